//! `torg import indicators`: values and descriptions of official indicators, from a service, a file, or a folder of
//! recorded answers.
//!
//! Answers go in one after the other, a few in each transaction: what is in stays in when the command is stopped, and running
//! it again goes on and adds nothing twice.

mod ask;
mod files;
mod record;
mod take;

use crate::args::ImportIndicators;
use crate::config::Config;
use crate::stop::Stop;
use crate::{facts, storage};
use take::Taker;
use torg_domain::indicator::IndicatorSource;
use torg_lang::{Arg, Lang, Phrases, Words};
use torg_stages::follow_up::views::IntakeView;

/// Names that are told; of the rest only how many.
const TOLD: usize = 20;

/// `torg import indicators`.
///
/// # Errors
/// One sentence with what to do: of what a service refused, of a file that is none of its answers, and of a title that
/// has changed, which stops its series until it is accepted.
pub fn run(wanted: &ImportIndicators) -> Result<(), Stop> {
    let lang = Lang::parse(&wanted.lang).ok_or_else(|| {
        Stop::configuration(format!("There is no language \"{}\".", wanted.lang), "Choose sv, da, nb or en.")
    })?;
    let all = Words::embedded();
    let words = all.get(lang);
    if wanted.from.is_none() && wanted.paths.is_empty() {
        return Err(Stop::configuration(
            words.t("import-indicators-what"),
            words.t("import-indicators-what-hint"),
        ));
    }
    let config = Config::of(&wanted.storage)?;
    let ctx = storage::open(&config.data, config.database.as_deref())?;
    facts::load(&ctx)?;
    let mut taker = Taker::new(&ctx, wanted, words);
    match wanted.from.as_deref() {
        Some(service) => ask::all(&mut taker, source(service)?, wanted, words)?,
        None => files::all(&mut taker, wanted, words)?,
    }
    let done = taker.finish()?;
    told(&done, words);
    if done.changed_titles.is_empty() {
        return Ok(());
    }
    Err(Stop::refused(
        words.with("import-indicators-stopped", &[("n", Arg::from(done.changed_titles.len()))]),
        words.t("import-indicators-stopped-hint"),
    ))
}

/// A service by its word.
fn source(word: &str) -> Result<IndicatorSource, Stop> {
    let known = IndicatorSource::from_word(word).filter(|source| source.is_official());
    known.ok_or_else(|| {
        Stop::configuration(
            format!("There is no service \"{word}\"."),
            "Choose kolada, kostra, scb, statfin, statbank-dk or sotkanet.",
        )
    })
}

fn told(done: &IntakeView, words: &Phrases) {
    let import = &done.import;
    let counts = [
        ("added", Arg::from(import.added)),
        ("revised", Arg::from(import.revised)),
        ("unchanged", Arg::from(import.unchanged)),
    ];
    eprintln!("{}", words.with("import-indicators-done", &counts));
    for (key, count) in [
        ("import-indicators-new", done.new_indicators),
        ("import-indicators-renamed", done.renamed),
        ("import-indicators-gone", done.gone),
        ("import-indicators-held", done.stopped),
    ] {
        if count > 0 {
            eprintln!("{}", words.with(key, &[("n", Arg::from(count))]));
        }
    }
    for (key, names) in [
        ("import-indicators-unknown", &import.unknown_indicators),
        ("import-indicators-no-place", &import.unknown_places),
    ] {
        if !names.is_empty() {
            let some: Vec<&str> = names.iter().take(TOLD).map(String::as_str).collect();
            let more = if names.len() > TOLD { " …" } else { "" };
            let text = format!("{}{more}", some.join(", "));
            eprintln!("{}", words.with(key, &[("n", Arg::from(names.len())), ("text", Arg::Text(&text))]));
        }
    }
    for title in &done.changed_titles {
        let values = [
            ("code", Arg::Text(&title.indicator_id)),
            ("known", Arg::Text(&title.known)),
            ("new", Arg::Text(&title.at_source)),
        ];
        eprintln!("{}", words.with("import-indicators-title", &values));
    }
}
