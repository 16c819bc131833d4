// `@fiskil/link/testing`: the API of the package with flows that a test drives. No frame, no core: nothing happens by itself.

import { version } from '../../package.json';
import { FiskilLinkElement as TagClass, addHost, define, newFlow, settle } from './base.js';
import { LinkError, isLinkError } from './error.js';
import { NO_PAGE, hasPage } from './page.js';
import { NOT_FOUND, failure, readOptions, readSession } from './testing/arguments.js';
import { answer, flows, mount, reset } from './testing/flow.js';

export { LinkError, flows, isLinkError, reset, version };

if (hasPage) define(answer);

/** The class of the tag; outside a browser a stand-in that can be named and extended. */
export const FiskilLinkElement = hasPage ? TagClass : class {};

/** There is nothing to warm. */
export function preload() {}

/** Opens a flow that waits for the test. */
export function link(sessionId, options) {
  if (hasPage) {
    try {
      return open(readSession(sessionId), readOptions(options, true));
    } catch (error) {
      if (!isLinkError(error)) throw error;
      const flow = newFlow();
      settle(flow, error, true, error.cancelled);
      return flow;
    }
  }
  const flow = Promise.reject(failure(NOT_FOUND, NO_PAGE));
  flow.close = () => {};
  return flow;
}

function open(session, { given, warning }) {
  const { container, signal } = given;
  if (signal?.aborted) throw failure('LINK_USER_CANCELLED', undefined, { reason: 'aborted' });
  // A key of its own: nothing waits warm.
  const host = addHost(container, {});
  if (!host) throw failure(NOT_FOUND, undefined, { option: 'container' });
  return mount({ host, owned: true, session, options: given, warning, modal: container === undefined, signal });
}

/** The flow that was opened last. */
export function lastFlow() {
  if (!flows.length) throw new Error('@fiskil/link/testing: no flow has been opened since the last reset()');
  return flows.at(-1);
}
