// Builds the core in core/ as the SDK's is built, in both flavours, and starts it with a page of the test's own.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { PLAIN_START, embed } from '../../scripts/lib/embed.mjs';
import { aroundWasm, graph, readGlue } from '../../scripts/lib/glue.mjs';
import { root } from '../../scripts/lib/paths.mjs';
import { compile } from '../../scripts/lib/rust.mjs';
import { optimise } from '../../scripts/lib/wasm-opt.mjs';
import { toJavaScript } from '../../scripts/lib/wasm2js.mjs';

export const FLAVOURS = ['wasm', 'nowasm'];

const ENTRY = `
export * from 'fiskil:glue';
export { default as begin } from 'fiskil:start';
export { onTrap, takeError } from 'border';
`;

/** What the core imports of its page: functions that a test sets. */
const PAGE = `
const page = globalThis.page ??= {};
export const value = (what) => page.value(what);
export const flags = (a, b, c, d, e) => page.flags(a, b, c, d, e);
export const call = (callback) => page.call(callback);
export const nothing = () => page.nothing();
export class Thing {
  constructor(size) { this.size = size; }
  grow(by) { return this.size + by; }
  static kind() { return 'thing'; }
}
`;

/** The core of both flavours as a script: flavour → code that puts the exports into \`globalThis.core\`. */
export async function buildCores() {
  const { wasm: wasmFile, glue: glueFile } = await compile({ crate: 'tests/build/core', name: 'border_core' });
  const glue = readGlue(glueFile, wasmFile);
  const { bytes, renamed } = await optimise(wasmFile, graph(glue));
  const modules = {
    wasm: { 'fiskil:glue': aroundWasm(glue, renamed), 'fiskil:start': embed(bytes) },
    nowasm: { 'fiskil:glue': await toJavaScript(glue, wasmFile), 'fiskil:start': PLAIN_START },
  };
  const cores = {};
  for (const flavour of FLAVOURS) {
    const known = { ...modules[flavour], page: PAGE, entry: ENTRY };
    const { outputFiles } = await build({
      stdin: { contents: ENTRY, resolveDir: root },
      bundle: true,
      format: 'iife',
      globalName: 'core',
      minify: true,
      target: ['chrome111', 'firefox115', 'safari16.4'],
      write: false,
      plugins: [
        {
          name: 'core',
          setup({ onResolve, onLoad }) {
            onResolve({ filter: /^(border|src\/js\/border\.js)$/ }, () => ({ path: join(root, 'src/js/border.js') }));
            onResolve({ filter: /^(fiskil:.*|page)$/ }, ({ path }) => ({ path, namespace: 'core' }));
            onLoad({ filter: /.*/, namespace: 'core' }, ({ path }) => ({
              contents: known[path],
              resolveDir: dirname(glueFile),
            }));
          },
        },
      ],
    });
    cores[flavour] = outputFiles[0].text;
  }
  return { cores, text: readFileSync(glueFile, 'utf8') };
}
