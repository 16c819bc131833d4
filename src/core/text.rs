//! What the core asks of the platform's own text functions, and how an address is cut. Must not know a session or a code.

/// The platform's text functions: in a page the browser's, which every page has already.
pub trait Platform {
    /// A text that stays with the platform: addresses are made, compared and handed on, and never read here.
    type Text: Clone + PartialEq + for<'a> From<&'a str>;

    /// The text as Rust has it.
    fn read(text: &Self::Text) -> String;

    /// The text in quotation marks, for an error to name it; of a value that is no text, what it is.
    fn quote(text: &Self::Text) -> String;

    /// The origin of an absolute `http:` or `https:` URL without credentials, as the URL standard serialises it.
    fn http_origin(address: &Self::Text) -> Option<Self::Text>;

    /// The address with this parameter in its query, in place of any of that name, and without a fragment.
    fn with_parameter(address: &Self::Text, name: &str, value: &Self::Text) -> Self::Text;

    /// Whether a text is empty or only white space, or is no text at all.
    fn is_blank(text: &Self::Text) -> bool;

    /// The first value of this name in a query that is not empty, decoded as forms are.
    fn query_value(query: &str, name: &str) -> Option<String>;

    /// What `decodeURIComponent` makes of a text, unless it refuses it.
    fn decode(text: &str) -> Option<String>;
}

/// The parts one after the other. The standard library's `concat` counts first, and is five times as much code.
pub(crate) fn join(parts: &[&str]) -> String {
    let mut text = String::new();
    for part in parts {
        text.push_str(part);
    }
    text
}

/// What is before the first `mark`, which is ASCII, and what is after it.
pub(crate) fn cut(text: &str, mark: u8) -> (&str, &str) {
    match text.bytes().position(|byte| byte == mark) {
        Some(at) => (&text[..at], &text[at + 1..]),
        None => (text, ""),
    }
}
