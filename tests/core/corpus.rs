//! Runs `tests/corpus/messages.json` through a flow. The browser suite runs the same file.

use crate::{
    model::{CODES, rule},
    wire::{message, text},
};
use fiskil_link::core::{
    error::{ErrorCode, ErrorDetails, FlowError, REDIRECT_NAMES},
    flow::{Effect, Effects, Event, Flow, Ignored, Input, Place},
    message::ConsentMessage,
    outcome::{Consent, Outcome},
    visible_time::Moment,
};
use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value};
use std::collections::HashSet;

const ALLOWED: &str = "https://auth.fiskil.com";
const OTHER: &str = "https://bank.example";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    rule: Option<u8>,
    #[serde(default, deserialize_with = "even_null")]
    data: Option<Value>,
    #[serde(default)]
    origin: Origin,
    #[serde(default)]
    source: Source,
    sequence: Option<Vec<Post>>,
    expect: Expect,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Post {
    data: Value,
    #[serde(default)]
    origin: Origin,
    #[serde(default)]
    source: Source,
    ignored: Option<String>,
}

#[derive(Clone, Copy, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Origin {
    #[default]
    Allowed,
    Other,
}

#[derive(Clone, Copy, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Source {
    #[default]
    Frame,
    Other,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Expect {
    Ignored(String),
    Completed(Map<String, Value>),
    Failed(Failed),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Failed {
    code: String,
    message: Value,
    details: Map<String, Value>,
}

/// Keeps `"data": null` apart from no `data` at all.
fn even_null<'de, D: Deserializer<'de>>(json: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(json).map(Some)
}

fn cases() -> Vec<Case> {
    serde_json::from_str(include_str!("../corpus/messages.json")).unwrap()
}

impl Case {
    fn posts(&self) -> Vec<Post> {
        match (&self.data, &self.sequence) {
            (Some(data), None) => {
                let ignored = match &self.expect {
                    Expect::Ignored(reason) => Some(reason.clone()),
                    Expect::Completed(_) | Expect::Failed(_) => None,
                };
                vec![Post { data: data.clone(), origin: self.origin, source: self.source, ignored }]
            }
            (None, Some(posts)) => posts.clone(),
            _ => panic!("{}: a case has either data or a sequence", self.name),
        }
    }

    /// What goes wrong when an open flow gets the case's posts.
    fn run(&self) -> Result<(), String> {
        let mut flow = Flow::new(ALLOWED.into(), Place::Inline);
        let moment = Moment { now: 0.0, is_visible: true };
        let _ = flow.handle(Input::Open { moment, time_limit: None });
        let mut settled = None;
        for (index, post) in self.posts().iter().enumerate() {
            let effects = post.send(&mut flow);
            match (&*effects, &post.ignored) {
                ([Effect::Explain(why)], Some(reason)) if key(*why) == reason => {}
                ([first, .., last], None) if settled.is_none() => {
                    let outcome = effects.iter().find_map(outcome_of);
                    let is_kept = matches!(&outcome, Some(Err(error)) if error.code == ErrorCode::InvalidSession);
                    let ends = match (first, last) {
                        (Effect::Freeze, Effect::Emit(Event::Error)) => is_kept,
                        (Effect::TakeDown, Effect::RemoveHost) => !is_kept,
                        _ => false,
                    };
                    if outcome.is_none() || !ends {
                        return Err(short(&format!("post {index}: {effects:?}")));
                    }
                    settled = outcome;
                }
                (_, expected) => return Err(short(&format!("post {index}: expected {expected:?}, got {effects:?}"))),
            }
        }
        self.expect.check(settled.as_ref())
    }
}

impl Post {
    fn send(&self, flow: &mut Flow) -> Effects {
        let origin = match self.origin {
            Origin::Allowed => ALLOWED,
            Origin::Other => OTHER,
        };
        flow.handle(match self.source {
            Source::Frame => Input::Message(message(&self.data), origin.into()),
            Source::Other => Input::ForeignMessage,
        })
    }
}

impl Expect {
    fn check(&self, outcome: Option<&Outcome>) -> Result<(), String> {
        let met = match (self, outcome) {
            (Self::Ignored(_), None) => true,
            (Self::Completed(keys), Some(Ok(consent))) => *keys == consent_keys(consent, keys),
            (Self::Failed(failed), Some(Err(error))) => {
                let message = match failed.message.get("$sentence") {
                    Some(code) => sentence(code.as_str().unwrap()).into(),
                    None => text(&failed.message).unwrap(),
                };
                failed.code == error.code.as_str()
                    && message == error.message
                    && failed.details == details_keys(error, &failed.details)
            }
            _ => false,
        };
        if met { Ok(()) } else { Err(short(&format!("got {outcome:?}"))) }
    }
}

fn outcome_of(effect: &Effect) -> Option<Outcome> {
    if let Effect::Settle(outcome) = effect { Some(outcome.clone()) } else { None }
}

fn short(message: &str) -> String {
    message.chars().take(400).collect()
}

fn sentence(code: &str) -> &'static str {
    CODES.iter().find(|row| row.1 == code).unwrap().0.sentence()
}

/// A consent in the corpus's form; a text that the corpus writes by a convention is written the same way.
fn consent_keys(consent: &Consent, like: &Map<String, Value>) -> Map<String, Value> {
    keys([("consentID", consent.consent_id.as_deref()), ("redirectURL", consent.redirect_url.as_deref())], like)
}

fn details_keys(error: &FlowError, like: &Map<String, Value>) -> Map<String, Value> {
    match error.details.as_ref().unwrap() {
        ErrorDetails::Reported(reported) => {
            let values = reported.values();
            keys(std::array::from_fn::<_, 5, _>(|at| (REDIRECT_NAMES[at], values[at].map(String::as_str))), like)
        }
        ErrorDetails::Origins { expected, received } => {
            let placeholder = |origin: &str| match origin {
                ALLOWED => "$allowed".to_owned(),
                OTHER => "$other".to_owned(),
                _ => origin.to_owned(),
            };
            let (expected, received) = (placeholder(expected), placeholder(received));
            keys([("expectedOrigin", Some(&*expected)), ("receivedOrigin", Some(&*received))], like)
        }
        ErrorDetails::Cancelled(_) | ErrorDetails::Option(_) | ErrorDetails::Cause(_) => {
            panic!("no message can cause {error:?}")
        }
    }
}

fn keys<const N: usize>(pairs: [(&str, Option<&str>); N], like: &Map<String, Value>) -> Map<String, Value> {
    pairs
        .into_iter()
        .filter_map(|(key, found)| {
            let found = found?;
            let same = like.get(key).filter(|expected| text(expected).as_deref() == Some(found));
            Some((key.to_owned(), same.cloned().unwrap_or_else(|| found.into())))
        })
        .collect()
}

/// The corpus's name of a reason.
const fn key(why: Ignored) -> &'static str {
    match why {
        Ignored::OtherSource => "other-source",
        Ignored::NotAMessage => "not-a-message",
        Ignored::OtherOrigin => "other-origin",
        Ignored::NoOutcome => "no-outcome",
        Ignored::AlreadySettled => "already-settled",
    }
}

#[test]
fn every_case_ends_as_the_corpus_says() {
    let failures: Vec<String> =
        cases().iter().filter_map(|case| case.run().err().map(|why| format!("{}: {why}", case.name))).collect();
    assert!(failures.is_empty(), "{} cases fail:\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn every_case_names_the_rule_that_applies_to_it() {
    for case in cases() {
        let comes_to_the_rules = matches!((case.origin, case.source), (Origin::Allowed, Source::Frame));
        let read = case.data.as_ref().map(message).filter(ConsentMessage::is_message);
        let applies = read.filter(|_| comes_to_the_rules).map(|message| rule(&message).0);
        assert_eq!(case.rule, applies, "{}", case.name);
    }
}

#[test]
fn every_name_is_used_once() {
    let mut seen = HashSet::new();
    for case in cases() {
        assert!(seen.insert(case.name.clone()), "twice: {}", case.name);
    }
}

#[test]
fn the_corpus_has_every_rule_every_reason_and_every_code_in_every_place() {
    let cases = cases();
    for wanted in 1..=6 {
        assert!(cases.iter().any(|case| case.rule == Some(wanted)), "rule {wanted} has no case");
    }
    let reasons: HashSet<String> = cases.iter().flat_map(Case::posts).filter_map(|post| post.ignored).collect();
    for why in
        [Ignored::OtherSource, Ignored::NotAMessage, Ignored::OtherOrigin, Ignored::NoOutcome, Ignored::AlreadySettled]
    {
        assert!(reasons.contains(key(why)), "{why:?} has no case");
    }
    let words = CODES.iter().map(|row| row.1).chain(["AUTH_SESSION_INVALID"]);
    for word in words {
        for place in ["errorType", "error", "error alone", "error_type of the redirect", "error of the redirect"] {
            let start = format!("{word} as {place}");
            assert!(cases.iter().any(|case| case.name.starts_with(&start)), "no case: {start}");
        }
    }
}
