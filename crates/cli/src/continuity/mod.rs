//! `torg continuity`: how many different staff clients of home care meet, from a log of visits. No database is opened, nothing is
//! written but the answer, and the answer holds sums over at least five clients and medians of at least ten.

mod csv;
mod refused;
#[cfg(test)]
mod tests;
mod text;

use crate::args::Continuity;
use crate::output::answer;
use crate::stop::Stop;
use std::fs::File;
use std::io::BufReader;
use std::path::Path;
use torg_engine::continuity::Definition;
use torg_lang::{Lang, Words};
use torg_stages::follow_up::continuity::{Wanted, clock, measure};

/// Reads the files, calculates, and writes the answer to standard output.
///
/// # Errors
/// [`Stop`] where a file can not be read or has bad lines; nothing is calculated then.
pub fn run(wanted: &Continuity) -> Result<(), Stop> {
    let written = answered(wanted)?;
    answer(written);
    Ok(())
}

fn answered(wanted: &Continuity) -> Result<String, Stop> {
    let lang = Lang::parse(&wanted.lang).ok_or_else(|| {
        Stop::configuration(format!("There is no language \"{}\".", wanted.lang), "Choose sv, da, nb or en.")
    })?;
    let words = Words::embedded();
    let words = words.get(lang);
    let clock = clock(&wanted.clock).ok_or_else(|| {
        Stop::configuration(words.t("continuity-bad-clock"), words.t("continuity-bad-clock-hint"))
    })?;
    let asked = Wanted {
        columns: wanted.columns.clone(),
        kinds: wanted.kinds.clone(),
        zone: wanted.zone.clone(),
        from: wanted.from.clone(),
        step: wanted.step,
        definition: Definition {
            days: wanted.days,
            clock,
            least_daily: wanted.least_daily,
            only_65: !wanted.all_clients,
            only_at_home: !wanted.all_clients,
            more_than: wanted.more_than,
        },
        ..Wanted::default()
    };
    let visits = opened(&wanted.visits)?;
    let clients = wanted.clients.as_deref().map(opened).transpose()?;
    let found =
        measure(visits, clients, &asked).map_err(|problem| refused::stop(&wanted.visits, &problem, words))?;
    if wanted.json {
        let json = serde_json::to_string_pretty(&found).map_err(|error| Stop::broken(error.to_string()))?;
        Ok(format!("{json}\n"))
    } else if wanted.csv {
        Ok(csv::text(&found))
    } else {
        Ok(text::text(&found, words))
    }
}

fn opened(file: &Path) -> Result<BufReader<File>, Stop> {
    let opened = File::open(file).map_err(|why| {
        Stop::not_available(
            format!("{} can not be read: {why}.", file.display()),
            "Check the name of the file.",
        )
    })?;
    Ok(BufReader::with_capacity(1 << 16, opened))
}
