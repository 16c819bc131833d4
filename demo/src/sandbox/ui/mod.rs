//! The consent UI: which page a request gets. What form posts change is in `forms`, how pages look in `layout` and
//! `screens`.

mod assets;
mod forms;
mod layout;
mod screens;

use axum::Router;
use axum::extract::{DefaultBodyLimit, Query, State};
use axum::http::{HeaderName, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use maud::Markup;
use rusqlite::Connection;
use serde::Deserialize;

use super::Sandbox;
use super::consent::{Consent, accounts};
use super::ending::{self, Context, Step};
use super::scenario::{Scenario, Strike, institution};
use super::session::{Screen, Session, Status};
use super::webhooks;
use crate::clock;
use crate::web::{query, with_params};
use layout::Ending;
use screens::Notice;

/// The routes of the consent UI.
pub(super) fn routes() -> Router<Sandbox> {
    Router::new()
        .route("/", get(show))
        .route("/consent/{action}", post(forms::act))
        .route("/bank", get(bank))
        .route("/errors", get(async || html(StatusCode::OK, "", &screens::errors())))
        .route("/callback", get(async || html(StatusCode::OK, "", &screens::callback())))
        .route("/assets/consent.css", get(assets::css))
        .route("/assets/consent.js", get(assets::js))
        // Forms here are a few words long.
        .layer(DefaultBodyLimit::max(4096))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Address {
    /// A frame always names one, if only an empty one.
    sess_id: Option<String>,
    screen: String,
    q: String,
    notice: String,
}

/// What a request for the UI gets.
enum Page {
    Invalid,
    Ended(Box<Session>),
    Screen(Box<Session>, Screen),
    /// The institution's oddity, before the screen.
    Quirk(Box<Session>, Scenario),
}

async fn show(State(sandbox): State<Sandbox>, Query(address): Query<Address>) -> Response {
    let Some(sess_id) = &address.sess_id else {
        return html(StatusCode::OK, "", &screens::root(&sandbox.addresses, &sandbox.settings));
    };
    let wanted = Screen::by_slug(&address.screen);
    let page = || sandbox.db.with(|c| page(c, sess_id, wanted));
    let found = match page() {
        Ok(Page::Quirk(_, Scenario::SlowLoad)) => {
            tokio::time::sleep(sandbox.settings.slow).await;
            page()
        }
        found => found,
    };
    sandbox.webhooks.wake();
    match found {
        Ok(page) => sandbox.render(page, &address),
        Err(error) => {
            tracing::error!(%error, "storage");
            html(StatusCode::INTERNAL_SERVER_ERROR, "", &screens::broken(sess_id, None))
        }
    }
}

/// Decides on the page, and on the ending if the session asks for one without a click.
fn page(connection: &Connection, id: &str, wanted: Option<Screen>) -> rusqlite::Result<Page> {
    let Some(mut session) = Session::load(connection, id)? else { return Ok(Page::Invalid) };
    if session.is_invalid(clock::now()) {
        return Ok(Page::Invalid);
    }
    if session.status == Status::Ended {
        return Ok(Page::Ended(Box::new(session)));
    }
    if let (None, Some(fixed)) = (&session.institution, session.fixed_institution.as_deref().and_then(institution)) {
        session.choose(fixed);
    }
    let scenario = session.ordinary_scenario();
    let screen = session.screen(wanted);
    let at_pick = session.scenario.is_some() || screen == Screen::SignIn;
    if at_pick && !session.quirk_done && has_quirk(scenario) && session.status == Status::Open {
        // A page that refuses to be framed goes on refusing; the others are odd only once.
        session.quirk_done = scenario != Scenario::Refused;
        session.save(connection)?;
        return Ok(Page::Quirk(Box::new(session), scenario));
    }
    if session.scenario.is_some() && session.status == Status::Open {
        end_without_clicks(connection, &mut session, scenario)?;
    }
    session.save(connection)?;
    Ok(match session.status {
        Status::Open => Page::Screen(Box::new(session), screen),
        Status::Ended | Status::Used => Page::Ended(Box::new(session)),
    })
}

fn has_quirk(scenario: Scenario) -> bool {
    scenario.spec().strike == Strike::Pick && scenario.grants_consent()
}

fn end_without_clicks(connection: &Connection, session: &mut Session, scenario: Scenario) -> rusqlite::Result<()> {
    if session.institution.is_none() {
        session.institution = super::scenario::institutions().into_iter().find(|i| i.scenario == scenario);
    }
    if scenario.grants_consent() {
        session.accounts = accounts(session.industry()).iter().map(|account| account.id.to_owned()).collect();
        grant(connection, session, scenario)?;
    }
    session.end(scenario);
    Ok(())
}

fn grant(connection: &Connection, session: &mut Session, scenario: Scenario) -> rusqlite::Result<()> {
    if session.consent_id.is_none()
        && let Some(institution) = &session.institution
    {
        let consent = Consent::insert(connection, &session.end_user_id, &institution.id, &session.accounts)?;
        webhooks::consent_received(connection, &consent, scenario)?;
        session.consent_id = Some(consent.id);
    }
    Ok(())
}

#[derive(Debug, Deserialize)]
struct BankQuery {
    #[serde(default)]
    part: String,
    #[serde(default)]
    sess_id: String,
}

/// The institution's own page: reached by the sandbox's other name, so that to a browser it is another origin.
async fn bank(State(sandbox): State<Sandbox>, Query(BankQuery { part, sess_id }): Query<BankQuery>) -> Response {
    let back = Step::Go(with_params(&format!("{}/", sandbox.addresses.sandbox), &[("sess_id", &sess_id)]));
    let post = |message| Step::Post(message);
    let steps = match part.as_str() {
        "noisy" => vec![
            post(serde_json::json!({ "error": "login_required", "error_description": "The bank's own business" })),
            post(serde_json::json!({ "error": "CONSENT_TIMEOUT", "errorType": "CONSENT_TIMEOUT" })),
            Step::Wait(400),
            back,
        ],
        "impostor" => vec![post(serde_json::json!({ "isCompleted": true, "consentID": "forged" }))],
        "nested" => vec![
            post(serde_json::json!({ "error": "CONSENT_ENDUSER_DENIED" })),
            post(serde_json::json!({ "isCompleted": true, "consentID": "forged" })),
        ],
        _ => Vec::new(),
    };
    html(StatusCode::OK, "", &screens::bank(&steps, part == "nested"))
}

impl Sandbox {
    fn render(&self, page: Page, address: &Address) -> Response {
        let foreign = &self.addresses.foreign;
        match page {
            Page::Invalid => {
                let context = self.context(None);
                let steps = vec![Step::Post(ending::invalid_session(&context).message(Some(false)))];
                let ending = Ending { steps: &steps, ack: None, leave: None };
                html(StatusCode::OK, foreign, &screens::invalid(&ending))
            }
            Page::Ended(session) => html(StatusCode::OK, foreign, &self.ended(&session)),
            Page::Screen(session, screen) => {
                let view = screens::View {
                    session: &session,
                    screen,
                    search: address.q.trim(),
                    notice: Notice::by_slug(&address.notice),
                };
                html(StatusCode::OK, foreign, &screens::screen(&view))
            }
            Page::Quirk(session, scenario) => self.quirk(&session, scenario),
        }
    }

    fn ended(&self, session: &Session) -> Markup {
        let scenario = session.ending.unwrap_or(Scenario::Success);
        let context = self.context(Some(session));
        let steps = ending::steps(scenario, &context);
        let leave = if session.consent_id.is_some() {
            session.redirect_uri.clone()
        } else {
            let failure = ending::failure(scenario, &context);
            session.cancel_uri.as_ref().map(|uri| with_params(uri, &failure.params()))
        };
        let ack = format!("/consent/ack?{}", query(&[("sess_id", &session.id)]));
        let ending = Ending {
            steps: &steps,
            // A page that stays silent tells nothing, so its session is not used up either.
            ack: (!steps.is_empty()).then_some(ack.as_str()),
            leave: leave.as_deref(),
        };
        screens::ended(session, scenario, &ending)
    }

    fn quirk(&self, session: &Session, scenario: Scenario) -> Response {
        match scenario {
            Scenario::Refused => {
                let mut response = html(StatusCode::OK, "", &screens::refused());
                let headers = response.headers_mut();
                headers.insert(header::X_FRAME_OPTIONS, header::HeaderValue::from_static("DENY"));
                headers.append(
                    header::CONTENT_SECURITY_POLICY,
                    header::HeaderValue::from_static("frame-ancestors 'none'"),
                );
                response
            }
            Scenario::ForeignNoise => {
                let steps = vec![Step::Go(ending::foreign_page(&self.context(Some(session)), "noisy"))];
                html(StatusCode::OK, "", &screens::leaving(session, &steps))
            }
            _ => {
                let back = session.back_from(session.reached);
                html(StatusCode::SERVICE_UNAVAILABLE, "", &screens::broken(&session.id, back))
            }
        }
    }

    fn context<'a>(&'a self, session: Option<&'a Session>) -> Context<'a> {
        Context {
            auth_origin: &self.addresses.sandbox,
            foreign_origin: &self.addresses.foreign,
            session_id: session.map_or("", |session| &session.id),
            consent_id: session.and_then(|session| session.consent_id.as_deref()),
            redirect_uri: session.and_then(|session| session.redirect_uri.as_deref()),
            error_id: session.map_or("", |session| &session.error_id),
        }
    }
}

/// A page under the UI's policy. There is no `frame-ancestors`: any page, even a `file:` one, may embed it.
fn html(status: StatusCode, frames: &str, page: &Markup) -> Response {
    let frames = if frames.is_empty() { "'none'" } else { frames };
    let policy = format!(
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'self'; \
         frame-src {frames}; base-uri 'none'"
    );
    let headers: [(HeaderName, String); 5] = [
        (header::CONTENT_TYPE, "text/html; charset=utf-8".to_owned()),
        (header::CONTENT_SECURITY_POLICY, policy),
        // The session id stands in the address: it is not for other sites' logs, nor for a cache.
        (header::REFERRER_POLICY, "same-origin".to_owned()),
        (header::CACHE_CONTROL, "no-store".to_owned()),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff".to_owned()),
    ];
    (status, headers, page.0.clone()).into_response()
}
