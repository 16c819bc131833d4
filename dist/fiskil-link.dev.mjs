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
function onTrap(callback) {
  release = callback;
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
    out: (call2, fail) => (a, b, c, d, e, f, g, h, i) => {
      let result = 0;
      try {
        result = call2(a, b, c, d, e, f, g, h, i);
      } catch (error2) {
        thrown = error2;
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
var isPending = (flow) => settlers.has(flow);
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

// src/js/trigger.js
function isAtTrigger(event) {
  const path = event.composedPath();
  return path[path.indexOf(event.currentTarget) - 1]?.localName === "slot";
}
var activate = (event) => isAtTrigger(event) && core.activate(event);
var preloadByIntent = (event) => isAtTrigger(event) && core.preloadByIntent(event);
function listenToTrigger(host) {
  const { shadowRoot: root } = host;
  host.addEventListener("click", activateByLabel);
  for (const type of ["click", "keydown"]) root.addEventListener(type, activate);
  for (const type of ["pointerover", "touchstart", "focusin"]) {
    root.addEventListener(type, preloadByIntent, { __proto__: null, passive: true });
  }
}
function activateByLabel(event) {
  const { currentTarget: host, clientX, clientY, detail } = event;
  const { left, right, top, bottom } = host.getBoundingClientRect();
  const isInside = clientX >= left && clientX < right && clientY >= top && clientY < bottom;
  if (event.composedPath()[0] === host && !(detail && isInside)) core.activate(event);
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
var createdByUs = (host) => created.has(host);
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

// src/js/styles.js
var STYLES = [
  ':host{display:block}:host([hidden]){display:none!important}slot[hidden]{display:none}:host(:not([overlay]):is([session-id],[session-url]):not(:is(:state(success),:state(error)))){min-height:var(--fiskil-link-height, 640px)}:host(:not([overlay])):before,:host(:not([overlay])):after{content:"";display:table}',
  'dialog{all:initial;display:none;position:fixed;inset:0;box-sizing:border-box;width:auto;height:100%;overflow:auto;overscroll-behavior:contain;outline:0;color-scheme:inherit;background:none;padding:env(safe-area-inset-top) env(safe-area-inset-right) env(safe-area-inset-bottom) env(safe-area-inset-left);--border: 1px solid color-mix(in srgb, GrayText 45%, transparent)}dialog,[part=bar],[part=close]{visibility:visible!important;pointer-events:auto!important;clip-path:none!important;-webkit-mask:none!important;mask:none!important;filter:none!important;transform:none!important;translate:none!important;scale:none!important}[part=close]{opacity:1!important;display:block!important}dialog::backdrop{background:var(--fiskil-link-backdrop, rgba(72, 76, 88, .62))}dialog[open]{display:grid;justify-content:center;align-content:start;direction:inherit;grid:48px minmax(calc(100% - 48px),1fr) / minmax(0,var(--fiskil-link-width, 100%))}.inline{display:grid;grid:100% / 100%}.inline{position:relative;overflow:hidden;width:var(--fiskil-link-width, 100%);height:var(--fiskil-link-height, 640px);border-radius:var(--fiskil-link-radius, 0)}.inline[data-phase=preloading]{display:none}.inline:is([data-phase=ready],[data-phase=kept])~slot{display:none}iframe{display:block;grid-area:1 / 1;border:0;width:100%;height:100%;color-scheme:normal;background:var(--fiskil-link-frame-background, Canvas)}.inline>iframe{background:var(--fiskil-link-frame-background, none)}dialog>:is(iframe,.status){grid-area:2 / 1;border-radius:var(--fiskil-link-radius, 0);min-height:0}.filled[data-phase=loading]{position:fixed}.filled[data-phase=slow]{position:relative;height:auto}.filled[data-phase=slow]>iframe{position:absolute}.filled[data-phase=loading],:is([data-phase=loading],[data-phase=slow])>iframe{visibility:hidden}.status,button{font:16px/1.5 system-ui,sans-serif;color:CanvasText}.status{grid-area:1 / 1;display:none;box-sizing:border-box;flex-direction:column;gap:16px;align-items:center;justify-content:safe center;padding:24px;text-align:center;overflow:auto;overflow-wrap:anywhere;min-width:0}dialog>.status{background:var(--fiskil-link-frame-background, Canvas);width:100%;height:100%}:is([data-phase=loading],[data-phase=slow])>.status{display:flex}[part=spinner]{box-sizing:border-box;flex:none;width:32px;height:32px;border:3px solid GrayText;border-top-color:currentColor;border-radius:50%}:not([data-phase=slow])>*>:is([part=slow],[part=retry]),[data-phase=slow] [name=loading],dialog:not(:has(iframe)) [part=retry],.inline:not(:has(iframe)) [part=retry]{display:none}[part=bar]{grid-area:1 / 1;box-sizing:border-box;display:flex;justify-content:flex-end;align-items:center;padding-inline:2px;min-width:0;background:Canvas;border-bottom:var(--border)}button{min-width:44px;min-height:44px;border:var(--border, 1px solid GrayText);border-radius:22px;background:Canvas;cursor:pointer;padding:8px 20px;max-width:100%;overflow-wrap:anywhere}button:focus-visible{outline:3px solid Highlight;outline-offset:-3px}[part=close]{position:relative;width:44px;height:44px;padding:0;border-color:transparent;flex:none;overflow:hidden}[part=close]:before,[part=close]:after{content:"";position:absolute;inset-block-start:20px;inset-inline-start:12px;width:18px;border-top:2px solid;rotate:45deg}[part=close]:after{rotate:-45deg}[part=close] slot{position:absolute;inset:0;opacity:0;overflow:hidden;font-size:1px;display:block}@media(min-width:600px)and (min-height:360px){dialog[open]{align-content:center;padding-left:max(16px,env(safe-area-inset-left));padding-right:max(16px,env(safe-area-inset-right));grid:52px minmax(0,var(--fiskil-link-height, 44rem)) minmax(0,16px) / minmax(0,var(--fiskil-link-width, 30rem))}dialog>:is(iframe,.status){border-radius:var(--fiskil-link-radius, 16px);outline:var(--border);box-shadow:0 16px 48px #00000052}[part=bar]{background:none;border:0;padding:0}[part=close]{border:var(--border);box-shadow:0 2px 8px #0000003d}}@media(forced-colors:active){button,[part=bar]{border:1px solid}}@media(prefers-reduced-motion:no-preference){dialog,dialog::backdrop{animation:fade .2s}[part=spinner]{animation:spin 1s linear infinite}}@keyframes fade{0%{opacity:0}}@keyframes spin{to{rotate:1turn}}',
  ":host(:not(#a)){display:block!important}"
];

// src/js/panel.js
var { MutationObserver } = globalThis;
var sheetsOf = withOwnMethods(/* @__PURE__ */ new WeakMap());
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
var added = withOwnMethods(/* @__PURE__ */ new Map());
function addSheet(page, rules) {
  const sheet = newSheet(page, rules);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
  added.set(sheet, page);
  return sheet;
}
function removeSheet(page, sheet) {
  const others = [];
  for (let i = 0; i < page.adoptedStyleSheets.length; i++) {
    if (page.adoptedStyleSheets[i] !== sheet) others[others.length] = page.adoptedStyleSheets[i];
  }
  page.adoptedStyleSheets = others;
  added.delete(sheet);
}
function removeAllSheets() {
  added.forEach((page, sheet) => removeSheet(page, sheet));
}
function furnish(panel, texts) {
  const make = (name, attributes, ...children) => {
    const element = panel.ownerDocument.createElement(name);
    for (const key of Object.keys(attributes)) element.setAttribute(key, attributes[key]);
    element.append(...children);
    return element;
  };
  const text2 = (name, words, part) => make("slot", part ? { name, part } : { name }, ownText(texts, name) ?? words);
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
    ...panel.showModal ? [make("div", { part: "bar" }, button("close", "Close"))] : []
  );
}
function observe(root, callback) {
  const observer = new MutationObserver(callback);
  observer.observe(root, { __proto__: null, childList: true, subtree: true });
  return observer;
}
function showModal(dialog) {
  try {
    dialog.showModal();
  } catch {
  }
}
function zoomOfBoxes(element, view) {
  let zoom = 1;
  if (!("currentCSSZoom" in element)) {
    for (let at = element; at; at = at.assignedSlot ?? at.parentNode ?? at.host) {
      if (at.localName) zoom *= view.getComputedStyle(at).zoom || 1;
    }
  }
  return zoom;
}
function isOutOfReach(dialog) {
  const { defaultView: view, documentElement: root } = dialog.ownerDocument;
  const isLaidOut = root.getBoundingClientRect().width > 0 || view.getComputedStyle(root).display === "none";
  if (!dialog.showModal || !isLaidOut) return false;
  if (!dialog.matches(":modal")) return true;
  const close = dialog.querySelector("[part=close]");
  const fades = dialog.getAnimations?.().some(({ animationName }) => animationName === "fade");
  const shown = { visibilityProperty: true, contentVisibilityAuto: false };
  const zoom = zoomOfBoxes(dialog, view);
  for (const element of [dialog, close]) {
    const { left, right, top, bottom, width, height } = element?.getBoundingClientRect() ?? {};
    const isInWindow = width > 0 && height > 0 && right > 0 && bottom > 0 && left * zoom < view.innerWidth && top * zoom < view.innerHeight;
    if (!isInWindow || element.checkVisibility?.(shown) === false) return true;
    const { visibility, opacity } = view.getComputedStyle(element);
    if (visibility !== "visible" || !fades && opacity < 0.1 || element.matches(":disabled")) return true;
  }
  return dialog.inert;
}
function isTopmost(dialog) {
  const { ownerDocument: page } = dialog;
  const { innerWidth, innerHeight } = page.defaultView;
  let outermost = dialog;
  for (let { host } = dialog.getRootNode(); host; { host } = host.getRootNode()) outermost = host;
  return page.elementFromPoint(innerWidth / 2, innerHeight / 2) === outermost;
}

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

// fiskil:fiskil:glue
var { DataView, FinalizationRegistry, String: { fromCharCode }, Uint8Array } = globalThis;
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
  function __wbg_activeElement_680ce3379e219cae(arg0) {
    const ret = getObject(arg0).activeElement;
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  }
  function __wbg_addEventListener_4c61ff6df37a9d4f(arg0, arg1, arg2, arg3, arg4) {
    getObject(arg0).addEventListener(getStringFromWasm0(arg1, arg2), getObject(arg3), getObject(arg4));
  }
  function __wbg_addSheet_c2a9ee103df2fd14(arg0, arg1) {
    const ret = addSheet(getObject(arg0), getObject(arg1));
    return addHeapObject(ret);
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
  function __wbg_clientWidth_bc604a165a1c3245(arg0) {
    const ret = getObject(arg0).clientWidth;
    return ret;
  }
  function __wbg_cloneNode_70249c8beed88ee3() {
    return handleError(function(arg0, arg1) {
      const ret = getObject(arg0).cloneNode(!!arg1);
      return addHeapObject(ret);
    }, arguments);
  }
  function __wbg_close_7378b21198a12594(arg0) {
    getObject(arg0).close();
  }
  function __wbg_closest_6243e47b8683cf08(arg0, arg1, arg2) {
    const ret = getObject(arg0).closest(getStringFromWasm0(arg1, arg2));
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  }
  function __wbg_composedPath_d883a8cbd326a8da(arg0) {
    const ret = getObject(arg0).composedPath();
    return addHeapObject(ret);
  }
  function __wbg_contentWindow_a8c80f48dfa32c83(arg0) {
    const ret = getObject(arg0).contentWindow;
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
  function __wbg_focus_7e4b69a40c8ff617(arg0, arg1) {
    getObject(arg0).focus(getObject(arg1));
  }
  function __wbg_furnish_1e01f99a5e44f727(arg0, arg1) {
    furnish(getObject(arg0), getObject(arg1));
  }
  function __wbg_getAttribute_57d54d2bcc40a1e7(arg0, arg1, arg2) {
    const ret = getObject(arg0).getAttribute(getStringFromWasm0(arg1, arg2));
    return addHeapObject(ret);
  }
  function __wbg_getComputedStyle_832a78627b937155(arg0, arg1) {
    const ret = getObject(arg0).getComputedStyle(getObject(arg1));
    return addHeapObject(ret);
  }
  function __wbg_getPropertyPriority_9dd170122086f43f(arg0, arg1, arg2) {
    const ret = getObject(arg0).getPropertyPriority(getStringFromWasm0(arg1, arg2));
    return addHeapObject(ret);
  }
  function __wbg_getPropertyValue_81c571052da8b814(arg0, arg1, arg2) {
    const ret = getObject(arg0).getPropertyValue(getStringFromWasm0(arg1, arg2));
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
  function __wbg_head_931aef85344cb8de(arg0) {
    const ret = getObject(arg0).head;
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  }
  function __wbg_hidden_34dfd3711ef53b31(arg0) {
    const ret = getObject(arg0).hidden;
    return ret;
  }
  function __wbg_httpOrigin_2aef3ff901525c43(arg0) {
    const ret = httpOrigin(getObject(arg0));
    return addHeapObject(ret);
  }
  function __wbg_includes_40dae55ee37516e5(arg0, arg1, arg2) {
    const ret = getObject(arg0).includes(getObject(arg1), arg2);
    return ret;
  }
  function __wbg_innerWidth_5618b10bb28e1c7e(arg0) {
    const ret = getObject(arg0).innerWidth;
    return ret;
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
  function __wbg_isOutOfReach_cd8178b81c37acbb(arg0) {
    const ret = isOutOfReach(getObject(arg0));
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
  function __wbg_isTopmost_c56835e1676c57ae(arg0) {
    const ret = isTopmost(getObject(arg0));
    return ret;
  }
  function __wbg_is_1886a2d6fff814e5(arg0, arg1, arg2) {
    const ret = is(getObject(arg0), getStringFromWasm0(arg1, arg2));
    return ret;
  }
  function __wbg_is_2248ff2b575d60c7(arg0, arg1) {
    const ret = Object.is(getObject(arg0), getObject(arg1));
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
  function __wbg_noteUnmounted_920617f0a8db871e(arg0) {
    noteUnmounted(getObject(arg0));
  }
  function __wbg_number_de235df4851bb9df(arg0) {
    const ret = number(getObject(arg0));
    return ret;
  }
  function __wbg_observe_8d2f284d5c084adb(arg0, arg1) {
    const ret = observe(getObject(arg0), getObject(arg1));
    return addHeapObject(ret);
  }
  function __wbg_offsetWidth_ec7d4ad6adc7e29d(arg0) {
    const ret = getObject(arg0).offsetWidth;
    return ret;
  }
  function __wbg_overflowX_3130dd5480c46f43(arg0) {
    const ret = getObject(arg0).overflowX;
    return addHeapObject(ret);
  }
  function __wbg_overflowY_8d875e9893f3f04f(arg0) {
    const ret = getObject(arg0).overflowY;
    return addHeapObject(ret);
  }
  function __wbg_overflow_7696ae171f38d254(arg0) {
    const ret = getObject(arg0).overflow;
    return addHeapObject(ret);
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
  function __wbg_paddingLeft_5cba73eff37e2331(arg0) {
    const ret = getObject(arg0).paddingLeft;
    return addHeapObject(ret);
  }
  function __wbg_paddingRight_c188c8a028ce2809(arg0) {
    const ret = getObject(arg0).paddingRight;
    return addHeapObject(ret);
  }
  function __wbg_parentNode_fe15bcc26df42856(arg0) {
    const ret = getObject(arg0).parentNode;
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  }
  function __wbg_position_ce66db689d7a0ad2(arg0) {
    const ret = getObject(arg0).position;
    return addHeapObject(ret);
  }
  function __wbg_prepend_0f8ba98054c475c3(arg0, arg1) {
    getObject(arg0).prepend(getObject(arg1));
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
  function __wbg_removeAttribute_cc68802178910429(arg0, arg1, arg2) {
    getObject(arg0).removeAttribute(getStringFromWasm0(arg1, arg2));
  }
  function __wbg_removeEventListener_58a70824b808ab17(arg0, arg1, arg2, arg3, arg4) {
    getObject(arg0).removeEventListener(getStringFromWasm0(arg1, arg2), getObject(arg3), getObject(arg4));
  }
  function __wbg_removeSheet_558beccef8aa0548(arg0, arg1) {
    removeSheet(getObject(arg0), getObject(arg1));
  }
  function __wbg_remove_8228e91d7ddbc755(arg0) {
    getObject(arg0).remove();
  }
  function __wbg_resolve_4082f73fe4ab5c1d(arg0, arg1) {
    resolve(getObject(arg0), getObject(arg1));
  }
  function __wbg_scrollbarGutter_16d09cc6c747e8cc(arg0) {
    const ret = getObject(arg0).scrollbarGutter;
    return addHeapObject(ret);
  }
  function __wbg_setAttribute_86887bb3471ef9ba(arg0, arg1, arg2, arg3) {
    getObject(arg0).setAttribute(getStringFromWasm0(arg1, arg2), getObject(arg3));
  }
  function __wbg_setProperty_34e0e593ada544e0(arg0, arg1, arg2, arg3, arg4) {
    getObject(arg0).setProperty(getStringFromWasm0(arg1, arg2), getObject(arg3), getObject(arg4));
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
  function __wbg_set_cssText_47072e2bd8c98008(arg0, arg1) {
    getObject(arg0).cssText = getObject(arg1);
  }
  function __wbg_set_src_3f029951285e500c(arg0, arg1) {
    getObject(arg0).src = getObject(arg1);
  }
  function __wbg_shadowRoot_323c1b033586f41b(arg0) {
    const ret = getObject(arg0).shadowRoot;
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  }
  function __wbg_showModal_360f6104fc91bf38(arg0) {
    showModal(getObject(arg0));
  }
  function __wbg_source_f5fc313b5d0655b3(arg0) {
    const ret = getObject(arg0).source;
    return addHeapObject(ret);
  }
  function __wbg_spend_4db26408e7c89097(arg0, arg1) {
    spend(getObject(arg0), getObject(arg1));
  }
  function __wbg_src_51376983df76664c(arg0) {
    const ret = getObject(arg0).src;
    return addHeapObject(ret);
  }
  function __wbg_stateOf_a568ad3a9b6c956e(arg0) {
    const ret = stateOf(getObject(arg0));
    return addHeapObject(ret);
  }
  function __wbg_static_accessor_DOCUMENT_f82014f51a414e71() {
    const ret = document;
    return addHeapObject(ret);
  }
  function __wbg_stopImmediatePropagation_8e228b974e19dc1c(arg0) {
    getObject(arg0).stopImmediatePropagation();
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
  const fimport$5 = out((arg0, arg1, arg2, arg3, arg4) => {
    const ret = fillIn(getStringFromWasm0(arg0, arg1), getObject(arg2), getObject(arg3), getObject(arg4));
    return addHeapObject(ret);
  });
  const fimport$6 = out((arg0) => {
    getObject(arg0).remove();
  });
  const fimport$7 = out((arg0, arg1, arg2, arg3) => {
    getObject(arg0).setAttribute(getStringFromWasm0(arg1, arg2), getObject(arg3));
  });
  const fimport$8 = out((arg0, arg1, arg2) => {
    const ret = getObject(arg0).getAttribute(getStringFromWasm0(arg1, arg2));
    return addHeapObject(ret);
  });
  const fimport$9 = out((arg0, arg1) => {
    adoptStyles(getObject(arg0), arg1 >>> 0);
  });
  const fimport$10 = out((arg0, arg1, arg2) => {
    const ret = before(getObject(arg0), getStringFromWasm0(arg1, arg2));
    return addHeapObject(ret);
  });
  const fimport$11 = out((function __wbindgen_generic_00000000000000022(arg0, arg1) {
    const ret = makeClosure(arg0, arg1, wasm_bindgen_1a4c33eff87641d7___convert__closures_____invoke___wasm_bindgen_1a4c33eff87641d7___JsValue______true_);
    return addHeapObject(ret);
  }));
  const fimport$12 = out((arg0, arg1, arg2) => {
    const ret = getObject(arg0).createElement(getStringFromWasm0(arg1, arg2));
    return addHeapObject(ret);
  });
  const fimport$13 = out((arg0, arg1) => {
    getObject(arg0).append(getObject(arg1));
  });
  const fimport$14 = out(() => {
    const ret = takeError();
    return addHeapObject(ret);
  });
  const fimport$15 = out((arg0, arg1, arg2) => {
    setStates(getObject(arg0), getStringFromWasm0(arg1, arg2));
  });
  const fimport$16 = out((arg0) => {
    const ret = getObject(arg0).offsetWidth;
    return ret;
  });
  const fimport$17 = out((arg0, arg1) => {
    const ret = getObject(arg0).getComputedStyle(getObject(arg1));
    return addHeapObject(ret);
  });
  const fimport$18 = out((arg0, arg1, arg2) => {
    const ret = own(getObject(arg0), getStringFromWasm0(arg1, arg2));
    return addHeapObject(ret);
  });
  const fimport$19 = out((arg0) => {
    const ret = number(getObject(arg0));
    return ret;
  });
  const fimport$20 = out((arg0, arg1) => {
    const ret = setTimeout(getObject(arg0), arg1);
    return addHeapObject(ret);
  });
  const fimport$21 = out((arg0) => {
    const ret = describe(getObject(arg0));
    return addHeapObject(ret);
  });
  const fimport$22 = out((arg0) => {
    getObject(arg0).preventDefault();
  });
  const fimport$23 = out((arg0, arg1, arg2) => {
    getObject(arg0).removeAttribute(getStringFromWasm0(arg1, arg2));
  });
  const fimport$24 = out((arg0, arg1) => {
    reject(getObject(arg0), getObject(arg1));
  });
  const fimport$25 = out((arg0) => {
    const ret = newFlow(getObject(arg0));
    return addHeapObject(ret);
  });
  const fimport$26 = out((arg0) => {
    markHandled(getObject(arg0));
  });
  const fimport$27 = out((arg0) => {
    const ret = describe(getObject(arg0));
    return addHeapObject(ret);
  });
  const fimport$28 = out((arg0) => {
    showModal(getObject(arg0));
  });
  const fimport$29 = out((arg0, arg1) => {
    furnish(getObject(arg0), getObject(arg1));
  });
  const fimport$30 = out((arg0) => {
    error(getObject(arg0));
  });
  const fimport$31 = out((arg0) => {
    setStatesAgain(getObject(arg0));
  });
  const fimport$32 = out((arg0) => {
    const ret = arg0;
    return addHeapObject(ret);
  });
  const fimport$33 = out((function __wbindgen_generic_00000000000000012(arg0, arg1) {
    const ret = makeClosure(arg0, arg1, wasm_bindgen_1a4c33eff87641d7___convert__closures_____invoke___wasm_bindgen_1a4c33eff87641d7___JsValue__wasm_bindgen_1a4c33eff87641d7___JsValue__true_);
    return addHeapObject(ret);
  }));
  const fimport$34 = out((arg0) => {
    const ret = getObject(arg0).style;
    return addHeapObject(ret);
  });
  const fimport$35 = out(() => {
    const ret = new Object();
    return addHeapObject(ret);
  });
  const fimport$36 = out((arg0, arg1, arg2) => {
    const ret = getObject(arg0).getPropertyValue(getStringFromWasm0(arg1, arg2));
    return addHeapObject(ret);
  });
  const fimport$37 = out((arg0, arg1, arg2, arg3, arg4) => {
    getObject(arg0).setProperty(getStringFromWasm0(arg1, arg2), getObject(arg3), getObject(arg4));
  });
  const fimport$38 = out((arg0) => {
    const ret = getObject(arg0).scrollbarGutter;
    return addHeapObject(ret);
  });
  const fimport$39 = out((arg0, arg1, arg2) => {
    const ret = getObject(arg0).getPropertyPriority(getStringFromWasm0(arg1, arg2));
    return addHeapObject(ret);
  });
  const fimport$40 = out((arg0) => {
    const ret = getObject(arg0).innerWidth;
    return ret;
  });
  const fimport$41 = out((arg0) => {
    getObject(arg0).stopImmediatePropagation();
  });
  const fimport$42 = out((arg0, arg1) => {
    getObject(arg0).prepend(getObject(arg1));
  });
  const fimport$43 = out((arg0) => {
    const ret = getObject(arg0).clientWidth;
    return ret;
  });
  const fimport$44 = out((arg0, arg1) => {
    getObject(arg0).dispatchEvent(getObject(arg1));
  });
  const fimport$45 = __wbg___wbindgen_throw_4c88d8bf264fd984;
  const fimport$46 = __wbindgen_object_drop_ref;
  const fimport$47 = __wbindgen_object_clone_ref;
  const fimport$48 = __wbg___wbindgen_jsval_eq_38d7bfbe4cc84039;
  const fimport$49 = out(() => {
    const ret = document;
    return addHeapObject(ret);
  });
  const fimport$50 = out((arg0) => {
    const ret = isSessionLater(getObject(arg0));
    return ret;
  });
  const fimport$51 = out((arg0, arg1, arg2) => {
    const ret = askAddress(getObject(arg0), getObject(arg1), getObject(arg2));
    return addHeapObject(ret);
  });
  const fimport$52 = out((arg0, arg1, arg2) => {
    const ret = askForSession(getObject(arg0), getObject(arg1), getObject(arg2));
    return addHeapObject(ret);
  });
  const fimport$53 = out((arg0, arg1) => {
    resolve(getObject(arg0), getObject(arg1));
  });
  const fimport$54 = out((arg0) => {
    noteUnmounted(getObject(arg0));
  });
  const fimport$55 = out(now);
  const fimport$56 = out((arg0) => {
    whenIdle(getObject(arg0));
  });
  const fimport$57 = out((arg0) => {
    queueMicrotask(getObject(arg0));
  });
  const fimport$58 = out((arg0, arg1, arg2, arg3) => {
    const ret = defineElement(getStringFromWasm0(arg0, arg1), getObject(arg2), getObject(arg3));
    return ret;
  });
  const fimport$59 = out((arg0, arg1, arg2) => {
    const ret = ownText(getObject(arg0), getStringFromWasm0(arg1, arg2));
    return addHeapObject(ret);
  });
  const fimport$60 = out((arg0) => {
    const ret = isText(getObject(arg0));
    return ret;
  });
  const fimport$61 = out((arg0, arg1, arg2) => {
    const ret = isOfKind(getObject(arg0), getStringFromWasm0(arg1, arg2));
    return ret;
  });
  const fimport$62 = out((arg0, arg1) => {
    const ret = find(getObject(arg0), getObject(arg1));
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  });
  const fimport$63 = out(hasRoom);
  const fimport$64 = out((arg0) => {
    const ret = isTopmost(getObject(arg0));
    return ret;
  });
  const fimport$65 = out((arg0) => {
    const ret = isOutOfReach(getObject(arg0));
    return ret;
  });
  const fimport$66 = out((arg0, arg1) => {
    removeSheet(getObject(arg0), getObject(arg1));
  });
  const fimport$67 = out((arg0, arg1) => {
    const ret = addSheet(getObject(arg0), getObject(arg1));
    return addHeapObject(ret);
  });
  const fimport$68 = out((arg0) => {
    warn(getObject(arg0));
  });
  const fimport$69 = out((arg0, arg1, arg2) => {
    explain(arg0 >>> 0, getStringFromWasm0(arg1, arg2));
  });
  const fimport$70 = out((arg0, arg1) => {
    const ret = observe(getObject(arg0), getObject(arg1));
    return addHeapObject(ret);
  });
  const fimport$71 = out((arg0) => {
    clearTimeout(getObject(arg0));
  });
  const fimport$72 = out((arg0, arg1) => {
    spend(getObject(arg0), getObject(arg1));
  });
  const fimport$73 = out((arg0, arg1) => {
    const ret = isSpent(getObject(arg0), getObject(arg1));
    return ret;
  });
  const fimport$74 = out(() => {
    const ret = createHost();
    return addHeapObject(ret);
  });
  const fimport$75 = out((arg0, arg1, arg2, arg3) => {
    const ret = withParameter(getObject(arg0), getStringFromWasm0(arg1, arg2), getObject(arg3));
    return addHeapObject(ret);
  });
  const fimport$76 = out((arg0) => {
    const ret = trim(getObject(arg0));
    return addHeapObject(ret);
  });
  const fimport$77 = out((arg0, arg1, arg2) => {
    const ret = queryValue(getObject(arg0), getStringFromWasm0(arg1, arg2));
    return addHeapObject(ret);
  });
  const fimport$78 = out((arg0) => {
    const ret = isBlank(getObject(arg0));
    return ret;
  });
  const fimport$79 = out((arg0, arg1, arg2) => {
    const ret = is(getObject(arg0), getStringFromWasm0(arg1, arg2));
    return ret;
  });
  const fimport$80 = out((arg0) => {
    const ret = httpOrigin(getObject(arg0));
    return addHeapObject(ret);
  });
  const fimport$81 = out((arg0) => {
    const ret = decode(getObject(arg0));
    return addHeapObject(ret);
  });
  const fimport$82 = out((arg0, arg1, arg2) => {
    const ret = after(getObject(arg0), getStringFromWasm0(arg1, arg2));
    return addHeapObject(ret);
  });
  const fimport$83 = out((arg0) => {
    const ret = getObject(arg0).parentNode;
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  });
  const fimport$84 = out((arg0) => {
    const ret = getObject(arg0).ownerDocument;
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  });
  const fimport$85 = out((arg0) => {
    const ret = getObject(arg0).nodeType;
    return ret;
  });
  const fimport$86 = out((arg0) => {
    const ret = getObject(arg0).nextSibling;
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  });
  const fimport$87 = out((arg0) => {
    const ret = getObject(arg0).isConnected;
    return ret;
  });
  const fimport$88 = out((arg0) => {
    const ret = getObject(arg0).firstChild;
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  });
  const fimport$89 = out((function __wbg_cloneNode_70249c8beed88ee32() {
    return handleError(function(arg0, arg1) {
      const ret = getObject(arg0).cloneNode(!!arg1);
      return addHeapObject(ret);
    }, arguments);
  }));
  const fimport$90 = out((arg0) => {
    const ret = getObject(arg0).shadowRoot;
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  });
  const fimport$91 = out((arg0) => {
    const ret = getObject(arg0).hidden;
    return ret;
  });
  const fimport$92 = out((arg0) => {
    const ret = getObject(arg0).head;
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  });
  const fimport$93 = out((arg0) => {
    const ret = getObject(arg0).documentElement;
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  });
  const fimport$94 = out((arg0) => {
    const ret = getObject(arg0).defaultView;
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  });
  const fimport$95 = out((arg0) => {
    const ret = getObject(arg0).createDocumentFragment();
    return addHeapObject(ret);
  });
  const fimport$96 = out((arg0) => {
    const ret = getObject(arg0).body;
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  });
  const fimport$97 = out((arg0) => {
    const ret = getObject(arg0).aborted;
    return ret;
  });
  const fimport$98 = out((arg0) => {
    getObject(arg0)._wbg_cb_unref();
  });
  const fimport$99 = out((arg0, arg1) => {
    const ret = Object.is(getObject(arg0), getObject(arg1));
    return ret;
  });
  const fimport$100 = out(() => {
    const ret = new Array();
    return addHeapObject(ret);
  });
  const fimport$101 = out((arg0, arg1) => {
    const ret = getObject(arg0).push(getObject(arg1));
    return ret;
  });
  const fimport$102 = out((arg0, arg1, arg2) => {
    const ret = getObject(arg0).includes(getObject(arg1), arg2);
    return ret;
  });
  const fimport$103 = out((arg0) => {
    getObject(arg0).stop();
  });
  const fimport$104 = out((arg0, arg1) => {
    getObject(arg0).cssText = getObject(arg1);
  });
  const fimport$105 = out((arg0) => {
    const ret = getObject(arg0).position;
    return addHeapObject(ret);
  });
  const fimport$106 = out((arg0) => {
    const ret = getObject(arg0).paddingRight;
    return addHeapObject(ret);
  });
  const fimport$107 = out((arg0) => {
    const ret = getObject(arg0).paddingLeft;
    return addHeapObject(ret);
  });
  const fimport$108 = out((arg0) => {
    const ret = getObject(arg0).overflowY;
    return addHeapObject(ret);
  });
  const fimport$109 = out((arg0) => {
    const ret = getObject(arg0).overflowX;
    return addHeapObject(ret);
  });
  const fimport$110 = out((arg0) => {
    const ret = getObject(arg0).overflow;
    return addHeapObject(ret);
  });
  const fimport$111 = out((arg0) => {
    getObject(arg0).close();
  });
  const fimport$112 = out((arg0, arg1, arg2, arg3, arg4) => {
    getObject(arg0).removeEventListener(getStringFromWasm0(arg1, arg2), getObject(arg3), getObject(arg4));
  });
  const fimport$113 = out((arg0, arg1, arg2, arg3, arg4) => {
    getObject(arg0).addEventListener(getStringFromWasm0(arg1, arg2), getObject(arg3), getObject(arg4));
  });
  const fimport$114 = out((arg0) => {
    const ret = getObject(arg0).source;
    return addHeapObject(ret);
  });
  const fimport$115 = out((arg0) => {
    const ret = getObject(arg0).composedPath();
    return addHeapObject(ret);
  });
  const fimport$116 = out((arg0) => {
    const ret = getObject(arg0).activeElement;
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  });
  const fimport$117 = out((arg0) => {
    const ret = getObject(arg0).src;
    return addHeapObject(ret);
  });
  const fimport$118 = out((arg0, arg1) => {
    getObject(arg0).src = getObject(arg1);
  });
  const fimport$119 = out((arg0, arg1, arg2) => {
    const ret = getObject(arg0).hasAttribute(getStringFromWasm0(arg1, arg2));
    return ret;
  });
  const fimport$120 = out((arg0, arg1) => {
    getObject(arg0).focus(getObject(arg1));
  });
  const fimport$121 = out((arg0, arg1, arg2) => {
    const ret = getObject(arg0).matches(getStringFromWasm0(arg1, arg2));
    return ret;
  });
  const fimport$122 = out((arg0, arg1, arg2) => {
    const ret = getObject(arg0).querySelector(getStringFromWasm0(arg1, arg2));
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  });
  const fimport$123 = out((arg0) => {
    const ret = getObject(arg0).contentWindow;
    return addHeapObject(ret);
  });
  const fimport$124 = out((arg0, arg1, arg2) => {
    const ret = getObject(arg0).closest(getStringFromWasm0(arg1, arg2));
    return isLikeNone(ret) ? 0 : addHeapObject(ret);
  });
  const fimport$125 = out((arg0) => {
    getObject(arg0).disconnect();
  });
  const fimport$126 = out((arg0, arg1, arg2) => {
    const ret = new Event(getStringFromWasm0(arg0, arg1), getObject(arg2));
    return addHeapObject(ret);
  });
  const fimport$127 = out((arg0, arg1, arg2) => {
    const ret = new CustomEvent(getStringFromWasm0(arg0, arg1), getObject(arg2));
    return addHeapObject(ret);
  });
  const fimport$128 = out((arg0, arg1, arg2, arg3, arg4, arg5) => {
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
    fill(32768, `session idthe session_id of an auth sessionThe * cannot be used: got *; it takes *.[part=retry]loadcancelcloseclickhttps://auth.fiskil.comConnect your accounts<fiskil-link> has no session: set session-id to the session_id of an auth session, or session-url or fetchSession to get one.falsemessageerrorerror_iderror_typeerror_descriptionerror_uri\0\0\0(\x81\0\0\x05\0\0\0-\x81\0\0\b\0\0\x005\x81\0\0
\0\0\0?\x81\0\0\x11\0\0\0P\x81\0\0\x09\0\0\0expectedOriginreceivedOrigin\x84\x81\0\0\x0e\0\0\0\x92\x81\0\0\x0e\0\0\0reason\0\0\xB0\x81\0\0\x06\0\0\0option\0\0\xC0\x81\0\0\x06\0\0\0?an absolute http: or https: URL without credentialscontainerdetail Entera[href],button,input,select,textarea,summary,[contenteditable]loading openopenopen errorsuccesspreventScroll\0\0\0x\x82\0\0\r\0\0\0iframepartframetitlepublickey-credentials-get *; otp-credentials *; clipboard-write *allowreferrerpolicystrict-origin-when-cross-originsrcdivinlineinline filledclassisCompletedconsentIDredirectURLerrorIDerrorTypeerrorDescriptionerrorURI(\x81\0\0\x05\0\0\0T\x83\0\0\x07\0\0\0[\x83\0\0\x09\0\0\0d\x83\0\0\x10\0\0\0t\x83\0\0\b\0\0\0:modaldialogoverlayaria-labeltabindex-1data-phasereadyright:root:not(#a#a#a) { padding-*: calc(* + *px) !important }leftvisible:root:not(#a#a#a) > body { overflow-x: clip !important }static:root:not(#a#a#a) > body { position: relative !important }stable both-edges:root:not(#a#a#a) { overflow: hidden !important }:root:not(#a#a#a) > body { overflow: visible !important }:root:not(#a#a#a) { scrollbar-gutter: auto !important }hiddenoverflowautoscrollbar-gutterlink-openlink-loadlink-successlink-errorlink-closeAUTH_SESSION_INVALID\0\x01\x02\x03\x04\x05\x06\x07\b\x09
\vsess_idauthServerallowedOrigineffectiveDirectiveframe-srcdispositionenforceblockedURIThe session could not be had: the function or the promise that gives it failed (error.cause).*aborttypekeydownkeyEscapevisibilitychangesecuritypolicyviolationpreloading[part=close]objectoptionsan objectstringa string\0\0\xE0\x86\0\0\x06\0\0\0\xE6\x86\0\0\b\0\0\0labeltimeoutMsnumbera number of milliseconds from 0 up (0 and Infinity: no limit)\0\0\0\x0e\x87\0\0\x06\0\0\0\x14\x87\0\0=\0\0\0debugbooleana boolean\0\0\0i\x87\0\0\x07\0\0\0p\x87\0\0\x09\0\0\0signalAbortSignalan AbortSignal\0\x92\x87\0\0\v\0\0\0\x9D\x87\0\0\x0e\0\0\0Elementa CSS selector or an Element\0\xBC\x87\0\0\x07\0\0\0\xC3\x87\0\0\x1c\0\0\0textsan object of texts\0\xCA\x86\0\0\x06\0\0\0\xF5\x87\0\0\x12\0\0\0styleimportantits source is not this flow's frameit has neither a boolean isCompleted nor an erroran error alone does not count from another origin than the allowed oneit reports neither a consent nor an errorthe flow has its outcome alreadyescapeclose-buttonclosedabortedremovedsupersededThe page's Content-Security-Policy refuses the consent UI: frame-src has to allow the auth server.The option * cannot be used: got *; it takes *.LINK_NOT_FOUNDThe place to mount the consent UI was not found in the document.\xCA\x89\0\0\x0e\0\0\0\xD8\x89\0\0@\0\0\0\0\0\0\0LINK_TIMEOUTThe flow did not finish within timeoutMs.\0\0\0,\x8A\0\0\f\0\0\x008\x8A\0\0)\0\0\0\0\0\0\0LINK_USER_CANCELLEDThe flow was closed before it finished.\0\0x\x8A\0\0\x13\0\0\0\x8B\x8A\0\0'\0\0\0\x01\0\0\0LINK_INVALID_SESSIONThe session is invalid: create a new auth session and link with its session_id.\0\xC8\x8A\0\0\x14\0\0\0\xDC\x8A\0\0O\0\0\0\0\x01\0\0LINK_ORIGIN_MISMATCHThe outcome came from an origin that allowedOrigin does not allow.\0\0@\x8B\0\0\x14\0\0\0T\x8B\0\0B\0\0\0\0\0\0\0LINK_INTERNAL_ERRORThe consent UI reported a failure without a known code.\0\0\xAC\x8B\0\0\x13\0\0\0\xBF\x8B\0\x007\0\0\0\0\0\0\0CONSENT_UPSTREAM_PROCESSING_ERRORThe institution failed to process the consent.\0\f\x8C\0\0!\0\0\0-\x8C\0\0.\0\0\0\0\0\0\0CONSENT_ENDUSER_DENIEDThe user denied consent.\0\0p\x8C\0\0\x16\0\0\0\x86\x8C\0\0\x18\0\0\0\x01\0\0\0CONSENT_OTP_FAILUREThe one-time code could not be verified.\0\xB4\x8C\0\0\x13\0\0\0\xC7\x8C\0\0(\0\0\0\0\0\0\0CONSENT_ENDUSER_INELIGIBLEThe user is not eligible to share data.\0\0\0\x04\x8D\0\0\x1a\0\0\0\x1e\x8D\0\0'\0\0\0\0\0\0\0CONSENT_TIMEOUTThe user abandoned the consent before finishing it.\0\0\\\x8D\0\0\x0f\0\0\0k\x8D\0\x003\0\0\0\0\0\0\0AUTH_SESSION_CANCELLEDThe user cancelled the session.\0\0\0\xB4\x8D\0\0\x16\0\0\0\xCA\x8D\0\0\x1f\0\0\0\x01\x01\0\0owesCloseresultscheduledsessionfetchSessionwaitsForOpeningflowrestoredlinkedslotnamefiskil-linksession-urlsession-idlinkrelpreconnecthrefno message can match: allowedOrigin is *, not *datadisabled:disabledallowed-originauth-servertimeout-mscause\0\0\0@\x83\0\0\x09\0\0\0I\x83\0\0\v\0\0\0loadingslowkeptinputchangebubblescomposed\0\0\0"\x8F\0\0\x07\0\0\0)\x8F\0\0\b\0\0\0origin:/#=&\0J\x8F\0\0\x01\0\0\0K\x8F\0\0\x01\0\0\0\xD0\x81\0\0\x01\0\0\0L\x8F\0\0\x01\0\0\0M\x8F\0\0\x01\0\0\0N\x8F\0\0\x01\0\0\0!The page's stack is full: the flow was opened too deep in a recursion.a getter that throwsrequiredinjectChildrenconnectedCallbackdisconnectedCallbackattributeChangedCallbackformResetCallbackformStateRestoreCallbackguardclearValueactivatepreloadByIntent\0\0\0c\x82\0\0\x04\0\0\x008\0\0\0i\x80\0\0\x05\0\0\x009\0\0\0\xE3\x8F\0\0\x0e\0\0\0:\0\0\0\xF1\x8F\0\0\x11\0\0\0;\0\0\0\x02\x90\0\0\x14\0\0\0;\0\0\0\x16\x90\0\0\x18\0\0\0<\0\0\0.\x90\0\0\x11\0\0\0=\0\0\0?\x90\0\0\x18\0\0\0>\0\0\0W\x90\0\0\x05\0\0\0?\0\0\0\\\x90\0\0
\0\0\0@\0\0\0f\x90\0\0\b\0\0\0A\0\0\0n\x90\0\0\x0f\0\0\0B\0\0\0currentTargethosttargetdefaultPreventedreadyStateDOMContentLoadedpreloadnoneeager\0\0\0j\x8E\0\0
\0\0\0_\x8E\0\0\v\0\0\0\xB0\x83\0\0\x07\0\0\0\xDB\x8F\0\0\b\0\0\0\xBC\x8E\0\0\b\0\0\0<fiskil-link> is defined already; the tags of this page stay with the first definition\0\0\0\0\0\0\x04\0\0\0\x04\0\0\0D\0\0\0E\0\0\0E\0\0\0\0\0\0\0\x04\0\0\0\x04\0\0\0D\0\0\0E\0\0\0E\0\0\0\0\0\0\0\x04\0\0\0\x04\0\0\0F\0\0\0G\0\0\0G`);
    fill(37428, "\x01\0\0\0H\0\0\0I\0\0\0I\0\0\0J\0\0\0\b\0\0\0\x04\0\0\0K\0\0\0L\0\0\0L\0\0\0closure invoked recursively or after being dropped\0\0M\0\0\0N\0\0\0O\0\0\0P\0\0\0#\0\0\x001\0\0\0F\0\0\0)\0\0\0 \0\0\0&\x88\0\0I\x88\0\0z\x88\0\0\xC0\x88\0\0\xE9\x88\0\0\f\0\0\0\f\0\0\0\x04\0\0\0\n\0\0\0\x07\0\0\0\x05\0\0\0W\x82\0\0W\x82\0\0c\x82\0\0g\x82\0\0q\x82\0\0(\x81\0\0\x18\x8A\0\0d\x8A\0\0\xB4\x8A\0\0,\x8B\0\0\x98\x8B\0\0\xF8\x8B\0\0\\\x8C\0\0\xA0\x8C\0\0\xF0\x8C\0\0H\x8D\0\0\xA0\x8D\0\0\xEC\x8D\0\0\x06\0\0\0\f\0\0\0\x06\0\0\0\x07\0\0\0\x07\0\0\0\n\0\0\0\x09\x89\0\0\x0f\x89\0\0\x1B\x89\0\0!\x89\0\0(\x89\0\0/\x89\0\0\x09\0\0\0\x09\0\0\0\f\0\0\0\n\0\0\0\n\0\0\0o\x85\0\0x\x85\0\0\x81\x85\0\0\x8D\x85\0\0\x97\x85");
    fill(37764, "\xFF\xFF\xFF\xFF\0\0\0\0\0\0\0\0\x04");
    fill(37792, "\x04");
    fill(37808, "\x04");
    fill(37820, "C\0\0\0Q");
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
      fimport$46($0_1);
    }
  }
  function $1($0_1) {
    if (($0_1 & -4) != 1024) {
      $0_1 = fimport$47($0_1) | 0;
    }
    return $0_1;
  }
  function $2($0_1, $1_1) {
    return (fimport$48($0_1, $1_1) | 0) != 0;
  }
  function $3($0_1, $1_1) {
    if ($0_1) {
      $0($1_1);
    }
  }
  function $4($0_1, $1_1, $2_1) {
    return (fimport$79($0_1, $1_1, $2_1) | 0) != 0;
  }
  function $5($0_1, $1_1) {
    if ($1_1) {
      $0_1 = $52($0_1, $1_1);
    }
    if (!$0_1) {
      wasm2js_trap();
    }
    return $0_1;
  }
  function $6($0_1) {
    var $1_1 = 0;
    block: {
      $1_1 = read($0_1) - 1 | 0;
      write($0_1, $1_1);
      if (!$1_1) {
        $96(read($0_1 + 336));
        $0(read($0_1 + 340));
        $72($0_1 + 8 | 0);
        $0(read($0_1 + 344));
        $0(read($0_1 + 272));
        $27(read($0_1 + 264), read($0_1 + 268));
        $0(read($0_1 + 184));
        $0(read($0_1 + 188));
        fimport$6(read($0_1 + 192));
        $0(read($0_1 + 192));
        $1_1 = read($0_1 + 64);
        $0(read($0_1 + 68));
        if (!$1_1) {
          $0(read($0_1 + 72));
          $0(read($0_1 + 76));
          $124($0_1 + 84 | 0);
        }
        $0(read($0_1 + 348));
        $51($0_1 + 284 | 0);
        $51($0_1 + 300 | 0);
        $10($0_1 + 356 | 0);
        $77($0_1 + 384 | 0);
        $3(read($0_1 + 404), read($0_1 + 408));
        $50(read($0_1 + 416), read($0_1 + 420));
        $0(read($0_1 + 316));
        $10($0_1 + 432 | 0);
        $1_1 = $0_1 + 328 | 0;
        $129(read($1_1), read($0_1 + 332));
        $195(read($0_1 + 324), read($1_1));
        $10($0_1 + 460 | 0);
        if ($0_1 == -1) {
          break block;
        }
        $1_1 = read($0_1 + 4) - 1 | 0;
        write($0_1 + 4, $1_1);
        if ($1_1) {
          break block;
        }
        $199($0_1);
      }
    }
  }
  function $7($0_1, $1_1) {
    var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0, $27_1 = 0, $28_1 = 0, $29_1 = 0, wasm2js_i32$0 = 0, wasm2js_f64$0 = 0, wasm2js_f64$1 = 0, wasm2js_f64$2 = 0, wasm2js_i32$1 = 0;
    $2_1 = global$0 - 496 | 0;
    global$0 = $2_1;
    if ($44()) {
      if (read($0_1 + 192)) {
        wasm2js_trap();
      }
      write($0_1 + 192, -1);
      $9_1 = $0_1 + 200 | 0;
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
                                      $6_1 = read($0_1 + 256);
                                      if ($6_1 >>> 0 < 4) {
                                        block14: {
                                          $4_1 = readU8($1_1 + 16);
                                          $18_1 = readF64($1_1 + 8);
                                          $3_1 = readU8($0_1 + 269);
                                          write8($0_1 + 269, 1);
                                          if ($3_1) {
                                            break block14;
                                          }
                                          $3_1 = $5(8, 16);
                                          write($3_1, 5);
                                          write($3_1 + 4, 0);
                                          write($2_1 + 80, 1);
                                          write($2_1 + 76, $3_1);
                                          write($2_1 + 72, 1);
                                          if ($6_1 == 3) {
                                            $3_1 = $2_1 + 280 | 0;
                                            $173($3_1, $9_1, $18_1, $4_1 & 1);
                                            $6_1 = $2_1 + 72 | 0;
                                            $190($6_1, $3_1);
                                            write($2_1 + 280, 15);
                                            write($2_1 + 284, 0);
                                            write8($2_1 + 288, 0);
                                            $40($6_1, $3_1);
                                            $3_1 = read($2_1 + 76);
                                            write($2_1 + 56, read($2_1 + 72));
                                            write($2_1 + 60, $3_1);
                                            write($2_1 + 64, read($2_1 + 80));
                                          } else {
                                            write($2_1 + 64, read($2_1 + 80));
                                            $3_1 = read($2_1 + 76);
                                            write($2_1 + 56, read($2_1 + 72));
                                            write($2_1 + 60, $3_1);
                                          }
                                          break block15;
                                        }
                                      }
                                      write($2_1 + 64, 0);
                                      write($2_1 + 56, 0);
                                      write($2_1 + 60, 8);
                                      break block15;
                                    }
                                    $32($2_1 + 56 | 0, $9_1, read($1_1 + 4), 0);
                                    break block15;
                                  }
                                  $4_1 = 8;
                                  if (readU8($0_1 + 269) == 1) {
                                    block16: {
                                      write($0_1 + 240, 0);
                                      write($0_1 + 244, 2146435072);
                                      write8($0_1 + 248, 0);
                                      $3_1 = readU8($0_1 + 270);
                                      write8($0_1 + 270, 1);
                                      if (read($0_1 + 256) != 3 | $3_1) {
                                        break block16;
                                      }
                                      $4_1 = $5(8, 32);
                                      write8($4_1 + 24, 1);
                                      write($4_1 + 16, 15);
                                      write($4_1 + 20, 0);
                                      write8($4_1 + 8, 2);
                                      write($4_1, 6);
                                      write($4_1 + 4, 0);
                                      $5_1 = 2;
                                    }
                                  }
                                  write($2_1 + 64, $5_1);
                                  write($2_1 + 60, $4_1);
                                  write($2_1 + 56, $5_1);
                                  break block15;
                                }
                                $6_1 = fimport$0(35129, 98) | 0;
                                $3_1 = $5(4, 48);
                                write8($3_1 + 44, 5);
                                write($3_1 + 40, $6_1);
                                write($3_1, 6);
                                $32($2_1 + 56 | 0, $9_1, $3_1, 0);
                                break block15;
                              }
                              $3_1 = $5(8, 16);
                              write8($3_1 + 8, 0);
                              write($3_1, 16);
                              write($3_1 + 4, 0);
                              write($2_1 + 64, 1);
                              write($2_1 + 60, $3_1);
                              write($2_1 + 56, 1);
                              break block15;
                            }
                            $13_1 = read($1_1 + 60);
                            $4_1 = 4;
                            block31: {
                              block19: {
                                block18: {
                                  block17: {
                                    $15_1 = read($0_1 + 256);
                                    $3_1 = $15_1 - 2 | 0;
                                    switch (($3_1 >>> 0 <= $15_1 >>> 0 ? $3_1 : 0) | 0) {
                                      case 0:
                                        break block17;
                                      case 1:
                                        break block18;
                                      default:
                                        break block19;
                                    }
                                    ;
                                  }
                                  if ($15_1 != 2) {
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
                                if ($2($13_1, read($0_1 + 264))) {
                                  wasm2js_memory_copy($2_1 + 280 | 0, $1_1, 60);
                                  $17_1 = $2_1 + 296 | 0;
                                  $174($2_1 + 72 | 0, $17_1);
                                  $3_1 = 0;
                                  block30: {
                                    block28: {
                                      block22: {
                                        block21: {
                                          block20: {
                                            while (1) {
                                              $8_1 = $3_1;
                                              if ($3_1 == 20) {
                                                break block20;
                                              }
                                              $3_1 = $3_1 + 4 | 0;
                                              $6_1 = $2_1 + 72 | 0;
                                              if (!read($6_1 + $8_1)) {
                                                continue;
                                              }
                                              break;
                                            }
                                            ;
                                            $10_1 = readU8($2_1 + 336);
                                            if ($10_1) {
                                              break block21;
                                            }
                                            wasm2js_memory_copy($6_1, $1_1 + 16 | 0, 40);
                                            $4_1 = $88($6_1);
                                            $7_1 = read($2_1 + 288);
                                            $3_1 = read($2_1 + 280);
                                            break block22;
                                          }
                                          $10_1 = readU8($2_1 + 336);
                                        }
                                        $7_1 = read($2_1 + 288);
                                        block29: {
                                          if ($7_1 == 1) {
                                            block27: {
                                              $14_1 = $2_1 + 292 | 0;
                                              $3_1 = -48;
                                              $5_1 = read($2_1 + 292);
                                              block24: {
                                                block23: {
                                                  while (1) {
                                                    if (!$3_1) {
                                                      break block23;
                                                    }
                                                    $6_1 = $3_1 + 36740 | 0;
                                                    $4_1 = $3_1 + 36736 | 0;
                                                    $3_1 = $3_1 + 8 | 0;
                                                    if (!$119($5_1, read($4_1), read($6_1))) {
                                                      continue;
                                                    }
                                                    break;
                                                  }
                                                  ;
                                                  $4_1 = 0;
                                                  $3_1 = $5_1;
                                                  break block24;
                                                }
                                                $90($2_1 + 48 | 0, fimport$81($5_1) | 0);
                                                $19_1 = read($2_1 + 52);
                                                write($2_1 + 252, $19_1);
                                                $4_1 = read($2_1 + 48);
                                                $14_1 = $4_1 & 1 ? $2_1 + 252 | 0 : $14_1;
                                                $3_1 = read($14_1);
                                              }
                                              $3_1 = fimport$10($3_1, 36684, 1) | 0;
                                              $11_1 = $71($3_1, 33232);
                                              write($2_1 + 264, $11_1);
                                              $0($3_1);
                                              $6_1 = $71(read($14_1), 36684);
                                              $3_1 = fimport$10($6_1, 33232, 1) | 0;
                                              block26: {
                                                if (!$118($3_1, 36683)) {
                                                  block25: {
                                                    if ($118($3_1, 36736)) {
                                                      break block25;
                                                    }
                                                    if ($16($3_1, $6_1)) {
                                                      if (!$119($3_1, 36685, 1)) {
                                                        break block25;
                                                      }
                                                    }
                                                    write($2_1 + 72, $6_1);
                                                    $175($2_1 + 456 | 0, $2_1 + 264 | 0, $2_1 + 72 | 0);
                                                    $0($6_1);
                                                    break block26;
                                                  }
                                                }
                                                $14_1 = $71($6_1, 33232);
                                                write($2_1 + 72, $14_1);
                                                $175($2_1 + 456 | 0, $2_1 + 264 | 0, $2_1 + 72 | 0);
                                                $0($14_1);
                                                $0($3_1);
                                                $3_1 = $6_1;
                                              }
                                              $0($3_1);
                                              $0($11_1);
                                              $3($4_1, $19_1);
                                              $3_1 = read($2_1 + 456);
                                              if ($3_1 == 2) {
                                                break block27;
                                              }
                                              $4_1 = $3_1;
                                              $3_1 = read($2_1 + 280);
                                              if (read($2_1 + 472) | ($3_1 ? 0 : $4_1)) {
                                                $6_1 = $2_1 + 72 | 0;
                                                wasm2js_memory_copy($6_1, $2_1 + 456 | 0, 40);
                                                $4_1 = $88($6_1);
                                                $3($3_1, read($2_1 + 284));
                                                $3(1, $5_1);
                                                $34($17_1);
                                                break block28;
                                              } else {
                                                $34($2_1 + 456 | 0);
                                                break block29;
                                              }
                                            }
                                          }
                                          $3_1 = read($2_1 + 280);
                                        }
                                        if ((!$3_1 | $10_1 != 1) & $8_1 != 20) {
                                          $6_1 = $2_1 + 72 | 0;
                                          wasm2js_memory_copy($6_1, $1_1 + 16 | 0, 40);
                                          $4_1 = $88($6_1);
                                          break block22;
                                        }
                                        $6_1 = read($2_1 + 292);
                                        $5_1 = read($2_1 + 284);
                                        if ($10_1 == 1) {
                                          $4_1 = $5(4, 16);
                                          write($4_1 + 12, $6_1);
                                          write($4_1 + 8, $7_1);
                                          write($4_1 + 4, $5_1);
                                          write($4_1, $3_1);
                                          $3_1 = 0;
                                        } else {
                                          $3($3_1, $5_1);
                                          $3($7_1, $6_1);
                                          $4_1 = 3;
                                          $3_1 = 2;
                                        }
                                        $34($17_1);
                                        break block30;
                                      }
                                      $3($3_1, read($2_1 + 284));
                                      $3($7_1, read($2_1 + 292));
                                    }
                                    $3_1 = 1;
                                  }
                                  $0($13_1);
                                } else {
                                  $4_1 = 2;
                                  if ($3_1 != 2) {
                                    $3_1 = $1(read($0_1 + 264));
                                    write($2_1 + 288, $13_1);
                                    write($2_1 + 284, $3_1);
                                    write($2_1 + 280, 2);
                                    $4_1 = $24(4, $2_1 + 280 | 0);
                                    $3_1 = 1;
                                  } else {
                                    $0($13_1);
                                    $3_1 = 2;
                                  }
                                  $74($1_1);
                                }
                                if ($3_1 == 2) {
                                  break block31;
                                }
                                if ($15_1 >>> 0 <= 2) {
                                  $50(read($0_1 + 256), read($0_1 + 260));
                                  write($0_1 + 260, $4_1);
                                  write($0_1 + 256, $3_1);
                                  write($2_1 + 64, 0);
                                  write($2_1 + 56, 0);
                                  write($2_1 + 60, 8);
                                } else {
                                  $172($2_1 + 56 | 0, $9_1, $3_1, $4_1);
                                }
                                break block15;
                              }
                              $0($13_1);
                              $74($1_1);
                            }
                            $3_1 = $5(8, 16);
                            write8($3_1 + 8, $4_1);
                            write($3_1, 16);
                            write($3_1 + 4, 0);
                            write($2_1 + 64, 1);
                            write($2_1 + 60, $3_1);
                            write($2_1 + 56, 1);
                            break block15;
                          }
                          $4_1 = 8;
                          if (read($0_1 + 256) == 3) {
                            if (!(!(read8($0_1 + 269) & 1) | read8($0_1 + 270) & 1)) {
                              $173($2_1 + 280 | 0, $9_1, readF64($1_1 + 8), read8($1_1 + 16) & 1);
                              $3_1 = read($2_1 + 292);
                              write($2_1 + 464, read($2_1 + 288));
                              write($2_1 + 468, $3_1);
                              $3_1 = read($2_1 + 284);
                              write($2_1 + 456, read($2_1 + 280));
                              write($2_1 + 460, $3_1);
                              $3_1 = read($2_1 + 300);
                              write($2_1 + 72, read($2_1 + 296));
                              write($2_1 + 76, $3_1);
                              $3_1 = read($2_1 + 308);
                              write($2_1 + 80, read($2_1 + 304));
                              write($2_1 + 84, $3_1);
                              $4_1 = $5(8, 48);
                              $3_1 = $4_1;
                              write($3_1 + 16, 8);
                              write($3_1 + 20, 0);
                              $3_1 = read($2_1 + 468);
                              write($4_1 + 8, read($2_1 + 464));
                              write($4_1 + 12, $3_1);
                              $3_1 = read($2_1 + 460);
                              write($4_1, read($2_1 + 456));
                              write($4_1 + 4, $3_1);
                              $3_1 = read($2_1 + 76);
                              write($4_1 + 32, read($2_1 + 72));
                              write($4_1 + 36, $3_1);
                              $3_1 = read($2_1 + 84);
                              write($4_1 + 40, read($2_1 + 80));
                              write($4_1 + 44, $3_1);
                              $3_1 = 3;
                            }
                          }
                          write($2_1 + 64, $3_1);
                          write($2_1 + 60, $4_1);
                          write($2_1 + 56, $3_1);
                          break block15;
                        }
                        $32($2_1 + 56 | 0, $9_1, $89(readU8($1_1 + 4)), 0);
                        break block15;
                      }
                      $32($2_1 + 56 | 0, $9_1, $89(readU8($1_1 + 4)), 1);
                      break block15;
                    }
                    write($2_1 + 280, 6);
                    $32($2_1 + 56 | 0, $9_1, $24(0, $2_1 + 280 | 0), 0);
                    break block15;
                  }
                  if (read($0_1 + 256) != 3) {
                    break block33;
                  }
                  $172($2_1 + 56 | 0, $9_1, read($1_1 + 4), read($1_1 + 8));
                  break block34;
                }
                if (read($0_1 + 256) != 3) {
                  break block33;
                }
                $171($2_1 + 56 | 0, $9_1, $85($9_1, readF64($1_1 + 8), readU8($1_1 + 16)) & 255);
                break block15;
              }
              if (read($0_1 + 256) != 3) {
                break block33;
              }
              $171($2_1 + 56 | 0, $9_1, $169($9_1, readF64($1_1 + 8), readU8($1_1 + 16), read($0_1 + 216) ? readF64($0_1 + 224) : 0) & 255);
              break block15;
            }
            $5_1 = read($0_1 + 256);
            if ($5_1 >>> 0 > 2) {
              write($2_1 + 64, 0);
              write($2_1 + 56, 0);
              write($2_1 + 60, 8);
              break block15;
            }
            $18_1 = readF64($1_1 + 16);
            $3_1 = read($1_1 + 8);
            $6_1 = readU8($1_1 + 32);
            $21_1 = readF64($1_1 + 24);
            write($0_1 + 256, 3);
            write16($0_1 + 248, 0);
            write($0_1 + 240, 0);
            write($0_1 + 244, 2146435072);
            write($0_1 + 216, 0);
            write($0_1 + 220, 0);
            write($0_1 + 200, 0);
            write($0_1 + 204, 0);
            wasm2js_i32$0 = $0_1, wasm2js_f64$0 = (wasm2js_f64$1 = $100($18_1, 1), wasm2js_f64$2 = Infinity, wasm2js_i32$1 = $3_1, wasm2js_i32$1 ? wasm2js_f64$1 : wasm2js_f64$2), writeF64(wasm2js_i32$0 + 232, wasm2js_f64$0);
            if (!readU8($0_1 + 270)) {
              write8($0_1 + 248, 1);
            }
            $15_1 = read($0_1 + 260);
            $85($9_1, $21_1, $6_1 & 1);
            $3_1 = readU8($0_1 + 268);
            $8_1 = readU8($0_1 + 270);
            $9_1 = 2;
            write($2_1 + 280, 2);
            write($2_1 + 284, 0);
            if ($3_1) {
              $3_1 = $2_1 + 280 | 0;
              $20($3_1);
              write($2_1 + 280, 7);
              write($2_1 + 284, 0);
              $20($3_1);
              $9_1 = 18;
              $6_1 = 18;
            } else {
              $6_1 = 7;
            }
            if (readU8($0_1 + 249) != 1) {
              $3_1 = 0;
            } else {
              $18_1 = $8($8(readF64($0_1 + 232), readF64($0_1 + 240)), 2147483647);
              $3_1 = 1;
            }
            $7_1 = readU8($0_1 + 269);
            $13_1 = 15;
            write($2_1 + 280, 15);
            write($2_1 + 284, 0);
            write8($2_1 + 288, 1);
            if ($8_1 & 1) {
              $4_1 = read($2_1 + 288);
              $10_1 = read($2_1 + 292);
            } else {
              $20($2_1 + 280 | 0);
              $13_1 = 18;
            }
            write($2_1 + 232, 19);
            write($2_1 + 236, 0);
            write($2_1 + 216, 19);
            write($2_1 + 220, 0);
            write($2_1 + 212, $15_1);
            write($2_1 + 192, $4_1);
            write($2_1 + 196, $10_1);
            write($2_1 + 184, $13_1);
            write($2_1 + 188, 0);
            write8($2_1 + 176, 0);
            write($2_1 + 168, $7_1 ? 15 : 4);
            write($2_1 + 172, 0);
            writeF64($2_1 + 160, $18_1);
            write($2_1 + 152, $3_1);
            write($2_1 + 156, 0);
            write($2_1 + 136, $6_1);
            write($2_1 + 140, 0);
            write8($2_1 + 128, $8_1 << 1);
            write($2_1 + 120, 6);
            write($2_1 + 124, 0);
            write($2_1 + 104, 3);
            write($2_1 + 108, 0);
            write($2_1 + 88, $9_1);
            write($2_1 + 92, 0);
            write($2_1 + 80, 0);
            write($2_1 + 84, 8);
            write($2_1 + 72, 1);
            write($2_1 + 76, 0);
            write($2_1 + 208, $5_1);
            write($2_1 + 200, $5_1 == 2 ? 18 : 10);
            write($2_1 + 204, 0);
            $3_1 = $2_1 + 72 | 0;
            $184($2_1 + 264 | 0, $3_1);
            if (!read($2_1 + 268) & read($2_1 + 264) == 18) {
              write($2_1 + 64, 0);
              write($2_1 + 56, 0);
              write($2_1 + 60, 8);
              $127($3_1);
              break block15;
            }
            $192($2_1 + 40 | 0, 4, 8, 16);
            $6_1 = read($2_1 + 40);
            $5_1 = read($2_1 + 276);
            $7_1 = read($2_1 + 44);
            $4_1 = $7_1;
            write($4_1 + 8, read($2_1 + 272));
            write($4_1 + 12, $5_1);
            $4_1 = read($2_1 + 268);
            write($7_1, read($2_1 + 264));
            write($7_1 + 4, $4_1);
            write($2_1 + 260, 1);
            write($2_1 + 256, $7_1);
            write($2_1 + 252, $6_1);
            wasm2js_memory_copy($2_1 + 280 | 0, $3_1, 176);
            $5_1 = 16;
            $4_1 = 1;
            while (1) {
              $184($2_1 + 456 | 0, $2_1 + 280 | 0);
              if (!(!read($2_1 + 460) & read($2_1 + 456) == 18)) {
                if (read($2_1 + 252) == $4_1) {
                  $95($2_1 + 252 | 0, 1);
                  $7_1 = read($2_1 + 256);
                }
                $6_1 = read($2_1 + 468);
                $3_1 = $5_1 + $7_1 | 0;
                write($3_1 + 8, read($2_1 + 464));
                write($3_1 + 12, $6_1);
                $6_1 = read($2_1 + 460);
                write($3_1, read($2_1 + 456));
                write($3_1 + 4, $6_1);
                $4_1 = $4_1 + 1 | 0;
                write($2_1 + 260, $4_1);
                $5_1 = $5_1 + 16 | 0;
                continue;
              }
              break;
            }
            ;
            $127($2_1 + 280 | 0);
            $3_1 = read($2_1 + 256);
            write($2_1 + 56, read($2_1 + 252));
            write($2_1 + 60, $3_1);
            write($2_1 + 64, read($2_1 + 260));
            break block15;
          }
          write($2_1 + 64, 0);
          write($2_1 + 56, 0);
          write($2_1 + 60, 8);
        }
        if ($16_1 != 9) {
          break block34;
        }
        $49(read($1_1 + 4), read($1_1 + 8));
      }
      write($0_1 + 192, read($0_1 + 192) + 1);
      $22_1 = $0_1 + 348 | 0;
      $23_1 = $0_1 + 84 | 0;
      $16_1 = $0_1 + 344 | 0;
      $10_1 = $0_1 + 60 | 0;
      $24_1 = $0_1 + 420 | 0;
      $25_1 = $0_1 + 288 | 0;
      $26_1 = $0_1 + 392 | 0;
      $9_1 = read($2_1 + 60);
      $6_1 = $9_1 + (read($2_1 + 64) << 4) | 0;
      $13_1 = $2_1 + 308 | 0;
      $15_1 = $2_1 + 296 | 0;
      $27_1 = $2_1 + 284 | 0;
      $28_1 = read($2_1 + 56);
      $29_1 = $0_1 + 328 | 0;
      $17_1 = $0_1 + 412 | 0;
      $1_1 = $9_1;
      block36: {
        block35: {
          while (1) {
            block61: {
              $3_1 = $1_1;
              if ($3_1 == $6_1) {
                break block35;
              }
              $4_1 = read($3_1 + 4);
              $7_1 = $4_1;
              $1_1 = $3_1 + 16 | 0;
              $8_1 = read($3_1);
              if (!$4_1 & $8_1 == 18) {
                break block36;
              }
              $4_1 = read($3_1 + 12);
              $3_1 = read($3_1 + 8);
              write($2_1 + 80, $3_1);
              write($2_1 + 84, $4_1);
              write($2_1 + 72, $8_1);
              write($2_1 + 76, $7_1);
              $5_1 = $3_1;
              block41: {
                block42: {
                  block38: {
                    block37: {
                      block40: {
                        block39: {
                          $3_1 = !$7_1 & $8_1 >>> 0 <= 1 ? 7 : $8_1 - 2 | 0;
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
                        if (($5_1 & 255) >>> 0 >= 3) {
                          break block41;
                        }
                        break block37;
                      }
                      if (($5_1 & 255) >>> 0 >= 2) {
                        break block42;
                      }
                    }
                    if ($151($0_1)) {
                      break block38;
                    }
                    $20($2_1 + 72 | 0);
                    continue;
                  }
                  block56: {
                    switch ($3_1 - 1 | 0) {
                      case 0:
                        $3_1 = fimport$2(read($0_1 + 332)) | 0;
                        $152($0_1);
                        $168($3_1, read($0_1 + 340));
                        fimport$4(read($0_1 + 332));
                        $0($3_1);
                        continue;
                      case 1:
                        $154($0_1);
                        continue;
                      case 2:
                        $149($0_1);
                        continue;
                      case 4:
                        $145($0_1);
                        continue;
                      case 5:
                        $4_1 = read($0_1 + 184);
                        $3_1 = fimport$117($4_1) | 0;
                        fimport$118($4_1, $3_1);
                        $0($3_1);
                        continue;
                      case 6:
                        $3_1 = $2_1 + 280 | 0;
                        $92($3_1, $16_1);
                        $10($3_1);
                        $3_1 = 3;
                        if (!$7_1 & $8_1 == 1) {
                          $19_1 = $22(read($29_1), 7);
                          wasm2js_scratch_store_i32(0, $5_1);
                          wasm2js_scratch_store_i32(1, $4_1);
                          $14_1 = fimport$20($19_1, +wasm2js_scratch_load_f64()) | 0;
                          $3_1 = 2;
                        }
                        if (read($16_1)) {
                          wasm2js_trap();
                        }
                        write($0_1 + 344, -1);
                        $10($22_1);
                        write($0_1 + 368, $19_1);
                        write($0_1 + 352, $14_1);
                        write($0_1 + 348, $3_1);
                        write($0_1 + 344, read($0_1 + 344) + 1);
                        continue;
                      case 7:
                        write($2_1 + 288, $4_1);
                        write($2_1 + 284, $5_1);
                        write($2_1 + 280, 9);
                        $7($0_1, $2_1 + 280 | 0);
                        continue;
                      case 8:
                        $143($0_1);
                        continue;
                      case 9:
                        if (read(37784)) {
                          wasm2js_trap();
                        }
                        $7_1 = 0;
                        write(37784, -1);
                        $11_1 = read(37796);
                        $3_1 = $11_1 << 2;
                        $8_1 = read(37792);
                        $5_1 = $8_1;
                        $4_1 = 0;
                        block58: {
                          block57: {
                            while (1) {
                              if (!$3_1) {
                                break block57;
                              }
                              if ($0_1 != (read($5_1) + 8 | 0)) {
                                $3_1 = $3_1 - 4 | 0;
                                $4_1 = $4_1 + 1 | 0;
                                $5_1 = $5_1 + 4 | 0;
                                continue;
                              }
                              break;
                            }
                            ;
                            $4_1 = $8_1 + ($4_1 << 2) | 0;
                            $3_1 = read($4_1);
                            $5_1 = $4_1;
                            $4_1 = $11_1 - 1 | 0;
                            write($5_1, read($8_1 + ($4_1 << 2)));
                            write(37796, $4_1);
                            $7_1 = read(37784) + 1 | 0;
                            break block58;
                          }
                          $3_1 = 0;
                        }
                        write(37784, $7_1);
                        $126($3_1);
                        $143($0_1);
                        $3_1 = $2_1 + 280 | 0;
                        $186($3_1, $25_1);
                        $51($3_1);
                        $92($3_1, $24_1);
                        $10($3_1);
                        if (read($0_1 + 56) != 1) {
                          block59: {
                            if (read($0_1 + 72)) {
                              wasm2js_trap();
                            }
                            $4_1 = read($0_1 + 76);
                            write($0_1 + 76, 2);
                            if ($4_1 == 2) {
                              break block59;
                            }
                            $5_1 = read($0_1 + 80);
                            $3_1 = $2_1 + 280 | 0;
                            wasm2js_memory_copy($3_1, $23_1, 88);
                            $123($3_1);
                            fimport$111(read($0_1 + 60));
                            fimport$9(read($0_1 + 64), 2);
                            $3_1 = $12(read($0_1 + 60));
                            if ($4_1 == 1) {
                              $36($2_1 + 16 | 0, $3_1);
                              $4_1 = read($2_1 + 20);
                              $8_1 = read($2_1 + 16);
                              $79($2_1 + 8 | 0, $3_1);
                              $4_1 = $8_1 & 1 ? $4_1 : 1024;
                              $8_1 = read($2_1 + 8) & 1 ? read($2_1 + 12) : 1024;
                              $7_1 = $2($4_1, $8_1);
                              $0($8_1);
                              $0($4_1);
                              if ($7_1) {
                                $37($5_1);
                              }
                              $0($5_1);
                            }
                            $0($3_1);
                          }
                        }
                        fimport$6(read($10_1));
                        fimport$6(read($0_1 + 184));
                        if (readU8($0_1 + 188) == 1) {
                          fimport$15(read($0_1 + 176), 1, 0);
                        }
                        fimport$54(read($0_1 + 340));
                        continue;
                      case 10:
                        $7_1 = fimport$2(read($0_1 + 332)) | 0;
                        block60: {
                          if ($5_1 & 1) {
                            $3_1 = $69($4_1);
                            $12_1 = readU8($4_1 + 44);
                            $11_1 = $12_1 == 2;
                            $8_1 = 0;
                            if (!$178($12_1)) {
                              break block60;
                            }
                          } else {
                            $11_1 = 0;
                            $3_1 = $115($4_1);
                          }
                          $185($2_1 + 32 | 0, $26_1);
                          $12_1 = read($2_1 + 36);
                          $8_1 = read($2_1 + 32);
                          $183($2_1 + 24 | 0, read($8_1), read($8_1 + 4));
                          $8_1 = read($2_1 + 24);
                          $20_1 = read($2_1 + 28);
                          write($12_1, read($12_1) - 1);
                          write($2_1 + 284, $20_1);
                          write($2_1 + 280, $8_1);
                          $164($7_1, $8_1 & 1 ? $27_1 : 0, !read($0_1 + 40));
                          $3($8_1, $20_1);
                          $8_1 = $5_1 ^ 1;
                        }
                        if (read($0_1 + 404)) {
                          break block61;
                        }
                        write($0_1 + 404, -1);
                        $50(read($0_1 + 408), read($17_1));
                        write($17_1, $4_1);
                        write($0_1 + 408, $5_1);
                        write($0_1 + 404, read($0_1 + 404) + 1);
                        if (read($0_1 + 304)) {
                          wasm2js_trap();
                        }
                        write($0_1 + 304, -1);
                        $4_1 = $1($3_1);
                        $0(read($0_1 + 308));
                        write($0_1 + 308, $4_1);
                        write($0_1 + 304, read($0_1 + 304) + 1);
                        if (readU8($0_1 + 52) ? $11_1 : 1) {
                          fimport$26(read($0_1 + 340));
                        }
                        if ($8_1 & 1) {
                          $54($7_1, $3_1);
                          fimport$53(read($0_1 + 340), $3_1);
                        } else {
                          $83($7_1, $3_1);
                          fimport$24(read($0_1 + 340), $3_1);
                        }
                        fimport$4(read($0_1 + 332));
                        $0($3_1);
                        $0($7_1);
                        continue;
                      case 11:
                        $3_1 = fimport$2(read($0_1 + 332)) | 0;
                        $166($3_1, 1);
                        $0($3_1);
                        continue;
                      case 13:
                        if (!readU8($0_1 + 476)) {
                          continue;
                        }
                        $3_1 = read($0_1 + 416) + 1 | 0;
                        write($0_1 + 416, $3_1);
                        $4_1 = $3_1;
                        $3_1 = ($5_1 & 255) << 2;
                        fimport$69($4_1, read($3_1 + 37556), read($3_1 + 37536));
                        continue;
                      case 14:
                        if (!readU8($0_1 + 52)) {
                          continue;
                        }
                        fimport$6(read($0_1 + 332));
                        continue;
                      case 3:
                        break block41;
                      case 12:
                        break block42;
                      default:
                        break block56;
                    }
                    ;
                  }
                  $3_1 = read(37784);
                  if ($3_1 >>> 0 >= 2147483647) {
                    wasm2js_trap();
                  }
                  write(37784, $3_1 + 1);
                  $5_1 = read(37796) << 2;
                  $3_1 = read(37792);
                  block63: {
                    while (1) {
                      if ($5_1) {
                        $4_1 = read($3_1);
                        if (!readU8($4_1 + 61)) {
                          $4_1 = $4_1 + 8 | 0;
                          if ($4_1 != $0_1) {
                            if (!$31($4_1)) {
                              break block63;
                            }
                          }
                        }
                        $3_1 = $3_1 + 4 | 0;
                        $5_1 = $5_1 - 4 | 0;
                        continue;
                      }
                      break;
                    }
                    ;
                    $3_1 = 0;
                  }
                  $3_1 = $39($3_1);
                  write(37784, read(37784) - 1);
                  if (!$3_1) {
                    continue;
                  }
                  write($2_1 + 280, 13);
                  write8($2_1 + 284, 5);
                  $7($3_1 + 8 | 0, $2_1 + 280 | 0);
                  $6($3_1);
                  continue;
                }
                block65: {
                  switch (($5_1 & 255) - 2 | 0) {
                    case 2:
                      $152($0_1);
                      continue;
                    case 0:
                      $8_1 = $153($0_1, 2);
                      if (!readU8($0_1 + 52)) {
                        block67: {
                          write($2_1 + 304, 6);
                          write($2_1 + 308, 1027);
                          write($2_1 + 300, 36636);
                          write($2_1 + 292, 5);
                          write($2_1 + 296, 1026);
                          write($2_1 + 288, 36631);
                          write($2_1 + 280, 0);
                          write($2_1 + 284, 2);
                          $5_1 = 1;
                          $4_1 = $13_1;
                          $3_1 = $15_1;
                          $7_1 = 1;
                          while (1) {
                            if ($7_1 == 3) {
                              break block67;
                            }
                            $12_1 = read($3_1 - 8);
                            if ($12_1) {
                              $20_1 = read($3_1 - 4);
                              write($2_1 + 252, read($3_1));
                              write($2_1 + 264, 1026);
                              write($2_1 + 460, $2_1 + 252);
                              write($2_1 + 456, $2_1 + 264);
                              $11_1 = $14(36660, 2, $2_1 + 456 | 0, 2);
                              $0(read($2_1 + 264));
                              $12_1 = fimport$126($12_1, $20_1, $11_1) | 0;
                              fimport$44(read($0_1 + 332), $12_1);
                              $0($12_1);
                              $0($11_1);
                              $0(read($2_1 + 252));
                              $5_1 = $5_1 - 1 | 0;
                              $4_1 = $4_1 + 12 | 0;
                              $3_1 = $3_1 + 12 | 0;
                              $7_1 = $7_1 + 1 | 0;
                              continue;
                            }
                            break;
                          }
                          ;
                          if ($7_1 == 2) {
                            break block67;
                          }
                          while (1) {
                            if (!$5_1) {
                              break block67;
                            }
                            $0(read($4_1));
                            $5_1 = $5_1 - 1 | 0;
                            $4_1 = $4_1 + 12 | 0;
                            continue;
                          }
                          ;
                        }
                      }
                      $46(read($0_1 + 332), 2, $8_1);
                      $0($8_1);
                      continue;
                    default:
                      break block65;
                  }
                  ;
                }
                $3_1 = $153($0_1, $5_1);
                $46(read($0_1 + 332), $5_1, $3_1);
                $0($3_1);
                continue;
              }
              write8($0_1 + 188, 1);
              $4_1 = 33393;
              $7_1 = 36616;
              $3_1 = 7;
              block71: {
                block73: {
                  block74: {
                    block72: {
                      block70: {
                        block69: {
                          block68: {
                            $8_1 = $5_1 & 255;
                            switch ($8_1 - 1 | 0) {
                              case 0:
                                break block68;
                              case 1:
                                break block69;
                              case 2:
                                break block70;
                              case 3:
                                break block71;
                              case 4:
                                break block72;
                              default:
                                break block73;
                            }
                            ;
                          }
                          $7_1 = 36623;
                          break block74;
                        }
                        $7_1 = 33749;
                        $3_1 = 5;
                        break block73;
                      }
                      $7_1 = 36627;
                      break block74;
                    }
                    $4_1 = 33064;
                    $3_1 = 5;
                    break block71;
                  }
                  $3_1 = 4;
                }
                $11(read($10_1), 33739, 10, $7_1, $3_1);
                $3_1 = $8_1 << 2;
                $4_1 = read($3_1 + 37600);
                $3_1 = read($3_1 + 37576);
              }
              fimport$15(read($0_1 + 176), $4_1, $3_1);
              if (read($0_1 + 56)) {
                continue;
              }
              if (($5_1 & 6) == 2) {
                $160($10_1, read($0_1 + 184));
              }
              if (!$53(read($10_1), 33700, 6)) {
                continue;
              }
              $36($2_1, read($0_1 + 64));
              if (read($2_1) == 1) {
                $3_1 = read($2_1 + 4);
                $4_1 = fimport$16($3_1) | 0;
                $0($3_1);
                if ($4_1) {
                  continue;
                }
              }
              $37(read($10_1));
              continue;
            }
            break;
          }
          ;
          wasm2js_trap();
        }
        $1_1 = $6_1;
      }
      $0_1 = $6_1 - $1_1 >>> 4 | 0;
      while (1) {
        if ($0_1) {
          $0_1 = $0_1 - 1 | 0;
          $20($1_1);
          $1_1 = $1_1 + 16 | 0;
          continue;
        }
        break;
      }
      ;
      $25($28_1, $9_1, 8, 16);
    } else {
      $146($0_1, $1_1);
    }
    global$0 = $2_1 + 496 | 0;
  }
  function $8($0_1, $1_1) {
    return $1_1 != $1_1 ? $0_1 : $0_1 < $1_1 ? $0_1 : $1_1;
  }
  function $9($0_1, $1_1, $2_1, $3_1) {
    var $4_1 = 0;
    $4_1 = global$0 - 16 | 0;
    global$0 = $4_1;
    $15($4_1 + 8 | 0, fimport$8($1_1, $2_1, $3_1) | 0);
    if (read($4_1 + 8) != 1) {
      $2_1 = 0;
    } else {
      $2_1 = 0;
      $3_1 = read($4_1 + 12);
      if ($4($3_1, 1, 0)) {
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
    if (read($0_1) != 3) {
      $48($0_1);
    }
  }
  function $11($0_1, $1_1, $2_1, $3_1, $4_1) {
    var $5_1 = 0;
    $5_1 = $0_1;
    $0_1 = fimport$0($3_1, $4_1) | 0;
    fimport$7($5_1, $1_1, $2_1, $0_1);
    $0($0_1);
  }
  function $12($0_1) {
    $0_1 = fimport$84($0_1) | 0;
    return $0_1 ? $0_1 : 1024;
  }
  function $13($0_1) {
    return (fimport$87($0_1) | 0) != 0;
  }
  function $14($0_1, $1_1, $2_1, $3_1) {
    var $4_1 = 0;
    $1_1 = $1_1 >>> 0 > $3_1 >>> 0 ? $3_1 : $1_1;
    $3_1 = fimport$35() | 0;
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
  function $15($0_1, $1_1) {
    var $2_1 = 0;
    block: {
      if ($26($1_1)) {
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
  function $16($0_1, $1_1) {
    return $2($0_1, $1_1) ^ 1;
  }
  function $17($0_1, $1_1) {
    var $2_1 = 0;
    while (1) {
      $2_1 = readU8(37760);
      write8(37760, $2_1 ? $2_1 : 1);
      if ($2_1) {
        while (1) {
          if (readU8(37760)) {
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
    $136($0_1, $1_1);
    write8(37760, 0);
  }
  function $18($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
    $162($0_1, $2_1, $3_1, $4_1, $22($1_1, $5_1));
  }
  function $19($0_1) {
    var $1_1 = 0, $2_1 = 0;
    $1_1 = read(37784);
    if ($1_1 >>> 0 >= 2147483647) {
      wasm2js_trap();
    }
    write(37784, $1_1 + 1);
    $2_1 = read(37796) << 2;
    $1_1 = read(37792) - 4 | 0;
    block: {
      while (1) {
        if ($2_1) {
          $2_1 = $2_1 - 4 | 0;
          $1_1 = $1_1 + 4 | 0;
          if (!$2($0_1, read(read($1_1) + 340))) {
            continue;
          }
          break block;
        }
        break;
      }
      ;
      $1_1 = 0;
    }
    $0_1 = $39($1_1);
    write(37784, read(37784) - 1);
    return $0_1;
  }
  function $20($0_1) {
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
      $49(read($0_1 + 8), read($0_1 + 12));
    }
  }
  function $21($0_1) {
    var $1_1 = 0;
    $0(read($0_1 + 40));
    $1_1 = read($0_1);
    if ($1_1 != 6) {
      block2: {
        block3: {
          switch ($1_1 - ($1_1 != 0) | 0) {
            case 0:
              $34($0_1);
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
    $17($0_1, 48);
  }
  function $22($0_1, $1_1) {
    var $2_1 = 0;
    $2_1 = $191($0_1);
    $0_1 = $5(4, 8);
    write8($0_1 + 4, $1_1);
    write($0_1, $2_1);
    return fimport$11($0_1, 37444) | 0;
  }
  function $23($0_1, $1_1) {
    $57($0_1, fimport$67(read($0_1 + 12), $1_1) | 0);
  }
  function $24($0_1, $1_1) {
    var $2_1 = 0, $3_1 = 0, $4_1 = 0;
    $2_1 = global$0 - 16 | 0;
    global$0 = $2_1;
    $177($2_1 + 8 | 0, $0_1);
    $4_1 = fimport$0(read($2_1 + 8), read($2_1 + 12)) | 0;
    $3_1 = $5(4, 48);
    wasm2js_memory_copy($3_1, $1_1, 40);
    write8($3_1 + 44, $0_1);
    write($3_1 + 40, $4_1);
    global$0 = $2_1 + 16 | 0;
    return $3_1;
  }
  function $25($0_1, $1_1, $2_1, $3_1) {
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
        $17($1_1, $0_1);
      }
    }
    global$0 = $4_1 + 16 | 0;
  }
  function $26($0_1) {
    return $16($0_1, 1024);
  }
  function $27($0_1, $1_1) {
    if ($0_1 >>> 0 <= 2) {
      $50($0_1, $1_1);
    }
  }
  function $28($0_1) {
    var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
    $1_1 = read($0_1);
    if ($1_1) {
      $5_1 = read($0_1 + 16);
      $4_1 = fimport$34($5_1) | 0;
      $3_1 = fimport$8($5_1, 34840, 5) | 0;
      $7_1 = read($0_1 + 24);
      $2_1 = $2($3_1, $7_1);
      $0($3_1);
      if ($2_1) {
        $1_1 = read($0_1 + 20);
        if ($2($1_1, 1025)) {
          fimport$23($5_1, 34840, 5);
        } else {
          fimport$104($4_1, $1_1);
        }
      } else {
        block: {
          $3_1 = read($0_1 + 4);
          $2_1 = fimport$36($4_1, $1_1, $3_1) | 0;
          $6_1 = $4($2_1, read($0_1 + 8), read($0_1 + 12));
          $0($2_1);
          if (!$6_1) {
            break block;
          }
          $2_1 = fimport$39($4_1, $1_1, $3_1) | 0;
          $6_1 = $4($2_1, 34845, 9);
          $0($2_1);
          if (!$6_1) {
            break block;
          }
          fimport$37($4_1, $1_1, $3_1, read($0_1 + 28), read($0_1 + 32));
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
  function $29($0_1) {
    if (read($0_1) != 18 | read($0_1 + 4)) {
      $20($0_1);
    }
  }
  function $30($0_1, $1_1, $2_1, $3_1, $4_1) {
    var $5_1 = 0;
    $5_1 = global$0 - 16 | 0;
    global$0 = $5_1;
    $60($5_1 + 8 | 0, $1_1, $2_1, $3_1, $4_1);
    $4_1 = read($5_1 + 12);
    if (read($5_1 + 8) & 1) {
      $1_1 = 2;
    } else {
      $15($5_1, $4_1);
      $4_1 = read($5_1 + 4);
      $1_1 = read($5_1);
    }
    write($0_1, $1_1);
    write($0_1 + 4, $4_1);
    global$0 = $5_1 + 16 | 0;
  }
  function $31($0_1) {
    var $1_1 = 0, $2_1 = 0;
    $1_1 = global$0 - 16 | 0;
    global$0 = $1_1;
    $91($1_1 + 8 | 0, $0_1 + 192 | 0);
    $0_1 = read(read($1_1 + 8) + 56);
    $2_1 = read($1_1 + 12);
    write($2_1, read($2_1) - 1);
    global$0 = $1_1 + 16 | 0;
    return $0_1 >>> 0 < 3;
  }
  function $32($0_1, $1_1, $2_1, $3_1) {
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
            $27($4_1, read($1_1 + 60));
            write($1_1 + 56, 5);
            $55($0_1, readU8($1_1 + 69), 1, $2_1, $3_1);
            return;
          }
          $27($4_1, read($1_1 + 60));
          write($1_1 + 56, 5);
          $55($0_1, readU8($1_1 + 69), 2, $1_1, $3_1);
          break block4;
        }
        write($0_1 + 8, 0);
        write($0_1, 0);
        write($0_1 + 4, 8);
        break block4;
      }
      $27($4_1, read($1_1 + 60));
      write($1_1 + 56, 5);
      $55($0_1, readU8($1_1 + 69), 2, $1_1, 1);
    }
    $21($2_1);
  }
  function $33($0_1) {
    fimport$98($0_1);
    $0($0_1);
  }
  function $34($0_1) {
    $3(read($0_1), read($0_1 + 4));
    $3(read($0_1 + 8), read($0_1 + 12));
    $3(read($0_1 + 16), read($0_1 + 20));
    $3(read($0_1 + 24), read($0_1 + 28));
    $3(read($0_1 + 32), read($0_1 + 36));
  }
  function $35($0_1, $1_1) {
    var $2_1 = 0;
    $2_1 = +fimport$55();
    $1_1 = fimport$91(read($1_1 + 336)) | 0;
    writeF64($0_1, $2_1);
    write8($0_1 + 8, !$1_1);
  }
  function $36($0_1, $1_1) {
    $1_1 = fimport$116($1_1) | 0;
    write($0_1 + 4, $1_1);
    write($0_1, $1_1 != 0);
  }
  function $37($0_1) {
    var $1_1 = 0, $2_1 = 0;
    $1_1 = global$0 - 16 | 0;
    global$0 = $1_1;
    write($1_1 + 12, 1026);
    write($1_1 + 8, $1_1 + 12);
    $2_1 = $0_1;
    $0_1 = $14(33416, 1, $1_1 + 8 | 0, 1);
    fimport$120($2_1, $0_1);
    $0($0_1);
    $0(read($1_1 + 12));
    global$0 = $1_1 + 16 | 0;
  }
  function $38($0_1, $1_1, $2_1, $3_1, $4_1) {
    var $5_1 = 0, $6_1 = 0;
    $5_1 = fimport$0($0_1, $1_1) | 0;
    $6_1 = $2_1;
    $2_1 = fimport$0($3_1, $4_1) | 0;
    $3_1 = fimport$5(35227, 47, $5_1, $6_1, $2_1) | 0;
    $0($2_1);
    $0($5_1);
    $2_1 = $5(4, 48);
    write8($2_1 + 44, 5);
    write($2_1 + 40, $3_1);
    write($2_1 + 8, $1_1);
    write($2_1 + 4, $0_1);
    write($2_1, 4);
    return $2_1;
  }
  function $39($0_1) {
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
  function $40($0_1, $1_1) {
    var $2_1 = 0;
    $2_1 = read($0_1 + 8);
    if ($2_1 == read($0_1)) {
      $41($0_1, 8, 16);
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
  function $41($0_1, $1_1, $2_1) {
    if (($194($0_1, read($0_1), 1, $1_1, $2_1) | 0) != -2147483647) {
      wasm2js_trap();
    }
  }
  function $42($0_1, $1_1) {
    var $2_1 = 0, $3_1 = 0, $4_1 = 0;
    $2_1 = global$0 - 32 | 0;
    global$0 = $2_1;
    $3_1 = fimport$2($1_1) | 0;
    $15($2_1 + 24 | 0, fimport$1($3_1, 36383, 12) | 0);
    if (read($2_1 + 24) == 1) {
      $1_1 = read($2_1 + 28);
      write($0_1, 1);
      write($0_1 + 4, $1_1);
      $0($3_1);
    } else {
      $0($3_1);
      $9($2_1 + 16 | 0, $1_1, 36447, 11);
      if (read($2_1 + 16) & 1) {
        $1_1 = read($2_1 + 20);
        write($0_1, 2);
      } else {
        $9($2_1 + 8 | 0, $1_1, 36458, 10);
        $86($2_1, read($2_1 + 8) & 1 ? read($2_1 + 12) : 1024);
        $3_1 = read($2_1);
        $4_1 = $3_1 & 1 ? 3 : 0;
        $1_1 = read($2_1 + 4);
        if ($3_1 == 1) {
          $3_1 = fimport$0(32927, 125) | 0;
          $0(read($1_1 + 40));
          write($1_1 + 40, $3_1);
        }
        write($0_1, $4_1);
      }
      write($0_1 + 4, $1_1);
    }
    global$0 = $2_1 + 32 | 0;
  }
  function $43($0_1, $1_1, $2_1) {
    var $3_1 = 0, $4_1 = 0;
    $3_1 = global$0 - 16 | 0;
    global$0 = $3_1;
    $9($3_1 + 8 | 0, $0_1, 37201, 7);
    $0_1 = 0;
    if (read($3_1 + 8) == 1) {
      $4_1 = read($3_1 + 12);
      $0_1 = $4($4_1, $1_1, $2_1);
      $0($4_1);
    }
    global$0 = $3_1 + 16 | 0;
    return $0_1;
  }
  function $44() {
    return (fimport$63() | 0) != 0;
  }
  function $45($0_1) {
    return $114($0_1, 33712, 7);
  }
  function $46($0_1, $1_1, $2_1) {
    var $3_1 = 0, $4_1 = 0;
    $3_1 = global$0 - 16 | 0;
    global$0 = $3_1;
    write($3_1 + 8, 1026);
    write($3_1 + 12, 1026);
    write($3_1 + 4, $3_1 + 12);
    write($3_1, $3_1 + 8);
    $4_1 = $14(36660, 2, $3_1, 2);
    $0(read($3_1 + 12));
    $0(read($3_1 + 8));
    fimport$3($4_1, 33293, 6, $2_1);
    $2_1 = $0_1;
    $0_1 = ($1_1 & 255) << 2;
    $0_1 = fimport$127(read($0_1 + 37740), read($0_1 + 37720), $4_1) | 0;
    fimport$44($2_1, $0_1);
    $0($0_1);
    $0($4_1);
    global$0 = $3_1 + 16 | 0;
  }
  function $47($0_1) {
    return (fimport$78($0_1) | 0) != 0;
  }
  function $48($0_1) {
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
          fimport$125($1_1);
          break block3;
        }
        $1_1 = read($0_1 + 4);
        fimport$71($1_1);
        break block3;
      }
      $1_1 = read($0_1 + 4);
      fimport$112($1_1, read($0_1 + 12), read($0_1 + 16), read($0_1 + 20), read($0_1 + 8));
    }
    $0($1_1);
    if (!$2_1) {
      $0(read($0_1 + 8));
    }
    $33(read($0_1 + 20));
  }
  function $49($0_1, $1_1) {
    if ($0_1) {
      $21($1_1);
    } else {
      $121($1_1);
      $17($1_1, 16);
    }
  }
  function $50($0_1, $1_1) {
    if ($0_1 != 2) {
      $49($0_1, $1_1);
    }
  }
  function $51($0_1) {
    var $1_1 = 0;
    $1_1 = read($0_1 + 4);
    $131($1_1, read($0_1 + 8));
    $197(read($0_1), $1_1);
  }
  function $52($0_1, $1_1) {
    var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
    while (1) {
      $2_1 = readU8(37760);
      write8(37760, $2_1 ? $2_1 : 1);
      if ($2_1) {
        while (1) {
          if (readU8(37760)) {
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
    $1_1 = 37764;
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
              $136($1_1 << 16, $6_1);
              $1_1 = 37764;
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
    write8(37760, 0);
    return $3_1;
  }
  function $53($0_1, $1_1, $2_1) {
    return (fimport$121($0_1, $1_1, $2_1) | 0) != 0;
  }
  function $54($0_1, $1_1) {
    fimport$3($0_1, 36361, 6, $1_1);
  }
  function $55($0_1, $1_1, $2_1, $3_1, $4_1) {
    var $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
    $5_1 = global$0 - 48 | 0;
    global$0 = $5_1;
    $6_1 = $5(8, 16);
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
          $40($5_1 + 4 | 0, $5_1 + 16 | 0);
          break block4;
        }
        write($5_1 + 28, $3_1);
        write($5_1 + 24, $2_1);
        write($5_1 + 16, 13);
        write($5_1 + 20, 0);
        $2_1 = $5_1 + 16 | 0;
        $40($5_1 + 4 | 0, $2_1);
        if (!$4_1) {
          $3_1 = 14;
          write($5_1 + 16, 14);
          write($5_1 + 20, 0);
          $1_1 = $1_1 & 1;
          if (!$1_1) {
            $20($2_1);
            $3_1 = 18;
          }
          $95($5_1 + 4 | 0, $1_1);
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
          $29($1_1);
          write8($5_1 + 40, $7_1);
          write($5_1 + 32, 15);
          write($5_1 + 36, 0);
          write8($5_1 + 24, $8_1);
          write($5_1 + 16, 6);
          write($5_1 + 20, 0);
          $190($5_1 + 4 | 0, $1_1);
        }
        if (!$6_1) {
          break block3;
        }
      }
      write($5_1 + 16, 15);
      write($5_1 + 20, 0);
      write8($5_1 + 24, 4);
      $40($5_1 + 4 | 0, $5_1 + 16 | 0);
    }
    write($5_1 + 16, 17);
    write($5_1 + 20, 0);
    $40($5_1 + 4 | 0, $5_1 + 16 | 0);
    write($0_1 + 8, read($5_1 + 12));
    $1_1 = read($5_1 + 8);
    write($0_1, read($5_1 + 4));
    write($0_1 + 4, $1_1);
    global$0 = $5_1 + 48 | 0;
  }
  function $56($0_1) {
    return read((($0_1 & 255) << 2) + 37624);
  }
  function $57($0_1, $1_1) {
    var $2_1 = 0;
    $2_1 = read($0_1 + 8);
    if ($2_1 == read($0_1)) {
      $198($0_1);
    }
    write($0_1 + 8, $2_1 + 1);
    write(read($0_1 + 4) + ($2_1 << 2), $1_1);
  }
  function $58($0_1, $1_1) {
    var $2_1 = 0;
    $2_1 = read($0_1 + 8);
    if ($2_1 == read($0_1)) {
      $41($0_1, 4, 24);
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
  function $59() {
    fimport$45(37468, 50);
    wasm2js_trap();
  }
  function $60($0_1, $1_1, $2_1, $3_1, $4_1) {
    var $5_1 = 0, $6_1 = 0;
    $0(fimport$14() | 0);
    $1_1 = fimport$18($1_1, $2_1, $3_1) | 0;
    $5_1 = fimport$14() | 0;
    $6_1 = $26($5_1);
    $0($5_1);
    block: {
      if ($6_1) {
        $5_1 = $2_1;
        $2_1 = fimport$0(36807, 20) | 0;
        $4_1 = $38($5_1, $3_1, $2_1, read($4_1 + 8), read($4_1 + 12));
      } else {
        if ($110($1_1, read($4_1), read($4_1 + 4))) {
          $4_1 = $1_1;
          $1_1 = 0;
          break block;
        }
        $5_1 = $2_1;
        $2_1 = fimport$27($1_1) | 0;
        $4_1 = $38($5_1, $3_1, $2_1, read($4_1 + 8), read($4_1 + 12));
      }
      $0($2_1);
      $0($1_1);
      $1_1 = 1;
    }
    write($0_1 + 4, $4_1);
    write($0_1, $1_1);
  }
  function $61($0_1, $1_1, $2_1, $3_1) {
    var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0;
    $4_1 = global$0 - 144 | 0;
    global$0 = $4_1;
    block2: {
      block1: {
        if (!$2_1) {
          block: {
            $5_1 = fimport$2($1_1) | 0;
            $6_1 = $84($5_1, $3_1);
            $0($5_1);
            if (!$6_1) {
              break block;
            }
            $1_1 = $104();
            break block1;
          }
        }
        $9($4_1 + 40 | 0, $1_1, 36557, 14);
        $6_1 = read($4_1 + 44);
        $9_1 = read($4_1 + 40);
        $9($4_1 + 32 | 0, $1_1, 36571, 11);
        $10_1 = read($4_1 + 36);
        $11_1 = read($4_1 + 32);
        $9($4_1 + 24 | 0, $1_1, 36582, 10);
        if (read($4_1 + 24) == 1) {
          $5_1 = read($4_1 + 28);
          if ($47($5_1)) {
            $7_1 = 0;
          } else {
            $8_1 = +fimport$19($5_1);
            $7_1 = 1;
          }
          $0($5_1);
        }
        $9($4_1 + 16 | 0, $1_1, 34560, 5);
        $5_1 = read($4_1 + 20);
        $12_1 = read($4_1 + 16);
        $13_1 = $114($1_1, 34660, 5);
        write($4_1 + 116, $10_1);
        write($4_1 + 112, $11_1);
        write($4_1 + 108, $6_1);
        write($4_1 + 104, $9_1);
        write8($4_1 + 128, $13_1);
        write($4_1 + 120, $12_1);
        write($4_1 + 124, $5_1);
        writeF64($4_1 + 96, $8_1);
        write($4_1 + 88, $7_1);
        write($4_1 + 92, 0);
        $170($4_1 + 48 | 0, $4_1 + 88 | 0);
        $5_1 = read($4_1 + 52);
        $7_1 = read($4_1 + 48);
        if (!$5_1 & $7_1 == 2) {
          $66(read($4_1 + 56));
          $1_1 = read($4_1 + 56);
          break block1;
        }
        $8_1 = readF64($4_1 + 56);
        $6_1 = read($4_1 + 84);
        write($4_1 + 120, read($4_1 + 80));
        write($4_1 + 124, $6_1);
        $6_1 = read($4_1 + 76);
        write($4_1 + 112, read($4_1 + 72));
        write($4_1 + 116, $6_1);
        $6_1 = read($4_1 + 68);
        write($4_1 + 104, read($4_1 + 64));
        write($4_1 + 108, $6_1);
        $6_1 = $45($1_1);
        $9_1 = $1($1_1);
        $1_1 = fimport$2($1_1) | 0;
        $10_1 = fimport$1($1_1, 34800, 5) | 0;
        write($4_1 + 132, $3_1);
        write($4_1 + 128, $2_1);
        write8($4_1 + 140, 0);
        write8($4_1 + 141, $6_1 ^ 1);
        writeF64($4_1 + 96, $8_1);
        write($4_1 + 88, $7_1);
        write($4_1 + 92, $5_1);
        write($4_1 + 136, $10_1);
        $147($4_1 + 8 | 0, $9_1, $4_1 + 88 | 0);
        $2_1 = read($4_1 + 12);
        if (read($4_1 + 8) == 1) {
          write($0_1 + 8, 2);
          write($0_1 + 12, 0);
          write($0_1, $2_1);
          $0($1_1);
        } else {
          $0($1_1);
          writeF64($0_1 + 16, $8_1);
          write($0_1 + 8, $7_1);
          write($0_1 + 12, $5_1);
          write($0_1, $2_1);
        }
        break block2;
      }
      write($0_1 + 8, 2);
      write($0_1 + 12, 0);
      write($0_1, $1_1);
      $0($3_1);
    }
    global$0 = $4_1 + 144 | 0;
  }
  function $62($0_1) {
    var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
    $2_1 = global$0 - 80 | 0;
    global$0 = $2_1;
    $1_1 = $19($0_1);
    block: {
      if ($1_1) {
        $3_1 = $1_1 + 8 | 0;
        if ($151($3_1)) {
          $4_1 = $1(read($1_1 + 348));
          $6($1_1);
          break block;
        }
        if (!$31($3_1)) {
          write($2_1 + 8, 13);
          write8($2_1 + 12, 2);
          $7($3_1, $2_1 + 8 | 0);
        }
        $6($1_1);
      }
      $42($2_1 + 72 | 0, $0_1);
      $1_1 = read($2_1 + 72);
      if ($1_1 == 3) {
        $3_1 = read($2_1 + 76);
        $66($3_1);
      } else {
        block1: {
          $3_1 = read($2_1 + 76);
          $4_1 = fimport$2($0_1) | 0;
          $5_1 = $64($1_1, $3_1);
          $82($4_1, $5_1);
          $0($5_1);
          $0($4_1);
          $61($2_1 + 8 | 0, $0_1, $1_1, $3_1);
          $3_1 = read($2_1 + 8);
          $4_1 = read($2_1 + 20);
          $1_1 = read($2_1 + 16);
          if (!$4_1 & $1_1 == 2) {
            break block1;
          }
          $148($3_1 + 8 | 0, $1_1, $4_1, readF64($2_1 + 24));
          $4_1 = $1(read($3_1 + 348));
          $6($3_1);
          break block;
        }
      }
      $1_1 = $69($3_1);
      $4_1 = $141($1_1, 1);
      $5_1 = fimport$2($0_1) | 0;
      $168($5_1, $4_1);
      $83($5_1, $1_1);
      fimport$4($0_1);
      fimport$15($0_1, 33064, 5);
      $46($0_1, 3, $1_1);
      $0($5_1);
      $0($1_1);
      $21($3_1);
    }
    global$0 = $2_1 + 80 | 0;
    return $4_1;
  }
  function $63($0_1) {
    var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
    $3_1 = fimport$2($0_1) | 0;
    $1_1 = $157(0);
    if (read($1_1)) {
      wasm2js_trap();
    }
    write($1_1, -1);
    $2_1 = fimport$1($3_1, 36367, 9) | 0;
    $4_1 = $2($2_1, 1026);
    $0($2_1);
    if (!$4_1) {
      $165($3_1, 1);
      $57($1_1 + 12 | 0, $1($0_1));
    }
    if (!readU8($1_1 + 24)) {
      if (read($1_1 + 4) == 1) {
        $0_1 = read($1_1 + 8);
      } else {
        $0_1 = $5(4, 4);
        write($0_1, 6);
        $0_1 = fimport$11($0_1, 37348) | 0;
        $2_1 = $1_1 + 8 | 0;
        $76(read($1_1 + 4), read($2_1));
        write($2_1, $0_1);
        write($1_1 + 4, 1);
      }
      fimport$57($0_1);
      $0_1 = fimport$14() | 0;
      wasm2js_i32$0 = $1_1, wasm2js_i32$1 = $26($0_1) ^ 1, write8(wasm2js_i32$0 + 24, wasm2js_i32$1);
      $0($0_1);
    }
    write($1_1, read($1_1) + 1);
    $0($3_1);
  }
  function $64($0_1, $1_1) {
    if ($0_1) {
      $0_1 = 1026;
    } else {
      $0_1 = $1($1_1);
    }
    return $0_1;
  }
  function $65($0_1, $1_1, $2_1) {
    var $3_1 = 0, $4_1 = 0;
    $3_1 = global$0 - 16 | 0;
    global$0 = $3_1;
    if (!($1_1 & 1)) {
      $2_1 = fimport$0(32883, 23) | 0;
    }
    if ($111($2_1)) {
      block: {
        $70($3_1 + 8 | 0, $2_1);
        if (read($3_1 + 8) != 1) {
          break block;
        }
        $1_1 = read($3_1 + 12);
        block1: {
          if ($16($2_1, $1_1)) {
            if (!$111($1_1)) {
              break block1;
            }
          }
          $4_1 = fimport$92($0_1) | 0;
          if (!$4_1) {
            break block1;
          }
          $0_1 = fimport$12($0_1, 36468, 4) | 0;
          $11($0_1, 36472, 3, 36475, 10);
          fimport$7($0_1, 36485, 4, $1_1);
          fimport$13($4_1, $0_1);
          $0($0_1);
          $0($4_1);
        }
        $0($1_1);
      }
    }
    $0($2_1);
    global$0 = $3_1 + 16 | 0;
  }
  function $66($0_1) {
    block1: {
      block3: {
        block2: {
          switch (read($0_1) - 4 | 0) {
            case 0:
              if (readU8($0_1 + 44) != 5) {
                break block1;
              }
              break block3;
            case 2:
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
      fimport$30(read($0_1 + 40));
    }
  }
  function $67($0_1) {
    var $1_1 = 0;
    $1_1 = global$0 - 16 | 0;
    global$0 = $1_1;
    $133($1_1 + 8 | 0, $0_1);
    global$0 = $1_1 + 16 | 0;
    return read($1_1 + 8) & 1 ? read($1_1 + 12) : 1024;
  }
  function $68($0_1) {
    if (fimport$119($0_1, 36540, 8) | 0) {
      $0_1 = 1;
    } else {
      $0_1 = $53($0_1, 36548, 9);
    }
    return $0_1;
  }
  function $69($0_1) {
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
              $2_1 = $14(33184, 2, $1_1 + 8 | 0, 2);
              break block3;
            case 1:
              $2_1 = readU8($0_1 + 4) << 2;
              wasm2js_i32$0 = $1_1, wasm2js_i32$1 = fimport$0(read($2_1 + 37696), read($2_1 + 37672)) | 0, write(wasm2js_i32$0 + 8, wasm2js_i32$1);
              write($1_1 + 28, $1_1 + 8);
              $2_1 = $14(33208, 1, $1_1 + 28 | 0, 1);
              $0(read($1_1 + 8));
              break block3;
            case 2:
              wasm2js_i32$0 = $1_1, wasm2js_i32$1 = fimport$0(read($0_1 + 4), read($0_1 + 8)) | 0, write(wasm2js_i32$0 + 8, wasm2js_i32$1);
              write($1_1 + 28, $1_1 + 8);
              $2_1 = $14(33224, 1, $1_1 + 28 | 0, 1);
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
        $174($2_1, $0_1);
        $2_1 = $14(33116, 5, $2_1, 5);
      }
    }
    $3_1 = readU8($0_1 + 44);
    $5_1 = $179($3_1);
    $6_1 = $178($3_1);
    $180($1_1, $3_1);
    $3_1 = fimport$128(read($1_1), read($1_1 + 4), read($0_1 + 40), $2_1, $5_1, $6_1) | 0;
    if ($4_1 == 5) {
      fimport$3($3_1, 36592, 5, read($0_1 + 4));
    }
    $0($2_1);
    global$0 = $1_1 + 32 | 0;
    return $3_1;
  }
  function $70($0_1, $1_1) {
    var $2_1 = 0;
    $2_1 = global$0 - 16 | 0;
    global$0 = $2_1;
    $90($2_1 + 8 | 0, fimport$80($1_1) | 0);
    $1_1 = read($2_1 + 12);
    write($0_1, read($2_1 + 8));
    write($0_1 + 4, $1_1);
    global$0 = $2_1 + 16 | 0;
  }
  function $71($0_1, $1_1) {
    return fimport$82($0_1, $1_1, 1) | 0;
  }
  function $72($0_1) {
    $0(read($0_1 + 44));
    $73($0_1);
    $0(read($0_1 + 48));
  }
  function $73($0_1) {
    $0(read($0_1 + 16));
    $0(read($0_1 + 20));
    $0(read($0_1 + 24));
    $0(read($0_1 + 28));
  }
  function $74($0_1) {
    $3(read($0_1), read($0_1 + 4));
    $3(read($0_1 + 8), read($0_1 + 12));
    $34($0_1 + 16 | 0);
  }
  function $75($0_1) {
    if (read($0_1) != 3) {
      $0(read($0_1 + 4));
    } else {
      $21(read($0_1 + 4));
    }
  }
  function $76($0_1, $1_1) {
    if ($0_1) {
      $33($1_1);
    }
  }
  function $77($0_1) {
    var $1_1 = 0;
    if (read($0_1)) {
      block: {
        $1_1 = read($0_1 + 12);
        fimport$103($1_1);
        $0($1_1);
        $1_1 = $0_1 + 4 | 0;
        $0_1 = 0;
        while (1) {
          if ($0_1 == 8) {
            break block;
          }
          $33(read($0_1 + $1_1));
          $0_1 = $0_1 + 4 | 0;
          continue;
        }
        ;
      }
    }
  }
  function $78($0_1, $1_1) {
    $1_1 = fimport$94($1_1) | 0;
    write($0_1 + 4, $1_1);
    write($0_1, $1_1 != 0);
  }
  function $79($0_1, $1_1) {
    $1_1 = fimport$96($1_1) | 0;
    write($0_1 + 4, $1_1);
    write($0_1, $1_1 != 0);
  }
  function $80($0_1, $1_1, $2_1) {
    var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0;
    $3_1 = global$0 - 176 | 0;
    global$0 = $3_1;
    block17: {
      block15: {
        block13: {
          block14: {
            switch (($1_1 & 255) - 1 | 0) {
              case 3:
                $35($3_1 + 112 | 0, $0_1);
                write($3_1 + 48, 12);
                write8($3_1 + 64, readU8($3_1 + 120));
                writeF64($3_1 + 56, readF64($3_1 + 112));
                break block15;
              case 4:
                $1_1 = fimport$114($2_1) | 0;
                $4_1 = fimport$123(read($0_1 + 184)) | 0;
                $5_1 = $2($1_1, $4_1);
                $0($4_1);
                if ($5_1) {
                  block16: {
                    $15($3_1 + 24 | 0, $1_1);
                    $1_1 = read($3_1 + 24);
                    $3($1_1, read($3_1 + 28));
                    if (!$1_1) {
                      break block16;
                    }
                    if (!$44()) {
                      $1_1 = $1($2_1);
                      write($3_1 + 112, 16);
                      write($3_1 + 116, $1_1);
                      $146($0_1, $3_1 + 112 | 0);
                      break block17;
                    }
                    $5_1 = 1;
                    $4_1 = fimport$1($2_1, 36536, 4) | 0;
                    $6_1 = fimport$18($4_1, 33589, 11) | 0;
                    if (!$2($6_1, 1026)) {
                      $5_1 = $2($6_1, 1027) ? 0 : 2;
                    }
                    $87($3_1 + 16 | 0, $4_1, 33600, 9);
                    $8_1 = read($3_1 + 20);
                    $10_1 = read($3_1 + 16);
                    $87($3_1 + 8 | 0, $4_1, 33609, 11);
                    $9_1 = read($3_1 + 12);
                    $11_1 = read($3_1 + 8);
                    $1_1 = 0;
                    while (1) {
                      if ($1_1 != 40) {
                        $87($3_1, $4_1, read($1_1 + 33660), read($1_1 + 33664));
                        $12_1 = read($3_1 + 4);
                        $7_1 = ($3_1 + 112 | 0) + $1_1 | 0;
                        write($7_1, read($3_1));
                        write($7_1 + 4, $12_1);
                        $1_1 = $1_1 + 8 | 0;
                        continue;
                      }
                      break;
                    }
                    ;
                    $1_1 = read($3_1 + 112);
                    $7_1 = read($3_1 + 116);
                    $12_1 = read($3_1 + 120);
                    $13_1 = read($3_1 + 124);
                    $14_1 = read($3_1 + 128);
                    $15_1 = read($3_1 + 132);
                    $16_1 = read($3_1 + 136);
                    $17_1 = read($3_1 + 140);
                    $18_1 = read($3_1 + 148);
                    $19_1 = read($3_1 + 144);
                    $0($6_1);
                    $2_1 = fimport$1($2_1, 36676, 6) | 0;
                    $0($4_1);
                    write($3_1 + 108, $2_1);
                    write8($3_1 + 104, $5_1);
                    write($3_1 + 96, $19_1);
                    write($3_1 + 100, $18_1);
                    write($3_1 + 88, $16_1);
                    write($3_1 + 92, $17_1);
                    write($3_1 + 80, $14_1);
                    write($3_1 + 84, $15_1);
                    write($3_1 + 72, $12_1);
                    write($3_1 + 76, $13_1);
                    write($3_1 + 64, $1_1);
                    write($3_1 + 68, $7_1);
                    write($3_1 + 60, $9_1);
                    write($3_1 + 56, $11_1);
                    write($3_1 + 52, $8_1);
                    write($3_1 + 48, $10_1);
                    break block15;
                  }
                } else {
                  $0($1_1);
                }
                if (!readU8($0_1 + 476)) {
                  break block17;
                }
                write($3_1 + 48, 7);
                break block15;
              case 5:
                $35($3_1 + 112 | 0, $0_1);
                write($3_1 + 48, 10);
                write8($3_1 + 64, readU8($3_1 + 120));
                writeF64($3_1 + 56, readF64($3_1 + 112));
                break block15;
              case 6:
                $35($3_1 + 112 | 0, $0_1);
                write($3_1 + 48, 11);
                write8($3_1 + 64, readU8($3_1 + 120));
                writeF64($3_1 + 56, readF64($3_1 + 112));
                break block15;
              case 8:
                if (!$150($2_1, 34271, 18, 34289, 9)) {
                  break block17;
                }
                if (!$150($2_1, 34298, 11, 34309, 7)) {
                  break block17;
                }
                $1_1 = fimport$1($2_1, 34316, 10) | 0;
                $70($3_1 + 32 | 0, $1_1);
                if (read($3_1 + 32) != 1) {
                  $0($1_1);
                  break block17;
                }
                $2_1 = read($3_1 + 36);
                $4_1 = $2($2_1, read($0_1 + 20));
                $3(1, $2_1);
                $0($1_1);
                if (!$4_1) {
                  break block17;
                }
                write($3_1 + 48, 6);
                break block15;
              case 9:
                $86($3_1 + 40 | 0, $1($2_1));
                $1_1 = read($3_1 + 44);
                if (read($3_1 + 40) == 1) {
                  write($3_1 + 48, 4);
                  write($3_1 + 52, $1_1);
                  break block15;
                }
                $2_1 = fimport$2(read($0_1 + 332)) | 0;
                $4_1 = $84($2_1, $1_1);
                $0($2_1);
                if ($4_1) {
                  $2_1 = $104();
                  write($3_1 + 48, 4);
                  write($3_1 + 52, $2_1);
                  $0($1_1);
                  break block15;
                }
                if (read($0_1 + 392)) {
                  wasm2js_trap();
                } else {
                  write($0_1 + 392, -1);
                  $2_1 = $0_1 + 400 | 0;
                  $3(read($0_1 + 396), read($2_1));
                  write($2_1, $1_1);
                  write($0_1 + 396, 1);
                  write($0_1 + 392, read($0_1 + 392) + 1);
                  $35($3_1 + 112 | 0, $0_1);
                  write($3_1 + 48, 3);
                  write8($3_1 + 64, readU8($3_1 + 120));
                  writeF64($3_1 + 56, readF64($3_1 + 112));
                  break block15;
                }
              case 10:
                if (read($0_1 + 40) != 2) {
                  $5_1 = fimport$0(34326, 93) | 0;
                } else {
                  $1_1 = fimport$1($2_1, 33057, 7) | 0;
                  $5_1 = fimport$5(34419, 1, $1_1, $2_1, $2_1) | 0;
                  $0($1_1);
                }
                $2_1 = $1($2_1);
                $1_1 = $5(4, 48);
                write8($1_1 + 44, 5);
                write($1_1 + 40, $5_1);
                write($1_1 + 4, $2_1);
                write($1_1, 5);
                write($3_1 + 52, $1_1);
                write($3_1 + 48, 4);
                break block15;
              case 11:
                write($3_1 + 48, 13);
                write8($3_1 + 52, 3);
                break block15;
              case 7:
                $142($0_1);
                break block13;
              case 12:
                if (!$13(read($0_1 + 332))) {
                  break block17;
                }
                if ($13(read(((readU8($0_1 + 189) ? 128 : 4) + $0_1 | 0) + 56))) {
                  break block17;
                }
                write($3_1 + 48, 15);
                break block15;
              case 0:
                fimport$22($2_1);
                write($3_1 + 48, 13);
                write8($3_1 + 52, 0);
                break block15;
              case 1:
                write($3_1 + 48, 13);
                write8($3_1 + 52, 0);
                break block15;
              case 2:
                write($3_1 + 48, 13);
                write8($3_1 + 52, 1);
                break block15;
              case 13:
                break block13;
              default:
                break block14;
            }
            ;
          }
          write($3_1 + 48, 5);
          break block15;
        }
        $6_1 = global$0 + -64 | 0;
        global$0 = $6_1;
        if (read($0_1 + 312)) {
          wasm2js_trap();
        }
        $2_1 = read($0_1 + 324);
        write($0_1 + 324, 0);
        $10_1 = read($0_1 + 316);
        $1_1 = read($0_1 + 320);
        write($0_1 + 316, 0);
        write($0_1 + 320, 8);
        $9_1 = $2_1 << 6;
        $4_1 = $9_1 + $1_1 | 0;
        $11_1 = $6_1 + 8 | 0;
        $2_1 = $1_1;
        block23: {
          block18: {
            while (1) {
              block20: {
                if ($5_1 == $9_1) {
                  break block18;
                }
                $8_1 = read($2_1 + 4);
                block22: {
                  block21: {
                    block19: {
                      $7_1 = read($2_1);
                      switch ($7_1 - 16 | 0) {
                        case 0:
                          break block19;
                        case 1:
                          break block20;
                        default:
                          break block21;
                      }
                      ;
                    }
                    $80($0_1, 5, $8_1);
                    $0($8_1);
                    break block22;
                  }
                  write($6_1 + 4, $8_1);
                  write($6_1, $7_1);
                  wasm2js_memory_copy($11_1, ($1_1 + $5_1 | 0) + 8 | 0, 56);
                  $7($0_1, $6_1);
                }
                $2_1 = $2_1 - -64 | 0;
                $5_1 = $5_1 - -64 | 0;
                continue;
              }
              break;
            }
            ;
            $0_1 = ($1_1 + $5_1 | 0) - -64 | 0;
            break block23;
          }
          $0_1 = $4_1;
        }
        $129($0_1, $4_1 - $0_1 >>> 6 | 0);
        $195($10_1, $1_1);
        global$0 = $6_1 - -64 | 0;
        break block17;
      }
      $7($0_1, $3_1 + 48 | 0);
    }
    global$0 = $3_1 + 176 | 0;
  }
  function $81($0_1) {
    var $1_1 = 0;
    $1_1 = 1;
    if (readU8($0_1 + 112) == 1) {
      if ($112(read($0_1))) {
        fimport$9(read($0_1 + 4), 3);
        $1_1 = $112(read($0_1)) ^ 1;
      }
    }
    return $1_1;
  }
  function $82($0_1, $1_1) {
    fimport$3($0_1, 36376, 7, $1_1);
  }
  function $83($0_1, $1_1) {
    fimport$3($0_1, 33064, 5, $1_1);
  }
  function $84($0_1, $1_1) {
    return (fimport$73($0_1, $1_1) | 0) != 0;
  }
  function $85($0_1, $1_1, $2_1) {
    return $169($0_1, $1_1, $2_1, 0) & 255;
  }
  function $86($0_1, $1_1) {
    var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
    if ($47($1_1)) {
      $2_1 = fimport$0(32768, 10) | 0;
      $3_1 = fimport$21($1_1) | 0;
      $4_1 = fimport$0(32778, 33) | 0;
      $5_1 = fimport$5(32811, 40, $2_1, $3_1, $4_1) | 0;
      $0($4_1);
      $0($3_1);
      $0($2_1);
      $2_1 = $5(4, 48);
      write8($2_1 + 44, 3);
      write($2_1 + 40, $5_1);
      write($2_1, 6);
      $0($1_1);
      $1_1 = 1;
    } else {
      $2_1 = fimport$76($1_1) | 0;
      $0($1_1);
      $1_1 = 0;
    }
    write($0_1 + 4, $2_1);
    write($0_1, $1_1);
  }
  function $87($0_1, $1_1, $2_1, $3_1) {
    var $4_1 = 0;
    $4_1 = global$0 - 16 | 0;
    global$0 = $4_1;
    $181($4_1 + 8 | 0, fimport$59($1_1, $2_1, $3_1) | 0);
    $1_1 = read($4_1 + 12);
    write($0_1, read($4_1 + 8));
    write($0_1 + 4, $1_1);
    global$0 = $4_1 + 16 | 0;
  }
  function $88($0_1) {
    var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0;
    $2_1 = global$0 - 16 | 0;
    global$0 = $2_1;
    $1_1 = $176(read($0_1 + 16), read($0_1 + 20));
    $3_1 = read($0_1);
    $1_1 = $1_1 & 255;
    if ($1_1 == 12) {
      $1_1 = $176($3_1, read($0_1 + 4)) & 255;
    }
    $4_1 = $1_1 == 12 ? 5 : $1_1;
    $1_1 = read($0_1 + 24) ? $0_1 + 28 | 0 : $3_1 ? $0_1 + 4 | 0 : 0;
    if ($1_1) {
      $3_1 = $1(read($1_1));
    } else {
      $177($2_1 + 8 | 0, $4_1);
      $3_1 = fimport$0(read($2_1 + 8), read($2_1 + 12)) | 0;
    }
    $1_1 = $5(4, 48);
    wasm2js_memory_copy($1_1, $0_1, 40);
    write8($1_1 + 44, $4_1);
    write($1_1 + 40, $3_1);
    global$0 = $2_1 + 16 | 0;
    return $1_1;
  }
  function $89($0_1) {
    var $1_1 = 0;
    $1_1 = global$0 - 48 | 0;
    global$0 = $1_1;
    write8($1_1 + 12, $0_1);
    write($1_1 + 8, 3);
    $0_1 = $24(2, $1_1 + 8 | 0);
    global$0 = $1_1 + 48 | 0;
    return $0_1;
  }
  function $90($0_1, $1_1) {
    var $2_1 = 0;
    $2_1 = 1;
    if (!$16($1_1, 1024)) {
      $0($1_1);
      $2_1 = 0;
    }
    write($0_1 + 4, $1_1);
    write($0_1, $2_1);
  }
  function $91($0_1, $1_1) {
    $248($0_1, $1_1, 8);
  }
  function $92($0_1, $1_1) {
    var $2_1 = 0;
    $2_1 = global$0 - 32 | 0;
    global$0 = $2_1;
    write($2_1 + 8, 3);
    $93($0_1, $1_1, $2_1 + 8 | 0);
    global$0 = $2_1 + 32 | 0;
  }
  function $93($0_1, $1_1, $2_1) {
    var $3_1 = 0;
    if (read($1_1)) {
      wasm2js_trap();
    }
    $3_1 = read($1_1 + 24);
    write($0_1 + 16, read($1_1 + 20));
    write($0_1 + 20, $3_1);
    $3_1 = read($1_1 + 16);
    write($0_1 + 8, read($1_1 + 12));
    write($0_1 + 12, $3_1);
    $3_1 = read($1_1 + 8);
    write($0_1, read($1_1 + 4));
    write($0_1 + 4, $3_1);
    $0_1 = read($2_1 + 4);
    write($1_1 + 4, read($2_1));
    write($1_1 + 8, $0_1);
    $0_1 = read($2_1 + 12);
    write($1_1 + 12, read($2_1 + 8));
    write($1_1 + 16, $0_1);
    $0_1 = read($2_1 + 20);
    write($1_1 + 20, read($2_1 + 16));
    write($1_1 + 24, $0_1);
  }
  function $94($0_1, $1_1) {
    var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
    $2_1 = read($1_1 + 4);
    $5_1 = read($1_1);
    $1_1 = read($1_1 + 8);
    $189($0_1, $1_1);
    $3_1 = read($0_1 + 8);
    if ($1_1) {
      $4_1 = Math_imul($1_1, 24);
      if ($4_1) {
        wasm2js_memory_copy(read($0_1 + 4) + Math_imul($3_1, 24) | 0, $2_1, $4_1);
      }
    }
    write($0_1 + 8, $1_1 + $3_1);
    $131($2_1, 0);
    $197($5_1, $2_1);
  }
  function $95($0_1, $1_1) {
    $193($0_1, read($0_1 + 8), $1_1, 8, 16);
  }
  function $96($0_1) {
    var $1_1 = 0;
    if ($0_1 != -1) {
      block: {
        $1_1 = read($0_1 + 4) - 1 | 0;
        write($0_1 + 4, $1_1);
        if ($1_1) {
          break block;
        }
        $199($0_1);
      }
    }
  }
  function $97($0_1, $1_1, $2_1) {
    if ($2_1) {
      $1_1 = $52($1_1, $2_1);
    }
    write($0_1 + 4, $2_1);
    write($0_1, $1_1);
  }
  function $98($0_1, $1_1, $2_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    $2_1 = $2_1 | 0;
    if (!$0_1) {
      $0($2_1);
      $59();
      wasm2js_trap();
    }
    return FUNCTION_TABLE[read($1_1 + 20)]($0_1, $2_1) | 0;
  }
  function $99($0_1, $1_1, $2_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    $2_1 = $2_1 | 0;
    if (!$0_1) {
      $0($2_1);
      $59();
      wasm2js_trap();
    }
    FUNCTION_TABLE[read($1_1 + 20)]($0_1, $2_1);
  }
  function $100($0_1, $1_1) {
    return $0_1 != $0_1 ? $1_1 : $0_1 < $1_1 ? $1_1 : $0_1;
  }
  function $101() {
    var $0_1 = 0;
    block3: {
      block2: {
        switch (read(37816) - 1 | 0) {
          case 1:
            wasm2js_trap();
          case 0:
            $0_1 = read(37820);
            break block3;
          default:
            break block2;
        }
        ;
      }
      write(37816, 2);
      $0_1 = FUNCTION_TABLE[read(37820)]() | 0;
      write(37820, $0_1);
      write(37816, 1);
    }
    return $1($0_1);
  }
  function $102($0_1, $1_1, $2_1) {
    var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0;
    $3_1 = global$0 - 304 | 0;
    global$0 = $3_1;
    block: {
      if ($44()) {
        block14: {
          $17_1 = 1;
          if (!$103($1_1)) {
            $86($3_1 + 88 | 0, $1_1);
            $1_1 = read($3_1 + 92);
            if (read($3_1 + 88) == 1) {
              write($0_1 + 8, 2);
              write($0_1 + 12, 0);
              write($0_1, $1_1);
              break block;
            }
            $17_1 = 0;
          }
          if ($110($2_1, 34506, 6)) {
            block1: {
              write($3_1 + 212, 13);
              write($3_1 + 208, 34258);
              $4_1 = read(34548);
              $10_1 = $4_1;
              $7_1 = read(34544);
              write($3_1 + 216, $7_1);
              write($3_1 + 220, $4_1);
              $5_1 = read(34556);
              $4_1 = read(34552);
              write($3_1 + 224, $4_1);
              write($3_1 + 228, $5_1);
              $6_1 = $3_1 + 216 | 0;
              $30($3_1 + 168 | 0, $2_1, 34258, 13, $6_1);
              $9_1 = read($3_1 + 172);
              $13_1 = read($3_1 + 168);
              if ($13_1 == 2) {
                $4_1 = $9_1;
                break block1;
              }
              write($3_1 + 212, 10);
              write($3_1 + 208, 34248);
              write($3_1 + 216, $7_1);
              write($3_1 + 220, $10_1);
              write($3_1 + 224, $4_1);
              write($3_1 + 228, $5_1);
              $30($3_1 + 168 | 0, $2_1, 34248, 10, $6_1);
              $5_1 = read($3_1 + 172);
              $14_1 = read($3_1 + 168);
              if ($14_1 == 2) {
                $4_1 = $5_1;
              } else {
                write($3_1 + 212, 5);
                write($3_1 + 208, 34560);
                $4_1 = read(34548);
                write($3_1 + 216, read(34544));
                write($3_1 + 220, $4_1);
                $4_1 = read(34556);
                write($3_1 + 224, read(34552));
                write($3_1 + 228, $4_1);
                $4_1 = $3_1 + 216 | 0;
                $30($3_1 + 168 | 0, $2_1, 34560, 5, $4_1);
                $11_1 = read($3_1 + 172);
                $15_1 = read($3_1 + 168);
                if ($15_1 == 2) {
                  $4_1 = $11_1;
                } else {
                  write($3_1 + 212, 9);
                  write($3_1 + 208, 34565);
                  $6_1 = read(34648);
                  write($3_1 + 216, read(34644));
                  write($3_1 + 220, $6_1);
                  $6_1 = read(34656);
                  write($3_1 + 224, read(34652));
                  write($3_1 + 228, $6_1);
                  $30($3_1 + 168 | 0, $2_1, 34565, 9, $4_1);
                  $4_1 = read($3_1 + 172);
                  block4: {
                    block2: {
                      switch (read($3_1 + 168)) {
                        default:
                          $16_1 = +fimport$19($4_1);
                          $0($4_1);
                          wasm2js_scratch_store_f64(+$16_1);
                          $10_1 = wasm2js_scratch_load_i32(1) | 0;
                          $7_1 = wasm2js_scratch_load_i32(0) | 0;
                          $18_1 = 1;
                          break;
                        case 0:
                          break block2;
                        case 2:
                          break block4;
                      }
                      ;
                    }
                    write($3_1 + 212, 5);
                    write($3_1 + 208, 34660);
                    $4_1 = read(34688);
                    write($3_1 + 216, read(34684));
                    write($3_1 + 220, $4_1);
                    $4_1 = read(34696);
                    write($3_1 + 224, read(34692));
                    write($3_1 + 228, $4_1);
                    $30($3_1 + 168 | 0, $2_1, 34660, 5, $3_1 + 216 | 0);
                    $4_1 = read($3_1 + 172);
                    $6_1 = read($3_1 + 168);
                    if ($6_1 == 2) {
                      break block4;
                    }
                    if ($6_1 == 1) {
                      $19_1 = $2($4_1, 1026);
                    }
                    $3($6_1, $4_1);
                    write($3_1 + 212, 6);
                    write($3_1 + 208, 34700);
                    $4_1 = read(34736);
                    write($3_1 + 216, read(34732));
                    write($3_1 + 220, $4_1);
                    $4_1 = read(34744);
                    write($3_1 + 224, read(34740));
                    write($3_1 + 228, $4_1);
                    $30($3_1 + 168 | 0, $2_1, 34700, 6, $3_1 + 216 | 0);
                    $6_1 = read($3_1 + 172);
                    $12_1 = read($3_1 + 168);
                    if ($12_1 == 2) {
                      $4_1 = $6_1;
                      break block4;
                    }
                    $60($3_1 + 80 | 0, $2_1, 33284, 9, 34784);
                    $8_1 = read($3_1 + 84);
                    block5: {
                      if (read($3_1 + 80) & 1) {
                        $4_1 = $8_1;
                      } else {
                        $60($3_1 + 72 | 0, $2_1, 34800, 5, 34824);
                        $4_1 = read($3_1 + 76);
                        if (read($3_1 + 72) == 1) {
                          $0($8_1);
                          break block5;
                        }
                        $181($3_1 - -64 | 0, $8_1);
                        write($3_1 + 160, $4_1);
                        write($3_1 + 148, $6_1);
                        write($3_1 + 144, $12_1);
                        write8($3_1 + 136, $19_1);
                        write($3_1 + 132, $11_1);
                        write($3_1 + 128, $15_1);
                        write($3_1 + 124, $5_1);
                        write($3_1 + 120, $14_1);
                        write($3_1 + 116, $9_1);
                        write($3_1 + 112, $13_1);
                        write($3_1 + 96, $18_1);
                        write($3_1 + 100, 0);
                        $2_1 = read($3_1 + 68);
                        write($3_1 + 156, $2_1);
                        $9_1 = read($3_1 + 64);
                        write($3_1 + 152, $9_1);
                        write($3_1 + 104, $7_1);
                        write($3_1 + 108, $10_1);
                        $170($3_1 + 208 | 0, $3_1 + 96 | 0);
                        $7_1 = read($3_1 + 216);
                        $11_1 = read($3_1 + 212);
                        $10_1 = read($3_1 + 208);
                        block10: {
                          if (!$11_1 & $10_1 == 2) {
                            write($0_1 + 8, 2);
                            write($0_1 + 12, 0);
                            write($0_1, $7_1);
                          } else {
                            block7: {
                              write($3_1 + 204, read($3_1 + 244));
                              $8_1 = read($3_1 + 240);
                              write($3_1 + 196, read($3_1 + 236));
                              write($3_1 + 200, $8_1);
                              $8_1 = read($3_1 + 232);
                              write($3_1 + 188, read($3_1 + 228));
                              write($3_1 + 192, $8_1);
                              $8_1 = read($3_1 + 224);
                              write($3_1 + 180, read($3_1 + 220));
                              write($3_1 + 184, $8_1);
                              write($3_1 + 176, $7_1);
                              write($3_1 + 168, $10_1);
                              write($3_1 + 172, $11_1);
                              if ($12_1 == 1) {
                                if (fimport$97($6_1) | 0) {
                                  $5_1 = $89(3);
                                  write($0_1 + 8, 2);
                                  write($0_1 + 12, 0);
                                  write($0_1, $5_1);
                                  $73($3_1 + 168 | 0);
                                  break block7;
                                }
                              }
                              $7_1 = $101();
                              block9: {
                                block8: {
                                  if ($9_1 == 1) {
                                    if (fimport$60($2_1) | 0) {
                                      $5_1 = fimport$62($7_1, $2_1) | 0;
                                      $0($2_1);
                                      if (!$5_1) {
                                        break block8;
                                      }
                                    } else {
                                      $5_1 = $2_1;
                                    }
                                  } else {
                                    $79($3_1 + 56 | 0, $7_1);
                                    if (read($3_1 + 56) == 1) {
                                      $5_1 = read($3_1 + 60);
                                    } else {
                                      $134($3_1 + 48 | 0, $7_1);
                                      if (!(read($3_1 + 48) & 1)) {
                                        break block8;
                                      }
                                      $5_1 = read($3_1 + 52);
                                    }
                                  }
                                  $187($3_1 + 40 | 0, $13($5_1), $5_1);
                                  $5_1 = read($3_1 + 44);
                                  $2_1 = read($3_1 + 40);
                                  break block9;
                                }
                                $2_1 = 0;
                              }
                              $0($7_1);
                              $182($3_1 + 32 | 0, $2_1, $5_1);
                              $5_1 = read($3_1 + 36);
                              if (read($3_1 + 32) & 1) {
                                write($0_1 + 8, 2);
                                write($0_1 + 12, 0);
                                write($0_1, $5_1);
                                $73($3_1 + 168 | 0);
                                $0($4_1);
                                break block10;
                              }
                              $16_1 = readF64($3_1 + 176);
                              wasm2js_memory_copy($3_1 + 248 | 0, $3_1 + 168 | 0, 40);
                              write8($3_1 + 301, $9_1);
                              write($3_1 + 292, $1_1);
                              write($3_1 + 288, $17_1);
                              write8($3_1 + 300, 1);
                              write($3_1 + 296, $4_1);
                              $1_1 = read(37784);
                              if ($1_1 >>> 0 >= 2147483647) {
                                wasm2js_trap();
                              }
                              write(37784, $1_1 + 1);
                              $2_1 = read(37796) << 2;
                              $1_1 = read(37792);
                              block11: {
                                while (1) {
                                  if ($2_1) {
                                    $4_1 = read($1_1);
                                    if ($144($4_1 + 8 | 0, $3_1 + 248 | 0)) {
                                      $4_1 = fimport$83(read($4_1 + 340)) | 0;
                                      $4_1 = $4_1 ? $4_1 : 1024;
                                      $7_1 = $2($4_1, $5_1);
                                      $0($4_1);
                                      if ($7_1) {
                                        break block11;
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
                              $1_1 = $39($1_1);
                              write(37784, read(37784) - 1);
                              block13: {
                                if ($1_1) {
                                  $2_1 = $1(read($1_1 + 340));
                                  $6($1_1);
                                } else {
                                  block12: {
                                    $1_1 = fimport$74() | 0;
                                    fimport$13($5_1, $1_1);
                                    $187($3_1 + 24 | 0, $13($1_1), $1_1);
                                    $182($3_1 + 16 | 0, read($3_1 + 24), read($3_1 + 28));
                                    $2_1 = read($3_1 + 20);
                                    if (read($3_1 + 16) != 1) {
                                      break block12;
                                    }
                                    write($0_1 + 8, 2);
                                    write($0_1 + 12, 0);
                                    write($0_1, $2_1);
                                    $72($3_1 + 248 | 0);
                                    break block13;
                                  }
                                }
                                $147($3_1 + 8 | 0, $2_1, $3_1 + 248 | 0);
                                $1_1 = read($3_1 + 12);
                                if (read($3_1 + 8) & 1) {
                                  write($0_1 + 8, 2);
                                  write($0_1 + 12, 0);
                                  write($0_1, $1_1);
                                  break block13;
                                }
                                if ($12_1 == 1) {
                                  $2_1 = $3_1 + 208 | 0;
                                  $18($2_1, read($1_1 + 336), $6_1, 34420, 5, 12);
                                  if (read($1_1 + 296)) {
                                    wasm2js_trap();
                                  } else {
                                    write($1_1 + 296, -1);
                                    $58($1_1 + 300 | 0, $2_1);
                                    write($1_1 + 296, read($1_1 + 296) + 1);
                                    $0($6_1);
                                  }
                                }
                                writeF64($0_1 + 16, $16_1);
                                write($0_1 + 8, $10_1);
                                write($0_1 + 12, $11_1);
                                write($0_1, $1_1);
                                $0($5_1);
                                break block;
                              }
                              $0($5_1);
                              $3($12_1, $6_1);
                              break block;
                            }
                          }
                          $0($4_1);
                          $3($9_1, $2_1);
                        }
                        $3($12_1, $6_1);
                        break block14;
                      }
                    }
                    $3($12_1, $6_1);
                  }
                  $3($15_1, $11_1);
                }
                $3($14_1, $5_1);
              }
              $3($13_1, $9_1);
            }
          } else {
            $2_1 = fimport$27($2_1) | 0;
            $4_1 = $38(34512, 7, $2_1, 34519, 9);
            $0($2_1);
          }
          write($0_1 + 8, 2);
          write($0_1 + 12, 0);
          write($0_1, $4_1);
        }
      } else {
        $2_1 = $105();
        write($0_1 + 8, 2);
        write($0_1 + 12, 0);
        write($0_1, $2_1);
      }
      $0($1_1);
    }
    global$0 = $3_1 + 304 | 0;
  }
  function $103($0_1) {
    return (fimport$50($0_1) | 0) != 0;
  }
  function $104() {
    var $0_1 = 0, $1_1 = 0;
    $0_1 = global$0 - 48 | 0;
    global$0 = $0_1;
    write($0_1 + 8, 6);
    $1_1 = $24(3, $0_1 + 8 | 0);
    global$0 = $0_1 + 48 | 0;
    return $1_1;
  }
  function $105() {
    var $0_1 = 0, $1_1 = 0;
    $1_1 = fimport$0(36737, 70) | 0;
    $0_1 = $5(4, 48);
    write8($0_1 + 44, 5);
    write($0_1 + 40, $1_1);
    write($0_1, 6);
    return $0_1;
  }
  function $106($0_1) {
    var $1_1 = 0, $2_1 = 0;
    $0_1 = fimport$1($0_1, 37136, 13) | 0;
    $1_1 = fimport$1($0_1, 37149, 4) | 0;
    $2_1 = $26($1_1);
    $0($2_1 ? $0_1 : $1_1);
    return $2_1 ? $1_1 : $0_1;
  }
  function $107($0_1, $1_1) {
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
  function $108($0_1) {
    var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
    $1_1 = global$0 - 32 | 0;
    global$0 = $1_1;
    if ($45($0_1)) {
      block: {
        if ($43($0_1, 37208, 4)) {
          break block;
        }
        if ($68($0_1)) {
          break block;
        }
        $2_1 = $19($0_1);
        $126($2_1);
        if ($2_1) {
          break block;
        }
        $3_1 = $1_1 + 8 | 0;
        $42($3_1, $0_1);
        $2_1 = read($1_1 + 8);
        if ($2_1 == 3) {
          $75($3_1);
          break block;
        }
        $3_1 = read($1_1 + 12);
        block1: {
          if (!$2_1) {
            $4_1 = fimport$2($0_1) | 0;
            $5_1 = $167($4_1);
            $6_1 = $1($3_1);
            $7_1 = $2($5_1, $6_1);
            $0($6_1);
            $0($5_1);
            $0($4_1);
            if ($7_1) {
              break block1;
            }
          }
          block4: {
            block2: {
              if ($43($0_1, 37212, 5)) {
                block3: {
                  $4_1 = fimport$2($0_1) | 0;
                  $5_1 = $163($4_1);
                  $0($4_1);
                  if (!$2_1) {
                    break block2;
                  }
                  if ($5_1) {
                    break block3;
                  }
                  $61($1_1 + 8 | 0, $0_1, $2_1, $3_1);
                  if (!read($1_1 + 20) & read($1_1 + 16) == 2) {
                    break block4;
                  }
                  $0_1 = read($1_1 + 8);
                  $154($0_1 + 8 | 0);
                  $6($0_1);
                  break block;
                }
              } else {
                if (!$2_1) {
                  break block2;
                }
              }
              $2_1 = $12($0_1);
              $9($1_1, $0_1, 36571, 11);
              $65($2_1, read($1_1), read($1_1 + 4));
              $0($2_1);
              break block1;
            }
            $61($1_1 + 8 | 0, $0_1, 0, $3_1);
            if (!read($1_1 + 20) & read($1_1 + 16) == 2) {
              break block4;
            }
            $6(read($1_1 + 8));
            break block;
          }
          $122(read($1_1 + 8), 2, 0);
          break block;
        }
        $0($3_1);
      }
    }
    global$0 = $1_1 + 32 | 0;
  }
  function $109($0_1, $1_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
    $2_1 = global$0 - 32 | 0;
    global$0 = $2_1;
    if (read(37800)) {
      wasm2js_trap();
    }
    $6_1 = read(37808);
    $7_1 = read(37804);
    write(37804, 0);
    write(37808, 4);
    $4_1 = read(37812);
    write(37812, 0);
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
            $63($3_1);
            $0($3_1);
            $48($9_1);
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
        $48($0_1 + 4 | 0);
        $4_1 = $4_1 - 1 | 0;
        $0_1 = $0_1 + 28 | 0;
        continue;
      }
      break;
    }
    ;
    $25($7_1, $6_1, 4, 28);
    $0($1_1);
    global$0 = $2_1 + 32 | 0;
  }
  function $110($0_1, $1_1, $2_1) {
    return (fimport$61($0_1, $1_1, $2_1) | 0) != 0;
  }
  function $111($0_1) {
    var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0;
    if (read(37768)) {
      wasm2js_trap();
    }
    write(37768, -1);
    $3_1 = read(37780) << 2;
    $1_1 = read(37776);
    block: {
      while (1) {
        $2_1 = $3_1;
        if ($2_1) {
          $3_1 = $2_1 - 4 | 0;
          $4_1 = read($1_1);
          $1_1 = $1_1 + 4 | 0;
          if (!$2($4_1, $0_1)) {
            continue;
          }
          break block;
        }
        break;
      }
      ;
      $57(37772, $1($0_1));
    }
    write(37768, read(37768) + 1);
    return !$2_1;
  }
  function $112($0_1) {
    return (fimport$65($0_1) | 0) != 0;
  }
  function $113($0_1) {
    var $1_1 = 0, $2_1 = 0;
    $0_1 = fimport$88($0_1) | 0;
    block: {
      while (1) {
        block4: {
          if (!$0_1) {
            break block;
          }
          block2: {
            block1: {
              switch ((fimport$85($0_1) & 65535) - 1 | 0) {
                case 2:
                  $1_1 = fimport$1($0_1, 36536, 4) | 0;
                  $2_1 = $47($1_1);
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
            $1_1 = fimport$1($0_1, 36428, 4) | 0;
            $2_1 = $4($1_1, 1, 0);
            $0($1_1);
            if ($2_1) {
              break block4;
            }
          }
          $1_1 = fimport$86($0_1) | 0;
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
  function $114($0_1, $1_1, $2_1) {
    var $3_1 = 0;
    $3_1 = global$0 - 16 | 0;
    global$0 = $3_1;
    $15($3_1 + 8 | 0, fimport$8($0_1, $1_1, $2_1) | 0);
    $2_1 = 0;
    if (read($3_1 + 8) == 1) {
      $0_1 = read($3_1 + 12);
      $1_1 = $4($0_1, 33052, 5);
      $0($0_1);
      $2_1 = $1_1 ^ 1;
    }
    global$0 = $3_1 + 16 | 0;
    return $2_1;
  }
  function $115($0_1) {
    var $1_1 = 0;
    $1_1 = global$0 - 16 | 0;
    global$0 = $1_1;
    write($1_1 + 12, read($0_1 + 8) ? $0_1 + 12 | 0 : 0);
    write($1_1 + 8, read($0_1) ? $0_1 + 4 | 0 : 0);
    $0_1 = $14(36600, 2, $1_1 + 8 | 0, 2);
    global$0 = $1_1 + 16 | 0;
    return $0_1;
  }
  function $116($0_1, $1_1, $2_1, $3_1) {
    var $4_1 = 0;
    $4_1 = global$0 - 16 | 0;
    global$0 = $4_1;
    $90($4_1 + 8 | 0, fimport$77($1_1, $2_1, $3_1) | 0);
    $1_1 = read($4_1 + 12);
    write($0_1, read($4_1 + 8));
    write($0_1 + 4, $1_1);
    global$0 = $4_1 + 16 | 0;
  }
  function $117($0_1) {
    var $1_1 = 0, $2_1 = 0;
    $1_1 = fimport$32(+$0_1) | 0;
    $2_1 = fimport$21($1_1) | 0;
    $0($1_1);
    return $2_1;
  }
  function $118($0_1, $1_1) {
    $0_1 = fimport$10($0_1, $1_1, 1) | 0;
    $1_1 = $4($0_1, 1, 0);
    $0($0_1);
    return $1_1;
  }
  function $119($0_1, $1_1, $2_1) {
    $1_1 = fimport$10($0_1, $1_1, $2_1) | 0;
    $0_1 = $16($1_1, $0_1);
    $0($1_1);
    return $0_1;
  }
  function $120($0_1, $1_1, $2_1, $3_1) {
    var $4_1 = 0, $5_1 = 0, $6_1 = 0;
    $4_1 = global$0 - 16 | 0;
    global$0 = $4_1;
    $70($4_1 + 8 | 0, $3_1);
    $5_1 = 1;
    if (read($4_1 + 8) == 1) {
      $3_1 = read($4_1 + 12);
      $5_1 = 0;
    } else {
      $3_1 = fimport$10($3_1, 33232, 1) | 0;
      $6_1 = fimport$21($3_1) | 0;
      $0($3_1);
      $3_1 = $38($1_1, $2_1, $6_1, 33233, 51);
      $0($6_1);
    }
    write($0_1 + 4, $3_1);
    write($0_1, $5_1);
    global$0 = $4_1 + 16 | 0;
  }
  function $121($0_1) {
    $3(read($0_1), read($0_1 + 4));
    $3(read($0_1 + 8), read($0_1 + 12));
  }
  function $122($0_1, $1_1, $2_1) {
    if ($1_1 != 2 | $2_1) {
      $6($0_1);
    } else {
      $21($0_1);
    }
  }
  function $123($0_1) {
    var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
    $4_1 = read($0_1);
    if ($4_1 != -2147483648) {
      $5_1 = $0_1 + 52 | 0;
      $28($5_1);
      write($0_1 + 52, 0);
      $6_1 = $0_1 + 16 | 0;
      $28($6_1);
      write($0_1 + 16, 0);
      $2_1 = read($0_1 + 8);
      $7_1 = $2_1 << 2;
      $3_1 = read($0_1 + 12);
      $0_1 = read($0_1 + 4);
      while (1) {
        if ($1_1 != $7_1) {
          fimport$66($3_1, read($0_1 + $1_1));
          $1_1 = $1_1 + 4 | 0;
          continue;
        }
        break;
      }
      ;
      $1_1 = $0_1;
      while (1) {
        $0($3_1);
        if ($2_1) {
          $2_1 = $2_1 - 1 | 0;
          $3_1 = read($1_1);
          $1_1 = $1_1 + 4 | 0;
          continue;
        }
        break;
      }
      ;
      $25($4_1, $0_1, 4, 4);
      $28($6_1);
      $28($5_1);
    }
  }
  function $124($0_1) {
    if (read($0_1) != 2) {
      $123($0_1 + 8 | 0);
      $3(read($0_1), read($0_1 + 4));
    }
  }
  function $125($0_1) {
    if (read($0_1) != 19 | read($0_1 + 4)) {
      $29($0_1);
    }
  }
  function $126($0_1) {
    if ($0_1) {
      $6($0_1);
    }
  }
  function $127($0_1) {
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
          $29($1_1);
          $1_1 = $1_1 + 16 | 0;
          continue;
        }
        ;
      }
    }
    $125($0_1 + 144 | 0);
    $125($0_1 + 160 | 0);
  }
  function $128($0_1) {
    var $1_1 = 0;
    block: {
      $1_1 = read($0_1) - 1 | 0;
      write($0_1, $1_1);
      if (!$1_1) {
        $227(read($0_1 + 12), read($0_1 + 16));
        if ($0_1 == -1) {
          break block;
        }
        $1_1 = read($0_1 + 4) - 1 | 0;
        write($0_1 + 4, $1_1);
        if ($1_1) {
          break block;
        }
        $17($0_1, 24);
      }
    }
  }
  function $129($0_1, $1_1) {
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
                  $21(read($0_1 + 4));
                  break block1;
                case 4:
                  $74($0_1);
                  $0(read($0_1 + 60));
                  break block1;
                case 5:
                  break block3;
                default:
                  break block1;
              }
              ;
            }
            $49(read($0_1 + 4), read($0_1 + 8));
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
  function $130($0_1, $1_1) {
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
  function $131($0_1, $1_1) {
    while (1) {
      if ($1_1) {
        $1_1 = $1_1 - 1 | 0;
        $48($0_1);
        $0_1 = $0_1 + 24 | 0;
        continue;
      }
      break;
    }
    ;
  }
  function $132($0_1, $1_1, $2_1, $3_1) {
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
  function $133($0_1, $1_1) {
    $1_1 = fimport$90($1_1) | 0;
    write($0_1 + 4, $1_1);
    write($0_1, $1_1 != 0);
  }
  function $134($0_1, $1_1) {
    $1_1 = fimport$93($1_1) | 0;
    write($0_1 + 4, $1_1);
    write($0_1, $1_1 != 0);
  }
  function $135($0_1, $1_1) {
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
  function $136($0_1, $1_1) {
    var $2_1 = 0, $3_1 = 0, $4_1 = 0;
    $2_1 = ($1_1 >>> 0 <= 8 ? 8 : $1_1) + 7 & -8;
    $3_1 = $2_1 + $0_1 | 0;
    $1_1 = 37764;
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
  function $137($0_1) {
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
  function $138($0_1, $1_1) {
    return (fimport$102($0_1, $1_1, 0) | 0) != 0;
  }
  function $139($0_1, $1_1, $2_1) {
    var $3_1 = 0;
    $3_1 = global$0 - 16 | 0;
    global$0 = $3_1;
    $161($3_1 + 8 | 0, $0_1, $2_1);
    $2_1 = 0;
    if (read($3_1 + 8) == 1) {
      $0_1 = read($3_1 + 12);
      $2_1 = $138(read($1_1), $0_1);
      $0($0_1);
    }
    global$0 = $3_1 + 16 | 0;
    return $2_1;
  }
  function $140($0_1, $1_1, $2_1, $3_1) {
    if ($0_1) {
      return $2_1 != 0;
    }
    if ($2_1) {
      $0_1 = 0;
    } else {
      $0_1 = $2($1_1, $3_1);
    }
    return $0_1;
  }
  function $141($0_1, $1_1) {
    var $2_1 = 0;
    $2_1 = fimport$25(1024) | 0;
    if ($1_1) {
      fimport$26($2_1);
    }
    fimport$24($2_1, $0_1);
    return $2_1;
  }
  function $142($0_1) {
    var $1_1 = 0, $2_1 = 0, $3_1 = 0;
    $1_1 = global$0 - 96 | 0;
    global$0 = $1_1;
    if (!readU8($0_1 + 53)) {
      block: {
        if (!read($0_1 + 56)) {
          if (!$81($0_1 + 60 | 0)) {
            write($1_1 + 32, 15);
            $7($0_1, $1_1 + 32 | 0);
            break block;
          }
        }
        $2_1 = $22(read($0_1 + 328), 8);
        $3_1 = fimport$20($2_1, 250) | 0;
        write($1_1 + 52, $2_1);
        write($1_1 + 36, $3_1);
        write($1_1 + 32, 2);
        $2_1 = $1_1 + 8 | 0;
        $93($2_1, $0_1 + 420 | 0, $1_1 + 32 | 0);
        $10($2_1);
      }
    }
    global$0 = $1_1 + 96 | 0;
  }
  function $143($0_1) {
    var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0;
    $1_1 = global$0 - 32 | 0;
    global$0 = $1_1;
    $2_1 = $1_1 + 8 | 0;
    $186($2_1, $0_1 + 272 | 0);
    $51($2_1);
    $92($2_1, $0_1 + 344 | 0);
    $10($2_1);
    if (read($0_1 + 372)) {
      wasm2js_trap();
    }
    $3_1 = read($0_1 + 376);
    $4_1 = read($0_1 + 380);
    write($0_1 + 376, 0);
    $2_1 = read($0_1 + 388);
    write($1_1 + 16, read($0_1 + 384));
    write($1_1 + 20, $2_1);
    write($1_1 + 8, $3_1);
    write($1_1 + 12, $4_1);
    $77($1_1 + 8 | 0);
    global$0 = $1_1 + 32 | 0;
  }
  function $144($0_1, $1_1) {
    var $2_1 = 0, $3_1 = 0, $4_1 = 0;
    $2_1 = global$0 - 16 | 0;
    global$0 = $2_1;
    $91($2_1 + 8 | 0, $0_1 + 192 | 0);
    $4_1 = read(read($2_1 + 8) + 56);
    $3_1 = read($2_1 + 12);
    write($3_1, read($3_1) - 1);
    $3_1 = 0;
    if ($4_1 >>> 0 <= 2) {
      block: {
        if (readU8($0_1 + 52) != readU8($1_1 + 52)) {
          break block;
        }
        if (!$140(read($0_1 + 40), read($0_1 + 44), read($1_1 + 40), read($1_1 + 44)) | readU8($0_1 + 53) != readU8($1_1 + 53)) {
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
  function $145($0_1) {
    var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0;
    $1_1 = global$0 - 272 | 0;
    global$0 = $1_1;
    block6: {
      if (!read($0_1 + 56)) {
        block: {
          if ($53(read($0_1 + 60), 33700, 6)) {
            break block;
          }
          if (readU32($0_1 + 72) >= 2147483647) {
            wasm2js_trap();
          }
          $11_1 = $0_1 + 60 | 0;
          $8_1 = read($0_1 + 60);
          block5: {
            if (read($0_1 + 76) == 2) {
              $13_1 = $12($8_1);
              $36($1_1 + 48 | 0, $13_1);
              $8_1 = read($1_1 + 52);
              $5_1 = read($1_1 + 48);
              block1: {
                while (1) {
                  if ($5_1 & 1) {
                    $133($1_1 + 40 | 0, $8_1);
                    $16_1 = 1;
                    $15($1_1 + 32 | 0, read($1_1 + 40) & 1 ? read($1_1 + 44) : 1024);
                    if (read($1_1 + 32) != 1) {
                      break block1;
                    }
                    $7_1 = read($1_1 + 36);
                    $36($1_1 + 24 | 0, $7_1);
                    $6_1 = read($1_1 + 28);
                    $14_1 = read($1_1 + 24);
                    $0($7_1);
                    if ($14_1 != 1) {
                      break block1;
                    }
                    $3($5_1, $8_1);
                    $5_1 = 1;
                    $8_1 = $6_1;
                    continue;
                  }
                  break;
                }
                ;
                $16_1 = 0;
              }
              $134($1_1 + 16 | 0, $13_1);
              $5_1 = -2147483648;
              if (read($1_1 + 16) == 1) {
                $6_1 = read($1_1 + 20);
                write($1_1 + 140, $6_1);
                $78($1_1 + 8 | 0, $13_1);
                if (read($1_1 + 8) == 1) {
                  $7_1 = read($1_1 + 12);
                  $14_1 = fimport$17($7_1, $6_1) | 0;
                  $15_1 = +fimport$40($7_1);
                  $18_1 = +fimport$43($6_1);
                  $5_1 = fimport$16($6_1) | 0;
                  $2_1 = fimport$38($14_1) | 0;
                  $4_1 = $4($2_1, 33947, 17);
                  $0($2_1);
                  $2_1 = fimport$108($14_1) | 0;
                  $10_1 = $4($2_1, 33820, 7);
                  $0($2_1);
                  $2_1 = $1($13_1);
                  write($1_1 + 196, 0);
                  write($1_1 + 160, 0);
                  write($1_1 + 152, 0);
                  write($1_1 + 144, 0);
                  write($1_1 + 148, 4);
                  write($1_1 + 156, $2_1);
                  $2_1 = $1_1 + 144 | 0;
                  $3_1 = fimport$0(33964, 49) | 0;
                  $23($2_1, $3_1);
                  $0($3_1);
                  if ($10_1) {
                    $12_1 = $2_1;
                    $2_1 = fimport$0(34013, 57) | 0;
                    $23($12_1, $2_1);
                    $0($2_1);
                  }
                  $2_1 = $15_1 > $18_1;
                  if ($2_1) {
                    $10_1 = fimport$0(34070, 55) | 0;
                    $23($1_1 + 144 | 0, $10_1);
                    $0($10_1);
                  }
                  $10_1 = fimport$17($7_1, $6_1) | 0;
                  $3_1 = fimport$110($10_1) | 0;
                  $9_1 = $4($3_1, 34125, 6);
                  $0($3_1);
                  if (!$9_1) {
                    $3_1 = $1_1 + 236 | 0;
                    $158($3_1, $6_1, 34131, 8, 34125, 6);
                    $9_1 = $1_1 + 160 | 0;
                    $28($9_1);
                    wasm2js_memory_copy($9_1, $3_1, 36);
                  }
                  if ($2_1) {
                    block2: {
                      $2_1 = fimport$38($10_1) | 0;
                      $3_1 = $4($2_1, 34139, 4);
                      $0($2_1);
                      if (!$3_1) {
                        $2_1 = $1_1 + 236 | 0;
                        $158($2_1, $6_1, 34143, 16, 34139, 4);
                        $3_1 = $1_1 + 196 | 0;
                        $28($3_1);
                        wasm2js_memory_copy($3_1, $2_1, 36);
                      }
                      $2_1 = (fimport$16($6_1) | 0) - $5_1 | 0;
                      if ($2_1 > 0) {
                        $5_1 = fimport$17($7_1, $6_1) | 0;
                        $15_1 = +($2_1 >>> 0);
                        $2_1 = $117($4_1 ? $15_1 * 0.5 : $15_1);
                        $3_1 = $1_1 + 144 | 0;
                        $9_1 = fimport$0(33754, 5) | 0;
                        $17_1 = fimport$106($5_1) | 0;
                        $12_1 = fimport$5(33759, 57, $9_1, $17_1, $2_1) | 0;
                        $23($3_1, $12_1);
                        $0($12_1);
                        $0($17_1);
                        $0($9_1);
                        if ($4_1) {
                          $12_1 = $3_1;
                          $4_1 = fimport$0(33816, 4) | 0;
                          $3_1 = fimport$107($5_1) | 0;
                          $9_1 = fimport$5(33759, 57, $4_1, $3_1, $2_1) | 0;
                          $23($12_1, $9_1);
                          $0($9_1);
                          $0($3_1);
                          $0($4_1);
                        }
                        $0($2_1);
                        $0($5_1);
                      }
                      $79($1_1, read($1_1 + 156));
                      if (!(read($1_1) & 1)) {
                        break block2;
                      }
                      $2_1 = read($1_1 + 4);
                      $5_1 = fimport$17($7_1, $2_1) | 0;
                      if ($159($7_1, $1_1 + 140 | 0)) {
                        block3: {
                          $4_1 = fimport$109($5_1) | 0;
                          $3_1 = $4($4_1, 33820, 7);
                          $0($4_1);
                          if (!$3_1) {
                            break block3;
                          }
                          $4_1 = fimport$0(33827, 56) | 0;
                          $23($1_1 + 144 | 0, $4_1);
                          $0($4_1);
                        }
                      }
                      if ($159($7_1, $1_1 + 140 | 0)) {
                        block4: {
                          $4_1 = fimport$105($5_1) | 0;
                          $3_1 = $4($4_1, 33883, 6);
                          $0($4_1);
                          if (!$3_1) {
                            break block4;
                          }
                          $4_1 = fimport$0(33889, 58) | 0;
                          $23($1_1 + 144 | 0, $4_1);
                          $0($4_1);
                        }
                      }
                      $0($5_1);
                      $0($2_1);
                    }
                  }
                  $5_1 = read($1_1 + 144);
                  wasm2js_memory_copy($1_1 + 56 | 0, $1_1 + 148 | 0, 84);
                  $0($10_1);
                  $0($14_1);
                  $0($7_1);
                }
                $0($6_1);
              }
              if (read($0_1 + 72)) {
                wasm2js_trap();
              }
              write($0_1 + 72, -1);
              $124($0_1 + 76 | 0);
              write($0_1 + 84, $5_1);
              write($0_1 + 80, $8_1);
              write($0_1 + 76, $16_1);
              wasm2js_memory_copy($0_1 + 88 | 0, $1_1 + 56 | 0, 84);
              write($0_1 + 72, read($0_1 + 72) + 1);
              $0($13_1);
              fimport$23(read($0_1 + 60), 33379, 4);
              fimport$28(read($0_1 + 60));
              fimport$29(read($0_1 + 60), read($0_1 + 68));
              write8($0_1 + 172, 1);
              if (!$81($11_1)) {
                break block5;
              }
              $37(read($11_1));
              $8_1 = fimport$8(read($11_1), 33739, 10) | 0;
              $6_1 = $4($8_1, 33749, 5);
              $0($8_1);
              if (!$6_1) {
                break block;
              }
              $160($11_1, read($0_1 + 184));
            } else {
              fimport$23($8_1, 33379, 4);
              fimport$28(read($11_1));
              if (!$81($11_1)) {
                break block5;
              }
              $37(read($11_1));
            }
            break block;
          }
          write($1_1 + 144, 15);
          $7($0_1, $1_1 + 144 | 0);
          break block6;
        }
      }
      $142($0_1);
    }
    global$0 = $1_1 + 272 | 0;
  }
  function $146($0_1, $1_1) {
    var $2_1 = 0, $3_1 = 0;
    $2_1 = global$0 - 48 | 0;
    global$0 = $2_1;
    if (read($0_1 + 312)) {
      wasm2js_trap();
    }
    write($0_1 + 312, -1);
    $3_1 = read($0_1 + 324);
    if ($3_1 == read($0_1 + 316)) {
      $41($0_1 + 316 | 0, 8, 64);
    }
    wasm2js_memory_copy(read($0_1 + 320) + ($3_1 << 6) | 0, $1_1, 64);
    write($0_1 + 324, $3_1 + 1);
    write($0_1 + 312, read($0_1 + 312) + 1);
    $1_1 = $22(read($0_1 + 328), 14);
    $3_1 = fimport$20($1_1, 0) | 0;
    write($2_1 + 44, $1_1);
    write($2_1 + 28, $3_1);
    write($2_1 + 24, 2);
    $93($2_1, $0_1 + 448 | 0, $2_1 + 24 | 0);
    $10($2_1);
    global$0 = $2_1 + 48 | 0;
  }
  function $147($0_1, $1_1, $2_1) {
    var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0, $27_1 = 0;
    $4_1 = global$0 - 256 | 0;
    global$0 = $4_1;
    block4: {
      block: {
        if ($44()) {
          $3_1 = $19($1_1);
          if ($3_1) {
            $5_1 = $3_1 + 8 | 0;
            if ($144($5_1, $2_1)) {
              write8($3_1 + 484, readU8($2_1 + 32));
              break block;
            } else {
              write($4_1 + 120, 14);
              write8($4_1 + 124, 2);
              $7($5_1, $4_1 + 120 | 0);
              $6($3_1);
            }
          }
          if ($13($1_1)) {
            block1: {
              $5_1 = $12($1_1);
              $78($4_1 + 32 | 0, $5_1);
              if (!read($4_1 + 32)) {
                $0($5_1);
                break block1;
              }
              $0(read($4_1 + 36));
              $0($5_1);
              $23_1 = readU16($2_1 + 54);
              $17_1 = readU8($2_1 + 53);
              $24_1 = readU8($2_1 + 52);
              $18_1 = read($2_1 + 48);
              $21_1 = read($2_1 + 44);
              $19_1 = read($2_1 + 40);
              $5_1 = read($2_1 + 32);
              $25_1 = read($2_1 + 36);
              $20_1 = read($2_1 + 28);
              $13_1 = read($2_1 + 24);
              $10_1 = read($2_1 + 20);
              if ($16($13_1, $10_1)) {
                $3_1 = fimport$5(36489, 47, $13_1, $10_1, $13_1) | 0;
                fimport$68($3_1);
                $0($3_1);
              }
              $22_1 = 1;
              $6_1 = $4_1 + 120 | 0;
              $7_1 = $1($13_1);
              $3_1 = $17_1 & 1;
              if ($19_1) {
                $245($6_1, $7_1, $3_1);
              } else {
                $246($6_1, $7_1, $3_1);
              }
              wasm2js_memory_copy($4_1 + 48 | 0, $6_1, 72);
              $11_1 = $12($1_1);
              $6_1 = $67($1_1);
              $14_1 = fimport$12($11_1, 33424, 6) | 0;
              $11($14_1, 33430, 4, 33434, 5);
              fimport$7($14_1, 33439, 5, $20_1);
              $3_1 = fimport$5(33444, 65, $10_1, $10_1, $10_1) | 0;
              fimport$7($14_1, 33509, 5, $3_1);
              $0($3_1);
              $11($14_1, 33514, 14, 33528, 31);
              if ($17_1) {
                $3_1 = $113($1_1);
                $12_1 = fimport$12($11_1, 33562, 3) | 0;
                $11($12_1, 33584, 5, $3_1 ? 33571 : 33565, $3_1 ? 13 : 6);
              } else {
                $12_1 = fimport$12($11_1, 33706, 6) | 0;
                $11($12_1, 33430, 4, 33712, 7);
                fimport$7($12_1, 33719, 10, $20_1);
                $11($12_1, 33729, 8, 33737, 2);
                $22_1 = 0;
                $26_1 = $1($6_1);
                $27_1 = $1($18_1);
              }
              $9_1 = $1($1_1);
              $7_1 = $1($18_1);
              $0($6_1);
              $0($11_1);
              $15_1 = $52(8, 488);
              if (!$15_1) {
                wasm2js_trap();
              }
              write($15_1, 0);
              write($15_1 + 4, 1);
              $3_1 = $191($15_1);
              $11_1 = $12($1_1);
              $6_1 = fimport$25($1_1) | 0;
              if (!$19_1) {
                $8_1 = 1;
                $16_1 = $1($21_1);
              }
              write($3_1 + 200, 0);
              write16($3_1 + 196, 0);
              write($3_1 + 192, $14_1);
              write($3_1 + 188, $7_1);
              write($3_1 + 184, $9_1);
              write8($3_1 + 180, 0);
              write($3_1 + 80, 0);
              write($3_1 + 84, 2);
              write($3_1 + 76, $27_1);
              write($3_1 + 72, $26_1);
              write($3_1 + 68, $12_1);
              write($3_1 + 64, $22_1);
              write16($3_1 + 62, $23_1);
              write8($3_1 + 61, $17_1);
              write8($3_1 + 60, $24_1);
              write($3_1 + 56, $18_1);
              write($3_1 + 52, $21_1);
              write($3_1 + 48, $19_1);
              write($3_1 + 40, $5_1);
              write($3_1 + 44, $25_1);
              write($3_1 + 36, $20_1);
              write($3_1 + 32, $13_1);
              write($3_1 + 28, $10_1);
              $9_1 = $15_1 + 8 | 0;
              write($9_1 + 16, read($2_1 + 16));
              $7_1 = read($2_1 + 12);
              write($9_1 + 8, read($2_1 + 8));
              write($9_1 + 12, $7_1);
              $7_1 = read($2_1 + 4);
              write($9_1, read($2_1));
              write($9_1 + 4, $7_1);
              wasm2js_memory_copy($3_1 + 204 | 0, $4_1 + 44 | 0, 76);
              write8($3_1 + 484, $5_1);
              write($3_1 + 456, 0);
              write($3_1 + 460, 3);
              write($3_1 + 432, 3);
              write($3_1 + 424, 0);
              write($3_1 + 428, 0);
              write($3_1 + 412, 0);
              write($3_1 + 416, 2);
              write($3_1 + 408, $16_1);
              write($3_1 + 404, $8_1);
              write($3_1 + 400, 0);
              write($3_1 + 380, 0);
              write($3_1 + 384, 0);
              write($3_1 + 352, 0);
              write($3_1 + 356, 3);
              write($3_1 + 348, $6_1);
              write($3_1 + 344, $11_1);
              write($3_1 + 340, $1_1);
              write($3_1 + 336, $3_1);
              write($3_1 + 328, 8);
              write($3_1 + 332, 0);
              write($3_1 + 320, 0);
              write($3_1 + 324, 0);
              write($3_1 + 312, 0);
              write($3_1 + 316, 1024);
              write($3_1 + 304, 4);
              write($3_1 + 308, 0);
              write($3_1 + 296, 0);
              write($3_1 + 300, 0);
              write($3_1 + 288, 4);
              write($3_1 + 292, 0);
              write($3_1 + 280, 0);
              write($3_1 + 284, 0);
              if (read(37784)) {
                wasm2js_trap();
              }
              write($3_1, 2);
              write(37784, -1);
              $1_1 = read(37796);
              if ($1_1 == read(37788)) {
                $198(37788);
              }
              write(read(37792) + ($1_1 << 2), $3_1);
              write(37796, $1_1 + 1);
              write(37784, read(37784) + 1);
              $149($9_1);
              $1_1 = $67(read($3_1 + 184));
              $11(read($3_1 + 68), 33739, 10, 34484, 10);
              if (readU8($3_1 + 197) == 1) {
                fimport$13(read($3_1 + 68), read($3_1 + 192));
              }
              fimport$42($1_1, read($3_1 + 68));
              fimport$9($1_1, 2);
              if (read($3_1 + 64) == 1) {
                fimport$29(read($3_1 + 68), read($3_1 + 188));
              }
              $0($1_1);
              if (read($3_1 + 296)) {
                wasm2js_trap();
              }
              write($3_1 + 296, -1);
              $5_1 = $5(4, 24);
              $2_1 = $4_1 + 120 | 0;
              $8_1 = $3_1 + 336 | 0;
              $18($2_1, read($8_1), read($3_1 + 192), 32863, 4, 0);
              $1_1 = read($4_1 + 140);
              write($5_1 + 16, read($4_1 + 136));
              write($5_1 + 20, $1_1);
              $1_1 = read($4_1 + 132);
              write($5_1 + 8, read($4_1 + 128));
              write($5_1 + 12, $1_1);
              $1_1 = read($4_1 + 124);
              write($5_1, read($4_1 + 120));
              write($5_1 + 4, $1_1);
              write($4_1 + 216, 1);
              write($4_1 + 212, $5_1);
              write($4_1 + 208, 1);
              if (!read($3_1 + 64)) {
                $18($2_1, read($8_1), read($3_1 + 68), 32867, 6, 1);
                $1_1 = $4_1 + 208 | 0;
                $58($1_1, $2_1);
                $18($2_1, read($8_1), read($3_1 + 68), 32873, 5, 2);
                $58($1_1, $2_1);
              }
              $16_1 = $3_1 + 300 | 0;
              $94($16_1, $4_1 + 208 | 0);
              write($3_1 + 296, read($3_1 + 296) + 1);
              $6_1 = $5(4, 72);
              $18($4_1 + 220 | 0, read($8_1), read($3_1 + 344), 34445, 16, 6);
              $7_1 = $4_1 + 120 | 0;
              $18($7_1, read($8_1), read($3_1 + 344), 34461, 23, 9);
              $5_1 = $67(read($3_1 + 340));
              $2_1 = $22(read($8_1), 13);
              $1_1 = fimport$70($5_1, $2_1) | 0;
              write($6_1 + 68, $2_1);
              write($6_1 + 52, $1_1);
              write($6_1 + 48, 1);
              $1_1 = read($4_1 + 240);
              write($6_1 + 16, read($4_1 + 236));
              write($6_1 + 20, $1_1);
              $1_1 = read($4_1 + 232);
              write($6_1 + 8, read($4_1 + 228));
              write($6_1 + 12, $1_1);
              $1_1 = read($4_1 + 224);
              write($6_1, read($4_1 + 220));
              write($6_1 + 4, $1_1);
              $1_1 = read($4_1 + 124);
              write($6_1 + 24, read($4_1 + 120));
              write($6_1 + 28, $1_1);
              $1_1 = read($4_1 + 132);
              write($6_1 + 32, read($4_1 + 128));
              write($6_1 + 36, $1_1);
              $1_1 = read($4_1 + 140);
              write($6_1 + 40, read($4_1 + 136));
              write($6_1 + 44, $1_1);
              write($4_1 + 204, 3);
              write($4_1 + 200, $6_1);
              write($4_1 + 196, 3);
              $0($5_1);
              $78($4_1 + 24 | 0, read($3_1 + 344));
              if (read($4_1 + 24) == 1) {
                $1_1 = read($4_1 + 28);
                $18($7_1, read($3_1 + 336), $1_1, 33057, 7, 5);
                $58($4_1 + 196 | 0, $7_1);
                $0($1_1);
              }
              if (read($3_1 + 280)) {
                wasm2js_trap();
              }
              write($3_1 + 280, -1);
              $94($3_1 + 284 | 0, $4_1 + 196 | 0);
              write($3_1 + 280, read($3_1 + 280) + 1);
              if (read($3_1 + 296)) {
                wasm2js_trap();
              }
              write($3_1 + 296, -1);
              $2_1 = $4_1 + 8 | 0;
              block3: {
                if (read($3_1 + 64) == 1) {
                  block2: {
                    $161($4_1 + 16 | 0, read($3_1 + 68), 32851);
                    if (read($4_1 + 16) != 1) {
                      break block2;
                    }
                    $1_1 = read($4_1 + 20);
                    $18($4_1 + 220 | 0, read($3_1 + 336), $1_1, 32878, 5, 4);
                    $0($1_1);
                    $5_1 = read($4_1 + 220) != 3;
                    break block3;
                  }
                }
                write($4_1 + 220, 3);
                $5_1 = 0;
              }
              $192($2_1, $5_1, 4, 24);
              write($4_1 + 252, 0);
              $1_1 = read($4_1 + 12);
              write($4_1 + 244, read($4_1 + 8));
              write($4_1 + 248, $1_1);
              $189($4_1 + 244 | 0, $5_1);
              $5_1 = read($4_1 + 248);
              $8_1 = read($4_1 + 252);
              $2_1 = read($4_1 + 224);
              $1_1 = read($4_1 + 220);
              write($4_1 + 120, $1_1);
              write($4_1 + 124, $2_1);
              $2_1 = read($4_1 + 240);
              write($4_1 + 136, read($4_1 + 236));
              write($4_1 + 140, $2_1);
              $2_1 = read($4_1 + 232);
              write($4_1 + 128, read($4_1 + 228));
              write($4_1 + 132, $2_1);
              write($4_1 + 120, 3);
              $2_1 = Math_imul($8_1, 24) + $5_1 | 0;
              $5_1 = $4_1 + 224 | 0;
              while (1) {
                if ($1_1 != 3) {
                  write($2_1, $1_1);
                  $1_1 = read($5_1 + 4);
                  $7_1 = $2_1 + 4 | 0;
                  write($7_1, read($5_1));
                  write($7_1 + 4, $1_1);
                  $1_1 = read($5_1 + 12);
                  $7_1 = $2_1 + 12 | 0;
                  write($7_1, read($5_1 + 8));
                  write($7_1 + 4, $1_1);
                  write($2_1 + 20, read($5_1 + 16));
                  $2_1 = $2_1 + 24 | 0;
                  $8_1 = $8_1 + 1 | 0;
                  $1_1 = 3;
                  continue;
                }
                break;
              }
              ;
              write($4_1 + 252, $8_1);
              $10($4_1 + 120 | 0);
              $94($16_1, $4_1 + 244 | 0);
              write($3_1 + 296, read($3_1 + 296) + 1);
              $8_1 = 0;
              break block4;
            }
          }
          if (readU8($2_1 + 52)) {
            fimport$6($1_1);
          }
          write($4_1 + 120, 6);
          $8_1 = 1;
          $3_1 = $24(0, $4_1 + 120 | 0);
        } else {
          $8_1 = 1;
          $3_1 = $105();
        }
      }
      $72($2_1);
      $0($1_1);
    }
    write($0_1 + 4, $3_1);
    write($0_1, $8_1);
    global$0 = $4_1 + 256 | 0;
  }
  function $148($0_1, $1_1, $2_1, $3_1) {
    var $4_1 = 0;
    $4_1 = global$0 - 80 | 0;
    global$0 = $4_1;
    $35($4_1 - -64 | 0, $0_1);
    writeF64($4_1 + 16, $3_1);
    write($4_1 + 8, $1_1);
    write($4_1 + 12, $2_1);
    write($4_1, 2);
    write8($4_1 + 32, readU8($4_1 + 72));
    writeF64($4_1 + 24, readF64($4_1 + 64));
    $7($0_1, $4_1);
    global$0 = $4_1 + 80 | 0;
  }
  function $149($0_1) {
    var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0;
    $1_1 = global$0 - 16 | 0;
    global$0 = $1_1;
    $185($1_1 + 8 | 0, $0_1 + 392 | 0);
    $2_1 = read($1_1 + 12);
    $3_1 = read($1_1 + 8);
    $183($1_1, read($3_1), read($3_1 + 4));
    $3_1 = read($1_1 + 4);
    $4_1 = read($1_1);
    write($2_1, read($2_1) - 1);
    if ($4_1 == 1) {
      $2_1 = fimport$75(read($0_1 + 16), 34241, 7, $3_1) | 0;
      fimport$7(read($0_1 + 184), 33559, 3, $2_1);
      write8($0_1 + 189, 1);
      if ($13(read($0_1 + 60))) {
        fimport$42(read($0_1 + 60), read($0_1 + 184));
      }
      $0($2_1);
      $0($3_1);
    }
    global$0 = $1_1 + 16 | 0;
  }
  function $150($0_1, $1_1, $2_1, $3_1, $4_1) {
    $0_1 = fimport$1($0_1, $1_1, $2_1) | 0;
    $1_1 = $4($0_1, $3_1, $4_1);
    $0($0_1);
    return $1_1;
  }
  function $151($0_1) {
    var $1_1 = 0, $2_1 = 0;
    $1_1 = global$0 - 16 | 0;
    global$0 = $1_1;
    $91($1_1 + 8 | 0, $0_1 + 192 | 0);
    $0_1 = read(read($1_1 + 8) + 56);
    $2_1 = read($1_1 + 12);
    write($2_1, read($2_1) - 1);
    global$0 = $1_1 + 16 | 0;
    return $0_1 == 3;
  }
  function $152($0_1) {
    var $1_1 = 0, $2_1 = 0, $3_1 = 0;
    $1_1 = fimport$2(read($0_1 + 332)) | 0;
    $2_1 = fimport$1($1_1, 36352, 9) | 0;
    $3_1 = $2($2_1, 1026);
    $0($2_1);
    if ($3_1) {
      $166($1_1, 0);
      $46(read($0_1 + 332), 4, 1025);
    }
    $0($1_1);
  }
  function $153($0_1, $1_1) {
    var $2_1 = 0;
    $2_1 = 1025;
    if (($1_1 & 6) == 2) {
      $1_1 = read($0_1 + 304);
      if ($1_1 >>> 0 >= 2147483647) {
        wasm2js_trap();
      } else {
        write($0_1 + 304, $1_1 + 1);
        $2_1 = $1(read($0_1 + 308));
        write($0_1 + 304, read($0_1 + 304) - 1);
      }
    }
    return $2_1;
  }
  function $154($0_1) {
    var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
    if (readU32($0_1 + 372) >= 2147483647) {
      wasm2js_trap();
    }
    if (!read($0_1 + 376)) {
      $1_1 = $0_1 + 328 | 0;
      $2_1 = $22(read($1_1), 10);
      $1_1 = $22(read($1_1), 11);
      block4: {
        block3: {
          block2: {
            switch (read($0_1 + 40) - 1 | 0) {
              case 0:
                $3_1 = fimport$52(read($0_1 + 44), $2_1, $1_1) | 0;
                break block3;
              case 1:
                $3_1 = fimport$51(read($0_1 + 44), $2_1, $1_1) | 0;
                break block3;
              default:
                break block2;
            }
            ;
          }
          $33($1_1);
          $33($2_1);
          $1_1 = 0;
          break block4;
        }
        $4_1 = $2_1;
        $5_1 = $1_1;
        $1_1 = 1;
      }
      if (read($0_1 + 372)) {
        wasm2js_trap();
      } else {
        write($0_1 + 372, -1);
        $77($0_1 + 376 | 0);
        write($0_1 + 388, $3_1);
        write($0_1 + 380, $4_1);
        write($0_1 + 384, $5_1);
        write($0_1 + 376, $1_1);
        write($0_1 + 372, read($0_1 + 372) + 1);
      }
    }
  }
  function $155($0_1, $1_1) {
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
          $80($2_1 + 8 | 0, readU8($0_1 + 4), $1_1);
          $6($2_1);
        } else {
          wasm2js_trap();
        }
      }
    }
    $0($1_1);
  }
  function $156($0_1) {
    $0_1 = $0_1 | 0;
    return $250($0_1, 37844, 37872, 37871, 37869, 37848, 37852, 37856, 37860, 37864, 37868) | 0;
  }
  function $157($0_1) {
    $0_1 = $0_1 | 0;
    return $250($0_1, 37876, 37904, 37903, 37901, 37880, 37884, 37888, 37892, 37896, 37900) | 0;
  }
  function $158($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
    var $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
    $6_1 = fimport$34($1_1) | 0;
    $9_1 = fimport$8($1_1, 34840, 5) | 0;
    $10_1 = fimport$36($6_1, $2_1, $3_1) | 0;
    $11_1 = fimport$39($6_1, $2_1, $3_1) | 0;
    $7_1 = fimport$0($4_1, $5_1) | 0;
    $8_1 = fimport$0(34845, 9) | 0;
    fimport$37($6_1, $2_1, $3_1, $7_1, $8_1);
    $0($8_1);
    $0($7_1);
    $7_1 = fimport$8($1_1, 34840, 5) | 0;
    $1_1 = $1($1_1);
    write($0_1 + 32, $11_1);
    write($0_1 + 28, $10_1);
    write($0_1 + 24, $7_1);
    write($0_1 + 20, $9_1);
    write($0_1 + 12, $5_1);
    write($0_1 + 8, $4_1);
    write($0_1 + 4, $3_1);
    write($0_1, $2_1);
    write($0_1 + 16, $1_1);
    $0($6_1);
  }
  function $159($0_1, $1_1) {
    return +fimport$40($0_1) > +fimport$43(read($1_1));
  }
  function $160($0_1, $1_1) {
    var $2_1 = 0, $3_1 = 0, $4_1 = 0;
    $2_1 = global$0 - 16 | 0;
    global$0 = $2_1;
    $36($2_1 + 8 | 0, read($0_1 + 4));
    block: {
      if (read($2_1 + 8) == 1) {
        $3_1 = read($2_1 + 12);
        if (fimport$99($3_1, read($0_1)) | 0) {
          $0($3_1);
        } else {
          $4_1 = fimport$16($3_1) | 0;
          $0($3_1);
          if ($4_1) {
            break block;
          }
        }
      }
      if (!$53(read($0_1), 33700, 6)) {
        break block;
      }
      $37($1_1);
    }
    global$0 = $2_1 + 16 | 0;
  }
  function $161($0_1, $1_1, $2_1) {
    $1_1 = fimport$122($1_1, $2_1, 12) | 0;
    write($0_1 + 4, $1_1);
    write($0_1, $1_1 != 0);
  }
  function $162($0_1, $1_1, $2_1, $3_1, $4_1) {
    fimport$113($1_1, $2_1, $3_1, $4_1, 1027);
    $1_1 = $1($1_1);
    write($0_1 + 20, $4_1);
    write($0_1 + 16, $3_1);
    write($0_1 + 12, $2_1);
    write($0_1 + 8, 1027);
    write($0_1 + 4, $1_1);
    write($0_1, 0);
  }
  function $163($0_1) {
    var $1_1 = 0;
    $0_1 = fimport$1($0_1, 36395, 15) | 0;
    $1_1 = $2($0_1, 1026);
    $0($0_1);
    return $1_1;
  }
  function $164($0_1, $1_1, $2_1) {
    if ($1_1) {
      fimport$72($0_1, read($1_1));
    }
    $1_1 = $0_1;
    $0_1 = $2_1 ? 1027 : 1026;
    fimport$3($1_1, 36395, 15, $0_1);
    $0($0_1);
  }
  function $165($0_1, $1_1) {
    var $2_1 = 0;
    $2_1 = $0_1;
    $0_1 = $1_1 ? 1026 : 1027;
    fimport$3($2_1, 36367, 9, $0_1);
    $0($0_1);
  }
  function $166($0_1, $1_1) {
    var $2_1 = 0;
    $2_1 = $0_1;
    $0_1 = $1_1 ? 1026 : 1027;
    fimport$3($2_1, 36352, 9, $0_1);
    $0($0_1);
  }
  function $167($0_1) {
    return fimport$1($0_1, 36376, 7) | 0;
  }
  function $168($0_1, $1_1) {
    fimport$3($0_1, 36410, 4, $1_1);
    fimport$3($0_1, 33064, 5, 1025);
  }
  function $169($0_1, $1_1, $2_1, $3_1) {
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
    $3_1 = $100($8_1 | ($5_1 ? 0 : $4_1) & $4_1 ? $1_1 - $6_1 : 0, $3_1);
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
  function $170($0_1, $1_1) {
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
      $1_1 = fimport$0(32883, 23) | 0;
    }
    $120($8_1, 34248, 10, $1_1);
    $8_1 = read($4_1 + 12);
    block: {
      if (read($4_1 + 8) == 1) {
        write($0_1, 2);
        write($0_1 + 4, 0);
        write($0_1 + 8, $8_1);
        $0($1_1);
        $3($9_1, $6_1);
        if (!$5_1) {
          break block;
        }
        $0($2_1);
      } else {
        block1: {
          if ($5_1) {
            $120($4_1, 34258, 13, $2_1);
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
            $5_1 = $1($8_1);
          }
          $7_1 = $3_1 ? $7_1 : 6e5;
          if (!($7_1 >= 0)) {
            $3_1 = $117($7_1);
            $2_1 = $38(34565, 9, $3_1, 34580, 61);
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
              if (!$47($6_1)) {
                break block2;
              }
              $0($6_1);
            }
            $6_1 = fimport$0(32906, 21) | 0;
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
        $3($9_1, $6_1);
      }
    }
    global$0 = $4_1 + 16 | 0;
  }
  function $171($0_1, $1_1, $2_1) {
    var $3_1 = 0, $4_1 = 0;
    $3_1 = global$0 - 48 | 0;
    global$0 = $3_1;
    block3: {
      block2: {
        switch (($2_1 & 255) - 1 | 0) {
          case 0:
            $2_1 = $5(8, 32);
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
            write($3_1 + 8, 6);
            $32($0_1, $1_1, $24(1, $3_1 + 8 | 0), 0);
            break block3;
          default:
            break block2;
        }
        ;
      }
      $2_1 = $5(8, 16);
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
  function $172($0_1, $1_1, $2_1, $3_1) {
    if ($2_1 == 1 & readU8($3_1 + 44) == 3) {
      $27(read($1_1 + 56), read($1_1 + 60));
      write($1_1 + 56, 4);
      $1_1 = $5(8, 64);
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
    $27(read($1_1 + 56), read($1_1 + 60));
    write($1_1 + 56, 5);
    $55($0_1, readU8($1_1 + 69), $2_1, $3_1, 0);
  }
  function $173($0_1, $1_1, $2_1, $3_1) {
    write8($1_1 + 48, 1);
    $85($1_1, $2_1, $3_1);
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
  function $174($0_1, $1_1) {
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
  function $175($0_1, $1_1, $2_1) {
    var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0;
    $3_1 = global$0 + -64 | 0;
    global$0 = $3_1;
    $6_1 = read($2_1);
    $7_1 = read($1_1);
    $2_1 = 0;
    while (1) {
      if ($2_1 != 40) {
        $4_1 = read($2_1 + 33116);
        $5_1 = read($2_1 + 33120);
        $116($3_1 + 16 | 0, $7_1, $4_1, $5_1);
        $1_1 = ($3_1 + 24 | 0) + $2_1 | 0;
        if (read($3_1 + 16) == 1) {
          $5_1 = read($3_1 + 20);
          $4_1 = 1;
        } else {
          $116($3_1 + 8 | 0, $6_1, $4_1, $5_1);
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
  function $176($0_1, $1_1) {
    var $2_1 = 0, $3_1 = 0;
    $2_1 = global$0 - 16 | 0;
    global$0 = $2_1;
    block: {
      if ($0_1 == 1) {
        block1: {
          $3_1 = 3;
          if ($4($1_1, 34209, 20)) {
            break block;
          }
          $0_1 = -12;
          while (1) {
            if (!$0_1) {
              break block1;
            }
            $3_1 = readU8($0_1 + 34241);
            $180($2_1 + 8 | 0, $3_1);
            $0_1 = $0_1 + 1 | 0;
            if (!$4($1_1, read($2_1 + 8), read($2_1 + 12))) {
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
  function $177($0_1, $1_1) {
    var $2_1 = 0;
    $1_1 = $56($1_1);
    $2_1 = read($1_1 + 12);
    write($0_1, read($1_1 + 8));
    write($0_1 + 4, $2_1);
  }
  function $178($0_1) {
    return readU8($56($0_1) + 17);
  }
  function $179($0_1) {
    return readU8($56($0_1) + 16);
  }
  function $180($0_1, $1_1) {
    var $2_1 = 0;
    $1_1 = $56($1_1);
    $2_1 = read($1_1 + 4);
    write($0_1, read($1_1));
    write($0_1 + 4, $2_1);
  }
  function $181($0_1, $1_1) {
    var $2_1 = 0;
    $2_1 = 1;
    if (!$26($1_1)) {
      $0($1_1);
      $2_1 = 0;
    }
    write($0_1 + 4, $1_1);
    write($0_1, $2_1);
  }
  function $182($0_1, $1_1, $2_1) {
    var $3_1 = 0, $4_1 = 0;
    $3_1 = global$0 - 48 | 0;
    global$0 = $3_1;
    $4_1 = 1;
    if ($1_1 == 1) {
      $4_1 = 0;
    } else {
      write($3_1 + 16, 9);
      write($3_1 + 12, 33284);
      write($3_1 + 8, 4);
      $2_1 = $24(0, $3_1 + 8 | 0);
    }
    write($0_1 + 4, $2_1);
    write($0_1, $4_1);
    global$0 = $3_1 + 48 | 0;
  }
  function $183($0_1, $1_1, $2_1) {
    var $3_1 = 0;
    $3_1 = 1;
    if ($1_1 != 1) {
      $3_1 = 0;
    } else {
      $1_1 = $1($2_1);
    }
    write($0_1 + 4, $1_1);
    write($0_1, $3_1);
  }
  function $184($0_1, $1_1) {
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
            $29($2_1 + 16 | 0);
            $29($2_1 + 32 | 0);
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
        $29($2_1 + 32 | 0);
        break block1;
      }
      write($0_1, 18);
      write($0_1 + 4, 0);
    }
    global$0 = $2_1 + 48 | 0;
  }
  function $185($0_1, $1_1) {
    $248($0_1, $1_1, 4);
  }
  function $186($0_1, $1_1) {
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
  function $187($0_1, $1_1, $2_1) {
    var $3_1 = 0;
    $3_1 = 1;
    if (!$1_1) {
      $0($2_1);
      $3_1 = 0;
    }
    write($0_1 + 4, $2_1);
    write($0_1, $3_1);
  }
  function $188($0_1) {
    var $1_1 = 0;
    $1_1 = read($0_1 + 4);
    $130($1_1, read($0_1 + 12) - $1_1 >>> 2 | 0);
    $196(read($0_1 + 8), read($0_1));
  }
  function $189($0_1, $1_1) {
    $193($0_1, read($0_1 + 8), $1_1, 4, 24);
  }
  function $190($0_1, $1_1) {
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
    $95($0_1, 2);
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
  function $191($0_1) {
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
  function $192($0_1, $1_1, $2_1, $3_1) {
    var $4_1 = 0;
    $4_1 = global$0 - 32 | 0;
    global$0 = $4_1;
    $132($4_1 + 20 | 0, $1_1, $2_1, $3_1);
    if (read($4_1 + 20) == 1) {
      wasm2js_trap();
    }
    $3_1 = read($4_1 + 28);
    if ($3_1) {
      block: {
        $97($4_1 + 8 | 0, read($4_1 + 24), $3_1);
        $2_1 = read($4_1 + 8);
        if ($2_1) {
          break block;
        }
        wasm2js_trap();
      }
    } else {
      $1_1 = 0;
    }
    write($0_1 + 4, $2_1);
    write($0_1, $1_1);
    global$0 = $4_1 + 32 | 0;
  }
  function $193($0_1, $1_1, $2_1, $3_1, $4_1) {
    if (read($0_1) - $1_1 >>> 0 < $2_1 >>> 0) {
      if (($194($0_1, $1_1, $2_1, $3_1, $4_1) | 0) != -2147483647) {
        wasm2js_trap();
      }
    }
  }
  function $194($0_1, $1_1, $2_1, $3_1, $4_1) {
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
        $132($2_1, $9_1, $3_1, $4_1);
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
              $97($5_1 + 8 | 0, $6_1, $3_1);
              $1_1 = read($5_1 + 8);
              break block1;
            }
            $1_1 = $52($6_1, $3_1);
            if (!$1_1) {
              break block1;
            }
            $3_1 = $2_1 >>> 0 > $3_1 >>> 0 ? $3_1 : $2_1;
            if ($3_1) {
              wasm2js_memory_copy($1_1, $8_1, $3_1);
            }
            $17($8_1, $2_1);
          }
        } else {
          $97($5_1, $6_1, $3_1);
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
  function $195($0_1, $1_1) {
    $25($0_1, $1_1, 8, 64);
  }
  function $196($0_1, $1_1) {
    $25($0_1, $1_1, 4, 4);
  }
  function $197($0_1, $1_1) {
    $25($0_1, $1_1, 4, 24);
  }
  function $198($0_1) {
    $41($0_1, 4, 4);
  }
  function $199($0_1) {
    $17($0_1, 488);
  }
  function $200($0_1, $1_1, $2_1, $3_1, $4_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    $2_1 = $2_1 | 0;
    $3_1 = $3_1 | 0;
    $4_1 = $4_1 | 0;
    wasm2js_trap();
  }
  function $201($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    $2_1 = $2_1 | 0;
    $3_1 = $3_1 | 0;
    $4_1 = $4_1 | 0;
    $5_1 = $5_1 | 0;
    wasm2js_trap();
  }
  function $202($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    $2_1 = $2_1 | 0;
    $3_1 = $3_1 | 0;
    $4_1 = $4_1 | 0;
    $5_1 = $5_1 | 0;
    wasm2js_trap();
  }
  function $203($0_1, $1_1, $2_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    $2_1 = $2_1 | 0;
    wasm2js_trap();
  }
  function $204($0_1, $1_1, $2_1, $3_1, $4_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    $2_1 = $2_1 | 0;
    $3_1 = $3_1 | 0;
    $4_1 = $4_1 | 0;
    wasm2js_trap();
  }
  function $205($0_1, $1_1, $2_1, $3_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    $2_1 = $2_1 | 0;
    $3_1 = $3_1 | 0;
    wasm2js_trap();
  }
  function $206($0_1, $1_1, $2_1, $3_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    $2_1 = $2_1 | 0;
    $3_1 = $3_1 | 0;
    wasm2js_trap();
  }
  function $207($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    $2_1 = $2_1 | 0;
    $3_1 = $3_1 | 0;
    $4_1 = $4_1 | 0;
    $5_1 = $5_1 | 0;
    $6_1 = $6_1 | 0;
    wasm2js_trap();
  }
  function $210($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    $2_1 = $2_1 | 0;
    $3_1 = +$3_1;
    $4_1 = $4_1 | 0;
    $5_1 = $5_1 | 0;
    wasm2js_trap();
  }
  function $211($0_1, $1_1, $2_1, $3_1, $4_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    $2_1 = +$2_1;
    $3_1 = $3_1 | 0;
    $4_1 = $4_1 | 0;
    wasm2js_trap();
  }
  function $212($0_1, $1_1, $2_1, $3_1, $4_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    $2_1 = +$2_1;
    $3_1 = $3_1 | 0;
    $4_1 = $4_1 | 0;
    wasm2js_trap();
  }
  function $213($0_1, $1_1, $2_1, $3_1, $4_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    $2_1 = Math_fround($2_1);
    $3_1 = $3_1 | 0;
    $4_1 = $4_1 | 0;
    wasm2js_trap();
  }
  function $214($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    $2_1 = $2_1 | 0;
    $3_1 = Math_fround($3_1);
    $4_1 = $4_1 | 0;
    $5_1 = $5_1 | 0;
    wasm2js_trap();
  }
  function $215($0_1, $1_1, $2_1, $3_1, $4_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    $2_1 = Math_fround($2_1);
    $3_1 = $3_1 | 0;
    $4_1 = $4_1 | 0;
    wasm2js_trap();
  }
  function $216($0_1, $1_1, $2_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    $2_1 = $2_1 | 0;
    wasm2js_trap();
  }
  function $217($0_1, $1_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    var $2_1 = 0, $3_1 = 0;
    $2_1 = global$0 - 48 | 0;
    global$0 = $2_1;
    $3_1 = $101();
    $15($2_1 + 16 | 0, fimport$18($1_1, 34248, 10) | 0);
    $65($3_1, read($2_1 + 16), read($2_1 + 20));
    $0($3_1);
    $15($2_1 + 8 | 0, $0_1);
    if (read($2_1 + 8) == 1) {
      $0_1 = read($2_1 + 12);
      if ($103($0_1)) {
        $0($0_1);
      } else {
        $102($2_1 + 24 | 0, $0_1, $1_1);
        $122(read($2_1 + 24), read($2_1 + 32), read($2_1 + 36));
      }
    }
    $0($1_1);
    global$0 = $2_1 + 48 | 0;
  }
  function $218($0_1, $1_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
    $2_1 = global$0 - 32 | 0;
    global$0 = $2_1;
    $102($2_1 + 8 | 0, $0_1, $1_1);
    $3_1 = read($2_1 + 8);
    $4_1 = read($2_1 + 20);
    $0_1 = read($2_1 + 16);
    if (!$4_1 & $0_1 == 2) {
      $66($3_1);
      $4_1 = $69($3_1);
      $5_1 = $141($4_1, $179(readU8($3_1 + 44)));
      $0_1 = $1($5_1);
      $0($5_1);
      $0($4_1);
      $21($3_1);
    } else {
      $148($3_1 + 8 | 0, $0_1, $4_1, readF64($2_1 + 24));
      $0_1 = $1(read($3_1 + 348));
      $6($3_1);
    }
    $0($1_1);
    global$0 = $2_1 + 32 | 0;
    return $0_1;
  }
  function $219($0_1) {
    $0_1 = $0_1 | 0;
    $137($0_1 - 8 | 0);
  }
  function $220($0_1) {
    $0_1 = $0_1 | 0;
    $0_1 = $0_1 - 8 | 0;
    $137($0_1);
    $128($0_1);
  }
  function $221($0_1) {
    $0_1 = $0_1 | 0;
    $128($0_1 - 8 | 0);
  }
  function $222($0_1, $1_1) {
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
    write($0_1, 37520);
  }
  function $223() {
    return fimport$49() | 0;
  }
  function $224() {
    var $0_1 = 0, $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
    $0_1 = global$0 - 112 | 0;
    global$0 = $0_1;
    $135($0_1 + 16 | 0, 7);
    $1_1 = read($0_1 + 24);
    $6_1 = read($0_1 + 20);
    write($0_1 + 36, read($0_1 + 16));
    write($0_1 + 32, $6_1);
    write($0_1 + 28, $6_1);
    $8_1 = $1_1 << 2;
    $11_1 = $8_1 + $6_1 | 0;
    write($0_1 + 40, $11_1);
    block: {
      while (1) {
        block6: {
          if (!$8_1) {
            break block;
          }
          $9_1 = read($6_1);
          write($0_1 + 44, $9_1);
          $1_1 = fimport$2($9_1) | 0;
          $165($1_1, 0);
          $0($1_1);
          fimport$4(read($0_1 + 44));
          $1_1 = 3;
          if ($13(read($0_1 + 44))) {
            $42($0_1 + 48 | 0, read($0_1 + 44));
            $1_1 = read($0_1 + 48);
            if ($1_1 != 3) {
              $7_1 = read($0_1 + 52);
            } else {
              $9($0_1 + 8 | 0, read($0_1 + 44), 36458, 10);
              $1_1 = read($0_1 + 8) & 1 ? 1 : 3;
              $7_1 = read($0_1 + 12);
              $75($0_1 + 48 | 0);
            }
          }
          $2_1 = $19(read($0_1 + 44));
          if ($2_1) {
            $3_1 = $2_1 + 8 | 0;
            block2: {
              if ($13(read($2_1 + 340))) {
                block1: {
                  $4_1 = $12(read($2_1 + 340));
                  $5_1 = $1(read($2_1 + 344));
                  $10_1 = $2($4_1, $5_1);
                  $0($5_1);
                  $0($4_1);
                  if (!$10_1) {
                    break block1;
                  }
                  if ($31($3_1)) {
                    break block2;
                  }
                  $145($3_1);
                  break block2;
                }
              }
              if (readU8($2_1 + 60)) {
                write($0_1 + 48, 15);
              } else {
                write($0_1 + 48, 14);
                write8($0_1 + 52, 4);
              }
              $7($3_1, $0_1 + 48 | 0);
            }
            if (!readU8($2_1 + 60)) {
              block3: {
                if ($1_1 != 3) {
                  if ($140(read($2_1 + 48), read($2_1 + 52), $1_1, $7_1)) {
                    break block3;
                  }
                }
                write($0_1 + 48, 14);
                write8($0_1 + 52, 2);
                $7($3_1, $0_1 + 48 | 0);
              }
            }
            $6($2_1);
          }
          $2_1 = fimport$2(read($0_1 + 44)) | 0;
          if ($1_1 != 3) {
            $3_1 = $19(read($0_1 + 44));
            block4: {
              if ($3_1) {
                $4_1 = $31($3_1 + 8 | 0);
                $6($3_1);
                if (!$4_1) {
                  break block4;
                }
              }
              if ($68(read($0_1 + 44))) {
                break block4;
              }
              if ($45(read($0_1 + 44))) {
                block5: {
                  if ($113(read($0_1 + 44))) {
                    break block4;
                  }
                  $3_1 = $12(read($0_1 + 44));
                  $4_1 = fimport$1($3_1, 37175, 10) | 0;
                  $5_1 = $4($4_1, 36616, 7);
                  $0($4_1);
                  if (!$5_1) {
                    $0($3_1);
                    break block5;
                  }
                  $162($0_1 + 48 | 0, $3_1, 37185, 16, fimport$11($5(1, 0) | 0, 37420) | 0);
                  write($0_1 + 72, $0_1 + 44);
                  if (read(37800)) {
                    break block6;
                  }
                  write(37800, -1);
                  $5_1 = $1(read($0_1 + 44));
                  $4_1 = read(37812);
                  if ($4_1 == read(37804)) {
                    $41(37804, 4, 28);
                  }
                  $10_1 = read($0_1 + 52);
                  $1_1 = read(37808) + Math_imul($4_1, 28) | 0;
                  write($1_1 + 4, read($0_1 + 48));
                  write($1_1 + 8, $10_1);
                  write($1_1, $5_1);
                  $5_1 = read($0_1 + 60);
                  write($1_1 + 12, read($0_1 + 56));
                  write($1_1 + 16, $5_1);
                  $5_1 = read($0_1 + 68);
                  write($1_1 + 20, read($0_1 + 64));
                  write($1_1 + 24, $5_1);
                  write(37812, $4_1 + 1);
                  write(37800, read(37800) + 1);
                  $0($3_1);
                  break block4;
                }
              }
              $3_1 = $167($2_1);
              $4_1 = $64($1_1, $7_1);
              $5_1 = $16($3_1, $4_1);
              $0($4_1);
              $0($3_1);
              if (!$5_1) {
                break block4;
              }
              if ($1_1) {
                $1_1 = $163($2_1);
              } else {
                $1_1 = $84($2_1, $7_1);
              }
              if ($1_1) {
                break block4;
              }
              $0($62(read($0_1 + 44)));
            }
            $0($7_1);
          } else {
            $82($2_1, 1024);
          }
          $0($2_1);
          if ($43(read($0_1 + 44), 37212, 5)) {
            $108(read($0_1 + 44));
          }
          $2_1 = $156(0);
          if (read($2_1)) {
            wasm2js_trap();
          }
          write($2_1, -1);
          $57($2_1 + 12 | 0, $9_1);
          if (!readU8($2_1 + 24)) {
            if (read($2_1 + 4) == 1) {
              $1_1 = read($2_1 + 8);
            } else {
              $1_1 = $5(4, 4);
              write($1_1, 8);
              $1_1 = fimport$11($1_1, 37372) | 0;
              $3_1 = $2_1 + 8 | 0;
              $76(read($2_1 + 4), read($3_1));
              write($3_1, $1_1);
              write($2_1 + 4, 1);
            }
            fimport$56($1_1);
            $1_1 = fimport$14() | 0;
            wasm2js_i32$0 = $2_1, wasm2js_i32$1 = $26($1_1) ^ 1, write8(wasm2js_i32$0 + 24, wasm2js_i32$1);
            $0($1_1);
          }
          $6_1 = $6_1 + 4 | 0;
          write($2_1, read($2_1) + 1);
          $8_1 = $8_1 - 4 | 0;
          continue;
        }
        break;
      }
      ;
      wasm2js_trap();
    }
    write($0_1 + 32, $11_1);
    $188($0_1 + 28 | 0);
    global$0 = $0_1 + 112 | 0;
  }
  function $225() {
    var $0_1 = 0, $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
    $0_1 = global$0 - 48 | 0;
    global$0 = $0_1;
    $135($0_1 + 20 | 0, 9);
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
        if ($13($1_1)) {
          if (!$43($1_1, 37208, 4)) {
            $5_1 = $12($1_1);
            $9($0_1 + 8 | 0, $1_1, 36571, 11);
            $65($5_1, read($0_1 + 8), read($0_1 + 12));
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
    $188($0_1 + 32 | 0);
    global$0 = $0_1 + 48 | 0;
  }
  function $226() {
    var $0_1 = 0, $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
    $3_1 = global$0 - 160 | 0;
    global$0 = $3_1;
    $0_1 = readU8(37832);
    write8(37832, 1);
    if (!$0_1) {
      $0_1 = -40;
      $4_1 = fimport$100() | 0;
      while (1) {
        if ($0_1) {
          $2_1 = fimport$0(read($0_1 + 37260), read($0_1 + 37264)) | 0;
          fimport$101($4_1, $2_1) | 0;
          $0($2_1);
          $0_1 = $0_1 + 8 | 0;
          continue;
        }
        break;
      }
      ;
      $2_1 = fimport$35() | 0;
      wasm2js_memory_copy($3_1 + 16 | 0, 36992, 144);
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
          $6_1 = $5(4, 4);
          write($6_1, $1_1);
          $1_1 = fimport$33($6_1, 37396) | 0;
          fimport$3($2_1, $5_1, $7_1, $1_1);
          $0($1_1);
          $0_1 = $0_1 + 12 | 0;
          continue;
        }
        break;
      }
      ;
      $0_1 = fimport$58(36436, 11, $4_1, $2_1) | 0;
      $0($2_1);
      if (!$0_1) {
        $0_1 = fimport$0(37260, 86) | 0;
        fimport$30($0_1);
        $0($0_1);
      }
      $0($4_1);
    }
    global$0 = $3_1 + 160 | 0;
  }
  function $227($0_1, $1_1) {
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
        $17($0_1, $1_1);
      }
    }
  }
  function $228($0_1) {
    $0_1 = $0_1 | 0;
    $96(read($0_1));
  }
  function $229() {
  }
  function $230($0_1) {
    $0_1 = $0_1 | 0;
    write(37912, 1);
    write(37916, $0_1);
  }
  function $231($0_1, $1_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    var $2_1 = 0;
    $2_1 = global$0 - 16 | 0;
    global$0 = $2_1;
    write($2_1 + 12, read($0_1));
    $0_1 = $107($2_1 + 12 | 0, $1_1);
    global$0 = $2_1 + 16 | 0;
    return $0_1;
  }
  function $232($0_1) {
    $0_1 = $0_1 | 0;
    var $1_1 = 0;
    $0_1 = read($0_1);
    $1_1 = fimport$2($0_1) | 0;
    $54($1_1, 1025);
    $0($1_1);
    fimport$31($0_1);
    fimport$4($0_1);
    return 1024;
  }
  function $233($0_1) {
    $0_1 = $0_1 | 0;
    var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
    $4_1 = global$0 - 80 | 0;
    global$0 = $4_1;
    $1_1 = read(37784);
    if ($1_1 >>> 0 >= 2147483647) {
      wasm2js_trap();
    }
    write(37784, $1_1 + 1);
    $2_1 = read(37796) << 2;
    $1_1 = read(37792);
    block: {
      while (1) {
        if ($2_1) {
          $3_1 = read($1_1);
          if (!readU8($3_1 + 61)) {
            if (!$31($3_1 + 8 | 0)) {
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
    $1_1 = $39($1_1);
    write(37784, read(37784) - 1);
    if ($1_1) {
      $3_1 = read($0_1);
      $5_1 = fimport$115($3_1) | 0;
      $6_1 = fimport$1($3_1, 34425, 4) | 0;
      write($4_1 + 12, $5_1);
      $2_1 = 0;
      if (!read($1_1 + 64)) {
        $2_1 = $138($5_1, read($1_1 + 68));
      }
      $0_1 = $1_1 + 8 | 0;
      block2: {
        if ($4($6_1, 34429, 7)) {
          block1: {
            $7_1 = fimport$1($3_1, 34436, 3) | 0;
            $8_1 = $4($7_1, 34439, 6);
            $0($7_1);
            if (!$8_1) {
              break block1;
            }
            if (!$2_1) {
              if (read($1_1 + 64)) {
                break block2;
              }
              if (!(fimport$64(read($1_1 + 68)) | 0)) {
                break block2;
              }
            }
            fimport$22($3_1);
            fimport$41($3_1);
            write($4_1 + 16, 13);
            write8($4_1 + 20, 0);
            $7($0_1, $4_1 + 16 | 0);
            break block2;
          }
        }
        if (!$2_1) {
          break block2;
        }
        fimport$41($3_1);
        if (!$4($6_1, 32878, 5)) {
          break block2;
        }
        $2_1 = fimport$1($3_1, 33293, 6) | 0;
        $9_1 = +fimport$19($2_1);
        $0($2_1);
        if (!($9_1 < 2)) {
          break block2;
        }
        $2_1 = $1_1 + 68 | 0;
        if ($139(read($2_1), $4_1 + 12 | 0, 34494)) {
          $2_1 = 3;
        } else {
          if (!$139(read($2_1), $4_1 + 12 | 0, 32851)) {
            break block2;
          }
          $2_1 = 4;
        }
        $80($0_1, $2_1, $3_1);
      }
      $0($6_1);
      $0($5_1);
      $6($1_1);
    }
    global$0 = $4_1 + 80 | 0;
    return 1024;
  }
  function $234($0_1) {
    $0_1 = $0_1 | 0;
    var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0;
    $2_1 = global$0 - 80 | 0;
    global$0 = $2_1;
    $0_1 = read($0_1);
    $4_1 = fimport$2($0_1) | 0;
    $1_1 = fimport$1($4_1, 36414, 8) | 0;
    write($2_1 + 24, 0);
    write($2_1 + 20, $1_1);
    write($2_1 + 16, 1);
    $1_1 = $2_1 + 16 | 0;
    $3_1 = $115($1_1);
    $54($4_1, $3_1);
    $0($3_1);
    $121($1_1);
    $42($2_1 + 8 | 0, $0_1);
    $1_1 = read($2_1 + 8);
    if ($1_1 != 3) {
      $3_1 = read($2_1 + 12);
      write($2_1 + 20, $3_1);
      write($2_1 + 16, $1_1);
      $164($4_1, $1_1 ? 0 : $2_1 + 20 | 0, !$1_1);
      $1_1 = $64($1_1, $3_1);
      $82($4_1, $1_1);
      $0($1_1);
      $0($3_1);
    } else {
      $75($2_1 + 8 | 0);
    }
    $1_1 = $19($0_1);
    if ($1_1) {
      write($2_1 + 16, 14);
      write8($2_1 + 20, 2);
      $7($1_1 + 8 | 0, $2_1 + 16 | 0);
      $6($1_1);
    }
    fimport$31($0_1);
    fimport$4($0_1);
    $0($4_1);
    global$0 = $2_1 + 80 | 0;
    return 1024;
  }
  function $235($0_1) {
    $0_1 = $0_1 | 0;
    var $1_1 = 0, $2_1 = 0, $3_1 = 0;
    $0_1 = read($0_1);
    $1_1 = fimport$2($0_1) | 0;
    $54($1_1, 1025);
    $83($1_1, 1025);
    $2_1 = $19($0_1);
    block: {
      if ($2_1) {
        $3_1 = $31($2_1 + 8 | 0);
        $6($2_1);
        if (!$3_1) {
          break block;
        }
      }
      fimport$15($0_1, 1, 0);
    }
    fimport$4($0_1);
    $0($1_1);
    return 1024;
  }
  function $236($0_1) {
    $0_1 = $0_1 | 0;
    $63(read($0_1));
    $25(0, 1, 1, 1);
    return 1024;
  }
  function $237($0_1) {
    $0_1 = $0_1 | 0;
    $63(read($0_1));
    return 1024;
  }
  function $238($0_1) {
    $0_1 = $0_1 | 0;
    var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
    $1_1 = global$0 - 32 | 0;
    global$0 = $1_1;
    $4_1 = read($0_1);
    if (readU8(37836)) {
      $0_1 = read(37840);
    } else {
      $5_1 = $12($4_1);
      $0_1 = fimport$95($5_1) | 0;
      write($1_1 + 28, 5);
      write($1_1 + 24, 33064);
      write($1_1 + 20, 6);
      write($1_1 + 16, 36422);
      write($1_1 + 8, 1);
      write($1_1 + 12, 0);
      while (1) {
        if ($3_1 != 24) {
          $2_1 = $1_1 + $3_1 | 0;
          $6_1 = read($2_1 + 12);
          $7_1 = read($2_1 + 8);
          $2_1 = fimport$12($5_1, 36428, 4) | 0;
          if ($6_1) {
            $11($2_1, 36432, 4, $7_1, $6_1);
            $11($2_1, 34125, 6, 1, 0);
          }
          fimport$13($0_1, $2_1);
          $0($2_1);
          $3_1 = $3_1 + 8 | 0;
          continue;
        }
        break;
      }
      ;
      $0($5_1);
      if (readU8(37836)) {
        $0($0_1);
        wasm2js_trap();
      } else {
        write(37840, $0_1);
        write8(37836, 1);
      }
    }
    $3_1 = fimport$89($0_1, 1) | 0;
    $2_1 = read(37912);
    $0_1 = read(37916);
    write(37912, 0);
    write(37916, 0);
    if ($2_1 != 1) {
      fimport$13($4_1, $3_1);
      $0($3_1);
      fimport$9($4_1, 1);
    } else {
      fimport$9($4_1, 1);
      $0($0_1);
    }
    global$0 = $1_1 + 32 | 0;
    return 1024;
  }
  function $239($0_1) {
    $0_1 = $0_1 | 0;
    var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
    $1_1 = global$0 + -64 | 0;
    global$0 = $1_1;
    $2_1 = read(37784);
    if ($2_1 >>> 0 >= 2147483647) {
      wasm2js_trap();
    }
    write(37784, $2_1 + 1);
    $3_1 = read(37796) << 2;
    $4_1 = read($0_1);
    $2_1 = read(37792);
    block1: {
      while (1) {
        block: {
          $0_1 = $2_1;
          if (!$3_1) {
            break block;
          }
          $5_1 = read($0_1);
          if ($2($4_1, read($5_1 + 340))) {
            break block1;
          }
          $3_1 = $3_1 - 4 | 0;
          $2_1 = $0_1 + 4 | 0;
          if (!$2($4_1, read($5_1 + 348))) {
            continue;
          }
          break block1;
        }
        break;
      }
      ;
      $0_1 = 0;
    }
    $0_1 = $39($0_1);
    write(37784, read(37784) - 1);
    if ($0_1) {
      write($1_1, 13);
      write8($1_1 + 4, 2);
      $7($0_1 + 8 | 0, $1_1);
      $6($0_1);
    }
    global$0 = $1_1 - -64 | 0;
    return 1024;
  }
  function $240($0_1) {
    $0_1 = $0_1 | 0;
    $0_1 = $106(read($0_1));
    $108($0_1);
    $0($0_1);
    return 1024;
  }
  function $241($0_1) {
    $0_1 = $0_1 | 0;
    var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
    $0_1 = read($0_1);
    $1_1 = fimport$1($0_1, 34425, 4) | 0;
    $4_1 = $4($1_1, 32878, 5);
    $2_1 = fimport$1($0_1, 34436, 3) | 0;
    $0($1_1);
    $3_1 = fimport$1($0_1, 37153, 6) | 0;
    $1_1 = fimport$1($0_1, 37159, 16) | 0;
    $5_1 = $2($1_1, 1026);
    $0($1_1);
    if (!$5_1) {
      block: {
        if (!$4_1) {
          if (!$4($2_1, 33299, 1)) {
            if (!$4($2_1, 33300, 5)) {
              break block;
            }
          }
          $1_1 = fimport$124($3_1, 33305, 62) | 0;
          $3($1_1 != 0, $1_1);
          if ($1_1) {
            break block;
          }
        }
        $1_1 = $106($0_1);
        if ($45($1_1)) {
          if (!$68($1_1)) {
            fimport$22($0_1);
            $0($62($1_1));
          }
        }
        $0($1_1);
      }
    }
    $0($3_1);
    $0($2_1);
    return 1024;
  }
  function $242($0_1) {
    $0_1 = $0_1 | 0;
    var $1_1 = 0;
    $0_1 = $62(read($0_1));
    $1_1 = $1($0_1);
    $0($0_1);
    return $1_1;
  }
  function $243($0_1, $1_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    $109($1_1, $1_1);
  }
  function $244($0_1, $1_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    FUNCTION_TABLE[read($0_1)]();
    $0($1_1);
  }
  function $245($0_1, $1_1, $2_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    $2_1 = $2_1 | 0;
    $249($0_1, $1_1, $2_1, 0);
  }
  function $246($0_1, $1_1, $2_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    $2_1 = $2_1 | 0;
    $249($0_1, $1_1, $2_1, 1);
  }
  function $247($0_1, $1_1) {
    $0_1 = $0_1 | 0;
    $1_1 = $1_1 | 0;
    var $2_1 = 0, $3_1 = 0;
    $2_1 = global$0 - 16 | 0;
    global$0 = $2_1;
    $3_1 = read($0_1);
    write8($2_1 + 12, readU8($0_1 + 4));
    write($2_1 + 8, $3_1);
    $155($2_1 + 8 | 0, $1_1);
    $96($3_1);
    global$0 = $2_1 + 16 | 0;
  }
  function $248($0_1, $1_1, $2_1) {
    var $3_1 = 0;
    $3_1 = read($1_1);
    if ($3_1 >>> 0 >= 2147483647) {
      wasm2js_trap();
    }
    write($1_1, $3_1 + 1);
    write($0_1 + 4, $1_1);
    write($0_1, $1_1 + $2_1);
  }
  function $249($0_1, $1_1, $2_1, $3_1) {
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
  function $250($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1, $7_1, $8_1, $9_1, $10_1) {
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
            $130($0_1, read($1_1 + 20));
            $196(read($1_1 + 12), $0_1);
            $76(read($1_1 + 4), read($1_1 + 8));
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
  var FUNCTION_TABLE = [null, fimport$0, $98, fimport$33, $99, fimport$11, $224, $157, $225, $156, $245, $246, fimport$32, $204, $205, $202, $201, $203, $205, $204, $204, $205, $200, $200, $211, $213, $200, $200, $201, $204, $202, $210, $215, $202, $202, $206, $204, $202, $204, $207, $204, $214, $202, $204, $204, $204, $212, $206, $206, $204, $200, $200, $203, $206, $204, $216, $242, $239, $238, $237, $236, $235, $234, $233, $232, $241, $240, $223, $244, $244, $231, $107, $243, $109, $228, $247, $155, $222, $220, $219, $221, $229];
  const wasm = { define: into($226), link: into($218), preload: into($217), wasm_bindgen_1a4c33eff87641d7___convert__closures_____invoke___wasm_bindgen_1a4c33eff87641d7___JsValue__wasm_bindgen_1a4c33eff87641d7___JsValue__true_: into($98), wasm_bindgen_1a4c33eff87641d7___convert__closures_____invoke___wasm_bindgen_1a4c33eff87641d7___JsValue______true_: into($99), __wbindgen_exn_store: into($230), __wbindgen_destroy_closure: into($227) };
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
var version = "1.0.0";

// src/js/page.js
var hasPage = Boolean(globalThis.document?.createElement?.("p")?.style && globalThis.customElements);
var NO_PAGE = "link() needs an HTML document with custom elements: call it in a browser page, not in a server, a worker or a content script.";

// src/js/rescue.js
function rescuePage() {
  removeAllSheets();
  const flows = [];
  mounted.forEach((host, flow) => {
    flows[flows.length] = [host, flow];
  });
  for (let i = 0; i < flows.length; i++) {
    const [host, flow] = flows[i];
    for (const panel of host.shadowRoot.querySelectorAll("dialog, .inline")) panel.remove();
    mounted.delete(flow);
    end(flow, host);
    if (createdByUs(host)) host.remove();
  }
}
function end(flow, host) {
  const state = stateOf(host);
  if (!isPending(flow)) {
    if (state.flow === flow) setStates(host, state.error ? "error" : "");
    return;
  }
  const error2 = coreFailure();
  if (!createdByUs(host)) markHandled(flow);
  reject(flow, error2);
  if (state.flow !== flow) return;
  state.error = error2;
  setStates(host, "error");
  host.dispatchEvent(new CustomEvent("link-error", { bubbles: true, composed: true, detail: error2 }));
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
    open = (...call2) => link(...call2) ?? failedFlow();
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
