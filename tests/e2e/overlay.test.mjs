// The overlay, SPEC section 7, and what a page can do to the looks of the tag, section 6.
/* global kit, seen */
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { By, Key, Origin } from 'selenium-webdriver';
import { engine } from './lib/browser.mjs';
import { openHost } from './lib/host.mjs';
import { suite } from './lib/suite.mjs';
import { colours, emulate, resize } from './lib/view.mjs';

const NOTHING = { frames: 0, dialogs: 0, hosts: 0, style: null };
const onlyChromium = engine !== 'chromium' && 'only Chromium can be told';

/** Helpers in the page, beside `kit`. */
function addHelpers() {
  const deepest = (x, y) => {
    let found = document.elementFromPoint(x, y);
    while (found?.shadowRoot) {
      const inner = found.shadowRoot.elementFromPoint(x, y);
      if (!inner || inner === found) break;
      found = inner;
    }
    return found;
  };
  const box = (element) => {
    // A slot has no box of its own.
    const range = document.createRange();
    range.selectNodeContents(element);
    const { left, top, right, bottom, width, height } = (
      element.matches('slot') ? range : element
    ).getBoundingClientRect();
    return { left, top, right, bottom, width, height };
  };
  const isShown = (element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const { length } = (element.matches('slot') ? range : element).getClientRects();
    return length > 0 && getComputedStyle(element).visibility === 'visible';
  };
  Object.assign(window, {
    seen: {
      deepest,
      box,
      isShown,

      /** Whether a dialog covers the whole page: its size, and every place where a click would hit something else. */
      covers(dialog) {
        const { left, top, width, height } = box(dialog);
        // What is kept for the page's scrollbar cannot be covered.
        const { clientWidth } = document.documentElement;
        const around = [0.01, 0.25, 0.5, 0.75, 0.99];
        const hits = around.flatMap((x) => around.map((y) => deepest(x * clientWidth, y * innerHeight)));
        return {
          fills: [left, top, Math.round(width), Math.round(height)].join() === `0,0,${clientWidth},${innerHeight}`,
          under: hits.filter((hit) => !dialog.contains(hit)).map((hit) => hit?.outerHTML.slice(0, 60) ?? null),
        };
      },

      /** Goes to the moment at which loading has been slow, without waiting for it. */
      skip(ms) {
        const now = performance.now.bind(performance);
        performance.now = () => now() + ms;
        document.dispatchEvent(new Event('visibilitychange'));
      },

      /** What of a flow's panel can be seen. */
      panel(root) {
        const part = (name) => isShown(root.querySelector(`[part=${name}]`));
        return { frame: part('frame'), spinner: part('spinner'), slow: part('slow'), retry: part('retry') };
      },

      /** A flow that never gets further than loading. */
      never: () => ({ authServer: `${location.origin}/never` }),

      /** Opens an overlay and waits until it has got to a state: loading, slow, ready or kept. */
      async at(state) {
        const waits = state === 'loading' || state === 'slow';
        const one = kit.modal(kit.id(), waits ? window.seen.never() : {});
        if (state === 'slow') window.seen.skip(5001);
        if (!waits) {
          await kit.ready(one.frame);
          while (one.dialog.dataset.phase !== 'ready') await kit.sleep(5);
        }
        if (state === 'kept') {
          await kit.post(one.frame, { isCompleted: false, errorType: 'AUTH_SESSION_INVALID' });
          await kit.outcome(one.flow);
        }
        window.current = one;
        return one;
      },
    },
  });
}

const COVERED = { fills: true, under: [] };

const STATES = {
  loading: { frame: false, spinner: true, slow: false, retry: false, close: true },
  slow: { frame: false, spinner: true, slow: true, retry: true, close: true },
  ready: { frame: true, spinner: false, slow: false, retry: false, close: true },
  kept: { frame: true, spinner: false, slow: false, retry: false, close: true },
};

/** Where the trigger is when the flow opens, and what becomes of it: an expression for what has the focus at the end. */
const TRIGGERS = {
  'a button': () => document.querySelector('#button'),
  'a button far below what is seen': () => {
    const trigger = document.querySelector('#button');
    trigger.style.cssText = 'position: absolute; top: 2500px';
    return trigger;
  },
  'a field with a selection': () => {
    document.body.insertAdjacentHTML('beforeend', '<input id="field" value="abcdef">');
    const field = document.querySelector('#field');
    field.setSelectionRange(2, 4);
    return field;
  },
  'a button in a shadow tree': () => {
    const host = document.body.appendChild(document.createElement('div'));
    host.attachShadow({ mode: 'open' }).innerHTML = '<p style="height: 2000px"></p><button>x</button>';
    return host.shadowRoot.querySelector('button');
  },
};

const LOSSES = {
  disabled: (trigger) => (trigger.disabled = true),
  removed: (trigger) => trigger.remove(),
  hidden: (trigger) => (trigger.hidden = true),
};

/** Style sheets and inline styles of pages that scroll. Scrollbars take space in Firefox only. */
const SCROLLING = {
  'a plain page': {},
  'an empty style attribute': { html: '' },
  'an inline overflow with a priority': { html: 'color: red; overflow: auto !important; margin: 1px' },
  'an inline overflow of one direction': { html: 'overflow-y: scroll; overflow-x: clip' },
  'an inline scrollbar gutter': { html: 'scrollbar-gutter: stable both-edges !important' },
  'a scrollbar gutter at both edges': { css: 'html { scrollbar-gutter: stable both-edges; padding: 0 10px 0 20px }' },
  'inline overflow and scrollbar gutter, both with a priority': {
    html: 'overflow-y: scroll !important; scrollbar-gutter: stable !important',
  },
  'an important rule': { css: 'html { overflow-y: scroll !important }' },
  'overflow on the body': { css: 'body { overflow-y: scroll }' },
  'overflow on a body as high as the window': { css: 'html, body { height: 100% } body { overflow: auto; margin: 0 }' },
  'inline overflow on the body': { body: 'overflow-x: hidden' },
  'a body that scrolls within the page': {
    css: 'html { overflow: hidden; height: 100% } body { overflow: auto; height: 100%; margin: 0 }',
  },
  'a page written from right to left': { css: 'html { direction: rtl }' },
};

/** Rules of pages that would hide or break what they do not know. */
const HOSTILE = {
  'frames hidden': 'iframe { display: none !important }',
  'dialogs hidden': 'dialog, dialog::backdrop { display: none !important }',
  'everything unset': '* { all: unset !important }',
  'everything initial': '* { all: initial !important }',
  'children of the body hidden': 'body > * { display: none }',
  'children of the body hidden, important': 'body > * { display: none !important }',
  'children of the body without height': 'body > * { height: 0 !important; overflow: hidden !important }',
  'everything transformed': 'body, body * { transform: scale(.5) translate(50%) !important }',
  'everything filtered and clipped': 'body * { filter: blur(0); clip-path: inset(50%); opacity: 0 !important }',
  'everything contained':
    'body * { contain: strict !important; position: absolute !important; left: -9999px !important }',
  'nothing can be clicked': 'body * { pointer-events: none !important; visibility: hidden !important }',
  'other boxes': '* { box-sizing: content-box !important; padding: 20px !important; margin: 20px !important }',
  'huge text': 'html { font-size: 60px !important; line-height: 3; text-transform: uppercase; letter-spacing: 1em }',
};

/** Places in a page that clip, move or cover what is in them. */
const PLACES = {
  'a transformed parent': '<div style="transform: rotate(3deg) scale(.5)"><div class="place"></div></div>',
  'a parent that clips':
    '<div style="overflow: hidden; height: 20px; position: relative"><div class="place"></div></div>',
  'a parent with a filter, a perspective and containment':
    '<div style="filter: blur(1px); perspective: 1px; contain: paint"><div class="place"></div></div>',
  'a transparent stacking context':
    '<div style="opacity: 0; position: relative; z-index: -1"><div class="place"></div></div>',
  'an inert parent': '<div inert><div class="place"></div></div>',
  'a label, a heading and a list': '<h2><ul><li class="place"></li></ul></h2>',
};

const css = (text) => {
  document.head.append(Object.assign(document.createElement('style'), { textContent: text }));
};

suite('the overlay', {}, (used) => {
  const run = (...args) => used.page.run(...args);
  const press = (...keys) => used.page.press(...keys);

  beforeEach(async () => {
    used.servers.app.routes.set('/never', () => new Promise(() => {}));
    await openHost(used);
    await run(addHelpers);
  });

  test('nothing of the page is over it, and nothing of the page can be used', async () => {
    const answer = await run(async () => {
      document.body.insertAdjacentHTML(
        'beforeend',
        '<div id="bar" style="position: fixed; inset: 0; z-index: 2147483647; width: 100%; height: 100%"></div>',
      );
      const bar = document.querySelector('#bar');
      if (bar.showPopover) {
        bar.popover = 'manual';
        bar.showPopover();
      }
      const { dialog, flow } = kit.modal();
      bar.style.zIndex = '2147483647';
      const button = document.querySelector('#button');
      button.focus();
      const taken = document.activeElement === button;
      const covers = seen.covers(dialog);
      flow.close();
      return { covers, taken, after: seen.deepest(100, 100) === bar };
    });
    assert.deepEqual(answer, { covers: COVERED, taken: false, after: true });
  });

  for (const [name, make] of Object.entries(TRIGGERS)) {
    for (const end of ['close()', 'Escape', 'success', 'removal']) {
      test(`focus goes in and comes back to ${name}, and the page does not move: ${end}`, async () => {
        const start = await run(
          async (make, end) => {
            document.body.style.height = '5000px';
            const trigger = (window.trigger = new Function(`return (${make})()`)());
            trigger.focus({ preventScroll: true });
            scrollTo({ top: 700, behavior: 'instant' });
            const { dialog, frame } = await seen.at('ready');
            const root = dialog.getRootNode();
            const { activeElement } = root;
            if (end === 'Escape') dialog.querySelector('[part=close]').focus();
            const inside = dialog.contains(root.activeElement);
            return { y: scrollY, atFrame: activeElement === frame, inside, frame: frame.isConnected };
          },
          String(make),
          end,
        );
        assert.deepEqual(start, { y: 700, atFrame: true, inside: true, frame: true });
        if (end === 'Escape') await press(Key.ESCAPE);
        const back = await run(async (end) => {
          const { flow, frame, host } = window.current;
          if (end === 'close()') flow.close();
          if (end === 'removal') host.remove();
          if (end === 'success') await kit.post(frame, kit.SENTINEL);
          await kit.outcome(flow);
          const { trigger } = window;
          return [
            trigger.getRootNode().activeElement === trigger,
            scrollY,
            trigger.selectionStart ?? 2,
            kit.rest().hosts,
          ];
        }, end);
        assert.deepEqual(back, [true, 700, 2, 0]);
      });
    }
  }

  for (const [name, lose] of Object.entries(LOSSES)) {
    test(`a trigger that was ${name} meanwhile takes no focus, and the page does not move`, async () => {
      const answer = await run(async (lose) => {
        document.body.style.height = '5000px';
        const trigger = document.querySelector('#button');
        trigger.focus({ preventScroll: true });
        scrollTo({ top: 700, behavior: 'instant' });
        const { flow } = kit.modal();
        new Function('trigger', `(${lose})(trigger)`)(trigger);
        flow.close();
        return [document.activeElement === document.body, scrollY, await kit.ending(flow)];
      }, String(lose));
      assert.deepEqual(answer, [true, 700, 'LINK_USER_CANCELLED closed']);
    });
  }

  for (const [state, expected] of Object.entries(STATES)) {
    test(`what is shown when it is ${state}`, async () => {
      const shown = await run(async (state) => {
        const { dialog } = await seen.at(state);
        const root = dialog.getRootNode();
        const close = root.querySelector('button[part=close]');
        return { ...seen.panel(root), close: seen.isShown(close), covers: seen.covers(dialog) };
      }, state);
      assert.deepEqual(shown, { ...expected, covers: COVERED });
    });

    test(`Escape closes it when it is ${state}`, async () => {
      const isInFrame = await run(async (state) => {
        const { dialog, frame } = await seen.at(state);
        return dialog.getRootNode().activeElement === frame;
      }, state);
      assert.equal(isInFrame, expected.frame);
      if (isInFrame) {
        // There it is the consent UI's. Firefox's driver gives a key to the frame only from within.
        const frame = await used.page.driver.executeScript('return window.current.frame');
        await used.page.inside(frame, () => press(Key.ESCAPE));
        const hosts = await run(async () => {
          await kit.sleep(100);
          window.current.dialog.querySelector('[part=close]').focus();
          return kit.rest().hosts;
        });
        assert.equal(hosts, 1);
      }
      await press(Key.ESCAPE);
      await used.page.until(() => kit.rest().hosts === 0);
      const end = await run(async () => [await kit.ending(window.current.flow), kit.rest()]);
      assert.deepEqual(end, [state === 'kept' ? 'LINK_INVALID_SESSION' : 'LINK_USER_CANCELLED escape', NOTHING]);
    });

    test(`the close button, by pointer and by key, closes it when it is ${state}`, async () => {
      const ends = [];
      for (const way of ['pointer', 'key']) {
        const [x, y] = await run(
          async (state, way) => {
            const { dialog } = await seen.at(state);
            const close = dialog.querySelector('[part=close]');
            if (way === 'key') close.focus();
            const { left, top, width, height } = seen.box(close);
            return [Math.round(left + width / 2), Math.round(top + height / 2)];
          },
          state,
          way,
        );
        if (way === 'key') await press(Key.ENTER);
        else await used.page.driver.actions().move({ x, y, origin: Origin.VIEWPORT }).click().perform();
        await used.page.until(() => kit.rest().hosts === 0);
        ends.push(await run(async () => [await kit.ending(window.current.flow), kit.rest()]));
      }
      const end = state === 'kept' ? 'LINK_INVALID_SESSION' : 'LINK_USER_CANCELLED close-button';
      assert.deepEqual(ends, [
        [end, NOTHING],
        [end, NOTHING],
      ]);
    });
  }

  test('loading that takes five seconds is said to be slow; Retry loads again', async () => {
    let loads = 0;
    used.servers.app.routes.set('/late', () =>
      ++loads === 1 ? new Promise(() => {}) : { body: '<!doctype html><p>x' },
    );
    const seen = await run(async () => {
      const { window: page } = { window };
      const started = performance.now();
      const { flow, dialog, host } = kit.modal(kit.id(), { authServer: `${location.origin}/late` });
      const retry = dialog.querySelector('[part=retry]');
      while (!page.seen.isShown(retry)) {
        if (performance.now() - started > 9000) throw new Error('Retry did not show');
        await kit.sleep(20);
      }
      const waited = performance.now() - started;
      const told = dialog.querySelector('[part=slow]').textContent;
      const slow = host.matches(':state(loading)');
      retry.focus();
      retry.click();
      const again = { ...page.seen.panel(dialog), inside: dialog.contains(dialog.getRootNode().activeElement) };
      while (dialog.dataset.phase !== 'ready') await kit.sleep(5);
      const ready = page.seen.panel(dialog);
      flow.close();
      return { onTime: waited > 4900 && waited < 6500 ? true : waited, told, slow, again, ready };
    });
    assert.deepEqual(seen, {
      onTime: true,
      told: 'This is taking longer than usual.',
      slow: true,
      again: { frame: false, spinner: true, slow: false, retry: false, inside: true },
      ready: { frame: true, spinner: false, slow: false, retry: false },
    });
    assert.equal(loads, 2);
  });

  for (const [part, after] of Object.entries({ overlay: 'frame', retry: 'frame', close: 'close' })) {
    test(`when it is ready the focus goes from ${part} to ${after}, and the page does not move`, async () => {
      const answer = await run(async (part) => {
        document.body.style.height = '5000px';
        scrollTo({ top: 700, behavior: 'instant' });
        const { dialog } = kit.modal(kit.id(), { authServer: `${kit.auth}/slow?ms=500` });
        seen.skip(5001);
        const root = dialog.getRootNode();
        if (part !== 'overlay') dialog.querySelector(`[part=${part}]`).focus();
        const before = root.activeElement.part.value;
        while (dialog.dataset.phase !== 'ready') await kit.sleep(5);
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        return [before, root.activeElement?.part.value, scrollY];
      }, part);
      assert.deepEqual(answer, [part, after, 700]);
    });
  }

  for (const [name, { html, body, css: rules = '' }] of Object.entries(SCROLLING)) {
    test(`the page does not scroll while it is open, and is as before afterwards: ${name}`, async () => {
      const look = () => {
        const { left, top, width } = document.querySelector('#mark').getBoundingClientRect();
        return { left, top, width, y: scrollY, body: document.body.scrollTop };
      };
      const before = await run(
        (html, body, rules, add) => {
          new Function('text', `(${add})(text)`)(rules);
          document.body.insertAdjacentHTML('beforeend', '<p id="mark" style="height: 4000px">Mark</p>');
          if (html !== null) document.documentElement.setAttribute('style', html);
          if (body !== null) document.body.setAttribute('style', body);
          window.styles = () => {
            const sorted = (element) =>
              [...element.style]
                .sort()
                .map((key) => [key, element.style.getPropertyValue(key), element.style.getPropertyPriority(key)]);
            const { documentElement: root, body } = document;
            return [root, body].map((element) => [element.getAttribute('style') === null, sorted(element)]);
          };
          scrollTo({ top: 300, behavior: 'instant' });
          document.body.scrollTo({ top: 300, behavior: 'instant' });
          return window.styles();
        },
        html ?? null,
        body ?? null,
        rules,
        String(css),
      );
      const start = await run(look);
      assert.equal(Math.max(start.y, start.body), 300, 'the page scrolls');
      const overflow = await run(async () => {
        await seen.at('loading');
        return getComputedStyle(document.documentElement).overflow;
      });
      assert.equal(overflow, 'hidden');
      assert.deepEqual(await run(look), start, 'opening moves nothing');
      if (engine !== 'webkit') {
        await used.page.driver.actions().scroll(60, 60, 0, 400, Origin.VIEWPORT).perform();
      }
      await press(Key.END);
      await run(() => kit.sleep(150));
      assert.deepEqual(await run(look), start, 'the page has moved under the overlay');
      const after = await run(() => {
        window.current.flow.close();
        return window.styles();
      });
      assert.deepEqual(after, before);
      assert.deepEqual(await run(look), start, 'closing moves nothing');
      const moves = await run((body) => {
        const scroller = body ? document.body : document.scrollingElement;
        scroller.scrollTop = 500;
        return scroller.scrollTop;
      }, start.body > 0);
      assert.equal(moves, 500, 'the page scrolls again');
    });
  }

  test('what the page says of its root while it is open stays', async () => {
    const answer = await run(() => {
      const { style } = document.documentElement;
      style.overflow = 'clip';
      const { flow } = kit.modal();
      style.color = 'red';
      style.removeProperty('overflow-x');
      flow.close();
      return [style.color, style.overflowY, style.getPropertyPriority('overflow-y'), style.scrollbarGutter];
    });
    assert.deepEqual(answer, ['red', 'clip', '', '']);
  });

  test('it fades in and the spinner turns where motion is wanted', async () => {
    const names = await run(() =>
      kit
        .modal()
        .dialog.getAnimations({ subtree: true })
        .map(({ animationName }) => animationName),
    );
    assert.ok(names.includes('fade') && names.includes('spin'), String(names));
  });

  test('forced colours: card, buttons and spinner have edges', { skip: onlyChromium }, async () => {
    await emulate(used.page, { 'forced-colors': 'active' });
    try {
      const colours = await run(async () => {
        const { dialog } = await seen.at('slow');
        const style = (selector) => getComputedStyle(dialog.querySelector(selector));
        const [card, close, spinner] = ['.status', '[part=close]', '[part=spinner]'].map(style);
        return {
          isForced: matchMedia('(forced-colors: active)').matches,
          card: card.outlineStyle === 'solid' && card.outlineColor !== card.backgroundColor,
          close: close.borderTopColor !== close.backgroundColor && close.color !== close.backgroundColor,
          spinner: spinner.borderTopColor !== spinner.borderLeftColor,
        };
      });
      assert.deepEqual(colours, { isForced: true, card: true, close: true, spinner: true });
    } finally {
      await emulate(used.page, {});
    }
  });

  for (const [name, { scheme, background, dark }] of Object.entries({
    'a light page': { scheme: 'normal', background: [240, 240, 240], dark: false },
    'a dark page': { scheme: 'dark', background: [20, 20, 40], dark: true },
    'a page that is dark without saying so': { scheme: 'normal', background: [20, 20, 40], dark: false },
  })) {
    test(`${name} shows through the backdrop, which is seen, and not through the sheet`, async () => {
      const { panel, corner } = await run(
        async (scheme, background) => {
          const { style } = document.documentElement;
          style.colorScheme = scheme;
          style.background = `rgb(${background})`;
          document.querySelector('h1').remove();
          document.querySelector('#button').remove();
          const { dialog, frame } = kit.modal(kit.id(), { authServer: `${location.origin}/consent-card.html` });
          const card = getComputedStyle(dialog.querySelector('.status'));
          const panel = [card.backgroundColor, card.color];
          while (dialog.dataset.phase !== 'ready') await kit.sleep(5);
          const { left, top } = seen.box(frame);
          return { panel, corner: [Math.round(left) + 20, Math.round(top) + 20] };
        },
        scheme,
        background,
      );
      const look = () => colours(used.page, [[8, 8], [1270, 790], corner]);
      const dims = background.map((value, i) => Math.round(value * 0.38 + [72, 76, 88][i] * 0.62));
      const off = (seen) => Math.max(...seen.map((value, i) => Math.abs(value - dims[i])));
      // It fades in, and an engine paints when it has time.
      const white = [255, 255, 255];
      const isPainted = (first, last, sheet) => off(first) <= 3 && off(last) <= 3 && `${sheet}` === `${white}`;
      let [first, last, sheet] = await look();
      for (const end = Date.now() + 5000; !isPainted(first, last, sheet) && Date.now() < end;) {
        [first, last, sheet] = await look();
      }
      for (const seen of [first, last]) {
        assert.ok(off(seen) <= 3, `${seen} instead of ${dims}`);
        const change = Math.max(...seen.map((value, i) => Math.abs(value - background[i])));
        assert.ok(change >= 30, `${seen} on ${background}`);
      }
      // Around a transparent consent UI, whose text is made for white.
      assert.deepEqual(sheet, white);
      const [card, ink] = panel.map((colour) => Number(/\d+/.exec(colour)[0]));
      assert.equal(card < ink, dark, `${panel}`);
    });
  }

  const sizes = { chromium: [320, 360, 768, 1920, 3840], firefox: [320, 768, 3840], webkit: [480, 1024] }[engine];
  for (const width of sizes) {
    test(`a window ${width} px wide holds all of it`, async (t) => {
      const height = width < 500 ? 480 : Math.min(Math.round(width * 0.5625), engine === 'webkit' ? 700 : 2160);
      await resize(used.page, width, height);
      t.after(() => resize(used.page, 1280, 800));
      await used.page.until((width) => innerWidth === width, width);
      const answers = await run(async () => {
        const answers = [];
        for (const state of ['loading', 'slow', 'ready', 'kept']) {
          const { dialog, frame, flow } = await seen.at(state);
          await Promise.all(dialog.getAnimations().map(({ finished }) => finished));
          const wrong = [];
          const [status, close] = ['.status', '[part=close]'].map((name) => dialog.querySelector(name));
          for (const element of dialog.querySelectorAll('.status *, button')) {
            if (!seen.isShown(element)) continue;
            const { left, top, right, bottom, width, height } = seen.box(element);
            // The bar is 48 px high with its line, and Close 44 px.
            const edge = element === close ? 1 : 8;
            if (left < edge || top < edge || right > innerWidth - edge || bottom > innerHeight - edge)
              wrong.push(element.part.value || element.name);
            if (element.matches('button') && (width < 44 || height < 44)) wrong.push('too small to touch');
            const middle = (left + right) / 2;
            if (element.parentNode === status && Math.abs(middle - innerWidth / 2) > 1) wrong.push('not in the middle');
          }
          // A sheet of 30 by 44 rem at most, or a frame below a bar: one shape from the first moment to the last.
          const isSheet = innerWidth >= 600 && innerHeight >= 360;
          const size = isSheet
            ? [Math.min(480, innerWidth - 32), Math.min(704, innerHeight - 68)]
            : [innerWidth, innerHeight - 48];
          const box = seen.box(frame);
          if ([box.width, box.height].map(Math.round).join() !== size.join())
            wrong.push(`frame ${box.width}x${box.height} instead of ${size}`);
          if (Math.abs((box.left + box.right) / 2 - innerWidth / 2) > 1) wrong.push('frame not in the middle');
          if (seen.isShown(status) && JSON.stringify(seen.box(status)) !== JSON.stringify(box))
            wrong.push('the skeleton has another shape');
          const { bottom, right } = seen.box(close);
          if (bottom > box.top || right > box.right) wrong.push('Close lies over the frame or beside it');
          if (dialog.scrollWidth > innerWidth || dialog.scrollHeight > innerHeight) wrong.push('scrolls');
          answers.push({ state, wrong, covers: seen.covers(dialog) });
          flow.close();
        }
        return answers;
      });
      assert.deepEqual(
        answers,
        Object.keys(STATES).map((state) => ({ state, wrong: [], covers: COVERED })),
      );
    });
  }

  test('it follows a window that shrinks, as for a keyboard', async (t) => {
    t.after(() => resize(used.page, 1280, 800));
    await run(async () => {
      await seen.at('ready');
    });
    // The sheet, and without room for one the whole window below the bar.
    for (const [height, size] of [
      [420, [480, 420 - 52 - 16]],
      [300, [1280, 300 - 48]],
    ]) {
      await resize(used.page, 1280, height);
      await used.page.until((height) => innerHeight === height, height);
      const covers = await run(() => {
        const { dialog, frame } = window.current;
        const { width, height } = seen.box(frame);
        return { ...seen.covers(dialog), size: [Math.round(width), Math.round(height)] };
      });
      assert.deepEqual(covers, { ...COVERED, size });
    }
  });

  for (const [shape, [windowWidth, windowHeight]] of Object.entries({
    'the bar': [420, 800],
    'the sheet': [844, 390],
  })) {
    test(`frame and buttons keep out of the safe areas: ${shape}`, { skip: onlyChromium }, async (t) => {
      const { driver } = used.page;
      const insets = { top: 40, left: 30, bottom: 20, right: 50 };
      t.after(() => resize(used.page, 1280, 800));
      await resize(used.page, windowWidth, windowHeight);
      await driver.sendDevToolsCommand('Emulation.setSafeAreaInsetsOverride', { insets });
      try {
        const boxes = await run(async () => {
          document.head.insertAdjacentHTML(
            'beforeend',
            '<meta name="viewport" content="width=device-width, viewport-fit=cover">',
          );
          document.documentElement.style.setProperty('--fiskil-link-width', '100%');
          const { dialog, frame } = await seen.at('kept');
          return {
            frame: seen.box(frame),
            close: seen.box(dialog.querySelector('[part=close]')),
            width: innerWidth,
            height: innerHeight,
          };
        });
        const { frame, close, width, height } = boxes;
        const around = [frame.left, frame.top, width - frame.right, height - frame.bottom];
        if (shape === 'the bar') assert.deepEqual(around, [30, 40 + 48, 50, 20]);
        else
          for (const [i, inset] of [30, 40 + 52, 50, 20 + 16].entries()) assert.ok(around[i] >= inset, String(around));
        assert.ok(close.top >= 40 + 1 && close.right <= width - 50, JSON.stringify(close));
        assert.ok(close.bottom <= frame.top, JSON.stringify(boxes));
      } finally {
        await driver.sendDevToolsCommand('Emulation.setSafeAreaInsetsOverride', { insets: {} });
      }
    });
  }

  test('it opens over a modal dialog of the page; Escape closes only it and gives the focus back', async () => {
    await run(() => {
      document.body.insertAdjacentHTML('beforeend', '<dialog id="own"><button id="inner">Link</button></dialog>');
      document.querySelector('#button').onclick = () => document.querySelector('#own').showModal();
      document.querySelector('#inner').onclick = () => void seen.at('ready');
    });
    // Real clicks: a browser lets one Escape close dialogs that no person has opened all at once.
    for (const id of ['button', 'inner']) await used.page.driver.findElement(By.id(id)).click();
    const opened = await used.page.until(() => {
      const { dialog, frame } = window.current ?? {};
      if (!dialog) return null;
      dialog.querySelector('[part=close]').focus();
      return { covers: seen.covers(dialog), frame: seen.isShown(frame), own: document.querySelector('#own').open };
    });
    assert.deepEqual(opened, { covers: COVERED, frame: true, own: true });
    await press(Key.ESCAPE);
    const after = await run(async () => [
      await kit.ending(window.current.flow),
      document.querySelector('#own').matches(':modal'),
      document.activeElement.id,
    ]);
    assert.deepEqual(after, ['LINK_USER_CANCELLED escape', true, 'inner']);
  });

  /** Opens a tag by its trigger in a place and tells whether it covers the page, and how the flow ends. */
  const inPlace = async () => {
    await run(() => {
      const tag = (window.tag = kit.tag({ 'session-id': kit.id(), overlay: '' }));
      tag.innerHTML = '<button type="button">Link</button>';
      document.querySelector('.place').append(tag);
      tag.firstChild.click();
    });
    return run(async () => {
      const { tag } = window;
      const frame = await kit.frame(tag);
      const dialog = frame.parentElement;
      while (dialog.dataset.phase !== 'ready') await kit.sleep(5);
      const covers = seen.covers(dialog);
      const visible = seen.isShown(frame);
      await kit.post(frame, kit.SENTINEL);
      return { covers, visible, end: await kit.ending(tag.flow) };
    });
  };

  for (const [name, html] of Object.entries(PLACES)) {
    test(`a tag works in ${name}`, async () => {
      await run((html) => document.body.insertAdjacentHTML('beforeend', html), html);
      const answer = await inPlace();
      assert.deepEqual(answer, { covers: COVERED, visible: true, end: 'success' });
    });
  }

  for (const mode of ['open', 'closed']) {
    test(`a tag works in ${mode === 'open' ? 'an open' : 'a closed'} shadow tree`, async () => {
      const answer = await run(async (mode) => {
        const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode });
        root.innerHTML = '<style>* { transform: scale(.5) }</style>';
        const tag = kit.tag({ 'session-id': kit.id(), overlay: '' });
        tag.innerHTML = '<button type="button">Link</button>';
        root.append(tag);
        tag.firstChild.focus();
        tag.firstChild.click();
        const frame = await kit.frame(tag);
        const dialog = frame.parentElement;
        const { fills } = seen.covers(dialog);
        const hit = dialog.contains(tag.shadowRoot.elementFromPoint(9, 9));
        await kit.post(frame, kit.SENTINEL);
        const end = await kit.ending(tag.flow);
        return { fills, hit, end, focus: root.activeElement === tag.firstChild };
      }, mode);
      assert.deepEqual(answer, { fills: true, hit: true, end: 'success', focus: true });
    });
  }

  for (const [name, rules] of Object.entries(HOSTILE)) {
    test(`it is shown whatever the page's style sheet does: ${name}`, async () => {
      const answers = await run(
        async (rules, add) => {
          new Function('text', `(${add})(text)`)(rules);
          const answers = [];
          for (const kind of ['link()', 'tag']) {
            let tag;
            if (kind === 'tag') {
              tag = kit.tag({ 'session-id': kit.id(), overlay: '' });
              tag.innerHTML = '<button type="button">Link</button>';
              document.body.append(tag);
              void tag.open();
            }
            const one = kind === 'tag' ? { flow: tag.flow, frame: kit.all('iframe', tag)[0] } : kit.modal();
            const dialog = one.frame.parentElement;
            const close = dialog.querySelector('[part=close]');
            const { width, height } = seen.box(close);
            const early = { close: seen.isShown(close), fits: width < 120 && height < 60 };
            await kit.ready(one.frame);
            while (dialog.dataset.phase !== 'ready') await kit.sleep(5);
            answers.push({ ...early, covers: seen.covers(dialog), frame: seen.isShown(one.frame) });
            one.flow.close();
            tag?.remove();
          }
          return answers;
        },
        rules,
        String(css),
      );
      const shown = { close: true, fits: true, covers: COVERED, frame: true };
      assert.deepEqual(answers, [shown, shown]);
    });
  }

  test('a tag that is hidden stays so, but for the overlay that its page opens', async () => {
    const answer = await run(async () => {
      const answers = [];
      for (const hide of [(tag) => (tag.hidden = true), (tag) => (tag.style.display = 'none')]) {
        const tag = kit.tag({ 'session-id': kit.id(), overlay: '' });
        tag.innerHTML = '<button type="button">Link</button>';
        hide(tag);
        document.body.append(tag);
        const display = () => getComputedStyle(tag).display;
        const before = display();
        void tag.open();
        const covers = seen.covers(kit.all('dialog', tag)[0]);
        tag.close();
        answers.push({ before, covers, after: display(), style: tag.style.cssText });
        tag.remove();
      }
      return answers;
    });
    const hidden = { before: 'none', covers: COVERED, after: 'none' };
    assert.deepEqual(answer, [
      { ...hidden, style: '' },
      { ...hidden, style: 'display: none;' },
    ]);
  });

  for (const [name, open] of Object.entries({
    'open()': (tag) => tag.open(),
    'a click': (tag) => {
      tag.firstChild.click();
      return tag.flow;
    },
  })) {
    for (const hiding of ['display: none', 'content-visibility: hidden']) {
      test(`where nothing can be shown, in ${hiding}, ${name} fails and the page stays usable`, async () => {
        const answer = await run(
          async (open, hiding) => {
            const parent = document.body.appendChild(document.createElement('div'));
            parent.style.cssText = hiding;
            const tag = kit.tag({ 'session-id': kit.id(), overlay: '' });
            tag.innerHTML = '<button type="button">Link</button>';
            parent.append(tag);
            const { failed } = await kit.outcome(new Function('tag', `return (${open})(tag)`)(tag));
            const other = document.body.appendChild(document.createElement('button'));
            other.focus();
            const { cssText } = document.documentElement.style;
            return { code: failed.code, usable: document.activeElement === other, cssText };
          },
          String(open),
          hiding,
        );
        assert.deepEqual(answer, { code: 'LINK_NOT_FOUND', usable: true, cssText: '' });
      });
    }
  }

  test('a page of frames, which shows nothing else, fails', async () => {
    const answer = await run(async () => {
      document.body.replaceWith(document.createElement('frameset'));
      const { failed } = await kit.outcome(kit.link(kit.id()));
      return { code: failed.code, overflow: document.documentElement.style.cssText, rest: kit.rest().hosts };
    });
    assert.deepEqual(answer, { code: 'LINK_NOT_FOUND', overflow: '', rest: 0 });
  });

  for (const [rules, expected] of Object.entries({
    '': ['block', 'none'],
    'fiskil-link { display: inline-block }': ['inline-block', 'none'],
    'fiskil-link { display: grid }': ['grid', 'none'],
    'fiskil-link { display: contents }': ['contents', 'none'],
    'fiskil-link { display: none }': ['none', 'none'],
  })) {
    test(`the page lays the tag out, and hidden hides it: ${rules || 'no rule'}`, async () => {
      const displays = await run(
        (rules, add) => {
          new Function('text', `(${add})(text)`)(rules);
          const tag = document.body.appendChild(document.createElement('fiskil-link'));
          const display = () => getComputedStyle(tag).display;
          const shown = display();
          tag.hidden = true;
          return [shown, display()];
        },
        rules,
        String(css),
      );
      assert.deepEqual(displays, expected);
    });
  }

  test('parts have their names once each, and the page can style them', async () => {
    const answer = await run(async (add) => {
      new Function('text', `(${add})(text)`)(`
          ::part(overlay) { background: rgb(1, 2, 3) }
          ::part(frame) { border: 5px solid rgb(4, 5, 6) }
          ::part(close) { color: rgb(7, 8, 9); position: fixed; inset: auto auto 0 0 }
          ::part(bar) { background: rgb(16, 17, 18) }
          ::part(spinner) { width: 77px }
          ::part(slow) { color: rgb(10, 11, 12) }
          ::part(retry) { background: rgb(13, 14, 15) }
        `);
      const { dialog } = await seen.at('slow');
      const parts = [...dialog.getRootNode().querySelectorAll('[part]')].map(({ part }) => part.value).sort();
      const style = (name) => getComputedStyle(dialog.getRootNode().querySelector(`[part=${name}]`));
      const { left, bottom } = seen.box(dialog.querySelector('[part=close]'));
      return {
        parts,
        overlay: style('overlay').backgroundColor,
        bar: style('bar').backgroundColor,
        frame: style('frame').borderTopColor,
        close: [style('close').color, left, Math.round(innerHeight - bottom)],
        spinner: style('spinner').width,
        slow: style('slow').color,
        retry: style('retry').backgroundColor,
      };
    }, String(css));
    assert.deepEqual(answer, {
      parts: ['bar', 'close', 'frame', 'overlay', 'retry', 'slow', 'spinner'],
      overlay: 'rgb(1, 2, 3)',
      bar: 'rgb(16, 17, 18)',
      frame: 'rgb(4, 5, 6)',
      close: ['rgb(7, 8, 9)', 0, 0],
      spinner: '77px',
      slow: 'rgb(10, 11, 12)',
      retry: 'rgb(13, 14, 15)',
    });
  });

  test('custom properties of the root, of a parent and of the tag set backdrop, size and radius', async () => {
    const answers = await run(async (add) => {
      new Function('text', `(${add})(text)`)(`
          :root { --brand: 1, 2, 3; --fiskil-link-backdrop: rgb(var(--brand)); --fiskil-link-width: 400px }
          section { --fiskil-link-height: calc(10px * 30) }
          fiskil-link { --fiskil-link-radius: 9px }
        `);
      const section = document.body.appendChild(document.createElement('section'));
      const tag = kit.tag({ 'session-id': kit.id(), overlay: '' });
      section.append(tag);
      void tag.open();
      const [frame] = kit.all('iframe', tag);
      const look = ({ dialog, frame }) => {
        const { left, right, top, bottom, width, height } = seen.box(frame);
        // The row of Close and the edge below the sheet belong to it.
        const above = top - 52;
        const below = innerHeight - bottom - 16;
        return {
          backdrop: getComputedStyle(dialog, '::backdrop').backgroundColor,
          size: [width, height],
          centred: Math.abs((left + right) / 2 - innerWidth / 2) < 1 && above > 0 && Math.abs(above - below) < 1,
          radius: getComputedStyle(frame).borderTopLeftRadius,
        };
      };
      const answers = [look({ dialog: frame.parentElement, frame })];
      section.style.setProperty('--fiskil-link-height', '9999px');
      tag.style.setProperty('--fiskil-link-width', '9999px');
      const { size } = look({ dialog: frame.parentElement, frame });
      answers.push(size.map(Math.round).join('x') === `${innerWidth - 32}x${innerHeight - 68}`);
      tag.remove();
      const one = kit.modal();
      answers.push(look(one).size[0], look(one).backdrop);
      one.flow.close();
      return answers;
    }, String(css));
    const look = { backdrop: 'rgb(1, 2, 3)', size: [400, 300], centred: true, radius: '9px' };
    assert.deepEqual(answers, [look, true, 400, 'rgb(1, 2, 3)']);
  });

  test('without custom properties the backdrop is rgba(72, 76, 88, .62)', async () => {
    const backdrop = await run(() => getComputedStyle(kit.modal().dialog, '::backdrop').backgroundColor);
    assert.equal(backdrop, 'rgba(72, 76, 88, 0.62)');
  });

  test('slotted children replace its texts and are no trigger', async () => {
    const texts = { loading: 'Lädt …', slow: 'Das dauert länger.', retry: 'Nochmal', close: 'Schließen' };
    const answer = await run(async (texts) => {
      const tag = kit.tag({ 'session-id': kit.id(), overlay: '', 'auth-server': seen.never().authServer });
      for (const [name, text] of Object.entries(texts)) {
        tag.append(Object.assign(document.createElement('span'), { slot: name, textContent: text }));
      }
      document.body.append(tag);
      await kit.next(tag, 'link-open');
      const shown = () => [...tag.children].filter(seen.isShown).map(({ slot }) => slot);
      // The words come a moment after the status that they stand in.
      await kit.sleep(200);
      const loading = shown();
      seen.skip(5001);
      const slow = shown();
      const own = [...tag.shadowRoot.querySelectorAll('dialog slot[name]')].map((slot) => slot.assignedNodes().length);
      tag.querySelector('[slot=close]').click();
      return { loading, slow, own, end: await kit.ending(tag.flow), rest: kit.rest().dialogs, shown: shown() };
    }, texts);
    assert.deepEqual(answer, {
      loading: ['loading', 'close'],
      slow: ['slow', 'retry', 'close'],
      own: [1, 1, 1, 1],
      end: 'LINK_USER_CANCELLED close-button',
      rest: 0,
      shown: [],
    });
  });

  test('the label attribute names the dialog and the frame', async () => {
    const names = await run(() =>
      [{ label: 'Konten verbinden' }, {}, { label: '' }].map((attributes) => {
        const tag = kit.tag({ 'session-id': kit.id(), overlay: '', ...attributes });
        document.body.append(tag);
        void tag.open();
        const [frame] = kit.all('iframe', tag);
        const names = [frame.parentElement.getAttribute('aria-label'), frame.title];
        tag.remove();
        return names;
      }),
    );
    const own = ['Connect your accounts', 'Connect your accounts'];
    assert.deepEqual(names, [['Konten verbinden', 'Konten verbinden'], own, own]);
  });

  test('an inline tag shows its children while it loads, and beside them when that is slow', async () => {
    const answer = await run(async () => {
      const tag = kit.tag({ 'session-id': kit.id(), 'auth-server': `${kit.auth}/slow?ms=2000` });
      tag.innerHTML = '<p>Preparing</p>';
      tag.style.setProperty('--fiskil-link-height', '2000px');
      document.body.append(tag);
      const connected = tag.offsetHeight;
      await kit.next(tag, 'link-open');
      const look = () => ({
        child: seen.isShown(tag.firstChild),
        height: tag.offsetHeight,
        ...seen.panel(tag.shadowRoot),
      });
      const loading = look();
      seen.skip(5001);
      const slow = look();
      const loaded = kit.next(tag, 'link-load');
      await loaded;
      return { connected, loading, slow, ready: look() };
    });
    const none = { height: 2000, frame: false, spinner: false, slow: false, retry: false };
    assert.deepEqual(answer, {
      connected: 2000,
      loading: { ...none, child: true },
      slow: { ...none, child: true, spinner: true, slow: true, retry: true },
      ready: { ...none, child: false, frame: true },
    });
  });
});

suite('the overlay with reduced motion', { browser: { reducedMotion: true } }, (used) => {
  test('nothing moves', async () => {
    await openHost(used);
    const answer = await used.page.run(async () => {
      const { dialog } = kit.modal();
      // The words of the status wait for a moment, and so do clicks on the frame: nothing moves by that.
      const waits = ['tell', 'settle'];
      const { length } = dialog.getAnimations({ subtree: true }).filter((one) => !waits.includes(one.animationName));
      return [length, getComputedStyle(dialog).opacity, getComputedStyle(dialog, '::backdrop').animationName];
    });
    assert.deepEqual(answer, [0, '1', 'none']);
  });
});
