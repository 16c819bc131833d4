// Walks the demo as a person does: reads a screen of the consent UI, types, clicks, and looks at the page around it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { inflateSync } from 'node:zlib';
import { By } from 'selenium-webdriver';

/** Answers of a driver that say: the frame is between two pages, or not there yet. Any other error is an error. */
const BETWEEN =
  /^(NoSuchElement|StaleElementReference|NoSuchFrame|NoSuchWindow|ElementNotInteractable|Javascript)Error$/;

/** Tries `attempt` until it returns something true. */
async function eventually(what, attempt) {
  const deadline = Date.now() + 10_000;
  for (let last = ''; ; await sleep(25)) {
    try {
      const value = await attempt();
      if (value) return value;
    } catch (error) {
      if (!BETWEEN.test(error.name)) throw error;
      last = ` (${error.name}: ${error.message})`;
    }
    if (Date.now() > deadline) throw new Error(`not within 10 s: ${what}${last}`);
  }
}

/** The pixels of a PNG with 8 bits a channel, as every driver makes them: the packed colour at (x, y). */
function decode(file) {
  const bytes = readFileSync(file);
  const parts = [];
  let head;
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') head = data;
    if (type === 'IDAT') parts.push(data);
    at += length + 12;
  }
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const channels = { 2: 3, 6: 4 }[head[9]];
  assert.ok(head[8] === 8 && channels && head[12] === 0, `${file}: a kind of PNG that this cannot read`);
  const raw = inflateSync(Buffer.concat(parts));
  const row = width * channels;
  const pixels = new Uint8Array(row * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (row + 1)];
    for (let x = 0; x < row; x++) {
      const here = y * row + x;
      const left = x < channels ? 0 : pixels[here - channels];
      const up = y === 0 ? 0 : pixels[here - row];
      const corner = x < channels || y === 0 ? 0 : pixels[here - row - channels];
      pixels[here] = raw[y * (row + 1) + 1 + x] + predicted(filter, left, up, corner);
    }
  }
  const at = (x, y) => {
    const start = (y * width + x) * channels;
    return (pixels[start] << 16) | (pixels[start + 1] << 8) | pixels[start + 2];
  };
  return { width, height, at };
}

function predicted(filter, left, up, corner) {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

/** Looks at a picture: what stands in `area` (of the window, 0 to 1) must be more than one plain colour. A quarter will do. */
function look(file, { left, top, right, bottom }, dark) {
  const { width, height, at } = decode(file);
  const counts = new Map();
  let [seen, light] = [0, 0];
  const [endX, endY] = [Math.floor(right * width), Math.floor(bottom * height)];
  for (let y = Math.ceil(top * height); y < endY; y += 2) {
    for (let x = Math.ceil(left * width); x < endX; x += 2) {
      const colour = at(x, y);
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
      light += (colour >> 16) + ((colour >> 8) & 255) + (colour & 255);
      seen++;
    }
  }
  const most = Math.max(...counts.values()) / seen;
  const share = `${counts.size} colours, ${(100 * most).toFixed(2)} % of one`;
  assert.ok(counts.size > 30 && most < 0.995, `${file} is blank: ${share}`);
  if (dark !== undefined) {
    const brightness = light / seen / 3;
    assert.ok(dark ? brightness < 110 : brightness > 145, `${file}: brightness ${brightness.toFixed()} is not ${dark}`);
  }
}

const named = (name) => `normalize-space()="${name}"`;

/** The screens of the consent UI in their order: each one's heading, and what the person does there to go on. */
export const SCREENS = [
  {
    name: 'institutions',
    heading: () => 'Choose your bank or energy company',
    async goOn(person, end, bank) {
      if (end === 'denial') await person.type('Search institutions', 'denial');
      await person.choose(bank);
    },
  },
  {
    name: 'sign-in',
    heading: (bank) => `Sign in to ${bank}`,
    async goOn(person) {
      await person.type('Customer ID', '12345678');
      await person.type('Password', 'correct horse');
      await person.press('Continue');
    },
  },
  {
    name: 'code',
    heading: () => 'Enter your one-time code',
    async goOn(person) {
      await person.type('One-time code', '123456');
      await person.press('Continue');
    },
  },
  {
    name: 'accounts',
    heading: () => 'Choose accounts to share',
    async goOn(person) {
      await person.tick('Everyday');
      await person.tick('Savings');
      await person.press('Continue');
    },
  },
  {
    name: 'review',
    heading: () => 'Review what you share',
    goOn: (person, end) => person.press(end === 'denial' ? 'Deny' : 'Allow access'),
  },
  {
    name: 'done',
    heading: () => 'You are connected',
    goOn: (person) => person.press('Done'),
  },
];

/** One person in front of one page of the demo. */
export class Journey {
  #page;
  #prefix;
  #dark;
  #screens = 0;

  /** Pictures are named `<prefix>-<number>-<screen>`; `dark`: whether they must be dark or light, if known. */
  constructor(page, prefix, dark) {
    this.#page = page;
    this.#prefix = prefix;
    this.#dark = dark;
  }

  /** The frame of the open flow, from within the shadow root of the tag, which `link()` mounts too. */
  async #frame() {
    return this.#page.driver.executeScript(`
      const host = [...document.querySelectorAll('*')].find(({ localName }) => localName.startsWith('fiskil-link'));
      return host?.shadowRoot?.querySelector('iframe') ?? null;
    `);
  }

  /** Runs steps in the frame, again while the frame is between two pages. */
  #inside(what, steps) {
    return eventually(what, async () => {
      const frame = await this.#frame();
      return frame && this.#page.inside(frame, steps);
    });
  }

  async #element(what, xpath, act) {
    await this.#inside(what, async (driver) => {
      const element = await driver.findElement(By.xpath(xpath));
      if (!(await element.isDisplayed())) return false;
      await act(element);
      return true;
    });
  }

  press(name) {
    return this.#element(`a button "${name}"`, `//button[${named(name)}]`, (button) => button.click());
  }

  choose(institution) {
    const xpath = `//button[span[@class="name"][${named(institution)}]]`;
    return this.#element(`the institution "${institution}"`, xpath, (button) => button.click());
  }

  type(label, text) {
    const xpath = `//input[@id=//label[${named(label)}]/@for]`;
    return this.#element(`a field "${label}"`, xpath, async (field) => {
      // WebKit types into a frame of another origin only once a click has put the focus there.
      await field.click();
      await field.clear();
      await field.sendKeys(text);
    });
  }

  /** Ticks a box by what stands beside it. */
  tick(name) {
    const xpath = `//label[span[starts-with(normalize-space(), "${name}")]]/input[@type="checkbox"]`;
    return this.#element(`a box "${name}"`, xpath, async (box) => {
      if (!(await box.isSelected())) await box.click();
      assert.ok(await box.isSelected(), `${name} is ticked`);
    });
  }

  /** Waits for a screen of the consent UI by its heading, takes its picture and looks at it. */
  async screen(name, heading) {
    const ready = `
      const heading = document.querySelector('h1')?.textContent.trim();
      return document.readyState === 'complete' && heading;
    `;
    await this.#inside(`a screen "${heading}"`, async (driver) => (await driver.executeScript(ready)) === heading);
    const area = await this.#page.until(() => {
      const host = [...document.querySelectorAll('*')].find(({ localName }) => localName.startsWith('fiskil-link'));
      const frame = host?.shadowRoot?.querySelector('iframe');
      const panel = frame?.parentElement;
      if (!panel || !['ready', 'kept'].includes(panel.dataset.phase)) return null;
      if (panel.getAnimations({ subtree: true }).length) return null;
      if (panel.localName !== 'dialog') frame.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = frame.getBoundingClientRect();
      const within = (value, whole) => Math.min(Math.max(value / whole, 0), 1);
      return {
        left: within(box.left, innerWidth),
        right: within(box.right, innerWidth),
        top: within(box.top, innerHeight),
        bottom: within(box.bottom, innerHeight),
      };
    });
    assert.ok(area.right - area.left > 0.3 && area.bottom - area.top > 0.3, `${name} is in view`);
    await this.#picture(name, area);
  }

  /** Takes a picture of the page itself and looks at it. */
  async page(name) {
    await this.#page.run(() => scrollTo({ top: 0, behavior: 'instant' }));
    await this.#picture(name, { left: 0, top: 0, right: 1, bottom: 1 });
  }

  async #picture(name, area) {
    const shot = `${this.#prefix}-${++this.#screens}-${name}`;
    // A loaded page is not painted yet on a busy machine: WebKit draws its boxes first and its text a moment later.
    for (const deadline = Date.now() + 2000; ; await sleep(50)) {
      const file = await this.#page.shot(shot);
      try {
        return look(file, area, this.#dark);
      } catch (error) {
        if (Date.now() > deadline) throw error;
      }
    }
  }
}
