//! How a flow ends. Must not decide which end it is.

use super::{error::FlowError, text::Text};

/// What a finished consent brings: only what arrived.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Consent {
    /// Retrieves the data from the platform's APIs.
    pub consent_id: Option<Text>,
    /// Where the consent UI would have sent a full-page flow.
    pub redirect_url: Option<Text>,
}

/// How a flow ends. Both sides are boxed, so that an outcome is handed on in one piece.
pub type Outcome = Result<Box<Consent>, Box<FlowError>>;
