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

// src/js/natives.js
var { bind, call } = Function.prototype;
var { defineProperty } = Object;
var uncurried = bind.bind(call);
var { Set: NativeSet } = globalThis;
var { Promise: Promise2 } = globalThis;
var then = uncurried(Promise2.prototype.then);

// src/js/error.js
var { construct } = Reflect;
var { create, defineProperty: defineProperty2, getPrototypeOf, setPrototypeOf } = Object;
var includes = uncurried(Array.prototype.includes);
var tagOf = uncurried(Object.prototype.toString);
var isPrototypeOf = uncurried(Object.prototype.isPrototypeOf);
var hasInstance = uncurried(Function.prototype[Symbol.hasInstance]);
var NativeError = Error;
var CANCELLED = ["LINK_USER_CANCELLED", "CONSENT_ENDUSER_DENIED", "AUTH_SESSION_CANCELLED"];
var NEEDS_NEW_SESSION = ["LINK_INVALID_SESSION", "AUTH_SESSION_CANCELLED"];
var define = (target, key, value, enumerable) => defineProperty2(target, key, { __proto__: null, value, enumerable, configurable: true, writable: true });
var { LinkError } = {
  // eslint-disable-next-line object-shorthand -- A method is no constructor.
  LinkError: function(code, message, details) {
    const error = construct(NativeError, message === void 0 ? [] : [message], LinkError);
    if (isPrototypeOf(LinkError.prototype, this)) setPrototypeOf(error, getPrototypeOf(this));
    define(error, "code", code, true);
    if (details !== void 0) define(error, "details", details, true);
    define(error, "cancelled", includes(CANCELLED, code), true);
    define(error, "needsNewSession", includes(NEEDS_NEW_SESSION, code), true);
    return error;
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
  } catch (e) {
    return false;
  }
}

// src/js/errors.js
var FOR_USERS = {
  LINK_NOT_FOUND: "We could not open the connection. Reload the page and try again.",
  LINK_TIMEOUT: "Connecting your account took too long. Try again.",
  LINK_USER_CANCELLED: "You closed the connection. Nothing was shared.",
  LINK_INVALID_SESSION: "This connection has expired. Start again.",
  LINK_ORIGIN_MISMATCH: "We could not connect your account safely. Nothing was saved. Contact support.",
  LINK_INTERNAL_ERROR: "Something went wrong while connecting your account. Try again.",
  CONSENT_UPSTREAM_PROCESSING_ERROR: "Your bank or energy company has a problem at the moment. Try again later, or choose another one.",
  CONSENT_ENDUSER_DENIED: "You chose not to share your data. Nothing was shared.",
  CONSENT_OTP_FAILURE: "The one-time code was not accepted. Try again with a new code.",
  CONSENT_ENDUSER_INELIGIBLE: "This bank or energy company cannot share your data. Choose another one.",
  CONSENT_TIMEOUT: "The connection was not finished in time. Start again.",
  AUTH_SESSION_CANCELLED: "You cancelled the connection. Nothing was shared."
};
var linkErrorCodes = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ Object.keys(fiskil_codes_default));
var linkErrors = /* @__PURE__ */ describe();
function describe() {
  const rows = {};
  for (const code of linkErrorCodes) {
    const { sentence, cancelled, needsNewSession } = fiskil_codes_default[code];
    rows[code] = Object.freeze({ meaning: sentence, forUser: FOR_USERS[code], cancelled, needsNewSession });
  }
  return Object.freeze(rows);
}
function messageForUser(error) {
  const code = isLinkError(error) && Object.hasOwn(linkErrors, error.code) ? error.code : "LINK_INTERNAL_ERROR";
  const { forUser, cancelled } = linkErrors[code];
  return cancelled ? "" : forUser;
}
export {
  LinkError,
  isLinkError,
  linkErrorCodes,
  linkErrors,
  messageForUser
};
//# sourceMappingURL=errors.mjs.map
