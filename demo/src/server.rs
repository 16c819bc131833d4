//! Binds loopback ports, serves routers and stops them; knows nothing of what they answer.

use std::future::Future;
use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;

use axum::Router;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinSet;

/// How long requests under way may go on after a signal.
const GRACE: Duration = Duration::from_secs(1);

/// Takes a port on this machine only; `0` takes a free one.
///
/// # Errors
/// A sentence that names the variable to set when the port is taken or forbidden.
pub(crate) async fn bind(port: u16, variable: &str) -> Result<(TcpListener, u16), String> {
    let describe = |error: std::io::Error| match error.kind() {
        std::io::ErrorKind::AddrInUse => {
            format!("port {port} is taken: stop what uses it, or set {variable} (0 takes a free port)")
        }
        _ => format!("cannot listen on port {port} ({variable}): {error}"),
    };
    let listener = TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port))).await.map_err(describe)?;
    let port = listener.local_addr().map_err(describe)?.port();
    Ok((listener, port))
}

/// Tells tasks when to stop.
#[derive(Clone)]
pub(crate) struct Shutdown(watch::Receiver<bool>);

impl Shutdown {
    /// The switch, and what listens to it.
    pub(crate) fn new() -> (watch::Sender<bool>, Self) {
        let (sender, receiver) = watch::channel(false);
        (sender, Self(receiver))
    }

    /// Waits for the switch; a dropped switch counts as thrown.
    pub(crate) fn requested(&self) -> impl Future<Output = ()> + Send + use<> {
        let mut receiver = self.0.clone();
        async move {
            let _ = receiver.wait_for(|stop| *stop).await;
        }
    }
}

/// Serves until the switch is thrown, then lets open requests end.
pub(crate) fn serve(tasks: &mut JoinSet<()>, listener: TcpListener, router: Router, shutdown: &Shutdown) {
    let stop = shutdown.requested();
    tasks.spawn(async move {
        let service = router.into_make_service_with_connect_info::<SocketAddr>();
        if let Err(error) = axum::serve(listener, service).with_graceful_shutdown(stop).await {
            tracing::error!(%error, "server stopped");
        }
    });
}

/// Takes SIGINT and SIGTERM from now on; what it returns waits for one.
pub(crate) fn signal() -> impl Future<Output = ()> {
    use tokio::signal::unix::{SignalKind, signal};
    let handlers = (signal(SignalKind::interrupt()), signal(SignalKind::terminate()));
    async {
        match handlers {
            (Ok(mut interrupt), Ok(mut terminate)) => {
                tokio::select! {
                    _ = interrupt.recv() => {}
                    _ = terminate.recv() => {}
                }
            }
            // Without handlers the default action still ends the process.
            _ => std::future::pending().await,
        }
    }
}

/// Waits for every task, but not for ever: a stream held open must not hold up the exit.
pub(crate) async fn drain(mut tasks: JoinSet<()>) {
    let ended = tokio::time::timeout(GRACE, async { while tasks.join_next().await.is_some() {} }).await;
    if ended.is_err() {
        tracing::debug!("requests still open were dropped");
    }
}
