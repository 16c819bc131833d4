// Pages that load the SDK in some way, under some headers.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist } from '../../../scripts/lib/paths.mjs';

/** A file of dist/ as it is, whatever the flavour under test. */
export const sdkFile = (name) => readFileSync(join(dist, name));

/** What comes before the SDK in each page: the collector, and what tests use. */
const BASE = ['/harness/collect.js', '/kit.js', '/delivery.js'];

const tagOf = (attributes) => {
  const text = Object.entries(attributes).map(([name, value]) => (value === true ? name : `${name}="${value}"`));
  return `<script ${text.join(' ')}></script>`;
};

/**
 * An HTML page whose scripts are all files: `scripts` are the attributes of each, or the address alone. `nonce` is given
 * to every one of them; `origin` is where those are that name none.
 */
export function pageWith({ scripts, headers = {}, meta = '', nonce, origin = '', body = '<h1>Page</h1>' }) {
  const all = [...BASE, ...scripts]
    .map((script) => (typeof script === 'string' ? { src: script } : script))
    .map(({ src, ...others }) => ({ src: /^\//.test(src) ? origin + src : src, ...others, ...(nonce && { nonce }) }));
  return {
    headers,
    collect: false,
    body: `<!doctype html><html lang="en"><head><title>Page</title><meta charset="utf-8">${meta}${all.map(tagOf).join('')}</head><body>${body}</body></html>`,
  };
}

/** Opens a page of the app whose scripts know where the consent UIs are. */
export function openPage({ page, servers: { app, auth, other } }, path, base = app.origin) {
  return page.open(`${base}${path}?${new URLSearchParams({ auth: auth.origin, other: other.origin })}`);
}

/** Adds the scripts that make `window.sdk` of the SDK at this address. */
export function addUses(routes, folder, key = '') {
  const script = (body) => ({ type: 'text/javascript', body, headers: { 'access-control-allow-origin': '*' } });
  for (const name of ['fiskil-link', 'fiskil-link.nowasm', 'fiskil-link.dev']) {
    const esm = `import * as sdk from '${folder}/${name}.mjs'; window.sdk = sdk;`;
    routes.set(`/use${key}/${name}.mjs`, script(esm));
  }
  routes.set('/use.js', script('window.sdk = window.FiskilLink;'));
}
