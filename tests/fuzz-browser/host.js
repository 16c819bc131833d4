// In the page: opens a flow for each run of payloads that the model says it survives but for the last, and compares.
/* global sdk */
import { ANY_SENTENCE, judge } from './model.mjs';
import { payload } from './payloads.mjs';

const query = new URLSearchParams(location.search);
const auth = query.get('auth');
/** Longer than any flow may take. */
const STUCK = 15_000;
/** So many messages that a flow ignores are sent to it at most. */
const RUN = 30;

/** How many messages each window has sent. Heard before the SDK hears them. */
const heard = new WeakMap();
addEventListener('message', ({ source }) => source && heard.set(source, (heard.get(source) ?? 0) + 1));

/** A value in words, so that two can be compared and shown: JSON has none for many of them. */
function words(value, depth = 0) {
  if (typeof value === 'string')
    return JSON.stringify(value.length > 300 ? `${value.slice(0, 300)}…${value.length}` : value);
  if (typeof value === 'bigint') return `${value}n`;
  if (Object.is(value, -0)) return '-0';
  if (typeof value !== 'object' || value === null) return String(value);
  if (depth > 3) return '…';
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  const inside = Object.keys(value)
    .slice(0, 20)
    .map((key) => `${JSON.stringify(key)}: ${words(value[key], depth + 1)}`);
  return `${kind === 'Object' ? '' : kind}{ ${inside.join(', ')} }`;
}

const told = (error) => {
  const { code, message, cancelled, needsNewSession } = error;
  if (!(error instanceof sdk.LinkError)) return { thrown: String(error) };
  const details = { ...error.details };
  return { failed: { code, message, details, cancelled, needsNewSession } };
};

/** A comparable form: keys in one order. */
const sorted = (value) =>
  typeof value === 'object' && value !== null
    ? Object.fromEntries(
        Object.keys(value)
          .sort()
          .map((key) => [key, sorted(value[key])]),
      )
    : value;

function same(actual, wanted) {
  const copy = structuredClone(actual);
  if (wanted.failed?.message === ANY_SENTENCE && copy.failed?.message) copy.failed.message = ANY_SENTENCE;
  return JSON.stringify(sorted(copy)) === JSON.stringify(sorted(wanted));
}

/** Opens a flow whose frame posts these payloads; resolves with what is wrong with how it took them, or null. */
async function play(seed, { from, to, allowed, outcome }, without = []) {
  const place = document.body.appendChild(document.createElement('div'));
  place.style.setProperty('--fiskil-link-height', '20px');
  const session = [seed, from, to, ...(without.length ? [without.join('.')] : [])].join('-');
  const flow = sdk.link(session, { authServer: `${auth}/fuzz/sender.html`, allowedOrigin: allowed, container: place });
  const { contentWindow } = place.firstElementChild.shadowRoot.querySelector('iframe');
  const count = to - from + 1;
  let heardThen;
  let timer;
  const actual = await Promise.race([
    flow.then(
      (completed) => {
        heardThen = heard.get(contentWindow);
        return { completed: { ...completed } };
      },
      (error) => {
        heardThen = heard.get(contentWindow);
        return told(error);
      },
    ),
    new Promise((done) => (timer = setTimeout(done, STUCK, { stuck: true }))),
  ]);
  clearTimeout(timer);
  flow.close();
  flow.catch(() => {});
  const left = place.querySelectorAll('*').length;
  place.remove();
  if (same(actual, outcome) && heardThen === count && !left) return null;
  return `after ${heardThen} of ${count} messages it ended with ${words(actual)}, not with ${words(outcome)}; left: ${left}`;
}

/** Cuts these payloads into runs, each of which ends with the one that ends a flow. */
function runs(seed, from, to, counts) {
  const list = [];
  let start = from;
  for (let number = from; number < to; number++) {
    // Every fifth flow waits for messages of another origin.
    const allowed = list.length % 5 === 4 ? 'https://other.example' : auth;
    const { rule, outcome } = judge(structuredClone(payload(seed, number)), auth, allowed);
    counts[rule] = (counts[rule] ?? 0) + 1;
    if (outcome) {
      list.push({ from: start, to: number, allowed, outcome });
      start = number + 1;
    } else if (number - start >= RUN) {
      // Rather lose the end of the run than open a flow for what is ignored: the next message ends it.
      start = Math.max(start, number - RUN + 1);
    }
  }
  return list;
}

/** Takes fields away from a payload for as long as the flow still goes wrong. */
async function shrink(seed, run) {
  const { to: number, allowed } = run;
  const without = [];
  const attempt = async (names) => {
    const value = payload(seed, number, names);
    const { outcome } = judge(structuredClone(value), auth, allowed);
    return outcome && (await play(seed, { from: number, to: number, allowed, outcome }, names));
  };
  let wrong = await attempt(without);
  if (!wrong) return null;
  for (const name of Object.keys(payload(seed, number) ?? {})) {
    const less = await attempt([...without, name]);
    if (!less) continue;
    without.push(name);
    wrong = less;
  }
  return `${words(payload(seed, number, without))}: ${wrong}`;
}

let stranger;
window.fuzz = {
  /** A frame of the allowed origin that belongs to no flow. */
  async settleStranger() {
    stranger = document.body.appendChild(document.createElement('iframe'));
    stranger.src = `${auth}/fuzz/sender.html`;
    await new Promise((done) => stranger.addEventListener('load', done, { once: true }));
  },

  /** Plays the payloads from one number to another, `wide` flows side by side. */
  async play(seed, from, to, wide) {
    const counts = {};
    const wrong = [];
    const list = runs(seed, from, to, counts);
    const played = list.length;
    const lane = async () => {
      for (let run; (run = list.shift());) {
        // No flow may take a message of a frame that is not its own.
        stranger.contentWindow.postMessage({ seed, number: run.to }, '*');
        const sentence = await play(seed, run).catch((error) => `${error.stack ?? error}`);
        if (!sentence) continue;
        const smaller = await shrink(seed, run).catch(String);
        wrong.push(smaller ?? `payloads ${run.from} to ${run.to}: ${sentence}`);
        if (wrong.length > 5) return;
      }
    };
    await Promise.all(Array.from({ length: wide }, lane));
    return { counts, wrong, flows: played };
  },
};
