//! The search index beside the data, `torg search` and `torg reindex`.

use crate::args::{Search as Wanted, Storage};
use crate::config::Config;
use crate::output::answer;
use crate::progress::Progress;
use crate::stop::Stop;
use crate::storage;
use std::cell::OnceCell;
use std::path::Path;
use torg_engine::text::language::Language;
use torg_stages::find::index::{self, Finder};
use torg_stages::find::queries::{self, Search};
use torg_stages::find::views::{Found, SearchView};
use torg_stages::{Actor, Ctx};

/// The folder of the index in the folder of the data.
pub const FOLDER: &str = "search";
/// Changes from which on taking them in may take over a second.
const LONG: usize = 2_000;

/// Opens the index beside the data and brings it up to date; with a bar where that may take over a second.
///
/// # Errors
/// One sentence with what to do.
pub fn open(ctx: &Ctx, data: &Path) -> Result<Finder, Stop> {
    let folder = data.join(FOLDER);
    storage::make_private_folder(&folder).map_err(|error| {
        Stop::not_available(
            format!("The folder {} can not be written: {error}.", folder.display()),
            "Choose another folder with --data, or give yourself the right to write there.",
        )
    })?;
    let finder = Finder::open(ctx, &folder)?;
    let behind = finder.behind(ctx)?;
    if behind < LONG {
        finder.follow(ctx, &|_| ())?;
        return Ok(finder);
    }
    let progress = Progress::of("Search index", behind);
    finder.follow(ctx, &|done| progress.reach(done, behind))?;
    progress.done();
    Ok(finder)
}

/// The same for a server, which does everything else also where the index can not be had.
///
/// # Errors
/// The database's.
pub fn open_if_possible(ctx: &Ctx, data: &Path) -> Result<Option<Finder>, Stop> {
    match open(ctx, data) {
        Ok(finder) => Ok(Some(finder)),
        Err(stop) if stop.code == 4 => {
            eprintln!("Torg runs without search. {} {}", stop.sentence, stop.hint);
            Ok(None)
        }
        Err(stop) => Err(stop),
    }
}

/// `torg reindex`.
///
/// # Errors
/// One sentence with what to do.
pub fn reindex(wanted: &Storage) -> Result<(), Stop> {
    let config = Config::of(wanted)?;
    let ctx = storage::open(&config.data, config.database.as_deref())?;
    let folder = config.data.join(FOLDER);
    let bar = OnceCell::new();
    let told = |done: usize, all: usize| {
        bar.get_or_init(|| Progress::of("Search index", all)).reach(done, all);
    };
    let entries = index::rebuild(&ctx, &folder, &told)?;
    if let Some(bar) = bar.get() {
        bar.done();
    }
    eprintln!("The search index holds {entries} entries.");
    Ok(())
}

/// `torg search`: what a stranger would find.
///
/// # Errors
/// One sentence with what to do.
pub fn search(wanted: &Wanted) -> Result<(), Stop> {
    let config = Config::of(&wanted.storage)?;
    let ctx = storage::open(&config.data, config.database.as_deref())?;
    let finder = open(&ctx, &config.data)?;
    if let Some(lang) = wanted.lang.iter().find(|lang| Language::from_code(lang).is_none()) {
        let known = Language::ALL.map(Language::code).join(", ");
        return Err(Stop::configuration(
            format!("No text is in a language \"{lang}\"."),
            format!("Choose among {known}."),
        ));
    }
    let search = Search {
        languages: wanted.lang.clone(),
        kinds: wanted.kinds.clone(),
        countries: wanted.country.iter().map(|country| country.to_uppercase()).collect(),
        limit: wanted.limit,
        ..Search::new(&wanted.query)
    };
    let found = queries::search(&ctx, &finder, &Actor::stranger(), &search)?;
    answer(told(&found, wanted.json)?);
    Ok(())
}

fn told(found: &SearchView, as_json: bool) -> Result<String, Stop> {
    if as_json {
        let text = serde_json::to_string_pretty(found).map_err(|e| Stop::broken(e.to_string()))?;
        return Ok(text + "\n");
    }
    let mut lines = Vec::new();
    for card in &found.terms {
        let words =
            card.concept.terms.iter().filter_map(|(lang, words)| Some(format!("{lang} {}", words.first()?)));
        lines.push(format!("{}: {}", card.typed, words.collect::<Vec<_>>().join(", ")));
    }
    for expansion in &found.expansions {
        let words: Vec<&str> = expansion.added.iter().map(|(_, word)| word.as_str()).take(8).collect();
        lines.push(format!("+ {}: {}", expansion.typed, words.join(", ")));
    }
    lines.extend(found.hits.iter().map(line));
    lines.push(format!("{} of {}\n", found.hits.len(), found.total));
    Ok(lines.join("\n"))
}

fn line(hit: &Found) -> String {
    let facts = [&hit.kind, &hit.lang, &hit.country, &hit.organisation].map(String::as_str);
    let facts: Vec<&str> = facts.into_iter().filter(|fact| !fact.is_empty()).collect();
    format!("{}\n    {} · {}", hit.title.text, facts.join(" · "), hit.path)
}
