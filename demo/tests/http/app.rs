//! The sample app: its pages, its backend, and what it trusts.

use std::net::TcpListener;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use ring::hmac;
use serde_json::{Value, json};

use crate::client::{Api, Reply, get, post, send, text};
use crate::server::{Demo, Folder, eventually};

const PAGES: [&str; 12] = [
    "/",
    "/html",
    "/tag-inline",
    "/tag-overlay",
    "/module",
    "/umd",
    "/form",
    "/htmx",
    "/react",
    "/vue",
    "/file",
    "/test-cards",
];

/// Asks as the visitor with this cookie.
fn ask(demo: &Demo, cookie: &str, method: &str, path: &str, body: Option<&Value>) -> Reply {
    let body = body.map(Value::to_string);
    send(method, &format!("{}{path}", demo.app), &[("cookie", cookie)], body.as_deref())
}

/// What the server knows of a visitor.
pub(crate) fn state(demo: &Demo, cookie: &str) -> Value {
    ask(demo, cookie, "GET", "/api/state", None).expect(200)
}

/// A new visitor, by the cookie that stands for them.
fn visitor(demo: &Demo) -> String {
    let reply = get(&format!("{}/api/state", demo.app));
    reply.header("set-cookie").split(';').next().expect("a cookie").to_owned()
}

/// Ends a flow for the visitor and gives the consent's id, as a browser would report it.
fn finish(demo: &Demo, cookie: &str, scenario: &str) -> String {
    finish_at(demo, cookie, "demo-bank", scenario)
}

fn finish_at(demo: &Demo, cookie: &str, institution: &str, scenario: &str) -> String {
    let wish = json!({ "scenario": scenario, "institution_id": institution });
    let session = ask(demo, cookie, "POST", "/api/session", Some(&wish)).expect(200);
    let page = get(&format!("{}/?sess_id={}", text(&session, "auth_server"), text(&session, "session_id")));
    let (_, rest) = page.body.split_once("&quot;consentID&quot;:&quot;").expect("a consentID");
    rest.split("&quot;").next().expect("closed").to_owned()
}

fn confirm(demo: &Demo, cookie: &str, consent: &str) -> Reply {
    ask(demo, cookie, "POST", "/api/consent/confirm", Some(&json!({ "consent_id": consent })))
}

/// A visitor with one confirmed link.
pub(crate) fn linked_visitor(demo: &Demo) -> String {
    let cookie = visitor(demo);
    let consent = finish(demo, &cookie, "success");
    confirm(demo, &cookie, &consent).expect(200);
    cookie
}

#[test]
fn every_page_is_there_and_holds_no_secret() {
    let demo = Demo::with(&[("SANDBOX_CLIENT_SECRET", "of theirs alone")]);
    for path in PAGES {
        let page = get(&format!("{}{path}", demo.app));
        assert_eq!(page.status, 200, "{path}");
        assert!(page.header("content-type").starts_with("text/html"), "{path}");
        assert!(!page.body.contains("of theirs alone") && !page.body.contains("sbx_"), "{path}");
        let policy = page.header("content-security-policy");
        assert!(policy.contains("default-src 'none'") && !policy.contains("'unsafe-inline'"), "{path}: {policy}");
        assert!(policy.contains("frame-ancestors 'none'"), "{path}: {policy}");
        assert!(!page.body.contains("<style") && !page.body.contains(" onclick="), "{path}");
    }
    assert_eq!(get(&format!("{}/nothing", demo.app)).status, 404);
}

#[test]
fn the_overlay_page_needs_no_script_to_open() {
    let demo = Demo::start();
    let page = get(&format!("{}/tag-overlay", demo.app)).body;
    assert!(page.contains("<fiskil-link session-url=\"/api/session\"") && page.contains(" overlay"), "{page}");
    assert!(page.contains(&format!("auth-server=\"{}\"", demo.sandbox)));
}

/// A session that a page has from the start is spent after one use.
#[test]
fn no_page_creates_a_session_before_one_is_needed() {
    let demo = Demo::start();
    for path in PAGES {
        let page = get(&format!("{}{path}?scenario=denied&institution=demo-bank", demo.app)).body;
        assert!(!page.contains(" session-id=") && !page.contains("data-renew"), "{path}");
        let tag = page.split_once("<main").expect("content").1.split_once("<fiskil-link ");
        if let Some((_, tag)) = tag {
            assert!(tag.starts_with("name=") || tag.starts_with("class=") || tag.starts_with("session-url="), "{path}");
            let url = "session-url=\"/api/session?institution_id=demo-bank&amp;scenario=denied\"";
            assert!(tag.split_once('>').expect("closed").0.contains(url), "{path}: {tag}");
        }
    }
}

/// The one for which the tag exists: nothing but the SDK and what copies the code, and no more allowed than its own origin.
#[test]
fn the_plain_pages_have_no_script_of_their_own() {
    let demo = Demo::start();
    for path in ["/html", "/form"] {
        let page = get(&format!("{}{path}", demo.app));
        assert_eq!(page.body.matches("<script").count(), 2, "{path}");
        for script in ["/dist/fiskil-link.mjs", "/assets/listings.js"] {
            assert!(page.body.contains(&format!("src=\"{script}\"")), "{path}: {script}");
        }
        // The code that is shown has the SDK alone.
        assert_eq!(page.body.matches("&lt;script").count(), 1, "{path}");
    }
    for path in ["/html", "/form", "/htmx"] {
        let policy = get(&format!("{}{path}", demo.app)).header("content-security-policy").to_owned();
        assert!(policy.contains("connect-src 'self';") && policy.contains("default-src 'none'"), "{path}: {policy}");
    }
}

#[test]
fn a_piece_for_htmx_says_what_the_platform_says() {
    let demo = Demo::start();
    let cookie = visitor(&demo);
    let consent = finish(&demo, &cookie, "success");
    let submit = |body: &str| send("POST", &format!("{}/htmx", demo.app), &[("cookie", &cookie)], Some(body));
    let piece = submit(&format!("consent_id={consent}"));
    assert!(piece.body.contains("confirmed that the consent is yours") && !piece.body.contains("<html"));
    assert!(
        submit("consent_id=%3Cb%3E").body.contains("Not trusted") && !submit("consent_id=%3Cb%3E").body.contains("<b>")
    );
}

#[test]
fn the_switches_reach_the_page() {
    let demo = Demo::start();
    let page = get(&format!("{}/module?flavour=nowasm&timeout=3000&mode=inline&scenario=denied", demo.app));
    assert!(page.body.contains("/assets/module.js?flavour=nowasm"));
    assert!(page.body.contains("data-timeout=\"3000\"") && page.body.contains("data-scenario=\"denied\""));
    assert!(!page.header("content-security-policy").contains("wasm-unsafe-eval"));
    let script = get(&format!("{}/assets/module.js?flavour=nowasm", demo.app));
    assert!(script.body.contains("'/dist/fiskil-link.nowasm.mjs'"));
    let hostile = get(&format!("{}/module?scenario=%22%3E%3Cscript%3E&timeout=soon", demo.app)).body;
    assert!(!hostile.contains("\"><script>") && !hostile.contains("data-timeout"));
}

#[test]
fn the_code_beside_a_page_follows_the_switches() {
    let demo = Demo::start();
    let page = |query: &str| {
        let body = get(&format!("{}/module{query}", demo.app)).body.replace("&#39;", "'");
        let (_, code) = body.split_once("class=\"listings\"").expect("code");
        code.split_once("</section>").expect("its end").0.to_owned()
    };
    let plain = page("");
    assert!(plain.contains(&format!("{}/dist/fiskil-link.mjs", demo.app)), "{plain}");
    assert!(plain.contains(&format!("authServer: '{}'", demo.sandbox)));
    assert!(plain.contains(&format!("const API = '{}'", demo.sandbox)));
    // The documented credentials of the sandbox, so that the code runs as it stands.
    assert!(plain.contains("?? 'sandbox_secret'"));
    assert!(!plain.contains("timeoutMs") && !plain.contains("container:") && !plain.contains("scenario:"));
    let switched = page("?flavour=nowasm&timeout=3000&mode=inline&scenario=denied&institution=outage-bank");
    for part in [
        "/dist/fiskil-link.nowasm.mjs",
        "timeoutMs: 3000,",
        "container: '#inline',",
        "scenario: 'denied',",
        "institution_id: 'outage-bank',",
    ] {
        assert!(switched.contains(part), "{part}");
    }
    assert!(!page("?scenario=');alert('&timeout=NaN").contains("alert"), "only what is known gets into code");
}

#[test]
fn the_sdk_is_served_as_what_it_is() {
    let folder = Folder::new();
    for name in ["fiskil-link.mjs", "fiskil-link.umd.js", "testing.cjs", "integrity.json"] {
        std::fs::write(folder.0.join(name), "{}").expect("writes");
    }
    let demo = Demo::with(&[("DIST_DIR", folder.path())]);
    for (name, kind) in [
        ("fiskil-link.mjs", "text/javascript"),
        ("fiskil-link.umd.js", "text/javascript"),
        ("testing.cjs", "text/javascript"),
        ("integrity.json", "application/json"),
    ] {
        let file = get(&format!("{}/dist/{name}", demo.app));
        assert_eq!(file.status, 200, "{name}");
        assert!(file.header("content-type").starts_with(kind), "{name}");
        assert_eq!(file.header("cache-control"), "no-cache");
    }
    for path in ["/dist/nothing.js", "/dist/../Cargo.toml", "/dist/%2e%2e/Cargo.toml", "/dist/%2Fetc%2Fpasswd"] {
        assert_eq!(get(&format!("{}{path}", demo.app)).status, 404, "{path}");
    }
}

#[test]
fn a_session_for_a_page_has_what_link_takes_and_nothing_more() {
    let demo = Demo::start();
    let session = post(&format!("{}/api/session", demo.app), &json!({})).expect(200);
    let mut keys: Vec<_> = session.as_object().expect("an object").keys().map(String::as_str).collect();
    keys.sort_unstable();
    assert_eq!(keys, ["auth_server", "expires_at", "session_id"]);
    assert_eq!(session["auth_server"], demo.sandbox);
    assert_ne!(session["session_id"], "sandbox_client");
}

/// As the tag's `session-url` asks: a POST without a body; the switches stand in the address.
#[test]
fn a_session_can_be_asked_for_without_a_body() {
    let demo = Demo::start();
    let ask = |query: &str| send("POST", &format!("{}/api/session{query}", demo.app), &[], None);
    assert_ne!(text(&ask("").expect(200), "session_id"), "");
    let session = ask("?scenario=denied&institution_id=").expect(200);
    let page = get(&format!("{}/?sess_id={}", demo.sandbox, text(&session, "session_id")));
    assert!(page.body.contains("CONSENT_ENDUSER_DENIED"), "{}", page.body);
    assert!(text(&ask("?scenario=nonsense").expect(400), "message").contains("nonsense"));
}

#[test]
fn bad_wishes_are_answered_with_the_reason() {
    let demo = Demo::start();
    let url = format!("{}/api/session", demo.app);
    let answer = post(&url, &json!({ "scenario": "nonsense" })).expect(400);
    assert!(text(&answer, "message").contains("nonsense"));
    post(&url, &json!([])).expect(400);
    post(&url, &json!({ "scenario": 7 })).expect(400);
}

#[test]
fn a_consent_is_trusted_only_if_the_platform_says_whose_it_is() {
    let demo = Demo::start();
    let (one, other) = (visitor(&demo), visitor(&demo));
    let consent = finish(&demo, &one, "success");
    confirm(&demo, &other, &consent).expect(409);
    confirm(&demo, &one, "forged").expect(409);
    assert_eq!(confirm(&demo, &one, &consent).expect(200)["state"], "linked");
    assert_eq!(state(&demo, &other)["links"], json!([]));
}

#[test]
fn linked_syncing_and_ready_are_told_apart() {
    let demo = Demo::start();
    for institution in ["demo-bank", "southern-energy"] {
        let cookie = visitor(&demo);
        let consent = finish_at(&demo, &cookie, institution, "webhook-late");
        confirm(&demo, &cookie, &consent).expect(200);
        for wanted in ["linked", "syncing", "ready"] {
            eventually(wanted, || (state(&demo, &cookie)["links"][0]["state"] == wanted).then_some(()));
        }
    }
}

#[test]
fn the_webhook_may_come_first() {
    let demo = Demo::start();
    let cookie = visitor(&demo);
    let consent = finish(&demo, &cookie, "success");
    eventually("the webhook", || (state(&demo, &cookie)["links"][0]["state"] == "syncing").then_some(()));
    confirm(&demo, &cookie, &consent).expect(200);
    // The browser's later report takes nothing back.
    assert_ne!(state(&demo, &cookie)["links"][0]["state"], "linked");
    assert_eq!(state(&demo, &cookie)["links"][0]["institution"], "Demo Bank");
}

#[test]
fn a_webhook_that_comes_twice_counts_once() {
    let demo = Demo::start();
    let cookie = visitor(&demo);
    finish(&demo, &cookie, "webhook-duplicate");
    eventually("a dropped repeat", || state(&demo, &cookie)["log"].to_string().contains("was dropped").then_some(()));
    assert_eq!(state(&demo, &cookie)["links"].as_array().expect("a list").len(), 1);
}

#[test]
fn only_the_owner_can_unlink() {
    let demo = Demo::start();
    let cookie = linked_visitor(&demo);
    let consent = json!({ "consent_id": state(&demo, &cookie)["links"][0]["consent_id"] });
    let other = linked_visitor(&demo);
    assert_eq!(ask(&demo, &other, "POST", "/api/consent/revoke", Some(&consent)).status, 404);
    assert_eq!(ask(&demo, &cookie, "POST", "/api/consent/revoke", Some(&consent)).status, 204);
    eventually("the end", || (state(&demo, &cookie)["links"][0]["state"] == "ended").then_some(()));
    assert_eq!(Api::of(&demo).get("/v1/consent?active=true").expect(200).as_array().expect("a list").len(), 1);
}

fn webhook(demo: &Demo, secret: &[u8], body: &str, sent: &str) -> Reply {
    let signature = BASE64.encode(hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, secret), body.as_bytes()));
    send("POST", &format!("{}/webhooks", demo.app), &[("x-fiskil-signature", &signature)], Some(sent))
}

#[test]
fn a_webhook_counts_only_with_the_right_signature_over_its_very_bytes() {
    let demo = Demo::with(&[("FISKIL_WEBHOOK_SECRET", &BASE64.encode("known"))]);
    let body = r#"{"delivery_attempt":1,"message_id":"m1","data":{"event":"consent.received","end_user_id":"eu"}}"#;
    webhook(&demo, b"other", body, body).expect(401);
    webhook(&demo, b"known", body, &body.replace(":1", ": 1")).expect(401);
    send("POST", &format!("{}/webhooks", demo.app), &[], Some(body)).expect(401);
    assert_eq!(webhook(&demo, b"known", body, body).expect(200)["duplicate"], false);
    assert_eq!(webhook(&demo, b"known", body, body).expect(200)["duplicate"], true);
    webhook(&demo, b"known", "{}", "{}").expect(400);
    webhook(&demo, b"known", "not json", "not json").expect(400);
    let unknown = body.replace("consent.received", "something.new").replace("m1", "m2");
    webhook(&demo, b"known", &unknown, &unknown).expect(200);
}

#[test]
fn another_site_cannot_act_for_a_visitor() {
    let demo = Demo::start();
    for path in ["/api/session", "/api/consent/confirm", "/api/consent/revoke", "/form"] {
        for origin in ["http://evil.example", "null", &demo.sandbox] {
            let reply = send("POST", &format!("{}{path}", demo.app), &[("origin", origin)], Some("{}"));
            assert_eq!(reply.status, 403, "{path} from {origin}");
        }
    }
    // A request without an origin, as some browsers send it: they say then how far away the page is.
    let from =
        |site: &str| send("POST", &format!("{}/api/session", demo.app), &[("sec-fetch-site", site)], Some("{}")).status;
    assert_eq!(["cross-site", "same-site", "", "nonsense"].map(from), [403; 4]);
    assert_eq!(["same-origin", "none"].map(from), [200; 2]);
    let own = send("POST", &format!("{}/api/session", demo.app), &[("origin", &demo.app)], Some("{}"));
    assert_eq!(own.status, 200);
}

#[test]
fn the_form_is_believed_only_after_the_platform_agrees() {
    let demo = Demo::start();
    let cookie = visitor(&demo);
    let consent = finish(&demo, &cookie, "success");
    let submit = |body: &str| send("POST", &format!("{}/form", demo.app), &[("cookie", &cookie)], Some(body));
    assert_eq!(submit("name=Jo").status, 400);
    assert_eq!(submit("name=Jo&consent_id=forged").status, 409);
    let page = submit(&format!("name=%3Cb%3EJo&consent_id={consent}"));
    assert_eq!(page.status, 200);
    assert!(page.body.contains(&consent) && page.body.contains("&lt;b&gt;Jo"), "{}", page.body);
    assert!(page.body.contains("id=\"verification\">confirmed by the platform"), "{}", page.body);
    assert!(submit("name=Jo&consent_id=forged").body.contains("id=\"verification\">refused by the platform"));
}

#[test]
fn the_webview_file_holds_everything_it_needs() {
    let folder = Folder::new();
    std::fs::write(folder.0.join("fiskil-link.umd.js"), "var sdk = '</script>';").expect("writes");
    std::fs::write(folder.0.join("errors.mjs"), "export {};").expect("writes");
    let demo = Demo::with(&[("DIST_DIR", folder.path())]);
    let file = get(&format!("{}/file/link.html", demo.app));
    assert!(file.header("content-disposition").contains("attachment"));
    assert!(file.body.contains("var sdk = '<\\/script>';") && file.body.contains("data-session=\""));
    let errors = format!("\"@fiskil/link/errors\":\"data:text/javascript;base64,{}\"", BASE64.encode("export {};"));
    assert!(file.body.contains(&errors) && !file.body.contains(" src="), "{}", file.body);
}

#[test]
fn three_variables_point_the_app_at_another_platform() {
    let platform = Demo::start();
    let vars = [
        ("FISKIL_API_URL", platform.sandbox.as_str()),
        ("FISKIL_CLIENT_ID", "sandbox_client"),
        ("FISKIL_CLIENT_SECRET", "sandbox_secret"),
    ];
    let demo = Demo::with(&vars);
    let session = post(&format!("{}/api/session", demo.app), &json!({})).expect(200);
    assert_eq!(session["auth_server"], platform.sandbox);
    let wrong = Demo::with(&[vars[0], vars[1], ("FISKIL_CLIENT_SECRET", "wrong")]);
    let answer = post(&format!("{}/api/session", wrong.app), &json!({})).expect(502);
    assert!(text(&answer, "message").contains("401"), "{answer}");
    let page = get(&format!("{}/tag-overlay", wrong.app));
    assert_eq!(page.status, 502);
    assert!(page.body.contains("role=\"alert\""));
}

/// As against the real platform: other credentials, and webhooks that come from elsewhere.
#[test]
fn a_whole_journey_runs_on_another_platform_with_other_credentials() {
    const SECRET: &str = "YW5vdGhlciBzZWNyZXQ=";
    // Freed at once: the demo takes it.
    let port = TcpListener::bind("127.0.0.1:0").expect("a port").local_addr().expect("bound").port().to_string();
    let receiver = format!("http://127.0.0.1:{port}/webhooks");
    let platform = Demo::with(&[
        ("SANDBOX_CLIENT_ID", "integrator"),
        ("SANDBOX_CLIENT_SECRET", "a secret of theirs"),
        ("SANDBOX_WEBHOOK_URL", &receiver),
        ("SANDBOX_WEBHOOK_SECRET", SECRET),
    ]);
    let credentials = json!({ "client_id": "sandbox_client", "client_secret": "sandbox_secret" });
    post(&format!("{}/v1/token", platform.sandbox), &credentials).expect(401);
    let demo = Demo::with(&[
        ("APP_PORT", &port),
        ("DATA_DIR", ":memory:"),
        ("FISKIL_API_URL", &format!("{}/v1/", platform.sandbox)),
        ("FISKIL_CLIENT_ID", "integrator"),
        ("FISKIL_CLIENT_SECRET", "a secret of theirs"),
        ("FISKIL_WEBHOOK_SECRET", SECRET),
    ]);
    let cookie = linked_visitor(&demo);
    eventually("ready", || (state(&demo, &cookie)["links"][0]["state"] == "ready").then_some(()));
    let consent = text(&state(&demo, &cookie)["links"][0], "consent_id");
    ask(&demo, &cookie, "POST", "/api/consent/revoke", Some(&json!({ "consent_id": consent }))).expect(204);
    eventually("ended", || (state(&demo, &cookie)["links"][0]["state"] == "ended").then_some(()));
    let page = get(&format!("{}/tag-overlay", demo.app));
    assert!(page.header("content-security-policy").contains(&format!("frame-src {}", platform.sandbox)));
    assert!(page.body.contains("against the real platform") && !page.body.contains("name=\"scenario\""));
}

#[test]
fn what_is_known_of_a_visitor_stays_with_its_platform() {
    let folder = Folder::new();
    let data = ("DATA_DIR", folder.path());
    let demo = Demo::with(&[data]);
    let cookie = linked_visitor(&demo);
    demo.stop("TERM");
    let platform = Demo::start();
    let vars = [
        data,
        ("FISKIL_API_URL", platform.sandbox.as_str()),
        ("FISKIL_CLIENT_ID", "sandbox_client"),
        ("FISKIL_CLIENT_SECRET", "sandbox_secret"),
    ];
    let elsewhere = Demo::with(&vars);
    assert_eq!(state(&elsewhere, &cookie)["links"], json!([]));
    confirm(&elsewhere, &cookie, &finish(&elsewhere, &cookie, "success")).expect(200);
    elsewhere.stop("TERM");
    let back = Demo::with(&[data]);
    assert_eq!(state(&back, &cookie)["links"].as_array().expect("a list").len(), 1);
    ask(&back, &cookie, "POST", "/api/session", Some(&json!({}))).expect(200);
}

#[test]
fn a_proxy_is_not_asked_for_what_is_on_this_machine() {
    let demo = Demo::with(&[("HTTP_PROXY", "http://127.0.0.1:1"), ("ALL_PROXY", "http://127.0.0.1:1")]);
    let cookie = linked_visitor(&demo);
    eventually("a webhook", || (state(&demo, &cookie)["links"][0]["state"] != "linked").then_some(()));
}

#[test]
fn a_page_under_another_name_is_not_answered() {
    let demo = Demo::with(&[("ALLOWED_HOSTS", "demo.example")]);
    for base in [&demo.app, &demo.sandbox] {
        for (host, status) in
            [("evil.example", 421), ("localhost.evil.example", 421), ("localhost", 200), ("demo.example:443", 200)]
        {
            let reply = send("GET", &format!("{base}/"), &[("host", host)], None);
            assert_eq!(reply.status, status, "{base} as {host}");
        }
    }
    // The platform comes through a tunnel: what it sends is signed.
    assert_eq!(send("POST", &format!("{}/webhooks", demo.app), &[("host", "tunnel.example")], Some("{}")).status, 401);
}

#[test]
fn the_app_has_limits_too() {
    let demo = Demo::with(&[("APP_RATE_LIMIT", "1")]);
    let large = "x".repeat(70_000);
    for path in ["/api/session", "/api/consent/confirm", "/form", "/webhooks"] {
        let reply = send("POST", &format!("{}{path}", demo.app), &[], Some(&large));
        assert_eq!(reply.status, 413, "{path}");
    }
    let url = format!("{}/api/state", demo.app);
    let limited = (0..40).map(|_| get(&url)).find(|reply| reply.status == 429).expect("a limit");
    assert!(limited.header("retry-after").parse::<u32>().expect("seconds") >= 1);
    assert_eq!(get(&format!("{}/healthz", demo.app)).status, 200);
}

#[test]
fn an_expired_token_is_renewed_on_the_way() {
    let demo = Demo::with(&[("SANDBOX_TOKEN_TTL", "1")]);
    let url = format!("{}/api/session", demo.app);
    post(&url, &json!({})).expect(200);
    std::thread::sleep(std::time::Duration::from_millis(2100));
    post(&url, &json!({})).expect(200);
}

#[test]
fn a_token_that_the_platform_has_forgotten_is_renewed() {
    let platform = Demo::start();
    let vars = [
        ("FISKIL_API_URL", platform.sandbox.as_str()),
        ("FISKIL_CLIENT_ID", "sandbox_client"),
        ("FISKIL_CLIENT_SECRET", "sandbox_secret"),
    ];
    let demo = Demo::with(&vars);
    let cookie = visitor(&demo);
    ask(&demo, &cookie, "POST", "/api/session", Some(&json!({}))).expect(200);
    let address = platform.sandbox.clone();
    platform.kill();
    let port = address.rsplit(':').next().expect("a port");
    let _again = Demo::with(&[("SANDBOX_PORT", port), ("DATA_DIR", ":memory:")]);
    // It has forgotten the end users too: the visitor becomes a new one.
    ask(&demo, &cookie, "POST", "/api/session", Some(&json!({}))).expect(200);
}
