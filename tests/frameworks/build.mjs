// Builds the page of each framework the way its users do, in a temporary project where this package is installed the
// way npm would: what is under test is also what `package.json` says to a bundler.
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { transformAsync } from '@babel/core';
import solidPreset from 'babel-preset-solid';
import { build as bundle, stop, transform } from 'esbuild';
import { compile } from 'svelte/compiler';
import { build as viteBuild } from 'vite';
import { dist, root } from '../../scripts/lib/paths.mjs';

const here = import.meta.dirname;
const require = createRequire(import.meta.url);

const svelte = (generate) => ({
  name: 'svelte',
  setup({ onLoad }) {
    onLoad({ filter: /\.svelte$/ }, ({ path }) => {
      const { js, warnings } = compile(readFileSync(path, 'utf8'), { generate, dev: true, filename: path });
      return { contents: js.code, warnings: warnings.map(({ message }) => ({ text: `${path}: ${message}` })) };
    });
  },
});

const solid = (generate) => ({
  name: 'solid',
  setup({ onLoad }) {
    onLoad({ filter: /\/solid\/.*\.[jt]sx$/ }, async ({ path }) => {
      const { code } = await transform(readFileSync(path, 'utf8'), { loader: 'tsx', jsx: 'preserve' });
      const presets = [[solidPreset, { generate, hydratable: true }]];
      const options = { presets, filename: path, babelrc: false, configFile: false };
      return { contents: (await transformAsync(code, options)).code };
    });
  },
});

const jsx = (jsxImportSource) => ({ jsx: 'automatic', jsxDev: true, jsxImportSource });

/** What is told to esbuild, for the page and, where there is one, for the server. */
const FRAMEWORKS = {
  html: { page: ['main.js'] },
  react18: { page: ['main.jsx', jsx('react')], server: ['server.jsx', jsx('react')] },
  react19: { page: ['main.jsx', jsx('react')], server: ['server.jsx', jsx('react')] },
  preact: { page: ['main.jsx', jsx('preact')] },
  vue: { tool: vue },
  svelte: {
    page: ['main.js', { plugins: [svelte('client')], conditions: ['svelte', 'development'] }],
    server: ['server.js', { plugins: [svelte('server')], conditions: ['svelte', 'development'] }],
  },
  solid: {
    page: ['main.jsx', { plugins: [solid('dom')] }],
    server: ['server.jsx', { plugins: [solid('ssr')] }],
  },
  angular: { tool: angular },
  lit: { page: ['main.js'] },
  htmx: { page: ['main.js'] },
};

/** A project in which `@fiskil/link` is what npm would install. */
function fill(project) {
  const self = join(project, 'node_modules/@fiskil/link');
  mkdirSync(self, { recursive: true });
  cpSync(join(root, 'package.json'), join(self, 'package.json'));
  cpSync(dist, join(self, 'dist'), { recursive: true });
  const sources = join(project, 'pages');
  cpSync(here, sources, { recursive: true, filter: (path) => basename(path) !== 'node_modules' });
  for (const place of ['', 'react18']) {
    symlinkSync(join(here, place, 'node_modules'), join(sources, place, 'node_modules'));
  }
  return sources;
}

const esbuild = (outfile, options) =>
  bundle({
    outfile,
    bundle: true,
    format: 'esm',
    define: { 'process.env.NODE_ENV': '"development"' },
    logLevel: 'warning',
    tsconfigRaw: {},
    ...options,
  });

async function vue(sources, out) {
  const shared = {
    root: join(sources, 'vue'),
    configFile: join(sources, 'vue/vite.config.js'),
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"development"', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true' },
  };
  const output = (name, format) => ({ entryFileNames: name, format, codeSplitting: false });
  const common = { outDir: out, emptyOutDir: false, minify: false };
  await viteBuild({
    ...shared,
    build: { ...common, rollupOptions: { input: join(sources, 'vue/main.js'), output: output('main.js', 'es') } },
  });
  await viteBuild({
    ...shared,
    ssr: { noExternal: true },
    build: { ...common, ssr: join(sources, 'vue/server.js'), rollupOptions: { output: output('server.cjs', 'cjs') } },
  });
}

/** Ahead of time, as `ng build` does; the libraries' own parts are linked in the page. */
async function angular(sources, out) {
  const compiled = join(out, 'compiled');
  const ngc = join(here, 'node_modules/@angular/compiler-cli/bundles/src/bin/ngc.js');
  const project = join(sources, 'angular/tsconfig.json');
  await promisify(execFile)(process.execPath, [ngc, '-p', project, '--outDir', compiled]);
  const contents = "import '@angular/compiler';\nimport './angular/main.js';";
  await esbuild(join(out, 'main.js'), {
    stdin: { contents, resolveDir: compiled },
    // What was compiled stands outside of the project.
    nodePaths: [join(sources, 'node_modules'), join(sources, '../node_modules')],
  });
}

async function buildOne(name, { page, server, tool }, sources, out) {
  const entry = ([file, options]) => ({ entryPoints: [join(sources, name, file)], ...options });
  if (tool) await tool(sources, out);
  if (page) await esbuild(join(out, 'main.js'), entry(page));
  if (server) await esbuild(join(out, 'server.cjs'), { ...entry(server), platform: 'node', format: 'cjs' });
}

/** Builds all; resolves with the script of each page, what renders it on a server, and what cleans up. */
export async function build() {
  const project = mkdtempSync(join(tmpdir(), 'fiskil-link-frameworks-'));
  const close = () => rmSync(project, { recursive: true, force: true, maxRetries: 5 });
  try {
    const sources = fill(project);
    const builds = Object.entries(FRAMEWORKS).map(async ([name, framework]) => {
      const out = join(project, 'out', name);
      await buildOne(name, framework, sources, out);
      const server = join(out, 'server.cjs');
      return [name, { script: readFileSync(join(out, 'main.js')), ...(existsSync(server) && require(server)) }];
    });
    const done = await Promise.allSettled(builds);
    const failed = done.find(({ reason }) => reason);
    if (failed) throw failed.reason;
    return { pages: Object.fromEntries(done.map(({ value }) => value)), close };
  } catch (error) {
    close();
    throw error;
  } finally {
    await stop();
  }
}
