//! Whatever file is given as values of a local measure or as a panel, CSV or XLSX, it is either refused with lines or gives rows that keep
//! their numbers and values that can be stored.
#![no_main]

use libfuzzer_sys::fuzz_target;
use torg_sources::local::Mapping;
use torg_sources::panel::{self, Columns};
use torg_sources::sheet::read;

fuzz_target!(|data: &[u8]| {
    let Ok(sheet) = read(data, None) else { return };
    assert!(!sheet.rows.is_empty() && sheet.rows.iter().all(|row| row.line > 0), "rows without a number");
    assert!(sheet.rows.is_sorted_by_key(|row| row.line), "rows out of order");
    let again = read(sheet.to_text().as_bytes(), None).expect("what was read can be read again");
    let lines = |sheet: &torg_sources::sheet::Sheet| sheet.rows.iter().map(|row| row.line).collect::<Vec<_>>();
    assert_eq!(lines(&again), lines(&sheet), "a row has another number the second time");
    // Breaks and quotation marks inside a cell become a space and a typographic mark; what is left is the same.
    let signs = |sheet: &torg_sources::sheet::Sheet| -> Vec<Vec<String>> {
        let plain = |cell: &String| cell.split(|sign: char| sign.is_whitespace() || sign == '\u{feff}').collect::<String>().replace('"', "”");
        sheet.rows.iter().map(|row| row.cells.iter().map(plain).collect()).collect()
    };
    assert_eq!(signs(&again), signs(&sheet), "a row has other cells the second time");
    match Mapping::guess(&sheet, &[]) {
        Err(faults) => assert!(!faults.is_empty()),
        Ok(mapping) => match mapping.read(&sheet, ("local:L01", "SE:1481")) {
            Err(faults) => assert!(!faults.is_empty() && faults.iter().all(|fault| fault.line > 0)),
            Ok(values) => assert!(values.iter().all(|one| one.value.is_none_or(f64::is_finite))),
        },
    }
    match panel::read(data, &Columns::default()) {
        Err(faults) => assert!(!faults.is_empty() && faults.iter().all(|fault| fault.line > 0)),
        Ok(panel) => drop(panel.gaps(&[])),
    }
});
