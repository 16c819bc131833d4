// Proves that the harness of this suite works, and that it is not blind: in each engine it must see what goes wrong.
import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { before, test } from 'node:test';
import { suite } from './lib/suite.mjs';

const html = (body) => ({
  body: `<!doctype html><html lang="en"><head><title>Test</title></head><body>${body}</body></html>`,
});

/** In the page: adds a frame, runs commands in it, and resolves with what the page heard from it meanwhile. */
async function converse(src, commands) {
  const frame = document.createElement('iframe');
  frame.src = src;
  document.body.append(frame);
  await new Promise((done) => (frame.onload = done));
  const heard = [];
  addEventListener('message', ({ data, origin, source }) =>
    heard.push({ data, origin, direct: source === frame.contentWindow }),
  );
  const answers = [];
  for (const command of commands) {
    const { port1, port2 } = new MessageChannel();
    const answer = new Promise((done) => (port1.onmessage = (event) => done(event.data)));
    frame.contentWindow.postMessage(command, '*', [port2]);
    answers.push(await answer);
  }
  await new Promise((done) => setTimeout(done, 100));
  return { heard, answers };
}

const TRAP = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 97, 0, 0, 10, 5, 1, 3, 0, 0, 11];

const PROBLEMS = {
  'a thrown error': [
    () =>
      void setTimeout(() => {
        throw new Error('seen 1');
      }),
    /error: .*seen 1/,
  ],
  'an unhandled rejection': [() => void Promise.reject(new Error('seen 2')), /unhandledrejection: .*seen 2/],
  'console.error': [() => console.error('seen', { a: 3 }), /console\.error: seen {"a":3}/],
  'a violation of the policy': [
    () => document.head.append(Object.assign(document.createElement('style'), { textContent: 'a { top: 0 }' })),
    /csp: style-src-elem inline/,
  ],
  'a trap of WebAssembly that its caller swallowed': [
    (bytes) => {
      const { exports } = new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(bytes)));
      try {
        exports.a();
      } catch {
        // As the page's own code might.
      }
    },
    /trap: RuntimeError/,
  ],
};

suite('the harness', {}, (used) => {
  before(() => used.servers.app.routes.set('/', html('<h1>App</h1>')));

  test('the consent UI posts what a test tells it to, from itself and from a frame inside it', async () => {
    const { page, servers } = used;
    await page.open(`${servers.app.origin}/`);
    const { heard, answers } = await page.run(converse, `${servers.auth.origin}/?sess_id=one`, [
      { cmd: 'post', data: { isCompleted: true } },
      { cmd: 'postNested', data: { isCompleted: false } },
      { cmd: 'received' },
    ]);
    assert.deepEqual(heard, [
      { data: { isCompleted: true }, origin: servers.auth.origin, direct: true },
      { data: { isCompleted: false }, origin: servers.other.origin, direct: false },
    ]);
    assert.deepEqual(answers[2], []);
    assert.equal(servers.loads('one'), 1);
    assert.ok(statSync(await page.shot('harness')).size > 1000);
  });

  test('a test can look and click inside the cross-origin frame', async () => {
    const { page, servers } = used;
    await page.open(`${servers.app.origin}/`);
    await page.run(converse, `${servers.auth.origin}/?sess_id=two`, []);
    const text = await page.inside('iframe', async (driver) => {
      await driver.findElement({ css: 'button' }).click();
      return driver.findElement({ css: 'output' }).getText();
    });
    assert.equal(text, 'two');
  });

  test('an error of the page reaches the test with its name, message and code', async () => {
    const { page, servers } = used;
    await page.open(`${servers.app.origin}/`);
    const failing = page.run(() => {
      throw Object.assign(new TypeError('no such thing'), { code: 'GONE' });
    });
    await assert.rejects(failing, { message: 'TypeError: no such thing (GONE)', code: 'GONE' });
  });

  for (const [name, [cause, expected]] of Object.entries(PROBLEMS)) {
    test(`the harness sees ${name}`, async () => {
      const { page, servers } = used;
      servers.app.routes.set('/csp', { ...html(''), headers: { 'content-security-policy': "style-src 'self'" } });
      await page.open(`${servers.app.origin}/csp`);
      await page.run(cause, TRAP);
      await new Promise((done) => setTimeout(done, 100));
      const problems = await page.problems();
      assert.ok(
        problems.some((line) => expected.test(line)),
        `nothing matches ${expected} in ${JSON.stringify(problems)}`,
      );
    });
  }
});
