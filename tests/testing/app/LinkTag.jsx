'use client';
import { useState } from 'react';
import '@fiskil/link';
import { messageForUser } from '@fiskil/link/errors';

export function LinkTag({ sessionId, onLinked }) {
  const [problem, setProblem] = useState('');
  return (
    <>
      <fiskil-link
        session-id={sessionId}
        overlay
        onlink-open={() => setProblem('')}
        onlink-success={(event) => onLinked(event.detail.consentID)}
        onlink-error={(event) => setProblem(messageForUser(event.detail))}
      >
        <button>Link account</button>
      </fiskil-link>
      <p role="alert">{problem}</p>
    </>
  );
}
