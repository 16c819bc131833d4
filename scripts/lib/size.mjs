// Sizes as a page downloads them, and the budgets of each file.
import { brotliCompressSync, constants } from 'node:zlib';

/** The most that each script may come to, in bytes at brotli 11. */
export const BUDGETS = {
  'fiskil-link.mjs': 31_000,
  'fiskil-link.umd.js': 31_000,
  'fiskil-link.nowasm.mjs': 31_500,
  'fiskil-link.nowasm.umd.js': 31_500,
};

export function brotli(content) {
  const bytes = Buffer.from(content);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return brotliCompressSync(bytes, { params }).length;
}

/** One sentence for each file that is over its budget. `files`: name → content. */
export const overBudget = (files) =>
  Object.entries(BUDGETS)
    .filter(([name]) => files.has(name))
    .map(([name, budget]) => [name, budget, brotli(files.get(name))])
    .filter(([, budget, size]) => size > budget)
    .map(([name, budget, size]) => `${name} is ${size} B at brotli 11; its budget is ${budget} B`);

/** Prints rows of `[name, raw, compressed]`; the hashes that Rust puts behind crates are left out. */
export function printSizes(title, rows) {
  console.log(`\n   ${title.padEnd(34)}${'raw'.padStart(9)}${'brotli'.padStart(9)}`);
  for (const [name, raw, small] of rows) {
    const shown = name.replaceAll(/\[[0-9a-f]+\]/g, '').slice(0, 140);
    console.log(`   ${shown.padEnd(34)}${String(raw).padStart(9)}${String(small ?? '').padStart(9)}`);
  }
}
