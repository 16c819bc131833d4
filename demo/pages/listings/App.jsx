'use client';
// With React 19.
import { useState } from 'react';
import '@fiskil/link/wasm';
import { messageForUser } from '@fiskil/link/errors';

// Your backend creates a session when one is needed. While
// you develop, have your bundler pass /api and /apply on to it.
async function fetchSession({ signal }) {
  const response = await fetch('/api/session', {
    method: 'POST',
    signal,
  });
  if (!response.ok) {
    throw new Error(`The server said ${response.status}`);
  }
  return (await response.json()).session_id;
}

export default function App() {
  const [outcome, setOutcome] = useState('');
  const linked = async ({ detail }) => {
    // Your backend asks whose consent it is.
    const response = await fetch('/apply', {
      method: 'POST',
      body: new URLSearchParams({
        consent_id: detail.consentID,
      }),
    });
    setOutcome(await response.text());
  };
  const failed = ({ detail: error }) => {
    setOutcome(messageForUser(error));
    if (!error.cancelled) console.error(error);
  };

  return (
    <>
      <fiskil-link
        fetchSession={fetchSession}
        auth-server="{{authServer}}"
        timeout-ms="{{timeout}}"
        overlay
        onlink-success={linked}
        onlink-error={failed}
      >
        <button>Link account</button>
      </fiskil-link>
      <p role="status">{outcome}</p>
    </>
  );
}
