// The package as npm would install it: packed from package.json and the built files, and unpacked again.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dist, root } from '../../../scripts/lib/paths.mjs';
import { mustRun } from '../../../scripts/lib/process.mjs';
import { subpathFolders, writeSubpaths } from '../../../scripts/subpaths.mjs';

/** Packs the package into a folder; returns the path of the tarball. */
export async function pack(folder) {
  const source = mkdtempSync(join(tmpdir(), 'fiskil-link-pack-'));
  try {
    const { files } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const isCopied = (name) => !/^(dist$|!)/.test(name) && !subpathFolders.includes(name);
    for (const name of ['package.json', 'README.md', ...files.filter(isCopied)]) {
      cpSync(join(root, name), join(source, name), { recursive: true });
    }
    writeSubpaths(source);
    cpSync(dist, join(source, 'dist'), { recursive: true });
    mkdirSync(folder, { recursive: true });
    const args = ['pack', '--json', '--ignore-scripts', '--loglevel=error', '--pack-destination', folder];
    const [packed] = Object.values(JSON.parse(await mustRun('npm', args, { cwd: source, quiet: true })));
    return join(folder, packed.filename);
  } finally {
    rmSync(source, { recursive: true, force: true });
  }
}

/** Puts the package into the node_modules of these folders. */
export async function install(tarball, ...folders) {
  for (const folder of folders) {
    const place = join(folder, 'node_modules', '@fiskil', 'link');
    rmSync(place, { recursive: true, force: true });
    mkdirSync(place, { recursive: true });
    await mustRun('tar', ['-xzf', tarball, '-C', place, '--strip-components=1'], { quiet: true });
  }
}
