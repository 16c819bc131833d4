// The SDK under real policies and headers, SPEC sections 10 and 11: with the right file nothing is refused or reported,
// with the other one WebAssembly alone is, and it works all the same.
/* global kit, sdk */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { sri } from '../../scripts/lib/integrity.mjs';
import { root } from '../../scripts/lib/paths.mjs';
import { engine } from './lib/browser.mjs';
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

/** name → { policy of the origins of app, cdn and auth, nonce?, refused?: it refuses WebAssembly, cdn?, meta?: it is in the page } */
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
  'the policy of SPEC section 10 in the page itself': {
    policy: ({ app, auth }) =>
      `default-src 'none'; script-src ${app}; frame-src ${auth}; require-trusted-types-for 'script'; trusted-types fiskil-link`,
    refused: true,
    meta: true,
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
    app.routes.set('/none.js', { type: 'text/javascript', body: 'window.WebAssembly = undefined;' });
    addUses(app.routes, `${cdn.origin}/files`, '-cdn');
  });

  const open = (page) => {
    used.page.allow(FAVICON);
    used.servers.app.routes.set('/page', page);
    return openPage(used, '/page');
  };
  const use = (options) => used.page.run((options) => kit.sdk().then(() => kit.use(options)), options);
  const files = () => used.page.run(() => kit.files());

  for (const [name, { policy, nonce, refused, cdn, meta }] of Object.entries(POLICIES)) {
    for (const [way, scripts] of Object.entries(WAYS)) {
      const page = (build) =>
        pageWith({
          scripts: scripts(build, cdn ? `${origins.cdn}/files` : '/files'),
          ...(meta
            ? { meta: `<meta http-equiv="content-security-policy" content="${policy(origins)}">` }
            : { headers: { 'content-security-policy': policy(origins) } }),
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
    used.page.allow(
      WASM_REFUSED,
      /trusted-types|TrustedTypes|trustedTypes|TrustedScriptURL|console\.error: fiskil-link: WebAssembly/i,
    );
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

  /** In the page: adds a frame, and what `fill` fills it with; resolves with what it tells. */
  const tellIn = (attributes, fill) => {
    const frame = document.createElement('iframe');
    for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
    const told = new Promise((done) =>
      addEventListener('message', ({ source, data }) => {
        if (source === frame.contentWindow && data?.told) done(data.told);
      }),
    );
    document.body.append(frame);
    fill?.(frame);
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

  /** The policy of SPEC section 10. */
  const strict = ({ app, auth }, types = 'fiskil-link') =>
    `default-src 'none'; script-src ${app}; frame-src ${auth}; require-trusted-types-for 'script'; trusted-types ${types}`;

  for (const [way, scripts] of Object.entries(WAYS)) {
    test(`the Trusted Types policy gives the address of the fallback and nothing else, and is kept nowhere: ${way}`, async () => {
      used.page.allow(WASM_REFUSED);
      used.servers.app.routes.set('/watch.js', { type: 'text/javascript', body: `(${watchPolicies})();` });
      await open(
        pageWith({
          scripts: ['/watch.js', ...scripts('fiskil-link', '/files')],
          headers: { 'content-security-policy': strict(origins) },
        }),
      );
      assert.deepEqual(await use(), WORKS);
      const { made, kept } = await used.page.run(lookForPolicies);
      const address = `${origins.app}/files/fiskil-link.nowasm.umd.js`;
      const asked = await used.page.run(() => [...document.scripts].map(({ src }) => src));
      assert.equal(asked.filter((src) => src === address).length, 1);
      // Firefox before 148 has no Trusted Types.
      const hasTypes = await used.page.run(() => Boolean(window.trustedTypes));
      const policy = { name: 'fiskil-link', rules: ['createScriptURL'], urls: [address], refuses: true };
      assert.deepEqual(made, hasTypes ? [policy] : []);
      assert.deepEqual(kept, hasTypes ? { probes: 3, found: [] } : null);
    });

    test(`a policy of that name can be made once, and a file that did not come the first time is asked for again: ${way}`, async () => {
      used.page.allow(WASM_REFUSED, /fiskil-link\.nowasm/);
      const { routes } = used.servers.app;
      const script = (body) => ({ type: 'text/javascript', body });
      for (const name of ['fiskil-link.umd.js', 'fiskil-link.mjs']) routes.set(`/late/${name}`, script(sdkFile(name)));
      routes.set('/late/fiskil-link.nowasm.umd.js', { status: 404, body: 'not found' });
      addUses(routes, '/late', '-late');
      const [first, ...rest] = scripts('fiskil-link', '/late');
      const tags = first.src ? [{ ...first, src: '/use-late/fiskil-link.mjs' }] : [first, ...rest];
      await open(pageWith({ scripts: tags, headers: { 'content-security-policy': strict(origins) } }));
      const { failed } = await used.page.run(() => kit.sdk().then(() => kit.outcome(kit.link(kit.id()))));
      assert.equal(failed.code, 'LINK_INTERNAL_ERROR');
      assert.match(failed.message, /WebAssembly.*fiskil-link\.nowasm/);
      routes.set('/late/fiskil-link.nowasm.umd.js', script(sdkFile('fiskil-link.nowasm.umd.js')));
      assert.deepEqual(await use(), WORKS);
    });
  }

  /** Two copies, and what becomes of each: the second is the module, so that nothing shares. */
  const twoCopies = async (types) => {
    const { routes } = used.servers.app;
    const both = `window.first = FiskilLink; import('/files/fiskil-link.mjs').then((sdk) => { window.sdk = sdk; });`;
    routes.set('/both.js', { type: 'text/javascript', body: both });
    await open(
      pageWith({
        scripts: ['/files/fiskil-link.umd.js', '/both.js'],
        headers: { 'content-security-policy': strict(origins, types) },
      }),
    );
    return used.page.run(async () => {
      await kit.sdk();
      const ends = [];
      for (const copy of [window.first, window.sdk]) {
        window.sdk = copy;
        const { flow, frame } = await kit.open();
        if (frame) await kit.post(frame, kit.SENTINEL);
        ends.push(await kit.outcome(flow));
      }
      return [Boolean(window.trustedTypes), ...ends];
    });
  };

  test('two copies that fall back under Trusted Types: both work where the policy may be made twice', async () => {
    used.page.allow(WASM_REFUSED, /defined already/);
    const [, ...ends] = await twoCopies("fiskil-link 'allow-duplicates'");
    assert.deepEqual(ends, Array(2).fill({ completed: { consentID: 'sentinel' } }));
    const lines = (await used.page.problems()).filter((line) => line.startsWith('console.'));
    assert.equal(lines.length, 1);
    assert.match(lines[0], /^console\.error: fiskil-link: <fiskil-link> is defined already/);
  });

  test('two copies that fall back under Trusted Types: else the first works, and the second says what to do', async () => {
    used.page.allow(
      WASM_REFUSED,
      /defined already|trusted-types|TrustedType|TrustedScriptURL|console\.error: fiskil-link: WebAssembly/i,
    );
    const [enforced, first, second] = await twoCopies('fiskil-link');
    const works = { completed: { consentID: 'sentinel' } };
    assert.deepEqual(first, works);
    if (!enforced) assert.deepEqual(second, works);
    else {
      assert.equal(second.failed.code, 'LINK_INTERNAL_ERROR');
      assert.match(second.failed.message, /WebAssembly.*nowasm/);
    }
  });

  for (const [way, scripts] of Object.entries(WAYS)) {
    for (const build of ['fiskil-link', 'fiskil-link.nowasm']) {
      const plain = build !== 'fiskil-link';
      test(`a policy that only reports: ${way} ${plain ? 'without WebAssembly has nothing to report' : 'keeps to WebAssembly'}`, async () => {
        if (!plain) used.page.allow(WASM_REFUSED);
        const headers = { 'content-security-policy-report-only': strict(origins) };
        await open(pageWith({ scripts: scripts(build, '/files'), headers }));
        assert.deepEqual(await use(), WORKS);
        assert.ok((await files()).every((file) => file.startsWith('nowasm') === plain));
      });
    }

    test(`two policies, of which the one in the page refuses WebAssembly: ${way} falls back and works`, async () => {
      used.page.allow(WASM_REFUSED);
      await open(
        pageWith({
          scripts: scripts('fiskil-link', '/files'),
          headers: { 'content-security-policy': "script-src 'self' 'wasm-unsafe-eval'" },
          meta: `<meta http-equiv="content-security-policy" content="script-src 'self'">`,
        }),
      );
      assert.deepEqual(await use(), WORKS);
    });

    test(`an isolated document that loads without credentials (COEP credentialless): ${way}`, async () => {
      const headers = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'credentialless' };
      const policy = { 'content-security-policy': `script-src 'self' ${origins.cdn}` };
      for (const refused of [false, true]) {
        if (refused) used.page.allow(WASM_REFUSED);
        const all = { ...headers, ...(refused && policy) };
        await open(pageWith({ scripts: scripts('fiskil-link', `${origins.cdn}/files`), headers: all }));
        assert.deepEqual(await use({ authServer: `${origins.auth}/isolated` }), WORKS);
      }
    });
  }

  /** Policies of pages that know each of their scripts by its hash: `all` of the page's own, `fallback` of the other file. */
  const HASHED = {
    'hashes alone': ({ all, fallback }) => ({ 'content-security-policy': `script-src ${all} '${fallback}'` }),
    'hashes with strict-dynamic, without that of the fallback': ({ all }) => ({
      'content-security-policy': `script-src ${all} 'strict-dynamic'`,
    }),
    'Integrity-Policy': () => ({ 'integrity-policy': 'blocked-destinations=(script)' }),
  };
  for (const [name, headersOf] of Object.entries(HASHED)) {
    test(`${name}: a script with its hash falls back and works`, async () => {
      used.page.allow(WASM_REFUSED);
      // What WebKit asks for ahead of its parser it judges without the hash; then it loads it all the same.
      if (engine === 'webkit') used.page.allow(/^csp: script-src-elem \S+\.js :0$/);
      const hashOf = async (path) => sri(Buffer.from(await (await fetch(origins.app + path)).arrayBuffer()));
      const own = ['/harness/collect.js', '/kit.js', '/delivery.js', '/none.js'];
      const paths = [...own, '/files/fiskil-link.umd.js', '/use.js'];
      const hashes = await Promise.all(paths.map(hashOf));
      const published = JSON.parse(sdkFile('integrity.json'));
      assert.ok(hashes.includes(published['fiskil-link.umd.js']), 'integrity.json has another hash');
      const tags = paths.map((path, i) => `<script src="${path}" crossorigin integrity="${hashes[i]}"></script>`);
      await open({
        headers: headersOf({
          all: hashes.map((hash) => `'${hash}'`).join(' '),
          fallback: published['fiskil-link.nowasm.umd.js'],
        }),
        collect: false,
        body: `<!doctype html><html lang="en"><head><title>Page</title>${tags.join('')}</head><body></body></html>`,
      });
      assert.deepEqual(await use(), WORKS);
      assert.ok((await files()).includes('nowasm.umd.js'), 'it did not fall back');
    });
  }

  test('markup that stands for document.currentScript loads no other code as the fallback', async () => {
    const { routes } = used.servers.app;
    routes.set('/evil/fiskil-link.umd.js', {
      type: 'image/svg+xml',
      body: '<svg xmlns="http://www.w3.org/2000/svg"/>',
    });
    routes.set('/evil/fiskil-link.nowasm.umd.js', {
      type: 'text/javascript',
      body: 'window.evil = true; document.currentScript.fiskilLink({});',
      headers: { 'access-control-allow-origin': '*' },
    });
    const image = '<img name="currentScript" alt="" src="/evil/fiskil-link.umd.js">';
    const body = `${image}<script src="/files/fiskil-link.umd.js"></script><script src="/use.js"></script>`;
    await open(pageWith({ scripts: ['/none.js'], body }));
    const seen = await used.page.run(async () => {
      await kit.sdk();
      return [await kit.use(), Boolean(window.evil)];
    });
    assert.deepEqual(seen, [WORKS, false]);
  });

  for (const [name, policy] of Object.entries({
    'frame-src': "script-src 'self'; frame-src 'none'",
    'child-src, in the place of frame-src': "script-src 'self'; child-src 'none'",
    'default-src, in the place of both': "default-src 'none'; script-src 'self'",
  })) {
    test(`a policy that refuses the frame ends the flow and says so: ${name}`, async () => {
      used.page.allow(/-src|fram/i);
      const scripts = WAYS['a classic script']('fiskil-link.nowasm', '/files');
      await open(pageWith({ scripts, headers: { 'content-security-policy': policy } }));
      const seen = await used.page.run(async () => {
        await kit.sdk();
        const place = document.body.appendChild(document.createElement('div'));
        const ends = [];
        for (const open of [() => kit.modal().flow, () => kit.link(kit.id(), { container: place })]) {
          const { failed } = await kit.outcome(open());
          ends.push([failed.code, /frame-src/.test(failed.message)]);
        }
        return { ends, rest: kit.rest().hosts };
      });
      assert.deepEqual(seen, { ends: Array(2).fill(['LINK_INTERNAL_ERROR', true]), rest: 0 });
    });
  }

  test('a refusal that is only reported, or is of another origin, leaves the flow alone', async () => {
    used.page.allow(/frame-src|fram/i);
    const headers = {
      'content-security-policy': `frame-src ${origins.auth}`,
      'content-security-policy-report-only': "frame-src 'none'",
    };
    await open(pageWith({ scripts: WAYS['a classic script']('fiskil-link.nowasm', '/files'), headers }));
    const seen = await used.page.run(async () => {
      await kit.sdk();
      const refused = [];
      document.addEventListener('securitypolicyviolation', (event) => refused.push(event.disposition));
      const { flow, frame } = await kit.open();
      document.body.append(Object.assign(document.createElement('iframe'), { src: '/use.js' }));
      while (!refused.includes('report') || !refused.includes('enforce')) await kit.sleep(10);
      await kit.post(frame, kit.SENTINEL);
      return (await kit.outcome(flow)).completed;
    });
    assert.deepEqual(seen, { consentID: 'sentinel' });
  });

  test('a whole page in a sandbox, and so without an origin: the flow opens, and says whom it cannot trust', async () => {
    for (const refused of [false, true]) {
      if (refused) used.page.allow(WASM_REFUSED);
      const sources = refused ? `; script-src ${origins.app} ${origins.cdn}` : '';
      const headers = { 'content-security-policy': `sandbox allow-scripts${sources}` };
      await open(pageWith({ scripts: [`${origins.cdn}/files/fiskil-link.umd.js`, '/use.js'], headers }));
      const seen = await used.page.run(async () => {
        await kit.sdk();
        const { flow, frame } = await kit.open();
        await kit.post(frame, kit.SENTINEL);
        const { failed } = await kit.outcome(flow);
        return [origin, failed.code, failed.details.receivedOrigin];
      });
      assert.deepEqual(seen, ['null', 'LINK_ORIGIN_MISMATCH', 'null']);
    }
  });

  /** Documents that come from no server: in the page, what puts a frame with this text into it. */
  const DOCUMENTS = {
    srcdoc: (frame, text) => {
      frame.srcdoc = text;
    },
    'a blob: URL': (frame, text) => {
      frame.src = URL.createObjectURL(new Blob([text], { type: 'text/html' }));
    },
    'about:blank, written by a script,': (frame, text) => {
      frame.contentDocument.open();
      frame.contentDocument.write(text);
      frame.contentDocument.close();
    },
  };
  for (const [what, put] of Object.entries(DOCUMENTS)) {
    for (const refused of [false, true]) {
      test(`a document of ${what} that ${refused ? 'refuses' : 'allows'} WebAssembly`, async () => {
        if (refused) used.page.allow(WASM_REFUSED);
        const allowed = `<meta http-equiv="content-security-policy" content="script-src 'unsafe-inline' ${origins.cdn}">`;
        const scripts = ['/files/fiskil-link.umd.js'];
        const { body } = pageWith({ meta: refused ? allowed : '', scripts, origin: origins.cdn });
        const inline = `window.sdk = FiskilLink; kit.auth = '${origins.auth}';
          kit.link = (session, options) => sdk.link(session, { authServer: kit.auth, ...options });
          kit.tag = ((make) => (attributes) => make({ 'auth-server': kit.auth, ...attributes }))(kit.tag);
          ${telling('() => kit.use()')}`;
        await open(pageWith({ scripts: [] }));
        const text = body.replace('</body>', `<script>${inline}</script></body>`);
        assert.deepEqual(
          await used.page.run(`(text) => (${tellIn})({}, (frame) => (${put})(frame, text))`, text),
          WORKS,
        );
      });
    }
  }
});

/** In the page, before the SDK: remembers every policy that is made, out of reach for what looks for it. */
function watchPolicies() {
  const made = [];
  window.policiesMade = () => made;
  const { trustedTypes } = window;
  if (!trustedTypes) return;
  const { createPolicy } = trustedTypes;
  trustedTypes.createPolicy = (name, rules) => {
    const policy = createPolicy.call(trustedTypes, name, rules);
    made.push({ name, rules, policy });
    return policy;
  };
}

/** In the page: what the policies give, and whether one of them or their rules can be reached from anything there is. */
async function lookForPolicies() {
  const made = window.policiesMade();
  const strange = ['', 'https://evil.example/x.js', 'javascript:alert(1)', 'data:text/javascript,1', '/files/other.js'];
  const refuses = (call) => {
    try {
      call();
      return false;
    } catch (error) {
      return error instanceof TypeError;
    }
  };
  const told = made.map(({ name, rules, policy }) => ({
    name,
    rules: Object.keys(rules),
    urls: [...new Set(strange.flatMap((url) => [policy.createScriptURL(url), rules.createScriptURL(url)].map(String)))],
    refuses: refuses(() => policy.createHTML('<b>')) && refuses(() => policy.createScript('1')),
  }));
  if (!window.trustedTypes) return { made: told, kept: null };

  const wanted = new Set(made.flatMap(({ policy, rules }) => [policy, rules, rules.createScriptURL]));
  /** Every object that is reachable by properties, without calling anything. */
  const reach = (...roots) => {
    const found = [];
    const seen = new Set(roots);
    for (const object of seen) {
      if (wanted.has(object)) found.push(String(object));
      for (const key of Reflect.ownKeys(object)) {
        const { value, get, set } = Reflect.getOwnPropertyDescriptor(object, key) ?? {};
        for (const next of [value, get, set]) {
          if ((typeof next === 'object' && next) || typeof next === 'function') seen.add(next);
        }
      }
      const parent = Reflect.getPrototypeOf(object);
      if (parent) seen.add(parent);
    }
    return found;
  };
  const { flow } = kit.modal();
  flow.close();
  const error = await flow.catch((error) => error);
  const roots = [window, sdk, flow, error, ...document.querySelectorAll('*'), window.trustedTypes];
  const found = reach(...roots);
  // It would have found them.
  window.probe = { deep: [{ made: [...wanted] }] };
  const probes = reach(...roots).length;
  delete window.probe;
  return { made: told, kept: { probes, found } };
}
