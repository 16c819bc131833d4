// `npm run build`: makes dist/ from the sources. With --check it only compares, and fails where dist/ differs.
// With --functions it also lists the largest functions of the WebAssembly module.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PLAIN_START, embed } from './lib/embed.mjs';
import { aroundWasm, graph, readGlue } from './lib/glue.mjs';
import { sri } from './lib/integrity.mjs';
import { Explained, isMain, main, say } from './lib/log.mjs';
import { dist, root } from './lib/paths.mjs';
import { compile } from './lib/rust.mjs';
import { brotli, overBudget, printSizes } from './lib/size.mjs';
import { optimise } from './lib/wasm-opt.mjs';
import { toJavaScript } from './lib/wasm2js.mjs';
import { functionSizes, sizesByCrate } from './lib/wasm-sizes.mjs';
import { manifestFiles } from './manifest.mjs';
import { buildTools } from './setup.mjs';

const types = join(root, 'src', 'js', 'types');
const readmeFile = join(root, 'README.md');

/** What the subpaths of the frameworks are at run time: nothing, so that no import of them brings a second build. */
const TYPES_ALONE = { 'types.mjs': 'export {};\n', 'types.cjs': '"use strict";\n' };

/** Subresource integrity of every script. */
function integrity(files) {
  const scripts = [...files].filter(([name]) => /\.(mjs|cjs|js)$/.test(name)).sort();
  return `${JSON.stringify(Object.fromEntries(scripts.map(([name, content]) => [name, sri(content)])), null, 2)}\n`;
}

/** The parts of a flavour, by the size that they have in its ES module. */
function partsOf(scripts) {
  const [{ css, sizes }] = Object.values(scripts);
  return [
    ['style sheet (alone)', css.length, brotli(css)],
    ...Object.entries(sizes)
      .filter(([, size]) => size)
      .map(([name, size]) => [name.replace(/^.*\/snippets\//, ''), size]),
  ];
}

/** The README with the version and the hashes of the scripts that it names. */
function withHashes(readme, files) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const hashes = JSON.parse(files.get('integrity.json'));
  return readme.replace(
    /(@fiskil\/link@)[\d.]+(\/dist\/([\w.-]+)"\s+integrity=")[^"]*/g,
    (_, start, middle, name) => `${start}${version}${middle}${hashes[name]}`,
  );
}

function report({ scripts, plainScripts, plain, wasm, named, functions }) {
  printSizes(
    'file',
    Object.entries({ ...scripts, ...plainScripts }).map(([name, { code }]) => [name, code.length, brotli(code)]),
  );
  printSizes('with WebAssembly, of which', [
    ['WebAssembly (alone, as bytes)', wasm.length, brotli(wasm)],
    ...partsOf(scripts),
  ]);
  printSizes('without, of which', [['core and glue (alone)', plain.length, brotli(plain)], ...partsOf(plainScripts)]);
  printSizes('WebAssembly by crate', sizesByCrate(named));
  if (functions) {
    const { functions: all } = functionSizes(named);
    printSizes(`the largest of ${all.length} functions`, all.sort(([, a], [, b]) => b - a).slice(0, 60));
  }
}

/** Everything that belongs into dist/: file name → content. */
async function make(functions) {
  const { wasm: wasmFile, glue: glueFile } = await compile();
  const glue = readGlue(glueFile, wasmFile);
  const { bytes, renamed, named } = await optimise(wasmFile, graph(glue));
  const { bundleAll, bundleErrors, bundleReadable, minified } = await import('./lib/bundle.mjs');
  // First: the build with WebAssembly knows the hash of what stands in for it.
  const plain = await toJavaScript(glue, wasmFile);
  const plainPieces = { glue: plain, glueFile, start: PLAIN_START };
  const plainScripts = await bundleAll(plainPieces);
  const scripts = await bundleAll({
    glue: aroundWasm(glue, renamed),
    glueFile,
    start: embed(bytes),
    integrity: sri(plainScripts['fiskil-link.nowasm.umd.js'].code),
  });
  report({ scripts, plainScripts, plain: await minified(plain), wasm: bytes, named, functions });

  const { bundleTesting } = await import('./lib/testing.mjs');
  const more = { ...(await bundleReadable(plainPieces)), ...(await bundleErrors()), ...(await bundleTesting()) };
  const files = new Map(Object.entries(TYPES_ALONE));
  for (const [name, { code, map }] of Object.entries({ ...scripts, ...plainScripts, ...more })) {
    files.set(name, code).set(`${name}.map`, map);
  }
  for (const name of readdirSync(types)) files.set(name, readFileSync(join(types, name), 'utf8'));
  for (const [name, content] of manifestFiles()) files.set(name, content);
  files.set('integrity.json', integrity(files));
  return files;
}

function write(files) {
  mkdirSync(dist, { recursive: true });
  for (const name of readdirSync(dist)) if (!files.has(name)) rmSync(join(dist, name), { recursive: true });
  for (const [name, content] of files) writeFileSync(join(dist, name), content);
}

/** The names of the files in which dist/ is not what the sources make. */
function differences(files) {
  const committed = existsSync(dist) ? readdirSync(dist) : [];
  const names = new Set([...files.keys(), ...committed]);
  return [...names].filter((name) => {
    const file = join(dist, name);
    return !files.has(name) || !existsSync(file) || readFileSync(file, 'utf8') !== files.get(name);
  });
}

/** Builds dist/, or with `check` compares it with what the sources make. */
export async function buildDist({ check = false, functions = false } = {}) {
  await buildTools();
  const files = await make(functions);
  const readme = readFileSync(readmeFile, 'utf8');
  const newReadme = withHashes(readme, files);
  if (check) {
    const changed = differences(files);
    if (newReadme !== readme) changed.push('README.md');
    if (changed.length) {
      throw new Explained(
        `dist/ is not what the sources make; run \`npm run build\`. Different: ${changed.join(', ')}`,
      );
    }
    say('dist/ is byte for byte what the sources make');
  } else {
    write(files);
    if (newReadme !== readme && dist === join(root, 'dist')) writeFileSync(readmeFile, newReadme);
    say(`wrote ${files.size} files to dist/`);
  }
  const over = overBudget(files);
  if (over.length) throw new Explained(over.join('\n  '));
}

if (isMain(import.meta)) {
  const has = (flag) => process.argv.includes(flag);
  await main(() => buildDist({ check: has('--check'), functions: has('--functions') }));
}
