//! Webhooks from the sandbox to a receiver of the test's own.

use std::net::TcpListener;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use ring::hmac;
use serde_json::{Value, json};

use crate::client::{Api, get};
use crate::receiver::{Delivery, Receiver};
use crate::server::{Demo, Folder, eventually};

const SECRET: &str = "dGhlIHdlYmhvb2sgc2VjcmV0";

fn with_receiver<'a>(url: &'a str, more: &[(&'a str, &'a str)]) -> Demo {
    let mut vars =
        vec![("SANDBOX_WEBHOOK_URL", url), ("SANDBOX_WEBHOOK_SECRET", SECRET), ("SANDBOX_WEBHOOK_BACKOFF_MS", "20")];
    vars.extend(more);
    Demo::with(&vars)
}

/// Ends a flow and gives the id of its consent.
fn consent(demo: &Demo, scenario: &str) -> String {
    consent_at(demo, "demo-bank", scenario)
}

fn consent_at(demo: &Demo, institution: &str, scenario: &str) -> String {
    let api = Api::of(demo);
    let session = api.session(&json!({ "scenario": scenario, "institution_id": institution }));
    get(&format!("{}/?sess_id={session}", demo.sandbox));
    let consents = api.get("/v1/consent").expect(200);
    consents[0]["consent_id"].as_str().expect("a consent").to_owned()
}

fn is_signed(delivery: &Delivery) -> bool {
    let key = hmac::Key::new(hmac::HMAC_SHA256, &BASE64.decode(SECRET).expect("base64"));
    let signature = BASE64.decode(&delivery.signature).expect("base64");
    hmac::verify(&key, &delivery.body, &signature).is_ok()
}

fn attempts(deliveries: &[Delivery]) -> Vec<Value> {
    deliveries.iter().map(|delivery| delivery.json()["delivery_attempt"].clone()).collect()
}

#[test]
fn a_consent_is_announced_and_signed() {
    let receiver = Receiver::answering(&[]);
    let demo = with_receiver(&receiver.url, &[]);
    let id = consent(&demo, "success");
    let delivery = eventually("a webhook", || receiver.of("consent.received").pop());
    assert!(is_signed(&delivery));
    let body = delivery.json();
    assert_eq!(body["delivery_attempt"], 1);
    assert_eq!(body["data"]["consent_id"], id);
    assert_eq!(body["data"]["client_id"], "sandbox_client");
    assert_eq!(body["data"]["institution_id"], "demo-bank");
    assert!(body["data"]["end_user_id"].as_str().is_some_and(|id| id.starts_with("eu_")));
    assert!(body["publish_time"].as_str().is_some_and(|time| time.ends_with('Z')));
}

#[test]
fn the_data_is_announced_by_the_kind_of_institution() {
    for (institution, accounts, history) in [
        ("demo-bank", "banking.accounts.sync.completed", "banking.transactions.sync.completed"),
        ("saltbush-power", "energy.accounts.sync.completed", "energy.billing.sync.completed"),
    ] {
        let receiver = Receiver::answering(&[]);
        let demo = with_receiver(&receiver.url, &[]);
        consent_at(&demo, institution, "success");
        eventually("the data's webhooks", || (receiver.deliveries().len() == 3).then_some(()));
        let events: Vec<_> = receiver.deliveries().iter().map(Delivery::event).collect();
        assert_eq!(events, ["consent.received", accounts, history]);
    }
}

#[test]
fn a_receiver_that_fails_four_times_is_tried_a_fifth_time() {
    let receiver = Receiver::answering(&[500, 404, 302, 503]);
    let demo = with_receiver(&receiver.url, &[]);
    consent(&demo, "success");
    let tries = eventually("five attempts", || Some(receiver.of("consent.received")).filter(|tries| tries.len() == 5));
    assert_eq!(attempts(&tries), [1, 2, 3, 4, 5].map(Value::from));
    assert!(tries.iter().all(is_signed));
    assert!(tries.iter().all(|delivery| delivery.json()["message_id"] == tries[0].json()["message_id"]));
    std::thread::sleep(Duration::from_millis(500));
    assert_eq!(receiver.of("consent.received").len(), 5);
}

#[test]
fn after_five_failures_a_message_is_dropped() {
    let receiver = Receiver::answering(&[500; 10]);
    let demo = with_receiver(&receiver.url, &[]);
    consent(&demo, "success");
    eventually("five attempts", || (receiver.of("consent.received").len() == 5).then_some(()));
    std::thread::sleep(Duration::from_secs(1));
    assert_eq!(receiver.of("consent.received").len(), 5);
}

#[test]
fn an_accepted_message_is_not_sent_again() {
    let receiver = Receiver::answering(&[]);
    let demo = with_receiver(&receiver.url, &[]);
    consent(&demo, "success");
    eventually("a webhook", || receiver.of("consent.received").pop());
    std::thread::sleep(Duration::from_millis(500));
    assert_eq!(receiver.of("consent.received").len(), 1);
}

#[test]
fn the_late_webhook_comes_after_the_browser_has_heard() {
    let receiver = Receiver::answering(&[]);
    let demo = with_receiver(&receiver.url, &[]);
    consent(&demo, "webhook-late");
    std::thread::sleep(Duration::from_secs(4));
    assert!(receiver.deliveries().is_empty());
    eventually("a webhook", || receiver.of("consent.received").pop());
}

#[test]
fn a_revoked_consent_is_announced() {
    let receiver = Receiver::answering(&[]);
    let demo = with_receiver(&receiver.url, &[]);
    let id = consent(&demo, "success");
    assert_eq!(Api::of(&demo).send("DELETE", &format!("/v1/consent/{id}"), None).status, 204);
    let delivery = eventually("a webhook", || receiver.of("consent.revoked").pop());
    assert_eq!(delivery.json()["data"]["consent_id"], id);
}

#[test]
fn nothing_is_announced_where_nothing_was_shared() {
    let receiver = Receiver::answering(&[]);
    let demo = with_receiver(&receiver.url, &[]);
    let api = Api::of(&demo);
    for scenario in ["denied", "cancelled", "wrong-origin"] {
        get(&format!("{}/?sess_id={}", demo.sandbox, api.session(&json!({ "scenario": scenario }))));
    }
    std::thread::sleep(Duration::from_millis(300));
    assert!(receiver.deliveries().is_empty());
}

#[test]
fn a_message_that_waits_survives_a_kill() {
    let folder = Folder::new();
    // A port that nobody listens on until the second start.
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let port = listener.local_addr().expect("bound").port();
    drop(listener);
    let url = format!("http://127.0.0.1:{port}/hook");
    let slow = [("DATA_DIR", folder.path()), ("SANDBOX_WEBHOOK_BACKOFF_MS", "400")];
    let demo = with_receiver(&url, &slow);
    consent(&demo, "success");
    std::thread::sleep(Duration::from_millis(200));
    demo.kill();
    let receiver = Receiver::on(TcpListener::bind(("127.0.0.1", port)).expect("the same port"), &[]);
    assert_eq!(receiver.port, port);
    let _demo = with_receiver(&url, &slow);
    let delivery = eventually("the webhook of before", || receiver.of("consent.received").pop());
    assert!(is_signed(&delivery));
    assert!(delivery.json()["delivery_attempt"].as_u64().is_some_and(|attempt| attempt > 1));
}
