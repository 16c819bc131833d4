// The core outlives containers and signals that throw, calls at the end of the stack, other windows' objects, and pages
// that are written anew, stopped or frozen (real-pages.md H1, H3, H5, R21, R22).
/* global kit, guard, sdk */
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { engine } from '../e2e/lib/browser.mjs';
import { flavour } from '../e2e/lib/servers.mjs';
import { pages } from './lib/pages.mjs';

const onlyWasm = flavour !== 'wasm' && 'the memory of the plain build cannot be reached from the page';
const onlyChromium = engine !== 'chromium' && 'only Chromium can be told';

/** Lets the page reach the memory of each core. */
const reachMemory = `
  window.memories = [];
  WebAssembly.Instance = new Proxy(WebAssembly.Instance, {
    construct(target, args) {
      const instance = Reflect.construct(target, args);
      window.memories.push(Object.values(instance.exports).find((one) => one instanceof WebAssembly.Memory));
      return instance;
    },
  });`;

/** Makes the options of one call out of many; each must end that flow, and none of them another. */
const MANY = {
  'a container whose append throws': () => {
    const container = document.body.appendChild(document.createElement('div'));
    for (const name of ['append', 'appendChild', 'prepend', 'insertBefore', 'replaceChildren']) {
      container[name] = () => {
        throw new Error('no');
      };
    }
    return { container };
  },
  'a container that is a Proxy': () => ({ container: new Proxy(document.body, {}) }),
  'a container that is a Proxy whose traps throw': () => ({
    container: new Proxy(document.body, {
      get: () => {
        throw new Error('no');
      },
      getPrototypeOf: () => {
        throw new Error('no');
      },
      has: () => {
        throw new Error('no');
      },
    }),
  }),
  'a container that is a revoked Proxy': () => {
    const { proxy, revoke } = Proxy.revocable(document.body, {});
    revoke();
    return { container: proxy };
  },
  'a container that only looks like one': () => ({ container: Object.create(Element.prototype) }),
  'a container whose getters throw': () => {
    const container = document.body.appendChild(document.createElement('div'));
    for (const name of ['isConnected', 'ownerDocument', 'parentNode', 'nodeType', 'localName']) {
      Object.defineProperty(container, name, {
        get: () => {
          throw new Error('no');
        },
      });
    }
    return { container };
  },
  'a container of a document without a window': () => ({
    container: document.implementation.createHTMLDocument('').body,
  }),
  'a container of a parsed document': () => ({
    container: new DOMParser().parseFromString('<p>', 'text/html').body,
  }),
  'a container in a template': () => {
    const template = document.createElement('template');
    template.innerHTML = '<div></div>';
    return { container: template.content.firstChild };
  },
  'a container that is not connected': () => ({ container: document.createElement('div') }),
  'a container that is the document': () => ({ container: document }),
  'a container that is a window': () => ({ container: window }),
  'a container that is a text node': () => ({ container: document.createTextNode('x') }),
  'a container of a frame that has gone': () => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const { body } = frame.contentDocument;
    frame.remove();
    return { container: body };
  },
  'a selector that is none': () => ({ container: '##' }),
  'a signal that is a Proxy': () => ({ signal: new Proxy(new AbortController().signal, {}) }),
  'a signal that is a revoked Proxy': () => {
    const { proxy, revoke } = Proxy.revocable(new AbortController().signal, {});
    revoke();
    return { signal: proxy };
  },
  'a signal that only looks like one': () => ({ signal: Object.create(AbortSignal.prototype) }),
  'a signal whose addEventListener throws': () => {
    const { signal } = new AbortController();
    signal.addEventListener = () => {
      throw new Error('no');
    };
    return { signal };
  },
  'options whose getters throw': () => ({
    get authServer() {
      throw new Error('no');
    },
    get timeoutMs() {
      throw new Error('no');
    },
  }),
  'options that are a Proxy whose traps throw': () =>
    new Proxy(
      {},
      {
        get: () => {
          throw new Error('no');
        },
        getOwnPropertyDescriptor: () => {
          throw new Error('no');
        },
        has: () => {
          throw new Error('no');
        },
        ownKeys: () => {
          throw new Error('no');
        },
      },
    ),
  'options that are a revoked Proxy': () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
  'a label that cannot become a text': () => ({ label: Object.create(null) }),
  'a label that is a symbol': () => ({ label: Symbol('x') }),
  'a time that throws': () => ({
    timeoutMs: {
      valueOf() {
        throw new Error('no');
      },
    },
  }),
  'an address that throws': () => ({
    authServer: {
      toString() {
        throw new Error('no');
      },
    },
  }),
  'texts that throw': () => ({
    texts: {
      get loading() {
        throw new Error('no');
      },
    },
  }),
};

const SESSIONS = {
  'a function that throws': () => () => {
    throw new Error('no');
  },
  'a promise that rejects': () => Promise.reject(new Error('no')),
  'a thenable that throws': () => ({
    then() {
      throw new Error('no');
    },
  }),
  'a getter of then that throws': () => ({
    get then() {
      throw new Error('no');
    },
  }),
  'a Proxy whose traps throw': () =>
    new Proxy(
      {},
      {
        get: () => {
          throw new Error('no');
        },
      },
    ),
  'a symbol': () => Symbol('x'),
  'a big integer': () => 5n,
  nothing: () => undefined,
};

/** What a page may report of it: at the end of the stack a core may stop, and WebKit may have no room for a sentence. */
const ENDS = [
  /Maximum call stack|too much recursion|InternalError|RangeError/,
  /A defect of the SDK has ended the flow/,
  /fiskil-link: undefined/,
];

/**
 * In the page: calls `act` at many depths near the end of the stack, `apart` from each other, and tells what was thrown. Each may
 * stop a core, and Firefox takes long to start another there.
 */
function atTheEnd(act, apart = 8) {
  const thrown = new Set();
  let level = 0;
  const dig = () => {
    try {
      dig();
    } catch {
      // The end of the stack, or of the calls below.
    }
    // The first ones have no room for anything, the last ones for nearly all.
    if (++level > 1600 || (level > 40 && level % apart)) return;
    try {
      act();
    } catch (error) {
      thrown.add(
        error instanceof RangeError || /recursion/.test(error.message) ? 'the end of the stack' : String(error),
      );
    }
  };
  dig();
  return [...thrown];
}

pages('what the core outlives', { pages: { host: {}, memory: { early: reachMemory } } }, (used) => {
  const { open, run, leave, works } = used;
  beforeEach(() => open());

  for (const [name, make] of Object.entries(MANY)) {
    test(`${name}, 220 times: each flow ends or opens, none throws, and the next one works`, async () => {
      used.page.allow(/^console/, /^browser/);
      const ends = await run(
        async (make) => {
          const options = new Function(`return (${make})()`);
          const ends = {};
          for (let i = 0; i < 220; i++) {
            const given = options();
            let flow;
            try {
              flow = sdk.link(
                kit.id(),
                typeof given === 'object' && !('authServer' in Object(probe(given))) ? mix(given) : given,
              );
            } catch (error) {
              const key = `link() threw ${error}`;
              ends[key] = (ends[key] ?? 0) + 1;
              continue;
            }
            await Promise.resolve();
            flow.close();
            const end = await kit.within(
              flow.then(
                () => 'success',
                ({ code, details }) => [code, details?.reason].filter(Boolean).join(' '),
              ),
              'the flow did not end',
            );
            ends[end] = (ends[end] ?? 0) + 1;
          }
          return ends;

          // The address is added where that does not run the traps.
          function probe(given) {
            try {
              return Object.getOwnPropertyDescriptors(given);
            } catch {
              return { authServer: true };
            }
          }
          function mix(given) {
            return Object.defineProperties({ authServer: kit.auth }, Object.getOwnPropertyDescriptors(given));
          }
        },
        String(make).replace(/^\w+\(\)/, 'function ()'),
      );
      for (const end of Object.keys(ends)) {
        assert.match(end, /^(LINK_NOT_FOUND|LINK_INTERNAL_ERROR|LINK_USER_CANCELLED closed)\b/, JSON.stringify(ends));
      }
      assert.deepEqual(await run(() => [guard.overlays().length, guard.isLocked()]), [0, false]);
      await works();
    });
  }

  for (const [name, make] of Object.entries(SESSIONS)) {
    test(`a session that is ${name}, 220 times: each flow fails, none throws, and the next one works`, async () => {
      used.page.allow(/^console/, /^browser/);
      const ends = await run(async (make) => {
        const session = new Function(`return (${make})()`);
        const ends = {};
        for (let i = 0; i < 220; i++) {
          let end;
          try {
            end = await kit.within(
              sdk.link(session(), { authServer: kit.auth }).then(
                () => 'success',
                ({ code }) => code,
              ),
              'the flow did not end',
              3000,
            );
          } catch (error) {
            end = String(error);
            if (/did not end/.test(end)) return { [end]: 1 };
          }
          ends[end] = (ends[end] ?? 0) + 1;
        }
        return ends;
      }, String(make));
      for (const end of Object.keys(ends)) {
        assert.match(end, /^(LINK_INVALID_SESSION|LINK_INTERNAL_ERROR)$/, JSON.stringify(ends));
      }
      await works();
    });
  }

  for (const way of ['overlay', 'inline']) {
    test(`link() at the end of the stack, ${way}: flows fail or open, nobody is stuck, the next one works`, async () => {
      used.page.allow(...ENDS);
      const thrown = await run(
        async (atTheEnd, way) => {
          const at = new Function(`return ${atTheEnd}`)();
          const flows = [];
          const ids = Array.from({ length: 400 }, () => kit.id());
          const options = { authServer: kit.auth, ...(way === 'inline' && { container: document.body }) };
          const thrown = at(() => {
            const flow = sdk.link(ids.pop(), options);
            if (flow === undefined) throw new TypeError('link() returned nothing');
            flows[flows.length] = flow;
          });
          for (const flow of flows) flow.close();
          for (const flow of flows) {
            const end = flow.then(
              () => 'success',
              (error) => error instanceof sdk.LinkError,
            );
            if ((await kit.within(end, 'a flow did not end', 3000)) !== true) thrown.push('not a LinkError');
          }
          return thrown;
        },
        String(atTheEnd),
        way,
      );
      assert.ok(
        thrown.every((text) => text === 'the end of the stack'),
        thrown.join(),
      );
      assert.deepEqual(await run(() => [guard.overlays().length, guard.isLocked(), kit.all('iframe').length]), [
        0,
        false,
        0,
      ]);
      await works();
    });
  }

  const STACK = {
    'a success': { isCompleted: true, consentID: 'x' },
    'a failure': { isCompleted: false, errorType: 'CONSENT_ENDUSER_DENIED' },
    'an address': { isCompleted: true, redirectURL: 'https://a.example/?error_type=CONSENT_TIMEOUT&error=x' },
    'what is ignored': { isCompleted: false },
  };
  for (const [name, data] of Object.entries(STACK)) {
    test(`a message at the end of the stack (${name}): the flow ends or goes on, nobody is stuck, the next one works`, async () => {
      used.page.allow(...ENDS);
      await run(
        async (atTheEnd, data) => {
          const at = new Function(`return ${atTheEnd}`)();
          const one = kit.modal();
          guard.watch(one.flow);
          await kit.ready(one.frame);
          const source = one.frame.contentWindow;
          at(() => {
            window.dispatchEvent(new MessageEvent('message', { data, source, origin: kit.auth }));
          });
          await kit.sleep(50);
          // What did not get through at the end of the stack gets through with a stack of its own.
          if (guard.note(one.flow) === 'open') {
            await kit.post(one.frame, data.isCompleted || data.errorType ? data : kit.SENTINEL);
            for (const end = Date.now() + 2000; guard.note(one.flow) === 'open' && Date.now() < end;)
              await kit.sleep(20);
          }
        },
        String(atTheEnd),
        data,
      );
      assert.notEqual(await run(() => guard.note(window.flow)), 'open');
      await leave();
      await works();
    });
  }

  const apart = engine === 'firefox' ? 64 : 8;
  for (const way of ['close', 'abort', 'remove', 'escape', 'open', 'session']) {
    test(`${way} at the end of the stack: nobody is stuck, the next flow works`, async () => {
      used.page.allow(...ENDS);
      await run(
        async (atTheEnd, way, apart) => {
          const at = new Function(`return ${atTheEnd}`)();
          const control = new AbortController();
          const tag = guard.add(document.body);
          const one =
            way === 'open' || way === 'session'
              ? { flow: tag.open() }
              : kit.modal(kit.id(), { signal: control.signal });
          guard.watch(one.flow).catch(() => {});
          const { dialog, host } = one;
          const acts = {
            close: () => one.flow.close(),
            abort: () => control.abort(),
            remove: () => host.remove(),
            escape: () => dialog.dispatchEvent(new Event('cancel', { cancelable: true })),
            open: () => tag.open(),
            session: () => tag.setAttribute('session-id', kit.id()),
          };
          at(acts[way], apart);
          await kit.sleep(50);
          if (guard.note(window.flow) === 'open') one.flow.close();
          tag.close();
          tag.remove();
          await kit.sleep(20);
        },
        String(atTheEnd),
        way,
        apart,
      );
      await leave();
      await works();
    });
  }

  test('a container of another window is taken, or the message says that it is of another window', async () => {
    const told = await run(async () => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      const { body } = frame.contentDocument;
      const flow = kit.link(kit.id(), { container: body });
      const inner = kit.all('iframe', body)[0];
      // The consent UI obeys its parent, which is the other window.
      const tell = frame.contentWindow.Function(
        'target',
        'command',
        `return new Promise((done) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => done(true);
          target.postMessage(command, '*', [port2]);
          setTimeout(done, 200);
        })`,
      );
      if (inner) {
        while (!(await tell(inner.contentWindow, { cmd: 'state' })));
        await tell(inner.contentWindow, { cmd: 'post', data: kit.SENTINEL });
      }
      return kit.within(
        flow.then(
          () => 'success',
          (error) => `${error.code} ${error.message}`,
        ),
        'the flow did not end',
        3000,
      );
    });
    assert.match(told, /^success$|^LINK_INTERNAL_ERROR .*another window/);
  });

  test('a signal of another window is taken, or the message says that it is of another window', async () => {
    const told = await run(async () => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      const control = new frame.contentWindow.AbortController();
      const flow = kit.link(kit.id(), { signal: control.signal });
      setTimeout(() => control.abort(), 50);
      return kit.within(
        flow.then(
          () => 'success',
          (error) => `${error.code} ${error.details?.reason ?? error.message}`,
        ),
        'the flow did not end',
        3000,
      );
    });
    assert.match(told, /^LINK_USER_CANCELLED aborted$|^LINK_INTERNAL_ERROR .*another window/);
  });

  test('a page that runs microtasks at once: tags open, change in their own events, and end', async () => {
    await open();
    const end = await run(async () => {
      window.queueMicrotask = (callback) => callback();
      const tag = kit.tag({ 'session-id': 'at-once-1' });
      tag.addEventListener('link-open', () => tag.setAttribute('label', 'Another'));
      tag.addEventListener('link-open', () => tag.setAttribute('session-id', 'at-once-2'), { once: true });
      tag.addEventListener('link-open', () => tag.parentNode.append(tag));
      document.body.append(tag);
      await kit.post(await kit.frame(tag), { isCompleted: true, consentID: 'con_1' });
      return kit.ending(tag.flow);
    });
    assert.equal(end, 'success');
    await works();
  });

  test('a style element appended last to the shadow root leaves the trigger alive', async () => {
    await run(() => {
      const tag = kit.tag({ 'session-id': kit.id() });
      tag.removeAttribute('overlay');
      tag.innerHTML = '<button type="button" id="trigger">Link account</button>';
      const style = document.createElement('style');
      style.textContent = 'slot { color: red }';
      tag.shadowRoot.append(style);
      tag.setAttribute('overlay', '');
      tag.addEventListener('link-open', () => guard.watch(tag.flow));
      document.body.prepend(tag);
    });
    await used.click(() => document.querySelector('#trigger'));
    await used.page.until(() => Boolean(window.flow));
    await leave();
  });

  test(
    'a core that fails tells the tag of its open flow, and the tag keeps what it has linked',
    { skip: onlyWasm },
    async () => {
      used.page.allow(/defect of the SDK/, /^trap/, /RuntimeError/);
      await open('memory');
      const told = await run(async () => {
        const tag = kit.tag({ 'session-id': kit.id() });
        const heard = [];
        for (const type of ['success', 'error']) tag.addEventListener(`link-${type}`, () => heard.push(type));
        document.body.append(tag);
        await kit.post(await kit.frame(tag), { isCompleted: true, consentID: 'kept' });
        await kit.within(tag.flow, 'the flow did not end');
        const before = heard.join();
        tag.sessionId = kit.id();
        await kit.frame(tag);
        const { flow } = tag;
        for (const memory of window.memories) new Uint8Array(memory.buffer).fill(255);
        flow.close();
        const end = await flow.then(
          () => 'success',
          ({ code }) => code,
        );
        return {
          before,
          after: heard.join(),
          end,
          value: tag.value,
          error: tag.error?.code,
          frames: kit.all('iframe').length,
        };
      });
      assert.deepEqual(told, {
        before: 'success',
        after: 'success,error',
        end: 'LINK_INTERNAL_ERROR',
        value: 'kept',
        error: 'LINK_INTERNAL_ERROR',
        frames: 0,
      });
      await works();
    },
  );

  test('document.open() while an overlay is open: nothing is inert, and the next flow works', async () => {
    const end = await run(async () => {
      const { flow, frame } = kit.modal();
      guard.watch(flow);
      await kit.ready(frame);
      document.open();
      document.write('<!doctype html><title>New</title><body><button id="free">Elsewhere</button></body>');
      document.close();
      await kit.sleep(100);
      return [guard.note(flow), guard.overlays().length, guard.isLocked()];
    });
    assert.match(end[0], /^(LINK_NOT_FOUND|LINK_USER_CANCELLED removed)$/);
    assert.deepEqual(end.slice(1), [0, false]);
    await works();
  });

  test('document.open() while an inline flow and a tag run: they end, and the next flow works', async () => {
    const ends = await run(async () => {
      const { flow, frame } = kit.inline();
      const tag = document.body.appendChild(kit.tag({ 'session-id': kit.id() }));
      await kit.ready(frame);
      await kit.frame(tag);
      const { flow: own } = tag;
      guard.watch(own);
      guard.watch(flow);
      document.open();
      document.write('<!doctype html><title>New</title><body></body>');
      document.close();
      await kit.sleep(100);
      return [guard.note(flow), guard.note(own)];
    });
    assert.match(ends[0], /^(LINK_NOT_FOUND|LINK_USER_CANCELLED removed)$/);
    assert.match(ends[1], /^(LINK_NOT_FOUND|LINK_USER_CANCELLED removed)$/);
    await works();
  });

  test('window.stop() while the frame loads: the way out is there, and the next flow works', async () => {
    await run(async () => {
      guard.watch(kit.modal(kit.id(), { authServer: `${location.origin}/never` }).flow);
      await kit.sleep(20);
      window.stop();
      await kit.sleep(100);
    });
    await leave();
    await works();
  });

  test('a page that is frozen and resumed goes on', { skip: onlyChromium }, async () => {
    await run(async () => {
      window.one = kit.modal();
      guard.watch(window.one.flow);
      await kit.ready(window.one.frame);
    });
    const { driver } = used.page;
    await driver.sendDevToolsCommand('Page.setWebLifecycleState', { state: 'frozen' });
    await driver.sendDevToolsCommand('Page.setWebLifecycleState', { state: 'active' });
    const end = await run(async () => {
      await kit.post(window.one.frame, kit.SENTINEL);
      return kit.ending(window.one.flow);
    });
    assert.equal(end, 'success');
    await works();
  });

  test('10,000 foreign messages leave the page responsive, and the flow ends', async () => {
    const told = await run(async () => {
      const one = kit.modal();
      await kit.ready(one.frame);
      const began = performance.now();
      let heard = 0;
      addEventListener('message', () => heard++);
      for (let i = 0; i < 10_000; i++) window.postMessage({ isCompleted: true, consentID: `foreign-${i}` }, '*');
      while (heard < 10_000) await kit.sleep(20);
      const took = performance.now() - began;
      await kit.post(one.frame, { isCompleted: true, consentID: 'own' });
      return { took, end: (await kit.outcome(one.flow)).completed?.consentID };
    });
    assert.equal(told.end, 'own');
    assert.ok(told.took < 5000, `${told.took} ms`);
  });
});
