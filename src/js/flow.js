// The promise of a flow, and which flows are mounted. A subclass of Promise would run the page's code at each `then`; a promise
// with a `close` does not.

import { core } from './core.js';

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

/** Resolves a flow. */
export const resolve = (flow, value) => settlers.get(flow)[0](value);

/** Rejects a flow. */
export const reject = (flow, error) => settlers.get(flow)[1](error);

/** Whoever waits for the flow need not handle its failure: it raises no `unhandledrejection`. */
export function markHandled(flow) {
  flow.catch(() => {});
}
