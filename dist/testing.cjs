"use strict";
// package.json
var version = "0.1.0";

// src/js/testing/stage.js
function activate(event) {
  if (isActivation(event) && isAtTrigger(event) && ask(ACTIVATE, event.currentTarget)) event.preventDefault();
}
function isAtTrigger({ target, currentTarget: host }) {
  return target === host || [...host.children].some((child) => !child.slot && child.contains(target));
}
function dress(root) {
  root.append(root.ownerDocument.createElement("slot"));
  root.host.addEventListener("click", activate);
  root.host.addEventListener("keydown", activate);
}
function heed() {
}

// src/js/base.js
var OPEN = 0;
var CANCEL = 1;
var ACTIVATE = 2;
var SYNC = 3;
var WARM = 9;
var STATES = ["loading", "open", "success", "error"];
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
  ask = request;
  FiskilLinkElement = class FiskilLinkElement extends HTMLElement {
    static formAssociated = true;
    static observedAttributes = ["session-id", "overlay", "required", "disabled"];
    #state = { internals: this.attachInternals?.(), seen: "", flow: null, result: null, error: null, value: null };
    static {
      stateOf = (element) => element.#state;
    }
    constructor() {
      super();
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
      this.#state.result = this.#state.error = null;
      if (!(this.#state.mask & 2)) show(this, 0);
      update(this);
    }
  };
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
  const { overlay, preload: preload2, sessionId } = element;
  if (overlay && preload2 !== "none" && stateOf(element).seen !== sessionId) ask(WARM, element);
}
function connect() {
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
  STATES.forEach((name, bit) => {
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
function httpOrigin(address) {
  try {
    const { protocol, username, password, origin } = new URL(address);
    return /^https?:$/.test(protocol) && !username && !password ? origin : void 0;
  } catch {
    return void 0;
  }
}
var before = (text, mark) => text.split(mark, 1)[0];
var isBlank = (text) => typeof text !== "string" || !text.trim();
var sessionOf = (element) => element.sessionId || void 0;
var UNREADABLE = {};
var describe = (value) => {
  if (value === UNREADABLE) return "a getter that throws";
  if (typeof value === "string") return JSON.stringify(value);
  return value === null || /^(undefined|boolean|number|bigint)$/.test(typeof value) ? String(value) : `a value of type ${typeof value}`;
};
var is = (value, kind) => value === void 0 || value === null || typeof value === kind || kind === "AbortSignal" && value instanceof AbortSignal || kind === "Element" && (typeof value === "string" || value instanceof Element);
function option(object, key) {
  try {
    const value = own(object, key);
    return value === null && key !== "container" ? void 0 : value;
  } catch {
    return UNREADABLE;
  }
}
var warn = (text) => console.warn(`fiskil-link: ${text}`);

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

// src/js/page.js
var hasPage = Boolean(globalThis.document?.createElement?.("p")?.style && globalThis.customElements);
var NO_PAGE = "link() needs an HTML document with custom elements: call it in a browser page, not in a server, a worker or a content script.";

// fiskil:fiskil:codes
var fiskil_codes_default = { LINK_NOT_FOUND: { sentence: "The place to mount the consent UI was not found in the document.", cancelled: false, needsNewSession: false }, LINK_TIMEOUT: { sentence: "The flow did not finish within timeoutMs.", cancelled: false, needsNewSession: false }, LINK_USER_CANCELLED: { sentence: "The flow was closed before it finished.", cancelled: true, needsNewSession: false }, LINK_INVALID_SESSION: { sentence: "The session is invalid: create a new auth session and link with its session_id.", cancelled: false, needsNewSession: true }, LINK_ORIGIN_MISMATCH: { sentence: "The outcome came from an origin that allowedOrigin does not allow.", cancelled: false, needsNewSession: false }, LINK_INTERNAL_ERROR: { sentence: "The consent UI reported a failure without a known code.", cancelled: false, needsNewSession: false }, CONSENT_UPSTREAM_PROCESSING_ERROR: { sentence: "The institution failed to process the consent.", cancelled: false, needsNewSession: false }, CONSENT_ENDUSER_DENIED: { sentence: "The user denied consent.", cancelled: true, needsNewSession: false }, CONSENT_OTP_FAILURE: { sentence: "The one-time code could not be verified.", cancelled: false, needsNewSession: false }, CONSENT_ENDUSER_INELIGIBLE: { sentence: "The user is not eligible to share data.", cancelled: false, needsNewSession: false }, CONSENT_TIMEOUT: { sentence: "The user abandoned the consent before finishing it.", cancelled: false, needsNewSession: false }, AUTH_SESSION_CANCELLED: { sentence: "The user cancelled the session.", cancelled: true, needsNewSession: true } };

// src/js/testing/arguments.js
var NOT_FOUND = "LINK_NOT_FOUND";
function failure(code, message, details) {
  if (!Object.hasOwn(fiskil_codes_default, code)) {
    throw new TypeError(`@fiskil/link/testing: there is no code ${code}; there are ${Object.keys(fiskil_codes_default).join(", ")}`);
  }
  const { sentence, cancelled, needsNewSession } = fiskil_codes_default[code];
  return new LinkError(code, message ?? sentence, details, cancelled, needsNewSession);
}
function unusable(name, got, takes) {
  return failure("LINK_INTERNAL_ERROR", `The option ${name} cannot be used: got ${got}; it takes ${takes}.`, {
    option: name
  });
}
function readSession(value) {
  if (!isBlank(value)) return value;
  const message = `The session id cannot be used: got ${describe(value)}; it takes the session_id of an auth session.`;
  throw failure("LINK_INVALID_SESSION", message);
}
var TIME_LIMIT = "a number of milliseconds from 0 up (0 and Infinity: no limit)";
var TYPES = {
  allowedOrigin: ["string", "a string"],
  authServer: ["string", "a string"],
  label: ["string", "a string"],
  timeoutMs: ["number", TIME_LIMIT],
  debug: ["boolean", "a boolean"],
  signal: ["AbortSignal", "an AbortSignal"],
  container: ["Element", "a CSS selector or an Element"]
};
var OF_LINK = ["signal", "container"];
function readOptions(object, all = false) {
  const given = {};
  if (!is(object, "object")) throw unusable("options", describe(object), "an object");
  for (const [name, [kind, takes]] of Object.entries(TYPES)) {
    if (!all && OF_LINK.includes(name)) continue;
    const value = option(object, name);
    if (!is(value, kind)) throw unusable(name, describe(value), takes);
    if (value === null) throw failure(NOT_FOUND, void 0, { option: name });
    if (value !== void 0) given[name] = value;
  }
  const server = originOf("authServer", given.authServer ?? "https://auth.fiskil.com");
  const allowed = given.allowedOrigin === void 0 ? server : originOf("allowedOrigin", given.allowedOrigin);
  const { timeoutMs = 0 } = given;
  if (!(timeoutMs >= 0)) {
    throw unusable("timeoutMs", Number.isNaN(timeoutMs) ? "NaN" : "a negative number", TIME_LIMIT);
  }
  const warning = allowed !== server && `no message can match: allowedOrigin is ${allowed}, not ${server}`;
  return { given, warning };
}
function originOf(name, address) {
  const origin = httpOrigin(address);
  if (!origin)
    throw unusable(name, describe(before(address, "?")), "an absolute http: or https: URL without credentials");
  return origin;
}

// src/js/testing/flow.js
var OPEN2 = 0;
var SYNC2 = 3;
var STATE = { loading: 1, open: 2, error: 8 };
var flows = [];
var mounts = [];
var mountOf = (subject) => mounts.find(({ host, flow }) => subject === host || subject === flow);
var Mount = class {
  state = "open";
  loaded = false;
  flow = newFlow();
  constructor(request) {
    Object.assign(this, request);
    this.page = this.host.ownerDocument;
    mounts.push(this);
    this.obey = () => this.cancel("aborted");
    this.signal?.addEventListener("abort", this.obey);
  }
  open() {
    if (this.modal) for (const other of mounts.filter((one) => one.modal && one !== this)) other.cancel("superseded");
    begin(this.host, this.flow);
    if (this.state !== "open") return;
    show(this.host, STATE.loading | STATE.open);
    emit(this.host, "open");
  }
  load() {
    if (this.state !== "open" || this.loaded) return;
    this.loaded = true;
    show(this.host, STATE.open);
    emit(this.host, "load");
  }
  /** The outcome that the consent UI reports; whether it counts. */
  report(value, failed) {
    this.load();
    return this.settle(value, failed, failed && value.code === "LINK_INVALID_SESSION");
  }
  settle(value, failed, kept, silent = false) {
    if (this.state !== "open") return false;
    this.state = kept ? "kept" : "closed";
    if (kept) show(this.host, STATE.open | STATE.error);
    else this.release();
    const cancelled = failed && value.code === "LINK_USER_CANCELLED";
    settle(this.flow, value, failed, cancelled || !this.owned);
    conclude(this.host, value, failed, kept, !kept, silent);
    if (!kept) this.leave();
    return true;
  }
  cancel(reason, silent) {
    this.end(failure("LINK_USER_CANCELLED", void 0, { reason }), silent);
  }
  end(error, silent = false) {
    if (this.settle(error, true, false, silent) || this.state !== "kept") return;
    this.state = "closed";
    this.release();
    if (!silent) emit(this.host, "close");
    this.leave();
  }
  /** Brings the flow up to date with its element: still there, or gone. */
  follow() {
    if (this.host.isConnected && this.host.ownerDocument === this.page) return;
    if (this.owned) this.end(failure(NOT_FOUND));
    else this.cancel("removed", true);
  }
  release() {
    mounts.splice(mounts.indexOf(this), 1);
    this.signal?.removeEventListener("abort", this.obey);
    show(this.host, 0);
  }
  leave() {
    if (this.owned) this.host.remove();
  }
};
var driverOf = (mount2) => ({
  sessionId: mount2.session,
  options: mount2.options,
  element: mount2.host,
  flow: mount2.flow,
  get loaded() {
    return mount2.loaded;
  },
  get closed() {
    return mount2.state === "closed";
  },
  load: () => mount2.load(),
  succeed(result = { consentID: "con_test" }) {
    const arrived = ["consentID", "redirectURL"].filter((key) => typeof result[key] === "string" && result[key]);
    return mount2.report(Object.fromEntries(arrived.map((key) => [key, result[key]])), false);
  },
  fail: (reason, message, details = detailsOf(reason)) => mount2.report(isLinkError(reason) ? reason : failure(reason, message, details), true)
});
function detailsOf(code) {
  if (code === "LINK_USER_CANCELLED") return { reason: "close-button" };
  return /^LINK_/.test(code) ? void 0 : { error_type: code };
}
function mount({ warning, ...request }) {
  if (!request.host.isConnected || !request.host.ownerDocument.defaultView) throw failure(NOT_FOUND);
  if (warning) warn(warning);
  const mounted = new Mount(request);
  flows.push(driverOf(mounted));
  mounted.open();
  return mounted.flow;
}
function openTag(host) {
  const running = mountOf(host);
  if (running?.state === "open") return running.flow;
  running?.cancel("closed");
  try {
    const session = readSession(sessionOf(host));
    seen(host, session);
    const { given, warning } = readOptions(optionsOf(host));
    return mount({ host, session, options: given, warning, modal: host.overlay });
  } catch (error) {
    if (!isLinkError(error)) throw error;
    return refuse(host, error);
  }
}
function refuse(host, error) {
  const flow = newFlow();
  begin(host, flow);
  settle(flow, error, true, true);
  conclude(host, error, true, false, false, false);
  return flow;
}
function sync(host) {
  const session = host.isConnected && host.getAttribute("session-id") || "";
  const running = mountOf(host);
  running?.follow();
  if (running && !running.owned && running.session !== session) running.cancel("closed", true);
  if (!session) {
    seen(host, "");
    return;
  }
  if (mountOf(host) || isDisabled(host)) return;
  if (host.overlay && (hasTrigger(host) || awaitParsing(host))) return;
  if (!seen(host, session)) openTag(host);
}
function activate2(host) {
  const opens = host.overlay && !isDisabled(host);
  if (opens) openTag(host);
  return opens;
}
var isDisabled = (host) => host.disabled || host.matches(":disabled");
function answer(what, subject, detail) {
  if (what === OPEN2) return openTag(subject);
  if (what === ACTIVATE) return activate2(subject);
  if (what === SYNC2) sync(subject);
  else if (what === CANCEL) mountOf(subject)?.cancel(detail);
}
function reset() {
  for (const mounted of [...mounts]) {
    mounted.flow.catch(() => {
    });
    mounted.cancel("closed", true);
  }
  flows.length = 0;
}

// src/js/testing.js
if (hasPage) define(answer);
var FiskilLinkElement2 = hasPage ? FiskilLinkElement : class {
};
function preload() {
}
function link(sessionId, options) {
  if (hasPage) {
    try {
      return open(readSession(sessionId), readOptions(options, true));
    } catch (error) {
      if (!isLinkError(error)) throw error;
      const flow2 = newFlow();
      settle(flow2, error, true, error.cancelled);
      return flow2;
    }
  }
  const flow = Promise.reject(failure(NOT_FOUND, NO_PAGE));
  flow.close = () => {
  };
  return flow;
}
function open(session, { given, warning }) {
  const { container, signal } = given;
  if (signal?.aborted) throw failure("LINK_USER_CANCELLED", void 0, { reason: "aborted" });
  const host = addHost(container, {});
  if (!host) throw failure(NOT_FOUND, void 0, { option: "container" });
  return mount({ host, owned: true, session, options: given, warning, modal: container === void 0, signal });
}
function lastFlow() {
  if (!flows.length) throw new Error("@fiskil/link/testing: no flow has been opened since the last reset()");
  return flows.at(-1);
}
module.exports = { FiskilLinkElement: FiskilLinkElement2, LinkError: LinkError, flows: flows, isLinkError: isLinkError, lastFlow: lastFlow, link: link, preload: preload, reset: reset, version: version };
