//! The description is compared with what the API really answers.

use serde_json::{Value, json};

use crate::client::{Api, Reply, get, send};
use crate::receiver::Receiver;
use crate::server::{Demo, eventually};

/// Checks a value against a schema of the description; knows the keywords that it uses.
fn check(description: &Value, schema: &Value, value: &Value, at: &str) {
    if let Some(reference) = schema["$ref"].as_str() {
        let target = description.pointer(reference.trim_start_matches('#')).expect(reference);
        return check(description, target, value, at);
    }
    let right_type = match schema["type"].as_str() {
        Some("object") => value.is_object(),
        Some("array") => value.is_array(),
        Some("string") => value.is_string(),
        Some("integer") => value.is_i64(),
        Some("boolean") => value.is_boolean(),
        Some(other) => panic!("{at}: the test does not know type {other}"),
        None => true,
    };
    assert!(right_type, "{at}: {value} is not {schema}");
    if let Some(constant) = schema.get("const") {
        assert_eq!(value, constant, "{at}");
    }
    if let Some(choices) = schema["enum"].as_array() {
        assert!(choices.contains(value), "{at}: {value} is not in {choices:?}");
    }
    if let Some(pattern) = schema["pattern"].as_str() {
        let prefix = pattern.strip_prefix('^').expect("only prefixes are used");
        assert!(value.as_str().is_some_and(|text| text.starts_with(prefix)), "{at}: {value} against {pattern}");
    }
    for name in schema["required"].as_array().into_iter().flatten() {
        let name = name.as_str().expect("a name");
        assert!(value.get(name).is_some(), "{at}: {name} is missing in {value}");
    }
    if let Some(fields) = value.as_object() {
        for (name, field) in fields {
            let known = &schema["properties"][name];
            assert!(known.is_object(), "{at}: {name} is not described");
            check(description, known, field, &format!("{at}.{name}"));
        }
    }
    for item in value.as_array().into_iter().flatten() {
        check(description, &schema["items"], item, &format!("{at}[]"));
    }
}

/// Checks a whole answer against what the operation promises for its status.
fn check_answer(description: &Value, path: &str, method: &str, reply: &Reply) {
    let at = format!("{method} {path} → {}", reply.status);
    let operation = &description["paths"][path][method];
    assert!(operation.is_object(), "{at} is not described");
    let answer = &operation["responses"][reply.status.to_string()];
    assert!(answer.is_object(), "{at} is not described: {}", reply.body);
    match answer["content"].get("application/json") {
        Some(content) => check(description, &content["schema"], &reply.json(), &at),
        None => assert!(reply.body.is_empty(), "{at}"),
    }
}

#[test]
fn every_answer_is_as_described() {
    let receiver = Receiver::answering(&[]);
    let demo = Demo::with(&[("SANDBOX_WEBHOOK_URL", &receiver.url)]);
    let description = get(&format!("{}/openapi.json", demo.sandbox)).expect(200);
    let api = Api::of(&demo);
    let owner = api.end_user();
    let session = api.session_for(&owner, &json!({ "scenario": "success" }));
    get(&format!("{}/?sess_id={session}", demo.sandbox));
    let consent = api.get("/v1/consent").expect(200)[0]["consent_id"].as_str().expect("an id").to_owned();
    let credentials = json!({ "client_id": "sandbox_client", "client_secret": "sandbox_secret" });
    let wrong = json!({ "client_id": "sandbox_client", "client_secret": "?" });
    let calls: [(&str, &str, &str, Option<Value>); 15] = [
        ("/v1/token", "post", "/v1/token", Some(credentials)),
        ("/v1/token", "post", "/v1/token", Some(wrong)),
        ("/v1/token", "post", "/v1/token", Some(json!({}))),
        ("/v1/end-users", "post", "/v1/end-users", Some(json!({ "name": "Jo" }))),
        ("/v1/end-users", "post", "/v1/end-users", Some(json!({ "name": 1 }))),
        ("/v1/auth/session", "post", "/v1/auth/session", Some(json!({ "end_user_id": owner }))),
        ("/v1/auth/session", "post", "/v1/auth/session", Some(json!({}))),
        ("/v1/auth/session", "post", "/v1/auth/session", Some(json!({ "end_user_id": "eu_x" }))),
        ("/v1/institutions", "get", "/v1/institutions", None),
        ("/v1/institutions", "get", "/v1/institutions?industry=x", None),
        ("/v1/consent", "get", &format!("/v1/consent?end_user_id={owner}"), None),
        ("/v1/consent", "get", "/v1/consent?active=x", None),
        ("/v1/consent", "get", "/v1/consent?end_user_id=eu_x", None),
        ("/v1/consent/{id}", "delete", &format!("/v1/consent/{consent}"), None),
        ("/v1/consent/{id}", "delete", "/v1/consent/unknown", None),
    ];
    for (path, method, address, body) in &calls {
        check_answer(&description, path, method, &api.send(&method.to_uppercase(), address, body.as_ref()));
    }
    for (path, operations) in description["paths"].as_object().expect("paths") {
        for (method, operation) in operations.as_object().expect("operations") {
            let url = format!("{}{path}", demo.sandbox).replace("{id}", "x");
            let misdirected = send(&method.to_uppercase(), &url, &[("host", "evil.example")], None);
            assert_eq!(misdirected.status, 421, "{method} {path}");
            check_answer(&description, path, method, &misdirected);
            if method == "post" {
                let large = api.post(path, &json!({ "name": "x".repeat(70_000) }));
                assert_eq!(large.status, 413, "{method} {path}");
                check_answer(&description, path, method, &large);
            }
            assert!(calls.iter().any(|call| (call.0, call.1) == (path, method)), "{method} {path} is not checked");
            if operation["security"].is_array() {
                let body = (method == "post").then_some("{}");
                let reply = send(&method.to_uppercase(), &url, &[], body);
                assert_eq!(reply.status, 401, "{method} {path}");
                check_answer(&description, path, method, &reply);
            }
        }
    }
    let delivery = eventually("a webhook", || receiver.of("consent.revoked").pop());
    check(&description, &json!({ "$ref": "#/components/schemas/Webhook" }), &delivery.json(), "webhook");
}

#[test]
fn the_check_is_not_blind() {
    let description = json!({ "components": {} });
    let schema = json!({ "type": "object", "required": ["a"], "properties": { "a": { "type": "string" } } });
    for wrong in [json!({}), json!({ "a": 1 }), json!({ "a": "x", "b": 1 }), json!([])] {
        let result = std::panic::catch_unwind(|| check(&description, &schema, &wrong, "here"));
        assert!(result.is_err(), "{wrong}");
    }
    check(&description, &schema, &json!({ "a": "x" }), "here");
}
