// The promise of a flow, and which flows are mounted. A subclass of Promise would run the page's code at each `then`; a promise
// with a `close` does not.

import { core } from './core.js';
import { LinkError } from './error.js';

const { Promise } = globalThis;
const settlers = new WeakMap();

/** The flows that have something in the page, and their elements: a core that fails cannot take it back itself. */
export const mounted = new Map();

/** A promise with `close()`; `host` is the element of a flow that is mounted. */
export function newFlow(host) {
  let settler;
  const flow = new Promise((...both) => {
    settler = both;
  });
  flow.close = () => {
    core.close(flow);
  };
  settlers.set(flow, settler);
  if (host) mounted.set(flow, host);
  return flow;
}

/** Nothing of the flow is left in the page. */
export function noteUnmounted(flow) {
  mounted.delete(flow);
}

/** Resolves a flow; a `then` that a page has put on `Object.prototype` must not make a promise of the value. */
export function resolve(flow, value) {
  if ('then' in value) Object.defineProperty(value, 'then', { __proto__: null, value: undefined, configurable: true });
  settlers.get(flow)[0](value);
}

/** Rejects a flow. */
export const reject = (flow, error) => settlers.get(flow)[1](error);

/** Whoever waits for the flow need not handle its failure: it raises no `unhandledrejection`. */
export function markHandled(flow) {
  flow.catch(() => {});
}

/** What a flow ends with where the core has failed. */
export const coreFailure = () =>
  new LinkError('LINK_INTERNAL_ERROR', 'A defect of the SDK has ended the flow: open it again.');

/** The flow of a call in which the core has failed: it has ended. */
export function failedFlow() {
  const flow = newFlow();
  reject(flow, coreFailure());
  return flow;
}
