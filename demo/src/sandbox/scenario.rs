//! The one list of ways a flow can end, each with its institution. Says what happens, not how it is carried out.

use serde::Serialize;

/// Where in the journey a scenario departs from the ordinary one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Strike {
    /// As soon as the institution is chosen.
    Pick,
    /// After signing in.
    SignIn,
    /// After the one-time code.
    Code,
    /// At the answer on the review screen, whichever it is.
    Review,
    /// When "Done" is pressed.
    Done,
}

/// A way for a flow to end. The order is that of [`SPECS`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scenario {
    Success,
    Denied,
    UpstreamError,
    OtpFailure,
    Ineligible,
    ConsentTimeout,
    Cancelled,
    InvalidSession,
    UnknownError,
    CodeInError,
    ErrorAlone,
    CompletedWithError,
    NoConsentId,
    EmptyConsentId,
    BareFalse,
    SuccessRedirect,
    RedirectCodeInPath,
    RedirectErrorWithConsent,
    RedirectAbsolute,
    RedirectRelative,
    RedirectEncoded,
    RedirectFragment,
    RedirectScheme,
    RedirectErrorOnly,
    SlowLoad,
    Silence,
    Refused,
    ServerError,
    Duplicate,
    LateMessages,
    LateAfterInvalid,
    JunkMessages,
    ForeignNoise,
    NestedNoise,
    WrongOrigin,
    WebhookLate,
    WebhookDuplicate,
}

/// One row of the list.
#[derive(Debug)]
pub(crate) struct Spec {
    pub(crate) scenario: Scenario,
    /// The value of `scenario` at session creation.
    pub(crate) id: &'static str,
    /// The institution that ends this way.
    pub(crate) institution: &'static str,
    pub(crate) strike: Strike,
    /// What the embedding page gets: `completed`, an error code, or `nothing`.
    pub(crate) outcome: &'static str,
    /// What to look out for.
    pub(crate) note: &'static str,
}

const fn spec(
    scenario: Scenario,
    id: &'static str,
    institution: &'static str,
    strike: Strike,
    outcome: &'static str,
    note: &'static str,
) -> Spec {
    Spec { scenario, id, institution, strike, outcome, note }
}

/// Every scenario, in the order of the consent UI and the test cards.
#[rustfmt::skip]
pub(crate) const SPECS: [Spec; 37] = {
    use Scenario as S;
    use Strike::{Code, Done, Pick, Review, SignIn};
    [
        spec(S::Success, "success", "Demo Bank", Done, "completed", "A consent with its consentID."),
        spec(S::Denied, "denied", "Denial Bank", Review, "CONSENT_ENDUSER_DENIED", "The person refuses at the bank, whatever is pressed here."),
        spec(S::UpstreamError, "upstream-error", "Outage Bank", SignIn, "CONSENT_UPSTREAM_PROCESSING_ERROR", "The bank fails after sign-in."),
        spec(S::OtpFailure, "otp-failure", "Wrong Code Bank", Code, "CONSENT_OTP_FAILURE", "Every one-time code is refused. Three wrong codes at any bank do the same."),
        spec(S::Ineligible, "ineligible", "Ineligible Bank", Code, "CONSENT_ENDUSER_INELIGIBLE", "The customer has no account that can be shared."),
        spec(S::ConsentTimeout, "consent-timeout", "Abandoned Bank", SignIn, "CONSENT_TIMEOUT", "The bank gave up waiting for the person."),
        spec(S::Cancelled, "cancelled", "Cancelling Bank", Pick, "AUTH_SESSION_CANCELLED", "As if Cancel had been pressed. The session is spent."),
        spec(S::InvalidSession, "invalid-session", "Expired Session Bank", Pick, "LINK_INVALID_SESSION", "The session turns out invalid mid-flow; the frame stays with an explanation."),
        spec(S::UnknownError, "unknown-error", "Mystery Bank", Done, "LINK_INTERNAL_ERROR", "An error that the SDK does not know."),
        spec(S::CodeInError, "code-in-error", "Code In Error Bank", Done, "CONSENT_TIMEOUT", "The code stands in error; errorType is unknown."),
        spec(S::ErrorAlone, "error-alone", "Error Alone Bank", Done, "CONSENT_UPSTREAM_PROCESSING_ERROR", "error and errorType without isCompleted."),
        spec(S::CompletedWithError, "completed-with-error", "Contradiction Bank", Done, "CONSENT_OTP_FAILURE", "isCompleted true beside error fields, without a consentID."),
        spec(S::NoConsentId, "no-consent-id", "No Consent Bank", Done, "completed", "Completed, but no consentID."),
        spec(S::EmptyConsentId, "empty-consent-id", "Empty Consent Bank", Done, "completed", "Completed with consentID as an empty string: counts as absent."),
        spec(S::BareFalse, "bare-false", "Bare False Bank", Done, "completed", "isCompleted false with nothing beside it is ignored; success follows after a second."),
        spec(S::SuccessRedirect, "success-redirect", "Redirect Bank", Done, "completed", "A consentID and a redirectURL."),
        spec(S::RedirectCodeInPath, "redirect-code-in-path", "Path Bank", Done, "completed", "redirectURL has a code's name in its path, which means nothing."),
        spec(S::RedirectErrorWithConsent, "redirect-error-with-consent", "Leftover Error Bank", Done, "completed", "redirectURL carries error, but there is a consentID."),
        spec(S::RedirectAbsolute, "redirect-absolute", "Absolute Redirect Bank", Done, "CONSENT_ENDUSER_DENIED", "Failure in the query of an absolute redirectURL."),
        spec(S::RedirectRelative, "redirect-relative", "Relative Redirect Bank", Done, "CONSENT_OTP_FAILURE", "Failure in the query of a relative redirectURL."),
        spec(S::RedirectEncoded, "redirect-encoded", "Encoded Redirect Bank", Done, "CONSENT_UPSTREAM_PROCESSING_ERROR", "The whole redirectURL is percent-encoded."),
        spec(S::RedirectFragment, "redirect-fragment", "Fragment Redirect Bank", Done, "CONSENT_TIMEOUT", "Failure in the fragment of redirectURL."),
        spec(S::RedirectScheme, "redirect-scheme", "App Scheme Bank", Done, "CONSENT_ENDUSER_INELIGIBLE", "Failure in a redirectURL with an app's own scheme."),
        spec(S::RedirectErrorOnly, "redirect-error-only", "Bare Redirect Bank", Done, "LINK_INTERNAL_ERROR", "redirectURL carries error without error_type, and there is no consentID."),
        spec(S::SlowLoad, "slow-load", "Slow Bank", Pick, "completed", "One page takes eight seconds; the rest is ordinary."),
        spec(S::Silence, "silence", "Silent Bank", Done, "nothing", "Nothing is ever sent: LINK_TIMEOUT, or LINK_USER_CANCELLED when closed."),
        spec(S::Refused, "refused", "Frame Refusal Bank", Pick, "nothing", "A page that refuses to be framed: LINK_TIMEOUT, or LINK_USER_CANCELLED when closed."),
        spec(S::ServerError, "server-error", "Broken Bank", Pick, "nothing", "A page answers 503; loading it again goes on."),
        spec(S::Duplicate, "duplicate", "Duplicate Bank", Done, "completed", "Success is sent three times."),
        spec(S::LateMessages, "late-messages", "Late Bank", Done, "completed", "An error follows the success, at once and half a second later."),
        spec(S::LateAfterInvalid, "late-after-invalid", "Second Thoughts Bank", Pick, "LINK_INVALID_SESSION", "A success follows an invalid session, while the frame is still up."),
        spec(S::JunkMessages, "junk-messages", "Chatty Bank", Done, "completed", "Strings, arrays and objects of wrong types come before the success."),
        spec(S::ForeignNoise, "foreign-noise", "Noisy Bank", Pick, "completed", "The bank's own page, of another origin, posts an error from the frame, then the journey goes on."),
        spec(S::NestedNoise, "nested-noise", "Nested Frame Bank", Done, "completed", "A frame inside the frame posts an error and a forged success to the top page first."),
        spec(S::WrongOrigin, "wrong-origin", "Impostor Bank", Done, "LINK_ORIGIN_MISMATCH", "Another origin, in the frame, claims completion."),
        spec(S::WebhookLate, "webhook-late", "Late Webhook Bank", Done, "completed", "The webhook comes five seconds after the consent: the browser hears first."),
        spec(S::WebhookDuplicate, "webhook-duplicate", "Repeating Webhook Bank", Done, "completed", "Each webhook is delivered twice."),
    ]
};

impl Scenario {
    /// The scenario with this id.
    pub(crate) fn by_id(id: &str) -> Option<Self> {
        SPECS.iter().find(|spec| spec.id == id).map(|spec| spec.scenario)
    }

    /// This scenario's row.
    pub(crate) fn spec(self) -> &'static Spec {
        &SPECS[self as usize]
    }

    /// What depends on how the institution is chosen.
    pub(crate) fn choice_matters(self) -> Option<&'static str> {
        (self == Self::SlowLoad)
            .then_some("Fiskil Link offers Retry only if the bank is chosen ahead, by institution_id or scenario.")
    }

    /// Whether the journey ends with data being shared.
    pub(crate) fn grants_consent(self) -> bool {
        match self {
            Self::Success
            | Self::SuccessRedirect
            | Self::RedirectCodeInPath
            | Self::RedirectErrorWithConsent
            | Self::BareFalse
            | Self::SlowLoad
            | Self::Silence
            | Self::Refused
            | Self::ServerError
            | Self::Duplicate
            | Self::LateMessages
            | Self::JunkMessages
            | Self::ForeignNoise
            | Self::NestedNoise
            | Self::NoConsentId
            | Self::EmptyConsentId
            | Self::WebhookLate
            | Self::WebhookDuplicate => true,
            Self::Denied
            | Self::UpstreamError
            | Self::OtpFailure
            | Self::Ineligible
            | Self::ConsentTimeout
            | Self::Cancelled
            | Self::InvalidSession
            | Self::UnknownError
            | Self::CodeInError
            | Self::ErrorAlone
            | Self::CompletedWithError
            | Self::RedirectAbsolute
            | Self::RedirectRelative
            | Self::RedirectEncoded
            | Self::RedirectFragment
            | Self::RedirectScheme
            | Self::RedirectErrorOnly
            | Self::LateAfterInvalid
            | Self::WrongOrigin => false,
        }
    }
}

/// A bank or energy company of the sandbox.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Institution {
    pub(crate) id: String,
    pub(crate) name: &'static str,
    pub(crate) industry: &'static str,
    /// What a person calls it; empty for those that stand for a test outcome.
    #[serde(skip)]
    pub(crate) kind: &'static str,
    #[serde(skip)]
    pub(crate) scenario: Scenario,
}

impl Institution {
    /// What it is, in the middle of a sentence.
    pub(crate) fn company(&self) -> String {
        match (self.industry, self.kind) {
            ("energy", _) => "energy company".to_owned(),
            (_, "") => "bank".to_owned(),
            (_, kind) => kind.to_lowercase(),
        }
    }
}

/// Institutions that succeed, with what a person calls them. The first is the one of the `success` scenario.
const ORDINARY: [(&str, &str, &str); 9] = [
    ("Demo Bank", "banking", "Bank"),
    ("Coastline Bank", "banking", "Bank"),
    ("Harbour Mutual", "banking", "Mutual bank"),
    ("Ironbark Bank", "banking", "Bank"),
    ("Jarrah Building Society", "banking", "Building society"),
    ("Kestrel Credit Union", "banking", "Credit union"),
    ("Saltbush Power", "energy", "Electricity and gas"),
    ("Southern Energy", "energy", "Electricity and gas"),
    ("Wattle Credit Union", "banking", "Credit union"),
];

/// Every institution: those that look like real ones, then one for each outcome that is not plain success.
pub(crate) fn institutions() -> Vec<Institution> {
    let ordinary = ORDINARY.iter().map(|&(name, industry, kind)| (name, industry, kind, Scenario::Success));
    let special = SPECS.iter().filter(|spec| spec.scenario != Scenario::Success);
    ordinary
        .chain(special.map(|spec| (spec.institution, "banking", "", spec.scenario)))
        .map(|(name, industry, kind, scenario)| Institution {
            id: name.to_lowercase().replace(' ', "-"),
            name,
            industry,
            kind,
            scenario,
        })
        .collect()
}

/// The institution with this id.
pub(crate) fn institution(id: &str) -> Option<Institution> {
    institutions().into_iter().find(|institution| institution.id == id)
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn every_scenario_is_found_by_its_id() {
        for spec in &SPECS {
            assert_eq!(spec.scenario.spec().id, spec.id);
            assert_eq!(Scenario::by_id(spec.id), Some(spec.scenario));
        }
    }

    #[test]
    fn the_readme_lists_every_scenario() {
        const README: &str = include_str!("../../README.md");
        let row = |text: &str| text.split('|').map(|cell| cell.trim().trim_matches('`').to_owned()).collect::<Vec<_>>();
        let rows: Vec<_> = README.lines().filter(|line| line.starts_with('|')).map(row).collect();
        for spec in &SPECS {
            let listed = rows.iter().find(|cells| cells.get(3).is_some_and(|cell| cell == spec.id));
            let listed = listed.unwrap_or_else(|| panic!("{} is not in README.md", spec.id));
            assert_eq!([&listed[1], &listed[5], &listed[6]], [spec.institution, spec.outcome, spec.note]);
        }
    }

    #[test]
    fn every_institution_has_its_own_id_and_scenario() {
        let all = institutions();
        assert_eq!(all.iter().map(|i| &i.id).collect::<HashSet<_>>().len(), all.len());
        assert_eq!((all[0].id.as_str(), all[0].scenario), ("demo-bank", Scenario::Success));
        assert_eq!((all[9].id.as_str(), all[9].scenario), ("denial-bank", Scenario::Denied));
        assert!(all.iter().all(|i| i.kind.is_empty() == (i.scenario != Scenario::Success)));
        assert!(SPECS.iter().all(|spec| all.iter().any(|i| i.scenario == spec.scenario)));
        assert_eq!(institution("denial-bank").map(|i| i.name), Some("Denial Bank"));
        assert_eq!(institution("Denial Bank"), None);
    }
}
