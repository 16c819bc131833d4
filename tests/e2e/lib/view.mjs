// What an engine is told about its window: its size, its media features; and the colours that it then paints.
import { engine } from './browser.mjs';

/** Makes the page this large, as a window or a phone would. WebKit's window is at least 447 px wide. */
export async function resize({ driver }, width, height) {
  if (engine === 'chromium') {
    const metrics = { width, height, deviceScaleFactor: 1, mobile: false };
    await driver.sendDevToolsCommand('Emulation.setDeviceMetricsOverride', metrics);
  } else if (engine === 'firefox') {
    const bidi = await driver.getBidi();
    const params = { context: await driver.getWindowHandle(), viewport: { width, height } };
    await bidi.send({ method: 'browsingContext.setViewport', params });
  } else {
    const [dx, dy] = await driver.executeScript('return [outerWidth - innerWidth, outerHeight - innerHeight]');
    const rect = { x: 0, y: 0, width: width + dx, height: height + dy };
    await driver.manage().window().setRect(rect);
  }
}

/** Has Chromium report these media features; none: what it started with. */
export const emulate = ({ driver }, features) =>
  driver.sendDevToolsCommand('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });

/** The colours, `[red, green, blue]`, that the window shows at these points. */
export async function colours(page, points) {
  const shot = await page.driver.takeScreenshot();
  return page.run(
    async (shot, points) => {
      const bytes = Uint8Array.from(atob(shot), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      const context = canvas.getContext('2d', { willReadFrequently: true });
      context.drawImage(image, 0, 0);
      const scale = image.width / innerWidth;
      return points.map(([x, y]) => [...context.getImageData(x * scale, y * scale, 1, 1).data].slice(0, 3));
    },
    shot,
    points,
  );
}
