// What all pages of the sample app share: it asks the backend for sessions, shows outcomes and events as they happen,
// and follows what the server knows. It never sees a credential.
import { messageForUser } from '/dist/errors.mjs';
import { EVENTS, countFromNow, element, note } from '/assets/events.js';

const wishes = { ...document.body.dataset };
const confirmed = new Set();
const heard = new WeakSet();

async function post(path, body, signal) {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal,
  });
  const answer = response.status === 204 ? {} : await response.json();
  if (!response.ok) throw new Error(answer.message ?? `${path} answered ${response.status}`);
  return answer;
}

/** Gets a session when one is needed, as `link()` and the tag take it. */
export async function fetchSession({ signal }) {
  const wanted = { institution_id: wishes.institution, scenario: wishes.scenario };
  return (await post('/api/session', wanted, signal)).session_id;
}

/** The options that the page's switches ask for. */
export function options() {
  const chosen = { authServer: wishes.authServer };
  if (wishes.mode === 'inline') chosen.container = '#inline';
  if (wishes.timeout) chosen.timeoutMs = Number(wishes.timeout);
  return chosen;
}

/** Where an end has taken away what had the focus, the outcome gets it. */
function keepFocus() {
  setTimeout(() => {
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body || activeElement.checkVisibility?.() === false) {
      document.querySelector('#outcome').focus({ preventScroll: true });
    }
  });
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
  if (!heard.has(detail)) note(name, detail);
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
    () => 'Not trusted: the platform did not confirm that this consent is yours.',
  );
  show('good', { result: consentID, message });
  // By now a component has shown what it shows of it.
  keepFocus();
}

export function showError(error) {
  settled('rejected', error);
  show(error.cancelled ? 'neutral' : 'bad', { error: error.code ?? error.name, message: messageForUser(error) });
}

addEventListener(
  'click',
  ({ target }) => {
    if (target.closest?.('.stage') && !target.closest('.panel')) countFromNow();
  },
  true,
);

for (const name of EVENTS) {
  document.addEventListener(name, (event) => {
    const ended = name === 'link-success' || name === 'link-error';
    note(name, ended && event.detail);
    if (ended) heard.add(event.detail);
    if (name === 'link-open') show('busy', { message: 'The consent screens are open.' });
    if (name === 'link-success') showResult(event.detail);
    if (name === 'link-error') showError(event.detail);
    if (name === 'link-close') afterwards(event.target);
  });
}

/** An inline tag that is over has nothing more to show. */
function afterwards(element) {
  if (element.classList.contains('inline')) element.hidden = true;
  keepFocus();
}

const rows = new Map();

/** The row of a link, the same element as long as the page lives: it may have the focus. */
function row({ consent_id: id, institution, state }) {
  if (!rows.has(id)) {
    const item = document.createElement('li');
    const unlink = element('button', 'Unlink', 'link');
    unlink.type = 'button';
    unlink.setAttribute('aria-label', `Unlink ${institution}`);
    unlink.addEventListener('click', () =>
      post('/api/consent/revoke', { consent_id: id }).catch((error) => {
        show('bad', { message: 'Unlinking did not work. Try again.' });
        console.error(error);
      }),
    );
    item.append(element('strong', institution || 'An institution'), ' ', element('span', ''), ' ', unlink);
    rows.set(id, item);
  }
  const item = rows.get(id);
  const badge = item.querySelector('span');
  if (badge.textContent !== state) badge.textContent = state;
  badge.className = `state ${state}`;
  const unlink = item.querySelector('button');
  if (state === 'ended' && unlink) {
    if (unlink === document.activeElement) document.querySelector('#known').focus();
    unlink.remove();
  }
  return item;
}

function follow() {
  const links = document.querySelector('#links');
  const log = document.querySelector('#log');
  if (!links) return;
  const show = (event) => {
    const known = JSON.parse(event.data);
    const listed = known.links.map(row);
    for (const item of [...links.children]) if (!listed.includes(item)) item.remove();
    // A row that stays where it is keeps the focus.
    for (const [index, item] of listed.entries())
      if (links.children[index] !== item) links.insertBefore(item, links.children[index] ?? null);
    document.querySelector('#no-links').hidden = known.links.length > 0;
    log.replaceChildren(...known.log.map((line) => element('li', `${line.at.slice(11, 19)} ${line.text}`)));
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
window.demo = { fetchSession, options, showResult, showError };
follow();
