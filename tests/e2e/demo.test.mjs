// The demo, walked as a person does: into the cross-origin frame and back, in each way of embedding and to each end.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { By } from 'selenium-webdriver';
import { engine } from './lib/browser.mjs';
import { Journey, SCREENS } from './lib/journey.mjs';
import { suite } from './lib/suite.mjs';

/** Ways of embedding: what opens the flow, and where in it the person presses Cancel. */
const WAYS = {
  'tag-inline': { button: null, cancelAt: 'sign-in' },
  'tag-overlay': { button: 'fiskil-link > button', cancelAt: 'code' },
  module: { button: '#link', cancelAt: 'accounts' },
  umd: { button: '#link', cancelAt: 'institutions' },
};

const ENDS = {
  success: { bank: 'Demo Bank', state: 'good', error: '' },
  denial: { bank: 'Denial Bank', state: 'neutral', error: 'CONSENT_ENDUSER_DENIED' },
  cancel: { bank: 'Wattle Credit Union', state: 'neutral', error: 'AUTH_SESSION_CANCELLED' },
};

const SIZES = {
  desktop: { width: 1280, height: 800 },
  mobile: { width: 360, height: 740, mobile: true, dark: true },
};

/** Walks through the frame to the end, looking at every screen on the way. */
async function walk(person, end, { cancelAt }) {
  const { bank } = ENDS[end];
  for (const { name, heading, goOn } of SCREENS) {
    await person.screen(name, heading(bank));
    if (end === 'cancel' && name === cancelAt) return person.press('Cancel');
    await goOn(person, end, bank);
    if (end === 'denial' && name === 'review') return undefined;
  }
  return undefined;
}

/** All consents that the platform has given, asked as the app's backend would. */
async function consents(sandbox) {
  const post = { method: 'POST', headers: { 'content-type': 'application/json' } };
  const credentials = { client_id: 'sandbox_client', client_secret: 'sandbox_secret' };
  const answer = await fetch(`${sandbox}/v1/token`, { ...post, body: JSON.stringify(credentials) });
  const { token } = await answer.json();
  const list = await fetch(`${sandbox}/v1/consent`, { headers: { authorization: `Bearer ${token}` } });
  assert.equal(list.status, 200);
  return (await list.json()).map(({ arrangement_id: id }) => id);
}

/** In the page: what it says of the flow, and what is left of it. */
function story() {
  const text = (selector) => document.querySelector(selector).textContent;
  const hosts = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('fiskil-link'));
  const roots = [document, ...hosts.map(({ shadowRoot }) => shadowRoot)];
  const focus = document.activeElement;
  return {
    result: text('#result'),
    error: text('#error'),
    message: text('#message'),
    state: document.querySelector('#outcome').dataset.state,
    events: [...document.querySelectorAll('#events li')].map(({ dataset }) => dataset.event),
    rest: {
      // The pointer may have come over the trigger since: the next session is loaded ahead then.
      frames: roots.flatMap((root) => [...root.querySelectorAll('iframe:not([data-phase=warm] *)')]).length,
      dialogs: roots.flatMap((root) => [...root.querySelectorAll('dialog:not([data-phase=warm])')]).length,
      hosts: hosts.length,
      style: document.documentElement.getAttribute('style'),
    },
    focus: focus.id || focus.localName,
  };
}

/** Walks one way to one end and holds the page, and the platform, to what must have come of it. */
async function travel({ page, demo }, size, way, end) {
  const { button } = WAYS[way];
  const { state, error } = ENDS[end];
  const isTag = way.startsWith('tag-');
  // Only Chromium is sure to be told which colours a test wants.
  const dark = engine === 'chromium' ? SIZES[size].dark === true : undefined;
  const person = new Journey(page, `demo-${size}-${way}-${end}`, dark);
  const before = await consents(demo.sandbox);

  await page.open(`${demo.app}/${way}`);
  if (button) {
    await page.until((selector) => customElements.get('fiskil-link') && document.querySelector(selector), button);
    await person.page('start');
    await page.driver.findElement(By.css(button)).click();
  }
  await walk(person, end, WAYS[way]);
  await page.until(() => document.querySelector('#events li[data-event="link-close"]'));
  if (end === 'success')
    await page.until(() => /confirmed|trusted/.test(document.querySelector('#message').textContent));

  const told = await page.run(story);
  await person.page('end');
  const given = (await consents(demo.sandbox)).filter((id) => !before.includes(id));
  assert.equal(told.error, error);
  assert.equal(told.state, state);
  assert.deepEqual(given, end === 'success' ? [told.result] : [], 'the consents that the platform has given');
  if (end === 'success') {
    assert.match(told.result, /\S/);
    assert.equal(told.message, 'Linked. The platform confirmed that this consent is yours.');
  } else {
    assert.equal(told.result, '');
    assert.equal(told.message, '', 'who has cancelled need not be told');
  }
  const outcome = end === 'success' ? 'link-success' : 'link-error';
  assert.deepEqual(told.events, ['link-open', 'link-load', outcome, 'link-close']);
  assert.deepEqual(told.rest, { frames: 0, dialogs: 0, hosts: isTag ? 1 : 0, style: null });
  if (button) assert.equal(told.focus, isTag ? 'button' : 'link', 'the focus is where it was');
}

// A browser for each way: see the test below of what many visits come to.
for (const [size, browser] of Object.entries(SIZES)) {
  for (const way of Object.keys(WAYS)) {
    suite(`the demo at /${way}, ${size}`, { browser, servers: false, demo: true }, (used) => {
      // The screens are those of the overlay: seen small in one journey, they need not be in three.
      const ends = size === 'mobile' && !way.startsWith('tag-') ? ['success'] : Object.keys(ENDS);
      for (const end of ends) test(end, () => travel(used, size, way, end));
    });
  }
}

suite('the demo, visited often', { servers: false, demo: true }, (used) => {
  // Each page keeps its connection to /api/events in the back/forward cache, and a browser has six for a server.
  test('the pages of earlier visits do not hold up the next one', async () => {
    const { page, demo } = used;
    await page.driver.manage().setTimeouts({ pageLoad: 5000 });
    for (let visit = 1; visit <= 8; visit++) {
      await page.open(`${demo.app}/module`);
      const answer = await page.run(async () => {
        const { status } = await fetch('/healthz', { signal: AbortSignal.timeout(3000) });
        return status;
      });
      assert.equal(answer, 200, `visit ${visit}`);
      await page.driver.get('about:blank');
    }
  });
});
