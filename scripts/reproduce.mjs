// `npm run reproduce`: builds dist/ once more, from a copy in another folder and with another home folder, and compares it.
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Explained, isMain, main, say } from './lib/log.mjs';
import { dist, nodeModules, root, toolCache } from './lib/paths.mjs';
import { capture, mustRun } from './lib/process.mjs';
import { buildTools } from './setup.mjs';

/** Copies the sources, with the times that tell whether npm packages are up to date. */
function copySources(to) {
  const listed = capture('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z', ':!dist']);
  if (listed === null) throw new Explained('git is needed to tell the sources from what was built of them');
  for (const name of listed.split('\0').filter(Boolean)) {
    cpSync(join(root, name), join(to, name), { preserveTimestamps: true });
  }
  symlinkSync(nodeModules, join(to, 'node_modules'));
}

async function reproduce() {
  await buildTools();
  const scratch = mkdtempSync(join(tmpdir(), 'fiskil-link-'));
  try {
    const [copy, home] = ['elsewhere/of another length', 'home/somebody'].map((name) => join(scratch, name));
    for (const folder of [copy, home]) mkdirSync(folder, { recursive: true });
    copySources(copy);
    // The same registry and toolchain under other names: what a file would keep of this machine is the name.
    const cargoHome = join(home, '.cargo');
    symlinkSync(process.env.CARGO_HOME || join(homedir(), '.cargo'), cargoHome);
    const env = {
      HOME: home,
      CARGO_HOME: cargoHome,
      RUSTUP_HOME: process.env.RUSTUP_HOME || join(homedir(), '.rustup'),
      XDG_CACHE_HOME: dirname(dirname(toolCache)),
      CARGO_TARGET_DIR: join(copy, 'target'),
      DIST_DIR: dist,
    };
    await mustRun(process.execPath, ['scripts/build.mjs', '--check'], { cwd: copy, env, quiet: true });
    say('built in another folder, with another home, dist/ is byte for byte the same');
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

if (isMain(import.meta)) await main(reproduce);
