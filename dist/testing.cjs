"use strict";
// src/js/border.js
var running;
var thrown;
var release = () => {
};
function takeError() {
  const error = thrown;
  thrown = void 0;
  return error;
}
function note(error) {
  thrown = error;
}
function stop(error) {
  running = void 0;
  try {
    release();
  } catch {
    queueMicrotask(release);
  }
  try {
    console.error("fiskil-link: a defect of the SDK has stopped its core; the next flow gets a new one", error);
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
      } catch (error) {
        thrown = error;
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
      } catch (error) {
        if (!over()) stop(error);
      }
      throw own2;
    },
    /** A function that the page calls: it does nothing, or does not go on, where the core has stopped. */
    entry: (call2) => (a, b, c, d, e, f, g, h, i) => {
      if (over()) return void 0;
      try {
        return call2(a, b, c, d, e, f, g, h, i);
      } catch (error) {
        if (error !== own2) throw error;
        return void 0;
      }
    }
  };
}

// src/js/core.js
var core = {};

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
  authServer: string("auth-server"),
  allowedOrigin: string("allowed-origin"),
  timeoutMs: reflect("timeout-ms", function() {
    const text2 = this.getAttribute("timeout-ms")?.trim();
    return text2 ? Number(text2) : 6e5;
  }),
  label: string("label"),
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
var tag;
var states = /* @__PURE__ */ new WeakMap();
var stateOf = (element) => states.get(element);
function defineElement(name, observedAttributes, functions) {
  Object.assign(core, functions);
  if (tag) return true;
  class FiskilLinkElement2 extends HTMLElement {
    constructor() {
      super();
      states.set(this, { internals: this.attachInternals?.(), flow: null, result: null, error: null });
      core.injectChildren(this.attachShadow({ mode: "open" }));
      for (const name2 of Object.keys(this)) {
        if (Object.hasOwn(PROPERTIES, name2)) {
          const value = this[name2];
          delete this[name2];
          this[name2] = value;
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
  }
  FiskilLinkElement2.formAssociated = true;
  FiskilLinkElement2.observedAttributes = observedAttributes;
  const { prototype } = FiskilLinkElement2;
  const accessor = (name2, descriptor) => Object.defineProperty(prototype, name2, { ...descriptor, enumerable: true, configurable: true });
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
    }
  });
  tag = name;
  while (customElements.get(tag)) tag += "-next";
  customElements.define(tag, FiskilLinkElement2);
  return tag === name;
}
var elementClass = () => customElements.get(tag);
var created = /* @__PURE__ */ new WeakSet();
function createHost(page) {
  const host = page.createElement(tag);
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
      { valueMissing: true },
      "Link an account to continue.",
      host.querySelector(CONTROLS) ?? host.shadowRoot.querySelector("iframe") ?? void 0
    );
  } else if (state.missing) internals?.setValidity?.({});
  state.missing = missing;
}
function setStates(host, names) {
  const states2 = stateOf(host).internals?.states;
  for (const name of STATES) {
    const step = names.includes(name) ? "add" : "delete";
    try {
      states2?.[step](name);
    } catch {
      states2[step](`--${name}`);
    }
  }
}
var whenIdle = (callback) => (self.requestIdleCallback ?? setTimeout)(callback);

// src/js/error.js
var LinkError = class LinkError extends Error {
  // Declared, so that what a page has put on `Object.prototype` cannot catch or refuse the values.
  code;
  cancelled;
  needsNewSession;
  constructor(code, message, details, cancelled = false, needsNewSession = false) {
    super(message);
    this.code = code;
    if (details !== void 0) {
      Object.defineProperty(this, "details", { value: details, enumerable: true, configurable: true, writable: true });
    }
    this.cancelled = cancelled;
    this.needsNewSession = needsNewSession;
  }
  // Two copies of the SDK on a page, or its WebAssembly and plain builds, each have a class of their own.
  static [Symbol.hasInstance](value) {
    return this === LinkError ? isLinkError(value) : super[Symbol.hasInstance](value);
  }
};
Object.defineProperty(LinkError.prototype, "name", { value: "LinkError", configurable: true, writable: true });
var isLinkError = (value) => Object.prototype.toString.call(value) === "[object Error]" && value.name === "LinkError" && typeof value.code === "string";

// src/js/flow.js
var { Promise: Promise2 } = globalThis;
var settlers = /* @__PURE__ */ new WeakMap();
var mounted = /* @__PURE__ */ new Map();
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
var resolve = (flow, value) => settlers.get(flow)[0](value);
var reject = (flow, error) => settlers.get(flow)[1](error);
function markHandled(flow) {
  flow.catch(() => {
  });
}

// src/js/log.js
var warn = (text2) => console.warn(`fiskil-link: ${text2}`);
var explain = (count, reason) => console.debug(`fiskil-link: ignored message ${count}: ${reason}`);

// src/js/testing/panel.js
var adoptStyles = () => {
};

// fiskil:fiskil:codes
var fiskil_codes_default = { LINK_NOT_FOUND: { sentence: "The place to mount the consent UI was not found in the document.", cancelled: false, needsNewSession: false }, LINK_TIMEOUT: { sentence: "The flow did not finish within timeoutMs.", cancelled: false, needsNewSession: false }, LINK_USER_CANCELLED: { sentence: "The flow was closed before it finished.", cancelled: true, needsNewSession: false }, LINK_INVALID_SESSION: { sentence: "The session is invalid: create a new auth session and link with its session_id.", cancelled: false, needsNewSession: true }, LINK_ORIGIN_MISMATCH: { sentence: "The outcome came from an origin that allowedOrigin does not allow.", cancelled: false, needsNewSession: false }, LINK_INTERNAL_ERROR: { sentence: "The consent UI reported a failure without a known code.", cancelled: false, needsNewSession: false }, CONSENT_UPSTREAM_PROCESSING_ERROR: { sentence: "The institution failed to process the consent.", cancelled: false, needsNewSession: false }, CONSENT_ENDUSER_DENIED: { sentence: "The user denied consent.", cancelled: true, needsNewSession: false }, CONSENT_OTP_FAILURE: { sentence: "The one-time code could not be verified.", cancelled: false, needsNewSession: false }, CONSENT_ENDUSER_INELIGIBLE: { sentence: "The user is not eligible to share data.", cancelled: false, needsNewSession: false }, CONSENT_TIMEOUT: { sentence: "The user abandoned the consent before finishing it.", cancelled: false, needsNewSession: false }, AUTH_SESSION_CANCELLED: { sentence: "The user cancelled the session.", cancelled: true, needsNewSession: true } };

// src/js/text.js
var { bind, call } = Function.prototype;
var uncurried = bind.bind(call);
var { URL, URLSearchParams, AbortSignal, decodeURIComponent, encodeURIComponent, String: String2 } = globalThis;
var { stringify } = JSON;
var { hasOwn, defineProperty } = Object;
var { isArray } = Array;
var text = String2.prototype;
var indexOf = uncurried(text.indexOf);
var replace = uncurried(text.replace);
var slice = uncurried(text.slice);
var trimmed = uncurried(text.trim);
var test = uncurried(RegExp.prototype.test);
var getAll = uncurried(URLSearchParams.prototype.getAll);
function get(object, key) {
  try {
    return object[key];
  } catch (error) {
    return note(error);
  }
}
function own(object, key) {
  try {
    if (object && typeof object === "object" && !isArray(object) && hasOwn(object, key)) return object[key];
  } catch (error) {
    note(error);
  }
  return void 0;
}
function find(page, selector) {
  try {
    return page.querySelector(selector);
  } catch (error) {
    return note(error);
  }
}
function ownText(object, key) {
  const value = own(object, key);
  return typeof value === "string" && value || void 0;
}
function put(object, key, value) {
  defineProperty(object, key, { __proto__: null, value, configurable: true, enumerable: true, writable: true });
}
function httpOrigin(address) {
  try {
    const { protocol, username, password, origin } = new URL(address);
    return test(/^https?:$/, protocol) && !username && !password ? origin : void 0;
  } catch {
    return void 0;
  }
}
function withParameter(address, name, value) {
  const url = new URL(address);
  const { searchParams } = url;
  if (searchParams.has(name)) searchParams.delete(name);
  url.search += `${url.search && "&"}${name}=${encodeURIComponent(replace(value, new RegExp("\\p{Cs}", "gu"), "\uFFFD"))}`;
  url.hash = "";
  return url.href;
}
var fillIn = (sentence, first, second, third) => {
  let next = 0;
  return replace(sentence, /\*/g, () => [first, second, third][next++]);
};
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
  return value === null || test(/^(undefined|boolean|number|bigint)$/, typeof value) ? String2(value) : `a value of type ${typeof value}`;
};
var isOfKind = (value, kind) => value === void 0 || value === null || typeof value === kind || kind === "AbortSignal" && value instanceof AbortSignal || kind === "Element" && (typeof value === "string" || value instanceof Element);
var isText = (value) => typeof value === "string";
var number = (value) => +value;

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
var current;
function core2() {
  const { out, into, entry, over } = border(() => global$0 < 8192);
  function closeSilently2(flow) {
    wasm.closeSilently(addHeapObject(flow));
  }
  function define2() {
    wasm.define();
  }
  function fail2(flow, error) {
    const ret = wasm.fail(addHeapObject(flow), addHeapObject(error));
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
  function __wbg_addEventListener_6a78a2529a665611(arg0, arg1, arg2, arg3, arg4) {
    getObject(arg0).addEventListener(getStringFromWasm0(arg1, arg2), getObject(arg3), getObject(arg4));
  }
  function __wbg_adoptStyles_3d5cd38c6a1b1427(arg0, arg1) {
    adoptStyles(getObject(arg0), arg1 >>> 0);
  }
  function __wbg_after_591c2bdfae37cb4f(arg0, arg1, arg2) {
    const ret = after(getObject(arg0), getStringFromWasm0(arg1, arg2));
    return addHeapObject(ret);
  }
  function __wbg_append_633359bf613dd904(arg0, arg1) {
    getObject(arg0).append(getObject(arg1));
  }
  function __wbg_before_0c9a5d202c58b8c6(arg0, arg1, arg2) {
    const ret = before(getObject(arg0), getStringFromWasm0(arg1, arg2));
    return addHeapObject(ret);
  }
  function __wbg_body_5f971cbc6950ca4f(arg0) {
    const ret = getObject(arg0).body;
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  }
  function __wbg_clearTimeout_58beb838278da3aa(arg0) {
    clearTimeout(getObject(arg0));
  }
  function __wbg_closest_217ad6c0f5863ab6(arg0, arg1, arg2) {
    const ret = getObject(arg0).closest(getStringFromWasm0(arg1, arg2));
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  }
  function __wbg_createElement_c860ca6ee7430b9e(arg0, arg1, arg2) {
    const ret = getObject(arg0).createElement(getStringFromWasm0(arg1, arg2));
    return addHeapObject(ret);
  }
  function __wbg_createHost_b6cdf716f6ee9eb0(arg0) {
    const ret = createHost(getObject(arg0));
    return addHeapObject(ret);
  }
  function __wbg_decode_120f4fabac4a5eb9(arg0) {
    const ret = decode(getObject(arg0));
    return addHeapObject(ret);
  }
  function __wbg_defaultView_a5c6f4959014ed14(arg0) {
    const ret = getObject(arg0).defaultView;
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  }
  function __wbg_defineElement_c9fa516136b53a49(arg0, arg1, arg2, arg3) {
    const ret = defineElement(getStringFromWasm0(arg0, arg1), getObject(arg2), getObject(arg3));
    return ret;
  }
  function __wbg_describe_8d8825043f06f26c(arg0) {
    const ret = describe(getObject(arg0));
    return addHeapObject(ret);
  }
  function __wbg_describe_e4c716be5d854e9b(arg0) {
    const ret = describe(getObject(arg0));
    return addHeapObject(ret);
  }
  function __wbg_disconnect_e21386ef0bd72d65(arg0) {
    getObject(arg0).disconnect();
  }
  function __wbg_dispatchEvent_591bfcb0c7124af1(arg0, arg1) {
    getObject(arg0).dispatchEvent(getObject(arg1));
  }
  function __wbg_documentElement_5e44e37dd0181a81(arg0) {
    const ret = getObject(arg0).documentElement;
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  }
  function __wbg_explain_b080ed7265e9e6d5(arg0, arg1, arg2) {
    explain(arg0 >>> 0, getStringFromWasm0(arg1, arg2));
  }
  function __wbg_fillIn_4f7d4689d0b978f0(arg0, arg1, arg2, arg3, arg4) {
    const ret = fillIn(getStringFromWasm0(arg0, arg1), getObject(arg2), getObject(arg3), getObject(arg4));
    return addHeapObject(ret);
  }
  function __wbg_find_97731cae47e8a034(arg0, arg1) {
    const ret = find(getObject(arg0), getObject(arg1));
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  }
  function __wbg_firstChild_8ba00f6fe3423297(arg0) {
    const ret = getObject(arg0).firstChild;
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  }
  function __wbg_getAttribute_bd2ebcf5618ae35f(arg0, arg1, arg2) {
    const ret = getObject(arg0).getAttribute(getStringFromWasm0(arg1, arg2));
    return addHeapObject(ret);
  }
  function __wbg_getRootNode_bd5b3e3a2de60d0d(arg0) {
    const ret = getObject(arg0).getRootNode();
    return addHeapObject(ret);
  }
  function __wbg_get_20bd48a3d40790c6(arg0, arg1, arg2) {
    const ret = get(getObject(arg0), getStringFromWasm0(arg1, arg2));
    return addHeapObject(ret);
  }
  function __wbg_hasAttribute_bfab80ca6dce108f(arg0, arg1, arg2) {
    const ret = getObject(arg0).hasAttribute(getStringFromWasm0(arg1, arg2));
    return ret;
  }
  function __wbg_hidden_34dfd3711ef53b31(arg0) {
    const ret = getObject(arg0).hidden;
    return ret;
  }
  function __wbg_httpOrigin_529d3f9984a2376f(arg0) {
    const ret = httpOrigin(getObject(arg0));
    return addHeapObject(ret);
  }
  function __wbg_isBlank_4a2fe95e80c73d71(arg0) {
    const ret = isBlank(getObject(arg0));
    return ret;
  }
  function __wbg_isConnected_c529655b02d009e7(arg0) {
    const ret = getObject(arg0).isConnected;
    return ret;
  }
  function __wbg_isOfKind_790da12c1de25fb4(arg0, arg1, arg2) {
    const ret = isOfKind(getObject(arg0), getStringFromWasm0(arg1, arg2));
    return ret;
  }
  function __wbg_isText_b51368e21aa1b959(arg0) {
    const ret = isText(getObject(arg0));
    return ret;
  }
  function __wbg_is_3adb44406957d8ca(arg0, arg1, arg2) {
    const ret = is(getObject(arg0), getStringFromWasm0(arg1, arg2));
    return ret;
  }
  function __wbg_markHandled_5c4c0918f97fe1f6(arg0) {
    markHandled(getObject(arg0));
  }
  function __wbg_matches_01e8516877bf149a(arg0, arg1, arg2) {
    const ret = getObject(arg0).matches(getStringFromWasm0(arg1, arg2));
    return ret;
  }
  function __wbg_newFlow_920b27f90d4da291(arg0) {
    const ret = newFlow(getObject(arg0));
    return addHeapObject(ret);
  }
  function __wbg_new_37eb45aaf5eeb820() {
    const ret = new Array();
    return addHeapObject(ret);
  }
  function __wbg_new_cd4348290afae586() {
    const ret = new Object();
    return addHeapObject(ret);
  }
  function __wbg_new_d5f6e631313b9cf0(arg0, arg1, arg2, arg3, arg4, arg5) {
    const ret = new LinkError(getStringFromWasm0(arg0, arg1), getObject(arg2), getObject(arg3), !!arg4, !!arg5);
    return addHeapObject(ret);
  }
  function __wbg_new_e1e505bf78b59f72(arg0, arg1, arg2) {
    const ret = new CustomEvent(getStringFromWasm0(arg0, arg1), getObject(arg2));
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
  function __wbg_noteLoaded_a14f08029c725ac6(arg0) {
    noteLoaded(getObject(arg0));
  }
  function __wbg_noteUnmounted_55e98c5188d9fe57(arg0) {
    noteUnmounted(getObject(arg0));
  }
  function __wbg_now_1c7aa7bf631d1ed3() {
    const ret = performance.now();
    return ret;
  }
  function __wbg_number_a15dcd122eea2330(arg0) {
    const ret = number(getObject(arg0));
    return ret;
  }
  function __wbg_opened_80746359eb6a3ad6(arg0, arg1, arg2, arg3) {
    opened(getObject(arg0), getObject(arg1), getObject(arg2), !!arg3);
  }
  function __wbg_ownText_bdaf3777db15d1a1(arg0, arg1, arg2) {
    const ret = ownText(getObject(arg0), getStringFromWasm0(arg1, arg2));
    return addHeapObject(ret);
  }
  function __wbg_own_8e3bc8611977d0cb(arg0, arg1, arg2) {
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
  function __wbg_preventDefault_be976328857cb0ec(arg0) {
    getObject(arg0).preventDefault();
  }
  function __wbg_push_c9f4893fc209f768(arg0, arg1) {
    const ret = getObject(arg0).push(getObject(arg1));
    return ret;
  }
  function __wbg_put_745d63127a544dc9(arg0, arg1, arg2, arg3) {
    put(getObject(arg0), getStringFromWasm0(arg1, arg2), getObject(arg3));
  }
  function __wbg_queryValue_d48f8d574a3b30ae(arg0, arg1, arg2) {
    const ret = queryValue(getObject(arg0), getStringFromWasm0(arg1, arg2));
    return addHeapObject(ret);
  }
  function __wbg_queueMicrotask_aa694deacd4f8a4e(arg0) {
    queueMicrotask(getObject(arg0));
  }
  function __wbg_reject_4e1c0593c2c48d4d(arg0, arg1) {
    reject(getObject(arg0), getObject(arg1));
  }
  function __wbg_removeEventListener_842833b2c5034892(arg0, arg1, arg2, arg3, arg4) {
    getObject(arg0).removeEventListener(getStringFromWasm0(arg1, arg2), getObject(arg3), getObject(arg4));
  }
  function __wbg_remove_8228e91d7ddbc755(arg0) {
    getObject(arg0).remove();
  }
  function __wbg_resolve_5b0c2a6e6e854c2e(arg0, arg1) {
    resolve(getObject(arg0), getObject(arg1));
  }
  function __wbg_setStates_6e2f5195232a85ad(arg0, arg1, arg2) {
    setStates(getObject(arg0), getStringFromWasm0(arg1, arg2));
  }
  function __wbg_stateOf_1ae85a323ee5acb3(arg0) {
    const ret = stateOf(getObject(arg0));
    return addHeapObject(ret);
  }
  function __wbg_static_accessor_DOCUMENT_6bed04cbe3bab7ed() {
    const ret = document;
    return addHeapObject(ret);
  }
  function __wbg_takeError_fd6135072a56986a() {
    const ret = takeError();
    return addHeapObject(ret);
  }
  function __wbg_trim_afa0169f87b3cd75(arg0) {
    const ret = trim(getObject(arg0));
    return addHeapObject(ret);
  }
  function __wbg_updateForm_1b4b78917159d329(arg0) {
    updateForm(getObject(arg0));
  }
  function __wbg_warn_93d3a08c5bbadbeb(arg0) {
    warn(getObject(arg0));
  }
  function __wbg_whenIdle_3d68597ec89bdee7(arg0) {
    whenIdle(getObject(arg0));
  }
  function __wbg_withParameter_5181473776d2c397(arg0, arg1, arg2, arg3) {
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
  function __wbindgen_generic_0000000000000003(arg0, arg1) {
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
  function getStringFromWasm0(ptr, len) {
    ptr = ptr >>> 0;
    return decodeText(getUint8ArrayMemory0().subarray(ptr, ptr + len));
  }
  const getUint8ArrayMemory0 = () => HEAPU8;
  function getObject(idx) {
    return heap[idx];
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
  function decodeText(bytes) {
    let text2 = "";
    for (let i = 0; i < bytes.length; i++) text2 += String.fromCharCode(bytes[i]);
    return text2;
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
  const fimport$2 = out((arg0, arg1, arg2, arg3) => {
    put(getObject(arg0), getStringFromWasm0(arg1, arg2), getObject(arg3));
  });
  const fimport$3 = out((arg0) => {
    const ret = stateOf(getObject(arg0));
    return addHeapObject(ret);
  });
  const fimport$4 = out((arg0) => {
    updateForm(getObject(arg0));
  });
  const fimport$5 = out((arg0, arg1, arg2) => {
    const ret = before(getObject(arg0), getStringFromWasm0(arg1, arg2));
    return addHeapObject(ret);
  });
  const fimport$6 = out((arg0, arg1, arg2) => {
    setStates(getObject(arg0), getStringFromWasm0(arg1, arg2));
  });
  const fimport$7 = out((function __wbindgen_generic_00000000000000022(arg0, arg1) {
    const ret = makeClosure(arg0, arg1, wasm_bindgen_1a4c33eff87641d7___convert__closures_____invoke___wasm_bindgen_1a4c33eff87641d7___JsValue______true_);
    return addHeapObject(ret);
  }));
  const fimport$8 = out((arg0, arg1, arg2, arg3, arg4) => {
    const ret = fillIn(getStringFromWasm0(arg0, arg1), getObject(arg2), getObject(arg3), getObject(arg4));
    return addHeapObject(ret);
  });
  const fimport$9 = out((arg0, arg1) => {
    reject(getObject(arg0), getObject(arg1));
  });
  const fimport$10 = out((arg0) => {
    const ret = newFlow(getObject(arg0));
    return addHeapObject(ret);
  });
  const fimport$11 = out((arg0) => {
    markHandled(getObject(arg0));
  });
  const fimport$12 = out(() => {
    const ret = takeError();
    return addHeapObject(ret);
  });
  const fimport$13 = out((arg0, arg1, arg2) => {
    const ret = own(getObject(arg0), getStringFromWasm0(arg1, arg2));
    return addHeapObject(ret);
  });
  const fimport$14 = out((arg0) => {
    const ret = number(getObject(arg0));
    return ret;
  });
  const fimport$15 = out((arg0) => {
    const ret = describe(getObject(arg0));
    return addHeapObject(ret);
  });
  const fimport$16 = out((arg0) => {
    warn(getObject(arg0));
  });
  const fimport$17 = out((arg0) => {
    const ret = trim(getObject(arg0));
    return addHeapObject(ret);
  });
  const fimport$18 = out((arg0) => {
    const ret = describe(getObject(arg0));
    return addHeapObject(ret);
  });
  const fimport$19 = out((function __wbindgen_generic_00000000000000012(arg0, arg1) {
    const ret = makeClosure(arg0, arg1, wasm_bindgen_1a4c33eff87641d7___convert__closures_____invoke___wasm_bindgen_1a4c33eff87641d7___JsValue__wasm_bindgen_1a4c33eff87641d7___JsValue__true_);
    return addHeapObject(ret);
  }));
  const fimport$20 = out((arg0) => {
    getObject(arg0).remove();
  });
  const fimport$21 = out(() => {
    const ret = new Object();
    return addHeapObject(ret);
  });
  const fimport$22 = out((arg0) => {
    getObject(arg0).preventDefault();
  });
  const fimport$23 = out((arg0, arg1) => {
    getObject(arg0).append(getObject(arg1));
  });
  const fimport$24 = out((arg0, arg1, arg2) => {
    const ret = getObject(arg0).getAttribute(getStringFromWasm0(arg1, arg2));
    return addHeapObject(ret);
  });
  const fimport$25 = __wbg___wbindgen_throw_4c88d8bf264fd984;
  const fimport$26 = __wbindgen_object_drop_ref;
  const fimport$27 = __wbindgen_object_clone_ref;
  const fimport$28 = __wbg___wbindgen_jsval_eq_38d7bfbe4cc84039;
  const fimport$29 = out(() => {
    const ret = document;
    return addHeapObject(ret);
  });
  const fimport$30 = out((arg0, arg1, arg2, arg3) => {
    opened(getObject(arg0), getObject(arg1), getObject(arg2), !!arg3);
  });
  const fimport$31 = out((arg0) => {
    noteLoaded(getObject(arg0));
  });
  const fimport$32 = out((arg0, arg1) => {
    resolve(getObject(arg0), getObject(arg1));
  });
  const fimport$33 = out((arg0) => {
    noteUnmounted(getObject(arg0));
  });
  const fimport$34 = out(() => {
    const ret = performance.now();
    return ret;
  });
  const fimport$35 = out((arg0) => {
    whenIdle(getObject(arg0));
  });
  const fimport$36 = out((arg0) => {
    queueMicrotask(getObject(arg0));
  });
  const fimport$37 = out((arg0, arg1, arg2, arg3) => {
    const ret = defineElement(getStringFromWasm0(arg0, arg1), getObject(arg2), getObject(arg3));
    return ret;
  });
  const fimport$38 = out((arg0, arg1, arg2) => {
    const ret = ownText(getObject(arg0), getStringFromWasm0(arg1, arg2));
    return addHeapObject(ret);
  });
  const fimport$39 = out((arg0) => {
    const ret = isText(getObject(arg0));
    return ret;
  });
  const fimport$40 = out((arg0, arg1, arg2) => {
    const ret = isOfKind(getObject(arg0), getStringFromWasm0(arg1, arg2));
    return ret;
  });
  const fimport$41 = out((arg0, arg1) => {
    const ret = find(getObject(arg0), getObject(arg1));
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  });
  const fimport$42 = out((arg0, arg1) => {
    adoptStyles(getObject(arg0), arg1 >>> 0);
  });
  const fimport$43 = out((arg0, arg1, arg2) => {
    explain(arg0 >>> 0, getStringFromWasm0(arg1, arg2));
  });
  const fimport$44 = out((arg0) => {
    clearTimeout(getObject(arg0));
  });
  const fimport$45 = out((arg0) => {
    const ret = createHost(getObject(arg0));
    return addHeapObject(ret);
  });
  const fimport$46 = out((arg0, arg1, arg2, arg3) => {
    const ret = withParameter(getObject(arg0), getStringFromWasm0(arg1, arg2), getObject(arg3));
    return addHeapObject(ret);
  });
  const fimport$47 = out((arg0, arg1, arg2) => {
    const ret = queryValue(getObject(arg0), getStringFromWasm0(arg1, arg2));
    return addHeapObject(ret);
  });
  const fimport$48 = out((arg0) => {
    const ret = isBlank(getObject(arg0));
    return ret;
  });
  const fimport$49 = out((arg0, arg1, arg2) => {
    const ret = is(getObject(arg0), getStringFromWasm0(arg1, arg2));
    return ret;
  });
  const fimport$50 = out((arg0) => {
    const ret = httpOrigin(getObject(arg0));
    return addHeapObject(ret);
  });
  const fimport$51 = out((arg0) => {
    const ret = decode(getObject(arg0));
    return addHeapObject(ret);
  });
  const fimport$52 = out((arg0, arg1, arg2) => {
    const ret = after(getObject(arg0), getStringFromWasm0(arg1, arg2));
    return addHeapObject(ret);
  });
  const fimport$53 = out((arg0) => {
    const ret = getObject(arg0).parentNode;
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  });
  const fimport$54 = out((arg0) => {
    const ret = getObject(arg0).ownerDocument;
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  });
  const fimport$55 = out((arg0) => {
    const ret = getObject(arg0).nodeType;
    return ret;
  });
  const fimport$56 = out((arg0) => {
    const ret = getObject(arg0).nextSibling;
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  });
  const fimport$57 = out((arg0) => {
    const ret = getObject(arg0).isConnected;
    return ret;
  });
  const fimport$58 = out((arg0) => {
    const ret = getObject(arg0).firstChild;
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  });
  const fimport$59 = out((arg0) => {
    const ret = getObject(arg0).hidden;
    return ret;
  });
  const fimport$60 = out((arg0) => {
    const ret = getObject(arg0).documentElement;
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  });
  const fimport$61 = out((arg0) => {
    const ret = getObject(arg0).defaultView;
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  });
  const fimport$62 = out((arg0) => {
    const ret = getObject(arg0).body;
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  });
  const fimport$63 = out((arg0) => {
    const ret = getObject(arg0).aborted;
    return ret;
  });
  const fimport$64 = out((arg0) => {
    getObject(arg0)._wbg_cb_unref();
  });
  const fimport$65 = out(() => {
    const ret = new Array();
    return addHeapObject(ret);
  });
  const fimport$66 = out((arg0, arg1) => {
    const ret = getObject(arg0).push(getObject(arg1));
    return ret;
  });
  const fimport$67 = out((arg0, arg1, arg2, arg3, arg4) => {
    getObject(arg0).removeEventListener(getStringFromWasm0(arg1, arg2), getObject(arg3), getObject(arg4));
  });
  const fimport$68 = out((arg0, arg1, arg2, arg3, arg4) => {
    getObject(arg0).addEventListener(getStringFromWasm0(arg1, arg2), getObject(arg3), getObject(arg4));
  });
  const fimport$69 = out((arg0, arg1, arg2) => {
    const ret = getObject(arg0).createElement(getStringFromWasm0(arg1, arg2));
    return addHeapObject(ret);
  });
  const fimport$70 = out((arg0) => {
    const ret = getObject(arg0).getRootNode();
    return addHeapObject(ret);
  });
  const fimport$71 = out((arg0, arg1, arg2) => {
    const ret = getObject(arg0).hasAttribute(getStringFromWasm0(arg1, arg2));
    return ret;
  });
  const fimport$72 = out((arg0, arg1, arg2) => {
    const ret = getObject(arg0).matches(getStringFromWasm0(arg1, arg2));
    return ret;
  });
  const fimport$73 = out((arg0, arg1) => {
    getObject(arg0).dispatchEvent(getObject(arg1));
  });
  const fimport$74 = out((arg0, arg1, arg2) => {
    const ret = getObject(arg0).closest(getStringFromWasm0(arg1, arg2));
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  });
  const fimport$75 = out((arg0) => {
    getObject(arg0).disconnect();
  });
  const fimport$76 = out((arg0, arg1, arg2) => {
    const ret = new CustomEvent(getStringFromWasm0(arg0, arg1), getObject(arg2));
    return addHeapObject(ret);
  });
  const fimport$77 = out((arg0, arg1, arg2, arg3, arg4, arg5) => {
    const ret = new LinkError(getStringFromWasm0(arg0, arg1), getObject(arg2), getObject(arg3), !!arg4, !!arg5);
    return addHeapObject(ret);
  });
  let HEAP8, HEAPU8, HEAP16, HEAP32, HEAPU32, HEAPF64;
  function newMemory(size) {
    const before2 = HEAPU8, buffer = new ArrayBuffer(size);
    HEAP8 = new Int8Array(buffer);
    HEAPU8 = new Uint8Array(buffer);
    HEAP16 = new Int16Array(buffer);
    HEAP32 = new Int32Array(buffer);
    HEAPU32 = new Uint32Array(buffer);
    HEAPF64 = new Float64Array(buffer);
    if (before2) HEAPU8.set(before2);
  }
  function startMemory() {
    newMemory(65536);
    fill(32768, "session idthe session_id of an auth sessionThe * cannot be used: got *; it takes *.https://auth.fiskil.comConnect your accountsfalseerrorerror_iderror_typeerror_descriptionerror_uri\0\0\0\x84\x80\0\0\0\0\0\x89\x80\0\0\b\0\0\0\x91\x80\0\0\n\0\0\0\x9B\x80\0\0\0\0\0\xAC\x80\0\0	\0\0\0expectedOriginreceivedOrigin\xE0\x80\0\0\0\0\0\xEE\x80\0\0\0\0\0reason\0\0\f\x81\0\0\0\0\0option\0\0\x81\0\0\0\0\0?an absolute http: or https: URL without credentialscontainer Entera[href],button,input,select,textarea,summary,[contenteditable]loading openopenopen errorsuccesslink-openlink-loadlink-successlink-errorlink-closeconsentIDredirectURLAUTH_SESSION_INVALID\0\x07\b	\n\vsess_idauthServerallowedOrigineffectiveDirectiveframe-srcdispositionenforceblockedURIresultabortobjectoptionsan objectstringa string\xAA\x82\0\0\0\0\0\xB0\x82\0\0\b\0\0\0labeltimeoutMsnumbera number of milliseconds from 0 up (0 and Infinity: no limit)\0\0\0\xD6\x82\0\0\0\0\0\xDC\x82\0\0=\0\0\0debugbooleana boolean\0\0\x001\x83\0\0\x07\0\0\x008\x83\0\0	\0\0\0signalAbortSignalan AbortSignal\0Z\x83\0\0\v\0\0\0e\x83\0\0\0\0\0Elementa CSS selector or an Element\0\x84\x83\0\0\x07\0\0\0\x8B\x83\0\0\0\0\0The page's Content-Security-Policy refuses the consent UI: frame-src has to allow the auth server.escapeclose-buttonclosedabortedremovedsupersededThe option * cannot be used: got *; it takes *.LINK_NOT_FOUNDThe place to mount the consent UI was not found in the document.\0y\x84\0\0\0\0\0\x87\x84\0\0@\0\0\0\0\0\0\0LINK_TIMEOUTThe flow did not finish within timeoutMs.\0\0\0\xDC\x84\0\0\f\0\0\0\xE8\x84\0\0)\0\0\0\0\0\0\0LINK_USER_CANCELLEDThe flow was closed before it finished.\0\0(\x85\0\0\0\0\0;\x85\0\0'\0\0\0\0\0\0LINK_INVALID_SESSIONThe session is invalid: create a new auth session and link with its session_id.\0x\x85\0\0\0\0\0\x8C\x85\0\0O\0\0\0\0\0\0LINK_ORIGIN_MISMATCHThe outcome came from an origin that allowedOrigin does not allow.\0\0\xF0\x85\0\0\0\0\0\x86\0\0B\0\0\0\0\0\0\0LINK_INTERNAL_ERRORThe consent UI reported a failure without a known code.\0\0\\\x86\0\0\0\0\0o\x86\0\x007\0\0\0\0\0\0\0CONSENT_UPSTREAM_PROCESSING_ERRORThe institution failed to process the consent.\0\xBC\x86\0\0!\0\0\0\xDD\x86\0\0.\0\0\0\0\0\0\0CONSENT_ENDUSER_DENIEDThe user denied consent.\0\0 \x87\0\0\0\0\x006\x87\0\0\0\0\0\0\0\0CONSENT_OTP_FAILUREThe one-time code could not be verified.\0d\x87\0\0\0\0\0w\x87\0\0(\0\0\0\0\0\0\0CONSENT_ENDUSER_INELIGIBLEThe user is not eligible to share data.\0\0\0\xB4\x87\0\0\0\0\0\xCE\x87\0\0'\0\0\0\0\0\0\0CONSENT_TIMEOUTThe user abandoned the consent before finishing it.\0\0\f\x88\0\0\0\0\0\x1B\x88\0\x003\0\0\0\0\0\0\0AUTH_SESSION_CANCELLEDThe user cancelled the session.\0\0\0d\x88\0\0\0\0\0z\x88\0\0\0\0\0\0\0owesClosescheduledsessionflowits source is not this flow's frameit has neither a boolean isCompleted nor an erroran error alone does not count from another origin than the allowed oneit reports neither a consent nor an errorthe flow has its outcome alreadysession-idfiskil-linkno message can match: allowedOrigin is *, not *overlayslotdatadisabled:disabledallowed-originauth-servertimeout-mscause\0\x82\0\0	\0\0\0	\x82\0\0\v\0\0\0bubblescomposed\0L\x8A\0\0\x07\0\0\0S\x8A\0\0\b\0\0\0detaila negative numberNaN:/#=&\0\x86\x8A\0\0\0\0\0\x87\x8A\0\0\0\0\0,\x81\0\0\0\0\0\x88\x8A\0\0\0\0\0\x89\x8A\0\0\0\0\0\x8A\x8A\0\0\0\0\0!a getter that throwscodecloseinjectChildrenconnectedCallbackdisconnectedCallbackattributeChangedCallbackformResetCallbackactivatepreloadByIntent\0\0\0\xB9\x81\0\0\0\0\x003\0\0\0\xD5\x8A\0\0\0\0\x004\0\0\0\xDA\x8A\0\0\0\0\x005\0\0\0\xE8\x8A\0\0\0\0\x006\0\0\0\xF9\x8A\0\0\0\0\x006\0\0\0\r\x8B\0\0\0\0\x007\0\0\0%\x8B\0\0\0\0\x008\0\0\x006\x8B\0\0\b\0\0\x009\0\0\0>\x8B\0\0\0\0\0:\0\0\0currentTargethostlocalNametypeclickkeytargetdefaultPreventedreadyStateloadingDOMContentLoadedpreloadnoneeagerrequired\0\0\0\xB0\x89\0\0\n\0\0\0\xF4\x89\0\0\x07\0\0\0)\x8C\0\0\b\0\0\0\x8A\0\0\b\0\0\0<fiskil-link> is defined already; the tags of this page stay with the first definition\0\0\0\0\0\0\0\0\0\0\0\0<\0\0\0=\0\0\0=\0\0\0\0\0\0\0\0\0\0\0\0\0>\0\0\0?\0\0\0?");
    fill(36068, "\0\0\0@\0\0\0A\0\0\0A\0\0\0B\0\0\0\b\0\0\0\0\0\0C\0\0\0D\0\0\0D\0\0\0closure invoked recursively or after being dropped\0\0E\0\0\0F\0\0\0G\0\0\0H\0\0\0\f\0\0\0\f\0\0\0\0\0\0\n\0\0\0\x07\0\0\0\0\0\0\xAD\x81\0\0\xAD\x81\0\0\xB9\x81\0\0\xBD\x81\0\0\xC7\x81\0\0\x84\x80\0\0#\0\0\x001\0\0\0F\0\0\0)\0\0\0 \0\0\0\xCD\x88\0\0\xF0\x88\0\0!\x89\0\0g\x89\0\0\x90\x89\0\0\0\0\0\f\0\0\0\0\0\0\x07\0\0\0\x07\0\0\0\n\0\0\0\x84\0\0 \x84\0\0,\x84\0\x002\x84\0\x009\x84\0\0@\x84\0\0	\0\0\0	\0\0\0\f\0\0\0\n\0\0\0\n\0\0\0\xCE\x81\0\0\xD7\x81\0\0\xE0\x81\0\0\xEC\x81\0\0\xF6\x81\0\0\xC8\x84\0\0\x85\0\0d\x85\0\0\xDC\x85\0\0H\x86\0\0\xA8\x86\0\0\f\x87\0\0P\x87\0\0\xA0\x87\0\0\xF8\x87\0\0P\x88\0\0\x9C\x88");
    fill(36404, "\xFF\xFF\xFF\xFF\0\0\0\0\0\0\0\0");
    fill(36432, "");
    fill(36444, ";\0\0\0I");
  }
  function fill(at, text2) {
    for (let i = 0; i < text2.length; i++) HEAPU8[at + i] = text2.charCodeAt(i);
  }
  function read(at) {
    return HEAP32[at >> 2];
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
      fimport$26($0_1);
    }
  }
  function $1($0_1, $1_1) {
    if ($0_1) {
      $0($1_1);
    }
  }
  function $2($0_1, $1_1) {
    if ($1_1) {
      $0_1 = $37($0_1, $1_1);
    }
    if (!$0_1) {
      wasm2js_trap();
    }
    return $0_1;
  }
  function $3($0_1) {
    var $1_1 = 0;
    block: {
      $1_1 = read($0_1) - 1 | 0;
      HEAP32[$0_1 >> 2] = $1_1;
      if (!$1_1) {
        $61(read($0_1 + 160));
        $0(read($0_1 + 164));
        $49($0_1 + 8 | 0);
        $0(read($0_1 + 168));
        $0(read($0_1 + 112));
        $17(read($0_1 + 104), read($0_1 + 108));
        $0(read($0_1 + 120));
        $0(read($0_1 + 172));
        $36($0_1 + 132 | 0);
        $36($0_1 + 148 | 0);
        $86($0_1 + 180 | 0);
        $35(read($0_1 + 208), read($0_1 + 212));
        if ($0_1 == -1) {
          break block;
        }
        $1_1 = read($0_1 + 4) - 1 | 0;
        HEAP32[$0_1 + 4 >> 2] = $1_1;
        if ($1_1) {
          break block;
        }
        $8($0_1, 224);
      }
    }
  }
  function $4($0_1) {
    if (($0_1 & -4) != 1024) {
      $0_1 = fimport$27($0_1) | 0;
    }
    return $0_1;
  }
  function $5($0_1, $1_1) {
    return (fimport$28($0_1, $1_1) | 0) != 0;
  }
  function $6($0_1, $1_1) {
    var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0;
    $8_1 = global$0 - 96 | 0;
    global$0 = $8_1;
    if (read($0_1 + 48)) {
      wasm2js_trap();
    }
    HEAP32[$0_1 + 48 >> 2] = -1;
    $6_1 = $8_1 + 4 | 0;
    $5_1 = $0_1 + 56 | 0;
    $2_1 = global$0 - 480 | 0;
    global$0 = $2_1;
    block34: {
      block13: {
        block12: {
          block: {
            block6: {
              block11: {
                block10: {
                  block9: {
                    block8: {
                      block7: {
                        block5: {
                          block4: {
                            block3: {
                              block2: {
                                block1: {
                                  $18_1 = read($1_1);
                                  switch (($18_1 >>> 0 <= 1 ? 6 : $18_1 - 2 | 0) - 1 | 0) {
                                    case 0:
                                      break block;
                                    case 1:
                                      break block1;
                                    case 10:
                                      break block10;
                                    case 11:
                                      break block11;
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
                                      break block12;
                                  }
                                  ;
                                }
                                $19($6_1, $5_1, read($1_1 + 4), 0);
                                break block13;
                              }
                              $3_1 = 8;
                              if (HEAPU8[$5_1 + 53 | 0] == 1) {
                                block14: {
                                  HEAP32[$5_1 + 24 >> 2] = 0;
                                  HEAP32[$5_1 + 28 >> 2] = 2146435072;
                                  HEAP8[$5_1 + 32 | 0] = 0;
                                  $7_1 = HEAPU8[$5_1 + 54 | 0];
                                  HEAP8[$5_1 + 54 | 0] = 1;
                                  if (read($5_1 + 40) != 3 | $7_1) {
                                    break block14;
                                  }
                                  $3_1 = $2(8, 32);
                                  HEAP8[$3_1 + 24 | 0] = 1;
                                  HEAP32[$3_1 + 16 >> 2] = 14;
                                  HEAP32[$3_1 + 20 >> 2] = 0;
                                  HEAP8[$3_1 + 8 | 0] = 2;
                                  HEAP32[$3_1 >> 2] = 5;
                                  HEAP32[$3_1 + 4 >> 2] = 0;
                                  $4_1 = 2;
                                }
                              }
                              HEAP32[$6_1 + 8 >> 2] = $4_1;
                              HEAP32[$6_1 + 4 >> 2] = $3_1;
                              HEAP32[$6_1 >> 2] = $4_1;
                              break block13;
                            }
                            $4_1 = fimport$1(33720, 98) | 0;
                            $3_1 = $2(4, 48);
                            HEAP8[$3_1 + 44 | 0] = 5;
                            HEAP32[$3_1 + 40 >> 2] = $4_1;
                            HEAP32[$3_1 >> 2] = 7;
                            $19($6_1, $5_1, $3_1, 0);
                            break block13;
                          }
                          $3_1 = $2(8, 16);
                          HEAP8[$3_1 + 8 | 0] = 0;
                          HEAP32[$3_1 >> 2] = 15;
                          HEAP32[$3_1 + 4 >> 2] = 0;
                          HEAP32[$6_1 + 8 >> 2] = 1;
                          HEAP32[$6_1 + 4 >> 2] = $3_1;
                          HEAP32[$6_1 >> 2] = 1;
                          break block13;
                        }
                        $9_1 = read($1_1 + 60);
                        $4_1 = 4;
                        block29: {
                          block17: {
                            block16: {
                              block15: {
                                $11_1 = read($5_1 + 40);
                                $3_1 = $11_1 - 2 | 0;
                                switch (($3_1 >>> 0 <= $11_1 >>> 0 ? $3_1 : 0) | 0) {
                                  case 0:
                                    break block15;
                                  case 1:
                                    break block16;
                                  default:
                                    break block17;
                                }
                                ;
                              }
                              if ($11_1 != 2) {
                                break block17;
                              }
                            }
                            $3_1 = HEAPU8[$1_1 + 56 | 0];
                            if ($3_1 == 2) {
                              $4_1 = 1;
                              if (!read($1_1 + 16)) {
                                break block17;
                              }
                            }
                            $7_1 = read($5_1 + 48);
                            if ($5($9_1, $7_1)) {
                              wasm2js_memory_copy($2_1 + 264 | 0, $1_1, 60);
                              $17_1 = $2_1 + 280 | 0;
                              $117($2_1 + 16 | 0, $17_1);
                              $3_1 = 0;
                              block28: {
                                block26: {
                                  block20: {
                                    block19: {
                                      block18: {
                                        while (1) {
                                          $10_1 = $3_1;
                                          if ($3_1 == 20) {
                                            break block18;
                                          }
                                          $3_1 = $3_1 + 4 | 0;
                                          $4_1 = $2_1 + 16 | 0;
                                          if (!read($4_1 + $10_1)) {
                                            continue;
                                          }
                                          break;
                                        }
                                        ;
                                        $12_1 = HEAPU8[$2_1 + 320 | 0];
                                        if ($12_1) {
                                          break block19;
                                        }
                                        wasm2js_memory_copy($4_1, $1_1 + 16 | 0, 40);
                                        $4_1 = $55($4_1);
                                        $14_1 = read($2_1 + 272);
                                        $3_1 = read($2_1 + 264);
                                        break block20;
                                      }
                                      $12_1 = HEAPU8[$2_1 + 320 | 0];
                                    }
                                    $14_1 = read($2_1 + 272);
                                    block27: {
                                      if ($14_1 == 1) {
                                        block25: {
                                          $4_1 = $2_1 + 276 | 0;
                                          $3_1 = -48;
                                          $7_1 = read($2_1 + 276);
                                          block22: {
                                            block21: {
                                              while (1) {
                                                if (!$3_1) {
                                                  break block21;
                                                }
                                                $15_1 = $3_1 + 35520 | 0;
                                                $16_1 = $3_1 + 35516 | 0;
                                                $3_1 = $3_1 + 8 | 0;
                                                if (!$81($7_1, read($16_1), read($15_1))) {
                                                  continue;
                                                }
                                                break;
                                              }
                                              ;
                                              $15_1 = 0;
                                              $3_1 = $7_1;
                                              break block22;
                                            }
                                            $58($2_1 + 8 | 0, fimport$51($7_1) | 0);
                                            $19_1 = read($2_1 + 12);
                                            HEAP32[$2_1 + 236 >> 2] = $19_1;
                                            $15_1 = read($2_1 + 8);
                                            $4_1 = $15_1 & 1 ? $2_1 + 236 | 0 : $4_1;
                                            $3_1 = read($4_1);
                                          }
                                          $3_1 = fimport$5($3_1, 35464, 1) | 0;
                                          $16_1 = $48($3_1, 33068);
                                          HEAP32[$2_1 + 248 >> 2] = $16_1;
                                          $0($3_1);
                                          $4_1 = $48(read($4_1), 35464);
                                          $3_1 = fimport$5($4_1, 33068, 1) | 0;
                                          block24: {
                                            if (!$80($3_1, 35463)) {
                                              block23: {
                                                if ($80($3_1, 35516)) {
                                                  break block23;
                                                }
                                                if ($11($3_1, $4_1)) {
                                                  if (!$81($3_1, 35465, 1)) {
                                                    break block23;
                                                  }
                                                }
                                                HEAP32[$2_1 + 16 >> 2] = $4_1;
                                                $118($2_1 + 440 | 0, $2_1 + 248 | 0, $2_1 + 16 | 0);
                                                $0($4_1);
                                                break block24;
                                              }
                                            }
                                            $20_1 = $48($4_1, 33068);
                                            HEAP32[$2_1 + 16 >> 2] = $20_1;
                                            $118($2_1 + 440 | 0, $2_1 + 248 | 0, $2_1 + 16 | 0);
                                            $0($20_1);
                                            $0($3_1);
                                            $3_1 = $4_1;
                                          }
                                          $0($3_1);
                                          $0($16_1);
                                          $1($15_1, $19_1);
                                          $3_1 = read($2_1 + 440);
                                          if ($3_1 == 2) {
                                            break block25;
                                          }
                                          $4_1 = $3_1;
                                          $3_1 = read($2_1 + 264);
                                          if (read($2_1 + 456) | ($3_1 ? 0 : $4_1)) {
                                            $4_1 = $2_1 + 16 | 0;
                                            wasm2js_memory_copy($4_1, $2_1 + 440 | 0, 40);
                                            $4_1 = $55($4_1);
                                            $1($3_1, read($2_1 + 268));
                                            $1(1, $7_1);
                                            $24($17_1);
                                            break block26;
                                          } else {
                                            $24($2_1 + 440 | 0);
                                            break block27;
                                          }
                                        }
                                      }
                                      $3_1 = read($2_1 + 264);
                                    }
                                    if ((!$3_1 | $12_1 != 1) & $10_1 != 20) {
                                      $4_1 = $2_1 + 16 | 0;
                                      wasm2js_memory_copy($4_1, $1_1 + 16 | 0, 40);
                                      $4_1 = $55($4_1);
                                      break block20;
                                    }
                                    $7_1 = read($2_1 + 276);
                                    $10_1 = read($2_1 + 268);
                                    if ($12_1 == 1) {
                                      $4_1 = $2(4, 16);
                                      HEAP32[$4_1 + 12 >> 2] = $7_1;
                                      HEAP32[$4_1 + 8 >> 2] = $14_1;
                                      HEAP32[$4_1 + 4 >> 2] = $10_1;
                                      HEAP32[$4_1 >> 2] = $3_1;
                                      $3_1 = 0;
                                    } else {
                                      $1($3_1, $10_1);
                                      $1($14_1, $7_1);
                                      $4_1 = 3;
                                      $3_1 = 2;
                                    }
                                    $24($17_1);
                                    break block28;
                                  }
                                  $1($3_1, read($2_1 + 268));
                                  $1($14_1, read($2_1 + 276));
                                }
                                $3_1 = 1;
                              }
                              $0($9_1);
                            } else {
                              $4_1 = 2;
                              if ($3_1 != 2) {
                                $3_1 = $4($7_1);
                                HEAP32[$2_1 + 272 >> 2] = $9_1;
                                HEAP32[$2_1 + 268 >> 2] = $3_1;
                                HEAP32[$2_1 + 264 >> 2] = 2;
                                $4_1 = $15(4, $2_1 + 264 | 0);
                                $3_1 = 1;
                              } else {
                                $0($9_1);
                                $3_1 = 2;
                              }
                              $84($1_1);
                            }
                            if ($3_1 == 2) {
                              break block29;
                            }
                            if ($11_1 >>> 0 <= 2) {
                              $35($11_1, read($5_1 + 44));
                              HEAP32[$5_1 + 44 >> 2] = $4_1;
                              HEAP32[$5_1 + 40 >> 2] = $3_1;
                              HEAP32[$6_1 + 8 >> 2] = 0;
                              HEAP32[$6_1 >> 2] = 0;
                              HEAP32[$6_1 + 4 >> 2] = 8;
                            } else {
                              $115($6_1, $5_1, $3_1, $4_1);
                            }
                            break block13;
                          }
                          $0($9_1);
                          $84($1_1);
                        }
                        $3_1 = $2(8, 16);
                        HEAP8[$3_1 + 8 | 0] = $4_1;
                        HEAP32[$3_1 >> 2] = 15;
                        HEAP32[$3_1 + 4 >> 2] = 0;
                        HEAP32[$6_1 + 8 >> 2] = 1;
                        HEAP32[$6_1 + 4 >> 2] = $3_1;
                        HEAP32[$6_1 >> 2] = 1;
                        break block13;
                      }
                      if (read($5_1 + 40) != 3) {
                        HEAP32[$6_1 + 8 >> 2] = 0;
                        HEAP32[$6_1 >> 2] = 0;
                        HEAP32[$6_1 + 4 >> 2] = 8;
                        break block13;
                      }
                      block32: {
                        switch (($54($5_1, HEAPF64[$1_1 + 8 >> 3], HEAP8[$1_1 + 16 | 0] & 1) & 255) - 1 | 0) {
                          case 0:
                            $3_1 = $2(8, 32);
                            if (HEAPU8[$5_1 + 33 | 0] != 1) {
                              $4_1 = 0;
                            } else {
                              $13_1 = $9($9(HEAPF64[$5_1 + 16 >> 3], HEAPF64[$5_1 + 24 >> 3]), 2147483647);
                              $4_1 = 1;
                            }
                            HEAPF64[$3_1 + 24 >> 3] = $13_1;
                            HEAP32[$3_1 + 16 >> 2] = $4_1;
                            HEAP32[$3_1 + 20 >> 2] = 0;
                            HEAP8[$3_1 + 8 | 0] = 1;
                            HEAP32[$3_1 >> 2] = 5;
                            HEAP32[$3_1 + 4 >> 2] = 0;
                            HEAP32[$6_1 + 8 >> 2] = 2;
                            HEAP32[$6_1 + 4 >> 2] = $3_1;
                            HEAP32[$6_1 >> 2] = 2;
                            break block13;
                          case 1:
                            HEAP32[$2_1 + 264 >> 2] = 7;
                            $19($6_1, $5_1, $15(1, $2_1 + 264 | 0), 0);
                            break block13;
                          default:
                            break block32;
                        }
                        ;
                      }
                      $3_1 = $2(8, 16);
                      if (HEAPU8[$5_1 + 33 | 0] != 1) {
                        $4_1 = 0;
                      } else {
                        $13_1 = $9($9(HEAPF64[$5_1 + 16 >> 3], HEAPF64[$5_1 + 24 >> 3]), 2147483647);
                        $4_1 = 1;
                      }
                      HEAPF64[$3_1 + 8 >> 3] = $13_1;
                      HEAP32[$3_1 >> 2] = $4_1;
                      HEAP32[$3_1 + 4 >> 2] = 0;
                      HEAP32[$6_1 + 8 >> 2] = 1;
                      HEAP32[$6_1 + 4 >> 2] = $3_1;
                      HEAP32[$6_1 >> 2] = 1;
                      break block13;
                    }
                    $4_1 = 8;
                    if (read($5_1 + 40) == 3) {
                      if (!(!(HEAP8[$5_1 + 53 | 0] & 1) | HEAP8[$5_1 + 54 | 0] & 1)) {
                        $116($2_1 + 264 | 0, $5_1, HEAPF64[$1_1 + 8 >> 3], HEAP8[$1_1 + 16 | 0] & 1);
                        $3_1 = read($2_1 + 276);
                        HEAP32[$2_1 + 448 >> 2] = read($2_1 + 272);
                        HEAP32[$2_1 + 452 >> 2] = $3_1;
                        $3_1 = read($2_1 + 268);
                        HEAP32[$2_1 + 440 >> 2] = read($2_1 + 264);
                        HEAP32[$2_1 + 444 >> 2] = $3_1;
                        $3_1 = read($2_1 + 284);
                        HEAP32[$2_1 + 16 >> 2] = read($2_1 + 280);
                        HEAP32[$2_1 + 20 >> 2] = $3_1;
                        $3_1 = read($2_1 + 292);
                        HEAP32[$2_1 + 24 >> 2] = read($2_1 + 288);
                        HEAP32[$2_1 + 28 >> 2] = $3_1;
                        $4_1 = $2(8, 48);
                        $3_1 = $4_1;
                        HEAP32[$3_1 + 16 >> 2] = 7;
                        HEAP32[$3_1 + 20 >> 2] = 0;
                        $3_1 = read($2_1 + 452);
                        HEAP32[$4_1 + 8 >> 2] = read($2_1 + 448);
                        HEAP32[$4_1 + 12 >> 2] = $3_1;
                        $3_1 = read($2_1 + 444);
                        HEAP32[$4_1 >> 2] = read($2_1 + 440);
                        HEAP32[$4_1 + 4 >> 2] = $3_1;
                        $3_1 = read($2_1 + 20);
                        HEAP32[$4_1 + 32 >> 2] = read($2_1 + 16);
                        HEAP32[$4_1 + 36 >> 2] = $3_1;
                        $3_1 = read($2_1 + 28);
                        HEAP32[$4_1 + 40 >> 2] = read($2_1 + 24);
                        HEAP32[$4_1 + 44 >> 2] = $3_1;
                        $3_1 = 3;
                      }
                    }
                    HEAP32[$6_1 + 8 >> 2] = $3_1;
                    HEAP32[$6_1 + 4 >> 2] = $4_1;
                    HEAP32[$6_1 >> 2] = $3_1;
                    break block13;
                  }
                  $19($6_1, $5_1, $56(HEAPU8[$1_1 + 4 | 0]), 0);
                  break block13;
                }
                $19($6_1, $5_1, $56(HEAPU8[$1_1 + 4 | 0]), 1);
                break block13;
              }
              HEAP32[$2_1 + 264 >> 2] = 7;
              $19($6_1, $5_1, $15(0, $2_1 + 264 | 0), 0);
              break block13;
            }
            if (read($5_1 + 40) != 3) {
              HEAP32[$6_1 + 8 >> 2] = 0;
              HEAP32[$6_1 >> 2] = 0;
              HEAP32[$6_1 + 4 >> 2] = 8;
              break block13;
            } else {
              $115($6_1, $5_1, read($1_1 + 4), read($1_1 + 8));
              break block34;
            }
          }
          if (read($5_1 + 40) == 3) {
            block35: {
              $4_1 = HEAPU8[$1_1 + 16 | 0];
              $13_1 = HEAPF64[$1_1 + 8 >> 3];
              $3_1 = HEAPU8[$5_1 + 53 | 0];
              HEAP8[$5_1 + 53 | 0] = 1;
              if ($3_1 == 1) {
                break block35;
              }
              $3_1 = $2(8, 16);
              HEAP32[$3_1 >> 2] = 4;
              HEAP32[$3_1 + 4 >> 2] = 0;
              HEAP32[$2_1 + 24 >> 2] = 1;
              HEAP32[$2_1 + 20 >> 2] = $3_1;
              HEAP32[$2_1 + 16 >> 2] = 1;
              $10_1 = $2_1 + 200 | 0;
              $116($10_1, $5_1, $13_1, $4_1 & 1);
              HEAP32[$2_1 + 192 >> 2] = 0;
              HEAP32[$2_1 + 196 >> 2] = 2;
              $60($2_1 + 16 | 0, 2);
              $7_1 = read($2_1 + 196);
              $4_1 = read($2_1 + 24);
              $3_1 = read($2_1 + 192);
              $9_1 = ($7_1 + $4_1 | 0) - $3_1 | 0;
              $5_1 = $10_1 + ($3_1 << 4) | 0;
              $4_1 = read($2_1 + 20) + ($4_1 << 4) | 0;
              while (1) {
                if ($3_1 != $7_1) {
                  $11_1 = read($5_1 + 12);
                  HEAP32[$4_1 + 8 >> 2] = read($5_1 + 8);
                  HEAP32[$4_1 + 12 >> 2] = $11_1;
                  $11_1 = read($5_1 + 4);
                  HEAP32[$4_1 >> 2] = read($5_1);
                  HEAP32[$4_1 + 4 >> 2] = $11_1;
                  $5_1 = $5_1 + 16 | 0;
                  $4_1 = $4_1 + 16 | 0;
                  $3_1 = $3_1 + 1 | 0;
                  continue;
                }
                break;
              }
              ;
              HEAP32[$2_1 + 24 >> 2] = $9_1;
              HEAP32[$2_1 + 192 >> 2] = $7_1;
              $135($10_1, $7_1, $7_1);
              HEAP32[$2_1 + 264 >> 2] = 14;
              HEAP32[$2_1 + 268 >> 2] = 0;
              HEAP8[$2_1 + 272 | 0] = 0;
              $29($2_1 + 16 | 0, $2_1 + 264 | 0);
              HEAP32[$6_1 + 8 >> 2] = read($2_1 + 24);
              $3_1 = read($2_1 + 20);
              HEAP32[$6_1 >> 2] = read($2_1 + 16);
              HEAP32[$6_1 + 4 >> 2] = $3_1;
              break block13;
            }
          }
          HEAP32[$6_1 + 8 >> 2] = 0;
          HEAP32[$6_1 >> 2] = 0;
          HEAP32[$6_1 + 4 >> 2] = 8;
          break block13;
        }
        $9_1 = read($5_1 + 40);
        if ($9_1 >>> 0 > 2) {
          HEAP32[$6_1 + 8 >> 2] = 0;
          HEAP32[$6_1 >> 2] = 0;
          HEAP32[$6_1 + 4 >> 2] = 8;
          break block13;
        }
        $13_1 = HEAPF64[$1_1 + 16 >> 3];
        $3_1 = read($1_1 + 8);
        $4_1 = HEAPU8[$1_1 + 32 | 0];
        $21_1 = HEAPF64[$1_1 + 24 >> 3];
        HEAP32[$5_1 + 40 >> 2] = 3;
        HEAP16[$5_1 + 32 >> 1] = 0;
        HEAP32[$5_1 + 24 >> 2] = 0;
        HEAP32[$5_1 + 28 >> 2] = 2146435072;
        HEAP32[$5_1 >> 2] = 0;
        HEAP32[$5_1 + 4 >> 2] = 0;
        HEAPF64[$5_1 + 16 >> 3] = $3_1 ? $13_1 != $13_1 ? 1 : $13_1 < 1 ? 1 : $13_1 : Infinity;
        if (!HEAPU8[$5_1 + 54 | 0]) {
          HEAP8[$5_1 + 32 | 0] = 1;
        }
        $17_1 = read($5_1 + 44);
        $54($5_1, $21_1, $4_1 & 1);
        $3_1 = HEAPU8[$5_1 + 52 | 0];
        $11_1 = HEAPU8[$5_1 + 54 | 0];
        $14_1 = 2;
        HEAP32[$2_1 + 264 >> 2] = 2;
        HEAP32[$2_1 + 268 >> 2] = 0;
        if ($3_1) {
          $3_1 = $2_1 + 264 | 0;
          $13($3_1);
          HEAP32[$2_1 + 264 >> 2] = 6;
          HEAP32[$2_1 + 268 >> 2] = 0;
          $13($3_1);
          $14_1 = 17;
          $4_1 = 17;
        } else {
          $4_1 = 6;
        }
        if (HEAPU8[$5_1 + 33 | 0] != 1) {
          $3_1 = 0;
        } else {
          $13_1 = $9($9(HEAPF64[$5_1 + 16 >> 3], HEAPF64[$5_1 + 24 >> 3]), 2147483647);
          $3_1 = 1;
        }
        $12_1 = HEAPU8[$5_1 + 53 | 0];
        $5_1 = 14;
        HEAP32[$2_1 + 264 >> 2] = 14;
        HEAP32[$2_1 + 268 >> 2] = 0;
        HEAP8[$2_1 + 272 | 0] = 0;
        if ($12_1) {
          $7_1 = read($2_1 + 272);
          $15_1 = read($2_1 + 276);
        } else {
          $13($2_1 + 264 | 0);
          $5_1 = 17;
        }
        $12_1 = 14;
        HEAP32[$2_1 + 264 >> 2] = 14;
        HEAP32[$2_1 + 268 >> 2] = 0;
        HEAP8[$2_1 + 272 | 0] = 1;
        if ($11_1 & 1) {
          $10_1 = read($2_1 + 272);
          $16_1 = read($2_1 + 276);
        } else {
          $13($2_1 + 264 | 0);
          $12_1 = 17;
        }
        HEAP32[$2_1 + 176 >> 2] = 18;
        HEAP32[$2_1 + 180 >> 2] = 0;
        HEAP32[$2_1 + 160 >> 2] = 18;
        HEAP32[$2_1 + 164 >> 2] = 0;
        HEAP32[$2_1 + 156 >> 2] = $17_1;
        HEAP32[$2_1 + 136 >> 2] = $10_1;
        HEAP32[$2_1 + 140 >> 2] = $16_1;
        HEAP32[$2_1 + 128 >> 2] = $12_1;
        HEAP32[$2_1 + 132 >> 2] = 0;
        HEAP32[$2_1 + 120 >> 2] = $7_1;
        HEAP32[$2_1 + 124 >> 2] = $15_1;
        HEAP32[$2_1 + 112 >> 2] = $5_1;
        HEAP32[$2_1 + 116 >> 2] = 0;
        HEAPF64[$2_1 + 104 >> 3] = $13_1;
        HEAP32[$2_1 + 96 >> 2] = $3_1;
        HEAP32[$2_1 + 100 >> 2] = 0;
        HEAP32[$2_1 + 80 >> 2] = $4_1;
        HEAP32[$2_1 + 84 >> 2] = 0;
        HEAP8[$2_1 + 72 | 0] = $11_1 << 1;
        HEAP32[$2_1 + 64 >> 2] = 5;
        HEAP32[$2_1 + 68 >> 2] = 0;
        HEAP32[$2_1 + 48 >> 2] = 3;
        HEAP32[$2_1 + 52 >> 2] = 0;
        HEAP32[$2_1 + 32 >> 2] = $14_1;
        HEAP32[$2_1 + 36 >> 2] = 0;
        HEAP32[$2_1 + 24 >> 2] = 0;
        HEAP32[$2_1 + 28 >> 2] = 8;
        HEAP32[$2_1 + 16 >> 2] = 1;
        HEAP32[$2_1 + 20 >> 2] = 0;
        HEAP32[$2_1 + 152 >> 2] = $9_1;
        HEAP32[$2_1 + 144 >> 2] = $9_1 == 2 ? 17 : 9;
        HEAP32[$2_1 + 148 >> 2] = 0;
        $3_1 = $2_1 + 16 | 0;
        $4_1 = $3_1;
        $124($2_1 + 248 | 0, $3_1);
        if (!read($2_1 + 252) & read($2_1 + 248) == 17) {
          HEAP32[$6_1 + 8 >> 2] = 0;
          HEAP32[$6_1 >> 2] = 0;
          HEAP32[$6_1 + 4 >> 2] = 8;
          $89($3_1);
          break block13;
        }
        $62($2_1, 8, 64);
        $3_1 = read($2_1);
        if (!$3_1) {
          wasm2js_trap();
        }
        $7_1 = read($2_1 + 260);
        HEAP32[$3_1 + 8 >> 2] = read($2_1 + 256);
        HEAP32[$3_1 + 12 >> 2] = $7_1;
        $7_1 = read($2_1 + 252);
        HEAP32[$3_1 >> 2] = read($2_1 + 248);
        HEAP32[$3_1 + 4 >> 2] = $7_1;
        HEAP32[$2_1 + 244 >> 2] = 1;
        HEAP32[$2_1 + 240 >> 2] = $3_1;
        HEAP32[$2_1 + 236 >> 2] = 4;
        wasm2js_memory_copy($2_1 + 264 | 0, $4_1, 176);
        $5_1 = 16;
        $4_1 = 1;
        while (1) {
          $124($2_1 + 440 | 0, $2_1 + 264 | 0);
          if (!(!read($2_1 + 444) & read($2_1 + 440) == 17)) {
            if (read($2_1 + 236) == $4_1) {
              $60($2_1 + 236 | 0, 1);
              $3_1 = read($2_1 + 240);
            }
            $10_1 = read($2_1 + 452);
            $7_1 = $3_1 + $5_1 | 0;
            HEAP32[$7_1 + 8 >> 2] = read($2_1 + 448);
            HEAP32[$7_1 + 12 >> 2] = $10_1;
            $10_1 = read($2_1 + 444);
            HEAP32[$7_1 >> 2] = read($2_1 + 440);
            HEAP32[$7_1 + 4 >> 2] = $10_1;
            $4_1 = $4_1 + 1 | 0;
            HEAP32[$2_1 + 244 >> 2] = $4_1;
            $5_1 = $5_1 + 16 | 0;
            continue;
          }
          break;
        }
        ;
        $89($2_1 + 264 | 0);
        HEAP32[$6_1 + 8 >> 2] = read($2_1 + 244);
        $3_1 = read($2_1 + 240);
        HEAP32[$6_1 >> 2] = read($2_1 + 236);
        HEAP32[$6_1 + 4 >> 2] = $3_1;
      }
      if ($18_1 != 9) {
        break block34;
      }
      $34(read($1_1 + 4), read($1_1 + 8));
    }
    global$0 = $2_1 + 480 | 0;
    HEAP32[$0_1 + 48 >> 2] = read($0_1 + 48) + 1;
    $11_1 = $0_1 + 136 | 0;
    $10_1 = read($8_1 + 8);
    $7_1 = $10_1 + (read($8_1 + 12) << 4) | 0;
    $14_1 = read($8_1 + 4);
    $6_1 = $0_1 + 204 | 0;
    $3_1 = $10_1;
    block37: {
      block36: {
        while (1) {
          block56: {
            if ($3_1 == $7_1) {
              break block36;
            }
            $2_1 = $3_1;
            $4_1 = read($2_1);
            $5_1 = read($2_1 + 4);
            $9_1 = $5_1;
            $3_1 = $2_1 + 16 | 0;
            $1_1 = $3_1;
            if (!$5_1 & $4_1 == 17) {
              break block37;
            }
            $1_1 = read($2_1 + 8);
            $2_1 = read($2_1 + 12);
            $5_1 = $2_1;
            HEAP32[$8_1 + 24 >> 2] = $1_1;
            HEAP32[$8_1 + 28 >> 2] = $2_1;
            HEAP32[$8_1 + 16 >> 2] = $4_1;
            HEAP32[$8_1 + 20 >> 2] = $9_1;
            $2_1 = $1_1;
            block43: {
              block42: {
                block40: {
                  block38: {
                    block41: {
                      block39: {
                        $1_1 = !$9_1 & $4_1 >>> 0 <= 1 ? 6 : $4_1 - 2 | 0;
                        switch ($1_1 - 1 | 0) {
                          case 0:
                          case 1:
                          case 3:
                          case 4:
                          case 5:
                          case 6:
                            break block38;
                          case 2:
                            break block39;
                          case 11:
                            break block41;
                          default:
                            break block40;
                        }
                        ;
                      }
                      if (($2_1 & 255) >>> 0 >= 3) {
                        break block42;
                      }
                      break block38;
                    }
                    if (($2_1 & 255) >>> 0 >= 2) {
                      break block43;
                    }
                  }
                  if ($38($0_1)) {
                    break block40;
                  }
                  $13($8_1 + 16 | 0);
                  continue;
                }
                $4_1 = $5_1;
                block53: {
                  switch ($1_1 - 1 | 0) {
                    case 0:
                      $1_1 = fimport$3(read($0_1 + 156)) | 0;
                      $102($0_1);
                      $112($1_1, read($0_1 + 164));
                      fimport$4(read($0_1 + 156));
                      $0($1_1);
                      continue;
                    case 3:
                      $52($0_1);
                      continue;
                    case 6:
                      HEAP32[$8_1 + 40 >> 2] = $4_1;
                      HEAP32[$8_1 + 36 >> 2] = $2_1;
                      HEAP32[$8_1 + 32 >> 2] = 9;
                      $6($0_1, $8_1 + 32 | 0);
                      continue;
                    case 7:
                      $97($0_1);
                      continue;
                    case 8:
                      if (HEAP32[9102]) {
                        wasm2js_trap();
                      }
                      $4_1 = 0;
                      HEAP32[9102] = -1;
                      $12_1 = HEAP32[9105];
                      $1_1 = $12_1 << 2;
                      $9_1 = HEAP32[9104];
                      $5_1 = $9_1;
                      $2_1 = 0;
                      block55: {
                        block54: {
                          while (1) {
                            if (!$1_1) {
                              break block54;
                            }
                            if ($0_1 != (read($5_1) + 8 | 0)) {
                              $1_1 = $1_1 - 4 | 0;
                              $2_1 = $2_1 + 1 | 0;
                              $5_1 = $5_1 + 4 | 0;
                              continue;
                            }
                            break;
                          }
                          ;
                          $2_1 = $9_1 + ($2_1 << 2) | 0;
                          $1_1 = read($2_1);
                          $4_1 = $2_1;
                          $2_1 = $12_1 - 1 | 0;
                          HEAP32[$4_1 >> 2] = read($9_1 + ($2_1 << 2));
                          HEAP32[9105] = $2_1;
                          $4_1 = HEAP32[9102] + 1 | 0;
                          break block55;
                        }
                        $1_1 = 0;
                      }
                      HEAP32[9102] = $4_1;
                      $88($1_1);
                      $97($0_1);
                      $1_1 = $8_1 + 32 | 0;
                      $125($1_1, $11_1);
                      $36($1_1);
                      if (HEAPU8[$0_1 + 116 | 0] == 1) {
                        fimport$6(read($0_1 + 112), 1, 0);
                      }
                      fimport$33(read($0_1 + 164));
                      continue;
                    case 9:
                      $5_1 = fimport$3(read($0_1 + 156)) | 0;
                      if ($2_1 & 1) {
                        $1_1 = $47($4_1);
                        $9_1 = HEAPU8[$4_1 + 44 | 0] == 2;
                      } else {
                        HEAP32[$8_1 + 36 >> 2] = read($4_1 + 8) ? $4_1 + 12 | 0 : 0;
                        HEAP32[$8_1 + 32 >> 2] = read($4_1) ? $4_1 + 4 | 0 : 0;
                        $1_1 = $16(35388, 2, $8_1 + 32 | 0, 2);
                        $9_1 = 0;
                      }
                      if (read($0_1 + 196)) {
                        break block56;
                      }
                      HEAP32[$0_1 + 196 >> 2] = -1;
                      $35(read($0_1 + 200), read($6_1));
                      HEAP32[$6_1 >> 2] = $4_1;
                      HEAP32[$0_1 + 200 >> 2] = $2_1;
                      HEAP32[$0_1 + 196 >> 2] = read($0_1 + 196) + 1;
                      if (HEAPU8[$0_1 + 44 | 0] ? $9_1 : 1) {
                        fimport$11(read($0_1 + 164));
                      }
                      if ($2_1) {
                        $53($5_1, $1_1);
                        fimport$9(read($0_1 + 164), $1_1);
                      } else {
                        $109($5_1, $1_1);
                        fimport$32(read($0_1 + 164), $1_1);
                      }
                      fimport$4(read($0_1 + 156));
                      $0($1_1);
                      $0($5_1);
                      continue;
                    case 10:
                      $1_1 = fimport$3(read($0_1 + 156)) | 0;
                      $110($1_1, 1);
                      $0($1_1);
                      continue;
                    case 12:
                      if (!HEAPU8[$0_1 + 212 | 0]) {
                        continue;
                      }
                      $1_1 = read($0_1 + 208) + 1 | 0;
                      HEAP32[$0_1 + 208 >> 2] = $1_1;
                      $4_1 = $1_1;
                      $1_1 = ($2_1 & 255) << 2;
                      fimport$43($4_1, read($1_1 + 36244), read($1_1 + 36224));
                      continue;
                    case 13:
                      if (!HEAPU8[$0_1 + 44 | 0]) {
                        continue;
                      }
                      fimport$20(read($0_1 + 156));
                      continue;
                    case 2:
                      break block42;
                    case 11:
                      break block43;
                    case 1:
                    case 4:
                    case 5:
                      continue;
                    default:
                      break block53;
                  }
                  ;
                }
                $1_1 = HEAP32[9102];
                if ($1_1 >>> 0 >= 2147483647) {
                  wasm2js_trap();
                }
                HEAP32[9102] = $1_1 + 1;
                $5_1 = HEAP32[9105] << 2;
                $1_1 = HEAP32[9104];
                block58: {
                  while (1) {
                    if ($5_1) {
                      $2_1 = read($1_1);
                      if (!HEAPU8[$2_1 + 53 | 0]) {
                        $2_1 = $2_1 + 8 | 0;
                        if ($2_1 != $0_1) {
                          if (!$27($2_1)) {
                            break block58;
                          }
                        }
                      }
                      $1_1 = $1_1 + 4 | 0;
                      $5_1 = $5_1 - 4 | 0;
                      continue;
                    }
                    break;
                  }
                  ;
                  $1_1 = 0;
                }
                $1_1 = $41($1_1);
                HEAP32[9102] = HEAP32[9102] - 1;
                if (!$1_1) {
                  continue;
                }
                HEAP32[$8_1 + 32 >> 2] = 12;
                HEAP8[$8_1 + 36 | 0] = 5;
                $6($1_1 + 8 | 0, $8_1 + 32 | 0);
                $3($1_1);
                continue;
              }
              HEAP8[$0_1 + 116 | 0] = 1;
              $1_1 = ($2_1 & 255) << 2;
              fimport$6(read($0_1 + 112), read($1_1 + 36200), read($1_1 + 36176));
              continue;
            }
            block60: {
              switch (($2_1 & 255) - 1 | 0) {
                case 0:
                  fimport$31(read($0_1 + 164));
                  $31(read($0_1 + 156), 1, 1025);
                  continue;
                case 3:
                  $102($0_1);
                  continue;
                default:
                  break block60;
              }
              ;
            }
            $1_1 = 1025;
            if (($2_1 & 6) == 2) {
              if (HEAPU32[$0_1 + 196 >> 2] >= 2147483647) {
                wasm2js_trap();
              }
              $1_1 = read($0_1 + 200);
              $1_1 = fimport$0(read($0_1 + 156), ($1_1 ? 32900 : 33417) | 0, ($1_1 ? 5 : 6) | 0) | 0;
            }
            $31(read($0_1 + 156), $2_1, $1_1);
            $0($1_1);
            continue;
          }
          break;
        }
        ;
        wasm2js_trap();
      }
      $1_1 = $7_1;
    }
    $93($1_1, $7_1 - $1_1 >>> 4 | 0);
    $30($14_1, $10_1, 8, 16);
    global$0 = $8_1 + 96 | 0;
  }
  function $7($0_1, $1_1, $2_1) {
    return (fimport$49($0_1, $1_1, $2_1) | 0) != 0;
  }
  function $8($0_1, $1_1) {
    var $2_1 = 0;
    while (1) {
      $2_1 = HEAPU8[36400];
      HEAP8[36400] = $2_1 ? $2_1 : 1;
      if ($2_1) {
        while (1) {
          if (HEAPU8[36400]) {
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
    $94($0_1, $1_1);
    HEAP8[36400] = 0;
  }
  function $9($0_1, $1_1) {
    return $1_1 != $1_1 ? $0_1 : $0_1 < $1_1 ? $0_1 : $1_1;
  }
  function $10($0_1) {
    return (fimport$57($0_1) | 0) != 0;
  }
  function $11($0_1, $1_1) {
    return $5($0_1, $1_1) ^ 1;
  }
  function $12($0_1, $1_1, $2_1, $3_1) {
    var $4_1 = 0;
    $4_1 = global$0 - 16 | 0;
    global$0 = $4_1;
    $23($4_1 + 8 | 0, fimport$24($1_1, $2_1, $3_1) | 0);
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
    HEAP32[$0_1 + 4 >> 2] = $3_1;
    HEAP32[$0_1 >> 2] = $2_1;
    global$0 = $4_1 + 16 | 0;
  }
  function $13($0_1) {
    var $1_1 = 0;
    block1: {
      block: {
        $1_1 = read($0_1);
        switch ((!read($0_1 + 4) & $1_1 >>> 0 <= 1 ? 6 : $1_1 - 2 | 0) - 7 | 0) {
          case 0:
          case 3:
            break block;
          default:
            break block1;
        }
        ;
      }
      $34(read($0_1 + 8), read($0_1 + 12));
    }
  }
  function $14($0_1) {
    $0_1 = fimport$54($0_1) | 0;
    return $0_1 ? $0_1 : 1024;
  }
  function $15($0_1, $1_1) {
    var $2_1 = 0, $3_1 = 0, $4_1 = 0;
    $2_1 = global$0 - 16 | 0;
    global$0 = $2_1;
    $119($2_1 + 8 | 0, $0_1);
    $4_1 = fimport$1(read($2_1 + 8), read($2_1 + 12)) | 0;
    $3_1 = $2(4, 48);
    wasm2js_memory_copy($3_1, $1_1, 40);
    HEAP8[$3_1 + 44 | 0] = $0_1;
    HEAP32[$3_1 + 40 >> 2] = $4_1;
    global$0 = $2_1 + 16 | 0;
    return $3_1;
  }
  function $16($0_1, $1_1, $2_1, $3_1) {
    var $4_1 = 0;
    $1_1 = $1_1 >>> 0 > $3_1 >>> 0 ? $3_1 : $1_1;
    $3_1 = fimport$21() | 0;
    while (1) {
      if ($1_1) {
        $4_1 = read($2_1);
        if ($4_1) {
          fimport$2($3_1, read($0_1), read($0_1 + 4), read($4_1));
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
  function $17($0_1, $1_1) {
    if ($0_1 >>> 0 <= 2) {
      $35($0_1, $1_1);
    }
  }
  function $18($0_1, $1_1, $2_1, $3_1, $4_1) {
    var $5_1 = 0;
    $5_1 = global$0 - 16 | 0;
    global$0 = $5_1;
    $70($5_1 + 8 | 0, $1_1, $2_1, $3_1, $4_1);
    $4_1 = read($5_1 + 12);
    if (read($5_1 + 8) & 1) {
      $1_1 = 2;
    } else {
      $23($5_1, $4_1);
      $4_1 = read($5_1 + 4);
      $1_1 = read($5_1);
    }
    HEAP32[$0_1 >> 2] = $1_1;
    HEAP32[$0_1 + 4 >> 2] = $4_1;
    global$0 = $5_1 + 16 | 0;
  }
  function $19($0_1, $1_1, $2_1, $3_1) {
    var $4_1 = 0, $5_1 = 0;
    block4: {
      block3: {
        block2: {
          block1: {
            block: {
              $4_1 = read($1_1 + 40);
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
            $17($4_1, read($1_1 + 44));
            HEAP32[$1_1 + 40 >> 2] = 5;
            $39($0_1, 1, $2_1, $3_1);
            return;
          }
          $17($4_1, read($1_1 + 44));
          HEAP32[$1_1 + 40 >> 2] = 5;
          $39($0_1, 2, $1_1, $3_1);
          break block4;
        }
        HEAP32[$0_1 + 8 >> 2] = 0;
        HEAP32[$0_1 >> 2] = 0;
        HEAP32[$0_1 + 4 >> 2] = 8;
        break block4;
      }
      $17($4_1, read($1_1 + 44));
      HEAP32[$1_1 + 40 >> 2] = 5;
      $39($0_1, 2, $1_1, 1);
    }
    $26($2_1);
  }
  function $20($0_1) {
    var $1_1 = 0, $2_1 = 0;
    $1_1 = HEAP32[9102];
    if ($1_1 >>> 0 >= 2147483647) {
      wasm2js_trap();
    }
    HEAP32[9102] = $1_1 + 1;
    $2_1 = HEAP32[9105] << 2;
    $1_1 = HEAP32[9104] - 4 | 0;
    block: {
      while (1) {
        if ($2_1) {
          $2_1 = $2_1 - 4 | 0;
          $1_1 = $1_1 + 4 | 0;
          if (!$5($0_1, read(read($1_1) + 164))) {
            continue;
          }
          break block;
        }
        break;
      }
      ;
      $1_1 = 0;
    }
    $0_1 = $41($1_1);
    HEAP32[9102] = HEAP32[9102] - 1;
    return $0_1;
  }
  function $21($0_1) {
    var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0;
    $1_1 = HEAP32[9102];
    if ($1_1 >>> 0 >= 2147483647) {
      wasm2js_trap();
    }
    HEAP32[9102] = $1_1 + 1;
    $2_1 = HEAP32[9105] << 2;
    $3_1 = HEAP32[9104];
    block1: {
      while (1) {
        block: {
          $1_1 = $3_1;
          if (!$2_1) {
            break block;
          }
          $4_1 = read($1_1);
          if ($5($0_1, read($4_1 + 164))) {
            break block1;
          }
          $2_1 = $2_1 - 4 | 0;
          $3_1 = $1_1 + 4 | 0;
          if (!$5($0_1, read($4_1 + 172))) {
            continue;
          }
          break block1;
        }
        break;
      }
      ;
      $1_1 = 0;
    }
    $0_1 = $41($1_1);
    HEAP32[9102] = HEAP32[9102] - 1;
    return $0_1;
  }
  function $22($0_1) {
    return $11($0_1, 1024);
  }
  function $23($0_1, $1_1) {
    var $2_1 = 0;
    block: {
      if ($22($1_1)) {
        $2_1 = 1;
        if ($11($1_1, 1025)) {
          break block;
        }
      }
      $0($1_1);
      $2_1 = 0;
    }
    HEAP32[$0_1 + 4 >> 2] = $1_1;
    HEAP32[$0_1 >> 2] = $2_1;
  }
  function $24($0_1) {
    $1(read($0_1), read($0_1 + 4));
    $1(read($0_1 + 8), read($0_1 + 12));
    $1(read($0_1 + 16), read($0_1 + 20));
    $1(read($0_1 + 24), read($0_1 + 28));
    $1(read($0_1 + 32), read($0_1 + 36));
  }
  function $25($0_1) {
    if (read($0_1) != 17 | read($0_1 + 4)) {
      $13($0_1);
    }
  }
  function $26($0_1) {
    var $1_1 = 0;
    $0(read($0_1 + 40));
    $1_1 = read($0_1);
    if ($1_1 != 7) {
      block2: {
        block4: {
          switch ($1_1 - ($1_1 != 0) | 0) {
            case 0:
              $24($0_1);
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
    $8($0_1, 48);
  }
  function $27($0_1) {
    var $1_1 = 0, $2_1 = 0;
    $1_1 = global$0 - 16 | 0;
    global$0 = $1_1;
    $59($1_1 + 8 | 0, $0_1 + 48 | 0);
    $0_1 = read(read($1_1 + 8) + 40);
    $2_1 = read($1_1 + 12);
    HEAP32[$2_1 >> 2] = read($2_1) - 1;
    global$0 = $1_1 + 16 | 0;
    return $0_1 >>> 0 < 3;
  }
  function $28($0_1, $1_1, $2_1, $3_1, $4_1) {
    var $5_1 = 0, $6_1 = 0;
    $5_1 = fimport$1($0_1, $1_1) | 0;
    $6_1 = $2_1;
    $2_1 = fimport$1($3_1, $4_1) | 0;
    $3_1 = fimport$8(33866, 47, $5_1, $6_1, $2_1) | 0;
    $0($2_1);
    $0($5_1);
    $2_1 = $2(4, 48);
    HEAP8[$2_1 + 44 | 0] = 5;
    HEAP32[$2_1 + 40 >> 2] = $3_1;
    HEAP32[$2_1 + 8 >> 2] = $1_1;
    HEAP32[$2_1 + 4 >> 2] = $0_1;
    HEAP32[$2_1 >> 2] = 4;
    return $2_1;
  }
  function $29($0_1, $1_1) {
    var $2_1 = 0;
    $2_1 = read($0_1 + 8);
    if ($2_1 == read($0_1)) {
      $42($0_1, 8, 16);
    }
    HEAP32[$0_1 + 8 >> 2] = $2_1 + 1;
    $0_1 = read($0_1 + 4) + ($2_1 << 4) | 0;
    $2_1 = read($1_1 + 4);
    HEAP32[$0_1 >> 2] = read($1_1);
    HEAP32[$0_1 + 4 >> 2] = $2_1;
    $2_1 = read($1_1 + 12);
    HEAP32[$0_1 + 8 >> 2] = read($1_1 + 8);
    HEAP32[$0_1 + 12 >> 2] = $2_1;
  }
  function $30($0_1, $1_1, $2_1, $3_1) {
    var $4_1 = 0;
    $4_1 = global$0 - 16 | 0;
    global$0 = $4_1;
    if ($0_1) {
      HEAP32[$4_1 + 12 >> 2] = $2_1;
      $2_1 = $4_1 + 8 | 0;
      $0_1 = Math_imul($0_1, $3_1);
    } else {
      $2_1 = $4_1 + 12 | 0;
      $0_1 = 0;
    }
    HEAP32[$2_1 >> 2] = $0_1;
    if (read($4_1 + 12)) {
      $0_1 = read($4_1 + 8);
      if ($0_1) {
        $8($1_1, $0_1);
      }
    }
    global$0 = $4_1 + 16 | 0;
  }
  function $31($0_1, $1_1, $2_1) {
    var $3_1 = 0, $4_1 = 0;
    $3_1 = global$0 - 16 | 0;
    global$0 = $3_1;
    HEAP32[$3_1 + 8 >> 2] = 1026;
    HEAP32[$3_1 + 12 >> 2] = 1026;
    HEAP32[$3_1 + 4 >> 2] = $3_1 + 12;
    HEAP32[$3_1 >> 2] = $3_1 + 8;
    $4_1 = $16(35420, 2, $3_1, 2);
    $0(read($3_1 + 12));
    $0(read($3_1 + 8));
    fimport$2($4_1, 35436, 6, $2_1);
    $2_1 = $0_1;
    $0_1 = ($1_1 & 255) << 2;
    $0_1 = fimport$76(read($0_1 + 36332), read($0_1 + 36312), $4_1) | 0;
    fimport$73($2_1, $0_1);
    $0($0_1);
    $0($4_1);
    global$0 = $3_1 + 16 | 0;
  }
  function $32($0_1) {
    return (fimport$48($0_1) | 0) != 0;
  }
  function $33($0_1) {
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
          fimport$75($1_1);
          break block3;
        }
        $1_1 = read($0_1 + 4);
        fimport$44($1_1);
        break block3;
      }
      $1_1 = read($0_1 + 4);
      fimport$67($1_1, read($0_1 + 12), read($0_1 + 16), read($0_1 + 20), read($0_1 + 8));
    }
    $0($1_1);
    if (!$2_1) {
      $0(read($0_1 + 8));
    }
    $83(read($0_1 + 20));
  }
  function $34($0_1, $1_1) {
    if ($0_1) {
      $26($1_1);
    } else {
      $1(read($1_1), read($1_1 + 4));
      $1(read($1_1 + 8), read($1_1 + 12));
      $8($1_1, 16);
    }
  }
  function $35($0_1, $1_1) {
    if ($0_1 != 2) {
      $34($0_1, $1_1);
    }
  }
  function $36($0_1) {
    var $1_1 = 0;
    $1_1 = read($0_1 + 4);
    $92($1_1, read($0_1 + 8));
    $133(read($0_1), $1_1);
  }
  function $37($0_1, $1_1) {
    var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
    while (1) {
      $2_1 = HEAPU8[36400];
      HEAP8[36400] = $2_1 ? $2_1 : 1;
      if ($2_1) {
        while (1) {
          if (HEAPU8[36400]) {
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
    $1_1 = 36404;
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
              $94($1_1 << 16, $6_1);
              $1_1 = 36404;
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
        HEAP32[$0_1 >> 2] = $1_1;
        HEAP32[$0_1 + 4 >> 2] = $4_1 - $0_1;
        HEAP32[$2_1 >> 2] = $0_1;
        $2_1 = read($0_1);
      } else {
        $0_1 = $2_1;
        $2_1 = $1_1;
      }
      if ($1_1 != $3_1) {
        HEAP32[$2_1 + 4 >> 2] = $3_1 - $1_1;
      } else {
        HEAP32[$0_1 >> 2] = read($2_1);
      }
    }
    HEAP8[36400] = 0;
    return $3_1;
  }
  function $38($0_1) {
    var $1_1 = 0, $2_1 = 0;
    $1_1 = global$0 - 16 | 0;
    global$0 = $1_1;
    $59($1_1 + 8 | 0, $0_1 + 48 | 0);
    $0_1 = read(read($1_1 + 8) + 40);
    $2_1 = read($1_1 + 12);
    HEAP32[$2_1 >> 2] = read($2_1) - 1;
    global$0 = $1_1 + 16 | 0;
    return $0_1 == 3;
  }
  function $39($0_1, $1_1, $2_1, $3_1) {
    var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
    $4_1 = global$0 - 80 | 0;
    global$0 = $4_1;
    $5_1 = $2(8, 16);
    HEAP32[$5_1 >> 2] = 11;
    HEAP32[$5_1 + 4 >> 2] = 0;
    HEAP32[$4_1 + 20 >> 2] = 1;
    HEAP32[$4_1 + 16 >> 2] = $5_1;
    HEAP32[$4_1 + 12 >> 2] = 1;
    $5_1 = 3;
    $7_1 = 5;
    block3: {
      block4: {
        block1: {
          block2: {
            switch ($1_1) {
              case 0:
                $5_1 = 2;
                $7_1 = 4;
                break block1;
              case 2:
                break block2;
              default:
                break block1;
            }
            ;
          }
          if ($3_1) {
            break block3;
          }
          HEAP32[$4_1 + 24 >> 2] = 13;
          HEAP32[$4_1 + 28 >> 2] = 0;
          $29($4_1 + 12 | 0, $4_1 + 24 | 0);
          break block4;
        }
        HEAP32[$4_1 + 36 >> 2] = $2_1;
        HEAP32[$4_1 + 32 >> 2] = $1_1;
        HEAP32[$4_1 + 24 >> 2] = 12;
        HEAP32[$4_1 + 28 >> 2] = 0;
        $1_1 = $4_1 + 12 | 0;
        $29($1_1, $4_1 + 24 | 0);
        if ($3_1) {
          break block3;
        }
        $60($1_1, 3);
        $2_1 = read($4_1 + 16);
        $1_1 = read($4_1 + 20);
        HEAP8[$4_1 + 72 | 0] = $5_1;
        HEAP32[$4_1 + 64 >> 2] = 14;
        HEAP32[$4_1 + 68 >> 2] = 0;
        HEAP8[$4_1 + 56 | 0] = $7_1;
        HEAP32[$4_1 + 48 >> 2] = 5;
        HEAP32[$4_1 + 52 >> 2] = 0;
        HEAP32[$4_1 + 32 >> 2] = 13;
        HEAP32[$4_1 + 36 >> 2] = 0;
        HEAP32[$4_1 + 28 >> 2] = 3;
        $3_1 = $1_1 + 3 | 0;
        $5_1 = ($1_1 << 4) + $2_1 | 0;
        $1_1 = 8;
        $7_1 = $4_1 + 32 | 0;
        while (1) {
          if ($1_1 != 56) {
            $2_1 = ($4_1 + 24 | 0) + $1_1 | 0;
            $8_1 = read($2_1 + 12);
            $6_1 = $1_1 + $5_1 | 0;
            HEAP32[$6_1 >> 2] = read($2_1 + 8);
            HEAP32[$6_1 + 4 >> 2] = $8_1;
            $8_1 = read($2_1 + 4);
            $6_1 = $6_1 - 8 | 0;
            HEAP32[$6_1 >> 2] = read($2_1);
            HEAP32[$6_1 + 4 >> 2] = $8_1;
            $1_1 = $1_1 + 16 | 0;
            continue;
          }
          break;
        }
        ;
        HEAP32[$4_1 + 20 >> 2] = $3_1;
        HEAP32[$4_1 + 24 >> 2] = 3;
        $135($7_1, 3, 3);
      }
      HEAP32[$4_1 + 24 >> 2] = 14;
      HEAP32[$4_1 + 28 >> 2] = 0;
      HEAP8[$4_1 + 32 | 0] = 4;
      $29($4_1 + 12 | 0, $4_1 + 24 | 0);
    }
    HEAP32[$4_1 + 24 >> 2] = 16;
    HEAP32[$4_1 + 28 >> 2] = 0;
    $29($4_1 + 12 | 0, $4_1 + 24 | 0);
    HEAP32[$0_1 + 8 >> 2] = read($4_1 + 20);
    $1_1 = read($4_1 + 16);
    HEAP32[$0_1 >> 2] = read($4_1 + 12);
    HEAP32[$0_1 + 4 >> 2] = $1_1;
    global$0 = $4_1 + 80 | 0;
  }
  function $40($0_1) {
    return read((($0_1 & 255) << 2) + 36352);
  }
  function $41($0_1) {
    var $1_1 = 0;
    if ($0_1) {
      block: {
        $0_1 = read($0_1);
        $1_1 = read($0_1) + 1 | 0;
        HEAP32[$0_1 >> 2] = $1_1;
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
  function $42($0_1, $1_1, $2_1) {
    if (($131($0_1, read($0_1), 1, $1_1, $2_1) | 0) != -2147483647) {
      wasm2js_trap();
    }
  }
  function $43($0_1) {
    var $1_1 = 0, $2_1 = 0;
    $1_1 = global$0 - 16 | 0;
    global$0 = $1_1;
    $12($1_1 + 8 | 0, $0_1, 35248, 10);
    $0_1 = 1024;
    if (read($1_1 + 8) == 1) {
      $2_1 = read($1_1 + 12);
      $0_1 = fimport$17($2_1) | 0;
      $0($2_1);
    }
    global$0 = $1_1 + 16 | 0;
    return $0_1;
  }
  function $44($0_1) {
    var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
    $1_1 = global$0 - 160 | 0;
    global$0 = $1_1;
    $4_1 = $20($0_1);
    block: {
      if ($4_1) {
        $2_1 = $4_1 + 8 | 0;
        if ($38($2_1)) {
          $2_1 = $4(read($4_1 + 172));
          $3($4_1);
          break block;
        }
        if (!$27($2_1)) {
          HEAP32[$1_1 + 56 >> 2] = 12;
          HEAP8[$1_1 + 60 | 0] = 2;
          $6($2_1, $1_1 + 56 | 0);
        }
        $3($4_1);
      }
      $4_1 = fimport$3($0_1) | 0;
      $2_1 = $43($0_1);
      $111($4_1, $2_1);
      $0($2_1);
      $0($4_1);
      $113($1_1 + 48 | 0, $43($0_1));
      $4_1 = read($1_1 + 52);
      block1: {
        if (read($1_1 + 48) & 1) {
          $3_1 = $4_1;
        } else {
          $12($1_1 + 40 | 0, $0_1, 35348, 14);
          $5_1 = read($1_1 + 44);
          $7_1 = read($1_1 + 40);
          $12($1_1 + 32 | 0, $0_1, 35362, 11);
          $8_1 = read($1_1 + 36);
          $9_1 = read($1_1 + 32);
          $12($1_1 + 24 | 0, $0_1, 35373, 10);
          if (read($1_1 + 24) == 1) {
            $2_1 = read($1_1 + 28);
            if ($32($2_1)) {
              $3_1 = 0;
            } else {
              $6_1 = +fimport$14($2_1);
              $3_1 = 1;
            }
            $0($2_1);
          }
          $12($1_1 + 16 | 0, $0_1, 33480, 5);
          $2_1 = read($1_1 + 20);
          $10_1 = read($1_1 + 16);
          $11_1 = $77($0_1, 33580, 5);
          HEAP32[$1_1 + 84 >> 2] = $8_1;
          HEAP32[$1_1 + 80 >> 2] = $9_1;
          HEAP32[$1_1 + 76 >> 2] = $5_1;
          HEAP32[$1_1 + 72 >> 2] = $7_1;
          HEAP8[$1_1 + 96 | 0] = $11_1;
          HEAP32[$1_1 + 88 >> 2] = $10_1;
          HEAP32[$1_1 + 92 >> 2] = $2_1;
          HEAPF64[$1_1 + 64 >> 3] = $6_1;
          HEAP32[$1_1 + 56 >> 2] = $3_1;
          HEAP32[$1_1 + 60 >> 2] = 0;
          $114($1_1 + 120 | 0, $1_1 + 56 | 0);
          $3_1 = read($1_1 + 124);
          $5_1 = $3_1;
          $2_1 = read($1_1 + 120);
          if (!$3_1 & $2_1 == 2) {
            $3_1 = read($1_1 + 128);
            $0($4_1);
            break block1;
          }
          $6_1 = HEAPF64[$1_1 + 128 >> 3];
          $3_1 = read($1_1 + 156);
          HEAP32[$1_1 + 88 >> 2] = read($1_1 + 152);
          HEAP32[$1_1 + 92 >> 2] = $3_1;
          $3_1 = read($1_1 + 148);
          HEAP32[$1_1 + 80 >> 2] = read($1_1 + 144);
          HEAP32[$1_1 + 84 >> 2] = $3_1;
          $3_1 = read($1_1 + 140);
          HEAP32[$1_1 + 72 >> 2] = read($1_1 + 136);
          HEAP32[$1_1 + 76 >> 2] = $3_1;
          $3_1 = $46($0_1);
          $7_1 = $4($0_1);
          HEAP32[$1_1 + 96 >> 2] = $4_1;
          HEAP8[$1_1 + 100 | 0] = 0;
          HEAP8[$1_1 + 101 | 0] = $3_1 ^ 1;
          HEAPF64[$1_1 + 64 >> 3] = $6_1;
          HEAP32[$1_1 + 56 >> 2] = $2_1;
          HEAP32[$1_1 + 60 >> 2] = $5_1;
          $99($1_1 + 8 | 0, $7_1, $1_1 + 56 | 0);
          $3_1 = read($1_1 + 12);
          if (read($1_1 + 8) & 1) {
            break block1;
          }
          $100($3_1 + 8 | 0, $2_1, $5_1, $6_1);
          $2_1 = $4(read($3_1 + 172));
          $3($3_1);
          break block;
        }
      }
      $4_1 = $47($3_1);
      $2_1 = $96($4_1, 1);
      $5_1 = fimport$3($0_1) | 0;
      $112($5_1, $2_1);
      $53($5_1, $4_1);
      fimport$4($0_1);
      fimport$6($0_1, 32900, 5);
      $31($0_1, 3, $4_1);
      $0($5_1);
      $0($4_1);
      $26($3_1);
    }
    global$0 = $1_1 + 160 | 0;
    return $2_1;
  }
  function $45($0_1) {
    var $1_1 = 0, $2_1 = 0, $3_1 = 0;
    $2_1 = fimport$3($0_1) | 0;
    $1_1 = fimport$0($2_1, 35001, 9) | 0;
    $3_1 = $5($1_1, 1026);
    $0($1_1);
    if (!$3_1) {
      $108($2_1, 1);
      $1_1 = $106();
      if (read($1_1)) {
        wasm2js_trap();
      }
      HEAP32[$1_1 >> 2] = -1;
      $0_1 = $104($1_1 + 4 | 0, $0_1, 6);
      if ($0_1) {
        fimport$36(read($0_1));
      }
      HEAP32[$1_1 >> 2] = read($1_1) + 1;
    }
    $0($2_1);
  }
  function $46($0_1) {
    return $77($0_1, 35316, 7);
  }
  function $47($0_1) {
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
                $2_1 = HEAPU8[$0_1 + 4 | 0] << 2;
                wasm2js_i32$0 = $1_1, wasm2js_i32$1 = fimport$1(read($2_1 + 36288), read($2_1 + 36264)) | 0, HEAP32[wasm2js_i32$0 + 8 >> 2] = wasm2js_i32$1;
                HEAP32[$1_1 + 28 >> 2] = $1_1 + 8;
                $2_1 = $16(33044, 1, $1_1 + 28 | 0, 1);
                $0(read($1_1 + 8));
                break block3;
              case 2:
                wasm2js_i32$0 = $1_1, wasm2js_i32$1 = fimport$1(read($0_1 + 4), read($0_1 + 8)) | 0, HEAP32[wasm2js_i32$0 + 8 >> 2] = wasm2js_i32$1;
                HEAP32[$1_1 + 28 >> 2] = $1_1 + 8;
                $2_1 = $16(33060, 1, $1_1 + 28 | 0, 1);
                $0(read($1_1 + 8));
                break block3;
              case 0:
                HEAP32[$1_1 + 12 >> 2] = $0_1 + 8;
                HEAP32[$1_1 + 8 >> 2] = $0_1 + 4;
                $2_1 = $16(33020, 2, $1_1 + 8 | 0, 2);
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
          $117($2_1, $0_1);
          $2_1 = $16(32952, 5, $2_1, 5);
        }
      }
      $3_1 = HEAPU8[$0_1 + 44 | 0];
      $5_1 = $120($3_1);
      $6_1 = $40($3_1);
      $121($1_1, $3_1);
      $3_1 = fimport$77(read($1_1), read($1_1 + 4), read($0_1 + 40), $2_1, $5_1, HEAPU8[$6_1 + 17 | 0]) | 0;
      if ($4_1 == 5) {
        fimport$2($3_1, 35383, 5, read($0_1 + 4));
      }
      $0($2_1);
    } else {
      $3_1 = $4(read($0_1 + 4));
    }
    global$0 = $1_1 + 32 | 0;
    return $3_1;
  }
  function $48($0_1, $1_1) {
    return fimport$52($0_1, $1_1, 1) | 0;
  }
  function $49($0_1) {
    $0(read($0_1 + 40));
    $50($0_1);
  }
  function $50($0_1) {
    $0(read($0_1 + 16));
    $0(read($0_1 + 20));
    $0(read($0_1 + 24));
    $0(read($0_1 + 28));
  }
  function $51($0_1, $1_1) {
    var $2_1 = 0;
    $2_1 = +fimport$34();
    $1_1 = fimport$59(read($1_1 + 160)) | 0;
    HEAPF64[$0_1 >> 3] = $2_1;
    HEAP8[$0_1 + 8 | 0] = !$1_1;
  }
  function $52($0_1) {
    var $1_1 = 0;
    $1_1 = global$0 - 16 | 0;
    global$0 = $1_1;
    if (read($0_1 + 136)) {
      wasm2js_trap();
    }
    HEAP32[$0_1 + 136 >> 2] = -1;
    HEAP32[$1_1 + 12 >> 2] = 0;
    HEAP32[$1_1 + 4 >> 2] = 0;
    HEAP32[$1_1 + 8 >> 2] = 4;
    $128($0_1 + 140 | 0, $1_1 + 4 | 0);
    HEAP32[$0_1 + 136 >> 2] = read($0_1 + 136) + 1;
    global$0 = $1_1 + 16 | 0;
  }
  function $53($0_1, $1_1) {
    fimport$2($0_1, 32900, 5, $1_1);
  }
  function $54($0_1, $1_1, $2_1) {
    var $3_1 = 0, $4_1 = 0, $5_1 = 0;
    $4_1 = HEAPF64[$0_1 + 8 >> 3];
    wasm2js_scratch_store_f64(+$1_1);
    $3_1 = wasm2js_scratch_load_i32(1) | 0;
    wasm2js_scratch_load_i32(0) | 0;
    $3_1 = ($3_1 & 2147483647) >>> 0 < 2146435072;
    $1_1 = $3_1 ? $1_1 : $4_1;
    block: {
      if (read($0_1)) {
        $4_1 = $1_1 - $4_1;
        $3_1 = $2_1;
        if (!($4_1 > 0)) {
          break block;
        }
        HEAPF64[$0_1 + 16 >> 3] = HEAPF64[$0_1 + 16 >> 3] - $4_1;
        HEAPF64[$0_1 + 24 >> 3] = HEAPF64[$0_1 + 24 >> 3] - $4_1;
        $3_1 = $2_1;
      } else {
        $3_1 = $2_1 & $3_1;
      }
    }
    $5_1 = HEAPU8[$0_1 + 32 | 0];
    HEAP8[$0_1 + 32 | 0] = 0;
    if ($5_1) {
      HEAP32[$0_1 + 24 >> 2] = 0;
      HEAP32[$0_1 + 28 >> 2] = 1085507584;
    }
    HEAPF64[$0_1 + 8 >> 3] = $1_1;
    HEAP8[$0_1 + 33 | 0] = $2_1;
    HEAP32[$0_1 >> 2] = $3_1;
    HEAP32[$0_1 + 4 >> 2] = 0;
    if (HEAPF64[$0_1 + 16 >> 3] < 1) {
      return 2;
    }
    if (HEAPF64[$0_1 + 24 >> 3] < 1) {
      HEAP32[$0_1 + 24 >> 2] = 0;
      HEAP32[$0_1 + 28 >> 2] = 2146435072;
      HEAP8[$0_1 + 32 | 0] = 0;
      $0_1 = 1;
    } else {
      $0_1 = 0;
    }
    return $0_1;
  }
  function $55($0_1) {
    var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
    $3_1 = global$0 - 16 | 0;
    global$0 = $3_1;
    $5_1 = $0_1 + 28 | 0;
    $6_1 = $0_1 + 4 | 0;
    block1: {
      if (read($0_1 + 16) == 1) {
        $2_1 = $57(read($0_1 + 20)) & 255;
        if ($2_1 != 12) {
          $1_1 = read($0_1);
          break block1;
        }
      }
      $4_1 = read($0_1);
      if ($4_1 == 1) {
        $2_1 = $57(read($0_1 + 4)) & 255;
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
      $4_1 = $4(read($1_1));
    } else {
      $119($3_1 + 8 | 0, $2_1);
      $4_1 = fimport$1(read($3_1 + 8), read($3_1 + 12)) | 0;
    }
    $1_1 = $2(4, 48);
    wasm2js_memory_copy($1_1, $0_1, 40);
    HEAP8[$1_1 + 44 | 0] = $2_1;
    HEAP32[$1_1 + 40 >> 2] = $4_1;
    global$0 = $3_1 + 16 | 0;
    return $1_1;
  }
  function $56($0_1) {
    var $1_1 = 0;
    $1_1 = global$0 - 48 | 0;
    global$0 = $1_1;
    HEAP8[$1_1 + 12 | 0] = $0_1;
    HEAP32[$1_1 + 8 >> 2] = 3;
    $0_1 = $15(2, $1_1 + 8 | 0);
    global$0 = $1_1 + 48 | 0;
    return $0_1;
  }
  function $57($0_1) {
    var $1_1 = 0, $2_1 = 0, $3_1 = 0;
    $1_1 = global$0 - 16 | 0;
    global$0 = $1_1;
    block: {
      if ($7($0_1, 33300, 20)) {
        $2_1 = 3;
      } else {
        $3_1 = -12;
        while (1) {
          if ($3_1) {
            $2_1 = HEAPU8[$3_1 + 33332 | 0];
            $121($1_1 + 8 | 0, $2_1);
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
  function $58($0_1, $1_1) {
    var $2_1 = 0;
    $2_1 = 1;
    if (!$11($1_1, 1024)) {
      $0($1_1);
      $2_1 = 0;
    }
    HEAP32[$0_1 + 4 >> 2] = $1_1;
    HEAP32[$0_1 >> 2] = $2_1;
  }
  function $59($0_1, $1_1) {
    var $2_1 = 0;
    $2_1 = read($1_1);
    if ($2_1 >>> 0 >= 2147483647) {
      wasm2js_trap();
    }
    HEAP32[$1_1 >> 2] = $2_1 + 1;
    HEAP32[$0_1 + 4 >> 2] = $1_1;
    HEAP32[$0_1 >> 2] = $1_1 + 8;
  }
  function $60($0_1, $1_1) {
    $130($0_1, read($0_1 + 8), $1_1, 8, 16);
  }
  function $61($0_1) {
    var $1_1 = 0;
    if ($0_1 != -1) {
      block: {
        $1_1 = read($0_1 + 4) - 1 | 0;
        HEAP32[$0_1 + 4 >> 2] = $1_1;
        if ($1_1) {
          break block;
        }
        $8($0_1, 224);
      }
    }
  }
  function $62($0_1, $1_1, $2_1) {
    if ($2_1) {
      $1_1 = $37($1_1, $2_1);
    }
    HEAP32[$0_1 + 4 >> 2] = $2_1;
    HEAP32[$0_1 >> 2] = $1_1;
  }
  function $63() {
    fimport$25(36108, 50);
    wasm2js_trap();
  }
  function $64($0_1, $1_1, $2_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    $2_1 = $2_1 | 0;
    if (!$0_1) {
      $0($2_1);
      $63();
      wasm2js_trap();
    }
    return FUNCTION_TABLE[read($1_1 + 20)]($0_1, $2_1) | 0;
  }
  function $65($0_1, $1_1, $2_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    $2_1 = $2_1 | 0;
    if (!$0_1) {
      $0($2_1);
      $63();
      wasm2js_trap();
    }
    FUNCTION_TABLE[read($1_1 + 20)]($0_1, $2_1);
  }
  function $66() {
    var $0_1 = 0;
    block3: {
      block2: {
        switch (HEAP32[9110] - 1 | 0) {
          case 1:
            wasm2js_trap();
          case 0:
            $0_1 = HEAP32[9111];
            break block3;
          default:
            break block2;
        }
        ;
      }
      HEAP32[9110] = 2;
      $0_1 = FUNCTION_TABLE[HEAP32[9111]]() | 0;
      HEAP32[9111] = $0_1;
      HEAP32[9110] = 1;
    }
    return $4($0_1);
  }
  function $67($0_1, $1_1, $2_1) {
    var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0;
    $3_1 = global$0 - 256 | 0;
    global$0 = $3_1;
    $113($3_1 + 56 | 0, $1_1);
    $11_1 = read($3_1 + 60);
    if (read($3_1 + 56) == 1) {
      HEAP32[$0_1 + 8 >> 2] = 2;
      HEAP32[$0_1 + 12 >> 2] = 0;
      HEAP32[$0_1 >> 2] = $11_1;
    } else {
      block13: {
        block14: {
          if ($75($2_1, 33428, 6)) {
            block: {
              HEAP32[$3_1 + 172 >> 2] = 13;
              HEAP32[$3_1 + 168 >> 2] = 33349;
              $1_1 = HEAP32[8367];
              $9_1 = $1_1;
              $4_1 = HEAP32[8366];
              HEAP32[$3_1 + 176 >> 2] = $4_1;
              HEAP32[$3_1 + 180 >> 2] = $1_1;
              $6_1 = HEAP32[8369];
              $1_1 = HEAP32[8368];
              HEAP32[$3_1 + 184 >> 2] = $1_1;
              HEAP32[$3_1 + 188 >> 2] = $6_1;
              $8_1 = $3_1 + 176 | 0;
              $18($3_1 + 128 | 0, $2_1, 33349, 13, $8_1);
              $5_1 = read($3_1 + 132);
              $12_1 = read($3_1 + 128);
              if ($12_1 == 2) {
                $1_1 = $5_1;
                break block;
              }
              HEAP32[$3_1 + 172 >> 2] = 10;
              HEAP32[$3_1 + 168 >> 2] = 33339;
              HEAP32[$3_1 + 176 >> 2] = $4_1;
              HEAP32[$3_1 + 180 >> 2] = $9_1;
              HEAP32[$3_1 + 184 >> 2] = $1_1;
              HEAP32[$3_1 + 188 >> 2] = $6_1;
              $18($3_1 + 128 | 0, $2_1, 33339, 10, $8_1);
              $8_1 = read($3_1 + 132);
              $13_1 = read($3_1 + 128);
              if ($13_1 == 2) {
                $1_1 = $8_1;
              } else {
                HEAP32[$3_1 + 172 >> 2] = 5;
                HEAP32[$3_1 + 168 >> 2] = 33480;
                $1_1 = HEAP32[8367];
                HEAP32[$3_1 + 176 >> 2] = HEAP32[8366];
                HEAP32[$3_1 + 180 >> 2] = $1_1;
                $1_1 = HEAP32[8369];
                HEAP32[$3_1 + 184 >> 2] = HEAP32[8368];
                HEAP32[$3_1 + 188 >> 2] = $1_1;
                $1_1 = $3_1 + 176 | 0;
                $18($3_1 + 128 | 0, $2_1, 33480, 5, $1_1);
                $7_1 = read($3_1 + 132);
                $14_1 = read($3_1 + 128);
                if ($14_1 == 2) {
                  $1_1 = $7_1;
                } else {
                  HEAP32[$3_1 + 172 >> 2] = 9;
                  HEAP32[$3_1 + 168 >> 2] = 33485;
                  $6_1 = HEAP32[8392];
                  HEAP32[$3_1 + 176 >> 2] = HEAP32[8391];
                  HEAP32[$3_1 + 180 >> 2] = $6_1;
                  $6_1 = HEAP32[8394];
                  HEAP32[$3_1 + 184 >> 2] = HEAP32[8393];
                  HEAP32[$3_1 + 188 >> 2] = $6_1;
                  $18($3_1 + 128 | 0, $2_1, 33485, 9, $1_1);
                  $1_1 = read($3_1 + 132);
                  block3: {
                    block1: {
                      switch (read($3_1 + 128)) {
                        default:
                          $15_1 = +fimport$14($1_1);
                          $0($1_1);
                          wasm2js_scratch_store_f64(+$15_1);
                          $9_1 = wasm2js_scratch_load_i32(1) | 0;
                          $4_1 = wasm2js_scratch_load_i32(0) | 0;
                          $16_1 = 1;
                          break;
                        case 0:
                          break block1;
                        case 2:
                          break block3;
                      }
                      ;
                    }
                    HEAP32[$3_1 + 172 >> 2] = 5;
                    HEAP32[$3_1 + 168 >> 2] = 33580;
                    $1_1 = HEAP32[8402];
                    HEAP32[$3_1 + 176 >> 2] = HEAP32[8401];
                    HEAP32[$3_1 + 180 >> 2] = $1_1;
                    $1_1 = HEAP32[8404];
                    HEAP32[$3_1 + 184 >> 2] = HEAP32[8403];
                    HEAP32[$3_1 + 188 >> 2] = $1_1;
                    $18($3_1 + 128 | 0, $2_1, 33580, 5, $3_1 + 176 | 0);
                    $1_1 = read($3_1 + 132);
                    $6_1 = read($3_1 + 128);
                    if ($6_1 == 2) {
                      break block3;
                    }
                    if ($6_1 == 1) {
                      $17_1 = $5($1_1, 1026);
                    }
                    $1($6_1, $1_1);
                    HEAP32[$3_1 + 172 >> 2] = 6;
                    HEAP32[$3_1 + 168 >> 2] = 33620;
                    $1_1 = HEAP32[8414];
                    HEAP32[$3_1 + 176 >> 2] = HEAP32[8413];
                    HEAP32[$3_1 + 180 >> 2] = $1_1;
                    $1_1 = HEAP32[8416];
                    HEAP32[$3_1 + 184 >> 2] = HEAP32[8415];
                    HEAP32[$3_1 + 188 >> 2] = $1_1;
                    $18($3_1 + 128 | 0, $2_1, 33620, 6, $3_1 + 176 | 0);
                    $6_1 = read($3_1 + 132);
                    $10_1 = read($3_1 + 128);
                    if ($10_1 == 2) {
                      $1_1 = $6_1;
                      break block3;
                    }
                    $70($3_1 + 48 | 0, $2_1, 33120, 9, 33704);
                    $1_1 = read($3_1 + 52);
                    if (read($3_1 + 48) == 1) {
                      $1($10_1, $6_1);
                      break block3;
                    }
                    $122($3_1 + 40 | 0, $1_1);
                    HEAP32[$3_1 + 116 >> 2] = $6_1;
                    HEAP32[$3_1 + 112 >> 2] = $10_1;
                    HEAP8[$3_1 + 104 | 0] = $17_1;
                    HEAP32[$3_1 + 100 >> 2] = $7_1;
                    HEAP32[$3_1 + 96 >> 2] = $14_1;
                    HEAP32[$3_1 + 92 >> 2] = $8_1;
                    HEAP32[$3_1 + 88 >> 2] = $13_1;
                    HEAP32[$3_1 + 84 >> 2] = $5_1;
                    HEAP32[$3_1 + 80 >> 2] = $12_1;
                    HEAP32[$3_1 + 64 >> 2] = $16_1;
                    HEAP32[$3_1 + 68 >> 2] = 0;
                    $1_1 = read($3_1 + 44);
                    HEAP32[$3_1 + 124 >> 2] = $1_1;
                    $5_1 = read($3_1 + 40);
                    HEAP32[$3_1 + 120 >> 2] = $5_1;
                    HEAP32[$3_1 + 72 >> 2] = $4_1;
                    HEAP32[$3_1 + 76 >> 2] = $9_1;
                    $114($3_1 + 168 | 0, $3_1 - -64 | 0);
                    $2_1 = read($3_1 + 176);
                    $4_1 = read($3_1 + 172);
                    $8_1 = $4_1;
                    $9_1 = read($3_1 + 168);
                    block9: {
                      if (!$4_1 & $9_1 == 2) {
                        HEAP32[$0_1 + 8 >> 2] = 2;
                        HEAP32[$0_1 + 12 >> 2] = 0;
                        HEAP32[$0_1 >> 2] = $2_1;
                      } else {
                        block5: {
                          HEAP32[$3_1 + 164 >> 2] = read($3_1 + 204);
                          $4_1 = read($3_1 + 200);
                          HEAP32[$3_1 + 156 >> 2] = read($3_1 + 196);
                          HEAP32[$3_1 + 160 >> 2] = $4_1;
                          $4_1 = read($3_1 + 192);
                          HEAP32[$3_1 + 148 >> 2] = read($3_1 + 188);
                          HEAP32[$3_1 + 152 >> 2] = $4_1;
                          $4_1 = read($3_1 + 184);
                          HEAP32[$3_1 + 140 >> 2] = read($3_1 + 180);
                          HEAP32[$3_1 + 144 >> 2] = $4_1;
                          HEAP32[$3_1 + 136 >> 2] = $2_1;
                          HEAP32[$3_1 + 128 >> 2] = $9_1;
                          HEAP32[$3_1 + 132 >> 2] = $8_1;
                          if ($10_1 == 1) {
                            if (fimport$63($6_1) | 0) {
                              $2_1 = $56(3);
                              HEAP32[$0_1 + 8 >> 2] = 2;
                              HEAP32[$0_1 + 12 >> 2] = 0;
                              HEAP32[$0_1 >> 2] = $2_1;
                              $50($3_1 + 128 | 0);
                              break block5;
                            }
                          }
                          $4_1 = $66();
                          block8: {
                            block6: {
                              if ($5_1 == 1) {
                                if (fimport$39($1_1) | 0) {
                                  $2_1 = fimport$41($4_1, $1_1) | 0;
                                  $0($1_1);
                                  if (!$2_1) {
                                    break block6;
                                  }
                                } else {
                                  $2_1 = $1_1;
                                }
                              } else {
                                $2_1 = fimport$62($4_1) | 0;
                                if (!$2_1) {
                                  $2_1 = fimport$60($4_1) | 0;
                                  if (!$2_1) {
                                    break block6;
                                  }
                                }
                              }
                              $126($3_1 + 32 | 0, $10($2_1), $2_1);
                              $2_1 = read($3_1 + 36);
                              $1_1 = read($3_1 + 32);
                              break block8;
                            }
                            $1_1 = 0;
                          }
                          $0($4_1);
                          $123($3_1 + 24 | 0, $1_1, $2_1);
                          $4_1 = read($3_1 + 28);
                          if (read($3_1 + 24) & 1) {
                            HEAP32[$0_1 + 8 >> 2] = 2;
                            HEAP32[$0_1 + 12 >> 2] = 0;
                            HEAP32[$0_1 >> 2] = $4_1;
                            $50($3_1 + 128 | 0);
                            break block9;
                          }
                          $15_1 = HEAPF64[$3_1 + 136 >> 3];
                          wasm2js_memory_copy($3_1 + 208 | 0, $3_1 + 128 | 0, 40);
                          HEAP8[$3_1 + 253 | 0] = $5_1;
                          HEAP32[$3_1 + 248 >> 2] = $11_1;
                          HEAP8[$3_1 + 252 | 0] = 1;
                          $1_1 = HEAP32[9102];
                          if ($1_1 >>> 0 >= 2147483647) {
                            wasm2js_trap();
                          }
                          HEAP32[9102] = $1_1 + 1;
                          $1_1 = HEAP32[9105] << 2;
                          $2_1 = HEAP32[9104];
                          block10: {
                            while (1) {
                              if ($1_1) {
                                $5_1 = read($2_1);
                                if ($98($5_1 + 8 | 0, $3_1 + 208 | 0)) {
                                  $5_1 = fimport$53(read($5_1 + 164)) | 0;
                                  $5_1 = $5_1 ? $5_1 : 1024;
                                  $7_1 = $5($5_1, $4_1);
                                  $0($5_1);
                                  if ($7_1) {
                                    break block10;
                                  }
                                }
                                $2_1 = $2_1 + 4 | 0;
                                $1_1 = $1_1 - 4 | 0;
                                continue;
                              }
                              break;
                            }
                            ;
                            $2_1 = 0;
                          }
                          $2_1 = $41($2_1);
                          HEAP32[9102] = HEAP32[9102] - 1;
                          block12: {
                            if ($2_1) {
                              $1_1 = $4(read($2_1 + 164));
                              $3($2_1);
                            } else {
                              block11: {
                                $2_1 = $14($4_1);
                                $1_1 = fimport$45($2_1) | 0;
                                $0($2_1);
                                fimport$23($4_1, $1_1);
                                $126($3_1 + 16 | 0, $10($1_1), $1_1);
                                $123($3_1 + 8 | 0, read($3_1 + 16), read($3_1 + 20));
                                $1_1 = read($3_1 + 12);
                                if (read($3_1 + 8) != 1) {
                                  break block11;
                                }
                                HEAP32[$0_1 + 8 >> 2] = 2;
                                HEAP32[$0_1 + 12 >> 2] = 0;
                                HEAP32[$0_1 >> 2] = $1_1;
                                $49($3_1 + 208 | 0);
                                break block12;
                              }
                            }
                            $99($3_1, $1_1, $3_1 + 208 | 0);
                            $1_1 = read($3_1 + 4);
                            if (read($3_1) & 1) {
                              HEAP32[$0_1 + 8 >> 2] = 2;
                              HEAP32[$0_1 + 12 >> 2] = 0;
                              HEAP32[$0_1 >> 2] = $1_1;
                              break block12;
                            }
                            if ($10_1 == 1) {
                              $5_1 = $129(read($1_1 + 160));
                              $2_1 = $2(4, 8);
                              HEAP8[$2_1 + 4 | 0] = 8;
                              HEAP32[$2_1 >> 2] = $5_1;
                              $107($3_1 + 168 | 0, $6_1, 33423, 5, fimport$7($2_1, 36084) | 0);
                              if (read($1_1 + 144)) {
                                wasm2js_trap();
                              }
                              HEAP32[$1_1 + 144 >> 2] = -1;
                              $5_1 = read($1_1 + 156);
                              if ($5_1 == read($1_1 + 148)) {
                                $42($1_1 + 148 | 0, 4, 24);
                              }
                              $7_1 = read($3_1 + 188);
                              $2_1 = read($1_1 + 152) + Math_imul($5_1, 24) | 0;
                              HEAP32[$2_1 + 16 >> 2] = read($3_1 + 184);
                              HEAP32[$2_1 + 20 >> 2] = $7_1;
                              $7_1 = read($3_1 + 180);
                              HEAP32[$2_1 + 8 >> 2] = read($3_1 + 176);
                              HEAP32[$2_1 + 12 >> 2] = $7_1;
                              $7_1 = read($3_1 + 172);
                              HEAP32[$2_1 >> 2] = read($3_1 + 168);
                              HEAP32[$2_1 + 4 >> 2] = $7_1;
                              HEAP32[$1_1 + 156 >> 2] = $5_1 + 1;
                              HEAP32[$1_1 + 144 >> 2] = read($1_1 + 144) + 1;
                              $0($6_1);
                            }
                            HEAPF64[$0_1 + 16 >> 3] = $15_1;
                            HEAP32[$0_1 + 8 >> 2] = $9_1;
                            HEAP32[$0_1 + 12 >> 2] = $8_1;
                            HEAP32[$0_1 >> 2] = $1_1;
                            $0($4_1);
                            break block13;
                          }
                          $0($4_1);
                          $1($10_1, $6_1);
                          break block13;
                        }
                      }
                      $1($5_1, $1_1);
                    }
                    $1($10_1, $6_1);
                    break block14;
                  }
                  $1($14_1, $7_1);
                }
                $1($13_1, $8_1);
              }
              $1($12_1, $5_1);
            }
          } else {
            $2_1 = fimport$15($2_1) | 0;
            $1_1 = $28(33434, 7, $2_1, 33441, 9);
            $0($2_1);
          }
          HEAP32[$0_1 + 8 >> 2] = 2;
          HEAP32[$0_1 + 12 >> 2] = 0;
          HEAP32[$0_1 >> 2] = $1_1;
        }
        $0($11_1);
      }
    }
    global$0 = $3_1 + 256 | 0;
  }
  function $68($0_1, $1_1, $2_1, $3_1) {
    var $4_1 = 0;
    $4_1 = global$0 - 16 | 0;
    global$0 = $4_1;
    $122($4_1 + 8 | 0, fimport$38($1_1, $2_1, $3_1) | 0);
    $1_1 = read($4_1 + 12);
    HEAP32[$0_1 >> 2] = read($4_1 + 8);
    HEAP32[$0_1 + 4 >> 2] = $1_1;
    global$0 = $4_1 + 16 | 0;
  }
  function $69($0_1, $1_1, $2_1) {
    var $3_1 = 0, $4_1 = 0, $5_1 = 0;
    $3_1 = global$0 + -64 | 0;
    global$0 = $3_1;
    $0_1 = $21($0_1);
    block: {
      if ($0_1) {
        $4_1 = $0_1 + 8 | 0;
        if ($38($4_1)) {
          HEAP32[$3_1 >> 2] = 5;
          $6($4_1, $3_1);
          $5_1 = $38($4_1);
          HEAP32[$3_1 + 8 >> 2] = $2_1;
          HEAP32[$3_1 + 4 >> 2] = $1_1;
          HEAP32[$3_1 >> 2] = 9;
          $6($4_1, $3_1);
          $3($0_1);
          break block;
        } else {
          $3($0_1);
        }
      }
      $34($1_1, $2_1);
    }
    global$0 = $3_1 - -64 | 0;
    return $5_1;
  }
  function $70($0_1, $1_1, $2_1, $3_1, $4_1) {
    var $5_1 = 0, $6_1 = 0;
    $0(fimport$12() | 0);
    $1_1 = fimport$13($1_1, $2_1, $3_1) | 0;
    $5_1 = fimport$12() | 0;
    $6_1 = $22($5_1);
    $0($5_1);
    block: {
      if ($6_1) {
        $5_1 = $2_1;
        $2_1 = fimport$1(35517, 20) | 0;
        $4_1 = $28($5_1, $3_1, $2_1, read($4_1 + 8), read($4_1 + 12));
      } else {
        if ($75($1_1, read($4_1), read($4_1 + 4))) {
          $4_1 = $1_1;
          $1_1 = 0;
          break block;
        }
        $5_1 = $2_1;
        $2_1 = fimport$15($1_1) | 0;
        $4_1 = $28($5_1, $3_1, $2_1, read($4_1 + 8), read($4_1 + 12));
      }
      $0($2_1);
      $0($1_1);
      $1_1 = 1;
    }
    HEAP32[$0_1 + 4 >> 2] = $4_1;
    HEAP32[$0_1 >> 2] = $1_1;
  }
  function $71($0_1) {
    var $1_1 = 0, $2_1 = 0, $3_1 = 0;
    $2_1 = fimport$0($0_1, 35772, 13) | 0;
    $1_1 = fimport$70($2_1) | 0;
    $0_1 = fimport$0($1_1, 35785, 4) | 0;
    $0($1_1);
    $3_1 = fimport$0($2_1, 35789, 9) | 0;
    $1_1 = $7($3_1, 35323, 4);
    $0($3_1);
    if ($1_1) {
      $3_1 = $22($0_1);
      $1_1 = $3_1 ? $0_1 : $2_1;
      $0_1 = $3_1 ? $2_1 : $0_1;
    } else {
      $1_1 = $2_1;
    }
    $0($0_1);
    return $1_1;
  }
  function $72($0_1, $1_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    var $2_1 = 0;
    $2_1 = global$0 - 16 | 0;
    global$0 = $2_1;
    HEAP32[$2_1 + 12 >> 2] = $1_1;
    $0_1 = FUNCTION_TABLE[read($0_1)]($2_1 + 12 | 0) | 0;
    $0($1_1);
    global$0 = $2_1 + 16 | 0;
    return $0_1;
  }
  function $73($0_1, $1_1, $2_1) {
    var $3_1 = 0, $4_1 = 0;
    $3_1 = global$0 - 16 | 0;
    global$0 = $3_1;
    $12($3_1 + 8 | 0, $0_1, 35865, 7);
    $0_1 = 0;
    if (read($3_1 + 8) == 1) {
      $4_1 = read($3_1 + 12);
      $0_1 = $7($4_1, $1_1, $2_1);
      $0($4_1);
    }
    global$0 = $3_1 + 16 | 0;
    return $0_1;
  }
  function $74($0_1, $1_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
    $2_1 = global$0 - 32 | 0;
    global$0 = $2_1;
    if (HEAP32[9106]) {
      wasm2js_trap();
    }
    $6_1 = HEAP32[9108];
    $7_1 = HEAP32[9107];
    HEAP32[9107] = 0;
    HEAP32[9108] = 4;
    $4_1 = HEAP32[9109];
    HEAP32[9109] = 0;
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
          HEAP32[$2_1 >> 2] = read($3_1);
          HEAP32[$2_1 + 4 >> 2] = $5_1;
          HEAP32[$2_1 + 24 >> 2] = read($3_1 + 24);
          $5_1 = read($3_1 + 20);
          HEAP32[$2_1 + 16 >> 2] = read($3_1 + 16);
          HEAP32[$2_1 + 20 >> 2] = $5_1;
          $5_1 = read($3_1 + 12);
          HEAP32[$2_1 + 8 >> 2] = read($3_1 + 8);
          HEAP32[$2_1 + 12 >> 2] = $5_1;
          if (read($2_1 + 4) != 3) {
            $3_1 = read($2_1);
            $45($3_1);
            $0($3_1);
            $33($9_1);
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
        $33($0_1 + 4 | 0);
        $4_1 = $4_1 - 1 | 0;
        $0_1 = $0_1 + 28 | 0;
        continue;
      }
      break;
    }
    ;
    $30($7_1, $6_1, 4, 28);
    $0($1_1);
    global$0 = $2_1 + 32 | 0;
  }
  function $75($0_1, $1_1, $2_1) {
    return (fimport$40($0_1, $1_1, $2_1) | 0) != 0;
  }
  function $76($0_1) {
    if (fimport$71($0_1, 35331, 8) | 0) {
      $0_1 = 1;
    } else {
      $0_1 = (fimport$72($0_1, 35339, 9) | 0) != 0;
    }
    return $0_1;
  }
  function $77($0_1, $1_1, $2_1) {
    var $3_1 = 0;
    $3_1 = global$0 - 16 | 0;
    global$0 = $3_1;
    $23($3_1 + 8 | 0, fimport$24($0_1, $1_1, $2_1) | 0);
    $2_1 = 0;
    if (read($3_1 + 8) == 1) {
      $0_1 = read($3_1 + 12);
      $1_1 = $7($0_1, 32895, 5);
      $0($0_1);
      $2_1 = $1_1 ^ 1;
    }
    global$0 = $3_1 + 16 | 0;
    return $2_1;
  }
  function $78($0_1, $1_1, $2_1, $3_1) {
    var $4_1 = 0;
    $4_1 = global$0 - 16 | 0;
    global$0 = $4_1;
    $58($4_1 + 8 | 0, fimport$47($1_1, $2_1, $3_1) | 0);
    $1_1 = read($4_1 + 12);
    HEAP32[$0_1 >> 2] = read($4_1 + 8);
    HEAP32[$0_1 + 4 >> 2] = $1_1;
    global$0 = $4_1 + 16 | 0;
  }
  function $79($0_1, $1_1) {
    var $2_1 = 0;
    $2_1 = global$0 - 16 | 0;
    global$0 = $2_1;
    $58($2_1 + 8 | 0, fimport$50($1_1) | 0);
    $1_1 = read($2_1 + 12);
    HEAP32[$0_1 >> 2] = read($2_1 + 8);
    HEAP32[$0_1 + 4 >> 2] = $1_1;
    global$0 = $2_1 + 16 | 0;
  }
  function $80($0_1, $1_1) {
    $0_1 = fimport$5($0_1, $1_1, 1) | 0;
    $1_1 = $7($0_1, 1, 0);
    $0($0_1);
    return $1_1;
  }
  function $81($0_1, $1_1, $2_1) {
    $1_1 = fimport$5($0_1, $1_1, $2_1) | 0;
    $0_1 = $11($1_1, $0_1);
    $0($1_1);
    return $0_1;
  }
  function $82($0_1, $1_1, $2_1, $3_1) {
    var $4_1 = 0, $5_1 = 0, $6_1 = 0;
    $4_1 = global$0 - 16 | 0;
    global$0 = $4_1;
    $79($4_1 + 8 | 0, $3_1);
    $5_1 = 1;
    if (read($4_1 + 8) == 1) {
      $3_1 = read($4_1 + 12);
      $5_1 = 0;
    } else {
      $3_1 = fimport$5($3_1, 33068, 1) | 0;
      $6_1 = fimport$18($3_1) | 0;
      $0($3_1);
      $3_1 = $28($1_1, $2_1, $6_1, 33069, 51);
      $0($6_1);
    }
    HEAP32[$0_1 + 4 >> 2] = $3_1;
    HEAP32[$0_1 >> 2] = $5_1;
    global$0 = $4_1 + 16 | 0;
  }
  function $83($0_1) {
    fimport$64($0_1);
    $0($0_1);
  }
  function $84($0_1) {
    $1(read($0_1), read($0_1 + 4));
    $1(read($0_1 + 8), read($0_1 + 12));
    $24($0_1 + 16 | 0);
  }
  function $85($0_1, $1_1) {
    if ($0_1) {
      $83($1_1);
    }
  }
  function $86($0_1) {
    if (read($0_1) != 3) {
      $33($0_1);
    }
  }
  function $87($0_1) {
    if (read($0_1) != 18 | read($0_1 + 4)) {
      $25($0_1);
    }
  }
  function $88($0_1) {
    if ($0_1) {
      $3($0_1);
    }
  }
  function $89($0_1) {
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
          $25($1_1);
          $1_1 = $1_1 + 16 | 0;
          continue;
        }
        ;
      }
    }
    $87($0_1 + 144 | 0);
    $87($0_1 + 160 | 0);
  }
  function $90($0_1) {
    var $1_1 = 0;
    block: {
      $1_1 = read($0_1) - 1 | 0;
      HEAP32[$0_1 >> 2] = $1_1;
      if (!$1_1) {
        $167(read($0_1 + 12), read($0_1 + 16));
        if ($0_1 == -1) {
          break block;
        }
        $1_1 = read($0_1 + 4) - 1 | 0;
        HEAP32[$0_1 + 4 >> 2] = $1_1;
        if ($1_1) {
          break block;
        }
        $8($0_1, 24);
      }
    }
  }
  function $91($0_1, $1_1) {
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
  function $92($0_1, $1_1) {
    while (1) {
      if ($1_1) {
        $1_1 = $1_1 - 1 | 0;
        $33($0_1);
        $0_1 = $0_1 + 24 | 0;
        continue;
      }
      break;
    }
    ;
  }
  function $93($0_1, $1_1) {
    while (1) {
      if ($1_1) {
        $1_1 = $1_1 - 1 | 0;
        $13($0_1);
        $0_1 = $0_1 + 16 | 0;
        continue;
      }
      break;
    }
    ;
  }
  function $94($0_1, $1_1) {
    var $2_1 = 0, $3_1 = 0, $4_1 = 0;
    $2_1 = ($1_1 >>> 0 <= 8 ? 8 : $1_1) + 7 & -8;
    $3_1 = $2_1 + $0_1 | 0;
    $1_1 = 36404;
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
          HEAP32[$0_1 + 4 >> 2] = $2_1;
          HEAP32[$0_1 >> 2] = $1_1;
          HEAP32[$4_1 >> 2] = $0_1;
        } else {
          HEAP32[$1_1 + 4 >> 2] = $2_1 + $3_1;
        }
        return;
      }
      $2_1 = $2_1 + read($1_1 + 4) | 0;
      $1_1 = read($1_1);
      if ($1_1 != -1) {
        $3_1 = read($1_1 + 4);
        if ($0_1 == ($3_1 + $1_1 | 0)) {
          HEAP32[$1_1 + 4 >> 2] = $2_1 + $3_1;
          HEAP32[$4_1 >> 2] = $1_1;
          return;
        }
      }
      HEAP32[$4_1 >> 2] = $0_1;
      HEAP32[$0_1 >> 2] = $1_1;
      HEAP32[$0_1 + 4 >> 2] = $2_1;
      return;
    }
    HEAP32[$0_1 + 4 >> 2] = $2_1;
    HEAP32[$0_1 >> 2] = -1;
    HEAP32[$4_1 >> 2] = $0_1;
  }
  function $95($0_1) {
    var $1_1 = 0;
    block: {
      block2: {
        switch (HEAPU8[$0_1 + 20 | 0] - 1 | 0) {
          case 1:
            HEAP8[$0_1 + 20 | 0] = 3;
            return;
          case 0:
          case 2:
            break block;
          default:
            break block2;
        }
        ;
      }
      if (HEAPU32[$0_1 + 8 >> 2] >= 2147483647) {
        wasm2js_trap();
      }
      if (!read($0_1 + 12)) {
        break block;
      }
      $1_1 = read($0_1) + 1 | 0;
      HEAP32[$0_1 >> 2] = $1_1;
      if ($1_1) {
        HEAP8[$0_1 + 20 | 0] = 1;
      }
      wasm2js_trap();
    }
  }
  function $96($0_1, $1_1) {
    var $2_1 = 0;
    $2_1 = fimport$10(1024) | 0;
    if ($1_1) {
      fimport$11($2_1);
    }
    fimport$9($2_1, $0_1);
    return $2_1;
  }
  function $97($0_1) {
    var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0;
    $1_1 = global$0 - 32 | 0;
    global$0 = $1_1;
    $2_1 = $1_1 + 8 | 0;
    $125($2_1, $0_1 + 120 | 0);
    $36($2_1);
    if (read($0_1 + 168)) {
      wasm2js_trap();
    }
    $3_1 = read($0_1 + 172);
    $4_1 = read($0_1 + 176);
    HEAP32[$0_1 + 172 >> 2] = 3;
    $2_1 = read($0_1 + 192);
    HEAP32[$1_1 + 24 >> 2] = read($0_1 + 188);
    HEAP32[$1_1 + 28 >> 2] = $2_1;
    $2_1 = read($0_1 + 184);
    HEAP32[$1_1 + 16 >> 2] = read($0_1 + 180);
    HEAP32[$1_1 + 20 >> 2] = $2_1;
    HEAP32[$1_1 + 8 >> 2] = $3_1;
    HEAP32[$1_1 + 12 >> 2] = $4_1;
    $86($1_1 + 8 | 0);
    global$0 = $1_1 + 32 | 0;
  }
  function $98($0_1, $1_1) {
    var $2_1 = 0, $3_1 = 0, $4_1 = 0;
    $2_1 = global$0 - 16 | 0;
    global$0 = $2_1;
    $59($2_1 + 8 | 0, $0_1 + 48 | 0);
    $4_1 = read(read($2_1 + 8) + 40);
    $3_1 = read($2_1 + 12);
    HEAP32[$3_1 >> 2] = read($3_1) - 1;
    $3_1 = 0;
    if ($4_1 >>> 0 <= 2) {
      block: {
        if (HEAPU8[$0_1 + 44 | 0] != HEAPU8[$1_1 + 44 | 0]) {
          break block;
        }
        if (!$5(read($0_1 + 40), read($1_1 + 40)) | HEAPU8[$0_1 + 45 | 0] != HEAPU8[$1_1 + 45 | 0]) {
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
  function $99($0_1, $1_1, $2_1) {
    var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
    $5_1 = global$0 + -64 | 0;
    global$0 = $5_1;
    $3_1 = $20($1_1);
    block2: {
      block: {
        if ($3_1) {
          $4_1 = $3_1 + 8 | 0;
          if ($98($4_1, $2_1)) {
            HEAP8[$3_1 + 220 | 0] = HEAPU8[$2_1 + 32 | 0];
            break block;
          } else {
            HEAP32[$5_1 >> 2] = 13;
            HEAP8[$5_1 + 4 | 0] = 2;
            $6($4_1, $5_1);
            $3($3_1);
          }
        }
        if ($10($1_1)) {
          block1: {
            $3_1 = $14($1_1);
            $4_1 = fimport$61($3_1) | 0;
            if (!$4_1) {
              $0($3_1);
              break block1;
            }
            $0($4_1);
            $0($3_1);
            $7_1 = HEAPU8[$2_1 + 45 | 0];
            $3_1 = read($2_1 + 24);
            $4_1 = read($2_1 + 20);
            if ($11($3_1, $4_1)) {
              $4_1 = fimport$8(35269, 47, $3_1, $4_1, $3_1) | 0;
              fimport$16($4_1);
              $0($4_1);
            }
            $8_1 = $4($3_1);
            $9_1 = $4($1_1);
            $6_1 = HEAPU8[$2_1 + 32 | 0];
            $4_1 = $37(8, 224);
            if (!$4_1) {
              wasm2js_trap();
            }
            HEAP32[$4_1 >> 2] = 0;
            HEAP32[$4_1 + 4 >> 2] = 1;
            $3_1 = $129($4_1);
            $10_1 = $14($1_1);
            $11_1 = fimport$10($1_1) | 0;
            HEAP8[$3_1 + 40 | 0] = $6_1;
            HEAP8[$3_1 + 220 | 0] = $6_1;
            HEAP32[$3_1 + 216 >> 2] = 0;
            HEAP32[$3_1 + 204 >> 2] = 0;
            HEAP32[$3_1 + 208 >> 2] = 2;
            HEAP32[$3_1 + 176 >> 2] = 0;
            HEAP32[$3_1 + 180 >> 2] = 3;
            HEAP32[$3_1 + 172 >> 2] = $11_1;
            HEAP32[$3_1 + 168 >> 2] = $10_1;
            HEAP32[$3_1 + 164 >> 2] = $1_1;
            HEAP32[$3_1 + 152 >> 2] = 4;
            HEAP32[$3_1 + 156 >> 2] = 0;
            HEAP32[$3_1 + 144 >> 2] = 0;
            HEAP32[$3_1 + 148 >> 2] = 0;
            HEAP32[$3_1 + 136 >> 2] = 4;
            HEAP32[$3_1 + 140 >> 2] = 0;
            HEAP32[$3_1 + 128 >> 2] = 0;
            HEAP32[$3_1 + 132 >> 2] = 0;
            HEAP8[$3_1 + 124 | 0] = 0;
            HEAP32[$3_1 + 120 >> 2] = $9_1;
            HEAP8[$3_1 + 117 | 0] = 1;
            HEAP8[$3_1 + 118 | 0] = 0;
            HEAP8[$3_1 + 116 | 0] = $7_1;
            HEAP32[$3_1 + 112 >> 2] = $8_1;
            HEAP32[$3_1 + 104 >> 2] = 2;
            HEAP16[$3_1 + 96 >> 1] = 0;
            HEAP32[$3_1 + 88 >> 2] = 0;
            HEAP32[$3_1 + 92 >> 2] = 2146435072;
            HEAP32[$3_1 + 80 >> 2] = 0;
            HEAP32[$3_1 + 84 >> 2] = 2146435072;
            HEAP32[$3_1 + 64 >> 2] = 0;
            HEAP32[$3_1 + 68 >> 2] = 0;
            HEAP32[$3_1 + 56 >> 2] = 0;
            $1_1 = read($2_1 + 28);
            HEAP32[$4_1 + 32 >> 2] = read($2_1 + 24);
            HEAP32[$4_1 + 36 >> 2] = $1_1;
            $1_1 = read($2_1 + 20);
            HEAP32[$4_1 + 24 >> 2] = read($2_1 + 16);
            HEAP32[$4_1 + 28 >> 2] = $1_1;
            $1_1 = read($2_1 + 12);
            HEAP32[$4_1 + 16 >> 2] = read($2_1 + 8);
            HEAP32[$4_1 + 20 >> 2] = $1_1;
            $1_1 = read($2_1 + 4);
            HEAP32[$4_1 + 8 >> 2] = read($2_1);
            HEAP32[$4_1 + 12 >> 2] = $1_1;
            $1_1 = HEAPU8[$2_1 + 37 | 0] | HEAPU8[$2_1 + 38 | 0] << 8 | (HEAPU8[$2_1 + 39 | 0] << 16 | HEAPU8[$2_1 + 40 | 0] << 24);
            $6_1 = HEAPU8[$2_1 + 33 | 0] | HEAPU8[$2_1 + 34 | 0] << 8 | (HEAPU8[$2_1 + 35 | 0] << 16 | HEAPU8[$2_1 + 36 | 0] << 24);
            HEAP8[$3_1 + 41 | 0] = $6_1;
            HEAP8[$3_1 + 42 | 0] = $6_1 >>> 8;
            HEAP8[$3_1 + 43 | 0] = $6_1 >>> 16;
            HEAP8[$3_1 + 44 | 0] = $6_1 >>> 24;
            HEAP8[$3_1 + 45 | 0] = $1_1;
            HEAP8[$3_1 + 46 | 0] = $1_1 >>> 8;
            HEAP8[$3_1 + 47 | 0] = $1_1 >>> 16;
            HEAP8[$3_1 + 48 | 0] = $1_1 >>> 24;
            $1_1 = HEAPU8[$2_1 + 44 | 0] | HEAPU8[$2_1 + 45 | 0] << 8 | (HEAPU8[$2_1 + 46 | 0] << 16 | HEAPU8[$2_1 + 47 | 0] << 24);
            $2_1 = HEAPU8[$2_1 + 40 | 0] | HEAPU8[$2_1 + 41 | 0] << 8 | (HEAPU8[$2_1 + 42 | 0] << 16 | HEAPU8[$2_1 + 43 | 0] << 24);
            HEAP8[$3_1 + 48 | 0] = $2_1;
            HEAP8[$3_1 + 49 | 0] = $2_1 >>> 8;
            HEAP8[$3_1 + 50 | 0] = $2_1 >>> 16;
            HEAP8[$3_1 + 51 | 0] = $2_1 >>> 24;
            HEAP8[$3_1 + 52 | 0] = $1_1;
            HEAP8[$3_1 + 53 | 0] = $1_1 >>> 8;
            HEAP8[$3_1 + 54 | 0] = $1_1 >>> 16;
            HEAP8[$3_1 + 55 | 0] = $1_1 >>> 24;
            HEAP32[$3_1 + 160 >> 2] = $3_1;
            if (HEAP32[9102]) {
              wasm2js_trap();
            }
            HEAP32[$3_1 >> 2] = 2;
            HEAP32[9102] = -1;
            $1_1 = HEAP32[9105];
            if ($1_1 == HEAP32[9103]) {
              $134(36412);
            }
            $6_1 = 0;
            HEAP32[HEAP32[9104] + ($1_1 << 2) >> 2] = $3_1;
            HEAP32[9105] = $1_1 + 1;
            HEAP32[9102] = HEAP32[9102] + 1;
            $0(fimport$46(read($3_1 + 24), 33332, 7, read($3_1 + 48)) | 0);
            if (read($3_1 + 144)) {
              wasm2js_trap();
            } else {
              HEAP32[$3_1 + 144 >> 2] = -1;
              HEAP32[$5_1 + 8 >> 2] = 0;
              HEAP32[$5_1 >> 2] = 0;
              HEAP32[$5_1 + 4 >> 2] = 4;
              $128($3_1 + 148 | 0, $5_1);
              HEAP32[$3_1 + 144 >> 2] = read($3_1 + 144) + 1;
              $52($4_1 + 8 | 0);
              break block2;
            }
          }
        }
        if (HEAPU8[$2_1 + 44 | 0]) {
          fimport$20($1_1);
        }
        HEAP32[$5_1 >> 2] = 7;
        $3_1 = $15(0, $5_1);
        $6_1 = 1;
      }
      $49($2_1);
      $0($1_1);
    }
    HEAP32[$0_1 + 4 >> 2] = $3_1;
    HEAP32[$0_1 >> 2] = $6_1;
    global$0 = $5_1 - -64 | 0;
  }
  function $100($0_1, $1_1, $2_1, $3_1) {
    var $4_1 = 0;
    $4_1 = global$0 - 80 | 0;
    global$0 = $4_1;
    fimport$30(read($0_1 + 156), read($0_1 + 164), read($0_1 + 40), HEAPU8[$0_1 + 44 | 0] ^ 1);
    $51($4_1 - -64 | 0, $0_1);
    HEAPF64[$4_1 + 16 >> 3] = $3_1;
    HEAP32[$4_1 + 8 >> 2] = $1_1;
    HEAP32[$4_1 + 12 >> 2] = $2_1;
    HEAP32[$4_1 >> 2] = 2;
    HEAP8[$4_1 + 32 | 0] = HEAPU8[$4_1 + 72 | 0];
    HEAPF64[$4_1 + 24 >> 3] = HEAPF64[$4_1 + 64 >> 3];
    $6($0_1, $4_1);
    global$0 = $4_1 + 80 | 0;
  }
  function $101($0_1, $1_1, $2_1, $3_1, $4_1) {
    $0_1 = fimport$0($0_1, $1_1, $2_1) | 0;
    $1_1 = $7($0_1, $3_1, $4_1);
    $0($0_1);
    return $1_1;
  }
  function $102($0_1) {
    var $1_1 = 0, $2_1 = 0, $3_1 = 0;
    $1_1 = fimport$3(read($0_1 + 156)) | 0;
    $2_1 = fimport$0($1_1, 34992, 9) | 0;
    $3_1 = $5($2_1, 1026);
    $0($2_1);
    if ($3_1) {
      $110($1_1, 0);
      $31(read($0_1 + 156), 4, 1025);
    }
    $0($1_1);
  }
  function $103($0_1, $1_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
    $2_1 = global$0 - 96 | 0;
    global$0 = $2_1;
    $4_1 = read($0_1);
    if ($4_1 != -1) {
      $3_1 = read($4_1);
      if ($3_1) {
        $3_1 = $3_1 + 1 | 0;
        HEAP32[$4_1 >> 2] = $3_1;
        if (!$3_1) {
          wasm2js_trap();
        }
        $5_1 = $4_1 + 8 | 0;
        $3_1 = 5;
        block11: {
          block10: {
            block12: {
              block1: {
                switch (HEAPU8[$0_1 + 4 | 0] - 1 | 0) {
                  case 8:
                    if (!$10(read($4_1 + 164))) {
                      break block11;
                    }
                    if ($10(read($4_1 + 120))) {
                      break block11;
                    }
                    $3_1 = 14;
                    break block10;
                  case 1:
                    HEAP8[$2_1 + 20 | 0] = 0;
                    break block12;
                  case 2:
                    HEAP8[$2_1 + 20 | 0] = 1;
                    break block12;
                  case 3:
                    $51($2_1 + 80 | 0, $5_1);
                    HEAP8[$2_1 + 32 | 0] = HEAPU8[$2_1 + 88 | 0];
                    HEAPF64[$2_1 + 24 >> 3] = HEAPF64[$2_1 + 80 >> 3];
                    $3_1 = 11;
                    break block10;
                  case 4:
                    if (!HEAPU8[$4_1 + 220 | 0]) {
                      break block11;
                    }
                    $3_1 = 7;
                    break block10;
                  case 5:
                    $51($2_1 + 80 | 0, $5_1);
                    HEAP8[$2_1 + 32 | 0] = HEAPU8[$2_1 + 88 | 0];
                    HEAPF64[$2_1 + 24 >> 3] = HEAPF64[$2_1 + 80 >> 3];
                    $3_1 = 10;
                    break block10;
                  case 6:
                    if (!$101($1_1, 33362, 18, 33380, 9)) {
                      break block11;
                    }
                    if (!$101($1_1, 33389, 11, 33400, 7)) {
                      break block11;
                    }
                    $0_1 = fimport$0($1_1, 33407, 10) | 0;
                    $79($2_1 + 8 | 0, $0_1);
                    if (read($2_1 + 8) != 1) {
                      $0($0_1);
                      break block11;
                    }
                    $3_1 = read($2_1 + 12);
                    $6_1 = $5($3_1, read($4_1 + 28));
                    $1(1, $3_1);
                    $0($0_1);
                    if (!$6_1) {
                      break block11;
                    }
                    $3_1 = 6;
                    break block10;
                  case 7:
                    HEAP8[$2_1 + 20 | 0] = 3;
                    break block12;
                  case 0:
                    break block1;
                  default:
                    break block10;
                }
                ;
              }
              fimport$22($1_1);
              HEAP8[$2_1 + 20 | 0] = 0;
            }
            $3_1 = 12;
          }
          HEAP32[$2_1 + 16 >> 2] = $3_1;
          $6($5_1, $2_1 + 16 | 0);
        }
        $3($4_1);
      }
    }
    $0($1_1);
    global$0 = $2_1 + 96 | 0;
  }
  function $104($0_1, $1_1, $2_1) {
    var $3_1 = 0;
    $3_1 = $4($1_1);
    $1_1 = read($0_1 + 16);
    if ($1_1 == read($0_1 + 8)) {
      $134($0_1 + 8 | 0);
    }
    HEAP32[$0_1 + 16 >> 2] = $1_1 + 1;
    HEAP32[read($0_1 + 12) + ($1_1 << 2) >> 2] = $3_1;
    if (!read($0_1)) {
      $3_1 = $2(4, 4);
      HEAP32[$3_1 >> 2] = $2_1;
      $2_1 = fimport$7($3_1, 36012) | 0;
      $85(0, read($0_1 + 4));
      HEAP32[$0_1 + 4 >> 2] = $2_1;
      HEAP32[$0_1 >> 2] = 1;
    }
    return $1_1 ? 0 : $0_1 + 4 | 0;
  }
  function $105() {
    return $183(36456, 36460, 36464, 36468, 36472, 36476, 36480);
  }
  function $106() {
    return $183(36484, 36488, 36492, 36496, 36500, 36504, 36508);
  }
  function $107($0_1, $1_1, $2_1, $3_1, $4_1) {
    fimport$68($1_1, $2_1, $3_1, $4_1, 1027);
    $1_1 = $4($1_1);
    HEAP32[$0_1 + 20 >> 2] = $4_1;
    HEAP32[$0_1 + 16 >> 2] = $3_1;
    HEAP32[$0_1 + 12 >> 2] = $2_1;
    HEAP32[$0_1 + 8 >> 2] = 1027;
    HEAP32[$0_1 + 4 >> 2] = $1_1;
    HEAP32[$0_1 >> 2] = 0;
  }
  function $108($0_1, $1_1) {
    var $2_1 = 0;
    $2_1 = $0_1;
    $0_1 = $1_1 ? 1026 : 1027;
    fimport$2($2_1, 35001, 9, $0_1);
    $0($0_1);
  }
  function $109($0_1, $1_1) {
    fimport$2($0_1, 33417, 6, $1_1);
  }
  function $110($0_1, $1_1) {
    var $2_1 = 0;
    $2_1 = $0_1;
    $0_1 = $1_1 ? 1026 : 1027;
    fimport$2($2_1, 34992, 9, $0_1);
    $0($0_1);
  }
  function $111($0_1, $1_1) {
    fimport$2($0_1, 35010, 7, $1_1);
  }
  function $112($0_1, $1_1) {
    fimport$2($0_1, 35017, 4, $1_1);
    fimport$2($0_1, 33417, 6, 1025);
    fimport$2($0_1, 32900, 5, 1025);
  }
  function $113($0_1, $1_1) {
    var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
    if ($32($1_1)) {
      $2_1 = fimport$1(32768, 10) | 0;
      $3_1 = fimport$18($1_1) | 0;
      $4_1 = fimport$1(32778, 33) | 0;
      $5_1 = fimport$8(32811, 40, $2_1, $3_1, $4_1) | 0;
      $0($4_1);
      $0($3_1);
      $0($2_1);
      $2_1 = $2(4, 48);
      HEAP8[$2_1 + 44 | 0] = 3;
      HEAP32[$2_1 + 40 >> 2] = $5_1;
      HEAP32[$2_1 >> 2] = 7;
      $0($1_1);
      $1_1 = 1;
    } else {
      $2_1 = fimport$17($1_1) | 0;
      $0($1_1);
      $1_1 = 0;
    }
    HEAP32[$0_1 + 4 >> 2] = $2_1;
    HEAP32[$0_1 >> 2] = $1_1;
  }
  function $114($0_1, $1_1) {
    var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
    $4_1 = global$0 - 16 | 0;
    global$0 = $4_1;
    $10_1 = HEAPU8[$1_1 + 40 | 0];
    $7_1 = read($1_1 + 36);
    $9_1 = read($1_1 + 32);
    $5_1 = HEAPF64[$1_1 + 8 >> 3];
    $2_1 = read($1_1);
    $3_1 = read($1_1 + 20);
    $6_1 = read($1_1 + 16);
    $8_1 = $4_1 + 8 | 0;
    if (read($1_1 + 24)) {
      $1_1 = read($1_1 + 28);
    } else {
      $1_1 = fimport$1(32851, 23) | 0;
    }
    $82($8_1, 33339, 10, $1_1);
    $8_1 = read($4_1 + 12);
    block: {
      if (read($4_1 + 8) == 1) {
        HEAP32[$0_1 >> 2] = 2;
        HEAP32[$0_1 + 4 >> 2] = 0;
        HEAP32[$0_1 + 8 >> 2] = $8_1;
        $0($1_1);
        $1($9_1, $7_1);
        if (!$6_1) {
          break block;
        }
        $0($3_1);
      } else {
        block1: {
          if ($6_1) {
            $82($4_1, 33349, 13, $3_1);
            $6_1 = read($4_1 + 4);
            if (read($4_1) & 1) {
              HEAP32[$0_1 >> 2] = 2;
              HEAP32[$0_1 + 4 >> 2] = 0;
              HEAP32[$0_1 + 8 >> 2] = $6_1;
              $0($3_1);
              break block1;
            } else {
              $0($3_1);
            }
          } else {
            $6_1 = $4($8_1);
          }
          $5_1 = $2_1 ? $5_1 : 6e5;
          if (!($5_1 >= 0)) {
            $2_1 = $5_1 != $5_1;
            $2_1 = fimport$1(($2_1 ? 35459 : 35442) | 0, ($2_1 ? 3 : 17) | 0) | 0;
            $3_1 = $28(33485, 9, $2_1, 33500, 61);
            $0($2_1);
            HEAP32[$0_1 >> 2] = 2;
            HEAP32[$0_1 + 4 >> 2] = 0;
            HEAP32[$0_1 + 8 >> 2] = $3_1;
            $0($6_1);
            break block1;
          }
          wasm2js_scratch_store_f64(+$5_1);
          $2_1 = wasm2js_scratch_load_i32(1) | 0;
          $3_1 = wasm2js_scratch_load_i32(0) | 0;
          $11_1 = $3_1 - 1 | 0;
          $3_1 = $2_1 - !$3_1 | 0;
          $2_1 = ($2_1 > 0 | $2_1 >= 0) & ($2_1 & 2147483647) + -1048576 >>> 0 < 2145386496 | ($3_1 == 1048575 & $11_1 != -1 | $3_1 >>> 0 < 1048575);
          block2: {
            if ($9_1) {
              if (!$32($7_1)) {
                break block2;
              }
              $0($7_1);
            }
            $7_1 = fimport$1(32874, 21) | 0;
          }
          HEAP8[$0_1 + 32 | 0] = $10_1;
          HEAP32[$0_1 + 28 >> 2] = $7_1;
          HEAP32[$0_1 + 24 >> 2] = $6_1;
          HEAP32[$0_1 + 20 >> 2] = $8_1;
          HEAP32[$0_1 + 16 >> 2] = $1_1;
          HEAPF64[$0_1 + 8 >> 3] = $5_1;
          HEAP32[$0_1 >> 2] = $2_1;
          HEAP32[$0_1 + 4 >> 2] = 0;
          break block;
        }
        $0($8_1);
        $0($1_1);
        $1($9_1, $7_1);
      }
    }
    global$0 = $4_1 + 16 | 0;
  }
  function $115($0_1, $1_1, $2_1, $3_1) {
    if ($2_1 == 1 & HEAPU8[$3_1 + 44 | 0] == 3) {
      $17(read($1_1 + 40), read($1_1 + 44));
      HEAP32[$1_1 + 40 >> 2] = 4;
      $1_1 = $2(8, 64);
      HEAP8[$1_1 + 56 | 0] = 3;
      HEAP32[$1_1 + 48 >> 2] = 14;
      HEAP32[$1_1 + 52 >> 2] = 0;
      HEAP32[$1_1 + 44 >> 2] = $3_1;
      HEAP32[$1_1 + 40 >> 2] = 1;
      HEAP32[$1_1 + 32 >> 2] = 12;
      HEAP32[$1_1 + 36 >> 2] = 0;
      HEAP8[$1_1 + 24 | 0] = 3;
      HEAP32[$1_1 + 16 >> 2] = 5;
      HEAP32[$1_1 + 20 >> 2] = 0;
      HEAP32[$1_1 >> 2] = 10;
      HEAP32[$1_1 + 4 >> 2] = 0;
      HEAP32[$0_1 + 8 >> 2] = 4;
      HEAP32[$0_1 + 4 >> 2] = $1_1;
      HEAP32[$0_1 >> 2] = 4;
      return;
    }
    $17(read($1_1 + 40), read($1_1 + 44));
    HEAP32[$1_1 + 40 >> 2] = 5;
    $39($0_1, $2_1, $3_1, 0);
  }
  function $116($0_1, $1_1, $2_1, $3_1) {
    HEAP8[$1_1 + 32 | 0] = 1;
    $54($1_1, $2_1, $3_1);
    if (HEAPU8[$1_1 + 33 | 0] != 1) {
      $1_1 = 0;
    } else {
      $2_1 = $9($9(HEAPF64[$1_1 + 16 >> 3], HEAPF64[$1_1 + 24 >> 3]), 2147483647);
      $1_1 = 1;
    }
    HEAPF64[$0_1 + 24 >> 3] = $2_1;
    HEAP32[$0_1 + 16 >> 2] = $1_1;
    HEAP32[$0_1 + 20 >> 2] = 0;
    HEAP8[$0_1 + 8 | 0] = 0;
    HEAP32[$0_1 >> 2] = 5;
    HEAP32[$0_1 + 4 >> 2] = 0;
  }
  function $117($0_1, $1_1) {
    var $2_1 = 0, $3_1 = 0;
    $2_1 = global$0 - 48 | 0;
    HEAP32[$2_1 + 8 >> 2] = $1_1;
    HEAP32[$2_1 + 24 >> 2] = $1_1 + 32;
    HEAP32[$2_1 + 20 >> 2] = $1_1 + 24;
    HEAP32[$2_1 + 16 >> 2] = $1_1 + 16;
    HEAP32[$2_1 + 12 >> 2] = $1_1 + 8;
    $1_1 = 0;
    while (1) {
      if ($1_1 != 20) {
        $3_1 = read(($2_1 + 8 | 0) + $1_1);
        HEAP32[($2_1 + 28 | 0) + $1_1 >> 2] = read($3_1) ? $3_1 + 4 | 0 : 0;
        $1_1 = $1_1 + 4 | 0;
        continue;
      }
      break;
    }
    ;
    HEAP32[$0_1 + 16 >> 2] = read($2_1 + 44);
    $1_1 = read($2_1 + 40);
    HEAP32[$0_1 + 8 >> 2] = read($2_1 + 36);
    HEAP32[$0_1 + 12 >> 2] = $1_1;
    $1_1 = read($2_1 + 32);
    HEAP32[$0_1 >> 2] = read($2_1 + 28);
    HEAP32[$0_1 + 4 >> 2] = $1_1;
  }
  function $118($0_1, $1_1, $2_1) {
    var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0;
    $3_1 = global$0 + -64 | 0;
    global$0 = $3_1;
    $6_1 = read($2_1);
    $7_1 = read($1_1);
    $2_1 = 0;
    while (1) {
      if ($2_1 != 40) {
        $4_1 = read($2_1 + 32952);
        $5_1 = read($2_1 + 32956);
        $78($3_1 + 16 | 0, $7_1, $4_1, $5_1);
        $1_1 = ($3_1 + 24 | 0) + $2_1 | 0;
        if (read($3_1 + 16) == 1) {
          $5_1 = read($3_1 + 20);
          $4_1 = 1;
        } else {
          $78($3_1 + 8 | 0, $6_1, $4_1, $5_1);
          $5_1 = read($3_1 + 12);
          $4_1 = read($3_1 + 8);
        }
        HEAP32[$1_1 >> 2] = $4_1;
        HEAP32[$1_1 + 4 >> 2] = $5_1;
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
    HEAP32[$0_1 + 32 >> 2] = read($3_1 + 56);
    HEAP32[$0_1 + 36 >> 2] = $10_1;
    HEAP32[$0_1 + 24 >> 2] = $8_1;
    HEAP32[$0_1 + 28 >> 2] = $9_1;
    HEAP32[$0_1 + 16 >> 2] = $6_1;
    HEAP32[$0_1 + 20 >> 2] = $7_1;
    HEAP32[$0_1 + 8 >> 2] = $4_1;
    HEAP32[$0_1 + 12 >> 2] = $5_1;
    HEAP32[$0_1 >> 2] = $1_1;
    HEAP32[$0_1 + 4 >> 2] = $2_1;
    global$0 = $3_1 - -64 | 0;
  }
  function $119($0_1, $1_1) {
    var $2_1 = 0;
    $1_1 = $40($1_1);
    $2_1 = read($1_1 + 12);
    HEAP32[$0_1 >> 2] = read($1_1 + 8);
    HEAP32[$0_1 + 4 >> 2] = $2_1;
  }
  function $120($0_1) {
    return HEAPU8[$40($0_1) + 16 | 0];
  }
  function $121($0_1, $1_1) {
    var $2_1 = 0;
    $1_1 = $40($1_1);
    $2_1 = read($1_1 + 4);
    HEAP32[$0_1 >> 2] = read($1_1);
    HEAP32[$0_1 + 4 >> 2] = $2_1;
  }
  function $122($0_1, $1_1) {
    var $2_1 = 0;
    $2_1 = 1;
    if (!$22($1_1)) {
      $0($1_1);
      $2_1 = 0;
    }
    HEAP32[$0_1 + 4 >> 2] = $1_1;
    HEAP32[$0_1 >> 2] = $2_1;
  }
  function $123($0_1, $1_1, $2_1) {
    var $3_1 = 0, $4_1 = 0;
    $3_1 = global$0 - 48 | 0;
    global$0 = $3_1;
    $4_1 = 1;
    if ($1_1 == 1) {
      $4_1 = 0;
    } else {
      HEAP32[$3_1 + 16 >> 2] = 9;
      HEAP32[$3_1 + 12 >> 2] = 33120;
      HEAP32[$3_1 + 8 >> 2] = 4;
      $2_1 = $15(0, $3_1 + 8 | 0);
    }
    HEAP32[$0_1 + 4 >> 2] = $2_1;
    HEAP32[$0_1 >> 2] = $4_1;
    global$0 = $3_1 + 48 | 0;
  }
  function $124($0_1, $1_1) {
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
            HEAP32[$6_1 >> 2] = $3_1 + 1;
            $4_1 = 1;
          }
          $5_1 = $2_1 + 8 | 0;
          HEAP32[$5_1 + 4 >> 2] = $3_1;
          HEAP32[$5_1 >> 2] = $4_1;
          if (read($2_1 + 8) != 1) {
            break block;
          }
          $3_1 = (read($2_1 + 12) << 4) + $8_1 | 0;
          $4_1 = read($3_1);
          $5_1 = read($3_1 + 4);
          if (!$5_1 & $4_1 == 18) {
            break block;
          }
          $7_1 = read($3_1 + 12);
          $3_1 = read($3_1 + 8);
          HEAP32[$2_1 + 24 >> 2] = $3_1;
          HEAP32[$2_1 + 28 >> 2] = $7_1;
          HEAP32[$2_1 + 40 >> 2] = $3_1;
          HEAP32[$2_1 + 44 >> 2] = $7_1;
          HEAP32[$2_1 + 16 >> 2] = $4_1;
          HEAP32[$2_1 + 20 >> 2] = $5_1;
          HEAP32[$2_1 + 32 >> 2] = 17;
          HEAP32[$2_1 + 36 >> 2] = 0;
          if (!($4_1 != 17 | $5_1 != 0)) {
            $25($2_1 + 16 | 0);
            $25($2_1 + 32 | 0);
            continue;
          }
          break;
        }
        ;
        $1_1 = read($2_1 + 28);
        HEAP32[$0_1 + 8 >> 2] = read($2_1 + 24);
        HEAP32[$0_1 + 12 >> 2] = $1_1;
        $1_1 = read($2_1 + 20);
        HEAP32[$0_1 >> 2] = read($2_1 + 16);
        HEAP32[$0_1 + 4 >> 2] = $1_1;
        $25($2_1 + 32 | 0);
        break block1;
      }
      HEAP32[$0_1 >> 2] = 17;
      HEAP32[$0_1 + 4 >> 2] = 0;
    }
    global$0 = $2_1 + 48 | 0;
  }
  function $125($0_1, $1_1) {
    var $2_1 = 0;
    if (read($1_1)) {
      wasm2js_trap();
    }
    HEAP32[$0_1 + 8 >> 2] = read($1_1 + 12);
    $2_1 = read($1_1 + 8);
    HEAP32[$0_1 >> 2] = read($1_1 + 4);
    HEAP32[$0_1 + 4 >> 2] = $2_1;
    HEAP32[$1_1 + 12 >> 2] = 0;
    HEAP32[$1_1 + 4 >> 2] = 0;
    HEAP32[$1_1 + 8 >> 2] = 4;
  }
  function $126($0_1, $1_1, $2_1) {
    var $3_1 = 0;
    $3_1 = 1;
    if (!$1_1) {
      $0($2_1);
      $3_1 = 0;
    }
    HEAP32[$0_1 + 4 >> 2] = $2_1;
    HEAP32[$0_1 >> 2] = $3_1;
  }
  function $127($0_1) {
    var $1_1 = 0;
    $1_1 = read($0_1 + 4);
    $91($1_1, read($0_1 + 12) - $1_1 >>> 2 | 0);
    $132(read($0_1 + 8), read($0_1));
  }
  function $128($0_1, $1_1) {
    var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
    $2_1 = read($1_1 + 4);
    $5_1 = read($1_1);
    $1_1 = read($1_1 + 8);
    $130($0_1, read($0_1 + 8), $1_1, 4, 24);
    $3_1 = read($0_1 + 8);
    if ($1_1) {
      $4_1 = Math_imul($1_1, 24);
      if ($4_1) {
        wasm2js_memory_copy(read($0_1 + 4) + Math_imul($3_1, 24) | 0, $2_1, $4_1);
      }
    }
    HEAP32[$0_1 + 8 >> 2] = $1_1 + $3_1;
    $92($2_1, 0);
    $133($5_1, $2_1);
  }
  function $129($0_1) {
    var $1_1 = 0;
    if ($0_1 != -1) {
      block: {
        $1_1 = read($0_1 + 4) + 1 | 0;
        HEAP32[$0_1 + 4 >> 2] = $1_1;
        if ($1_1) {
          break block;
        }
        wasm2js_trap();
      }
    }
    return $0_1;
  }
  function $130($0_1, $1_1, $2_1, $3_1, $4_1) {
    if (read($0_1) - $1_1 >>> 0 < $2_1 >>> 0) {
      if (($131($0_1, $1_1, $2_1, $3_1, $4_1) | 0) != -2147483647) {
        wasm2js_trap();
      }
    }
  }
  function $131($0_1, $1_1, $2_1, $3_1, $4_1) {
    var $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0;
    $5_1 = global$0 - 32 | 0;
    global$0 = $5_1;
    $1_1 = $1_1 + $2_1 | 0;
    block2: {
      if ($1_1 >>> 0 >= $2_1 >>> 0) {
        block: {
          $7_1 = read($0_1);
          $2_1 = $7_1 << 1;
          $1_1 = $1_1 >>> 0 > $2_1 >>> 0 ? $1_1 : $2_1;
          $8_1 = $1_1 >>> 0 <= 4 ? 4 : $1_1;
          $1_1 = $8_1;
          $2_1 = $1_1 >>> 16 | 0;
          $6_1 = $4_1 >>> 16 | 0;
          $12_1 = Math_imul($2_1, $6_1);
          $1_1 = $1_1 & 65535;
          $9_1 = $4_1 & 65535;
          $10_1 = Math_imul($1_1, $9_1);
          $6_1 = ($10_1 >>> 16 | 0) + Math_imul($1_1, $6_1) | 0;
          $1_1 = ($6_1 & 65535) + Math_imul($2_1, $9_1) | 0;
          i64toi32_i32$HIGH_BITS = $12_1 + ($6_1 >>> 16 | 0) + ($1_1 >>> 16) | 0;
          $2_1 = $10_1 & 65535 | $1_1 << 16;
          if (i64toi32_i32$HIGH_BITS | -2147483648 - $3_1 >>> 0 < $2_1 >>> 0) {
            break block;
          }
          if ($7_1) {
            $11_1 = read($0_1 + 4);
            HEAP32[$5_1 + 28 >> 2] = $3_1;
            $4_1 = Math_imul($4_1, $7_1);
            $1_1 = $5_1 + 24 | 0;
          } else {
            $4_1 = 0;
            $1_1 = $5_1 + 28 | 0;
          }
          HEAP32[$1_1 >> 2] = $4_1;
          if (read($5_1 + 28)) {
            block1: {
              $4_1 = read($5_1 + 24);
              if (!$4_1) {
                $62($5_1 + 16 | 0, $3_1, $2_1);
                $1_1 = read($5_1 + 16);
                break block1;
              }
              $1_1 = $37($3_1, $2_1);
              if (!$1_1) {
                break block1;
              }
              $2_1 = $2_1 >>> 0 < $4_1 >>> 0 ? $2_1 : $4_1;
              if ($2_1) {
                wasm2js_memory_copy($1_1, $11_1, $2_1);
              }
              $8($11_1, $4_1);
            }
          } else {
            $62($5_1 + 8 | 0, $3_1, $2_1);
            $1_1 = read($5_1 + 8);
          }
          if (!$1_1) {
            break block2;
          }
          HEAP32[$0_1 >> 2] = $8_1;
          HEAP32[$0_1 + 4 >> 2] = $1_1;
          $3_1 = -2147483647;
          break block2;
        }
      }
      $3_1 = 0;
    }
    global$0 = $5_1 + 32 | 0;
    return $3_1;
  }
  function $132($0_1, $1_1) {
    $30($0_1, $1_1, 4, 4);
  }
  function $133($0_1, $1_1) {
    $30($0_1, $1_1, 4, 24);
  }
  function $134($0_1) {
    $42($0_1, 4, 4);
  }
  function $135($0_1, $1_1, $2_1) {
    if ($1_1 != $2_1) {
      $93(($1_1 << 4) + $0_1 | 0, $2_1 - $1_1 | 0);
    }
  }
  function $136($0_1, $1_1, $2_1, $3_1, $4_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    $2_1 = $2_1 | 0;
    $3_1 = $3_1 | 0;
    $4_1 = $4_1 | 0;
    wasm2js_trap();
  }
  function $137($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    $2_1 = $2_1 | 0;
    $3_1 = $3_1 | 0;
    $4_1 = $4_1 | 0;
    $5_1 = $5_1 | 0;
    wasm2js_trap();
  }
  function $138($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    $2_1 = $2_1 | 0;
    $3_1 = $3_1 | 0;
    $4_1 = $4_1 | 0;
    $5_1 = $5_1 | 0;
    wasm2js_trap();
  }
  function $139($0_1, $1_1, $2_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    $2_1 = $2_1 | 0;
    wasm2js_trap();
  }
  function $140($0_1, $1_1, $2_1, $3_1, $4_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    $2_1 = $2_1 | 0;
    $3_1 = $3_1 | 0;
    $4_1 = $4_1 | 0;
    wasm2js_trap();
  }
  function $141($0_1, $1_1, $2_1, $3_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    $2_1 = $2_1 | 0;
    $3_1 = $3_1 | 0;
    wasm2js_trap();
  }
  function $142($0_1, $1_1, $2_1, $3_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    $2_1 = $2_1 | 0;
    $3_1 = $3_1 | 0;
    wasm2js_trap();
  }
  function $143($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    $2_1 = $2_1 | 0;
    $3_1 = $3_1 | 0;
    $4_1 = $4_1 | 0;
    $5_1 = $5_1 | 0;
    $6_1 = $6_1 | 0;
    wasm2js_trap();
  }
  function $146($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    $2_1 = $2_1 | 0;
    $3_1 = +$3_1;
    $4_1 = $4_1 | 0;
    $5_1 = $5_1 | 0;
    wasm2js_trap();
  }
  function $147($0_1, $1_1, $2_1, $3_1, $4_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    $2_1 = +$2_1;
    $3_1 = $3_1 | 0;
    $4_1 = $4_1 | 0;
    wasm2js_trap();
  }
  function $148($0_1, $1_1, $2_1, $3_1, $4_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    $2_1 = +$2_1;
    $3_1 = $3_1 | 0;
    $4_1 = $4_1 | 0;
    wasm2js_trap();
  }
  function $149($0_1, $1_1, $2_1, $3_1, $4_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    $2_1 = Math_fround($2_1);
    $3_1 = $3_1 | 0;
    $4_1 = $4_1 | 0;
    wasm2js_trap();
  }
  function $150($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    $2_1 = $2_1 | 0;
    $3_1 = Math_fround($3_1);
    $4_1 = $4_1 | 0;
    $5_1 = $5_1 | 0;
    wasm2js_trap();
  }
  function $151($0_1, $1_1, $2_1, $3_1, $4_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    $2_1 = Math_fround($2_1);
    $3_1 = $3_1 | 0;
    $4_1 = $4_1 | 0;
    wasm2js_trap();
  }
  function $152($0_1, $1_1, $2_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    $2_1 = $2_1 | 0;
    wasm2js_trap();
  }
  function $153($0_1, $1_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
    $2_1 = global$0 - 16 | 0;
    global$0 = $2_1;
    $68($2_1 + 8 | 0, $1_1, 33280, 9);
    $4_1 = read($2_1 + 8);
    $5_1 = read($2_1 + 12);
    $68($2_1, $1_1, 33289, 11);
    $6_1 = read($2_1 + 4);
    $7_1 = read($2_1);
    $3_1 = $2(4, 16);
    HEAP32[$3_1 + 8 >> 2] = $7_1;
    HEAP32[$3_1 + 12 >> 2] = $6_1;
    HEAP32[$3_1 >> 2] = $4_1;
    HEAP32[$3_1 + 4 >> 2] = $5_1;
    $3_1 = $69($0_1, 0, $3_1);
    $0($1_1);
    $0($0_1);
    global$0 = $2_1 + 16 | 0;
    return $3_1;
  }
  function $154($0_1, $1_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    var $2_1 = 0, $3_1 = 0;
    $2_1 = global$0 - 48 | 0;
    global$0 = $2_1;
    $3_1 = $66();
    $23($2_1 + 16 | 0, fimport$13($1_1, 33339, 10) | 0);
    $1(read($2_1 + 16), read($2_1 + 20));
    $0($3_1);
    $23($2_1 + 8 | 0, $0_1);
    if (read($2_1 + 8) == 1) {
      $67($2_1 + 24 | 0, read($2_1 + 12), $1_1);
      $0_1 = read($2_1 + 24);
      if (read($2_1 + 32) != 2 | read($2_1 + 36)) {
        $3($0_1);
      } else {
        $26($0_1);
      }
    }
    $0($1_1);
    global$0 = $2_1 + 48 | 0;
  }
  function $155($0_1) {
    $0_1 = $0_1 | 0;
    var $1_1 = 0, $2_1 = 0;
    $1_1 = global$0 + -64 | 0;
    global$0 = $1_1;
    $2_1 = $21($0_1);
    if ($2_1) {
      HEAP32[$1_1 >> 2] = 5;
      $6($2_1 + 8 | 0, $1_1);
      $3($2_1);
    }
    $0($0_1);
    global$0 = $1_1 - -64 | 0;
  }
  function $156($0_1, $1_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
    $2_1 = global$0 - 32 | 0;
    global$0 = $2_1;
    $67($2_1 + 8 | 0, $0_1, $1_1);
    $3_1 = read($2_1 + 8);
    $4_1 = read($2_1 + 20);
    $0_1 = read($2_1 + 16);
    if (!$4_1 & $0_1 == 2) {
      $4_1 = $47($3_1);
      $5_1 = $96($4_1, $120(HEAPU8[$3_1 + 44 | 0]));
      $0_1 = $4($5_1);
      $0($5_1);
      $0($4_1);
      $26($3_1);
    } else {
      $100($3_1 + 8 | 0, $0_1, $4_1, HEAPF64[$2_1 + 24 >> 3]);
      $0_1 = $4(read($3_1 + 172));
      $3($3_1);
    }
    $0($1_1);
    global$0 = $2_1 + 32 | 0;
    return $0_1;
  }
  function $157($0_1) {
    $0_1 = $0_1 | 0;
    $95($0_1 - 8 | 0);
  }
  function $158($0_1) {
    $0_1 = $0_1 | 0;
    $0_1 = $0_1 - 8 | 0;
    $95($0_1);
    $90($0_1);
  }
  function $159($0_1) {
    $0_1 = $0_1 | 0;
    $90($0_1 - 8 | 0);
  }
  function $160($0_1, $1_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    var $2_1 = 0, $3_1 = 0;
    $2_1 = $1_1 - 8 | 0;
    $3_1 = read($2_1) + 1 | 0;
    HEAP32[$2_1 >> 2] = $3_1;
    if (!$3_1) {
      wasm2js_trap();
    }
    HEAP32[$0_1 + 4 >> 2] = $1_1;
    HEAP32[$0_1 >> 2] = 36160;
  }
  function $161($0_1) {
    $0_1 = $0_1 | 0;
    var $1_1 = 0;
    $1_1 = $21($0_1);
    $88($1_1);
    $0($0_1);
    return !$1_1 | 0;
  }
  function $162() {
    return fimport$29() | 0;
  }
  function $163() {
    var $0_1 = 0, $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
    $1_1 = global$0 - 96 | 0;
    global$0 = $1_1;
    $4_1 = $106();
    if (read($4_1)) {
      wasm2js_trap();
    }
    $5_1 = read($4_1 + 20);
    HEAP32[$4_1 + 20 >> 2] = 0;
    $0_1 = read($4_1 + 16);
    $2_1 = read($4_1 + 12);
    HEAP32[$4_1 + 12 >> 2] = 0;
    HEAP32[$4_1 + 16 >> 2] = 4;
    if ($2_1 == -2147483648) {
      wasm2js_trap();
    }
    HEAP32[$1_1 + 20 >> 2] = $2_1;
    HEAP32[$1_1 + 16 >> 2] = $0_1;
    HEAP32[$1_1 + 12 >> 2] = $0_1;
    $8_1 = ($5_1 << 2) + $0_1 | 0;
    HEAP32[$1_1 + 24 >> 2] = $8_1;
    block: {
      while (1) {
        block10: {
          if ($0_1 == $8_1) {
            break block;
          }
          $4_1 = $0_1 + 4 | 0;
          HEAP32[$1_1 + 16 >> 2] = $4_1;
          $0_1 = read($0_1);
          HEAP32[$1_1 + 28 >> 2] = $0_1;
          $0_1 = fimport$3($0_1) | 0;
          $108($0_1, 0);
          $0($0_1);
          fimport$4(read($1_1 + 28));
          $5_1 = 1024;
          if ($10(read($1_1 + 28))) {
            $5_1 = $43(read($1_1 + 28));
          }
          $0_1 = $20(read($1_1 + 28));
          if ($0_1) {
            $2_1 = $0_1 + 8 | 0;
            block2: {
              if ($10(read($0_1 + 164))) {
                block1: {
                  $7_1 = $14(read($0_1 + 164));
                  $3_1 = $4(read($0_1 + 168));
                  $6_1 = $5($7_1, $3_1);
                  $0($3_1);
                  $0($7_1);
                  if (!$6_1) {
                    break block1;
                  }
                  if ($27($2_1)) {
                    break block2;
                  }
                  $52($2_1);
                  break block2;
                }
              }
              if (HEAPU8[$0_1 + 52 | 0]) {
                HEAP32[$1_1 + 32 >> 2] = 14;
              } else {
                HEAP32[$1_1 + 32 >> 2] = 13;
                HEAP8[$1_1 + 36 | 0] = 4;
              }
              $6($2_1, $1_1 + 32 | 0);
            }
            if (!HEAPU8[$0_1 + 52 | 0]) {
              if ($11(read($0_1 + 48), $5_1)) {
                HEAP32[$1_1 + 32 >> 2] = 13;
                HEAP8[$1_1 + 36 | 0] = 2;
                $6($2_1, $1_1 + 32 | 0);
              }
            }
            $3($0_1);
          }
          $7_1 = fimport$3(read($1_1 + 28)) | 0;
          if ($22($5_1)) {
            block3: {
              $0_1 = $20(read($1_1 + 28));
              if ($0_1) {
                $2_1 = $27($0_1 + 8 | 0);
                $3($0_1);
                if (!$2_1) {
                  break block3;
                }
              }
              if ($76(read($1_1 + 28))) {
                break block3;
              }
              if ($46(read($1_1 + 28))) {
                block9: {
                  $0_1 = fimport$58(read($1_1 + 28)) | 0;
                  block4: {
                    while (1) {
                      block8: {
                        if (!$0_1) {
                          break block4;
                        }
                        block6: {
                          block5: {
                            switch ((fimport$55($0_1) & 65535) - 1 | 0) {
                              case 2:
                                $2_1 = fimport$0($0_1, 35327, 4) | 0;
                                $3_1 = $32($2_1);
                                $0($2_1);
                                if (!$3_1) {
                                  break block8;
                                }
                                break block6;
                              case 0:
                                break block5;
                              default:
                                break block6;
                            }
                            ;
                          }
                          $2_1 = fimport$0($0_1, 35323, 4) | 0;
                          $3_1 = $7($2_1, 1, 0);
                          $0($2_1);
                          if ($3_1) {
                            break block8;
                          }
                        }
                        $2_1 = fimport$56($0_1) | 0;
                        $0($0_1);
                        $0_1 = $2_1;
                        continue;
                      }
                      break;
                    }
                    ;
                    $0($0_1);
                    break block3;
                  }
                  $2_1 = $14(read($1_1 + 28));
                  $0_1 = fimport$0($2_1, 35832, 10) | 0;
                  $3_1 = $7($0_1, 35842, 7);
                  $0($0_1);
                  if (!$3_1) {
                    $0($2_1);
                    break block9;
                  }
                  $107($1_1 + 32 | 0, $2_1, 35849, 16, fimport$7($2(1, 0) | 0, 36060) | 0);
                  HEAP32[$1_1 + 56 >> 2] = $1_1 + 28;
                  if (HEAP32[9106]) {
                    break block10;
                  }
                  HEAP32[9106] = -1;
                  $6_1 = $4(read($1_1 + 28));
                  $3_1 = HEAP32[9109];
                  if ($3_1 == HEAP32[9107]) {
                    $42(36428, 4, 28);
                  }
                  $9_1 = read($1_1 + 36);
                  $0_1 = HEAP32[9108] + Math_imul($3_1, 28) | 0;
                  HEAP32[$0_1 + 4 >> 2] = read($1_1 + 32);
                  HEAP32[$0_1 + 8 >> 2] = $9_1;
                  HEAP32[$0_1 >> 2] = $6_1;
                  $6_1 = read($1_1 + 44);
                  HEAP32[$0_1 + 12 >> 2] = read($1_1 + 40);
                  HEAP32[$0_1 + 16 >> 2] = $6_1;
                  $6_1 = read($1_1 + 52);
                  HEAP32[$0_1 + 20 >> 2] = read($1_1 + 48);
                  HEAP32[$0_1 + 24 >> 2] = $6_1;
                  HEAP32[9109] = $3_1 + 1;
                  HEAP32[9106] = HEAP32[9106] + 1;
                  $0($2_1);
                  break block3;
                }
              }
              $0_1 = fimport$0($7_1, 35010, 7) | 0;
              $2_1 = $11($0_1, $5_1);
              $0($0_1);
              if (!$2_1) {
                break block3;
              }
              $0($44(read($1_1 + 28)));
            }
          } else {
            $111($7_1, $5_1);
          }
          $0($7_1);
          $0($5_1);
          $73(read($1_1 + 28), 35876, 5);
          $2_1 = read($1_1 + 28);
          $0_1 = $105();
          if (read($0_1)) {
            wasm2js_trap();
          }
          HEAP32[$0_1 >> 2] = -1;
          $2_1 = $104($0_1 + 4 | 0, $2_1, 7);
          if ($2_1) {
            fimport$35(read($2_1));
          }
          HEAP32[$0_1 >> 2] = read($0_1) + 1;
          $0(read($1_1 + 28));
          $0_1 = $4_1;
          continue;
        }
        break;
      }
      ;
      wasm2js_trap();
    }
    $127($1_1 + 12 | 0);
    global$0 = $1_1 + 96 | 0;
  }
  function $164() {
    var $0_1 = 0, $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
    $1_1 = global$0 - 32 | 0;
    global$0 = $1_1;
    $0_1 = $105();
    if (read($0_1)) {
      wasm2js_trap();
    }
    $4_1 = read($0_1 + 20);
    HEAP32[$0_1 + 20 >> 2] = 0;
    $3_1 = read($0_1 + 16);
    $2_1 = read($0_1 + 12);
    HEAP32[$0_1 + 12 >> 2] = 0;
    HEAP32[$0_1 + 16 >> 2] = 4;
    if ($2_1 == -2147483648) {
      wasm2js_trap();
    }
    HEAP32[$1_1 + 24 >> 2] = $2_1;
    HEAP32[$1_1 + 16 >> 2] = $3_1;
    $2_1 = $4_1 << 2;
    $4_1 = $3_1 + $2_1 | 0;
    HEAP32[$1_1 + 28 >> 2] = $4_1;
    while (1) {
      if ($2_1) {
        $0_1 = read($3_1);
        if ($10($0_1)) {
          if (!$73($0_1, 35872, 4)) {
            $5_1 = $14($0_1);
            $12($1_1 + 8 | 0, $0_1, 35362, 11);
            $1(read($1_1 + 8), read($1_1 + 12));
            $0($5_1);
          }
        }
        $3_1 = $3_1 + 4 | 0;
        $0($0_1);
        $2_1 = $2_1 - 4 | 0;
        continue;
      }
      break;
    }
    ;
    HEAP32[$1_1 + 20 >> 2] = $4_1;
    $127($1_1 + 16 | 0);
    global$0 = $1_1 + 32 | 0;
  }
  function $165($0_1, $1_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    var $2_1 = 0, $3_1 = 0, $4_1 = 0;
    $2_1 = global$0 - 48 | 0;
    global$0 = $2_1;
    $3_1 = fimport$0($1_1, 35537, 4) | 0;
    $4_1 = $57($3_1);
    $0($3_1);
    HEAP32[$2_1 + 12 >> 2] = $1_1;
    HEAP32[$2_1 + 8 >> 2] = 6;
    $1_1 = $4_1 & 255;
    $1_1 = $69($0_1, 1, $15($1_1 == 12 ? 5 : $1_1, $2_1 + 8 | 0));
    $0($0_1);
    global$0 = $2_1 + 48 | 0;
    return $1_1;
  }
  function $166() {
    var $0_1 = 0, $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
    $3_1 = global$0 - 128 | 0;
    global$0 = $3_1;
    $0_1 = HEAPU8[36452];
    HEAP8[36452] = 1;
    if (!$0_1) {
      $0_1 = -32;
      $4_1 = fimport$65() | 0;
      while (1) {
        if ($0_1) {
          $2_1 = fimport$1(read($0_1 + 35924), read($0_1 + 35928)) | 0;
          fimport$66($4_1, $2_1) | 0;
          $0($2_1);
          $0_1 = $0_1 + 8 | 0;
          continue;
        }
        break;
      }
      ;
      $2_1 = fimport$21() | 0;
      wasm2js_memory_copy($3_1 + 20 | 0, 35664, 108);
      $0_1 = 0;
      while (1) {
        block: {
          if ($0_1 == 108) {
            break block;
          }
          $1_1 = ($3_1 + 12 | 0) + $0_1 | 0;
          $5_1 = read($1_1 + 8);
          if (!$5_1) {
            break block;
          }
          $7_1 = read($1_1 + 12);
          $1_1 = read($1_1 + 16);
          $6_1 = $2(4, 4);
          HEAP32[$6_1 >> 2] = $1_1;
          $1_1 = fimport$19($6_1, 36036) | 0;
          fimport$2($2_1, $5_1, $7_1, $1_1);
          $0($1_1);
          $0_1 = $0_1 + 12 | 0;
          continue;
        }
        break;
      }
      ;
      $0_1 = fimport$37(35258, 11, $4_1, $2_1) | 0;
      $0($2_1);
      if (!$0_1) {
        $0_1 = fimport$1(35924, 86) | 0;
        fimport$16($0_1);
        $0($0_1);
      }
      $0($4_1);
    }
    global$0 = $3_1 + 128 | 0;
  }
  function $167($0_1, $1_1) {
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
        $8($0_1, $1_1);
      }
    }
  }
  function $168($0_1) {
    $0_1 = $0_1 | 0;
    $61(read($0_1));
  }
  function $169($0_1) {
    $0_1 = $0_1 | 0;
    var $1_1 = 0, $2_1 = 0;
    $1_1 = global$0 + -64 | 0;
    global$0 = $1_1;
    $2_1 = $21($0_1);
    if ($2_1) {
      HEAP32[$1_1 >> 2] = 13;
      HEAP8[$1_1 + 4 | 0] = 2;
      $6($2_1 + 8 | 0, $1_1);
      $3($2_1);
    }
    $0($0_1);
    global$0 = $1_1 - -64 | 0;
  }
  function $170() {
  }
  function $171($0_1, $1_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    var $2_1 = 0;
    $2_1 = global$0 - 16 | 0;
    global$0 = $2_1;
    HEAP32[$2_1 + 12 >> 2] = read($0_1);
    $0_1 = $72($2_1 + 12 | 0, $1_1);
    global$0 = $2_1 + 16 | 0;
    return $0_1;
  }
  function $172($0_1) {
    $0_1 = $0_1 | 0;
    $0($71(read($0_1)));
    return 1024;
  }
  function $173($0_1) {
    $0_1 = $0_1 | 0;
    var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
    $0_1 = read($0_1);
    $1_1 = fimport$0($0_1, 35798, 4) | 0;
    $4_1 = $7($1_1, 35802, 5);
    $2_1 = fimport$0($0_1, 35807, 3) | 0;
    $0($1_1);
    $3_1 = fimport$0($0_1, 35810, 6) | 0;
    $1_1 = fimport$0($0_1, 35816, 16) | 0;
    $5_1 = $5($1_1, 1026);
    $0($1_1);
    if (!$5_1) {
      block: {
        block1: {
          if (!$4_1) {
            if (!$7($2_1, 33129, 1)) {
              if (!$7($2_1, 33130, 5)) {
                break block;
              }
            }
            $1_1 = fimport$74($3_1, 33135, 62) | 0;
            if ($1_1) {
              break block1;
            }
          }
          $1_1 = $71($0_1);
          if (!$46($1_1)) {
            break block1;
          }
          if ($76($1_1)) {
            break block1;
          }
          fimport$22($0_1);
          $0($44($1_1));
        }
        $0($1_1);
      }
    }
    $0($3_1);
    $0($2_1);
    return 1024;
  }
  function $174($0_1) {
    $0_1 = $0_1 | 0;
    var $1_1 = 0, $2_1 = 0, $3_1 = 0;
    $0_1 = read($0_1);
    $1_1 = fimport$3($0_1) | 0;
    $109($1_1, 1025);
    $53($1_1, 1025);
    $2_1 = $20($0_1);
    block: {
      if ($2_1) {
        $3_1 = $27($2_1 + 8 | 0);
        $3($2_1);
        if (!$3_1) {
          break block;
        }
      }
      fimport$6($0_1, 1, 0);
    }
    fimport$4($0_1);
    $0($1_1);
    return 1024;
  }
  function $175($0_1) {
    $0_1 = $0_1 | 0;
    $45(read($0_1));
    $30(0, 1, 1, 1);
    return 1024;
  }
  function $176($0_1) {
    $0_1 = $0_1 | 0;
    $45(read($0_1));
    return 1024;
  }
  function $177($0_1) {
    $0_1 = $0_1 | 0;
    var $1_1 = 0, $2_1 = 0;
    $0_1 = read($0_1);
    $1_1 = $14($0_1);
    $2_1 = fimport$69($1_1, 35323, 4) | 0;
    fimport$23($0_1, $2_1);
    $0($2_1);
    $0($1_1);
    fimport$42($0_1, 1);
    return 1024;
  }
  function $178($0_1) {
    $0_1 = $0_1 | 0;
    var $1_1 = 0;
    $1_1 = global$0 + -64 | 0;
    global$0 = $1_1;
    $0_1 = $21(read($0_1));
    if ($0_1) {
      HEAP32[$1_1 >> 2] = 12;
      HEAP8[$1_1 + 4 | 0] = 2;
      $6($0_1 + 8 | 0, $1_1);
      $3($0_1);
    }
    global$0 = $1_1 - -64 | 0;
    return 1024;
  }
  function $179($0_1) {
    $0_1 = $0_1 | 0;
    var $1_1 = 0;
    $0_1 = $44(read($0_1));
    $1_1 = $4($0_1);
    $0($0_1);
    return $1_1;
  }
  function $180($0_1, $1_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    $74($1_1, $1_1);
  }
  function $181($0_1, $1_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    FUNCTION_TABLE[read($0_1)]();
    $0($1_1);
  }
  function $182($0_1, $1_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    var $2_1 = 0, $3_1 = 0;
    $2_1 = global$0 - 16 | 0;
    global$0 = $2_1;
    $3_1 = read($0_1);
    HEAP8[$2_1 + 12 | 0] = HEAPU8[$0_1 + 4 | 0];
    HEAP32[$2_1 + 8 >> 2] = $3_1;
    $103($2_1 + 8 | 0, $1_1);
    $61($3_1);
    global$0 = $2_1 + 16 | 0;
  }
  function $183($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1) {
    var $7_1 = 0, $8_1 = 0, $9_1 = 0;
    $8_1 = global$0 - 16 | 0;
    global$0 = $8_1;
    $7_1 = HEAPU8[$6_1];
    if ($7_1 != 1) {
      HEAP32[$8_1 + 12 >> 2] = 0;
      $9_1 = read($8_1 + 12) ? 0 : 4;
      block2: {
        switch ($7_1 - 1 | 0) {
          case 1:
            wasm2js_trap();
          case 0:
            HEAP8[$6_1] = 2;
            $7_1 = read($0_1 + 16);
            $91($7_1, read($0_1 + 20));
            $132(read($0_1 + 12), $7_1);
            $85(read($0_1 + 4), read($0_1 + 8));
            break;
          default:
            break block2;
        }
        ;
      }
      HEAP8[$6_1] = 1;
      HEAP32[$5_1 >> 2] = 0;
      HEAP32[$4_1 >> 2] = $9_1;
      HEAP32[$3_1 >> 2] = 0;
      HEAP32[$2_1 >> 2] = 0;
      HEAP32[$1_1 >> 2] = 0;
      HEAP32[$0_1 >> 2] = 0;
    }
    global$0 = $8_1 + 16 | 0;
    return $0_1;
  }
  var FUNCTION_TABLE = [null, fimport$1, $64, fimport$19, $65, fimport$7, $163, $164, $140, $141, $138, $137, $139, $141, $140, $140, $141, $136, $136, $147, $149, $136, $136, $137, $140, $138, $146, $151, $138, $138, $142, $140, $138, $140, $143, $140, $150, $138, $140, $140, $140, $148, $142, $142, $140, $136, $136, $139, $142, $140, $152, $179, $178, $177, $176, $175, $174, $173, $172, $162, $181, $181, $171, $72, $180, $74, $168, $182, $103, $160, $158, $157, $159, $170];
  const wasm = { closeSilently: into($169), define: into($166), fail: into($165), isClosed: into($161), link: into($156), loadFrame: into($155), preload: into($154), succeed: into($153), wasm_bindgen_1a4c33eff87641d7___convert__closures_____invoke___wasm_bindgen_1a4c33eff87641d7___JsValue__wasm_bindgen_1a4c33eff87641d7___JsValue__true_: into($64), wasm_bindgen_1a4c33eff87641d7___convert__closures_____invoke___wasm_bindgen_1a4c33eff87641d7___JsValue______true_: into($65), __wbindgen_destroy_closure: into($167) };
  startMemory();
  return { over, calls: [entry(closeSilently2), entry(define2), entry(fail2), entry(isClosed2), entry(link3), entry(loadFrame2), entry(preload2), entry(succeed2)] };
}
var calls = () => (!current || current.over() ? current = core2() : current).calls;
var closeSilently = (a0) => calls()[0](a0);
var define = () => calls()[1]();
var fail = (a0, a1) => calls()[2](a0, a1);
var isClosed = (a0) => calls()[3](a0);
var link = (a0, a1) => calls()[4](a0, a1);
var loadFrame = (a0) => calls()[5](a0);
var succeed = (a0, a1) => calls()[7](a0, a1);

// package.json
var version = "0.1.0";

// src/js/page.js
var hasPage = Boolean(globalThis.document?.createElement?.("p")?.style && globalThis.customElements);
var NO_PAGE = "link() needs an HTML document with custom elements: call it in a browser page, not in a server, a worker or a content script.";

// src/js/testing.js
if (hasPage) define();
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
module.exports = { FiskilLinkElement: FiskilLinkElement, LinkError: LinkError, flows: flows, isLinkError: isLinkError, lastFlow: lastFlow, link: link2, preload: preload, reset: reset, version: version };
