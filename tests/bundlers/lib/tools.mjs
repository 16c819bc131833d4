// How each tool builds and serves the app of apps/browser: tool → mode → server. The tools are loaded when they are used.
import { cpSync, mkdirSync, writeFileSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { mustRun } from '../../../scripts/lib/process.mjs';
import { freePort, serve, serveWith } from './serve.mjs';

const folder = join(import.meta.dirname, '..');
const bin = (path) => join(folder, 'node_modules', path);

/** The page of a tool that makes a script alone. */
function writePage(out, script) {
  mkdirSync(out, { recursive: true });
  const page = readFileSync(join(folder, 'apps', 'browser', 'index.html'), 'utf8');
  writeFileSync(join(out, 'index.html'), page.replace('./main.js', script));
}

async function vite(mode, app, out) {
  const { build, createServer } = await import('vite');
  const common = { root: app, configFile: false, logLevel: 'error', cacheDir: join(out, 'cache'), mode };
  if (mode === 'production') {
    const dist = join(out, 'dist');
    await build({ ...common, build: { outDir: dist, emptyOutDir: true } });
    return serve(dist);
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
  return serve(out);
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
  writePage(out, './bundle.js');
  return serve(out);
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
    return serve(out);
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
    return serve(join(out, 'dist'));
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

async function next(mode, app, out) {
  cpSync(join(folder, 'apps', 'next'), out, { recursive: true });
  const program = bin('next/dist/bin/next');
  const env = {
    APP_ROOT: commonFolder(out, folder),
    NEXT_TELEMETRY_DISABLED: '1',
    NODE_ENV: mode,
    NO_COLOR: '1',
    CI: '1',
  };
  if (mode === 'production') await mustRun(process.execPath, [program, 'build'], { cwd: out, env, quiet: true });
  const verb = mode === 'production' ? 'start' : 'dev';
  const args = (port) => [program, verb, '--hostname', '127.0.0.1', '--port', port];
  return serveWith(process.execPath, args, { cwd: out, env });
}

/** Tool → how it serves the app, and in which modes; the cheap ones first. */
export const TOOLS = {
  esbuild: [esbuild, ['development', 'production']],
  Rollup: [rollup, ['production']],
  Vite: [vite, ['development', 'production']],
  webpack: [webpack, ['development', 'production']],
  Parcel: [parcel, ['development', 'production']],
  'Next.js': [next, ['development', 'production']],
};
