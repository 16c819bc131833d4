// Makes the scripts of `@fiskil/link/testing` out of src/js. Imported only after the npm packages are there.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { rustCodes } from '../manifest.mjs';
import { readGlue } from './glue.mjs';
import { Explained } from './log.mjs';
import { root } from './paths.mjs';
import { compile } from './rust.mjs';
import { toJavaScript } from './wasm2js.mjs';

const BROWSERS = ['chrome111', 'firefox115', 'safari16.4'];
const scripts = join(root, 'src', 'js');

/** Resolves what only exists in this build: the core for tests, the table of codes, and files that show nothing. */
const parts = (glue, glueFile) => ({
  name: 'fiskil testing',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^fiskil:/ }, ({ path }) => ({ path, namespace: 'fiskil', sideEffects: false }));
    onLoad({ filter: /^fiskil:codes$/, namespace: 'fiskil' }, () => ({ contents: codes(), loader: 'json' }));
    onLoad({ filter: /^fiskil:glue$/, namespace: 'fiskil' }, () => ({ contents: glue, resolveDir: dirname(glueFile) }));
    onResolve({ filter: /\/snippets\/fiskil-link-\w+\/src\/js\// }, ({ path }) => ({
      path: ownFile(path.replace(/^.*\/src\/js\//, '')),
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

/** The table of codes: code → its sentence and its flags. */
function codes() {
  const rows = rustCodes();
  if (!rows.length) throw new Explained('src/core/error.rs: no table of codes found');
  return JSON.stringify(Object.fromEntries(rows.map(({ code, ...row }) => [code, row])));
}

/** An ES module as CommonJS. Its exports are plain values: tests may replace them, and Node finds their names. */
function asCommonJs(code) {
  const exported = /\nexport \{([^}]*)\};\s*$/.exec(code);
  if (!exported || /^import\b/m.test(code)) throw new Explained('the bundle does not end in one export statement');
  const members = exported[1].split(',').map((item) => {
    const [local, name = local] = item.trim().split(' as ');
    return `${name}: ${local}`;
  });
  return `"use strict";\n${code.slice(0, exported.index)}\nmodule.exports = { ${members.join(', ')} };\n`;
}

/** The scripts of `@fiskil/link/testing`, readable, as people step through their tests: file name → content. */
export async function testingFiles() {
  const { glue, glueFile } = await core();
  const { outputFiles } = await build({
    entryPoints: [join(scripts, 'testing.js')],
    absWorkingDir: root,
    bundle: true,
    charset: 'ascii',
    format: 'esm',
    legalComments: 'none',
    logOverride: { 'import-is-undefined': 'error' },
    outdir: 'dist',
    plugins: [parts(glue, glueFile)],
    target: BROWSERS,
    write: false,
  });
  // A class that speaks of itself gets a `_` to its name, which reports of failed tests would show.
  const text = outputFiles[0].text.replace(/\b_LinkError\b/g, 'LinkError');
  return new Map([
    ['testing.mjs', text],
    ['testing.cjs', asCommonJs(text)],
  ]);
}
