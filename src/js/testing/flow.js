// The flows of a test: what src/browser/mount.rs and src/element.rs do, with a driver in the place of frame and clock.

import {
  ACTIVATE,
  CANCEL,
  awaitParsing,
  begin,
  conclude,
  emit,
  hasTrigger,
  newFlow,
  optionsOf,
  seen,
  sessionOf,
  settle,
  show,
  warn,
} from '../base.js';
import { isLinkError } from '../error.js';
import { NOT_FOUND, failure, readOptions, readSession } from './arguments.js';

// What a tag asks beside what base.js names, and the bits of its states; as in element.rs and mount.rs.
const OPEN = 0;
const SYNC = 3;
const STATE = { loading: 1, open: 2, error: 8 };

/** Every flow that was opened, oldest first. */
export const flows = [];
const mounts = [];
const mountOf = (subject) => mounts.find(({ host, flow }) => subject === host || subject === flow);

class Mount {
  state = 'open';
  loaded = false;
  flow = newFlow();

  constructor(request) {
    Object.assign(this, request);
    this.page = this.host.ownerDocument;
    mounts.push(this);
    this.obey = () => this.cancel('aborted');
    this.signal?.addEventListener('abort', this.obey);
  }

  open() {
    if (this.modal) for (const other of mounts.filter((one) => one.modal && one !== this)) other.cancel('superseded');
    begin(this.host, this.flow);
    // Page code that ran above may have ended the flow.
    if (this.state !== 'open') return;
    show(this.host, STATE.loading | STATE.open);
    emit(this.host, 'open');
  }

  load() {
    if (this.state !== 'open' || this.loaded) return;
    this.loaded = true;
    show(this.host, STATE.open);
    emit(this.host, 'load');
  }

  /** The outcome that the consent UI reports; whether it counts. */
  report(value, failed) {
    this.load();
    return this.settle(value, failed, failed && value.code === 'LINK_INVALID_SESSION');
  }

  settle(value, failed, kept, silent = false) {
    if (this.state !== 'open') return false;
    this.state = kept ? 'kept' : 'closed';
    if (kept) show(this.host, STATE.open | STATE.error);
    else this.release();
    const cancelled = failed && value.code === 'LINK_USER_CANCELLED';
    settle(this.flow, value, failed, cancelled || !this.owned);
    conclude(this.host, value, failed, kept, !kept, silent);
    if (!kept) this.leave();
    return true;
  }

  cancel(reason, silent) {
    this.end(failure('LINK_USER_CANCELLED', undefined, { reason }), silent);
  }

  end(error, silent = false) {
    if (this.settle(error, true, false, silent) || this.state !== 'kept') return;
    this.state = 'closed';
    this.release();
    if (!silent) emit(this.host, 'close');
    this.leave();
  }

  /** Brings the flow up to date with its element: still there, or gone. */
  follow() {
    if (this.host.isConnected && this.host.ownerDocument === this.page) return;
    if (this.owned) this.end(failure(NOT_FOUND));
    else this.cancel('removed', true);
  }

  release() {
    mounts.splice(mounts.indexOf(this), 1);
    this.signal?.removeEventListener('abort', this.obey);
    show(this.host, 0);
  }

  leave() {
    if (this.owned) this.host.remove();
  }
}

/** What a test sees of a flow, and does to it. */
const driverOf = (mount) => ({
  sessionId: mount.session,
  options: mount.options,
  element: mount.host,
  flow: mount.flow,
  get loaded() {
    return mount.loaded;
  },
  get closed() {
    return mount.state === 'closed';
  },
  load: () => mount.load(),
  succeed(result = { consentID: 'con_test' }) {
    const arrived = ['consentID', 'redirectURL'].filter((key) => typeof result[key] === 'string' && result[key]);
    return mount.report(Object.fromEntries(arrived.map((key) => [key, result[key]])), false);
  },
  fail: (reason, message, details = detailsOf(reason)) =>
    mount.report(isLinkError(reason) ? reason : failure(reason, message, details), true),
});

/** What comes with a code unless the test says otherwise. */
function detailsOf(code) {
  if (code === 'LINK_USER_CANCELLED') return { reason: 'close-button' };
  return /^LINK_/.test(code) ? undefined : { error_type: code };
}

/** Opens a flow in an element; returns its promise. */
export function mount({ warning, ...request }) {
  if (!request.host.isConnected || !request.host.ownerDocument.defaultView) throw failure(NOT_FOUND);
  if (warning) warn(warning);
  const mounted = new Mount(request);
  flows.push(driverOf(mounted));
  mounted.open();
  return mounted.flow;
}

function openTag(host) {
  const running = mountOf(host);
  if (running?.state === 'open') return running.flow;
  running?.cancel('closed');
  try {
    const session = readSession(sessionOf(host));
    seen(host, session);
    const { given, warning } = readOptions(optionsOf(host));
    return mount({ host, session, options: given, warning, modal: host.overlay });
  } catch (error) {
    if (!isLinkError(error)) throw error;
    return refuse(host, error);
  }
}

function refuse(host, error) {
  const flow = newFlow();
  begin(host, flow);
  settle(flow, error, true, true);
  conclude(host, error, true, false, false, false);
  return flow;
}

/** Brings the flow in line with the tag: its place in the document, its session, its mode. */
function sync(host) {
  const session = (host.isConnected && host.getAttribute('session-id')) || '';
  const running = mountOf(host);
  running?.follow();
  if (running && !running.owned && running.session !== session) running.cancel('closed', true);
  if (!session) {
    seen(host, '');
    return;
  }
  if (mountOf(host) || isDisabled(host)) return;
  // A trigger that is not parsed yet would be missed.
  if (host.overlay && (hasTrigger(host) || awaitParsing(host))) return;
  if (!seen(host, session)) openTag(host);
}

function activate(host) {
  const opens = host.overlay && !isDisabled(host);
  if (opens) openTag(host);
  return opens;
}

// Only a browser knows that the disabled form around a tag disables it too.
const isDisabled = (host) => host.disabled || host.matches(':disabled');

/** Answers the class of the tag. */
export function answer(what, subject, detail) {
  if (what === OPEN) return openTag(subject);
  if (what === ACTIVATE) return activate(subject);
  if (what === SYNC) sync(subject);
  else if (what === CANCEL) mountOf(subject)?.cancel(detail);
}

/** Closes what is open without telling anybody, and forgets every flow. */
export function reset() {
  for (const mounted of [...mounts]) {
    // Nobody waits for it any more.
    mounted.flow.catch(() => {});
    mounted.cancel('closed', true);
  }
  flows.length = 0;
}
