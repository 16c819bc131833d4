// Consent servers that are dead, refuse, cut, are slow or say nothing: the way out is always there (real-pages.md R4, R5, R6).
/* global kit, guard */
import assert from 'node:assert/strict';
import { createServer as createHttp } from 'node:http';
import { createServer } from 'node:net';
import { after, before, beforeEach, test } from 'node:test';
import { Key } from 'selenium-webdriver';
import { colours } from '../e2e/lib/view.mjs';
import { pages } from './lib/pages.mjs';

const listen = (server, port = 0) =>
  new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => done(server.address().port));
  });

const HTML = { 'content-type': 'text/html' };

/** What a server does with a request for the consent UI. */
const ANSWERS = {
  '/silent': () => {},
  '/headers-only': (response) => response.writeHead(200, { ...HTML, 'content-length': 5000 }).flushHeaders(),
  '/half': (response) => {
    response.writeHead(200, { ...HTML, 'content-length': 5000 });
    response.write('<!doctype html><title>Half</title><p>Half of the page');
  },
  '/cut': (response) => response.socket.destroy(),
  '/cut-within': (response) => {
    response.writeHead(200, { ...HTML, 'content-length': 5000 });
    response.write('<!doctype html><title>Half</title><p>Half of the page', () => response.socket.destroy());
  },
  '/deny': (response) => response.writeHead(200, { ...HTML, 'x-frame-options': 'DENY' }).end('<p>No'),
  '/ancestors': (response) =>
    response.writeHead(200, { ...HTML, 'content-security-policy': "frame-ancestors 'none'" }).end('<p>No'),
  '/error': (response) => response.writeHead(500).end(),
  '/error-page': (response) => response.writeHead(503, HTML).end('<!doctype html><h1>Out of order'),
  '/nothing': (response) => response.writeHead(204).end(),
  '/empty': (response) => response.writeHead(200, HTML).end(),
  '/download': (response) =>
    response.writeHead(200, { 'content-type': 'application/zip', 'content-disposition': 'attachment' }).end('PK'),
  '/loop': (response) => response.writeHead(302, { location: '/loop' }).end(),
  '/elsewhere': (response) => response.writeHead(302, { location: 'http://no-such-host.invalid/' }).end(),
  '/garbage': (response) => response.socket.end('what is this\r\n\r\n'),
  '/slow-image': (response) =>
    response.writeHead(200, HTML).end('<!doctype html><h1>Consent</h1><img src="/silent" alt="">'),
  '/transparent': (response) =>
    response
      .writeHead(200, HTML)
      .end('<!doctype html><meta name="color-scheme" content="light dark"><title>Bare</title>'),
};

const NAMES = {
  '/silent': 'is silent',
  '/headers-only': 'sends headers alone',
  '/half': 'sends half of a page',
  '/cut': 'cuts the connection',
  '/cut-within': 'cuts the connection within the page',
  '/deny': 'refuses frames by X-Frame-Options',
  '/ancestors': 'refuses frames by its policy',
  '/error': 'answers 500 with nothing',
  '/error-page': 'answers 503 with a page',
  '/nothing': 'answers 204',
  '/empty': 'answers an empty page',
  '/download': 'sends a file to keep',
  '/loop': 'redirects to itself',
  '/elsewhere': 'redirects to a name that does not resolve',
  '/garbage': 'does not speak HTTP',
  '/slow-image': 'sends a page whose image never comes',
};

pages('consent servers that fail', { browser: { width: 800, height: 700 } }, (used) => {
  const { open, run, leave } = used;
  let server;
  let origin;
  let closed;
  const sockets = new Set();

  before(async () => {
    server = createHttp((request, response) => {
      const { pathname } = new URL(request.url, 'http://localhost');
      (ANSWERS[pathname] ?? ((r) => r.writeHead(404).end()))(response);
    });
    server.on('connection', (socket) => sockets.add(socket));
    origin = `http://localhost:${await listen(server)}`;
    // A port that was free a moment ago.
    const other = createServer();
    closed = `http://localhost:${await listen(other)}`;
    await new Promise((done) => other.close(done));
  });
  after(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((done) => server.close(done));
  });
  beforeEach(async () => {
    // What browsers say of servers that fail, and of refused frames.
    used.page.allow(
      /Failed to load|ERR_|X-Frame-Options|frame-ancestors|status of|Refused|Framing|denied/i,
      /^browser: /,
    );
    await open();
  });

  const address = {
    'has its port closed': () => `${closed}/`,
    'has a name that does not resolve': () => 'http://no-such-host.invalid/',
    ...Object.fromEntries(Object.entries(NAMES).map(([path, name]) => [name, () => origin + path])),
  };

  for (const [name, at] of Object.entries(address)) {
    test(`a server that ${name}: Close is there at once and afterwards, and releases the page`, async () => {
      await run((authServer) => {
        window.loads = 0;
        const one = kit.modal(kit.id(), { authServer });
        guard.watch(one.flow);
        one.frame.addEventListener('load', () => window.loads++);
        window.one = one;
        const why = guard.trapped();
        if (why) throw new Error(`at once ${why}`);
      }, at());
      // Until the browser has given up, or has said that it has loaded, or a while.
      await run(async () => {
        for (const end = Date.now() + 1000; !window.loads && Date.now() < end;) await kit.sleep(20);
        await guard.frames();
      });
      await leave();
    });
  }

  test('Escape and Close by key leave an overlay whose server is dead', async () => {
    for (const keys of [[Key.ESCAPE], 'close']) {
      await run(async (authServer) => {
        const one = kit.modal(kit.id(), { authServer });
        guard.watch(one.flow);
        await new Promise((done) => {
          one.frame.addEventListener('load', done);
          setTimeout(done, 1000);
        });
        await guard.frames();
      }, `${closed}/`);
      if (keys === 'close') {
        await used.page.until(() => {
          const [dialog] = guard.overlays();
          guard.closeOf(dialog).focus();
          return dialog.getRootNode().activeElement === guard.closeOf(dialog);
        });
        await used.press(Key.ENTER);
      } else {
        // The browser's own page has the focus, as a consent UI would: Escape is its own there. Close is a Tab behind it.
        await used.page.until(() => {
          const [dialog] = guard.overlays();
          guard.closeOf(dialog).focus();
          return dialog.getRootNode().activeElement === guard.closeOf(dialog);
        });
        await used.press(...keys);
      }
      await used.page.until(() => guard.note(window.flow) !== 'open');
      assert.match(await run(() => guard.note(window.flow)), /^LINK_USER_CANCELLED (escape|close-button)$/);
    }
  });

  test('Tab reaches Close within two steps while the server is silent', async () => {
    await run((authServer) => {
      guard.watch(kit.modal(kit.id(), { authServer }).flow);
    }, `${origin}/silent`);
    let steps = 0;
    const isThere = () =>
      run(() => {
        const [dialog] = guard.overlays();
        return dialog.getRootNode().activeElement === guard.closeOf(dialog);
      });
    while (!(await isThere()) && steps < 3) {
      await used.press(Key.TAB);
      steps++;
    }
    assert.ok(steps <= 2, `${steps} steps`);
    await used.press(Key.SPACE);
    await used.page.until(() => guard.note(window.flow) === 'LINK_USER_CANCELLED close-button');
  });

  test('after five seconds without an answer it is said, and Retry beside Close loads again', async () => {
    let loads = 0;
    used.servers.app.routes.set('/late', () =>
      ++loads === 1 ? new Promise(() => {}) : { body: '<!doctype html><title>Consent</title><h1>Consent' },
    );
    await run(() => {
      const one = kit.modal(kit.id(), { authServer: `${location.origin}/late` });
      guard.watch(one.flow);
      window.one = one;
      window.retry = () => one.dialog.querySelector('[part~=retry]');
    });
    await used.page.until(() => window.retry()?.checkVisibility?.() ?? window.retry()?.getClientRects().length > 0);
    assert.equal(await run(() => guard.trapped() ?? guard.isHit(window.retry())), true);
    await used.click(() => window.retry());
    await used.page.until(() => window.one.host.matches(':state(open)') && !window.one.host.matches(':state(loading)'));
    assert.equal(loads, 2);
    await leave();
  });

  test('a frame that was loaded ahead while the server was down can be closed, and is loaded anew once the server is there', async () => {
    const late = createHttp((request, response) => response.writeHead(200, HTML).end(PAGE));
    const port = Number(new URL(closed).port);
    try {
      await run(async (authServer) => {
        window.id = kit.id();
        window.sdk.preload(window.id, { authServer });
        // Until the browser has loaded its own page instead.
        const find = () => kit.all('iframe')[0];
        while (!find()) await kit.sleep(10);
        await kit.sleep(500);
      }, `${closed}/`);
      await listen(late, port);
      // No browser tells a page what a frame shows: the overlay comes with what was loaded, and can be closed. What is opened next
      // is loaded anew.
      const ends = await run(async (authServer) => {
        const first = window.sdk.link(window.id, { authServer });
        first.catch(() => {});
        await guard.frames();
        const [dialog] = guard.overlays();
        guard.closeOf(dialog).click();
        const ends = [await kit.ending(first)];
        const next = window.sdk.link(window.id, { authServer });
        guard.watch(next);
        ends.push(await kit.ending(next));
        return ends;
      }, `${closed}/`);
      assert.deepEqual(ends, ['LINK_USER_CANCELLED close-button', 'success']);
    } finally {
      late.closeAllConnections();
      await new Promise((done) => late.close(done));
    }
  });

  /** A consent UI that succeeds at once. */
  const PAGE = `<!doctype html><title>Consent</title><script>parent.postMessage({ isCompleted: true, consentID: 'x' }, '*')</script>`;

  for (const dark of [false, true]) {
    test(`a consent page without a background can be read over a ${dark ? 'dark' : 'light'} page`, async () => {
      const middle = await run(
        async (authServer, dark) => {
          document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
          document.body.style.background = 'rgb(255, 0, 0)';
          const one = kit.modal(kit.id(), { authServer });
          guard.watch(one.flow);
          await new Promise((done) => one.frame.addEventListener('load', done));
          await guard.frames(4);
          return guard.middle(one.frame).map(Math.round);
        },
        `${origin}/transparent`,
        dark,
      );
      const [[red, green, blue]] = await colours(used.page, [middle]);
      assert.ok(red === green && green === blue, `the page shines through: ${red}, ${green}, ${blue}`);
      await leave();
    });
  }

  test('Tab after the last control of the consent UI goes to Close, and not out of the dialog', async () => {
    await run(async () => {
      const one = kit.modal();
      guard.watch(one.flow);
      window.one = one;
      await kit.ready(one.frame);
      await kit.sleep(50);
    });
    const frame = await used.page.driver.executeScript('return window.one.frame');
    await used.page.inside(frame, async (driver) => {
      await (await driver.findElement({ css: 'input' })).click();
    });
    let at = '';
    for (let steps = 0; steps < 3 && at !== 'close'; steps++) {
      await used.press(Key.TAB);
      at = await run(() => {
        const { activeElement } = window.one.dialog.getRootNode();
        return activeElement === guard.closeOf(window.one.dialog) ? 'close' : String(activeElement?.localName);
      });
    }
    assert.equal(at, 'close');
    await used.press(Key.ENTER);
    await used.page.until(() => guard.note(window.flow) === 'LINK_USER_CANCELLED close-button');
  });

  test('focus goes to the frame when it is ready, and Escape then leaves by Close alone', async () => {
    const focus = await run(async () => {
      const one = kit.modal();
      guard.watch(one.flow);
      await kit.ready(one.frame);
      for (const end = Date.now() + 2000; Date.now() < end; await kit.sleep(20)) {
        if (one.dialog.getRootNode().activeElement === one.frame) break;
      }
      return one.dialog.getRootNode().activeElement === one.frame;
    });
    assert.equal(focus, true);
    await leave();
  });

  test('the connection is lost in the middle: the way out is there', async () => {
    await run(async () => {
      const one = kit.modal();
      guard.watch(one.flow);
      window.one = one;
      await kit.ready(one.frame);
      const loaded = new Promise((done) => one.frame.addEventListener('load', done));
      void kit.tell(one.frame, { cmd: 'navigate', url: 'http://no-such-host.invalid/' }).catch(() => {});
      await Promise.race([loaded, kit.sleep(1000)]);
      await guard.frames();
    });
    await leave();
  });
});
