//! A CSV file as rows of bytes, whatever separates its cells.

use super::utf16::{self, Utf8};
use std::io::{Cursor, Read};

/// Signs that separate cells, the most likely first.
const SEPARATORS: [u8; 4] = [b';', b'\t', b',', b'|'];
/// A first line is not longer than this.
const LONGEST_HEADING: usize = 65_536;

/// Gives each row with its line to `row`, the first one too; `Err` is the line that is no CSV.
pub(super) fn rows(mut file: impl Read, row: impl FnMut(u64, &[&[u8]])) -> Result<(), u64> {
    let mut first = Vec::new();
    file.by_ref().take(4).read_to_end(&mut first).map_err(|_| 1_u64)?;
    let order = utf16::order(&first);
    let file = Cursor::new(first).chain(file);
    match order {
        None => rows_of_bytes(file, row),
        Some(order) => rows_of_bytes(Utf8::new(file, order), row),
    }
}

fn rows_of_bytes(mut file: impl Read, mut row: impl FnMut(u64, &[&[u8]])) -> Result<(), u64> {
    let mut start = Vec::new();
    file.by_ref().take(LONGEST_HEADING as u64).read_to_end(&mut start).map_err(|_| 1_u64)?;
    let begins = if start.starts_with(b"\xef\xbb\xbf") { 3 } else { 0 };
    let heading = start[begins..].split(|byte| *byte == b'\n').next().unwrap_or_default();
    let often = |sign: u8| heading.iter().filter(|byte| **byte == sign).count();
    let most = SEPARATORS.iter().map(|sign| often(*sign)).max().unwrap_or(0);
    let separator = SEPARATORS.iter().copied().find(|sign| often(*sign) == most).unwrap_or(b',');
    let mut reader = csv::ReaderBuilder::new()
        .flexible(true)
        .has_headers(false)
        .delimiter(separator)
        .from_reader((&start[begins..]).chain(file));
    let mut record = csv::ByteRecord::new();
    loop {
        let line = reader.position().line();
        match reader.read_byte_record(&mut record) {
            Ok(false) => return Ok(()),
            Ok(true) => {
                let line = record.position().map_or(line, csv::Position::line);
                let cells: Vec<&[u8]> = record.iter().collect();
                row(line, &cells);
            }
            Err(_) => return Err(line),
        }
    }
}
