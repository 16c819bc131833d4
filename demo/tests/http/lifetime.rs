//! Starting, stopping, being killed, and starting again.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::time::Duration;

use serde_json::json;

use crate::client::{Api, get, post, text};
use crate::consent_ui::{Visit, assert_heading};
use crate::server::{Demo, Folder, failing};

#[test]
fn a_flow_goes_on_after_a_kill_in_the_middle() {
    let folder = Folder::new();
    let vars = [("DATA_DIR", folder.path())];
    let demo = Demo::with(&vars);
    let api = Api::of(&demo);
    let session = api.session(&json!({}));
    Visit::new(&demo.sandbox, &session).to_review("demo-bank");
    demo.kill();

    let demo = Demo::with(&vars);
    let visit = Visit::new(&demo.sandbox, &session);
    assert_heading(&visit.see(""), "Review what you share");
    assert_heading(&visit.submit("review", "decision=allow"), "You are connected");
    assert!(visit.submit("done", "").body.contains("consentID"));
    // The token of before is as good as ever.
    let api = Api { base: demo.sandbox.clone(), token: api.token };
    assert_eq!(api.get("/v1/consent?active=true").expect(200).as_array().expect("a list").len(), 1);
}

#[test]
fn a_visitor_and_the_links_are_known_after_a_restart() {
    let folder = Folder::new();
    let vars = [("DATA_DIR", folder.path())];
    let demo = Demo::with(&vars);
    let cookie = crate::app::linked_visitor(&demo);
    let before = crate::app::state(&demo, &cookie)["links"][0]["consent_id"].clone();
    demo.stop("TERM");
    let demo = Demo::with(&vars);
    assert_eq!(crate::app::state(&demo, &cookie)["links"][0]["consent_id"], before);
}

#[test]
fn reset_forgets_everything() {
    let folder = Folder::new();
    let vars = [("DATA_DIR", folder.path())];
    let demo = Demo::with(&vars);
    let session = Api::of(&demo).session(&json!({}));
    demo.stop("TERM");
    let demo = Demo::run(&vars, &["--reset"]);
    assert_heading(&Visit::new(&demo.sandbox, &session).see(""), "This link can no longer be used");
}

#[test]
fn without_a_data_folder_nothing_is_written() {
    let demo = Demo::with(&[("DATA_DIR", ":memory:")]);
    Api::of(&demo).session(&json!({}));
    assert!(!std::path::Path::new(":memory:").exists());
}

#[test]
fn both_signals_stop_it_quickly_even_with_a_page_open() {
    for signal in ["TERM", "INT"] {
        let demo = Demo::start();
        let mut stream = TcpStream::connect(demo.app.trim_start_matches("http://")).expect("connects");
        stream.write_all(b"GET /api/events HTTP/1.1\r\nhost: localhost\r\n\r\n").expect("sends");
        let mut first = String::new();
        BufReader::new(stream.try_clone().expect("a handle")).read_line(&mut first).expect("answers");
        assert!(first.contains("200"), "{first}");
        let (status, took, _) = demo.stop(signal);
        assert!(status.success(), "{signal}: {status}");
        assert!(took < Duration::from_secs(2), "{signal}: {took:?}");
    }
}

#[test]
fn a_signal_lets_a_request_under_way_end_or_drops_it_soon() {
    let demo = Demo::start();
    let session = Api::of(&demo).session(&json!({ "scenario": "slow-load" }));
    let url = demo.sandbox.trim_start_matches("http://").replace("localhost", "127.0.0.1");
    let mut stream = TcpStream::connect(url).expect("connects");
    write!(stream, "GET /?sess_id={session} HTTP/1.1\r\nhost: localhost\r\n\r\n").expect("sends");
    std::thread::sleep(Duration::from_millis(100));
    let (status, took, _) = demo.stop("TERM");
    assert!(status.success() && took < Duration::from_secs(3), "{status} {took:?}");
}

/// The error is one line that names what to do.
fn assert_refused(vars: &[(&str, &str)], args: &[&str], words: &[&str]) {
    let (code, error) = failing(vars, args);
    assert_eq!(code, Some(1), "{error}");
    assert!(error.starts_with("error: ") && error.trim_end().lines().count() == 1, "{error}");
    assert!(words.iter().all(|word| error.contains(word)), "{error}");
}

#[test]
fn a_taken_port_is_named_with_its_variable() {
    let taken = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let port = taken.local_addr().expect("bound").port().to_string();
    assert_refused(&[("APP_PORT", &port)], &[], &[&port, "taken", "APP_PORT"]);
    assert_refused(&[("SANDBOX_PORT", &port)], &[], &[&port, "taken", "SANDBOX_PORT"]);
}

#[test]
fn bad_settings_are_named() {
    assert_refused(&[("APP_PORT", "many")], &[], &["APP_PORT", "many"]);
    assert_refused(&[("APP_PORT", "5000"), ("SANDBOX_PORT", "5000")], &[], &["APP_PORT", "SANDBOX_PORT"]);
    assert_refused(&[("FISKIL_CLIENT_ID", "x")], &[], &["FISKIL_API_URL", "FISKIL_CLIENT_SECRET"]);
    assert_refused(&[("SANDBOX_WEBHOOK_SECRET", "???")], &[], &["SANDBOX_WEBHOOK_SECRET"]);
    assert_refused(&[("DATA_DIR", "/dev/null/x")], &[], &["DATA_DIR"]);
    assert_refused(&[], &["--rest"], &["--rest", "--reset"]);
}

#[test]
fn two_demos_do_not_share_a_folder() {
    let folder = Folder::new();
    let vars = [("DATA_DIR", folder.path())];
    let _first = Demo::with(&vars);
    assert_refused(&vars, &[], &["in use", "DATA_DIR"]);
}

#[test]
fn only_this_machine_can_connect() {
    let demo = Demo::start();
    let port = demo.app.rsplit(':').next().expect("a port");
    let tables = std::fs::read_to_string("/proc/net/tcp").expect("Linux");
    let wanted = format!(":{:04X} ", port.parse::<u16>().expect("a port"));
    let listening: Vec<_> = tables.lines().filter(|line| line.contains(" 0A ") && line.contains(&wanted)).collect();
    assert!(!listening.is_empty() && listening.iter().all(|line| line.contains("0100007F:")), "{listening:?}");
}

#[test]
fn the_log_holds_no_secret_and_no_session() {
    let demo = Demo::with(&[("LOG_LEVEL", "trace"), ("SANDBOX_WEBHOOK_SECRET", "c2VjcmV0LW9mLXdlYmhvb2tz")]);
    let api = Api::of(&demo);
    let session = api.session(&json!({}));
    let visit = Visit::new(&demo.sandbox, &session);
    visit.to_review("demo-bank");
    visit.submit("review", "decision=allow");
    visit.submit("done", "");
    let own = text(&post(&format!("{}/api/session", demo.app), &json!({})).expect(200), "session_id");
    get(&format!("{}/tag-overlay", demo.app));
    let consent = text(&api.get("/v1/consent").expect(200)[0], "consent_id");
    std::thread::sleep(Duration::from_millis(300));
    let token = api.token.clone();
    let (_, _, log) = demo.stop("TERM");
    assert!(log.contains("/v1/auth/session") && log.contains("/webhooks"), "{log}");
    for secret in
        [&session, &own, &consent, &token, "sandbox_secret", "c2VjcmV0", "secret-of-webhooks", "123456", "password="]
    {
        assert!(!log.contains(secret), "{secret} in {log}");
    }
}
