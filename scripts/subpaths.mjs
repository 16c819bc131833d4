// A folder for each subpath of the package, with a package.json that points at its files: for tools that do not read `exports`,
// such as Parcel as it is installed and the default resolver of eslint-plugin-import. `npm pack` puts them into the package.
//
//   node scripts/subpaths.mjs write    before npm packs
//   node scripts/subpaths.mjs remove   after it
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Explained, isMain, main } from './lib/log.mjs';
import { root } from './lib/paths.mjs';

const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Subpath → what its `exports` say: './errors' and the like, none with a pattern or a file name. */
const subpaths = Object.entries(exports).filter(([name]) => /^\.\/\w+$/.test(name));

/** The names of the folders. */
export const subpathFolders = subpaths.map(([name]) => basename(name));

const above = (path) => path.replace(/^\./, '..');

/** Writes the folders into a folder that is to be packed. */
export function writeSubpaths(folder) {
  for (const [name, { require: cjs, default: esm }] of subpaths) {
    const manifest = { main: above(cjs.default), module: above(esm.default), types: above(cjs.types) };
    mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, name, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  }
}

if (isMain(import.meta)) {
  await main(() => {
    const [command] = process.argv.slice(2);
    if (command === 'write') writeSubpaths(root);
    else if (command === 'remove')
      for (const name of subpathFolders) rmSync(join(root, name), { recursive: true, force: true });
    else throw new Explained('Say `write` or `remove`.');
  });
}
