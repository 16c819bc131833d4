CREATE TABLE visitors (
    id TEXT PRIMARY KEY,
    end_user_id TEXT UNIQUE
) WITHOUT ROWID;

CREATE TABLE links (
    consent_id TEXT PRIMARY KEY,
    end_user_id TEXT NOT NULL,
    institution TEXT NOT NULL,
    state INTEGER NOT NULL
);
CREATE INDEX links_by_owner ON links (end_user_id);

CREATE TABLE messages (
    message_id TEXT PRIMARY KEY,
    received_at INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE log (
    id INTEGER PRIMARY KEY,
    end_user_id TEXT NOT NULL,
    at TEXT NOT NULL,
    text TEXT NOT NULL
);
CREATE INDEX log_by_owner ON log (end_user_id, id);
