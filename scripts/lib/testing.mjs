// Makes the scripts of `@fiskil/link/testing` out of src/js. Imported only after the npm packages are there.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { rustCodes } from '../manifest.mjs';
import { Explained } from './log.mjs';
import { root } from './paths.mjs';

const BROWSERS = ['chrome111', 'firefox115', 'safari16.4'];
const scripts = join(root, 'src', 'js');

/** Resolves what only exists in this build: the table of codes in src/core/error.rs, and the stage without a frame. */
const parts = {
  name: 'fiskil testing',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^fiskil:codes$/ }, ({ path }) => ({ path, namespace: 'fiskil', sideEffects: false }));
    onLoad({ filter: /^fiskil:codes$/, namespace: 'fiskil' }, () => ({ contents: codes(), loader: 'json' }));
    onLoad({ filter: /[\\/]src[\\/]js[\\/]base\.js$/ }, ({ path }) => ({
      contents: offline(readFileSync(path, 'utf8')),
    }));
    onResolve({ filter: /^\.\/stage\.js$/ }, () => ({ path: join(scripts, 'testing', 'stage.js') }));
  },
};

/** The class of the tag without its one way to the network, the warming of connections. */
function offline(code) {
  const made = code.replace(/^export function connect\([\s\S]*?^\}\n/m, 'export function connect() {}\n');
  if (made === code && code.includes('preconnect')) throw new Explained('src/js/base.js: no function connect found');
  return made;
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
  const { outputFiles } = await build({
    entryPoints: [join(scripts, 'testing.js')],
    absWorkingDir: root,
    bundle: true,
    charset: 'ascii',
    format: 'esm',
    legalComments: 'none',
    logOverride: { 'import-is-undefined': 'error' },
    outdir: 'dist',
    plugins: [parts],
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
