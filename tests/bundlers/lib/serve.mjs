// A static server on loopback, and the wait for one that a tool starts.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { start } from '../../../scripts/lib/process.mjs';
import { freePort } from '../../e2e/lib/port.mjs';

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css' };

/** A server on loopback; resolves with its origin and what ends it. */
export async function listen(answer) {
  const server = createServer((request, response) => {
    Promise.resolve(answer(request, response)).catch((error) => response.writeHead(500).end(String(error.stack)));
  });
  server.listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const close = () =>
    new Promise((done) => {
      server.close(done);
      server.closeAllConnections();
    });
  return { origin: `http://127.0.0.1:${server.address().port}`, close };
}

/** A page under a policy: each of its own scripts has the nonce, as a server writes them. */
const withNonce = (page, nonce) => (nonce ? page.replaceAll('<script', `<script nonce="${nonce}"`) : page);

/** Serves a folder, its pages under a policy. */
export const serve = (folder, { policy, nonce } = {}) =>
  listen((request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname;
    const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
    if (!file.startsWith(folder + sep) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, ...(policy && { 'content-security-policy': policy }) });
    response.end(type === 'text/html' ? withNonce(readFileSync(file, 'utf8'), nonce) : readFileSync(file));
  });

/** Stands before another server, as what sets the headers of a deployment does; the server is told the policy, for its nonce. */
export const serveBefore = (origin, { policy }) =>
  listen(async (request, response) => {
    const answer = await fetch(origin + request.url, { headers: { 'content-security-policy': policy } });
    const type = answer.headers.get('content-type') ?? 'application/octet-stream';
    response.writeHead(answer.status, { 'content-type': type, 'content-security-policy': policy });
    response.end(Buffer.from(await answer.arrayBuffer()));
  });

/** Starts a tool's own server with a free port, which its arguments or, as a function, its variables name; resolves once it answers. */
export async function serveWith(program, args, { env, cwd }) {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const child = start(program, args(port), { env: typeof env === 'function' ? env(port) : env, cwd });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (printed += text));
  const closed = new Promise((done) => child.once('close', done));
  const close = async () => {
    if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid, 'SIGTERM');
    await Promise.race([closed, sleep(3000, undefined, { ref: false })]);
    if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid, 'SIGKILL');
  };
  for (const end = Date.now() + 60_000; Date.now() < end; await sleep(100)) {
    if (child.exitCode !== null) break;
    const answer = await fetch(origin).catch(() => undefined);
    if (answer?.ok) return { origin, close };
  }
  await close();
  throw new Error(`the server did not answer\n${printed}`);
}
