//! The consent UI without a browser: the journey by its forms, its endings, and what its pages forbid.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::client::{Api, Reply, get, send, text};
use crate::server::Demo;

/// A person in front of the consent UI.
pub(crate) struct Visit {
    base: String,
    session: String,
}

impl Visit {
    pub(crate) fn new(base: &str, session: &str) -> Self {
        Self { base: base.to_owned(), session: session.to_owned() }
    }

    pub(crate) fn see(&self, screen: &str) -> Reply {
        get(&format!("{}/?sess_id={}&screen={screen}", self.base, self.session))
    }

    /// Posts a form and follows to the page it leads to.
    pub(crate) fn submit(&self, form: &str, fields: &str) -> Reply {
        let url = format!("{}/consent/{form}?sess_id={}", self.base, self.session);
        let reply = send("POST", &url, &[("content-type", "application/x-www-form-urlencoded")], Some(fields));
        assert_eq!(reply.status, 303, "{form}: {}", reply.body);
        get(&format!("{}{}", self.base, reply.header("location")))
    }

    pub(crate) fn to_review(&self, institution: &str) {
        assert_heading(&self.submit("choose", &format!("institution={institution}")), "Sign in to");
        assert_heading(&self.submit("sign-in", "customer_id=jo&password=secret"), "Enter your one-time code");
        assert_heading(&self.submit("code", "code=123456"), "Choose accounts");
        assert_heading(&self.submit("accounts", "account=acc_everyday&account=acc_savings"), "Review what you share");
    }

    fn tell(&self) {
        let reply = send("POST", &format!("{}/consent/ack?sess_id={}", self.base, self.session), &[], Some(""));
        assert_eq!(reply.status, 204);
    }
}

pub(crate) fn assert_heading(page: &Reply, heading: &str) {
    assert!(page.body.contains(&format!("<h1 tabindex=\"-1\">{heading}")), "{heading:?} expected:\n{}", page.body);
}

/// What a last page's script is to do.
fn steps(page: &Reply) -> Value {
    let (_, rest) = page.body.split_once("data-steps=\"").unwrap_or_else(|| panic!("no steps: {}", page.body));
    let (encoded, _) = rest.split_once('"').expect("a closed attribute");
    let decoded = encoded.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    serde_json::from_str(&decoded).expect("JSON")
}

fn first_message(page: &Reply) -> Value {
    steps(page)[0]["post"].clone()
}

fn start(more: &Value) -> (Demo, Api, Visit) {
    let demo = Demo::start();
    let api = Api::of(&demo);
    let visit = Visit::new(&demo.sandbox, &api.session(more));
    (demo, api, visit)
}

#[test]
fn the_whole_journey_ends_in_a_consent() {
    let (_demo, api, visit) = start(&json!({}));
    assert_heading(&visit.see(""), "Choose your bank or energy company");
    visit.to_review("demo-bank");
    let review = visit.see("review").body;
    for text in ["Acorn Budget", "Demo Bank", "Everyday, ending in 4417", "Transactions", "12 months", "in one place"] {
        assert!(review.contains(text), "{text}");
    }
    assert_heading(&visit.submit("review", "decision=allow"), "You are connected");
    let message = first_message(&visit.submit("done", ""));
    let consent = &api.get("/v1/consent").expect(200)[0];
    assert_eq!(message, json!({ "isCompleted": true, "consentID": consent["arrangement_id"] }));
    assert_eq!(consent["account_ids"], json!(["acc_everyday", "acc_savings"]));
}

#[test]
fn every_sentence_suits_the_kind_of_institution() {
    let (demo, api, visit) = start(&json!({}));
    for (institution, name, company, account) in [
        ("demo-bank", "Demo Bank", "bank", "Everyday"),
        ("kestrel-credit-union", "Kestrel Credit Union", "credit union", "Everyday"),
        ("southern-energy", "Southern Energy", "energy company", "Home, electricity"),
    ] {
        let visit = Visit::new(&demo.sandbox, &api.session(&json!({})));
        visit.to_review(institution);
        for screen in ["sign-in", "code", "accounts", "review"] {
            let body = visit.see(screen).body;
            let (main, _) = body.split_once("<footer>").expect("a footer");
            assert!(main.contains(name), "{screen}: {main}");
            if company != "bank" {
                assert!(!main.replace(name, "").to_lowercase().contains("bank"), "{screen}: {main}");
            }
        }
        assert!(visit.see("sign-in").body.contains(&format!("go to {name} only")), "{name}");
        assert!(visit.see("accounts").body.contains(account), "{name}");
        let review = visit.see("review").body;
        assert!(review.contains(&format!("{account}, ending in 4417")), "{review}");
        assert!(review.contains(&format!("Change<span class=\"unseen\"> {company}</span>")), "{review}");
    }
    let page = visit.see("").body;
    assert!(page.contains("Choose your bank or energy company") && page.contains("Banks and energy companies"));
    let failed = api.session(&json!({ "scenario": "upstream-error", "institution_id": "saltbush-power" }));
    assert_heading(&Visit::new(&demo.sandbox, &failed).see(""), "Saltbush Power is not available");
}

#[test]
fn every_screen_survives_reload_and_back() {
    let (_demo, _api, visit) = start(&json!({}));
    visit.to_review("demo-bank");
    for (screen, heading) in [
        ("institutions", "Choose your bank or energy company"),
        ("sign-in", "Sign in to Demo Bank"),
        ("code", "Enter your one-time code"),
        ("accounts", "Choose accounts to share"),
        ("review", "Review what you share"),
        ("done", "Review what you share"),
        ("nonsense", "Review what you share"),
        ("", "Review what you share"),
    ] {
        assert_heading(&visit.see(screen), heading);
        assert_heading(&visit.see(screen), heading);
    }
    assert!(visit.see("accounts").body.contains("value=\"acc_savings\" checked"));
}

#[test]
fn no_screen_can_be_skipped() {
    let (_demo, api, visit) = start(&json!({}));
    for form in ["sign-in", "code", "accounts", "review", "done", "resend"] {
        assert_heading(
            &visit.submit(form, "decision=allow&account=acc_everyday&code=123456"),
            "Choose your bank or energy company",
        );
    }
    assert_eq!(api.get("/v1/consent").expect(200), json!([]));
}

#[test]
fn mistakes_are_explained_and_can_be_mended() {
    let (_demo, _api, visit) = start(&json!({}));
    visit.submit("choose", "institution=demo-bank");
    assert!(visit.submit("sign-in", "customer_id=&password=x").body.contains("Enter your Customer ID"));
    assert!(visit.submit("sign-in", "customer_id=jo&password=").body.contains(">Enter your password."));
    let wrong = visit.submit("sign-in", "customer_id=jo&password=wrong").body;
    assert!(wrong.contains("value=\"jo\""), "a wrong password keeps the customer ID");
    assert!(wrong.contains("do not match") && wrong.contains("aria-describedby=\"error\""));
    visit.submit("sign-in", "customer_id=jo&password=right");
    assert!(visit.submit("code", "code=000000").body.contains("That code is not right"));
    assert!(visit.submit("resend", "").body.contains("A new code is on its way"));
    assert!(visit.submit("code", "code=123456").body.contains("has been replaced"));
    assert_heading(&visit.submit("code", "code=234567"), "Choose accounts");
    assert!(visit.submit("accounts", "").body.contains("Choose at least one account"));
    assert!(visit.submit("accounts", "account=somebody-elses").body.contains("Choose at least one account"));
}

#[test]
fn three_wrong_codes_are_a_failure() {
    let (_demo, _api, visit) = start(&json!({}));
    visit.submit("choose", "institution=demo-bank");
    visit.submit("sign-in", "customer_id=jo&password=x");
    visit.submit("code", "code=1");
    assert!(visit.submit("code", "code=2").body.contains("once more"));
    assert_eq!(first_message(&visit.submit("code", "code=3"))["errorType"], "CONSENT_OTP_FAILURE");
}

#[test]
fn cancel_works_on_every_screen_and_spends_the_session() {
    let demo = Demo::start();
    let api = Api::of(&demo);
    let steps: [(&str, &str); 4] = [
        ("choose", "institution=demo-bank"),
        ("sign-in", "customer_id=jo&password=x"),
        ("code", "code=123456"),
        ("accounts", "account=acc_credit"),
    ];
    for taken in 0..=steps.len() {
        let visit = Visit::new(&demo.sandbox, &api.session(&json!({})));
        for (form, fields) in &steps[..taken] {
            visit.submit(form, fields);
        }
        assert!(visit.see("").body.contains(">Cancel</button>"));
        let message = first_message(&visit.submit("cancel", ""));
        assert_eq!(message["isCompleted"], false);
        assert_eq!(message["errorType"], "AUTH_SESSION_CANCELLED");
        visit.tell();
        assert_eq!(first_message(&visit.see(""))["errorType"], "AUTH_SESSION_INVALID");
    }
}

#[test]
fn denying_is_reported_with_all_its_fields() {
    for (institution, decision) in [("demo-bank", "deny"), ("denial-bank", "allow"), ("denial-bank", "deny")] {
        let (_demo, api, visit) = start(&json!({}));
        visit.to_review(institution);
        let message = first_message(&visit.submit("review", &format!("decision={decision}")));
        assert_eq!(message["error"], "access_denied");
        assert_eq!(message["errorType"], "CONSENT_ENDUSER_DENIED");
        assert!(text(&message, "errorID").starts_with("err_"));
        assert!(message["errorDescription"].is_string() && message["errorURI"].is_string());
        assert_eq!(api.get("/v1/consent").expect(200), json!([]));
    }
}

#[test]
fn an_ending_is_told_the_same_until_it_is_heard() {
    let (_demo, api, visit) = start(&json!({ "scenario": "success" }));
    let first = first_message(&visit.see(""));
    assert_eq!(first_message(&visit.see("")), first);
    assert_eq!(api.get("/v1/consent").expect(200).as_array().expect("a list").len(), 1);
    visit.tell();
    assert_eq!(first_message(&visit.see(""))["errorType"], "AUTH_SESSION_INVALID");
}

#[test]
fn a_session_that_cannot_be_used_says_so() {
    let demo = Demo::with(&[("SANDBOX_SESSION_TTL", "1")]);
    let api = Api::of(&demo);
    let expired = api.session(&json!({}));
    std::thread::sleep(Duration::from_millis(2100));
    for session in [expired.as_str(), "unknown", "", "%00", "'%20OR%201=1--"] {
        let page = Visit::new(&demo.sandbox, session).see("");
        assert_heading(&page, "This link can no longer be used");
        let message = first_message(&page);
        assert_eq!(message["isCompleted"], false);
        assert_eq!(message["error"], "auth_session_invalid");
        assert_eq!(message["errorType"], "AUTH_SESSION_INVALID");
        assert!(message["errorDescription"].is_string() && message["errorURI"].is_string());
    }
}

#[test]
fn a_chosen_institution_cannot_be_changed() {
    let (_demo, _api, visit) = start(&json!({ "institution_id": "harbour-mutual" }));
    assert_heading(&visit.see("institutions"), "Sign in to Harbour Mutual");
    assert_heading(&visit.submit("choose", "institution=demo-bank"), "Sign in to Harbour Mutual");
}

#[test]
fn every_screen_leads_back_but_the_first_and_the_last() {
    let (demo, api, visit) = start(&json!({}));
    let back = |page: &Reply| page.body.contains("class=\"back\"");
    visit.to_review("demo-bank");
    for screen in ["sign-in", "code", "accounts", "review"] {
        assert!(back(&visit.see(screen)), "{screen}");
    }
    assert!(!back(&visit.see("institutions")));
    assert!(!back(&visit.submit("review", "decision=allow")));
    let fixed = Visit::new(&demo.sandbox, &api.session(&json!({ "institution_id": "harbour-mutual" })));
    assert!(!back(&fixed.see("")), "there is nothing to choose");
    fixed.submit("sign-in", "customer_id=jo&password=x");
    assert!(back(&fixed.see("code")));
}

#[test]
fn a_page_in_between_leads_back_and_out_too() {
    let demo = Demo::start();
    let api = Api::of(&demo);
    for (institution, heading) in [("broken-bank", "Something went wrong"), ("noisy-bank", "Taking you to Noisy Bank")]
    {
        let leads = |page: &Reply| {
            assert_heading(page, heading);
            assert!(page.body.contains(">Cancel</button>"), "{heading}");
            page.body.contains("class=\"back\"")
        };
        let chosen = Visit::new(&demo.sandbox, &api.session(&json!({})));
        assert!(leads(&chosen.submit("choose", &format!("institution={institution}"))), "{heading}");
        assert_heading(&chosen.see("institutions"), "Choose your bank or energy company");
        let fixed = Visit::new(&demo.sandbox, &api.session(&json!({ "institution_id": institution })));
        assert!(!leads(&fixed.see("")), "{heading}: there is nothing to choose");
    }
    let unasked = Visit::new(&demo.sandbox, &api.session(&json!({ "scenario": "server-error" })));
    assert!(!unasked.see("").body.contains("class=\"back\""), "there is no screen before it");
}

#[test]
fn banks_come_first_and_test_outcomes_apart() {
    let (_demo, _api, visit) = start(&json!({}));
    let body = visit.see("").body;
    let (banks, tests) = body.split_once("<details class=\"tests\">").expect("test outcomes apart");
    assert!(banks.contains("Demo Bank") && banks.contains("Southern Energy") && !banks.contains("CONSENT_"));
    assert!(tests.contains("Denial Bank") && !tests.contains("Harbour Mutual"));
    assert!(
        visit.see("institutions&q=denial").body.contains("<details class=\"tests\" open>"),
        "what is found is shown"
    );
}

#[test]
fn the_list_says_where_it_matters_that_a_bank_is_chosen_in_it() {
    let (_demo, _api, visit) = start(&json!({}));
    let told = |search: &str| {
        visit.see(&format!("institutions&q={search}")).body.contains("Retry only if the bank is chosen ahead")
    };
    assert!(told("slow") && !told("demo"));
}

#[test]
fn the_sandbox_says_at_its_own_address_what_it_is() {
    let demo = Demo::start();
    let page = get(&demo.sandbox);
    assert_eq!(page.status, 200);
    assert_heading(&page, "Fiskil sandbox");
    assert!(page.body.contains(&format!("href=\"{}\"", demo.app)) && page.body.contains("sandbox_secret"));
    assert!(!page.body.contains("data-steps"), "there is no flow to end");
    let own = Demo::with(&[("SANDBOX_CLIENT_SECRET", "of theirs alone")]);
    assert!(!get(&own.sandbox).body.contains("of theirs alone"));
}

#[test]
fn search_works_without_a_script() {
    let (_demo, _api, visit) = start(&json!({}));
    let found = visit.see("institutions&q=harbour").body;
    assert!(found.contains("Harbour Mutual") && !found.contains("Denial Bank") && found.contains("1 institution<"));
}

#[test]
fn every_scenario_ends_without_a_click() {
    let demo = Demo::start();
    let api = Api::of(&demo);
    for institution in api.get("/v1/institutions").expect(200).as_array().expect("a list") {
        let scenario = text(&institution["sandbox"], "scenario");
        let outcome = text(&institution["sandbox"], "outcome");
        // Those that are odd before they end have tests of their own.
        if ["slow-load", "refused", "server-error", "foreign-noise", "silence"].contains(&scenario.as_str()) {
            continue;
        }
        let page = Visit::new(&demo.sandbox, &api.session(&json!({ "scenario": scenario }))).see("");
        assert_tells(&page, &scenario, &outcome);
    }
}

/// The last page posts, or leads to, what the outcome comes from.
fn assert_tells(page: &Reply, scenario: &str, outcome: &str) {
    let steps = steps(page).to_string();
    match outcome {
        "completed" => assert!(steps.contains("\"isCompleted\":true"), "{scenario}: {steps}"),
        "nothing" => assert_eq!(steps, "[]", "{scenario}"),
        "LINK_INVALID_SESSION" => assert!(steps.contains("AUTH_SESSION_INVALID"), "{scenario}: {steps}"),
        "LINK_ORIGIN_MISMATCH" => assert!(steps.contains("127.0.0.1"), "{scenario}: {steps}"),
        "LINK_INTERNAL_ERROR" => assert!(!steps.contains("CONSENT_"), "{scenario}: {steps}"),
        code => assert!(steps.contains(code), "{scenario}: {steps}"),
    }
}

/// Fills in every form with what goes on, until the journey has ended.
fn walk(visit: &Visit, institution: &str) -> Reply {
    let choice = format!("institution={institution}");
    let forms = [
        ("choose", choice.as_str()),
        ("sign-in", "customer_id=jo&password=secret"),
        ("code", "code=123456"),
        ("accounts", "account=acc_everyday"),
        ("review", "decision=allow"),
        ("done", ""),
    ];
    let mut page = None;
    for (form, fields) in forms {
        let mut next = visit.submit(form, fields);
        // What is odd once is ordinary when it is loaded again.
        if form == "choose" && !next.body.contains("data-ack") {
            next = visit.see("");
        }
        if next.body.contains("data-ack") || next.header("x-frame-options") == "DENY" {
            return next;
        }
        page = Some(next);
    }
    page.expect("a page")
}

#[test]
fn every_institution_ends_as_its_card_says() {
    let demo = Demo::with(&[("SANDBOX_SLOW_MS", "1")]);
    let api = Api::of(&demo);
    for institution in api.get("/v1/institutions").expect(200).as_array().expect("a list") {
        let scenario = text(&institution["sandbox"], "scenario");
        let page = walk(&Visit::new(&demo.sandbox, &api.session(&json!({}))), &text(institution, "id"));
        if scenario == "refused" {
            assert_eq!(page.header("x-frame-options"), "DENY");
        } else if scenario == "server-error" {
            // "nothing" is what becomes of it unless somebody loads it again, as this walk has.
            assert_tells(&page, &scenario, "completed");
        } else {
            assert_tells(&page, &scenario, &text(&institution["sandbox"], "outcome"));
        }
    }
}

#[test]
fn silence_says_nothing_and_keeps_saying_it() {
    let (_demo, _api, visit) = start(&json!({ "scenario": "silence" }));
    for _ in 0..2 {
        let page = visit.see("");
        assert_eq!(steps(&page), json!([]));
        assert!(!page.body.contains("data-ack"));
    }
}

#[test]
fn the_slow_page_is_slow_once() {
    let demo = Demo::with(&[("SANDBOX_SLOW_MS", "1500")]);
    let visit = Visit::new(&demo.sandbox, &Api::of(&demo).session(&json!({ "scenario": "slow-load" })));
    let started = Instant::now();
    assert_eq!(first_message(&visit.see(""))["isCompleted"], true);
    assert!(started.elapsed() >= Duration::from_millis(1500));
    let again = Instant::now();
    visit.see("");
    assert!(again.elapsed() < Duration::from_secs(1));
}

#[test]
fn a_page_can_refuse_to_be_framed() {
    let (_demo, _api, visit) = start(&json!({ "scenario": "refused" }));
    let page = visit.see("");
    assert_eq!(page.header("x-frame-options"), "DENY");
}

#[test]
fn a_broken_page_works_when_it_is_loaded_again() {
    let (_demo, _api, visit) = start(&json!({ "scenario": "server-error" }));
    assert_eq!(visit.see("").status, 503);
    assert_eq!(first_message(&visit.see(""))["isCompleted"], true);
}

#[test]
fn noise_comes_from_another_origin_and_leads_back() {
    let (demo, _api, visit) = start(&json!({ "institution_id": "noisy-bank" }));
    let bank = text(&steps(&visit.see(""))[0], "go");
    assert!(bank.starts_with(&demo.sandbox.replace("localhost", "127.0.0.1")), "{bank}");
    let noise = steps(&get(&bank));
    assert!(noise[0]["post"]["error"].is_string());
    assert_heading(&get(&text(&noise[3], "go")), "Sign in to Noisy Bank");
}

#[test]
fn opened_by_itself_it_leads_back_to_the_app() {
    let more = json!({ "redirect_uri": "my-app://done", "cancel_uri": "https://app.example/back?x=1" });
    let (_demo, _api, visit) = start(&more);
    let page = visit.submit("cancel", "").body;
    assert!(page.contains("data-leave=\"https://app.example/back?x=1&amp;error=access_denied"), "{page}");
    let (_demo, _api, visit) = start(&more);
    visit.to_review("demo-bank");
    visit.submit("review", "decision=allow");
    let end = visit.submit("done", "");
    assert_eq!(first_message(&end)["redirectURL"], "my-app://done");
    assert!(end.body.contains("data-leave=\"my-app://done\""));
}

#[test]
fn pages_may_be_embedded_anywhere_and_run_only_their_own_script() {
    let (_demo, _api, visit) = start(&json!({}));
    let page = visit.see("");
    let policy = page.header("content-security-policy");
    assert!(policy.contains("default-src 'none'") && policy.contains("script-src 'self'"));
    assert!(!policy.contains("unsafe") && !policy.contains("frame-ancestors"));
    assert_eq!(page.header("x-frame-options"), "");
    assert_eq!(page.header("cache-control"), "no-store");
    assert!(!page.body.contains("<style") && !page.body.contains(" style=") && !page.body.contains(" onclick="));
}

#[test]
fn what_is_typed_never_becomes_markup() {
    let (_demo, _api, visit) = start(&json!({}));
    let page = visit.see("institutions&q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&notice=%3Cb%3E");
    assert!(!page.body.contains("<script>alert") && !page.body.contains("<b>"), "{}", page.body);
}

#[test]
fn an_unknown_form_changes_nothing() {
    let (demo, _api, visit) = start(&json!({}));
    let url = format!("{}/consent/nonsense?sess_id={}", demo.sandbox, visit.session);
    assert_eq!(send("POST", &url, &[], Some("")).status, 404);
    assert_heading(&visit.see(""), "Choose your bank or energy company");
}
