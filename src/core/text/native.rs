//! Texts of native targets, by crates that implement the standards of the browser's functions. Must not be compiled for pages.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use std::borrow::Cow;
use url::{Url, form_urlencoded};

/// A text.
pub type Text = String;

/// What `encodeURIComponent` escapes.
const COMPONENT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'!')
    .remove(b'~')
    .remove(b'*')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')');

/// How an error names a value that cannot be used.
#[must_use]
pub fn quote(text: &str) -> Text {
    format!("\"{text}\"")
}

/// The sentence with these three in the places of its three asterisks.
#[must_use]
pub fn fill_in(sentence: &str, first: &str, second: &str, third: &str) -> Text {
    let mut values = [first, second, third].into_iter();
    sentence.split('*').flat_map(|part| [part, values.next().unwrap_or_default()]).collect()
}

/// The origin of an absolute `http:` or `https:` URL without credentials, as the URL standard serialises it.
#[must_use]
pub fn http_origin(address: &str) -> Option<Text> {
    let url = Url::parse(address).ok()?;
    let is_usable = matches!(url.scheme(), "http" | "https") && url.username().is_empty() && url.password().is_none();
    is_usable.then(|| url.origin().ascii_serialization())
}

/// The address with this parameter in its query, in place of any of that name, and without a fragment.
///
/// # Panics
/// If the address is no URL: [`http_origin`] tells that first.
#[must_use]
pub fn with_parameter(address: &str, name: &str, value: &str) -> Text {
    let mut url = Url::parse(address).expect("the address has an origin");
    url.set_fragment(None);
    if url.query_pairs().any(|pair| pair.0 == name) {
        let others: Vec<_> = url.query_pairs().filter(|pair| pair.0 != name).map(owned).collect();
        url.query_pairs_mut().clear().extend_pairs(others);
    }
    let kept = url.query().filter(|query| !query.is_empty()).map_or_else(String::new, |query| [query, "&"].concat());
    let value = utf8_percent_encode(value, COMPONENT).to_string();
    url.set_query(Some(&[&kept, name, "=", &value].concat()));
    url.into()
}

fn owned((name, value): (Cow<'_, str>, Cow<'_, str>)) -> (String, String) {
    (name.into_owned(), value.into_owned())
}

/// Whether two texts are the same.
#[must_use]
pub fn is(text: &str, other: &str) -> bool {
    text == other
}

/// Whether a text is empty or only white space.
#[must_use]
pub fn is_blank(text: &str) -> bool {
    text.trim().is_empty()
}

/// The text without the white space at its ends.
#[must_use]
pub fn trim(text: &str) -> Text {
    text.trim().into()
}

/// What is before the first `mark`; without one, the whole text.
#[must_use]
pub fn before(text: &str, mark: &str) -> Text {
    text.split_once(mark).map_or(text, |(before, _)| before).into()
}

/// What is after the first `mark`; without one, nothing.
#[must_use]
pub fn after(text: &str, mark: &str) -> Text {
    text.split_once(mark).map_or("", |(_, after)| after).into()
}

/// The first value of this name in a query that is not empty, decoded as forms are.
#[must_use]
pub fn query_value(query: &str, name: &str) -> Option<Text> {
    form_urlencoded::parse(query.as_bytes())
        .filter(|pair| pair.0 == name)
        .map(|pair| pair.1.into_owned())
        .find(|value| !value.is_empty())
}

/// What `decodeURIComponent` makes of a text, unless it refuses it.
#[must_use]
pub fn decode(text: &str) -> Option<Text> {
    let is_escape = |rest: &str| rest.len() >= 2 && rest.bytes().take(2).all(|byte| byte.is_ascii_hexdigit());
    let decoded = percent_decode_str(text).decode_utf8().ok().map(Cow::into_owned);
    decoded.filter(|_| text.split('%').skip(1).all(is_escape))
}
