//! The frame around every screen of the consent UI: head, top bar, progress, tiles. Holds no screen's own text.

use maud::{DOCTYPE, Markup, html};

use super::assets::{CSS_ADDRESS, JS_ADDRESS};
use crate::sandbox::ending::Step;
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

/// A screen of the journey, with its name in addresses.
pub(super) fn screen_page(title: &str, bar: &Markup, slug: &str, content: &Markup) -> Markup {
    whole(title, bar, Some(slug), None, content)
}

/// Any other page.
pub(super) fn page(title: &str, bar: &Markup, ending: Option<&Ending<'_>>, content: &Markup) -> Markup {
    whole(title, bar, None, ending, content)
}

fn whole(title: &str, bar: &Markup, slug: Option<&str>, ending: Option<&Ending<'_>>, content: &Markup) -> Markup {
    let steps = ending.map(|ending| serde_json::to_string(ending.steps).unwrap_or_default());
    html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (title) " · Sandbox" }
                link rel="stylesheet" href=(*CSS_ADDRESS);
                script type="module" src=(*JS_ADDRESS) {}
            }
            body
                data-screen=[slug]
                data-steps=[steps]
                data-ack=[ending.and_then(|ending| ending.ack)]
                data-leave=[ending.and_then(|ending| ending.leave)] {
                div.card {
                    header.bar { (bar) }
                    main { (content) }
                    footer { span.badge { "Sandbox" } " No real bank is contacted." }
                }
            }
        }
    }
}

/// The mark and name of the platform.
pub(super) fn mark() -> Markup {
    html! {
        p.mark {
            svg viewBox="0 0 24 24" aria-hidden="true" {
                path d="M12 2 4 5.2v6.1c0 4.9 3.3 8.8 8 10.7 4.7-1.9 8-5.8 8-10.7V5.2z" {}
                path.tick d="m8.3 12 2.6 2.6 4.8-5" {}
            }
            "Secure connection"
        }
    }
}

/// The top bar of a screen that can be left.
pub(super) fn bar(session_id: &str) -> Markup {
    html! {
        (mark())
        form method="post" action=(action("cancel", session_id)) { button.quiet type="submit" { "Cancel" } }
    }
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

/// An institution's tile: its initials on a colour of its own.
pub(super) fn tile(name: &str) -> Markup {
    let initials: String = name.split(' ').filter_map(|word| word.chars().next()).take(2).collect();
    let hue = name.bytes().fold(0_u32, |sum, byte| sum.wrapping_mul(31).wrapping_add(byte.into())) % 8;
    html! { span class={ "tile hue-" (hue) } aria-hidden="true" { (initials) } }
}

/// The address a form posts to.
pub(super) fn action(name: &str, session_id: &str) -> String {
    format!("/consent/{name}?{}", query(&[("sess_id", session_id)]))
}
