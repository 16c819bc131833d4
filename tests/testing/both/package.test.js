// The package itself, not mocked, in the DOMs that tests run in: these lack much of what a browser has.
/* global expect, test */
import * as sdk from '@fiskil/link';

const tag = (attributes) => {
  const element = document.createElement('fiskil-link');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
};

test('importing it defines the tag', () => {
  expect(Object.keys(sdk)).toEqual(expect.arrayContaining(['FiskilLinkElement', 'LinkError', 'link', 'preload']));
  expect(document.createElement('fiskil-link')).toBeInstanceOf(sdk.FiskilLinkElement);
});

test.each([
  ['inline', { 'session-id': 'session' }],
  ['overlay', { 'session-id': 'session', overlay: '' }],
  ['without a session', {}],
])('a tag can be put into a page and taken out again: %s', async (name, attributes) => {
  const element = document.body.appendChild(tag(attributes));
  await new Promise((done) => setTimeout(done));
  expect(element.flow !== null).toBe(name !== 'without a session');
  element.remove();
  await new Promise((done) => setTimeout(done));
  if (element.flow) await expect(element.flow).rejects.toMatchObject({ details: { reason: 'removed' } });
});

test('the constraints of a form can be asked for', () => {
  expect(tag({}).checkValidity()).toBe(true);
  expect(tag({}).reportValidity()).toBe(true);
});

test.each([
  ['overlay', {}],
  ['inline', { container: 'body' }],
])('link() opens a flow that close() ends: %s', async (name, options) => {
  const flow = sdk.link('session', options);
  flow.close();
  await expect(flow).rejects.toMatchObject({ code: 'LINK_USER_CANCELLED', details: { reason: 'closed' } });
});

test('link() refuses what cannot work', async () => {
  await expect(sdk.link('')).rejects.toMatchObject({ code: 'LINK_INVALID_SESSION', needsNewSession: true });
  await expect(sdk.link('session', { authServer: 'b\u00fccher' })).rejects.toMatchObject({
    message:
      'The option authServer cannot be used: got "b\u00fccher"; it takes an absolute http: or https: URL without credentials.',
  });
});
