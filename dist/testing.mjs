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
  try {
    release();
  } catch {
    owed = true;
    if (again) queueMicrotask(() => settle(false));
  } finally {
    releases--;
  }
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
    out: (call2, fail2) => (a, b, c, d, e, f, g, h, i) => {
      let result = 0;
      try {
        result = call2(a, b, c, d, e, f, g, h, i);
      } catch (error2) {
        thrown = error2;
        fail2?.(a);
      }
      if (over()) throw own2;
      return result;
    },
    /** A function of the core: whatever comes out of it as an exception is a trap. */
    into: (call2) => (a, b, c, d, e, f, g, h, i) => {
      try {
        if (full?.()) throw new RangeError("The stack of the core is full.");
        if (!over()) return call2(a, b, c, d, e, f, g, h, i);
      } catch (error2) {
        if (!over()) stop(error2);
      }
      throw own2;
    },
    /** A function that the page calls: it does nothing, or does not go on, where the core has stopped. */
    entry: (call2) => (a, b, c, d, e, f, g, h, i) => {
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
var { Promise: Promise2 } = globalThis;
var then = uncurried(Promise2.prototype.then);

// src/js/text.js
var { URL, URLSearchParams, AbortSignal, decodeURIComponent, encodeURIComponent, String } = globalThis;
var { stringify } = JSON;
var { hasOwn, defineProperty: defineProperty2 } = Object;
var { isArray } = Array;
var text = String.prototype;
var indexOf = uncurried(text.indexOf);
var replace = uncurried(text.replace);
var slice = uncurried(text.slice);
var trimmed = uncurried(text.trim);
var tagOf = uncurried(Object.prototype.toString);
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
  defineProperty2(object, key, { __proto__: null, value, configurable: true, enumerable: true, writable: true });
}
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
  return before(sentence, "*") + first + fillIn(after(sentence, "*"), second, third);
}
var before = (text2, mark) => slice(text2, 0, indexOf(text2 + mark, mark));
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
var isOfKind = (value, kind) => value === void 0 || value === null || typeof value === kind || kind === "AbortSignal" && (value instanceof AbortSignal || tagOf(value) === "[object AbortSignal]") || kind === "Element" && (typeof value === "string" || get(value, "nodeType") === 1);
var isText = (value) => typeof value === "string";
var number = (value) => +value;
function now() {
  const time = performance.now();
  return typeof time === "number" ? time : NaN;
}

// src/js/error.js
var { construct } = Reflect;
var { create, defineProperty: defineProperty3, getPrototypeOf, setPrototypeOf } = Object;
var tagOf2 = uncurried(Object.prototype.toString);
var isPrototypeOf = uncurried(Object.prototype.isPrototypeOf);
var hasInstance = uncurried(Function.prototype[Symbol.hasInstance]);
var NativeError = Error;
var define = (target, key, value, enumerable) => defineProperty3(target, key, { __proto__: null, value, enumerable, configurable: true, writable: true });
var { LinkError } = {
  // eslint-disable-next-line object-shorthand -- A method is no constructor.
  LinkError: function(code, message, details, cancelled = false, needsNewSession = false) {
    const error2 = construct(NativeError, message === void 0 ? [] : [message], LinkError);
    if (isPrototypeOf(LinkError.prototype, this)) setPrototypeOf(error2, getPrototypeOf(this));
    define(error2, "code", code, true);
    if (details !== void 0) define(error2, "details", details, true);
    define(error2, "cancelled", cancelled, true);
    define(error2, "needsNewSession", needsNewSession, true);
    return error2;
  }
};
setPrototypeOf(LinkError, NativeError);
LinkError.prototype = create(NativeError.prototype);
define(LinkError.prototype, "constructor", LinkError);
define(LinkError.prototype, "name", "LinkError");
define(LinkError, Symbol.hasInstance, function(value) {
  return this === LinkError ? isLinkError(value) : hasInstance(this, value);
});
function isLinkError(value) {
  try {
    return tagOf2(value) === "[object Error]" && value.name === "LinkError" && typeof value.code === "string";
  } catch {
    return false;
  }
}

// src/js/flow.js
var { defineProperty: defineProperty4 } = Object;
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
  if ("then" in value) defineProperty4(value, "then", { __proto__: null, value: void 0, configurable: true });
  settle2(flow, 0, value);
}
var reject = (flow, error2) => settle2(flow, 1, error2);
function markHandled(flow) {
  then(flow, void 0, () => {
  });
}
var coreFailure = () => new LinkError("LINK_INTERNAL_ERROR", "A defect of the SDK has ended the flow: open it again.");
function failedFlow() {
  const flow = newFlow();
  reject(flow, coreFailure());
  return flow;
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
var STATES = ["loading", "open", "success", "error"];
var CONTROLS = "a[href],button,input,select,textarea,summary,[contenteditable]";
var GUARDED = "keydown keyup keypress pointerdown pointerup mousedown mouseup touchstart touchend click focusin focusout focus blur wheel".split(
  " "
);
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
var flag = (attribute) => ({
  ...boolean(attribute),
  get() {
    return (this.getAttribute(attribute) ?? "false") !== "false";
  }
});
var PROPERTIES = {
  sessionId: string("session-id"),
  sessionUrl: string("session-url"),
  fetchSession: {
    get() {
      return stateOf(this).fetchSession;
    },
    set(value) {
      stateOf(this).fetchSession = typeof value === "function" ? value : null;
      core.attributeChangedCallback(this);
    }
  },
  authServer: string("auth-server"),
  allowedOrigin: string("allowed-origin"),
  timeoutMs: reflect("timeout-ms", function() {
    const text2 = this.getAttribute("timeout-ms")?.trim();
    return text2 ? Number(text2) : 6e5;
  }),
  label: string("label"),
  texts: {
    get() {
      return stateOf(this).texts;
    },
    set(value) {
      stateOf(this).texts = value && typeof value === "object" ? value : null;
      updateForm(this);
    }
  },
  preload: reflect("preload", function() {
    const when = this.getAttribute("preload");
    return when === "none" || when === "eager" ? when : "intent";
  }),
  name: string("name"),
  debug: flag("debug"),
  overlay: flag("overlay"),
  required: boolean("required"),
  disabled: boolean("disabled")
};
var NativeSet = Set;
var { assign } = Object;
var tag;
var states = withOwnMethods(/* @__PURE__ */ new WeakMap());
var stateOf = (element) => states.get(element);
function defineElement(name, observedAttributes, functions) {
  assign(core, functions);
  if (tag) return true;
  class FiskilLinkElement2 extends HTMLElement {
    constructor() {
      super();
      states.set(this, {
        internals: this.attachInternals?.(),
        flow: null,
        result: null,
        error: null,
        fetchSession: null,
        texts: null,
        spent: null
      });
      const root = this.attachShadow({ __proto__: null, mode: "open" });
      core.injectChildren(root);
      root.addEventListener("slotchange", slotChanged);
      for (const name2 of Object.keys(this)) {
        if (Object.hasOwn(PROPERTIES, name2)) {
          const value = this[name2];
          delete this[name2];
          this[name2] = value;
        }
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
  FiskilLinkElement2.formAssociated = true;
  FiskilLinkElement2.observedAttributes = observedAttributes;
  const { prototype } = FiskilLinkElement2;
  const accessor = (name2, descriptor) => Object.defineProperty(prototype, name2, { __proto__: null, ...descriptor, enumerable: true, configurable: true });
  for (const name2 of Object.keys(PROPERTIES)) accessor(name2, PROPERTIES[name2]);
  for (const name2 of ["flow", "result", "error"]) {
    accessor(name2, {
      get() {
        return stateOf(this)[name2];
      }
    });
  }
  for (const name2 of ["form", "labels", "validity", "validationMessage", "willValidate"]) {
    accessor(name2, {
      // Frameworks set what an element has as a property, and fail where it cannot be set: then it is the attribute.
      ...name2 === "form" && reflect(name2),
      get() {
        return stateOf(this).internals?.[name2];
      }
    });
  }
  accessor("value", {
    get() {
      return stateOf(this).result?.consentID ?? "";
    },
    // As on a file input: only clearing it is the page's to do.
    set(value) {
      if (value === "" || value === null) core.clearValue(this);
    }
  });
  for (const type of GUARDED)
    addEventListener(type, guard, { __proto__: null, capture: true, passive: type !== "keydown" });
  tag = name;
  while (customElements.get(tag)) tag += "-next";
  customElements.define(tag, FiskilLinkElement2);
  return tag === name;
}
var guard = (event) => mounted.size && core.guard(event);
var elementClass = () => customElements.get(tag);
var created = withOwnMethods(/* @__PURE__ */ new WeakSet());
function createHost() {
  const host = document.createElement(tag);
  created.add(host);
  return host;
}
function updateForm(host) {
  const state = stateOf(host);
  const { internals, result } = state;
  const value = result?.consentID ?? null;
  const missing = host.required && !result;
  if ((state.value ?? null) !== value) internals?.setFormValue?.(state.value = value);
  if (missing) {
    internals?.setValidity?.(
      { __proto__: null, valueMissing: true },
      ownText(state.texts, "required") ?? "Link an account to continue.",
      host.querySelector(CONTROLS) ?? host.shadowRoot.querySelector("iframe") ?? void 0
    );
  } else if (state.missing) internals?.setValidity?.({});
  state.missing = missing;
}
function setStates(host, names) {
  const state = stateOf(host);
  state.names = names;
  const states2 = state.internals?.states;
  for (const name of STATES) {
    const step = (name === "success" ? state.result : names.includes(name)) ? "add" : "delete";
    try {
      states2?.[step](name);
    } catch {
      states2[step](`--${name}`);
    }
  }
  showSlots(host);
}
var setStatesAgain = (host) => setStates(host, stateOf(host).names ?? "");
function showSlots(host) {
  const { result, error: error2, flow, names = "" } = stateOf(host);
  const slots = {};
  for (const slot of host.shadowRoot.querySelectorAll("slot")) slots[slot.name] ??= slot;
  const has = (name) => slots[name]?.assignedNodes().length > 0;
  const isOver = flow && !names.includes("open");
  let shown = "";
  if (result && has("linked")) shown = "linked";
  else if (!host.overlay && isOver) shown = error2 && has("error") ? "error" : "none";
  for (const name of ["", "linked", "error"]) if (slots[name]) slots[name].hidden = name !== shown;
  const isFilled = slots[""]?.assignedNodes().some((node) => node.nodeType === 1 || node.data?.trim());
  host.shadowRoot.querySelector(".inline")?.classList.toggle("filled", Boolean(isFilled));
}
var slotChanged = ({ currentTarget: { host } }) => stateOf(host).flow && showSlots(host);
var isSpent = (state, session) => Boolean(state.spent?.has(session));
function spend(state, session) {
  (state.spent ??= withOwnMethods(new NativeSet())).add(session);
}
var whenIdle = (callback) => (self.requestIdleCallback ?? setTimeout)(callback);

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
var askAddress = (address, arrived, failed) => askForSession(({ signal }) => postForSession(address, signal), arrived, failed);
async function sessionOf(response) {
  try {
    return (await response.json())?.session_id;
  } catch {
    return void 0;
  }
}
async function postForSession(address, signal) {
  const response = await fetch(address, {
    method: "POST",
    credentials: "same-origin",
    headers: { accept: "application/json" },
    signal
  });
  const session = response.ok && await sessionOf(response);
  if (typeof session === "string" && session.trim()) return session;
  throw new Error(`session-url answered ${response.status}; it has to answer { "session_id": "\u2026" }`);
}

// fiskil:fiskil:codes
var fiskil_codes_default = { LINK_NOT_FOUND: { sentence: "The place to mount the consent UI was not found in the document.", cancelled: false, needsNewSession: false }, LINK_TIMEOUT: { sentence: "The flow did not finish within timeoutMs.", cancelled: false, needsNewSession: false }, LINK_USER_CANCELLED: { sentence: "The flow was closed before it finished.", cancelled: true, needsNewSession: false }, LINK_INVALID_SESSION: { sentence: "The session is invalid: create a new auth session and link with its session_id.", cancelled: false, needsNewSession: true }, LINK_ORIGIN_MISMATCH: { sentence: "The outcome came from an origin that allowedOrigin does not allow.", cancelled: false, needsNewSession: false }, LINK_INTERNAL_ERROR: { sentence: "The consent UI reported a failure without a known code.", cancelled: false, needsNewSession: false }, CONSENT_UPSTREAM_PROCESSING_ERROR: { sentence: "The institution failed to process the consent.", cancelled: false, needsNewSession: false }, CONSENT_ENDUSER_DENIED: { sentence: "The user denied consent.", cancelled: true, needsNewSession: false }, CONSENT_OTP_FAILURE: { sentence: "The one-time code could not be verified.", cancelled: false, needsNewSession: false }, CONSENT_ENDUSER_INELIGIBLE: { sentence: "The user is not eligible to share data.", cancelled: false, needsNewSession: false }, CONSENT_TIMEOUT: { sentence: "The user abandoned the consent before finishing it.", cancelled: false, needsNewSession: false }, AUTH_SESSION_CANCELLED: { sentence: "The user cancelled the session.", cancelled: true, needsNewSession: true } };

// src/js/testing/driver.js
var flows = [];
var loaded = /* @__PURE__ */ new WeakSet();
var noteLoaded = (flow) => loaded.add(flow);
var OPTIONS = ["allowedOrigin", "authServer", "label", "timeoutMs", "debug", "signal", "container"];
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
var optionsOf = ({ allowedOrigin, authServer, timeoutMs, label, debug }) => ({
  ...allowedOrigin && { allowedOrigin },
  ...authServer && { authServer },
  timeoutMs,
  ...label && { label },
  debug
});
function failure(code, message, details) {
  if (!Object.hasOwn(fiskil_codes_default, code)) {
    throw new TypeError(`@fiskil/link/testing: there is no code ${code}; there are ${Object.keys(fiskil_codes_default).join(", ")}`);
  }
  const { sentence, cancelled, needsNewSession } = fiskil_codes_default[code];
  return new LinkError(code, message ?? sentence, details, cancelled, needsNewSession);
}
function detailsOf(code) {
  if (code === "LINK_USER_CANCELLED") return { reason: "close-button" };
  return /^LINK_/.test(code) ? void 0 : { error_type: code };
}
function opened(element, flow, sessionId, isTag) {
  flows.push({
    sessionId,
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
      loadFrame(flow);
    },
    succeed: (result = { consentID: "con_test" }) => succeed(flow, result),
    fail: (reason, message, details = detailsOf(reason)) => fail(flow, isLinkError(reason) ? reason : failure(reason, message, details))
  });
}
function reset() {
  for (const { flow } of flows) {
    flow.catch(() => {
    });
    closeSilently(flow);
  }
  flows.length = 0;
}

// fiskil:fiskil:glue
var { DataView, FinalizationRegistry, String: { fromCharCode }, Uint8Array } = globalThis;
var current;
function core2() {
  const { out, into, entry, over } = border(() => global$0 < 8192);
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
  function __wbg_addEventListener_4c61ff6df37a9d4f(arg0, arg1, arg2, arg3, arg4) {
    getObject(arg0).addEventListener(getStringFromWasm0(arg1, arg2), getObject(arg3), getObject(arg4));
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
    const ret = askForSession(getObject(arg0), getObject(arg1), getObject(arg2));
    return addHeapObject(ret);
  }
  function __wbg_before_fd0e2d63620dd3af(arg0, arg1, arg2) {
    const ret = before(getObject(arg0), getStringFromWasm0(arg1, arg2));
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
  function __wbg_createDocumentFragment_03425220e761f796(arg0) {
    const ret = getObject(arg0).createDocumentFragment();
    return addHeapObject(ret);
  }
  function __wbg_createElement_c0b097f198bcb36e(arg0, arg1, arg2) {
    const ret = getObject(arg0).createElement(getStringFromWasm0(arg1, arg2));
    return addHeapObject(ret);
  }
  function __wbg_createHost_2fa88d7fa778b39c() {
    const ret = createHost();
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
  function __wbg_getAttribute_57d54d2bcc40a1e7(arg0, arg1, arg2) {
    const ret = getObject(arg0).getAttribute(getStringFromWasm0(arg1, arg2));
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
  function __wbg_hidden_34dfd3711ef53b31(arg0) {
    const ret = getObject(arg0).hidden;
    return ret;
  }
  function __wbg_httpOrigin_2aef3ff901525c43(arg0) {
    const ret = httpOrigin(getObject(arg0));
    return addHeapObject(ret);
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
  function __wbg_isSpent_40f1141260911a88(arg0, arg1) {
    const ret = isSpent(getObject(arg0), getObject(arg1));
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
  function __wbg_new_18146a4e1eec3599(arg0, arg1, arg2, arg3, arg4, arg5) {
    const ret = new LinkError(getStringFromWasm0(arg0, arg1), getObject(arg2), getObject(arg3), !!arg4, !!arg5);
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
  function __wbg_setStatesAgain_19ab18905c781e2f(arg0) {
    setStatesAgain(getObject(arg0));
  }
  function __wbg_setStates_4111ec9f9e586acb(arg0, arg1, arg2) {
    setStates(getObject(arg0), getStringFromWasm0(arg1, arg2));
  }
  function __wbg_setTimeout_4a0e64c0440086e7(arg0, arg1) {
    const ret = setTimeout(getObject(arg0), arg1);
    return addHeapObject(ret);
  }
  function __wbg_spend_4db26408e7c89097(arg0, arg1) {
    spend(getObject(arg0), getObject(arg1));
  }
  function __wbg_stateOf_a568ad3a9b6c956e(arg0) {
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
  function __wbg_takeError_fc8c1c3a01b641bc() {
    const ret = takeError();
    return addHeapObject(ret);
  }
  function __wbg_trim_bc8cc07c19232f94(arg0) {
    const ret = trim(getObject(arg0));
    return addHeapObject(ret);
  }
  function __wbg_updateForm_f05dbccf179ee884(arg0) {
    updateForm(getObject(arg0));
  }
  function __wbg_warn_29038750810f2d56(arg0) {
    warn(getObject(arg0));
  }
  function __wbg_whenIdle_db434610174649ca(arg0) {
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
  const fimport$0 = out((arg0, arg1, arg2) => {
    const ret = get(getObject(arg0), getStringFromWasm0(arg1, arg2));
    return addHeapObject(ret);
  });
  const fimport$1 = out((arg0, arg1) => {
    const ret = getStringFromWasm0(arg0, arg1);
    return addHeapObject(ret);
  });
  const fimport$2 = out((arg0) => {
    const ret = stateOf(getObject(arg0));
    return addHeapObject(ret);
  });
  const fimport$3 = out((arg0, arg1, arg2, arg3) => {
    put(getObject(arg0), getStringFromWasm0(arg1, arg2), getObject(arg3));
  });
  const fimport$4 = out((arg0) => {
    updateForm(getObject(arg0));
  });
  const fimport$5 = out((arg0, arg1, arg2) => {
    const ret = before(getObject(arg0), getStringFromWasm0(arg1, arg2));
    return addHeapObject(ret);
  });
  const fimport$6 = out((function __wbindgen_generic_00000000000000022(arg0, arg1) {
    const ret = makeClosure(arg0, arg1, wasm_bindgen_1a4c33eff87641d7___convert__closures_____invoke___wasm_bindgen_1a4c33eff87641d7___JsValue______true_);
    return addHeapObject(ret);
  }));
  const fimport$7 = out(() => {
    const ret = takeError();
    return addHeapObject(ret);
  });
  const fimport$8 = out((arg0, arg1, arg2) => {
    setStates(getObject(arg0), getStringFromWasm0(arg1, arg2));
  });
  const fimport$9 = out((arg0, arg1, arg2, arg3, arg4) => {
    const ret = fillIn(getStringFromWasm0(arg0, arg1), getObject(arg2), getObject(arg3), getObject(arg4));
    return addHeapObject(ret);
  });
  const fimport$10 = out((arg0) => {
    const ret = describe(getObject(arg0));
    return addHeapObject(ret);
  });
  const fimport$11 = out((arg0, arg1) => {
    getObject(arg0).append(getObject(arg1));
  });
  const fimport$12 = out((arg0, arg1) => {
    reject(getObject(arg0), getObject(arg1));
  });
  const fimport$13 = out((arg0) => {
    const ret = newFlow(getObject(arg0));
    return addHeapObject(ret);
  });
  const fimport$14 = out((arg0) => {
    markHandled(getObject(arg0));
  });
  const fimport$15 = out((arg0, arg1, arg2) => {
    const ret = own(getObject(arg0), getStringFromWasm0(arg1, arg2));
    return addHeapObject(ret);
  });
  const fimport$16 = out((arg0) => {
    const ret = number(getObject(arg0));
    return ret;
  });
  const fimport$17 = out((arg0) => {
    const ret = describe(getObject(arg0));
    return addHeapObject(ret);
  });
  const fimport$18 = out((arg0, arg1) => {
    adoptStyles(getObject(arg0), arg1 >>> 0);
  });
  const fimport$19 = out((arg0) => {
    error(getObject(arg0));
  });
  const fimport$20 = out((arg0) => {
    setStatesAgain(getObject(arg0));
  });
  const fimport$21 = out((arg0) => {
    const ret = arg0;
    return addHeapObject(ret);
  });
  const fimport$22 = out((function __wbindgen_generic_00000000000000012(arg0, arg1) {
    const ret = makeClosure(arg0, arg1, wasm_bindgen_1a4c33eff87641d7___convert__closures_____invoke___wasm_bindgen_1a4c33eff87641d7___JsValue__wasm_bindgen_1a4c33eff87641d7___JsValue__true_);
    return addHeapObject(ret);
  }));
  const fimport$23 = out((arg0) => {
    getObject(arg0).remove();
  });
  const fimport$24 = out(() => {
    const ret = new Object();
    return addHeapObject(ret);
  });
  const fimport$25 = out((arg0) => {
    getObject(arg0).preventDefault();
  });
  const fimport$26 = out((arg0, arg1) => {
    getObject(arg0).dispatchEvent(getObject(arg1));
  });
  const fimport$27 = out((arg0, arg1, arg2) => {
    const ret = getObject(arg0).getAttribute(getStringFromWasm0(arg1, arg2));
    return addHeapObject(ret);
  });
  const fimport$28 = __wbg___wbindgen_throw_4c88d8bf264fd984;
  const fimport$29 = __wbindgen_object_drop_ref;
  const fimport$30 = __wbindgen_object_clone_ref;
  const fimport$31 = __wbg___wbindgen_jsval_eq_38d7bfbe4cc84039;
  const fimport$32 = out(() => {
    const ret = document;
    return addHeapObject(ret);
  });
  const fimport$33 = out((arg0, arg1, arg2, arg3) => {
    opened(getObject(arg0), getObject(arg1), getObject(arg2), !!arg3);
  });
  const fimport$34 = out((arg0) => {
    noteLoaded(getObject(arg0));
  });
  const fimport$35 = out((arg0) => {
    const ret = isSessionLater(getObject(arg0));
    return ret;
  });
  const fimport$36 = out((arg0, arg1, arg2) => {
    const ret = askAddress(getObject(arg0), getObject(arg1), getObject(arg2));
    return addHeapObject(ret);
  });
  const fimport$37 = out((arg0, arg1, arg2) => {
    const ret = askForSession(getObject(arg0), getObject(arg1), getObject(arg2));
    return addHeapObject(ret);
  });
  const fimport$38 = out((arg0, arg1) => {
    resolve(getObject(arg0), getObject(arg1));
  });
  const fimport$39 = out((arg0) => {
    noteUnmounted(getObject(arg0));
  });
  const fimport$40 = out(now);
  const fimport$41 = out((arg0) => {
    whenIdle(getObject(arg0));
  });
  const fimport$42 = out((arg0) => {
    queueMicrotask(getObject(arg0));
  });
  const fimport$43 = out((arg0, arg1, arg2, arg3) => {
    const ret = defineElement(getStringFromWasm0(arg0, arg1), getObject(arg2), getObject(arg3));
    return ret;
  });
  const fimport$44 = out((arg0, arg1, arg2) => {
    const ret = ownText(getObject(arg0), getStringFromWasm0(arg1, arg2));
    return addHeapObject(ret);
  });
  const fimport$45 = out((arg0) => {
    const ret = isText(getObject(arg0));
    return ret;
  });
  const fimport$46 = out((arg0, arg1, arg2) => {
    const ret = isOfKind(getObject(arg0), getStringFromWasm0(arg1, arg2));
    return ret;
  });
  const fimport$47 = out((arg0, arg1) => {
    const ret = find(getObject(arg0), getObject(arg1));
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  });
  const fimport$48 = out(hasRoom);
  const fimport$49 = out((arg0) => {
    warn(getObject(arg0));
  });
  const fimport$50 = out((arg0, arg1, arg2) => {
    explain(arg0 >>> 0, getStringFromWasm0(arg1, arg2));
  });
  const fimport$51 = out((arg0, arg1) => {
    const ret = setTimeout(getObject(arg0), arg1);
    return addHeapObject(ret);
  });
  const fimport$52 = out((arg0) => {
    clearTimeout(getObject(arg0));
  });
  const fimport$53 = out((arg0, arg1) => {
    spend(getObject(arg0), getObject(arg1));
  });
  const fimport$54 = out((arg0, arg1) => {
    const ret = isSpent(getObject(arg0), getObject(arg1));
    return ret;
  });
  const fimport$55 = out(() => {
    const ret = createHost();
    return addHeapObject(ret);
  });
  const fimport$56 = out((arg0, arg1, arg2, arg3) => {
    const ret = withParameter(getObject(arg0), getStringFromWasm0(arg1, arg2), getObject(arg3));
    return addHeapObject(ret);
  });
  const fimport$57 = out((arg0) => {
    const ret = trim(getObject(arg0));
    return addHeapObject(ret);
  });
  const fimport$58 = out((arg0, arg1, arg2) => {
    const ret = queryValue(getObject(arg0), getStringFromWasm0(arg1, arg2));
    return addHeapObject(ret);
  });
  const fimport$59 = out((arg0) => {
    const ret = isBlank(getObject(arg0));
    return ret;
  });
  const fimport$60 = out((arg0, arg1, arg2) => {
    const ret = is(getObject(arg0), getStringFromWasm0(arg1, arg2));
    return ret;
  });
  const fimport$61 = out((arg0) => {
    const ret = httpOrigin(getObject(arg0));
    return addHeapObject(ret);
  });
  const fimport$62 = out((arg0) => {
    const ret = decode(getObject(arg0));
    return addHeapObject(ret);
  });
  const fimport$63 = out((arg0, arg1, arg2) => {
    const ret = after(getObject(arg0), getStringFromWasm0(arg1, arg2));
    return addHeapObject(ret);
  });
  const fimport$64 = out((arg0) => {
    const ret = getObject(arg0).parentNode;
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  });
  const fimport$65 = out((arg0) => {
    const ret = getObject(arg0).ownerDocument;
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  });
  const fimport$66 = out((arg0) => {
    const ret = getObject(arg0).nodeType;
    return ret;
  });
  const fimport$67 = out((arg0) => {
    const ret = getObject(arg0).nextSibling;
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  });
  const fimport$68 = out((arg0) => {
    const ret = getObject(arg0).isConnected;
    return ret;
  });
  const fimport$69 = out((arg0) => {
    const ret = getObject(arg0).firstChild;
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  });
  const fimport$70 = out((function __wbg_cloneNode_70249c8beed88ee32() {
    return handleError(function(arg0, arg1) {
      const ret = getObject(arg0).cloneNode(!!arg1);
      return addHeapObject(ret);
    }, arguments);
  }));
  const fimport$71 = out((arg0) => {
    const ret = getObject(arg0).hidden;
    return ret;
  });
  const fimport$72 = out((arg0) => {
    const ret = getObject(arg0).documentElement;
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  });
  const fimport$73 = out((arg0) => {
    const ret = getObject(arg0).defaultView;
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  });
  const fimport$74 = out((arg0) => {
    const ret = getObject(arg0).createDocumentFragment();
    return addHeapObject(ret);
  });
  const fimport$75 = out((arg0) => {
    const ret = getObject(arg0).body;
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  });
  const fimport$76 = out((arg0) => {
    const ret = getObject(arg0).aborted;
    return ret;
  });
  const fimport$77 = out((arg0) => {
    getObject(arg0)._wbg_cb_unref();
  });
  const fimport$78 = out(() => {
    const ret = new Array();
    return addHeapObject(ret);
  });
  const fimport$79 = out((arg0, arg1) => {
    const ret = getObject(arg0).push(getObject(arg1));
    return ret;
  });
  const fimport$80 = out((arg0) => {
    getObject(arg0).stop();
  });
  const fimport$81 = out((arg0, arg1, arg2, arg3, arg4) => {
    getObject(arg0).removeEventListener(getStringFromWasm0(arg1, arg2), getObject(arg3), getObject(arg4));
  });
  const fimport$82 = out((arg0, arg1, arg2, arg3, arg4) => {
    getObject(arg0).addEventListener(getStringFromWasm0(arg1, arg2), getObject(arg3), getObject(arg4));
  });
  const fimport$83 = out((arg0) => {
    const ret = getObject(arg0).composedPath();
    return addHeapObject(ret);
  });
  const fimport$84 = out((arg0, arg1, arg2) => {
    const ret = getObject(arg0).createElement(getStringFromWasm0(arg1, arg2));
    return addHeapObject(ret);
  });
  const fimport$85 = out((arg0, arg1, arg2, arg3) => {
    getObject(arg0).setAttribute(getStringFromWasm0(arg1, arg2), getObject(arg3));
  });
  const fimport$86 = out((arg0, arg1, arg2) => {
    const ret = getObject(arg0).hasAttribute(getStringFromWasm0(arg1, arg2));
    return ret;
  });
  const fimport$87 = out((arg0, arg1, arg2) => {
    const ret = getObject(arg0).matches(getStringFromWasm0(arg1, arg2));
    return ret;
  });
  const fimport$88 = out((arg0, arg1, arg2) => {
    const ret = getObject(arg0).closest(getStringFromWasm0(arg1, arg2));
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  });
  const fimport$89 = out((arg0) => {
    getObject(arg0).disconnect();
  });
  const fimport$90 = out((arg0, arg1, arg2) => {
    const ret = new Event(getStringFromWasm0(arg0, arg1), getObject(arg2));
    return addHeapObject(ret);
  });
  const fimport$91 = out((arg0, arg1, arg2) => {
    const ret = new CustomEvent(getStringFromWasm0(arg0, arg1), getObject(arg2));
    return addHeapObject(ret);
  });
  const fimport$92 = out((arg0, arg1, arg2, arg3, arg4, arg5) => {
    const ret = new LinkError(getStringFromWasm0(arg0, arg1), getObject(arg2), getObject(arg3), !!arg4, !!arg5);
    return addHeapObject(ret);
  });
  let HEAP8, HEAPU8, HEAP16, HEAPU16, HEAP32, HEAPU32, HEAPF64, read, readU8, readF64, read8, readU32, readU16, write, write8, write16, writeF64;
  function newMemory(size) {
    const before2 = HEAPU8, buffer = new ArrayBuffer(size);
    HEAP8 = new Int8Array(buffer);
    HEAPU8 = new Uint8Array(buffer);
    HEAP16 = new Int16Array(buffer);
    HEAPU16 = new Uint16Array(buffer);
    HEAP32 = new Int32Array(buffer);
    HEAPU32 = new Uint32Array(buffer);
    HEAPF64 = new Float64Array(buffer);
    if (before2) HEAPU8.set(before2);
  }
  function startMemory() {
    read = (at) => HEAP32[at >> 2];
    readU8 = (at) => HEAPU8[at];
    readF64 = (at) => HEAPF64[at >> 3];
    read8 = (at) => HEAP8[at];
    readU32 = (at) => HEAPU32[at >> 2];
    readU16 = (at) => HEAPU16[at >> 1];
    write = (at, value) => void (HEAP32[at >> 2] = value);
    write8 = (at, value) => void (HEAP8[at] = value);
    write16 = (at, value) => void (HEAP16[at >> 1] = value);
    writeF64 = (at, value) => void (HEAPF64[at >> 3] = value);
    newMemory(65536);
    fill(32768, "session idthe session_id of an auth sessionThe * cannot be used: got *; it takes *.https://auth.fiskil.comConnect your accounts<fiskil-link> has no session: set session-id to the session_id of an auth session, or session-url or fetchSession to get one.falsemessageerrorerror_iderror_typeerror_descriptionerror_uri\0\0\0\b\x81\0\0\x05\0\0\0\r\x81\0\0\b\0\0\0\x15\x81\0\0\n\0\0\0\x1f\x81\0\0\x11\0\0\x000\x81\0\0\x09\0\0\0expectedOriginreceivedOrigind\x81\0\0\x0e\0\0\0r\x81\0\0\x0e\0\0\0reason\0\0\x90\x81\0\0\x06\0\0\0option\0\0\xA0\x81\0\0\x06\0\0\0?an absolute http: or https: URL without credentialscontainerdetail Entera[href],button,input,select,textarea,summary,[contenteditable]loading openopenopen errorsuccessconsentIDredirectURLlink-openlink-loadlink-successlink-errorlink-closeAUTH_SESSION_INVALID\0\x01\x02\x03\x04\x05\x06\x07\b\x09\n\vsess_idauthServerallowedOrigineffectiveDirectiveframe-srcdispositionenforceblockedURIThe session could not be had: the function or the promise that gives it failed (error.cause).*aborttypekeydownkeyEscapeclickobjectoptionsan objectstringa string\0\xA5\x83\0\0\x06\0\0\0\xAB\x83\0\0\b\0\0\0labeltimeoutMsnumbera number of milliseconds from 0 up (0 and Infinity: no limit)\0\0\0\xD2\x83\0\0\x06\0\0\0\xD8\x83\0\0=\0\0\0debugbooleana boolean\0\0\0-\x84\0\0\x07\0\0\x004\x84\0\0\x09\0\0\0signalAbortSignalan AbortSignal\0V\x84\0\0\v\0\0\0a\x84\0\0\x0e\0\0\0Elementa CSS selector or an Element\0\x80\x84\0\0\x07\0\0\0\x87\x84\0\0\x1c\0\0\0textsan object of texts\0\x8F\x83\0\0\x06\0\0\0\xB9\x84\0\0\x12\0\0\0its source is not this flow's frameit has neither a boolean isCompleted nor an erroran error alone does not count from another origin than the allowed oneit reports neither a consent nor an errorthe flow has its outcome alreadyescapeclose-buttonclosedabortedremovedsupersededThe page's Content-Security-Policy refuses the consent UI: frame-src has to allow the auth server.The option * cannot be used: got *; it takes *.LINK_NOT_FOUNDThe place to mount the consent UI was not found in the document.\0\0\x80\x86\0\0\x0e\0\0\0\x8E\x86\0\0@\0\0\0\0\0\0\0LINK_TIMEOUTThe flow did not finish within timeoutMs.\0\0\0\xE4\x86\0\0\f\0\0\0\xF0\x86\0\0)\0\0\0\0\0\0\0LINK_USER_CANCELLEDThe flow was closed before it finished.\0\x000\x87\0\0\x13\0\0\0C\x87\0\0'\0\0\0\x01\0\0\0LINK_INVALID_SESSIONThe session is invalid: create a new auth session and link with its session_id.\0\x80\x87\0\0\x14\0\0\0\x94\x87\0\0O\0\0\0\0\x01\0\0LINK_ORIGIN_MISMATCHThe outcome came from an origin that allowedOrigin does not allow.\0\0\xF8\x87\0\0\x14\0\0\0\f\x88\0\0B\0\0\0\0\0\0\0LINK_INTERNAL_ERRORThe consent UI reported a failure without a known code.\0\0d\x88\0\0\x13\0\0\0w\x88\0\x007\0\0\0\0\0\0\0CONSENT_UPSTREAM_PROCESSING_ERRORThe institution failed to process the consent.\0\xC4\x88\0\0!\0\0\0\xE5\x88\0\0.\0\0\0\0\0\0\0CONSENT_ENDUSER_DENIEDThe user denied consent.\0\0(\x89\0\0\x16\0\0\0>\x89\0\0\x18\0\0\0\x01\0\0\0CONSENT_OTP_FAILUREThe one-time code could not be verified.\0l\x89\0\0\x13\0\0\0\x7F\x89\0\0(\0\0\0\0\0\0\0CONSENT_ENDUSER_INELIGIBLEThe user is not eligible to share data.\0\0\0\xBC\x89\0\0\x1a\0\0\0\xD6\x89\0\0'\0\0\0\0\0\0\0CONSENT_TIMEOUTThe user abandoned the consent before finishing it.\0\0\x14\x8A\0\0\x0f\0\0\0#\x8A\0\x003\0\0\0\0\0\0\0AUTH_SESSION_CANCELLEDThe user cancelled the session.\0\0\0l\x8A\0\0\x16\0\0\0\x82\x8A\0\0\x1f\0\0\0\x01\x01\0\0owesCloseresultscheduledsessionfetchSessionwaitsForOpeningflowrestoredlinkedslotnamehiddenfiskil-linksession-urlsession-idno message can match: allowedOrigin is *, not *overlaydatadisabled:disabledallowed-originauth-servertimeout-mscause\0\0\0X\x82\0\0\x09\0\0\0a\x82\0\0\v\0\0\0inputchangebubblescomposed\0\0\xC3\x8B\0\0\x07\0\0\0\xCA\x8B\0\0\b\0\0\0:/#=&\0\0\0\xE4\x8B\0\0\x01\0\0\0\xE5\x8B\0\0\x01\0\0\0\xB0\x81\0\0\x01\0\0\0\xE6\x8B\0\0\x01\0\0\0\xE7\x8B\0\0\x01\0\0\0\xE8\x8B\0\0\x01\0\0\0!The page's stack is full: the flow was opened too deep in a recursion.a getter that throwscodeloadingcloserequiredinjectChildrenconnectedCallbackdisconnectedCallbackattributeChangedCallbackformResetCallbackformStateRestoreCallbackguardclearValueactivatepreloadByIntent\0\0\0C\x82\0\0\x04\0\0\x008\0\0\0\x82\x8C\0\0\x05\0\0\x009\0\0\0\x8F\x8C\0\0\x0e\0\0\0:\0\0\0\x9D\x8C\0\0\x11\0\0\0;\0\0\0\xAE\x8C\0\0\x14\0\0\0;\0\0\0\xC2\x8C\0\0\x18\0\0\0<\0\0\0\xDA\x8C\0\0\x11\0\0\0=\0\0\0\xEB\x8C\0\0\x18\0\0\0>\0\0\0\x03\x8D\0\0\x05\0\0\0?\0\0\0\b\x8D\0\0\n\0\0\0@\0\0\0\x12\x8D\0\0\b\0\0\0A\0\0\0\x1a\x8D\0\0\x0f\0\0\0B\0\0\0currentTargethosttargetdefaultPreventedreadyStateDOMContentLoadedpreloadnoneeager\0\0\0(\x8B\0\0\n\0\0\0\x1d\x8B\0\0\v\0\0\0a\x8B\0\0\x07\0\0\0\x87\x8C\0\0\b\0\0\0l\x8B\0\0\b\0\0\0<fiskil-link> is defined already; the tags of this page stay with the first definition\0\0\0\0\0\0\x04\0\0\0\x04\0\0\0D\0\0\0E\0\0\0E\0\0\0\0\0\0\0\x04\0\0\0\x04\0\0\0D\0\0\0E\0\0\0E\0\0\0\0\0\0\0\x04\0\0\0\x04\0\0\0F\0\0\0G\0\0\0G");
    fill(36576, "\x01\0\0\0H\0\0\0I\0\0\0I\0\0\0J\0\0\0\b\0\0\0\x04\0\0\0K\0\0\0L\0\0\0L\0\0\0closure invoked recursively or after being dropped\0\0M\0\0\0N\0\0\0O\0\0\0P\0\0\0\f\0\0\0\f\0\0\0\x04\0\0\0\n\0\0\0\x07\0\0\0\x05\0\0\x007\x82\0\x007\x82\0\0C\x82\0\0G\x82\0\0Q\x82\0\0\b\x81\0\0#\0\0\x001\0\0\0F\0\0\0)\0\0\0 \0\0\0\xDC\x84\0\0\xFF\x84\0\x000\x85\0\0v\x85\0\0\x9F\x85\0\0\x06\0\0\0\f\0\0\0\x06\0\0\0\x07\0\0\0\x07\0\0\0\n\0\0\0\xBF\x85\0\0\xC5\x85\0\0\xD1\x85\0\0\xD7\x85\0\0\xDE\x85\0\0\xE5\x85\0\0\x09\0\0\0\x09\0\0\0\f\0\0\0\n\0\0\0\n\0\0\0l\x82\0\0u\x82\0\0~\x82\0\0\x8A\x82\0\0\x94\x82\0\0\xD0\x86\0\0\x1c\x87\0\0l\x87\0\0\xE4\x87\0\0P\x88\0\0\xB0\x88\0\0\x14\x89\0\0X\x89\0\0\xA8\x89\0\0\0\x8A\0\0X\x8A\0\0\xA4\x8A");
    fill(36912, "\xFF\xFF\xFF\xFF\0\0\0\0\0\0\0\0\x04");
    fill(36940, "\x04");
    fill(36952, "C\0\0\0Q");
  }
  function fill(at, text2) {
    for (let i = 0; i < text2.length; i++) HEAPU8[at + i] = text2.charCodeAt(i);
  }
  function __wasm_memory_size() {
    return HEAPU8.length >> 16;
  }
  function __wasm_memory_grow(more) {
    const before2 = __wasm_memory_size();
    newMemory(before2 + more << 16);
    return before2;
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
  var global$0 = 32768;
  var i64toi32_i32$HIGH_BITS = 0;
  function $0($0_1) {
    if ($0_1 >>> 0 >= 1028) {
      fimport$29($0_1);
    }
  }
  function $1($0_1, $1_1) {
    if ($0_1) {
      $0($1_1);
    }
  }
  function $2($0_1) {
    if (($0_1 & -4) != 1024) {
      $0_1 = fimport$30($0_1) | 0;
    }
    return $0_1;
  }
  function $3($0_1, $1_1) {
    if ($1_1) {
      $0_1 = $42($0_1, $1_1);
    }
    if (!$0_1) {
      wasm2js_trap();
    }
    return $0_1;
  }
  function $4($0_1) {
    var $1_1 = 0;
    block: {
      $1_1 = read($0_1) - 1 | 0;
      write($0_1, $1_1);
      if (!$1_1) {
        $76(read($0_1 + 208));
        $0(read($0_1 + 212));
        $59($0_1 + 8 | 0);
        $0(read($0_1 + 216));
        $0(read($0_1 + 136));
        $20(read($0_1 + 128), read($0_1 + 132));
        $0(read($0_1 + 144));
        $0(read($0_1 + 220));
        $41($0_1 + 156 | 0);
        $41($0_1 + 172 | 0);
        $21($0_1 + 228 | 0);
        $63($0_1 + 256 | 0);
        $1(read($0_1 + 276), read($0_1 + 280));
        $40(read($0_1 + 288), read($0_1 + 292));
        $0(read($0_1 + 188));
        $21($0_1 + 304 | 0);
        $1_1 = $0_1 + 200 | 0;
        $107(read($1_1), read($0_1 + 204));
        $157(read($0_1 + 196), read($1_1));
        $21($0_1 + 332 | 0);
        if ($0_1 == -1) {
          break block;
        }
        $1_1 = read($0_1 + 4) - 1 | 0;
        write($0_1 + 4, $1_1);
        if ($1_1) {
          break block;
        }
        $161($0_1);
      }
    }
  }
  function $5($0_1, $1_1) {
    return (fimport$31($0_1, $1_1) | 0) != 0;
  }
  function $6($0_1, $1_1) {
    var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, wasm2js_i32$0 = 0, wasm2js_f64$0 = 0, wasm2js_f64$1 = 0, wasm2js_f64$2 = 0, wasm2js_i32$1 = 0;
    $2_1 = global$0 - 480 | 0;
    global$0 = $2_1;
    if ($54()) {
      if (read($0_1 + 56)) {
        wasm2js_trap();
      }
      write($0_1 + 56, -1);
      $11_1 = $0_1 - -64 | 0;
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
                                        $12_1 = read($1_1);
                                        switch (($12_1 >>> 0 <= 1 ? 6 : $12_1 - 2 | 0) - 1 | 0) {
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
                                      $4_1 = read($0_1 + 120);
                                      if ($4_1 >>> 0 < 4) {
                                        block14: {
                                          $5_1 = readU8($1_1 + 16);
                                          $18_1 = readF64($1_1 + 8);
                                          $3_1 = readU8($0_1 + 133);
                                          write8($0_1 + 133, 1);
                                          if ($3_1) {
                                            break block14;
                                          }
                                          $3_1 = $3(8, 16);
                                          write($3_1, 5);
                                          write($3_1 + 4, 0);
                                          write($2_1 + 64, 1);
                                          write($2_1 + 60, $3_1);
                                          write($2_1 + 56, 1);
                                          if ($4_1 == 3) {
                                            $4_1 = $2_1 + 264 | 0;
                                            $137($4_1, $11_1, $18_1, $5_1 & 1);
                                            $3_1 = $2_1 + 56 | 0;
                                            $153($3_1, $4_1);
                                            write($2_1 + 264, 15);
                                            write($2_1 + 268, 0);
                                            write8($2_1 + 272, 0);
                                            $36($3_1, $4_1);
                                            $3_1 = read($2_1 + 60);
                                            write($2_1 + 40, read($2_1 + 56));
                                            write($2_1 + 44, $3_1);
                                            write($2_1 + 48, read($2_1 + 64));
                                          } else {
                                            write($2_1 + 48, read($2_1 + 64));
                                            $3_1 = read($2_1 + 60);
                                            write($2_1 + 40, read($2_1 + 56));
                                            write($2_1 + 44, $3_1);
                                          }
                                          break block15;
                                        }
                                      }
                                      write($2_1 + 48, 0);
                                      write($2_1 + 40, 0);
                                      write($2_1 + 44, 8);
                                      break block15;
                                    }
                                    $26($2_1 + 40 | 0, $11_1, read($1_1 + 4), 0);
                                    break block15;
                                  }
                                  $4_1 = 8;
                                  if (readU8($0_1 + 133) == 1) {
                                    block16: {
                                      write($0_1 + 104, 0);
                                      write($0_1 + 108, 2146435072);
                                      write8($0_1 + 112, 0);
                                      $3_1 = readU8($0_1 + 134);
                                      write8($0_1 + 134, 1);
                                      if (read($0_1 + 120) != 3 | $3_1) {
                                        break block16;
                                      }
                                      $4_1 = $3(8, 32);
                                      write8($4_1 + 24, 1);
                                      write($4_1 + 16, 15);
                                      write($4_1 + 20, 0);
                                      write8($4_1 + 8, 2);
                                      write($4_1, 6);
                                      write($4_1 + 4, 0);
                                      $10_1 = 2;
                                    }
                                  }
                                  write($2_1 + 48, $10_1);
                                  write($2_1 + 44, $4_1);
                                  write($2_1 + 40, $10_1);
                                  break block15;
                                }
                                $3_1 = fimport$1(34287, 98) | 0;
                                $5_1 = $3(4, 48);
                                write8($5_1 + 44, 5);
                                write($5_1 + 40, $3_1);
                                write($5_1, 7);
                                $26($2_1 + 40 | 0, $11_1, $5_1, 0);
                                break block15;
                              }
                              $3_1 = $3(8, 16);
                              write8($3_1 + 8, 0);
                              write($3_1, 16);
                              write($3_1 + 4, 0);
                              write($2_1 + 48, 1);
                              write($2_1 + 44, $3_1);
                              write($2_1 + 40, 1);
                              break block15;
                            }
                            $17_1 = read($1_1 + 60);
                            $4_1 = 4;
                            block31: {
                              block19: {
                                block18: {
                                  block17: {
                                    $7_1 = read($0_1 + 120);
                                    $3_1 = $7_1 - 2 | 0;
                                    switch (($3_1 >>> 0 <= $7_1 >>> 0 ? $3_1 : 0) | 0) {
                                      case 0:
                                        break block17;
                                      case 1:
                                        break block18;
                                      default:
                                        break block19;
                                    }
                                    ;
                                  }
                                  if ($7_1 != 2) {
                                    break block19;
                                  }
                                }
                                $3_1 = readU8($1_1 + 56);
                                if ($3_1 == 2) {
                                  $4_1 = 1;
                                  if (!read($1_1 + 16)) {
                                    break block19;
                                  }
                                }
                                if ($5($17_1, read($0_1 + 128))) {
                                  wasm2js_memory_copy($2_1 + 264 | 0, $1_1, 60);
                                  $14_1 = $2_1 + 280 | 0;
                                  $138($2_1 + 56 | 0, $14_1);
                                  $3_1 = 0;
                                  block30: {
                                    block28: {
                                      block22: {
                                        block21: {
                                          block20: {
                                            while (1) {
                                              $5_1 = $3_1;
                                              if ($3_1 == 20) {
                                                break block20;
                                              }
                                              $3_1 = $3_1 + 4 | 0;
                                              $4_1 = $2_1 + 56 | 0;
                                              if (!read($4_1 + $5_1)) {
                                                continue;
                                              }
                                              break;
                                            }
                                            ;
                                            $9_1 = readU8($2_1 + 320);
                                            if ($9_1) {
                                              break block21;
                                            }
                                            wasm2js_memory_copy($4_1, $1_1 + 16 | 0, 40);
                                            $4_1 = $69($4_1);
                                            $8_1 = read($2_1 + 272);
                                            $3_1 = read($2_1 + 264);
                                            break block22;
                                          }
                                          $9_1 = readU8($2_1 + 320);
                                        }
                                        $8_1 = read($2_1 + 272);
                                        block29: {
                                          if ($8_1 == 1) {
                                            block27: {
                                              $4_1 = $2_1 + 276 | 0;
                                              $3_1 = -48;
                                              $6_1 = read($2_1 + 276);
                                              block24: {
                                                block23: {
                                                  while (1) {
                                                    if (!$3_1) {
                                                      break block23;
                                                    }
                                                    $15_1 = $3_1 + 35872 | 0;
                                                    $16_1 = $3_1 + 35868 | 0;
                                                    $3_1 = $3_1 + 8 | 0;
                                                    if (!$99($6_1, read($16_1), read($15_1))) {
                                                      continue;
                                                    }
                                                    break;
                                                  }
                                                  ;
                                                  $3_1 = $6_1;
                                                  break block24;
                                                }
                                                $72($2_1 + 32 | 0, fimport$62($6_1) | 0);
                                                $10_1 = read($2_1 + 36);
                                                write($2_1 + 236, $10_1);
                                                $13_1 = read($2_1 + 32);
                                                $4_1 = $13_1 & 1 ? $2_1 + 236 | 0 : $4_1;
                                                $3_1 = read($4_1);
                                              }
                                              $3_1 = fimport$5($3_1, 35814, 1) | 0;
                                              $15_1 = $58($3_1, 33200);
                                              write($2_1 + 248, $15_1);
                                              $0($3_1);
                                              $4_1 = $58(read($4_1), 35814);
                                              $3_1 = fimport$5($4_1, 33200, 1) | 0;
                                              block26: {
                                                if (!$98($3_1, 35813)) {
                                                  block25: {
                                                    if ($98($3_1, 35868)) {
                                                      break block25;
                                                    }
                                                    if ($16($3_1, $4_1)) {
                                                      if (!$99($3_1, 35815, 1)) {
                                                        break block25;
                                                      }
                                                    }
                                                    write($2_1 + 56, $4_1);
                                                    $139($2_1 + 440 | 0, $2_1 + 248 | 0, $2_1 + 56 | 0);
                                                    $0($4_1);
                                                    break block26;
                                                  }
                                                }
                                                $16_1 = $58($4_1, 33200);
                                                write($2_1 + 56, $16_1);
                                                $139($2_1 + 440 | 0, $2_1 + 248 | 0, $2_1 + 56 | 0);
                                                $0($16_1);
                                                $0($3_1);
                                                $3_1 = $4_1;
                                              }
                                              $0($3_1);
                                              $0($15_1);
                                              $1($13_1, $10_1);
                                              $3_1 = read($2_1 + 440);
                                              if ($3_1 == 2) {
                                                break block27;
                                              }
                                              $4_1 = $3_1;
                                              $3_1 = read($2_1 + 264);
                                              if (read($2_1 + 456) | ($3_1 ? 0 : $4_1)) {
                                                $5_1 = $2_1 + 56 | 0;
                                                wasm2js_memory_copy($5_1, $2_1 + 440 | 0, 40);
                                                $4_1 = $69($5_1);
                                                $1($3_1, read($2_1 + 268));
                                                $1(1, $6_1);
                                                $31($14_1);
                                                break block28;
                                              } else {
                                                $31($2_1 + 440 | 0);
                                                break block29;
                                              }
                                            }
                                          }
                                          $3_1 = read($2_1 + 264);
                                        }
                                        if ((!$3_1 | $9_1 != 1) & $5_1 != 20) {
                                          $5_1 = $2_1 + 56 | 0;
                                          wasm2js_memory_copy($5_1, $1_1 + 16 | 0, 40);
                                          $4_1 = $69($5_1);
                                          break block22;
                                        }
                                        $6_1 = read($2_1 + 276);
                                        $5_1 = read($2_1 + 268);
                                        if ($9_1 == 1) {
                                          $4_1 = $3(4, 16);
                                          write($4_1 + 12, $6_1);
                                          write($4_1 + 8, $8_1);
                                          write($4_1 + 4, $5_1);
                                          write($4_1, $3_1);
                                          $3_1 = 0;
                                        } else {
                                          $1($3_1, $5_1);
                                          $1($8_1, $6_1);
                                          $4_1 = 3;
                                          $3_1 = 2;
                                        }
                                        $31($14_1);
                                        break block30;
                                      }
                                      $1($3_1, read($2_1 + 268));
                                      $1($8_1, read($2_1 + 276));
                                    }
                                    $3_1 = 1;
                                  }
                                  $0($17_1);
                                } else {
                                  $4_1 = 2;
                                  if ($3_1 != 2) {
                                    $3_1 = $2(read($0_1 + 128));
                                    write($2_1 + 272, $17_1);
                                    write($2_1 + 268, $3_1);
                                    write($2_1 + 264, 2);
                                    $4_1 = $12(4, $2_1 + 264 | 0);
                                    $3_1 = 1;
                                  } else {
                                    $0($17_1);
                                    $3_1 = 2;
                                  }
                                  $61($1_1);
                                }
                                if ($3_1 == 2) {
                                  break block31;
                                }
                                if ($7_1 >>> 0 <= 2) {
                                  $40(read($0_1 + 120), read($0_1 + 124));
                                  write($0_1 + 124, $4_1);
                                  write($0_1 + 120, $3_1);
                                  write($2_1 + 48, 0);
                                  write($2_1 + 40, 0);
                                  write($2_1 + 44, 8);
                                } else {
                                  $136($2_1 + 40 | 0, $11_1, $3_1, $4_1);
                                }
                                break block15;
                              }
                              $0($17_1);
                              $61($1_1);
                            }
                            $3_1 = $3(8, 16);
                            write8($3_1 + 8, $4_1);
                            write($3_1, 16);
                            write($3_1 + 4, 0);
                            write($2_1 + 48, 1);
                            write($2_1 + 44, $3_1);
                            write($2_1 + 40, 1);
                            break block15;
                          }
                          $4_1 = 8;
                          if (read($0_1 + 120) == 3) {
                            if (!(!(read8($0_1 + 133) & 1) | read8($0_1 + 134) & 1)) {
                              $137($2_1 + 264 | 0, $11_1, readF64($1_1 + 8), read8($1_1 + 16) & 1);
                              $3_1 = read($2_1 + 276);
                              write($2_1 + 448, read($2_1 + 272));
                              write($2_1 + 452, $3_1);
                              $3_1 = read($2_1 + 268);
                              write($2_1 + 440, read($2_1 + 264));
                              write($2_1 + 444, $3_1);
                              $3_1 = read($2_1 + 284);
                              write($2_1 + 56, read($2_1 + 280));
                              write($2_1 + 60, $3_1);
                              $3_1 = read($2_1 + 292);
                              write($2_1 + 64, read($2_1 + 288));
                              write($2_1 + 68, $3_1);
                              $4_1 = $3(8, 48);
                              $3_1 = $4_1;
                              write($3_1 + 16, 8);
                              write($3_1 + 20, 0);
                              $3_1 = read($2_1 + 452);
                              write($4_1 + 8, read($2_1 + 448));
                              write($4_1 + 12, $3_1);
                              $3_1 = read($2_1 + 444);
                              write($4_1, read($2_1 + 440));
                              write($4_1 + 4, $3_1);
                              $3_1 = read($2_1 + 60);
                              write($4_1 + 32, read($2_1 + 56));
                              write($4_1 + 36, $3_1);
                              $3_1 = read($2_1 + 68);
                              write($4_1 + 40, read($2_1 + 64));
                              write($4_1 + 44, $3_1);
                              $3_1 = 3;
                            }
                          }
                          write($2_1 + 48, $3_1);
                          write($2_1 + 44, $4_1);
                          write($2_1 + 40, $3_1);
                          break block15;
                        }
                        $26($2_1 + 40 | 0, $11_1, $70(readU8($1_1 + 4)), 0);
                        break block15;
                      }
                      $26($2_1 + 40 | 0, $11_1, $70(readU8($1_1 + 4)), 1);
                      break block15;
                    }
                    write($2_1 + 264, 7);
                    $26($2_1 + 40 | 0, $11_1, $12(0, $2_1 + 264 | 0), 0);
                    break block15;
                  }
                  if (read($0_1 + 120) != 3) {
                    break block33;
                  }
                  $136($2_1 + 40 | 0, $11_1, read($1_1 + 4), read($1_1 + 8));
                  break block34;
                }
                if (read($0_1 + 120) != 3) {
                  break block33;
                }
                $135($2_1 + 40 | 0, $11_1, $67($11_1, readF64($1_1 + 8), readU8($1_1 + 16)) & 255);
                break block15;
              }
              if (read($0_1 + 120) != 3) {
                break block33;
              }
              $135($2_1 + 40 | 0, $11_1, $133($11_1, readF64($1_1 + 8), readU8($1_1 + 16), read($0_1 + 80) ? readF64($0_1 + 88) : 0) & 255);
              break block15;
            }
            $7_1 = read($0_1 + 120);
            if ($7_1 >>> 0 > 2) {
              write($2_1 + 48, 0);
              write($2_1 + 40, 0);
              write($2_1 + 44, 8);
              break block15;
            }
            $19_1 = readF64($1_1 + 16);
            $4_1 = read($1_1 + 8);
            $5_1 = readU8($1_1 + 32);
            $18_1 = readF64($1_1 + 24);
            write($0_1 + 120, 3);
            write16($0_1 + 112, 0);
            write($0_1 + 104, 0);
            write($0_1 + 108, 2146435072);
            write($0_1 + 80, 0);
            write($0_1 + 84, 0);
            write($0_1 + 64, 0);
            write($0_1 + 68, 0);
            wasm2js_i32$0 = $0_1, wasm2js_f64$0 = (wasm2js_f64$1 = $80($19_1, 1), wasm2js_f64$2 = Infinity, wasm2js_i32$1 = $4_1, wasm2js_i32$1 ? wasm2js_f64$1 : wasm2js_f64$2), writeF64(wasm2js_i32$0 + 96, wasm2js_f64$0);
            if (!readU8($0_1 + 134)) {
              write8($0_1 + 112, 1);
            }
            $15_1 = read($0_1 + 124);
            $67($11_1, $18_1, $5_1 & 1);
            $5_1 = readU8($0_1 + 132);
            $14_1 = readU8($0_1 + 134);
            $9_1 = 2;
            write($2_1 + 264, 2);
            write($2_1 + 268, 0);
            if ($5_1) {
              $5_1 = $2_1 + 264 | 0;
              $14($5_1);
              write($2_1 + 264, 7);
              write($2_1 + 268, 0);
              $14($5_1);
              $9_1 = 18;
              $4_1 = 18;
            } else {
              $4_1 = 7;
            }
            if (readU8($0_1 + 113) != 1) {
              $5_1 = 0;
            } else {
              $19_1 = $8($8(readF64($0_1 + 96), readF64($0_1 + 104)), 2147483647);
              $5_1 = 1;
            }
            $16_1 = readU8($0_1 + 133);
            $13_1 = 15;
            write($2_1 + 264, 15);
            write($2_1 + 268, 0);
            write8($2_1 + 272, 1);
            if ($14_1 & 1) {
              $3_1 = read($2_1 + 272);
              $6_1 = read($2_1 + 276);
            } else {
              $14($2_1 + 264 | 0);
              $13_1 = 18;
            }
            write($2_1 + 216, 19);
            write($2_1 + 220, 0);
            write($2_1 + 200, 19);
            write($2_1 + 204, 0);
            write($2_1 + 196, $15_1);
            write($2_1 + 176, $3_1);
            write($2_1 + 180, $6_1);
            write($2_1 + 168, $13_1);
            write($2_1 + 172, 0);
            write8($2_1 + 160, 0);
            write($2_1 + 152, $16_1 ? 15 : 4);
            write($2_1 + 156, 0);
            writeF64($2_1 + 144, $19_1);
            write($2_1 + 136, $5_1);
            write($2_1 + 140, 0);
            write($2_1 + 120, $4_1);
            write($2_1 + 124, 0);
            write8($2_1 + 112, $14_1 << 1);
            write($2_1 + 104, 6);
            write($2_1 + 108, 0);
            write($2_1 + 88, 3);
            write($2_1 + 92, 0);
            write($2_1 + 72, $9_1);
            write($2_1 + 76, 0);
            write($2_1 + 64, 0);
            write($2_1 + 68, 8);
            write($2_1 + 56, 1);
            write($2_1 + 60, 0);
            write($2_1 + 192, $7_1);
            write($2_1 + 184, $7_1 == 2 ? 18 : 10);
            write($2_1 + 188, 0);
            $5_1 = $2_1 + 56 | 0;
            $147($2_1 + 248 | 0, $5_1);
            if (!read($2_1 + 252) & read($2_1 + 248) == 18) {
              write($2_1 + 48, 0);
              write($2_1 + 40, 0);
              write($2_1 + 44, 8);
              $105($5_1);
              break block15;
            }
            $77($2_1 + 24 | 0, 8, 64);
            $8_1 = read($2_1 + 24);
            if (!$8_1) {
              wasm2js_trap();
            }
            $3_1 = read($2_1 + 260);
            write($8_1 + 8, read($2_1 + 256));
            write($8_1 + 12, $3_1);
            $3_1 = read($2_1 + 252);
            write($8_1, read($2_1 + 248));
            write($8_1 + 4, $3_1);
            write($2_1 + 244, 1);
            write($2_1 + 240, $8_1);
            write($2_1 + 236, 4);
            wasm2js_memory_copy($2_1 + 264 | 0, $5_1, 176);
            $10_1 = 16;
            $4_1 = 1;
            while (1) {
              $147($2_1 + 440 | 0, $2_1 + 264 | 0);
              if (!(!read($2_1 + 444) & read($2_1 + 440) == 18)) {
                if (read($2_1 + 236) == $4_1) {
                  $75($2_1 + 236 | 0, 1);
                  $8_1 = read($2_1 + 240);
                }
                $3_1 = read($2_1 + 452);
                $5_1 = $8_1 + $10_1 | 0;
                write($5_1 + 8, read($2_1 + 448));
                write($5_1 + 12, $3_1);
                $3_1 = read($2_1 + 444);
                write($5_1, read($2_1 + 440));
                write($5_1 + 4, $3_1);
                $4_1 = $4_1 + 1 | 0;
                write($2_1 + 244, $4_1);
                $10_1 = $10_1 + 16 | 0;
                continue;
              }
              break;
            }
            ;
            $105($2_1 + 264 | 0);
            $3_1 = read($2_1 + 240);
            write($2_1 + 40, read($2_1 + 236));
            write($2_1 + 44, $3_1);
            write($2_1 + 48, read($2_1 + 244));
            break block15;
          }
          write($2_1 + 48, 0);
          write($2_1 + 40, 0);
          write($2_1 + 44, 8);
        }
        if ($12_1 != 9) {
          break block34;
        }
        $32(read($1_1 + 4), read($1_1 + 8));
      }
      write($0_1 + 56, read($0_1 + 56) + 1);
      $13_1 = $0_1 + 296 | 0;
      $20_1 = $0_1 + 248 | 0;
      $23_1 = $0_1 + 160 | 0;
      $24_1 = $0_1 + 264 | 0;
      $14_1 = read($2_1 + 44);
      $5_1 = $14_1 + (read($2_1 + 48) << 4) | 0;
      $15_1 = $2_1 + 292 | 0;
      $16_1 = $2_1 + 280 | 0;
      $11_1 = $2_1 + 268 | 0;
      $17_1 = read($2_1 + 40);
      $21_1 = $0_1 + 200 | 0;
      $22_1 = $0_1 + 284 | 0;
      $1_1 = $14_1;
      block36: {
        block35: {
          while (1) {
            block62: {
              $4_1 = $1_1;
              if ($4_1 == $5_1) {
                break block35;
              }
              $1_1 = $4_1 + 16 | 0;
              $6_1 = read($4_1 + 4);
              $9_1 = read($4_1);
              if (!$6_1 & $9_1 == 18) {
                break block36;
              }
              $3_1 = read($4_1 + 8);
              $4_1 = read($4_1 + 12);
              write($2_1 + 64, $3_1);
              write($2_1 + 68, $4_1);
              write($2_1 + 56, $9_1);
              write($2_1 + 60, $6_1);
              $7_1 = $3_1;
              block42: {
                block41: {
                  block38: {
                    block37: {
                      block40: {
                        block39: {
                          $3_1 = !$6_1 & $9_1 >>> 0 <= 1 ? 7 : $9_1 - 2 | 0;
                          switch ($3_1 - 1 | 0) {
                            case 0:
                            case 1:
                            case 4:
                            case 5:
                            case 6:
                            case 7:
                              break block37;
                            case 3:
                              break block39;
                            case 12:
                              break block40;
                            default:
                              break block38;
                          }
                          ;
                        }
                        if (($7_1 & 255) >>> 0 >= 3) {
                          break block41;
                        }
                        break block37;
                      }
                      if (($7_1 & 255) >>> 0 >= 2) {
                        break block42;
                      }
                    }
                    if ($43($0_1)) {
                      break block38;
                    }
                    $14($2_1 + 56 | 0);
                    continue;
                  }
                  block53: {
                    switch ($3_1 - 1 | 0) {
                      case 0:
                        $3_1 = fimport$2(read($0_1 + 204)) | 0;
                        $122($0_1);
                        $132($3_1, read($0_1 + 212));
                        fimport$4(read($0_1 + 204));
                        $0($3_1);
                        continue;
                      case 1:
                        if (readU32($0_1 + 244) >= 2147483647) {
                          wasm2js_trap();
                        }
                        if (read($20_1)) {
                          continue;
                        }
                        $7_1 = $44(read($21_1), 10);
                        $3_1 = $44(read($21_1), 11);
                        block58: {
                          block57: {
                            block56: {
                              switch (read($0_1 + 40) - 1 | 0) {
                                case 0:
                                  $4_1 = fimport$37(read($0_1 + 44), $7_1, $3_1) | 0;
                                  break block57;
                                case 1:
                                  $4_1 = fimport$36(read($0_1 + 44), $7_1, $3_1) | 0;
                                  break block57;
                                default:
                                  break block56;
                              }
                              ;
                            }
                            $30($3_1);
                            $30($7_1);
                            $3_1 = 0;
                            break block58;
                          }
                          $9_1 = $7_1;
                          $6_1 = $3_1;
                          $3_1 = 1;
                        }
                        if (read($0_1 + 244)) {
                          wasm2js_trap();
                        }
                        write($0_1 + 244, -1);
                        $63($20_1);
                        write($0_1 + 260, $4_1);
                        write($0_1 + 252, $9_1);
                        write($0_1 + 256, $6_1);
                        write($0_1 + 248, $3_1);
                        write($0_1 + 244, read($0_1 + 244) + 1);
                        continue;
                      case 2:
                        $120($0_1);
                        continue;
                      case 7:
                        write($2_1 + 272, $4_1);
                        write($2_1 + 268, $7_1);
                        write($2_1 + 264, 9);
                        $6($0_1, $2_1 + 264 | 0);
                        continue;
                      case 8:
                        $115($0_1);
                        continue;
                      case 9:
                        if (read(36916)) {
                          wasm2js_trap();
                        }
                        $8_1 = 0;
                        write(36916, -1);
                        $6_1 = read(36928);
                        $3_1 = $6_1 << 2;
                        $9_1 = read(36924);
                        $10_1 = $9_1;
                        $4_1 = 0;
                        block60: {
                          block59: {
                            while (1) {
                              if (!$3_1) {
                                break block59;
                              }
                              if ($0_1 != (read($10_1) + 8 | 0)) {
                                $3_1 = $3_1 - 4 | 0;
                                $4_1 = $4_1 + 1 | 0;
                                $10_1 = $10_1 + 4 | 0;
                                continue;
                              }
                              break;
                            }
                            ;
                            $4_1 = $9_1 + ($4_1 << 2) | 0;
                            $3_1 = read($4_1);
                            $7_1 = $4_1;
                            $4_1 = $6_1 - 1 | 0;
                            write($7_1, read($9_1 + ($4_1 << 2)));
                            write(36928, $4_1);
                            $8_1 = read(36916) + 1 | 0;
                            break block60;
                          }
                          $3_1 = 0;
                        }
                        write(36916, $8_1);
                        $104($3_1);
                        $115($0_1);
                        $8_1 = $2_1 + 264 | 0;
                        $148($8_1, $23_1);
                        $41($8_1);
                        if (read($0_1 + 292)) {
                          wasm2js_trap();
                        }
                        $12_1 = read($13_1);
                        $7_1 = read($13_1 + 4);
                        $9_1 = read($13_1 + 8);
                        $6_1 = read($13_1 + 12);
                        $4_1 = read($13_1 + 16);
                        $3_1 = read($13_1 + 20);
                        write($0_1 + 296, 3);
                        write($2_1 + 280, $4_1);
                        write($2_1 + 284, $3_1);
                        write($2_1 + 272, $9_1);
                        write($2_1 + 276, $6_1);
                        write($2_1 + 264, $12_1);
                        write($2_1 + 268, $7_1);
                        $21($8_1);
                        if (readU8($0_1 + 140) == 1) {
                          fimport$8(read($0_1 + 136), 1, 0);
                        }
                        fimport$39(read($0_1 + 212));
                        continue;
                      case 10:
                        $8_1 = fimport$2(read($0_1 + 204)) | 0;
                        block61: {
                          if ($7_1 & 1) {
                            $3_1 = $57($4_1);
                            $9_1 = readU8($4_1 + 44);
                            $10_1 = $9_1 == 2;
                            $6_1 = 0;
                            if (!$141($9_1)) {
                              break block61;
                            }
                          } else {
                            $10_1 = 0;
                            $3_1 = $95($4_1);
                          }
                          $74($2_1 + 16 | 0, $24_1);
                          $9_1 = read($2_1 + 20);
                          $6_1 = read($2_1 + 16);
                          $146($2_1 + 8 | 0, read($6_1), read($6_1 + 4));
                          $12_1 = read($2_1 + 8);
                          $6_1 = read($2_1 + 12);
                          write($9_1, read($9_1) - 1);
                          write($2_1 + 268, $6_1);
                          write($2_1 + 264, $12_1);
                          $129($8_1, $12_1 & 1 ? $11_1 : 0, !read($0_1 + 40));
                          $1($12_1, $6_1);
                          $6_1 = $7_1 ^ 1;
                        }
                        if (read($0_1 + 276)) {
                          break block62;
                        }
                        write($0_1 + 276, -1);
                        $40(read($0_1 + 280), read($22_1));
                        write($22_1, $4_1);
                        write($0_1 + 280, $7_1);
                        write($0_1 + 276, read($0_1 + 276) + 1);
                        if (read($0_1 + 176)) {
                          wasm2js_trap();
                        }
                        write($0_1 + 176, -1);
                        $4_1 = $2($3_1);
                        $0(read($0_1 + 180));
                        write($0_1 + 180, $4_1);
                        write($0_1 + 176, read($0_1 + 176) + 1);
                        if (readU8($0_1 + 52) ? $10_1 : 1) {
                          fimport$14(read($0_1 + 212));
                        }
                        if ($6_1 & 1) {
                          $45($8_1, $3_1);
                          fimport$38(read($0_1 + 212), $3_1);
                        } else {
                          $65($8_1, $3_1);
                          fimport$12(read($0_1 + 212), $3_1);
                        }
                        fimport$4(read($0_1 + 204));
                        $0($3_1);
                        $0($8_1);
                        continue;
                      case 11:
                        $3_1 = fimport$2(read($0_1 + 204)) | 0;
                        $131($3_1, 1);
                        $0($3_1);
                        continue;
                      case 13:
                        if (!readU8($0_1 + 348)) {
                          continue;
                        }
                        $3_1 = read($0_1 + 288) + 1 | 0;
                        write($0_1 + 288, $3_1);
                        $4_1 = $3_1;
                        $3_1 = ($7_1 & 255) << 2;
                        fimport$50($4_1, read($3_1 + 36752), read($3_1 + 36732));
                        continue;
                      case 14:
                        if (!readU8($0_1 + 52)) {
                          continue;
                        }
                        fimport$23(read($0_1 + 204));
                        continue;
                      case 3:
                        break block41;
                      case 12:
                        break block42;
                      case 4:
                      case 5:
                      case 6:
                        continue;
                      default:
                        break block53;
                    }
                    ;
                  }
                  $3_1 = read(36916);
                  if ($3_1 >>> 0 >= 2147483647) {
                    wasm2js_trap();
                  }
                  write(36916, $3_1 + 1);
                  $10_1 = read(36928) << 2;
                  $3_1 = read(36924);
                  block64: {
                    while (1) {
                      if ($10_1) {
                        $4_1 = read($3_1);
                        if (!readU8($4_1 + 61)) {
                          $4_1 = $4_1 + 8 | 0;
                          if ($4_1 != $0_1) {
                            if (!$24($4_1)) {
                              break block64;
                            }
                          }
                        }
                        $3_1 = $3_1 + 4 | 0;
                        $10_1 = $10_1 - 4 | 0;
                        continue;
                      }
                      break;
                    }
                    ;
                    $3_1 = 0;
                  }
                  $3_1 = $35($3_1);
                  write(36916, read(36916) - 1);
                  if (!$3_1) {
                    continue;
                  }
                  write($2_1 + 264, 13);
                  write8($2_1 + 268, 5);
                  $6($3_1 + 8 | 0, $2_1 + 264 | 0);
                  $4($3_1);
                  continue;
                }
                write8($0_1 + 140, 1);
                $3_1 = ($7_1 & 255) << 2;
                fimport$8(read($0_1 + 136), read($3_1 + 36708), read($3_1 + 36684));
                continue;
              }
              block67: {
                switch (($7_1 & 255) - 1 | 0) {
                  case 0:
                    fimport$34(read($0_1 + 212));
                    $29(read($0_1 + 204), 1, 1025);
                    continue;
                  case 3:
                    $122($0_1);
                    continue;
                  case 1:
                    $12_1 = $123($0_1, 2);
                    if (!readU8($0_1 + 52)) {
                      block69: {
                        write($2_1 + 288, 6);
                        write($2_1 + 292, 1027);
                        write($2_1 + 284, 35773);
                        write($2_1 + 276, 5);
                        write($2_1 + 280, 1026);
                        write($2_1 + 272, 35768);
                        write($2_1 + 264, 0);
                        write($2_1 + 268, 2);
                        $10_1 = 1;
                        $4_1 = $15_1;
                        $3_1 = $16_1;
                        $8_1 = 1;
                        while (1) {
                          if ($8_1 == 3) {
                            break block69;
                          }
                          $9_1 = read($3_1 - 8);
                          if ($9_1) {
                            $6_1 = read($3_1 - 4);
                            write($2_1 + 236, read($3_1));
                            write($2_1 + 248, 1026);
                            write($2_1 + 444, $2_1 + 236);
                            write($2_1 + 440, $2_1 + 248);
                            $7_1 = $13(35796, 2, $2_1 + 440 | 0, 2);
                            $0(read($2_1 + 248));
                            $6_1 = fimport$90($9_1, $6_1, $7_1) | 0;
                            fimport$26(read($0_1 + 204), $6_1);
                            $0($6_1);
                            $0($7_1);
                            $0(read($2_1 + 236));
                            $10_1 = $10_1 - 1 | 0;
                            $4_1 = $4_1 + 12 | 0;
                            $3_1 = $3_1 + 12 | 0;
                            $8_1 = $8_1 + 1 | 0;
                            continue;
                          }
                          break;
                        }
                        ;
                        if ($8_1 == 2) {
                          break block69;
                        }
                        while (1) {
                          if (!$10_1) {
                            break block69;
                          }
                          $0(read($4_1));
                          $10_1 = $10_1 - 1 | 0;
                          $4_1 = $4_1 + 12 | 0;
                          continue;
                        }
                        ;
                      }
                    }
                    $29(read($0_1 + 204), 2, $12_1);
                    $0($12_1);
                    continue;
                  default:
                    break block67;
                }
                ;
              }
              $3_1 = $123($0_1, $7_1);
              $29(read($0_1 + 204), $7_1, $3_1);
              $0($3_1);
              continue;
            }
            break;
          }
          ;
          wasm2js_trap();
        }
        $1_1 = $5_1;
      }
      $0_1 = $5_1 - $1_1 >>> 4 | 0;
      while (1) {
        if ($0_1) {
          $0_1 = $0_1 - 1 | 0;
          $14($1_1);
          $1_1 = $1_1 + 16 | 0;
          continue;
        }
        break;
      }
      ;
      $27($17_1, $14_1, 8, 16);
    } else {
      if (read($0_1 + 184)) {
        wasm2js_trap();
      }
      write($0_1 + 184, -1);
      $3_1 = read($0_1 + 196);
      if ($3_1 == read($0_1 + 188)) {
        $37($0_1 + 188 | 0, 8, 64);
      }
      wasm2js_memory_copy(read($0_1 + 192) + ($3_1 << 6) | 0, $1_1, 64);
      write($0_1 + 196, $3_1 + 1);
      write($0_1 + 184, read($0_1 + 184) + 1);
      $3_1 = $44(read($0_1 + 200), 14);
      $6_1 = fimport$51($3_1, 0) | 0;
      if (read($0_1 + 320)) {
        wasm2js_trap();
      } else {
        $4_1 = read($0_1 + 340);
        $1_1 = read($0_1 + 344);
        write($0_1 + 344, $3_1);
        $5_1 = read($0_1 + 324);
        $3_1 = read($0_1 + 328);
        write($0_1 + 328, $6_1);
        write($0_1 + 324, 2);
        write($2_1 + 280, $4_1);
        write($2_1 + 284, $1_1);
        $1_1 = read($0_1 + 336);
        write($2_1 + 272, read($0_1 + 332));
        write($2_1 + 276, $1_1);
        write($2_1 + 264, $5_1);
        write($2_1 + 268, $3_1);
        $21($2_1 + 264 | 0);
      }
    }
    global$0 = $2_1 + 480 | 0;
  }
  function $7($0_1, $1_1, $2_1) {
    return (fimport$60($0_1, $1_1, $2_1) | 0) != 0;
  }
  function $8($0_1, $1_1) {
    return $1_1 != $1_1 ? $0_1 : $0_1 < $1_1 ? $0_1 : $1_1;
  }
  function $9($0_1, $1_1, $2_1, $3_1) {
    var $4_1 = 0;
    $4_1 = global$0 - 16 | 0;
    global$0 = $4_1;
    $19($4_1 + 8 | 0, fimport$27($1_1, $2_1, $3_1) | 0);
    if (read($4_1 + 8) != 1) {
      $2_1 = 0;
    } else {
      $2_1 = 0;
      $3_1 = read($4_1 + 12);
      if ($7($3_1, 1, 0)) {
        $0($3_1);
      } else {
        $2_1 = 1;
      }
    }
    write($0_1 + 4, $3_1);
    write($0_1, $2_1);
    global$0 = $4_1 + 16 | 0;
  }
  function $10($0_1) {
    return (fimport$68($0_1) | 0) != 0;
  }
  function $11($0_1, $1_1) {
    var $2_1 = 0;
    while (1) {
      $2_1 = readU8(36908);
      write8(36908, $2_1 ? $2_1 : 1);
      if ($2_1) {
        while (1) {
          if (readU8(36908)) {
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
    $111($0_1, $1_1);
    write8(36908, 0);
  }
  function $12($0_1, $1_1) {
    var $2_1 = 0, $3_1 = 0, $4_1 = 0;
    $2_1 = global$0 - 16 | 0;
    global$0 = $2_1;
    $140($2_1 + 8 | 0, $0_1);
    $4_1 = fimport$1(read($2_1 + 8), read($2_1 + 12)) | 0;
    $3_1 = $3(4, 48);
    wasm2js_memory_copy($3_1, $1_1, 40);
    write8($3_1 + 44, $0_1);
    write($3_1 + 40, $4_1);
    global$0 = $2_1 + 16 | 0;
    return $3_1;
  }
  function $13($0_1, $1_1, $2_1, $3_1) {
    var $4_1 = 0;
    $1_1 = $1_1 >>> 0 > $3_1 >>> 0 ? $3_1 : $1_1;
    $3_1 = fimport$24() | 0;
    while (1) {
      if ($1_1) {
        $4_1 = read($2_1);
        if ($4_1) {
          fimport$3($3_1, read($0_1), read($0_1 + 4), read($4_1));
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
  function $14($0_1) {
    var $1_1 = 0;
    block1: {
      block: {
        $1_1 = read($0_1);
        switch ((!read($0_1 + 4) & $1_1 >>> 0 <= 1 ? 7 : $1_1 - 2 | 0) - 8 | 0) {
          case 0:
          case 3:
            break block;
          default:
            break block1;
        }
        ;
      }
      $32(read($0_1 + 8), read($0_1 + 12));
    }
  }
  function $15($0_1) {
    var $1_1 = 0;
    $0(read($0_1 + 40));
    $1_1 = read($0_1);
    if ($1_1 != 7) {
      block2: {
        block4: {
          switch ($1_1 - ($1_1 != 0) | 0) {
            case 0:
              $31($0_1);
              break block2;
            case 1:
              $0(read($0_1 + 4));
              $0(read($0_1 + 8));
              break block2;
            case 4:
              $0(read($0_1 + 4));
              break block2;
            case 2:
            case 3:
              break block2;
            default:
              break block4;
          }
          ;
        }
        $0(read($0_1 + 4));
      }
    }
    $11($0_1, 48);
  }
  function $16($0_1, $1_1) {
    return $5($0_1, $1_1) ^ 1;
  }
  function $17($0_1) {
    var $1_1 = 0, $2_1 = 0;
    $1_1 = read(36916);
    if ($1_1 >>> 0 >= 2147483647) {
      wasm2js_trap();
    }
    write(36916, $1_1 + 1);
    $2_1 = read(36928) << 2;
    $1_1 = read(36924) - 4 | 0;
    block: {
      while (1) {
        if ($2_1) {
          $2_1 = $2_1 - 4 | 0;
          $1_1 = $1_1 + 4 | 0;
          if (!$5($0_1, read(read($1_1) + 212))) {
            continue;
          }
          break block;
        }
        break;
      }
      ;
      $1_1 = 0;
    }
    $0_1 = $35($1_1);
    write(36916, read(36916) - 1);
    return $0_1;
  }
  function $18($0_1) {
    return $16($0_1, 1024);
  }
  function $19($0_1, $1_1) {
    var $2_1 = 0;
    block: {
      if ($18($1_1)) {
        $2_1 = 1;
        if ($16($1_1, 1025)) {
          break block;
        }
      }
      $0($1_1);
      $2_1 = 0;
    }
    write($0_1 + 4, $1_1);
    write($0_1, $2_1);
  }
  function $20($0_1, $1_1) {
    if ($0_1 >>> 0 <= 2) {
      $40($0_1, $1_1);
    }
  }
  function $21($0_1) {
    if (read($0_1) != 3) {
      $39($0_1);
    }
  }
  function $22($0_1) {
    if (read($0_1) != 18 | read($0_1 + 4)) {
      $14($0_1);
    }
  }
  function $23($0_1, $1_1, $2_1, $3_1, $4_1) {
    var $5_1 = 0;
    $5_1 = global$0 - 16 | 0;
    global$0 = $5_1;
    $49($5_1 + 8 | 0, $1_1, $2_1, $3_1, $4_1);
    $4_1 = read($5_1 + 12);
    if (read($5_1 + 8) & 1) {
      $1_1 = 2;
    } else {
      $19($5_1, $4_1);
      $4_1 = read($5_1 + 4);
      $1_1 = read($5_1);
    }
    write($0_1, $1_1);
    write($0_1 + 4, $4_1);
    global$0 = $5_1 + 16 | 0;
  }
  function $24($0_1) {
    var $1_1 = 0, $2_1 = 0;
    $1_1 = global$0 - 16 | 0;
    global$0 = $1_1;
    $73($1_1 + 8 | 0, $0_1 + 56 | 0);
    $0_1 = read(read($1_1 + 8) + 56);
    $2_1 = read($1_1 + 12);
    write($2_1, read($2_1) - 1);
    global$0 = $1_1 + 16 | 0;
    return $0_1 >>> 0 < 3;
  }
  function $25($0_1) {
    $0_1 = fimport$65($0_1) | 0;
    return $0_1 ? $0_1 : 1024;
  }
  function $26($0_1, $1_1, $2_1, $3_1) {
    var $4_1 = 0, $5_1 = 0;
    block4: {
      block3: {
        block2: {
          block1: {
            block: {
              $4_1 = read($1_1 + 56);
              $5_1 = $4_1 - 2 | 0;
              switch (($4_1 >>> 0 >= $5_1 >>> 0 ? $5_1 : 0) - 1 | 0) {
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
            $20($4_1, read($1_1 + 60));
            write($1_1 + 56, 5);
            $46($0_1, readU8($1_1 + 69), 1, $2_1, $3_1);
            return;
          }
          $20($4_1, read($1_1 + 60));
          write($1_1 + 56, 5);
          $46($0_1, readU8($1_1 + 69), 2, $1_1, $3_1);
          break block4;
        }
        write($0_1 + 8, 0);
        write($0_1, 0);
        write($0_1 + 4, 8);
        break block4;
      }
      $20($4_1, read($1_1 + 60));
      write($1_1 + 56, 5);
      $46($0_1, readU8($1_1 + 69), 2, $1_1, 1);
    }
    $15($2_1);
  }
  function $27($0_1, $1_1, $2_1, $3_1) {
    var $4_1 = 0;
    $4_1 = global$0 - 16 | 0;
    global$0 = $4_1;
    if ($0_1) {
      write($4_1 + 12, $2_1);
      $2_1 = $4_1 + 8 | 0;
      $0_1 = Math_imul($0_1, $3_1);
    } else {
      $2_1 = $4_1 + 12 | 0;
      $0_1 = 0;
    }
    write($2_1, $0_1);
    if (read($4_1 + 12)) {
      $0_1 = read($4_1 + 8);
      if ($0_1) {
        $11($1_1, $0_1);
      }
    }
    global$0 = $4_1 + 16 | 0;
  }
  function $28($0_1) {
    var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0;
    $1_1 = read(36916);
    if ($1_1 >>> 0 >= 2147483647) {
      wasm2js_trap();
    }
    write(36916, $1_1 + 1);
    $2_1 = read(36928) << 2;
    $3_1 = read(36924);
    block1: {
      while (1) {
        block: {
          $1_1 = $3_1;
          if (!$2_1) {
            break block;
          }
          $4_1 = read($1_1);
          if ($5($0_1, read($4_1 + 212))) {
            break block1;
          }
          $2_1 = $2_1 - 4 | 0;
          $3_1 = $1_1 + 4 | 0;
          if (!$5($0_1, read($4_1 + 220))) {
            continue;
          }
          break block1;
        }
        break;
      }
      ;
      $1_1 = 0;
    }
    $0_1 = $35($1_1);
    write(36916, read(36916) - 1);
    return $0_1;
  }
  function $29($0_1, $1_1, $2_1) {
    var $3_1 = 0, $4_1 = 0;
    $3_1 = global$0 - 16 | 0;
    global$0 = $3_1;
    write($3_1 + 8, 1026);
    write($3_1 + 12, 1026);
    write($3_1 + 4, $3_1 + 12);
    write($3_1, $3_1 + 8);
    $4_1 = $13(35796, 2, $3_1, 2);
    $0(read($3_1 + 12));
    $0(read($3_1 + 8));
    fimport$3($4_1, 33261, 6, $2_1);
    $2_1 = $0_1;
    $0_1 = ($1_1 & 255) << 2;
    $0_1 = fimport$91(read($0_1 + 36840), read($0_1 + 36820), $4_1) | 0;
    fimport$26($2_1, $0_1);
    $0($0_1);
    $0($4_1);
    global$0 = $3_1 + 16 | 0;
  }
  function $30($0_1) {
    fimport$77($0_1);
    $0($0_1);
  }
  function $31($0_1) {
    $1(read($0_1), read($0_1 + 4));
    $1(read($0_1 + 8), read($0_1 + 12));
    $1(read($0_1 + 16), read($0_1 + 20));
    $1(read($0_1 + 24), read($0_1 + 28));
    $1(read($0_1 + 32), read($0_1 + 36));
  }
  function $32($0_1, $1_1) {
    if ($0_1) {
      $15($1_1);
    } else {
      $101($1_1);
      $11($1_1, 16);
    }
  }
  function $33($0_1, $1_1) {
    var $2_1 = 0;
    $2_1 = +fimport$40();
    $1_1 = fimport$71(read($1_1 + 208)) | 0;
    writeF64($0_1, $2_1);
    write8($0_1 + 8, !$1_1);
  }
  function $34($0_1, $1_1, $2_1, $3_1, $4_1) {
    var $5_1 = 0, $6_1 = 0;
    $5_1 = fimport$1($0_1, $1_1) | 0;
    $6_1 = $2_1;
    $2_1 = fimport$1($3_1, $4_1) | 0;
    $3_1 = fimport$9(34385, 47, $5_1, $6_1, $2_1) | 0;
    $0($2_1);
    $0($5_1);
    $2_1 = $3(4, 48);
    write8($2_1 + 44, 5);
    write($2_1 + 40, $3_1);
    write($2_1 + 8, $1_1);
    write($2_1 + 4, $0_1);
    write($2_1, 4);
    return $2_1;
  }
  function $35($0_1) {
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
  function $36($0_1, $1_1) {
    var $2_1 = 0;
    $2_1 = read($0_1 + 8);
    if ($2_1 == read($0_1)) {
      $37($0_1, 8, 16);
    }
    write($0_1 + 8, $2_1 + 1);
    $0_1 = read($0_1 + 4) + ($2_1 << 4) | 0;
    $2_1 = read($1_1 + 4);
    write($0_1, read($1_1));
    write($0_1 + 4, $2_1);
    $2_1 = read($1_1 + 12);
    write($0_1 + 8, read($1_1 + 8));
    write($0_1 + 12, $2_1);
  }
  function $37($0_1, $1_1, $2_1) {
    if (($156($0_1, read($0_1), 1, $1_1, $2_1) | 0) != -2147483647) {
      wasm2js_trap();
    }
  }
  function $38($0_1) {
    return (fimport$59($0_1) | 0) != 0;
  }
  function $39($0_1) {
    var $1_1 = 0, $2_1 = 0;
    block3: {
      block2: {
        block1: {
          block: {
            $2_1 = read($0_1);
            switch ($2_1 - 1 | 0) {
              case 0:
                break block;
              case 1:
                break block1;
              default:
                break block2;
            }
            ;
          }
          $1_1 = read($0_1 + 4);
          fimport$89($1_1);
          break block3;
        }
        $1_1 = read($0_1 + 4);
        fimport$52($1_1);
        break block3;
      }
      $1_1 = read($0_1 + 4);
      fimport$81($1_1, read($0_1 + 12), read($0_1 + 16), read($0_1 + 20), read($0_1 + 8));
    }
    $0($1_1);
    if (!$2_1) {
      $0(read($0_1 + 8));
    }
    $30(read($0_1 + 20));
  }
  function $40($0_1, $1_1) {
    if ($0_1 != 2) {
      $32($0_1, $1_1);
    }
  }
  function $41($0_1) {
    var $1_1 = 0;
    $1_1 = read($0_1 + 4);
    $109($1_1, read($0_1 + 8));
    $159(read($0_1), $1_1);
  }
  function $42($0_1, $1_1) {
    var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
    while (1) {
      $2_1 = readU8(36908);
      write8(36908, $2_1 ? $2_1 : 1);
      if ($2_1) {
        while (1) {
          if (readU8(36908)) {
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
    $1_1 = 36912;
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
            break block1;
          } else {
            $1_1 = __wasm_memory_grow($7_1);
            if ($1_1 != -1) {
              $111($1_1 << 16, $6_1);
              $1_1 = 36912;
              continue;
            }
          }
          break;
        }
        ;
        $3_1 = 0;
        break block2;
      }
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
    }
    write8(36908, 0);
    return $3_1;
  }
  function $43($0_1) {
    var $1_1 = 0, $2_1 = 0;
    $1_1 = global$0 - 16 | 0;
    global$0 = $1_1;
    $73($1_1 + 8 | 0, $0_1 + 56 | 0);
    $0_1 = read(read($1_1 + 8) + 56);
    $2_1 = read($1_1 + 12);
    write($2_1, read($2_1) - 1);
    global$0 = $1_1 + 16 | 0;
    return $0_1 == 3;
  }
  function $44($0_1, $1_1) {
    var $2_1 = 0;
    $2_1 = $154($0_1);
    $0_1 = $3(4, 8);
    write8($0_1 + 4, $1_1);
    write($0_1, $2_1);
    return fimport$6($0_1, 36592) | 0;
  }
  function $45($0_1, $1_1) {
    fimport$3($0_1, 35521, 6, $1_1);
  }
  function $46($0_1, $1_1, $2_1, $3_1, $4_1) {
    var $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
    $5_1 = global$0 - 48 | 0;
    global$0 = $5_1;
    $6_1 = $3(8, 16);
    write($6_1, 12);
    write($6_1 + 4, 0);
    write($5_1 + 12, 1);
    write($5_1 + 8, $6_1);
    write($5_1 + 4, 1);
    $6_1 = ($4_1 ^ 1) & $1_1;
    $7_1 = 3;
    $8_1 = 5;
    block3: {
      block4: {
        block1: {
          block2: {
            switch ($2_1) {
              case 0:
                $7_1 = 2;
                $8_1 = 4;
                break block1;
              case 2:
                break block2;
              default:
                break block1;
            }
            ;
          }
          if (!$6_1) {
            break block3;
          }
          write($5_1 + 16, 14);
          write($5_1 + 20, 0);
          $36($5_1 + 4 | 0, $5_1 + 16 | 0);
          break block4;
        }
        write($5_1 + 28, $3_1);
        write($5_1 + 24, $2_1);
        write($5_1 + 16, 13);
        write($5_1 + 20, 0);
        $2_1 = $5_1 + 16 | 0;
        $36($5_1 + 4 | 0, $2_1);
        if (!$4_1) {
          $3_1 = 14;
          write($5_1 + 16, 14);
          write($5_1 + 20, 0);
          $1_1 = $1_1 & 1;
          if (!$1_1) {
            $14($2_1);
            $3_1 = 18;
          }
          $75($5_1 + 4 | 0, $1_1);
          $4_1 = read($5_1 + 12);
          $2_1 = read($5_1 + 8) + ($4_1 << 4) | 0;
          while (1) {
            if ($3_1 != 18) {
              write($2_1, $3_1);
              write($2_1 + 4, 0);
              $2_1 = $2_1 + 16 | 0;
              $4_1 = $4_1 + 1 | 0;
              $3_1 = 18;
              continue;
            }
            break;
          }
          ;
          write($5_1 + 12, $4_1);
          write($5_1 + 16, 18);
          write($5_1 + 20, 0);
          $1_1 = $5_1 + 16 | 0;
          $22($1_1);
          write8($5_1 + 40, $7_1);
          write($5_1 + 32, 15);
          write($5_1 + 36, 0);
          write8($5_1 + 24, $8_1);
          write($5_1 + 16, 6);
          write($5_1 + 20, 0);
          $153($5_1 + 4 | 0, $1_1);
        }
        if (!$6_1) {
          break block3;
        }
      }
      write($5_1 + 16, 15);
      write($5_1 + 20, 0);
      write8($5_1 + 24, 4);
      $36($5_1 + 4 | 0, $5_1 + 16 | 0);
    }
    write($5_1 + 16, 17);
    write($5_1 + 20, 0);
    $36($5_1 + 4 | 0, $5_1 + 16 | 0);
    write($0_1 + 8, read($5_1 + 12));
    $1_1 = read($5_1 + 8);
    write($0_1, read($5_1 + 4));
    write($0_1 + 4, $1_1);
    global$0 = $5_1 + 48 | 0;
  }
  function $47($0_1) {
    return read((($0_1 & 255) << 2) + 36860);
  }
  function $48() {
    fimport$28(36616, 50);
    wasm2js_trap();
  }
  function $49($0_1, $1_1, $2_1, $3_1, $4_1) {
    var $5_1 = 0, $6_1 = 0;
    $0(fimport$7() | 0);
    $1_1 = fimport$15($1_1, $2_1, $3_1) | 0;
    $5_1 = fimport$7() | 0;
    $6_1 = $18($5_1);
    $0($5_1);
    block: {
      if ($6_1) {
        $5_1 = $2_1;
        $2_1 = fimport$1(35939, 20) | 0;
        $4_1 = $34($5_1, $3_1, $2_1, read($4_1 + 8), read($4_1 + 12));
      } else {
        if ($92($1_1, read($4_1), read($4_1 + 4))) {
          $4_1 = $1_1;
          $1_1 = 0;
          break block;
        }
        $5_1 = $2_1;
        $2_1 = fimport$17($1_1) | 0;
        $4_1 = $34($5_1, $3_1, $2_1, read($4_1 + 8), read($4_1 + 12));
      }
      $0($2_1);
      $0($1_1);
      $1_1 = 1;
    }
    write($0_1 + 4, $4_1);
    write($0_1, $1_1);
  }
  function $50($0_1, $1_1) {
    var $2_1 = 0, $3_1 = 0, $4_1 = 0;
    $2_1 = global$0 - 32 | 0;
    global$0 = $2_1;
    $3_1 = fimport$2($1_1) | 0;
    $19($2_1 + 24 | 0, fimport$0($3_1, 35543, 12) | 0);
    if (read($2_1 + 24) == 1) {
      $1_1 = read($2_1 + 28);
      write($0_1, 1);
      write($0_1 + 4, $1_1);
      $0($3_1);
    } else {
      $0($3_1);
      $9($2_1 + 16 | 0, $1_1, 35613, 11);
      if (read($2_1 + 16) & 1) {
        $1_1 = read($2_1 + 20);
        write($0_1, 2);
      } else {
        $9($2_1 + 8 | 0, $1_1, 35624, 10);
        $68($2_1, read($2_1 + 8) & 1 ? read($2_1 + 12) : 1024);
        $3_1 = read($2_1);
        $4_1 = $3_1 & 1 ? 3 : 0;
        $1_1 = read($2_1 + 4);
        if ($3_1 == 1) {
          $3_1 = fimport$1(32895, 125) | 0;
          $0(read($1_1 + 40));
          write($1_1 + 40, $3_1);
        }
        write($0_1, $4_1);
      }
      write($0_1 + 4, $1_1);
    }
    global$0 = $2_1 + 32 | 0;
  }
  function $51($0_1) {
    var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0;
    $1_1 = global$0 - 144 | 0;
    global$0 = $1_1;
    $2_1 = $17($0_1);
    block: {
      if ($2_1) {
        $4_1 = $2_1 + 8 | 0;
        if ($43($4_1)) {
          $6_1 = $2(read($2_1 + 220));
          $4($2_1);
          break block;
        }
        if (!$24($4_1)) {
          write($1_1 + 40, 13);
          write8($1_1 + 44, 2);
          $6($4_1, $1_1 + 40 | 0);
        }
        $4($2_1);
      }
      $50($1_1 + 40 | 0, $0_1);
      $2_1 = read($1_1 + 40);
      if ($2_1 == 3) {
        $2_1 = read($1_1 + 44);
        $55($2_1);
      } else {
        block3: {
          $4_1 = read($1_1 + 44);
          $3_1 = fimport$2($0_1) | 0;
          $5_1 = $53($2_1, $4_1);
          $64($3_1, $5_1);
          $0($5_1);
          $0($3_1);
          block2: {
            if (!$2_1) {
              block1: {
                $3_1 = fimport$2($0_1) | 0;
                $5_1 = $66($3_1, $4_1);
                $0($3_1);
                if (!$5_1) {
                  break block1;
                }
                $2_1 = $86();
                break block2;
              }
            }
            $9($1_1 + 32 | 0, $0_1, 35709, 14);
            $5_1 = read($1_1 + 36);
            $9_1 = read($1_1 + 32);
            $9($1_1 + 24 | 0, $0_1, 35723, 11);
            $7_1 = read($1_1 + 28);
            $10_1 = read($1_1 + 24);
            $9($1_1 + 16 | 0, $0_1, 35734, 10);
            if (read($1_1 + 16) == 1) {
              $3_1 = read($1_1 + 20);
              if ($38($3_1)) {
                $6_1 = 0;
              } else {
                $8_1 = +fimport$16($3_1);
                $6_1 = 1;
              }
              $0($3_1);
            }
            $9($1_1 + 8 | 0, $0_1, 33732, 5);
            $3_1 = read($1_1 + 12);
            $11_1 = read($1_1 + 8);
            $12_1 = $94($0_1, 33832, 5);
            write($1_1 + 68, $7_1);
            write($1_1 + 64, $10_1);
            write($1_1 + 60, $5_1);
            write($1_1 + 56, $9_1);
            write8($1_1 + 80, $12_1);
            write($1_1 + 72, $11_1);
            write($1_1 + 76, $3_1);
            writeF64($1_1 + 48, $8_1);
            write($1_1 + 40, $6_1);
            write($1_1 + 44, 0);
            $134($1_1 + 104 | 0, $1_1 + 40 | 0);
            $3_1 = read($1_1 + 108);
            $6_1 = read($1_1 + 104);
            if (!$3_1 & $6_1 == 2) {
              $55(read($1_1 + 112));
              $2_1 = read($1_1 + 112);
              break block2;
            }
            $8_1 = readF64($1_1 + 112);
            $5_1 = read($1_1 + 140);
            write($1_1 + 72, read($1_1 + 136));
            write($1_1 + 76, $5_1);
            $5_1 = read($1_1 + 132);
            write($1_1 + 64, read($1_1 + 128));
            write($1_1 + 68, $5_1);
            $5_1 = read($1_1 + 124);
            write($1_1 + 56, read($1_1 + 120));
            write($1_1 + 60, $5_1);
            $5_1 = $56($0_1);
            $9_1 = $2($0_1);
            $7_1 = fimport$2($0_1) | 0;
            $10_1 = fimport$0($7_1, 33972, 5) | 0;
            write($1_1 + 84, $4_1);
            write($1_1 + 80, $2_1);
            write8($1_1 + 92, 0);
            write8($1_1 + 93, $5_1 ^ 1);
            writeF64($1_1 + 48, $8_1);
            write($1_1 + 40, $6_1);
            write($1_1 + 44, $3_1);
            write($1_1 + 88, $10_1);
            $118($1_1, $9_1, $1_1 + 40 | 0);
            $2_1 = read($1_1 + 4);
            $4_1 = read($1_1);
            $0($7_1);
            if ($4_1 & 1) {
              break block3;
            }
            $119($2_1 + 8 | 0, $6_1, $3_1, $8_1);
            $6_1 = $2(read($2_1 + 220));
            $4($2_1);
            break block;
          }
          $0($4_1);
        }
      }
      $4_1 = $57($2_1);
      $6_1 = $114($4_1, 1);
      $3_1 = fimport$2($0_1) | 0;
      $132($3_1, $6_1);
      $65($3_1, $4_1);
      fimport$4($0_1);
      fimport$8($0_1, 33032, 5);
      $29($0_1, 3, $4_1);
      $0($3_1);
      $0($4_1);
      $15($2_1);
    }
    global$0 = $1_1 + 144 | 0;
    return $6_1;
  }
  function $52($0_1) {
    var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
    $3_1 = fimport$2($0_1) | 0;
    $1_1 = $126(0);
    if (read($1_1)) {
      wasm2js_trap();
    }
    write($1_1, -1);
    $2_1 = fimport$0($3_1, 35527, 9) | 0;
    $4_1 = $5($2_1, 1026);
    $0($2_1);
    if (!$4_1) {
      $130($3_1, 1);
      $151($1_1 + 12 | 0, $2($0_1));
    }
    if (!readU8($1_1 + 24)) {
      if (read($1_1 + 4) == 1) {
        $0_1 = read($1_1 + 8);
      } else {
        $0_1 = $3(4, 4);
        write($0_1, 6);
        $0_1 = fimport$6($0_1, 36496) | 0;
        $2_1 = $1_1 + 8 | 0;
        $62(read($1_1 + 4), read($2_1));
        write($2_1, $0_1);
        write($1_1 + 4, 1);
      }
      fimport$42($0_1);
      $0_1 = fimport$7() | 0;
      wasm2js_i32$0 = $1_1, wasm2js_i32$1 = $18($0_1) ^ 1, write8(wasm2js_i32$0 + 24, wasm2js_i32$1);
      $0($0_1);
    }
    write($1_1, read($1_1) + 1);
    $0($3_1);
  }
  function $53($0_1, $1_1) {
    if ($0_1) {
      $0_1 = 1026;
    } else {
      $0_1 = $2($1_1);
    }
    return $0_1;
  }
  function $54() {
    return (fimport$48() | 0) != 0;
  }
  function $55($0_1) {
    block1: {
      block3: {
        block2: {
          switch (read($0_1) - 4 | 0) {
            case 0:
              if (readU8($0_1 + 44) != 5) {
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
        if (readU8($0_1 + 44) != 3) {
          break block1;
        }
      }
      fimport$19(read($0_1 + 40));
    }
  }
  function $56($0_1) {
    return $94($0_1, 35681, 7);
  }
  function $57($0_1) {
    var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
    $1_1 = global$0 - 32 | 0;
    global$0 = $1_1;
    $4_1 = read($0_1);
    if ($4_1 != 6) {
      $2_1 = 1024;
      if ($4_1 != 7) {
        block3: {
          block4: {
            switch (($4_1 - ($4_1 != 0) | 0) - 1 | 0) {
              case 1:
                $2_1 = readU8($0_1 + 4) << 2;
                wasm2js_i32$0 = $1_1, wasm2js_i32$1 = fimport$1(read($2_1 + 36796), read($2_1 + 36772)) | 0, write(wasm2js_i32$0 + 8, wasm2js_i32$1);
                write($1_1 + 28, $1_1 + 8);
                $2_1 = $13(33176, 1, $1_1 + 28 | 0, 1);
                $0(read($1_1 + 8));
                break block3;
              case 2:
                wasm2js_i32$0 = $1_1, wasm2js_i32$1 = fimport$1(read($0_1 + 4), read($0_1 + 8)) | 0, write(wasm2js_i32$0 + 8, wasm2js_i32$1);
                write($1_1 + 28, $1_1 + 8);
                $2_1 = $13(33192, 1, $1_1 + 28 | 0, 1);
                $0(read($1_1 + 8));
                break block3;
              case 0:
                write($1_1 + 12, $0_1 + 8);
                write($1_1 + 8, $0_1 + 4);
                $2_1 = $13(33152, 2, $1_1 + 8 | 0, 2);
                break block3;
              case 3:
              case 4:
                break block3;
              default:
                break block4;
            }
            ;
          }
          $2_1 = $1_1 + 8 | 0;
          $138($2_1, $0_1);
          $2_1 = $13(33084, 5, $2_1, 5);
        }
      }
      $3_1 = readU8($0_1 + 44);
      $5_1 = $142($3_1);
      $6_1 = $141($3_1);
      $143($1_1, $3_1);
      $3_1 = fimport$92(read($1_1), read($1_1 + 4), read($0_1 + 40), $2_1, $5_1, $6_1) | 0;
      if ($4_1 == 5) {
        fimport$3($3_1, 35744, 5, read($0_1 + 4));
      }
      $0($2_1);
    } else {
      $3_1 = $2(read($0_1 + 4));
    }
    global$0 = $1_1 + 32 | 0;
    return $3_1;
  }
  function $58($0_1, $1_1) {
    return fimport$63($0_1, $1_1, 1) | 0;
  }
  function $59($0_1) {
    $0(read($0_1 + 44));
    $60($0_1);
    $0(read($0_1 + 48));
  }
  function $60($0_1) {
    $0(read($0_1 + 16));
    $0(read($0_1 + 20));
    $0(read($0_1 + 24));
    $0(read($0_1 + 28));
  }
  function $61($0_1) {
    $1(read($0_1), read($0_1 + 4));
    $1(read($0_1 + 8), read($0_1 + 12));
    $31($0_1 + 16 | 0);
  }
  function $62($0_1, $1_1) {
    if ($0_1) {
      $30($1_1);
    }
  }
  function $63($0_1) {
    var $1_1 = 0;
    if (read($0_1)) {
      block: {
        $1_1 = read($0_1 + 12);
        fimport$80($1_1);
        $0($1_1);
        $1_1 = $0_1 + 4 | 0;
        $0_1 = 0;
        while (1) {
          if ($0_1 == 8) {
            break block;
          }
          $30(read($0_1 + $1_1));
          $0_1 = $0_1 + 4 | 0;
          continue;
        }
        ;
      }
    }
  }
  function $64($0_1, $1_1) {
    fimport$3($0_1, 35536, 7, $1_1);
  }
  function $65($0_1, $1_1) {
    fimport$3($0_1, 33032, 5, $1_1);
  }
  function $66($0_1, $1_1) {
    return (fimport$54($0_1, $1_1) | 0) != 0;
  }
  function $67($0_1, $1_1, $2_1) {
    return $133($0_1, $1_1, $2_1, 0) & 255;
  }
  function $68($0_1, $1_1) {
    var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
    if ($38($1_1)) {
      $2_1 = fimport$1(32768, 10) | 0;
      $3_1 = fimport$10($1_1) | 0;
      $4_1 = fimport$1(32778, 33) | 0;
      $5_1 = fimport$9(32811, 40, $2_1, $3_1, $4_1) | 0;
      $0($4_1);
      $0($3_1);
      $0($2_1);
      $2_1 = $3(4, 48);
      write8($2_1 + 44, 3);
      write($2_1 + 40, $5_1);
      write($2_1, 7);
      $0($1_1);
      $1_1 = 1;
    } else {
      $2_1 = fimport$57($1_1) | 0;
      $0($1_1);
      $1_1 = 0;
    }
    write($0_1 + 4, $2_1);
    write($0_1, $1_1);
  }
  function $69($0_1) {
    var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
    $3_1 = global$0 - 16 | 0;
    global$0 = $3_1;
    $5_1 = $0_1 + 28 | 0;
    $6_1 = $0_1 + 4 | 0;
    block1: {
      if (read($0_1 + 16) == 1) {
        $2_1 = $71(read($0_1 + 20)) & 255;
        if ($2_1 != 12) {
          $1_1 = read($0_1);
          break block1;
        }
      }
      $4_1 = read($0_1);
      if ($4_1 == 1) {
        $2_1 = $71(read($0_1 + 4)) & 255;
        $1_1 = 1;
        if ($2_1 != 12) {
          break block1;
        }
      }
      $2_1 = 5;
      $1_1 = $4_1;
    }
    $1_1 = read($0_1 + 24) ? $5_1 : $1_1 ? $6_1 : 0;
    if ($1_1) {
      $4_1 = $2(read($1_1));
    } else {
      $140($3_1 + 8 | 0, $2_1);
      $4_1 = fimport$1(read($3_1 + 8), read($3_1 + 12)) | 0;
    }
    $1_1 = $3(4, 48);
    wasm2js_memory_copy($1_1, $0_1, 40);
    write8($1_1 + 44, $2_1);
    write($1_1 + 40, $4_1);
    global$0 = $3_1 + 16 | 0;
    return $1_1;
  }
  function $70($0_1) {
    var $1_1 = 0;
    $1_1 = global$0 - 48 | 0;
    global$0 = $1_1;
    write8($1_1 + 12, $0_1);
    write($1_1 + 8, 3);
    $0_1 = $12(2, $1_1 + 8 | 0);
    global$0 = $1_1 + 48 | 0;
    return $0_1;
  }
  function $71($0_1) {
    var $1_1 = 0, $2_1 = 0, $3_1 = 0;
    $1_1 = global$0 - 16 | 0;
    global$0 = $1_1;
    block: {
      if ($7($0_1, 33438, 20)) {
        $2_1 = 3;
      } else {
        $3_1 = -12;
        while (1) {
          if ($3_1) {
            $2_1 = readU8($3_1 + 33470);
            $143($1_1 + 8 | 0, $2_1);
            $3_1 = $3_1 + 1 | 0;
            if (!$7($0_1, read($1_1 + 8), read($1_1 + 12))) {
              continue;
            }
            break block;
          }
          break;
        }
        ;
        $2_1 = 12;
      }
    }
    global$0 = $1_1 + 16 | 0;
    return $2_1;
  }
  function $72($0_1, $1_1) {
    var $2_1 = 0;
    $2_1 = 1;
    if (!$16($1_1, 1024)) {
      $0($1_1);
      $2_1 = 0;
    }
    write($0_1 + 4, $1_1);
    write($0_1, $2_1);
  }
  function $73($0_1, $1_1) {
    $215($0_1, $1_1, 8);
  }
  function $74($0_1, $1_1) {
    $215($0_1, $1_1, 4);
  }
  function $75($0_1, $1_1) {
    $155($0_1, read($0_1 + 8), $1_1, 8, 16);
  }
  function $76($0_1) {
    var $1_1 = 0;
    if ($0_1 != -1) {
      block: {
        $1_1 = read($0_1 + 4) - 1 | 0;
        write($0_1 + 4, $1_1);
        if ($1_1) {
          break block;
        }
        $161($0_1);
      }
    }
  }
  function $77($0_1, $1_1, $2_1) {
    if ($2_1) {
      $1_1 = $42($1_1, $2_1);
    }
    write($0_1 + 4, $2_1);
    write($0_1, $1_1);
  }
  function $78($0_1, $1_1, $2_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    $2_1 = $2_1 | 0;
    if (!$0_1) {
      $0($2_1);
      $48();
      wasm2js_trap();
    }
    return FUNCTION_TABLE[read($1_1 + 20)]($0_1, $2_1) | 0;
  }
  function $79($0_1, $1_1, $2_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    $2_1 = $2_1 | 0;
    if (!$0_1) {
      $0($2_1);
      $48();
      wasm2js_trap();
    }
    FUNCTION_TABLE[read($1_1 + 20)]($0_1, $2_1);
  }
  function $80($0_1, $1_1) {
    return $0_1 != $0_1 ? $1_1 : $0_1 < $1_1 ? $1_1 : $0_1;
  }
  function $81() {
    var $0_1 = 0;
    block3: {
      block2: {
        switch (read(36948) - 1 | 0) {
          case 1:
            wasm2js_trap();
          case 0:
            $0_1 = read(36952);
            break block3;
          default:
            break block2;
        }
        ;
      }
      write(36948, 2);
      $0_1 = FUNCTION_TABLE[read(36952)]() | 0;
      write(36952, $0_1);
      write(36948, 1);
    }
    return $2($0_1);
  }
  function $82($0_1, $1_1, $2_1) {
    var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0;
    $3_1 = global$0 - 288 | 0;
    global$0 = $3_1;
    block: {
      if ($54()) {
        block15: {
          $17_1 = 1;
          if (!$85($1_1)) {
            $68($3_1 + 72 | 0, $1_1);
            $1_1 = read($3_1 + 76);
            if (read($3_1 + 72) == 1) {
              write($0_1 + 8, 2);
              write($0_1 + 12, 0);
              write($0_1, $1_1);
              break block;
            }
            $17_1 = 0;
          }
          if ($92($2_1, 33679, 6)) {
            block1: {
              write($3_1 + 196, 13);
              write($3_1 + 192, 33487);
              $4_1 = read(33720);
              $9_1 = $4_1;
              $5_1 = read(33716);
              write($3_1 + 200, $5_1);
              write($3_1 + 204, $4_1);
              $6_1 = read(33728);
              $4_1 = read(33724);
              write($3_1 + 208, $4_1);
              write($3_1 + 212, $6_1);
              $8_1 = $3_1 + 200 | 0;
              $23($3_1 + 152 | 0, $2_1, 33487, 13, $8_1);
              $7_1 = read($3_1 + 156);
              $12_1 = read($3_1 + 152);
              if ($12_1 == 2) {
                $4_1 = $7_1;
                break block1;
              }
              write($3_1 + 196, 10);
              write($3_1 + 192, 33477);
              write($3_1 + 200, $5_1);
              write($3_1 + 204, $9_1);
              write($3_1 + 208, $4_1);
              write($3_1 + 212, $6_1);
              $23($3_1 + 152 | 0, $2_1, 33477, 10, $8_1);
              $8_1 = read($3_1 + 156);
              $13_1 = read($3_1 + 152);
              if ($13_1 == 2) {
                $4_1 = $8_1;
              } else {
                write($3_1 + 196, 5);
                write($3_1 + 192, 33732);
                $4_1 = read(33720);
                write($3_1 + 200, read(33716));
                write($3_1 + 204, $4_1);
                $4_1 = read(33728);
                write($3_1 + 208, read(33724));
                write($3_1 + 212, $4_1);
                $4_1 = $3_1 + 200 | 0;
                $23($3_1 + 152 | 0, $2_1, 33732, 5, $4_1);
                $11_1 = read($3_1 + 156);
                $14_1 = read($3_1 + 152);
                if ($14_1 == 2) {
                  $4_1 = $11_1;
                } else {
                  write($3_1 + 196, 9);
                  write($3_1 + 192, 33737);
                  $6_1 = read(33820);
                  write($3_1 + 200, read(33816));
                  write($3_1 + 204, $6_1);
                  $6_1 = read(33828);
                  write($3_1 + 208, read(33824));
                  write($3_1 + 212, $6_1);
                  $23($3_1 + 152 | 0, $2_1, 33737, 9, $4_1);
                  $4_1 = read($3_1 + 156);
                  block4: {
                    block2: {
                      switch (read($3_1 + 152)) {
                        default:
                          $15_1 = +fimport$16($4_1);
                          $0($4_1);
                          wasm2js_scratch_store_f64(+$15_1);
                          $9_1 = wasm2js_scratch_load_i32(1) | 0;
                          $5_1 = wasm2js_scratch_load_i32(0) | 0;
                          $18_1 = 1;
                          break;
                        case 0:
                          break block2;
                        case 2:
                          break block4;
                      }
                      ;
                    }
                    write($3_1 + 196, 5);
                    write($3_1 + 192, 33832);
                    $4_1 = read(33860);
                    write($3_1 + 200, read(33856));
                    write($3_1 + 204, $4_1);
                    $4_1 = read(33868);
                    write($3_1 + 208, read(33864));
                    write($3_1 + 212, $4_1);
                    $23($3_1 + 152 | 0, $2_1, 33832, 5, $3_1 + 200 | 0);
                    $4_1 = read($3_1 + 156);
                    $6_1 = read($3_1 + 152);
                    if ($6_1 == 2) {
                      break block4;
                    }
                    if ($6_1 == 1) {
                      $19_1 = $5($4_1, 1026);
                    }
                    $1($6_1, $4_1);
                    write($3_1 + 196, 6);
                    write($3_1 + 192, 33872);
                    $4_1 = read(33908);
                    write($3_1 + 200, read(33904));
                    write($3_1 + 204, $4_1);
                    $4_1 = read(33916);
                    write($3_1 + 208, read(33912));
                    write($3_1 + 212, $4_1);
                    $23($3_1 + 152 | 0, $2_1, 33872, 6, $3_1 + 200 | 0);
                    $6_1 = read($3_1 + 156);
                    $10_1 = read($3_1 + 152);
                    if ($10_1 == 2) {
                      $4_1 = $6_1;
                      break block4;
                    }
                    $49($3_1 - -64 | 0, $2_1, 33252, 9, 33956);
                    $16_1 = read($3_1 + 68);
                    block5: {
                      if (read($3_1 + 64) & 1) {
                        $4_1 = $16_1;
                      } else {
                        $49($3_1 + 56 | 0, $2_1, 33972, 5, 33996);
                        $4_1 = read($3_1 + 60);
                        if (read($3_1 + 56) == 1) {
                          $0($16_1);
                          break block5;
                        }
                        $144($3_1 + 48 | 0, $16_1);
                        write($3_1 + 144, $4_1);
                        write($3_1 + 132, $6_1);
                        write($3_1 + 128, $10_1);
                        write8($3_1 + 120, $19_1);
                        write($3_1 + 116, $11_1);
                        write($3_1 + 112, $14_1);
                        write($3_1 + 108, $8_1);
                        write($3_1 + 104, $13_1);
                        write($3_1 + 100, $7_1);
                        write($3_1 + 96, $12_1);
                        write($3_1 + 80, $18_1);
                        write($3_1 + 84, 0);
                        $7_1 = read($3_1 + 52);
                        write($3_1 + 140, $7_1);
                        $8_1 = read($3_1 + 48);
                        write($3_1 + 136, $8_1);
                        write($3_1 + 88, $5_1);
                        write($3_1 + 92, $9_1);
                        $134($3_1 + 192 | 0, $3_1 + 80 | 0);
                        $2_1 = read($3_1 + 200);
                        $5_1 = read($3_1 + 196);
                        $11_1 = $5_1;
                        $9_1 = read($3_1 + 192);
                        block11: {
                          if (!$5_1 & $9_1 == 2) {
                            write($0_1 + 8, 2);
                            write($0_1 + 12, 0);
                            write($0_1, $2_1);
                          } else {
                            block7: {
                              write($3_1 + 188, read($3_1 + 228));
                              $5_1 = read($3_1 + 224);
                              write($3_1 + 180, read($3_1 + 220));
                              write($3_1 + 184, $5_1);
                              $5_1 = read($3_1 + 216);
                              write($3_1 + 172, read($3_1 + 212));
                              write($3_1 + 176, $5_1);
                              $5_1 = read($3_1 + 208);
                              write($3_1 + 164, read($3_1 + 204));
                              write($3_1 + 168, $5_1);
                              write($3_1 + 160, $2_1);
                              write($3_1 + 152, $9_1);
                              write($3_1 + 156, $11_1);
                              if ($10_1 == 1) {
                                if (fimport$76($6_1) | 0) {
                                  $2_1 = $70(3);
                                  write($0_1 + 8, 2);
                                  write($0_1 + 12, 0);
                                  write($0_1, $2_1);
                                  $60($3_1 + 152 | 0);
                                  break block7;
                                }
                              }
                              $5_1 = $81();
                              block10: {
                                block8: {
                                  if ($8_1 == 1) {
                                    if (fimport$45($7_1) | 0) {
                                      $2_1 = fimport$47($5_1, $7_1) | 0;
                                      $0($7_1);
                                      if (!$2_1) {
                                        break block8;
                                      }
                                    } else {
                                      $2_1 = $7_1;
                                    }
                                  } else {
                                    $2_1 = fimport$75($5_1) | 0;
                                    if (!$2_1) {
                                      $2_1 = fimport$72($5_1) | 0;
                                      if (!$2_1) {
                                        break block8;
                                      }
                                    }
                                  }
                                  $149($3_1 + 40 | 0, $10($2_1), $2_1);
                                  $2_1 = read($3_1 + 44);
                                  $7_1 = read($3_1 + 40);
                                  break block10;
                                }
                                $7_1 = 0;
                              }
                              $0($5_1);
                              $145($3_1 + 32 | 0, $7_1, $2_1);
                              $7_1 = read($3_1 + 36);
                              if (read($3_1 + 32) & 1) {
                                write($0_1 + 8, 2);
                                write($0_1 + 12, 0);
                                write($0_1, $7_1);
                                $60($3_1 + 152 | 0);
                                $0($4_1);
                                break block11;
                              }
                              $15_1 = readF64($3_1 + 160);
                              wasm2js_memory_copy($3_1 + 232 | 0, $3_1 + 152 | 0, 40);
                              write8($3_1 + 285, $8_1);
                              write($3_1 + 276, $1_1);
                              write($3_1 + 272, $17_1);
                              write8($3_1 + 284, 1);
                              write($3_1 + 280, $4_1);
                              $1_1 = read(36916);
                              if ($1_1 >>> 0 >= 2147483647) {
                                wasm2js_trap();
                              }
                              write(36916, $1_1 + 1);
                              $2_1 = read(36928) << 2;
                              $1_1 = read(36924);
                              block12: {
                                while (1) {
                                  if ($2_1) {
                                    $4_1 = read($1_1);
                                    if ($116($4_1 + 8 | 0, $3_1 + 232 | 0)) {
                                      $4_1 = fimport$64(read($4_1 + 212)) | 0;
                                      $4_1 = $4_1 ? $4_1 : 1024;
                                      $5_1 = $5($4_1, $7_1);
                                      $0($4_1);
                                      if ($5_1) {
                                        break block12;
                                      }
                                    }
                                    $1_1 = $1_1 + 4 | 0;
                                    $2_1 = $2_1 - 4 | 0;
                                    continue;
                                  }
                                  break;
                                }
                                ;
                                $1_1 = 0;
                              }
                              $1_1 = $35($1_1);
                              write(36916, read(36916) - 1);
                              block14: {
                                if ($1_1) {
                                  $2_1 = $2(read($1_1 + 212));
                                  $4($1_1);
                                } else {
                                  block13: {
                                    $1_1 = fimport$55() | 0;
                                    fimport$11($7_1, $1_1);
                                    $149($3_1 + 24 | 0, $10($1_1), $1_1);
                                    $145($3_1 + 16 | 0, read($3_1 + 24), read($3_1 + 28));
                                    $2_1 = read($3_1 + 20);
                                    if (read($3_1 + 16) != 1) {
                                      break block13;
                                    }
                                    write($0_1 + 8, 2);
                                    write($0_1 + 12, 0);
                                    write($0_1, $2_1);
                                    $59($3_1 + 232 | 0);
                                    break block14;
                                  }
                                }
                                $118($3_1 + 8 | 0, $2_1, $3_1 + 232 | 0);
                                $1_1 = read($3_1 + 12);
                                if (read($3_1 + 8) & 1) {
                                  write($0_1 + 8, 2);
                                  write($0_1 + 12, 0);
                                  write($0_1, $1_1);
                                  break block14;
                                }
                                if ($10_1 == 1) {
                                  $128($3_1 + 192 | 0, $6_1, 33649, 5, $44(read($1_1 + 208), 12));
                                  if (read($1_1 + 168)) {
                                    wasm2js_trap();
                                  }
                                  write($1_1 + 168, -1);
                                  $4_1 = read($1_1 + 180);
                                  if ($4_1 == read($1_1 + 172)) {
                                    $37($1_1 + 172 | 0, 4, 24);
                                  }
                                  $5_1 = read($3_1 + 212);
                                  $2_1 = read($1_1 + 176) + Math_imul($4_1, 24) | 0;
                                  write($2_1 + 16, read($3_1 + 208));
                                  write($2_1 + 20, $5_1);
                                  $5_1 = read($3_1 + 204);
                                  write($2_1 + 8, read($3_1 + 200));
                                  write($2_1 + 12, $5_1);
                                  $5_1 = read($3_1 + 196);
                                  write($2_1, read($3_1 + 192));
                                  write($2_1 + 4, $5_1);
                                  write($1_1 + 180, $4_1 + 1);
                                  write($1_1 + 168, read($1_1 + 168) + 1);
                                  $0($6_1);
                                }
                                writeF64($0_1 + 16, $15_1);
                                write($0_1 + 8, $9_1);
                                write($0_1 + 12, $11_1);
                                write($0_1, $1_1);
                                $0($7_1);
                                break block;
                              }
                              $0($7_1);
                              $1($10_1, $6_1);
                              break block;
                            }
                          }
                          $0($4_1);
                          $1($8_1, $7_1);
                        }
                        $1($10_1, $6_1);
                        break block15;
                      }
                    }
                    $1($10_1, $6_1);
                  }
                  $1($14_1, $11_1);
                }
                $1($13_1, $8_1);
              }
              $1($12_1, $7_1);
            }
          } else {
            $2_1 = fimport$17($2_1) | 0;
            $4_1 = $34(33685, 7, $2_1, 33692, 9);
            $0($2_1);
          }
          write($0_1 + 8, 2);
          write($0_1 + 12, 0);
          write($0_1, $4_1);
        }
      } else {
        $2_1 = $87();
        write($0_1 + 8, 2);
        write($0_1 + 12, 0);
        write($0_1, $2_1);
      }
      $0($1_1);
    }
    global$0 = $3_1 + 288 | 0;
  }
  function $83($0_1, $1_1, $2_1, $3_1) {
    var $4_1 = 0;
    $4_1 = global$0 - 16 | 0;
    global$0 = $4_1;
    $144($4_1 + 8 | 0, fimport$44($1_1, $2_1, $3_1) | 0);
    $1_1 = read($4_1 + 12);
    write($0_1, read($4_1 + 8));
    write($0_1 + 4, $1_1);
    global$0 = $4_1 + 16 | 0;
  }
  function $84($0_1, $1_1, $2_1) {
    var $3_1 = 0, $4_1 = 0, $5_1 = 0;
    $3_1 = global$0 + -64 | 0;
    global$0 = $3_1;
    $0_1 = $28($0_1);
    block: {
      if ($0_1) {
        $4_1 = $0_1 + 8 | 0;
        if ($43($4_1)) {
          write($3_1, 5);
          $6($4_1, $3_1);
          $5_1 = $43($4_1);
          write($3_1 + 8, $2_1);
          write($3_1 + 4, $1_1);
          write($3_1, 9);
          $6($4_1, $3_1);
          $4($0_1);
          break block;
        } else {
          $4($0_1);
        }
      }
      $32($1_1, $2_1);
    }
    global$0 = $3_1 - -64 | 0;
    return $5_1;
  }
  function $85($0_1) {
    return (fimport$35($0_1) | 0) != 0;
  }
  function $86() {
    var $0_1 = 0, $1_1 = 0;
    $0_1 = global$0 - 48 | 0;
    global$0 = $0_1;
    write($0_1 + 8, 7);
    $1_1 = $12(3, $0_1 + 8 | 0);
    global$0 = $0_1 + 48 | 0;
    return $1_1;
  }
  function $87() {
    var $0_1 = 0, $1_1 = 0;
    $1_1 = fimport$1(35869, 70) | 0;
    $0_1 = $3(4, 48);
    write8($0_1 + 44, 5);
    write($0_1 + 40, $1_1);
    write($0_1, 7);
    return $0_1;
  }
  function $88($0_1) {
    var $1_1 = 0, $2_1 = 0;
    $0_1 = fimport$0($0_1, 36284, 13) | 0;
    $1_1 = fimport$0($0_1, 36297, 4) | 0;
    $2_1 = $18($1_1);
    $0($2_1 ? $0_1 : $1_1);
    return $2_1 ? $1_1 : $0_1;
  }
  function $89($0_1, $1_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    var $2_1 = 0;
    $2_1 = global$0 - 16 | 0;
    global$0 = $2_1;
    write($2_1 + 12, $1_1);
    $0_1 = FUNCTION_TABLE[read($0_1)]($2_1 + 12 | 0) | 0;
    $0($1_1);
    global$0 = $2_1 + 16 | 0;
    return $0_1;
  }
  function $90($0_1, $1_1, $2_1) {
    var $3_1 = 0, $4_1 = 0;
    $3_1 = global$0 - 16 | 0;
    global$0 = $3_1;
    $9($3_1 + 8 | 0, $0_1, 36349, 7);
    $0_1 = 0;
    if (read($3_1 + 8) == 1) {
      $4_1 = read($3_1 + 12);
      $0_1 = $7($4_1, $1_1, $2_1);
      $0($4_1);
    }
    global$0 = $3_1 + 16 | 0;
    return $0_1;
  }
  function $91($0_1, $1_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
    $2_1 = global$0 - 32 | 0;
    global$0 = $2_1;
    if (read(36932)) {
      wasm2js_trap();
    }
    $6_1 = read(36940);
    $7_1 = read(36936);
    write(36936, 0);
    write(36940, 4);
    $4_1 = read(36944);
    write(36944, 0);
    if ($7_1 == -2147483648) {
      wasm2js_trap();
    }
    $9_1 = $2_1 + 4 | 0;
    $0_1 = 0;
    $8_1 = Math_imul($4_1, 28);
    $4_1 = $8_1 + $6_1 | 0;
    block1: {
      block: {
        while (1) {
          if ($0_1 == $8_1) {
            break block;
          }
          $3_1 = $0_1 + $6_1 | 0;
          $5_1 = read($3_1 + 4);
          write($2_1, read($3_1));
          write($2_1 + 4, $5_1);
          write($2_1 + 24, read($3_1 + 24));
          $5_1 = read($3_1 + 20);
          write($2_1 + 16, read($3_1 + 16));
          write($2_1 + 20, $5_1);
          $5_1 = read($3_1 + 12);
          write($2_1 + 8, read($3_1 + 8));
          write($2_1 + 12, $5_1);
          if (read($2_1 + 4) != 3) {
            $3_1 = read($2_1);
            $52($3_1);
            $0($3_1);
            $39($9_1);
            $0_1 = $0_1 + 28 | 0;
            continue;
          }
          break;
        }
        ;
        $0_1 = $3_1 + 28 | 0;
        break block1;
      }
      $0_1 = $4_1;
    }
    $4_1 = ($4_1 - $0_1 >>> 0) / 28 | 0;
    while (1) {
      if ($4_1) {
        $0(read($0_1));
        $39($0_1 + 4 | 0);
        $4_1 = $4_1 - 1 | 0;
        $0_1 = $0_1 + 28 | 0;
        continue;
      }
      break;
    }
    ;
    $27($7_1, $6_1, 4, 28);
    $0($1_1);
    global$0 = $2_1 + 32 | 0;
  }
  function $92($0_1, $1_1, $2_1) {
    return (fimport$46($0_1, $1_1, $2_1) | 0) != 0;
  }
  function $93($0_1) {
    if (fimport$86($0_1, 35692, 8) | 0) {
      $0_1 = 1;
    } else {
      $0_1 = (fimport$87($0_1, 35700, 9) | 0) != 0;
    }
    return $0_1;
  }
  function $94($0_1, $1_1, $2_1) {
    var $3_1 = 0;
    $3_1 = global$0 - 16 | 0;
    global$0 = $3_1;
    $19($3_1 + 8 | 0, fimport$27($0_1, $1_1, $2_1) | 0);
    $2_1 = 0;
    if (read($3_1 + 8) == 1) {
      $0_1 = read($3_1 + 12);
      $1_1 = $7($0_1, 33020, 5);
      $0($0_1);
      $2_1 = $1_1 ^ 1;
    }
    global$0 = $3_1 + 16 | 0;
    return $2_1;
  }
  function $95($0_1) {
    var $1_1 = 0;
    $1_1 = global$0 - 16 | 0;
    global$0 = $1_1;
    write($1_1 + 12, read($0_1 + 8) ? $0_1 + 12 | 0 : 0);
    write($1_1 + 8, read($0_1) ? $0_1 + 4 | 0 : 0);
    $0_1 = $13(35752, 2, $1_1 + 8 | 0, 2);
    global$0 = $1_1 + 16 | 0;
    return $0_1;
  }
  function $96($0_1, $1_1, $2_1, $3_1) {
    var $4_1 = 0;
    $4_1 = global$0 - 16 | 0;
    global$0 = $4_1;
    $72($4_1 + 8 | 0, fimport$58($1_1, $2_1, $3_1) | 0);
    $1_1 = read($4_1 + 12);
    write($0_1, read($4_1 + 8));
    write($0_1 + 4, $1_1);
    global$0 = $4_1 + 16 | 0;
  }
  function $97($0_1, $1_1) {
    var $2_1 = 0;
    $2_1 = global$0 - 16 | 0;
    global$0 = $2_1;
    $72($2_1 + 8 | 0, fimport$61($1_1) | 0);
    $1_1 = read($2_1 + 12);
    write($0_1, read($2_1 + 8));
    write($0_1 + 4, $1_1);
    global$0 = $2_1 + 16 | 0;
  }
  function $98($0_1, $1_1) {
    $0_1 = fimport$5($0_1, $1_1, 1) | 0;
    $1_1 = $7($0_1, 1, 0);
    $0($0_1);
    return $1_1;
  }
  function $99($0_1, $1_1, $2_1) {
    $1_1 = fimport$5($0_1, $1_1, $2_1) | 0;
    $0_1 = $16($1_1, $0_1);
    $0($1_1);
    return $0_1;
  }
  function $100($0_1, $1_1, $2_1, $3_1) {
    var $4_1 = 0, $5_1 = 0, $6_1 = 0;
    $4_1 = global$0 - 16 | 0;
    global$0 = $4_1;
    $97($4_1 + 8 | 0, $3_1);
    $5_1 = 1;
    if (read($4_1 + 8) == 1) {
      $3_1 = read($4_1 + 12);
      $5_1 = 0;
    } else {
      $3_1 = fimport$5($3_1, 33200, 1) | 0;
      $6_1 = fimport$10($3_1) | 0;
      $0($3_1);
      $3_1 = $34($1_1, $2_1, $6_1, 33201, 51);
      $0($6_1);
    }
    write($0_1 + 4, $3_1);
    write($0_1, $5_1);
    global$0 = $4_1 + 16 | 0;
  }
  function $101($0_1) {
    $1(read($0_1), read($0_1 + 4));
    $1(read($0_1 + 8), read($0_1 + 12));
  }
  function $102($0_1) {
    if (read($0_1) != 3) {
      $0(read($0_1 + 4));
    } else {
      $15(read($0_1 + 4));
    }
  }
  function $103($0_1) {
    if (read($0_1) != 19 | read($0_1 + 4)) {
      $22($0_1);
    }
  }
  function $104($0_1) {
    if ($0_1) {
      $4($0_1);
    }
  }
  function $105($0_1) {
    var $1_1 = 0, $2_1 = 0;
    if (read($0_1) | read($0_1 + 4)) {
      block: {
        $2_1 = read($0_1 + 12);
        $1_1 = read($0_1 + 8);
        if ($2_1 == $1_1) {
          break block;
        }
        $2_1 = $2_1 - $1_1 | 0;
        $1_1 = (($1_1 << 4) + $0_1 | 0) + 16 | 0;
        while (1) {
          if (!$2_1) {
            break block;
          }
          $2_1 = $2_1 - 1 | 0;
          $22($1_1);
          $1_1 = $1_1 + 16 | 0;
          continue;
        }
        ;
      }
    }
    $103($0_1 + 144 | 0);
    $103($0_1 + 160 | 0);
  }
  function $106($0_1) {
    var $1_1 = 0;
    block: {
      $1_1 = read($0_1) - 1 | 0;
      write($0_1, $1_1);
      if (!$1_1) {
        $193(read($0_1 + 12), read($0_1 + 16));
        if ($0_1 == -1) {
          break block;
        }
        $1_1 = read($0_1 + 4) - 1 | 0;
        write($0_1 + 4, $1_1);
        if ($1_1) {
          break block;
        }
        $11($0_1, 24);
      }
    }
  }
  function $107($0_1, $1_1) {
    var $2_1 = 0;
    while (1) {
      if ($1_1) {
        $2_1 = read($0_1);
        if ($2_1 == 16) {
          $0(read($0_1 + 4));
        } else {
          block1: {
            block3: {
              switch (($2_1 >>> 0 <= 1 ? 6 : $2_1 - 2 | 0) - 2 | 0) {
                case 0:
                  $15(read($0_1 + 4));
                  break block1;
                case 4:
                  $61($0_1);
                  $0(read($0_1 + 60));
                  break block1;
                case 5:
                  break block3;
                default:
                  break block1;
              }
              ;
            }
            $32(read($0_1 + 4), read($0_1 + 8));
          }
        }
        $1_1 = $1_1 - 1 | 0;
        $0_1 = $0_1 - -64 | 0;
        continue;
      }
      break;
    }
    ;
  }
  function $108($0_1, $1_1) {
    while (1) {
      if ($1_1) {
        $0(read($0_1));
        $1_1 = $1_1 - 1 | 0;
        $0_1 = $0_1 + 4 | 0;
        continue;
      }
      break;
    }
    ;
  }
  function $109($0_1, $1_1) {
    while (1) {
      if ($1_1) {
        $1_1 = $1_1 - 1 | 0;
        $39($0_1);
        $0_1 = $0_1 + 24 | 0;
        continue;
      }
      break;
    }
    ;
  }
  function $110($0_1, $1_1) {
    var $2_1 = 0, $3_1 = 0, $4_1 = 0;
    $2_1 = FUNCTION_TABLE[$1_1](0) | 0;
    if (!$2_1) {
      wasm2js_trap();
    }
    if (read($2_1)) {
      wasm2js_trap();
    }
    write8($2_1 + 24, 0);
    $1_1 = read($2_1 + 16);
    $4_1 = read($2_1 + 20);
    $3_1 = read($2_1 + 12);
    write($2_1 + 12, 0);
    write($2_1 + 16, 4);
    write($2_1 + 20, 0);
    if ($3_1 == -2147483648) {
      wasm2js_trap();
    } else {
      write($0_1 + 4, $1_1);
      write($0_1 + 8, $4_1);
      write($0_1, $3_1);
    }
  }
  function $111($0_1, $1_1) {
    var $2_1 = 0, $3_1 = 0, $4_1 = 0;
    $2_1 = ($1_1 >>> 0 <= 8 ? 8 : $1_1) + 7 & -8;
    $3_1 = $2_1 + $0_1 | 0;
    $1_1 = 36912;
    block: {
      block1: {
        while (1) {
          $4_1 = $1_1;
          $1_1 = read($1_1);
          if ($1_1 == -1) {
            break block;
          }
          if ($1_1 == $3_1) {
            break block1;
          }
          if ($0_1 >>> 0 <= $1_1 >>> 0) {
            continue;
          }
          break;
        }
        ;
        $3_1 = read($1_1 + 4);
        if (($3_1 + $1_1 | 0) != $0_1) {
          write($0_1 + 4, $2_1);
          write($0_1, $1_1);
          write($4_1, $0_1);
        } else {
          write($1_1 + 4, $2_1 + $3_1);
        }
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
    write($0_1 + 4, $2_1);
    write($0_1, -1);
    write($4_1, $0_1);
  }
  function $112($0_1) {
    var $1_1 = 0;
    block: {
      block2: {
        switch (readU8($0_1 + 20) - 1 | 0) {
          case 1:
            write8($0_1 + 20, 3);
            return;
          case 0:
          case 2:
            break block;
          default:
            break block2;
        }
        ;
      }
      if (readU32($0_1 + 8) >= 2147483647) {
        wasm2js_trap();
      }
      if (!read($0_1 + 12)) {
        break block;
      }
      $1_1 = read($0_1) + 1 | 0;
      write($0_1, $1_1);
      if ($1_1) {
        write8($0_1 + 20, 1);
      }
      wasm2js_trap();
    }
  }
  function $113($0_1, $1_1, $2_1, $3_1) {
    if ($0_1) {
      return $2_1 != 0;
    }
    if ($2_1) {
      $0_1 = 0;
    } else {
      $0_1 = $5($1_1, $3_1);
    }
    return $0_1;
  }
  function $114($0_1, $1_1) {
    var $2_1 = 0;
    $2_1 = fimport$13(1024) | 0;
    if ($1_1) {
      fimport$14($2_1);
    }
    fimport$12($2_1, $0_1);
    return $2_1;
  }
  function $115($0_1) {
    var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
    $1_1 = global$0 - 32 | 0;
    global$0 = $1_1;
    $3_1 = $1_1 + 8 | 0;
    $148($3_1, $0_1 + 144 | 0);
    $41($3_1);
    if (read($0_1 + 216)) {
      wasm2js_trap();
    }
    $4_1 = read($0_1 + 220);
    $5_1 = read($0_1 + 224);
    write($0_1 + 220, 3);
    $2_1 = read($0_1 + 240);
    write($1_1 + 24, read($0_1 + 236));
    write($1_1 + 28, $2_1);
    $2_1 = read($0_1 + 232);
    write($1_1 + 16, read($0_1 + 228));
    write($1_1 + 20, $2_1);
    write($1_1 + 8, $4_1);
    write($1_1 + 12, $5_1);
    $21($3_1);
    if (read($0_1 + 244)) {
      wasm2js_trap();
    } else {
      $4_1 = read($0_1 + 248);
      $5_1 = read($0_1 + 252);
      write($0_1 + 248, 0);
      $2_1 = read($0_1 + 260);
      write($1_1 + 16, read($0_1 + 256));
      write($1_1 + 20, $2_1);
      write($1_1 + 8, $4_1);
      write($1_1 + 12, $5_1);
      $63($3_1);
      global$0 = $1_1 + 32 | 0;
    }
  }
  function $116($0_1, $1_1) {
    var $2_1 = 0, $3_1 = 0, $4_1 = 0;
    $2_1 = global$0 - 16 | 0;
    global$0 = $2_1;
    $73($2_1 + 8 | 0, $0_1 + 56 | 0);
    $4_1 = read(read($2_1 + 8) + 56);
    $3_1 = read($2_1 + 12);
    write($3_1, read($3_1) - 1);
    $3_1 = 0;
    if ($4_1 >>> 0 <= 2) {
      block: {
        if (readU8($0_1 + 52) != readU8($1_1 + 52)) {
          break block;
        }
        if (!$113(read($0_1 + 40), read($0_1 + 44), read($1_1 + 40), read($1_1 + 44)) | readU8($0_1 + 53) != readU8($1_1 + 53)) {
          break block;
        }
        if (!$5(read($0_1 + 16), read($1_1 + 16))) {
          break block;
        }
        if (!$5(read($0_1 + 24), read($1_1 + 24))) {
          break block;
        }
        $3_1 = $5(read($0_1 + 28), read($1_1 + 28));
      }
    }
    global$0 = $2_1 + 16 | 0;
    return $3_1;
  }
  function $117($0_1, $1_1, $2_1) {
    var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
    $3_1 = global$0 - 96 | 0;
    global$0 = $3_1;
    block15: {
      block14: {
        block13: {
          switch (($1_1 & 255) - 1 | 0) {
            case 2:
              write($3_1 + 16, 13);
              write8($3_1 + 20, 1);
              break block14;
            case 3:
              $33($3_1 + 80 | 0, $0_1);
              write($3_1 + 16, 12);
              write8($3_1 + 32, readU8($3_1 + 88));
              writeF64($3_1 + 24, readF64($3_1 + 80));
              break block14;
            case 5:
              $33($3_1 + 80 | 0, $0_1);
              write($3_1 + 16, 10);
              write8($3_1 + 32, readU8($3_1 + 88));
              writeF64($3_1 + 24, readF64($3_1 + 80));
              break block14;
            case 6:
              $33($3_1 + 80 | 0, $0_1);
              write($3_1 + 16, 11);
              write8($3_1 + 32, readU8($3_1 + 88));
              writeF64($3_1 + 24, readF64($3_1 + 80));
              break block14;
            case 8:
              if (!$121($2_1, 33500, 18, 33518, 9)) {
                break block15;
              }
              if (!$121($2_1, 33527, 11, 33538, 7)) {
                break block15;
              }
              $1_1 = fimport$0($2_1, 33545, 10) | 0;
              $97($3_1, $1_1);
              if (read($3_1) != 1) {
                $0($1_1);
                break block15;
              }
              $2_1 = read($3_1 + 4);
              $4_1 = $5($2_1, read($0_1 + 20));
              $1(1, $2_1);
              $0($1_1);
              if (!$4_1) {
                break block15;
              }
              write($3_1 + 16, 6);
              break block14;
            case 9:
              $68($3_1 + 8 | 0, $2($2_1));
              $1_1 = read($3_1 + 12);
              if (read($3_1 + 8) == 1) {
                write($3_1 + 16, 4);
                write($3_1 + 20, $1_1);
                break block14;
              }
              $2_1 = fimport$2(read($0_1 + 204)) | 0;
              $4_1 = $66($2_1, $1_1);
              $0($2_1);
              if ($4_1) {
                $2_1 = $86();
                write($3_1 + 16, 4);
                write($3_1 + 20, $2_1);
                $0($1_1);
                break block14;
              }
              if (read($0_1 + 264)) {
                wasm2js_trap();
              } else {
                write($0_1 + 264, -1);
                $2_1 = $0_1 + 272 | 0;
                $1(read($0_1 + 268), read($2_1));
                write($2_1, $1_1);
                write($0_1 + 268, 1);
                write($0_1 + 264, read($0_1 + 264) + 1);
                $33($3_1 + 80 | 0, $0_1);
                write($3_1 + 16, 3);
                write8($3_1 + 32, readU8($3_1 + 88));
                writeF64($3_1 + 24, readF64($3_1 + 80));
                break block14;
              }
            case 10:
              if (read($0_1 + 40) != 2) {
                $4_1 = fimport$1(33555, 93) | 0;
              } else {
                $1_1 = fimport$0($2_1, 33025, 7) | 0;
                $4_1 = fimport$9(33648, 1, $1_1, $2_1, $2_1) | 0;
                $0($1_1);
              }
              $2_1 = $2($2_1);
              $1_1 = $3(4, 48);
              write8($1_1 + 44, 5);
              write($1_1 + 40, $4_1);
              write($1_1 + 4, $2_1);
              write($1_1, 5);
              write($3_1 + 20, $1_1);
              write($3_1 + 16, 4);
              break block14;
            case 11:
              write($3_1 + 16, 13);
              write8($3_1 + 20, 3);
              break block14;
            case 7:
            case 13:
              $5_1 = global$0 + -64 | 0;
              global$0 = $5_1;
              if (read($0_1 + 184)) {
                wasm2js_trap();
              }
              $2_1 = read($0_1 + 196);
              write($0_1 + 196, 0);
              $10_1 = read($0_1 + 188);
              $1_1 = read($0_1 + 192);
              write($0_1 + 188, 0);
              write($0_1 + 192, 8);
              $8_1 = $2_1 << 6;
              $4_1 = $1_1 + $8_1 | 0;
              $11_1 = $5_1 + 8 | 0;
              $2_1 = $1_1;
              block21: {
                block16: {
                  while (1) {
                    block18: {
                      if ($6_1 == $8_1) {
                        break block16;
                      }
                      $7_1 = read($2_1 + 4);
                      block20: {
                        block19: {
                          block17: {
                            $9_1 = read($2_1);
                            switch ($9_1 - 16 | 0) {
                              case 0:
                                break block17;
                              case 1:
                                break block18;
                              default:
                                break block19;
                            }
                            ;
                          }
                          $117($0_1, 5, $7_1);
                          $0($7_1);
                          break block20;
                        }
                        write($5_1 + 4, $7_1);
                        write($5_1, $9_1);
                        wasm2js_memory_copy($11_1, ($1_1 + $6_1 | 0) + 8 | 0, 56);
                        $6($0_1, $5_1);
                      }
                      $2_1 = $2_1 - -64 | 0;
                      $6_1 = $6_1 - -64 | 0;
                      continue;
                    }
                    break;
                  }
                  ;
                  $0_1 = ($1_1 + $6_1 | 0) - -64 | 0;
                  break block21;
                }
                $0_1 = $4_1;
              }
              $107($0_1, $4_1 - $0_1 >>> 6 | 0);
              $157($10_1, $1_1);
              global$0 = $5_1 - -64 | 0;
              break block15;
            case 4:
              if (!readU8($0_1 + 348)) {
                break block15;
              }
              write($3_1 + 16, 7);
              break block14;
            case 12:
              if (!$10(read($0_1 + 204))) {
                break block15;
              }
              if ($10(read($0_1 + 136))) {
                break block15;
              }
              write($3_1 + 16, 15);
              break block14;
            case 0:
              fimport$25($2_1);
              write($3_1 + 16, 13);
              write8($3_1 + 20, 0);
              break block14;
            case 1:
              write($3_1 + 16, 13);
              write8($3_1 + 20, 0);
              break block14;
            default:
              break block13;
          }
          ;
        }
        write($3_1 + 16, 5);
      }
      $6($0_1, $3_1 + 16 | 0);
    }
    global$0 = $3_1 + 96 | 0;
  }
  function $118($0_1, $1_1, $2_1) {
    var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0;
    $6_1 = global$0 - 160 | 0;
    global$0 = $6_1;
    block2: {
      block: {
        if ($54()) {
          $3_1 = $17($1_1);
          if ($3_1) {
            $4_1 = $3_1 + 8 | 0;
            if ($116($4_1, $2_1)) {
              write8($3_1 + 356, readU8($2_1 + 32));
              break block;
            } else {
              write($6_1 + 88, 14);
              write8($6_1 + 92, 2);
              $6($4_1, $6_1 + 88 | 0);
              $4($3_1);
            }
          }
          if ($10($1_1)) {
            block1: {
              $3_1 = $25($1_1);
              $4_1 = fimport$73($3_1) | 0;
              if (!$4_1) {
                $0($3_1);
                break block1;
              }
              $0($4_1);
              $0($3_1);
              $5_1 = readU8($2_1 + 53);
              $8_1 = read($2_1 + 40);
              $3_1 = read($2_1 + 24);
              $4_1 = read($2_1 + 20);
              if ($16($3_1, $4_1)) {
                $4_1 = fimport$9(35634, 47, $3_1, $4_1, $3_1) | 0;
                fimport$49($4_1);
                $0($4_1);
              }
              $4_1 = $6_1 + 88 | 0;
              $3_1 = $2($3_1);
              $5_1 = $5_1 & 1;
              if ($8_1) {
                $212($4_1, $3_1, $5_1);
              } else {
                $213($4_1, $3_1, $5_1);
              }
              wasm2js_memory_copy($6_1 + 16 | 0, $4_1, 72);
              $11_1 = $2($1_1);
              $4_1 = read($2_1 + 48);
              $12_1 = read($2_1 + 52);
              $9_1 = read($2_1 + 44);
              $10_1 = readU8($2_1 + 32);
              $5_1 = $42(8, 360);
              if (!$5_1) {
                wasm2js_trap();
              }
              write($5_1, 0);
              write($5_1 + 4, 1);
              $3_1 = $154($5_1);
              $13_1 = $25($1_1);
              $14_1 = fimport$13($1_1) | 0;
              if (!$8_1) {
                $15_1 = 1;
                $7_1 = $2($9_1);
              }
              write8($3_1 + 40, $10_1);
              write($3_1 + 64, 0);
              write($3_1 + 56, $4_1);
              write($3_1 + 60, $12_1);
              write($3_1 + 52, $9_1);
              write($3_1 + 48, $8_1);
              $4_1 = $5_1 + 8 | 0;
              $5_1 = read($2_1 + 28);
              write($4_1 + 24, read($2_1 + 24));
              write($4_1 + 28, $5_1);
              $5_1 = read($2_1 + 20);
              write($4_1 + 16, read($2_1 + 16));
              write($4_1 + 20, $5_1);
              $5_1 = read($2_1 + 12);
              write($4_1 + 8, read($2_1 + 8));
              write($4_1 + 12, $5_1);
              $5_1 = read($2_1 + 4);
              write($4_1, read($2_1));
              write($4_1 + 4, $5_1);
              $2_1 = $2_1 + 33 | 0;
              $5_1 = readU8($2_1) | readU8($2_1 + 1) << 8 | (readU8($2_1 + 2) << 16 | readU8($2_1 + 3) << 24);
              write8($3_1 + 41, $5_1);
              write8($3_1 + 42, $5_1 >>> 8);
              write8($3_1 + 43, $5_1 >>> 16);
              write8($3_1 + 44, $5_1 >>> 24);
              $2_1 = readU8($2_1 + 3) | readU8($2_1 + 4) << 8 | (readU8($2_1 + 5) << 16 | readU8($2_1 + 6) << 24);
              write8($3_1 + 44, $2_1);
              write8($3_1 + 45, $2_1 >>> 8);
              write8($3_1 + 46, $2_1 >>> 16);
              write8($3_1 + 47, $2_1 >>> 24);
              wasm2js_memory_copy($3_1 + 68 | 0, $6_1 + 12 | 0, 76);
              write8($3_1 + 356, $10_1);
              write($3_1 + 328, 0);
              write($3_1 + 332, 3);
              write($3_1 + 304, 3);
              write($3_1 + 296, 0);
              write($3_1 + 300, 0);
              write($3_1 + 284, 0);
              write($3_1 + 288, 2);
              write($3_1 + 280, $7_1);
              write($3_1 + 276, $15_1);
              write($3_1 + 272, 0);
              write($3_1 + 252, 0);
              write($3_1 + 256, 0);
              write($3_1 + 224, 0);
              write($3_1 + 228, 3);
              write($3_1 + 220, $14_1);
              write($3_1 + 216, $13_1);
              write($3_1 + 212, $1_1);
              write($3_1 + 200, 8);
              write($3_1 + 204, 0);
              write($3_1 + 192, 0);
              write($3_1 + 196, 0);
              write($3_1 + 184, 0);
              write($3_1 + 188, 1024);
              write($3_1 + 176, 4);
              write($3_1 + 180, 0);
              write($3_1 + 168, 0);
              write($3_1 + 172, 0);
              write($3_1 + 160, 4);
              write($3_1 + 164, 0);
              write($3_1 + 152, 0);
              write($3_1 + 156, 0);
              write8($3_1 + 148, 0);
              write($3_1 + 144, $11_1);
              write($3_1 + 208, $3_1);
              if (read(36916)) {
                wasm2js_trap();
              }
              write($3_1, 2);
              write(36916, -1);
              $1_1 = read(36928);
              if ($1_1 == read(36920)) {
                $160(36920);
              }
              write(read(36924) + ($1_1 << 2), $3_1);
              write(36928, $1_1 + 1);
              write(36916, read(36916) + 1);
              $120($4_1);
              if (read($3_1 + 168)) {
                wasm2js_trap();
              }
              write($3_1 + 168, -1);
              $7_1 = 0;
              write($6_1 + 96, 0);
              write($6_1 + 88, 0);
              write($6_1 + 92, 4);
              $1_1 = $3_1 + 172 | 0;
              $2_1 = $6_1 + 88 | 0;
              $152($1_1, $2_1);
              if (read($3_1 + 168) != -1) {
                wasm2js_trap();
              } else {
                write($3_1 + 168, -1);
                write($6_1 + 96, 0);
                write($6_1 + 88, 0);
                write($6_1 + 92, 4);
                $152($1_1, $2_1);
                write($3_1 + 168, read($3_1 + 168) + 1);
                break block2;
              }
            }
          }
          if (readU8($2_1 + 52)) {
            fimport$23($1_1);
          }
          write($6_1 + 88, 7);
          $7_1 = 1;
          $3_1 = $12(0, $6_1 + 88 | 0);
        } else {
          $7_1 = 1;
          $3_1 = $87();
        }
      }
      $59($2_1);
      $0($1_1);
    }
    write($0_1 + 4, $3_1);
    write($0_1, $7_1);
    global$0 = $6_1 + 160 | 0;
  }
  function $119($0_1, $1_1, $2_1, $3_1) {
    var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
    $4_1 = global$0 - 96 | 0;
    global$0 = $4_1;
    $74($4_1 + 8 | 0, $0_1 + 264 | 0);
    $5_1 = 1024;
    $6_1 = read($4_1 + 12);
    $7_1 = read($4_1 + 8);
    if (read($7_1) == 1) {
      $5_1 = $2(read($7_1 + 4));
    }
    fimport$33(read($0_1 + 204), read($0_1 + 212), $5_1, readU8($0_1 + 52) ^ 1);
    $0($5_1);
    write($6_1, read($6_1) - 1);
    $33($4_1 + 80 | 0, $0_1);
    writeF64($4_1 + 32, $3_1);
    write($4_1 + 24, $1_1);
    write($4_1 + 28, $2_1);
    write($4_1 + 16, 2);
    write8($4_1 + 48, readU8($4_1 + 88));
    writeF64($4_1 + 40, readF64($4_1 + 80));
    $6($0_1, $4_1 + 16 | 0);
    global$0 = $4_1 + 96 | 0;
  }
  function $120($0_1) {
    var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0;
    $1_1 = global$0 - 16 | 0;
    global$0 = $1_1;
    $74($1_1 + 8 | 0, $0_1 + 264 | 0);
    $3_1 = read($1_1 + 12);
    $2_1 = read($1_1 + 8);
    $146($1_1, read($2_1), read($2_1 + 4));
    $2_1 = read($1_1 + 4);
    $4_1 = read($1_1);
    write($3_1, read($3_1) - 1);
    if ($4_1 == 1) {
      $0(fimport$56(read($0_1 + 16), 33470, 7, $2_1) | 0);
      $0($2_1);
    }
    global$0 = $1_1 + 16 | 0;
  }
  function $121($0_1, $1_1, $2_1, $3_1, $4_1) {
    $0_1 = fimport$0($0_1, $1_1, $2_1) | 0;
    $1_1 = $7($0_1, $3_1, $4_1);
    $0($0_1);
    return $1_1;
  }
  function $122($0_1) {
    var $1_1 = 0, $2_1 = 0, $3_1 = 0;
    $1_1 = fimport$2(read($0_1 + 204)) | 0;
    $2_1 = fimport$0($1_1, 35512, 9) | 0;
    $3_1 = $5($2_1, 1026);
    $0($2_1);
    if ($3_1) {
      $131($1_1, 0);
      $29(read($0_1 + 204), 4, 1025);
    }
    $0($1_1);
  }
  function $123($0_1, $1_1) {
    var $2_1 = 0;
    $2_1 = 1025;
    if (($1_1 & 6) == 2) {
      $1_1 = read($0_1 + 176);
      if ($1_1 >>> 0 >= 2147483647) {
        wasm2js_trap();
      } else {
        write($0_1 + 176, $1_1 + 1);
        $2_1 = $2(read($0_1 + 180));
        write($0_1 + 176, read($0_1 + 176) - 1);
      }
    }
    return $2_1;
  }
  function $124($0_1, $1_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    var $2_1 = 0, $3_1 = 0;
    $2_1 = read($0_1);
    if ($2_1 != -1) {
      $3_1 = read($2_1);
      if ($3_1) {
        $3_1 = $3_1 + 1 | 0;
        write($2_1, $3_1);
        if ($3_1) {
          $117($2_1 + 8 | 0, readU8($0_1 + 4), $1_1);
          $4($2_1);
        } else {
          wasm2js_trap();
        }
      }
    }
    $0($1_1);
  }
  function $125($0_1) {
    $0_1 = $0_1 | 0;
    return $217($0_1, 36972, 37e3, 36999, 36997, 36976, 36980, 36984, 36988, 36992, 36996) | 0;
  }
  function $126($0_1) {
    $0_1 = $0_1 | 0;
    return $217($0_1, 37004, 37032, 37031, 37029, 37008, 37012, 37016, 37020, 37024, 37028) | 0;
  }
  function $127($0_1, $1_1, $2_1, $3_1, $4_1) {
    var $5_1 = 0;
    $5_1 = $0_1;
    $0_1 = fimport$1($3_1, $4_1) | 0;
    fimport$85($5_1, $1_1, $2_1, $0_1);
    $0($0_1);
  }
  function $128($0_1, $1_1, $2_1, $3_1, $4_1) {
    fimport$82($1_1, $2_1, $3_1, $4_1, 1027);
    $1_1 = $2($1_1);
    write($0_1 + 20, $4_1);
    write($0_1 + 16, $3_1);
    write($0_1 + 12, $2_1);
    write($0_1 + 8, 1027);
    write($0_1 + 4, $1_1);
    write($0_1, 0);
  }
  function $129($0_1, $1_1, $2_1) {
    if ($1_1) {
      fimport$53($0_1, read($1_1));
    }
    $1_1 = $0_1;
    $0_1 = $2_1 ? 1027 : 1026;
    fimport$3($1_1, 35555, 15, $0_1);
    $0($0_1);
  }
  function $130($0_1, $1_1) {
    var $2_1 = 0;
    $2_1 = $0_1;
    $0_1 = $1_1 ? 1026 : 1027;
    fimport$3($2_1, 35527, 9, $0_1);
    $0($0_1);
  }
  function $131($0_1, $1_1) {
    var $2_1 = 0;
    $2_1 = $0_1;
    $0_1 = $1_1 ? 1026 : 1027;
    fimport$3($2_1, 35512, 9, $0_1);
    $0($0_1);
  }
  function $132($0_1, $1_1) {
    fimport$3($0_1, 35570, 4, $1_1);
    fimport$3($0_1, 33032, 5, 1025);
  }
  function $133($0_1, $1_1, $2_1, $3_1) {
    var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
    $6_1 = readF64($0_1 + 8);
    wasm2js_scratch_store_f64(+$1_1);
    $4_1 = wasm2js_scratch_load_i32(1) | 0;
    wasm2js_scratch_load_i32(0) | 0;
    $5_1 = ($4_1 & 2147483647) >>> 0 < 2146435072;
    $1_1 = $5_1 ? $1_1 : $6_1;
    $4_1 = read($0_1);
    $7_1 = $5_1 ? 1 : $4_1;
    $8_1 = $7_1 & $4_1;
    $4_1 = read($0_1 + 4);
    $3_1 = $80($8_1 | ($5_1 ? 0 : $4_1) & $4_1 ? $1_1 - $6_1 : 0, $3_1);
    if ($3_1 > 0) {
      writeF64($0_1 + 32, readF64($0_1 + 32) - $3_1);
      writeF64($0_1 + 40, readF64($0_1 + 40) - $3_1);
    }
    $4_1 = readU8($0_1 + 48);
    write8($0_1 + 48, 0);
    if ($4_1) {
      write($0_1 + 40, 0);
      write($0_1 + 44, 1085507584);
    }
    writeF64($0_1 + 8, $1_1);
    write8($0_1 + 49, $2_1);
    write($0_1, $2_1 & $7_1);
    write($0_1 + 4, 0);
    $1_1 = readF64($0_1 + 32);
    block: {
      if ($1_1 < 1) {
        $4_1 = 2;
      } else {
        $4_1 = 0;
        if (!(readF64($0_1 + 40) < 1)) {
          break block;
        }
        write($0_1 + 40, 0);
        write($0_1 + 44, 2146435072);
        write8($0_1 + 48, 0);
        $4_1 = 1;
      }
    }
    if ($2_1) {
      $1_1 = $8($8($1_1, readF64($0_1 + 40)), 2147483647);
      $2_1 = 1;
    } else {
      $2_1 = 0;
    }
    writeF64($0_1 + 24, $1_1);
    write($0_1 + 16, $2_1);
    write($0_1 + 20, 0);
    return $4_1;
  }
  function $134($0_1, $1_1) {
    var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
    $4_1 = global$0 - 16 | 0;
    global$0 = $4_1;
    $10_1 = readU8($1_1 + 40);
    $6_1 = read($1_1 + 36);
    $9_1 = read($1_1 + 32);
    $7_1 = readF64($1_1 + 8);
    $3_1 = read($1_1);
    $2_1 = read($1_1 + 20);
    $5_1 = read($1_1 + 16);
    $8_1 = $4_1 + 8 | 0;
    if (read($1_1 + 24)) {
      $1_1 = read($1_1 + 28);
    } else {
      $1_1 = fimport$1(32851, 23) | 0;
    }
    $100($8_1, 33477, 10, $1_1);
    $8_1 = read($4_1 + 12);
    block: {
      if (read($4_1 + 8) == 1) {
        write($0_1, 2);
        write($0_1 + 4, 0);
        write($0_1 + 8, $8_1);
        $0($1_1);
        $1($9_1, $6_1);
        if (!$5_1) {
          break block;
        }
        $0($2_1);
      } else {
        block1: {
          if ($5_1) {
            $100($4_1, 33487, 13, $2_1);
            $5_1 = read($4_1 + 4);
            if (read($4_1) & 1) {
              write($0_1, 2);
              write($0_1 + 4, 0);
              write($0_1 + 8, $5_1);
              $0($2_1);
              break block1;
            } else {
              $0($2_1);
            }
          } else {
            $5_1 = $2($8_1);
          }
          $7_1 = $3_1 ? $7_1 : 6e5;
          if (!($7_1 >= 0)) {
            $2_1 = fimport$21(+$7_1) | 0;
            $3_1 = fimport$10($2_1) | 0;
            $0($2_1);
            $2_1 = $34(33737, 9, $3_1, 33752, 61);
            $0($3_1);
            write($0_1, 2);
            write($0_1 + 4, 0);
            write($0_1 + 8, $2_1);
            $0($5_1);
            break block1;
          }
          wasm2js_scratch_store_f64(+$7_1);
          $3_1 = wasm2js_scratch_load_i32(1) | 0;
          $2_1 = wasm2js_scratch_load_i32(0) | 0;
          $11_1 = $2_1 - 1 | 0;
          $2_1 = $3_1 - !$2_1 | 0;
          $3_1 = ($3_1 > 0 | $3_1 >= 0) & ($3_1 & 2147483647) + -1048576 >>> 0 < 2145386496 | ($2_1 == 1048575 & $11_1 != -1 | $2_1 >>> 0 < 1048575);
          block2: {
            if ($9_1) {
              if (!$38($6_1)) {
                break block2;
              }
              $0($6_1);
            }
            $6_1 = fimport$1(32874, 21) | 0;
          }
          write8($0_1 + 32, $10_1);
          write($0_1 + 28, $6_1);
          write($0_1 + 24, $5_1);
          write($0_1 + 20, $8_1);
          write($0_1 + 16, $1_1);
          writeF64($0_1 + 8, $7_1);
          write($0_1, $3_1);
          write($0_1 + 4, 0);
          break block;
        }
        $0($8_1);
        $0($1_1);
        $1($9_1, $6_1);
      }
    }
    global$0 = $4_1 + 16 | 0;
  }
  function $135($0_1, $1_1, $2_1) {
    var $3_1 = 0, $4_1 = 0;
    $3_1 = global$0 - 48 | 0;
    global$0 = $3_1;
    block3: {
      block2: {
        switch (($2_1 & 255) - 1 | 0) {
          case 0:
            $2_1 = $3(8, 32);
            if (readU8($1_1 + 49) != 1) {
              $1_1 = 0;
            } else {
              $4_1 = $8($8(readF64($1_1 + 32), readF64($1_1 + 40)), 2147483647);
              $1_1 = 1;
            }
            writeF64($2_1 + 24, $4_1);
            write($2_1 + 16, $1_1);
            write($2_1 + 20, 0);
            write8($2_1 + 8, 1);
            write($2_1, 6);
            write($2_1 + 4, 0);
            write($0_1 + 8, 2);
            write($0_1 + 4, $2_1);
            write($0_1, 2);
            break block3;
          case 1:
            write($3_1 + 8, 7);
            $26($0_1, $1_1, $12(1, $3_1 + 8 | 0), 0);
            break block3;
          default:
            break block2;
        }
        ;
      }
      $2_1 = $3(8, 16);
      if (readU8($1_1 + 49) != 1) {
        $1_1 = 0;
      } else {
        $4_1 = $8($8(readF64($1_1 + 32), readF64($1_1 + 40)), 2147483647);
        $1_1 = 1;
      }
      writeF64($2_1 + 8, $4_1);
      write($2_1, $1_1);
      write($2_1 + 4, 0);
      write($0_1 + 8, 1);
      write($0_1 + 4, $2_1);
      write($0_1, 1);
    }
    global$0 = $3_1 + 48 | 0;
  }
  function $136($0_1, $1_1, $2_1, $3_1) {
    if ($2_1 == 1 & readU8($3_1 + 44) == 3) {
      $20(read($1_1 + 56), read($1_1 + 60));
      write($1_1 + 56, 4);
      $1_1 = $3(8, 64);
      write8($1_1 + 56, 3);
      write($1_1 + 48, 15);
      write($1_1 + 52, 0);
      write($1_1 + 44, $3_1);
      write($1_1 + 40, 1);
      write($1_1 + 32, 13);
      write($1_1 + 36, 0);
      write8($1_1 + 24, 3);
      write($1_1 + 16, 6);
      write($1_1 + 20, 0);
      write($1_1, 11);
      write($1_1 + 4, 0);
      write($0_1 + 8, 4);
      write($0_1 + 4, $1_1);
      write($0_1, 4);
      return;
    }
    $20(read($1_1 + 56), read($1_1 + 60));
    write($1_1 + 56, 5);
    $46($0_1, readU8($1_1 + 69), $2_1, $3_1, 0);
  }
  function $137($0_1, $1_1, $2_1, $3_1) {
    write8($1_1 + 48, 1);
    $67($1_1, $2_1, $3_1);
    if (readU8($1_1 + 49) != 1) {
      $1_1 = 0;
    } else {
      $2_1 = $8($8(readF64($1_1 + 32), readF64($1_1 + 40)), 2147483647);
      $1_1 = 1;
    }
    writeF64($0_1 + 24, $2_1);
    write($0_1 + 16, $1_1);
    write($0_1 + 20, 0);
    write8($0_1 + 8, 0);
    write($0_1, 6);
    write($0_1 + 4, 0);
  }
  function $138($0_1, $1_1) {
    var $2_1 = 0, $3_1 = 0;
    $2_1 = global$0 - 48 | 0;
    write($2_1 + 8, $1_1);
    write($2_1 + 24, $1_1 + 32);
    write($2_1 + 20, $1_1 + 24);
    write($2_1 + 16, $1_1 + 16);
    write($2_1 + 12, $1_1 + 8);
    $1_1 = 0;
    while (1) {
      if ($1_1 != 20) {
        $3_1 = read(($2_1 + 8 | 0) + $1_1);
        write(($2_1 + 28 | 0) + $1_1, read($3_1) ? $3_1 + 4 | 0 : 0);
        $1_1 = $1_1 + 4 | 0;
        continue;
      }
      break;
    }
    ;
    write($0_1 + 16, read($2_1 + 44));
    $1_1 = read($2_1 + 40);
    write($0_1 + 8, read($2_1 + 36));
    write($0_1 + 12, $1_1);
    $1_1 = read($2_1 + 32);
    write($0_1, read($2_1 + 28));
    write($0_1 + 4, $1_1);
  }
  function $139($0_1, $1_1, $2_1) {
    var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0;
    $3_1 = global$0 + -64 | 0;
    global$0 = $3_1;
    $6_1 = read($2_1);
    $7_1 = read($1_1);
    $2_1 = 0;
    while (1) {
      if ($2_1 != 40) {
        $4_1 = read($2_1 + 33084);
        $5_1 = read($2_1 + 33088);
        $96($3_1 + 16 | 0, $7_1, $4_1, $5_1);
        $1_1 = ($3_1 + 24 | 0) + $2_1 | 0;
        if (read($3_1 + 16) == 1) {
          $5_1 = read($3_1 + 20);
          $4_1 = 1;
        } else {
          $96($3_1 + 8 | 0, $6_1, $4_1, $5_1);
          $5_1 = read($3_1 + 12);
          $4_1 = read($3_1 + 8);
        }
        write($1_1, $4_1);
        write($1_1 + 4, $5_1);
        $2_1 = $2_1 + 8 | 0;
        continue;
      }
      break;
    }
    ;
    $1_1 = read($3_1 + 24);
    $2_1 = read($3_1 + 28);
    $4_1 = read($3_1 + 32);
    $5_1 = read($3_1 + 36);
    $6_1 = read($3_1 + 40);
    $7_1 = read($3_1 + 44);
    $8_1 = read($3_1 + 48);
    $9_1 = read($3_1 + 52);
    $10_1 = read($3_1 + 60);
    write($0_1 + 32, read($3_1 + 56));
    write($0_1 + 36, $10_1);
    write($0_1 + 24, $8_1);
    write($0_1 + 28, $9_1);
    write($0_1 + 16, $6_1);
    write($0_1 + 20, $7_1);
    write($0_1 + 8, $4_1);
    write($0_1 + 12, $5_1);
    write($0_1, $1_1);
    write($0_1 + 4, $2_1);
    global$0 = $3_1 - -64 | 0;
  }
  function $140($0_1, $1_1) {
    var $2_1 = 0;
    $1_1 = $47($1_1);
    $2_1 = read($1_1 + 12);
    write($0_1, read($1_1 + 8));
    write($0_1 + 4, $2_1);
  }
  function $141($0_1) {
    return readU8($47($0_1) + 17);
  }
  function $142($0_1) {
    return readU8($47($0_1) + 16);
  }
  function $143($0_1, $1_1) {
    var $2_1 = 0;
    $1_1 = $47($1_1);
    $2_1 = read($1_1 + 4);
    write($0_1, read($1_1));
    write($0_1 + 4, $2_1);
  }
  function $144($0_1, $1_1) {
    var $2_1 = 0;
    $2_1 = 1;
    if (!$18($1_1)) {
      $0($1_1);
      $2_1 = 0;
    }
    write($0_1 + 4, $1_1);
    write($0_1, $2_1);
  }
  function $145($0_1, $1_1, $2_1) {
    var $3_1 = 0, $4_1 = 0;
    $3_1 = global$0 - 48 | 0;
    global$0 = $3_1;
    $4_1 = 1;
    if ($1_1 == 1) {
      $4_1 = 0;
    } else {
      write($3_1 + 16, 9);
      write($3_1 + 12, 33252);
      write($3_1 + 8, 4);
      $2_1 = $12(0, $3_1 + 8 | 0);
    }
    write($0_1 + 4, $2_1);
    write($0_1, $4_1);
    global$0 = $3_1 + 48 | 0;
  }
  function $146($0_1, $1_1, $2_1) {
    var $3_1 = 0;
    $3_1 = 1;
    if ($1_1 != 1) {
      $3_1 = 0;
    } else {
      $1_1 = $2($2_1);
    }
    write($0_1 + 4, $1_1);
    write($0_1, $3_1);
  }
  function $147($0_1, $1_1) {
    var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
    $2_1 = global$0 - 48 | 0;
    global$0 = $2_1;
    $8_1 = $1_1 + 16 | 0;
    $6_1 = $1_1 + 8 | 0;
    block1: {
      block: {
        while (1) {
          if (read($1_1) != 1 | read($1_1 + 4)) {
            break block;
          }
          $4_1 = 0;
          $3_1 = read($6_1);
          if ($3_1 != read($6_1 + 4)) {
            write($6_1, $3_1 + 1);
            $4_1 = 1;
          }
          $5_1 = $2_1 + 8 | 0;
          write($5_1 + 4, $3_1);
          write($5_1, $4_1);
          if (read($2_1 + 8) != 1) {
            break block;
          }
          $3_1 = (read($2_1 + 12) << 4) + $8_1 | 0;
          $4_1 = read($3_1);
          $5_1 = read($3_1 + 4);
          if (!$5_1 & $4_1 == 19) {
            break block;
          }
          $7_1 = read($3_1 + 12);
          $3_1 = read($3_1 + 8);
          write($2_1 + 24, $3_1);
          write($2_1 + 28, $7_1);
          write($2_1 + 40, $3_1);
          write($2_1 + 44, $7_1);
          write($2_1 + 16, $4_1);
          write($2_1 + 20, $5_1);
          write($2_1 + 32, 18);
          write($2_1 + 36, 0);
          if (!($4_1 != 18 | $5_1 != 0)) {
            $22($2_1 + 16 | 0);
            $22($2_1 + 32 | 0);
            continue;
          }
          break;
        }
        ;
        $1_1 = read($2_1 + 28);
        write($0_1 + 8, read($2_1 + 24));
        write($0_1 + 12, $1_1);
        $1_1 = read($2_1 + 20);
        write($0_1, read($2_1 + 16));
        write($0_1 + 4, $1_1);
        $22($2_1 + 32 | 0);
        break block1;
      }
      write($0_1, 18);
      write($0_1 + 4, 0);
    }
    global$0 = $2_1 + 48 | 0;
  }
  function $148($0_1, $1_1) {
    var $2_1 = 0;
    if (read($1_1)) {
      wasm2js_trap();
    }
    write($0_1 + 8, read($1_1 + 12));
    $2_1 = read($1_1 + 8);
    write($0_1, read($1_1 + 4));
    write($0_1 + 4, $2_1);
    write($1_1 + 12, 0);
    write($1_1 + 4, 0);
    write($1_1 + 8, 4);
  }
  function $149($0_1, $1_1, $2_1) {
    var $3_1 = 0;
    $3_1 = 1;
    if (!$1_1) {
      $0($2_1);
      $3_1 = 0;
    }
    write($0_1 + 4, $2_1);
    write($0_1, $3_1);
  }
  function $150($0_1) {
    var $1_1 = 0;
    $1_1 = read($0_1 + 4);
    $108($1_1, read($0_1 + 12) - $1_1 >>> 2 | 0);
    $158(read($0_1 + 8), read($0_1));
  }
  function $151($0_1, $1_1) {
    var $2_1 = 0;
    $2_1 = read($0_1 + 8);
    if ($2_1 == read($0_1)) {
      $160($0_1);
    }
    write($0_1 + 8, $2_1 + 1);
    write(read($0_1 + 4) + ($2_1 << 2), $1_1);
  }
  function $152($0_1, $1_1) {
    var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
    $2_1 = read($1_1 + 4);
    $5_1 = read($1_1);
    $1_1 = read($1_1 + 8);
    $155($0_1, read($0_1 + 8), $1_1, 4, 24);
    $3_1 = read($0_1 + 8);
    if ($1_1) {
      $4_1 = Math_imul($1_1, 24);
      if ($4_1) {
        wasm2js_memory_copy(read($0_1 + 4) + Math_imul($3_1, 24) | 0, $2_1, $4_1);
      }
    }
    write($0_1 + 8, $1_1 + $3_1);
    $109($2_1, 0);
    $159($5_1, $2_1);
  }
  function $153($0_1, $1_1) {
    var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
    $3_1 = global$0 - 48 | 0;
    global$0 = $3_1;
    $2_1 = read($1_1 + 28);
    write($3_1 + 40, read($1_1 + 24));
    write($3_1 + 44, $2_1);
    $2_1 = read($1_1 + 20);
    write($3_1 + 32, read($1_1 + 16));
    write($3_1 + 36, $2_1);
    $2_1 = read($1_1 + 12);
    write($3_1 + 24, read($1_1 + 8));
    write($3_1 + 28, $2_1);
    $2_1 = read($1_1 + 4);
    write($3_1 + 16, read($1_1));
    write($3_1 + 20, $2_1);
    $75($0_1, 2);
    $1_1 = read($0_1 + 8);
    $6_1 = $1_1 + 2 | 0;
    $7_1 = read($0_1 + 4) + ($1_1 << 4) | 0;
    $8_1 = $3_1 + 16 | 0;
    $1_1 = 0;
    while (1) {
      if ($1_1 != 32) {
        $2_1 = $1_1 + $8_1 | 0;
        $5_1 = read($2_1 + 12);
        $4_1 = $1_1 + $7_1 | 0;
        write($4_1 + 8, read($2_1 + 8));
        write($4_1 + 12, $5_1);
        $5_1 = read($2_1 + 4);
        write($4_1, read($2_1));
        write($4_1 + 4, $5_1);
        $1_1 = $1_1 + 16 | 0;
        continue;
      }
      break;
    }
    ;
    write($0_1 + 8, $6_1);
    global$0 = $3_1 + 48 | 0;
  }
  function $154($0_1) {
    var $1_1 = 0;
    if ($0_1 != -1) {
      block: {
        $1_1 = read($0_1 + 4) + 1 | 0;
        write($0_1 + 4, $1_1);
        if ($1_1) {
          break block;
        }
        wasm2js_trap();
      }
    }
    return $0_1;
  }
  function $155($0_1, $1_1, $2_1, $3_1, $4_1) {
    if (read($0_1) - $1_1 >>> 0 < $2_1 >>> 0) {
      if (($156($0_1, $1_1, $2_1, $3_1, $4_1) | 0) != -2147483647) {
        wasm2js_trap();
      }
    }
  }
  function $156($0_1, $1_1, $2_1, $3_1, $4_1) {
    var $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0;
    $5_1 = global$0 - 32 | 0;
    global$0 = $5_1;
    $1_1 = $1_1 + $2_1 | 0;
    if ($1_1 >>> 0 >= $2_1 >>> 0) {
      block1: {
        $9_1 = read($0_1 + 4);
        $2_1 = $5_1 + 16 | 0;
        $10_1 = 1;
        $11_1 = 4;
        $8_1 = read($0_1);
        $6_1 = $8_1 << 1;
        $1_1 = $1_1 >>> 0 > $6_1 >>> 0 ? $1_1 : $6_1;
        $12_1 = $1_1 >>> 0 <= 4 ? 4 : $1_1;
        $1_1 = $12_1;
        $6_1 = $1_1 >>> 16 | 0;
        $7_1 = $4_1 >>> 16 | 0;
        $15_1 = Math_imul($6_1, $7_1);
        $1_1 = $1_1 & 65535;
        $13_1 = $4_1 & 65535;
        $14_1 = Math_imul($1_1, $13_1);
        $7_1 = ($14_1 >>> 16 | 0) + Math_imul($1_1, $7_1) | 0;
        $1_1 = ($7_1 & 65535) + Math_imul($6_1, $13_1) | 0;
        i64toi32_i32$HIGH_BITS = $15_1 + ($7_1 >>> 16 | 0) + ($1_1 >>> 16) | 0;
        $6_1 = $14_1 & 65535 | $1_1 << 16;
        $1_1 = 0;
        if (!($1_1 | i64toi32_i32$HIGH_BITS) & -2147483648 - $3_1 >>> 0 >= $6_1 >>> 0) {
          write($2_1 + 4, $3_1);
          $10_1 = 0;
          $11_1 = 8;
          $1_1 = $6_1;
        }
        write($2_1 + $11_1, $1_1);
        write($2_1, $10_1);
        $6_1 = read($5_1 + 20);
        if (read($5_1 + 16)) {
          break block1;
        }
        if ($8_1) {
          write($5_1 + 16, $3_1);
          $2_1 = $5_1 + 28 | 0;
          $1_1 = Math_imul($4_1, $8_1);
        } else {
          $1_1 = 0;
        }
        $3_1 = read($5_1 + 24);
        write($2_1, $1_1);
        if (read($5_1 + 16)) {
          block2: {
            $2_1 = read($5_1 + 28);
            if (!$2_1) {
              $77($5_1 + 8 | 0, $6_1, $3_1);
              $1_1 = read($5_1 + 8);
              break block2;
            }
            $1_1 = $42($6_1, $3_1);
            if (!$1_1) {
              break block2;
            }
            $3_1 = $2_1 >>> 0 > $3_1 >>> 0 ? $3_1 : $2_1;
            if ($3_1) {
              wasm2js_memory_copy($1_1, $9_1, $3_1);
            }
            $11($9_1, $2_1);
          }
        } else {
          $77($5_1, $6_1, $3_1);
          $1_1 = read($5_1);
        }
        if (!$1_1) {
          break block1;
        }
        write($0_1, $12_1);
        write($0_1 + 4, $1_1);
        $6_1 = -2147483647;
      }
    }
    global$0 = $5_1 + 32 | 0;
    return $6_1;
  }
  function $157($0_1, $1_1) {
    $27($0_1, $1_1, 8, 64);
  }
  function $158($0_1, $1_1) {
    $27($0_1, $1_1, 4, 4);
  }
  function $159($0_1, $1_1) {
    $27($0_1, $1_1, 4, 24);
  }
  function $160($0_1) {
    $37($0_1, 4, 4);
  }
  function $161($0_1) {
    $11($0_1, 360);
  }
  function $162($0_1, $1_1, $2_1, $3_1, $4_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    $2_1 = $2_1 | 0;
    $3_1 = $3_1 | 0;
    $4_1 = $4_1 | 0;
    wasm2js_trap();
  }
  function $163($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    $2_1 = $2_1 | 0;
    $3_1 = $3_1 | 0;
    $4_1 = $4_1 | 0;
    $5_1 = $5_1 | 0;
    wasm2js_trap();
  }
  function $164($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    $2_1 = $2_1 | 0;
    $3_1 = $3_1 | 0;
    $4_1 = $4_1 | 0;
    $5_1 = $5_1 | 0;
    wasm2js_trap();
  }
  function $165($0_1, $1_1, $2_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    $2_1 = $2_1 | 0;
    wasm2js_trap();
  }
  function $166($0_1, $1_1, $2_1, $3_1, $4_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    $2_1 = $2_1 | 0;
    $3_1 = $3_1 | 0;
    $4_1 = $4_1 | 0;
    wasm2js_trap();
  }
  function $167($0_1, $1_1, $2_1, $3_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    $2_1 = $2_1 | 0;
    $3_1 = $3_1 | 0;
    wasm2js_trap();
  }
  function $168($0_1, $1_1, $2_1, $3_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    $2_1 = $2_1 | 0;
    $3_1 = $3_1 | 0;
    wasm2js_trap();
  }
  function $169($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    $2_1 = $2_1 | 0;
    $3_1 = $3_1 | 0;
    $4_1 = $4_1 | 0;
    $5_1 = $5_1 | 0;
    $6_1 = $6_1 | 0;
    wasm2js_trap();
  }
  function $172($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    $2_1 = $2_1 | 0;
    $3_1 = +$3_1;
    $4_1 = $4_1 | 0;
    $5_1 = $5_1 | 0;
    wasm2js_trap();
  }
  function $173($0_1, $1_1, $2_1, $3_1, $4_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    $2_1 = +$2_1;
    $3_1 = $3_1 | 0;
    $4_1 = $4_1 | 0;
    wasm2js_trap();
  }
  function $174($0_1, $1_1, $2_1, $3_1, $4_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    $2_1 = +$2_1;
    $3_1 = $3_1 | 0;
    $4_1 = $4_1 | 0;
    wasm2js_trap();
  }
  function $175($0_1, $1_1, $2_1, $3_1, $4_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    $2_1 = Math_fround($2_1);
    $3_1 = $3_1 | 0;
    $4_1 = $4_1 | 0;
    wasm2js_trap();
  }
  function $176($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    $2_1 = $2_1 | 0;
    $3_1 = Math_fround($3_1);
    $4_1 = $4_1 | 0;
    $5_1 = $5_1 | 0;
    wasm2js_trap();
  }
  function $177($0_1, $1_1, $2_1, $3_1, $4_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    $2_1 = Math_fround($2_1);
    $3_1 = $3_1 | 0;
    $4_1 = $4_1 | 0;
    wasm2js_trap();
  }
  function $178($0_1, $1_1, $2_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    $2_1 = $2_1 | 0;
    wasm2js_trap();
  }
  function $179($0_1, $1_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
    $2_1 = global$0 - 16 | 0;
    global$0 = $2_1;
    $83($2_1 + 8 | 0, $1_1, 33368, 9);
    $4_1 = read($2_1 + 8);
    $5_1 = read($2_1 + 12);
    $83($2_1, $1_1, 33377, 11);
    $6_1 = read($2_1 + 4);
    $7_1 = read($2_1);
    $3_1 = $3(4, 16);
    write($3_1 + 8, $7_1);
    write($3_1 + 12, $6_1);
    write($3_1, $4_1);
    write($3_1 + 4, $5_1);
    $3_1 = $84($0_1, 0, $3_1);
    $0($1_1);
    $0($0_1);
    global$0 = $2_1 + 16 | 0;
    return $3_1;
  }
  function $180($0_1, $1_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    var $2_1 = 0, $3_1 = 0;
    $2_1 = global$0 - 48 | 0;
    global$0 = $2_1;
    $3_1 = $81();
    $19($2_1 + 16 | 0, fimport$15($1_1, 33477, 10) | 0);
    $1(read($2_1 + 16), read($2_1 + 20));
    $0($3_1);
    $19($2_1 + 8 | 0, $0_1);
    if (read($2_1 + 8) == 1) {
      block: {
        $0_1 = read($2_1 + 12);
        if ($85($0_1)) {
          $0($0_1);
          break block;
        }
        $82($2_1 + 24 | 0, $0_1, $1_1);
        $0_1 = read($2_1 + 24);
        if (read($2_1 + 32) != 2 | read($2_1 + 36)) {
          $4($0_1);
        } else {
          $15($0_1);
        }
      }
    }
    $0($1_1);
    global$0 = $2_1 + 48 | 0;
  }
  function $181($0_1) {
    $0_1 = $0_1 | 0;
    var $1_1 = 0, $2_1 = 0;
    $1_1 = global$0 + -64 | 0;
    global$0 = $1_1;
    $2_1 = $28($0_1);
    if ($2_1) {
      write($1_1, 5);
      $6($2_1 + 8 | 0, $1_1);
      $4($2_1);
    }
    $0($0_1);
    global$0 = $1_1 - -64 | 0;
  }
  function $182($0_1, $1_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
    $2_1 = global$0 - 32 | 0;
    global$0 = $2_1;
    $82($2_1 + 8 | 0, $0_1, $1_1);
    $3_1 = read($2_1 + 8);
    $4_1 = read($2_1 + 20);
    $0_1 = read($2_1 + 16);
    if (!$4_1 & $0_1 == 2) {
      $55($3_1);
      $4_1 = $57($3_1);
      $5_1 = $114($4_1, $142(readU8($3_1 + 44)));
      $0_1 = $2($5_1);
      $0($5_1);
      $0($4_1);
      $15($3_1);
    } else {
      $119($3_1 + 8 | 0, $0_1, $4_1, readF64($2_1 + 24));
      $0_1 = $2(read($3_1 + 220));
      $4($3_1);
    }
    $0($1_1);
    global$0 = $2_1 + 32 | 0;
    return $0_1;
  }
  function $183($0_1) {
    $0_1 = $0_1 | 0;
    $112($0_1 - 8 | 0);
  }
  function $184($0_1) {
    $0_1 = $0_1 | 0;
    $0_1 = $0_1 - 8 | 0;
    $112($0_1);
    $106($0_1);
  }
  function $185($0_1) {
    $0_1 = $0_1 | 0;
    $106($0_1 - 8 | 0);
  }
  function $186($0_1, $1_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    var $2_1 = 0, $3_1 = 0;
    $2_1 = $1_1 - 8 | 0;
    $3_1 = read($2_1) + 1 | 0;
    write($2_1, $3_1);
    if (!$3_1) {
      wasm2js_trap();
    }
    write($0_1 + 4, $1_1);
    write($0_1, 36668);
  }
  function $187($0_1) {
    $0_1 = $0_1 | 0;
    var $1_1 = 0;
    $1_1 = $28($0_1);
    $104($1_1);
    $0($0_1);
    return !$1_1 | 0;
  }
  function $188() {
    return fimport$32() | 0;
  }
  function $189() {
    var $0_1 = 0, $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
    $1_1 = global$0 - 112 | 0;
    global$0 = $1_1;
    $110($1_1 + 16 | 0, 7);
    $0_1 = read($1_1 + 24);
    $6_1 = read($1_1 + 20);
    write($1_1 + 36, read($1_1 + 16));
    write($1_1 + 32, $6_1);
    write($1_1 + 28, $6_1);
    $8_1 = ($0_1 << 2) + $6_1 | 0;
    write($1_1 + 40, $8_1);
    block: {
      while (1) {
        block10: {
          if ($6_1 == $8_1) {
            break block;
          }
          $9_1 = read($6_1);
          write($1_1 + 44, $9_1);
          $0_1 = fimport$2($9_1) | 0;
          $130($0_1, 0);
          $0($0_1);
          fimport$4(read($1_1 + 44));
          $3_1 = 3;
          if ($10(read($1_1 + 44))) {
            $50($1_1 + 48 | 0, read($1_1 + 44));
            $3_1 = read($1_1 + 48);
            if ($3_1 != 3) {
              $7_1 = read($1_1 + 52);
            } else {
              $9($1_1 + 8 | 0, read($1_1 + 44), 35624, 10);
              $3_1 = read($1_1 + 8) & 1 ? 1 : 3;
              $7_1 = read($1_1 + 12);
              $102($1_1 + 48 | 0);
            }
          }
          $0_1 = $17(read($1_1 + 44));
          if ($0_1) {
            $2_1 = $0_1 + 8 | 0;
            block2: {
              if ($10(read($0_1 + 212))) {
                block1: {
                  $5_1 = $25(read($0_1 + 212));
                  $4_1 = $2(read($0_1 + 216));
                  $10_1 = $5($5_1, $4_1);
                  $0($4_1);
                  $0($5_1);
                  if (!$10_1) {
                    break block1;
                  }
                  $24($2_1);
                  break block2;
                }
              }
              if (readU8($0_1 + 60)) {
                write($1_1 + 48, 15);
              } else {
                write($1_1 + 48, 14);
                write8($1_1 + 52, 4);
              }
              $6($2_1, $1_1 + 48 | 0);
            }
            if (!readU8($0_1 + 60)) {
              block3: {
                if ($3_1 != 3) {
                  if ($113(read($0_1 + 48), read($0_1 + 52), $3_1, $7_1)) {
                    break block3;
                  }
                }
                write($1_1 + 48, 14);
                write8($1_1 + 52, 2);
                $6($2_1, $1_1 + 48 | 0);
              }
            }
            $4($0_1);
          }
          $5_1 = fimport$2(read($1_1 + 44)) | 0;
          if ($3_1 != 3) {
            $0_1 = $17(read($1_1 + 44));
            block4: {
              if ($0_1) {
                $2_1 = $24($0_1 + 8 | 0);
                $4($0_1);
                if (!$2_1) {
                  break block4;
                }
              }
              if ($93(read($1_1 + 44))) {
                break block4;
              }
              if ($56(read($1_1 + 44))) {
                block9: {
                  $0_1 = fimport$69(read($1_1 + 44)) | 0;
                  block8: {
                    while (1) {
                      if ($0_1) {
                        block6: {
                          block7: {
                            switch ((fimport$66($0_1) & 65535) - 1 | 0) {
                              case 0:
                                $2_1 = fimport$0($0_1, 35588, 4) | 0;
                                $4_1 = $7($2_1, 1, 0);
                                $0($2_1);
                                if ($4_1) {
                                  break block8;
                                }
                                break block6;
                              case 2:
                                break block7;
                              default:
                                break block6;
                            }
                            ;
                          }
                          $2_1 = fimport$0($0_1, 35688, 4) | 0;
                          $4_1 = $38($2_1);
                          $0($2_1);
                          if (!$4_1) {
                            break block8;
                          }
                        }
                        $2_1 = fimport$67($0_1) | 0;
                        $0($0_1);
                        $0_1 = $2_1;
                        continue;
                      }
                      break;
                    }
                    ;
                    $0_1 = $25(read($1_1 + 44));
                    $2_1 = fimport$0($0_1, 36323, 10) | 0;
                    $4_1 = $7($2_1, 35963, 7);
                    $0($2_1);
                    if (!$4_1) {
                      $0($0_1);
                      break block9;
                    }
                    $128($1_1 + 48 | 0, $0_1, 36333, 16, fimport$6($3(1, 0) | 0, 36568) | 0);
                    write($1_1 + 72, $1_1 + 44);
                    if (read(36932)) {
                      break block10;
                    }
                    write(36932, -1);
                    $4_1 = $2(read($1_1 + 44));
                    $3_1 = read(36944);
                    if ($3_1 == read(36936)) {
                      $37(36936, 4, 28);
                    }
                    $10_1 = read($1_1 + 52);
                    $2_1 = read(36940) + Math_imul($3_1, 28) | 0;
                    write($2_1 + 4, read($1_1 + 48));
                    write($2_1 + 8, $10_1);
                    write($2_1, $4_1);
                    $4_1 = read($1_1 + 60);
                    write($2_1 + 12, read($1_1 + 56));
                    write($2_1 + 16, $4_1);
                    $4_1 = read($1_1 + 68);
                    write($2_1 + 20, read($1_1 + 64));
                    write($2_1 + 24, $4_1);
                    write(36944, $3_1 + 1);
                    write(36932, read(36932) + 1);
                  }
                  $0($0_1);
                  break block4;
                }
              }
              $0_1 = fimport$0($5_1, 35536, 7) | 0;
              $2_1 = $53($3_1, $7_1);
              $4_1 = $16($0_1, $2_1);
              $0($2_1);
              $0($0_1);
              if (!$4_1) {
                break block4;
              }
              if ($3_1) {
                $0_1 = fimport$0($5_1, 35555, 15) | 0;
                $2_1 = $5($0_1, 1026);
                $0($0_1);
                if ($2_1) {
                  break block4;
                }
              } else {
                if ($66($5_1, $7_1)) {
                  break block4;
                }
              }
              $0($51(read($1_1 + 44)));
            }
            $0($7_1);
          } else {
            $64($5_1, 1024);
          }
          $0($5_1);
          $90(read($1_1 + 44), 36360, 5);
          $0_1 = $125(0);
          if (read($0_1)) {
            wasm2js_trap();
          }
          write($0_1, -1);
          $151($0_1 + 12 | 0, $9_1);
          if (!readU8($0_1 + 24)) {
            if (read($0_1 + 4) == 1) {
              $3_1 = read($0_1 + 8);
            } else {
              $2_1 = $3(4, 4);
              write($2_1, 8);
              $3_1 = fimport$6($2_1, 36520) | 0;
              $2_1 = $0_1 + 8 | 0;
              $62(read($0_1 + 4), read($2_1));
              write($2_1, $3_1);
              write($0_1 + 4, 1);
            }
            fimport$41($3_1);
            $2_1 = fimport$7() | 0;
            wasm2js_i32$0 = $0_1, wasm2js_i32$1 = $18($2_1) ^ 1, write8(wasm2js_i32$0 + 24, wasm2js_i32$1);
            $0($2_1);
          }
          $6_1 = $6_1 + 4 | 0;
          write($0_1, read($0_1) + 1);
          continue;
        }
        break;
      }
      ;
      wasm2js_trap();
    }
    write($1_1 + 32, $8_1);
    $150($1_1 + 28 | 0);
    global$0 = $1_1 + 112 | 0;
  }
  function $190() {
    var $0_1 = 0, $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
    $0_1 = global$0 - 48 | 0;
    global$0 = $0_1;
    $110($0_1 + 20 | 0, 9);
    $1_1 = read($0_1 + 28);
    $2_1 = read($0_1 + 24);
    write($0_1 + 40, read($0_1 + 20));
    write($0_1 + 32, $2_1);
    $3_1 = $1_1 << 2;
    $4_1 = $3_1 + $2_1 | 0;
    write($0_1 + 44, $4_1);
    while (1) {
      if ($3_1) {
        $1_1 = read($2_1);
        if ($10($1_1)) {
          if (!$90($1_1, 36356, 4)) {
            $5_1 = $25($1_1);
            $9($0_1 + 8 | 0, $1_1, 35723, 11);
            $1(read($0_1 + 8), read($0_1 + 12));
            $0($5_1);
          }
        }
        $2_1 = $2_1 + 4 | 0;
        $0($1_1);
        $3_1 = $3_1 - 4 | 0;
        continue;
      }
      break;
    }
    ;
    write($0_1 + 36, $4_1);
    $150($0_1 + 32 | 0);
    global$0 = $0_1 + 48 | 0;
  }
  function $191($0_1, $1_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    var $2_1 = 0, $3_1 = 0, $4_1 = 0;
    $2_1 = global$0 - 48 | 0;
    global$0 = $2_1;
    $3_1 = fimport$0($1_1, 35959, 4) | 0;
    $4_1 = $71($3_1);
    $0($3_1);
    write($2_1 + 12, $1_1);
    write($2_1 + 8, 6);
    $1_1 = $4_1 & 255;
    $1_1 = $84($0_1, 1, $12($1_1 == 12 ? 5 : $1_1, $2_1 + 8 | 0));
    $0($0_1);
    global$0 = $2_1 + 48 | 0;
    return $1_1;
  }
  function $192() {
    var $0_1 = 0, $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
    $3_1 = global$0 - 160 | 0;
    global$0 = $3_1;
    $0_1 = readU8(36960);
    write8(36960, 1);
    if (!$0_1) {
      $0_1 = -40;
      $4_1 = fimport$78() | 0;
      while (1) {
        if ($0_1) {
          $2_1 = fimport$1(read($0_1 + 36408), read($0_1 + 36412)) | 0;
          fimport$79($4_1, $2_1) | 0;
          $0($2_1);
          $0_1 = $0_1 + 8 | 0;
          continue;
        }
        break;
      }
      ;
      $2_1 = fimport$24() | 0;
      wasm2js_memory_copy($3_1 + 16 | 0, 36140, 144);
      $0_1 = 0;
      while (1) {
        block: {
          if ($0_1 == 144) {
            break block;
          }
          $1_1 = ($3_1 + 8 | 0) + $0_1 | 0;
          $5_1 = read($1_1 + 8);
          if (!$5_1) {
            break block;
          }
          $7_1 = read($1_1 + 12);
          $1_1 = read($1_1 + 16);
          $6_1 = $3(4, 4);
          write($6_1, $1_1);
          $1_1 = fimport$22($6_1, 36544) | 0;
          fimport$3($2_1, $5_1, $7_1, $1_1);
          $0($1_1);
          $0_1 = $0_1 + 12 | 0;
          continue;
        }
        break;
      }
      ;
      $0_1 = fimport$43(35602, 11, $4_1, $2_1) | 0;
      $0($2_1);
      if (!$0_1) {
        $0_1 = fimport$1(36408, 86) | 0;
        fimport$19($0_1);
        $0($0_1);
      }
      $0($4_1);
    }
    global$0 = $3_1 + 160 | 0;
  }
  function $193($0_1, $1_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    var $2_1 = 0;
    if ($0_1) {
      block: {
        $2_1 = read($1_1);
        if ($2_1) {
          FUNCTION_TABLE[$2_1]($0_1);
        }
        $1_1 = read($1_1 + 4);
        if (!$1_1) {
          break block;
        }
        $11($0_1, $1_1);
      }
    }
  }
  function $194($0_1) {
    $0_1 = $0_1 | 0;
    $76(read($0_1));
  }
  function $195($0_1) {
    $0_1 = $0_1 | 0;
    var $1_1 = 0, $2_1 = 0;
    $1_1 = global$0 + -64 | 0;
    global$0 = $1_1;
    $2_1 = $28($0_1);
    if ($2_1) {
      write($1_1, 14);
      write8($1_1 + 4, 2);
      $6($2_1 + 8 | 0, $1_1);
      $4($2_1);
    }
    $0($0_1);
    global$0 = $1_1 - -64 | 0;
  }
  function $196() {
  }
  function $197($0_1) {
    $0_1 = $0_1 | 0;
    write(37040, 1);
    write(37044, $0_1);
  }
  function $198($0_1, $1_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    var $2_1 = 0;
    $2_1 = global$0 - 16 | 0;
    global$0 = $2_1;
    write($2_1 + 12, read($0_1));
    $0_1 = $89($2_1 + 12 | 0, $1_1);
    global$0 = $2_1 + 16 | 0;
    return $0_1;
  }
  function $199($0_1) {
    $0_1 = $0_1 | 0;
    var $1_1 = 0;
    $0_1 = read($0_1);
    $1_1 = fimport$2($0_1) | 0;
    $45($1_1, 1025);
    $0($1_1);
    fimport$20($0_1);
    fimport$4($0_1);
    return 1024;
  }
  function $200($0_1) {
    $0_1 = $0_1 | 0;
    var $1_1 = 0, $2_1 = 0, $3_1 = 0;
    $1_1 = read(36916);
    if ($1_1 >>> 0 >= 2147483647) {
      wasm2js_trap();
    }
    write(36916, $1_1 + 1);
    $2_1 = read(36928) << 2;
    $1_1 = read(36924);
    block: {
      while (1) {
        if ($2_1) {
          $3_1 = read($1_1);
          if (!readU8($3_1 + 61)) {
            if (!$24($3_1 + 8 | 0)) {
              break block;
            }
          }
          $1_1 = $1_1 + 4 | 0;
          $2_1 = $2_1 - 4 | 0;
          continue;
        }
        break;
      }
      ;
      $1_1 = 0;
    }
    $1_1 = $35($1_1);
    write(36916, read(36916) - 1);
    if ($1_1) {
      $0_1 = read($0_1);
      $2_1 = fimport$83($0_1) | 0;
      $3_1 = fimport$0($0_1, 33654, 4) | 0;
      if ($7($3_1, 33658, 7)) {
        $0_1 = fimport$0($0_1, 33665, 3) | 0;
        $7($0_1, 33668, 6);
        $0($0_1);
      }
      $0($3_1);
      $0($2_1);
      $4($1_1);
    }
    return 1024;
  }
  function $201($0_1) {
    $0_1 = $0_1 | 0;
    var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0;
    $2_1 = global$0 - 80 | 0;
    global$0 = $2_1;
    $0_1 = read($0_1);
    $4_1 = fimport$2($0_1) | 0;
    $1_1 = fimport$0($4_1, 35574, 8) | 0;
    write($2_1 + 24, 0);
    write($2_1 + 20, $1_1);
    write($2_1 + 16, 1);
    $1_1 = $2_1 + 16 | 0;
    $3_1 = $95($1_1);
    $45($4_1, $3_1);
    $0($3_1);
    $101($1_1);
    $50($2_1 + 8 | 0, $0_1);
    $1_1 = read($2_1 + 8);
    if ($1_1 != 3) {
      $3_1 = read($2_1 + 12);
      write($2_1 + 20, $3_1);
      write($2_1 + 16, $1_1);
      $129($4_1, $1_1 ? 0 : $2_1 + 20 | 0, !$1_1);
      $1_1 = $53($1_1, $3_1);
      $64($4_1, $1_1);
      $0($1_1);
      $0($3_1);
    } else {
      $102($2_1 + 8 | 0);
    }
    $1_1 = $17($0_1);
    if ($1_1) {
      write($2_1 + 16, 14);
      write8($2_1 + 20, 2);
      $6($1_1 + 8 | 0, $2_1 + 16 | 0);
      $4($1_1);
    }
    fimport$20($0_1);
    fimport$4($0_1);
    $0($4_1);
    global$0 = $2_1 + 80 | 0;
    return 1024;
  }
  function $202($0_1) {
    $0_1 = $0_1 | 0;
    var $1_1 = 0, $2_1 = 0, $3_1 = 0;
    $0_1 = read($0_1);
    $1_1 = fimport$2($0_1) | 0;
    $45($1_1, 1025);
    $65($1_1, 1025);
    $2_1 = $17($0_1);
    block: {
      if ($2_1) {
        $3_1 = $24($2_1 + 8 | 0);
        $4($2_1);
        if (!$3_1) {
          break block;
        }
      }
      fimport$8($0_1, 1, 0);
    }
    fimport$4($0_1);
    $0($1_1);
    return 1024;
  }
  function $203($0_1) {
    $0_1 = $0_1 | 0;
    $52(read($0_1));
    $27(0, 1, 1, 1);
    return 1024;
  }
  function $204($0_1) {
    $0_1 = $0_1 | 0;
    $52(read($0_1));
    return 1024;
  }
  function $205($0_1) {
    $0_1 = $0_1 | 0;
    var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
    $1_1 = global$0 - 32 | 0;
    global$0 = $1_1;
    $4_1 = read($0_1);
    if (readU8(36964)) {
      $0_1 = read(36968);
    } else {
      $5_1 = $25($4_1);
      $0_1 = fimport$74($5_1) | 0;
      write($1_1 + 28, 5);
      write($1_1 + 24, 33032);
      write($1_1 + 20, 6);
      write($1_1 + 16, 35582);
      write($1_1 + 8, 1);
      write($1_1 + 12, 0);
      while (1) {
        if ($3_1 != 24) {
          $2_1 = $1_1 + $3_1 | 0;
          $6_1 = read($2_1 + 12);
          $7_1 = read($2_1 + 8);
          $2_1 = fimport$84($5_1, 35588, 4) | 0;
          if ($6_1) {
            $127($2_1, 35592, 4, $7_1, $6_1);
            $127($2_1, 35596, 6, 1, 0);
          }
          fimport$11($0_1, $2_1);
          $0($2_1);
          $3_1 = $3_1 + 8 | 0;
          continue;
        }
        break;
      }
      ;
      $0($5_1);
      if (readU8(36964)) {
        $0($0_1);
        wasm2js_trap();
      } else {
        write(36968, $0_1);
        write8(36964, 1);
      }
    }
    $3_1 = fimport$70($0_1, 1) | 0;
    $2_1 = read(37040);
    $0_1 = read(37044);
    write(37040, 0);
    write(37044, 0);
    if ($2_1 != 1) {
      fimport$11($4_1, $3_1);
      $0($3_1);
      fimport$18($4_1, 1);
    } else {
      fimport$18($4_1, 1);
      $0($0_1);
    }
    global$0 = $1_1 + 32 | 0;
    return 1024;
  }
  function $206($0_1) {
    $0_1 = $0_1 | 0;
    var $1_1 = 0;
    $1_1 = global$0 + -64 | 0;
    global$0 = $1_1;
    $0_1 = $28(read($0_1));
    if ($0_1) {
      write($1_1, 13);
      write8($1_1 + 4, 2);
      $6($0_1 + 8 | 0, $1_1);
      $4($0_1);
    }
    global$0 = $1_1 - -64 | 0;
    return 1024;
  }
  function $207($0_1) {
    $0_1 = $0_1 | 0;
    $0($88(read($0_1)));
    return 1024;
  }
  function $208($0_1) {
    $0_1 = $0_1 | 0;
    var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
    $0_1 = read($0_1);
    $1_1 = fimport$0($0_1, 33654, 4) | 0;
    $4_1 = $7($1_1, 33674, 5);
    $2_1 = fimport$0($0_1, 33665, 3) | 0;
    $0($1_1);
    $3_1 = fimport$0($0_1, 36301, 6) | 0;
    $1_1 = fimport$0($0_1, 36307, 16) | 0;
    $5_1 = $5($1_1, 1026);
    $0($1_1);
    if (!$5_1) {
      block: {
        block1: {
          if (!$4_1) {
            if (!$7($2_1, 33267, 1)) {
              if (!$7($2_1, 33268, 5)) {
                break block;
              }
            }
            $1_1 = fimport$88($3_1, 33273, 62) | 0;
            if ($1_1) {
              break block1;
            }
          }
          $1_1 = $88($0_1);
          if (!$56($1_1)) {
            break block1;
          }
          if ($93($1_1)) {
            break block1;
          }
          fimport$25($0_1);
          $0($51($1_1));
        }
        $0($1_1);
      }
    }
    $0($3_1);
    $0($2_1);
    return 1024;
  }
  function $209($0_1) {
    $0_1 = $0_1 | 0;
    var $1_1 = 0;
    $0_1 = $51(read($0_1));
    $1_1 = $2($0_1);
    $0($0_1);
    return $1_1;
  }
  function $210($0_1, $1_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    $91($1_1, $1_1);
  }
  function $211($0_1, $1_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    FUNCTION_TABLE[read($0_1)]();
    $0($1_1);
  }
  function $212($0_1, $1_1, $2_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    $2_1 = $2_1 | 0;
    $216($0_1, $1_1, $2_1, 0);
  }
  function $213($0_1, $1_1, $2_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    $2_1 = $2_1 | 0;
    $216($0_1, $1_1, $2_1, 1);
  }
  function $214($0_1, $1_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    var $2_1 = 0, $3_1 = 0;
    $2_1 = global$0 - 16 | 0;
    global$0 = $2_1;
    $3_1 = read($0_1);
    write8($2_1 + 12, readU8($0_1 + 4));
    write($2_1 + 8, $3_1);
    $124($2_1 + 8 | 0, $1_1);
    $76($3_1);
    global$0 = $2_1 + 16 | 0;
  }
  function $215($0_1, $1_1, $2_1) {
    var $3_1 = 0;
    $3_1 = read($1_1);
    if ($3_1 >>> 0 >= 2147483647) {
      wasm2js_trap();
    }
    write($1_1, $3_1 + 1);
    write($0_1 + 4, $1_1);
    write($0_1, $1_1 + $2_1);
  }
  function $216($0_1, $1_1, $2_1, $3_1) {
    write8($0_1 + 68, $2_1);
    write($0_1 + 64, $1_1);
    write8($0_1 + 69, $3_1);
    write8($0_1 + 70, $3_1 >>> 8);
    write($0_1 + 56, 2);
    write16($0_1 + 48, 0);
    write($0_1 + 40, 0);
    write($0_1 + 44, 2146435072);
    write($0_1 + 32, 0);
    write($0_1 + 36, 2146435072);
    write($0_1 + 16, 0);
    write($0_1 + 20, 0);
    write($0_1, 0);
    write($0_1 + 4, 0);
  }
  function $217($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1, $7_1, $8_1, $9_1, $10_1) {
    var $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0;
    $11_1 = global$0 - 16 | 0;
    global$0 = $11_1;
    $12_1 = readU8($2_1);
    if ($12_1 != 1) {
      if ($0_1) {
        write($11_1 + 12, read($0_1));
        write16($11_1 + 8, readU8($0_1 + 29) | readU8($0_1 + 30) << 8);
        write8($11_1 + 10, readU8($0_1 + 31));
        $18_1 = readU8($0_1 + 28);
        $13_1 = read($0_1 + 24);
        $14_1 = read($0_1 + 20);
        $15_1 = read($0_1 + 16);
        $19_1 = read($0_1 + 12);
        $16_1 = read($0_1 + 8);
        $17_1 = read($0_1 + 4);
      } else {
        $0_1 = $11_1 + 12 | 0;
      }
      write($0_1, 0);
      if (read($11_1 + 12) != 1) {
        $14_1 = 4;
        $13_1 = 0;
        $15_1 = 0;
        $16_1 = 0;
        $17_1 = 0;
      } else {
        write8($11_1 + 6, readU8($11_1 + 10));
        write16($11_1 + 4, readU16($11_1 + 8));
        $20_1 = $18_1;
      }
      block2: {
        switch ($12_1 - 1 | 0) {
          case 1:
            wasm2js_trap();
          case 0:
            write8($2_1, 2);
            $0_1 = read($1_1 + 16);
            $108($0_1, read($1_1 + 20));
            $158(read($1_1 + 12), $0_1);
            $62(read($1_1 + 4), read($1_1 + 8));
            break;
          default:
            break block2;
        }
        ;
      }
      write8($10_1, $20_1);
      write($9_1, $13_1);
      write($8_1, $14_1);
      write($7_1, $15_1);
      write($6_1, $19_1);
      write($5_1, $16_1);
      write($1_1, $17_1);
      $0_1 = readU16($11_1 + 4);
      write8($4_1, $0_1);
      write8($4_1 + 1, $0_1 >>> 8);
      write8($3_1, readU8($11_1 + 6));
      write8($2_1, 1);
    }
    global$0 = $11_1 + 16 | 0;
    return $1_1;
  }
  var FUNCTION_TABLE = [null, fimport$1, $78, fimport$22, $79, fimport$6, $189, $126, $190, $125, $212, $213, fimport$21, $166, $167, $164, $163, $165, $167, $166, $166, $167, $162, $162, $173, $175, $162, $162, $163, $166, $164, $172, $177, $164, $164, $168, $166, $164, $166, $169, $166, $176, $164, $166, $166, $166, $174, $168, $168, $166, $162, $162, $165, $168, $166, $178, $209, $206, $205, $204, $203, $202, $201, $200, $199, $208, $207, $188, $211, $211, $198, $89, $210, $91, $194, $214, $124, $186, $184, $183, $185, $196];
  const wasm = { closeSilently: into($195), define: into($192), fail: into($191), isClosed: into($187), link: into($182), loadFrame: into($181), preload: into($180), succeed: into($179), wasm_bindgen_1a4c33eff87641d7___convert__closures_____invoke___wasm_bindgen_1a4c33eff87641d7___JsValue__wasm_bindgen_1a4c33eff87641d7___JsValue__true_: into($78), wasm_bindgen_1a4c33eff87641d7___convert__closures_____invoke___wasm_bindgen_1a4c33eff87641d7___JsValue______true_: into($79), __wbindgen_exn_store: into($197), __wbindgen_destroy_closure: into($193) };
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
}
export {
  FiskilLinkElement,
  LinkError,
  flows,
  isLinkError,
  lastFlow,
  link2 as link,
  preload,
  reset,
  version
};
