import { useState } from 'preact/hooks';
import '@fiskil/link';
import type { LinkResult } from '@fiskil/link';
import { messageForUser } from '@fiskil/link/errors';
import '@fiskil/link/preact';

type Props = { sessionId: string | null; onLinked(result: LinkResult): void };

export function LinkAccount({ sessionId, onLinked }: Props) {
  const [problem, setProblem] = useState('');
  return (
    <>
      <fiskil-link
        session-id={sessionId}
        overlay
        onlink-open={() => setProblem('')}
        onlink-success={(event) => onLinked(event.detail)}
        onlink-error={(event) => setProblem(messageForUser(event.detail))}
      >
        <button>Link account</button>
      </fiskil-link>
      <p role="alert">{problem}</p>
    </>
  );
}
