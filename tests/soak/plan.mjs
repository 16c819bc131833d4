// Which flows a soak opens, what it does to each, and what must come of it. Opens nothing itself.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/lib/paths.mjs';
import { derive, random } from './random.mjs';

/** The sandbox's scenarios as demo/README.md documents them: id → what the embedding page gets. */
export function scenarios() {
  const readme = readFileSync(join(root, 'demo', 'README.md'), 'utf8');
  const rows = readme.matchAll(/^\|[^|]+\|[^|]+\| `([\w-]+)` +\|[^|]+\| `?(completed|nothing|[A-Z_]+)`? +\|/gm);
  return Object.fromEntries([...rows].map(([, id, outcome]) => [id, outcome]));
}

/** Scenarios that complete without a consentID. */
const WITHOUT_CONSENT_ID = ['no-consent-id', 'empty-consent-id'];

/** Scenarios that wait before they say anything: rarer, so that a run is not all waiting. */
const SLOW = ['slow-load', 'bare-false', 'nested-noise', 'silence', 'refused', 'server-error', 'foreign-noise'];

/** The ways to open a flow, and how often each is taken. Only one modal flow is open at a time: the slow lane. */
const WAYS = {
  'link inline': 8,
  'link inline later': 4,
  'tag inline': 8,
  'link modal': 2,
  'link modal later': 1,
  'tag overlay': 2,
  'tag overlay that fetches': 1,
  preloaded: 1,
};

/** What happens to a flow beside its scenario, how often, and in which ways of opening it. */
const FAULTS = {
  none: { weight: 10 },
  noise: { weight: 4 },
  close: { weight: 4 },
  hidden: { weight: 2 },
  abort: { weight: 3, ways: /^link|preloaded/ },
  'remove the tag': { weight: 3, ways: /^tag/ },
  'remove the place': { weight: 3, ways: /^link inline/ },
  'remove the host': { weight: 3, ways: /^link modal|preloaded/ },
  'remove the frame': { weight: 3, ways: /^link|preloaded/ },
  'move the tag': { weight: 2, ways: /^tag inline/ },
  'close button': { weight: 3, ways: /modal|overlay|preloaded/ },
  supersede: { weight: 6, ways: /^link modal/ },
  'no session comes': { weight: 8, ways: /later/ },
  'close and open again': { weight: 4, ways: /^link/ },
};

/** How a fault ends a flow that was still open when it struck. A fault that is not here does not end one. */
const CUTS = {
  close: 'LINK_USER_CANCELLED closed',
  abort: 'LINK_USER_CANCELLED aborted',
  'remove the tag': 'LINK_USER_CANCELLED removed',
  'remove the place': 'LINK_NOT_FOUND',
  'remove the host': 'LINK_NOT_FOUND',
  'remove the frame': 'LINK_NOT_FOUND',
  'close button': 'LINK_USER_CANCELLED close-button',
  supersede: 'LINK_USER_CANCELLED superseded',
  'close and open again': 'LINK_USER_CANCELLED closed',
  'no session comes': 'LINK_INTERNAL_ERROR',
};

/** SPEC 4: the codes whose errors are `cancelled`, and those after which a new session is needed. */
const CANCELLED = ['LINK_USER_CANCELLED', 'CONSENT_ENDUSER_DENIED', 'AUTH_SESSION_CANCELLED'];
const NEEDS_NEW_SESSION = ['LINK_INVALID_SESSION', 'AUTH_SESSION_CANCELLED'];

/** The flow with this number: its scenario, its way, its fault and when that strikes, in ms. */
export function flowOf(seed, number, known) {
  const dice = random(derive(seed, number));
  const ids = Object.keys(known);
  // Each scenario's turn comes, the slow ones' every fourth time.
  const turn = ids[number % ids.length];
  const scenario =
    SLOW.includes(turn) && Math.floor(number / ids.length) % 4
      ? dice.pick(ids.filter((id) => !SLOW.includes(id)))
      : turn;
  const way = dice.weighted(WAYS);
  const possible = Object.entries(FAULTS).filter(([, { ways }]) => !ways || ways.test(way));
  const fault = dice.weighted(Object.fromEntries(possible.map(([name, { weight }]) => [name, weight])));
  const at = dice.pick([0, 1, dice.below(20), dice.below(150), dice.below(500)]);
  // A session that comes later comes before the shortest time limit.
  const strike = /later|fetches/.test(way) ? at % 150 : at;
  // Only what is silent for good may run into its time limit.
  const timeoutMs = known[scenario] === 'nothing' ? 200 + dice.below(400) : 60_000;
  const reload = scenario === 'server-error' && fault === 'move the tag';
  return { number, scenario, way, fault, at: strike, timeoutMs: reload ? 60_000 : timeoutMs };
}

/** How the flow must have ended, in the words of `ended`: a list where the moment of the fault decides. */
export function expected({ scenario, fault }, { struck }, known) {
  if (struck && CUTS[fault]) return [CUTS[fault]];
  // The frame loads again. Broken Bank works the second time; a session that has told its ending is spent.
  if (struck && fault === 'move the tag') {
    return scenario === 'server-error' ? ['completed'] : [natural(scenario, known), 'LINK_INVALID_SESSION'];
  }
  return [natural(scenario, known)];
}

const natural = (scenario, known) => (known[scenario] === 'nothing' ? 'LINK_TIMEOUT' : known[scenario]);

/** What is wrong with what a flow did, as sentences. */
export function judge(flow, told, known, authOrigin) {
  const wrong = [];
  const { end, settled, events, kept } = told;
  if (told.problem) return [told.problem];
  if (settled !== 1) wrong.push(`it settled ${settled} times`);
  const endings = expected(flow, told, known);
  if (!endings.includes(ended(end))) wrong.push(`it ended with ${ended(end)}, not ${endings.join(' or ')}`);
  if (end.failed) {
    const { code, cancelled, needsNewSession, isLinkError } = end.failed;
    if (!isLinkError) wrong.push('its error is no LinkError');
    if (cancelled !== CANCELLED.includes(code)) wrong.push(`cancelled is ${cancelled}`);
    if (needsNewSession !== NEEDS_NEW_SESSION.includes(code)) wrong.push(`needsNewSession is ${needsNewSession}`);
    if (flow.fault === 'no session comes' && !end.failed.isCaused) wrong.push('its error does not say why');
    if (code === 'LINK_ORIGIN_MISMATCH' && end.failed.details.expectedOrigin !== authOrigin) {
      wrong.push(`expectedOrigin is ${end.failed.details.expectedOrigin}`);
    }
  } else if (Boolean(end.completed.consentID) === WITHOUT_CONSENT_ID.includes(flow.scenario)) {
    wrong.push(`its consentID is ${end.completed.consentID}`);
  }
  if (kept !== (end.failed?.code === 'LINK_INVALID_SESSION')) wrong.push(`its frame was ${kept ? '' : 'not '}kept`);
  if (told.left) wrong.push(`it left ${told.left}`);
  if (told.early) wrong.push('it ended while the page was hidden');
  if (told.next && told.next !== 'completed') wrong.push(`the flow after it ended with ${told.next}`);
  if (events) wrong.push(...eventsWrong(events, end));
  return wrong;
}

/** SPEC 6: exactly one outcome, between `open` and `close`; a tag that was removed is silent from then on. */
function eventsWrong(events, end) {
  const reason = end.failed?.details?.reason;
  const outcome = reason === 'removed' ? [] : [end.failed ? 'error' : 'success', 'close'];
  const wanted = ['open', ...outcome].join(' ');
  const seen = events.filter((name) => name !== 'load').join(' ');
  return seen === wanted ? [] : [`its events were ${seen}, not ${wanted}`];
}

/** In short: `completed`, or the code and, where a flow was cancelled, its reason. */
export function ended({ failed }) {
  if (!failed) return 'completed';
  return failed.code === 'LINK_USER_CANCELLED' ? `${failed.code} ${failed.details?.reason}` : failed.code;
}
