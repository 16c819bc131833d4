// What all pages of the sample app share: it asks the backend for sessions, shows outcomes and events as they happen,
// and follows what the server knows. It never sees a credential.
const events = document.querySelector('#events');
const wishes = { ...document.body.dataset };
const confirmed = new Set();
const heard = new WeakSet();
const started = performance.now();

async function post(path, body) {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const answer = response.status === 204 ? {} : await response.json();
  if (!response.ok) throw new Error(answer.message ?? `${path} answered ${response.status}`);
  return answer;
}

export function createSession() {
  return post('/api/session', { institution_id: wishes.institution, scenario: wishes.scenario });
}

/** The options that the page's switches ask for. */
export function options() {
  const chosen = {};
  if (wishes.mode === 'inline') chosen.container = '#inline';
  if (wishes.timeout) chosen.timeoutMs = Number(wishes.timeout);
  return chosen;
}

function note(name, detail = '') {
  const item = document.createElement('li');
  item.dataset.event = name;
  const title = document.createElement('code');
  title.textContent = name;
  const time = document.createElement('span');
  time.className = 'time';
  time.textContent = `${((performance.now() - started) / 1000).toFixed(2)} s`;
  item.append(title, ` ${detail} `, time);
  events.append(item);
}

function show(state, { result = '', error = '', message = '' }) {
  const outcome = document.querySelector('#outcome');
  outcome.dataset.state = state;
  document.querySelector('#result').textContent = result;
  document.querySelector('#error').textContent = error;
  document.querySelector('#message').textContent = message;
}

/** What a promise of link() came to; its events end with the element that link() had mounted. */
function settled(name, detail) {
  if (!heard.has(detail)) note(name, describeOutcome(detail));
  heard.add(detail);
}

export async function showResult(result) {
  settled('resolved', result);
  const { consentID } = result;
  if (!consentID) return show('good', { message: 'Completed, without a consentID.' });
  if (confirmed.has(consentID)) return;
  confirmed.add(consentID);
  show('good', { result: consentID, message: 'Linked. Asking the platform whose consent this is…' });
  // What the browser was told is a claim. The server trusts it only once the platform confirms the owner.
  const message = await post('/api/consent/confirm', { consent_id: consentID }).then(
    () => 'Linked. The platform confirmed that this consent is yours.',
    (error) => `Not trusted: ${error.message}.`,
  );
  show('good', { result: consentID, message });
}

export function showError(error) {
  settled('rejected', error);
  show(error.cancelled ? 'neutral' : 'bad', { error: error.code ?? error.name, message: error.message });
}

function describeOutcome(detail) {
  return detail instanceof Error ? (detail.code ?? detail.name) : (detail.consentID ?? 'no consentID');
}

for (const name of ['link-open', 'link-load', 'link-success', 'link-error', 'link-close']) {
  document.addEventListener(name, (event) => {
    const ended = name === 'link-success' || name === 'link-error';
    note(name, ended ? describeOutcome(event.detail) : '');
    if (ended) heard.add(event.detail);
    if (name === 'link-open') show('busy', { message: 'The consent UI is open.' });
    if (name === 'link-success') showResult(event.detail);
    if (name === 'link-error') showError(event.detail);
    if (name === 'link-close') afterwards(event.target);
  });
}

/** A session can be used once: the next click needs another. An inline tag would open at once, so it goes away. */
async function afterwards(element) {
  if (element.classList.contains('inline')) element.hidden = true;
  if (!element.hasAttribute('data-renew')) return;
  try {
    element.setAttribute('session-id', (await createSession()).session_id);
  } catch (error) {
    showError(error);
  }
}

function row(link) {
  const item = document.createElement('li');
  const name = document.createElement('strong');
  name.textContent = link.institution || 'An institution';
  const state = document.createElement('span');
  state.className = `state ${link.state}`;
  state.textContent = link.state;
  item.append(name, ' ', state);
  if (link.state !== 'ended') {
    const unlink = document.createElement('button');
    unlink.type = 'button';
    unlink.className = 'link';
    unlink.textContent = 'Unlink';
    unlink.setAttribute('aria-label', `Unlink ${link.institution}`);
    unlink.addEventListener('click', () =>
      post('/api/consent/revoke', { consent_id: link.consent_id }).catch(showError),
    );
    item.append(' ', unlink);
  }
  return item;
}

function follow() {
  const links = document.querySelector('#links');
  const log = document.querySelector('#log');
  if (!links) return;
  const show = (event) => {
    const known = JSON.parse(event.data);
    links.replaceChildren(...known.links.map(row));
    document.querySelector('#no-links').hidden = known.links.length > 0;
    log.replaceChildren(
      ...known.log.map((line) => {
        const item = document.createElement('li');
        item.textContent = `${line.at.slice(11, 19)} ${line.text}`;
        return item;
      }),
    );
  };
  let feed;
  const open = () => {
    feed = new EventSource('/api/events');
    feed.addEventListener('state', show);
  };
  // A page that the browser keeps for "back" would keep its connection too, and there are only six to a server.
  addEventListener('pagehide', () => feed.close());
  addEventListener('pageshow', ({ persisted }) => persisted && open());
  open();
}

// On a phone the navigation is wider than the screen.
document.querySelector('nav [aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });

// For classic scripts, which cannot import.
window.demo = { createSession, options, showResult, showError };
follow();
