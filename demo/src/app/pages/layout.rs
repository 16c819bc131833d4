//! The frame of every page of the sample app: head, policy, navigation, and the panels that show outcome and events.

use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use maud::{DOCTYPE, Markup, html};

use super::listings::{self, Listing};
use super::options::Options;
use crate::app::App;

/// Every page but the start: its address, its name, and what it shows.
pub(super) const PAGES: [(&str, &str, &str); 12] = [
    ("/html", "Plain HTML", "The tag alone: no script of yours, a new session at each click."),
    ("/tag-overlay", "Overlay", "A button inside the tag opens the flow; the page hears its events."),
    ("/tag-inline", "Inline", "The consent screens in the page itself."),
    ("/module", "ES module", "link() from the module, with async and await."),
    ("/umd", "Script tag", "FiskilLink.link() from the classic script."),
    ("/form", "Form", "The tag as a form control, posted like any field."),
    ("/htmx", "htmx", "The tag in a form that htmx posts when it has changed."),
    ("/react", "React", "The tag and its events in a React component."),
    ("/vue", "Vue", "The tag and its events in a Vue component."),
    ("/file", "WebView", "A file:// page, as a native app's WebView has it."),
    ("/test-cards", "Test cards", "An institution and a scenario for each outcome."),
    ("/", "Start", ""),
];

/// What a page's policy must allow beyond the app's own files.
#[derive(Debug, Default)]
pub(super) struct Policy {
    /// Origin of the consent UI.
    pub(super) frame: Option<String>,
    /// Whether WebAssembly may run: the wasm build needs it, and says so by falling back without it.
    pub(super) wasm: bool,
}

/// A page before it is rendered.
pub(super) struct Page<'a> {
    pub(super) app: &'a App,
    pub(super) title: &'a str,
    pub(super) path: &'a str,
    pub(super) options: Option<&'a Options>,
    /// Whether the options offer overlay or inline.
    pub(super) with_mode: bool,
    /// Scripts besides `demo.js`; `.mjs` ones are modules.
    pub(super) scripts: Vec<Script>,
    pub(super) content: &'a Markup,
    /// What comes last, over the whole width.
    pub(super) after: Option<&'a Markup>,
    /// The integration's code.
    pub(super) listings: Vec<Listing>,
    /// Where the consent UI is, for a script that calls `link()`.
    pub(super) auth_server: Option<&'a str>,
    /// Whether outcome and events are shown, which takes a script.
    pub(super) live: bool,
    /// Whether only what the server knows is shown as it changes.
    pub(super) follows: bool,
}

/// A script to load.
pub(super) struct Script {
    pub(super) address: String,
    pub(super) module: bool,
}

impl Script {
    pub(super) fn module(address: String) -> Self {
        Self { address, module: true }
    }

    pub(super) fn classic(address: String) -> Self {
        Self { address, module: false }
    }
}

impl<'a> Page<'a> {
    pub(super) fn new(app: &'a App) -> Self {
        static EMPTY: Markup = maud::PreEscaped(String::new());
        Self {
            app,
            title: "",
            path: "",
            options: None,
            with_mode: false,
            scripts: Vec::new(),
            content: &EMPTY,
            after: None,
            listings: Vec::new(),
            auth_server: None,
            live: false,
            follows: false,
        }
    }

    pub(super) fn respond(&self, policy: &Policy) -> Response {
        self.respond_with(StatusCode::OK, policy)
    }

    pub(super) fn respond_with(&self, status: StatusCode, policy: &Policy) -> Response {
        let frame = match &policy.frame {
            Some(origin) => format!("{origin} {}", self.app.settings.bank_sources),
            None => "'none'".to_owned(),
        };
        let wasm = if policy.wasm { " 'wasm-unsafe-eval'" } else { "" };
        let csp = format!(
            "default-src 'none'; script-src 'self'{wasm}; style-src 'self'; connect-src 'self'; img-src 'self' data:; \
             frame-src {frame}; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
        );
        let headers = [
            (header::CONTENT_TYPE, "text/html; charset=utf-8".to_owned()),
            (header::CONTENT_SECURITY_POLICY, csp),
            (header::CACHE_CONTROL, "no-store".to_owned()),
            (header::X_CONTENT_TYPE_OPTIONS, "nosniff".to_owned()),
            (header::REFERRER_POLICY, "same-origin".to_owned()),
        ];
        (status, headers, self.render().0).into_response()
    }

    fn render(&self) -> Markup {
        let none = Options::default();
        let options = self.options.unwrap_or(&none);
        html! {
            (DOCTYPE)
            html lang="en" {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="color-scheme" content="light dark";
                    title { (self.title) " · Fiskil Link sample app" }
                    link rel="stylesheet" href="/assets/demo.css";
                    link rel="icon" href="data:,";
                    // Its own style sheet would stand in the page.
                    @if self.path == "/htmx" { meta name="htmx-config" content=r#"{"includeIndicatorCSS":false}"#; }
                    @if self.live || self.follows { script type="module" src="/assets/demo.js" {} }
                    @if !self.listings.is_empty() { script type="module" src="/assets/listings.js" {} }
                    @for script in &self.scripts {
                        @if script.module { script type="module" src=(script.address) {} }
                        @else { script src=(script.address) defer {} }
                    }
                }
                body
                    data-auth-server=[self.auth_server]
                    data-mode=(options.mode)
                    data-timeout=[options.timeout()]
                    data-scenario=(options.scenario)
                    data-institution=(options.institution) {
                    a.skip href="#main" { "Skip to content" }
                    header.top {
                        a.brand href="/" {
                            svg viewBox="0 0 24 24" aria-hidden="true" {
                                path d="M12 2 4 5.2v6.1c0 4.9 3.3 8.8 8 10.7 4.7-1.9 8-5.8 8-10.7V5.2z" {}
                                path.tick d="m8.3 12 2.6 2.6 4.8-5" {}
                            }
                            "Fiskil Link" span.chip { "sample app" }
                        }
                        (self.navigation())
                    }
                    main id="main" {
                        @if self.path == "/" { p.eyebrow { "Acorn Budget, an app that uses Fiskil Link" } }
                        h1 { (self.title) }
                        (self.missing(options))
                        @let split = !self.listings.is_empty() || self.options.is_some();
                        div.columns.split[split] {
                            div.stage {
                                (self.content)
                                @if self.live { (outcome()) (events()) }
                                @if self.live || self.follows { (server_side()) }
                            }
                            @if split {
                                div.side {
                                    @if !self.listings.is_empty() { (listings::show(&self.listings)) }
                                    @if let Some(options) = self.options {
                                        (options.form(self.path, self.with_mode, self.app.settings.sandboxed))
                                    }
                                }
                            }
                        }
                        @if let Some(after) = self.after { (after) }
                    }
                    footer { (self.footer()) }
                }
            }
        }
    }

    fn navigation(&self) -> Markup {
        html! {
            nav aria-label="Ways to embed" {
                ul {
                    @for (path, name, _) in PAGES.iter().filter(|(path, ..)| *path != "/") {
                        li { a href=(path) aria-current=[(*path == self.path).then_some("page")] { (name) } }
                    }
                }
            }
        }
    }

    fn missing(&self, options: &Options) -> Markup {
        let file = options.sdk("mjs");
        let built = self.app.settings.dist_dir.join(file.trim_start_matches("/dist/")).is_file();
        html! {
            @if !built {
                p.alert role="alert" { code { (file) } " is not built. Run " code { "npm run build" } ", then reload." }
            }
        }
    }

    fn footer(&self) -> Markup {
        html! {
            @if self.app.settings.sandboxed {
                "A sample app. It runs against the sandbox on this machine; no bank is contacted."
            } @else {
                "A sample app. It runs against the real platform."
            }
        }
    }
}

/// Where the outcome appears; announced as it does.
fn outcome() -> Markup {
    html! {
        // It takes the focus where an end would leave it nowhere.
        section.panel id="outcome" data-state="idle" aria-live="polite" tabindex="-1" {
            h2 { "Outcome" }
            p id="message" { "Nothing yet." }
            dl {
                div { dt { "consentID" } dd { code id="result" {} } }
                div { dt { "Error code" } dd { code id="error" {} } }
            }
        }
    }
}

fn events() -> Markup {
    html! {
        section.panel {
            h2 { "Events" }
            ol id="events" {}
        }
    }
}

fn server_side() -> Markup {
    html! {
        section.panel.server {
            h2 id="known" tabindex="-1" { "What the server knows" }
            p id="no-links" { "No linked accounts yet." }
            ul id="links" aria-live="polite" {}
            details {
                summary { "Server log" }
                ol id="log" {}
            }
        }
    }
}
