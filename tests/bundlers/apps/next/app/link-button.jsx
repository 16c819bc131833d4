'use client';

import { useState } from 'react';
import { LinkError, link } from '@fiskil/link';

export function LinkButton() {
  const [text, setText] = useState('');
  async function open() {
    const authServer = new URLSearchParams(location.search).get('auth');
    try {
      const { consentID } = await link('session_1', { authServer });
      setText(consentID);
    } catch (error) {
      setText(error instanceof LinkError ? error.code : String(error));
    }
  }
  return (
    <>
      <button onClick={open}>Link account</button>
      <output>{text}</output>
    </>
  );
}
