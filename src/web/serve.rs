//! Listening, and stopping in good order.

use std::net::SocketAddr;
use std::time::Duration;

use axum::Router;
use tokio::net::TcpListener;
use tokio::sync::oneshot;

use crate::config::Limits;

use super::connection::Doorway;
use super::limit::Peer;

/// Why the service cannot listen.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// Another program, or another Hallpass, has the port.
    #[error("port {} is in use by another program; stop that one, or choose another port with --listen {}:PORT", .0.port(), .0.ip())]
    InUse(SocketAddr),
    /// Ports below 1024 are for the administrator.
    #[error("this user may not listen on port {}; choose one above 1023, or give the right to", .0.port())]
    NotAllowed(SocketAddr),
    /// The address is none of this machine's, or something else.
    #[error("cannot listen on {address}: {source}")]
    Other {
        /// The address.
        address: SocketAddr,
        /// Why not.
        source: std::io::Error,
    },
}

/// Takes an address and port.
///
/// # Errors
/// It is in use, not allowed, or none of this machine's.
pub async fn bind(address: SocketAddr) -> Result<TcpListener, ServeError> {
    TcpListener::bind(address).await.map_err(|source| match source.kind() {
        std::io::ErrorKind::AddrInUse => ServeError::InUse(address),
        std::io::ErrorKind::PermissionDenied => ServeError::NotAllowed(address),
        _ => ServeError::Other { address, source },
    })
}

/// Serves until `shutdown` is over; then takes no more connections and gives those that are open
/// `grace` to finish.
///
/// # Errors
/// The listener fails for good.
pub async fn serve(
    listener: TcpListener,
    router: Router,
    limits: &Limits,
    shutdown: impl Future<Output = ()>,
    grace: Duration,
) -> std::io::Result<()> {
    let (stop, stopped) = oneshot::channel::<()>();
    let server = axum::serve(Doorway::new(listener, limits), router.into_make_service_with_connect_info::<Peer>())
        .with_graceful_shutdown(async move {
            // Also over when the sender is gone.
            let _ = stopped.await;
        });
    let deadline = async {
        shutdown.await;
        drop(stop);
        tokio::time::sleep(grace).await;
    };
    tokio::select! {
        result = std::future::IntoFuture::into_future(server) => result,
        () = deadline => {
            tracing::warn!("some requests did not finish in time");
            Ok(())
        }
    }
}

/// Is over when the process is asked to stop: SIGTERM, or Ctrl-C.
pub async fn asked_to_stop() {
    let interrupt = async {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    #[cfg(unix)]
    let terminate = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => {
                signal.recv().await;
            }
            Err(_) => std::future::pending::<()>().await,
        }
    };
    #[cfg(not(unix))]
    let terminate = std::future::pending::<()>();
    tokio::select! {
        () = interrupt => {}
        () = terminate => {}
    }
}
