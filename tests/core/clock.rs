//! Visible time: limits that pass, stand still while the page is hidden, or are switched off.

use fiskil_link::core::clock::{Clock, Tick};
use proptest::prelude::*;

const LONGEST_DELAY: f64 = 2_147_483_647.0;

/// Ticks a clock at each moment, and compares what it says and its delay (negative: standing still) afterwards.
#[track_caller]
fn run(mut clock: Clock, ticks: &[(f64, bool, Tick, f64)]) {
    for (now, visible, tick, delay) in ticks {
        let told = clock.tick(*now, *visible);
        assert_eq!((told, clock.delay().to_bits()), (*tick, delay.to_bits()), "at {now}: a delay of {}", clock.delay());
    }
}

#[test]
fn the_time_is_up_when_the_limit_has_passed() {
    run(
        Clock::new(Some(600_000.0)),
        &[
            (1_000.0, true, Tick::Waiting, 600_000.0),
            (1_500.0, true, Tick::Waiting, 599_500.0),
            (600_999.0, true, Tick::Waiting, 1.0),
            (601_000.0, true, Tick::TimeIsUp, 0.0),
        ],
    );
}

#[test]
fn a_timer_that_fires_a_little_early_counts() {
    run(Clock::new(Some(1_000.0)), &[(0.0, true, Tick::Waiting, 1_000.0), (999.5, true, Tick::TimeIsUp, 0.5)]);
}

#[test]
fn the_clock_stands_still_while_the_page_is_hidden() {
    run(
        Clock::new(Some(10_000.0)),
        &[
            (0.0, true, Tick::Waiting, 10_000.0),
            (4_000.0, false, Tick::Waiting, -1.0),
            (3_600_000.0, false, Tick::Waiting, -1.0),
            (7_200_000.0, true, Tick::Waiting, 6_000.0),
            (7_206_000.0, true, Tick::TimeIsUp, 0.0),
        ],
    );
}

#[test]
fn a_flow_that_opens_in_a_hidden_page_waits_for_it_to_be_seen() {
    run(Clock::new(Some(10_000.0)), &[(0.0, false, Tick::Waiting, -1.0), (60_000.0, true, Tick::Waiting, 10_000.0)]);
}

#[test]
fn a_limit_that_passes_as_the_page_is_hidden_has_passed() {
    let mut clock = Clock::new(Some(10_000.0));
    assert_eq!(clock.tick(0.0, true), Tick::Waiting);
    assert_eq!(clock.tick(10_000.0, false), Tick::TimeIsUp);
}

#[test]
fn without_a_limit_the_time_is_never_up() {
    run(Clock::new(None), &[(0.0, true, Tick::Waiting, LONGEST_DELAY), (1e15, true, Tick::Waiting, LONGEST_DELAY)]);
}

#[test]
fn a_limit_above_what_a_timer_takes_passes_in_parts() {
    run(
        Clock::new(Some(3_000_000_000.0)),
        &[
            (0.0, true, Tick::Waiting, LONGEST_DELAY),
            (2_147_483_647.0, true, Tick::Waiting, 852_516_353.0),
            (3_000_000_000.0, true, Tick::TimeIsUp, 0.0),
        ],
    );
}

#[test]
fn the_smallest_limit_passes_but_not_within_the_call_that_opens_the_flow() {
    for limit in [f64::MIN_POSITIVE, 0.5, 1.0] {
        run(Clock::new(Some(limit)), &[(5.0, true, Tick::Waiting, 1.0), (6.0, true, Tick::TimeIsUp, 0.0)]);
    }
}

#[test]
fn loading_is_slow_after_five_seconds_and_is_said_to_be_once() {
    let mut clock = Clock::new(None);
    clock.loading();
    run(
        clock,
        &[
            (1_000.0, true, Tick::Waiting, 5_000.0),
            (5_000.0, true, Tick::Waiting, 1_000.0),
            (6_000.0, true, Tick::LoadingIsSlow, LONGEST_DELAY),
            (6_001.0, true, Tick::Waiting, LONGEST_DELAY),
            (60_000.0, true, Tick::Waiting, LONGEST_DELAY),
        ],
    );
}

#[test]
fn loading_takes_no_time_while_the_page_is_hidden() {
    let mut clock = Clock::new(None);
    clock.loading();
    run(
        clock,
        &[
            (0.0, true, Tick::Waiting, 5_000.0),
            (4_999.0, false, Tick::Waiting, -1.0),
            (60_000.0, true, Tick::Waiting, 1.0),
            (60_000.5, true, Tick::LoadingIsSlow, LONGEST_DELAY),
        ],
    );
}

#[test]
fn loading_again_has_its_full_time_however_long_the_last_tick_is_ago() {
    let mut clock = Clock::new(Some(600_000.0));
    clock.loading();
    assert_eq!(clock.tick(0.0, true), Tick::Waiting);
    assert_eq!(clock.tick(5_000.0, true), Tick::LoadingIsSlow);
    clock.loading();
    run(clock, &[(65_000.0, true, Tick::Waiting, 5_000.0), (70_000.0, true, Tick::LoadingIsSlow, 530_000.0)]);
}

#[test]
fn what_has_loaded_is_not_slow() {
    let mut clock = Clock::new(None);
    clock.loading();
    assert_eq!(clock.tick(0.0, true), Tick::Waiting);
    clock.loaded();
    assert_eq!(clock.tick(5_000.0, true), Tick::Waiting);
    clock.loading();
    clock.loaded();
    assert_eq!(clock.tick(10_000.0, true), Tick::Waiting);
    assert_eq!(clock.tick(20_000.0, true), Tick::Waiting);
}

#[test]
fn the_end_of_the_flow_comes_before_slow_loading() {
    let mut clock = Clock::new(Some(5_000.0));
    clock.loading();
    run(clock, &[(0.0, true, Tick::Waiting, 5_000.0), (5_000.0, true, Tick::TimeIsUp, 0.0)]);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(512) })]

    #[test]
    fn exactly_the_visible_time_counts(
        limit in 2_u32..100_000,
        steps in prop::collection::vec((0_u32..20_000, any::<bool>()), 1..20),
    ) {
        let mut clock = Clock::new(Some(limit.into()));
        let (mut now, mut seen, mut visible) = (0_u32, 0, true);
        prop_assert_eq!(clock.tick(0.0, true), Tick::Waiting);
        for (passed, next) in steps {
            now += passed;
            seen += if visible { passed } else { 0 };
            visible = next;
            let told = clock.tick(now.into(), visible);
            prop_assert_eq!(told, if seen < limit { Tick::Waiting } else { Tick::TimeIsUp });
            let left = f64::from(limit) - f64::from(seen);
            prop_assert_eq!(clock.delay().to_bits(), if visible { left } else { -1.0 }.to_bits());
        }
    }
}
