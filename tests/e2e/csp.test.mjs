// The SDK under real policies and headers, SPEC sections 10 and 11: with the right file nothing is refused or reported,
// with the other one WebAssembly alone is, and it works all the same.
/* global kit */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { root } from '../../scripts/lib/paths.mjs';
import { addUses, openPage, pageWith, sdkFile } from './lib/delivery.mjs';
import { suite } from './lib/suite.mjs';

const WORKS = { link: 'success', tag: 'sentinel', rest: 0 };
/** What browsers say of refused WebAssembly, and nothing else. */
const WASM_REFUSED = /^csp: script-src \S*wasm-eval|browser: .*(WebAssembly|wasm)/;

/** Firefox asks for a page's picture by itself, and then reports that the policy refuses it. */
const FAVICON = /^csp: img-src \S*\/favicon\.ico /;

/** How a page includes the SDK: the attributes of its scripts for a build of this name in this folder. */
const WAYS = {
  'an ES module': (name, folder) => [{ type: 'module', src: `/use${folder.length > 6 ? '-cdn' : ''}/${name}.mjs` }],
  'a classic script': (name, folder) => [`${folder}/${name}.umd.js`, '/use.js'],
};

/** name → { policy of the origins of app, cdn and auth, nonce?, refused?: it refuses WebAssembly, from? } */
const POLICIES = {
  'the policy of SPEC section 10': {
    policy: ({ app, auth }) =>
      `default-src 'none'; script-src ${app}; frame-src ${auth}; require-trusted-types-for 'script'; trusted-types fiskil-link`,
    refused: true,
  },
  'the policy of SPEC section 10, the SDK on a CDN': {
    policy: ({ app, auth, cdn }) =>
      `default-src 'none'; script-src ${app} ${cdn}; frame-src ${auth}; require-trusted-types-for 'script'; trusted-types fiskil-link`,
    refused: true,
    cdn: true,
  },
  'nonces alone': {
    policy: ({ auth }) => `default-src 'none'; script-src 'nonce-R4nd0m'; frame-src ${auth}`,
    nonce: 'R4nd0m',
    refused: true,
  },
  'nonces alone, the SDK on a CDN': {
    policy: ({ auth }) => `default-src 'none'; script-src 'nonce-R4nd0m'; frame-src ${auth}`,
    nonce: 'R4nd0m',
    refused: true,
    cdn: true,
  },
  'nonces with strict-dynamic': {
    policy: ({ auth }) =>
      `default-src 'none'; script-src 'nonce-R4nd0m' 'strict-dynamic' https: http: 'unsafe-inline'; object-src 'none'; base-uri 'none'; frame-src ${auth}; require-trusted-types-for 'script'; trusted-types fiskil-link`,
    nonce: 'R4nd0m',
    refused: true,
  },
  "'wasm-unsafe-eval'": {
    policy: ({ auth }) => `default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; frame-src ${auth}`,
  },
  "'wasm-unsafe-eval' and Trusted Types of which none may be made": {
    policy: ({ auth }) =>
      `default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; frame-src ${auth}; require-trusted-types-for 'script'; trusted-types 'none'`,
  },
};

suite('Content-Security-Policy and other headers', {}, (used) => {
  let origins;
  before(() => {
    const { app, auth, cdn } = used.servers;
    origins = { app: app.origin, auth: auth.origin, cdn: cdn.origin };
    addUses(app.routes, '/files');
    addUses(app.routes, `${cdn.origin}/files`, '-cdn');
  });

  const open = (page) => {
    used.page.allow(FAVICON);
    used.servers.app.routes.set('/page', page);
    return openPage(used, '/page');
  };
  const use = (options) => used.page.run((options) => kit.sdk().then(() => kit.use(options)), options);
  const files = () => used.page.run(() => kit.files());

  for (const [name, { policy, nonce, refused, cdn }] of Object.entries(POLICIES)) {
    for (const [way, scripts] of Object.entries(WAYS)) {
      const page = (build) =>
        pageWith({
          scripts: scripts(build, cdn ? `${origins.cdn}/files` : '/files'),
          headers: { 'content-security-policy': policy(origins) },
          nonce,
        });

      test(`${name}: ${way} without WebAssembly works, and nothing is refused`, async () => {
        await open(page('fiskil-link.nowasm'));
        assert.deepEqual(await use(), WORKS);
        assert.ok(
          (await files()).every((file) => file.startsWith('nowasm')),
          'it loaded another file',
        );
      });

      test(`${name}: ${way} ${refused ? 'falls back and works' : 'uses WebAssembly, and nothing is refused'}`, async () => {
        if (refused) used.page.allow(WASM_REFUSED);
        await open(page('fiskil-link'));
        assert.deepEqual(await use(), WORKS);
        const loaded = (await files()).filter((file) => file.startsWith('nowasm'));
        assert.deepEqual(loaded, refused ? ['nowasm.umd.js'] : []);
      });
    }
  }

  test('Trusted Types that do not allow the policy: link() says what to do', async () => {
    used.page.allow(WASM_REFUSED, /trusted-types|TrustedTypes|trustedTypes|console\.warn: fiskil-link: LinkError/i);
    await open(
      pageWith({
        scripts: WAYS['a classic script']('fiskil-link', '/files'),
        headers: {
          'content-security-policy': `script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'`,
        },
      }),
    );
    const { enforced, failed } = await used.page.run(async () => ({
      enforced: Boolean(window.trustedTypes),
      ...(await kit.outcome(kit.link(kit.id(), { timeoutMs: 2000 }))),
    }));
    // Firefox before 148 has no Trusted Types and loads the file.
    assert.equal(failed.code, enforced ? 'LINK_INTERNAL_ERROR' : 'LINK_TIMEOUT');
    if (enforced) assert.match(failed.message, /WebAssembly.*nowasm/);
  });

  for (const [way, scripts] of Object.entries(WAYS)) {
    test(`a policy that refuses the other file too: ${way} says what to do`, async () => {
      used.page.allow(WASM_REFUSED, /fiskil-link\.nowasm/);
      const { app } = origins;
      const allowed = ['/harness/', '/kit.js', '/delivery.js', '/use/', '/use.js', '/files/fiskil-link.mjs'];
      const sources = [...allowed, '/files/fiskil-link.umd.js'].map((path) => app + path).join(' ');
      await open(
        pageWith({
          scripts: scripts('fiskil-link', '/files'),
          headers: { 'content-security-policy': `script-src ${sources}` },
        }),
      );
      const { failed } = await used.page.run(() => kit.sdk().then(() => kit.outcome(kit.link(kit.id()))));
      assert.equal(failed.code, 'LINK_INTERNAL_ERROR');
      assert.match(failed.message, /WebAssembly.*nowasm/);
    });
  }

  test('a document that is isolated from all others (COOP, COEP)', async () => {
    const headers = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };
    for (const build of ['fiskil-link', 'fiskil-link.nowasm']) {
      const scripts = [{ src: `${origins.cdn}/files/${build}.umd.js`, crossorigin: 'anonymous' }, '/use.js'];
      await open(pageWith({ scripts, headers }));
      assert.equal(await used.page.run(() => crossOriginIsolated), true);
      assert.deepEqual(await use({ authServer: `${origins.auth}/isolated` }), WORKS);
    }
  });

  test('an isolated document that refuses WebAssembly falls back, from a CDN', async () => {
    used.page.allow(WASM_REFUSED);
    const headers = {
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'content-security-policy': `script-src 'self' ${origins.cdn}`,
    };
    await open(pageWith({ scripts: [`${origins.cdn}/files/fiskil-link.umd.js`, '/use.js'], headers }));
    assert.deepEqual(await use({ authServer: `${origins.auth}/isolated` }), WORKS);
  });

  /** In the page: adds a frame; resolves with what it tells. */
  const tellIn = (attributes) => {
    const frame = document.createElement('iframe');
    for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
    const told = new Promise((done) =>
      addEventListener('message', ({ source, data }) => {
        if (source === frame.contentWindow && data?.told) done(data.told);
      }),
    );
    document.body.append(frame);
    return kit.within(told, 'the frame told nothing', 15_000);
  };

  /** A script that tells the page around what `body` comes to. */
  const telling = (body) => `kit.sdk().then(${body}).catch(String).then((told) => parent.postMessage({ told }, '*'));`;

  for (const refused of [false, true]) {
    const policy = (script) => (refused ? { 'content-security-policy': `script-src ${script}` } : {});
    const what = refused ? 'that refuses WebAssembly' : 'that allows WebAssembly';

    test(`a sandboxed frame of its own origin ${what}`, async () => {
      if (refused) used.page.allow(WASM_REFUSED);
      const { routes } = used.servers.app;
      routes.set('/tell.js', { type: 'text/javascript', body: telling('() => kit.use()') });
      const scripts = ['/files/fiskil-link.umd.js', '/use.js', { src: '/tell.js', defer: true }];
      routes.set('/sandboxed', pageWith({ scripts, headers: policy("'self'") }));
      await open(pageWith({ scripts: [] }));
      const told = await used.page.run(tellIn, {
        sandbox: 'allow-scripts allow-same-origin allow-forms allow-popups',
        src: `/sandboxed?auth=${encodeURIComponent(origins.auth)}`,
      });
      assert.deepEqual(told, WORKS);
    });

    test(`a sandboxed frame without an origin ${what}: the flow opens, and says whom it cannot trust`, async () => {
      if (refused) used.page.allow(WASM_REFUSED);
      const { routes } = used.servers.app;
      const body = `async () => {
        const { flow, frame } = await kit.open();
        await kit.post(frame, kit.SENTINEL);
        const { failed } = await kit.outcome(flow);
        return [origin, failed.code, failed.details.receivedOrigin];
      }`;
      routes.set('/tell.js', { type: 'text/javascript', body: telling(body) });
      const scripts = [`${origins.cdn}/files/fiskil-link.umd.js`, '/use.js', { src: '/tell.js', defer: true }];
      routes.set('/sandboxed', pageWith({ scripts, headers: policy(`${origins.app} ${origins.cdn}`) }));
      await open(pageWith({ scripts: [] }));
      const told = await used.page.run(tellIn, {
        sandbox: 'allow-scripts',
        src: `/sandboxed?auth=${encodeURIComponent(origins.auth)}`,
      });
      assert.deepEqual(told, ['null', 'LINK_ORIGIN_MISMATCH', 'null']);
    });

    const meta = refused
      ? `<meta http-equiv="content-security-policy" content="script-src 'unsafe-inline' file: ${'http://localhost:*'}">`
      : '';

    test(`a page from the local disk ${what}`, async () => {
      if (refused) used.page.allow(WASM_REFUSED);
      const folder = mkdtempSync(join(tmpdir(), 'fiskil-link-file-'));
      try {
        for (const name of ['fiskil-link.umd.js', 'fiskil-link.nowasm.umd.js']) {
          writeFileSync(join(folder, name), sdkFile(name));
        }
        const address = (path) => pathToFileURL(join(root, 'tests', 'e2e', path)).href;
        const { body } = pageWith({ meta, scripts: ['fiskil-link.umd.js', 'use.js'] });
        writeFileSync(join(folder, 'use.js'), 'window.sdk = FiskilLink;');
        const text = body
          .replace('"/harness/collect.js"', `"${address('lib/collect.js')}"`)
          .replace('"/kit.js"', `"${address('pages/kit.js')}"`)
          .replace('"/delivery.js"', `"${address('pages/delivery.js')}"`);
        writeFileSync(join(folder, 'page.html'), text);
        await openPage(used, '/page.html', pathToFileURL(folder).href);
        assert.deepEqual(await use(), WORKS);
      } finally {
        rmSync(folder, { recursive: true });
      }
    });

    test(`a document of a data: URL, as in a WebView, ${what}`, async () => {
      if (refused) used.page.allow(WASM_REFUSED);
      const { body } = pageWith({ meta, scripts: ['/files/fiskil-link.umd.js'], origin: origins.cdn });
      // Chromium lets such a document load nothing from this machine, so its flow gets no further.
      const use = `async () => {
        const flow = kit.link(kit.id());
        while (!kit.all('dialog > iframe').length) await kit.sleep(10);
        flow.close();
        return [origin, await kit.ending(flow)];
      }`;
      const inline = `window.sdk = FiskilLink; kit.auth = '${origins.auth}'; ${telling(use)}`;
      const text = body.replace('</body>', `<script>${inline}</script></body>`);
      await open(pageWith({ scripts: [] }));
      const told = await used.page.run(tellIn, { src: `data:text/html,${encodeURIComponent(text)}` });
      assert.deepEqual(told, ['null', 'LINK_USER_CANCELLED closed']);
    });
  }

  test('the fallback is what integrity.json says, so a file that was tampered with is refused', async () => {
    used.page.allow(WASM_REFUSED, /integrity|fiskil-link\.nowasm/);
    const { routes } = used.servers.app;
    const script = (body) => ({ type: 'text/javascript', body });
    for (const name of ['fiskil-link.umd.js', 'fiskil-link.mjs'])
      routes.set(`/tampered/${name}`, script(sdkFile(name)));
    routes.set(
      '/tampered/fiskil-link.nowasm.umd.js',
      script(`${sdkFile('fiskil-link.nowasm.umd.js')}\nwindow.tampered = true;`),
    );
    addUses(routes, '/tampered', '-tampered');
    for (const scripts of [
      [{ type: 'module', src: '/use-tampered/fiskil-link.mjs' }],
      ['/tampered/fiskil-link.umd.js', '/use.js'],
    ]) {
      await open(pageWith({ scripts, headers: { 'content-security-policy': "script-src 'self'" } }));
      const seen = await used.page.run(async () => {
        await kit.sdk();
        return { ...(await kit.outcome(kit.link(kit.id()))), tampered: window.tampered };
      });
      assert.equal(seen.tampered, undefined, 'it ran');
      assert.equal(seen.failed.code, 'LINK_INTERNAL_ERROR');
    }
  });
});
