// The consent UI as a product: barriers, small phones, keyboards, mistakes, Back, reload and Cancel. What it tells the
// page around it is tested in demo.test.mjs and demo-pages.test.mjs; here it stands by itself.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { By, Key } from 'selenium-webdriver';
import { violations } from './lib/axe.mjs';
import { suite } from './lib/suite.mjs';

const HEADINGS = {
  institutions: 'Choose your bank',
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

  async choose(name) {
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
  ['no institution found', HEADINGS.institutions, (visitor) => visitor.fill({ search: 'zzz' })],
  ['sign-in', HEADINGS.signIn, (visitor) => visitor.fill({ search: 'demo' }).then(() => visitor.choose('Demo Bank'))],
  ['sign-in, nothing typed', HEADINGS.signIn, (visitor) => visitor.press('Continue')],
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
          .filter((item) => item.offsetHeight)
          .map((item) => item.querySelector('.name').textContent),
      );
    await visitor.arrive();
    const all = await shown();
    assert.ok(all.length >= 40, `${all.length}`);
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
