// Where things are: the folders of this repository and the cache that all clones share.
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');
/** What is built and tested; the demo reads the same variable. */
export const dist = resolve(root, process.env.DIST_DIR ?? 'dist');
export const nodeModules = join(root, 'node_modules');

/** Cargo's target folder; what our own scripts leave behind goes below it too. */
export const target = resolve(root, process.env.CARGO_TARGET_DIR ?? 'target');

const cacheHome = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
export const toolCache = join(cacheHome, 'fiskil-link', 'tools');
