"use strict";
// src/js/border.js
var running;
var { apply } = Reflect;
var ROOM = new Array(16e3).fill(0);
var isFalsy = (value) => !value;
function hasRoom() {
  try {
    for (let i = 0; i < 20; i++) isFalsy(i);
    apply(isFalsy, void 0, ROOM);
    return true;
  } catch {
    return false;
  }
}
var thrown;
var release = () => {
};
var MOST_RELEASES = 3;
var releases = 0;
var owed = false;
function takeError() {
  const error2 = thrown;
  thrown = void 0;
  return error2;
}
function note(error2) {
  thrown = error2;
}
function settle(again) {
  if (!owed || releases === MOST_RELEASES) return;
  owed = false;
  releases++;
  let failed = true;
  try {
    if (hasRoom()) {
      release();
      failed = false;
    }
  } catch {
  }
  releases--;
  if (!failed) return;
  owed = true;
  if (again) queueMicrotask(() => settle(false));
}
function stop(error2) {
  running = void 0;
  owed = true;
  try {
    settle(true);
    console.error("fiskil-link: a defect of the SDK has stopped its core; the next flow gets a new one", error2);
  } catch {
  }
}
function border(full) {
  const own2 = running = {};
  const over = () => own2 !== running;
  return {
    /** Whether this core has stopped. */
    over,
    /** A function that the core calls. If it throws the core gets 0, which is also `undefined` and false. */
    out: (call2, fail2) => {
      const leaveCore = (a, b, c, d, e, f, g, h, i) => {
        let result = 0;
        try {
          result = call2(a, b, c, d, e, f, g, h, i);
        } catch (error2) {
          thrown = error2;
          fail2?.(a);
        }
        if (over()) throw own2;
        return result;
      };
      return leaveCore;
    },
    /** A function of the core: whatever comes out of it as an exception is a trap. */
    into: (call2) => {
      const enterCore = (a, b, c, d, e, f, g, h, i) => {
        try {
          if (full?.()) throw new RangeError("The stack of the core is full.");
          if (!over()) return call2(a, b, c, d, e, f, g, h, i);
        } catch (error2) {
          if (!over()) stop(error2);
        }
        throw own2;
      };
      return enterCore;
    },
    /** A function that the page calls: it does nothing, or does not go on, where the core has stopped. */
    entry: (call2) => {
      const callOfPage = (a, b, c, d, e, f, g, h, i) => {
        if (over()) {
          settle(false);
          return void 0;
        }
        try {
          return call2(a, b, c, d, e, f, g, h, i);
        } catch (error2) {
          if (error2 !== own2) throw error2;
          return void 0;
        }
      };
      return callOfPage;
    }
  };
}

// src/js/core.js
var core = {};

// src/js/natives.js
var { bind, call } = Function.prototype;
var { defineProperty } = Object;
var uncurried = bind.bind(call);
function withOwnMethods(table) {
  for (const name of ["get", "set", "has", "add", "delete", "forEach"]) {
    if (table[name]) defineProperty(table, name, { __proto__: null, value: table[name] });
  }
  return table;
}
var { Set: NativeSet } = globalThis;
var newSet = () => withOwnMethods(new NativeSet());
var { Promise: Promise2 } = globalThis;
var then = uncurried(Promise2.prototype.then);

// src/js/held.js
var states = withOwnMethods(/* @__PURE__ */ new WeakMap());
var stateOf = (element) => states.get(element);
function beginState(element, internals) {
  states.set(element, { internals, flow: null, result: null, error: null, fetchSession: null, texts: null });
}

// src/js/accessors.js
var { assign, defineProperty: defineProperty2, keys } = Object;
var reflect = (attribute, get2) => ({
  get: get2,
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
var flag = (attribute) => assign(boolean(attribute), {
  get() {
    return (this.getAttribute(attribute) ?? "false") !== "false";
  }
});
var kept = (name, type, changed) => ({
  get() {
    return stateOf(this)[name];
  },
  set(value) {
    stateOf(this)[name] = value && typeof value === type ? value : null;
    changed(this);
  }
});
var readOnly = (name) => ({
  get() {
    return stateOf(this)[name];
  }
});
var ofInternals = (name) => ({
  get() {
    return stateOf(this).internals?.[name];
  }
});
var ACCESSORS = {
  __proto__: null,
  sessionId: string("session-id"),
  sessionUrl: string("session-url"),
  fetchSession: kept("fetchSession", "function", (host) => core.attributeChangedCallback(host)),
  authServer: string("auth-server"),
  allowedOrigin: string("allowed-origin"),
  timeoutMs: reflect("timeout-ms", function() {
    const text2 = this.getAttribute("timeout-ms")?.trim();
    return text2 ? Number(text2) : 6e5;
  }),
  label: string("label"),
  texts: kept("texts", "object", (host) => core.updateForm(host)),
  preload: reflect("preload", function() {
    const when = this.getAttribute("preload");
    return when === "none" || when === "eager" ? when : "intent";
  }),
  name: string("name"),
  debug: flag("debug"),
  overlay: flag("overlay"),
  required: boolean("required"),
  disabled: boolean("disabled"),
  flow: readOnly("flow"),
  result: readOnly("result"),
  error: readOnly("error"),
  // Frameworks set what an element has as a property, and fail where it cannot be set: then it is the attribute.
  form: assign(reflect("form"), ofInternals("form")),
  labels: ofInternals("labels"),
  validity: ofInternals("validity"),
  validationMessage: ofInternals("validationMessage"),
  willValidate: ofInternals("willValidate"),
  value: {
    get() {
      return stateOf(this).result?.consentID ?? "";
    },
    // As on a file input: only clearing it is the page's to do.
    set(value) {
      if (value === "" || value === null) core.clearValue(this);
    }
  }
};
function defineAccessors({ prototype }) {
  for (const name of keys(ACCESSORS)) {
    defineProperty2(prototype, name, assign({ __proto__: null, enumerable: true, configurable: true }, ACCESSORS[name]));
  }
}
function takeEarlyProperties(host) {
  for (const name of keys(host)) {
    const accessors = ACCESSORS[name];
    if (!accessors) continue;
    const value = host[name];
    delete host[name];
    if (accessors.set) host[name] = value;
  }
}

// src/js/children.js
var { assign: assign2, defineProperty: defineProperty3, getOwnPropertyDescriptor, getPrototypeOf } = Object;
function inherited(prototype, name) {
  const owner = getPrototypeOf(prototype);
  const found = owner && (getOwnPropertyDescriptor(owner, name) ?? inherited(owner, name));
  return found && assign2({ __proto__: null }, found);
}
var emptied = (original) => function(...values) {
  for (let left = this.childNodes.length; left && this.lastChild; left--) this.removeChild(this.lastChild);
  original.apply(this, values);
};
function defineChildren({ prototype }) {
  for (const name of ["textContent", "innerText", "innerHTML", "setHTML", "setHTMLUnsafe", "replaceChildren"]) {
    const found = inherited(prototype, name);
    if (!found) continue;
    if (found.set) found.set = emptied(found.set);
    else found.value = emptied(name === "replaceChildren" ? prototype.append : found.value);
    defineProperty3(prototype, name, found);
  }
}

// src/js/error.js
var { construct } = Reflect;
var { create, defineProperty: defineProperty4, getPrototypeOf: getPrototypeOf2, setPrototypeOf } = Object;
var includes = uncurried(Array.prototype.includes);
var tagOf = uncurried(Object.prototype.toString);
var isPrototypeOf = uncurried(Object.prototype.isPrototypeOf);
var hasInstance = uncurried(Function.prototype[Symbol.hasInstance]);
var NativeError = Error;
var CANCELLED = ["LINK_USER_CANCELLED", "CONSENT_ENDUSER_DENIED", "AUTH_SESSION_CANCELLED"];
var NEEDS_NEW_SESSION = ["LINK_INVALID_SESSION", "AUTH_SESSION_CANCELLED"];
var define = (target, key, value, enumerable) => defineProperty4(target, key, { __proto__: null, value, enumerable, configurable: true, writable: true });
var { LinkError } = {
  // eslint-disable-next-line object-shorthand -- A method is no constructor.
  LinkError: function(code, message, details) {
    const error2 = construct(NativeError, message === void 0 ? [] : [message], LinkError);
    if (isPrototypeOf(LinkError.prototype, this)) setPrototypeOf(error2, getPrototypeOf2(this));
    define(error2, "code", code, true);
    if (details !== void 0) define(error2, "details", details, true);
    define(error2, "cancelled", includes(CANCELLED, code), true);
    define(error2, "needsNewSession", includes(NEEDS_NEW_SESSION, code), true);
    return error2;
  }
};
var MARK = /* @__PURE__ */ Symbol.for("fiskil.LinkError");
setPrototypeOf(LinkError, NativeError);
LinkError.prototype = create(NativeError.prototype);
define(LinkError.prototype, "constructor", LinkError);
define(LinkError.prototype, "name", "LinkError");
define(LinkError.prototype, MARK, true);
define(LinkError, Symbol.hasInstance, function(value) {
  return this === LinkError ? isLinkError(value) : hasInstance(this, value);
});
function isLinkError(value) {
  try {
    return value[MARK] === true || tagOf(value) === "[object Error]" && value.name === "LinkError" && typeof value.code === "string";
  } catch {
    return false;
  }
}

// src/js/flow.js
var { defineProperty: defineProperty5 } = Object;
var settlers = withOwnMethods(/* @__PURE__ */ new WeakMap());
var mounted = withOwnMethods(/* @__PURE__ */ new Map());
function newFlow(host) {
  let settler;
  const flow = new Promise2((...both) => {
    settler = both;
  });
  flow.close = () => {
    core.close(flow);
  };
  settlers.set(flow, settler);
  if (host) mounted.set(flow, host);
  return flow;
}
function noteUnmounted(flow) {
  mounted.delete(flow);
}
function settle2(flow, which, value) {
  const settler = settlers.get(flow);
  settlers.delete(flow);
  settler?.[which](value);
}
function resolve(flow, value) {
  if ("then" in value) defineProperty5(value, "then", { __proto__: null, value: void 0, configurable: true });
  settle2(flow, 0, value);
}
var reject = (flow, error2) => settle2(flow, 1, error2 || coreFailure());
function markHandled(flow) {
  then(flow, void 0, () => {
  });
}
var coreFailure = () => new LinkError("LINK_INTERNAL_ERROR", "A defect of the SDK has ended the flow: open it again.");
function rejectedFlow(error2, isHandled) {
  const flow = newFlow();
  if (isHandled) markHandled(flow);
  reject(flow, error2);
  return flow;
}
var failedFlow = () => rejectedFlow(coreFailure(), false);

// src/js/taps.js
var DOUBLE_TAP_MS = 500;
var SAME_PLACE_PX = 40;
var { hypot } = Math;
var last;
var before;
function notePress({ clientX: x, clientY: y, timeStamp: time, pointerType }) {
  before = last;
  last = { x, y, time, isTouch: pointerType === "touch" };
}
var isTapOfBefore = (moment) => Boolean(last?.isTouch) && (last.time < moment || before?.time < moment && last.time - before.time < DOUBLE_TAP_MS && hypot(last.x - before.x, last.y - before.y) < SAME_PLACE_PX);

// src/js/guard.js
var GUARDED = "keydown keyup keypress pointerdown pointerup mousedown mouseup touchstart touchmove touchend click dblclick focusin focusout focus blur".split(
  " "
);
var isPreventable = (type) => type === "keydown" || type === "click";
var closing;
var goesOn = ({ type, key, repeat, detail }) => closing === "click" ? detail > 1 : closing && key === "Escape" && (repeat || type !== "keydown");
function guard(event) {
  const { type } = event;
  if (type === "pointerdown") notePress(event);
  if (closing && goesOn(event)) {
    event.stopImmediatePropagation();
    if (isPreventable(type)) event.preventDefault();
  } else if (mounted.size && core.guard(event) === true) closing = type;
  else if (type === "keydown" || type === "mousedown") closing = void 0;
}
function guardOverlays() {
  for (const type of GUARDED)
    addEventListener(type, guard, { __proto__: null, capture: true, passive: !isPreventable(type) });
}

// src/js/testing/trigger.js
function activateByChild(event) {
  const { target, currentTarget: host } = event;
  if (target === host || [...host.children].some((child) => !child.slot && child.contains(target)))
    core.activate(event);
}
function listenToTrigger(host) {
  host.addEventListener("click", activateByChild);
  host.addEventListener("keydown", activateByChild);
}

// src/js/element.js
var { assign: assign3, setPrototypeOf: setPrototypeOf2 } = Object;
var { construct: construct2 } = Reflect;
var defined;
var tag;
var MOST_NAMES = 100;
function callable(Class) {
  function Base() {
    return construct2(Class, [], this.constructor);
  }
  Base.prototype = Class.prototype;
  return Base;
}
function defineElement(name, observedAttributes, functions) {
  assign3(core, functions);
  if (defined) return true;
  class FiskilLinkElement2 extends callable(HTMLElement) {
    constructor() {
      super();
      beginState(this, this.attachInternals?.());
      const root = this.attachShadow({ __proto__: null, mode: "open" });
      core.injectChildren(root);
      root.addEventListener("slotchange", slotsChanged);
      takeEarlyProperties(this);
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
    attributeChangedCallback(name2) {
      if (name2 === "overlay") listenToTrigger(this);
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
      if (reason !== "restore" || state.result) return;
      state.restored = value;
      core.formStateRestoreCallback(this);
    }
  }
  setPrototypeOf2(FiskilLinkElement2, HTMLElement);
  FiskilLinkElement2.formAssociated = true;
  FiskilLinkElement2.observedAttributes = observedAttributes;
  defineAccessors(FiskilLinkElement2);
  defineChildren(FiskilLinkElement2);
  guardOverlays();
  tag = name;
  for (let tries = 0; tries < MOST_NAMES && customElements.get(tag); tries++) tag += "-next";
  customElements.define(tag, FiskilLinkElement2);
  defined = FiskilLinkElement2;
  return tag === name;
}
function slotsChanged({ currentTarget: { host } }) {
  core.slotsChanged(host);
}
var elementClass = () => defined;
var createElement = () => document.createElement(tag);

// src/js/idle.js
function whenIdle(callback) {
  try {
    requestIdleCallback(callback);
  } catch {
    setTimeout(callback);
  }
}

// src/js/log.js
var warn = (text2) => console.warn(`fiskil-link: ${text2}`);
var error = (text2) => console.error(`fiskil-link: ${text2}`);
var explain = (count, reason) => console.debug(`fiskil-link: ignored message ${count}: ${reason}`);

// src/js/testing/panel.js
var adoptStyles = () => {
};

// src/js/session.js
var { AbortController, fetch } = globalThis;
var isSessionLater = (value) => typeof value === "function" || typeof value === "object" && typeof value?.then === "function";
function askForSession(source, arrived, failed) {
  const controller = new AbortController();
  let waits = true;
  const once = (tell) => (value) => {
    if (waits) {
      waits = false;
      tell(value);
    }
  };
  const answer = new Promise2((resolve2) => {
    resolve2(typeof source === "function" ? source({ signal: controller.signal }) : source);
  });
  then(answer, once(arrived), once(failed));
  return {
    stop() {
      if (waits) controller.abort();
      waits = false;
    }
  };
}
function ignoreSession(source) {
  const ignore = () => {
  };
  if (typeof source !== "function") askForSession(source, ignore, ignore);
}

// fiskil:fiskil:codes
var fiskil_codes_default = {
  "LINK_NOT_FOUND": {
    "sentence": "The place to mount the consent UI was not found in the document.",
    "cancelled": false,
    "needsNewSession": false
  },
  "LINK_TIMEOUT": {
    "sentence": "The flow did not finish within timeoutMs.",
    "cancelled": false,
    "needsNewSession": false
  },
  "LINK_USER_CANCELLED": {
    "sentence": "The flow was closed before it finished.",
    "cancelled": true,
    "needsNewSession": false
  },
  "LINK_INVALID_SESSION": {
    "sentence": "The session is invalid: create a new auth session and link with its session_id.",
    "cancelled": false,
    "needsNewSession": true
  },
  "LINK_ORIGIN_MISMATCH": {
    "sentence": "The outcome came from an origin that allowedOrigin does not allow.",
    "cancelled": false,
    "needsNewSession": false
  },
  "LINK_INTERNAL_ERROR": {
    "sentence": "The consent UI reported a failure without a known code.",
    "cancelled": false,
    "needsNewSession": false
  },
  "CONSENT_UPSTREAM_PROCESSING_ERROR": {
    "sentence": "The institution failed to process the consent.",
    "cancelled": false,
    "needsNewSession": false
  },
  "CONSENT_ENDUSER_DENIED": {
    "sentence": "The user denied consent.",
    "cancelled": true,
    "needsNewSession": false
  },
  "CONSENT_OTP_FAILURE": {
    "sentence": "The one-time code could not be verified.",
    "cancelled": false,
    "needsNewSession": false
  },
  "CONSENT_ENDUSER_INELIGIBLE": {
    "sentence": "The user is not eligible to share data.",
    "cancelled": false,
    "needsNewSession": false
  },
  "CONSENT_TIMEOUT": {
    "sentence": "The user abandoned the consent before finishing it.",
    "cancelled": false,
    "needsNewSession": false
  },
  "AUTH_SESSION_CANCELLED": {
    "sentence": "The user cancelled the session.",
    "cancelled": true,
    "needsNewSession": true
  }
};

// src/js/text.js
var { URL, URLSearchParams, AbortSignal, decodeURIComponent, encodeURIComponent, String } = globalThis;
var { stringify } = JSON;
var { hasOwn, defineProperty: defineProperty6 } = Object;
var { isArray } = Array;
var text = String.prototype;
var indexOf = uncurried(text.indexOf);
var replace = uncurried(text.replace);
var slice = uncurried(text.slice);
var trimmed = uncurried(text.trim);
var tagOf2 = uncurried(Object.prototype.toString);
var getAll = uncurried(URLSearchParams.prototype.getAll);
function get(object, key) {
  try {
    return object[key];
  } catch (error2) {
    return note(error2);
  }
}
function own(object, key) {
  try {
    if (object && typeof object === "object" && !isArray(object) && hasOwn(object, key)) return object[key];
  } catch (error2) {
    note(error2);
  }
  return void 0;
}
function find(page, selector) {
  try {
    return page.querySelector(selector);
  } catch (error2) {
    return note(error2);
  }
}
function ownText(object, key) {
  const value = own(object, key);
  return typeof value === "string" && value || void 0;
}
function put(object, key, value) {
  defineProperty6(object, key, { __proto__: null, value, configurable: true, enumerable: true, writable: true });
}
var newRecord = () => ({ __proto__: null });
function httpOrigin(address) {
  try {
    const { protocol, username, password, origin } = new URL(address);
    return (protocol === "https:" || protocol === "http:") && !username && !password ? origin : void 0;
  } catch {
    return void 0;
  }
}
function withParameter(address, name, value) {
  const url = new URL(address);
  const { searchParams } = url;
  if (searchParams.has(name)) searchParams.delete(name);
  url.search += `${url.search && "&"}${name}=${encode(value)}`;
  url.hash = "";
  return url.href;
}
function encode(value) {
  try {
    return encodeURIComponent(value);
  } catch {
    return encodeURIComponent(replace(value, new RegExp("\\p{Cs}", "gu"), "\uFFFD"));
  }
}
function fillIn(sentence, first, second, third) {
  if (indexOf(sentence, "*") < 0) return sentence;
  return before2(sentence, "*") + first + fillIn(after(sentence, "*"), second, third);
}
var before2 = (text2, mark) => slice(text2, 0, indexOf(text2 + mark, mark));
var after = (text2, mark) => slice(text2, indexOf(text2 + mark, mark) + mark.length);
function queryValue(query, name) {
  const values = getAll(new URLSearchParams(`&${query}`), name);
  let place = 0;
  while (values[place] === "") place++;
  return values[place];
}
var is = (value, text2) => value === text2;
var isBlank = (text2) => typeof text2 !== "string" || !trimmed(text2);
var trim = (text2) => trimmed(text2);
function decode(text2) {
  try {
    return decodeURIComponent(text2);
  } catch {
    return void 0;
  }
}
var describe = (value) => {
  if (typeof value === "string") return stringify(value);
  return typeof value === "function" || typeof value === "symbol" || value && typeof value === "object" ? `a value of type ${typeof value}` : String(value);
};
var isOfKind = (value, kind) => value === void 0 || value === null || typeof value === kind || kind === "AbortSignal" && (value instanceof AbortSignal || tagOf2(value) === "[object AbortSignal]") || kind === "Element" && (typeof value === "string" || get(value, "nodeType") === 1);
var isText = (value) => typeof value === "string";
var number = (value) => +value;
function now() {
  const time = performance.now();
  return typeof time === "number" ? time : NaN;
}

// src/js/testing/driver.js
var flows = [];
var loaded = /* @__PURE__ */ new WeakSet();
var noteLoaded = (flow) => loaded.add(flow);
var OPTIONS = ["allowedOrigin", "authServer", "label", "timeoutMs", "texts", "debug", "signal", "container"];
var given;
function withOptions(options, call2) {
  given = options;
  try {
    return call2();
  } finally {
    given = void 0;
  }
}
function optionsGiven() {
  const options = {};
  for (const name of OPTIONS) {
    const value = own(given, name);
    if (value !== void 0 && value !== null) options[name] = value;
  }
  return options;
}
var optionsOf = ({ allowedOrigin, authServer, timeoutMs, label, texts, debug }) => ({
  ...allowedOrigin && { allowedOrigin },
  ...authServer && { authServer },
  timeoutMs,
  ...label && { label },
  ...texts && { texts },
  debug
});
function failure(code, message, details) {
  if (!Object.hasOwn(fiskil_codes_default, code)) {
    throw new TypeError(`@fiskil/link/testing: there is no code ${code}; there are ${Object.keys(fiskil_codes_default).join(", ")}`);
  }
  return new LinkError(code, message ?? fiskil_codes_default[code].sentence, details);
}
function detailsOf(code) {
  if (code === "LINK_USER_CANCELLED") return { reason: "close-button" };
  return /^LINK_/.test(code) ? void 0 : { error_type: code };
}
var opening = [];
function opened(element, flow, session, isTag) {
  let sessionId = session;
  let hasEnd = false;
  let steps = sessionId === void 0 ? [] : null;
  function end(step) {
    if (!steps) return step();
    if (hasEnd || isClosed(flow)) return false;
    hasEnd = true;
    steps.push(step);
    return true;
  }
  const arrives = (arrived) => (id) => {
    const waiting = steps;
    sessionId = id;
    steps = null;
    arrived(id);
    for (const step of waiting) step();
  };
  if (steps) opening.push({ flow, arrives });
  flows.push({
    get sessionId() {
      return sessionId;
    },
    options: isTag ? optionsOf(element) : optionsGiven(),
    element,
    flow,
    get loaded() {
      return loaded.has(flow);
    },
    get closed() {
      return isClosed(flow);
    },
    load() {
      if (steps) steps.push(() => loadFrame(flow));
      else loadFrame(flow);
    },
    succeed: (result = { consentID: "con_test" }) => end(() => succeed(flow, result)),
    fail(reason, message, details = detailsOf(reason)) {
      const error2 = isLinkError(reason) ? reason : failure(reason, message, details);
      return end(() => fail(flow, error2));
    }
  });
}
function sessionWanted(arrived) {
  let asking;
  do
    asking = opening.pop();
  while (isClosed(asking.flow));
  return asking.arrives(arrived);
}
function reset() {
  for (const { flow } of flows) {
    flow.catch(() => {
    });
    closeSilently(flow);
  }
  flows.length = 0;
}

// src/js/testing/session.js
var askForSession2 = (source, arrived, failed) => askForSession(source, sessionWanted(arrived), failed);
var askAddress = (address, arrived, failed) => askForSession2(() => `session of ${address}`, arrived, failed);

// fiskil:fiskil:glue
var { DataView, FinalizationRegistry, String: { fromCharCode }, Uint8Array } = globalThis;
var current;
function core2() {
  const { out, into, entry, over } = border(() => __stack_pointer < 8192);
  function closeSilently2(flow) {
    wasm.closeSilently(addHeapObject(flow));
  }
  function define3() {
    wasm.define();
  }
  function fail2(flow, error2) {
    const ret = wasm.fail(addHeapObject(flow), addHeapObject(error2));
    return !!ret;
  }
  function isClosed2(flow) {
    const ret = wasm.isClosed(addHeapObject(flow));
    return !!ret;
  }
  function link3(session, options) {
    const ret = wasm.link(addHeapObject(session), addHeapObject(options));
    return takeObject(ret);
  }
  function loadFrame2(flow) {
    wasm.loadFrame(addHeapObject(flow));
  }
  function preload2(session, options) {
    wasm.preload(addHeapObject(session), addHeapObject(options));
  }
  function succeed2(flow, result) {
    const ret = wasm.succeed(addHeapObject(flow), addHeapObject(result));
    return !!ret;
  }
  function __wbg___wbindgen_jsval_eq_38d7bfbe4cc84039(arg0, arg1) {
    const ret = getObject(arg0) === getObject(arg1);
    return ret;
  }
  function __wbg___wbindgen_throw_4c88d8bf264fd984(arg0, arg1) {
    throw new Error(getStringFromWasm0(arg0, arg1));
  }
  function __wbg__wbg_cb_unref_09736879a3f67559(arg0) {
    getObject(arg0)._wbg_cb_unref();
  }
  function __wbg_aborted_31456edf1be00084(arg0) {
    const ret = getObject(arg0).aborted;
    return ret;
  }
  function __wbg_activeElement_680ce3379e219cae(arg0) {
    const ret = getObject(arg0).activeElement;
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  }
  function __wbg_addEventListener_4c61ff6df37a9d4f(arg0, arg1, arg2, arg3, arg4) {
    getObject(arg0).addEventListener(getStringFromWasm0(arg1, arg2), getObject(arg3), getObject(arg4));
  }
  function __wbg_add_c0205650320d3272(arg0, arg1) {
    getObject(arg0).add(getObject(arg1));
  }
  function __wbg_add_de3e2142a0fcb934(arg0, arg1, arg2) {
    getObject(arg0).add(getStringFromWasm0(arg1, arg2));
  }
  function __wbg_adoptStyles_68d427f47fc699c7(arg0, arg1) {
    adoptStyles(getObject(arg0), arg1 >>> 0);
  }
  function __wbg_after_77c6633aea9620c3(arg0, arg1, arg2) {
    const ret = after(getObject(arg0), getStringFromWasm0(arg1, arg2));
    return addHeapObject(ret);
  }
  function __wbg_append_6d93811089637330(arg0, arg1) {
    getObject(arg0).append(getObject(arg1));
  }
  function __wbg_askAddress_deb1bb4a244384f2(arg0, arg1, arg2) {
    const ret = askAddress(getObject(arg0), getObject(arg1), getObject(arg2));
    return addHeapObject(ret);
  }
  function __wbg_askForSession_87f122badb0501cd(arg0, arg1, arg2) {
    const ret = askForSession2(getObject(arg0), getObject(arg1), getObject(arg2));
    return addHeapObject(ret);
  }
  function __wbg_assignedNodes_b402b03e0eec6722(arg0, arg1) {
    const ret = getObject(arg0).assignedNodes(getObject(arg1));
    return addHeapObject(ret);
  }
  function __wbg_before_fd0e2d63620dd3af(arg0, arg1, arg2) {
    const ret = before2(getObject(arg0), getStringFromWasm0(arg1, arg2));
    return addHeapObject(ret);
  }
  function __wbg_body_5f971cbc6950ca4f(arg0) {
    const ret = getObject(arg0).body;
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  }
  function __wbg_clearTimeout_d5ed527634ab7f75(arg0) {
    clearTimeout(getObject(arg0));
  }
  function __wbg_cloneNode_70249c8beed88ee3() {
    return handleError(function(arg0, arg1) {
      const ret = getObject(arg0).cloneNode(!!arg1);
      return addHeapObject(ret);
    }, arguments);
  }
  function __wbg_closest_6243e47b8683cf08(arg0, arg1, arg2) {
    const ret = getObject(arg0).closest(getStringFromWasm0(arg1, arg2));
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  }
  function __wbg_composedPath_d883a8cbd326a8da(arg0) {
    const ret = getObject(arg0).composedPath();
    return addHeapObject(ret);
  }
  function __wbg_contains_9343cbea737f6da7(arg0, arg1) {
    const ret = getObject(arg0).contains(getObject(arg1));
    return ret;
  }
  function __wbg_createDocumentFragment_03425220e761f796(arg0) {
    const ret = getObject(arg0).createDocumentFragment();
    return addHeapObject(ret);
  }
  function __wbg_createElement_068879fbb2480c86() {
    const ret = createElement();
    return addHeapObject(ret);
  }
  function __wbg_createElement_c0b097f198bcb36e(arg0, arg1, arg2) {
    const ret = getObject(arg0).createElement(getStringFromWasm0(arg1, arg2));
    return addHeapObject(ret);
  }
  function __wbg_decode_40af60bd3025289f(arg0) {
    const ret = decode(getObject(arg0));
    return addHeapObject(ret);
  }
  function __wbg_defaultView_a5c6f4959014ed14(arg0) {
    const ret = getObject(arg0).defaultView;
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  }
  function __wbg_defineElement_45f3b4bdc93e2a84(arg0, arg1, arg2, arg3) {
    const ret = defineElement(getStringFromWasm0(arg0, arg1), getObject(arg2), getObject(arg3));
    return ret;
  }
  function __wbg_delete_7ac3e6427dd53e8a(arg0, arg1, arg2) {
    getObject(arg0).delete(getStringFromWasm0(arg1, arg2));
  }
  function __wbg_describe_7c86e1bdbde5f3c2(arg0) {
    const ret = describe(getObject(arg0));
    return addHeapObject(ret);
  }
  function __wbg_describe_d147adb45f17b466(arg0) {
    const ret = describe(getObject(arg0));
    return addHeapObject(ret);
  }
  function __wbg_disconnect_c4f2f5ad5871b70a(arg0) {
    getObject(arg0).disconnect();
  }
  function __wbg_dispatchEvent_c69931fd562e05ea(arg0, arg1) {
    getObject(arg0).dispatchEvent(getObject(arg1));
  }
  function __wbg_documentElement_5e44e37dd0181a81(arg0) {
    const ret = getObject(arg0).documentElement;
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  }
  function __wbg_error_b1d3b40fb48fa110(arg0) {
    error(getObject(arg0));
  }
  function __wbg_explain_46248b19009318e0(arg0, arg1, arg2) {
    explain(arg0 >>> 0, getStringFromWasm0(arg1, arg2));
  }
  function __wbg_fillIn_18af6ce9e43192a8(arg0, arg1, arg2, arg3, arg4) {
    const ret = fillIn(getStringFromWasm0(arg0, arg1), getObject(arg2), getObject(arg3), getObject(arg4));
    return addHeapObject(ret);
  }
  function __wbg_find_050bdf6435bf3104(arg0, arg1) {
    const ret = find(getObject(arg0), getObject(arg1));
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  }
  function __wbg_firstChild_8ba00f6fe3423297(arg0) {
    const ret = getObject(arg0).firstChild;
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  }
  function __wbg_focus_7e4b69a40c8ff617(arg0, arg1) {
    getObject(arg0).focus(getObject(arg1));
  }
  function __wbg_getAttribute_57d54d2bcc40a1e7(arg0, arg1, arg2) {
    const ret = getObject(arg0).getAttribute(getStringFromWasm0(arg1, arg2));
    return addHeapObject(ret);
  }
  function __wbg_getRootNode_6de097189559981d(arg0) {
    const ret = getObject(arg0).getRootNode();
    return addHeapObject(ret);
  }
  function __wbg_get_d7176cfb76d71114(arg0, arg1) {
    const ret = getObject(arg0)[arg1 >>> 0];
    return addHeapObject(ret);
  }
  function __wbg_get_fd597a9489744d03(arg0, arg1, arg2) {
    const ret = get(getObject(arg0), getStringFromWasm0(arg1, arg2));
    return addHeapObject(ret);
  }
  function __wbg_hasAttribute_144af7d0e1ccf47c(arg0, arg1, arg2) {
    const ret = getObject(arg0).hasAttribute(getStringFromWasm0(arg1, arg2));
    return ret;
  }
  function __wbg_has_e3eb5649018bc151(arg0, arg1) {
    const ret = getObject(arg0).has(getObject(arg1));
    return ret;
  }
  function __wbg_hidden_34dfd3711ef53b31(arg0) {
    const ret = getObject(arg0).hidden;
    return ret;
  }
  function __wbg_hidden_a24b2caa480655e6(arg0) {
    const ret = getObject(arg0).hidden;
    return ret;
  }
  function __wbg_httpOrigin_2aef3ff901525c43(arg0) {
    const ret = httpOrigin(getObject(arg0));
    return addHeapObject(ret);
  }
  function __wbg_ignoreSession_c6de9f19cc7d5238(arg0) {
    ignoreSession(getObject(arg0));
  }
  function __wbg_isBlank_cb2901096d8dcdd7(arg0) {
    const ret = isBlank(getObject(arg0));
    return ret;
  }
  function __wbg_isConnected_c529655b02d009e7(arg0) {
    const ret = getObject(arg0).isConnected;
    return ret;
  }
  function __wbg_isOfKind_59db0265c8796950(arg0, arg1, arg2) {
    const ret = isOfKind(getObject(arg0), getStringFromWasm0(arg1, arg2));
    return ret;
  }
  function __wbg_isSessionLater_45a7e5eab20b7b44(arg0) {
    const ret = isSessionLater(getObject(arg0));
    return ret;
  }
  function __wbg_isText_da818434d9360bcd(arg0) {
    const ret = isText(getObject(arg0));
    return ret;
  }
  function __wbg_is_1886a2d6fff814e5(arg0, arg1, arg2) {
    const ret = is(getObject(arg0), getStringFromWasm0(arg1, arg2));
    return ret;
  }
  function __wbg_item_e5443e85fabc2276(arg0, arg1) {
    const ret = getObject(arg0).item(arg1 >>> 0);
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  }
  function __wbg_length_3a3d37e473215261(arg0) {
    const ret = getObject(arg0).length;
    return ret;
  }
  function __wbg_length_b03a0fabb109b1e9(arg0) {
    const ret = getObject(arg0).length;
    return ret;
  }
  function __wbg_listenToTrigger_446df464a32d9f47(arg0) {
    listenToTrigger(getObject(arg0));
  }
  function __wbg_markHandled_adc2a4925196da37(arg0) {
    markHandled(getObject(arg0));
  }
  function __wbg_matches_3069ec515546c50f(arg0, arg1, arg2) {
    const ret = getObject(arg0).matches(getStringFromWasm0(arg1, arg2));
    return ret;
  }
  function __wbg_newFlow_e5e55d3346a1f1ce(arg0) {
    const ret = newFlow(getObject(arg0));
    return addHeapObject(ret);
  }
  function __wbg_newRecord_4cbeeb4f4a11154c() {
    const ret = newRecord();
    return addHeapObject(ret);
  }
  function __wbg_newSet_95780a99e0a649ab() {
    const ret = newSet();
    return addHeapObject(ret);
  }
  function __wbg_new_37eb45aaf5eeb820() {
    const ret = new Array();
    return addHeapObject(ret);
  }
  function __wbg_new_74d3eebc34409bf0(arg0, arg1, arg2) {
    const ret = new Event(getStringFromWasm0(arg0, arg1), getObject(arg2));
    return addHeapObject(ret);
  }
  function __wbg_new_7897761646277d21(arg0, arg1, arg2) {
    const ret = new CustomEvent(getStringFromWasm0(arg0, arg1), getObject(arg2));
    return addHeapObject(ret);
  }
  function __wbg_new_aa7275ab54e53341(arg0, arg1, arg2, arg3) {
    const ret = new LinkError(getStringFromWasm0(arg0, arg1), getObject(arg2), getObject(arg3));
    return addHeapObject(ret);
  }
  function __wbg_new_cd4348290afae586() {
    const ret = new Object();
    return addHeapObject(ret);
  }
  function __wbg_nextSibling_91136dc7a8ec9b09(arg0) {
    const ret = getObject(arg0).nextSibling;
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  }
  function __wbg_nodeType_5c5050c6571c3463(arg0) {
    const ret = getObject(arg0).nodeType;
    return ret;
  }
  function __wbg_noteLoaded_ddef9ed7ce48e193(arg0) {
    noteLoaded(getObject(arg0));
  }
  function __wbg_noteUnmounted_920617f0a8db871e(arg0) {
    noteUnmounted(getObject(arg0));
  }
  function __wbg_number_de235df4851bb9df(arg0) {
    const ret = number(getObject(arg0));
    return ret;
  }
  function __wbg_opened_c565af587e3e6493(arg0, arg1, arg2, arg3) {
    opened(getObject(arg0), getObject(arg1), getObject(arg2), !!arg3);
  }
  function __wbg_ownText_7cae5148490571c7(arg0, arg1, arg2) {
    const ret = ownText(getObject(arg0), getStringFromWasm0(arg1, arg2));
    return addHeapObject(ret);
  }
  function __wbg_own_91224ff7794dc14c(arg0, arg1, arg2) {
    const ret = own(getObject(arg0), getStringFromWasm0(arg1, arg2));
    return addHeapObject(ret);
  }
  function __wbg_ownerDocument_adefd47fd596fe80(arg0) {
    const ret = getObject(arg0).ownerDocument;
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  }
  function __wbg_parentNode_fe15bcc26df42856(arg0) {
    const ret = getObject(arg0).parentNode;
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  }
  function __wbg_preventDefault_4b24ef1ffaa225c9(arg0) {
    getObject(arg0).preventDefault();
  }
  function __wbg_push_c9f4893fc209f768(arg0, arg1) {
    const ret = getObject(arg0).push(getObject(arg1));
    return ret;
  }
  function __wbg_put_610468f32ed67607(arg0, arg1, arg2, arg3) {
    put(getObject(arg0), getStringFromWasm0(arg1, arg2), getObject(arg3));
  }
  function __wbg_querySelectorAll_703a8fe635a1a54c(arg0, arg1, arg2) {
    const ret = getObject(arg0).querySelectorAll(getStringFromWasm0(arg1, arg2));
    return addHeapObject(ret);
  }
  function __wbg_querySelector_73e273ef1b2d4025(arg0, arg1, arg2) {
    const ret = getObject(arg0).querySelector(getStringFromWasm0(arg1, arg2));
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  }
  function __wbg_queryValue_5fc69dbb0a4d5a15(arg0, arg1, arg2) {
    const ret = queryValue(getObject(arg0), getStringFromWasm0(arg1, arg2));
    return addHeapObject(ret);
  }
  function __wbg_queueMicrotask_2b400d935c900774(arg0) {
    queueMicrotask(getObject(arg0));
  }
  function __wbg_reject_3db1cbb70e15b3a7(arg0, arg1) {
    reject(getObject(arg0), getObject(arg1));
  }
  function __wbg_rejectedFlow_3e30ced9c9122e88(arg0, arg1) {
    const ret = rejectedFlow(getObject(arg0), !!arg1);
    return addHeapObject(ret);
  }
  function __wbg_removeEventListener_58a70824b808ab17(arg0, arg1, arg2, arg3, arg4) {
    getObject(arg0).removeEventListener(getStringFromWasm0(arg1, arg2), getObject(arg3), getObject(arg4));
  }
  function __wbg_remove_8228e91d7ddbc755(arg0) {
    getObject(arg0).remove();
  }
  function __wbg_resolve_4082f73fe4ab5c1d(arg0, arg1) {
    resolve(getObject(arg0), getObject(arg1));
  }
  function __wbg_setAttribute_86887bb3471ef9ba(arg0, arg1, arg2, arg3) {
    getObject(arg0).setAttribute(getStringFromWasm0(arg1, arg2), getObject(arg3));
  }
  function __wbg_setFormValue_d37b1bcbb7f31e36(arg0, arg1, arg2) {
    getObject(arg0).setFormValue(getObject(arg1), getObject(arg2));
  }
  function __wbg_setProperty_34e0e593ada544e0(arg0, arg1, arg2, arg3, arg4) {
    getObject(arg0).setProperty(getStringFromWasm0(arg1, arg2), getObject(arg3), getObject(arg4));
  }
  function __wbg_setTimeout_4a0e64c0440086e7(arg0, arg1) {
    const ret = setTimeout(getObject(arg0), arg1);
    return addHeapObject(ret);
  }
  function __wbg_setValidity_646b2cf4637a32b5(arg0, arg1, arg2, arg3) {
    getObject(arg0).setValidity(getObject(arg1), getObject(arg2), getObject(arg3));
  }
  function __wbg_set_hidden_7efdf3958dc524e5(arg0, arg1) {
    getObject(arg0).hidden = !!arg1;
  }
  function __wbg_shadowRoot_323c1b033586f41b(arg0) {
    const ret = getObject(arg0).shadowRoot;
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  }
  function __wbg_stateOf_240edacccdca5a1d(arg0) {
    const ret = stateOf(getObject(arg0));
    return addHeapObject(ret);
  }
  function __wbg_static_accessor_DOCUMENT_f82014f51a414e71() {
    const ret = document;
    return addHeapObject(ret);
  }
  function __wbg_stop_97e7d2502b722199(arg0) {
    getObject(arg0).stop();
  }
  function __wbg_style_f499e599ac70277f(arg0) {
    const ret = getObject(arg0).style;
    return addHeapObject(ret);
  }
  function __wbg_takeError_fc8c1c3a01b641bc() {
    const ret = takeError();
    return addHeapObject(ret);
  }
  function __wbg_trim_bc8cc07c19232f94(arg0) {
    const ret = trim(getObject(arg0));
    return addHeapObject(ret);
  }
  function __wbg_warn_29038750810f2d56(arg0) {
    warn(getObject(arg0));
  }
  function __wbg_whenIdle_dd2f1815cbdc94a2(arg0) {
    whenIdle(getObject(arg0));
  }
  function __wbg_withParameter_239d6f1bd5e61321(arg0, arg1, arg2, arg3) {
    const ret = withParameter(getObject(arg0), getStringFromWasm0(arg1, arg2), getObject(arg3));
    return addHeapObject(ret);
  }
  function __wbindgen_generic_0000000000000001(arg0, arg1) {
    const ret = makeClosure(arg0, arg1, wasm_bindgen_1a4c33eff87641d7___convert__closures_____invoke___wasm_bindgen_1a4c33eff87641d7___JsValue__wasm_bindgen_1a4c33eff87641d7___JsValue__true_);
    return addHeapObject(ret);
  }
  function __wbindgen_generic_0000000000000002(arg0, arg1) {
    const ret = makeClosure(arg0, arg1, wasm_bindgen_1a4c33eff87641d7___convert__closures_____invoke___wasm_bindgen_1a4c33eff87641d7___JsValue______true_);
    return addHeapObject(ret);
  }
  function __wbindgen_generic_0000000000000003(arg0) {
    const ret = arg0;
    return addHeapObject(ret);
  }
  function __wbindgen_generic_0000000000000004(arg0, arg1) {
    const ret = getStringFromWasm0(arg0, arg1);
    return addHeapObject(ret);
  }
  function __wbindgen_object_clone_ref(arg0) {
    const ret = getObject(arg0);
    return addHeapObject(ret);
  }
  function __wbindgen_object_drop_ref(arg0) {
    takeObject(arg0);
  }
  function wasm_bindgen_1a4c33eff87641d7___convert__closures_____invoke___wasm_bindgen_1a4c33eff87641d7___JsValue______true_(arg0, arg1, arg2) {
    wasm.wasm_bindgen_1a4c33eff87641d7___convert__closures_____invoke___wasm_bindgen_1a4c33eff87641d7___JsValue______true_(arg0, arg1, addHeapObject(arg2));
  }
  function wasm_bindgen_1a4c33eff87641d7___convert__closures_____invoke___wasm_bindgen_1a4c33eff87641d7___JsValue__wasm_bindgen_1a4c33eff87641d7___JsValue__true_(arg0, arg1, arg2) {
    const ret = wasm.wasm_bindgen_1a4c33eff87641d7___convert__closures_____invoke___wasm_bindgen_1a4c33eff87641d7___JsValue__wasm_bindgen_1a4c33eff87641d7___JsValue__true_(arg0, arg1, addHeapObject(arg2));
    return takeObject(ret);
  }
  function addHeapObject(obj) {
    if (heap_next === heap.length) heap.push(heap.length + 1);
    const idx = heap_next;
    heap_next = heap[idx];
    heap[idx] = obj;
    return idx;
  }
  const CLOSURE_DTORS = new FinalizationRegistry(entry((state) => wasm.__wbindgen_destroy_closure(state.a, state.b)));
  function dropObject(idx) {
    if (idx < 1028) return;
    heap[idx] = heap_next;
    heap_next = idx;
  }
  const texts = { __proto__: null };
  function getStringFromWasm0(at, length) {
    const key = at * 65536 + length;
    let text2 = texts[key];
    if (text2 === void 0) {
      text2 = "";
      for (let i = 0; i < length; i++) text2 += fromCharCode(getUint8ArrayMemory0()[at + i]);
      texts[key] = text2;
    }
    return text2;
  }
  const getUint8ArrayMemory0 = () => HEAPU8;
  function getObject(idx) {
    return heap[idx];
  }
  function handleError(call2, args) {
    try {
      return call2(args[0], args[1], args[2], args[3], args[4], args[5], args[6], args[7], args[8]);
    } catch (error2) {
      wasm.__wbindgen_exn_store(addHeapObject(error2));
      return 0;
    }
  }
  let heap = new Array(1024).fill(void 0);
  heap.push(void 0, null, true, false);
  let heap_next = heap.length;
  function isLikeNone(x) {
    return x === void 0 || x === null;
  }
  function makeClosure(arg0, arg1, invoke) {
    const state = { a: arg0, b: arg1, cnt: 1 };
    const real = entry((a0, a1, a2, a3, a4, a5, a6) => {
      if (!state.cnt) return void 0;
      state.cnt++;
      const { a } = state;
      try {
        return invoke(a, state.b, a0, a1, a2, a3, a4, a5, a6);
      } finally {
        real._wbg_cb_unref();
      }
    });
    real._wbg_cb_unref = () => {
      if (--state.cnt) return;
      wasm.__wbindgen_destroy_closure(state.a, state.b);
      state.a = 0;
      CLOSURE_DTORS.unregister(state);
    };
    CLOSURE_DTORS.register(real, state, state);
    return real;
  }
  function takeObject(idx) {
    const ret = getObject(idx);
    dropObject(idx);
    return ret;
  }
  function blank(at, start) {
    getDataViewMemory0().setInt32(at, start, true);
    getDataViewMemory0().setInt32(at + 4, 0, true);
  }
  const fiskil_link__dom__value__get__wbg_get = out((arg0, arg1, arg2) => {
    const ret = get(getObject(arg0), getStringFromWasm0(arg1, arg2));
    return addHeapObject(ret);
  });
  const fiskil_link__dom__held__state_of__wbg_stateOf = out((arg0) => {
    const ret = stateOf(getObject(arg0));
    return addHeapObject(ret);
  });
  const Ref_String__Externref = out((arg0, arg1) => {
    const ret = getStringFromWasm0(arg0, arg1);
    return addHeapObject(ret);
  });
  const fiskil_link__dom__value__put__wbg_put = out((arg0, arg1, arg2, arg3) => {
    put(getObject(arg0), getStringFromWasm0(arg1, arg2), getObject(arg3));
  });
  const fiskil_link__dom__value__take_error__wbg_takeError = out(() => {
    const ret = takeError();
    return addHeapObject(ret);
  });
  const fiskil_link__core__text__platform__fill_in__wbg_fillIn = out((arg0, arg1, arg2, arg3, arg4) => {
    const ret = fillIn(getStringFromWasm0(arg0, arg1), getObject(arg2), getObject(arg3), getObject(arg4));
    return addHeapObject(ret);
  });
  const fiskil_link__core__text__platform__before__wbg_before = out((arg0, arg1, arg2) => {
    const ret = before2(getObject(arg0), getStringFromWasm0(arg1, arg2));
    return addHeapObject(ret);
  });
  const fiskil_link__dom__value__number__wbg_number = out((arg0) => {
    const ret = number(getObject(arg0));
    return ret;
  });
  const Closure_Closure__owned__true__function__Function__arguments__Externref__shim_idx__4__ret__Unit__inner_ret__Some_Unit__mutable__false__Externref = out((function __wbindgen_generic_00000000000000022(arg0, arg1) {
    const ret = makeClosure(arg0, arg1, wasm_bindgen_1a4c33eff87641d7___convert__closures_____invoke___wasm_bindgen_1a4c33eff87641d7___JsValue______true_);
    return addHeapObject(ret);
  }));
  const fiskil_link__dom__log__error__wbg_error = out((arg0) => {
    error(getObject(arg0));
  });
  const fiskil_link__dom__node__Node__put_last__wbg_append = out((arg0, arg1) => {
    getObject(arg0).append(getObject(arg1));
  });
  const fiskil_link__flow__controller__now__wbg_now = out(now);
  const fiskil_link__core__text__platform__quote__wbg_describe = out((arg0) => {
    const ret = describe(getObject(arg0));
    return addHeapObject(ret);
  });
  const Closure_Closure__owned__true__function__Function__arguments__Externref__shim_idx__2__ret__Externref__inner_ret__Some_Externref__mutable__false__Externref = out((function __wbindgen_generic_00000000000000012(arg0, arg1) {
    const ret = makeClosure(arg0, arg1, wasm_bindgen_1a4c33eff87641d7___convert__closures_____invoke___wasm_bindgen_1a4c33eff87641d7___JsValue__wasm_bindgen_1a4c33eff87641d7___JsValue__true_);
    return addHeapObject(ret);
  }));
  const fiskil_link__dom__node__PageEvent__path__wbg_composedPath = out((arg0) => {
    const ret = getObject(arg0).composedPath();
    return addHeapObject(ret);
  });
  const fiskil_link__flow__promise__rejected_flow__wbg_rejectedFlow = out((arg0, arg1) => {
    const ret = rejectedFlow(getObject(arg0), !!arg1);
    return addHeapObject(ret);
  });
  const fiskil_link__dom__value__own_text__wbg_ownText = out((arg0, arg1, arg2) => {
    const ret = ownText(getObject(arg0), getStringFromWasm0(arg1, arg2));
    return addHeapObject(ret);
  });
  const fiskil_link__dom__value__own__wbg_own = out((arg0, arg1, arg2) => {
    const ret = own(getObject(arg0), getStringFromWasm0(arg1, arg2));
    return addHeapObject(ret);
  });
  const fiskil_link__dom__value__new_record__wbg_newRecord = out(() => {
    const ret = newRecord();
    return addHeapObject(ret);
  });
  const fiskil_link__dom__value__describe__wbg_describe = out((arg0) => {
    const ret = describe(getObject(arg0));
    return addHeapObject(ret);
  });
  const fiskil_link__dom__panel__adopt__wbg_adoptStyles = out((arg0, arg1) => {
    adoptStyles(getObject(arg0), arg1 >>> 0);
  });
  const F64__Externref = out((arg0) => {
    const ret = arg0;
    return addHeapObject(ret);
  });
  const web_sys__features__gen_Node__Node__get_root_node__wbg_getRootNode = out((arg0) => {
    const ret = getObject(arg0).getRootNode();
    return addHeapObject(ret);
  });
  const web_sys__features__gen_HtmlElement__HtmlElement__set_hidden__wbg_set_hidden = out((arg0, arg1) => {
    getObject(arg0).hidden = !!arg1;
  });
  const web_sys__features__gen_Element__Element__remove__wbg_remove = out((arg0) => {
    getObject(arg0).remove();
  });
  const js_sys__Object__new__wbg_new = out(() => {
    const ret = new Object();
    return addHeapObject(ret);
  });
  const fiskil_link__dom__states__StateSet__delete__wbg_delete = out((arg0, arg1, arg2) => {
    getObject(arg0).delete(getStringFromWasm0(arg1, arg2));
  });
  const fiskil_link__dom__states__StateSet__add__wbg_add = out((arg0, arg1, arg2) => {
    getObject(arg0).add(getStringFromWasm0(arg1, arg2));
  });
  const fiskil_link__dom__node__PageEvent__prevent_default__wbg_preventDefault = out((arg0) => {
    getObject(arg0).preventDefault();
  });
  const fiskil_link__dom__node__Node__dispatch__wbg_dispatchEvent = out((arg0, arg1) => {
    getObject(arg0).dispatchEvent(getObject(arg1));
  });
  const fiskil_link__dom__node__Node__attribute_text__wbg_getAttribute = out((arg0, arg1, arg2) => {
    const ret = getObject(arg0).getAttribute(getStringFromWasm0(arg1, arg2));
    return addHeapObject(ret);
  });
  const fiskil_link__dom__form_control__ElementInternals__set_validity__wbg_setValidity = out((arg0, arg1, arg2, arg3) => {
    getObject(arg0).setValidity(getObject(arg1), getObject(arg2), getObject(arg3));
  });
  const fiskil_link__dom__form_control__ElementInternals__set_form_value__wbg_setFormValue = out((arg0, arg1, arg2) => {
    getObject(arg0).setFormValue(getObject(arg1), getObject(arg2));
  });
  const wasm_bindgen__wbindgen_throw__wbg__wbindgen_throw = __wbg___wbindgen_throw_4c88d8bf264fd984;
  const wasm_bindgen__wbindgen_object_drop_ref = __wbindgen_object_drop_ref;
  const wasm_bindgen__wbindgen_object_clone_ref = __wbindgen_object_clone_ref;
  const wasm_bindgen__wbindgen_jsval_eq__wbg__wbindgen_jsval_eq = __wbg___wbindgen_jsval_eq_38d7bfbe4cc84039;
  const fiskil_link__link__platform__DOCUMENT__init__wbg_static_accessor_DOCUMENT = out(() => {
    const ret = document;
    return addHeapObject(ret);
  });
  const fiskil_link__flow__testing__opened__wbg_opened = out((arg0, arg1, arg2, arg3) => {
    opened(getObject(arg0), getObject(arg1), getObject(arg2), !!arg3);
  });
  const fiskil_link__flow__testing__note_loaded__wbg_noteLoaded = out((arg0) => {
    noteLoaded(getObject(arg0));
  });
  const fiskil_link__flow__session_source__is_later__wbg_isSessionLater = out((arg0) => {
    const ret = isSessionLater(getObject(arg0));
    return ret;
  });
  const fiskil_link__flow__session_source__ignore__wbg_ignoreSession = out((arg0) => {
    ignoreSession(getObject(arg0));
  });
  const fiskil_link__flow__session_source__ask_address__wbg_askAddress = out((arg0, arg1, arg2) => {
    const ret = askAddress(getObject(arg0), getObject(arg1), getObject(arg2));
    return addHeapObject(ret);
  });
  const fiskil_link__flow__session_source__ask__wbg_askForSession = out((arg0, arg1, arg2) => {
    const ret = askForSession2(getObject(arg0), getObject(arg1), getObject(arg2));
    return addHeapObject(ret);
  });
  const fiskil_link__flow__promise__resolve__wbg_resolve = out((arg0, arg1) => {
    resolve(getObject(arg0), getObject(arg1));
  });
  const fiskil_link__flow__promise__reject__wbg_reject = out((arg0, arg1) => {
    reject(getObject(arg0), getObject(arg1));
  });
  const fiskil_link__flow__promise__note_unmounted__wbg_noteUnmounted = out((arg0) => {
    noteUnmounted(getObject(arg0));
  });
  const fiskil_link__flow__promise__new_flow__wbg_newFlow = out((arg0) => {
    const ret = newFlow(getObject(arg0));
    return addHeapObject(ret);
  });
  const fiskil_link__flow__promise__mark_handled__wbg_markHandled = out((arg0) => {
    markHandled(getObject(arg0));
  });
  const fiskil_link__flow__controller__is_tap_of_before__wbg_isTapOfBefore = out(isTapOfBefore);
  const fiskil_link__element__define_element__wbg_defineElement = out((arg0, arg1, arg2, arg3) => {
    const ret = defineElement(getStringFromWasm0(arg0, arg1), getObject(arg2), getObject(arg3));
    return ret;
  });
  const fiskil_link__dom__waiting__when_idle__wbg_whenIdle = out((arg0) => {
    whenIdle(getObject(arg0));
  });
  const fiskil_link__dom__waiting__queue_microtask__wbg_queueMicrotask = out((arg0) => {
    queueMicrotask(getObject(arg0));
  });
  const fiskil_link__dom__value__is_text__wbg_isText = out((arg0) => {
    const ret = isText(getObject(arg0));
    return ret;
  });
  const fiskil_link__dom__value__is_of_kind__wbg_isOfKind = out((arg0, arg1, arg2) => {
    const ret = isOfKind(getObject(arg0), getStringFromWasm0(arg1, arg2));
    return ret;
  });
  const fiskil_link__dom__value__find__wbg_find = out((arg0, arg1) => {
    const ret = find(getObject(arg0), getObject(arg1));
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  });
  const fiskil_link__dom__stack__has_room__wbg_hasRoom = out(hasRoom);
  const fiskil_link__dom__slots__listen_to_trigger__wbg_listenToTrigger = out((arg0) => {
    listenToTrigger(getObject(arg0));
  });
  const fiskil_link__dom__log__warn__wbg_warn = out((arg0) => {
    warn(getObject(arg0));
  });
  const fiskil_link__dom__log__explain__wbg_explain = out((arg0, arg1, arg2) => {
    explain(arg0 >>> 0, getStringFromWasm0(arg1, arg2));
  });
  const fiskil_link__dom__listener__set_timeout__wbg_setTimeout = out((arg0, arg1) => {
    const ret = setTimeout(getObject(arg0), arg1);
    return addHeapObject(ret);
  });
  const fiskil_link__dom__listener__clear_timeout__wbg_clearTimeout = out((arg0) => {
    clearTimeout(getObject(arg0));
  });
  const fiskil_link__dom__host__create_element__wbg_createElement = out(() => {
    const ret = createElement();
    return addHeapObject(ret);
  });
  const fiskil_link__dom__held__new_set__wbg_newSet = out(() => {
    const ret = newSet();
    return addHeapObject(ret);
  });
  const fiskil_link__core__text__platform__with_parameter__wbg_withParameter = out((arg0, arg1, arg2, arg3) => {
    const ret = withParameter(getObject(arg0), getStringFromWasm0(arg1, arg2), getObject(arg3));
    return addHeapObject(ret);
  });
  const fiskil_link__core__text__platform__trim__wbg_trim = out((arg0) => {
    const ret = trim(getObject(arg0));
    return addHeapObject(ret);
  });
  const fiskil_link__core__text__platform__query_value_or_undefined__wbg_queryValue = out((arg0, arg1, arg2) => {
    const ret = queryValue(getObject(arg0), getStringFromWasm0(arg1, arg2));
    return addHeapObject(ret);
  });
  const fiskil_link__core__text__platform__is_blank__wbg_isBlank = out((arg0) => {
    const ret = isBlank(getObject(arg0));
    return ret;
  });
  const fiskil_link__core__text__platform__is__wbg_is = out((arg0, arg1, arg2) => {
    const ret = is(getObject(arg0), getStringFromWasm0(arg1, arg2));
    return ret;
  });
  const fiskil_link__core__text__platform__http_origin_or_undefined__wbg_httpOrigin = out((arg0) => {
    const ret = httpOrigin(getObject(arg0));
    return addHeapObject(ret);
  });
  const fiskil_link__core__text__platform__decode_or_undefined__wbg_decode = out((arg0) => {
    const ret = decode(getObject(arg0));
    return addHeapObject(ret);
  });
  const fiskil_link__core__text__platform__after__wbg_after = out((arg0, arg1, arg2) => {
    const ret = after(getObject(arg0), getStringFromWasm0(arg1, arg2));
    return addHeapObject(ret);
  });
  const web_sys__features__gen_Node__Node__parent_node__wbg_parentNode = out((arg0) => {
    const ret = getObject(arg0).parentNode;
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  });
  const web_sys__features__gen_Node__Node__owner_document__wbg_ownerDocument = out((arg0) => {
    const ret = getObject(arg0).ownerDocument;
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  });
  const web_sys__features__gen_Node__Node__node_type__wbg_nodeType = out((arg0) => {
    const ret = getObject(arg0).nodeType;
    return ret;
  });
  const web_sys__features__gen_Node__Node__next_sibling__wbg_nextSibling = out((arg0) => {
    const ret = getObject(arg0).nextSibling;
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  });
  const web_sys__features__gen_Node__Node__is_connected__wbg_isConnected = out((arg0) => {
    const ret = getObject(arg0).isConnected;
    return ret;
  });
  const web_sys__features__gen_Node__Node__first_child__wbg_firstChild = out((arg0) => {
    const ret = getObject(arg0).firstChild;
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  });
  const web_sys__features__gen_Node__Node__clone_node_with_deep__wbg_cloneNode = out((function __wbg_cloneNode_70249c8beed88ee32() {
    return handleError(function(arg0, arg1) {
      const ret = getObject(arg0).cloneNode(!!arg1);
      return addHeapObject(ret);
    }, arguments);
  }));
  const web_sys__features__gen_HtmlElement__HtmlElement__style__wbg_style = out((arg0) => {
    const ret = getObject(arg0).style;
    return addHeapObject(ret);
  });
  const web_sys__features__gen_HtmlElement__HtmlElement__hidden__wbg_hidden = out((arg0) => {
    const ret = getObject(arg0).hidden;
    return ret;
  });
  const web_sys__features__gen_Element__Element__shadow_root__wbg_shadowRoot = out((arg0) => {
    const ret = getObject(arg0).shadowRoot;
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  });
  const web_sys__features__gen_Document__Document__hidden__wbg_hidden = out((arg0) => {
    const ret = getObject(arg0).hidden;
    return ret;
  });
  const web_sys__features__gen_Document__Document__document_element__wbg_documentElement = out((arg0) => {
    const ret = getObject(arg0).documentElement;
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  });
  const web_sys__features__gen_Document__Document__default_view__wbg_defaultView = out((arg0) => {
    const ret = getObject(arg0).defaultView;
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  });
  const web_sys__features__gen_Document__Document__create_document_fragment__wbg_createDocumentFragment = out((arg0) => {
    const ret = getObject(arg0).createDocumentFragment();
    return addHeapObject(ret);
  });
  const web_sys__features__gen_Document__Document__body__wbg_body = out((arg0) => {
    const ret = getObject(arg0).body;
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  });
  const web_sys__features__gen_AbortSignal__AbortSignal__aborted__wbg_aborted = out((arg0) => {
    const ret = getObject(arg0).aborted;
    return ret;
  });
  const wasm_bindgen__closure__JsClosure__wbg_cb_unref__wbg__wbg_cb_unref = out((arg0) => {
    getObject(arg0)._wbg_cb_unref();
  });
  const js_sys__Array__new__wbg_new = out(() => {
    const ret = new Array();
    return addHeapObject(ret);
  });
  const js_sys__Array__push__wbg_push = out((arg0, arg1) => {
    const ret = getObject(arg0).push(getObject(arg1));
    return ret;
  });
  const js_sys__Array__length__wbg_length = out((arg0) => {
    const ret = getObject(arg0).length;
    return ret;
  });
  const js_sys__Array__get__wbg_get = out((arg0, arg1) => {
    const ret = getObject(arg0)[arg1 >>> 0];
    return addHeapObject(ret);
  });
  const fiskil_link__flow__session_source__Request__stop__wbg_stop = out((arg0) => {
    getObject(arg0).stop();
  });
  const fiskil_link__dom__slots__Slot__assigned_nodes__wbg_assignedNodes = out((arg0, arg1) => {
    const ret = getObject(arg0).assignedNodes(getObject(arg1));
    return addHeapObject(ret);
  });
  const fiskil_link__dom__node__Target__remove_listener__wbg_removeEventListener = out((arg0, arg1, arg2, arg3, arg4) => {
    getObject(arg0).removeEventListener(getStringFromWasm0(arg1, arg2), getObject(arg3), getObject(arg4));
  });
  const fiskil_link__dom__node__Target__add_listener__wbg_addEventListener = out((arg0, arg1, arg2, arg3, arg4) => {
    getObject(arg0).addEventListener(getStringFromWasm0(arg1, arg2), getObject(arg3), getObject(arg4));
  });
  const fiskil_link__dom__node__Style__set__wbg_setProperty = out((arg0, arg1, arg2, arg3, arg4) => {
    getObject(arg0).setProperty(getStringFromWasm0(arg1, arg2), getObject(arg3), getObject(arg4));
  });
  const fiskil_link__dom__node__Page__focused__wbg_activeElement = out((arg0) => {
    const ret = getObject(arg0).activeElement;
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  });
  const fiskil_link__dom__node__Page__create__wbg_createElement = out((arg0, arg1, arg2) => {
    const ret = getObject(arg0).createElement(getStringFromWasm0(arg1, arg2));
    return addHeapObject(ret);
  });
  const fiskil_link__dom__node__Nodes__length__wbg_length = out((arg0) => {
    const ret = getObject(arg0).length;
    return ret;
  });
  const fiskil_link__dom__node__Nodes__at__wbg_item = out((arg0, arg1) => {
    const ret = getObject(arg0).item(arg1 >>> 0);
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  });
  const fiskil_link__dom__node__Node__set_attribute_text__wbg_setAttribute = out((arg0, arg1, arg2, arg3) => {
    getObject(arg0).setAttribute(getStringFromWasm0(arg1, arg2), getObject(arg3));
  });
  const fiskil_link__dom__node__Node__holds__wbg_contains = out((arg0, arg1) => {
    const ret = getObject(arg0).contains(getObject(arg1));
    return ret;
  });
  const fiskil_link__dom__node__Node__has__wbg_hasAttribute = out((arg0, arg1, arg2) => {
    const ret = getObject(arg0).hasAttribute(getStringFromWasm0(arg1, arg2));
    return ret;
  });
  const fiskil_link__dom__node__Node__focus_with__wbg_focus = out((arg0, arg1) => {
    getObject(arg0).focus(getObject(arg1));
  });
  const fiskil_link__dom__node__Node__fits__wbg_matches = out((arg0, arg1, arg2) => {
    const ret = getObject(arg0).matches(getStringFromWasm0(arg1, arg2));
    return ret;
  });
  const fiskil_link__dom__node__Node__find_all__wbg_querySelectorAll = out((arg0, arg1, arg2) => {
    const ret = getObject(arg0).querySelectorAll(getStringFromWasm0(arg1, arg2));
    return addHeapObject(ret);
  });
  const fiskil_link__dom__node__Node__find__wbg_querySelector = out((arg0, arg1, arg2) => {
    const ret = getObject(arg0).querySelector(getStringFromWasm0(arg1, arg2));
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  });
  const fiskil_link__dom__node__Node__closest__wbg_closest = out((arg0, arg1, arg2) => {
    const ret = getObject(arg0).closest(getStringFromWasm0(arg1, arg2));
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  });
  const fiskil_link__dom__listener__Observer__disconnect__wbg_disconnect = out((arg0) => {
    getObject(arg0).disconnect();
  });
  const fiskil_link__dom__held__OwnSet__has__wbg_has = out((arg0, arg1) => {
    const ret = getObject(arg0).has(getObject(arg1));
    return ret;
  });
  const fiskil_link__dom__held__OwnSet__add__wbg_add = out((arg0, arg1) => {
    getObject(arg0).add(getObject(arg1));
  });
  const fiskil_link__dom__events__PlainEvent__new__wbg_new = out((arg0, arg1, arg2) => {
    const ret = new Event(getStringFromWasm0(arg0, arg1), getObject(arg2));
    return addHeapObject(ret);
  });
  const fiskil_link__dom__events__CustomEvent__new__wbg_new = out((arg0, arg1, arg2) => {
    const ret = new CustomEvent(getStringFromWasm0(arg0, arg1), getObject(arg2));
    return addHeapObject(ret);
  });
  const fiskil_link__dom__error__LinkError__new__wbg_new = out((arg0, arg1, arg2, arg3) => {
    const ret = new LinkError(getStringFromWasm0(arg0, arg1), getObject(arg2), getObject(arg3));
    return addHeapObject(ret);
  });
  let HEAP8, HEAPU8, HEAP16, HEAP32, HEAPU32, HEAPF64, read, readU8, readF64, read8, readU32, write, write8, writeF64, write16;
  function newMemory(size) {
    const before3 = HEAPU8, buffer = new ArrayBuffer(size);
    HEAP8 = new Int8Array(buffer);
    HEAPU8 = new Uint8Array(buffer);
    HEAP16 = new Int16Array(buffer);
    HEAP32 = new Int32Array(buffer);
    HEAPU32 = new Uint32Array(buffer);
    HEAPF64 = new Float64Array(buffer);
    if (before3) HEAPU8.set(before3);
  }
  function startMemory() {
    read = (at) => HEAP32[at >> 2];
    readU8 = (at) => HEAPU8[at];
    readF64 = (at) => HEAPF64[at >> 3];
    read8 = (at) => HEAP8[at];
    readU32 = (at) => HEAPU32[at >> 2];
    write = (at, value) => void (HEAP32[at >> 2] = value);
    write8 = (at, value) => void (HEAP8[at] = value);
    writeF64 = (at, value) => void (HEAPF64[at >> 3] = value);
    write16 = (at, value) => void (HEAP16[at >> 1] = value);
    newMemory(65536);
    fill(32768, "session idthe session_id of an auth sessionThe * cannot be used: got *; it takes *.loading--loadingopen--openerror--errorspenthttps://auth.fiskil.comConnect your accounts<fiskil-link> has no session: set session-id to the session_id of an auth session, or session-url or fetchSession to get one.consentIDiframeLink an account to continue.falsemessageerror_iderror_typeerror_descriptionerror_uri\0\0m\x80\0\0\x05\0\0\0^\x81\0\0\b\0\0\0f\x81\0\0\n\0\0\0p\x81\0\0\x11\0\0\0\x81\x81\0\0\x09\0\0\0expectedOriginreceivedOrigin\xB4\x81\0\0\x0e\0\0\0\xC2\x81\0\0\x0e\0\0\0reason\0\0\xE0\x81\0\0\x06\0\0\0option\0\0\xF0\x81\0\0\x06\0\0\0spantabindex-1?an absolute http: or https: URL without credentialscontainerdetail Entera[href],button,input,select,textarea,summary,[contenteditable]performancenavigationtypevaluemissingowesCloseresultsaysFailedscheduledsessionfetchSessionlinkedSessionrestored\nisMadeByLinkwaitsForOpeningflowtextssaysOpeninternalspreventScroll\0:\x83\0\0\r\0\0\0redirectURLcapturepassive\0\0\0[\x83\0\0\x07\0\0\0b\x83\0\0\x07\0\0\0link-openlink-loadlink-successlink-errorlink-closeAUTH_SESSION_INVALID\0\x01\x02\x03\x04\x05\x06\x07\b\x09\n\vsess_idauthServerallowedOrigineffectiveDirectiveframe-srcdispositionenforceblockedURIwheelThe session could not be had: the function or the promise that gives it failed (error.cause).*abortkeydownkeyEscapeclicktimeStampobjectoptionsan objectstringa string\0\0\0\xBF\x84\0\0\x06\0\0\0\xC5\x84\0\0\b\0\0\0labeltimeoutMsnumbera number of milliseconds from 0 up (0 and Infinity: no limit)\0\0\0\xEE\x84\0\0\x06\0\0\0\xF4\x84\0\0=\0\0\0debugbooleana boolean\0\0\0I\x85\0\0\x07\0\0\0P\x85\0\0\x09\0\0\0signalAbortSignalan AbortSignal\0r\x85\0\0\v\0\0\0}\x85\0\0\x0e\0\0\0Elementa CSS selector or an Element\0\x9C\x85\0\0\x07\0\0\0\xA3\x85\0\0\x1c\0\0\0an object of texts\0\0\xA9\x84\0\0\x06\0\0\0\xD0\x85\0\0\x12\0\0\0its source is not this flow's frameit has neither a boolean isCompleted nor an erroran error alone does not count from another origin than the allowed oneit reports neither a consent nor an errorthe flow has its outcome alreadyescapeclose-buttonclosedabortedremovedsupersededThe page's Content-Security-Policy refuses the consent UI: frame-src has to allow the auth server.The option * cannot be used: got *; it takes *.LINK_NOT_FOUNDThe place to mount the consent UI was not found in the document.\0\0\x98\x87\0\0\x0e\0\0\0\xA6\x87\0\0@\0\0\0\0\0\0\0LINK_TIMEOUTThe flow did not finish within timeoutMs.\0\0\0\xFC\x87\0\0\f\0\0\0\b\x88\0\0)\0\0\0\0\0\0\0LINK_USER_CANCELLEDThe flow was closed before it finished.\0\0H\x88\0\0\x13\0\0\0[\x88\0\0'\0\0\0\x01\0\0\0LINK_INVALID_SESSIONThe session is invalid: create a new auth session and link with its session_id.\0\x98\x88\0\0\x14\0\0\0\xAC\x88\0\0O\0\0\0\0\x01\0\0LINK_ORIGIN_MISMATCHThe outcome came from an origin that allowedOrigin does not allow.\0\0\x10\x89\0\0\x14\0\0\0$\x89\0\0B\0\0\0\0\0\0\0LINK_INTERNAL_ERRORThe consent UI reported a failure without a known code.\0\0|\x89\0\0\x13\0\0\0\x8F\x89\0\x007\0\0\0\0\0\0\0CONSENT_UPSTREAM_PROCESSING_ERRORThe institution failed to process the consent.\0\xDC\x89\0\0!\0\0\0\xFD\x89\0\0.\0\0\0\0\0\0\0CONSENT_ENDUSER_DENIEDThe user denied consent.\0\0@\x8A\0\0\x16\0\0\0V\x8A\0\0\x18\0\0\0\x01\0\0\0CONSENT_OTP_FAILUREThe one-time code could not be verified.\0\x84\x8A\0\0\x13\0\0\0\x97\x8A\0\0(\0\0\0\0\0\0\0CONSENT_ENDUSER_INELIGIBLEThe user is not eligible to share data.\0\0\0\xD4\x8A\0\0\x1a\0\0\0\xEE\x8A\0\0'\0\0\0\0\0\0\0CONSENT_TIMEOUTThe user abandoned the consent before finishing it.\0\0,\x8B\0\0\x0f\0\0\0;\x8B\0\x003\0\0\0\0\0\0\0AUTH_SESSION_CANCELLEDThe user cancelled the session.\0\0\0\x84\x8B\0\0\x16\0\0\0\x9A\x8B\0\0\x1f\0\0\0\x01\x01\0\0fiskil-linkPOST *session-urlsession-idrequiredvalueMissing*\n*no message can match: allowedOrigin is *, not *overlayslotdatadisabled:disabledfixedpositionallowed-originauth-servertimeout-mscause\0\0\0'\x81\0\0\x09\0\0\0P\x83\0\0\v\0\0\0a[href],button,input:not([type=hidden]),select,textarea,summary,[contenteditable],[tabindex]flatten\0\0\x8D\0\0\x07\0\0\0assignedSlotslot:not([name])linkedslot[name=linked]slot[name=error]\0\x01\0\0\0\0\0\0\0\x1c\x8D\0\0\x10\0\0\0,\x8D\0\0\x06\0\0\x002\x8D\0\0\x11\0\0\0m\x80\0\0\x05\0\0\0C\x8D\0\0\x10\0\0\0namenone.inlinespan[tabindex]inputchangebubblescomposed\0\xAC\x8D\0\0\x07\0\0\0\xB3\x8D\0\0\b\0\0\0inlineinline filledclasssuccess--successstates:/#=&\0\xFA\x8D\0\0\x01\0\0\0\xFB\x8D\0\0\x01\0\0\0\x0e\x82\0\0\x01\0\0\0\xFC\x8D\0\0\x01\0\0\0\xFD\x8D\0\0\x01\0\0\0\xFE\x8D\0\0\x01\0\0\0!The page's stack is full: the flow was opened too deep in a recursion.a getter that throwscodecloseinjectChildrenconnectedCallbackdisconnectedCallbackattributeChangedCallbackformResetCallbackformStateRestoreCallbackclearValueupdateFormslotsChangedshowEndactivatepreloadByIntent\0\0\x8F\x8E\0\0\x05\0\0\0;\0\0\0\x94\x8E\0\0\x0e\0\0\0<\0\0\0\xA2\x8E\0\0\x11\0\0\0=\0\0\0\xB3\x8E\0\0\x14\0\0\0=\0\0\0\xC7\x8E\0\0\x18\0\0\0>\0\0\0\xDF\x8E\0\0\x11\0\0\0?\0\0\0\xF0\x8E\0\0\x18\0\0\0@\0\0\0\b\x8F\0\0\n\0\0\0A\0\0\0\x12\x8F\0\0\n\0\0\0B\0\0\0\x1c\x8F\0\0\f\0\0\0C\0\0\0(\x8F\0\0\x07\0\0\0D\0\0\0/\x8F\0\0\b\0\0\0E\0\0\x007\x8F\0\0\x0f\0\0\0F\0\0\0guard\0\0\0c\x80\0\0\x04\0\0\0G\0\0\0\xE4\x8F\0\0\x05\0\0\0H\0\0\0currentTargethosttargetdefaultPreventedreadyStateDOMContentLoadedpreloadeager\0\0\0\xEC\x8B\0\0\n\0\0\0\xE1\x8B\0\0\v\0\0\0<\x8C\0\0\x07\0\0\0\xF6\x8B\0\0\b\0\0\0K\x8C\0\0\b\0\0\0<fiskil-link> is defined already; the tags of this page stay with the first definition\0\0\0\0\0\0\x04\0\0\0\x04\0\0\0J\0\0\0K\0\0\0K\0\0\0\0\0\0\0\x04\0\0\0\x04\0\0\0L\0\0\0M\0\0\0M\0\0\0\0\0\0\0\x04\0\0\0\x04\0\0\0N\0\0\0O\0\0\0O\0\0\0\0\0\0\0\x04\0\0\0\x04\0\0\0N\0\0\0O\0\0\0O");
    fill(37180, "\x01\0\0\0P\0\0\0Q\0\0\0Q\0\0\0R\0\0\0\b\0\0\0\x04\0\0\0S\0\0\0T\0\0\0T\0\0\0closure invoked recursively or after being dropped\0\0U\0\0\0V\0\0\0W\0\0\0X\0\0\0#\0\0\x001\0\0\0F\0\0\0)\0\0\0 \0\0\0\xF4\x85\0\0\x17\x86\0\0H\x86\0\0\x8E\x86\0\0\xB7\x86\0\0\x06\0\0\0\f\0\0\0\x06\0\0\0\x07\0\0\0\x07\0\0\0\n\0\0\0\xD7\x86\0\0\xDD\x86\0\0\xE9\x86\0\0\xEF\x86\0\0\xF6\x86\0\0\xFD\x86\0\0\x09\0\0\0\x09\0\0\0\f\0\0\0\n\0\0\0\n\0\0\0|\x83\0\0\x85\x83\0\0\x8E\x83\0\0\x9A\x83\0\0\xA4\x83\0\0\xE8\x87\0\x004\x88\0\0\x84\x88\0\0\xFC\x88\0\0h\x89\0\0\xC8\x89\0\0,\x8A\0\0p\x8A\0\0\xC0\x8A\0\0\x18\x8B\0\0p\x8B\0\0\xBC\x8B");
    fill(37468, "\xFF\xFF\xFF\xFF\0\0\0\0\0\0\0\0\x04");
    fill(37508, "\x04");
    fill(37524, "\x04");
    fill(37552, "\x04");
    fill(37568, "\x04");
    fill(37592, "I\0\0\0Y");
  }
  function fill(at, text2) {
    for (let i = 0; i < text2.length; i++) HEAPU8[at + i] = text2.charCodeAt(i);
  }
  function __wasm_memory_size() {
    return HEAPU8.length >> 16;
  }
  function __wasm_memory_grow(more) {
    const before3 = __wasm_memory_size();
    newMemory(before3 + more << 16);
    return before3;
  }
  var scratchBuffer = /* @__PURE__ */ new ArrayBuffer(16);
  var i32ScratchView = /* @__PURE__ */ new Int32Array(scratchBuffer);
  var f32ScratchView = /* @__PURE__ */ new Float32Array(scratchBuffer);
  var f64ScratchView = /* @__PURE__ */ new Float64Array(scratchBuffer);
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
  var Math_imul = Math.imul;
  var Math_fround = Math.fround;
  var __stack_pointer = 32768;
  var i64toi32_i32$HIGH_BITS = 0;
  function core__ptr__drop_in_place__wasm_bindgen__JsValue($0) {
    if ($0 >>> 0 >= 1028) {
      wasm_bindgen__wbindgen_object_drop_ref($0);
    }
  }
  function core__ptr__drop_in_place__core__option__Option_wasm_bindgen__JsValue($0, $1) {
    if ($0) {
      core__ptr__drop_in_place__wasm_bindgen__JsValue($1);
    }
  }
  function wasm_bindgen__JsValue_as_core__clone__Clone__clone($0) {
    if (($0 & -4) != 1024) {
      $0 = wasm_bindgen__wbindgen_object_clone_ref($0) | 0;
    }
    return $0;
  }
  function alloc__boxed__box_new_uninit($0, $1) {
    if ($1) {
      $0 = lol_alloc__locked_allocator__LockedAllocator_lol_alloc__free_list_allocator__FreeListAllocator__as_core__alloc__global__GlobalAlloc__alloc($0, $1);
    }
    if (!$0) {
      wasm2js_trap();
    }
    return $0;
  }
  function core__ptr__drop_in_place__alloc__rc__Rc_fiskil_link__flow__controller__FlowController($0) {
    var $1 = 0;
    block: {
      $1 = read($0) - 1 | 0;
      write($0, $1);
      if (!$1) {
        alloc__rc__Weak_fiskil_link__flow__controller__FlowController__as_core__ops__drop__Drop__drop(read($0 + 240));
        core__ptr__drop_in_place__wasm_bindgen__JsValue(read($0 + 244));
        core__ptr__drop_in_place__fiskil_link__flow__controller__Request($0 + 8 | 0);
        core__ptr__drop_in_place__wasm_bindgen__JsValue(read($0 + 248));
        core__ptr__drop_in_place__wasm_bindgen__JsValue(read($0 + 152));
        core__ptr__drop_in_place__fiskil_link__core__flow__Phase(read($0 + 144), read($0 + 148));
        core__ptr__drop_in_place__wasm_bindgen__JsValue(read($0 + 160));
        core__ptr__drop_in_place__wasm_bindgen__JsValue(read($0 + 252));
        core__ptr__drop_in_place__alloc__vec__Vec_fiskil_link__dom__listener__Listener($0 + 172 | 0);
        core__ptr__drop_in_place__alloc__vec__Vec_fiskil_link__dom__listener__Listener($0 + 188 | 0);
        core__ptr__drop_in_place__core__option__Option_fiskil_link__dom__listener__Listener($0 + 260 | 0);
        core__ptr__drop_in_place__core__option__Option_fiskil_link__flow__session_source__SessionRequest($0 + 288 | 0);
        core__ptr__drop_in_place__core__option__Option_wasm_bindgen__JsValue(read($0 + 308), read($0 + 312));
        core__ptr__drop_in_place__core__option__Option_core__result__Result_alloc__boxed__Box_fiskil_link__core__outcome__Consent__alloc__boxed__Box_fiskil_link__core__error__FlowError(read($0 + 320), read($0 + 324));
        core__ptr__drop_in_place__wasm_bindgen__JsValue(read($0 + 204));
        core__ptr__drop_in_place__core__option__Option_fiskil_link__dom__listener__Listener($0 + 336 | 0);
        $1 = $0 + 232 | 0;
        core__ptr__drop_in_place__fiskil_link__flow__controller__PutOff(read($1), read($0 + 236));
        alloc__raw_vec__RawVec_fiskil_link__flow__controller__PutOff__as_core__ops__drop__Drop__drop(read($0 + 228), read($1));
        core__ptr__drop_in_place__core__option__Option_fiskil_link__dom__listener__Listener($0 + 364 | 0);
        if ($0 == -1) {
          break block;
        }
        $1 = read($0 + 4) - 1 | 0;
        write($0 + 4, $1);
        if ($1) {
          break block;
        }
        alloc__alloc__Global_as_core__alloc__Allocator__deallocate_66($0);
      }
    }
  }
  function wasm_bindgen__wbindgen_jsval_eq($0, $1) {
    return (wasm_bindgen__wbindgen_jsval_eq__wbg__wbindgen_jsval_eq($0, $1) | 0) != 0;
  }
  function fiskil_link__dom__value__given($0, $1) {
    var $2 = 0;
    block: {
      if (fiskil_link__dom__value__is_given($1)) {
        $2 = 1;
        if (wasm_bindgen__JsValue_as_core__cmp__PartialEq__ne($1, 1025)) {
          break block;
        }
      }
      core__ptr__drop_in_place__wasm_bindgen__JsValue($1);
      $2 = 0;
    }
    write($0 + 4, $1);
    write($0, $2);
  }
  function fiskil_link__flow__controller__FlowController__handle($0, $1) {
    var $2 = 0, $3 = 0, $4 = 0, $5 = 0, $6 = 0, $7 = 0, $8 = 0, $9 = 0, $10 = 0, $11 = 0, $12 = 0, $13 = 0, $14 = 0, $15 = 0, $16 = 0, $17 = 0, $18 = 0, $19 = 0, $20 = 0, $21 = 0, $22 = 0, $23 = 0, $24 = 0, $25 = 0, wasm2js_i32$0 = 0, wasm2js_f64$0 = 0, wasm2js_f64$1 = 0, wasm2js_f64$2 = 0, wasm2js_i32$1 = 0;
    $2 = __stack_pointer - 496 | 0;
    __stack_pointer = $2;
    if (fiskil_link__dom__stack__has_room()) {
      fiskil_link__flow__controller__FlowController__handle_what_was_put_off($0);
      if (read($0 + 56)) {
        wasm2js_trap();
      }
      write($0 + 56, -1);
      $11 = $0 - -64 | 0;
      block34: {
        block15: {
          block33: {
            block13: {
              block8: {
                block7: {
                  block6: {
                    block12: {
                      block11: {
                        block10: {
                          block9: {
                            block5: {
                              block4: {
                                block3: {
                                  block2: {
                                    block1: {
                                      block: {
                                        $20 = read($1);
                                        switch (($20 >>> 0 <= 1 ? 6 : $20 - 2 | 0) - 1 | 0) {
                                          case 0:
                                            break block;
                                          case 1:
                                            break block1;
                                          case 10:
                                            break block10;
                                          case 11:
                                            break block11;
                                          case 12:
                                            break block12;
                                          case 2:
                                            break block2;
                                          case 3:
                                            break block3;
                                          case 4:
                                            break block4;
                                          case 5:
                                            break block5;
                                          case 6:
                                            break block6;
                                          case 7:
                                            break block7;
                                          case 8:
                                            break block8;
                                          case 9:
                                            break block9;
                                          default:
                                            break block13;
                                        }
                                        ;
                                      }
                                      $4 = read($0 + 136);
                                      if ($4 >>> 0 < 4) {
                                        block14: {
                                          $6 = readU8($1 + 16);
                                          $21 = readF64($1 + 8);
                                          $3 = readU8($0 + 149);
                                          write8($0 + 149, 1);
                                          if ($3) {
                                            break block14;
                                          }
                                          $3 = alloc__boxed__box_new_uninit(8, 16);
                                          write($3, 5);
                                          write($3 + 4, 0);
                                          write($2 + 48, 1);
                                          write($2 + 44, $3);
                                          write($2 + 40, 1);
                                          if ($4 == 3) {
                                            $4 = $2 + 264 | 0;
                                            fiskil_link__core__flow__Flow__loading($4, $11, $21, $6 & 1);
                                            $3 = $2 + 40 | 0;
                                            alloc__vec__Vec_fiskil_link__core__flow__Effect__as_core__iter__traits__collect__Extend_fiskil_link__core__flow__Effect__extend__fiskil_link__core__flow__Effect__2usize($3, $4);
                                            write($2 + 264, 15);
                                            write($2 + 268, 0);
                                            write8($2 + 272, 0);
                                            alloc__vec__Vec_fiskil_link__core__flow__Effect__push($3, $4);
                                            $3 = read($2 + 44);
                                            write($2 + 24, read($2 + 40));
                                            write($2 + 28, $3);
                                            write($2 + 32, read($2 + 48));
                                          } else {
                                            write($2 + 32, read($2 + 48));
                                            $3 = read($2 + 44);
                                            write($2 + 24, read($2 + 40));
                                            write($2 + 28, $3);
                                          }
                                          break block15;
                                        }
                                      }
                                      write($2 + 32, 0);
                                      write($2 + 24, 0);
                                      write($2 + 28, 8);
                                      break block15;
                                    }
                                    fiskil_link__core__flow__Flow__end($2 + 24 | 0, $11, read($1 + 4), 0);
                                    break block15;
                                  }
                                  $4 = 8;
                                  if (readU8($0 + 149) == 1) {
                                    block16: {
                                      $21 = readF64($1 + 8);
                                      write($0 + 120, 0);
                                      write($0 + 124, 2146435072);
                                      write8($0 + 128, 0);
                                      writeF64($0 + 72, $21);
                                      $3 = read($0 + 64);
                                      write($0 + 64, 1);
                                      write($0 + 68, 0);
                                      if (read($0 + 136) != 3 | $3) {
                                        break block16;
                                      }
                                      $4 = alloc__boxed__box_new_uninit(8, 32);
                                      write8($4 + 24, 1);
                                      write($4 + 16, 15);
                                      write($4 + 20, 0);
                                      write8($4 + 8, 2);
                                      write($4, 6);
                                      write($4 + 4, 0);
                                      $9 = 2;
                                    }
                                  }
                                  write($2 + 32, $9);
                                  write($2 + 28, $4);
                                  write($2 + 24, $9);
                                  break block15;
                                }
                                $3 = Ref_String__Externref(34567, 98) | 0;
                                $6 = alloc__boxed__box_new_uninit(4, 48);
                                write8($6 + 44, 5);
                                write($6 + 40, $3);
                                write($6, 7);
                                fiskil_link__core__flow__Flow__end($2 + 24 | 0, $11, $6, 0);
                                break block15;
                              }
                              $3 = alloc__boxed__box_new_uninit(8, 16);
                              write8($3 + 8, 0);
                              write($3, 16);
                              write($3 + 4, 0);
                              write($2 + 32, 1);
                              write($2 + 28, $3);
                              write($2 + 24, 1);
                              break block15;
                            }
                            $7 = read($1 + 60);
                            $4 = 4;
                            block31: {
                              block19: {
                                block18: {
                                  block17: {
                                    $8 = read($0 + 136);
                                    $3 = $8 - 2 | 0;
                                    switch (($3 >>> 0 <= $8 >>> 0 ? $3 : 0) | 0) {
                                      case 0:
                                        break block17;
                                      case 1:
                                        break block18;
                                      default:
                                        break block19;
                                    }
                                    ;
                                  }
                                  if ($8 != 2) {
                                    break block19;
                                  }
                                }
                                $3 = readU8($1 + 56);
                                if ($3 == 2) {
                                  $4 = 1;
                                  if (!read($1 + 16)) {
                                    break block19;
                                  }
                                }
                                if (wasm_bindgen__wbindgen_jsval_eq($7, read($0 + 144))) {
                                  wasm2js_memory_copy($2 + 264 | 0, $1, 60);
                                  $12 = $2 + 280 | 0;
                                  fiskil_link__core__error__ReportedError__values($2 + 40 | 0, $12);
                                  $3 = 0;
                                  block30: {
                                    block28: {
                                      block22: {
                                        block21: {
                                          block20: {
                                            while (1) {
                                              $6 = $3;
                                              if ($3 == 20) {
                                                break block20;
                                              }
                                              $3 = $3 + 4 | 0;
                                              $4 = $2 + 40 | 0;
                                              if (!read($4 + $6)) {
                                                continue;
                                              }
                                              break;
                                            }
                                            ;
                                            $13 = readU8($2 + 320);
                                            if ($13) {
                                              break block21;
                                            }
                                            wasm2js_memory_copy($4, $1 + 16 | 0, 40);
                                            $4 = fiskil_link__core__error__FlowError__reported($4);
                                            $10 = read($2 + 272);
                                            $3 = read($2 + 264);
                                            break block22;
                                          }
                                          $13 = readU8($2 + 320);
                                        }
                                        $10 = read($2 + 272);
                                        block29: {
                                          if ($10 == 1) {
                                            block27: {
                                              $4 = $2 + 276 | 0;
                                              $3 = -48;
                                              $5 = read($2 + 276);
                                              block24: {
                                                block23: {
                                                  while (1) {
                                                    if (!$3) {
                                                      break block23;
                                                    }
                                                    $17 = $3 + 36404 | 0;
                                                    $14 = $3 + 36400 | 0;
                                                    $3 = $3 + 8 | 0;
                                                    if (!fiskil_link__core__redirect__has($5, read($14), read($17))) {
                                                      continue;
                                                    }
                                                    break;
                                                  }
                                                  ;
                                                  $3 = $5;
                                                  break block24;
                                                }
                                                core__option__Option_wasm_bindgen__JsValue__filter__fiskil_link__core__text__platform__is_given($2 + 16 | 0, fiskil_link__core__text__platform__decode_or_undefined__wbg_decode($5) | 0);
                                                $16 = read($2 + 20);
                                                write($2 + 236, $16);
                                                $9 = read($2 + 16);
                                                $4 = $9 & 1 ? $2 + 236 | 0 : $4;
                                                $3 = read($4);
                                              }
                                              $3 = fiskil_link__core__text__platform__before__wbg_before($3, 36348, 1) | 0;
                                              $17 = fiskil_link__core__text__platform__after($3, 33294);
                                              write($2 + 248, $17);
                                              core__ptr__drop_in_place__wasm_bindgen__JsValue($3);
                                              $4 = fiskil_link__core__text__platform__after(read($4), 36348);
                                              $3 = fiskil_link__core__text__platform__before__wbg_before($4, 33294, 1) | 0;
                                              block26: {
                                                if (!fiskil_link__core__redirect__starts_with($3, 36347)) {
                                                  block25: {
                                                    if (fiskil_link__core__redirect__starts_with($3, 36400)) {
                                                      break block25;
                                                    }
                                                    if (wasm_bindgen__JsValue_as_core__cmp__PartialEq__ne($3, $4)) {
                                                      if (!fiskil_link__core__redirect__has($3, 36349, 1)) {
                                                        break block25;
                                                      }
                                                    }
                                                    write($2 + 40, $4);
                                                    fiskil_link__core__error__ReportedError__read__fiskil_link__core__redirect__reported_error__closure_1($2 + 456 | 0, $2 + 248 | 0, $2 + 40 | 0);
                                                    core__ptr__drop_in_place__wasm_bindgen__JsValue($4);
                                                    break block26;
                                                  }
                                                }
                                                $14 = fiskil_link__core__text__platform__after($4, 33294);
                                                write($2 + 40, $14);
                                                fiskil_link__core__error__ReportedError__read__fiskil_link__core__redirect__reported_error__closure_1($2 + 456 | 0, $2 + 248 | 0, $2 + 40 | 0);
                                                core__ptr__drop_in_place__wasm_bindgen__JsValue($14);
                                                core__ptr__drop_in_place__wasm_bindgen__JsValue($3);
                                                $3 = $4;
                                              }
                                              core__ptr__drop_in_place__wasm_bindgen__JsValue($3);
                                              core__ptr__drop_in_place__wasm_bindgen__JsValue($17);
                                              core__ptr__drop_in_place__core__option__Option_wasm_bindgen__JsValue($9, $16);
                                              $3 = read($2 + 456);
                                              if ($3 == 2) {
                                                break block27;
                                              }
                                              $4 = $3;
                                              $3 = read($2 + 264);
                                              if (read($2 + 472) | ($3 ? 0 : $4)) {
                                                $6 = $2 + 40 | 0;
                                                wasm2js_memory_copy($6, $2 + 456 | 0, 40);
                                                $4 = fiskil_link__core__error__FlowError__reported($6);
                                                core__ptr__drop_in_place__core__option__Option_wasm_bindgen__JsValue($3, read($2 + 268));
                                                core__ptr__drop_in_place__core__option__Option_wasm_bindgen__JsValue(1, $5);
                                                core__ptr__drop_in_place__fiskil_link__core__error__ReportedError($12);
                                                break block28;
                                              } else {
                                                core__ptr__drop_in_place__fiskil_link__core__error__ReportedError($2 + 456 | 0);
                                                break block29;
                                              }
                                            }
                                          }
                                          $3 = read($2 + 264);
                                        }
                                        if ((!$3 | $13 != 1) & $6 != 20) {
                                          $6 = $2 + 40 | 0;
                                          wasm2js_memory_copy($6, $1 + 16 | 0, 40);
                                          $4 = fiskil_link__core__error__FlowError__reported($6);
                                          break block22;
                                        }
                                        $5 = read($2 + 276);
                                        $6 = read($2 + 268);
                                        if ($13 == 1) {
                                          $4 = alloc__boxed__box_new_uninit(4, 16);
                                          write($4 + 12, $5);
                                          write($4 + 8, $10);
                                          write($4 + 4, $6);
                                          write($4, $3);
                                          $3 = 0;
                                        } else {
                                          core__ptr__drop_in_place__core__option__Option_wasm_bindgen__JsValue($3, $6);
                                          core__ptr__drop_in_place__core__option__Option_wasm_bindgen__JsValue($10, $5);
                                          $4 = 3;
                                          $3 = 2;
                                        }
                                        core__ptr__drop_in_place__fiskil_link__core__error__ReportedError($12);
                                        break block30;
                                      }
                                      core__ptr__drop_in_place__core__option__Option_wasm_bindgen__JsValue($3, read($2 + 268));
                                      core__ptr__drop_in_place__core__option__Option_wasm_bindgen__JsValue($10, read($2 + 276));
                                    }
                                    $3 = 1;
                                  }
                                  core__ptr__drop_in_place__wasm_bindgen__JsValue($7);
                                } else {
                                  $4 = 2;
                                  if ($3 != 2) {
                                    $3 = wasm_bindgen__JsValue_as_core__clone__Clone__clone(read($0 + 144));
                                    write($2 + 272, $7);
                                    write($2 + 268, $3);
                                    write($2 + 264, 2);
                                    $4 = fiskil_link__core__error__FlowError__new(4, $2 + 264 | 0);
                                    $3 = 1;
                                  } else {
                                    core__ptr__drop_in_place__wasm_bindgen__JsValue($7);
                                    $3 = 2;
                                  }
                                  core__ptr__drop_in_place__fiskil_link__core__message__ConsentMessage($1);
                                }
                                if ($3 == 2) {
                                  break block31;
                                }
                                if ($8 >>> 0 <= 2) {
                                  core__ptr__drop_in_place__core__option__Option_core__result__Result_alloc__boxed__Box_fiskil_link__core__outcome__Consent__alloc__boxed__Box_fiskil_link__core__error__FlowError(read($0 + 136), read($0 + 140));
                                  write($0 + 140, $4);
                                  write($0 + 136, $3);
                                  write($2 + 32, 0);
                                  write($2 + 24, 0);
                                  write($2 + 28, 8);
                                } else {
                                  fiskil_link__core__flow__Flow__settle($2 + 24 | 0, $11, $3, $4);
                                }
                                break block15;
                              }
                              core__ptr__drop_in_place__wasm_bindgen__JsValue($7);
                              core__ptr__drop_in_place__fiskil_link__core__message__ConsentMessage($1);
                            }
                            $3 = alloc__boxed__box_new_uninit(8, 16);
                            write8($3 + 8, $4);
                            write($3, 16);
                            write($3 + 4, 0);
                            write($2 + 32, 1);
                            write($2 + 28, $3);
                            write($2 + 24, 1);
                            break block15;
                          }
                          $4 = 8;
                          if (read($0 + 136) == 3) {
                            if (!(read($0 + 64) | !(read8($0 + 149) & 1))) {
                              fiskil_link__core__flow__Flow__loading($2 + 264 | 0, $11, readF64($1 + 8), read8($1 + 16) & 1);
                              $3 = read($2 + 276);
                              write($2 + 464, read($2 + 272));
                              write($2 + 468, $3);
                              $3 = read($2 + 268);
                              write($2 + 456, read($2 + 264));
                              write($2 + 460, $3);
                              $3 = read($2 + 284);
                              write($2 + 40, read($2 + 280));
                              write($2 + 44, $3);
                              $3 = read($2 + 292);
                              write($2 + 48, read($2 + 288));
                              write($2 + 52, $3);
                              $4 = alloc__boxed__box_new_uninit(8, 48);
                              $3 = $4;
                              write($3 + 16, 8);
                              write($3 + 20, 0);
                              $3 = read($2 + 468);
                              write($4 + 8, read($2 + 464));
                              write($4 + 12, $3);
                              $3 = read($2 + 460);
                              write($4, read($2 + 456));
                              write($4 + 4, $3);
                              $3 = read($2 + 44);
                              write($4 + 32, read($2 + 40));
                              write($4 + 36, $3);
                              $3 = read($2 + 52);
                              write($4 + 40, read($2 + 48));
                              write($4 + 44, $3);
                              $3 = 3;
                            }
                          }
                          write($2 + 32, $3);
                          write($2 + 28, $4);
                          write($2 + 24, $3);
                          break block15;
                        }
                        fiskil_link__core__flow__Flow__end($2 + 24 | 0, $11, fiskil_link__core__error__FlowError__cancelled(readU8($1 + 4)), 0);
                        break block15;
                      }
                      fiskil_link__core__flow__Flow__end($2 + 24 | 0, $11, fiskil_link__core__error__FlowError__cancelled(readU8($1 + 4)), 1);
                      break block15;
                    }
                    write($2 + 264, 7);
                    fiskil_link__core__flow__Flow__end($2 + 24 | 0, $11, fiskil_link__core__error__FlowError__new(0, $2 + 264 | 0), 0);
                    break block15;
                  }
                  if (read($0 + 136) != 3) {
                    break block33;
                  }
                  fiskil_link__core__flow__Flow__settle($2 + 24 | 0, $11, read($1 + 4), read($1 + 8));
                  break block34;
                }
                if (read($0 + 136) != 3) {
                  break block33;
                }
                fiskil_link__core__flow__Flow__time_passes($2 + 24 | 0, $11, fiskil_link__core__visible_time__VisibleTime__tick($0 + 80 | 0, readF64($1 + 8), readU8($1 + 16)) & 255);
                break block15;
              }
              if (read($0 + 136) != 3) {
                break block33;
              }
              fiskil_link__core__flow__Flow__time_passes($2 + 24 | 0, $11, fiskil_link__core__visible_time__VisibleTime__count($0 + 80 | 0, readF64($1 + 8), readU8($1 + 16), read($0 + 96) ? readF64($0 + 104) : 0) & 255);
              break block15;
            }
            $19 = read($0 + 136);
            if ($19 >>> 0 > 2) {
              write($2 + 32, 0);
              write($2 + 24, 0);
              write($2 + 28, 8);
              break block15;
            }
            $21 = readF64($1 + 16);
            $4 = read($1 + 8);
            $22 = readF64($1 + 24);
            $15 = read($0 + 140);
            $3 = read($0 + 64);
            $5 = read($0 + 68);
            block36: {
              if (!($3 != 1 | $5 != 0 | $19 != 2) & $22 - readF64($0 + 72) > 3e5) {
                write($11, 0);
                write($11 + 4, 0);
                $10 = 1;
                $14 = 1;
                break block36;
              }
              $14 = !($3 | $5);
            }
            $5 = readU8($1 + 32);
            $3 = 2;
            core__ptr__drop_in_place__fiskil_link__core__flow__Phase(2, $15);
            write16($0 + 128, 0);
            write($0 + 120, 0);
            write($0 + 124, 2146435072);
            write($0 + 96, 0);
            write($0 + 100, 0);
            write($0 + 80, 0);
            write($0 + 84, 0);
            write($0 + 136, 3);
            wasm2js_i32$0 = $0, wasm2js_f64$0 = (wasm2js_f64$1 = rust__fmax($21, 1), wasm2js_f64$2 = Infinity, wasm2js_i32$1 = $4, wasm2js_i32$1 ? wasm2js_f64$1 : wasm2js_f64$2), writeF64(wasm2js_i32$0 + 112, wasm2js_f64$0);
            $4 = $0 + 80 | 0;
            if ($14) {
              write8($0 + 128, 1);
              fiskil_link__core__visible_time__VisibleTime__tick($4, $22, $5 & 1);
              $4 = readU8($0 + 148);
              write($2 + 264, 2);
              write($2 + 268, 0);
              $3 = 0;
            } else {
              fiskil_link__core__visible_time__VisibleTime__tick($4, $22, $5 & 1);
              $4 = readU8($0 + 148);
              write($2 + 264, 2);
              write($2 + 268, 0);
            }
            if ($4) {
              $4 = $2 + 264 | 0;
              core__ptr__drop_in_place__fiskil_link__core__flow__Effect($4);
              write($2 + 264, 7);
              write($2 + 268, 0);
              core__ptr__drop_in_place__fiskil_link__core__flow__Effect($4);
              $7 = 18;
              $5 = 18;
            } else {
              $7 = 7;
              $5 = 2;
            }
            $8 = 8;
            write($2 + 264, 8);
            write($2 + 268, 0);
            if (!$10) {
              core__ptr__drop_in_place__fiskil_link__core__flow__Effect($2 + 264 | 0);
              $8 = 18;
            }
            if (readU8($0 + 129) != 1) {
              $4 = 0;
            } else {
              $22 = rust__fmin(rust__fmin(readF64($0 + 112), readF64($0 + 120)), 2147483647);
              $4 = 1;
            }
            $12 = readU8($0 + 149);
            write8($2 + 272, 1);
            $13 = 15;
            write($2 + 264, 15);
            write($2 + 268, 0);
            if ($14) {
              core__ptr__drop_in_place__fiskil_link__core__flow__Effect($2 + 264 | 0);
              $13 = 18;
            } else {
              $6 = read($2 + 272);
              $17 = read($2 + 276);
            }
            write($2 + 216, 19);
            write($2 + 220, 0);
            write($2 + 200, 19);
            write($2 + 204, 0);
            write($2 + 196, $15);
            write($2 + 176, $6);
            write($2 + 180, $17);
            write($2 + 168, $13);
            write($2 + 172, 0);
            write8($2 + 160, 0);
            write($2 + 152, $12 ? 15 : 4);
            write($2 + 156, 0);
            writeF64($2 + 144, $22);
            write($2 + 136, $4);
            write($2 + 140, 0);
            write($2 + 120, $8);
            write($2 + 124, 0);
            write($2 + 104, $7);
            write($2 + 108, 0);
            write8($2 + 96, $3);
            write($2 + 88, 6);
            write($2 + 92, 0);
            write($2 + 72, 3);
            write($2 + 76, 0);
            write($2 + 56, $5);
            write($2 + 60, 0);
            write($2 + 48, 0);
            write($2 + 52, 9);
            write($2 + 40, 1);
            write($2 + 44, 0);
            write($2 + 192, $19);
            write($2 + 184, $19 == 2 ? 18 : 10);
            write($2 + 188, 0);
            $6 = $2 + 40 | 0;
            $4 = $6;
            core__iter__adapters__flatten__Flatten_core__array__iter__IntoIter_core__option__Option_fiskil_link__core__flow__Effect__9usize__as_core__iter__traits__iterator__Iterator__next($2 + 248 | 0, $4);
            if (!read($2 + 252) & read($2 + 248) == 18) {
              write($2 + 32, 0);
              write($2 + 24, 0);
              write($2 + 28, 8);
              core__ptr__drop_in_place__core__iter__adapters__flatten__Flatten_core__array__iter__IntoIter_core__option__Option_fiskil_link__core__flow__Effect__9usize($4);
              break block15;
            }
            alloc__alloc__Global__alloc_impl($2 + 8 | 0, 8, 64);
            $3 = read($2 + 8);
            if (!$3) {
              wasm2js_trap();
            }
            $6 = read($2 + 260);
            write($3 + 8, read($2 + 256));
            write($3 + 12, $6);
            $6 = read($2 + 252);
            write($3, read($2 + 248));
            write($3 + 4, $6);
            write($2 + 244, 1);
            write($2 + 240, $3);
            write($2 + 236, 4);
            wasm2js_memory_copy($2 + 264 | 0, $4, 192);
            $9 = 16;
            $4 = 1;
            while (1) {
              core__iter__adapters__flatten__Flatten_core__array__iter__IntoIter_core__option__Option_fiskil_link__core__flow__Effect__9usize__as_core__iter__traits__iterator__Iterator__next($2 + 456 | 0, $2 + 264 | 0);
              if (!(!read($2 + 460) & read($2 + 456) == 18)) {
                if (read($2 + 236) == $4) {
                  alloc__vec__Vec_fiskil_link__core__flow__Effect__reserve($2 + 236 | 0, 1);
                  $3 = read($2 + 240);
                }
                $6 = read($2 + 468);
                $5 = $3 + $9 | 0;
                write($5 + 8, read($2 + 464));
                write($5 + 12, $6);
                $6 = read($2 + 460);
                write($5, read($2 + 456));
                write($5 + 4, $6);
                $4 = $4 + 1 | 0;
                write($2 + 244, $4);
                $9 = $9 + 16 | 0;
                continue;
              }
              break;
            }
            ;
            core__ptr__drop_in_place__core__iter__adapters__flatten__Flatten_core__array__iter__IntoIter_core__option__Option_fiskil_link__core__flow__Effect__9usize($2 + 264 | 0);
            $3 = read($2 + 240);
            write($2 + 24, read($2 + 236));
            write($2 + 28, $3);
            write($2 + 32, read($2 + 244));
            break block15;
          }
          write($2 + 32, 0);
          write($2 + 24, 0);
          write($2 + 28, 8);
        }
        if ($20 != 9) {
          break block34;
        }
        core__ptr__drop_in_place__core__result__Result_alloc__boxed__Box_fiskil_link__core__outcome__Consent__alloc__boxed__Box_fiskil_link__core__error__FlowError(read($1 + 4), read($1 + 8));
      }
      write($0 + 56, read($0 + 56) + 1);
      $12 = $0 + 328 | 0;
      $23 = $0 + 280 | 0;
      $11 = $0 + 176 | 0;
      $19 = $0 + 296 | 0;
      $18 = $0 + 236 | 0;
      $13 = read($2 + 28);
      $6 = $13 + (read($2 + 32) << 4) | 0;
      $17 = $2 + 292 | 0;
      $14 = $2 + 280 | 0;
      $20 = read($2 + 24);
      $24 = $0 + 232 | 0;
      $25 = $0 + 316 | 0;
      $1 = $13;
      block38: {
        block37: {
          while (1) {
            block66: {
              $4 = $1;
              if ($4 == $6) {
                break block37;
              }
              $1 = $4 + 16 | 0;
              $5 = read($4 + 4);
              $8 = read($4);
              if (!$5 & $8 == 18) {
                break block38;
              }
              $3 = read($4 + 8);
              $4 = read($4 + 12);
              write($2 + 48, $3);
              write($2 + 52, $4);
              write($2 + 40, $8);
              write($2 + 44, $5);
              $7 = $3;
              block44: {
                block43: {
                  block40: {
                    block39: {
                      block42: {
                        block41: {
                          $3 = !$5 & $8 >>> 0 <= 1 ? 7 : $8 - 2 | 0;
                          switch ($3 - 1 | 0) {
                            case 0:
                            case 1:
                            case 4:
                            case 5:
                            case 6:
                            case 7:
                              break block39;
                            case 3:
                              break block41;
                            case 12:
                              break block42;
                            default:
                              break block40;
                          }
                          ;
                        }
                        if (($7 & 255) >>> 0 >= 3) {
                          break block43;
                        }
                        break block39;
                      }
                      if (($7 & 255) >>> 0 >= 2) {
                        break block44;
                      }
                    }
                    if (fiskil_link__flow__controller__FlowController__is_open($0)) {
                      break block40;
                    }
                    core__ptr__drop_in_place__fiskil_link__core__flow__Effect($2 + 40 | 0);
                    continue;
                  }
                  block56: {
                    switch ($3 - 1 | 0) {
                      case 0:
                        $3 = fiskil_link__dom__held__state_of__wbg_stateOf(read($0 + 236)) | 0;
                        fiskil_link__dom__events__emit_owed_close(read($0 + 236));
                        fiskil_link__dom__held__Held__begin($3, read($0 + 244));
                        fiskil_link__dom__form_control__update($18);
                        core__ptr__drop_in_place__wasm_bindgen__JsValue($3);
                        continue;
                      case 1:
                        if (readU32($0 + 276) >= 2147483647) {
                          wasm2js_trap();
                        }
                        if (read($23)) {
                          continue;
                        }
                        $7 = fiskil_link__flow__controller__FlowController_as_fiskil_link__flow__signal__Receiver__callback(read($24), 11);
                        $3 = fiskil_link__flow__controller__FlowController_as_fiskil_link__flow__signal__Receiver__callback(read($24), 12);
                        block61: {
                          block60: {
                            block59: {
                              switch (read($0 + 40) - 1 | 0) {
                                case 0:
                                  $4 = fiskil_link__flow__session_source__ask__wbg_askForSession(read($0 + 44), $7, $3) | 0;
                                  break block60;
                                case 1:
                                  $4 = fiskil_link__flow__session_source__ask_address__wbg_askAddress(read($0 + 44), $7, $3) | 0;
                                  break block60;
                                default:
                                  break block59;
                              }
                              ;
                            }
                            core__ptr__drop_in_place__wasm_bindgen__closure__ScopedClosure_dyn_core__ops__function__Fn__wasm_bindgen__JsValue__Output($3);
                            core__ptr__drop_in_place__wasm_bindgen__closure__ScopedClosure_dyn_core__ops__function__Fn__wasm_bindgen__JsValue__Output($7);
                            $3 = 0;
                            break block61;
                          }
                          $8 = $7;
                          $5 = $3;
                          $3 = 1;
                        }
                        if (read($0 + 276)) {
                          wasm2js_trap();
                        }
                        write($0 + 276, -1);
                        core__ptr__drop_in_place__core__option__Option_fiskil_link__flow__session_source__SessionRequest($23);
                        write($0 + 292, $4);
                        write($0 + 284, $8);
                        write($0 + 288, $5);
                        write($0 + 280, $3);
                        write($0 + 276, read($0 + 276) + 1);
                        continue;
                      case 2:
                        fiskil_link__flow__controller__FlowController__load_frame($0);
                        continue;
                      case 4:
                        fiskil_link__flow__controller__FlowController__raise($0);
                        continue;
                      case 7:
                        write($2 + 272, $4);
                        write($2 + 268, $7);
                        write($2 + 264, 9);
                        fiskil_link__flow__controller__FlowController__handle($0, $2 + 264 | 0);
                        continue;
                      case 8:
                        fiskil_link__flow__controller__FlowController__stop_listening($0);
                        continue;
                      case 9:
                        if (read(37500)) {
                          wasm2js_trap();
                        }
                        $10 = 0;
                        write(37500, -1);
                        $5 = read(37512);
                        $3 = $5 << 2;
                        $8 = read(37508);
                        $9 = $8;
                        $4 = 0;
                        block63: {
                          block62: {
                            while (1) {
                              if (!$3) {
                                break block62;
                              }
                              if ($0 != (read($9) + 8 | 0)) {
                                $3 = $3 - 4 | 0;
                                $4 = $4 + 1 | 0;
                                $9 = $9 + 4 | 0;
                                continue;
                              }
                              break;
                            }
                            ;
                            $4 = $8 + ($4 << 2) | 0;
                            $3 = read($4);
                            $7 = $4;
                            $4 = $5 - 1 | 0;
                            write($7, read($8 + ($4 << 2)));
                            write(37512, $4);
                            $10 = read(37500) + 1 | 0;
                            break block63;
                          }
                          $3 = 0;
                        }
                        write(37500, $10);
                        core__ptr__drop_in_place__core__option__Option_alloc__rc__Rc_fiskil_link__flow__controller__FlowController($3);
                        fiskil_link__flow__controller__FlowController__stop_listening($0);
                        $16 = $2 + 264 | 0;
                        core__cell__RefCell_alloc__vec__Vec_fiskil_link__dom__listener__Listener__take($16, $11);
                        core__ptr__drop_in_place__alloc__vec__Vec_fiskil_link__dom__listener__Listener($16);
                        if (read($0 + 324)) {
                          wasm2js_trap();
                        }
                        $15 = read($12);
                        $7 = read($12 + 4);
                        $8 = read($12 + 8);
                        $5 = read($12 + 12);
                        $4 = read($12 + 16);
                        $3 = read($12 + 20);
                        write($0 + 328, 3);
                        write($2 + 280, $4);
                        write($2 + 284, $3);
                        write($2 + 272, $8);
                        write($2 + 276, $5);
                        write($2 + 264, $15);
                        write($2 + 268, $7);
                        core__ptr__drop_in_place__core__option__Option_fiskil_link__dom__listener__Listener($16);
                        if (readU8($0 + 156) == 1) {
                          fiskil_link__dom__states__set__fiskil_link__dom__states__States(read($0 + 152), 0);
                        }
                        fiskil_link__flow__promise__note_unmounted__wbg_noteUnmounted(read($0 + 244));
                        continue;
                      case 10:
                        $10 = fiskil_link__dom__held__state_of__wbg_stateOf(read($18)) | 0;
                        $15 = $7 & 1;
                        block64: {
                          if ($15) {
                            $3 = fiskil_link__dom__error__error($4);
                            $8 = readU8($4 + 44);
                            $16 = $8 == 2;
                            $5 = 0;
                            if (!readU8(fiskil_link__core__error__ErrorCode__row($8) + 17)) {
                              break block64;
                            }
                          } else {
                            $16 = 0;
                            $3 = fiskil_link__dom__error__result($4);
                          }
                          core__cell__RefCell_core__option__Option_fiskil_link__core__session__SessionId__borrow($2, $19);
                          $8 = read($2 + 4);
                          $5 = read($2);
                          if (read($5) == 1) {
                            block65: {
                              fiskil_link__dom__held__Held__spend($10, read($5 + 4));
                              if ($15) {
                                break block65;
                              }
                              fiskil_link__dom__value__put__wbg_put($10, 33519, 13, read($5 + 4));
                            }
                          }
                          write($8, read($8) - 1);
                          fiskil_link__dom__held__Held__set_waits_for_opening($10, read($0 + 40) != 0);
                          $5 = $7 ^ 1;
                        }
                        if (read($0 + 308)) {
                          break block66;
                        }
                        write($0 + 308, -1);
                        core__ptr__drop_in_place__core__option__Option_core__result__Result_alloc__boxed__Box_fiskil_link__core__outcome__Consent__alloc__boxed__Box_fiskil_link__core__error__FlowError(read($0 + 312), read($25));
                        write($25, $4);
                        write($0 + 312, $7);
                        write($0 + 308, read($0 + 308) + 1);
                        if (read($0 + 192)) {
                          wasm2js_trap();
                        }
                        write($0 + 192, -1);
                        $4 = wasm_bindgen__JsValue_as_core__clone__Clone__clone($3);
                        core__ptr__drop_in_place__wasm_bindgen__JsValue(read($0 + 196));
                        write($0 + 196, $4);
                        write($0 + 192, read($0 + 192) + 1);
                        if (readU8($0 + 52) ? $16 : 1) {
                          fiskil_link__flow__promise__mark_handled__wbg_markHandled(read($0 + 244));
                        }
                        if ($5 & 1) {
                          fiskil_link__dom__held__Held__set_result($10, $3);
                          fiskil_link__flow__promise__resolve__wbg_resolve(read($0 + 244), $3);
                        } else {
                          fiskil_link__dom__held__Held__set_error($10, $3);
                          fiskil_link__flow__promise__reject__wbg_reject(read($0 + 244), $3);
                        }
                        fiskil_link__dom__form_control__update($18);
                        core__ptr__drop_in_place__wasm_bindgen__JsValue($3);
                        core__ptr__drop_in_place__wasm_bindgen__JsValue($10);
                        continue;
                      case 11:
                        $3 = fiskil_link__dom__held__state_of__wbg_stateOf(read($18)) | 0;
                        fiskil_link__dom__held__Held__set_owes_close($3, 1);
                        core__ptr__drop_in_place__wasm_bindgen__JsValue($3);
                        continue;
                      case 13:
                        if (!readU8($0 + 380)) {
                          continue;
                        }
                        $3 = read($0 + 320) + 1 | 0;
                        write($0 + 320, $3);
                        $4 = $3;
                        $3 = ($7 & 255) << 2;
                        fiskil_link__dom__log__explain__wbg_explain($4, read($3 + 37308), read($3 + 37288));
                        continue;
                      case 14:
                        if (!readU8($0 + 52)) {
                          continue;
                        }
                        web_sys__features__gen_Element__Element__remove__wbg_remove(read($18));
                        continue;
                      case 3:
                        break block43;
                      case 12:
                        break block44;
                      case 5:
                      case 6:
                        continue;
                      default:
                        break block56;
                    }
                    ;
                  }
                  $3 = read(37500);
                  if ($3 >>> 0 >= 2147483647) {
                    wasm2js_trap();
                  }
                  write(37500, $3 + 1);
                  $9 = read(37512) << 2;
                  $3 = read(37508);
                  block68: {
                    while (1) {
                      if ($9) {
                        $4 = read($3);
                        if (!readU8($4 + 61)) {
                          $4 = $4 + 8 | 0;
                          if ($4 != $0) {
                            if (!fiskil_link__flow__controller__FlowController__is_preloading($4)) {
                              break block68;
                            }
                          }
                        }
                        $3 = $3 + 4 | 0;
                        $9 = $9 - 4 | 0;
                        continue;
                      }
                      break;
                    }
                    ;
                    $3 = 0;
                  }
                  $3 = core__option__Option__alloc__rc__Rc_fiskil_link__flow__controller__FlowController__cloned($3);
                  write(37500, read(37500) - 1);
                  if (!$3) {
                    continue;
                  }
                  write($2 + 264, 13);
                  write8($2 + 268, 5);
                  fiskil_link__flow__controller__FlowController__handle($3 + 8 | 0, $2 + 264 | 0);
                  core__ptr__drop_in_place__alloc__rc__Rc_fiskil_link__flow__controller__FlowController($3);
                  continue;
                }
                write8($0 + 156, 1);
                fiskil_link__dom__states__set__fiskil_link__core__flow__Appearance(read($0 + 152), $7);
                continue;
              }
              block71: {
                switch (($7 & 255) - 1 | 0) {
                  case 0:
                    fiskil_link__flow__testing__note_loaded__wbg_noteLoaded(read($0 + 244));
                    fiskil_link__dom__events__emit(read($0 + 236), 1, 1025);
                    continue;
                  case 3:
                    fiskil_link__dom__events__emit_owed_close(read($18));
                    continue;
                  case 1:
                    $15 = fiskil_link__flow__controller__FlowController__detail($0, 2);
                    if (!readU8($0 + 52)) {
                      block73: {
                        write($2 + 288, 6);
                        write($2 + 292, 1027);
                        write($2 + 284, 36262);
                        write($2 + 276, 5);
                        write($2 + 280, 1026);
                        write($2 + 272, 36257);
                        write($2 + 264, 0);
                        write($2 + 268, 2);
                        $9 = 1;
                        $4 = $17;
                        $3 = $14;
                        $10 = 1;
                        while (1) {
                          if ($10 == 3) {
                            break block73;
                          }
                          $8 = read($3 - 8);
                          if ($8) {
                            $5 = read($3 - 4);
                            write($2 + 236, read($3));
                            write($2 + 248, 1026);
                            write($2 + 460, $2 + 236);
                            write($2 + 456, $2 + 248);
                            $7 = fiskil_link__dom__value__record(36284, 2, $2 + 456 | 0, 2);
                            core__ptr__drop_in_place__wasm_bindgen__JsValue(read($2 + 248));
                            $5 = fiskil_link__dom__events__PlainEvent__new__wbg_new($8, $5, $7) | 0;
                            fiskil_link__dom__node__Node__dispatch__wbg_dispatchEvent(read($18), $5);
                            core__ptr__drop_in_place__wasm_bindgen__JsValue($5);
                            core__ptr__drop_in_place__wasm_bindgen__JsValue($7);
                            core__ptr__drop_in_place__wasm_bindgen__JsValue(read($2 + 236));
                            $9 = $9 - 1 | 0;
                            $4 = $4 + 12 | 0;
                            $3 = $3 + 12 | 0;
                            $10 = $10 + 1 | 0;
                            continue;
                          }
                          break;
                        }
                        ;
                        if ($10 == 2) {
                          break block73;
                        }
                        while (1) {
                          if (!$9) {
                            break block73;
                          }
                          core__ptr__drop_in_place__wasm_bindgen__JsValue(read($4));
                          $9 = $9 - 1 | 0;
                          $4 = $4 + 12 | 0;
                          continue;
                        }
                        ;
                      }
                    }
                    fiskil_link__dom__events__emit(read($18), 2, $15);
                    core__ptr__drop_in_place__wasm_bindgen__JsValue($15);
                    continue;
                  default:
                    break block71;
                }
                ;
              }
              $3 = fiskil_link__flow__controller__FlowController__detail($0, $7);
              fiskil_link__dom__events__emit(read($0 + 236), $7, $3);
              core__ptr__drop_in_place__wasm_bindgen__JsValue($3);
              continue;
            }
            break;
          }
          ;
          wasm2js_trap();
        }
        $1 = $6;
      }
      $0 = $6 - $1 >>> 4 | 0;
      while (1) {
        if ($0) {
          $0 = $0 - 1 | 0;
          core__ptr__drop_in_place__fiskil_link__core__flow__Effect($1);
          $1 = $1 + 16 | 0;
          continue;
        }
        break;
      }
      ;
      alloc__raw_vec__RawVecInner__deallocate($20, $13, 8, 16);
    } else {
      if (read($0 + 216)) {
        wasm2js_trap();
      }
      write($0 + 216, -1);
      $3 = read($0 + 228);
      if ($3 == read($0 + 220)) {
        alloc__raw_vec__RawVecInner__grow_one($0 + 220 | 0, 8, 64);
      }
      wasm2js_memory_copy(read($0 + 224) + ($3 << 6) | 0, $1, 64);
      write($0 + 228, $3 + 1);
      write($0 + 216, read($0 + 216) + 1);
      $3 = fiskil_link__flow__controller__FlowController_as_fiskil_link__flow__signal__Receiver__callback(read($0 + 232), 15);
      $5 = fiskil_link__dom__listener__set_timeout__wbg_setTimeout($3, 0) | 0;
      if (read($0 + 352)) {
        wasm2js_trap();
      } else {
        $4 = read($0 + 372);
        $1 = read($0 + 376);
        write($0 + 376, $3);
        $6 = read($0 + 356);
        $3 = read($0 + 360);
        write($0 + 360, $5);
        write($0 + 356, 2);
        write($2 + 280, $4);
        write($2 + 284, $1);
        $1 = read($0 + 368);
        write($2 + 272, read($0 + 364));
        write($2 + 276, $1);
        write($2 + 264, $6);
        write($2 + 268, $3);
        core__ptr__drop_in_place__core__option__Option_fiskil_link__dom__listener__Listener($2 + 264 | 0);
      }
    }
    __stack_pointer = $2 + 496 | 0;
  }
  function fiskil_link__core__text__platform__is($0, $1, $2) {
    return (fiskil_link__core__text__platform__is__wbg_is($0, $1, $2) | 0) != 0;
  }
  function rust__fmin($0, $1) {
    return $1 != $1 ? $0 : $0 < $1 ? $0 : $1;
  }
  function fiskil_link__dom__value__record($0, $1, $2, $3) {
    var $4 = 0;
    $1 = $1 >>> 0 > $3 >>> 0 ? $3 : $1;
    $3 = js_sys__Object__new__wbg_new() | 0;
    while (1) {
      if ($1) {
        $4 = read($2);
        if ($4) {
          fiskil_link__dom__value__put__wbg_put($3, read($0), read($0 + 4), read($4));
        }
        $1 = $1 - 1 | 0;
        $0 = $0 + 8 | 0;
        $2 = $2 + 4 | 0;
        continue;
      }
      break;
    }
    ;
    return $3;
  }
  function fiskil_link__dom__host__attribute($0, $1, $2, $3) {
    var $4 = 0;
    $4 = __stack_pointer - 16 | 0;
    __stack_pointer = $4;
    fiskil_link__dom__value__given($4 + 8 | 0, fiskil_link__dom__node__Node__attribute_text__wbg_getAttribute($1, $2, $3) | 0);
    if (read($4 + 8) != 1) {
      $2 = 0;
    } else {
      $2 = 0;
      $3 = read($4 + 12);
      if (fiskil_link__core__text__platform__is($3, 1, 0)) {
        core__ptr__drop_in_place__wasm_bindgen__JsValue($3);
      } else {
        $2 = 1;
      }
    }
    write($0 + 4, $3);
    write($0, $2);
    __stack_pointer = $4 + 16 | 0;
  }
  function fiskil_link__dom__node__Node__page($0) {
    $0 = web_sys__features__gen_Node__Node__owner_document__wbg_ownerDocument($0) | 0;
    return $0 ? $0 : 1024;
  }
  function fiskil_link__dom__value__is_given($0) {
    return wasm_bindgen__JsValue_as_core__cmp__PartialEq__ne($0, 1024);
  }
  function core__ptr__drop_in_place__fiskil_link__core__flow__Effect($0) {
    var $1 = 0;
    block1: {
      block: {
        $1 = read($0);
        switch ((!read($0 + 4) & $1 >>> 0 <= 1 ? 7 : $1 - 2 | 0) - 8 | 0) {
          case 0:
          case 3:
            break block;
          default:
            break block1;
        }
        ;
      }
      core__ptr__drop_in_place__core__result__Result_alloc__boxed__Box_fiskil_link__core__outcome__Consent__alloc__boxed__Box_fiskil_link__core__error__FlowError(read($0 + 8), read($0 + 12));
    }
  }
  function web_sys__features__gen_Node__Node__is_connected($0) {
    return (web_sys__features__gen_Node__Node__is_connected__wbg_isConnected($0) | 0) != 0;
  }
  function wasm_bindgen__JsValue_as_core__cmp__PartialEq__ne($0, $1) {
    return wasm_bindgen__wbindgen_jsval_eq($0, $1) ^ 1;
  }
  function lol_alloc__locked_allocator__LockedAllocator_lol_alloc__free_list_allocator__FreeListAllocator__as_core__alloc__global__GlobalAlloc__dealloc($0, $1) {
    var $2 = 0;
    while (1) {
      $2 = readU8(37464);
      write8(37464, $2 ? $2 : 1);
      if ($2) {
        while (1) {
          if (readU8(37464)) {
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
    lol_alloc__free_list_allocator__FreeListAllocator_as_core__alloc__global__GlobalAlloc__dealloc($0, $1);
    write8(37464, 0);
  }
  function fiskil_link__core__error__FlowError__new($0, $1) {
    var $2 = 0, $3 = 0, $4 = 0;
    $2 = __stack_pointer - 16 | 0;
    __stack_pointer = $2;
    fiskil_link__core__error__ErrorCode__sentence($2 + 8 | 0, $0);
    $4 = Ref_String__Externref(read($2 + 8), read($2 + 12)) | 0;
    $3 = alloc__boxed__box_new_uninit(4, 48);
    wasm2js_memory_copy($3, $1, 40);
    write8($3 + 44, $0);
    write($3 + 40, $4);
    __stack_pointer = $2 + 16 | 0;
    return $3;
  }
  function fiskil_link__flow__registry__of_host($0) {
    var $1 = 0, $2 = 0;
    $1 = read(37500);
    if ($1 >>> 0 >= 2147483647) {
      wasm2js_trap();
    }
    write(37500, $1 + 1);
    $2 = read(37512) << 2;
    $1 = read(37508) - 4 | 0;
    block: {
      while (1) {
        if ($2) {
          $2 = $2 - 4 | 0;
          $1 = $1 + 4 | 0;
          if (!wasm_bindgen__wbindgen_jsval_eq($0, read(read($1) + 244))) {
            continue;
          }
          break block;
        }
        break;
      }
      ;
      $1 = 0;
    }
    $0 = core__option__Option__alloc__rc__Rc_fiskil_link__flow__controller__FlowController__cloned($1);
    write(37500, read(37500) - 1);
    return $0;
  }
  function fiskil_link__dom__form_control__update($0) {
    $0 = $0 | 0;
    var $1 = 0, $2 = 0, $3 = 0, $4 = 0, $5 = 0, $6 = 0, $7 = 0, $8 = 0, $9 = 0, $10 = 0, $11 = 0;
    $1 = __stack_pointer - 48 | 0;
    __stack_pointer = $1;
    $5 = read($0);
    $4 = fiskil_link__dom__held__state_of__wbg_stateOf($5) | 0;
    fiskil_link__dom__held__Held__internals($1 + 40 | 0, $4);
    if (read($1 + 40) == 1) {
      $6 = read($1 + 44);
      fiskil_link__dom__held__Held__result($1 + 32 | 0, $4);
      $0 = 1024;
      $9 = read($1 + 36);
      $8 = read($1 + 32);
      if ($8 == 1) {
        $0 = fiskil_link__dom__value__get__wbg_get($9, 33063, 9) | 0;
      }
      $3 = fiskil_link__dom__value__get__wbg_get($4, 33454, 5) | 0;
      $2 = wasm_bindgen__JsValue_as_core__cmp__PartialEq__ne($0, $3);
      core__ptr__drop_in_place__wasm_bindgen__JsValue($3);
      if ($2) {
        block: {
          fiskil_link__dom__value__put__wbg_put($4, 33454, 5, $0);
          if (!fiskil_link__dom__value__is_given($0)) {
            fiskil_link__dom__form_control__ElementInternals__set_form_value__wbg_setFormValue($6, 1025, 1025);
            break block;
          }
          fiskil_link__dom__value__given($1 + 24 | 0, fiskil_link__dom__value__get__wbg_get($4, 33519, 13) | 0);
          if (read($1 + 24) & 1) {
            $3 = read($1 + 28);
          } else {
            $3 = Ref_String__Externref(1, 0) | 0;
          }
          $2 = fiskil_link__core__text__platform__fill_in__wbg_fillIn(35850, 3, $0, $3, $3) | 0;
          fiskil_link__dom__form_control__ElementInternals__set_form_value__wbg_setFormValue($6, $0, $2);
          core__ptr__drop_in_place__wasm_bindgen__JsValue($2);
          core__ptr__drop_in_place__wasm_bindgen__JsValue($3);
        }
      }
      block1: {
        if (fiskil_link__dom__node__Node__has($5, 35830) ? $8 : 1) {
          if (!fiskil_link__dom__held__Held__is_missing($4)) {
            break block1;
          }
          fiskil_link__dom__held__Held__set_missing($4, 0);
          $7 = fiskil_link__dom__value__new_record__wbg_newRecord() | 0;
          fiskil_link__dom__form_control__ElementInternals__set_validity__wbg_setValidity($6, $7, 1024, 1024);
        } else {
          fiskil_link__dom__held__Held__set_missing($4, 1);
          $7 = fiskil_link__dom__value__new_record__wbg_newRecord() | 0;
          fiskil_link__dom__value__put__wbg_put($7, 35838, 12, 1026);
          $2 = fiskil_link__dom__held__Held__texts($4);
          fiskil_link__dom__value__given($1 + 16 | 0, fiskil_link__dom__value__own_text__wbg_ownText($2, 35830, 8) | 0);
          if (read($1 + 16) & 1) {
            $3 = read($1 + 20);
          } else {
            $3 = Ref_String__Externref(33078, 28) | 0;
          }
          core__ptr__drop_in_place__wasm_bindgen__JsValue($2);
          fiskil_link__dom__slots__control_in($1 + 8 | 0, $5);
          if (read($1 + 8) == 1) {
            $2 = read($1 + 12);
            $10 = 1;
          } else {
            $11 = fiskil_link__dom__host__root($5);
            fiskil_link__dom__node__Node__find($1, $11, 33072, 6);
            $2 = read($1 + 4);
            $10 = read($1);
            core__ptr__drop_in_place__wasm_bindgen__JsValue($11);
          }
          if (!($10 & 1)) {
            $2 = fiskil_link__dom__slots__place_in($5);
          }
          fiskil_link__dom__form_control__ElementInternals__set_validity__wbg_setValidity($6, $7, $3, $2);
          core__ptr__drop_in_place__wasm_bindgen__JsValue($2);
          core__ptr__drop_in_place__wasm_bindgen__JsValue($3);
        }
        core__ptr__drop_in_place__wasm_bindgen__JsValue($7);
      }
      core__ptr__drop_in_place__wasm_bindgen__JsValue($0);
      core__ptr__drop_in_place__core__option__Option_wasm_bindgen__JsValue($8, $9);
      core__ptr__drop_in_place__wasm_bindgen__JsValue($6);
    }
    core__ptr__drop_in_place__wasm_bindgen__JsValue($4);
    __stack_pointer = $1 + 48 | 0;
  }
  function core__ptr__drop_in_place__fiskil_link__core__flow__Phase($0, $1) {
    if ($0 >>> 0 <= 2) {
      core__ptr__drop_in_place__core__option__Option_core__result__Result_alloc__boxed__Box_fiskil_link__core__outcome__Consent__alloc__boxed__Box_fiskil_link__core__error__FlowError($0, $1);
    }
  }
  function core__ptr__drop_in_place__alloc__boxed__Box_fiskil_link__core__error__FlowError($0) {
    var $1 = 0;
    core__ptr__drop_in_place__wasm_bindgen__JsValue(read($0 + 40));
    $1 = read($0);
    if ($1 != 7) {
      block2: {
        block4: {
          switch ($1 - ($1 != 0) | 0) {
            case 0:
              core__ptr__drop_in_place__fiskil_link__core__error__ReportedError($0);
              break block2;
            case 1:
              core__ptr__drop_in_place__wasm_bindgen__JsValue(read($0 + 4));
              core__ptr__drop_in_place__wasm_bindgen__JsValue(read($0 + 8));
              break block2;
            case 4:
              core__ptr__drop_in_place__wasm_bindgen__JsValue(read($0 + 4));
              break block2;
            case 2:
            case 3:
              break block2;
            default:
              break block4;
          }
          ;
        }
        core__ptr__drop_in_place__wasm_bindgen__JsValue(read($0 + 4));
      }
    }
    lol_alloc__locked_allocator__LockedAllocator_lol_alloc__free_list_allocator__FreeListAllocator__as_core__alloc__global__GlobalAlloc__dealloc($0, 48);
  }
  function fiskil_link__flow__controller__FlowController__moment($0, $1) {
    var $2 = 0;
    $2 = +fiskil_link__flow__controller__now__wbg_now();
    $1 = web_sys__features__gen_Document__Document__hidden__wbg_hidden(read($1 + 240)) | 0;
    writeF64($0, $2);
    write8($0 + 8, !$1);
  }
  function fiskil_link__flow__controller__FlowController__is_preloading($0) {
    var $1 = 0, $2 = 0;
    $1 = __stack_pointer - 16 | 0;
    __stack_pointer = $1;
    core__cell__RefCell_fiskil_link__core__flow__Flow__borrow($1 + 8 | 0, $0 + 56 | 0);
    $0 = read(read($1 + 8) + 72);
    $2 = read($1 + 12);
    write($2, read($2) - 1);
    __stack_pointer = $1 + 16 | 0;
    return $0 >>> 0 < 3;
  }
  function fiskil_link__dom__states__StateSet__turn($0, $1, $2, $3, $4, $5) {
    if (!$5) {
      fiskil_link__dom__states__StateSet__delete__wbg_delete($0, $1, $2);
      fiskil_link__dom__states__StateSet__delete__wbg_delete($0, $3, $4);
      return;
    }
    core__ptr__drop_in_place__wasm_bindgen__JsValue(fiskil_link__dom__value__take_error__wbg_takeError() | 0);
    fiskil_link__dom__states__StateSet__add__wbg_add($0, $1, $2);
    $1 = fiskil_link__dom__value__take_error__wbg_takeError() | 0;
    $2 = fiskil_link__dom__value__is_given($1);
    core__ptr__drop_in_place__wasm_bindgen__JsValue($1);
    if ($2) {
      fiskil_link__dom__states__StateSet__add__wbg_add($0, $3, $4);
    }
  }
  function fiskil_link__dom__held__Held__set($0, $1, $2, $3) {
    var $4 = 0;
    $4 = $0;
    $0 = $3 ? 1026 : 1027;
    fiskil_link__dom__value__put__wbg_put($4, $1, $2, $0);
    core__ptr__drop_in_place__wasm_bindgen__JsValue($0);
  }
  function alloc__raw_vec__RawVecInner__deallocate($0, $1, $2, $3) {
    var $4 = 0;
    $4 = __stack_pointer - 16 | 0;
    __stack_pointer = $4;
    if ($0) {
      write($4 + 12, $2);
      $2 = $4 + 8 | 0;
      $0 = Math_imul($0, $3);
    } else {
      $2 = $4 + 12 | 0;
      $0 = 0;
    }
    write($2, $0);
    if (read($4 + 12)) {
      $0 = read($4 + 8);
      if ($0) {
        lol_alloc__locked_allocator__LockedAllocator_lol_alloc__free_list_allocator__FreeListAllocator__as_core__alloc__global__GlobalAlloc__dealloc($1, $0);
      }
    }
    __stack_pointer = $4 + 16 | 0;
  }
  function core__ptr__drop_in_place__wasm_bindgen__closure__ScopedClosure_dyn_core__ops__function__Fn__wasm_bindgen__JsValue__Output($0) {
    wasm_bindgen__closure__JsClosure__wbg_cb_unref__wbg__wbg_cb_unref($0);
    core__ptr__drop_in_place__wasm_bindgen__JsValue($0);
  }
  function core__ptr__drop_in_place__core__option__Option_fiskil_link__dom__listener__Listener($0) {
    if (read($0) != 3) {
      core__ptr__drop_in_place__fiskil_link__dom__listener__Listener($0);
    }
  }
  function core__ptr__drop_in_place__core__option__Option_fiskil_link__core__flow__Effect($0) {
    if (read($0) != 18 | read($0 + 4)) {
      core__ptr__drop_in_place__fiskil_link__core__flow__Effect($0);
    }
  }
  function fiskil_link__link__platform__Options__read__closure_0($0, $1, $2, $3, $4) {
    var $5 = 0;
    $5 = __stack_pointer - 16 | 0;
    __stack_pointer = $5;
    fiskil_link__flow__options__own($5 + 8 | 0, $1, $2, $3, $4);
    $4 = read($5 + 12);
    if (read($5 + 8) & 1) {
      $1 = 2;
    } else {
      fiskil_link__dom__value__given($5, $4);
      $4 = read($5 + 4);
      $1 = read($5);
    }
    write($0, $1);
    write($0 + 4, $4);
    __stack_pointer = $5 + 16 | 0;
  }
  function fiskil_link__dom__held__Held__is($0, $1, $2) {
    $0 = fiskil_link__dom__value__get__wbg_get($0, $1, $2) | 0;
    $1 = wasm_bindgen__wbindgen_jsval_eq($0, 1026);
    core__ptr__drop_in_place__wasm_bindgen__JsValue($0);
    return $1;
  }
  function fiskil_link__core__flow__Flow__end($0, $1, $2, $3) {
    var $4 = 0, $5 = 0;
    block4: {
      block3: {
        block2: {
          block1: {
            block: {
              $4 = read($1 + 72);
              $5 = $4 - 2 | 0;
              switch (($4 >>> 0 >= $5 >>> 0 ? $5 : 0) - 1 | 0) {
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
            core__ptr__drop_in_place__fiskil_link__core__flow__Phase($4, read($1 + 76));
            write($1 + 72, 5);
            fiskil_link__core__flow__Flow__release($0, readU8($1 + 85), 1, $2, $3);
            return;
          }
          core__ptr__drop_in_place__fiskil_link__core__flow__Phase($4, read($1 + 76));
          write($1 + 72, 5);
          fiskil_link__core__flow__Flow__release($0, readU8($1 + 85), 2, $1, $3);
          break block4;
        }
        write($0 + 8, 0);
        write($0, 0);
        write($0 + 4, 8);
        break block4;
      }
      core__ptr__drop_in_place__fiskil_link__core__flow__Phase($4, read($1 + 76));
      write($1 + 72, 5);
      fiskil_link__core__flow__Flow__release($0, readU8($1 + 85), 2, $1, 1);
    }
    core__ptr__drop_in_place__alloc__boxed__Box_fiskil_link__core__error__FlowError($2);
  }
  function alloc__raw_vec__RawVecInner__grow_one($0, $1, $2) {
    if ((alloc__raw_vec__RawVecInner__grow_amortized($0, read($0), 1, $1, $2) | 0) != -2147483647) {
      wasm2js_trap();
    }
  }
  function fiskil_link__flow__registry__of($0) {
    var $1 = 0, $2 = 0, $3 = 0, $4 = 0;
    $1 = read(37500);
    if ($1 >>> 0 >= 2147483647) {
      wasm2js_trap();
    }
    write(37500, $1 + 1);
    $2 = read(37512) << 2;
    $3 = read(37508);
    block1: {
      while (1) {
        block: {
          $1 = $3;
          if (!$2) {
            break block;
          }
          $4 = read($1);
          if (wasm_bindgen__wbindgen_jsval_eq($0, read($4 + 244))) {
            break block1;
          }
          $2 = $2 - 4 | 0;
          $3 = $1 + 4 | 0;
          if (!wasm_bindgen__wbindgen_jsval_eq($0, read($4 + 252))) {
            continue;
          }
          break block1;
        }
        break;
      }
      ;
      $1 = 0;
    }
    $0 = core__option__Option__alloc__rc__Rc_fiskil_link__flow__controller__FlowController__cloned($1);
    write(37500, read(37500) - 1);
    return $0;
  }
  function fiskil_link__dom__host__is_overlay($0) {
    return fiskil_link__dom__host__flag($0, 35900, 7);
  }
  function fiskil_link__dom__events__emit($0, $1, $2) {
    var $3 = 0, $4 = 0;
    $3 = __stack_pointer - 16 | 0;
    __stack_pointer = $3;
    write($3 + 8, 1026);
    write($3 + 12, 1026);
    write($3 + 4, $3 + 12);
    write($3, $3 + 8);
    $4 = fiskil_link__dom__value__record(36284, 2, $3, 2);
    core__ptr__drop_in_place__wasm_bindgen__JsValue(read($3 + 12));
    core__ptr__drop_in_place__wasm_bindgen__JsValue(read($3 + 8));
    fiskil_link__dom__value__put__wbg_put($4, 33355, 6, $2);
    $2 = $0;
    $0 = ($1 & 255) << 2;
    $0 = fiskil_link__dom__events__CustomEvent__new__wbg_new(read($0 + 37396), read($0 + 37376), $4) | 0;
    fiskil_link__dom__node__Node__dispatch__wbg_dispatchEvent($2, $0);
    core__ptr__drop_in_place__wasm_bindgen__JsValue($0);
    core__ptr__drop_in_place__wasm_bindgen__JsValue($4);
    __stack_pointer = $3 + 16 | 0;
  }
  function fiskil_link__core__text__platform__is_blank($0) {
    return (fiskil_link__core__text__platform__is_blank__wbg_isBlank($0) | 0) != 0;
  }
  function core__ptr__drop_in_place__fiskil_link__core__error__ReportedError($0) {
    core__ptr__drop_in_place__core__option__Option_wasm_bindgen__JsValue(read($0), read($0 + 4));
    core__ptr__drop_in_place__core__option__Option_wasm_bindgen__JsValue(read($0 + 8), read($0 + 12));
    core__ptr__drop_in_place__core__option__Option_wasm_bindgen__JsValue(read($0 + 16), read($0 + 20));
    core__ptr__drop_in_place__core__option__Option_wasm_bindgen__JsValue(read($0 + 24), read($0 + 28));
    core__ptr__drop_in_place__core__option__Option_wasm_bindgen__JsValue(read($0 + 32), read($0 + 36));
  }
  function core__ptr__drop_in_place__core__result__Result_alloc__boxed__Box_fiskil_link__core__outcome__Consent__alloc__boxed__Box_fiskil_link__core__error__FlowError($0, $1) {
    if ($0) {
      core__ptr__drop_in_place__alloc__boxed__Box_fiskil_link__core__error__FlowError($1);
    } else {
      core__ptr__drop_in_place__fiskil_link__core__outcome__Consent($1);
      lol_alloc__locked_allocator__LockedAllocator_lol_alloc__free_list_allocator__FreeListAllocator__as_core__alloc__global__GlobalAlloc__dealloc($1, 16);
    }
  }
  function fiskil_link__flow__controller__FlowController_as_fiskil_link__flow__signal__Receiver__callback($0, $1) {
    var $2 = 0;
    $2 = alloc__rc__Weak_fiskil_link__flow__controller__FlowController__as_core__clone__Clone__clone($0);
    $0 = alloc__boxed__box_new_uninit(4, 8);
    write8($0 + 4, $1);
    write($0, $2);
    return Closure_Closure__owned__true__function__Function__arguments__Externref__shim_idx__4__ret__Unit__inner_ret__Some_Unit__mutable__false__Externref($0, 37196) | 0;
  }
  function fiskil_link__dom__node__Node__find($0, $1, $2, $3) {
    $1 = fiskil_link__dom__node__Node__find__wbg_querySelector($1, $2, $3) | 0;
    write($0 + 4, $1);
    write($0, $1 != 0);
  }
  function fiskil_link__dom__held__Held__set_last_session($0, $1) {
    fiskil_link__dom__value__put__wbg_put($0, 33500, 7, $1);
  }
  function fiskil_link__core__error__FlowError__option($0, $1, $2, $3, $4) {
    var $5 = 0, $6 = 0;
    $5 = Ref_String__Externref($0, $1) | 0;
    $6 = $2;
    $2 = Ref_String__Externref($3, $4) | 0;
    $3 = fiskil_link__core__text__platform__fill_in__wbg_fillIn(34665, 47, $5, $6, $2) | 0;
    core__ptr__drop_in_place__wasm_bindgen__JsValue($2);
    core__ptr__drop_in_place__wasm_bindgen__JsValue($5);
    $2 = alloc__boxed__box_new_uninit(4, 48);
    write8($2 + 44, 5);
    write($2 + 40, $3);
    write($2 + 8, $1);
    write($2 + 4, $0);
    write($2, 4);
    return $2;
  }
  function core__option__Option__alloc__rc__Rc_fiskil_link__flow__controller__FlowController__cloned($0) {
    var $1 = 0;
    if ($0) {
      block: {
        $0 = read($0);
        $1 = read($0) + 1 | 0;
        write($0, $1);
        if ($1) {
          break block;
        }
        wasm2js_trap();
      }
    } else {
      $0 = 0;
    }
    return $0;
  }
  function alloc__vec__Vec_fiskil_link__core__flow__Effect__push($0, $1) {
    var $2 = 0;
    $2 = read($0 + 8);
    if ($2 == read($0)) {
      alloc__raw_vec__RawVecInner__grow_one($0, 8, 16);
    }
    write($0 + 8, $2 + 1);
    $0 = read($0 + 4) + ($2 << 4) | 0;
    $2 = read($1 + 4);
    write($0, read($1));
    write($0 + 4, $2);
    $2 = read($1 + 12);
    write($0 + 8, read($1 + 8));
    write($0 + 12, $2);
  }
  function fiskil_link__element__lifecycle__schedule($0) {
    fiskil_link__element__lifecycle__schedule_for($0, 6);
  }
  function fiskil_link__core__text__platform__after($0, $1) {
    return fiskil_link__core__text__platform__after__wbg_after($0, $1, 1) | 0;
  }
  function core__ptr__drop_in_place__fiskil_link__dom__listener__Listener($0) {
    var $1 = 0, $2 = 0;
    block3: {
      block2: {
        block1: {
          block: {
            $2 = read($0);
            switch ($2 - 1 | 0) {
              case 0:
                break block;
              case 1:
                break block1;
              default:
                break block2;
            }
            ;
          }
          $1 = read($0 + 4);
          fiskil_link__dom__listener__Observer__disconnect__wbg_disconnect($1);
          break block3;
        }
        $1 = read($0 + 4);
        fiskil_link__dom__listener__clear_timeout__wbg_clearTimeout($1);
        break block3;
      }
      $1 = read($0 + 4);
      fiskil_link__dom__node__Target__remove_listener__wbg_removeEventListener($1, read($0 + 12), read($0 + 16), read($0 + 20), read($0 + 8));
    }
    core__ptr__drop_in_place__wasm_bindgen__JsValue($1);
    if (!$2) {
      core__ptr__drop_in_place__wasm_bindgen__JsValue(read($0 + 8));
    }
    core__ptr__drop_in_place__wasm_bindgen__closure__ScopedClosure_dyn_core__ops__function__Fn__wasm_bindgen__JsValue__Output(read($0 + 20));
  }
  function core__ptr__drop_in_place__fiskil_link__core__options__Config($0) {
    core__ptr__drop_in_place__wasm_bindgen__JsValue(read($0 + 16));
    core__ptr__drop_in_place__wasm_bindgen__JsValue(read($0 + 20));
    core__ptr__drop_in_place__wasm_bindgen__JsValue(read($0 + 24));
    core__ptr__drop_in_place__wasm_bindgen__JsValue(read($0 + 28));
  }
  function core__ptr__drop_in_place__core__option__Option_core__result__Result_alloc__boxed__Box_fiskil_link__core__outcome__Consent__alloc__boxed__Box_fiskil_link__core__error__FlowError($0, $1) {
    if ($0 != 2) {
      core__ptr__drop_in_place__core__result__Result_alloc__boxed__Box_fiskil_link__core__outcome__Consent__alloc__boxed__Box_fiskil_link__core__error__FlowError($0, $1);
    }
  }
  function core__ptr__drop_in_place__alloc__vec__Vec_fiskil_link__dom__listener__Listener($0) {
    var $1 = 0;
    $1 = read($0 + 4);
    core__ptr__drop_in_place__fiskil_link__dom__listener__Listener_2($1, read($0 + 8));
    alloc__raw_vec__RawVec_fiskil_link__dom__listener__Listener__as_core__ops__drop__Drop__drop(read($0), $1);
  }
  function lol_alloc__locked_allocator__LockedAllocator_lol_alloc__free_list_allocator__FreeListAllocator__as_core__alloc__global__GlobalAlloc__alloc($0, $1) {
    var $2 = 0, $3 = 0, $4 = 0, $5 = 0, $6 = 0, $7 = 0;
    while (1) {
      $2 = readU8(37464);
      write8(37464, $2 ? $2 : 1);
      if ($2) {
        while (1) {
          if (readU8(37464)) {
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
    $5 = 0 - ($0 >>> 0 <= 8 ? 8 : $0) | 0;
    $0 = ($1 >>> 0 <= 8 ? 8 : $1) + 7 & -8;
    $1 = $0 + 65535 | 0;
    $6 = $1 & -65536;
    $7 = $1 >>> 16 | 0;
    $1 = 37468;
    block2: {
      block1: {
        while (1) {
          $2 = $1;
          $1 = read($1);
          if ($1 != -1) {
            $4 = read($1 + 4) + $1 | 0;
            if ($0 >>> 0 >= $4 >>> 0) {
              continue;
            }
            $3 = $4 - $0 & $5;
            if ($3 >>> 0 < $1 >>> 0) {
              continue;
            }
            break block1;
          } else {
            $1 = __wasm_memory_grow($7);
            if ($1 != -1) {
              lol_alloc__free_list_allocator__FreeListAllocator_as_core__alloc__global__GlobalAlloc__dealloc($1 << 16, $6);
              $1 = 37468;
              continue;
            }
          }
          break;
        }
        ;
        $3 = 0;
        break block2;
      }
      $0 = $0 + $3 | 0;
      if ($4 >>> 0 > $0 >>> 0) {
        write($0, $1);
        write($0 + 4, $4 - $0);
        write($2, $0);
        $2 = read($0);
      } else {
        $0 = $2;
        $2 = $1;
      }
      if ($1 != $3) {
        write($2 + 4, $3 - $1);
      } else {
        write($0, read($2));
      }
    }
    write8(37464, 0);
    return $3;
  }
  function fiskil_link__flow__controller__FlowController__is_open($0) {
    var $1 = 0, $2 = 0;
    $1 = __stack_pointer - 16 | 0;
    __stack_pointer = $1;
    core__cell__RefCell_fiskil_link__core__flow__Flow__borrow($1 + 8 | 0, $0 + 56 | 0);
    $0 = read(read($1 + 8) + 72);
    $2 = read($1 + 12);
    write($2, read($2) - 1);
    __stack_pointer = $1 + 16 | 0;
    return $0 == 3;
  }
  function fiskil_link__dom__held__Held__set_waits_for_opening($0, $1) {
    fiskil_link__dom__held__Held__set($0, 33553, 15, $1);
  }
  function fiskil_link__dom__held__Held__result($0, $1) {
    rust__262($0, $1, 6, 33475);
  }
  function fiskil_link__core__visible_time__VisibleTime__tick($0, $1, $2) {
    return fiskil_link__core__visible_time__VisibleTime__count($0, $1, $2, 0) & 255;
  }
  function fiskil_link__core__flow__Flow__release($0, $1, $2, $3, $4) {
    var $5 = 0, $6 = 0, $7 = 0, $8 = 0;
    $5 = __stack_pointer - 48 | 0;
    __stack_pointer = $5;
    $6 = alloc__boxed__box_new_uninit(8, 16);
    write($6, 12);
    write($6 + 4, 0);
    write($5 + 12, 1);
    write($5 + 8, $6);
    write($5 + 4, 1);
    $6 = ($4 ^ 1) & $1;
    $7 = 3;
    $8 = 5;
    block3: {
      block4: {
        block1: {
          block2: {
            switch ($2) {
              case 0:
                $7 = 2;
                $8 = 4;
                break block1;
              case 2:
                break block2;
              default:
                break block1;
            }
            ;
          }
          if (!$6) {
            break block3;
          }
          write($5 + 16, 14);
          write($5 + 20, 0);
          alloc__vec__Vec_fiskil_link__core__flow__Effect__push($5 + 4 | 0, $5 + 16 | 0);
          break block4;
        }
        write($5 + 28, $3);
        write($5 + 24, $2);
        write($5 + 16, 13);
        write($5 + 20, 0);
        $2 = $5 + 16 | 0;
        alloc__vec__Vec_fiskil_link__core__flow__Effect__push($5 + 4 | 0, $2);
        if (!$4) {
          $3 = 14;
          write($5 + 16, 14);
          write($5 + 20, 0);
          $1 = $1 & 1;
          if (!$1) {
            core__ptr__drop_in_place__fiskil_link__core__flow__Effect($2);
            $3 = 18;
          }
          alloc__vec__Vec_fiskil_link__core__flow__Effect__reserve($5 + 4 | 0, $1);
          $4 = read($5 + 12);
          $2 = read($5 + 8) + ($4 << 4) | 0;
          while (1) {
            if ($3 != 18) {
              write($2, $3);
              write($2 + 4, 0);
              $2 = $2 + 16 | 0;
              $4 = $4 + 1 | 0;
              $3 = 18;
              continue;
            }
            break;
          }
          ;
          write($5 + 12, $4);
          write($5 + 16, 18);
          write($5 + 20, 0);
          $1 = $5 + 16 | 0;
          core__ptr__drop_in_place__core__option__Option_fiskil_link__core__flow__Effect($1);
          write8($5 + 40, $7);
          write($5 + 32, 15);
          write($5 + 36, 0);
          write8($5 + 24, $8);
          write($5 + 16, 6);
          write($5 + 20, 0);
          alloc__vec__Vec_fiskil_link__core__flow__Effect__as_core__iter__traits__collect__Extend_fiskil_link__core__flow__Effect__extend__fiskil_link__core__flow__Effect__2usize($5 + 4 | 0, $1);
        }
        if (!$6) {
          break block3;
        }
      }
      write($5 + 16, 15);
      write($5 + 20, 0);
      write8($5 + 24, 4);
      alloc__vec__Vec_fiskil_link__core__flow__Effect__push($5 + 4 | 0, $5 + 16 | 0);
    }
    write($5 + 16, 17);
    write($5 + 20, 0);
    alloc__vec__Vec_fiskil_link__core__flow__Effect__push($5 + 4 | 0, $5 + 16 | 0);
    write($0 + 8, read($5 + 12));
    $1 = read($5 + 8);
    write($0, read($5 + 4));
    write($0 + 4, $1);
    __stack_pointer = $5 + 48 | 0;
  }
  function fiskil_link__core__error__ErrorCode__row($0) {
    return read((($0 & 255) << 2) + 37416);
  }
  function wasm_bindgen__throw_str() {
    wasm_bindgen__wbindgen_throw__wbg__wbindgen_throw(37220, 50);
    wasm2js_trap();
  }
  function fiskil_link__flow__options__own($0, $1, $2, $3, $4) {
    var $5 = 0, $6 = 0;
    core__ptr__drop_in_place__wasm_bindgen__JsValue(fiskil_link__dom__value__take_error__wbg_takeError() | 0);
    $1 = fiskil_link__dom__value__own__wbg_own($1, $2, $3) | 0;
    $5 = fiskil_link__dom__value__take_error__wbg_takeError() | 0;
    $6 = fiskil_link__dom__value__is_given($5);
    core__ptr__drop_in_place__wasm_bindgen__JsValue($5);
    block: {
      if ($6) {
        $5 = $2;
        $2 = Ref_String__Externref(36471, 20) | 0;
        $4 = fiskil_link__core__error__FlowError__option($5, $3, $2, read($4 + 8), read($4 + 12));
      } else {
        if (fiskil_link__dom__value__is_of_kind($1, read($4), read($4 + 4))) {
          $4 = $1;
          $1 = 0;
          break block;
        }
        $5 = $2;
        $2 = fiskil_link__dom__value__describe__wbg_describe($1) | 0;
        $4 = fiskil_link__core__error__FlowError__option($5, $3, $2, read($4 + 8), read($4 + 12));
      }
      core__ptr__drop_in_place__wasm_bindgen__JsValue($2);
      core__ptr__drop_in_place__wasm_bindgen__JsValue($1);
      $1 = 1;
    }
    write($0 + 4, $4);
    write($0, $1);
  }
  function fiskil_link__element__source_of($0, $1) {
    var $2 = 0, $3 = 0, $4 = 0;
    $2 = __stack_pointer - 32 | 0;
    __stack_pointer = $2;
    $3 = fiskil_link__dom__held__state_of__wbg_stateOf($1) | 0;
    fiskil_link__dom__value__given($2 + 24 | 0, fiskil_link__dom__value__get__wbg_get($3, 33507, 12) | 0);
    if (read($2 + 24) == 1) {
      $1 = read($2 + 28);
      write($0, 1);
      write($0 + 4, $1);
      core__ptr__drop_in_place__wasm_bindgen__JsValue($3);
    } else {
      block: {
        core__ptr__drop_in_place__wasm_bindgen__JsValue($3);
        fiskil_link__dom__host__attribute($2 + 16 | 0, $1, 35809, 11);
        if (read($2 + 16) == 1) {
          $3 = read($2 + 20);
          if (fiskil_link__core__text__platform__is_blank($3)) {
            core__ptr__drop_in_place__wasm_bindgen__JsValue($3);
          } else {
            write($0 + 4, $3);
            write($0, 2);
            break block;
          }
        }
        fiskil_link__dom__host__attribute($2 + 8 | 0, $1, 35820, 10);
        fiskil_link__core__session__SessionId__new__wasm_bindgen__JsValue($2, read($2 + 8) & 1 ? read($2 + 12) : 1024);
        $3 = read($2);
        $4 = $3 & 1 ? 3 : 0;
        $1 = read($2 + 4);
        if ($3 == 1) {
          $3 = Ref_String__Externref(32938, 125) | 0;
          core__ptr__drop_in_place__wasm_bindgen__JsValue(read($1 + 40));
          write($1 + 40, $3);
        }
        write($0, $4);
        write($0 + 4, $1);
      }
    }
    __stack_pointer = $2 + 32 | 0;
  }
  function fiskil_link__element__open($0) {
    var $1 = 0, $2 = 0, $3 = 0, $4 = 0, $5 = 0, $6 = 0, $7 = 0, $8 = 0, $9 = 0, $10 = 0, $11 = 0, $12 = 0, $13 = 0, $14 = 0;
    $1 = __stack_pointer - 208 | 0;
    __stack_pointer = $1;
    $5 = read($0);
    $2 = fiskil_link__flow__registry__of_host($5);
    block: {
      if ($2) {
        $3 = $2 + 8 | 0;
        if (fiskil_link__flow__controller__FlowController__is_open($3)) {
          $3 = wasm_bindgen__JsValue_as_core__clone__Clone__clone(read($2 + 252));
          core__ptr__drop_in_place__alloc__rc__Rc_fiskil_link__flow__controller__FlowController($2);
          break block;
        }
        if (!fiskil_link__flow__controller__FlowController__is_preloading($3)) {
          write($1 + 48, 13);
          write8($1 + 52, 2);
          fiskil_link__flow__controller__FlowController__handle($3, $1 + 48 | 0);
        }
        core__ptr__drop_in_place__alloc__rc__Rc_fiskil_link__flow__controller__FlowController($2);
      }
      $10 = fiskil_link__dom__held__state_of__wbg_stateOf($5) | 0;
      fiskil_link__dom__held__Held__set_last_session($10, 1026);
      fiskil_link__element__source_of($1 + 112 | 0, $5);
      $7 = read($1 + 112);
      block5: {
        block4: {
          block1: {
            if ($7 == 3) {
              $4 = read($1 + 116);
            } else {
              $3 = read($1 + 116);
              $2 = fiskil_link__element__key_of($7, $3);
              fiskil_link__dom__held__Held__set_last_session($10, $2);
              core__ptr__drop_in_place__wasm_bindgen__JsValue($2);
              fiskil_link__dom__host__attribute($1 + 40 | 0, $5, 35945, 14);
              $9 = read($1 + 44);
              $6 = read($1 + 40);
              fiskil_link__dom__host__attribute($1 + 32 | 0, $5, 35959, 11);
              $8 = read($1 + 36);
              $11 = read($1 + 32);
              fiskil_link__dom__host__attribute($1 + 24 | 0, $5, 35970, 10);
              if (read($1 + 24) == 1) {
                $2 = read($1 + 28);
                if (fiskil_link__core__text__platform__is_blank($2)) {
                  $4 = 0;
                } else {
                  $12 = +fiskil_link__dom__value__number__wbg_number($2);
                  $4 = 1;
                }
                core__ptr__drop_in_place__wasm_bindgen__JsValue($2);
              }
              fiskil_link__dom__host__attribute($1 + 16 | 0, $5, 34016, 5);
              $2 = read($1 + 20);
              $13 = read($1 + 16);
              $14 = fiskil_link__dom__host__flag($5, 34116, 5);
              write($1 + 76, $8);
              write($1 + 72, $11);
              write($1 + 68, $9);
              write($1 + 64, $6);
              write8($1 + 88, $14);
              write($1 + 80, $13);
              write($1 + 84, $2);
              writeF64($1 + 56, $12);
              write($1 + 48, $4);
              write($1 + 52, 0);
              fiskil_link__core__options__Config__new($1 + 168 | 0, $1 + 48 | 0);
              $4 = read($1 + 176);
              $9 = read($1 + 172);
              $2 = read($1 + 168);
              if (!$9 & $2 == 2) {
                core__ptr__drop_in_place__wasm_bindgen__JsValue($3);
                break block1;
              }
              write($1 + 164, read($1 + 204));
              $6 = read($1 + 200);
              write($1 + 156, read($1 + 196));
              write($1 + 160, $6);
              $6 = read($1 + 192);
              write($1 + 148, read($1 + 188));
              write($1 + 152, $6);
              $6 = read($1 + 184);
              write($1 + 140, read($1 + 180));
              write($1 + 144, $6);
              write($1 + 136, $4);
              write($1 + 128, $2);
              write($1 + 132, $9);
              write($1 + 124, $3);
              write($1 + 120, $7);
              $6 = $1 + 128 | 0;
              $12 = readF64($1 + 136);
              block3: {
                if (!$7) {
                  block2: {
                    $4 = fiskil_link__dom__held__state_of__wbg_stateOf($5) | 0;
                    $8 = fiskil_link__dom__held__Held__is_spent($4, $3);
                    core__ptr__drop_in_place__wasm_bindgen__JsValue($4);
                    if (!$8) {
                      break block2;
                    }
                    $4 = fiskil_link__flow__controller__spent_session();
                    core__ptr__drop_in_place__fiskil_link__core__options__Config($6);
                    core__ptr__drop_in_place__wasm_bindgen__JsValue($3);
                    $3 = 1;
                    break block3;
                  }
                }
                $4 = fiskil_link__dom__host__is_overlay($5);
                $8 = fiskil_link__dom__held__state_of__wbg_stateOf($5) | 0;
                $11 = fiskil_link__dom__held__Held__texts($8);
                core__ptr__drop_in_place__wasm_bindgen__JsValue($8);
                $8 = wasm_bindgen__JsValue_as_core__clone__Clone__clone($5);
                write($1 + 92, $3);
                write($1 + 88, $7);
                write8($1 + 100, 0);
                $3 = $1 + 48 | 0;
                wasm2js_memory_copy($3, $6, 40);
                write($1 + 96, $11);
                write8($1 + 101, $4 ^ 1);
                fiskil_link__flow__controller__FlowController__preload($1 + 8 | 0, $8, $3);
                $4 = read($1 + 12);
                $3 = read($1 + 8);
              }
              if ($3 == 1) {
                break block4;
              }
              fiskil_link__flow__controller__FlowController__open($4 + 8 | 0, $2, $9, $12);
              $3 = wasm_bindgen__JsValue_as_core__clone__Clone__clone(read($4 + 252));
              core__ptr__drop_in_place__alloc__rc__Rc_fiskil_link__flow__controller__FlowController($4);
              break block5;
            }
          }
          fiskil_link__dom__log__mistake($4);
        }
        $2 = fiskil_link__dom__error__error($4);
        $3 = fiskil_link__flow__promise__rejected_flow__wbg_rejectedFlow($2, 1) | 0;
        $7 = fiskil_link__dom__held__state_of__wbg_stateOf($5) | 0;
        fiskil_link__dom__events__emit_owed_close($5);
        fiskil_link__dom__held__Held__begin($7, $3);
        fiskil_link__dom__held__Held__set_error($7, $2);
        fiskil_link__dom__form_control__update($0);
        fiskil_link__dom__states__set__fiskil_link__core__flow__Appearance($5, 5);
        fiskil_link__dom__events__emit($5, 3, $2);
        core__ptr__drop_in_place__wasm_bindgen__JsValue($7);
        core__ptr__drop_in_place__wasm_bindgen__JsValue($2);
        core__ptr__drop_in_place__alloc__boxed__Box_fiskil_link__core__error__FlowError($4);
      }
      core__ptr__drop_in_place__wasm_bindgen__JsValue($10);
    }
    __stack_pointer = $1 + 208 | 0;
    return $3;
  }
  function fiskil_link__element__key_of($0, $1) {
    var $2 = 0;
    $2 = 1026;
    block: {
      block2: {
        switch ($0 - 1 | 0) {
          case 1:
            $2 = fiskil_link__core__text__platform__fill_in__wbg_fillIn(35803, 6, $1, $1, $1) | 0;
            break block;
          case 0:
            break block;
          default:
            break block2;
        }
        ;
      }
      return wasm_bindgen__JsValue_as_core__clone__Clone__clone($1);
    }
    return $2;
  }
  function fiskil_link__element__hold($0, $1) {
    var $2 = 0, $3 = 0;
    $2 = read($0);
    $3 = fiskil_link__dom__held__state_of__wbg_stateOf($2) | 0;
    fiskil_link__dom__held__Held__set_result($3, $1);
    core__ptr__drop_in_place__wasm_bindgen__JsValue($3);
    fiskil_link__dom__states__set_success($2);
    fiskil_link__dom__form_control__update($0);
  }
  function fiskil_link__dom__states__states_of($0, $1) {
    var $2 = 0, $3 = 0, $4 = 0;
    $2 = __stack_pointer - 16 | 0;
    __stack_pointer = $2;
    fiskil_link__dom__held__Held__internals($2 + 8 | 0, $1);
    if (read($2 + 8) != 1) {
      $1 = 0;
    } else {
      $3 = read($2 + 12);
      fiskil_link__dom__value__given($2, fiskil_link__dom__value__get__wbg_get($3, 36340, 6) | 0);
      $1 = read($2);
      $4 = read($2 + 4);
      core__ptr__drop_in_place__wasm_bindgen__JsValue($3);
    }
    write($0 + 4, $4);
    write($0, $1);
    __stack_pointer = $2 + 16 | 0;
  }
  function fiskil_link__dom__states__set_success($0) {
    var $1 = 0, $2 = 0, $3 = 0, $4 = 0, $5 = 0;
    $1 = __stack_pointer - 16 | 0;
    __stack_pointer = $1;
    $2 = fiskil_link__dom__held__state_of__wbg_stateOf($0) | 0;
    fiskil_link__dom__states__states_of($1 + 8 | 0, $2);
    if (read($1 + 8) == 1) {
      $3 = read($1 + 12);
      fiskil_link__dom__held__Held__result($1, $2);
      $5 = read($1 + 4);
      $4 = read($1);
      fiskil_link__dom__states__StateSet__turn($3, 36324, 7, 36331, 9, $4 != 0);
      core__ptr__drop_in_place__core__option__Option_wasm_bindgen__JsValue($4, $5);
      core__ptr__drop_in_place__wasm_bindgen__JsValue($3);
    }
    fiskil_link__dom__slots__show($0);
    core__ptr__drop_in_place__wasm_bindgen__JsValue($2);
    __stack_pointer = $1 + 16 | 0;
  }
  function fiskil_link__dom__states__set__fiskil_link__dom__states__States($0, $1) {
    var $2 = 0, $3 = 0, $4 = 0, $5 = 0, $6 = 0;
    $2 = __stack_pointer - 16 | 0;
    __stack_pointer = $2;
    $4 = fiskil_link__dom__held__state_of__wbg_stateOf($0) | 0;
    $5 = $1 & 256;
    $6 = ($1 & 16777215) >>> 0 > 65535;
    fiskil_link__dom__held__Held__set_says($4, $5 >>> 8 | 0, $6);
    fiskil_link__dom__states__states_of($2 + 8 | 0, $4);
    if (read($2 + 8) == 1) {
      $3 = read($2 + 12);
      fiskil_link__dom__states__StateSet__turn($3, 32851, 7, 32858, 9, $1 & 1);
      fiskil_link__dom__states__StateSet__turn($3, 32867, 4, 32871, 6, $5 != 0);
      fiskil_link__dom__states__StateSet__turn($3, 32877, 5, 32882, 7, $6);
      core__ptr__drop_in_place__wasm_bindgen__JsValue($3);
    }
    fiskil_link__dom__states__set_success($0);
    core__ptr__drop_in_place__wasm_bindgen__JsValue($4);
    __stack_pointer = $2 + 16 | 0;
  }
  function fiskil_link__dom__stack__has_room() {
    return (fiskil_link__dom__stack__has_room__wbg_hasRoom() | 0) != 0;
  }
  function fiskil_link__dom__host__root($0) {
    $0 = web_sys__features__gen_Element__Element__shadow_root__wbg_shadowRoot($0) | 0;
    return $0 ? $0 : 1024;
  }
  function fiskil_link__dom__events__emit_owed_close($0) {
    var $1 = 0;
    $1 = fiskil_link__dom__held__state_of__wbg_stateOf($0) | 0;
    if (fiskil_link__dom__held__Held__is($1, 33466, 9)) {
      fiskil_link__dom__held__Held__set_owes_close($1, 0);
      fiskil_link__dom__events__emit($0, 4, 1025);
    }
    core__ptr__drop_in_place__wasm_bindgen__JsValue($1);
  }
  function fiskil_link__dom__error__error($0) {
    var $1 = 0, $2 = 0, $3 = 0, $4 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
    $1 = __stack_pointer - 32 | 0;
    __stack_pointer = $1;
    $3 = read($0);
    if ($3 != 6) {
      $2 = 1024;
      if ($3 != 7) {
        block3: {
          block4: {
            switch (($3 - ($3 != 0) | 0) - 1 | 0) {
              case 1:
                $2 = readU8($0 + 4) << 2;
                wasm2js_i32$0 = $1, wasm2js_i32$1 = Ref_String__Externref(read($2 + 37352), read($2 + 37328)) | 0, write(wasm2js_i32$0 + 8, wasm2js_i32$1);
                write($1 + 28, $1 + 8);
                $2 = fiskil_link__dom__value__record(33256, 1, $1 + 28 | 0, 1);
                core__ptr__drop_in_place__wasm_bindgen__JsValue(read($1 + 8));
                break block3;
              case 2:
                wasm2js_i32$0 = $1, wasm2js_i32$1 = Ref_String__Externref(read($0 + 4), read($0 + 8)) | 0, write(wasm2js_i32$0 + 8, wasm2js_i32$1);
                write($1 + 28, $1 + 8);
                $2 = fiskil_link__dom__value__record(33272, 1, $1 + 28 | 0, 1);
                core__ptr__drop_in_place__wasm_bindgen__JsValue(read($1 + 8));
                break block3;
              case 0:
                write($1 + 12, $0 + 8);
                write($1 + 8, $0 + 4);
                $2 = fiskil_link__dom__value__record(33232, 2, $1 + 8 | 0, 2);
                break block3;
              case 3:
              case 4:
                break block3;
              default:
                break block4;
            }
            ;
          }
          $2 = $1 + 8 | 0;
          fiskil_link__core__error__ReportedError__values($2, $0);
          $2 = fiskil_link__dom__value__record(33164, 5, $2, 5);
        }
      }
      fiskil_link__core__error__ErrorCode__as_str($1, readU8($0 + 44));
      $4 = fiskil_link__dom__error__LinkError__new__wbg_new(read($1), read($1 + 4), read($0 + 40), $2) | 0;
      if ($3 == 5) {
        fiskil_link__dom__value__put__wbg_put($4, 35980, 5, read($0 + 4));
      }
      core__ptr__drop_in_place__wasm_bindgen__JsValue($2);
    } else {
      $4 = wasm_bindgen__JsValue_as_core__clone__Clone__clone(read($0 + 4));
    }
    __stack_pointer = $1 + 32 | 0;
    return $4;
  }
  function core__ptr__drop_in_place__fiskil_link__flow__controller__Request($0) {
    core__ptr__drop_in_place__wasm_bindgen__JsValue(read($0 + 44));
    core__ptr__drop_in_place__fiskil_link__core__options__Config($0);
    core__ptr__drop_in_place__wasm_bindgen__JsValue(read($0 + 48));
  }
  function core__ptr__drop_in_place__fiskil_link__core__message__ConsentMessage($0) {
    core__ptr__drop_in_place__core__option__Option_wasm_bindgen__JsValue(read($0), read($0 + 4));
    core__ptr__drop_in_place__core__option__Option_wasm_bindgen__JsValue(read($0 + 8), read($0 + 12));
    core__ptr__drop_in_place__fiskil_link__core__error__ReportedError($0 + 16 | 0);
  }
  function core__ptr__drop_in_place__core__option__Option_fiskil_link__flow__session_source__SessionRequest($0) {
    var $1 = 0;
    if (read($0)) {
      block: {
        $1 = read($0 + 12);
        fiskil_link__flow__session_source__Request__stop__wbg_stop($1);
        core__ptr__drop_in_place__wasm_bindgen__JsValue($1);
        $1 = $0 + 4 | 0;
        $0 = 0;
        while (1) {
          if ($0 == 8) {
            break block;
          }
          core__ptr__drop_in_place__wasm_bindgen__closure__ScopedClosure_dyn_core__ops__function__Fn__wasm_bindgen__JsValue__Output(read($0 + $1));
          $0 = $0 + 4 | 0;
          continue;
        }
        ;
      }
    }
  }
  function core__ptr__drop_in_place__core__option__Option_alloc__rc__Rc_fiskil_link__flow__controller__FlowController($0) {
    if ($0) {
      core__ptr__drop_in_place__alloc__rc__Rc_fiskil_link__flow__controller__FlowController($0);
    }
  }
  function web_sys__features__gen_Document__Document__default_view($0, $1) {
    $1 = web_sys__features__gen_Document__Document__default_view__wbg_defaultView($1) | 0;
    write($0 + 4, $1);
    write($0, $1 != 0);
  }
  function fiskil_link__flow__controller__FlowController__has_no_session($0, $1, $2) {
    if (fiskil_link__flow__controller__FlowController__is_preloading($1)) {
      $1 = fiskil_link__dom__held__state_of__wbg_stateOf(read($1 + 236)) | 0;
      fiskil_link__dom__held__Held__set_waits_for_opening($1, 1);
      core__ptr__drop_in_place__wasm_bindgen__JsValue($1);
    }
    write($0, 4);
    write($0 + 4, $2);
  }
  function fiskil_link__dom__node__Node__set($0, $1, $2, $3, $4) {
    var $5 = 0;
    $5 = $0;
    $0 = Ref_String__Externref($3, $4) | 0;
    fiskil_link__dom__node__Node__set_attribute_text__wbg_setAttribute($5, $1, $2, $0);
    core__ptr__drop_in_place__wasm_bindgen__JsValue($0);
  }
  function fiskil_link__dom__node__Node__has($0, $1) {
    return (fiskil_link__dom__node__Node__has__wbg_hasAttribute($0, $1, 8) | 0) != 0;
  }
  function fiskil_link__dom__held__Held__set_error($0, $1) {
    fiskil_link__dom__value__put__wbg_put($0, 32877, 5, $1);
  }
  function fiskil_link__dom__held__Held__is_spent($0, $1) {
    var $2 = 0;
    $2 = __stack_pointer - 16 | 0;
    __stack_pointer = $2;
    fiskil_link__dom__value__given($2 + 8 | 0, fiskil_link__dom__value__get__wbg_get($0, 32889, 5) | 0);
    $0 = 0;
    if (read($2 + 8) == 1) {
      $0 = read($2 + 12);
      $1 = fiskil_link__dom__held__OwnSet__has__wbg_has($0, $1) | 0;
      core__ptr__drop_in_place__wasm_bindgen__JsValue($0);
      $0 = $1 != 0;
    }
    __stack_pointer = $2 + 16 | 0;
    return $0;
  }
  function fiskil_link__dom__held__Held__is_missing($0) {
    return fiskil_link__dom__held__Held__is($0, 33459, 7);
  }
  function fiskil_link__core__session__SessionId__new__wasm_bindgen__JsValue($0, $1) {
    var $2 = 0, $3 = 0, $4 = 0, $5 = 0;
    if (fiskil_link__core__text__platform__is_blank($1)) {
      $2 = Ref_String__Externref(32768, 10) | 0;
      $3 = fiskil_link__core__text__platform__quote__wbg_describe($1) | 0;
      $4 = Ref_String__Externref(32778, 33) | 0;
      $5 = fiskil_link__core__text__platform__fill_in__wbg_fillIn(32811, 40, $2, $3, $4) | 0;
      core__ptr__drop_in_place__wasm_bindgen__JsValue($4);
      core__ptr__drop_in_place__wasm_bindgen__JsValue($3);
      core__ptr__drop_in_place__wasm_bindgen__JsValue($2);
      $2 = alloc__boxed__box_new_uninit(4, 48);
      write8($2 + 44, 3);
      write($2 + 40, $5);
      write($2, 7);
      core__ptr__drop_in_place__wasm_bindgen__JsValue($1);
      $1 = 1;
    } else {
      $2 = fiskil_link__core__text__platform__trim__wbg_trim($1) | 0;
      core__ptr__drop_in_place__wasm_bindgen__JsValue($1);
      $1 = 0;
    }
    write($0 + 4, $2);
    write($0, $1);
  }
  function fiskil_link__core__error__FlowError__reported($0) {
    var $1 = 0, $2 = 0, $3 = 0, $4 = 0, $5 = 0, $6 = 0;
    $3 = __stack_pointer - 16 | 0;
    __stack_pointer = $3;
    $5 = $0 + 28 | 0;
    $6 = $0 + 4 | 0;
    block1: {
      if (read($0 + 16) == 1) {
        $2 = fiskil_link__core__error__ErrorCode__from_wire(read($0 + 20)) & 255;
        if ($2 != 12) {
          $1 = read($0);
          break block1;
        }
      }
      $4 = read($0);
      if ($4 == 1) {
        $2 = fiskil_link__core__error__ErrorCode__from_wire(read($0 + 4)) & 255;
        $1 = 1;
        if ($2 != 12) {
          break block1;
        }
      }
      $2 = 5;
      $1 = $4;
    }
    $1 = read($0 + 24) ? $5 : $1 ? $6 : 0;
    if ($1) {
      $4 = wasm_bindgen__JsValue_as_core__clone__Clone__clone(read($1));
    } else {
      fiskil_link__core__error__ErrorCode__sentence($3 + 8 | 0, $2);
      $4 = Ref_String__Externref(read($3 + 8), read($3 + 12)) | 0;
    }
    $1 = alloc__boxed__box_new_uninit(4, 48);
    wasm2js_memory_copy($1, $0, 40);
    write8($1 + 44, $2);
    write($1 + 40, $4);
    __stack_pointer = $3 + 16 | 0;
    return $1;
  }
  function fiskil_link__core__error__FlowError__cancelled($0) {
    var $1 = 0;
    $1 = __stack_pointer - 48 | 0;
    __stack_pointer = $1;
    write8($1 + 12, $0);
    write($1 + 8, 3);
    $0 = fiskil_link__core__error__FlowError__new(2, $1 + 8 | 0);
    __stack_pointer = $1 + 48 | 0;
    return $0;
  }
  function fiskil_link__core__error__ErrorCode__from_wire($0) {
    var $1 = 0, $2 = 0, $3 = 0;
    $1 = __stack_pointer - 16 | 0;
    __stack_pointer = $1;
    block: {
      if (fiskil_link__core__text__platform__is($0, 33710, 20)) {
        $2 = 3;
      } else {
        $3 = -12;
        while (1) {
          if ($3) {
            $2 = readU8($3 + 33742);
            fiskil_link__core__error__ErrorCode__as_str($1 + 8 | 0, $2);
            $3 = $3 + 1 | 0;
            if (!fiskil_link__core__text__platform__is($0, read($1 + 8), read($1 + 12))) {
              continue;
            }
            break block;
          }
          break;
        }
        ;
        $2 = 12;
      }
    }
    __stack_pointer = $1 + 16 | 0;
    return $2;
  }
  function core__option__Option_wasm_bindgen__JsValue__filter__fiskil_link__core__text__platform__is_given($0, $1) {
    var $2 = 0;
    $2 = 1;
    if (!wasm_bindgen__JsValue_as_core__cmp__PartialEq__ne($1, 1024)) {
      core__ptr__drop_in_place__wasm_bindgen__JsValue($1);
      $2 = 0;
    }
    write($0 + 4, $1);
    write($0, $2);
  }
  function core__cell__RefCell_fiskil_link__core__flow__Flow__borrow($0, $1) {
    rust__260($0, $1, 8);
  }
  function core__cell__RefCell_core__option__Option_fiskil_link__core__session__SessionId__borrow($0, $1) {
    rust__260($0, $1, 4);
  }
  function alloc__vec__Vec_fiskil_link__core__flow__Effect__reserve($0, $1) {
    alloc__raw_vec__RawVecInner__reserve($0, read($0 + 8), $1, 8, 16);
  }
  function alloc__rc__Weak_fiskil_link__flow__controller__FlowController__as_core__ops__drop__Drop__drop($0) {
    var $1 = 0;
    if ($0 != -1) {
      block: {
        $1 = read($0 + 4) - 1 | 0;
        write($0 + 4, $1);
        if ($1) {
          break block;
        }
        alloc__alloc__Global_as_core__alloc__Allocator__deallocate_66($0);
      }
    }
  }
  function alloc__alloc__Global__alloc_impl($0, $1, $2) {
    if ($2) {
      $1 = lol_alloc__locked_allocator__LockedAllocator_lol_alloc__free_list_allocator__FreeListAllocator__as_core__alloc__global__GlobalAlloc__alloc($1, $2);
    }
    write($0 + 4, $2);
    write($0, $1);
  }
  function wasm_bindgen__convert__closures__invoke__wasm_bindgen__JsValue__wasm_bindgen__JsValue__true($0, $1, $2) {
    $0 = $0 | 0;
    $1 = $1 | 0;
    $2 = $2 | 0;
    if (!$0) {
      core__ptr__drop_in_place__wasm_bindgen__JsValue($2);
      wasm_bindgen__throw_str();
      wasm2js_trap();
    }
    return FUNCTION_TABLE[read($1 + 20)]($0, $2) | 0;
  }
  function wasm_bindgen__convert__closures__invoke__wasm_bindgen__JsValue__true($0, $1, $2) {
    $0 = $0 | 0;
    $1 = $1 | 0;
    $2 = $2 | 0;
    if (!$0) {
      core__ptr__drop_in_place__wasm_bindgen__JsValue($2);
      wasm_bindgen__throw_str();
      wasm2js_trap();
    }
    FUNCTION_TABLE[read($1 + 20)]($0, $2);
  }
  function rust__fmax($0, $1) {
    return $0 != $0 ? $1 : $0 < $1 ? $1 : $0;
  }
  function fiskil_link__link__platform__document() {
    var $0 = 0;
    block3: {
      block2: {
        switch (read(37588) - 1 | 0) {
          case 1:
            wasm2js_trap();
          case 0:
            $0 = read(37592);
            break block3;
          default:
            break block2;
        }
        ;
      }
      write(37588, 2);
      $0 = FUNCTION_TABLE[read(37592)]() | 0;
      write(37592, $0);
      write(37588, 1);
    }
    return wasm_bindgen__JsValue_as_core__clone__Clone__clone($0);
  }
  function fiskil_link__js__mount($0, $1, $2) {
    var $3 = 0, $4 = 0, $5 = 0, $6 = 0, $7 = 0, $8 = 0, $9 = 0, $10 = 0, $11 = 0, $12 = 0, $13 = 0, $14 = 0, $15 = 0, $16 = 0, $17 = 0, $18 = 0, $19 = 0;
    $3 = __stack_pointer - 288 | 0;
    __stack_pointer = $3;
    block: {
      if (fiskil_link__dom__stack__has_room()) {
        block14: {
          $17 = 1;
          if (!fiskil_link__flow__session_source__is_later($1)) {
            fiskil_link__core__session__SessionId__new__wasm_bindgen__JsValue($3 + 72 | 0, $1);
            $1 = read($3 + 76);
            if (read($3 + 72) == 1) {
              write($0 + 8, 2);
              write($0 + 12, 0);
              write($0, $1);
              break block;
            }
            $17 = 0;
          }
          if (fiskil_link__dom__value__is_of_kind($2, 33961, 6)) {
            block1: {
              write($3 + 196, 13);
              write($3 + 192, 33759);
              $4 = read(34004);
              $9 = $4;
              $5 = read(34e3);
              write($3 + 200, $5);
              write($3 + 204, $4);
              $6 = read(34012);
              $4 = read(34008);
              write($3 + 208, $4);
              write($3 + 212, $6);
              $8 = $3 + 200 | 0;
              fiskil_link__link__platform__Options__read__closure_0($3 + 152 | 0, $2, 33759, 13, $8);
              $7 = read($3 + 156);
              $12 = read($3 + 152);
              if ($12 == 2) {
                $4 = $7;
                break block1;
              }
              write($3 + 196, 10);
              write($3 + 192, 33749);
              write($3 + 200, $5);
              write($3 + 204, $9);
              write($3 + 208, $4);
              write($3 + 212, $6);
              fiskil_link__link__platform__Options__read__closure_0($3 + 152 | 0, $2, 33749, 10, $8);
              $8 = read($3 + 156);
              $13 = read($3 + 152);
              if ($13 == 2) {
                $4 = $8;
              } else {
                write($3 + 196, 5);
                write($3 + 192, 34016);
                $4 = read(34004);
                write($3 + 200, read(34e3));
                write($3 + 204, $4);
                $4 = read(34012);
                write($3 + 208, read(34008));
                write($3 + 212, $4);
                $4 = $3 + 200 | 0;
                fiskil_link__link__platform__Options__read__closure_0($3 + 152 | 0, $2, 34016, 5, $4);
                $11 = read($3 + 156);
                $14 = read($3 + 152);
                if ($14 == 2) {
                  $4 = $11;
                } else {
                  write($3 + 196, 9);
                  write($3 + 192, 34021);
                  $6 = read(34104);
                  write($3 + 200, read(34100));
                  write($3 + 204, $6);
                  $6 = read(34112);
                  write($3 + 208, read(34108));
                  write($3 + 212, $6);
                  fiskil_link__link__platform__Options__read__closure_0($3 + 152 | 0, $2, 34021, 9, $4);
                  $4 = read($3 + 156);
                  block4: {
                    block2: {
                      switch (read($3 + 152)) {
                        default:
                          $15 = +fiskil_link__dom__value__number__wbg_number($4);
                          core__ptr__drop_in_place__wasm_bindgen__JsValue($4);
                          wasm2js_scratch_store_f64(+$15);
                          $9 = wasm2js_scratch_load_i32(1) | 0;
                          $5 = wasm2js_scratch_load_i32(0) | 0;
                          $18 = 1;
                          break;
                        case 0:
                          break block2;
                        case 2:
                          break block4;
                      }
                      ;
                    }
                    write($3 + 196, 5);
                    write($3 + 192, 34116);
                    $4 = read(34144);
                    write($3 + 200, read(34140));
                    write($3 + 204, $4);
                    $4 = read(34152);
                    write($3 + 208, read(34148));
                    write($3 + 212, $4);
                    fiskil_link__link__platform__Options__read__closure_0($3 + 152 | 0, $2, 34116, 5, $3 + 200 | 0);
                    $4 = read($3 + 156);
                    $6 = read($3 + 152);
                    if ($6 == 2) {
                      break block4;
                    }
                    if ($6 == 1) {
                      $19 = wasm_bindgen__wbindgen_jsval_eq($4, 1026);
                    }
                    core__ptr__drop_in_place__core__option__Option_wasm_bindgen__JsValue($6, $4);
                    write($3 + 196, 6);
                    write($3 + 192, 34156);
                    $4 = read(34192);
                    write($3 + 200, read(34188));
                    write($3 + 204, $4);
                    $4 = read(34200);
                    write($3 + 208, read(34196));
                    write($3 + 212, $4);
                    fiskil_link__link__platform__Options__read__closure_0($3 + 152 | 0, $2, 34156, 6, $3 + 200 | 0);
                    $6 = read($3 + 156);
                    $10 = read($3 + 152);
                    if ($10 == 2) {
                      $4 = $6;
                      break block4;
                    }
                    fiskil_link__flow__options__own($3 - -64 | 0, $2, 33346, 9, 34240);
                    $16 = read($3 + 68);
                    block5: {
                      if (read($3 + 64) & 1) {
                        $4 = $16;
                      } else {
                        fiskil_link__flow__options__own($3 + 56 | 0, $2, 33572, 5, 34276);
                        $4 = read($3 + 60);
                        if (read($3 + 56) == 1) {
                          core__ptr__drop_in_place__wasm_bindgen__JsValue($16);
                          break block5;
                        }
                        core__option__Option_wasm_bindgen__JsValue__filter__fiskil_link__dom__value__is_given($3 + 48 | 0, $16);
                        write($3 + 144, $4);
                        write($3 + 132, $6);
                        write($3 + 128, $10);
                        write8($3 + 120, $19);
                        write($3 + 116, $11);
                        write($3 + 112, $14);
                        write($3 + 108, $8);
                        write($3 + 104, $13);
                        write($3 + 100, $7);
                        write($3 + 96, $12);
                        write($3 + 80, $18);
                        write($3 + 84, 0);
                        $7 = read($3 + 52);
                        write($3 + 140, $7);
                        $8 = read($3 + 48);
                        write($3 + 136, $8);
                        write($3 + 88, $5);
                        write($3 + 92, $9);
                        fiskil_link__core__options__Config__new($3 + 192 | 0, $3 + 80 | 0);
                        $2 = read($3 + 200);
                        $5 = read($3 + 196);
                        $11 = $5;
                        $9 = read($3 + 192);
                        block10: {
                          if (!$5 & $9 == 2) {
                            write($0 + 8, 2);
                            write($0 + 12, 0);
                            write($0, $2);
                          } else {
                            block7: {
                              write($3 + 188, read($3 + 228));
                              $5 = read($3 + 224);
                              write($3 + 180, read($3 + 220));
                              write($3 + 184, $5);
                              $5 = read($3 + 216);
                              write($3 + 172, read($3 + 212));
                              write($3 + 176, $5);
                              $5 = read($3 + 208);
                              write($3 + 164, read($3 + 204));
                              write($3 + 168, $5);
                              write($3 + 160, $2);
                              write($3 + 152, $9);
                              write($3 + 156, $11);
                              if ($10 == 1) {
                                if (web_sys__features__gen_AbortSignal__AbortSignal__aborted__wbg_aborted($6) | 0) {
                                  $2 = fiskil_link__core__error__FlowError__cancelled(3);
                                  write($0 + 8, 2);
                                  write($0 + 12, 0);
                                  write($0, $2);
                                  core__ptr__drop_in_place__fiskil_link__core__options__Config($3 + 152 | 0);
                                  break block7;
                                }
                              }
                              $5 = fiskil_link__link__platform__document();
                              block9: {
                                block8: {
                                  if ($8 == 1) {
                                    if (fiskil_link__dom__value__is_text__wbg_isText($7) | 0) {
                                      $2 = fiskil_link__dom__value__find__wbg_find($5, $7) | 0;
                                      core__ptr__drop_in_place__wasm_bindgen__JsValue($7);
                                      if (!$2) {
                                        break block8;
                                      }
                                    } else {
                                      $2 = $7;
                                    }
                                  } else {
                                    web_sys__features__gen_Document__Document__body($3 + 40 | 0, $5);
                                    if (read($3 + 40) == 1) {
                                      $2 = read($3 + 44);
                                    } else {
                                      $2 = web_sys__features__gen_Document__Document__document_element__wbg_documentElement($5) | 0;
                                      if (!$2) {
                                        break block8;
                                      }
                                    }
                                  }
                                  bool__then_some__fiskil_link__dom__node__Node($3 + 32 | 0, web_sys__features__gen_Node__Node__is_connected($2), $2);
                                  $2 = read($3 + 36);
                                  $7 = read($3 + 32);
                                  break block9;
                                }
                                $7 = 0;
                              }
                              core__ptr__drop_in_place__wasm_bindgen__JsValue($5);
                              core__option__Option_fiskil_link__dom__node__Node__ok_or_else__alloc__boxed__Box_fiskil_link__core__error__FlowError__fiskil_link__link__platform__mount__closure_0($3 + 24 | 0, $7, $2);
                              $7 = read($3 + 28);
                              if (read($3 + 24) & 1) {
                                write($0 + 8, 2);
                                write($0 + 12, 0);
                                write($0, $7);
                                core__ptr__drop_in_place__fiskil_link__core__options__Config($3 + 152 | 0);
                                core__ptr__drop_in_place__wasm_bindgen__JsValue($4);
                                break block10;
                              }
                              $15 = readF64($3 + 160);
                              wasm2js_memory_copy($3 + 232 | 0, $3 + 152 | 0, 40);
                              write8($3 + 285, $8);
                              write($3 + 276, $1);
                              write($3 + 272, $17);
                              write8($3 + 284, 1);
                              write($3 + 280, $4);
                              $1 = read(37500);
                              if ($1 >>> 0 >= 2147483647) {
                                wasm2js_trap();
                              }
                              write(37500, $1 + 1);
                              $2 = read(37512) << 2;
                              $1 = read(37508);
                              block11: {
                                while (1) {
                                  if ($2) {
                                    $4 = read($1);
                                    if (fiskil_link__flow__controller__FlowController__serves($4 + 8 | 0, $3 + 232 | 0)) {
                                      $4 = web_sys__features__gen_Node__Node__parent_node__wbg_parentNode(read($4 + 244)) | 0;
                                      $4 = $4 ? $4 : 1024;
                                      $5 = wasm_bindgen__wbindgen_jsval_eq($4, $7);
                                      core__ptr__drop_in_place__wasm_bindgen__JsValue($4);
                                      if ($5) {
                                        break block11;
                                      }
                                    }
                                    $1 = $1 + 4 | 0;
                                    $2 = $2 - 4 | 0;
                                    continue;
                                  }
                                  break;
                                }
                                ;
                                $1 = 0;
                              }
                              $1 = core__option__Option__alloc__rc__Rc_fiskil_link__flow__controller__FlowController__cloned($1);
                              write(37500, read(37500) - 1);
                              block13: {
                                if ($1) {
                                  $2 = wasm_bindgen__JsValue_as_core__clone__Clone__clone(read($1 + 244));
                                  core__ptr__drop_in_place__alloc__rc__Rc_fiskil_link__flow__controller__FlowController($1);
                                } else {
                                  block12: {
                                    $1 = fiskil_link__dom__host__create_element__wbg_createElement() | 0;
                                    $2 = fiskil_link__dom__held__state_of__wbg_stateOf($1) | 0;
                                    fiskil_link__dom__held__Held__set($2, 33541, 12, 1);
                                    core__ptr__drop_in_place__wasm_bindgen__JsValue($2);
                                    if (!$8) {
                                      $2 = web_sys__features__gen_HtmlElement__HtmlElement__style__wbg_style($1) | 0;
                                      $4 = Ref_String__Externref(35932, 5) | 0;
                                      $5 = Ref_String__Externref(1, 0) | 0;
                                      fiskil_link__dom__node__Style__set__wbg_setProperty($2, 35937, 8, $4, $5);
                                      core__ptr__drop_in_place__wasm_bindgen__JsValue($5);
                                      core__ptr__drop_in_place__wasm_bindgen__JsValue($4);
                                      core__ptr__drop_in_place__wasm_bindgen__JsValue($2);
                                    }
                                    fiskil_link__dom__node__Node__put_last__wbg_append($7, $1);
                                    bool__then_some__fiskil_link__dom__node__Node($3 + 16 | 0, web_sys__features__gen_Node__Node__is_connected($1), $1);
                                    core__option__Option_fiskil_link__dom__node__Node__ok_or_else__alloc__boxed__Box_fiskil_link__core__error__FlowError__fiskil_link__link__platform__mount__closure_0($3 + 8 | 0, read($3 + 16), read($3 + 20));
                                    $2 = read($3 + 12);
                                    if (read($3 + 8) != 1) {
                                      break block12;
                                    }
                                    write($0 + 8, 2);
                                    write($0 + 12, 0);
                                    write($0, $2);
                                    core__ptr__drop_in_place__fiskil_link__flow__controller__Request($3 + 232 | 0);
                                    break block13;
                                  }
                                }
                                fiskil_link__flow__controller__FlowController__preload($3, $2, $3 + 232 | 0);
                                $1 = read($3 + 4);
                                if (read($3) & 1) {
                                  write($0 + 8, 2);
                                  write($0 + 12, 0);
                                  write($0, $1);
                                  break block13;
                                }
                                if ($10 == 1) {
                                  $2 = $3 + 192 | 0;
                                  fiskil_link__dom__listener__Listener__to($2, $6, 33926, 5, fiskil_link__flow__controller__FlowController_as_fiskil_link__flow__signal__Receiver__callback(read($1 + 240), 13));
                                  if (read($1 + 184)) {
                                    wasm2js_trap();
                                  } else {
                                    write($1 + 184, -1);
                                    alloc__vec__Vec_fiskil_link__dom__listener__Listener__push($1 + 188 | 0, $2);
                                    write($1 + 184, read($1 + 184) + 1);
                                    core__ptr__drop_in_place__wasm_bindgen__JsValue($6);
                                  }
                                }
                                writeF64($0 + 16, $15);
                                write($0 + 8, $9);
                                write($0 + 12, $11);
                                write($0, $1);
                                core__ptr__drop_in_place__wasm_bindgen__JsValue($7);
                                break block;
                              }
                              core__ptr__drop_in_place__wasm_bindgen__JsValue($7);
                              core__ptr__drop_in_place__core__option__Option_wasm_bindgen__JsValue($10, $6);
                              break block;
                            }
                          }
                          core__ptr__drop_in_place__wasm_bindgen__JsValue($4);
                          core__ptr__drop_in_place__core__option__Option_wasm_bindgen__JsValue($8, $7);
                        }
                        core__ptr__drop_in_place__core__option__Option_wasm_bindgen__JsValue($10, $6);
                        break block14;
                      }
                    }
                    core__ptr__drop_in_place__core__option__Option_wasm_bindgen__JsValue($10, $6);
                  }
                  core__ptr__drop_in_place__core__option__Option_wasm_bindgen__JsValue($14, $11);
                }
                core__ptr__drop_in_place__core__option__Option_wasm_bindgen__JsValue($13, $8);
              }
              core__ptr__drop_in_place__core__option__Option_wasm_bindgen__JsValue($12, $7);
            }
          } else {
            $2 = fiskil_link__dom__value__describe__wbg_describe($2) | 0;
            $4 = fiskil_link__core__error__FlowError__option(33967, 7, $2, 33974, 9);
            core__ptr__drop_in_place__wasm_bindgen__JsValue($2);
          }
          write($0 + 8, 2);
          write($0 + 12, 0);
          write($0, $4);
        }
      } else {
        $2 = fiskil_link__flow__controller__no_room();
        write($0 + 8, 2);
        write($0 + 12, 0);
        write($0, $2);
      }
      core__ptr__drop_in_place__wasm_bindgen__JsValue($1);
    }
    __stack_pointer = $3 + 288 | 0;
  }
  function fiskil_link__flow__testing__succeed__closure_0($0, $1, $2, $3) {
    var $4 = 0;
    $4 = __stack_pointer - 16 | 0;
    __stack_pointer = $4;
    core__option__Option_wasm_bindgen__JsValue__filter__fiskil_link__dom__value__is_given($4 + 8 | 0, fiskil_link__dom__value__own_text__wbg_ownText($1, $2, $3) | 0);
    $1 = read($4 + 12);
    write($0, read($4 + 8));
    write($0 + 4, $1);
    __stack_pointer = $4 + 16 | 0;
  }
  function fiskil_link__flow__testing__conclude($0, $1, $2) {
    var $3 = 0, $4 = 0, $5 = 0;
    $3 = __stack_pointer - 80 | 0;
    __stack_pointer = $3;
    $4 = fiskil_link__flow__registry__of($0);
    block: {
      if ($4) {
        $0 = $4 + 8 | 0;
        if (fiskil_link__flow__controller__FlowController__is_open($0)) {
          fiskil_link__flow__controller__FlowController__moment($3 - -64 | 0, $0);
          write($3, 5);
          write8($3 + 16, readU8($3 + 72));
          writeF64($3 + 8, readF64($3 + 64));
          fiskil_link__flow__controller__FlowController__handle($0, $3);
          $5 = fiskil_link__flow__controller__FlowController__is_open($0);
          write($3 + 8, $2);
          write($3 + 4, $1);
          write($3, 9);
          fiskil_link__flow__controller__FlowController__handle($0, $3);
          core__ptr__drop_in_place__alloc__rc__Rc_fiskil_link__flow__controller__FlowController($4);
          break block;
        } else {
          core__ptr__drop_in_place__alloc__rc__Rc_fiskil_link__flow__controller__FlowController($4);
        }
      }
      core__ptr__drop_in_place__core__result__Result_alloc__boxed__Box_fiskil_link__core__outcome__Consent__alloc__boxed__Box_fiskil_link__core__error__FlowError($1, $2);
    }
    __stack_pointer = $3 + 80 | 0;
    return $5;
  }
  function fiskil_link__flow__session_source__is_later($0) {
    return (fiskil_link__flow__session_source__is_later__wbg_isSessionLater($0) | 0) != 0;
  }
  function fiskil_link__flow__controller__spent_session() {
    var $0 = 0, $1 = 0;
    $0 = __stack_pointer - 48 | 0;
    __stack_pointer = $0;
    write($0 + 8, 7);
    $1 = fiskil_link__core__error__FlowError__new(3, $0 + 8 | 0);
    __stack_pointer = $0 + 48 | 0;
    return $1;
  }
  function fiskil_link__flow__controller__no_room() {
    var $0 = 0, $1 = 0;
    $1 = Ref_String__Externref(36401, 70) | 0;
    $0 = alloc__boxed__box_new_uninit(4, 48);
    write8($0 + 44, 5);
    write($0 + 40, $1);
    write($0, 7);
    return $0;
  }
  function fiskil_link__element__trigger__host_of($0) {
    var $1 = 0, $2 = 0;
    $0 = fiskil_link__dom__value__get__wbg_get($0, 36868, 13) | 0;
    $1 = fiskil_link__dom__value__get__wbg_get($0, 36881, 4) | 0;
    $2 = fiskil_link__dom__value__is_given($1);
    core__ptr__drop_in_place__wasm_bindgen__JsValue($2 ? $0 : $1);
    return $2 ? $1 : $0;
  }
  function fiskil_link__element__scripts__add__for__a__fn__a_fiskil_link__dom__node__Node__wasm_bindgen__JsValue__closure_0($0, $1) {
    $0 = $0 | 0;
    $1 = $1 | 0;
    var $2 = 0;
    $2 = __stack_pointer - 16 | 0;
    __stack_pointer = $2;
    write($2 + 12, $1);
    $0 = FUNCTION_TABLE[read($0)]($2 + 12 | 0) | 0;
    core__ptr__drop_in_place__wasm_bindgen__JsValue($1);
    __stack_pointer = $2 + 16 | 0;
    return $0;
  }
  function fiskil_link__element__scripts__add__fiskil_link__element__scripts__functions__closure_0__closure_0($0, $1) {
    $0 = $0 | 0;
    $1 = $1 | 0;
    var $2 = 0;
    $2 = __stack_pointer - 16 | 0;
    __stack_pointer = $2;
    write($2 + 12, $1);
    FUNCTION_TABLE[read($0)]($2 + 12 | 0);
    core__ptr__drop_in_place__wasm_bindgen__JsValue($1);
    __stack_pointer = $2 + 16 | 0;
    return 1024;
  }
  function fiskil_link__element__lifecycle__schedule_for($0, $1) {
    var $2 = 0;
    $2 = read($0);
    $0 = fiskil_link__dom__held__state_of__wbg_stateOf($2) | 0;
    if (!fiskil_link__dom__held__Held__is($0, 33491, 9)) {
      fiskil_link__dom__held__Held__set_scheduled($0, 1);
      fiskil_link__dom__waiting__Waiting_fiskil_link__dom__node__Node__add(37560, wasm_bindgen__JsValue_as_core__clone__Clone__clone($2));
    }
    fiskil_link__dom__waiting__Waiting_fiskil_link__dom__node__Node__call_back(37560, $1, 7);
    core__ptr__drop_in_place__wasm_bindgen__JsValue($0);
  }
  function fiskil_link__element__lifecycle__is_preload($0, $1, $2) {
    var $3 = 0, $4 = 0;
    $3 = __stack_pointer - 16 | 0;
    __stack_pointer = $3;
    fiskil_link__dom__host__attribute($3 + 8 | 0, $0, 36933, 7);
    $0 = 0;
    if (read($3 + 8) == 1) {
      $4 = read($3 + 12);
      $0 = fiskil_link__core__text__platform__is($4, $1, $2);
      core__ptr__drop_in_place__wasm_bindgen__JsValue($4);
    }
    __stack_pointer = $3 + 16 | 0;
    return $0;
  }
  function fiskil_link__element__lifecycle__is_parsing__closure_0($0, $1) {
    $0 = $0 | 0;
    $1 = $1 | 0;
    var $2 = 0, $3 = 0, $4 = 0, $5 = 0, $6 = 0, $7 = 0, $8 = 0, $9 = 0;
    $2 = __stack_pointer - 32 | 0;
    __stack_pointer = $2;
    if (read(37544)) {
      wasm2js_trap();
    }
    $6 = read(37552);
    $7 = read(37548);
    write(37548, 0);
    write(37552, 4);
    $4 = read(37556);
    write(37556, 0);
    if ($7 == -2147483648) {
      wasm2js_trap();
    }
    $9 = $2 + 4 | 0;
    $0 = 0;
    $8 = Math_imul($4, 28);
    $4 = $8 + $6 | 0;
    block1: {
      block: {
        while (1) {
          if ($0 == $8) {
            break block;
          }
          $3 = $0 + $6 | 0;
          $5 = read($3 + 4);
          write($2, read($3));
          write($2 + 4, $5);
          write($2 + 24, read($3 + 24));
          $5 = read($3 + 20);
          write($2 + 16, read($3 + 16));
          write($2 + 20, $5);
          $5 = read($3 + 12);
          write($2 + 8, read($3 + 8));
          write($2 + 12, $5);
          if (read($2 + 4) != 3) {
            $3 = read($2);
            write($2 + 28, $3);
            fiskil_link__element__lifecycle__schedule($2 + 28 | 0);
            core__ptr__drop_in_place__wasm_bindgen__JsValue($3);
            core__ptr__drop_in_place__fiskil_link__dom__listener__Listener($9);
            $0 = $0 + 28 | 0;
            continue;
          }
          break;
        }
        ;
        $0 = $3 + 28 | 0;
        break block1;
      }
      $0 = $4;
    }
    $4 = ($4 - $0 >>> 0) / 28 | 0;
    while (1) {
      if ($4) {
        core__ptr__drop_in_place__wasm_bindgen__JsValue(read($0));
        core__ptr__drop_in_place__fiskil_link__dom__listener__Listener($0 + 4 | 0);
        $4 = $4 - 1 | 0;
        $0 = $0 + 28 | 0;
        continue;
      }
      break;
    }
    ;
    alloc__raw_vec__RawVecInner__deallocate($7, $6, 4, 28);
    core__ptr__drop_in_place__wasm_bindgen__JsValue($1);
    __stack_pointer = $2 + 32 | 0;
  }
  function fiskil_link__element__lifecycle__is_loading($0) {
    var $1 = 0;
    $0 = fiskil_link__dom__value__get__wbg_get($0, 36907, 10) | 0;
    $1 = fiskil_link__core__text__platform__is($0, 32851, 7);
    core__ptr__drop_in_place__wasm_bindgen__JsValue($0);
    return $1;
  }
  function fiskil_link__dom__waiting__queue_microtask($0) {
    $0 = $0 | 0;
    fiskil_link__dom__waiting__queue_microtask__wbg_queueMicrotask(read($0));
  }
  function fiskil_link__dom__value__is_of_kind($0, $1, $2) {
    return (fiskil_link__dom__value__is_of_kind__wbg_isOfKind($0, $1, $2) | 0) != 0;
  }
  function fiskil_link__dom__states__set__fiskil_link__core__flow__Appearance($0, $1) {
    var $2 = 0, $3 = 0, $4 = 0, $5 = 0, $6 = 0;
    $2 = __stack_pointer - 16 | 0;
    __stack_pointer = $2;
    $3 = fiskil_link__dom__held__state_of__wbg_stateOf($0) | 0;
    $4 = $1 & 255;
    $5 = $4 >>> 0 < 4;
    $6 = 40 >>> $1 & 1;
    fiskil_link__dom__held__Held__set_says($3, $5, $6);
    fiskil_link__dom__states__states_of($2 + 8 | 0, $3);
    if (read($2 + 8) == 1) {
      $1 = read($2 + 12);
      fiskil_link__dom__states__StateSet__turn($1, 32851, 7, 32858, 9, $4 >>> 0 < 2);
      fiskil_link__dom__states__StateSet__turn($1, 32867, 4, 32871, 6, $5);
      fiskil_link__dom__states__StateSet__turn($1, 32877, 5, 32882, 7, $6);
      core__ptr__drop_in_place__wasm_bindgen__JsValue($1);
    }
    fiskil_link__dom__states__set_success($0);
    core__ptr__drop_in_place__wasm_bindgen__JsValue($3);
    __stack_pointer = $2 + 16 | 0;
  }
  function fiskil_link__dom__slots__show__closure_0($0, $1, $2) {
    var $3 = 0, $4 = 0;
    $3 = __stack_pointer - 16 | 0;
    __stack_pointer = $3;
    fiskil_link__dom__node__Node__find($3, $0, $1, $2);
    $2 = 0;
    if (read($3) == 1) {
      $0 = read($3 + 4);
      write($3 + 12, 1026);
      write($3 + 8, $3 + 12);
      $1 = fiskil_link__dom__value__record(36104, 1, $3 + 8 | 0, 1);
      $2 = fiskil_link__dom__slots__Slot__assigned_nodes__wbg_assignedNodes($0, $1) | 0;
      $4 = js_sys__Array__length__wbg_length($2) | 0;
      core__ptr__drop_in_place__wasm_bindgen__JsValue($2);
      core__ptr__drop_in_place__wasm_bindgen__JsValue($1);
      core__ptr__drop_in_place__wasm_bindgen__JsValue(read($3 + 12));
      core__ptr__drop_in_place__wasm_bindgen__JsValue($0);
      $2 = $4 != 0;
    }
    __stack_pointer = $3 + 16 | 0;
    return $2;
  }
  function fiskil_link__dom__slots__show($0) {
    var $1 = 0, $2 = 0, $3 = 0, $4 = 0, $5 = 0, $6 = 0, $7 = 0, $8 = 0, $9 = 0, $10 = 0;
    $1 = __stack_pointer - 112 | 0;
    __stack_pointer = $1;
    $5 = fiskil_link__dom__held__state_of__wbg_stateOf($0) | 0;
    $6 = fiskil_link__dom__host__root($0);
    fiskil_link__dom__held__Held__result($1 + 32 | 0, $5);
    $3 = read($1 + 32);
    core__ptr__drop_in_place__core__option__Option_wasm_bindgen__JsValue($3, read($1 + 36));
    block1: {
      block: {
        if ($3) {
          $2 = fiskil_link__dom__held__Held__says_open($5);
          if (!fiskil_link__dom__slots__show__closure_0($6, 36146, 17)) {
            break block;
          }
          $7 = 36140;
          $3 = 6;
          break block1;
        } else {
          $2 = 1;
          if (!fiskil_link__dom__held__Held__has_flow($5)) {
            break block;
          }
          $2 = fiskil_link__dom__held__Held__says_open($5);
        }
      }
      $7 = 1;
      $3 = 0;
      if (fiskil_link__dom__host__is_overlay($0) | $2) {
        break block1;
      }
      if (fiskil_link__dom__held__Held__is($5, 33481, 10)) {
        $3 = fiskil_link__dom__slots__show__closure_0($6, 36163, 16);
        $7 = $3 ? 32877 : 36232;
        $3 = $3 ? 5 : 4;
      } else {
        $7 = 36232;
        $3 = 4;
      }
    }
    $4 = web_sys__features__gen_Node__Node__get_root_node__wbg_getRootNode($0) | 0;
    fiskil_link__dom__node__Page__focused($1 + 24 | 0, $4);
    $2 = read($1 + 28);
    $8 = read($1 + 24);
    core__ptr__drop_in_place__wasm_bindgen__JsValue($4);
    write($1 + 40, 0);
    write($1 + 44, 3);
    wasm2js_memory_copy($1 + 48 | 0, 36180, 48);
    while (1) {
      block2: {
        core__array__iter__IntoIter__str__str__3usize__as_core__iter__traits__iterator__Iterator__next($1 + 96 | 0, $1 + 40 | 0);
        $4 = read($1 + 96);
        if (!$4) {
          break block2;
        }
        $9 = read($1 + 100);
        fiskil_link__dom__node__Node__find($1 + 16 | 0, $6, read($1 + 104), read($1 + 108));
        if (!(read($1 + 16) & 1)) {
          continue;
        }
        $10 = read($1 + 20);
        web_sys__features__gen_HtmlElement__HtmlElement__set_hidden__wbg_set_hidden($10, str_as_core__cmp__PartialEq__eq($4, $9, $7, $3) ^ 1);
        core__ptr__drop_in_place__wasm_bindgen__JsValue($10);
        continue;
      }
      break;
    }
    ;
    if ($8 == 1) {
      block4: {
        fiskil_link__dom__slots__child_with($1 + 8 | 0, $0, $2);
        if (read($1 + 8) == 1) {
          block3: {
            $4 = read($1 + 12);
            $8 = fiskil_link__dom__slots__is_in_hidden_slot($4);
            core__ptr__drop_in_place__wasm_bindgen__JsValue($4);
            if (($8 & 255) != 1) {
              break block3;
            }
            $8 = wasm_bindgen__JsValue_as_core__clone__Clone__clone($0);
            if (read(37472)) {
              wasm2js_trap();
            }
            write(37472, -1);
            $4 = read(37484);
            if ($4 == read(37476)) {
              alloc__raw_vec__RawVecInner__grow_one(37476, 4, 8);
            }
            $9 = read(37480) + ($4 << 3) | 0;
            write($9 + 4, $2);
            write($9, $8);
            write(37484, $4 + 1);
            $2 = readU8(37496);
            write8(37496, 1);
            write(37472, read(37472) + 1);
            if ($2) {
              break block4;
            }
            core__ptr__drop_in_place__wasm_bindgen__JsValue(fiskil_link__dom__value__take_error__wbg_takeError() | 0);
            if (!read(37488)) {
              $2 = alloc__boxed__box_new_uninit(4, 4);
              write($2, 15);
              $2 = Closure_Closure__owned__true__function__Function__arguments__Externref__shim_idx__4__ret__Unit__inner_ret__Some_Unit__mutable__false__Externref($2, 37148) | 0;
              if (read(37488) == 1) {
                core__ptr__drop_in_place__wasm_bindgen__closure__ScopedClosure_dyn_core__ops__function__Fn__wasm_bindgen__JsValue__Output($2);
                wasm2js_trap();
              } else {
                write(37492, $2);
                write(37488, 1);
              }
            }
            fiskil_link__dom__waiting__queue_microtask(37492);
            $2 = fiskil_link__dom__value__take_error__wbg_takeError() | 0;
            $4 = fiskil_link__dom__value__is_given($2);
            core__ptr__drop_in_place__wasm_bindgen__JsValue($2);
            if (!$4) {
              break block4;
            }
            write8(37496, 0);
            break block4;
          }
        }
        core__ptr__drop_in_place__wasm_bindgen__JsValue($2);
      }
    }
    if (str_as_core__cmp__PartialEq__eq($7, $3, 32877, 5)) {
      fiskil_link__dom__slots__listen_to_trigger__wbg_listenToTrigger($0);
    }
    fiskil_link__dom__node__Node__find($1, $6, 36236, 7);
    if (read($1) == 1) {
      $3 = read($1 + 4);
      $0 = fiskil_link__dom__host__has_trigger($0);
      fiskil_link__dom__node__Node__set($3, 36319, 5, $0 ? 36306 : 36300, $0 ? 13 : 6);
      core__ptr__drop_in_place__wasm_bindgen__JsValue($3);
    }
    core__ptr__drop_in_place__wasm_bindgen__JsValue($6);
    core__ptr__drop_in_place__wasm_bindgen__JsValue($5);
    __stack_pointer = $1 + 112 | 0;
  }
  function fiskil_link__dom__slots__place_in($0) {
    var $1 = 0, $2 = 0, $3 = 0;
    $1 = __stack_pointer - 16 | 0;
    __stack_pointer = $1;
    $2 = fiskil_link__dom__host__root($0);
    fiskil_link__dom__node__Node__find($1 + 8 | 0, $2, 36243, 14);
    if (read($1 + 8) & 1) {
      $0 = read($1 + 12);
    } else {
      $3 = fiskil_link__dom__node__Node__page($0);
      $0 = fiskil_link__dom__node__Page__create($3, 33280);
      core__ptr__drop_in_place__wasm_bindgen__JsValue($3);
      fiskil_link__dom__node__Node__set($0, 33284, 8, 33292, 2);
      fiskil_link__dom__node__Node__put_last__wbg_append($2, $0);
    }
    core__ptr__drop_in_place__wasm_bindgen__JsValue($2);
    __stack_pointer = $1 + 16 | 0;
    return $0;
  }
  function fiskil_link__dom__slots__is_in_hidden_slot($0) {
    var $1 = 0, $2 = 0;
    $1 = __stack_pointer - 16 | 0;
    __stack_pointer = $1;
    fiskil_link__dom__value__given($1 + 8 | 0, fiskil_link__dom__value__get__wbg_get($0, 36112, 12) | 0);
    $0 = 2;
    if (read($1 + 8) == 1) {
      $0 = read($1 + 12);
      $2 = web_sys__features__gen_HtmlElement__HtmlElement__hidden__wbg_hidden($0) | 0;
      core__ptr__drop_in_place__wasm_bindgen__JsValue($0);
      $0 = $2 != 0;
    }
    __stack_pointer = $1 + 16 | 0;
    return $0;
  }
  function fiskil_link__dom__slots__control_in($0, $1) {
    var $2 = 0, $3 = 0, $4 = 0, $5 = 0, $6 = 0, $7 = 0, $8 = 0, $9 = 0;
    $2 = __stack_pointer - 16 | 0;
    __stack_pointer = $2;
    $4 = fiskil_link__dom__node__Node__find_all__wbg_querySelectorAll($1, 36004, 92) | 0;
    $7 = fiskil_link__dom__node__Nodes__length__wbg_length($4) | 0;
    block: {
      while (1) {
        block1: {
          if ($5 == $7) {
            break block;
          }
          $3 = fiskil_link__dom__node__Nodes__at__wbg_item($4, $5) | 0;
          if ($3) {
            fiskil_link__dom__slots__child_with($2 + 8 | 0, $1, $3);
            if (read($2 + 8) == 1) {
              $6 = read($2 + 12);
              $8 = fiskil_link__dom__slots__is_in_hidden_slot($6);
              core__ptr__drop_in_place__wasm_bindgen__JsValue($6);
              if (!($8 & 255)) {
                break block1;
              }
            }
            core__ptr__drop_in_place__wasm_bindgen__JsValue($3);
          }
          $5 = $5 + 1 | 0;
          continue;
        }
        break;
      }
      ;
      $9 = 1;
    }
    core__ptr__drop_in_place__wasm_bindgen__JsValue($4);
    write($0 + 4, $3);
    write($0, $9);
    __stack_pointer = $2 + 16 | 0;
  }
  function fiskil_link__dom__slots__child_with($0, $1, $2) {
    var $3 = 0, $4 = 0, $5 = 0;
    $3 = __stack_pointer - 16 | 0;
    __stack_pointer = $3;
    web_sys__features__gen_Node__Node__first_child($3 + 8 | 0, $1);
    $1 = read($3 + 12);
    $4 = read($3 + 8);
    block1: {
      block: {
        while (1) {
          if ($4 != 1) {
            break block;
          }
          if (!(fiskil_link__dom__node__Node__holds__wbg_contains($1, $2) | 0)) {
            web_sys__features__gen_Node__Node__next_sibling($3, $1);
            $5 = read($3 + 4);
            $4 = read($3);
            core__ptr__drop_in_place__wasm_bindgen__JsValue($1);
            $1 = $5;
            continue;
          }
          break;
        }
        ;
        $2 = 1;
        break block1;
      }
      $2 = 0;
    }
    write($0 + 4, $1);
    write($0, $2);
    __stack_pointer = $3 + 16 | 0;
  }
  function fiskil_link__dom__log__mistake($0) {
    block1: {
      block3: {
        block2: {
          switch (read($0) - 4 | 0) {
            case 0:
              if (readU8($0 + 44) != 5) {
                break block1;
              }
              break block3;
            case 3:
              break block2;
            default:
              break block1;
          }
          ;
        }
        if (readU8($0 + 44) != 3) {
          break block1;
        }
      }
      fiskil_link__dom__log__error__wbg_error(read($0 + 40));
    }
  }
  function fiskil_link__dom__host__is_disabled($0) {
    if (fiskil_link__dom__node__Node__has($0, 35915)) {
      $0 = 1;
    } else {
      $0 = (fiskil_link__dom__node__Node__fits__wbg_matches($0, 35923, 9) | 0) != 0;
    }
    return $0;
  }
  function fiskil_link__dom__host__has_trigger($0) {
    var $1 = 0, $2 = 0, $3 = 0, $4 = 0;
    $1 = __stack_pointer - 16 | 0;
    __stack_pointer = $1;
    web_sys__features__gen_Node__Node__first_child($1 + 8 | 0, $0);
    $0 = read($1 + 12);
    $3 = read($1 + 8);
    block: {
      while (1) {
        block4: {
          if ($3 != 1) {
            break block;
          }
          block2: {
            block1: {
              switch ((web_sys__features__gen_Node__Node__node_type__wbg_nodeType($0) & 65535) - 1 | 0) {
                case 2:
                  $2 = fiskil_link__dom__value__get__wbg_get($0, 35911, 4) | 0;
                  $4 = fiskil_link__core__text__platform__is_blank($2);
                  core__ptr__drop_in_place__wasm_bindgen__JsValue($2);
                  if (!$4) {
                    break block4;
                  }
                  break block2;
                case 0:
                  break block1;
                default:
                  break block2;
              }
              ;
            }
            $2 = fiskil_link__dom__value__get__wbg_get($0, 35907, 4) | 0;
            $4 = fiskil_link__core__text__platform__is($2, 1, 0);
            core__ptr__drop_in_place__wasm_bindgen__JsValue($2);
            if ($4) {
              break block4;
            }
          }
          web_sys__features__gen_Node__Node__next_sibling($1, $0);
          $2 = read($1 + 4);
          $3 = read($1);
          core__ptr__drop_in_place__wasm_bindgen__JsValue($0);
          $0 = $2;
          continue;
        }
        break;
      }
      ;
      core__ptr__drop_in_place__wasm_bindgen__JsValue($0);
    }
    __stack_pointer = $1 + 16 | 0;
    return $3 & 1;
  }
  function fiskil_link__dom__host__flag($0, $1, $2) {
    var $3 = 0;
    $3 = __stack_pointer - 16 | 0;
    __stack_pointer = $3;
    fiskil_link__dom__value__given($3 + 8 | 0, fiskil_link__dom__node__Node__attribute_text__wbg_getAttribute($0, $1, $2) | 0);
    $2 = 0;
    if (read($3 + 8) == 1) {
      $0 = read($3 + 12);
      $1 = fiskil_link__core__text__platform__is($0, 33106, 5);
      core__ptr__drop_in_place__wasm_bindgen__JsValue($0);
      $2 = $1 ^ 1;
    }
    __stack_pointer = $3 + 16 | 0;
    return $2;
  }
  function fiskil_link__dom__error__result($0) {
    var $1 = 0;
    $1 = __stack_pointer - 16 | 0;
    __stack_pointer = $1;
    write($1 + 12, read($0 + 8) ? $0 + 12 | 0 : 0);
    write($1 + 8, read($0) ? $0 + 4 | 0 : 0);
    $0 = fiskil_link__dom__value__record(35988, 2, $1 + 8 | 0, 2);
    __stack_pointer = $1 + 16 | 0;
    return $0;
  }
  function fiskil_link__core__text__platform__query_value($0, $1, $2, $3) {
    var $4 = 0;
    $4 = __stack_pointer - 16 | 0;
    __stack_pointer = $4;
    core__option__Option_wasm_bindgen__JsValue__filter__fiskil_link__core__text__platform__is_given($4 + 8 | 0, fiskil_link__core__text__platform__query_value_or_undefined__wbg_queryValue($1, $2, $3) | 0);
    $1 = read($4 + 12);
    write($0, read($4 + 8));
    write($0 + 4, $1);
    __stack_pointer = $4 + 16 | 0;
  }
  function fiskil_link__core__text__platform__http_origin($0, $1) {
    var $2 = 0;
    $2 = __stack_pointer - 16 | 0;
    __stack_pointer = $2;
    core__option__Option_wasm_bindgen__JsValue__filter__fiskil_link__core__text__platform__is_given($2 + 8 | 0, fiskil_link__core__text__platform__http_origin_or_undefined__wbg_httpOrigin($1) | 0);
    $1 = read($2 + 12);
    write($0, read($2 + 8));
    write($0 + 4, $1);
    __stack_pointer = $2 + 16 | 0;
  }
  function fiskil_link__core__redirect__starts_with($0, $1) {
    $0 = fiskil_link__core__text__platform__before__wbg_before($0, $1, 1) | 0;
    $1 = fiskil_link__core__text__platform__is($0, 1, 0);
    core__ptr__drop_in_place__wasm_bindgen__JsValue($0);
    return $1;
  }
  function fiskil_link__core__redirect__has($0, $1, $2) {
    $1 = fiskil_link__core__text__platform__before__wbg_before($0, $1, $2) | 0;
    $0 = wasm_bindgen__JsValue_as_core__cmp__PartialEq__ne($1, $0);
    core__ptr__drop_in_place__wasm_bindgen__JsValue($1);
    return $0;
  }
  function fiskil_link__core__options__http_origin($0, $1, $2, $3) {
    var $4 = 0, $5 = 0, $6 = 0;
    $4 = __stack_pointer - 16 | 0;
    __stack_pointer = $4;
    fiskil_link__core__text__platform__http_origin($4 + 8 | 0, $3);
    $5 = 1;
    if (read($4 + 8) == 1) {
      $3 = read($4 + 12);
      $5 = 0;
    } else {
      $3 = fiskil_link__core__text__platform__before__wbg_before($3, 33294, 1) | 0;
      $6 = fiskil_link__core__text__platform__quote__wbg_describe($3) | 0;
      core__ptr__drop_in_place__wasm_bindgen__JsValue($3);
      $3 = fiskil_link__core__error__FlowError__option($1, $2, $6, 33295, 51);
      core__ptr__drop_in_place__wasm_bindgen__JsValue($6);
    }
    write($0 + 4, $3);
    write($0, $5);
    __stack_pointer = $4 + 16 | 0;
  }
  function core__ptr__drop_in_place__fiskil_link__core__outcome__Consent($0) {
    core__ptr__drop_in_place__core__option__Option_wasm_bindgen__JsValue(read($0), read($0 + 4));
    core__ptr__drop_in_place__core__option__Option_wasm_bindgen__JsValue(read($0 + 8), read($0 + 12));
  }
  function core__ptr__drop_in_place__core__result__Result_fiskil_link__flow__session_source__SessionSource__alloc__boxed__Box_fiskil_link__core__error__FlowError($0) {
    if (read($0) != 3) {
      core__ptr__drop_in_place__wasm_bindgen__JsValue(read($0 + 4));
    } else {
      core__ptr__drop_in_place__alloc__boxed__Box_fiskil_link__core__error__FlowError(read($0 + 4));
    }
  }
  function core__ptr__drop_in_place__core__option__Option_core__option__IntoIter_fiskil_link__core__flow__Effect($0) {
    if (read($0) != 19 | read($0 + 4)) {
      core__ptr__drop_in_place__core__option__Option_fiskil_link__core__flow__Effect($0);
    }
  }
  function core__ptr__drop_in_place__core__iter__adapters__flatten__Flatten_core__array__iter__IntoIter_core__option__Option_fiskil_link__core__flow__Effect__9usize($0) {
    var $1 = 0, $2 = 0;
    if (read($0) | read($0 + 4)) {
      block: {
        $2 = read($0 + 12);
        $1 = read($0 + 8);
        if ($2 == $1) {
          break block;
        }
        $2 = $2 - $1 | 0;
        $1 = (($1 << 4) + $0 | 0) + 16 | 0;
        while (1) {
          if (!$2) {
            break block;
          }
          $2 = $2 - 1 | 0;
          core__ptr__drop_in_place__core__option__Option_fiskil_link__core__flow__Effect($1);
          $1 = $1 + 16 | 0;
          continue;
        }
        ;
      }
    }
    core__ptr__drop_in_place__core__option__Option_core__option__IntoIter_fiskil_link__core__flow__Effect($0 + 160 | 0);
    core__ptr__drop_in_place__core__option__Option_core__option__IntoIter_fiskil_link__core__flow__Effect($0 + 176 | 0);
  }
  function core__ptr__drop_in_place__alloc__rc__Rc_js_sys__futures__jspi__SpawnedTask($0) {
    var $1 = 0;
    block: {
      $1 = read($0) - 1 | 0;
      write($0, $1);
      if (!$1) {
        core__ptr__drop_in_place__core__option__Option_core__pin__Pin_alloc__boxed__Box_dyn_core__future__future__Future_Output(read($0 + 12), read($0 + 16));
        if ($0 == -1) {
          break block;
        }
        $1 = read($0 + 4) - 1 | 0;
        write($0 + 4, $1);
        if ($1) {
          break block;
        }
        lol_alloc__locked_allocator__LockedAllocator_lol_alloc__free_list_allocator__FreeListAllocator__as_core__alloc__global__GlobalAlloc__dealloc($0, 24);
      }
    }
  }
  function core__ptr__drop_in_place__fiskil_link__flow__controller__PutOff($0, $1) {
    var $2 = 0;
    while (1) {
      if ($1) {
        $2 = read($0);
        if ($2 == 16) {
          core__ptr__drop_in_place__wasm_bindgen__JsValue(read($0 + 4));
        } else {
          block1: {
            block3: {
              switch (($2 >>> 0 <= 1 ? 6 : $2 - 2 | 0) - 2 | 0) {
                case 0:
                  core__ptr__drop_in_place__alloc__boxed__Box_fiskil_link__core__error__FlowError(read($0 + 4));
                  break block1;
                case 4:
                  core__ptr__drop_in_place__fiskil_link__core__message__ConsentMessage($0);
                  core__ptr__drop_in_place__wasm_bindgen__JsValue(read($0 + 60));
                  break block1;
                case 5:
                  break block3;
                default:
                  break block1;
              }
              ;
            }
            core__ptr__drop_in_place__core__result__Result_alloc__boxed__Box_fiskil_link__core__outcome__Consent__alloc__boxed__Box_fiskil_link__core__error__FlowError(read($0 + 4), read($0 + 8));
          }
        }
        $1 = $1 - 1 | 0;
        $0 = $0 - -64 | 0;
        continue;
      }
      break;
    }
    ;
  }
  function core__ptr__drop_in_place__fiskil_link__dom__listener__Listener_2($0, $1) {
    while (1) {
      if ($1) {
        $1 = $1 - 1 | 0;
        core__ptr__drop_in_place__fiskil_link__dom__listener__Listener($0);
        $0 = $0 + 24 | 0;
        continue;
      }
      break;
    }
    ;
  }
  function web_sys__features__gen_Node__Node__next_sibling($0, $1) {
    $1 = web_sys__features__gen_Node__Node__next_sibling__wbg_nextSibling($1) | 0;
    write($0 + 4, $1);
    write($0, $1 != 0);
  }
  function web_sys__features__gen_Node__Node__first_child($0, $1) {
    $1 = web_sys__features__gen_Node__Node__first_child__wbg_firstChild($1) | 0;
    write($0 + 4, $1);
    write($0, $1 != 0);
  }
  function web_sys__features__gen_Document__Document__body($0, $1) {
    $1 = web_sys__features__gen_Document__Document__body__wbg_body($1) | 0;
    write($0 + 4, $1);
    write($0, $1 != 0);
  }
  function str_as_core__cmp__PartialEq__eq($0, $1, $2, $3) {
    var $4 = 0;
    if ($1 == $3) {
      block: {
        while (1) {
          $3 = 0;
          if (!$1) {
            break block;
          }
          $1 = $1 - 1 | 0;
          $3 = readU8($2);
          $4 = readU8($0);
          $2 = $2 + 1 | 0;
          $0 = $0 + 1 | 0;
          if ($3 == $4) {
            continue;
          }
          break;
        }
        ;
        $3 = $4 - $3 | 0;
      }
    } else {
      $3 = 1;
    }
    return !$3;
  }
  function std__thread__local__LocalKey_fiskil_link__dom__waiting__Waiting_fiskil_link__dom__node__Node__with__fiskil_link__dom__waiting__Waiting_fiskil_link__dom__node__Node__take__alloc__vec__Vec_fiskil_link__dom__node__Node($0, $1) {
    var $2 = 0, $3 = 0, $4 = 0;
    $2 = FUNCTION_TABLE[$1](0) | 0;
    if (!$2) {
      wasm2js_trap();
    }
    write8($2 + 24, 0);
    if (read($2)) {
      wasm2js_trap();
    }
    $1 = read($2 + 8);
    $4 = read($2 + 12);
    write($2 + 12, 0);
    $3 = read($2 + 4);
    write($2 + 4, 0);
    write($2 + 8, 4);
    if ($3 == -2147483648) {
      wasm2js_trap();
    } else {
      write($0 + 4, $1);
      write($0 + 8, $4);
      write($0, $3);
    }
  }
  function lol_alloc__free_list_allocator__FreeListAllocator_as_core__alloc__global__GlobalAlloc__dealloc($0, $1) {
    var $2 = 0, $3 = 0, $4 = 0;
    $2 = ($1 >>> 0 <= 8 ? 8 : $1) + 7 & -8;
    $3 = $2 + $0 | 0;
    $1 = 37468;
    block: {
      block1: {
        while (1) {
          $4 = $1;
          $1 = read($1);
          if ($1 == -1) {
            break block;
          }
          if ($1 == $3) {
            break block1;
          }
          if ($0 >>> 0 <= $1 >>> 0) {
            continue;
          }
          break;
        }
        ;
        $3 = read($1 + 4);
        if (($3 + $1 | 0) != $0) {
          write($0 + 4, $2);
          write($0, $1);
          write($4, $0);
        } else {
          write($1 + 4, $2 + $3);
        }
        return;
      }
      $2 = $2 + read($1 + 4) | 0;
      $1 = read($1);
      if ($1 != -1) {
        $3 = read($1 + 4);
        if ($0 == ($3 + $1 | 0)) {
          write($1 + 4, $2 + $3);
          write($4, $1);
          return;
        }
      }
      write($4, $0);
      write($0, $1);
      write($0 + 4, $2);
      return;
    }
    write($0 + 4, $2);
    write($0, -1);
    write($4, $0);
  }
  function js_sys__futures__jspi__SpawnedTask__wake($0) {
    var $1 = 0;
    block: {
      block2: {
        switch (readU8($0 + 20) - 1 | 0) {
          case 1:
            write8($0 + 20, 3);
            return;
          case 0:
          case 2:
            break block;
          default:
            break block2;
        }
        ;
      }
      if (readU32($0 + 8) >= 2147483647) {
        wasm2js_trap();
      }
      if (!read($0 + 12)) {
        break block;
      }
      $1 = read($0) + 1 | 0;
      write($0, $1);
      if ($1) {
        write8($0 + 20, 1);
      }
      wasm2js_trap();
    }
  }
  function fiskil_link__flow__session_source__SessionSource__serves($0, $1, $2, $3) {
    block3: {
      block4: {
        block2: {
          switch ($0 - 1 | 0) {
            case 0:
              return $2 == 1;
            case 1:
              if ($2 != 2) {
                break block3;
              }
              break block4;
            default:
              break block2;
          }
          ;
        }
        if ($2) {
          break block3;
        }
      }
      return wasm_bindgen__wbindgen_jsval_eq($1, $3);
    }
    return 0;
  }
  function fiskil_link__flow__controller__FlowController__stop_listening($0) {
    var $1 = 0, $2 = 0, $3 = 0, $4 = 0, $5 = 0;
    $1 = __stack_pointer - 32 | 0;
    __stack_pointer = $1;
    $3 = $1 + 8 | 0;
    core__cell__RefCell_alloc__vec__Vec_fiskil_link__dom__listener__Listener__take($3, $0 + 160 | 0);
    core__ptr__drop_in_place__alloc__vec__Vec_fiskil_link__dom__listener__Listener($3);
    if (read($0 + 248)) {
      wasm2js_trap();
    }
    $4 = read($0 + 252);
    $5 = read($0 + 256);
    write($0 + 252, 3);
    $2 = read($0 + 272);
    write($1 + 24, read($0 + 268));
    write($1 + 28, $2);
    $2 = read($0 + 264);
    write($1 + 16, read($0 + 260));
    write($1 + 20, $2);
    write($1 + 8, $4);
    write($1 + 12, $5);
    core__ptr__drop_in_place__core__option__Option_fiskil_link__dom__listener__Listener($3);
    if (read($0 + 276)) {
      wasm2js_trap();
    } else {
      $4 = read($0 + 280);
      $5 = read($0 + 284);
      write($0 + 280, 0);
      $2 = read($0 + 292);
      write($1 + 16, read($0 + 288));
      write($1 + 20, $2);
      write($1 + 8, $4);
      write($1 + 12, $5);
      core__ptr__drop_in_place__core__option__Option_fiskil_link__flow__session_source__SessionRequest($3);
      __stack_pointer = $1 + 32 | 0;
    }
  }
  function fiskil_link__flow__controller__FlowController__serves($0, $1) {
    var $2 = 0, $3 = 0, $4 = 0;
    $2 = __stack_pointer - 16 | 0;
    __stack_pointer = $2;
    core__cell__RefCell_fiskil_link__core__flow__Flow__borrow($2 + 8 | 0, $0 + 56 | 0);
    $4 = read(read($2 + 8) + 72);
    $3 = read($2 + 12);
    write($3, read($3) - 1);
    $3 = 0;
    if ($4 >>> 0 <= 2) {
      block: {
        if (readU8($0 + 52) != readU8($1 + 52)) {
          break block;
        }
        if (!fiskil_link__flow__session_source__SessionSource__serves(read($0 + 40), read($0 + 44), read($1 + 40), read($1 + 44)) | readU8($0 + 53) != readU8($1 + 53)) {
          break block;
        }
        if (!wasm_bindgen__wbindgen_jsval_eq(read($0 + 16), read($1 + 16))) {
          break block;
        }
        if (!wasm_bindgen__wbindgen_jsval_eq(read($0 + 24), read($1 + 24))) {
          break block;
        }
        $3 = wasm_bindgen__wbindgen_jsval_eq(read($0 + 28), read($1 + 28));
      }
    }
    __stack_pointer = $2 + 16 | 0;
    return $3;
  }
  function fiskil_link__flow__controller__FlowController__receive($0, $1, $2) {
    var $3 = 0, $4 = 0, $5 = 0, $6 = 0, $7 = 0;
    $3 = __stack_pointer - 96 | 0;
    __stack_pointer = $3;
    block1: {
      block14: {
        block13: {
          switch (($1 & 255) - 1 | 0) {
            case 3:
              core__ptr__drop_in_place__wasm_bindgen__JsValue(fiskil_link__dom__node__PageEvent__path__wbg_composedPath($2) | 0);
              break block1;
            case 5:
              fiskil_link__flow__controller__FlowController__is_over_page($0);
              fiskil_link__flow__controller__FlowController__moment($3 + 80 | 0, $0);
              write($3 + 16, 10);
              write8($3 + 32, readU8($3 + 88));
              writeF64($3 + 24, readF64($3 + 80));
              break block14;
            case 6:
              fiskil_link__flow__controller__FlowController__moment($3 + 80 | 0, $0);
              write($3 + 16, 11);
              write8($3 + 32, readU8($3 + 88));
              writeF64($3 + 24, readF64($3 + 80));
              break block14;
            case 9:
              if (!fiskil_link__flow__controller__FlowController__is_refusal__closure_0($2, 33772, 18, 33790, 9)) {
                break block1;
              }
              if (!fiskil_link__flow__controller__FlowController__is_refusal__closure_0($2, 33799, 11, 33810, 7)) {
                break block1;
              }
              $1 = fiskil_link__dom__value__get__wbg_get($2, 33817, 10) | 0;
              fiskil_link__core__text__platform__http_origin($3, $1);
              if (read($3) != 1) {
                core__ptr__drop_in_place__wasm_bindgen__JsValue($1);
                break block1;
              }
              $2 = read($3 + 4);
              $4 = wasm_bindgen__wbindgen_jsval_eq($2, read($0 + 20));
              core__ptr__drop_in_place__core__option__Option_wasm_bindgen__JsValue(1, $2);
              core__ptr__drop_in_place__wasm_bindgen__JsValue($1);
              if (!$4) {
                break block1;
              }
              write($3 + 16, 6);
              break block14;
            case 10:
              fiskil_link__core__session__SessionId__new__wasm_bindgen__JsValue($3 + 8 | 0, wasm_bindgen__JsValue_as_core__clone__Clone__clone($2));
              $1 = read($3 + 12);
              if (read($3 + 8) == 1) {
                fiskil_link__dom__log__error__wbg_error(read($1 + 40));
                fiskil_link__flow__controller__FlowController__has_no_session($3 + 16 | 0, $0, $1);
                break block14;
              }
              $2 = fiskil_link__dom__held__state_of__wbg_stateOf(read($0 + 236)) | 0;
              $4 = fiskil_link__dom__held__Held__is_spent($2, $1);
              core__ptr__drop_in_place__wasm_bindgen__JsValue($2);
              if ($4) {
                fiskil_link__flow__controller__FlowController__has_no_session($3 + 16 | 0, $0, fiskil_link__flow__controller__spent_session());
                core__ptr__drop_in_place__wasm_bindgen__JsValue($1);
                break block14;
              }
              if (read($0 + 296)) {
                wasm2js_trap();
              } else {
                write($0 + 296, -1);
                $2 = $0 + 304 | 0;
                core__ptr__drop_in_place__core__option__Option_wasm_bindgen__JsValue(read($0 + 300), read($2));
                write($2, $1);
                write($0 + 300, 1);
                write($0 + 296, read($0 + 296) + 1);
                fiskil_link__flow__controller__FlowController__moment($3 + 80 | 0, $0);
                write($3 + 16, 3);
                write8($3 + 32, readU8($3 + 88));
                writeF64($3 + 24, readF64($3 + 80));
                break block14;
              }
            case 11:
              if (read($0 + 40) != 2) {
                $4 = Ref_String__Externref(33832, 93) | 0;
              } else {
                $1 = fiskil_link__dom__value__get__wbg_get($2, 33111, 7) | 0;
                $4 = fiskil_link__core__text__platform__fill_in__wbg_fillIn(33925, 1, $1, $2, $2) | 0;
                core__ptr__drop_in_place__wasm_bindgen__JsValue($1);
              }
              if (!readU8($0 + 52)) {
                fiskil_link__dom__log__error__wbg_error($4);
              }
              $2 = wasm_bindgen__JsValue_as_core__clone__Clone__clone($2);
              $1 = alloc__boxed__box_new_uninit(4, 48);
              write8($1 + 44, 5);
              write($1 + 40, $4);
              write($1 + 4, $2);
              write($1, 5);
              fiskil_link__flow__controller__FlowController__has_no_session($3 + 16 | 0, $0, $1);
              break block14;
            case 12:
              write($3 + 16, 13);
              write8($3 + 20, 3);
              break block14;
            case 7:
            case 14:
              fiskil_link__flow__controller__FlowController__handle_what_was_put_off($0);
              break block1;
            case 4:
              if (!readU8($0 + 380)) {
                break block1;
              }
              write($3 + 16, 7);
              break block14;
            case 13:
              if (!web_sys__features__gen_Node__Node__is_connected(read($0 + 236))) {
                break block1;
              }
              if (web_sys__features__gen_Node__Node__is_connected(read($0 + 152))) {
                break block1;
              }
              write($3 + 16, 15);
              break block14;
            case 0:
              fiskil_link__dom__node__PageEvent__prevent_default__wbg_preventDefault($2);
              write($3 + 16, 13);
              write8($3 + 20, 0);
              break block14;
            case 2:
              $1 = fiskil_link__dom__node__PageEvent__path__wbg_composedPath($2) | 0;
              $4 = fiskil_link__dom__value__get__wbg_get($2, 33355, 6) | 0;
              $5 = +fiskil_link__dom__value__number__wbg_number($4);
              core__ptr__drop_in_place__wasm_bindgen__JsValue($4);
              $6 = readF64($0 + 200);
              $0 = fiskil_link__dom__value__get__wbg_get($2, 33952, 9) | 0;
              $7 = +fiskil_link__dom__value__number__wbg_number($0);
              core__ptr__drop_in_place__wasm_bindgen__JsValue($0);
              if (!(!($7 - $6 < 1e3) | (!($5 > 0) | $5 > 1))) {
                fiskil_link__flow__controller__is_tap_of_before__wbg_isTapOfBefore(+$6) | 0;
              }
              core__ptr__drop_in_place__wasm_bindgen__JsValue(js_sys__Array__get__wbg_get($1, 0) | 0);
              core__ptr__drop_in_place__wasm_bindgen__JsValue($1);
              break block1;
            case 1:
            case 8:
              break block1;
            default:
              break block13;
          }
          ;
        }
        fiskil_link__flow__controller__FlowController__moment($3 + 80 | 0, $0);
        write($3 + 16, 5);
        write8($3 + 32, readU8($3 + 88));
        writeF64($3 + 24, readF64($3 + 80));
      }
      fiskil_link__flow__controller__FlowController__handle($0, $3 + 16 | 0);
    }
    __stack_pointer = $3 + 96 | 0;
  }
  function fiskil_link__flow__controller__FlowController__raise($0) {
    var $1 = 0, $2 = 0, $3 = 0, $4 = 0, $5 = 0, $6 = 0, wasm2js_i32$0 = 0, wasm2js_f64$0 = 0;
    $1 = __stack_pointer - 48 | 0;
    __stack_pointer = $1;
    $3 = readF64($0 + 200);
    if ($3 != $3) {
      block: {
        wasm2js_i32$0 = $0, wasm2js_f64$0 = +fiskil_link__flow__controller__now__wbg_now(), writeF64(wasm2js_i32$0 + 200, wasm2js_f64$0);
        web_sys__features__gen_Document__Document__default_view($1 + 8 | 0, read($0 + 240));
        if (read($1 + 8) != 1) {
          break block;
        }
        $4 = read($1 + 12);
        $5 = fiskil_link__flow__controller__FlowController_as_fiskil_link__flow__signal__Receiver__callback(read($0 + 232), 4);
        write($1 + 40, 1026);
        write($1 + 44, 1026);
        write($1 + 20, $1 + 44);
        write($1 + 16, $1 + 40);
        $2 = $1 + 16 | 0;
        $6 = fiskil_link__dom__value__record(33644, 2, $2, 2);
        core__ptr__drop_in_place__wasm_bindgen__JsValue(read($1 + 44));
        core__ptr__drop_in_place__wasm_bindgen__JsValue(read($1 + 40));
        fiskil_link__dom__listener__Listener__with_options($2, $4, 33827, 5, $6, $5);
        if (read($0 + 176)) {
          wasm2js_trap();
        } else {
          write($0 + 176, -1);
          alloc__vec__Vec_fiskil_link__dom__listener__Listener__push($0 + 180 | 0, $2);
          write($0 + 176, read($0 + 176) + 1);
          core__ptr__drop_in_place__wasm_bindgen__JsValue($4);
        }
      }
    }
    __stack_pointer = $1 + 48 | 0;
  }
  function fiskil_link__flow__controller__FlowController__preload($0, $1, $2) {
    var $3 = 0, $4 = 0, $5 = 0, $6 = 0, $7 = 0, $8 = 0, $9 = 0, $10 = 0, $11 = 0, $12 = 0, $13 = 0, $14 = 0, $15 = 0;
    $6 = __stack_pointer - 192 | 0;
    __stack_pointer = $6;
    block2: {
      block: {
        if (fiskil_link__dom__stack__has_room()) {
          $3 = fiskil_link__flow__registry__of_host($1);
          if ($3) {
            $4 = $3 + 8 | 0;
            if (fiskil_link__flow__controller__FlowController__serves($4, $2)) {
              write8($3 + 388, readU8($2 + 32));
              break block;
            } else {
              write($6 + 104, 14);
              write8($6 + 108, 2);
              fiskil_link__flow__controller__FlowController__handle($4, $6 + 104 | 0);
              core__ptr__drop_in_place__alloc__rc__Rc_fiskil_link__flow__controller__FlowController($3);
            }
          }
          if (web_sys__features__gen_Node__Node__is_connected($1)) {
            block1: {
              $3 = fiskil_link__dom__node__Node__page($1);
              web_sys__features__gen_Document__Document__default_view($6, $3);
              if (!read($6)) {
                core__ptr__drop_in_place__wasm_bindgen__JsValue($3);
                break block1;
              }
              core__ptr__drop_in_place__wasm_bindgen__JsValue(read($6 + 4));
              core__ptr__drop_in_place__wasm_bindgen__JsValue($3);
              $5 = readU8($2 + 53);
              $8 = read($2 + 40);
              $3 = read($2 + 24);
              $4 = read($2 + 20);
              if (wasm_bindgen__JsValue_as_core__cmp__PartialEq__ne($3, $4)) {
                $4 = fiskil_link__core__text__platform__fill_in__wbg_fillIn(35853, 47, $3, $4, $3) | 0;
                fiskil_link__dom__log__warn__wbg_warn($4);
                core__ptr__drop_in_place__wasm_bindgen__JsValue($4);
              }
              $4 = $6 + 104 | 0;
              $3 = wasm_bindgen__JsValue_as_core__clone__Clone__clone($3);
              $5 = $5 & 1;
              if ($8) {
                fiskil_link__core__flow__Flow__without_session($4, $3, $5);
              } else {
                fiskil_link__core__flow__Flow__new($4, $3, $5);
              }
              wasm2js_memory_copy($6 + 16 | 0, $4, 88);
              $11 = wasm_bindgen__JsValue_as_core__clone__Clone__clone($1);
              $4 = read($2 + 48);
              $12 = read($2 + 52);
              $9 = read($2 + 44);
              $10 = readU8($2 + 32);
              $5 = lol_alloc__locked_allocator__LockedAllocator_lol_alloc__free_list_allocator__FreeListAllocator__as_core__alloc__global__GlobalAlloc__alloc(8, 392);
              if (!$5) {
                wasm2js_trap();
              }
              write($5, 0);
              write($5 + 4, 1);
              $3 = alloc__rc__Weak_fiskil_link__flow__controller__FlowController__as_core__clone__Clone__clone($5);
              $13 = fiskil_link__dom__node__Node__page($1);
              $14 = fiskil_link__flow__promise__new_flow__wbg_newFlow($1) | 0;
              if (!$8) {
                $15 = 1;
                $7 = wasm_bindgen__JsValue_as_core__clone__Clone__clone($9);
              }
              write8($3 + 40, $10);
              write($3 + 64, 0);
              write($3 + 56, $4);
              write($3 + 60, $12);
              write($3 + 52, $9);
              write($3 + 48, $8);
              $4 = $5 + 8 | 0;
              $5 = read($2 + 28);
              write($4 + 24, read($2 + 24));
              write($4 + 28, $5);
              $5 = read($2 + 20);
              write($4 + 16, read($2 + 16));
              write($4 + 20, $5);
              $5 = read($2 + 12);
              write($4 + 8, read($2 + 8));
              write($4 + 12, $5);
              $5 = read($2 + 4);
              write($4, read($2));
              write($4 + 4, $5);
              $2 = $2 + 33 | 0;
              $5 = readU8($2) | readU8($2 + 1) << 8 | (readU8($2 + 2) << 16 | readU8($2 + 3) << 24);
              write8($3 + 41, $5);
              write8($3 + 42, $5 >>> 8);
              write8($3 + 43, $5 >>> 16);
              write8($3 + 44, $5 >>> 24);
              $2 = readU8($2 + 3) | readU8($2 + 4) << 8 | (readU8($2 + 5) << 16 | readU8($2 + 6) << 24);
              write8($3 + 44, $2);
              write8($3 + 45, $2 >>> 8);
              write8($3 + 46, $2 >>> 16);
              write8($3 + 47, $2 >>> 24);
              wasm2js_memory_copy($3 + 68 | 0, $6 + 12 | 0, 92);
              write8($3 + 388, $10);
              write($3 + 360, 0);
              write($3 + 364, 3);
              write($3 + 336, 3);
              write($3 + 328, 0);
              write($3 + 332, 0);
              write($3 + 316, 0);
              write($3 + 320, 2);
              write($3 + 312, $7);
              write($3 + 308, $15);
              write($3 + 304, 0);
              write($3 + 284, 0);
              write($3 + 288, 0);
              write($3 + 256, 0);
              write($3 + 260, 3);
              write($3 + 252, $14);
              write($3 + 248, $13);
              write($3 + 244, $1);
              write($3 + 232, 8);
              write($3 + 236, 0);
              write($3 + 224, 0);
              write($3 + 228, 0);
              write($3 + 216, 0);
              write($3 + 220, 2146959360);
              write($3 + 208, 0);
              write($3 + 212, 2146959360);
              write($3 + 200, 0);
              write($3 + 204, 1024);
              write($3 + 192, 4);
              write($3 + 196, 0);
              write($3 + 184, 0);
              write($3 + 188, 0);
              write($3 + 176, 4);
              write($3 + 180, 0);
              write($3 + 168, 0);
              write($3 + 172, 0);
              write8($3 + 164, 0);
              write($3 + 160, $11);
              write($3 + 240, $3);
              if (read(37500)) {
                wasm2js_trap();
              }
              write($3, 2);
              write(37500, -1);
              $1 = read(37512);
              if ($1 == read(37504)) {
                alloc__raw_vec__RawVec_alloc__rc__Rc_fiskil_link__flow__controller__FlowController__grow_one(37504);
              }
              write(read(37508) + ($1 << 2), $3);
              write(37512, $1 + 1);
              write(37500, read(37500) + 1);
              fiskil_link__flow__controller__FlowController__load_frame($4);
              if (read($3 + 184)) {
                wasm2js_trap();
              } else {
                write($3 + 184, -1);
                $7 = 0;
                alloc__raw_vec__RawVecInner__reserve($3 + 188 | 0, read($3 + 196), 0, 4, 24);
                core__ptr__drop_in_place__fiskil_link__dom__listener__Listener_2(4, 0);
                alloc__raw_vec__RawVec_fiskil_link__dom__listener__Listener__as_core__ops__drop__Drop__drop(0, 4);
                write($3 + 184, read($3 + 184) + 1);
                break block2;
              }
            }
          }
          if (readU8($2 + 52)) {
            web_sys__features__gen_Element__Element__remove__wbg_remove($1);
          }
          write($6 + 104, 7);
          $7 = 1;
          $3 = fiskil_link__core__error__FlowError__new(0, $6 + 104 | 0);
        } else {
          $7 = 1;
          $3 = fiskil_link__flow__controller__no_room();
        }
      }
      core__ptr__drop_in_place__fiskil_link__flow__controller__Request($2);
      core__ptr__drop_in_place__wasm_bindgen__JsValue($1);
    }
    write($0 + 4, $3);
    write($0, $7);
    __stack_pointer = $6 + 192 | 0;
  }
  function fiskil_link__flow__controller__FlowController__open($0, $1, $2, $3) {
    var $4 = 0, $5 = 0, $6 = 0, $7 = 0;
    $4 = __stack_pointer - 96 | 0;
    __stack_pointer = $4;
    core__cell__RefCell_core__option__Option_fiskil_link__core__session__SessionId__borrow($4 + 8 | 0, $0 + 296 | 0);
    $5 = 1024;
    $6 = read($4 + 12);
    $7 = read($4 + 8);
    if (read($7) == 1) {
      $5 = wasm_bindgen__JsValue_as_core__clone__Clone__clone(read($7 + 4));
    }
    fiskil_link__flow__testing__opened__wbg_opened(read($0 + 236), read($0 + 244), $5, readU8($0 + 52) ^ 1);
    core__ptr__drop_in_place__wasm_bindgen__JsValue($5);
    write($6, read($6) - 1);
    fiskil_link__flow__controller__FlowController__moment($4 + 80 | 0, $0);
    writeF64($4 + 32, $3);
    write($4 + 24, $1);
    write($4 + 28, $2);
    write($4 + 16, 2);
    write8($4 + 48, readU8($4 + 88));
    writeF64($4 + 40, readF64($4 + 80));
    fiskil_link__flow__controller__FlowController__handle($0, $4 + 16 | 0);
    __stack_pointer = $4 + 96 | 0;
  }
  function fiskil_link__flow__controller__FlowController__load_frame($0) {
    var $1 = 0, $2 = 0, $3 = 0;
    $1 = __stack_pointer - 16 | 0;
    __stack_pointer = $1;
    core__cell__RefCell_core__option__Option_fiskil_link__core__session__SessionId__borrow($1 + 8 | 0, $0 + 296 | 0);
    $3 = read($1 + 12);
    $2 = read($1 + 8);
    if (read($2) == 1) {
      $2 = wasm_bindgen__JsValue_as_core__clone__Clone__clone(read($2 + 4));
      write($3, read($3) - 1);
      core__ptr__drop_in_place__wasm_bindgen__JsValue(fiskil_link__core__text__platform__with_parameter__wbg_withParameter(read($0 + 16), 33742, 7, $2) | 0);
      core__ptr__drop_in_place__wasm_bindgen__JsValue($2);
    } else {
      write($3, read($3) - 1);
    }
    __stack_pointer = $1 + 16 | 0;
  }
  function fiskil_link__flow__controller__FlowController__is_refusal__closure_0($0, $1, $2, $3, $4) {
    $0 = fiskil_link__dom__value__get__wbg_get($0, $1, $2) | 0;
    $1 = fiskil_link__core__text__platform__is($0, $3, $4);
    core__ptr__drop_in_place__wasm_bindgen__JsValue($0);
    return $1;
  }
  function fiskil_link__flow__controller__FlowController__is_over_page($0) {
    if (readU8($0 + 53)) {
      $0 = 0;
    } else {
      $0 = fiskil_link__flow__controller__FlowController__is_preloading($0) ^ 1;
    }
    return $0;
  }
  function fiskil_link__flow__controller__FlowController__handle_what_was_put_off($0) {
    var $1 = 0, $2 = 0, $3 = 0, $4 = 0, $5 = 0, $6 = 0, $7 = 0, $8 = 0, $9 = 0, $10 = 0;
    $1 = __stack_pointer + -64 | 0;
    __stack_pointer = $1;
    if (read($0 + 216)) {
      wasm2js_trap();
    }
    $3 = read($0 + 228);
    write($0 + 228, 0);
    $9 = read($0 + 220);
    $2 = read($0 + 224);
    write($0 + 220, 0);
    write($0 + 224, 8);
    $7 = $3 << 6;
    $3 = $7 + $2 | 0;
    $10 = $1 + 8 | 0;
    $4 = $2;
    block5: {
      block: {
        while (1) {
          block2: {
            if ($5 == $7) {
              break block;
            }
            $6 = read($4 + 4);
            block4: {
              block3: {
                block1: {
                  $8 = read($4);
                  switch ($8 - 16 | 0) {
                    case 0:
                      break block1;
                    case 1:
                      break block2;
                    default:
                      break block3;
                  }
                  ;
                }
                fiskil_link__flow__controller__FlowController__receive($0, 5, $6);
                core__ptr__drop_in_place__wasm_bindgen__JsValue($6);
                break block4;
              }
              write($1 + 4, $6);
              write($1, $8);
              wasm2js_memory_copy($10, ($2 + $5 | 0) + 8 | 0, 56);
              fiskil_link__flow__controller__FlowController__handle($0, $1);
            }
            $4 = $4 - -64 | 0;
            $5 = $5 - -64 | 0;
            continue;
          }
          break;
        }
        ;
        $0 = ($2 + $5 | 0) - -64 | 0;
        break block5;
      }
      $0 = $3;
    }
    core__ptr__drop_in_place__fiskil_link__flow__controller__PutOff($0, $3 - $0 >>> 6 | 0);
    alloc__raw_vec__RawVec_fiskil_link__flow__controller__PutOff__as_core__ops__drop__Drop__drop($9, $2);
    __stack_pointer = $1 - -64 | 0;
  }
  function fiskil_link__flow__controller__FlowController__detail($0, $1) {
    var $2 = 0;
    $2 = 1025;
    if (($1 & 6) == 2) {
      $1 = read($0 + 192);
      if ($1 >>> 0 >= 2147483647) {
        wasm2js_trap();
      } else {
        write($0 + 192, $1 + 1);
        $2 = wasm_bindgen__JsValue_as_core__clone__Clone__clone(read($0 + 196));
        write($0 + 192, read($0 + 192) - 1);
      }
    }
    return $2;
  }
  function fiskil_link__flow__controller__FlowController_as_fiskil_link__flow__signal__Receiver__callback__closure_0($0, $1) {
    $0 = $0 | 0;
    $1 = $1 | 0;
    var $2 = 0, $3 = 0;
    $2 = read($0);
    if ($2 != -1) {
      $3 = read($2);
      if ($3) {
        $3 = $3 + 1 | 0;
        write($2, $3);
        if ($3) {
          fiskil_link__flow__controller__FlowController__receive($2 + 8 | 0, readU8($0 + 4), $1);
          core__ptr__drop_in_place__alloc__rc__Rc_fiskil_link__flow__controller__FlowController($2);
        } else {
          wasm2js_trap();
        }
      }
    }
    core__ptr__drop_in_place__wasm_bindgen__JsValue($1);
  }
  function fiskil_link__dom__waiting__Waiting_fiskil_link__dom__node__Node__call_back($0, $1, $2) {
    var $3 = 0;
    block: {
      $3 = readU8($0 + 24);
      write8($0 + 24, 1);
      if (!$3) {
        core__ptr__drop_in_place__wasm_bindgen__JsValue(fiskil_link__dom__value__take_error__wbg_takeError() | 0);
        if (!read($0 + 16)) {
          $3 = alloc__boxed__box_new_uninit(4, 4);
          write($3, $2);
          $2 = Closure_Closure__owned__true__function__Function__arguments__Externref__shim_idx__4__ret__Unit__inner_ret__Some_Unit__mutable__false__Externref($3, 37124) | 0;
          if (read($0 + 16) == 1) {
            core__ptr__drop_in_place__wasm_bindgen__closure__ScopedClosure_dyn_core__ops__function__Fn__wasm_bindgen__JsValue__Output($2);
            wasm2js_trap();
          } else {
            write($0 + 20, $2);
            write($0 + 16, 1);
          }
        }
        FUNCTION_TABLE[$1]($0 + 20 | 0);
        $1 = fiskil_link__dom__value__take_error__wbg_takeError() | 0;
        $2 = fiskil_link__dom__value__is_given($1);
        core__ptr__drop_in_place__wasm_bindgen__JsValue($1);
        if (!$2) {
          break block;
        }
        write8($0 + 24, 0);
      }
    }
  }
  function fiskil_link__dom__waiting__Waiting_fiskil_link__dom__node__Node__add($0, $1) {
    var $2 = 0;
    if (read($0)) {
      wasm2js_trap();
    }
    write($0, -1);
    $2 = read($0 + 12);
    if ($2 == read($0 + 4)) {
      alloc__raw_vec__RawVec_alloc__rc__Rc_fiskil_link__flow__controller__FlowController__grow_one($0 + 4 | 0);
    }
    write(read($0 + 8) + ($2 << 2), $1);
    write($0 + 12, $2 + 1);
    write($0, read($0) + 1);
  }
  function fiskil_link__dom__node__Page__focused($0, $1) {
    $1 = fiskil_link__dom__node__Page__focused__wbg_activeElement($1) | 0;
    write($0 + 4, $1);
    write($0, $1 != 0);
  }
  function fiskil_link__dom__node__Page__create($0, $1) {
    return fiskil_link__dom__node__Page__create__wbg_createElement($0, $1, 4) | 0;
  }
  function fiskil_link__dom__listener__Listener__with_options($0, $1, $2, $3, $4, $5) {
    fiskil_link__dom__node__Target__add_listener__wbg_addEventListener($1, $2, $3, $5, $4);
    $1 = wasm_bindgen__JsValue_as_core__clone__Clone__clone($1);
    write($0 + 20, $5);
    write($0 + 16, $3);
    write($0 + 12, $2);
    write($0 + 8, $4);
    write($0 + 4, $1);
    write($0, 0);
  }
  function fiskil_link__dom__listener__Listener__to($0, $1, $2, $3, $4) {
    fiskil_link__dom__listener__Listener__with_options($0, $1, $2, $3, 1027, $4);
  }
  function fiskil_link__dom__held__Held__texts($0) {
    return fiskil_link__dom__value__get__wbg_get($0, 33572, 5) | 0;
  }
  function fiskil_link__dom__held__Held__spend($0, $1) {
    var $2 = 0, $3 = 0;
    $2 = __stack_pointer - 16 | 0;
    __stack_pointer = $2;
    fiskil_link__dom__value__given($2 + 8 | 0, fiskil_link__dom__value__get__wbg_get($0, 32889, 5) | 0);
    if (read($2 + 8) & 1) {
      $0 = read($2 + 12);
    } else {
      $3 = $0;
      $0 = fiskil_link__dom__held__new_set__wbg_newSet() | 0;
      fiskil_link__dom__value__put__wbg_put($3, 32889, 5, $0);
    }
    fiskil_link__dom__held__OwnSet__add__wbg_add($0, $1);
    core__ptr__drop_in_place__wasm_bindgen__JsValue($0);
    __stack_pointer = $2 + 16 | 0;
  }
  function fiskil_link__dom__held__Held__set_scheduled($0, $1) {
    fiskil_link__dom__held__Held__set($0, 33491, 9, $1);
  }
  function fiskil_link__dom__held__Held__set_says($0, $1, $2) {
    fiskil_link__dom__held__Held__set($0, 33577, 8, $1);
    fiskil_link__dom__held__Held__set($0, 33481, 10, $2);
  }
  function fiskil_link__dom__held__Held__set_result($0, $1) {
    fiskil_link__dom__value__put__wbg_put($0, 33475, 6, $1);
  }
  function fiskil_link__dom__held__Held__set_owes_close($0, $1) {
    fiskil_link__dom__held__Held__set($0, 33466, 9, $1);
  }
  function fiskil_link__dom__held__Held__set_missing($0, $1) {
    fiskil_link__dom__held__Held__set($0, 33459, 7, $1);
  }
  function fiskil_link__dom__held__Held__says_open($0) {
    return fiskil_link__dom__held__Held__is($0, 33577, 8);
  }
  function fiskil_link__dom__held__Held__internals($0, $1) {
    rust__262($0, $1, 9, 33585);
  }
  function fiskil_link__dom__held__Held__has_flow($0) {
    var $1 = 0;
    $1 = __stack_pointer - 16 | 0;
    __stack_pointer = $1;
    fiskil_link__dom__value__given($1 + 8 | 0, fiskil_link__dom__value__get__wbg_get($0, 33568, 4) | 0);
    $0 = read($1 + 8);
    core__ptr__drop_in_place__core__option__Option_wasm_bindgen__JsValue($0, read($1 + 12));
    __stack_pointer = $1 + 16 | 0;
    return $0 != 0;
  }
  function fiskil_link__dom__held__Held__begin($0, $1) {
    fiskil_link__dom__value__put__wbg_put($0, 33568, 4, $1);
    fiskil_link__dom__value__put__wbg_put($0, 32877, 5, 1025);
  }
  function fiskil_link__core__visible_time__VisibleTime__count($0, $1, $2, $3) {
    var $4 = 0, $5 = 0, $6 = 0, $7 = 0, $8 = 0, $9 = 0, $10 = 0, $11 = 0;
    $9 = readU8($0 + 48);
    write8($0 + 48, 0);
    $10 = readF64($0 + 32);
    $6 = readF64($0 + 8);
    wasm2js_scratch_store_f64(+$1);
    $4 = wasm2js_scratch_load_i32(1) | 0;
    wasm2js_scratch_load_i32(0) | 0;
    $5 = ($4 & 2147483647) >>> 0 < 2146435072;
    $7 = $5 ? $1 : $6;
    $4 = read($0);
    $8 = $5 ? 1 : $4;
    $11 = $8 & $4;
    $4 = read($0 + 4);
    $1 = rust__fmax($11 | ($5 ? 0 : $4) & $4 ? $7 - $6 : 0, $3);
    $3 = $10 - $1;
    writeF64($0 + 32, $3);
    $1 = readF64($0 + 40) - $1;
    writeF64($0 + 40, $1);
    if ($9) {
      write($0 + 40, 0);
      write($0 + 44, 1085507584);
      $1 = 5e3;
    }
    writeF64($0 + 8, $7);
    write8($0 + 49, $2);
    write($0, $2 & $8);
    write($0 + 4, 0);
    $4 = 2;
    if (!($3 < 1)) {
      if ($1 < 1) {
        write($0 + 40, 0);
        write($0 + 44, 2146435072);
        write8($0 + 48, 0);
        $1 = Infinity;
        $4 = 1;
      } else {
        $4 = 0;
      }
    }
    if ($2) {
      $1 = rust__fmin(rust__fmin($3, $1), 2147483647);
      $2 = 1;
    } else {
      $2 = 0;
    }
    writeF64($0 + 24, $1);
    write($0 + 16, $2);
    write($0 + 20, 0);
    return $4;
  }
  function fiskil_link__core__options__Config__new($0, $1) {
    var $2 = 0, $3 = 0, $4 = 0, $5 = 0, $6 = 0, $7 = 0, $8 = 0, $9 = 0, $10 = 0, $11 = 0;
    $4 = __stack_pointer - 16 | 0;
    __stack_pointer = $4;
    $10 = readU8($1 + 40);
    $6 = read($1 + 36);
    $9 = read($1 + 32);
    $7 = readF64($1 + 8);
    $3 = read($1);
    $2 = read($1 + 20);
    $5 = read($1 + 16);
    $8 = $4 + 8 | 0;
    if (read($1 + 24)) {
      $1 = read($1 + 28);
    } else {
      $1 = Ref_String__Externref(32894, 23) | 0;
    }
    fiskil_link__core__options__http_origin($8, 33749, 10, $1);
    $8 = read($4 + 12);
    block: {
      if (read($4 + 8) == 1) {
        write($0, 2);
        write($0 + 4, 0);
        write($0 + 8, $8);
        core__ptr__drop_in_place__wasm_bindgen__JsValue($1);
        core__ptr__drop_in_place__core__option__Option_wasm_bindgen__JsValue($9, $6);
        if (!$5) {
          break block;
        }
        core__ptr__drop_in_place__wasm_bindgen__JsValue($2);
      } else {
        block1: {
          if ($5) {
            fiskil_link__core__options__http_origin($4, 33759, 13, $2);
            $5 = read($4 + 4);
            if (read($4) & 1) {
              write($0, 2);
              write($0 + 4, 0);
              write($0 + 8, $5);
              core__ptr__drop_in_place__wasm_bindgen__JsValue($2);
              break block1;
            } else {
              core__ptr__drop_in_place__wasm_bindgen__JsValue($2);
            }
          } else {
            $5 = wasm_bindgen__JsValue_as_core__clone__Clone__clone($8);
          }
          $7 = $3 ? $7 : 6e5;
          if (!($7 >= 0)) {
            $2 = F64__Externref(+$7) | 0;
            $3 = fiskil_link__core__text__platform__quote__wbg_describe($2) | 0;
            core__ptr__drop_in_place__wasm_bindgen__JsValue($2);
            $2 = fiskil_link__core__error__FlowError__option(34021, 9, $3, 34036, 61);
            core__ptr__drop_in_place__wasm_bindgen__JsValue($3);
            write($0, 2);
            write($0 + 4, 0);
            write($0 + 8, $2);
            core__ptr__drop_in_place__wasm_bindgen__JsValue($5);
            break block1;
          }
          wasm2js_scratch_store_f64(+$7);
          $3 = wasm2js_scratch_load_i32(1) | 0;
          $2 = wasm2js_scratch_load_i32(0) | 0;
          $11 = $2 - 1 | 0;
          $2 = $3 - !$2 | 0;
          $3 = ($3 > 0 | $3 >= 0) & ($3 & 2147483647) + -1048576 >>> 0 < 2145386496 | ($2 == 1048575 & $11 != -1 | $2 >>> 0 < 1048575);
          block2: {
            if ($9) {
              if (!fiskil_link__core__text__platform__is_blank($6)) {
                break block2;
              }
              core__ptr__drop_in_place__wasm_bindgen__JsValue($6);
            }
            $6 = Ref_String__Externref(32917, 21) | 0;
          }
          write8($0 + 32, $10);
          write($0 + 28, $6);
          write($0 + 24, $5);
          write($0 + 20, $8);
          write($0 + 16, $1);
          writeF64($0 + 8, $7);
          write($0, $3);
          write($0 + 4, 0);
          break block;
        }
        core__ptr__drop_in_place__wasm_bindgen__JsValue($8);
        core__ptr__drop_in_place__wasm_bindgen__JsValue($1);
        core__ptr__drop_in_place__core__option__Option_wasm_bindgen__JsValue($9, $6);
      }
    }
    __stack_pointer = $4 + 16 | 0;
  }
  function fiskil_link__core__flow__Flow__time_passes($0, $1, $2) {
    var $3 = 0, $4 = 0;
    $3 = __stack_pointer - 48 | 0;
    __stack_pointer = $3;
    block3: {
      block2: {
        switch (($2 & 255) - 1 | 0) {
          case 0:
            $2 = alloc__boxed__box_new_uninit(8, 32);
            if (readU8($1 + 65) != 1) {
              $1 = 0;
            } else {
              $4 = rust__fmin(rust__fmin(readF64($1 + 48), readF64($1 + 56)), 2147483647);
              $1 = 1;
            }
            writeF64($2 + 24, $4);
            write($2 + 16, $1);
            write($2 + 20, 0);
            write8($2 + 8, 1);
            write($2, 6);
            write($2 + 4, 0);
            write($0 + 8, 2);
            write($0 + 4, $2);
            write($0, 2);
            break block3;
          case 1:
            write($3 + 8, 7);
            fiskil_link__core__flow__Flow__end($0, $1, fiskil_link__core__error__FlowError__new(1, $3 + 8 | 0), 0);
            break block3;
          default:
            break block2;
        }
        ;
      }
      $2 = alloc__boxed__box_new_uninit(8, 16);
      if (readU8($1 + 65) != 1) {
        $1 = 0;
      } else {
        $4 = rust__fmin(rust__fmin(readF64($1 + 48), readF64($1 + 56)), 2147483647);
        $1 = 1;
      }
      writeF64($2 + 8, $4);
      write($2, $1);
      write($2 + 4, 0);
      write($0 + 8, 1);
      write($0 + 4, $2);
      write($0, 1);
    }
    __stack_pointer = $3 + 48 | 0;
  }
  function fiskil_link__core__flow__Flow__settle($0, $1, $2, $3) {
    if ($2 == 1 & readU8($3 + 44) == 3) {
      core__ptr__drop_in_place__fiskil_link__core__flow__Phase(read($1 + 72), read($1 + 76));
      write($1 + 72, 4);
      $1 = alloc__boxed__box_new_uninit(8, 64);
      write8($1 + 56, 3);
      write($1 + 48, 15);
      write($1 + 52, 0);
      write($1 + 44, $3);
      write($1 + 40, 1);
      write($1 + 32, 13);
      write($1 + 36, 0);
      write8($1 + 24, 3);
      write($1 + 16, 6);
      write($1 + 20, 0);
      write($1, 11);
      write($1 + 4, 0);
      write($0 + 8, 4);
      write($0 + 4, $1);
      write($0, 4);
      return;
    }
    core__ptr__drop_in_place__fiskil_link__core__flow__Phase(read($1 + 72), read($1 + 76));
    write($1 + 72, 5);
    fiskil_link__core__flow__Flow__release($0, readU8($1 + 85), $2, $3, 0);
  }
  function fiskil_link__core__flow__Flow__loading($0, $1, $2, $3) {
    write8($1 + 64, 1);
    fiskil_link__core__visible_time__VisibleTime__tick($1 + 16 | 0, $2, $3);
    if (readU8($1 + 65) != 1) {
      $1 = 0;
    } else {
      $2 = rust__fmin(rust__fmin(readF64($1 + 48), readF64($1 + 56)), 2147483647);
      $1 = 1;
    }
    writeF64($0 + 24, $2);
    write($0 + 16, $1);
    write($0 + 20, 0);
    write8($0 + 8, 0);
    write($0, 6);
    write($0 + 4, 0);
  }
  function fiskil_link__core__error__ReportedError__values($0, $1) {
    var $2 = 0, $3 = 0;
    $2 = __stack_pointer - 48 | 0;
    write($2 + 8, $1);
    write($2 + 24, $1 + 32);
    write($2 + 20, $1 + 24);
    write($2 + 16, $1 + 16);
    write($2 + 12, $1 + 8);
    $1 = 0;
    while (1) {
      if ($1 != 20) {
        $3 = read(($2 + 8 | 0) + $1);
        write(($2 + 28 | 0) + $1, read($3) ? $3 + 4 | 0 : 0);
        $1 = $1 + 4 | 0;
        continue;
      }
      break;
    }
    ;
    write($0 + 16, read($2 + 44));
    $1 = read($2 + 40);
    write($0 + 8, read($2 + 36));
    write($0 + 12, $1);
    $1 = read($2 + 32);
    write($0, read($2 + 28));
    write($0 + 4, $1);
  }
  function fiskil_link__core__error__ReportedError__read__fiskil_link__core__redirect__reported_error__closure_1($0, $1, $2) {
    var $3 = 0, $4 = 0, $5 = 0, $6 = 0, $7 = 0, $8 = 0, $9 = 0, $10 = 0;
    $3 = __stack_pointer + -64 | 0;
    __stack_pointer = $3;
    $6 = read($2);
    $7 = read($1);
    $2 = 0;
    while (1) {
      if ($2 != 40) {
        $4 = read($2 + 33164);
        $5 = read($2 + 33168);
        fiskil_link__core__text__platform__query_value($3 + 16 | 0, $7, $4, $5);
        $1 = ($3 + 24 | 0) + $2 | 0;
        if (read($3 + 16) == 1) {
          $5 = read($3 + 20);
          $4 = 1;
        } else {
          fiskil_link__core__text__platform__query_value($3 + 8 | 0, $6, $4, $5);
          $5 = read($3 + 12);
          $4 = read($3 + 8);
        }
        write($1, $4);
        write($1 + 4, $5);
        $2 = $2 + 8 | 0;
        continue;
      }
      break;
    }
    ;
    $1 = read($3 + 24);
    $2 = read($3 + 28);
    $4 = read($3 + 32);
    $5 = read($3 + 36);
    $6 = read($3 + 40);
    $7 = read($3 + 44);
    $8 = read($3 + 48);
    $9 = read($3 + 52);
    $10 = read($3 + 60);
    write($0 + 32, read($3 + 56));
    write($0 + 36, $10);
    write($0 + 24, $8);
    write($0 + 28, $9);
    write($0 + 16, $6);
    write($0 + 20, $7);
    write($0 + 8, $4);
    write($0 + 12, $5);
    write($0, $1);
    write($0 + 4, $2);
    __stack_pointer = $3 - -64 | 0;
  }
  function fiskil_link__core__error__ErrorCode__sentence($0, $1) {
    var $2 = 0;
    $1 = fiskil_link__core__error__ErrorCode__row($1);
    $2 = read($1 + 12);
    write($0, read($1 + 8));
    write($0 + 4, $2);
  }
  function fiskil_link__core__error__ErrorCode__as_str($0, $1) {
    var $2 = 0;
    $1 = fiskil_link__core__error__ErrorCode__row($1);
    $2 = read($1 + 4);
    write($0, read($1));
    write($0 + 4, $2);
  }
  function core__option__Option_wasm_bindgen__JsValue__filter__fiskil_link__dom__value__is_given($0, $1) {
    var $2 = 0;
    $2 = 1;
    if (!fiskil_link__dom__value__is_given($1)) {
      core__ptr__drop_in_place__wasm_bindgen__JsValue($1);
      $2 = 0;
    }
    write($0 + 4, $1);
    write($0, $2);
  }
  function core__option__Option_fiskil_link__dom__node__Node__ok_or_else__alloc__boxed__Box_fiskil_link__core__error__FlowError__fiskil_link__link__platform__mount__closure_0($0, $1, $2) {
    var $3 = 0, $4 = 0;
    $3 = __stack_pointer - 48 | 0;
    __stack_pointer = $3;
    $4 = 1;
    if ($1 == 1) {
      $4 = 0;
    } else {
      write($3 + 16, 9);
      write($3 + 12, 33346);
      write($3 + 8, 4);
      $2 = fiskil_link__core__error__FlowError__new(0, $3 + 8 | 0);
    }
    write($0 + 4, $2);
    write($0, $4);
    __stack_pointer = $3 + 48 | 0;
  }
  function core__ops__index_range__IndexRange_as_core__iter__traits__iterator__Iterator__next($0, $1) {
    var $2 = 0, $3 = 0;
    $2 = read($1);
    if ($2 != read($1 + 4)) {
      write($1, $2 + 1);
      $3 = 1;
    }
    write($0 + 4, $2);
    write($0, $3);
  }
  function core__iter__adapters__flatten__Flatten_core__array__iter__IntoIter_core__option__Option_fiskil_link__core__flow__Effect__9usize__as_core__iter__traits__iterator__Iterator__next($0, $1) {
    var $2 = 0, $3 = 0, $4 = 0, $5 = 0, $6 = 0, $7 = 0, $8 = 0;
    $2 = __stack_pointer - 48 | 0;
    __stack_pointer = $2;
    $7 = $1 + 16 | 0;
    $8 = $1 + 8 | 0;
    block1: {
      block: {
        while (1) {
          if (read($1) != 1 | read($1 + 4)) {
            break block;
          }
          core__ops__index_range__IndexRange_as_core__iter__traits__iterator__Iterator__next($2 + 8 | 0, $8);
          if (read($2 + 8) != 1) {
            break block;
          }
          $3 = (read($2 + 12) << 4) + $7 | 0;
          $4 = read($3);
          $5 = read($3 + 4);
          if (!$5 & $4 == 19) {
            break block;
          }
          $6 = read($3 + 12);
          $3 = read($3 + 8);
          write($2 + 24, $3);
          write($2 + 28, $6);
          write($2 + 40, $3);
          write($2 + 44, $6);
          write($2 + 16, $4);
          write($2 + 20, $5);
          write($2 + 32, 18);
          write($2 + 36, 0);
          if (!($4 != 18 | $5 != 0)) {
            core__ptr__drop_in_place__core__option__Option_fiskil_link__core__flow__Effect($2 + 16 | 0);
            core__ptr__drop_in_place__core__option__Option_fiskil_link__core__flow__Effect($2 + 32 | 0);
            continue;
          }
          break;
        }
        ;
        $1 = read($2 + 28);
        write($0 + 8, read($2 + 24));
        write($0 + 12, $1);
        $1 = read($2 + 20);
        write($0, read($2 + 16));
        write($0 + 4, $1);
        core__ptr__drop_in_place__core__option__Option_fiskil_link__core__flow__Effect($2 + 32 | 0);
        break block1;
      }
      write($0, 18);
      write($0 + 4, 0);
    }
    __stack_pointer = $2 + 48 | 0;
  }
  function core__cell__RefCell_alloc__vec__Vec_fiskil_link__dom__listener__Listener__take($0, $1) {
    var $2 = 0;
    if (read($1)) {
      wasm2js_trap();
    }
    write($0 + 8, read($1 + 12));
    $2 = read($1 + 8);
    write($0, read($1 + 4));
    write($0 + 4, $2);
    write($1 + 12, 0);
    write($1 + 4, 0);
    write($1 + 8, 4);
  }
  function core__array__iter__IntoIter__str__str__3usize__as_core__iter__traits__iterator__Iterator__next($0, $1) {
    var $2 = 0, $3 = 0;
    $2 = __stack_pointer - 16 | 0;
    __stack_pointer = $2;
    core__ops__index_range__IndexRange_as_core__iter__traits__iterator__Iterator__next($2 + 8 | 0, $1);
    if (read($2 + 8) == 1) {
      $1 = (read($2 + 12) << 4) + $1 | 0;
      $3 = read($1 + 20);
      write($0 + 8, read($1 + 16));
      write($0 + 12, $3);
      $3 = read($1 + 12);
      write($0, read($1 + 8));
      write($0 + 4, $3);
    } else {
      write($0, 0);
    }
    __stack_pointer = $2 + 16 | 0;
  }
  function bool__then_some__fiskil_link__dom__node__Node($0, $1, $2) {
    var $3 = 0;
    $3 = 1;
    if (!$1) {
      core__ptr__drop_in_place__wasm_bindgen__JsValue($2);
      $3 = 0;
    }
    write($0 + 4, $2);
    write($0, $3);
  }
  function alloc__vec__into_iter__IntoIter_fiskil_link__dom__node__Node__as_core__ops__drop__Drop__drop($0) {
    var $1 = 0, $2 = 0;
    $1 = read($0 + 4);
    $2 = read($0 + 12) - $1 >>> 2 | 0;
    while (1) {
      if ($2) {
        core__ptr__drop_in_place__wasm_bindgen__JsValue(read($1));
        $2 = $2 - 1 | 0;
        $1 = $1 + 4 | 0;
        continue;
      }
      break;
    }
    ;
    alloc__raw_vec__RawVecInner__deallocate(read($0 + 8), read($0), 4, 4);
  }
  function alloc__vec__Vec_fiskil_link__dom__listener__Listener__push($0, $1) {
    var $2 = 0;
    $2 = read($0 + 8);
    if ($2 == read($0)) {
      alloc__raw_vec__RawVecInner__grow_one($0, 4, 24);
    }
    write($0 + 8, $2 + 1);
    $0 = read($0 + 4) + Math_imul($2, 24) | 0;
    $2 = read($1 + 4);
    write($0, read($1));
    write($0 + 4, $2);
    $2 = read($1 + 12);
    write($0 + 8, read($1 + 8));
    write($0 + 12, $2);
    $2 = read($1 + 20);
    write($0 + 16, read($1 + 16));
    write($0 + 20, $2);
  }
  function alloc__vec__Vec_fiskil_link__core__flow__Effect__as_core__iter__traits__collect__Extend_fiskil_link__core__flow__Effect__extend__fiskil_link__core__flow__Effect__2usize($0, $1) {
    var $2 = 0, $3 = 0, $4 = 0, $5 = 0, $6 = 0, $7 = 0, $8 = 0;
    $3 = __stack_pointer - 48 | 0;
    __stack_pointer = $3;
    $2 = read($1 + 28);
    write($3 + 40, read($1 + 24));
    write($3 + 44, $2);
    $2 = read($1 + 20);
    write($3 + 32, read($1 + 16));
    write($3 + 36, $2);
    $2 = read($1 + 12);
    write($3 + 24, read($1 + 8));
    write($3 + 28, $2);
    $2 = read($1 + 4);
    write($3 + 16, read($1));
    write($3 + 20, $2);
    alloc__vec__Vec_fiskil_link__core__flow__Effect__reserve($0, 2);
    $1 = read($0 + 8);
    $6 = $1 + 2 | 0;
    $7 = read($0 + 4) + ($1 << 4) | 0;
    $8 = $3 + 16 | 0;
    $1 = 0;
    while (1) {
      if ($1 != 32) {
        $2 = $1 + $8 | 0;
        $5 = read($2 + 12);
        $4 = $1 + $7 | 0;
        write($4 + 8, read($2 + 8));
        write($4 + 12, $5);
        $5 = read($2 + 4);
        write($4, read($2));
        write($4 + 4, $5);
        $1 = $1 + 16 | 0;
        continue;
      }
      break;
    }
    ;
    write($0 + 8, $6);
    __stack_pointer = $3 + 48 | 0;
  }
  function alloc__rc__Weak_fiskil_link__flow__controller__FlowController__as_core__clone__Clone__clone($0) {
    var $1 = 0;
    if ($0 != -1) {
      block: {
        $1 = read($0 + 4) + 1 | 0;
        write($0 + 4, $1);
        if ($1) {
          break block;
        }
        wasm2js_trap();
      }
    }
    return $0;
  }
  function alloc__raw_vec__RawVecInner__reserve($0, $1, $2, $3, $4) {
    if (read($0) - $1 >>> 0 < $2 >>> 0) {
      if ((alloc__raw_vec__RawVecInner__grow_amortized($0, $1, $2, $3, $4) | 0) != -2147483647) {
        wasm2js_trap();
      }
    }
  }
  function alloc__raw_vec__RawVecInner__grow_amortized($0, $1, $2, $3, $4) {
    var $5 = 0, $6 = 0, $7 = 0, $8 = 0, $9 = 0, $10 = 0, $11 = 0, $12 = 0, $13 = 0, $14 = 0, $15 = 0;
    $5 = __stack_pointer - 32 | 0;
    __stack_pointer = $5;
    $1 = $1 + $2 | 0;
    if ($1 >>> 0 >= $2 >>> 0) {
      block1: {
        $9 = read($0 + 4);
        $2 = $5 + 16 | 0;
        $10 = 1;
        $11 = 4;
        $8 = read($0);
        $6 = $8 << 1;
        $1 = $1 >>> 0 > $6 >>> 0 ? $1 : $6;
        $12 = $1 >>> 0 <= 4 ? 4 : $1;
        $1 = $12;
        $6 = $1 >>> 16 | 0;
        $7 = $4 >>> 16 | 0;
        $15 = Math_imul($6, $7);
        $1 = $1 & 65535;
        $13 = $4 & 65535;
        $14 = Math_imul($1, $13);
        $7 = ($14 >>> 16 | 0) + Math_imul($1, $7) | 0;
        $1 = ($7 & 65535) + Math_imul($6, $13) | 0;
        i64toi32_i32$HIGH_BITS = $15 + ($7 >>> 16 | 0) + ($1 >>> 16) | 0;
        $6 = $14 & 65535 | $1 << 16;
        $1 = 0;
        if (!($1 | i64toi32_i32$HIGH_BITS) & -2147483648 - $3 >>> 0 >= $6 >>> 0) {
          write($2 + 4, $3);
          $10 = 0;
          $11 = 8;
          $1 = $6;
        }
        write($2 + $11, $1);
        write($2, $10);
        $6 = read($5 + 20);
        if (read($5 + 16)) {
          break block1;
        }
        if ($8) {
          write($5 + 16, $3);
          $2 = $5 + 28 | 0;
          $1 = Math_imul($4, $8);
        } else {
          $1 = 0;
        }
        $3 = read($5 + 24);
        write($2, $1);
        if (read($5 + 16)) {
          block2: {
            $2 = read($5 + 28);
            if (!$2) {
              alloc__alloc__Global__alloc_impl($5 + 8 | 0, $6, $3);
              $1 = read($5 + 8);
              break block2;
            }
            $1 = lol_alloc__locked_allocator__LockedAllocator_lol_alloc__free_list_allocator__FreeListAllocator__as_core__alloc__global__GlobalAlloc__alloc($6, $3);
            if (!$1) {
              break block2;
            }
            $3 = $2 >>> 0 > $3 >>> 0 ? $3 : $2;
            if ($3) {
              wasm2js_memory_copy($1, $9, $3);
            }
            lol_alloc__locked_allocator__LockedAllocator_lol_alloc__free_list_allocator__FreeListAllocator__as_core__alloc__global__GlobalAlloc__dealloc($9, $2);
          }
        } else {
          alloc__alloc__Global__alloc_impl($5, $6, $3);
          $1 = read($5);
        }
        if (!$1) {
          break block1;
        }
        write($0, $12);
        write($0 + 4, $1);
        $6 = -2147483647;
      }
    }
    __stack_pointer = $5 + 32 | 0;
    return $6;
  }
  function alloc__raw_vec__RawVec_fiskil_link__flow__controller__PutOff__as_core__ops__drop__Drop__drop($0, $1) {
    alloc__raw_vec__RawVecInner__deallocate($0, $1, 8, 64);
  }
  function alloc__raw_vec__RawVec_fiskil_link__dom__listener__Listener__as_core__ops__drop__Drop__drop($0, $1) {
    alloc__raw_vec__RawVecInner__deallocate($0, $1, 4, 24);
  }
  function alloc__raw_vec__RawVec_alloc__rc__Rc_fiskil_link__flow__controller__FlowController__grow_one($0) {
    alloc__raw_vec__RawVecInner__grow_one($0, 4, 4);
  }
  function alloc__alloc__Global_as_core__alloc__Allocator__deallocate_66($0) {
    lol_alloc__locked_allocator__LockedAllocator_lol_alloc__free_list_allocator__FreeListAllocator__as_core__alloc__global__GlobalAlloc__dealloc($0, 392);
  }
  function wasm_bindgen__convert__closures__invoke__wasm_bindgen__JsValue__wasm_bindgen__JsValue__u32__wasm_bindgen__JsValue__true($0, $1, $2, $3, $4) {
    $0 = $0 | 0;
    $1 = $1 | 0;
    $2 = $2 | 0;
    $3 = $3 | 0;
    $4 = $4 | 0;
    wasm2js_trap();
  }
  function wasm_bindgen__convert__closures__invoke__wasm_bindgen__JsValue__wasm_bindgen__JsValue__u32__js_sys__Array__wasm_bindgen__JsValue__true($0, $1, $2, $3, $4, $5) {
    $0 = $0 | 0;
    $1 = $1 | 0;
    $2 = $2 | 0;
    $3 = $3 | 0;
    $4 = $4 | 0;
    $5 = $5 | 0;
    wasm2js_trap();
  }
  function wasm_bindgen__convert__closures__invoke__wasm_bindgen__JsValue__wasm_bindgen__JsValue__u32__core__result__Result_wasm_bindgen__JsValue__wasm_bindgen__JsError__true($0, $1, $2, $3, $4, $5) {
    $0 = $0 | 0;
    $1 = $1 | 0;
    $2 = $2 | 0;
    $3 = $3 | 0;
    $4 = $4 | 0;
    $5 = $5 | 0;
    wasm2js_trap();
  }
  function wasm_bindgen__convert__closures__invoke__wasm_bindgen__JsValue__wasm_bindgen__JsValue__true__1($0, $1, $2) {
    $0 = $0 | 0;
    $1 = $1 | 0;
    $2 = $2 | 0;
    wasm2js_trap();
  }
  function wasm_bindgen__convert__closures__invoke__wasm_bindgen__JsValue__wasm_bindgen__JsValue__js_sys__Set__true($0, $1, $2, $3, $4) {
    $0 = $0 | 0;
    $1 = $1 | 0;
    $2 = $2 | 0;
    $3 = $3 | 0;
    $4 = $4 | 0;
    wasm2js_trap();
  }
  function wasm_bindgen__convert__closures__invoke__wasm_bindgen__JsValue__wasm_bindgen__JsValue__i32__true($0, $1, $2, $3) {
    $0 = $0 | 0;
    $1 = $1 | 0;
    $2 = $2 | 0;
    $3 = $3 | 0;
    wasm2js_trap();
  }
  function wasm_bindgen__convert__closures__invoke__wasm_bindgen__JsValue__u32__true($0, $1, $2, $3) {
    $0 = $0 | 0;
    $1 = $1 | 0;
    $2 = $2 | 0;
    $3 = $3 | 0;
    wasm2js_trap();
  }
  function wasm_bindgen__convert__closures__invoke__i64__u32__js_sys__BigInt64Array__core__result__Result__wasm_bindgen__JsError__true($0, $1, $2, $3, $4, $5, $6) {
    $0 = $0 | 0;
    $1 = $1 | 0;
    $2 = $2 | 0;
    $3 = $3 | 0;
    $4 = $4 | 0;
    $5 = $5 | 0;
    $6 = $6 | 0;
    wasm2js_trap();
  }
  function wasm_bindgen__convert__closures__invoke__f64__u32__js_sys__Float64Array__core__result__Result__wasm_bindgen__JsError__true($0, $1, $2, $3, $4, $5) {
    $0 = $0 | 0;
    $1 = $1 | 0;
    $2 = $2 | 0;
    $3 = +$3;
    $4 = $4 | 0;
    $5 = $5 | 0;
    wasm2js_trap();
  }
  function wasm_bindgen__convert__closures__invoke__f64__u32__js_sys__Float64Array__bool__true($0, $1, $2, $3, $4) {
    $0 = $0 | 0;
    $1 = $1 | 0;
    $2 = +$2;
    $3 = $3 | 0;
    $4 = $4 | 0;
    wasm2js_trap();
  }
  function wasm_bindgen__convert__closures__invoke__f64__u32__js_sys__Float64Array__true($0, $1, $2, $3, $4) {
    $0 = $0 | 0;
    $1 = $1 | 0;
    $2 = +$2;
    $3 = $3 | 0;
    $4 = $4 | 0;
    wasm2js_trap();
  }
  function wasm_bindgen__convert__closures__invoke__f32__u32__js_sys__Float32Array__bool__true($0, $1, $2, $3, $4) {
    $0 = $0 | 0;
    $1 = $1 | 0;
    $2 = Math_fround($2);
    $3 = $3 | 0;
    $4 = $4 | 0;
    wasm2js_trap();
  }
  function wasm_bindgen__convert__closures__invoke__f32__u32__js_sys__Float16Array__core__result__Result__wasm_bindgen__JsError__true($0, $1, $2, $3, $4, $5) {
    $0 = $0 | 0;
    $1 = $1 | 0;
    $2 = $2 | 0;
    $3 = Math_fround($3);
    $4 = $4 | 0;
    $5 = $5 | 0;
    wasm2js_trap();
  }
  function wasm_bindgen__convert__closures__invoke__f32__u32__js_sys__Float16Array__true($0, $1, $2, $3, $4) {
    $0 = $0 | 0;
    $1 = $1 | 0;
    $2 = Math_fround($2);
    $3 = $3 | 0;
    $4 = $4 | 0;
    wasm2js_trap();
  }
  function wasm_bindgen__convert__closures__invoke__core__result__Result_wasm_bindgen__JsValue__wasm_bindgen__JsError__true($0, $1, $2) {
    $0 = $0 | 0;
    $1 = $1 | 0;
    $2 = $2 | 0;
    wasm2js_trap();
  }
  function rust__succeed($0, $1) {
    $0 = $0 | 0;
    $1 = $1 | 0;
    var $2 = 0, $3 = 0, $4 = 0, $5 = 0, $6 = 0, $7 = 0;
    $2 = __stack_pointer - 16 | 0;
    __stack_pointer = $2;
    fiskil_link__flow__testing__succeed__closure_0($2 + 8 | 0, $1, 33063, 9);
    $4 = read($2 + 8);
    $5 = read($2 + 12);
    fiskil_link__flow__testing__succeed__closure_0($2, $1, 33616, 11);
    $6 = read($2 + 4);
    $7 = read($2);
    $3 = alloc__boxed__box_new_uninit(4, 16);
    write($3 + 8, $7);
    write($3 + 12, $6);
    write($3, $4);
    write($3 + 4, $5);
    $3 = fiskil_link__flow__testing__conclude($0, 0, $3);
    core__ptr__drop_in_place__wasm_bindgen__JsValue($1);
    core__ptr__drop_in_place__wasm_bindgen__JsValue($0);
    __stack_pointer = $2 + 16 | 0;
    return $3;
  }
  function rust__preload($0, $1) {
    $0 = $0 | 0;
    $1 = $1 | 0;
    var $2 = 0, $3 = 0;
    $2 = __stack_pointer - 48 | 0;
    __stack_pointer = $2;
    $3 = fiskil_link__link__platform__document();
    fiskil_link__dom__value__given($2 + 16 | 0, fiskil_link__dom__value__own__wbg_own($1, 33749, 10) | 0);
    core__ptr__drop_in_place__core__option__Option_wasm_bindgen__JsValue(read($2 + 16), read($2 + 20));
    core__ptr__drop_in_place__wasm_bindgen__JsValue($3);
    fiskil_link__dom__value__given($2 + 8 | 0, $0);
    if (read($2 + 8) == 1) {
      block: {
        $0 = read($2 + 12);
        if (fiskil_link__flow__session_source__is_later($0)) {
          core__ptr__drop_in_place__wasm_bindgen__JsValue($0);
          break block;
        }
        fiskil_link__js__mount($2 + 24 | 0, $0, $1);
        $0 = read($2 + 24);
        if (read($2 + 32) != 2 | read($2 + 36)) {
          core__ptr__drop_in_place__alloc__rc__Rc_fiskil_link__flow__controller__FlowController($0);
        } else {
          core__ptr__drop_in_place__alloc__boxed__Box_fiskil_link__core__error__FlowError($0);
        }
      }
    }
    core__ptr__drop_in_place__wasm_bindgen__JsValue($1);
    __stack_pointer = $2 + 48 | 0;
  }
  function rust__loadFrame($0) {
    $0 = $0 | 0;
    var $1 = 0, $2 = 0, $3 = 0;
    $1 = __stack_pointer - 80 | 0;
    __stack_pointer = $1;
    $2 = fiskil_link__flow__registry__of($0);
    if ($2) {
      $3 = $2 + 8 | 0;
      fiskil_link__flow__controller__FlowController__moment($1 - -64 | 0, $3);
      write($1, 5);
      write8($1 + 16, readU8($1 + 72));
      writeF64($1 + 8, readF64($1 + 64));
      fiskil_link__flow__controller__FlowController__handle($3, $1);
      core__ptr__drop_in_place__alloc__rc__Rc_fiskil_link__flow__controller__FlowController($2);
    }
    core__ptr__drop_in_place__wasm_bindgen__JsValue($0);
    __stack_pointer = $1 + 80 | 0;
  }
  function rust__link($0, $1) {
    $0 = $0 | 0;
    $1 = $1 | 0;
    var $2 = 0, $3 = 0, $4 = 0, $5 = 0, $6 = 0;
    $2 = __stack_pointer - 32 | 0;
    __stack_pointer = $2;
    fiskil_link__js__mount($2 + 8 | 0, wasm_bindgen__JsValue_as_core__clone__Clone__clone($0), $1);
    $3 = read($2 + 8);
    $4 = read($2 + 20);
    $5 = read($2 + 16);
    if (!$4 & $5 == 2) {
      fiskil_link__dom__log__mistake($3);
      fiskil_link__flow__session_source__ignore__wbg_ignoreSession($0);
      $4 = fiskil_link__dom__error__error($3);
      $6 = fiskil_link__flow__promise__rejected_flow__wbg_rejectedFlow($4, readU8(fiskil_link__core__error__ErrorCode__row(readU8($3 + 44)) + 16)) | 0;
      $5 = wasm_bindgen__JsValue_as_core__clone__Clone__clone($6);
      core__ptr__drop_in_place__wasm_bindgen__JsValue($6);
      core__ptr__drop_in_place__wasm_bindgen__JsValue($4);
      core__ptr__drop_in_place__alloc__boxed__Box_fiskil_link__core__error__FlowError($3);
    } else {
      fiskil_link__flow__controller__FlowController__open($3 + 8 | 0, $5, $4, readF64($2 + 24));
      $5 = wasm_bindgen__JsValue_as_core__clone__Clone__clone(read($3 + 252));
      core__ptr__drop_in_place__alloc__rc__Rc_fiskil_link__flow__controller__FlowController($3);
    }
    core__ptr__drop_in_place__wasm_bindgen__JsValue($1);
    core__ptr__drop_in_place__wasm_bindgen__JsValue($0);
    __stack_pointer = $2 + 32 | 0;
    return $5;
  }
  function js_sys__futures__jspi__task_waker__raw_wake_by_ref($0) {
    $0 = $0 | 0;
    js_sys__futures__jspi__SpawnedTask__wake($0 - 8 | 0);
  }
  function js_sys__futures__jspi__task_waker__raw_wake($0) {
    $0 = $0 | 0;
    $0 = $0 - 8 | 0;
    js_sys__futures__jspi__SpawnedTask__wake($0);
    core__ptr__drop_in_place__alloc__rc__Rc_js_sys__futures__jspi__SpawnedTask($0);
  }
  function js_sys__futures__jspi__task_waker__raw_drop($0) {
    $0 = $0 | 0;
    core__ptr__drop_in_place__alloc__rc__Rc_js_sys__futures__jspi__SpawnedTask($0 - 8 | 0);
  }
  function js_sys__futures__jspi__task_waker__raw_clone($0, $1) {
    $0 = $0 | 0;
    $1 = $1 | 0;
    var $2 = 0, $3 = 0;
    $2 = $1 - 8 | 0;
    $3 = read($2) + 1 | 0;
    write($2, $3);
    if (!$3) {
      wasm2js_trap();
    }
    write($0 + 4, $1);
    write($0, 37272);
  }
  function rust__isClosed($0) {
    $0 = $0 | 0;
    var $1 = 0;
    $1 = fiskil_link__flow__registry__of($0);
    core__ptr__drop_in_place__core__option__Option_alloc__rc__Rc_fiskil_link__flow__controller__FlowController($1);
    core__ptr__drop_in_place__wasm_bindgen__JsValue($0);
    return !$1 | 0;
  }
  function fiskil_link__link__platform__DOCUMENT__init() {
    return fiskil_link__link__platform__DOCUMENT__init__wbg_static_accessor_DOCUMENT() | 0;
  }
  function fiskil_link__element__slots_changed($0) {
    $0 = $0 | 0;
    var $1 = 0, $2 = 0, $3 = 0, $4 = 0;
    $1 = __stack_pointer - 16 | 0;
    __stack_pointer = $1;
    $3 = read($0);
    $2 = fiskil_link__dom__held__state_of__wbg_stateOf($3) | 0;
    block: {
      if (!fiskil_link__dom__held__Held__has_flow($2)) {
        fiskil_link__dom__held__Held__result($1 + 8 | 0, $2);
        $4 = read($1 + 8);
        core__ptr__drop_in_place__core__option__Option_wasm_bindgen__JsValue($4, read($1 + 12));
        if (!$4) {
          break block;
        }
      }
      fiskil_link__dom__slots__show($3);
    }
    if (fiskil_link__dom__held__Held__is_missing($2)) {
      fiskil_link__dom__form_control__update($0);
    }
    core__ptr__drop_in_place__wasm_bindgen__JsValue($2);
    __stack_pointer = $1 + 16 | 0;
  }
  function fiskil_link__element__show_end($0) {
    $0 = $0 | 0;
    var $1 = 0, $2 = 0, $3 = 0;
    $1 = __stack_pointer - 16 | 0;
    __stack_pointer = $1;
    $0 = read($0);
    $2 = fiskil_link__dom__held__state_of__wbg_stateOf($0) | 0;
    fiskil_link__dom__value__given($1 + 8 | 0, fiskil_link__dom__value__get__wbg_get($2, 32877, 5) | 0);
    $3 = read($1 + 8);
    core__ptr__drop_in_place__core__option__Option_wasm_bindgen__JsValue($3, read($1 + 12));
    fiskil_link__dom__states__set__fiskil_link__dom__states__States($0, $3 ? 65536 : 0);
    core__ptr__drop_in_place__wasm_bindgen__JsValue($2);
    __stack_pointer = $1 + 16 | 0;
  }
  function fiskil_link__element__lifecycle__sync_all() {
    var $0 = 0, $1 = 0, $2 = 0, $3 = 0, $4 = 0, $5 = 0, $6 = 0, $7 = 0, $8 = 0, $9 = 0, $10 = 0, $11 = 0, $12 = 0;
    $0 = __stack_pointer - 128 | 0;
    __stack_pointer = $0;
    std__thread__local__LocalKey_fiskil_link__dom__waiting__Waiting_fiskil_link__dom__node__Node__with__fiskil_link__dom__waiting__Waiting_fiskil_link__dom__node__Node__take__alloc__vec__Vec_fiskil_link__dom__node__Node($0 + 32 | 0, 8);
    $1 = read($0 + 40);
    $7 = read($0 + 36);
    write($0 + 52, read($0 + 32));
    write($0 + 48, $7);
    write($0 + 44, $7);
    $9 = $1 << 2;
    $11 = $9 + $7 | 0;
    write($0 + 56, $11);
    block: {
      while (1) {
        block9: {
          if (!$9) {
            break block;
          }
          $1 = read($7);
          write($0 + 60, $1);
          $8 = fiskil_link__dom__held__state_of__wbg_stateOf($1) | 0;
          fiskil_link__dom__held__Held__set_scheduled($8, 0);
          block1: {
            if (!fiskil_link__dom__node__Node__has(read($0 + 60), 35830)) {
              if (!fiskil_link__dom__held__Held__is_missing($8)) {
                break block1;
              }
            }
            fiskil_link__dom__form_control__update($0 + 60 | 0);
          }
          $1 = fiskil_link__dom__node__Node__page(read($0 + 60));
          block3: {
            if (fiskil_link__element__lifecycle__is_loading($1)) {
              block2: {
                web_sys__features__gen_Document__Document__default_view($0 + 24 | 0, $1);
                if (read($0 + 24) != 1) {
                  break block2;
                }
                $2 = read($0 + 28);
                $6 = fiskil_link__dom__value__get__wbg_get($2, 33429, 11) | 0;
                fiskil_link__dom__value__given($0 + 16 | 0, fiskil_link__dom__value__get__wbg_get($6, 33440, 10) | 0);
                $3 = read($0 + 20);
                $4 = read($0 + 16);
                core__ptr__drop_in_place__wasm_bindgen__JsValue($6);
                core__ptr__drop_in_place__wasm_bindgen__JsValue($2);
                if ($4 != 1) {
                  break block2;
                }
                $2 = fiskil_link__dom__value__get__wbg_get($3, 33450, 4) | 0;
                $12 = +fiskil_link__dom__value__number__wbg_number($2);
                core__ptr__drop_in_place__wasm_bindgen__JsValue($2);
                core__ptr__drop_in_place__wasm_bindgen__JsValue($3);
                if ($12 != 2) {
                  break block2;
                }
                core__ptr__drop_in_place__wasm_bindgen__JsValue($1);
                fiskil_link__element__lifecycle__schedule_for($0 + 60 | 0, 9);
                core__ptr__drop_in_place__wasm_bindgen__JsValue($8);
                $8 = read($0 + 60);
                break block3;
              }
            }
            core__ptr__drop_in_place__wasm_bindgen__JsValue($1);
            $3 = 3;
            if (web_sys__features__gen_Node__Node__is_connected(read($0 + 60))) {
              fiskil_link__element__source_of($0 - -64 | 0, read($0 + 60));
              $3 = read($0 + 64);
              if ($3 != 3) {
                $6 = read($0 + 68);
              } else {
                fiskil_link__dom__host__attribute($0 + 8 | 0, read($0 + 60), 35820, 10);
                $3 = read($0 + 8) & 1 ? 1 : 3;
                $6 = read($0 + 12);
                core__ptr__drop_in_place__core__result__Result_fiskil_link__flow__session_source__SessionSource__alloc__boxed__Box_fiskil_link__core__error__FlowError($0 - -64 | 0);
              }
            }
            $1 = fiskil_link__flow__registry__of_host(read($0 + 60));
            if ($1) {
              $2 = $1 + 8 | 0;
              block5: {
                if (web_sys__features__gen_Node__Node__is_connected(read($1 + 244))) {
                  block4: {
                    $4 = fiskil_link__dom__node__Node__page(read($1 + 244));
                    $5 = wasm_bindgen__JsValue_as_core__clone__Clone__clone(read($1 + 248));
                    $10 = wasm_bindgen__wbindgen_jsval_eq($4, $5);
                    core__ptr__drop_in_place__wasm_bindgen__JsValue($5);
                    core__ptr__drop_in_place__wasm_bindgen__JsValue($4);
                    if (!$10) {
                      break block4;
                    }
                    if (fiskil_link__flow__controller__FlowController__is_preloading($2)) {
                      break block5;
                    }
                    fiskil_link__flow__controller__FlowController__raise($2);
                    break block5;
                  }
                }
                if (readU8($1 + 60)) {
                  write($0 + 64, 15);
                } else {
                  write($0 + 64, 14);
                  write8($0 + 68, 4);
                }
                fiskil_link__flow__controller__FlowController__handle($2, $0 - -64 | 0);
              }
              if (!readU8($1 + 60)) {
                block6: {
                  if ($3 != 3) {
                    if (fiskil_link__flow__session_source__SessionSource__serves(read($1 + 48), read($1 + 52), $3, $6)) {
                      break block6;
                    }
                  }
                  write($0 + 64, 14);
                  write8($0 + 68, 2);
                  fiskil_link__flow__controller__FlowController__handle($2, $0 - -64 | 0);
                }
              }
              core__ptr__drop_in_place__alloc__rc__Rc_fiskil_link__flow__controller__FlowController($1);
            }
            $2 = fiskil_link__dom__held__state_of__wbg_stateOf(read($0 + 60)) | 0;
            if ($3 != 3) {
              $1 = fiskil_link__flow__registry__of_host(read($0 + 60));
              block7: {
                if ($1) {
                  $4 = fiskil_link__flow__controller__FlowController__is_preloading($1 + 8 | 0);
                  core__ptr__drop_in_place__alloc__rc__Rc_fiskil_link__flow__controller__FlowController($1);
                  if (!$4) {
                    break block7;
                  }
                }
                if (fiskil_link__dom__host__is_disabled(read($0 + 60))) {
                  break block7;
                }
                if (fiskil_link__dom__host__is_overlay(read($0 + 60))) {
                  block8: {
                    if (fiskil_link__dom__host__has_trigger(read($0 + 60))) {
                      break block7;
                    }
                    $4 = fiskil_link__dom__node__Node__page(read($0 + 60));
                    if (!fiskil_link__element__lifecycle__is_loading($4)) {
                      core__ptr__drop_in_place__wasm_bindgen__JsValue($4);
                      break block8;
                    }
                    fiskil_link__dom__listener__Listener__to($0 - -64 | 0, $4, 36917, 16, Closure_Closure__owned__true__function__Function__arguments__Externref__shim_idx__4__ret__Unit__inner_ret__Some_Unit__mutable__false__Externref(alloc__boxed__box_new_uninit(1, 0) | 0, 37172) | 0);
                    write($0 + 88, $0 + 60);
                    if (read(37544)) {
                      break block9;
                    }
                    write(37544, -1);
                    $5 = wasm_bindgen__JsValue_as_core__clone__Clone__clone(read($0 + 60));
                    $3 = read(37556);
                    if ($3 == read(37548)) {
                      alloc__raw_vec__RawVecInner__grow_one(37548, 4, 28);
                    }
                    $10 = read($0 + 68);
                    $1 = read(37552) + Math_imul($3, 28) | 0;
                    write($1 + 4, read($0 + 64));
                    write($1 + 8, $10);
                    write($1, $5);
                    $5 = read($0 + 76);
                    write($1 + 12, read($0 + 72));
                    write($1 + 16, $5);
                    $5 = read($0 + 84);
                    write($1 + 20, read($0 + 80));
                    write($1 + 24, $5);
                    write(37556, $3 + 1);
                    write(37544, read(37544) + 1);
                    core__ptr__drop_in_place__wasm_bindgen__JsValue($4);
                    break block7;
                  }
                }
                $1 = fiskil_link__dom__value__get__wbg_get($2, 33500, 7) | 0;
                $4 = fiskil_link__element__key_of($3, $6);
                $5 = wasm_bindgen__JsValue_as_core__cmp__PartialEq__ne($1, $4);
                core__ptr__drop_in_place__wasm_bindgen__JsValue($4);
                core__ptr__drop_in_place__wasm_bindgen__JsValue($1);
                if (!$5) {
                  break block7;
                }
                if ($3) {
                  $1 = fiskil_link__dom__held__Held__is($2, 33553, 15);
                } else {
                  $1 = fiskil_link__dom__held__Held__is_spent($2, $6);
                }
                if ($1) {
                  break block7;
                }
                core__ptr__drop_in_place__wasm_bindgen__JsValue(fiskil_link__element__open($0 + 60 | 0));
              }
              core__ptr__drop_in_place__wasm_bindgen__JsValue($6);
            } else {
              fiskil_link__dom__held__Held__set_last_session($2, 1024);
            }
            core__ptr__drop_in_place__wasm_bindgen__JsValue($2);
            fiskil_link__element__lifecycle__is_preload(read($0 + 60), 36940, 5);
            fiskil_link__dom__waiting__Waiting_fiskil_link__dom__node__Node__add(37516, read($0 + 60));
            fiskil_link__dom__waiting__Waiting_fiskil_link__dom__node__Node__call_back(37516, 9, 10);
          }
          $7 = $7 + 4 | 0;
          core__ptr__drop_in_place__wasm_bindgen__JsValue($8);
          $9 = $9 - 4 | 0;
          continue;
        }
        break;
      }
      ;
      wasm2js_trap();
    }
    write($0 + 48, $11);
    alloc__vec__into_iter__IntoIter_fiskil_link__dom__node__Node__as_core__ops__drop__Drop__drop($0 + 44 | 0);
    __stack_pointer = $0 + 128 | 0;
  }
  function fiskil_link__element__lifecycle__preconnect_all() {
    var $0 = 0, $1 = 0, $2 = 0, $3 = 0, $4 = 0, $5 = 0;
    $0 = __stack_pointer - 48 | 0;
    __stack_pointer = $0;
    std__thread__local__LocalKey_fiskil_link__dom__waiting__Waiting_fiskil_link__dom__node__Node__with__fiskil_link__dom__waiting__Waiting_fiskil_link__dom__node__Node__take__alloc__vec__Vec_fiskil_link__dom__node__Node($0 + 20 | 0, 11);
    $1 = read($0 + 28);
    $2 = read($0 + 24);
    write($0 + 40, read($0 + 20));
    write($0 + 32, $2);
    $3 = $1 << 2;
    $4 = $3 + $2 | 0;
    write($0 + 44, $4);
    while (1) {
      if ($3) {
        $1 = read($2);
        if (web_sys__features__gen_Node__Node__is_connected($1)) {
          if (!fiskil_link__element__lifecycle__is_preload($1, 36232, 4)) {
            $5 = fiskil_link__dom__node__Node__page($1);
            fiskil_link__dom__host__attribute($0 + 8 | 0, $1, 35959, 11);
            core__ptr__drop_in_place__core__option__Option_wasm_bindgen__JsValue(read($0 + 8), read($0 + 12));
            core__ptr__drop_in_place__wasm_bindgen__JsValue($5);
          }
        }
        $2 = $2 + 4 | 0;
        core__ptr__drop_in_place__wasm_bindgen__JsValue($1);
        $3 = $3 - 4 | 0;
        continue;
      }
      break;
    }
    ;
    write($0 + 36, $4);
    alloc__vec__into_iter__IntoIter_fiskil_link__dom__node__Node__as_core__ops__drop__Drop__drop($0 + 32 | 0);
    __stack_pointer = $0 + 48 | 0;
  }
  function fiskil_link__element__form_state_restore($0) {
    $0 = $0 | 0;
    var $1 = 0, $2 = 0, $3 = 0, $4 = 0, $5 = 0;
    $1 = __stack_pointer + -64 | 0;
    __stack_pointer = $1;
    $3 = read($0);
    $5 = fiskil_link__dom__held__state_of__wbg_stateOf($3) | 0;
    $4 = fiskil_link__dom__value__get__wbg_get($5, 33532, 8) | 0;
    $2 = fiskil_link__core__text__platform__after($4, 33540);
    core__ptr__drop_in_place__wasm_bindgen__JsValue($4);
    fiskil_link__dom__held__Held__spend($5, $2);
    core__ptr__drop_in_place__wasm_bindgen__JsValue($2);
    fiskil_link__dom__held__Held__set_waits_for_opening($5, 1);
    fiskil_link__element__source_of($1, $3);
    $2 = read($1);
    if ($2 != 3) {
      $4 = $2;
      $2 = read($1 + 4);
      $4 = fiskil_link__element__key_of($4, $2);
      fiskil_link__dom__held__Held__set_last_session($5, $4);
      core__ptr__drop_in_place__wasm_bindgen__JsValue($4);
      core__ptr__drop_in_place__wasm_bindgen__JsValue($2);
    } else {
      core__ptr__drop_in_place__core__result__Result_fiskil_link__flow__session_source__SessionSource__alloc__boxed__Box_fiskil_link__core__error__FlowError($1);
    }
    $3 = fiskil_link__flow__registry__of_host($3);
    if ($3) {
      write($1, 14);
      write8($1 + 4, 2);
      fiskil_link__flow__controller__FlowController__handle($3 + 8 | 0, $1);
      core__ptr__drop_in_place__alloc__rc__Rc_fiskil_link__flow__controller__FlowController($3);
    }
    $3 = fiskil_link__dom__value__get__wbg_get($5, 33532, 8) | 0;
    $2 = fiskil_link__core__text__platform__before__wbg_before($3, 33540, 1) | 0;
    core__ptr__drop_in_place__wasm_bindgen__JsValue($3);
    write($1 + 8, 0);
    write($1 + 4, $2);
    write($1, 1);
    $2 = $0;
    $0 = fiskil_link__dom__error__result($1);
    fiskil_link__element__hold($2, $0);
    core__ptr__drop_in_place__wasm_bindgen__JsValue($0);
    core__ptr__drop_in_place__fiskil_link__core__outcome__Consent($1);
    core__ptr__drop_in_place__wasm_bindgen__JsValue($5);
    __stack_pointer = $1 - -64 | 0;
  }
  function fiskil_link__element__form_reset($0) {
    $0 = $0 | 0;
    var $1 = 0, $2 = 0, $3 = 0, $4 = 0;
    $1 = read($0);
    $2 = fiskil_link__dom__held__state_of__wbg_stateOf($1) | 0;
    fiskil_link__dom__held__Held__set_error($2, 1025);
    $3 = fiskil_link__flow__registry__of_host($1);
    block: {
      if ($3) {
        $4 = fiskil_link__flow__controller__FlowController__is_preloading($3 + 8 | 0);
        core__ptr__drop_in_place__alloc__rc__Rc_fiskil_link__flow__controller__FlowController($3);
        if (!$4) {
          break block;
        }
      }
      fiskil_link__dom__states__set__fiskil_link__dom__states__States($1, 0);
      if (fiskil_link__dom__host__is_overlay($1)) {
        break block;
      }
      fiskil_link__dom__held__Held__set_last_session($2, 1024);
      fiskil_link__dom__held__Held__set_waits_for_opening($2, 0);
      fiskil_link__element__lifecycle__schedule($0);
    }
    fiskil_link__element__hold($0, 1025);
    core__ptr__drop_in_place__wasm_bindgen__JsValue($2);
  }
  function fiskil_link__element__clear_value($0) {
    $0 = $0 | 0;
    fiskil_link__element__hold($0, 1025);
  }
  function fiskil_link__dom__waiting__when_idle($0) {
    $0 = $0 | 0;
    fiskil_link__dom__waiting__when_idle__wbg_whenIdle(read($0));
  }
  function fiskil_link__dom__slots__move_focus_on() {
    var $0 = 0, $1 = 0, $2 = 0, $3 = 0, $4 = 0, $5 = 0, $6 = 0, $7 = 0, $8 = 0, $9 = 0, $10 = 0;
    $0 = __stack_pointer - 32 | 0;
    __stack_pointer = $0;
    write8(37496, 0);
    if (read(37472)) {
      wasm2js_trap();
    }
    $7 = read(37480);
    $8 = read(37476);
    write(37476, 0);
    write(37480, 4);
    $3 = read(37484);
    write(37484, 0);
    if ($8 == -2147483648) {
      wasm2js_trap();
    }
    $6 = $3 << 3;
    $3 = $7;
    while (1) {
      if ($6) {
        $9 = read($3 + 4);
        $4 = read($3);
        $1 = web_sys__features__gen_Node__Node__get_root_node__wbg_getRootNode($4) | 0;
        fiskil_link__dom__node__Page__focused($0 + 16 | 0, $1);
        $5 = read($0 + 20);
        $2 = read($0 + 16);
        core__ptr__drop_in_place__wasm_bindgen__JsValue($1);
        $5 = $2 & 1 ? $5 : 1024;
        block: {
          if (!wasm_bindgen__wbindgen_jsval_eq($5, $9)) {
            $1 = fiskil_link__dom__node__Node__page($4);
            web_sys__features__gen_Document__Document__body($0 + 8 | 0, $1);
            $2 = read($0 + 8) & 1 ? read($0 + 12) : 1024;
            $10 = wasm_bindgen__wbindgen_jsval_eq($5, $2);
            core__ptr__drop_in_place__wasm_bindgen__JsValue($2);
            core__ptr__drop_in_place__wasm_bindgen__JsValue($1);
            if (!$10) {
              break block;
            }
          }
          fiskil_link__dom__slots__control_in($0, $4);
          if (read($0) & 1) {
            $1 = read($0 + 4);
          } else {
            $1 = fiskil_link__dom__slots__place_in($4);
          }
          write($0 + 28, 1026);
          write($0 + 24, $0 + 28);
          $2 = fiskil_link__dom__value__record(33608, 1, $0 + 24 | 0, 1);
          fiskil_link__dom__node__Node__focus_with__wbg_focus($1, $2);
          core__ptr__drop_in_place__wasm_bindgen__JsValue($2);
          core__ptr__drop_in_place__wasm_bindgen__JsValue(read($0 + 28));
          core__ptr__drop_in_place__wasm_bindgen__JsValue($1);
        }
        $3 = $3 + 8 | 0;
        core__ptr__drop_in_place__wasm_bindgen__JsValue($5);
        core__ptr__drop_in_place__wasm_bindgen__JsValue($9);
        core__ptr__drop_in_place__wasm_bindgen__JsValue($4);
        $6 = $6 - 8 | 0;
        continue;
      }
      break;
    }
    ;
    alloc__raw_vec__RawVecInner__deallocate($8, $7, 4, 8);
    __stack_pointer = $0 + 32 | 0;
  }
  function rust__fail($0, $1) {
    $0 = $0 | 0;
    $1 = $1 | 0;
    var $2 = 0, $3 = 0, $4 = 0;
    $2 = __stack_pointer - 48 | 0;
    __stack_pointer = $2;
    $3 = fiskil_link__dom__value__get__wbg_get($1, 36491, 4) | 0;
    $4 = fiskil_link__core__error__ErrorCode__from_wire($3);
    core__ptr__drop_in_place__wasm_bindgen__JsValue($3);
    write($2 + 12, $1);
    write($2 + 8, 6);
    $1 = $4 & 255;
    $1 = fiskil_link__flow__testing__conclude($0, 1, fiskil_link__core__error__FlowError__new($1 == 12 ? 5 : $1, $2 + 8 | 0));
    core__ptr__drop_in_place__wasm_bindgen__JsValue($0);
    __stack_pointer = $2 + 48 | 0;
    return $1;
  }
  function rust__define() {
    var $0 = 0, $1 = 0, $2 = 0, $3 = 0, $4 = 0, $5 = 0, $6 = 0, $7 = 0;
    $2 = __stack_pointer - 176 | 0;
    __stack_pointer = $2;
    $1 = readU8(37600);
    write8(37600, 1);
    if (!$1) {
      $1 = -40;
      $6 = js_sys__Array__new__wbg_new() | 0;
      while (1) {
        if ($1) {
          $3 = Ref_String__Externref(read($1 + 36988), read($1 + 36992)) | 0;
          js_sys__Array__push__wbg_push($6, $3) | 0;
          core__ptr__drop_in_place__wasm_bindgen__JsValue($3);
          $1 = $1 + 8 | 0;
          continue;
        }
        break;
      }
      ;
      $3 = js_sys__Object__new__wbg_new() | 0;
      wasm2js_memory_copy($2 + 20 | 0, 36680, 156);
      $1 = 0;
      while (1) {
        block: {
          if ($1 == 156) {
            break block;
          }
          $0 = ($2 + 12 | 0) + $1 | 0;
          $4 = read($0 + 8);
          if (!$4) {
            break block;
          }
          $7 = read($0 + 12);
          $0 = read($0 + 16);
          $5 = alloc__boxed__box_new_uninit(4, 4);
          write($5, $0);
          $0 = Closure_Closure__owned__true__function__Function__arguments__Externref__shim_idx__2__ret__Externref__inner_ret__Some_Externref__mutable__false__Externref($5, 37100) | 0;
          fiskil_link__dom__value__put__wbg_put($3, $4, $7, $0);
          core__ptr__drop_in_place__wasm_bindgen__JsValue($0);
          $1 = $1 + 12 | 0;
          continue;
        }
        break;
      }
      ;
      $1 = 0;
      $0 = read(36864);
      write($2 + 36, read(36860));
      write($2 + 40, $0);
      $0 = read(36856);
      write($2 + 28, read(36852));
      write($2 + 32, $0);
      $0 = read(36848);
      write($2 + 20, read(36844));
      write($2 + 24, $0);
      while (1) {
        block1: {
          if ($1 == 24) {
            break block1;
          }
          $0 = ($2 + 12 | 0) + $1 | 0;
          $4 = read($0 + 8);
          if (!$4) {
            break block1;
          }
          $7 = read($0 + 12);
          $0 = read($0 + 16);
          $5 = alloc__boxed__box_new_uninit(4, 4);
          write($5, $0);
          $0 = Closure_Closure__owned__true__function__Function__arguments__Externref__shim_idx__2__ret__Externref__inner_ret__Some_Externref__mutable__false__Externref($5, 37076) | 0;
          fiskil_link__dom__value__put__wbg_put($3, $4, $7, $0);
          core__ptr__drop_in_place__wasm_bindgen__JsValue($0);
          $1 = $1 + 12 | 0;
          continue;
        }
        break;
      }
      ;
      $1 = fiskil_link__element__define_element__wbg_defineElement(35792, 11, $6, $3) | 0;
      core__ptr__drop_in_place__wasm_bindgen__JsValue($3);
      if (!$1) {
        $1 = Ref_String__Externref(36988, 86) | 0;
        fiskil_link__dom__log__error__wbg_error($1);
        core__ptr__drop_in_place__wasm_bindgen__JsValue($1);
      }
      core__ptr__drop_in_place__wasm_bindgen__JsValue($6);
    }
    __stack_pointer = $2 + 176 | 0;
  }
  function core__ptr__drop_in_place__core__option__Option_core__pin__Pin_alloc__boxed__Box_dyn_core__future__future__Future_Output($0, $1) {
    $0 = $0 | 0;
    $1 = $1 | 0;
    var $2 = 0;
    if ($0) {
      block: {
        $2 = read($1);
        if ($2) {
          FUNCTION_TABLE[$2]($0);
        }
        $1 = read($1 + 4);
        if (!$1) {
          break block;
        }
        lol_alloc__locked_allocator__LockedAllocator_lol_alloc__free_list_allocator__FreeListAllocator__as_core__alloc__global__GlobalAlloc__dealloc($0, $1);
      }
    }
  }
  function core__ptr__drop_in_place__fiskil_link__flow__controller__FlowController_as_fiskil_link__flow__signal__Receiver__callback__closure_0($0) {
    $0 = $0 | 0;
    alloc__rc__Weak_fiskil_link__flow__controller__FlowController__as_core__ops__drop__Drop__drop(read($0));
  }
  function rust__closeSilently($0) {
    $0 = $0 | 0;
    var $1 = 0, $2 = 0;
    $1 = __stack_pointer + -64 | 0;
    __stack_pointer = $1;
    $2 = fiskil_link__flow__registry__of($0);
    if ($2) {
      write($1, 14);
      write8($1 + 4, 2);
      fiskil_link__flow__controller__FlowController__handle($2 + 8 | 0, $1);
      core__ptr__drop_in_place__alloc__rc__Rc_fiskil_link__flow__controller__FlowController($2);
    }
    core__ptr__drop_in_place__wasm_bindgen__JsValue($0);
    __stack_pointer = $1 - -64 | 0;
  }
  function rust__wbindgen_skip_interpret_calls() {
  }
  function rust__wbindgen_exn_store($0) {
    $0 = $0 | 0;
    write(37616, 1);
    write(37620, $0);
  }
  function fiskil_link__element__scripts__add_for__a__fn__a_fiskil_link__dom__node__Node__wasm_bindgen__JsValue__closure_0__as_core__ops__function__FnOnce__wasm_bindgen__JsValue__call_once__shim_vtable_0($0, $1) {
    $0 = $0 | 0;
    $1 = $1 | 0;
    var $2 = 0;
    $2 = __stack_pointer - 16 | 0;
    __stack_pointer = $2;
    write($2 + 12, read($0));
    $0 = fiskil_link__element__scripts__add__for__a__fn__a_fiskil_link__dom__node__Node__wasm_bindgen__JsValue__closure_0($2 + 12 | 0, $1);
    __stack_pointer = $2 + 16 | 0;
    return $0;
  }
  function fiskil_link__element__scripts__add_fiskil_link__element__scripts__functions__closure_0__closure_0__as_core__ops__function__FnOnce__wasm_bindgen__JsValue__call_once__shim_vtable_0($0, $1) {
    $0 = $0 | 0;
    $1 = $1 | 0;
    var $2 = 0;
    $2 = __stack_pointer - 16 | 0;
    __stack_pointer = $2;
    write($2 + 12, read($0));
    fiskil_link__element__scripts__add__fiskil_link__element__scripts__functions__closure_0__closure_0($2 + 12 | 0, $1);
    __stack_pointer = $2 + 16 | 0;
    return 1024;
  }
  function fiskil_link__element__scripts__REPORTS__closure_6__as_core__ops__function__FnOnce__fiskil_link__dom__node__Node__call_once($0) {
    $0 = $0 | 0;
    core__ptr__drop_in_place__wasm_bindgen__JsValue(fiskil_link__element__trigger__host_of(read($0)));
  }
  function fiskil_link__element__scripts__REPORTS__closure_5__as_core__ops__function__FnOnce__fiskil_link__dom__node__Node__call_once($0) {
    $0 = $0 | 0;
    var $1 = 0, $2 = 0, $3 = 0, $4 = 0, $5 = 0, $6 = 0;
    $2 = __stack_pointer - 16 | 0;
    __stack_pointer = $2;
    $0 = read($0);
    $1 = fiskil_link__dom__value__get__wbg_get($0, 33450, 4) | 0;
    $3 = fiskil_link__core__text__platform__is($1, 33947, 5);
    $4 = fiskil_link__dom__value__get__wbg_get($0, 33938, 3) | 0;
    core__ptr__drop_in_place__wasm_bindgen__JsValue($1);
    $5 = fiskil_link__dom__value__get__wbg_get($0, 36885, 6) | 0;
    $1 = fiskil_link__dom__value__get__wbg_get($0, 36891, 16) | 0;
    $6 = wasm_bindgen__wbindgen_jsval_eq($1, 1026);
    core__ptr__drop_in_place__wasm_bindgen__JsValue($1);
    if (!$6) {
      block: {
        if (!$3) {
          block1: {
            if (!fiskil_link__core__text__platform__is($4, 33361, 1)) {
              if (!fiskil_link__core__text__platform__is($4, 33362, 5)) {
                break block;
              }
            }
            $1 = fiskil_link__dom__node__Node__closest__wbg_closest($5, 33367, 62) | 0;
            if (!$1) {
              break block1;
            }
            core__ptr__drop_in_place__wasm_bindgen__JsValue($1);
            break block;
          }
        }
        $1 = fiskil_link__element__trigger__host_of($0);
        write($2 + 12, $1);
        block2: {
          if (!fiskil_link__dom__host__is_overlay($1)) {
            $3 = fiskil_link__flow__registry__of_host($1);
            core__ptr__drop_in_place__core__option__Option_alloc__rc__Rc_fiskil_link__flow__controller__FlowController($3);
            if ($3) {
              break block2;
            }
          }
          if (fiskil_link__dom__host__is_disabled($1)) {
            break block2;
          }
          fiskil_link__dom__node__PageEvent__prevent_default__wbg_preventDefault($0);
          core__ptr__drop_in_place__wasm_bindgen__JsValue(fiskil_link__element__open($2 + 12 | 0));
        }
        core__ptr__drop_in_place__wasm_bindgen__JsValue($1);
      }
    }
    core__ptr__drop_in_place__wasm_bindgen__JsValue($5);
    core__ptr__drop_in_place__wasm_bindgen__JsValue($4);
    __stack_pointer = $2 + 16 | 0;
  }
  function fiskil_link__element__scripts__REPORTS__closure_4__as_core__ops__function__FnOnce__fiskil_link__dom__node__Node__call_once($0) {
    $0 = $0 | 0;
    fiskil_link__element__lifecycle__schedule($0);
    alloc__raw_vec__RawVecInner__deallocate(0, 1, 1, 1);
  }
  function fiskil_link__element__scripts__REPORTS__closure_2__as_core__ops__function__FnOnce__fiskil_link__dom__node__Node__call_once($0) {
    $0 = $0 | 0;
    fiskil_link__element__lifecycle__schedule($0);
  }
  function fiskil_link__element__scripts__REPORTS__closure_1__as_core__ops__function__FnOnce__fiskil_link__dom__node__Node__call_once($0) {
    $0 = $0 | 0;
    var $1 = 0, $2 = 0, $3 = 0, $4 = 0, $5 = 0, $6 = 0;
    $1 = __stack_pointer - 80 | 0;
    __stack_pointer = $1;
    $4 = read($0);
    if (readU8(37604)) {
      $0 = read(37608);
    } else {
      $2 = fiskil_link__dom__node__Node__page($4);
      $0 = web_sys__features__gen_Document__Document__create_document_fragment__wbg_createDocumentFragment($2) | 0;
      write($1 + 8, 0);
      write($1 + 12, 3);
      wasm2js_memory_copy($1 + 16 | 0, 36180, 48);
      while (1) {
        core__array__iter__IntoIter__str__str__3usize__as_core__iter__traits__iterator__Iterator__next($1 - -64 | 0, $1 + 8 | 0);
        $5 = read($1 + 64);
        if ($5) {
          $6 = read($1 + 68);
          $3 = fiskil_link__dom__node__Page__create($2, 35907);
          if ($6) {
            fiskil_link__dom__node__Node__set($3, 36228, 4, $5, $6);
            web_sys__features__gen_HtmlElement__HtmlElement__set_hidden__wbg_set_hidden($3, 1);
          }
          fiskil_link__dom__node__Node__put_last__wbg_append($0, $3);
          core__ptr__drop_in_place__wasm_bindgen__JsValue($3);
          continue;
        }
        break;
      }
      ;
      core__ptr__drop_in_place__wasm_bindgen__JsValue($2);
      if (readU8(37604)) {
        core__ptr__drop_in_place__wasm_bindgen__JsValue($0);
        wasm2js_trap();
      } else {
        write(37608, $0);
        write8(37604, 1);
      }
    }
    $2 = web_sys__features__gen_Node__Node__clone_node_with_deep__wbg_cloneNode($0, 1) | 0;
    $3 = read(37616);
    $0 = read(37620);
    write(37616, 0);
    write(37620, 0);
    if ($3 != 1) {
      fiskil_link__dom__node__Node__put_last__wbg_append($4, $2);
      core__ptr__drop_in_place__wasm_bindgen__JsValue($2);
      fiskil_link__dom__panel__adopt__wbg_adoptStyles($4, 1);
    } else {
      fiskil_link__dom__panel__adopt__wbg_adoptStyles($4, 1);
      core__ptr__drop_in_place__wasm_bindgen__JsValue($0);
    }
    __stack_pointer = $1 + 80 | 0;
  }
  function fiskil_link__element__scripts__REPORTS__closure_0__as_core__ops__function__FnOnce__fiskil_link__dom__node__Node__call_once($0) {
    $0 = $0 | 0;
    var $1 = 0;
    $1 = __stack_pointer + -64 | 0;
    __stack_pointer = $1;
    $0 = fiskil_link__flow__registry__of(read($0));
    if ($0) {
      write($1, 13);
      write8($1 + 4, 2);
      fiskil_link__flow__controller__FlowController__handle($0 + 8 | 0, $1);
      core__ptr__drop_in_place__alloc__rc__Rc_fiskil_link__flow__controller__FlowController($0);
    }
    __stack_pointer = $1 - -64 | 0;
  }
  function fiskil_link__element__scripts__QUESTIONS__closure_1__as_core__ops__function__FnOnce__fiskil_link__dom__node__Node__call_once($0) {
    $0 = $0 | 0;
    var $1 = 0, $2 = 0, $3 = 0;
    $1 = read(37500);
    if ($1 >>> 0 >= 2147483647) {
      wasm2js_trap();
    }
    write(37500, $1 + 1);
    $2 = read(37512) << 2;
    $1 = read(37508) - 4 | 0;
    block: {
      while (1) {
        if ($2) {
          $2 = $2 - 4 | 0;
          $1 = $1 + 4 | 0;
          if (!fiskil_link__flow__controller__FlowController__is_over_page(read($1) + 8 | 0)) {
            continue;
          }
          break block;
        }
        break;
      }
      ;
      $1 = 0;
    }
    $1 = core__option__Option__alloc__rc__Rc_fiskil_link__flow__controller__FlowController__cloned($1);
    write(37500, read(37500) - 1);
    if ($1) {
      +fiskil_link__flow__controller__now__wbg_now();
      $0 = read($0);
      $2 = fiskil_link__dom__node__PageEvent__path__wbg_composedPath($0) | 0;
      $3 = fiskil_link__dom__value__get__wbg_get($0, 33450, 4) | 0;
      if (fiskil_link__core__text__platform__is($3, 33931, 7)) {
        $0 = fiskil_link__dom__value__get__wbg_get($0, 33938, 3) | 0;
        fiskil_link__core__text__platform__is($0, 33941, 6);
        core__ptr__drop_in_place__wasm_bindgen__JsValue($0);
      }
      core__ptr__drop_in_place__wasm_bindgen__JsValue($3);
      core__ptr__drop_in_place__wasm_bindgen__JsValue($2);
      core__ptr__drop_in_place__alloc__rc__Rc_fiskil_link__flow__controller__FlowController($1);
    }
    return 1027;
  }
  function fiskil_link__element__scripts__QUESTIONS__closure_0__as_core__ops__function__FnOnce__fiskil_link__dom__node__Node__call_once($0) {
    $0 = $0 | 0;
    var $1 = 0;
    $0 = fiskil_link__element__open($0);
    $1 = wasm_bindgen__JsValue_as_core__clone__Clone__clone($0);
    core__ptr__drop_in_place__wasm_bindgen__JsValue($0);
    return $1;
  }
  function fiskil_link__element__lifecycle__is_parsing__closure_0__as_core__ops__function__FnOnce__wasm_bindgen__JsValue__call_once__shim_vtable_0($0, $1) {
    $0 = $0 | 0;
    $1 = $1 | 0;
    fiskil_link__element__lifecycle__is_parsing__closure_0($1, $1);
  }
  function fiskil_link__element__lifecycle__IDLE__closure_0__as_core__ops__function__FnOnce__core__option__Option__mut_core__option__Option_fiskil_link__dom__waiting__Waiting_fiskil_link__dom__node__Node__call_once($0) {
    $0 = $0 | 0;
    return 37516;
  }
  function fiskil_link__element__lifecycle__CHANGED__closure_0__as_core__ops__function__FnOnce__core__option__Option__mut_core__option__Option_fiskil_link__dom__waiting__Waiting_fiskil_link__dom__node__Node__call_once($0) {
    $0 = $0 | 0;
    return 37560;
  }
  function fiskil_link__dom__waiting__Waiting_fiskil_link__dom__node__Node__call_back__closure_0__closure_0($0, $1) {
    $0 = $0 | 0;
    $1 = $1 | 0;
    FUNCTION_TABLE[read($0)]();
    core__ptr__drop_in_place__wasm_bindgen__JsValue($1);
  }
  function fiskil_link__core__flow__Flow__without_session($0, $1, $2) {
    $0 = $0 | 0;
    $1 = $1 | 0;
    $2 = $2 | 0;
    rust__261($0, $1, $2, 0);
  }
  function fiskil_link__core__flow__Flow__new($0, $1, $2) {
    $0 = $0 | 0;
    $1 = $1 | 0;
    $2 = $2 | 0;
    rust__261($0, $1, $2, 1);
  }
  function fiskil_link__flow__controller__FlowController_as_fiskil_link__flow__signal__Receiver__callback__closure_0__as_core__ops__function__FnOnce__wasm_bindgen__JsValue__call_once__shim_vtable_0($0, $1) {
    $0 = $0 | 0;
    $1 = $1 | 0;
    var $2 = 0, $3 = 0;
    $2 = __stack_pointer - 16 | 0;
    __stack_pointer = $2;
    $3 = read($0);
    write8($2 + 12, readU8($0 + 4));
    write($2 + 8, $3);
    fiskil_link__flow__controller__FlowController_as_fiskil_link__flow__signal__Receiver__callback__closure_0($2 + 8 | 0, $1);
    alloc__rc__Weak_fiskil_link__flow__controller__FlowController__as_core__ops__drop__Drop__drop($3);
    __stack_pointer = $2 + 16 | 0;
  }
  function rust__260($0, $1, $2) {
    var $3 = 0;
    $3 = read($1);
    if ($3 >>> 0 >= 2147483647) {
      wasm2js_trap();
    }
    write($1, $3 + 1);
    write($0 + 4, $1);
    write($0, $1 + $2);
  }
  function rust__261($0, $1, $2, $3) {
    write8($0 + 84, $2);
    write($0 + 80, $1);
    write8($0 + 85, $3);
    write($0 + 72, 2);
    write16($0 + 64, 0);
    write($0 + 56, 0);
    write($0 + 60, 2146435072);
    write($0 + 48, 0);
    write($0 + 52, 2146435072);
    write($0 + 32, 0);
    write($0 + 36, 0);
    write($0 + 16, 0);
    write($0 + 20, 0);
    write($0, 0);
    write($0 + 4, 0);
  }
  function rust__262($0, $1, $2, $3) {
    var $4 = 0;
    $4 = __stack_pointer - 16 | 0;
    __stack_pointer = $4;
    fiskil_link__dom__value__given($4 + 8 | 0, fiskil_link__dom__value__get__wbg_get($1, $3, $2) | 0);
    $1 = read($4 + 12);
    write($0, read($4 + 8));
    write($0 + 4, $1);
    __stack_pointer = $4 + 16 | 0;
  }
  var FUNCTION_TABLE = [null, Ref_String__Externref, wasm_bindgen__convert__closures__invoke__wasm_bindgen__JsValue__wasm_bindgen__JsValue__true, Closure_Closure__owned__true__function__Function__arguments__Externref__shim_idx__2__ret__Externref__inner_ret__Some_Externref__mutable__false__Externref, wasm_bindgen__convert__closures__invoke__wasm_bindgen__JsValue__true, Closure_Closure__owned__true__function__Function__arguments__Externref__shim_idx__4__ret__Unit__inner_ret__Some_Unit__mutable__false__Externref, fiskil_link__dom__waiting__queue_microtask, fiskil_link__element__lifecycle__sync_all, fiskil_link__element__lifecycle__CHANGED__closure_0__as_core__ops__function__FnOnce__core__option__Option__mut_core__option__Option_fiskil_link__dom__waiting__Waiting_fiskil_link__dom__node__Node__call_once, fiskil_link__dom__waiting__when_idle, fiskil_link__element__lifecycle__preconnect_all, fiskil_link__element__lifecycle__IDLE__closure_0__as_core__ops__function__FnOnce__core__option__Option__mut_core__option__Option_fiskil_link__dom__waiting__Waiting_fiskil_link__dom__node__Node__call_once, fiskil_link__core__flow__Flow__without_session, fiskil_link__core__flow__Flow__new, F64__Externref, fiskil_link__dom__slots__move_focus_on, wasm_bindgen__convert__closures__invoke__wasm_bindgen__JsValue__wasm_bindgen__JsValue__js_sys__Set__true, wasm_bindgen__convert__closures__invoke__wasm_bindgen__JsValue__wasm_bindgen__JsValue__i32__true, wasm_bindgen__convert__closures__invoke__wasm_bindgen__JsValue__wasm_bindgen__JsValue__u32__core__result__Result_wasm_bindgen__JsValue__wasm_bindgen__JsError__true, wasm_bindgen__convert__closures__invoke__wasm_bindgen__JsValue__wasm_bindgen__JsValue__u32__js_sys__Array__wasm_bindgen__JsValue__true, wasm_bindgen__convert__closures__invoke__wasm_bindgen__JsValue__wasm_bindgen__JsValue__true__1, wasm_bindgen__convert__closures__invoke__wasm_bindgen__JsValue__wasm_bindgen__JsValue__i32__true, wasm_bindgen__convert__closures__invoke__wasm_bindgen__JsValue__wasm_bindgen__JsValue__js_sys__Set__true, wasm_bindgen__convert__closures__invoke__wasm_bindgen__JsValue__wasm_bindgen__JsValue__js_sys__Set__true, wasm_bindgen__convert__closures__invoke__wasm_bindgen__JsValue__wasm_bindgen__JsValue__i32__true, wasm_bindgen__convert__closures__invoke__wasm_bindgen__JsValue__wasm_bindgen__JsValue__u32__wasm_bindgen__JsValue__true, wasm_bindgen__convert__closures__invoke__wasm_bindgen__JsValue__wasm_bindgen__JsValue__u32__wasm_bindgen__JsValue__true, wasm_bindgen__convert__closures__invoke__f64__u32__js_sys__Float64Array__bool__true, wasm_bindgen__convert__closures__invoke__f32__u32__js_sys__Float32Array__bool__true, wasm_bindgen__convert__closures__invoke__wasm_bindgen__JsValue__wasm_bindgen__JsValue__u32__wasm_bindgen__JsValue__true, wasm_bindgen__convert__closures__invoke__wasm_bindgen__JsValue__wasm_bindgen__JsValue__u32__wasm_bindgen__JsValue__true, wasm_bindgen__convert__closures__invoke__wasm_bindgen__JsValue__wasm_bindgen__JsValue__u32__js_sys__Array__wasm_bindgen__JsValue__true, wasm_bindgen__convert__closures__invoke__wasm_bindgen__JsValue__wasm_bindgen__JsValue__js_sys__Set__true, wasm_bindgen__convert__closures__invoke__wasm_bindgen__JsValue__wasm_bindgen__JsValue__u32__core__result__Result_wasm_bindgen__JsValue__wasm_bindgen__JsError__true, wasm_bindgen__convert__closures__invoke__f64__u32__js_sys__Float64Array__core__result__Result__wasm_bindgen__JsError__true, wasm_bindgen__convert__closures__invoke__f32__u32__js_sys__Float16Array__true, wasm_bindgen__convert__closures__invoke__wasm_bindgen__JsValue__wasm_bindgen__JsValue__u32__core__result__Result_wasm_bindgen__JsValue__wasm_bindgen__JsError__true, wasm_bindgen__convert__closures__invoke__wasm_bindgen__JsValue__wasm_bindgen__JsValue__u32__core__result__Result_wasm_bindgen__JsValue__wasm_bindgen__JsError__true, wasm_bindgen__convert__closures__invoke__wasm_bindgen__JsValue__u32__true, wasm_bindgen__convert__closures__invoke__wasm_bindgen__JsValue__wasm_bindgen__JsValue__js_sys__Set__true, wasm_bindgen__convert__closures__invoke__wasm_bindgen__JsValue__wasm_bindgen__JsValue__u32__core__result__Result_wasm_bindgen__JsValue__wasm_bindgen__JsError__true, wasm_bindgen__convert__closures__invoke__wasm_bindgen__JsValue__wasm_bindgen__JsValue__js_sys__Set__true, wasm_bindgen__convert__closures__invoke__i64__u32__js_sys__BigInt64Array__core__result__Result__wasm_bindgen__JsError__true, wasm_bindgen__convert__closures__invoke__wasm_bindgen__JsValue__wasm_bindgen__JsValue__js_sys__Set__true, wasm_bindgen__convert__closures__invoke__f32__u32__js_sys__Float16Array__core__result__Result__wasm_bindgen__JsError__true, wasm_bindgen__convert__closures__invoke__wasm_bindgen__JsValue__wasm_bindgen__JsValue__u32__core__result__Result_wasm_bindgen__JsValue__wasm_bindgen__JsError__true, wasm_bindgen__convert__closures__invoke__wasm_bindgen__JsValue__wasm_bindgen__JsValue__js_sys__Set__true, wasm_bindgen__convert__closures__invoke__wasm_bindgen__JsValue__wasm_bindgen__JsValue__js_sys__Set__true, wasm_bindgen__convert__closures__invoke__wasm_bindgen__JsValue__wasm_bindgen__JsValue__js_sys__Set__true, wasm_bindgen__convert__closures__invoke__f64__u32__js_sys__Float64Array__true, wasm_bindgen__convert__closures__invoke__wasm_bindgen__JsValue__u32__true, wasm_bindgen__convert__closures__invoke__wasm_bindgen__JsValue__u32__true, wasm_bindgen__convert__closures__invoke__wasm_bindgen__JsValue__wasm_bindgen__JsValue__js_sys__Set__true, wasm_bindgen__convert__closures__invoke__wasm_bindgen__JsValue__wasm_bindgen__JsValue__u32__wasm_bindgen__JsValue__true, wasm_bindgen__convert__closures__invoke__wasm_bindgen__JsValue__wasm_bindgen__JsValue__u32__wasm_bindgen__JsValue__true, wasm_bindgen__convert__closures__invoke__wasm_bindgen__JsValue__wasm_bindgen__JsValue__true__1, wasm_bindgen__convert__closures__invoke__wasm_bindgen__JsValue__u32__true, wasm_bindgen__convert__closures__invoke__wasm_bindgen__JsValue__wasm_bindgen__JsValue__js_sys__Set__true, wasm_bindgen__convert__closures__invoke__core__result__Result_wasm_bindgen__JsValue__wasm_bindgen__JsError__true, fiskil_link__element__scripts__REPORTS__closure_0__as_core__ops__function__FnOnce__fiskil_link__dom__node__Node__call_once, fiskil_link__element__scripts__REPORTS__closure_1__as_core__ops__function__FnOnce__fiskil_link__dom__node__Node__call_once, fiskil_link__element__scripts__REPORTS__closure_2__as_core__ops__function__FnOnce__fiskil_link__dom__node__Node__call_once, fiskil_link__element__scripts__REPORTS__closure_4__as_core__ops__function__FnOnce__fiskil_link__dom__node__Node__call_once, fiskil_link__element__form_reset, fiskil_link__element__form_state_restore, fiskil_link__element__clear_value, fiskil_link__dom__form_control__update, fiskil_link__element__slots_changed, fiskil_link__element__show_end, fiskil_link__element__scripts__REPORTS__closure_5__as_core__ops__function__FnOnce__fiskil_link__dom__node__Node__call_once, fiskil_link__element__scripts__REPORTS__closure_6__as_core__ops__function__FnOnce__fiskil_link__dom__node__Node__call_once, fiskil_link__element__scripts__QUESTIONS__closure_0__as_core__ops__function__FnOnce__fiskil_link__dom__node__Node__call_once, fiskil_link__element__scripts__QUESTIONS__closure_1__as_core__ops__function__FnOnce__fiskil_link__dom__node__Node__call_once, fiskil_link__link__platform__DOCUMENT__init, fiskil_link__element__scripts__add_for__a__fn__a_fiskil_link__dom__node__Node__wasm_bindgen__JsValue__closure_0__as_core__ops__function__FnOnce__wasm_bindgen__JsValue__call_once__shim_vtable_0, fiskil_link__element__scripts__add__for__a__fn__a_fiskil_link__dom__node__Node__wasm_bindgen__JsValue__closure_0, fiskil_link__element__scripts__add_fiskil_link__element__scripts__functions__closure_0__closure_0__as_core__ops__function__FnOnce__wasm_bindgen__JsValue__call_once__shim_vtable_0, fiskil_link__element__scripts__add__fiskil_link__element__scripts__functions__closure_0__closure_0, fiskil_link__dom__waiting__Waiting_fiskil_link__dom__node__Node__call_back__closure_0__closure_0, fiskil_link__dom__waiting__Waiting_fiskil_link__dom__node__Node__call_back__closure_0__closure_0, fiskil_link__element__lifecycle__is_parsing__closure_0__as_core__ops__function__FnOnce__wasm_bindgen__JsValue__call_once__shim_vtable_0, fiskil_link__element__lifecycle__is_parsing__closure_0, core__ptr__drop_in_place__fiskil_link__flow__controller__FlowController_as_fiskil_link__flow__signal__Receiver__callback__closure_0, fiskil_link__flow__controller__FlowController_as_fiskil_link__flow__signal__Receiver__callback__closure_0__as_core__ops__function__FnOnce__wasm_bindgen__JsValue__call_once__shim_vtable_0, fiskil_link__flow__controller__FlowController_as_fiskil_link__flow__signal__Receiver__callback__closure_0, js_sys__futures__jspi__task_waker__raw_clone, js_sys__futures__jspi__task_waker__raw_wake, js_sys__futures__jspi__task_waker__raw_wake_by_ref, js_sys__futures__jspi__task_waker__raw_drop, rust__wbindgen_skip_interpret_calls];
  const wasm = { closeSilently: into(rust__closeSilently), define: into(rust__define), fail: into(rust__fail), isClosed: into(rust__isClosed), link: into(rust__link), loadFrame: into(rust__loadFrame), preload: into(rust__preload), succeed: into(rust__succeed), wasm_bindgen_1a4c33eff87641d7___convert__closures_____invoke___wasm_bindgen_1a4c33eff87641d7___JsValue__wasm_bindgen_1a4c33eff87641d7___JsValue__true_: into(wasm_bindgen__convert__closures__invoke__wasm_bindgen__JsValue__wasm_bindgen__JsValue__true), wasm_bindgen_1a4c33eff87641d7___convert__closures_____invoke___wasm_bindgen_1a4c33eff87641d7___JsValue______true_: into(wasm_bindgen__convert__closures__invoke__wasm_bindgen__JsValue__true), __wbindgen_exn_store: into(rust__wbindgen_exn_store), __wbindgen_destroy_closure: into(core__ptr__drop_in_place__core__option__Option_core__pin__Pin_alloc__boxed__Box_dyn_core__future__future__Future_Output) };
  startMemory();
  return { over, calls: [entry(closeSilently2), entry(define3), entry(fail2), entry(isClosed2), entry(link3), entry(loadFrame2), entry(preload2), entry(succeed2)] };
}
var calls = () => (!current || current.over() ? current = core2() : current).calls;
var closeSilently = (a0) => calls()[0](a0);
var define2 = () => calls()[1]();
var fail = (a0, a1) => calls()[2](a0, a1);
var isClosed = (a0) => calls()[3](a0);
var link = (a0, a1) => calls()[4](a0, a1);
var loadFrame = (a0) => calls()[5](a0);
var succeed = (a0, a1) => calls()[7](a0, a1);

// package.json
var version = "1.0.0";

// src/js/page.js
var hasPage = Boolean(globalThis.document?.createElement?.("p")?.style && globalThis.customElements);
var NO_PAGE = "link() needs an HTML document with custom elements: call it in a browser page, not in a server, a worker or a content script.";

// src/js/testing.js
if (hasPage) define2();
var FiskilLinkElement = hasPage ? elementClass() : class {
};
function preload() {
}
function link2(sessionId, options) {
  if (hasPage) return withOptions(options, () => link(sessionId, options));
  const flow = Promise.reject(failure("LINK_NOT_FOUND", NO_PAGE));
  flow.close = () => {
  };
  return flow;
}
function lastFlow() {
  if (!flows.length) throw new Error("@fiskil/link/testing: no flow has been opened since the last reset()");
  return flows.at(-1);
};
module.exports = { FiskilLinkElement, LinkError, flows, isLinkError, lastFlow, link: link2, preload, reset, version };
//# sourceMappingURL=testing.cjs.map
