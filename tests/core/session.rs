//! Session ids: what is taken, what is refused, and that none is shown.

use crate::native::Native;
use fiskil_link::core::{error::ErrorCode, session::SessionId};

#[test]
fn an_empty_or_blank_session_id_is_refused() {
    for raw in ["", " ", "\t\r\n", "\u{a0}", "\u{2003}\u{3000}"] {
        let error = SessionId::new::<Native>(raw).unwrap_err();
        assert_eq!(error.code, ErrorCode::InvalidSession, "{raw:?}");
        assert_eq!(error.details, None);
        assert!(error.message.contains("session id") && error.message.contains("auth session"), "{}", error.message);
    }
}

#[test]
fn any_other_session_id_is_taken_as_it_is() {
    for raw in ["s", "auth_session_id", " padded ", "a b", "ünï🏦", "%41", "\0", "\u{200b}"] {
        assert_eq!(SessionId::new::<Native>(raw), SessionId::new::<Native>(String::from(raw)));
        assert_eq!(SessionId::new::<Native>(raw).unwrap().text(), raw);
    }
}

#[test]
fn two_sessions_are_equal_by_their_ids() {
    assert_ne!(SessionId::new::<Native>("a"), SessionId::new::<Native>("b"));
    assert_ne!(SessionId::new::<Native>("a"), SessionId::new::<Native>("a "));
}

#[test]
fn debug_output_does_not_show_a_session_id() {
    assert_eq!(format!("{:?}", SessionId::new::<Native>("secret").unwrap()), "SessionId(..)");
}
