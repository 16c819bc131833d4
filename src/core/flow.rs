//! The life of one flow: (state, input) → (state, step). Must not carry a step out.

use super::{
    error::{CancelReason, Details, ErrorCode, LinkError},
    message::{Fields, LinkResult},
    text::{Platform, Text},
};

/// What a developer reads of a frame that the page's policy refuses.
pub const REFUSED: &str =
    "The page's Content-Security-Policy refuses the consent UI: frame-src has to allow the auth server.";

/// How a flow ended. Boxed on both sides, so that it is handed on in one piece.
pub type Outcome<T = String> = Result<Box<LinkResult<T>>, Box<LinkError<T>>>;

/// A flow, from its frame's mounting to its release.
#[derive(Debug)]
pub struct Flow<T = String> {
    allowed_origin: T,
    state: State<T>,
}

#[derive(Debug)]
enum State<T> {
    /// Loaded ahead of its opening; an outcome that arrives is kept.
    Warm(Option<Outcome<T>>),
    Open,
    /// Settled, with the frame still up to show why.
    Kept,
    Over,
}

/// What the browser layer has to do.
#[derive(Debug, PartialEq, Eq)]
#[must_use = "a step that is not carried out leaves the page in another state than the flow"]
pub enum Step<T = String> {
    /// Nothing.
    Stay,
    /// Nothing, and in debug mode a line that says why.
    Ignore(Ignored),
    /// Release everything, but for the frame if it is kept, then report the outcome.
    Settle {
        /// What to report.
        outcome: Outcome<T>,
        /// Whether the frame stays until the flow is closed.
        keep_frame: bool,
    },
    /// Release what is left: the outcome is already reported, or nobody waits for one.
    Release,
}

/// Why a message was dropped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ignored {
    /// Another window sent it.
    OtherSource,
    /// It is none of the platform's messages.
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
            Self::AlreadySettled => "the flow has settled already",
        }
    }
}

/// What ends a flow from outside its frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// The time limit passed.
    TimedOut,
    /// Somebody closed it.
    Cancelled(CancelReason),
    /// Host code took what was mounted out of the document.
    Lost,
    /// The page's policy does not let the frame load.
    Refused,
}

impl<T: Text> Flow<T> {
    /// A flow whose frame loads ahead of its opening.
    #[must_use]
    pub fn new(allowed_origin: T) -> Self {
        Self { allowed_origin, state: State::Warm(None) }
    }

    /// Whether the flow is shown and has no outcome yet.
    #[must_use]
    pub fn is_open(&self) -> bool {
        matches!(self.state, State::Open)
    }

    /// Whether the flow has not been shown yet.
    #[must_use]
    pub fn is_warm(&self) -> bool {
        matches!(self.state, State::Warm(_))
    }

    /// Shows the flow; what arrived before counts from now on.
    pub fn open(&mut self) -> Step<T> {
        match std::mem::replace(&mut self.state, State::Over) {
            State::Warm(kept) => {
                self.state = State::Open;
                kept.map_or(Step::Stay, |outcome| self.settle(outcome))
            }
            state @ (State::Open | State::Kept | State::Over) => {
                self.state = state;
                Step::Stay
            }
        }
    }

    /// Takes a message. `read` and `origin` are asked only as far as the checks before them pass.
    pub fn message<P: Platform<Text = T>>(
        &mut self,
        from_frame: bool,
        read: impl FnOnce() -> Fields<T>,
        origin: impl FnOnce() -> T,
    ) -> Step<T> {
        if !from_frame {
            return Step::Ignore(Ignored::OtherSource);
        }
        if matches!(self.state, State::Kept | State::Over | State::Warm(Some(_))) {
            return Step::Ignore(Ignored::AlreadySettled);
        }
        let fields = read();
        if !fields.is_message() {
            return Step::Ignore(Ignored::NotAMessage);
        }
        let received = origin();
        let outcome = if received == self.allowed_origin {
            fields.outcome::<P>()
        } else if fields.is_completed.is_some() {
            let details = Details::Origins { expected_origin: self.allowed_origin.clone(), received_origin: received };
            Some(Err(LinkError::new(ErrorCode::OriginMismatch, Some(details))))
        } else {
            return Step::Ignore(Ignored::OtherOrigin);
        };
        match outcome {
            None => Step::Ignore(Ignored::NoOutcome),
            Some(outcome) if matches!(self.state, State::Open) => self.settle(outcome),
            Some(outcome) => {
                self.state = State::Warm(Some(outcome));
                Step::Stay
            }
        }
    }

    /// Ends the flow from outside: reports it if it is open, and releases it in any case. Only an open flow has a
    /// time limit: one that passes before or after ends nothing.
    pub fn end(&mut self, ending: Ending) -> Step<T> {
        if ending == Ending::TimedOut && !self.is_open() {
            return Step::Stay;
        }
        match std::mem::replace(&mut self.state, State::Over) {
            State::Open => {
                let error = match ending {
                    Ending::TimedOut => LinkError::new(ErrorCode::Timeout, None),
                    Ending::Cancelled(reason) => LinkError::cancelled(reason),
                    Ending::Lost => LinkError::new(ErrorCode::NotFound, None),
                    Ending::Refused => {
                        Box::new(LinkError { code: ErrorCode::InternalError, message: REFUSED.into(), details: None })
                    }
                };
                Step::Settle { outcome: Err(error), keep_frame: false }
            }
            State::Warm(_) | State::Kept => Step::Release,
            State::Over => Step::Stay,
        }
    }

    fn settle(&mut self, outcome: Outcome<T>) -> Step<T> {
        let keep_frame = matches!(&outcome, Err(error) if error.code == ErrorCode::InvalidSession);
        self.state = if keep_frame { State::Kept } else { State::Over };
        Step::Settle { outcome, keep_frame }
    }
}
