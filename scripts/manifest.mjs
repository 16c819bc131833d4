// Makes the custom elements manifest and the editors' data from src/surface.json, the one list of names: attributes,
// properties, methods, events, options, slots, parts, custom properties and states. Compares the public types (as the compiler
// sees them), the sources and the guides with it. Its other half is tests/e2e/manifest.test.mjs: the tag in a browser.
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

const TYPES = 'src/js/types/fiskil-link.d.ts';
/** What the types re-export. */
const ERRORS = 'src/js/types/errors.d.ts';
const read = (...path) => readFileSync(join(root, ...path), 'utf8');

/** src/surface.json, and the properties that are attributes too. */
export function surface() {
  const all = JSON.parse(read('src/surface.json'));
  return { ...all, attributes: all.properties.filter(({ attribute }) => attribute) };
}

/** The rows of the one table of codes, which stands in the core. */
export function rustCodes() {
  const { codes: file } = surface();
  const [, table = ''] = /\ncodes! \{\n([\s\S]*?)\n\}/.exec(read(file)) ?? [];
  const rows = [...table.matchAll(/= "(\w+)",\s*"([^"]+)", (\w+);/g)];
  if (!rows.length || rows.length !== table.split(' = "').length - 1)
    throw new Explained(`${file}: cannot read the table of codes`);
  return rows.map(([, code, sentence, flags]) => ({
    code,
    sentence,
    cancelled: flags.includes('CANCELLED'),
    needsNewSession: flags.includes('NEW_SESSION'),
  }));
}

// ---- Writing the files ------------------------------------------------------------------------------------------

const MODULE = 'dist/fiskil-link.mjs';
const literals = (words) => words.map((word) => `'${word}'`);
const typeText = (all, type) => (all.words[type] ? literals(all.words[type]).join(' | ') : type);
const attributeText = ({ description, meaning }) => (meaning ? `${description} Default: ${meaning}.` : description);

function customElements(all) {
  const field = ({ name, type, description, static: isStatic, readonly, attribute, default: value }) => ({
    kind: 'field',
    name,
    ...(isStatic && { static: isStatic }),
    type: { text: typeText(all, type) },
    description,
    ...(value !== undefined && { default: value }),
    ...(readonly && { readonly }),
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
        ...(property.default !== "''" && { default: property.default }),
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

const valuesOf = (all, { type }) => all.words[type] ?? [];

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
              ...(property.default !== "''" && { default: property.default }),
              value: {
                type: all.words[property.type] ? literals(all.words[property.type]) : property.type,
                ...(property.type === 'boolean' && { kind: 'no-value' }),
              },
            })),
            slots: described(all.slots),
            js: {
              properties: all.properties
                .filter((property) => !property.static)
                .map(({ name, description, type, readonly }) => ({
                  name,
                  description,
                  type: typeText(all, type),
                  ...(readonly && { 'read-only': true }),
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

/** The files of `dist/` that come from the surface: name → content. */
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

/** The texts of the files below a folder with one of these endings, one after the other. */
const below = (folder, ...endings) =>
  readdirSync(join(root, folder), { recursive: true })
    .filter((name) => endings.some((ending) => name.endsWith(ending)) && !/\.d\.m?ts$/.test(name))
    .map((name) => read(folder, name))
    .join('\n');

/** What differs between the surface and everything else that names the same things: a sentence each. */
export async function problems() {
  const all = surface();
  const found = [
    ...sourceProblems(all),
    ...styleProblems(all),
    ...proseProblems(all),
    ...guideProblems(all),
    ...threatProblems(),
  ];
  found.push(...(await typeProblems(all)));
  for (const [file, content] of manifestFiles()) {
    const path = join(dist, file);
    if (!existsSync(path)) found.push(`dist/${file}: missing; node scripts/manifest.mjs writes it`);
    else if (readFileSync(path, 'utf8') !== content) found.push(`dist/${file}: not what src/surface.json gives`);
  }
  return found;
}

/** What a style sheet uses where a custom property is not set: name → values. A value may have brackets of its own. */
function fallbacks(css) {
  const found = new Map();
  for (const [, name, value] of css.matchAll(
    /var\((--fiskil-link-[a-z-]+),\s*((?:[^()]|\((?:[^()]|\([^()]*\))*\))+)\)/g,
  )) {
    found.set(name, (found.get(name) ?? new Set()).add(value));
  }
  return found;
}

/** A custom property has the fallbacks of the style sheet: one is its default, and its description has the others. */
function styleProblems(all) {
  const used = fallbacks(read('src/js/styles.js'));
  return all.cssProperties.flatMap(({ name, default: value, description }) => {
    const inStyles = [...(used.get(name) ?? [])].sort();
    const others = [...description.matchAll(/`([^`]+)`/g)].map(([, text]) => text);
    const inSurface = unique([value, ...others]).sort();
    if (!read(TYPES).includes(`[${name}=${value}] - `)) return [`${TYPES}: the default of ${name} is not ${value}`];
    if (String(inStyles) === String(inSurface)) return [];
    return [
      `src/surface.json: ${name} is ${inSurface.join(' or ')} by default; in src/js/styles.js ${inStyles.join(' or ')}`,
    ];
  });
}

/** The sources name everything, and default to what the surface says. Whether they use it a browser tells. */
function sourceProblems(all) {
  const found = [];
  const core = below('src/core', '.rs');
  const sources = below('src', '.rs', '.js', '.css');
  const words = new Set(sources.match(/[\w-]+/g));
  const named = { ...all, options: [...all.options, { name: 'options' }] };
  for (const what of ['properties', 'methods', 'slots', 'parts', 'cssProperties', 'states', 'options']) {
    for (const { name, attribute = name } of named[what])
      for (const word of unique([name, attribute]).filter(Boolean))
        if (!words.has(word)) found.push(`src/: nothing is named ${word}, one of the ${what}`);
  }
  for (const name of all.events.map(({ name }) => name.replace('link-', '')))
    if (!words.has(name) && !words.has(`link-${name}`)) found.push(`src/: no event link-${name}`);
  for (const name of unique(sources.match(/--fiskil-link-[a-z-]+/g)))
    if (!all.cssProperties.some((one) => one.name === name)) found.push(`src/surface.json: no custom property ${name}`);
  for (const reason of all.words.LinkCancelReason)
    if (!core.includes(`"${reason}"`)) found.push(`src/core: no reason "${reason}"`);
  const plain = core.replaceAll(/(?<=\d)_(?=\d)/g, '');
  for (const { name, default: value } of all.options) {
    const text = /^'(.*)'$|^(\d+)$/.exec(value ?? '');
    if (text && !plain.includes(text[1] ?? text[2])) found.push(`src/core: the default of ${name} is not ${value}`);
  }
  return found;
}

/** The comments of the types say what the surface says. */
function proseProblems(all) {
  const bare = (text) =>
    text
      .replaceAll(/^\s*\* ?/gm, ' ')
      .replaceAll(/\{@link ([\w.]+)\}/g, '`$1`')
      .replaceAll(/\s+/g, ' ');
  const prose = bare(read(TYPES) + read(ERRORS));
  const described = Object.entries(all).flatMap(([what, list]) =>
    (Array.isArray(list) ? list : []).map(({ name, description }) => [`${what} ${name}`, description]),
  );
  const more = all.error.fields.map(({ name, description }) => [`LinkError.${name}`, description]);
  return [...described, ...more, ['the tag', all.description], ['LinkError', all.error.description]]
    .filter(([, description]) => !prose.includes(bare(description)))
    .map(([what]) => `${TYPES}: does not say of ${what} what src/surface.json says`);
}

/** The guides name everything, and nothing that does not exist. */
function guideProblems(all) {
  const found = [];
  const errors = read('docs/errors.md');
  const sections = errors
    .split(/^## /m)
    .slice(1)
    .filter((section) => section.startsWith('`'));
  const rust = rustCodes();
  const titles = sections.map((section) => /^`(\w+)`/.exec(section)[1]);
  if (String(titles) !== String(rust.map(({ code }) => code))) {
    found.push(
      `docs/errors.md: its sections are ${titles.join(', ')}; ${all.codes} has ${rust.map(({ code }) => code).join(', ')}`,
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
  for (const reason of all.words.LinkCancelReason)
    if (!errors.includes(`\`${reason}\``)) found.push(`docs/errors.md: no reason ${reason}`);

  const api = read('docs/api.md');
  const names = [
    ...all.options.map(({ name }) => name),
    ...all.attributes.flatMap(({ name, attribute }) => [name, attribute]),
    ...all.properties.filter((property) => !property.static).map(({ name }) => name),
    ...all.methods.map(({ name }) => name),
    ...all.events.map(({ name }) => name),
    ...[all.slots, all.parts, all.cssProperties, all.states].flat().map(({ name }) => name),
    ...all.functions.map(({ name }) => name),
    ...all.words.FiskilLinkPreload,
  ];
  const spelt = api.match(/`[^`\n]+`/g)?.join(' ') ?? '';
  for (const name of unique(names).filter(Boolean)) {
    if (!new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(spelt)) found.push(`docs/api.md: no ${name}`);
  }
  const guides = readdirSync(join(root, 'docs')).filter((file) => file.endsWith('.md'));
  for (const [file, text] of guides.map((file) => [file, read('docs', file)])) {
    for (const code of unique(text.match(/\b(?:LINK|CONSENT|AUTH)_[A-Z_]+[A-Z]\b/g) ?? [])) {
      if (!rust.some((row) => row.code === code) && code !== 'AUTH_SESSION_INVALID')
        found.push(`docs/${file}: there is no code ${code}`);
    }
    for (const event of unique(text.match(/(?<![\w/@-])link-[a-z]+(?![\w/.-])/g) ?? [])) {
      if (!all.events.some(({ name }) => name === event)) found.push(`docs/${file}: there is no event ${event}`);
    }
    for (const [, path] of text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)) {
      if (!existsSync(join(root, 'docs', path))) found.push(`docs/${file}: links to ${path}, which is not there`);
    }
  }
  return found;
}

/** Has the compiler confirm that the types have every name, of every type, and none beside. */
async function typeProblems(all) {
  const union = (list) => literals(list).join(' | ') || 'never';
  const names = (list, key = 'name') => list.map((one) => one[key]);
  const instance = all.properties.filter((property) => !property.static);
  // What a template cannot write as an attribute of the same name. `form` is an attribute of every form control.
  const settable = instance.filter(
    ({ name, attribute, readonly }) => name !== attribute && !readonly && name !== 'form',
  );
  const keys = {
    Own: [...names(instance), ...names(all.methods)],
    'keyof sdk.FiskilLinkEventMap': names(all.events),
    'keyof sdk.FiskilLinkAttributes': names(all.attributes, 'attribute'),
    'keyof sdk.FiskilLinkProperties': names(settable),
    'keyof sdk.LinkOptions': names(all.options),
    'errors.LinkOptionName': names(all.options),
    'sdk.LinkErrorCode': names(rustCodes(), 'code'),
    'keyof typeof sdk': ['FiskilLinkElement', 'LinkError', 'version', ...names(all.functions)],
    ...Object.fromEntries(Object.entries(all.words).map(([name, words]) => [`sdk.${name}`, words])),
  };
  const same = (type, expected, what) => `same<${type}, ${expected}>(${JSON.stringify(what)})`;
  const checks = [
    ...Object.entries(keys).map(([type, words]) => same(type, union(words), type)),
    ...instance.map(({ name, type }) => same(`sdk.FiskilLinkElement['${name}']`, qualified(type), `property ${name}`)),
    ...all.events.map(({ name, type }) => same(`sdk.FiskilLinkEventMap['${name}']`, qualified(type), `event ${name}`)),
    ...all.options.map(({ name, type }) =>
      same(`sdk.LinkOptions['${name}']`, `${qualified(type)} | undefined`, `option ${name}`),
    ),
    ...all.error.fields.map(({ name, type, optional }) =>
      same(`sdk.LinkError['${name}']`, qualified(type) + (optional ? ' | undefined' : ''), `LinkError.${name}`),
    ),
    ...all.methods.map(({ name, return: { type } }) =>
      same(`ReturnType<sdk.FiskilLinkElement['${name}']>`, qualified(type.text), `method ${name}`),
    ),
  ];
  const module = (file) =>
    `'${join(root, file)
      .replaceAll('\\', '/')
      .replace(/\.d\.ts$/, '.js')}'`;
  const code = `import type * as sdk from ${module(TYPES)};
import type * as errors from ${module(ERRORS)};
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

/** A type with the names that our types declare as members of their module. */
const qualified = (type) => type.replace(/\b(?:(?:Fiskil)?Link[A-Z]\w*|FetchSession)\b(?!')/g, 'sdk.$&');

if (isMain(import.meta)) {
  await main(async () => {
    if (process.argv.includes('--check')) {
      const found = await problems();
      if (found.length)
        throw new Explained(
          `The surface is not the same everywhere:\n${found.map((line) => `  - ${line}`).join('\n')}`,
        );
      say('types, sources, manifest and guides name the same things');
      return;
    }
    mkdirSync(dist, { recursive: true });
    for (const [file, content] of manifestFiles()) {
      writeFileSync(join(dist, file), content);
      say(`dist/${file}`);
    }
  });
}
