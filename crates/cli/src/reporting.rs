//! `torg report`: a frozen version as a file, the same value that the page is drawn from.

use crate::args::Report;
use crate::config::Config;
use crate::output::answer;
use crate::stop::Stop;
use crate::storage;
use std::path::Path;
use torg_domain::id::ReportId;
use torg_domain::report::Output;
use torg_lang::{Lang, Words};
use torg_stages::Actor;
use torg_stages::conclude::{queries, report};

/// Writes the report to a file, or to standard output.
///
/// # Errors
/// One sentence with what to do.
pub fn run(wanted: &Report) -> Result<(), Stop> {
    let config = Config::of(&wanted.storage)?;
    let ctx = storage::open(&config.data, config.database.as_deref())?;
    let lang = Lang::parse(&wanted.lang).ok_or_else(|| {
        Stop::configuration(format!("There is no language \"{}\".", wanted.lang), "Choose sv, da, nb or en.")
    })?;
    let output = output(wanted)?;
    let id = ReportId::new(&wanted.report);
    let number = match wanted.version {
        Some(number) => number,
        None => queries::report(&ctx, &Actor::program(), &id)?
            .versions
            .iter()
            .map(|v| v.number)
            .max()
            .unwrap_or(1),
    };
    let frozen = queries::frozen_report(&ctx, &id, number)?;
    let words = Words::embedded();
    let reader = report::Reader { words: words.get(lang), base: wanted.base.as_deref() };
    let bytes = if wanted.political {
        report::write_document(&report::compose_political(&frozen, &reader), output)?
    } else {
        report::write(&frozen, &reader, output)?
    };
    save(wanted.out.as_deref(), &bytes)
}

/// The form that is named, or the ending of the file.
fn output(wanted: &Report) -> Result<Output, Stop> {
    let ending = wanted.out.as_deref().and_then(Path::extension).and_then(|ending| ending.to_str());
    let named = wanted.format.as_deref().or(ending).unwrap_or("md");
    Output::from_word(named).ok_or_else(|| {
        Stop::configuration(
            format!("There is no form \"{named}\"."),
            "Choose html, pdf, docx or md with --format.",
        )
    })
}

fn save(out: Option<&Path>, bytes: &[u8]) -> Result<(), Stop> {
    let written = match out {
        Some(file) => std::fs::write(file, bytes),
        None => {
            answer(bytes);
            Ok(())
        }
    };
    written.map_err(|error| {
        Stop::not_available(format!("The report can not be written: {error}."), "Choose another file.")
    })
}
