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

test('nothing is added to the page to warm a connection', async () => {
  const tag = await place('<fiskil-link session-id="session_1" preload="eager" overlay><b>Link</b></fiskil-link>');
  await new Promise((done) => setTimeout(done, 20));
  expect(document.querySelectorAll('link, iframe')).toHaveLength(0);
  expect(tag.flow).toBe(null);
});
