//! Elements, documents and events, with the calls that cannot throw as we use them. Must not decide anything.
//!
//! web-sys declares most of these as fallible; unwrapping each costs the module a branch that is never taken. What they throw
//! nevertheless, in a page that has replaced them, counts as `undefined` (`src/js/border.js`).

use wasm_bindgen::prelude::*;
use web_sys::{Document, HtmlElement, Window};

#[wasm_bindgen]
extern "C" {
    /// An element.
    #[wasm_bindgen(extends = HtmlElement)]
    #[derive(Clone, Debug, PartialEq)]
    pub(crate) type Node;

    #[wasm_bindgen(method, js_name = setAttribute)]
    pub(crate) fn set_attribute_text(this: &Node, name: &str, value: &JsValue);
    #[wasm_bindgen(method, js_name = getAttribute)]
    pub(crate) fn attribute_text(this: &Node, name: &str) -> JsValue;
    #[wasm_bindgen(method, js_name = removeAttribute)]
    pub(crate) fn drop_attribute(this: &Node, name: &str);
    #[wasm_bindgen(method, js_name = hasAttribute)]
    pub(crate) fn has(this: &Node, name: &str) -> bool;
    #[wasm_bindgen(method, js_name = append)]
    pub(crate) fn put_last(this: &Node, child: &JsValue);
    #[wasm_bindgen(method, js_name = prepend)]
    pub(crate) fn put_first(this: &Node, child: &JsValue);
    #[wasm_bindgen(method, js_name = matches)]
    pub(crate) fn fits(this: &Node, selector: &str) -> bool;
    #[wasm_bindgen(method, js_name = querySelector)]
    pub(crate) fn find(this: &Node, selector: &str) -> Option<Node>;
    #[wasm_bindgen(method, js_name = querySelectorAll)]
    pub(crate) fn find_all(this: &Node, selector: &str) -> Nodes;
    #[wasm_bindgen(method, js_name = dispatchEvent)]
    pub(crate) fn dispatch(this: &Node, event: &JsValue);
    #[wasm_bindgen(method, js_name = focus)]
    pub(crate) fn focus_with(this: &Node, options: &JsValue);
    #[wasm_bindgen(method, js_name = contains)]
    pub(crate) fn holds(this: &Node, node: &JsValue) -> bool;
    #[wasm_bindgen(method, getter, js_name = src)]
    pub(crate) fn source_address(this: &Node) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = src)]
    pub(crate) fn set_source_address(this: &Node, address: &JsValue);
    #[wasm_bindgen(method, getter, js_name = contentWindow)]
    pub(crate) fn content_window(this: &Node) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = clientWidth)]
    pub(crate) fn inner_width(this: &Node) -> f64;

    /// A list of elements.
    pub(crate) type Nodes;

    #[wasm_bindgen(method, getter)]
    pub(crate) fn length(this: &Nodes) -> u32;
    #[wasm_bindgen(method, js_name = item)]
    pub(crate) fn at(this: &Nodes, place: u32) -> Option<Node>;

    /// What an element's style attribute says, or what is computed.
    pub(crate) type Style;

    #[wasm_bindgen(method, js_name = setProperty)]
    pub(crate) fn set(this: &Style, name: &str, value: &JsValue, priority: &JsValue);

    /// What dispatches events: an element, a document, a window, a signal.
    #[derive(Clone, Debug)]
    pub(crate) type Target;

    #[wasm_bindgen(method, js_name = addEventListener)]
    pub(crate) fn add_listener(this: &Target, kind: &str, callback: &JsValue, options: &JsValue);
    #[wasm_bindgen(method, js_name = removeEventListener)]
    pub(crate) fn remove_listener(this: &Target, kind: &str, callback: &JsValue, options: &JsValue);

    /// A document.
    #[wasm_bindgen(extends = Document)]
    #[derive(Clone, Debug)]
    pub(crate) type Page;

    #[wasm_bindgen(method, js_name = createElement)]
    pub(crate) fn create(this: &Page, name: &str) -> Node;
    #[wasm_bindgen(method, getter, js_name = activeElement)]
    pub(crate) fn focused(this: &Page) -> Option<Node>;

    /// An event.
    #[derive(Clone, Debug)]
    pub(crate) type PageEvent;

    #[wasm_bindgen(method, js_name = preventDefault)]
    pub(crate) fn prevent_default(this: &PageEvent);
    #[wasm_bindgen(method, js_name = stopImmediatePropagation)]
    pub(crate) fn stop(this: &PageEvent);
    #[wasm_bindgen(method, js_name = composedPath)]
    pub(crate) fn path(this: &PageEvent) -> js_sys::Array;
    #[wasm_bindgen(method, getter, js_name = source)]
    pub(crate) fn source(this: &PageEvent) -> JsValue;
}

impl Node {
    /// The element's document.
    pub(crate) fn page(&self) -> Page {
        JsValue::from(self.owner_document()).unchecked_into()
    }

    /// The same element as what dispatches events.
    pub(crate) fn target(&self) -> &Target {
        self.unchecked_ref()
    }

    /// The element's style attribute, which no policy refuses to be set by properties.
    pub(crate) fn inline_style(&self) -> Style {
        JsValue::from(self.style()).unchecked_into()
    }

    /// Sets an attribute to a text of ours.
    pub(crate) fn set(&self, name: &str, value: &str) {
        self.set_attribute_text(name, &value.into());
    }

    /// Gives the element the focus without scrolling the page.
    pub(crate) fn focus_in_place(&self) {
        self.focus_with(&super::value::record(&["preventScroll"], &[Some(&JsValue::TRUE)]));
    }
}

impl Page {
    /// The window that shows the document.
    pub(crate) fn window(&self) -> Option<Window> {
        self.default_view()
    }
}
