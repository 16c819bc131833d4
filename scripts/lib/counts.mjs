// Reads how many tests a runner ran from the lines with which it closes.

/** The closing lines that are known: each match's numbers of passed and of failed tests. */
const RUNNERS = [
  // cargo test and wasm-bindgen-test
  [/^test result: \w+\. (\d+) passed; (\d+) failed;/gm, ([passed, failed]) => [passed, failed]],
  // node:test
  [/^ℹ pass (\d+)\nℹ fail (\d+)\nℹ cancelled (\d+)$/gm, ([passed, failed, cancelled]) => [passed, failed + cancelled]],
  // tests/types/run.mjs
  [/^(\d+) of (\d+) cases passed/gm, ([passed, all]) => [passed, all - passed]],
];

/** How many tests passed and failed, by everything that the runners printed. */
export function countTests(output) {
  const total = { passed: 0, failed: 0 };
  for (const [pattern, read] of RUNNERS) {
    for (const [, ...numbers] of output.matchAll(pattern)) {
      const [passed, failed] = read(numbers.map(Number));
      total.passed += passed;
      total.failed += failed;
    }
  }
  return total;
}
