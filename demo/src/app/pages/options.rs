//! The switches of a page, from its address. Anything unexpected counts as not set.

use maud::{Markup, html};
use serde::Deserialize;

use crate::app::platform::SessionWishes;
use crate::sandbox::scenario::{SPECS, institutions};
use crate::web::query;

const SESSION_URL: &str = "/api/session";

/// What a page can be asked to do differently.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Options {
    pub(super) flavour: String,
    pub(super) mode: String,
    pub(super) timeout: String,
    pub(super) scenario: String,
    pub(super) institution: String,
}

impl Options {
    /// `nowasm`, or empty for the default build.
    pub(super) fn flavour(&self) -> &'static str {
        if self.flavour == "nowasm" { "nowasm" } else { "" }
    }

    pub(super) fn is_inline(&self) -> bool {
        self.mode == "inline"
    }

    /// Milliseconds, if the address has a number.
    pub(super) fn timeout(&self) -> Option<&str> {
        let is_number = !self.timeout.is_empty() && self.timeout.parse::<f64>().is_ok();
        is_number.then_some(self.timeout.as_str())
    }

    pub(super) fn wishes(&self) -> SessionWishes {
        let filled = |text: &str| (!text.trim().is_empty()).then(|| text.trim().to_owned());
        SessionWishes { institution_id: filled(&self.institution), scenario: filled(&self.scenario) }
    }

    /// Where the tag gets its sessions: this app's backend, with what the switches wish for.
    pub(super) fn session_url(&self) -> String {
        let wishes = [("institution_id", self.institution.trim()), ("scenario", self.scenario.trim())];
        let filled: Vec<_> = wishes.into_iter().filter(|(_, value)| !value.is_empty()).collect();
        if filled.is_empty() { SESSION_URL.to_owned() } else { format!("{SESSION_URL}?{}", query(&filled)) }
    }

    /// The SDK's file with this ending, in the chosen flavour.
    pub(super) fn sdk(&self, ending: &str) -> String {
        let flavour = if self.flavour().is_empty() { "" } else { "nowasm." };
        format!("/dist/fiskil-link.{flavour}{ending}")
    }

    /// The address of a script of the demo, made to load the chosen flavour.
    pub(super) fn script(&self, name: &str) -> String {
        let mut address = format!("/assets/{name}");
        if !self.flavour().is_empty() {
            address.push('?');
            address.push_str(&query(&[("flavour", self.flavour())]));
        }
        address
    }

    /// The switches as a form. Without a script: choosing loads the page anew.
    pub(super) fn form(&self, path: &str, with_mode: bool, sandboxed: bool) -> Markup {
        html! {
            form.options method="get" action=(path) {
                h2 { "Options" }
                label { "Build" (select("flavour", &self.flavour, &[("", "WebAssembly"), ("nowasm", "Plain JavaScript")])) }
                @if with_mode {
                    label { "Mode" (select("mode", &self.mode, &[("", "Overlay"), ("inline", "Inline")])) }
                }
                label { "Timeout" (select("timeout", &self.timeout, &[
                    ("", "10 minutes"), ("3000", "3 seconds"), ("30000", "30 seconds"), ("0", "Off"),
                ])) }
                @if sandboxed {
                    @let institutions = institutions();
                    label { "Institution" (select("institution", &self.institution, &choices(
                        "Chosen in the flow", institutions.iter().map(|i| (i.id.as_str(), i.name)),
                    ))) }
                    label { "Without clicks" (select("scenario", &self.scenario, &choices(
                        "No: walk through", SPECS.iter().map(|spec| (spec.id, spec.id)),
                    ))) }
                }
                button.secondary type="submit" { "Use options" }
            }
        }
    }
}

fn choices<'a>(none: &'a str, rest: impl Iterator<Item = (&'a str, &'a str)>) -> Vec<(&'a str, &'a str)> {
    std::iter::once(("", none)).chain(rest).collect()
}

fn select(name: &str, chosen: &str, choices: &[(&str, &str)]) -> Markup {
    html! {
        select name=(name) {
            @for (value, text) in choices { option value=(value) selected[*value == chosen] { (text) } }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_flavour_picks_the_file() {
        let plain = Options::default();
        let nowasm = Options { flavour: "nowasm".to_owned(), ..Options::default() };
        assert_eq!(plain.sdk("mjs"), "/dist/fiskil-link.mjs");
        assert_eq!(nowasm.sdk("umd.js"), "/dist/fiskil-link.nowasm.umd.js");
        assert_eq!(nowasm.script("module.js"), "/assets/module.js?flavour=nowasm");
    }

    #[test]
    fn the_address_of_sessions_has_the_wishes() {
        let with = |institution: &str, scenario: &str| {
            let (institution, scenario) = (institution.to_owned(), scenario.to_owned());
            Options { scenario, institution, ..Options::default() }.session_url()
        };
        assert_eq!(with("", " "), "/api/session");
        assert_eq!(with("a&b", "success"), "/api/session?institution_id=a%26b&scenario=success");
    }

    #[test]
    fn what_is_not_a_number_is_no_timeout() {
        let with = |timeout: &str| Options { timeout: timeout.to_owned(), ..Options::default() }.timeout().is_some();
        assert_eq!(["0", "3000", "", "soon"].map(with), [true, true, false, false]);
    }
}
