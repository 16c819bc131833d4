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
pub(crate) struct Request {
    pub(crate) host: HtmlElement,
    pub(crate) owner: Owner,
    pub(crate) session: String,
    pub(crate) config: Config,
    pub(crate) modal: bool,
    pub(crate) debug: bool,
    pub(crate) signal: Option<AbortSignal>,
}

/// A mounted flow. The list of mounts owns it.
pub(crate) struct Mount {
    host: HtmlElement,
    owner: Owner,
    session: String,
    modal: bool,
    debug: bool,
    stage: Stage,
    promise: Promise,
    flow: RefCell<Flow>,
    clock: RefCell<Clock>,
    loaded: Cell<bool>,
    ignored: Cell<u32>,
    observer: Cell<Option<Observer>>,
}

/// Is told of an outcome once.
pub(crate) type Observer = Box<dyn FnOnce(&Outcome)>;

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
    /// Builds the frame in the element's shadow root, where it starts to load unseen.
    ///
    /// # Errors
    /// [`ErrorCode::NotFound`] for an element that is in no document with a window.
    pub(crate) fn new(request: Request) -> Result<Rc<Self>, Box<LinkError>> {
        let Request { host, owner, session, config, modal, debug, signal } = request;
        let Config { consent_url, auth_origin, allowed_origin, time_limit, label } = &config;
        let filled = hands::has_trigger(&host);
        let stage = hands::stage(&host, consent_url, auth_origin, label, modal, filled)
            .ok_or_else(|| LinkError::new(ErrorCode::NotFound, None))?;
        if let Some(signal) = &signal {
            stage.obey(signal);
        }
        if config.no_message_can_match() {
            hands::warn(&["no message can match: allowedOrigin is ", allowed_origin, ", not ", auth_origin].concat());
        }
        let mount = Rc::new(Self {
            host,
            owner,
            session,
            modal,
            debug,
            stage,
            promise: hands::new_flow(),
            flow: RefCell::new(Flow::new(config.allowed_origin.clone())),
            clock: RefCell::new(Clock::new(*time_limit)),
            loaded: Cell::default(),
            ignored: Cell::default(),
            observer: Cell::default(),
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
        (self.owner == Owner::Page).then_some(self.session.as_str())
    }

    pub(crate) fn is_open(&self) -> bool {
        self.flow.borrow().is_open()
    }

    pub(crate) fn observe(&self, observer: Observer) {
        self.observer.set(Some(observer));
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
        let shown =
            |mount: &&Rc<Self>| mount.modal && !std::ptr::eq(mount.as_ref(), self) && !mount.flow.borrow().is_warm();
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
            if !self.flow.borrow().is_warm() {
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
        let step = self.flow.borrow_mut().end(ending);
        self.carry_out(step, silent);
    }

    fn carry_out(&self, step: Step, silent: bool) {
        match step {
            Step::Stay => {}
            Step::Ignore(reason) => self.explain(reason),
            Step::Settle { outcome, keep_frame } => self.settle(&outcome, keep_frame, silent),
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
        if self.debug {
            let count = self.ignored.get() + 1;
            self.ignored.set(count);
            hands::explain(count, reason.as_str());
        }
    }

    fn settle(&self, outcome: &Outcome, keep_frame: bool, silent: bool) {
        let host = &self.host;
        if keep_frame {
            self.stage.settle();
            self.enter("kept", OPEN | ERROR);
        } else {
            self.release();
        }
        let (value, failed) = convert::outcome(outcome);
        let cancelled = matches!(outcome, Err(error) if error.code == ErrorCode::UserCancelled);
        hands::settle(&self.promise, &value, failed, cancelled || self.owner == Owner::Page);
        if let Some(observer) = self.observer.take() {
            observer(outcome);
        }
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
