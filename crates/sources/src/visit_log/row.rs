//! Cells as values.

use super::fault::Why;
use super::mapping::{Column, Mapping};
use std::borrow::Cow;

/// Where each column of a file is.
#[derive(Debug, Default)]
pub(super) struct Heading {
    places: Vec<Option<Vec<usize>>>,
    pub(super) cells: usize,
}

impl Heading {
    /// Finds the columns. Needed ones, and those somebody named, have to be there.
    pub(super) fn read(names: &[String], mapping: &Mapping, needed: &[Column]) -> Result<Self, Vec<Why>> {
        let places: Vec<Option<Vec<usize>>> =
            Column::ALL.iter().map(|(column, _)| mapping.places(*column, names)).collect();
        let is_missing = |column: Column| {
            places[column as usize].is_none() && (needed.contains(&column) || mapping.needs(column))
        };
        let missing = Column::ALL.iter().filter(|(column, _)| is_missing(*column));
        let missing: Vec<Why> = missing.map(|(column, _)| Why::NoColumn(*column)).collect();
        if missing.is_empty() { Ok(Self { places, cells: names.len() }) } else { Err(missing) }
    }

    pub(super) fn has(&self, column: Column) -> bool {
        self.places.get(column as usize).is_some_and(Option::is_some)
    }

    /// The cell without spaces around; empty where there is no such column.
    pub(super) fn cell<'c>(&self, column: Column, cells: &[&'c [u8]]) -> Cow<'c, [u8]> {
        match self.places.get(column as usize) {
            Some(Some(places)) => match places.as_slice() {
                [place] => Cow::Borrowed(cells.get(*place).copied().unwrap_or_default().trim_ascii()),
                several => {
                    let parts =
                        several.iter().map(|at| cells.get(*at).copied().unwrap_or_default().trim_ascii());
                    Cow::Owned(parts.collect::<Vec<_>>().join(&b' ').trim_ascii().to_owned())
                }
            },
            _ => Cow::Borrowed(b""),
        }
    }

    pub(super) fn text<'c>(&self, column: Column, cells: &[&'c [u8]]) -> Cow<'c, str> {
        match self.cell(column, cells) {
            Cow::Borrowed(bytes) => text(bytes),
            Cow::Owned(bytes) => Cow::Owned(text(&bytes).into_owned()),
        }
    }
}

/// UTF-8, or what Windows wrote before it: Latin-1 of what is no UTF-8.
pub(super) fn text(bytes: &[u8]) -> Cow<'_, str> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => Cow::Owned(bytes.iter().map(|byte| char::from(*byte)).collect()),
    }
}

pub(super) fn yes_or_no(text: &str) -> Option<bool> {
    match text.to_lowercase().as_str() {
        "1" | "yes" | "y" | "ja" | "j" | "true" | "sant" | "sand" => Some(true),
        "0" | "no" | "n" | "nej" | "nei" | "false" | "falskt" | "falsk" | "usann" => Some(false),
        _ => None,
    }
}

/// Yes or no, or an age in years: nobody of one year has home care for the old.
pub(super) fn is_65(text: &str) -> Option<bool> {
    let age = || text.parse::<u8>().ok().filter(|age| (2..=125).contains(age));
    yes_or_no(text).or_else(|| age().map(|age| age >= 65))
}

/// Is it a woman?
pub(super) fn is_woman(text: &str) -> Option<bool> {
    match text.to_lowercase().as_str() {
        "k" | "f" | "w" | "kvinna" | "kvinde" | "kvinne" | "woman" | "female" => Some(true),
        "m" | "man" | "mand" | "mann" | "male" => Some(false),
        _ => None,
    }
}
