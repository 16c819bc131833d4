//! Serves the `OpenAPI` description of the API; the description itself is `openapi.json`.

use axum::http::header;
use axum::response::IntoResponse;

const DESCRIPTION: &str = include_str!("openapi.json");

pub(super) async fn description() -> impl IntoResponse {
    ([(header::CONTENT_TYPE, "application/json")], DESCRIPTION)
}
