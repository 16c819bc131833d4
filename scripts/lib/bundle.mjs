// Makes the scripts in dist/ out of src/js, the glue and the module. Imported only after the npm packages are there.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, transform } from 'esbuild';
import { minify } from 'terser';
import { rustCodes } from '../manifest.mjs';
import { Explained } from './log.mjs';
import { root } from './paths.mjs';
import { finishMap, shiftMap } from './source-map.mjs';

const BROWSERS = ['chrome111', 'firefox115', 'safari16.4'];
/** What every bundler parses, also those that are ten years old (webpack 4, Browserify, r.js). */
const BUNDLERS = 'es2017';
const scripts = join(root, 'src', 'js');

const read = (path) => readFileSync(path, 'utf8');

/** Minifies the style sheets that stand in our scripts as templates marked `css`. */
async function minifyCss(code, found) {
  const parts = code.split(/\/\* css \*\/ `([^`]*)`/);
  for (let i = 1; i < parts.length; i += 2) {
    const { code: css } = await transform(parts[i], { loader: 'css', minify: true, target: BROWSERS });
    // What follows stays in its line: source maps show the file as it is.
    parts[i] = JSON.stringify(css.trim()) + parts[i].replace(/[^\n]/g, '');
    found.css = (found.css ?? '') + css;
  }
  return parts.join('');
}

/**
 * Resolves what only exists in this build, and wasm-bindgen's copies of our scripts.
 * `fiskil:start` starts the core; `fiskil:sibling` is where the plain build is and what its hash is. `sourceOf(path)` has the text
 * of a script of ours.
 */
const parts = ({ glue, glueFile, start, integrity, sourceOf = read }, where, found) => ({
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
    onResolve({ filter: /(?:^|\/snippets\/fiskil-link-\w+\/)src\/js\// }, ({ path }) => ({
      path: join(scripts, path.replace(/^.*\bsrc\/js\//, '')),
    }));
    onLoad({ filter: /\.js$/ }, async ({ path }) =>
      path.startsWith(scripts) ? { contents: await minifyCss(sourceOf(path), found) } : undefined,
    );
  },
});

/** What every script of ours is bundled with. */
export const COMMON = {
  absWorkingDir: root,
  bundle: true,
  charset: 'ascii',
  format: 'esm',
  legalComments: 'none',
  logOverride: { 'import-is-undefined': 'error' },
  outdir: 'dist',
  sourcemap: 'external',
  target: BROWSERS,
  write: false,
};

/** The script and its source map. */
export const outputs = (files) => ({
  code: files.find(({ path }) => !path.endsWith('.map')).text,
  map: JSON.parse(files.find(({ path }) => path.endsWith('.map')).text),
});

/** Bundles an entry point of src/js; returns the script, its source map, and the size of each of its parts in it. */
async function bundle(where, pieces, options) {
  const found = {};
  const isPlain = !pieces.integrity;
  const { outputFiles, metafile } = await build({
    ...COMMON,
    entryPoints: [join(scripts, 'sdk.js')],
    define: { PLAIN: String(isPlain) },
    metafile: true,
    minify: true,
    plugins: [parts(pieces, where, found)],
    target: isPlain ? BUNDLERS : BROWSERS,
    // It stands only in what the plain build leaves out.
    supported: { 'import-meta': true },
    ...options,
  });
  const [{ inputs }] = Object.values(metafile.outputs).filter(({ entryPoint }) => entryPoint);
  const sizes = Object.fromEntries(Object.entries(inputs).map(([name, { bytesInOutput }]) => [name, bytesInOutput]));
  return { ...outputs(outputFiles), sizes, css: found.css ?? '' };
}

const EXPORTS = /;?\s*export\s*\{([^}]*)\};?\s*$/;

/** The statement in which a bundle ends: where it begins, and its pairs of local and exported name. */
function exportsOf(code) {
  const exported = EXPORTS.exec(code);
  if (!exported || /^import\b/m.test(code)) throw new Explained('the bundle does not end in one export statement');
  const names = exported[1].split(',').map((item) => item.trim().split(' as '));
  return { index: exported.index, names: names.map(([local, name = local]) => [local, name]) };
}

/**
 * Wraps an ES module as a classic script. It hands itself to the build that asked for it, if one did (fallback.js). Else it
 * is CommonJS where there is `module.exports`; AMD where RequireJS or Dojo loads it; else the global FiskilLink. AMD only
 * then: loaders refuse anonymous definitions by scripts that they did not load. RequireJS marks its scripts; Dojo gives its
 * own a character set, and a script that is not of the page's markup is async. The global is set unless it is an SDK
 * already: an element of the page with that id or name is none.
 * Its exports are plain values: tests of our users may replace them. Only what arrives late is looked up.
 * The body stands in parentheses, which tell compilers that it is called at once: else they would parse it twice.
 * An image, form or frame of the page with the name "currentScript" hides its script's element, which the getter still gives.
 */
function asUmd({ code, map, ...rest }, plain) {
  const { index, names } = exportsOf(code);
  const members = names.map(([local, name]) =>
    !plain && name === 'FiskilLinkElement' ? `get ${name}(){return ${local}}` : `${name}:${local}`,
  );
  const head =
    '(()=>{let g=globalThis,d=g.document,SCRIPT=d&&d.currentScript;if(SCRIPT&&!(SCRIPT instanceof HTMLScriptElement))' +
    'SCRIPT=Reflect.get(Document.prototype,"currentScript",d);' +
    'let e=EAGER(()=>{"use strict";\n';
  const foot =
    `;return{${members}}});` +
    (plain ? 'if(SCRIPT&&SCRIPT.fiskilLink)SCRIPT.fiskilLink(e());else ' : '') +
    'if(typeof module=="object"&&module.exports)module.exports=e();' +
    'else if(typeof define=="function"&&define.amd&&SCRIPT&&(SCRIPT.hasAttribute("data-requiremodule")' +
    '||define.amd.vendor=="dojotoolkit.org"&&SCRIPT.async&&SCRIPT.charset))define(e);' +
    // A frame of that name may be of another origin.
    'else{let l;try{l=g.FiskilLink.link}catch(n){}if(typeof l!="function")g.FiskilLink=e()}})();\n';
  return { ...rest, code: head + code.slice(0, index) + foot, map: shiftMap(map, 1) };
}

/** An ES module as CommonJS. Its exports are plain values: tests may replace them, and Node finds their names. */
export function asCommonJs({ code, map }) {
  const { index, names } = exportsOf(code);
  const members = names.map(([local, name]) => (local === name ? name : `${name}: ${local}`));
  const text = `"use strict";\n${code.slice(0, index)};\nmodule.exports = { ${members.join(', ')} };\n`;
  return { code: text, map: shiftMap(map, 1) };
}

/** A second minifier over the first: another 1 % at brotli 11. */
async function squeeze({ code, map, ...rest }, module, ecma = 2022) {
  const options = { ecma, module, compress: { passes: 3 }, format: { ascii_only: true } };
  const sourceMap = map && { content: map, includeSources: true, asObject: true };
  const small = await minify(code, { ...options, ...(map && { sourceMap }) });
  return { ...rest, code: `${small.code}\n`, map: small.map };
}

/** A module minified by itself, to tell its size. */
export const minified = async (code) =>
  (await squeeze({ code: (await transform(code, { minify: true, target: BROWSERS })).code }, true)).code;

/** A script with the name of its source map, and the map. */
export const named = (name, { code, map, ...rest }) => ({
  [name]: { ...rest, code: `${code}//# sourceMappingURL=${name}.map\n`, map: finishMap(map, name) },
});

/**
 * The two scripts of one flavour: file name → code, source map, sizes of the parts, style sheet. `integrity` is the hash of
 * the plain script that stands in where WebAssembly is refused; the plain flavour has none. `isSqueezed` is false for scripts with
 * changes in them, which the second minifier breaks: to terser, `f?.()` and `f()` in the two branches of a condition are the same.
 */
export async function bundleAll(pieces) {
  const plain = !pieces.integrity;
  const name = plain ? 'fiskil-link.nowasm' : 'fiskil-link';
  const ecma = plain ? 2017 : 2022;
  const finish = async (script, module) => (pieces.isSqueezed === false ? script : squeeze(script, module, ecma));
  const esm = await finish(await bundle('where.esm.js', pieces), true);
  const umd = await finish(asUmd(await bundle('where.umd.js', pieces), plain), false);
  // A line and a semicolon: the file may be appended to one that ends in a comment, or without.
  umd.code = `\n;${umd.code.replace('EAGER', '     ')}`;
  umd.map = shiftMap(umd.map, 1, 1);
  return { ...named(`${name}.mjs`, esm), ...named(`${name}.umd.js`, umd) };
}

/** A script without control characters, which stand in the text that is the core's data; the minifier does the same. */
export function printable(code) {
  const escape = (char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`;
  // eslint-disable-next-line no-control-regex -- They are what is looked for.
  return code.replace(/[\0-\x09\x0b-\x1f\x7f]/g, escape);
}

/** The plain build with its names and comments, for the development of apps: file name → code, source map. */
export async function bundleReadable(pieces) {
  const { code, ...rest } = await bundle('where.esm.js', pieces, { minify: false });
  return named('fiskil-link.dev.mjs', { ...rest, code: printable(code) });
}

/** Gives `fiskil:codes`: code → its sentence and its flags. */
export const codeTable = {
  name: 'fiskil codes',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^fiskil:codes$/ }, ({ path }) => ({ path, namespace: 'fiskil', sideEffects: false }));
    onLoad({ filter: /^fiskil:codes$/, namespace: 'fiskil' }, () => {
      const rows = rustCodes();
      if (!rows.length) throw new Explained('src/core/error.rs: no table of codes found');
      const table = Object.fromEntries(rows.map(({ code, ...row }) => [code, row]));
      return { contents: `export default ${JSON.stringify(table, null, 2)};\n`, loader: 'js' };
    });
  },
};

/** `@fiskil/link/errors`, readable: file name → code, source map. */
export async function bundleErrors() {
  const entryPoints = [join(scripts, 'errors.js')];
  const { outputFiles } = await build({ ...COMMON, entryPoints, plugins: [codeTable], target: BUNDLERS });
  const esm = outputs(outputFiles);
  return { ...named('errors.mjs', esm), ...named('errors.cjs', asCommonJs(esm)) };
}
