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

const OPTIONS = ['allowedOrigin', 'authServer', 'label', 'timeoutMs', 'texts', 'debug', 'signal', 'container'];
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

/** The options that a tag gives. */
const optionsOf = ({ allowedOrigin, authServer, timeoutMs, label, texts, debug }) => ({
  ...(allowedOrigin && { allowedOrigin }),
  ...(authServer && { authServer }),
  timeoutMs,
  ...(label && { label }),
  ...(texts && { texts }),
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

/** Flows that are opening and have not asked for their session: the last one asks first, as page code opens one in another. */
const opening = [];

/** Called by the core: a flow of `link()` or of a tag is about to open; its session may be still to come. */
export function opened(element, flow, session, isTag) {
  let sessionId = session;
  let hasEnd = false;
  /** What the test does before the session has come. It is done then: a user sees nothing earlier. */
  let steps = sessionId === undefined ? [] : null;

  function end(step) {
    if (!steps) return step();
    if (hasEnd || isClosed(flow)) return false;
    hasEnd = true;
    steps.push(step);
    return true;
  }

  /** What is to be called when the session has come; the core's function is called then. */
  const arrives = (arrived) => (id) => {
    const waiting = steps;
    sessionId = id;
    steps = null;
    arrived(id);
    for (const step of waiting) step();
  };

  if (steps) opening.push({ flow, arrives });
  flows.push({
    get sessionId() {
      return sessionId;
    },
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
      if (steps) steps.push(() => loadFrame(flow));
      else loadFrame(flow);
    },
    succeed: (result = { consentID: 'con_test' }) => end(() => succeed(flow, result)),
    fail(reason, message, details = detailsOf(reason)) {
      const error = isLinkError(reason) ? reason : failure(reason, message, details);
      return end(() => fail(flow, error));
    },
  });
}

/** Called as a flow asks for its session, with the core's function for one that has come: what is to be called instead. */
export function sessionWanted(arrived) {
  let asking;
  // One that page code has closed while it opened has not asked.
  do asking = opening.pop();
  while (isClosed(asking.flow));
  return asking.arrives(arrived);
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
