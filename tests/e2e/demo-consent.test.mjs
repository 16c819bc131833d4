// The consent UI as a product: barriers, small phones, keyboards, mistakes, Back, reload and Cancel. What it tells the
// page around it is tested in demo.test.mjs and demo-pages.test.mjs; here it stands by itself.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { By, Key } from 'selenium-webdriver';
import { violations } from './lib/axe.mjs';
import { suite } from './lib/suite.mjs';

const HEADINGS = {
  institutions: 'Choose your bank or energy company',
  signIn: 'Sign in to Demo Bank',
  code: 'Enter your one-time code',
  accounts: 'Choose accounts to share',
  review: 'Review what you share',
  done: 'You are connected',
};

/** One person in front of the consent UI, with a session of their own. */
class Visitor {
  constructor({ page, demo }) {
    this.page = page;
    this.sandbox = demo.sandbox;
  }

  async #ask(path, body, token) {
    const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) };
    const answer = await fetch(this.sandbox + path, { method: 'POST', headers, body: JSON.stringify(body) });
    assert.equal(answer.status, 200, path);
    return answer.json();
  }

  async arrive(wishes = {}) {
    const credentials = { client_id: 'sandbox_client', client_secret: 'sandbox_secret' };
    const { token } = await this.#ask('/v1/token', credentials);
    const { end_user_id } = await this.#ask('/v1/end-users', {}, token);
    const { auth_url } = await this.#ask('/v1/auth/session', { end_user_id, ...wishes }, token);
    await this.page.open(auth_url);
    await this.sees(HEADINGS.institutions);
  }

  /** Waits for a screen by its heading. */
  async sees(heading) {
    const here = () => document.readyState === 'complete' && document.querySelector('h1')?.textContent.trim();
    let last;
    for (const deadline = Date.now() + 10_000; Date.now() < deadline;) {
      last = await this.page.run(here).catch((error) => `(${error.message})`);
      if (last === heading) return;
      await new Promise((done) => setTimeout(done, 20));
    }
    assert.fail(`the heading is "${last}", not "${heading}"`);
  }

  text(selector) {
    return this.page.run((what) => document.querySelector(what)?.textContent.trim() ?? null, selector);
  }

  async fill(fields) {
    for (const [id, value] of Object.entries(fields)) {
      const field = await this.page.driver.findElement(By.id(id));
      await field.clear();
      await field.sendKeys(value);
    }
  }

  async press(name) {
    const button = await this.page.driver.findElement(By.xpath(`//button[normalize-space()="${name}"]`));
    await button.click();
  }

  /** Chooses an institution; a test outcome is searched for first, as it is not among the banks. */
  async choose(name) {
    const listed = (what) =>
      [...document.querySelectorAll('.institutions .name')].some(
        (item) => item.textContent === what && item.checkVisibility(),
      );
    if (!(await this.page.run(listed, name))) await this.fill({ search: name });
    const button = await this.page.driver.findElement(By.xpath(`//button[span[@class="name"]="${name}"]`));
    await button.click();
  }

  /** Does what leads from this screen to the next. */
  async goOn(screen) {
    await this.sees(HEADINGS[screen]);
    await NEXT[screen](this);
  }

  /** Goes on from the first screen until the named one is there. */
  async goTo(screen) {
    for (const before of WAY.slice(0, WAY.indexOf(screen))) await this.goOn(before);
    await this.sees(HEADINGS[screen]);
  }

  async tick(account) {
    await this.page.driver.findElement(By.css(`input[value=${account}]`)).click();
  }

  /** Presses a key, as if nobody had a mouse. */
  key(...keys) {
    return this.page.press(...keys);
  }

  /** Moves with Tab until the focus is on what matches. */
  async tabTo(selector) {
    for (let presses = 0; presses < 12; presses++) {
      if (await this.page.run((what) => document.activeElement.matches(what), selector)) return;
      await this.key(Key.TAB);
    }
    assert.fail(`no Tab leads to ${selector}`);
  }
}

const WAY = ['institutions', 'signIn', 'code', 'accounts', 'review'];
const NEXT = {
  institutions: (visitor) => visitor.choose('Demo Bank'),
  signIn,
  code: (visitor) => visitor.fill({ code: '123456' }).then(() => visitor.press('Continue')),
  accounts: (visitor) => visitor.tick('acc_savings').then(() => visitor.press('Continue')),
};

async function signIn(visitor) {
  await visitor.fill({ customer: '1234', password: 'horse' });
  await visitor.press('Continue');
}

/** Each screen, and each thing that a screen can have to say; `reach` leads there from the one before. */
const STATES = [
  ['institutions', HEADINGS.institutions, () => {}],
  [
    'institutions, test outcomes',
    HEADINGS.institutions,
    (visitor) => visitor.page.driver.findElement(By.css('.tests summary')).click(),
  ],
  ['no institution found', HEADINGS.institutions, (visitor) => visitor.fill({ search: 'zzz' })],
  ['sign-in', HEADINGS.signIn, (visitor) => visitor.fill({ search: 'demo' }).then(() => visitor.choose('Demo Bank'))],
  ['sign-in, nothing typed', HEADINGS.signIn, (visitor) => visitor.press('Continue')],
  [
    'sign-in, wrong password',
    HEADINGS.signIn,
    (visitor) => visitor.fill({ customer: '1234', password: 'wrong' }).then(() => visitor.press('Continue')),
  ],
  ['code', HEADINGS.code, signIn],
  ['code, wrong', HEADINGS.code, (visitor) => visitor.fill({ code: '1' }).then(() => visitor.press('Continue'))],
  ['code, sent again', HEADINGS.code, (visitor) => visitor.press('Send a new code')],
  ['accounts', HEADINGS.accounts, (visitor) => visitor.fill({ code: '234567' }).then(() => visitor.press('Continue'))],
  ['accounts, none chosen', HEADINGS.accounts, (visitor) => visitor.press('Continue')],
  ['review', HEADINGS.review, (visitor) => visitor.tick('acc_credit').then(() => visitor.press('Continue'))],
  ['done', HEADINGS.done, (visitor) => visitor.press('Allow access')],
  ['told', HEADINGS.done, (visitor) => visitor.press('Done')],
  ['used', 'This link can no longer be used', (visitor) => visitor.page.driver.navigate().refresh()],
];

/** In the page: what reaches beyond the screen's edge, and targets too small for a thumb. */
function misfits() {
  const wide = [...document.querySelectorAll('body *')].filter((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    return width > 1 && (right > innerWidth + 0.5 || left < -0.5) && getComputedStyle(element).clipPath === 'none';
  });
  const small = [...document.querySelectorAll('button, input:not([type=hidden], [type=checkbox])')].filter(
    (element) => {
      const { width, height } = element.getBoundingClientRect();
      return width > 0 && (height < 44 || width < 44);
    },
  );
  return [...wide, ...small].map((element) => element.outerHTML.slice(0, 80));
}

for (const [name, browser] of Object.entries({
  'a small phone, light': { width: 320, height: 640, reducedMotion: true },
  'a desktop, dark': { width: 1280, height: 800, dark: true, reducedMotion: true },
})) {
  suite(`the consent UI on ${name}`, { browser, servers: false, demo: true }, (used) => {
    test('no screen has a barrier, or something that does not fit', async () => {
      const visitor = new Visitor(used);
      await visitor.arrive();
      const found = [];
      const titles = new Set();
      for (const [state, heading, reach] of STATES) {
        await reach(visitor);
        // The page may be the same as before, with a notice.
        await visitor.page.until(() => performance.now() > 50 && document.readyState === 'complete');
        await visitor.sees(heading);
        for (const line of await violations(used.page)) found.push(`${state}: ${line}`);
        for (const line of await visitor.page.run(misfits)) found.push(`${state}: does not fit: ${line}`);
        titles.add(await visitor.page.run(() => document.title));
        await used.page.shot(`consent-${browser.width}-${state.replaceAll(/\W+/g, '-')}`);
      }
      assert.deepEqual(found, []);
      assert.equal(titles.size, 7, `a title for each screen: ${[...titles].join(', ')}`);
    });
  });
}

suite('the consent UI, used', { servers: false, demo: true }, (used) => {
  test('the whole journey needs only a keyboard', async () => {
    const visitor = new Visitor(used);
    await visitor.arrive();
    await visitor.tabTo('#search');
    await visitor.key('wattle');
    assert.equal(await visitor.text('.count'), '1 institution');
    await visitor.tabTo('.institutions button');
    await visitor.key(Key.ENTER);
    await visitor.sees('Sign in to Wattle Credit Union');
    await visitor.tabTo('#customer');
    await visitor.key('1234', Key.TAB, 'horse', Key.ENTER);
    await visitor.sees(HEADINGS.code);
    await visitor.tabTo('#code');
    await visitor.key('123456', Key.ENTER);
    await visitor.sees(HEADINGS.accounts);
    await visitor.tabTo('input[value=acc_everyday]');
    await visitor.key(Key.SPACE);
    await visitor.tabTo('.primary');
    await visitor.key(Key.ENTER);
    await visitor.sees(HEADINGS.review);
    assert.match(await visitor.text('.review'), /Everyday, ending in 4417/);
    await visitor.tabTo('button[value=allow]');
    await visitor.key(Key.ENTER);
    await visitor.sees(HEADINGS.done);
    await visitor.tabTo('.primary');
    await visitor.key(Key.ENTER);
    await visitor.page.until(() => !document.querySelector('button'));
  });

  test('each screen starts at its heading, or at what is wrong', async () => {
    const visitor = new Visitor(used);
    const focus = () => visitor.page.run(() => document.activeElement.id || document.activeElement.localName);
    await visitor.arrive();
    assert.equal(await focus(), 'body', 'the first screen takes the focus from nobody');
    await visitor.goTo('signIn');
    assert.equal(await focus(), 'h1');
    await visitor.press('Continue');
    await visitor.page.until(() => document.activeElement.id === 'customer');
    const described = await visitor.page.run(() => {
      const { ariaInvalid } = document.activeElement;
      const description = document.activeElement.getAttribute('aria-describedby');
      return [
        ariaInvalid ?? document.activeElement.getAttribute('aria-invalid'),
        document.getElementById(description).textContent,
      ];
    });
    assert.deepEqual(described, ['true', 'Enter your Customer ID and your password.']);
  });

  test('every screen survives a reload, and Back and Forward walk the journey', async () => {
    const visitor = new Visitor(used);
    await visitor.arrive();
    for (const screen of WAY) {
      await visitor.sees(HEADINGS[screen]);
      await visitor.page.driver.navigate().refresh();
      if (NEXT[screen]) await visitor.goOn(screen);
      else await visitor.sees(HEADINGS[screen]);
    }
    for (const screen of WAY.toReversed().slice(1)) {
      await visitor.page.driver.navigate().back();
      await visitor.sees(HEADINGS[screen]);
    }
    for (const screen of WAY.slice(1)) {
      await visitor.page.driver.navigate().forward();
      await visitor.sees(HEADINGS[screen]);
    }
    assert.match(await visitor.text('.review'), /Savings, ending in 9023/);
  });

  test('a search filters while typing and says how much it found', async () => {
    const visitor = new Visitor(used);
    const shown = () =>
      visitor.page.run(() =>
        [...document.querySelectorAll('.institutions li')]
          .filter((item) => item.checkVisibility())
          .map((item) => item.querySelector('.name').textContent),
      );
    await visitor.arrive();
    const banks = await shown();
    assert.equal(banks[0], 'Demo Bank');
    assert.ok(banks.length >= 8 && !banks.includes('Denial Bank'), `only what looks like a bank: ${banks}`);
    await visitor.page.driver.findElement(By.css('.tests summary')).click();
    const all = await shown();
    assert.ok(all.length >= 40 && all.includes('Denial Bank'), `${all.length}`);
    await visitor.fill({ search: 'denial' });
    assert.deepEqual(await shown(), ['Denial Bank']);
    await visitor.fill({ search: 'ENERGY' });
    assert.deepEqual(await shown(), ['Southern Energy']);
    await visitor.fill({ search: 'nothing like it' });
    assert.deepEqual(await shown(), []);
    assert.equal(await visitor.text('.count'), '0 institutions');
    assert.match(await visitor.text('.empty'), /No institution has that name/);
    await visitor.fill({ search: 'mutual' });
    await visitor.key(Key.ENTER);
    await visitor.page.until(() => location.search.includes('q=mutual') && document.readyState === 'complete');
    assert.deepEqual(await shown(), ['Harbour Mutual'], 'Enter asks the server');
  });

  test('a wrong code can be mended, and a new one replaces it', async () => {
    const visitor = new Visitor(used);
    const says = async (code, sentence) => {
      await visitor.fill({ code });
      await visitor.press('Continue');
      await visitor.page.until((wanted) => document.querySelector('.error')?.textContent.trim() === wanted, sentence);
    };
    await visitor.arrive();
    await visitor.goTo('code');
    await says('000000', 'That code is not right. Check the message and try again.');
    await visitor.press('Send a new code');
    await visitor.page.until(() => /on its way/.test(document.querySelector('.status')?.textContent));
    await says('123456', 'That code has been replaced. Use the newest one.');
    await visitor.fill({ code: '234 567' });
    await visitor.press('Continue');
    await visitor.sees(HEADINGS.accounts);
  });

  test('three wrong codes end the journey', async () => {
    const visitor = new Visitor(used);
    await visitor.arrive();
    await visitor.goTo('code');
    for (let miss = 1; miss <= 3; miss++) {
      await visitor.fill({ code: '000000' });
      await visitor.press('Continue');
      if (miss === 2) await visitor.page.until(() => /once more/.test(document.querySelector('.error')?.textContent));
      if (miss === 1) await visitor.page.until(() => Boolean(document.querySelector('.error')));
    }
    await visitor.sees('The code could not be checked');
  });

  for (const screen of WAY) {
    test(`Cancel ends it at "${HEADINGS[screen]}"`, async () => {
      const visitor = new Visitor(used);
      await visitor.arrive();
      await visitor.goTo(screen);
      await visitor.press('Cancel');
      await visitor.sees('Cancelled');
      // Until the sandbox has heard that the ending was shown, it shows it again.
      await visitor.page.until(() => {
        const { href } = new URL(document.body.dataset.ack, location.href);
        return performance.getEntriesByName(href).some(({ responseEnd }) => responseEnd);
      });
      await visitor.page.driver.navigate().back();
      await visitor.sees('This link can no longer be used');
    });
  }

  test('a page that fails leads on', async () => {
    const visitor = new Visitor(used);
    used.page.allow(/503/);
    await visitor.arrive();
    await visitor.choose('Broken Bank');
    await visitor.sees('Something went wrong');
    assert.deepEqual(await violations(used.page), []);
    await visitor.page.driver.findElement(By.linkText('Try again')).click();
    await visitor.sees('Sign in to Broken Bank');
  });

  test('a page that fails leads back and out too', async () => {
    const visitor = new Visitor(used);
    used.page.allow(/503/);
    await visitor.arrive();
    await visitor.choose('Broken Bank');
    await visitor.sees('Something went wrong');
    await visitor.page.driver.findElement(By.linkText('Back')).click();
    await visitor.sees(HEADINGS.institutions);
    await visitor.goTo('signIn');
    await visitor.page.driver.findElement(By.linkText('Back')).click();
    await visitor.sees(HEADINGS.institutions);
    await visitor.choose('Broken Bank');
    await visitor.sees('Something went wrong');
    await visitor.press('Cancel');
    await visitor.sees('Cancelled');
  });

  test('Back leads to the screen before on every screen, and Change from the review to what was chosen', async () => {
    const visitor = new Visitor(used);
    const follow = async (name) => {
      const link = await visitor.page.driver.findElement(By.xpath(`//a[normalize-space()="${name}"]`));
      await link.click();
    };
    await visitor.arrive();
    assert.equal(await visitor.text('.back'), null, 'before the first screen there is none');
    await visitor.goTo('review');
    for (const screen of WAY.toReversed().slice(1)) {
      await follow('Back');
      await visitor.sees(HEADINGS[screen]);
    }
    await visitor.choose('Demo Bank');
    await visitor.sees(HEADINGS.signIn);
    assert.equal(await visitor.page.run(() => document.querySelector('#customer').value), '1234');
    await visitor.page.driver.get(await visitor.page.run(() => location.href.replace('sign-in', 'review')));
    await visitor.sees(HEADINGS.review);
    await follow('Change accounts');
    await visitor.sees(HEADINGS.accounts);
    assert.equal(await visitor.page.run(() => document.querySelector('input[value=acc_savings]').checked), true);
    await visitor.press('Continue');
    await visitor.sees(HEADINGS.review);
    await follow('Change bank');
    await visitor.sees(HEADINGS.institutions);
  });

  test('a wrong password keeps the customer ID, and the message goes once something is typed', async () => {
    const visitor = new Visitor(used);
    const state = () =>
      visitor.page.run(() => ({
        id: document.querySelector('#customer').value,
        password: document.querySelector('#password').value,
        invalid: [...document.querySelectorAll('[aria-invalid]')].map(({ id }) => id),
        message: document.querySelector('[role=alert]')?.textContent ?? null,
        focus: document.activeElement.id,
      }));
    const message = 'That Customer ID and password do not match. Check both and try again.';
    await visitor.arrive();
    await visitor.goTo('signIn');
    await visitor.fill({ customer: '98765', password: 'wrong' });
    await visitor.press('Continue');
    await visitor.page.until(() => document.activeElement.id === 'password');
    const refused = { id: '98765', password: '', invalid: ['customer', 'password'], message, focus: 'password' };
    assert.deepEqual(await state(), refused);
    await visitor.key('r');
    assert.deepEqual(await state(), { ...refused, password: 'r', invalid: [], message: null });
    await visitor.key(Key.ENTER);
    await visitor.sees(HEADINGS.code);
    await visitor.fill({ code: '1' });
    await visitor.press('Continue');
    await visitor.page.until(() => Boolean(document.querySelector('[role=alert]')));
    await visitor.key('1');
    assert.equal(await visitor.text('[role=alert]'), null);
    assert.equal(await visitor.page.run(() => document.activeElement.getAttribute('aria-describedby')), 'phone');
    await visitor.fill({ code: '123456' });
    await visitor.press('Continue');
    await visitor.sees(HEADINGS.accounts);
    await visitor.press('Continue');
    await visitor.page.until(() => Boolean(document.querySelector('[role=alert]')));
    await visitor.tick('acc_everyday');
    assert.equal(await visitor.text('[role=alert]'), null);
  });

  test('of two empty fields the message stays until both are filled in', async () => {
    const visitor = new Visitor(used);
    await visitor.arrive();
    await visitor.goTo('signIn');
    await visitor.press('Continue');
    await visitor.page.until(() => document.activeElement.id === 'customer');
    await visitor.key('7');
    assert.match(await visitor.text('[role=alert]'), /Enter your Customer ID/);
    await visitor.key(Key.TAB, 'x');
    assert.equal(await visitor.text('[role=alert]'), null);
  });

  test('a message comes into its live region after the page has loaded, so that it is announced', async () => {
    const visitor = new Visitor(used);
    await visitor.arrive();
    await visitor.goTo('code');
    for (const [press, region] of [
      ['Continue', '[role=alert]'],
      ['Send a new code', '[role=status]'],
    ]) {
      await visitor.press(press);
      await visitor.page.until((what) => Boolean(document.querySelector(what)), region);
      await visitor.page.until((what) => 'announced' in document.querySelector(what).dataset, region);
      assert.equal(await visitor.page.run((what) => document.querySelectorAll(what).length, region), 1);
    }
    assert.equal(await visitor.page.run(() => document.activeElement.id), 'code', 'where the new code is typed');
  });

  test('the decision is in sight wherever the page is scrolled to', async () => {
    const visitor = new Visitor(used);
    await visitor.arrive();
    await visitor.goTo('review');
    const inSight = (name, top) => {
      const content = document.querySelector('.scroll');
      content.scrollTo({ top, behavior: 'instant' });
      const button = document.querySelector(`button[value=${name}]`);
      const { left, top: y, bottom, width } = button.getBoundingClientRect();
      const hit = document.elementFromPoint(left + width / 2, (y + bottom) / 2);
      return y >= 0 && bottom <= innerHeight && hit === button && content.scrollHeight > content.clientHeight;
    };
    for (const name of ['allow', 'deny']) {
      for (const top of [0, 100, 10_000]) assert.ok(await visitor.page.run(inSight, name, top), `${name} at ${top}`);
    }
  });

  test('it says who runs it and whose app asks', async () => {
    const visitor = new Visitor(used);
    await visitor.arrive();
    for (const screen of ['institutions', 'signIn']) {
      await visitor.goTo(screen);
      assert.equal(await visitor.text('.mark'), 'FiskilSandbox');
      assert.match(await visitor.text('footer'), /^Acorn Budget uses Fiskil .* sandbox: no real bank/);
    }
  });

  test("the sandbox's own address says what it is, and its commands create a session", async () => {
    const { page, demo } = used;
    await page.open(demo.sandbox);
    const visitor = new Visitor(used);
    await visitor.sees('Fiskil sandbox');
    assert.deepEqual(await violations(page), []);
    const script = await visitor.text('pre code');
    assert.doesNotMatch(script, /--json/, 'no option that curl before 7.82 lacks');
    const { stdout } = await promisify(execFile)('bash', ['-euc', script]);
    assert.match(stdout, /^\S{20,}\n$/);
    await page.open(`${demo.sandbox}/?sess_id=${stdout.trim()}`);
    await visitor.sees(HEADINGS.institutions);
    await page.open(demo.sandbox);
    await page.driver.findElement(By.linkText('Open the sample app')).click();
    await page.until((app) => location.origin === app, demo.app);
  });

  test('two quick presses send one form', async () => {
    const visitor = new Visitor(used);
    await visitor.arrive();
    await visitor.goTo('code');
    await visitor.fill({ code: '000000' });
    await visitor.page.run(() => {
      const button = document.querySelector('.primary');
      button.click();
      button.click();
    });
    await visitor.page.until(() => Boolean(document.querySelector('.error')));
    // A second miss would say that one try is left.
    assert.equal(await visitor.text('.error'), 'That code is not right. Check the message and try again.');
  });
});
