//! `link()` and `preload()` in a page. Must not build a frame in any other way than the tag does.

use super::{
    Container, LinkOptions, Session, Texts,
    session::{FutureId, Source},
};
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
        error::cause_text,
        host, log,
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
use js_sys::{Function, Promise};
use std::{
    fmt,
    future::poll_fn,
    pin::Pin,
    rc::{Rc, Weak},
    task::{Context, Poll},
};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::AbortSignal;

pub(super) use crate::element::define;

/// A flow that is mounted, or why none is.
pub(super) struct Flow(Result<OpenFlow, LinkError>);

struct OpenFlow {
    flow: Rc<FlowController>,
    settled: JsFuture,
}

impl Flow {
    pub(super) fn handle(&self) -> Handle {
        Handle(self.0.as_ref().map_or_else(|_| Weak::new(), |open| Rc::downgrade(&open.flow)))
    }
}

impl fmt::Debug for Flow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Flow")
    }
}

impl Future for Flow {
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

/// Closes a flow as long as it is there. The registry owns what is mounted, so nothing is kept here.
#[derive(Clone, Debug)]
pub(super) struct Handle(Weak<FlowController>);

impl Handle {
    pub(super) fn close(&self) {
        if let Some(flow) = self.0.upgrade() {
            flow.handle(Input::Cancel(CancelReason::Closed));
        }
    }
}

pub(super) fn link(Session(source): Session, options: LinkOptions) -> Flow {
    let opened = match source {
        Source::Id(id) => known(&id).and_then(|session| open(session, options)),
        Source::Future(id) => {
            let (session, deferred) = Deferred::new();
            open(SessionSource::Later(session.into()), options).inspect(|open| {
                spawn_local(deferred.settle(id, open.flow.promise().as_js().clone().into()));
            })
        }
    };
    Flow(opened.map_err(|error| {
        log::mistake(&error);
        plain_error(&error)
    }))
}

pub(super) fn preload(session_id: &str, options: LinkOptions) {
    drop(known(session_id).and_then(|session| mount_plain(session, options)));
}

fn known(session_id: &str) -> Result<SessionSource, Box<FlowError>> {
    SessionId::new(session_id).map(SessionSource::Known)
}

fn open(session: SessionSource, options: LinkOptions) -> Result<OpenFlow, Box<FlowError>> {
    let (flow, time_limit) = mount_plain(session, options)?;
    // First, so that a flow which fails at once is not one that nobody listens to.
    let settled = flow.promise().as_js().clone().into();
    flow.open(time_limit);
    Ok(OpenFlow { flow, settled })
}

/// Settles the promise of a session id that a flow waits for.
struct Deferred(Option<[Function; 2]>);

impl Deferred {
    fn new() -> (Promise, Self) {
        // `Function::default()` would be an `eval`, which a page may forbid.
        let mut settle = None;
        let promise = Promise::new(&mut |resolve, reject| settle = Some([resolve, reject]));
        (promise, Self(settle))
    }

    /// Waits for the id until the flow has ended; where that comes first, the future is dropped.
    async fn settle(self, mut id: FutureId, mut ended: JsFuture) {
        let id = poll_fn(|context| match Pin::new(&mut ended).poll(context) {
            Poll::Ready(_) => Poll::Ready(None),
            Poll::Pending => id.as_mut().poll(context).map(Some),
        });
        let (Some(id), Some([resolve, reject])) = (id.await, self.0) else { return };
        let (settle, value) = match id {
            Ok(id) => (resolve, JsValue::from(id)),
            Err(reason) => (reject, js_sys::Error::new(&reason).into()),
        };
        // Neither function throws.
        drop(settle.call1(&JsValue::UNDEFINED, &value));
    }
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

fn mount_plain(session: SessionSource, options: LinkOptions) -> Mounted {
    if !has_room() {
        return Err(no_room());
    }
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
    mount(session, Options { settings, signal, container, texts })
}

/// Checks everything, then mounts the frame unseen: what cannot work leaves no trace in the page.
pub(crate) fn mount(session: SessionSource, options: Options) -> Mounted {
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
        None => host::add(&container, place == Place::Overlay).ok_or_else(not_found)?,
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

/// JavaScript's names of options, and those of [`LinkOptions`].
const OPTION_NAMES: [(&str, &str); 3] =
    [("allowedOrigin", "allowed_origin"), ("authServer", "auth_server"), ("timeoutMs", "timeout_ms")];

fn plain_error(error: &FlowError) -> LinkError {
    let mut message = plain_text(&error.message);
    // What the consent UI says stays as it is.
    if !matches!(error.details, Some(ErrorDetails::Reported(_))) {
        message = OPTION_NAMES.iter().fold(message, |message, (name, in_rust)| message.replace(name, in_rust));
    }
    let details = error.details.as_ref().map(|details| match details {
        ErrorDetails::Reported(reported) => Details::Failure(plain_failure(reported)),
        ErrorDetails::Origins { expected, received } => {
            Details::Origins { expected_origin: plain_text(expected), received_origin: plain_text(received) }
        }
        ErrorDetails::Cancelled(reason) => Details::Cancelled { reason: *reason },
        ErrorDetails::Option(option) => Details::Option { option: (*option).into() },
        ErrorDetails::Cause(cause) => {
            let cause = cause_text(cause);
            // JavaScript's sentence points at `error.cause`.
            message = format!("The session could not be had: {cause}");
            Details::Cause { cause }
        }
        #[cfg(fiskil_link_testing)]
        ErrorDetails::Given(given) => Details::Cause { cause: cause_text(given) },
    });
    LinkError { code: error.code, message, details }
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
