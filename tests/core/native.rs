//! The browser's text functions, played by the crates that implement the same standards.
#![allow(unreachable_pub, reason = "the fuzz targets use this file as a public module")]

use fiskil_link::core::text::Platform;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use std::borrow::Cow;
use url::{Url, form_urlencoded};

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

/// The platform of native tests.
pub enum Native {}

impl Platform for Native {
    type Text = String;

    fn quote(text: &String) -> String {
        format!("\"{text}\"")
    }

    fn fill(sentence: &str, name: &str, got: &String, takes: &str) -> String {
        let mut values = [name, got, takes].into_iter();
        sentence.split('*').flat_map(|part| [part, values.next().unwrap_or_default()]).collect()
    }

    fn http_origin(address: &String) -> Option<String> {
        let url = Url::parse(address).ok()?;
        let is_usable =
            matches!(url.scheme(), "http" | "https") && url.username().is_empty() && url.password().is_none();
        is_usable.then(|| url.origin().ascii_serialization())
    }

    fn with_parameter(address: &String, name: &str, value: &String) -> String {
        let mut url = Url::parse(address).unwrap();
        url.set_fragment(None);
        if url.query_pairs().any(|pair| pair.0 == name) {
            let others: Vec<_> = url.query_pairs().filter(|pair| pair.0 != name).map(own).collect();
            url.query_pairs_mut().clear().extend_pairs(others);
        }
        let kept =
            url.query().filter(|query| !query.is_empty()).map_or_else(String::new, |query| [query, "&"].concat());
        let value = utf8_percent_encode(value, COMPONENT).to_string();
        url.set_query(Some(&[&kept, name, "=", &value].concat()));
        url.into()
    }

    fn before(text: &String, mark: &str) -> String {
        text.split_once(mark).map_or(text.as_str(), |(before, _)| before).into()
    }

    fn after(text: &String, mark: &str) -> String {
        text.split_once(mark).map_or("", |(_, after)| after).into()
    }

    fn query_value(query: &String, name: &str) -> Option<String> {
        form_urlencoded::parse(query.as_bytes())
            .filter(|pair| pair.0 == name)
            .map(|pair| pair.1.into_owned())
            .find(|value| !value.is_empty())
    }

    fn is_blank(text: &String) -> bool {
        text.trim().is_empty()
    }

    fn decode(text: &String) -> Option<String> {
        let is_escape = |rest: &str| rest.len() >= 2 && rest.bytes().take(2).all(|byte| byte.is_ascii_hexdigit());
        let decoded = percent_decode_str(text).decode_utf8().ok().map(Cow::into_owned);
        decoded.filter(|_| text.split('%').skip(1).all(is_escape))
    }
}

fn own((name, value): (Cow<'_, str>, Cow<'_, str>)) -> (String, String) {
    (name.into_owned(), value.into_owned())
}
