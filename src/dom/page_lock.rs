//! Stops the page from scrolling without moving it, and gives back only what is still its own. Must not know a dialog.
//!
//! The lock is a style sheet: what the page writes into its style attributes meanwhile is never touched. Only where the page
//! itself overrules every style sheet does the lock write a style attribute too.

use super::node::{Node, Page, Style};
use crate::core::text::{self, Text};
use wasm_bindgen::prelude::*;

/// What the body says about overflow holds for the whole page until the root says something: then the body would scroll by
/// itself.
const LOCKED: &str = ":root:not(#a#a#a) { overflow: hidden !important }";
const FREE_BODY: &str = ":root:not(#a#a#a) > body { overflow: visible !important }";
/// A gutter would stay beside the overlay.
const NO_GUTTER: &str = ":root:not(#a#a#a) { scrollbar-gutter: auto !important }";
/// Where a scrollbar took space, the page keeps its width by a padding. The asterisks are the side, what the page has there, and the
/// space.
const KEPT_SPACE: &str = ":root:not(#a#a#a) { padding-*: calc(* + *px) !important }";
/// A phone makes the window as wide as what juts out of the page, and the overlay with it: its Close would be out of sight.
const CLIPPED_BODY: &str = ":root:not(#a#a#a) > body { overflow-x: clip !important }";
/// The body clips what is placed by the page as a whole only once that is placed by the body.
const PLACING_BODY: &str = ":root:not(#a#a#a) > body { position: relative !important }";

/// A page that does not scroll until the value is dropped.
#[must_use = "the page scrolls again when the lock is dropped"]
pub(crate) struct PageLock {
    page: Page,
    sheets: Vec<JsValue>,
    override_of_overflow: Option<StyleOverride>,
    override_of_gutter: Option<StyleOverride>,
}

impl PageLock {
    /// Locks the page; nothing for a document without a root or a window.
    pub(crate) fn new(page: &Page) -> Option<Self> {
        let root: Node = page.document_element()?.unchecked_into();
        let window: PageWindow = JsValue::from(page.window()?).unchecked_into();
        let style = window.computed_style(&root);
        let is_wider = window.outer_width_of_viewport() > root.inner_width();
        let width_before = root.offset_width();
        let has_gutters = text::is(&style.scrollbar_gutter(), "stable both-edges");
        let body_scrolls_the_page = text::is(&style.overflow_y(), "visible");
        let mut lock =
            Self { page: page.clone(), sheets: Vec::new(), override_of_overflow: None, override_of_gutter: None };
        lock.add(&LOCKED.into());
        if body_scrolls_the_page {
            lock.add(&FREE_BODY.into());
        }
        if is_wider {
            lock.add(&NO_GUTTER.into());
        }
        let style = window.computed_style(&root);
        if !text::is(&style.overflow(), "hidden") {
            lock.override_of_overflow = Some(StyleOverride::new(&root, "overflow", "hidden"));
        }
        if is_wider {
            if !text::is(&style.scrollbar_gutter(), "auto") {
                lock.override_of_gutter = Some(StyleOverride::new(&root, "scrollbar-gutter", "auto"));
            }
            lock.keep_width(&window, &root, width_before, has_gutters);
        }
        Some(lock)
    }

    /// Keeps the page as wide as it was, and the window no wider.
    fn keep_width(&mut self, window: &PageWindow, root: &Node, width_before: i32, has_gutters: bool) {
        let bar = f64::from(root.offset_width() - width_before);
        if bar > 0.0 {
            let style = window.computed_style(root);
            let space = text::number(if has_gutters { bar / 2.0 } else { bar });
            self.add(&text::fill_in(KEPT_SPACE, &"right".into(), &style.padding_right(), &space));
            if has_gutters {
                self.add(&text::fill_in(KEPT_SPACE, &"left".into(), &style.padding_left(), &space));
            }
        }
        let Some(body) = self.page.body() else { return };
        let style = window.computed_style(body.unchecked_ref());
        let juts_out = || window.outer_width_of_viewport() > root.inner_width();
        if juts_out() && text::is(&style.overflow_x(), "visible") {
            self.add(&CLIPPED_BODY.into());
        }
        if juts_out() && text::is(&style.position(), "static") {
            self.add(&PLACING_BODY.into());
        }
    }

    fn add(&mut self, rules: &Text) {
        self.sheets.push(add_sheet(&self.page, rules));
    }
}

impl Drop for PageLock {
    fn drop(&mut self) {
        // The later one first: it knows the attribute as the earlier one has left it.
        self.override_of_gutter = None;
        self.override_of_overflow = None;
        for sheet in &self.sheets {
            remove_sheet(&self.page, sheet);
        }
    }
}

/// A property in an element's style attribute that overrules every style sheet until the value is dropped.
struct StyleOverride {
    element: Node,
    name: &'static str,
    value: &'static str,
    attribute_before: JsValue,
    attribute: JsValue,
    value_before: JsValue,
    priority_before: JsValue,
}

impl StyleOverride {
    fn new(element: &Node, name: &'static str, value: &'static str) -> Self {
        let style = element.inline_style();
        let attribute_before = element.attribute_text("style");
        let (value_before, priority_before) = (style.value(name), style.priority(name));
        style.set(name, &value.into(), &"important".into());
        let attribute = element.attribute_text("style");
        Self { element: element.clone(), name, value, attribute_before, attribute, value_before, priority_before }
    }
}

impl Drop for StyleOverride {
    fn drop(&mut self) {
        let style = self.element.inline_style();
        if self.element.attribute_text("style") == self.attribute {
            if self.attribute_before == JsValue::NULL {
                self.element.drop_attribute("style");
            } else {
                // As text: a policy may refuse the attribute.
                style.set_text(&self.attribute_before);
            }
        } else if text::is(&style.value(self.name), self.value) && text::is(&style.priority(self.name), "important") {
            style.set(self.name, &self.value_before, &self.priority_before);
        }
    }
}

#[wasm_bindgen(module = "/src/js/panel.js")]
extern "C" {
    /// Adds a style sheet to a document.
    #[wasm_bindgen(js_name = addSheet)]
    fn add_sheet(page: &Page, rules: &JsValue) -> JsValue;
    /// Removes it again.
    #[wasm_bindgen(js_name = removeSheet)]
    fn remove_sheet(page: &Page, sheet: &JsValue);
}

#[wasm_bindgen]
extern "C" {
    type PageWindow;
    #[wasm_bindgen(method, js_name = getComputedStyle)]
    fn computed_style(this: &PageWindow, element: &Node) -> Style;
    #[wasm_bindgen(method, getter, js_name = innerWidth)]
    fn outer_width_of_viewport(this: &PageWindow) -> f64;

    #[wasm_bindgen(method, getter)]
    fn overflow(this: &Style) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = overflowX)]
    fn overflow_x(this: &Style) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = overflowY)]
    fn overflow_y(this: &Style) -> JsValue;
    #[wasm_bindgen(method, getter)]
    fn position(this: &Style) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = scrollbarGutter)]
    fn scrollbar_gutter(this: &Style) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = paddingLeft)]
    fn padding_left(this: &Style) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = paddingRight)]
    fn padding_right(this: &Style) -> JsValue;
    #[wasm_bindgen(method, js_name = getPropertyValue)]
    fn value(this: &Style, name: &str) -> JsValue;
    #[wasm_bindgen(method, js_name = getPropertyPriority)]
    fn priority(this: &Style, name: &str) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = cssText)]
    fn set_text(this: &Style, text: &JsValue);
}
