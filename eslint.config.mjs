// What the linter insists on: mistakes, not style; style is Prettier's.
import js from '@eslint/js';
import globals from 'globals';

const browser = { globals: globals.browser, sourceType: 'module' };

export default [
  {
    ignores: [
      ...['dist/', 'target/', '**/node_modules/', 'demo/pages/vendor/', 'tests/types/'],
      ...['docs/site/pages/', 'docs/site/.vitepress/cache/', 'docs/site/.vitepress/dist/'],
    ],
  },
  js.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'array-callback-return': 'error',
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-shadow-restricted-names': 'error',
      'no-unused-vars': ['error', { args: 'after-used', caughtErrors: 'all' }],
      'no-use-before-define': ['error', { functions: false, classes: false, variables: false }],
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  { files: ['src/js/**/*.js', 'demo/**/*.{js,mjs}'], languageOptions: browser },
  {
    files: ['scripts/**/*.mjs', 'docs/**/*.mjs', '*.mjs', 'tests/**/run.mjs'],
    languageOptions: { globals: globals.nodeBuiltin },
  },
  {
    // Functions that a test sends into the page stand beside those that run in Node.
    files: ['tests/**/*.{js,mjs}', 'benches/**/*.{js,mjs}'],
    languageOptions: { globals: { ...globals.nodeBuiltin, ...globals.browser } },
    rules: { 'no-new-func': 'off' },
  },
  { files: ['tests/e2e/lib/collect.js'], languageOptions: { globals: globals.browser, sourceType: 'script' } },
];
