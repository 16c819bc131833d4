// What the vendor's SDK gets wrong, SPEC section 9: each test is named for the defect and shows that ours has it not.
/* global kit, sdk */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { beforeEach, test } from 'node:test';
import { Key } from 'selenium-webdriver';
import { dist } from '../../scripts/lib/paths.mjs';
import { openHost } from './lib/host.mjs';
import { suite } from './lib/suite.mjs';

const NOTHING = { frames: 0, dialogs: 0, hosts: 0, style: null };
const SUCCESS = { isCompleted: true, consentID: 'con_1' };

suite("the vendor's defects", {}, (used) => {
  beforeEach(() => openHost(used));

  /** Opens a modal flow, has its consent UI post this, and resolves with how it ended. */
  const answerTo = (data, options) =>
    used.page.run(
      async (data, options) => {
        const { flow, frame } = kit.modal(kit.id(), options);
        await kit.ready(frame);
        await kit.post(frame, data);
        return kit.outcome(flow);
      },
      data,
      options,
    );

  for (const mode of ['modal', 'inline']) {
    test(`close-then-reopen in one tick kills the new flow (${mode})`, async () => {
      const answer = await used.page.run(async (mode) => {
        const a = kit[mode]();
        a.flow.close();
        const b = kit[mode]();
        const first = await kit.ending(a.flow);
        await kit.ready(b.frame);
        await kit.post(b.frame, kit.SENTINEL);
        return { first, second: await kit.ending(b.flow), rest: kit.rest().frames };
      }, mode);
      assert.deepEqual(answer, { first: 'LINK_USER_CANCELLED closed', second: 'success', rest: 0 });
    });
  }

  test("a second flow orphans the first, and the first's timeout removes the second's UI", async () => {
    const answer = await used.page.run(async () => {
      const a = kit.modal(kit.id(), { timeoutMs: 300 });
      const b = kit.modal();
      const first = await kit.ending(a.flow);
      const during = kit.rest();
      await kit.sleep(500);
      const after = kit.rest();
      await kit.ready(b.frame);
      await kit.post(b.frame, kit.SENTINEL);
      return { first, during: during.frames, after: after.frames, second: await kit.ending(b.flow), rest: kit.rest() };
    });
    assert.deepEqual(answer, {
      first: 'LINK_USER_CANCELLED superseded',
      during: 1,
      after: 1,
      second: 'success',
      rest: NOTHING,
    });
  });

  test('`close()` after `LINK_INVALID_SESSION` does nothing', async () => {
    const answer = await used.page.run(async () => {
      const { flow, frame } = kit.modal();
      await kit.ready(frame);
      await kit.post(frame, { isCompleted: false, error: 'auth_session_invalid', errorType: 'AUTH_SESSION_INVALID' });
      const { failed } = await kit.outcome(flow);
      const kept = kit.rest();
      flow.close();
      return { code: failed.code, kept: [kept.frames, kept.dialogs], rest: kit.rest() };
    });
    assert.deepEqual(answer, { code: 'LINK_INVALID_SESSION', kept: [1, 1], rest: NOTHING });
  });

  test('`isCompleted: true` without `consentID` hangs', async () => {
    assert.deepEqual(await answerTo({ isCompleted: true }), { completed: {} });
    const redirectURL = 'https://app.example/done';
    assert.deepEqual(await answerTo({ isCompleted: true, redirectURL }), { completed: { redirectURL } });
  });

  test("a success whose `redirectURL` merely contains a code's name fails", async () => {
    const data = {
      ...SUCCESS,
      redirectURL: 'https://app.example/CONSENT_TIMEOUT/AUTH_SESSION_INVALID?from=LINK_TIMEOUT',
    };
    const { consentID, redirectURL } = data;
    assert.deepEqual(await answerTo(data), { completed: { consentID, redirectURL } });
  });

  test('`errorType` lost when `isCompleted` is true', async () => {
    const { failed } = await answerTo({
      isCompleted: true,
      error: 'access_denied',
      errorType: 'CONSENT_ENDUSER_DENIED',
    });
    assert.equal(failed.code, 'CONSENT_ENDUSER_DENIED');
    assert.deepEqual(failed.details, { error: 'access_denied', error_type: 'CONSENT_ENDUSER_DENIED' });
  });

  test('a foreign `{error}` from the frame kills the flow', async () => {
    const answer = await used.page.run(async (data) => {
      const { flow, frame } = kit.modal();
      await kit.ready(frame);
      await kit.take(frame, kit.other);
      await kit.post(frame, { error: 'login_required' });
      await kit.tell(frame, { cmd: 'postNested', data: { error: 'nested' } });
      const pending = await kit.isPending(flow);
      await kit.take(frame, kit.auth);
      await kit.post(frame, data);
      return { pending, end: await kit.outcome(flow) };
    }, SUCCESS);
    assert.deepEqual(answer, { pending: true, end: { completed: { consentID: 'con_1' } } });
  });

  test('`timeoutMs` 0, Infinity or ≥ 2^31 fires at once', async () => {
    const answer = await used.page.run(async () => {
      const limits = [0, Infinity, 2 ** 31 - 1, 2 ** 31, 2 ** 32, 2 ** 40, Number.MAX_VALUE];
      const flows = limits.map((timeoutMs) => kit.inline(kit.id(), { timeoutMs }));
      await Promise.all(flows.map(({ frame }) => kit.ready(frame)));
      await kit.sleep(300);
      const pending = await Promise.all(flows.map(({ flow }) => kit.isPending(flow)));
      await Promise.all(flows.map(({ frame }) => kit.post(frame, kit.SENTINEL)));
      return { pending, ends: await Promise.all(flows.map(({ flow }) => kit.ending(flow))) };
    });
    assert.deepEqual(answer, { pending: Array(7).fill(true), ends: Array(7).fill('success') });
  });

  test('a bad `authServer` throws and leaves a full-page overlay', async () => {
    const answer = await used.page.run(async () => {
      const flow = sdk.link('session', { authServer: 'not a url' });
      const rest = kit.rest();
      return { rest, failed: (await kit.outcome(flow)).failed };
    });
    assert.deepEqual(answer.rest, NOTHING);
    assert.equal(answer.failed.code, 'LINK_INTERNAL_ERROR');
    assert.deepEqual(answer.failed.details, { option: 'authServer' });
  });

  test('host removing the frame hangs', async () => {
    const answer = await used.page.run(async () => {
      const { flow, frame } = kit.modal();
      frame.remove();
      return { end: await kit.ending(flow), rest: kit.rest() };
    });
    assert.deepEqual(answer, { end: 'LINK_NOT_FOUND', rest: NOTHING });
  });

  test('no frame title, dialog, focus, Escape, close button, loading or error state', async () => {
    const { page } = used;
    const look = await page.run(async () => {
      document.querySelector('#button').focus();
      const flow = kit.modal(kit.id(), { authServer: `${kit.auth}/slow?ms=400`, label: 'Bank' });
      window.current = flow;
      const { dialog, frame, host } = flow;
      const shown = (part) => host.shadowRoot.querySelector(`[part=${part}]`)?.checkVisibility();
      const loading = { spinner: shown('spinner'), close: shown('close'), state: host.matches(':state(loading)') };
      await kit.ready(frame);
      await kit.within(
        (async () => {
          while (host.matches(':state(loading)')) await kit.sleep(10);
        })(),
        'loading did not end',
      );
      return {
        loading,
        title: frame.title,
        name: dialog.getAttribute('aria-label'),
        modal: dialog.matches(':modal'),
        focused: host.shadowRoot.activeElement === frame,
        loaded: { spinner: shown('spinner'), close: shown('close'), state: host.matches(':state(open)') },
      };
    });
    assert.deepEqual(look, {
      loading: { spinner: true, close: true, state: true },
      title: 'Bank',
      name: 'Bank',
      modal: true,
      focused: true,
      loaded: { spinner: false, close: true, state: true },
    });
    // Inside the frame, Escape is the consent UI's.
    await page.run(() => window.current.dialog.querySelector('[part=close]').focus());
    await page.driver.actions().sendKeys(Key.ESCAPE).perform();
    const left = await page.run(async () => ({
      end: await kit.ending(window.current.flow),
      focus: document.activeElement.id,
      rest: kit.rest(),
    }));
    assert.deepEqual(left, { end: 'LINK_USER_CANCELLED escape', focus: 'button', rest: NOTHING });
    const failed = await page.run(async () => {
      const { flow, frame, host } = kit.modal();
      await kit.ready(frame);
      await kit.post(frame, { isCompleted: false, errorType: 'AUTH_SESSION_INVALID' });
      await kit.outcome(flow);
      const close = host.shadowRoot.querySelector('button[part=close]');
      const seen = { state: host.matches(':state(error)'), close: close.checkVisibility() };
      close.click();
      return { seen, rest: kit.rest() };
    });
    assert.deepEqual(failed, { seen: { state: true, close: true }, rest: NOTHING });
  });

  test('`close()` raises an unhandled rejection', async () => {
    const { page } = used;
    const seen = await page.run(async () => {
      const seen = [];
      addEventListener('unhandledrejection', ({ reason }) => seen.push(reason.code));
      const a = kit.modal(kit.id(), {}, true);
      a.flow.close();
      const b = kit.modal(kit.id(), {}, true);
      await kit.ready(b.frame);
      b.flow.close();
      b.flow.close();
      await kit.sleep(50);
      return seen;
    });
    assert.deepEqual(seen, []);
  });

  test('CommonJS cannot load it', async () => {
    const sdk = createRequire(import.meta.url)(join(dist, 'fiskil-link.umd.js'));
    assert.equal(typeof sdk.link, 'function');
    await assert.rejects(sdk.link('session'), { name: 'LinkError', code: 'LINK_NOT_FOUND' });
    const inPage = await used.page.run(async () => {
      const source = await (await fetch('/dist/fiskil-link.umd.js')).text();
      const module = { exports: {} };
      new Function('module', 'exports', source)(module, module.exports);
      return [typeof module.exports.link, typeof module.exports.isLinkError];
    });
    used.page.allow(/fiskil-link> is defined already/);
    assert.deepEqual(inPage, ['function', 'function']);
  });
});
