// Every way in which a page comes to load the SDK, and loads it twice: SPEC section 11. The first wins, one error says
// so, nothing throws, and whatever was loaded can open flows.
/* global kit, FiskilLink, requirejs */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { nodeModules, root } from '../../scripts/lib/paths.mjs';
import { addUses, openPage, pageWith, sdkFile } from './lib/delivery.mjs';
import { suite } from './lib/suite.mjs';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const WORKS = { link: 'success', tag: 'sentinel', rest: 0 };
const TAKEN = /^console\.error: fiskil-link: <fiskil-link> is defined already/;

const UMD = '/files/fiskil-link.umd.js';
const OTHER = '/other/fiskil-link.umd.js';
const ESM = { type: 'module', src: '/use/fiskil-link.mjs' };
const USE = '/use.js';

/** name → the scripts of a page whose SDK must work. */
const ONCE = {
  'a script in the head, before there is a body': [UMD, USE],
  'a script with defer': [
    { src: UMD, defer: true },
    { src: USE, defer: true },
  ],
  'a script with async': [{ src: UMD, async: true }, '/when-global.js'],
  'a module': [ESM],
  'a module with async': [{ ...ESM, async: true }],
  'the readable build, for development': [{ type: 'module', src: '/use/fiskil-link.dev.mjs' }],
  'a dynamic import() of a classic script': ['/dynamic.js'],
  'a script that a script adds': ['/added.js', '/when-global.js'],
  'a script under an address with a query': [`${UMD}?v=1#x`, USE],
  'a classic script that is loaded as a module': [{ src: UMD, type: 'module' }, '/when-global.js'],
  'a script whose text is in the page': ['/inline.js'],
  'a script in a shadow tree': ['/shadow.js', '/when-global.js'],
  'a page that has a base address elsewhere': [UMD, USE, '/base.js'],
  'a page whose built-in classes are frozen': ['/freeze.js', UMD, USE],
  'a page with a library that extends the built-in classes': ['/extend.js', UMD, USE],
  'a page that has a module of its own': ['/commonjs.js', UMD, '/exported.js'],
  'a script tag whose id is the name of the global': [{ src: UMD, id: 'FiskilLink' }, USE],
  'a page with a form of that name before it': ['/named-form.js', UMD, USE],
  'a page with a frame of that name before it': ['/named-frame.js', UMD, USE],
  'a page with a frame of that name from another origin': ['/foreign-frame.js', UMD, USE],
  'a page whose own global has that name': ['/own-global.js', UMD, USE],
  'a page with a form that stands for document.currentScript': ['/current-form.js', UMD, USE],
  'a page with a frame of another origin that stands for document.currentScript': ['/current-frame.js'],
};

const OWN = `/npm/@fiskil/link@${version}/dist/fiskil-link.nowasm.umd.js`;

/** name → the address under which a CDN has a file, and where the plain build is then. */
const PUBLISHED = {
  'the package alone': { address: '/npm/@fiskil/link', plain: OWN },
  'a range of versions alone': { address: '/npm/@fiskil/link@1', plain: OWN },
  'a version alone, with a query': { address: `/npm/@fiskil/link@${version}?module`, plain: `${OWN}?module` },
  'the script of a range of versions': { address: '/npm/@fiskil/link@1/dist/fiskil-link.umd.js', plain: OWN },
  'the module of a range of versions': {
    address: '/npm/@fiskil/link@1/dist/fiskil-link.mjs',
    plain: OWN,
    module: true,
  },
  'a script that the CDN has minified': { address: OWN.replace('nowasm.umd', 'umd.min'), plain: OWN },
  'a script of a folder of modules': {
    address: '/node_modules/@fiskil/link/dist/fiskil-link.umd.js',
    plain: '/node_modules/@fiskil/link/dist/fiskil-link.nowasm.umd.js',
  },
  'a script under a signed address': {
    address: '/signed/fiskil-link.umd.js?signature=1',
    plain: '/signed/fiskil-link.nowasm.umd.js?signature=1',
  },
};

/** The classic script in one file with others. */
const TOGETHER = {
  'after a file that ends without a semicolon': (code) => `window.before = (function () { return 1; })\n${code}`,
  'after a comment': (code) => `window.before = 1 // the end\n${code}`,
  'after a comment that no line end follows': (code) => `window.before = 1 // the end${code}`,
  'before other code': (code) => `${code}(function () { window.after = 1; })();`,
  'in strict code': (code) => `'use strict';\n${code}`,
  twice: (code) => code + code,
};

/** Those that no browser tells where they come from. */
const ALONE = [
  'a classic script that is loaded as a module',
  'a script whose text is in the page',
  'a script in a shadow tree',
];

/** name → scripts that load it twice: as `window.first` and `window.second`; and how often the second complains. */
const TWICE = {
  'the same script twice': { scripts: [UMD, '/first.js', `${UMD}?again`, '/second.js'], complaints: 0, same: true },
  'two versions of the script': { scripts: [UMD, '/first.js', OTHER, '/second.js'], complaints: 0, same: true },
  'the script, then the module': { scripts: [UMD, '/first.js', '/second-module.js'], complaints: 1 },
  'the module, then the script': { scripts: ['/first-module.js', '/late-umd.js'], complaints: 1 },
  'two copies of the module': { scripts: ['/first-module.js', '/other-module.js'], complaints: 1 },
};

const inPage = {
  '/when-global.js': `addEventListener('load', () => { window.sdk = FiskilLink; });`,
  '/dynamic.js': `import('/files/fiskil-link.mjs').then((sdk) => { window.sdk = sdk; });`,
  '/added.js': `document.head.append(Object.assign(document.createElement('script'), { src: '${UMD}' }));`,
  '/commonjs.js': `window.module = { exports: {} };`,
  '/exported.js': `window.sdk = module.exports; if (window.FiskilLink) throw new Error('a global beside the module');`,
  '/first.js': 'window.first = window.sdk = FiskilLink;',
  '/second.js': 'window.second = FiskilLink;',
  '/first-module.js': `window.ready = import('/files/fiskil-link.mjs').then((sdk) => { window.first = window.sdk = sdk; });`,
  '/second-module.js': `import('/files/fiskil-link.mjs').then((sdk) => { window.second = sdk; });`,
  '/other-module.js': `window.ready.then(() => import('/other/fiskil-link.mjs')).then((sdk) => { window.second = sdk; });`,
  '/late-umd.js': `window.ready.then(() => {
    const script = Object.assign(document.createElement('script'), { src: '${UMD}' });
    script.onload = () => { window.second = FiskilLink; };
    document.head.append(script);
  });`,
  '/base.js': `document.head.append(Object.assign(document.createElement('base'), { href: 'http://localhost:9/' }));`,
  '/freeze.js': `for (const { prototype } of [Object, Array, Function, Promise, Error, String, RegExp, Map, Set, WeakMap])
    Object.freeze(prototype);`,
  '/extend.js': `for (const { prototype } of [Object, Array, Function, String, Promise, HTMLElement])
    prototype.extend = function () { throw new Error('nobody asked for this'); };`,
  '/inline.js': `fetch('${UMD}').then((answer) => answer.text()).then((textContent) => {
    document.head.append(Object.assign(document.createElement('script'), { textContent }));
    window.sdk = FiskilLink;
  });`,
  '/shadow.js': `const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(Object.assign(document.createElement('script'), { src: '${UMD}' }));
    addEventListener('DOMContentLoaded', () => document.body.append(host));`,
  '/named-form.js': `document.documentElement.append(Object.assign(document.createElement('form'), { name: 'FiskilLink' }));`,
  '/named-frame.js': `document.documentElement.append(Object.assign(document.createElement('iframe'), { name: 'FiskilLink' }));`,
  '/foreign-frame.js': `document.documentElement.append(
    Object.assign(document.createElement('iframe'), { name: 'FiskilLink', src: new URLSearchParams(location.search).get('other') }));`,
  '/current-form.js': `document.documentElement.append(Object.assign(document.createElement('form'),
    { name: 'currentScript', innerHTML: '<input name="fiskilLink"><input name="src"><input name="hasAttribute">' }));`,
  '/current-frame.js': `document.documentElement.append(Object.assign(document.createElement('iframe'), {
    name: 'currentScript',
    src: new URLSearchParams(location.search).get('other'),
    onload: () => document.head.append(Object.assign(document.createElement('script'), {
      src: '${UMD}',
      onload: () => { window.sdk = FiskilLink; },
    })),
  }));`,
  '/own-global.js': `window.FiskilLink = { environment: 'sandbox' };`,
  '/early.js': 'window.sdk = FiskilLink; window.early = kit.link(kit.id());',
  '/no-elements.js': `Object.defineProperty(window, 'customElements', { value: null });`,
  '/all-taken.js': 'customElements.get = () => class extends HTMLElement {};',
  '/taken.js': `customElements.define('fiskil-link', class extends HTMLElement {});`,
  '/refuse.js': 'window.WebAssembly = undefined;',
};

suite('loading the SDK', {}, (used) => {
  const script = (body) => ({ type: 'text/javascript', body });
  before(() => {
    const { routes } = used.servers.app;
    for (const [path, body] of Object.entries(inPage)) routes.set(path, script(body));
    addUses(routes, '/files');
    for (const name of [
      'fiskil-link.mjs',
      'fiskil-link.umd.js',
      'fiskil-link.nowasm.umd.js',
      'fiskil-link.nowasm.mjs',
    ]) {
      routes.set(`/other/${name}`, script(sdkFile(name)));
    }
    routes.set('/require.js', script(readFileSync(join(nodeModules, 'requirejs', 'require.js'))));
    routes.set('/dojo/dojo.js', script(readFileSync(join(nodeModules, 'dojo', 'dojo.js'))));
    for (const name of ['fiskil-link', 'fiskil-link.nowasm']) {
      const code = String(sdkFile(`${name}.umd.js`));
      Object.values(TOGETHER).forEach((put, i) => routes.set(`/together/${i}/${name}.umd.js`, script(put(code))));
      routes.set(`/together/${name}.nowasm.umd.js`, script(sdkFile('fiskil-link.nowasm.umd.js')));
    }
  });

  const open = (scripts) => {
    used.servers.app.routes.set('/page', pageWith({ scripts }));
    return openPage(used, '/page');
  };
  /** A page of another language than HTML, with these scripts. */
  const openXml = (type, scripts) => {
    const tags = ['/harness/collect.js', '/kit.js', '/delivery.js', ...scripts].map((path) =>
      type === 'image/svg+xml' ? `<script href="${path}"/>` : `<script src="${path}"/>`,
    );
    const body =
      type === 'image/svg+xml'
        ? `<svg xmlns="http://www.w3.org/2000/svg">${tags.join('')}</svg>`
        : `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Page</title>${tags.join('')}</head><body/></html>`;
    used.servers.app.routes.set('/page', { type, body });
    return openPage(used, '/page');
  };
  const run = (body, ...args) => used.page.run(body, ...args);

  for (const [name, scripts] of Object.entries(ONCE)) {
    test(`${name} works`, async () => {
      await open(scripts);
      assert.deepEqual(await run(() => kit.sdk().then(() => kit.use())), WORKS);
    });

    if (ALONE.includes(name)) {
      test(`${name}, where WebAssembly is refused: nobody knows where its folder is, and link() says what to do`, async () => {
        used.page.allow(/console\.error: fiskil-link: WebAssembly/);
        await open(['/refuse.js', ...scripts]);
        const { failed } = await run(() => kit.sdk().then(() => kit.outcome(kit.link(kit.id()))));
        assert.equal(failed.code, 'LINK_INTERNAL_ERROR');
        assert.match(failed.message, /WebAssembly.*nowasm/);
      });
    } else {
      test(`${name} works, where WebAssembly is refused`, async () => {
        await open(['/refuse.js', ...scripts]);
        assert.deepEqual(await run(() => kit.sdk().then(() => kit.use())), WORKS);
      });
    }
  }

  for (const [option, value] of Object.entries({
    authServer: 'ftp://auth.example',
    allowedOrigin: 'nowhere',
    timeoutMs: -1,
    container: '#missing',
    signal: 'soon',
    label: 42,
    texts: 'Close',
  })) {
    test(`a stack trace of a rejected ${option} leads from the page's call to a function of the core, all with names`, async () => {
      used.page.allow(/console\.error: fiskil-link/);
      await open([{ type: 'module', src: '/use/fiskil-link.dev.mjs' }]);
      const stack = await run(
        async (options) => {
          await kit.sdk();
          const openFromThePage = () => window.sdk.link('session', options);
          return openFromThePage().catch((error) => error.stack);
        },
        { [option]: value },
      );
      for (const name of [/\bopenFromThePage\b/, /\blink\d*\b/, /\brust__link\b/, /\bfiskil_link__\w+/]) {
        assert.match(stack, name);
      }
      assert.doesNotMatch(stack, /\$\d|wasm-function/);
    });
  }

  test('a form that stands for document.currentScript leaves the plain build alone', async () => {
    await open(['/current-form.js', '/files/fiskil-link.nowasm.umd.js', USE]);
    assert.deepEqual(await run(() => kit.sdk().then(() => kit.use())), WORKS);
  });

  for (const refused of [false, true]) {
    const what = refused ? ', where WebAssembly is refused' : '';
    for (const [name, { scripts, complaints, same = false }] of Object.entries(TWICE)) {
      test(`${name}${what}: the first has the tag, both open flows`, async () => {
        if (complaints) used.page.allow(TAKEN);
        await open(refused ? ['/refuse.js', ...scripts] : scripts);
        const seen = await run(async () => {
          for (const end = Date.now() + 8000; !window.second && Date.now() < end;) await kit.sleep(10);
          const { first, second } = window;
          await kit.within(customElements.whenDefined('fiskil-link'), 'the tag was not defined');
          const opens = async (sdk) => {
            const before = kit.all('dialog > iframe');
            const flow = sdk.link(kit.id(), { authServer: kit.auth });
            let frame;
            for (const end = Date.now() + 8000; !frame && Date.now() < end; await kit.sleep(10)) {
              frame = kit.all('dialog > iframe').find((one) => !before.includes(one));
            }
            await kit.post(await kit.ready(frame), { isCompleted: false, errorType: 'CONSENT_TIMEOUT' });
            const error = await flow.catch((error) => error);
            return [
              error.code,
              ...[first, second].map((one) => error instanceof one.LinkError && one.isLinkError(error)),
            ];
          };
          return {
            same: first === second,
            flows: [await opens(first), await opens(second)],
            tag: customElements.get('fiskil-link') === first.FiskilLinkElement,
            classes: first.FiskilLinkElement === second.FiskilLinkElement,
            use: await kit.use(),
          };
        });
        const ended = ['CONSENT_TIMEOUT', true, true];
        assert.deepEqual(seen, { same, flows: [ended, ended], tag: true, classes: same, use: WORKS });
        const lines = (await used.page.problems()).filter((line) => TAKEN.test(line));
        assert.equal(lines.length, complaints);
      });
    }
  }

  for (const refused of [false, true]) {
    const what = refused ? ', where WebAssembly is refused' : '';
    const first = refused ? ['/refuse.js'] : [];

    for (const [how, script] of Object.entries({
      'a tag name that another library took': '/taken.js',
      'a page that says of every tag name that it is taken': '/all-taken.js',
    })) {
      test(`${how}${what}: link() works, one error says so, the page keeps its own tags`, async () => {
        await open([...first, script, UMD, USE]);
        const seen = await run(async () => {
          const { flow, frame } = await kit.open();
          await kit.post(frame, kit.SENTINEL);
          const tag = document.body.appendChild(document.createElement('fiskil-link'));
          return [await kit.ending(flow), tag.open === undefined];
        });
        assert.deepEqual(seen, ['success', true]);
        const problems = await used.page.problems();
        assert.equal(problems.filter((line) => TAKEN.test(line)).length, 1);
        assert.equal(problems.length, 1);
      });
    }

    test(`link() in the head, before there is a body${what}`, async () => {
      await open([...first, UMD, '/early.js']);
      const seen = await run(async () => {
        for (const end = Date.now() + 8000; !kit.all('dialog:modal > iframe').length && Date.now() < end;) {
          await kit.sleep(10);
        }
        const [frame] = kit.all('dialog:modal > iframe');
        await kit.post(await kit.ready(frame), kit.SENTINEL);
        return [await kit.ending(window.early), kit.rest().hosts];
      });
      assert.deepEqual(seen, ['success', 0]);
    });

    test(`an XHTML page${what}`, async () => {
      await openXml('application/xhtml+xml', [...first, UMD, USE]);
      assert.deepEqual(await run(() => kit.sdk().then(() => kit.use())), WORKS);
    });

    test(`an SVG document, which can show nothing${what}: link() rejects and throws nothing`, async () => {
      if (refused) used.page.allow(/console\.error: fiskil-link: WebAssembly/);
      await openXml('image/svg+xml', [...first, UMD, USE]);
      const { failed } = await run(() => kit.sdk().then(() => kit.outcome(kit.link(kit.id()))));
      assert.match(failed.code, /^(LINK_NOT_FOUND|LINK_INTERNAL_ERROR)$/);
    });

    for (const file of ['fiskil-link.umd.js', 'fiskil-link.nowasm.umd.js']) {
      test(`a document without custom elements, as extensions have${what}: ${file} throws nothing and says what it needs`, async () => {
        await open([...first, '/no-elements.js', `/files/${file}`, USE]);
        const { failed } = await run(() => kit.sdk().then(() => kit.outcome(kit.link(kit.id()))));
        assert.equal(failed.code, 'LINK_NOT_FOUND');
      });
    }
  }

  for (const refused of [false, true]) {
    const what = refused ? ', where WebAssembly is refused' : '';
    test(`RequireJS loads it${what}, and leaves the global alone`, async () => {
      await open([...(refused ? ['/refuse.js'] : []), '/require.js']);
      const seen = await run(async () => {
        const sdk = await new Promise((done, fail) => requirejs(['/files/fiskil-link.umd.js'], done, fail));
        window.sdk = sdk;
        return [typeof window.FiskilLink, await kit.use()];
      });
      assert.deepEqual(seen, ['undefined', WORKS]);
    });

    test(`a script tag beside RequireJS${what} gives the global, and RequireJS does not stumble over it`, async () => {
      await open([...(refused ? ['/refuse.js'] : []), '/require.js', UMD, USE]);
      const seen = await run(async () => {
        const works = await kit.use();
        await new Promise((done, fail) => {
          requirejs.onError = fail;
          requirejs.define?.('mine', [], () => 1);
          window.define('own', [], () => 1);
          requirejs(['own'], done, fail);
        });
        return [FiskilLink === window.sdk, works];
      });
      assert.deepEqual(seen, [true, WORKS]);
    });
  }

  for (const [i, name] of Object.keys(TOGETHER).entries()) {
    for (const file of ['fiskil-link', 'fiskil-link.nowasm']) {
      test(`${file}.umd.js in one file with others, ${name}, works`, async () => {
        await open([`/together/${i}/${file}.umd.js`, USE]);
        assert.deepEqual(await run(() => kit.sdk().then(() => kit.use())), WORKS);
      });
    }
  }

  for (const refused of [false, true]) {
    const what = refused ? ', where WebAssembly is refused' : '';
    const first = refused ? ['/refuse.js', '/dojo.js'] : ['/dojo.js'];
    /** Dojo by itself, without the modules that it would load first. */
    const config = `window.dojoConfig = { async: true, baseUrl: '/dojo/', has: { 'dojo-firebug': 0 } };`;
    before(() => used.servers.app.routes.set('/dojo.js', { type: 'text/javascript', body: config }));

    test(`Dojo loads it${what}, and leaves the global alone`, async () => {
      await open([...first, '/dojo/dojo.js']);
      const seen = await run(async () => {
        const sdk = await new Promise((done, fail) => {
          window.require.on('error', fail);
          window.require(['/files/fiskil-link.umd.js'], done);
        });
        window.sdk = sdk;
        return [typeof window.FiskilLink, await kit.use()];
      });
      assert.deepEqual(seen, ['undefined', WORKS]);
    });

    test(`a script tag beside Dojo${what} gives the global, and Dojo does not take it for another module`, async () => {
      used.servers.app.routes.set('/dojo/own.js', { type: 'text/javascript', body: 'define([], () => "own");' });
      await open([...first, '/dojo/dojo.js', UMD, USE]);
      const seen = await run(async () => {
        const works = await kit.use();
        const own = await new Promise((done, fail) => {
          window.require.on('error', fail);
          window.require(['/dojo/own.js'], done);
        });
        return [FiskilLink === window.sdk, works, own];
      });
      assert.deepEqual(seen, [true, WORKS, 'own']);
    });
  }

  for (const [name, { address, plain, module: isModule }] of Object.entries(PUBLISHED)) {
    test(`${name}, where WebAssembly is refused: the plain build of this version is loaded and works`, async () => {
      const { routes } = used.servers.app;
      const of = (path) =>
        routes.set(path.replace(/\?.*/, ''), ({ search }) => files.get(path.replace(/\?.*/, '') + search));
      const files = new Map([
        [address, script(sdkFile(isModule ? 'fiskil-link.mjs' : 'fiskil-link.umd.js'))],
        [plain, script(sdkFile('fiskil-link.nowasm.umd.js'))],
      ]);
      for (const path of files.keys()) of(path);
      routes.set('/published.js', script(`import * as sdk from '${address}'; window.sdk = sdk;`));
      await open(['/refuse.js', ...(isModule ? [{ type: 'module', src: '/published.js' }] : [address, USE])]);
      assert.deepEqual(await run(() => kit.sdk().then(() => kit.use())), WORKS);
    });
  }

  test('importing it in a worker does nothing, and link() says that it needs a document', async () => {
    await open([]);
    const seen = await run(async () => {
      const code = `const sdk = await import('${location.origin}/files/fiskil-link.mjs');
        const flow = sdk.link('one');
        flow.close();
        sdk.preload('one');
        postMessage(await flow.catch(({ code }) => [code, typeof sdk.FiskilLinkElement]));`;
      const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })), { type: 'module' });
      const answer = await kit.within(
        new Promise((done, fail) => {
          worker.onmessage = ({ data }) => done(data);
          worker.onerror = fail;
        }),
        'the worker said nothing',
      );
      worker.terminate();
      return answer;
    });
    assert.deepEqual(seen, ['LINK_NOT_FOUND', 'function']);
  });
});
