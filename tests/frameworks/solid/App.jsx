import { For, Match, Switch, createSignal, onCleanup } from 'solid-js';
import { getSession, hear, onLinked } from '../shared/page.ts';
import { LinkAccount } from './LinkAccount.tsx';
import { LinkNow } from './LinkNow.tsx';

export function App(props) {
  const [state, setState] = createSignal(props.store.get());
  onCleanup(props.store.subscribe(setState));
  const viewIs = (view) => state().show && state().view === view;
  return (
    <main>
      <Switch>
        <Match when={viewIs('tag')}>
          <fiskil-link
            session-id={state().session}
            auth-server={state().auth}
            timeout-ms={state().timeout}
            label={state().label}
            bool:overlay={state().overlay}
            bool:debug={state().debug}
            bool:hidden={state().hidden}
            bool:disabled={state().disabled}
            on:link-open={hear}
            on:link-load={hear}
            on:link-success={hear}
            on:link-error={hear}
            on:link-close={hear}
          >
            {state().text && <p>{state().text}</p>}
          </fiskil-link>
        </Match>
        <Match when={viewIs('properties')}>
          <fiskil-link
            prop:sessionId={state().session}
            prop:authServer={state().auth}
            prop:timeoutMs={state().timeout}
            prop:label={state().label}
            prop:overlay={state().overlay}
            prop:debug={state().debug}
            prop:disabled={state().disabled}
          />
        </Match>
        <Match when={viewIs('list')}>
          <For each={state().items}>
            {(item) => (
              <fiskil-link session-id={item} auth-server={state().auth} on:link-success={hear} on:link-open={hear} />
            )}
          </For>
        </Match>
        <Match when={viewIs('form')}>
          <form id="accounts" />
          <fiskil-link
            form="accounts"
            name="consentID"
            required
            session-id={state().session}
            auth-server={state().auth}
          />
        </Match>
        <Match when={viewIs('renewing')}>
          <fiskil-link
            prop:fetchSession={state().address ? null : ({ signal }) => getSession(signal)}
            session-url={state().address}
            auth-server={state().auth}
            label={state().label}
            overlay
          >
            <button>Link account</button>
          </fiskil-link>
        </Match>
        <Match when={viewIs('trigger')}>
          <LinkAccount sessionId={state().session} onLinked={onLinked} />
        </Match>
        <Match when={viewIs('now')}>
          <LinkNow sessionId={state().session} authServer={state().auth} onLinked={onLinked} />
        </Match>
      </Switch>
    </main>
  );
}
