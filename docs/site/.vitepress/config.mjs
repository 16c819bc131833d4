// The website of the guides. Its pages are gathered by ../build.mjs.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitepress';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

const pages = new Set(readdirSync(at('../pages')));
const group = (text, entries) => ({
  text,
  items: entries
    .filter(([, name]) => pages.has(`${name}.md`))
    .map(([title, name]) => ({ text: title, link: `/${name}` })),
});

/** Anchors as GitHub makes them, so that a link is right in both places. */
const slugify = (title) =>
  title
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_\- ]/gu, '')
    .replaceAll(' ', '-');

/**
 * On a phone each row of a table stands as a block, and each cell says which column it is of. The roles keep it a table for
 * screen readers where the style sheet makes blocks of its parts.
 */
function labelCells(md) {
  md.renderer.rules.table_open = () => '<table tabindex="0" role="table">\n';
  md.core.ruler.push('label-cells', ({ tokens }) => {
    const roles = { tr_open: 'row', th_open: 'columnheader', td_open: 'cell' };
    let titles = [];
    let column = 0;
    tokens.forEach((token, index) => {
      if (roles[token.type]) token.attrSet('role', roles[token.type]);
      if (token.type === 'table_open') titles = [];
      if (token.type === 'tr_open') column = 0;
      if (token.type === 'th_open') titles.push(tokens[index + 1].content.replaceAll('`', ''));
      if (token.type === 'td_open') token.attrSet('data-title', titles[column++] ?? '');
    });
  });
}

const sidebar = [
  group('Build', [
    ['Start', 'start'],
    ['Server', 'server'],
    ['Frameworks', 'frameworks'],
    ['Mobile apps', 'mobile'],
    ['API', 'api'],
    ['Errors', 'errors'],
    ['Testing', 'testing'],
    ['Sandbox', 'sandbox'],
  ]),
  group('Adapt', [
    ['Theming', 'theming'],
    ['Localisation', 'localisation'],
    ['Accessibility', 'accessibility'],
  ]),
  group('Ship', [
    ['Go-live checklist', 'go-live'],
    ['Content Security Policy', 'csp'],
    ['Security', 'security'],
    ['Files', 'files'],
    ['Performance', 'performance'],
    ['Troubleshooting', 'troubleshooting'],
  ]),
  group('Project', [
    ['Architecture', 'architecture'],
    ['Reliability', 'reliability'],
    ['Migration', 'migration'],
    ['Changes', 'changes'],
    ['Contributing', 'contributing'],
    ['Releasing', 'releasing'],
    ['Report a vulnerability', 'report'],
  ]),
];

// A page that is in no menu is a page that nobody finds.
const listed = sidebar.flatMap(({ items }) => items.map(({ link }) => `${link.slice(1)}.md`));
for (const page of pages) {
  if (page.endsWith('.md') && page !== 'index.md' && !listed.includes(page)) throw new Error(`${page} is in no menu`);
}

/** A long code breaks after an underscore, and nothing is added to what is copied. */
function breakCodes(md) {
  const rule = md.renderer.rules.code_inline;
  md.renderer.rules.code_inline = (tokens, index, ...rest) => {
    const html = rule(tokens, index, ...rest);
    return /^[A-Z]+(?:_[A-Z]+)+$/.test(tokens[index].content) ? html.replaceAll('_', '_<wbr>') : html;
  };
}

export default defineConfig({
  srcDir: 'pages',
  lang: 'en',
  title: 'Fiskil Link',
  description: 'Let people connect their bank or energy account to your web page.',
  base: process.env.SITE_BASE ?? '/',
  cleanUrls: true,
  // Addresses of this machine, which the guides name, are not there while the site is built.
  ignoreDeadLinks: 'localhostLinks',
  markdown: { anchor: { slugify }, config: (md) => [labelCells, breakCodes].forEach((extend) => extend(md)) },
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag === 'fiskil-link' } } },
  vite: {
    publicDir: 'public',
    resolve: {
      alias: {
        '@fiskil/link/errors': at('../../../dist/errors.mjs'),
        '@fiskil/link': at('../../../dist/fiskil-link.nowasm.mjs'),
      },
    },
    server: { fs: { allow: [at('../../..')] } },
  },
  themeConfig: {
    search: { provider: 'local' },
    outline: [2, 3],
    nav: [
      { text: 'Start', link: '/start' },
      { text: 'API', link: '/api' },
      { text: 'Errors', link: '/errors' },
    ],
    sidebar,
  },
});
