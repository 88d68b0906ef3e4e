//! `torg serve`: real use. No demonstration data, no default password.

use crate::args::Serve;
use crate::config::Config;
use crate::stop::Stop;
use crate::{facts, searching, storage};
use std::net::{SocketAddr, ToSocketAddrs};
use std::time::Duration;
use torg_lang::Words;
use torg_stages::act::commands as act;
use torg_stages::find::index::Finder;
use torg_stages::{Ctx, ground::people};
use torg_web::{App, Serving, Settings};

mod post;

/// Threads that may wait for the database. There are at most twelve connections; every further thread only waits for the
/// same few cores and holds memory of its own.
const WAITING_THREADS: usize = 24;
/// How often somebody looks for what has fallen due.
const LOOK_EVERY: Duration = Duration::from_secs(3600);
/// When the embedded file is read whole after the start.
const CHECK_AFTER: Duration = Duration::from_secs(60);

/// Opens, loads facts on the first start, serves until interrupted.
///
/// # Errors
/// One sentence with what to do.
pub fn run(wanted: &Serve) -> Result<(), Stop> {
    let config = merged(wanted)?;
    let serving = bind(&config.listen)?;
    let address = serving.address().map_err(|e| Stop::broken(e.to_string()))?;
    let url = config.public_url.clone().unwrap_or_else(|| format!("http://{address}"));
    let url = url.trim_end_matches('/').to_owned();
    let post = post::Post::of(&config, &url)?;
    let ctx = storage::open(&config.data, config.database.as_deref())?;
    facts::load(&ctx)?;
    let finder = searching::open_if_possible(&ctx, &config.data)?;
    eprintln!("Torg {} at {url}", env!("CARGO_PKG_VERSION"));
    if people::is_fresh(&ctx)? {
        eprintln!(
            "No account yet: open http://{address}/first-run on this machine to make the administrator's."
        );
    }
    let settings =
        Settings { public_url: url, installation: config.installation, proxies: config.proxies, demo: None };
    let office = post.open(&ctx)?;
    let app = if wanted.keep_no_answers {
        App::keeping(ctx, Words::embedded(), settings, 0)
    } else {
        App::new(ctx, Words::embedded(), settings)
    };
    let served = serve(app, finder, serving);
    drop(office);
    served
}

fn merged(wanted: &Serve) -> Result<Config, Stop> {
    let mut config = Config::of(&wanted.storage)?;
    if let Some(listen) = &wanted.listen {
        config.listen.clone_from(listen);
    }
    if wanted.public_url.is_some() {
        config.public_url.clone_from(&wanted.public_url);
    }
    Ok(config)
}

/// Takes an address before anything else is done.
///
/// # Errors
/// One sentence: in use, not allowed, or no address.
pub fn bind(listen: &str) -> Result<Serving, Stop> {
    let wrong = |why: String| {
        Stop::configuration(
            format!("\"{listen}\" is no address to listen on: {why}."),
            "Write it as 127.0.0.1:8080.",
        )
    };
    let address: SocketAddr = listen
        .to_socket_addrs()
        .map_err(|e| wrong(e.to_string()))?
        .next()
        .ok_or_else(|| wrong("nothing found".to_owned()))?;
    Serving::bind(address).map_err(|error| match error.kind() {
        std::io::ErrorKind::AddrInUse => Stop::not_available(
            format!("Port {} is in use by another program.", address.port()),
            "Stop that program, or choose another port (--port for the demonstration, --listen for serve).",
        ),
        std::io::ErrorKind::PermissionDenied => Stop::not_available(
            format!("This user may not listen on port {}.", address.port()),
            "Choose a port above 1023 and put a reverse proxy in front.",
        ),
        _ => Stop::not_available(format!("{listen} can not be listened on: {error}."), "Check the address."),
    })
}

/// Serves until Ctrl-C or a termination signal, with a search index that follows the library.
///
/// # Errors
/// One sentence with what to do.
pub fn serve(mut app: App, finder: Option<Finder>, serving: Serving) -> Result<(), Stop> {
    if let Some(finder) = finder {
        finder.keep_following(&app.ctx, |error| {
            tracing::error!(error = &error as &dyn std::error::Error, "the search index could not follow");
        })?;
        app = app.finding_with(finder);
    }
    // The PostgreSQL driver closes connections by blocking, which it may not do inside the runtime: what holds the last
    // ones has to outlive it.
    let outlives_runtime = app.clone();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .max_blocking_threads(WAITING_THREADS)
        .build()
        .map_err(|e| Stop::broken(format!("no threads: {e}")))?;
    runtime.spawn(check_later(app.ctx.clone()));
    runtime.spawn(look_for_what_is_due(app.ctx.clone()));
    let served = runtime.block_on(torg_web::serve(app, serving, interrupted()));
    drop(runtime);
    drop(outlives_runtime);
    served.map_err(|e| Stop::broken(e.to_string()))
}

/// Reads the embedded file whole once the first visitors have their pages; a start after a clean stop does not wait for it.
async fn check_later(ctx: Ctx) {
    tokio::time::sleep(CHECK_AFTER).await;
    let checked = tokio::task::spawn_blocking(move || ctx.db.check_whole()).await;
    if let Ok(Err(error)) = checked {
        tracing::error!(%error, "the database file is damaged: stop Torg and put back a backup");
    }
}

/// Notes every hour what falls due to those who lead a delegation; with several servers each thing falls due once.
async fn look_for_what_is_due(ctx: Ctx) {
    let mut hours = tokio::time::interval(LOOK_EVERY);
    loop {
        hours.tick().await;
        let ctx = ctx.clone();
        match tokio::task::spawn_blocking(move || act::note_due(&ctx)).await {
            Ok(Ok(due)) if !due.is_empty() => {
                tracing::info!(count = due.len(), "drafts and questions fell due")
            }
            Ok(Err(error)) => {
                tracing::error!(error = &error as &dyn std::error::Error, "what is due could not be noted")
            }
            _ => {}
        }
    }
}

async fn interrupted() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut ended) = signal(SignalKind::terminate()) {
            tokio::select! { _ = ended.recv() => {}, _ = tokio::signal::ctrl_c() => {} }
            return;
        }
    }
    let _ = tokio::signal::ctrl_c().await;
}
