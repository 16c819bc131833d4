//! What the core asks of the platform's own text functions. Must not know a session or a code.

/// A text that stays with the platform: compared and handed on, and never read in the core.
pub trait Text: Clone + PartialEq + for<'a> From<&'a str> {}

impl<T: Clone + PartialEq + for<'a> From<&'a str>> Text for T {}

/// The platform's text functions: in a page the browser's, which every page has already.
pub trait Platform {
    /// What it has texts as.
    type Text: Text;

    /// The text in quotation marks, for an error to name it; of a value that is no text, what it is.
    fn quote(text: &Self::Text) -> Self::Text;

    /// The sentence with these three in the places of its three asterisks.
    fn fill(sentence: &str, name: &str, got: &Self::Text, takes: &str) -> Self::Text;

    /// The origin of an absolute `http:` or `https:` URL without credentials, as the URL standard serialises it.
    fn http_origin(address: &Self::Text) -> Option<Self::Text>;

    /// The address with this parameter in its query, in place of any of that name, and without a fragment.
    fn with_parameter(address: &Self::Text, name: &str, value: &Self::Text) -> Self::Text;

    /// Whether a text is empty or only white space, or is no text at all.
    fn is_blank(text: &Self::Text) -> bool;

    /// What is before the first `mark`; without one, the whole text.
    fn before(text: &Self::Text, mark: &str) -> Self::Text;

    /// What is after the first `mark`; without one, nothing.
    fn after(text: &Self::Text, mark: &str) -> Self::Text;

    /// The first value of this name in a query that is not empty, decoded as forms are.
    fn query_value(query: &Self::Text, name: &str) -> Option<Self::Text>;

    /// What `decodeURIComponent` makes of a text, unless it refuses it.
    fn decode(text: &Self::Text) -> Option<Self::Text>;
}
