// The class of <fiskil-link>: what only a class body can say. It calls the Rust side by name, which decides everything.

import { core } from './core.js';
import { listenToTrigger } from './trigger.js';

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
    return when === 'none' || when === 'eager' ? when : 'intent';
  }),
  name: string('name'),
  debug: flag('debug'),
  overlay: flag('overlay'),
  required: boolean('required'),
  disabled: boolean('disabled'),
};

let tag;
const states = new WeakMap();

/** What an element holds: its `ElementInternals`, its flow, how that ended, and what the Rust side notes. */
export const stateOf = (element) => states.get(element);

/**
 * Defines the class under the name or, where that is taken, under a name beside it, and connects it with the core. A core that
 * replaces another one finds the class defined. False if somebody else has the name.
 */
export function defineElement(name, observedAttributes, functions) {
  Object.assign(core, functions);
  if (tag) return true;
  class FiskilLinkElement extends HTMLElement {
    constructor() {
      super();
      states.set(this, { internals: this.attachInternals?.(), flow: null, result: null, error: null });
      core.injectChildren(this.attachShadow({ mode: 'open' }));
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
      return core.open(this);
    }

    close() {
      core.close(this);
    }

    checkValidity() {
      return stateOf(this).internals?.checkValidity?.() ?? true;
    }

    reportValidity() {
      return stateOf(this).internals?.reportValidity?.() ?? true;
    }

    connectedCallback() {
      core.connectedCallback(this);
    }

    disconnectedCallback() {
      core.disconnectedCallback(this);
    }

    // Its presence makes `moveBefore` a move instead of a removal, so the frame is not loaded again. Firefox takes a moved
    // dialog off the top layer.
    connectedMoveCallback() {
      core.connectedCallback(this);
    }

    attributeChangedCallback(name) {
      if (name === 'overlay') listenToTrigger(this);
      core.attributeChangedCallback(this);
    }

    formDisabledCallback() {
      core.attributeChangedCallback(this);
    }

    formResetCallback() {
      core.formResetCallback(this);
    }
  }
  FiskilLinkElement.formAssociated = true;
  FiskilLinkElement.observedAttributes = observedAttributes;
  const { prototype } = FiskilLinkElement;
  const accessor = (name, descriptor) =>
    Object.defineProperty(prototype, name, { ...descriptor, enumerable: true, configurable: true });
  for (const name of Object.keys(PROPERTIES)) accessor(name, PROPERTIES[name]);
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
  tag = name;
  while (customElements.get(tag)) tag += '-next';
  customElements.define(tag, FiskilLinkElement);
  return tag === name;
}

/** The class of the tag, once it is defined. */
export const elementClass = () => customElements.get(tag);

const created = new WeakSet();

/** Makes an element of our class, for a flow of `link()`. */
export function createHost(page) {
  const host = page.createElement(tag);
  created.add(host);
  return host;
}

/** Whether the element was made for a flow of `link()`. */
export const createdByUs = (host) => created.has(host);

/** Brings the form control in line with the element: its value is the consent. */
export function updateForm(host) {
  const state = stateOf(host);
  const { internals, result } = state;
  const value = result?.consentID ?? null;
  const missing = host.required && !result;
  // Only what changes: a page may have a thousand tags.
  if ((state.value ?? null) !== value) internals?.setFormValue?.((state.value = value));
  if (missing) {
    internals?.setValidity?.(
      { valueMissing: true },
      'Link an account to continue.',
      host.querySelector(CONTROLS) ?? host.shadowRoot.querySelector('iframe') ?? undefined,
    );
  } else if (state.missing) internals?.setValidity?.({});
  state.missing = missing;
}

/** Sets the element's custom states to these names. */
export function setStates(host, names) {
  const states = stateOf(host).internals?.states;
  for (const name of STATES) {
    const step = names.includes(name) ? 'add' : 'delete';
    try {
      states?.[step](name);
    } catch {
      // Chromium before 125 takes only names with two dashes.
      states[step](`--${name}`);
    }
  }
}

/** Calls back when the page has nothing else to do. */
export const whenIdle = (callback) => (self.requestIdleCallback ?? setTimeout)(callback);
