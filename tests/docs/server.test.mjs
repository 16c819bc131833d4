// Runs what docs/server.md shows, as it shows it, against the sandbox: the commands, the server in Node, the server in Rust.
import assert from 'node:assert/strict';
import { createHmac, randomUUID } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { target } from '../../scripts/lib/paths.mjs';
import { mustRun, start } from '../../scripts/lib/process.mjs';
import { startDemo } from '../e2e/lib/demo.mjs';
import { freePort } from '../e2e/lib/port.mjs';
import { blocksOf, namedBlock, read } from './lib/blocks.mjs';

const GUIDE = 'docs/server.md';
const CREDENTIALS = { FISKIL_CLIENT_ID: 'sandbox_client', FISKIL_CLIENT_SECRET: 'sandbox_secret' };
const SECRET = Buffer.from('secret').toString('base64');
const READY_MS = 10_000;
const WEBHOOK_MS = 10_000;

const place = mkdtempSync(join(tmpdir(), 'fiskil-link-docs-'));
after(() => rmSync(place, { recursive: true, force: true }));

const listening = (server) => new Promise((done) => server.listen(0, '127.0.0.1', () => done(server.address().port)));

/**
 * Stands between a server and the sandbox: it asks for the scenario that ends in a consent without clicks, and notes what
 * was created.
 */
async function startScenarioProxy(sandbox) {
  const seen = { endUsers: [], authUrls: [], tokens: 0 };
  const server = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    let body = Buffer.concat(chunks).toString();
    const isSession = request.url === '/v1/auth/session';
    if (isSession) body = JSON.stringify({ ...JSON.parse(body), scenario: 'success' });
    const headers = { 'content-type': 'application/json' };
    if (request.headers.authorization) headers.authorization = request.headers.authorization;
    const answer = await fetch(sandbox + request.url, {
      method: request.method,
      headers,
      body: request.method === 'GET' ? undefined : body,
    });
    const text = await answer.text();
    if (request.url === '/v1/token') seen.tokens++;
    if (request.url === '/v1/end-users') seen.endUsers.push(JSON.parse(text).end_user_id);
    if (isSession) seen.authUrls.push(JSON.parse(text).auth_url);
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(text);
  });
  const port = await listening(server);
  return { url: `http://127.0.0.1:${port}`, seen, close: () => new Promise((done) => server.close(done)) };
}

/** Starts a server of the guide and resolves once it says that it is ready. */
async function startGuideServer(command, args, env) {
  const child = start(command, args, { cwd: place, env });
  const closed = new Promise((done) => child.once('close', done));
  let printed = '';
  const waiting = new Set();
  const hear = (text) => {
    printed += text;
    for (const look of waiting) look();
  };
  child.stdout.setEncoding('utf8').on('data', hear);
  child.stderr.setEncoding('utf8').on('data', hear);
  const until = (pattern, ms) =>
    new Promise((done, fail) => {
      const late = setTimeout(() => fail(new Error(`no ${pattern} after ${ms} ms\n${printed}`)), ms);
      const look = () => {
        if (!pattern.test(printed)) return;
        clearTimeout(late);
        waiting.delete(look);
        done();
      };
      waiting.add(look);
      look();
    });
  await until(/^ready$/m, READY_MS);
  return {
    until,
    printed: () => printed,
    close: () => {
      child.kill('SIGTERM');
      return closed;
    },
  };
}

/** What a page does with a server of the guide, and what others try. */
async function checkServer(command, args) {
  const port = await freePort();
  const own = `http://127.0.0.1:${port}`;
  const demo = await startDemo({ SANDBOX_WEBHOOK_URL: `${own}/webhooks`, SANDBOX_WEBHOOK_SECRET: SECRET });
  const proxy = await startScenarioProxy(demo.sandbox);
  const env = { ...CREDENTIALS, FISKIL_API_URL: proxy.url, FISKIL_WEBHOOK_SECRET: SECRET, PORT: String(port) };
  const server = await startGuideServer(command, args, env);
  try {
    const post = (path, body, headers = {}) => fetch(own + path, { method: 'POST', body, headers });

    const page = await fetch(`${own}/`);
    assert.equal(page.status, 200);
    assert.match(page.headers.get('content-type'), /^text\/html/);
    assert.equal(await page.text(), namedBlock(GUIDE, 'index.html'));

    const answers = await Promise.all([
      post('/api/session'),
      post('/api/session', '', { 'sec-fetch-site': 'same-origin' }),
    ]);
    const sessions = [];
    for (const answer of answers) {
      assert.equal(answer.status, 200);
      assert.equal(answer.headers.get('cache-control'), 'no-store');
      const json = await answer.json();
      assert.deepEqual(Object.keys(json), ['session_id'], 'the page gets the session and nothing else');
      sessions.push(json.session_id);
    }
    assert.notEqual(sessions[0], sessions[1], 'each opening gets a session of its own');
    for (const [index, session] of sessions.entries()) {
      assert.ok(
        proxy.seen.authUrls.some((url) => url.endsWith(`?sess_id=${session}`)),
        `session ${index} is the session_id and not the client's id`,
      );
    }
    assert.equal((await post('/api/session', '', { 'sec-fetch-site': 'cross-site' })).status, 403);

    // The consent UI of the scenario consents as its page opens.
    assert.equal((await fetch(proxy.seen.authUrls[0])).status, 200);
    await server.until(/^consent\.received \S+$/m, WEBHOOK_MS);
    const [, consentID] = /^consent\.received (\S+)$/m.exec(server.printed());

    const confirmed = await post('/api/consent', JSON.stringify({ consentID }));
    assert.equal(confirmed.status, 200);
    assert.deepEqual(await confirmed.json(), { consentID });

    // A consent that exists, and is somebody else's.
    const foreign = await createForeignConsent(demo.sandbox);
    assert.notEqual(foreign, consentID);
    assert.equal((await post('/api/consent', JSON.stringify({ consentID: foreign }))).status, 404);
    assert.equal((await post('/api/consent', 'not JSON')).status, 400);
    assert.equal(
      (await post('/api/consent', JSON.stringify({ consentID }), { 'sec-fetch-site': 'cross-site' })).status,
      403,
    );

    const message = JSON.stringify({ message_id: randomUUID(), data: { event: 'test.event', consent_id: 'con_1' } });
    const signature = createHmac('sha256', Buffer.from(SECRET, 'base64')).update(message).digest('base64');
    const deliver = (body, signed) => post('/webhooks', body, signed ? { 'x-fiskil-signature': signed } : {});
    assert.equal((await deliver(message)).status, 401);
    assert.equal((await deliver(message, 'c2lnbmF0dXJl')).status, 401);
    assert.equal((await deliver(message.replace('{', '{ '), signature)).status, 401, 'the raw body is what is signed');
    assert.equal((await deliver(message, signature)).status, 200);
    assert.equal((await deliver(message, signature)).status, 200);
    await server.until(/^test\.event con_1$/m, READY_MS);
    assert.equal(server.printed().match(/^test\.event con_1$/gm).length, 1, 'a message that comes twice counts once');
    assert.ok(proxy.seen.tokens <= 2, `${proxy.seen.tokens} tokens for a few requests`);
  } finally {
    await server.close();
    await proxy.close();
    await demo.close();
  }
}

/** A consent of another end user. */
async function createForeignConsent(sandbox) {
  const call = async (path, body, token) => {
    const answer = await fetch(sandbox + path, {
      method: body ? 'POST' : 'GET',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body: body && JSON.stringify(body),
    });
    assert.equal(answer.status, 200, path);
    return answer.json();
  };
  const { token } = await call('/v1/token', { client_id: 'sandbox_client', client_secret: 'sandbox_secret' });
  const { end_user_id } = await call('/v1/end-users', {}, token);
  const { auth_url } = await call('/v1/auth/session', { end_user_id, scenario: 'success' }, token);
  await fetch(auth_url);
  const [consent] = await call(`/v1/consent?end_user_id=${end_user_id}`, undefined, token);
  return consent.consent_id;
}

before(() => writeFileSync(join(place, 'index.html'), namedBlock(GUIDE, 'index.html')));

test('the commands get a token, an end user, a session and a list of consents', async () => {
  const demo = await startDemo();
  try {
    const commands = blocksOf(read(GUIDE)).filter(({ language, words }) => language === 'sh' && words[0] === 'run');
    assert.ok(commands.length >= 5, `only ${commands.length} commands found`);
    const script = [
      'set -euo pipefail',
      ...commands.map(({ code }) => code.replaceAll('http://localhost:4171', demo.sandbox)),
      'echo',
      'echo "token=$TOKEN end_user=$END_USER session=$SESSION"',
    ].join('\n');
    const output = await mustRun('bash', ['-c', script], { quiet: true });
    const [, token, endUser, session] = /token=(\S+) end_user=(\S+) session=(\S+)/.exec(output) ?? [];
    assert.match(token, /^sbx_/);
    assert.match(endUser, /^eu_/);
    assert.notEqual(session, CREDENTIALS.FISKIL_CLIENT_ID);
    const shown = await fetch(`${demo.sandbox}/?sess_id=${session}`);
    assert.match(await shown.text(), /Choose your bank/, 'the consent UI takes the session');
    assert.deepEqual(JSON.parse(output.slice(0, output.indexOf('\n'))), [], 'nobody has consented yet');
  } finally {
    await demo.close();
  }
});

test('the server in Node does what a server must do', async () => {
  writeFileSync(join(place, 'server.mjs'), namedBlock(GUIDE, 'server.mjs'));
  await checkServer(process.execPath, ['server.mjs']);
});

test('the server in Rust does what a server must do', async () => {
  const crate = join(target, 'docs-server');
  mkdirSync(join(crate, 'src'), { recursive: true });
  for (const name of ['Cargo.toml', 'Cargo.lock']) cpSync(join(import.meta.dirname, 'server', name), join(crate, name));
  writeFileSync(join(crate, 'src/main.rs'), namedBlock(GUIDE, 'main.rs'));
  const built = join(crate, 'target');
  await mustRun('cargo', ['build', '--quiet', '--locked'], { cwd: crate, env: { CARGO_TARGET_DIR: built } });
  await checkServer(join(built, 'debug', 'server-guide'), []);
});
