// How a message ends a flow, read from section 3 and 4 of the contract alone. It shares no rule with src/ or tests/core/.

const CODES = [
  'LINK_NOT_FOUND',
  'LINK_TIMEOUT',
  'LINK_USER_CANCELLED',
  'LINK_INVALID_SESSION',
  'LINK_ORIGIN_MISMATCH',
  'LINK_INTERNAL_ERROR',
  'CONSENT_UPSTREAM_PROCESSING_ERROR',
  'CONSENT_ENDUSER_DENIED',
  'CONSENT_OTP_FAILURE',
  'CONSENT_ENDUSER_INELIGIBLE',
  'CONSENT_TIMEOUT',
  'AUTH_SESSION_CANCELLED',
];
const CANCELLED = ['LINK_USER_CANCELLED', 'CONSENT_ENDUSER_DENIED', 'AUTH_SESSION_CANCELLED'];
const NEEDS_NEW_SESSION = ['LINK_INVALID_SESSION', 'AUTH_SESSION_CANCELLED'];

/** The fields of a failure: their names in a message, and in `details` and the parameters of a redirect. */
const FAILURE = {
  error: 'error',
  errorID: 'error_id',
  errorType: 'error_type',
  errorDescription: 'error_description',
  errorURI: 'error_uri',
};

/** A field of another type, or an empty string, counts as absent. */
const text = (value) => (typeof value === 'string' && value !== '' ? value : undefined);

const present = (object) => Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));

/** The code's own sentence is not the contract's: any text will do. */
export const ANY_SENTENCE = 'any sentence';

const failure = (code, message, details) => ({
  failed: {
    code,
    message: message ?? ANY_SENTENCE,
    details,
    cancelled: CANCELLED.includes(code),
    needsNewSession: NEEDS_NEW_SESSION.includes(code),
  },
});

/** Failed → code, message and details. */
function failed(details) {
  const known = (word) =>
    word === 'AUTH_SESSION_INVALID' ? 'LINK_INVALID_SESSION' : CODES.find((code) => code === word);
  const code = known(details.error_type) ?? known(details.error) ?? 'LINK_INTERNAL_ERROR';
  return failure(code, details.error_description ?? details.error, details);
}

/** The failure that the parameters of `redirectURL` carry, in its query or in its fragment. */
function redirected(address) {
  let whole = address;
  if (!/[:/?#&=]/.test(address)) {
    try {
      whole = decodeURIComponent(address);
    } catch {
      // What cannot be decoded was not encoded as a whole.
    }
  }
  const [before, fragment = ''] = cut(whole, '#');
  const [, query = ''] = cut(before, '?');
  // The first character would be taken off if it were a question mark.
  const parameters = new URLSearchParams(`&${query}&${fragment}`);
  return present(Object.fromEntries(Object.values(FAILURE).map((name) => [name, text(parameters.get(name))])));
}

const cut = (whole, at) => {
  const index = whole.indexOf(at);
  return index < 0 ? [whole] : [whole.slice(0, index), whole.slice(index + 1)];
};

/**
 * What a message from the flow's frame does to an open flow: `{ rule, outcome }`, where `outcome` is
 * `{ completed }`, `{ failed }` or `null` for one that is dropped.
 */
export function judge(data, origin, allowed) {
  const dropped = (rule) => ({ rule, outcome: null });
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return dropped('no message');
  const field = (name) => (Object.hasOwn(data, name) ? data[name] : undefined);
  const { isCompleted } = { isCompleted: field('isCompleted') };
  const isBoolean = typeof isCompleted === 'boolean';
  if (!isBoolean && text(field('error')) === undefined) return dropped('no message');
  if (origin !== allowed) {
    if (!isBoolean) return dropped('other origin');
    const details = { expectedOrigin: allowed, receivedOrigin: origin };
    return { rule: 'origin mismatch', outcome: failure('LINK_ORIGIN_MISMATCH', undefined, details) };
  }
  const own = present(Object.fromEntries(Object.entries(FAILURE).map(([name, key]) => [key, text(field(name))])));
  const hasOwn = Object.keys(own).length > 0;
  const consentID = text(field('consentID'));
  const redirectURL = text(field('redirectURL'));
  const completed = { completed: present({ consentID, redirectURL }) };
  if (isCompleted === false && hasOwn) return { rule: 1, outcome: failed(own) };
  const parameters = redirected(redirectURL ?? '');
  if (parameters.error_type !== undefined || (parameters.error !== undefined && consentID === undefined)) {
    return { rule: 2, outcome: failed(parameters) };
  }
  if (isCompleted === true && consentID !== undefined) return { rule: 3, outcome: completed };
  if (hasOwn) return { rule: 4, outcome: failed(own) };
  if (isCompleted === true) return { rule: 5, outcome: completed };
  return dropped(6);
}
