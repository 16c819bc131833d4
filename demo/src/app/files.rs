//! Serves files: the SDK from `dist/` and the pages' own scripts. Follows no path out of
//! its folder.

use std::path::{Component, Path, PathBuf};

use axum::extract::{Path as UrlPath, Query, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;

use super::App;

/// `GET /dist/…`.
pub(super) async fn dist(State(app): State<App>, UrlPath(path): UrlPath<String>) -> Response {
    let Some(file) = within(&app.settings.dist_dir, &path) else { return not_found("dist/ has no such file") };
    match tokio::fs::read(&file).await {
        // Any page may load the SDK, as from a CDN; and a rebuilt one must be seen at once.
        Ok(content) => ([(header::ACCESS_CONTROL_ALLOW_ORIGIN, "*")], serve(&path, content)).into_response(),
        Err(_) => not_found("dist/ has no such file; npm run build makes it"),
    }
}

fn within(folder: &Path, path: &str) -> Option<PathBuf> {
    let path = Path::new(path);
    path.components().all(|part| matches!(part, Component::Normal(_))).then(|| folder.join(path))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct AssetQuery {
    flavour: String,
}

/// `GET /assets/…`: what the pages of the demo are made of.
pub(super) async fn asset(UrlPath(name): UrlPath<String>, Query(query): Query<AssetQuery>) -> Response {
    let content = match name.as_str() {
        "demo.css" => include_str!("../../pages/demo.css"),
        "demo.js" => include_str!("../../pages/demo.js"),
        "events.js" => include_str!("../../pages/events.js"),
        "listings.js" => include_str!("../../pages/listings.js"),
        "module.js" => include_str!("../../pages/module.js"),
        "umd.js" => include_str!("../../pages/umd.js"),
        "react.js" => include_str!("../../pages/react.js"),
        "vue.js" => include_str!("../../pages/vue.js"),
        _ => return not_found("no such file"),
    };
    serve(&name, in_flavour(content, &query.flavour).into_bytes())
}

/// Code that loads the SDK, made to load the flavour asked for.
pub(super) fn in_flavour(code: &str, flavour: &str) -> String {
    if flavour == "nowasm" {
        // A page that is for this build alone names it already.
        code.replace("/dist/fiskil-link.nowasm.", "/dist/fiskil-link.")
            .replace("/dist/fiskil-link.", "/dist/fiskil-link.nowasm.")
            // The package's own name is the build in plain JavaScript.
            .replace("'@fiskil/link/wasm'", "'@fiskil/link'")
    } else {
        code.to_owned()
    }
}

/// A file under the type that its name says, looked at anew each time.
pub(super) fn serve(name: &str, content: Vec<u8>) -> Response {
    let kind = match name.rsplit('.').next() {
        Some("mjs" | "js" | "cjs") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json" | "map") => "application/json",
        Some("wasm") => "application/wasm",
        Some("html") => "text/html; charset=utf-8",
        _ => "text/plain; charset=utf-8",
    };
    let headers = [
        (header::CONTENT_TYPE, kind),
        (header::CACHE_CONTROL, "no-cache"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ];
    (headers, content).into_response()
}

fn not_found(text: &'static str) -> Response {
    (StatusCode::NOT_FOUND, text).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_path_leads_out_of_the_folder() {
        let folder = Path::new("/srv/dist");
        assert!(within(folder, "fiskil-link.mjs").is_some());
        for bad in ["../Cargo.toml", "/etc/passwd", "a/../../b", "./x"] {
            assert_eq!(within(folder, bad), None, "{bad}");
        }
    }

    #[test]
    fn the_flavour_changes_only_the_file_that_is_loaded() {
        let code = "import { link } from '/dist/fiskil-link.mjs';";
        assert_eq!(in_flavour(code, "nowasm"), "import { link } from '/dist/fiskil-link.nowasm.mjs';");
        assert_eq!(in_flavour(code, ""), code);
        assert_eq!(in_flavour("import '@fiskil/link/wasm';", "nowasm"), "import '@fiskil/link';");
        assert_eq!(in_flavour("import '@fiskil/link/wasm';", ""), "import '@fiskil/link/wasm';");
    }
}
