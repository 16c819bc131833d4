// Makes the scripts of `@fiskil/link/testing` out of src/js. Imported only after the npm packages are there.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { COMMON, asCommonJs, codeTable, named, outputs, printable } from './bundle.mjs';
import { readGlue } from './glue.mjs';
import { root } from './paths.mjs';
import { compile } from './rust.mjs';
import { toJavaScript } from './wasm2js.mjs';

const scripts = join(root, 'src', 'js');

/** Resolves what only exists in this build: the core for tests, and files that show nothing. */
const parts = (glue, glueFile) => ({
  name: 'fiskil testing',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^fiskil:glue$/ }, ({ path }) => ({ path, namespace: 'fiskil', sideEffects: false }));
    onLoad({ filter: /^fiskil:glue$/, namespace: 'fiskil' }, () => ({ contents: glue, resolveDir: dirname(glueFile) }));
    onResolve({ filter: /(?:^|\/snippets\/fiskil-link-\w+\/)src\/js\// }, ({ path }) => ({
      path: ownFile(path.replace(/^.*\bsrc\/js\//, '')),
    }));
    onResolve({ filter: /^\.\/(?:panel|trigger)\.js$/ }, ({ path }) => ({ path: ownFile(path.slice(2)) }));
  },
});

/** A file of src/js, or the one that stands in its place in a test. */
const ownFile = (name) => {
  const inTests = join(scripts, 'testing', name);
  return existsSync(inTests) ? inTests : join(scripts, name);
};

/** The core for tests, as JavaScript. */
async function core() {
  const { wasm, glue: glueFile } = await compile({ cfg: 'fiskil_link_testing' });
  return { glue: await toJavaScript(readGlue(glueFile, wasm), wasm), glueFile };
}

/** The scripts of `@fiskil/link/testing`, readable, as people step through their tests: file name → code, source map. */
export async function bundleTesting() {
  const { glue, glueFile } = await core();
  const entryPoints = [join(scripts, 'testing.js')];
  const { outputFiles } = await build({ ...COMMON, entryPoints, plugins: [codeTable, parts(glue, glueFile)] });
  const { code, map } = outputs(outputFiles);
  const esm = { code: printable(code), map };
  return { ...named('testing.mjs', esm), ...named('testing.cjs', asCommonJs(esm)) };
}
