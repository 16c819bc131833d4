// Runs the crate's browser tests in the engine that BROWSER names. wasm-bindgen-test-runner makes the page and serves it;
// the browser is started as for the other tests, in three engines instead of the runner's two.
import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { Explained, main } from '../../scripts/lib/log.mjs';
import { start } from '../../scripts/lib/process.mjs';
import { toolEnv, toolPath } from '../../scripts/lib/tools.mjs';
import { listen } from '../bundlers/lib/serve.mjs';
import { launch } from '../e2e/lib/browser.mjs';

/** How long the tests may take once their page is served, in milliseconds. */
const LIMIT = 60_000;

const TESTS = ['--package', 'fiskil-link', '--target', 'wasm32-unknown-unknown', '--locked', '--all-features'];

/** Compiles the tests and serves them until `stop()`; `address` is that of their page. */
function serve() {
  const child = start('cargo', ['test', ...TESTS, '--test', 'browser'], {
    env: {
      ...toolEnv(),
      CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER: toolPath('wasm-bindgen-test-runner'),
      NO_HEADLESS: '1',
      WASM_BINDGEN_TEST_ADDRESS: '127.0.0.1:0',
    },
  });
  child.stderr.pipe(process.stderr);
  const stop = () => process.kill(-child.pid);
  return new Promise((done, fail) => {
    let printed = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      printed += text;
      const [, address] = /now available at (http:\S+)/.exec(printed) ?? [];
      if (address) done({ address, stop });
    });
    child.once('error', fail);
    child.once('close', () => fail(new Explained(`the tests were not served\n${printed}`)));
  });
}

/**
 * Serves the same at another address, with a connection of its own for each request. The runner's server has four threads, and
 * hands a connection to one that is already taken when several come at once: it waits until the browser closes another
 * (tiny_http 0.12, `util/task_pool.rs`).
 */
function closingConnections(address) {
  const agent = new Agent({ keepAlive: false });
  return listen(async ({ method, url, headers }, response) => {
    request(new URL(url, address), { agent, method, headers: { ...headers, connection: 'close' } }, (answer) => {
      response.writeHead(answer.statusCode, answer.headers);
      answer.pipe(response);
    })
      .on('error', (error) => response.destroy(error))
      .end();
  });
}

/** What the page has written when it has ended, or all that it has when its time is up. */
async function report(driver) {
  for (const end = Date.now() + LIMIT; ; await sleep(100)) {
    const text = await driver.executeScript("return document.querySelector('#output').textContent");
    if (/^test result: /m.test(text) || Date.now() > end) return text;
  }
}

await main(async () => {
  const runner = await serve();
  let served;
  let browser;
  try {
    served = await closingConnections(runner.address);
    browser = await launch();
    await browser.driver.get(served.origin);
    const text = await report(browser.driver);
    console.log(text);
    if (!/^test result: /m.test(text)) throw new Explained(`the tests had not ended after ${LIMIT / 1000} s`);
    return /^test result: ok\./m.test(text) ? 0 : 1;
  } finally {
    await browser?.close();
    await served?.close();
    runner.stop();
  }
});
