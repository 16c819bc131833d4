//! `FlowController`: everything that one flow owns in the page. It hands what happens to the core's `Flow` and carries out
//! the effects. Must not decide what happens when.

use super::{
    promise::FlowPromise,
    registry,
    session_source::{SessionRequest, SessionSource},
    signal::{Receiver, Signal},
    view::View,
};
use crate::{
    core::{
        error::{CancelReason, ErrorCode, ErrorDetails, FlowError},
        flow::{Effect, Event, Flow, Input, Place},
        options::Config,
        outcome::Outcome,
        session::SessionId,
        text,
        visible_time::Moment,
    },
    dom::{
        error, events, form_control,
        held::Held,
        host,
        listener::Listener,
        log, message,
        node::{Node, Page, PageEvent, Target},
        panel::Button,
        stack::has_room,
        value,
    },
};
use std::{
    cell::{Cell, RefCell},
    rc::{Rc, Weak},
};
use wasm_bindgen::prelude::*;
use web_sys::AbortSignal;

/// Who made the element that a flow is mounted in.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Owner {
    /// The page: a tag, which stays.
    Page,
    /// `link()`: an element that goes with its flow.
    Link,
}

/// What a flow is mounted with.
pub(crate) struct Request {
    pub(crate) owner: Owner,
    pub(crate) session: SessionSource,
    pub(crate) config: Config,
    pub(crate) place: Place,
    /// The words of the panel, as the page gives them.
    pub(crate) texts: JsValue,
}

/// One flow in a page. The registry owns it.
pub(crate) struct FlowController {
    this: Weak<Self>,
    host: Node,
    request: Request,
    page: Page,
    flow: RefCell<Flow>,
    view: View,
    promise: FlowPromise,
    /// Listeners that go with the outcome, and those that stay with a frame that is kept.
    listeners: RefCell<Vec<Listener>>,
    lasting_listeners: RefCell<Vec<Listener>>,
    timer: RefCell<Option<Listener>>,
    /// The session that was asked for, and the one that has come or was known.
    session_request: RefCell<Option<SessionRequest>>,
    session: RefCell<Option<SessionId>>,
    /// How the flow has ended, as Rust and as JavaScript have it.
    settled: RefCell<Option<Outcome>>,
    settled_value: RefCell<JsValue>,
    /// Whether each ignored message is explained on the console.
    explains: Cell<bool>,
    ignored_messages: Cell<u32>,
    /// The next look at whether the overlay can be seen.
    watch: RefCell<Option<Listener>>,
    /// When the overlay came, and when it was looked at last, in milliseconds; no number before.
    raised_at: Cell<f64>,
    looked_at: Cell<f64>,
    /// What came where the page's stack was full, and the timer that it waits for.
    put_off: RefCell<Vec<PutOff>>,
    put_off_timer: RefCell<Option<Listener>>,
}

/// What waits for a stack with room.
enum PutOff {
    /// A message event, unread.
    Message(JsValue),
    Input(Input),
}

impl FlowController {
    /// The flow that is mounted for this request already, unopened, or a new one, whose frame loads unseen.
    ///
    /// # Errors
    /// [`ErrorCode::NotFound`] for an element that is in no document with a window, [`ErrorCode::InternalError`] where the page's
    /// stack is full.
    pub(crate) fn preload(host: Node, request: Request) -> Result<Rc<Self>, Box<FlowError>> {
        if !has_room() {
            return Err(no_room());
        }
        if let Some(mounted) = registry::of_host(&host) {
            if mounted.serves(&request) {
                mounted.explains.set(request.config.debug);
                mounted.view.set_texts(&request.texts);
                return Ok(mounted);
            }
            mounted.handle(Input::CancelSilently(CancelReason::Closed));
        }
        if !host::is_shown(&host) {
            if request.owner == Owner::Link {
                host.remove();
            }
            return Err(FlowError::new(ErrorCode::NotFound, None));
        }
        Ok(Self::mount(host, request))
    }

    fn mount(host: Node, request: Request) -> Rc<Self> {
        let Config { allowed_origin, auth_origin, .. } = &request.config;
        if request.config.no_message_can_match() {
            log::warn_of_origin(allowed_origin, auth_origin);
        }
        let new = if request.session.known().is_some() { Flow::new } else { Flow::without_session };
        let flow = RefCell::new(new(allowed_origin.clone(), request.place));
        let view = View::new(&host, &request.config, &request.texts, request.place == Place::Overlay);
        let controller = Rc::new_cyclic(|this| Self {
            this: this.clone(),
            page: host.page(),
            promise: FlowPromise::new(&host),
            host,
            flow,
            view,
            listeners: RefCell::default(),
            lasting_listeners: RefCell::default(),
            timer: RefCell::default(),
            session_request: RefCell::default(),
            session: RefCell::new(request.session.known().cloned()),
            settled: RefCell::default(),
            settled_value: RefCell::default(),
            explains: Cell::new(request.config.debug),
            ignored_messages: Cell::default(),
            watch: RefCell::default(),
            raised_at: Cell::new(f64::NAN),
            looked_at: Cell::new(f64::NAN),
            put_off: RefCell::default(),
            put_off_timer: RefCell::default(),
            request,
        });
        registry::add(&controller);
        controller.load_frame();
        controller.view.mount();
        controller.listen();
        controller
    }

    /// Whether this flow, unopened, can be opened for a request.
    pub(crate) fn serves(&self, request: &Request) -> bool {
        self.flow.borrow().is_preloading()
            && self.request.owner == request.owner
            && self.request.session.serves(&request.session)
            && self.request.place == request.place
            && self.request.config.loads_as(&request.config)
    }

    fn listen(&self) {
        self.lasting_listeners.borrow_mut().extend(self.view.listen(self));
        if cfg!(fiskil_link_testing) {
            return;
        }
        let page: &Target = self.page.unchecked_ref();
        let mut listeners = vec![
            self.on(page, "visibilitychange", Signal::Seen),
            self.on(page, "securitypolicyviolation", Signal::PolicyViolated),
            Listener::to_changes(&host::root(&self.host), self.callback(Signal::Changed)),
        ];
        if let Some(window) = self.page.window() {
            listeners.push(self.on(window.unchecked_ref(), "message", Signal::Message));
        }
        self.listeners.borrow_mut().extend(listeners);
    }

    /// Closes the flow when the signal aborts: like `close()`, it also takes away a frame that is kept after the outcome.
    pub(crate) fn obey(&self, signal: &AbortSignal) {
        let listener = self.on(signal.unchecked_ref(), "abort", Signal::Aborted);
        self.lasting_listeners.borrow_mut().push(listener);
    }

    /// Acts on what a listener has heard.
    fn receive(&self, signal: Signal, event: &JsValue) {
        let input = match signal {
            Signal::Loaded => Input::FrameLoaded(self.moment()),
            Signal::Escape => {
                // A dialog is closed with its flow, not before.
                event.unchecked_ref::<PageEvent>().prevent_default();
                Input::Cancel(CancelReason::Escape)
            }
            // It may be there again by now.
            Signal::DialogClosed if !self.view.is_closed() => return,
            Signal::DialogClosed => Input::Cancel(CancelReason::Escape),
            Signal::Clicked => {
                // Where the guard cannot see into the dialog: in a closed shadow tree, and in another window's document.
                let click: &PageEvent = event.unchecked_ref();
                self.press(click, &click.path());
                return;
            }
            Signal::Wheel => {
                let turn: &PageEvent = event.unchecked_ref();
                if self.view.contains(&turn.path()) {
                    turn.stop();
                }
                return;
            }
            Signal::PutOff => {
                self.handle_what_was_put_off();
                return;
            }
            Signal::Watch => {
                self.watch();
                self.handle_what_was_put_off();
                return;
            }
            Signal::Unseen if self.view.is_reachable() => {
                self.watch();
                return;
            }
            Signal::Unseen => Input::Lost,
            Signal::Seen => {
                if self.is_over_page() {
                    self.watch();
                }
                Input::Tick(self.moment())
            }
            Signal::TimerFires => Input::TimerFires(self.moment()),
            Signal::SessionArrived => self.session_input(event),
            Signal::SessionFailed => self.session_failure(event),
            Signal::Aborted => Input::Cancel(CancelReason::Aborted),
            // The removal of the element itself is judged when it has not come back.
            Signal::Changed if self.host.is_connected() && !self.view.is_connected() => Input::Lost,
            Signal::PolicyViolated if self.is_refusal(event) => Input::FrameRefused,
            Signal::Message if self.view.is_source_of(event) => {
                // Else it would be read in part.
                if !has_room() {
                    self.put_off(PutOff::Message(event.clone()));
                    return;
                }
                let (message, origin) = message::read(event);
                Input::Message(message, origin)
            }
            Signal::Message if self.explains.get() => Input::ForeignMessage,
            Signal::Changed | Signal::PolicyViolated | Signal::Message => return,
        };
        self.handle(input);
    }

    /// Whether the page's policy refuses this flow's frame: it does so for an origin, in earnest.
    fn is_refusal(&self, violation: &JsValue) -> bool {
        let says = |key: &str, text: &str| text::is(&value::get(violation, key), text);
        says("effectiveDirective", "frame-src")
            && says("disposition", "enforce")
            && text::http_origin(&value::get(violation, "blockedURI")).as_ref()
                == Some(&self.request.config.auth_origin)
    }

    pub(super) fn moment(&self) -> Moment {
        Moment { now: now(), is_visible: !self.page.hidden() }
    }

    /// Hands an input to the core and carries out what it decides. Runs page code, which may end the flow meanwhile.
    pub(crate) fn handle(&self, input: Input) {
        if !has_room() {
            self.put_off(PutOff::Input(input));
            return;
        }
        // What came before comes first: a flow that is closed before it has opened would never end.
        self.handle_what_was_put_off();
        let effects = self.flow.borrow_mut().handle(input);
        for effect in effects {
            if !effect.needs_open_flow() || self.is_open() {
                self.perform(effect);
            }
        }
    }

    /// Leaves something for a time when the page's stack has room for it.
    fn put_off(&self, what: PutOff) {
        self.put_off.borrow_mut().push(what);
        let timer = Listener::after(0.0, self.callback(Signal::PutOff));
        let before = self.put_off_timer.replace(Some(timer));
        drop(before);
    }

    fn handle_what_was_put_off(&self) {
        for what in self.put_off.take() {
            match what {
                PutOff::Message(event) => self.receive(Signal::Message, &event),
                PutOff::Input(input) => self.handle(input),
            }
        }
    }

    fn perform(&self, effect: Effect) {
        let host = &self.host;
        match effect {
            Effect::Supersede => {
                let other = registry::find(|flow| {
                    flow.request.place == Place::Overlay && !std::ptr::eq(flow, self) && !flow.is_preloading()
                });
                if let Some(other) = other {
                    other.handle(Input::Cancel(CancelReason::Superseded));
                }
            }
            Effect::Begin => {
                let held = Held::of(host);
                // A listener that hears of an outcome may open the next flow: the last one closes first.
                events::emit_owed_close(host);
                held.begin(self.promise.as_js());
                form_control::update(host);
            }
            Effect::AskForSession => self.ask_for_session(),
            Effect::LoadFrame => self.load_frame(),
            Effect::Show(appearance) => self.view.show(appearance),
            Effect::Raise => self.raise(),
            Effect::Reload => self.view.reload(),
            // In a test nothing happens by itself.
            Effect::Schedule(_) if cfg!(fiskil_link_testing) => {}
            Effect::Schedule(delay) => {
                // The old timer goes first.
                self.timer.take();
                *self.timer.borrow_mut() = delay.map(|delay| Listener::after(delay, self.callback(Signal::TimerFires)));
            }
            Effect::Conclude(outcome) => self.handle(Input::EarlyOutcome(outcome)),
            Effect::Freeze => self.stop_listening(),
            Effect::TakeDown => self.take_down(),
            Effect::Settle(outcome) => self.settle(outcome),
            Effect::OweClose => Held::of(host).set_owes_close(true),
            Effect::Emit(Event::Close) => events::emit_owed_close(host),
            #[cfg(fiskil_link_testing)]
            Effect::Emit(Event::Load) => {
                super::testing::note_loaded(self.promise.as_js());
                events::emit(host, Event::Load, &JsValue::NULL);
            }
            Effect::Emit(Event::Success) => {
                let detail = self.detail(Event::Success);
                if self.request.owner == Owner::Page {
                    events::emit_input(host);
                }
                events::emit(host, Event::Success, &detail);
            }
            Effect::Emit(event) => events::emit(host, event, &self.detail(event)),
            Effect::Explain(reason) => {
                if self.explains.get() {
                    let count = self.ignored_messages.get() + 1;
                    self.ignored_messages.set(count);
                    log::ignored_message(count, reason.as_str());
                }
            }
            // Last, so that the events of a `link()` reach the document.
            Effect::RemoveHost => {
                if self.request.owner == Owner::Link {
                    host.remove();
                }
            }
        }
    }

    /// Asks for the session, unless that has been done already.
    pub(crate) fn ask_for_session(&self) {
        if self.session_request.borrow().is_none() {
            let (arrived, failed) = (self.callback(Signal::SessionArrived), self.callback(Signal::SessionFailed));
            let request = SessionRequest::new(&self.request.session, arrived, failed);
            *self.session_request.borrow_mut() = request;
        }
    }

    /// What a session that has come means: it may be none, or one that its tag has used up.
    fn session_input(&self, session: &JsValue) -> Input {
        match SessionId::new(session.clone()) {
            Ok(session) if Held::of(&self.host).is_spent(session.text()) => self.has_no_session(spent_session()),
            Ok(session) => {
                *self.session.borrow_mut() = Some(session);
                Input::SessionArrived(self.moment())
            }
            Err(error) => {
                log::error(&error.message);
                self.has_no_session(error)
            }
        }
    }

    /// The flow gets no session. Where one was to be got ahead, the next try is that of whoever opens it.
    fn has_no_session(&self, error: Box<FlowError>) -> Input {
        if self.is_preloading() {
            Held::of(&self.host).set_waits_for_opening(true);
        }
        Input::SessionFailed(error)
    }

    fn session_failure(&self, reason: &JsValue) -> Input {
        let message = match &self.request.session {
            SessionSource::Address(_) => text::fill_in("*", &value::get(reason, "message"), reason, reason),
            SessionSource::Known(_) | SessionSource::Later(_) => SESSION_FAILED.into(),
        };
        // A tag may be in a page where nobody hears its events.
        if self.request.owner == Owner::Page {
            log::error(&message);
        }
        let details = Some(ErrorDetails::Cause(reason.clone()));
        self.has_no_session(Box::new(FlowError { code: ErrorCode::InternalError, message, details }))
    }

    fn load_frame(&self) {
        let session = self.session.borrow().clone();
        if let Some(session) = session {
            self.view.load(&self.request.config.consent_url(&session));
        }
    }

    /// Shows a dialog over the page, again if it was moved.
    fn raise(&self) {
        if self.raised_at.get().is_nan() {
            self.raised_at.set(now());
            self.guard_wheel();
        }
        if self.view.raise() {
            self.watch();
        } else {
            self.handle(Input::Lost);
        }
    }

    /// What the wheel scrolls in the dialog is none of the page's business. Only while the dialog is there: for Chromium, a listener
    /// to `wheel` takes the place of every listener of the page's to `mousewheel` at the same target.
    fn guard_wheel(&self) {
        if let Some(window) = self.page.window() {
            let wheel = Listener::ahead(window.unchecked_ref(), "wheel", self.callback(Signal::Wheel));
            self.lasting_listeners.borrow_mut().push(wheel);
        }
    }

    /// Looks again and again whether what is over the page can be seen and left: no event tells when a page hides it.
    fn watch(&self) {
        if self.request.place == Place::Inline || cfg!(fiskil_link_testing) {
            return;
        }
        self.looked_at.set(now());
        // A dialog of the page's that hides everything else from screen readers means what is under it, not what is over it.
        if self.request.owner == Owner::Link {
            self.host.drop_attribute("aria-hidden");
        }
        if self.view.is_reachable() {
            self.schedule_look(WATCH_INTERVAL, Signal::Watch);
            self.view.keep_on_top();
        } else if self.view.is_closed() {
            // Whoever closed it may have done so in this very task: the event that tells it comes first then.
            self.schedule_look(0.0, Signal::Unseen);
        } else {
            self.handle(Input::Lost);
        }
    }

    fn schedule_look(&self, delay: f64, signal: Signal) {
        let look = Listener::after(delay, self.callback(signal));
        let before = self.watch.replace(Some(look));
        drop(before);
    }

    /// Hears an event of the page before the page does, while this flow is over it: what happens in the dialog is none of the
    /// page's business, and Escape closes this layer and no other. Returns whether it has closed the flow.
    pub(crate) fn guard(&self, event: &PageEvent) -> bool {
        // A page can clear every timer, that of the next look too: whoever is there asks for it.
        if now() - self.looked_at.get() > LATE_LOOK {
            self.watch();
        }
        let (path, kind) = (event.path(), value::get(event, "type"));
        let is_inside = self.view.contains(&path);
        if text::is(&kind, "keydown") && text::is(&value::get(event, "key"), "Escape") {
            // A dialog that lies over this one takes it first.
            let is_ours = is_inside || self.view.is_topmost();
            if is_ours {
                event.prevent_default();
                event.stop();
                self.handle(Input::Cancel(CancelReason::Escape));
            }
            return is_ours;
        }
        if !is_inside {
            return false;
        }
        event.stop();
        text::is(&kind, "click") && self.press(event, &path)
    }

    /// Presses the button that a click is on; whether that has closed the flow. The second click of a double click, or tap, was meant
    /// for what the overlay has covered. A key or a script clicks zero times.
    fn press(&self, click: &PageEvent, path: &js_sys::Array) -> bool {
        let clicks = value::number(&value::get(click, "detail"));
        let raised_at = self.raised_at.get();
        let is_early = value::number(&value::get(click, "timeStamp")) - raised_at < SECOND_CLICK_TIME;
        let is_second = is_early && (clicks > 1.0 || clicks > 0.0 && is_tap_of_before(raised_at));
        // A link or a label around the element does what a click in it would do.
        if self.view.is_own(&path.get(0)) {
            click.prevent_default();
        }
        let button = self.view.button_on(path).filter(|_| !is_second);
        match button {
            Some(Button::Close) => self.handle(Input::Cancel(CancelReason::CloseButton)),
            Some(Button::Retry) => self.handle(Input::Retry(self.moment())),
            None => {}
        }
        button == Some(Button::Close)
    }

    fn detail(&self, event: Event) -> JsValue {
        match event {
            Event::Success | Event::Error => self.settled_value.borrow().clone(),
            Event::Open | Event::Load | Event::Close => JsValue::NULL,
        }
    }

    fn stop_listening(&self) {
        // Dropped when nothing is borrowed.
        drop(self.listeners.take());
        drop(self.timer.take());
        drop(self.session_request.take());
    }

    fn take_down(&self) {
        registry::remove(self);
        self.stop_listening();
        drop(self.lasting_listeners.take());
        drop(self.watch.take());
        self.view.take_down();
        self.promise.note_unmounted();
    }

    fn settle(&self, outcome: Outcome) {
        let host = &self.host;
        let held = Held::of(host);
        let value = error::outcome(&outcome);
        let is_cancelled = matches!(&outcome, Err(error) if error.code == ErrorCode::UserCancelled);
        let is_success = outcome.is_ok();
        if outcome_spends_session(&outcome) {
            if let Some(session) = self.session.borrow().as_ref() {
                held.spend(session.text());
                if is_success {
                    held.set_linked_session(session.text());
                }
            }
            // One that the element got itself is followed by another at the next opening, but not before.
            held.set_waits_for_opening(self.request.session.known().is_none());
        }
        *self.settled.borrow_mut() = Some(outcome);
        self.settled_value.borrow_mut().clone_from(&value);
        // A tag tells its listeners; whoever closes a flow knows it.
        if is_cancelled || self.request.owner == Owner::Page {
            self.promise.mark_handled();
        }
        if is_success {
            held.set_result(&value);
            self.promise.resolve(&value);
        } else {
            held.set_error(&value);
            self.promise.reject(&value);
        }
        form_control::update(host);
    }

    /// Opens the flow for its request.
    pub(crate) fn open(&self, time_limit: Option<f64>) {
        #[cfg(fiskil_link_testing)]
        super::testing::opened(
            &self.host,
            self.promise.as_js(),
            &self.session.borrow().as_ref().map_or(JsValue::UNDEFINED, |session| session.text().clone()),
            self.request.owner == Owner::Page,
        );
        self.handle(Input::Open { moment: self.moment(), time_limit });
    }

    /// Brings the flow up to date with its element: still there, moved, or gone.
    pub(crate) fn follow_host(&self) {
        let host = &self.host;
        if host.is_connected() && JsValue::from(host.page()) == JsValue::from(self.page.clone()) {
            if !self.is_preloading() {
                self.raise();
            }
        } else if self.request.owner == Owner::Page {
            self.handle(Input::CancelSilently(CancelReason::Removed));
        } else {
            self.handle(Input::Lost);
        }
    }

    /// Whether the flow is a tag's, and of another session than this source gives.
    pub(crate) fn has_other_session(&self, source: Option<&SessionSource>) -> bool {
        self.request.owner == Owner::Page && !source.is_some_and(|source| self.request.session.serves(source))
    }

    pub(crate) fn is_of_host(&self, host: &JsValue) -> bool {
        *host == *AsRef::<JsValue>::as_ref(&self.host)
    }

    pub(crate) fn is_of_promise(&self, promise: &JsValue) -> bool {
        *promise == *AsRef::<JsValue>::as_ref(self.promise.as_js())
    }

    pub(crate) fn promise(&self) -> &FlowPromise {
        &self.promise
    }

    /// The element that a `link()` flow is mounted in.
    pub(crate) fn host(&self) -> &Node {
        &self.host
    }

    pub(crate) fn is_open(&self) -> bool {
        self.flow.borrow().is_open()
    }

    pub(crate) fn is_preloading(&self) -> bool {
        self.flow.borrow().is_preloading()
    }

    /// Whether the flow is shown over the page.
    pub(crate) fn is_over_page(&self) -> bool {
        self.request.place == Place::Overlay && !self.is_preloading()
    }

    /// How the flow has ended, if it has.
    pub(crate) fn outcome(&self) -> Option<Outcome> {
        self.settled.borrow().clone()
    }
}

/// How often the overlay is looked at, in milliseconds.
const WATCH_INTERVAL: f64 = 250.0;

/// In how many milliseconds after the overlay has come a second click may follow the one that has opened it.
const SECOND_CLICK_TIME: f64 = 1_000.0;

/// After how many milliseconds without a look somebody must have taken its timer away.
const LATE_LOOK: f64 = 1_000.0;

/// What a developer reads where the page's own code could not get a session.
const SESSION_FAILED: &str =
    "The session could not be had: the function or the promise that gives it failed (error.cause).";

/// The error of an opening in the depth of the page's recursion.
pub(crate) fn no_room() -> Box<FlowError> {
    let message = "The page's stack is full: the flow was opened too deep in a recursion.".into();
    Box::new(FlowError { code: ErrorCode::InternalError, message, details: None })
}

/// The error of a session that its tag does not load again.
pub(crate) fn spent_session() -> Box<FlowError> {
    FlowError::new(ErrorCode::InvalidSession, None)
}

/// Whether a session is of no use after this outcome.
fn outcome_spends_session(outcome: &Outcome) -> bool {
    match outcome {
        Ok(_) => true,
        Err(error) => error.code.needs_new_session(),
    }
}

impl Receiver for FlowController {
    fn callback(&self, signal: Signal) -> Closure<dyn Fn(JsValue)> {
        let flow = self.this.clone();
        Closure::new(move |event: JsValue| {
            if let Some(flow) = flow.upgrade() {
                flow.receive(signal, &event);
            }
        })
    }
}

#[wasm_bindgen(module = "/src/js/text.js")]
extern "C" {
    fn now() -> f64;
}

#[wasm_bindgen(module = "/src/js/taps.js")]
extern "C" {
    /// Whether the last tap was meant for what was there before a moment.
    #[wasm_bindgen(js_name = isTapOfBefore)]
    fn is_tap_of_before(moment: f64) -> bool;
}
