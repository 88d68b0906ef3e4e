//! `torg`: the whole program.

use clap::Parser;
use std::process::ExitCode;
use torg_cli::args::{Command, Import, Torg};
use torg_cli::{
    continuity, demo, effect, import_glossary, importing, indicators, matching, opinion, reporting,
    searching, serving, similar, stop, storage,
};

/// Gives back what dozens of threads no longer use: under load the server keeps a third of what it does with glibc's own.
#[cfg(not(target_env = "msvc"))]
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

fn main() -> ExitCode {
    let torg = Torg::parse();
    tracing_subscriber::fmt().with_env_filter(level()).with_writer(std::io::stderr).init();
    let done = match torg.command {
        Command::Demo(wanted) => demo::run(&wanted),
        Command::Serve(wanted) => serving::run(&wanted),
        Command::Report(wanted) => reporting::run(&wanted),
        Command::Similar(wanted) => similar::run(&wanted),
        Command::Match(wanted) => matching::run(&wanted),
        Command::Opinion(wanted) => opinion::run(&wanted),
        Command::Continuity(wanted) => continuity::run(&wanted),
        Command::Effect(wanted) => effect::run(&wanted),
        Command::Migrate(wanted) => storage::migrate(&wanted),
        Command::Search(wanted) => searching::search(&wanted),
        Command::Reindex(wanted) => searching::reindex(&wanted),
        Command::Import(Import::Glossary(wanted)) => import_glossary::run(&wanted),
        Command::Import(Import::AssessmentModel(wanted)) => importing::assessment_model::run(&wanted),
        Command::Import(Import::Indicators(wanted)) => indicators::run(&wanted),
        Command::Import(Import::Practices(wanted)) => importing::run(&wanted),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(stop) => stop::tell(&stop),
    }
}

/// What is logged: warnings, or what `TORG_LOG` says. What tells the values of statements is never asked for that much.
fn level() -> tracing_subscriber::EnvFilter {
    let level = tracing_subscriber::EnvFilter::try_from_env("TORG_LOG").unwrap_or_else(|_| "warn".into());
    let quiet = torg_stages::TELLS_VALUES.iter().filter_map(|target| format!("{target}=info").parse().ok());
    quiet.fold(level, tracing_subscriber::EnvFilter::add_directive)
}
