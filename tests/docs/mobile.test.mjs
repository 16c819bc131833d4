// Compiles the apps of docs/mobile.md, as far as this machine can: the Kotlin everywhere, the Swift where there is a Swift compiler.
// Neither SDK is here: in their place stand tests/docs/mobile/android and tests/docs/mobile/ios.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { capture, run } from '../../scripts/lib/process.mjs';
import { java, npmPackages } from '../../scripts/setup.mjs';
import { blocksOf, read } from './lib/blocks.mjs';

const SLOW_MS = 240_000;
const here = (...path) => join(import.meta.dirname, ...path);
const kotlinHome = here('node_modules/kotlin-compiler');

const place = mkdtempSync(join(tmpdir(), 'fiskil-link-mobile-'));
after(() => rmSync(place, { recursive: true, force: true }));

before(
  async () => {
    await npmPackages('tests/docs');
    await java();
  },
  { timeout: SLOW_MS },
);

/** The one block of the guide in this language. */
function codeIn(language) {
  const found = blocksOf(read('docs/mobile.md')).filter((block) => block.language === language);
  assert.equal(found.length, 1, language);
  return found[0].code;
}

/** Runs a compiler; what it says of this code, a warning or an error, or nothing. */
async function compile(name, code, command, args) {
  const file = join(place, name);
  writeFileSync(file, code);
  const result = await run(command, [...args, file], { quiet: true, cwd: place });
  return result.code === 0 ? '' : result.output;
}

function kotlin(code) {
  const jar = (name) => join(kotlinHome, 'lib', `${name}.jar`);
  const compiler = ['-cp', jar('kotlin-compiler'), 'org.jetbrains.kotlin.cli.jvm.K2JVMCompiler'];
  const options = ['-kotlin-home', kotlinHome, '-Werror', '-cp', jar('annotations-13.0'), '-d', join(place, 'classes')];
  return compile('LinkActivity.kt', code, 'java', [...compiler, ...options, here('mobile/android')]);
}

test('the Kotlin compiles without a warning', { timeout: SLOW_MS }, async () => {
  assert.equal(await kotlin(codeIn('kotlin')), '');
});

test('a call of Kotlin that Android does not have is seen', { timeout: SLOW_MS }, async () => {
  const code = codeIn('kotlin').replace('setAcceptThirdPartyCookies(page, true)', 'setAcceptThirdPartyCookies(page)');
  assert.notEqual(code, codeIn('kotlin'));
  assert.match(await kotlin(code), /no value passed for parameter 'accept'/i);
});

const swiftc = capture('swiftc', ['--version']) === null ? null : 'swiftc';
const noSwift = !swiftc && 'there is no Swift compiler here';

/** Compiles the stand-ins once, as modules. */
async function swiftModules() {
  const folder = join(place, 'modules');
  mkdirSync(folder, { recursive: true });
  for (const name of ['UIKit', 'WebKit']) {
    const args = [
      '-parse-as-library',
      '-emit-module',
      '-module-name',
      name,
      '-I',
      folder,
      here(`mobile/ios/${name}.swift`),
    ];
    const { code, output } = await run(swiftc, args, { quiet: true, cwd: folder });
    assert.equal(code, 0, output);
  }
  return folder;
}

const swift = (modules, code, ...args) =>
  compile('LinkViewController.swift', code, swiftc, ['-typecheck', '-warnings-as-errors', '-I', modules, ...args]);

test(
  'the Swift compiles without a warning, as Swift 5 and 6, for debugging and for release',
  { skip: noSwift, timeout: SLOW_MS },
  async () => {
    const modules = await swiftModules();
    for (const version of ['5', '6']) {
      for (const build of [[], ['-DDEBUG']])
        assert.equal(
          await swift(modules, codeIn('swift'), '-swift-version', version, ...build),
          '',
          `${version} ${build}`,
        );
    }
    const wrong = codeIn('swift').replace('.removeAllScriptMessageHandlers()', '.removeScriptMessageHandlers()');
    assert.match(await swift(modules, wrong), /has no member 'removeScriptMessageHandlers'/);
  },
);

/** What the grammar of tree-sitter cannot read in Swift, by its line. */
async function syntaxErrors({ Parser, Language }, code) {
  const parser = new Parser();
  parser.setLanguage(await Language.load(here('node_modules/@repomix/tree-sitter-wasms/out/tree-sitter-swift.wasm')));
  // The grammar knows no `#if` between the members of a class. Without these lines both branches are read.
  const { rootNode } = parser.parse(code.replace(/^ *#(?:if|else|endif)\b.*$/gm, ''));
  const errors = [];
  const look = (node) => {
    const line = node.startPosition.row + 1;
    if (node.isMissing) errors.push(`${line}: there is no ${node.type}`);
    else if (node.isError) errors.push(`${line}: cannot read ${node.text.split('\n')[0]}`);
    else if (node.hasError) node.children.forEach(look);
  };
  look(rootNode);
  return errors;
}

test('the Swift parses', async () => {
  const treeSitter = await import('web-tree-sitter');
  await treeSitter.Parser.init();
  assert.deepEqual(await syntaxErrors(treeSitter, codeIn('swift')), []);
  assert.match((await syntaxErrors(treeSitter, 'func close() {\n    page.load(\n}\n')).join(), /^2: /);
});
