//! The consent UI's stylesheet and script, addressed by their content so that browsers may keep them.

use std::sync::LazyLock;

use axum::http::header;
use axum::response::IntoResponse;

use crate::crypto;

const CSS: &str = include_str!("../../../consent/consent.css");
const JS: &str = include_str!("../../../consent/consent.js");
const FOR_EVER: &str = "public, max-age=31536000, immutable";

/// Where pages find the stylesheet.
pub(super) static CSS_ADDRESS: LazyLock<String> = LazyLock::new(|| address("consent.css", CSS));
/// Where pages find the script.
pub(super) static JS_ADDRESS: LazyLock<String> = LazyLock::new(|| address("consent.js", JS));

fn address(name: &str, content: &str) -> String {
    format!("/assets/{name}?v={}", &crypto::fingerprint(content)[..12])
}

pub(super) async fn css() -> impl IntoResponse {
    ([(header::CONTENT_TYPE, "text/css; charset=utf-8"), (header::CACHE_CONTROL, FOR_EVER)], CSS)
}

pub(super) async fn js() -> impl IntoResponse {
    ([(header::CONTENT_TYPE, "text/javascript; charset=utf-8"), (header::CACHE_CONTROL, FOR_EVER)], JS)
}
