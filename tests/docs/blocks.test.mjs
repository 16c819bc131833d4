// Compiles, parses or looks up every code block of the guides. A block of a kind that nothing here checks is a failure.
// What is run: the server guide by server.test.mjs, the pages by pages.test.mjs, the frameworks' and the testing guide's
// examples where they come from.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { transform } from 'esbuild';
import { dist, nodeModules, root } from '../../scripts/lib/paths.mjs';
import { BUDGETS } from '../../scripts/lib/size.mjs';
import { npmPackages } from '../../scripts/setup.mjs';
import { blocksOf, documents, read, siteIndex } from './lib/blocks.mjs';

const FEWEST_BLOCKS = 80;
const SLOW_MS = 120_000;

const place = mkdtempSync(join(tmpdir(), 'fiskil-link-docs-'));
after(() => rmSync(place, { recursive: true, force: true }));

/** Documents whose blocks another suite takes word for word; the block itself says where it is from. */
const CHECKED_ELSEWHERE = {
  'docs/frameworks.md': ({ language }) => language !== 'sh' && 'tests/frameworks',
  'docs/mobile.md': ({ language }) => ['swift', 'kotlin'].includes(language) && 'tests/docs/mobile.test.mjs',
  'docs/testing.md': ({ code }) => /^\/\/ (?:app|vitest|jest)[./]/.test(code) && 'tests/testing',
  'docs/server.md': ({ words }) => ['run', 'server.mjs', 'main.rs'].includes(words[0]) && 'tests/docs/server.test.mjs',
};

const guides = [...documents, siteIndex];
const blocks = guides.flatMap((document) =>
  blocksOf(read(document))
    .map((block) => ({ ...block, document, where: `${document}:${block.line}` }))
    .filter((block) => !CHECKED_ELSEWHERE[document]?.(block)),
);
const of = (...languages) => blocks.filter(({ language }) => languages.includes(language));

const manifest = JSON.parse(readFileSync(join(dist, 'custom-elements.json'), 'utf8')).modules.flatMap(
  ({ declarations }) => declarations,
);
const element = manifest.find(({ tagName }) => tagName === 'fiskil-link');
const names = (list) => list.map(({ name }) => name);

/** The scripts of a page: what is compiled of it. */
function scriptsOf({ code }) {
  return [...code.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)]
    .filter(([, attributes, script]) => !/\bsrc=/.test(attributes) && script.trim())
    .map(([, , script]) => script)
    .join('\n');
}

/** Compiles files in a project where this package is installed; what the compiler says, by the block that it is about. */
async function compile(name, files, options, packages = []) {
  const project = join(place, name);
  const modules = join(project, 'node_modules');
  const self = join(modules, '@fiskil/link');
  mkdirSync(self, { recursive: true });
  cpSync(join(root, 'package.json'), join(self, 'package.json'));
  cpSync(dist, join(self, 'dist'), { recursive: true });
  for (const from of packages) {
    const to = join(modules, from);
    mkdirSync(join(to, '..'), { recursive: true });
    symlinkSync(join(import.meta.dirname, 'node_modules', from), to);
  }
  cpSync(join(import.meta.dirname, 'surroundings.d.ts'), join(project, 'surroundings.d.ts'));
  const wheres = files.map(({ where, code, extension }, index) => {
    writeFileSync(join(project, `block-${index}.${extension}`), code);
    return where;
  });
  const compilerOptions = { noEmit: true, target: 'es2022', module: 'esnext', moduleResolution: 'bundler', ...options };
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['.'] }));
  const tsc = join(nodeModules, 'typescript/bin/tsc');
  try {
    await promisify(execFile)(process.execPath, [tsc, '-p', project, '--pretty', 'false'], { cwd: project });
    return [];
  } catch (error) {
    if (error.stdout === undefined) throw error;
    const lines = error.stdout.trim().split('\n');
    return lines.map((line) => line.replace(/^block-(\d+)\.\w+/, (_, index) => wheres[index]));
  }
}

before(() => npmPackages('tests/docs'), { timeout: SLOW_MS });

test('every block has something that checks it', () => {
  // `rust` is compiled with the crate, `rs` stands in tests/yew, `text` is what a program prints and no code.
  const checked = ['ts', 'tsx', 'js', 'html', 'css', 'json', 'sh', 'http', 'rust', 'rs', 'text', ''];
  const unchecked = blocks.filter(({ language }) => !checked.includes(language));
  assert.deepEqual(
    unchecked.map(({ where, language }) => `${where}: ${language}`),
    [],
  );
  const all = guides.flatMap((document) => blocksOf(read(document)));
  assert.ok(all.length >= FEWEST_BLOCKS, `only ${all.length} blocks found; the check may be blind`);
});

test('TypeScript compiles', { timeout: SLOW_MS }, async () => {
  const files = of('ts')
    .filter(({ words }) => words[0] !== 'playwright')
    // Each block is a module of its own, in which it may await.
    .map((block) => ({ ...block, code: `${block.code}\nexport {};\n`, extension: 'ts' }));
  assert.ok(files.length >= 8, `only ${files.length} found`);
  assert.deepEqual(await compile('ts', files, { strict: true, lib: ['es2022', 'dom', 'dom.iterable'], types: [] }), []);
});

test('JavaScript has no type that is wrong', { timeout: SLOW_MS }, async () => {
  const modules = of('js').map((block) => ({ ...block, code: `${block.code}\nexport {};\n`, extension: 'js' }));
  const pages = of('html')
    .filter((block) => scriptsOf(block))
    // A page's scripts see the global of the classic script; those of two pages do not see each other.
    .map((block) => {
      const code = scriptsOf(block);
      const isModule = /<script type="module">/.test(block.code);
      return { ...block, code: isModule ? `${code}\nexport {};\n` : `async () => {${code}};\n`, extension: 'js' };
    });
  assert.ok(modules.length >= 4 && pages.length >= 4, `only ${modules.length} scripts and ${pages.length} pages found`);
  const options = { allowJs: true, checkJs: true, strict: false, lib: ['es2022', 'dom', 'dom.iterable'], types: [] };
  assert.deepEqual(await compile('js', [...modules, ...pages], { ...options, types: ['@fiskil/link'] }), []);
});

test('examples for React Native and Playwright compile', { timeout: SLOW_MS }, async () => {
  const files = [...of('tsx'), ...of('ts').filter(({ words }) => words[0] === 'playwright')].map((block) => ({
    ...block,
    extension: block.language,
  }));
  assert.equal(files.length, 2);
  const packages = ['react', 'react-native', 'react-native-webview', '@types/react', '@playwright/test'];
  const options = { strict: true, jsx: 'react-jsx', lib: ['es2022', 'dom'], types: [], skipLibCheck: true };
  assert.deepEqual(await compile('apps', files, options, packages), []);
});

test('a block that is wrong is seen', { timeout: SLOW_MS }, async () => {
  const code = "import { link } from '@fiskil/link';\nlink(sessionId, { timeoutMs: 'soon' });\n";
  const [problem = ''] = await compile('wrong', [{ where: 'guide.md:1', code, extension: 'ts' }], { strict: true });
  assert.match(problem, /^guide\.md:1\(2,\d+\): error TS2322/);
});

test('pages use attributes, slots and files that exist', () => {
  const wrong = [];
  const attributes = [...names(element.attributes), 'lang', 'id', 'class', 'hidden', 'slot'];
  for (const { where, code } of of('html')) {
    for (const [, text] of code.matchAll(/<fiskil-link\b([^>]*)>/g)) {
      for (const [, name] of text.matchAll(/(?:^|\s)([a-z-]+)(?=[=\s]|$)/g))
        if (!attributes.includes(name)) wrong.push(`${where}: there is no attribute ${name}`);
    }
    for (const [, name] of code.matchAll(/\bslot="([^"]*)"/g))
      if (!names(element.slots).includes(name)) wrong.push(`${where}: there is no slot ${name}`);
    for (const [, file] of code.matchAll(/@fiskil\/link@[\w.]+\/dist\/([\w.-]+)"/g))
      if (!existsSync(join(dist, file))) wrong.push(`${where}: there is no dist/${file}`);
  }
  assert.deepEqual(wrong, []);
});

test('style sheets parse, and name what exists', async () => {
  const wrong = [];
  const known = [...names(element.cssProperties), ...names(element.cssParts), ...names(element.cssStates)];
  for (const { where, code } of [
    ...of('css'),
    ...of('html').flatMap((block) =>
      [...block.code.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, code]) => ({ ...block, code })),
    ),
  ]) {
    const { warnings } = await transform(code, { loader: 'css' });
    wrong.push(...warnings.map(({ text }) => `${where}: ${text}`));
    for (const [, name] of code.matchAll(/(--fiskil-link-[\w-]+)/g))
      if (!known.includes(name)) wrong.push(`${where}: there is no ${name}`);
    for (const [, kind, name] of code.matchAll(/:(part|state)\(([\w-]+)\)/g))
      if (!known.includes(name)) wrong.push(`${where}: there is no ${kind} ${name}`);
  }
  assert.deepEqual(wrong, []);
});

test('JSON parses', () => {
  assert.ok(of('json').length > 0);
  for (const { where, code } of of('json')) assert.doesNotThrow(() => JSON.parse(code), where);
});

test('headers and requests read as such', () => {
  for (const { where, code } of of(''))
    assert.match(code, /^(?:[A-Z][\w-]+: .+\n)+$/, `${where}: a block without a language is a header`);
  for (const { where, code } of of('http'))
    assert.match(code, /^(?:GET|POST) \/\S* HTTP\/1\.1\n(?:[\w-]+: .+\n)+\nHTTP\/1\.1 \d{3} \w+\n/, where);
});

test('commands parse, and name scripts that exist', async () => {
  const { scripts } = JSON.parse(read('package.json'));
  const wrong = [];
  assert.ok(of('sh').length > 5, 'no commands found');
  for (const { where, code } of of('sh')) {
    await promisify(execFile)('bash', ['-n', '-c', code]);
    for (const [, name] of code.matchAll(/\bnpm run ([\w:-]+)/g))
      if (!scripts[name]) wrong.push(`${where}: there is no script ${name}`);
    for (const [, name] of code.matchAll(/\bnpm (start|test)\b/g))
      if (!scripts[name]) wrong.push(`${where}: there is no script ${name}`);
    for (const [, file] of code.matchAll(/\bnode (?:--test )?((?:[\w-]+\/)+[\w.-]+\.mjs)/g))
      if (!existsSync(join(root, file))) wrong.push(`${where}: there is no ${file}`);
  }
  assert.deepEqual(wrong, []);
});

test('the crates that a guide adds are those that its code is compiled with', () => {
  const wrong = [];
  for (const [document, manifest] of [
    ['docs/frameworks.md', 'tests/yew/Cargo.toml'],
    ['docs/server.md', 'tests/docs/server/Cargo.toml'],
  ]) {
    const tables = read(manifest).split('[dependencies]')[1];
    const commands = of('sh').filter((block) => block.document === document && block.code.includes('cargo add'));
    assert.equal(commands.length, 1, document);
    for (const [, crates, options] of commands[0].code.matchAll(/^cargo add ((?:[\w-]+@[\w.]+ ?)+)(.*)$/gm)) {
      const features = /--features ([\w,-]+)/.exec(options)?.[1].split(',') ?? [];
      for (const [, name, version] of crates.matchAll(/([\w-]+)@([\w.]+)/g)) {
        const [line] = new RegExp(`^${name} = .*$`, 'm').exec(tables) ?? [];
        // The crate itself is compiled as it stands here.
        const isRight = name === 'fiskil-link' ? line : line?.includes(`"${version}"`);
        if (!isRight || features.some((feature) => !line.includes(`"${feature}"`)))
          wrong.push(`${document}: ${name}@${version} ${features}: ${line}`);
      }
    }
  }
  assert.deepEqual(wrong, []);
});

test('the list of files has every script of dist/, and its budget', () => {
  const listed = read('docs/files.md');
  const scripts = Object.keys(JSON.parse(readFileSync(join(dist, 'integrity.json'), 'utf8')));
  assert.deepEqual(
    scripts.filter((name) => !listed.includes(`\`${name}\``)),
    [],
  );
  for (const [name, bytes] of Object.entries(BUDGETS)) {
    const [, stated] = new RegExp(`^\\| \`${name}\` [^|]*\\|[^|]*\\| ([\\d,]+) B`, 'm').exec(listed) ?? [];
    assert.equal(Number(stated?.replaceAll(',', '')), bytes, name);
  }
});
