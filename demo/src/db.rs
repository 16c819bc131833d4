//! One `SQLite` file (or memory) behind a lock; knows no table. Callers keep their closures short.

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use rusqlite::{Connection, ErrorCode};

/// A failed statement. What it says is for the log, never for an answer.
#[derive(Debug)]
pub(crate) struct DbError(rusqlite::Error);

impl std::fmt::Display for DbError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

/// A handle to the database; clones share it.
#[derive(Clone)]
pub(crate) struct Db(Arc<Mutex<Connection>>);

impl Db {
    /// Opens `name` in `dir`, or in memory, and makes its tables.
    ///
    /// # Errors
    /// A sentence for the person at the terminal: another process holds the file, or it cannot be used.
    pub(crate) fn open(dir: Option<&Path>, name: &str, version: i32, schema: &str) -> Result<Self, String> {
        let Some(dir) = dir else {
            let connection = Connection::open_in_memory().map_err(|e| e.to_string())?;
            connection.execute_batch(schema).map_err(|e| e.to_string())?;
            return Ok(Self(Arc::new(Mutex::new(connection))));
        };
        std::fs::create_dir_all(dir).map_err(|e| format!("cannot make DATA_DIR {}: {e}", dir.display()))?;
        let path = dir.join(name);
        let connection = Connection::open(&path)
            .and_then(|connection| prepare(&connection, version, schema).map(|found| (connection, found)));
        match connection {
            Ok((connection, found)) if found == version => Ok(Self(Arc::new(Mutex::new(connection)))),
            Ok(_) => {
                Err(format!("{} was made by another version of this program; start once with --reset", path.display()))
            }
            Err(error) if error.sqlite_error_code() == Some(ErrorCode::DatabaseBusy) => {
                Err(format!("{} is in use by another demo; stop it or set DATA_DIR", path.display()))
            }
            Err(error) => Err(format!("cannot use {}: {error}; --reset starts afresh", path.display())),
        }
    }

    /// Removes `name` and what `SQLite` keeps beside it.
    ///
    /// # Errors
    /// A sentence for the person at the terminal.
    pub(crate) fn forget(dir: &Path, name: &str) -> Result<(), String> {
        for suffix in ["", "-wal", "-shm"] {
            let path = dir.join(format!("{name}{suffix}"));
            match std::fs::remove_file(&path) {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                    return Err(format!("cannot remove {}: {error}", path.display()));
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// Runs `work` in one transaction: all of it happens, or none.
    ///
    /// # Errors
    /// Whatever statement failed.
    pub(crate) fn with<T>(&self, work: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> Result<T, DbError> {
        // A panic in another request rolled its transaction back, so the connection is still sound.
        let mut connection = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let run = || {
            let transaction = connection.transaction()?;
            let value = work(&transaction)?;
            transaction.commit()?;
            Ok(value)
        };
        run().map_err(DbError)
    }
}

/// Sets the file up and answers with the version it was made by.
fn prepare(connection: &Connection, version: i32, schema: &str) -> rusqlite::Result<i32> {
    connection.busy_timeout(Duration::from_millis(200))?;
    // Exclusive: two demos on one file would deliver each other's webhooks. WAL with NORMAL survives a kill.
    connection.execute_batch(
        "PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; BEGIN IMMEDIATE; COMMIT;",
    )?;
    let found: i32 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if found == 0 {
        connection.execute_batch(schema)?;
        connection.pragma_update(None, "user_version", version)?;
        return Ok(version);
    }
    Ok(found)
}
