import { useRef, useState } from 'react';
import { link, type FiskilLinkElement, type LinkError } from '@fiskil/link';
import '@fiskil/link/react';

export function Inline({ session }: { session: string | null }) {
  return (
    <fiskil-link
      session-id={session}
      auth-server="https://auth.example"
      allowed-origin="https://auth.example"
      timeout-ms={60000}
      label="Link your bank"
      className="box"
      style={{ height: 480 }}
      onlink-open={(event) => event.target}
      onlink-load={(event) => event.type}
      onlink-success={(event) => event.detail.consentID?.toUpperCase()}
      onlink-error={(event: CustomEvent<LinkError>) => console.error(event.detail.code)}
      onlink-close={() => {}}
      onlink-successCapture={(event) => event.detail.redirectURL}
    >
      <p slot="loading">One moment…</p>
    </fiskil-link>
  );
}

export function Overlay({ session }: { session: string }) {
  const ref = useRef<FiskilLinkElement>(null);
  const [linked, setLinked] = useState(false);
  return (
    <form>
      <fiskil-link
        ref={ref}
        key={session}
        sessionId={session}
        timeoutMs={Infinity}
        overlay
        required={!linked}
        disabled={false}
        preload="eager"
        name="consent"
        timeout-ms="60000"
        onClick={(event) => event.currentTarget.open()}
        onlink-success={() => setLinked(true)}
      >
        <button type="button">Link account</button>
      </fiskil-link>
      <button type="button" onClick={() => ref.current?.close()}>
        Cancel
      </button>
      <button
        type="button"
        onClick={() => void link(session, { timeoutMs: 1000 }).then((result) => result.consentID)}
      />
    </form>
  );
}

export const Fetched = () => (
  <fiskil-link
    fetchSession={async ({ signal }) => (signal.aborted ? '' : 'session')}
    texts={{ close: 'Schließen', loading: 'Wird geladen' }}
    value=""
    session-url="/session"
    overlay
  />
);
