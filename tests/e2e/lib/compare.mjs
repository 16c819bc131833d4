// Compares what a window shows with a picture that is kept. The browser itself decodes both.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const folder = join(import.meta.dirname, '..', 'baselines');

/** A channel may differ by this much: edges of letters are not drawn alike by every version. */
const CHANNEL = 16;
/** As many pixels may differ by more: a letter, but no button and no line of text. */
const PIXELS = 120;

/** In the page: how many pixels of two pictures differ, and where the first of them is; or that their sizes do. */
async function differences(one, other, channel) {
  const read = async (text) => {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, image.width, image.height);
  };
  const [a, b] = await Promise.all([read(one), read(other)]);
  if (a.width !== b.width || a.height !== b.height) return { size: [a.width, a.height, b.width, b.height] };
  let pixels = 0;
  let first;
  for (let i = 0; i < a.data.length; i += 4) {
    const off = [0, 1, 2].some((c) => Math.abs(a.data[i + c] - b.data[i + c]) > channel);
    if (!off) continue;
    pixels++;
    first ??= [(i / 4) % a.width, Math.floor(i / 4 / a.width)];
  }
  return { pixels, first };
}

/** Says how the window differs from its baseline, or nothing. `UPDATE_BASELINES=1` makes what is shown the baseline. */
export async function compare(page, name) {
  const file = join(folder, `${name}.png`);
  const shot = await page.driver.takeScreenshot();
  if (process.env.UPDATE_BASELINES) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, shot, 'base64');
    return undefined;
  }
  if (!existsSync(file)) return `there is no ${name}.png: run with UPDATE_BASELINES=1 and look at it`;
  const { size, pixels, first } = await page.run(differences, readFileSync(file, 'base64'), shot, CHANNEL);
  if (!size && pixels <= PIXELS) return undefined;
  const path = await page.shot(`baseline-${name}`);
  const what = size ? `its size is another (${size.join(', ')})` : `${pixels} pixels differ, the first at ${first}`;
  return `${what}; see ${path} beside tests/e2e/baselines/${name}.png`;
}
