//! Listening, and stopping in good order.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::num::NonZeroUsize;
use std::thread;
use std::time::Duration;

use axum::ServiceExt as _;
use axum::extract::Request;
use axum::response::Response;
use tokio::net::TcpListener;
use tokio::sync::{mpsc, watch};
use tower::Service;

use crate::config::Limits;

use super::connection::{Doorway, Slots};
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
/// Each processor has a thread with connections for itself. Finished answers take so little
/// work that handing them from thread to thread would cost a fifth more than giving them
/// ([decision 0044](https://github.com/hallpass/hallpass/blob/main/docs/decisions/0044-the-short-way.md));
/// what takes longer is made on other threads.
///
/// # Errors
/// A thread cannot be made, or the listener fails for good.
pub async fn serve<S>(
    listener: TcpListener,
    service: S,
    limits: &Limits,
    shutdown: impl Future<Output = ()>,
    grace: Duration,
) -> std::io::Result<()>
where
    S: Service<Request, Response = Response, Error = Infallible, Future: Send> + Clone + Send + Sync + 'static,
{
    let loops = thread::available_parallelism().unwrap_or(NonZeroUsize::MIN);
    let listener = listener.into_std()?;
    let slots = Slots::new(limits);
    let (stop, stopped) = watch::channel(());
    let (done, mut outcomes) = mpsc::channel(loops.get());
    for number in 0..loops.get() {
        let (listener, slots, limits) = (listener.try_clone()?, slots.clone(), limits.clone());
        let (service, stopped, done) = (service.clone(), stopped.clone(), done.clone());
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        thread::Builder::new().name(format!("connections-{number}")).spawn(move || {
            let outcome = runtime.block_on(connections(listener, service, slots, &limits, stopped));
            // What is still being made is made for nobody.
            runtime.shutdown_background();
            // Nobody waits any more when the time for that is over.
            let _ = done.blocking_send(outcome);
        })?;
    }
    drop((done, stopped));
    let deadline = async {
        shutdown.await;
        drop(stop);
        tokio::time::sleep(grace).await;
    };
    tokio::pin!(deadline);
    loop {
        tokio::select! {
            outcome = outcomes.recv() => match outcome {
                Some(outcome) => outcome?,
                None => return Ok(()),
            },
            () = &mut deadline => {
                tracing::warn!("some requests did not finish in time");
                return Ok(());
            }
        }
    }
}

/// One loop: accepts connections and answers them until it is told to stop, and all have ended.
async fn connections<S>(
    listener: std::net::TcpListener,
    service: S,
    slots: Slots,
    limits: &Limits,
    mut stopped: watch::Receiver<()>,
) -> std::io::Result<()>
where
    S: Service<Request, Response = Response, Error = Infallible, Future: Send> + Clone + Send + Sync + 'static,
{
    let doorway = Doorway::new(TcpListener::from_std(listener)?, slots, limits);
    let server = axum::serve(doorway, service.into_make_service_with_connect_info::<Peer>()).with_graceful_shutdown(
        async move {
            // Also over when the sender is gone.
            let _ = stopped.changed().await;
        },
    );
    std::future::IntoFuture::into_future(server).await
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
