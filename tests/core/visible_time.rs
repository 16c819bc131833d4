//! Visible time: limits that pass, stand still while the page is hidden, or are switched off.

use fiskil_link::core::visible_time::{Moment, Tick, VisibleTime};
use proptest::prelude::*;

const LONGEST_DELAY: f64 = 2_147_483_647.0;

fn at(now: f64, is_visible: bool) -> Moment {
    Moment { now, is_visible }
}

/// Ticks at each moment, and compares what is told and the delay afterwards; without a delay, time stands still.
#[track_caller]
fn run(mut time: VisibleTime, ticks: &[(f64, bool, Tick, Option<f64>)]) {
    for (now, is_visible, tick, delay) in ticks {
        let told = time.tick(at(*now, *is_visible));
        assert_eq!((told, time.delay()), (*tick, *delay), "at {now}");
    }
}

#[test]
fn the_time_is_up_when_the_limit_has_passed() {
    run(
        VisibleTime::new(Some(600_000.0)),
        &[
            (1_000.0, true, Tick::Waiting, Some(600_000.0)),
            (1_500.0, true, Tick::Waiting, Some(599_500.0)),
            (600_999.0, true, Tick::Waiting, Some(1.0)),
            (601_000.0, true, Tick::TimeIsUp, Some(0.0)),
        ],
    );
}

#[test]
fn a_timer_that_fires_a_little_early_counts() {
    run(
        VisibleTime::new(Some(1_000.0)),
        &[(0.0, true, Tick::Waiting, Some(1_000.0)), (999.5, true, Tick::TimeIsUp, Some(0.5))],
    );
}

#[test]
fn the_clock_stands_still_while_the_page_is_hidden() {
    run(
        VisibleTime::new(Some(10_000.0)),
        &[
            (0.0, true, Tick::Waiting, Some(10_000.0)),
            (4_000.0, false, Tick::Waiting, None),
            (3_600_000.0, false, Tick::Waiting, None),
            (7_200_000.0, true, Tick::Waiting, Some(6_000.0)),
            (7_206_000.0, true, Tick::TimeIsUp, Some(0.0)),
        ],
    );
}

#[test]
fn a_flow_that_opens_in_a_hidden_page_waits_for_it_to_be_seen() {
    run(
        VisibleTime::new(Some(10_000.0)),
        &[(0.0, false, Tick::Waiting, None), (60_000.0, true, Tick::Waiting, Some(10_000.0))],
    );
}

#[test]
fn a_limit_that_passes_as_the_page_is_hidden_has_passed() {
    let mut time = VisibleTime::new(Some(10_000.0));
    assert_eq!(time.tick(at(0.0, true)), Tick::Waiting);
    assert_eq!(time.tick(at(10_000.0, false)), Tick::TimeIsUp);
}

#[test]
fn without_a_limit_the_time_is_never_up() {
    run(
        VisibleTime::new(None),
        &[(0.0, true, Tick::Waiting, Some(LONGEST_DELAY)), (1e15, true, Tick::Waiting, Some(LONGEST_DELAY))],
    );
}

#[test]
fn a_limit_above_what_a_timer_takes_passes_in_parts() {
    run(
        VisibleTime::new(Some(3_000_000_000.0)),
        &[
            (0.0, true, Tick::Waiting, Some(LONGEST_DELAY)),
            (2_147_483_647.0, true, Tick::Waiting, Some(852_516_353.0)),
            (3_000_000_000.0, true, Tick::TimeIsUp, Some(0.0)),
        ],
    );
}

#[test]
fn the_smallest_limit_passes_but_not_within_the_call_that_opens_the_flow() {
    for limit in [f64::MIN_POSITIVE, 0.5, 1.0] {
        run(
            VisibleTime::new(Some(limit)),
            &[(5.0, true, Tick::Waiting, Some(1.0)), (6.0, true, Tick::TimeIsUp, Some(0.0))],
        );
    }
}

#[test]
fn loading_is_slow_after_five_seconds_and_is_said_to_be_once() {
    let mut time = VisibleTime::new(None);
    time.loading_starts();
    run(
        time,
        &[
            (1_000.0, true, Tick::Waiting, Some(5_000.0)),
            (5_000.0, true, Tick::Waiting, Some(1_000.0)),
            (6_000.0, true, Tick::LoadingIsSlow, Some(LONGEST_DELAY)),
            (6_001.0, true, Tick::Waiting, Some(LONGEST_DELAY)),
            (60_000.0, true, Tick::Waiting, Some(LONGEST_DELAY)),
        ],
    );
}

#[test]
fn loading_takes_no_time_while_the_page_is_hidden() {
    let mut time = VisibleTime::new(None);
    time.loading_starts();
    run(
        time,
        &[
            (0.0, true, Tick::Waiting, Some(5_000.0)),
            (4_999.0, false, Tick::Waiting, None),
            (60_000.0, true, Tick::Waiting, Some(1.0)),
            (60_000.5, true, Tick::LoadingIsSlow, Some(LONGEST_DELAY)),
        ],
    );
}

#[test]
fn loading_again_has_its_full_time_however_long_the_last_tick_is_ago() {
    let mut time = VisibleTime::new(Some(600_000.0));
    time.loading_starts();
    assert_eq!(time.tick(at(0.0, true)), Tick::Waiting);
    assert_eq!(time.tick(at(5_000.0, true)), Tick::LoadingIsSlow);
    time.loading_starts();
    run(
        time,
        &[(65_000.0, true, Tick::Waiting, Some(5_000.0)), (70_000.0, true, Tick::LoadingIsSlow, Some(530_000.0))],
    );
}

#[test]
fn what_has_loaded_is_not_slow() {
    let mut time = VisibleTime::new(None);
    time.loading_starts();
    assert_eq!(time.tick(at(0.0, true)), Tick::Waiting);
    time.loading_ends();
    assert_eq!(time.tick(at(5_000.0, true)), Tick::Waiting);
    time.loading_starts();
    time.loading_ends();
    assert_eq!(time.tick(at(10_000.0, true)), Tick::Waiting);
    assert_eq!(time.tick(at(20_000.0, true)), Tick::Waiting);
}

#[test]
fn the_end_of_the_flow_comes_before_slow_loading() {
    let mut time = VisibleTime::new(Some(5_000.0));
    time.loading_starts();
    run(time, &[(0.0, true, Tick::Waiting, Some(5_000.0)), (5_000.0, true, Tick::TimeIsUp, Some(0.0))]);
}

#[test]
fn a_clock_that_jumps_back_takes_no_time_and_runs_on_from_there() {
    run(
        VisibleTime::new(Some(10_000.0)),
        &[
            (50_000.0, true, Tick::Waiting, Some(10_000.0)),
            (54_000.0, true, Tick::Waiting, Some(6_000.0)),
            (1_000.0, true, Tick::Waiting, Some(6_000.0)),
            (-5_000.0, true, Tick::Waiting, Some(6_000.0)),
            (-2_000.0, true, Tick::Waiting, Some(3_000.0)),
            (1_000.0, true, Tick::TimeIsUp, Some(0.0)),
        ],
    );
}

/// What no clock of a page can mean.
const NO_TIMES: [f64; 3] = [f64::NAN, f64::INFINITY, f64::NEG_INFINITY];

#[test]
fn what_is_no_time_is_ignored_and_the_time_around_it_counts() {
    for no_time in NO_TIMES {
        for is_visible in [true, false] {
            let mut time = VisibleTime::new(Some(600_000.0));
            assert_eq!(time.tick(at(1_000.0, true)), Tick::Waiting);
            assert_eq!(time.tick(at(no_time, true)), Tick::Waiting, "{no_time}");
            assert_eq!(time.delay(), Some(600_000.0), "{no_time}");
            assert_eq!(time.tick(at(301_000.0, is_visible)), Tick::Waiting);
            assert_eq!(time.delay(), is_visible.then_some(300_000.0), "{no_time}");
            assert_eq!(time.tick(at(no_time, true)), Tick::Waiting, "{no_time}");
            assert_eq!(time.tick(at(302_000.0, true)), Tick::Waiting, "{no_time}");
        }
    }
}

#[test]
fn a_clock_that_tells_no_time_at_first_starts_when_it_tells_one() {
    for no_time in NO_TIMES {
        for limit in [None, Some(10_000.0)] {
            let mut time = VisibleTime::new(limit);
            time.loading_starts();
            assert_eq!(time.tick(at(no_time, true)), Tick::Waiting, "{no_time}");
            assert!(time.delay().is_some_and(f64::is_finite), "{no_time}: a timer has to ask again");
            assert_eq!(time.tick(at(2_000.0, true)), Tick::Waiting, "{no_time}");
            assert_eq!(time.tick(at(7_000.0, true)), Tick::LoadingIsSlow, "{no_time}");
            let told = time.tick(at(12_000.0, true));
            assert_eq!(told, if limit.is_some() { Tick::TimeIsUp } else { Tick::Waiting }, "{no_time}");
        }
    }
}

#[test]
fn an_hour_in_a_hidden_page_is_no_time() {
    let mut time = VisibleTime::new(Some(1_000.0));
    assert_eq!(time.tick(at(0.0, false)), Tick::Waiting);
    for hour in 1..100 {
        assert_eq!(time.tick(at(f64::from(hour) * 3_600_000.0, false)), Tick::Waiting);
        assert_eq!(time.delay(), None, "no timer runs in a hidden page");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(512) })]

    #[test]
    fn exactly_the_visible_time_counts(
        limit in 2_u32..100_000,
        steps in prop::collection::vec((0_u32..20_000, any::<bool>()), 1..20),
    ) {
        let mut time = VisibleTime::new(Some(limit.into()));
        let (mut now, mut seen, mut visible) = (0_u32, 0, true);
        prop_assert_eq!(time.tick(at(0.0, true)), Tick::Waiting);
        for (passed, next) in steps {
            now += passed;
            seen += if visible { passed } else { 0 };
            visible = next;
            let told = time.tick(at(now.into(), visible));
            prop_assert_eq!(told, if seen < limit { Tick::Waiting } else { Tick::TimeIsUp });
            let left = f64::from(limit) - f64::from(seen);
            prop_assert_eq!(time.delay(), visible.then_some(left));
        }
    }
}

#[test]
fn a_timer_that_fires_has_waited_whatever_the_clock_says() {
    for clock in [f64::NAN, f64::INFINITY, 0.0, -1_000.0, 1_000.0] {
        let mut time = VisibleTime::new(Some(8_000.0));
        time.loading_starts();
        assert_eq!(time.tick(at(1_000.0, true)), Tick::Waiting);
        assert_eq!(time.timer_fires(at(clock, true)), Tick::LoadingIsSlow, "{clock}");
        assert_eq!(time.delay(), Some(3_000.0), "{clock}");
        assert_eq!(time.timer_fires(at(clock, true)), Tick::TimeIsUp, "{clock}");
    }
}

#[test]
fn a_timer_counts_what_it_was_set_for_not_what_is_left_since() {
    let mut time = VisibleTime::new(Some(600_000.0));
    time.loading_starts();
    assert_eq!(time.tick(at(0.0, true)), Tick::Waiting);
    time.loading_ends();
    assert_eq!(time.timer_fires(at(0.0, true)), Tick::Waiting);
    assert_eq!(time.delay(), Some(595_000.0));
}

#[test]
fn a_timer_of_a_page_that_is_hidden_counts_nothing() {
    let mut time = VisibleTime::new(Some(1_000.0));
    assert_eq!(time.tick(at(0.0, false)), Tick::Waiting);
    assert_eq!(time.timer_fires(at(9_000.0, false)), Tick::Waiting);
    assert_eq!(time.timer_fires(at(9_500.0, true)), Tick::Waiting);
    assert_eq!(time.delay(), Some(1_000.0));
}
