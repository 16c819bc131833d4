//! An auth session: its row, and the rules by which the journey moves. Renders nothing and sends nothing.

use rusqlite::{Connection, OptionalExtension as _, Row, params};

use super::scenario::{Institution, Scenario, Strike, institution};
use crate::clock;
use crate::crypto;

/// The screens of the consent UI, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Screen {
    Institutions,
    SignIn,
    Code,
    Accounts,
    Review,
    Done,
}

impl Screen {
    const ALL: [Self; 6] = [Self::Institutions, Self::SignIn, Self::Code, Self::Accounts, Self::Review, Self::Done];

    /// Its name in addresses.
    pub(crate) fn slug(self) -> &'static str {
        match self {
            Self::Institutions => "institutions",
            Self::SignIn => "sign-in",
            Self::Code => "code",
            Self::Accounts => "accounts",
            Self::Review => "review",
            Self::Done => "done",
        }
    }

    /// The screen before this one, for a control that goes back.
    pub(crate) fn before(self) -> Option<Self> {
        Self::ALL.into_iter().rev().find(|screen| *screen < self)
    }

    pub(crate) fn by_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|screen| screen.slug() == slug)
    }

    fn by_index(index: i64) -> Self {
        usize::try_from(index).ok().and_then(|index| Self::ALL.get(index).copied()).unwrap_or(Self::Institutions)
    }
}

/// How far a session's life has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Status {
    /// The person is on the way.
    Open,
    /// It is decided how the flow ends, but the page has not said so yet: loading again says the same.
    Ended,
    /// The page has said so. From here on the session is invalid.
    Used,
}

/// What a new session starts from.
#[derive(Debug, Default)]
pub(crate) struct NewSession {
    pub(crate) end_user_id: String,
    pub(crate) redirect_uri: Option<String>,
    pub(crate) cancel_uri: Option<String>,
    pub(crate) institution_id: Option<String>,
    pub(crate) scenario: Option<Scenario>,
    pub(crate) ttl: u32,
}

/// One row of `sessions`.
#[derive(Debug, Clone)]
pub(crate) struct Session {
    pub(crate) id: String,
    pub(crate) end_user_id: String,
    pub(crate) redirect_uri: Option<String>,
    pub(crate) cancel_uri: Option<String>,
    /// Chosen at creation: the person cannot choose another.
    pub(crate) fixed_institution: Option<String>,
    /// Chosen at creation: the flow ends without a click.
    pub(crate) scenario: Option<Scenario>,
    pub(crate) institution: Option<Institution>,
    /// The furthest screen the person has reached.
    pub(crate) reached: Screen,
    pub(crate) status: Status,
    /// Set once the session has ended.
    pub(crate) ending: Option<Scenario>,
    /// Whether the institution's oddity has already been shown.
    pub(crate) quirk_done: bool,
    code_issue: i64,
    code_misses: i64,
    /// What was typed to sign in, so that a wrong password need not cost it. Forgotten at the end.
    pub(crate) customer_id: String,
    pub(crate) accounts: Vec<String>,
    pub(crate) consent_id: Option<String>,
    pub(crate) error_id: String,
    pub(crate) created_at: i64,
    pub(crate) expires_at: i64,
}

/// How many wrong codes end the flow.
const MAX_CODE_MISSES: i64 = 3;

/// What became of a code that was typed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum CodeCheck {
    Right,
    Wrong {
        left: i64,
    },
    /// An earlier code, replaced by a resend. Not counted.
    Replaced,
    Refused,
}

impl Session {
    pub(crate) fn insert(connection: &Connection, new: &NewSession) -> rusqlite::Result<Self> {
        let now = clock::now();
        let session = Self {
            id: crypto::uuid(),
            end_user_id: new.end_user_id.clone(),
            redirect_uri: new.redirect_uri.clone(),
            cancel_uri: new.cancel_uri.clone(),
            fixed_institution: new.institution_id.clone(),
            scenario: new.scenario,
            institution: None,
            reached: Screen::Institutions,
            status: Status::Open,
            ending: None,
            quirk_done: false,
            code_issue: 0,
            code_misses: 0,
            customer_id: String::new(),
            accounts: Vec::new(),
            consent_id: None,
            error_id: format!("err_{}", crypto::uuid()),
            created_at: now,
            expires_at: now + i64::from(new.ttl),
        };
        connection.execute(
            "INSERT INTO sessions (id, end_user_id, redirect_uri, cancel_uri, fixed_institution, scenario, error_id,
             created_at, expires_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
            params![
                session.id,
                session.end_user_id,
                session.redirect_uri,
                session.cancel_uri,
                session.fixed_institution,
                session.scenario.map(|scenario| scenario.spec().id),
                session.error_id,
                session.created_at,
                session.expires_at,
            ],
        )?;
        Ok(session)
    }

    pub(crate) fn load(connection: &Connection, id: &str) -> rusqlite::Result<Option<Self>> {
        connection.prepare_cached("SELECT * FROM sessions WHERE id = ?1")?.query_row([id], Self::from_row).optional()
    }

    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        let scenario = |id: Option<String>| id.as_deref().and_then(Scenario::by_id);
        let accounts: String = row.get("accounts")?;
        Ok(Self {
            id: row.get("id")?,
            end_user_id: row.get("end_user_id")?,
            redirect_uri: row.get("redirect_uri")?,
            cancel_uri: row.get("cancel_uri")?,
            fixed_institution: row.get("fixed_institution")?,
            scenario: scenario(row.get("scenario")?),
            institution: row.get::<_, Option<String>>("institution")?.as_deref().and_then(institution),
            reached: Screen::by_index(row.get("reached")?),
            status: match row.get("status")? {
                0 => Status::Open,
                1 => Status::Ended,
                _ => Status::Used,
            },
            ending: scenario(row.get("ending")?),
            quirk_done: row.get("quirk_done")?,
            code_issue: row.get("code_issue")?,
            code_misses: row.get("code_misses")?,
            customer_id: row.get("customer_id")?,
            accounts: accounts.split(',').filter(|id| !id.is_empty()).map(str::to_owned).collect(),
            consent_id: row.get("consent_id")?,
            error_id: row.get("error_id")?,
            created_at: row.get("created_at")?,
            expires_at: row.get("expires_at")?,
        })
    }

    pub(crate) fn save(&self, connection: &Connection) -> rusqlite::Result<()> {
        connection
            .prepare_cached(
                "UPDATE sessions SET institution = ?2, reached = ?3, status = ?4, ending = ?5, quirk_done = ?6,
                 code_issue = ?7, code_misses = ?8, accounts = ?9, consent_id = ?10, customer_id = ?11 WHERE id = ?1",
            )?
            .execute(params![
                self.id,
                self.institution.as_ref().map(|institution| &institution.id),
                self.reached as i64,
                self.status as i64,
                self.ending.map(|ending| ending.spec().id),
                self.quirk_done,
                self.code_issue,
                self.code_misses,
                self.accounts.join(","),
                self.consent_id,
                self.customer_id,
            ])
            .map(drop)
    }

    /// Whether the consent UI has nothing more to offer: ended and told, or left lying for too long.
    pub(crate) fn is_invalid(&self, now: i64) -> bool {
        match self.status {
            Status::Open => now >= self.expires_at,
            Status::Ended => false,
            Status::Used => true,
        }
    }

    /// The screen to show when `wanted` is asked for: never one the person has not earned.
    pub(crate) fn screen(&self, wanted: Option<Screen>) -> Screen {
        let shown = wanted.map_or(self.reached, |wanted| wanted.min(self.reached));
        match shown {
            // Consent is given: there is no way back to what led to it.
            _ if self.reached == Screen::Done => Screen::Done,
            Screen::Institutions if self.fixed_institution.is_some() => Screen::SignIn,
            shown => shown,
        }
    }

    /// That of its institution: what people read of their accounts depends on it.
    pub(crate) fn industry(&self) -> &'static str {
        self.institution.as_ref().map_or("banking", |institution| institution.industry)
    }

    /// Where "Back" leads from a screen: the one before it, as long as it can be shown.
    pub(crate) fn back_from(&self, screen: Screen) -> Option<Screen> {
        screen.before().filter(|before| self.screen(Some(*before)) == *before)
    }

    /// Takes an institution; another one than before starts the sign-in anew.
    pub(crate) fn choose(&mut self, chosen: Institution) {
        let strikes = chosen.scenario.spec().strike == Strike::Pick && !chosen.scenario.grants_consent();
        let ending = chosen.scenario;
        if self.institution.as_ref() != Some(&chosen) {
            self.institution = Some(chosen);
            self.reached = Screen::SignIn;
            self.quirk_done = false;
            self.code_misses = 0;
            self.customer_id.clear();
            self.accounts.clear();
        }
        self.reached = self.reached.max(Screen::SignIn);
        if strikes {
            self.end(ending);
        }
    }

    /// Goes on from the sign-in screen.
    pub(crate) fn signed_in(&mut self) {
        self.advance(Strike::SignIn, Screen::Code);
    }

    /// Checks a one-time code and goes on if it is right.
    pub(crate) fn check_code(&mut self, typed: &str) -> CodeCheck {
        let digits: String = typed.chars().filter(|c| !c.is_whitespace() && *c != '-').collect();
        let refuses = self.ordinary_scenario() == Scenario::OtpFailure;
        if !refuses && digits == self.code() {
            self.code_misses = 0;
            self.advance(Strike::Code, Screen::Accounts);
            return CodeCheck::Right;
        }
        if !refuses && (0..self.code_issue).any(|issue| digits == code(issue)) {
            return CodeCheck::Replaced;
        }
        self.code_misses += 1;
        if refuses || self.code_misses >= MAX_CODE_MISSES {
            self.end(Scenario::OtpFailure);
            return CodeCheck::Refused;
        }
        CodeCheck::Wrong { left: MAX_CODE_MISSES - self.code_misses }
    }

    /// Sends another code; the one before no longer works.
    pub(crate) fn resend_code(&mut self) {
        self.code_issue += 1;
    }

    /// The code that the person's phone would show.
    pub(crate) fn code(&self) -> String {
        code(self.code_issue)
    }

    /// Goes on from the accounts screen.
    pub(crate) fn share(&mut self, accounts: Vec<String>) {
        self.accounts = accounts;
        self.reached = self.reached.max(Screen::Review);
    }

    /// Takes the answer of the review screen. `true` if data may be shared from here on.
    pub(crate) fn answer(&mut self, allowed: bool) -> bool {
        let scenario = self.ordinary_scenario();
        if !allowed || scenario.spec().strike == Strike::Review {
            self.end(Scenario::Denied);
            return false;
        }
        self.reached = Screen::Done;
        scenario.grants_consent()
    }

    /// Decides how the flow ends. The first decision stands.
    pub(crate) fn end(&mut self, ending: Scenario) {
        if self.status == Status::Open {
            self.status = Status::Ended;
            self.ending = Some(ending);
            self.customer_id.clear();
        }
    }

    /// The scenario that the institution, or the session's creator, asks for.
    pub(crate) fn ordinary_scenario(&self) -> Scenario {
        self.scenario
            .or_else(|| self.institution.as_ref().map(|institution| institution.scenario))
            .unwrap_or(Scenario::Success)
    }

    fn advance(&mut self, passed: Strike, next: Screen) {
        let scenario = self.ordinary_scenario();
        if scenario.spec().strike == passed && passed != Strike::Code {
            return self.end(scenario);
        }
        if scenario == Scenario::Ineligible && passed == Strike::Code {
            return self.end(scenario);
        }
        self.reached = self.reached.max(next);
    }
}

/// The code of the n-th issue: 123456, then 234567 and so on.
fn code(issue: i64) -> String {
    (1..=6).map(|place| ((issue + place) % 10).to_string()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::db::Db;

    fn session() -> Session {
        let db = Db::open(None, "", 1, include_str!("schema.sql")).expect("opens");
        db.with(|c| {
            c.execute("INSERT INTO end_users (id, created_at) VALUES ('eu', 0)", [])?;
            let new = NewSession { end_user_id: "eu".to_owned(), ttl: 60, ..NewSession::default() };
            Session::insert(c, &new)
        })
        .expect("inserts")
    }

    fn at(name: &str) -> Session {
        let mut session = session();
        session.choose(institution(name).expect(name));
        session
    }

    #[test]
    fn no_screen_is_shown_before_it_is_earned() {
        let mut session = at("demo-bank");
        assert_eq!(session.screen(Some(Screen::Review)), Screen::SignIn);
        session.signed_in();
        assert_eq!(session.screen(Some(Screen::Review)), Screen::Code);
        assert_eq!(session.screen(Some(Screen::SignIn)), Screen::SignIn);
        assert_eq!(session.screen(None), Screen::Code);
    }

    #[test]
    fn back_leads_to_the_screen_before_while_there_is_one() {
        let mut session = at("demo-bank");
        assert_eq!(session.back_from(Screen::Institutions), None);
        assert_eq!(session.back_from(Screen::SignIn), Some(Screen::Institutions));
        session.fixed_institution = Some("demo-bank".to_owned());
        assert_eq!(session.back_from(Screen::SignIn), None);
        session.reached = Screen::Review;
        assert_eq!(session.back_from(Screen::Review), Some(Screen::Accounts));
        session.reached = Screen::Done;
        assert_eq!(session.back_from(Screen::Done), None);
    }

    #[test]
    fn another_institution_starts_the_sign_in_anew() {
        let mut session = at("demo-bank");
        session.signed_in();
        session.choose(institution("demo-bank").expect("known"));
        assert_eq!(session.reached, Screen::Code);
        session.choose(institution("harbour-mutual").expect("known"));
        assert_eq!(session.reached, Screen::SignIn);
    }

    #[test]
    fn three_wrong_codes_end_the_flow() {
        let mut session = at("demo-bank");
        session.signed_in();
        assert_eq!(session.check_code("000000"), CodeCheck::Wrong { left: 2 });
        assert_eq!(session.check_code(""), CodeCheck::Wrong { left: 1 });
        assert_eq!(session.check_code("000000"), CodeCheck::Refused);
        assert_eq!(session.ending, Some(Scenario::OtpFailure));
    }

    #[test]
    fn a_resend_replaces_the_code() {
        let mut session = at("demo-bank");
        session.signed_in();
        session.resend_code();
        assert_eq!(session.check_code("123456"), CodeCheck::Replaced);
        assert_eq!(session.check_code("234 567"), CodeCheck::Right);
        assert_eq!(session.reached, Screen::Accounts);
    }

    #[test]
    fn consent_is_given_only_on_the_review_screen() {
        let mut session = at("demo-bank");
        session.signed_in();
        session.check_code("123456");
        session.share(vec!["everyday".to_owned()]);
        assert!(session.answer(true));
        assert_eq!(session.screen(Some(Screen::Accounts)), Screen::Done);
    }

    #[test]
    fn the_denying_bank_denies_whatever_is_pressed() {
        let mut session = at("denial-bank");
        assert!(!session.answer(true));
        assert_eq!(session.ending, Some(Scenario::Denied));
    }

    #[test]
    fn an_ending_is_final_until_it_is_told() {
        let mut session = at("demo-bank");
        session.customer_id = "1234".to_owned();
        session.end(Scenario::Cancelled);
        session.end(Scenario::Success);
        assert_eq!(session.ending, Some(Scenario::Cancelled));
        assert_eq!(session.customer_id, "");
        assert!(!session.is_invalid(i64::MAX));
        session.status = Status::Used;
        assert!(session.is_invalid(0));
    }
}
