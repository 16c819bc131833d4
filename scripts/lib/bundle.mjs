// Makes the scripts in dist/ out of src/js, the glue and the module. Imported only after the npm packages are there.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, transform } from 'esbuild';
import { minify } from 'terser';
import { Explained } from './log.mjs';
import { root } from './paths.mjs';

const BROWSERS = ['chrome111', 'firefox115', 'safari16.4'];
const scripts = join(root, 'src', 'js');

/** Minifies the style sheets that stand in our scripts as templates marked `css`. */
async function minifyCss(code, found) {
  const parts = code.split(/\/\* css \*\/ `([^`]*)`/);
  for (let i = 1; i < parts.length; i += 2) {
    const { code: css } = await transform(parts[i], { loader: 'css', minify: true, target: BROWSERS });
    parts[i] = JSON.stringify(css.trim());
    found.css = (found.css ?? '') + css;
  }
  return parts.join('');
}

/**
 * Resolves what only exists in this build, and wasm-bindgen's copies of our scripts.
 * `fiskil:start` starts the core; `fiskil:sibling` is where the plain build is and what its hash is.
 */
const parts = ({ glue, glueFile, start, integrity }, where, found) => ({
  name: 'fiskil',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^fiskil:/ }, ({ path }) => ({ path, namespace: 'fiskil', sideEffects: false }));
    onLoad({ filter: /^fiskil:start$/, namespace: 'fiskil' }, () => ({ contents: start, resolveDir: scripts }));
    onLoad({ filter: /^fiskil:sibling$/, namespace: 'fiskil' }, () => ({
      contents: `export * from './${where}'; export const integrity = ${JSON.stringify(integrity)};`,
      resolveDir: scripts,
    }));
    onLoad({ filter: /^fiskil:glue$/, namespace: 'fiskil' }, () => ({ contents: glue, resolveDir: dirname(glueFile) }));
    // A copy would be a second module, with classes of its own.
    onResolve({ filter: /\/snippets\/fiskil-link-\w+\/src\/js\// }, ({ path }) => ({
      path: join(scripts, path.replace(/^.*\/src\/js\//, '')),
    }));
    onLoad({ filter: /\.js$/ }, async ({ path }) =>
      path.startsWith(scripts) ? { contents: await minifyCss(readFileSync(path, 'utf8'), found) } : undefined,
    );
  },
});

/** Bundles an entry point of src/js; returns the script and the size of each of its parts in it. */
async function bundle(where, pieces) {
  const found = {};
  const { outputFiles, metafile } = await build({
    entryPoints: [join(scripts, 'sdk.js')],
    absWorkingDir: root,
    bundle: true,
    charset: 'ascii',
    define: { PLAIN: String(!pieces.integrity) },
    format: 'esm',
    legalComments: 'none',
    metafile: true,
    minify: true,
    logOverride: { 'import-is-undefined': 'error' },
    outdir: 'dist',
    plugins: [parts(pieces, where, found)],
    target: BROWSERS,
    write: false,
  });
  const [{ inputs }] = Object.values(metafile.outputs);
  const sizes = Object.fromEntries(Object.entries(inputs).map(([name, { bytesInOutput }]) => [name, bytesInOutput]));
  return { code: outputFiles[0].text, sizes, css: found.css ?? '' };
}

/**
 * Wraps an ES module as a classic script. It hands itself to the build that asked for it, if one did (fallback.js). Else
 * it is CommonJS where there is `module.exports`, AMD where RequireJS loads it, and the global FiskilLink. AMD only then:
 * RequireJS refuses anonymous definitions by scripts that it did not load. A second load finds the global and does nothing.
 * Its exports are plain values: tests of our users may replace them. Only what arrives late is looked up.
 * The body stands in parentheses, which tell compilers that it is called at once: else they would parse it twice.
 */
function asUmd(code, plain) {
  const exported = /;?export\{([^}]*)\};?\s*$/.exec(code);
  if (!exported || /^import\b/m.test(code)) throw new Explained('the bundle does not end in one export statement');
  const members = exported[1].split(',').map((item) => {
    const [local, name = local] = item.split(' as ');
    return !plain && name === 'FiskilLinkElement' ? `get ${name}(){return ${local}}` : `${name}:${local}`;
  });
  const body = code.slice(0, exported.index);
  return (
    '(()=>{let g=globalThis,SCRIPT=g.document?.currentScript,' +
    `e=EAGER(()=>{"use strict";${body};return{${members}}});` +
    (plain ? 'if(SCRIPT?.fiskilLink)SCRIPT.fiskilLink(e());else ' : '') +
    'if(typeof module=="object"&&module.exports)module.exports=e();' +
    'else if(typeof define=="function"&&define.amd&&SCRIPT?.hasAttribute("data-requiremodule"))define(e);' +
    'else g.FiskilLink??=e()})();\n'
  );
}

/** A second minifier over the first: another 1 % at brotli 11. */
async function squeeze(code, module) {
  const options = { ecma: 2022, module, compress: { passes: 3 }, format: { ascii_only: true } };
  return `${(await minify(code, options)).code}\n`;
}

/** A module minified by itself, to tell its size. */
export const minified = async (code) => squeeze((await transform(code, { minify: true, target: BROWSERS })).code, true);

/**
 * The two scripts of one flavour: file name → code, sizes of the parts, style sheet. `integrity` is the hash of the plain
 * script that stands in where WebAssembly is refused; the plain flavour has none.
 */
export async function bundleAll(pieces) {
  const plain = !pieces.integrity;
  const name = plain ? 'fiskil-link.nowasm' : 'fiskil-link';
  const esm = await bundle('where.esm.js', pieces);
  const umd = await bundle('where.umd.js', pieces);
  return {
    [`${name}.mjs`]: { ...esm, code: await squeeze(esm.code, true) },
    [`${name}.umd.js`]: { ...umd, code: (await squeeze(asUmd(umd.code, plain), false)).replace('EAGER', '') },
  };
}
