// The code beside the demo's pages, pasted into an empty page or app: each listing runs as it stands, with the server
// half that is shown beside it, and follows the switches of its page.
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { By, Key } from 'selenium-webdriver';
import { linkErrors } from '../../dist/errors.mjs';
import { dist, root } from '../../scripts/lib/paths.mjs';
import { npmPackages } from '../../scripts/setup.mjs';
import { serveWith } from '../bundlers/lib/serve.mjs';
import { violations } from './lib/axe.mjs';
import { suite } from './lib/suite.mjs';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** In the page: the listing says what its server has said of the consent. */
const says = () => document.querySelector('[role=status]')?.textContent === 'Your account is linked.';
/** In the page: the listing has no script of its own, so the tag alone knows. */
const holds = () => document.querySelector('fiskil-link')?.value;

/** Each listing: its page, its tab, and the switches that it must work with; those that differ: how they tell. */
const LISTINGS = [
  ['/', 'HTML', {}],
  ['/', 'React', {}],
  ['/', 'Vue', {}],
  ['/html', 'HTML', { timeout: '30000' }, holds],
  ['/tag-overlay', 'HTML', { flavour: 'nowasm' }],
  ['/tag-inline', 'HTML', {}, holds],
  ['/form', 'HTML', {}, holds],
  ['/htmx', 'HTML', { timeout: '0' }, holds],
  ['/module', 'HTML', { flavour: 'nowasm', timeout: '30000' }],
  ['/module', 'HTML', { mode: 'inline' }],
  ['/umd', 'HTML', {}],
  ['/umd', 'HTML', { flavour: 'nowasm', mode: 'inline', timeout: '0' }],
  ['/react', 'React', { flavour: 'nowasm' }],
  ['/vue', 'Vue', { timeout: '30000' }],
];

const shell = (script) => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>Empty app</title></head>
  <body><div id="root"></div><script type="module">${script.replaceAll('</script', '<\\/script')}</script></body>
</html>`;

/** An empty app of a framework: an entry, and what its compiler makes of the pasted component. */
const APPS = {
  React: {
    entry: `import { createElement } from 'react';
      import { createRoot } from 'react-dom/client';
      import App from './App.jsx';
      createRoot(document.getElementById('root')).render(createElement(App));`,
  },
  Vue: {
    entry: `import { createApp } from 'vue';
      import App from './App.vue';
      createApp(App).mount('#root');`,
    plugins: [
      {
        name: 'vue',
        setup({ onLoad }) {
          const { compileScript, parse } = createRequire(join(root, 'demo/package.json'))('vue/compiler-sfc');
          onLoad({ filter: /\.vue$/ }, async ({ path }) => {
            const { readFile } = await import('node:fs/promises');
            const { descriptor, errors } = parse(await readFile(path, 'utf8'), { filename: path });
            assert.deepEqual(errors, []);
            return { contents: compileScript(descriptor, { id: 'app', inlineTemplate: true }).content };
          });
        },
      },
    ],
  },
};

suite('the code beside the pages', { servers: false, demo: true }, (used) => {
  let project;

  before(async () => {
    await npmPackages('demo');
    project = mkdtempSync(join(tmpdir(), 'fiskil-link-listings-'));
    const self = join(project, 'node_modules/@fiskil/link');
    mkdirSync(self, { recursive: true });
    cpSync(join(root, 'package.json'), join(self, 'package.json'));
    cpSync(dist, join(self, 'dist'), { recursive: true });
    for (const name of ['react', 'react-dom', 'scheduler', 'vue', '@vue']) {
      symlinkSync(join(root, 'demo/node_modules', name), join(project, 'node_modules', name));
    }
  });
  after(() => rmSync(project, { recursive: true, force: true }));

  /** Opens a page and takes the code of these tabs with their buttons, as a person does. */
  async function copy(path, switches, tabs) {
    const { page, demo } = used;
    await page.open(`${demo.app}${path}?${new URLSearchParams(switches)}`);
    await page.until(() => Boolean(document.querySelector('[role=tablist]')));
    await page.run(() => {
      navigator.clipboard.writeText = async (text) => (window.copied = text);
    });
    const copied = [];
    for (const tab of tabs) {
      await page.driver.findElement(By.xpath(`//button[@role="tab"][.="${tab}"]`)).click();
      await page.driver.findElement(By.css('[role=tabpanel]:not([hidden]) .copy')).click();
      copied.push(await page.until(() => window.copied));
      await page.run(() => (window.copied = undefined));
      assert.match(
        await page.run(() => document.querySelector('[role=tabpanel]:not([hidden]) .copy').textContent),
        /^Copied/,
      );
    }
    return copied;
  }

  /** The whole of index.html, the pasted page itself or an empty app around the pasted component, and its builds of the SDK. */
  async function page(tab, code) {
    if (!APPS[tab]) return { index: code, builds: code.match(/(?<=\/dist\/fiskil-link\.)[\w.]+/g) };
    const { entry, plugins = [] } = APPS[tab];
    writeFileSync(join(project, tab === 'React' ? 'App.jsx' : 'App.vue'), code);
    writeFileSync(join(project, 'main.js'), entry);
    const { outputFiles, metafile } = await build({
      entryPoints: [join(project, 'main.js')],
      bundle: true,
      format: 'esm',
      jsx: 'automatic',
      define: {
        'process.env.NODE_ENV': '"production"',
        __VUE_OPTIONS_API__: 'false',
        __VUE_PROD_DEVTOOLS__: 'false',
        __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
      },
      plugins,
      tsconfigRaw: {},
      write: false,
      metafile: true,
      logLevel: 'warning',
    });
    const bundled = Object.keys(metafile.inputs).join('\n');
    return { index: shell(outputFiles[0].text), builds: bundled.match(/(?<=\/dist\/fiskil-link\.)[\w.]+/g) };
  }

  /** Runs the pasted server with the pasted page; `use(address)` while it does. */
  async function serve(server, index, use) {
    const folder = mkdtempSync(join(tmpdir(), 'fiskil-link-pasted-'));
    writeFileSync(join(folder, 'server.mjs'), server);
    writeFileSync(join(folder, 'index.html'), index);
    const args = () => ['server.mjs'];
    const env = (port) => ({ PORT: String(port) });
    const { origin, close } = await serveWith(process.execPath, args, { env, cwd: folder });
    try {
      await use(origin);
      // The browser asks a page's server for an icon after it has loaded: leave the page while the server is there.
      await used.page.open('about:blank');
    } finally {
      await close();
      rmSync(folder, { recursive: true, force: true });
    }
  }

  for (const [path, tab, switches, told = says] of LISTINGS) {
    const query = new URLSearchParams(switches);
    test(`${tab} of ${path}${query.size ? `?${query}` : ''} links an account when pasted`, async () => {
      const [code, server] = await copy(path, { ...switches, scenario: 'success' }, [tab, 'Server']);
      assert.match(server, /scenario: 'success'/, 'the server half follows the switches too');
      if (switches.timeout) assert.match(code, new RegExp(`timeout(?:Ms|-ms).*${switches.timeout}`));
      assert.equal(/timeout/i.test(code), Boolean(switches.timeout));
      assert.doesNotMatch(code + server, /\{\{\w+\}\}/, 'nothing is left to fill in');
      const { index, builds } = await page(tab, code);
      const build = `${switches.flavour ? 'nowasm.' : ''}${path === '/umd' ? 'umd.js' : 'mjs'}`;
      assert.deepEqual(builds, [build], 'the build that the switch says, and no other');
      await serve(server, index, async (address) => {
        await used.page.open(address);
        const opener =
          path !== '/tag-inline' && (await used.page.until(() => document.querySelector('button')?.localName));
        if (opener) await used.page.driver.findElement(By.css(opener)).click();
        const linked = await used.page.until(told);
        if (told === holds) assert.match(linked, UUID);
        if (path === '/htmx')
          await used.page.until(() => /is linked/.test(document.querySelector('#verdict').textContent));
        if (path !== '/form') return;
        await used.page.driver.findElement(By.css('input')).sendKeys('Jo');
        await used.page.driver.findElement(By.css('form > button')).click();
        await used.page.until(() => document.body.textContent === 'Your account is linked.');
      });
    });
  }

  for (const switches of [{ timeout: '30000' }, { flavour: 'nowasm' }]) {
    const query = new URLSearchParams(switches);
    test(`HTML of /file?${query} links an account in an app that opens it as a file`, async () => {
      const [code, server] = await copy('/file', { ...switches, scenario: 'success' }, ['HTML', 'Server']);
      assert.equal(/timeoutMs: 30000/.test(code), Boolean(switches.timeout));
      const { builds } = await page('HTML', code);
      assert.deepEqual(builds, ['nowasm.umd.js'], 'a WebView may refuse WebAssembly, whatever the switch says');
      await serve(server, code, async (address) => {
        // The app asks its backend for a session, and hears what the page tells it over its bridge.
        const { session_id } = await (await fetch(`${address}/api/session`, { method: 'POST' })).json();
        const file = join(project, 'webview.html');
        writeFileSync(file, code);
        await used.page.open(pathToFileURL(file).href);
        await used.page.run((session) => {
          window.ReactNativeWebView = { postMessage: (message) => (window.heard = JSON.parse(message)) };
          window.openLink(session);
        }, session_id);
        const heard = await used.page.until(() => window.heard);
        assert.equal(heard.type, 'success');
        assert.match(heard.consentID, UUID);
      });
    });
  }

  /** Serves a page whose session is that of the next scenario at each opening, or the failure of its server; `use(address)`. */
  async function serveOutcomes(index, outcomes, use) {
    const left = [...outcomes];
    const server = createServer(async (request, response) => {
      if (request.method === 'GET') return void response.writeHead(200, { 'content-type': 'text/html' }).end(index);
      const scenario = left.shift();
      if (!scenario) return void response.writeHead(502, { 'content-type': 'text/plain' }).end('No platform');
      const asked = { method: 'POST', body: JSON.stringify({ scenario }) };
      const session = await fetch(`${used.demo.app}/api/session`, asked);
      response.writeHead(200, { 'content-type': 'application/json' }).end(await session.text());
    });
    await new Promise((done) => server.listen(0, '127.0.0.1', done));
    try {
      await use(`http://127.0.0.1:${server.address().port}`);
      await used.page.open('about:blank');
    } finally {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    }
  }

  for (const [path, tab] of [
    ['/tag-overlay', 'HTML'],
    ['/module', 'HTML'],
    ['/umd', 'HTML'],
    ['/react', 'React'],
    ['/vue', 'Vue'],
  ]) {
    test(`${tab} of ${path} tells people what to do, says nothing of a cancelled flow, and logs the reason`, async () => {
      used.page.allow(/502/);
      const [code] = await copy(path, {}, [tab]);
      const { index } = await page(tab, code);
      await serveOutcomes(index, ['', 'upstream-error', 'denied'], async (address) => {
        await used.page.open(address);
        await used.page.run(() => {
          window.logged = [];
          // What the tag itself says of a session that it cannot get is a text.
          console.error = (error) => {
            if (error.code) window.logged.push(`${error.code}: ${error.cause?.message ?? error.message}`);
          };
        });
        for (const code of ['LINK_INTERNAL_ERROR', 'CONSENT_UPSTREAM_PROCESSING_ERROR', 'CONSENT_ENDUSER_DENIED']) {
          await used.page.until(() => Boolean(customElements.get('fiskil-link') && document.querySelector('button')));
          await used.page.driver.findElement(By.css('button')).click();
          const { cancelled, forUser } = linkErrors[code];
          const sentence = cancelled ? '' : forUser;
          await used.page.until((text) => document.querySelector('[role=status]').textContent === text, sentence);
        }
        const logged = await used.page.run(() => window.logged);
        assert.deepEqual(
          logged.map((line) => line.split(':')[0]),
          ['LINK_INTERNAL_ERROR', 'CONSENT_UPSTREAM_PROCESSING_ERROR'],
        );
        assert.match(logged[0], /502/, 'the reason why there was no session');
      });
    });
  }

  test('the pasted server gives sessions to its own pages alone, each one anew', async () => {
    const [server] = await copy('/', { institution: 'harbour-mutual' }, ['Server']);
    assert.match(server, /institution_id: 'harbour-mutual'/);
    assert.doesNotMatch(server, /scenario/);
    await serve(server, 'empty', async (address) => {
      const ask = (site, method = 'POST') =>
        fetch(`${address}/api/session`, { method, headers: site ? { 'sec-fetch-site': site } : {} });
      for (const site of ['cross-site', 'same-site', 'none']) assert.equal((await ask(site)).status, 403, site);
      assert.match((await ask('same-origin', 'GET')).headers.get('content-type'), /html/, 'no session for a GET');
      const ids = [];
      while (ids.length < 2) {
        const answer = await (await ask('same-origin')).json();
        assert.deepEqual(Object.keys(answer), ['session_id']);
        ids.push(answer.session_id);
      }
      assert.notEqual(ids[0], ids[1]);
      await used.page.open(`${used.demo.sandbox}/?sess_id=${ids[0]}`);
      assert.equal(await used.page.run(() => document.querySelector('h1').textContent), 'Sign in to Harbour Mutual');
    });
  });

  /**
   * Stands between the pasted server and the sandbox: notes what is asked, fails where `fails(path)` says so, and names
   * consents as the platform does today, without their older name.
   */
  async function between(fails, use) {
    const asked = [];
    const server = createServer(async (request, response) => {
      const path = request.url.replace(/^\/v1|\?.*$/g, '');
      asked.push(path);
      if (fails(path)) return void response.writeHead(500).end('a secret of the platform');
      const { method, headers } = request;
      const answer = await fetch(used.demo.sandbox + request.url, {
        method,
        headers: { 'content-type': 'application/json', authorization: headers.authorization ?? '' },
        body: method === 'GET' ? undefined : await text(request),
      });
      const json = await answer.json();
      if (path === '/consent') for (const consent of json) delete consent.arrangement_id;
      response.writeHead(answer.status).end(JSON.stringify(json));
    });
    await new Promise((done) => server.listen(0, '127.0.0.1', done));
    try {
      await use(`http://127.0.0.1:${server.address().port}`, (path) => asked.filter((one) => one === path).length);
    } finally {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    }
  }

  test('the pasted server has an end user for each user, one token, and believes only their own consents', async () => {
    const [shown] = await copy('/', { scenario: 'success' }, ['Server']);
    let failures = 1;
    const failsOnce = (path) => path === '/end-users' && failures-- > 0;
    await between(failsOnce, async (platform, count) => {
      const server = shown
        .replace(used.demo.sandbox, platform)
        .replace("() => 'user_1'", "(request) => request.headers['x-user']");
      await serve(server, 'empty', async (address) => {
        const post = (path, user, body) =>
          fetch(address + path, {
            method: 'POST',
            headers: { 'x-user': user },
            body: body && new URLSearchParams(body),
          });
        const failed = await post('/api/session', 'jo');
        assert.equal(failed.status, 502);
        assert.doesNotMatch(await failed.text(), /secret/, 'what the platform said is for the log');

        const answers = await Promise.all(['jo', 'jo', 'jo', 'ann'].map((user) => post('/api/session', user)));
        for (const answer of answers) {
          assert.equal(answer.status, 200);
          assert.equal(answer.headers.get('cache-control'), 'no-store');
        }
        assert.equal(count('/end-users'), 3, 'one that failed, one for jo and one for ann');
        const { session_id } = await answers[0].json();
        const end = await (await fetch(`${used.demo.sandbox}/?sess_id=${session_id}`)).text();
        const consent_id = /&quot;consentID&quot;:&quot;([^&]+)/.exec(end)[1];
        assert.equal((await post('/apply', 'jo', { consent_id })).status, 200);
        assert.equal((await post('/apply', 'ann', { consent_id })).status, 409, "somebody else's");
        assert.equal((await post('/apply', 'jo', {})).status, 409, 'none');
        assert.equal((await post('/apply', 'jo', { consent_id: 'x'.repeat(5000) })).status, 413);
        assert.equal((await post('/elsewhere', 'jo')).status, 404);
        assert.equal(count('/token'), 1, 'a token is kept');
      });
    });
  });

  test('the tabs are tabs to a keyboard, and without a barrier', async () => {
    const { page, demo } = used;
    await page.open(demo.app);
    await page.until(() => Boolean(document.querySelector('[role=tablist]')));
    const shown = () =>
      page.run(() => ({
        focus: document.activeElement.textContent,
        panels: [...document.querySelectorAll('[role=tabpanel]:not([hidden])')].map(({ dataset }) => dataset.tab),
      }));
    await page.run(() => document.querySelector('[role=tab]').focus());
    assert.deepEqual(await shown(), { focus: 'HTML', panels: ['HTML'] });
    for (const [key, tab] of [
      [Key.ARROW_RIGHT, 'React'],
      [Key.END, 'Server'],
      [Key.ARROW_RIGHT, 'HTML'],
      [Key.ARROW_LEFT, 'Server'],
      [Key.HOME, 'HTML'],
    ]) {
      await page.press(key);
      assert.deepEqual(await shown(), { focus: tab, panels: [tab] });
    }
    await page.press(Key.TAB);
    assert.match((await shown()).focus, /^Copy/, 'Tab goes on into the panel');
    assert.deepEqual(await violations(page), []);
  });
});

suite(
  'the code beside the pages, on a phone',
  { browser: { width: 360, height: 740, mobile: true }, servers: false, demo: true },
  (used) => {
    test('each tab is in sight, its name in one line', async () => {
      const { page, demo } = used;
      await page.open(demo.app);
      await page.until(() => Boolean(document.querySelector('[role=tablist]')));
      const tabs = await page.run(() =>
        [...document.querySelectorAll('[role=tab]')].map((tab) => {
          const name = document.createRange();
          name.selectNodeContents(tab);
          return { lines: name.getClientRects().length, inSight: tab.getBoundingClientRect().right <= innerWidth };
        }),
      );
      assert.deepEqual(tabs, Array(4).fill({ lines: 1, inSight: true }));
    });
  },
);
