//! The first sheet of an XLSX file as rows of text.

use super::fault::Why;
use calamine::{DataRef, ExcelDateTime, Reader as _, Xlsx};
use std::io::{BufReader, Read, Seek, SeekFrom};

/// More columns than any log has: a sheet with more has a stray cell far to the right.
const MOST_COLUMNS: usize = 1024;

/// Gives each row with its number, counted from 1, to `row`.
pub(super) fn rows(
    file: &mut (impl Read + Seek),
    most_unpacked: u64,
    mut row: impl FnMut(u64, &[&[u8]]),
) -> Result<(), Why> {
    check_size(file, most_unpacked)?;
    file.seek(SeekFrom::Start(0)).map_err(|_| Why::NoSheet)?;
    let mut book: Xlsx<_> = Xlsx::new(BufReader::new(file)).map_err(|_| Why::NoSheet)?;
    let name = book.sheet_names().first().cloned().ok_or(Why::NoSheet)?;
    let mut cells = book.worksheet_cells_reader(&name).map_err(|_| Why::NoSheet)?;
    let mut give = |number: u32, texts: &[String]| {
        if texts.iter().any(|text| !text.is_empty()) {
            let bytes: Vec<&[u8]> = texts.iter().map(String::as_bytes).collect();
            row(u64::from(number) + 1, &bytes);
        }
    };
    let (mut number, mut texts) = (0, Vec::new());
    while let Some(cell) = cells.next_cell().map_err(|_| Why::NoSheet)? {
        let (at, column) = cell.get_position();
        if at != number {
            give(number, &texts);
            texts.clear();
            number = at;
        }
        let (text, column) = (text(cell.get_value()), column as usize);
        if text.is_empty() || column >= MOST_COLUMNS {
            continue;
        }
        if texts.len() <= column {
            texts.resize(column + 1, String::new());
        }
        texts[column] = text;
    }
    give(number, &texts);
    Ok(())
}

/// A small file may unpack to more than the machine holds: unpacks it once into nothing and counts.
fn check_size(file: &mut (impl Read + Seek), most: u64) -> Result<(), Why> {
    let mut archive = zip::ZipArchive::new(file).map_err(|_| Why::NoSheet)?;
    let mut left = most;
    for at in 0..archive.len() {
        let part = archive.by_index(at).map_err(|_| Why::NoSheet)?;
        let unpacked =
            std::io::copy(&mut part.take(left + 1), &mut std::io::sink()).map_err(|_| Why::NoSheet)?;
        left = left.checked_sub(unpacked).ok_or(Why::TooLarge)?;
    }
    Ok(())
}

fn text(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Int(number) => number.to_string(),
        // Sheets keep whole numbers as such too: 1990 and not 1990.0.
        DataRef::Float(number) => number.to_string(),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(is) => u8::from(*is).to_string(),
        DataRef::DateTime(time) => moment(time),
        DataRef::Error(_) | DataRef::Empty => String::new(),
    }
}

/// Days since the sheet's beginning as date and time; less than a day is a time alone.
fn moment(time: &ExcelDateTime) -> String {
    let (year, month, day, hour, minute, second, _) = time.to_ymd_hms_milli();
    let days = time.as_f64();
    if (0.0..1.0).contains(&days) {
        format!("{hour:02}:{minute:02}:{second:02}")
    } else if days.fract() == 0.0 {
        format!("{year:04}-{month:02}-{day:02}")
    } else {
        format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}")
    }
}
