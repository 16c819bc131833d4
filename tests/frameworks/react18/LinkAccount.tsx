'use client';
import { useEffect, useRef, useState } from 'react';
import '@fiskil/link';
import type { FiskilLinkElement, LinkResult } from '@fiskil/link';
import { messageForUser } from '@fiskil/link/errors';
import '@fiskil/link/react';

type Props = { sessionId: string | null; onLinked(result: LinkResult): void };

export function LinkAccount({ sessionId, onLinked }: Props) {
  const ref = useRef<FiskilLinkElement>(null);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    ref.current?.addEventListener('link-open', () => setProblem(''), { signal });
    ref.current?.addEventListener('link-success', (event) => onLinked(event.detail), { signal });
    ref.current?.addEventListener('link-error', (event) => setProblem(messageForUser(event.detail)), { signal });
    return () => listening.abort();
  }, [onLinked]);
  return (
    <>
      <fiskil-link ref={ref} session-id={sessionId} overlay>
        <button>Link account</button>
      </fiskil-link>
      <p role="alert">{problem}</p>
    </>
  );
}
