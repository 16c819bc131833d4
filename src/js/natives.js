// The language's own functions, taken when the SDK loads: a page may replace them later. Decides nothing.

const { bind, call } = Function.prototype;
const { defineProperty } = Object;

/** A method as a function of the object and its arguments. */
export const uncurried = bind.bind(call);

/** The same map or set, with its methods as its own. */
export function withOwnMethods(table) {
  for (const name of ['get', 'set', 'has', 'add', 'delete', 'forEach']) {
    if (table[name]) defineProperty(table, name, { __proto__: null, value: table[name] });
  }
  return table;
}

const { Set: NativeSet } = globalThis;

/** A set of this kind. */
export const newSet = () => withOwnMethods(new NativeSet());

export const { Promise } = globalThis;
export const then = uncurried(Promise.prototype.then);
