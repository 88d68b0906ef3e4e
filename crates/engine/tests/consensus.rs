//! Agreement and split against the published table of twelve raters (doi 10.5334/ijic.7747, CC BY 4.0).

use proptest::prelude::*;
use torg_engine::consensus::{Maturity, Stand, agreement, has_ipras_disagreement, ipras};

fn ratings(counts: [usize; 6]) -> Vec<u8> {
    (0_u8..6).zip(counts).flat_map(|(rating, count)| std::iter::repeat_n(rating, count)).collect()
}

fn round_to_tenth(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}

#[test]
fn the_published_rows_come_out_with_their_labels() {
    // Ratings that give the row; median, % at median, % in agreement and labels as printed.
    let rows = [
        ("readiness, round 1", [1, 0, 2, 8, 1, 0], 3.0, 66.7, 91.7, Stand::Agreement, Maturity::Progressing),
        ("readiness, round 2", [0, 0, 2, 8, 2, 0], 3.0, 66.7, 100.0, Stand::Agreement, Maturity::Progressing),
        ("structure, round 1", [0, 1, 5, 4, 1, 1], 2.5, 37.5, 75.0, Stand::Agreement, Maturity::Progressing),
        ("structure, round 2", [0, 2, 7, 2, 1, 0], 2.0, 58.3, 91.7, Stand::Agreement, Maturity::Initial),
        ("structure, round 3", [0, 1, 9, 1, 1, 0], 2.0, 75.0, 91.7, Stand::Agreement, Maturity::Initial),
        ("digital, round 1", [1, 3, 2, 3, 1, 2], 2.5, 20.8, 41.7, Stand::Split, Maturity::Uncertain),
        ("digital, round 2", [0, 1, 2, 6, 2, 1], 3.0, 50.0, 83.3, Stand::Agreement, Maturity::Progressing),
        ("digital, round 3", [0, 1, 0, 10, 1, 0], 3.0, 83.3, 91.7, Stand::Agreement, Maturity::Progressing),
        ("process, round 1", [1, 1, 4, 4, 1, 1], 2.5, 33.3, 66.7, Stand::Split, Maturity::Uncertain),
    ];
    for (row, counts, median, at_median, in_agreement, stand, maturity) in rows {
        let found = agreement(&ratings(counts)).unwrap();
        assert_eq!(found.raters, 12, "{row}");
        assert_eq!(found.median, median, "{row}");
        assert_eq!(round_to_tenth(found.percent_at_median), at_median, "{row}");
        assert_eq!(round_to_tenth(found.percent_in_agreement), in_agreement, "{row}");
        assert_eq!((found.stand, found.maturity), (Some(stand), Some(maturity)), "{row}");
    }
}

#[test]
fn a_room_in_two_camps_is_split_and_nobody_holds_the_median() {
    let found = agreement(&ratings([6, 0, 0, 0, 0, 6])).unwrap();
    assert_eq!((found.median, found.percent_at_median, found.percent_in_agreement), (2.5, 0.0, 0.0));
    assert_eq!(found.maturity, Some(Maturity::Uncertain));
}

#[test]
fn the_threshold_follows_the_table_for_eight_to_sixteen_raters() {
    let table = [(8, 3), (9, 3), (10, 3), (11, 4), (12, 4), (13, 4), (14, 5), (15, 5), (16, 5)];
    for (raters, split_from) in table {
        assert_eq!(agreement(&vec![3; raters]).unwrap().split_from, split_from);
    }
}

#[test]
fn few_raters_get_dots_and_no_label() {
    let found = agreement(&[1, 3, 5]).unwrap();
    assert_eq!((found.stand, found.maturity), (None, None));
    assert_eq!(found.median, 3.0);
}

#[test]
fn no_rating_and_an_impossible_rating_are_no_result() {
    assert!(agreement(&[]).is_none());
    assert!(agreement(&[3, 6]).is_none());
}

#[test]
fn the_rand_ucla_span_is_the_published_one() {
    assert!((ipras(7.0, 8.0) - 6.1).abs() < 1e-9);
    assert!(!has_ipras_disagreement(7.0, 8.0));
    assert!(has_ipras_disagreement(2.0, 8.0));
}

proptest! {
    #[test]
    fn the_order_of_raters_does_not_matter(mut given in prop::collection::vec(0_u8..6, 1..40)) {
        let one = agreement(&given);
        given.reverse();
        prop_assert_eq!(one, agreement(&given));
    }

    #[test]
    fn nobody_is_lost(given in prop::collection::vec(0_u8..6, 1..40)) {
        let found = agreement(&given).unwrap();
        prop_assert_eq!(found.counts.iter().sum::<usize>(), found.raters);
        prop_assert!(found.outside <= found.raters);
        prop_assert!((found.percent_in_agreement - 100.0 * (found.raters - found.outside) as f64 / found.raters as f64).abs() < 1e-9);
    }
}
