// Compares what a window shows with a picture that is kept. The browser itself decodes both.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateSync } from 'node:zlib';

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

/** In the page: a picture in few colours, as a palette and rows of indices, each behind a 0 as PNG wants it. */
async function reduce(shot) {
  const bytes = Uint8Array.from(atob(shot), (letter) => letter.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const { width, height } = image;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const palette = new Map();
  const rows = new Uint8Array((width + 1) * height);
  for (let i = 0; i < width * height; i++) {
    const colour = [0, 1, 2].map((c) => Math.min(Math.round(data[4 * i + c] / 8) * 8, 255));
    const key = String(colour);
    if (!palette.has(key)) palette.set(key, palette.size);
    rows[i + Math.floor(i / width) + 1] = palette.get(key);
  }
  const text = Array.from(rows, (byte) => String.fromCharCode(byte)).join('');
  return { width, height, palette: [...palette.keys()].map((key) => key.split(',').map(Number)), rows: btoa(text) };
}

/** The checksum of a PNG's parts; Node has one of its own only from version 22 on. */
function crc32(bytes) {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}

/** A PNG of indexed colours. */
function encode({ width, height, palette, rows }) {
  if (palette.length > 256) throw new Error(`${palette.length} colours are too many`);
  const chunk = (type, data) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(Buffer.from(rows, 'base64'), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Says how the window differs from its baseline, or nothing. `UPDATE_BASELINES=1` makes what is shown the baseline. */
export async function compare(page, name) {
  const file = join(folder, `${name}.png`);
  const shot = await page.driver.takeScreenshot();
  if (process.env.UPDATE_BASELINES) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, encode(await page.run(reduce, shot)));
    return undefined;
  }
  if (!existsSync(file)) return `there is no ${name}.png: run with UPDATE_BASELINES=1 and look at it`;
  const { size, pixels, first } = await page.run(differences, readFileSync(file, 'base64'), shot, CHANNEL);
  if (!size && pixels <= PIXELS) return undefined;
  const path = await page.shot(`baseline-${name}`);
  const what = size ? `its size is another (${size.join(', ')})` : `${pixels} pixels differ, the first at ${first}`;
  return `${what}; see ${path} beside tests/e2e/baselines/${name}.png`;
}
