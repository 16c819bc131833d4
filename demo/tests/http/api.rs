//! The sandbox's API: each endpoint's good and bad input.

use std::collections::HashSet;
use std::sync::{Arc, Barrier};
use std::time::Duration;

use serde_json::{Value, json};

use crate::client::{Api, Reply, get, post, send, text};
use crate::server::Demo;

/// Every error has the platform's shape.
fn refused(reply: Reply, status: u16, name: &str) -> String {
    let body = reply.expect(status);
    assert_eq!(body["name"], name, "{body}");
    assert!(text(&body, "id").starts_with("err_"), "{body}");
    assert_eq!(body.as_object().expect("an object").len(), 3, "{body}");
    text(&body, "message")
}

#[test]
fn both_servers_say_that_they_are_well() {
    let demo = Demo::start();
    assert_eq!(get(&format!("{}/healthz", demo.sandbox)).expect(200), json!({ "status": "ok" }));
    assert_eq!(get(&format!("{}/healthz", demo.app)).expect(200), json!({ "status": "ok" }));
}

#[test]
fn the_credentials_buy_a_token_for_fifteen_minutes() {
    let demo = Demo::start();
    let url = format!("{}/v1/token", demo.sandbox);
    let answer = post(&url, &json!({ "client_id": "sandbox_client", "client_secret": "sandbox_secret" })).expect(200);
    assert_eq!(answer["expires_in"], 900);
    assert_eq!(answer["token_type"], "Bearer");
    assert!(!text(&answer, "token").is_empty());
}

#[test]
fn other_credentials_buy_nothing() {
    let demo = Demo::start();
    let url = format!("{}/v1/token", demo.sandbox);
    for (id, secret) in [("sandbox_client", "wrong"), ("wrong", "sandbox_secret"), ("sandbox_secret", "sandbox_client")]
    {
        refused(post(&url, &json!({ "client_id": id, "client_secret": secret })), 401, "unauthorized");
    }
    refused(post(&url, &json!({ "client_id": "sandbox_client" })), 400, "bad_request");
    refused(post(&url, &json!({ "client_id": 1, "client_secret": "x" })), 400, "bad_request");
}

#[test]
fn what_is_not_a_json_object_is_refused() {
    let demo = Demo::start();
    let api = Api::of(&demo);
    let authorization = format!("Bearer {}", api.token);
    for path in ["/v1/end-users", "/v1/auth/session"] {
        for body in ["", "{", "[]", "null", "\"x\"", "\u{0}"] {
            let reply = send("POST", &format!("{}{path}", api.base), &[("authorization", &authorization)], Some(body));
            refused(reply, 400, "bad_request");
        }
    }
}

#[test]
fn no_endpoint_answers_without_a_valid_token() {
    let demo = Demo::start();
    let endpoints = [
        ("POST", "/v1/end-users"),
        ("POST", "/v1/auth/session"),
        ("GET", "/v1/institutions"),
        ("GET", "/v1/consent"),
        ("DELETE", "/v1/consent/x"),
    ];
    for (method, path) in endpoints {
        for authorization in ["", "Bearer", "Bearer ", "Bearer nonsense", "Basic c2FuZGJveA=="] {
            let body = (method == "POST").then_some("{}");
            let reply = send(method, &format!("{}{path}", demo.sandbox), &[("authorization", authorization)], body);
            assert_eq!(reply.header("www-authenticate"), "Bearer");
            refused(reply, 401, "unauthorized");
        }
    }
}

#[test]
fn a_token_ends_when_it_said_it_would() {
    let demo = Demo::with(&[("SANDBOX_TOKEN_TTL", "1")]);
    let api = Api::of(&demo);
    assert_eq!(api.get("/v1/institutions").status, 200);
    std::thread::sleep(Duration::from_millis(2100));
    assert!(refused(api.get("/v1/institutions"), 401, "unauthorized").contains("expired"));
}

#[test]
fn an_end_user_takes_optional_fields() {
    let demo = Demo::start();
    let api = Api::of(&demo);
    let full = json!({ "name": "Jo", "email": "jo@example.com", "phone": "+61400000000", "unknown": [1] });
    assert!(text(&api.post("/v1/end-users", &full).expect(200), "end_user_id").starts_with("eu_"));
    refused(api.post("/v1/end-users", &json!({ "name": 1 })), 400, "bad_request");
    refused(api.post("/v1/end-users", &json!({ "name": "x".repeat(3000) })), 400, "bad_request");
}

#[test]
fn a_session_keeps_the_platforms_trap() {
    let demo = Demo::start();
    let api = Api::of(&demo);
    let answer = api
        .post("/v1/auth/session", &json!({ "end_user_id": api.end_user(), "redirect_uri": "", "cancel_uri": null }))
        .expect(200);
    assert_eq!(answer["id"], "sandbox_client");
    let session = text(&answer, "session_id");
    assert_eq!(answer["auth_url"], format!("{}?sess_id={session}", demo.sandbox));
    let expected =
        std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).expect("after 1970").as_secs() + 432_000;
    assert!(answer["expires_at"].as_u64().expect("seconds").abs_diff(expected) < 5);
}

#[test]
fn a_session_that_cannot_work_is_refused() {
    let demo = Demo::start();
    let api = Api::of(&demo);
    let owner = api.end_user();
    refused(api.post("/v1/auth/session", &json!({})), 400, "bad_request");
    refused(api.post("/v1/auth/session", &json!({ "end_user_id": "  " })), 400, "bad_request");
    refused(api.post("/v1/auth/session", &json!({ "end_user_id": "eu_nobody" })), 404, "not_found");
    for (name, value) in [
        ("redirect_uri", json!("/done")),
        ("redirect_uri", json!("javascript:alert(1)")),
        ("cancel_uri", json!("data:text/html,x")),
        ("cancel_uri", json!(7)),
        ("institution_id", json!("no-such-bank")),
        ("scenario", json!("no-such-scenario")),
    ] {
        let mut body = json!({ "end_user_id": owner });
        body[name] = value;
        let message = refused(api.post("/v1/auth/session", &body), 400, "bad_request");
        assert!(message.contains(name), "{message}");
    }
}

#[test]
fn institutions_are_listed_with_what_they_lead_to() {
    let demo = Demo::start();
    let api = Api::of(&demo);
    let all = api.get("/v1/institutions").expect(200);
    let names: Vec<_> = all.as_array().expect("a list").iter().map(|i| text(i, "name")).collect();
    assert_eq!(names[..2], ["Demo Bank", "Coastline Bank"]);
    assert_eq!(names[9], "Denial Bank");
    assert_eq!(all[9]["sandbox"]["outcome"], "CONSENT_ENDUSER_DENIED");
    let energy = api.get("/v1/institutions?industry=energy").expect(200);
    assert!(energy.as_array().expect("a list").iter().all(|i| i["industry"] == "energy"));
    assert_eq!(api.get("/v1/institutions?industry=").expect(200), all);
    refused(api.get("/v1/institutions?industry=mining"), 400, "bad_request");
}

fn consent_of(api: &Api, owner: &str) -> Value {
    let session = api.session_for(owner, &json!({ "scenario": "success" }));
    assert_eq!(get(&format!("{}/?sess_id={session}", api.base)).status, 200);
    api.get(&format!("/v1/consent?end_user_id={owner}&active=true")).expect(200)[0].clone()
}

#[test]
fn a_consent_is_listed_until_it_is_revoked() {
    let demo = Demo::start();
    let api = Api::of(&demo);
    let (owner, other) = (api.end_user(), api.end_user());
    let consent = consent_of(&api, &owner);
    let id = text(&consent, "arrangement_id");
    assert_eq!((&consent["active"], &consent["end_user_id"]), (&json!(true), &json!(owner)));
    let count = |query: &str| api.get(&format!("/v1/consent{query}")).expect(200).as_array().expect("a list").len();
    assert_eq!(count(&format!("?end_user_id={other}")), 0);
    assert_eq!(count(""), 1);
    assert_eq!(api.send("DELETE", &format!("/v1/consent/{id}"), None).status, 204);
    assert_eq!(count(&format!("?end_user_id={owner}&active=true")), 0);
    assert_eq!(count(&format!("?end_user_id={owner}&active=false")), 1);
    assert_eq!(api.get("/v1/consent").expect(200)[0]["termination_reason"], "Revoked");
    refused(api.send("DELETE", &format!("/v1/consent/{id}"), None), 404, "not_found");
}

#[test]
fn bad_questions_about_consents_are_refused() {
    let demo = Demo::start();
    let api = Api::of(&demo);
    refused(api.get("/v1/consent?active=maybe"), 400, "bad_request");
    refused(api.get("/v1/consent?end_user_id=eu_nobody"), 404, "not_found");
    refused(api.send("DELETE", "/v1/consent/unknown", None), 404, "not_found");
}

#[test]
fn unknown_paths_and_methods_have_the_same_error_shape() {
    let demo = Demo::start();
    refused(get(&format!("{}/v2/token", demo.sandbox)), 404, "not_found");
    refused(get(&format!("{}/v1/token", demo.sandbox)), 405, "method_not_allowed");
}

#[test]
fn a_body_that_is_too_large_is_refused() {
    let demo = Demo::start();
    let large = json!({ "client_id": "x".repeat(70_000), "client_secret": "y" });
    refused(post(&format!("{}/v1/token", demo.sandbox), &large), 413, "payload_too_large");
}

#[test]
fn a_client_that_asks_too_often_is_told_when_to_come_back() {
    let demo = Demo::with(&[("SANDBOX_RATE_LIMIT", "1")]);
    let url = format!("{}/openapi.json", demo.sandbox);
    let limited = (0..40).map(|_| get(&url)).find(|reply| reply.status == 429).expect("a limit");
    assert!(limited.header("retry-after").parse::<u32>().expect("seconds") >= 1);
    refused(limited, 429, "too_many_requests");
    assert_eq!(get(&format!("{}/healthz", demo.sandbox)).status, 200);
}

#[test]
fn a_thousand_sessions_in_parallel_are_all_there() {
    const THREADS: usize = 50;
    const EACH: usize = 20;
    let demo = Demo::start();
    let api = Arc::new(Api::of(&demo));
    let barrier = Arc::new(Barrier::new(THREADS));
    let threads: Vec<_> = (0..THREADS)
        .map(|_| {
            let (api, barrier) = (Arc::clone(&api), Arc::clone(&barrier));
            std::thread::spawn(move || {
                let owner = api.end_user();
                barrier.wait();
                (0..EACH).map(|_| api.session_for(&owner, &json!({ "scenario": "success" }))).collect::<Vec<_>>()
            })
        })
        .collect();
    let sessions: HashSet<_> = threads.into_iter().flat_map(|thread| thread.join().expect("no panic")).collect();
    assert_eq!(sessions.len(), THREADS * EACH);
    let sessions: Vec<_> = sessions.into_iter().collect();
    let base = api.base.as_str();
    std::thread::scope(|scope| {
        for part in sessions.chunks(EACH) {
            scope.spawn(move || {
                for session in part {
                    let page = get(&format!("{base}/?sess_id={session}"));
                    assert!(page.body.contains("consentID"), "{}", page.body);
                }
            });
        }
    });
    assert_eq!(api.get("/v1/consent?active=true").expect(200).as_array().expect("a list").len(), THREADS * EACH);
}
