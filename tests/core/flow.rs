//! The life of a flow: every state with every input, and what is asked of the boundary on the way.

use crate::native::Native;
use fiskil_link::core::{
    error::{CancelReason, Details, ErrorCode, Failure, LinkError},
    flow::{Ending, Flow, Ignored, Outcome, REFUSED, Step},
    message::{Fields, LinkResult},
};
use std::cell::Cell;

pub(crate) const ALLOWED: &str = "https://auth.fiskil.com";
pub(crate) const OTHER: &str = "https://bank.example";

/// Everything that can happen to a flow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Input {
    Open,
    /// A success from another window.
    Foreign,
    Junk,
    /// A bare error from another origin.
    OthersError,
    Progress,
    Success,
    Failure,
    InvalidSession,
    /// A success from another origin.
    Mismatch,
    TimedOut,
    Lost,
    Refused,
    Cancelled(CancelReason),
}

pub(crate) const INPUTS: [Input; 18] = [
    Input::Open,
    Input::Foreign,
    Input::Junk,
    Input::OthersError,
    Input::Progress,
    Input::Success,
    Input::Failure,
    Input::InvalidSession,
    Input::Mismatch,
    Input::TimedOut,
    Input::Lost,
    Input::Refused,
    Input::Cancelled(CancelReason::Escape),
    Input::Cancelled(CancelReason::CloseButton),
    Input::Cancelled(CancelReason::Closed),
    Input::Cancelled(CancelReason::Aborted),
    Input::Cancelled(CancelReason::Removed),
    Input::Cancelled(CancelReason::Superseded),
];

impl Input {
    pub(crate) fn apply(self, flow: &mut Flow) -> Step {
        let mut post =
            |from_frame, fields, origin: &str| flow.message::<Native>(from_frame, || fields, || origin.into());
        match self {
            Self::Open => flow.open(),
            Self::Foreign => post(false, success(), ALLOWED),
            Self::Junk => post(true, Fields::default(), ALLOWED),
            Self::OthersError => {
                let failure = Failure::new([Some("login_failed".into()), None, None, None, None]);
                post(true, Fields { failure, ..Fields::default() }, OTHER)
            }
            Self::Progress => post(true, Fields { is_completed: Some(false), ..Fields::default() }, ALLOWED),
            Self::Success => post(true, success(), ALLOWED),
            Self::Failure => post(true, failure("CONSENT_OTP_FAILURE"), ALLOWED),
            Self::InvalidSession => post(true, failure("AUTH_SESSION_INVALID"), ALLOWED),
            Self::Mismatch => post(true, success(), OTHER),
            Self::TimedOut => flow.end(Ending::TimedOut),
            Self::Lost => flow.end(Ending::Lost),
            Self::Refused => flow.end(Ending::Refused),
            Self::Cancelled(reason) => flow.end(Ending::Cancelled(reason)),
        }
    }
}

fn success() -> Fields {
    Fields { is_completed: Some(true), consent_id: Some("con_1".into()), ..Fields::default() }
}

fn failure(error_type: &str) -> Fields {
    Fields { is_completed: Some(false), failure: typed(error_type), ..Fields::default() }
}

fn typed(error_type: &str) -> Failure {
    Failure::new([None, None, Some(error_type.into()), None, None])
}

fn after(history: &[Input]) -> Flow {
    let mut flow = Flow::new(ALLOWED.into());
    for input in history {
        let _ = input.apply(&mut flow);
    }
    flow
}

/// A state, known by what it does with each input.
fn behaviour(history: &[Input]) -> Vec<Step> {
    INPUTS.iter().map(|input| input.apply(&mut after(history))).collect()
}

/// The states of a flow and one way into each.
const STATES: [(&str, &[Input]); 8] = [
    ("warm", &[]),
    ("warm+success", &[Input::Success]),
    ("warm+failure", &[Input::Failure]),
    ("warm+invalid", &[Input::InvalidSession]),
    ("warm+mismatch", &[Input::Mismatch]),
    ("open", &[Input::Open]),
    ("kept", &[Input::Open, Input::InvalidSession]),
    ("over", &[Input::Open, Input::Success]),
];

/// What each state does with each input, and the state after it. A warm flow that holds an outcome does with every
/// input but `Open` what the column says, and keeps what it holds ("same").
#[rustfmt::skip]
const TABLE: [(Input, [&str; 5]); 13] = [
    // input                                  warm                    warm+…              open              kept            over
    (Input::Open,                            ["stay open",            "held",             "stay open",      "stay kept",    "stay over"]),
    (Input::Foreign,                         ["source warm",          "source same",      "source open",    "source kept",  "source over"]),
    (Input::Junk,                            ["junk warm",            "settled same",     "junk open",      "settled kept", "settled over"]),
    (Input::OthersError,                     ["origin warm",          "settled same",     "origin open",    "settled kept", "settled over"]),
    (Input::Progress,                        ["progress warm",        "settled same",     "progress open",  "settled kept", "settled over"]),
    (Input::Success,                         ["stay warm+success",    "settled same",     "success over",   "settled kept", "settled over"]),
    (Input::Failure,                         ["stay warm+failure",    "settled same",     "failure over",   "settled kept", "settled over"]),
    (Input::InvalidSession,                  ["stay warm+invalid",    "settled same",     "invalid kept",   "settled kept", "settled over"]),
    (Input::Mismatch,                        ["stay warm+mismatch",   "settled same",     "mismatch over",  "settled kept", "settled over"]),
    (Input::TimedOut,                        ["stay warm",            "stay same",        "timeout over",   "stay kept",    "stay over"]),
    (Input::Lost,                            ["release over",         "release over",     "lost over",      "release over", "stay over"]),
    (Input::Refused,                         ["release over",         "release over",     "refused over",   "release over", "stay over"]),
    (Input::Cancelled(CancelReason::Closed), ["release over",         "release over",     "cancelled over", "release over", "stay over"]),
];

/// The table's row for an input; all ways of cancelling share one.
fn row(input: Input) -> &'static [&'static str; 5] {
    let same = |listed: Input| listed == input || matches!((listed, input), (Input::Cancelled(_), Input::Cancelled(_)));
    &TABLE.iter().find(|(listed, _)| same(*listed)).unwrap().1
}

fn expected(state: &'static str, input: Input) -> (Step, &'static str) {
    let column = match state {
        "warm" => 0,
        "open" => 2,
        "kept" => 3,
        "over" => 4,
        _ => 1,
    };
    match (row(input)[column], state) {
        ("held", "warm+success") => (step("success", input), "over"),
        ("held", "warm+failure") => (step("failure", input), "over"),
        ("held", "warm+invalid") => (step("invalid", input), "kept"),
        ("held", "warm+mismatch") => (step("mismatch", input), "over"),
        (cell, _) => {
            let (name, next) = cell.split_once(' ').unwrap();
            (step(name, input), if next == "same" { state } else { next })
        }
    }
}

fn step(name: &str, input: Input) -> Step {
    let settle = |outcome| Step::Settle { outcome, keep_frame: name == "invalid" };
    match name {
        "stay" => Step::Stay,
        "release" => Step::Release,
        "source" => Step::Ignore(Ignored::OtherSource),
        "junk" => Step::Ignore(Ignored::NotAMessage),
        "origin" => Step::Ignore(Ignored::OtherOrigin),
        "progress" => Step::Ignore(Ignored::NoOutcome),
        "settled" => Step::Ignore(Ignored::AlreadySettled),
        "success" => settle(Ok(Box::new(LinkResult { consent_id: Some("con_1".into()), redirect_url: None }))),
        "failure" => settle(reported(ErrorCode::OtpFailure, "CONSENT_OTP_FAILURE")),
        "invalid" => settle(reported(ErrorCode::InvalidSession, "AUTH_SESSION_INVALID")),
        "mismatch" => settle(failed(
            ErrorCode::OriginMismatch,
            Some(Details::Origins { expected_origin: ALLOWED.into(), received_origin: OTHER.into() }),
        )),
        "timeout" => settle(failed(ErrorCode::Timeout, None)),
        "lost" => settle(failed(ErrorCode::NotFound, None)),
        "refused" => {
            settle(Err(Box::new(LinkError { code: ErrorCode::InternalError, message: REFUSED.into(), details: None })))
        }
        "cancelled" => {
            let Input::Cancelled(reason) = input else { panic!("{input:?} cancels nothing") };
            settle(failed(ErrorCode::UserCancelled, Some(Details::Cancelled { reason })))
        }
        _ => panic!("no step is called {name}"),
    }
}

fn reported(code: ErrorCode, error_type: &str) -> Outcome {
    failed(code, Some(Details::Failure(typed(error_type))))
}

fn failed(code: ErrorCode, details: Option<Details>) -> Outcome {
    Err(Box::new(LinkError { code, message: code.sentence().into(), details }))
}

#[test]
fn every_state_takes_every_input_as_the_table_says() {
    for (state, history) in STATES {
        for input in INPUTS {
            let (step, next) = expected(state, input);
            assert_eq!(input.apply(&mut after(history)), step, "{input:?} while {state}");
            let (_, way_into_next) = STATES.iter().find(|(name, _)| *name == next).unwrap();
            let history = [history, &[input]].concat();
            assert_eq!(behaviour(&history), behaviour(way_into_next), "after {input:?} while {state}");
        }
    }
}

#[test]
fn the_states_are_told_apart_by_what_they_do() {
    for (index, (state, history)) in STATES.iter().enumerate() {
        for (other, way_into_other) in &STATES[..index] {
            assert_ne!(behaviour(history), behaviour(way_into_other), "{state} and {other}");
        }
    }
}

#[test]
fn a_flow_settles_once_whatever_comes_after() {
    for first in INPUTS {
        for second in INPUTS {
            for third in INPUTS {
                let mut flow = after(&[Input::Open]);
                let steps = [first, second, third].map(|input| input.apply(&mut flow));
                let settled = steps.iter().filter(|step| matches!(step, Step::Settle { .. })).count();
                assert!(settled <= 1, "{first:?}, {second:?}, {third:?}");
            }
        }
    }
}

#[test]
fn closing_after_an_invalid_session_releases_the_kept_frame_once() {
    for close in INPUTS.into_iter().filter(|input| matches!(input, Input::Cancelled(_))) {
        let mut flow = after(&[Input::Open, Input::InvalidSession]);
        assert_eq!(close.apply(&mut flow), Step::Release);
        assert_eq!(close.apply(&mut flow), Step::Stay);
    }
}

#[test]
fn a_late_timeout_does_not_remove_a_kept_frame() {
    let mut flow = after(&[Input::Open, Input::InvalidSession]);
    assert_eq!(Input::TimedOut.apply(&mut flow), Step::Stay);
    assert_eq!(Input::Cancelled(CancelReason::Closed).apply(&mut flow), Step::Release);
}

#[test]
fn a_warm_flow_settles_with_its_first_outcome_when_it_opens() {
    let mut flow = after(&[Input::Progress, Input::Failure, Input::Success]);
    assert_eq!(Input::Open.apply(&mut flow), step("failure", Input::Open));
    assert_eq!(Input::Open.apply(&mut flow), Step::Stay);
}

#[test]
fn a_warm_flow_that_is_closed_reports_nothing() {
    for history in [&[][..], &[Input::Success], &[Input::InvalidSession]] {
        let mut flow = after(history);
        assert_eq!(Input::Cancelled(CancelReason::Closed).apply(&mut flow), Step::Release);
        assert_eq!(Input::Open.apply(&mut flow), Step::Stay);
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
        let step = after(&[Input::Open]).message::<Native>(true, success, || origin.into());
        let details = Details::Origins { expected_origin: ALLOWED.into(), received_origin: origin.into() };
        let outcome = failed(ErrorCode::OriginMismatch, Some(details));
        assert_eq!(step, Step::Settle { outcome, keep_frame: false }, "{origin}");
    }
}

#[test]
fn a_flow_knows_whether_it_is_warm_or_open() {
    for (state, history) in STATES {
        let flow = after(history);
        assert_eq!((flow.is_warm(), flow.is_open()), (state.starts_with("warm"), state == "open"), "{state}");
    }
}

/// How often a message's data and origin are asked for in a flow with this history.
fn asked(history: &[Input], from_frame: bool, fields: Fields) -> (u32, u32) {
    let (reads, origins) = (Cell::new(0), Cell::new(0));
    let read = || {
        reads.set(reads.get() + 1);
        fields
    };
    let origin = || {
        origins.set(origins.get() + 1);
        ALLOWED.into()
    };
    let _ = after(history).message::<Native>(from_frame, read, origin);
    (reads.get(), origins.get())
}

#[test]
fn a_check_that_fails_leaves_the_later_ones_unasked() {
    for (state, history) in STATES {
        assert_eq!(asked(history, false, success()), (0, 0), "another window, {state}");
        let listens = matches!(state, "warm" | "open");
        let (no_message, message) = if listens { ((1, 0), (1, 1)) } else { ((0, 0), (0, 0)) };
        assert_eq!(asked(history, true, Fields::default()), no_message, "no message, {state}");
        assert_eq!(asked(history, true, success()), message, "a message, {state}");
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
