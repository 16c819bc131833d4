//! The public types: plain data with `String`s. Must not decide anything.

use crate::core::error::{CancelReason, ErrorCode};
use std::fmt;

/// What a finished consent brings: only what arrived.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct LinkResult {
    /// Retrieves the data from the platform's APIs.
    #[cfg_attr(feature = "serde", serde(rename = "consentID", default, skip_serializing_if = "Option::is_none"))]
    pub consent_id: Option<String>,
    /// Where the consent UI would have sent a full-page flow.
    #[cfg_attr(feature = "serde", serde(rename = "redirectURL", default, skip_serializing_if = "Option::is_none"))]
    pub redirect_url: Option<String>,
}

/// What the sender of a failure says about it, unchanged.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(default))]
pub struct Failure {
    /// What went wrong, in one word.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub error: Option<String>,
    /// The platform's number of this failure.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub error_id: Option<String>,
    /// The code.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub error_type: Option<String>,
    /// What went wrong, in a sentence.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub error_description: Option<String>,
    /// Where more is written about it.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub error_uri: Option<String>,
}

/// What else is known about an error.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum Details {
    /// What the sender says.
    Failure(Failure),
    /// The two origins of a mismatch.
    #[cfg_attr(feature = "serde", serde(rename_all = "camelCase"))]
    Origins {
        /// The only origin whose messages count.
        expected_origin: String,
        /// The origin that the message came from.
        received_origin: String,
    },
    /// What closed the flow.
    Cancelled {
        /// The way it was closed.
        reason: CancelReason,
    },
    /// The option that cannot be used.
    Option {
        /// Its name, as in JavaScript.
        option: String,
    },
    /// Why the session could not be had.
    Cause {
        /// What the future of the session said, or the function or the address of a tag.
        cause: String,
    },
}

/// Why a flow ends without a consent.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct LinkError {
    /// What happened, for code to switch on.
    pub code: ErrorCode,
    /// What happened, for a developer to read.
    pub message: String,
    /// What else is known.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub details: Option<Details>,
}

impl fmt::Display for LinkError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.code, self.message)
    }
}

impl std::error::Error for LinkError {}
