// Values that a frame can post, by number: everything that structured cloning lets through, mostly close to a message.
// Where the contract leaves the meaning of a redirect open (a parameter given twice, a route behind `#`), none is made.
import { derive, random } from '../soak/random.mjs';

const CODES = [
  'LINK_TIMEOUT',
  'LINK_INVALID_SESSION',
  'AUTH_SESSION_INVALID',
  'AUTH_SESSION_CANCELLED',
  'CONSENT_ENDUSER_DENIED',
  'CONSENT_TIMEOUT',
  'CONSENT_OTP_FAILURE',
  'CONSENT_UPSTREAM_PROCESSING_ERROR',
  'CONSENT_ENDUSER_INELIGIBLE',
  'LINK_INTERNAL_ERROR',
  'LINK_ORIGIN_MISMATCH',
  'LINK_NOT_FOUND',
  'LINK_USER_CANCELLED',
];
const STRINGS = [
  'access_denied',
  'server_error',
  'SOMETHING_NEW',
  'undefined',
  'null',
  'false',
  '0',
  ' ',
  '\u0000',
  '__proto__',
];
const PARAMETERS = [
  'error',
  'error_type',
  'error_id',
  'error_description',
  'error_uri',
  'state',
  'code',
  'errors',
  'Error',
];
const PATHS = ['/', '/callback', '/help/CONSENT_TIMEOUT', '/error/error_type', '/a;error=x', '/%20', '/ü'];
const HOSTS = [
  'https://app.example',
  'http://127.0.0.1:9',
  'acorn-app://back',
  'https://user@bank.example:8443',
  '//app.example',
  '',
];
const FIELDS = [
  'isCompleted',
  'consentID',
  'redirectURL',
  'error',
  'errorID',
  'errorType',
  'errorDescription',
  'errorURI',
];
const FOREIGN = [
  'type',
  'source',
  'payload',
  '__proto__',
  'constructor',
  'toString',
  'then',
  'iscompleted',
  'consentId',
  '0',
];

/** A string of random letters, some of them outside the plane that one unit holds, some halves of a pair. */
function letters(dice, halves = true) {
  const one = () =>
    dice.weighted({ plain: 12, any: 4, pair: 2, half: halves ? 1 : 0 }) === 'plain'
      ? String.fromCharCode(32 + dice.below(95))
      : dice.chance(0.5)
        ? String.fromCodePoint(0x1f300 + dice.below(200))
        : String.fromCharCode(halves ? dice.below(65536) : 0x3b1 + dice.below(400));
  return Array.from({ length: 1 + dice.below(12) }, one).join('');
}

function string(dice) {
  const kind = dice.weighted({ code: 8, odd: 3, near: 2, letters: 5, empty: 3, long: 0.2 });
  if (kind === 'code') return dice.pick(CODES);
  if (kind === 'odd') return dice.pick(STRINGS);
  if (kind === 'letters') return letters(dice);
  if (kind === 'empty') return '';
  if (kind === 'long') return letters(dice).repeat(2000);
  const code = dice.pick(CODES);
  return dice.pick([code.toLowerCase(), ` ${code}`, `${code} `, code.slice(1), `${code}S`, code.replaceAll('_', '-')]);
}

/** An address to go on at, with parameters in its query, its fragment or both; each name once. */
function redirect(dice) {
  if (dice.chance(0.1)) return string(dice).replace(/[:/?#&=%]|[\ud800-\udfff]/g, '');
  const names = PARAMETERS.filter(() => dice.chance(0.3));
  const value = () => {
    const kind = dice.weighted({ code: 5, letters: 3, word: 2, empty: 2 });
    if (kind === 'letters') return letters(dice, false);
    return { code: dice.pick(CODES), word: dice.pick(['access_denied', 'x']), empty: '' }[kind];
  };
  const parts = { query: [], fragment: [] };
  for (const name of names) parts[dice.chance(0.7) ? 'query' : 'fragment'].push([name, value()]);
  const encode = (pairs) => {
    const encoded = String(new URLSearchParams(pairs));
    // Spaces as %20 too, and escapes in small letters.
    return dice.chance(0.3)
      ? encoded.replaceAll('+', '%20').replace(/%[0-9A-F]{2}/g, (one) => one.toLowerCase())
      : encoded;
  };
  const query = parts.query.length ? `?${encode(parts.query)}` : dice.pick(['', '', '?']);
  const fragment = parts.fragment.length ? `#${encode(parts.fragment)}` : dice.pick(['', '', '#', '#top']);
  const address = `${dice.pick(HOSTS)}${dice.pick(PATHS)}${query}${fragment}`;
  return dice.chance(0.25) ? encodeURIComponent(address) : address;
}

/** Anything that structured cloning knows. */
function anything(dice, depth = 0) {
  const inner = () => (depth > 2 ? null : anything(dice, depth + 1));
  return dice.pick([
    () => undefined,
    () => null,
    () => dice.chance(0.5),
    () => dice.pick([0, -0, NaN, Infinity, 1, -1, 2 ** 53, dice.next()]),
    () => BigInt(dice.below(2 ** 31)),
    () => string(dice),
    () => Object(dice.pick([true, false, 'text', '', 0, 1n])),
    () => new Date(dice.pick([0, NaN, 1e12])),
    () => /error/g,
    () => new Error(string(dice)),
    () => new Map([[string(dice), inner()]]),
    () => new Set([inner()]),
    () => new ArrayBuffer(dice.below(64)),
    () => new Uint8Array(dice.below(64)),
    () => new DataView(new ArrayBuffer(8)),
    () => new Blob([string(dice)]),
    () => Array.from({ length: dice.below(4) }, inner),
    () => Object.assign(new Array(dice.below(1000)), { isCompleted: true }),
    () => ({ [string(dice)]: inner() }),
    () => Object.assign(Object.create(null), { nested: inner() }),
  ])();
}

/** An object close to a message: its fields in any order, mostly of their types, and others beside them. */
function almost(dice) {
  const entries = [];
  for (const name of FIELDS) {
    if (!dice.chance(name === 'isCompleted' ? 0.75 : 0.35)) continue;
    const isOdd = dice.chance(0.12);
    const value = isOdd
      ? anything(dice)
      : name === 'isCompleted'
        ? dice.chance(0.5)
        : name === 'redirectURL'
          ? redirect(dice)
          : string(dice);
    entries.splice(dice.below(entries.length + 1), 0, [name, value]);
  }
  while (dice.chance(0.2)) entries.push([dice.pick(FOREIGN), anything(dice)]);
  const object = dice.chance(0.1) ? Object.create(null) : {};
  for (const [name, value] of entries) {
    Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
  }
  if (dice.chance(0.03)) object.self = object;
  return object;
}

/** An object that just is not a message, or says nothing: no boolean, no error, or `isCompleted: false` with nothing beside it. */
function near(dice) {
  const object = {};
  const isBoolean = dice.chance(0.5);
  for (const name of FIELDS) {
    if (!dice.chance(0.4)) continue;
    const isMeant = isBoolean ? name === 'consentID' : name !== 'error' && name !== 'isCompleted';
    const value = anything(dice);
    if (isMeant && dice.chance(0.6)) object[name] = name === 'redirectURL' ? redirect(dice) : string(dice);
    else object[name] = typeof value === 'string' || typeof value === 'boolean' ? '' : value;
  }
  if (isBoolean) object.isCompleted = false;
  return object;
}

/** The payload with this number, without the fields in `without`. */
export function payload(seed, number, without = []) {
  const dice = random(derive(seed, number));
  const make = { almost, near, anything }[dice.weighted({ almost: 5, near: 8, anything: 6 })];
  const value = make(dice);
  for (const name of without) delete value[name];
  return value;
}
