// `npm start`: the sandbox and the sample app on this machine. Needs only cargo; dist/ is committed.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Explained, main, say } from './lib/log.mjs';
import { dist, root, target } from './lib/paths.mjs';
import { mustRun } from './lib/process.mjs';
import { npmPackages, rust } from './setup.mjs';

const OPENERS = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''], linux: ['xdg-open'] };
const program = join(target, 'debug', `fiskil-link-demo${process.platform === 'win32' ? '.exe' : ''}`);
/** Its time is that of the last build's start: what is edited while cargo runs counts as newer. */
const stamp = join(target, 'debug', 'fiskil-link-demo.started');

/** The files that the program was made from, as rustc has written them beside it, and what steers cargo. */
function sources() {
  const [, files] = readFileSync(join(target, 'debug', 'fiskil-link-demo.d'), 'utf8').split(/:\s(.*)/s);
  const listed = files.trim().split(/(?<!\\)\s+/);
  const manifests = ['Cargo.toml', 'Cargo.lock', 'rust-toolchain.toml', 'demo/Cargo.toml'];
  return [...listed.map((file) => file.replaceAll('\\ ', ' ')), ...manifests.map((file) => join(root, file))];
}

/** Whether the program is as new as its sources: asking cargo takes longer than starting. */
function isFresh() {
  try {
    const built = statSync(stamp).mtimeMs;
    return existsSync(program) && sources().every((file) => statSync(file).mtimeMs < built);
  } catch {
    // A file is missing, so something has changed.
    return false;
  }
}

async function compile() {
  await rust();
  say(existsSync(program) ? 'compiling what has changed' : 'compiling the demo (once; it takes a minute or two)');
  const begun = new Date();
  await mustRun('cargo', ['build', '--quiet', '--locked', '--package', 'fiskil-link-demo']);
  writeFileSync(stamp, '');
  utimesSync(stamp, begun, begun);
}

/** React, Vue and htmx, for their pages. Without them all else works, and these pages say what to do. */
async function frameworks() {
  try {
    await npmPackages('demo');
  } catch (error) {
    if (!(error instanceof Explained)) throw error;
    say('React, Vue and htmx could not be installed; everything but their pages works');
  }
}

/** A person is here to look at a browser window. */
const hasScreen = () =>
  process.stdout.isTTY &&
  !process.env.CI &&
  (process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY));

function openBrowser(url) {
  const [command, ...args] = OPENERS[process.platform] ?? OPENERS.linux;
  const child = spawn(command, [...args, url], { stdio: 'ignore', detached: true });
  // No opener: the address stands in the terminal.
  child.on('error', () => {});
  child.unref();
}

/** Runs the demo until it ends or is told to; resolves with its exit code. */
function runDemo() {
  // In our own process group: Ctrl-C reaches it directly, and it stops in its own way.
  const child = spawn(program, process.argv.slice(2), { cwd: root, stdio: ['inherit', 'pipe', 'inherit'] });
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill('SIGTERM'));
  process.on('SIGINT', () => {});
  // A signal to npm alone ends its shell and not what runs in it: whoever has lost the parent stops too.
  const parent = process.ppid;
  const orphaned = () => process.ppid !== parent && child.kill('SIGTERM');
  if (process.env.npm_lifecycle_event) setInterval(orphaned, 250).unref();
  let printed = '';
  let opened = false;
  child.stdout.setEncoding('utf8').on('data', (text) => {
    process.stdout.write(text);
    if (opened) return;
    printed += text;
    const address = /^app: (\S+)$/m.exec(printed)?.[1];
    if (!address) return;
    opened = true;
    if (hasScreen()) openBrowser(address);
  });
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (code, signal) => done(code ?? (signal === 'SIGINT' ? 130 : 143)));
  });
}

await main(async () => {
  if (!existsSync(join(dist, 'fiskil-link.mjs'))) {
    say('dist/ is missing: building it first');
    const { buildDist } = await import('./build.mjs');
    await buildDist();
  }
  await Promise.all([isFresh() || compile(), frameworks()]);
  return runDemo();
});
