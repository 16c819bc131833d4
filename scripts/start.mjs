// `npm start`: the sandbox and the sample app on this machine. Needs only cargo; dist/ is committed.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { main, say } from './lib/log.mjs';
import { dist, root } from './lib/paths.mjs';
import { rust } from './setup.mjs';

const OPENERS = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''], linux: ['xdg-open'] };

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
  const args = ['run', '--quiet', '--locked', '--package', 'fiskil-link-demo', '--', ...process.argv.slice(2)];
  // In our own process group: Ctrl-C reaches it directly, and it stops in its own way.
  const child = spawn('cargo', args, { cwd: root, stdio: ['inherit', 'pipe', 'inherit'] });
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  process.on('SIGINT', () => {});
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
  await rust();
  if (!existsSync(join(dist, 'fiskil-link.mjs'))) {
    say('dist/ is missing: building it first');
    const { buildDist } = await import('./build.mjs');
    await buildDist();
  }
  say('starting the demo (the first time it is compiled, which takes a minute)');
  return runDemo();
});
