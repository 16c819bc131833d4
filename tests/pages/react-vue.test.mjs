// What React and Vue do to a tag that they keep: Suspense, Activity, KeepAlive; and forms that set and read its value
// (real-pages.md R1, R12, R13, R14).
/* global kit, guard, store */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundle } from './lib/bundle.mjs';
import { pages } from './lib/pages.mjs';

const REACT = `
  import { Activity, StrictMode, Suspense, use, useState } from 'react';
  import { flushSync } from 'react-dom';
  import { createRoot } from 'react-dom/client';

  let change;
  const Waits = ({ promise }) => promise && use(promise);

  function App({ inline }) {
    const [{ promise, hidden, fromTrigger, keys }, set] = useState({ keys: ['a', 'b'] });
    change = (patch) => set((old) => ({ ...old, ...patch }));
    const act = () => {
      if (fromTrigger === 'suspend') change({ promise: new Promise((done) => (window.resume = done)) });
      if (fromTrigger === 'hide') change({ hidden: true });
    };
    const trigger = <button type="button" id="trigger" onClick={act}>Link account</button>;
    return (
      <Activity mode={hidden ? 'hidden' : 'visible'}>
        <Suspense fallback={<p id="fallback">Waiting</p>}>
          <Waits promise={promise} />
          {keys.map((key) => key === 'a'
            ? <fiskil-link key="a" id="tag" auth-server={window.kit.auth} session-id={window.session} overlay={!inline}>{trigger}</fiskil-link>
            : <p key={key}>{key}</p>)}
        </Suspense>
      </Activity>
    );
  }

  window.session = window.kit.id();
  const inline = location.search.includes('inline');
  const app = <App inline={inline} />;
  createRoot(document.body.appendChild(document.createElement('div'))).render(
    location.search.includes('strict') ? <StrictMode>{app}</StrictMode> : app,
  );
  window.store = {
    suspend: () => flushSync(() => change({ promise: new Promise((done) => (window.resume = done)) })),
    hide: () => flushSync(() => change({ hidden: true })),
    show: () => flushSync(() => change({ hidden: false })),
    from: (fromTrigger) => flushSync(() => change({ fromTrigger })),
    keys: (keys) => flushSync(() => change({ keys })),
    resume: () => window.resume(null),
  };`;

const HOOK_FORM = `
  import { useForm } from 'react-hook-form';
  import { createRoot } from 'react-dom/client';

  function App() {
    const form = useForm({ defaultValues: { consentID: '', name: 'Ada' }, shouldFocusError: true });
    window.store = { form, sent: [], errors: form.formState.errors, dirty: form.formState.isDirty, watched: form.watch('consentID') };
    window.all ??= [];
    const send = form.handleSubmit((values) => window.all.push(values));
    return (
      <form onSubmit={send} noValidate>
        <input {...form.register('name')} />
        <fiskil-link id="tag" auth-server={window.kit.auth} session-id={window.session} overlay {...form.register('consentID', { required: true })}>
          <button type="button" id="trigger">Link account</button>
        </fiskil-link>
        <button id="submit">Save</button>
      </form>
    );
  }
  window.session = window.kit.id();
  createRoot(document.body.appendChild(document.createElement('div'))).render(<App />);`;

const VUE = `
  import { createApp, reactive } from 'vue/dist/vue.esm-bundler.js';

  const store = reactive({ show: true, consent: '', session: window.kit.id(), changes: [], keys: ['a', 'b', 'c'] });
  window.session = store.session;
  const tag = (attributes) => \`<fiskil-link id="tag" auth-server="\${window.kit.auth}" :session-id="store.session" \${attributes}\`;
  const Inline = { setup: () => ({ store }), template: tag('v-model="store.consent" @change="store.changes.push($event.target.value)"') + '><p>Placeholder</p></fiskil-link>' };
  const Trigger = { setup: () => ({ store }), template: tag('v-model="store.consent" overlay') + '><button type="button" id="trigger">Link account</button></fiskil-link>' };
  const Other = { template: '<p id="other">Other</p>' };
  const overlay = location.search.includes('overlay');
  const app = createApp({
    components: { Tag: overlay ? Trigger : Inline, Other },
    setup: () => ({ store }),
    template: '<KeepAlive><Tag v-if="store.show" /><Other v-else /></KeepAlive>',
  });
  app.config.compilerOptions.isCustomElement = (name) => name === 'fiskil-link';
  app.config.errorHandler = (error) => console.error(String(error));
  app.mount(document.body.appendChild(document.createElement('div')));
  window.store = store;`;

const made = (script) => async () => ({ script: await bundle(script) });

/** What hides the tag in React, and how it comes. */
const HIDDEN = {
  'Suspense suspends in a listener of the document': () =>
    document.addEventListener('click', () => store.suspend(), { once: true }),
  "Suspense suspends in the trigger's own onClick": () => store.from('suspend'),
  'Suspense suspends later': () =>
    document.addEventListener('click', () => setTimeout(store.suspend, 50), { once: true }),
  'Activity hides in a listener of the document': () =>
    document.addEventListener('click', () => store.hide(), { once: true }),
  "Activity hides in the trigger's own onClick": () => store.from('hide'),
  'Activity hides later': () => document.addEventListener('click', () => setTimeout(store.hide, 50), { once: true }),
};

pages('React and Vue', { pages: { react: made(REACT), 'hook-form': made(HOOK_FORM), vue: made(VUE) } }, (used) => {
  const { open, run, click, leave, works } = used;
  const loads = async () => used.servers.loads(await run(() => window.session));

  /** Opens a page and notes what its tag tells. */
  async function show(name, query) {
    await open(name, query);
    await used.page.until(() => Boolean(document.querySelector('#tag') && window.store));
    await run(() => {
      const tag = (window.tag = document.querySelector('#tag'));
      window.heard = kit.record(tag);
      for (const type of ['link-open', 'link-error']) {
        document.addEventListener(type, () => tag.flow && guard.watch(tag.flow));
      }
    });
  }

  /** The tag's flow succeeds. */
  const succeed = (consentID = 'con_1') =>
    run(async (consentID) => {
      const { tag } = window;
      const flow = tag.flow ?? tag.open();
      guard.watch(flow);
      await kit.post(await kit.frame(tag), { isCompleted: true, consentID });
      return kit.ending(flow);
    }, consentID);

  for (const [name, at] of Object.entries(HIDDEN)) {
    for (const query of ['', '&strict']) {
      test(`React: ${name}${query && ', in StrictMode'}: nobody is stuck, and the next flow works`, async () => {
        await show('react', query);
        await run((at) => new Function(`(${at})()`)(), String(at));
        await click(() => document.querySelector('#trigger'));
        await used.page.until(() => Boolean(window.flow));
        await run(() => guard.frames().then(() => kit.sleep(100)));
        await leave();
        await run(async () => {
          store.show();
          if (window.resume) store.resume();
          await kit.sleep(50);
        });
        await works();
      });
    }
  }

  test('React: an inline flow goes on through Suspense, and its frame is not loaded again', async () => {
    await show('react', '&inline');
    await run(async () => {
      await kit.frame(window.tag);
      store.suspend();
      await kit.sleep(100);
      store.resume();
      await kit.sleep(100);
    });
    assert.equal(await succeed(), 'success');
    assert.equal(await loads(), 1);
  });

  test('React: an inline tag that is finished stays so through Suspense, Activity and a keyed list', async () => {
    await show('react', '&inline');
    assert.equal(await succeed(), 'success');
    const kept = await run(async () => {
      const { tag } = window;
      const kept = [];
      const steps = [
        () => store.suspend(),
        () => store.resume(),
        () => store.hide(),
        () => store.show(),
        () => store.keys(['b', 'a']),
        () => store.keys(['a', 'c', 'b']),
      ];
      for (const step of steps) {
        step();
        await kit.sleep(50);
        kept.push([tag.value, tag.matches(':state(success)'), kit.all('iframe').length]);
      }
      return kept;
    });
    assert.deepEqual(kept, Array(6).fill(['con_1', true, 0]));
    assert.equal(await loads(), 1);
  });

  test('Vue: a finished inline tag that KeepAlive takes out and puts back keeps its consent and loads nothing', async () => {
    await show('vue');
    assert.equal(await succeed(), 'success');
    const kept = await run(async () => {
      const kept = [];
      for (let round = 0; round < 2; round++) {
        store.show = false;
        await kit.sleep(60);
        kept.push(window.tag.isConnected);
        store.show = true;
        await kit.sleep(100);
        kept.push([window.tag.isConnected, window.tag.value, window.tag.matches(':state(success)')]);
        kept.push([kit.all('iframe').length, store.consent]);
      }
      return kept;
    });
    const round = [false, [true, 'con_1', true], [0, 'con_1']];
    assert.deepEqual(kept, [...round, ...round]);
    assert.equal(await loads(), 1);
    assert.deepEqual(await run(() => window.heard.filter((type) => type === 'error')), []);
  });

  test('Vue: an inline flow that KeepAlive takes out ends silently, and starts again when it is put back', async () => {
    await show('vue');
    const told = await run(async () => {
      await kit.frame(window.tag);
      store.show = false;
      await kit.sleep(60);
      const gone = kit.all('iframe').length;
      store.show = true;
      await kit.frame(window.tag);
      return [gone, window.heard.filter((type) => type === 'error')];
    });
    assert.deepEqual(told, [0, []]);
    assert.equal(await succeed('con_2'), 'success');
  });

  test('Vue: an overlay whose tag KeepAlive takes out releases the page', async () => {
    await show('vue', '&overlay');
    await click(() => document.querySelector('#trigger'));
    await used.page.until(() => Boolean(window.flow));
    await run(() => {
      store.show = false;
      return kit.sleep(60);
    });
    await leave();
    await works();
  });

  test('Vue: v-model holds the consent, clears it, and never breaks the page', async () => {
    await show('vue', '&overlay');
    await run(() => {
      window.tag.session = null;
    });
    assert.equal(await succeed(), 'success');
    const told = await run(async () => {
      const told = [[store.consent, window.tag.value]];
      for (const value of ['something', '', null, undefined]) {
        store.consent = value;
        await kit.sleep(20);
        told.push([String(value), window.tag.value]);
        if (value === 'something') store.consent = window.tag.value;
      }
      return told;
    });
    assert.deepEqual(told.slice(0, 3), [
      ['con_1', 'con_1'],
      ['something', 'con_1'],
      ['', ''],
    ]);
    assert.deepEqual(
      told.slice(3).map(([, value]) => value),
      ['', ''],
    );
  });

  test('react-hook-form: register() mounts, required blocks, a success makes it valid, and it is submitted', async () => {
    await show('hook-form');
    await click(() => document.querySelector('#submit'));
    const before = await run(async () => {
      await kit.sleep(100);
      return [window.all, store.form.getFieldState('consentID').error?.type];
    });
    assert.deepEqual(before, [[], 'required']);
    assert.equal(await succeed(), 'success');
    await run(() => kit.sleep(50));
    await click(() => document.querySelector('#submit'));
    await used.page.until(() => window.all.length > 0);
    assert.deepEqual(await run(() => [window.all, store.watched]), [[{ consentID: 'con_1', name: 'Ada' }], 'con_1']);
  });

  test('react-hook-form: setValue() and reset() clear the tag, and what is no consent is ignored', async () => {
    await show('hook-form');
    assert.equal(await succeed(), 'success');
    const told = await run(async () => {
      const { form } = store;
      const told = [window.tag.value];
      form.setValue('consentID', 'made up');
      told.push(window.tag.value);
      form.setValue('consentID', '');
      told.push(window.tag.value);
      return told;
    });
    assert.deepEqual(told, ['con_1', 'con_1', '']);
    const after = await run(async () => {
      store.form.reset();
      await kit.sleep(50);
      return window.tag.value;
    });
    assert.equal(after, '');
  });
});
