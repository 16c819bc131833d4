// The promise of a flow, and which flows are mounted. A subclass of Promise would run the page's code at each `then`; a promise
// with a `close` does not.

import { core } from './core.js';
import { LinkError } from './error.js';
import { Promise, then, withOwnMethods } from './natives.js';

const { defineProperty } = Object;

/** What settles the flows that have not ended. */
const settlers = withOwnMethods(new WeakMap());

/** The flows that have something in the page, and their elements: a core that fails cannot take it back itself. */
export const mounted = withOwnMethods(new Map());

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

function settle(flow, which, value) {
  const settler = settlers.get(flow);
  settlers.delete(flow);
  settler?.[which](value);
}

/** Whether a flow has not ended. */
export const isPending = (flow) => settlers.has(flow);

/** Resolves a flow; a `then` that a page has put on `Object.prototype` must not make a promise of the value. */
export function resolve(flow, value) {
  if ('then' in value) defineProperty(value, 'then', { __proto__: null, value: undefined, configurable: true });
  settle(flow, 0, value);
}

/** Rejects a flow; there is no error where the stack had no room to make one. */
export const reject = (flow, error) => settle(flow, 1, error || coreFailure());

/** Whoever waits for the flow need not handle its failure: it raises no `unhandledrejection`. */
export function markHandled(flow) {
  then(flow, undefined, () => {});
}

/** What a flow ends with where the core has failed. */
export const coreFailure = () =>
  new LinkError('LINK_INTERNAL_ERROR', 'A defect of the SDK has ended the flow: open it again.');

/**
 * A flow that has ended already. At the end of the stack it throws, and no flow comes of it: one that could not be rejected would
 * never end.
 */
export function rejectedFlow(error, isHandled) {
  const flow = newFlow();
  if (isHandled) markHandled(flow);
  reject(flow, error);
  return flow;
}

/** The flow of a call in which the core has failed. */
export const failedFlow = () => rejectedFlow(coreFailure(), false);
