// `npm run soak -- [--flows 10000] [--seed N] [--browser chromium]`: flows of every scenario of the sandbox, with faults.
import { main } from './lib/log.mjs';
import { longRun } from './lib/long-run.mjs';

await main(() =>
  longRun({
    files: ['tests/soak/soak.test.mjs'],
    counts: { flows: ['SOAK_FLOWS', '10000'] },
    seed: 'SOAK_SEED',
    demo: true,
  }),
);
