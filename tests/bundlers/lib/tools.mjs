// How each tool builds the app of apps/browser: tool → mode → a folder to be served, or the tool's own server. The tools are
// loaded when they are used.
import { cpSync, mkdirSync, realpathSync, writeFileSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import { root } from '../../../scripts/lib/paths.mjs';
import { mustRun } from '../../../scripts/lib/process.mjs';
import { npmPackages } from '../../../scripts/setup.mjs';
import { freePort } from '../../e2e/lib/port.mjs';
import { install } from './package.mjs';
import { EXPO_POLICIES, NEXT_POLICIES } from './policies.mjs';
import { serveWith } from './serve.mjs';

const folder = join(import.meta.dirname, '..');
const bin = (path) => join(folder, 'node_modules', path);

const require = createRequire(import.meta.url);

/** The page of a tool that makes a script alone, which is a module unless it is `classic`. */
export function writePage(out, script, { classic = false } = {}) {
  mkdirSync(out, { recursive: true });
  const page = readFileSync(join(folder, 'apps', 'browser', 'index.html'), 'utf8').replace('./main.js', script);
  writeFileSync(join(out, 'index.html'), classic ? page.replace('type="module"', 'defer') : page);
  return { folder: out };
}

async function vite(mode, app, out) {
  const { build, createServer } = await import('vite');
  const common = { root: app, configFile: false, logLevel: 'error', cacheDir: join(out, 'cache'), mode };
  if (mode === 'production') {
    const dist = join(out, 'dist');
    await build({ ...common, build: { outDir: dist, emptyOutDir: true } });
    return { folder: dist };
  }
  const port = await freePort();
  const server = await createServer({
    ...common,
    server: { host: '127.0.0.1', port, hmr: false, fs: { strict: false } },
  });
  await server.listen();
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}

async function webpack(mode, app, out) {
  const { default: compile } = await import('webpack');
  const config = {
    mode,
    context: app,
    entry: './main.js',
    output: { path: out, filename: 'bundle.js', publicPath: '/' },
  };
  const quiet = { performance: false, stats: 'none', infrastructureLogging: { level: 'none' } };
  const compiler = compile({ ...config, ...quiet });
  writePage(out, './bundle.js');
  if (mode === 'development') {
    const { default: Server } = await import('webpack-dev-server');
    const port = await freePort();
    const server = new Server(
      { host: '127.0.0.1', port, static: out, hot: false, liveReload: false, client: false },
      compiler,
    );
    await server.start();
    await new Promise((done) => server.middleware.waitUntilValid(done));
    return { origin: `http://127.0.0.1:${port}`, close: () => server.stop() };
  }
  const stats = await new Promise((done, fail) => compiler.run((error, stats) => (error ? fail(error) : done(stats))));
  await new Promise((done) => compiler.close(done));
  if (stats.hasErrors() || stats.hasWarnings())
    throw new Error(stats.toString({ all: false, errors: true, warnings: true }));
  return { folder: out };
}

/** webpack 4. It is installed for this case and stands in no lockfile: what it depends on is old, and `npm audit` would find holes. */
async function webpack4(mode, app, out) {
  const args = ['install', '--no-audit', '--no-fund', '--no-package-lock', '--legacy-peer-deps', '--loglevel=error'];
  await mustRun('npm', [...args, 'webpack@4.47.0'], { cwd: app, quiet: true });
  const compile = createRequire(join(app, 'main.js'))('webpack');
  const output = { path: out, filename: 'bundle.js' };
  const config = { mode, context: app, entry: './main.js', output, performance: false };
  const stats = await new Promise((done, fail) =>
    compile(config, (error, stats) => (error ? fail(error) : done(stats))),
  );
  if (stats.hasErrors() || stats.hasWarnings())
    throw new Error(stats.toString({ all: false, errors: true, warnings: true }));
  return writePage(out, './bundle.js', { classic: true });
}

/** The optimizer of RequireJS, which of all these tools knows the least of new syntax. Its bundle has the package as the global. */
async function rjs(mode, app, out) {
  cpSync(bin('@fiskil/link/dist/fiskil-link.nowasm.umd.js'), join(app, 'fiskil-link.js'));
  const main = readFileSync(join(app, 'main.js'), 'utf8').replace(/^import .*$/gm, '');
  writeFileSync(join(app, 'main.js'), `define(() => { const { LinkError, isLinkError, link } = FiskilLink; ${main}});`);
  const rootRequire = createRequire(join(root, 'package.json'));
  const config = {
    baseUrl: app,
    paths: { loader: rootRequire.resolve('requirejs/require.js').replace(/\.js$/, '') },
    name: 'loader',
    include: ['fiskil-link', 'main'],
    insertRequire: ['main'],
    optimize: 'none',
    out: join(out, 'bundle.js'),
  };
  writeFileSync(join(app, 'build.js'), `(${JSON.stringify(config)})`);
  const program = rootRequire.resolve('requirejs/bin/r.js');
  await mustRun(process.execPath, [program, '-o', join(app, 'build.js')], { quiet: true });
  return writePage(out, './bundle.js', { classic: true });
}

/** Everything compiled to ES5 by TypeScript, the package too: it calls what a class extends as a function. */
async function typescript(mode, app, out) {
  const { build } = await import('esbuild');
  const common = {
    entryPoints: [join(app, 'main.js')],
    bundle: true,
    format: 'iife',
    write: false,
    logLevel: 'silent',
  };
  const { outputFiles } = await build(common);
  const { transpileModule } = require('typescript-5.4');
  const compilerOptions = { target: 'ES5', allowJs: true, module: 'none' };
  const { outputText } = transpileModule(outputFiles[0].text, { compilerOptions, fileName: 'bundle.js' });
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'bundle.js'), outputText);
  return writePage(out, './bundle.js', { classic: true });
}

async function rspack(mode, app, out) {
  const { rspack: compile } = await import('@rspack/core');
  const output = { path: out, filename: 'bundle.js', publicPath: '/' };
  const compiler = compile({ mode, context: app, entry: './main.js', output, performance: false, devtool: false });
  const stats = await new Promise((done, fail) => compiler.run((error, stats) => (error ? fail(error) : done(stats))));
  await new Promise((done) => compiler.close(done));
  if (stats.hasErrors() || stats.hasWarnings())
    throw new Error(stats.toString({ all: false, errors: true, warnings: true }));
  return writePage(out, './bundle.js', { classic: true });
}

async function rollup(mode, app, out) {
  const [{ rollup: bundle }, { nodeResolve }] = await Promise.all([
    import('rollup'),
    import('@rollup/plugin-node-resolve'),
  ]);
  const onwarn = ({ message }) => {
    throw new Error(message);
  };
  const made = await bundle({ input: join(app, 'main.js'), plugins: [nodeResolve({ browser: true })], onwarn });
  await made.write({ file: join(out, 'bundle.js'), format: 'es' });
  await made.close();
  return writePage(out, './bundle.js');
}

async function rolldown(mode, app, out) {
  const { rolldown: bundle } = await import('rolldown');
  const onLog = (level, { message }) => {
    if (level === 'warn') throw new Error(message);
  };
  const made = await bundle({ input: join(app, 'main.js'), platform: 'browser', onLog });
  // A classic script, in which there is no `import.meta`.
  await made.write({ file: join(out, 'bundle.js'), format: 'iife', minify: true });
  await made.close();
  return writePage(out, './bundle.js', { classic: true });
}

async function esbuild(mode, app, out) {
  const { build, context } = await import('esbuild');
  const options = {
    entryPoints: [join(app, 'main.js')],
    bundle: true,
    format: 'esm',
    logLevel: 'silent',
    minify: mode === 'production',
    outfile: join(out, 'bundle.js'),
  };
  writePage(out, './bundle.js');
  if (mode === 'production') {
    const { warnings } = await build(options);
    if (warnings.length) throw new Error(warnings[0].text);
    return { folder: out };
  }
  const development = await context({ ...options, sourcemap: true });
  const { port } = await development.serve({ servedir: out, host: '127.0.0.1', port: await freePort() });
  return { origin: `http://127.0.0.1:${port}`, close: () => development.dispose() };
}

async function parcel(mode, app, out) {
  const program = bin('parcel/lib/bin.js');
  const dirs = ['--dist-dir', join(out, 'dist'), '--cache-dir', join(out, 'cache')];
  const env = { PARCEL_WORKERS: '0', NODE_ENV: mode, NO_UPDATE_NOTIFIER: '1' };
  if (mode === 'production') {
    const args = [program, 'build', 'index.html', '--no-source-maps', ...dirs];
    await mustRun(process.execPath, args, { cwd: app, env, quiet: true });
    return { folder: join(out, 'dist') };
  }
  const args = (port) => [program, 'serve', 'index.html', '--host', '127.0.0.1', '--port', port, '--no-hmr', ...dirs];
  return serveWith(process.execPath, args, { cwd: app, env });
}

/** The deepest folder that holds both. */
function commonFolder(one, other) {
  let common = one;
  while (relative(common, other).startsWith(`..${sep}`) || relative(common, other) === '..') common = dirname(common);
  return common;
}

const next = (bundler) => async (mode, app, out) => {
  cpSync(join(folder, 'apps', 'next'), out, { recursive: true });
  const program = bin('next/dist/bin/next');
  const env = {
    APP_ROOT: commonFolder(out, folder),
    NEXT_TELEMETRY_DISABLED: '1',
    NODE_ENV: mode,
    NO_COLOR: '1',
    CI: '1',
  };
  if (mode === 'production') {
    await mustRun(process.execPath, [program, 'build', bundler], { cwd: out, env, quiet: true });
  }
  const verb = mode === 'production' ? ['start'] : ['dev', bundler];
  const args = (port) => [program, ...verb, '--hostname', '127.0.0.1', '--port', port];
  return serveWith(process.execPath, args, { cwd: out, env });
};

/** Metro with React Native's preset alone, without Expo. */
async function metro(mode, app, out) {
  const Metro = require('metro');
  const { getDefaultConfig, mergeConfig } = createRequire(require.resolve('metro'))('metro-config');
  const preset = require.resolve('@react-native/babel-preset');
  writeFileSync(join(app, 'babel.config.js'), `module.exports = { presets: [${JSON.stringify(preset)}] };`);
  const modules = ['@fiskil/link', '@babel/runtime', 'metro-runtime'].map((name) => realpathSync(bin(name)));
  const config = mergeConfig(await getDefaultConfig(app), {
    projectRoot: app,
    watchFolders: [app, ...modules],
    resolver: { nodeModulesPaths: [join(folder, 'node_modules')], useWatchman: false },
    transformer: { babelTransformerPath: require.resolve('@react-native/metro-babel-transformer') },
    serializer: { getPolyfills: () => [], getModulesRunBeforeMainModule: () => [] },
    reporter: { update() {} },
    cacheStores: [],
    maxWorkers: 1,
  });
  const file = join(out, 'bundle.js');
  mkdirSync(out, { recursive: true });
  const dev = mode === 'development';
  await Metro.runBuild(config, { entry: 'main.js', platform: 'web', dev, minify: !dev, out: file });
  return writePage(out, './bundle.js', { classic: true });
}

/** Expo's export for the web, of the project in expo/, which has packages of its own: Expo wants them in its folder. */
async function expo(mode, app, out, { tarball }) {
  const project = join(folder, 'expo');
  await npmPackages('tests/bundlers/expo');
  await install(tarball, project);
  // Metro keeps its caches in the folder for temporary files.
  const env = { TMPDIR: app, NODE_ENV: mode, EXPO_OFFLINE: '1', EXPO_NO_TELEMETRY: '1', CI: '1', NO_COLOR: '1' };
  const args = [join(project, 'node_modules/expo/bin/cli'), 'export', '--platform', 'web', '--output-dir', out];
  await mustRun(bin('node-24/bin/node'), args, { cwd: project, env, quiet: true });
  return { folder: out };
}

/** Everything compiled to ES5, the package too, as for Internet Explorer. */
async function es5(mode, app, out) {
  const [{ build }, { transformAsync }] = await Promise.all([import('esbuild'), import('@babel/core')]);
  const common = { entryPoints: [join(app, 'main.js')], bundle: true, format: 'esm', write: false, logLevel: 'silent' };
  const { outputFiles } = await build(common);
  const presets = [[require.resolve('@babel/preset-env'), { targets: 'ie 11', modules: false }]];
  const options = { presets, configFile: false, babelrc: false, sourceType: 'module', compact: false };
  const { code } = await transformAsync(outputFiles[0].text, options);
  if (/=>|\bclass\b [A-Z]|`/.test(code.replace(/"(?:[^"\\]|\\.)*"/g, ''))) throw new Error('it is not compiled');
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'bundle.js'), `(function () {${code}})();`);
  return writePage(out, './bundle.js', { classic: true });
}

/** Tool → how it builds the app, in which modes, and the policies of a production build if they are its own; cheap ones first. */
export const TOOLS = {
  esbuild: [esbuild, ['development', 'production']],
  Rollup: [rollup, ['production']],
  Rolldown: [rolldown, ['production']],
  Vite: [vite, ['development', 'production']],
  webpack: [webpack, ['development', 'production']],
  'webpack 4': [webpack4, ['production']],
  Rspack: [rspack, ['development', 'production']],
  'r.js': [rjs, ['production']],
  'Babel, to ES5': [es5, ['production']],
  'TypeScript, to ES5': [typescript, ['production']],
  Parcel: [parcel, ['development', 'production']],
  Metro: [metro, ['development', 'production']],
  Expo: [expo, ['production'], EXPO_POLICIES],
  'Next.js with Turbopack': [next('--turbopack'), ['development', 'production'], NEXT_POLICIES],
  'Next.js with webpack': [next('--webpack'), ['production'], NEXT_POLICIES],
};
