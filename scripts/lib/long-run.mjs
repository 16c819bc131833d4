// Runs test files for longer than `npm test` does, with what they need installed and built.
import { parseArgs } from 'node:util';
import { browsers, npmPackages } from '../setup.mjs';
import { ENGINES } from './browsers.mjs';
import { Explained } from './log.mjs';
import { mustRun, run } from './process.mjs';

const whole = (name, text) => {
  if (!/^\d{1,10}$/.test(text)) throw new Explained(`--${name} is ${JSON.stringify(text)}: it takes a whole number`);
  return text;
};

/**
 * Runs these test files; resolves with the exit code. `counts` is option → the variable that the tests read it from, and
 * how many unless the command line says otherwise. Every run has a seed: the tests print it, `--seed` repeats it.
 */
export async function longRun({ files, counts, seed, demo = false }) {
  const options = {
    seed: { type: 'string' },
    browser: { type: 'string', default: 'chromium' },
    ...Object.fromEntries(Object.keys(counts).map((name) => [name, { type: 'string' }])),
  };
  const { values } = parseArgs({ options });
  if (!ENGINES.includes(values.browser)) {
    throw new Explained(`There is no browser called ${values.browser}; there are ${ENGINES.join(', ')}`);
  }
  const env = { BROWSER: values.browser };
  if (values.seed !== undefined) env[seed] = whole('seed', values.seed);
  for (const [name, [variable, usual]] of Object.entries(counts)) env[variable] = whole(name, values[name] ?? usual);
  await npmPackages();
  await browsers(values.browser);
  if (demo) await mustRun('cargo', ['build', '--quiet', '--package', 'fiskil-link-demo', '--locked']);
  const { code } = await run(process.execPath, ['--test', '--test-reporter=spec', '--test-concurrency=1', ...files], {
    env,
  });
  return code;
}
