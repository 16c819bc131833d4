// Bundles the script of a page with the libraries that stand in tests/pages/package.json, as their users' tools do.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const here = join(import.meta.dirname, '..');

/** The script of a page, `jsx` or not, as one file. `development`: the libraries' development builds. */
export async function bundle(contents, { development = false } = {}) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: here, loader: 'jsx' },
    bundle: true,
    format: 'iife',
    write: false,
    jsx: 'automatic',
    logLevel: 'warning',
    tsconfigRaw: {},
    define: {
      'process.env.NODE_ENV': JSON.stringify(development ? 'development' : 'production'),
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
  });
  return outputFiles[0].text;
}

/** A file of a library as it was published. */
export const published = (path) => readFileSync(join(here, 'node_modules', path), 'utf8');
