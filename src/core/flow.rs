//! The machine of one flow: `handle(Input)` decides what happens, in which order. Must not carry an effect out.

use super::{
    error::{CancelReason, ErrorCode, ErrorDetails, FlowError},
    message::ConsentMessage,
    outcome::Outcome,
    text::Text,
    visible_time::{Moment, Tick, VisibleTime},
};

/// What a developer reads of a frame that the page's policy refuses.
pub const FRAME_REFUSED: &str =
    "The page's Content-Security-Policy refuses the consent UI: frame-src has to allow the auth server.";

/// A consent UI that was loaded ahead is loaded again if so many milliseconds have passed before its flow opens: its server may
/// have forgotten it.
pub const FRESH_FOR: f64 = 300_000.0;

/// Where a flow is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In a modal dialog over the page; there is one such flow at a time.
    Overlay,
    /// In the element's own box.
    Inline,
}

/// One flow, from its mounting to its release.
#[derive(Debug)]
pub struct Flow {
    allowed_origin: Text,
    place: Place,
    phase: Phase,
    has_frame: bool,
    /// When the frame has loaded, in milliseconds, if it has.
    loaded_at: Option<f64>,
    time: VisibleTime,
}

#[derive(Debug)]
enum Phase {
    /// Mounted unseen; an outcome that arrives before the opening is kept for it.
    Preloading(Option<Outcome>),
    Open,
    /// Settled, with the frame still there to show why.
    Kept,
    Over,
}

/// What happens to a flow.
#[derive(Clone, Debug)]
pub enum Input {
    /// Somebody opens it: its time begins.
    Open {
        /// When.
        moment: Moment,
        /// Milliseconds of visible time that it may take, or no limit.
        time_limit: Option<f64>,
    },
    /// Its session has come, so that there is something to load.
    SessionArrived(Moment),
    /// Its session cannot be had.
    SessionFailed(Box<FlowError>),
    /// The frame has loaded.
    FrameLoaded(Moment),
    /// The page's policy refuses the frame.
    FrameRefused,
    /// A window other than the flow's frame sends a message.
    ForeignMessage,
    /// The flow's frame sends a message from this origin.
    Message(ConsentMessage, Text),
    /// An outcome that arrived before the opening takes effect.
    EarlyOutcome(Outcome),
    /// Time has passed, or the page has been hidden or shown.
    Tick(Moment),
    /// The timer of the last [`Effect::Schedule`] fires.
    TimerFires(Moment),
    /// Somebody presses Retry.
    Retry(Moment),
    /// Somebody closes the flow.
    Cancel(CancelReason),
    /// The flow's own element ends it: its listeners are told nothing.
    CancelSilently(CancelReason),
    /// What was mounted is not in the document any more, or cannot be shown.
    Lost,
}

/// What a person sees of a flow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Appearance {
    /// The frame loads.
    Loading,
    /// The frame takes longer to load than usual.
    Slow,
    /// The consent UI.
    Ready,
    /// The consent UI, which shows why the flow failed.
    Kept,
    /// Nothing more, after a success.
    Succeeded,
    /// Nothing more, after a failure.
    Failed,
}

/// What the element's listeners hear.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// The frame is mounted.
    Open,
    /// The consent UI has loaded.
    Load,
    /// The flow has ended with a consent.
    Success,
    /// The flow has ended without one.
    Error,
    /// The frame has gone.
    Close,
}

impl Event {
    /// The public name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Open => "link-open",
            Self::Load => "link-load",
            Self::Success => "link-success",
            Self::Error => "link-error",
            Self::Close => "link-close",
        }
    }
}

/// What is to be done.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// End the other flow that is shown over the page.
    Supersede,
    /// The flow becomes the one that its element reports.
    Begin,
    /// Get the session.
    AskForSession,
    /// Load the consent UI of the session.
    LoadFrame,
    /// Show this.
    Show(Appearance),
    /// Show the dialog over the page.
    Raise,
    /// Load the frame again.
    Reload,
    /// Send a tick after this many milliseconds, in place of any that was to come; without a number, none.
    Schedule(Option<f64>),
    /// Let an outcome that arrived before the opening take effect.
    Conclude(Outcome),
    /// Stop listening; the frame stays.
    Freeze,
    /// Take everything off the page and give back what was held.
    TakeDown,
    /// Report the outcome to whoever waits for the flow.
    Settle(Outcome),
    /// From here on `link-close` is to come: where the element begins its next flow first, it comes before that.
    OweClose,
    /// Tell the element's listeners.
    Emit(Event),
    /// In debug mode, say why a message was ignored.
    Explain(Ignored),
    /// Remove the element if it was made for this flow.
    RemoveHost,
}

impl Effect {
    /// Whether the effect is pointless once the flow has ended: page code that an effect before it runs can end the flow.
    #[must_use]
    pub fn needs_open_flow(&self) -> bool {
        match self {
            Self::Begin
            | Self::AskForSession
            | Self::Raise
            | Self::Reload
            | Self::Schedule(_)
            | Self::Conclude(_)
            | Self::Show(Appearance::Loading | Appearance::Slow | Appearance::Ready)
            | Self::Emit(Event::Open | Event::Load) => true,
            Self::Supersede
            | Self::LoadFrame
            | Self::Show(Appearance::Kept | Appearance::Succeeded | Appearance::Failed)
            | Self::Freeze
            | Self::TakeDown
            | Self::Settle(_)
            | Self::OweClose
            | Self::Emit(Event::Success | Event::Error | Event::Close)
            | Self::Explain(_)
            | Self::RemoveHost => false,
        }
    }
}

/// What is to be done, in this order.
pub type Effects = Vec<Effect>;

/// Why a message is ignored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ignored {
    /// Another window sent it.
    OtherSource,
    /// It is none of the consent UI's messages.
    NotAMessage,
    /// A bare error from another origin: a bank's own page may post such objects.
    OtherOrigin,
    /// It reports neither an end nor a failure.
    NoOutcome,
    /// The flow has its outcome already.
    AlreadySettled,
}

impl Ignored {
    /// The reason as a developer reads it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::OtherSource => "its source is not this flow's frame",
            Self::NotAMessage => "it has neither a boolean isCompleted nor an error",
            Self::OtherOrigin => "an error alone does not count from another origin than the allowed one",
            Self::NoOutcome => "it reports neither a consent nor an error",
            Self::AlreadySettled => "the flow has its outcome already",
        }
    }
}

/// Whether the element's listeners hear of an end.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Audience {
    Listeners,
    Nobody,
}

impl Flow {
    /// A flow whose frame loads unseen until it is opened.
    #[must_use]
    pub fn new(allowed_origin: Text, place: Place) -> Self {
        let phase = Phase::Preloading(None);
        Self { allowed_origin, place, phase, has_frame: true, loaded_at: None, time: VisibleTime::new(None) }
    }

    /// A flow that has no session yet: its frame is loaded when the session has come.
    #[must_use]
    pub fn without_session(allowed_origin: Text, place: Place) -> Self {
        Self { has_frame: false, ..Self::new(allowed_origin, place) }
    }

    /// Whether the flow is open and has no outcome.
    #[must_use]
    pub fn is_open(&self) -> bool {
        matches!(self.phase, Phase::Open)
    }

    /// Whether the flow waits for its opening.
    #[must_use]
    pub fn is_preloading(&self) -> bool {
        matches!(self.phase, Phase::Preloading(_))
    }

    /// Takes what happens, and says what is to be done about it.
    #[must_use = "an effect that is not carried out leaves the page in another state than the flow"]
    pub fn handle(&mut self, input: Input) -> Effects {
        match input {
            Input::Open { moment, time_limit } => self.open(moment, time_limit),
            Input::SessionArrived(moment) => self.session_arrived(moment),
            Input::SessionFailed(error) => self.end(error, Audience::Listeners),
            Input::FrameLoaded(moment) => self.frame_loaded(moment),
            Input::FrameRefused => {
                let code = ErrorCode::InternalError;
                self.end(
                    Box::new(FlowError { code, message: FRAME_REFUSED.into(), details: None }),
                    Audience::Listeners,
                )
            }
            Input::ForeignMessage => vec![Effect::Explain(Ignored::OtherSource)],
            Input::Message(message, origin) => self.message(message, origin),
            Input::EarlyOutcome(outcome) if self.is_open() => self.settle(outcome, Audience::Listeners),
            Input::Tick(moment) if self.is_open() => {
                let tick = self.time.tick(moment);
                self.time_passes(tick)
            }
            Input::TimerFires(moment) if self.is_open() => {
                let tick = self.time.timer_fires(moment);
                self.time_passes(tick)
            }
            Input::EarlyOutcome(_) | Input::Tick(_) | Input::TimerFires(_) => vec![],
            Input::Retry(moment) => self.retry(moment),
            Input::Cancel(reason) => self.end(FlowError::cancelled(reason), Audience::Listeners),
            Input::CancelSilently(reason) => self.end(FlowError::cancelled(reason), Audience::Nobody),
            Input::Lost => self.end(FlowError::new(ErrorCode::NotFound, None), Audience::Listeners),
        }
    }

    fn open(&mut self, moment: Moment, time_limit: Option<f64>) -> Effects {
        let Phase::Preloading(early) = &mut self.phase else { return vec![] };
        let early = early.take();
        let is_stale = early.is_none() && self.loaded_at.is_some_and(|at| moment.now - at > FRESH_FOR);
        if is_stale {
            self.loaded_at = None;
        }
        let is_loaded = self.loaded_at.is_some();
        self.phase = Phase::Open;
        self.time = VisibleTime::new(time_limit);
        if !is_loaded {
            self.time.loading_starts();
        }
        self.time.tick(moment);
        let is_overlay = self.place == Place::Overlay;
        let appearance = if is_loaded { Appearance::Ready } else { Appearance::Loading };
        let effects = [
            is_overlay.then_some(Effect::Supersede),
            Some(Effect::Begin),
            Some(Effect::Show(appearance)),
            is_overlay.then_some(Effect::Raise),
            is_stale.then_some(Effect::Reload),
            Some(Effect::Schedule(self.time.delay())),
            Some(if self.has_frame { Effect::Emit(Event::Open) } else { Effect::AskForSession }),
            is_loaded.then_some(Effect::Emit(Event::Load)),
            early.map(Effect::Conclude),
        ];
        effects.into_iter().flatten().collect()
    }

    fn session_arrived(&mut self, moment: Moment) -> Effects {
        if !(self.is_open() || self.is_preloading()) || std::mem::replace(&mut self.has_frame, true) {
            return vec![];
        }
        let mut effects = vec![Effect::LoadFrame];
        if self.is_preloading() {
            return effects;
        }
        effects.extend(self.loading(moment));
        effects.push(Effect::Emit(Event::Open));
        effects
    }

    fn frame_loaded(&mut self, moment: Moment) -> Effects {
        // A frame that waits for its session holds an empty document, which loads too.
        if !self.has_frame {
            return vec![];
        }
        self.time.loading_ends();
        if self.loaded_at.replace(moment.now).is_none() && self.is_open() {
            vec![Effect::Show(Appearance::Ready), Effect::Emit(Event::Load)]
        } else {
            vec![]
        }
    }

    fn loading(&mut self, moment: Moment) -> [Effect; 2] {
        self.time.loading_starts();
        self.time.tick(moment);
        [Effect::Show(Appearance::Loading), Effect::Schedule(self.time.delay())]
    }

    fn retry(&mut self, moment: Moment) -> Effects {
        if !self.is_open() || !self.has_frame || self.loaded_at.is_some() {
            return vec![];
        }
        let [show, schedule] = self.loading(moment);
        vec![show, Effect::Reload, schedule]
    }

    fn time_passes(&mut self, tick: Tick) -> Effects {
        match tick {
            Tick::Waiting => vec![Effect::Schedule(self.time.delay())],
            Tick::LoadingIsSlow => vec![Effect::Show(Appearance::Slow), Effect::Schedule(self.time.delay())],
            Tick::TimeIsUp => self.end(FlowError::new(ErrorCode::Timeout, None), Audience::Listeners),
        }
    }

    /// The checks of SPEC 3 after the first, in its order.
    fn message(&mut self, message: ConsentMessage, origin: Text) -> Effects {
        match self.verdict(message, origin) {
            Err(ignored) => vec![Effect::Explain(ignored)],
            Ok(outcome) => match &mut self.phase {
                Phase::Preloading(early) => {
                    *early = Some(outcome);
                    vec![]
                }
                Phase::Open | Phase::Kept | Phase::Over => self.settle(outcome, Audience::Listeners),
            },
        }
    }

    fn verdict(&self, message: ConsentMessage, origin: Text) -> Result<Outcome, Ignored> {
        if !matches!(self.phase, Phase::Open | Phase::Preloading(None)) {
            return Err(Ignored::AlreadySettled);
        }
        if !message.is_message() {
            return Err(Ignored::NotAMessage);
        }
        if origin == self.allowed_origin {
            message.outcome().ok_or(Ignored::NoOutcome)
        } else if message.is_completed.is_some() {
            let details = ErrorDetails::Origins { expected: self.allowed_origin.clone(), received: origin };
            Ok(Err(FlowError::new(ErrorCode::OriginMismatch, Some(details))))
        } else {
            Err(Ignored::OtherOrigin)
        }
    }

    /// Ends the flow from outside: reports it if it is open, and releases it in any case.
    fn end(&mut self, error: Box<FlowError>, audience: Audience) -> Effects {
        match self.phase {
            Phase::Open => {
                self.phase = Phase::Over;
                self.release(Some(Err(error)), audience)
            }
            // Nobody has heard of a flow that was never opened.
            Phase::Preloading(_) => {
                self.phase = Phase::Over;
                self.release(None, Audience::Nobody)
            }
            Phase::Kept => {
                self.phase = Phase::Over;
                self.release(None, audience)
            }
            Phase::Over => vec![],
        }
    }

    /// Ends the flow as the consent UI says.
    fn settle(&mut self, outcome: Outcome, audience: Audience) -> Effects {
        if matches!(&outcome, Err(error) if error.code == ErrorCode::InvalidSession) {
            self.phase = Phase::Kept;
            return vec![
                Effect::Freeze,
                Effect::Show(Appearance::Kept),
                Effect::Settle(outcome),
                Effect::Emit(Event::Error),
            ];
        }
        self.phase = Phase::Over;
        self.release(Some(outcome), audience)
    }

    fn release(&self, outcome: Option<Outcome>, audience: Audience) -> Effects {
        let mut effects = vec![Effect::TakeDown];
        let is_heard = audience == Audience::Listeners;
        // What never was there does not go.
        let closes = is_heard && self.has_frame;
        if let Some(outcome) = outcome {
            let (appearance, event) = match &outcome {
                Ok(_) => (Appearance::Succeeded, Event::Success),
                Err(_) => (Appearance::Failed, Event::Error),
            };
            effects.push(Effect::Settle(outcome));
            if is_heard {
                effects.extend(closes.then_some(Effect::OweClose));
                effects.extend([Effect::Show(appearance), Effect::Emit(event)]);
            }
        } else if closes {
            effects.push(Effect::OweClose);
        }
        if closes {
            effects.push(Effect::Emit(Event::Close));
        }
        effects.push(Effect::RemoveHost);
        effects
    }
}
