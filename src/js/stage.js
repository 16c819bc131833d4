// What a flow shows: the frame, the panel around it, and the listeners on both. Reports what happens; decides nothing.

import {
  ACTIVATE,
  CANCEL,
  LOADED,
  LOST,
  MESSAGE,
  RETRY,
  TICK,
  VIOLATED,
  ask,
  hasTrigger,
  isActivation,
  peek,
  show,
  warm,
} from './base.js';

// What an idle tag looks like; a flow; and a flow over the page even where the page hides the tag.
const STYLES = [
  /* css */ `
:host { display: block }
:host([hidden]) { display: none !important }
`,
  /* css */ `
dialog {
  all: initial; display: none; position: fixed; inset: 0; box-sizing: border-box; width: 100%; height: 100vh;
  height: 100dvh; overflow: hidden; overscroll-behavior: contain; outline: 0; color-scheme: inherit;
  padding: env(safe-area-inset-top) env(safe-area-inset-right) env(safe-area-inset-bottom) env(safe-area-inset-left);
}
dialog::backdrop { background: var(--fiskil-link-backdrop, rgba(23, 23, 23, .2)) }
.inline, dialog[open] { display: grid; grid: 100% / 100%; place-items: center }
.inline {
  position: relative; overflow: hidden;
  width: var(--fiskil-link-width, 100%); height: var(--fiskil-link-height, 640px);
  border-radius: var(--fiskil-link-radius, 0);
}
.inline[data-phase=warm] { display: none }
.filled[data-phase=slow] { height: auto }
.inline:is([data-phase=ready], [data-phase=kept]) + slot { display: none }
iframe { display: block; grid-area: 1 / 1; border: 0; width: 100%; height: 100%; color-scheme: normal }
dialog > iframe {
  width: var(--fiskil-link-width, 100%); height: var(--fiskil-link-height, 100%);
  max-width: 100%; max-height: 100%; border-radius: var(--fiskil-link-radius, 0);
}
.filled[data-phase=loading] { position: fixed }
.filled[data-phase=loading], :is([data-phase=loading], [data-phase=slow]) > iframe { visibility: hidden }
.status, button { font: 16px/1.5 system-ui, sans-serif }
.status {
  grid-area: 1 / 1; display: none; box-sizing: border-box; flex-direction: column; gap: 12px; align-items: center;
  max-width: min(320px, 90%); padding: 24px; border-radius: 12px; text-align: center;
}
dialog > .status, button { border: 1px solid GrayText; background: Canvas; color: CanvasText }
dialog > .status { box-shadow: 0 8px 32px rgba(0, 0, 0, .24) }
:is([data-phase=loading], [data-phase=slow]) > .status { display: flex }
[part=spinner] {
  box-sizing: border-box; width: 32px; height: 32px; border: 3px solid GrayText; border-top-color: currentColor;
  border-radius: 50%;
}
:not([data-phase=slow]) > * > :is([part=slow], [part=retry]), [data-phase=slow] [name=loading],
[data-phase=ready] > [part=close] { display: none }
button { min-width: 44px; min-height: 44px; padding: 8px 16px; border-radius: 8px; cursor: pointer }
button:focus-visible { outline: 3px solid Highlight; outline-offset: 2px }
[part=close] {
  position: absolute; inset-block-start: calc(12px + env(safe-area-inset-top));
  inset-inline-end: calc(12px + env(safe-area-inset-right));
}
@media (prefers-reduced-motion: no-preference) {
  dialog, dialog::backdrop { animation: fade .2s }
  [part=spinner] { animation: spin 1s linear infinite }
}
@keyframes fade { from { opacity: 0 } }
@keyframes spin { to { rotate: 1turn } }
`,
  /* css */ `
:host(:not(#a)) { display: block !important }
`,
];

const sheetsOf = new WeakMap();

/** Gives a shadow root the first so many style sheets of its document. */
function style(root, count) {
  const page = root.ownerDocument;
  const sheets = sheetsOf.get(page) ?? [];
  sheetsOf.set(page, sheets);
  while (sheets.length < count) {
    const sheet = new page.defaultView.CSSStyleSheet();
    sheet.replaceSync?.(STYLES[sheets.length]);
    sheets.push(sheet);
  }
  root.adoptedStyleSheets = sheets.slice(0, count);
}

function activate(event, host = event.currentTarget.getRootNode().host) {
  // A trigger in a form must not submit it, and Space must not scroll.
  if (isActivation(event) && ask(ACTIVATE, host)) event.preventDefault();
}

/** A click on the tag itself comes from its label or from `click()`; but one into its box is only beside the trigger. */
function activateAsLabelled(event) {
  const { currentTarget: host, clientX, clientY, detail } = event;
  const { left, right, top, bottom } = host.getBoundingClientRect();
  const isInside = clientX >= left && clientX < right && clientY >= top && clientY < bottom;
  if (event.composedPath()[0] === host && !(detail && isInside)) activate(event, host);
}

const intend = (event) => warm(event.currentTarget.getRootNode().host);

/** Fills a new shadow root. */
export function dress(root) {
  root.append(root.ownerDocument.createElement('slot'));
  style(root, 1);
}

/** Listens to the trigger in a shadow root; again does nothing. */
export function heed(root) {
  const slot = root.lastChild;
  slot.addEventListener('click', activate);
  slot.addEventListener('keydown', activate);
  root.host.addEventListener('click', activateAsLabelled);
  for (const type of ['pointerover', 'touchstart', 'focusin']) {
    slot.addEventListener(type, intend, { passive: true, once: false });
  }
}

/** Sets properties of an element over anything that the page says; returns what restores the attribute exactly. */
function pin(element, values) {
  const { style } = element;
  const before = element.getAttribute('style');
  const old = Object.keys(values).map((name) => [name, style.getPropertyValue(name), style.getPropertyPriority(name)]);
  for (const [name] of old) style.setProperty(name, values[name], 'important');
  // Asked as an attribute: Chromium cannot remove an attribute that it has not written yet.
  const pinned = element.getAttribute('style');
  return () => {
    if (element.getAttribute('style') !== pinned) for (const value of old) style.setProperty(...value);
    else if (before === null) element.removeAttribute('style');
    else style.cssText = before;
  };
}

/** Stops the page from scrolling without moving it; returns what undoes that. */
function lockScroll(page) {
  const { documentElement: root, body, defaultView: view } = page;
  const overflow = (value) => ({ 'overflow-x': value, 'overflow-y': value });
  // What the body says holds for the whole page until the root says something: then the body would scroll by itself.
  const { overflowY, scrollbarGutter } = view.getComputedStyle(root);
  const free = body && overflowY === 'visible' && pin(body, overflow('visible'));
  // Space is kept for a scrollbar only where one takes some.
  const gutter = scrollbarGutter === 'auto' && view.innerWidth > root.clientWidth && { 'scrollbar-gutter': 'stable' };
  const lock = pin(root, { ...overflow('hidden'), ...gutter });
  return () => {
    lock();
    if (free) free();
  };
}

/** Takes hold of the page for a dialog; returns what closes the dialog and lets the page go. */
function hold(dialog) {
  const page = dialog.ownerDocument;
  const root = dialog.getRootNode();
  let focused = page.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  const unlock = lockScroll(page);
  return () => {
    // First: closing gives focus back, and a listener of that may open the next overlay, which locks for itself.
    unlock();
    dialog.close();
    root.adoptedStyleSheets = root.adoptedStyleSheets.slice(0, 2);
    // The browser gives focus back itself, unless the dialog left the document first.
    if (page.activeElement === page.body) focused?.focus({ preventScroll: true });
  };
}

/** The element's custom states in each phase, as `show` takes them. */
const STATES = { loading: 3, slow: 3, ready: 2, kept: 10 };

class Stage {
  #page;
  #host;
  #frame;
  #panel;
  #release;
  #timer;
  #watches = new AbortController();
  #mounted = new AbortController();

  constructor(host, url, origin, label, modal) {
    const page = (this.#page = host.ownerDocument);
    const root = host.shadowRoot;
    this.#host = host;
    const frame = (this.#frame = this.#make('iframe', {
      part: 'frame',
      title: label,
      allow: `publickey-credentials-get ${origin}; otp-credentials ${origin}; clipboard-write ${origin}`,
      referrerpolicy: 'strict-origin-when-cross-origin',
      src: url,
    }));
    const panel = (this.#panel = modal
      ? this.#make('dialog', { part: 'overlay', 'aria-label': label, tabindex: -1 }, frame)
      : this.#make('div', { class: hasTrigger(host) ? 'inline filled' : 'inline' }, frame));
    // In front of the slot, so that the style sheet can hide what the frame has replaced. The frame begins to load: whatever
    // it does not need comes after.
    root.prepend(panel);
    style(root, 2);
    this.#on(frame, 'load', LOADED);
    if (modal) {
      this.#on(panel, 'cancel', CANCEL, 'escape');
      // At a second Escape, or before any click, a browser closes a dialog without asking.
      this.#on(panel, 'close', CANCEL, 'escape');
    } else this.#furnish();
    this.#watch(page.defaultView, 'message', MESSAGE);
    this.#watch(page, 'visibilitychange', TICK);
    this.#watch(page, 'securitypolicyviolation', VIOLATED);
    const observer = new MutationObserver(() => {
      // The removal of the element itself is judged when it has not come back.
      if (host.isConnected && !frame.isConnected) ask(LOST, this);
    });
    observer.observe(root, { childList: true, subtree: true });
    this.#watches.signal.addEventListener('abort', () => observer.disconnect());
    this.phase('warm');
  }

  #make(name, attributes, ...children) {
    const element = this.#page.createElement(name);
    // Own keys: what a page has put on `Object.prototype` must not become an attribute.
    for (const key of Object.keys(attributes)) element.setAttribute(key, attributes[key]);
    element.append(...children);
    return element;
  }

  #on(target, type, what, detail) {
    target.addEventListener(type, (event) => {
      // A dialog is closed with its flow, not before.
      if (type === 'cancel') event.preventDefault();
      ask(what, this, detail);
    });
  }

  /** Adds what the panel shows beside the frame. */
  #furnish() {
    // A child of the tag in the slot of this name replaces the text.
    const text = (name, fallback, part) => this.#make('slot', part ? { name, part } : { name }, fallback);
    const button = (name, fallback, ...report) => {
      const element = this.#make('button', { type: 'button', part: name }, text(name, fallback));
      this.#on(element, 'click', ...report);
      return element;
    };
    this.#panel.append(
      this.#make(
        'div',
        { class: 'status', role: 'status' },
        this.#make('div', { part: 'spinner' }),
        text('loading', 'Loading…'),
        text('slow', 'This is taking longer than usual.', 'slow'),
        button('retry', 'Retry', RETRY),
      ),
      ...(this.#panel.showModal ? [button('close', 'Close', CANCEL, 'close-button')] : []),
    );
  }

  #watch(target, type, what, detail, until = this.#watches) {
    // `once` is given, as the browser would take it from a polluted `Object.prototype`.
    const options = { once: false, signal: until.signal };
    target.addEventListener(type, (event) => ask(what, this, detail ?? event), options);
  }

  get here() {
    return this.#host.isConnected && this.#host.ownerDocument === this.#page;
  }

  get visible() {
    return !this.#page.hidden;
  }

  get now() {
    return performance.now();
  }

  sent(event) {
    const source = peek(event, 'source');
    // A frame that is in no document has no window either.
    return Boolean(source) && source === this.#frame.contentWindow;
  }

  obey(signal) {
    // Like `close()`, it also takes away a frame that is kept after the outcome.
    this.#watch(signal, 'abort', CANCEL, 'aborted', this.#mounted);
  }

  phase(name) {
    this.#panel.dataset.phase = name;
    if (STATES[name]) show(this.#host, STATES[name]);
    // A button that hides would take the focus with it.
    if (this.#panel.open && !this.#host.shadowRoot.activeElement?.offsetWidth) this.#focus();
  }

  #focus() {
    this.#panel.focus({ preventScroll: true });
  }

  raise() {
    const panel = this.#panel;
    if (!panel.showModal || panel.matches(':modal')) return true;
    const again = this.#release;
    this.#release ??= hold(panel);
    // A dialog that was moved while open still has the attribute, and `showModal` refuses it.
    panel.removeAttribute('open');
    try {
      // While the panel is empty: this lays out the whole page, and text would take the most of that.
      panel.showModal();
    } catch {
      return false;
    }
    // A page that is made inert must have something over it.
    if (!panel.offsetWidth) style(this.#host.shadowRoot, 3);
    if (!(panel.checkVisibility?.() ?? panel.getClientRects().length)) return false;
    this.#focus();
    if (!again) this.#furnish();
    return true;
  }

  reload() {
    // The frame's own address may have moved on; its attribute has not.
    const { src } = this.#frame;
    this.#frame.src = src;
  }

  arm(delay) {
    clearTimeout(this.#timer);
    if (delay >= 0) this.#timer = setTimeout(() => ask(TICK, this), delay);
  }

  settle() {
    this.#watches.abort();
    clearTimeout(this.#timer);
  }

  remove() {
    this.settle();
    this.#mounted.abort();
    this.#release?.();
    if (this.#panel.dataset.phase !== 'warm') show(this.#host, 0);
    // The page may have moved the frame out of the panel.
    this.#frame.remove();
    this.#panel.remove();
  }
}

/** Mounts a frame, unseen; nothing where the element is in no document with a window. */
export const stage = (host, ...parts) =>
  host.isConnected && host.ownerDocument.defaultView ? new Stage(host, ...parts) : undefined;
