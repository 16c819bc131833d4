import { useEffect, useRef, useSyncExternalStore } from 'react';
import { getSession, hear, onLinked } from '../shared/page.ts';
import { LinkAccount } from './LinkAccount.tsx';
import { LinkNow } from './LinkNow.tsx';
import { RenderedLinkAccount } from './RenderedLinkAccount.tsx';

// Where React 19 hydrates it sets no properties.
function RenderedRenewing({ state }) {
  const ref = useRef(null);
  const { address } = state;
  useEffect(() => {
    ref.current.fetchSession = address ? null : ({ signal }) => getSession(signal);
  }, [address]);
  return (
    <fiskil-link ref={ref} session-url={address} auth-server={state.auth} label={state.label} overlay>
      <button>Link account</button>
    </fiskil-link>
  );
}

const VIEWS = {
  tag: (state) => (
    <fiskil-link
      session-id={state.session}
      auth-server={state.auth}
      timeout-ms={state.timeout}
      label={state.label}
      overlay={state.overlay}
      debug={state.debug}
      hidden={state.hidden}
      disabled={state.disabled}
      onlink-open={hear}
      onlink-load={hear}
      onlink-success={hear}
      onlink-error={hear}
      onlink-close={hear}
    >
      {state.text && <p>{state.text}</p>}
    </fiskil-link>
  ),
  properties: (state) => (
    <fiskil-link
      sessionId={state.session}
      authServer={state.auth}
      timeoutMs={state.timeout}
      label={state.label}
      overlay={state.overlay}
      debug={state.debug}
      disabled={state.disabled}
    />
  ),
  list: (state) =>
    state.items.map((item) => (
      <fiskil-link key={item} session-id={item} auth-server={state.auth} onlink-success={hear} onlink-open={hear} />
    )),
  form: (state) => (
    <>
      <form id="accounts" />
      <fiskil-link form="accounts" name="consentID" required session-id={state.session} auth-server={state.auth} />
    </>
  ),
  // Another function at each rendering, as apps have it.
  renewing: (state) => (
    <fiskil-link
      fetchSession={state.address ? null : ({ signal }) => getSession(signal)}
      session-url={state.address}
      auth-server={state.auth}
      label={state.label}
      overlay
    >
      <button>Link account</button>
    </fiskil-link>
  ),
  renderedRenewing: (state) => <RenderedRenewing state={state} />,
  trigger: (state) => <LinkAccount sessionId={state.session} onLinked={onLinked} />,
  rendered: (state) => <RenderedLinkAccount sessionId={state.session} onLinked={onLinked} />,
  now: (state) => <LinkNow sessionId={state.session} authServer={state.auth} onLinked={onLinked} />,
};

export function App({ store }) {
  const state = useSyncExternalStore(store.subscribe, store.get, store.get);
  return <main>{state.show && VIEWS[state.view](state)}</main>;
}
