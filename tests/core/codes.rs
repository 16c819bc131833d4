//! The code table, compared with the spec's.

use crate::model::CODES;
use fiskil_link::{
    LinkError,
    core::error::{CancelReason, ErrorCode, ErrorDetails, FlowError, MESSAGE_NAMES, REDIRECT_NAMES, ReportedError},
};

#[test]
fn the_table_of_codes_is_the_specs_row_by_row() {
    let built: Vec<_> = ErrorCode::ALL
        .iter()
        .map(|code| (*code, code.as_str(), code.is_cancelled(), code.needs_new_session()))
        .collect();
    assert_eq!(built, CODES);
}

#[test]
fn every_code_has_a_sentence_of_its_own() {
    for (index, code) in ErrorCode::ALL.iter().enumerate() {
        let sentence = code.sentence();
        assert!(sentence.ends_with('.') && sentence.len() > 20, "{code}: {sentence}");
        assert!(ErrorCode::ALL[..index].iter().all(|other| other.sentence() != sentence), "{code}: {sentence}");
    }
}

#[test]
fn a_code_is_shown_by_its_name_and_an_error_by_code_and_message() {
    let error = LinkError { code: ErrorCode::Timeout, message: "Too late.".into(), details: None };
    assert_eq!(ErrorCode::Timeout.to_string(), "LINK_TIMEOUT");
    assert_eq!(error.to_string(), "LINK_TIMEOUT: Too late.");
    assert!(std::error::Error::source(&error).is_none());
}

#[test]
fn the_reasons_of_a_cancelled_flow_are_the_specs() {
    let reasons = [
        (CancelReason::Escape, "escape"),
        (CancelReason::CloseButton, "close-button"),
        (CancelReason::Closed, "closed"),
        (CancelReason::Aborted, "aborted"),
        (CancelReason::Removed, "removed"),
        (CancelReason::Superseded, "superseded"),
    ];
    for (reason, name) in reasons {
        assert_eq!(reason.as_str(), name);
    }
}

#[test]
fn an_error_of_the_flows_own_has_the_sentence_of_its_code() {
    for &code in ErrorCode::ALL {
        let error = *FlowError::new(code, None);
        assert_eq!(error, FlowError { code, message: code.sentence().into(), details: None });
    }
    let cancelled = FlowError::cancelled(CancelReason::Escape);
    assert_eq!(cancelled.code, ErrorCode::UserCancelled);
    assert_eq!(cancelled.details, Some(ErrorDetails::Cancelled(CancelReason::Escape)));
}

#[test]
fn an_error_of_an_option_names_it_what_it_got_and_what_it_takes() {
    let error = *FlowError::option("label", &"12".into(), "a string");
    assert_eq!(
        error,
        FlowError {
            code: ErrorCode::InternalError,
            message: "The option label cannot be used: got 12; it takes a string.".into(),
            details: Some(ErrorDetails::Option("label")),
        }
    );
}

#[test]
fn the_five_error_values_have_the_wires_names_in_one_order() {
    assert_eq!(REDIRECT_NAMES, ["error", "error_id", "error_type", "error_description", "error_uri"]);
    assert_eq!(MESSAGE_NAMES, ["error", "errorID", "errorType", "errorDescription", "errorURI"]);
    for names in [REDIRECT_NAMES, MESSAGE_NAMES] {
        let reported = ReportedError::read(names, |name| Some(name.to_owned()));
        let fields = [
            &reported.error,
            &reported.error_id,
            &reported.error_type,
            &reported.error_description,
            &reported.error_uri,
        ];
        assert_eq!(fields.map(Option::as_deref), names.map(Some));
        assert_eq!(reported.values().map(Option::unwrap), names);
    }
}

#[test]
fn a_sender_that_says_one_thing_says_something() {
    assert!(ReportedError::default().is_empty());
    for said in REDIRECT_NAMES {
        let reported = ReportedError::read(REDIRECT_NAMES, |name| (name == said).then(String::new));
        assert!(!reported.is_empty(), "{said}");
    }
}
