// `npm run build`: makes dist/ from the sources. With --check it only compares, and fails where dist/ differs.
// With --functions it also lists the largest functions of the WebAssembly module.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { embed } from './lib/embed.mjs';
import { rename, trim, usedExports } from './lib/glue.mjs';
import { Explained, isMain, main, say } from './lib/log.mjs';
import { dist, root } from './lib/paths.mjs';
import { compile } from './lib/rust.mjs';
import { brotli, overBudget, printSizes } from './lib/size.mjs';
import { optimise } from './lib/wasm-opt.mjs';
import { functionSizes, sizesByCrate } from './lib/wasm-sizes.mjs';
import { manifestFiles } from './manifest.mjs';
import { buildTools } from './setup.mjs';

const types = join(root, 'src', 'js', 'types');

/** Subresource integrity of every script. */
function integrity(files) {
  const scripts = [...files].filter(([name]) => /\.(mjs|cjs|js)$/.test(name)).sort();
  const hashes = scripts.map(([name, content]) => [
    name,
    `sha384-${createHash('sha384').update(content).digest('base64')}`,
  ]);
  return `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`;
}

function report(scripts, wasm, named, functions) {
  const [esm] = Object.values(scripts);
  printSizes(
    'file',
    Object.entries(scripts).map(([name, { code }]) => [name, code.length, brotli(code)]),
  );
  printSizes('of which', [
    ['WebAssembly (alone, as bytes)', wasm.length, brotli(wasm)],
    ['style sheet (alone)', esm.css.length, brotli(esm.css)],
    ...Object.entries(esm.sizes)
      .filter(([, size]) => size)
      .map(([name, size]) => [name.replace(/^.*\/snippets\//, ''), size]),
  ]);
  printSizes('WebAssembly by crate', sizesByCrate(named));
  if (functions) {
    const { functions: all } = functionSizes(named);
    printSizes(`the largest of ${all.length} functions`, all.sort(([, a], [, b]) => b - a).slice(0, 60));
  }
}

/** Everything that belongs into dist/: file name → content. */
async function make(functions) {
  const { wasm: wasmFile, glue: glueFile } = await compile();
  const trimmed = trim(readFileSync(glueFile, 'utf8'));
  const { bytes, renamed, named } = await optimise(wasmFile, usedExports(trimmed));
  const { bundleAll } = await import('./lib/bundle.mjs');
  const scripts = await bundleAll({ glue: rename(trimmed, renamed), glueFile, wasm: embed(bytes) });
  report(scripts, bytes, named, functions);

  const files = new Map(Object.entries(scripts).map(([name, { code }]) => [name, code]));
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
  if (check) {
    const changed = differences(files);
    if (changed.length) {
      throw new Explained(
        `dist/ is not what the sources make; run \`npm run build\`. Different: ${changed.join(', ')}`,
      );
    }
    say('dist/ is byte for byte what the sources make');
  } else {
    write(files);
    say(`wrote ${files.size} files to dist/`);
  }
  const over = overBudget(files);
  if (over.length) throw new Explained(over.join('\n  '));
}

if (isMain(import.meta)) {
  const has = (flag) => process.argv.includes(flag);
  await main(() => buildDist({ check: has('--check'), functions: has('--functions') }));
}
