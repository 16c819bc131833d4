// Tests an app that uses the packed package the way its users would: with Vitest in two DOMs, and with Jest.
//
//   node tests/testing/run.mjs
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Explained, heading, main } from '../../scripts/lib/log.mjs';
import { run } from '../../scripts/lib/process.mjs';
import { root } from '../../scripts/lib/paths.mjs';
import { npmPackages } from '../../scripts/setup.mjs';
import { install, pack } from '../bundlers/lib/package.mjs';

const here = import.meta.dirname;
const bin = (path) => join(here, 'node_modules', path);

const VITEST = ['run', '--config', 'both.vitest.config.mjs'];
/** What runs, and how its summary counts tests. */
const RUNS = [
  ['Vitest, jsdom', bin('vitest/vitest.mjs'), [...VITEST, '--environment', 'jsdom']],
  ['Vitest, happy-dom', bin('vitest/vitest.mjs'), [...VITEST, '--environment', 'happy-dom']],
  ['Jest, jsdom', bin('jest/bin/jest.js'), ['--ci', '--config', 'both.jest.config.cjs']],
];

/** The counts in "Tests  7 passed (8)" and "Tests:  1 failed, 7 passed, 8 total". */
function counts(output) {
  const [line = ''] = /^\s*Tests:?\s.*$/m.exec(output) ?? [];
  const count = (word) => Number(new RegExp(`(\\d+) ${word}`).exec(line)?.[1] ?? 0);
  return [count('passed'), count('failed')];
}

/** The guide shows the app and its tests word for word. */
function checkGuide() {
  const guide = readFileSync(join(root, 'docs', 'testing.md'), 'utf8');
  const shown = ['app', 'vitest', 'jest'].flatMap((folder) =>
    readdirSync(join(here, folder)).map((name) => `${folder}/${name}`),
  );
  for (const name of [...shown, 'vitest.config.mjs', 'jest.config.cjs']) {
    const block = `\n// ${name}\n${readFileSync(join(here, name), 'utf8')}\`\`\`\n`;
    if (!guide.includes(block)) throw new Explained(`docs/testing.md does not show tests/testing/${name} as it is`);
  }
}

await main(async () => {
  checkGuide();
  await npmPackages('tests/testing');
  await install(await pack(bin('.cache')), here);
  const sum = [0, 0];
  for (const [name, program, args] of RUNS) {
    heading(name);
    const env = { NO_COLOR: '1', FORCE_COLOR: undefined, NODE_OPTIONS: '', CI: 'true' };
    const { code, output } = await run(process.execPath, [program, ...args], { cwd: here, env });
    const [passed, failed] = counts(output);
    if (!passed && !failed) throw new Explained(`${name} ran no test`);
    sum[0] += passed;
    sum[1] += failed || (code ? 1 : 0);
  }
  console.log(`\n${sum[0]} of ${sum[0] + sum[1]} cases passed`);
  return sum[1] ? 1 : 0;
});
