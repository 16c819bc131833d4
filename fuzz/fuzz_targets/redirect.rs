//! Any text as `redirectURL`, with and without a consent: what its parameters say is what the spec's rules say.
#![no_main]

use fiskil_link::core::{error::ReportedError, message::ConsentMessage};
use fiskil_link_fuzz::model::rule;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|redirect: &str| {
    for consent_id in [None, Some("con_1".to_owned())] {
        let redirect_url = Some(redirect.to_owned());
        let reported = ReportedError::default();
        let message = ConsentMessage { is_completed: Some(true), consent_id, redirect_url, reported };
        let (_, expected) = rule(&message);
        assert_eq!(message.outcome(), expected);
    }
});
