var __defProp = Object.defineProperty;
var __typeError = (msg) => {
  throw TypeError(msg);
};
var __defNormalProp = (obj, key, value) => key in obj ? __defProp(obj, key, { enumerable: true, configurable: true, writable: true, value }) : obj[key] = value;
var __publicField = (obj, key, value) => __defNormalProp(obj, typeof key !== "symbol" ? key + "" : key, value);
var __accessCheck = (obj, member, msg) => member.has(obj) || __typeError("Cannot " + msg);
var __privateGet = (obj, member, getter) => (__accessCheck(obj, member, "read from private field"), getter ? getter.call(obj) : member.get(obj));
var __privateAdd = (obj, member, value) => member.has(obj) ? __typeError("Cannot add the same private member more than once") : member instanceof WeakSet ? member.add(obj) : member.set(obj, value);

// src/js/stage.js
var STYLES = [
  ":host{display:block}:host([hidden]){display:none!important}",
  "dialog{all:initial;display:none;position:fixed;inset:0;box-sizing:border-box;width:100%;height:100vh;height:100dvh;overflow:hidden;overscroll-behavior:contain;outline:0;color-scheme:inherit;padding:env(safe-area-inset-top) env(safe-area-inset-right) env(safe-area-inset-bottom) env(safe-area-inset-left)}dialog::backdrop{background:var(--fiskil-link-backdrop, rgba(23, 23, 23, .2))}.inline,dialog[open]{display:grid;grid:100% / 100%;place-items:center}.inline{position:relative;overflow:hidden;width:var(--fiskil-link-width, 100%);height:var(--fiskil-link-height, 640px);border-radius:var(--fiskil-link-radius, 0)}.inline[data-phase=warm]{display:none}.filled[data-phase=slow]{height:auto}.inline:is([data-phase=ready],[data-phase=kept])+slot{display:none}iframe{display:block;grid-area:1 / 1;border:0;width:100%;height:100%;color-scheme:normal}dialog>iframe{width:var(--fiskil-link-width, 100%);height:var(--fiskil-link-height, 100%);max-width:100%;max-height:100%;border-radius:var(--fiskil-link-radius, 0)}.filled[data-phase=loading]{position:fixed}.filled[data-phase=loading],:is([data-phase=loading],[data-phase=slow])>iframe{visibility:hidden}.status,button{font:16px/1.5 system-ui,sans-serif}.status{grid-area:1 / 1;display:none;box-sizing:border-box;flex-direction:column;gap:12px;align-items:center;max-width:min(320px,90%);padding:24px;border-radius:12px;text-align:center}dialog>.status,button{border:1px solid GrayText;background:Canvas;color:CanvasText}dialog>.status{box-shadow:0 8px 32px #0000003d}:is([data-phase=loading],[data-phase=slow])>.status{display:flex}[part=spinner]{box-sizing:border-box;width:32px;height:32px;border:3px solid GrayText;border-top-color:currentColor;border-radius:50%}:not([data-phase=slow])>*>:is([part=slow],[part=retry]),[data-phase=slow] [name=loading],[data-phase=ready]>[part=close]{display:none}button{min-width:44px;min-height:44px;padding:8px 16px;border-radius:8px;cursor:pointer}button:focus-visible{outline:3px solid Highlight;outline-offset:2px}[part=close]{position:absolute;inset-block-start:calc(12px + env(safe-area-inset-top));inset-inline-end:calc(12px + env(safe-area-inset-right))}@media(prefers-reduced-motion:no-preference){dialog,dialog::backdrop{animation:fade .2s}[part=spinner]{animation:spin 1s linear infinite}}@keyframes fade{0%{opacity:0}}@keyframes spin{to{rotate:1turn}}",
  ":host(:not(#a)){display:block!important}"
];
var sheetsOf = /* @__PURE__ */ new WeakMap();
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
  if (isActivation(event) && ask(ACTIVATE, host)) event.preventDefault();
}
function activateAsLabelled(event) {
  const { currentTarget: host, clientX, clientY, detail } = event;
  const { left, right, top, bottom } = host.getBoundingClientRect();
  const isInside = clientX >= left && clientX < right && clientY >= top && clientY < bottom;
  if (event.composedPath()[0] === host && !(detail && isInside)) activate(event, host);
}
var intend = (event) => warm(event.currentTarget.getRootNode().host);
function dress(root) {
  root.append(root.ownerDocument.createElement("slot"));
  style(root, 1);
}
function heed(root) {
  const slot = root.lastChild;
  slot.addEventListener("click", activate);
  slot.addEventListener("keydown", activate);
  root.host.addEventListener("click", activateAsLabelled);
  for (const type of ["pointerover", "touchstart", "focusin"]) {
    slot.addEventListener(type, intend, { passive: true, once: false });
  }
}
function pin(element, values) {
  const { style: style2 } = element;
  const before2 = element.getAttribute("style");
  const old = Object.keys(values).map((name) => [name, style2.getPropertyValue(name), style2.getPropertyPriority(name)]);
  for (const [name] of old) style2.setProperty(name, values[name], "important");
  const pinned = element.getAttribute("style");
  return () => {
    if (element.getAttribute("style") !== pinned) for (const value of old) style2.setProperty(...value);
    else if (before2 === null) element.removeAttribute("style");
    else style2.cssText = before2;
  };
}
function lockScroll(page) {
  const { documentElement: root, body, defaultView: view } = page;
  const overflow = (value) => ({ "overflow-x": value, "overflow-y": value });
  const { overflowY, scrollbarGutter } = view.getComputedStyle(root);
  const free = body && overflowY === "visible" && pin(body, overflow("visible"));
  const gutter = scrollbarGutter === "auto" && view.innerWidth > root.clientWidth && { "scrollbar-gutter": "stable" };
  const lock = pin(root, { ...overflow("hidden"), ...gutter });
  return () => {
    lock();
    if (free) free();
  };
}
function hold(dialog) {
  const page = dialog.ownerDocument;
  const root = dialog.getRootNode();
  let focused = page.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  const unlock = lockScroll(page);
  return () => {
    unlock();
    dialog.close();
    root.adoptedStyleSheets = root.adoptedStyleSheets.slice(0, 2);
    if (page.activeElement === page.body) focused?.focus({ preventScroll: true });
  };
}
var STATES = { loading: 3, slow: 3, ready: 2, kept: 10 };
var Stage = class {
  #page;
  #host;
  #frame;
  #panel;
  #release;
  #timer;
  #watches = new AbortController();
  #mounted = new AbortController();
  constructor(host, url, origin, label, modal) {
    const page = this.#page = host.ownerDocument;
    const root = host.shadowRoot;
    this.#host = host;
    const frame = this.#frame = this.#make("iframe", {
      part: "frame",
      title: label,
      allow: `publickey-credentials-get ${origin}; otp-credentials ${origin}; clipboard-write ${origin}`,
      referrerpolicy: "strict-origin-when-cross-origin",
      src: url
    });
    const panel = this.#panel = modal ? this.#make("dialog", { part: "overlay", "aria-label": label, tabindex: -1 }, frame) : this.#make("div", { class: hasTrigger(host) ? "inline filled" : "inline" }, frame);
    root.prepend(panel);
    style(root, 2);
    this.#on(frame, "load", LOADED);
    if (modal) {
      this.#on(panel, "cancel", CANCEL, "escape");
      this.#on(panel, "close", CANCEL, "escape");
    } else this.#furnish();
    this.#watch(page.defaultView, "message", MESSAGE);
    this.#watch(page, "visibilitychange", TICK);
    this.#watch(page, "securitypolicyviolation", VIOLATED);
    const observer = new MutationObserver(() => {
      if (host.isConnected && !frame.isConnected) ask(LOST, this);
    });
    observer.observe(root, { childList: true, subtree: true });
    this.#watches.signal.addEventListener("abort", () => observer.disconnect());
    this.phase("warm");
  }
  #make(name, attributes, ...children) {
    const element = this.#page.createElement(name);
    for (const key of Object.keys(attributes)) element.setAttribute(key, attributes[key]);
    element.append(...children);
    return element;
  }
  #on(target, type, what, detail) {
    target.addEventListener(type, (event) => {
      if (type === "cancel") event.preventDefault();
      ask(what, this, detail);
    });
  }
  /** Adds what the panel shows beside the frame. */
  #furnish() {
    const text = (name, fallback, part) => this.#make("slot", part ? { name, part } : { name }, fallback);
    const button = (name, fallback, ...report) => {
      const element = this.#make("button", { type: "button", part: name }, text(name, fallback));
      this.#on(element, "click", ...report);
      return element;
    };
    this.#panel.append(
      this.#make(
        "div",
        { class: "status", role: "status" },
        this.#make("div", { part: "spinner" }),
        text("loading", "Loading\u2026"),
        text("slow", "This is taking longer than usual.", "slow"),
        button("retry", "Retry", RETRY)
      ),
      ...this.#panel.showModal ? [button("close", "Close", CANCEL, "close-button")] : []
    );
  }
  #watch(target, type, what, detail, until = this.#watches) {
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
    const source = peek(event, "source");
    return Boolean(source) && source === this.#frame.contentWindow;
  }
  obey(signal) {
    this.#watch(signal, "abort", CANCEL, "aborted", this.#mounted);
  }
  phase(name) {
    this.#panel.dataset.phase = name;
    if (STATES[name]) show(this.#host, STATES[name]);
    if (this.#panel.open && !this.#host.shadowRoot.activeElement?.offsetWidth) this.#focus();
  }
  #focus() {
    this.#panel.focus({ preventScroll: true });
  }
  raise() {
    const panel = this.#panel;
    if (!panel.showModal || panel.matches(":modal")) return true;
    const again = this.#release;
    this.#release ??= hold(panel);
    panel.removeAttribute("open");
    try {
      panel.showModal();
    } catch {
      return false;
    }
    if (!panel.offsetWidth) style(this.#host.shadowRoot, 3);
    if (!(panel.checkVisibility?.() ?? panel.getClientRects().length)) return false;
    this.#focus();
    if (!again) this.#furnish();
    return true;
  }
  reload() {
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
    if (this.#panel.dataset.phase !== "warm") show(this.#host, 0);
    this.#frame.remove();
    this.#panel.remove();
  }
};
var stage = (host, ...parts) => host.isConnected && host.ownerDocument.defaultView ? new Stage(host, ...parts) : void 0;

// src/js/base.js
var OPEN = 0;
var CANCEL = 1;
var ACTIVATE = 2;
var SYNC = 3;
var LOADED = 4;
var RETRY = 5;
var LOST = 6;
var TICK = 7;
var MESSAGE = 8;
var WARM = 9;
var VIOLATED = 10;
var STATES2 = ["loading", "open", "success", "error"];
var CONTROLS = "a[href],button,input,select,textarea,summary,[contenteditable]";
var reflect = (attribute, get) => ({
  get,
  set(value) {
    if (value === null || value === void 0) this.removeAttribute(attribute);
    else this.setAttribute(attribute, value);
  }
});
var string = (attribute) => reflect(attribute, function() {
  return this.getAttribute(attribute) ?? "";
});
var boolean = (attribute) => ({
  get() {
    return this.hasAttribute(attribute);
  },
  set(value) {
    this.toggleAttribute(attribute, Boolean(value));
  }
});
var flag = (attribute) => ({
  ...boolean(attribute),
  get() {
    return (this.getAttribute(attribute) ?? "false") !== "false";
  }
});
var PROPERTIES = {
  sessionId: string("session-id"),
  authServer: string("auth-server"),
  allowedOrigin: string("allowed-origin"),
  timeoutMs: reflect("timeout-ms", function() {
    const text = this.getAttribute("timeout-ms")?.trim();
    return text ? Number(text) : 6e5;
  }),
  label: string("label"),
  preload: reflect("preload", function() {
    const when = this.getAttribute("preload");
    return /^(none|eager)$/.test(when) ? when : "intent";
  }),
  name: string("name"),
  debug: flag("debug"),
  overlay: flag("overlay"),
  required: boolean("required"),
  disabled: boolean("disabled")
};
var ask;
var FiskilLinkElement;
var tag = "fiskil-link";
var stateOf;
function define(request) {
  var _a, _state;
  ask = request;
  FiskilLinkElement = (_a = class extends HTMLElement {
    constructor() {
      super();
      __privateAdd(this, _state, { internals: this.attachInternals?.(), seen: "", flow: null, result: null, error: null, value: null });
      dress(this.attachShadow({ mode: "open" }));
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
      ask(CANCEL, this, "closed");
    }
    formResetCallback() {
      __privateGet(this, _state).result = __privateGet(this, _state).error = null;
      if (!(__privateGet(this, _state).mask & 2)) show(this, 0);
      update(this);
    }
  }, _state = new WeakMap(), __publicField(_a, "formAssociated", true), __publicField(_a, "observedAttributes", ["session-id", "overlay", "required", "disabled"]), stateOf = (element) => __privateGet(element, _state), _a);
  const { prototype } = FiskilLinkElement;
  const accessor = (name, descriptor) => Object.defineProperty(prototype, name, { ...descriptor, enumerable: true, configurable: true });
  for (const name in PROPERTIES) accessor(name, PROPERTIES[name]);
  for (const name of ["flow", "result", "error"]) {
    accessor(name, {
      get() {
        return stateOf(this)[name];
      }
    });
  }
  for (const name of ["form", "labels", "validity", "validationMessage", "willValidate"]) {
    accessor(name, {
      // Frameworks set what an element has as a property, and fail where it cannot be set: then it is the attribute.
      ...name === "form" && reflect(name),
      get() {
        return stateOf(this).internals?.[name];
      }
    });
  }
  accessor("value", {
    get() {
      return stateOf(this).result?.consentID ?? "";
    }
  });
  for (const name of ["checkValidity", "reportValidity"]) {
    prototype[name] = function() {
      return stateOf(this).internals?.[name]?.() ?? true;
    };
  }
  for (const when of ["connected", "disconnected", "connectedMove", "attributeChanged", "formDisabled"]) {
    prototype[`${when}Callback`] = function(name) {
      if (name === "overlay") heed(this.shadowRoot);
      schedule(this);
    };
  }
  if (customElements.get(tag)) {
    console.warn(`fiskil-link: <${tag}> is defined already; the tags of this page stay with the first definition`);
    do
      tag += "-next";
    while (customElements.get(tag));
  }
  customElements.define(tag, FiskilLinkElement);
}
function update(element) {
  const state = stateOf(element);
  const { internals, result } = state;
  const value = result?.consentID ?? null;
  const missing = element.required && !result;
  if (state.value !== value) internals?.setFormValue?.(state.value = value);
  if (missing) {
    internals?.setValidity?.(
      { valueMissing: true },
      "Link an account to continue.",
      element.querySelector(CONTROLS) ?? element.shadowRoot.querySelector("iframe") ?? void 0
    );
  } else if (state.missing) internals?.setValidity?.({});
  state.missing = missing;
}
var pending = /* @__PURE__ */ new Set();
function schedule(element) {
  if (!pending.size) {
    queueMicrotask(() => {
      const elements = [...pending];
      pending.clear();
      for (const one of elements) {
        update(one);
        ask(SYNC, one, one.isConnected && one.sessionId || void 0);
        if (one.preload === "eager") warm(one);
      }
      (self.requestIdleCallback ?? setTimeout)(() => {
        for (const one of elements)
          if (one.isConnected && one.preload !== "none") connect(one.authServer, one.ownerDocument);
      });
    });
  }
  pending.add(element);
}
function warm(element) {
  const { overlay, preload: preload3, sessionId } = element;
  if (overlay && preload3 !== "none" && stateOf(element).seen !== sessionId) ask(WARM, element);
}
var connected = /* @__PURE__ */ new Set();
function connect(server, page) {
  const address = server || "https://auth.fiskil.com";
  if (connected.has(address)) return;
  connected.add(address);
  const href = httpOrigin(address);
  if (!href || href !== address && connected.has(href)) return;
  connected.add(href);
  page.head?.append(Object.assign(page.createElement("link"), { rel: "preconnect", href }));
}
function awaitParsing(element) {
  const page = element.ownerDocument;
  const parsing = page.readyState === "loading";
  if (parsing) page.addEventListener("DOMContentLoaded", () => schedule(element), { once: true });
  return parsing;
}
var isActivation = ({ type, defaultPrevented, key, target }) => !defaultPrevented && (type === "click" || /^( |Enter)$/.test(key) && !target.closest(CONTROLS));
function hasTrigger(element) {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 1 ? !node.slot : node.nodeType === 3 && node.data.trim()) return true;
  }
  return false;
}
var optionsOf = (element) => ({
  allowedOrigin: element.allowedOrigin || void 0,
  authServer: element.authServer || void 0,
  timeoutMs: element.timeoutMs,
  label: element.label || void 0,
  debug: element.debug
});
function seen(element, session) {
  const state = stateOf(element);
  const known = state.seen === session;
  state.seen = session;
  return known;
}
function show(element, mask) {
  const state = stateOf(element);
  const states = state.internals?.states;
  state.mask = mask;
  STATES2.forEach((name, bit) => {
    const step = mask & 1 << bit ? "add" : "delete";
    try {
      states?.[step](name);
    } catch {
      states[step](`--${name}`);
    }
  });
}
function emit(element, type, detail = null) {
  element.dispatchEvent(new CustomEvent(`link-${type}`, { bubbles: true, composed: true, detail }));
}
function emitClose(element) {
  const state = stateOf(element);
  if (state.closing) {
    state.closing = false;
    emit(element, "close");
  }
}
var settlers = /* @__PURE__ */ new WeakMap();
function newFlow() {
  let settler;
  const flow = new Promise((...both) => {
    settler = both;
  });
  flow.close = () => {
    ask(CANCEL, flow, "closed");
  };
  settlers.set(flow, settler);
  return flow;
}
function settle(flow, value, failed, handled) {
  if (handled) flow.catch(() => {
  });
  settlers.get(flow)[failed ? 1 : 0](value);
}
function begin(element, flow) {
  emitClose(element);
  const state = stateOf(element);
  hosts.delete(state.key);
  Object.assign(state, { flow, result: null, error: null });
  update(element);
}
function conclude(element, value, failed, kept, closes, silent) {
  const state = stateOf(element);
  state[failed ? "error" : "result"] = value;
  update(element);
  if (silent) return;
  if (!kept) show(element, failed ? 8 : 4);
  state.closing = closes;
  emit(element, failed ? "error" : "success", value);
  emitClose(element);
}
var hosts = /* @__PURE__ */ new Map();
function addHost(container, ...rest) {
  let place = container === void 0 ? document.body ?? document.documentElement : container;
  try {
    if (typeof place === "string") place = document.querySelector(place);
  } catch {
    return void 0;
  }
  if (!place?.isConnected) return void 0;
  const key = [!container, ...rest].join("\n");
  let host = hosts.get(key);
  if (host?.parentNode !== place) {
    host = place.appendChild(document.createElement(tag));
    stateOf(host).key = key;
    hosts.set(key, host);
  }
  return host;
}
var own = (object, key) => object && typeof object === "object" && !Array.isArray(object) && Object.hasOwn(object, key) ? object[key] : void 0;
function field(object, key) {
  try {
    return own(object, key);
  } catch {
    return void 0;
  }
}
function textField(object, key) {
  const value = field(object, key);
  return typeof value === "string" && value || void 0;
}
function put(object, key, value) {
  Object.defineProperty(object, key, { value, configurable: true, enumerable: true, writable: true });
}
function httpOrigin(address) {
  try {
    const { protocol, username, password, origin } = new URL(address);
    return /^https?:$/.test(protocol) && !username && !password ? origin : void 0;
  } catch {
    return void 0;
  }
}
function withParameter(address, name, value) {
  const url = new URL(address);
  const { searchParams } = url;
  if (searchParams.has(name)) searchParams.delete(name);
  url.search += `${url.search && "&"}${name}=${encodeURIComponent(value.replace(new RegExp("\\p{Cs}", "gu"), "\uFFFD"))}`;
  url.hash = "";
  return url.href;
}
var fillIn = (sentence, ...values) => sentence.replace(/\*/g, () => values.shift());
var before = (text, mark) => text.split(mark, 1)[0];
var after = (text, mark) => text.slice((text + mark).indexOf(mark) + mark.length);
var queryValue = (query, name) => (
  // A question mark at its start belongs to the first name; the constructor would drop it.
  new URLSearchParams(`&${query}`).getAll(name).find((value) => value)
);
var isBlank = (text) => typeof text !== "string" || !text.trim();
function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return void 0;
  }
}
var isDisabled = (element) => element.matches(":disabled");
var isOverlay = (element) => element.overlay;
var sessionOf = (element) => element.sessionId || void 0;
var peek = (event, key) => {
  try {
    return event[key];
  } catch {
    return void 0;
  }
};
var UNREADABLE = {};
var describe = (value) => {
  if (value === UNREADABLE) return "a getter that throws";
  if (typeof value === "string") return JSON.stringify(value);
  return value === null || /^(undefined|boolean|number|bigint)$/.test(typeof value) ? String(value) : `a value of type ${typeof value}`;
};
var is = (value, kind) => value === void 0 || value === null || typeof value === kind || kind === "AbortSignal" && value instanceof AbortSignal || kind === "Element" && (typeof value === "string" || value instanceof Element);
var number = (value) => value;
function option(object, key) {
  try {
    const value = own(object, key);
    return value === null && key !== "container" ? void 0 : value;
  } catch {
    return UNREADABLE;
  }
}
var warn = (text) => console.warn(`fiskil-link: ${text}`);
var warnOfOrigin = (allowed, auth) => warn(`no message can match: allowedOrigin is ${allowed}, not ${auth}`);
var explain = (count, reason) => console.debug(`fiskil-link: ignored message ${count}: ${reason}`);

// src/js/error.js
var { construct } = Reflect;
var { create, defineProperty, getPrototypeOf, setPrototypeOf } = Object;
var { toString, isPrototypeOf } = Object.prototype;
var hasInstance = Function.prototype[Symbol.hasInstance];
var NativeError = Error;
var define2 = (target, key, value, enumerable) => defineProperty(target, key, { __proto__: null, value, enumerable, configurable: true, writable: true });
var { LinkError } = {
  // eslint-disable-next-line object-shorthand -- A method is no constructor.
  LinkError: function(code, message, details, cancelled = false, needsNewSession = false) {
    const error = construct(NativeError, message === void 0 ? [] : [message], LinkError);
    if (isPrototypeOf.call(LinkError.prototype, this)) setPrototypeOf(error, getPrototypeOf(this));
    define2(error, "code", code, true);
    if (details !== void 0) define2(error, "details", details, true);
    define2(error, "cancelled", cancelled, true);
    define2(error, "needsNewSession", needsNewSession, true);
    return error;
  }
};
setPrototypeOf(LinkError, NativeError);
LinkError.prototype = create(NativeError.prototype);
define2(LinkError.prototype, "constructor", LinkError);
define2(LinkError.prototype, "name", "LinkError");
define2(LinkError, Symbol.hasInstance, function(value) {
  return this === LinkError ? isLinkError(value) : hasInstance.call(this, value);
});
function isLinkError(value) {
  try {
    return toString.call(value) === "[object Error]" && value.name === "LinkError" && typeof value.code === "string";
  } catch {
    return false;
  }
}

// fiskil:fiskil:glue
function answer(what, subject, detail) {
  const val1 = +what;
  const ret = $75(val1, addHeapObject(subject), addHeapObject(detail));
  return takeObject(ret);
}
function link(session_id, options) {
  const ret = $74(addHeapObject(session_id), addHeapObject(options));
  return takeObject(ret);
}
function preload(session_id, options) {
  $73(addHeapObject(session_id), addHeapObject(options));
}
var __wbg___wbindgen_jsval_eq_38d7bfbe4cc84039 = function(arg0, arg1) {
  const ret = getObject(arg0) === getObject(arg1);
  return ret;
};
var __wbg_aborted_31456edf1be00084 = function(arg0) {
  const ret = getObject(arg0).aborted;
  return ret;
};
var __wbg_addHost_5522648574a6f0a7 = function(arg0, arg1, arg2, arg3) {
  const ret = addHost(getObject(arg0), getObject(arg1), getObject(arg2), getObject(arg3));
  return isLikeNone(ret) ? 0 : addHeapObject(ret);
};
var __wbg_after_00ec6aa6ccfe585e = function(arg0, arg1, arg2) {
  const ret = after(getObject(arg0), getStringFromWasm0(arg1, arg2));
  return addHeapObject(ret);
};
var __wbg_arm_5f9695d1621fe2d0 = function(arg0, arg1) {
  getObject(arg0).arm(arg1);
};
var __wbg_awaitParsing_1b89acb84d1f3b19 = function(arg0) {
  const ret = awaitParsing(getObject(arg0));
  return ret;
};
var __wbg_before_77eaca5b9d9d06d8 = function(arg0, arg1, arg2) {
  const ret = before(getObject(arg0), getStringFromWasm0(arg1, arg2));
  return addHeapObject(ret);
};
var __wbg_begin_297b275b6afde09f = function(arg0, arg1) {
  begin(getObject(arg0), getObject(arg1));
};
var __wbg_conclude_6288db0007f8689f = function(arg0, arg1, arg2, arg3, arg4, arg5) {
  conclude(getObject(arg0), getObject(arg1), !!arg2, !!arg3, !!arg4, !!arg5);
};
var __wbg_decode_fe0425190368ad14 = function(arg0) {
  const ret = decode(getObject(arg0));
  return addHeapObject(ret);
};
var __wbg_describe_a416feeca458657b = function(arg0) {
  const ret = describe(getObject(arg0));
  return addHeapObject(ret);
};
var __wbg_emit_b5df931eaff25733 = function(arg0, arg1, arg2) {
  emit(getObject(arg0), getStringFromWasm0(arg1, arg2));
};
var __wbg_explain_45350551b814b50c = function(arg0, arg1, arg2) {
  explain(arg0 >>> 0, getStringFromWasm0(arg1, arg2));
};
var __wbg_field_b1961ecac3f3dc5a = function(arg0, arg1, arg2) {
  const ret = field(getObject(arg0), getStringFromWasm0(arg1, arg2));
  return addHeapObject(ret);
};
var __wbg_fillIn_448f5338be6d0b60 = function(arg0, arg1, arg2, arg3, arg4, arg5, arg6) {
  const ret = fillIn(getStringFromWasm0(arg0, arg1), getStringFromWasm0(arg2, arg3), getObject(arg4), getStringFromWasm0(arg5, arg6));
  return addHeapObject(ret);
};
var __wbg_hasTrigger_a2c969ac3aa279e9 = function(arg0) {
  const ret = hasTrigger(getObject(arg0));
  return ret;
};
var __wbg_here_5abf3f75f66fd382 = function(arg0) {
  const ret = getObject(arg0).here;
  return ret;
};
var __wbg_httpOrigin_9d40953e826229ac = function(arg0) {
  const ret = httpOrigin(getObject(arg0));
  return addHeapObject(ret);
};
var __wbg_isBlank_26c6e15feb16c736 = function(arg0) {
  const ret = isBlank(getObject(arg0));
  return ret;
};
var __wbg_isDisabled_5f75c1efddbe662c = function(arg0) {
  const ret = isDisabled(getObject(arg0));
  return ret;
};
var __wbg_isOverlay_c54941a3da49fd35 = function(arg0) {
  const ret = isOverlay(getObject(arg0));
  return ret;
};
var __wbg_is_67347493c0027d06 = function(arg0, arg1, arg2) {
  const ret = is(getObject(arg0), getStringFromWasm0(arg1, arg2));
  return ret;
};
var __wbg_newFlow_c7883f7ab010127f = function() {
  const ret = newFlow();
  return addHeapObject(ret);
};
var __wbg_new_bda4b9fe4252c376 = function(arg0, arg1, arg2, arg3, arg4, arg5) {
  const ret = new LinkError(getStringFromWasm0(arg0, arg1), getObject(arg2), getObject(arg3), !!arg4, !!arg5);
  return addHeapObject(ret);
};
var __wbg_new_cd4348290afae586 = function() {
  const ret = new Object();
  return addHeapObject(ret);
};
var __wbg_now_936d1ea92955c89d = function(arg0) {
  const ret = getObject(arg0).now;
  return ret;
};
var __wbg_number_8890f961fb9da857 = function(arg0) {
  const ret = number(getObject(arg0));
  return ret;
};
var __wbg_obey_e3762e84fece5935 = function(arg0, arg1) {
  getObject(arg0).obey(getObject(arg1));
};
var __wbg_option_fd4bbf1d30c3d830 = function(arg0, arg1, arg2) {
  const ret = option(getObject(arg0), getStringFromWasm0(arg1, arg2));
  return addHeapObject(ret);
};
var __wbg_optionsOf_936b7ba75d24e8a3 = function(arg0) {
  const ret = optionsOf(getObject(arg0));
  return addHeapObject(ret);
};
var __wbg_peek_7f727d5d72e552a5 = function(arg0, arg1, arg2) {
  const ret = peek(getObject(arg0), getStringFromWasm0(arg1, arg2));
  return addHeapObject(ret);
};
var __wbg_phase_d06dff79d9eccc06 = function(arg0, arg1, arg2) {
  getObject(arg0).phase(getStringFromWasm0(arg1, arg2));
};
var __wbg_put_9b9e307311536b22 = function(arg0, arg1, arg2, arg3) {
  put(getObject(arg0), getStringFromWasm0(arg1, arg2), getObject(arg3));
};
var __wbg_queryValue_b5629828b34eea4b = function(arg0, arg1, arg2) {
  const ret = queryValue(getObject(arg0), getStringFromWasm0(arg1, arg2));
  return addHeapObject(ret);
};
var __wbg_raise_9dad987b7bd92a16 = function(arg0) {
  const ret = getObject(arg0).raise();
  return ret;
};
var __wbg_reload_ed0616796328beb7 = function(arg0) {
  getObject(arg0).reload();
};
var __wbg_remove_705ddbdfac263d63 = function(arg0) {
  getObject(arg0).remove();
};
var __wbg_remove_8228e91d7ddbc755 = function(arg0) {
  getObject(arg0).remove();
};
var __wbg_seen_5a8f3f0ebbaa8c21 = function(arg0, arg1) {
  const ret = seen(getObject(arg0), getObject(arg1));
  return ret;
};
var __wbg_sent_74137ad21c8e154c = function(arg0, arg1) {
  const ret = getObject(arg0).sent(getObject(arg1));
  return ret;
};
var __wbg_sessionOf_8e2aeb497755c047 = function(arg0) {
  const ret = sessionOf(getObject(arg0));
  return addHeapObject(ret);
};
var __wbg_settle_678315e650aeadf1 = function(arg0, arg1, arg2, arg3) {
  settle(getObject(arg0), getObject(arg1), !!arg2, !!arg3);
};
var __wbg_settle_c38aaff0ba3dac25 = function(arg0) {
  getObject(arg0).settle();
};
var __wbg_stage_bee8c01d67e59bce = function(arg0, arg1, arg2, arg3, arg4) {
  const ret = stage(getObject(arg0), getObject(arg1), getObject(arg2), getObject(arg3), !!arg4);
  return isLikeNone(ret) ? 0 : addHeapObject(ret);
};
var __wbg_textField_a13eb188153749c5 = function(arg0, arg1, arg2) {
  const ret = textField(getObject(arg0), getStringFromWasm0(arg1, arg2));
  return addHeapObject(ret);
};
var __wbg_visible_c63d03a43c7a344a = function(arg0) {
  const ret = getObject(arg0).visible;
  return ret;
};
var __wbg_warnOfOrigin_ceb65882271cbe08 = function(arg0, arg1) {
  warnOfOrigin(getObject(arg0), getObject(arg1));
};
var __wbg_withParameter_4a9f31a7d54aa22f = function(arg0, arg1, arg2, arg3) {
  const ret = withParameter(getObject(arg0), getStringFromWasm0(arg1, arg2), getObject(arg3));
  return addHeapObject(ret);
};
var __wbindgen_generic_0000000000000001 = function(arg0, arg1) {
  const ret = getStringFromWasm0(arg0, arg1);
  return addHeapObject(ret);
};
var __wbindgen_object_clone_ref = function(arg0) {
  const ret = getObject(arg0);
  return addHeapObject(ret);
};
var __wbindgen_object_drop_ref = function(arg0) {
  takeObject(arg0);
};
function addHeapObject(obj) {
  if (heap_next === heap.length) heap.push(heap.length + 1);
  const idx = heap_next;
  heap_next = heap[idx];
  heap[idx] = obj;
  return idx;
}
function dropObject(idx) {
  if (idx < 1028) return;
  heap[idx] = heap_next;
  heap_next = idx;
}
function getStringFromWasm0(ptr, len) {
  ptr = ptr >>> 0;
  return decodeText(HEAPU8.subarray(ptr, ptr + len));
}
function getObject(idx) {
  return heap[idx];
}
var heap = new Array(1024).fill(void 0);
heap.push(void 0, null, true, false);
var heap_next = heap.length;
function isLikeNone(x) {
  return x === void 0 || x === null;
}
function takeObject(idx) {
  const ret = getObject(idx);
  dropObject(idx);
  return ret;
}
var decodeText = (bytes) => String.fromCharCode.apply(null, bytes);
var HEAP8;
var HEAPU8;
var HEAP16;
var HEAP32;
var HEAPF64;
var read;
var readU8;
var readF64;
var write;
var write8;
var writeF64;
var write16;
function newMemory(size) {
  const before2 = HEAPU8, buffer = new ArrayBuffer(size);
  HEAP8 = new Int8Array(buffer);
  HEAPU8 = new Uint8Array(buffer);
  HEAP16 = new Int16Array(buffer);
  HEAP32 = new Int32Array(buffer);
  HEAPF64 = new Float64Array(buffer);
  if (before2) HEAPU8.set(before2);
}
function startMemory() {
  read = (at) => HEAP32[at >> 2];
  readU8 = (at) => HEAPU8[at];
  readF64 = (at) => HEAPF64[at >> 3];
  write = (at, value) => void (HEAP32[at >> 2] = value);
  write8 = (at, value) => void (HEAP8[at] = value);
  writeF64 = (at, value) => void (HEAPF64[at >> 3] = value);
  write16 = (at, value) => void (HEAP16[at >> 1] = value);
  newMemory(65536);
  fill(32768, "AUTH_SESSION_INVALID\0\x01\x02\x03\x04\x05\x06\x07\b\x09\n\vThe * cannot be used: got *; it takes *.session idthe session_id of an auth sessionThe option * cannot be used: got *; it takes *.https://auth.fiskil.comauthServerallowedOriginsess_id:/?#=&\0\0\0\xD7\x80\0\0\x01\0\0\0\xD8\x80\0\0\x01\0\0\0\xD9\x80\0\0\x01\0\0\0\xDA\x80\0\0\x01\0\0\0\xDB\x80\0\0\x01\0\0\0\xDC\x80\0\0\x01\0\0\0!errorerror_iderror_typeerror_descriptionerror_uri\0\0\x11\x81\0\0\x05\0\0\0\x16\x81\0\0\b\0\0\0\x1e\x81\0\0\n\0\0\0(\x81\0\0\x11\0\0\x009\x81\0\0\x09\0\0\0a negative numberNaNtimeoutMsa number of milliseconds from 0 up (0 and Infinity: no limit)Connect your accountsan absolute http: or https: URL without credentialscontainerexpectedOriginreceivedOrigin\0\x17\x82\0\0\x0e\0\0\0%\x82\0\0\x0e\0\0\0reason\0\0D\x82\0\0\x06\0\0\0option\0\0T\x82\0\0\x06\0\0\0its source is not this flow's frameit has neither a boolean isCompleted nor an erroran error alone does not count from another origin than the allowed oneit reports neither a consent nor an errorthe flow has settled alreadyloadingreadyloadblockedURIframe-srceffectiveDirectiveenforcedispositionopenslowkeptdataorigincloseescapeclose-buttonclosedabortedremovedsupersededLINK_NOT_FOUNDThe place to mount the consent UI was not found in the document.\0\xD5\x83\0\0\x0e\0\0\0\xE3\x83\0\0@\0\0\0\0\0\0\0LINK_TIMEOUTThe flow did not finish within timeoutMs.\0\0\x008\x84\0\0\f\0\0\0D\x84\0\0)\0\0\0\0\0\0\0LINK_USER_CANCELLEDThe flow was closed before it finished.\0\0\x84\x84\0\0\x13\0\0\0\x97\x84\0\0'\0\0\0\x01\0\0\0LINK_INVALID_SESSIONThe session is invalid: create a new auth session and link with its session_id.\0\xD4\x84\0\0\x14\0\0\0\xE8\x84\0\0O\0\0\0\0\x01\0\0LINK_ORIGIN_MISMATCHThe outcome came from an origin that allowedOrigin does not allow.\0\0L\x85\0\0\x14\0\0\0`\x85\0\0B\0\0\0\0\0\0\0LINK_INTERNAL_ERRORThe consent UI reported a failure without a known code.\0\0\xB8\x85\0\0\x13\0\0\0\xCB\x85\0\x007\0\0\0\0\0\0\0CONSENT_UPSTREAM_PROCESSING_ERRORThe institution failed to process the consent.\0\x18\x86\0\0!\0\0\x009\x86\0\0.\0\0\0\0\0\0\0CONSENT_ENDUSER_DENIEDThe user denied consent.\0\0|\x86\0\0\x16\0\0\0\x92\x86\0\0\x18\0\0\0\x01\0\0\0CONSENT_OTP_FAILUREThe one-time code could not be verified.\0\xC0\x86\0\0\x13\0\0\0\xD3\x86\0\0(\0\0\0\0\0\0\0CONSENT_ENDUSER_INELIGIBLEThe user is not eligible to share data.\0\0\0\x10\x87\0\0\x1a\0\0\0*\x87\0\0'\0\0\0\0\0\0\0CONSENT_TIMEOUTThe user abandoned the consent before finishing it.\0\0h\x87\0\0\x0f\0\0\0w\x87\0\x003\0\0\0\0\0\0\0AUTH_SESSION_CANCELLEDThe user cancelled the session.\0\0\0\xC0\x87\0\0\x16\0\0\0\xD6\x87\0\0\x1f\0\0\0\x01\x01\0\0The page's Content-Security-Policy refuses the consent UI: frame-src has to allow the auth server.objectoptionsan objectstringa stringlabelnumberdebugbooleana booleansignalAbortSignalan AbortSignalElementa CSS selector or an Element\xC3\x80\0\0\r\0\0\0\x84\x88\0\0\x06\0\0\0\x8A\x88\0\0\b\0\0\0\xB9\x80\0\0\n\0\0\0\x84\x88\0\0\x06\0\0\0\x8A\x88\0\0\b\0\0\0\x92\x88\0\0\x05\0\0\0\x84\x88\0\0\x06\0\0\0\x8A\x88\0\0\b\0\0\0\x80\x81\0\0\x09\0\0\0\x97\x88\0\0\x06\0\0\0\x89\x81\0\0=\0\0\0\x9D\x88\0\0\x05\0\0\0\xA2\x88\0\0\x07\0\0\0\xA9\x88\0\0\x09\0\0\0\xB2\x88\0\0\x06\0\0\0\xB8\x88\0\0\v\0\0\0\xC3\x88\0\0\x0e\0\0\0\x0e\x82\0\0\x09\0\0\0\xD1\x88\0\0\x07\0\0\0\xD8\x88\0\0\x1c\0\0\0isCompletedconsentIDredirectURLerrorIDerrorTypeerrorDescriptionerrorURI\0\x11\x81\0\0\x05\0\0\0\xBB\x89\0\0\x07\0\0\0\xC2\x89\0\0\x09\0\0\0\xCB\x89\0\0\x10\0\0\0\xDB\x89\0\0\b\0\0\0\xA7\x89\0\0\x09\0\0\0\xB0\x89\0\0\v\0\0\0closure invoked recursively or after being dropped\0\0-\0\0\0.\0\0\0/\0\0\x000\0\0\0$\x84\0\0p\x84\0\0\xC0\x84\0\x008\x85\0\0\xA4\x85\0\0\x04\x86\0\0h\x86\0\0\xAC\x86\0\0\xFC\x86\0\0T\x87\0\0\xAC\x87\0\0\xF8\x87\0\0\x06\0\0\0\f\0\0\0\x06\0\0\0\x07\0\0\0\x07\0\0\0\n\0\0\0\xA5\x83\0\0\xAB\x83\0\0\xB7\x83\0\0\xBD\x83\0\0\xC4\x83\0\0\xCB\x83\0\0#\0\0\x001\0\0\0F\0\0\0)\0\0\0\x1c\0\0\0d\x82\0\0\x87\x82\0\0\xB8\x82\0\0\xFE\x82\0\0'\x83");
  fill(35564, "\xFF\xFF\xFF\xFF\0\0\0\0\0\0\0\0\x04\0\0\0\0\0\0\x001");
}
function fill(at, text) {
  for (let i = 0; i < text.length; i++) HEAPU8[at + i] = text.charCodeAt(i);
}
function __wasm_memory_size() {
  return HEAPU8.length >> 16;
}
function __wasm_memory_grow(more) {
  const before2 = __wasm_memory_size();
  newMemory(before2 + more << 16);
  return before2;
}
var scratchBuffer = new ArrayBuffer(16);
var i32ScratchView = new Int32Array(scratchBuffer);
var f32ScratchView = new Float32Array(scratchBuffer);
var f64ScratchView = new Float64Array(scratchBuffer);
function wasm2js_scratch_load_i32(index) {
  return i32ScratchView[index];
}
function wasm2js_scratch_store_f64(value) {
  f64ScratchView[0] = value;
}
function wasm2js_trap() {
  throw new Error("abort");
}
function wasm2js_memory_copy(dest, source, size) {
  HEAPU8.copyWithin(dest, source, source + size);
}
var global$0 = 32768;
function $0($0_1) {
  if ($0_1 >>> 0 >= 1028) {
    __wbindgen_object_drop_ref($0_1);
  }
}
function $1($0_1, $1_1) {
  return (__wbg___wbindgen_jsval_eq_38d7bfbe4cc84039($0_1, $1_1) | 0) != 0;
}
function $2($0_1, $1_1) {
  if ($0_1) {
    $0($1_1);
  }
}
function $3($0_1) {
  var $1_1 = 0;
  block: {
    $1_1 = read($0_1) - 1 | 0;
    write($0_1, $1_1);
    if (!$1_1) {
      $0(read($0_1 + 104));
      $0(read($0_1 + 108));
      $29($0_1 + 8 | 0);
      $0(read($0_1 + 112));
      $0(read($0_1 + 116));
      $0(read($0_1 + 52));
      $15(read($0_1 + 44), read($0_1 + 48));
      $30(read($0_1 + 128), read($0_1 + 132));
      if ($0_1 == -1) {
        break block;
      }
      $1_1 = read($0_1 + 4) - 1 | 0;
      write($0_1 + 4, $1_1);
      if ($1_1) {
        break block;
      }
      $18($0_1, 144);
    }
  }
}
function $4($0_1) {
  if (($0_1 & -4) != 1024) {
    $0_1 = __wbindgen_object_clone_ref($0_1) | 0;
  }
  return $0_1;
}
function $5($0_1) {
  return $11($0_1, 1024);
}
function $6($0_1, $1_1) {
  $0_1 = $31($0_1, $1_1);
  if (!$0_1) {
    wasm2js_trap();
  }
  return $0_1;
}
function $7($0_1) {
  var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
  $3_1 = global$0 - 16 | 0;
  global$0 = $3_1;
  $1_1 = read(35568);
  if ($1_1 >>> 0 >= 2147483647) {
    wasm2js_trap();
  }
  write(35568, $1_1 + 1);
  $2_1 = read(35576);
  $5_1 = $2_1 + (read(35580) << 2) | 0;
  block: {
    while (1) {
      if ($2_1 != $5_1) {
        $1_1 = read($2_1);
        write($3_1 + 12, $1_1 + 116);
        write($3_1 + 8, $1_1 + 104);
        write($3_1 + 4, $1_1 + 112);
        $1_1 = $2_1 + 4 | 0;
        $4_1 = 0;
        while (1) {
          if ($4_1 != 12) {
            $6_1 = ($3_1 + 4 | 0) + $4_1 | 0;
            $4_1 = $4_1 + 4 | 0;
            if (!$1(read(read($6_1)), $0_1)) {
              continue;
            }
            break block;
          }
          break;
        }
        ;
        $2_1 = $1_1;
        continue;
      }
      break;
    }
    ;
    $2_1 = 0;
  }
  $0_1 = $70($2_1);
  write(35568, read(35568) - 1);
  global$0 = $3_1 + 16 | 0;
  return $0_1;
}
function $8($0_1, $1_1) {
  var $2_1 = 0, $3_1 = 0, $4_1 = 0;
  $2_1 = global$0 - 16 | 0;
  global$0 = $2_1;
  $54($2_1 + 8 | 0, $0_1);
  $4_1 = __wbindgen_generic_0000000000000001(read($2_1 + 8), read($2_1 + 12)) | 0;
  $3_1 = $6(4, 48);
  wasm2js_memory_copy($3_1, $1_1, 40);
  write8($3_1 + 44, $0_1);
  write($3_1 + 40, $4_1);
  global$0 = $2_1 + 16 | 0;
  return $3_1;
}
function $9($0_1, $1_1, $2_1, $3_1) {
  var $4_1 = 0;
  $1_1 = $1_1 >>> 0 > $3_1 >>> 0 ? $3_1 : $1_1;
  $3_1 = __wbg_new_cd4348290afae586() | 0;
  while (1) {
    if ($1_1) {
      $4_1 = read($2_1);
      if ($4_1) {
        __wbg_put_9b9e307311536b22($3_1, read($0_1), read($0_1 + 4), read($4_1));
      }
      $1_1 = $1_1 - 1 | 0;
      $0_1 = $0_1 + 8 | 0;
      $2_1 = $2_1 + 4 | 0;
      continue;
    }
    break;
  }
  ;
  return $3_1;
}
function $10($0_1) {
  var $1_1 = 0, $2_1 = 0;
  while (1) {
    if ($1_1 != 40) {
      $2_1 = $0_1 + $1_1 | 0;
      $2(read($2_1), read($2_1 + 4));
      $1_1 = $1_1 + 8 | 0;
      continue;
    }
    break;
  }
  ;
}
function $11($0_1, $1_1) {
  return $1($0_1, $1_1) ^ 1;
}
function $12($0_1) {
  var $1_1 = 0, $2_1 = 0;
  $1_1 = global$0 - 16 | 0;
  global$0 = $1_1;
  $71($1_1 + 8 | 0, $0_1 + 32 | 0);
  $0_1 = read(read($1_1 + 8));
  $2_1 = read($1_1 + 12);
  write($2_1, read($2_1) - 1);
  global$0 = $1_1 + 16 | 0;
  return $0_1 >>> 0 < 3;
}
function $13($0_1, $1_1, $2_1) {
  var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
  $3_1 = global$0 + -64 | 0;
  global$0 = $3_1;
  $5_1 = 1;
  if (!$2_1) {
    $5_1 = $12($0_1);
  }
  if (read($0_1 + 32)) {
    wasm2js_trap();
  }
  write($0_1 + 32, -1);
  $2_1 = read($0_1 + 36);
  if (($1_1 & 255) == 6 & $2_1 != 3) {
    write($3_1 + 12, 2);
    $1_1 = 0;
  } else {
    write($0_1 + 36, 5);
    $6_1 = read($0_1 + 40);
    block3: {
      block1: {
        block: {
          block2: {
            $4_1 = $2_1 - 2 | 0;
            switch (($2_1 >>> 0 >= $4_1 >>> 0 ? $4_1 : 0) - 1 | 0) {
              case 0:
                break block;
              case 2:
                break block2;
              default:
                break block1;
            }
            ;
          }
          write($3_1 + 12, 2);
          break block3;
        }
        block8: {
          block7: {
            switch (((($1_1 & 255) >>> 0 <= 5 ? 1 : $1_1 - 6 | 0) & 255) - 1 | 0) {
              case 2:
                $4_1 = __wbindgen_generic_0000000000000001(34828, 98) | 0;
                $1_1 = $6(4, 48);
                write8($1_1 + 44, 5);
                write($1_1 + 40, $4_1);
                write($1_1, 5);
                break block8;
              case 1:
                write($3_1 + 24, 5);
                $1_1 = $8(0, $3_1 + 24 | 0);
                break block8;
              case 0:
                $1_1 = $52($1_1);
                break block8;
              default:
                break block7;
            }
            ;
          }
          write($3_1 + 24, 5);
          $1_1 = $8(1, $3_1 + 24 | 0);
        }
        write8($3_1 + 20, 0);
        write($3_1 + 16, $1_1);
        write($3_1 + 12, 1);
        break block3;
      }
      write($3_1 + 12, 5);
    }
    $15($2_1, $6_1);
    $1_1 = read($0_1 + 32) + 1 | 0;
  }
  write($0_1 + 32, $1_1);
  $36($0_1, $3_1 + 12 | 0, $5_1);
  global$0 = $3_1 - -64 | 0;
}
function $14($0_1) {
  $2(read($0_1), read($0_1 + 4));
  $2(read($0_1 + 8), read($0_1 + 12));
  $10($0_1 + 16 | 0);
}
function $15($0_1, $1_1) {
  if ($0_1 >>> 0 <= 2) {
    $30($0_1, $1_1);
  }
}
function $16($0_1) {
  var $1_1 = 0;
  $0(read($0_1 + 40));
  $1_1 = read($0_1);
  if ($1_1 != 5) {
    block2: {
      block: {
        switch ($1_1 - ($1_1 != 0) | 0) {
          case 1:
            $0(read($0_1 + 4));
            $0(read($0_1 + 8));
            break block2;
          case 0:
            break block;
          default:
            break block2;
        }
        ;
      }
      $10($0_1);
    }
  }
  $18($0_1, 48);
}
function $17($0_1) {
  var $1_1 = 0;
  while (1) {
    if ($1_1 != 28) {
      $0(read($0_1 + $1_1));
      $1_1 = $1_1 + 4 | 0;
      continue;
    }
    break;
  }
  ;
}
function $18($0_1, $1_1) {
  var $2_1 = 0;
  while (1) {
    $2_1 = readU8(35560);
    write8(35560, $2_1 ? $2_1 : 1);
    if ($2_1) {
      while (1) {
        if (readU8(35560)) {
          continue;
        }
        break;
      }
      ;
      continue;
    }
    break;
  }
  ;
  $47($0_1, $1_1);
  write8(35560, 0);
}
function $19($0_1, $1_1, $2_1, $3_1, $4_1) {
  $3_1 = __wbg_fillIn_448f5338be6d0b60(32883, 47, $0_1, $1_1, $2_1, $3_1, $4_1) | 0;
  $2_1 = $6(4, 48);
  write8($2_1 + 44, 5);
  write($2_1 + 40, $3_1);
  write($2_1 + 8, $1_1);
  write($2_1 + 4, $0_1);
  write($2_1, 4);
  return $2_1;
}
function $20($0_1) {
  return read((($0_1 & 255) << 2) + 35424);
}
function $21($0_1) {
  var $1_1 = 0, $2_1 = 0;
  $1_1 = global$0 - 16 | 0;
  global$0 = $1_1;
  $71($1_1 + 8 | 0, $0_1 + 32 | 0);
  $0_1 = read(read($1_1 + 8));
  $2_1 = read($1_1 + 12);
  write($2_1, read($2_1) - 1);
  global$0 = $1_1 + 16 | 0;
  return $0_1 == 3;
}
function $22($0_1, $1_1) {
  var $2_1 = 0;
  $2_1 = 1;
  if (!$5($1_1)) {
    $0($1_1);
    $2_1 = 0;
  }
  write($0_1 + 4, $1_1);
  write($0_1, $2_1);
}
function $23($0_1) {
  var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0;
  $3_1 = global$0 - 16 | 0;
  global$0 = $3_1;
  $2_1 = $7($0_1);
  block: {
    if ($2_1) {
      $1_1 = $2_1 + 8 | 0;
      if ($21($1_1)) {
        $1_1 = $4(read($2_1 + 116));
        $3($2_1);
        break block;
      }
      if (!$12($1_1)) {
        $37($1_1, 2);
      }
      $3($2_1);
    }
    $1_1 = __wbg_sessionOf_8e2aeb497755c047($0_1) | 0;
    $24($0_1, $1_1);
    $0($1_1);
    $41($3_1 + 8 | 0, $0_1);
    $2_1 = read($3_1 + 12);
    if (read($3_1 + 8) & 1) {
      $1_1 = __wbg_newFlow_c7883f7ab010127f() | 0;
      $4_1 = $27($2_1);
      __wbg_begin_297b275b6afde09f($0_1, $1_1);
      __wbg_settle_678315e650aeadf1($1_1, $4_1, 1, 1);
      __wbg_conclude_6288db0007f8689f($0_1, $4_1, 1, 0, 0, 0);
      $0($4_1);
      $16($2_1);
    } else {
      $62($2_1 + 8 | 0);
      $1_1 = $4(read($2_1 + 116));
      $3($2_1);
    }
  }
  global$0 = $3_1 + 16 | 0;
  return $1_1;
}
function $24($0_1, $1_1) {
  return (__wbg_seen_5a8f3f0ebbaa8c21($0_1, $1_1) | 0) != 0;
}
function $25($0_1) {
  return (__wbg_isOverlay_c54941a3da49fd35($0_1) | 0) != 0;
}
function $26($0_1) {
  return (__wbg_isDisabled_5f75c1efddbe662c($0_1) | 0) != 0;
}
function $27($0_1) {
  var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $1_1 = global$0 - 80 | 0;
  global$0 = $1_1;
  $2_1 = 1024;
  $3_1 = read($0_1);
  if ($3_1 != 5) {
    block4: {
      block3: {
        switch (($3_1 - ($3_1 != 0) | 0) - 1 | 0) {
          case 2:
            wasm2js_i32$0 = $1_1, wasm2js_i32$1 = __wbindgen_generic_0000000000000001(read($0_1 + 4), read($0_1 + 8)) | 0, write(wasm2js_i32$0 + 60, wasm2js_i32$1);
            write($1_1 + 16, $1_1 + 60);
            $2_1 = $9(33372, 1, $1_1 + 16 | 0, 1);
            $0(read($1_1 + 60));
            break block4;
          case 1:
            $57($1_1 + 8 | 0, readU8($0_1 + 4));
            wasm2js_i32$0 = $1_1, wasm2js_i32$1 = __wbindgen_generic_0000000000000001(read($1_1 + 8), read($1_1 + 12)) | 0, write(wasm2js_i32$0 + 60, wasm2js_i32$1);
            write($1_1 + 16, $1_1 + 60);
            $2_1 = $9(33356, 1, $1_1 + 16 | 0, 1);
            $0(read($1_1 + 60));
            break block4;
          case 0:
            write($1_1 + 64, $0_1 + 8);
            write($1_1 + 60, $0_1 + 4);
            $2_1 = $9(33332, 2, $1_1 + 60 | 0, 2);
            break block4;
          default:
            break block3;
        }
        ;
      }
      $2_1 = 0;
      while (1) {
        if ($2_1 != 20) {
          write(($1_1 + 40 | 0) + $2_1, 0);
          $2_1 = $2_1 + 4 | 0;
          continue;
        }
        break;
      }
      ;
      $2_1 = 0;
      $3_1 = $0_1;
      while (1) {
        if ($2_1 != 20) {
          write(($1_1 + 40 | 0) + $2_1, $3_1);
          $2_1 = $2_1 + 4 | 0;
          $3_1 = $3_1 + 8 | 0;
          continue;
        }
        break;
      }
      ;
      $2_1 = 0;
      while (1) {
        if ($2_1 != 20) {
          $3_1 = read(($1_1 + 40 | 0) + $2_1);
          write(($1_1 + 60 | 0) + $2_1, read($3_1) ? $3_1 + 4 | 0 : 0);
          $2_1 = $2_1 + 4 | 0;
          continue;
        }
        break;
      }
      ;
      write($1_1 + 32, read($1_1 + 76));
      $3_1 = read($1_1 + 72);
      write($1_1 + 24, read($1_1 + 68));
      write($1_1 + 28, $3_1);
      $3_1 = read($1_1 + 64);
      write($1_1 + 16, read($1_1 + 60));
      write($1_1 + 20, $3_1);
      $2_1 = $9(33092, 5, $1_1 + 16 | 0, 5);
    }
  }
  $3_1 = readU8($0_1 + 44);
  $4_1 = $55($3_1);
  $5_1 = $20($3_1);
  $56($1_1, $3_1);
  $0_1 = __wbg_new_bda4b9fe4252c376(read($1_1), read($1_1 + 4), read($0_1 + 40), $2_1, $4_1, readU8($5_1 + 17)) | 0;
  $0($2_1);
  global$0 = $1_1 + 80 | 0;
  return $0_1;
}
function $28($0_1, $1_1, $2_1, $3_1) {
  var $4_1 = 0;
  $4_1 = global$0 - 16 | 0;
  global$0 = $4_1;
  $22($4_1 + 8 | 0, __wbg_textField_a13eb188153749c5($1_1, $2_1, $3_1) | 0);
  $1_1 = read($4_1 + 12);
  write($0_1, read($4_1 + 8));
  write($0_1 + 4, $1_1);
  global$0 = $4_1 + 16 | 0;
}
function $29($0_1) {
  $0(read($0_1 + 16));
  $0(read($0_1 + 20));
  $0(read($0_1 + 24));
  $0(read($0_1 + 28));
}
function $30($0_1, $1_1) {
  block2: {
    block1: {
      switch ($0_1) {
        case 0:
          $2(read($1_1), read($1_1 + 4));
          $2(read($1_1 + 8), read($1_1 + 12));
          $18($1_1, 16);
          break block2;
        case 2:
          break block2;
        default:
          break block1;
      }
      ;
    }
    $16($1_1);
  }
}
function $31($0_1, $1_1) {
  var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
  while (1) {
    $2_1 = readU8(35560);
    write8(35560, $2_1 ? $2_1 : 1);
    if ($2_1) {
      while (1) {
        if (readU8(35560)) {
          continue;
        }
        break;
      }
      ;
      continue;
    }
    break;
  }
  ;
  $5_1 = 0 - ($0_1 >>> 0 <= 8 ? 8 : $0_1) | 0;
  $0_1 = ($1_1 >>> 0 <= 8 ? 8 : $1_1) + 7 & -8;
  $1_1 = $0_1 + 65535 | 0;
  $6_1 = $1_1 & -65536;
  $7_1 = $1_1 >>> 16 | 0;
  $1_1 = 35564;
  block2: {
    block1: {
      while (1) {
        $2_1 = $1_1;
        $1_1 = read($1_1);
        if ($1_1 != -1) {
          $4_1 = read($1_1 + 4) + $1_1 | 0;
          if ($0_1 >>> 0 >= $4_1 >>> 0) {
            continue;
          }
          $3_1 = $4_1 - $0_1 & $5_1;
          if ($3_1 >>> 0 < $1_1 >>> 0) {
            continue;
          }
        } else {
          $1_1 = __wasm_memory_grow($7_1);
          if ($1_1 == -1) {
            break block1;
          }
          $47($1_1 << 16, $6_1);
          $1_1 = 35564;
          continue;
        }
        break;
      }
      ;
      $0_1 = $0_1 + $3_1 | 0;
      if ($4_1 >>> 0 > $0_1 >>> 0) {
        write($0_1, $1_1);
        write($0_1 + 4, $4_1 - $0_1);
        write($2_1, $0_1);
        $2_1 = read($0_1);
      } else {
        $0_1 = $2_1;
        $2_1 = $1_1;
      }
      if ($1_1 != $3_1) {
        write($2_1 + 4, $3_1 - $1_1);
      } else {
        write($0_1, read($2_1));
      }
      break block2;
    }
    $3_1 = 0;
  }
  write8(35560, 0);
  return $3_1;
}
function $32($0_1) {
  var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0;
  $4_1 = global$0 - 16 | 0;
  global$0 = $4_1;
  $1_1 = read($0_1) ? $0_1 + 4 | 0 : 0;
  $2_1 = read($0_1 + 24);
  $3_1 = $51(read($0_1 + 16) ? $0_1 + 20 | 0 : 0) & 255;
  if ($3_1 == 12) {
    $3_1 = $51($1_1) & 255;
  }
  $3_1 = $3_1 == 12 ? 5 : $3_1;
  $2_1 = $2_1 ? $0_1 + 28 | 0 : $1_1;
  if ($2_1) {
    $2_1 = $4(read($2_1));
  } else {
    $54($4_1 + 8 | 0, $3_1);
    $2_1 = __wbindgen_generic_0000000000000001(read($4_1 + 8), read($4_1 + 12)) | 0;
  }
  $1_1 = $6(4, 48);
  wasm2js_memory_copy($1_1, $0_1, 40);
  write8($1_1 + 44, $3_1);
  write($1_1 + 40, $2_1);
  global$0 = $4_1 + 16 | 0;
  return $1_1;
}
function $33($0_1) {
  var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0;
  if ($21($0_1)) {
    if (read($0_1 + 48)) {
      wasm2js_trap();
    }
    write($0_1 + 48, -1);
    $1_1 = +__wbg_now_936d1ea92955c89d(read($0_1 + 104));
    $2_1 = __wbg_visible_c63d03a43c7a344a(read($0_1 + 104)) | 0;
    if (!read($0_1 + 60) & read($0_1 + 56) == 1) {
      $3_1 = $1_1 - readF64($0_1 + 64);
      writeF64($0_1 + 72, readF64($0_1 + 72) - $3_1);
      writeF64($0_1 + 80, readF64($0_1 + 80) - $3_1);
    }
    $4_1 = readU8($0_1 + 88);
    write8($0_1 + 88, 0);
    if ($4_1) {
      write($0_1 + 80, 0);
      write($0_1 + 84, 1085507584);
    }
    writeF64($0_1 + 64, $1_1);
    write($0_1 + 56, $2_1 != 0);
    write($0_1 + 60, 0);
    if (readF64($0_1 + 72) < 1) {
      write($0_1 + 48, read($0_1 + 48) + 1);
      $13($0_1, 6, 0);
      return;
    }
    if (readF64($0_1 + 80) < 1) {
      write($0_1 + 80, 0);
      write($0_1 + 84, 2146435072);
      write8($0_1 + 88, 0);
      write($0_1 + 48, read($0_1 + 48) + 1);
      __wbg_phase_d06dff79d9eccc06(read($0_1 + 104), 33678, 4);
      $2_1 = read($0_1 + 48);
    } else {
      $2_1 = read($0_1 + 48) + 1 | 0;
    }
    if ($2_1 >>> 0 >= 2147483647) {
      wasm2js_trap();
    }
    write($0_1 + 48, $2_1 + 1);
    if (read($0_1 + 56) | read($0_1 + 60)) {
      $1_1 = $39($39(readF64($0_1 + 72), readF64($0_1 + 80)), 2147483647);
    } else {
      $1_1 = -1;
    }
    __wbg_arm_5f9695d1621fe2d0(read($0_1 + 104), +$1_1);
    write($0_1 + 48, read($0_1 + 48) - 1);
  }
}
function $34($0_1) {
  $13($0_1, 8, 0);
}
function $35($0_1, $1_1) {
  $13($0_1, $1_1, 1);
}
function $36($0_1, $1_1, $2_1) {
  var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
  $5_1 = global$0 - 16 | 0;
  global$0 = $5_1;
  block3: {
    block: {
      block1: {
        block2: {
          $4_1 = read($1_1);
          switch (($4_1 >>> 0 < 2 ? 2 : $4_1 - 2 | 0) - 1 | 0) {
            case 0:
              break block;
            case 1:
              break block1;
            case 2:
              break block2;
            default:
              break block3;
          }
          ;
        }
        $58($0_1);
        if (!$2_1) {
          __wbg_emit_b5df931eaff25733(read($0_1 + 96), 33696, 5);
        }
        $63($0_1);
        break block3;
      }
      $3_1 = read($1_1 + 4);
      $6_1 = readU8($1_1 + 8);
      if ($6_1) {
        __wbg_settle_c38aaff0ba3dac25(read($0_1 + 104));
        __wbg_phase_d06dff79d9eccc06(read($0_1 + 104), 33682, 4);
      } else {
        $58($0_1);
      }
      if ($4_1 & 1) {
        $1_1 = $27($3_1);
        $7_1 = readU8($3_1 + 44) == 2;
      } else {
        write($5_1 + 12, read($3_1 + 8) ? $3_1 + 12 | 0 : 0);
        write($5_1 + 8, read($3_1) ? $3_1 + 4 | 0 : 0);
        $1_1 = $9(35340, 2, $5_1 + 8 | 0, 2);
        $7_1 = 0;
      }
      if (read($0_1 + 116)) {
        wasm2js_trap();
      }
      write($0_1 + 116, -1);
      $8_1 = $0_1 + 124 | 0;
      $30(read($0_1 + 120), read($8_1));
      write($8_1, $3_1);
      write($0_1 + 120, $4_1);
      write($0_1 + 116, read($0_1 + 116) + 1);
      __wbg_settle_678315e650aeadf1(read($0_1 + 108), $1_1, $4_1, !($7_1 ? 0 : readU8($0_1 + 128)) | 0);
      __wbg_conclude_6288db0007f8689f(read($0_1 + 96), $1_1, $4_1, $6_1, $6_1 ^ 1, $2_1);
      if (!$6_1) {
        $63($0_1);
      }
      $0($1_1);
      break block3;
    }
    if (readU8($0_1 + 130) != 1) {
      break block3;
    }
    $2_1 = $0_1;
    $0_1 = read($0_1 + 112) + 1 | 0;
    write($2_1 + 112, $0_1);
    $2_1 = $0_1;
    $0_1 = readU8($1_1 + 4) << 2;
    __wbg_explain_45350551b814b50c($2_1, read($0_1 + 35540), read($0_1 + 35520));
  }
  global$0 = $5_1 + 16 | 0;
}
function $37($0_1, $1_1) {
  $13($0_1, $1_1, 0);
}
function $38($0_1, $1_1) {
  return __wbg_after_00ec6aa6ccfe585e($0_1, $1_1, 1) | 0;
}
function $39($0_1, $1_1) {
  return $1_1 != $1_1 ? $0_1 : $0_1 < $1_1 ? $0_1 : $1_1;
}
function $40($0_1, $1_1, $2_1) {
  var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
  $3_1 = global$0 - 160 | 0;
  global$0 = $3_1;
  $48($3_1 + 8 | 0, $1_1);
  $5_1 = 1;
  $6_1 = read($3_1 + 12);
  if (read($3_1 + 8) & 1) {
    $1_1 = $6_1;
  } else {
    block: {
      $66($3_1 + 112 | 0, $2_1);
      $1_1 = read($3_1 + 116);
      if (read($3_1 + 112) == 1) {
        $0($6_1);
        break block;
      }
      $2_1 = read($3_1 + 140);
      write($3_1 + 40, read($3_1 + 136));
      write($3_1 + 44, $2_1);
      $2_1 = read($3_1 + 132);
      write($3_1 + 32, read($3_1 + 128));
      write($3_1 + 36, $2_1);
      $2_1 = read($3_1 + 124);
      write($3_1 + 24, read($3_1 + 120));
      write($3_1 + 28, $2_1);
      write($3_1 + 20, $1_1);
      $1_1 = $3_1 + 112 | 0;
      $65($1_1, $3_1 + 20 | 0);
      $49($3_1 + 80 | 0, $6_1, $1_1);
      $1_1 = read($3_1 + 88);
      $2_1 = read($3_1 + 80);
      $5_1 = read($3_1 + 84);
      block3: {
        if ($2_1 != 2 | $5_1) {
          write($3_1 + 76, read($3_1 + 108));
          $4_1 = read($3_1 + 104);
          write($3_1 + 68, read($3_1 + 100));
          write($3_1 + 72, $4_1);
          $4_1 = read($3_1 + 96);
          write($3_1 + 60, read($3_1 + 92));
          write($3_1 + 64, $4_1);
          write($3_1 + 56, $1_1);
          write($3_1 + 48, $2_1);
          write($3_1 + 52, $5_1);
          $1_1 = $5(read($3_1 + 40));
          block2: {
            if ($1_1) {
              if (__wbg_aborted_31456edf1be00084(read($3_1 + 40)) | 0) {
                $1_1 = $52(3);
                break block2;
              }
            }
            $2_1 = $5(read($3_1 + 44));
            $5_1 = __wbg_addHost_5522648574a6f0a7(read($3_1 + 44), read($3_1 + 64), read($3_1 + 72), read($3_1 + 76)) | 0;
            if ($5_1) {
              $4_1 = read($3_1 + 76);
              write($3_1 + 136, read($3_1 + 72));
              write($3_1 + 140, $4_1);
              $4_1 = read($3_1 + 68);
              write($3_1 + 128, read($3_1 + 64));
              write($3_1 + 132, $4_1);
              $4_1 = read($3_1 + 60);
              write($3_1 + 120, read($3_1 + 56));
              write($3_1 + 124, $4_1);
              $4_1 = read($3_1 + 52);
              write($3_1 + 112, read($3_1 + 48));
              write($3_1 + 116, $4_1);
              $4_1 = $67(read($3_1 + 36));
              write($3_1 + 144, $5_1);
              write8($3_1 + 158, $4_1);
              write($3_1 + 148, $6_1);
              write($3_1 + 152, $1_1 ? $3_1 + 40 | 0 : 0);
              write8($3_1 + 156, 1);
              write8($3_1 + 157, $2_1 ^ 1);
              $60($3_1, $3_1 + 112 | 0);
              $1_1 = read($3_1 + 4);
              $5_1 = read($3_1);
              break block3;
            } else {
              write($3_1 + 120, 9);
              write($3_1 + 116, 33294);
              write($3_1 + 112, 4);
              $1_1 = $8(0, $3_1 + 112 | 0);
            }
          }
          $29($3_1 + 48 | 0);
        }
        $0($6_1);
        $5_1 = 1;
      }
      $17($3_1 + 20 | 0);
    }
  }
  write($0_1, $5_1);
  write($0_1 + 4, $1_1);
  global$0 = $3_1 + 160 | 0;
}
function $41($0_1, $1_1) {
  var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0;
  $2_1 = global$0 - 128 | 0;
  global$0 = $2_1;
  $48($2_1 + 8 | 0, __wbg_sessionOf_8e2aeb497755c047($1_1) | 0);
  $6_1 = 1;
  $7_1 = read($2_1 + 12);
  if (read($2_1 + 8) & 1) {
    $5_1 = $7_1;
  } else {
    block: {
      $3_1 = __wbg_optionsOf_936b7ba75d24e8a3($1_1) | 0;
      $66($2_1 + 80 | 0, $3_1);
      $5_1 = read($2_1 + 84);
      if (read($2_1 + 80) == 1) {
        $0($3_1);
      } else {
        $4_1 = read($2_1 + 108);
        write($2_1 + 40, read($2_1 + 104));
        write($2_1 + 44, $4_1);
        $4_1 = read($2_1 + 100);
        write($2_1 + 32, read($2_1 + 96));
        write($2_1 + 36, $4_1);
        $4_1 = read($2_1 + 92);
        write($2_1 + 24, read($2_1 + 88));
        write($2_1 + 28, $4_1);
        write($2_1 + 20, $5_1);
        $0($3_1);
        $9_1 = $2_1 + 80 | 0;
        $4_1 = $9_1;
        $8_1 = $2_1 + 20 | 0;
        $65($4_1, $8_1);
        $49($2_1 + 48 | 0, $7_1, $4_1);
        $5_1 = read($2_1 + 56);
        $3_1 = read($2_1 + 52);
        $10_1 = $3_1;
        $4_1 = read($2_1 + 48);
        if ($4_1 != 2 | $3_1) {
          write($2_1 + 108, read($2_1 + 76));
          $3_1 = read($2_1 + 72);
          write($2_1 + 100, read($2_1 + 68));
          write($2_1 + 104, $3_1);
          $3_1 = read($2_1 + 64);
          write($2_1 + 92, read($2_1 + 60));
          write($2_1 + 96, $3_1);
          $6_1 = $4($1_1);
          $3_1 = $25($1_1);
          $1_1 = $67(read($2_1 + 36));
          write8($2_1 + 124, 0);
          write($2_1 + 112, $6_1);
          write($2_1 + 116, $7_1);
          write8($2_1 + 126, $1_1);
          write8($2_1 + 125, $3_1);
          write($2_1 + 88, $5_1);
          write($2_1 + 80, $4_1);
          write($2_1 + 84, $10_1);
          write($2_1 + 120, 0);
          $60($2_1, $9_1);
          $5_1 = read($2_1 + 4);
          $6_1 = read($2_1);
          $17($8_1);
          break block;
        } else {
          $17($8_1);
        }
      }
      $0($7_1);
    }
  }
  write($0_1, $6_1);
  write($0_1 + 4, $5_1);
  global$0 = $2_1 + 128 | 0;
}
function $42($0_1, $1_1, $2_1, $3_1) {
  var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
  $4_1 = global$0 - 16 | 0;
  global$0 = $4_1;
  $22($4_1 + 8 | 0, __wbg_httpOrigin_9d40953e826229ac($3_1) | 0);
  $5_1 = 1;
  if (read($4_1 + 8) == 1) {
    $3_1 = read($4_1 + 12);
    $5_1 = 0;
  } else {
    $6_1 = $1_1;
    $7_1 = $2_1;
    $1_1 = __wbg_before_77eaca5b9d9d06d8($3_1, 32985, 1) | 0;
    $2_1 = __wbg_describe_a416feeca458657b($1_1) | 0;
    $3_1 = $19($6_1, $7_1, $2_1, 33243, 51);
    $0($2_1);
    $0($1_1);
  }
  write($0_1 + 4, $3_1);
  write($0_1, $5_1);
  global$0 = $4_1 + 16 | 0;
}
function $43($0_1, $1_1) {
  var $2_1 = 0;
  $0_1 = __wbg_before_77eaca5b9d9d06d8($0_1, $1_1, 1) | 0;
  $1_1 = __wbindgen_generic_0000000000000001(1, 0) | 0;
  $2_1 = $1($0_1, $1_1);
  $0($1_1);
  $0($0_1);
  return $2_1;
}
function $44($0_1, $1_1, $2_1) {
  $1_1 = __wbg_before_77eaca5b9d9d06d8($0_1, $1_1, $2_1) | 0;
  $0_1 = $11($1_1, $0_1);
  $0($1_1);
  return $0_1;
}
function $45($0_1, $1_1, $2_1) {
  return (__wbg_is_67347493c0027d06($0_1, $1_1, $2_1) | 0) != 0;
}
function $46($0_1, $1_1) {
  if ($0_1) {
    $16($1_1);
  } else {
    $3($1_1);
  }
}
function $47($0_1, $1_1) {
  var $2_1 = 0, $3_1 = 0, $4_1 = 0;
  $2_1 = ($1_1 >>> 0 <= 8 ? 8 : $1_1) + 7 & -8;
  $3_1 = $2_1 + $0_1 | 0;
  $1_1 = 35564;
  block1: {
    block: {
      while (1) {
        $4_1 = $1_1;
        $1_1 = read($1_1);
        if ($1_1 != -1) {
          if ($1_1 == $3_1) {
            break block;
          }
          if ($0_1 >>> 0 <= $1_1 >>> 0) {
            continue;
          }
          break block1;
        }
        break;
      }
      ;
      write($0_1 + 4, $2_1);
      write($0_1, -1);
      write($4_1, $0_1);
      return;
    }
    $2_1 = $2_1 + read($1_1 + 4) | 0;
    $1_1 = read($1_1);
    if ($1_1 != -1) {
      $3_1 = read($1_1 + 4);
      if ($0_1 == ($3_1 + $1_1 | 0)) {
        write($1_1 + 4, $2_1 + $3_1);
        write($4_1, $1_1);
        return;
      }
    }
    write($4_1, $0_1);
    write($0_1, $1_1);
    write($0_1 + 4, $2_1);
    return;
  }
  $3_1 = read($1_1 + 4);
  if (($3_1 + $1_1 | 0) != $0_1) {
    write($0_1 + 4, $2_1);
    write($0_1, $1_1);
    write($4_1, $0_1);
  } else {
    write($1_1 + 4, $2_1 + $3_1);
  }
}
function $48($0_1, $1_1) {
  var $2_1 = 0, $3_1 = 0;
  if ($69($1_1)) {
    $2_1 = __wbg_describe_a416feeca458657b($1_1) | 0;
    $3_1 = __wbg_fillIn_448f5338be6d0b60(32800, 40, 32840, 10, $2_1, 32850, 33) | 0;
    $0($2_1);
    $2_1 = $6(4, 48);
    write8($2_1 + 44, 3);
    write($2_1 + 40, $3_1);
    write($2_1, 5);
    $0($1_1);
    $1_1 = $2_1;
    $2_1 = 1;
  } else {
    $2_1 = 0;
  }
  write($0_1 + 4, $1_1);
  write($0_1, $2_1);
}
function $49($0_1, $1_1, $2_1) {
  var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0;
  $3_1 = global$0 - 16 | 0;
  global$0 = $3_1;
  $8_1 = read($2_1 + 24);
  $4_1 = readF64($2_1 + 8);
  $9_1 = read($2_1);
  $5_1 = read($2_1 + 20);
  $6_1 = read($2_1 + 16);
  $10_1 = __wbindgen_generic_0000000000000001(32930, 23) | 0;
  $2_1 = $10_1;
  $42($3_1 + 8 | 0, 32953, 10, $5_1 ? read($5_1) : $2_1);
  $7_1 = read($3_1 + 12);
  if (read($3_1 + 8) == 1) {
    write($0_1, 2);
    write($0_1 + 4, 0);
    write($0_1 + 8, $7_1);
  } else {
    block1: {
      if ($6_1) {
        block: {
          $42($3_1, 32963, 13, read($6_1));
          $6_1 = read($3_1 + 4);
          if (!(read($3_1) & 1)) {
            break block;
          }
          write($0_1, 2);
          write($0_1 + 4, 0);
          write($0_1 + 8, $6_1);
          $0($7_1);
          break block1;
        }
      } else {
        $6_1 = $4($7_1);
      }
      $5_1 = __wbg_withParameter_4a9f31a7d54aa22f(($5_1 ? read($5_1) : $2_1) | 0, 32976, 7, $1_1) | 0;
      $4_1 = $9_1 ? $4_1 : 6e5;
      if (!($4_1 >= 0)) {
        $1_1 = $4_1 != $4_1;
        $2_1 = __wbindgen_generic_0000000000000001(($1_1 ? 33149 : 33132) | 0, ($1_1 ? 3 : 17) | 0) | 0;
        $1_1 = $19(33152, 9, $2_1, 33161, 61);
        $0($2_1);
        write($0_1, 2);
        write($0_1 + 4, 0);
        write($0_1 + 8, $1_1);
        $0($6_1);
        $0($7_1);
        $0($5_1);
        break block1;
      }
      $1_1 = $0_1;
      $1_1 = $0_1;
      wasm2js_scratch_store_f64(+$4_1);
      $0_1 = wasm2js_scratch_load_i32(1) | 0;
      $2_1 = wasm2js_scratch_load_i32(0) | 0;
      $9_1 = $2_1 - 1 | 0;
      $2_1 = $0_1 - !$2_1 | 0;
      $0_1 = ($0_1 > 0 | $0_1 >= 0) & ($0_1 & 2147483647) + -1048576 >>> 0 < 2145386496 | ($2_1 == 1048575 & $9_1 != -1 | $2_1 >>> 0 < 1048575);
      block3: {
        if ($8_1) {
          if (!$69(read($8_1))) {
            $2_1 = $4(read($8_1));
            break block3;
          }
        }
        $2_1 = __wbindgen_generic_0000000000000001(33222, 21) | 0;
      }
      write($1_1 + 28, $2_1);
      write($1_1 + 24, $6_1);
      write($1_1 + 20, $7_1);
      write($1_1 + 16, $5_1);
      writeF64($1_1 + 8, $4_1);
      write($1_1, $0_1);
      write($1_1 + 4, 0);
    }
  }
  $0($10_1);
  global$0 = $3_1 + 16 | 0;
}
function $50($0_1, $1_1, $2_1, $3_1) {
  var $4_1 = 0, $5_1 = 0;
  if ($2_1 != 1) {
    $4_1 = 5;
  } else {
    $5_1 = readU8($3_1 + 44) == 3;
    $4_1 = $5_1 ? 4 : 5;
  }
  $15(read($1_1), read($1_1 + 4));
  write8($0_1 + 8, $5_1);
  write($0_1 + 4, $3_1);
  write($0_1, $2_1);
  write($1_1, $4_1);
}
function $51($0_1) {
  var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
  $1_1 = global$0 - 16 | 0;
  global$0 = $1_1;
  block: {
    if ($0_1) {
      block1: {
        $4_1 = read($0_1);
        $0_1 = __wbindgen_generic_0000000000000001(32768, 20) | 0;
        $2_1 = $1($4_1, $0_1);
        $0($0_1);
        $3_1 = 3;
        if ($2_1) {
          break block;
        }
        $0_1 = -12;
        while (1) {
          if (!$0_1) {
            break block1;
          }
          $3_1 = readU8($0_1 + 32800);
          $56($1_1 + 8 | 0, $3_1);
          $2_1 = __wbindgen_generic_0000000000000001(read($1_1 + 8), read($1_1 + 12)) | 0;
          $5_1 = $1($4_1, $2_1);
          $0($2_1);
          $0_1 = $0_1 + 1 | 0;
          if (!$5_1) {
            continue;
          }
          break;
        }
        ;
        break block;
      }
    }
    $3_1 = 12;
  }
  global$0 = $1_1 + 16 | 0;
  return $3_1;
}
function $52($0_1) {
  var $1_1 = 0;
  $1_1 = global$0 - 48 | 0;
  global$0 = $1_1;
  write8($1_1 + 12, $0_1);
  write($1_1 + 8, 3);
  $0_1 = $8(2, $1_1 + 8 | 0);
  global$0 = $1_1 + 48 | 0;
  return $0_1;
}
function $53($0_1, $1_1, $2_1) {
  var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
  $3_1 = global$0 + -64 | 0;
  global$0 = $3_1;
  while (1) {
    if ($4_1 != 40) {
      write(($3_1 + 24 | 0) + $4_1, 0);
      $4_1 = $4_1 + 8 | 0;
      continue;
    }
    break;
  }
  ;
  $4_1 = 0;
  while (1) {
    if ($4_1 != 40) {
      $5_1 = read($4_1 + 33092);
      $6_1 = read($4_1 + 33096);
      $68($3_1 + 16 | 0, $1_1, $5_1, $6_1);
      if (read($3_1 + 16) == 1) {
        $6_1 = 1;
        $5_1 = read($3_1 + 20);
      } else {
        $68($3_1 + 8 | 0, $2_1, $5_1, $6_1);
        $6_1 = read($3_1 + 8);
        $5_1 = read($3_1 + 12);
      }
      $7_1 = ($3_1 + 24 | 0) + $4_1 | 0;
      $8_1 = $7_1 + 4 | 0;
      $2(read($7_1), read($8_1));
      write($8_1, $5_1);
      write($7_1, $6_1);
      $4_1 = $4_1 + 8 | 0;
      continue;
    }
    break;
  }
  ;
  wasm2js_memory_copy($0_1, $3_1 + 24 | 0, 40);
  global$0 = $3_1 - -64 | 0;
}
function $54($0_1, $1_1) {
  var $2_1 = 0;
  $1_1 = $20($1_1);
  $2_1 = read($1_1 + 12);
  write($0_1, read($1_1 + 8));
  write($0_1 + 4, $2_1);
}
function $55($0_1) {
  return readU8($20($0_1) + 16);
}
function $56($0_1, $1_1) {
  var $2_1 = 0;
  $1_1 = $20($1_1);
  $2_1 = read($1_1 + 4);
  write($0_1, read($1_1));
  write($0_1 + 4, $2_1);
}
function $57($0_1, $1_1) {
  $1_1 = ($1_1 & 255) << 2;
  write($0_1 + 4, read($1_1 + 35472));
  write($0_1, read($1_1 + 35496));
}
function $58($0_1) {
  var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
  if (read(35568)) {
    wasm2js_trap();
  }
  write(35568, -1);
  $4_1 = read(35580);
  block1: {
    if ($4_1) {
      $5_1 = read(35576);
      $1_1 = $5_1;
      block: {
        while (1) {
          $3_1 = read($1_1);
          if (($3_1 + 8 | 0) == $0_1) {
            break block;
          }
          $1_1 = $1_1 + 4 | 0;
          $2_1 = $2_1 + 1 | 0;
          if ($4_1 != $2_1) {
            continue;
          }
          break;
        }
        ;
        $1_1 = 0;
        break block1;
      }
      $3($3_1);
      $7_1 = $5_1 + 4 | 0;
      $3_1 = $2_1;
      while (1) {
        block2: {
          $1_1 = $2_1 + 1 | 0;
          $2_1 = ($2_1 << 2) + $7_1 | 0;
          while (1) {
            if ($1_1 >>> 0 >= $4_1 >>> 0) {
              break block2;
            }
            $6_1 = read($2_1);
            if ($0_1 == ($6_1 + 8 | 0)) {
              $3($6_1);
              $2_1 = $2_1 + 4 | 0;
              $1_1 = $1_1 + 1 | 0;
              continue;
            }
            break;
          }
          ;
          write(($3_1 << 2) + $5_1, $6_1);
          $3_1 = $3_1 + 1 | 0;
          $2_1 = $1_1;
          continue;
        }
        break;
      }
      ;
      write(35580, $3_1);
      $1_1 = read(35568) + 1 | 0;
    } else {
      $1_1 = 0;
    }
  }
  write(35568, $1_1);
  __wbg_remove_705ddbdfac263d63(read($0_1 + 104));
}
function $59($0_1) {
  var $1_1 = 0;
  $1_1 = __wbg_raise_9dad987b7bd92a16(read($0_1 + 104)) | 0;
  if (!$1_1) {
    $34($0_1);
  }
  return $1_1 != 0;
}
function $60($0_1, $1_1) {
  var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0;
  $11_1 = global$0 - 48 | 0;
  global$0 = $11_1;
  $12_1 = readF64($1_1 + 8);
  $16_1 = read($1_1);
  $14_1 = read($1_1 + 40);
  $17_1 = readU8($1_1 + 46);
  $7_1 = readU8($1_1 + 45);
  $15_1 = read($1_1 + 36);
  $8_1 = readU8($1_1 + 44);
  $9_1 = read($1_1 + 32);
  $2_1 = $7($9_1);
  block4: {
    block2: {
      block1: {
        if ($2_1) {
          if ($7_1 == readU8($2_1 + 137)) {
            block: {
              if (!$1(read($2_1 + 24), read($1_1 + 16))) {
                break block;
              }
              if (!$1(read($2_1 + 32), read($1_1 + 24))) {
                break block;
              }
              $3_1 = 1;
              if ($1(read($2_1 + 36), read($1_1 + 28))) {
                break block1;
              }
            }
          }
          $35($2_1 + 8 | 0, 2);
          $3($2_1);
        }
        $4_1 = read($1_1 + 24);
        $3_1 = read($1_1 + 20);
        $6_1 = __wbg_stage_bee8c01d67e59bce($9_1, read($1_1 + 16), $3_1, read($1_1 + 28), $7_1) | 0;
        if (!$6_1) {
          $10_1 = 1;
          if ($8_1 & 1) {
            __wbg_remove_8228e91d7ddbc755($9_1);
          }
          write($11_1 + 8, 5);
          $2_1 = $8(0, $11_1 + 8 | 0);
          break block2;
        }
        if ($11($4_1, $3_1)) {
          __wbg_warnOfOrigin_ceb65882271cbe08($4_1, $3_1);
        }
        $13_1 = __wbg_newFlow_c7883f7ab010127f() | 0;
        $3_1 = $4($4_1);
        $2_1 = $6(8, 144);
        write($2_1, 1);
        write($2_1 + 4, 1);
        write16($2_1 + 138, 0);
        write8($2_1 + 137, $7_1);
        write8($2_1 + 136, $8_1);
        write($2_1 + 128, 2);
        write($2_1 + 120, 0);
        write($2_1 + 124, 0);
        write($2_1 + 116, $13_1);
        write($2_1 + 112, $6_1);
        write($2_1 + 108, $15_1);
        write($2_1 + 104, $9_1);
        write8($2_1 + 96, 0);
        write($2_1 + 88, 0);
        write($2_1 + 92, 2146435072);
        write($2_1 + 80, 0);
        write($2_1 + 84, 2146435072);
        write($2_1 + 64, 0);
        write($2_1 + 68, 0);
        write($2_1 + 56, 0);
        write($2_1 + 52, $3_1);
        write($2_1 + 40, 0);
        write($2_1 + 44, 2);
        $3_1 = read($1_1 + 4);
        write($2_1 + 8, read($1_1));
        write($2_1 + 12, $3_1);
        $3_1 = read($1_1 + 12);
        write($2_1 + 16, read($1_1 + 8));
        write($2_1 + 20, $3_1);
        $3_1 = read($1_1 + 20);
        write($2_1 + 24, read($1_1 + 16));
        write($2_1 + 28, $3_1);
        $3_1 = read($1_1 + 28);
        write($2_1 + 32, read($1_1 + 24));
        write($2_1 + 36, $3_1);
        if (read(35568)) {
          wasm2js_trap();
        }
        write($2_1, 2);
        write(35568, -1);
        $8_1 = read(35580);
        if ($8_1 == read(35572)) {
          $5_1 = global$0 - 32 | 0;
          global$0 = $5_1;
          $4_1 = read(35572);
          if ($4_1 >>> 0 > 268435455) {
            wasm2js_trap();
          }
          $3_1 = $4_1 << 1;
          $13_1 = $3_1 >>> 0 <= 4 ? 4 : $3_1;
          $7_1 = $13_1 << 2;
          if ($4_1) {
            $10_1 = read(35576);
            write($5_1 + 28, 4);
            $6_1 = $5_1 + 24 | 0;
            $3_1 = $4_1 << 2;
          } else {
            $6_1 = $5_1 + 28 | 0;
            $3_1 = 0;
          }
          write($6_1, $3_1);
          if (read($5_1 + 28)) {
            block3: {
              $6_1 = read($5_1 + 24);
              if (!$6_1) {
                $72($5_1 + 16 | 0, $7_1);
                $4_1 = read($5_1 + 16);
                break block3;
              }
              $4_1 = $31(4, $7_1);
              if (!$4_1) {
                break block3;
              }
              $3_1 = $7_1 >>> 0 < $6_1 >>> 0 ? $7_1 : $6_1;
              if ($3_1) {
                wasm2js_memory_copy($4_1, $10_1, $3_1);
              }
              $18($10_1, $6_1);
            }
          } else {
            $72($5_1 + 8 | 0, $7_1);
            $4_1 = read($5_1 + 8);
          }
          if ($4_1) {
            write(35572, $13_1);
            write(35576, $4_1);
            global$0 = $5_1 + 32 | 0;
          } else {
            wasm2js_trap();
          }
        }
        write(read(35576) + ($8_1 << 2), $2_1);
        write(35580, $8_1 + 1);
        write(35568, read(35568) + 1);
        $3_1 = 0;
      }
      write8($2_1 + 138, $17_1);
      if (read($2_1 + 56)) {
        wasm2js_trap();
      }
      $10_1 = 0;
      write8($2_1 + 96, 0);
      write($2_1 + 88, 0);
      write($2_1 + 92, 2146435072);
      write($2_1 + 64, 0);
      write($2_1 + 68, 0);
      writeF64($2_1 + 80, $16_1 ? $12_1 != $12_1 ? 1 : $12_1 < 1 ? 1 : $12_1 : Infinity);
      if ($14_1) {
        __wbg_obey_e3762e84fece5935(read($2_1 + 112), read($14_1));
      }
      if (!$3_1) {
        break block4;
      }
    }
    $29($1_1);
    $0($15_1);
    $0($9_1);
  }
  write($0_1 + 4, $2_1);
  write($0_1, $10_1);
  global$0 = $11_1 + 48 | 0;
}
function $61($0_1, $1_1, $2_1, $3_1) {
  $0_1 = __wbg_peek_7f727d5d72e552a5($0_1, $1_1, $2_1) | 0;
  $1_1 = $1($0_1, $3_1);
  $0($0_1);
  $0($3_1);
  return $1_1;
}
function $62($0_1) {
  var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0;
  $3_1 = global$0 - 16 | 0;
  global$0 = $3_1;
  if (read($0_1 + 32)) {
    wasm2js_trap();
  }
  write($0_1 + 32, -1);
  $1_1 = read($0_1 + 36);
  block1: {
    if ($1_1 >>> 0 <= 2) {
      block: {
        $4_1 = read($0_1 + 40);
        $2_1 = $0_1 + 36 | 0;
        write($2_1, 3);
        if ($1_1 == 2) {
          break block;
        }
        $50($3_1 + 4 | 0, $2_1, $1_1, $4_1);
        $1_1 = read($0_1 + 32) + 1 | 0;
        break block1;
      }
    }
    write($3_1 + 4, 2);
    $1_1 = 0;
  }
  write($0_1 + 32, $1_1);
  if (readU8($0_1 + 129)) {
    block3: {
      $1_1 = read(35568);
      if ($1_1 >>> 0 >= 2147483647) {
        wasm2js_trap();
      }
      write(35568, $1_1 + 1);
      $4_1 = read(35580) << 2;
      $1_1 = read(35576);
      block2: {
        while (1) {
          if ($4_1) {
            $2_1 = read($1_1);
            if (readU8($2_1 + 137) == 1) {
              $2_1 = $2_1 + 8 | 0;
              if ($2_1 != $0_1) {
                if (!$12($2_1)) {
                  break block2;
                }
              }
            }
            $1_1 = $1_1 + 4 | 0;
            $4_1 = $4_1 - 4 | 0;
            continue;
          }
          break;
        }
        ;
        $1_1 = 0;
      }
      $1_1 = $70($1_1);
      write(35568, read(35568) - 1);
      if (!$1_1) {
        break block3;
      }
      $37($1_1 + 8 | 0, 5);
      $3($1_1);
    }
  }
  __wbg_begin_297b275b6afde09f(read($0_1 + 96), read($0_1 + 108));
  if (readU8($0_1 + 131)) {
    __wbg_phase_d06dff79d9eccc06(read($0_1 + 104), 33610, 5);
  } else {
    $64($0_1);
  }
  if ($59($0_1)) {
    block4: {
      if (!$21($0_1) & read($3_1 + 4) == 2) {
        break block4;
      }
      $33($0_1);
      __wbg_emit_b5df931eaff25733(read($0_1 + 96), 33674, 4);
      if (readU8($0_1 + 131) != 1) {
        break block4;
      }
      __wbg_emit_b5df931eaff25733(read($0_1 + 96), 33615, 4);
    }
  }
  $36($0_1, $3_1 + 4 | 0, 0);
  global$0 = $3_1 + 16 | 0;
}
function $63($0_1) {
  if (readU8($0_1 + 128)) {
    __wbg_remove_8228e91d7ddbc755(read($0_1 + 96));
  }
}
function $64($0_1) {
  __wbg_phase_d06dff79d9eccc06(read($0_1 + 104), 33603, 7);
  if (read($0_1 + 48)) {
    wasm2js_trap();
  } else {
    write8($0_1 + 88, 1);
  }
}
function $65($0_1, $1_1) {
  var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
  $3_1 = $1_1 + 8 | 0;
  $4_1 = $1_1 + 4 | 0;
  $5_1 = $5(read($1_1));
  $6_1 = $5(read($1_1 + 4));
  $7_1 = $5(read($1_1 + 8));
  $2_1 = read($1_1 + 12);
  if ($5($2_1)) {
    $8_1 = +__wbg_number_8890f961fb9da857($2_1);
    $2_1 = 1;
  } else {
    $2_1 = 0;
  }
  writeF64($0_1 + 8, $8_1);
  write($0_1, $2_1);
  write($0_1 + 4, 0);
  write($0_1 + 20, $6_1 ? $4_1 : 0);
  write($0_1 + 16, $5_1 ? $1_1 : 0);
  write($0_1 + 24, $7_1 ? $3_1 : 0);
}
function $66($0_1, $1_1) {
  var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
  $3_1 = global$0 - 224 | 0;
  global$0 = $3_1;
  if ($45($1_1, 34926, 6)) {
    block2: {
      while (1) {
        if ($2_1 != 28) {
          write(($3_1 + 4 | 0) + $2_1, 1024);
          $2_1 = $2_1 + 4 | 0;
          continue;
        }
        break;
      }
      ;
      wasm2js_memory_copy($3_1 + 48 | 0, 35060, 168);
      $2_1 = $3_1;
      $5_1 = -168;
      block1: {
        while (1) {
          block: {
            if (!$5_1) {
              break block;
            }
            $4_1 = ($3_1 + 32 | 0) + $5_1 | 0;
            $6_1 = read($4_1 + 184);
            if (!$6_1) {
              break block;
            }
            $8_1 = read($4_1 + 204);
            $9_1 = read($4_1 + 200);
            $10_1 = read($4_1 + 196);
            $11_1 = read($4_1 + 192);
            $4_1 = read($4_1 + 188);
            $7_1 = __wbg_option_fd4bbf1d30c3d830($1_1, $6_1, $4_1) | 0;
            $2_1 = $2_1 + 4 | 0;
            $0(read($2_1));
            write($2_1, $7_1);
            $5_1 = $5_1 + 24 | 0;
            if ($45($7_1, $11_1, $10_1)) {
              continue;
            }
            break block1;
          }
          break;
        }
        ;
        write($0_1 + 28, read($3_1 + 28));
        $1_1 = read($3_1 + 24);
        write($0_1 + 20, read($3_1 + 20));
        write($0_1 + 24, $1_1);
        $1_1 = read($3_1 + 16);
        write($0_1 + 12, read($3_1 + 12));
        write($0_1 + 16, $1_1);
        $1_1 = read($3_1 + 8);
        write($0_1 + 4, read($3_1 + 4));
        write($0_1 + 8, $1_1);
        write($0_1, 0);
        break block2;
      }
      $2_1 = __wbg_describe_a416feeca458657b(read($2_1)) | 0;
      $1_1 = $19($6_1, $4_1, $2_1, $9_1, $8_1);
      write($0_1, 1);
      write($0_1 + 4, $1_1);
      $0($2_1);
      $17($3_1 + 4 | 0);
    }
  } else {
    $2_1 = __wbg_describe_a416feeca458657b($1_1) | 0;
    $1_1 = $19(34932, 7, $2_1, 34939, 9);
    write($0_1, 1);
    write($0_1 + 4, $1_1);
    $0($2_1);
  }
  global$0 = $3_1 + 224 | 0;
}
function $67($0_1) {
  return $1($0_1, 1026);
}
function $68($0_1, $1_1, $2_1, $3_1) {
  var $4_1 = 0;
  $4_1 = global$0 - 16 | 0;
  global$0 = $4_1;
  $22($4_1 + 8 | 0, __wbg_queryValue_b5629828b34eea4b($1_1, $2_1, $3_1) | 0);
  $1_1 = read($4_1 + 12);
  write($0_1, read($4_1 + 8));
  write($0_1 + 4, $1_1);
  global$0 = $4_1 + 16 | 0;
}
function $69($0_1) {
  return (__wbg_isBlank_26c6e15feb16c736($0_1) | 0) != 0;
}
function $70($0_1) {
  var $1_1 = 0;
  if ($0_1) {
    block: {
      $0_1 = read($0_1);
      $1_1 = read($0_1) + 1 | 0;
      write($0_1, $1_1);
      if ($1_1) {
        break block;
      }
      wasm2js_trap();
    }
  } else {
    $0_1 = 0;
  }
  return $0_1;
}
function $71($0_1, $1_1) {
  var $2_1 = 0;
  $2_1 = read($1_1);
  if ($2_1 >>> 0 >= 2147483647) {
    wasm2js_trap();
  } else {
    write($1_1, $2_1 + 1);
    write($0_1 + 4, $1_1);
    write($0_1, $1_1 + 4);
  }
}
function $72($0_1, $1_1) {
  var $2_1 = 0;
  $2_1 = 4;
  if ($1_1) {
    $2_1 = $31(4, $1_1);
  }
  write($0_1 + 4, $1_1);
  write($0_1, $2_1);
}
function $73($0_1, $1_1) {
  $0_1 = $0_1 | 0;
  $1_1 = $1_1 | 0;
  var $2_1 = 0;
  $2_1 = global$0 - 16 | 0;
  global$0 = $2_1;
  $40($2_1 + 8 | 0, $0_1, $1_1);
  $46(read($2_1 + 8), read($2_1 + 12));
  $0($1_1);
  global$0 = $2_1 + 16 | 0;
}
function $74($0_1, $1_1) {
  $0_1 = $0_1 | 0;
  $1_1 = $1_1 | 0;
  var $2_1 = 0, $3_1 = 0, $4_1 = 0;
  $2_1 = global$0 - 16 | 0;
  global$0 = $2_1;
  $40($2_1 + 8 | 0, $0_1, $1_1);
  $0_1 = read($2_1 + 12);
  if (read($2_1 + 8) == 1) {
    $3_1 = __wbg_newFlow_c7883f7ab010127f() | 0;
    $4_1 = $27($0_1);
    __wbg_settle_678315e650aeadf1($3_1, $4_1, 1, $55(readU8($0_1 + 44)) | 0);
    $0($4_1);
    $16($0_1);
  } else {
    $62($0_1 + 8 | 0);
    $3_1 = $4(read($0_1 + 116));
    $3($0_1);
  }
  $0($1_1);
  global$0 = $2_1 + 16 | 0;
  return $3_1;
}
function $75($0_1, $1_1, $2_1) {
  $0_1 = $0_1 | 0;
  $1_1 = $1_1 | 0;
  $2_1 = $2_1 | 0;
  var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0;
  $3_1 = global$0 - 192 | 0;
  global$0 = $3_1;
  block5: {
    block1: {
      switch ($0_1) {
        case 9:
          $0_1 = $7($1_1);
          if ($0_1) {
            $3($0_1);
            $11_1 = 1024;
            break block5;
          }
          $11_1 = 1024;
          if ($26($1_1)) {
            break block5;
          }
          $41($3_1 + 40 | 0, $1_1);
          $46(read($3_1 + 40), read($3_1 + 44));
          break block5;
        case 3:
          $0_1 = $7($1_1);
          if ($0_1) {
            $4_1 = $0_1 + 8 | 0;
            if (__wbg_here_5abf3f75f66fd382(read($0_1 + 112)) | 0) {
              if (!$12($4_1)) {
                $59($4_1);
              }
            } else {
              if (readU8($0_1 + 136)) {
                $34($4_1);
              } else {
                $35($4_1, 4);
              }
            }
            if (!readU8($0_1 + 136)) {
              if ($11(read($0_1 + 108), $2_1)) {
                $35($4_1, 2);
              }
            }
            $3($0_1);
          }
          if (!$5($2_1)) {
            $24($1_1, $2_1);
            $11_1 = 1024;
            break block5;
          }
          $0_1 = $7($1_1);
          if ($0_1) {
            $4_1 = $12($0_1 + 8 | 0);
            $3($0_1);
            $11_1 = 1024;
            if (!$4_1) {
              break block5;
            }
          }
          $11_1 = 1024;
          if ($26($1_1)) {
            break block5;
          }
          if ($25($1_1)) {
            if (__wbg_hasTrigger_a2c969ac3aa279e9($1_1) | 0) {
              break block5;
            }
            if (__wbg_awaitParsing_1b89acb84d1f3b19($1_1) | 0) {
              break block5;
            }
          }
          if ($24($1_1, $2_1)) {
            break block5;
          }
          $0($23($1_1));
          break block5;
        case 2:
          $11_1 = 1027;
          if (!$25($1_1)) {
            break block5;
          }
          if ($26($1_1)) {
            break block5;
          }
          $0($23($1_1));
          $11_1 = 1026;
          break block5;
        case 0:
          $11_1 = $23($1_1);
          break block5;
        default:
          break block1;
      }
      ;
    }
    $11_1 = 1024;
    $5_1 = $7($1_1);
    if (!$5_1) {
      break block5;
    }
    block14: {
      block8: {
        switch ($0_1 - 1 | 0) {
          case 4:
            $0_1 = $5_1 + 8 | 0;
            $64($0_1);
            __wbg_reload_ed0616796328beb7(read($5_1 + 112));
            $33($0_1);
            break block14;
          case 3:
            if (read($5_1 + 56)) {
              wasm2js_trap();
            }
            write($5_1 + 88, 0);
            write($5_1 + 92, 2146435072);
            write8($5_1 + 96, 0);
            $0_1 = readU8($5_1 + 139);
            write8($5_1 + 139, 1);
            if ($0_1) {
              break block14;
            }
            if (!$21($5_1 + 8 | 0)) {
              break block14;
            }
            __wbg_phase_d06dff79d9eccc06(read($5_1 + 112), 33610, 5);
            __wbg_emit_b5df931eaff25733(read($5_1 + 104), 33615, 4);
            break block14;
          case 0:
            write8($3_1 + 62, 3);
            write16($3_1 + 60, 256);
            $4_1 = $5_1 + 8 | 0;
            $6_1 = $3_1 + 60 | 0;
            $0_1 = 0;
            block15: {
              while (1) {
                if ($0_1 != 3) {
                  $8_1 = readU8($0_1 + $6_1);
                  $57($3_1 + 32 | 0, $8_1);
                  $7_1 = __wbindgen_generic_0000000000000001(read($3_1 + 32), read($3_1 + 36)) | 0;
                  $9_1 = $1($2_1, $7_1);
                  $0($7_1);
                  $0_1 = $0_1 + 1 | 0;
                  if (!$9_1) {
                    continue;
                  }
                  break block15;
                }
                break;
              }
              ;
              $8_1 = 2;
            }
            $37($4_1, $8_1);
            break block14;
          case 9:
            $4_1 = __wbg_peek_7f727d5d72e552a5($2_1, 33619, 10) | 0;
            $0_1 = __wbg_httpOrigin_9d40953e826229ac($4_1) | 0;
            $0($4_1);
            if ($61($2_1, 33638, 18, __wbindgen_generic_0000000000000001(33629, 9) | 0)) {
              block16: {
                if (!$61($2_1, 33663, 11, __wbindgen_generic_0000000000000001(33656, 7) | 0)) {
                  break block16;
                }
                if (!$1($0_1, read($5_1 + 28))) {
                  break block16;
                }
                $13($5_1 + 8 | 0, 9, 0);
              }
            }
            $0($0_1);
            break block14;
          case 6:
            $33($5_1 + 8 | 0);
            break block14;
          case 5:
            $34($5_1 + 8 | 0);
            break block14;
          default:
            break block8;
        }
        ;
      }
      $13_1 = __wbg_sent_74137ad21c8e154c(read($5_1 + 112), $2_1) | 0;
      if ($13_1) {
        $8_1 = 1;
        $7_1 = __wbg_peek_7f727d5d72e552a5($2_1, 33686, 4) | 0;
        $10_1 = __wbg_field_b1961ecac3f3dc5a($7_1, 35228, 11) | 0;
        if (!$1($10_1, 1026)) {
          $8_1 = $1($10_1, 1027) ? 0 : 2;
        }
        $28($3_1 + 24 | 0, $7_1, 35239, 9);
        $15_1 = read($3_1 + 28);
        $14_1 = read($3_1 + 24);
        $28($3_1 + 16 | 0, $7_1, 35248, 11);
        $9_1 = read($3_1 + 20);
        $16_1 = read($3_1 + 16);
        $0_1 = 0;
        while (1) {
          if ($0_1 != 40) {
            write(($3_1 + 52 | 0) + $0_1, 0);
            $0_1 = $0_1 + 8 | 0;
            continue;
          }
          break;
        }
        ;
        wasm2js_memory_copy($3_1 + 152 | 0, $3_1 + 52 | 0, 40);
        $0_1 = 0;
        while (1) {
          if ($0_1 != 40) {
            $28($3_1 + 8 | 0, $7_1, read($0_1 + 35300), read($0_1 + 35304));
            $6_1 = read($3_1 + 12);
            $12_1 = read($3_1 + 8);
            $4_1 = ($3_1 + 152 | 0) + $0_1 | 0;
            $2(read($4_1), read($4_1 + 4));
            write($4_1, $12_1);
            write($4_1 + 4, $6_1);
            $0_1 = $0_1 + 8 | 0;
            continue;
          }
          break;
        }
        ;
        $17_1 = read($3_1 + 188);
        $18_1 = read($3_1 + 184);
        $19_1 = read($3_1 + 180);
        $21_1 = read($3_1 + 176);
        $22_1 = read($3_1 + 172);
        $6_1 = read($3_1 + 168);
        $12_1 = read($3_1 + 164);
        $20_1 = read($3_1 + 160);
        $4_1 = read($3_1 + 156);
        $0_1 = read($3_1 + 152);
        $0($10_1);
        $10_1 = __wbg_peek_7f727d5d72e552a5($2_1, 33690, 6) | 0;
        $0($7_1);
      } else {
        $8_1 = 2;
        $10_1 = 1024;
        $0_1 = 0;
      }
      if (read($5_1 + 40)) {
        wasm2js_trap();
      }
      $23_1 = $5_1 + 8 | 0;
      write($5_1 + 40, -1);
      write8($3_1 + 108, $8_1);
      write($3_1 + 104, $17_1);
      write($3_1 + 100, $18_1);
      write($3_1 + 96, $19_1);
      write($3_1 + 92, $21_1);
      write($3_1 + 88, $22_1);
      write($3_1 + 84, $6_1);
      write($3_1 + 80, $12_1);
      write($3_1 + 76, $20_1);
      write($3_1 + 72, $4_1);
      write($3_1 + 68, $0_1);
      write($3_1 + 64, $9_1);
      write($3_1 + 60, $16_1);
      write($3_1 + 56, $15_1);
      write($3_1 + 52, $14_1);
      block29: {
        block19: {
          if ($13_1) {
            $4_1 = 4;
            block18: {
              block17: {
                $13_1 = read($5_1 + 44);
                $6_1 = $13_1 - 2 | 0;
                switch (($6_1 >>> 0 <= $13_1 >>> 0 ? $6_1 : 0) | 0) {
                  case 0:
                    break block17;
                  case 2:
                  case 3:
                    break block19;
                  default:
                    break block18;
                }
                ;
              }
              if ($13_1 != 2) {
                break block19;
              }
            }
            if ($0_1 & 1 | $8_1 != 2) {
              block28: {
                $19_1 = $1($10_1, read($5_1 + 52));
                block27: {
                  if ($19_1) {
                    $17_1 = $3_1 + 68 | 0;
                    $6_1 = $3_1 - -64 | 0;
                    $4_1 = 16;
                    block21: {
                      block20: {
                        while (1) {
                          $0_1 = $4_1;
                          if ($0_1 == 56) {
                            break block20;
                          }
                          $4_1 = $0_1 + 8 | 0;
                          if (!read(($3_1 + 52 | 0) + $0_1)) {
                            continue;
                          }
                          break;
                        }
                        ;
                        if (!$8_1) {
                          break block21;
                        }
                      }
                      if ($16_1 == 1) {
                        block26: {
                          $4_1 = -48;
                          block23: {
                            block22: {
                              while (1) {
                                if ($4_1) {
                                  $7_1 = $4_1 + 33044 | 0;
                                  $12_1 = $4_1 + 33040 | 0;
                                  $4_1 = $4_1 + 8 | 0;
                                  if (!$44($9_1, read($12_1), read($7_1))) {
                                    continue;
                                  }
                                  break block22;
                                }
                                break;
                              }
                              ;
                              $22($3_1, __wbg_decode_fe0425190368ad14($9_1) | 0);
                              $20_1 = read($3_1 + 4);
                              write($3_1 + 152, $20_1);
                              $12_1 = read($3_1);
                              $6_1 = $12_1 & 1 ? $3_1 + 152 | 0 : $6_1;
                              $4_1 = read($6_1);
                              break block23;
                            }
                            $12_1 = 0;
                            $4_1 = $9_1;
                          }
                          $4_1 = __wbg_before_77eaca5b9d9d06d8($4_1, 32986, 1) | 0;
                          $18_1 = $38($4_1, 32985);
                          $0($4_1);
                          $4_1 = $38(read($6_1), 32986);
                          $7_1 = __wbg_before_77eaca5b9d9d06d8($4_1, 32985, 1) | 0;
                          block25: {
                            if (!$43($7_1, 32984)) {
                              block24: {
                                if ($43($7_1, 33040)) {
                                  break block24;
                                }
                                if ($11($7_1, $4_1)) {
                                  if (!$44($7_1, 32987, 1)) {
                                    break block24;
                                  }
                                }
                                $53($3_1 + 112 | 0, $18_1, $4_1);
                                $6_1 = $4_1;
                                $4_1 = $7_1;
                                break block25;
                              }
                            }
                            $6_1 = $38($4_1, 32985);
                            $53($3_1 + 112 | 0, $18_1, $6_1);
                            $0($6_1);
                            $6_1 = $7_1;
                          }
                          $0($6_1);
                          $0($4_1);
                          $0($18_1);
                          $2($12_1, $20_1);
                          $6_1 = read($3_1 + 112);
                          if ($6_1 == 2) {
                            break block26;
                          }
                          $4_1 = 1;
                          if (read($3_1 + 128) & 1 | $6_1 & !$14_1) {
                            $0_1 = $3_1 + 152 | 0;
                            wasm2js_memory_copy($0_1, $3_1 + 112 | 0, 40);
                            $0_1 = $32($0_1);
                            $2($14_1, $15_1);
                            $2(1, $9_1);
                            $10($17_1);
                            break block27;
                          } else {
                            $10($3_1 + 112 | 0);
                          }
                        }
                      }
                      if ((!$14_1 | $8_1 != 1) & $0_1 != 56) {
                        break block21;
                      }
                      if ($8_1 == 1) {
                        $0_1 = $6(4, 16);
                        write($0_1 + 12, $9_1);
                        write($0_1 + 8, $16_1);
                        write($0_1 + 4, $15_1);
                        write($0_1, $14_1);
                        $4_1 = 0;
                      } else {
                        $2($14_1, $15_1);
                        $2($16_1, $9_1);
                        $4_1 = 2;
                      }
                      $10($17_1);
                      if ($8_1 == 1) {
                        break block27;
                      }
                      write($3_1 + 152, 3);
                      write8($3_1 + 156, 3);
                      break block28;
                    }
                    $0_1 = $3_1 + 152 | 0;
                    wasm2js_memory_copy($0_1, $17_1, 40);
                    $0_1 = $32($0_1);
                    $2($14_1, $15_1);
                    $2($16_1, $9_1);
                  } else {
                    if ($8_1 == 2) {
                      write($3_1 + 152, 3);
                      write8($3_1 + 156, 2);
                      $0($10_1);
                      $14($3_1 + 52 | 0);
                      break block29;
                    } else {
                      $0_1 = $4(read($5_1 + 52));
                      write($3_1 + 160, $10_1);
                      write($3_1 + 156, $0_1);
                      write($3_1 + 152, 2);
                      $0_1 = $8(4, $3_1 + 152 | 0);
                    }
                  }
                  $4_1 = 1;
                }
                if ($13_1 != 3) {
                  $15($13_1, read($5_1 + 48));
                  write($5_1 + 48, $0_1);
                  write($5_1 + 44, $4_1);
                  write($3_1 + 152, 2);
                } else {
                  $50($3_1 + 152 | 0, $5_1 + 44 | 0, $4_1, $0_1);
                }
                if ($19_1) {
                  break block28;
                }
                $14($3_1 + 52 | 0);
                break block29;
              }
            } else {
              write($3_1 + 152, 3);
              write8($3_1 + 156, 1);
              $14($3_1 + 52 | 0);
            }
            $0($10_1);
            break block29;
          }
          $4_1 = 0;
        }
        write($3_1 + 152, 3);
        write8($3_1 + 156, $4_1);
        $0($10_1);
        $14($3_1 + 52 | 0);
      }
      write($5_1 + 40, read($5_1 + 40) + 1);
      $36($23_1, $3_1 + 152 | 0, 0);
    }
    $3($5_1);
  }
  $0($2_1);
  $0($1_1);
  global$0 = $3_1 + 192 | 0;
  return $11_1;
}

// package.json
var version = "0.1.0";

// src/js/page.js
var hasPage = Boolean(globalThis.document?.createElement?.("p")?.style && globalThis.customElements);
var NO_PAGE = "link() needs an HTML document with custom elements: call it in a browser page, not in a server, a worker or a content script.";

// src/js/sdk.js
var FiskilLinkElement2 = class {
};
function preload2(sessionId, options) {
  if (!hasPage) return;
  connect(field(options, "authServer"), document);
  if (sessionId !== void 0 && sessionId !== null) ahead(sessionId, options);
}
var ahead = () => {
};
var open = nowhere;
if (hasPage) {
  if (true) startMemory();
  if (true) {
    define(answer);
    open = link;
    ahead = preload;
    FiskilLinkElement2 = FiskilLinkElement;
  } else {
    const early = [];
    ahead = (...call) => early.push(call);
    open = fallBack((plain) => {
      ({ link: open, preload: ahead, FiskilLinkElement: FiskilLinkElement2 } = plain);
      for (const call of early) ahead(...call);
      return open;
    });
  }
}
function nowhere() {
  const flow = Promise.reject(new LinkError("LINK_NOT_FOUND", NO_PAGE));
  flow.close = () => {
  };
  return flow;
}
var link2 = (sessionId, options) => open(sessionId, options);
export {
  FiskilLinkElement2 as FiskilLinkElement,
  LinkError,
  isLinkError,
  link2 as link,
  preload2 as preload,
  version
};
//# sourceMappingURL=fiskil-link.dev.mjs.map
