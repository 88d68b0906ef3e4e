//! The quality the search must keep, on the sentences with odd numbers. Skipped where the measured data is not there.

use std::path::Path;
use torg_bench_search::{data, quality};

/// From, to, least nDCG@10 of keywords, least recall@1 of whole sentences.
const FLOORS: [(&str, &str, f64, f64); 5] = [
    ("swe", "dan", 0.80, 0.975),
    ("swe", "nob", 0.79, 0.975),
    ("nob", "dan", 0.825, 0.985),
    ("swe", "fin", 0.62, 0.88),
    ("swe", "swe", 0.995, 0.995),
];

#[test]
fn the_neighbours_words_are_found_as_well_as_before() {
    let shared = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data");
    if !shared.is_dir() {
        println!("skipped: {} is not there", shared.display());
        return;
    }
    let sentences = data::sentences(&shared).unwrap();
    for (from, to, keywords, full) in FLOORS {
        let pair = quality::pair(&sentences, from, to, false).unwrap();
        let ours = pair.keywords[2].ndcg;
        assert!(ours >= keywords, "{from} to {to}: nDCG@10 of keywords {ours:.3}");
        assert!(pair.full.first >= full, "{from} to {to}: recall@1 of sentences {:.3}", pair.full.first);
    }
}
