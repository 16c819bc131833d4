// Makes the website of the guides: gathers the documents of the repository in one folder, so that every link between them is
// a link within the site, and has VitePress build it. `--dev` serves it and follows changes of the theme.
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, normalize, relative } from 'node:path';
import { main } from '../../scripts/lib/log.mjs';
import { mustRun } from '../../scripts/lib/process.mjs';
import { root } from '../../scripts/lib/paths.mjs';
import { npmPackages } from '../../scripts/setup.mjs';

const here = import.meta.dirname;
const pages = join(here, 'pages');

/** Documents outside of docs/, and what they are called in the site. */
const ELSEWHERE = {
  'README.md': 'start.md',
  'CONTRIBUTING.md': 'contributing.md',
  'SECURITY.md': 'report.md',
  'CHANGELOG.md': 'changes.md',
  'demo/README.md': 'sandbox.md',
};

/** Every document of the site: its path in the repository, and in the site. */
const documents = new Map([
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => [`docs/${name}`, name]),
  ...Object.entries(ELSEWHERE),
]);

/** A document with its links as the site has them. */
function forSite(document) {
  const text = readFileSync(join(root, document), 'utf8').replaceAll(/\b(src|srcset)="docs\//g, '$1="./');
  return text.replace(/\]\((?!\w+:|#)([^)#\s]+)(#[^)\s]*)?\)/g, (link, path, anchor = '') => {
    const target = normalize(join(dirname(document), path));
    const page = documents.get(target);
    if (page) return `](./${page}${anchor})`;
    return target.startsWith('docs/') ? `](./${relative('docs', target)}${anchor})` : link;
  });
}

function gather() {
  rmSync(pages, { recursive: true, force: true });
  mkdirSync(join(pages, 'public'), { recursive: true });
  for (const [document, page] of documents) {
    if (existsSync(join(root, document))) writeFileSync(join(pages, page), forSite(document));
  }
  cpSync(join(here, 'index.md'), join(pages, 'index.md'));
  cpSync(join(here, 'public'), join(pages, 'public'), { recursive: true });
  const images = join(root, 'docs/images');
  if (existsSync(images)) cpSync(images, join(pages, basename(images)), { recursive: true });
}

await main(async () => {
  await npmPackages('docs/site');
  gather();
  const vitepress = join(dirname(createRequire(import.meta.url).resolve('vitepress/package.json')), 'bin/vitepress.js');
  const command = process.argv.includes('--dev') ? 'dev' : 'build';
  await mustRun(process.execPath, [vitepress, command, here], { cwd: here });
});
