// The crate in a front end of another framework: an app in Yew is built as its users build it, and used in a browser. So is the
// page that docs.rs shows.
/* global kit */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { before, beforeEach, test } from 'node:test';
import { By } from 'selenium-webdriver';
import { target } from '../../scripts/lib/paths.mjs';
import { mustRun } from '../../scripts/lib/process.mjs';
import { toolPath } from '../../scripts/lib/tools.mjs';
import { blocksOf, read } from '../docs/lib/blocks.mjs';
import { suite } from '../e2e/lib/suite.mjs';

const folder = join(target, 'yew');
const pkg = join(folder, 'pkg');
const TYPES = { '.js': 'text/javascript', '.mjs': 'text/javascript', '.wasm': 'application/wasm' };

const PAGE = `<!doctype html><html lang="en"><head><title>Yew</title><script src="/kit.js"></script>
  <script type="module" src="/yew/start.js"></script></head><body></body></html>`;

/** Compiles the app, as docs.rs tells users of wasm-bindgen. */
async function build() {
  const crate = join(import.meta.dirname, 'Cargo.toml');
  const args = ['build', '--manifest-path', crate, '--locked', '--target', 'wasm32-unknown-unknown'];
  await mustRun('cargo', args, { env: { CARGO_TARGET_DIR: folder } });
  for (const name of ['yew-app', 'page']) {
    const wasm = join(folder, `wasm32-unknown-unknown/debug/${name}.wasm`);
    await mustRun(toolPath('wasm-bindgen'), ['--target', 'web', '--out-dir', pkg, wasm]);
  }
}

suite('an app in Yew', {}, (used) => {
  const run = (...args) => used.page.run(...args);
  let sessions;

  before(async () => {
    await build();
    const { routes } = used.servers.app;
    for (const name of readdirSync(pkg, { recursive: true })) {
      const type = TYPES[extname(name)];
      if (type) routes.set(`/yew/${name}`, { type, body: readFileSync(join(pkg, name)) });
    }
    for (const [script, name] of [
      ['start', 'yew-app'],
      ['page-start', 'page'],
    ]) {
      const body = `import start from './${name}.js';\nstart();`;
      routes.set(`/yew/${script}.js`, { type: 'text/javascript', body });
    }
    routes.set('/api/session', () => {
      sessions.push(`yew-${process.pid}-${Date.now()}-${sessions.length}`);
      return { type: 'application/json', body: JSON.stringify({ session_id: sessions.at(-1) }) };
    });
  });

  beforeEach(async () => {
    sessions = [];
    const { app, auth, other } = used.servers;
    // As the crate's page says.
    const policy = `script-src 'self' 'wasm-unsafe-eval'; style-src 'none'; frame-src ${auth.origin}`;
    app.routes.set('/yew/', { body: PAGE, headers: { 'content-security-policy': policy } });
    await used.page.open(`${app.origin}/yew/?${new URLSearchParams({ auth: auth.origin, other: other.origin })}`);
    await used.page.until(() => Boolean(document.querySelector('#trigger')));
  });

  const press = (id) => used.page.driver.findElement(By.id(id)).click();
  const shows = (id, text) =>
    used.page.until((id, text) => document.querySelector(`#${id}`)?.textContent === text, id, text);
  /** The consent UI of the session that was made last answers. */
  const answer = (data) =>
    run(
      async (session, data) => {
        await kit.within(
          (async () => {
            while (!kit.all('iframe').some(({ src }) => src.includes(session))) await kit.sleep(20);
          })(),
          'no frame',
        );
        const frame = kit.all('iframe').find(({ src }) => src.includes(session));
        await kit.ready(frame);
        await kit.post(frame, data);
      },
      sessions.at(-1),
      data,
    );
  const arrives = async (count) => {
    for (let tries = 0; sessions.length < count && tries < 200; tries++)
      await new Promise((done) => setTimeout(done, 10));
    assert.equal(sessions.length, count, 'sessions that the backend has made');
  };

  for (const [what, button, output] of [
    ['link()', 'call', 'called'],
    ['the tag', 'trigger', 'heard'],
  ]) {
    test(`${what} links an account, tells a failure, and says nothing of a user who leaves`, async () => {
      await press(button);
      await arrives(1);
      await answer({ isCompleted: true, consentID: 'con_1' });
      await shows(output, 'Linked: con_1');

      await press(button);
      await arrives(2);
      await answer({ isCompleted: false, errorType: 'CONSENT_OTP_FAILURE', errorDescription: 'The code was wrong.' });
      await shows(output, 'The one-time code was not accepted. Try again with a new code.');

      await press(button);
      await arrives(3);
      await answer({ isCompleted: false, errorType: 'CONSENT_ENDUSER_DENIED' });
      await used.page.until(() => kit.all('dialog').length === 0);
      const { style, ...rest } = await run(() => kit.rest());
      assert.deepEqual([rest.frames, rest.dialogs, style], [0, 0, null]);
    });
  }

  test('a component that goes away takes its overlay with it, whether the session has come or not', async () => {
    for (const waits of [false, true]) {
      await press('call');
      if (waits) {
        await arrives(1);
        await used.page.until(() => kit.all('iframe').length === 1);
      }
      await run(() => document.querySelector('#toggle').click());
      await used.page.until(() => kit.all('dialog').length === 0 && kit.all('iframe').length === 0);
      await run(() => document.querySelector('#toggle').click());
      await used.page.until(() => Boolean(document.querySelector('#call')));
      sessions.length = 0;
    }
  });

  test('the page of docs.rs has at most twenty lines, and opens a flow', async () => {
    const lines = read('src/lib.rs')
      .split('\n')
      .filter((line) => line.startsWith('//!'));
    const docs = lines.map((line) => line.replace(/^\/\/! ?/, '')).join('\n');
    const [{ code }] = blocksOf(docs).filter(({ language }) => language === 'no_run');
    assert.equal(readFileSync(join(import.meta.dirname, 'src/page.rs'), 'utf8'), code);
    assert.ok(code.trim().split('\n').length <= 20, code);

    const policy = "script-src 'self' 'wasm-unsafe-eval'; style-src 'none'; frame-src https://auth.fiskil.com";
    used.servers.app.routes.set('/yew/page', {
      body: PAGE.replace('start.js', 'page-start.js'),
      headers: { 'content-security-policy': policy },
    });
    await used.page.open(`${used.servers.app.origin}/yew/page`);
    await used.page.until(() => Boolean(document.querySelector('button')));
    await used.page.driver.findElement(By.css('button')).click();
    const src = await used.page.until(() => kit.all('iframe')[0]?.src);
    assert.equal(new URL(src).searchParams.get('sess_id'), 'the session_id that your backend answers');
    await run(() => kit.all('[part=close]')[0].click());
    await used.page.until(() => kit.all('dialog').length === 0);
  });

  test('the guide shows this code', () => {
    const blocks = blocksOf(read('docs/frameworks.md')).filter(({ language }) => language === 'rs');
    const sources = readdirSync(join(import.meta.dirname, 'src')).map((name) =>
      readFileSync(join(import.meta.dirname, 'src', name), 'utf8'),
    );
    assert.ok(blocks.length > 0, 'the guide has a block of it');
    for (const { code, line } of blocks) assert.ok(sources.includes(code), `no source is the block of line ${line}`);
  });
});
