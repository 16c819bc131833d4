// The module that the build writes around a core, in both flavours: values and texts of each kind in both directions, functions
// of the core that the page calls, what throws, and what happens when a core traps.
import assert from 'node:assert/strict';
import { before, suite, test } from 'node:test';
import { createContext, runInContext } from 'node:vm';
import { FLAVOURS, buildCores } from './lib.mjs';

let cores;
before(async () => {
  ({ cores } = await buildCores());
});

/** A page with a core in it: what is set in `page` is what the core imports; `errors` is what the console got. */
function open(flavour, page = {}) {
  const errors = [];
  const context = createContext({
    page,
    console: { error: (...args) => errors.push(args) },
    queueMicrotask,
    TextDecoder,
    TextEncoder,
    setTimeout,
  });
  runInContext(`${cores[flavour]}; globalThis.core = core; core.begin();`, context);
  const { core } = context;
  return { core, page, errors, context, run: (code) => runInContext(code, context) };
}
const plain = (value) => JSON.parse(JSON.stringify(value));
const given = (value) => ({ value: () => value });
const throws = (error) => ({
  value: () => {
    throw error;
  },
});

for (const flavour of FLAVOURS) {
  suite(`the core as ${flavour}`, () => {
    test('takes and gives texts of every script', () => {
      const { core } = open(flavour);
      for (const text of ['', 'plain', 'mitt språk: žluťoučký', '漢字', '😀 and 😀', 'a\0b', 'x'.repeat(100_000)]) {
        assert.equal(core.echo(text), `${text}|${[...text].length}`);
      }
    });

    test('gets the values of its imports', () => {
      const survey = (value) => plain(open(flavour, given(value)).core.survey('kind'));
      assert.deepEqual(survey('žlutý').slice(4, 8), ['žlutý', 'žlutý', null, 'žlutý']);
      assert.deepEqual(survey(1.5).slice(0, 4), [1.5, 1.5, 1, true]);
      assert.equal(survey(1.5)[6], 1.5);
      assert.deepEqual(survey(null).slice(5, 8), [null, null, null]);
      assert.deepEqual(survey(true).slice(0, 4), [true, 1, 1, true]);
    });

    test('hands over what the page is asked for', () => {
      const asked = [];
      const { core } = open(flavour, { value: (what) => asked.push(what) });
      core.survey('what is asked');
      assert.deepEqual([...new Set(asked)], ['what is asked']);
    });

    test('gets undefined, 0, false and nothing where an import throws, and the error once', () => {
      const error = new Error('of the page');
      const { core, errors } = open(flavour, throws(error));
      for (let i = 0; i < 1000; i++) {
        const survey = core.survey('kind');
        assert.deepEqual([...survey].slice(0, 8), [undefined, 0, 0, false, '', null, null, null]);
        assert.equal(survey[8], error);
        assert.equal(survey[9], undefined);
      }
      assert.deepEqual(errors, []);
    });

    test('gets an error as a value where it asks for that', () => {
      const error = new Error('of the page');
      assert.deepEqual([...open(flavour, throws(error)).core.attempt('it')], [false, error, false, error]);
      assert.deepEqual([...open(flavour, given('text')).core.attempt('it')], [true, 'text', true, 'text']);
    });

    test('takes a page that has replaced apply, call, bind and iterators', () => {
      const { core, run } = open(flavour, throws(1));
      run(`
        for (const name of ['apply', 'call', 'bind']) Function.prototype[name] = () => { throw new Error(name); };
        Array.prototype[Symbol.iterator] = () => { throw new Error('iterator'); };
      `);
      assert.equal(core.echo('text'), 'text|4');
      const failed = core.attempt('it');
      assert.deepEqual([failed[0], failed[1], failed.length], [false, 1, 4]);
      assert.equal(core.give()(), 1);
    });

    test('gives and gets truth as true and false', () => {
      let flags;
      const { core } = open(flavour, { flags: (...all) => (flags = all) });
      core.pass_flags(1.5);
      assert.deepEqual(flags, [true, false, true, false, undefined]);
      core.pass_flags(3);
      assert.deepEqual(flags, [true, false, true, true, undefined]);
      core.pass_flags(0);
      assert.deepEqual(flags, [true, false, false, false, undefined]);
      assert.equal(core.is_more(2, 1), true);
      assert.equal(core.is_more(1, 2), false);
    });

    test('uses classes, their members and statics, and globals', () => {
      const { core, run } = open(flavour);
      const things = core.things();
      assert.deepEqual([...things].slice(0, 5), [4.5, 4, 'thing', true, false]);
      assert.equal(things[5], run('Array'));
    });

    test('keeps functions that may be called while they run, and gives functions away', () => {
      const { core } = open(flavour);
      const kept = core.keep();
      assert.deepEqual([...kept('x')], [1, 'x']);
      assert.deepEqual([...kept(() => kept('y'))], [3, 'y']);
      const owned = core.give();
      assert.equal(owned(), 1);
      assert.equal(owned(), 2);
      core.drop_kept();
      const { core: another, errors } = open(flavour, { call: (callback) => [callback('a'), callback('b')] });
      assert.deepEqual(plain(another.borrow()), [
        ['a', 1],
        ['b', 2],
      ]);
      assert.deepEqual(errors, []);
    });

    test('waits for promises', async () => {
      const { core } = open(flavour);
      assert.deepEqual([...(await core.wait(Promise.resolve('came')))], ['came']);
      await assert.rejects(core.wait(Promise.reject(new Error('no'))), /no/);
      await new Promise((resolve) => core.later(resolve));
    });

    // WebAssembly alone notices where a core calls itself without end.
    for (const how of ['panic', 'throw', ...(flavour === 'wasm' ? ['deep'] : [])]) {
      test(`starts anew after a trap: ${how}`, async () => {
        const { core, errors } = open(flavour);
        let released = 0;
        core.onTrap(() => released++);
        const kept = core.keep();
        const owned = core.give();
        assert.equal(core.count(), 1);
        assert.equal(core.count(), 2);
        const waiting = core.wait(new Promise(() => {}));
        assert.equal(core.trap(how), undefined);
        assert.equal(released, 1);
        assert.equal(errors.length, 1);
        assert.match(errors[0][0], /^fiskil-link: /);
        // What belongs to the one that has stopped does nothing.
        assert.equal(kept('x'), undefined);
        assert.equal(owned(), undefined);
        assert.ok(waiting);
        // A fresh one counts from the start, and works.
        assert.equal(core.count(), 1);
        assert.equal(core.echo('text'), 'text|4');
        assert.deepEqual([...core.keep()('y')], [2, 'y']);
        for (let i = 0; i < 20; i++) core.trap(how);
        assert.equal(core.count(), 1);
        assert.equal(released, 21);
      });
    }

    test('stops a core that traps in a call from the page that it has called itself', () => {
      const { core, page, errors } = open(flavour);
      const asked = [];
      page.value = (what) => asked.push(what);
      page.nothing = () => core.trap('panic');
      assert.equal(core.trap('inside'), undefined);
      assert.deepEqual(asked, []);
      assert.equal(errors.length, 1);
      page.nothing = () => core.trap('borrow');
      core.trap('borrow');
      assert.equal(core.is_free(), true);
      assert.equal(errors.length, 2);
    });

    test('stops a core that traps in a function of its own that the page calls', () => {
      const { core, page, errors } = open(flavour);
      const kept = core.keep();
      page.nothing = () => core.trap('panic');
      assert.equal(
        kept(() => core.trap('panic')),
        undefined,
      );
      assert.equal(errors.length, 1);
      assert.equal(core.count(), 1);
    });

    test('lets the page call it after a trap from the callback that releases', () => {
      const { core } = open(flavour);
      core.count();
      let counted;
      core.onTrap(() => {
        counted = core.count();
      });
      core.trap('panic');
      assert.equal(counted, 1);
      assert.equal(core.count(), 2);
    });

    test('owes what could not be released until the page calls next', async () => {
      const { core } = open(flavour);
      let called = 0;
      core.onTrap(() => {
        if (called++ < 2) throw new RangeError('of the callback');
      });
      const kept = core.keep();
      core.trap('panic');
      await new Promise((resolve) => setTimeout(resolve));
      assert.equal(called, 2);
      for (let i = 0; i < 2; i++) {
        assert.equal(kept('x'), undefined);
        await new Promise((resolve) => setTimeout(resolve));
        assert.equal(called, 3);
      }
    });

    test('does not start without end a core that stops at once', () => {
      const { core } = open(flavour);
      let released = 0;
      core.onTrap(() => {
        released++;
        core.trap('panic');
      });
      core.trap('panic');
      assert.equal(released, 3);
      assert.equal(core.count(), 1);
    });

    test('calls what releases once more, in a moment, where it throws', async () => {
      const { core, errors } = open(flavour);
      let called = 0;
      core.onTrap(() => {
        if (called++ === 0) throw new RangeError('of the callback');
      });
      core.trap('panic');
      assert.equal(core.count(), 1);
      assert.equal(called, 1);
      await new Promise((resolve) => setTimeout(resolve));
      assert.equal(called, 2);
      assert.equal(errors.length, 1);
    });

    test('starts anew when it is told to, and what belonged to the one before does nothing', () => {
      const { core, errors } = open(flavour);
      const kept = core.keep();
      core.count();
      core.start();
      assert.equal(kept('x'), undefined);
      assert.equal(core.count(), 1);
      assert.deepEqual(errors, []);
    });

    test('survives calls at the end of the stack', () => {
      const { core, page } = open(flavour);
      page.value = () => 'value';
      let worst = 0;
      const dive = (depth) => {
        worst = depth;
        core.outward();
        core.echo('text');
        dive(depth + 1);
      };
      for (let i = 0; i < 3; i++) assert.throws(() => dive(0), { name: 'RangeError' });
      assert.ok(worst > 100);
      assert.equal(core.outward(), 'value');
      assert.equal(core.echo('text'), 'text|4');
    });

    test('starts anew where page and core call each other without end', () => {
      const { core, page, errors } = open(flavour);
      let depth = 0;
      page.value = () => {
        depth++;
        core.outward();
      };
      core.outward();
      assert.ok(depth > 20 && depth < 1000, `${depth} calls`);
      assert.equal(errors.length, 1);
      assert.match(String(errors[0][1]), /RangeError|RuntimeError/);
      page.value = () => 'value';
      assert.equal(core.outward(), 'value');
      assert.equal(core.echo('text'), 'text|4');
    });

    test('keeps no memory for a thousand calls that throw', () => {
      const { core } = open(flavour, throws(new Error('of the page')));
      for (let i = 0; i < 20_000; i++) core.survey('what'.repeat(10));
      assert.equal(core.count(), 1);
    });
  });
}
