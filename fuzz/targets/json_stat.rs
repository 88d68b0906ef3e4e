//! Whatever bytes an office answers with, reading them as JSON-stat neither panics nor gives a cube that contradicts itself.
#![no_main]

use libfuzzer_sys::fuzz_target;
use torg_sources::json_stat::{Answer, Dataset, read};

fuzz_target!(|data: &[u8]| {
    match read(data) {
        Err(fault) => assert!(!fault.to_string().is_empty()),
        Ok(Answer::Datasets(all)) => all.iter().for_each(|(_, cube)| whole(cube)),
        Ok(Answer::Collection(list)) => list.items.iter().filter_map(|item| item.dataset.as_ref()).for_each(whole),
        Ok(Answer::Dimension(_)) => {}
    }
});

/// Cells and positions agree, and nothing is stated outside the cube.
fn whole(cube: &Dataset) {
    for cell in cube.stated().take(1000) {
        assert!(cell < cube.len());
        assert_eq!(cube.cell_of(&cube.positions(cell)), Some(cell));
        let row = cube.row(cell);
        assert_eq!(row.codes.len(), cube.dimensions.len());
        assert_eq!((row.value, row.status), (cube.value(cell), cube.status(cell)));
    }
    assert_eq!(cube.value(cube.len()), None);
    assert_eq!(cube.status(cube.len()), "");
}
