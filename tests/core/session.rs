//! Session ids: what is taken, what is refused, and that none is shown.

use fiskil_link::core::{error::ErrorCode, session::SessionId};

#[test]
fn an_empty_or_blank_session_id_is_refused() {
    for raw in ["", " ", "\t\r\n", "\u{a0}", "\u{2003}\u{3000}"] {
        let error = SessionId::new(raw).unwrap_err();
        assert_eq!(error.code, ErrorCode::InvalidSession, "{raw:?}");
        assert_eq!(error.details, None);
        assert!(error.message.contains("session id") && error.message.contains("auth session"), "{}", error.message);
    }
}

#[test]
fn any_other_session_id_is_taken_without_the_white_space_around_it() {
    for id in ["s", "auth_session_id", "a b", "ünï🏦", "%41", "\0", "\u{200b}"] {
        for (before, after) in [("", ""), (" ", ""), ("", "\n"), ("\t\u{a0}", " \u{2003}")] {
            let raw = [before, id, after].concat();
            assert_eq!(SessionId::new(raw.as_str()).unwrap().text(), id, "{raw:?}");
        }
    }
}

#[test]
fn two_sessions_are_equal_by_their_ids() {
    assert_ne!(SessionId::new("a"), SessionId::new("b"));
    assert_eq!(SessionId::new("a"), SessionId::new("a "));
}

#[test]
fn debug_output_does_not_show_a_session_id() {
    assert_eq!(format!("{:?}", SessionId::new("secret").unwrap()), "SessionId(..)");
}
