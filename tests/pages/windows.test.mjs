// Windows of every size, zoom, direction and length of words; clicks that come twice; classic scrollbars; layout shift
// (real-pages.md R8, R17, R18, R20, R26, H8).
/* global kit, guard */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { Key, Origin } from 'selenium-webdriver';
import { engine } from '../e2e/lib/browser.mjs';
import { colours, resize } from '../e2e/lib/view.mjs';
import { pages } from './lib/pages.mjs';

const onlyChromium = engine !== 'chromium' && 'only Chromium can be told';

/** German words that are longer than a phone at 400 % is wide. */
const WORDS = {
  loading: 'Kontoverbindungsdienstleister wird geladen …',
  slow: 'Die Verbindungsherstellung zu Ihrem Kreditinstitut dauert ungewöhnlich lange. Bitte haben Sie noch etwas Geduld oder versuchen Sie es noch einmal.',
  retry: 'Verbindungsaufbau noch einmal versuchen',
  close: 'Kontoverknüpfungsvorgang abbrechen und schließen',
};

const SLOTS = Object.entries(WORDS)
  .map(([name, text]) => `<span slot="${name}">${text}</span>`)
  .join('');

/** In the page or a frame of it: what of these buttons cannot be scrolled to, hit, and seen whole. */
function cut(names) {
  const [dialog] = guard.overlays();
  const { clientWidth, clientHeight } = document.documentElement;
  return names.flatMap((name) => {
    const button = [...dialog.querySelectorAll('button')].find((one) => one.part.contains(name));
    if (!button?.getClientRects().length) return [`there is no ${name}`];
    button.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    const { left, top, right, bottom } = button.getBoundingClientRect();
    const box = [left, top, right, bottom].map(Math.round).join(', ');
    if (left < -1 || right > clientWidth + 1) return [`${name} runs off the side: ${box} of ${clientWidth}`];
    if (bottom - top <= clientHeight && (top < -1 || bottom > clientHeight + 1)) return [`${name} is cut: ${box}`];
    const isCut = button.scrollWidth > button.clientWidth + 1 || button.scrollHeight > button.clientHeight + 1;
    if (isCut) return [`the words of ${name} are cut, or stand out of it`];
    return guard.isHit(button) ? [] : [`${name} is covered`];
  });
}

pages('windows and words', { browser: { width: 1280, height: 800 } }, (used) => {
  const { open, run, leave, press } = used;

  const doubleClick = async ([x, y], times = 2) => {
    let actions = used.page.driver.actions().move({ x, y, origin: Origin.VIEWPORT });
    for (let i = 0; i < times; i++) actions = actions.press().release();
    await actions.perform();
  };

  /** Puts a trigger where Close of an overlay will be, or in another place of the window. */
  const PLACES = {
    'where Close will be': null,
    'at the top right': [0.97, 0.04],
    'at the top left': [0.03, 0.04],
    'in the middle': [0.5, 0.5],
    'at the bottom': [0.5, 0.96],
  };

  for (const [width, height] of [
    [1280, 800],
    [480, 760],
  ]) {
    for (const way of ['link()', 'a tag']) {
      for (const [name, place] of Object.entries(PLACES)) {
        for (const times of [2, 3]) {
          if (times === 3 && place) continue;
          test(`${times} quick clicks on ${way} ${name} of ${width} × ${height} leave the overlay open`, async () => {
            await resize(used.page, width, height);
            await open();
            const at = await run(
              async (way, place) => {
                // Beside a scrollbar that WebKit lays over the page.
                let [x, y] = place ? [Math.min(place[0] * innerWidth, innerWidth - 36), place[1] * innerHeight] : [];
                if (!place) {
                  const one = kit.modal(kit.id(), { authServer: `${location.origin}/never` });
                  await guard.frames();
                  [x, y] = guard.middle(guard.closeOf(one.dialog));
                  one.flow.close();
                }
                const place2 = document.body.appendChild(document.createElement('div'));
                place2.style.cssText = `position: fixed; z-index: 9; width: 30px; height: 30px; overflow: hidden; left: ${x - 15}px; top: ${y - 15}px`;
                const never = `${location.origin}/never`;
                if (way === 'a tag') guard.add(place2, { 'auth-server': never });
                else {
                  place2.innerHTML = '<button type="button" id="trigger">+</button>';
                  place2.firstChild.onclick = () => guard.watch(kit.modal(kit.id(), { authServer: never }).flow);
                }
                place2.querySelector('button').style.cssText =
                  'width: 30px; height: 30px; padding: 0; overflow: hidden';
                return [Math.round(x), Math.round(y)];
              },
              way,
              place,
            );
            await doubleClick(at, times);
            await used.page.until(() => Boolean(window.flow));
            await run(() => kit.sleep(300));
            assert.equal(await run(() => guard.note(window.flow)), 'open');
            // Later, a click is a click.
            await run(() => kit.sleep(500));
            assert.equal(await leave(), 'LINK_USER_CANCELLED close-button');
          });
        }
      }
    }
  }

  test('a double click on a trigger presses nothing in a consent UI that was loaded ahead; a later click does', async () => {
    used.servers.app.routes.set('/pressed', () => ({
      body: `<!doctype html><title>Consent</title><body style="margin: 0"><script>
        onclick = () => parent.postMessage({ isCompleted: true, consentID: 'pressed' }, '*');
        document.body.style.height = '100vh';
      </script>`,
    }));
    await resize(used.page, 1280, 800);
    await open();
    const at = await run(async () => {
      const place = document.body.appendChild(document.createElement('div'));
      place.style.cssText = 'position: fixed; left: 50%; top: 50%';
      const tag = guard.add(place, { 'auth-server': `${location.origin}/pressed`, preload: 'eager' });
      while (!kit.all('iframe', tag).length) await kit.sleep(10);
      await kit.sleep(500);
      return guard.middle(tag.querySelector('button')).map(Math.round);
    });
    await doubleClick(at);
    await used.page.until(() => Boolean(window.flow));
    await run(() => kit.sleep(600));
    assert.equal(await run(() => guard.note(window.flow)), 'open');
    await doubleClick(at, 1);
    await used.page.until(() => guard.note(window.flow) !== 'open');
    assert.equal(await run(() => guard.note(window.flow)), 'success');
  });

  test('a double click on Retry reloads and leaves the overlay open; Enter held down on the trigger as well', async () => {
    await resize(used.page, 1280, 800);
    await open();
    await run(() => {
      const tag = guard.add(document.body, { 'auth-server': `${location.origin}/never` });
      tag.querySelector('button').focus();
    });
    // A key that is held down is pressed again and again.
    await press(Key.ENTER, Key.ENTER, Key.ENTER);
    await used.page.until(() => Boolean(window.flow));
    await run(() => kit.sleep(100));
    assert.equal(await run(() => guard.note(window.flow)), 'open');
    await used.page.until(() => {
      const retry = guard.overlays()[0]?.querySelector('[part~=retry]');
      return retry?.getClientRects().length > 0 && guard.isHit(retry);
    });
    const at = await run(() => guard.middle(guard.overlays()[0].querySelector('[part~=retry]')).map(Math.round));
    await doubleClick(at);
    await run(() => kit.sleep(200));
    assert.equal(await run(() => guard.note(window.flow)), 'open');
    await leave();
  });

  /** Small windows as frames of a page: every engine makes those as small as they are told to be. */
  for (const [width, height] of [
    [200, 100],
    [320, 120],
    [120, 300],
  ]) {
    test(`in a frame of ${width} × ${height}, Close and Retry can be reached and hit, loading and slow`, async () => {
      await resize(used.page, 1280, 800);
      await open();
      const wrong = await run(
        async (cut, width, height) => {
          const frame = document.createElement('iframe');
          frame.style.cssText = `width: ${width}px; height: ${height}px; border: 0`;
          frame.src = location.href;
          document.body.prepend(frame);
          const inner = frame.contentWindow;
          while (!inner.sdk || inner.document.readyState !== 'complete') await kit.sleep(20);
          inner.guard.watch(inner.kit.modal(inner.kit.id(), { authServer: `${location.origin}/never` }).flow);
          const look = inner.eval(`(${cut})`);
          const wrong = look(['close']);
          const slow = () => inner.guard.overlays()[0].querySelector('[part~=retry]')?.getClientRects().length;
          for (const end = Date.now() + 7000; !slow() && Date.now() < end;) await kit.sleep(50);
          return [...wrong, ...look(['retry', 'close'])];
        },
        String(cut),
        width,
        height,
      );
      assert.deepEqual(wrong, []);
    });
  }

  for (const dir of ['ltr', 'rtl']) {
    for (const way of ['link()', 'a tag']) {
      test(`German words at 400 % (320 × 256), ${dir}, ${way}: Close and Retry scroll and are whole`, async () => {
        await resize(used.page, engine === 'webkit' ? 460 : 320, 256);
        await open();
        const wrong = await run(
          async (cut, dir, way, texts, slots) => {
            document.documentElement.dir = dir;
            document.documentElement.lang = 'de';
            const authServer = `${location.origin}/never`;
            if (way === 'link()') guard.watch(kit.modal(kit.id(), { authServer, texts }).flow);
            else {
              const tag = guard.add(
                document.body,
                { 'auth-server': authServer },
                `${slots}<button>Verknüpfen</button>`,
              );
              guard.watch(tag.open());
            }
            const look = new Function(`return ${cut}`)();
            const wrong = look(['close']);
            const slow = () => guard.overlays()[0].querySelector('[part~=retry]')?.getClientRects().length;
            for (const end = Date.now() + 7000; !slow() && Date.now() < end;) await kit.sleep(50);
            wrong.push(...look(['retry', 'close']));
            const text = kit.all('*').some((one) => one.textContent.includes('Verbindungsaufbau'));
            if (!text) wrong.push('the words are not there');
            return wrong;
          },
          String(cut),
          dir,
          way,
          WORDS,
          SLOTS,
        );
        assert.deepEqual(wrong, []);
        await run(() => (document.documentElement.dir = ''));
        await leave();
      });
    }
  }

  const ZOOMS = {
    'the body, 1.5': 'body { zoom: 1.5 }',
    'the body, 0.5': 'body { zoom: .5 }',
    'the root, 1.5': 'html { zoom: 1.5 }',
    'the tag’s parent, 2': '.place { zoom: 2 }',
  };
  for (const [name, rule] of Object.entries(ZOOMS)) {
    for (const [width, height] of [
      [1280, 800],
      [480, 760],
    ]) {
      test(`zoom of ${name}, at ${width} × ${height}: the overlay is within the window`, async () => {
        await resize(used.page, width, height);
        await open();
        const box = await run(async (rule) => {
          document.head.appendChild(document.createElement('style')).textContent = rule;
          const place = document.body.appendChild(document.createElement('div'));
          place.className = 'place';
          const tag = guard.add(place);
          guard.watch(tag.open());
          await kit.frame(tag);
          await guard.frames();
          const [dialog] = guard.overlays();
          const { left, top, right, bottom } = guard.box(dialog);
          const close = guard.box(guard.closeOf(dialog));
          return { left, top, right, bottom, closeRight: close.right, closeBottom: close.bottom, closeTop: close.top };
        }, rule);
        const wrong = Object.entries(box).filter(
          ([side, at]) => at < -1 || at > (/top|bottom/i.test(side) ? height : width) + 1,
        );
        assert.deepEqual(wrong, [], JSON.stringify(box));
        if (width < 600) {
          assert.ok(box.bottom - box.top > height - 2 && box.right - box.left > width - 2, JSON.stringify(box));
        }
        await leave();
      });
    }
  }

  /** What moves: layout shift, as Chromium counts it, from the page's start to the consent UI. */
  for (const [name, markup] of Object.entries({
    'an inline tag with a placeholder': (auth) =>
      `<fiskil-link id="tag" session-id="shift-1" auth-server="${auth}"><p>Loading your bank</p></fiskil-link>`,
    'an inline tag without one': (auth) =>
      `<fiskil-link id="tag" session-id="shift-2" auth-server="${auth}"></fiskil-link>`,
    'a trigger': (auth) =>
      `<fiskil-link id="tag" overlay session-id="shift-3" auth-server="${auth}"><button>Link</button></fiskil-link>`,
    'an inline tag with overlay="false" and a placeholder that has margins': (auth) =>
      `<fiskil-link id="tag" overlay="false" session-id="shift-4" auth-server="${auth}"><p style="margin: 4em 0">Loading</p></fiskil-link>`,
    'an inline tag with overlay="false" and without one': (auth) =>
      `<fiskil-link id="tag" overlay="false" session-id="shift-5" auth-server="${auth}"></fiskil-link>`,
    'an inline tag with a session-url that takes its time': (auth) =>
      `<fiskil-link id="tag" session-url="/slow-session" auth-server="${auth}"></fiskil-link>`,
    'an inline tag with a session-url that takes its time, and a placeholder': (auth) =>
      `<fiskil-link id="tag" session-url="/slow-session" auth-server="${auth}"><p>Loading your bank</p></fiskil-link>`,
    'an inline tag with fetchSession': (auth) =>
      `<fiskil-link id="tag" auth-server="${auth}"></fiskil-link>
       <script>tag.fetchSession = () => new Promise((done) => setTimeout(done, 300, 'shift-6'));</script>`,
    'an inline tag with fetchSession that comes after the page was painted': (auth) =>
      `<fiskil-link id="tag" auth-server="${auth}"><p>Loading your bank</p></fiskil-link>
       <script>setTimeout(() => (tag.fetchSession = async () => 'shift-7'), 300);</script>`,
    'a trigger with a session-url that takes its time': (auth) =>
      `<fiskil-link id="tag" overlay session-url="/slow-session" auth-server="${auth}"><button>Link</button></fiskil-link>`,
  })) {
    test(`${name} at page load on a phone shifts nothing`, { skip: onlyChromium }, async () => {
      await resize(used.page, 360, 740);
      const { app, auth } = used.servers;
      app.routes.set('/slow-session', async () => {
        await sleep(300);
        return { type: 'application/json', body: '{"session_id":"shift"}' };
      });
      app.routes.set('/shift', {
        body: `<!doctype html><html lang="en"><head><title>Shift</title><meta name="viewport" content="width=device-width">
          <script>window.shift = 0; new PerformanceObserver((list) => { for (const { value } of list.getEntries()) window.shift += value; }).observe({ type: 'layout-shift', buffered: true });</script>
          <script src="/kit.js"></script><script src="/guard.js"></script>
          <script src="/dist/fiskil-link.umd.js"></script><script>window.sdk = FiskilLink;</script></head>
          <body><h1>Page</h1>${markup(auth.origin)}<p>What stands below the tag, and must stay where it is.</p></body></html>`,
      });
      await used.page.open(`${app.origin}/shift?auth=${encodeURIComponent(auth.origin)}`);
      const shift = await run(async () => {
        const tag = document.querySelector('#tag');
        // The page has been painted before anything comes.
        await guard.frames();
        if (tag.overlay) guard.watch(tag.open());
        await kit.frame(tag);
        await kit.sleep(200);
        return window.shift;
      });
      assert.equal(shift, 0);
    });
  }

  test('an inline tag has its height from the start, before the SDK has anything to show', async () => {
    await resize(used.page, 480, 740);
    await open();
    const heights = await run(async () => {
      const tag = kit.tag({ 'session-id': kit.id() });
      tag.innerHTML = '<p>Placeholder</p>';
      document.body.prepend(tag);
      await Promise.resolve();
      const heights = [tag.offsetHeight];
      await kit.frame(tag);
      await guard.frames();
      return [...heights, tag.offsetHeight];
    });
    assert.equal(heights[0], heights[1]);
    assert.ok(heights[0] > 100, String(heights));
  });

  test('from 600 px on a sheet in the middle, below it the whole window; Close never lies over the frame', async () => {
    await open();
    for (const [width, height] of [
      [1280, 800],
      [700, 900],
      [599, 760],
      [480, 760],
    ]) {
      await resize(used.page, width, height);
      const { box, frame, close } = await run(async () => {
        const one = kit.modal();
        guard.watch(one.flow);
        await kit.ready(one.frame);
        await guard.frames();
        const rect = (element) => {
          const { left, top, right, bottom } = element.getBoundingClientRect();
          return { left, top, right, bottom };
        };
        const answer = { box: rect(one.dialog), frame: rect(one.frame), close: rect(guard.closeOf(one.dialog)) };
        one.flow.close();
        return answer;
      });
      const over =
        close.left < frame.right && close.right > frame.left && close.top < frame.bottom && close.bottom > frame.top;
      assert.ok(close.right - close.left >= 44 && close.bottom - close.top >= 44, JSON.stringify(close));
      assert.equal(over, false, `Close lies over the frame at ${width}: ${JSON.stringify({ close, frame })}`);
      const size = [box.right - box.left, box.bottom - box.top].map(Math.round);
      if (width < 600) assert.deepEqual(size, [width, height]);
      else {
        const seen = [frame.right - frame.left, frame.bottom - frame.top];
        assert.ok(seen[0] <= 481 && seen[1] <= 705, `the sheet of ${width} × ${height} is ${seen}`);
        assert.ok(Math.abs(frame.left - (width - frame.right)) <= 2, 'it is in the middle');
      }
    }
  });
});

pages('windows with classic scrollbars', { browser: { scrollbars: true } }, (used) => {
  const { open, run, leave } = used;

  for (const [width, height, gutter] of [
    [1280, 800, 'auto'],
    [480, 760, 'auto'],
    [1280, 800, 'stable'],
    [1280, 800, 'stable both-edges'],
  ]) {
    test(`classic scrollbars at ${width} × ${height}, gutter ${gutter}: no strip of the page beside the overlay`, async () => {
      await resize(used.page, width, height);
      await open();
      const bar = await run(async (gutter) => {
        const style = document.head.appendChild(document.createElement('style'));
        style.textContent = `html { background: rgb(255, 0, 0); scrollbar-gutter: ${gutter} } body { min-height: 3000px }
          ::-webkit-scrollbar { width: 16px; background: rgb(255, 0, 0) }`;
        await guard.frames();
        const bar = innerWidth - document.documentElement.clientWidth;
        window.left = document.querySelector('#free').getBoundingClientRect().left;
        const one = kit.modal();
        guard.watch(one.flow);
        await kit.ready(one.frame);
        await guard.frames(4);
        return bar;
      }, gutter);
      const points = [0.1, 0.5, 0.9].map((y) => [width - 4, Math.round(y * height)]);
      const seen = await colours(used.page, points);
      for (const colour of seen) assert.notDeepEqual(colour, [255, 0, 0], `a scrollbar of ${bar} px`);
      if (engine === 'chromium') assert.equal(bar, 16, 'there is a scrollbar');
      assert.equal(await run(() => document.querySelector('#free').getBoundingClientRect().left - window.left), 0);
      await leave();
    });
  }
});

/** A phone's page with something that juts out of it, shown at its size or as a whole, and what else it has in its head. */
const wide = (
  head = '',
  { scale = ', initial-scale=1', body = '<div style="width: 600px">What juts out</div>' } = {},
) => ({
  head: `<meta name="viewport" content="width=device-width${scale}">${head}`,
  body: `${body}<p id="text">Words that fill the lines of the page.</p>`,
});
const PLACED = '<div style="position: absolute; left: 300px; width: 300px">What juts out</div>';
const WIDE = {
  'a page as wide as the phone': wide('', { body: '' }),
  'a wider page, shown from its left': wide(),
  'a wider page, shown as a whole': wide('', { scale: '' }),
  'a wider page whose body clips': wide('<style>body { overflow-x: hidden }</style>'),
  'a wider page, by what it places itself': wide('', {
    body: PLACED,
  }),
  'a wider page whose root and body clip': wide('<style>html, body { overflow-x: hidden }</style>', {
    body: PLACED,
  }),
  'a wider page whose root clips': wide('<style>html { overflow-x: hidden }</style>'),
  'a wider page with an important style of its own': wide('<style>html { overflow: visible !important }</style>'),
};
const WIDE_PAGES = Object.fromEntries(Object.values(WIDE).map((page, nth) => [`wide-${nth}`, page]));

pages('phones', { browser: { width: 390, height: 780, mobile: true }, pages: WIDE_PAGES }, (used) => {
  const { open, run, leave } = used;

  for (const [nth, name] of Object.keys(WIDE).entries()) {
    test(
      `${name}: the overlay is as wide as the phone, Close is in sight, the page stays as it is`,
      { skip: onlyChromium },
      async () => {
        await open(`wide-${nth}`);
        const told = await run(async () => {
          const text = document.querySelector('#text');
          const scale = () => visualViewport.scale.toFixed(2);
          window.look = () => ({
            ...guard.look(),
            text: text.offsetWidth,
            inner: innerWidth,
            scale: scale(),
            y: scrollY,
          });
          scrollTo({ top: 400, behavior: 'instant' });
          await guard.frames();
          window.before = window.look();
          const one = kit.modal();
          guard.watch(one.flow);
          await kit.ready(one.frame);
          await guard.frames(4);
          const [dialog] = guard.overlays();
          const { width, height } = visualViewport;
          const close = guard.closeOf(dialog).getBoundingClientRect();
          return {
            window: [width, height],
            dialog: [dialog.offsetWidth, dialog.offsetHeight],
            close: close.left >= 0 && close.right <= width && close.top >= 0 && close.bottom <= height,
            text: text.offsetWidth - window.before.text,
            y: scrollY,
          };
        });
        assert.deepEqual(told, { window: [390, 780], dialog: [390, 780], close: true, text: 0, y: 400 });
        await leave({ clicks: false });
        await run(() => guard.frames(4));
        assert.deepEqual(...(await run(() => [window.look(), window.before])));
      },
    );
  }
});
