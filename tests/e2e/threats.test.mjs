// What docs/security.md promises and no other file shows.
/* global kit, sdk */
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { openHost } from './lib/host.mjs';
import { suite } from './lib/suite.mjs';

suite('threats', {}, (used) => {
  beforeEach(() => openHost(used));
  const run = (...args) => used.page.run(...args);

  test('a page nested in the frame does not end the flow, even from the allowed origin', async () => {
    used.page.allow(/no message can match/);
    const told = await run(async () => {
      // The nested page comes from the origin that the consent UI in the frame names as another: here the allowed one.
      const { flow, frame } = kit.inline(kit.id(), { authServer: kit.other, allowedOrigin: kit.auth });
      await kit.ready(frame);
      await kit.tell(frame, { cmd: 'postNested', data: { isCompleted: true, consentID: 'nested' } });
      const pending = await kit.isPending(flow);
      await kit.take(frame, kit.auth);
      await kit.post(frame, kit.SENTINEL);
      return { pending, end: await kit.outcome(flow) };
    });
    assert.deepEqual(told, { pending: true, end: { completed: { consentID: 'sentinel' } } });
  });

  test('half a surrogate pair in a session id or an option throws nothing', async () => {
    const ends = await run(async () => {
      const half = '\ud800';
      const calls = [
        [`s${half}`, { authServer: kit.auth }],
        ['s', { authServer: `${kit.auth}/${half}` }],
        ['s', { authServer: kit.auth, label: half }],
        ['s', { authServer: kit.auth, allowedOrigin: `${kit.auth}/${half}` }],
      ];
      const flows = calls.map((call) => sdk.link(...call));
      const shown = kit.all('iframe').length;
      sdk.preload(`p${half}`, { authServer: kit.auth });
      for (const flow of flows) flow.close();
      return { shown, ends: await Promise.all(flows.map(kit.ending)) };
    });
    const superseded = Array(3).fill('LINK_USER_CANCELLED superseded');
    assert.deepEqual(ends, { shown: 1, ends: [...superseded, 'LINK_USER_CANCELLED closed'] });
  });

  const WAYS = {
    'in the overlay': (session) => kit.modal(session).frame,
    inline: (session) => kit.inline(session).frame,
    'loaded ahead': (session) => {
      sdk.preload(session, { authServer: kit.auth });
      return kit.all('iframe')[0];
    },
  };
  for (const [way, open] of Object.entries(WAYS)) {
    test(`the consent UI learns the origin of the page, and no path (${way})`, async () => {
      const session = await run(`async () => {
        const session = kit.id();
        await kit.ready((${open})(session));
        return session;
      }`);
      const { app, auth } = used.servers;
      const asked = auth.requests.filter(({ search }) => new URLSearchParams(search).get('sess_id') === session);
      assert.deepEqual(
        asked.map(({ headers }) => headers.referer),
        [`${app.origin}/`],
      );
    });
  }
});
