import { useState } from 'react';
import { link } from '@fiskil/link';

export default function App() {
  const [outcome, setOutcome] = useState('');

  // Your backend creates the session.
  async function getSession() {
    const response = await fetch('/api/session', {
      method: 'POST',
    });
    return (await response.json()).session_id;
  }

  async function linkAccount() {
    try {
      const { consentID } = await link(await getSession(), {
        authServer: '{{authServer}}',
        timeoutMs: '{{timeout}}',
      });
      setOutcome(`Linked: ${consentID}`);
    } catch (error) {
      setOutcome(error.message);
    }
  }

  return (
    <>
      <button onClick={linkAccount}>Link account</button>
      <p role="status">{outcome}</p>
    </>
  );
}
