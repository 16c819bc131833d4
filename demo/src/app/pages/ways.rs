//! The pages that embed the SDK in the ways an integrator would. The code beside them is theirs without the parts that
//! show what happens; a test pastes and runs it.

use axum::body::Bytes;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use maud::{Markup, html};

use super::layout::{PAGES, Page, Policy, Script};
use super::listings::{self, Listing, Template, listings};
use super::options::Options;
use crate::app::platform::AuthSession;
use crate::app::vendor::{self, Vendor};
use crate::app::visitor::Visitor;
use crate::app::{App, Problem};
use crate::web::origin_of;

/// A page with a session of its own, or why there is none.
struct Ready {
    session: Result<AuthSession, Problem>,
    policy: Policy,
}

async fn ready(app: &App, visitor: &Visitor, options: &Options) -> Ready {
    let session = app.create_session(&visitor.0, &options.wishes()).await;
    let frame = session.as_ref().ok().and_then(|session| origin_of(&session.auth_server));
    Ready { session, policy: Policy { frame, wasm: options.flavour().is_empty() } }
}

impl Ready {
    fn content(&self, make: impl FnOnce(&AuthSession) -> Markup) -> Markup {
        match &self.session {
            Ok(session) => make(session),
            Err(problem) => html! { p.alert role="alert" { (problem.message()) } },
        }
    }

    /// Where the consent UI is, for the code.
    fn auth_server(&self) -> &str {
        self.session.as_ref().map_or("…", |session| &session.auth_server)
    }

    fn status(&self) -> StatusCode {
        if self.session.is_ok() { StatusCode::OK } else { StatusCode::BAD_GATEWAY }
    }
}

/// The tag as it stands in the page, for the listing.
fn tag(attributes: &str, content: &str) -> String {
    let middle = if content.is_empty() { String::new() } else { format!("\n  {content}\n") };
    format!(
        "<fiskil-link\n  session-id=\"<!-- from your backend -->\"\n  auth-server=\"…\"{attributes}>{middle}</fiskil-link>"
    )
}

fn module_tag(options: &Options) -> String {
    format!("<script type=\"module\" src=\"{}\"></script>\n\n", options.sdk("mjs"))
}

fn overlay_tag(session: &AuthSession, options: &Options) -> Markup {
    html! {
        fiskil-link session-id=(session.id) auth-server=(session.auth_server) timeout-ms=[options.timeout()] overlay data-renew {
            button.primary type="button" { "Link account" }
        }
    }
}

/// `GET /`: the shortest path for a stranger, and the way to the other pages.
pub(super) async fn index(State(app): State<App>, visitor: Visitor, Query(options): Query<Options>) -> Response {
    let ready = ready(&app, &visitor, &options).await;
    let content = html! {
        p.lead { "Fiskil Link is an SDK. It opens a bank’s consent flow over your page and tells you how it ended." }
        section.try {
            (ready.content(|session| overlay_tag(session, &options)))
            @if app.settings.sandboxed {
                p { "It runs against a " strong { "sandbox on this machine" } ": you need no account, and no real bank is contacted." }
                ol {
                    li { "Press " strong { "Link account" } "." }
                    li { "Choose " strong { "Demo Bank" } "." }
                    li { "Type any customer ID and any password, then the code " code { "123456" } "." }
                    li { "Tick an account and allow access." }
                }
            } @else {
                p { "It runs against the " strong { "real platform" } ": use the sign-in that your bank there has given you." }
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
        title: "Link a bank account",
        path: "/",
        options: Some(&options),
        scripts: vec![Script::module(options.sdk("mjs"))],
        content: &content,
        after: Some(&ways),
        listings: listings(
            &app,
            &options,
            ready.auth_server(),
            &[&listings::MODULE, &listings::REACT, &listings::VUE, &listings::SERVER],
        ),
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
        (ready.content(|session| overlay_tag(session, &options)))
    };
    let page = Page {
        title: "Tag with an overlay",
        path: "/tag-overlay",
        options: Some(&options),
        scripts: vec![Script::module(options.sdk("mjs"))],
        content: &content,
        listings: vec![Listing::of(
            "HTML",
            "page.html",
            module_tag(&options) + &tag(" overlay", "<button>Link account</button>"),
        )],
        live: true,
        ..Page::new(&app)
    };
    page.respond_with(ready.status(), &ready.policy)
}

/// `GET /tag-inline`.
pub(super) async fn tag_inline(State(app): State<App>, visitor: Visitor, Query(options): Query<Options>) -> Response {
    let ready = ready(&app, &visitor, &options).await;
    let content = html! {
        p.lead { "The tag mounts the consent UI inside itself as soon as it is in the page." }
        (ready.content(|session| html! {
            fiskil-link.inline session-id=(session.id) auth-server=(session.auth_server) timeout-ms=[options.timeout()] {
                p { "Loading the consent UI…" }
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
        listings: vec![Listing::of(
            "HTML",
            "page.html",
            module_tag(&options) + &tag("", "<p>Loading the consent UI…</p>"),
        )],
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

/// The frame's origin for pages that create their session on a click: the origin where a session would lead.
async fn click_policy(
    app: &App,
    visitor: &Visitor,
    options: &Options,
    template: &Template,
) -> (StatusCode, Policy, Markup, Vec<Listing>) {
    let ready = ready(app, visitor, options).await;
    let problem = match &ready.session {
        Ok(_) => html! {},
        Err(problem) => html! { p.alert role="alert" { (problem.message()) } },
    };
    let listings = listings(app, options, ready.auth_server(), &[template, &listings::SERVER]);
    (ready.status(), ready.policy, problem, listings)
}

/// `GET /module`.
pub(super) async fn module(State(app): State<App>, visitor: Visitor, Query(options): Query<Options>) -> Response {
    let (status, policy, problem, listings) = click_policy(&app, &visitor, &options, &listings::MODULE).await;
    let content = html! {
        p.lead { "A click asks the backend for a session, then " code { "link()" } " opens the flow and returns a promise." }
        (problem)
        (link_button(&options))
    };
    let page = Page {
        title: "ES module",
        path: "/module",
        options: Some(&options),
        with_mode: true,
        scripts: vec![Script::module(options.script("module.js"))],
        content: &content,
        listings,
        live: true,
        ..Page::new(&app)
    };
    page.respond_with(status, &policy)
}

/// `GET /umd`.
pub(super) async fn umd(State(app): State<App>, visitor: Visitor, Query(options): Query<Options>) -> Response {
    let (status, policy, problem, listings) = click_policy(&app, &visitor, &options, &listings::UMD).await;
    let content = html! {
        p.lead { "No bundler, no modules: one script tag, then " code { "FiskilLink.link()" } "." }
        (problem)
        (link_button(&options))
    };
    let page = Page {
        title: "Script tag",
        path: "/umd",
        options: Some(&options),
        with_mode: true,
        scripts: vec![Script::classic(options.sdk("umd.js")), Script::classic(options.script("umd.js"))],
        content: &content,
        listings,
        live: true,
        ..Page::new(&app)
    };
    page.respond_with(status, &policy)
}

/// `GET /form`: nothing here but the SDK itself is a script.
pub(super) async fn form(State(app): State<App>, visitor: Visitor, Query(options): Query<Options>) -> Response {
    let ready = ready(&app, &visitor, &options).await;
    let content = html! {
        p.lead { "The tag is a form control: it is required, and its value is the consentID." }
        (ready.content(|session| html! {
            form.application method="post" action="/form" {
                label for="name" { "Your name" }
                input id="name" name="name" autocomplete="name" required;
                fiskil-link name="consent_id" required session-id=(session.id) auth-server=(session.auth_server)
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
    let listing = module_tag(&options)
        + "<form method=\"post\" action=\"/form\">\n  <input name=\"name\" required>\n  <fiskil-link\n    name=\"consent_id\" required\n    session-id=\"…\" auth-server=\"…\" overlay>\n    <button type=\"button\">Link account</button>\n  </fiskil-link>\n  <button>Apply</button>\n</form>";
    let page = Page {
        title: "Form",
        path: "/form",
        options: Some(&options),
        scripts: vec![Script::module(options.sdk("mjs"))],
        content: &content,
        listings: vec![Listing::of("HTML", "form.html", listing)],
        ..Page::new(&app)
    };
    page.respond_with(ready.status(), &ready.policy)
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
    let field = |name: &str| {
        form_urlencoded::parse(&body)
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.into_owned())
            .unwrap_or_default()
    };
    let consent_id = field("consent_id");
    let verdict = verify(&app, &visitor, &field("name"), &consent_id).await;
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
    let (status, policy, problem, listings) = click_policy(&app, &visitor, &options, framework.listing).await;
    let installed = framework.vendor.is_installed(&app.settings.vendor_dir);
    let content = html! {
        p.lead { "The tag in a component: attributes go in, events come out." }
        (problem)
        @if installed {
            div id="app" {}
        } @else {
            p.alert role="alert" {
                (framework.name) " is not installed. Run "
                code { (vendor::INSTALL) }
                ", then reload."
            }
        }
    };
    let page = Page {
        title: framework.name,
        path: framework.path,
        options: Some(&options),
        scripts: if installed { vec![Script::module(options.script(framework.script))] } else { Vec::new() },
        content: &content,
        listings,
        live: installed,
        ..Page::new(&app)
    };
    page.respond_with(status, &policy)
}
