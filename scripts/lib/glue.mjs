// Fits wasm-bindgen's generated glue to the optimised module and to the browsers we support.
// Every edit names the text that it expects: another wasm-bindgen fails here, not in a page.
import { Explained } from './log.mjs';

const word = (text) => new RegExp(`(?<![\\w$])${text.replace(/\$/g, '\\$')}(?![\\w$])`, 'g');

const once = (count) => count === 1;
const atMostOnce = (count) => count < 2;
export const some = (count) => count > 0;

/** Replaces each match of a pattern; an error unless there are as many as expected. */
export function edit(code, pattern, replacement, expected = once) {
  const count = [...code.matchAll(pattern)].length;
  if (!expected(count))
    throw new Explained(`wasm-bindgen's glue has ${count} of ${pattern}, which the build does not expect`);
  return code.replaceAll(pattern, replacement);
}

/** The part of the glue that loads a file over the network: never used, the module is in the script. */
const ASYNC_INIT =
  /^async function __wbg_load\([\s\S]*?^}\n|^let __wbg_init_promise;\n[\s\S]*?^}\n|^async function __wbg_init_once\([\s\S]*?^}\n/gm;

/** Every text that goes out is a literal of the core, all of which are ASCII (a lint of ours sees to that). */
const DECODE_TEXT = 'const decodeText = (bytes) => String.fromCharCode.apply(null, bytes);\n';

/** Cuts what no supported browser needs. */
export function trim(glue) {
  let code = edit(glue, ASYNC_INIT, '', (count) => count === 3);
  code = edit(code, /^export \{ initSync, __wbg_init as default \};$/gm, 'export { initSync };');
  // `initSync({ module })` is the one way in which we call it, with bytes.
  code = edit(code, /^ {4}if \(module !== undefined\) \{[\s\S]*?^ {4}\}\n/gm, '');
  code = edit(
    code,
    /^function initSync\(module\) \{\n {4}if \(wasm !== undefined\) return wasm;\n/gm,
    'function initSync({ module }) {\n',
  );
  code = edit(code, /^ {4}if \(!\(module instanceof WebAssembly\.Module\)\) \{\n(.*\n) {4}\}\n/gm, '$1');
  code = edit(code, /^let cachedTextDecoder = [\s\S]*?^function decodeText\([\s\S]*?^\}\n/gm, DECODE_TEXT);
  code = edit(code, /^let wasmModule, wasmInstance, wasm;$/gm, 'let wasm;');
  code = edit(code, /^ {4}wasm(?:Instance = instance|Module = module);\n/gm, '', (count) => count === 2);
  return edit(
    code,
    /\(typeof FinalizationRegistry === 'undefined'\)\s*\? \{ register: \(\) => \{\}, unregister: \(\) => \{\} \}\s*: new/g,
    'new',
    atMostOnce,
  );
}

/** The names of the exports that the glue calls. */
export const usedExports = (glue) =>
  [...new Set([...glue.matchAll(/\bwasm\.([\w$]+)/g)].map(([, name]) => name))].sort();

/** Gives the glue the module's new, short names. */
export function rename(glue, { imports, exports }) {
  let code = glue;
  const own = './fiskil_link_js_bg.js';
  const passedOn = [];
  // Long names first would not be enough: `\b` sees an end inside a name with `$`.
  for (const [name, short] of exports) {
    code = edit(code, new RegExp(`\\bwasm\\.${word(name).source}`, 'g'), `wasm.\0${short}`, (count) => count > 0);
  }
  for (const [module, name, short] of imports) {
    if (module === own) {
      code = edit(code, new RegExp(`^ {8}${name}: `, 'gm'), `        \0${short}: `);
      continue;
    }
    const [, binding] = new RegExp(`^ {8}"${module.replace(/[.]/g, '\\.')}": (import\\d+),$`, 'm').exec(code) ?? [];
    if (!binding) throw new Explained(`wasm-bindgen's glue has no import object for ${module}`);
    passedOn.push(`        \0${short}: ${binding}.${name},\n`);
  }
  // What is left has gone from the module.
  code = edit(code, /^ {8}__wb[\w$]+: function[\s\S]*?^ {8}\}.*,\n/gm, '', () => true);
  code = edit(code, /^ {4}const import0 = \{\n {8}__proto__: null,\n/gm, (start) => start + passedOn.join(''));
  // All imports now come from one module.
  code = edit(
    code,
    /^ {4}return \{\n {8}__proto__: null,\n(?: {8}"[^"]+": import\d+,\n)+ {4}\};$/gm,
    '    return { a: import0 };',
  );
  return code.replaceAll('\0', '');
}
