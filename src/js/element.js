// The class of <fiskil-link>: what only a class body can say. It calls the Rust side by name, which decides everything.

import { core } from './core.js';
import { withOwnMethods } from './natives.js';
import { ownText } from './text.js';
import { failedFlow, mounted } from './flow.js';
import { notePress } from './taps.js';
import { listenToTrigger } from './trigger.js';

const STATES = ['loading', 'open', 'success', 'error'];
// Elements that can have the focus.
const CONTROLS = 'a[href],button,input:not([type=hidden]),select,textarea,summary,[contenteditable],[tabindex]';

/** What page code reacts to that belongs to an overlay while it is open. */
const GUARDED =
  'keydown keyup keypress pointerdown pointerup mousedown mouseup touchstart touchmove touchend click dblclick focusin focusout focus blur wheel'.split(
    ' ',
  );
/** Whether the guard may take away what the browser does then. A page's scrolling must not wait for it. */
const isPreventable = (type) => type === 'keydown' || type === 'click';

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
  sessionUrl: string('session-url'),
  fetchSession: {
    get() {
      return stateOf(this).fetchSession;
    },
    set(value) {
      stateOf(this).fetchSession = typeof value === 'function' ? value : null;
      core.attributeChangedCallback(this);
    },
  },
  authServer: string('auth-server'),
  allowedOrigin: string('allowed-origin'),
  timeoutMs: reflect('timeout-ms', function () {
    const text = this.getAttribute('timeout-ms')?.trim();
    return text ? Number(text) : 600000;
  }),
  label: string('label'),
  texts: {
    get() {
      return stateOf(this).texts;
    },
    set(value) {
      stateOf(this).texts = value && typeof value === 'object' ? value : null;
      updateForm(this);
    },
  },
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

const { Set: NativeSet, queueMicrotask } = globalThis;
const { assign } = Object;
let tag;
const states = withOwnMethods(new WeakMap());

/** What an element holds: its `ElementInternals`, its flow, how that ended, and what the Rust side notes. */
export const stateOf = (element) => states.get(element);

/**
 * Defines the class under the name or, where that is taken, under a name beside it, and connects it with the core. A core that
 * replaces another one finds the class defined. False if somebody else has the name.
 */
export function defineElement(name, observedAttributes, functions) {
  assign(core, functions);
  if (tag) return true;
  class FiskilLinkElement extends HTMLElement {
    constructor() {
      super();
      states.set(this, {
        internals: this.attachInternals?.(),
        flow: null,
        result: null,
        error: null,
        fetchSession: null,
        texts: null,
        spent: null,
      });
      const root = this.attachShadow({ __proto__: null, mode: 'open' });
      core.injectChildren(root);
      root.addEventListener('slotchange', slotChanged);
      // Properties that a page set before the tag was defined would hide the accessors.
      for (const name of Object.keys(this)) {
        const accessors = Object.getOwnPropertyDescriptor(prototype, name);
        if (!accessors?.get) continue;
        const value = this[name];
        delete this[name];
        if (accessors.set) this[name] = value;
      }
    }

    open() {
      return core.open(this) ?? failedFlow();
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

    // Back to a page that was left. Autofill has no consent to give.
    formStateRestoreCallback(value, reason) {
      const state = stateOf(this);
      if (reason !== 'restore' || state.result) return;
      state.restored = value;
      core.formStateRestoreCallback(this);
    }
  }
  FiskilLinkElement.formAssociated = true;
  FiskilLinkElement.observedAttributes = observedAttributes;
  const { prototype } = FiskilLinkElement;
  const accessor = (name, descriptor) =>
    Object.defineProperty(prototype, name, { __proto__: null, ...descriptor, enumerable: true, configurable: true });
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
    // As on a file input: only clearing it is the page's to do.
    set(value) {
      if (value === '' || value === null) core.clearValue(this);
    },
  });
  // At the window and on the way down, before the page's own listeners: what happens in an overlay is none of their business.
  // Without a flow the core is not asked.
  for (const type of GUARDED)
    addEventListener(type, guard, { __proto__: null, capture: true, passive: !isPreventable(type) });
  tag = name;
  while (customElements.get(tag)) tag += '-next';
  customElements.define(tag, FiskilLinkElement);
  return tag === name;
}

/** The key or the click that has closed an overlay: a `keydown` or a `click`. */
let closing;

/** Whether an event belongs to a key that is still down, or to a double click, which has closed an overlay with its first half. */
const goesOn = ({ type, key, repeat, detail }) =>
  closing === 'click' ? detail > 1 : closing && key === 'Escape' && (repeat || type !== 'keydown');

function guard(event) {
  const { type } = event;
  if (type === 'pointerdown') notePress(event);
  if (closing && goesOn(event)) {
    event.stopImmediatePropagation();
    if (isPreventable(type)) event.preventDefault();
  } else if (mounted.size && core.guard(event) === true) closing = type;
  else if (type === 'keydown' || type === 'mousedown') closing = undefined;
}

/** The class of the tag, once it is defined. */
export const elementClass = () => customElements.get(tag);

const created = withOwnMethods(new WeakSet());

/** Makes an element of our class, for a flow of `link()`; one over the page takes no place in it. */
export function createHost(isOverlay) {
  // Of this document: in another window, which may have the container, the tag is not defined.
  const host = document.createElement(tag);
  // A page that lays out its body as a grid, or with gaps, must not move.
  if (isOverlay) host.style.position = 'fixed';
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
  if ((state.value ?? null) !== value) {
    // What the browser gives back when it comes back to the page: also the session, which is spent.
    internals?.setFormValue?.((state.value = value), value && `${value}\n${state.linkedSession ?? ''}`);
  }
  if (missing) {
    internals?.setValidity?.(
      { __proto__: null, valueMissing: true },
      ownText(state.texts, 'required') ?? 'Link an account to continue.',
      controlOf(host) ?? host.shadowRoot.querySelector('iframe') ?? placeOf(host),
    );
  } else if (state.missing) internals?.setValidity?.({});
  state.missing = missing;
}

/** The child of the element that a node is in. */
function childWith(host, node) {
  while (node.parentNode !== host) node = node.parentNode;
  return node;
}

/** The first of the children that are shown, or of what is in them, that can have the focus. */
function controlOf(host) {
  for (const control of host.querySelectorAll(CONTROLS)) {
    if (childWith(host, control).assignedSlot?.hidden === false) return control;
  }
  return undefined;
}

/** What can have the focus where nothing of the element can. */
function placeOf(host) {
  const { shadowRoot: root, ownerDocument: page } = host;
  let place = root.querySelector('span[tabindex]');
  if (!place) {
    place = page.createElement('span');
    place.tabIndex = -1;
    root.append(place);
  }
  return place;
}

/** Moves the focus on, if it was on a child that has gone out of sight: else a keyboard would begin at the top of the page. */
function moveFocus(host, focused) {
  const root = host.getRootNode();
  if (root.activeElement === focused || root.activeElement === host.ownerDocument.body)
    (controlOf(host) ?? placeOf(host)).focus({ __proto__: null, preventScroll: true });
}

/** Sets the element's custom states to these names, and to `success` where it holds a consent; shows the slots of that. */
export function setStates(host, names) {
  const state = stateOf(host);
  state.names = names;
  const states = state.internals?.states;
  for (const name of STATES) {
    const step = (name === 'success' ? state.result : names.includes(name)) ? 'add' : 'delete';
    try {
      states?.[step](name);
    } catch {
      // Chromium before 125 takes only names with two dashes.
      states[step](`--${name}`);
    }
  }
  showSlots(host);
}

/** The same for the names that it had. */
export const setStatesAgain = (host) => setStates(host, stateOf(host).names ?? '');

/**
 * Shows the slot that fits: `linked` while the tag holds a consent, `error` where an inline flow has failed, else the children. They
 * are a trigger; inline they are a placeholder, which does not come back when the flow is over.
 */
export function showSlots(host) {
  const { result, flow, names = '' } = stateOf(host);
  const slots = {};
  for (const slot of host.shadowRoot.querySelectorAll('slot')) slots[slot.name] ??= slot;
  // A component that wraps the tag hands its own slots on, which may have nothing in them.
  const has = (name) => slots[name]?.assignedNodes({ __proto__: null, flatten: true }).length > 0;
  const isOver = (flow || result) && !names.includes('open');
  let shown = '';
  if (result && has('linked')) shown = 'linked';
  else if (!host.overlay && isOver) shown = names.includes('error') && has('error') ? 'error' : 'none';
  const focused = host.getRootNode().activeElement;
  for (const name of ['', 'linked', 'error']) if (slots[name]) slots[name].hidden = name !== shown;
  if (focused && focused !== host && host.contains(focused) && childWith(host, focused).assignedSlot?.hidden) {
    // Whoever hears how the flow has ended may move it elsewhere.
    queueMicrotask(() => moveFocus(host, focused));
  }
  // In an inline tag the button that opens it again is there only now.
  if (shown === 'error') listenToTrigger(host);
  // Children may be parsed after the panel has come: it stands in their place only when the consent UI has loaded.
  const isFilled = slots['']?.assignedNodes().some((node) => node.nodeType === 1 || node.data?.trim());
  host.shadowRoot.querySelector('.inline')?.classList.toggle('filled', Boolean(isFilled));
}

/** An idle tag shows its children: a page may have a thousand of them. */
function slotChanged({ currentTarget: { host } }) {
  const { flow, result, missing } = stateOf(host);
  if (flow || result) showSlots(host);
  if (missing) updateForm(host);
}

/** Whether the element has used a session up. */
export const isSpent = (state, session) => Boolean(state.spent?.has(session));

/** The element has used a session up. */
export function spend(state, session) {
  (state.spent ??= withOwnMethods(new NativeSet())).add(session);
}

/** Calls back when the page has nothing else to do. */
export const whenIdle = (callback) => (self.requestIdleCallback ?? setTimeout)(callback);
