//! The table as a panel, who began in it, and what a mixture is made by.

use super::flags::{Began, Table};
use super::refused;
use crate::stop::Stop;
use std::collections::BTreeSet;
use std::io::ErrorKind;
use std::ops::Range;
use torg_lang::{Arg, Phrases};
use torg_sources::panel::{Columns, Panel, Time, read};
use torg_stages::follow_up::effect::{NamedPredictor, Refused, before};

/// What is asked for, and in which words it is answered.
pub(super) struct Asked<'a> {
    pub(super) table: &'a Table,
    pub(super) words: &'a Phrases,
}

impl Asked<'_> {
    /// The columns all three need.
    pub(super) fn columns(&self) -> Columns {
        Columns {
            unit: self.table.unit.clone(),
            time: self.table.time.clone(),
            outcome: self.table.outcome.clone(),
            ..Columns::default()
        }
    }

    pub(super) fn panel(&self, columns: &Columns) -> Result<Panel, Stop> {
        let file = &self.table.file;
        let bytes = std::fs::read(file).map_err(|why| {
            let key = if why.kind() == ErrorKind::NotFound { "effect-no-file" } else { "effect-unread-file" };
            let name = file.display().to_string();
            Stop::not_available(
                self.words.with(key, &[("text", Arg::Text(&name))]),
                self.words.t(&format!("{key}-hint")),
            )
        })?;
        read(&bytes, columns).map_err(|faults| refused::lines(file, &faults, self.words))
    }

    pub(super) fn refused(&self, why: &Refused) -> Stop {
        refused::stop(&self.table.file, why, self.words)
    }
}

/// Who began, when, and all that are compared.
pub(super) struct Chosen {
    pub(super) panel: Panel,
    pub(super) treated: Vec<String>,
    pub(super) start: String,
}

pub(super) fn chosen(panel: &Panel, began: &Began, asked: &Asked<'_>) -> Result<Chosen, Stop> {
    let refused = |why: Refused| asked.refused(&why);
    let named = names(panel, &began.treated).map_err(refused)?;
    let without = names(panel, &began.without).map_err(refused)?;
    if let Some(both) = named.iter().find(|unit| without.contains(*unit)) {
        return Err(refused(Refused::BothWays(both.clone())));
    }
    let kept: Vec<usize> =
        (0..panel.units.len()).filter(|unit| !without.contains(&panel.units[*unit])).collect();
    let panel = panel.of_units(&kept);
    let words = asked.words;
    let first = begun_within(&panel);
    let start = match &began.start {
        Some(start) => start.clone(),
        None => first_start(&panel, &first).map_err(refused)?.ok_or_else(|| {
            Stop::configuration(words.t("effect-no-start-told"), words.t("effect-no-start-told-hint"))
        })?,
    };
    // Nothing but 1 is a sign for "yes", where it is the first time too.
    let is_sign = panel.is_whether || first.iter().all(|(_, first)| first.label == "1");
    if let Some(time) = Time::parse(&start).filter(|_| !is_sign) {
        let others: BTreeSet<&Time> =
            first.iter().map(|(_, first)| *first).filter(|first| **first != time).collect();
        if !others.is_empty() {
            let others = others.iter().map(|other| other.label.clone()).collect();
            return Err(refused(Refused::OtherStarts(start, others)));
        }
    }
    let treated =
        if named.is_empty() { first.iter().map(|(unit, _)| (*unit).clone()).collect() } else { named };
    if treated.is_empty() {
        return Err(Stop::configuration(words.t("effect-who-began"), words.t("effect-who-began-hint")));
    }
    Ok(Chosen { panel, treated, start })
}

/// Units that began, and when. Who begins after the last period has not begun.
fn begun_within(panel: &Panel) -> Vec<(&String, &Time)> {
    let is_within =
        |first: &&Time| panel.times.last().is_none_or(|last| first.step != last.step || first.at <= last.at);
    let began = |(unit, first)| Some((unit, Option::as_ref(first).filter(is_within)?));
    panel.units.iter().zip(&panel.firsts).filter_map(began).collect()
}

/// The one start of all that began; `None` where nobody did or it is not told when.
fn first_start(panel: &Panel, first: &[(&String, &Time)]) -> Result<Option<String>, Refused> {
    let all: BTreeSet<&Time> = first.iter().map(|(_, first)| *first).collect();
    match all.first() {
        Some(_) if all.len() > 1 => {
            Err(Refused::DifferentStarts(all.iter().map(|time| time.label.clone()).collect()))
        }
        Some(start) if !panel.is_whether => Ok(Some(start.label.clone())),
        _ => Ok(None),
    }
}

/// Units by name, alone or with commas between them.
fn names(panel: &Panel, typed: &[String]) -> Result<Vec<String>, Refused> {
    let mut all = Vec::new();
    for text in typed {
        let one = [text.trim()];
        let parts: Vec<&str> = if panel.unit(one[0]).is_some() {
            one.to_vec()
        } else {
            text.split(',').map(str::trim).filter(|part| !part.is_empty()).collect()
        };
        for part in parts {
            if panel.unit(part).is_none() {
                return Err(Refused::NoSuchUnit(part.to_owned()));
            }
            all.push(part.to_owned());
        }
    }
    Ok(all)
}

/// How many periods lie before a start.
pub(super) fn place(panel: &Panel, start: &str) -> Result<usize, Refused> {
    before(panel, start)
}

/// A predictor as it was typed.
pub(super) struct Typed {
    pub(super) column: String,
    text: String,
    first: Time,
    last: Time,
}

/// Reads `income=1980-1988`, `sales=1975`, `visits=2025-01..2025-06`.
pub(super) fn predictors(typed: &[String], asked: &Asked<'_>) -> Result<Vec<Typed>, Stop> {
    let one = |text: &String| {
        let (column, periods) = text.rsplit_once('=')?;
        let (first, last) = match Time::parse(periods) {
            Some(time) => (time.clone(), time),
            None => {
                let (first, last) = periods.split_once("..").or_else(|| periods.split_once('-'))?;
                (Time::parse(first)?, Time::parse(last)?)
            }
        };
        Some(Typed { column: column.trim().to_owned(), text: text.clone(), first, last })
    };
    let read = |text: &String| {
        one(text).ok_or_else(|| {
            Stop::configuration(
                asked.words.with("effect-bad-predictor", &[("text", Arg::Text(text))]),
                asked.words.t("effect-bad-predictor-hint"),
            )
        })
    };
    typed.iter().map(read).collect()
}

impl Typed {
    /// The predictor in this panel.
    pub(super) fn of(&self, panel: &Panel) -> Result<NamedPredictor, Refused> {
        let late = || Refused::PredictorPeriods(self.text.clone());
        let values = panel.other(&self.column).ok_or_else(late)?.to_vec();
        let periods: Range<usize> = panel.times.partition_point(|time| *time < self.first)
            ..panel.times.partition_point(|time| *time <= self.last);
        if periods.is_empty() {
            Err(late())
        } else {
            Ok(NamedPredictor { name: self.text.clone(), values, periods })
        }
    }
}
