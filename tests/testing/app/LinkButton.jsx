'use client';
import { useState } from 'react';
import { link } from '@fiskil/link';
import { isLinkError, messageForUser } from '@fiskil/link/errors';

export function LinkButton({ sessionId, onLinked }) {
  const [problem, setProblem] = useState('');

  async function open() {
    setProblem('');
    try {
      const { consentID } = await link(sessionId, { label: 'Link your bank' });
      onLinked(consentID);
    } catch (error) {
      if (!isLinkError(error)) throw error;
      setProblem(messageForUser(error));
    }
  }

  return (
    <>
      <button onClick={open}>Link account</button>
      <p role="alert">{problem}</p>
    </>
  );
}
