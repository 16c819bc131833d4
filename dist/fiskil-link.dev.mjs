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
function onTrap(callback) {
  release = callback;
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
    out: (call2, fail) => (a, b, c, d, e, f, g, h, i) => {
      let result = 0;
      try {
        result = call2(a, b, c, d, e, f, g, h, i);
      } catch (error) {
        thrown = error;
        fail?.(a);
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

// src/js/trigger.js
var activate = (event) => core.activate(event);
var preloadByIntent = (event) => core.preloadByIntent(event);
function listenToTrigger(host) {
  const slot = host.shadowRoot.querySelector("slot:not([name])");
  for (const type of ["click", "keydown"]) slot.addEventListener(type, activate);
  host.addEventListener("click", activateByLabel);
  for (const type of ["pointerover", "touchstart", "focusin"]) {
    slot.addEventListener(type, preloadByIntent, { passive: true, once: false });
  }
}
function activateByLabel(event) {
  const { currentTarget: host, clientX, clientY, detail } = event;
  const { left, right, top, bottom } = host.getBoundingClientRect();
  const isInside = clientX >= left && clientX < right && clientY >= top && clientY < bottom;
  if (event.composedPath()[0] === host && !(detail && isInside)) activate(event);
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
var createdByUs = (host) => created.has(host);
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
var { construct } = Reflect;
var { create, defineProperty, getPrototypeOf, setPrototypeOf } = Object;
var { toString, isPrototypeOf } = Object.prototype;
var hasInstance = Function.prototype[Symbol.hasInstance];
var NativeError = Error;
var define = (target, key, value, enumerable) => defineProperty(target, key, { __proto__: null, value, enumerable, configurable: true, writable: true });
var { LinkError } = {
  // eslint-disable-next-line object-shorthand -- A method is no constructor.
  LinkError: function(code, message, details, cancelled = false, needsNewSession = false) {
    const error = construct(NativeError, message === void 0 ? [] : [message], LinkError);
    if (isPrototypeOf.call(LinkError.prototype, this)) setPrototypeOf(error, getPrototypeOf(this));
    define(error, "code", code, true);
    if (details !== void 0) define(error, "details", details, true);
    define(error, "cancelled", cancelled, true);
    define(error, "needsNewSession", needsNewSession, true);
    return error;
  }
};
setPrototypeOf(LinkError, NativeError);
LinkError.prototype = create(NativeError.prototype);
define(LinkError.prototype, "constructor", LinkError);
define(LinkError.prototype, "name", "LinkError");
define(LinkError, Symbol.hasInstance, function(value) {
  return this === LinkError ? isLinkError(value) : hasInstance.call(this, value);
});
function isLinkError(value) {
  try {
    return toString.call(value) === "[object Error]" && value.name === "LinkError" && typeof value.code === "string";
  } catch {
    return false;
  }
}

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

// src/js/styles.js
var STYLES = [
  ":host{display:block}:host([hidden]){display:none!important}",
  "dialog{all:initial;display:none;position:fixed;inset:0;box-sizing:border-box;width:100%;height:100vh;height:100dvh;overflow:hidden;overscroll-behavior:contain;outline:0;color-scheme:inherit;padding:env(safe-area-inset-top) env(safe-area-inset-right) env(safe-area-inset-bottom) env(safe-area-inset-left)}dialog::backdrop{background:var(--fiskil-link-backdrop, rgba(23, 23, 23, .2))}.inline,dialog[open]{display:grid;grid:100% / 100%;place-items:center}.inline{position:relative;overflow:hidden;width:var(--fiskil-link-width, 100%);height:var(--fiskil-link-height, 640px);border-radius:var(--fiskil-link-radius, 0)}.inline[data-phase=warm]{display:none}.filled[data-phase=slow]{height:auto}.inline:is([data-phase=ready],[data-phase=kept])+slot{display:none}iframe{display:block;grid-area:1 / 1;border:0;width:100%;height:100%;color-scheme:normal}dialog>iframe{width:var(--fiskil-link-width, 100%);height:var(--fiskil-link-height, 100%);max-width:100%;max-height:100%;border-radius:var(--fiskil-link-radius, 0)}.filled[data-phase=loading]{position:fixed}.filled[data-phase=loading],:is([data-phase=loading],[data-phase=slow])>iframe{visibility:hidden}.status,button{font:16px/1.5 system-ui,sans-serif}.status{grid-area:1 / 1;display:none;box-sizing:border-box;flex-direction:column;gap:12px;align-items:center;max-width:min(320px,90%);padding:24px;border-radius:12px;text-align:center}dialog>.status,button{border:1px solid GrayText;background:Canvas;color:CanvasText}dialog>.status{box-shadow:0 8px 32px #0000003d}:is([data-phase=loading],[data-phase=slow])>.status{display:flex}[part=spinner]{box-sizing:border-box;width:32px;height:32px;border:3px solid GrayText;border-top-color:currentColor;border-radius:50%}:not([data-phase=slow])>*>:is([part=slow],[part=retry]),[data-phase=slow] [name=loading],[data-phase=ready]>[part=close]{display:none}button{min-width:44px;min-height:44px;padding:8px 16px;border-radius:8px;cursor:pointer}button:focus-visible{outline:3px solid Highlight;outline-offset:2px}[part=close]{position:absolute;inset-block-start:calc(12px + env(safe-area-inset-top));inset-inline-end:calc(12px + env(safe-area-inset-right))}@media(prefers-reduced-motion:no-preference){dialog,dialog::backdrop{animation:fade .2s}[part=spinner]{animation:spin 1s linear infinite}}@keyframes fade{0%{opacity:0}}@keyframes spin{to{rotate:1turn}}",
  ":host(:not(#a)){display:block!important}"
];

// src/js/panel.js
var { MutationObserver } = globalThis;
var sheetsOf = /* @__PURE__ */ new WeakMap();
function adoptStyles(root, last) {
  const page = root.ownerDocument;
  const sheets = sheetsOf.get(page) ?? [];
  sheetsOf.set(page, sheets);
  while (sheets.length < last) sheets.push(newSheet(page, STYLES[sheets.length]));
  root.adoptedStyleSheets = sheets.slice(0, last);
}
function newSheet(page, rules) {
  const sheet = new page.defaultView.CSSStyleSheet();
  sheet.replaceSync?.(rules);
  return sheet;
}
var added = /* @__PURE__ */ new Map();
function addSheet(page, rules) {
  const sheet = newSheet(page, rules);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
  added.set(sheet, page);
  return sheet;
}
function removeSheet(page, sheet) {
  page.adoptedStyleSheets = [...page.adoptedStyleSheets].filter((one) => one !== sheet);
  added.delete(sheet);
}
function removeAllSheets() {
  for (const [sheet, page] of added) removeSheet(page, sheet);
}
function furnish(panel) {
  const make = (name, attributes, ...children) => {
    const element = panel.ownerDocument.createElement(name);
    for (const key of Object.keys(attributes)) element.setAttribute(key, attributes[key]);
    element.append(...children);
    return element;
  };
  const text2 = (name, words, part) => make("slot", part ? { name, part } : { name }, words);
  const button = (name, words) => make("button", { type: "button", part: name }, text2(name, words));
  panel.append(
    make(
      "div",
      { class: "status", role: "status" },
      make("div", { part: "spinner" }),
      text2("loading", "Loading\u2026"),
      text2("slow", "This is taking longer than usual.", "slow"),
      button("retry", "Retry")
    ),
    ...panel.showModal ? [button("close", "Close")] : []
  );
}
function observe(root, callback) {
  const observer = new MutationObserver(callback);
  observer.observe(root, { childList: true, subtree: true });
  return observer;
}
function showModal(dialog) {
  try {
    dialog.showModal();
  } catch {
  }
}
var isRendered = (element) => element.checkVisibility?.() ?? element.getClientRects().length > 0;

// src/js/text.js
var { bind, call } = Function.prototype;
var uncurried = bind.bind(call);
var { URL, URLSearchParams, AbortSignal, decodeURIComponent, encodeURIComponent, String: String2 } = globalThis;
var { stringify } = JSON;
var { hasOwn, defineProperty: defineProperty2 } = Object;
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
  defineProperty2(object, key, { __proto__: null, value, configurable: true, enumerable: true, writable: true });
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

// fiskil:fiskil:glue
var current;
function core2() {
  const { out, into, entry, over } = border(() => global$0 < 8192);
  function define3() {
    wasm.define();
  }
  function link3(session, options) {
    const ret = wasm.link(addHeapObject(session), addHeapObject(options));
    return takeObject(ret);
  }
  function preload3(session, options) {
    wasm.preload(addHeapObject(session), addHeapObject(options));
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
  function __wbg_activeElement_8192768c715734ac(arg0) {
    const ret = getObject(arg0).activeElement;
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  }
  function __wbg_addEventListener_6a78a2529a665611(arg0, arg1, arg2, arg3, arg4) {
    getObject(arg0).addEventListener(getStringFromWasm0(arg1, arg2), getObject(arg3), getObject(arg4));
  }
  function __wbg_addSheet_48d70163af71dfda(arg0, arg1) {
    const ret = addSheet(getObject(arg0), getObject(arg1));
    return addHeapObject(ret);
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
  function __wbg_clientWidth_3b30077838a09fe2(arg0) {
    const ret = getObject(arg0).clientWidth;
    return ret;
  }
  function __wbg_close_b4b3fa44793a17d4(arg0) {
    getObject(arg0).close();
  }
  function __wbg_closest_217ad6c0f5863ab6(arg0, arg1, arg2) {
    const ret = getObject(arg0).closest(getStringFromWasm0(arg1, arg2));
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  }
  function __wbg_contentWindow_afd72348c2f4313b(arg0) {
    const ret = getObject(arg0).contentWindow;
    return addHeapObject(ret);
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
  function __wbg_focus_88730824a796b0d1(arg0, arg1) {
    getObject(arg0).focus(getObject(arg1));
  }
  function __wbg_furnish_fdf96429ec5ea7f2(arg0) {
    furnish(getObject(arg0));
  }
  function __wbg_getAttribute_bd2ebcf5618ae35f(arg0, arg1, arg2) {
    const ret = getObject(arg0).getAttribute(getStringFromWasm0(arg1, arg2));
    return addHeapObject(ret);
  }
  function __wbg_getComputedStyle_0b1ae682f1a1ccd8(arg0, arg1) {
    const ret = getObject(arg0).getComputedStyle(getObject(arg1));
    return addHeapObject(ret);
  }
  function __wbg_getPropertyPriority_f2a7427ba04c3f45(arg0, arg1, arg2) {
    const ret = getObject(arg0).getPropertyPriority(getStringFromWasm0(arg1, arg2));
    return addHeapObject(ret);
  }
  function __wbg_getPropertyValue_c4403648b7061352(arg0, arg1, arg2) {
    const ret = getObject(arg0).getPropertyValue(getStringFromWasm0(arg1, arg2));
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
  function __wbg_head_931aef85344cb8de(arg0) {
    const ret = getObject(arg0).head;
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  }
  function __wbg_hidden_34dfd3711ef53b31(arg0) {
    const ret = getObject(arg0).hidden;
    return ret;
  }
  function __wbg_httpOrigin_529d3f9984a2376f(arg0) {
    const ret = httpOrigin(getObject(arg0));
    return addHeapObject(ret);
  }
  function __wbg_innerWidth_8ab6156b96c236c2(arg0) {
    const ret = getObject(arg0).innerWidth;
    return ret;
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
  function __wbg_isRendered_78a14b483b228a4c(arg0) {
    const ret = isRendered(getObject(arg0));
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
  function __wbg_observe_1af53a0774ef8219(arg0, arg1) {
    const ret = observe(getObject(arg0), getObject(arg1));
    return addHeapObject(ret);
  }
  function __wbg_offsetWidth_ec7d4ad6adc7e29d(arg0) {
    const ret = getObject(arg0).offsetWidth;
    return ret;
  }
  function __wbg_overflowY_82f40ea1afb5bd3b(arg0) {
    const ret = getObject(arg0).overflowY;
    return addHeapObject(ret);
  }
  function __wbg_overflow_8a364938b94a9c26(arg0) {
    const ret = getObject(arg0).overflow;
    return addHeapObject(ret);
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
  function __wbg_prepend_f15d471f5db3383f(arg0, arg1) {
    getObject(arg0).prepend(getObject(arg1));
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
  function __wbg_querySelector_98815a0e0e8af586(arg0, arg1, arg2) {
    const ret = getObject(arg0).querySelector(getStringFromWasm0(arg1, arg2));
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
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
  function __wbg_removeAttribute_46597e976de274b0(arg0, arg1, arg2) {
    getObject(arg0).removeAttribute(getStringFromWasm0(arg1, arg2));
  }
  function __wbg_removeEventListener_842833b2c5034892(arg0, arg1, arg2, arg3, arg4) {
    getObject(arg0).removeEventListener(getStringFromWasm0(arg1, arg2), getObject(arg3), getObject(arg4));
  }
  function __wbg_removeSheet_5e221224874fe02d(arg0, arg1) {
    removeSheet(getObject(arg0), getObject(arg1));
  }
  function __wbg_remove_8228e91d7ddbc755(arg0) {
    getObject(arg0).remove();
  }
  function __wbg_resolve_5b0c2a6e6e854c2e(arg0, arg1) {
    resolve(getObject(arg0), getObject(arg1));
  }
  function __wbg_scrollbarGutter_7b4a6403e5037664(arg0) {
    const ret = getObject(arg0).scrollbarGutter;
    return addHeapObject(ret);
  }
  function __wbg_setAttribute_cf1bfb5235603eba(arg0, arg1, arg2, arg3) {
    getObject(arg0).setAttribute(getStringFromWasm0(arg1, arg2), getObject(arg3));
  }
  function __wbg_setProperty_5b595f55ff4d1aad(arg0, arg1, arg2, arg3, arg4) {
    getObject(arg0).setProperty(getStringFromWasm0(arg1, arg2), getObject(arg3), getObject(arg4));
  }
  function __wbg_setStates_6e2f5195232a85ad(arg0, arg1, arg2) {
    setStates(getObject(arg0), getStringFromWasm0(arg1, arg2));
  }
  function __wbg_setTimeout_73dc7c02f9ad84c4(arg0, arg1) {
    const ret = setTimeout(getObject(arg0), arg1);
    return addHeapObject(ret);
  }
  function __wbg_set_cssText_ad8250849b81cfa9(arg0, arg1) {
    getObject(arg0).cssText = getObject(arg1);
  }
  function __wbg_set_src_0ae5e0268294a73f(arg0, arg1) {
    getObject(arg0).src = getObject(arg1);
  }
  function __wbg_shadowRoot_323c1b033586f41b(arg0) {
    const ret = getObject(arg0).shadowRoot;
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  }
  function __wbg_showModal_3aa9ceb2948c60de(arg0) {
    showModal(getObject(arg0));
  }
  function __wbg_src_173683491431ddd7(arg0) {
    const ret = getObject(arg0).src;
    return addHeapObject(ret);
  }
  function __wbg_stateOf_1ae85a323ee5acb3(arg0) {
    const ret = stateOf(getObject(arg0));
    return addHeapObject(ret);
  }
  function __wbg_static_accessor_DOCUMENT_6bed04cbe3bab7ed() {
    const ret = document;
    return addHeapObject(ret);
  }
  function __wbg_style_f499e599ac70277f(arg0) {
    const ret = getObject(arg0).style;
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
  function blank(at, start2) {
    getDataViewMemory0().setInt32(at, start2, true);
    getDataViewMemory0().setInt32(at + 4, 0, true);
  }
  const fimport$0 = out((arg0, arg1) => {
    const ret = getStringFromWasm0(arg0, arg1);
    return addHeapObject(ret);
  });
  const fimport$1 = out((arg0, arg1, arg2) => {
    const ret = get(getObject(arg0), getStringFromWasm0(arg1, arg2));
    return addHeapObject(ret);
  });
  const fimport$2 = out((arg0, arg1, arg2, arg3) => {
    put(getObject(arg0), getStringFromWasm0(arg1, arg2), getObject(arg3));
  });
  const fimport$3 = out((arg0) => {
    const ret = stateOf(getObject(arg0));
    return addHeapObject(ret);
  });
  const fimport$4 = out((arg0, arg1, arg2, arg3, arg4) => {
    const ret = fillIn(getStringFromWasm0(arg0, arg1), getObject(arg2), getObject(arg3), getObject(arg4));
    return addHeapObject(ret);
  });
  const fimport$5 = out((arg0) => {
    getObject(arg0).remove();
  });
  const fimport$6 = out((arg0, arg1, arg2, arg3) => {
    getObject(arg0).setAttribute(getStringFromWasm0(arg1, arg2), getObject(arg3));
  });
  const fimport$7 = out((arg0) => {
    updateForm(getObject(arg0));
  });
  const fimport$8 = out((arg0, arg1, arg2) => {
    const ret = before(getObject(arg0), getStringFromWasm0(arg1, arg2));
    return addHeapObject(ret);
  });
  const fimport$9 = out((arg0, arg1, arg2) => {
    const ret = getObject(arg0).createElement(getStringFromWasm0(arg1, arg2));
    return addHeapObject(ret);
  });
  const fimport$10 = out((arg0, arg1, arg2) => {
    const ret = getObject(arg0).getAttribute(getStringFromWasm0(arg1, arg2));
    return addHeapObject(ret);
  });
  const fimport$11 = out((arg0, arg1) => {
    adoptStyles(getObject(arg0), arg1 >>> 0);
  });
  const fimport$12 = out((arg0, arg1, arg2) => {
    setStates(getObject(arg0), getStringFromWasm0(arg1, arg2));
  });
  const fimport$13 = out((function __wbindgen_generic_00000000000000022(arg0, arg1) {
    const ret = makeClosure(arg0, arg1, wasm_bindgen_1a4c33eff87641d7___convert__closures_____invoke___wasm_bindgen_1a4c33eff87641d7___JsValue______true_);
    return addHeapObject(ret);
  }));
  const fimport$14 = out((arg0, arg1) => {
    getObject(arg0).append(getObject(arg1));
  });
  const fimport$15 = out((arg0, arg1, arg2) => {
    const ret = own(getObject(arg0), getStringFromWasm0(arg1, arg2));
    return addHeapObject(ret);
  });
  const fimport$16 = out((arg0, arg1) => {
    reject(getObject(arg0), getObject(arg1));
  });
  const fimport$17 = out((arg0) => {
    const ret = newFlow(getObject(arg0));
    return addHeapObject(ret);
  });
  const fimport$18 = out((arg0) => {
    markHandled(getObject(arg0));
  });
  const fimport$19 = out(() => {
    const ret = takeError();
    return addHeapObject(ret);
  });
  const fimport$20 = out((arg0) => {
    const ret = number(getObject(arg0));
    return ret;
  });
  const fimport$21 = out((arg0) => {
    const ret = describe(getObject(arg0));
    return addHeapObject(ret);
  });
  const fimport$22 = out((arg0) => {
    furnish(getObject(arg0));
  });
  const fimport$23 = out((arg0) => {
    warn(getObject(arg0));
  });
  const fimport$24 = out((arg0) => {
    const ret = trim(getObject(arg0));
    return addHeapObject(ret);
  });
  const fimport$25 = out((arg0) => {
    const ret = describe(getObject(arg0));
    return addHeapObject(ret);
  });
  const fimport$26 = out((function __wbindgen_generic_00000000000000012(arg0, arg1) {
    const ret = makeClosure(arg0, arg1, wasm_bindgen_1a4c33eff87641d7___convert__closures_____invoke___wasm_bindgen_1a4c33eff87641d7___JsValue__wasm_bindgen_1a4c33eff87641d7___JsValue__true_);
    return addHeapObject(ret);
  }));
  const fimport$27 = out((arg0) => {
    const ret = getObject(arg0).style;
    return addHeapObject(ret);
  });
  const fimport$28 = out((arg0) => {
    const ret = getObject(arg0).offsetWidth;
    return ret;
  });
  const fimport$29 = out(() => {
    const ret = new Object();
    return addHeapObject(ret);
  });
  const fimport$30 = out((arg0, arg1, arg2) => {
    const ret = getObject(arg0).getPropertyValue(getStringFromWasm0(arg1, arg2));
    return addHeapObject(ret);
  });
  const fimport$31 = out((arg0, arg1, arg2, arg3, arg4) => {
    getObject(arg0).setProperty(getStringFromWasm0(arg1, arg2), getObject(arg3), getObject(arg4));
  });
  const fimport$32 = out((arg0, arg1, arg2) => {
    const ret = getObject(arg0).getPropertyPriority(getStringFromWasm0(arg1, arg2));
    return addHeapObject(ret);
  });
  const fimport$33 = out((arg0) => {
    const ret = getObject(arg0).overflowY;
    return addHeapObject(ret);
  });
  const fimport$34 = out((arg0, arg1) => {
    const ret = getObject(arg0).getComputedStyle(getObject(arg1));
    return addHeapObject(ret);
  });
  const fimport$35 = out((arg0) => {
    getObject(arg0).preventDefault();
  });
  const fimport$36 = out((arg0, arg1, arg2) => {
    getObject(arg0).removeAttribute(getStringFromWasm0(arg1, arg2));
  });
  const fimport$37 = __wbg___wbindgen_throw_4c88d8bf264fd984;
  const fimport$38 = __wbindgen_object_drop_ref;
  const fimport$39 = __wbindgen_object_clone_ref;
  const fimport$40 = __wbg___wbindgen_jsval_eq_38d7bfbe4cc84039;
  const fimport$41 = out(() => {
    const ret = document;
    return addHeapObject(ret);
  });
  const fimport$42 = out((arg0, arg1) => {
    resolve(getObject(arg0), getObject(arg1));
  });
  const fimport$43 = out((arg0) => {
    noteUnmounted(getObject(arg0));
  });
  const fimport$44 = out(() => {
    const ret = performance.now();
    return ret;
  });
  const fimport$45 = out((arg0) => {
    whenIdle(getObject(arg0));
  });
  const fimport$46 = out((arg0) => {
    queueMicrotask(getObject(arg0));
  });
  const fimport$47 = out((arg0, arg1, arg2, arg3) => {
    const ret = defineElement(getStringFromWasm0(arg0, arg1), getObject(arg2), getObject(arg3));
    return ret;
  });
  const fimport$48 = out((arg0, arg1, arg2) => {
    const ret = ownText(getObject(arg0), getStringFromWasm0(arg1, arg2));
    return addHeapObject(ret);
  });
  const fimport$49 = out((arg0) => {
    const ret = isText(getObject(arg0));
    return ret;
  });
  const fimport$50 = out((arg0, arg1, arg2) => {
    const ret = isOfKind(getObject(arg0), getStringFromWasm0(arg1, arg2));
    return ret;
  });
  const fimport$51 = out((arg0, arg1) => {
    const ret = find(getObject(arg0), getObject(arg1));
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  });
  const fimport$52 = out((arg0) => {
    showModal(getObject(arg0));
  });
  const fimport$53 = out((arg0) => {
    const ret = isRendered(getObject(arg0));
    return ret;
  });
  const fimport$54 = out((arg0, arg1) => {
    removeSheet(getObject(arg0), getObject(arg1));
  });
  const fimport$55 = out((arg0, arg1) => {
    const ret = addSheet(getObject(arg0), getObject(arg1));
    return addHeapObject(ret);
  });
  const fimport$56 = out((arg0, arg1, arg2) => {
    explain(arg0 >>> 0, getStringFromWasm0(arg1, arg2));
  });
  const fimport$57 = out((arg0, arg1) => {
    const ret = setTimeout(getObject(arg0), arg1);
    return addHeapObject(ret);
  });
  const fimport$58 = out((arg0, arg1) => {
    const ret = observe(getObject(arg0), getObject(arg1));
    return addHeapObject(ret);
  });
  const fimport$59 = out((arg0) => {
    clearTimeout(getObject(arg0));
  });
  const fimport$60 = out((arg0) => {
    const ret = createHost(getObject(arg0));
    return addHeapObject(ret);
  });
  const fimport$61 = out((arg0, arg1, arg2, arg3) => {
    const ret = withParameter(getObject(arg0), getStringFromWasm0(arg1, arg2), getObject(arg3));
    return addHeapObject(ret);
  });
  const fimport$62 = out((arg0, arg1, arg2) => {
    const ret = queryValue(getObject(arg0), getStringFromWasm0(arg1, arg2));
    return addHeapObject(ret);
  });
  const fimport$63 = out((arg0) => {
    const ret = isBlank(getObject(arg0));
    return ret;
  });
  const fimport$64 = out((arg0, arg1, arg2) => {
    const ret = is(getObject(arg0), getStringFromWasm0(arg1, arg2));
    return ret;
  });
  const fimport$65 = out((arg0) => {
    const ret = httpOrigin(getObject(arg0));
    return addHeapObject(ret);
  });
  const fimport$66 = out((arg0) => {
    const ret = decode(getObject(arg0));
    return addHeapObject(ret);
  });
  const fimport$67 = out((arg0, arg1, arg2) => {
    const ret = after(getObject(arg0), getStringFromWasm0(arg1, arg2));
    return addHeapObject(ret);
  });
  const fimport$68 = out((arg0) => {
    const ret = getObject(arg0).parentNode;
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  });
  const fimport$69 = out((arg0) => {
    const ret = getObject(arg0).ownerDocument;
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  });
  const fimport$70 = out((arg0) => {
    const ret = getObject(arg0).nodeType;
    return ret;
  });
  const fimport$71 = out((arg0) => {
    const ret = getObject(arg0).nextSibling;
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  });
  const fimport$72 = out((arg0) => {
    const ret = getObject(arg0).isConnected;
    return ret;
  });
  const fimport$73 = out((arg0) => {
    const ret = getObject(arg0).firstChild;
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  });
  const fimport$74 = out((arg0) => {
    const ret = getObject(arg0).shadowRoot;
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  });
  const fimport$75 = out((arg0) => {
    const ret = getObject(arg0).hidden;
    return ret;
  });
  const fimport$76 = out((arg0) => {
    const ret = getObject(arg0).head;
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  });
  const fimport$77 = out((arg0) => {
    const ret = getObject(arg0).documentElement;
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  });
  const fimport$78 = out((arg0) => {
    const ret = getObject(arg0).defaultView;
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  });
  const fimport$79 = out((arg0) => {
    const ret = getObject(arg0).body;
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  });
  const fimport$80 = out((arg0) => {
    const ret = getObject(arg0).aborted;
    return ret;
  });
  const fimport$81 = out((arg0) => {
    getObject(arg0)._wbg_cb_unref();
  });
  const fimport$82 = out(() => {
    const ret = new Array();
    return addHeapObject(ret);
  });
  const fimport$83 = out((arg0, arg1) => {
    const ret = getObject(arg0).push(getObject(arg1));
    return ret;
  });
  const fimport$84 = out((arg0, arg1) => {
    getObject(arg0).cssText = getObject(arg1);
  });
  const fimport$85 = out((arg0) => {
    const ret = getObject(arg0).scrollbarGutter;
    return addHeapObject(ret);
  });
  const fimport$86 = out((arg0) => {
    const ret = getObject(arg0).overflow;
    return addHeapObject(ret);
  });
  const fimport$87 = out((arg0) => {
    const ret = getObject(arg0).innerWidth;
    return ret;
  });
  const fimport$88 = out((arg0) => {
    getObject(arg0).close();
  });
  const fimport$89 = out((arg0, arg1, arg2, arg3, arg4) => {
    getObject(arg0).removeEventListener(getStringFromWasm0(arg1, arg2), getObject(arg3), getObject(arg4));
  });
  const fimport$90 = out((arg0, arg1, arg2, arg3, arg4) => {
    getObject(arg0).addEventListener(getStringFromWasm0(arg1, arg2), getObject(arg3), getObject(arg4));
  });
  const fimport$91 = out((arg0) => {
    const ret = getObject(arg0).activeElement;
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  });
  const fimport$92 = out((arg0) => {
    const ret = getObject(arg0).src;
    return addHeapObject(ret);
  });
  const fimport$93 = out((arg0, arg1) => {
    getObject(arg0).src = getObject(arg1);
  });
  const fimport$94 = out((arg0) => {
    const ret = getObject(arg0).getRootNode();
    return addHeapObject(ret);
  });
  const fimport$95 = out((arg0, arg1) => {
    getObject(arg0).prepend(getObject(arg1));
  });
  const fimport$96 = out((arg0) => {
    const ret = getObject(arg0).clientWidth;
    return ret;
  });
  const fimport$97 = out((arg0, arg1, arg2) => {
    const ret = getObject(arg0).hasAttribute(getStringFromWasm0(arg1, arg2));
    return ret;
  });
  const fimport$98 = out((arg0, arg1) => {
    getObject(arg0).focus(getObject(arg1));
  });
  const fimport$99 = out((arg0, arg1, arg2) => {
    const ret = getObject(arg0).matches(getStringFromWasm0(arg1, arg2));
    return ret;
  });
  const fimport$100 = out((arg0, arg1, arg2) => {
    const ret = getObject(arg0).querySelector(getStringFromWasm0(arg1, arg2));
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  });
  const fimport$101 = out((arg0, arg1) => {
    getObject(arg0).dispatchEvent(getObject(arg1));
  });
  const fimport$102 = out((arg0) => {
    const ret = getObject(arg0).contentWindow;
    return addHeapObject(ret);
  });
  const fimport$103 = out((arg0, arg1, arg2) => {
    const ret = getObject(arg0).closest(getStringFromWasm0(arg1, arg2));
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  });
  const fimport$104 = out((arg0) => {
    getObject(arg0).disconnect();
  });
  const fimport$105 = out((arg0, arg1, arg2) => {
    const ret = new CustomEvent(getStringFromWasm0(arg0, arg1), getObject(arg2));
    return addHeapObject(ret);
  });
  const fimport$106 = out((arg0, arg1, arg2, arg3, arg4, arg5) => {
    const ret = new LinkError(getStringFromWasm0(arg0, arg1), getObject(arg2), getObject(arg3), !!arg4, !!arg5);
    return addHeapObject(ret);
  });
  let HEAP8, HEAPU8, HEAP16, HEAPU16, HEAP32, HEAPU32, HEAPF64, read, readU8, readF64, read8, readU32, readU16, write, write8, writeF64, write16;
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
    writeF64 = (at, value) => void (HEAPF64[at >> 3] = value);
    write16 = (at, value) => void (HEAP16[at >> 1] = value);
    newMemory(65536);
    fill(32768, "session idthe session_id of an auth sessionThe * cannot be used: got *; it takes *.[part=close][part=retry]loadcancelcloseclickoverflowhiddenhttps://auth.fiskil.comConnect your accountsfalseerrorerror_iderror_typeerror_descriptionerror_uri\0\xBE\x80\0\0\x05\0\0\0\xC3\x80\0\0\b\0\0\0\xCB\x80\0\0\n\0\0\0\xD5\x80\0\0\x11\0\0\0\xE6\x80\0\0\x09\0\0\0expectedOriginreceivedOrigin\x18\x81\0\0\x0e\0\0\0&\x81\0\0\x0e\0\0\0reason\0\0D\x81\0\0\x06\0\0\0option\0\0T\x81\0\0\x06\0\0\0?an absolute http: or https: URL without credentialscontainer Entera[href],button,input,select,textarea,summary,[contenteditable]loading openopenopen errorsuccesspreventScroll\0\x06\x82\0\0\r\0\0\0sourceiframepartframetitlepublickey-credentials-get *; otp-credentials *; clipboard-write *allowreferrerpolicystrict-origin-when-cross-originsrclink-openlink-loadlink-successlink-errorlink-closedivinlineinline filledclassisCompletedconsentIDredirectURLerrorIDerrorTypeerrorDescriptionerrorURI\xBE\x80\0\0\x05\0\0\0\x18\x83\0\0\x07\0\0\0\x1f\x83\0\0\x09\0\0\0(\x83\0\0\x10\0\0\x008\x83\0\0\b\0\0\0:modaldialogoverlayaria-labeltabindex-1autovisible scrollbar-gutter: stable !important :root:not(#a#a#a) > body { overflow: visible !important }:root:not(#a#a#a) { overflow: hidden !important;* } **AUTH_SESSION_INVALID\0\x01\x02\x03\x04\x05\x06\x07\b\x09\n\vsess_idauthServerallowedOrigineffectiveDirectiveframe-srcdispositionenforceblockedURIresultabortvisibilitychangesecuritypolicyviolationmessagedata-phasepreloadingobjectoptionsan objectstringa string\x06\x85\0\0\x06\0\0\0\f\x85\0\0\b\0\0\0labeltimeoutMsnumbera number of milliseconds from 0 up (0 and Infinity: no limit)\0\0\x002\x85\0\0\x06\0\0\x008\x85\0\0=\0\0\0debugbooleana boolean\0\0\0\x8D\x85\0\0\x07\0\0\0\x94\x85\0\0\x09\0\0\0signalAbortSignalan AbortSignal\0\xB6\x85\0\0\v\0\0\0\xC1\x85\0\0\x0e\0\0\0Elementa CSS selector or an Element\0\xE0\x85\0\0\x07\0\0\0\xE7\x85\0\0\x1c\0\0\0styleimportantThe page's Content-Security-Policy refuses the consent UI: frame-src has to allow the auth server.escapeclose-buttonclosedabortedremovedsupersededThe option * cannot be used: got *; it takes *.LINK_NOT_FOUNDThe place to mount the consent UI was not found in the document.\0\0\0\xE3\x86\0\0\x0e\0\0\0\xF1\x86\0\0@\0\0\0\0\0\0\0LINK_TIMEOUTThe flow did not finish within timeoutMs.\0\0\0H\x87\0\0\f\0\0\0T\x87\0\0)\0\0\0\0\0\0\0LINK_USER_CANCELLEDThe flow was closed before it finished.\0\0\x94\x87\0\0\x13\0\0\0\xA7\x87\0\0'\0\0\0\x01\0\0\0LINK_INVALID_SESSIONThe session is invalid: create a new auth session and link with its session_id.\0\xE4\x87\0\0\x14\0\0\0\xF8\x87\0\0O\0\0\0\0\x01\0\0LINK_ORIGIN_MISMATCHThe outcome came from an origin that allowedOrigin does not allow.\0\0\\\x88\0\0\x14\0\0\0p\x88\0\0B\0\0\0\0\0\0\0LINK_INTERNAL_ERRORThe consent UI reported a failure without a known code.\0\0\xC8\x88\0\0\x13\0\0\0\xDB\x88\0\x007\0\0\0\0\0\0\0CONSENT_UPSTREAM_PROCESSING_ERRORThe institution failed to process the consent.\0(\x89\0\0!\0\0\0I\x89\0\0.\0\0\0\0\0\0\0CONSENT_ENDUSER_DENIEDThe user denied consent.\0\0\x8C\x89\0\0\x16\0\0\0\xA2\x89\0\0\x18\0\0\0\x01\0\0\0CONSENT_OTP_FAILUREThe one-time code could not be verified.\0\xD0\x89\0\0\x13\0\0\0\xE3\x89\0\0(\0\0\0\0\0\0\0CONSENT_ENDUSER_INELIGIBLEThe user is not eligible to share data.\0\0\0 \x8A\0\0\x1a\0\0\0:\x8A\0\0'\0\0\0\0\0\0\0CONSENT_TIMEOUTThe user abandoned the consent before finishing it.\0\0x\x8A\0\0\x0f\0\0\0\x87\x8A\0\x003\0\0\0\0\0\0\0AUTH_SESSION_CANCELLEDThe user cancelled the session.\0\0\0\xD0\x8A\0\0\x16\0\0\0\xE6\x8A\0\0\x1f\0\0\0\x01\x01\0\0owesClosescheduledsessionflowits source is not this flow's frameit has neither a boolean isCompleted nor an erroran error alone does not count from another origin than the allowed oneit reports neither a consent nor an errorthe flow has its outcome alreadysession-idfiskil-linklinkrelpreconnecthrefno message can match: allowedOrigin is *, not *slotdatadisabled:disabledallowed-originauth-servertimeout-mscause\0\0\x04\x83\0\0\x09\0\0\0\r\x83\0\0\v\0\0\0loadingslowreadykeptbubblescomposed\0\xDC\x8C\0\0\x07\0\0\0\xE3\x8C\0\0\b\0\0\0detailorigina negative numberNaN:/#=&\0\0\0\x1c\x8D\0\0\x01\0\0\0\x1d\x8D\0\0\x01\0\0\0d\x81\0\0\x01\0\0\0\x1e\x8D\0\0\x01\0\0\0\x1f\x8D\0\0\x01\0\0\0 \x8D\0\0\x01\0\0\0!a getter that throwsinjectChildrenconnectedCallbackdisconnectedCallbackattributeChangedCallbackformResetCallbackactivatepreloadByIntent\xF1\x81\0\0\x04\0\0\x003\0\0\0u\x80\0\0\x05\0\0\x004\0\0\0i\x8D\0\0\x0e\0\0\x005\0\0\0w\x8D\0\0\x11\0\0\x006\0\0\0\x88\x8D\0\0\x14\0\0\x006\0\0\0\x9C\x8D\0\0\x18\0\0\x007\0\0\0\xB4\x8D\0\0\x11\0\0\x008\0\0\0\xC5\x8D\0\0\b\0\0\x009\0\0\0\xCD\x8D\0\0\x0f\0\0\0:\0\0\0currentTargethostlocalNametypekeytargetdefaultPreventedreadyStateDOMContentLoadedpreloadnoneeagerrequired\0\0\0\x1c\x8C\0\0\n\0\0\0t\x83\0\0\x07\0\0\0\xA9\x8E\0\0\b\0\0\0}\x8C\0\0\b\0\0\0<fiskil-link> is defined already; the tags of this page stay with the first definition\0\0\0\0\0\0\x04\0\0\0\x04\0\0\0<\0\0\0=\0\0\0=\0\0\0\0\0\0\0\x04\0\0\0\x04\0\0\0>\0\0\0?\0\0\0?");
    fill(36708, "\x01\0\0\0@\0\0\0A\0\0\0A\0\0\0B\0\0\0\b\0\0\0\x04\0\0\0C\0\0\0D\0\0\0D\0\0\0closure invoked recursively or after being dropped\0\0E\0\0\0F\0\0\0G\0\0\0H\0\0\0#\0\0\x001\0\0\0F\0\0\0)\0\0\0 \0\0\x009\x8B\0\0\\\x8B\0\0\x8D\x8B\0\0\xD3\x8B\0\0\xFC\x8B\0\x004\x87\0\0\x80\x87\0\0\xD0\x87\0\0H\x88\0\0\xB4\x88\0\0\x14\x89\0\0x\x89\0\0\xBC\x89\0\0\f\x8A\0\0d\x8A\0\0\xBC\x8A\0\0\b\x8B\0\0\x06\0\0\0\f\0\0\0\x06\0\0\0\x07\0\0\0\x07\0\0\0\n\0\0\0\x84\x86\0\0\x8A\x86\0\0\x96\x86\0\0\x9C\x86\0\0\xA3\x86\0\0\xAA\x86\0\0\x09\0\0\0\x09\0\0\0\f\0\0\0\n\0\0\0\n\0\0\0\xAC\x82\0\0\xB5\x82\0\0\xBE\x82\0\0\xCA\x82\0\0\xD4\x82");
    fill(36996, "\xFF\xFF\xFF\xFF\0\0\0\0\0\0\0\0\x04");
    fill(37024, "\x04");
    fill(37040, "\x04");
    fill(37052, ";\0\0\0I");
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
  function wasm2js_scratch_store_i32(index, value) {
    i32ScratchView[index] = value;
  }
  function wasm2js_scratch_load_f64() {
    return f64ScratchView[0];
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
      fimport$38($0_1);
    }
  }
  function $1($0_1, $1_1) {
    if ($0_1) {
      $0($1_1);
    }
  }
  function $2($0_1, $1_1) {
    return (fimport$40($0_1, $1_1) | 0) != 0;
  }
  function $3($0_1, $1_1) {
    if ($1_1) {
      $0_1 = $39($0_1, $1_1);
    }
    if (!$0_1) {
      wasm2js_trap();
    }
    return $0_1;
  }
  function $4($0_1) {
    if (($0_1 & -4) != 1024) {
      $0_1 = fimport$39($0_1) | 0;
    }
    return $0_1;
  }
  function $5($0_1, $1_1, $2_1) {
    return (fimport$64($0_1, $1_1, $2_1) | 0) != 0;
  }
  function $6($0_1) {
    var $1_1 = 0;
    block: {
      $1_1 = read($0_1) - 1 | 0;
      write($0_1, $1_1);
      if (!$1_1) {
        $72(read($0_1 + 236));
        $0(read($0_1 + 240));
        $56($0_1 + 8 | 0);
        $0(read($0_1 + 244));
        $0(read($0_1 + 112));
        $21(read($0_1 + 104), read($0_1 + 108));
        $0(read($0_1 + 224));
        fimport$5(read($0_1 + 228));
        $0(read($0_1 + 228));
        $1_1 = read($0_1 + 152);
        $0(read($0_1 + 156));
        if (!$1_1) {
          $0(read($0_1 + 160));
          $100($0_1 + 168 | 0);
        }
        $0(read($0_1 + 248));
        $38($0_1 + 124 | 0);
        $38($0_1 + 140 | 0);
        $36($0_1 + 256 | 0);
        $37(read($0_1 + 284), read($0_1 + 288));
        if ($0_1 == -1) {
          break block;
        }
        $1_1 = read($0_1 + 4) - 1 | 0;
        write($0_1 + 4, $1_1);
        if ($1_1) {
          break block;
        }
        $11($0_1, 304);
      }
    }
  }
  function $7($0_1, $1_1) {
    return $2($0_1, $1_1) ^ 1;
  }
  function $8($0_1, $1_1) {
    var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0;
    $2_1 = global$0 - 480 | 0;
    global$0 = $2_1;
    if (read($0_1 + 48)) {
      wasm2js_trap();
    }
    write($0_1 + 48, -1);
    $8_1 = $0_1 + 56 | 0;
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
                                  $16_1 = read($1_1);
                                  switch (($16_1 >>> 0 <= 1 ? 6 : $16_1 - 2 | 0) - 1 | 0) {
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
                                $23($2_1 + 40 | 0, $8_1, read($1_1 + 4), 0);
                                break block13;
                              }
                              $4_1 = 8;
                              if (readU8($0_1 + 109) == 1) {
                                block14: {
                                  write($0_1 + 80, 0);
                                  write($0_1 + 84, 2146435072);
                                  write8($0_1 + 88, 0);
                                  $3_1 = readU8($0_1 + 110);
                                  write8($0_1 + 110, 1);
                                  if (read($0_1 + 96) != 3 | $3_1) {
                                    break block14;
                                  }
                                  $4_1 = $3(8, 32);
                                  write8($4_1 + 24, 1);
                                  write($4_1 + 16, 14);
                                  write($4_1 + 20, 0);
                                  write8($4_1 + 8, 2);
                                  write($4_1, 5);
                                  write($4_1 + 4, 0);
                                  $5_1 = 2;
                                }
                              }
                              write($2_1 + 48, $5_1);
                              write($2_1 + 44, $4_1);
                              write($2_1 + 40, $5_1);
                              break block13;
                            }
                            $5_1 = fimport$0(34338, 98) | 0;
                            $3_1 = $3(4, 48);
                            write8($3_1 + 44, 5);
                            write($3_1 + 40, $5_1);
                            write($3_1, 6);
                            $23($2_1 + 40 | 0, $8_1, $3_1, 0);
                            break block13;
                          }
                          $3_1 = $3(8, 16);
                          write8($3_1 + 8, 0);
                          write($3_1, 15);
                          write($3_1 + 4, 0);
                          write($2_1 + 48, 1);
                          write($2_1 + 44, $3_1);
                          write($2_1 + 40, 1);
                          break block13;
                        }
                        $9_1 = read($1_1 + 60);
                        $4_1 = 4;
                        block29: {
                          block17: {
                            block16: {
                              block15: {
                                $11_1 = read($0_1 + 96);
                                $5_1 = $11_1 - 2 | 0;
                                switch (($5_1 >>> 0 <= $11_1 >>> 0 ? $5_1 : 0) | 0) {
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
                            $5_1 = readU8($1_1 + 56);
                            if ($5_1 == 2) {
                              $4_1 = 1;
                              if (!read($1_1 + 16)) {
                                break block17;
                              }
                            }
                            if ($2($9_1, read($0_1 + 104))) {
                              wasm2js_memory_copy($2_1 + 264 | 0, $1_1, 60);
                              $12_1 = $2_1 + 280 | 0;
                              $140($2_1 + 56 | 0, $12_1);
                              block28: {
                                block26: {
                                  block20: {
                                    block19: {
                                      block18: {
                                        while (1) {
                                          $6_1 = $3_1;
                                          if ($3_1 == 20) {
                                            break block18;
                                          }
                                          $3_1 = $3_1 + 4 | 0;
                                          $5_1 = $2_1 + 56 | 0;
                                          if (!read($5_1 + $6_1)) {
                                            continue;
                                          }
                                          break;
                                        }
                                        ;
                                        $4_1 = readU8($2_1 + 320);
                                        if ($4_1) {
                                          break block19;
                                        }
                                        wasm2js_memory_copy($5_1, $1_1 + 16 | 0, 40);
                                        $4_1 = $66($5_1);
                                        $14_1 = read($2_1 + 272);
                                        $3_1 = read($2_1 + 264);
                                        break block20;
                                      }
                                      $4_1 = readU8($2_1 + 320);
                                    }
                                    $14_1 = read($2_1 + 272);
                                    block27: {
                                      if ($14_1 == 1) {
                                        block25: {
                                          $5_1 = $2_1 + 276 | 0;
                                          $3_1 = -48;
                                          $13_1 = read($2_1 + 276);
                                          block22: {
                                            block21: {
                                              while (1) {
                                                if (!$3_1) {
                                                  break block21;
                                                }
                                                $7_1 = $3_1 + 36184 | 0;
                                                $15_1 = $3_1 + 36180 | 0;
                                                $3_1 = $3_1 + 8 | 0;
                                                if (!$93($13_1, read($15_1), read($7_1))) {
                                                  continue;
                                                }
                                                break;
                                              }
                                              ;
                                              $7_1 = 0;
                                              $3_1 = $13_1;
                                              break block22;
                                            }
                                            $68($2_1 + 32 | 0, fimport$66($13_1) | 0);
                                            $17_1 = read($2_1 + 36);
                                            write($2_1 + 236, $17_1);
                                            $7_1 = read($2_1 + 32);
                                            $5_1 = $7_1 & 1 ? $2_1 + 236 | 0 : $5_1;
                                            $3_1 = read($5_1);
                                          }
                                          $3_1 = fimport$8($3_1, 36126, 1) | 0;
                                          $15_1 = $55($3_1, 33124);
                                          write($2_1 + 248, $15_1);
                                          $0($3_1);
                                          $5_1 = $55(read($5_1), 36126);
                                          $3_1 = fimport$8($5_1, 33124, 1) | 0;
                                          block24: {
                                            if (!$92($3_1, 36125)) {
                                              block23: {
                                                if ($92($3_1, 36180)) {
                                                  break block23;
                                                }
                                                if ($7($3_1, $5_1)) {
                                                  if (!$93($3_1, 36127, 1)) {
                                                    break block23;
                                                  }
                                                }
                                                write($2_1 + 56, $5_1);
                                                $141($2_1 + 440 | 0, $2_1 + 248 | 0, $2_1 + 56 | 0);
                                                $0($5_1);
                                                break block24;
                                              }
                                            }
                                            $18_1 = $55($5_1, 33124);
                                            write($2_1 + 56, $18_1);
                                            $141($2_1 + 440 | 0, $2_1 + 248 | 0, $2_1 + 56 | 0);
                                            $0($18_1);
                                            $0($3_1);
                                            $3_1 = $5_1;
                                          }
                                          $0($3_1);
                                          $0($15_1);
                                          $1($7_1, $17_1);
                                          $3_1 = read($2_1 + 440);
                                          if ($3_1 == 2) {
                                            break block25;
                                          }
                                          $5_1 = $3_1;
                                          $3_1 = read($2_1 + 264);
                                          if (read($2_1 + 456) | ($3_1 ? 0 : $5_1)) {
                                            $5_1 = $2_1 + 56 | 0;
                                            wasm2js_memory_copy($5_1, $2_1 + 440 | 0, 40);
                                            $4_1 = $66($5_1);
                                            $1($3_1, read($2_1 + 268));
                                            $1(1, $13_1);
                                            $25($12_1);
                                            break block26;
                                          } else {
                                            $25($2_1 + 440 | 0);
                                            break block27;
                                          }
                                        }
                                      }
                                      $3_1 = read($2_1 + 264);
                                    }
                                    if ((!$3_1 | $4_1 != 1) & $6_1 != 20) {
                                      $5_1 = $2_1 + 56 | 0;
                                      wasm2js_memory_copy($5_1, $1_1 + 16 | 0, 40);
                                      $4_1 = $66($5_1);
                                      break block20;
                                    }
                                    $5_1 = read($2_1 + 276);
                                    $13_1 = read($2_1 + 268);
                                    if ($4_1 == 1) {
                                      $4_1 = $3(4, 16);
                                      write($4_1 + 12, $5_1);
                                      write($4_1 + 8, $14_1);
                                      write($4_1 + 4, $13_1);
                                      write($4_1, $3_1);
                                      $3_1 = 0;
                                    } else {
                                      $1($3_1, $13_1);
                                      $1($14_1, $5_1);
                                      $4_1 = 3;
                                      $3_1 = 2;
                                    }
                                    $25($12_1);
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
                              if ($5_1 != 2) {
                                $3_1 = $4(read($0_1 + 104));
                                write($2_1 + 272, $9_1);
                                write($2_1 + 268, $3_1);
                                write($2_1 + 264, 2);
                                $4_1 = $24(4, $2_1 + 264 | 0);
                                $3_1 = 1;
                              } else {
                                $0($9_1);
                                $3_1 = 2;
                              }
                              $96($1_1);
                            }
                            if ($3_1 == 2) {
                              break block29;
                            }
                            if ($11_1 >>> 0 <= 2) {
                              $37(read($0_1 + 96), read($0_1 + 100));
                              write($0_1 + 100, $4_1);
                              write($0_1 + 96, $3_1);
                              write($2_1 + 48, 0);
                              write($2_1 + 40, 0);
                              write($2_1 + 44, 8);
                            } else {
                              $138($2_1 + 40 | 0, $8_1, $3_1, $4_1);
                            }
                            break block13;
                          }
                          $0($9_1);
                          $96($1_1);
                        }
                        $3_1 = $3(8, 16);
                        write8($3_1 + 8, $4_1);
                        write($3_1, 15);
                        write($3_1 + 4, 0);
                        write($2_1 + 48, 1);
                        write($2_1 + 44, $3_1);
                        write($2_1 + 40, 1);
                        break block13;
                      }
                      if (read($0_1 + 96) != 3) {
                        write($2_1 + 48, 0);
                        write($2_1 + 40, 0);
                        write($2_1 + 44, 8);
                        break block13;
                      }
                      block32: {
                        switch (($64($8_1, readF64($1_1 + 8), read8($1_1 + 16) & 1) & 255) - 1 | 0) {
                          case 0:
                            $3_1 = $3(8, 32);
                            if (readU8($0_1 + 89) != 1) {
                              $5_1 = 0;
                            } else {
                              $10_1 = $12($12(readF64($0_1 + 72), readF64($0_1 + 80)), 2147483647);
                              $5_1 = 1;
                            }
                            writeF64($3_1 + 24, $10_1);
                            write($3_1 + 16, $5_1);
                            write($3_1 + 20, 0);
                            write8($3_1 + 8, 1);
                            write($3_1, 5);
                            write($3_1 + 4, 0);
                            write($2_1 + 48, 2);
                            write($2_1 + 44, $3_1);
                            write($2_1 + 40, 2);
                            break block13;
                          case 1:
                            write($2_1 + 264, 6);
                            $23($2_1 + 40 | 0, $8_1, $24(1, $2_1 + 264 | 0), 0);
                            break block13;
                          default:
                            break block32;
                        }
                        ;
                      }
                      $3_1 = $3(8, 16);
                      if (readU8($0_1 + 89) != 1) {
                        $5_1 = 0;
                      } else {
                        $10_1 = $12($12(readF64($0_1 + 72), readF64($0_1 + 80)), 2147483647);
                        $5_1 = 1;
                      }
                      writeF64($3_1 + 8, $10_1);
                      write($3_1, $5_1);
                      write($3_1 + 4, 0);
                      write($2_1 + 48, 1);
                      write($2_1 + 44, $3_1);
                      write($2_1 + 40, 1);
                      break block13;
                    }
                    $4_1 = 8;
                    if (read($0_1 + 96) == 3) {
                      if (!(!(read8($0_1 + 109) & 1) | read8($0_1 + 110) & 1)) {
                        $139($2_1 + 264 | 0, $8_1, readF64($1_1 + 8), read8($1_1 + 16) & 1);
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
                        write($3_1 + 16, 7);
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
                    break block13;
                  }
                  $23($2_1 + 40 | 0, $8_1, $67(readU8($1_1 + 4)), 0);
                  break block13;
                }
                $23($2_1 + 40 | 0, $8_1, $67(readU8($1_1 + 4)), 1);
                break block13;
              }
              write($2_1 + 264, 6);
              $23($2_1 + 40 | 0, $8_1, $24(0, $2_1 + 264 | 0), 0);
              break block13;
            }
            if (read($0_1 + 96) != 3) {
              write($2_1 + 48, 0);
              write($2_1 + 40, 0);
              write($2_1 + 44, 8);
              break block13;
            } else {
              $138($2_1 + 40 | 0, $8_1, read($1_1 + 4), read($1_1 + 8));
              break block34;
            }
          }
          if (read($0_1 + 96) == 3) {
            block35: {
              $5_1 = readU8($1_1 + 16);
              $10_1 = readF64($1_1 + 8);
              $3_1 = readU8($0_1 + 109);
              write8($0_1 + 109, 1);
              if ($3_1 == 1) {
                break block35;
              }
              $3_1 = $3(8, 16);
              write($3_1, 4);
              write($3_1 + 4, 0);
              write($2_1 + 448, 1);
              write($2_1 + 444, $3_1);
              write($2_1 + 440, 1);
              $139($2_1 - -64 | 0, $8_1, $10_1, $5_1 & 1);
              write($2_1 + 56, 0);
              write($2_1 + 60, 2);
              $71($2_1 + 440 | 0, 2);
              $5_1 = read($2_1 + 444);
              $3_1 = read($2_1 + 448);
              wasm2js_memory_copy($2_1 + 264 | 0, $2_1 + 56 | 0, 40);
              $5_1 = ($3_1 << 4) + $5_1 | 0;
              $6_1 = read($2_1 + 268);
              $7_1 = $6_1 + $3_1 | 0;
              $3_1 = read($2_1 + 264);
              $8_1 = $7_1 - $3_1 | 0;
              $9_1 = $2_1 + 272 | 0;
              $4_1 = $9_1 + ($3_1 << 4) | 0;
              while (1) {
                if ($3_1 != $6_1) {
                  $7_1 = read($4_1 + 12);
                  write($5_1 + 8, read($4_1 + 8));
                  write($5_1 + 12, $7_1);
                  $7_1 = read($4_1 + 4);
                  write($5_1, read($4_1));
                  write($5_1 + 4, $7_1);
                  $4_1 = $4_1 + 16 | 0;
                  $5_1 = $5_1 + 16 | 0;
                  $3_1 = $3_1 + 1 | 0;
                  continue;
                }
                break;
              }
              ;
              write($2_1 + 448, $8_1);
              write($2_1 + 264, $6_1);
              $161($9_1, $6_1, $6_1);
              write($2_1 + 264, 14);
              write($2_1 + 268, 0);
              write8($2_1 + 272, 0);
              $30($2_1 + 440 | 0, $2_1 + 264 | 0);
              $3_1 = read($2_1 + 444);
              write($2_1 + 40, read($2_1 + 440));
              write($2_1 + 44, $3_1);
              write($2_1 + 48, read($2_1 + 448));
              break block13;
            }
          }
          write($2_1 + 48, 0);
          write($2_1 + 40, 0);
          write($2_1 + 44, 8);
          break block13;
        }
        $9_1 = read($0_1 + 96);
        if ($9_1 >>> 0 > 2) {
          write($2_1 + 48, 0);
          write($2_1 + 40, 0);
          write($2_1 + 44, 8);
          break block13;
        }
        $10_1 = readF64($1_1 + 16);
        $3_1 = read($1_1 + 8);
        $5_1 = readU8($1_1 + 32);
        $20_1 = readF64($1_1 + 24);
        write($0_1 + 96, 3);
        write16($0_1 + 88, 0);
        write($0_1 + 80, 0);
        write($0_1 + 84, 2146435072);
        write($0_1 + 56, 0);
        write($0_1 + 60, 0);
        writeF64($0_1 + 72, $3_1 ? $10_1 != $10_1 ? 1 : $10_1 < 1 ? 1 : $10_1 : Infinity);
        if (!readU8($0_1 + 110)) {
          write8($0_1 + 88, 1);
        }
        $15_1 = read($0_1 + 100);
        $64($8_1, $20_1, $5_1 & 1);
        $3_1 = readU8($0_1 + 108);
        $8_1 = readU8($0_1 + 110);
        $7_1 = 2;
        write($2_1 + 264, 2);
        write($2_1 + 268, 0);
        if ($3_1) {
          $3_1 = $2_1 + 264 | 0;
          $17($3_1);
          write($2_1 + 264, 6);
          write($2_1 + 268, 0);
          $17($3_1);
          $7_1 = 17;
          $5_1 = 17;
        } else {
          $5_1 = 6;
        }
        if (readU8($0_1 + 89) != 1) {
          $3_1 = 0;
        } else {
          $10_1 = $12($12(readF64($0_1 + 72), readF64($0_1 + 80)), 2147483647);
          $3_1 = 1;
        }
        $12_1 = readU8($0_1 + 109);
        $11_1 = 14;
        write($2_1 + 264, 14);
        write($2_1 + 268, 0);
        write8($2_1 + 272, 0);
        if ($12_1) {
          $6_1 = read($2_1 + 272);
          $17_1 = read($2_1 + 276);
        } else {
          $17($2_1 + 264 | 0);
          $11_1 = 17;
        }
        $12_1 = 14;
        write($2_1 + 264, 14);
        write($2_1 + 268, 0);
        write8($2_1 + 272, 1);
        if ($8_1 & 1) {
          $4_1 = read($2_1 + 272);
          $18_1 = read($2_1 + 276);
        } else {
          $17($2_1 + 264 | 0);
          $12_1 = 17;
        }
        write($2_1 + 216, 18);
        write($2_1 + 220, 0);
        write($2_1 + 200, 18);
        write($2_1 + 204, 0);
        write($2_1 + 196, $15_1);
        write($2_1 + 176, $4_1);
        write($2_1 + 180, $18_1);
        write($2_1 + 168, $12_1);
        write($2_1 + 172, 0);
        write($2_1 + 160, $6_1);
        write($2_1 + 164, $17_1);
        write($2_1 + 152, $11_1);
        write($2_1 + 156, 0);
        writeF64($2_1 + 144, $10_1);
        write($2_1 + 136, $3_1);
        write($2_1 + 140, 0);
        write($2_1 + 120, $5_1);
        write($2_1 + 124, 0);
        write8($2_1 + 112, $8_1 << 1);
        write($2_1 + 104, 5);
        write($2_1 + 108, 0);
        write($2_1 + 88, 3);
        write($2_1 + 92, 0);
        write($2_1 + 72, $7_1);
        write($2_1 + 76, 0);
        write($2_1 + 64, 0);
        write($2_1 + 68, 8);
        write($2_1 + 56, 1);
        write($2_1 + 60, 0);
        write($2_1 + 192, $9_1);
        write($2_1 + 184, $9_1 == 2 ? 17 : 9);
        write($2_1 + 188, 0);
        $3_1 = $2_1 + 56 | 0;
        $5_1 = $3_1;
        $148($2_1 + 248 | 0, $3_1);
        if (!read($2_1 + 252) & read($2_1 + 248) == 17) {
          write($2_1 + 48, 0);
          write($2_1 + 40, 0);
          write($2_1 + 44, 8);
          $103($3_1);
          break block13;
        }
        $156($2_1 + 24 | 0, 8, 16);
        $6_1 = read($2_1 + 24);
        $4_1 = read($2_1 + 260);
        $3_1 = read($2_1 + 28);
        write($3_1 + 8, read($2_1 + 256));
        write($3_1 + 12, $4_1);
        $4_1 = read($2_1 + 252);
        write($3_1, read($2_1 + 248));
        write($3_1 + 4, $4_1);
        write($2_1 + 244, 1);
        write($2_1 + 240, $3_1);
        write($2_1 + 236, $6_1);
        wasm2js_memory_copy($2_1 + 264 | 0, $5_1, 176);
        $5_1 = 16;
        $4_1 = 1;
        while (1) {
          $148($2_1 + 440 | 0, $2_1 + 264 | 0);
          if (!(!read($2_1 + 444) & read($2_1 + 440) == 17)) {
            if (read($2_1 + 236) == $4_1) {
              $71($2_1 + 236 | 0, 1);
              $3_1 = read($2_1 + 240);
            }
            $8_1 = read($2_1 + 452);
            $6_1 = $3_1 + $5_1 | 0;
            write($6_1 + 8, read($2_1 + 448));
            write($6_1 + 12, $8_1);
            $8_1 = read($2_1 + 444);
            write($6_1, read($2_1 + 440));
            write($6_1 + 4, $8_1);
            $4_1 = $4_1 + 1 | 0;
            write($2_1 + 244, $4_1);
            $5_1 = $5_1 + 16 | 0;
            continue;
          }
          break;
        }
        ;
        $103($2_1 + 264 | 0);
        $3_1 = read($2_1 + 240);
        write($2_1 + 40, read($2_1 + 236));
        write($2_1 + 44, $3_1);
        write($2_1 + 48, read($2_1 + 244));
      }
      if ($16_1 != 9) {
        break block34;
      }
      $58(read($1_1 + 4), read($1_1 + 8));
    }
    write($0_1 + 48, read($0_1 + 48) + 1);
    $12_1 = $0_1 + 248 | 0;
    $15_1 = $0_1 + 164 | 0;
    $11_1 = $0_1 + 244 | 0;
    $17_1 = $0_1 + 128 | 0;
    $9_1 = read($2_1 + 44);
    $8_1 = $9_1 + (read($2_1 + 48) << 4) | 0;
    $18_1 = $2_1 + 268 | 0;
    $21_1 = read($2_1 + 40);
    $22_1 = $0_1 + 228 | 0;
    $16_1 = $0_1 + 280 | 0;
    $5_1 = $9_1;
    block37: {
      block36: {
        while (1) {
          block59: {
            $3_1 = $5_1;
            if ($3_1 == $8_1) {
              break block36;
            }
            $6_1 = read($3_1 + 4);
            $7_1 = $6_1;
            $5_1 = $3_1 + 16 | 0;
            $4_1 = read($3_1);
            $1_1 = $5_1;
            if (!$6_1 & $4_1 == 17) {
              break block37;
            }
            $1_1 = read($3_1 + 8);
            $3_1 = read($3_1 + 12);
            $6_1 = $3_1;
            write($2_1 + 64, $1_1);
            write($2_1 + 68, $3_1);
            write($2_1 + 56, $4_1);
            write($2_1 + 60, $7_1);
            $3_1 = $1_1;
            block42: {
              block43: {
                block40: {
                  block38: {
                    block41: {
                      block39: {
                        $1_1 = !$7_1 & $4_1 >>> 0 <= 1 ? 6 : $4_1 - 2 | 0;
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
                      if (($3_1 & 255) >>> 0 >= 3) {
                        break block42;
                      }
                      break block38;
                    }
                    if (($3_1 & 255) >>> 0 >= 2) {
                      break block43;
                    }
                  }
                  if ($123($0_1)) {
                    break block40;
                  }
                  $17($2_1 + 56 | 0);
                  continue;
                }
                block55: {
                  switch ($1_1 - 1 | 0) {
                    case 0:
                      $1_1 = fimport$3(read($0_1 + 232)) | 0;
                      $124($0_1);
                      $135($1_1, read($0_1 + 240));
                      fimport$7(read($0_1 + 232));
                      $0($1_1);
                      continue;
                    case 3:
                      $118($0_1);
                      continue;
                    case 4:
                      $3_1 = read($0_1 + 220);
                      $1_1 = fimport$92($3_1) | 0;
                      fimport$93($3_1, $1_1);
                      $0($1_1);
                      continue;
                    case 5:
                      $1_1 = $2_1 + 264 | 0;
                      $150($1_1, $11_1);
                      $36($1_1);
                      $1_1 = 3;
                      if (!$7_1 & $4_1 == 1) {
                        $14_1 = $61(read($22_1), 6);
                        wasm2js_scratch_store_i32(0, $3_1);
                        wasm2js_scratch_store_i32(1, $6_1);
                        $13_1 = fimport$57($14_1, +wasm2js_scratch_load_f64()) | 0;
                        $1_1 = 2;
                      }
                      if (read($11_1)) {
                        wasm2js_trap();
                      }
                      write($0_1 + 244, -1);
                      $36($12_1);
                      write($0_1 + 268, $14_1);
                      write($0_1 + 252, $13_1);
                      write($0_1 + 248, $1_1);
                      write($0_1 + 244, read($0_1 + 244) + 1);
                      continue;
                    case 6:
                      write($2_1 + 272, $6_1);
                      write($2_1 + 268, $3_1);
                      write($2_1 + 264, 9);
                      $8($0_1, $2_1 + 264 | 0);
                      continue;
                    case 7:
                      $116($0_1);
                      continue;
                    case 8:
                      if (read(37016)) {
                        wasm2js_trap();
                      }
                      $7_1 = 0;
                      write(37016, -1);
                      $19_1 = read(37028);
                      $1_1 = $19_1 << 2;
                      $6_1 = read(37024);
                      $3_1 = $6_1;
                      $4_1 = 0;
                      block57: {
                        block56: {
                          while (1) {
                            if (!$1_1) {
                              break block56;
                            }
                            if ($0_1 != (read($3_1) + 8 | 0)) {
                              $1_1 = $1_1 - 4 | 0;
                              $4_1 = $4_1 + 1 | 0;
                              $3_1 = $3_1 + 4 | 0;
                              continue;
                            }
                            break;
                          }
                          ;
                          $3_1 = $6_1 + ($4_1 << 2) | 0;
                          $1_1 = read($3_1);
                          $7_1 = $3_1;
                          $3_1 = $19_1 - 1 | 0;
                          write($7_1, read($6_1 + ($3_1 << 2)));
                          write(37028, $3_1);
                          $7_1 = read(37016) + 1 | 0;
                          break block57;
                        }
                        $1_1 = 0;
                      }
                      write(37016, $7_1);
                      $102($1_1);
                      $116($0_1);
                      $6_1 = $2_1 + 264 | 0;
                      $1_1 = $6_1;
                      $151($1_1, $17_1);
                      $38($1_1);
                      if (read($0_1 + 144) != 1) {
                        block58: {
                          if (read($0_1 + 156)) {
                            wasm2js_trap();
                          }
                          $1_1 = read($0_1 + 160);
                          write($0_1 + 160, 2);
                          if ($1_1 == 2) {
                            break block58;
                          }
                          $3_1 = read($0_1 + 212);
                          $4_1 = read($0_1 + 208);
                          write($2_1 + 264, $1_1);
                          wasm2js_memory_copy($18_1, $15_1, 44);
                          $99($6_1);
                          fimport$88(read($0_1 + 148));
                          fimport$11(read($0_1 + 152), 2);
                          $1_1 = $10(read($0_1 + 148));
                          if ($4_1 == 1) {
                            $40($2_1 + 16 | 0, $1_1);
                            $6_1 = read($2_1 + 20);
                            $4_1 = read($2_1 + 16);
                            $112($2_1 + 8 | 0, $1_1);
                            $6_1 = $4_1 & 1 ? $6_1 : 1024;
                            $4_1 = read($2_1 + 8) & 1 ? read($2_1 + 12) : 1024;
                            $7_1 = $2($6_1, $4_1);
                            $0($4_1);
                            $0($6_1);
                            if ($7_1) {
                              $62($3_1);
                            }
                            $0($3_1);
                          }
                          $0($1_1);
                        }
                      }
                      fimport$5(read($0_1 + 148));
                      fimport$5(read($0_1 + 220));
                      if (readU8($0_1 + 224) == 1) {
                        fimport$12(read($0_1 + 216), 1, 0);
                      }
                      fimport$43(read($0_1 + 240));
                      continue;
                    case 9:
                      $4_1 = fimport$3(read($0_1 + 232)) | 0;
                      if ($3_1 & 1) {
                        $1_1 = $53($6_1);
                        $7_1 = readU8($6_1 + 44) == 2;
                      } else {
                        write($2_1 + 268, read($6_1 + 8) ? $6_1 + 12 | 0 : 0);
                        write($2_1 + 264, read($6_1) ? $6_1 + 4 | 0 : 0);
                        $1_1 = $15(36024, 2, $2_1 + 264 | 0, 2);
                        $7_1 = 0;
                      }
                      if (read($0_1 + 272)) {
                        break block59;
                      }
                      write($0_1 + 272, -1);
                      $37(read($0_1 + 276), read($16_1));
                      write($16_1, $6_1);
                      write($0_1 + 276, $3_1);
                      write($0_1 + 272, read($0_1 + 272) + 1);
                      if (readU8($0_1 + 44) ? $7_1 : 1) {
                        fimport$18(read($0_1 + 240));
                      }
                      if ($3_1) {
                        $63($4_1, $1_1);
                        fimport$16(read($0_1 + 240), $1_1);
                      } else {
                        $131($4_1, $1_1);
                        fimport$42(read($0_1 + 240), $1_1);
                      }
                      fimport$7(read($0_1 + 232));
                      $0($1_1);
                      $0($4_1);
                      continue;
                    case 10:
                      $1_1 = fimport$3(read($0_1 + 232)) | 0;
                      $132($1_1, 1);
                      $0($1_1);
                      continue;
                    case 12:
                      if (!readU8($0_1 + 288)) {
                        continue;
                      }
                      $1_1 = read($0_1 + 284) + 1 | 0;
                      write($0_1 + 284, $1_1);
                      $6_1 = $1_1;
                      $1_1 = ($3_1 & 255) << 2;
                      fimport$56($6_1, read($1_1 + 36836), read($1_1 + 36816));
                      continue;
                    case 13:
                      if (!readU8($0_1 + 44)) {
                        continue;
                      }
                      fimport$5(read($0_1 + 232));
                      continue;
                    case 2:
                      break block42;
                    case 11:
                      break block43;
                    case 1:
                      continue;
                    default:
                      break block55;
                  }
                  ;
                }
                $1_1 = read(37016);
                if ($1_1 >>> 0 >= 2147483647) {
                  wasm2js_trap();
                }
                write(37016, $1_1 + 1);
                $3_1 = read(37028) << 2;
                $1_1 = read(37024);
                block61: {
                  while (1) {
                    if ($3_1) {
                      $6_1 = read($1_1);
                      if (!readU8($6_1 + 53)) {
                        $6_1 = $6_1 + 8 | 0;
                        if ($6_1 != $0_1) {
                          if (!$28($6_1)) {
                            break block61;
                          }
                        }
                      }
                      $1_1 = $1_1 + 4 | 0;
                      $3_1 = $3_1 - 4 | 0;
                      continue;
                    }
                    break;
                  }
                  ;
                  $1_1 = 0;
                }
                $1_1 = $44($1_1);
                write(37016, read(37016) - 1);
                if (!$1_1) {
                  continue;
                }
                write($2_1 + 264, 12);
                write8($2_1 + 268, 5);
                $8($1_1 + 8 | 0, $2_1 + 264 | 0);
                $6($1_1);
                continue;
              }
              if (($3_1 & 255) == 4) {
                $124($0_1);
                continue;
              }
              $1_1 = 1025;
              if (($3_1 & 6) == 2) {
                if (readU32($0_1 + 272) >= 2147483647) {
                  wasm2js_trap();
                }
                $1_1 = read($0_1 + 276);
                $1_1 = fimport$1(read($0_1 + 232), ($1_1 ? 32958 : 33955) | 0, ($1_1 ? 5 : 6) | 0) | 0;
              }
              $52(read($0_1 + 232), $3_1, $1_1);
              $0($1_1);
              continue;
            }
            write8($0_1 + 224, 1);
            $1_1 = 33279;
            $4_1 = 7;
            block65: {
              block68: {
                block67: {
                  switch (($3_1 & 255) - 1 | 0) {
                    case 0:
                      $9(read($0_1 + 148), 34012, 10, 36047, 4);
                      break block68;
                    case 1:
                      $9(read($0_1 + 148), 34012, 10, 36051, 5);
                      $1_1 = 33265;
                      $4_1 = 4;
                      break block65;
                    case 2:
                      $4_1 = 10;
                      $9(read($0_1 + 148), 34012, 10, 36056, 4);
                      $1_1 = 33269;
                      break block65;
                    case 4:
                      $1_1 = 32958;
                      $4_1 = 5;
                      break block65;
                    case 3:
                      break block65;
                    default:
                      break block67;
                  }
                  ;
                }
                $9(read($0_1 + 148), 34012, 10, 36040, 7);
              }
              $1_1 = 33253;
              $4_1 = 12;
            }
            fimport$12(read($0_1 + 216), $1_1, $4_1);
            if (read($0_1 + 144)) {
              continue;
            }
            if (!$41(read($0_1 + 148), 33640, 6)) {
              continue;
            }
            $40($2_1, read($0_1 + 152));
            if (read($2_1) == 1) {
              $1_1 = read($2_1 + 4);
              $3_1 = fimport$28($1_1) | 0;
              $0($1_1);
              if ($3_1) {
                continue;
              }
            }
            $62(read($0_1 + 148));
            continue;
          }
          break;
        }
        ;
        wasm2js_trap();
      }
      $1_1 = $8_1;
    }
    $107($1_1, $8_1 - $1_1 >>> 4 | 0);
    $31($21_1, $9_1, 8, 16);
    global$0 = $2_1 + 480 | 0;
  }
  function $9($0_1, $1_1, $2_1, $3_1, $4_1) {
    var $5_1 = 0;
    $5_1 = $0_1;
    $0_1 = fimport$0($3_1, $4_1) | 0;
    fimport$6($5_1, $1_1, $2_1, $0_1);
    $0($0_1);
  }
  function $10($0_1) {
    $0_1 = fimport$69($0_1) | 0;
    return $0_1 ? $0_1 : 1024;
  }
  function $11($0_1, $1_1) {
    var $2_1 = 0;
    while (1) {
      $2_1 = readU8(36992);
      write8(36992, $2_1 ? $2_1 : 1);
      if ($2_1) {
        while (1) {
          if (readU8(36992)) {
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
    $113($0_1, $1_1);
    write8(36992, 0);
  }
  function $12($0_1, $1_1) {
    return $1_1 != $1_1 ? $0_1 : $0_1 < $1_1 ? $0_1 : $1_1;
  }
  function $13($0_1) {
    return (fimport$72($0_1) | 0) != 0;
  }
  function $14($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
    $129($0_1, $2_1, $3_1, $4_1, $61($1_1, $5_1));
  }
  function $15($0_1, $1_1, $2_1, $3_1) {
    var $4_1 = 0;
    $1_1 = $1_1 >>> 0 > $3_1 >>> 0 ? $3_1 : $1_1;
    $3_1 = fimport$29() | 0;
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
  function $16($0_1, $1_1, $2_1, $3_1) {
    var $4_1 = 0;
    $4_1 = global$0 - 16 | 0;
    global$0 = $4_1;
    $20($4_1 + 8 | 0, fimport$10($1_1, $2_1, $3_1) | 0);
    if (read($4_1 + 8) != 1) {
      $2_1 = 0;
    } else {
      $2_1 = 0;
      $3_1 = read($4_1 + 12);
      if ($5($3_1, 1, 0)) {
        $0($3_1);
      } else {
        $2_1 = 1;
      }
    }
    write($0_1 + 4, $3_1);
    write($0_1, $2_1);
    global$0 = $4_1 + 16 | 0;
  }
  function $17($0_1) {
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
      $58(read($0_1 + 8), read($0_1 + 12));
    }
  }
  function $18($0_1) {
    var $1_1 = 0, $2_1 = 0;
    $1_1 = read(37016);
    if ($1_1 >>> 0 >= 2147483647) {
      wasm2js_trap();
    }
    write(37016, $1_1 + 1);
    $2_1 = read(37028) << 2;
    $1_1 = read(37024) - 4 | 0;
    block: {
      while (1) {
        if ($2_1) {
          $2_1 = $2_1 - 4 | 0;
          $1_1 = $1_1 + 4 | 0;
          if (!$2($0_1, read(read($1_1) + 240))) {
            continue;
          }
          break block;
        }
        break;
      }
      ;
      $1_1 = 0;
    }
    $0_1 = $44($1_1);
    write(37016, read(37016) - 1);
    return $0_1;
  }
  function $19($0_1) {
    return $7($0_1, 1024);
  }
  function $20($0_1, $1_1) {
    var $2_1 = 0;
    block: {
      if ($19($1_1)) {
        $2_1 = 1;
        if ($7($1_1, 1025)) {
          break block;
        }
      }
      $0($1_1);
      $2_1 = 0;
    }
    write($0_1 + 4, $1_1);
    write($0_1, $2_1);
  }
  function $21($0_1, $1_1) {
    if ($0_1 >>> 0 <= 2) {
      $37($0_1, $1_1);
    }
  }
  function $22($0_1, $1_1, $2_1, $3_1, $4_1) {
    var $5_1 = 0;
    $5_1 = global$0 - 16 | 0;
    global$0 = $5_1;
    $80($5_1 + 8 | 0, $1_1, $2_1, $3_1, $4_1);
    $4_1 = read($5_1 + 12);
    if (read($5_1 + 8) & 1) {
      $1_1 = 2;
    } else {
      $20($5_1, $4_1);
      $4_1 = read($5_1 + 4);
      $1_1 = read($5_1);
    }
    write($0_1, $1_1);
    write($0_1 + 4, $4_1);
    global$0 = $5_1 + 16 | 0;
  }
  function $23($0_1, $1_1, $2_1, $3_1) {
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
            $21($4_1, read($1_1 + 44));
            write($1_1 + 40, 5);
            $42($0_1, 1, $2_1, $3_1);
            return;
          }
          $21($4_1, read($1_1 + 44));
          write($1_1 + 40, 5);
          $42($0_1, 2, $1_1, $3_1);
          break block4;
        }
        write($0_1 + 8, 0);
        write($0_1, 0);
        write($0_1 + 4, 8);
        break block4;
      }
      $21($4_1, read($1_1 + 44));
      write($1_1 + 40, 5);
      $42($0_1, 2, $1_1, 1);
    }
    $27($2_1);
  }
  function $24($0_1, $1_1) {
    var $2_1 = 0, $3_1 = 0, $4_1 = 0;
    $2_1 = global$0 - 16 | 0;
    global$0 = $2_1;
    $143($2_1 + 8 | 0, $0_1);
    $4_1 = fimport$0(read($2_1 + 8), read($2_1 + 12)) | 0;
    $3_1 = $3(4, 48);
    wasm2js_memory_copy($3_1, $1_1, 40);
    write8($3_1 + 44, $0_1);
    write($3_1 + 40, $4_1);
    global$0 = $2_1 + 16 | 0;
    return $3_1;
  }
  function $25($0_1) {
    $1(read($0_1), read($0_1 + 4));
    $1(read($0_1 + 8), read($0_1 + 12));
    $1(read($0_1 + 16), read($0_1 + 20));
    $1(read($0_1 + 24), read($0_1 + 28));
    $1(read($0_1 + 32), read($0_1 + 36));
  }
  function $26($0_1) {
    if (read($0_1) != 17 | read($0_1 + 4)) {
      $17($0_1);
    }
  }
  function $27($0_1) {
    var $1_1 = 0;
    $0(read($0_1 + 40));
    $1_1 = read($0_1);
    if ($1_1 != 6) {
      block2: {
        block3: {
          switch ($1_1 - ($1_1 != 0) | 0) {
            case 0:
              $25($0_1);
              break block2;
            case 1:
              $0(read($0_1 + 4));
              $0(read($0_1 + 8));
              break block2;
            case 2:
            case 3:
              break block2;
            default:
              break block3;
          }
          ;
        }
        $0(read($0_1 + 4));
      }
    }
    $11($0_1, 48);
  }
  function $28($0_1) {
    var $1_1 = 0, $2_1 = 0;
    $1_1 = global$0 - 16 | 0;
    global$0 = $1_1;
    $69($1_1 + 8 | 0, $0_1 + 48 | 0);
    $0_1 = read(read($1_1 + 8) + 40);
    $2_1 = read($1_1 + 12);
    write($2_1, read($2_1) - 1);
    global$0 = $1_1 + 16 | 0;
    return $0_1 >>> 0 < 3;
  }
  function $29($0_1, $1_1, $2_1, $3_1, $4_1) {
    var $5_1 = 0, $6_1 = 0;
    $5_1 = fimport$0($0_1, $1_1) | 0;
    $6_1 = $2_1;
    $2_1 = fimport$0($3_1, $4_1) | 0;
    $3_1 = fimport$4(34484, 47, $5_1, $6_1, $2_1) | 0;
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
  function $30($0_1, $1_1) {
    var $2_1 = 0;
    $2_1 = read($0_1 + 8);
    if ($2_1 == read($0_1)) {
      $46($0_1, 8, 16);
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
  function $31($0_1, $1_1, $2_1, $3_1) {
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
  function $32($0_1) {
    var $1_1 = 0, $2_1 = 0;
    $1_1 = global$0 - 16 | 0;
    global$0 = $1_1;
    $16($1_1 + 8 | 0, $0_1, 35868, 10);
    $0_1 = 1024;
    if (read($1_1 + 8) == 1) {
      $2_1 = read($1_1 + 12);
      $0_1 = fimport$24($2_1) | 0;
      $0($2_1);
    }
    global$0 = $1_1 + 16 | 0;
    return $0_1;
  }
  function $33($0_1) {
    return $90($0_1, 33652, 7);
  }
  function $34($0_1) {
    return (fimport$63($0_1) | 0) != 0;
  }
  function $35($0_1) {
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
          fimport$104($1_1);
          break block3;
        }
        $1_1 = read($0_1 + 4);
        fimport$59($1_1);
        break block3;
      }
      $1_1 = read($0_1 + 4);
      fimport$89($1_1, read($0_1 + 12), read($0_1 + 16), read($0_1 + 20), read($0_1 + 8));
    }
    $0($1_1);
    if (!$2_1) {
      $0(read($0_1 + 8));
    }
    $95(read($0_1 + 20));
  }
  function $36($0_1) {
    if (read($0_1) != 3) {
      $35($0_1);
    }
  }
  function $37($0_1, $1_1) {
    if ($0_1 != 2) {
      $58($0_1, $1_1);
    }
  }
  function $38($0_1) {
    var $1_1 = 0;
    $1_1 = read($0_1 + 4);
    $106($1_1, read($0_1 + 8));
    $160(read($0_1), $1_1);
  }
  function $39($0_1, $1_1) {
    var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
    while (1) {
      $2_1 = readU8(36992);
      write8(36992, $2_1 ? $2_1 : 1);
      if ($2_1) {
        while (1) {
          if (readU8(36992)) {
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
    $1_1 = 36996;
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
              $113($1_1 << 16, $6_1);
              $1_1 = 36996;
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
    write8(36992, 0);
    return $3_1;
  }
  function $40($0_1, $1_1) {
    $1_1 = fimport$91($1_1) | 0;
    write($0_1 + 4, $1_1);
    write($0_1, $1_1 != 0);
  }
  function $41($0_1, $1_1, $2_1) {
    return (fimport$99($0_1, $1_1, $2_1) | 0) != 0;
  }
  function $42($0_1, $1_1, $2_1, $3_1) {
    var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
    $4_1 = global$0 - 80 | 0;
    global$0 = $4_1;
    $5_1 = $3(8, 16);
    write($5_1, 11);
    write($5_1 + 4, 0);
    write($4_1 + 20, 1);
    write($4_1 + 16, $5_1);
    write($4_1 + 12, 1);
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
          write($4_1 + 24, 13);
          write($4_1 + 28, 0);
          $30($4_1 + 12 | 0, $4_1 + 24 | 0);
          break block4;
        }
        write($4_1 + 36, $2_1);
        write($4_1 + 32, $1_1);
        write($4_1 + 24, 12);
        write($4_1 + 28, 0);
        $1_1 = $4_1 + 12 | 0;
        $30($1_1, $4_1 + 24 | 0);
        if ($3_1) {
          break block3;
        }
        $71($1_1, 3);
        $2_1 = read($4_1 + 16);
        $1_1 = read($4_1 + 20);
        write8($4_1 + 72, $5_1);
        write($4_1 + 64, 14);
        write($4_1 + 68, 0);
        write8($4_1 + 56, $7_1);
        write($4_1 + 48, 5);
        write($4_1 + 52, 0);
        write($4_1 + 32, 13);
        write($4_1 + 36, 0);
        write($4_1 + 28, 3);
        $3_1 = $1_1 + 3 | 0;
        $5_1 = ($1_1 << 4) + $2_1 | 0;
        $1_1 = 8;
        $7_1 = $4_1 + 32 | 0;
        while (1) {
          if ($1_1 != 56) {
            $2_1 = ($4_1 + 24 | 0) + $1_1 | 0;
            $8_1 = read($2_1 + 12);
            $6_1 = $1_1 + $5_1 | 0;
            write($6_1, read($2_1 + 8));
            write($6_1 + 4, $8_1);
            $8_1 = read($2_1 + 4);
            $6_1 = $6_1 - 8 | 0;
            write($6_1, read($2_1));
            write($6_1 + 4, $8_1);
            $1_1 = $1_1 + 16 | 0;
            continue;
          }
          break;
        }
        ;
        write($4_1 + 20, $3_1);
        write($4_1 + 24, 3);
        $161($7_1, 3, 3);
      }
      write($4_1 + 24, 14);
      write($4_1 + 28, 0);
      write8($4_1 + 32, 4);
      $30($4_1 + 12 | 0, $4_1 + 24 | 0);
    }
    write($4_1 + 24, 16);
    write($4_1 + 28, 0);
    $30($4_1 + 12 | 0, $4_1 + 24 | 0);
    write($0_1 + 8, read($4_1 + 20));
    $1_1 = read($4_1 + 16);
    write($0_1, read($4_1 + 12));
    write($0_1 + 4, $1_1);
    global$0 = $4_1 + 80 | 0;
  }
  function $43($0_1) {
    return read((($0_1 & 255) << 2) + 36856);
  }
  function $44($0_1) {
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
  function $45($0_1, $1_1) {
    var $2_1 = 0;
    $2_1 = read($0_1 + 8);
    if ($2_1 == read($0_1)) {
      $46($0_1, 4, 24);
    }
    write($0_1 + 8, $2_1 + 1);
    $0_1 = read($0_1 + 4) + Math_imul($2_1, 24) | 0;
    $2_1 = read($1_1 + 4);
    write($0_1, read($1_1));
    write($0_1 + 4, $2_1);
    $2_1 = read($1_1 + 12);
    write($0_1 + 8, read($1_1 + 8));
    write($0_1 + 12, $2_1);
    $2_1 = read($1_1 + 20);
    write($0_1 + 16, read($1_1 + 16));
    write($0_1 + 20, $2_1);
  }
  function $46($0_1, $1_1, $2_1) {
    if (($158($0_1, read($0_1), 1, $1_1, $2_1) | 0) != -2147483647) {
      wasm2js_trap();
    }
  }
  function $47($0_1) {
    var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
    $3_1 = global$0 + -64 | 0;
    global$0 = $3_1;
    $1_1 = $18($0_1);
    block: {
      if ($1_1) {
        $2_1 = $1_1 + 8 | 0;
        if ($123($2_1)) {
          $4_1 = $4(read($1_1 + 248));
          $6($1_1);
          break block;
        }
        if (!$28($2_1)) {
          write($3_1, 12);
          write8($3_1 + 4, 2);
          $8($2_1, $3_1);
        }
        $6($1_1);
      }
      $1_1 = fimport$3($0_1) | 0;
      $2_1 = $32($0_1);
      $133($1_1, $2_1);
      $0($2_1);
      $0($1_1);
      $83($3_1, $0_1);
      $2_1 = read($3_1);
      $1_1 = read($3_1 + 8);
      $4_1 = read($3_1 + 12);
      if ($1_1 != 2 | $4_1) {
        $120($2_1 + 8 | 0, $1_1, $4_1, readF64($3_1 + 16));
        $4_1 = $4(read($2_1 + 248));
        $6($2_1);
      } else {
        $1_1 = $53($2_1);
        $4_1 = $115($1_1, 1);
        $5_1 = fimport$3($0_1) | 0;
        $135($5_1, $4_1);
        $63($5_1, $1_1);
        fimport$7($0_1);
        fimport$12($0_1, 32958, 5);
        $52($0_1, 3, $1_1);
        $0($5_1);
        $0($1_1);
        $27($2_1);
      }
    }
    global$0 = $3_1 - -64 | 0;
    return $4_1;
  }
  function $48($0_1) {
    var $1_1 = 0, $2_1 = 0, $3_1 = 0;
    $2_1 = fimport$3($0_1) | 0;
    $1_1 = fimport$1($2_1, 35621, 9) | 0;
    $3_1 = $2($1_1, 1026);
    $0($1_1);
    if (!$3_1) {
      $130($2_1, 1);
      $1_1 = $128();
      if (read($1_1)) {
        wasm2js_trap();
      }
      write($1_1, -1);
      $0_1 = $126($1_1 + 4 | 0, $0_1, 6);
      if ($0_1) {
        fimport$46(read($0_1));
      }
      write($1_1, read($1_1) + 1);
    }
    $0($2_1);
  }
  function $49($0_1, $1_1, $2_1) {
    var $3_1 = 0, $4_1 = 0;
    $3_1 = global$0 - 16 | 0;
    global$0 = $3_1;
    $16($3_1 + 8 | 0, $0_1, 36505, 7);
    $0_1 = 0;
    if (read($3_1 + 8) == 1) {
      $4_1 = read($3_1 + 12);
      $0_1 = $5($4_1, $1_1, $2_1);
      $0($4_1);
    }
    global$0 = $3_1 + 16 | 0;
    return $0_1;
  }
  function $50($0_1) {
    var $1_1 = 0;
    $1_1 = global$0 - 16 | 0;
    global$0 = $1_1;
    $110($1_1 + 8 | 0, $0_1);
    global$0 = $1_1 + 16 | 0;
    return read($1_1 + 8) & 1 ? read($1_1 + 12) : 1024;
  }
  function $51($0_1) {
    if (fimport$97($0_1, 35965, 8) | 0) {
      $0_1 = 1;
    } else {
      $0_1 = $41($0_1, 35973, 9);
    }
    return $0_1;
  }
  function $52($0_1, $1_1, $2_1) {
    var $3_1 = 0, $4_1 = 0;
    $3_1 = global$0 - 16 | 0;
    global$0 = $3_1;
    write($3_1 + 8, 1026);
    write($3_1 + 12, 1026);
    write($3_1 + 4, $3_1 + 12);
    write($3_1, $3_1 + 8);
    $4_1 = $15(36076, 2, $3_1, 2);
    $0(read($3_1 + 12));
    $0(read($3_1 + 8));
    fimport$2($4_1, 36092, 6, $2_1);
    $2_1 = $0_1;
    $0_1 = ($1_1 & 255) << 2;
    $0_1 = fimport$105(read($0_1 + 36972), read($0_1 + 36952), $4_1) | 0;
    fimport$101($2_1, $0_1);
    $0($0_1);
    $0($4_1);
    global$0 = $3_1 + 16 | 0;
  }
  function $53($0_1) {
    var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
    $1_1 = global$0 - 32 | 0;
    global$0 = $1_1;
    $2_1 = 1024;
    $4_1 = read($0_1);
    if ($4_1 != 6) {
      block3: {
        block4: {
          switch (($4_1 - ($4_1 != 0) | 0) - 1 | 0) {
            case 0:
              write($1_1 + 12, $0_1 + 8);
              write($1_1 + 8, $0_1 + 4);
              $2_1 = $15(33076, 2, $1_1 + 8 | 0, 2);
              break block3;
            case 1:
              $2_1 = readU8($0_1 + 4) << 2;
              wasm2js_i32$0 = $1_1, wasm2js_i32$1 = fimport$0(read($2_1 + 36928), read($2_1 + 36904)) | 0, write(wasm2js_i32$0 + 8, wasm2js_i32$1);
              write($1_1 + 28, $1_1 + 8);
              $2_1 = $15(33100, 1, $1_1 + 28 | 0, 1);
              $0(read($1_1 + 8));
              break block3;
            case 2:
              wasm2js_i32$0 = $1_1, wasm2js_i32$1 = fimport$0(read($0_1 + 4), read($0_1 + 8)) | 0, write(wasm2js_i32$0 + 8, wasm2js_i32$1);
              write($1_1 + 28, $1_1 + 8);
              $2_1 = $15(33116, 1, $1_1 + 28 | 0, 1);
              $0(read($1_1 + 8));
              break block3;
            case 3:
              break block3;
            default:
              break block4;
          }
          ;
        }
        $2_1 = $1_1 + 8 | 0;
        $140($2_1, $0_1);
        $2_1 = $15(33008, 5, $2_1, 5);
      }
    }
    $3_1 = readU8($0_1 + 44);
    $5_1 = $144($3_1);
    $6_1 = $43($3_1);
    $145($1_1, $3_1);
    $3_1 = fimport$106(read($1_1), read($1_1 + 4), read($0_1 + 40), $2_1, $5_1, readU8($6_1 + 17)) | 0;
    if ($4_1 == 5) {
      fimport$2($3_1, 36017, 5, read($0_1 + 4));
    }
    $0($2_1);
    global$0 = $1_1 + 32 | 0;
    return $3_1;
  }
  function $54($0_1, $1_1) {
    var $2_1 = 0;
    $2_1 = global$0 - 16 | 0;
    global$0 = $2_1;
    $68($2_1 + 8 | 0, fimport$65($1_1) | 0);
    $1_1 = read($2_1 + 12);
    write($0_1, read($2_1 + 8));
    write($0_1 + 4, $1_1);
    global$0 = $2_1 + 16 | 0;
  }
  function $55($0_1, $1_1) {
    return fimport$67($0_1, $1_1, 1) | 0;
  }
  function $56($0_1) {
    $0(read($0_1 + 40));
    $57($0_1);
  }
  function $57($0_1) {
    $0(read($0_1 + 16));
    $0(read($0_1 + 20));
    $0(read($0_1 + 24));
    $0(read($0_1 + 28));
  }
  function $58($0_1, $1_1) {
    if ($0_1) {
      $27($1_1);
    } else {
      $1(read($1_1), read($1_1 + 4));
      $1(read($1_1 + 8), read($1_1 + 12));
      $11($1_1, 16);
    }
  }
  function $59($0_1, $1_1) {
    $1_1 = fimport$78($1_1) | 0;
    write($0_1 + 4, $1_1);
    write($0_1, $1_1 != 0);
  }
  function $60($0_1, $1_1) {
    var $2_1 = 0;
    $2_1 = +fimport$44();
    $1_1 = fimport$75(read($1_1 + 236)) | 0;
    writeF64($0_1, $2_1);
    write8($0_1 + 8, !$1_1);
  }
  function $61($0_1, $1_1) {
    var $2_1 = 0;
    $2_1 = $155($0_1);
    $0_1 = $3(4, 8);
    write8($0_1 + 4, $1_1);
    write($0_1, $2_1);
    return fimport$13($0_1, 36724) | 0;
  }
  function $62($0_1) {
    var $1_1 = 0, $2_1 = 0;
    $1_1 = global$0 - 16 | 0;
    global$0 = $1_1;
    write($1_1 + 12, 1026);
    write($1_1 + 8, $1_1 + 12);
    $2_1 = $0_1;
    $0_1 = $15(33300, 1, $1_1 + 8 | 0, 1);
    fimport$98($2_1, $0_1);
    $0($0_1);
    $0(read($1_1 + 12));
    global$0 = $1_1 + 16 | 0;
  }
  function $63($0_1, $1_1) {
    fimport$2($0_1, 32958, 5, $1_1);
  }
  function $64($0_1, $1_1, $2_1) {
    var $3_1 = 0, $4_1 = 0, $5_1 = 0;
    $4_1 = readF64($0_1 + 8);
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
        writeF64($0_1 + 16, readF64($0_1 + 16) - $4_1);
        writeF64($0_1 + 24, readF64($0_1 + 24) - $4_1);
        $3_1 = $2_1;
      } else {
        $3_1 = $2_1 & $3_1;
      }
    }
    $5_1 = readU8($0_1 + 32);
    write8($0_1 + 32, 0);
    if ($5_1) {
      write($0_1 + 24, 0);
      write($0_1 + 28, 1085507584);
    }
    writeF64($0_1 + 8, $1_1);
    write8($0_1 + 33, $2_1);
    write($0_1, $3_1);
    write($0_1 + 4, 0);
    if (readF64($0_1 + 16) < 1) {
      return 2;
    }
    if (readF64($0_1 + 24) < 1) {
      write($0_1 + 24, 0);
      write($0_1 + 28, 2146435072);
      write8($0_1 + 32, 0);
      $0_1 = 1;
    } else {
      $0_1 = 0;
    }
    return $0_1;
  }
  function $65($0_1, $1_1, $2_1, $3_1) {
    var $4_1 = 0;
    $4_1 = global$0 - 16 | 0;
    global$0 = $4_1;
    $146($4_1 + 8 | 0, fimport$48($1_1, $2_1, $3_1) | 0);
    $1_1 = read($4_1 + 12);
    write($0_1, read($4_1 + 8));
    write($0_1 + 4, $1_1);
    global$0 = $4_1 + 16 | 0;
  }
  function $66($0_1) {
    var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0;
    $2_1 = global$0 - 16 | 0;
    global$0 = $2_1;
    $1_1 = $142(read($0_1 + 16), read($0_1 + 20));
    $3_1 = read($0_1);
    $1_1 = $1_1 & 255;
    if ($1_1 == 12) {
      $1_1 = $142($3_1, read($0_1 + 4)) & 255;
    }
    $4_1 = $1_1 == 12 ? 5 : $1_1;
    $1_1 = read($0_1 + 24) ? $0_1 + 28 | 0 : $3_1 ? $0_1 + 4 | 0 : 0;
    if ($1_1) {
      $3_1 = $4(read($1_1));
    } else {
      $143($2_1 + 8 | 0, $4_1);
      $3_1 = fimport$0(read($2_1 + 8), read($2_1 + 12)) | 0;
    }
    $1_1 = $3(4, 48);
    wasm2js_memory_copy($1_1, $0_1, 40);
    write8($1_1 + 44, $4_1);
    write($1_1 + 40, $3_1);
    global$0 = $2_1 + 16 | 0;
    return $1_1;
  }
  function $67($0_1) {
    var $1_1 = 0;
    $1_1 = global$0 - 48 | 0;
    global$0 = $1_1;
    write8($1_1 + 12, $0_1);
    write($1_1 + 8, 3);
    $0_1 = $24(2, $1_1 + 8 | 0);
    global$0 = $1_1 + 48 | 0;
    return $0_1;
  }
  function $68($0_1, $1_1) {
    var $2_1 = 0;
    $2_1 = 1;
    if (!$7($1_1, 1024)) {
      $0($1_1);
      $2_1 = 0;
    }
    write($0_1 + 4, $1_1);
    write($0_1, $2_1);
  }
  function $69($0_1, $1_1) {
    var $2_1 = 0;
    $2_1 = read($1_1);
    if ($2_1 >>> 0 >= 2147483647) {
      wasm2js_trap();
    }
    write($1_1, $2_1 + 1);
    write($0_1 + 4, $1_1);
    write($0_1, $1_1 + 8);
  }
  function $70($0_1, $1_1) {
    var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
    $2_1 = read($1_1 + 4);
    $5_1 = read($1_1);
    $1_1 = read($1_1 + 8);
    $154($0_1, $1_1);
    $3_1 = read($0_1 + 8);
    if ($1_1) {
      $4_1 = Math_imul($1_1, 24);
      if ($4_1) {
        wasm2js_memory_copy(read($0_1 + 4) + Math_imul($3_1, 24) | 0, $2_1, $4_1);
      }
    }
    write($0_1 + 8, $1_1 + $3_1);
    $106($2_1, 0);
    $160($5_1, $2_1);
  }
  function $71($0_1, $1_1) {
    $157($0_1, read($0_1 + 8), $1_1, 8, 16);
  }
  function $72($0_1) {
    var $1_1 = 0;
    if ($0_1 != -1) {
      block: {
        $1_1 = read($0_1 + 4) - 1 | 0;
        write($0_1 + 4, $1_1);
        if ($1_1) {
          break block;
        }
        $11($0_1, 304);
      }
    }
  }
  function $73($0_1) {
    $46($0_1, 4, 4);
  }
  function $74($0_1, $1_1, $2_1) {
    if ($2_1) {
      $1_1 = $39($1_1, $2_1);
    }
    write($0_1 + 4, $2_1);
    write($0_1, $1_1);
  }
  function $75() {
    fimport$37(36748, 50);
    wasm2js_trap();
  }
  function $76($0_1, $1_1, $2_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    $2_1 = $2_1 | 0;
    if (!$0_1) {
      $0($2_1);
      $75();
      wasm2js_trap();
    }
    return FUNCTION_TABLE[read($1_1 + 20)]($0_1, $2_1) | 0;
  }
  function $77($0_1, $1_1, $2_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    $2_1 = $2_1 | 0;
    if (!$0_1) {
      $0($2_1);
      $75();
      wasm2js_trap();
    }
    FUNCTION_TABLE[read($1_1 + 20)]($0_1, $2_1);
  }
  function $78() {
    var $0_1 = 0;
    block3: {
      block2: {
        switch (read(37048) - 1 | 0) {
          case 1:
            wasm2js_trap();
          case 0:
            $0_1 = read(37052);
            break block3;
          default:
            break block2;
        }
        ;
      }
      write(37048, 2);
      $0_1 = FUNCTION_TABLE[read(37052)]() | 0;
      write(37052, $0_1);
      write(37048, 1);
    }
    return $4($0_1);
  }
  function $79($0_1, $1_1, $2_1) {
    var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0;
    $3_1 = global$0 - 272 | 0;
    global$0 = $3_1;
    $136($3_1 + 72 | 0, $1_1);
    $11_1 = read($3_1 + 76);
    if (read($3_1 + 72) == 1) {
      write($0_1 + 8, 2);
      write($0_1 + 12, 0);
      write($0_1, $11_1);
    } else {
      block12: {
        block13: {
          if ($86($2_1, 34032, 6)) {
            block: {
              write($3_1 + 188, 13);
              write($3_1 + 184, 33887);
              $1_1 = read(34072);
              $9_1 = $1_1;
              $8_1 = read(34068);
              write($3_1 + 192, $8_1);
              write($3_1 + 196, $1_1);
              $4_1 = read(34080);
              $5_1 = $4_1;
              $1_1 = read(34076);
              write($3_1 + 200, $1_1);
              write($3_1 + 204, $4_1);
              $7_1 = $3_1 + 192 | 0;
              $22($3_1 + 144 | 0, $2_1, 33887, 13, $7_1);
              $6_1 = read($3_1 + 148);
              $4_1 = read($3_1 + 144);
              if ($4_1 == 2) {
                $1_1 = $6_1;
                break block;
              }
              write($3_1 + 188, 10);
              write($3_1 + 184, 33877);
              write($3_1 + 192, $8_1);
              write($3_1 + 196, $9_1);
              write($3_1 + 200, $1_1);
              write($3_1 + 204, $5_1);
              $22($3_1 + 144 | 0, $2_1, 33877, 10, $7_1);
              $7_1 = read($3_1 + 148);
              $12_1 = read($3_1 + 144);
              if ($12_1 == 2) {
                $1_1 = $7_1;
              } else {
                write($3_1 + 188, 5);
                write($3_1 + 184, 34084);
                $1_1 = read(34072);
                write($3_1 + 192, read(34068));
                write($3_1 + 196, $1_1);
                $1_1 = read(34080);
                write($3_1 + 200, read(34076));
                write($3_1 + 204, $1_1);
                $1_1 = $3_1 + 192 | 0;
                $22($3_1 + 144 | 0, $2_1, 34084, 5, $1_1);
                $13_1 = read($3_1 + 148);
                $14_1 = read($3_1 + 144);
                if ($14_1 == 2) {
                  $1_1 = $13_1;
                } else {
                  write($3_1 + 188, 9);
                  write($3_1 + 184, 34089);
                  $5_1 = read(34172);
                  write($3_1 + 192, read(34168));
                  write($3_1 + 196, $5_1);
                  $5_1 = read(34180);
                  write($3_1 + 200, read(34176));
                  write($3_1 + 204, $5_1);
                  $22($3_1 + 144 | 0, $2_1, 34089, 9, $1_1);
                  $1_1 = read($3_1 + 148);
                  block3: {
                    block1: {
                      switch (read($3_1 + 144)) {
                        default:
                          $15_1 = +fimport$20($1_1);
                          $0($1_1);
                          wasm2js_scratch_store_f64(+$15_1);
                          $9_1 = wasm2js_scratch_load_i32(1) | 0;
                          $8_1 = wasm2js_scratch_load_i32(0) | 0;
                          $16_1 = 1;
                          break;
                        case 0:
                          break block1;
                        case 2:
                          break block3;
                      }
                      ;
                    }
                    write($3_1 + 188, 5);
                    write($3_1 + 184, 34184);
                    $1_1 = read(34212);
                    write($3_1 + 192, read(34208));
                    write($3_1 + 196, $1_1);
                    $1_1 = read(34220);
                    write($3_1 + 200, read(34216));
                    write($3_1 + 204, $1_1);
                    $22($3_1 + 144 | 0, $2_1, 34184, 5, $3_1 + 192 | 0);
                    $1_1 = read($3_1 + 148);
                    $5_1 = read($3_1 + 144);
                    if ($5_1 == 2) {
                      break block3;
                    }
                    if ($5_1 == 1) {
                      $17_1 = $2($1_1, 1026);
                    }
                    $1($5_1, $1_1);
                    write($3_1 + 188, 6);
                    write($3_1 + 184, 34224);
                    $1_1 = read(34260);
                    write($3_1 + 192, read(34256));
                    write($3_1 + 196, $1_1);
                    $1_1 = read(34268);
                    write($3_1 + 200, read(34264));
                    write($3_1 + 204, $1_1);
                    $22($3_1 + 144 | 0, $2_1, 34224, 6, $3_1 + 192 | 0);
                    $5_1 = read($3_1 + 148);
                    $10_1 = read($3_1 + 144);
                    if ($10_1 == 2) {
                      $1_1 = $5_1;
                      break block3;
                    }
                    $80($3_1 - -64 | 0, $2_1, 33176, 9, 34308);
                    $1_1 = read($3_1 + 68);
                    if (read($3_1 + 64) == 1) {
                      $1($10_1, $5_1);
                      break block3;
                    }
                    $146($3_1 + 56 | 0, $1_1);
                    write($3_1 + 132, $5_1);
                    write($3_1 + 128, $10_1);
                    write8($3_1 + 120, $17_1);
                    write($3_1 + 116, $13_1);
                    write($3_1 + 112, $14_1);
                    write($3_1 + 108, $7_1);
                    write($3_1 + 104, $12_1);
                    write($3_1 + 100, $6_1);
                    write($3_1 + 96, $4_1);
                    write($3_1 + 80, $16_1);
                    write($3_1 + 84, 0);
                    $1_1 = read($3_1 + 60);
                    write($3_1 + 140, $1_1);
                    $6_1 = read($3_1 + 56);
                    write($3_1 + 136, $6_1);
                    write($3_1 + 88, $8_1);
                    write($3_1 + 92, $9_1);
                    $137($3_1 + 184 | 0, $3_1 + 80 | 0);
                    $2_1 = read($3_1 + 192);
                    $8_1 = read($3_1 + 188);
                    $9_1 = read($3_1 + 184);
                    block8: {
                      if (!$8_1 & $9_1 == 2) {
                        write($0_1 + 8, 2);
                        write($0_1 + 12, 0);
                        write($0_1, $2_1);
                      } else {
                        block5: {
                          write($3_1 + 180, read($3_1 + 220));
                          $7_1 = read($3_1 + 216);
                          write($3_1 + 172, read($3_1 + 212));
                          write($3_1 + 176, $7_1);
                          $7_1 = read($3_1 + 208);
                          write($3_1 + 164, read($3_1 + 204));
                          write($3_1 + 168, $7_1);
                          $7_1 = read($3_1 + 200);
                          write($3_1 + 156, read($3_1 + 196));
                          write($3_1 + 160, $7_1);
                          write($3_1 + 152, $2_1);
                          write($3_1 + 144, $9_1);
                          write($3_1 + 148, $8_1);
                          if ($10_1 == 1) {
                            if (fimport$80($5_1) | 0) {
                              $2_1 = $67(3);
                              write($0_1 + 8, 2);
                              write($0_1 + 12, 0);
                              write($0_1, $2_1);
                              $57($3_1 + 144 | 0);
                              break block5;
                            }
                          }
                          $2_1 = $78();
                          block7: {
                            block6: {
                              if ($6_1 == 1) {
                                if (fimport$49($1_1) | 0) {
                                  $4_1 = fimport$51($2_1, $1_1) | 0;
                                  $0($1_1);
                                  if (!$4_1) {
                                    break block6;
                                  }
                                } else {
                                  $4_1 = $1_1;
                                }
                              } else {
                                $112($3_1 + 48 | 0, $2_1);
                                if (read($3_1 + 48) == 1) {
                                  $4_1 = read($3_1 + 52);
                                } else {
                                  $111($3_1 + 40 | 0, $2_1);
                                  if (!(read($3_1 + 40) & 1)) {
                                    break block6;
                                  }
                                  $4_1 = read($3_1 + 44);
                                }
                              }
                              $152($3_1 + 32 | 0, $13($4_1), $4_1);
                              $4_1 = read($3_1 + 36);
                              $1_1 = read($3_1 + 32);
                              break block7;
                            }
                            $1_1 = 0;
                          }
                          $0($2_1);
                          $147($3_1 + 24 | 0, $1_1, $4_1);
                          $4_1 = read($3_1 + 28);
                          if (read($3_1 + 24) & 1) {
                            write($0_1 + 8, 2);
                            write($0_1 + 12, 0);
                            write($0_1, $4_1);
                            $57($3_1 + 144 | 0);
                            break block8;
                          }
                          $15_1 = readF64($3_1 + 152);
                          wasm2js_memory_copy($3_1 + 224 | 0, $3_1 + 144 | 0, 40);
                          write8($3_1 + 269, $6_1);
                          write($3_1 + 264, $11_1);
                          write8($3_1 + 268, 1);
                          $1_1 = read(37016);
                          if ($1_1 >>> 0 >= 2147483647) {
                            wasm2js_trap();
                          }
                          write(37016, $1_1 + 1);
                          $1_1 = read(37028) << 2;
                          $2_1 = read(37024);
                          block9: {
                            while (1) {
                              if ($1_1) {
                                $6_1 = read($2_1);
                                if ($117($6_1 + 8 | 0, $3_1 + 224 | 0)) {
                                  $6_1 = fimport$68(read($6_1 + 240)) | 0;
                                  $6_1 = $6_1 ? $6_1 : 1024;
                                  $7_1 = $2($6_1, $4_1);
                                  $0($6_1);
                                  if ($7_1) {
                                    break block9;
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
                          $2_1 = $44($2_1);
                          write(37016, read(37016) - 1);
                          block11: {
                            if ($2_1) {
                              $1_1 = $4(read($2_1 + 240));
                              $6($2_1);
                            } else {
                              block10: {
                                $2_1 = $10($4_1);
                                $1_1 = fimport$60($2_1) | 0;
                                $0($2_1);
                                fimport$14($4_1, $1_1);
                                $152($3_1 + 16 | 0, $13($1_1), $1_1);
                                $147($3_1 + 8 | 0, read($3_1 + 16), read($3_1 + 20));
                                $1_1 = read($3_1 + 12);
                                if (read($3_1 + 8) != 1) {
                                  break block10;
                                }
                                write($0_1 + 8, 2);
                                write($0_1 + 12, 0);
                                write($0_1, $1_1);
                                $56($3_1 + 224 | 0);
                                break block11;
                              }
                            }
                            $119($3_1, $1_1, $3_1 + 224 | 0);
                            $1_1 = read($3_1 + 4);
                            if (read($3_1) & 1) {
                              write($0_1 + 8, 2);
                              write($0_1 + 12, 0);
                              write($0_1, $1_1);
                              break block11;
                            }
                            if ($10_1 == 1) {
                              $2_1 = $3_1 + 184 | 0;
                              $14($2_1, read($1_1 + 236), $5_1, 33961, 5, 8);
                              if (read($1_1 + 136)) {
                                wasm2js_trap();
                              } else {
                                write($1_1 + 136, -1);
                                $45($1_1 + 140 | 0, $2_1);
                                write($1_1 + 136, read($1_1 + 136) + 1);
                                $0($5_1);
                              }
                            }
                            writeF64($0_1 + 16, $15_1);
                            write($0_1 + 8, $9_1);
                            write($0_1 + 12, $8_1);
                            write($0_1, $1_1);
                            $0($4_1);
                            break block12;
                          }
                          $0($4_1);
                          $1($10_1, $5_1);
                          break block12;
                        }
                      }
                      $1($6_1, $1_1);
                    }
                    $1($10_1, $5_1);
                    break block13;
                  }
                  $1($14_1, $13_1);
                }
                $1($12_1, $7_1);
              }
              $1($4_1, $6_1);
            }
          } else {
            $2_1 = fimport$21($2_1) | 0;
            $1_1 = $29(34038, 7, $2_1, 34045, 9);
            $0($2_1);
          }
          write($0_1 + 8, 2);
          write($0_1 + 12, 0);
          write($0_1, $1_1);
        }
        $0($11_1);
      }
    }
    global$0 = $3_1 + 272 | 0;
  }
  function $80($0_1, $1_1, $2_1, $3_1, $4_1) {
    var $5_1 = 0, $6_1 = 0;
    $0(fimport$19() | 0);
    $1_1 = fimport$15($1_1, $2_1, $3_1) | 0;
    $5_1 = fimport$19() | 0;
    $6_1 = $19($5_1);
    $0($5_1);
    block: {
      if ($6_1) {
        $5_1 = $2_1;
        $2_1 = fimport$0(36181, 20) | 0;
        $4_1 = $29($5_1, $3_1, $2_1, read($4_1 + 8), read($4_1 + 12));
      } else {
        if ($86($1_1, read($4_1), read($4_1 + 4))) {
          $4_1 = $1_1;
          $1_1 = 0;
          break block;
        }
        $5_1 = $2_1;
        $2_1 = fimport$21($1_1) | 0;
        $4_1 = $29($5_1, $3_1, $2_1, read($4_1 + 8), read($4_1 + 12));
      }
      $0($2_1);
      $0($1_1);
      $1_1 = 1;
    }
    write($0_1 + 4, $4_1);
    write($0_1, $1_1);
  }
  function $81($0_1) {
    var $1_1 = 0, $2_1 = 0, $3_1 = 0;
    $2_1 = fimport$1($0_1, 36424, 13) | 0;
    $1_1 = fimport$94($2_1) | 0;
    $0_1 = fimport$1($1_1, 36437, 4) | 0;
    $0($1_1);
    $3_1 = fimport$1($2_1, 36441, 9) | 0;
    $1_1 = $5($3_1, 35957, 4);
    $0($3_1);
    if ($1_1) {
      $3_1 = $19($0_1);
      $1_1 = $3_1 ? $0_1 : $2_1;
      $0_1 = $3_1 ? $2_1 : $0_1;
    } else {
      $1_1 = $2_1;
    }
    $0($0_1);
    return $1_1;
  }
  function $82($0_1, $1_1) {
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
  function $83($0_1, $1_1) {
    var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0;
    $2_1 = global$0 - 144 | 0;
    global$0 = $2_1;
    $136($2_1 + 48 | 0, $32($1_1));
    $7_1 = read($2_1 + 52);
    if (read($2_1 + 48) == 1) {
      write($0_1 + 8, 2);
      write($0_1 + 12, 0);
      write($0_1, $7_1);
    } else {
      block: {
        $16($2_1 + 40 | 0, $1_1, 35982, 14);
        $3_1 = read($2_1 + 44);
        $8_1 = read($2_1 + 40);
        $16($2_1 + 32 | 0, $1_1, 35996, 11);
        $9_1 = read($2_1 + 36);
        $10_1 = read($2_1 + 32);
        $16($2_1 + 24 | 0, $1_1, 36007, 10);
        if (read($2_1 + 24) == 1) {
          $4_1 = read($2_1 + 28);
          if ($34($4_1)) {
            $5_1 = 0;
          } else {
            $6_1 = +fimport$20($4_1);
            $5_1 = 1;
          }
          $0($4_1);
        }
        $16($2_1 + 16 | 0, $1_1, 34084, 5);
        $4_1 = read($2_1 + 20);
        $11_1 = read($2_1 + 16);
        $12_1 = $90($1_1, 34184, 5);
        write($2_1 + 124, $9_1);
        write($2_1 + 120, $10_1);
        write($2_1 + 116, $3_1);
        write($2_1 + 112, $8_1);
        write8($2_1 + 136, $12_1);
        write($2_1 + 128, $11_1);
        write($2_1 + 132, $4_1);
        writeF64($2_1 + 104, $6_1);
        write($2_1 + 96, $5_1);
        write($2_1 + 100, 0);
        $137($2_1 + 56 | 0, $2_1 + 96 | 0);
        $4_1 = read($2_1 + 60);
        $5_1 = read($2_1 + 56);
        if (!$4_1 & $5_1 == 2) {
          $1_1 = read($2_1 + 64);
          write($0_1 + 8, 2);
          write($0_1 + 12, 0);
          write($0_1, $1_1);
          $0($7_1);
          break block;
        }
        $6_1 = readF64($2_1 + 64);
        $3_1 = read($2_1 + 92);
        write($2_1 + 128, read($2_1 + 88));
        write($2_1 + 132, $3_1);
        $3_1 = read($2_1 + 84);
        write($2_1 + 120, read($2_1 + 80));
        write($2_1 + 124, $3_1);
        $3_1 = read($2_1 + 76);
        write($2_1 + 112, read($2_1 + 72));
        write($2_1 + 116, $3_1);
        $3_1 = $33($1_1);
        $1_1 = $4($1_1);
        write($2_1 + 136, $7_1);
        write8($2_1 + 140, 0);
        write8($2_1 + 141, $3_1 ^ 1);
        writeF64($2_1 + 104, $6_1);
        write($2_1 + 96, $5_1);
        write($2_1 + 100, $4_1);
        $119($2_1 + 8 | 0, $1_1, $2_1 + 96 | 0);
        $1_1 = read($2_1 + 8);
        write($0_1, read($2_1 + 12));
        if ($1_1 == 1) {
          write($0_1 + 8, 2);
          write($0_1 + 12, 0);
        } else {
          writeF64($0_1 + 16, $6_1);
          write($0_1 + 8, $5_1);
          write($0_1 + 12, $4_1);
        }
      }
    }
    global$0 = $2_1 + 144 | 0;
  }
  function $84($0_1) {
    var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
    $1_1 = global$0 - 32 | 0;
    global$0 = $1_1;
    if ($33($0_1)) {
      block: {
        if ($49($0_1, 36512, 4)) {
          break block;
        }
        if ($51($0_1)) {
          break block;
        }
        $2_1 = fimport$3($0_1) | 0;
        $3_1 = $134($2_1);
        $4_1 = $32($0_1);
        $5_1 = $7($3_1, $4_1);
        $0($4_1);
        $0($3_1);
        $0($2_1);
        if (!$5_1) {
          break block;
        }
        $2_1 = $18($0_1);
        $102($2_1);
        if ($2_1) {
          break block;
        }
        $83($1_1 + 8 | 0, $0_1);
        $108(read($1_1 + 8), read($1_1 + 16), read($1_1 + 20));
      }
    }
    global$0 = $1_1 + 32 | 0;
  }
  function $85($0_1, $1_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
    $2_1 = global$0 - 32 | 0;
    global$0 = $2_1;
    if (read(37032)) {
      wasm2js_trap();
    }
    $6_1 = read(37040);
    $7_1 = read(37036);
    write(37036, 0);
    write(37040, 4);
    $4_1 = read(37044);
    write(37044, 0);
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
            $48($3_1);
            $0($3_1);
            $35($9_1);
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
        $35($0_1 + 4 | 0);
        $4_1 = $4_1 - 1 | 0;
        $0_1 = $0_1 + 28 | 0;
        continue;
      }
      break;
    }
    ;
    $31($7_1, $6_1, 4, 28);
    $0($1_1);
    global$0 = $2_1 + 32 | 0;
  }
  function $86($0_1, $1_1, $2_1) {
    return (fimport$50($0_1, $1_1, $2_1) | 0) != 0;
  }
  function $87($0_1) {
    var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
    if (read(37e3)) {
      wasm2js_trap();
    }
    write(37e3, -1);
    $1_1 = read(37012);
    $5_1 = $1_1 << 2;
    $2_1 = read(37008);
    block: {
      while (1) {
        $4_1 = $3_1 == $5_1;
        if (!$4_1) {
          $6_1 = $3_1 + $2_1 | 0;
          $3_1 = $3_1 + 4 | 0;
          if (!$2(read($6_1), $0_1)) {
            continue;
          }
          break block;
        }
        break;
      }
      ;
      $0_1 = $4($0_1);
      if (read(37004) == $1_1) {
        $73(37004);
        $2_1 = read(37008);
      }
      write($2_1 + ($1_1 << 2), $0_1);
      write(37012, $1_1 + 1);
    }
    write(37e3, read(37e3) + 1);
    return $4_1;
  }
  function $88($0_1, $1_1, $2_1) {
    var $3_1 = 0, $4_1 = 0;
    $3_1 = global$0 - 16 | 0;
    global$0 = $3_1;
    if (!($1_1 & 1)) {
      $2_1 = fimport$0(32909, 23) | 0;
    }
    if ($87($2_1)) {
      block: {
        $54($3_1 + 8 | 0, $2_1);
        if (read($3_1 + 8) != 1) {
          break block;
        }
        $1_1 = read($3_1 + 12);
        block1: {
          if ($7($2_1, $1_1)) {
            if (!$87($1_1)) {
              break block1;
            }
          }
          $4_1 = fimport$76($0_1) | 0;
          if (!$4_1) {
            break block1;
          }
          $0_1 = fimport$9($0_1, 35889, 4) | 0;
          $9($0_1, 35893, 3, 35896, 10);
          fimport$6($0_1, 35906, 4, $1_1);
          fimport$14($4_1, $0_1);
          $0($0_1);
          $0($4_1);
        }
        $0($1_1);
      }
    }
    $0($2_1);
    global$0 = $3_1 + 16 | 0;
  }
  function $89($0_1) {
    var $1_1 = 0, $2_1 = 0;
    $0_1 = fimport$73($0_1) | 0;
    block: {
      while (1) {
        block4: {
          if (!$0_1) {
            break block;
          }
          block2: {
            block1: {
              switch ((fimport$70($0_1) & 65535) - 1 | 0) {
                case 2:
                  $1_1 = fimport$1($0_1, 35961, 4) | 0;
                  $2_1 = $34($1_1);
                  $0($1_1);
                  if (!$2_1) {
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
            $1_1 = fimport$1($0_1, 35957, 4) | 0;
            $2_1 = $5($1_1, 1, 0);
            $0($1_1);
            if ($2_1) {
              break block4;
            }
          }
          $1_1 = fimport$71($0_1) | 0;
          $0($0_1);
          $0_1 = $1_1;
          continue;
        }
        break;
      }
      ;
      $0($0_1);
    }
    return $0_1 != 0;
  }
  function $90($0_1, $1_1, $2_1) {
    var $3_1 = 0;
    $3_1 = global$0 - 16 | 0;
    global$0 = $3_1;
    $20($3_1 + 8 | 0, fimport$10($0_1, $1_1, $2_1) | 0);
    $2_1 = 0;
    if (read($3_1 + 8) == 1) {
      $0_1 = read($3_1 + 12);
      $1_1 = $5($0_1, 32953, 5);
      $0($0_1);
      $2_1 = $1_1 ^ 1;
    }
    global$0 = $3_1 + 16 | 0;
    return $2_1;
  }
  function $91($0_1, $1_1, $2_1, $3_1) {
    var $4_1 = 0;
    $4_1 = global$0 - 16 | 0;
    global$0 = $4_1;
    $68($4_1 + 8 | 0, fimport$62($1_1, $2_1, $3_1) | 0);
    $1_1 = read($4_1 + 12);
    write($0_1, read($4_1 + 8));
    write($0_1 + 4, $1_1);
    global$0 = $4_1 + 16 | 0;
  }
  function $92($0_1, $1_1) {
    $0_1 = fimport$8($0_1, $1_1, 1) | 0;
    $1_1 = $5($0_1, 1, 0);
    $0($0_1);
    return $1_1;
  }
  function $93($0_1, $1_1, $2_1) {
    $1_1 = fimport$8($0_1, $1_1, $2_1) | 0;
    $0_1 = $7($1_1, $0_1);
    $0($1_1);
    return $0_1;
  }
  function $94($0_1, $1_1, $2_1, $3_1) {
    var $4_1 = 0, $5_1 = 0, $6_1 = 0;
    $4_1 = global$0 - 16 | 0;
    global$0 = $4_1;
    $54($4_1 + 8 | 0, $3_1);
    $5_1 = 1;
    if (read($4_1 + 8) == 1) {
      $3_1 = read($4_1 + 12);
      $5_1 = 0;
    } else {
      $3_1 = fimport$8($3_1, 33124, 1) | 0;
      $6_1 = fimport$25($3_1) | 0;
      $0($3_1);
      $3_1 = $29($1_1, $2_1, $6_1, 33125, 51);
      $0($6_1);
    }
    write($0_1 + 4, $3_1);
    write($0_1, $5_1);
    global$0 = $4_1 + 16 | 0;
  }
  function $95($0_1) {
    fimport$81($0_1);
    $0($0_1);
  }
  function $96($0_1) {
    $1(read($0_1), read($0_1 + 4));
    $1(read($0_1 + 8), read($0_1 + 12));
    $25($0_1 + 16 | 0);
  }
  function $97($0_1, $1_1) {
    if ($0_1) {
      $95($1_1);
    }
  }
  function $98($0_1) {
    var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
    $1_1 = read($0_1);
    if ($1_1) {
      $5_1 = read($0_1 + 16);
      $4_1 = fimport$27($5_1) | 0;
      $3_1 = fimport$10($5_1, 34324, 5) | 0;
      $7_1 = read($0_1 + 24);
      $2_1 = $2($3_1, $7_1);
      $0($3_1);
      if ($2_1) {
        $1_1 = read($0_1 + 20);
        if ($2($1_1, 1025)) {
          fimport$36($5_1, 34324, 5);
        } else {
          fimport$84($4_1, $1_1);
        }
      } else {
        block: {
          $3_1 = read($0_1 + 4);
          $2_1 = fimport$30($4_1, $1_1, $3_1) | 0;
          $6_1 = $5($2_1, read($0_1 + 8), read($0_1 + 12));
          $0($2_1);
          if (!$6_1) {
            break block;
          }
          $2_1 = fimport$32($4_1, $1_1, $3_1) | 0;
          $6_1 = $5($2_1, 34329, 9);
          $0($2_1);
          if (!$6_1) {
            break block;
          }
          fimport$31($4_1, $1_1, $3_1, read($0_1 + 28), read($0_1 + 32));
        }
      }
      $0($4_1);
      $0($5_1);
      $0(read($0_1 + 20));
      $0($7_1);
      $0(read($0_1 + 28));
      $0(read($0_1 + 32));
    }
  }
  function $99($0_1) {
    var $1_1 = 0, $2_1 = 0;
    if (read($0_1)) {
      $1_1 = $0_1 + 12 | 0;
      $98($1_1);
      write($0_1 + 12, 0);
      $2_1 = read($0_1 + 4);
      $0_1 = read($0_1 + 8);
      fimport$54($2_1, $0_1);
      $0($2_1);
      $0($0_1);
      $98($1_1);
    }
  }
  function $100($0_1) {
    if (read($0_1) != 2) {
      $99($0_1);
      $1(read($0_1 + 48), read($0_1 + 52));
    }
  }
  function $101($0_1) {
    if (read($0_1) != 18 | read($0_1 + 4)) {
      $26($0_1);
    }
  }
  function $102($0_1) {
    if ($0_1) {
      $6($0_1);
    }
  }
  function $103($0_1) {
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
          $26($1_1);
          $1_1 = $1_1 + 16 | 0;
          continue;
        }
        ;
      }
    }
    $101($0_1 + 144 | 0);
    $101($0_1 + 160 | 0);
  }
  function $104($0_1) {
    var $1_1 = 0;
    block: {
      $1_1 = read($0_1) - 1 | 0;
      write($0_1, $1_1);
      if (!$1_1) {
        $189(read($0_1 + 12), read($0_1 + 16));
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
  function $105($0_1, $1_1) {
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
  function $106($0_1, $1_1) {
    while (1) {
      if ($1_1) {
        $1_1 = $1_1 - 1 | 0;
        $35($0_1);
        $0_1 = $0_1 + 24 | 0;
        continue;
      }
      break;
    }
    ;
  }
  function $107($0_1, $1_1) {
    while (1) {
      if ($1_1) {
        $1_1 = $1_1 - 1 | 0;
        $17($0_1);
        $0_1 = $0_1 + 16 | 0;
        continue;
      }
      break;
    }
    ;
  }
  function $108($0_1, $1_1, $2_1) {
    if ($1_1 != 2 | $2_1) {
      $6($0_1);
    } else {
      $27($0_1);
    }
  }
  function $109($0_1, $1_1, $2_1, $3_1) {
    var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
    $5_1 = 1;
    $6_1 = 4;
    $7_1 = $1_1 >>> 16 | 0;
    $4_1 = $3_1 >>> 16 | 0;
    $9_1 = Math_imul($7_1, $4_1);
    $1_1 = $1_1 & 65535;
    $3_1 = $3_1 & 65535;
    $8_1 = Math_imul($1_1, $3_1);
    $4_1 = ($8_1 >>> 16 | 0) + Math_imul($1_1, $4_1) | 0;
    $1_1 = ($4_1 & 65535) + Math_imul($3_1, $7_1) | 0;
    i64toi32_i32$HIGH_BITS = $9_1 + ($4_1 >>> 16 | 0) + ($1_1 >>> 16) | 0;
    $1_1 = $8_1 & 65535 | $1_1 << 16;
    $3_1 = 0;
    if (!($3_1 | i64toi32_i32$HIGH_BITS) & -2147483648 - $2_1 >>> 0 >= $1_1 >>> 0) {
      write($0_1 + 4, $2_1);
      $5_1 = 0;
      $6_1 = 8;
      $3_1 = $1_1;
    }
    write($0_1 + $6_1, $3_1);
    write($0_1, $5_1);
  }
  function $110($0_1, $1_1) {
    $1_1 = fimport$74($1_1) | 0;
    write($0_1 + 4, $1_1);
    write($0_1, $1_1 != 0);
  }
  function $111($0_1, $1_1) {
    $1_1 = fimport$77($1_1) | 0;
    write($0_1 + 4, $1_1);
    write($0_1, $1_1 != 0);
  }
  function $112($0_1, $1_1) {
    $1_1 = fimport$79($1_1) | 0;
    write($0_1 + 4, $1_1);
    write($0_1, $1_1 != 0);
  }
  function $113($0_1, $1_1) {
    var $2_1 = 0, $3_1 = 0, $4_1 = 0;
    $2_1 = ($1_1 >>> 0 <= 8 ? 8 : $1_1) + 7 & -8;
    $3_1 = $2_1 + $0_1 | 0;
    $1_1 = 36996;
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
  function $114($0_1) {
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
  function $115($0_1, $1_1) {
    var $2_1 = 0;
    $2_1 = fimport$17(1024) | 0;
    if ($1_1) {
      fimport$18($2_1);
    }
    fimport$16($2_1, $0_1);
    return $2_1;
  }
  function $116($0_1) {
    var $1_1 = 0, $2_1 = 0;
    $2_1 = global$0 - 32 | 0;
    global$0 = $2_1;
    $1_1 = $2_1 + 8 | 0;
    $151($1_1, $0_1 + 112 | 0);
    $38($1_1);
    $150($1_1, $0_1 + 244 | 0);
    $36($1_1);
    global$0 = $2_1 + 32 | 0;
  }
  function $117($0_1, $1_1) {
    var $2_1 = 0, $3_1 = 0, $4_1 = 0;
    $2_1 = global$0 - 16 | 0;
    global$0 = $2_1;
    $69($2_1 + 8 | 0, $0_1 + 48 | 0);
    $4_1 = read(read($2_1 + 8) + 40);
    $3_1 = read($2_1 + 12);
    write($3_1, read($3_1) - 1);
    $3_1 = 0;
    if ($4_1 >>> 0 <= 2) {
      block: {
        if (readU8($0_1 + 44) != readU8($1_1 + 44)) {
          break block;
        }
        if (!$2(read($0_1 + 40), read($1_1 + 40)) | readU8($0_1 + 45) != readU8($1_1 + 45)) {
          break block;
        }
        if (!$2(read($0_1 + 16), read($1_1 + 16))) {
          break block;
        }
        if (!$2(read($0_1 + 24), read($1_1 + 24))) {
          break block;
        }
        $3_1 = $2(read($0_1 + 28), read($1_1 + 28));
      }
    }
    global$0 = $2_1 + 16 | 0;
    return $3_1;
  }
  function $118($0_1) {
    var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0;
    $1_1 = global$0 - 112 | 0;
    global$0 = $1_1;
    block5: {
      if (!read($0_1 + 144)) {
        block: {
          if ($41(read($0_1 + 148), 33640, 6)) {
            break block;
          }
          if (readU32($0_1 + 156) >= 2147483647) {
            wasm2js_trap();
          }
          $13_1 = read($0_1 + 160);
          if ($13_1 == 2) {
            $8_1 = $10(read($0_1 + 148));
            $40($1_1 + 40 | 0, $8_1);
            $9_1 = read($1_1 + 44);
            $4_1 = read($1_1 + 40);
            block1: {
              while (1) {
                if ($4_1 & 1) {
                  $110($1_1 + 32 | 0, $9_1);
                  $14_1 = 1;
                  $20($1_1 + 24 | 0, read($1_1 + 32) & 1 ? read($1_1 + 36) : 1024);
                  if (read($1_1 + 24) != 1) {
                    break block1;
                  }
                  $6_1 = read($1_1 + 28);
                  $40($1_1 + 16 | 0, $6_1);
                  $2_1 = read($1_1 + 20);
                  $3_1 = read($1_1 + 16);
                  $0($6_1);
                  if ($3_1 != 1) {
                    break block1;
                  }
                  $1($4_1, $9_1);
                  $4_1 = 1;
                  $9_1 = $2_1;
                  continue;
                }
                break;
              }
              ;
              $14_1 = 0;
            }
            $111($1_1 + 8 | 0, $8_1);
            if (read($1_1 + 8) == 1) {
              $4_1 = read($1_1 + 12);
              $59($1_1, $8_1);
              if (read($1_1) == 1) {
                $10_1 = read($1_1 + 4);
                $11_1 = fimport$34($10_1, $4_1) | 0;
                $2_1 = fimport$85($11_1) | 0;
                $3_1 = $5($2_1, 33679, 4);
                $0($2_1);
                block3: {
                  if ($3_1) {
                    block2: {
                      $16_1 = +fimport$87($10_1);
                      $17_1 = +fimport$96($4_1);
                      $2_1 = fimport$33($11_1) | 0;
                      $3_1 = $5($2_1, 33683, 7);
                      $0($2_1);
                      if (!($16_1 > $17_1)) {
                        break block2;
                      }
                      $7_1 = 33690;
                      $2_1 = 37;
                      break block3;
                    }
                  } else {
                    $2_1 = fimport$33($11_1) | 0;
                    $3_1 = $5($2_1, 33683, 7);
                    $0($2_1);
                  }
                  $7_1 = 1;
                  $2_1 = 0;
                }
                $18_1 = 1;
                $6_1 = fimport$0($7_1, $2_1) | 0;
                $12_1 = fimport$0(($3_1 ? 33727 : 1) | 0, ($3_1 ? 57 : 0) | 0) | 0;
                $2_1 = fimport$4(33784, 52, $6_1, $6_1, $6_1) | 0;
                $15_1 = fimport$4(33836, 2, $2_1, $12_1, $12_1) | 0;
                $0($2_1);
                $19_1 = fimport$55($8_1, $15_1) | 0;
                $3_1 = fimport$34($10_1, $4_1) | 0;
                $2_1 = fimport$86($3_1) | 0;
                $5_1 = $5($2_1, 32903, 6);
                $0($2_1);
                $0($3_1);
                if (!$5_1) {
                  $5_1 = fimport$27($4_1) | 0;
                  $2_1 = fimport$10($4_1, 34324, 5) | 0;
                  $20_1 = fimport$30($5_1, 32895, 8) | 0;
                  $21_1 = fimport$32($5_1, 32895, 8) | 0;
                  $3_1 = fimport$0(32903, 6) | 0;
                  $7_1 = fimport$0(34329, 9) | 0;
                  fimport$31($5_1, 32895, 8, $3_1, $7_1);
                  $0($7_1);
                  $0($3_1);
                  $7_1 = fimport$10($4_1, 34324, 5) | 0;
                  $3_1 = $4($4_1);
                  $0($5_1);
                  $22_1 = 32895;
                }
                $5_1 = $4($8_1);
                $0($15_1);
                $0($12_1);
                $0($6_1);
                $0($11_1);
                $0($10_1);
              }
              $0($4_1);
            }
            if (read($0_1 + 156)) {
              wasm2js_trap();
            } else {
              write($0_1 + 156, -1);
              $100($0_1 + 160 | 0);
              write($0_1 + 212, $9_1);
              write($0_1 + 208, $14_1);
              write($0_1 + 204, $21_1);
              write($0_1 + 200, $20_1);
              write($0_1 + 196, $7_1);
              write($0_1 + 192, $2_1);
              write($0_1 + 188, $3_1);
              write($0_1 + 184, 6);
              write($0_1 + 180, 32903);
              write($0_1 + 176, 8);
              write($0_1 + 172, $22_1);
              write($0_1 + 168, $19_1);
              write($0_1 + 164, $5_1);
              write($0_1 + 160, $18_1);
              write($0_1 + 156, read($0_1 + 156) + 1);
              $0($8_1);
            }
          }
          fimport$36(read($0_1 + 148), 33265, 4);
          fimport$52(read($0_1 + 148));
          if ($41(read($0_1 + 148), 33640, 6)) {
            block4: {
              if (!(fimport$28(read($0_1 + 148)) | 0)) {
                fimport$11(read($0_1 + 152), 3);
              }
              if (!(fimport$53(read($0_1 + 148)) | 0)) {
                break block4;
              }
              $62(read($0_1 + 148));
              if ($13_1 != 2) {
                break block;
              }
              fimport$22(read($0_1 + 148));
              break block;
            }
          }
          write($1_1 + 48, 14);
          $8($0_1, $1_1 + 48 | 0);
          break block5;
        }
      }
      $121($0_1);
    }
    global$0 = $1_1 + 112 | 0;
  }
  function $119($0_1, $1_1, $2_1) {
    var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0;
    $4_1 = global$0 - 128 | 0;
    global$0 = $4_1;
    $3_1 = $18($1_1);
    block2: {
      block: {
        if ($3_1) {
          $5_1 = $3_1 + 8 | 0;
          if ($117($5_1, $2_1)) {
            write8($3_1 + 296, readU8($2_1 + 32));
            $5_1 = 0;
            break block;
          } else {
            write($4_1 + 16, 13);
            write8($4_1 + 20, 2);
            $8($5_1, $4_1 + 16 | 0);
            $6($3_1);
          }
        }
        if ($13($1_1)) {
          block1: {
            $5_1 = $10($1_1);
            $59($4_1 + 8 | 0, $5_1);
            if (!read($4_1 + 8)) {
              $0($5_1);
              break block1;
            }
            $0(read($4_1 + 12));
            $0($5_1);
            $14_1 = readU16($2_1 + 46);
            $11_1 = readU8($2_1 + 45);
            $13_1 = readU8($2_1 + 32);
            $12_1 = read($2_1 + 28);
            $8_1 = read($2_1 + 24);
            $6_1 = read($2_1 + 20);
            if ($7($8_1, $6_1)) {
              $5_1 = fimport$4(35910, 47, $8_1, $6_1, $8_1) | 0;
              fimport$23($5_1);
              $0($5_1);
            }
            $15_1 = $4($8_1);
            $3_1 = $10($1_1);
            $7_1 = $50($1_1);
            $10_1 = fimport$9($3_1, 33314, 6) | 0;
            $9($10_1, 33320, 4, 33324, 5);
            fimport$6($10_1, 33329, 5, $12_1);
            $5_1 = fimport$4(33334, 65, $6_1, $6_1, $6_1) | 0;
            fimport$6($10_1, 33399, 5, $5_1);
            $0($5_1);
            $9($10_1, 33404, 14, 33418, 31);
            if ($11_1) {
              $5_1 = $89($1_1);
              $9_1 = fimport$9($3_1, 33502, 3) | 0;
              $9($9_1, 33524, 5, $5_1 ? 33511 : 33505, $5_1 ? 13 : 6);
              $5_1 = 1;
            } else {
              $9_1 = fimport$9($3_1, 33646, 6) | 0;
              $9($9_1, 33320, 4, 33652, 7);
              fimport$6($9_1, 33659, 10, $12_1);
              $9($9_1, 33669, 8, 33677, 2);
              $16_1 = $4($7_1);
              $5_1 = 0;
            }
            $17_1 = $4($1_1);
            $0($7_1);
            $0($3_1);
            $7_1 = $39(8, 304);
            if (!$7_1) {
              wasm2js_trap();
            }
            write($7_1, 0);
            write($7_1 + 4, 1);
            $3_1 = $155($7_1);
            $18_1 = $10($1_1);
            $19_1 = fimport$17($1_1) | 0;
            write8($3_1 + 40, $13_1);
            write($3_1 + 36, $12_1);
            write($3_1 + 32, $8_1);
            write($3_1 + 28, $6_1);
            write8($3_1 + 117, 1);
            write8($3_1 + 116, $11_1);
            write($3_1 + 112, $15_1);
            write($3_1 + 104, 2);
            write16($3_1 + 96, 0);
            write($3_1 + 88, 0);
            write($3_1 + 92, 2146435072);
            write($3_1 + 80, 0);
            write($3_1 + 84, 2146435072);
            write($3_1 + 64, 0);
            write($3_1 + 68, 0);
            write($3_1 + 56, 0);
            write16($3_1 + 54, $14_1);
            write8($3_1 + 53, $11_1);
            write($7_1 + 24, read($2_1 + 16));
            $6_1 = read($2_1 + 12);
            write($7_1 + 16, read($2_1 + 8));
            write($7_1 + 20, $6_1);
            $6_1 = read($2_1 + 4);
            write($7_1 + 8, read($2_1));
            write($7_1 + 12, $6_1);
            $2_1 = $2_1 + 33 | 0;
            $6_1 = readU8($2_1 + 4) | readU8($2_1 + 5) << 8 | (readU8($2_1 + 6) << 16 | readU8($2_1 + 7) << 24);
            $8_1 = readU8($2_1) | readU8($2_1 + 1) << 8 | (readU8($2_1 + 2) << 16 | readU8($2_1 + 3) << 24);
            write8($3_1 + 41, $8_1);
            write8($3_1 + 42, $8_1 >>> 8);
            write8($3_1 + 43, $8_1 >>> 16);
            write8($3_1 + 44, $8_1 >>> 24);
            write8($3_1 + 45, $6_1);
            write8($3_1 + 46, $6_1 >>> 8);
            write8($3_1 + 47, $6_1 >>> 16);
            write8($3_1 + 48, $6_1 >>> 24);
            $2_1 = readU8($2_1 + 8) | readU8($2_1 + 9) << 8 | (readU8($2_1 + 10) << 16 | readU8($2_1 + 11) << 24);
            write8($3_1 + 49, $2_1);
            write8($3_1 + 50, $2_1 >>> 8);
            write8($3_1 + 51, $2_1 >>> 16);
            write8($3_1 + 52, $2_1 >>> 24);
            write16($3_1 + 126, 0);
            write16($3_1 + 118, 0);
            write16($3_1 + 120, 0);
            write16($3_1 + 122, 0);
            write16($3_1 + 124, 0);
            write($3_1 + 152, $5_1);
            write($3_1 + 156, $9_1);
            write($3_1 + 160, $16_1);
            write($3_1 + 224, $17_1);
            write($3_1 + 228, $10_1);
            write($3_1 + 236, $3_1);
            write($3_1 + 240, $1_1);
            write($3_1 + 244, $18_1);
            write($3_1 + 248, $19_1);
            write($3_1 + 292, 0);
            write($3_1 + 128, 4);
            write($3_1 + 132, 0);
            write($3_1 + 136, 0);
            write($3_1 + 140, 0);
            write($3_1 + 144, 4);
            write($3_1 + 148, 0);
            write($3_1 + 164, 0);
            write($3_1 + 168, 2);
            write($3_1 + 252, 0);
            write($3_1 + 256, 3);
            write($3_1 + 280, 0);
            write($3_1 + 284, 2);
            write16($3_1 + 232, 0);
            write8($3_1 + 296, $13_1);
            if (read(37016)) {
              wasm2js_trap();
            }
            write($3_1, 2);
            write(37016, -1);
            $1_1 = read(37028);
            if ($1_1 == read(37020)) {
              $73(37020);
            }
            write(read(37024) + ($1_1 << 2), $3_1);
            write(37028, $1_1 + 1);
            write(37016, read(37016) + 1);
            $1_1 = fimport$61(read($3_1 + 24), 33870, 7, read($3_1 + 48)) | 0;
            fimport$6(read($3_1 + 228), 33449, 3, $1_1);
            $0($1_1);
            $1_1 = $50(read($3_1 + 224));
            $9(read($3_1 + 156), 34012, 10, 34022, 10);
            fimport$14(read($3_1 + 156), read($3_1 + 228));
            fimport$95($1_1, read($3_1 + 156));
            fimport$11($1_1, 2);
            if (read($3_1 + 152) == 1) {
              fimport$22(read($3_1 + 156));
            }
            $0($1_1);
            if (read($3_1 + 136)) {
              wasm2js_trap();
            }
            write($3_1 + 136, -1);
            $1_1 = $3(4, 24);
            $5_1 = $4_1 + 16 | 0;
            $2_1 = $3_1 + 236 | 0;
            $14($5_1, read($2_1), read($3_1 + 228), 32875, 4, 0);
            $6_1 = read($4_1 + 36);
            write($1_1 + 16, read($4_1 + 32));
            write($1_1 + 20, $6_1);
            $6_1 = read($4_1 + 28);
            write($1_1 + 8, read($4_1 + 24));
            write($1_1 + 12, $6_1);
            $6_1 = read($4_1 + 20);
            write($1_1, read($4_1 + 16));
            write($1_1 + 4, $6_1);
            write($4_1 + 124, 1);
            write($4_1 + 120, $1_1);
            write($4_1 + 116, 1);
            if (!read($3_1 + 152)) {
              $14($5_1, read($2_1), read($3_1 + 156), 32879, 6, 1);
              $1_1 = $4_1 + 116 | 0;
              $45($1_1, $5_1);
              $14($5_1, read($2_1), read($3_1 + 156), 32885, 5, 2);
              $45($1_1, $5_1);
            }
            $70($3_1 + 140 | 0, $4_1 + 116 | 0);
            write($3_1 + 136, read($3_1 + 136) + 1);
            $1_1 = $3(4, 72);
            $14($4_1 + 92 | 0, read($2_1), read($3_1 + 244), 33966, 16, 6);
            $5_1 = $4_1 + 16 | 0;
            $14($5_1, read($2_1), read($3_1 + 244), 33982, 23, 7);
            $6_1 = $50(read($3_1 + 240));
            $2_1 = $61(read($2_1), 9);
            $8_1 = fimport$58($6_1, $2_1) | 0;
            write($1_1 + 68, $2_1);
            write($1_1 + 52, $8_1);
            write($1_1 + 48, 1);
            $2_1 = read($4_1 + 112);
            write($1_1 + 16, read($4_1 + 108));
            write($1_1 + 20, $2_1);
            $2_1 = read($4_1 + 104);
            write($1_1 + 8, read($4_1 + 100));
            write($1_1 + 12, $2_1);
            $2_1 = read($4_1 + 96);
            write($1_1, read($4_1 + 92));
            write($1_1 + 4, $2_1);
            $2_1 = read($4_1 + 20);
            write($1_1 + 24, read($4_1 + 16));
            write($1_1 + 28, $2_1);
            $2_1 = read($4_1 + 28);
            write($1_1 + 32, read($4_1 + 24));
            write($1_1 + 36, $2_1);
            $2_1 = read($4_1 + 36);
            write($1_1 + 40, read($4_1 + 32));
            write($1_1 + 44, $2_1);
            write($4_1 + 88, 3);
            write($4_1 + 84, $1_1);
            write($4_1 + 80, 3);
            $0($6_1);
            $59($4_1, read($3_1 + 244));
            if (read($4_1) == 1) {
              $1_1 = read($4_1 + 4);
              $14($5_1, read($3_1 + 236), $1_1, 34005, 7, 5);
              $45($4_1 + 80 | 0, $5_1);
              $0($1_1);
            }
            if (read($3_1 + 120)) {
              wasm2js_trap();
            } else {
              write($3_1 + 120, -1);
              $70($3_1 + 124 | 0, $4_1 + 80 | 0);
              write($3_1 + 120, read($3_1 + 120) + 1);
              $121($7_1 + 8 | 0);
              $5_1 = 0;
              break block2;
            }
          }
        }
        if (readU8($2_1 + 44)) {
          fimport$5($1_1);
        }
        write($4_1 + 16, 6);
        $3_1 = $24(0, $4_1 + 16 | 0);
        $5_1 = 1;
      }
      $56($2_1);
      $0($1_1);
    }
    write($0_1 + 4, $3_1);
    write($0_1, $5_1);
    global$0 = $4_1 + 128 | 0;
  }
  function $120($0_1, $1_1, $2_1, $3_1) {
    var $4_1 = 0;
    $4_1 = global$0 - 80 | 0;
    global$0 = $4_1;
    $60($4_1 - -64 | 0, $0_1);
    writeF64($4_1 + 16, $3_1);
    write($4_1 + 8, $1_1);
    write($4_1 + 12, $2_1);
    write($4_1, 2);
    write8($4_1 + 32, readU8($4_1 + 72));
    writeF64($4_1 + 24, readF64($4_1 + 64));
    $8($0_1, $4_1);
    global$0 = $4_1 + 80 | 0;
  }
  function $121($0_1) {
    var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
    $1_1 = global$0 - 160 | 0;
    global$0 = $1_1;
    if (read($0_1 + 128)) {
      wasm2js_trap();
    }
    write($0_1 + 128, -1);
    if (readU8($0_1 + 225)) {
      write($1_1 + 68, 0);
      write($1_1 + 60, 0);
      write($1_1 + 64, 4);
    } else {
      write8($1_1 + 56, 4);
      write($1_1 + 52, 12);
      write($1_1 + 48, 32863);
      write($1_1 + 40, 12);
      write($1_1 + 36, 32851);
      write($1_1 + 28, 0);
      write($1_1 + 32, 2);
      write($1_1 + 20, $0_1);
      write($1_1 + 24, $0_1 + 144);
      write8($1_1 + 44, 3);
      $3_1 = $1_1 + 20 | 0;
      $149($1_1 + 72 | 0, $3_1);
      if (read($1_1 + 72) != 3) {
        $156($1_1 + 8 | 0, 4, 24);
        $5_1 = read($1_1 + 8);
        $2_1 = read($1_1 + 92);
        $4_1 = read($1_1 + 12);
        write($4_1 + 16, read($1_1 + 88));
        write($4_1 + 20, $2_1);
        $2_1 = read($1_1 + 84);
        write($4_1 + 8, read($1_1 + 80));
        write($4_1 + 12, $2_1);
        $2_1 = read($1_1 + 76);
        write($4_1, read($1_1 + 72));
        write($4_1 + 4, $2_1);
        write($1_1 + 68, 1);
        write($1_1 + 64, $4_1);
        write($1_1 + 60, $5_1);
        wasm2js_memory_copy($1_1 + 96 | 0, $3_1, 40);
        $5_1 = 24;
        $2_1 = 1;
        while (1) {
          $149($1_1 + 136 | 0, $1_1 + 96 | 0);
          if (read($1_1 + 136) != 3) {
            if (read($1_1 + 60) == $2_1) {
              $154($1_1 + 60 | 0, 1);
              $4_1 = read($1_1 + 64);
            }
            $6_1 = read($1_1 + 140);
            $3_1 = $4_1 + $5_1 | 0;
            write($3_1, read($1_1 + 136));
            write($3_1 + 4, $6_1);
            $6_1 = read($1_1 + 156);
            write($3_1 + 16, read($1_1 + 152));
            write($3_1 + 20, $6_1);
            $6_1 = read($1_1 + 148);
            write($3_1 + 8, read($1_1 + 144));
            write($3_1 + 12, $6_1);
            $2_1 = $2_1 + 1 | 0;
            write($1_1 + 68, $2_1);
            $5_1 = $5_1 + 24 | 0;
            continue;
          }
          break;
        }
        ;
        $2_1 = read($1_1 + 68);
      } else {
        write($1_1 + 68, 0);
        write($1_1 + 60, 0);
        write($1_1 + 64, 4);
        $2_1 = 0;
      }
      write8($0_1 + 225, $2_1 != 0);
    }
    $70($0_1 + 132 | 0, $1_1 + 60 | 0);
    write($0_1 + 128, read($0_1 + 128) + 1);
    global$0 = $1_1 + 160 | 0;
  }
  function $122($0_1, $1_1, $2_1, $3_1, $4_1) {
    $0_1 = fimport$1($0_1, $1_1, $2_1) | 0;
    $1_1 = $5($0_1, $3_1, $4_1);
    $0($0_1);
    return $1_1;
  }
  function $123($0_1) {
    var $1_1 = 0, $2_1 = 0;
    $1_1 = global$0 - 16 | 0;
    global$0 = $1_1;
    $69($1_1 + 8 | 0, $0_1 + 48 | 0);
    $0_1 = read(read($1_1 + 8) + 40);
    $2_1 = read($1_1 + 12);
    write($2_1, read($2_1) - 1);
    global$0 = $1_1 + 16 | 0;
    return $0_1 == 3;
  }
  function $124($0_1) {
    var $1_1 = 0, $2_1 = 0, $3_1 = 0;
    $1_1 = fimport$3(read($0_1 + 232)) | 0;
    $2_1 = fimport$1($1_1, 35612, 9) | 0;
    $3_1 = $2($2_1, 1026);
    $0($2_1);
    if ($3_1) {
      $132($1_1, 0);
      $52(read($0_1 + 232), 4, 1025);
    }
    $0($1_1);
  }
  function $125($0_1, $1_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0;
    $2_1 = global$0 - 112 | 0;
    global$0 = $2_1;
    $4_1 = read($0_1);
    if ($4_1 != -1) {
      $3_1 = read($4_1);
      if ($3_1) {
        $3_1 = $3_1 + 1 | 0;
        write($4_1, $3_1);
        if (!$3_1) {
          wasm2js_trap();
        }
        $8_1 = $4_1 + 8 | 0;
        block11: {
          block12: {
            block10: {
              switch (readU8($0_1 + 4) - 1 | 0) {
                case 8:
                  if (!$13(read($4_1 + 240))) {
                    break block11;
                  }
                  if ($13(read($4_1 + 228))) {
                    break block11;
                  }
                  write($2_1 + 32, 14);
                  break block12;
                case 0:
                  fimport$35($1_1);
                  write($2_1 + 32, 12);
                  write8($2_1 + 36, 0);
                  break block12;
                case 1:
                  write($2_1 + 32, 12);
                  write8($2_1 + 36, 0);
                  break block12;
                case 2:
                  write($2_1 + 32, 12);
                  write8($2_1 + 36, 1);
                  break block12;
                case 3:
                  $60($2_1 + 96 | 0, $8_1);
                  write($2_1 + 32, 11);
                  write8($2_1 + 48, readU8($2_1 + 104));
                  writeF64($2_1 + 40, readF64($2_1 + 96));
                  break block12;
                case 4:
                  $0_1 = fimport$1($1_1, 33308, 6) | 0;
                  block13: {
                    if ($7($0_1, 1025)) {
                      if ($19($0_1)) {
                        $3_1 = fimport$102(read($4_1 + 228)) | 0;
                        $5_1 = $2($0_1, $3_1);
                        $0($3_1);
                        $0($0_1);
                        if (!$5_1) {
                          break block13;
                        }
                        $5_1 = 1;
                        $3_1 = fimport$1($1_1, 35961, 4) | 0;
                        $6_1 = fimport$15($3_1, 33529, 11) | 0;
                        if (!$2($6_1, 1026)) {
                          $5_1 = $2($6_1, 1027) ? 0 : 2;
                        }
                        $65($2_1 + 16 | 0, $3_1, 33540, 9);
                        $10_1 = read($2_1 + 20);
                        $11_1 = read($2_1 + 16);
                        $65($2_1 + 8 | 0, $3_1, 33549, 11);
                        $12_1 = read($2_1 + 12);
                        $13_1 = read($2_1 + 8);
                        $0_1 = 0;
                        while (1) {
                          if ($0_1 != 40) {
                            $65($2_1, $3_1, read($0_1 + 33600), read($0_1 + 33604));
                            $9_1 = read($2_1 + 4);
                            $7_1 = ($2_1 + 32 | 0) + $0_1 | 0;
                            write($7_1, read($2_1));
                            write($7_1 + 4, $9_1);
                            $0_1 = $0_1 + 8 | 0;
                            continue;
                          }
                          break;
                        }
                        ;
                        $0_1 = read($2_1 + 32);
                        $7_1 = read($2_1 + 36);
                        $9_1 = read($2_1 + 40);
                        $14_1 = read($2_1 + 44);
                        $15_1 = read($2_1 + 48);
                        $16_1 = read($2_1 + 52);
                        $17_1 = read($2_1 + 56);
                        $18_1 = read($2_1 + 60);
                        $19_1 = read($2_1 + 68);
                        $20_1 = read($2_1 + 64);
                        $0($6_1);
                        $6_1 = fimport$1($1_1, 36098, 6) | 0;
                        $0($3_1);
                        write($2_1 + 92, $6_1);
                        write8($2_1 + 88, $5_1);
                        write($2_1 + 80, $20_1);
                        write($2_1 + 84, $19_1);
                        write($2_1 + 72, $17_1);
                        write($2_1 + 76, $18_1);
                        write($2_1 + 64, $15_1);
                        write($2_1 + 68, $16_1);
                        write($2_1 + 56, $9_1);
                        write($2_1 + 60, $14_1);
                        write($2_1 + 48, $0_1);
                        write($2_1 + 52, $7_1);
                        write($2_1 + 44, $12_1);
                        write($2_1 + 40, $13_1);
                        write($2_1 + 36, $10_1);
                        write($2_1 + 32, $11_1);
                        break block12;
                      }
                    }
                    $0($0_1);
                  }
                  if (!readU8($4_1 + 296)) {
                    break block11;
                  }
                  write($2_1 + 32, 7);
                  break block12;
                case 5:
                  $60($2_1 + 96 | 0, $8_1);
                  write($2_1 + 32, 10);
                  write8($2_1 + 48, readU8($2_1 + 104));
                  writeF64($2_1 + 40, readF64($2_1 + 96));
                  break block12;
                case 6:
                  if (!$122($1_1, 33900, 18, 33918, 9)) {
                    break block11;
                  }
                  if (!$122($1_1, 33927, 11, 33938, 7)) {
                    break block11;
                  }
                  $0_1 = fimport$1($1_1, 33945, 10) | 0;
                  $54($2_1 + 24 | 0, $0_1);
                  if (read($2_1 + 24) != 1) {
                    $0($0_1);
                    break block11;
                  }
                  $3_1 = read($2_1 + 28);
                  $5_1 = $2($3_1, read($4_1 + 28));
                  $1(1, $3_1);
                  $0($0_1);
                  if (!$5_1) {
                    break block11;
                  }
                  write($2_1 + 32, 6);
                  break block12;
                case 7:
                  write($2_1 + 32, 12);
                  write8($2_1 + 36, 3);
                  break block12;
                default:
                  break block10;
              }
              ;
            }
            write($2_1 + 32, 5);
          }
          $8($8_1, $2_1 + 32 | 0);
        }
        $6($4_1);
      }
    }
    $0($1_1);
    global$0 = $2_1 + 112 | 0;
  }
  function $126($0_1, $1_1, $2_1) {
    var $3_1 = 0;
    $3_1 = $4($1_1);
    $1_1 = read($0_1 + 16);
    if ($1_1 == read($0_1 + 8)) {
      $73($0_1 + 8 | 0);
    }
    write($0_1 + 16, $1_1 + 1);
    write(read($0_1 + 12) + ($1_1 << 2), $3_1);
    if (!read($0_1)) {
      $3_1 = $3(4, 4);
      write($3_1, $2_1);
      $2_1 = fimport$13($3_1, 36652) | 0;
      $97(0, read($0_1 + 4));
      write($0_1 + 4, $2_1);
      write($0_1, 1);
    }
    return $1_1 ? 0 : $0_1 + 4 | 0;
  }
  function $127() {
    return $204(37064, 37068, 37072, 37076, 37080, 37084, 37088);
  }
  function $128() {
    return $204(37092, 37096, 37100, 37104, 37108, 37112, 37116);
  }
  function $129($0_1, $1_1, $2_1, $3_1, $4_1) {
    fimport$90($1_1, $2_1, $3_1, $4_1, 1027);
    $1_1 = $4($1_1);
    write($0_1 + 20, $4_1);
    write($0_1 + 16, $3_1);
    write($0_1 + 12, $2_1);
    write($0_1 + 8, 1027);
    write($0_1 + 4, $1_1);
    write($0_1, 0);
  }
  function $130($0_1, $1_1) {
    var $2_1 = 0;
    $2_1 = $0_1;
    $0_1 = $1_1 ? 1026 : 1027;
    fimport$2($2_1, 35621, 9, $0_1);
    $0($0_1);
  }
  function $131($0_1, $1_1) {
    fimport$2($0_1, 33955, 6, $1_1);
  }
  function $132($0_1, $1_1) {
    var $2_1 = 0;
    $2_1 = $0_1;
    $0_1 = $1_1 ? 1026 : 1027;
    fimport$2($2_1, 35612, 9, $0_1);
    $0($0_1);
  }
  function $133($0_1, $1_1) {
    fimport$2($0_1, 35630, 7, $1_1);
  }
  function $134($0_1) {
    return fimport$1($0_1, 35630, 7) | 0;
  }
  function $135($0_1, $1_1) {
    fimport$2($0_1, 35637, 4, $1_1);
    fimport$2($0_1, 33955, 6, 1025);
    fimport$2($0_1, 32958, 5, 1025);
  }
  function $136($0_1, $1_1) {
    var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
    if ($34($1_1)) {
      $2_1 = fimport$0(32768, 10) | 0;
      $3_1 = fimport$25($1_1) | 0;
      $4_1 = fimport$0(32778, 33) | 0;
      $5_1 = fimport$4(32811, 40, $2_1, $3_1, $4_1) | 0;
      $0($4_1);
      $0($3_1);
      $0($2_1);
      $2_1 = $3(4, 48);
      write8($2_1 + 44, 3);
      write($2_1 + 40, $5_1);
      write($2_1, 6);
      $0($1_1);
      $1_1 = 1;
    } else {
      $2_1 = fimport$24($1_1) | 0;
      $0($1_1);
      $1_1 = 0;
    }
    write($0_1 + 4, $2_1);
    write($0_1, $1_1);
  }
  function $137($0_1, $1_1) {
    var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
    $4_1 = global$0 - 16 | 0;
    global$0 = $4_1;
    $10_1 = readU8($1_1 + 40);
    $7_1 = read($1_1 + 36);
    $9_1 = read($1_1 + 32);
    $5_1 = readF64($1_1 + 8);
    $2_1 = read($1_1);
    $3_1 = read($1_1 + 20);
    $6_1 = read($1_1 + 16);
    $8_1 = $4_1 + 8 | 0;
    if (read($1_1 + 24)) {
      $1_1 = read($1_1 + 28);
    } else {
      $1_1 = fimport$0(32909, 23) | 0;
    }
    $94($8_1, 33877, 10, $1_1);
    $8_1 = read($4_1 + 12);
    block: {
      if (read($4_1 + 8) == 1) {
        write($0_1, 2);
        write($0_1 + 4, 0);
        write($0_1 + 8, $8_1);
        $0($1_1);
        $1($9_1, $7_1);
        if (!$6_1) {
          break block;
        }
        $0($3_1);
      } else {
        block1: {
          if ($6_1) {
            $94($4_1, 33887, 13, $3_1);
            $6_1 = read($4_1 + 4);
            if (read($4_1) & 1) {
              write($0_1, 2);
              write($0_1 + 4, 0);
              write($0_1 + 8, $6_1);
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
            $2_1 = fimport$0(($2_1 ? 36121 : 36104) | 0, ($2_1 ? 3 : 17) | 0) | 0;
            $3_1 = $29(34089, 9, $2_1, 34104, 61);
            $0($2_1);
            write($0_1, 2);
            write($0_1 + 4, 0);
            write($0_1 + 8, $3_1);
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
              if (!$34($7_1)) {
                break block2;
              }
              $0($7_1);
            }
            $7_1 = fimport$0(32932, 21) | 0;
          }
          write8($0_1 + 32, $10_1);
          write($0_1 + 28, $7_1);
          write($0_1 + 24, $6_1);
          write($0_1 + 20, $8_1);
          write($0_1 + 16, $1_1);
          writeF64($0_1 + 8, $5_1);
          write($0_1, $2_1);
          write($0_1 + 4, 0);
          break block;
        }
        $0($8_1);
        $0($1_1);
        $1($9_1, $7_1);
      }
    }
    global$0 = $4_1 + 16 | 0;
  }
  function $138($0_1, $1_1, $2_1, $3_1) {
    if ($2_1 == 1 & readU8($3_1 + 44) == 3) {
      $21(read($1_1 + 40), read($1_1 + 44));
      write($1_1 + 40, 4);
      $1_1 = $3(8, 64);
      write8($1_1 + 56, 3);
      write($1_1 + 48, 14);
      write($1_1 + 52, 0);
      write($1_1 + 44, $3_1);
      write($1_1 + 40, 1);
      write($1_1 + 32, 12);
      write($1_1 + 36, 0);
      write8($1_1 + 24, 3);
      write($1_1 + 16, 5);
      write($1_1 + 20, 0);
      write($1_1, 10);
      write($1_1 + 4, 0);
      write($0_1 + 8, 4);
      write($0_1 + 4, $1_1);
      write($0_1, 4);
      return;
    }
    $21(read($1_1 + 40), read($1_1 + 44));
    write($1_1 + 40, 5);
    $42($0_1, $2_1, $3_1, 0);
  }
  function $139($0_1, $1_1, $2_1, $3_1) {
    write8($1_1 + 32, 1);
    $64($1_1, $2_1, $3_1);
    if (readU8($1_1 + 33) != 1) {
      $1_1 = 0;
    } else {
      $2_1 = $12($12(readF64($1_1 + 16), readF64($1_1 + 24)), 2147483647);
      $1_1 = 1;
    }
    writeF64($0_1 + 24, $2_1);
    write($0_1 + 16, $1_1);
    write($0_1 + 20, 0);
    write8($0_1 + 8, 0);
    write($0_1, 5);
    write($0_1 + 4, 0);
  }
  function $140($0_1, $1_1) {
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
  function $141($0_1, $1_1, $2_1) {
    var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0;
    $3_1 = global$0 + -64 | 0;
    global$0 = $3_1;
    $6_1 = read($2_1);
    $7_1 = read($1_1);
    $2_1 = 0;
    while (1) {
      if ($2_1 != 40) {
        $4_1 = read($2_1 + 33008);
        $5_1 = read($2_1 + 33012);
        $91($3_1 + 16 | 0, $7_1, $4_1, $5_1);
        $1_1 = ($3_1 + 24 | 0) + $2_1 | 0;
        if (read($3_1 + 16) == 1) {
          $5_1 = read($3_1 + 20);
          $4_1 = 1;
        } else {
          $91($3_1 + 8 | 0, $6_1, $4_1, $5_1);
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
  function $142($0_1, $1_1) {
    var $2_1 = 0, $3_1 = 0;
    $2_1 = global$0 - 16 | 0;
    global$0 = $2_1;
    block: {
      if ($0_1 == 1) {
        block1: {
          $3_1 = 3;
          if ($5($1_1, 33838, 20)) {
            break block;
          }
          $0_1 = -12;
          while (1) {
            if (!$0_1) {
              break block1;
            }
            $3_1 = readU8($0_1 + 33870);
            $145($2_1 + 8 | 0, $3_1);
            $0_1 = $0_1 + 1 | 0;
            if (!$5($1_1, read($2_1 + 8), read($2_1 + 12))) {
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
    global$0 = $2_1 + 16 | 0;
    return $3_1;
  }
  function $143($0_1, $1_1) {
    var $2_1 = 0;
    $1_1 = $43($1_1);
    $2_1 = read($1_1 + 12);
    write($0_1, read($1_1 + 8));
    write($0_1 + 4, $2_1);
  }
  function $144($0_1) {
    return readU8($43($0_1) + 16);
  }
  function $145($0_1, $1_1) {
    var $2_1 = 0;
    $1_1 = $43($1_1);
    $2_1 = read($1_1 + 4);
    write($0_1, read($1_1));
    write($0_1 + 4, $2_1);
  }
  function $146($0_1, $1_1) {
    var $2_1 = 0;
    $2_1 = 1;
    if (!$19($1_1)) {
      $0($1_1);
      $2_1 = 0;
    }
    write($0_1 + 4, $1_1);
    write($0_1, $2_1);
  }
  function $147($0_1, $1_1, $2_1) {
    var $3_1 = 0, $4_1 = 0;
    $3_1 = global$0 - 48 | 0;
    global$0 = $3_1;
    $4_1 = 1;
    if ($1_1 == 1) {
      $4_1 = 0;
    } else {
      write($3_1 + 16, 9);
      write($3_1 + 12, 33176);
      write($3_1 + 8, 4);
      $2_1 = $24(0, $3_1 + 8 | 0);
    }
    write($0_1 + 4, $2_1);
    write($0_1, $4_1);
    global$0 = $3_1 + 48 | 0;
  }
  function $148($0_1, $1_1) {
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
          if (!$5_1 & $4_1 == 18) {
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
          write($2_1 + 32, 17);
          write($2_1 + 36, 0);
          if (!($4_1 != 17 | $5_1 != 0)) {
            $26($2_1 + 16 | 0);
            $26($2_1 + 32 | 0);
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
        $26($2_1 + 32 | 0);
        break block1;
      }
      write($0_1, 17);
      write($0_1 + 4, 0);
    }
    global$0 = $2_1 + 48 | 0;
  }
  function $149($0_1, $1_1) {
    var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
    $2_1 = global$0 - 32 | 0;
    global$0 = $2_1;
    $4_1 = read($1_1 + 8);
    $6_1 = read($1_1 + 12) - $4_1 | 0;
    $5_1 = (Math_imul($4_1, 12) + $1_1 | 0) + 24 | 0;
    $7_1 = read($1_1 + 4);
    $8_1 = read($1_1) + 228 | 0;
    block2: {
      block: {
        while (1) {
          block1: {
            if (!$6_1) {
              break block;
            }
            $4_1 = $4_1 + 1 | 0;
            write($1_1 + 8, $4_1);
            $9_1 = readU8($5_1);
            $3_1 = fimport$100(read($7_1 + 4), read($5_1 - 8), read($5_1 - 4)) | 0;
            if ($3_1) {
              $14($2_1 + 8 | 0, read($8_1), $3_1, 32890, 5, $9_1);
              $0($3_1);
              $3_1 = read($2_1 + 8);
              if ($3_1 != 3) {
                break block1;
              }
            }
            $6_1 = $6_1 - 1 | 0;
            $5_1 = $5_1 + 12 | 0;
            continue;
          }
          break;
        }
        ;
        write($0_1 + 20, read($2_1 + 28));
        $1_1 = read($2_1 + 24);
        write($0_1 + 12, read($2_1 + 20));
        write($0_1 + 16, $1_1);
        $1_1 = read($2_1 + 16);
        write($0_1 + 4, read($2_1 + 12));
        write($0_1 + 8, $1_1);
        break block2;
      }
      $3_1 = 3;
    }
    write($0_1, $3_1);
    global$0 = $2_1 + 32 | 0;
  }
  function $150($0_1, $1_1) {
    var $2_1 = 0;
    if (read($1_1)) {
      wasm2js_trap();
    }
    $2_1 = read($1_1 + 24);
    write($0_1 + 16, read($1_1 + 20));
    write($0_1 + 20, $2_1);
    $2_1 = read($1_1 + 16);
    write($0_1 + 8, read($1_1 + 12));
    write($0_1 + 12, $2_1);
    $2_1 = read($1_1 + 8);
    write($0_1, read($1_1 + 4));
    write($0_1 + 4, $2_1);
    write($1_1 + 4, 3);
  }
  function $151($0_1, $1_1) {
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
  function $152($0_1, $1_1, $2_1) {
    var $3_1 = 0;
    $3_1 = 1;
    if (!$1_1) {
      $0($2_1);
      $3_1 = 0;
    }
    write($0_1 + 4, $2_1);
    write($0_1, $3_1);
  }
  function $153($0_1) {
    var $1_1 = 0;
    $1_1 = read($0_1 + 4);
    $105($1_1, read($0_1 + 12) - $1_1 >>> 2 | 0);
    $159(read($0_1 + 8), read($0_1));
  }
  function $154($0_1, $1_1) {
    $157($0_1, read($0_1 + 8), $1_1, 4, 24);
  }
  function $155($0_1) {
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
  function $156($0_1, $1_1, $2_1) {
    var $3_1 = 0;
    $3_1 = global$0 - 32 | 0;
    global$0 = $3_1;
    $109($3_1 + 20 | 0, 4, $1_1, $2_1);
    if (read($3_1 + 20) == 1) {
      wasm2js_trap();
    }
    $2_1 = read($3_1 + 28);
    if ($2_1) {
      block: {
        $74($3_1 + 8 | 0, read($3_1 + 24), $2_1);
        $1_1 = read($3_1 + 8);
        if ($1_1) {
          break block;
        }
        wasm2js_trap();
      }
    }
    write($0_1 + 4, $1_1);
    write($0_1, 4);
    global$0 = $3_1 + 32 | 0;
  }
  function $157($0_1, $1_1, $2_1, $3_1, $4_1) {
    if (read($0_1) - $1_1 >>> 0 < $2_1 >>> 0) {
      if (($158($0_1, $1_1, $2_1, $3_1, $4_1) | 0) != -2147483647) {
        wasm2js_trap();
      }
    }
  }
  function $158($0_1, $1_1, $2_1, $3_1, $4_1) {
    var $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
    $5_1 = global$0 - 32 | 0;
    global$0 = $5_1;
    $1_1 = $1_1 + $2_1 | 0;
    if ($1_1 >>> 0 >= $2_1 >>> 0) {
      block: {
        $8_1 = read($0_1 + 4);
        $2_1 = $5_1 + 16 | 0;
        $7_1 = read($0_1);
        $6_1 = $7_1 << 1;
        $1_1 = $1_1 >>> 0 > $6_1 >>> 0 ? $1_1 : $6_1;
        $9_1 = $1_1 >>> 0 <= 4 ? 4 : $1_1;
        $109($2_1, $9_1, $3_1, $4_1);
        $6_1 = read($5_1 + 20);
        if (read($5_1 + 16)) {
          break block;
        }
        if ($7_1) {
          write($5_1 + 16, $3_1);
          $2_1 = $5_1 + 28 | 0;
          $1_1 = Math_imul($4_1, $7_1);
        } else {
          $1_1 = 0;
        }
        $3_1 = read($5_1 + 24);
        write($2_1, $1_1);
        if (read($5_1 + 16)) {
          block1: {
            $2_1 = read($5_1 + 28);
            if (!$2_1) {
              $74($5_1 + 8 | 0, $6_1, $3_1);
              $1_1 = read($5_1 + 8);
              break block1;
            }
            $1_1 = $39($6_1, $3_1);
            if (!$1_1) {
              break block1;
            }
            $3_1 = $2_1 >>> 0 > $3_1 >>> 0 ? $3_1 : $2_1;
            if ($3_1) {
              wasm2js_memory_copy($1_1, $8_1, $3_1);
            }
            $11($8_1, $2_1);
          }
        } else {
          $74($5_1, $6_1, $3_1);
          $1_1 = read($5_1);
        }
        if (!$1_1) {
          break block;
        }
        write($0_1, $9_1);
        write($0_1 + 4, $1_1);
        $6_1 = -2147483647;
      }
    }
    global$0 = $5_1 + 32 | 0;
    return $6_1;
  }
  function $159($0_1, $1_1) {
    $31($0_1, $1_1, 4, 4);
  }
  function $160($0_1, $1_1) {
    $31($0_1, $1_1, 4, 24);
  }
  function $161($0_1, $1_1, $2_1) {
    if ($1_1 != $2_1) {
      $107(($1_1 << 4) + $0_1 | 0, $2_1 - $1_1 | 0);
    }
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
    var $2_1 = 0, $3_1 = 0;
    $2_1 = global$0 - 48 | 0;
    global$0 = $2_1;
    $3_1 = $78();
    $20($2_1 + 16 | 0, fimport$15($1_1, 33877, 10) | 0);
    $88($3_1, read($2_1 + 16), read($2_1 + 20));
    $0($3_1);
    $20($2_1 + 8 | 0, $0_1);
    if (read($2_1 + 8) == 1) {
      $79($2_1 + 24 | 0, read($2_1 + 12), $1_1);
      $108(read($2_1 + 24), read($2_1 + 32), read($2_1 + 36));
    }
    $0($1_1);
    global$0 = $2_1 + 48 | 0;
  }
  function $180($0_1, $1_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
    $2_1 = global$0 - 32 | 0;
    global$0 = $2_1;
    $79($2_1 + 8 | 0, $0_1, $1_1);
    $3_1 = read($2_1 + 8);
    $4_1 = read($2_1 + 20);
    $0_1 = read($2_1 + 16);
    if (!$4_1 & $0_1 == 2) {
      $4_1 = $53($3_1);
      $5_1 = $115($4_1, $144(readU8($3_1 + 44)));
      $0_1 = $4($5_1);
      $0($5_1);
      $0($4_1);
      $27($3_1);
    } else {
      $120($3_1 + 8 | 0, $0_1, $4_1, readF64($2_1 + 24));
      $0_1 = $4(read($3_1 + 248));
      $6($3_1);
    }
    $0($1_1);
    global$0 = $2_1 + 32 | 0;
    return $0_1;
  }
  function $181($0_1) {
    $0_1 = $0_1 | 0;
    $114($0_1 - 8 | 0);
  }
  function $182($0_1) {
    $0_1 = $0_1 | 0;
    $0_1 = $0_1 - 8 | 0;
    $114($0_1);
    $104($0_1);
  }
  function $183($0_1) {
    $0_1 = $0_1 | 0;
    $104($0_1 - 8 | 0);
  }
  function $184($0_1, $1_1) {
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
    write($0_1, 36800);
  }
  function $185() {
    return fimport$41() | 0;
  }
  function $186() {
    var $0_1 = 0, $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
    $1_1 = global$0 - 96 | 0;
    global$0 = $1_1;
    $4_1 = $128();
    if (read($4_1)) {
      wasm2js_trap();
    }
    $5_1 = read($4_1 + 20);
    write($4_1 + 20, 0);
    $0_1 = read($4_1 + 16);
    $2_1 = read($4_1 + 12);
    write($4_1 + 12, 0);
    write($4_1 + 16, 4);
    if ($2_1 == -2147483648) {
      wasm2js_trap();
    }
    write($1_1 + 20, $2_1);
    write($1_1 + 16, $0_1);
    write($1_1 + 12, $0_1);
    $8_1 = $5_1 << 2;
    write($1_1 + 24, $8_1 + $0_1);
    block: {
      while (1) {
        block5: {
          if (!$8_1) {
            break block;
          }
          $4_1 = $0_1 + 4 | 0;
          write($1_1 + 16, $4_1);
          $0_1 = read($0_1);
          write($1_1 + 28, $0_1);
          $0_1 = fimport$3($0_1) | 0;
          $130($0_1, 0);
          $0($0_1);
          fimport$7(read($1_1 + 28));
          $2_1 = 1024;
          if ($13(read($1_1 + 28))) {
            $2_1 = $32(read($1_1 + 28));
          }
          $0_1 = $18(read($1_1 + 28));
          if ($0_1) {
            $5_1 = $0_1 + 8 | 0;
            block2: {
              if ($13(read($0_1 + 240))) {
                block1: {
                  $3_1 = $10(read($0_1 + 240));
                  $6_1 = $4(read($0_1 + 244));
                  $7_1 = $2($3_1, $6_1);
                  $0($6_1);
                  $0($3_1);
                  if (!$7_1) {
                    break block1;
                  }
                  if ($28($5_1)) {
                    break block2;
                  }
                  $118($5_1);
                  break block2;
                }
              }
              if (readU8($0_1 + 52)) {
                write($1_1 + 32, 14);
              } else {
                write($1_1 + 32, 13);
                write8($1_1 + 36, 4);
              }
              $8($5_1, $1_1 + 32 | 0);
            }
            if (!readU8($0_1 + 52)) {
              if ($7(read($0_1 + 48), $2_1)) {
                write($1_1 + 32, 13);
                write8($1_1 + 36, 2);
                $8($5_1, $1_1 + 32 | 0);
              }
            }
            $6($0_1);
          }
          $5_1 = fimport$3(read($1_1 + 28)) | 0;
          if ($19($2_1)) {
            block3: {
              $0_1 = $18(read($1_1 + 28));
              if ($0_1) {
                $3_1 = $28($0_1 + 8 | 0);
                $6($0_1);
                if (!$3_1) {
                  break block3;
                }
              }
              if ($51(read($1_1 + 28))) {
                break block3;
              }
              if ($33(read($1_1 + 28))) {
                block4: {
                  if ($89(read($1_1 + 28))) {
                    break block3;
                  }
                  $3_1 = $10(read($1_1 + 28));
                  $0_1 = fimport$1($3_1, 36479, 10) | 0;
                  $6_1 = $5($0_1, 36040, 7);
                  $0($0_1);
                  if (!$6_1) {
                    $0($3_1);
                    break block4;
                  }
                  $129($1_1 + 32 | 0, $3_1, 36489, 16, fimport$13($3(1, 0) | 0, 36700) | 0);
                  write($1_1 + 56, $1_1 + 28);
                  if (read(37032)) {
                    break block5;
                  }
                  write(37032, -1);
                  $7_1 = $4(read($1_1 + 28));
                  $6_1 = read(37044);
                  if ($6_1 == read(37036)) {
                    $46(37036, 4, 28);
                  }
                  $9_1 = read($1_1 + 36);
                  $0_1 = read(37040) + Math_imul($6_1, 28) | 0;
                  write($0_1 + 4, read($1_1 + 32));
                  write($0_1 + 8, $9_1);
                  write($0_1, $7_1);
                  $7_1 = read($1_1 + 44);
                  write($0_1 + 12, read($1_1 + 40));
                  write($0_1 + 16, $7_1);
                  $7_1 = read($1_1 + 52);
                  write($0_1 + 20, read($1_1 + 48));
                  write($0_1 + 24, $7_1);
                  write(37044, $6_1 + 1);
                  write(37032, read(37032) + 1);
                  $0($3_1);
                  break block3;
                }
              }
              $0_1 = $134($5_1);
              $3_1 = $7($0_1, $2_1);
              $0($0_1);
              if (!$3_1) {
                break block3;
              }
              $0($47(read($1_1 + 28)));
            }
          } else {
            $133($5_1, $2_1);
          }
          $0($5_1);
          $0($2_1);
          if ($49(read($1_1 + 28), 36516, 5)) {
            $84(read($1_1 + 28));
          }
          $2_1 = read($1_1 + 28);
          $0_1 = $127();
          if (read($0_1)) {
            wasm2js_trap();
          }
          write($0_1, -1);
          $2_1 = $126($0_1 + 4 | 0, $2_1, 7);
          if ($2_1) {
            fimport$45(read($2_1));
          }
          write($0_1, read($0_1) + 1);
          $0(read($1_1 + 28));
          $8_1 = $8_1 - 4 | 0;
          $0_1 = $4_1;
          continue;
        }
        break;
      }
      ;
      wasm2js_trap();
    }
    $153($1_1 + 12 | 0);
    global$0 = $1_1 + 96 | 0;
  }
  function $187() {
    var $0_1 = 0, $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
    $1_1 = global$0 - 32 | 0;
    global$0 = $1_1;
    $0_1 = $127();
    if (read($0_1)) {
      wasm2js_trap();
    }
    $4_1 = read($0_1 + 20);
    write($0_1 + 20, 0);
    $3_1 = read($0_1 + 16);
    $2_1 = read($0_1 + 12);
    write($0_1 + 12, 0);
    write($0_1 + 16, 4);
    if ($2_1 == -2147483648) {
      wasm2js_trap();
    }
    write($1_1 + 24, $2_1);
    write($1_1 + 16, $3_1);
    $2_1 = $4_1 << 2;
    $5_1 = $3_1 + $2_1 | 0;
    write($1_1 + 28, $5_1);
    while (1) {
      if ($2_1) {
        $0_1 = read($3_1);
        if ($13($0_1)) {
          if (!$49($0_1, 36512, 4)) {
            $4_1 = $10($0_1);
            $16($1_1 + 8 | 0, $0_1, 35996, 11);
            $88($4_1, read($1_1 + 8), read($1_1 + 12));
            $0($4_1);
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
    write($1_1 + 20, $5_1);
    $153($1_1 + 16 | 0);
    global$0 = $1_1 + 32 | 0;
  }
  function $188() {
    var $0_1 = 0, $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
    $3_1 = global$0 - 128 | 0;
    global$0 = $3_1;
    $0_1 = readU8(37060);
    write8(37060, 1);
    if (!$0_1) {
      $0_1 = -32;
      $4_1 = fimport$82() | 0;
      while (1) {
        if ($0_1) {
          $2_1 = fimport$0(read($0_1 + 36564), read($0_1 + 36568)) | 0;
          fimport$83($4_1, $2_1) | 0;
          $0($2_1);
          $0_1 = $0_1 + 8 | 0;
          continue;
        }
        break;
      }
      ;
      $2_1 = fimport$29() | 0;
      wasm2js_memory_copy($3_1 + 20 | 0, 36316, 108);
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
          $6_1 = $3(4, 4);
          write($6_1, $1_1);
          $1_1 = fimport$26($6_1, 36676) | 0;
          fimport$2($2_1, $5_1, $7_1, $1_1);
          $0($1_1);
          $0_1 = $0_1 + 12 | 0;
          continue;
        }
        break;
      }
      ;
      $0_1 = fimport$47(35878, 11, $4_1, $2_1) | 0;
      $0($2_1);
      if (!$0_1) {
        $0_1 = fimport$0(36564, 86) | 0;
        fimport$23($0_1);
        $0($0_1);
      }
      $0($4_1);
    }
    global$0 = $3_1 + 128 | 0;
  }
  function $189($0_1, $1_1) {
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
  function $190($0_1) {
    $0_1 = $0_1 | 0;
    $72(read($0_1));
  }
  function $191() {
  }
  function $192($0_1, $1_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    var $2_1 = 0;
    $2_1 = global$0 - 16 | 0;
    global$0 = $2_1;
    write($2_1 + 12, read($0_1));
    $0_1 = $82($2_1 + 12 | 0, $1_1);
    global$0 = $2_1 + 16 | 0;
    return $0_1;
  }
  function $193($0_1) {
    $0_1 = $0_1 | 0;
    $0_1 = $81(read($0_1));
    $84($0_1);
    $0($0_1);
    return 1024;
  }
  function $194($0_1) {
    $0_1 = $0_1 | 0;
    var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
    $0_1 = read($0_1);
    $1_1 = fimport$1($0_1, 36450, 4) | 0;
    $4_1 = $5($1_1, 32890, 5);
    $2_1 = fimport$1($0_1, 36454, 3) | 0;
    $0($1_1);
    $3_1 = fimport$1($0_1, 36457, 6) | 0;
    $1_1 = fimport$1($0_1, 36463, 16) | 0;
    $5_1 = $2($1_1, 1026);
    $0($1_1);
    if (!$5_1) {
      block: {
        if (!$4_1) {
          if (!$5($2_1, 33185, 1)) {
            if (!$5($2_1, 33186, 5)) {
              break block;
            }
          }
          $1_1 = fimport$103($3_1, 33191, 62) | 0;
          $1($1_1 != 0, $1_1);
          if ($1_1) {
            break block;
          }
        }
        $1_1 = $81($0_1);
        if ($33($1_1)) {
          if (!$51($1_1)) {
            fimport$35($0_1);
            $0($47($1_1));
          }
        }
        $0($1_1);
      }
    }
    $0($3_1);
    $0($2_1);
    return 1024;
  }
  function $195($0_1) {
    $0_1 = $0_1 | 0;
    var $1_1 = 0, $2_1 = 0, $3_1 = 0;
    $0_1 = read($0_1);
    $1_1 = fimport$3($0_1) | 0;
    $131($1_1, 1025);
    $63($1_1, 1025);
    $2_1 = $18($0_1);
    block: {
      if ($2_1) {
        $3_1 = $28($2_1 + 8 | 0);
        $6($2_1);
        if (!$3_1) {
          break block;
        }
      }
      fimport$12($0_1, 1, 0);
    }
    fimport$7($0_1);
    $0($1_1);
    return 1024;
  }
  function $196($0_1) {
    $0_1 = $0_1 | 0;
    $48(read($0_1));
    $31(0, 1, 1, 1);
    return 1024;
  }
  function $197($0_1) {
    $0_1 = $0_1 | 0;
    $48(read($0_1));
    return 1024;
  }
  function $198($0_1) {
    $0_1 = $0_1 | 0;
    var $1_1 = 0, $2_1 = 0;
    $0_1 = read($0_1);
    $1_1 = $10($0_1);
    $2_1 = fimport$9($1_1, 35957, 4) | 0;
    fimport$14($0_1, $2_1);
    $0($2_1);
    $0($1_1);
    fimport$11($0_1, 1);
    return 1024;
  }
  function $199($0_1) {
    $0_1 = $0_1 | 0;
    var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
    $1_1 = global$0 + -64 | 0;
    global$0 = $1_1;
    $2_1 = read(37016);
    if ($2_1 >>> 0 >= 2147483647) {
      wasm2js_trap();
    }
    write(37016, $2_1 + 1);
    $3_1 = read(37028) << 2;
    $4_1 = read($0_1);
    $2_1 = read(37024);
    block1: {
      while (1) {
        block: {
          $0_1 = $2_1;
          if (!$3_1) {
            break block;
          }
          $5_1 = read($0_1);
          if ($2($4_1, read($5_1 + 240))) {
            break block1;
          }
          $3_1 = $3_1 - 4 | 0;
          $2_1 = $0_1 + 4 | 0;
          if (!$2($4_1, read($5_1 + 248))) {
            continue;
          }
          break block1;
        }
        break;
      }
      ;
      $0_1 = 0;
    }
    $0_1 = $44($0_1);
    write(37016, read(37016) - 1);
    if ($0_1) {
      write($1_1, 12);
      write8($1_1 + 4, 2);
      $8($0_1 + 8 | 0, $1_1);
      $6($0_1);
    }
    global$0 = $1_1 - -64 | 0;
    return 1024;
  }
  function $200($0_1) {
    $0_1 = $0_1 | 0;
    var $1_1 = 0;
    $0_1 = $47(read($0_1));
    $1_1 = $4($0_1);
    $0($0_1);
    return $1_1;
  }
  function $201($0_1, $1_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    $85($1_1, $1_1);
  }
  function $202($0_1, $1_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    FUNCTION_TABLE[read($0_1)]();
    $0($1_1);
  }
  function $203($0_1, $1_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    var $2_1 = 0, $3_1 = 0;
    $2_1 = global$0 - 16 | 0;
    global$0 = $2_1;
    $3_1 = read($0_1);
    write8($2_1 + 12, readU8($0_1 + 4));
    write($2_1 + 8, $3_1);
    $125($2_1 + 8 | 0, $1_1);
    $72($3_1);
    global$0 = $2_1 + 16 | 0;
  }
  function $204($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1) {
    var $7_1 = 0, $8_1 = 0, $9_1 = 0;
    $8_1 = global$0 - 16 | 0;
    global$0 = $8_1;
    $7_1 = readU8($6_1);
    if ($7_1 != 1) {
      write($8_1 + 12, 0);
      $9_1 = read($8_1 + 12) ? 0 : 4;
      block2: {
        switch ($7_1 - 1 | 0) {
          case 1:
            wasm2js_trap();
          case 0:
            write8($6_1, 2);
            $7_1 = read($0_1 + 16);
            $105($7_1, read($0_1 + 20));
            $159(read($0_1 + 12), $7_1);
            $97(read($0_1 + 4), read($0_1 + 8));
            break;
          default:
            break block2;
        }
        ;
      }
      write8($6_1, 1);
      write($5_1, 0);
      write($4_1, $9_1);
      write($3_1, 0);
      write($2_1, 0);
      write($1_1, 0);
      write($0_1, 0);
    }
    global$0 = $8_1 + 16 | 0;
    return $0_1;
  }
  var FUNCTION_TABLE = [null, fimport$0, $76, fimport$26, $77, fimport$13, $186, $187, $166, $167, $164, $163, $165, $167, $166, $166, $167, $162, $162, $173, $175, $162, $162, $163, $166, $164, $172, $177, $164, $164, $168, $166, $164, $166, $169, $166, $176, $164, $166, $166, $166, $174, $168, $168, $166, $162, $162, $165, $168, $166, $178, $200, $199, $198, $197, $196, $195, $194, $193, $185, $202, $202, $192, $82, $201, $85, $190, $203, $125, $184, $182, $181, $183, $191];
  const wasm = { define: into($188), link: into($180), preload: into($179), wasm_bindgen_1a4c33eff87641d7___convert__closures_____invoke___wasm_bindgen_1a4c33eff87641d7___JsValue__wasm_bindgen_1a4c33eff87641d7___JsValue__true_: into($76), wasm_bindgen_1a4c33eff87641d7___convert__closures_____invoke___wasm_bindgen_1a4c33eff87641d7___JsValue______true_: into($77), __wbindgen_destroy_closure: into($189) };
  startMemory();
  return { over, calls: [entry(define3), entry(link3), entry(preload3)] };
}
var calls = () => (!current || current.over() ? current = core2() : current).calls;
var start = () => {
  current = core2();
};
var define2 = () => calls()[0]();
var link = (a0, a1) => calls()[1](a0, a1);
var preload = (a0, a1) => calls()[2](a0, a1);

// package.json
var version = "0.1.0";

// src/js/page.js
var hasPage = Boolean(globalThis.document?.createElement?.("p")?.style && globalThis.customElements);
var NO_PAGE = "link() needs an HTML document with custom elements: call it in a browser page, not in a server, a worker or a content script.";

// src/js/rescue.js
function rescuePage() {
  removeAllSheets();
  const flows = [...mounted];
  mounted.clear();
  for (const [flow, host] of flows) {
    const error = new LinkError("LINK_INTERNAL_ERROR", "A defect of the SDK has ended the flow: open it again.");
    for (const panel of host.shadowRoot.querySelectorAll("dialog, .inline")) panel.remove();
    const state = stateOf(host);
    const isOpen = state.flow === flow && !state.error && !state.result;
    if (!createdByUs(host)) markHandled(flow);
    reject(flow, error);
    if (isOpen) {
      state.error = error;
      setStates(host, "error");
      host.dispatchEvent(new CustomEvent("link-error", { bubbles: true, composed: true, detail: error }));
    }
    if (createdByUs(host)) host.remove();
  }
}

// src/js/sdk.js
var FiskilLinkElement = class {
};
function preload2(sessionId, options) {
  ahead(sessionId, options);
}
var ahead = () => {
};
var open = nowhere;
if (hasPage) {
  if (true) start();
  if (true) {
    define2();
    onTrap(() => {
      define2();
      rescuePage();
    });
    open = link;
    ahead = preload;
    FiskilLinkElement = elementClass();
  } else {
    const early = [];
    ahead = (...call2) => {
      preconnect(call2[1]);
      early.push(call2);
    };
    open = fallBack((plain) => {
      ({ link: open, preload: ahead, FiskilLinkElement } = plain);
      for (const call2 of early) ahead(...call2);
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
  FiskilLinkElement,
  LinkError,
  isLinkError,
  link2 as link,
  preload2 as preload,
  version
};
//# sourceMappingURL=fiskil-link.dev.mjs.map
