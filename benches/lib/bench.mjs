// A browser, servers and fresh pages for the benchmarks, and the arithmetic that they share.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { dist } from '../../scripts/lib/paths.mjs';
import { launch } from '../../tests/e2e/lib/browser.mjs';
import { Page } from '../../tests/e2e/lib/page.mjs';
import { flavour, startServers } from '../../tests/e2e/lib/servers.mjs';

const BUILDS = ['fiskil-link.mjs', 'fiskil-link.nowasm.mjs'];
const [sdkFile, otherFile] = flavour === 'nowasm' ? BUILDS.toReversed() : BUILDS;

/** A script as a CDN sends it. */
const script = (file) => ({
  type: 'text/javascript',
  body: brotliCompressSync(readFileSync(file)),
  headers: { 'content-encoding': 'br' },
});

/** Without the suite's collector: it wraps what the WebAssembly exports, and that would be measured too. */
const html = (body) => ({ body: `<!doctype html><html lang="en"><title>Bench</title>${body}`, collect: false });

export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
};

/**
 * Starts servers and a browser. `page` is the page in front; `sdk` and `beside` are the addresses of the two SDKs, `other` that
 * of our other build.
 *
 * @param {{ beside?: string }} options `beside`: an ES module with a `link()` of the same signature, to be measured too.
 */
export async function startBench({ beside } = {}) {
  const servers = await startServers();
  const { app } = servers;
  app.routes.set('/bench', html('<body><h1>Bench</h1><div id="place"></div>'));
  app.routes.set('/sdk.mjs', script(join(dist, sdkFile)));
  app.routes.set('/other.mjs', script(join(dist, otherFile)));
  if (beside) app.routes.set('/beside.mjs', script(beside));
  const session = await launch().catch(async (error) => {
    await servers.close();
    throw error;
  });
  const { driver } = session;
  const page = new Page(driver);
  return {
    servers,
    page,
    sdk: `${app.origin}/sdk.mjs`,
    other: `${app.origin}/other.mjs`,
    beside: beside && `${app.origin}/beside.mjs`,
    command: (name, params = {}) => driver.sendAndGetDevToolsCommand(name, params),
    open: () => page.open(`${app.origin}/bench`),

    /** Runs `steps` with the page in a tab, and so in a process, of its own: no code is compiled or cached there yet. */
    async inFreshTab(steps) {
      const first = await driver.getWindowHandle();
      await driver.switchTo().newWindow('tab');
      try {
        await page.open(`${app.origin}/bench`);
        return await steps();
      } finally {
        await driver.close();
        await driver.switchTo().window(first);
      }
    },
    async close() {
      await session.close();
      await servers.close();
    },
  };
}
