// Puts the bytes of a module into a script.
//
// Hexadecimal, because it is decoded by the browser itself in 0.1 ms where `fromHex` exists, and keeps bytes aligned for
// brotli; but text as text, between tildes, because brotli knows its words. Base64 comes to a third more after compression,
// and no denser alphabet to less.

const TEXT = /[ !#-[\]-}]{8,}/g;

/** The bytes in hexadecimal, and text as it is. */
function encode(bytes) {
  const all = bytes.toString('latin1');
  const hex = (text) => Buffer.from(text, 'latin1').toString('hex');
  let from = 0;
  let code = '';
  for (const { 0: text, index } of all.matchAll(TEXT)) {
    code += `${hex(all.slice(from, index))}~${text}~`;
    from = index + text.length;
  }
  return code + hex(all.slice(from));
}

/** A literal that `encode` made. */
export const MODULE = /"(0061736d(?:[0-9a-f]|~[^"~]*~)+)"/g;

/** The bytes in such a literal. */
export const decode = (code) =>
  Buffer.concat(code.split('~').map((part, place) => Buffer.from(part, place % 2 ? 'latin1' : 'hex')));

/** The source of a module whose default export starts the core from these bytes. */
export const embed = (bytes) => `
import { startWith } from 'fiskil:glue';
export default () => {
  const module = new Uint8Array(${bytes.length});
  let end = 0;
  const digit = (char) => (char & 15) + 9 * (char >> 6);
  "${encode(bytes)}".split('~').forEach((part, place) => {
    if (place % 2) for (let i = 0; i < part.length; ) module[end++] = part.charCodeAt(i++);
    else if (module.setFromHex) end += module.subarray(end).setFromHex(part).written;
    else for (let i = 0; i < part.length; ) module[end++] = digit(part.charCodeAt(i++)) * 16 + digit(part.charCodeAt(i++));
  });
  startWith(new WebAssembly.Module(module));
};
`;

/** The same for a core that is JavaScript. */
export const PLAIN_START = "export { start as default } from 'fiskil:glue';";
