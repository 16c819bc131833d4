//! Starts the program as a process of its own, on free ports, and stops it.

use std::io::{BufRead, BufReader, Read};
use std::path::PathBuf;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

const PROGRAM: &str = env!("CARGO_BIN_EXE_fiskil-link-demo");

/// A running demo. Dropped, it is killed.
pub(crate) struct Demo {
    child: Child,
    pub(crate) sandbox: String,
    pub(crate) app: String,
}

impl Demo {
    pub(crate) fn start() -> Self {
        Self::with(&[])
    }

    pub(crate) fn with(vars: &[(&str, &str)]) -> Self {
        Self::run(vars, &[])
    }

    pub(crate) fn run(vars: &[(&str, &str)], args: &[&str]) -> Self {
        let mut child = command(vars, args).spawn().expect("the program starts");
        let mut lines = BufReader::new(child.stdout.take().expect("stdout")).lines();
        let mut line = |label: &str| {
            let line = lines.next().expect("a line on stdout").expect("text");
            line.strip_prefix(label).unwrap_or_else(|| panic!("{label:?} expected: {line}")).to_owned()
        };
        let (sandbox, app) = (line("sandbox: "), line("app: "));
        assert!(line("Open ").contains("click \"Link account\""));
        Self { child, sandbox, app }
    }

    pub(crate) fn pid(&self) -> u32 {
        self.child.id()
    }

    /// Ends it the hard way.
    pub(crate) fn kill(mut self) {
        self.child.kill().expect("killed");
        self.child.wait().expect("ended");
    }

    /// Sends a signal and waits; gives what it wrote to stderr.
    pub(crate) fn stop(mut self, signal: &str) -> (ExitStatus, Duration, String) {
        let started = Instant::now();
        let sent = Command::new("kill").args([&format!("-{signal}"), &self.pid().to_string()]).status();
        assert!(sent.expect("kill runs").success());
        let mut log = String::new();
        self.child.stderr.take().expect("stderr").read_to_string(&mut log).expect("text");
        (self.child.wait().expect("ended"), started.elapsed(), log)
    }
}

impl Drop for Demo {
    fn drop(&mut self) {
        // It may have been stopped already; then there is nothing to do.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Runs a start that is expected to fail; gives the exit code and stderr.
pub(crate) fn failing(vars: &[(&str, &str)], args: &[&str]) -> (Option<i32>, String) {
    let output = command(vars, args).spawn().expect("the program starts").wait_with_output().expect("it ends");
    (output.status.code(), String::from_utf8(output.stderr).expect("text"))
}

fn command(vars: &[(&str, &str)], args: &[&str]) -> Command {
    let mut command = Command::new(PROGRAM);
    command.args(args).stdout(Stdio::piped()).stderr(Stdio::piped());
    // Nothing from the environment of whoever runs the tests may point them at a real platform.
    let own = ["FISKIL_", "SANDBOX_", "APP_", "DATA_DIR", "DIST_DIR", "VENDOR_DIR", "LOG_LEVEL", "ALLOWED_HOSTS"];
    for (name, _) in std::env::vars_os() {
        if own.iter().any(|start| name.to_string_lossy().starts_with(start)) {
            command.env_remove(name);
        }
    }
    command.env("APP_PORT", "0").env("SANDBOX_PORT", "0").envs(vars.iter().copied());
    command
}

/// A folder that is removed when dropped.
pub(crate) struct Folder(pub(crate) PathBuf);

impl Folder {
    pub(crate) fn new() -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let name = format!("fiskil-link-demo-{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        let path = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&path).expect("a temporary folder");
        Self(path)
    }

    pub(crate) fn path(&self) -> &str {
        self.0.to_str().expect("a readable path")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Looks again until `probe` gives something; fails after ten seconds.
pub(crate) fn eventually<T>(what: &str, mut probe: impl FnMut() -> Option<T>) -> T {
    let started = Instant::now();
    loop {
        if let Some(found) = probe() {
            return found;
        }
        assert!(started.elapsed() < Duration::from_secs(10), "not in time: {what}");
        std::thread::sleep(Duration::from_millis(20));
    }
}
