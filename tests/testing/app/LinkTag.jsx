import { useState } from 'react';
import '@fiskil/link';

export function LinkTag({ sessionId, onLinked }) {
  const [problem, setProblem] = useState('');
  return (
    <>
      <fiskil-link
        session-id={sessionId}
        overlay
        onlink-open={() => setProblem('')}
        onlink-success={(event) => onLinked(event.detail.consentID)}
        onlink-error={(event) => setProblem(event.detail.cancelled ? '' : event.detail.message)}
      >
        <button>Link account</button>
      </fiskil-link>
      <p role="alert">{problem}</p>
    </>
  );
}
