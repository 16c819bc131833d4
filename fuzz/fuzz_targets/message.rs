//! Any messages at any time: a flow settles at most once, on the first that counts, as the spec's rules say.
#![no_main]

use fiskil_link::core::flow::{Ending, Flow, Ignored, Step};
use fiskil_link_fuzz::native::Native;
use fiskil_link_fuzz::{
    ALLOWED,
    model::{Post, judge},
    posts,
};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let posts = posts(text);
    let expected = posts.iter().find_map(|post| judge(post, ALLOWED).ok());

    let mut open = Flow::new(ALLOWED.into());
    assert_eq!(open.open(), Step::Stay);
    let mut settled = None;
    for post in &posts {
        match send(&mut open, post) {
            Step::Settle { outcome, .. } => assert!(settled.replace(outcome).is_none(), "settled twice"),
            Step::Ignore(Ignored::AlreadySettled) => assert!(settled.is_some()),
            Step::Ignore(why) => assert_eq!(judge(post, ALLOWED).err(), Some(why)),
            step => panic!("a message cannot cause {step:?}"),
        }
    }
    assert_eq!(settled, expected);

    // The same messages before the flow opens give the same outcome when it does.
    let mut warm = Flow::new(ALLOWED.into());
    for post in &posts {
        assert!(matches!(send(&mut warm, post), Step::Stay | Step::Ignore(_)));
    }
    match (warm.open(), expected) {
        (Step::Settle { outcome, .. }, Some(expected)) => assert_eq!(outcome, expected),
        (step, expected) => assert_eq!((step, expected), (Step::Stay, None)),
    }
    let _ = warm.end(Ending::Lost);
    assert_eq!(warm.end(Ending::Lost), Step::Stay);
});

fn send(flow: &mut Flow, post: &Post) -> Step {
    flow.message::<Native>(post.from_frame, || post.fields.clone(), || post.origin.clone())
}
