import { createRef } from 'preact';
import { link, type FiskilLinkElement, type LinkError } from '@fiskil/link';
import '@fiskil/link/preact';

const ref = createRef<FiskilLinkElement>();

export const Inline = ({ session }: { session: string | null }) => (
  <fiskil-link
    ref={ref}
    session-id={session}
    timeout-ms={60000}
    timeoutMs={60000}
    label="Link your bank"
    class="box"
    onClick={() => ref.current?.open()}
    onlink-success={(event) => event.detail.consentID?.toUpperCase()}
    onlink-error={(event: CustomEvent<LinkError>) => console.error(event.detail.code)}
    onlink-closeCapture={() => {}}
  />
);

export const Overlay = ({ session }: { session: string }) => (
  <fiskil-link sessionId={session} overlay preload="eager" required={false} name="consent" key="one">
    <button onClick={() => void link(session)}>Link account</button>
  </fiskil-link>
);

export const Fetched = () => (
  <fiskil-link
    fetchSession={async ({ signal }) => (signal.aborted ? '' : 'session')}
    texts={{ close: 'Schließen', loading: 'Wird geladen' }}
    value=""
    session-url="/session"
    overlay
  />
);
