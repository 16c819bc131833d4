// `@fiskil/link/testing` in the DOMs that tests run in. What it does in general is compared with the package in a browser.
/* global afterEach, expect, test */
import { LinkError, flows, isLinkError, lastFlow, link, reset } from '@fiskil/link/testing';

afterEach(() => {
  reset();
  document.body.innerHTML = '';
});

const EVENTS = ['link-open', 'link-load', 'link-success', 'link-error', 'link-close'];

function record(target) {
  const heard = [];
  for (const type of EVENTS) target.addEventListener(type, () => heard.push(type));
  return heard;
}

async function place(html) {
  document.body.innerHTML = html;
  await new Promise((done) => setTimeout(done));
  return document.querySelector('fiskil-link');
}

test('a tag sends its events in order and has its result', async () => {
  const tag = await place('<fiskil-link session-id="session_1"></fiskil-link>');
  const heard = record(document);
  expect(lastFlow()).toMatchObject({
    sessionId: 'session_1',
    element: tag,
    flow: tag.flow,
    loaded: false,
    closed: false,
  });
  lastFlow().load();
  lastFlow().succeed({ consentID: 'con_1' });
  expect(heard).toEqual(['link-load', 'link-success', 'link-close']);
  expect(tag.result).toEqual({ consentID: 'con_1' });
  await expect(tag.flow).resolves.toEqual({ consentID: 'con_1' });
});

test('a failed tag opens again', async () => {
  const tag = await place('<fiskil-link session-id="session_1"></fiskil-link>');
  const heard = record(tag);
  lastFlow().fail('CONSENT_ENDUSER_DENIED');
  expect(tag.error).toMatchObject({ code: 'CONSENT_ENDUSER_DENIED', cancelled: true, needsNewSession: false });
  tag.open();
  expect(tag.error).toBe(null);
  expect(heard).toEqual(['link-load', 'link-error', 'link-close', 'link-open']);
});

test('a trigger opens the flow: an element, or bare text', async () => {
  for (const html of ['<b>Link</b>', 'Link']) {
    const tag = await place(`<fiskil-link session-id="session_1" overlay>${html}</fiskil-link>`);
    expect(tag.flow).toBe(null);
    (tag.firstElementChild ?? tag).dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(lastFlow().element).toBe(tag);
  }
});

test('link() keeps an invalid session until close()', async () => {
  const flow = link('session_1', { label: 'Mine' });
  expect(lastFlow().options).toEqual({ label: 'Mine' });
  lastFlow().fail('LINK_INVALID_SESSION');
  await expect(flow).rejects.toMatchObject({ code: 'LINK_INVALID_SESSION', needsNewSession: true });
  expect(lastFlow().closed).toBe(false);
  flow.close();
  expect(lastFlow().closed).toBe(true);
});

test('a signal closes the flow', async () => {
  const controller = new AbortController();
  const flow = link('session_1', { signal: controller.signal });
  controller.abort();
  await expect(flow).rejects.toMatchObject({ details: { reason: 'aborted' } });
});

test('an error is a LinkError of its name', async () => {
  const error = await link('').catch((error) => error);
  expect([error instanceof LinkError, isLinkError(error), error.constructor.name]).toEqual([true, true, 'LinkError']);
  expect(flows).toHaveLength(0);
});

test('a session-url is not asked: each opening gets a session that names it', async () => {
  const tag = await place('<fiskil-link session-url="/api/session" overlay><button>Link</button></fiskil-link>');
  const heard = record(tag);
  tag.firstElementChild.click();
  expect(lastFlow().sessionId).toBe(undefined);
  await Promise.resolve();
  await Promise.resolve();
  expect(lastFlow().sessionId).toBe('session of /api/session');
  expect(tag.error).toBe(null);
  lastFlow().succeed();
  expect(heard).toEqual(['link-open', 'link-load', 'link-success', 'link-close']);
  await expect(tag.flow).resolves.toEqual({ consentID: 'con_test' });
});

test.each(['a function', 'a promise', 'fetchSession', 'session-url'])(
  'what is done before a session has come waits for it: %s',
  async (way) => {
    const tag = await place('<fiskil-link overlay><button>Link</button></fiskil-link>');
    const heard = record(document);
    let give;
    const session = new Promise((done) => {
      give = () => done('session_1');
    });
    if (way === 'a function') link(() => session);
    if (way === 'a promise') link(session);
    if (way === 'fetchSession') tag.fetchSession = () => session;
    if (way === 'session-url') tag.sessionUrl = '/api/session';
    if (!flows.length) tag.firstElementChild.click();
    const flow = lastFlow();
    flow.load();
    expect([flow.succeed({ consentID: 'con_1' }), flow.succeed(), flow.fail('LINK_TIMEOUT')]).toEqual([
      true,
      false,
      false,
    ]);
    expect([flow.sessionId, flow.loaded, flow.closed, heard]).toEqual([undefined, false, false, []]);
    give();
    await expect(flow.flow).resolves.toEqual({ consentID: 'con_1' });
    expect(flow.sessionId).toBe(way === 'session-url' ? 'session of /api/session' : 'session_1');
    expect([flow.loaded, flow.closed]).toEqual([true, true]);
    expect(heard).toEqual(['link-open', 'link-load', 'link-success', 'link-close']);
  },
);

test('a session that does not come, or is none, ends the flow whatever the test has done', async () => {
  const cause = new Error('no network');
  const failing = link(() => Promise.reject(cause));
  expect(lastFlow().succeed()).toBe(true);
  await expect(failing).rejects.toMatchObject({ code: 'LINK_INTERNAL_ERROR', cause });
  const blank = link(Promise.resolve(''));
  expect(lastFlow().fail('CONSENT_TIMEOUT')).toBe(true);
  await expect(blank).rejects.toMatchObject({ code: 'LINK_INVALID_SESSION' });
  const left = link(() => new Promise(() => {}));
  left.close();
  expect(lastFlow().succeed()).toBe(false);
  await expect(left).rejects.toMatchObject({ details: { reason: 'closed' } });
});

test('sessions go to the flows that asked for them, also where one opens in the place of another', async () => {
  let inner;
  const outer = link(() => 'outer');
  outer.catch(() => {
    inner = flows.at(-1);
  });
  document.addEventListener('link-error', () => link(() => 'opened by a listener', { container: 'body' }), {
    once: true,
  });
  const second = link(() => 'second');
  await expect(outer).rejects.toMatchObject({ details: { reason: 'superseded' } });
  await new Promise((done) => setTimeout(done));
  expect(flows.map(({ sessionId }) => sessionId)).toEqual([undefined, 'second', 'opened by a listener']);
  expect(inner).toBe(flows.at(-1));
  second.close();
});

test('the words of the panel are options', async () => {
  const texts = { close: 'Schliessen' };
  link('session_1', { texts }).close();
  expect(lastFlow().options).toEqual({ texts });
  const tag = await place('<fiskil-link></fiskil-link>');
  Object.assign(tag, { texts, sessionId: 'session_1' });
  tag.open();
  expect(lastFlow().options.texts).toEqual(texts);
});

test('nothing is added to the page to warm a connection', async () => {
  const tag = await place('<fiskil-link session-id="session_1" preload="eager" overlay><b>Link</b></fiskil-link>');
  await new Promise((done) => setTimeout(done, 20));
  expect(document.querySelectorAll('link, iframe')).toHaveLength(0);
  expect(tag.flow).toBe(null);
});
