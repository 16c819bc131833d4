import { createSignal } from 'solid-js';
import '@fiskil/link';
import type { LinkResult } from '@fiskil/link';
import { messageForUser } from '@fiskil/link/errors';
import '@fiskil/link/solid';

export function LinkAccount(props: { sessionId: string | null; onLinked: (result: LinkResult) => void }) {
  const [problem, setProblem] = createSignal('');
  return (
    <>
      <fiskil-link
        session-id={props.sessionId}
        overlay
        on:link-open={() => setProblem('')}
        on:link-success={(event) => props.onLinked(event.detail)}
        on:link-error={(event) => setProblem(messageForUser(event.detail))}
      >
        <button>Link account</button>
      </fiskil-link>
      <p role="alert">{problem()}</p>
    </>
  );
}
