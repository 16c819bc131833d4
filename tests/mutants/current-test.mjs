// Loaded before a file of tests, it tells `npm run mutants` (scripts/mutants.mjs) which test begins.
import { beforeEach } from 'node:test';

beforeEach((test) => fetch(`${process.env.MUTANTS_URL}/begins`, { method: 'POST', body: test.name }));
