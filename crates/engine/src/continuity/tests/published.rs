//! Every worked example that was published or derived from the published formulas.

use crate::continuity::summary::quantile;
use crate::continuity::{Indices, Spread};
use std::path::{Path, PathBuf};

fn sequence(letters: &str) -> Indices {
    let visits: Vec<Vec<u32>> = letters.bytes().map(|letter| vec![u32::from(letter)]).collect();
    Indices::of(&visits, None)
}

fn close(found: f64, expected: f64, digits: i32) -> bool {
    (found - expected).abs() <= 0.5 * 10_f64.powi(-digits) + 1e-12
}

/// Sequence, k, UPC, COC, SECON, HHI, MMCI: derived with exact fractions from the formulas of BMC Health Serv Res 2022
/// (s12913-022-07953-z, table 2) and BMC Prim Care 2020 (s12875-020-01361-0, table 1).
const DERIVED: [(&str, u32, [f64; 5]); 8] = [
    ("AAAAAAAAAA", 1, [1.0, 1.0, 1.0, 1.0, 1.0]),
    ("ABABABABAB", 2, [0.5, 4.0 / 9.0, 0.0, 0.5, 0.890110]),
    ("AAAAABBBBB", 2, [0.5, 4.0 / 9.0, 8.0 / 9.0, 0.5, 0.890110]),
    ("ABCDEFGHIJ", 10, [0.1, 0.0, 0.0, 0.1, 0.010989]),
    ("AABBCC", 3, [1.0 / 3.0, 0.2, 0.6, 1.0 / 3.0, 0.607843]),
    ("AAAB", 2, [0.75, 0.5, 2.0 / 3.0, 0.625, 0.677419]),
    ("ABCA", 3, [0.5, 1.0 / 6.0, 0.0, 0.375, 0.354839]),
    ("AAABBBCCCD", 4, [0.3, 0.2, 2.0 / 3.0, 0.28, 0.670330]),
];

fn check(letters: &str, carers: u32, [upc, coc, secon, hhi, mmci]: [f64; 5]) {
    let found = sequence(letters);
    assert_eq!((found.contacts as usize, found.carers), (letters.len(), carers), "{letters}");
    assert!(close(found.upc, upc, 6), "{letters}: UPC {}", found.upc);
    assert!(close(found.coc.unwrap(), coc, 6), "{letters}: COC {:?}", found.coc);
    assert!(close(found.secon.unwrap(), secon, 6), "{letters}: SECON {:?}", found.secon);
    assert!(close(found.hhi, hhi, 6), "{letters}: HHI {}", found.hhi);
    assert!(close(found.mmci, mmci, 6), "{letters}: MMCI {}", found.mmci);
}

#[test]
fn the_derived_examples_are_exact() {
    for (letters, carers, numbers) in DERIVED {
        check(letters, carers, numbers);
    }
}

#[test]
fn the_derived_examples_of_the_collected_file_are_exact() {
    let shared = std::env::var_os("TORG_SHARED")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared"), PathBuf::from);
    let path = shared.join("data/staff/continuity_worked_examples_derived.csv");
    let Ok(text) = std::fs::read_to_string(&path) else {
        println!("skipped: {} is not here; set TORG_SHARED", path.display());
        return;
    };
    let mut lines = text.lines();
    let names: Vec<&str> = lines.next().unwrap().split(',').collect();
    for line in lines {
        let cells: Vec<&str> = line.split(',').collect();
        let cell = |name| cells[names.iter().position(|own| *own == name).unwrap()];
        let number = |name| cell(name).parse::<f64>().unwrap();
        let numbers = ["UPC", "COC", "SECON", "HERFINDAHL", "MMCI"].map(number);
        check(cell("visit_sequence"), cell("n_staff").parse().unwrap(), numbers);
    }
}

/// The worked vector of the Nordic measure's description: n = (6, 2, 1, 1).
#[test]
fn the_vector_of_ten_visits_by_four_is_exact() {
    let found = sequence("AABACABDAA");
    assert_eq!((found.contacts, found.visits, found.carers), (10, 10, 4));
    assert!(close(found.upc, 0.6, 12) && close(found.hhi, 0.42, 12));
    assert!(close(found.effective_carers(), 2.381, 3));
    assert!(close(found.coc.unwrap(), 0.35556, 5) && close(found.secon.unwrap(), 0.22222, 5));
    assert!(close(found.mmci, 0.67033, 5));
    let entropy = -(0.6 * 0.6_f64.ln() + 0.2 * 0.2_f64.ln() + 0.2 * 0.1_f64.ln());
    assert!(close(found.entropy, entropy, 12) && close(found.evenness(), entropy / 4.0_f64.ln(), 12));
    assert!(close(found.five, 1.0, 12));
}

/// 28 contacts shared in five ways: how often each carer came, then k, COC, UPC, MMCI.
#[test]
fn the_same_number_of_staff_can_be_two_different_everydays() {
    let cases: [(Vec<u32>, [f64; 3]); 5] = [
        (vec![4; 7], [0.1111, 0.1429, 0.7786]),
        (vec![10, 6, 4, 3, 2, 2, 1], [0.1878, 0.3571, 0.7786]),
        (vec![2; 14], [0.0370, 0.0714, 0.5203]),
        (vec![28], [1.0, 1.0, 1.0]),
        (vec![1; 28], [0.0, 0.0357, 0.0037]),
    ];
    for (counts, [coc, upc, mmci]) in cases {
        let visits: Vec<Vec<u32>> =
            (0_u32..).zip(&counts).flat_map(|(carer, count)| vec![vec![carer]; *count as usize]).collect();
        let found = Indices::of(&visits, Some(0));
        assert_eq!((found.contacts, found.carers as usize), (28, counts.len()));
        assert!(close(found.coc.unwrap(), coc, 4), "{counts:?}: {:?}", found.coc);
        assert!(close(found.upc, upc, 4) && close(found.mmci, mmci, 4), "{counts:?}: {found:?}");
        let five: u32 = counts.iter().take(5).sum();
        assert!(close(found.five, f64::from(five) / 28.0, 12));
        assert!(close(found.named.unwrap(), f64::from(counts[0]) / 28.0, 12));
    }
    assert!(close(sequence("AABBA").secon.unwrap(), 0.5, 12));
    assert!(close(sequence("AAABB").secon.unwrap(), 0.75, 12));
}

#[test]
fn a_visit_by_two_is_two_contacts_and_continues_when_one_of_them_was_there() {
    let found = Indices::of(&[vec![1, 2], vec![2, 3], vec![4], vec![4, 4], vec![]], Some(9));
    assert_eq!((found.contacts, found.visits, found.carers), (6, 4, 4));
    assert!(close(found.secon.unwrap(), 2.0 / 3.0, 12), "1-2 then 2-3, and 4 then 4");
    assert_eq!(found.named, Some(0.0));
}

#[test]
fn what_is_undefined_is_not_a_number() {
    let one = Indices::of(&[vec![1]], None);
    assert_eq!((one.coc, one.secon, one.named, one.upc, one.mmci), (None, None, None, 1.0, 1.0));
    let pair = Indices::of(&[vec![1, 2]], None);
    assert_eq!((pair.coc, pair.secon), (Some(0.0), None));
    assert_eq!(Indices::of(&[], Some(1)), Indices { named: Some(0.0), ..Indices::default() });
}

/// R 4: quantile(c(7, 12, 15, 16, 20, 31), c(.25, .5, .75)) gives 12.75, 15.5, 19.
#[test]
fn quartiles_lie_between_neighbours_as_in_r() {
    let values = [7.0, 12.0, 15.0, 16.0, 20.0, 31.0];
    assert_eq!([0.25, 0.5, 0.75].map(|share| quantile(&values, share)), [12.75, 15.5, 19.0]);
    // Each of them four times: the places 5.75, 11.5 and 17.25 of 24, counted from 0.
    let spread = Spread::of([31.0, 7.0, 16.0, 12.0, 20.0, 15.0].repeat(4)).unwrap();
    let told = [spread.lower_quarter, spread.median, spread.upper_quarter];
    assert_eq!(told, [Some(12.0), Some(15.5), Some(20.0)]);
    assert!(close(spread.mean, 101.0 / 6.0, 12));
    assert_eq!(Spread::of([]), None);
}
