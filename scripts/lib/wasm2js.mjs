// Turns the compiled module into plain JavaScript, and grows it together with wasm-bindgen's glue: one scope, in which
// both sides call each other's functions by name and see one and the same memory, so that no view of it can go stale.
// As in glue.mjs, every edit names the text that it expects.
import { readFileSync } from 'node:fs';
import { Explained } from './log.mjs';
import { edit, some } from './glue.mjs';
import { accessByCalls } from './memory-access.mjs';
import { lower } from './wasm-opt.mjs';

/** What of the glue becomes direct: its imports object, and its views of the memory. */
function openGlue(glue) {
  let code = edit(glue, /^function __wbg_get_imports\(\) \{\n {4}const import0 = \{\n {8}__proto__: null,\n/gm, '');
  code = edit(code, /^ {4}\};\n {4}return \{\n {8}__proto__: null,\n(?: {8}"[^"]+": import\d+,\n)+ {4}\};\n\}\n/gm, '');
  code = edit(code, /^ {8}(\w+): function\(/gm, 'const $1 = function(', some);
  code = edit(code, /^ {8}\},$/gm, '};', some);
  // A comparison may arrive as true or false, not as the integer that WebAssembly makes of it.
  code = edit(code, /\b(arg\d+) !== 0\b/g, '!!$1', some);
  code = edit(code, /^let cachedUint8ArrayMemory0 = null;\nfunction getUint8ArrayMemory0\(\) \{[\s\S]*?^\}\n/gm, '');
  code = edit(code, /getUint8ArrayMemory0\(\)/g, 'HEAPU8', some);
  code = edit(code, /^let wasm;\nfunction __wbg_finalize_init\([\s\S]*?^\}\n/gm, '');
  code = edit(code, /^function initSync\([\s\S]*?^\}\n/gm, '');
  code = edit(code, /^export \{ initSync \};$/gm, 'export { startMemory as initSync };');
  if (/getDataView|cached(?:DataView|Uint8)|WebAssembly/.test(code))
    throw new Explained("wasm-bindgen's glue has more of its memory than the build expects");
  return code;
}

const between = (text, from, to) => {
  const start = text.indexOf(from);
  const end = text.indexOf(to, start);
  if (start < 0 || end < 0) throw new Explained(`wasm2js writes no ${from.trim()} … ${to.trim()}`);
  return text.slice(start + from.length, end);
};

/** Text that stands for bytes: a character each. */
const literal = (bytes) =>
  `"${[...bytes]
    .map((byte) => {
      if (byte === 34 || byte === 92) return `\\${String.fromCharCode(byte)}`;
      return byte > 31 && byte < 127 ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, '0')}`;
    })
    .join('')}"`;

/** The views that a module may use; the minifier drops those that it does not. */
const VIEWS = {
  HEAP8: 'Int8',
  HEAPU8: 'Uint8',
  HEAP16: 'Int16',
  HEAPU16: 'Uint16',
  HEAP32: 'Int32',
  HEAPU32: 'Uint32',
  HEAPF32: 'Float32',
  HEAPF64: 'Float64',
};

/**
 * Drops `x | 0` where x is a local variable: wasm2js wraps whatever it assigns to one. Not in `x = x | 0`, with which
 * an export makes an integer of what it is given.
 */
const unwrap = (code) => code.replaceAll(/(?<=[([]|, |return )(\$\d+_\d+) \| 0(?=[)\],;])/g, '$1');

/** wasm2js's functions with a memory of our own around them. */
function openCore(js) {
  const segments = [
    ...between(js, 'function initActiveSegments(imports) {', '\n}').matchAll(
      /base64DecodeToExistingUint8Array\(bufferView, (\d+), "([^"]*)"\)/g,
    ),
  ];
  const pages = Number(/^ var buffer = new ArrayBuffer\((\d+)\);$/m.exec(js)?.[1]);
  if (!segments.length || !pages) throw new Explained('wasm2js writes no data or no memory');
  const helpers = between(js, '\n}\n', 'function asmFunc(').replaceAll('bufferView', 'HEAPU8');
  const head = between(js, ' var Math_imul', ' // EMSCRIPTEN_START_FUNCS');
  const imports = [...head.matchAll(/^ var (fimport\$\d+) = [\w$]+\.(\w+);$/gm)];
  const rest = head.replaceAll(/^ var (?:fimport\$\d+|\$_\w+) = .*;$/gm, '');
  const {
    code: functions,
    names,
    accessors,
  } = accessByCalls(unwrap(between(js, '// EMSCRIPTEN_START_FUNCS\n;', ' // EMSCRIPTEN_END_FUNCS')));
  // What only the glue uses is used as well.
  const used = Object.entries(VIEWS).filter(([name]) => `${accessors} HEAPU8 HEAP32`.match(`\\b${name}\\b`));
  const table = /^ var FUNCTION_TABLE = .*$/m.exec(js)?.[0];
  const exported = [...between(js, '"memory": Object.create', '\n };\n}').matchAll(/^ {2}"(\w+)": ([\w$]+)/gm)];
  const code = `
let ${[...used.map(([name]) => name), ...names].join()};
/** A memory of this many bytes, with what is in the one before. */
function newMemory(size) {
  const before = HEAPU8, buffer = new ArrayBuffer(size);
  ${used.map(([name, kind]) => `${name} = new ${kind}Array(buffer);`).join('\n  ')}
  if (before) HEAPU8.set(before);
}
function startMemory() {
  ${accessors.replaceAll('\n', '\n  ')}
  newMemory(${pages});
  ${segments.map(([, at, base64]) => `fill(${at}, ${literal(Buffer.from(base64, 'base64'))});`).join('\n  ')}
}
function fill(at, text) {
  for (let i = 0; i < text.length; i++) HEAPU8[at + i] = text.charCodeAt(i);
}
function __wasm_memory_size() {
  return HEAPU8.length >> 16;
}
function __wasm_memory_grow(more) {
  const before = __wasm_memory_size();
  newMemory((before + more) << 16);
  return before;
}
${helpers}
var Math_imul${rest}
${functions}
${table}
`;
  return { code, imports, exported };
}

/** The compiled module `file` and its glue as one JavaScript module with the glue's exports. */
export async function toJavaScript(glue, file, names) {
  const js = readFileSync(await lower(file, names), 'utf8');
  const { code: core, imports, exported } = openCore(js);
  let code = openGlue(glue);
  for (const [, name, local] of exported) {
    code = edit(code, new RegExp(`\\bwasm\\.${name}\\b`, 'g'), local.replaceAll('$', '$$$$'), (count) => count > 0);
  }
  if (/\bwasm\./.test(code)) throw new Explained('the glue calls what the module does not export');
  const known = new Map(imports.map(([, local, name]) => [local, name]));
  return `${code}\n${core.replace(/\bfimport\$\d+/g, (local) => known.get(local))}`;
}
