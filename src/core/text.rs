//! What the core asks of the platform's own text functions, and how an address is cut. Must not know a session or a code.

/// The platform's text functions: in a page the browser's, which every page has already.
pub trait Platform {
    /// `href` and `origin` of an absolute URL, as the URL standard serialises them.
    fn parse_url(address: &str) -> Option<ParsedUrl>;

    /// The address with this parameter in its query, in place of any of that name, and without a fragment.
    fn with_parameter(address: &str, name: &str, value: &str) -> String;

    /// The first value of this name in a query that is not empty, decoded as forms are.
    fn query_value(query: &str, name: &str) -> Option<String>;

    /// Whether a text is empty or only white space.
    fn is_blank(text: &str) -> bool;

    /// What `decodeURIComponent` makes of a text, unless it refuses it.
    fn decode(text: &str) -> Option<String>;
}

/// The two parts of a parsed URL that options need.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParsedUrl {
    /// The whole URL.
    pub href: String,
    /// Scheme, host and port.
    pub origin: String,
}

/// The parts one after the other. The standard library's `concat` counts first, and is five times as much code.
pub(crate) fn join(parts: &[&str]) -> String {
    parts.iter().fold(String::new(), |text, part| text + part)
}

/// What is before the first `mark`, and what is after it.
pub(crate) fn cut(text: &str, mark: u8) -> (&str, &str) {
    let place = text.bytes().position(|byte| byte == mark);
    place.and_then(|at| Some((text.get(..at)?, text.get(at + 1..)?))).unwrap_or((text, ""))
}
