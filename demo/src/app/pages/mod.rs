//! The sample app's pages: one for each way of embedding. Each creates what it needs through the app's own backend; how
//! pages look is in `layout`.

mod cards;
mod file;
mod layout;
mod listings;
mod options;
mod ways;

use axum::Router;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::get;
use maud::html;

use super::App;
use super::visitor::Visitor;
use layout::{Page, Policy};
use options::Options;

/// The pages' routes.
pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/", get(ways::index))
        .route("/tag-inline", get(ways::tag_inline))
        .route("/tag-overlay", get(ways::tag_overlay))
        .route("/module", get(ways::module))
        .route("/umd", get(ways::umd))
        .route("/html", get(ways::plain))
        .route("/htmx", get(ways::htmx).post(ways::submit_htmx))
        .route("/form", get(ways::form).post(ways::submit_form))
        .route("/react", get(react))
        .route("/vue", get(vue))
        .route("/file", get(file::about))
        .route("/file/link.html", get(file::download))
        .route("/test-cards", get(cards::show))
}

async fn react(State(app): State<App>, visitor: Visitor, Query(options): Query<Options>) -> Response {
    ways::framework(app, visitor, options, &ways::REACT).await
}

async fn vue(State(app): State<App>, visitor: Visitor, Query(options): Query<Options>) -> Response {
    ways::framework(app, visitor, options, &ways::VUE).await
}

/// For every other address.
pub(super) async fn not_found(State(app): State<App>) -> Response {
    let content = html! {
        p.lead { "There is no such page." }
        p { a href="/" { "Go to the start" } }
    };
    let page = Page { title: "Not found", path: "", content: &content, ..Page::new(&app) };
    page.respond_with(StatusCode::NOT_FOUND, &Policy::default())
}
