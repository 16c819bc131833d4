// What each element holds. It goes with its element, and outlives a core that fails. Decides nothing.

import { withOwnMethods } from './natives.js';

const states = withOwnMethods(new WeakMap());

/** What an element holds: its `ElementInternals`, its flow, how that ended, and what the Rust side notes. */
export const stateOf = (element) => states.get(element);

/** A new element holds nothing but its `ElementInternals`. */
export function beginState(element, internals) {
  states.set(element, { internals, flow: null, result: null, error: null, fetchSession: null, texts: null });
}
