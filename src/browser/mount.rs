//! Everything that one flow owns in the browser, and the list of all such. Must not decide when a flow ends.

use super::{
    channel,
    convert::{self, Browser},
    hands::{self, Stage},
};
use crate::core::{
    clock::{Clock, Tick},
    error::{CancelReason, ErrorCode, LinkError},
    flow::{Ending, Flow, Ignored, Outcome, Step},
    options::Config,
    session::SessionId,
};
use js_sys::Promise;
use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};
use wasm_bindgen::prelude::*;
use web_sys::{AbortSignal, HtmlElement, MessageEvent};

// The element's custom states, a bit each in the order of `STATES` in base.js.
const LOADING: u8 = 1;
const OPEN: u8 = 2;
const SUCCESS: u8 = 4;
const ERROR: u8 = 8;

/// Who made the element that a flow is mounted in.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Owner {
    /// The page: a tag, which stays.
    Page,
    /// `link()`: a host that goes with its flow.
    Link,
}

/// What a flow is mounted with.
pub(crate) struct Request<'a> {
    pub(crate) host: HtmlElement,
    pub(crate) owner: Owner,
    pub(crate) session: SessionId,
    pub(crate) config: &'a Config,
    pub(crate) key: String,
    pub(crate) modal: bool,
    pub(crate) debug: bool,
    pub(crate) signal: Option<&'a AbortSignal>,
}

/// A mounted flow. The list of mounts owns it.
pub(crate) struct Mount {
    host: HtmlElement,
    owner: Owner,
    session: SessionId,
    key: String,
    modal: bool,
    debug: Cell<bool>,
    stage: Stage,
    promise: Promise,
    flow: RefCell<Flow>,
    clock: RefCell<Clock>,
    loaded: Cell<bool>,
    ignored: Cell<u32>,
    outcome: RefCell<Option<Outcome>>,
}

thread_local! {
    static MOUNTS: RefCell<Vec<Rc<Mount>>> = const { RefCell::new(Vec::new()) };
}

/// The mount that an element, a stage or a promise belongs to.
pub(crate) fn of(subject: &JsValue) -> Option<Rc<Mount>> {
    MOUNTS.with_borrow(|mounts| mounts.iter().find(|mount| mount.is_of(subject)).cloned())
}

/// A tag's flow that is over before anything is mounted.
pub(crate) fn refuse(host: &HtmlElement, error: &LinkError) -> Promise {
    let promise = hands::new_flow();
    let value = convert::error(error);
    hands::begin(host, &promise);
    hands::settle(&promise, &value, true, true);
    hands::show(host, ERROR);
    hands::conclude(host, &value, true, true, false);
    promise
}

impl Mount {
    /// The flow of the element that is warm already, or else a new one: its frame loads in the shadow root, unseen.
    ///
    /// # Errors
    /// [`ErrorCode::NotFound`] for an element that is in no document with a window.
    pub(crate) fn prepare(request: Request) -> Result<Rc<Self>, Box<LinkError>> {
        let Request { host, owner, session, config, key, modal, debug, signal } = request;
        let warm = of(&host);
        if let Some(other) = warm.as_ref().filter(|warm| warm.key != key) {
            other.end_silently(CancelReason::Closed);
        }
        let mount = match warm.filter(|warm| warm.key == key) {
            Some(warm) => warm,
            None => Self::new(host, owner, session, config, key, modal)?,
        };
        mount.debug.set(debug);
        *mount.clock.borrow_mut() = Clock::new(config.time_limit);
        if let Some(signal) = signal {
            mount.stage.obey(signal);
        }
        Ok(mount)
    }

    fn new(
        host: HtmlElement,
        owner: Owner,
        session: SessionId,
        config: &Config,
        key: String,
        modal: bool,
    ) -> Result<Rc<Self>, Box<LinkError>> {
        let Config { consent_url, auth_origin, allowed_origin, time_limit, label } = config;
        let filled = hands::has_trigger(&host);
        let Some(stage) = hands::stage(&host, consent_url, auth_origin, label, modal, filled) else {
            if owner == Owner::Link {
                host.remove();
            }
            return Err(LinkError::new(ErrorCode::NotFound, None));
        };
        if config.no_message_can_match() {
            hands::warn_of_origin(allowed_origin, auth_origin);
        }
        let mount = Rc::new(Self {
            host,
            owner,
            session,
            key,
            modal,
            debug: Cell::default(),
            stage,
            promise: hands::new_flow(),
            flow: RefCell::new(Flow::new(allowed_origin.clone())),
            clock: RefCell::new(Clock::new(*time_limit)),
            loaded: Cell::default(),
            ignored: Cell::default(),
            outcome: RefCell::default(),
        });
        MOUNTS.with_borrow_mut(|mounts| mounts.push(Rc::clone(&mount)));
        Ok(mount)
    }

    fn is_of(&self, subject: &JsValue) -> bool {
        let own: [&JsValue; 3] = [self.stage.as_ref(), self.host.as_ref(), self.promise.as_ref()];
        own.contains(&subject)
    }

    pub(crate) fn promise(&self) -> Promise {
        self.promise.clone()
    }

    /// The session of the tag; a host of `link()` has no attribute to compare it with.
    pub(crate) fn session(&self) -> Option<&str> {
        (self.owner == Owner::Page).then(|| self.session.as_str())
    }

    pub(crate) fn is_open(&self) -> bool {
        self.flow.borrow().is_open()
    }

    pub(crate) fn is_warm(&self) -> bool {
        self.flow.borrow().is_warm()
    }

    /// How the flow ended, if it has.
    pub(crate) fn outcome(&self) -> Option<Outcome> {
        self.outcome.borrow().clone()
    }

    /// Shows the flow and starts its clock. Runs page code, which may end the flow again.
    pub(crate) fn open(&self) {
        let step = self.flow.borrow_mut().open();
        if self.modal {
            self.supersede();
        }
        hands::begin(&self.host, &self.promise);
        if self.loaded.get() {
            self.enter("ready", OPEN);
        } else {
            self.await_load();
        }
        // Page code that ran above may have ended the flow.
        if self.raise() && (self.is_open() || !matches!(step, Step::Stay)) {
            self.tick();
            hands::emit(&self.host, "open");
            if self.loaded.get() {
                hands::emit(&self.host, "load");
            }
        }
        self.carry_out(step, false);
    }

    /// Ends every other flow that is shown over the page.
    fn supersede(&self) {
        let shown = |mount: &&Rc<Self>| mount.modal && !std::ptr::eq(mount.as_ref(), self) && !mount.is_warm();
        let others: Vec<_> = MOUNTS.with_borrow(|mounts| mounts.iter().filter(shown).cloned().collect());
        for other in others {
            other.cancel(CancelReason::Superseded);
        }
    }

    /// Shows a modal flow over the page, again if it was moved; whether it could be.
    fn raise(&self) -> bool {
        let raised = self.stage.raise().is_ok();
        if !raised {
            self.lose();
        }
        raised
    }

    /// Brings the flow up to date with its element: still there, moved, or gone.
    pub(crate) fn follow_host(&self) {
        if self.stage.here() {
            if !self.is_warm() {
                self.raise();
            }
        } else if self.owner == Owner::Page {
            self.end_silently(CancelReason::Removed);
        } else {
            self.lose();
        }
    }

    fn enter(&self, phase: &str, states: u8) {
        self.stage.phase(phase);
        hands::show(&self.host, states);
    }

    fn await_load(&self) {
        self.enter("loading", LOADING | OPEN);
        self.clock.borrow_mut().loading();
    }

    pub(crate) fn frame_loaded(&self) {
        self.clock.borrow_mut().loaded();
        if !self.loaded.replace(true) && self.is_open() {
            self.enter("ready", OPEN);
            hands::emit(&self.host, "load");
        }
    }

    pub(crate) fn retry(&self) {
        self.await_load();
        self.stage.reload();
        self.tick();
    }

    /// Brings the clock up to date, and has it looked at again when it matters.
    pub(crate) fn tick(&self) {
        if !self.is_open() {
            return;
        }
        let tick = self.clock.borrow_mut().tick(self.stage.now(), self.stage.visible());
        match tick {
            Tick::Waiting => {}
            Tick::LoadingIsSlow => self.enter("slow", LOADING | OPEN),
            Tick::TimeIsUp => return self.end(Ending::TimedOut, false),
        }
        self.stage.arm(self.clock.borrow().delay());
    }

    pub(crate) fn receive(&self, event: &MessageEvent) {
        let sent = self.stage.sent(event);
        // Read before the flow is borrowed: a message that the page has made up may have getters that act on the flow.
        let (fields, origin) = if sent {
            (channel::read(&hands::peek(event, "data")), hands::peek(event, "origin").as_string().unwrap_or_default())
        } else {
            Default::default()
        };
        let step = self.flow.borrow_mut().message::<Browser>(sent, || fields, || origin);
        self.carry_out(step, false);
    }

    pub(crate) fn cancel(&self, reason: CancelReason) {
        self.end(Ending::Cancelled(reason), false);
    }

    /// Ends the flow because what was mounted is not in the document any more.
    pub(crate) fn lose(&self) {
        self.end(Ending::Lost, false);
    }

    /// Closes the flow without telling the element's listeners.
    pub(crate) fn end_silently(&self, reason: CancelReason) {
        self.end(Ending::Cancelled(reason), true);
    }

    fn end(&self, ending: Ending, silent: bool) {
        // Nobody has heard of a flow that was never opened.
        let silent = silent || self.is_warm();
        let step = self.flow.borrow_mut().end(ending);
        self.carry_out(step, silent);
    }

    fn carry_out(&self, step: Step, silent: bool) {
        match step {
            Step::Stay => {}
            Step::Ignore(reason) => self.explain(reason),
            Step::Settle { outcome, keep_frame } => self.settle(outcome, keep_frame, silent),
            Step::Release => {
                self.release();
                if !silent {
                    hands::emit(&self.host, "close");
                }
                self.leave();
            }
        }
    }

    fn explain(&self, reason: Ignored) {
        if self.debug.get() {
            let count = self.ignored.get() + 1;
            self.ignored.set(count);
            hands::explain(count, reason.as_str());
        }
    }

    fn settle(&self, outcome: Outcome, keep_frame: bool, silent: bool) {
        let host = &self.host;
        if keep_frame {
            self.stage.settle();
            self.enter("kept", OPEN | ERROR);
        } else {
            self.release();
        }
        let (value, failed) = convert::outcome(&outcome);
        let cancelled = matches!(&outcome, Err(error) if error.code == ErrorCode::UserCancelled);
        *self.outcome.borrow_mut() = Some(outcome);
        hands::settle(&self.promise, &value, failed, cancelled || self.owner == Owner::Page);
        if !keep_frame && !silent {
            hands::show(host, if failed { ERROR } else { SUCCESS });
        }
        hands::conclude(host, &value, failed, keep_frame, silent);
        if !keep_frame {
            self.leave();
        }
    }

    /// Takes the host of a `link()` away: last, so that its events reach the document.
    fn leave(&self) {
        if self.owner == Owner::Link {
            self.host.remove();
        }
    }

    /// Gives back everything that is left. Runs page code.
    fn release(&self) {
        MOUNTS.with_borrow_mut(|mounts| mounts.retain(|mount| !std::ptr::eq(mount.as_ref(), self)));
        hands::show(&self.host, 0);
        self.stage.remove();
    }
}
