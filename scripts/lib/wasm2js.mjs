// Turns the compiled module into plain JavaScript in one scope with wasm-bindgen's functions, in which both sides call each
// other's functions by name and see one and the same memory, so that no view of it can go stale.
// Whatever is looked for in wasm2js's script and is not there fails the build.
import { readFileSync } from 'node:fs';
import { Explained } from './log.mjs';
import { graph, writeModule } from './glue.mjs';
import { accessByCalls } from './memory-access.mjs';
import { lower } from './wasm-opt.mjs';

/** What was to be found and replaced is there. */
function changed(before, after, what) {
  if (after === before) throw new Explained(`wasm2js writes no ${what}`);
  return after;
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
  HEAP8: 'Int8Array',
  HEAPU8: 'Uint8Array',
  HEAP16: 'Int16Array',
  HEAPU16: 'Uint16Array',
  HEAP32: 'Int32Array',
  HEAPU32: 'Uint32Array',
  HEAPF32: 'Float32Array',
  HEAPF64: 'Float64Array',
  HEAPVIEW: 'DataView',
};

/**
 * Drops `x | 0` where x is a local variable: wasm2js wraps whatever it assigns to one. Not in `x = x | 0`, with which
 * an export makes an integer of what it is given.
 */
const unwrap = (code) =>
  changed(
    code,
    code.replaceAll(/(?<=[([]|, |return )(\$\d+) \| 0(?=[)\],;])/g, '$1'),
    'local variable with `| 0` behind it',
  );

/** `$fiskil_link_86dd2b4949ed8189___core__flow__Flow___end` → `fiskil_link__core__flow__Flow__end`. */
const readableName = (name) => {
  const path = name
    .replace(/^\$/, '')
    .replaceAll(/_[0-9a-f]{15,16}(?=_|$)/g, '')
    .replaceAll(/_{2,}/g, '__')
    .replace(/^_+|_+$/g, '');
  // What stands in no crate must not have the name of a function around the core.
  return path.includes('__') ? path : `rust__${path}`;
};

/** Gives the functions and imports of wasm2js's script names that a stack trace can show, each its own. */
function withReadableNames(js) {
  const names = [...js.matchAll(/^ (?:function |var )([\w$]+)(?:\(| = [\w$]+\.\w+;$)/gm)].map(([, name]) => name);
  const taken = new Set();
  const newNames = new Map();
  for (const name of names) {
    if (/^(__wasm_memory_|\$?_snippets_|Math_)/.test(name)) continue;
    const wanted = readableName(name);
    let own = wanted;
    for (let count = 2; taken.has(own); count++) own = `${wanted}_${count}`;
    newNames.set(name, own);
    taken.add(own);
  }
  // A text is taken as a whole, and a member is not a variable.
  return js.replaceAll(/"[^"\n]*"|(?<![.\w$])[\w$]+/g, (word) => newNames.get(word) ?? word);
}

/** wasm2js's functions with a memory of our own around them. */
function openCore(js, viewed) {
  const segments = [
    ...between(js, 'function initActiveSegments(imports) {', '\n}').matchAll(
      /base64DecodeToExistingUint8Array\(bufferView, (\d+), "([^"]*)"\)/g,
    ),
  ];
  const pages = Number(/^ var buffer = new ArrayBuffer\((\d+)\);$/m.exec(js)?.[1]);
  if (!segments.length || !pages) throw new Explained('wasm2js writes no data or no memory');
  const helpers = between(js, '\n}\n', 'function asmFunc(')
    .replaceAll('bufferView', 'HEAPU8')
    .replaceAll('= new', '= /* @__PURE__ */ new');
  const head = between(js, 'var HEAPF64 = new Float64Array(buffer);', ' // EMSCRIPTEN_START_FUNCS');
  const modules = new Map(
    [...head.matchAll(/^ var ([\w$]+) = imports(?:\.(\w+)|\["([^"]+)"\]);$/gm)].map(([, local, name, path]) => [
      local,
      name ?? path,
    ]),
  );
  const imports = [...head.matchAll(/^ var ([\w$]+) = ([\w$]+)\.(\w+);$/gm)]
    .filter(([, , local]) => local !== 'Math' && local !== 'imports')
    .map(([, as, local, name]) => ({ module: modules.get(local), name, as }));
  const {
    code: functions,
    names,
    accessors,
  } = accessByCalls(unwrap(between(js, '// EMSCRIPTEN_START_FUNCS\n;', ' // EMSCRIPTEN_END_FUNCS')));
  // What else stands in the head: all of `Math`, used or not, globals and the table.
  const drop = (name) =>
    modules.has(name) || imports.some(({ as }) => as === name) || (/^Math_/.test(name) && !functions.includes(name));
  const rest = head.replaceAll(/^ var ([\w$]+) = .*;$/gm, (line, name) => (drop(name) ? '' : line));
  if (/\bimports\b/.test(rest)) throw new Explained('wasm2js imports something in a way that the build does not know');
  const stack = [...rest.matchAll(/^ var (__stack_pointer) = (\d+);$/gm)];
  if (stack.length !== 1) throw new Explained('wasm2js writes not one global, the stack pointer');
  // What only the glue and the code around uses is used as well.
  const known = `${accessors} ${helpers} HEAPU8 ${viewed}`;
  const used = Object.entries(VIEWS).filter(([name]) => known.match(`\\b${name}\\b`));
  const [table] = /^ var FUNCTION_TABLE = .*$/m.exec(js) ?? [''];
  if (!table && functions.includes('FUNCTION_TABLE')) throw new Explained('wasm2js writes no table');
  if (!imports.length || imports.some(({ module }) => !module))
    throw new Explained('wasm2js writes imports in another way');
  const exported = [...between(js, '"memory": Object.create', '\n };\n}').matchAll(/^ {2}"(\w+)": ([\w$]+)/gm)];
  const code = `
let ${[...used.map(([name]) => name), ...names].join()};
/** A memory of this many bytes, with what is in the one before. */
function newMemory(size) {
  const before = HEAPU8, buffer = new ArrayBuffer(size);
  ${used.map(([name, kind]) => `${name} = new ${kind}(buffer);`).join('\n  ')}
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
${rest}
${functions}
${table}
`;
  // Beyond its end the stack has no memory, which JavaScript does not mind: a call needs a quarter of it at least.
  const [[, pointer, size]] = stack;
  return { code, imports, exported, full: `${pointer} < ${size >> 2}` };
}

/** wasm-bindgen's functions that give a view of the memory, by the view that we have instead. */
function views(declarations) {
  const found = [...declarations.keys()].map((name) => /^get(\w+)Memory0$/.exec(name)).filter(Boolean);
  return found.map(([getter, kind]) => {
    const [view] = Object.entries(VIEWS).find(([, one]) => one === kind) ?? [];
    if (!view)
      throw new Explained(`wasm-bindgen's glue wants a view of the memory that the build does not have: ${kind}`);
    return { getter, cache: `cached${kind}Memory0`, view };
  });
}

/** The compiled module `file` and wasm-bindgen's functions as one JavaScript module. */
export async function toJavaScript(glue, file) {
  const js = withReadableNames(readFileSync(await lower(file, graph(glue)), 'utf8'));
  const wanted = views(glue.declarations);
  const { code, imports, exported, full } = openCore(
    js,
    wanted.map(({ view }) => view),
  );
  const declarations = new Map(
    // A comparison may arrive as true or false, not as the integer that WebAssembly makes of it. There need not be any.
    [...glue.declarations].map(([name, text]) => [name, text.replace(/\b(arg\d+|ret) !== 0\b/g, '!!$1')]),
  );
  for (const { getter, cache, view } of wanted) {
    declarations.delete(cache);
    declarations.set(getter, `const ${getter} = () => ${view};`);
  }
  const called = exported.map(([, name, local]) => `${name}: into(${local})`);
  const text = writeModule(
    { ...glue, declarations },
    {
      used: imports,
      full: `() => ${full}`,
      instance: (incoming) => `
${incoming.map(([as, value]) => `const ${as} = ${value};`).join('\n')}
${code}
const wasm = { ${called} };
startMemory();`,
    },
  );
  if (/\bwasm\.memory\b/.test(text))
    throw new Explained('the glue uses the memory of a module that has none of its own');
  return text;
}
