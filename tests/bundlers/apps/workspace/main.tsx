// The same app for each React; how it uses the tag is in tag.tsx.
import { useState, version } from 'react';
import { createRoot } from 'react-dom/client';
import { LinkError, link } from '@fiskil/link';
import { Tag } from './tag';

const authServer = new URLSearchParams(location.search).get('auth');

function App() {
  const [text, setText] = useState('');
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
      <Tag
        authServer={authServer}
        onLinked={(result) => show(result)}
        onFailed={(error) => show(Promise.reject(error))}
      />
      <output>{text}</output>
      <p id="react">{version}</p>
    </>
  );
}

createRoot(document.querySelector('#root')).render(<App />);
