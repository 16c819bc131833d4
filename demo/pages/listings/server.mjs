// Your backend: save it beside index.html, then
// run `node server.mjs` and open http://127.0.0.1:3000
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { env } from 'node:process';
import { text } from 'node:stream/consumers';

const API = '{{api}}';
// They never leave your backend.
const credentials = {
  client_id: env.FISKIL_CLIENT_ID ?? '{{clientId}}',
  client_secret: env.FISKIL_CLIENT_SECRET ?? '{{clientSecret}}',
};

async function call(path, body, token) {
  const headers = { 'content-type': 'application/json' };
  if (token) headers.authorization = `Bearer ${token}`;
  const response = await fetch(`${API}/v1${path}`, {
    method: body ? 'POST' : 'GET',
    headers,
    body: body && JSON.stringify(body),
  });
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}

// Keep one end user for each user of yours. This has one.
let endUser;

async function createSession() {
  const { token } = await call('/token', credentials);
  endUser ??= (await call('/end-users', {}, token)).end_user_id;
  const wishes = {
    end_user_id: endUser,
    institution_id: '{{institution}}',
    scenario: '{{scenario}}',
  };
  return call('/auth/session', wishes, token);
}

// What a browser says is a claim: ask whose consent it is.
async function isOwn(consentID) {
  const { token } = await call('/token', credentials);
  const path = `/consent?active=true&end_user_id=${endUser}`;
  const consents = await call(path, null, token);
  return consents.some(
    ({ arrangement_id: id }) => id === consentID,
  );
}

async function answer(request) {
  const { method, url, headers } = request;
  if (method !== 'POST') {
    return [200, 'text/html', await readFile('index.html')];
  }
  // Only your own pages may ask.
  const site = headers['sec-fetch-site'] ?? 'same-origin';
  if (site !== 'same-origin') return [403, 'text/plain', 'No'];
  if (url === '/api/session') {
    const { session_id } = await createSession();
    return [
      200,
      'application/json',
      `{"session_id":"${session_id}"}`,
    ];
  }
  const form = new URLSearchParams(await text(request));
  return (await isOwn(form.get('consent_id')))
    ? [200, 'text/plain', 'Confirmed: it is yours.']
    : [409, 'text/plain', 'Not confirmed.'];
}

createServer(async (request, response) => {
  const [status, type, body] = await answer(request).catch(
    (error) => [502, 'text/plain', error.message],
  );
  response.writeHead(status, { 'content-type': type });
  response.end(body);
}).listen(env.PORT ?? 3000, '127.0.0.1');
