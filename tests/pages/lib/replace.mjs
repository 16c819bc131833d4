// What a hostile page needs to replace things: put into the page as a script before the SDK.

/** In the page: natives are kept here, so that the test itself goes on while they are replaced. */
export const setUp = `(() => {
  const { apply: applied } = Reflect;
  const { Promise: NativePromise, setTimeout: later, Object: O, Error: E } = window;
  const { defineProperty, getOwnPropertyDescriptor, getOwnPropertyNames } = O;
  const sleep = (ms) => new NativePromise((done) => later(done, ms));
  const parentOf = (path) => {
    const names = path.split('.');
    const name = names.pop();
    let holder = window;
    for (const one of names) holder = holder[one];
    return [holder, name];
  };
  /** Replaces a path by what throws; returns what puts it back. */
  function replace(path, make = () => { throw new E('replaced by the page'); }) {
    const [holder, name] = typeof path === 'string' ? parentOf(path) : path;
    if (!(name in holder)) return null;
    const own = getOwnPropertyDescriptor(holder, name);
    const before = holder[name];
    const put = function replaced() { return make(); };
    if (typeof before === 'function' && before.prototype) put.prototype = before.prototype;
    defineProperty(holder, name, { value: put, configurable: true, writable: true, enumerable: own?.enumerable ?? true });
    return () => {
      if (own) defineProperty(holder, name, own);
      else delete holder[name];
    };
  }
  function replaceAll(path) {
    const [holder, name] = parentOf(path);
    const all = holder[name];
    const undo = [];
    for (const one of getOwnPropertyNames(all)) {
      const { value, configurable } = getOwnPropertyDescriptor(all, one);
      if (typeof value !== 'function' || !configurable || one === 'constructor') continue;
      const back = replace([all, one]);
      if (back) undo[undo.length] = back;
    }
    return () => {
      for (let i = 0; i < undo.length; i++) undo[i]();
    };
  }
  const { then } = NativePromise.prototype;
  /** Waits for a flow, whatever the page has in the place of \`then\`. */
  const settled = (flow, ...told) => applied(then, flow, told);
  window.hostile = { sleep, replace, replaceAll, settled };
})()`;
