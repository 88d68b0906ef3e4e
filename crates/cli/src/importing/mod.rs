//! `torg import practices`: a file of practices that somebody collected elsewhere.
//!
//! Every line is checked first and every bad one told with its number and reason, in the language asked for. Only where all
//! are good something is written, in one transaction: nothing is imported by half.

pub mod assessment_model;
mod line;
mod read;

use crate::args::ImportPractices;
use crate::config::Config;
use crate::progress::Progress;
use crate::stop::Stop;
use crate::storage;
use line::{Reader, Reason};
use std::collections::HashSet;
use torg_lang::{Arg, Lang, Phrases, Words};
use torg_stages::share::import::{Collected, import_practices};
use torg_stages::{Actor, Ctx};

/// Bad lines that are told; of the rest only how many.
const TOLD: usize = 200;

/// `torg import practices`.
///
/// # Errors
/// One sentence with what to do.
pub fn run(wanted: &ImportPractices) -> Result<(), Stop> {
    let lang = Lang::parse(&wanted.lang).ok_or_else(|| {
        Stop::configuration(format!("There is no language \"{}\".", wanted.lang), "Choose sv, da, nb or en.")
    })?;
    let lines = read::lines(&wanted.file)?;
    let config = Config::of(&wanted.storage)?;
    let ctx = storage::open(&config.data, config.database.as_deref())?;
    crate::facts::load(&ctx)?;
    let (good, bad) = checked(&ctx, lines, wanted.source.as_deref().unwrap_or_default())?;
    if !bad.is_empty() {
        return Err(refused(&bad, Words::embedded().get(lang)));
    }
    if wanted.dry_run {
        eprintln!("{} practices can be imported.", good.len());
        return Ok(());
    }
    let progress = Progress::of("Practices", good.len());
    let done = import_practices(&ctx, &Actor::program(), &good, &|_| progress.step())?;
    progress.done();
    eprintln!("{} new, {} changed, {} as they were.", done.new, done.changed, done.same);
    Ok(())
}

/// Line number and reason.
type Bad = (u64, Reason);

fn checked(ctx: &Ctx, lines: Vec<read::Line>, source: &str) -> Result<(Vec<Collected>, Vec<Bad>), Stop> {
    let mut reader = Reader::new(ctx, source);
    let (mut good, mut bad, mut seen) = (Vec::new(), Vec::new(), HashSet::new());
    for line in lines {
        let number = line.number;
        match reader.practice(line)? {
            Ok(practice) if seen.insert(practice.id()) => good.push(practice),
            Ok(_) => bad.push((number, Reason::Words("search-import-twice", String::new()))),
            Err(reason) => bad.push((number, reason)),
        }
    }
    Ok((good, bad))
}

fn refused(bad: &[Bad], words: &Phrases) -> Stop {
    for (number, reason) in bad.iter().take(TOLD) {
        let values = [("n", Arg::Number(*number as f64)), ("text", Arg::Text(&reason.sentence(words)))];
        eprintln!("{}", words.with("search-import-line", &values));
    }
    Stop::refused(
        format!("{} lines can not be imported.", bad.len()),
        "Nothing was changed. Mend those lines and run it again.",
    )
}
