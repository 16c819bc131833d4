//! Answers only under this machine's own names. A page of another site that has pointed its own name at this machine (DNS
//! rebinding) is of one origin with what it reaches, so nothing else here would stop it.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Request, State};
use axum::http::{StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use serde_json::json;

use crate::crypto;
use crate::web::{host_name, is_loopback_name};

/// The names that are allowed beside this machine's own.
#[derive(Debug, Clone)]
pub(crate) struct Hosts(Arc<[String]>);

impl Hosts {
    pub(crate) fn new(extra: &[String]) -> Self {
        Self(extra.into())
    }

    fn allow(&self, authority: &str) -> bool {
        let name = host_name(authority);
        is_loopback_name(name) || self.0.iter().any(|extra| extra.eq_ignore_ascii_case(name))
    }
}

/// Refuses a request that was meant for another host.
pub(crate) async fn own_names_only(State(hosts): State<Hosts>, request: Request, next: Next) -> Response {
    let named = request.uri().authority().map(|authority| authority.as_str().to_owned());
    let header = || request.headers().get(header::HOST).and_then(|value| value.to_str().ok()).map(str::to_owned);
    if named.or_else(header).is_some_and(|authority| hosts.allow(&authority)) {
        return next.run(request).await;
    }
    let body = json!({
        "name": "misdirected_request",
        "id": format!("err_{}", crypto::uuid()),
        "message": "this server answers as localhost or 127.0.0.1; ALLOWED_HOSTS adds names",
    });
    (StatusCode::MISDIRECTED_REQUEST, Json(body)).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_this_machine_and_what_was_added_is_allowed() {
        let hosts = Hosts::new(&["demo.example".to_owned()]);
        for good in ["localhost:4171", "LOCALHOST", "127.0.0.1:4170", "[::1]:80", "Demo.example:443"] {
            assert!(hosts.allow(good), "{good}");
        }
        for bad in ["", "evil.example:4170", "localhost.evil.example", "127.0.0.1.evil.example:80", "demo.example.evil"]
        {
            assert!(!hosts.allow(bad), "{bad}");
        }
    }
}
