//! What the last page does for each scenario: a list of steps its script carries out. Posts nothing itself.

use serde::Serialize;
use serde_json::{Map, Value, json};

use super::scenario::Scenario;
use crate::web::{encode_component, query, with_params};

/// One thing for the page's script to do, in order.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Step {
    /// Post this to the parent.
    Post(Value),
    /// Wait so many milliseconds.
    Wait(u32),
    /// Open this address in a frame inside the page.
    Frame(String),
    /// Leave for this address, inside the frame.
    Go(String),
}

/// What an ending is made from.
#[derive(Debug)]
pub(crate) struct Context<'a> {
    pub(crate) auth_origin: &'a str,
    pub(crate) foreign_origin: &'a str,
    pub(crate) session_id: &'a str,
    pub(crate) consent_id: Option<&'a str>,
    pub(crate) redirect_uri: Option<&'a str>,
    pub(crate) error_id: &'a str,
}

/// The five fields of a failure, as the platform words them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Failure {
    pub(crate) error: &'static str,
    pub(crate) kind: &'static str,
    pub(crate) description: &'static str,
    id: String,
    uri: String,
}

/// The steps of the last page.
pub(crate) fn steps(scenario: Scenario, context: &Context<'_>) -> Vec<Step> {
    use Scenario as S;
    let success = || Step::Post(completed(context));
    let failed = || Step::Post(failure(scenario, context).message(Some(false)));
    let via = |redirect: String| vec![Step::Post(json!({ "isCompleted": true, "redirectURL": redirect }))];
    let failing = || query(&failure(scenario, context).params());
    match scenario {
        S::Success
        | S::SlowLoad
        | S::ServerError
        | S::Refused
        | S::ForeignNoise
        | S::WebhookLate
        | S::WebhookDuplicate => {
            vec![success()]
        }
        S::Denied
        | S::UpstreamError
        | S::OtpFailure
        | S::Ineligible
        | S::ConsentTimeout
        | S::Cancelled
        | S::InvalidSession
        | S::UnknownError
        | S::CodeInError => vec![failed()],
        S::ErrorAlone => vec![Step::Post(failure(scenario, context).message(None))],
        S::CompletedWithError => vec![Step::Post(failure(scenario, context).message(Some(true)))],
        S::NoConsentId => vec![Step::Post(json!({ "isCompleted": true }))],
        S::EmptyConsentId => vec![Step::Post(json!({ "isCompleted": true, "consentID": "", "error": "" }))],
        S::BareFalse => vec![Step::Post(json!({ "isCompleted": false })), Step::Wait(1000), success()],
        S::SuccessRedirect => vec![redirected(context, &format!("{}/callback", context.auth_origin))],
        S::RedirectCodeInPath => {
            vec![redirected(context, &format!("{}/help/CONSENT_ENDUSER_DENIED?from=link", context.auth_origin))]
        }
        S::RedirectErrorWithConsent => {
            vec![redirected(context, &format!("{}/callback?error=warning", context.auth_origin))]
        }
        S::RedirectAbsolute => via(format!("{}/callback?{}", context.auth_origin, failing())),
        S::RedirectRelative => {
            vec![Step::Post(json!({ "isCompleted": false, "redirectURL": format!("/callback?{}", failing()) }))]
        }
        S::RedirectEncoded => via(encode_component(&format!("{}/callback?{}", context.auth_origin, failing()))),
        S::RedirectFragment => via(format!("{}/callback#{}", context.auth_origin, failing())),
        S::RedirectScheme => via(format!("fiskil-demo://callback?{}", failing())),
        S::RedirectErrorOnly => via(format!("{}/callback?error=access_denied", context.auth_origin)),
        S::Silence => Vec::new(),
        S::Duplicate => vec![success(), success(), success()],
        S::LateMessages => {
            let late = || Step::Post(failure(S::UpstreamError, context).message(Some(false)));
            vec![success(), late(), Step::Wait(500), late()]
        }
        S::LateAfterInvalid => {
            vec![failed(), Step::Wait(500), Step::Post(json!({ "isCompleted": true, "consentID": "late" }))]
        }
        S::JunkMessages => junk().into_iter().map(Step::Post).chain([success()]).collect(),
        S::NestedNoise => vec![Step::Frame(foreign_page(context, "nested")), Step::Wait(1000), success()],
        S::WrongOrigin => vec![Step::Go(foreign_page(context, "impostor"))],
    }
}

/// The bank's page on another origin that a noisy journey passes through.
pub(crate) fn foreign_page(context: &Context<'_>, part: &str) -> String {
    with_params(&format!("{}/bank", context.foreign_origin), &[("part", part), ("sess_id", context.session_id)])
}

/// The failure that a scenario, or its closest relative, reports.
pub(crate) fn failure(scenario: Scenario, context: &Context<'_>) -> Failure {
    use Scenario as S;
    let (error, kind, description) = match scenario {
        S::Cancelled => ("access_denied", "AUTH_SESSION_CANCELLED", "End-user cancelled the auth session"),
        S::InvalidSession | S::LateAfterInvalid => return invalid_session(context),
        S::UpstreamError | S::RedirectEncoded | S::ErrorAlone => (
            "server_error",
            "CONSENT_UPSTREAM_PROCESSING_ERROR",
            "Unknown upstream server error while processing the consent flow at the institution",
        ),
        S::OtpFailure | S::RedirectRelative | S::CompletedWithError => {
            ("access_denied", "CONSENT_OTP_FAILURE", "The one-time code could not be verified")
        }
        S::Ineligible | S::RedirectScheme => (
            "access_denied",
            "CONSENT_ENDUSER_INELIGIBLE",
            "End-user is not eligible to share data from this institution",
        ),
        S::ConsentTimeout | S::RedirectFragment => {
            ("access_denied", "CONSENT_TIMEOUT", "End-user abandoned the consent flow before completing it")
        }
        S::CodeInError => ("CONSENT_TIMEOUT", "SOMETHING_NEW", "The code of this failure stands in error"),
        S::UnknownError => ("unexpected", "SOMETHING_NEW", "The institution answered in a way nobody foresaw"),
        _ => ("access_denied", "CONSENT_ENDUSER_DENIED", "End-user denied consent at the institution"),
    };
    Failure::new(error, kind, description, context)
}

/// What a session that cannot be used reports.
pub(crate) fn invalid_session(context: &Context<'_>) -> Failure {
    Failure {
        // The live UI gives no id here: there is no session to tie one to.
        id: String::new(),
        ..Failure::new(
            "auth_session_invalid",
            "AUTH_SESSION_INVALID",
            "The auth session is invalid or has reached a terminal state",
            context,
        )
    }
}

impl Failure {
    fn new(error: &'static str, kind: &'static str, description: &'static str, context: &Context<'_>) -> Self {
        let uri = format!("{}/errors#{kind}", context.auth_origin);
        Self { error, kind, description, id: context.error_id.to_owned(), uri }
    }

    /// The message for the parent.
    pub(crate) fn message(&self, is_completed: Option<bool>) -> Value {
        let mut fields = Map::new();
        if let Some(is_completed) = is_completed {
            fields.insert("isCompleted".to_owned(), is_completed.into());
        }
        let named = [
            ("error", self.error),
            ("errorType", self.kind),
            ("errorDescription", self.description),
            ("errorID", &self.id),
            ("errorURI", &self.uri),
        ];
        for (name, value) in named.into_iter().filter(|(_, value)| !value.is_empty()) {
            fields.insert(name.to_owned(), value.into());
        }
        Value::Object(fields)
    }

    /// The same as parameters of a redirect.
    pub(crate) fn params(&self) -> [(&str, &str); 5] {
        [
            ("error", self.error),
            ("error_id", &self.id),
            ("error_type", self.kind),
            ("error_description", self.description),
            ("error_uri", &self.uri),
        ]
    }
}

fn completed(context: &Context<'_>) -> Value {
    let mut fields = Map::new();
    fields.insert("isCompleted".to_owned(), true.into());
    if let Some(consent_id) = context.consent_id {
        fields.insert("consentID".to_owned(), consent_id.into());
    }
    if let Some(redirect_uri) = context.redirect_uri {
        fields.insert("redirectURL".to_owned(), redirect_uri.into());
    }
    Value::Object(fields)
}

fn redirected(context: &Context<'_>, redirect: &str) -> Step {
    Step::Post(json!({ "isCompleted": true, "consentID": context.consent_id, "redirectURL": redirect }))
}

fn junk() -> [Value; 9] {
    [
        Value::Null,
        json!("isCompleted"),
        json!(42),
        json!([{ "isCompleted": true, "consentID": "from-an-array" }]),
        json!({}),
        json!({ "isCompleted": "true", "consentID": "wrong-type" }),
        json!({ "isCompleted": 1, "consentID": "wrong-type" }),
        json!({ "error": { "code": "CONSENT_TIMEOUT" } }),
        json!({ "type": "resize", "height": 640 }),
    ]
}

#[cfg(test)]
mod tests {
    use super::super::scenario::SPECS;
    use super::*;

    fn context<'a>() -> Context<'a> {
        Context {
            auth_origin: "http://localhost:4171",
            foreign_origin: "http://127.0.0.1:4171",
            session_id: "s",
            consent_id: Some("c"),
            redirect_uri: None,
            error_id: "err_1",
        }
    }

    #[test]
    fn messages_hold_only_the_fields_of_the_contract() {
        const FIELDS: [&str; 8] = [
            "isCompleted",
            "consentID",
            "redirectURL",
            "error",
            "errorID",
            "errorType",
            "errorDescription",
            "errorURI",
        ];
        for spec in SPECS.iter().filter(|spec| spec.scenario != Scenario::JunkMessages) {
            for step in steps(spec.scenario, &context()) {
                if let Step::Post(message) = step {
                    let fields = message.as_object().expect("an object");
                    assert!(fields.keys().all(|key| FIELDS.contains(&key.as_str())), "{}: {message}", spec.id);
                }
            }
        }
    }

    #[test]
    fn only_silence_never_speaks() {
        for spec in &SPECS {
            let silent = steps(spec.scenario, &context()).is_empty();
            assert_eq!(silent, spec.scenario == Scenario::Silence, "{}", spec.id);
        }
    }

    #[test]
    fn success_carries_the_redirect_only_if_there_is_one() {
        assert_eq!(completed(&context()), json!({ "isCompleted": true, "consentID": "c" }));
        let with = Context { redirect_uri: Some("my-app://x"), ..context() };
        assert_eq!(completed(&with)["redirectURL"], "my-app://x");
    }

    #[test]
    fn an_invalid_session_has_no_error_id() {
        assert_eq!(
            invalid_session(&context()).message(Some(false)),
            json!({
                "isCompleted": false,
                "error": "auth_session_invalid",
                "errorType": "AUTH_SESSION_INVALID",
                "errorDescription": "The auth session is invalid or has reached a terminal state",
                "errorURI": "http://localhost:4171/errors#AUTH_SESSION_INVALID",
            })
        );
    }
}
