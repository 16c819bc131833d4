//! The whole machine of a flow: every state with every input, in both places, and what holds for any sequence.

use crate::model::{Post, judge};
use fiskil_link::core::{
    error::{CancelReason, ErrorCode, ErrorDetails, FlowError, ReportedError},
    flow::{Appearance, Effect, Effects, Event, FRAME_REFUSED, FRESH_FOR, Flow, Ignored, Input, Place},
    message::ConsentMessage,
    outcome::{Consent, Outcome},
    visible_time::Moment,
};
use proptest::{prelude::*, sample::select};

pub(crate) const ALLOWED: &str = "https://auth.fiskil.com";
pub(crate) const OTHER: &str = "https://bank.example";

/// When the flows of these tests are opened.
pub(crate) const START: Moment = Moment { now: 1_000.0, is_visible: true };
/// The visible time that they may take, in milliseconds.
const LIMIT: f64 = 600_000.0;

const PLACES: [Place; 2] = [Place::Overlay, Place::Inline];

const REASONS: [CancelReason; 6] = [
    CancelReason::Escape,
    CancelReason::CloseButton,
    CancelReason::Closed,
    CancelReason::Aborted,
    CancelReason::Removed,
    CancelReason::Superseded,
];

/// Everything that can happen to a flow. Times are milliseconds since the moment that its state begins at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Happens {
    Open,
    SessionArrives,
    SessionFails,
    FrameLoads,
    FrameIsRefused,
    /// A message of another window.
    Foreign,
    /// A message of the frame.
    Says(Said),
    /// A success that arrived before the opening takes effect.
    EarlySuccess,
    /// A refused session, said before the opening, takes effect.
    EarlyInvalid,
    /// A second passes.
    Second,
    /// A second passes, then the page is hidden.
    Hidden,
    /// Five seconds pass.
    FiveSeconds,
    /// The whole time limit passes.
    TenMinutes,
    Retry,
    Cancel(CancelReason),
    CancelSilently(CancelReason),
    IsLost,
}

/// What the frame says, and from which origin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Said {
    Junk,
    JunkFromOther,
    /// A bare `isCompleted: false`.
    Progress,
    ProgressFromOther,
    Success,
    SuccessWithoutConsent,
    SuccessFromOther,
    Failure,
    FailureFromOther,
    /// An `error` alone.
    BareError,
    BareErrorFromOther,
    /// A redirect that reports an error beside a success.
    FailedRedirect,
    Denied,
    InvalidSession,
    InvalidSessionFromOther,
}

const SAID: [Said; 15] = [
    Said::Junk,
    Said::JunkFromOther,
    Said::Progress,
    Said::ProgressFromOther,
    Said::Success,
    Said::SuccessWithoutConsent,
    Said::SuccessFromOther,
    Said::Failure,
    Said::FailureFromOther,
    Said::BareError,
    Said::BareErrorFromOther,
    Said::FailedRedirect,
    Said::Denied,
    Said::InvalidSession,
    Said::InvalidSessionFromOther,
];

fn everything() -> Vec<Happens> {
    let mut all = vec![
        Happens::Open,
        Happens::SessionArrives,
        Happens::SessionFails,
        Happens::FrameLoads,
        Happens::FrameIsRefused,
        Happens::Foreign,
        Happens::EarlySuccess,
        Happens::EarlyInvalid,
        Happens::Second,
        Happens::Hidden,
        Happens::FiveSeconds,
        Happens::TenMinutes,
        Happens::Retry,
        Happens::IsLost,
    ];
    all.extend(SAID.map(Happens::Says));
    all.extend(REASONS.map(Happens::Cancel));
    all.extend(REASONS.map(Happens::CancelSilently));
    all
}

#[allow(clippy::unnecessary_wraps, reason = "the fields that it fills are optional")]
fn text(text: &str) -> Option<String> {
    Some(text.to_owned())
}

impl Said {
    fn message(self) -> ConsentMessage {
        let said = |is_completed, reported| ConsentMessage { is_completed, reported, ..ConsentMessage::default() };
        let typed = |error_type| ReportedError { error_type: text(error_type), ..ReportedError::default() };
        let success = ConsentMessage { consent_id: text("con_1"), ..said(Some(true), ReportedError::default()) };
        match self {
            Self::Junk | Self::JunkFromOther => ConsentMessage::default(),
            Self::Progress | Self::ProgressFromOther => said(Some(false), ReportedError::default()),
            Self::Success | Self::SuccessFromOther => success,
            Self::SuccessWithoutConsent => ConsentMessage { consent_id: None, redirect_url: text("/done"), ..success },
            Self::Failure | Self::FailureFromOther => said(Some(false), typed("CONSENT_OTP_FAILURE")),
            Self::BareError | Self::BareErrorFromOther => {
                said(None, ReportedError { error: text("login_failed"), ..ReportedError::default() })
            }
            Self::FailedRedirect => ConsentMessage { redirect_url: text("/cb?error_type=CONSENT_TIMEOUT"), ..success },
            Self::Denied => said(Some(false), typed("CONSENT_ENDUSER_DENIED")),
            Self::InvalidSession | Self::InvalidSessionFromOther => said(Some(false), typed("AUTH_SESSION_INVALID")),
        }
    }

    fn origin(self) -> &'static str {
        match self {
            Self::JunkFromOther
            | Self::ProgressFromOther
            | Self::SuccessFromOther
            | Self::FailureFromOther
            | Self::BareErrorFromOther
            | Self::InvalidSessionFromOther => OTHER,
            Self::Junk
            | Self::Progress
            | Self::Success
            | Self::SuccessWithoutConsent
            | Self::Failure
            | Self::BareError
            | Self::FailedRedirect
            | Self::Denied
            | Self::InvalidSession => ALLOWED,
        }
    }

    /// How SPEC 3 and 4 say that the flow ends.
    fn outcome(self) -> Outcome {
        let typed = |code, error_type| {
            let reported = ReportedError { error_type: text(error_type), ..ReportedError::default() };
            failed(code, Some(ErrorDetails::Reported(reported)))
        };
        match self {
            Self::Success => Ok(Box::new(Consent { consent_id: text("con_1"), redirect_url: None })),
            Self::SuccessWithoutConsent => Ok(Box::new(Consent { consent_id: None, redirect_url: text("/done") })),
            Self::Failure => typed(ErrorCode::OtpFailure, "CONSENT_OTP_FAILURE"),
            Self::FailedRedirect => typed(ErrorCode::ConsentTimeout, "CONSENT_TIMEOUT"),
            Self::Denied => typed(ErrorCode::EndUserDenied, "CONSENT_ENDUSER_DENIED"),
            Self::InvalidSession => typed(ErrorCode::InvalidSession, "AUTH_SESSION_INVALID"),
            Self::BareError => {
                let reported = ReportedError { error: text("login_failed"), ..ReportedError::default() };
                Err(Box::new(FlowError {
                    code: ErrorCode::InternalError,
                    message: "login_failed".into(),
                    details: Some(ErrorDetails::Reported(reported)),
                }))
            }
            Self::ProgressFromOther
            | Self::SuccessFromOther
            | Self::FailureFromOther
            | Self::InvalidSessionFromOther => {
                let origins = ErrorDetails::Origins { expected: ALLOWED.into(), received: OTHER.into() };
                failed(ErrorCode::OriginMismatch, Some(origins))
            }
            Self::Junk | Self::JunkFromOther | Self::Progress | Self::BareErrorFromOther => {
                panic!("{self:?} ends nothing")
            }
        }
    }
}

fn failed(code: ErrorCode, details: Option<ErrorDetails>) -> Outcome {
    Err(Box::new(FlowError { code, message: code.sentence().into(), details }))
}

fn no_session() -> Box<FlowError> {
    let (code, message) = (ErrorCode::InternalError, "The server answers 503.".into());
    Box::new(FlowError { code, message, details: None })
}

impl Happens {
    /// The time that has passed when this happens, in milliseconds.
    fn passes(self) -> f64 {
        match self {
            Self::SessionArrives | Self::Second | Self::Hidden | Self::Retry => 1_000.0,
            Self::FiveSeconds => 5_000.0,
            Self::TenMinutes => LIMIT,
            Self::Open
            | Self::SessionFails
            | Self::FrameLoads
            | Self::FrameIsRefused
            | Self::Foreign
            | Self::Says(_)
            | Self::EarlySuccess
            | Self::EarlyInvalid
            | Self::Cancel(_)
            | Self::CancelSilently(_)
            | Self::IsLost => 0.0,
        }
    }

    /// The input for a flow whose state begins at this moment.
    fn input(self, begins: f64) -> Input {
        let moment = Moment { now: begins + self.passes(), is_visible: self != Self::Hidden };
        match self {
            Self::Open => Input::Open { moment, time_limit: Some(LIMIT) },
            Self::SessionArrives => Input::SessionArrived(moment),
            Self::SessionFails => Input::SessionFailed(no_session()),
            Self::FrameLoads => Input::FrameLoaded(moment),
            Self::FrameIsRefused => Input::FrameRefused,
            Self::Foreign => Input::ForeignMessage,
            Self::Says(said) => Input::Message(said.message(), said.origin().into()),
            Self::EarlySuccess => Input::EarlyOutcome(Said::Success.outcome()),
            Self::EarlyInvalid => Input::EarlyOutcome(Said::InvalidSession.outcome()),
            Self::Second | Self::Hidden | Self::FiveSeconds | Self::TenMinutes => Input::Tick(moment),
            Self::Retry => Input::Retry(moment),
            Self::Cancel(reason) => Input::Cancel(reason),
            Self::CancelSilently(reason) => Input::CancelSilently(reason),
            Self::IsLost => Input::Lost,
        }
    }

    /// How an open flow ends by this.
    fn outcome(self) -> Outcome {
        match self {
            Self::SessionFails => Err(no_session()),
            Self::FrameIsRefused => {
                let (code, message) = (ErrorCode::InternalError, FRAME_REFUSED.into());
                Err(Box::new(FlowError { code, message, details: None }))
            }
            Self::Says(said) => said.outcome(),
            Self::EarlySuccess => Said::Success.outcome(),
            Self::EarlyInvalid => Said::InvalidSession.outcome(),
            Self::TenMinutes => failed(ErrorCode::Timeout, None),
            Self::Cancel(reason) | Self::CancelSilently(reason) => {
                failed(ErrorCode::UserCancelled, Some(ErrorDetails::Cancelled(reason)))
            }
            Self::IsLost => failed(ErrorCode::NotFound, None),
            Self::Open
            | Self::SessionArrives
            | Self::FrameLoads
            | Self::Foreign
            | Self::Second
            | Self::Hidden
            | Self::FiveSeconds
            | Self::Retry => panic!("{self:?} ends nothing"),
        }
    }
}

/// The states of a flow in the order of the table's columns: name, whether it starts with a session, one way into it,
/// and the moment that it begins at.
#[rustfmt::skip]
const STATES: [(&str, bool, &[Happens], f64); 15] = [
    ("preloading",   true,  &[], 1_000.0),
    ("preloaded",    true,  &[Happens::FrameLoads], 1_000.0),
    ("stale",        true,  &[Happens::FrameLoads], 2_000.0 + FRESH_FOR),
    ("early",        true,  &[Happens::Says(Said::Success)], 1_000.0),
    ("early loaded", true,  &[Happens::Says(Said::Success), Happens::FrameLoads], 1_000.0),
    ("unasked",      false, &[], 1_000.0),
    ("unasked early", false, &[Happens::Says(Said::Success)], 1_000.0),
    ("waiting",      false, &[Happens::Open], 1_000.0),
    ("waiting slow", false, &[Happens::Open, Happens::FiveSeconds], 6_000.0),
    ("loading",      true,  &[Happens::Open], 1_000.0),
    ("slow",         true,  &[Happens::Open, Happens::FiveSeconds], 6_000.0),
    ("ready",        true,  &[Happens::Open, Happens::FrameLoads], 1_000.0),
    ("kept",         true,  &[Happens::Open, Happens::FrameLoads, Happens::Says(Said::InvalidSession)], 1_000.0),
    ("bare",         false, &[Happens::Open, Happens::Says(Said::InvalidSession)], 1_000.0),
    ("over",         true,  &[Happens::Open, Happens::FrameLoads, Happens::Says(Said::Success)], 1_000.0),
];

/// Which rows of [`TABLE`] an input belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Row {
    Only(Happens),
    Says(&'static [Said]),
    /// Cancelled, for any reason, or lost.
    Cancel,
    CancelSilently,
}

use Row::{Only, Says};

const JUNK: &[Said] = &[Said::Junk, Said::JunkFromOther];
const PROGRESS: &[Said] = &[Said::Progress];
const OTHERS_ERROR: &[Said] = &[Said::BareErrorFromOther];
const SUCCESS: &[Said] = &[Said::Success, Said::SuccessWithoutConsent];
const INVALID: &[Said] = &[Said::InvalidSession];
const FAILURE: &[Said] = &[
    Said::Failure,
    Said::BareError,
    Said::FailedRedirect,
    Said::Denied,
    Said::ProgressFromOther,
    Said::SuccessFromOther,
    Said::FailureFromOther,
    Said::InvalidSessionFromOther,
];

/// What each state does with each input, by the names that [`effects`] and [`next`] explain. `"-"` is nothing at all. A number
/// is a tick that changes nothing: the next is due after that many milliseconds.
#[rustfmt::skip]
const TABLE: [(Row, [&str; 15]); 21] = [
    //                               preloading preloaded  stale      early      early loaded unasked    unasked early waiting    waiting slow loading    slow       ready      kept       bare       over
    (Only(Happens::Open),           ["opens",   "shows",   "renews",  "opens!",  "shows!",    "asks",    "asks!",      "-",       "-",         "-",       "-",       "-",       "-",       "-",       "-"]),
    (Only(Happens::SessionArrives), ["-",       "-",       "-",       "-",       "-",         "fetches", "fetches!",   "begins",  "begins+",   "-",       "-",       "-",       "-",       "-",       "-"]),
    (Only(Happens::SessionFails),   ["drops",   "drops",   "drops",   "drops",   "drops",     "drops",   "drops",      "fails-",  "fails-",    "fails",   "fails",   "fails",   "closes",  "drops",   "-"]),
    (Only(Happens::FrameLoads),     ["loads",   "-",       "loads",   "loads!",  "-",         "-",       "-",          "-",       "-",         "ready",   "ready",   "-",       "-",       "-",       "-"]),
    (Only(Happens::FrameIsRefused), ["drops",   "drops",   "drops",   "drops",   "drops",     "drops",   "drops",      "fails-",  "fails-",    "fails",   "fails",   "fails",   "closes",  "drops",   "-"]),
    (Only(Happens::Foreign),        ["source",  "source",  "source",  "source",  "source",    "source",  "source",     "source",  "source",    "source",  "source",  "source",  "source",  "source",  "source"]),
    (Says(JUNK),                    ["junk",    "junk",    "junk",    "settled", "settled",   "junk",    "settled",    "junk",    "junk",      "junk",    "junk",    "junk",    "settled", "settled", "settled"]),
    (Says(PROGRESS),                ["not yet", "not yet", "not yet", "settled", "settled",   "not yet", "settled",    "not yet", "not yet",   "not yet", "not yet", "not yet", "settled", "settled", "settled"]),
    (Says(OTHERS_ERROR),            ["origin",  "origin",  "origin",  "settled", "settled",   "origin",  "settled",    "origin",  "origin",    "origin",  "origin",  "origin",  "settled", "settled", "settled"]),
    (Says(SUCCESS),                 ["holds",   "holds+",  "holds+",  "settled", "settled",   "holds-",  "settled",    "done-",   "done-",     "done",    "done",    "done",    "settled", "settled", "settled"]),
    (Says(FAILURE),                 ["holds",   "holds+",  "holds+",  "settled", "settled",   "holds-",  "settled",    "fails-",  "fails-",    "fails",   "fails",   "fails",   "settled", "settled", "settled"]),
    (Says(INVALID),                 ["holds",   "holds+",  "holds+",  "settled", "settled",   "holds-",  "settled",    "keeps-",  "keeps-",    "keeps",   "keeps",   "keeps",   "settled", "settled", "settled"]),
    (Only(Happens::EarlySuccess),   ["-",       "-",       "-",       "-",       "-",         "-",       "-",          "done-",   "done-",     "done",    "done",    "done",    "-",       "-",       "-"]),
    (Only(Happens::EarlyInvalid),   ["-",       "-",       "-",       "-",       "-",         "-",       "-",          "keeps-",  "keeps-",    "keeps",   "keeps",   "keeps",   "-",       "-",       "-"]),
    (Only(Happens::Second),         ["-",       "-",       "-",       "-",       "-",         "-",       "-",          "4000",    "594000",    "4000",    "594000",  "599000",  "-",       "-",       "-"]),
    (Only(Happens::Hidden),         ["-",       "-",       "-",       "-",       "-",         "-",       "-",          "stops",   "stops",     "stops",   "stops",   "stops",   "-",       "-",       "-"]),
    (Only(Happens::FiveSeconds),    ["-",       "-",       "-",       "-",       "-",         "-",       "-",          "is slow", "590000",    "is slow", "590000",  "595000",  "-",       "-",       "-"]),
    (Only(Happens::TenMinutes),     ["-",       "ages",    "-",       "-",       "-",         "-",       "-",          "fails-",  "fails-",    "fails",   "fails",   "fails",   "-",       "-",       "-"]),
    (Only(Happens::Retry),          ["-",       "-",       "-",       "-",       "-",         "-",       "-",          "-",       "-",         "reloads", "reloads", "-",       "-",       "-",       "-"]),
    (Row::Cancel,                   ["drops",   "drops",   "drops",   "drops",   "drops",     "drops",   "drops",      "fails-",  "fails-",    "fails",   "fails",   "fails",   "closes",  "drops",   "-"]),
    (Row::CancelSilently,           ["drops",   "drops",   "drops",   "drops",   "drops",     "drops",   "drops",      "hushes",  "hushes",    "hushes",  "hushes",  "hushes",  "drops",   "drops",   "-"]),
];

/// The effects that a name in the table stands for, in their order.
fn effects(name: &str, place: Place, happens: Happens) -> Effects {
    use Effect::{
        AskForSession, Begin, Conclude, Emit, Explain, Freeze, LoadFrame, OweClose, Raise, Reload, RemoveHost,
        Schedule, Settle, Show, Supersede, TakeDown,
    };
    use Event::{Close, Error, Load, Open, Success};
    let early = Said::Success.outcome();
    match (name, place) {
        // A preloaded flow that is opened. The dialog alone has a page to hold and another dialog to end.
        ("opens", Place::Overlay) => {
            vec![Supersede, Begin, Show(Appearance::Loading), Raise, Schedule(Some(5_000.0)), Emit(Open)]
        }
        ("opens", Place::Inline) => vec![Begin, Show(Appearance::Loading), Schedule(Some(5_000.0)), Emit(Open)],
        ("shows", Place::Overlay) => {
            vec![Supersede, Begin, Show(Appearance::Ready), Raise, Schedule(Some(LIMIT)), Emit(Open), Emit(Load)]
        }
        ("shows", Place::Inline) => {
            vec![Begin, Show(Appearance::Ready), Schedule(Some(LIMIT)), Emit(Open), Emit(Load)]
        }
        ("renews", Place::Overlay) => {
            vec![Supersede, Begin, Show(Appearance::Loading), Raise, Reload, Schedule(Some(5_000.0)), Emit(Open)]
        }
        ("renews", Place::Inline) => {
            vec![Begin, Show(Appearance::Loading), Reload, Schedule(Some(5_000.0)), Emit(Open)]
        }
        // Without a session there is no frame yet: nobody hears that it is mounted.
        ("asks", Place::Overlay) => {
            vec![Supersede, Begin, Show(Appearance::Loading), Raise, Schedule(Some(5_000.0)), AskForSession]
        }
        ("asks", Place::Inline) => vec![Begin, Show(Appearance::Loading), Schedule(Some(5_000.0)), AskForSession],
        ("asks!", _) => [effects("asks", place, happens), vec![Conclude(early)]].concat(),
        ("fetches" | "fetches!", _) => vec![LoadFrame],
        ("opens!", _) => [effects("opens", place, happens), vec![Conclude(early)]].concat(),
        ("shows!", _) => [effects("shows", place, happens), vec![Conclude(early)]].concat(),
        // The session comes a second after the state began; loading has five seconds from there.
        ("begins" | "begins+", _) => {
            vec![LoadFrame, Show(Appearance::Loading), Schedule(Some(5_000.0)), Emit(Open)]
        }
        ("ready", _) => vec![Show(Appearance::Ready), Emit(Load)],
        ("reloads", _) => vec![Show(Appearance::Loading), Reload, Schedule(Some(5_000.0))],
        ("is slow", _) => vec![Show(Appearance::Slow), Schedule(Some(595_000.0))],
        ("stops", _) => vec![Schedule(None)],
        // Ends. Everything is off the page before anyone hears of it; the element leaves when all is said.
        ("done", _) => {
            let outcome = happens.outcome();
            let told = [OweClose, Show(Appearance::Succeeded), Emit(Success), Emit(Close), RemoveHost];
            [vec![TakeDown, Settle(outcome)], told.into()].concat()
        }
        ("fails", _) => {
            let outcome = happens.outcome();
            let told = [OweClose, Show(Appearance::Failed), Emit(Error), Emit(Close), RemoveHost];
            [vec![TakeDown, Settle(outcome)], told.into()].concat()
        }
        // The same where no frame was mounted: what never was there does not go.
        ("done-" | "fails-", _) => {
            let mounted = effects(name.trim_end_matches('-'), place, happens);
            mounted.into_iter().filter(|effect| !matches!(effect, OweClose | Emit(Close))).collect()
        }
        ("keeps" | "keeps-", _) => vec![Freeze, Show(Appearance::Kept), Settle(happens.outcome()), Emit(Error)],
        ("closes", _) => vec![TakeDown, OweClose, Emit(Close), RemoveHost],
        ("hushes", _) => vec![TakeDown, Settle(happens.outcome()), RemoveHost],
        ("drops", _) => vec![TakeDown, RemoveHost],
        // Messages that are dropped.
        ("source", _) => vec![Explain(Ignored::OtherSource)],
        ("junk", _) => vec![Explain(Ignored::NotAMessage)],
        ("origin", _) => vec![Explain(Ignored::OtherOrigin)],
        ("not yet", _) => vec![Explain(Ignored::NoOutcome)],
        ("settled", _) => vec![Explain(Ignored::AlreadySettled)],
        ("-" | "ages" | "loads" | "loads!" | "holds" | "holds+" | "holds-", _) => vec![],
        (delay, _) => vec![Schedule(Some(delay.parse().unwrap()))],
    }
}

/// The state after what a name in the table stands for.
fn next(name: &str, state: &'static str) -> &'static str {
    match (name, state) {
        // The outcome that arrived early has yet to take effect.
        ("opens" | "opens!" | "begins" | "begins+" | "reloads" | "renews", _) => "loading",
        ("asks" | "asks!", _) => "waiting",
        ("fetches", _) => "preloading",
        ("shows" | "shows!" | "ready", _) => "ready",
        ("is slow", "waiting") => "waiting slow",
        ("is slow", _) => "slow",
        ("loads", _) => "preloaded",
        ("ages", _) => "stale",
        ("fetches!" | "holds", _) => "early",
        ("loads!" | "holds+", _) => "early loaded",
        ("holds-", _) => "unasked early",
        ("keeps", _) => "kept",
        ("keeps-", _) => "bare",
        ("done" | "done-" | "fails" | "fails-" | "closes" | "hushes" | "drops", _) => "over",
        _ => state,
    }
}

fn row(happens: Happens) -> &'static [&'static str; 15] {
    let belongs = |row: Row| match (row, happens) {
        (Only(only), _) => only == happens,
        (Says(all), Happens::Says(said)) => all.contains(&said),
        (Row::Cancel, Happens::Cancel(_) | Happens::IsLost) | (Row::CancelSilently, Happens::CancelSilently(_)) => true,
        _ => false,
    };
    let mut rows = TABLE.iter().filter(|(row, _)| belongs(*row));
    let found = rows.next().unwrap_or_else(|| panic!("{happens:?} has no row"));
    assert!(rows.next().is_none(), "{happens:?} has two rows");
    &found.1
}

/// What a state does with an input, by its name in the table.
fn cell(happens: Happens, state: &str) -> &'static str {
    row(happens)[STATES.iter().position(|(name, ..)| *name == state).unwrap()]
}

/// A flow that has come into a state.
fn flow_in(state: &str, place: Place) -> (Flow, f64) {
    let (_, has_session, history, begins) = *STATES.iter().find(|(name, ..)| *name == state).unwrap();
    let new = if has_session { Flow::new } else { Flow::without_session };
    let mut flow = new(ALLOWED.into(), place);
    for happens in history {
        let _ = flow.handle(happens.input(START.now));
    }
    (flow, begins)
}

/// What a flow does with what tells the states apart. Delays and the outcome that a flow holds are left out.
fn behaviour(reach: impl Fn() -> (Flow, f64)) -> Vec<Effects> {
    let probes: [&[Happens]; 7] = [
        &[Happens::Open],
        &[Happens::FrameLoads, Happens::Open],
        &[Happens::SessionArrives],
        // Time runs on in a page that is visible again.
        &[Happens::Second, Happens::FiveSeconds, Happens::TenMinutes],
        &[Happens::Retry],
        &[Happens::Says(Said::Success)],
        &[Happens::Cancel(CancelReason::Closed)],
    ];
    let blank = |effect| match effect {
        Effect::Schedule(_) => Effect::Schedule(None),
        Effect::Conclude(_) => Effect::Conclude(Said::Success.outcome()),
        effect => effect,
    };
    let run = |probe: &[Happens]| -> Effects {
        let (mut flow, begins) = reach();
        probe.iter().flat_map(|happens| flow.handle(happens.input(begins))).map(blank).collect()
    };
    probes.into_iter().map(run).collect()
}

#[test]
fn every_state_takes_every_input_as_the_table_says() {
    for place in PLACES {
        for (column, (state, ..)) in STATES.iter().enumerate() {
            for happens in everything() {
                let name = row(happens)[column];
                let reach = || {
                    let (mut flow, begins) = flow_in(state, place);
                    let done = flow.handle(happens.input(begins));
                    (flow, begins, done)
                };
                assert_eq!(reach().2, effects(name, place, happens), "{happens:?} while {state}, {place:?}");
                let after = behaviour(|| {
                    let (flow, begins, _) = reach();
                    (flow, begins + happens.passes())
                });
                let next = next(name, state);
                let like = behaviour(|| flow_in(next, place));
                assert_eq!(after, like, "after {happens:?} while {state}, {place:?}: not {next}");
            }
        }
    }
}

#[test]
fn the_states_are_told_apart_by_what_they_do() {
    for (index, (state, ..)) in STATES.iter().enumerate() {
        for (other, ..) in &STATES[..index] {
            let (one, two) = (behaviour(|| flow_in(state, Place::Inline)), behaviour(|| flow_in(other, Place::Inline)));
            assert_ne!(one, two, "{state} and {other}");
        }
    }
}

#[test]
fn a_flow_knows_whether_it_is_preloading_or_open() {
    for (state, ..) in STATES {
        let (flow, _) = flow_in(state, Place::Overlay);
        let is_preloading = ["pre", "stale", "early", "unasked"].iter().any(|name| state.starts_with(name));
        let is_open = !is_preloading && !matches!(state, "kept" | "bare" | "over");
        assert_eq!((flow.is_preloading(), flow.is_open()), (is_preloading, is_open), "{state}");
    }
}

/// Opens a flow that has heard this before, and lets what it holds take effect as a page does.
fn open_after(before: &[Said], place: Place) -> Effects {
    let mut flow = Flow::new(ALLOWED.into(), place);
    for said in before {
        let _ = flow.handle(Happens::Says(*said).input(START.now));
    }
    let mut page = Page { flow, performed: vec![] };
    page.send(Happens::Open.input(START.now));
    page.performed
}

#[test]
fn an_outcome_that_arrives_before_the_opening_takes_effect_when_the_flow_has_opened() {
    for place in PLACES {
        for said in SAID {
            let opens = effects("opens", place, Happens::Open);
            let ends = match cell(Happens::Says(said), "loading") {
                end @ ("done" | "fails" | "keeps") => effects(end, place, Happens::Says(said)),
                _ => vec![],
            };
            assert_eq!(open_after(&[said], place), [opens, ends].concat(), "{said:?}, {place:?}");
        }
    }
}

#[test]
fn the_first_of_several_early_outcomes_counts() {
    let first = open_after(&[Said::Failure], Place::Overlay);
    assert_eq!(open_after(&[Said::Progress, Said::Failure, Said::Success], Place::Overlay), first);
}

#[test]
fn closing_after_an_invalid_session_releases_the_kept_frame_once() {
    for reason in REASONS {
        let (mut flow, _) = flow_in("kept", Place::Overlay);
        let closes = effects("closes", Place::Overlay, Happens::Cancel(reason));
        assert_eq!(flow.handle(Input::Cancel(reason)), closes);
        assert_eq!(flow.handle(Input::Cancel(reason)), []);
    }
}

#[test]
fn only_the_very_same_origin_is_allowed() {
    for origin in [
        "https://auth.fiskil.com/",
        "https://auth.fiskil.com.evil.example",
        "https://evil.example/https://auth.fiskil.com",
        "https://auth.fiskil.co",
        "https://auth.fiskil.com:443",
        "https://auth.fiskil.com:8443",
        "http://auth.fiskil.com",
        "https://AUTH.fiskil.com",
        "https://sub.auth.fiskil.com",
        "auth.fiskil.com",
        "null",
        "*",
        "",
    ] {
        let (mut flow, _) = flow_in("ready", Place::Inline);
        let details = ErrorDetails::Origins { expected: ALLOWED.into(), received: origin.into() };
        let settles = Effect::Settle(failed(ErrorCode::OriginMismatch, Some(details)));
        let done = flow.handle(Input::Message(Said::Success.message(), origin.into()));
        assert!(done.contains(&settles), "{origin}: {done:?}");
    }
}

#[test]
fn a_hidden_page_stands_still_however_long_it_is_hidden() {
    let (mut flow, _) = flow_in("ready", Place::Overlay);
    let tick = |now, is_visible| Input::Tick(Moment { now, is_visible });
    assert_eq!(flow.handle(tick(301_000.0, false)), [Effect::Schedule(None)]);
    assert_eq!(flow.handle(tick(86_400_000.0, false)), [Effect::Schedule(None)]);
    assert_eq!(flow.handle(tick(90_000_000.0, true)), [Effect::Schedule(Some(300_000.0))]);
    let ends = effects("fails", Place::Overlay, Happens::TenMinutes);
    assert_eq!(flow.handle(tick(90_300_000.0, true)), ends);
}

#[test]
fn a_timer_that_fires_is_time_whatever_the_clock_says_and_nothing_where_no_flow_is_open() {
    let fires = || Input::TimerFires(START);
    let (mut flow, _) = flow_in("loading", Place::Overlay);
    assert_eq!(flow.handle(fires()), [Effect::Show(Appearance::Slow), Effect::Schedule(Some(LIMIT - 5_000.0))]);
    assert_eq!(flow.handle(fires()), effects("fails", Place::Overlay, Happens::TenMinutes));
    let open = ["waiting", "waiting slow", "loading", "slow", "ready"];
    for (state, ..) in STATES.into_iter().filter(|(state, ..)| !open.contains(state)) {
        let (mut flow, _) = flow_in(state, Place::Overlay);
        assert_eq!(flow.handle(fires()), [], "{state}");
    }
}

#[test]
fn a_flow_without_a_limit_waits_on_and_still_says_that_loading_is_slow() {
    let mut flow = Flow::new(ALLOWED.into(), Place::Inline);
    let _ = flow.handle(Input::Open { moment: START, time_limit: None });
    let longest = Effect::Schedule(Some(2_147_483_647.0));
    let tick = |now| Input::Tick(Moment { now, is_visible: true });
    assert_eq!(flow.handle(tick(6_000.0)), [Effect::Show(Appearance::Slow), longest.clone()]);
    assert_eq!(flow.handle(tick(1e12)), [longest]);
}

#[test]
fn the_clock_starts_when_the_flow_opens_not_when_it_is_preloaded() {
    let mut flow = Flow::new(ALLOWED.into(), Place::Inline);
    assert_eq!(flow.handle(Input::Tick(START)), []);
    let opened = Moment { now: START.now + 10.0 * LIMIT, is_visible: true };
    let done = flow.handle(Input::Open { moment: opened, time_limit: Some(3_000.0) });
    assert!(done.contains(&Effect::Schedule(Some(3_000.0))), "{done:?}");
}

#[test]
fn a_preloaded_consent_ui_is_loaded_again_when_it_is_too_old() {
    for (age, is_loaded_again) in [(FRESH_FOR, false), (FRESH_FOR + 1.0, true)] {
        let mut flow = Flow::new(ALLOWED.into(), Place::Inline);
        assert_eq!(flow.handle(Input::FrameLoaded(START)), []);
        let opened = Moment { now: START.now + age, is_visible: true };
        let done = flow.handle(Input::Open { moment: opened, time_limit: None });
        assert_eq!(done.contains(&Effect::Reload), is_loaded_again, "{age}: {done:?}");
    }
}

#[test]
fn every_reason_to_drop_a_message_reads_differently() {
    let reasons =
        [Ignored::OtherSource, Ignored::NotAMessage, Ignored::OtherOrigin, Ignored::NoOutcome, Ignored::AlreadySettled];
    for (index, reason) in reasons.iter().enumerate() {
        assert!(reason.as_str().len() > 10, "{reason:?}");
        assert!(reasons[..index].iter().all(|other| other.as_str() != reason.as_str()), "{reason:?}");
    }
}

#[test]
fn what_page_code_makes_pointless_is_left_out_and_no_part_of_an_end_is() {
    for place in PLACES {
        for (column, (state, ..)) in STATES.iter().enumerate() {
            for happens in everything() {
                let name = row(happens)[column];
                let name_of_end = name.trim_end_matches('-');
                let ends = matches!(name_of_end, "done" | "fails" | "keeps" | "closes" | "hushes" | "drops");
                for effect in effects(name, place, happens) {
                    let always = matches!(effect, Effect::Supersede | Effect::LoadFrame | Effect::Explain(_));
                    assert_eq!(effect.needs_open_flow(), !ends && !always, "{effect:?}: {happens:?} while {state}");
                }
            }
        }
    }
}

/// Carries effects out as a page does: what needs an open flow is left out without one, and an early outcome comes back.
struct Page {
    flow: Flow,
    performed: Effects,
}

impl Page {
    /// Sends an input; returns where its effects begin.
    fn send(&mut self, input: Input) -> usize {
        let begins = self.performed.len();
        for effect in self.flow.handle(input) {
            if effect.needs_open_flow() && !self.flow.is_open() {
                continue;
            }
            if let Effect::Conclude(outcome) = effect {
                self.send(Input::EarlyOutcome(outcome));
            } else {
                self.performed.push(effect);
            }
        }
        begins
    }

    fn count(&self, wanted: impl Fn(&Effect) -> bool) -> usize {
        self.performed.iter().filter(|effect| wanted(effect)).count()
    }

    fn position(&self, wanted: impl Fn(&Effect) -> bool) -> Option<usize> {
        self.performed.iter().position(wanted)
    }
}

fn is_outcome(effect: &Effect) -> bool {
    matches!(effect, Effect::Emit(Event::Success | Event::Error))
}

fn is_settling(effect: &Effect) -> bool {
    matches!(effect, Effect::Settle(_))
}

/// Inputs at moments that never go back, and now and then one that is no next moment at all.
fn inputs() -> impl Strategy<Value = Vec<Input>> {
    let passed = prop_oneof![3 => 0.0..3_000.0, 1 => 0.0..700_000.0, 1 => -9_000.0..0.0];
    // An end that comes early leaves nothing to see: most inputs end no open flow.
    let all = everything();
    let harmless: Vec<Happens> = all.iter().copied().filter(|happens| !row(*happens).contains(&"fails")).collect();
    let happens = prop_oneof![3 => select(harmless), 2 => select(all)];
    prop::collection::vec((happens, passed), 0..24).prop_map(|steps| {
        let mut now = START.now;
        steps
            .into_iter()
            .map(|(happens, passed)| {
                now += passed;
                happens.input(now)
            })
            .collect()
    })
}

fn start() -> impl Strategy<Value = Flow> {
    (any::<bool>(), any::<bool>()).prop_map(|(has_session, is_overlay)| {
        let place = if is_overlay { Place::Overlay } else { Place::Inline };
        let new = if has_session { Flow::new } else { Flow::without_session };
        new(ALLOWED.into(), place)
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(512) })]

    #[test]
    fn a_flow_settles_at_most_once_and_exactly_once_if_it_was_open(
        flow in start(), is_opened_first: bool, inputs in inputs(),
    ) {
        let mut page = Page { flow, performed: vec![] };
        if is_opened_first {
            page.send(Happens::Open.input(START.now));
        }
        for input in inputs {
            page.send(input);
            prop_assert!(page.count(is_settling) <= 1);
            prop_assert!(page.count(is_outcome) <= page.count(is_settling), "nobody hears of what has not settled");
        }
        page.send(Input::Lost);
        let was_open = page.count(|effect| *effect == Effect::Begin);
        prop_assert!(was_open <= 1);
        prop_assert_eq!(page.count(is_settling), was_open);
    }

    #[test]
    fn an_end_takes_the_flow_down_once_and_after_it_only_messages_are_explained(
        flow in start(), inputs in inputs(),
    ) {
        let mut page = Page { flow, performed: vec![] };
        for input in inputs {
            let was_taken_down = page.performed.contains(&Effect::TakeDown);
            let begins = page.send(input);
            let done = &page.performed[begins..];
            if was_taken_down {
                prop_assert!(done.iter().all(|effect| matches!(effect, Effect::Explain(_))), "{:?}", done);
            }
            let is_over = page.performed.contains(&Effect::TakeDown);
            prop_assert!(!is_over || !(page.flow.is_open() || page.flow.is_preloading()));
            prop_assert!(page.flow.is_open() || page.flow.is_preloading() || is_over || page.performed.contains(&Effect::Freeze));
        }
        page.send(Input::Cancel(CancelReason::Closed));
        prop_assert_eq!(page.count(|effect| *effect == Effect::TakeDown), 1);
        prop_assert_eq!(page.count(|effect| *effect == Effect::RemoveHost), 1);
        let remove = page.position(|effect| *effect == Effect::RemoveHost).unwrap();
        prop_assert!(page.performed[remove + 1..].iter().all(|effect| matches!(effect, Effect::Explain(_))));
    }

    #[test]
    fn listeners_hear_of_an_outcome_after_the_teardown_and_of_the_close_last(flow in start(), inputs in inputs()) {
        let mut page = Page { flow, performed: vec![] };
        for input in inputs {
            page.send(input);
        }
        page.send(Input::Cancel(CancelReason::Escape));
        if let Some(heard) = page.position(is_outcome) {
            let before = &page.performed[..heard];
            prop_assert!(before.iter().any(is_settling));
            prop_assert!(before.iter().any(|effect| matches!(effect, Effect::TakeDown | Effect::Freeze)));
        }
        if let Some(close) = page.position(|effect| *effect == Effect::Emit(Event::Close)) {
            prop_assert_eq!(&page.performed[close + 1], &Effect::RemoveHost);
            prop_assert!(page.performed[..close].contains(&Effect::OweClose));
            prop_assert!(page.performed[..close].contains(&Effect::TakeDown));
        }
        let owed = page.count(|effect| *effect == Effect::OweClose);
        prop_assert_eq!(page.count(|effect| *effect == Effect::Emit(Event::Close)), owed);
        if let (Some(owed), Some(heard)) = (page.position(|effect| *effect == Effect::OweClose), page.position(is_outcome)) {
            let is_kept = page.performed.contains(&Effect::Freeze);
            prop_assert_eq!(owed < heard, !is_kept, "a listener that opens the next flow hears the close first");
        }
    }

    #[test]
    fn a_close_is_told_where_a_frame_was_mounted_and_told_of_and_nowhere_else(flow in start(), inputs in inputs()) {
        let mut page = Page { flow, performed: vec![] };
        for input in inputs {
            page.send(input);
        }
        page.send(Input::Cancel(CancelReason::Escape));
        let open = page.position(|effect| *effect == Effect::Emit(Event::Open));
        let close = page.position(|effect| *effect == Effect::Emit(Event::Close));
        prop_assert!(close.is_none() || open.is_some_and(|open| Some(open) < close), "{:?}", page.performed);
        let is_heard = page.performed.iter().any(is_outcome);
        prop_assert!(!is_heard || open.is_some() == close.is_some() || page.performed.contains(&Effect::Freeze));
    }

    #[test]
    fn a_silent_end_tells_nobody(flow in start(), inputs in inputs(), reason in select(&REASONS[..])) {
        let mut page = Page { flow, performed: vec![] };
        for input in inputs {
            page.send(input);
        }
        let begins = page.send(Input::CancelSilently(reason));
        let tells = |effect: &Effect| matches!(effect, Effect::Emit(_) | Effect::OweClose | Effect::Show(_));
        prop_assert!(!page.performed[begins..].iter().any(tells), "{:?}", &page.performed[begins..]);
    }

    #[test]
    fn a_flow_opens_and_loads_at_most_once_and_in_this_order(flow in start(), inputs in inputs()) {
        let mut page = Page { flow, performed: vec![] };
        for input in inputs {
            page.send(input);
        }
        for once in [Effect::Begin, Effect::Supersede, Effect::Raise, Effect::LoadFrame, Effect::Freeze]
            .into_iter()
            .chain([Event::Open, Event::Load, Event::Success, Event::Error, Event::Close].map(Effect::Emit))
        {
            prop_assert!(page.count(|effect| *effect == once) <= 1, "{:?}", once);
        }
        let first = page.position(|effect| matches!(effect, Effect::Emit(_) | Effect::Show(_)));
        let begin = page.position(|effect| *effect == Effect::Begin);
        prop_assert!(first.is_none() || begin < first, "nobody sees or hears of a flow that has not begun");
        if page.performed.contains(&Effect::Supersede) {
            prop_assert!(page.position(|effect| *effect == Effect::Supersede) < begin);
        }
    }

    #[test]
    fn every_delay_is_one_that_a_timer_takes(flow in start(), inputs in inputs()) {
        let mut page = Page { flow, performed: vec![] };
        for input in inputs {
            page.send(input);
        }
        for effect in page.performed {
            if let Effect::Schedule(Some(delay)) = effect {
                // A timer whose time has passed already fires at once.
                prop_assert!(delay.is_finite() && delay <= 2_147_483_647.0, "{}", delay);
            }
        }
    }

    #[test]
    fn another_window_never_changes_anything(flow in start(), inputs in inputs()) {
        let mut page = Page { flow, performed: vec![] };
        let mut heard = 0;
        let mut done = vec![];
        for input in inputs {
            let begins = page.send(Input::ForeignMessage);
            prop_assert_eq!(&page.performed[begins..], &[Effect::Explain(Ignored::OtherSource)]);
            heard += 1;
            let begins = page.send(input);
            done.extend_from_slice(&page.performed[begins..]);
        }
        prop_assert_eq!(page.performed.len(), done.len() + heard);
    }

    #[test]
    fn what_an_open_flow_does_with_a_message_is_what_the_specs_rules_say(said in select(&SAID[..])) {
        let post = Post { from_frame: true, origin: said.origin().into(), message: said.message() };
        let (mut flow, begins) = flow_in("ready", Place::Inline);
        let done = flow.handle(Happens::Says(said).input(begins));
        match judge(&post, ALLOWED) {
            Ok(outcome) => prop_assert!(done.contains(&Effect::Settle(outcome))),
            Err(ignored) => prop_assert_eq!(done, [Effect::Explain(ignored)]),
        }
    }
}
