import { React, createRoot } from '/vendor/react.mjs';
import '/dist/fiskil-link.mjs';
import { fetchSession, options } from '/assets/demo.js';

const { createElement: h, useState } = React;

function LinkAccount({ onLinked }) {
  const { authServer, timeoutMs } = options();
  return h(
    'fiskil-link',
    {
      fetchSession,
      'auth-server': authServer,
      'timeout-ms': timeoutMs,
      overlay: true,
      'onlink-success': (event) =>
        onLinked(event.detail.consentID),
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
