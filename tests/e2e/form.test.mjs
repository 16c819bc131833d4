// The tag as a control of a form, SPEC section 6: forms are posted to a real server, which says what it got.
/* global kit */
import assert from 'node:assert/strict';
import { before, beforeEach, test } from 'node:test';
import { By, Origin } from 'selenium-webdriver';
import { blocksOf, read } from '../docs/lib/blocks.mjs';
import { openHost } from './lib/host.mjs';
import { suite } from './lib/suite.mjs';

const HTML = `<!doctype html><html lang="en"><head><title>A form</title><script src="/kit.js"></script>
  <script>if (location.search.includes('bare')) delete HTMLElement.prototype.attachInternals;</script>
  <script type="module">import * as sdk from '/dist/fiskil-link.mjs'; window.sdk = sdk;</script></head>
  <body><form id="form" action="/submit" method="post" target="sink">
    <input name="other" value="1"><fieldset id="set"></fieldset><button id="submit">Save</button><button id="clear" type="reset">Reset</button>
  </form><iframe name="sink" title="Answers" hidden></iframe></body></html>`;

/** Helpers in the page, beside `kit`. */
function addHelpers() {
  Object.assign(window, {
    form: document.querySelector('#form'),

    /** A tag in the form, with or without a trigger, that is opened by hand. */
    add(attributes, { place = '#set', trigger = true } = {}) {
      const tag = kit.tag({ 'session-id': kit.id(), ...(trigger && { overlay: '' }), ...attributes });
      if (trigger) tag.innerHTML = '<button type="button">Link account</button>';
      document.querySelector(place).append(tag);
      window.tag = tag;
      return tag;
    },

    /** Runs the tag's flow to this end. */
    async end(data = { isCompleted: true, consentID: 'con_1' }) {
      const { tag } = window;
      const flow = tag.open();
      flow.catch(() => {});
      await kit.post(await kit.frame(tag), data);
      await kit.outcome(flow);
      return tag;
    },
  });
}

/** What of a form arrives at its server, by what happened to the tag in it: attributes, place, and steps. */
const SUBMISSIONS = {
  'nothing before it is linked': { steps: () => {} },
  'the consent once it is linked': { steps: () => window.end(), value: 'con_1' },
  'the consent as it is': {
    steps: () => window.end({ isCompleted: true, consentID: 'a&b=c +%00"ü' }),
    value: 'a&b=c +%00"ü',
  },
  'nothing where it is linked without a consent': { steps: () => window.end({ isCompleted: true }) },
  'nothing without a name': { name: null, steps: () => window.end() },
  'nothing under an empty name': { name: '', steps: () => window.end() },
  'the consent under a name that came later': {
    name: null,
    steps: async () => ((await window.end()).name = 'account'),
    value: 'con_1',
  },
  'nothing when it failed': {
    steps: () => window.end({ isCompleted: false, errorType: 'CONSENT_ENDUSER_DENIED' }),
  },
  'nothing when it was cancelled': {
    steps: () => {
      const flow = window.tag.open();
      window.tag.close();
      return kit.outcome(flow);
    },
  },
  'nothing when it is disabled': { steps: async () => ((await window.end()).disabled = true) },
  'the consent when it is enabled again': {
    steps: async () => {
      const tag = await window.end();
      tag.disabled = true;
      await kit.sleep(0);
      tag.disabled = false;
    },
    value: 'con_1',
  },
  'nothing in a disabled fieldset': {
    steps: async () => {
      await window.end();
      document.querySelector('#set').disabled = true;
    },
  },
  'the consent of a tag elsewhere that names the form': {
    place: 'body',
    attributes: { form: 'form' },
    steps: () => window.end(),
    value: 'con_1',
  },
  'nothing once it was reset': {
    steps: async () => {
      await window.end();
      window.form.reset();
    },
  },
  'the consent while another flow runs': {
    steps: async () => {
      const tag = await window.end();
      tag.sessionId = kit.id();
      tag.open().catch(() => {});
      await kit.frame(tag);
    },
    value: 'con_1',
  },
  'the consent when its session, which is spent, is opened again': {
    steps: async () => {
      const tag = await window.end();
      if ((await kit.ending(tag.open())) !== 'LINK_INVALID_SESSION') throw new Error('opened again');
    },
    value: 'con_1',
  },
  'the consent when another flow has failed': {
    steps: async () => {
      const tag = await window.end();
      tag.sessionId = kit.id();
      await window.end({ isCompleted: false, errorType: 'CONSENT_ENDUSER_DENIED' });
    },
    value: 'con_1',
  },
  'the last consent of two': {
    steps: async () => {
      const tag = await window.end();
      tag.sessionId = kit.id();
      await window.end({ isCompleted: true, consentID: 'con_2' });
    },
    value: 'con_2',
  },
  'nothing where the last of two successes has no consent': {
    steps: async () => {
      const tag = await window.end();
      tag.sessionId = kit.id();
      await window.end({ isCompleted: true });
    },
  },
  'nothing once it has left the form': { steps: async () => document.body.append(await window.end()) },
};

/** In the page: links its first two tags, and marks it. */
const linkFirstTwo = async () => {
  const [inline, trigger] = kit.all('fiskil-link');
  for (const [tag, consentID] of [
    [inline, 'con_1'],
    [trigger, 'con_2'],
  ]) {
    const flow = tag.open();
    await kit.post(await kit.frame(tag), { isCompleted: true, consentID });
    await flow;
  }
  window.isTheSame = true;
};

suite('the form control', {}, (used) => {
  const posts = [];
  const run = (...args) => used.page.run(...args);

  before(() => {
    const { routes } = used.servers.app;
    routes.set('/form', { body: HTML });
    routes.set('/submit', async (url, request) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      posts.push([...new URLSearchParams(body)]);
      return { body: '<!doctype html><title>Thanks</title><h1>Thanks</h1>' };
    });
  });
  beforeEach(async () => {
    posts.length = 0;
    await openHost(used, '/form');
    await run(addHelpers);
  });

  const submit = () => run(() => document.querySelector('#submit').click());
  const arrived = async () => {
    for (let tries = 0; !posts.length && tries < 200; tries++) await new Promise((done) => setTimeout(done, 10));
    return posts.splice(0);
  };

  /** A click of the pointer this far into an element, from its right edge if that is negative. */
  const clickAt = async (selector, into) => {
    const place = await run(
      (selector, into) => {
        const { left, right, top } = document.querySelector(selector).getBoundingClientRect();
        return { x: Math.round((into < 0 ? right : left) + into), y: Math.round(top + 6) };
      },
      selector,
      into,
    );
    await used.page.driver
      .actions()
      .move({ ...place, origin: Origin.VIEWPORT })
      .click()
      .perform();
  };

  for (const [name, { steps, value, name: control = 'account', place = '#set', attributes = {} }] of Object.entries(
    SUBMISSIONS,
  )) {
    test(`the form submits ${name}`, async () => {
      const data = await run(
        async (steps, control, place, attributes) => {
          window.add({ ...(control !== null && { name: control }), ...attributes }, { place });
          await new Function(`return (${steps})()`)();
          await kit.sleep(0);
          return [...new FormData(window.form)];
        },
        String(steps),
        control,
        place,
        attributes,
      );
      // A flow that still runs makes the page inert: the form is submitted by script.
      await submit();
      const expected = [['other', '1'], ...(value === undefined ? [] : [['account', value]])];
      assert.deepEqual(await arrived(), [expected]);
      assert.deepEqual(data, expected);
    });
  }

  test('required blocks the form until it is linked, says why and focuses the trigger', async () => {
    await run(() => {
      const tag = window.add({ name: 'account', required: '' });
      window.invalid = [];
      tag.addEventListener('invalid', ({ target, type }) => window.invalid.push([type, target === tag]));
    });
    await used.page.driver.findElement(By.id('submit')).click();
    const blocked = await run(async () => {
      const { tag, form, invalid } = window;
      await kit.sleep(200);
      return {
        invalid,
        focus: document.activeElement === tag.firstChild,
        validity: [tag.validity.valid, tag.validity.valueMissing, tag.checkValidity(), form.checkValidity()],
        message: tag.validationMessage,
        pseudo: [tag.matches(':invalid'), tag.matches(':valid'), form.matches(':invalid')],
      };
    });
    assert.deepEqual(posts, []);
    assert.match(blocked.message, /\w+ \w+/);
    assert.deepEqual(
      { ...blocked, invalid: blocked.invalid[0], message: '' },
      {
        invalid: ['invalid', true],
        focus: true,
        validity: [false, true, false, false],
        message: '',
        pseudo: [true, false, true],
      },
    );
    const linked = await run(async () => {
      const tag = await window.end();
      return {
        validity: [tag.validity.valid, tag.validity.valueMissing, tag.checkValidity(), tag.reportValidity()],
        message: tag.validationMessage,
        pseudo: [tag.matches(':invalid'), tag.matches(':valid'), window.form.matches(':valid')],
      };
    });
    assert.deepEqual(linked, { validity: [true, false, true, true], message: '', pseudo: [false, true, true] });
    await used.page.driver.findElement(By.id('submit')).click();
    assert.deepEqual(await arrived(), [
      [
        ['other', '1'],
        ['account', 'con_1'],
      ],
    ]);
  });

  test('reportValidity() of an inline tag that is required focuses its frame', async () => {
    const answer = await run(async () => {
      const tag = window.add({ name: 'account', required: '' }, { trigger: false });
      const frame = await kit.frame(tag);
      while (!tag.matches(':state(open)') || tag.matches(':state(loading)')) await kit.sleep(5);
      const valid = [tag.reportValidity(), window.form.reportValidity()];
      return [valid, document.activeElement === tag, tag.shadowRoot.activeElement === frame];
    });
    assert.deepEqual(answer, [[false, false], true, true]);
  });

  for (const [name, make] of Object.entries({
    disabled: (tag) => (tag.disabled = true),
    'in a disabled fieldset': () => (document.querySelector('#set').disabled = true),
    'not required any more': (tag) => (tag.required = false),
    'not in the form any more': (tag) => document.body.append(tag),
  })) {
    test(`a tag that is required blocks nothing when it is ${name}`, async () => {
      await run(async (make) => {
        const tag = window.add({ name: 'account', required: '' });
        await kit.sleep(0);
        new Function('tag', `(${make})(tag)`)(tag);
        await kit.sleep(0);
      }, String(make));
      await submit();
      assert.deepEqual(await arrived(), [[['other', '1']]]);
    });
  }

  test('required holds from the moment that the tag or the attribute is there', async () => {
    const answer = await run(async () => {
      const tag = window.add({ name: 'account' });
      const answers = [tag.checkValidity()];
      tag.required = true;
      await 0;
      answers.push(tag.checkValidity());
      const other = window.add({ required: '' });
      await 0;
      answers.push(other.checkValidity(), other.willValidate);
      return answers;
    });
    assert.deepEqual(answer, [true, false, false, true]);
  });

  for (const data of [
    { isCompleted: true, consentID: 'con_1' },
    { isCompleted: false, error: 'access_denied' },
  ]) {
    test(`a reset clears value, result, error and validity after ${data.consentID ? 'success' : 'failure'}`, async () => {
      const look = () => {
        const { tag, form } = window;
        return {
          data: new FormData(form).get('account'),
          result: tag.result && 'set',
          error: tag.error && 'set',
          valid: tag.checkValidity(),
          states: ['loading', 'open', 'success', 'error'].filter((name) => tag.matches(`:state(${name})`)),
        };
      };
      const before = await run(
        async (data, look) => {
          window.add({ name: 'account', required: '' });
          await window.end(data);
          return new Function(`return (${look})()`)();
        },
        data,
        String(look),
      );
      const linked = Boolean(data.consentID);
      assert.deepEqual(before, {
        data: linked ? 'con_1' : null,
        result: linked ? 'set' : null,
        error: linked ? null : 'set',
        valid: linked,
        states: [linked ? 'success' : 'error'],
      });
      await used.page.driver.findElement(By.id('clear')).click();
      assert.deepEqual(await run(look), { data: null, result: null, error: null, valid: false, states: [] });
      const again = await run(async (isSpent) => {
        if (isSpent) window.tag.sessionId = kit.id();
        await window.end();
        return new FormData(window.form).get('account');
      }, linked);
      assert.equal(again, 'con_1', 'it can be linked again');
    });
  }

  test('a reset while a flow runs leaves the flow to go on', async () => {
    const answer = await run(async () => {
      const tag = window.add({ name: 'account' });
      const flow = tag.open();
      const frame = await kit.frame(tag);
      window.form.reset();
      const states = [tag.matches(':state(open)'), await kit.isPending(flow)];
      await kit.post(frame, { isCompleted: true, consentID: 'con_1' });
      return [...states, await kit.ending(flow), new FormData(window.form).get('account')];
    });
    assert.deepEqual(answer, [true, true, 'success', 'con_1']);
  });

  test('the tag of the README works all day in one tab: link, cancel, link again, fail, link another bank, submit', async () => {
    const { page, servers } = used;
    const { app, auth } = servers;
    const sessions = [];
    app.routes.set('/api/session', () => {
      sessions.push(`day-${process.pid}-${Date.now()}-${sessions.length}`);
      return { type: 'application/json', body: JSON.stringify({ session_id: sessions.at(-1) }) };
    });
    // As the README has it, in a form and with our consent UI.
    const [example] = blocksOf(read('README.md')).filter(({ language }) => language === 'html');
    const [, tag] = example.code.match(/(<fiskil-link .*<\/fiskil-link>)/);
    const inForm = tag.replace(' session-url', ` name="account" required auth-server="${auth.origin}" session-url`);
    assert.match(inForm, /session-url="\/api\/session" overlay><button>/);
    app.routes.set('/day', { body: HTML.replace('<fieldset id="set"></fieldset>', `<p>${inForm}</p>`) });
    await openHost(used, '/day');
    await run(() => {
      window.tag = document.querySelector('fiskil-link');
      window.heard = [];
      for (const kind of ['open', 'input', 'change', 'link-success', 'link-error']) {
        window.tag.addEventListener(kind, ({ detail }) => window.heard.push(detail?.code ?? kind));
      }
    });
    const press = (selector) => page.driver.findElement(By.css(selector)).click();
    const LINKED = ['input', 'change', 'link-success'];

    /** Opens the flow as a person does and ends it; returns what the page hears and what the form holds then. */
    const visit = async (end) => {
      const known = sessions.length;
      await press('fiskil-link button');
      const shown = await run(async () => {
        const frame = await kit.frame(window.tag);
        return new URL(frame.src).searchParams.get('sess_id');
      });
      assert.deepEqual([shown, sessions.length], [sessions.at(-1), known + 1], 'each opening has a session of its own');
      const told = await run(async (end) => {
        const { flow } = window.tag;
        const [frame] = kit.all('iframe', window.tag);
        const close = kit.all('[part=close]', window.tag)[0];
        if (end === 'leave') close.click();
        else await kit.post(frame, end);
        await kit.outcome(flow);
        // The consent UI says itself that a session is not valid, until the person leaves it.
        close.click();
        await kit.sleep(50);
        return [window.heard.splice(0), window.tag.value, kit.all('dialog').length];
      }, end);
      assert.equal(told.pop(), 0, 'nothing lies over the page');
      return told;
    };

    await press('#submit');
    assert.deepEqual(await arrived(), [], 'a form whose account is required waits for it');
    for (let day = 0; day < 3; day++) {
      const held = day ? `other-${day - 1}` : '';
      assert.deepEqual(await visit('leave'), [['LINK_USER_CANCELLED'], held]);
      assert.deepEqual(await visit({ isCompleted: true, consentID: `first-${day}` }), [LINKED, `first-${day}`]);
      assert.deepEqual(await visit('leave'), [['LINK_USER_CANCELLED'], `first-${day}`]);
      assert.deepEqual(await visit({ isCompleted: true, consentID: `again-${day}` }), [LINKED, `again-${day}`]);
      for (const [errorType, code] of [
        ['AUTH_SESSION_INVALID', 'LINK_INVALID_SESSION'],
        ['CONSENT_TIMEOUT', 'CONSENT_TIMEOUT'],
        ['CONSENT_ENDUSER_DENIED', 'CONSENT_ENDUSER_DENIED'],
      ]) {
        assert.deepEqual(await visit({ isCompleted: false, errorType }), [[code], `again-${day}`]);
      }
      assert.deepEqual(await visit({ isCompleted: true, consentID: `other-${day}` }), [LINKED, `other-${day}`]);
      await press('#submit');
      assert.deepEqual(await arrived(), [
        [
          ['other', '1'],
          ['account', `other-${day}`],
        ],
      ]);
    }
  });

  test('what a browser fills in by itself is no consent', async () => {
    const told = await run(async () => {
      const tag = window.add({ name: 'account', required: '' });
      await 0;
      const fillIn = () => tag.formStateRestoreCallback('con_filled', 'autocomplete');
      fillIn();
      const before = [tag.value, tag.result, tag.checkValidity()];
      await window.end();
      fillIn();
      return [before, [tag.value, tag.result.consentID, new FormData(window.form).get('account')]];
    });
    assert.deepEqual(told, [
      ['', null, false],
      ['con_1', 'con_1', 'con_1'],
    ]);
  });

  test('after Back a tag holds its consent again and opens nothing by itself', async (t) => {
    const { page, servers } = used;
    const { app, auth } = servers;
    const sessions = ['inline', 'trigger', 'empty'].map((name) => `${name}-${process.pid}`);
    const tag = (name, nth, more = '') =>
      `<fiskil-link name="${name}" session-id="${sessions[nth]}" auth-server="${auth.origin}" required${more}`;
    // A page that listens for its end is not kept whole: what comes back is a new document.
    app.routes.set('/kept', {
      // With `no-store`, what this server sends else, Firefox keeps nothing of its controls.
      headers: { 'cache-control': 'no-cache' },
      body: `<!doctype html><html lang="en"><head><title>Kept</title><script src="/kit.js"></script>
        <script type="module" src="/dist/fiskil-link.mjs"></script></head><body><form id="form">
        ${tag('inline', 0)}></fiskil-link>
        ${tag('trigger', 1, ' overlay')}><button type="button">Link</button></fiskil-link>
        ${tag('empty', 2, ' overlay')}><button type="button">Link</button></fiskil-link></form>
        <script>addEventListener('unload', () => {});</script>
        </body></html>`,
    });
    app.routes.set('/left', { body: '<!doctype html><html lang="en"><head><title>Left</title></head></html>' });
    await page.open(`${app.origin}/kept?auth=${auth.origin}`);
    await page.run(linkFirstTwo);
    const loads = sessions.map(servers.loads);
    await page.driver.get(`${app.origin}/left`);
    await page.driver.navigate().back();
    await page.until(() => document.readyState === 'complete' && Boolean(customElements.get('fiskil-link')));
    const answer = await page.run(async () => {
      await kit.sleep(300);
      const tags = kit.all('fiskil-link');
      return {
        isTheSame: window.isTheSame === true,
        data: [...new FormData(document.forms[0])],
        states: tags.map((tag) => [tag.value, tag.matches(':state(success)'), tag.checkValidity()]),
        result: tags[0].result,
        frames: kit.all('iframe').length,
      };
    });
    assert.deepEqual(answer, {
      isTheSame: answer.isTheSame,
      data: [
        ['inline', 'con_1'],
        ['trigger', 'con_2'],
      ],
      states: [
        ['con_1', true, true],
        ['con_2', true, true],
        ['', false, false],
      ],
      result: { consentID: 'con_1' },
      frames: 0,
    });
    assert.deepEqual(sessions.map(servers.loads), loads, 'no spent session is loaded again');
    t.diagnostic(answer.isTheSame ? 'kept whole' : 'a new document');
  });

  /** Where the tags of a page get their sessions that has others when the browser comes back to it. */
  const RENEWING = {
    'a fresh session-id in the page': (id) => `session-id="${id}"`,
    'a session-url': (id) => `session-url="/fresh/${id}"`,
    fetchSession: (id) => `data-fetches="${id}"`,
  };
  for (const [name, source] of Object.entries(RENEWING)) {
    for (const script of [
      '<script type="module" src="/dist/fiskil-link.mjs"></script>',
      '<script src="/dist/fiskil-link.umd.js"></script>',
    ]) {
      const how = script.includes('module') ? 'a module' : 'a script before it';
      test(`after Back a tag with ${name}, defined by ${how}, holds its consent, asks for nothing, and links anew when it is opened`, async (t) => {
        const { page, servers } = used;
        const { app, auth } = servers;
        const given = [];
        const give = (kind) => {
          given.push(`${kind}-${process.pid}-${Date.now()}-${given.length}`);
          return given.at(-1);
        };
        const asked = [];
        for (const kind of ['inline', 'trigger', 'empty']) {
          app.routes.set(`/fresh/${kind}`, () => {
            asked.push(kind);
            return { type: 'application/json', body: JSON.stringify({ session_id: give(kind) }) };
          });
        }
        const tag = (kind, more = '', children = '') => {
          const id = name.startsWith('a fresh') ? give(kind) : kind;
          return `<fiskil-link name="${kind}" ${source(id)} auth-server="${auth.origin}" required${more}>${children}</fiskil-link>`;
        };
        const button = '<button type="button">Link</button>';
        app.routes.set('/renewed', () => ({
          // A browser that goes back takes what it has of a page, unless that may vary.
          headers: { 'cache-control': 'no-cache', vary: '*' },
          body: `<!doctype html><html lang="en"><head><title>Renewed</title><script src="/kit.js"></script>${script}</head>
            <body><form>${tag('inline')}${tag('trigger', ' overlay', button)}${tag('empty', ' overlay', button)}</form>
            <script>
              for (const tag of document.querySelectorAll('[data-fetches]'))
                tag.fetchSession = async () => (await (await fetch('/fresh/' + tag.dataset.fetches)).json()).session_id;
              addEventListener('unload', () => {});
            </script></body></html>`,
        }));
        app.routes.set('/left', { body: '<!doctype html><html lang="en"><head><title>Left</title></head></html>' });
        await page.open(`${app.origin}/renewed?auth=${auth.origin}`);
        await page.run(linkFirstTwo);
        const before = new Set(given.filter((id) => servers.loads(id)));
        assert.equal(before.size, 2);
        asked.length = 0;
        await page.driver.get(`${app.origin}/left`);
        await page.driver.navigate().back();
        await page.until(() => document.readyState === 'complete' && Boolean(customElements.get('fiskil-link')));
        if (await page.run(() => window.isTheSame === true)) return t.skip('kept whole: nothing is fresh');
        const back = await page.run(async () => {
          await kit.sleep(300);
          const tags = kit.all('fiskil-link');
          return {
            data: [...new FormData(document.forms[0])],
            states: tags.map((tag) => [tag.value, tag.matches(':state(success)'), tag.checkValidity()]),
            frames: kit.all('iframe').length,
          };
        });
        assert.deepEqual(back, {
          data: [
            ['inline', 'con_1'],
            ['trigger', 'con_2'],
          ],
          states: [
            ['con_1', true, true],
            ['con_2', true, true],
            ['', false, false],
          ],
          frames: 0,
        });
        assert.deepEqual(asked, [], 'no session is asked for');
        const loaded = () => given.filter((id) => servers.loads(id) && !before.has(id));
        assert.deepEqual(loaded(), [], 'no session is loaded');
        const again = await page.run(async () => {
          const [inline, trigger] = kit.all('fiskil-link');
          const told = [];
          for (const [tag, open] of [
            [inline, () => void inline.open()],
            [trigger, () => trigger.querySelector('button').click()],
          ]) {
            open();
            const frame = await kit.frame(tag);
            told.push(tag.value);
            await kit.post(frame, { isCompleted: true, consentID: `${tag.value}_again` });
            told.push(await kit.ending(tag.flow), tag.value);
          }
          return told;
        });
        assert.deepEqual(again, ['con_1', 'success', 'con_1_again', 'con_2', 'success', 'con_2_again']);
        assert.deepEqual(
          loaded().map((id) => id.split('-')[0]),
          ['inline', 'trigger'],
        );
        return undefined;
      });
    }
  }

  test('the value is set when link-success is dispatched', async () => {
    const seen = await run(async () => {
      const tag = window.add({ name: 'account', required: '' });
      let seen;
      tag.addEventListener('link-success', () => {
        seen = [new FormData(window.form).get('account'), tag.checkValidity(), tag.result.consentID];
      });
      await window.end();
      return seen;
    });
    assert.deepEqual(seen, ['con_1', true, 'con_1']);
  });

  test('a listener of link-success may submit the form', async () => {
    await run(async () => {
      const tag = window.add({ name: 'account', required: '' });
      tag.addEventListener('link-success', () => window.form.requestSubmit());
      await window.end();
    });
    assert.deepEqual(await arrived(), [
      [
        ['other', '1'],
        ['account', 'con_1'],
      ],
    ]);
  });

  test('a formdata listener sees the consent and can change it', async () => {
    await run(async () => {
      window.add({ name: 'account' });
      window.form.addEventListener('formdata', ({ formData }) =>
        formData.set('account', `${formData.get('account')}!`),
      );
      await window.end();
    });
    await submit();
    assert.deepEqual(await arrived(), [
      [
        ['other', '1'],
        ['account', 'con_1!'],
      ],
    ]);
  });

  for (const [name, text] of Object.entries({
    'before it':
      '<label for="tag">Bank account</label> <fiskil-link id="tag" overlay><button>Link</button></fiskil-link>',
    'around it': '<label>Bank account <fiskil-link id="tag" overlay><button>Link</button></fiskil-link></label>',
  })) {
    test(`a click on a label ${name} opens it, as it clicks a button`, async () => {
      await run((text) => {
        document.body.insertAdjacentHTML('beforeend', `<p>${text}</p>`);
        document.querySelector('#tag').sessionId = kit.id();
      }, text);
      await clickAt('label', 4);
      assert.equal(await run(() => document.querySelector('#tag').flow && 'a flow'), 'a flow');
      await run(() => document.querySelector('#tag').close());
    });
  }

  test('a click into its box beside the trigger does not open it', async () => {
    await run(() => void window.add());
    await clickAt('fiskil-link', -4);
    assert.equal(await run(() => window.tag.flow), null);
    await clickAt('fiskil-link button', 4);
    assert.equal(await run(() => window.tag.flow && 'a flow'), 'a flow');
    await run(() => window.tag.close());
  });

  test('click() opens it, unless it is disabled or inline', async () => {
    const opened = await run(async () => {
      const answers = [];
      for (const attributes of [{ overlay: '' }, { overlay: '', disabled: '' }, { 'session-id': '' }]) {
        const tag = kit.tag({ 'session-id': kit.id(), ...attributes });
        tag.innerHTML = '<button type="button">Link</button>';
        document.body.append(tag);
        tag.click();
        answers.push(Boolean(tag.flow));
        tag.remove();
      }
      return answers;
    });
    assert.deepEqual(opened, [true, false, false]);
  });

  test('it knows its form and its labels, and is among the elements of its form', async () => {
    const answer = await run(async () => {
      document.body.insertAdjacentHTML('beforeend', '<label for="tag">Bank account</label>');
      const tag = window.add({ name: 'account', id: 'tag' });
      const { form } = window;
      const answer = {
        form: tag.form === form,
        labels: [...tag.labels].map(({ textContent }) => textContent),
        control: document.querySelector('label').control === tag,
        elements: [...form.elements].includes(tag),
        named: form.elements.account === tag,
        defaults: [tag.name, tag.required, tag.disabled, tag.willValidate, tag.validationMessage],
      };
      tag.remove();
      return { ...answer, after: tag.form };
    });
    assert.deepEqual(answer, {
      form: true,
      labels: ['Bank account'],
      control: true,
      elements: true,
      named: true,
      defaults: ['account', false, false, true, ''],
      after: null,
    });
  });

  for (const [name, disable] of Object.entries({
    'the attribute': (tag) => (tag.disabled = true),
    'a fieldset': () => (document.querySelector('#set').disabled = true),
  })) {
    test(`a tag disabled by ${name} does not open by its trigger, and does when it is enabled`, async () => {
      const answer = await run(async (disable) => {
        const tag = window.add({ name: 'account' });
        new Function('tag', `(${disable})(tag)`)(tag);
        await kit.sleep(0);
        // A disabled fieldset also disables the button in the tag; a click on it must reach the tag to prove anything.
        tag.innerHTML = '<span>Link account</span>';
        tag.firstChild.click();
        const state = [tag.matches(':disabled'), tag.matches(':enabled'), kit.rest().frames, tag.willValidate];
        tag.disabled = document.querySelector('#set').disabled = false;
        await kit.sleep(0);
        tag.firstChild.click();
        // The hidden frame for the answers counts too.
        const frames = kit.all('iframe', tag).length;
        tag.close();
        return { state, enabled: [tag.matches(':disabled'), tag.matches(':enabled')], frames };
      }, String(disable));
      assert.deepEqual(answer, { state: [true, false, 1, false], enabled: [false, true], frames: 1 });
    });
  }

  test('an inline tag in a disabled fieldset opens when that is enabled', async () => {
    const frames = await run(async () => {
      const set = document.querySelector('#set');
      set.disabled = true;
      const tag = window.add({ overlay: 'false', 'session-id': kit.id() });
      await kit.sleep(20);
      const disabled = kit.all('iframe', tag).length;
      set.disabled = false;
      await kit.frame(tag);
      const enabled = kit.all('iframe', tag).length;
      tag.close();
      return [disabled, enabled];
    });
    assert.deepEqual(frames, [0, 1]);
  });

  test('a trigger without a type does not submit the form that it is in', async () => {
    const opened = await run(async () => {
      const tag = window.add({ name: 'account' });
      tag.innerHTML = '<button>Link account</button>';
      tag.firstChild.click();
      const opened = kit.all('iframe', tag).length;
      await kit.sleep(200);
      tag.close();
      return opened;
    });
    assert.equal(opened, 1);
    assert.deepEqual(posts, []);
  });

  test('buttons of the overlay do not submit the form around it', async () => {
    const end = await run(async () => {
      const tag = window.add({ name: 'account' });
      const flow = tag.open();
      kit.all('[part=close]', tag)[0].click();
      await kit.sleep(100);
      return kit.ending(flow);
    });
    assert.equal(end, 'LINK_USER_CANCELLED close-button');
    assert.deepEqual(posts, []);
  });
});

suite('the form control where there is no ElementInternals', {}, (used) => {
  test('the tag works but for the form, and its events carry the consent', async () => {
    const { page, servers } = used;
    servers.app.routes.set('/form', { body: HTML });
    await page.open(`${servers.app.origin}/form?bare&auth=${servers.auth.origin}`);
    await page.run(addHelpers);
    const answer = await page.run(async () => {
      const tag = window.add({ name: 'account', required: '' });
      const heard = kit.record(tag);
      const before = [tag.checkValidity(), tag.reportValidity(), tag.validationMessage ?? null, tag.form ?? null];
      await window.end();
      await kit.sleep(0);
      const { result } = tag;
      window.form.reset();
      return { before, heard, result, internals: 'attachInternals' in tag };
    });
    assert.deepEqual(answer, {
      before: [true, true, null, null],
      heard: ['open', 'load', 'success', 'close'],
      result: { consentID: 'con_1' },
      internals: false,
    });
  });
});
