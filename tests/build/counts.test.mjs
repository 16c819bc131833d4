// The end of `npm test` says which tests failed and why. Here runners fail for real, and their output is read.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { countTests, whatFailed } from '../../scripts/lib/counts.mjs';
import { run } from '../../scripts/lib/process.mjs';

const NODE = `
import { suite, test } from 'node:test';
suite('a suite', () => {
  test('holds', () => {});
  test('fails', () => {
    throw new Error('the first reason');
  });
  test('fails too', () => {
    throw new Error('the second reason');
  });
});
`;

const RUST = `
#[test]
fn holds() {}
#[test]
fn fails() {
    panic!("the reason in Rust");
}
`;

let folder;

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'fiskil-link-counts-'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

/** The environment without what makes a test of node's runner report to the one that it runs in. */
const OF_ITS_OWN = { NODE_TEST_CONTEXT: undefined, CARGO_TERM_COLOR: 'never' };

async function outputOf(command, args) {
  return (await run(command, args, { quiet: true, env: OF_ITS_OWN })).output;
}

test('of node:test: each test that failed, with its place and its error, without what is around it', async () => {
  const file = join(folder, 'fails.test.mjs');
  writeFileSync(file, NODE);
  const output = await outputOf(process.execPath, ['--test', '--test-reporter=spec', file]);
  assert.deepEqual(countTests(output), { passed: 1, failed: 2, skipped: 0 });
  const lines = whatFailed(output);
  const names = lines.filter((line) => line.startsWith('✖'));
  assert.equal(names.length, 2);
  assert.match(names[0], /^✖ fails \(.*fails\.test\.mjs:5:3\)$/);
  assert.match(names[1], /^✖ fails too \(.*fails\.test\.mjs:8:3\)$/);
  assert.match(
    lines.join('\n'),
    /✖ fails \(.*\n\s+Error: the first reason\n[^✖]*✖ fails too \(.*\n\s+Error: the second reason\n/,
  );
});

test('of cargo test: each test that failed, with its panic', async () => {
  const [source, binary] = [join(folder, 'fails.rs'), join(folder, 'fails')];
  writeFileSync(source, RUST);
  assert.equal((await run('rustc', ['--test', source, '-o', binary], { quiet: true })).code, 0);
  const output = await outputOf(binary, []);
  assert.deepEqual(countTests(output), { passed: 1, failed: 1, skipped: 0 });
  const lines = whatFailed(output);
  assert.equal(lines[0], '✖ fails');
  assert.match(lines.join('\n'), /the reason in Rust/);
  assert.ok(!lines.some((line) => line.includes('test result')));
});

test('of anything else: the last lines that it printed', () => {
  const output = `${Array.from({ length: 40 }, (_, index) => `line ${index}`).join('\n')}\n\nerror: the last word\n`;
  const lines = whatFailed(output);
  assert.equal(lines.at(-1), 'error: the last word');
  assert.ok(lines.length < 20);
});
