// From the fetch of the script to the frame in the document.

/** In the page: loads an SDK, opens a flow, and tells how many milliseconds that took. */
async function start(address, authServer) {
  const began = performance.now();
  const { link } = await import(address);
  const loaded = performance.now();
  const flow = link('session', { authServer });
  const returned = performance.now();
  const places = [document, ...[...document.querySelectorAll('*')].map((element) => element.shadowRoot)];
  if (!places.some((place) => place?.querySelector('iframe'))) throw new Error('link() has returned without a frame');
  // The browser notes when a frame that came into the document begins to load.
  const inserted = await new Promise((done) => {
    const observer = new PerformanceObserver((list) => {
      for (const { initiatorType, startTime } of list.getEntries()) if (initiatorType === 'iframe') done(startTime);
    });
    observer.observe({ type: 'resource', buffered: true });
  });
  flow.close();
  await flow.catch(() => {});
  return { loaded: loaded - began, inserted: inserted - began, returned: returned - began };
}

/** One cold start of the SDK at this address, on a processor this many times slower. */
export const coldStart = ({ inFreshTab, page, command, servers }, address, slowdown = 1) =>
  inFreshTab(async () => {
    await command('Network.setCacheDisabled', { cacheDisabled: true });
    // The page's own start is over, its text is on the screen.
    await page.run(async () => {
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      await new Promise((done) => requestIdleCallback(done));
    });
    await command('Emulation.setCPUThrottlingRate', { rate: slowdown });
    return page.run(start, address, servers.auth.origin);
  });
