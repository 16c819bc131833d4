//! What must hold for any input at all, on generated ones.

use crate::{
    flow::{ALLOWED, OTHER, START},
    model::{Post, judge, rule},
};
use fiskil_link::core::{
    error::{ErrorDetails, ReportedError},
    flow::{Effect, Flow, Input, Place},
    message::ConsentMessage,
    options::{Config, Settings},
    outcome::Outcome,
    session::SessionId,
    text::http_origin,
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

fn reported(text: BoxedStrategy<String>) -> impl Strategy<Value = ReportedError> {
    prop::array::uniform5(of(text)).prop_map(|[error, error_id, error_type, error_description, error_uri]| {
        ReportedError { error, error_id, error_type, error_description, error_uri }
    })
}

fn message(text: BoxedStrategy<String>) -> impl Strategy<Value = ConsentMessage> {
    let failing = select(&["/?error_type=", "/?error=", "#error_type=", "%3Ferror%3D"][..]);
    let redirect = prop_oneof![text.clone(), (failing, text.clone()).prop_map(|(start, rest)| [start, &rest].concat())];
    let errors = prop_oneof![1 => Just(ReportedError::default()), 2 => reported(text.clone())];
    (of(any::<bool>()), of(text), of(redirect), errors).prop_map(
        |(is_completed, consent_id, redirect_url, reported)| ConsentMessage {
            is_completed,
            consent_id,
            redirect_url,
            reported,
        },
    )
}

fn post() -> impl Strategy<Value = Post> {
    let origin = prop_oneof![4 => Just(ALLOWED.to_owned()), 1 => Just(OTHER.to_owned()), 1 => any::<String>()];
    (prop::bool::weighted(0.9), origin, message(text())).prop_map(|(from_frame, origin, message)| Post {
        from_frame,
        origin,
        message,
    })
}

/// The outcome that the effects settle a flow with.
fn settled(effects: &[Effect]) -> Option<&Outcome> {
    effects.iter().find_map(|effect| if let Effect::Settle(outcome) = effect { Some(outcome) } else { None })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(512) })]

    #[test]
    fn no_message_can_make_it_panic(message in message(any_text())) {
        let _ = message.is_message();
        let _ = message.outcome();
    }

    #[test]
    fn no_redirect_can_make_it_panic_or_change_on_its_way(redirect in any_text(), consent_id in of(any_text())) {
        let message = ConsentMessage {
            is_completed: Some(true),
            consent_id,
            redirect_url: Some(redirect.clone()),
            reported: ReportedError::default(),
        };
        if let Some(Ok(consent)) = message.outcome() {
            prop_assert_eq!(consent.redirect_url, Some(redirect));
        }
    }

    #[test]
    fn every_message_ends_as_the_specs_rules_say(post in post()) {
        let mut flow = Flow::new(ALLOWED.into(), Place::Inline);
        let _ = flow.handle(Input::Open { moment: START, time_limit: None });
        let said = judge(&post, ALLOWED);
        let input = if post.from_frame { Input::Message(post.message, post.origin) } else { Input::ForeignMessage };
        let effects = flow.handle(input);
        match said {
            Ok(outcome) => prop_assert_eq!(settled(&effects), Some(&outcome)),
            Err(ignored) => prop_assert_eq!(effects, [Effect::Explain(ignored)]),
        }
    }

    #[test]
    fn the_details_are_exactly_what_was_sent(reported in reported(text())) {
        let sent =
            ConsentMessage { is_completed: Some(false), reported: reported.clone(), ..ConsentMessage::default() };
        match sent.outcome() {
            None => prop_assert_eq!(reported, ReportedError::default()),
            Some(outcome) => {
                let error = outcome.unwrap_err();
                prop_assert_eq!(error.details, Some(ErrorDetails::Reported(reported)));
            }
        }
    }

    #[test]
    fn a_consent_is_exactly_what_was_sent(consent_id in of(text()), redirect_url in of(text())) {
        let sent =
            ConsentMessage { is_completed: Some(true), consent_id, redirect_url, reported: ReportedError::default() };
        if rule(&sent).0 != 2 {
            let consent = sent.clone().outcome().unwrap().unwrap();
            prop_assert_eq!((consent.consent_id, consent.redirect_url), (sent.consent_id, sent.redirect_url));
        }
    }

    #[test]
    fn a_session_id_comes_out_of_the_address_as_it_went_in(
        session in any_text().prop_filter("blank", |text| SessionId::new(text.as_str()).is_ok()),
        path in "(/[a-z%20.]{0,4}){0,3}",
        query in of(pieces()),
    ) {
        let query = query.map_or_else(String::new, |query| ["?", &query].concat());
        let server = ["https://auth.example", &path, &query].concat();
        let config = Config::new(Settings { auth_server: Some(server.clone()), ..Settings::default() }).unwrap();
        let address = config.consent_url(&SessionId::new(session.as_str()).unwrap());
        let (before, after) = (Url::parse(&server).unwrap(), Url::parse(&address).unwrap());
        prop_assert_eq!(after.as_str(), &address);
        prop_assert_eq!(before.origin(), after.origin());
        prop_assert_eq!(before.path(), after.path());
        let mut parameters: Vec<_> = before
            .query_pairs()
            .filter(|(name, value)| name != "sess_id" && !(name.is_empty() && value.is_empty()))
            .collect();
        parameters.push(("sess_id".into(), session.trim().into()));
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
        match Config::new(Settings { allowed_origin, auth_server, timeout_ms, label, debug: false }) {
            Ok(config) => {
                let address = config.consent_url(&SessionId::new("s1").unwrap());
                prop_assert_eq!(http_origin(&address).unwrap(), config.auth_origin);
                prop_assert_eq!(&http_origin(&config.allowed_origin).unwrap(), &config.allowed_origin);
                prop_assert!(config.time_limit.is_none_or(|ms| ms > 0.0 && ms.is_finite()));
                prop_assert!(!config.label.trim().is_empty());
            }
            Err(error) => {
                let Some(ErrorDetails::Option(option)) = error.details else { panic!("{error:?}") };
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
        let sent =
            ConsentMessage { is_completed: Some(true), redirect_url: Some(address), ..ConsentMessage::default() };
        let error = sent.outcome().unwrap().unwrap_err();
        prop_assert_eq!(&error.message, &description);
        let reported = ReportedError {
            error_type: Some("CONSENT_TIMEOUT".into()),
            error_description: Some(description),
            error_uri: Some(uri),
            ..ReportedError::default()
        };
        prop_assert_eq!(error.details, Some(ErrorDetails::Reported(reported)));
    }
}
