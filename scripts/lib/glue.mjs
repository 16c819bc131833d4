// Writes the module that ties the core to wasm-bindgen's functions (`--target bundler`) and to src/js/border.js.
//
// wasm-bindgen's file is read as a list of declarations and never edited, but for those that REPLACED names. They stand in a
// function, `core`, that makes a core of its own at each call: another memory, another table of page values.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Explained } from './log.mjs';

/** As many arguments as src/js/border.js passes on. */
const MOST_ARGUMENTS = 9;

/** Where a declaration begins: wasm-bindgen indents what is not on the top level. */
const DECLARATION = /^(?=(?:export |async )*(?:function|class|const|let|var|import)\b)/m;
const NAME = /^(?:export )?(?:function|const|let) ([\w$]+)/;

/**
 * Texts go out of the core; as long as none comes in, all of them are literals. Those are ASCII (a lint of ours sees to that) and
 * stay where they are, so that each is read once: a page may have a thousand tags.
 */
const GET_TEXT = `
const texts = { __proto__: null };
function getStringFromWasm0(at, length) {
  const key = at * 65536 + length;
  let text = texts[key];
  if (text === undefined) {
    text = '';
    for (let i = 0; i < length; i++) text += fromCharCode(getUint8ArrayMemory0()[at + i]);
    texts[key] = text;
  }
  return text;
}`;

const names = (count, start = 0) => Array.from({ length: count }, (_, index) => `a${start + index}`).join();

/** A function of Rust that the page may call. It does nothing where its core has stopped. */
const closure = (name, before, after) => (destroy) => `
function ${name}(arg0, arg1, invoke) {
  const state = { a: arg0, b: arg1, cnt: 1 };
  const real = entry((${names(MOST_ARGUMENTS - 2)}) => {
    // The page may have kept us from taking it back where it was given.
    if (!state.cnt) return undefined;
    state.cnt++;
    ${before}
    try {
      return invoke(a, state.b, ${names(MOST_ARGUMENTS - 2)});
    } finally {
      ${after}
      real._wbg_cb_unref();
    }
  });
  real._wbg_cb_unref = () => {
    if (--state.cnt) return;
    wasm.${destroy}(state.a, state.b);
    state.a = 0;
    CLOSURE_DTORS.unregister(state);
  };
  CLOSURE_DTORS.register(real, state, state);
  return real;
}`;

/** What stands in for declarations of wasm-bindgen: name → text, which may depend on the export that the original calls. */
const REPLACED = {
  makeClosure: closure('makeClosure', 'const { a } = state;', ''),
  // One that is not to be called again while it runs.
  makeMutClosure: closure('makeMutClosure', 'const { a } = state; state.a = 0;', 'state.a = a;'),
  CLOSURE_DTORS: (destroy) => `
const CLOSURE_DTORS = new FinalizationRegistry(entry((state) => wasm.${destroy}(state.a, state.b)));`,
  handleError: (store) => `
function handleError(call, args) {
  try {
    return call(${Array.from({ length: MOST_ARGUMENTS }, (_, index) => `args[${index}]`)});
  } catch (error) {
    wasm.${store}(addHeapObject(error));
    return 0;
  }
}`,
};

/** Functions that cannot throw, or must: what Rust throws is a trap. */
const UNGUARDED =
  /^__wbindgen_object_\w+_ref$|^__wbg___wbindgen_(?:throw|jsval_eq|is_(?:undefined|null|object|string|function))_/;

const calls = (text) => [...new Set([...text.matchAll(/\bwasm\.([\w$]+)/g)].map(([, name]) => name))];
const count = (list) => list.split(',').filter((name) => name.trim()).length;
const parameters = (text) => count(/\(([^)]*)\)/.exec(text)[1]);

/** Nothing may take more arguments than the border passes on: not what the core calls, and not what is called in it. */
function checkArguments(module, declarations) {
  const stubs = {};
  for (const { module: from, name } of WebAssembly.Module.imports(module)) (stubs[from] ??= {})[name] = () => 0;
  const { exports } = new WebAssembly.Instance(module, stubs);
  const taken = [
    ...Object.entries(exports).map(([name, value]) => [name, value.length ?? 0]),
    ...[...declarations].flatMap(([name, text]) =>
      [...text.matchAll(/\bfunction [\w$]*\s*\(([^)]*)\)/g)].map(([, list]) => [name, count(list)]),
    ),
  ];
  for (const [name, most] of taken)
    if (most > MOST_ARGUMENTS) throw new Explained(`${name} takes more arguments than src/js/border.js passes on`);
}

/** Reads wasm-bindgen's file: its import statements, its declarations, and which of them the page calls. */
export function readGlue(file, wasmFile) {
  const module = new WebAssembly.Module(readFileSync(wasmFile));
  const available = new Set(WebAssembly.Module.exports(module).map(({ name }) => name));
  const own = `./${basename(file)}`;
  const imports = WebAssembly.Module.imports(module);
  const incoming = new Set(imports.filter((one) => one.module === own).map(({ name }) => name));
  const statements = [];
  const declarations = new Map();
  const exported = [];
  for (const text of readFileSync(file, 'utf8').split(DECLARATION)) {
    if (/^import\b/.test(text)) statements.push(text);
    const [, name] = NAME.exec(text) ?? [];
    if (!name) {
      if (/^import\b|^\s*$|^\/\*\*/.test(text)) continue;
      throw new Explained(`wasm-bindgen's glue has a declaration that the build does not know: ${text.slice(0, 60)}`);
    }
    declarations.set(name, text.replace(/^export /, ''));
    if (/^export /.test(text) && !incoming.has(name) && name !== '__wbg_set_wasm') exported.push(name);
  }
  for (const name of incoming)
    if (!declarations.has(name)) throw new Explained(`wasm-bindgen's glue does not declare ${name}`);
  for (const name of ['wasm', '__wbg_set_wasm'])
    if (!declarations.delete(name)) throw new Explained(`wasm-bindgen's glue does not declare ${name}`);
  if (!declarations.has('passStringToWasm0') && declarations.has('decodeText')) {
    for (const name of ['cachedTextDecoder', 'MAX_SAFARI_DECODE_BYTES', 'numBytesDecoded', 'decodeText'])
      if (!declarations.delete(name)) throw new Explained(`wasm-bindgen's glue does not declare ${name}`);
    declarations.set('getStringFromWasm0', GET_TEXT);
  }
  checkArguments(module, declarations);
  for (const [name, write] of Object.entries(REPLACED)) {
    if (!declarations.has(name)) continue;
    const [called, ...more] = calls(declarations.get(name));
    if (!called || more.length)
      throw new Explained(`${name} of wasm-bindgen's glue calls not just one function of Rust`);
    declarations.set(name, write(called));
  }
  return { own, available, imports, statements, declarations, exported };
}

/** The names of the exports that a declaration needs, with all that it needs itself. */
function needs({ declarations, available }, name, seen = new Set()) {
  if (seen.has(name)) return [];
  seen.add(name);
  const text = declarations.get(name);
  const others = [...new Set(text.match(/[\w$]+/g))].filter((word) => word !== name && declarations.has(word));
  return [
    ...calls(text).filter((one) => available.has(one)),
    ...others.flatMap((word) => needs({ declarations, available }, word, seen)),
  ];
}

const START = '__wbindgen_start';

/** What needs what, for wasm-metadce: functions that the core calls count only where it still does. */
export function graph(glue) {
  const reaches = (name) => [...new Set(needs(glue, name))].map((one) => `export ${one}`);
  const start = glue.available.has(START) ? [`export ${START}`] : [];
  return [
    { name: 'page', root: true, reaches: [...new Set([...glue.exported.flatMap(reaches), ...start])] },
    ...glue.imports.map(({ module, name }) => ({
      name: `import ${module} ${name}`,
      import: [module, name],
      reaches: module === glue.own ? reaches(name) : [],
    })),
    ...[...glue.available].map((name) => ({ name: `export ${name}`, export: name })),
  ];
}

/** A function as an expression. Where it is called by name elsewhere too, its declaration stays as well. */
const expression = (text) =>
  /\barguments\b/.test(text) ? `(${text})` : text.replace(/^function [\w$]+(\([^)]*\)) \{/, '$1 => {').trim();

/** What the core gets for a function that it imports. */
function guarded(name, text) {
  if (UNGUARDED.test(name)) return name;
  // A result that does not fit into a number is written to where the first argument points: nothing, or an empty text.
  if (!text.includes(WRITES)) return `out(${expression(text)})`;
  if (!text.includes(`${WRITES}Int32((arg0 >>> 0) + 4 * 0, `))
    throw new Explained(`wasm-bindgen's glue writes a result in a way that the build does not know: ${text}`);
  return `out(${expression(text)}, (at) => blank(at, ${/isLikeNone\(ret\)/.test(text) ? 0 : 1}))`;
}

const WRITES = 'getDataViewMemory0().set';
const BLANK = `
function blank(at, start) {
  getDataViewMemory0().setInt32(at, start, true);
  getDataViewMemory0().setInt32(at + 4, 0, true);
}`;

/**
 * The module. `used` are the core's imports, as { module, name, as }; `full` tells whether its stack is full, where it cannot
 * tell itself; `instance([as, code][])` is code that declares `wasm`, an object with `into` around the core's functions.
 * It exports `start()`, which makes a core in place of the one that runs, and what Rust exports, which calls that.
 */
export function writeModule(glue, { used, head = '', full = '', instance }) {
  const direct = [];
  const incoming = used.map(({ module, name, as }) => {
    if (module === glue.own) return [as, guarded(name, glue.declarations.get(name))];
    direct.push(`import { ${name} as direct${direct.length} } from ${JSON.stringify(module)};`);
    return [as, `out(direct${direct.length - 1})`];
  });
  return `${[...glue.statements, ...direct].join('\n')}
import { border } from 'src/js/border.js';
// Taken now, for a core that starts later: a page may replace them.
const { DataView, FinalizationRegistry, String: { fromCharCode }, Uint8Array } = globalThis;
${head}
let current;
function core() {
const { out, into, entry, over } = border(${full});
${[...glue.declarations.values()].join('\n')}
${BLANK}
${instance(incoming)}
${glue.available.has(START) ? `wasm.${START}();` : ''}
return { over, calls: [${glue.exported.map((name) => `entry(${name})`)}] };
}
const calls = () => (!current || current.over() ? (current = core()) : current).calls;
export const start = () => {
  current = core();
};
${glue.exported
  .map((name, index) => {
    const given = names(parameters(glue.declarations.get(name)));
    return `export const ${name} = (${given}) => calls()[${index}](${given});`;
  })
  .join('\n')}
`;
}

/** The module around a core that is WebAssembly, with the new names of what it imports and exports. */
export const aroundWasm = (glue, { imports, exports }) =>
  writeModule(glue, {
    used: imports.map(([module, name, as]) => ({ module, name, as })),
    head: 'const { Instance } = globalThis.WebAssembly ?? {};\nlet compiled;\nexport const startWith = (module) => {\n  compiled = module;\n  start();\n};',
    instance: (incoming) => `
const instance = new Instance(compiled, { a: { ${incoming.map(([as, code]) => `${as}: ${code}`)} } }).exports;
const wasm = { ${exports.map(([name, short]) => `${name}: ${name === 'memory' ? '' : 'into'}(instance.${short})`)} };`,
  });
