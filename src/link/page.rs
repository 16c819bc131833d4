//! `link()` and `preload()` in a page. Must not build a frame in any other way than the tag does.

use super::{Container, LinkOptions, Texts};
use crate::{
    core::{
        error::{CancelReason, ErrorCode, ErrorDetails, FlowError, ReportedError},
        flow::{Input, Place},
        options::{Config, Settings},
        outcome::Outcome,
        session::SessionId,
        text::Text,
    },
    dom::{
        host,
        node::{Node, Page},
        stack::has_room,
        value,
    },
    element,
    flow::{
        controller::{FlowController, Owner, Request, no_room},
        registry,
        session_source::SessionSource,
    },
    types::{Details, Failure, LinkError, LinkResult},
};
use js_sys::futures::JsFuture;
use std::{
    fmt,
    pin::Pin,
    rc::Rc,
    task::{Context, Poll},
};
use wasm_bindgen::prelude::*;

pub use crate::element::define;
use web_sys::AbortSignal;

/// A flow that was opened: a future of its outcome, and the means to close it.
///
/// Dropping it leaves the flow open.
#[derive(Debug)]
#[must_use = "a flow reports how it ended when it is awaited"]
pub struct LinkFlow(Result<OpenFlow, LinkError>);

struct OpenFlow {
    flow: Rc<FlowController>,
    settled: JsFuture,
}

impl fmt::Debug for OpenFlow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("OpenFlow")
    }
}

impl LinkFlow {
    /// Closes the flow: it ends with [`ErrorCode::UserCancelled`] unless it has ended before.
    pub fn close(&self) {
        if let Ok(OpenFlow { flow, .. }) = &self.0 {
            flow.handle(Input::Cancel(CancelReason::Closed));
        }
    }
}

impl Future for LinkFlow {
    type Output = Result<LinkResult, LinkError>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        match &mut self.0 {
            Err(error) => Poll::Ready(Err(error.clone())),
            Ok(OpenFlow { flow, settled }) => match flow.outcome() {
                Some(outcome) => Poll::Ready(plain(&outcome)),
                // What it settles with is the outcome once more, as JavaScript has it.
                None => Pin::new(settled).poll(context).map(|_| unreachable!("the outcome is there before")),
            },
        }
    }
}

/// Opens the consent flow of a session.
///
/// # Errors
/// The flow ends with a [`LinkError`] where the session id or an option cannot be used (nothing is mounted then),
/// and wherever the user, the institution, the host or the clock ends it without a consent.
///
/// # Examples
/// ```no_run
/// # async fn example() {
/// match fiskil_link::link("session id from your backend", Default::default()).await {
///     Ok(result) => println!("consent: {:?}", result.consent_id),
///     Err(error) if error.code.is_cancelled() => {}
///     Err(error) => println!("{error}"),
/// }
/// # }
/// ```
pub fn link(session_id: &str, options: LinkOptions) -> LinkFlow {
    let opened = mount_plain(session_id, options).map(|(flow, time_limit)| {
        // First, so that a flow which fails at once is not one that nobody listens to.
        let settled = flow.promise().as_js().clone().into();
        flow.open(time_limit);
        OpenFlow { flow, settled }
    });
    LinkFlow(opened.map_err(|error| plain_error(&error)))
}

/// Loads the consent UI of a session unseen: the next [`link`] with this session and these options shows it at once.
///
/// What `link` would refuse is left for it to refuse.
pub fn preload(session_id: &str, options: LinkOptions) {
    drop(mount_plain(session_id, options));
}

/// Options of `link()`, of the right types but not yet checked.
#[derive(Default)]
pub(crate) struct Options {
    pub(crate) settings: Settings,
    pub(crate) signal: Option<AbortSignal>,
    /// The container as given; `null` counts as given, because it is what a failed lookup gives.
    pub(crate) container: Option<JsValue>,
    /// The words of the panel, as the page gives them.
    pub(crate) texts: JsValue,
}

pub(crate) type Mounted = Result<(Rc<FlowController>, Option<f64>), Box<FlowError>>;

fn mount_plain(session_id: &str, options: LinkOptions) -> Mounted {
    element::define();
    let LinkOptions { allowed_origin, auth_server, timeout_ms, container, signal, label, texts, debug } = options;
    let text = |text: Option<String>| text.map(Text::from);
    let settings = Settings {
        allowed_origin: text(allowed_origin),
        auth_server: text(auth_server),
        timeout_ms,
        label: text(label),
        debug,
    };
    let Texts { loading, slow, retry, close, required } = texts;
    let words = [loading, slow, retry, close, required].map(|words| words.map(JsValue::from));
    let texts =
        value::record(&["loading", "slow", "retry", "close", "required"], &words.each_ref().map(Option::as_ref));
    let container = container.map(|container| match container {
        Container::Selector(selector) => selector.into(),
        Container::Element(element) => element.into(),
    });
    mount(SessionSource::Known(SessionId::new(session_id)?), Options { settings, signal, container, texts })
}

/// Checks everything, then mounts the frame unseen: what cannot work leaves no trace in the page.
pub(crate) fn mount(session: SessionSource, options: Options) -> Mounted {
    if !has_room() {
        return Err(no_room());
    }
    let Options { settings, signal, container, texts } = options;
    let config = Config::new(settings)?;
    if signal.as_ref().is_some_and(AbortSignal::aborted) {
        return Err(FlowError::cancelled(CancelReason::Aborted));
    }
    let place = if container.is_none() { Place::Overlay } else { Place::Inline };
    let not_found = || FlowError::new(ErrorCode::NotFound, Some(ErrorDetails::Option("container")));
    let container = container_of(container).ok_or_else(not_found)?;
    let time_limit = config.time_limit;
    let request = Request { owner: Owner::Link, session, config, place, texts };
    let preloaded = registry::find(|flow| {
        flow.serves(&request) && JsValue::from(flow.host().parent_node()) == *AsRef::<JsValue>::as_ref(&container)
    });
    let host = match preloaded {
        Some(flow) => flow.host().clone(),
        None => host::add(&container).ok_or_else(not_found)?,
    };
    let flow = FlowController::preload(host, request)?;
    if let Some(signal) = signal {
        flow.obey(&signal);
    }
    Ok((flow, time_limit))
}

/// The element to mount in: the container, or the page itself where none is given.
fn container_of(container: Option<JsValue>) -> Option<Node> {
    let page: Page = document();
    let found = match container {
        None => page.body().map(JsValue::from).or_else(|| page.document_element().map(JsValue::from)),
        Some(text) if value::is_text(&text) => value::find(&page, &text).map(JsValue::from),
        Some(element) => Some(element),
    };
    let container: Node = found?.unchecked_into();
    container.is_connected().then_some(container)
}

fn plain(outcome: &Outcome) -> Result<LinkResult, LinkError> {
    match outcome {
        Ok(consent) => Ok(LinkResult {
            consent_id: consent.consent_id.as_ref().map(plain_text),
            redirect_url: consent.redirect_url.as_ref().map(plain_text),
        }),
        Err(error) => Err(plain_error(error)),
    }
}

fn plain_error(error: &FlowError) -> LinkError {
    let details = error.details.as_ref().and_then(|details| match details {
        ErrorDetails::Reported(reported) => Some(Details::Failure(plain_failure(reported))),
        ErrorDetails::Origins { expected, received } => {
            Some(Details::Origins { expected_origin: plain_text(expected), received_origin: plain_text(received) })
        }
        ErrorDetails::Cancelled(reason) => Some(Details::Cancelled { reason: *reason }),
        ErrorDetails::Option(option) => Some(Details::Option { option }),
        ErrorDetails::Cause(_) => None,
        #[cfg(fiskil_link_testing)]
        ErrorDetails::Given(_) => None,
    });
    LinkError { code: error.code, message: plain_text(&error.message), details }
}

fn plain_failure(reported: &ReportedError) -> Failure {
    let [error, error_id, error_type, error_description, error_uri] =
        reported.values().map(|value| value.map(plain_text));
    Failure { error, error_id, error_type, error_description, error_uri }
}

/// A text of the page as Rust has it.
fn plain_text(text: &Text) -> String {
    text.as_string().unwrap_or_default()
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(thread_local_v2, js_name = document)]
    static DOCUMENT: Page;
}

/// The document of the page.
pub(crate) fn document() -> Page {
    DOCUMENT.with(Page::clone)
}
