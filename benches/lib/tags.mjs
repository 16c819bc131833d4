// A thousand tags that wait, beside as many of a class that can do nothing.

const COUNT = 1000;

/** The tags that are measured, by what they wait for: attributes and children. */
export const IDLE = {
  'without a session': ['', ''],
  'waiting for a click': [' session-id="session" overlay', '<button type="button">Link account</button>'],
};

/** In the page: defines the bare class: what the browser is told of the tag is the same, and nothing else is there. */
async function defineBare(address) {
  const { FiskilLinkElement } = await import(address);
  const { adoptedStyleSheets } = new FiskilLinkElement().shadowRoot;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync([...adoptedStyleSheets[0].cssRules].map(({ cssText }) => cssText).join(''));
  customElements.define(
    'bare-link',
    class extends HTMLElement {
      static formAssociated = true;
      static observedAttributes = FiskilLinkElement.observedAttributes;
      internals = this.attachInternals();

      constructor() {
        super();
        const root = this.attachShadow({ mode: 'open' });
        root.append(document.createElement('slot'));
        root.adoptedStyleSheets = [sheet];
      }

      connectedCallback() {}
      disconnectedCallback() {}
      attributeChangedCallback() {}
    },
  );
}

/** In the page: milliseconds until this many tags are parsed, upgraded, and have done what they do at once. */
async function addTags(name, [attributes, children], count) {
  const place = document.querySelector('#place');
  const text = `<${name}${attributes}>${children}</${name}>`.repeat(count);
  const began = performance.now();
  place.innerHTML = text;
  // Microtasks alone: a task of its own might come after the browser has painted.
  for (let turn = 0; turn < 10; turn++) await null;
  const took = performance.now() - began;
  if (place.querySelectorAll(`${name}:defined`).length !== count) throw new Error(`<${name}> is not defined`);
  return took;
}

/** In the page: what is left for later is done. */
const becomeIdle = () => new Promise((done) => requestIdleCallback(() => setTimeout(done)));

/** Times and bytes of a thousand of our tags, and of the bare class, added in turns: `[ours, bare]`. */
export async function idleTags({ open, page, command, sdk }, tag, runs) {
  const names = ['fiskil-link', 'bare-link'];
  // A page of their own: no garbage of the others is collected while they are measured.
  const begin = async (name) => {
    await open();
    await page.run(defineBare, sdk);
    await page.run(addTags, name, tag, 1);
  };
  const memory = async () => {
    await command('HeapProfiler.collectGarbage');
    const { usedSize, embedderHeapUsedSize = 0 } = await command('Runtime.getHeapUsage');
    return usedSize + embedderHeapUsedSize;
  };
  const times = names.map(() => []);
  for (let run = 0; run < runs; run++) {
    for (const side of run % 2 ? [0, 1] : [1, 0]) {
      await begin(names[side]);
      times[side].push(await page.run(addTags, names[side], tag, COUNT));
    }
  }
  const bytes = [];
  for (const name of names) {
    await begin(name);
    const before = await memory();
    await page.run(addTags, name, tag, COUNT);
    await page.run(becomeIdle);
    bytes.push((await memory()) - before);
  }
  return { times, bytes };
}
