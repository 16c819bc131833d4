// Runs the pages that the guides show, as they show them, in a browser: the page for WebViews with each bridge, the page of
// the server guide with its server, the examples of the README.
import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { By, until } from 'selenium-webdriver';
import { dist } from '../../scripts/lib/paths.mjs';
import { launch } from '../e2e/lib/browser.mjs';
import { startDemo } from '../e2e/lib/demo.mjs';
import { blocksOf, namedBlock, read } from './lib/blocks.mjs';

const WAIT_MS = 15_000;
const SCRIPT = 'fiskil-link.nowasm.umd.js';
const CDN = /https:\/\/cdn\.jsdelivr\.net\/npm\/@fiskil\/link@[\w.]+\/dist\//g;

const place = mkdtempSync(join(tmpdir(), 'fiskil-link-pages-'));
let browser;
let demo;
before(
  async () => {
    [browser, demo] = await Promise.all([launch(), startDemo()]);
  },
  { timeout: 60_000 },
);
after(async () => {
  await browser?.close();
  await demo?.close();
  rmSync(place, { recursive: true, force: true });
});

/** A session of the sandbox that ends as its scenario says, without clicks. */
async function newSession(scenario) {
  const call = async (path, body, token) => {
    const answer = await fetch(demo.sandbox + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify(body),
    });
    assert.equal(answer.status, 200, path);
    return answer.json();
  };
  const { token } = await call('/v1/token', { client_id: 'sandbox_client', client_secret: 'sandbox_secret' });
  const { end_user_id } = await call('/v1/end-users', {}, token);
  const { session_id } = await call('/v1/auth/session', { end_user_id, ...(scenario && { scenario }) }, token);
  return session_id;
}

/** Serves a folder's files and what `answers` has; resolves with its address. */
async function serve(answers) {
  const asked = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://page');
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    asked.push({ route: `${request.method} ${pathname}`, body: Buffer.concat(chunks).toString() });
    const name = pathname.slice(pathname.lastIndexOf('/') + 1);
    const answer = await answers[`${request.method} ${pathname}`]?.();
    if (answer) response.writeHead(200, { 'content-type': answer.type }).end(answer.content);
    else if (/^(?:fiskil-link[\w.]*|errors)\.m?js$/.test(name))
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(readFileSync(join(dist, name)));
    else response.writeHead(404).end();
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    asked,
    close: () => new Promise((done) => server.close(done).closeAllConnections()),
  };
}

const html = (content) => () => ({ type: 'text/html', content });
const json = (value) => ({ type: 'application/json', content: JSON.stringify(value) });

/** What an app puts into its page before the page's own scripts: a bridge that notes what it is told. */
const BRIDGES = {
  iOS: 'window.webkit = { messageHandlers: { fiskilLink: { postMessage: (text) => told.push(text) } } };',
  Android: 'window.fiskilLinkAndroid = { postMessage: (text) => told.push(text) };',
  'React Native': 'window.ReactNativeWebView = { postMessage: (text) => told.push(text) };',
};
const told = () => browser.driver.executeScript(() => window.told.map((text) => JSON.parse(text)));
const last = async () => (await told()).at(-1);

describe('the page for WebViews', { timeout: 180_000 }, () => {
  const page = (bridge) =>
    namedBlock('docs/mobile.md', 'link.html').replace(
      '<head>',
      `<head><script>window.told = [];${BRIDGES[bridge]}</script>`,
    );

  for (const bridge of Object.keys(BRIDGES)) {
    for (const from of ['a server', 'a file']) {
      test(`${bridge}, from ${from}: it says that it is ready, how a flow ended, and closes`, async () => {
        const { driver } = browser;
        const server = from === 'a server' ? await serve({ 'GET /link.html': html(page(bridge)) }) : null;
        const file = join(place, 'link.html');
        writeFileSync(file, page(bridge));
        copyFileSync(join(dist, SCRIPT), join(place, SCRIPT));
        try {
          await driver.get(server ? `${server.url}/link.html` : pathToFileURL(file).href);
          assert.deepEqual(await told(), [{ type: 'ready' }]);
          const open = async (scenario) => {
            const session = await newSession(scenario);
            await driver.executeScript(
              (id, authServer) => void window.openLink(id, { authServer }),
              session,
              demo.sandbox,
            );
          };

          await open('success');
          await driver.wait(async () => (await last()).type !== 'ready', WAIT_MS);
          const { type, consentID } = await last();
          assert.equal(type, 'success');
          assert.ok(consentID);

          await open('denied');
          await driver.wait(async () => (await told()).length === 3, WAIT_MS);
          const { code, cancelled, needsNewSession } = await last();
          assert.deepEqual([code, cancelled, needsNewSession], ['CONSENT_ENDUSER_DENIED', true, false]);

          await open(null);
          const frame = await driver.wait(
            () => driver.executeScript(() => document.querySelector('#flow *')?.shadowRoot?.querySelector('iframe')),
            WAIT_MS,
          );
          const { height } = await driver.executeScript((element) => element.getBoundingClientRect().toJSON(), frame);
          assert.equal(height, await driver.executeScript(() => window.innerHeight), 'the flow fills the WebView');
          await driver.executeScript(() => void window.closeLink());
          await driver.wait(async () => (await told()).length === 4, WAIT_MS);
          assert.equal((await last()).code, 'LINK_USER_CANCELLED');
        } finally {
          await driver.get('about:blank');
          await server?.close();
        }
      });
    }
  }
});

/** Clicks the trigger of the tag, and goes into the frame that opens. */
async function openTag() {
  const { driver } = browser;
  await driver.wait(() => driver.executeScript(() => Boolean(customElements.get('fiskil-link'))), WAIT_MS);
  await driver.findElement(By.css('fiskil-link button')).click();
  const shadow = await driver.findElement(By.css('fiskil-link')).getShadowRoot();
  return driver.wait(async () => (await shadow.findElements(By.css('iframe')))[0], WAIT_MS);
}

test(
  'the page of the server guide links an account, and its server is asked whose it is',
  { timeout: 60_000 },
  async () => {
    const { driver } = browser;
    const content = namedBlock('docs/server.md', 'index.html')
      .replaceAll(CDN, '/dist/')
      .replaceAll('http://localhost:4171', demo.sandbox);
    const server = await serve({
      'GET /': html(content),
      'POST /api/session': async () => json({ session_id: await newSession('success') }),
      'POST /api/consent': () => json({}),
    });
    try {
      await driver.get(server.url);
      await driver.wait(() => driver.executeScript(() => Boolean(customElements.get('fiskil-link'))), WAIT_MS);
      await driver.findElement(By.css('fiskil-link button')).click();
      const result = await driver.findElement(By.css('#result'));
      await driver.wait(until.elementTextIs(result, 'Your account is linked.'), WAIT_MS);
      const { body } = server.asked.find(({ route }) => route === 'POST /api/consent');
      assert.ok(JSON.parse(body).consentID);
      assert.equal(server.asked.filter(({ route }) => route === 'POST /api/session').length, 1);
    } finally {
      await driver.get('about:blank');
      await server.close();
    }
  },
);

test('the first example of the README runs as pasted', { timeout: 60_000 }, async () => {
  const { driver } = browser;
  const [first] = blocksOf(read('README.md')).filter(({ language }) => language === 'html');
  assert.equal(first.code.trim().split('\n').length, 5, 'five lines');
  const server = await serve({
    'GET /': html(first.code.replaceAll(CDN, '/dist/')),
    'POST /api/session': () => json({ session_id: 'session_1' }),
  });
  try {
    await driver.get(server.url);
    const frame = await openTag();
    assert.equal(await frame.getAttribute('src'), 'https://auth.fiskil.com/?sess_id=session_1');
    assert.equal(await frame.getAttribute('title'), 'Connect your accounts');
  } finally {
    await driver.get('about:blank');
    await server.close();
  }
});

/** A page with a button of its own and a script, as a bundler makes it: the package by its name. */
const withButton = (script) =>
  `<!doctype html><script type="importmap">{ "imports": { "@fiskil/link": "/dist/fiskil-link.nowasm.mjs" } }</script>
  <button>Link account</button><script type="module">${script}</script>`;

/** The address that the frame of an overlay shows once the page's own button is pressed. */
async function frameAfterClick() {
  const { driver } = browser;
  await driver.wait(() => driver.executeScript(() => Boolean(customElements.get('fiskil-link'))), WAIT_MS);
  await driver.findElement(By.css('button')).click();
  const address = () =>
    driver.executeScript(() => document.querySelector('fiskil-link')?.shadowRoot?.querySelector('iframe')?.src);
  return driver.wait(address, WAIT_MS);
}

test('the example of link() in the README runs as pasted', { timeout: 60_000 }, async () => {
  const { driver } = browser;
  const [{ code }] = blocksOf(read('README.md')).filter(({ language }) => language === 'js');
  const server = await serve({
    'GET /': html(withButton(code)),
    'POST /api/session': () => json({ session_id: 'session_1' }),
  });
  try {
    await driver.get(server.url);
    assert.equal(await frameAfterClick(), 'https://auth.fiskil.com/?sess_id=session_1');
  } finally {
    await driver.get('about:blank');
    await server.close();
  }
});

test(
  'the pinned script of the README takes the place of the first line, has the hash of its file, and sets the global',
  { timeout: 60_000 },
  async () => {
    const { driver } = browser;
    const [first, pinned] = blocksOf(read('README.md')).filter(({ language }) => language === 'html');
    const rest = first.code.split('\n').slice(1).join('\n');
    const server = await serve({
      'GET /': html(`<!doctype html>${(pinned.code + rest).replaceAll(CDN, '/dist/')}`),
      'POST /api/session': () => json({ session_id: 'session_1' }),
    });
    try {
      await driver.get(server.url);
      const frame = await openTag();
      assert.equal(await frame.getAttribute('src'), 'https://auth.fiskil.com/?sess_id=session_1');
      assert.equal(await driver.executeScript(() => typeof window.FiskilLink.link), 'function');
    } finally {
      await driver.get('about:blank');
      await server.close();
    }
  },
);
