//! The test cards: every institution and scenario with what it leads to.

use axum::extract::State;
use axum::response::Response;
use maud::html;

use super::layout::{Page, Policy};
use crate::app::App;
use crate::sandbox::scenario::{SPECS, institutions};
use crate::web::query;

/// `GET /test-cards`.
pub(super) async fn show(State(app): State<App>) -> Response {
    let institutions = institutions();
    let content = html! {
        p.lead {
            "Choose an institution by hand on the consent screens, or give its scenario when the session is created and the flow ends without a click."
        }
        @if !app.settings.sandboxed { p.alert { "The real platform knows none of these." } }
        ul.cards {
            @for spec in &SPECS {
                @let id = institutions.iter().find(|i| i.scenario == spec.scenario).map_or("", |i| i.id.as_str());
                li {
                    h2 { (spec.institution) }
                    p.verdict.(if spec.outcome == "completed" { "good" } else { "bad" }) { (spec.outcome.replace('_', "_\u{200b}")) }
                    p { (spec.note) @if let Some(text) = spec.scenario.choice_matters() { " " (text) } }
                    dl {
                        div { dt { "institution_id" } dd { code { (id) } } }
                        div { dt { "scenario" } dd { code { (spec.id) } } }
                    }
                    p.go {
                        a href={ "/tag-overlay?" (query(&[("institution", id)])) } aria-label={ "Walk through " (spec.institution) } { "Walk through" }
                        // Inline, the flow starts as the page opens.
                        a href={ "/tag-inline?" (query(&[("scenario", spec.id)])) } aria-label={ "Without clicks: " (spec.institution) } { "Without clicks" }
                    }
                }
            }
        }
    };
    Page { title: "Test cards", path: "/test-cards", content: &content, ..Page::new(&app) }.respond(&Policy::default())
}
