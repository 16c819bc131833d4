// `npm run fuzz:browser -- [--payloads 100000] [--sequences 2000] [--seed N] [--browser chromium]`: messages of every shape
// against a model of the contract, and random sequences of calls.
import { main } from './lib/log.mjs';
import { longRun } from './lib/long-run.mjs';

await main(() =>
  longRun({
    files: ['tests/fuzz-browser/messages.test.mjs', 'tests/fuzz-browser/calls.test.mjs'],
    counts: { payloads: ['FUZZ_PAYLOADS', '100000'], sequences: ['FUZZ_SEQUENCES', '2000'] },
    seed: 'FUZZ_SEED',
  }),
);
