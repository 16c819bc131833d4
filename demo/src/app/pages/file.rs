//! A page for a native app's `WebView`: one self-contained file, opened from `file://`.

use axum::extract::{Query, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use maud::{DOCTYPE, PreEscaped, html};
use serde_json::json;

use super::layout::{Page, Policy};
use super::listings;
use super::options::Options;
use super::ways::ready;
use crate::app::App;
use crate::app::visitor::Visitor;
use crate::web::query;

/// The script of the file; it runs after the SDK.
const SCRIPT: &str = include_str!("../../../pages/file.js");
/// What the script imports besides the SDK's own file.
const EVENTS: &str = include_str!("../../../pages/events.js");
const STYLE: &str = include_str!("../../../pages/file.css");

/// `GET /file`.
pub(super) async fn about(State(app): State<App>, visitor: Visitor, Query(options): Query<Options>) -> Response {
    let ready = ready(&app, &visitor, &options).await;
    let wanted = [
        ("flavour", options.flavour.as_str()),
        ("timeout", options.timeout().unwrap_or_default()),
        ("scenario", options.scenario.as_str()),
        ("institution", options.institution.as_str()),
    ];
    let content = html! {
        p.lead {
            "A native app shows a page of its own in a WebView, without a web server. The app hands it a session of your backend, and hears from it how the flow ended."
        }
        (ready.problem())
        p { "To try it without an app, open this file from your disk. It holds the SDK and a session that the backend has just created." }
        p { a.primary href={ "/file/link.html?" (query(&wanted)) } download="link.html" { "Download the page" } }
        p { "A session can be used once: download the page again for another flow." }
    };
    let page = Page {
        title: "WebView",
        path: "/file",
        options: Some(&options),
        content: &content,
        listings: ready.listings(&app, &options, &[&listings::WEBVIEW]),
        ..Page::new(&app)
    };
    page.respond_with(ready.status(), &Policy::default())
}

/// `GET /file/link.html`.
pub(super) async fn download(State(app): State<App>, visitor: Visitor, Query(options): Query<Options>) -> Response {
    let name = options.sdk("umd.js").replace("/dist/", "");
    let built = async |name: &str| tokio::fs::read_to_string(app.settings.dist_dir.join(name)).await;
    let (Ok(sdk), Ok(errors)) = (built(&name).await, built("errors.mjs").await) else {
        return (StatusCode::NOT_FOUND, "dist/ is not built; npm run build makes it").into_response();
    };
    let modules = json!({ "imports": { "@fiskil/link/errors": module(&errors), "events": module(EVENTS) } });
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
                style { (PreEscaped(STYLE)) }
                script type="importmap" { (PreEscaped(modules.to_string())) }
            }
            body data-session=(session.id) data-auth-server=(session.auth_server) data-timeout=[options.timeout()] {
                main {
                    h1 { "Link account" }
                    p { "A page without a server, as in a WebView." }
                    button id="link" type="button" { "Link account" }
                    div aria-live="polite" {
                        p id="message" {}
                        p { "consentID: " code id="result" {} }
                        p { "Error code: " code id="error" {} }
                    }
                    ol id="events" {}
                }
                script { (PreEscaped(inline(&sdk))) }
                script type="module" { (PreEscaped(inline(SCRIPT))) }
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

/// The address of a module that holds its own code: a file can import no other file.
fn module(code: &str) -> String {
    format!("data:text/javascript;base64,{}", BASE64.encode(code))
}

/// Code that may stand in a script element: nothing in it ends the element.
fn inline(code: &str) -> String {
    code.replace("</script", "<\\/script").replace("<!--", "<\\!--")
}
