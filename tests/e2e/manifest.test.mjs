// Compares dist/custom-elements.json with the class that it describes, as it is in a browser: everything that the
// manifest names exists and behaves as it says, and nothing public is missing from it.
/* global kit, sdk */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { dist } from '../../scripts/lib/paths.mjs';
import { openHost } from './lib/host.mjs';
import { suite } from './lib/suite.mjs';

const manifest = JSON.parse(readFileSync(join(dist, 'custom-elements.json'), 'utf8'));
const [{ declarations, exports }] = manifest.modules;
const tag = declarations.find(({ customElement }) => customElement);
const fields = tag.members.filter(({ kind, static: isStatic }) => kind === 'field' && !isStatic);
const methods = tag.members.filter(({ kind }) => kind === 'method');
const names = (list) => list.map(({ name }) => name).sort();
const sorted = (iterable) => [...new Set(iterable)].sort();

/** The value that a piece of JavaScript in the manifest stands for. */
const literal = (text) => JSON.parse(text.replaceAll("'", '"'));
const words = (type) => type.split(' | ').map(literal);

/** Values of a type to set, as [what is set, what the attribute then says]. */
const SAMPLES = {
  string: [['text', 'text']],
  number: [
    [1500.5, '1500.5'],
    [0, '0'],
  ],
  boolean: [
    [true, ''],
    [false, null],
  ],
};
const samples = ({ type: { text } }) => SAMPLES[text] ?? words(text).map((word) => [word, word]);

// What the platform calls, which is no one else's business.
const REACTIONS = [
  'connectedCallback',
  'disconnectedCallback',
  'attributeChangedCallback',
  'connectedMoveCallback',
  'adoptedCallback',
  'formAssociatedCallback',
  'formDisabledCallback',
  'formResetCallback',
  'formStateRestoreCallback',
];

/** In the page: takes a tag through every state and notes all that can be seen of it from outside. */
async function survey({ attributes, states }) {
  const seen = { events: [], parts: [], slots: [], states: [], held: [], read: [], details: {} };
  const note = (list, items) => seen[list].push(...items);
  const add = CustomStateSet.prototype.add;
  CustomStateSet.prototype.add = function (name) {
    note('states', [name]);
    return add.call(this, name);
  };
  const { dispatchEvent } = EventTarget.prototype;
  EventTarget.prototype.dispatchEvent = function (event) {
    if (this instanceof sdk.FiskilLinkElement) {
      note('events', [event.type]);
      const { detail } = event;
      const kind = detail === null ? 'null' : detail instanceof sdk.LinkError ? 'LinkError' : 'LinkResult';
      if (!event.bubbles || !event.composed) throw new Error(`${event.type} does not leave its tree`);
      seen.details[event.type] = `${event.constructor.name}<${kind}>`;
    }
    return dispatchEvent.call(this, event);
  };
  for (const name of ['getAttribute', 'hasAttribute']) {
    const ask = Element.prototype[name];
    Element.prototype[name] = function (attribute) {
      if (this instanceof sdk.FiskilLinkElement) note('read', [attribute]);
      return ask.call(this, attribute);
    };
  }
  const look = (element) => {
    const root = element.shadowRoot;
    note(
      'parts',
      [...root.querySelectorAll('[part]')].map((one) => one.getAttribute('part')),
    );
    note(
      'slots',
      [...root.querySelectorAll('slot')].map((one) => one.name),
    );
    note(
      'held',
      states.filter((state) => element.matches(`:state(${state})`)),
    );
  };

  for (const overlay of [true, false]) {
    for (const data of [kit.SENTINEL, { isCompleted: false, errorType: 'CONSENT_OTP_FAILURE' }]) {
      const element = kit.tag({ 'session-id': kit.id(), ...(overlay && { overlay: '' }) });
      for (const type of kit.EVENTS) element.addEventListener(`link-${type}`, () => look(element));
      look(element);
      document.body.append(element);
      const frame = await kit.frame(element);
      while (element.matches(':state(loading)')) await kit.sleep(5);
      look(element);
      for (const name of attributes) void element[name];
      await kit.post(frame, data);
      await element.flow.catch(() => {});
      look(element);
      element.remove();
    }
  }
  return seen;
}

suite('the manifest', {}, (used) => {
  before(() => openHost(used));
  const run = (...args) => used.page.run(...args);

  test('names what the module exports', async () => {
    await openHost(used);
    const kinds = await run(() =>
      Object.fromEntries(
        Object.entries(sdk).map(([name, value]) => {
          // LinkError is written as a function, for apps that are compiled to ES5.
          const isClass =
            typeof value === 'function' &&
            (/^class\b/.test(Function.prototype.toString.call(value)) || value.prototype instanceof Error);
          return [name, isClass ? 'class' : typeof value === 'function' ? 'function' : 'variable'];
        }),
      ),
    );
    const declared = exports.filter(({ kind }) => kind === 'js');
    assert.deepEqual(names(declared), Object.keys(kinds).sort());
    for (const { name, kind } of declarations) assert.equal(kinds[name], kind, name);
    const [definition] = exports.filter(({ kind }) => kind === 'custom-element-definition');
    assert.equal(definition.name, tag.tagName);
    assert.ok(await run((name) => customElements.get(name) === sdk.FiskilLinkElement, tag.tagName));
  });

  test('names every member of the class, and no other', async () => {
    await openHost(used);
    const live = await run(() => {
      const own = (object) => Object.getOwnPropertyNames(object);
      return {
        members: own(sdk.FiskilLinkElement.prototype),
        statics: own(sdk.FiskilLinkElement),
        own: own(kit.tag({})),
        // As the browser defines those of its own elements.
        fixed: own(sdk.FiskilLinkElement.prototype).filter((name) => {
          const { get, enumerable, configurable } = Object.getOwnPropertyDescriptor(
            sdk.FiskilLinkElement.prototype,
            name,
          );
          return get && !(enumerable && configurable);
        }),
        parent: Object.getPrototypeOf(sdk.FiskilLinkElement).name,
      };
    });
    // src/js/children.js: what every element has, and does the same with.
    const children = ['textContent', 'innerText', 'innerHTML', 'setHTML', 'setHTMLUnsafe', 'replaceChildren'];
    const hidden = ['constructor', ...REACTIONS, ...children];
    assert.deepEqual(sorted(live.members.filter((name) => !hidden.includes(name))), names([...fields, ...methods]));
    const builtIn = ['length', 'name', 'prototype', 'observedAttributes'];
    const statics = tag.members.filter((member) => member.static);
    assert.deepEqual(sorted(live.statics.filter((name) => !builtIn.includes(name))), names(statics));
    assert.deepEqual(live.own, []);
    assert.deepEqual(live.fixed, []);
    assert.equal(live.parent, tag.superclass.name);
  });

  test('says of each attribute which property it is, of what type, and what it is by default', async () => {
    await openHost(used);
    const reflecting = fields.filter(({ attribute }) => attribute);
    assert.deepEqual(names(tag.attributes), reflecting.map(({ attribute }) => attribute).sort());
    for (const field of reflecting) {
      const described = tag.attributes.find(({ name }) => name === field.attribute);
      assert.equal(described.fieldName, field.name);
      assert.deepEqual(described.type, field.type);
      if (described.default) assert.equal(described.default, field.default);
      assert.equal(field.reflects, true);
      const answer = await run(
        (name, attribute, values) => {
          const initial = kit.tag({})[name];
          const rows = values.map(([value]) => {
            const [byProperty, byAttribute] = [
              document.createElement('fiskil-link'),
              document.createElement('fiskil-link'),
            ];
            byProperty[name] = value;
            const text = byProperty.getAttribute(attribute);
            if (text !== null) byAttribute.setAttribute(attribute, text);
            return [byProperty[name], text, byAttribute[name]];
          });
          const cleared = document.createElement('fiskil-link');
          cleared[name] = values[0][0];
          cleared.removeAttribute(attribute);
          return { initial, rows, cleared: cleared[name] };
        },
        field.name,
        field.attribute,
        samples(field),
      );
      const initial = literal(field.default);
      const what = `${field.name} = ${field.attribute}`;
      const kind = SAMPLES[field.type.text] ? field.type.text : 'string';
      assert.equal(typeof initial, kind, what);
      // The sandbox's address is the tag's own here.
      if (field.name !== 'authServer') assert.equal(answer.initial, initial, what);
      assert.equal(answer.cleared, initial, what);
      assert.deepEqual(
        answer.rows,
        samples(field).map(([value, text]) => [value, text, value]),
        what,
      );
    }
    const observed = await run(() => sdk.FiskilLinkElement.observedAttributes);
    for (const name of observed) assert.ok(names(tag.attributes).includes(name), name);
  });

  test('clears a property that null or undefined is assigned to, and one without an attribute by what is not of its type', async () => {
    await openHost(used);
    const reflecting = fields.filter(({ attribute, type }) => attribute && type.text !== 'boolean');
    const cleared = await run(
      (list) =>
        list.flatMap(([name, attribute, value]) =>
          [null, undefined].map((nothing) => {
            const element = document.createElement('fiskil-link');
            element[name] = value;
            const before = element.hasAttribute(attribute);
            element[name] = nothing;
            return [name, before, element.hasAttribute(attribute)];
          }),
        ),
      reflecting.map((field) => [field.name, field.attribute, samples(field)[0][0]]),
    );
    assert.ok(cleared.length > 0);
    for (const [name, before, after] of cleared) assert.deepEqual([before, after], [true, false], name);
    const kept = await run(() => {
      const element = document.createElement('fiskil-link');
      const right = { fetchSession: async () => 'x', texts: { close: 'Fertig' } };
      const wrong = { fetchSession: ['x', {}, 1, true, null], texts: ['x', () => {}, 1, true, null] };
      return Object.entries(right).flatMap(([name, value]) =>
        wrong[name].map((other) => {
          element[name] = value;
          const isKept = element[name] === value;
          element[name] = other;
          return [name, typeof other, isKept, element[name]];
        }),
      );
    });
    for (const [name, type, isKept, after] of kept) assert.deepEqual([isKept, after], [true, null], `${name}: ${type}`);
  });

  test('reads an attribute that holds no value of its property as if it were not there', async () => {
    await openHost(used);
    const read = await run(() => {
      const element = document.createElement('fiskil-link');
      const values = (name, attribute, texts) =>
        texts.map((text) => {
          element.setAttribute(attribute, text);
          return element[name];
        });
      return {
        timeoutMs: values('timeoutMs', 'timeout-ms', ['', '  ', ' 1000 ', '2e3']),
        preload: values('preload', 'preload', ['', 'Eager', 'eager', 'none', 'intent']),
        overlay: values('overlay', 'overlay', ['', 'false', 'true', 'overlay']),
      };
    });
    assert.deepEqual(read, {
      timeoutMs: [600000, 600000, 1000, 2000],
      preload: ['intent', 'intent', 'eager', 'none', 'intent'],
      overlay: [true, false, true, true],
    });
  });

  test('says which properties are read-only, and of what type they are', async () => {
    await openHost(used);
    const live = await run(async (list) => {
      const type = (value) => {
        if (value === null || value === undefined) return String(value);
        if (value instanceof sdk.LinkError) return 'LinkError';
        if (value instanceof Promise && typeof value.close === 'function') return 'LinkFlow';
        if (Object.getPrototypeOf(value) === Object.prototype) return 'LinkResult';
        return typeof value === 'object' ? value.constructor.name : typeof value;
      };
      const rows = Object.fromEntries(list.map((name) => [name, { types: [], writable: null }]));
      for (const message of [kit.SENTINEL, { isCompleted: false, errorType: 'CONSENT_OTP_FAILURE' }]) {
        const element = kit.tag({ required: '' });
        const look = () => list.forEach((name) => rows[name].types.push(type(element[name])));
        look();
        element.sessionId = kit.id();
        const form = document.body.appendChild(document.createElement('form'));
        form.append(element);
        await kit.post(await kit.frame(element), message);
        await element.flow.catch(() => {});
        look();
        form.remove();
      }
      for (const name of list) {
        rows[name].writable = Boolean(Object.getOwnPropertyDescriptor(sdk.FiskilLinkElement.prototype, name)?.set);
      }
      return rows;
    }, names(fields));
    for (const { name, readonly = false, type } of fields) {
      assert.equal(live[name].writable, !readonly, `${name} can be set`);
      if (readonly) assert.deepEqual(sorted(live[name].types), type.text.split(' | ').sort(), name);
    }
  });

  test('says what the methods return', async () => {
    await openHost(used);
    const live = await run((list) => {
      const kind = (value) =>
        value instanceof Promise && typeof value.close === 'function' ? 'LinkFlow' : typeof value;
      const element = kit.tag({});
      document.body.append(element);
      const rows = list.map((name) => {
        const returned = element[name]();
        returned?.catch?.(() => {});
        return [name, kind(returned), element[name].length];
      });
      element.remove();
      return rows;
    }, names(methods));
    assert.deepEqual(
      live,
      methods
        .map(({ name, return: { type }, parameters = [] }) => [
          name,
          type.text === 'void' ? 'undefined' : type.text,
          parameters.length,
        ])
        .sort(),
    );
  });

  test('names the events, slots, parts and states that a tag has in some state, and no other', async () => {
    await openHost(used);
    const seen = await run(survey, { attributes: names(fields), states: names(tag.cssStates) });
    // As of every form control.
    const platform = ['input', 'change', 'invalid'];
    assert.deepEqual(sorted(seen.events.filter((type) => !platform.includes(type))), names(tag.events));
    for (const { name, type } of tag.events) assert.equal(seen.details[name], type.text, name);
    assert.deepEqual(sorted(seen.parts), names(tag.cssParts));
    assert.deepEqual(sorted(seen.slots), names(tag.slots));
    assert.deepEqual(sorted(seen.states), names(tag.cssStates));
    assert.deepEqual(sorted(seen.held), names(tag.cssStates));
    // Attributes that the tag asks for are documented, but for those of all elements.
    for (const name of sorted(seen.read)) assert.ok(names(tag.attributes).includes(name), `${name} is read`);
  });

  test('names the custom properties, what they do, and what they are by default', async () => {
    await openHost(used);
    // What a property is set to, and where that shows.
    const effects = {
      '--fiskil-link-backdrop': ['rgb(1, 2, 3)', 'dialog', '::backdrop', 'backgroundColor'],
      '--fiskil-link-width': ['321px', '.inline', null, 'width'],
      '--fiskil-link-height': ['123px', '.inline', null, 'height'],
      '--fiskil-link-radius': ['7px', '.inline', null, 'borderTopLeftRadius'],
      '--fiskil-link-margin': ['5px', 'dialog', null, 'paddingLeft'],
      '--fiskil-link-shadow': ['rgb(1, 2, 3) 1px 2px 3px 0px', 'iframe', null, 'boxShadow'],
      '--fiskil-link-bar-background': ['rgb(7, 8, 9)', '[part=bar]', null, 'backgroundColor'],
      '--fiskil-link-frame-background': ['rgb(4, 5, 6)', 'iframe', null, 'backgroundColor'],
    };
    const answer = await run(
      async (properties, all) => {
        const tags = ['overlay', 'debug'].map((mode) => kit.tag({ 'session-id': kit.id(), [mode]: '' }));
        document.body.append(...tags);
        for (const element of tags) await kit.frame(element);
        const rules = [...tags[0].shadowRoot.adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules]);
        const text = rules.map(({ cssText }) => cssText).join('\n');
        const rows = properties.map(({ name, default: fallback }) => {
          const [sample, selector, pseudo, style] = all[name];
          const [target] = tags.flatMap((element) => kit.all(selector, element));
          const shown = (value) => {
            for (const element of tags) element.style.setProperty(name, value);
            return getComputedStyle(target, pseudo)[style];
          };
          const unset = shown('');
          return { name, sample, shown: shown(sample), unset, fallback: shown(fallback) };
        });
        return { used: text.match(/--fiskil-link-[a-z-]+/g), rows };
      },
      tag.cssProperties,
      effects,
    );
    assert.deepEqual(sorted(answer.used), names(tag.cssProperties));
    for (const { name, sample, shown, unset, fallback } of answer.rows) {
      assert.equal(shown, sample, name);
      assert.notEqual(unset, sample, name);
      assert.equal(fallback, unset, `the default of ${name}`);
    }
  });
});
