//! Frameworks from the demo's `node_modules`, as ES modules that a page can import without a bundler. Nothing of theirs is kept here.

use std::path::Path;

use axum::extract::{Path as UrlPath, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};

use super::App;
use super::files::serve;

/// What installs the frameworks, where `npm start` has not.
const INSTALL: &str = "npm ci --prefix demo";

/// A framework: what `/vendor/…` serves it as, and the files of its packages.
pub(super) struct Vendor {
    pub(super) module: &'static str,
    parts: &'static [(&'static str, &'static str)],
    /// What the module exports; empty where the one part is a module already.
    exports: &'static str,
}

/// React ships `CommonJS` only.
pub(super) const REACT: Vendor = Vendor {
    module: "react.mjs",
    parts: &[
        ("react", "react/cjs/react.production.js"),
        ("scheduler", "scheduler/cjs/scheduler.production.js"),
        ("react-dom", "react-dom/cjs/react-dom.production.js"),
        ("react-dom/client", "react-dom/cjs/react-dom-client.production.js"),
    ],
    exports: "export const React = require('react');\nexport const { createRoot } = require('react-dom/client');\n",
};

/// Vue's runtime: templates would need a compiler, and the compiler `unsafe-eval`.
pub(super) const VUE: Vendor =
    Vendor { module: "vue.mjs", parts: &[("vue", "vue/dist/vue.runtime.esm-browser.prod.js")], exports: "" };

/// A classic script, in one file.
pub(super) const HTMX: Vendor =
    Vendor { module: "htmx.js", parts: &[("htmx", "htmx.org/dist/htmx.min.js")], exports: "" };

/// Says that a framework is not there, and what installs it.
pub(super) fn missing(name: &str) -> Markup {
    html! { p.alert role="alert" { (name) " is not installed. Run " code { (INSTALL) } ", then reload." } }
}

impl Vendor {
    /// Whether npm has put every part in its place.
    pub(super) fn is_installed(&self, folder: &Path) -> bool {
        self.parts.iter().all(|(_, file)| folder.join(file).is_file())
    }

    async fn module(&self, folder: &Path) -> std::io::Result<String> {
        let mut parts = Vec::new();
        for (name, file) in self.parts {
            parts.push((*name, tokio::fs::read_to_string(folder.join(file)).await?));
        }
        Ok(if self.exports.is_empty() {
            parts.into_iter().map(|(_, code)| code).collect()
        } else {
            from_common_js(&parts, self.exports)
        })
    }
}

/// One ES module out of `CommonJS` ones that require each other.
fn from_common_js(parts: &[(&str, String)], exports: &str) -> String {
    let makers = parts.iter().map(|(name, code)| format!("'{name}'(module, exports, require) {{\n{code}\n}},\n"));
    let mut module: String = std::iter::once("const makers = {\n".to_owned()).chain(makers).collect();
    module.push_str(
        "};\nconst made = {};\nfunction require(name) {\n  if (!made[name]) {\n    made[name] = { exports: {} };\n    \
         makers[name](made[name], made[name].exports, require);\n  }\n  return made[name].exports;\n}\n",
    );
    module + exports
}

/// `GET /vendor/…`.
pub(super) async fn show(State(app): State<App>, UrlPath(name): UrlPath<String>) -> Response {
    let Some(vendor) = [&REACT, &VUE, &HTMX].into_iter().find(|vendor| vendor.module == name) else {
        return (StatusCode::NOT_FOUND, "no such framework").into_response();
    };
    match vendor.module(&app.settings.vendor_dir).await {
        Ok(module) => serve(vendor.module, module.into_bytes()),
        Err(_) => (StatusCode::NOT_FOUND, format!("not installed: {INSTALL}")).into_response(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_become_one_module() {
        let parts = [("a", "exports.x = 1;".to_owned()), ("b", "exports.y = require('a').x;".to_owned())];
        let module = from_common_js(&parts, "export const b = require('b');\n");
        assert!(module.contains("'a'(module, exports, require) {\nexports.x = 1;\n},"));
        assert!(module.ends_with("export const b = require('b');\n"));
    }
}
