//! What must hold for any input at all, on generated ones.

use crate::native::Native;
use crate::{
    flow::{ALLOWED, INPUTS, Input, OTHER},
    model::{Post, judge, rule},
    options::config,
};
use fiskil_link::core::text::Platform;
use fiskil_link::core::{
    error::{Details, ErrorCode, Failure},
    flow::{Ending, Flow, Ignored, Outcome, Step},
    message::Fields,
    options::Settings,
    session::SessionId,
};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use proptest::{
    option::of,
    prelude::*,
    sample::{select, subsequence},
};
use url::{Url, form_urlencoded};

/// What the text of addresses and fields is made of, where its parts matter.
#[rustfmt::skip]
const PIECES: [&str; 43] = [
    "?", "#", "&", "=", "/", "!", ":", ";", "+", "%", " ", "error", "error_id", "error_type", "error_description",
    "error_uri", "errorType", "?error_type=", "&error=", "#/", "#error=", "%3F", "%23", "%26", "%3D", "%25", "%2",
    "%FF", "%C3%A9", "%00", "é", "🏦", "\0", "x", "%E0%A4%A", "https://app.example/cb", "myapp:", "https%3A%2F%2Fapp%2F",
    "%3Ferror_type%3D", "CONSENT_TIMEOUT", "LINK_INVALID_SESSION", "AUTH_SESSION_INVALID", "auth_session_cancelled",
];

fn pieces() -> impl Strategy<Value = String> {
    prop::collection::vec(select(&PIECES[..]), 1..12).prop_map(|pieces| pieces.concat())
}

/// A text as the boundary hands it on: never empty.
fn text() -> BoxedStrategy<String> {
    prop_oneof![3 => pieces(), 1 => "(?s).{1,20}"].boxed()
}

/// Texts that no boundary hands on too.
fn any_text() -> BoxedStrategy<String> {
    prop_oneof![text(), Just(String::new()), any::<String>()].boxed()
}

fn failure(text: BoxedStrategy<String>) -> impl Strategy<Value = Failure> {
    prop::array::uniform5(of(text)).prop_map(Failure::new)
}

fn fields(text: BoxedStrategy<String>) -> impl Strategy<Value = Fields> {
    let failing = select(&["/?error_type=", "/?error=", "#error_type=", "%3Ferror%3D"][..]);
    let redirect = prop_oneof![text.clone(), (failing, text.clone()).prop_map(|(start, rest)| [start, &rest].concat())];
    let errors = prop_oneof![1 => Just(Failure::default()), 2 => failure(text.clone())];
    (of(any::<bool>()), of(text), of(redirect), errors).prop_map(|(is_completed, consent_id, redirect_url, failure)| {
        Fields { is_completed, consent_id, redirect_url, failure }
    })
}

fn post() -> impl Strategy<Value = Post> {
    let origin = prop_oneof![4 => Just(ALLOWED.to_owned()), 1 => Just(OTHER.to_owned()), 1 => any::<String>()];
    (prop::bool::weighted(0.9), origin, fields(text())).prop_map(|(from_frame, origin, fields)| Post {
        from_frame,
        origin,
        fields,
    })
}

fn send(flow: &mut Flow, post: &Post) -> Step {
    flow.message::<Native>(post.from_frame, || post.fields.clone(), || post.origin.clone())
}

fn input() -> impl Strategy<Value = Input> {
    select(&INPUTS[..])
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(512) })]

    #[test]
    fn no_fields_can_make_it_panic(fields in fields(any_text())) {
        let _ = fields.is_message();
        let _ = fields.outcome::<Native>();
    }

    #[test]
    fn no_redirect_can_make_it_panic_or_change_on_its_way(redirect in any_text(), consent_id in of(any_text())) {
        let fields = Fields {
            is_completed: Some(true),
            consent_id,
            redirect_url: Some(redirect.clone()),
            failure: Failure::default(),
        };
        if let Some(Ok(result)) = fields.outcome::<Native>() {
            prop_assert_eq!(result.redirect_url, Some(redirect));
        }
    }

    #[test]
    fn every_message_ends_as_the_specs_rules_say(post in post()) {
        let mut flow = Flow::new(ALLOWED.into());
        let _ = flow.open();
        let settles = |outcome: Outcome| {
            let keep_frame = matches!(&outcome, Err(error) if error.code == ErrorCode::InvalidSession);
            Step::Settle { outcome, keep_frame }
        };
        prop_assert_eq!(send(&mut flow, &post), judge(&post, ALLOWED).map_or_else(Step::Ignore, settles));
    }

    #[test]
    fn the_details_are_exactly_what_was_sent(failure in failure(text())) {
        let sent = Fields { is_completed: Some(false), failure: failure.clone(), ..Fields::default() };
        match sent.outcome::<Native>() {
            None => prop_assert_eq!(failure, Failure::default()),
            Some(outcome) => {
                let error = outcome.unwrap_err();
                prop_assert_eq!(error.details, Some(Details::Failure(failure)));
            }
        }
    }

    #[test]
    fn a_result_is_exactly_what_was_sent(consent_id in of(text()), redirect_url in of(text())) {
        let fields =
            Fields { is_completed: Some(true), consent_id: consent_id.clone(), redirect_url, failure: Failure::default() };
        if rule(&fields).0 != 2 {
            let result = fields.clone().outcome::<Native>().unwrap().unwrap();
            prop_assert_eq!((result.consent_id, result.redirect_url), (fields.consent_id, fields.redirect_url));
        }
    }

    #[test]
    fn a_flow_settles_and_is_released_at_most_once(inputs in prop::collection::vec(input(), 0..24)) {
        let mut flow = Flow::new(ALLOWED.into());
        let mut settled = false;
        let mut gone = false;
        for input in inputs {
            match input.apply(&mut flow) {
                Step::Settle { keep_frame, .. } => {
                    prop_assert!(!settled && !gone);
                    settled = true;
                    gone = !keep_frame;
                }
                Step::Release => {
                    prop_assert!(!gone);
                    gone = true;
                }
                Step::Stay | Step::Ignore(_) => {}
            }
            prop_assert!(!(gone && (flow.is_open() || flow.is_warm())));
        }
    }

    #[test]
    fn an_open_flow_that_is_closed_has_always_settled(inputs in prop::collection::vec(input(), 0..24)) {
        let mut flow = Flow::new(ALLOWED.into());
        let mut steps = vec![flow.open()];
        steps.extend(inputs.into_iter().map(|input| input.apply(&mut flow)));
        steps.push(flow.end(Ending::Lost));
        prop_assert_eq!(steps.iter().filter(|step| matches!(step, Step::Settle { .. })).count(), 1);
    }

    #[test]
    fn a_foreign_source_never_settles_nor_changes_anything(
        inputs in prop::collection::vec(input(), 0..12),
        foreign in prop::collection::vec(post(), 0..4),
    ) {
        let (mut alone, mut disturbed) = (Flow::new(ALLOWED.into()), Flow::new(ALLOWED.into()));
        for input in inputs {
            for post in &foreign {
                let post = Post { from_frame: false, ..post.clone() };
                let step = send(&mut disturbed, &post);
                prop_assert_eq!(step, Step::Ignore(Ignored::OtherSource));
            }
            prop_assert_eq!(input.apply(&mut alone), input.apply(&mut disturbed));
        }
    }

    #[test]
    fn a_session_id_comes_out_of_the_address_as_it_went_in(
        session in any_text().prop_filter("blank", |text| SessionId::new::<Native>(text.as_str()).is_ok()),
        path in "(/[a-z%20.]{0,4}){0,3}",
        query in of(pieces()),
    ) {
        let query = query.map_or_else(String::new, |query| ["?", &query].concat());
        let server = ["https://auth.example", &path, &query].concat();
        let built = config(&session, &Settings { auth_server: Some(server.clone()), ..Settings::default() }).unwrap();
        let (before, after) = (Url::parse(&server).unwrap(), Url::parse(&built.consent_url).unwrap());
        prop_assert_eq!(after.as_str(), &built.consent_url);
        prop_assert_eq!(before.origin(), after.origin());
        prop_assert_eq!(before.path(), after.path());
        let mut parameters: Vec<_> = before
            .query_pairs()
            .filter(|(name, value)| name != "sess_id" && !(name.is_empty() && value.is_empty()))
            .collect();
        parameters.push(("sess_id".into(), session.as_str().into()));
        let built: Vec<_> =
            after.query_pairs().filter(|(name, value)| !(name.is_empty() && value.is_empty())).collect();
        prop_assert_eq!(built, parameters);
    }

    #[test]
    fn no_option_can_make_it_panic_and_what_is_taken_is_usable(
        auth_server in of(any_text()),
        allowed_origin in of(any_text()),
        timeout_ms in of(any::<f64>()),
        label in of(any_text()),
    ) {
        match config("s1", &Settings { allowed_origin, auth_server, timeout_ms, label }) {
            Ok(config) => {
                prop_assert_eq!(Native::http_origin(&config.consent_url).unwrap(), config.auth_origin);
                prop_assert_eq!(&Native::http_origin(&config.allowed_origin).unwrap(), &config.allowed_origin);
                prop_assert!(config.time_limit.is_none_or(|ms| ms > 0.0 && ms.is_finite()));
                prop_assert!(!config.label.trim().is_empty());
            }
            Err(error) => {
                let Some(Details::Option { option }) = error.details else { panic!("{error:?}") };
                prop_assert!(error.message.contains(option));
            }
        }
    }

    #[test]
    fn parameters_are_decoded_as_form_urlencoded_does(
        description in text(),
        uri in text(),
        others in subsequence(&["state", "code", "errors", "error+", "é"][..], 0..5),
        in_fragment: bool,
        as_a_whole: bool,
    ) {
        let mut parameters = form_urlencoded::Serializer::new(String::new());
        parameters.extend_pairs(others.iter().map(|name| (name, name)));
        parameters.append_pair("error_type", "CONSENT_TIMEOUT");
        parameters.append_pair("error_description", &description).append_pair("error_uri", &uri);
        let mark = if in_fragment { "#" } else { "?" };
        let mut address = ["https://app.example/cb", mark, &parameters.finish()].concat();
        if as_a_whole {
            address = utf8_percent_encode(&address, NON_ALPHANUMERIC).to_string();
        }
        let sent = Fields { is_completed: Some(true), redirect_url: Some(address), ..Fields::default() };
        let error = sent.outcome::<Native>().unwrap().unwrap_err();
        prop_assert_eq!(&error.message, &description);
        let failure = Failure::new([None, None, Some("CONSENT_TIMEOUT".into()), Some(description), Some(uri)]);
        prop_assert_eq!(error.details, Some(Details::Failure(failure)));
    }
}
