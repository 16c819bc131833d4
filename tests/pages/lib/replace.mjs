// What a hostile page needs to replace things: put into the page as a script before the SDK.

/** In the page: natives are kept here, so that the test itself goes on while they are replaced. */
export const setUp = `(() => {
  const { Promise: NativePromise, setTimeout: later, Object: O, Error: E } = window;
  const { defineProperty, getOwnPropertyDescriptor, getOwnPropertyNames } = O;
  const sleep = (ms) => new NativePromise((done) => later.call(window, done, ms));
  const parentOf = (path) => {
    const names = path.split('.');
    const name = names.pop();
    let holder = window;
    for (const one of names) holder = holder[one];
    return [holder, name];
  };
  /** Replaces a path by what throws; returns what puts it back. */
  function replace(path, make = () => { throw new E('replaced by the page'); }) {
    const [holder, name] = parentOf(path);
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
      const back = replace(path + '.' + one);
      if (back) undo[undo.length] = back;
    }
    return () => {
      for (let i = 0; i < undo.length; i++) undo[i]();
    };
  }
  window.hostile = { sleep, replace, replaceAll };
})()`;
