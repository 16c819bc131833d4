// What every state looks like, on a phone, a tablet and a desktop, light and dark, against the pictures in baselines/.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { engine } from './lib/browser.mjs';
import { compare } from './lib/compare.mjs';
import { STATES, show } from './lib/states.mjs';
import { suite } from './lib/suite.mjs';

const SIZES = {
  phone: { width: 360, height: 740 },
  tablet: { width: 768, height: 1024 },
  desktop: { width: 1280, height: 800 },
};
const skip = engine !== 'chromium' && 'the pictures are of Chromium';

for (const [size, window] of Object.entries(skip ? {} : SIZES)) {
  for (const scheme of ['light', 'dark']) {
    // Without motion: a spinner looks the same in each picture.
    const browser = { ...window, dark: scheme === 'dark', reducedMotion: true };
    suite(`every state, ${size}, ${scheme}`, { browser }, (used) => {
      let drawn;
      before(async () => {
        await used.page.open(`${used.servers.app.origin}/letters.html`);
        drawn = await compare(used.page, `${size}-${scheme}-letters`);
      });
      for (const state of STATES) {
        test(`${state} looks as it did`, async (t) => {
          // Another font, or another way of drawing it: then every picture differs, and none says anything.
          if (drawn) return t.skip('this machine draws letters otherwise than the one that made the pictures');
          await show(used, state);
          assert.equal(await compare(used.page, `${size}-${scheme}-${state}`), undefined);
        });
      }
    });
  }
}
if (skip) test('every state looks as it did', { skip }, () => {});
