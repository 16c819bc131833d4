// The class of <fiskil-link>, and the few steps that are shorter in JavaScript than through bindings.
// Carries out and reports; what happens when is decided on the Rust side.

import { dress, heed } from './stage.js';

// What the Rust side is told and asked; the numbers are those of `answer` in element.rs.
const OPEN = 0;
export const CANCEL = 1;
export const ACTIVATE = 2;
const SYNC = 3;
export const LOADED = 4;
export const RETRY = 5;
export const LOST = 6;
export const TICK = 7;
export const MESSAGE = 8;
const WARM = 9;
export const VIOLATED = 10;

const STATES = ['loading', 'open', 'success', 'error'];
// Elements that the browser itself turns Enter or Space into a click on, or into text.
const CONTROLS = 'a[href],button,input,select,textarea,summary,[contenteditable]';

const reflect = (attribute, get) => ({
  get,
  set(value) {
    if (value === null || value === undefined) this.removeAttribute(attribute);
    else this.setAttribute(attribute, value);
  },
});
const string = (attribute) =>
  reflect(attribute, function () {
    return this.getAttribute(attribute) ?? '';
  });
const boolean = (attribute) => ({
  get() {
    return this.hasAttribute(attribute);
  },
  set(value) {
    this.toggleAttribute(attribute, Boolean(value));
  },
});

// Server renderers write what is false as the text "false" where they do not know an attribute for a boolean one.
const flag = (attribute) => ({
  ...boolean(attribute),
  get() {
    return (this.getAttribute(attribute) ?? 'false') !== 'false';
  },
});

const PROPERTIES = {
  sessionId: string('session-id'),
  authServer: string('auth-server'),
  allowedOrigin: string('allowed-origin'),
  timeoutMs: reflect('timeout-ms', function () {
    const text = this.getAttribute('timeout-ms')?.trim();
    return text ? Number(text) : 600000;
  }),
  label: string('label'),
  preload: reflect('preload', function () {
    const when = this.getAttribute('preload');
    return /^(none|eager)$/.test(when) ? when : 'intent';
  }),
  name: string('name'),
  debug: flag('debug'),
  overlay: flag('overlay'),
  required: boolean('required'),
  disabled: boolean('disabled'),
};

export let ask;
export let FiskilLinkElement;
let tag = 'fiskil-link';
let stateOf;

/** Defines the tag; its elements and their stages report to `request(what, subject, detail)`. */
export function define(request) {
  ask = request;
  FiskilLinkElement = class FiskilLinkElement extends HTMLElement {
    static formAssociated = true;
    static observedAttributes = ['session-id', 'overlay', 'required', 'disabled'];
    #state = { internals: this.attachInternals?.(), seen: '', flow: null, result: null, error: null, value: null };

    static {
      stateOf = (element) => element.#state;
    }

    constructor() {
      super();
      dress(this.attachShadow({ mode: 'open' }));
      // Properties that a page set before the tag was defined would hide the accessors.
      for (const name of Object.keys(this)) {
        if (Object.hasOwn(PROPERTIES, name)) {
          const value = this[name];
          delete this[name];
          this[name] = value;
        }
      }
    }

    open() {
      return ask(OPEN, this);
    }

    close() {
      ask(CANCEL, this, 'closed');
    }

    formResetCallback() {
      this.#state.result = this.#state.error = null;
      // A flow that runs goes on.
      if (!(this.#state.mask & 2)) show(this, 0);
      update(this);
    }
  };
  const { prototype } = FiskilLinkElement;
  const accessor = (name, descriptor) =>
    Object.defineProperty(prototype, name, { ...descriptor, enumerable: true, configurable: true });
  for (const name in PROPERTIES) accessor(name, PROPERTIES[name]);
  for (const name of ['flow', 'result', 'error']) {
    accessor(name, {
      get() {
        return stateOf(this)[name];
      },
    });
  }
  for (const name of ['form', 'labels', 'validity', 'validationMessage', 'willValidate']) {
    accessor(name, {
      // Frameworks set what an element has as a property, and fail where it cannot be set: then it is the attribute.
      ...(name === 'form' && reflect(name)),
      get() {
        return stateOf(this).internals?.[name];
      },
    });
  }
  accessor('value', {
    get() {
      return stateOf(this).result?.consentID ?? '';
    },
  });
  for (const name of ['checkValidity', 'reportValidity']) {
    prototype[name] = function () {
      return stateOf(this).internals?.[name]?.() ?? true;
    };
  }
  // The presence of `connectedMove` makes `moveBefore` a move instead of a removal, so the frame is not loaded again.
  // Firefox takes a moved dialog off the top layer.
  for (const when of ['connected', 'disconnected', 'connectedMove', 'attributeChanged', 'formDisabled']) {
    prototype[`${when}Callback`] = function (name) {
      if (name === 'overlay') heed(this.shadowRoot);
      schedule(this);
    };
  }
  if (customElements.get(tag)) {
    console.warn(`fiskil-link: <${tag}> is defined already; the tags of this page stay with the first definition`);
    do tag += '-next';
    while (customElements.get(tag));
  }
  customElements.define(tag, FiskilLinkElement);
}

/** Brings the form control in line with the element: its value is the consent. */
export function update(element) {
  const state = stateOf(element);
  const { internals, result } = state;
  const value = result?.consentID ?? null;
  const missing = element.required && !result;
  // Only what changes: a page may have a thousand tags.
  if (state.value !== value) internals?.setFormValue?.((state.value = value));
  if (missing) {
    internals?.setValidity?.(
      { valueMissing: true },
      'Link an account to continue.',
      element.querySelector(CONTROLS) ?? element.shadowRoot.querySelector('iframe') ?? undefined,
    );
  } else if (state.missing) internals?.setValidity?.({});
  state.missing = missing;
}

const pending = new Set();

/** Asks for the element to be brought up to date in a microtask, once for all that changes until then. */
export function schedule(element) {
  if (!pending.size) {
    queueMicrotask(() => {
      const elements = [...pending];
      pending.clear();
      for (const one of elements) {
        update(one);
        ask(SYNC, one, (one.isConnected && one.sessionId) || undefined);
        if (one.preload === 'eager') warm(one);
      }
      (self.requestIdleCallback ?? setTimeout)(() => {
        for (const one of elements)
          if (one.isConnected && one.preload !== 'none') connect(one.authServer, one.ownerDocument);
      });
    });
  }
  pending.add(element);
}

/** Loads the consent UI of a trigger ahead, unless its session was opened before. */
export function warm(element) {
  const { overlay, preload, sessionId } = element;
  if (overlay && preload !== 'none' && stateOf(element).seen !== sessionId) ask(WARM, element);
}

const connected = new Set();

/** Warms a page's connection to an auth server, once; what is no address is left for a flow to refuse. */
export function connect(server, page) {
  const address = server || 'https://auth.fiskil.com';
  if (connected.has(address)) return;
  connected.add(address);
  const href = httpOrigin(address);
  if (!href || (href !== address && connected.has(href))) return;
  connected.add(href);
  page.head?.append(Object.assign(page.createElement('link'), { rel: 'preconnect', href }));
}

/** Whether the element's document is being parsed; if so the element is looked at again when that is over. */
export function awaitParsing(element) {
  const page = element.ownerDocument;
  const parsing = page.readyState === 'loading';
  if (parsing) page.addEventListener('DOMContentLoaded', () => schedule(element), { once: true });
  return parsing;
}

/** Whether an event on a trigger is a click, or a key that stands for one, and nobody has acted on it. */
export const isActivation = ({ type, defaultPrevented, key, target }) =>
  !defaultPrevented && (type === 'click' || (/^( |Enter)$/.test(key) && !target.closest(CONTROLS)));

/** Whether the element has children that open the flow: not only white space, not only slotted texts. */
export function hasTrigger(element) {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 1 ? !node.slot : node.nodeType === 3 && node.data.trim()) return true;
  }
  return false;
}

/** The options that the element's attributes give; an empty attribute gives none. */
export const optionsOf = (element) => ({
  allowedOrigin: element.allowedOrigin || undefined,
  authServer: element.authServer || undefined,
  timeoutMs: element.timeoutMs,
  label: element.label || undefined,
  debug: element.debug,
});

/** Whether the element has started this session before; from now on it has. */
export function seen(element, session) {
  const state = stateOf(element);
  const known = state.seen === session;
  state.seen = session;
  return known;
}

/** Sets the element's custom states, a bit for each of `STATES`. */
export function show(element, mask) {
  const state = stateOf(element);
  const states = state.internals?.states;
  state.mask = mask;
  STATES.forEach((name, bit) => {
    const step = mask & (1 << bit) ? 'add' : 'delete';
    try {
      states?.[step](name);
    } catch {
      // Chromium before 125 takes only names with two dashes.
      states[step](`--${name}`);
    }
  });
}

/** Dispatches `link-<type>`; what a listener throws goes to the page's error handler. */
export function emit(element, type, detail = null) {
  element.dispatchEvent(new CustomEvent(`link-${type}`, { bubbles: true, composed: true, detail }));
}

function emitClose(element) {
  const state = stateOf(element);
  if (state.closing) {
    state.closing = false;
    emit(element, 'close');
  }
}

const settlers = new WeakMap();

/** A promise with `close()`. */
export function newFlow() {
  let settler;
  const flow = new Promise((...both) => {
    settler = both;
  });
  flow.close = () => {
    ask(CANCEL, flow, 'closed');
  };
  settlers.set(flow, settler);
  return flow;
}

/** Settles a flow; a handled one raises no `unhandledrejection`. */
export function settle(flow, value, failed, handled) {
  if (handled) flow.catch(() => {});
  settlers.get(flow)[failed ? 1 : 0](value);
}

/** A new flow is the element's own. */
export function begin(element, flow) {
  // A listener that hears of an outcome may open the next flow: the last one closes first.
  emitClose(element);
  const state = stateOf(element);
  hosts.delete(state.key);
  Object.assign(state, { flow, result: null, error: null });
  update(element);
}

/** Gives the element the outcome of its flow; then its listeners, unless it is silent. `closes`: a mounted frame has gone. */
export function conclude(element, value, failed, kept, closes, silent) {
  const state = stateOf(element);
  state[failed ? 'error' : 'result'] = value;
  update(element);
  if (silent) return;
  if (!kept) show(element, failed ? 8 : 4);
  state.closing = closes;
  emit(element, failed ? 'error' : 'success', value);
  emitClose(element);
}

const hosts = new Map();

/**
 * An element in a container, which is a selector, an element, or nothing for the page itself: the one that waits there
 * warm with the same of the rest, or a new one.
 */
export function addHost(container, ...rest) {
  let place = container === undefined ? (document.body ?? document.documentElement) : container;
  try {
    if (typeof place === 'string') place = document.querySelector(place);
  } catch {
    return undefined;
  }
  if (!place?.isConnected) return undefined;
  const key = [!container, ...rest].join('\n');
  let host = hosts.get(key);
  if (host?.parentNode !== place) {
    host = place.appendChild(document.createElement(tag));
    stateOf(host).key = key;
    hosts.set(key, host);
  }
  return host;
}

/** An own property of an object that is no array, or nothing: what a prototype holds was not sent and not set. */
const own = (object, key) =>
  object && typeof object === 'object' && !Array.isArray(object) && Object.hasOwn(object, key)
    ? object[key]
    : undefined;

/** The same, and nothing where the page's getter throws. */
export function field(object, key) {
  try {
    return own(object, key);
  } catch {
    return undefined;
  }
}

/** The same of a text that is not empty. */
export function textField(object, key) {
  const value = field(object, key);
  return (typeof value === 'string' && value) || undefined;
}

/** Gives an object that the Rust side has made a property of its own, whatever a page has put on `Object.prototype`. */
export function put(object, key, value) {
  Object.defineProperty(object, key, { value, configurable: true, enumerable: true, writable: true });
}

/** The origin of an absolute `http:` or `https:` address without credentials. */
export function httpOrigin(address) {
  try {
    const { protocol, username, password, origin } = new URL(address);
    return /^https?:$/.test(protocol) && !username && !password ? origin : undefined;
  } catch {
    return undefined;
  }
}

/** The address with this parameter in its query, in place of any of that name, and without a fragment. */
export function withParameter(address, name, value) {
  const url = new URL(address);
  const { searchParams } = url;
  // Deleting writes the whole query anew: only where there is something to delete.
  if (searchParams.has(name)) searchParams.delete(name);
  // Half a surrogate pair cannot be encoded.
  url.search += `${url.search && '&'}${name}=${encodeURIComponent(value.replace(/\p{Cs}/gu, '\ufffd'))}`;
  url.hash = '';
  return url.href;
}

/** The sentence with the values in the places of its asterisks. */
export const fillIn = (sentence, ...values) => sentence.replace(/\*/g, () => values.shift());

/** What is before the first mark, or the whole text. */
export const before = (text, mark) => text.split(mark, 1)[0];

/** What is after the first mark, or nothing. */
export const after = (text, mark) => text.slice((text + mark).indexOf(mark) + mark.length);

/** The first value of this name in a query that is not empty. */
export const queryValue = (query, name) =>
  // A question mark at its start belongs to the first name; the constructor would drop it.
  new URLSearchParams(`&${query}`).getAll(name).find((value) => value);

/** Whether a text is empty or only white space, or is no text at all. */
export const isBlank = (text) => typeof text !== 'string' || !text.trim();

/** What `decodeURIComponent` makes of a text, unless it refuses it. */
export function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

export const isDisabled = (element) => element.matches(':disabled');

export const isOverlay = (element) => element.overlay;

export const sessionOf = (element) => element.sessionId || undefined;

/** A property of an event; nothing where the page has made the event up and its getter throws. */
export const peek = (event, key) => {
  try {
    return event[key];
  } catch {
    return undefined;
  }
};

/** Stands for the value of an option whose getter throws. */
const UNREADABLE = {};

/** How a value that cannot be used is named in an error. */
export const describe = (value) => {
  if (value === UNREADABLE) return 'a getter that throws';
  if (typeof value === 'string') return JSON.stringify(value);
  return value === null || /^(undefined|boolean|number|bigint)$/.test(typeof value)
    ? String(value)
    : `a value of type ${typeof value}`;
};

/** Whether a value is of this kind, which is one that `typeof` knows or the name of a class, or is not given. */
export const is = (value, kind) =>
  value === undefined ||
  value === null ||
  typeof value === kind ||
  (kind === 'AbortSignal' && value instanceof AbortSignal) ||
  (kind === 'Element' && (typeof value === 'string' || value instanceof Element));

/** A number, which its Rust signature makes a number there. */
export const number = (value) => value;

/** The value of an option. */
export function option(object, key) {
  try {
    const value = own(object, key);
    // A container of `null` is what a failed lookup gives, so unlike other options it counts as given.
    return value === null && key !== 'container' ? undefined : value;
  } catch {
    return UNREADABLE;
  }
}

/** Tells the developer something. */
export const warn = (text) => console.warn(`fiskil-link: ${text}`);

/** Tells the developer that no message can match. */
export const warnOfOrigin = (allowed, auth) => warn(`no message can match: allowedOrigin is ${allowed}, not ${auth}`);

/** Tells a developer who asked for it why a message was ignored. */
export const explain = (count, reason) => console.debug(`fiskil-link: ignored message ${count}: ${reason}`);
