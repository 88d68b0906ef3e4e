//! The first sheet of an XLSX file as rows of text.

use super::fault::Why;
use crate::worksheet::{each_row, unpacked_size};
use calamine::{DataRef, ExcelDateTime, Reader as _, Xlsx, XlsxError};
use std::io::{BufReader, Read, Seek, SeekFrom};

/// More columns than any log has: a sheet with more has a stray cell far to the right.
const MOST_COLUMNS: usize = 1024;

/// Gives each row with its number, counted from 1, to `row`.
pub(super) fn rows(
    file: &mut (impl Read + Seek),
    most_unpacked: u64,
    mut row: impl FnMut(u64, &[&[u8]]),
) -> Result<(), Why> {
    match unpacked_size(file, most_unpacked) {
        None => return Err(Why::NoSheet),
        Some(size) if size > most_unpacked => return Err(Why::TooLarge),
        Some(_) => {}
    }
    file.seek(SeekFrom::Start(0)).map_err(|_| Why::NoSheet)?;
    let mut book: Xlsx<_> = Xlsx::new(BufReader::new(file))?;
    let name = book.sheet_names().first().cloned().ok_or(Why::NoSheet)?;
    each_row((&mut book, &name), MOST_COLUMNS, text, |number, texts| {
        let bytes: Vec<&[u8]> = texts.iter().map(String::as_bytes).collect();
        row(number, &bytes);
        Ok(())
    })
}

impl From<XlsxError> for Why {
    fn from(_: XlsxError) -> Self {
        Self::NoSheet
    }
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
