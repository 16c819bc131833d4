//! The screens of the consent UI and their words. Reads a session, changes nothing.

use maud::{Markup, html};

use super::layout::{self, Ending, FORM, action, bar, mark, page, pair, progress, screen_address, screen_page, tile};
use crate::Addresses;
use crate::clock::long_date;
use crate::config::{SANDBOX_CLIENT_SECRET as DEFAULT_SECRET, SandboxSettings};
use crate::sandbox::consent::{self, APP_NAME, DURATION, PURPOSE};
use crate::sandbox::ending::Step;
use crate::sandbox::scenario::{Institution, SPECS, Scenario, institutions};
use crate::sandbox::session::{Screen, Session};

/// What a screen says beside its own text, after a form post.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Notice {
    None,
    Blank,
    Credentials,
    WrongCode,
    LastCode,
    OldCode,
    Resent,
    NoAccount,
}

impl Notice {
    const ALL: [Self; 8] = [
        Self::None,
        Self::Blank,
        Self::Credentials,
        Self::WrongCode,
        Self::LastCode,
        Self::OldCode,
        Self::Resent,
        Self::NoAccount,
    ];

    /// Its name in addresses: they carry no text of their own, so no page can be made to say anything else.
    pub(super) fn slug(self) -> &'static str {
        match self {
            Self::None => "",
            Self::Blank => "blank",
            Self::Credentials => "credentials",
            Self::WrongCode => "wrong-code",
            Self::LastCode => "last-code",
            Self::OldCode => "old-code",
            Self::Resent => "resent",
            Self::NoAccount => "no-account",
        }
    }

    pub(super) fn by_slug(slug: &str) -> Self {
        Self::ALL.into_iter().find(|notice| notice.slug() == slug).unwrap_or(Self::None)
    }

    /// The sentence for an error at a field.
    fn error(self, session: &Session) -> Option<&'static str> {
        match self {
            Self::None | Self::Resent => None,
            Self::Blank if session.customer_id.is_empty() => Some("Enter your Customer ID and your password."),
            Self::Blank => Some("Enter your password."),
            Self::Credentials => Some("That Customer ID and password do not match. Check both and try again."),
            Self::WrongCode => Some("That code is not right. Check the message and try again."),
            Self::LastCode => Some("That code is not right. You can try once more, or ask for a new code first."),
            Self::OldCode => Some("That code has been replaced. Use the newest one."),
            Self::NoAccount => Some("Choose at least one account."),
        }
    }
}

/// What a screen is made from.
pub(super) struct View<'a> {
    pub(super) session: &'a Session,
    pub(super) screen: Screen,
    pub(super) search: &'a str,
    pub(super) notice: Notice,
}

impl View<'_> {
    fn action(&self, name: &str) -> String {
        action(name, &self.session.id)
    }

    fn institution(&self) -> &'static str {
        self.session.institution.as_ref().map_or("your institution", |institution| institution.name)
    }

    fn company(&self) -> String {
        self.session.institution.as_ref().map_or_else(|| "institution".to_owned(), Institution::company)
    }

    fn tile(&self) -> Markup {
        html! { @if let Some(institution) = &self.session.institution { (tile(institution)) } }
    }

    fn error(&self) -> Option<&'static str> {
        self.notice.error(self.session)
    }

    /// The sentence for an error. The script brings it in once more after loading, so that it is announced, and takes it
    /// away when it has been mended.
    fn error_text(&self) -> Markup {
        html! { @if let Some(text) = self.error() { p.error id="error" role="alert" data-missing[self.notice == Notice::Blank] { (text) } } }
    }

    fn page(&self, title: &str, content: &Markup, decision: Option<&Markup>) -> Markup {
        let bar = bar(&self.session.id, self.session.back_from(self.screen));
        screen_page(title, &bar, self.screen.slug(), content, decision)
    }
}

/// The page for a screen.
pub(super) fn screen(view: &View<'_>) -> Markup {
    match view.screen {
        Screen::Institutions => choose(view),
        Screen::SignIn => sign_in(view),
        Screen::Code => code(view),
        Screen::Accounts => accounts(view),
        Screen::Review => review(view),
        Screen::Done => done(view),
    }
}

fn choose(view: &View<'_>) -> Markup {
    let wanted = view.search.to_lowercase();
    let found: Vec<_> = institutions().into_iter().filter(|i| i.name.to_lowercase().contains(&wanted)).collect();
    let (tests, ordinary): (Vec<_>, Vec<_>) = found.iter().partition(|i| i.kind.is_empty());
    let content = html! {
        (progress(0))
        (pair())
        h1 tabindex="-1" { "Choose your bank or energy company" }
        p.lead { (APP_NAME) " uses Fiskil to connect your accounts. You decide what is shared." }
        form.search method="get" action="/" role="search" {
            input type="hidden" name="sess_id" value=(view.session.id);
            input type="hidden" name="screen" value=(Screen::Institutions.slug());
            label for="search" { "Search institutions" }
            input id="search" type="search" name="q" value=(view.search) autocomplete="off" spellcheck="false"
                enterkeyhint="search" placeholder="Bank or energy company";
            p.count role="status" { (count(found.len())) }
        }
        form.institutions method="post" action=(view.action("choose")) {
            section hidden[ordinary.is_empty()] {
                h2 { "Banks and energy companies" }
                (list(&ordinary))
            }
            details.tests hidden[tests.is_empty()] open[!wanted.is_empty()] {
                summary { "Test outcomes" }
                p.hint { "Only in the sandbox: each of these ends the connection in a way of its own." }
                (list(&tests))
            }
        }
        p.empty hidden[!found.is_empty()] { "No institution has that name. Try fewer letters." }
    };
    view.page("Choose your bank or energy company", &content, None)
}

fn count(number: usize) -> String {
    if number == 1 { "1 institution".to_owned() } else { format!("{number} institutions") }
}

fn list(institutions: &[&Institution]) -> Markup {
    let about = |institution: &Institution| match institution.kind {
        "" => institution.scenario.spec().outcome.replace('_', "_\u{200b}"),
        kind => kind.to_owned(),
    };
    html! {
        ul {
            @for institution in institutions {
                li {
                    button type="submit" name="institution" value=(institution.id) {
                        (tile(institution))
                        span.name { (institution.name) }
                        span.outcome {
                            (about(institution))
                            @if let Some(text) = institution.scenario.choice_matters() { ". " (text) }
                        }
                    }
                }
            }
        }
    }
}

fn sign_in(view: &View<'_>) -> Markup {
    let name = view.institution();
    let customer_id = &view.session.customer_id;
    let described = view.error().map(|_| "error");
    // A customer ID that is there is not what is missing.
    let wrong_id = view.error().is_some() && (view.notice != Notice::Blank || customer_id.is_empty());
    let invalid = |wrong: bool| wrong.then_some("true");
    let content = html! {
        (progress(1))
        div.who { (view.tile()) h1 tabindex="-1" { "Sign in to " (name) } }
        p.lead { "Your sign-in details go to " (name) " only. " (APP_NAME) " never sees them." }
        form id=(FORM) method="post" action=(view.action("sign-in")) novalidate {
            (view.error_text())
            label for="customer" { "Customer ID" }
            input id="customer" name="customer_id" autocomplete="username" autocapitalize="none" spellcheck="false"
                value=(customer_id) required aria-invalid=[invalid(wrong_id)] aria-describedby=[described] maxlength="64";
            label for="password" { "Password" }
            input id="password" name="password" type="password" autocomplete="current-password" required
                aria-invalid=[invalid(view.error().is_some())] aria-describedby=[described] maxlength="128";
            p.hint { "Sandbox: any Customer ID and password work. The password " code { "wrong" } " is refused." }
        }
        @if view.session.fixed_institution.is_none() {
            p.other {
                a href=(screen_address(&view.session.id, Screen::Institutions)) { "Choose another institution" }
            }
        }
    };
    view.page(&format!("Sign in to {name}"), &content, Some(&go_on("Continue")))
}

fn code(view: &View<'_>) -> Markup {
    let error = view.error();
    let resent = view.notice == Notice::Resent;
    let described = match (error, resent) {
        (Some(_), _) => "error phone",
        (None, true) => "resent phone",
        (None, false) => "phone",
    };
    let content = html! {
        (progress(2))
        div.who { (view.tile()) h1 tabindex="-1" { "Enter your one-time code" } }
        p.lead { (view.institution()) " sent a six-digit code to the phone ending in 042." }
        @if resent {
            p.status id="resent" role="status" { "A new code is on its way. The one before no longer works." }
        }
        form id=(FORM) method="post" action=(view.action("code")) novalidate {
            (view.error_text())
            label for="code" { "One-time code" }
            input.code id="code" name="code" inputmode="numeric" autocomplete="one-time-code" required maxlength="12"
                aria-invalid=[error.map(|_| "true")] aria-describedby=(described);
            p.hint id="phone" { "Sandbox: the message says " code { (view.session.code()) } "." }
        }
        form.other method="post" action=(view.action("resend")) { button.link type="submit" { "Send a new code" } }
    };
    view.page("Enter your one-time code", &content, Some(&go_on("Continue")))
}

fn accounts(view: &View<'_>) -> Markup {
    let error = view.error();
    let content = html! {
        (progress(3))
        div.who { (view.tile()) h1 tabindex="-1" { "Choose accounts to share" } }
        p.lead { "Only the accounts you tick are shared with " (APP_NAME) "." }
        form id=(FORM) method="post" action=(view.action("accounts")) novalidate {
            (view.error_text())
            fieldset.accounts aria-describedby=[error.map(|_| "error")] {
                legend { "Your accounts at " (view.institution()) }
                @for account in consent::accounts(view.session.industry()) {
                    @let chosen = view.session.accounts.iter().any(|id| id == account.id);
                    label.account {
                        input type="checkbox" name="account" value=(account.id) checked[chosen];
                        span.name { (account.name) span.number { "ending in " (account.number) } }
                        span.balance { (account.balance) }
                    }
                }
            }
        }
    };
    view.page("Choose accounts to share", &content, Some(&go_on("Continue")))
}

fn review(view: &View<'_>) -> Markup {
    let until = long_date(crate::clock::now() + DURATION);
    let industry = view.session.industry();
    let shared = consent::accounts(industry).iter().filter(|it| view.session.accounts.iter().any(|id| id == it.id));
    let content = html! {
        (progress(4))
        div.who { (view.tile()) h1 tabindex="-1" { "Review what you share" } }
        dl.review {
            dt { "Who gets it" }
            dd { strong { (APP_NAME) } "through Fiskil" }
            dt { "From" }
            dd.changeable {
                strong { (view.institution()) }
                @if view.session.back_from(Screen::SignIn).is_some() {
                    (change(&view.company(), view.session, Screen::Institutions))
                }
            }
            dt { "Accounts" }
            dd.changeable {
                ul.data { @for account in shared { li { (account.name) ", ending in " (account.number) } } }
                (change("accounts", view.session, Screen::Accounts))
            }
            dt { "What" }
            dd { ul.data { @for (_, name, what) in consent::permissions(industry) { li { strong { (name) } " " (what) } } } }
            dt { "How long" }
            dd { "12 months, until " (until) ". You can stop sharing at any time." }
            dt { "Why" }
            dd { (PURPOSE) }
        }
        form id=(FORM) method="post" action=(view.action("review")) {}
    };
    let decision = html! {
        button.secondary type="submit" form=(FORM) name="decision" value="deny" { "Deny" }
        button.primary type="submit" form=(FORM) name="decision" value="allow" { "Allow access" }
    };
    view.page("Review what you share", &content, Some(&decision))
}

/// The way from the review to where something was chosen.
fn change(what: &str, session: &Session, screen: Screen) -> Markup {
    html! {
        a.change href=(screen_address(&session.id, screen)) { "Change" span.unseen { " " (what) } }
    }
}

/// The one button of a screen's form.
fn go_on(name: &str) -> Markup {
    html! { button.primary type="submit" form=(FORM) { (name) } }
}

fn done(view: &View<'_>) -> Markup {
    let content = html! {
        (emblem(true))
        h1 tabindex="-1" { "You are connected" }
        p.lead { (APP_NAME) " can now see what you agreed to share from " (view.institution()) "." }
        form id=(FORM) method="post" action=(view.action("done")) {}
    };
    // Nothing is left to cancel here: the consent is given, and ended from the app or the institution.
    screen_page("You are connected", &mark(), view.screen.slug(), &content, Some(&go_on("Done")))
}

/// The last page: says how it ended, and tells the page around it.
pub(super) fn ended(session: &Session, scenario: Scenario, ending: &Ending<'_>) -> Markup {
    let name = session.institution.as_ref().map_or("the institution", |institution| institution.name);
    let unavailable = format!("{name} is not available");
    let (good, title, text) = match scenario {
        Scenario::InvalidSession | Scenario::LateAfterInvalid => return invalid(ending),
        Scenario::Denied => (false, "Nothing was shared", format!("You did not allow {APP_NAME} to see your data.")),
        Scenario::Cancelled => (false, "Cancelled", format!("Nothing was shared with {APP_NAME}.")),
        Scenario::OtpFailure => (
            false,
            "The code could not be checked",
            format!("{name} did not accept the one-time code. Nothing was shared."),
        ),
        Scenario::Ineligible => {
            (false, "No account to share", format!("{name} has no account of yours that can be shared."))
        }
        Scenario::ConsentTimeout => {
            (false, "That took too long", format!("{name} stopped waiting. Nothing was shared."))
        }
        Scenario::UpstreamError => (
            false,
            unavailable.as_str(),
            "It could not be reached. Try again later, or choose another institution.".to_owned(),
        ),
        scenario if scenario.grants_consent() => {
            (true, "You are connected", format!("{APP_NAME} can now see what you agreed to share from {name}."))
        }
        _ => (false, "That did not work", format!("{name} ended the connection in a way that nobody foresaw.")),
    };
    let content = html! {
        (emblem(good))
        h1 tabindex="-1" { (title) }
        p.lead { (text) }
        p.hint { "You can go back to " (APP_NAME) " now." }
        @if let Some(leave) = ending.leave {
            noscript { p { a href=(leave) target="_top" { "Return to " (APP_NAME) } } }
        }
    };
    page(title, &mark(), Some(ending), &content)
}

/// For a session that is unknown, expired, cancelled or used.
pub(super) fn invalid(ending: &Ending<'_>) -> Markup {
    let content = html! {
        (emblem(false))
        h1 tabindex="-1" { "This link can no longer be used" }
        p.lead { "It has expired, or it has been used already." }
        p.hint { "Close this window, go back to " (APP_NAME) " and start again." }
    };
    page("This link can no longer be used", &mark(), Some(ending), &content)
}

/// On the way to the institution's own page.
pub(super) fn leaving(session: &Session, steps: &[Step]) -> Markup {
    let name = session.institution.as_ref().map_or("the institution", |institution| institution.name);
    let content = html! {
        h1 tabindex="-1" { "Taking you to " (name) }
        p.lead { "This takes a moment." }
    };
    page(
        "One moment",
        &bar(&session.id, session.back_from(session.reached)),
        Some(&Ending { steps, ack: None, leave: None }),
        &content,
    )
}

/// The institution's own page, of another origin.
pub(super) fn bank(steps: &[Step], nested: bool) -> Markup {
    let content = html! {
        h1 tabindex="-1" { "The institution's own page" }
        p.lead { "It belongs to another origin and posts messages that are none of the app's business." }
        @if nested { p data-target="top" { "It does so from a frame inside the frame." } }
    };
    page("The institution's own page", &mark(), Some(&Ending { steps, ack: None, leave: None }), &content)
}

/// A page that must not be framed; seen only when opened by itself.
pub(super) fn refused() -> Markup {
    let content = html! {
        (emblem(false))
        h1 tabindex="-1" { "This page refuses to be framed" }
        p.lead { "In a frame the browser shows nothing of it, and no message comes." }
    };
    page("Refused", &mark(), None, &content)
}

/// The sandbox's own address, without a session: what this is, and how an app of one's own uses it.
pub(super) fn root(addresses: &Addresses, settings: &SandboxSettings) -> Markup {
    let (app, here) = (&addresses.app, &addresses.sandbox);
    // A secret of somebody's own is not for a page.
    let default_secret = settings.client_secret == DEFAULT_SECRET;
    let secret = if default_secret { DEFAULT_SECRET } else { "$SANDBOX_CLIENT_SECRET" };
    let client = &settings.client_id;
    let content = html! {
        h1 tabindex="-1" { "Fiskil sandbox" }
        p.lead { "It stands in for the platform on this machine: API, consent screens and webhooks. You need no account, and no real bank is contacted." }
        p { a.primary href=(app) { "Open the sample app" } }
        h2 { "Use it with your own app" }
        ol.steps {
            li {
                "Point your backend at " code { (here) } " with client ID " code { (client) } " and "
                @if default_secret { "client secret " code { (secret) } "." }
                @else { "the client secret that you have set." }
            }
            li {
                "Create a session:"
                pre tabindex="0" role="region" aria-label="Commands that create a session" { code { (session_commands(here, client, secret)) } }
            }
            li {
                "Give the " code { "session_id" } " to your page, with " code { "auth-server=\"" (here) "\"" } " on "
                code { "<fiskil-link>" } " or " code { "authServer: '" (here) "'" } " in " code { "link()" } "."
            }
        }
        h2 { "More" }
        ul.steps {
            li { a href="/openapi.json" { "The API, as OpenAPI" } }
            li { a href={ (app) "/test-cards" } { (SPECS.len()) " test cards" } ": an institution for each way a flow can end" }
            li { a href="/errors" { "What its errors mean" } }
        }
    };
    page("Fiskil sandbox", &mark(), None, &content)
}

/// A session from a terminal. Needs curl and jq.
fn session_commands(here: &str, client: &str, secret: &str) -> String {
    format!(
        "API={here}/v1
JSON='Content-Type: application/json'
ID='{{\"client_id\":\"{client}\",\"client_secret\":\"{secret}\"}}'
TOKEN=$(curl -s $API/token -H \"$JSON\" -d \"$ID\" | jq -r .token)
AUTH=\"Authorization: Bearer $TOKEN\"
PERSON=$(curl -s $API/end-users -H \"$JSON\" -H \"$AUTH\" -d '{{}}')
curl -s $API/auth/session -H \"$JSON\" -H \"$AUTH\" \\
  -d \"$PERSON\" | jq -r .session_id"
    )
}

/// For a request that cannot be answered; `back` is the screen before it, if that is known.
pub(super) fn broken(session_id: &str, back: Option<Screen>) -> Markup {
    let content = html! {
        (emblem(false))
        h1 tabindex="-1" { "Something went wrong" }
        p.lead { "The page could not be shown. Nothing is lost." }
        // In a frame nobody can reload, so the page offers it.
        p.other { a href={ "/?" (crate::web::query(&[("sess_id", session_id)])) } { "Try again" } }
    };
    page("Something went wrong", &bar(session_id, back), None, &content)
}

/// Where the sandbox's own redirect addresses lead.
pub(super) fn callback() -> Markup {
    let content = html! {
        h1 tabindex="-1" { "Back in the app" }
        p.lead { "A redirect address of the sandbox. The outcome stands in this page's address." }
    };
    page("Back in the app", &mark(), None, &content)
}

/// What `errorURI` points at.
pub(super) fn errors() -> Markup {
    const CODES: [(&str, &str); 7] = [
        ("CONSENT_UPSTREAM_PROCESSING_ERROR", "The institution failed. Try again later."),
        ("CONSENT_ENDUSER_DENIED", "The person did not allow access."),
        ("CONSENT_OTP_FAILURE", "The one-time code could not be verified."),
        ("CONSENT_ENDUSER_INELIGIBLE", "The person has no account that can be shared."),
        ("CONSENT_TIMEOUT", "The person abandoned the flow at the institution."),
        ("AUTH_SESSION_CANCELLED", "The person pressed Cancel. The session is spent; create another."),
        ("AUTH_SESSION_INVALID", "The session is unknown, expired, cancelled or used; create another."),
    ];
    let content = html! {
        h1 tabindex="-1" { "Errors of the consent screens" }
        dl.review {
            @for (code, text) in CODES { dt id=(code) { (code.replace('_', "_\u{200b}")) } dd { (text) } }
        }
    };
    page("Errors", &layout::mark(), None, &content)
}

fn emblem(good: bool) -> Markup {
    html! {
        span.emblem.good[good] aria-hidden="true" {
            svg viewBox="0 0 24 24" {
                @if good { path d="m5 12.5 4.5 4.5L19 7.5" {} } @else { path d="M12 6v7.5M12 17.4v.1" {} }
            }
        }
    }
}
