// Runs the end-to-end test that docs/testing.md shows, with Playwright itself, against the page of the server guide.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { locate } from '../../scripts/lib/browsers.mjs';
import { dist } from '../../scripts/lib/paths.mjs';
import { run } from '../../scripts/lib/process.mjs';
import { npmPackages } from '../../scripts/setup.mjs';
import { startDemo } from '../e2e/lib/demo.mjs';
import { blocksOf, namedBlock, read } from './lib/blocks.mjs';

const SLOW_MS = 180_000;
const CDN = /https:\/\/cdn\.jsdelivr\.net\/npm\/@fiskil\/link@[\w.]+/g;

const place = mkdtempSync(join(tmpdir(), 'fiskil-link-playwright-'));
let demo;
let server;
before(
  async () => {
    await npmPackages('tests/docs');
    demo = await startDemo();
  },
  { timeout: SLOW_MS },
);
after(async () => {
  server?.close().closeAllConnections();
  await demo?.close();
  rmSync(place, { recursive: true, force: true });
});

async function newSession() {
  const call = async (path, body, token) => {
    const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) };
    const answer = await fetch(demo.sandbox + path, { method: 'POST', headers, body: JSON.stringify(body) });
    assert.equal(answer.status, 200, path);
    return answer.json();
  };
  const { token } = await call('/v1/token', { client_id: 'sandbox_client', client_secret: 'sandbox_secret' });
  const { end_user_id } = await call('/v1/end-users', {}, token);
  const { session_id } = await call('/v1/auth/session', { end_user_id }, token);
  return { session_id };
}

test('the end-to-end test of the testing guide passes', { timeout: SLOW_MS }, async () => {
  const page = namedBlock('docs/server.md', 'index.html')
    .replaceAll(CDN, '')
    .replaceAll('http://localhost:4171', demo.sandbox);
  server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://page');
    const json = (value) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    request.resume();
    if (pathname === '/') response.writeHead(200, { 'content-type': 'text/html' }).end(page);
    else if (pathname === '/api/session') json(await newSession());
    else if (pathname === '/api/consent') json({});
    else if (/^\/dist\/(?:fiskil-link[\w.]*|errors\.m)js$/.test(pathname))
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(readFileSync(join(dist, pathname.slice(6))));
    else response.writeHead(404).end();
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));

  const [block] = blocksOf(read('docs/testing.md')).filter(({ words }) => words[0] === 'playwright');
  writeFileSync(join(place, 'link.spec.ts'), block.code);
  const launchOptions = { executablePath: locate('chromium').browser, args: ['--no-sandbox'] };
  const use = { baseURL: `http://127.0.0.1:${server.address().port}`, launchOptions };
  const config = { testDir: '.', workers: 1, reporter: 'line', timeout: 60_000, use };
  writeFileSync(join(place, 'playwright.config.ts'), `export default ${JSON.stringify(config)};\n`);
  symlinkSync(join(import.meta.dirname, 'node_modules'), join(place, 'node_modules'));
  const cli = join(import.meta.dirname, 'node_modules/@playwright/test/cli.js');
  const { code, output } = await run(process.execPath, [cli, 'test'], { cwd: place, quiet: true });
  assert.equal(code, 0, output);
  assert.match(output, /2 passed/);
});
