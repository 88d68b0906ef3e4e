//! `torg effect`: did it help? From a plain table, for researchers and whoever follows up. No database is opened.

pub mod flags;
mod read;
mod refused;
mod text;

use crate::output::answer;
use crate::progress::Progress;
use crate::stop::Stop;
use flags::{Did, Effect, Staggered, Synthetic};
use read::{Asked, chosen, place, predictors};
use serde::Serialize;
use std::io::IsTerminal;
use std::sync::{Arc, OnceLock};
use torg_engine::effect::difference::Settings;
use torg_engine::effect::progress::told;
use torg_lang::{Lang, Words};
use torg_sources::panel::Columns;
use torg_stages::follow_up::effect::sentences::decimals;
use torg_stages::follow_up::effect::{
    Begun, Case, Refused, Together, complete, difference, staggered, synthetic,
};

/// Reads the table, calculates, and writes the answer to standard output.
///
/// # Errors
/// [`Stop`] where the table can not be read, has bad lines, or holds too little for an answer.
pub fn run(wanted: &Effect) -> Result<(), Stop> {
    let written = answered(wanted)?;
    answer(written);
    Ok(())
}

fn answered(wanted: &Effect) -> Result<String, Stop> {
    let table = wanted.table();
    let lang = Lang::parse(&table.lang).ok_or_else(|| {
        Stop::configuration(format!("There is no language \"{}\".", table.lang), "Choose sv, da, nb or en.")
    })?;
    let words = Words::embedded();
    let asked = Asked { table, words: words.get(lang) };
    match wanted {
        Effect::Synthetic(wanted) => mixed(wanted, &asked),
        Effect::Did(wanted) => together(wanted, &asked),
        Effect::Staggered(wanted) => at_different_times(wanted, &asked),
    }
}

fn mixed(wanted: &Synthetic, asked: &Asked<'_>) -> Result<String, Stop> {
    let named = predictors(&wanted.predictors, asked)?;
    let mut others: Vec<String> = named.iter().map(|one| one.column.clone()).collect();
    others.dedup();
    let columns = Columns { first: wanted.began.first.clone(), others, ..asked.columns() };
    let whole = asked.panel(&columns)?;
    let began = chosen(&whole, &wanted.began, asked)?;
    let (panel, left_out) =
        complete(&began.panel, &[], wanted.table.drop_incomplete).map_err(|why| asked.refused(&why))?;
    let [name] = began.treated.as_slice() else {
        return Err(asked.refused(&Refused::OneUnit(began.treated.len())));
    };
    let missing = || asked.refused(&Refused::NoSuchUnit(name.clone()));
    let before = place(&panel, &began.start).map_err(|why| asked.refused(&why))?;
    let earlier = wanted.earlier.as_deref().map(|start| {
        // A mixture made by one period is met by many; two are the least an earlier start can be looked at with.
        place(&panel, start)
            .ok()
            .filter(|at| (2..before).contains(at))
            .ok_or_else(|| asked.refused(&Refused::NoEarlier(start.to_owned())))
    });
    let earlier = earlier.transpose()?;
    let case = Case {
        treated: panel.unit(name).ok_or_else(missing)?,
        before,
        predictors: named
            .iter()
            .map(|one| one.of(&panel))
            .collect::<Result<_, _>>()
            .map_err(|why| asked.refused(&why))?,
        is_alike: wanted.alike,
        earlier,
        seed: wanted.table.seed,
        level: wanted.level,
        left_out,
        periods: panel.times.iter().map(|time| time.label.clone()).collect(),
        units: panel.units,
        outcomes: panel.outcomes,
    };
    let found = with_bar(|| synthetic(&case)).map_err(|why| asked.refused(&why))?;
    asked.written(&found, || text::synthetic(&found, decimals(&case.outcomes), asked.words))
}

/// Does the work with a bar on the terminal that counts placebos; where standard error is no terminal, without a word.
fn with_bar<T>(work: impl FnOnce() -> T) -> T {
    if !std::io::stderr().is_terminal() {
        return work();
    }
    // Only once something is to be counted: a refusal shows no bar.
    let bar: Arc<OnceLock<Progress>> = Arc::default();
    let shown = Arc::clone(&bar);
    let found = told(
        Arc::new(move |done, of| shown.get_or_init(|| Progress::of("placebos", of)).reach(done, of)),
        work,
    );
    if let Some(bar) = bar.get() {
        bar.done();
    }
    found
}

fn together(wanted: &Did, asked: &Asked<'_>) -> Result<String, Stop> {
    let whole = asked.panel(&Columns { first: wanted.began.first.clone(), ..asked.columns() })?;
    let began = chosen(&whole, &wanted.began, asked)?;
    let (panel, left_out) =
        complete(&began.panel, &[], wanted.table.drop_incomplete).map_err(|why| asked.refused(&why))?;
    let case = Together {
        treated: panel.units.iter().map(|unit| began.treated.contains(unit)).collect(),
        before: place(&panel, &began.start).map_err(|why| asked.refused(&why))?,
        settings: Settings {
            most: wanted.most,
            draws: wanted.draws,
            seed: wanted.table.seed,
            level: wanted.level,
        },
        left_out,
        periods: panel.times.iter().map(|time| time.label.clone()).collect(),
        units: panel.units,
        outcomes: panel.outcomes,
    };
    let found = difference(&case).map_err(|why| asked.refused(&why))?;
    asked.written(&found, || text::difference(&found, decimals(&case.outcomes), asked.words))
}

fn at_different_times(wanted: &Staggered, asked: &Asked<'_>) -> Result<String, Stop> {
    let columns = Columns {
        first: wanted.first.clone(),
        wants_first: true,
        cluster: wanted.cluster.clone(),
        others: wanted.covariates.clone(),
        ..asked.columns()
    };
    let whole = asked.panel(&columns)?;
    let (panel, left_out) = complete(&whole, &wanted.covariates, wanted.table.drop_incomplete)
        .map_err(|why| asked.refused(&why))?;
    let digits = decimals(&panel.outcomes);
    let begun = Begun { panel, covariates: wanted.covariates.clone(), settings: wanted.settings(), left_out };
    let found = staggered(&begun).map_err(|why| asked.refused(&why))?;
    asked.written(&found, || text::staggered(&found, digits, asked.words))
}

impl Asked<'_> {
    /// As JSON or as lines for people.
    fn written(&self, found: &impl Serialize, text: impl FnOnce() -> String) -> Result<String, Stop> {
        if !self.table.json {
            return Ok(text());
        }
        let json = serde_json::to_string_pretty(found).map_err(|error| Stop::broken(error.to_string()))?;
        Ok(format!("{json}\n"))
    }
}

#[cfg(test)]
mod tests;
