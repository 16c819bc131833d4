import { link } from '@fiskil/link';
import { getSession, hear, onLinked, openPage } from '../shared/page.ts';

const EVENTS = ['link-open', 'link-load', 'link-success', 'link-error', 'link-close'];
const { store, root } = openPage();

function setAttribute(element, name, value) {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

function createTag() {
  const tag = document.createElement('fiskil-link');
  for (const type of EVENTS) tag.addEventListener(type, hear);
  return tag;
}

function updateTag(tag, state) {
  setAttribute(tag, 'session-id', state.session);
  setAttribute(tag, 'auth-server', state.auth);
  setAttribute(tag, 'timeout-ms', state.timeout);
  setAttribute(tag, 'label', state.label);
  for (const name of ['overlay', 'debug', 'hidden', 'disabled']) tag.toggleAttribute(name, state[name]);
  if (state.view !== 'renewing' && tag.textContent !== state.text) tag.innerHTML = state.text && `<p>${state.text}</p>`;
}

let shown = [];
let flow;
const tags = new Map();
const VIEWS = {
  tag(state) {
    const [tag = createTag()] = shown;
    updateTag(tag, state);
    return [tag];
  },
  properties(state) {
    const [tag = document.createElement('fiskil-link')] = shown;
    tag.sessionId = state.session;
    tag.authServer = state.auth;
    tag.timeoutMs = state.timeout;
    tag.label = state.label;
    tag.overlay = state.overlay;
    tag.debug = state.debug;
    tag.disabled = state.disabled;
    return [tag];
  },
  form(state) {
    const form = Object.assign(document.createElement('form'), { id: 'accounts' });
    const tag = createTag();
    setAttribute(tag, 'form', 'accounts');
    setAttribute(tag, 'name', 'consentID');
    tag.toggleAttribute('required', true);
    updateTag(tag, state);
    return [form, tag];
  },
  renewing(state) {
    const [tag = createTag()] = shown;
    tag.fetchSession = state.address ? null : ({ signal }) => getSession(signal);
    setAttribute(tag, 'session-url', state.address);
    updateTag(tag, { ...state, overlay: true });
    if (!tag.hasChildNodes()) tag.innerHTML = '<button>Link account</button>';
    return [tag];
  },
  list: (state) =>
    state.items.map((item) => {
      const tag = tags.get(item) ?? createTag();
      tags.set(item, tag);
      updateTag(tag, { ...state, session: item });
      return tag;
    }),
  now(state) {
    flow?.close();
    flow = link(state.session, { authServer: state.auth });
    flow.then(onLinked, (error) => error.cancelled || root.append(error.code));
    return [];
  },
};

store.subscribe((state) => {
  if (!state.show) flow?.close();
  const next = state.show ? VIEWS[state.view](state) : [];
  for (const tag of shown.filter((tag) => !next.includes(tag))) tag.remove();
  const moved = next.some((tag, index) => root.children[index] !== tag);
  if (moved) root.append(...next);
  shown = next;
});
