// Chromium without a driver. A driver attaches to each frame that a page opens, which costs several times what the frame
// does; thousands of flows have thousands of frames. Other engines are started as ever.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { after, afterEach, before, describe } from 'node:test';
import { locate } from '../../scripts/lib/browsers.mjs';
import { start } from '../../scripts/lib/process.mjs';
import { engine, launch } from '../e2e/lib/browser.mjs';
import { startDemo } from '../e2e/lib/demo.mjs';
import { Page } from '../e2e/lib/page.mjs';
import { startServers } from '../e2e/lib/servers.mjs';

const isRoot = process.getuid?.() === 0;

const flags = (profile) => [
  '--headless=new',
  ...(isRoot ? ['--no-sandbox'] : []),
  `--user-data-dir=${profile}`,
  '--remote-debugging-pipe',
  '--window-size=1280,800',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-search-engine-choice-screen',
  'about:blank',
];

/** Speaks the DevTools protocol over two pipes: JSON texts with a zero byte after each. */
function connect(child) {
  const [, , , into, outOf] = child.stdio;
  const waiting = new Map();
  const listeners = [];
  let ids = 0;
  let rest = '';
  outOf.setEncoding('utf8').on('data', (text) => {
    const parts = (rest + text).split('\0');
    rest = parts.pop();
    for (const part of parts) {
      const message = JSON.parse(part);
      if (!message.id) for (const listener of listeners) listener(message);
      const { done, fail } = waiting.get(message.id) ?? {};
      waiting.delete(message.id);
      if (message.error) fail?.(new Error(message.error.message));
      else done?.(message.result);
    }
  });
  child.once('close', () => {
    for (const { fail } of waiting.values()) fail(new Error('Chromium has ended'));
  });
  const send = (method, params = {}, sessionId = undefined) =>
    new Promise((done, fail) => {
      const id = ++ids;
      waiting.set(id, { done, fail });
      into.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  return { send, listen: (listener) => listeners.push(listener) };
}

/** As much of a WebDriver session as `Page` uses, for the one page of this browser. */
async function attach({ send, listen }) {
  const { targetInfos } = await send('Target.getTargets');
  const { targetId } = targetInfos.find(({ type }) => type === 'page');
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
  const command = (method, params) => send(method, params, sessionId);
  const entries = [];
  let loaded = () => {};
  listen(({ method, params }) => {
    if (method === 'Page.loadEventFired') loaded();
    if (method === 'Log.entryAdded' && params.entry.level === 'error') {
      const { url = '', text } = params.entry;
      entries.push({ level: { value: 1000 }, message: `${url} ${text}` });
    }
  });
  await command('Page.enable');
  await command('Log.enable');
  return {
    sendDevToolsCommand: command,
    sendAndGetDevToolsCommand: command,
    async get(url) {
      const load = new Promise((done) => (loaded = done));
      await command('Page.navigate', { url });
      await load;
    },
    async executeScript(body) {
      const expression = `(() => { ${body} })()`;
      return (await command('Runtime.evaluate', { expression, returnByValue: true })).result.value;
    },
    switchTo: () => ({ defaultContent: () => {} }),
    manage: () => ({ logs: () => ({ get: () => entries.splice(0) }) }),
  };
}

export async function launchLean() {
  if (engine !== 'chromium') return launch();
  const path = locate('chromium').browser;
  if (!path) throw new Error('no Chromium on this machine: run `npm run setup`');
  const profile = mkdtempSync(join(tmpdir(), 'fiskil-link-lean-'));
  const child = start(path, flags(profile), { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
  const connection = connect(child);
  const close = async () => {
    const closed = new Promise((done) => child.once('close', done));
    connection.send('Browser.close').catch(() => {});
    await Promise.race([closed, sleep(5000, undefined, { ref: false })]);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    return { driver: await attach(connection), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** As `suite` of the end-to-end tests: one browser, its servers, and the demo with these variables if there are any. */
export function leanSuite(name, { demo }, define) {
  describe(name, () => {
    const used = { page: null, servers: null, demo: null };
    let session;

    before(async () => {
      used.servers = await startServers();
      if (demo) used.demo = await startDemo(demo);
      session = await launchLean();
      used.page = new Page(session.driver);
    });
    afterEach(() => used.page?.finish());
    after(async () => {
      await session?.close();
      await used.demo?.close();
      await used.servers?.close();
    });
    define(used);
  });
}
