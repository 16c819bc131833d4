// The flows of a test, and what the test does to them. What that means for a flow is the core's work.

import CODES from 'fiskil:codes';
import { closeSilently, fail, isClosed, loadFrame, succeed } from 'fiskil:glue';
import { LinkError, isLinkError } from '../error.js';
import { own } from '../text.js';

/** Every flow that was opened, oldest first. */
export const flows = [];

const loaded = new WeakSet();

/** Called by the core: the consent UI of a flow has loaded. */
export const noteLoaded = (flow) => loaded.add(flow);

const OPTIONS = ['allowedOrigin', 'authServer', 'label', 'timeoutMs', 'debug', 'signal', 'container'];
let given;

/** Calls with options that the next flow was given. */
export function withOptions(options, call) {
  given = options;
  try {
    return call();
  } finally {
    given = undefined;
  }
}

/** The options that were given to `link()`. */
function optionsGiven() {
  const options = {};
  for (const name of OPTIONS) {
    const value = own(given, name);
    if (value !== undefined && value !== null) options[name] = value;
  }
  return options;
}

/** The options that the attributes of a tag give. */
const optionsOf = ({ allowedOrigin, authServer, timeoutMs, label, debug }) => ({
  ...(allowedOrigin && { allowedOrigin }),
  ...(authServer && { authServer }),
  timeoutMs,
  ...(label && { label }),
  debug,
});

/** An error with the sentence of its code. */
export function failure(code, message, details) {
  if (!Object.hasOwn(CODES, code)) {
    throw new TypeError(`@fiskil/link/testing: there is no code ${code}; there are ${Object.keys(CODES).join(', ')}`);
  }
  return new LinkError(code, message ?? CODES[code].sentence, details);
}

/** What comes with a code unless the test says otherwise. */
function detailsOf(code) {
  if (code === 'LINK_USER_CANCELLED') return { reason: 'close-button' };
  return /^LINK_/.test(code) ? undefined : { error_type: code };
}

/** Called by the core: a flow of `link()` or of a tag is about to open. */
export function opened(element, flow, sessionId, isTag) {
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
    succeed: (result = { consentID: 'con_test' }) => succeed(flow, result),
    fail: (reason, message, details = detailsOf(reason)) =>
      fail(flow, isLinkError(reason) ? reason : failure(reason, message, details)),
  });
}

/** Closes what is open without telling anybody, and forgets every flow. */
export function reset() {
  for (const { flow } of flows) {
    // Nobody waits for it any more.
    flow.catch(() => {});
    closeSilently(flow);
  }
  flows.length = 0;
}
