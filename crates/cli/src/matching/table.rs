//! Reading pairs and rooms from CSV files, with every bad line told by its number.

use crate::args::Match;
use crate::stop::Stop;
use std::collections::{BTreeMap, HashMap};
use std::path::Path;
use torg_engine::matching::Pair;

/// Bad lines told at once.
const TOLD_MOST: usize = 20;

/// What the files say. Needs and offers are numbered in the order in which they are first named.
#[derive(Debug, Default)]
pub struct Table {
    /// Names of the needs.
    pub needs: Vec<String>,
    /// Names of the offers.
    pub offers: Vec<String>,
    /// How many offers each need takes.
    pub need_rooms: Vec<u32>,
    /// How many needs each offer takes.
    pub offer_rooms: Vec<u32>,
    /// The possible pairs.
    pub pairs: Vec<Pair>,
    need_numbers: HashMap<String, u32>,
    offer_numbers: HashMap<String, u32>,
}

/// Where the columns stand.
struct Columns {
    need: usize,
    offer: usize,
    score: usize,
    need_room: Option<usize>,
    offer_room: Option<usize>,
}

impl Table {
    /// Reads the pairs, and the rooms where a file is named.
    ///
    /// # Errors
    /// [`Stop`] where a file can not be read, a column is missing, or a line is bad; nothing is left out silently.
    pub fn read(wanted: &Match) -> Result<Self, Stop> {
        let mut table = Self::default();
        let mut bad = BTreeMap::new();
        table.read_pairs(&wanted.csv, wanted.score_scale(), &mut bad)?;
        stop_at_bad(&wanted.csv, &bad)?;
        if let Some(path) = &wanted.rooms {
            table.read_rooms(path, &mut bad)?;
            stop_at_bad(path, &bad)?;
        }
        Ok(table)
    }

    /// The numbers of pairs named as `need:offer`.
    ///
    /// # Errors
    /// [`Stop`] where one is not written like that or is not in the file.
    pub fn both(&self, named: &[String]) -> Result<Vec<(u32, u32)>, Stop> {
        let number = |text: &String| {
            // A name may hold a colon itself: every place is tried.
            text.match_indices(':').find_map(|(at, _)| {
                let need = self.need_numbers.get(text[..at].trim())?;
                Some((*need, *self.offer_numbers.get(text[at + 1..].trim())?))
            })
        };
        let known = |text: &String| {
            number(text).ok_or_else(|| {
                Stop::refused(
                    format!("{text} names no need and offer of the file."),
                    "Write need:offer, just as the two are named in the file.",
                )
            })
        };
        named.iter().map(known).collect()
    }

    fn read_pairs(&mut self, path: &Path, scale: i64, bad: &mut BTreeMap<u64, String>) -> Result<(), Stop> {
        let mut reader = open(path)?;
        let columns = columns(path, &header(path, &mut reader)?)?;
        let mut seen = HashMap::new();
        for record in reader.records() {
            let record = match record {
                Ok(record) => record,
                Err(error) => {
                    let line = error.position().map_or(0, csv::Position::line);
                    bad.insert(line, format!("can not be read: {error}"));
                    continue;
                }
            };
            let line = record.position().map_or(0, csv::Position::line);
            if let Err(why) = self.add_pair(&record, &columns, (line, scale), &mut seen) {
                bad.insert(line, why);
            }
        }
        Ok(())
    }

    fn add_pair(
        &mut self,
        record: &csv::StringRecord,
        columns: &Columns,
        (line, scale): (u64, i64),
        seen: &mut HashMap<(u32, u32), u64>,
    ) -> Result<(), String> {
        let cell = |at: usize| record.get(at).map(str::trim).unwrap_or_default();
        let (need, offer) = (cell(columns.need), cell(columns.offer));
        if need.is_empty() || offer.is_empty() {
            return Err("need or offer is empty".to_owned());
        }
        let score = scaled(cell(columns.score), scale)?;
        let room = |at: Option<usize>| at.map(cell).filter(|text| !text.is_empty()).map(room_of).transpose();
        let (need_room, offer_room) = (room(columns.need_room)?, room(columns.offer_room)?);
        let need = number(need, &mut self.needs, &mut self.need_rooms, &mut self.need_numbers);
        let offer = number(offer, &mut self.offers, &mut self.offer_rooms, &mut self.offer_numbers);
        if let Some(first) = seen.insert((need, offer), line) {
            return Err(format!("the same pair as line {first}"));
        }
        if let Some(room) = need_room {
            self.need_rooms[need as usize] = room;
        }
        if let Some(room) = offer_room {
            self.offer_rooms[offer as usize] = room;
        }
        self.pairs.push(Pair { need, offer, score });
        Ok(())
    }

    /// Lines of `side,name,room`; the side is `need` or `offer`.
    fn read_rooms(&mut self, path: &Path, bad: &mut BTreeMap<u64, String>) -> Result<(), Stop> {
        let mut reader = open(path)?;
        let header = header(path, &mut reader)?;
        let at = |name| column(path, &header, name);
        let (side, name, room) = (at("side")?, at("name")?, at("room")?);
        for record in reader.records() {
            let record = record.map_err(|error| unreadable(path, &error))?;
            let line = record.position().map_or(0, csv::Position::line);
            let cell = |at: usize| record.get(at).map(str::trim).unwrap_or_default();
            let known = match cell(side) {
                "need" => self.need_numbers.get(cell(name)).map(|at| &mut self.need_rooms[*at as usize]),
                "offer" => self.offer_numbers.get(cell(name)).map(|at| &mut self.offer_rooms[*at as usize]),
                other => {
                    bad.insert(line, format!("side is {other:?}, not need or offer"));
                    continue;
                }
            };
            match (known, room_of(cell(room))) {
                (_, Err(why)) => drop(bad.insert(line, why)),
                (None, _) => drop(bad.insert(line, format!("no pair names {:?}", cell(name)))),
                (Some(own), Ok(room)) => *own = room,
            }
        }
        Ok(())
    }
}

/// The number of a name; a new one takes one partner until something else is said.
fn number(
    name: &str,
    names: &mut Vec<String>,
    rooms: &mut Vec<u32>,
    numbers: &mut HashMap<String, u32>,
) -> u32 {
    if let Some(number) = numbers.get(name) {
        return *number;
    }
    let number = u32::try_from(names.len()).unwrap_or(u32::MAX);
    names.push(name.to_owned());
    rooms.push(1);
    numbers.insert(name.to_owned(), number);
    number
}

fn open(path: &Path) -> Result<csv::Reader<std::fs::File>, Stop> {
    csv::ReaderBuilder::new().flexible(true).from_path(path).map_err(|error| unreadable(path, &error))
}

fn header(path: &Path, reader: &mut csv::Reader<std::fs::File>) -> Result<csv::StringRecord, Stop> {
    reader.headers().cloned().map_err(|error| unreadable(path, &error))
}

fn unreadable(path: &Path, error: &csv::Error) -> Stop {
    Stop::refused(
        format!("{} can not be read: {error}.", path.display()),
        "It should be a CSV file in UTF-8 with commas and a first line of column names.",
    )
}

fn columns(path: &Path, header: &csv::StringRecord) -> Result<Columns, Stop> {
    let may = |name: &str| header.iter().position(|own| own.trim() == name);
    Ok(Columns {
        need: column(path, header, "need")?,
        offer: column(path, header, "offer")?,
        score: column(path, header, "score")?,
        need_room: may("need_room"),
        offer_room: may("offer_room"),
    })
}

fn column(path: &Path, header: &csv::StringRecord, name: &str) -> Result<usize, Stop> {
    // Excel begins a UTF-8 file with a byte order mark.
    let is_it = |own: &str| own.trim_start_matches('\u{feff}').trim() == name;
    header.iter().position(is_it).ok_or_else(|| {
        Stop::refused(
            format!("{} has no column {name}.", path.display()),
            "Pairs: need,offer,score and, if wanted, need_room,offer_room. Rooms: side,name,room.",
        )
    })
}

/// A score as a whole number: decimals are shifted so that all stay exact.
fn scaled(text: &str, scale: i64) -> Result<i32, String> {
    let unclear = || format!("score {text:?} is no number with at most {} decimals", scale.ilog10());
    let (sign, digits) = text.strip_prefix('-').map_or((1, text), |rest| (-1, rest));
    let (whole, decimals) = digits.split_once('.').unwrap_or((digits, ""));
    let is_number =
        !whole.is_empty() && (whole.to_owned() + decimals).bytes().all(|byte| byte.is_ascii_digit());
    if !is_number || decimals.len() > scale.ilog10() as usize {
        return Err(unclear());
    }
    let padded = format!("{whole}{decimals:0<width$}", width = scale.ilog10() as usize);
    let value: i64 = padded.parse().map_err(|_| unclear())?;
    i32::try_from(sign * value).map_err(|_| format!("score {text:?} is too large"))
}

fn room_of(text: &str) -> Result<u32, String> {
    text.parse().map_err(|_| format!("room {text:?} is no whole number from 0"))
}

fn stop_at_bad(path: &Path, bad: &BTreeMap<u64, String>) -> Result<(), Stop> {
    if bad.is_empty() {
        return Ok(());
    }
    let told = bad.iter().take(TOLD_MOST).map(|(line, why)| format!("line {line}: {why}"));
    let mut hint = told.collect::<Vec<_>>().join("\n      ");
    if bad.len() > TOLD_MOST {
        hint = format!("{hint}\n      and {} more", bad.len() - TOLD_MOST);
    }
    Err(Stop::refused(format!("{} has bad lines; nothing was paired.", path.display()), hint))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_are_shifted_and_stay_exact() {
        assert_eq!(scaled("12.5", 100), Ok(1250));
        assert_eq!(scaled("-3", 1), Ok(-3));
        assert_eq!(scaled("0.07", 100), Ok(7));
        for wrong in ["", "-", "1,5", "1.234", "x", "1e3", "99999999999"] {
            assert!(scaled(wrong, 100).is_err(), "{wrong}");
        }
    }
}
