// Finds the three browser engines and their drivers on this machine. Never downloads.
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { toolPath } from './tools.mjs';

export const ENGINES = ['chromium', 'firefox', 'webkit'];

/** The full path of the first of these commands that is on PATH. */
export function which(...names) {
  for (const name of names) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const file = join(folder, name);
      try {
        accessSync(file, constants.X_OK);
        if (existsSync(file)) return file;
      } catch {
        // Not here.
      }
    }
  }
  return null;
}

const hasFonts = () => existsSync('/usr/share/fonts/truetype/dejavu') || existsSync('/usr/share/fonts/TTF');

/** What each engine is made of: how to find the part, and Debian's package that brings it. */
const PARTS = {
  chromium: {
    browser: [() => which('chromium', 'chromium-browser', 'google-chrome'), 'chromium'],
    driver: [() => which('chromedriver'), 'chromium-driver'],
  },
  firefox: {
    browser: [() => which('firefox-esr', 'firefox'), 'firefox-esr'],
    driver: [() => toolPath('geckodriver'), null],
  },
  webkit: {
    driver: [() => which('WebKitWebDriver'), 'webkit2gtk-driver'],
    display: [() => which('Xvfb'), 'xvfb'],
    authority: [() => which('xauth'), 'xauth'],
  },
};

/** Debian's package of Chromium's headless shell: the engine without the program around its pages. Tests can do without it. */
export const SHELL_PACKAGE = 'chromium-headless-shell';

/** The path of the headless shell, or null. */
export const headlessShell = () => which(SHELL_PACKAGE, 'chrome-headless-shell');

/** The paths of an engine's parts; a part that is missing is null. */
export function locate(engine) {
  return Object.fromEntries(Object.entries(PARTS[engine]).map(([part, [find]]) => [part, find()]));
}

/** Debian's packages that these engines still need. */
export function missingPackages(engines) {
  const missing = engines
    .flatMap((engine) => Object.values(PARTS[engine]))
    .filter(([find, name]) => name && !find())
    .map(([, name]) => name);
  if (!hasFonts()) missing.push('fonts-dejavu-core');
  return missing;
}
