// What happens around a flow and is nobody's fault: the network goes, the page is printed or shown on the whole screen, elements
// of the page have the names of what a script asks the document for.
/* global kit, guard, sdk */
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { engine } from '../e2e/lib/browser.mjs';
import { pages } from './lib/pages.mjs';

const onlyChromium = engine !== 'chromium' && 'only Chromium can be told';

/** What scripts ask a document for. An element of this name takes the place of that: DOM clobbering. */
const CLOBBERED = [
  ...['createElement', 'createDocumentFragment', 'querySelector', 'querySelectorAll', 'getElementById', 'append'],
  ...['body', 'head', 'documentElement', 'defaultView', 'activeElement', 'adoptedStyleSheets', 'ownerDocument'],
  ...['hidden', 'readyState', 'visibilityState', 'scripts', 'currentScript', 'baseURI', 'location', 'parentNode'],
  ...['addEventListener', 'removeEventListener', 'dispatchEvent', 'elementFromPoint', 'contains', 'isConnected'],
  ...['host', 'nodeType', 'getRootNode', 'assignedSlot', 'firstChild', 'getAnimations', 'fullscreenElement'],
];

pages('what happens around a flow', {}, (used) => {
  const { open, run, leave, works, click } = used;
  beforeEach(() => open());

  /** Takes the network away, and gives it back when the steps are done. */
  async function offline(steps) {
    const { driver } = used.page;
    await driver.setNetworkConditions({ offline: true, latency: 0, download_throughput: 0, upload_throughput: 0 });
    try {
      assert.equal(await run(() => navigator.onLine), false);
      return await steps();
    } finally {
      await driver.deleteNetworkConditions();
    }
  }

  /** An overlay whose consent UI is there, as `window.one`. */
  const opened = () =>
    run(async () => {
      window.one = kit.modal();
      guard.watch(window.one.flow);
      await kit.ready(window.one.frame);
    });
  const answer = () =>
    run(async () => {
      await kit.post(window.one.frame, kit.SENTINEL);
      return kit.ending(window.one.flow);
    });

  test('the network goes while the consent UI is shown: its message counts', { skip: onlyChromium }, async () => {
    await opened();
    assert.equal(await offline(answer), 'success');
    await works();
  });

  test('the network is away when a flow opens: there is a way out', { skip: onlyChromium }, async () => {
    used.page.allow(/ERR_INTERNET_DISCONNECTED/);
    await offline(async () => {
      await run(() => void guard.watch(kit.modal().flow));
      await leave();
    });
    await works();
  });

  test(
    'the network is away when a session is asked for: the flow ends and says so',
    { skip: onlyChromium },
    async () => {
      used.page.allow(/ERR_INTERNET_DISCONNECTED/, /Failed to fetch/);
      const told = await offline(() =>
        run(async () => {
          const tag = kit.tag({ overlay: '', 'session-url': '/session' });
          tag.innerHTML = '<button>Link</button>';
          document.body.append(tag);
          const { failed } = await kit.outcome(tag.open());
          tag.remove();
          return failed;
        }),
      );
      assert.equal(told.code, 'LINK_INTERNAL_ERROR');
      assert.match(told.message, /Failed to fetch/);
      await works();
    },
  );

  test('the page is printed while an overlay is open: it goes on', { skip: onlyChromium }, async () => {
    await opened();
    const { data } = await used.page.driver.sendAndGetDevToolsCommand('Page.printToPDF', {});
    assert.ok(data.length > 1000, 'a print of the page');
    await run(() => guard.untrapped());
    assert.equal(await answer(), 'success');
    await works();
  });

  test('the page is shown on the whole screen when an overlay opens: it is over that', async () => {
    await run(() => {
      const button = document.querySelector('#free');
      window.before = new Promise((done) => {
        button.onclick = () =>
          done(
            document.documentElement.requestFullscreen?.().then(
              () => true,
              () => false,
            ),
          );
      });
    });
    await click(() => document.querySelector('#free'));
    const isFull = await run(() => window.before);
    if (engine === 'chromium') assert.equal(isFull, true);
    await opened();
    await run(() => guard.untrapped());
    if (isFull) await run(() => document.exitFullscreen());
    await run(() => guard.untrapped());
    assert.equal(await answer(), 'success');
    await works();
  });

  test('an element of the page goes on the whole screen over an open overlay: nobody is stuck', async () => {
    await run(() => {
      const video = document.body.appendChild(document.createElement('div'));
      video.id = 'video';
      video.textContent = 'A film';
      document.querySelector('#free').onclick = () => {
        window.one = kit.modal();
        guard.watch(window.one.flow);
        window.full = video.requestFullscreen?.().then(
          () => true,
          () => false,
        );
      };
    });
    await click(() => document.querySelector('#free'));
    const isFull = await run(() => window.full);
    if (engine === 'chromium') assert.equal(isFull, true);
    await run(() => guard.frames(4));
    // Escape is the browser's way out of it, which no script gets.
    if (isFull) await run(() => document.exitFullscreen?.().catch(() => {}));
    await leave();
    await works();
  });

  for (const kind of ['img', 'form']) {
    test(`elements (${kind}) that have the names of what scripts ask the document for: flows end or open, nobody is stuck`, async () => {
      used.page.allow(/./);
      const wrong = [];
      for (const name of CLOBBERED) {
        const told = await run(
          async (kind, name) => {
            const clobber = document.createElement(kind);
            const { body } = document;
            clobber.setAttribute('name', name);
            body.append(clobber);
            const isClobbered = document[name] === clobber;
            const flows = [];
            const tag = new sdk.FiskilLinkElement();
            try {
              flows.push(sdk.link('clobbered-1', { authServer: kit.auth }));
              flows.push(sdk.link('clobbered-2', { authServer: kit.auth, container: '#place' }));
              flows.forEach(guard.note);
              tag.sessionId = 'clobbered-3';
              tag.authServer = kit.auth;
              body.append(tag);
              await kit.sleep(30);
            } catch (error) {
              return `${name}: ${error}`;
            } finally {
              clobber.remove();
            }
            for (const flow of flows) flow.close();
            tag.remove();
            await kit.sleep(30);
            const stuck = guard.trapped();
            const ends = flows.map(guard.note);
            const open = ends.includes('open');
            const left = kit.all('iframe').length;
            return stuck || open || left ? `${name}: ${JSON.stringify({ isClobbered, ends, stuck, left })}` : null;
          },
          kind,
          name,
        );
        if (told) {
          wrong.push(told);
          await open();
        }
      }
      assert.deepEqual(wrong, []);
      await works();
    });
  }

  for (const name of ['host', 'parentNode', 'getRootNode']) {
    test(`Escape in a page with a form called ${name} closes the overlay`, async () => {
      await run((name) => document.body.insertAdjacentHTML('afterbegin', `<form name="${name}"></form>`), name);
      await opened();
      await run(() =>
        // A key that is pressed outside of the dialog, as after a click on its backdrop.
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true })),
      );
      assert.equal(await run(() => guard.note(window.one.flow)), 'LINK_USER_CANCELLED escape');
      await leave();
      await works();
    });
  }
});
