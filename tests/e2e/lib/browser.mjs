// Starts a WebDriver session in one of three engines with the drivers of this machine, and ends all of it again.
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Builder, Capabilities } from 'selenium-webdriver';
import { Driver as ChromiumDriver } from 'selenium-webdriver/chrome.js';
import { Executor, HttpClient } from 'selenium-webdriver/http/index.js';
import { ENGINES, headlessShell, locate } from '../../../scripts/lib/browsers.mjs';
import { start } from '../../../scripts/lib/process.mjs';
import { freePort } from './port.mjs';

/** The engine under test: BROWSER=chromium (default), firefox or webkit. */
export const engine = process.env.BROWSER || 'chromium';
if (!ENGINES.includes(engine)) throw new Error(`BROWSER=${engine}: expected one of ${ENGINES.join(', ')}`);

/**
 * Chromium's headless shell, where CHROMIUM=shell asks for it and it is on this machine: the same engine without the program around
 * its pages, for half the processor's time. What that program does itself, such as restoring a page, is tested in the whole of it.
 */
const shell = engine === 'chromium' && process.env.CHROMIUM === 'shell' && headlessShell();

const isRoot = process.getuid?.() === 0;

/** Waits until a driver answers that it is ready, or says what it printed when it ended instead. */
async function ready(child, url) {
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (printed += text));
  for (let tries = 0; tries < 300; tries++) {
    if (child.exitCode !== null) throw new Error(`${child.spawnfile} ended with code ${child.exitCode}\n${printed}`);
    try {
      const answer = await fetch(`${url}/status`);
      if ((await answer.json()).value.ready) return;
    } catch {
      // Not listening yet.
    }
    await sleep(50);
  }
  throw new Error(`${child.spawnfile} was not ready after 15 s\n${printed}`);
}

/** Starts a driver, on another port where the one that was free has been taken meanwhile; its address, when it is ready. */
async function startDriver(path, args, env, children) {
  for (let tries = 1; ; tries++) {
    const port = await freePort();
    const child = start(path, args(port), { env });
    children.push(child);
    const url = `http://127.0.0.1:${port}`;
    try {
      await ready(child, url);
      return url;
    } catch (error) {
      if (child.exitCode === null || tries === 3) throw error;
    }
  }
}

/** A display for WebKit, which has no headless mode. Xvfb itself picks a free number and writes it to fd 3. */
async function startDisplay(width, height) {
  const screen = `${Math.max(width, 1280)}x${Math.max(height, 1024)}x24`;
  const args = ['-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp', '-noreset'];
  const child = start(locate('webkit').display, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const number = await new Promise((done, fail) => {
    child.stdio[3].once('data', (text) => done(String(text).trim()));
    child.once('close', (code) => fail(new Error(`Xvfb ended with code ${code}`)));
  });
  return { child, env: { DISPLAY: `:${number}`, WAYLAND_DISPLAY: '' } };
}

const chromium = {
  driver: (port) => [`--port=${port}`],
  capabilities: ({ width, height, mobile, scrollbars }, profile, paths) => ({
    browserName: shell ? 'chrome-headless-shell' : 'chrome',
    'goog:loggingPrefs': { browser: 'ALL' },
    'goog:chromeOptions': {
      binary: shell || paths.browser,
      args: [
        '--headless=new',
        ...(isRoot ? ['--no-sandbox'] : []),
        `--user-data-dir=${profile}`,
        `--window-size=${width},${height}`,
        '--disable-gpu',
        '--disable-dev-shm-usage',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-search-engine-choice-screen',
        ...(scrollbars ? [] : ['--hide-scrollbars']),
      ],
      ...(mobile && { mobileEmulation: { deviceMetrics: { width, height, pixelRatio: 2, touch: true } } }),
    },
  }),
  async configure(driver, { width, height, mobile, dark, reducedMotion }) {
    const features = [
      { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
      { name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : 'no-preference' },
    ];
    await driver.sendDevToolsCommand('Emulation.setEmulatedMedia', { features });
    if (mobile) return;
    // The window's own size includes what would be toolbars: set the page's.
    const metrics = { width, height, deviceScaleFactor: 1, mobile: false };
    await driver.sendDevToolsCommand('Emulation.setDeviceMetricsOverride', metrics);
  },
};

const firefox = {
  // The system chooses the second port: the one beside the first may be another browser's.
  driver: (port) => [`--port=${port}`, '--websocket-port=0'],
  capabilities: ({ width, height, dark, reducedMotion }, profile, paths) => ({
    browserName: 'firefox',
    webSocketUrl: true,
    'moz:firefoxOptions': {
      binary: paths.browser,
      args: ['-headless', `--width=${width}`, `--height=${height}`],
      prefs: {
        'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
        'ui.prefersReducedMotion': reducedMotion ? 1 : 0,
        'app.normandy.enabled': false,
        'network.captive-portal-service.enabled': false,
        'network.connectivity-service.enabled': false,
        // A process kept ready for the next site costs as much as one that is used, and extensions have none of the tests'.
        'dom.ipc.processPrelaunch.enabled': false,
        'extensions.webextensions.remote': false,
        'browser.startup.page': 0,
      },
    },
  }),
  async configure(driver, { width, height }) {
    // A Firefox window is at least 500 px wide; its viewport need not be.
    const bidi = await driver.getBidi();
    const params = { context: await driver.getWindowHandle(), viewport: { width, height } };
    await bidi.send({ method: 'browsingContext.setViewport', params });
  },
};

const webkit = {
  driver: (port) => [`--port=${port}`],
  capabilities: () => ({ browserName: 'MiniBrowser' }),
  /** What the engine reads its preferences from: the GTK settings of a configuration folder of its own. */
  env({ dark, reducedMotion }, profile) {
    mkdirSync(join(profile, 'gtk-3.0'), { recursive: true });
    const animations = reducedMotion ? 0 : 1;
    writeFileSync(join(profile, 'gtk-3.0', 'settings.ini'), `[Settings]\ngtk-enable-animations=${animations}\n`);
    return {
      XDG_CONFIG_HOME: profile,
      XDG_CACHE_HOME: profile,
      XDG_DATA_HOME: profile,
      GDK_BACKEND: 'x11',
      NO_AT_BRIDGE: '1',
      GTK_THEME: dark ? 'Adwaita:dark' : 'Adwaita',
      ...(isRoot && { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }),
    };
  },
  /** The page, not the window around it, gets the size; a MiniBrowser window is at least 447 px wide. */
  async configure(driver, { width, height }) {
    await driver.manage().window().setRect({ x: 0, y: 0, width, height });
    const [dx, dy] = await driver.executeScript('return [outerWidth - innerWidth, outerHeight - innerHeight]');
    await driver
      .manage()
      .window()
      .setRect({ x: 0, y: 0, width: width + dx, height: height + dy });
  },
};

/** A session with the driver at `url`. */
function connect(url, capabilities) {
  // Selenium's builder knows no headless shell by its name.
  if (shell) return ChromiumDriver.createSession(new Capabilities(capabilities), new Executor(new HttpClient(url)));
  return new Builder().disableEnvironmentOverrides().usingServer(url).withCapabilities(capabilities).build();
}

const SETUP = { chromium, firefox, webkit };

/**
 * Starts a browser; `close()` ends the browser, its driver and its display.
 *
 * @param {{ width?: number, height?: number, mobile?: boolean, dark?: boolean, reducedMotion?: boolean }} options
 *   `mobile` (touch, device pixels) is emulated in Chromium only; elsewhere it is just a small window.
 */
export async function launch(options = {}) {
  const wanted = { width: 1280, height: 800, mobile: false, dark: false, reducedMotion: false, ...options };
  const setup = SETUP[engine];
  const paths = locate(engine);
  for (const [part, path] of Object.entries(paths)) {
    if (!path) throw new Error(`no ${part} for ${engine} on this machine: run \`npm run setup\``);
  }
  const profile = mkdtempSync(join(tmpdir(), `fiskil-link-${engine}-`));
  const children = [];
  let driver;
  const close = async () => {
    await Promise.race([driver?.quit().catch(() => {}), sleep(5000, undefined, { ref: false })]);
    for (const child of children.reverse()) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      const closed = new Promise((done) => child.once('close', done));
      try {
        process.kill(-child.pid, 'SIGTERM');
      } catch {
        // Already gone.
      }
      await Promise.race([closed, sleep(2000, undefined, { ref: false })]);
    }
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const display = engine === 'webkit' ? await startDisplay(wanted.width, wanted.height) : null;
    if (display) children.push(display.child);
    const env = { ...display?.env, ...setup.env?.(wanted, profile) };
    const url = await startDriver(paths.driver, setup.driver, env, children);
    driver = await connect(url, setup.capabilities(wanted, profile, paths));
    await driver.manage().setTimeouts({ script: 30_000, pageLoad: 30_000, implicit: 0 });
    await setup.configure(driver, wanted);
    return { driver, options: wanted, close };
  } catch (error) {
    await close();
    throw error;
  }
}
