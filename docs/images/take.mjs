/* global CSSStyleSheet, customElements, document */
// Takes the pictures of the guides from the sample app, with dist/ as it is:
//
//   cargo build -p fiskil-link-demo && node docs/images/take.mjs
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { By, until } from 'selenium-webdriver';
import { main, say } from '../../scripts/lib/log.mjs';
import { root } from '../../scripts/lib/paths.mjs';
import { npmPackages } from '../../scripts/setup.mjs';
import { namedBlock } from '../../tests/docs/lib/blocks.mjs';
import { launch } from '../../tests/e2e/lib/browser.mjs';
import { startDemo } from '../../tests/e2e/lib/demo.mjs';
import { Journey, SCREENS } from '../../tests/e2e/lib/journey.mjs';
import { Page } from '../../tests/e2e/lib/page.mjs';

const WAIT_MS = 15_000;
/** Longer than the fade of the overlay. */
const SETTLED_MS = 500;
/** How long each picture of the animation stays, in milliseconds. */
const STAY_MS = 2000;
const BANK = 'Demo Bank';

/** The list of banks, on each device. */
const DEVICES = [
  { name: 'desktop', width: 1200, height: 750 },
  { name: 'phone', width: 390, height: 780, mobile: true },
  { name: 'desktop-dark', width: 1200, height: 750, dark: true },
];

/** The same with a style sheet of the guide: the name of its block, and the page of the sample app. */
const THEMES = [
  { theme: 'larger', page: '/tag-overlay' },
  { theme: 'window', page: '/tag-overlay' },
  { theme: 'inline', page: '/tag-inline' },
];

const fileOf = (name) => join(import.meta.dirname, name);

/** Runs `steps` in a browser of its own. */
async function visit(device, steps) {
  const { driver, close } = await launch({ reducedMotion: true, ...device });
  try {
    return await steps(driver);
  } finally {
    await close();
  }
}

const screenshot = async (driver) => Buffer.from(await driver.takeScreenshot(), 'base64');

/** Loads a page in which the tag is alive. */
async function load(driver, address) {
  await driver.get(address);
  await driver.wait(() => driver.executeScript(() => Boolean(customElements.get('fiskil-link'))), WAIT_MS);
}

/** Presses the trigger of the page, where it has one, and waits for the list of banks. */
async function open(driver, address) {
  await load(driver, address);
  const [trigger] = await driver.findElements(By.css('fiskil-link[overlay] > button'));
  await trigger?.click();
  const shadow = await driver.findElement(By.css('fiskil-link')).getShadowRoot();
  const frame = await driver.wait(async () => (await shadow.findElements(By.css('iframe')))[0], WAIT_MS);
  await driver.switchTo().frame(frame);
  await driver.wait(until.elementLocated(By.css('h1')), WAIT_MS);
  await driver.switchTo().defaultContent();
}

/** Saves a picture, as small as its kind of file allows. */
async function save(sharp, name, picture) {
  await sharp(picture).png({ palette: true, quality: 90, effort: 10 }).toFile(fileOf(name));
  say(fileOf(name));
}

async function takeDevice(sharp, app, { name, ...device }) {
  await visit(device, async (driver) => {
    await open(driver, app);
    await driver.sleep(SETTLED_MS);
    await save(sharp, `${name}.png`, await screenshot(driver));
  });
}

async function takeTheme(sharp, app, { theme, page }) {
  await visit({ width: 1000, height: 700 }, async (driver) => {
    await open(driver, `${app}${page}`);
    await driver.executeScript(
      (rules) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(rules);
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
        document.querySelector('fiskil-link:not([overlay])')?.scrollIntoView({ block: 'center', behavior: 'instant' });
      },
      namedBlock('docs/theming.md', theme),
    );
    await driver.sleep(SETTLED_MS);
    await save(sharp, `theme-${theme}.png`, await screenshot(driver));
  });
}

/** A whole flow, from the click to the linked account, as an animation that plays once. */
async function takeFlow(sharp, app) {
  const pictures = await visit({ width: 1000, height: 700 }, async (driver) => {
    const pictures = [];
    const take = async () => {
      await driver.sleep(SETTLED_MS);
      pictures.push(await screenshot(driver));
    };
    await load(driver, app);
    await take();
    await driver.findElement(By.css('fiskil-link > button')).click();
    const person = new Journey(new Page(driver), 'flow');
    for (const { name, heading, goOn } of SCREENS) {
      await person.screen(name, heading(BANK));
      await take();
      await goOn(person, 'success', BANK);
    }
    await driver.wait(until.elementLocated(By.css('#outcome[data-state="good"]')), WAIT_MS);
    await take();
    return pictures;
  });
  const animation = sharp(pictures, { join: { animated: true } });
  await animation
    .webp({ quality: 70, effort: 6, loop: 1, delay: pictures.map(() => STAY_MS) })
    .toFile(fileOf('flow.webp'));
  say(fileOf('flow.webp'));
}

await main(async () => {
  await npmPackages('docs/site');
  const { default: sharp } = await import(createRequire(join(root, 'docs/site/package.json')).resolve('sharp'));
  const demo = await startDemo();
  try {
    for (const device of DEVICES) await takeDevice(sharp, demo.app, device);
    for (const theme of THEMES) await takeTheme(sharp, demo.app, theme);
    await takeFlow(sharp, demo.app);
  } finally {
    await demo.close();
  }
});
