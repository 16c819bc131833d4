// The public API over the compiled core. Starts it where there is a page; elsewhere importing does nothing.
// PLAIN is true in the build without WebAssembly.
/* global PLAIN */

import { define, link as openFlow, preload as openAhead } from 'fiskil:glue';
import start from 'fiskil:start';
import { version } from '../../package.json';
import { onTrap } from './border.js';
import { elementClass } from './element.js';
import { LinkError, isLinkError } from './error.js';
import { fallBack, preconnect } from './fallback.js';
import { failedFlow } from './flow.js';
import { NO_PAGE, hasPage } from './page.js';
import { rescuePage } from './rescue.js';

export { LinkError, isLinkError, version };

/** The class of the tag; until there is one, and outside a browser, a stand-in that can be named. */
export let FiskilLinkElement = class {};

/** Warms the connection to the auth server, and loads the consent UI of a session; `link()` refuses what cannot work. */
export function preload(sessionId, options) {
  ahead(sessionId, options);
}

let ahead = () => {};
let open = nowhere;
if (hasPage) {
  if (PLAIN) start();
  if (PLAIN || starts()) {
    define();
    onTrap(() => {
      // The first call starts a new core; it takes the place of the old one in the class of the tag.
      define();
      rescuePage();
    });
    open = openFlow;
    ahead = openAhead;
    FiskilLinkElement = elementClass();
  } else {
    const early = [];
    ahead = (...call) => {
      preconnect(call[1]);
      early.push(call);
    };
    open = fallBack((plain) => {
      ({ link: open, preload: ahead, FiskilLinkElement } = plain);
      for (const call of early) ahead(...call);
      return open;
    });
  }
}

/** Starts the core, unless it is refused: by a policy, by the browser's own mode or for its size, or as there is no WebAssembly. */
function starts() {
  try {
    start();
    return true;
  } catch {
    return false;
  }
}

function nowhere() {
  const flow = Promise.reject(new LinkError('LINK_NOT_FOUND', NO_PAGE));
  flow.close = () => {};
  return flow;
}

/** Opens the consent flow of a session. A core that has stopped gives no flow. */
export const link = (sessionId, options) => open(sessionId, options) ?? failedFlow();
