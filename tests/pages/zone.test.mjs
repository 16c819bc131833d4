// Pages of Angular's zone.js, whose older versions lose listeners that go with an AbortSignal (real-pages.md R2).
/* global kit, guard, sdk */
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { Key } from 'selenium-webdriver';
import { published } from './lib/bundle.mjs';
import { pages } from './lib/pages.mjs';

const VERSIONS = ['0.13', '0.14', '0.15'];
const early = (version) => published(`zone.js-${version}/bundles/zone.umd.js`);
/** With the part that puts a class of its own in the place of `Error`, as Angular's development builds have it. */
const withErrors = (version) => early(version) + published(`zone.js-${version}/bundles/zone-error.umd.js`);

/** Events for which a page listens while a flow runs, and must still hear afterwards. */
const HEARD = {
  window: ['message', 'keydown', 'keyup', 'click', 'resize', 'focus', 'blur', 'pagehide', 'pageshow', 'scroll'],
  document: [
    'visibilitychange',
    'securitypolicyviolation',
    'keydown',
    'click',
    'pointerdown',
    'focusin',
    'freeze',
    'resume',
    'scroll',
    'fullscreenchange',
  ],
};

pages(
  'pages with zone.js',
  {
    pages: Object.fromEntries(
      VERSIONS.flatMap((version) => [
        [version, { early: early(version) }],
        [`${version}-errors`, { early: withErrors(version) }],
      ]),
    ),
  },
  (used) => {
    const { open, run, leave, press } = used;

    for (const version of VERSIONS) {
      for (const when of ['before', 'during']) {
        test(`zone.js ${version}: listeners that the page adds ${when} a flow live on after it`, async () => {
          // The test itself sends events of this type, which say nothing.
          used.page.allow(/^csp: undefined/);
          await open(version);
          const lost = await run(
            async (heard, when) => {
              const lost = [];
              const counts = new Map();
              const listen = () => {
                for (const [name, types] of Object.entries(heard)) {
                  for (const type of types) {
                    for (const capture of [false, true]) {
                      const key = `${name} ${type} ${capture}`;
                      counts.set(key, 0);
                      window[name].addEventListener(type, () => counts.set(key, counts.get(key) + 1), capture);
                    }
                  }
                }
              };
              const tell = () => {
                for (const [name, types] of Object.entries(heard)) {
                  for (const type of types) window[name].dispatchEvent(new Event(type));
                }
              };
              if (when === 'before') listen();
              for (const way of ['modal', 'inline']) {
                const { flow, frame } = kit[way]();
                if (when === 'during') listen();
                await kit.ready(frame);
                await kit.post(frame, kit.SENTINEL);
                await kit.outcome(flow);
                const before = new Map(counts);
                tell();
                for (const [key, count] of counts) if (count === before.get(key)) lost.push(`${way}: ${key}`);
              }
              return lost;
            },
            HEARD,
            when,
          );
          assert.deepEqual(lost, []);
        });
      }

      test(`zone.js ${version}: one flow after the other ends, in each way`, async () => {
        await open(version);
        const ends = await run(async () => {
          const ends = [];
          for (let round = 0; round < 3; round++) {
            for (const way of ['modal', 'inline']) {
              const { flow, frame } = kit[way]();
              await kit.ready(frame);
              await kit.post(frame, kit.SENTINEL);
              ends.push(await kit.ending(flow), flow instanceof Promise);
            }
            const tag = guard.add(document.body);
            guard.watch(tag.open());
            await kit.post(await kit.frame(tag), kit.SENTINEL);
            ends.push(await kit.ending(tag.flow));
            tag.remove();
            const { flow } = kit.modal();
            flow.close();
            ends.push(await kit.ending(flow));
          }
          return ends;
        });
        const round = ['success', true, 'success', true, 'success', 'LINK_USER_CANCELLED closed'];
        assert.deepEqual(ends, [...round, ...round, ...round]);
      });

      test(`zone.js ${version}: an error is a LinkError where zone-error has replaced Error`, async () => {
        await open(`${version}-errors`);
        const seen = await run(async () => {
          const { flow } = kit.modal();
          flow.close();
          const ended = await flow.catch((error) => error);
          return [ended, new sdk.LinkError('LINK_TIMEOUT', 'Mine')].map((error) => [
            error instanceof sdk.LinkError,
            sdk.isLinkError(error),
            error instanceof Error,
            `${error.name}: ${error.message}`,
            error.code,
          ]);
        });
        assert.deepEqual(seen, [
          [...[true, true, true], ...['LinkError: The flow was closed before it finished.', 'LINK_USER_CANCELLED']],
          [true, true, true, 'LinkError: Mine', 'LINK_TIMEOUT'],
        ]);
      });

      test(`zone.js ${version}: Escape and Close end a flow that was opened in a zone`, async () => {
        await open(version);
        for (const way of ['escape', 'close']) {
          await run(() => {
            const zone = window.Zone.current.fork({ name: 'angular' });
            window.zone = '';
            zone.run(() => {
              guard.watch(kit.modal(kit.id(), { authServer: `${location.origin}/never` }).flow).catch(() => {
                window.zone = window.Zone.current.name;
              });
            });
          });
          if (way === 'escape') {
            await press(Key.ESCAPE);
            await used.page.until(() => guard.note(window.flow) === 'LINK_USER_CANCELLED escape');
          } else await leave();
          assert.equal(await run(() => window.zone), 'angular');
        }
      });
    }

    beforeEach(() => used.page.allow(/ResizeObserver loop/));
  },
);
