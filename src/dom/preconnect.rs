//! Warms the connection to an auth server. Must not load anything.

use super::node::{Node, Page};
use crate::core::{
    options::DEFAULT_AUTH_SERVER,
    text::{self, Text},
};
use std::cell::RefCell;
use wasm_bindgen::prelude::*;

thread_local! {
    static CONNECTED: RefCell<Vec<Text>> = const { RefCell::new(Vec::new()) };
}

/// Warms a page's connection to an auth server, once; what is no address is left for a flow to refuse.
pub(crate) fn preconnect(page: &Page, auth_server: Option<Text>) {
    if cfg!(fiskil_link_testing) {
        return;
    }
    let address = auth_server.unwrap_or_else(|| DEFAULT_AUTH_SERVER.into());
    // Parsing an address costs more than a look at those that are known.
    if !remember(&address) {
        return;
    }
    let Some(origin) = text::http_origin(&address) else { return };
    if address != origin && !remember(&origin) {
        return;
    }
    if let Some(head) = page.head() {
        let link = page.create("link");
        link.set("rel", "preconnect");
        link.set_attribute_text("href", &origin);
        head.unchecked_ref::<Node>().put_last(&link);
    }
}

/// Adds an address to those that are known; false if it is known already.
fn remember(address: &Text) -> bool {
    CONNECTED.with_borrow_mut(|connected| {
        let is_new = !connected.contains(address);
        if is_new {
            connected.push(address.clone());
        }
        is_new
    })
}
