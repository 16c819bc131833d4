// `@fiskil/link/errors`: the error class, the codes and what they mean. No element, no side effect: for servers, tests and
// shared code. `fiskil:codes` is the table of src/core/error.rs.

import codes from 'fiskil:codes';
import { LinkError, isLinkError } from './error.js';

export { LinkError, isLinkError };

/** What a person may be told, in English. */
const FOR_USERS = {
  LINK_NOT_FOUND: 'We could not open the connection. Reload the page and try again.',
  LINK_TIMEOUT: 'Connecting your account took too long. Try again.',
  LINK_USER_CANCELLED: 'You closed the connection. Nothing was shared.',
  LINK_INVALID_SESSION: 'This connection has expired. Start again.',
  LINK_ORIGIN_MISMATCH: 'We could not connect your account safely. Nothing was saved. Contact support.',
  LINK_INTERNAL_ERROR: 'Something went wrong while connecting your account. Try again.',
  CONSENT_UPSTREAM_PROCESSING_ERROR:
    'Your bank or energy company has a problem at the moment. Try again later, or choose another one.',
  CONSENT_ENDUSER_DENIED: 'You chose not to share your data. Nothing was shared.',
  CONSENT_OTP_FAILURE: 'The one-time code was not accepted. Try again with a new code.',
  CONSENT_ENDUSER_INELIGIBLE: 'This bank or energy company cannot share your data. Choose another one.',
  CONSENT_TIMEOUT: 'The connection was not finished in time. Start again.',
  AUTH_SESSION_CANCELLED: 'You cancelled the connection. Nothing was shared.',
};

/** Every code. */
export const linkErrorCodes = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ Object.keys(codes));

/** What each code means: a sentence for developers and one for users, and the flags of its errors. */
export const linkErrors = /* @__PURE__ */ describe();

function describe() {
  const rows = {};
  for (const code of linkErrorCodes) {
    const { sentence, cancelled, needsNewSession } = codes[code];
    rows[code] = Object.freeze({ meaning: sentence, forUser: FOR_USERS[code], cancelled, needsNewSession });
  }
  return Object.freeze(rows);
}

/** What to tell a person about an error; nothing about one that they or the page brought about. */
export function messageForUser(error) {
  const code = isLinkError(error) && Object.hasOwn(linkErrors, error.code) ? error.code : 'LINK_INTERNAL_ERROR';
  const { forUser, cancelled } = linkErrors[code];
  return cancelled ? '' : forUser;
}
