// `npm run verify`: what must never be in dist/. Every guard is first shown something bad, so that none of them is blind.
import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire, SourceMap } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { MODULE, decode } from './lib/embed.mjs';
import { sri } from './lib/integrity.mjs';
import { Explained, isMain, main, say } from './lib/log.mjs';
import { dist, root } from './lib/paths.mjs';
import { BUDGETS, overBudget } from './lib/size.mjs';

/** The scripts of the SDK itself: each is there, and they are the same to whoever uses them. */
const SCRIPTS = [
  'fiskil-link.mjs',
  'fiskil-link.umd.js',
  'fiskil-link.nowasm.mjs',
  'fiskil-link.nowasm.umd.js',
  'fiskil-link.dev.mjs',
];
const require = createRequire(import.meta.url);

const OWN_ORIGIN = 'https://auth.fiskil.com';

const isScript = (name) => /\.(mjs|cjs|js)$/.test(name);
const isUmd = (name) => /\.(umd\.js|cjs)$/.test(name);
const isPlain = (name) => isScript(name) && /\.(nowasm|dev)\./.test(name);
const isMap = (name) => name.endsWith('.map');
const hasModule = (name) => isScript(name) && /^fiskil-link\.(mjs|umd\.js)$/.test(name);

/** The modules inside a script, as bytes. */
const modulesIn = (code) => [...code.matchAll(MODULE)].map(([, literal]) => decode(literal));

/** The memory that the plain build starts with: an address, and the text that stands for the bytes there. */
const DATA = /(?<=\([\de]+, ?)(?:"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`)(?=\))/g;

/** Everything in a script that can be read as text: the script without its modules and data, and what stands in those. */
const textsIn = (code) => {
  const script = code.replace(MODULE, '""');
  return [
    script.replace(DATA, '""'),
    ...modulesIn(code).map((bytes) => bytes.toString('latin1')),
    ...(script.match(DATA) ?? []),
  ];
};

const finds = (pattern) => (code) => textsIn(code).flatMap((text) => text.match(pattern) ?? []);

/** In a module, and in data, strings stand side by side with nothing between them: an address is known by its start. */
const foreignUrls = (code) => {
  const [script, ...modules] = textsIn(code).map((text) => text.match(/https?:\/\/[\w.:[\]-]+/g) ?? []);
  return [
    ...script.filter((url) => url !== OWN_ORIGIN),
    ...modules.flat().filter((url) => !url.startsWith(OWN_ORIGIN)),
  ];
};

const importsOfEnv = (code) =>
  modulesIn(code)
    .flatMap((bytes) => WebAssembly.Module.imports(new WebAssembly.Module(bytes)))
    .filter(({ module }) => module === 'env')
    .map(({ name }) => name);

const isNotAscii = (code) => code.match(/[^\n -~]/g) ?? [];

const hexOf = (...bytes) => `"${Buffer.from([0, 97, 115, 109, 1, 0, 0, 0, ...bytes]).toString('hex')}"`;
const section = (id, ...bytes) => [id, bytes.length, ...bytes];
const text = (value) => [value.length, ...Buffer.from(value)];
const VOID = section(1, 1, 0x60, 0, 0);

const isUmdBuild = (name) => name.endsWith('.umd.js');

/** The folders that sources of a map are in, other than those of this repository and of its build. */
function machinePaths(text) {
  const { sources, sourcesContent } = JSON.parse(text);
  const strange = sources.filter((source) => !/^\.\.\/(src\/js|build)\/[\w./-]+$|^\.\.\/package\.json$/.test(source));
  return [...strange, ...sourcesContent.flatMap((content) => content?.match(/\/(?:root|home|Users)\/[\w.-]+/g) ?? [])];
}

const missingSources = (text) => {
  const { sources, sourcesContent } = JSON.parse(text);
  return sources.filter((_, i) => !sourcesContent[i]);
};

/** What is wrong, which files are asked, how it is found, and a sample in which it must be found. */
const GUARDS = [
  ['eval', isScript, finds(/\beval\s*\(/g), 'const a=eval("1")'],
  ['new Function', isScript, finds(/\bFunction\s*\(/g), 'const a=new Function("return 1")'],
  ['import.meta in a classic script', isUmd, finds(/\bimport\.meta\b/g), 'const a=import.meta.url'],
  ['a home folder', isScript, finds(/\/(?:root|home|Users)\/[\w.-]*|[A-Z]:\\+Users/g), 'const a="/home/someone/x"'],
  [
    'a home folder in the module',
    isScript,
    finds(/\/(?:root|home|Users)\/[\w.-]*/g),
    hexOf(...section(0, ...text('x'), ...Buffer.from('/home/someone/.cargo'))),
  ],
  ['an import of env', isScript, importsOfEnv, hexOf(...VOID, ...section(2, 1, ...text('env'), ...text('now'), 0, 0))],
  ['a foreign address', isScript, foreignUrls, 'fetch("https://registry.example.com/package")'],
  [
    'a foreign address',
    isScript,
    foreignUrls,
    hexOf(...section(0, ...text('x'), ...Buffer.from('http://example.com'))),
  ],
  ['WebAssembly, which it must do without', isPlain, finds(/\bWebAssembly\b/g), 'const a=new WebAssembly.Module(b)'],
  ['a module in it', isPlain, (code) => modulesIn(code).map(({ length }) => `${length} B`), hexOf(...VOID)],
  ['a load of another file', isPlain, finds(/\bimport\s*\(|createElement\("script"\)/g), 'import("./other.mjs")'],
  ['a foreign address', isPlain, foreignUrls, 'a(4096,"--http://example.com")'],
  ['text that is not plain ASCII', isScript, isNotAscii, 'const a="\u00e9"'],
  ['what ends an inline script', isScript, finds(/<\/script|<!--/gi), 'const a="</script>"'],
  ['import.meta, which Metro cannot read', isPlain, finds(/\bimport\.meta\b/g), 'const a=import.meta.url'],
  ["a static block, which React Native's preset cannot read", isPlain, finds(/\bstatic\s*\{/g), 'class A{static{a()}}'],
  [
    'a start that runs into the file before it',
    isUmdBuild,
    (code) => (/^\n;/.test(code) ? [] : [code[0]]),
    ';(()=>{})()',
  ],
  ['a folder of a machine', isMap, machinePaths, '{"sources":["/home/someone/x.js"],"sourcesContent":[""]}'],
  ['a source without its text', isMap, missingSources, '{"sources":["../src/js/sdk.js"],"sourcesContent":[null]}'],
];

/** The sentences of all guards about one file. */
const complaints = (guards, name, code) =>
  guards
    .filter(([, applies]) => applies(name))
    .map(([what, , find]) => [what, find(code)])
    .filter(([, found]) => found.length)
    .map(([what, found]) => `${name} has ${what}: ${found[0]}`);

/** Shows each guard its bad sample, and a good one to all of them. */
function checkGuards() {
  for (const guard of GUARDS) {
    const [what, , , sample] = guard;
    const names = ['sample.nowasm.umd.js', 'sample.umd.js.map'];
    if (!names.some((name) => complaints([guard], name, sample).length))
      throw new Explained(`the guard against ${what} is blind`);
  }
  // In the readable build the core's data is a template where it has a line break.
  const data = `a(4096,"${OWN_ORIGIN}Connect");fill(4096, \`\n${OWN_ORIGIN}Connect\`);`;
  const good = `\n;const a=${hexOf(...VOID)},b="${OWN_ORIGIN}/?sess_id=1";evaluate(a,b);${data}`;
  const wrong = complaints(GUARDS, 'sample.umd.js', good);
  if (wrong.length) throw new Explained(`a guard sees what is not there: ${wrong[0]}`);
  for (const [name, budget] of Object.entries(BUDGETS)) {
    // What is random cannot be compressed.
    const big = new Map([[name, randomBytes(budget + 1)]]);
    if (!SCRIPTS.includes(name) || !overBudget(big).length)
      throw new Explained(`the guard of the budgets is blind to ${name}`);
  }
  if (!wrongSiblings(new Map([['fiskil-link.mjs', 'integrity:"sha384-x"']])).length) {
    throw new Explained('the guard of the fallback is blind');
  }
  const astray = new Map([
    ['errors.mjs', `"${LANDMARK}"\n//# sourceMappingURL=errors.mjs.map\n`],
    ['errors.mjs.map', '{"version":3,"sources":["../src/js/error.js"],"names":[],"mappings":"AAAA"}'],
  ]);
  const alone = new Map([['testing.cjs', `"${LANDMARK}"`]]);
  if (!wrongMaps(astray).length || !wrongMaps(alone).length)
    throw new Explained('the guard of the source maps is blind');
  if (
    !wrongHashes(
      new Map([
        ['a.js', '1'],
        ['integrity.json', '{"a.js":"sha384-x"}'],
      ]),
    ).length
  ) {
    throw new Explained('the guard of integrity.json is blind');
  }
}

/** Scripts whose hash in integrity.json is missing or wrong. */
function wrongHashes(files) {
  const stated = JSON.parse(files.get('integrity.json') ?? '{}');
  const scripts = [...files].filter(([name]) => isScript(name));
  return scripts
    .filter(([name, code]) => stated[name] !== sri(code))
    .map(([name]) => `integrity.json does not have the hash of ${name}`);
}

/** Builds that would not load the plain build that lies beside them. */
function wrongSiblings(files) {
  const hash = sri(files.get('fiskil-link.nowasm.umd.js') ?? '');
  return [...files]
    .filter(([name, code]) => hasModule(name) && !code.includes(hash))
    .map(([name]) => `${name} does not have the hash of fiskil-link.nowasm.umd.js`);
}

/** A text that stands in src/js/error.js and in every script with its class. */
const LANDMARK = '[object Error]';

/** Scripts that are there for their types alone: they have no source. */
const isNothing = (name) => /^types\.[cm]js$/.test(name);

/** Scripts whose source map is missing or not named, or leads from the landmark to another place than the one it comes from. */
function wrongMaps(files) {
  const source = readFileSync(join(root, 'src', 'js', 'error.js'), 'utf8').split('\n');
  return [...files]
    .filter(([name]) => isScript(name) && !isNothing(name))
    .flatMap(([name, code]) => {
      if (!files.has(`${name}.map`)) return [`${name} has no source map`];
      if (!code.endsWith(`\n//# sourceMappingURL=${name}.map\n`)) return [`${name} does not name its source map`];
      const lines = code.split('\n');
      const line = lines.findIndex((text) => text.includes(LANDMARK));
      const entry = new SourceMap(JSON.parse(files.get(`${name}.map`))).findEntry(line, lines[line].indexOf(LANDMARK));
      const found = entry.originalSource?.endsWith('src/js/error.js') && source[entry.originalLine];
      return found?.slice(entry.originalColumn).includes(LANDMARK) ? [] : [`${name}.map leads astray`];
    });
}

/** Both module systems must offer the same, and loading them where there is no document must do nothing. */
async function differingExports() {
  const before = Object.getOwnPropertyNames(globalThis);
  const load = (name) => (name.endsWith('.mjs') ? import(pathToFileURL(join(dist, name))) : require(join(dist, name)));
  const all = await Promise.all(SCRIPTS.map(async (name) => [name, Object.keys(await load(name)).sort()]));
  const [[, first]] = all;
  const globals = Object.getOwnPropertyNames(globalThis).filter((name) => !before.includes(name));
  return [
    ...all
      .filter(([, names]) => String(names) !== String(first))
      .map(([name, names]) => `exports differ: ${SCRIPTS[0]} has ${first}; ${name} has ${names}`),
    ...globals.map((name) => `importing it in Node makes a global: ${name}`),
  ];
}

/** Checks dist/; an error lists everything that is wrong. */
export async function verify() {
  checkGuards();
  const files = new Map(readdirSync(dist).map((name) => [name, readFileSync(join(dist, name), 'utf8')]));
  const scripts = [...files].filter(([name]) => isScript(name));
  const missing = SCRIPTS.filter((name) => !files.has(name));
  if (missing.length) throw new Explained(`dist/ has no ${missing.join(', ')}`);
  const empty = scripts.filter(([name, code]) => hasModule(name) && modulesIn(code).length !== 1);
  if (empty.length) throw new Explained(`${empty[0][0]} has no WebAssembly`);
  const wrong = [
    ...[...files].flatMap(([name, code]) => complaints(GUARDS, name, code)),
    ...overBudget(files),
    ...wrongHashes(files),
    ...wrongSiblings(files),
    ...wrongMaps(files),
    ...(await differingExports()),
  ];
  if (wrong.length) throw new Explained(`dist/ must not be published:\n  ${wrong.join('\n  ')}`);
  say(`${GUARDS.length + 5} guards have nothing against the ${scripts.length} scripts in dist/`);
}

if (isMain(import.meta)) await main(verify);
