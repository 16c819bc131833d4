CREATE TABLE tokens (
    fingerprint TEXT PRIMARY KEY,
    expires_at INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE end_users (
    id TEXT PRIMARY KEY,
    name TEXT,
    email TEXT,
    phone TEXT,
    created_at INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE sessions (
    id TEXT PRIMARY KEY,
    end_user_id TEXT NOT NULL REFERENCES end_users (id),
    redirect_uri TEXT,
    cancel_uri TEXT,
    fixed_institution TEXT,
    scenario TEXT,
    institution TEXT,
    reached INTEGER NOT NULL DEFAULT 0,
    status INTEGER NOT NULL DEFAULT 0,
    ending TEXT,
    quirk_done INTEGER NOT NULL DEFAULT 0,
    code_issue INTEGER NOT NULL DEFAULT 0,
    code_misses INTEGER NOT NULL DEFAULT 0,
    customer_id TEXT NOT NULL DEFAULT '',
    accounts TEXT NOT NULL DEFAULT '',
    consent_id TEXT,
    error_id TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE consents (
    id TEXT PRIMARY KEY,
    end_user_id TEXT NOT NULL REFERENCES end_users (id),
    institution TEXT NOT NULL,
    accounts TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    revoked_at INTEGER
) WITHOUT ROWID;
CREATE INDEX consents_by_owner ON consents (end_user_id);

CREATE TABLE outbox (
    message_id TEXT PRIMARY KEY,
    data TEXT NOT NULL,
    publish_time TEXT NOT NULL,
    copies INTEGER NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    in_flight INTEGER NOT NULL DEFAULT 0,
    due_ms INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX outbox_by_due ON outbox (due_ms);
