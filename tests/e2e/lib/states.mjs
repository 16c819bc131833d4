// Brings a page into each state that a person can see a flow in: see pages/states.html.

/** Their names; all but the first eight are of the overlay. */
export const STATES = [
  'inline-placeholder',
  'inline-placeholder-slow',
  'inline-loading',
  'inline-slow',
  'inline-ready',
  'inline-kept',
  'inline-success',
  'inline-error',
  'overlay-loading',
  'overlay-slow',
  'overlay-ready',
  'overlay-kept',
];

/** Opens the page and brings it into a state. */
export async function show({ page, servers: { app } }, state) {
  app.routes.set('/never', () => new Promise(() => {}));
  await page.open(`${app.origin}/states.html`);
  await page.until(() => window.states !== undefined);
  await page.run(async (state) => {
    await window.states[state]();
  }, state);
  // The first words come into their status a moment after it.
  await page.run(() => new Promise((done) => setTimeout(done, 200)));
  // Two frames: what the state shows is painted.
  await page.run(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}
