//! The votes of a conversation as Polis exports them (open data, CSV), and who belongs to which declared group.
//!
//! Two shapes of votes, told apart by their first line: a row for each person (`participants-votes.csv`) and a row for each
//! vote (`votes.csv`, where a person may vote again and the last vote counts). 1 is agree, −1 disagree, 0 pass, empty
//! not seen. Every fault is told with its line; with one fault nothing is given.

mod table;
mod write;

pub use write::{write_comments, write_votes};

use std::collections::HashMap;
use table::Table;

/// So many statements at most: more than any conversation has had.
const MOST_STATEMENTS: usize = 21_845;
/// What a file of the first shape says about a person before the statements.
const ABOUT: [&str; 7] = ["participant", "group-id", "n-comments", "n-votes", "n-agree", "n-disagree", "xid"];

/// A line that can not be taken, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Counted from 1, the first line too.
    pub line: u64,
    /// Why.
    pub why: Why,
}

/// Why a line can not be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// It is no CSV in UTF-8.
    Unreadable(String),
    /// The first line lacks this column.
    NoColumn(&'static str),
    /// It has so many cells and not so many.
    Cells(usize, usize),
    /// This cell is empty.
    Empty(&'static str),
    /// This is no vote.
    NoVote(String),
    /// This is no time.
    NoTime(String),
    /// The same name stands on an earlier line, or twice in the first.
    Twice(String),
    /// More statements than can be taken.
    TooManyStatements,
}

/// One vote: person, statement, and −1, 0 or 1.
pub type Cast = (u32, u16, i8);

/// Who voted on what.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Conversation {
    /// Names of the people.
    pub people: Vec<String>,
    /// Names of the statements, numbers in rising order.
    pub statements: Vec<String>,
    /// Each person on each statement at most once.
    pub cast: Vec<Cast>,
}

/// A statement's text, and whether moderators took it out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comment {
    /// Its words.
    pub text: String,
    /// Its votes do not count.
    pub is_out: bool,
}

/// Reads votes in either shape.
///
/// # Errors
/// Every line that can not be taken.
pub fn read_votes(bytes: &[u8]) -> Result<Conversation, Vec<Fault>> {
    let table = Table::read(bytes)?;
    if table.has("voter-id") || table.has("comment-id") {
        votes_by_line(&table)
    } else {
        votes_by_person(&table)
    }
}

fn votes_by_person(table: &Table) -> Result<Conversation, Vec<Fault>> {
    let person = table.column("participant")?;
    let mut found = Conversation::default();
    let columns: Vec<usize> =
        (0..table.names.len()).filter(|at| !ABOUT.contains(&table.names[*at].as_str())).collect();
    let mut faults = Vec::new();
    let mut seen = HashMap::new();
    let order = in_order(columns.iter().map(|at| table.names[*at].as_str()));
    for at in &columns {
        if seen.insert(table.names[*at].as_str(), 1).is_some() {
            faults.push(Fault { line: 1, why: Why::Twice(table.names[*at].clone()) });
        }
    }
    if columns.len() > MOST_STATEMENTS {
        faults.push(Fault { line: 1, why: Why::TooManyStatements });
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    found.statements = order.iter().map(|at| table.names[columns[*at]].clone()).collect();
    let mut known = HashMap::new();
    for row in &table.rows {
        let name = row.cell(person);
        let mut fault = |why| faults.push(Fault { line: row.line, why });
        if name.is_empty() {
            fault(Why::Empty("participant"));
        } else if known.insert(name, row.line).is_some() {
            fault(Why::Twice(name.to_owned()));
        }
        let own = u32::try_from(found.people.len()).unwrap_or(u32::MAX);
        found.people.push(name.to_owned());
        for (statement, at) in (0_u16..).zip(&order) {
            match row.cell(columns[*at]) {
                "" => {}
                cell => match vote(cell) {
                    Some(vote) => found.cast.push((own, statement, vote)),
                    None => fault(Why::NoVote(cell.to_owned())),
                },
            }
        }
    }
    if faults.is_empty() { Ok(found) } else { Err(faults) }
}

fn votes_by_line(table: &Table) -> Result<Conversation, Vec<Fault>> {
    let [person, statement, cast] =
        [table.column("voter-id")?, table.column("comment-id")?, table.column("vote")?];
    let time = table.column("timestamp").ok();
    let mut faults = Vec::new();
    // The last vote counts; of the same moment the later line.
    let mut last: HashMap<(&str, &str), (i64, i8)> = HashMap::new();
    for row in &table.rows {
        let mut fault = |why| faults.push(Fault { line: row.line, why });
        let (who, what) = (row.cell(person), row.cell(statement));
        for (name, cell) in [("voter-id", who), ("comment-id", what)] {
            if cell.is_empty() {
                fault(Why::Empty(name));
            }
        }
        let at = match time.map(|time| row.cell(time)) {
            None => 0,
            Some(cell) => cell.parse().unwrap_or_else(|_| {
                fault(Why::NoTime(cell.to_owned()));
                0
            }),
        };
        match vote(row.cell(cast)) {
            None => fault(Why::NoVote(row.cell(cast).to_owned())),
            Some(vote) => {
                let own = last.entry((who, what)).or_insert((at, vote));
                if at >= own.0 {
                    *own = (at, vote);
                }
            }
        }
    }
    let names = |of: fn(&(&str, &str)) -> String| {
        let mut all: Vec<String> = last.keys().map(of).collect();
        all.sort_unstable();
        all.dedup();
        let order = in_order(all.iter().map(String::as_str));
        order.iter().map(|at| all[*at].clone()).collect::<Vec<String>>()
    };
    let (people, statements) = (names(|key| key.0.to_owned()), names(|key| key.1.to_owned()));
    if statements.len() > MOST_STATEMENTS {
        faults.push(Fault { line: 1, why: Why::TooManyStatements });
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    let person: HashMap<&str, u32> = people.iter().map(String::as_str).zip(0..).collect();
    let statement: HashMap<&str, u16> = statements.iter().map(String::as_str).zip(0..).collect();
    let mut cast: Vec<Cast> =
        last.into_iter().map(|((who, what), (_, vote))| (person[who], statement[what], vote)).collect();
    cast.sort_unstable();
    Ok(Conversation { people, statements, cast })
}

/// Places in rising order of the numbers; of the letters where one is no number.
fn in_order<'n>(names: impl Iterator<Item = &'n str>) -> Vec<usize> {
    let names: Vec<&str> = names.collect();
    let numbers: Option<Vec<i64>> = names.iter().map(|name| name.parse().ok()).collect();
    let mut order: Vec<usize> = (0..names.len()).collect();
    match numbers {
        Some(numbers) => order.sort_by_key(|at| (numbers[*at], names[*at])),
        None => order.sort_by_key(|at| names[*at]),
    }
    order
}

fn vote(cell: &str) -> Option<i8> {
    match cell {
        "1" => Some(1),
        "0" => Some(0),
        "-1" => Some(-1),
        _ => None,
    }
}

/// Reads `comments.csv`: by a statement's name its text, and whether moderators took it out.
///
/// # Errors
/// Every line that can not be taken.
pub fn read_comments(bytes: &[u8]) -> Result<HashMap<String, Comment>, Vec<Fault>> {
    let table = Table::read(bytes)?;
    let (name, text) = (table.column("comment-id")?, table.column("comment-body")?);
    let moderated = table.column("moderated").ok();
    let comment = |row: &table::Row| {
        let is_out = moderated.is_some_and(|at| row.cell(at) == "-1");
        Comment { text: row.cell(text).to_owned(), is_out }
    };
    by_name(&table, (name, "comment-id"), comment)
}

/// Reads `participant,group`: by a person's name the group they said they belong to; empty = none.
///
/// # Errors
/// Every line that can not be taken.
pub fn read_groups(bytes: &[u8]) -> Result<HashMap<String, String>, Vec<Fault>> {
    let table = Table::read(bytes)?;
    let (name, group) = (table.column("participant")?, table.column("group")?);
    by_name(&table, (name, "participant"), |row| row.cell(group).to_owned())
}

fn by_name<T>(
    table: &Table,
    (at, column): (usize, &'static str),
    of: impl Fn(&table::Row) -> T,
) -> Result<HashMap<String, T>, Vec<Fault>> {
    let (mut found, mut faults) = (HashMap::new(), Vec::new());
    for row in &table.rows {
        let name = row.cell(at);
        if name.is_empty() {
            faults.push(Fault { line: row.line, why: Why::Empty(column) });
        } else if found.insert(name.to_owned(), of(row)).is_some() {
            faults.push(Fault { line: row.line, why: Why::Twice(name.to_owned()) });
        }
    }
    if faults.is_empty() { Ok(found) } else { Err(faults) }
}
