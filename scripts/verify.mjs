// `npm run verify`: what must never be in dist/. Every guard is first shown something bad, so that none of them is blind.
import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Explained, isMain, main, say } from './lib/log.mjs';
import { dist } from './lib/paths.mjs';
import { overBudget } from './lib/size.mjs';

const OWN_ORIGIN = 'https://auth.fiskil.com';

const isScript = (name) => /\.(mjs|cjs|js)$/.test(name);
const isUmd = (name) => /\.(umd\.js|cjs)$/.test(name);

/** The modules inside a script, as bytes. */
const modulesIn = (code) => [...code.matchAll(/"(0061736d[0-9a-f]+)"/g)].map(([, hex]) => Buffer.from(hex, 'hex'));

/** Everything in a script that can be read as text: the script without its modules, and what stands in those. */
const textsIn = (code) => [
  code.replace(/"0061736d[0-9a-f]+"/g, '""'),
  ...modulesIn(code).map((bytes) => bytes.toString('latin1')),
];

const finds = (pattern) => (code) => textsIn(code).flatMap((text) => text.match(pattern) ?? []);

/** In a module, strings stand side by side with nothing between them: an address can only be known by how it starts. */
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
  ['text that is not plain ASCII', isScript, isNotAscii, 'const a="\u00e9"'],
  ['what ends an inline script', isScript, finds(/<\/script|<!--/gi), 'const a="</script>"'],
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
    if (!complaints([guard], 'sample.umd.js', sample).length) throw new Explained(`the guard against ${what} is blind`);
  }
  const good = `const a=${hexOf(...VOID)},b="${OWN_ORIGIN}/?sess_id=1";evaluate(a,b);`;
  const wrong = complaints(GUARDS, 'sample.umd.js', good);
  if (wrong.length) throw new Explained(`a guard sees what is not there: ${wrong[0]}`);
  const big = new Map([['fiskil-link.mjs', randomBytes(20_000)]]);
  if (!overBudget(big).length) throw new Explained('the guard of the budgets is blind');
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
    .filter(([name, code]) => stated[name] !== `sha384-${createHash('sha384').update(code).digest('base64')}`)
    .map(([name]) => `integrity.json does not have the hash of ${name}`);
}

/** Both module systems must offer the same, and loading them where there is no document must do nothing. */
async function differingExports() {
  const esm = Object.keys(await import(pathToFileURL(join(dist, 'fiskil-link.mjs')))).sort();
  const umd = Object.keys(createRequire(import.meta.url)(join(dist, 'fiskil-link.umd.js'))).sort();
  return String(esm) === String(umd) ? [] : [`exports differ: ES module ${esm}; CommonJS ${umd}`];
}

/** Checks dist/; an error lists everything that is wrong. */
export async function verify() {
  checkGuards();
  const files = new Map(readdirSync(dist).map((name) => [name, readFileSync(join(dist, name), 'utf8')]));
  const scripts = [...files].filter(([name]) => isScript(name));
  if (!scripts.some(([, code]) => modulesIn(code).length)) throw new Explained('no WebAssembly was found in dist/');
  const wrong = [
    ...scripts.flatMap(([name, code]) => complaints(GUARDS, name, code)),
    ...overBudget(files),
    ...wrongHashes(files),
    ...(await differingExports()),
  ];
  if (wrong.length) throw new Explained(`dist/ must not be published:\n  ${wrong.join('\n  ')}`);
  say(`${GUARDS.length + 3} guards have nothing against the ${scripts.length} scripts in dist/`);
}

if (isMain(import.meta)) await main(verify);
