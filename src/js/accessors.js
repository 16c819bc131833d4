// The properties of <fiskil-link>: most of them reflect an attribute. Decides nothing.

import { core } from './core.js';
import { stateOf } from './held.js';

const { assign, defineProperty, keys } = Object;

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
const flag = (attribute) =>
  assign(boolean(attribute), {
    get() {
      return (this.getAttribute(attribute) ?? 'false') !== 'false';
    },
  });
/** A property that has no attribute; what is not of its type clears it. */
const kept = (name, type, changed) => ({
  get() {
    return stateOf(this)[name];
  },
  set(value) {
    // `typeof null` is "object" too.
    stateOf(this)[name] = value && typeof value === type ? value : null;
    changed(this);
  },
});
const readOnly = (name) => ({
  get() {
    return stateOf(this)[name];
  },
});
const ofInternals = (name) => ({
  get() {
    return stateOf(this).internals?.[name];
  },
});

const ACCESSORS = {
  __proto__: null,
  sessionId: string('session-id'),
  sessionUrl: string('session-url'),
  fetchSession: kept('fetchSession', 'function', (host) => core.attributeChangedCallback(host)),
  authServer: string('auth-server'),
  allowedOrigin: string('allowed-origin'),
  timeoutMs: reflect('timeout-ms', function () {
    const text = this.getAttribute('timeout-ms')?.trim();
    return text ? Number(text) : 600000;
  }),
  label: string('label'),
  texts: kept('texts', 'object', (host) => core.updateForm(host)),
  preload: reflect('preload', function () {
    const when = this.getAttribute('preload');
    return when === 'none' || when === 'eager' ? when : 'intent';
  }),
  name: string('name'),
  debug: flag('debug'),
  overlay: flag('overlay'),
  required: boolean('required'),
  disabled: boolean('disabled'),
  flow: readOnly('flow'),
  result: readOnly('result'),
  error: readOnly('error'),
  // Frameworks set what an element has as a property, and fail where it cannot be set: then it is the attribute.
  form: assign(reflect('form'), ofInternals('form')),
  labels: ofInternals('labels'),
  validity: ofInternals('validity'),
  validationMessage: ofInternals('validationMessage'),
  willValidate: ofInternals('willValidate'),
  value: {
    get() {
      return stateOf(this).result?.consentID ?? '';
    },
    // As on a file input: only clearing it is the page's to do.
    set(value) {
      if (value === '' || value === null) core.clearValue(this);
    },
  },
};

/** Gives the class its properties. */
export function defineAccessors({ prototype }) {
  for (const name of keys(ACCESSORS)) {
    defineProperty(prototype, name, assign({ __proto__: null, enumerable: true, configurable: true }, ACCESSORS[name]));
  }
}

/** Properties that a page has set before the tag was defined hide the accessors: sets them again. */
export function takeEarlyProperties(host) {
  for (const name of keys(host)) {
    const accessors = ACCESSORS[name];
    if (!accessors) continue;
    const value = host[name];
    delete host[name];
    if (accessors.set) host[name] = value;
  }
}
