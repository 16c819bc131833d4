//! The error parameters of a redirect address. Must not judge what they mean for a flow.

use super::{
    error::{REDIRECT_NAMES, ReportedError},
    text::{self, Text},
};

/// The `error…` parameters in the query and the fragment of a redirect address.
#[must_use]
pub fn reported_error(address: &Text) -> ReportedError {
    // An address that went through `encodeURIComponent` has none of the characters that give an address its parts.
    let is_encoded = ![":", "/", "?", "#", "=", "&"].iter().any(|mark| has(address, mark));
    let decoded = if is_encoded { text::decode(address) } else { None };
    let address = decoded.as_ref().unwrap_or(address);
    let query = text::after(&text::before(address, "#"), "?");
    let fragment = text::after(address, "#");
    // Routers that keep their path in the fragment put its parameters behind a question mark of its own.
    let route = text::before(&fragment, "?");
    let has_route = starts_with(&route, "/") || starts_with(&route, "!") || (route != fragment && !has(&route, "="));
    let fragment = if has_route { text::after(&fragment, "?") } else { fragment };
    ReportedError::read(REDIRECT_NAMES, |name| {
        text::query_value(&query, name).or_else(|| text::query_value(&fragment, name))
    })
}

fn has(text: &Text, mark: &str) -> bool {
    text::before(text, mark) != *text
}

fn starts_with(text: &Text, mark: &str) -> bool {
    text::is(&text::before(text, mark), "")
}
