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

// Yours: the id of the user who is signed in.
const signedInUser = () => 'user_1';
// Yours: a table in your database.
const endUsers = new Map();

async function send(path, body, headers) {
  const response = await fetch(`${API}/v1${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { 'content-type': 'application/json', ...headers },
    body: body && JSON.stringify(body),
  });
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}

// A token is good until it expires.
let token = { value: '', until: 0 };

async function platform(path, body) {
  if (Date.now() > token.until) {
    const answer = await send('/token', credentials);
    const until = Date.now() + (answer.expires_in - 30) * 1000;
    token = { value: answer.token, until };
  }
  const authorization = `Bearer ${token.value}`;
  return send(path, body, { authorization });
}

// An end user for each user of yours. Two requests at once
// get the same one.
function endUserOf(user) {
  if (!endUsers.has(user)) {
    const created = platform('/end-users', {});
    const id = created.then((answer) => answer.end_user_id);
    id.catch(() => endUsers.delete(user));
    endUsers.set(user, id);
  }
  return endUsers.get(user);
}

async function createSession(user) {
  const { session_id } = await platform('/auth/session', {
    end_user_id: await endUserOf(user),
    institution_id: '{{institution}}',
    scenario: '{{scenario}}',
  });
  return { session_id };
}

// What a browser says is a claim: ask whose consent it is.
async function isOwn(user, consentID) {
  const end_user_id = await endUserOf(user);
  const query = new URLSearchParams({
    end_user_id,
    active: true,
  });
  const consents = await platform(`/consent?${query}`);
  return consents.some(
    (consent) =>
      consent.end_user_id === end_user_id &&
      // `arrangement_id` is an older name.
      [consent.consent_id, consent.arrangement_id].includes(
        consentID,
      ),
  );
}

// The page may be closed before it can report: have webhooks
// tell you too. See "Receive webhooks" in docs/server.md.
async function answer(request) {
  if (request.method !== 'POST') {
    return [200, 'text/html', await readFile('index.html')];
  }
  // Only your own pages may ask.
  const {
    'sec-fetch-site': site = 'same-origin',
    'content-length': length,
  } = request.headers;
  if (site !== 'same-origin') return [403, 'text/plain', 'No.'];
  const user = signedInUser(request);
  if (request.url === '/api/session') {
    const session = JSON.stringify(await createSession(user));
    return [200, 'application/json', session];
  }
  if (request.url !== '/apply')
    return [404, 'text/plain', 'No.'];
  // Your form is short, and says how long it is.
  if (!(length < 4096)) return [413, 'text/plain', 'No.'];
  const form = new URLSearchParams(await text(request));
  return (await isOwn(user, form.get('consent_id')))
    ? [200, 'text/plain', 'Your account is linked.']
    : [409, 'text/plain', 'We could not confirm this account.'];
}

createServer(async (request, response) => {
  const [status, type, body] = await answer(request).catch(
    (error) => {
      console.error(error.message);
      return [
        502,
        'text/plain',
        'Something went wrong. Try again.',
      ];
    },
  );
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
  });
  response.end(body);
}).listen(env.PORT ?? 3000, '127.0.0.1');
