// Ties a group of tests to one browser: starts what they need, checks every page at its end, and ends everything.
import { after, afterEach, before, describe } from 'node:test';
import { launch } from './browser.mjs';
import { startDemo } from './demo.mjs';
import { Page } from './page.mjs';
import { startServers } from './servers.mjs';

/** The groups to run, where not all are: a name in each line. */
const chosen = process.env.SUITES?.split('\n');

/**
 * A group of tests. `define(used)` registers them; the fields of `used` (`page`, `servers`, `demo`) are set once the
 * first one runs.
 *
 * @param {string} name
 * @param {{ browser?: object, servers?: boolean, demo?: boolean | object }} options
 *   `browser`: see `launch`; `servers`: the app and the scripted consent UI; `demo`: the demo, with these variables.
 * @param {(used: { page: Page, servers: object, demo: object }) => void} define
 */
export function suite(name, { browser = {}, servers = true, demo = false }, define) {
  describe(name, { skip: chosen && !chosen.includes(name) && 'it is not among SUITES' }, () => {
    const used = { page: null, servers: null, demo: null };
    let session;

    before(async () => {
      if (servers) used.servers = await startServers();
      if (demo) used.demo = await startDemo(demo === true ? {} : demo);
      session = await launch(browser);
      used.page = new Page(session.driver);
      await used.page.prepare();
    });
    afterEach(() => used.page?.finish());
    after(async () => {
      await session?.close();
      await used.demo?.close();
      await used.servers?.close();
    });
    define(used);
  });
}
