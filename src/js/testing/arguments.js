// What `link()` and the tag take: the checks of src/core/options.rs and session.rs. A test compares the two.

import CODES from 'fiskil:codes';
import { before, describe, httpOrigin, is, isBlank, option } from '../base.js';
import { LinkError } from '../error.js';

export const NOT_FOUND = 'LINK_NOT_FOUND';

/** An error with the sentence and the flags of its code. */
export function failure(code, message, details) {
  if (!Object.hasOwn(CODES, code)) {
    throw new TypeError(`@fiskil/link/testing: there is no code ${code}; there are ${Object.keys(CODES).join(', ')}`);
  }
  const { sentence, cancelled, needsNewSession } = CODES[code];
  return new LinkError(code, message ?? sentence, details, cancelled, needsNewSession);
}

function unusable(name, got, takes) {
  return failure('LINK_INTERNAL_ERROR', `The option ${name} cannot be used: got ${got}; it takes ${takes}.`, {
    option: name,
  });
}

export function readSession(value) {
  if (!isBlank(value)) return value;
  const message = `The session id cannot be used: got ${describe(value)}; it takes the session_id of an auth session.`;
  throw failure('LINK_INVALID_SESSION', message);
}

const TIME_LIMIT = 'a number of milliseconds from 0 up (0 and Infinity: no limit)';
const TYPES = {
  allowedOrigin: ['string', 'a string'],
  authServer: ['string', 'a string'],
  label: ['string', 'a string'],
  timeoutMs: ['number', TIME_LIMIT],
  debug: ['boolean', 'a boolean'],
  signal: ['AbortSignal', 'an AbortSignal'],
  container: ['Element', 'a CSS selector or an Element'],
};
const OF_LINK = ['signal', 'container'];

/** The options that are given, and what to warn of; throws the error that the real `link()` would reject with. */
export function readOptions(object, all = false) {
  const given = {};
  if (!is(object, 'object')) throw unusable('options', describe(object), 'an object');
  for (const [name, [kind, takes]] of Object.entries(TYPES)) {
    if (!all && OF_LINK.includes(name)) continue;
    const value = option(object, name);
    if (!is(value, kind)) throw unusable(name, describe(value), takes);
    if (value === null) throw failure(NOT_FOUND, undefined, { option: name });
    if (value !== undefined) given[name] = value;
  }
  const server = originOf('authServer', given.authServer ?? 'https://auth.fiskil.com');
  const allowed = given.allowedOrigin === undefined ? server : originOf('allowedOrigin', given.allowedOrigin);
  const { timeoutMs = 0 } = given;
  if (!(timeoutMs >= 0)) {
    throw unusable('timeoutMs', Number.isNaN(timeoutMs) ? 'NaN' : 'a negative number', TIME_LIMIT);
  }
  const warning = allowed !== server && `no message can match: allowedOrigin is ${allowed}, not ${server}`;
  return { given, warning };
}

function originOf(name, address) {
  const origin = httpOrigin(address);
  if (!origin)
    throw unusable(name, describe(before(address, '?')), 'an absolute http: or https: URL without credentials');
  return origin;
}
