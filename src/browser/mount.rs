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
    pub(crate) session: SessionId<JsValue>,
    pub(crate) config: Config<JsValue>,
    pub(crate) modal: bool,
    pub(crate) debug: bool,
    pub(crate) signal: Option<&'a AbortSignal>,
}

/// A mounted flow. The list of mounts owns it.
pub(crate) struct Mount {
    host: HtmlElement,
    owner: Owner,
    session: SessionId<JsValue>,
    config: Config<JsValue>,
    modal: bool,
    debug: Cell<bool>,
    stage: Stage,
    promise: Promise,
    flow: RefCell<Flow<JsValue>>,
    clock: RefCell<Clock>,
    loaded: Cell<bool>,
    ignored: Cell<u32>,
    outcome: RefCell<Option<Outcome<JsValue>>>,
}

thread_local! {
    static MOUNTS: RefCell<Vec<Rc<Mount>>> = const { RefCell::new(Vec::new()) };
}

/// The mount that an element, a stage or a promise belongs to.
pub(crate) fn of(subject: &JsValue) -> Option<Rc<Mount>> {
    find(|mount| mount.is_of(subject))
}

fn find(wanted: impl Fn(&Mount) -> bool) -> Option<Rc<Mount>> {
    MOUNTS.with_borrow(|mounts| mounts.iter().find(|mount| wanted(mount)).cloned())
}

/// A tag's flow that is over before anything is mounted.
pub(crate) fn refuse(host: &HtmlElement, error: &LinkError<JsValue>) -> Promise {
    let promise = hands::new_flow();
    let value = convert::error(error);
    hands::begin(host, &promise);
    hands::settle(&promise, &value, true, true);
    hands::conclude(host, &value, true, false, false, false);
    promise
}

impl Mount {
    /// The flow of the element that is warm already, or else a new one: its frame loads in the shadow root, unseen.
    ///
    /// # Errors
    /// [`ErrorCode::NotFound`] for an element that is in no document with a window.
    pub(crate) fn prepare(request: Request) -> Result<Rc<Self>, Box<LinkError<JsValue>>> {
        let Request { host, owner, session, config, modal, debug, signal } = request;
        let (time_limit, warm) = (config.time_limit, of(&host));
        let fits = |warm: &Rc<Self>| warm.modal == modal && warm.config.loads_as(&config);
        let mount = match warm {
            Some(warm) if fits(&warm) => warm,
            other => {
                if let Some(other) = other {
                    other.end_silently(CancelReason::Closed);
                }
                Self::new(host, owner, session, config, modal)?
            }
        };
        mount.debug.set(debug);
        *mount.clock.borrow_mut() = Clock::new(time_limit);
        if let Some(signal) = signal {
            mount.stage.obey(signal);
        }
        Ok(mount)
    }

    fn new(
        host: HtmlElement,
        owner: Owner,
        session: SessionId<JsValue>,
        config: Config<JsValue>,
        modal: bool,
    ) -> Result<Rc<Self>, Box<LinkError<JsValue>>> {
        let Config { consent_url, auth_origin, allowed_origin, label, .. } = &config;
        let Some(stage) = hands::stage(&host, consent_url, auth_origin, label, modal) else {
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
            modal,
            debug: Cell::default(),
            stage,
            promise: hands::new_flow(),
            flow: RefCell::new(Flow::new(allowed_origin.clone())),
            clock: RefCell::new(Clock::new(None)),
            loaded: Cell::default(),
            ignored: Cell::default(),
            outcome: RefCell::default(),
            config,
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
    pub(crate) fn session(&self) -> Option<&JsValue> {
        (self.owner == Owner::Page).then_some(self.session.text())
    }

    pub(crate) fn is_open(&self) -> bool {
        self.flow.borrow().is_open()
    }

    pub(crate) fn is_warm(&self) -> bool {
        self.flow.borrow().is_warm()
    }

    /// How the flow ended, if it has.
    pub(crate) fn outcome(&self) -> Option<Outcome<JsValue>> {
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
            self.stage.phase("ready");
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

    /// Ends the other flow that is shown over the page: there is never more than one.
    fn supersede(&self) {
        if let Some(other) = find(|mount| mount.modal && !std::ptr::eq(mount, self) && !mount.is_warm()) {
            other.cancel(CancelReason::Superseded);
        }
    }

    /// Shows a modal flow over the page, again if it was moved; whether it could be.
    fn raise(&self) -> bool {
        let raised = self.stage.raise();
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

    fn await_load(&self) {
        self.stage.phase("loading");
        self.clock.borrow_mut().loading();
    }

    pub(crate) fn frame_loaded(&self) {
        self.clock.borrow_mut().loaded();
        if !self.loaded.replace(true) && self.is_open() {
            self.stage.phase("ready");
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
            Tick::LoadingIsSlow => self.stage.phase("slow"),
            Tick::TimeIsUp => return self.end(Ending::TimedOut, false),
        }
        self.stage.arm(self.clock.borrow().delay());
    }

    pub(crate) fn receive(&self, event: &MessageEvent) {
        let sent = self.stage.sent(event);
        // Read before the flow is borrowed: a message that the page has made up may have getters that act on the flow.
        let (fields, origin) = if sent {
            (channel::read(&hands::peek(event, "data")), hands::peek(event, "origin"))
        } else {
            Default::default()
        };
        let step = self.flow.borrow_mut().message::<Browser>(sent, || fields, || origin);
        self.carry_out(step, false);
    }

    /// The page's policy was violated: by this flow's frame, if it names its origin.
    pub(crate) fn policy_violated(&self, event: &JsValue) {
        let says = |key: &str, value: JsValue| hands::peek(event, key) == value;
        let blocked = hands::http_origin(&hands::peek(event, "blockedURI"));
        if says("effectiveDirective", "frame-src".into())
            && says("disposition", "enforce".into())
            && blocked == self.config.auth_origin
        {
            self.end(Ending::Refused, false);
        }
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

    fn carry_out(&self, step: Step<JsValue>, silent: bool) {
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

    fn settle(&self, outcome: Outcome<JsValue>, keep_frame: bool, silent: bool) {
        let host = &self.host;
        if keep_frame {
            self.stage.settle();
            self.stage.phase("kept");
        } else {
            self.release();
        }
        let (value, failed) = convert::outcome(&outcome);
        let cancelled = matches!(&outcome, Err(error) if error.code == ErrorCode::UserCancelled);
        *self.outcome.borrow_mut() = Some(outcome);
        hands::settle(&self.promise, &value, failed, cancelled || self.owner == Owner::Page);
        hands::conclude(host, &value, failed, keep_frame, !keep_frame, silent);
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
        self.stage.remove();
    }
}
