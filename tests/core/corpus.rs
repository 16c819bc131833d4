//! Runs `tests/corpus/messages.json` through a flow. The browser suite runs the same file.

use crate::native::Native;
use crate::{
    model::{CODES, rule},
    wire::{fields, text},
};
use fiskil_link::core::{
    error::{Details, ErrorCode, LinkError},
    flow::{Flow, Ignored, Outcome, Step},
    message::{Fields, LinkResult},
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
        let mut flow = Flow::new(ALLOWED.into());
        let _ = flow.open();
        let mut settled = None;
        for (index, post) in self.posts().iter().enumerate() {
            match (post.send(&mut flow), &post.ignored) {
                (Step::Ignore(why), Some(reason)) if key(why) == reason => {}
                (Step::Settle { outcome, keep_frame }, None) if settled.is_none() => {
                    if keep_frame != matches!(&outcome, Err(error) if error.code == ErrorCode::InvalidSession) {
                        return Err(format!("post {index}: keep_frame is {keep_frame}"));
                    }
                    settled = Some(outcome);
                }
                (step, expected) => return Err(format!("post {index}: expected {expected:?}, got {step:?}")),
            }
        }
        self.expect.check(settled.as_ref())
    }
}

impl Post {
    fn send(&self, flow: &mut Flow) -> Step {
        let origin = match self.origin {
            Origin::Allowed => ALLOWED,
            Origin::Other => OTHER,
        };
        flow.message::<Native>(matches!(self.source, Source::Frame), || fields(&self.data), || origin.into())
    }
}

impl Expect {
    fn check(&self, outcome: Option<&Outcome>) -> Result<(), String> {
        let met = match (self, outcome) {
            (Self::Ignored(_), None) => true,
            (Self::Completed(keys), Some(Ok(result))) => *keys == result_keys(result, keys),
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

fn short(message: &str) -> String {
    message.chars().take(400).collect()
}

fn sentence(code: &str) -> &'static str {
    CODES.iter().find(|row| row.1 == code).unwrap().0.sentence()
}

/// A result in the corpus's form; a text that the corpus writes by a convention is written the same way.
fn result_keys(result: &LinkResult, like: &Map<String, Value>) -> Map<String, Value> {
    keys([("consentID", result.consent_id.as_deref()), ("redirectURL", result.redirect_url.as_deref())], like)
}

fn details_keys(error: &LinkError, like: &Map<String, Value>) -> Map<String, Value> {
    match error.details.as_ref().unwrap() {
        Details::Failure(failure) => {
            let pairs = [
                ("error", failure.error()),
                ("error_id", failure.error_id()),
                ("error_type", failure.error_type()),
                ("error_description", failure.error_description()),
                ("error_uri", failure.error_uri()),
            ];
            keys(pairs, like)
        }
        Details::Origins { expected_origin, received_origin } => {
            let placeholder = |origin: &str| match origin {
                ALLOWED => "$allowed".to_owned(),
                OTHER => "$other".to_owned(),
                _ => origin.to_owned(),
            };
            let (expected, received) = (placeholder(expected_origin), placeholder(received_origin));
            keys([("expectedOrigin", Some(&*expected)), ("receivedOrigin", Some(&*received))], like)
        }
        Details::Cancelled { .. } | Details::Option { .. } => panic!("no message can cause {error:?}"),
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
        let message = case.data.as_ref().map(fields).filter(Fields::is_message);
        let applies = message.filter(|_| comes_to_the_rules).map(|message| rule(&message).0);
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
