//! The code beside a page: what an integrator pastes, in the form that the page's switches ask for. Runs nothing itself.

use maud::{Markup, html};

use super::options::Options;
use crate::app::App;
use crate::app::files::in_flavour;
use crate::sandbox::scenario::{Scenario, institution};

/// A file of the integration before it is filled in. A line with a value that is not there is left out.
pub(super) struct Template {
    tab: &'static str,
    file: &'static str,
    text: &'static str,
}

const fn template(tab: &'static str, file: &'static str, text: &'static str) -> Template {
    Template { tab, file, text }
}

/// The tag with a script that hears how it ended.
pub(super) const TAG: Template = template("HTML", "index.html", include_str!("../../../pages/listings/tag.html"));
/// The tag alone.
pub(super) const PLAIN: Template = template("HTML", "index.html", include_str!("../../../pages/listings/plain.html"));
/// The tag inline.
pub(super) const INLINE: Template = template("HTML", "index.html", include_str!("../../../pages/listings/inline.html"));
/// The tag in a form.
pub(super) const FORM: Template = template("HTML", "index.html", include_str!("../../../pages/listings/form.html"));
/// The tag in a form of htmx.
pub(super) const HTMX: Template = template("HTML", "index.html", include_str!("../../../pages/listings/htmx.html"));
/// The page that calls `link()` from the module.
pub(super) const MODULE: Template = template("HTML", "index.html", include_str!("../../../pages/listings/module.html"));
/// The page that calls `FiskilLink.link()`.
pub(super) const UMD: Template = template("HTML", "index.html", include_str!("../../../pages/listings/umd.html"));
/// The page that a native app shows in a `WebView`.
pub(super) const WEBVIEW: Template =
    template("HTML", "index.html", include_str!("../../../pages/listings/webview.html"));
/// A React component.
pub(super) const REACT: Template = template("React", "App.jsx", include_str!("../../../pages/listings/App.jsx"));
/// A Vue component.
pub(super) const VUE: Template = template("Vue", "App.vue", include_str!("../../../pages/listings/App.vue"));
/// The other half of each of them.
pub(super) const SERVER: Template =
    template("Server", "server.mjs", include_str!("../../../pages/listings/server.mjs"));

/// A file as it is shown.
pub(super) struct Listing {
    tab: &'static str,
    file: &'static str,
    code: String,
}

/// Fills the templates in.
pub(super) fn listings(app: &App, options: &Options, auth_server: &str, templates: &[&Template]) -> Vec<Listing> {
    let settings = &app.settings;
    let known = |id: &str, known: bool| (known && settings.sandboxed).then(|| id.to_owned());
    let digits = |text: &&str| text.bytes().all(|byte| byte.is_ascii_digit());
    let (client_id, client_secret) = settings.shown_credentials.clone().unzip();
    let values = [
        ("origin", Some(settings.address.clone())),
        ("authServer", Some(auth_server.to_owned())),
        ("api", Some(settings.api_url.clone())),
        ("clientId", client_id),
        ("clientSecret", client_secret),
        ("mode", options.is_inline().then(|| "inline".to_owned())),
        ("timeout", options.timeout().filter(digits).map(str::to_owned)),
        ("institution", known(&options.institution, institution(&options.institution).is_some())),
        ("scenario", known(&options.scenario, Scenario::by_id(&options.scenario).is_some())),
    ];
    let made = |template: &&Template| Listing {
        tab: template.tab,
        file: template.file,
        code: in_flavour(&fill(template.text, &values), options.flavour()),
    };
    templates.iter().map(made).collect()
}

fn fill(template: &str, values: &[(&str, Option<String>)]) -> String {
    let mut filled = String::with_capacity(template.len());
    'lines: for line in template.lines() {
        let mut line = line.to_owned();
        for (name, value) in values {
            let place = format!("{{{{{name}}}}}");
            match value {
                // A number stands without its quotes.
                Some(value) if *name == "timeout" => {
                    line = line.replace(&format!("'{place}'"), value).replace(&place, value);
                }
                Some(value) => line = line.replace(&place, value),
                // Without a default the environment alone says it.
                None => line = line.replace(&format!(" ?? '{place}'"), ""),
            }
            if line.contains(&place) {
                continue 'lines;
            }
        }
        filled.push_str(&line);
        filled.push('\n');
    }
    filled
}

/// The listings below each other; `listings.js` makes tabs of them and adds the buttons that copy.
pub(super) fn show(listings: &[Listing]) -> Markup {
    html! {
        section.listings aria-label="Code" {
            @for listing in listings {
                div.listing data-tab=(listing.tab) {
                    h2 { (listing.tab) }
                    p.file { (listing.file) }
                    // Reachable by keyboard, since it may scroll.
                    pre tabindex="0" role="region" aria-label={ "Code: " (listing.file) } { code { (listing.code.trim_end()) } }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_without_its_value_is_left_out() {
        let text = "a: '{{origin}}',\nb: '{{timeout}}',\nc: env.ID ?? '{{clientId}}',\nd: {{ outcome }}\n";
        let values = |timeout: Option<&str>, id: Option<&str>| {
            [
                ("origin", Some("http://app".to_owned())),
                ("timeout", timeout.map(str::to_owned)),
                ("clientId", id.map(str::to_owned)),
            ]
        };
        assert_eq!(fill(text, &values(None, None)), "a: 'http://app',\nc: env.ID,\nd: {{ outcome }}\n");
        assert_eq!(
            fill(text, &values(Some("3000"), Some("me"))),
            "a: 'http://app',\nb: 3000,\nc: env.ID ?? 'me',\nd: {{ outcome }}\n"
        );
    }
}
