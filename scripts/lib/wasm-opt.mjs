// Shrinks a compiled module with binaryen, names of imports and exports included, and reports the new names.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeModules } from './paths.mjs';
import { mustRun } from './process.mjs';

// Only what Chrome 111, Firefox 115 and Safari 16.4 all have.
const FEATURES = [
  '--mvp-features',
  '--enable-bulk-memory',
  '--enable-mutable-globals',
  '--enable-nontrapping-float-to-int',
  '--enable-sign-ext',
];

// Loops and blocks are made anew between two rounds.
const SMALL = ['-Oz', '--flatten', '--rereloop', '-Oz', '--converge'];

// Which compilers made it, and what they may use.
const STRIP = ['--strip-producers', '--strip-target-features'];

const tool = (name, ...args) => mustRun(join(nodeModules, '.bin', name), [...FEATURES, ...args], { quiet: true });

/** Drops what nobody calls on either side, as the graph tells. */
async function keepReached(from, to, graph) {
  const file = `${to}.json`;
  writeFileSync(file, JSON.stringify(graph));
  await tool('wasm-metadce', '-g', from, '-o', to, '--graph-file', file);
}

/**
 * Optimises the module `file`, for size unless `passes` say otherwise, keeping what `graph` reaches.
 * Returns its bytes, the new names `{ imports: [module, name, short][], exports: [name, short][] }`, and the same
 * module with the names of its functions.
 */
export async function optimise(file, graph, passes = SMALL) {
  const [kept, small, renamed] = ['kept', 'small', 'renamed'].map((step) => file.replace(/wasm$/, `${step}.wasm`));
  await keepReached(file, kept, graph);
  await tool('wasm-opt', '-g', ...passes, kept, '-o', small);
  // On its own: with --converge it would run, and print its names, more than once.
  const map = await tool('wasm-opt', ...STRIP, '--minify-imports-and-exports-and-modules', small, '-o', renamed);
  return { bytes: readFileSync(renamed), renamed: JSON.parse(map), named: readFileSync(small) };
}

/**
 * Optimises the module `file` for size and turns it into JavaScript whose functions have Rust's names, keeping what `graph` reaches;
 * returns the script's path.
 */
export async function lower(file, graph) {
  const [kept, small, script] = ['kept.wasm', 'plain.wasm', 'plain.js'].map((end) => file.replace(/wasm$/, end));
  await keepReached(file, kept, graph);
  await tool('wasm-opt', '-g', '--signext-lowering', ...SMALL, kept, '-o', small);
  await tool('wasm2js', '-Oz', '--emscripten', small, '-o', script);
  return script;
}
