// The website of the guides, built and looked at in a browser: nothing is wider than a phone or a window, its search finds
// what stands in the guides, it has a dark mode, and the tag on its first page is alive.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { By, Key, until } from 'selenium-webdriver';
import { root } from '../../scripts/lib/paths.mjs';
import { mustRun } from '../../scripts/lib/process.mjs';
import { launch } from '../e2e/lib/browser.mjs';

const site = join(root, 'docs/site/.vitepress/dist');
const BUILD_MS = 300_000;
const WAIT_MS = 10_000;
const FEWEST_PAGES = 20;
const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

let server;
let address;
let browser;
const pages = () =>
  readdirSync(site)
    .filter((name) => name.endsWith('.html') && !['404.html', 'stand-in.html'].includes(name))
    .map((name) => name.replace(/\.html$/, '').replace(/^index$/, ''));

before(
  async () => {
    await mustRun(process.execPath, [join(root, 'docs/site/build.mjs')], { quiet: true });
    server = createServer((request, response) => {
      const { pathname } = new URL(request.url, 'http://site');
      const wanted = join(site, decodeURIComponent(pathname));
      const file = [wanted, `${wanted}.html`, join(wanted, 'index.html')].find(
        (path) => existsSync(path) && statSync(path).isFile(),
      );
      if (!file) return void response.writeHead(404).end();
      response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
      response.end(readFileSync(file));
    });
    await new Promise((done) => server.listen(0, '127.0.0.1', done));
    address = `http://127.0.0.1:${server.address().port}`;
    browser = await launch();
  },
  { timeout: BUILD_MS },
);
after(async () => {
  await browser?.close();
  server?.close();
});

const resize = (width, height) =>
  browser.driver.sendDevToolsCommand('Emulation.setDeviceMetricsOverride', {
    width,
    height,
    deviceScaleFactor: 1,
    mobile: false,
  });

/** What of a page is wider than the window. */
const tooWide = () =>
  browser.driver.executeScript(() => {
    const width = document.documentElement.clientWidth;
    const inside = (element) => element.closest('.vp-code, pre, .VPLocalNav, .VPNav');
    return document.documentElement.scrollWidth > width
      ? [...document.querySelectorAll('body *')]
          .filter((element) => element.getBoundingClientRect().right > width + 1 && !inside(element))
          .map(({ tagName, className }) => `${tagName}.${className}`)
          .slice(0, 5)
      : [...document.querySelectorAll('.vp-doc table')]
          .filter((table) => table.scrollWidth > table.parentElement.clientWidth + 1)
          .map((table) => `table ${table.textContent.trim().slice(0, 40)}`);
  });

describe('the website of the guides', { timeout: BUILD_MS }, () => {
  for (const [device, width, height] of [
    ['a phone', 360, 740],
    ['a small phone', 320, 640],
    ['a laptop', 1280, 800],
  ]) {
    test(`no page is wider than ${device}`, async () => {
      await resize(width, height);
      const found = {};
      assert.ok(pages().length >= FEWEST_PAGES, `only ${pages().length} pages`);
      for (const page of pages()) {
        await browser.driver.get(`${address}/${page}`);
        const wide = await tooWide();
        if (wide.length) found[page] = wide;
      }
      assert.deepEqual(found, {});
    });
  }

  test('every page can be read without a script', async () => {
    for (const page of pages().filter(Boolean)) {
      const text = await (await fetch(`${address}/${page}`)).text();
      assert.match(text, /<h1[^>]*>/, page);
      assert.match(text, /<table|<pre|<li/, page);
    }
    assert.match(await (await fetch(`${address}/errors`)).text(), /CONSENT_OTP_FAILURE/);
  });

  test('the search finds a code and leads to its section', async () => {
    await resize(1280, 800);
    await browser.driver.get(address);
    const open = await browser.driver.wait(until.elementLocated(By.css('.VPNavBarSearch button')), WAIT_MS);
    await open.click();
    const field = await browser.driver.wait(until.elementLocated(By.css('.VPLocalSearchBox input')), WAIT_MS);
    await field.sendKeys('CONSENT_OTP_FAILURE');
    const result = await browser.driver.wait(until.elementLocated(By.css('.VPLocalSearchBox .result')), WAIT_MS);
    assert.match(await result.getText(), /CONSENT_OTP_FAILURE|Errors/);
    await field.sendKeys(Key.ENTER);
    await browser.driver.wait(until.urlMatches(/\/errors/), WAIT_MS);
  });

  test('it has a dark mode', async () => {
    await browser.driver.get(address);
    const background = () => browser.driver.executeScript(() => getComputedStyle(document.body).backgroundColor);
    const light = await background();
    await browser.driver.findElement(By.css('.VPNavBarAppearance button')).click();
    await browser.driver.wait(async () => (await background()) !== light, WAIT_MS);
    await browser.driver.findElement(By.css('.VPNavBarAppearance button')).click();
  });

  for (const [button, sentence] of [
    ['Share my accounts', /^Linked\. The consent is con_stand_in\.$/],
    ['Do not share', /^You chose to stop/],
    ['Have the bank fail', /^Your bank or energy company has a problem/],
    ['Cancel', /^You chose to stop/],
  ]) {
    test(`the tag on the first page is alive: ${button}`, async () => {
      const { driver } = browser;
      await driver.get(address);
      const trigger = await driver.wait(until.elementLocated(By.css('fiskil-link button:enabled')), WAIT_MS);
      await driver.wait(() => driver.executeScript(() => Boolean(customElements.get('fiskil-link'))), WAIT_MS);
      await driver.executeScript((element) => element.scrollIntoView({ block: 'center' }), trigger);
      await trigger.click();
      const shadow = await driver.findElement(By.css('fiskil-link')).getShadowRoot();
      const frame = await driver.wait(async () => (await shadow.findElements(By.css('iframe')))[0], WAIT_MS);
      await driver.switchTo().frame(frame);
      const choice = await driver.wait(
        until.elementLocated(By.xpath(`//button[normalize-space()="${button}"]`)),
        WAIT_MS,
      );
      await driver.wait(until.elementIsVisible(choice), WAIT_MS);
      await choice.click();
      await driver.switchTo().defaultContent();
      const status = await driver.findElement(By.css('.live-demo [role=status]'));
      await driver.wait(async () => sentence.test(await status.getText()), WAIT_MS);
      assert.equal((await shadow.findElements(By.css('iframe'))).length, 0);
    });
  }
});
