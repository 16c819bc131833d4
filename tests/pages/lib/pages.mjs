// Groups of tests on pages that are made of libraries, and what each of them asks in the end: is anybody stuck?
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before } from 'node:test';
import { Origin } from 'selenium-webdriver';
import { suite } from '../../e2e/lib/suite.mjs';

const guard = readFileSync(join(import.meta.dirname, 'guard.js'), 'utf8');
const javascript = (body) => ({ type: 'text/javascript', body });

/**
 * A page of the app. `early` are classic scripts before the SDK, `sdk` the module that loads it, `script` what comes
 * after; each is the text of a script.
 */
export function html({ early = '', sdk, script = '', head = '', body = '' }) {
  const load = sdk ?? `import * as sdk from '/dist/fiskil-link.mjs'; window.sdk = sdk;`;
  const inline = (text, kind = '') => text && `<script${kind}>${text}</script>`;
  return `<!doctype html><html lang="en"><head><title>Page</title><meta name="viewport" content="width=device-width">
    <script src="/kit.js"></script><script src="/guard.js"></script>${head}${inline(early)}${inline(load, ' type="module"')}</head>
    <body><h1>Page</h1><button id="free" type="button">Elsewhere</button>${body}
    ${script && '<script defer src="?script"></script>'}<p style="height: 3000px">Long</p></body></html>`;
}

/**
 * A group of tests on such pages: name → what `html` takes, or a function that makes it (once, when the group starts).
 * `define` gets what `suite` gives, and `open(name)`, `run` and `leave`.
 */
export function pages(name, { pages: all = { host: {} }, browser }, define) {
  suite(name, { browser: { reducedMotion: true, ...browser } }, (used) => {
    const base = () => new URLSearchParams({ auth: used.servers.auth.origin, other: used.servers.other.origin });

    before(async () => {
      const { routes } = used.servers.app;
      routes.set('/guard.js', javascript(guard));
      routes.set('/never', () => new Promise(() => {}));
      for (const [path, make] of Object.entries(all)) {
        const parts = typeof make === 'function' ? await make() : make;
        const text = html(parts);
        routes.set(`/page/${path}`, ({ search }) => (search === '?script' ? javascript(parts.script) : { body: text }));
      }
    });

    const run = (...args) => used.page.run(...args);

    /** Opens a page and waits for its script. */
    async function open(path = 'host', query = '') {
      await used.page.open(`${used.servers.app.origin}/page/${path}?${base()}${query}`);
      await used.page.until(() => window.sdk && window.guard && document.readyState === 'complete');
    }

    /** A click of the pointer in the middle of what a function in the page finds. */
    async function click(find, ...args) {
      const [x, y] = await run(
        (find, args) => {
          const element = new Function(`return (${find})(...arguments)`)(...args);
          if (!element) throw new Error(`there is nothing to click: ${find}`);
          if (!window.guard.overlays().length) element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
          return window.guard.middle(element).map(Math.round);
        },
        String(find),
        args,
      );
      await used.page.driver.actions().move({ x, y, origin: Origin.VIEWPORT }).click().perform();
    }

    /**
     * Nobody is stuck now; where the overlay is open, a person leaves it by its Close; then the page is free: nothing of
     * it is inert, it scrolls and takes clicks (`locked`, `clicks`: unless the page's own dialog says otherwise). Resolves with how `window.flow` has ended.
     */
    async function leave({ locked = false, clicks = true } = {}) {
      await run(() => window.guard.untrapped());
      const isOpen = await run(() => window.guard.overlays().length > 0);
      if (isOpen) {
        await click(() => {
          const dialog = window.guard
            .overlays()
            .find((one) => !window.guard.unseen(one) && !window.guard.unreachable(one));
          return dialog && window.guard.closeOf(dialog);
        });
        await used.page.until(() => window.guard.overlays().length === 0);
      }
      const end = await used.page.until(() => {
        const end = window.guard.note(window.flow);
        return end !== 'open' && end;
      });
      if (isOpen) assert.equal(end, 'LINK_USER_CANCELLED close-button');
      if (locked !== null) {
        assert.equal(await run(() => window.guard.isLocked()), locked, 'whether the page is locked afterwards');
      }
      if (clicks) {
        await run(() => {
          window.clicked = 0;
          document.querySelector('#free').onclick = () => window.clicked++;
        });
        await click(() => document.querySelector('#free'));
        assert.equal(await run(() => window.clicked), 1, 'the page takes clicks afterwards');
      }
      return end;
    }

    /** What comes next works: a flow is opened, and a success ends it. */
    async function works() {
      const end = await run(async () => {
        const { flow, frame } = window.kit.modal();
        if (!frame) return window.kit.ending(flow);
        await window.kit.ready(frame);
        await window.kit.post(frame, window.kit.SENTINEL);
        return window.kit.ending(flow);
      });
      assert.equal(end, 'success', 'the next flow');
      assert.deepEqual(await run(() => [window.guard.overlays().length, window.guard.isLocked()]), [0, false]);
    }

    define(Object.assign(used, { open, run, click, leave, works, press: (...keys) => used.page.press(...keys) }));
  });
}
