// Every page of the demo in both flavours, and every outcome of the sandbox through the browser: SPEC section 13.
/* global FiskilLink */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { By } from 'selenium-webdriver';
import { linkErrors } from '../../dist/errors.mjs';
import { npmPackages } from '../../scripts/setup.mjs';
import { violations } from './lib/axe.mjs';
import { startDemo } from './lib/demo.mjs';
import { Journey } from './lib/journey.mjs';
import { suite } from './lib/suite.mjs';

const FLAVOURS = { wasm: '', nowasm: 'nowasm' };
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What a person clicks on each page to open the flow, and the SDK's file that the page loads. */
const PAGES = {
  '/': { opener: 'fiskil-link > button', file: 'mjs' },
  '/tag-overlay': { opener: 'fiskil-link > button', file: 'mjs' },
  '/tag-inline': { opener: null, file: 'mjs' },
  '/module': { opener: '#link', file: 'mjs' },
  '/module?mode=inline': { opener: '#link', file: 'mjs' },
  '/umd': { opener: '#link', file: 'umd.js' },
  '/umd?mode=inline': { opener: '#link', file: 'umd.js' },
  '/react': { opener: 'fiskil-link > button', file: 'mjs', known: 'React knows: ' },
  '/vue': { opener: 'fiskil-link > button', file: 'mjs', known: 'Vue knows: ' },
};

function with_(path, params) {
  const filled = Object.entries(params).filter(([, value]) => value);
  return `${path}${path.includes('?') ? '&' : '?'}${new URLSearchParams(filled)}`;
}

/** Clicks once the page is ready to be clicked. */
async function click(page, selector) {
  await page.until((what) => Boolean(customElements.get('fiskil-link') && document.querySelector(what)), selector);
  await page.driver.findElement(By.css(selector)).click();
}

/** In the page: the files of the SDK that it has loaded. */
const loaded = () =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname)
    .filter((path) => path.startsWith('/dist/'))
    .sort();

/** In the page: its scripts; `SDK` for the SDK in whichever build. */
const scripts = () =>
  [...document.scripts].map(({ src }) =>
    new URL(src).pathname.replace(/^\/dist\/fiskil-link\.(?:nowasm\.)?mjs$/, 'SDK'),
  );

/** In the page: the events that it lists, and how many milliseconds after the click each came. */
const happened = () => ({
  events: [...document.querySelectorAll('#events li')].map(({ dataset }) => dataset.event),
  times: [...document.querySelectorAll('#events .time')].map(({ textContent }) =>
    Number(/^\+(\d+) ms$/.exec(textContent)[1]),
  ),
});

const told = () => ({
  state: document.querySelector('#outcome').dataset.state,
  message: document.querySelector('#message').textContent,
  result: document.querySelector('#result').textContent,
  error: document.querySelector('#error').textContent,
  events: [...document.querySelectorAll('#events li')].map(({ dataset }) => dataset.event),
});

suite('the pages of the demo', { servers: false, demo: { LOG_LEVEL: 'trace', SANDBOX_SLOW_MS: '300' } }, (used) => {
  /** Whatever must not stand in the log. */
  const secrets = new Set(['sandbox_secret', 'password=', 'sess_id=']);

  before(() => npmPackages('demo'));

  /** Opens the downloaded page from the local disk, presses its button, and looks at what comes of it. */
  async function linkFromFile(text, look) {
    secrets.add(/data-session="([^"]+)"/.exec(text)[1]);
    const folder = mkdtempSync(join(tmpdir(), 'fiskil-link-file-'));
    try {
      writeFileSync(join(folder, 'link.html'), text);
      await used.page.open(pathToFileURL(join(folder, 'link.html')).href);
      await click(used.page, '#link');
      await look();
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  for (const [flavour, value] of Object.entries(FLAVOURS)) {
    for (const [path, { opener, file, known }] of Object.entries(PAGES)) {
      test(`${path} links an account with the ${flavour} build`, async () => {
        const { page, demo } = used;
        await page.open(demo.app + with_(path, { flavour: value, scenario: 'success' }));
        if (opener) await click(page, opener);
        await page.until(() => /confirmed|trusted/.test(document.querySelector('#message').textContent));
        const { result, ...rest } = await page.run(told);
        assert.match(result, UUID);
        secrets.add(result);
        assert.deepEqual(rest, {
          state: 'good',
          message: 'Linked. The platform confirmed that this consent is yours.',
          error: '',
          events: ['link-open', 'link-load', 'link-success', 'link-close'],
        });
        const name = `/dist/fiskil-link.${value ? `${value}.` : ''}${file}`;
        assert.deepEqual(await page.run(loaded), ['/dist/errors.mjs', name]);
        if (known) await page.until((text) => document.querySelector('#app').textContent === text, known + result);
        const shown = await page.run(() => document.querySelector('.listing code').textContent);
        // A component imports the package, and a bundler finds the file.
        const named = known ? `'@fiskil/link${value ? '' : '/wasm'}'` : name;
        assert.ok(shown.includes(named), `the code beside it names ${named}: ${shown}`);
      });
    }

    test(`/form posts what the tag holds, with the ${flavour} build`, async () => {
      const { page, demo } = used;
      await page.open(demo.app + with_('/form', { flavour: value, scenario: 'success' }));
      await page.until(() => Boolean(customElements.get('fiskil-link')));
      await page.driver.findElement(By.css('#name')).sendKeys('Jo');
      assert.equal(await page.run(() => document.forms[0].checkValidity()), false, 'it is required');
      await click(page, 'fiskil-link > button');
      const consent = await page.until(() => new FormData(document.forms[0]).get('consent_id'));
      secrets.add(consent);
      assert.deepEqual(await page.run(scripts), ['/assets/listings.js', 'SDK'], 'no script but what copies the code');
      await page.driver.findElement(By.css('form [type=submit]')).click();
      await page.until(() => Boolean(document.querySelector('#verification')));
      const answer = await page.run(() => ({
        verification: document.querySelector('#verification').textContent,
        result: document.querySelector('#result').textContent,
        message: document.querySelector('#message').textContent,
      }));
      assert.deepEqual(answer, {
        verification: 'confirmed by the platform',
        result: consent,
        message: 'Thank you, Jo. The platform confirmed that the consent is yours.',
      });
      await page.until(() => Boolean(document.querySelector('#links li .state')));
    });

    test(`/html links an account without a script of its own, again and again, with the ${flavour} build`, async () => {
      const { page, demo } = used;
      await page.open(demo.app + with_('/html', { flavour: value, scenario: 'success' }));
      const value_ = () => document.querySelector('fiskil-link').value;
      let last = '';
      for (let go = 1; go <= 3; go++) {
        await click(page, 'fiskil-link > button');
        const consent = await page.until(
          (old) => document.querySelector('fiskil-link').value !== old && document.querySelector('fiskil-link').value,
          last,
        );
        assert.match(consent, UUID, `go ${go}`);
        secrets.add((last = consent));
      }
      assert.equal(await page.run(value_), last);
      assert.deepEqual(await page.run(scripts), ['/assets/listings.js', 'SDK'], 'no script but what copies the code');
      assert.deepEqual(await violations(page), []);
    });

    test(`/htmx posts the form once the tag has changed, with the ${flavour} build`, async () => {
      const { page, demo } = used;
      await page.open(demo.app + with_('/htmx', { flavour: value, scenario: 'success' }));
      await click(page, 'fiskil-link > button');
      const consent = await page.until(() => document.querySelector('#verdict #result')?.textContent);
      assert.match(consent, UUID);
      secrets.add(consent);
      const said = await page.run(() => document.querySelector('#verdict p').textContent);
      assert.equal(said, 'Thank you. The platform confirmed that the consent is yours.');
      assert.deepEqual(await violations(page), []);
    });

    test(`the WebView page works from a file, with the ${flavour} build`, async () => {
      const { page, demo } = used;
      const answer = await fetch(demo.app + with_('/file/link.html', { flavour: value, scenario: 'success' }));
      await linkFromFile(await answer.text(), async () => {
        assert.match(await page.until(() => document.querySelector('#result').textContent), UUID);
        assert.equal(await page.run(() => document.querySelector('#error').textContent), '');
        await page.until(() => document.querySelector('[data-event=link-close]'));
        const { events, times } = await page.run(happened);
        assert.deepEqual(events, ['link-open', 'link-load', 'link-success', 'link-close']);
        assert.ok(
          times.every((time) => time < 5000),
          `milliseconds since the click: ${times}`,
        );
        await page.driver.findElement(By.css('[data-event=link-success] summary')).click();
        assert.match(
          await page.run(() => document.querySelector('[data-event=link-success] pre').innerText),
          /consentID/,
        );
      });
    });
  }

  test('the WebView page follows the switches and tells people what went wrong', async () => {
    const { page, demo } = used;
    await page.open(`${demo.app}/file?flavour=nowasm&timeout=500&scenario=silence`);
    const { href } = await page.run(() => ({ href: document.querySelector('[download]').href }));
    await linkFromFile(await (await fetch(href)).text(), async () => {
      const { forUser } = linkErrors.LINK_TIMEOUT;
      await page.until((sentence) => document.querySelector('#message').textContent === sentence, forUser);
      assert.equal(await page.run(() => document.querySelector('#error').textContent), 'LINK_TIMEOUT');
    });
  });

  // With a scenario the flow needs no click: all of them in one page, as the sandbox lists them.
  for (const [flavour, value] of Object.entries(FLAVOURS)) {
    test(`every outcome reaches the page, with the ${flavour} build`, async () => {
      const { page, demo } = used;
      const credentials = { client_id: 'sandbox_client', client_secret: 'sandbox_secret' };
      const json = { 'content-type': 'application/json' };
      const asked = { method: 'POST', headers: json, body: JSON.stringify(credentials) };
      const { token } = await (await fetch(`${demo.sandbox}/v1/token`, asked)).json();
      secrets.add(token);
      const list = await fetch(`${demo.sandbox}/v1/institutions`, { headers: { authorization: `Bearer ${token}` } });
      const outcomes = new Map((await list.json()).map(({ sandbox }) => [sandbox.scenario, sandbox.outcome]));
      assert.ok(outcomes.size > 30, `${outcomes.size} outcomes`);
      // Noise and refusals are what some of them are about.
      page.allow(/ERR_BLOCKED_BY_RESPONSE|frame-ancestors|X-Frame-Options|503|Failed to load resource/i);
      await page.open(demo.app + with_('/umd', { flavour: value }));
      await page.until(() => Boolean(window.FiskilLink));
      const expected = {};
      const got = {};
      const given = [];
      const waiting = [...outcomes];
      while (waiting.length) {
        // Inline flows run side by side: six of them, and none hears what another one is told.
        const batch = waiting.splice(0, 6);
        const ended = await page.run(
          (scenarios) =>
            Promise.all(
              scenarios.map(async ([scenario, outcome]) => {
                const asked = { method: 'POST', body: JSON.stringify({ scenario }) };
                const answer = await (await fetch('/api/session', asked)).json();
                const container = document.body.appendChild(document.createElement('div'));
                const timeoutMs = outcome === 'nothing' ? 600 : 15_000;
                const flow = FiskilLink.link(answer.session_id, {
                  authServer: answer.auth_server,
                  container,
                  timeoutMs,
                });
                const came = await flow.then(
                  ({ consentID }) => ({ outcome: 'completed', consentID }),
                  ({ code }) => ({ outcome: code }),
                );
                flow.close();
                return { scenario, session: answer.session_id, ...came };
              }),
            ),
          batch,
        );
        for (const [scenario, outcome] of batch) expected[scenario] = outcome === 'nothing' ? 'LINK_TIMEOUT' : outcome;
        for (const { scenario, session, outcome, consentID } of ended) {
          got[scenario] = outcome;
          secrets.add(session);
          if (consentID) given.push(consentID);
        }
      }
      for (const consent of given) secrets.add(consent);
      assert.equal(new Set(given).size, given.length, 'each flow has a consent of its own');
      assert.ok(!given.includes('forged'));
      assert.deepEqual(got, expected);
      const left = await page.run(() => document.querySelectorAll('iframe, dialog, fiskil-link').length);
      assert.equal(left, 0, 'nothing is left in the page');
    });
  }

  for (const path of ['/tag-overlay', '/module', '/umd', '/react', '/vue']) {
    test(`${path} is ready for another go after a denial`, async () => {
      const { page, demo } = used;
      const { opener } = PAGES[path];
      await page.open(demo.app + with_(path, { scenario: 'denied' }));
      await page.until((selector) => Boolean(document.querySelector(selector)), opener);
      for (let go = 1; go <= 2; go++) {
        await click(page, opener);
        await page.until((count) => document.querySelectorAll('#events [data-event=link-close]').length === count, go);
        const { error, state } = await page.run(told);
        assert.deepEqual({ error, state }, { error: 'CONSENT_ENDUSER_DENIED', state: 'neutral' }, `go ${go}`);
        const focus = await page.run(() => document.activeElement.textContent);
        assert.equal(focus, 'Link account', 'the focus is back where it was');
      }
    });
  }

  test('three variables make the same app run on another platform', async () => {
    const { page } = used;
    const credentials = { id: 'integrator', secret: 'of theirs alone' };
    const platform = await startDemo({ SANDBOX_CLIENT_ID: credentials.id, SANDBOX_CLIENT_SECRET: credentials.secret });
    const demo = await startDemo({
      FISKIL_API_URL: platform.sandbox,
      FISKIL_CLIENT_ID: credentials.id,
      FISKIL_CLIENT_SECRET: credentials.secret,
      SANDBOX_CLIENT_SECRET: 'of nobody',
    });
    try {
      // Noise from a bank's page of another origin: the page's policy must let it into the frame there too.
      for (const scenario of ['success', 'foreign-noise', 'wrong-origin']) {
        await page.open(demo.app + with_('/tag-overlay', { scenario }));
        const address = await page.run(() => document.querySelector('fiskil-link').authServer);
        assert.equal(new URL(address).origin, platform.sandbox);
        await click(page, 'fiskil-link > button');
        const wanted = scenario === 'wrong-origin' ? 'LINK_ORIGIN_MISMATCH' : 'The platform confirmed';
        await page.until((text) => document.querySelector('#outcome').textContent.includes(text), wanted);
      }
    } finally {
      await demo.close();
      await platform.close();
    }
  });

  test('an event says how long after the click it came, and unfolds to what came with it', async () => {
    const { page, demo } = used;
    await page.open(`${demo.app}/module?scenario=denied`);
    await page.until(() => Boolean(document.querySelector('#link')));
    // What happened before the click does not count.
    await new Promise((done) => setTimeout(done, 1500));
    const clicked = await page.run(() => performance.now());
    await click(page, '#link');
    await page.until(() => document.querySelector('#events [data-event=link-close]'));
    const took = (await page.run(() => performance.now())) - clicked;
    const { times } = await page.run(happened);
    assert.deepEqual(
      times.toSorted((a, b) => a - b),
      times,
    );
    assert.ok(times.at(-1) <= took && times.length === 4, `${times} of ${took}`);
    await page.driver.findElement(By.css('[data-event=link-error] summary')).click();
    const detail = await page.run(() => {
      const shown = document.querySelector('[data-event=link-error] pre');
      return shown.checkVisibility() && JSON.parse(shown.textContent);
    });
    assert.equal(detail.code, 'CONSENT_ENDUSER_DENIED');
    assert.equal(detail.cancelled, true);
    assert.equal(detail.details.error_type, 'CONSENT_ENDUSER_DENIED');
  });

  test('what failed is said in a sentence for people', async () => {
    const { page, demo } = used;
    const says = (text) => page.until((wanted) => document.querySelector('#message').textContent === wanted, text);
    await page.open(`${demo.app}/module?scenario=upstream-error`);
    await click(page, '#link');
    await says(linkErrors.CONSENT_UPSTREAM_PROCESSING_ERROR.forUser);
    await page.open(`${demo.app}/tag-overlay?scenario=success`);
    const answerWith = (path, status) =>
      page.run(
        (of, failure) => {
          const real = window.fetch;
          window.fetch = (address, ...rest) =>
            address === of
              ? Promise.resolve(Response.json({ message: 'for developers' }, { status: failure }))
              : real(address, ...rest);
        },
        path,
        status,
      );
    await answerWith('/api/consent/confirm', 502);
    await click(page, 'fiskil-link > button');
    await says('Not trusted: the platform did not confirm that this consent is yours.');
    await answerWith('/api/consent/revoke', 404);
    await page.run(() => (console.error = ({ message }) => (window.logged = message)));
    await click(page, '#links button');
    await says('Unlinking did not work. Try again.');
    assert.equal(await page.run(() => window.logged), 'for developers');
  });

  test('the focus never falls to the body', async () => {
    const { page, demo } = used;
    const focus = () => page.run(() => document.activeElement.id || document.activeElement.localName);
    // Inline, what had the focus goes with the frame; in the component, with the button.
    for (const path of ['/tag-inline', '/react', '/vue']) {
      await page.open(demo.app + with_(path, { scenario: 'success' }));
      if (PAGES[path].opener) await click(page, PAGES[path].opener);
      await page.until(() => /confirmed/.test(document.querySelector('#message').textContent));
      await page.until(() => document.activeElement.id === 'outcome');
    }
    await page.until(() => document.querySelectorAll('#links button').length > 0);
    const before = await page.run(() => document.querySelectorAll('#links button').length);
    await page.driver.findElement(By.css('#links button')).click();
    await page.until((count) => document.querySelectorAll('#links button').length < count, before);
    assert.equal(await focus(), 'known');
  });

  test('a card that needs no click needs none', async () => {
    const { page, demo } = used;
    await page.open(`${demo.app}/test-cards`);
    await page.driver.findElement(By.css('[aria-label="Without clicks: Denial Bank"]')).click();
    await page.until(() => document.querySelector('#error')?.textContent === 'CONSENT_ENDUSER_DENIED');
  });

  test('Slow Bank says when Retry is offered, and that is so', async () => {
    const { page } = used;
    const demo = await startDemo({ SANDBOX_SLOW_MS: '7500' });
    const sentence = /Fiskil Link offers Retry only if the bank is chosen ahead/;
    const phase = () => document.querySelector('fiskil-link').shadowRoot.querySelector('[data-phase]')?.dataset.phase;
    try {
      await page.open(`${demo.app}/test-cards`);
      const walk = await page.driver.findElement(By.css('[aria-label="Walk through Slow Bank"]'));
      assert.match(await walk.findElement(By.xpath('ancestor::li')).getText(), sentence);
      await walk.click();
      await click(page, 'fiskil-link > button');
      assert.equal(await page.until(phase), 'loading');
      await page.until(() => document.querySelector('fiskil-link').shadowRoot.querySelector('[data-phase=slow]'));

      await page.open(`${demo.app}/tag-overlay`);
      await click(page, 'fiskil-link > button');
      const person = new Journey(page);
      await person.type('Search institutions', 'slow');
      await person.choose('Slow Bank');
      await new Promise((done) => setTimeout(done, 6000));
      assert.equal(await page.run(phase), 'ready');
    } finally {
      await page.open('about:blank');
      await demo.close();
    }
  });

  test('the first page says in one look what it is, what to press and what to type', async () => {
    const { page, demo } = used;
    await page.open(demo.app);
    const seen = await page.run(() => {
      const inSight = (text) => {
        const range = document.createRange();
        const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walk.nextNode()) {
          if (!walk.currentNode.textContent.includes(text)) continue;
          range.selectNodeContents(walk.currentNode);
          const { top, bottom, height } = range.getBoundingClientRect();
          if (height && top >= 0 && bottom <= innerHeight) return true;
        }
        return false;
      };
      return ['Fiskil Link is an SDK', 'sandbox on this machine', 'Demo Bank', '123456', 'Copy'].map(inSight);
    });
    assert.deepEqual(seen, [true, true, true, true, true]);
    const button = await page.run(() => document.querySelector('fiskil-link > button').getBoundingClientRect().bottom);
    assert.ok(button < 800, 'the button is in sight');
    assert.deepEqual(await violations(page), []);
  });

  test('a switch is kept by the page that it leads to', async () => {
    const { page, demo } = used;
    await page.open(`${demo.app}/module`);
    await page.run(() => {
      document.querySelector('[name=flavour]').value = 'nowasm';
      document.querySelector('[name=timeout]').value = '3000';
      document.querySelector('[name=institution]').value = 'silent-bank';
      document.querySelector('.options').requestSubmit();
    });
    await page.until(() => location.search.includes('flavour=nowasm') && Boolean(document.querySelector('#link')));
    const kept = await page.run(() => Object.fromEntries(new FormData(document.querySelector('.options')).entries()));
    assert.deepEqual(kept, {
      flavour: 'nowasm',
      mode: '',
      timeout: '3000',
      institution: 'silent-bank',
      scenario: '',
    });
  });

  test('after all that the log has no secret, token, session or consent in it', () => {
    const log = used.demo.log();
    assert.match(log, /\/api\/session/, 'there is a log');
    assert.match(log, /\/webhooks/);
    assert.ok(secrets.size > 40, `${secrets.size} secrets to look for`);
    for (const secret of secrets) assert.ok(!log.includes(secret), `the log has ${secret}`);
  });
});
