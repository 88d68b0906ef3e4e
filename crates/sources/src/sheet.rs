//! A sheet of a workbook (XLSX) or a text with separators (CSV) as rows of texts.
//!
//! What people send: a workbook saved by Excel or `LibreOffice`, or a CSV with semicolons, commas, tabs or bars, in UTF-8 with or
//! without its mark, in UTF-16 or in the code page of western Windows. Numbers keep every digit, dates become `2026-03-31`,
//! rows keep their numbers. A workbook is read cell by cell: one far-away cell costs no more than itself.
//! Not for: what the columns mean ([`crate::local`], [`crate::panel`]).

use crate::worksheet::{each_row, unpacked_size};
use calamine::{DataRef, Reader, Xlsx, XlsxError};
use std::borrow::Cow;
use std::io::Cursor;
use torg_domain::number::Decimals;

/// A workbook or text larger than this is no list of measures.
const MOST_CELLS: usize = 5_000_000;
/// Bytes a workbook may unpack to.
const MOST_UNPACKED: u64 = 100_000_000;
/// Columns that are looked at.
const MOST_COLUMNS: usize = 1000;

/// Begins a first line that names the separator, as spreadsheets write and read it; they do not count that line.
const SEPARATOR: &str = "sep=";
/// Signs for a missing value, besides nothing at all.
const MISSING: [&str; 9] = ["na", "n/a", "nan", "null", ".", "..", "-", "–", "#n/a"];

/// Rows of texts.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sheet {
    /// The sheet's name; empty for a text.
    pub name: String,
    /// Rows that have something in them.
    pub rows: Vec<SheetRow>,
}

/// A row.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SheetRow {
    /// Its number in the sheet or text, from 1.
    pub line: usize,
    /// Its cells without spaces around them; empty = nothing.
    pub cells: Vec<String>,
}

impl SheetRow {
    /// A cell; empty where the row is short.
    #[must_use]
    pub fn cell(&self, at: usize) -> &str {
        self.cells.get(at).map_or("", String::as_str)
    }
}

impl Sheet {
    /// The rows as a text with tabs that [`read`] gives back with the same cells and line numbers.
    #[must_use]
    pub fn to_text(&self) -> String {
        // Said, and not left to be guessed from what the cells hold.
        let mut text = format!("{SEPARATOR}\t\n");
        let mut line = 1;
        for row in &self.rows {
            // Cells hold no breaks here, so that a row is a line.
            let cells = row.cells.iter().map(|cell| cell.replace(['\r', '\n', '\t'], " ").replace('"', "”"));
            text.extend(std::iter::repeat_n('\n', row.line.saturating_sub(line)));
            text.push_str(&cells.collect::<Vec<_>>().join("\t"));
            text.push('\n');
            line = row.line.max(line) + 1;
        }
        text
    }
}

/// Why a file gives no rows.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SheetError {
    /// It is no workbook, whatever its name says; the words of its reader.
    #[error("the workbook can not be read: {0}")]
    NoWorkbook(String),
    /// The old format of Excel.
    #[error("this is a workbook of the old kind (.xls); save it as .xlsx or .csv")]
    OldWorkbook,
    /// It has no such sheet.
    #[error("the workbook has no sheet {0:?}; it has {1}")]
    NoSheet(String, String),
    /// Nothing is in it.
    #[error("there is nothing in it")]
    Empty,
    /// More than a list of measures can have.
    #[error("it has more than {MOST_CELLS} cells")]
    TooLarge,
    /// A line whose quotes do not close, or the like.
    #[error("line {0}: {1}")]
    NoText(usize, String),
}

/// Reads a workbook or a text; which of the two it is, its first bytes tell. Of a workbook the named sheet, else the first.
///
/// # Errors
/// [`SheetError`].
pub fn read(bytes: &[u8], sheet: Option<&str>) -> Result<Sheet, SheetError> {
    let found = match bytes {
        [b'P', b'K', 3, 4, ..] => workbook(bytes, sheet)?,
        [0xd0, 0xcf, 0x11, 0xe0, ..] => return Err(SheetError::OldWorkbook),
        _ => text(&decoded(bytes))?,
    };
    if found.rows.is_empty() { Err(SheetError::Empty) } else { Ok(found) }
}

impl From<XlsxError> for SheetError {
    fn from(error: XlsxError) -> Self {
        Self::NoWorkbook(error.to_string())
    }
}

fn workbook(bytes: &[u8], wanted: Option<&str>) -> Result<Sheet, SheetError> {
    if unpacked_size(&mut Cursor::new(bytes), MOST_UNPACKED).is_some_and(|size| size > MOST_UNPACKED) {
        return Err(SheetError::TooLarge);
    }
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes))?;
    let names = book.sheet_names();
    let is_wanted = |name: &&String| wanted.is_none_or(|wanted| name.eq_ignore_ascii_case(wanted.trim()));
    let Some(name) = names.iter().find(is_wanted) else {
        return Err(SheetError::NoSheet(wanted.unwrap_or_default().to_owned(), names.join(", ")));
    };
    let mut sheet = Sheet { name: name.clone(), rows: Vec::new() };
    let mut count = 0;
    each_row((&mut book, name), MOST_COLUMNS, written, |line, cells| {
        count += cells.len();
        if count > MOST_CELLS {
            return Err(SheetError::TooLarge);
        }
        let line = usize::try_from(line).unwrap_or(usize::MAX);
        sheet.rows.push(SheetRow { line, cells: std::mem::take(cells) });
        Ok(())
    })?;
    Ok(sheet)
}

/// A cell as text: what somebody would have typed.
fn written(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Int(number) => number.to_string(),
        // The shortest text that is this number: 0.1 and never 0.1000000000000000055.
        DataRef::Float(number) => number.to_string(),
        DataRef::String(text) => trimmed(text).to_owned(),
        DataRef::SharedString(text) => trimmed(text).to_owned(),
        DataRef::Bool(yes) => yes.to_string(),
        DataRef::DateTime(moment) if moment.is_datetime() => {
            let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
            let date = format!("{year:04}-{month:02}-{day:02}");
            match (hour, minute, second) {
                (0, 0, 0) => date,
                _ => format!("{date}T{hour:02}:{minute:02}:{second:02}"),
            }
        }
        DataRef::DateTime(span) => span.as_f64().to_string(),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::Error(error) => error.to_string(),
        DataRef::Empty => String::new(),
    }
}

/// UTF-8, UTF-16 by its mark, else the code page of western Windows (its printable letters are those of Latin-1).
fn decoded(bytes: &[u8]) -> Cow<'_, str> {
    let wide = |bytes: &[u8], of: fn([u8; 2]) -> u16| -> String {
        let units = bytes.as_chunks::<2>().0.iter().map(|two| of(*two));
        char::decode_utf16(units).map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
    };
    match bytes {
        [0xff, 0xfe, rest @ ..] => wide(rest, u16::from_le_bytes).into(),
        [0xfe, 0xff, rest @ ..] => wide(rest, u16::from_be_bytes).into(),
        _ => match std::str::from_utf8(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes)) {
            Ok(text) => text.into(),
            Err(_) => bytes.iter().map(|byte| windows(*byte)).collect::<String>().into(),
        },
    }
}

/// The few letters of the code page that a Nordic text can have and Latin-1 has elsewhere.
fn windows(byte: u8) -> char {
    match byte {
        0x80 => '€',
        0x85 => '…',
        0x8a => 'Š',
        0x8e => 'Ž',
        0x91 | 0x92 => '’',
        0x93 | 0x94 => '”',
        0x96 => '–',
        0x97 => '—',
        0x9a => 'š',
        0x9e => 'ž',
        other => char::from(other),
    }
}

/// A cell among others that tell what stands before the decimals; `Some(None)` = missing, `None` = no number, or it could be two.
#[must_use]
pub fn number(cell: &str, decimals: Decimals) -> Option<Option<f64>> {
    let bare: String = cell.chars().filter(|c| !c.is_whitespace() && *c != '\u{202f}').collect();
    if bare.is_empty() || MISSING.contains(&bare.to_lowercase().as_str()) {
        return Some(None);
    }
    let value: f64 = decimals.plain(&bare)?.parse().ok()?;
    Some(value.is_finite().then_some(value))
}

/// What stands between the cells, and the text without the line that says so.
fn separated(text: &str) -> (u8, &str) {
    let said = text.strip_prefix(SEPARATOR).and_then(|rest| rest.split_once('\n'));
    if let Some((&[sign @ (b';' | b'\t' | b',' | b'|')], rest)) =
        said.map(|(sign, rest)| (sign.as_bytes(), rest))
    {
        return (sign, rest);
    }
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let count = |sign: &u8| first.bytes().filter(|byte| byte == sign).count();
    // Of as many the semicolon: a comma may be the sign for decimals.
    (*b"|,\t;".iter().max_by_key(|sign| count(sign)).unwrap_or(&b';'), text)
}

/// Without spaces around it, nor marks of byte order, which are spaces of no width wherever else they stand.
fn trimmed(cell: &str) -> &str {
    cell.trim_matches(|sign: char| sign.is_whitespace() || sign == '\u{feff}')
}

fn text(text: &str) -> Result<Sheet, SheetError> {
    // A spreadsheet of an old Macintosh ends its lines with "\r" alone; they have numbers as well.
    let with_line_feeds = text.contains('\r').then(|| text.replace("\r\n", "\n").replace('\r', "\n"));
    let text = with_line_feeds.as_deref().unwrap_or(text);
    let (separator, text) = separated(text);
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(separator)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut sheet = Sheet::default();
    let mut count = 0;
    let (mut line, mut counted) = (1, 0);
    for record in reader.records() {
        let record = record.map_err(|error| {
            let line = error.position().map_or(0, csv::Position::line);
            SheetError::NoText(usize::try_from(line).unwrap_or_default(), error.to_string())
        })?;
        // The reader's own count is one behind after empty lines, so the lines before the record are counted here.
        let at = record.position().map_or(0, csv::Position::byte);
        let at = usize::try_from(at).unwrap_or_default().clamp(counted, text.len());
        let blank = text.as_bytes()[at..].iter().take_while(|byte| **byte == b'\n').count();
        line += text.as_bytes()[counted..at + blank].iter().filter(|byte| **byte == b'\n').count();
        counted = at + blank;
        let cells: Vec<String> =
            record.iter().take(MOST_COLUMNS).map(|cell| trimmed(cell).to_owned()).collect();
        count += cells.len();
        if count > MOST_CELLS {
            return Err(SheetError::TooLarge);
        }
        if cells.iter().any(|cell| !cell.is_empty()) {
            sheet.rows.push(SheetRow { line, cells });
        }
    }
    Ok(sheet)
}
