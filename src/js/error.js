// The JavaScript class of a failed flow. Does not decide codes or messages: the core does.

import { uncurried } from './natives.js';

// Taken now: a page may replace them later.
const { construct } = Reflect;
const { create, defineProperty, getPrototypeOf, setPrototypeOf } = Object;
const includes = uncurried(Array.prototype.includes);
const tagOf = uncurried(Object.prototype.toString);
const isPrototypeOf = uncurried(Object.prototype.isPrototypeOf);
const hasInstance = uncurried(Function.prototype[Symbol.hasInstance]);
const NativeError = Error;

// The flags follow from the code, also where a page makes the error. tests/e2e/link.test.mjs compares these lists with the table
// in src/core/error.rs, the only list of codes.
const CANCELLED = ['LINK_USER_CANCELLED', 'CONSENT_ENDUSER_DENIED', 'AUTH_SESSION_CANCELLED'];
const NEEDS_NEW_SESSION = ['LINK_INVALID_SESSION', 'AUTH_SESSION_CANCELLED'];

/** Defines a property as an assignment would, whatever a page has put on `Object.prototype`. */
const define = (target, key, value, enumerable) =>
  defineProperty(target, key, { __proto__: null, value, enumerable, configurable: true, writable: true });

/**
 * Why a flow failed. A function, not a class: an app that compiles its packages to ES5 guards each class with
 * `instanceof`, which asks `Symbol.hasInstance` below before there is an error to recognise. Such an app also calls its
 * super class as a function with the new object as `this`. The name stands in an object literal, where no minifier
 * changes it.
 */
export const { LinkError } = {
  // eslint-disable-next-line object-shorthand -- A method is no constructor.
  LinkError: function (code, message, details) {
    // The stack begins where this function is called.
    const error = construct(NativeError, message === undefined ? [] : [message], LinkError);
    if (isPrototypeOf(LinkError.prototype, this)) setPrototypeOf(error, getPrototypeOf(this));
    define(error, 'code', code, true);
    if (details !== undefined) define(error, 'details', details, true);
    define(error, 'cancelled', includes(CANCELLED, code), true);
    define(error, 'needsNewSession', includes(NEEDS_NEW_SESSION, code), true);
    return error;
  },
};

// Two copies of the SDK on a page, or its WebAssembly and plain builds, each have a class of their own: all have this mark.
// What is made of a subclass has it too, whatever its name, and where a library has replaced `Error` by a class whose
// objects are no errors to the browser.
const MARK = Symbol.for('fiskil.LinkError');

setPrototypeOf(LinkError, NativeError);
LinkError.prototype = create(NativeError.prototype);
define(LinkError.prototype, 'constructor', LinkError);
define(LinkError.prototype, 'name', 'LinkError');
define(LinkError.prototype, MARK, true);
define(LinkError, Symbol.hasInstance, function (value) {
  return this === LinkError ? isLinkError(value) : hasInstance(this, value);
});

/** Whether a value is a LinkError, of whichever copy of the SDK, or an error that was made to look like one. Never throws. */
export function isLinkError(value) {
  try {
    return (
      value[MARK] === true ||
      (tagOf(value) === '[object Error]' && value.name === 'LinkError' && typeof value.code === 'string')
    );
  } catch {
    return false;
  }
}
