// The JavaScript class of a failed flow. Does not decide codes, messages or flags: the core does.

/** Why a flow failed. */
export class LinkError extends Error {
  // Declared, so that what a page has put on `Object.prototype` cannot catch or refuse the values.
  code;
  cancelled;
  needsNewSession;

  constructor(code, message, details, cancelled = false, needsNewSession = false) {
    super(message);
    this.code = code;
    if (details !== undefined) {
      Object.defineProperty(this, 'details', { value: details, enumerable: true, configurable: true, writable: true });
    }
    this.cancelled = cancelled;
    this.needsNewSession = needsNewSession;
  }

  // Two copies of the SDK on a page, or its WebAssembly and plain builds, each have a class of their own.
  static [Symbol.hasInstance](value) {
    return this === LinkError ? isLinkError(value) : super[Symbol.hasInstance](value);
  }
}
Object.defineProperty(LinkError.prototype, 'name', { value: 'LinkError', configurable: true, writable: true });

export const isLinkError = (value) =>
  Object.prototype.toString.call(value) === '[object Error]' &&
  value.name === 'LinkError' &&
  typeof value.code === 'string';
