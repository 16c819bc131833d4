//! What the forms of the consent UI do to a session. Shows nothing: each post ends in a redirect to a screen.

use axum::body::Bytes;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use rusqlite::Connection;
use serde::Deserialize;

use super::screens::{self, Notice};
use super::{grant, html};
use crate::clock;
use crate::sandbox::Sandbox;
use crate::sandbox::consent::accounts;
use crate::sandbox::scenario::{Scenario, institution};
use crate::sandbox::session::{CodeCheck, Screen, Session, Status};
use crate::web::query;

#[derive(Debug, Deserialize)]
pub(super) struct SessionId {
    #[serde(default)]
    sess_id: String,
}

/// `POST /consent/…`: changes the session, then leads to a screen.
pub(super) async fn act(
    State(sandbox): State<Sandbox>,
    Path(action): Path<String>,
    Query(SessionId { sess_id }): Query<SessionId>,
    body: Bytes,
) -> Response {
    let form = Form(body);
    let notice = sandbox.db.with(|c| {
        let Some(mut session) = Session::load(c, &sess_id)? else { return Ok(Some((None, Notice::None))) };
        if session.is_invalid(clock::now()) {
            return Ok(Some((None, Notice::None)));
        }
        let Some(next) = apply(c, &mut session, &action, &form)? else { return Ok(None) };
        session.save(c)?;
        Ok(Some(next))
    });
    sandbox.webhooks.wake();
    match notice {
        Ok(Some(_)) if action == "ack" => StatusCode::NO_CONTENT.into_response(),
        // Reload and Back work because every screen is a GET of its own.
        Ok(Some((screen, notice))) => Redirect::to(&screen_address(&sess_id, screen, notice)).into_response(),
        Ok(None) => html(StatusCode::NOT_FOUND, "", &screens::broken(&sess_id, None)),
        Err(error) => {
            tracing::error!(%error, "storage");
            html(StatusCode::INTERNAL_SERVER_ERROR, "", &screens::broken(&sess_id, None))
        }
    }
}

fn screen_address(sess_id: &str, screen: Option<Screen>, notice: Notice) -> String {
    let mut params = vec![("sess_id", sess_id)];
    params.extend(screen.map(|screen| ("screen", screen.slug())));
    if notice != Notice::None {
        params.push(("notice", notice.slug()));
    }
    format!("/?{}", query(&params))
}

/// Carries out one form post. `None` if there is no such form.
fn apply(
    connection: &Connection,
    session: &mut Session,
    action: &str,
    form: &Form,
) -> rusqlite::Result<Option<(Option<Screen>, Notice)>> {
    if action == "ack" {
        if session.status == Status::Ended {
            session.status = Status::Used;
        }
        return Ok(Some((None, Notice::None)));
    }
    if session.status != Status::Open {
        return Ok(Some((None, Notice::None)));
    }
    let stay = |screen, notice| (Some(screen), notice);
    Ok(Some(match action {
        "choose" => match institution(&form.get("institution")) {
            Some(chosen) if session.fixed_institution.is_none() && session.reached != Screen::Done => {
                session.choose(chosen);
                (Some(Screen::SignIn), Notice::None)
            }
            _ => (None, Notice::None),
        },
        // A form that is posted from a screen not yet reached leads back to where the person is.
        "sign-in" if session.reached >= Screen::SignIn => {
            form.get("customer_id").trim().clone_into(&mut session.customer_id);
            match form.get("password").as_str() {
                password if session.customer_id.is_empty() || password.is_empty() => {
                    stay(Screen::SignIn, Notice::Blank)
                }
                "wrong" => stay(Screen::SignIn, Notice::Credentials),
                _ => {
                    session.signed_in();
                    (Some(Screen::Code), Notice::None)
                }
            }
        }
        "code" if session.reached >= Screen::Code => match session.check_code(&form.get("code")) {
            CodeCheck::Right => (Some(Screen::Accounts), Notice::None),
            CodeCheck::Wrong { left: 1 } => stay(Screen::Code, Notice::LastCode),
            CodeCheck::Wrong { .. } => stay(Screen::Code, Notice::WrongCode),
            CodeCheck::Replaced => stay(Screen::Code, Notice::OldCode),
            CodeCheck::Refused => (None, Notice::None),
        },
        "resend" if session.reached >= Screen::Code => {
            session.resend_code();
            stay(Screen::Code, Notice::Resent)
        }
        "accounts" if session.reached >= Screen::Accounts => {
            let chosen = form.all("account");
            let known = accounts(session.industry()).iter().filter(|account| chosen.iter().any(|id| id == account.id));
            let shared: Vec<_> = known.map(|account| account.id.to_owned()).collect();
            if shared.is_empty() {
                stay(Screen::Accounts, Notice::NoAccount)
            } else {
                session.share(shared);
                (Some(Screen::Review), Notice::None)
            }
        }
        "review" if session.reached == Screen::Review => {
            if session.answer(form.get("decision") == "allow") {
                grant(connection, session, session.ordinary_scenario())?;
            }
            (Some(Screen::Done), Notice::None)
        }
        "done" if session.reached == Screen::Done => {
            session.end(session.ordinary_scenario());
            (None, Notice::None)
        }
        "cancel" => {
            session.end(Scenario::Cancelled);
            (None, Notice::None)
        }
        "sign-in" | "code" | "resend" | "accounts" | "review" | "done" => (None, Notice::None),
        _ => return Ok(None),
    }))
}

/// The fields of a posted form.
struct Form(Bytes);

impl Form {
    fn get(&self, name: &str) -> String {
        self.all(name).into_iter().next().unwrap_or_default()
    }

    fn all(&self, name: &str) -> Vec<String> {
        form_urlencoded::parse(&self.0).filter(|(key, _)| key == name).map(|(_, value)| value.into_owned()).collect()
    }
}
