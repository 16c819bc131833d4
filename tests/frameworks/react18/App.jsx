import { useEffect, useRef, useSyncExternalStore } from 'react';
import { getSession, hear, onLinked } from '../shared/page.ts';
import { LinkAccount } from './LinkAccount.tsx';
import { LinkNow } from './LinkNow.tsx';

const EVENTS = ['link-open', 'link-load', 'link-success', 'link-error', 'link-close'];

// In a `ref` and not in an effect: a tag that opens by itself does so before effects run.
const listen = (element) => EVENTS.forEach((type) => element?.addEventListener(type, hear));

const Tag = ({ state }) => (
  <fiskil-link
    ref={listen}
    session-id={state.session}
    auth-server={state.auth}
    timeout-ms={state.timeout}
    label={state.label}
    overlay={state.overlay || undefined}
    debug={state.debug || undefined}
    hidden={state.hidden || undefined}
    disabled={state.disabled || undefined}
  >
    {state.text && <p>{state.text}</p>}
  </fiskil-link>
);

// React 18 sets no properties.
function Renewing({ state }) {
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
  tag: (state) => <Tag state={state} />,
  list: (state) => state.items.map((item) => <Tag key={item} state={{ ...state, session: item }} />),
  form: (state) => (
    <>
      <form id="accounts" />
      <fiskil-link form="accounts" name="consentID" required session-id={state.session} auth-server={state.auth} />
    </>
  ),
  renewing: (state) => <Renewing state={state} />,
  trigger: (state) => <LinkAccount sessionId={state.session} onLinked={onLinked} />,
  now: (state) => <LinkNow sessionId={state.session} authServer={state.auth} onLinked={onLinked} />,
};

export function App({ store }) {
  const state = useSyncExternalStore(store.subscribe, store.get, store.get);
  return <main>{state.show && VIEWS[state.view](state)}</main>;
}
