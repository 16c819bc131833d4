//! Every flow of the page: which element and which promise has which. Must not decide when a flow ends.

use super::controller::FlowController;
use std::{cell::RefCell, rc::Rc};
use wasm_bindgen::prelude::*;

thread_local! {
    static FLOWS: RefCell<Vec<Rc<FlowController>>> = const { RefCell::new(Vec::new()) };
}

/// Adds a flow; it stays until it is removed.
pub(crate) fn add(flow: &Rc<FlowController>) {
    FLOWS.with_borrow_mut(|flows| flows.push(Rc::clone(flow)));
}

/// Removes a flow.
pub(crate) fn remove(flow: &FlowController) {
    // It is dropped when nothing is borrowed: dropping runs code of the page.
    let removed = FLOWS.with_borrow_mut(|flows| {
        let place = flows.iter().position(|one| std::ptr::eq(one.as_ref(), flow))?;
        Some(flows.swap_remove(place))
    });
    drop(removed);
}

/// The first flow that a condition holds for.
pub(crate) fn find(wanted: impl Fn(&FlowController) -> bool) -> Option<Rc<FlowController>> {
    FLOWS.with_borrow(|flows| flows.iter().find(|flow| wanted(flow)).cloned())
}

/// The flow of an element.
pub(crate) fn of_host(host: &JsValue) -> Option<Rc<FlowController>> {
    find(|flow| flow.is_of_host(host))
}

/// The flow that an element or a promise belongs to.
pub(crate) fn of(subject: &JsValue) -> Option<Rc<FlowController>> {
    find(|flow| flow.is_of_host(subject) || flow.is_of_promise(subject))
}
