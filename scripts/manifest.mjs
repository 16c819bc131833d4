// Makes the custom elements manifest and the editors' data from the public types, and compares the types with the Rust
// and JavaScript sources, the compiler's view of them, and the guides. The types are the one description of the surface.
//
//   node scripts/manifest.mjs           writes dist/{custom-elements,vscode.html-custom-data,web-types}.json
//   node scripts/manifest.mjs --check   writes nothing; fails where something differs
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { Explained, isMain, main, say } from './lib/log.mjs';
import { dist, root } from './lib/paths.mjs';
import { threatProblems } from './lib/threats.mjs';

const TYPES = join(root, 'src/js/types/fiskil-link.d.ts');
/** What the types re-export. */
const ERRORS = join(root, 'src/js/types/errors.d.ts');
const read = (...path) => readFileSync(join(root, ...path), 'utf8');

// ---- Reading the types ------------------------------------------------------------------------------------------

/** A doc comment → its text, and its tags in order. A line that starts with a tag begins one; others go on with it. */
function parseDoc(comment) {
  const lines = comment
    .replace(/^\s*\/\*\*|\*\/\s*$/g, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, '').trimEnd());
  const tags = [];
  const text = [];
  for (const line of lines) {
    const [, tag, rest] = /^@(\w+)\s*(.*)$/.exec(line) ?? [];
    if (tag) tags.push({ tag, lines: [rest] });
    else if (tags.length) tags.at(-1).lines.push(line);
    else text.push(line);
  }
  const clean = (part) =>
    part
      .join('\n')
      .replace(/\{@link ([\w.]+)\}/g, '`$1`')
      .replace(/(?<!\n)\n(?!\n)/g, ' ')
      .trim();
  return { text: clean(text), tags: tags.map(({ tag, lines }) => ({ tag, text: clean(lines) })) };
}

const tagged = (doc, name) => doc.tags.filter(({ tag }) => tag === name).map(({ text }) => text);
const tagOf = (doc, name) => tagged(doc, name)[0];

/** Every documented line of a block → its doc and its text; an undocumented one is an error unless it is `allowed`. */
function* members(block, allowed, place) {
  let comment;
  let open = 0;
  for (const line of block.split('\n')) {
    if (comment?.open || line.trim().startsWith('/**')) {
      comment = { text: `${comment?.open ? `${comment.text}\n` : ''}${line}`, open: !line.includes('*/') };
    } else if (line.trim() && open === 0) {
      if (comment) yield { doc: parseDoc(comment.text), line: line.trim() };
      else if (!allowed.test(line)) throw new Explained(`${place}: no comment above ${line.trim()}`);
      comment = undefined;
      open += depth(line);
    } else {
      open += depth(line);
    }
  }
}
const depth = (line) => (line.match(/[({]/g)?.length ?? 0) - (line.match(/[)}]/g)?.length ?? 0);

/** The text between the braces of a declaration, and the comment above it. */
function declaration(source, head) {
  const match = new RegExp(`(/\\*\\*(?:(?!\\*/)[\\s\\S])*?\\*/)\\n${head}[^\\n]*\\{\\n([\\s\\S]*?)\\n\\};?\\n`).exec(
    source,
  );
  if (!match) throw new Explained(`${TYPES}: no ${head}`);
  return { doc: parseDoc(match[1]), body: match[2] };
}

/** The members of a union of string literals, in order; other unions in it are followed. */
function union(source, name) {
  const [, body] = new RegExp(`export type ${name} =([^;]+);`).exec(source) ?? [];
  if (!body) throw new Explained(`${TYPES}: no type ${name}`);
  return body
    .split('|')
    .map((part) => part.trim())
    .filter(Boolean)
    .flatMap((part) => (part.startsWith("'") ? [part.slice(1, -1)] : union(source, part)));
}

const keys = (body) => [...body.matchAll(/^ {2}'?([\w-]+)'?\??:/gm)].map(([, name]) => name);

/** `'default'`, or `''` and what holds then, from `@defaultValue `…`: what holds`. */
function defaultOf(doc) {
  const [, value, meaning] = /^`([^`]*)`(?::\s*(.*))?$/s.exec(tagOf(doc, 'defaultValue') ?? '') ?? [];
  return { value, meaning: meaning?.replaceAll('`', '') };
}

function signature(line) {
  const parts = /^(?:export declare function )?(\w+)\((.*)\): (.+);$/.exec(line);
  if (!parts) throw new Explained(`${TYPES}: cannot read ${line}`);
  const [, name, list, returns] = parts;
  const params = [...list.matchAll(/(\w+)(\?)?: ([^,]+)/g)];
  return {
    name,
    returns,
    params: params.map(([, param, optional, type]) => ({ name: param, optional: !!optional, type })),
  };
}

function method(doc, line) {
  const { name, returns, params } = signature(line);
  const described = new Map(tagged(doc, 'param').map((text) => /^(\w+) - (.*)$/s.exec(text).slice(1)));
  return {
    name,
    description: doc.text,
    ...(params.length && {
      parameters: params.map(({ name, optional, type }) => ({
        name,
        type: { text: type },
        ...(optional && { optional }),
        ...(described.has(name) && { description: described.get(name) }),
      })),
    }),
    return: { type: { text: returns }, ...(tagOf(doc, 'returns') && { description: tagOf(doc, 'returns') }) },
  };
}

/** Everything that the manifest says, read off the types. */
export function surface() {
  const main = readFileSync(TYPES, 'utf8');
  const source = `${main}\n${readFileSync(ERRORS, 'utf8')}`;
  const [, reexported] = /^export \{([^}]*)\} from '\.\/errors\.js';$/m.exec(main) ?? [];
  const element = declaration(source, 'export declare class FiskilLinkElement');
  const properties = [];
  const methods = [];
  for (const { doc, line } of members(
    element.body,
    /^ {2}(?:set|(?:add|remove)EventListener)\b/,
    'FiskilLinkElement',
  )) {
    const [, isStatic, isReadonly, getter, name, type] =
      /^(static )?(readonly )?(get )?(\w+)(?:\(\))?: ([^;]+);$/.exec(line) ?? [];
    if (!name || (/\(/.test(line) && !getter)) methods.push(method(doc, line));
    else {
      properties.push({
        name,
        type,
        description: doc.text,
        isStatic: !!isStatic,
        isReadonly: !!isReadonly,
        attribute: tagOf(doc, 'attr'),
        default: defaultOf(doc),
      });
    }
  }
  const named = (tag) =>
    tagged(element.doc, tag).map((text) => {
      const [, name, fallback, description] = /^\[?([\w-]*?)(?:=(.+?)\])?\s*- (.*)$/s.exec(text);
      return { name, default: fallback, description };
    });
  const events = [];
  for (const { doc, line } of members(
    declaration(source, 'export interface FiskilLinkEventMap').body,
    /^$/,
    'events',
  )) {
    const [, name, type] = /^'([\w-]+)': (.+);$/.exec(line);
    events.push({ name, type, description: doc.text });
  }
  const error = declaration(source, 'export declare class LinkError');
  const fields = [...members(error.body, /^$/, 'LinkError')].flatMap(({ doc, line }) => {
    const [, name, type] = /^(\w+)\??: (.+);$/.exec(line) ?? [];
    return name ? [{ name, type, description: doc.text }] : [];
  });
  const functions = [...source.matchAll(/(\/\*\*(?:(?!\*\/)[\s\S])*?\*\/)\n(export declare function .*)\n/g)]
    .map(([, comment, line]) => method(parseDoc(comment), line))
    .filter(({ name }) => main.includes(`function ${name}(`) || reexported?.includes(name));
  return {
    source,
    tag: tagOf(element.doc, 'tag'),
    description: element.doc.text,
    properties,
    attributes: properties.filter(({ attribute }) => attribute),
    methods,
    events,
    slots: named('slot'),
    parts: named('csspart'),
    cssProperties: named('cssproperty'),
    states: named('cssstate'),
    error: { description: error.doc.text, fields },
    functions,
    codes: union(source, 'LinkErrorCode'),
    reasons: union(source, 'LinkCancelReason'),
    preloads: union(source, 'FiskilLinkPreload'),
    options: keys(declaration(source, 'export type LinkOptions =').body),
  };
}

// ---- Writing the files ------------------------------------------------------------------------------------------

const MODULE = 'dist/fiskil-link.mjs';
const typeText = (all, type) => type.replace('FiskilLinkPreload', all.preloads.map((word) => `'${word}'`).join(' | '));
const attributeText = ({ description, default: { meaning } }) =>
  meaning ? `${description} Default: ${meaning}.` : description;

function customElements(all) {
  const field = ({ name, type, description, isStatic, isReadonly, attribute, default: { value } }) => ({
    kind: 'field',
    name,
    ...(isStatic && { static: true }),
    type: { text: typeText(all, type) },
    description,
    ...(value !== undefined && { default: value }),
    ...(isReadonly && { readonly: true }),
    ...(attribute && { attribute, reflects: true }),
  });
  const plain = (list) =>
    list.map(({ name, description, default: fallback }) => ({
      name,
      ...(fallback && { default: fallback }),
      description,
    }));
  const declarations = [
    {
      kind: 'class',
      name: 'FiskilLinkElement',
      description: all.description,
      superclass: { name: 'HTMLElement', package: 'global:' },
      customElement: true,
      tagName: all.tag,
      attributes: all.attributes.map((property) => ({
        name: property.attribute,
        fieldName: property.name,
        type: { text: typeText(all, property.type) },
        description: attributeText(property),
        ...(property.default.value !== "''" && { default: property.default.value }),
      })),
      members: [...all.properties.map(field), ...all.methods.map((each) => ({ kind: 'method', ...each }))],
      events: all.events.map(({ name, type, description }) => ({ name, type: { text: type }, description })),
      slots: plain(all.slots),
      cssParts: plain(all.parts),
      cssProperties: plain(all.cssProperties),
      cssStates: plain(all.states),
    },
    {
      kind: 'class',
      name: 'LinkError',
      description: all.error.description,
      superclass: { name: 'Error', package: 'global:' },
      members: all.error.fields.map(({ name, type, description }) => ({
        kind: 'field',
        name,
        type: { text: type },
        description,
        readonly: true,
      })),
    },
    ...all.functions.map((each) => ({ kind: 'function', ...each })),
    { kind: 'variable', name: 'version', type: { text: 'string' }, description: 'The version of this package.' },
  ];
  return {
    schemaVersion: '2.1.0',
    modules: [
      {
        kind: 'javascript-module',
        path: MODULE,
        declarations,
        exports: [
          ...declarations.map(({ name }) => ({ kind: 'js', name, declaration: { name, module: MODULE } })),
          {
            kind: 'custom-element-definition',
            name: all.tag,
            declaration: { name: 'FiskilLinkElement', module: MODULE },
          },
        ],
      },
    ],
  };
}

const valuesOf = (all, { type }) => (type === 'FiskilLinkPreload' ? all.preloads : []);

function vscode(all) {
  const list = (title, entries) =>
    `${title}:\n${entries.map(({ name, description }) => `- \`${name}\`: ${description}`).join('\n')}`;
  return {
    version: 1.1,
    tags: [
      {
        name: all.tag,
        description: {
          kind: 'markdown',
          value: [
            all.description,
            list('Events', all.events),
            list(
              'Slots',
              all.slots.map((slot) => ({ ...slot, name: slot.name || '(default)' })),
            ),
          ].join('\n\n'),
        },
        attributes: all.attributes.map((property) => ({
          name: property.attribute,
          description: { kind: 'markdown', value: attributeText(property) },
          ...(property.type === 'boolean' && { valueSet: 'v' }),
          ...(valuesOf(all, property).length && { values: valuesOf(all, property).map((name) => ({ name })) }),
        })),
      },
    ],
  };
}

function webTypes(all, { name, version }) {
  const described = (list) => list.map(({ name, description }) => ({ name, description }));
  return {
    name,
    version,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: [
          {
            name: all.tag,
            description: all.description,
            attributes: all.attributes.map((property) => ({
              name: property.attribute,
              description: attributeText(property),
              ...(property.default.value !== "''" && { default: property.default.value }),
              value: {
                type: property.type === 'FiskilLinkPreload' ? all.preloads.map((word) => `'${word}'`) : property.type,
                ...(property.type === 'boolean' && { kind: 'no-value' }),
              },
            })),
            slots: described(all.slots),
            js: {
              properties: all.properties
                .filter(({ isStatic }) => !isStatic)
                .map(({ name, description, type, isReadonly }) => ({
                  name,
                  description,
                  type: typeText(all, type),
                  ...(isReadonly && { 'read-only': true }),
                })),
              events: described(all.events),
            },
            css: {
              parts: described(all.parts),
              properties: all.cssProperties.map(({ name, description, default: fallback }) => ({
                name,
                description: `${description} Default: ${fallback}.`,
              })),
            },
          },
        ],
      },
    },
  };
}

/** The files of `dist/` that come from the types: name → content. */
export function manifestFiles() {
  const all = surface();
  const print = (value) => `${JSON.stringify(value, null, 2)}\n`;
  return new Map([
    ['custom-elements.json', print(customElements(all))],
    ['vscode.html-custom-data.json', print(vscode(all))],
    ['web-types.json', print(webTypes(all, JSON.parse(read('package.json'))))],
  ]);
}

// ---- Comparing --------------------------------------------------------------------------------------------------

const unique = (list) => [...new Set(list)];
const all = (text, pattern) => [...text.matchAll(pattern)].map(([, word]) => word);
const folder = (path, extension) =>
  readdirSync(join(root, path))
    .filter((name) => name.endsWith(extension))
    .map((name) => read(path, name))
    .join('\n');

/** The rows of the one table of codes. */
export function rustCodes() {
  const [, table] = /\ncodes! \{\n([\s\S]*?)\n\}/.exec(read('src/core/error.rs')) ?? [];
  const rows = [...(table ?? '').matchAll(/= "(\w+)",\s*"([^"]+)", (\w+);/g)];
  return rows.map(([, code, sentence, flags]) => ({
    code,
    sentence,
    cancelled: flags.includes('CANCELLED'),
    needsNewSession: flags.includes('NEW_SESSION'),
  }));
}

/** What differs between the types and everything else that names the same things: a sentence each. */
export async function problems() {
  const found = [];
  const surfaceNow = surface();
  const compare = (what, ours, theirs, where) => {
    for (const name of unique(ours))
      if (!theirs.includes(name)) found.push(`${what} ${name}: in the types, not in ${where}`);
    for (const name of unique(theirs))
      if (!ours.includes(name)) found.push(`${what} ${name}: in ${where}, not in the types`);
    if (!theirs.length) found.push(`${what}: nothing found in ${where}; the check may be blind`);
  };
  compareSources(surfaceNow, compare, found);
  compareGuides(surfaceNow, found);
  found.push(...threatProblems());
  found.push(...(await compareWithCompiler(surfaceNow)));
  for (const [file, content] of manifestFiles()) {
    const path = join(dist, file);
    if (!existsSync(path)) found.push(`dist/${file}: missing; node scripts/manifest.mjs writes it`);
    else if (readFileSync(path, 'utf8') !== content) found.push(`dist/${file}: not what the types give`);
  }
  return found;
}

function compareSources(types, compare, found) {
  const rust = rustCodes();
  const error = read('src/core/error.rs');
  compare(
    'code',
    types.codes,
    rust.map(({ code }) => code),
    'src/core/error.rs',
  );
  if (String(types.codes) !== String(rust.map(({ code }) => code)))
    found.push('codes: the order differs from src/core/error.rs');
  const [, reasons] = /impl CancelReason[\s\S]*?match self \{([\s\S]*?)\n\s*\}\n/.exec(error) ?? [];
  compare('reason', types.reasons, all(reasons ?? '', /=> "([\w-]+)"/g), 'CancelReason');

  const options = read('src/core/options.rs');
  for (const [, name, value] of options.matchAll(/const (DEFAULT_\w+): \S+ = "?([^";]+?)(?:\.0)?"?;/g)) {
    const plain = value.replaceAll('_', '');
    const shown = name === 'DEFAULT_TIMEOUT_MS' ? plain : value;
    if (types.source.split(shown).length < 3)
      found.push(`${name} is ${shown}: the types do not say so for option and attribute`);
  }
  const scripts = folder('src/js', '.js');
  const readers = read('src/link.rs') + read('src/js.rs') + read('src/browser/convert.rs') + scripts;
  const quoted = all(readers, /["'](\w+)["']/g);
  const asked = all(readers, /(?:read|get|check|string|number)\(\s*(?:&?\w+,\s*)?"(\w+)"/g);
  const optionNames = quoted.filter((word) => types.options.includes(word) || asked.includes(word));
  compare('option', [...types.options, 'options'], ['options', ...optionNames], 'src/link.rs, convert.rs and src/js');

  const base = read('src/js/base.js');
  const [, table] = /\nconst PROPERTIES = \{\n([\s\S]*?)\n\};/.exec(base) ?? [];
  const pairs = [...(table ?? '').matchAll(/^ {2}(\w+): \w+\(\s*'([\w-]+)'/gm)].map(
    ([, name, attribute]) => `${name} = ${attribute}`,
  );
  compare(
    'property',
    types.attributes.map(({ name, attribute }) => `${name} = ${attribute}`),
    pairs,
    'PROPERTIES of src/js/base.js',
  );
  const known = types.attributes.map(({ attribute }) => attribute);
  const browser = folder('src/browser', '.rs');
  const [, observed] = /static observedAttributes = \[([^\]]*)\]/.exec(base) ?? [];
  const named = [...all(base, /(?:get|has)Attribute\('([\w-]+)'\)/g), ...all(observed ?? '', /'([\w-]+)'/g)];
  if (!named.length) found.push('attributes: none found in src/js/base.js; the check may be blind');
  for (const name of unique(named))
    if (!known.includes(name)) found.push(`attribute ${name}: in src/js/base.js, not in the types`);

  const emitted = all(browser + scripts, /emit\(([^;]*)\);/g).flatMap((call) => all(call, /["'](\w+)["']/g));
  compare(
    'event',
    types.events.map(({ name }) => name),
    emitted.map((kind) => `link-${kind}`),
    'the calls of emit',
  );

  const [, states] = /\nconst STATES = \[([^\]]*)\]/.exec(base) ?? [];
  compare(
    'state',
    types.states.map(({ name }) => name),
    all(states ?? '', /'(\w+)'/g),
    'STATES of src/js/base.js',
  );
  const css = all(scripts + browser, /(--fiskil-link-[\w-]+)/g);
  compare(
    'custom property',
    types.cssProperties.map(({ name }) => name),
    css,
    'src/js and src/browser',
  );
  for (const { name, default: fallback } of types.cssProperties) {
    const uses = all(scripts, new RegExp(`var\\(${name},\\s*((?:[^()]|\\([^)]*\\))*)\\)`, 'g'));
    const squeeze = (text) => text.replace(/\s+/g, '').replace(/\b0\./g, '.');
    // The overlay may fall back to something else than the page.
    if (uses.length && !uses.some((use) => squeeze(use) === squeeze(fallback))) {
      found.push(`custom property ${name}: falls back to ${unique(uses).join(' and ')}, the types say ${fallback}`);
    }
  }
  const words = all(browser + scripts, /["'`=]([a-z]+)["'`\]]/g);
  for (const [what, list] of [
    ['slot', types.slots],
    ['part', types.parts],
  ]) {
    for (const { name } of list)
      if (name && !words.includes(name)) found.push(`${what} ${name}: in the types, not in src/browser or src/js`);
  }
  for (const part of all(browser, /\("part", "([\w-]+)"\)/g)) {
    if (!types.parts.some(({ name }) => name === part)) found.push(`part ${part}: in src/browser, not in the types`);
  }

  const attributes = keys(declaration(types.source, 'export interface FiskilLinkAttributes').body);
  compare('attribute', known, attributes, 'FiskilLinkAttributes');
  const renamed = types.attributes.filter(({ name, attribute }) => name !== attribute);
  // `form` is an attribute of every form control.
  const alone = types.properties.filter(
    ({ name, attribute, isStatic, isReadonly }) => !attribute && !isStatic && !isReadonly && name !== 'form',
  );
  compare(
    'property',
    [...renamed, ...alone].map(({ name }) => name),
    keys(declaration(types.source, 'export interface FiskilLinkProperties').body),
    'FiskilLinkProperties',
  );
}

/** The guides name everything, and nothing that does not exist. */
function compareGuides(types, found) {
  const errors = read('docs/errors.md');
  const sections = errors
    .split(/^## /m)
    .slice(1)
    .filter((section) => section.startsWith('`'));
  const rust = rustCodes();
  const titles = sections.map((section) => /^`(\w+)`/.exec(section)[1]);
  if (String(titles) !== String(rust.map(({ code }) => code))) {
    found.push(
      `docs/errors.md: its sections are ${titles.join(', ')}; src/core/error.rs has ${rust.map(({ code }) => code).join(', ')}`,
    );
  }
  for (const { code, sentence, cancelled, needsNewSession } of rust) {
    const section = sections.find((each) => each.startsWith(`\`${code}\``)) ?? '';
    const flags = `\`cancelled\` ${cancelled} · \`needsNewSession\` ${needsNewSession}`;
    if (!section.includes(flags)) found.push(`docs/errors.md: ${code} does not say “${flags}”`);
    if (!section.includes(sentence)) found.push(`docs/errors.md: ${code} does not quote “${sentence}”`);
    for (const part of ['When', 'The user sees', 'Do']) {
      if (!section.includes(`**${part}**`)) found.push(`docs/errors.md: ${code} has no “${part}”`);
    }
  }
  for (const reason of types.reasons)
    if (!errors.includes(`\`${reason}\``)) found.push(`docs/errors.md: no reason ${reason}`);

  const api = read('docs/api.md');
  const names = [
    ...types.options,
    ...types.attributes.flatMap(({ name, attribute }) => [name, attribute]),
    ...types.properties.filter(({ isStatic }) => !isStatic).map(({ name }) => name),
    ...types.methods.map(({ name }) => name),
    ...types.events.map(({ name }) => name),
    ...[types.slots, types.parts, types.cssProperties, types.states].flat().map(({ name }) => name),
    ...types.functions.map(({ name }) => name),
    ...types.preloads,
  ];
  const spelt = api.match(/`[^`\n]+`/g)?.join(' ') ?? '';
  for (const name of unique(names).filter(Boolean)) {
    if (!new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(spelt)) found.push(`docs/api.md: no ${name}`);
  }
  for (const [file, text] of readdirSync(join(root, 'docs')).map((file) => [file, read('docs', file)])) {
    for (const code of unique(text.match(/\b(?:LINK|CONSENT|AUTH)_[A-Z_]+[A-Z]\b/g) ?? [])) {
      if (!types.codes.includes(code) && code !== 'AUTH_SESSION_INVALID')
        found.push(`docs/${file}: there is no code ${code}`);
    }
    for (const event of unique(text.match(/(?<![\w/@-])link-[a-z]+(?![\w/.-])/g) ?? [])) {
      if (!types.events.some(({ name }) => name === event)) found.push(`docs/${file}: there is no event ${event}`);
    }
    for (const [, path] of text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)) {
      if (!existsSync(join(root, 'docs', path))) found.push(`docs/${file}: links to ${path}, which is not there`);
    }
  }
}

/** Has the compiler confirm what was read off the text of the types: every name, every type, and that none is missing. */
async function compareWithCompiler(types) {
  const literal = (list) => list.map((name) => `'${name}'`).join(' | ') || 'never';
  const checks = [
    ...types.properties
      .filter(({ isStatic }) => !isStatic)
      .map(({ name, type }) => `same<sdk.FiskilLinkElement['${name}'], ${qualified(type)}>('property ${name}')`),
    ...types.events.map(
      ({ name, type }) => `same<sdk.FiskilLinkEventMap['${name}'], ${qualified(type)}>('event ${name}')`,
    ),
    ...types.methods.map(
      ({ name, return: { type } }) =>
        `same<ReturnType<sdk.FiskilLinkElement['${name}']>, ${qualified(type.text)}>('method ${name}')`,
    ),
    `same<Own, ${literal([...types.properties.filter(({ isStatic }) => !isStatic), ...types.methods].map(({ name }) => name))}>('members')`,
    `same<keyof sdk.FiskilLinkEventMap, ${literal(types.events.map(({ name }) => name))}>('events')`,
    `same<keyof sdk.FiskilLinkAttributes, ${literal(types.attributes.map(({ attribute }) => attribute))}>('attributes')`,
    `same<keyof sdk.LinkOptions, ${literal(types.options)}>('options')`,
    `same<sdk.LinkErrorCode, ${literal(rustCodes().map(({ code }) => code))}>('codes')`,
    `same<sdk.LinkCancelReason, ${literal(types.reasons)}>('reasons')`,
    `same<sdk.FiskilLinkPreload, ${literal(types.preloads)}>('preloads')`,
    `same<keyof typeof sdk, ${literal(['FiskilLinkElement', 'LinkError', 'version', ...types.functions.map(({ name }) => name)])}>('exports')`,
  ];
  const code = `import type * as sdk from '${TYPES.replaceAll('\\', '/').replace(/\.d\.ts$/, '.js')}';
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
declare function same<A, B>(what: Equal<A, B> extends true ? string : never): void;
type Own = Exclude<keyof sdk.FiskilLinkElement, keyof HTMLElement>;
${checks.join(';\n')};
`;
  const place = mkdtempSync(join(tmpdir(), 'fiskil-link-manifest-'));
  try {
    const file = join(place, 'check.ts');
    writeFileSync(file, code);
    const bin = join(dirname(createRequire(join(root, 'package.json')).resolve('typescript/package.json')), 'bin/tsc');
    const options = ['--strict', '--noEmit', '--pretty', 'false', '--target', 'es2022', '--module', 'esnext'];
    const argv = [bin, ...options, '--moduleResolution', 'bundler', '--lib', 'es2022,dom', '--types', '', file];
    await promisify(execFile)(process.execPath, argv, { cwd: place });
    return [];
  } catch (error) {
    if (error.stdout === undefined) throw error;
    const lines = code.split('\n');
    return `${error.stdout}${error.stderr}`
      .trim()
      .split('\n')
      .filter((line) => /^\S/.test(line))
      .map((line) => {
        const [, row] = /check\.ts\((\d+),/.exec(line) ?? [];
        return `the compiler disagrees: ${row ? lines[row - 1] : line}`;
      });
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

const OURS = /\b(LinkFlow|LinkResult|LinkTexts|LinkErrorCode|LinkError|FetchSession|FiskilLinkPreload)\b/g;
const qualified = (type) => type.replace(OURS, 'sdk.$1');

if (isMain(import.meta)) {
  await main(async () => {
    if (process.argv.includes('--check')) {
      const found = await problems();
      if (found.length)
        throw new Explained(
          `The surface is not the same everywhere:\n${found.map((line) => `  - ${line}`).join('\n')}`,
        );
      say('types, Rust, JavaScript, manifest and guides name the same things');
      return;
    }
    mkdirSync(dist, { recursive: true });
    for (const [file, content] of manifestFiles()) {
      writeFileSync(join(dist, file), content);
      say(`dist/${file}`);
    }
  });
}
