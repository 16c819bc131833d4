// The list of events on a page: each says how many milliseconds after the click it came, and unfolds to what came with it.
const list = document.querySelector('#events');
/** Since when the times count: the last click that can have opened a flow, or the page's start. */
let started = 0;

export const EVENTS = ['link-open', 'link-load', 'link-success', 'link-error', 'link-close'];

/** Counts the times of events from now on. */
export function countFromNow() {
  started = performance.now();
}

export function element(name, text, className = '') {
  const made = document.createElement(name);
  made.textContent = text;
  made.className = className;
  return made;
}

/** A line for something that happened, with what came with it to look at. */
export function note(name, detail) {
  const item = document.createElement('li');
  item.dataset.event = name;
  const time = element('span', `+${Math.round(performance.now() - started)} ms`, 'time');
  if (detail) {
    const fold = document.createElement('details');
    const line = element('summary', '');
    line.append(element('code', name), ` ${describeOutcome(detail)} `, time);
    fold.append(line, element('pre', JSON.stringify(plain(detail), null, 2)));
    item.append(fold);
  } else {
    item.append(element('code', name), ' ', time);
  }
  list.append(item);
}

function describeOutcome(detail) {
  return detail instanceof Error ? (detail.code ?? detail.name) : (detail.consentID ?? 'no consentID');
}

/** What JSON can say of a result or an error: an error's own fields are not among those that it lists. */
function plain(detail) {
  if (!(detail instanceof Error)) return detail;
  const { name, code, message, details, cancelled, needsNewSession } = detail;
  return { name, code, message, details, cancelled, needsNewSession };
}
