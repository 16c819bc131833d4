//! A page for a native app's `WebView`: one self-contained file, opened from `file://`.

use axum::extract::{Query, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use maud::{DOCTYPE, PreEscaped, html};

use super::layout::{Page, Policy};
use super::listings::Listing;
use super::options::Options;
use crate::app::App;
use crate::app::visitor::Visitor;
use crate::web::query;

/// The script of the file; it runs after the SDK.
const SCRIPT: &str = include_str!("../../../pages/file.js");

/// `GET /file`.
pub(super) async fn about(State(app): State<App>, Query(options): Query<Options>) -> Response {
    let wanted = [
        ("flavour", options.flavour.as_str()),
        ("scenario", options.scenario.as_str()),
        ("institution", options.institution.as_str()),
    ];
    let content = html! {
        p.lead {
            "A native app shows a page of its own in a WebView, without a web server. The file holds the SDK and a session that the backend has just created; open it from your disk."
        }
        p { a.primary href={ "/file/link.html?" (query(&wanted)) } download="link.html" { "Download the page" } }
        p { "A session can be used once: download the page again for another flow." }
    };
    let page = Page {
        title: "WebView",
        path: "/file",
        options: Some(&options),
        content: &content,
        listings: vec![Listing::of("HTML", "link.html", SCRIPT.to_owned())],
        ..Page::new(&app)
    };
    page.respond(&Policy::default())
}

/// `GET /file/link.html`.
pub(super) async fn download(State(app): State<App>, visitor: Visitor, Query(options): Query<Options>) -> Response {
    let name = options.sdk("umd.js").replace("/dist/", "");
    let Ok(sdk) = tokio::fs::read_to_string(app.settings.dist_dir.join(name)).await else {
        return (StatusCode::NOT_FOUND, "dist/ is not built; npm run build makes it").into_response();
    };
    let session = match app.create_session(&visitor.0, &options.wishes()).await {
        Ok(session) => session,
        Err(problem) => return problem.into_response(),
    };
    let page = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { "Link account" }
                style { (PreEscaped("body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem } button { font: inherit; padding: .75rem 1.25rem }")) }
            }
            body data-session=(session.id) data-auth-server=(session.auth_server) {
                main {
                    h1 { "Link account" }
                    p { "A page without a server, as in a WebView." }
                    button id="link" type="button" { "Link account" }
                    div aria-live="polite" {
                        p { "consentID: " code id="result" {} }
                        p { "Error code: " code id="error" {} }
                    }
                    ol id="events" {}
                }
                script { (PreEscaped(inline(&sdk))) }
                script { (PreEscaped(inline(SCRIPT))) }
            }
        }
    };
    let headers = [
        (header::CONTENT_TYPE, "text/html; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"link.html\""),
        (header::CACHE_CONTROL, "no-store"),
    ];
    (headers, page.0).into_response()
}

/// Code that may stand in a script element: nothing in it ends the element.
fn inline(code: &str) -> String {
    code.replace("</script", "<\\/script").replace("<!--", "<\\!--")
}
