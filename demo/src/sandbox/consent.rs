//! Consents and the accounts they cover: rows and their JSON. Knows no session and sends no webhook.

use rusqlite::{Connection, OptionalExtension as _, Row, params};
use serde::Serialize;

use super::scenario::institution;
use crate::clock;
use crate::crypto;

/// The name of the app that asks, as the person sees it.
pub(crate) const APP_NAME: &str = "Acorn Budget";
/// What the app wants the data for.
pub(crate) const PURPOSE: &str = "Show your accounts and spending in one place and help you plan ahead.";
/// How long data is shared, in seconds: a year.
pub(crate) const DURATION: i64 = 365 * 86_400;

/// A kind of data: its id on the platform, and what a person reads.
type Permission = (&'static str, &'static str, &'static str);

const BANKING_PERMISSIONS: [Permission; 3] = [
    ("accounts", "Account details", "Name, type and number of each account"),
    ("balances", "Balances", "Current and available balance"),
    ("transactions", "Transactions", "Up to 12 months of history, and new ones as they happen"),
];
const ENERGY_PERMISSIONS: [Permission; 3] = [
    ("accounts", "Account details", "Plan and number of each account"),
    ("balances", "Balances", "What you owe, or have paid ahead"),
    ("transactions", "Bills and payments", "Up to 12 months of history, and new ones as they happen"),
];

/// What an institution of this industry shares.
pub(crate) fn permissions(industry: &str) -> &'static [Permission] {
    if industry == "energy" { &ENERGY_PERMISSIONS } else { &BANKING_PERMISSIONS }
}

/// An account at any institution of the sandbox.
#[derive(Debug)]
pub(crate) struct Account {
    pub(crate) id: &'static str,
    pub(crate) name: &'static str,
    pub(crate) number: &'static str,
    pub(crate) balance: &'static str,
}

/// Every customer of a bank has these.
const BANKING_ACCOUNTS: [Account; 3] = [
    Account { id: "acc_everyday", name: "Everyday", number: "4417", balance: "$2,310.55" },
    Account { id: "acc_savings", name: "Savings", number: "9023", balance: "$14,800.00" },
    Account { id: "acc_credit", name: "Credit card", number: "7781", balance: "−$486.20" },
];
/// The same of an energy company: a session's accounts are known by their ids, wherever they are.
const ENERGY_ACCOUNTS: [Account; 3] = [
    Account { id: "acc_everyday", name: "Home, electricity", number: "4417", balance: "$182.40 due" },
    Account { id: "acc_savings", name: "Home, gas", number: "9023", balance: "$64.10 due" },
    Account { id: "acc_credit", name: "Workshop, electricity", number: "7781", balance: "$12.00 ahead" },
];

/// The accounts of a customer at an institution of this industry.
pub(crate) fn accounts(industry: &str) -> &'static [Account] {
    if industry == "energy" { &ENERGY_ACCOUNTS } else { &BANKING_ACCOUNTS }
}

/// One row of `consents`.
#[derive(Debug, Clone)]
pub(crate) struct Consent {
    pub(crate) id: String,
    pub(crate) end_user_id: String,
    pub(crate) institution: String,
    pub(crate) accounts: Vec<String>,
    created_at: i64,
    expires_at: i64,
    revoked_at: Option<i64>,
    email: Option<String>,
}

/// A consent as `GET /v1/consent` lists it.
#[derive(Debug, Serialize)]
pub(crate) struct ConsentBody {
    account_ids: Vec<String>,
    active: bool,
    app_logo: &'static str,
    app_name: &'static str,
    /// What the SDK calls `consentID` and a webhook `consent_id`.
    arrangement_id: String,
    consent_id: String,
    created_at: String,
    duration: i64,
    end_user_email: String,
    end_user_id: String,
    expires_at: String,
    institution_id: String,
    institution_logo: &'static str,
    institution_name: String,
    institution_type: &'static str,
    last_accessed: String,
    last_consent: String,
    permissions: Vec<&'static str>,
    termination_reason: &'static str,
}

impl Consent {
    pub(crate) fn insert(
        connection: &Connection,
        end_user_id: &str,
        institution: &str,
        accounts: &[String],
    ) -> rusqlite::Result<Self> {
        let now = clock::now();
        let consent = Self {
            id: crypto::uuid(),
            end_user_id: end_user_id.to_owned(),
            institution: institution.to_owned(),
            accounts: accounts.to_vec(),
            created_at: now,
            expires_at: now + DURATION,
            revoked_at: None,
            email: None,
        };
        connection.execute(
            "INSERT INTO consents (id, end_user_id, institution, accounts, created_at, expires_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            params![consent.id, end_user_id, institution, accounts.join(","), now, consent.expires_at],
        )?;
        Ok(consent)
    }

    /// The consents of one end user, or of all; only active or only ended ones if `active` says so.
    pub(crate) fn list(
        connection: &Connection,
        end_user_id: Option<&str>,
        active: Option<bool>,
    ) -> rusqlite::Result<Vec<Self>> {
        let mut statement = connection.prepare_cached(
            "SELECT consents.*, end_users.email FROM consents JOIN end_users ON end_users.id = end_user_id
             WHERE (?1 IS NULL OR end_user_id = ?1) ORDER BY consents.created_at, consents.id",
        )?;
        let now = clock::now();
        let rows = statement.query_map([end_user_id], Self::from_row)?;
        rows.filter(|row| match (row, active) {
            (Ok(consent), Some(active)) => consent.is_active(now) == active,
            _ => true,
        })
        .collect()
    }

    /// Ends a consent. `None` if there is none, or it has ended already.
    pub(crate) fn revoke(connection: &Connection, id: &str) -> rusqlite::Result<Option<Self>> {
        let now = clock::now();
        let changed = connection.execute(
            "UPDATE consents SET revoked_at = ?2 WHERE id = ?1 AND revoked_at IS NULL AND expires_at > ?2",
            params![id, now],
        )?;
        if changed == 0 {
            return Ok(None);
        }
        connection
            .query_row("SELECT consents.*, NULL AS email FROM consents WHERE id = ?1", [id], Self::from_row)
            .optional()
    }

    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        let accounts: String = row.get("accounts")?;
        Ok(Self {
            id: row.get("id")?,
            end_user_id: row.get("end_user_id")?,
            institution: row.get("institution")?,
            accounts: accounts.split(',').filter(|id| !id.is_empty()).map(str::to_owned).collect(),
            created_at: row.get("created_at")?,
            expires_at: row.get("expires_at")?,
            revoked_at: row.get("revoked_at")?,
            email: row.get("email")?,
        })
    }

    /// That of its institution.
    pub(crate) fn industry(&self) -> &'static str {
        institution(&self.institution).map_or("banking", |institution| institution.industry)
    }

    fn is_active(&self, now: i64) -> bool {
        self.revoked_at.is_none() && now < self.expires_at
    }

    /// What the API answers.
    pub(crate) fn body(self, now: i64) -> ConsentBody {
        let industry = self.industry();
        ConsentBody {
            active: self.is_active(now),
            app_logo: "",
            app_name: APP_NAME,
            arrangement_id: self.id.clone(),
            consent_id: self.id,
            created_at: clock::rfc3339(self.created_at),
            duration: DURATION,
            end_user_email: self.email.unwrap_or_default(),
            end_user_id: self.end_user_id,
            expires_at: clock::rfc3339(self.expires_at),
            institution_logo: "",
            institution_name: institution(&self.institution).map_or_else(String::new, |known| known.name.to_owned()),
            institution_type: industry,
            institution_id: self.institution,
            last_accessed: clock::rfc3339(self.created_at),
            last_consent: clock::rfc3339(self.created_at),
            permissions: permissions(industry).iter().map(|(id, ..)| *id).collect(),
            termination_reason: match self.revoked_at {
                Some(_) => "Revoked",
                None if now >= self.expires_at => "Expired",
                None => "",
            },
            account_ids: self.accounts,
        }
    }
}
