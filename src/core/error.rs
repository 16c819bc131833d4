//! Why a flow fails, and the one table of error codes. Must not decide when a flow fails.

use super::text::{self, Text};
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
    pub(crate) fn from_wire(word: &Text) -> Option<Self> {
        if text::is(word, "AUTH_SESSION_INVALID") {
            return Some(Self::InvalidSession);
        }
        Self::ALL.iter().copied().find(|code| text::is(word, code.as_str()))
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
    /// Every reason.
    pub const ALL: &'static [Self] =
        &[Self::Escape, Self::CloseButton, Self::Closed, Self::Aborted, Self::Removed, Self::Superseded];

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

/// What the sender of a failure says about it, unchanged.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReportedError {
    /// What went wrong, in one word.
    pub error: Option<Text>,
    /// The platform's number of this failure.
    pub error_id: Option<Text>,
    /// The code.
    pub error_type: Option<Text>,
    /// What went wrong, in a sentence.
    pub error_description: Option<Text>,
    /// Where more is written about it.
    pub error_uri: Option<Text>,
}

/// The names of the fields of a [`ReportedError`], as redirect addresses and `details` have them.
pub const REDIRECT_NAMES: [&str; 5] = ["error", "error_id", "error_type", "error_description", "error_uri"];
/// The names of the same fields, as messages have them.
pub const MESSAGE_NAMES: [&str; 5] = ["error", "errorID", "errorType", "errorDescription", "errorURI"];

impl ReportedError {
    /// Takes the fields that `read` finds under these names.
    #[must_use]
    pub fn read(names: [&str; 5], read: impl Fn(&str) -> Option<Text>) -> Self {
        let [error, error_id, error_type, error_description, error_uri] = names.map(read);
        Self { error, error_id, error_type, error_description, error_uri }
    }

    /// The fields in the order of their names.
    #[must_use]
    pub fn values(&self) -> [Option<&Text>; 5] {
        [&self.error, &self.error_id, &self.error_type, &self.error_description, &self.error_uri].map(Option::as_ref)
    }

    /// Whether the sender says nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.values().iter().all(Option::is_none)
    }
}

/// What else is known about a failure.
#[derive(Clone, Debug, PartialEq)]
pub enum ErrorDetails {
    /// What the sender says.
    Reported(ReportedError),
    /// The two origins of a mismatch.
    Origins {
        /// The only origin whose messages count.
        expected: Text,
        /// The origin that the message came from.
        received: Text,
    },
    /// What closed the flow.
    Cancelled(CancelReason),
    /// The name of the option that cannot be used, as in JavaScript.
    Option(&'static str),
    /// What the page's own code threw; only a page has such a value.
    Cause(Text),
    /// The error is one that a test has made.
    #[cfg(fiskil_link_testing)]
    Given(Text),
}

/// Why a flow ends without a consent.
#[derive(Clone, Debug, PartialEq)]
pub struct FlowError {
    /// What happened, for code to switch on.
    pub code: ErrorCode,
    /// What happened, for a developer to read.
    pub message: Text,
    /// What else is known.
    pub details: Option<ErrorDetails>,
}

impl FlowError {
    /// An error with the sentence of its code.
    #[must_use]
    pub fn new(code: ErrorCode, details: Option<ErrorDetails>) -> Box<Self> {
        Box::new(Self { code, message: code.sentence().into(), details })
    }

    /// An error that a person or the page brought about.
    #[must_use]
    pub fn cancelled(reason: CancelReason) -> Box<Self> {
        Self::new(ErrorCode::UserCancelled, Some(ErrorDetails::Cancelled(reason)))
    }

    /// An option that cannot be used: `got` and `takes` finish the sentence "got …; it takes …".
    #[must_use]
    pub fn option(option: &'static str, got: &Text, takes: &str) -> Box<Self> {
        let sentence = "The option * cannot be used: got *; it takes *.";
        let message = text::fill_in(sentence, &Text::from(option), got, &Text::from(takes));
        Box::new(Self { code: ErrorCode::InternalError, message, details: Some(ErrorDetails::Option(option)) })
    }

    /// From what a sender says: its type names the code, else its error does.
    #[must_use]
    pub fn reported(reported: ReportedError) -> Box<Self> {
        let known = |word: &Option<Text>| word.as_ref().and_then(ErrorCode::from_wire);
        let code = known(&reported.error_type).or_else(|| known(&reported.error)).unwrap_or(ErrorCode::InternalError);
        let said = reported.error_description.as_ref().or(reported.error.as_ref());
        let message = said.map_or_else(|| code.sentence().into(), Text::clone);
        Box::new(Self { code, message, details: Some(ErrorDetails::Reported(reported)) })
    }
}
