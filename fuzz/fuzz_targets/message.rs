//! Any messages at any time: a flow settles at most once, on the first that counts, as the spec's rules say.
#![no_main]

use fiskil_link::core::{
    flow::{Effect, Effects, Flow, Ignored, Input, Place},
    outcome::Outcome,
    visible_time::Moment,
};
use fiskil_link_fuzz::{
    ALLOWED,
    model::{Post, judge},
    posts,
};
use libfuzzer_sys::fuzz_target;

const OPEN: Input = Input::Open { moment: Moment { now: 0.0, is_visible: true }, time_limit: None };

fuzz_target!(|text: &str| {
    let posts = posts(text);
    let expected = posts.iter().find_map(|post| judge(post, ALLOWED).ok());

    let mut open = Flow::new(ALLOWED.into(), Place::Overlay);
    assert!(open.handle(OPEN).contains(&Effect::Begin));
    let mut settled = None;
    for post in &posts {
        let effects = send(&mut open, post);
        match (&*effects, settlement(&effects)) {
            (_, Some(outcome)) => assert!(settled.replace(outcome).is_none(), "settled twice"),
            ([Effect::Explain(Ignored::AlreadySettled)], None) => assert!(settled.is_some()),
            ([Effect::Explain(why)], None) => assert_eq!(judge(post, ALLOWED).err(), Some(*why)),
            (effects, None) => panic!("a message cannot cause {effects:?}"),
        }
    }
    assert_eq!(settled, expected);

    // The same messages before the flow opens give the same outcome when it does.
    let mut preloaded = Flow::new(ALLOWED.into(), Place::Overlay);
    for post in &posts {
        assert!(matches!(&*send(&mut preloaded, post), [] | [Effect::Explain(_)]));
    }
    let early = preloaded.handle(OPEN).into_iter().find_map(|effect| match effect {
        Effect::Conclude(outcome) => Some(outcome),
        _ => None,
    });
    assert_eq!(early, expected);
    if let Some(early) = early {
        assert_eq!(settlement(&preloaded.handle(Input::EarlyOutcome(early))), expected);
    }
    let _ = preloaded.handle(Input::Lost);
    assert_eq!(preloaded.handle(Input::Lost), []);
});

fn send(flow: &mut Flow, post: &Post) -> Effects {
    flow.handle(match post.from_frame {
        true => Input::Message(post.message.clone(), post.origin.clone()),
        false => Input::ForeignMessage,
    })
}

/// The outcome that the effects settle a flow with.
fn settlement(effects: &[Effect]) -> Option<Outcome> {
    effects.iter().find_map(|effect| match effect {
        Effect::Settle(outcome) => Some(outcome.clone()),
        _ => None,
    })
}
