// Looks for barriers with axe-core.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeModules } from '../../../scripts/lib/paths.mjs';

const source = readFileSync(join(nodeModules, 'axe-core', 'axe.min.js'), 'utf8');

/** What axe-core finds in the page, all rules and best practices: a line for each place. Frames are left out. */
export async function violations({ driver }) {
  const lines = await driver.executeAsyncScript(`
    const done = arguments[arguments.length - 1];
    ${source}
    axe.run(document, { iframes: false, resultTypes: ['violations'] }).then(
      ({ violations }) =>
        done(violations.flatMap(({ id, nodes }) => nodes.map(({ target, html }) => id + ' ' + target + ' ' + html))),
      (error) => done(['axe failed: ' + error]),
    );
  `);
  return lines;
}
