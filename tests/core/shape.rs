//! The JSON of results and errors behind the `serde` feature: the names are those of JavaScript and of the wire.

use fiskil_link::{CancelReason, Details, ErrorCode, Failure, LinkError, LinkResult};
use serde_json::{Value, from_value, json, to_value};

#[test]
fn a_result_has_only_the_keys_that_arrived() {
    let text = |text: &str| Some(text.to_owned());
    for (result, shape) in [
        (LinkResult::default(), json!({})),
        (LinkResult { consent_id: text("con_1"), redirect_url: None }, json!({ "consentID": "con_1" })),
        (LinkResult { consent_id: None, redirect_url: text("/cb") }, json!({ "redirectURL": "/cb" })),
        (
            LinkResult { consent_id: text("con_1"), redirect_url: text("/cb") },
            json!({ "consentID": "con_1", "redirectURL": "/cb" }),
        ),
    ] {
        assert_eq!(to_value(&result).unwrap(), shape);
        assert_eq!(from_value::<LinkResult>(shape).unwrap(), result);
    }
}

#[test]
fn codes_and_reasons_are_their_names() {
    for code in ErrorCode::ALL {
        assert_eq!(to_value(code).unwrap(), code.as_str());
        assert_eq!(from_value::<ErrorCode>(code.as_str().into()).unwrap(), *code);
    }
    for reason in [
        CancelReason::Escape,
        CancelReason::CloseButton,
        CancelReason::Closed,
        CancelReason::Aborted,
        CancelReason::Removed,
        CancelReason::Superseded,
    ] {
        assert_eq!(to_value(reason).unwrap(), reason.as_str());
        assert_eq!(from_value::<CancelReason>(reason.as_str().into()).unwrap(), reason);
    }
    assert!(from_value::<ErrorCode>("AUTH_SESSION_INVALID".into()).is_err());
}

fn shape(code: ErrorCode, details: Option<Details>) -> Value {
    to_value(LinkError { code, message: "m".into(), details }).unwrap()
}

#[test]
fn an_error_has_its_code_its_message_and_its_details() {
    assert_eq!(shape(ErrorCode::Timeout, None), json!({ "code": "LINK_TIMEOUT", "message": "m" }));
    assert_eq!(
        shape(ErrorCode::UserCancelled, Some(Details::Cancelled { reason: CancelReason::CloseButton })),
        json!({ "code": "LINK_USER_CANCELLED", "message": "m", "details": { "reason": "close-button" } })
    );
    assert_eq!(
        shape(ErrorCode::InternalError, Some(Details::Option { option: "timeoutMs".into() })),
        json!({ "code": "LINK_INTERNAL_ERROR", "message": "m", "details": { "option": "timeoutMs" } })
    );
    let origins = Details::Origins { expected_origin: "https://a".into(), received_origin: "https://b".into() };
    assert_eq!(
        shape(ErrorCode::OriginMismatch, Some(origins))["details"],
        json!({ "expectedOrigin": "https://a", "receivedOrigin": "https://b" })
    );
}

#[test]
fn a_failure_has_the_wires_names_and_only_what_was_sent() {
    let all = json!({
        "error": "a", "error_id": "b", "error_type": "c", "error_description": "d", "error_uri": "e",
    });
    let text = |text: &str| Some(text.to_owned());
    let failure = Failure {
        error: text("a"),
        error_id: text("b"),
        error_type: text("c"),
        error_description: text("d"),
        error_uri: text("e"),
    };
    assert_eq!(to_value(&failure).unwrap(), all);
    assert_eq!(from_value::<Failure>(all).unwrap(), failure);
    let some = Failure { error_type: text("c"), ..Failure::default() };
    assert_eq!(from_value::<Failure>(json!({ "error_type": "c" })).unwrap(), some);
    assert_eq!(shape(ErrorCode::InternalError, Some(Details::Failure(some)))["details"], json!({ "error_type": "c" }));
}
