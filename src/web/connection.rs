//! Connections: how many, and how long a slow or silent one is waited for.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use axum::serve::Listener;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::{Instant, Sleep};

use crate::config::Limits;

/// How many visitors may be in at a time, through all doorways together.
#[derive(Debug, Clone)]
pub(super) struct Slots(Arc<Semaphore>);

impl Slots {
    pub(super) fn new(limits: &Limits) -> Self {
        Self(Arc::new(Semaphore::new(limits.connections.clamp(1, Semaphore::MAX_PERMITS))))
    }
}

/// Lets visitors in while there is a slot.
#[derive(Debug)]
pub(super) struct Doorway {
    listener: TcpListener,
    slots: Slots,
    patience: Patience,
}

/// How long a connection is waited for.
#[derive(Debug, Clone, Copy)]
struct Patience {
    /// For the next request.
    idle: Duration,
    /// For the rest of a request's headers, and for an answer to be read on.
    transfer: Duration,
}

impl Doorway {
    pub(super) fn new(listener: TcpListener, slots: Slots, limits: &Limits) -> Self {
        Self {
            listener,
            slots,
            patience: Patience {
                idle: Duration::from_secs(limits.idle_seconds),
                // An answer that takes its time must not look like a visitor who is slow.
                transfer: Duration::from_secs(limits.transfer_seconds.max(limits.request_seconds + 1)),
            },
        }
    }
}

impl Listener for Doorway {
    type Io = Connection;
    type Addr = std::net::SocketAddr;

    async fn accept(&mut self) -> (Self::Io, Self::Addr) {
        // The semaphore is never closed; without a slot nobody is let in.
        let slot = Arc::clone(&self.slots.0).acquire_owned().await.ok();
        let (stream, address) = Listener::accept(&mut self.listener).await;
        if let Err(error) = stream.set_nodelay(true) {
            tracing::debug!(%error, "a connection cannot be set to send at once");
        }
        (Connection::new(stream, slot, self.patience), address)
    }

    fn local_addr(&self) -> io::Result<Self::Addr> {
        self.listener.local_addr()
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Phase {
    /// Between requests.
    Idle,
    /// From a request's first byte until the answer's first.
    Asked,
    /// While an answer is sent.
    Answering,
}

/// A connection that ends itself when its visitor is too slow.
///
/// One timer is set for many requests: it is only moved when it fires or is too late, because
/// moving it for each request would cost more than reading the request.
#[derive(Debug)]
pub(super) struct Connection {
    stream: TcpStream,
    _slot: Option<OwnedSemaphorePermit>,
    patience: Patience,
    phase: Phase,
    since: Instant,
    timer: Pin<Box<Sleep>>,
}

impl Connection {
    fn new(stream: TcpStream, slot: Option<OwnedSemaphorePermit>, patience: Patience) -> Self {
        let since = Instant::now();
        let timer = Box::pin(tokio::time::sleep_until(since + patience.transfer));
        // The first request has to come soon: who opens connections and says nothing keeps others out.
        Self { stream, _slot: slot, patience, phase: Phase::Asked, since, timer }
    }

    fn enter(&mut self, phase: Phase) {
        self.phase = phase;
        self.since = Instant::now();
    }

    /// Wakes the connection at its deadline; fails when that has passed.
    fn check_deadline(&mut self, cx: &mut Context<'_>) -> Poll<io::Error> {
        let patience = if self.phase == Phase::Idle { self.patience.idle } else { self.patience.transfer };
        let deadline = self.since + patience;
        if self.timer.deadline() > deadline {
            self.timer.as_mut().reset(deadline);
        }
        loop {
            ready!(self.timer.as_mut().poll(cx));
            if Instant::now() >= deadline {
                return Poll::Ready(io::ErrorKind::TimedOut.into());
            }
            self.timer.as_mut().reset(deadline);
        }
    }

    fn wrote<T>(&mut self, cx: &mut Context<'_>, written: Poll<io::Result<T>>) -> Poll<io::Result<T>> {
        match written {
            Poll::Pending => self.check_deadline(cx).map(Err),
            Poll::Ready(Ok(count)) => {
                self.enter(Phase::Answering);
                Poll::Ready(Ok(count))
            }
            failed @ Poll::Ready(Err(_)) => failed,
        }
    }
}

impl AsyncRead for Connection {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let before = buffer.filled().len();
        match Pin::new(&mut self.stream).poll_read(cx, buffer) {
            Poll::Pending => {
                if self.phase == Phase::Answering {
                    // All of the answer went out, or this would wait for writing.
                    self.phase = Phase::Idle;
                }
                self.check_deadline(cx).map(Err)
            }
            Poll::Ready(Ok(())) => {
                if buffer.filled().len() > before && self.phase != Phase::Asked {
                    self.enter(Phase::Asked);
                }
                Poll::Ready(Ok(()))
            }
            failed @ Poll::Ready(Err(_)) => failed,
        }
    }
}

impl AsyncWrite for Connection {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write(cx, bytes);
        self.wrote(cx, written)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write_vectored(cx, slices);
        self.wrote(cx, written)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}
