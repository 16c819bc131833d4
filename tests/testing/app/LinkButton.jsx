import { useState } from 'react';
import { isLinkError, link } from '@fiskil/link';

export function LinkButton({ sessionId, onLinked }) {
  const [problem, setProblem] = useState('');

  async function open() {
    setProblem('');
    try {
      const { consentID } = await link(sessionId, { label: 'Link your bank' });
      onLinked(consentID);
    } catch (error) {
      if (!isLinkError(error)) throw error;
      if (!error.cancelled) setProblem(error.message);
    }
  }

  return (
    <>
      <button onClick={open}>Link account</button>
      <p role="alert">{problem}</p>
    </>
  );
}
