//! Starts the sandbox and the sample app on this machine and stops them; decides nothing else.

mod app;
mod clock;
mod config;
mod crypto;
mod db;
mod hosts;
mod limits;
mod logging;
mod outgoing;
mod sandbox;
mod server;
mod web;

use std::process::ExitCode;

use tokio::task::JoinSet;

use config::{Command, Config};

fn main() -> ExitCode {
    let config = match Command::parse(std::env::args().skip(1), |name| std::env::var(name).ok()) {
        Ok(Command::Help) => {
            println!("{}", config::HELP);
            return ExitCode::SUCCESS;
        }
        Ok(Command::Run(config)) => config,
        Err(error) => return fail(&error),
    };
    logging::init(config.log_level);
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return fail(&format!("cannot start: {error}")),
    };
    let outcome = runtime.block_on(run(*config));
    // A webhook waiting for its receiver blocks a thread; the exit does not wait for it.
    runtime.shutdown_background();
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => fail(&error),
    }
}

fn fail(error: &str) -> ExitCode {
    eprintln!("error: {error}");
    ExitCode::FAILURE
}

async fn run(config: Config) -> Result<(), String> {
    let (sandbox_listener, sandbox_port) = server::bind(config.sandbox_port, "SANDBOX_PORT").await?;
    let (app_listener, app_port) = server::bind(config.app_port, "APP_PORT").await?;
    let addresses = Addresses::new(sandbox_port, app_port);
    // After the ports: a demo that is running keeps its data.
    if let (true, Some(dir)) = (config.reset, &config.data_dir) {
        db::Db::forget(dir, sandbox::DATABASE)?;
        db::Db::forget(dir, app::DATABASE)?;
    }

    let webhook_secret = config.sandbox.webhook_secret.clone().unwrap_or_else(|| crypto::random::<32>().to_vec());
    let sandbox = sandbox::Sandbox::open(&config, &addresses, webhook_secret.clone())?;
    let app = app::App::open(&config, &addresses, webhook_secret)?;

    let (stop, shutdown) = server::Shutdown::new();
    let mut tasks = JoinSet::new();
    server::serve(&mut tasks, sandbox_listener, sandbox::router(sandbox.clone()), &shutdown);
    server::serve(&mut tasks, app_listener, app::router(app, shutdown.clone()), &shutdown);
    tasks.spawn(sandbox::deliver_webhooks(sandbox, shutdown.requested()));

    // Before anybody can know that there is something to stop.
    let signal = server::signal();
    println!("sandbox: {}", addresses.sandbox);
    println!("app: {}", addresses.app);
    println!("Open {} and click \"Link account\". Ctrl-C stops.", addresses.app);

    signal.await;
    // The receivers live in the tasks below: if they are gone there is nothing left to stop.
    let _ = stop.send(true);
    server::drain(tasks).await;
    Ok(())
}

/// Where the two servers are reached, as printed.
#[derive(Debug, Clone)]
pub(crate) struct Addresses {
    /// The sandbox's API and consent UI.
    pub(crate) sandbox: String,
    /// The sandbox by its other name: to a browser, another origin.
    pub(crate) foreign: String,
    /// The sample app.
    pub(crate) app: String,
}

impl Addresses {
    fn new(sandbox_port: u16, app_port: u16) -> Self {
        Self {
            sandbox: format!("http://localhost:{sandbox_port}"),
            foreign: format!("http://127.0.0.1:{sandbox_port}"),
            app: format!("http://127.0.0.1:{app_port}"),
        }
    }
}
