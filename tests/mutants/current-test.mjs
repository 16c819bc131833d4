// Loaded before a file of tests, it tells `npm run mutants` (scripts/mutants.mjs) which test begins and which has ended.
import { afterEach, beforeEach } from 'node:test';

const tell = (what) => (test) => fetch(`${process.env.MUTANTS_URL}/${what}`, { method: 'POST', body: test.name });

beforeEach(tell('begins'));
afterEach(tell('ended'));
