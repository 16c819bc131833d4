// `@fiskil/link/testing`: the API of the package on the package's own core, with flows that a test drives. No frame and no
// clock: nothing happens by itself.

import { define, link as openFlow } from 'fiskil:glue';
import { version } from '../../package.json';
import { elementClass } from './element.js';
import { LinkError, isLinkError } from './error.js';
import { NO_PAGE, hasPage } from './page.js';
import { failure, flows, reset, withOptions } from './testing/driver.js';

export { LinkError, flows, isLinkError, reset, version };

if (hasPage) define();

/** The class of the tag; outside a browser a stand-in that can be named and extended. */
export const FiskilLinkElement = hasPage ? elementClass() : class {};

/** There is nothing to warm. */
export function preload() {}

/** Opens a flow that waits for the test. */
export function link(sessionId, options) {
  if (hasPage) return withOptions(options, () => openFlow(sessionId, options));
  const flow = Promise.reject(failure('LINK_NOT_FOUND', NO_PAGE));
  flow.close = () => {};
  return flow;
}

/** The flow that was opened last. */
export function lastFlow() {
  if (!flows.length) throw new Error('@fiskil/link/testing: no flow has been opened since the last reset()');
  return flows.at(-1);
}
