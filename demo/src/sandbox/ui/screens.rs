//! The screens of the consent UI and their words. Reads a session, changes nothing.

use maud::{Markup, html};

use super::layout::{self, Ending, action, bar, mark, page, progress, screen_page, tile};
use crate::clock::long_date;
use crate::sandbox::consent::{ACCOUNTS, APP_NAME, DURATION, PERMISSIONS, PURPOSE};
use crate::sandbox::ending::Step;
use crate::sandbox::scenario::{Institution, Scenario, institutions};
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
    fn error(self) -> Option<&'static str> {
        match self {
            Self::None | Self::Resent => None,
            Self::Blank => Some("Enter your Customer ID and your password."),
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

    fn page(&self, title: &str, content: &Markup) -> Markup {
        screen_page(title, &bar(&self.session.id), self.screen.slug(), content)
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

fn error_text(notice: Notice) -> Markup {
    html! {
        @if let Some(text) = notice.error() { p.error id="error" tabindex="-1" { (text) } }
    }
}

fn choose(view: &View<'_>) -> Markup {
    let wanted = view.search.to_lowercase();
    let found: Vec<_> = institutions().into_iter().filter(|i| i.name.to_lowercase().contains(&wanted)).collect();
    let (ordinary, special): (Vec<_>, Vec<_>) =
        found.iter().partition(|i| matches!(i.scenario, Scenario::Success | Scenario::Denied));
    let content = html! {
        (progress(0))
        h1 tabindex="-1" { "Choose your bank" }
        p.lead { (APP_NAME) " would like to connect to your accounts. You decide what is shared." }
        form.search method="get" action="/" role="search" {
            input type="hidden" name="sess_id" value=(view.session.id);
            input type="hidden" name="screen" value=(Screen::Institutions.slug());
            label for="search" { "Search institutions" }
            input id="search" type="search" name="q" value=(view.search) autocomplete="off" spellcheck="false"
                enterkeyhint="search" placeholder="Bank or energy retailer";
            p.count role="status" { (count(found.len())) }
        }
        form.institutions method="post" action=(view.action("choose")) {
            (group("Banks and retailers", &ordinary))
            (group("Test outcomes", &special))
        }
        p.empty hidden[!found.is_empty()] { "No institution has that name. Try fewer letters." }
    };
    view.page("Choose your bank", &content)
}

fn count(number: usize) -> String {
    if number == 1 { "1 institution".to_owned() } else { format!("{number} institutions") }
}

fn group(title: &str, institutions: &[&Institution]) -> Markup {
    html! {
        section hidden[institutions.is_empty()] {
            h2 { (title) }
            ul {
                @for institution in institutions {
                    li {
                        button type="submit" name="institution" value=(institution.id) {
                            (tile(institution.name))
                            span.name { (institution.name) }
                            span.outcome { (institution.scenario.spec().outcome.replace('_', "_\u{200b}")) }
                        }
                    }
                }
            }
        }
    }
}

fn sign_in(view: &View<'_>) -> Markup {
    let name = view.institution();
    let invalid = view.notice.error().is_some();
    let described = invalid.then_some("error");
    let content = html! {
        (progress(1))
        div.who { (tile(name)) h1 tabindex="-1" { "Sign in to " (name) } }
        p.lead { "Your sign-in details go to the bank only. " (APP_NAME) " never sees them." }
        form method="post" action=(view.action("sign-in")) novalidate {
            (error_text(view.notice))
            label for="customer" { "Customer ID" }
            input id="customer" name="customer_id" autocomplete="username" autocapitalize="none" spellcheck="false"
                required aria-invalid=[invalid.then_some("true")] aria-describedby=[described] maxlength="64";
            label for="password" { "Password" }
            input id="password" name="password" type="password" autocomplete="current-password" required
                aria-invalid=[invalid.then_some("true")] aria-describedby=[described] maxlength="128";
            p.hint { "Sandbox: any Customer ID and password work. The password " code { "wrong" } " is refused." }
            button.primary type="submit" { "Continue" }
        }
        @if view.session.fixed_institution.is_none() {
            p.other { a href={ "/?" (crate::web::query(&[("sess_id", &view.session.id), ("screen", "institutions")])) } {
                "Choose another institution"
            } }
        }
    };
    view.page(&format!("Sign in to {name}"), &content)
}

fn code(view: &View<'_>) -> Markup {
    let error = view.notice.error();
    let content = html! {
        (progress(2))
        div.who { (tile(view.institution())) h1 tabindex="-1" { "Enter your one-time code" } }
        p.lead { (view.institution()) " sent a six-digit code to the phone ending in 042." }
        @if view.notice == Notice::Resent {
            p.status role="status" { "A new code is on its way. The one before no longer works." }
        }
        form method="post" action=(view.action("code")) novalidate {
            (error_text(view.notice))
            label for="code" { "One-time code" }
            input.code id="code" name="code" inputmode="numeric" autocomplete="one-time-code" required maxlength="12"
                aria-invalid=[error.map(|_| "true")]
                aria-describedby=(if error.is_some() { "error phone" } else { "phone" });
            p.hint id="phone" { "Sandbox: the message says " code { (view.session.code()) } "." }
            button.primary type="submit" { "Continue" }
        }
        form.other method="post" action=(view.action("resend")) { button.link type="submit" { "Send a new code" } }
    };
    view.page("Enter your one-time code", &content)
}

fn accounts(view: &View<'_>) -> Markup {
    let error = view.notice.error();
    let content = html! {
        (progress(3))
        div.who { (tile(view.institution())) h1 tabindex="-1" { "Choose accounts to share" } }
        p.lead { "Only the accounts you tick are shared with " (APP_NAME) "." }
        form method="post" action=(view.action("accounts")) novalidate {
            (error_text(view.notice))
            fieldset.accounts aria-describedby=[error.map(|_| "error")] {
                legend { "Your accounts at " (view.institution()) }
                @for account in &ACCOUNTS {
                    @let chosen = view.session.accounts.iter().any(|id| id == account.id);
                    label.account {
                        input type="checkbox" name="account" value=(account.id) checked[chosen];
                        span.name { (account.name) span.number { "ending in " (account.number) } }
                        span.balance { (account.balance) }
                    }
                }
            }
            button.primary type="submit" { "Continue" }
        }
    };
    view.page("Choose accounts to share", &content)
}

fn review(view: &View<'_>) -> Markup {
    let until = long_date(crate::clock::now() + DURATION);
    let chosen = || ACCOUNTS.iter().filter(|account| view.session.accounts.iter().any(|id| id == account.id));
    let content = html! {
        (progress(4))
        div.who { (tile(view.institution())) h1 tabindex="-1" { "Review what you share" } }
        dl.review {
            dt { "Who gets it" }
            dd { (APP_NAME) }
            dt { "From" }
            dd {
                (view.institution())
                ul { @for account in chosen() { li { (account.name) ", ending in " (account.number) } } }
            }
            dt { "What" }
            dd { ul.data { @for (_, name, what) in PERMISSIONS { li { strong { (name) } " " (what) } } } }
            dt { "How long" }
            dd { "12 months, until " (until) ". You can stop sharing at any time." }
            dt { "Why" }
            dd { (PURPOSE) }
        }
        form.decide method="post" action=(view.action("review")) {
            button.primary type="submit" name="decision" value="allow" { "Allow access" }
            button.secondary type="submit" name="decision" value="deny" { "Deny" }
        }
    };
    view.page("Review what you share", &content)
}

fn done(view: &View<'_>) -> Markup {
    let content = html! {
        (emblem(true))
        h1 tabindex="-1" { "You are connected" }
        p.lead { (APP_NAME) " can now see what you agreed to share from " (view.institution()) "." }
        form method="post" action=(view.action("done")) { button.primary type="submit" { "Done" } }
    };
    // Nothing is left to cancel here: the consent is given, and ended from the app or the bank.
    screen_page("You are connected", &mark(), view.screen.slug(), &content)
}

/// The last page: says how it ended, and tells the page around it.
pub(super) fn ended(session: &Session, scenario: Scenario, ending: &Ending<'_>) -> Markup {
    let name = session.institution.as_ref().map_or("the institution", |institution| institution.name);
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
            "The bank is not available",
            format!("{name} could not be reached. Try again later, or choose another institution."),
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

/// On the way to the bank's own page.
pub(super) fn leaving(session: &Session, steps: &[Step]) -> Markup {
    let name = session.institution.as_ref().map_or("the institution", |institution| institution.name);
    let content = html! {
        h1 tabindex="-1" { "Taking you to " (name) }
        p.lead { "This takes a moment." }
    };
    page("One moment", &bar(&session.id), Some(&Ending { steps, ack: None, leave: None }), &content)
}

/// The bank's own page, of another origin.
pub(super) fn bank(steps: &[Step], nested: bool) -> Markup {
    let content = html! {
        h1 tabindex="-1" { "The bank's own page" }
        p.lead { "It belongs to another origin and posts messages that are none of the app's business." }
        @if nested { p data-target="top" { "It does so from a frame inside the frame." } }
    };
    page("The bank's own page", &mark(), Some(&Ending { steps, ack: None, leave: None }), &content)
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

/// For a request that cannot be answered.
pub(super) fn broken(session_id: &str) -> Markup {
    let content = html! {
        (emblem(false))
        h1 tabindex="-1" { "Something went wrong" }
        p.lead { "The page could not be shown. Nothing is lost." }
        // In a frame nobody can reload, so the page offers it.
        p.other { a href={ "/?" (crate::web::query(&[("sess_id", session_id)])) } { "Try again" } }
    };
    page("Something went wrong", &mark(), None, &content)
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
        h1 tabindex="-1" { "Errors of the consent UI" }
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
