//! Outgoing HTTP as the sandbox's webhooks and the sample app need it. Blocking work runs off the async threads; an
//! answer of any status is an answer, and errors carry no secret.

use std::time::Duration;

use crate::web::{is_loopback_origin, origin_of};

/// What came back.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    pub(crate) fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }
}

/// A request to send.
#[derive(Debug, Clone)]
pub(crate) struct Outgoing {
    pub(crate) method: &'static str,
    pub(crate) url: String,
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) body: Vec<u8>,
}

/// Keeps connections alive between requests; clones share them.
#[derive(Clone)]
pub(crate) struct Client {
    /// For this machine: a proxy that the environment names knows nothing of it.
    near: ureq::Agent,
    far: ureq::Agent,
}

impl Client {
    pub(crate) fn new(timeout: Duration) -> Self {
        let config = || {
            ureq::Agent::config_builder()
                .http_status_as_error(false)
                .timeout_global(Some(timeout))
                // A redirect would carry a secret to wherever it points.
                .max_redirects(0)
                .max_redirects_will_error(false)
        };
        Self { near: config().proxy(None).build().into(), far: config().build().into() }
    }

    /// Sends and reads the whole answer.
    ///
    /// # Errors
    /// Why there was no answer.
    pub(crate) async fn send(&self, outgoing: Outgoing) -> Result<Answer, String> {
        let is_near = origin_of(&outgoing.url).is_some_and(|origin| is_loopback_origin(&origin));
        let agent = if is_near { self.near.clone() } else { self.far.clone() };
        tokio::task::spawn_blocking(move || send(&agent, outgoing)).await.map_err(|error| error.to_string())?
    }
}

fn send(agent: &ureq::Agent, outgoing: Outgoing) -> Result<Answer, String> {
    let mut request = ureq::http::Request::builder().method(outgoing.method).uri(&outgoing.url);
    for (name, value) in outgoing.headers {
        request = request.header(name, value);
    }
    let response = if outgoing.body.is_empty() {
        agent.run(request.body(()).map_err(|error| error.to_string())?)
    } else {
        agent.run(request.body(outgoing.body).map_err(|error| error.to_string())?)
    };
    let mut response = response.map_err(|error| error.to_string())?;
    let status = response.status().as_u16();
    let body = response.body_mut().with_config().limit(1024 * 1024).read_to_vec().map_err(|error| error.to_string())?;
    Ok(Answer { status, body })
}
