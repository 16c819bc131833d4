// Real HTTP servers on loopback for the suite: the embedding app on one site, the consent UI on another.
// 127.0.0.1 and localhost are two sites to a browser, so the frame is truly cross-origin and cross-site.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { dist, root } from '../../../scripts/lib/paths.mjs';

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};
const lib = import.meta.dirname;
const pages = join(root, 'tests', 'e2e', 'pages');

/** The flavour under test: with FLAVOUR=nowasm every page gets the plain build under the name of the other. */
export const flavour = process.env.FLAVOUR || 'wasm';
if (!/^(no)?wasm$/.test(flavour)) throw new Error(`FLAVOUR=${flavour}: expected wasm or nowasm`);
const inFlavour = (path) =>
  flavour === 'nowasm' ? path.replace(/(?<=\/fiskil-link)(?=\.(mjs|umd\.js)$)/, '.nowasm') : path;

const collector = '<script src="/harness/collect.js"></script>';

/** Reads a file below a folder; undefined when it is not there or the path leads out of the folder. */
function readBelow(folder, path) {
  const file = normalize(join(folder, path));
  if (!file.startsWith(folder + sep) || !existsSync(file)) return undefined;
  return { body: readFileSync(file), type: TYPES[extname(file)] ?? 'application/octet-stream' };
}

/** Serves `answer(url, request)` → { status?, headers?, type?, body } | undefined, and logs each request. */
async function listen(host, answer) {
  const requests = [];
  const server = createServer(async (request, response) => {
    const url = new URL(request.url, `http://${request.headers.host}`);
    requests.push({ method: request.method, path: url.pathname, search: url.search, headers: request.headers });
    try {
      const found = (await answer(url, request)) ?? { status: 404, body: 'not found' };
      const { status = 200, type = 'text/html', headers = {}, body = '' } = found;
      response.writeHead(status, {
        'content-type': type.startsWith('text/') ? `${type}; charset=utf-8` : type,
        'cache-control': 'no-store',
        ...headers,
      });
      response.end(body);
    } catch (error) {
      response.writeHead(500).end(String(error.stack));
    }
  });
  server.listen(0, '127.0.0.1');
  await new Promise((done, fail) => server.once('listening', done).once('error', fail));
  const { port } = server.address();
  return {
    origin: `http://${host}:${port}`,
    requests,
    close: () =>
      new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
      }),
  };
}

function appServer() {
  const routes = new Map();
  const answer = async (url, request) => {
    const route = routes.get(url.pathname);
    if (route) return page(typeof route === 'function' ? await route(url, request) : route);
    if (url.pathname.startsWith('/dist/')) return readBelow(dist, inFlavour(url.pathname.slice('/dist'.length)));
    if (url.pathname.startsWith('/files/')) return readBelow(dist, url.pathname.slice('/files'.length));
    if (url.pathname.startsWith('/harness/')) return readBelow(lib, url.pathname.slice('/harness'.length));
    if (url.pathname === '/favicon.ico') return { status: 204 };
    const file = readBelow(pages, url.pathname);
    return file && page(file);
  };
  return { routes, answer };
}

/** The files of dist/ and of the app's pages for every origin, as a CDN has them. */
async function cdnServer(url) {
  const file = url.pathname.startsWith('/files/')
    ? readBelow(dist, url.pathname.slice('/files'.length))
    : readBelow(url.pathname.startsWith('/harness/') ? lib : pages, url.pathname.replace(/^\/harness/, ''));
  const headers = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };
  return file && { ...file, headers };
}

/** Puts the collector of errors first into an HTML page, unless the route says `collect: false`. */
function page(found) {
  const { type = 'text/html', body = '', collect = true } = found;
  if (type !== 'text/html' || !collect) return found;
  const text = String(body);
  const at = /<head[^>]*>/i.exec(text) ?? /<!doctype[^>]*>/i.exec(text);
  const cut = at ? at.index + at[0].length : 0;
  return { ...found, body: text.slice(0, cut) + collector + text.slice(cut) };
}

function authServer(nestedOrigin) {
  const consent = readFileSync(join(lib, 'consent.html'), 'utf8');
  const held = new Map();
  return async (url) => {
    const body = consent.replace('{{nested}}', nestedOrigin());
    const session = url.searchParams.get('sess_id');
    switch (url.pathname) {
      // Answers once somebody asks for `/release` with the same session.
      case '/held':
        await new Promise((done) => held.set(session, [...(held.get(session) ?? []), done]));
        return { body };
      case '/release':
        for (const done of held.get(session) ?? []) done();
        held.delete(session);
        return { status: 204 };
      case '/':
        return { body };
      case '/slow':
        await sleep(Number(url.searchParams.get('ms')));
        return { body };
      case '/isolated':
        return {
          body,
          headers: { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-resource-policy': 'cross-origin' },
        };
      case '/refuse':
        return { body, headers: { 'x-frame-options': 'DENY' } };
      case '/nested':
        return { body: readFileSync(join(lib, 'nested.html')) };
      case '/favicon.ico':
        return { status: 204 };
      default:
        return undefined;
    }
  };
}

/**
 * Starts the app, the consent UI (`auth`), a second consent UI on another origin (`other`), and a server that gives its
 * files to every origin (`cdn`). `/files/` has the files of dist/ as they are, `/dist/` those of the flavour under test.
 *
 * `routes.set(path, { body, headers?, type?, status?, collect? })`, or a function of (url, request) that returns such
 * an object, adds a page to the app. `loads(sessionId)` counts how often the consent UI was loaded for a session.
 */
export async function startServers() {
  const { routes, answer } = appServer();
  const app = await listen('127.0.0.1', answer);
  const origins = {};
  const auth = await listen(
    'localhost',
    authServer(() => origins.other),
  );
  const other = await listen(
    'localhost',
    authServer(() => auth.origin),
  );
  origins.other = other.origin;
  const cdn = await listen('localhost', cdnServer);
  return {
    app: { ...app, routes },
    auth,
    other,
    cdn,
    loads: (sessionId) =>
      [...auth.requests, ...other.requests].filter(
        ({ path, search }) => path !== '/nested' && new URLSearchParams(search).get('sess_id') === sessionId,
      ).length,
    close: () => Promise.all([app, auth, other, cdn].map((server) => server.close())),
  };
}
