//! Which of the element's slots is shown, and where the focus goes when what had it is not. Must not decide how a flow ends.

use super::{
    held::Held,
    host, inline,
    node::{Node, Page},
    value::{get, given, record},
    waiting::{Waiting, queue_microtask},
};
use wasm_bindgen::prelude::*;
use web_sys::DocumentFragment;

/// The slots of an element: for its children, and for what stands in their place once it is linked or has failed.
const SLOTS: [(&str, &str); 3] = [("", "slot:not([name])"), (LINKED, LINKED_SLOT), (ERROR, ERROR_SLOT)];
const LINKED: &str = "linked";
const ERROR: &str = "error";
const LINKED_SLOT: &str = "slot[name=linked]";
const ERROR_SLOT: &str = "slot[name=error]";
/// No slot at all.
const NONE: &str = "none";

/// Elements that can have the focus.
const CONTROLS: &str = "a[href],button,input:not([type=hidden]),select,textarea,summary,[contenteditable],[tabindex]";

/// Makes the slots of an element, of which only that of its children is shown.
pub(crate) fn make(page: &Page) -> DocumentFragment {
    let fragment = page.create_document_fragment();
    for (name, _) in SLOTS {
        let slot = page.create("slot");
        if !name.is_empty() {
            slot.set("name", name);
            slot.set_hidden(true);
        }
        fragment.unchecked_ref::<Node>().put_last(&slot);
    }
    fragment
}

/// Shows the slot that fits: `linked` while the element holds a consent, `error` where an inline flow has failed, else the children.
/// They are a trigger; inline they are a placeholder, which does not come back when the flow is over.
pub(crate) fn show(host: &Node) {
    let (held, root) = (Held::of(host), host::root(host));
    let has_result = held.result().is_some();
    let has = |selector| root.find(selector).is_some_and(|slot| has_content(&slot));
    let is_over = (has_result || held.has_flow()) && !held.says_open();
    let shown = if has_result && has(LINKED_SLOT) {
        LINKED
    } else if host::is_overlay(host) || !is_over {
        ""
    } else if held.says_failed() && has(ERROR_SLOT) {
        ERROR
    } else {
        NONE
    };
    let focused = scope_of(host).focused();
    for (name, selector) in SLOTS {
        if let Some(slot) = root.find(selector) {
            slot.set_hidden(name != shown);
        }
    }
    if let Some(focused) = focused
        && child_with(host, &focused).is_some_and(|child| is_in_hidden_slot(&child) == Some(true))
    {
        // Whoever hears how the flow has ended may move it elsewhere.
        LEFT.with(|left| {
            left.add((host.clone(), focused));
            left.call_back(queue_microtask, move_focus_on);
        });
    }
    // In an inline element the button that opens it again is there only now.
    if shown == ERROR {
        listen_to_trigger(host);
    }
    // Children may be parsed after the panel has come: it stands in their place only when the consent UI has loaded.
    if let Some(panel) = root.find(".inline") {
        inline::fill(&panel, host::has_trigger(host));
    }
}

/// Whether a slot has something to show. A component that wraps the element hands its own slots on, which may have nothing in them.
fn has_content(slot: &Node) -> bool {
    slot.unchecked_ref::<Slot>().assigned_nodes(&record(&["flatten"], &[Some(&JsValue::TRUE)])).length() > 0
}

/// The document or the shadow root that an element is in.
fn scope_of(host: &Node) -> Page {
    JsValue::from(host.get_root_node()).unchecked_into()
}

/// The child of an element that a node is in. From above: a page can put an element in the place of `document.parentNode`.
fn child_with(host: &Node, node: &Node) -> Option<Node> {
    let mut child = host.first_child();
    while let Some(one) = child {
        if one.unchecked_ref::<Node>().holds(node) {
            return Some(one.unchecked_into());
        }
        child = one.next_sibling();
    }
    None
}

/// Whether the slot that a child of an element is in is hidden; nothing for a child that is in none.
fn is_in_hidden_slot(child: &Node) -> Option<bool> {
    given(get(child, "assignedSlot")).map(|slot| slot.unchecked_ref::<Node>().hidden())
}

/// The first of the children that are shown, or of what is in them, that can have the focus.
pub(crate) fn control_in(host: &Node) -> Option<Node> {
    let controls = host.find_all(CONTROLS);
    (0..controls.length())
        .filter_map(|place| controls.at(place))
        .find(|control| child_with(host, control).is_some_and(|child| is_in_hidden_slot(&child) == Some(false)))
}

/// What can have the focus where nothing of the element can.
pub(crate) fn place_in(host: &Node) -> Node {
    let root = host::root(host);
    root.find("span[tabindex]").unwrap_or_else(|| {
        let place = host.page().create("span");
        place.set("tabindex", "-1");
        root.put_last(&place);
        place
    })
}

thread_local! {
    /// Elements, each with the child of it that had the focus and has gone out of sight.
    static LEFT: Waiting<(Node, Node)> = const { Waiting::new() };
}

/// Moves the focus on, where nobody else has: a keyboard would begin at the top of the page.
fn move_focus_on() {
    for (host, focused) in LEFT.with(Waiting::take) {
        let now = JsValue::from(scope_of(&host).focused());
        if now == *AsRef::<JsValue>::as_ref(&focused) || now == JsValue::from(host.page().body()) {
            control_in(&host).unwrap_or_else(|| place_in(&host)).focus_in_place();
        }
    }
}

#[wasm_bindgen]
extern "C" {
    type Slot;
    #[wasm_bindgen(method, js_name = assignedNodes)]
    fn assigned_nodes(this: &Slot, options: &JsValue) -> js_sys::Array;
}

#[wasm_bindgen(module = "/src/js/trigger.js")]
extern "C" {
    /// Listens to the children of an element; again does nothing.
    #[wasm_bindgen(js_name = listenToTrigger)]
    fn listen_to_trigger(host: &Node);
}
