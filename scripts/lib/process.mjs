// Child processes that never outlive this one.
import { spawn, spawnSync } from 'node:child_process';
import { constants } from 'node:os';
import { Explained, printer } from './log.mjs';
import { root } from './paths.mjs';

const running = new Set();

function killAll(signal = 'SIGTERM') {
  for (const child of running) {
    try {
      // Each child leads a process group of its own, so that what it started goes with it.
      process.kill(-child.pid, signal);
    } catch {
      // Already gone.
    }
  }
}

process.on('exit', () => killAll('SIGKILL'));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    // Nothing of ours is running, and another part of the script stops in its own way.
    if (!running.size && process.listenerCount(signal) > 1) return;
    killAll(signal);
    // Browsers and drivers need a moment to take their own children along.
    setTimeout(() => process.exit(128 + constants.signals[signal]), running.size ? 1500 : 0);
  });
}

/** Starts a command in a process group of its own; it ends with this process at the latest. */
export function start(command, args, { env, cwd = root, stdio = ['ignore', 'pipe', 'pipe'] } = {}) {
  const child = spawn(command, args, { cwd, stdio, env: { ...process.env, ...env }, detached: true });
  running.add(child);
  child.once('close', () => running.delete(child));
  child.once('error', () => running.delete(child));
  return child;
}

/**
 * Runs a command; resolves with its exit code and what it printed, in all and to standard output alone.
 * It is shown too unless `quiet`.
 */
export function run(command, args, { quiet = false, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const print = printer();
    const child = start(command, args, options);
    let output = '';
    let stdout = '';
    for (const name of ['stdout', 'stderr']) {
      child[name]?.setEncoding('utf8').on('data', (text) => {
        output += text;
        if (name === 'stdout') stdout += text;
        if (!quiet) print(text, name);
      });
    }
    child.once('error', (error) =>
      error.code === 'ENOENT'
        ? resolve({ code: 127, output: `${command}: not found\n`, stdout: '' })
        : reject(new Explained(`${command}: ${error.message}`)),
    );
    child.once('close', (code, signal) => resolve({ code: code ?? 128 + constants.signals[signal], output, stdout }));
  });
}

/** As `run`, but a command that fails is an error that shows what it printed; resolves with its standard output. */
export async function mustRun(command, args, options = {}) {
  const { code, output, stdout } = await run(command, args, options);
  if (code !== 0) {
    const shown = options.quiet ? `\n${output.trimEnd()}` : '';
    throw new Explained(`\`${[command, ...args].join(' ')}\` ended with code ${code}${shown}`);
  }
  return stdout;
}

/** What a short command prints, or null when it is missing or fails. */
export function capture(command, args, options = {}) {
  const { status, stdout } = spawnSync(command, args, { cwd: root, encoding: 'utf8', ...options });
  return status === 0 ? stdout.trim() : null;
}
