import { createSignal } from 'solid-js';
import { link, type FiskilLinkElement, type LinkError } from '@fiskil/link';
import '@fiskil/link/solid';

export function Inline(props: { session: string | null }) {
  let element: FiskilLinkElement | undefined;
  return (
    <fiskil-link
      ref={element}
      session-id={props.session}
      timeout-ms={60000}
      label="Link your bank"
      class="box"
      onClick={() => element?.open()}
      on:link-open={() => {}}
      on:link-success={(event) => event.detail.consentID?.toUpperCase()}
      on:link-error={(event: CustomEvent<LinkError>) => console.error(event.detail.code)}
      on:link-close={{ handleEvent: (event) => event.currentTarget.close(), once: true }}
    />
  );
}

export function Overlay(props: { session: string }) {
  const [required, setRequired] = createSignal(true);
  return (
    <fiskil-link
      prop:sessionId={props.session}
      prop:timeoutMs={60000}
      prop:required={required()}
      attr:auth-server="https://auth.example"
      bool:disabled={!required()}
      overlay
      preload="eager"
      name="consent"
      on:link-success={() => setRequired(false)}
    >
      <button onClick={() => void link(props.session)}>Link account</button>
    </fiskil-link>
  );
}

export const Fetched = () => (
  <fiskil-link
    prop:fetchSession={async ({ signal }) => (signal.aborted ? '' : 'session')}
    prop:texts={{ close: 'Schließen', loading: 'Wird geladen' }}
    prop:value=""
    session-url="/session"
    overlay
  />
);
