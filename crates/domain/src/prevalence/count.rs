//! Counting a prevalence from who was present and who said what. Pure: the caller has read the notes.
//!
//! Discussed: a session where the focus area has at least one note, or where a quoted note of the finding was said.
//! Present: those who took part in such a session or whose voice stands in one of its notes.
//! Not for: the word of the ladder (that is [`Prevalence::wording`]) or names of units.

use super::{Prevalence, Unit};
use crate::network::Level;
use std::collections::{BTreeMap, BTreeSet};

/// Fewer people of one level than this are not set apart from the others: they could be recognised.
pub const LEAST_FOR_A_LEVEL: u32 = 5;

/// What counting needs to know of one note.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Statement<'a> {
    /// The session it was said in.
    pub exchange: &'a str,
    /// The focus area it is about.
    pub focus_area: Option<&'a str>,
    /// The organisation of the voice.
    pub organisation: Option<&'a str>,
    /// Who wrote it on a board, without a name.
    pub participant: Option<&'a str>,
    /// The level of the voice.
    pub level: Level,
    /// The role of the voice in words; empty where not stated.
    pub voice_role: &'a str,
    /// The finding quotes it in support.
    pub supports: bool,
    /// The finding quotes it against itself.
    pub opposes: bool,
}

/// Somebody who took part in a session, whether or not they said anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Present<'a> {
    /// The session.
    pub exchange: &'a str,
    /// Their organisation.
    pub organisation: Option<&'a str>,
    /// Their level.
    pub level: Level,
    /// Their place on the board; `None` where only the organisation and level are known.
    pub participant: Option<&'a str>,
}

/// One counted unit: present, and on which sides it was heard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heard {
    /// Exchange id, organisation id, word of the level, or who spoke.
    pub key: String,
    /// Has at least one supporting note.
    pub supports: bool,
    /// Has at least one opposing note.
    pub opposes: bool,
}

/// A counted prevalence with the units behind its N.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Count {
    /// k, o and N.
    pub prevalence: Prevalence,
    /// The units present, by key.
    pub units: Vec<Heard>,
    /// Quoted notes whose voice does not say which unit it belongs to: they are quoted but not counted.
    pub unplaced: u32,
}

/// Counts one finding in its declared unit. A finding without a focus area is about everything that was said.
#[must_use]
pub fn count(
    unit: Unit,
    focus_area: Option<&str>,
    statements: &[Statement<'_>],
    present: &[Present<'_>],
) -> Count {
    count_in(unit, &discussed(focus_area, statements), statements, present)
}

fn count_in(
    unit: Unit,
    discussed: &BTreeSet<&str>,
    statements: &[Statement<'_>],
    present: &[Present<'_>],
) -> Count {
    let mut units: BTreeMap<String, (bool, bool)> = BTreeMap::new();
    for one in present.iter().filter(|one| discussed.contains(one.exchange)) {
        if let Some(key) = key_of_present(unit, one) {
            units.entry(key).or_default();
        }
    }
    let mut unplaced = 0;
    for one in statements.iter().filter(|one| discussed.contains(one.exchange)) {
        match key_of_statement(unit, one) {
            Some(key) => {
                let heard = units.entry(key).or_default();
                heard.0 |= one.supports;
                heard.1 |= one.opposes;
            }
            None if one.supports || one.opposes => unplaced += 1,
            None => {}
        }
    }
    let tally =
        |is_heard: fn(&(bool, bool)) -> bool| number(units.values().filter(|sides| is_heard(sides)).count());
    let prevalence = Prevalence {
        unit,
        said: tally(|sides| sides.0),
        opposed: tally(|sides| sides.1),
        of: number(units.len()),
    };
    let units =
        units.into_iter().map(|(key, (supports, opposes))| Heard { key, supports, opposes }).collect();
    Count { prevalence, units, unplaced }
}

/// Agreement among the people of each level, only for levels with at least [`LEAST_FOR_A_LEVEL`] people present.
#[must_use]
pub fn count_by_level(
    focus_area: Option<&str>,
    statements: &[Statement<'_>],
    present: &[Present<'_>],
) -> Vec<(Level, Prevalence)> {
    let discussed = discussed(focus_area, statements);
    let of_level = |level: Level| {
        let said: Vec<_> = statements.iter().filter(|one| one.level == level).copied().collect();
        let there: Vec<_> = present.iter().filter(|one| one.level == level).copied().collect();
        (level, count_in(Unit::Person, &discussed, &said, &there).prevalence)
    };
    let levels = Level::ALL.iter().filter(|level| **level != Level::NotStated);
    levels.map(|level| of_level(*level)).filter(|(_, counted)| counted.of >= LEAST_FOR_A_LEVEL).collect()
}

fn discussed<'a>(focus_area: Option<&str>, statements: &[Statement<'a>]) -> BTreeSet<&'a str> {
    let is_about = |one: &&Statement<'_>| {
        one.supports || one.opposes || focus_area.is_none() || one.focus_area == focus_area
    };
    statements.iter().filter(is_about).map(|one| one.exchange).collect()
}

fn key_of_present(unit: Unit, one: &Present<'_>) -> Option<String> {
    match unit {
        Unit::Workshop => Some(one.exchange.to_owned()),
        Unit::Municipality => one.organisation.map(str::to_owned),
        Unit::Person => one.participant.map(str::to_owned),
        Unit::Role => key_of_level(one.level),
    }
}

/// Without a place on a board, the same role of the same organisation in the same session is one voice.
fn key_of_statement(unit: Unit, one: &Statement<'_>) -> Option<String> {
    match unit {
        Unit::Workshop => Some(one.exchange.to_owned()),
        Unit::Municipality => one.organisation.map(str::to_owned),
        Unit::Role => key_of_level(one.level),
        Unit::Person => Some(one.participant.map_or_else(
            || {
                format!(
                    "{}/{}/{}/{}",
                    one.exchange,
                    one.organisation.unwrap_or(""),
                    one.level,
                    one.voice_role
                )
            },
            str::to_owned,
        )),
    }
}

fn key_of_level(level: Level) -> Option<String> {
    (level != Level::NotStated).then(|| level.word().to_owned())
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests;
