//! Links a bank account in your web front end: [`link()`] opens the consent flow of a session and returns a future of how it ends.
//! `<fiskil-link>` is the same as a tag.
//!
//! It works with every framework that compiles to `wasm32-unknown-unknown` (Leptos, Yew, Dioxus) and with plain `web-sys`, from
//! Rust 1.88.
//!
//! # Start
//!
//! ```toml
//! [dependencies]
//! fiskil-link = "1"
//! # For the page below:
//! wasm-bindgen = "0.2.100"
//! wasm-bindgen-futures = "0.4"
//! web-sys = { version = "0.3", features = ["Document", "HtmlElement", "Window", "console"] }
//! ```
//!
//! A whole page: a button that links an account.
//!
//! ```no_run
//! use fiskil_link::{LinkOptions, link};
//! use wasm_bindgen::prelude::*;
//! use web_sys::{HtmlElement, console, window};
//!
//! async fn link_account() {
//!     match link("the session_id that your backend answers", LinkOptions::default()).await {
//!         Ok(result) => console::log_2(&"Linked:".into(), &result.consent_id.into()),
//!         Err(error) if error.code.is_cancelled() => {} // the user has changed their mind
//!         Err(error) => console::error_1(&error.to_string().into()),
//!     }
//! }
//!
//! fn main() -> Result<(), JsValue> {
//!     let document = window().and_then(|window| window.document()).ok_or("no document")?;
//!     let button: HtmlElement = document.create_element("button")?.unchecked_into();
//!     button.set_inner_text("Link account");
//!     let click = Closure::<dyn Fn()>::new(|| wasm_bindgen_futures::spawn_local(link_account()));
//!     button.set_onclick(Some(click.into_js_value().unchecked_ref()));
//!     document.body().ok_or("no body")?.append_child(&button).map(drop)
//! }
//! ```
//!
//! Your backend creates the session and gives its `session_id` to the page; it also confirms the consent that the page reports. If you
//! ask for the session at the click, give [`link()`] a future of it, [`Session::future`]: the overlay opens while your backend answers.
//!
//! To try it without an account, start the sandbox of the repository, and set `auth_server` of [`LinkOptions`] to its address,
//! `http://localhost:4171`.
//!
//! **With trunk**, put this into `index.html` and run `trunk serve`:
//!
//! ```html
//! <!doctype html>
//! <link data-trunk rel="rust" />
//! ```
//!
//! **With wasm-bindgen alone**, its command line must have the version of `wasm-bindgen` in your `Cargo.lock`:
//!
//! ```sh
//! cargo build --release --target wasm32-unknown-unknown
//! wasm-bindgen --target web --out-dir pkg target/wasm32-unknown-unknown/release/my_app.wasm
//! ```
//!
//! Then load it from a module script: `import start from './pkg/my_app.js'; start();`. The crate brings JavaScript modules of its own,
//! which `wasm-bindgen` puts into `pkg/snippets`; serve that folder too. (`--target no-modules` has no place for them.)
//!
//! # The tag
//!
//! Call [`define()`] first thing in `main`. Then render the tag as any other element. With `overlay` its children are the trigger:
//!
//! ```html
//! <fiskil-link session-id="…" overlay><button>Link account</button></fiskil-link>
//! ```
//!
//! With `session-url="/api/session"` instead, the tag posts to your backend at each opening, which answers `{ "session_id": "…" }`. The tag
//! sends `link-open`, `link-load`, `link-success`, `link-error` and `link-close`; [`LinkEvent`] reads them.
//!
//! # Closing
//!
//! [`LinkFlow::close`] closes a flow, and [`LinkFlow::handle`] gives you a handle: use it to close the flow while you await it. Closing works
//! in every state, also while the session is on its way. Dropping a [`LinkFlow`] closes nothing. A [`LinkOptions::signal`] closes the
//! flow when it aborts.
//!
//! # Preloading
//!
//! [`preload()`] loads the consent UI of a session unseen; [`link()`] then shows it at once. The tag does so by itself when the
//! pointer comes near its trigger.
//!
//! # Content security policy
//!
//! `frame-src` must allow the consent UI. The rest is what every app of WebAssembly needs:
//!
//! ```http
//! Content-Security-Policy: script-src 'self' 'wasm-unsafe-eval'; frame-src https://auth.fiskil.com
//! ```
//!
//! The crate needs neither `unsafe-eval` nor `unsafe-inline`, also not in `style-src`. (trunk starts your app with an inline script: give that
//! one a nonce.)
//!
//! # Native targets
//!
//! The same names exist on every target, so a server build of your app and its unit tests compile. There every flow ends at once with
//! [`ErrorCode::NotFound`], and [`define()`] and [`preload()`] do nothing.
//!
//! # Features
//!
//! - `serde`: `Serialize` for the results and errors, and `Deserialize` for what can be read back.
//! - `js` is for the build of the npm package alone.
// A text that goes to the page is a literal, read byte by byte and once for each address (`getStringFromWasm0` of the build).
#![warn(clippy::non_ascii_literal)]
#![cfg_attr(fiskil_link_testing, allow(dead_code, reason = "a test shows no frame"))]

/// The guide's examples compile.
#[cfg(doctest)]
#[doc = include_str!("../docs/frameworks.md")]
struct Guide;

#[doc(hidden)]
pub mod core;
mod types;

#[cfg(target_arch = "wasm32")]
mod dom;
#[cfg(target_arch = "wasm32")]
mod element;
mod event;
#[cfg(target_arch = "wasm32")]
mod flow;
#[cfg(all(target_arch = "wasm32", feature = "js"))]
#[doc(hidden)]
pub mod js;
mod link;

pub use core::error::{CancelReason, ErrorCode};
pub use event::LinkEvent;
pub use link::{Container, FlowHandle, LinkFlow, LinkOptions, Session, Texts, define, link, preload};
pub use types::{Details, Failure, LinkError, LinkResult};
