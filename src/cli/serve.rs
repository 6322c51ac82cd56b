//! `hallpass serve`.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;

use crate::catalog;
use crate::config::{Config, Dns};
use crate::dns::{Bounds, Finder, System};
use crate::i18n::Arg;
use crate::service::Service;
use crate::telemetry::{self, Metrics};
use crate::web::{self, App, AppState, Watching};

use super::failure::Failure;
use super::open::{Beginning, open, settings};
use super::public::{self, Public};
use super::{Common, say};

/// How often the service looks whether a day has passed that matters.
const TICK: Duration = Duration::from_mins(1);

/// Run the public side
#[derive(Debug, clap::Args)]
#[command(after_help = "Example: hallpass serve --data /var/lib/hallpass --listen 127.0.0.1:8080")]
pub struct Serve {
    /// Where to listen, instead of the setting http.listen
    #[arg(long, value_name = "ADDRESS:PORT")]
    listen: Option<SocketAddr>,
}

impl Serve {
    pub async fn run(self, common: &Common) -> Result<(), Failure> {
        let mut config = settings(common)?.config;
        if let Some(listen) = self.listen {
            config.http.listen = listen;
        }
        telemetry::start_log(&config.log);
        let service = open(common, Beginning::Allowed).await?;
        serve(service, &config, web::make_app, |address| {
            say::say("serve-listening", &[("address", Arg::from(format!("http://{address}")))]);
        })
        .await
    }
}

/// The look-up of mail servers as the settings want it. Without name servers the service runs on, and asks visitors.
fn mail_servers(settings: &Dns) -> Finder {
    if !settings.look_up {
        return Finder::off();
    }
    let bounds = Bounds { at_a_time: settings.at_a_time, per_second: settings.per_second, ..Bounds::default() };
    match System::new(bounds.patience) {
        Ok(system) => Finder::new(Box::new(system), bounds),
        Err(error) => {
            tracing::warn!(%error, "mail servers are not looked up");
            Finder::off()
        }
    }
}

/// Serves until the process is asked to stop; `make` puts the routes together.
pub async fn serve(
    service: Service,
    config: &Config,
    make: fn(AppState) -> Router,
    ready: impl FnOnce(SocketAddr),
) -> Result<(), Failure> {
    // The port first: whoever started the service twice should learn it before anything else happens.
    let listener = web::bind(config.http.listen).await.map_err(|error| Failure::Message(error.to_string()))?;
    let address = listener.local_addr().map_err(|error| Failure::Message(error.to_string()))?;
    let metrics = config.operator.listen.0.map(|_| Metrics::install());
    service.tick().await?;
    let Public { library, material, context } = public::load(&service, config).await?;

    let ticking = service.clone();
    let ticker = tokio::spawn(async move {
        loop {
            tokio::time::sleep(TICK).await;
            if let Err(error) = ticking.tick().await {
                tracing::error!(%error, "the day's work could not be done");
            }
        }
    });
    catalog::prepare_search(&library);
    let (clock, following) = (Arc::clone(service.clock()), service.clone());
    let follower = tokio::spawn(catalog::follow(
        Arc::clone(&library),
        service.store().clone(),
        move || clock.now(),
        move || {
            let service = following.clone();
            async move {
                if let Err(error) = service.reload_key().await {
                    tracing::error!(%error, "the new signing key cannot be used");
                }
            }
        },
    ));

    let watching = match (metrics.is_some(), config.log.requests) {
        (false, false) => Watching::Nothing,
        (true, false) => Watching::Metrics,
        (false, true) => Watching::Log,
        (true, true) => Watching::Both,
    };
    let app = App::new(Arc::clone(&library), material, context, config.limits.clone(), &config.cache, watching);
    let app = Arc::new(app.looking_up(mail_servers(&config.dns)));
    if let (Some(metrics), Some(operator)) = (metrics, config.operator.listen.0) {
        let listener = web::bind(operator).await.map_err(|error| Failure::Message(error.to_string()))?;
        let (seen, shown, clock) = (Arc::clone(&app), Arc::clone(&library), Arc::clone(service.clock()));
        let router = web::make_operator_app(move || metrics.render(&shown.current(), seen.cached(), clock.now()));
        let limits = config.limits.clone();
        tokio::spawn(async move {
            let outcome = web::serve(listener, router, &limits, std::future::pending(), Duration::ZERO).await;
            if let Err(error) = outcome {
                tracing::error!(%error, "the operator's port failed");
            }
        });
    }
    ready(address);
    let grace = Duration::from_secs(config.http.grace_seconds);
    let public = web::AtOnce::new(AppState::clone(&app), make(app));
    web::serve(listener, public, &config.limits, web::asked_to_stop(), grace)
        .await
        .map_err(|error| Failure::Message(error.to_string()))?;
    // First who asks the store, then the store: or the log would say that it does not answer.
    for task in [ticker, follower] {
        task.abort();
        // An aborted task has nothing to say.
        drop(task.await);
    }
    service.store().close().await;
    Ok(())
}
