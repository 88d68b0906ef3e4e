//! Staff continuity from a log of visits: a municipality's own figures, worked out in memory. Nothing is stored, nothing is logged,
//! and what comes out are sums over at least five clients, medians of at least ten and quartiles of at least twenty (decisions 0060,
//! 0096).
//!
//! The same for the page and for the command, which runs where the log is. Not for: formulas (`torg_engine::continuity`), reading
//! (`torg_sources::visit_log`), words.

mod rows;
pub mod sentences;
#[cfg(test)]
mod tests;
pub mod views;

use std::io::{Read, Seek};
use std::ops::Range;
use torg_engine::continuity::{
    By, Client, Definition, Log, MINUTES_OF_A_DAY, Misfit, Sex, Stay, joined, people, rolling, table,
};
use torg_sources::visit_log::{BadMapping, ClientFacts, Mapping, Reader, VisitLog};
use views::{Assumed, ContinuityView, DefinitionView, NotCountedView, ToldFromView, WindowView};

pub use torg_sources::visit_log::{BadMapping as MappingFault, Column, Fault, Faults, File, Why};

/// What is wanted, as people type it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    /// `client_key=Brukare,start=Datum+Tid`; empty for our own form.
    pub columns: String,
    /// `care=Omvårdnad,alarm=Larm,performed=Klar,not_performed=Bom`; empty for our own words.
    pub kinds: String,
    /// Columns picked from the file's first line, ours and theirs; two of theirs joined by + are read as one. They win over typed ones.
    pub picked: Vec<(String, String)>,
    /// IANA name of the place's time zone.
    pub zone: String,
    /// First day of the window that is told in full, `2026-03-01`; `None` = the last whole one.
    pub from: Option<String>,
    /// Days from one window of the series to the next; `None` = as long as a window.
    pub step: Option<u32>,
    /// The rules.
    pub definition: Definition,
    /// Bytes an XLSX file may unpack to.
    pub most_unpacked: u64,
}

impl Default for Wanted {
    fn default() -> Self {
        Self {
            columns: String::new(),
            kinds: String::new(),
            picked: Vec::new(),
            zone: "Europe/Stockholm".to_owned(),
            from: None,
            step: None,
            definition: Definition::SWEDISH,
            most_unpacked: 1 << 32,
        }
    }
}

/// Why nothing was worked out. None of these holds what stands in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// The mapping makes no sense.
    Mapping(BadMapping),
    /// Lines that can not be taken.
    Lines(Faults),
    /// More than the calculation can hold.
    TooMuch(Misfit),
    /// There is no care that was given.
    NoVisits,
    /// The log has so many days, and a window needs more.
    TooShort(u32, u32),
    /// This is no first day of a whole window of the log.
    NoSuchDay(String),
    /// A team is called by what looks like somebody's identity number.
    TeamIsAPerson,
}

/// Reads the files and works everything out.
///
/// # Errors
/// [`Problem`]; then nothing was worked out.
pub fn measure(
    visits: impl Read + Seek,
    clients: Option<impl Read + Seek>,
    wanted: &Wanted,
) -> Result<ContinuityView, Problem> {
    let mapping = mapping(wanted).map_err(Problem::Mapping)?.unpacked_to_at_most(wanted.most_unpacked);
    let log = {
        let mut reader = Reader::new(&mapping, &secret());
        if let Some(clients) = clients {
            reader.clients(clients);
        }
        reader.visits(visits);
        reader.finish().map_err(Problem::Lines)?
    };
    if log.teams.iter().any(|team| !torg_engine::identity_number::find(team).is_empty()) {
        return Err(Problem::TeamIsAPerson);
    }
    worked_out(log, wanted)
}

fn mapping(wanted: &Wanted) -> Result<Mapping, BadMapping> {
    Mapping::read(&wanted.columns, &wanted.kinds, &wanted.zone)?.with_picked(&wanted.picked)
}

/// Which of a file's headings each of our columns is read from, by what is wanted so far: for a form to choose them.
#[must_use]
pub fn choices(wanted: &Wanted, headings: &[String]) -> Vec<Choice> {
    let mapping = mapping(wanted).unwrap_or_default();
    let choice = |(column, name): &(Column, &'static str)| Choice {
        column: name,
        may_be_two: matches!(column, Column::Start | Column::End),
        chosen: mapping.headings_of(*column, headings),
    };
    Column::ALL.iter().map(choice).collect()
}

/// A column of ours and where it is read from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// Our name of the column.
    pub column: &'static str,
    /// Can a date and a time of the day stand in two columns?
    pub may_be_two: bool,
    /// None, one, or several of the file's headings that are read as one.
    pub chosen: Vec<String>,
}

/// New for every log and never kept: two logs can not be laid side by side.
fn secret() -> [u8; 32] {
    let mut secret = [0; 32];
    crate::ctx::fill(&mut secret);
    secret
}

fn worked_out(mut log: VisitLog, wanted: &Wanted) -> Result<ContinuityView, Problem> {
    let definition = &wanted.definition;
    let stay = |own: &torg_sources::visit_log::Stay| Stay {
        client: own.client,
        from: own.from,
        to: own.to,
        carer: own.carer,
    };
    let stays: Vec<Stay> = std::mem::take(&mut log.stays).iter().map(stay).collect();
    if stays.is_empty() {
        return Err(Problem::NoVisits);
    }
    let rows_of_care = stays.len();
    let contacts = Log::new(joined(stays, definition)).map_err(Problem::TooMuch)?;
    let whole = (contacts.days() + 1).checked_sub(definition.days).filter(|ends| *ends > 0);
    let ends = whole.ok_or(Problem::TooShort(contacts.days(), definition.days))?;
    let step = wanted.step.unwrap_or(definition.days).max(1);
    let first = match &wanted.from {
        None => (ends - 1) / step * step,
        Some(text) => {
            let day = log.day(text).and_then(|day| u32::try_from(day).ok()).filter(|day| *day < ends);
            day.ok_or_else(|| Problem::NoSuchDay(text.clone()))?
        }
    };
    let facts: Vec<Client> = log.clients.iter().map(|own| client(own, log.first_day)).collect();
    let own = people(&contacts, &facts, definition, first);
    let teams = log.teams.len();
    let window = window(&log, first, definition.days);
    let table = |by| table(&own.counted, by, teams, definition.more_than);
    let mut numbers = rows::of_window(
        &window,
        &log,
        [By::Everybody, By::Team, By::Band, By::Sex].map(|by| (by, table(by))),
    );
    numbers.retain(|row| row.is_worth_telling(&log));
    let mut series = Vec::new();
    // Windows that overlap are about nearly the same people: a team hidden in one could be guessed from the next.
    let groups: &[By] =
        if step >= definition.days && teams > 0 { &[By::Everybody, By::Team] } else { &[By::Everybody] };
    for by in groups {
        for (first, cells) in rolling(&contacts, &facts, definition, step, *by).windows {
            series.extend(rows::of_turn(&self::window(&log, first, definition.days), &log, (*by, &cells)));
        }
    }
    Ok(ContinuityView {
        definition: DefinitionView::of(definition),
        first_day: log.date(0),
        last_day: log.date(contacts.days() - 1),
        rows: log.rows,
        contacts: contacts.len(),
        repeated: rows_of_care.saturating_sub(contacts.len()),
        not_counted: NotCountedView::of(log.not_counted),
        assumed: assumed(&log, definition),
        told_from: ToldFromView::RULE,
        left_out: rows::left_out(own.left_out),
        window,
        numbers,
        series,
    })
}

fn window(log: &VisitLog, first: u32, days: u32) -> WindowView {
    WindowView { from: log.date(first), to: log.date(first + days.saturating_sub(1)) }
}

/// From days since 1970, the last one included, to days of the log.
fn client(own: &ClientFacts, first_day: i32) -> Client {
    let day = |day: i32| u32::try_from(day.saturating_sub(first_day)).unwrap_or(0);
    let stretch = |(from, to): &(i32, i32)| -> Range<u32> { day(*from)..day(to.saturating_add(1)) };
    Client {
        is_65: own.is_65.unwrap_or(true),
        at_home: own.at_home.iter().map(stretch).collect(),
        team: own.team,
        sex: own.is_woman.map(|is_woman| if is_woman { Sex::Woman } else { Sex::Man }),
        named: own.named,
    }
}

/// What the files do not say and the measure needs.
fn assumed(log: &VisitLog, definition: &Definition) -> Vec<Assumed> {
    let is_home_told = log.has(Column::AtHomeFrom) || log.has(Column::AtHomeTo);
    let all = [
        (Assumed::EverybodyIsOld, definition.only_65 && !log.has(Column::Age65)),
        (Assumed::EverybodyIsAtHome, definition.only_at_home && !is_home_told),
        (Assumed::EverythingIsCare, !log.has(Column::Kind)),
        (Assumed::EverythingWasDone, !log.has(Column::Performed)),
    ];
    all.into_iter().filter(|(_, is)| *is).map(|(what, _)| what).collect()
}

/// Reads `07:00-22:00` as minutes of the day; the end may be 24:00.
#[must_use]
pub fn clock(text: &str) -> Option<Range<u32>> {
    let minute = |text: &str| {
        let (hour, minute) = text.trim().split_once([':', '.'])?;
        let (hour, minute) = (hour.parse::<u32>().ok()?, minute.parse::<u32>().ok().filter(|own| *own < 60)?);
        Some(hour * 60 + minute).filter(|own| *own <= MINUTES_OF_A_DAY)
    };
    let (from, to) = text.split_once(['-', '–'])?;
    let clock = minute(from)?..minute(to)?;
    (!clock.is_empty()).then_some(clock)
}
