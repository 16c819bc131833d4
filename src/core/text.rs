//! `Text`: natively a `String`, in a page the page's own value, which is compared and handed on but never read. Must not
//! know a session or a code.

#[cfg(not(target_arch = "wasm32"))]
#[path = "text/native.rs"]
mod platform;
#[cfg(target_arch = "wasm32")]
#[path = "text/page.rs"]
mod platform;

pub use platform::{
    Text, after, before, decode, fill_in, http_origin, is, is_blank, query_value, quote, trim, with_parameter,
};
