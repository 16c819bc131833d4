// The browser's functions on texts and on values of the page, taken when the SDK loads: a page may replace them later.
// Decides nothing.

import { note } from './border.js';
import { uncurried } from './natives.js';

const { URL, URLSearchParams, AbortSignal, decodeURIComponent, encodeURIComponent, String } = globalThis;
const { stringify } = JSON;
const { hasOwn, defineProperty } = Object;
const { isArray } = Array;
const text = String.prototype;
const indexOf = uncurried(text.indexOf);
const replace = uncurried(text.replace);
const slice = uncurried(text.slice);
const trimmed = uncurried(text.trim);
const tagOf = uncurried(Object.prototype.toString);
const getAll = uncurried(URLSearchParams.prototype.getAll);

/** The value of a property, or nothing where the page's getter throws. */
export function get(object, key) {
  try {
    return object[key];
  } catch (error) {
    return note(error);
  }
}

/** An own property of an object that is no array, or nothing: what a prototype holds was not sent and not set. */
export function own(object, key) {
  try {
    if (object && typeof object === 'object' && !isArray(object) && hasOwn(object, key)) return object[key];
  } catch (error) {
    note(error);
  }
  return undefined;
}

/** The first element that matches a selector; nothing where the selector is none. */
export function find(page, selector) {
  try {
    return page.querySelector(selector);
  } catch (error) {
    return note(error);
  }
}

/** The same of a text that is not empty. */
export function ownText(object, key) {
  const value = own(object, key);
  return (typeof value === 'string' && value) || undefined;
}

/** Gives an object a property of its own, whatever a page has put on `Object.prototype`. */
export function put(object, key, value) {
  defineProperty(object, key, { __proto__: null, value, configurable: true, enumerable: true, writable: true });
}

/** An object without keys, in which what a page has put on `Object.prototype` has no part. */
export const newRecord = () => ({ __proto__: null });

/** The origin of an absolute `http:` or `https:` address without credentials. */
export function httpOrigin(address) {
  try {
    const { protocol, username, password, origin } = new URL(address);
    return (protocol === 'https:' || protocol === 'http:') && !username && !password ? origin : undefined;
  } catch {
    return undefined;
  }
}

/** The address with this parameter in its query, in place of any of that name, and without a fragment. */
export function withParameter(address, name, value) {
  const url = new URL(address);
  const { searchParams } = url;
  // Deleting writes the whole query anew: only where there is something to delete.
  if (searchParams.has(name)) searchParams.delete(name);
  url.search += `${url.search && '&'}${name}=${encode(value)}`;
  url.hash = '';
  return url.href;
}

function encode(value) {
  try {
    return encodeURIComponent(value);
  } catch {
    // Half a surrogate pair cannot be encoded.
    return encodeURIComponent(replace(value, /\p{Cs}/gu, '\ufffd'));
  }
}

/** The sentence with the values in the places of its asterisks. */
export function fillIn(sentence, first, second, third) {
  if (indexOf(sentence, '*') < 0) return sentence;
  return before(sentence, '*') + first + fillIn(after(sentence, '*'), second, third);
}

/** What is before the first mark, or the whole text. */
export const before = (text, mark) => slice(text, 0, indexOf(text + mark, mark));

/** What is after the first mark, or nothing. */
export const after = (text, mark) => slice(text, indexOf(text + mark, mark) + mark.length);

/** The first value of this name in a query that is not empty. */
export function queryValue(query, name) {
  // A question mark at its start belongs to the first name; the constructor would drop it.
  const values = getAll(new URLSearchParams(`&${query}`), name);
  let place = 0;
  while (values[place] === '') place++;
  return values[place];
}

/** Whether a value is this text. */
export const is = (value, text) => value === text;

/** Whether a text is empty or only white space, or is no text at all. */
export const isBlank = (text) => typeof text !== 'string' || !trimmed(text);

export const trim = (text) => trimmed(text);

/** What `decodeURIComponent` makes of a text, unless it refuses it. */
export function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** How an error names a value that cannot be used. */
export const describe = (value) => {
  if (typeof value === 'string') return stringify(value);
  return typeof value === 'function' || typeof value === 'symbol' || (value && typeof value === 'object')
    ? `a value of type ${typeof value}`
    : String(value);
};

/**
 * Whether a value is of this kind, which is one that `typeof` knows or the name of a class, or is not given. What another window has
 * made is of its classes, not of ours.
 */
export const isOfKind = (value, kind) =>
  value === undefined ||
  value === null ||
  typeof value === kind ||
  (kind === 'AbortSignal' && (value instanceof AbortSignal || tagOf(value) === '[object AbortSignal]')) ||
  (kind === 'Element' && (typeof value === 'string' || get(value, 'nodeType') === 1));

export const isText = (value) => typeof value === 'string';

/** A number, which its Rust signature makes a number there. */
export const number = (value) => +value;

/** Milliseconds since some moment; what is no number is no time. */
export function now() {
  const time = performance.now();
  return typeof time === 'number' ? time : NaN;
}
