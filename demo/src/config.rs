//! Turns flags and environment variables into a checked configuration; starts and opens nothing.

use std::path::PathBuf;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;

use crate::web::{is_loopback_origin, origin_of};

/// What `--help` prints.
pub(crate) const HELP: &str = "\
Starts a sandbox of the platform and a sample app that embeds Fiskil Link.

Usage: fiskil-link-demo [--reset]

  --reset   forget all stored sessions, consents and events first
  --help    print this

Variables and endpoints are described in demo/README.md.";

/// The credentials that the sandbox accepts unless it is told others.
const SANDBOX_CLIENT_ID: &str = "sandbox_client";
/// See [`SANDBOX_CLIENT_ID`].
/// The client secret of a sandbox that was started without one of its own.
pub(crate) const SANDBOX_CLIENT_SECRET: &str = "sandbox_secret";

/// What the command line asks for.
#[derive(Debug)]
pub(crate) enum Command {
    Help,
    Run(Box<Config>),
}

/// Everything that can be set from outside.
#[derive(Debug)]
pub(crate) struct Config {
    pub(crate) app_port: u16,
    pub(crate) sandbox_port: u16,
    pub(crate) dist_dir: PathBuf,
    pub(crate) vendor_dir: PathBuf,
    /// Where the databases live; `None` keeps everything in memory.
    pub(crate) data_dir: Option<PathBuf>,
    pub(crate) reset: bool,
    pub(crate) log_level: tracing::Level,
    /// Host names beyond those of this machine under which the servers answer.
    pub(crate) allowed_hosts: Vec<String>,
    /// Requests a second that one address may make to the sample app.
    pub(crate) app_rate_limit: u32,
    pub(crate) sandbox: SandboxSettings,
    pub(crate) platform: Option<PlatformSettings>,
    /// Checks the webhooks that reach the sample app, if it is not the sandbox's own secret.
    pub(crate) app_webhook_secret: Option<Vec<u8>>,
}

/// How the sandbox behaves.
#[derive(Debug, Clone)]
pub(crate) struct SandboxSettings {
    pub(crate) client_id: String,
    pub(crate) client_secret: String,
    pub(crate) webhook_url: Option<String>,
    pub(crate) webhook_secret: Option<Vec<u8>>,
    pub(crate) webhook_backoff: Duration,
    pub(crate) token_ttl: u32,
    pub(crate) session_ttl: u32,
    pub(crate) rate_limit: u32,
    /// How long the slow bank takes.
    pub(crate) slow: Duration,
}

/// Where the sample app finds the platform, if it is not the sandbox.
#[derive(Debug, Clone)]
pub(crate) struct PlatformSettings {
    pub(crate) api_url: String,
    pub(crate) client_id: String,
    pub(crate) client_secret: String,
}

impl Command {
    /// Reads the flags, and the variables through `var`.
    pub(crate) fn parse(
        args: impl Iterator<Item = String>,
        var: impl Fn(&str) -> Option<String>,
    ) -> Result<Self, String> {
        let mut reset = false;
        for arg in args {
            match arg.as_str() {
                "--reset" => reset = true,
                "--help" | "-h" => return Ok(Self::Help),
                other => return Err(format!("unknown argument {other:?}; there is --reset and --help")),
            }
        }
        let var = |name: &str| var(name).map(|v| v.trim().to_owned()).filter(|v| !v.is_empty());
        Config::read(reset, &var).map(|config| Self::Run(Box::new(config)))
    }
}

impl Config {
    fn read(reset: bool, var: &dyn Fn(&str) -> Option<String>) -> Result<Self, String> {
        let app_port = number(var, "APP_PORT", 4170_u16)?;
        let sandbox_port = number(var, "SANDBOX_PORT", 4171_u16)?;
        if app_port != 0 && app_port == sandbox_port {
            return Err(format!("APP_PORT and SANDBOX_PORT are both {app_port}; they must differ"));
        }
        let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
        let throwaway = app_port == 0 && sandbox_port == 0;
        let data_dir = match var("DATA_DIR") {
            Some(dir) if dir == ":memory:" => None,
            Some(dir) => Some(PathBuf::from(dir)),
            None if throwaway => None,
            None => Some(here.join(".data")),
        };
        Ok(Self {
            app_port,
            sandbox_port,
            dist_dir: var("DIST_DIR").map_or_else(|| here.join("../dist"), PathBuf::from),
            vendor_dir: var("VENDOR_DIR").map_or_else(|| here.join("node_modules"), PathBuf::from),
            data_dir,
            reset,
            log_level: log_level(var)?,
            allowed_hosts: allowed_hosts(var)?,
            app_rate_limit: positive(var, "APP_RATE_LIMIT", 500_u32)?,
            sandbox: SandboxSettings::read(var)?,
            platform: PlatformSettings::read(var)?,
            app_webhook_secret: secret(var, "FISKIL_WEBHOOK_SECRET")?,
        })
    }
}

impl SandboxSettings {
    fn read(var: &dyn Fn(&str) -> Option<String>) -> Result<Self, String> {
        let webhook_url = var("SANDBOX_WEBHOOK_URL");
        if let Some(url) = &webhook_url
            && origin_of(url).is_none()
        {
            return Err(format!("SANDBOX_WEBHOOK_URL is {url:?}; it takes an http: or https: address"));
        }
        Ok(Self {
            client_id: var("SANDBOX_CLIENT_ID").unwrap_or_else(|| SANDBOX_CLIENT_ID.to_owned()),
            client_secret: var("SANDBOX_CLIENT_SECRET").unwrap_or_else(|| SANDBOX_CLIENT_SECRET.to_owned()),
            webhook_url,
            webhook_secret: secret(var, "SANDBOX_WEBHOOK_SECRET")?,
            webhook_backoff: Duration::from_millis(number(var, "SANDBOX_WEBHOOK_BACKOFF_MS", 1000_u32)?.into()),
            token_ttl: number(var, "SANDBOX_TOKEN_TTL", 900_u32)?,
            session_ttl: number(var, "SANDBOX_SESSION_TTL", 432_000_u32)?,
            rate_limit: positive(var, "SANDBOX_RATE_LIMIT", 500_u32)?,
            slow: Duration::from_millis(number(var, "SANDBOX_SLOW_MS", 8000_u32)?.into()),
        })
    }
}

impl PlatformSettings {
    fn read(var: &dyn Fn(&str) -> Option<String>) -> Result<Option<Self>, String> {
        const NAMES: [&str; 3] = ["FISKIL_API_URL", "FISKIL_CLIENT_ID", "FISKIL_CLIENT_SECRET"];
        let [api_url, client_id, client_secret] = match NAMES.map(var) {
            [None, None, None] => return Ok(None),
            [Some(url), Some(id), Some(secret)] => [url, id, secret],
            found => {
                let missing: Vec<_> = NAMES.iter().zip(&found).filter(|(_, v)| v.is_none()).map(|(n, _)| *n).collect();
                return Err(format!(
                    "the platform needs {} together; missing: {}",
                    NAMES.join(", "),
                    missing.join(", ")
                ));
            }
        };
        let api_url = api_url.trim_end_matches('/');
        let api_url = api_url.strip_suffix("/v1").unwrap_or(api_url).to_owned();
        let origin = origin_of(&api_url)
            .ok_or_else(|| format!("FISKIL_API_URL is {api_url:?}; it takes an http: or https: address"))?;
        if origin.starts_with("http:") && !is_loopback_origin(&origin) {
            return Err("FISKIL_API_URL must be https: unless it is on this machine".to_owned());
        }
        Ok(Some(Self { api_url, client_id, client_secret }))
    }
}

/// Names for a tunnel or a container, separated by commas.
fn allowed_hosts(var: &dyn Fn(&str) -> Option<String>) -> Result<Vec<String>, String> {
    let text = var("ALLOWED_HOSTS").unwrap_or_default();
    let names: Vec<_> =
        text.split(',').map(|name| name.trim().to_ascii_lowercase()).filter(|name| !name.is_empty()).collect();
    match names.iter().find(|name| !name.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._".contains(&b))) {
        Some(bad) => Err(format!("ALLOWED_HOSTS has {bad:?}; it takes host names without a port, with commas between")),
        None => Ok(names),
    }
}

fn number<T: std::str::FromStr + std::fmt::Display>(
    var: &dyn Fn(&str) -> Option<String>,
    name: &str,
    default: T,
) -> Result<T, String> {
    match var(name) {
        None => Ok(default),
        Some(text) => {
            text.parse().map_err(|_| format!("{name} is {text:?}; it takes a whole number (default {default})"))
        }
    }
}

fn positive(var: &dyn Fn(&str) -> Option<String>, name: &str, default: u32) -> Result<u32, String> {
    match number(var, name, default)? {
        0 => Err(format!("{name} is 0; it takes a whole number above 0 (default {default})")),
        value => Ok(value),
    }
}

fn secret(var: &dyn Fn(&str) -> Option<String>, name: &str) -> Result<Option<Vec<u8>>, String> {
    // The value stays out of the message: it is a secret even when it is mistyped.
    var(name).map(|text| BASE64.decode(text).map_err(|_| format!("{name} is not base64"))).transpose().and_then(
        |bytes| match bytes {
            Some(bytes) if bytes.is_empty() => Err(format!("{name} is empty")),
            bytes => Ok(bytes),
        },
    )
}

fn log_level(var: &dyn Fn(&str) -> Option<String>) -> Result<tracing::Level, String> {
    match var("LOG_LEVEL") {
        None => Ok(tracing::Level::WARN),
        Some(text) => {
            text.parse().map_err(|_| format!("LOG_LEVEL is {text:?}; it takes error, warn, info, debug or trace"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(vars: &[(&str, &str)]) -> Result<Config, String> {
        let lookup = |name: &str| vars.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned());
        match Command::parse(std::iter::empty(), lookup)? {
            Command::Run(config) => Ok(*config),
            Command::Help => Err("help".to_owned()),
        }
    }

    #[test]
    fn defaults_are_the_documented_ports() {
        let config = read(&[]).expect("defaults are valid");
        assert_eq!((config.app_port, config.sandbox_port), (4170, 4171));
        assert!(config.data_dir.is_some());
        assert!(config.platform.is_none());
    }

    #[test]
    fn an_instance_on_free_ports_keeps_nothing() {
        let config = read(&[("APP_PORT", "0"), ("SANDBOX_PORT", "0")]).expect("valid");
        assert_eq!(config.data_dir, None);
    }

    #[test]
    fn bad_variables_are_named_in_the_error() {
        for (name, value) in [
            ("APP_PORT", "http"),
            ("SANDBOX_PORT", "70000"),
            ("SANDBOX_RATE_LIMIT", "0"),
            ("SANDBOX_TOKEN_TTL", "-1"),
            ("SANDBOX_SLOW_MS", "long"),
            ("APP_RATE_LIMIT", "0"),
            ("ALLOWED_HOSTS", "http://demo.example"),
            ("SANDBOX_WEBHOOK_URL", "javascript:alert(1)"),
            ("SANDBOX_WEBHOOK_SECRET", "not base64!"),
            ("LOG_LEVEL", "loud"),
            ("FISKIL_API_URL", "https://api.example.com"),
        ] {
            let error = read(&[(name, value)]).expect_err(name);
            assert!(error.contains(name), "{error}");
        }
    }

    #[test]
    fn a_secret_is_never_part_of_an_error() {
        let error = read(&[("SANDBOX_WEBHOOK_SECRET", "hunter2!")]).expect_err("not base64");
        assert!(!error.contains("hunter2"), "{error}");
    }

    #[test]
    fn plain_http_is_for_this_machine_only() {
        let with = |url| {
            read(&[("FISKIL_API_URL", url), ("FISKIL_CLIENT_ID", "id"), ("FISKIL_CLIENT_SECRET", "s")])
                .map(|config| config.platform.expect("set").api_url)
        };
        assert_eq!(with("https://api.example.com/v1/").as_deref(), Ok("https://api.example.com"));
        assert_eq!(with("http://localhost:9").as_deref(), Ok("http://localhost:9"));
        assert!(with("http://api.example.com").is_err());
        assert!(with("http://localhost.example.com").is_err());
    }
}
