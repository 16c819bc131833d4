'use client';

import { useEffect, useState } from 'react';
import { LinkError, link } from '@fiskil/link';

export function LinkButton() {
  const [text, setText] = useState('');
  const [authServer, setAuthServer] = useState();
  useEffect(() => setAuthServer(new URLSearchParams(location.search).get('auth')), []);
  async function show(flow) {
    setText('');
    try {
      setText((await flow).consentID);
    } catch (error) {
      setText(error instanceof LinkError ? error.code : String(error));
    }
  }
  return (
    <>
      <button id="call" onClick={() => show(link('session_1', { authServer }))}>
        Link account
      </button>
      <button id="blank" onClick={() => show(link(''))}>
        Link without a session
      </button>
      <fiskil-link
        session-id="session_2"
        auth-server={authServer}
        overlay
        onlink-success={({ detail }) => show(detail)}
        onlink-error={({ detail }) => show(Promise.reject(detail))}
      >
        <button id="trigger">Link account</button>
      </fiskil-link>
      <output>{text}</output>
    </>
  );
}
