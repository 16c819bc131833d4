//! The session that `link()` takes: an id, or a future of one. Must not judge an id.

use std::{fmt, pin::Pin};

/// A session for [`link`](crate::link()): an id, or a future of one.
///
/// Every text becomes one (`&str`, `String`, `Cow<str>`); [`Session::future`] is for an id that your backend has yet to make.
pub struct Session(
    #[cfg_attr(not(target_arch = "wasm32"), expect(dead_code, reason = "a native target opens no flow"))]
    pub(super)  Source,
);

#[cfg_attr(not(target_arch = "wasm32"), expect(dead_code, reason = "a native target opens no flow"))]
pub(super) enum Source {
    Id(String),
    Future(FutureId),
}

/// A future of a session id, or of the reason why there is none.
pub(super) type FutureId = Pin<Box<dyn Future<Output = Result<String, String>>>>;

impl Session {
    /// A session whose id comes later: the panel is there at once, in its loading state, and the frame follows.
    ///
    /// The future runs from the call of [`link`](crate::link()) on, and is dropped where the flow ends first. The time limit of the
    /// flow begins at the call.
    ///
    /// # Errors
    /// Where the future fails, the flow ends with [`InternalError`](crate::ErrorCode::InternalError) and
    /// [`Details::Cause`](crate::Details::Cause), which holds the failure as its `Display` words it. What is no session id ends it with
    /// [`InvalidSession`](crate::ErrorCode::InvalidSession).
    ///
    /// # Examples
    /// ```no_run
    /// # async fn fetch_session_id() -> Result<String, std::io::Error> { unimplemented!() }
    /// # async fn example() {
    /// use fiskil_link::{LinkOptions, Session, link};
    ///
    /// // An async function of yours that asks your backend for a session.
    /// let flow = link(Session::future(fetch_session_id()), LinkOptions::default());
    /// let outcome = flow.await;
    /// # }
    /// ```
    pub fn future<E: fmt::Display>(id: impl Future<Output = Result<String, E>> + 'static) -> Self {
        Self(Source::Future(Box::pin(async { id.await.map_err(|error| error.to_string()) })))
    }
}

impl<T: Into<String>> From<T> for Session {
    fn from(id: T) -> Self {
        Self(Source::Id(id.into()))
    }
}

impl fmt::Debug for Session {
    /// Never prints a session id.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Session(..)")
    }
}
