// What the consent UI cannot do without a script: tell the page around it how the flow ended, filter the list while
// typing, move focus to the heading, and keep a form from being sent twice. Everything else works without it.

const { body } = document;
const framed = window.parent !== window;

/** Carries out the steps that the server put on the last page. */
async function end(steps) {
  // The session is spent before anyone hears of the ending, so a second load never tells another story.
  if (body.dataset.ack) {
    await fetch(body.dataset.ack, { method: 'POST', keepalive: true }).catch(() => {});
  }
  const target = document.querySelector('[data-target="top"]') ? window.top : window.parent;
  for (const step of steps) {
    if (step.post !== undefined && framed) target.postMessage(step.post, '*');
    if (step.wait) await new Promise((done) => setTimeout(done, step.wait));
    if (step.go) location.replace(step.go);
    if (step.frame) addFrame(step.frame);
  }
  if (!framed && body.dataset.leave) location.replace(body.dataset.leave);
}

function addFrame(address) {
  const frame = document.createElement('iframe');
  frame.title = 'The institution’s own page';
  frame.src = address;
  document.querySelector('main').append(frame);
}

/** Moves focus as a page load would if the frame were a page: to what is to be mended or typed, else to the heading. */
function moveFocus() {
  // Only after a step inside the frame. On the first page it would take the focus from the page around it.
  if (!document.referrer.startsWith(`${location.origin}/`)) return;
  const places = ['.error ~ fieldset input', '.status + form input', 'h1'];
  const invalid = [...document.querySelectorAll('[aria-invalid="true"]')];
  const empty = invalid.find(({ value }) => !value);
  const target = empty ?? invalid[0] ?? places.map((what) => document.querySelector(what)).find(Boolean);
  target?.focus({ preventScroll: target.tagName === 'H1' });
}

/**
 * A screen reader announces what comes into a live region, not what stands in it when the page loads: the message comes
 * in once more.
 */
function announce() {
  const message = document.querySelector('.error, .status');
  setTimeout(() => {
    // It may have been mended meanwhile.
    if (!message?.isConnected) return;
    const again = message.cloneNode(true);
    again.dataset.announced = '';
    message.replaceWith(again);
  }, 200);
}

/** Takes an error away as soon as somebody does what it asks for. */
function mend() {
  const form = document.querySelector('.error')?.closest('form');
  form?.addEventListener('input', () => {
    const fields = [...form.querySelectorAll('[aria-invalid]')];
    const error = form.querySelector('.error');
    const missing = 'missing' in (error?.dataset ?? {}) ? fields.filter(({ value }) => !value.trim()) : [];
    for (const field of fields.filter((one) => !missing.includes(one))) {
      field.removeAttribute('aria-invalid');
      field.setAttribute('aria-describedby', field.getAttribute('aria-describedby').replace('error', '').trim());
    }
    if (!missing.length) error?.remove();
  });
}

function filterInstitutions() {
  const search = document.getElementById('search');
  if (!search) return;
  const list = document.querySelector('.institutions');
  const tests = document.querySelector('.tests');
  const count = document.querySelector('.count');
  const empty = document.querySelector('.empty');
  search.addEventListener('input', () => {
    const wanted = search.value.trim().toLowerCase();
    tests.open = wanted !== '';
    let found = 0;
    for (const section of list.querySelectorAll('section, details')) {
      let shown = 0;
      for (const item of section.querySelectorAll('li')) {
        item.hidden = !item.querySelector('.name').textContent.toLowerCase().includes(wanted);
        if (!item.hidden) shown += 1;
      }
      section.hidden = shown === 0;
      found += shown;
    }
    empty.hidden = found > 0;
    count.textContent = found === 1 ? '1 institution' : `${found} institutions`;
  });
}

function sendOnce() {
  document.addEventListener('submit', (event) => {
    if (event.target.dataset.sent) event.preventDefault();
    event.target.dataset.sent = 'yes';
    event.submitter?.setAttribute('aria-busy', 'true');
  });
}

/**
 * Without a screen in its address a session opens where the person left off. Back must not lead there but to the screen
 * that was shown, so the address gets its name.
 */
function nameScreen() {
  const address = new URL(location.href);
  if (!body.dataset.screen || address.searchParams.get('screen')) return;
  address.searchParams.set('screen', body.dataset.screen);
  history.replaceState(history.state, '', address);
}

/** Back may bring a page as it was left, though the session has gone on or has ended since. */
function stayTrue() {
  window.addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
}

moveFocus();
announce();
mend();
filterInstitutions();
sendOnce();
nameScreen();
stayTrue();
if (body.dataset.steps) end(JSON.parse(body.dataset.steps));
