/* global customElements */
// Takes the pictures of the guides from the sample app, with dist/ as it is:
//
//   cargo build -p fiskil-link-demo && node docs/images/take.mjs
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { By, until } from 'selenium-webdriver';
import { main, say } from '../../scripts/lib/log.mjs';
import { launch } from '../../tests/e2e/lib/browser.mjs';
import { startDemo } from '../../tests/e2e/lib/demo.mjs';

const WAIT_MS = 15_000;
/** Longer than the fade of the overlay. */
const SETTLED_MS = 500;

const DEVICES = [
  { name: 'desktop', width: 1200, height: 750 },
  { name: 'phone', width: 390, height: 780, mobile: true },
  { name: 'desktop-dark', width: 1200, height: 750, dark: true },
];

/** Opens the flow of the sample app on a device, and takes a picture of the list of banks. */
async function take({ name, ...device }, app) {
  const { driver, close } = await launch({ reducedMotion: true, ...device });
  try {
    await driver.get(app);
    const trigger = await driver.wait(until.elementLocated(By.css('fiskil-link > button')), WAIT_MS);
    await driver.wait(() => driver.executeScript(() => Boolean(customElements.get('fiskil-link'))), WAIT_MS);
    await trigger.click();
    const shadow = await driver.findElement(By.css('fiskil-link')).getShadowRoot();
    const frame = await driver.wait(async () => (await shadow.findElements(By.css('iframe')))[0], WAIT_MS);
    await driver.switchTo().frame(frame);
    await driver.wait(until.elementLocated(By.css('h1')), WAIT_MS);
    await driver.switchTo().defaultContent();
    await driver.sleep(SETTLED_MS);
    const file = join(import.meta.dirname, `${name}.png`);
    writeFileSync(file, await driver.takeScreenshot(), 'base64');
    say(file);
  } finally {
    await close();
  }
}

await main(async () => {
  const demo = await startDemo();
  try {
    for (const device of DEVICES) await take(device, demo.app);
  } finally {
    await demo.close();
  }
});
