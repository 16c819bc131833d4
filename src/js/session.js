// Gets the session of a flow when it is needed. Does not judge what it gets.

import { Promise, then } from './natives.js';

const { AbortController, fetch } = globalThis;

/** Whether a value is a promise of a session id, or a function that gets one. */
export const isSessionLater = (value) =>
  typeof value === 'function' || (typeof value === 'object' && typeof value?.then === 'function');

/** Asks a function or a promise for a session id, and tells what comes; `stop()` aborts what has not come yet. */
export function askForSession(source, arrived, failed) {
  const controller = new AbortController();
  let waits = true;
  const once = (tell) => (value) => {
    if (waits) {
      waits = false;
      tell(value);
    }
  };
  const answer = new Promise((resolve) => {
    resolve(typeof source === 'function' ? source({ signal: controller.signal }) : source);
  });
  then(answer, once(arrived), once(failed));
  return {
    stop() {
      if (waits) controller.abort();
      waits = false;
    },
  };
}

/** Where there is no flow to ask for it, the failure of a promise is of no interest: it raises no `unhandledrejection`. */
export function ignoreSession(source) {
  const ignore = () => {};
  if (typeof source !== 'function') askForSession(source, ignore, ignore);
}

/** Asks an address of the page's own backend. */
export const askAddress = (address, arrived, failed) =>
  askForSession(({ signal }) => postForSession(address, signal), arrived, failed);

/** Bodies may be anything: what is no JSON has no session. */
async function sessionOf(response) {
  try {
    return (await response.json())?.session_id;
  } catch {
    return undefined;
  }
}

async function postForSession(address, signal) {
  let response;
  try {
    response = await fetch(address, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { accept: 'application/json' },
      signal,
    });
  } catch (cause) {
    const advice = 'is it an address of this origin, and does the policy of the page have it in connect-src?';
    throw new Error(`session-url could not be reached (${cause?.message}): ${advice}`, { cause });
  }
  const session = response.ok && (await sessionOf(response));
  if (typeof session === 'string' && session.trim()) return session;
  throw new Error(`session-url answered ${response.status}; it has to answer { "session_id": "…" }`);
}
