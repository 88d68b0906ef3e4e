//! From files to stays and what is known of clients.

use super::facts::{ClientFacts, Contradiction, Gathered, Said};
use super::fault::{Faults, File, Why};
use super::keys::{Hmac, Numbered};
use super::mapping::{Column, Kind, Mapping};
use super::row::{Heading, is_65, is_woman, text};
use super::time::{MINUTES, date, minutes_between, moment, written};
use super::{bytes, sheet};
use std::collections::HashMap;
use std::io::{Read, Seek, SeekFrom};

/// What an XLSX file, which is a ZIP file, begins with.
const ZIP: &[u8; 4] = b"PK\x03\x04";
/// More are no teams but something else, perhaps people.
const MOST_TEAMS: usize = 500;

/// A carer's stay at a client's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stay {
    /// Number of the client.
    pub client: u32,
    /// Number of the carer.
    pub carer: u32,
    /// Minutes since midnight before the log's first day, by the clock on the wall.
    pub from: u32,
    /// Likewise; the same as `from` where no end is told.
    pub to: u32,
}

/// Rows that are no care that was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct NotCounted {
    /// Alarm calls.
    pub alarm: u64,
    /// Meal deliveries.
    pub meal: u64,
    /// Home nursing.
    pub nursing: u64,
    /// Of another kind.
    pub other: u64,
    /// Care that was planned and not performed.
    pub not_performed: u64,
}

/// A log without the people in it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct VisitLog {
    /// The day with number 0, days since 1970.
    pub first_day: i32,
    /// Care that was given, in the order of the file.
    pub stays: Vec<Stay>,
    /// What is known of each client, by number.
    pub clients: Vec<ClientFacts>,
    /// Carers are numbered below this.
    pub carers: usize,
    /// Names of the teams, in the order of the letters.
    pub teams: Vec<String>,
    /// Rows of the file of visits.
    pub rows: u64,
    /// Rows that are not in `stays`.
    pub not_counted: NotCounted,
    has: Vec<Column>,
}

impl VisitLog {
    /// Did a file have this column?
    #[must_use]
    pub fn has(&self, column: Column) -> bool {
        self.has.contains(&column)
    }

    /// The date of a day of the log: `2026-03-01`.
    #[must_use]
    pub fn date(&self, day: u32) -> String {
        written(self.first_day.saturating_add(i32::try_from(day).unwrap_or(i32::MAX)))
    }

    /// The day of the log of a date; below 0 before the first.
    #[must_use]
    pub fn day(&self, text: &str) -> Option<i32> {
        date(text).map(|day| day - self.first_day)
    }
}

/// Minutes since 1970 in place of a [`Stay`]'s.
struct Raw {
    client: u32,
    carer: u32,
    from: i32,
    length: u16,
}

/// Reads the files of one log.
pub struct Reader<'m> {
    mapping: &'m Mapping,
    hmac: Hmac,
    clients: Numbered,
    carers: Numbered,
    teams: HashMap<String, u32>,
    facts: Gathered,
    /// By client the first line it stands on, and whether the file of clients has it.
    seen: Vec<(u64, bool)>,
    raw: Vec<Raw>,
    not_counted: NotCounted,
    rows: u64,
    has: Vec<Column>,
    with_clients: bool,
    faults: Faults,
}

impl std::fmt::Debug for Reader<'_> {
    /// Tells nothing of what was read.
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        to.debug_struct("Reader").field("rows", &self.rows).finish_non_exhaustive()
    }
}

impl<'m> Reader<'m> {
    /// `secret` has to be drawn anew for each log, so that two logs can not be laid side by side.
    #[must_use]
    pub fn new(mapping: &'m Mapping, secret: &[u8; 32]) -> Self {
        Self {
            mapping,
            hmac: Hmac::new(secret),
            clients: Numbered::default(),
            carers: Numbered::default(),
            teams: HashMap::new(),
            facts: Gathered::default(),
            seen: Vec::new(),
            raw: Vec::new(),
            not_counted: NotCounted::default(),
            rows: 0,
            has: Vec::new(),
            with_clients: false,
            faults: Faults::default(),
        }
    }

    /// Reads a file of visits, CSV or XLSX as its first bytes say.
    pub fn visits(&mut self, file: impl Read + Seek) {
        self.file(File::Visits, file, &[Column::Client, Column::Carer, Column::Start]);
    }

    /// Reads a file with what is known of clients, before the visits; a client may have several rows, one for each stretch at home.
    pub fn clients(&mut self, file: impl Read + Seek) {
        self.with_clients = true;
        self.file(File::Clients, file, &[Column::Client]);
    }

    fn file(&mut self, which: File, mut file: impl Read + Seek, needed: &[Column]) {
        let mut start = [0; 4];
        let is_zip = file.read_exact(&mut start).is_ok() && start == *ZIP;
        if file.seek(SeekFrom::Start(0)).is_err() {
            return self.faults.add(which, 1, Why::NoCsv);
        }
        let (mut heading, mapping) = (None, self.mapping);
        let mut row = |line: u64, cells: &[&[u8]]| match &heading {
            None => heading = Some(self.heading((which, line), cells, needed)),
            Some(None) => {}
            Some(Some(heading)) if cells.iter().any(|cell| !cell.is_empty()) => {
                self.row((which, line), heading, cells, is_zip);
            }
            Some(_) => {}
        };
        let read = if is_zip {
            sheet::rows(&mut file, mapping.most_unpacked, &mut row).map_err(|why| (1, why))
        } else {
            bytes::rows(file, &mut row).map_err(|line| (line, Why::NoCsv))
        };
        let is_empty = heading.is_none();
        match read {
            Err((line, why)) => self.faults.add(which, line, why),
            Ok(()) if is_empty => {
                needed.iter().for_each(|column| self.faults.add(which, 1, Why::NoColumn(*column)));
            }
            Ok(()) => {}
        }
    }

    fn heading(&mut self, (file, line): (File, u64), cells: &[&[u8]], needed: &[Column]) -> Option<Heading> {
        let names: Vec<String> = cells.iter().map(|cell| text(cell.trim_ascii()).into_owned()).collect();
        self.faults.keep_headings(&names);
        let own = match file {
            File::Visits => self.mapping.of_visits(self.with_clients),
            File::Clients => self.mapping.of_clients(),
        };
        match Heading::read(&names, &own, needed) {
            Ok(heading) => {
                self.has
                    .extend(Column::ALL.iter().map(|(column, _)| *column).filter(|own| heading.has(*own)));
                Some(heading)
            }
            Err(missing) => {
                missing.into_iter().for_each(|why| self.faults.add(file, line, why));
                None
            }
        }
    }

    fn row(&mut self, (file, line): (File, u64), heading: &Heading, cells: &[&[u8]], is_sheet: bool) {
        // A sheet's row ends with its last cell that holds something.
        if cells.len() != heading.cells && (!is_sheet || cells.len() > heading.cells) {
            return self.faults.add(file, line, Why::Cells(cells.len(), heading.cells));
        }
        let before = self.faults.told.len();
        let mut fault = |why| self.faults.add(file, line, why);
        let is_counted = match file {
            File::Clients => true,
            File::Visits => {
                self.rows += 1;
                match counts(heading, cells, self.mapping, &mut self.not_counted) {
                    Ok(is_counted) => is_counted,
                    Err(why) => return fault(why),
                }
            }
        };
        if !is_counted {
            return;
        }
        let client = heading.cell(Column::Client, cells);
        if client.is_empty() {
            fault(Why::Empty(Column::Client));
        }
        let stay = if file == File::Visits { self.stay(line, heading, cells) } else { None };
        let said = self.said((file, line), heading, cells);
        if self.faults.told.len() > before || self.faults.more > 0 {
            return;
        }
        let client = self.clients.of(&self.hmac, &client);
        if self.seen.len() <= client as usize {
            self.seen.push((line, false));
        }
        self.seen[client as usize].1 |= file == File::Clients;
        let at = stay.as_ref().map_or(i32::MAX, |stay| stay.from);
        match self.facts.add(client, &said, at) {
            None => {}
            Some(Contradiction::Age) => self.faults.add(file, line, Why::SaysOtherwise(Column::Age65)),
            Some(Contradiction::Sex) => self.faults.add(file, line, Why::SaysOtherwise(Column::Sex)),
        }
        self.raw.extend(stay.map(|stay| Raw { client, ..stay }));
    }

    /// Carer and times of a row; the client's number comes later.
    fn stay(&mut self, line: u64, heading: &Heading, cells: &[&[u8]]) -> Option<Raw> {
        let mut fault = |why| self.faults.add(File::Visits, line, why);
        let carer = heading.cell(Column::Carer, cells);
        if carer.is_empty() {
            fault(Why::Empty(Column::Carer));
        }
        let mut time = |column| match heading.text(column, cells).as_ref() {
            "" => None,
            text => match moment(text, &self.mapping.zone) {
                None => {
                    fault(Why::NoTime(column));
                    None
                }
                found => found,
            },
        };
        let (from, to) = (time(Column::Start), time(Column::End));
        if heading.cell(Column::Start, cells).is_empty() {
            fault(Why::Empty(Column::Start));
        }
        let length = minutes_between(from?, to.unwrap_or(from?));
        if length < 0 {
            fault(Why::EndsBefore);
        } else if length > MINUTES {
            fault(Why::LastsTooLong);
        }
        let carer = self.carers.of(&self.hmac, &carer);
        Some(Raw { client: 0, carer, from: from?.wall, length: u16::try_from(length).unwrap_or(0) })
    }

    fn said(&mut self, (file, line): (File, u64), heading: &Heading, cells: &[&[u8]]) -> Said {
        let mut said = Said::default();
        let mut fault = |why| self.faults.add(file, line, why);
        if heading.has(Column::Age65) {
            match heading.text(Column::Age65, cells).as_ref() {
                "" => fault(Why::Empty(Column::Age65)),
                text => match is_65(text) {
                    None => fault(Why::NoYesOrNo(Column::Age65)),
                    found => said.is_65 = found,
                },
            }
        }
        let mut day = |column, open| match heading.text(column, cells).as_ref() {
            "" => open,
            text => date(text.split(['T', ' ']).next().unwrap_or_default()).unwrap_or_else(|| {
                fault(Why::NoDate(column));
                open
            }),
        };
        let stretch = (day(Column::AtHomeFrom, i32::MIN), day(Column::AtHomeTo, i32::MAX));
        if stretch.0 > stretch.1 {
            fault(Why::EndsBefore);
        }
        said.at_home = (stretch != (i32::MIN, i32::MAX)).then_some(stretch);
        match heading.text(Column::Sex, cells).as_ref() {
            "" => {}
            text => match is_woman(text) {
                None => fault(Why::NoSex),
                found => said.is_woman = found,
            },
        }
        let team = heading.text(Column::Team, cells);
        if !team.is_empty() {
            let next = self.teams.len();
            if !self.teams.contains_key(&*team) && next == MOST_TEAMS {
                fault(Why::TooManyTeams);
            } else {
                said.team = Some(*self.teams.entry(team.into_owned()).or_insert(next as u32));
            }
        }
        let named = heading.cell(Column::Named, cells);
        if !named.is_empty() {
            said.named = Some(self.carers.of(&self.hmac, &named));
        }
        said
    }

    /// The log; the keys are dropped here.
    ///
    /// # Errors
    /// Every line that can not be taken, of both files.
    pub fn finish(mut self) -> Result<VisitLog, Faults> {
        if self.with_clients {
            let missing: Vec<u64> = self.seen.iter().filter(|own| !own.1).map(|own| own.0).collect();
            missing.into_iter().for_each(|line| self.faults.add(File::Visits, line, Why::NotAmongClients));
        }
        if !self.faults.told.is_empty() {
            return Err(self.faults);
        }
        let first = self.raw.iter().map(|raw| raw.from).min().map_or(0, |from| from.div_euclid(MINUTES));
        let minute = |at: i32| u32::try_from(at - first * MINUTES).unwrap_or(0);
        let stay = |raw: Raw| {
            let from = minute(raw.from);
            Stay { client: raw.client, carer: raw.carer, from, to: from + u32::from(raw.length) }
        };
        let mut names = vec![String::new(); self.teams.len()];
        self.teams.into_iter().for_each(|(name, number)| names[number as usize] = name);
        let (clients, teams) = self.facts.finish(names);
        Ok(VisitLog {
            first_day: first,
            stays: self.raw.into_iter().map(stay).collect(),
            clients,
            carers: self.carers.len(),
            teams,
            rows: self.rows,
            not_counted: self.not_counted,
            has: self.has,
        })
    }
}

/// Is it care that was given? What is not is counted by its reason.
fn counts(
    heading: &Heading,
    cells: &[&[u8]],
    mapping: &Mapping,
    not_counted: &mut NotCounted,
) -> Result<bool, Why> {
    let kind = match heading.text(Column::Kind, cells).as_ref() {
        "" if heading.has(Column::Kind) => return Err(Why::Empty(Column::Kind)),
        "" => Kind::Care,
        word => mapping.kind(word).ok_or(Why::NoKind)?,
    };
    let is_performed = match heading.text(Column::Performed, cells).as_ref() {
        "" if heading.has(Column::Performed) => return Err(Why::Empty(Column::Performed)),
        "" => true,
        word => mapping.is_performed(word).ok_or(Why::NoYesOrNo(Column::Performed))?,
    };
    let why_not = match (kind, is_performed) {
        (Kind::Care, true) => return Ok(true),
        (Kind::Care, false) => &mut not_counted.not_performed,
        (Kind::Alarm, _) => &mut not_counted.alarm,
        (Kind::Meal, _) => &mut not_counted.meal,
        (Kind::Nursing, _) => &mut not_counted.nursing,
        (Kind::Other, _) => &mut not_counted.other,
    };
    *why_not += 1;
    Ok(false)
}
