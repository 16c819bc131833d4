// Opens a page of this folder on one site, with the frames that it needs on another.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** A module of this folder and what it imports as one script. */
async function bundle(name) {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, name)],
    bundle: true,
    format: 'iife',
    write: false,
  });
  return outputFiles[0].text;
}

/** Opens the host page with this script in it. `localhost` and `127.0.0.1` are two sites to a browser. */
export async function openFuzz({ page, servers: { app, auth } }, script) {
  const html = (title, text) =>
    `<!doctype html><html lang="en"><head><title>${title}</title></head><body><script>${text}</script></body></html>`;
  const sender = await bundle('sender.js');
  app.routes.set('/fuzz/sender.html', { body: html('Sender', sender), collect: false });
  app.routes.set('/fuzz/host.js', { type: 'text/javascript', body: await bundle(script) });
  app.routes.set('/fuzz.html', { body: readFileSync(join(import.meta.dirname, 'host.html')) });
  const addresses = { auth: app.origin.replace('127.0.0.1', 'localhost'), consent: auth.origin };
  await page.open(`${app.origin}/fuzz.html?${new URLSearchParams(addresses)}`);
  await page.until(() => window.sdk !== undefined && window.fuzz !== undefined);
}
