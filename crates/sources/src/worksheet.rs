//! The cells of a workbook's sheet as rows of texts, whatever a cell is to be written as.

use calamine::{DataRef, Xlsx, XlsxError};
use std::io::{Read, Seek};

/// Gives each row that has something in it to `row`: its number, counted from 1, and its cells up to the last that is
/// written, at most `columns`. Read cell by cell: a far-away cell costs no more than itself.
///
/// # Errors
/// The reader's, or what `row` says: then the rest is not read.
pub(crate) fn each_row<E: From<XlsxError>>(
    (book, name): (&mut Xlsx<impl Read + Seek>, &str),
    columns: usize,
    write: impl Fn(&DataRef<'_>) -> String,
    mut row: impl FnMut(u64, &mut Vec<String>) -> Result<(), E>,
) -> Result<(), E> {
    let mut cells = book.worksheet_cells_reader(name)?;
    let (mut number, mut texts) = (0, Vec::new());
    while let Some(cell) = cells.next_cell()? {
        let (at, column) = cell.get_position();
        let (at, column) = (u64::from(at) + 1, column as usize);
        let text = write(cell.get_value());
        if text.is_empty() || column >= columns {
            continue;
        }
        if at != number && !texts.is_empty() {
            row(number, &mut texts)?;
            texts.clear();
        }
        number = at;
        if texts.len() <= column {
            texts.resize(column + 1, String::new());
        }
        texts[column] = text;
    }
    if texts.is_empty() { Ok(()) } else { row(number, &mut texts) }
}

/// A small file may unpack to more than the machine holds: unpacks it once into nothing and counts, to just beyond `most`
/// bytes. `None` where it is no packed file.
pub(crate) fn unpacked_size(file: &mut (impl Read + Seek), most: u64) -> Option<u64> {
    let mut archive = zip::ZipArchive::new(file).ok()?;
    let mut size = 0;
    for at in 0..archive.len() {
        let part = archive.by_index(at).ok()?;
        size += std::io::copy(&mut part.take(most + 1 - size), &mut std::io::sink()).ok()?;
        if size > most {
            break;
        }
    }
    Some(size)
}
