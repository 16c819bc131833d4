// What a test does with a page: open it, run code in it, look into frames, take pictures, and insist that nothing broke.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { By, logging } from 'selenium-webdriver';
import { target } from '../../../scripts/lib/paths.mjs';
import { engine } from './browser.mjs';

const collector = readFileSync(join(import.meta.dirname, 'collect.js'), 'utf8');

/** Makes an error of the page readable in the test: its name, message and stack, and its `code` if it has one. */
function pageError({ name, message, code, stack, body }) {
  const error = new Error(`${name}: ${message}${code ? ` (${code})` : ''}`);
  if (code) error.code = code;
  error.stack = `${error.message}\n    in the page: ${String(stack).trim()}\n    while running: ${body}`;
  return error;
}

// The function is sent as text: it sees only its arguments and the page. Its answer comes back as text too, so that
// the three ways of sending it below agree on what a value is.
const expression = (body, args) => `
  (async (late) => {
    const limit = new Promise((_, fail) => setTimeout(fail, late, new Error('no answer after ' + late + ' ms')));
    try {
      return JSON.stringify({ value: await Promise.race([(${body})(...${JSON.stringify(args)}), limit]) });
    } catch (error) {
      const { name = typeof error, message = String(error), code, stack = '' } = error ?? {};
      return JSON.stringify({ error: { name, message, code, stack } });
    }
  })(20_000)`;

// WebDriver's own "execute script" runs in a sandbox in Firefox, with other classes than the page's, and hides errors
// from the page in Chromium: what a test runs must behave like the page's own code.
const evaluate = {
  async chromium(driver, text) {
    const params = { expression: text, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await driver.sendAndGetDevToolsCommand('Runtime.evaluate', params);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  },
  async firefox(driver, text) {
    const bidi = await driver.getBidi();
    const target = { context: await driver.getWindowHandle() };
    const { result, ...failed } = await bidi.send({
      method: 'script.evaluate',
      params: { expression: text, target, awaitPromise: true },
    });
    if (result?.type !== 'success') throw new Error(result?.exceptionDetails?.text ?? JSON.stringify(failed));
    return result.result.value;
  },
  async webkit(driver, text) {
    // In a task of its own: in a script of the driver's, WebKit runs microtasks after each callback of the page.
    return driver.executeAsyncScript(`setTimeout((done) => (${text}).then(done), 0, arguments[arguments.length - 1])`);
  },
};

/** What the SDK prints of what only a developer can mend. tests/e2e/session.test.mjs counts these lines; other tests cause them. */
const SETUP_MISTAKES = [
  /fiskil-link: (?:The (?:option|session id) .*cannot be used|(?:<|\\u003C)fiskil-link> has no session)/,
];

export class Page {
  #driver;
  #allowed = [];

  constructor(driver) {
    this.#driver = driver;
  }

  /** The WebDriver session, for what this class has no word for. */
  get driver() {
    return this.#driver;
  }

  /** The collector also runs in pages of other servers (the demo's): first where the engine lets us, else after them. */
  async prepare() {
    if (engine !== 'chromium') return;
    await this.#driver.sendDevToolsCommand('Page.enable');
    await this.#driver.sendDevToolsCommand('Page.addScriptToEvaluateOnNewDocument', { source: collector });
  }

  async open(url) {
    await this.#driver.get(url);
    if (engine !== 'chromium') await this.#driver.executeScript(collector);
  }

  /** Runs a function, async or not, in the page with JSON arguments; resolves with what it returns. */
  async run(body, ...args) {
    const answer = JSON.parse(await evaluate[engine](this.#driver, expression(body, args)));
    if (answer.error) throw pageError({ ...answer.error, body });
    return answer.value;
  }

  /** Runs a function in the page until it returns something true, and resolves with that. */
  async until(body, ...args) {
    const deadline = Date.now() + 10_000;
    for (;;) {
      const value = await this.run(body, ...args);
      if (value) return value;
      if (Date.now() > deadline) throw new Error(`still not true after 10 s: ${body}`);
      await new Promise((done) => setTimeout(done, 25));
    }
  }

  /** Runs `steps(driver)` with the driver inside a frame: a CSS selector, an element, or a list from the outside in. */
  async inside(frames, steps) {
    try {
      for (const frame of [frames].flat()) {
        const element = typeof frame === 'string' ? await this.#driver.findElement(By.css(frame)) : frame;
        await this.#driver.switchTo().frame(element);
      }
      return await steps(this.#driver);
    } finally {
      await this.#driver.switchTo().defaultContent();
    }
  }

  /** Presses these keys, one after the other, wherever the focus is. */
  press(...keys) {
    return this.#driver
      .actions()
      .sendKeys(...keys)
      .perform();
  }

  /** Saves a picture of the window to target/e2e-shots/<engine>/<name>.png and returns its path. */
  async shot(name) {
    const file = join(target, 'e2e-shots', engine, `${name}.png`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, await this.#driver.takeScreenshot(), 'base64');
    return file;
  }

  /** From here to the end of the test, problems that match are expected. */
  allow(...patterns) {
    this.#allowed.push(...patterns);
  }

  /** Everything that went wrong in the page since it was opened, as lines of text. */
  async problems() {
    await this.#driver.switchTo().defaultContent();
    const seen = await this.#driver.executeScript('return window.__problems ? window.__problems.splice(0) : []');
    const lines = seen.map(({ kind, text }) => `${kind}: ${text}`);
    if (engine === 'chromium') lines.push(...(await this.#consoleErrors(lines)));
    return lines;
  }

  /** Chromium's own log also knows what no script in the page can see: what the browser itself reported. */
  async #consoleErrors(known) {
    const entries = await this.#driver.manage().logs().get(logging.Type.BROWSER);
    return entries
      .filter(({ level }) => level.value >= logging.Level.SEVERE.value)
      .map(({ message }) => `browser: ${message.replaceAll('\\u003C', '<')}`)
      .filter((line) => !known.some((other) => line.includes(other.slice(other.indexOf(': ') + 2))));
  }

  /** Fails unless every problem was expected. Ends the page, so that the next test starts from nothing. */
  async finish() {
    const allowed = [...this.#allowed, ...SETUP_MISTAKES];
    const unexpected = (await this.problems()).filter((line) => !allowed.some((pattern) => pattern.test(line)));
    this.#allowed = [];
    await this.#driver.get('about:blank');
    if (unexpected.length) throw new Error(`the page had problems:\n  ${unexpected.join('\n  ')}`);
  }
}
