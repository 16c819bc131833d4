// The public API over the compiled core. Starts it where there is a document; elsewhere importing does nothing.

import { define, initSync, link as openFlow } from 'fiskil:glue';
import wasm from 'fiskil:wasm';
import { version } from '../../package.json';
import { FiskilLinkElement as TagClass } from './base.js';
import { LinkError, isLinkError } from './error.js';

export { LinkError, isLinkError, version };

const hasDocument = typeof document !== 'undefined';
if (hasDocument) {
  initSync({ module: wasm() });
  define();
}

/** The class of the tag; outside a browser a stand-in that can be named and extended. */
export const FiskilLinkElement = hasDocument ? TagClass : class {};

/** Warms the connection to the auth server; what is no address is left for `link()` to refuse. */
export function preload(sessionId, options) {
  if (!hasDocument) return;
  try {
    const { origin } = new URL(options?.authServer ?? 'https://auth.fiskil.com');
    document.head.append(Object.assign(document.createElement('link'), { rel: 'preconnect', href: origin }));
  } catch {
    // Nothing to warm.
  }
}

/** Opens the consent flow of a session. */
export function link(sessionId, options) {
  if (hasDocument) return openFlow(sessionId, options);
  const reason = 'link() needs a document: call it in a browser page, not in a server, a worker or Node.';
  const flow = Promise.reject(new LinkError('LINK_NOT_FOUND', reason));
  flow.close = () => {};
  return flow;
}
