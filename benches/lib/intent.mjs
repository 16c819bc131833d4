// From the click on a trigger to the first paint of the consent UI, when the consent UI is 150 ms away.

const HOVER = 250;
// Ends in a parameter of its own: an SDK may add `?sess_id=` to whatever the address is.
const AWAY = '/slow?ms=150&rest=';

/** In the page: makes the trigger of an SDK, and notes when it is clicked. */
async function addTrigger(address, authServer, isTag) {
  const { link } = await import(address);
  const place = document.querySelector('#place');
  const button = Object.assign(document.createElement('button'), { id: 'trigger', textContent: 'Link account' });
  if (isTag) {
    const tag = document.createElement('fiskil-link');
    for (const [name, value] of Object.entries({ 'session-id': 'session', 'auth-server': authServer, overlay: '' })) {
      tag.setAttribute(name, value);
    }
    tag.append(button);
    place.append(tag);
  } else {
    button.addEventListener('click', () => link('session', { authServer }));
    place.append(button);
  }
  window.times = new Promise((done) => {
    const watch = ({ timeStamp: clicked }) => {
      const look = () => {
        const places = [document, document.querySelector('fiskil-link')?.shadowRoot];
        const frame = places.map((one) => one?.querySelector('iframe')).find((one) => one);
        if (frame?.checkVisibility({ visibilityProperty: true })) {
          window.frame = frame;
          done({ clicked: performance.timeOrigin + clicked, visible: performance.timeOrigin + performance.now() });
        } else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    };
    button.addEventListener('click', watch, { once: true });
  });
  // What is done when the page is idle is done by now.
  await new Promise((done) => requestIdleCallback(() => setTimeout(done, 50)));
}

/** In the frame: when its first content was painted. */
const firstPaint = `
  const done = arguments[arguments.length - 1];
  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries())
      if (name === 'first-contentful-paint') done(performance.timeOrigin + startTime);
  }).observe({ type: 'paint', buffered: true });
`;

/** Milliseconds from the click until the consent UI is painted in a visible frame. */
export const clickToConsent = ({ inFreshTab, page, servers }, address, isTag) =>
  inFreshTab(async () => {
    const { driver } = page;
    await page.run(addTrigger, address, `${servers.auth.origin}${AWAY}`, isTag);
    const trigger = await driver.findElement({ css: '#trigger' });
    await driver.actions().move({ origin: trigger }).pause(HOVER).click().perform();
    const { clicked, visible } = await page.run(() => window.times);
    const frame = await driver.executeScript('return window.frame');
    const painted = await page.inside(frame, () => driver.executeAsyncScript(firstPaint));
    return Math.max(visible, painted) - clicked;
  });
