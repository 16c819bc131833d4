// How a flow gets its session in a test. In `@fiskil/link/testing` this stands in the place of ../session.js: a test has no
// backend, so an address is not asked.

import { askForSession as ask, ignoreSession, isSessionLater } from '../session.js';
import { sessionWanted } from './driver.js';

export { ignoreSession, isSessionLater };

/** Asks a function or a promise for a session id, and tells what comes; `stop()` aborts what has not come yet. */
export const askForSession = (source, arrived, failed) => ask(source, sessionWanted(arrived), failed);

/** Gives a session that names the address of the page's own backend. */
export const askAddress = (address, arrived, failed) => askForSession(() => `session of ${address}`, arrived, failed);
