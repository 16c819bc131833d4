//! The pages that embed the SDK in the ways an integrator would. The code beside them is theirs without the parts that
//! show what happens; a test pastes and runs it.

use axum::body::Bytes;
use axum::extract::{Query, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use maud::{Markup, html};

use super::layout::{PAGES, Page, Policy, Script};
use super::listings::{self, Listing, Template, listings};
use super::options::Options;
use crate::app::vendor::{self, Vendor};
use crate::app::visitor::Visitor;
use crate::app::{App, Problem};
use crate::web::origin_of;

/// What a page needs before there is a session: where the consent UI is, or why that is not known.
pub(super) struct Ready {
    auth_server: Result<String, Problem>,
    policy: Policy,
}

pub(super) async fn ready(app: &App, visitor: &Visitor, options: &Options) -> Ready {
    let auth_server = app.auth_server(&visitor.0).await;
    let frame = auth_server.as_deref().ok().and_then(origin_of);
    Ready { auth_server, policy: Policy { frame, wasm: options.flavour().is_empty() } }
}

impl Ready {
    fn content(&self, make: impl FnOnce(&str) -> Markup) -> Markup {
        match &self.auth_server {
            Ok(auth_server) => make(auth_server),
            Err(problem) => html! { p.alert role="alert" { (problem.message()) } },
        }
    }

    pub(super) fn problem(&self) -> Markup {
        self.content(|_| html! {})
    }

    /// These files as code, with the server half after them.
    pub(super) fn listings(&self, app: &App, options: &Options, templates: &[&Template]) -> Vec<Listing> {
        let files: Vec<_> = templates.iter().copied().chain([&listings::SERVER]).collect();
        listings(app, options, self.auth_server.as_deref().unwrap_or("…"), &files)
    }

    pub(super) fn status(&self) -> StatusCode {
        if self.auth_server.is_ok() { StatusCode::OK } else { StatusCode::BAD_GATEWAY }
    }
}

fn overlay_tag(auth_server: &str, options: &Options) -> Markup {
    html! {
        fiskil-link session-url=(options.session_url()) auth-server=(auth_server) timeout-ms=[options.timeout()] overlay {
            button.primary type="button" { "Link account" }
        }
    }
}

/// `GET /`: the shortest path for a stranger, and the way to the other pages.
pub(super) async fn index(State(app): State<App>, visitor: Visitor, Query(options): Query<Options>) -> Response {
    let ready = ready(&app, &visitor, &options).await;
    let content = html! {
        p.lead { "Fiskil Link is an SDK. It lets people link a bank or energy account on your page, and tells you how it ended." }
        section.try {
            (ready.content(|auth_server| overlay_tag(auth_server, &options)))
            @if app.settings.sandboxed {
                p { "It runs against a " strong { "sandbox on this machine" } ": you need no account, and no real bank is contacted." }
                ol {
                    li { "Press " strong { "Link account" } "." }
                    li { "Choose " strong { "Demo Bank" } "." }
                    li { "Type any customer ID and any password, then the code " code { "123456" } "." }
                    li { "Tick an account and allow access." }
                }
            } @else {
                p { "It runs against the " strong { "real platform" } ": use the sign-in that your bank or energy company there has given you." }
            }
        }
    };
    let ways = html! {
        section.ways {
            h2 { "Ways to embed" }
            ul {
                @for (path, name, what) in PAGES.iter().filter(|(path, ..)| *path != "/") {
                    li { a href=(path) { strong { (name) } span { (what) } } }
                }
            }
        }
    };
    let page = Page {
        title: "Link an account",
        path: "/",
        options: Some(&options),
        scripts: vec![Script::module(options.sdk("mjs"))],
        content: &content,
        after: Some(&ways),
        listings: ready.listings(&app, &options, &[&listings::TAG, &listings::REACT, &listings::VUE]),
        live: true,
        ..Page::new(&app)
    };
    page.respond_with(ready.status(), &ready.policy)
}

/// `GET /tag-overlay`.
pub(super) async fn tag_overlay(State(app): State<App>, visitor: Visitor, Query(options): Query<Options>) -> Response {
    let ready = ready(&app, &visitor, &options).await;
    let content = html! {
        p.lead { "The button is a child of the tag. Clicking it opens a modal dialog; no script is needed for that." }
        (ready.content(|auth_server| overlay_tag(auth_server, &options)))
    };
    let page = Page {
        title: "Tag with an overlay",
        path: "/tag-overlay",
        options: Some(&options),
        scripts: vec![Script::module(options.sdk("mjs"))],
        content: &content,
        listings: ready.listings(&app, &options, &[&listings::TAG]),
        live: true,
        ..Page::new(&app)
    };
    page.respond_with(ready.status(), &ready.policy)
}

/// `GET /tag-inline`.
pub(super) async fn tag_inline(State(app): State<App>, visitor: Visitor, Query(options): Query<Options>) -> Response {
    let ready = ready(&app, &visitor, &options).await;
    let content = html! {
        p.lead { "The tag shows the consent screens inside itself as soon as it is in the page." }
        (ready.content(|auth_server| html! {
            fiskil-link.inline session-url=(options.session_url()) auth-server=(auth_server) timeout-ms=[options.timeout()] {
                p { "Loading the consent screens…" }
            }
        }))
        p { a href="" { "Start again" } }
    };
    let page = Page {
        title: "Tag, inline",
        path: "/tag-inline",
        options: Some(&options),
        scripts: vec![Script::module(options.sdk("mjs"))],
        content: &content,
        listings: ready.listings(&app, &options, &[&listings::INLINE]),
        live: true,
        ..Page::new(&app)
    };
    page.respond_with(ready.status(), &ready.policy)
}

fn link_button(options: &Options) -> Markup {
    html! {
        button.primary id="link" type="button" { "Link account" }
        @if options.is_inline() { div.inline id="inline" {} }
    }
}

/// `GET /module`.
pub(super) async fn module(State(app): State<App>, visitor: Visitor, Query(options): Query<Options>) -> Response {
    let ready = ready(&app, &visitor, &options).await;
    let content = html! {
        p.lead { "A click calls " code { "link()" } ": it opens the flow at once, asks your backend for a session and returns a promise." }
        (ready.problem())
        (link_button(&options))
    };
    let page = Page {
        title: "ES module",
        path: "/module",
        options: Some(&options),
        with_mode: true,
        scripts: vec![Script::module(options.script("module.js"))],
        content: &content,
        listings: ready.listings(&app, &options, &[&listings::MODULE]),
        auth_server: ready.auth_server.as_deref().ok(),
        live: true,
        ..Page::new(&app)
    };
    page.respond_with(ready.status(), &ready.policy)
}

/// `GET /umd`.
pub(super) async fn umd(State(app): State<App>, visitor: Visitor, Query(options): Query<Options>) -> Response {
    let ready = ready(&app, &visitor, &options).await;
    let content = html! {
        p.lead { "No bundler, no modules: one script tag, then " code { "FiskilLink.link()" } "." }
        (ready.problem())
        (link_button(&options))
    };
    let page = Page {
        title: "Script tag",
        path: "/umd",
        options: Some(&options),
        with_mode: true,
        scripts: vec![Script::classic(options.sdk("umd.js")), Script::classic(options.script("umd.js"))],
        content: &content,
        listings: ready.listings(&app, &options, &[&listings::UMD]),
        auth_server: ready.auth_server.as_deref().ok(),
        live: true,
        ..Page::new(&app)
    };
    page.respond_with(ready.status(), &ready.policy)
}

/// `GET /form`: the form itself has no script but the SDK.
pub(super) async fn form(State(app): State<App>, visitor: Visitor, Query(options): Query<Options>) -> Response {
    let ready = ready(&app, &visitor, &options).await;
    let content = html! {
        p.lead { "The tag is a form control: it is required, and its value is the consentID." }
        (ready.content(|auth_server| html! {
            form.application method="post" action="/form" {
                label for="name" { "Your name" }
                input id="name" name="name" autocomplete="name" required;
                fiskil-link name="consent_id" required session-url=(options.session_url()) auth-server=(auth_server)
                    timeout-ms=[options.timeout()] overlay {
                    button.secondary type="button" { "Link account" }
                }
                div.actions {
                    button.primary type="submit" { "Apply" }
                    button.link type="reset" { "Start over" }
                }
            }
        }))
    };
    let page = Page {
        title: "Form",
        path: "/form",
        options: Some(&options),
        scripts: vec![Script::module(options.sdk("mjs"))],
        content: &content,
        listings: ready.listings(&app, &options, &[&listings::FORM]),
        ..Page::new(&app)
    };
    page.respond_with(ready.status(), &ready.policy)
}

/// `GET /html`: the tag alone.
pub(super) async fn plain(State(app): State<App>, visitor: Visitor, Query(options): Query<Options>) -> Response {
    let ready = ready(&app, &visitor, &options).await;
    let content = html! {
        p.lead { "The tag gets a session from your backend each time that it is pressed. You write no script." }
        (ready.content(|auth_server| overlay_tag(auth_server, &options)))
    };
    let page = Page {
        title: "Plain HTML",
        path: "/html",
        options: Some(&options),
        scripts: vec![Script::module(options.sdk("mjs"))],
        content: &content,
        listings: ready.listings(&app, &options, &[&listings::PLAIN]),
        ..Page::new(&app)
    };
    page.respond_with(ready.status(), &ready.policy)
}

/// `GET /htmx`: the tag in a form that htmx posts as soon as the tag has changed.
pub(super) async fn htmx(State(app): State<App>, visitor: Visitor, Query(options): Query<Options>) -> Response {
    let ready = ready(&app, &visitor, &options).await;
    let installed = vendor::HTMX.is_installed(&app.settings.vendor_dir);
    let content = html! {
        p.lead { "The tag says " code { "change" } " like any field. htmx then posts the form, and the server answers with a piece of the page." }
        @if installed {
            (ready.content(|auth_server| html! {
                form.application hx-post="/htmx" hx-trigger="change" hx-target="#verdict" {
                    fiskil-link name="consent_id" session-url=(options.session_url()) auth-server=(auth_server)
                        timeout-ms=[options.timeout()] overlay {
                        button.primary type="button" { "Link account" }
                    }
                }
                div id="verdict" role="status" {}
            }))
        } @else {
            (vendor::missing("htmx"))
        }
    };
    let mut scripts = vec![Script::module(options.sdk("mjs"))];
    if installed {
        scripts.push(Script::classic(format!("/vendor/{}", vendor::HTMX.module)));
    }
    let page = Page {
        title: "htmx",
        path: "/htmx",
        options: Some(&options),
        scripts,
        content: &content,
        listings: ready.listings(&app, &options, &[&listings::HTMX]),
        ..Page::new(&app)
    };
    page.respond_with(ready.status(), &ready.policy)
}

/// `POST /htmx`: the piece of the page that says what the platform says of the consent.
pub(super) async fn submit_htmx(State(app): State<App>, visitor: Visitor, body: Bytes) -> Response {
    let consent_id = field(&body, "consent_id");
    let verdict = verify(&app, &visitor, "", &consent_id).await;
    let piece = html! {
        section.panel data-state=(verdict.state) {
            p { (verdict.text) }
            p { "consentID: " code id="result" { (consent_id) } }
        }
    };
    ([(header::CONTENT_TYPE, "text/html; charset=utf-8"), (header::CACHE_CONTROL, "no-store")], piece.0).into_response()
}

fn field(body: &[u8], name: &str) -> String {
    let mut pairs = form_urlencoded::parse(body);
    pairs.find(|(key, _)| key == name).map(|(_, value)| value.into_owned()).unwrap_or_default()
}

/// What became of a posted claim.
struct Verdict {
    status: StatusCode,
    state: &'static str,
    verification: &'static str,
    text: String,
}

async fn verify(app: &App, visitor: &Visitor, name: &str, consent_id: &str) -> Verdict {
    let verdict = |status, state, verification, text| Verdict { status, state, verification, text };
    if consent_id.is_empty() {
        let text = "No account was linked.".to_owned();
        return verdict(StatusCode::BAD_REQUEST, "bad", "nothing to verify", text);
    }
    match app.confirm(&visitor.0, consent_id).await {
        Ok(true) => {
            let thanks = if name.trim().is_empty() { "Thank you.".to_owned() } else { format!("Thank you, {name}.") };
            let text = format!("{thanks} The platform confirmed that the consent is yours.");
            verdict(StatusCode::OK, "good", "confirmed by the platform", text)
        }
        Ok(false) => {
            let text = "Not trusted: the platform lists no such active consent for you.".to_owned();
            verdict(StatusCode::CONFLICT, "bad", "refused by the platform", text)
        }
        Err(problem) => verdict(StatusCode::BAD_GATEWAY, "bad", "not possible now", problem.message()),
    }
}

/// `POST /form`: trusts the posted consentID no more than any other claim of a browser.
pub(super) async fn submit_form(State(app): State<App>, visitor: Visitor, body: Bytes) -> Response {
    let consent_id = field(&body, "consent_id");
    let verdict = verify(&app, &visitor, &field(&body, "name"), &consent_id).await;
    let content = html! {
        section.panel id="outcome" data-state=(verdict.state) {
            h2 { "Outcome" }
            p id="message" { (verdict.text) }
            dl {
                div { dt { "Verification" } dd { code id="verification" { (verdict.verification) } } }
                div { dt { "consentID" } dd { code id="result" { (consent_id) } } }
                div { dt { "Error code" } dd { code id="error" {} } }
            }
        }
        p { a href="/form" { "Back to the form" } }
    };
    let title = if verdict.status == StatusCode::OK { "Application received" } else { "Application not accepted" };
    let page = Page { title, path: "/form", content: &content, follows: true, ..Page::new(&app) };
    page.respond_with(verdict.status, &Policy::default())
}

/// A framework's page.
pub(super) struct Framework {
    name: &'static str,
    path: &'static str,
    script: &'static str,
    listing: &'static Template,
    vendor: &'static Vendor,
}

/// See [`framework`].
pub(super) const REACT: Framework =
    Framework { name: "React", path: "/react", script: "react.js", listing: &listings::REACT, vendor: &vendor::REACT };
/// See [`framework`].
pub(super) const VUE: Framework =
    Framework { name: "Vue", path: "/vue", script: "vue.js", listing: &listings::VUE, vendor: &vendor::VUE };

/// `GET /react` and `GET /vue`: a component around the tag, without a bundler.
pub(super) async fn framework(app: App, visitor: Visitor, options: Options, framework: &Framework) -> Response {
    let ready = ready(&app, &visitor, &options).await;
    let installed = framework.vendor.is_installed(&app.settings.vendor_dir);
    let content = html! {
        p.lead { "The tag in a component: attributes go in, events come out." }
        (ready.problem())
        @if installed {
            div id="app" {}
        } @else {
            (vendor::missing(framework.name))
        }
    };
    let page = Page {
        title: framework.name,
        path: framework.path,
        options: Some(&options),
        scripts: if installed { vec![Script::module(options.script(framework.script))] } else { Vec::new() },
        content: &content,
        listings: ready.listings(&app, &options, &[framework.listing]),
        auth_server: ready.auth_server.as_deref().ok(),
        live: installed,
        ..Page::new(&app)
    };
    page.respond_with(ready.status(), &ready.policy)
}
