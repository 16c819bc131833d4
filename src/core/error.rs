//! `LinkError` and the one table of error codes. Must not decide when an error happens.

use super::text::{Platform, Text};
use std::fmt;

/// Declares [`ErrorCode`] from the table of codes, so that a code cannot exist without its sentence and flags.
macro_rules! codes {
    ($($(#[$doc:meta])* $variant:ident = $name:literal, $sentence:literal, $flags:expr;)+) => {
        /// Why a flow failed. The names are part of the public contract and match exactly.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
        pub enum ErrorCode {
            $($(#[$doc])* #[cfg_attr(feature = "serde", serde(rename = $name))] $variant,)+
        }

        impl ErrorCode {
            /// Every code, in the order of the public table.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            const fn row(self) -> &'static Row {
                match self {
                    $(Self::$variant => &Row { name: $name, sentence: $sentence, flags: $flags },)+
                }
            }
        }
    };
}

struct Row {
    name: &'static str,
    sentence: &'static str,
    flags: Flags,
}

struct Flags {
    cancelled: bool,
    needs_new_session: bool,
}

const NONE: Flags = Flags { cancelled: false, needs_new_session: false };
const CANCELLED: Flags = Flags { cancelled: true, needs_new_session: false };
const NEW_SESSION: Flags = Flags { cancelled: false, needs_new_session: true };
const CANCELLED_NEW_SESSION: Flags = Flags { cancelled: true, needs_new_session: true };

codes! {
    /// The container (or a document) was not found, or host code took the mounted flow out of the document.
    NotFound = "LINK_NOT_FOUND",
        "The place to mount the consent UI was not found in the document.", NONE;
    /// The time limit passed.
    Timeout = "LINK_TIMEOUT",
        "The flow did not finish within timeoutMs.", NONE;
    /// The user or the host closed the flow; `details.reason` says which way.
    UserCancelled = "LINK_USER_CANCELLED",
        "The flow was closed before it finished.", CANCELLED;
    /// The session is unknown, used, cancelled or expired, or is not a session id at all.
    InvalidSession = "LINK_INVALID_SESSION",
        "The session is invalid: create a new auth session and link with its session_id.", NEW_SESSION;
    /// The frame reported an outcome from another origin than the allowed one.
    OriginMismatch = "LINK_ORIGIN_MISMATCH",
        "The outcome came from an origin that allowedOrigin does not allow.", NONE;
    /// A failure that has no code of its own, or an option that cannot be used.
    InternalError = "LINK_INTERNAL_ERROR",
        "The consent UI reported a failure without a known code.", NONE;
    /// The institution failed while the consent was made.
    UpstreamProcessingError = "CONSENT_UPSTREAM_PROCESSING_ERROR",
        "The institution failed to process the consent.", NONE;
    /// The user denied consent.
    EndUserDenied = "CONSENT_ENDUSER_DENIED",
        "The user denied consent.", CANCELLED;
    /// The one-time code was not verified.
    OtpFailure = "CONSENT_OTP_FAILURE",
        "The one-time code could not be verified.", NONE;
    /// The user cannot share data from this institution.
    EndUserIneligible = "CONSENT_ENDUSER_INELIGIBLE",
        "The user is not eligible to share data.", NONE;
    /// The user left the consent unfinished until it lapsed.
    ConsentTimeout = "CONSENT_TIMEOUT",
        "The user abandoned the consent before finishing it.", NONE;
    /// The user pressed Cancel on a Fiskil screen.
    SessionCancelled = "AUTH_SESSION_CANCELLED",
        "The user cancelled the session.", CANCELLED_NEW_SESSION;
}

impl ErrorCode {
    /// The public name, such as `LINK_TIMEOUT`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        self.row().name
    }

    /// The sentence that stands in for a message where the sender gave none.
    #[must_use]
    pub const fn sentence(self) -> &'static str {
        self.row().sentence
    }

    /// Whether a person or the host chose to end the flow, so that no error needs showing.
    #[must_use]
    pub const fn is_cancelled(self) -> bool {
        self.row().flags.cancelled
    }

    /// Whether a retry needs a new auth session.
    #[must_use]
    pub const fn needs_new_session(self) -> bool {
        self.row().flags.needs_new_session
    }

    /// The code that a sender's word stands for; exact, but for the live UI's name of an invalid session.
    pub(crate) fn from_wire<T: Text>(word: &T) -> Option<Self> {
        if *word == "AUTH_SESSION_INVALID".into() {
            return Some(Self::InvalidSession);
        }
        Self::ALL.iter().copied().find(|code| *word == code.as_str().into())
    }
}

impl fmt::Display for ErrorCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What closed a flow that had not finished: `details.reason` of [`ErrorCode::UserCancelled`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
pub enum CancelReason {
    /// The Escape key, or the platform's own close request.
    Escape,
    /// The overlay's close button.
    CloseButton,
    /// `close()`.
    Closed,
    /// The `AbortSignal`.
    Aborted,
    /// The element was removed from its document.
    Removed,
    /// Another overlay was opened.
    Superseded,
}

impl CancelReason {
    /// The reason that the page reports by its public name.
    #[doc(hidden)]
    #[must_use]
    pub fn reported<T: Text>(name: &T) -> Self {
        let reported = [Self::Escape, Self::CloseButton, Self::Aborted];
        reported.into_iter().find(|reason| *name == reason.as_str().into()).unwrap_or(Self::Closed)
    }

    /// The public name, such as `close-button`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Escape => "escape",
            Self::CloseButton => "close-button",
            Self::Closed => "closed",
            Self::Aborted => "aborted",
            Self::Removed => "removed",
            Self::Superseded => "superseded",
        }
    }
}

/// The `error…` values that a sender gave, unchanged.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Failure<T = String>([Option<T>; 5]);

impl<T> Failure<T> {
    /// From the values in the order of the names.
    #[must_use]
    pub fn new(values: [Option<T>; 5]) -> Self {
        Self(values)
    }

    /// From the values that `read` gives for these names.
    pub(crate) fn read(names: &[&str; 5], read: impl Fn(&str) -> Option<T>) -> Self {
        let mut failure = Self([const { None }; 5]);
        for (value, name) in failure.0.iter_mut().zip(names) {
            *value = read(name);
        }
        failure
    }

    /// The values in the order of the names.
    #[must_use]
    pub fn values(&self) -> &[Option<T>; 5] {
        &self.0
    }

    /// The same values in another type of text.
    #[must_use]
    pub fn map<U>(&self, text: impl Fn(&T) -> U) -> Failure<U> {
        Failure(self.0.each_ref().map(|value| value.as_ref().map(&text)))
    }

    /// Whether there is none.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.iter().all(Option::is_none)
    }

    /// What went wrong, in one word; the code; what went wrong, in a sentence.
    pub(crate) fn words(&self) -> [Option<&T>; 3] {
        let [error, _, error_type, error_description, _] = &self.0;
        [error.as_ref(), error_type.as_ref(), error_description.as_ref()]
    }
}

impl Failure {
    /// The names of the values, as redirect addresses and `details` have them.
    pub const NAMES: [&str; 5] = ["error", "error_id", "error_type", "error_description", "error_uri"];
    /// The names of the values, as messages have them.
    pub const MESSAGE_NAMES: [&str; 5] = ["error", "errorID", "errorType", "errorDescription", "errorURI"];

    /// What went wrong, in one word.
    #[must_use]
    pub fn error(&self) -> Option<&str> {
        self.0[0].as_deref()
    }

    /// The platform's number of this failure.
    #[must_use]
    pub fn error_id(&self) -> Option<&str> {
        self.0[1].as_deref()
    }

    /// The code.
    #[must_use]
    pub fn error_type(&self) -> Option<&str> {
        self.0[2].as_deref()
    }

    /// What went wrong, in a sentence.
    #[must_use]
    pub fn error_description(&self) -> Option<&str> {
        self.0[3].as_deref()
    }

    /// Where more is written about it.
    #[must_use]
    pub fn error_uri(&self) -> Option<&str> {
        self.0[4].as_deref()
    }
}

#[cfg(feature = "serde")]
impl<T: serde::Serialize> serde::Serialize for Failure<T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let given = Failure::NAMES.iter().zip(&self.0).filter(|(_, value)| value.is_some());
        serializer.collect_map(given)
    }
}

/// What else is known about an error.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(untagged))]
pub enum Details<T = String> {
    /// What the sender said.
    Failure(Failure<T>),
    /// The two origins of a mismatch.
    #[cfg_attr(feature = "serde", serde(rename_all = "camelCase"))]
    Origins {
        /// The only origin whose messages count.
        expected_origin: T,
        /// The origin that the message came from.
        received_origin: T,
    },
    /// What closed the flow.
    Cancelled {
        /// The way it was closed.
        reason: CancelReason,
    },
    /// The option that cannot be used.
    Option {
        /// Its name, as in JavaScript.
        option: &'static str,
    },
}

/// Why a flow did not end with a consent. `T` is a text: in an application, `String`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct LinkError<T = String> {
    /// What happened, for code to switch on.
    pub code: ErrorCode,
    /// What happened, for a developer to read.
    pub message: T,
    /// What else is known.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub details: Option<Details<T>>,
}

impl<T: Text> LinkError<T> {
    pub(crate) fn new(code: ErrorCode, details: Option<Details<T>>) -> Box<Self> {
        Box::new(Self { code, message: code.sentence().into(), details })
    }

    pub(crate) fn cancelled(reason: CancelReason) -> Box<Self> {
        Self::new(ErrorCode::UserCancelled, Some(Details::Cancelled { reason }))
    }

    /// An option that cannot be used: `got` and `takes` finish the sentences "Got …" and "It takes …".
    pub(crate) fn option<P: Platform<Text = T>>(option: &'static str, got: &T, takes: &str) -> Box<Self> {
        let message = P::fill("The option * cannot be used: got *; it takes *.", option, got, takes);
        Box::new(Self { code: ErrorCode::InternalError, message, details: Some(Details::Option { option }) })
    }

    /// From what a sender said: its type names the code, else its error does.
    pub(crate) fn reported(failure: Failure<T>) -> Box<Self> {
        let [error, error_type, description] = failure.words();
        let known = |word: Option<&T>| word.and_then(ErrorCode::from_wire);
        let code = known(error_type).or_else(|| known(error)).unwrap_or(ErrorCode::InternalError);
        let message = description.or(error).map_or_else(|| code.sentence().into(), T::clone);
        Box::new(Self { code, message, details: Some(Details::Failure(failure)) })
    }
}

impl<T> LinkError<T> {
    /// The same error in another type of text.
    #[must_use]
    pub fn map<U>(&self, text: impl Fn(&T) -> U) -> LinkError<U> {
        let details = self.details.as_ref().map(|details| match details {
            Details::Failure(failure) => Details::Failure(failure.map(&text)),
            Details::Origins { expected_origin, received_origin } => {
                Details::Origins { expected_origin: text(expected_origin), received_origin: text(received_origin) }
            }
            Details::Cancelled { reason } => Details::Cancelled { reason: *reason },
            Details::Option { option } => Details::Option { option },
        });
        LinkError { code: self.code, message: text(&self.message), details }
    }
}

impl fmt::Display for LinkError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.code, self.message)
    }
}

impl std::error::Error for LinkError {}
