// Your backend: save it beside index.html, then
// run `node server.mjs` and open http://127.0.0.1:3000
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { env } from 'node:process';

const API = '{{api}}';
// They never leave your backend.
const credentials = {
  client_id: env.FISKIL_CLIENT_ID ?? '{{clientId}}',
  client_secret: env.FISKIL_CLIENT_SECRET ?? '{{clientSecret}}',
};

async function post(path, body, token) {
  const headers = { 'content-type': 'application/json' };
  if (token) headers.authorization = `Bearer ${token}`;
  const response = await fetch(`${API}/v1${path}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}

async function createSession() {
  const { token } = await post('/token', credentials);
  // Create one end user for each user of yours, and keep it.
  const { end_user_id } = await post('/end-users', {}, token);
  const wishes = {
    end_user_id,
    institution_id: '{{institution}}',
    scenario: '{{scenario}}',
  };
  return post('/auth/session', wishes, token);
}

async function answer({ method, url, headers }) {
  if (url !== '/api/session') {
    return [200, 'text/html', await readFile('index.html')];
  }
  // Only your own pages may ask, and only with a POST.
  const site = headers['sec-fetch-site'] ?? 'same-origin';
  if (method !== 'POST' || site !== 'same-origin') {
    return [403, 'text/plain', 'Refused'];
  }
  const { session_id } = await createSession();
  return [
    200,
    'application/json',
    JSON.stringify({ session_id }),
  ];
}

createServer(async (request, response) => {
  const [status, type, body] = await answer(request).catch(
    (error) => [502, 'text/plain', error.message],
  );
  response.writeHead(status, { 'content-type': type });
  response.end(body);
}).listen(env.PORT ?? 3000, '127.0.0.1');
