//! A plain HTTP client for the tests: follows no redirect, keeps no cookie, treats every status as an answer.

use std::sync::LazyLock;
use std::time::Duration;

use serde_json::{Value, json};

use crate::server::Demo;

static AGENT: LazyLock<ureq::Agent> = LazyLock::new(|| {
    ureq::Agent::config_builder()
        .http_status_as_error(false)
        .max_redirects(0)
        .max_redirects_will_error(false)
        .timeout_global(Some(Duration::from_secs(30)))
        .build()
        .into()
});

/// What came back.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) body: String,
    headers: ureq::http::HeaderMap,
}

impl Reply {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|_| panic!("not JSON: {}", self.body))
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().expect("a readable header"))
    }

    /// Checks the status and hands the body out.
    pub(crate) fn expect(self, status: u16) -> Value {
        assert_eq!(self.status, status, "{}", self.body);
        if self.body.is_empty() { Value::Null } else { self.json() }
    }
}

pub(crate) fn send(method: &str, url: &str, headers: &[(&str, &str)], body: Option<&str>) -> Reply {
    let mut request = ureq::http::Request::builder().method(method).uri(url);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let response = match body {
        Some(body) => AGENT.run(request.body(body.to_owned()).expect("a valid request")),
        None => AGENT.run(request.body(()).expect("a valid request")),
    };
    let mut response = response.unwrap_or_else(|error| panic!("{method} {url}: {error}"));
    Reply {
        status: response.status().as_u16(),
        headers: response.headers().clone(),
        body: response.body_mut().read_to_string().expect("a readable body"),
    }
}

pub(crate) fn get(url: &str) -> Reply {
    send("GET", url, &[], None)
}

pub(crate) fn post(url: &str, body: &Value) -> Reply {
    send("POST", url, &[("content-type", "application/json")], Some(&body.to_string()))
}

/// The sandbox's API with a token.
pub(crate) struct Api {
    pub(crate) base: String,
    pub(crate) token: String,
}

impl Api {
    pub(crate) fn of(demo: &Demo) -> Self {
        let credentials = json!({ "client_id": "sandbox_client", "client_secret": "sandbox_secret" });
        let answer = post(&format!("{}/v1/token", demo.sandbox), &credentials).expect(200);
        Self { base: demo.sandbox.clone(), token: answer["token"].as_str().expect("a token").to_owned() }
    }

    pub(crate) fn send(&self, method: &str, path: &str, body: Option<&Value>) -> Reply {
        let authorization = format!("Bearer {}", self.token);
        let body = body.map(Value::to_string);
        send(method, &format!("{}{path}", self.base), &[("authorization", &authorization)], body.as_deref())
    }

    pub(crate) fn post(&self, path: &str, body: &Value) -> Reply {
        self.send("POST", path, Some(body))
    }

    pub(crate) fn get(&self, path: &str) -> Reply {
        self.send("GET", path, None)
    }

    pub(crate) fn end_user(&self) -> String {
        text(&self.post("/v1/end-users", &json!({})).expect(200), "end_user_id")
    }

    /// A session for a new end user, with further fields.
    pub(crate) fn session(&self, more: &Value) -> String {
        self.session_for(&self.end_user(), more)
    }

    pub(crate) fn session_for(&self, end_user: &str, more: &Value) -> String {
        let mut body = more.clone();
        body["end_user_id"] = json!(end_user);
        text(&self.post("/v1/auth/session", &body).expect(200), "session_id")
    }
}

pub(crate) fn text(value: &Value, name: &str) -> String {
    value[name].as_str().unwrap_or_else(|| panic!("no {name} in {value}")).to_owned()
}
