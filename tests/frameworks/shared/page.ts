// What the page of every framework has in common: the state that a test changes, and what the app has heard.
export interface State {
  view:
    | 'tag'
    | 'properties'
    | 'list'
    | 'form'
    | 'bound'
    | 'reactive'
    | 'renewing'
    | 'renderedRenewing'
    | 'trigger'
    | 'rendered'
    | 'now';
  show: boolean;
  session: string | null;
  /** Where the tag gets its sessions; without one a function of the page does. */
  address: string | null;
  auth: string;
  timeout: number | null;
  label: string | null;
  overlay: boolean;
  debug: boolean;
  hidden: boolean;
  disabled: boolean;
  text: string;
  items: string[];
  /** What the framework's own binding holds. */
  consent: string;
}

export interface Store {
  get(): State;
  set(patch: Partial<State>): void;
  /** As the stores of Svelte do, it tells a new listener the state at once. */
  subscribe(listener: (state: State) => void): () => void;
}

export function createStore(state: State): Store {
  const listeners = new Set<(state: State) => void>();
  return {
    get: () => state,
    set(patch) {
      state = { ...state, ...patch };
      for (const listener of listeners) listener(state);
    },
    subscribe(listener) {
      listeners.add(listener);
      listener(state);
      return () => listeners.delete(listener);
    },
  };
}

type Heard = [type: string, what: string | null, tag: string];
export const heard: Heard[] = [];
export const linked: (string | undefined)[] = [];

/** The listener of each event of the tag. */
export function hear(event: Event): void {
  const { type, detail, currentTarget } = event as CustomEvent;
  heard.push([type, detail?.consentID ?? detail?.code ?? detail, (currentTarget as Element).localName]);
}

/** What an app does with a consent. */
export function onLinked({ consentID }: { consentID?: string }): void {
  linked.push(consentID);
}

/** What an app has to get a session. */
export async function getSession(signal: AbortSignal): Promise<string> {
  const response = await fetch('/api/session', { method: 'POST', signal });
  const { session_id } = await response.json();
  return session_id;
}

/** In a browser: the state that the address gives, in reach of the test. */
export function openPage(): { store: Store; root: HTMLElement; rendered: boolean } {
  const store = createStore(JSON.parse(new URLSearchParams(location.search).get('state')!));
  Object.assign(window, { store, heard, linked });
  const root = document.querySelector<HTMLElement>('#root')!;
  return { store, root, rendered: root.hasChildNodes() };
}
