// Reads how many tests a runner ran, and which of them failed, from what it printed.

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

/** How each runner shows a test that failed: its name and, after it, what went wrong. */
const FAILURES = [
  // node:test, in the list with which it closes
  /^test at (?<place>.+)\n✖ (?<name>.+) \([\d.]+ms\)\n(?<error>(?:(?: .*)?\n)*)/gm,
  // cargo test and wasm-bindgen-test
  /^---- (?<name>.+) stdout ----\n(?<error>(?:(?!----|failures:).*\n)*)/gm,
];

const LINES_OF_AN_ERROR = 8;
const LINES_OF_A_CRASH = 12;

/** Lines that say something: no blank ones, no stack inside node itself. */
const telling = (text) => text.split('\n').filter((line) => line.trim() && !/^\s+at .*\bnode:/.test(line));

/** The tests that failed, each in a few lines; where none has a name, as in a lint or a crash, the last lines printed. */
export function whatFailed(output) {
  const tests = FAILURES.flatMap((pattern) => [...output.matchAll(pattern)]).map(({ groups }) => [
    `✖ ${groups.name}${groups.place ? ` (${groups.place})` : ''}`,
    ...telling(groups.error).slice(0, LINES_OF_AN_ERROR),
  ]);
  return tests.length ? tests.flat() : telling(output).slice(-LINES_OF_A_CRASH);
}
