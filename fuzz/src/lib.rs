//! The text form of a fuzzer's inputs: readable seeds, and every mutation of one is an input again.

use fiskil_link::core::{
    error::{MESSAGE_NAMES, ReportedError},
    message::ConsentMessage,
};

// The native tests' model is what the core is compared with.
#[path = "../../tests/core/model.rs"]
pub mod model;

use model::Post;

/// The only origin whose messages count.
pub const ALLOWED: &str = "https://auth.fiskil.com";
/// Another origin.
pub const OTHER: &str = "https://bank.example";

const NEXT_POST: char = '\u{1e}';
const NEXT_FIELD: char = '\u{1f}';

/// Reads posts: separated by U+001E, the fields of each by U+001F, the first holding one letter per property.
#[must_use]
pub fn posts(text: &str) -> Vec<Post> {
    text.split(NEXT_POST).map(post).collect()
}

fn post(text: &str) -> Post {
    let mut fields = text.split(NEXT_FIELD);
    let letters = fields.next().unwrap_or_default();
    let mut next = || fields.next().filter(|field| !field.is_empty()).map(String::from);
    let is_completed = match (letters.contains('t'), letters.contains('f')) {
        (true, _) => Some(true),
        (false, true) => Some(false),
        (false, false) => None,
    };
    let (consent_id, redirect_url) = (next(), next());
    // The five follow in the order of their names.
    let errors = MESSAGE_NAMES.map(|name| (name, next()));
    let reported = ReportedError::read(MESSAGE_NAMES, |wanted| {
        errors.iter().find(|(name, _)| *name == wanted).and_then(|(_, text)| text.clone())
    });
    Post {
        from_frame: !letters.contains('s'),
        origin: if letters.contains('o') { OTHER } else { ALLOWED }.into(),
        message: ConsentMessage { is_completed, consent_id, redirect_url, reported },
    }
}

/// Writes posts as [`posts`] reads them.
#[must_use]
pub fn write(posts: &[Post]) -> String {
    let posts: Vec<String> = posts.iter().map(write_post).collect();
    posts.join(&NEXT_POST.to_string())
}

fn write_post(post: &Post) -> String {
    let ConsentMessage { is_completed, consent_id, redirect_url, reported } = &post.message;
    let letters = [
        (*is_completed == Some(true), 't'),
        (*is_completed == Some(false), 'f'),
        (post.origin != ALLOWED, 'o'),
        (!post.from_frame, 's'),
    ];
    let mut text: String = letters.iter().filter(|(holds, _)| *holds).map(|(_, letter)| letter).collect();
    for field in [consent_id.as_ref(), redirect_url.as_ref()].into_iter().chain(reported.values()) {
        text.push(NEXT_FIELD);
        text.push_str(field.map_or("", String::as_str));
    }
    text
}
