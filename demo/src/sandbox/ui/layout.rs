//! The frame around every screen of the consent UI: head, top bar, progress, tiles. Holds no screen's own text.

use maud::{DOCTYPE, Markup, html};

use super::assets::{CSS_ADDRESS, JS_ADDRESS};
use crate::sandbox::consent::APP_NAME;
use crate::sandbox::ending::Step;
use crate::sandbox::scenario::Institution;
use crate::sandbox::session::Screen;
use crate::web::query;

/// What the script of a last page is given.
pub(super) struct Ending<'a> {
    pub(super) steps: &'a [Step],
    /// Where to say that the ending is being told.
    pub(super) ack: Option<&'a str>,
    /// Where to go if the page is not framed.
    pub(super) leave: Option<&'a str>,
}

/// The stages shown as progress.
pub(super) const STAGES: [&str; 5] = ["Choose", "Sign in", "Verify", "Accounts", "Review"];

/// A screen of the journey, with its name in addresses. `decision` are the buttons of its form, which is [`FORM`]: they
/// stay in sight however long the screen is.
pub(super) fn screen_page(
    title: &str,
    bar: &Markup,
    slug: &str,
    content: &Markup,
    decision: Option<&Markup>,
) -> Markup {
    let page = Whole { title, bar, slug: Some(slug), ending: None, content, decision };
    page.render()
}

/// Any other page.
pub(super) fn page(title: &str, bar: &Markup, ending: Option<&Ending<'_>>, content: &Markup) -> Markup {
    let page = Whole { title, bar, slug: None, ending, content, decision: None };
    page.render()
}

/// The id of the form that a screen's decision belongs to.
pub(super) const FORM: &str = "answer";

struct Whole<'a> {
    title: &'a str,
    bar: &'a Markup,
    slug: Option<&'a str>,
    ending: Option<&'a Ending<'a>>,
    content: &'a Markup,
    decision: Option<&'a Markup>,
}

impl Whole<'_> {
    fn render(&self) -> Markup {
        let Self { title, bar, slug, ending, content, decision } = self;
        let steps = ending.map(|ending| serde_json::to_string(ending.steps).unwrap_or_default());
        html! {
            (DOCTYPE)
            html lang="en" {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="color-scheme" content="light dark";
                    title { (title) " · Fiskil sandbox" }
                    link rel="stylesheet" href=(*CSS_ADDRESS);
                    script type="module" src=(*JS_ADDRESS) {}
                }
                body
                    data-screen=[*slug]
                    data-steps=[steps]
                    data-ack=[ending.and_then(|ending| ending.ack)]
                    data-leave=[ending.and_then(|ending| ending.leave)] {
                    div.card {
                        header.bar { (bar) }
                        div.scroll {
                            main { (content) }
                            footer {
                                @if slug.is_some() || ending.is_some() { (APP_NAME) " uses Fiskil to connect accounts. " }
                                "This is Fiskil’s sandbox: no real bank is contacted."
                            }
                        }
                        @if let Some(buttons) = decision { div.decide { (buttons) } }
                    }
                }
            }
        }
    }
}

/// Who runs this: the platform, and that it is its sandbox.
pub(super) fn mark() -> Markup {
    html! { p.mark { (shield()) "Fiskil" span.badge { "Sandbox" } } }
}

/// The platform's emblem.
fn shield() -> Markup {
    html! {
        svg.shield viewBox="0 0 24 24" aria-hidden="true" {
            path d="M12 2 4 5.2v6.1c0 4.9 3.3 8.8 8 10.7 4.7-1.9 8-5.8 8-10.7V5.2z" {}
            path.tick d="m8.3 12 2.6 2.6 4.8-5" {}
        }
    }
}

/// The app and the platform side by side: who asks, and through whom.
pub(super) fn pair() -> Markup {
    html! {
        div.pair aria-hidden="true" {
            span.app { span.leaf {} }
            span.dots {}
            span.platform { (shield()) }
        }
    }
}

/// The top bar of a screen that can be left; `back` is the screen before it.
pub(super) fn bar(session_id: &str, back: Option<Screen>) -> Markup {
    html! {
        @if let Some(screen) = back {
            a.back href=(screen_address(session_id, screen)) {
                svg viewBox="0 0 24 24" aria-hidden="true" { path d="m14 6-6 6 6 6" {} }
                "Back"
            }
        }
        (mark())
        form.leave method="post" action=(action("cancel", session_id)) { button.quiet type="submit" { "Cancel" } }
    }
}

/// Where a screen of a session is.
pub(super) fn screen_address(session_id: &str, screen: Screen) -> String {
    format!("/?{}", query(&[("sess_id", session_id), ("screen", screen.slug())]))
}

/// How far along the journey a screen is; `stage` counts from 0.
pub(super) fn progress(stage: usize) -> Markup {
    html! {
        ol.progress aria-label="Progress" {
            @for (index, name) in STAGES.iter().enumerate() {
                li.passed[index < stage] aria-current=[(index == stage).then_some("step")] {
                    span { (name) }
                }
            }
        }
    }
}

/// An institution's tile: its emblem on its colour, or, for a test outcome, a sign of how that ends.
pub(super) fn tile(institution: &Institution) -> Markup {
    let test = institution.kind.is_empty();
    let (colour, drawing) = if test { ("test", outcome_sign(institution)) } else { emblem(institution.name) };
    html! {
        span class={ "tile " (colour) } aria-hidden="true" { svg viewBox="0 0 24 24" { path d=(drawing) {} } }
    }
}

fn outcome_sign(institution: &Institution) -> &'static str {
    match institution.scenario.spec().outcome {
        "completed" => "m6 12.5 4 4L18 8",
        "nothing" => "M6 12h.01M12 12h.01M18 12h.01",
        _ => "m7 7 10 10M17 7 7 17",
    }
}

/// The colour and the drawing of an institution that looks like a real one.
fn emblem(name: &str) -> (&'static str, &'static str) {
    match name {
        "Coastline Bank" => ("sea", "M3 9.5c3-3 6 3 9 0s6 3 9 0M3 15.5c3-3 6 3 9 0s6 3 9 0"),
        "Harbour Mutual" => {
            ("navy", "M12 8v12M12 8a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5M4.5 13a7.5 7.5 0 0 0 15 0M8.5 11h7")
        }
        "Ironbark Bank" => ("bark", "M12 21v-5M12 3l-4.5 6.5h2L5.5 16h13l-4-6.5h2z"),
        "Jarrah Building Society" => ("rust", "M3.5 11.5 12 4l8.5 7.5M6 10v10h12V10M10 20v-5.5h4V20"),
        "Kestrel Credit Union" => ("plum", "M3 6c5 0 8 2 9 6 1-4 4-6 9-6-1 6-4 9.5-9 12.5C7 15.5 4 12 3 6z"),
        "Saltbush Power" => (
            "moss",
            "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8M12 2.500v2M12 19.500v2M2.5 12h2M19.5 12h2M5.3 5.300l1.4 1.400M17.3 17.300l1.4 1.400M5.3 18.700l1.4-1.400M17.3 6.700l1.4-1.4",
        ),
        "Southern Energy" => ("violet", "M13 3 5.5 13.500h5.500L10 21l8-11h-5.500z"),
        "Wattle Credit Union" => (
            "wattle",
            "M12 21v-6M12 17c-3 0-5-1-6-3M12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5M7 8.500h.01M17 8.500h.01M9 4h.01M15 4h.01",
        ),
        _ => ("green", "M4 9.5 12 4.500l8 5v1H4zM6.5 13.500v4M10.2 13.500v4M13.8 13.500v4M17.5 13.500v4M4 20h16"),
    }
}

/// The address a form posts to.
pub(super) fn action(name: &str, session_id: &str) -> String {
    format!("/consent/{name}?{}", query(&[("sess_id", session_id)]))
}
