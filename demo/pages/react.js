import { React, createRoot } from '/vendor/react.mjs';
import '/dist/fiskil-link.mjs';
import { createSession, showError } from '/assets/demo.js';

const { createElement: h, useEffect, useState } = React;

function LinkAccount({ onLinked }) {
  const [session, setSession] = useState(null);

  // A session can be used once.
  const renew = () =>
    createSession().then(setSession, showError);
  useEffect(() => void renew(), []);

  if (!session) return h('p', null, 'Preparing…');
  return h(
    'fiskil-link',
    {
      'session-id': session.session_id,
      'auth-server': session.auth_server,
      overlay: true,
      'onlink-success': (event) =>
        onLinked(event.detail.consentID),
      'onlink-close': renew,
    },
    h(
      'button',
      { type: 'button', className: 'primary' },
      'Link account',
    ),
  );
}

function App() {
  const [consentID, setConsentID] = useState(null);
  return consentID
    ? h('p', null, `React knows: ${consentID}`)
    : h(LinkAccount, { onLinked: setConsentID });
}

createRoot(document.querySelector('#app')).render(h(App));
