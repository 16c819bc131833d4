//! Any text as `redirectURL`, with and without a consent: what its parameters say is what the spec's rules say.
#![no_main]

use fiskil_link::core::{error::Failure, message::Fields};
use fiskil_link_fuzz::model::rule;
use fiskil_link_fuzz::native::Native;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|redirect: &str| {
    for consent_id in [None, Some("con_1".to_owned())] {
        let redirect_url = Some(redirect.to_owned());
        let fields = Fields { is_completed: Some(true), consent_id, redirect_url, failure: Failure::default() };
        let (_, expected) = rule(&fields);
        assert_eq!(fields.outcome::<Native>(), expected);
    }
});
