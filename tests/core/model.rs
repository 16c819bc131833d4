//! The spec's tables a second time, written for reading: what the core is compared with. Must not call its rules.
#![allow(unreachable_pub, reason = "the fuzz targets use this file as a public module")]

use fiskil_link::core::{
    error::{ErrorCode, ErrorDetails, FlowError, ReportedError},
    flow::Ignored,
    message::ConsentMessage,
    outcome::{Consent, Outcome},
};
use percent_encoding::percent_decode_str;

/// SPEC section 4: code, name, `cancelled`, `needsNewSession`.
pub const CODES: [(ErrorCode, &str, bool, bool); 12] = [
    (ErrorCode::NotFound, "LINK_NOT_FOUND", false, false),
    (ErrorCode::Timeout, "LINK_TIMEOUT", false, false),
    (ErrorCode::UserCancelled, "LINK_USER_CANCELLED", true, false),
    (ErrorCode::InvalidSession, "LINK_INVALID_SESSION", false, true),
    (ErrorCode::OriginMismatch, "LINK_ORIGIN_MISMATCH", false, false),
    (ErrorCode::InternalError, "LINK_INTERNAL_ERROR", false, false),
    (ErrorCode::UpstreamProcessingError, "CONSENT_UPSTREAM_PROCESSING_ERROR", false, false),
    (ErrorCode::EndUserDenied, "CONSENT_ENDUSER_DENIED", true, false),
    (ErrorCode::OtpFailure, "CONSENT_OTP_FAILURE", false, false),
    (ErrorCode::EndUserIneligible, "CONSENT_ENDUSER_INELIGIBLE", false, false),
    (ErrorCode::ConsentTimeout, "CONSENT_TIMEOUT", false, false),
    (ErrorCode::SessionCancelled, "AUTH_SESSION_CANCELLED", true, true),
];

/// One posted message, as the boundary sees it.
#[derive(Clone, Debug)]
pub struct Post {
    pub from_frame: bool,
    pub origin: String,
    pub message: ConsentMessage,
}

/// What section 3 says of a message that an open flow gets.
///
/// # Errors
/// Why the message is dropped.
pub fn judge(post: &Post, allowed_origin: &str) -> Result<Outcome, Ignored> {
    if !post.from_frame {
        return Err(Ignored::OtherSource);
    }
    let message = &post.message;
    match (message.is_completed, message.reported.error.is_some(), post.origin == allowed_origin) {
        (None, false, _) => Err(Ignored::NotAMessage),
        (None, true, false) => Err(Ignored::OtherOrigin),
        (Some(_), _, false) => Ok(Err(Box::new(FlowError {
            code: ErrorCode::OriginMismatch,
            message: ErrorCode::OriginMismatch.sentence().into(),
            details: Some(ErrorDetails::Origins { expected: allowed_origin.into(), received: post.origin.clone() }),
        }))),
        (_, _, true) => rule(message).1.ok_or(Ignored::NoOutcome),
    }
}

/// The number of the rule of section 3 that applies, and its outcome.
#[must_use]
pub fn rule(message: &ConsentMessage) -> (u8, Option<Outcome>) {
    let own = &message.reported;
    let any_error = own != &ReportedError::default();
    let redirect = redirected(message.redirect_url.as_deref().unwrap_or_default());
    let completed = message.is_completed == Some(true);
    if message.is_completed == Some(false) && any_error {
        (1, Some(Err(failed(own))))
    } else if redirect.error_type.is_some() || (redirect.error.is_some() && message.consent_id.is_none()) {
        (2, Some(Err(failed(&redirect))))
    } else if completed && message.consent_id.is_some() {
        (3, Some(Ok(Box::new(consent(message)))))
    } else if any_error {
        (4, Some(Err(failed(own))))
    } else if completed {
        (5, Some(Ok(Box::new(consent(message)))))
    } else {
        (6, None)
    }
}

fn consent(message: &ConsentMessage) -> Consent {
    Consent { consent_id: message.consent_id.clone(), redirect_url: message.redirect_url.clone() }
}

fn failed(reported: &ReportedError) -> Box<FlowError> {
    let words = [&reported.error_type, &reported.error];
    let code = words.into_iter().flatten().find_map(|word| code(word)).unwrap_or(ErrorCode::InternalError);
    let texts = [&reported.error_description, &reported.error];
    let message = texts.into_iter().flatten().next().map_or(code.sentence(), String::as_str).into();
    Box::new(FlowError { code, message, details: Some(ErrorDetails::Reported(reported.clone())) })
}

fn code(word: &str) -> Option<ErrorCode> {
    let name = if word == "AUTH_SESSION_INVALID" { "LINK_INVALID_SESSION" } else { word };
    CODES.iter().find(|row| row.1 == name).map(|row| row.0)
}

fn redirected(address: &str) -> ReportedError {
    let whole = if address.contains([':', '/', '?', '#', '=', '&']) { address.into() } else { decode_whole(address) };
    let (before, fragment) = cut(&whole, '#');
    let (_, query) = cut(before, '?');
    let (route, behind_route) = cut(fragment, '?');
    let routed = route.starts_with(['/', '!']) || (route != fragment && !route.contains('='));
    let parameters: Vec<(String, String)> = [query, if routed { behind_route } else { fragment }]
        .into_iter()
        .flat_map(|part| part.split('&'))
        .map(|pair| cut(pair, '='))
        .map(|(name, value)| (form_decode(name), form_decode(value)))
        .collect();
    let first = |wanted: &str| {
        parameters.iter().find(|(name, value)| name == wanted && !value.is_empty()).map(|(_, value)| value.clone())
    };
    ReportedError {
        error: first("error"),
        error_id: first("error_id"),
        error_type: first("error_type"),
        error_description: first("error_description"),
        error_uri: first("error_uri"),
    }
}

fn cut(text: &str, at: char) -> (&str, &str) {
    text.split_once(at).unwrap_or((text, ""))
}

/// Text with an escape that is none, or is not UTF-8, was not encoded as a whole.
fn decode_whole(text: &str) -> String {
    match percent_decode_str(text).decode_utf8() {
        Ok(decoded) if percent_decode_str(text).filter(|byte| *byte == b'%').count() == text.matches("%25").count() => {
            decoded.into_owned()
        }
        _ => text.to_owned(),
    }
}

fn form_decode(text: &str) -> String {
    percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned()
}
