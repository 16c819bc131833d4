//! The code table, compared with the spec's.

use crate::model::CODES;
use fiskil_link::core::error::{CancelReason, ErrorCode, Failure, LinkError};

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
fn the_page_reports_its_own_reasons_and_no_others() {
    for (name, reason) in [
        ("escape", CancelReason::Escape),
        ("close-button", CancelReason::CloseButton),
        ("aborted", CancelReason::Aborted),
        ("closed", CancelReason::Closed),
        ("removed", CancelReason::Closed),
        ("superseded", CancelReason::Closed),
        ("Escape", CancelReason::Closed),
        ("", CancelReason::Closed),
    ] {
        assert_eq!(CancelReason::reported(&name.to_owned()), reason, "{name}");
    }
}

#[test]
fn the_five_error_values_have_the_wires_names_in_one_order() {
    assert_eq!(Failure::NAMES, ["error", "error_id", "error_type", "error_description", "error_uri"]);
    assert_eq!(Failure::MESSAGE_NAMES, ["error", "errorID", "errorType", "errorDescription", "errorURI"]);
    let failure = Failure::new(["a", "b", "c", "d", "e"].map(|text| Some(text.to_owned())));
    let read =
        [failure.error(), failure.error_id(), failure.error_type(), failure.error_description(), failure.error_uri()];
    assert_eq!(read, ["a", "b", "c", "d", "e"].map(Some));
    assert!(failure.values().iter().map(Option::as_deref).eq(read));
}
