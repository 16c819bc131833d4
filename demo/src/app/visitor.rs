//! Who is asking: a random cookie stands for a signed-in user. Knows nothing of end users or consents.

use axum::extract::{FromRequestParts, Request, State};
use axum::http::{HeaderName, HeaderValue, Method, StatusCode, header, request::Parts};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::App;
use crate::crypto;
use crate::limits::MAX_BODY;

const COOKIE: &str = "visitor";
const SEC_FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// The visitor of this request, on the platform in use: on another one the same person is another end user.
#[derive(Clone)]
pub(super) struct Visitor(pub(super) String);

impl<S: Sync> FromRequestParts<S> for Visitor {
    type Rejection = StatusCode;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, StatusCode> {
        parts.extensions.get::<Self>().cloned().ok_or(StatusCode::UNAUTHORIZED)
    }
}

/// Finds the visitor by the cookie, or gives out a new one.
pub(super) async fn recognise(State(app): State<App>, mut request: Request, next: Next) -> Response {
    let known = request
        .headers()
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(name, value)| *name == COOKIE && is_id(value))
        .map(|(_, value)| value.to_owned());
    let fresh = known.is_none();
    let id = known.unwrap_or_else(crypto::uuid);
    request.extensions_mut().insert(Visitor(format!("{id}{}", app.settings.realm)));
    let mut response = next.run(request).await;
    if fresh && let Ok(cookie) = HeaderValue::from_str(&format!("{COOKIE}={id}; Path=/; HttpOnly; SameSite=Lax")) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}

/// Lets another site's page read nothing and change nothing: a changing request must come from the app's own pages.
pub(super) async fn same_origin(request: Request, next: Next) -> Response {
    if is_foreign_change(&request) {
        // A connection with an unread body is cut, perhaps before the answer has arrived.
        let _ = axum::body::to_bytes(request.into_body(), MAX_BODY).await;
        return (StatusCode::FORBIDDEN, "requests from other origins are refused").into_response();
    }
    next.run(request).await
}

fn is_foreign_change(request: &Request) -> bool {
    let text = |name| request.headers().get(name).map(|value| value.to_str().unwrap_or_default());
    let own = format!("http://{}", text(header::HOST).unwrap_or_default());
    let changes = !matches!(*request.method(), Method::GET | Method::HEAD);
    // Browsers send both headers by themselves, and no page can change them. What sends neither is no page.
    let foreign_origin = text(header::ORIGIN).is_some_and(|origin| origin != own);
    let foreign_site = text(SEC_FETCH_SITE).is_some_and(|site| !matches!(site, "same-origin" | "none"));
    changes && (foreign_origin || foreign_site)
}

fn is_id(value: &str) -> bool {
    value.len() == 36 && value.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-')
}
