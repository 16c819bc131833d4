//! What the core decides, tested natively against the spec. Must not need a browser.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod codes;
mod corpus;
mod flow;
mod model;
mod native;
mod options;
mod properties;
mod session;
#[cfg(feature = "serde")]
mod shape;
mod visible_time;
mod wire;
