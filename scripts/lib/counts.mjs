// Reads how many tests a runner ran from the lines with which it closes.

/** The closing lines that are known: each match's numbers of tests that passed, failed and were skipped. */
const RUNNERS = [
  // cargo test and wasm-bindgen-test
  [
    /^test result: \w+\. (\d+) passed; (\d+) failed; (\d+) ignored;/gm,
    ([passed, failed, skipped]) => ({ passed, failed, skipped }),
  ],
  // node:test
  [
    /^ℹ pass (\d+)\nℹ fail (\d+)\nℹ cancelled (\d+)\nℹ skipped (\d+)$/gm,
    ([passed, failed, cancelled, skipped]) => ({ passed, failed: failed + cancelled, skipped }),
  ],
  // tests/types/run.mjs
  [/^(\d+) of (\d+) cases passed/gm, ([passed, all]) => ({ passed, failed: all - passed, skipped: 0 })],
];

/** How many tests passed, failed and were skipped, by everything that the runners printed. */
export function countTests(output) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const [pattern, read] of RUNNERS) {
    for (const [, ...numbers] of output.matchAll(pattern)) {
      for (const [name, count] of Object.entries(read(numbers.map(Number)))) total[name] += count;
    }
  }
  return total;
}
