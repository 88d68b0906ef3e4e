//! Builds `crates/search/data/terms.tsv.gz`: words of one meaning from the free wordnets in `../shared/data/terms`.

use crate::data::write_gz;
use crate::omw::Concept;
use anyhow::Result;
use std::collections::BTreeSet;

/// Gives the number of pairs.
pub fn build(concepts: &[Concept]) -> Result<usize> {
    let mut pairs: BTreeSet<String> = BTreeSet::new();
    for concept in concepts {
        for (place, (language, one)) in concept.iter().enumerate() {
            for (other_language, other) in concept[place + 1..].iter().filter(|(other, _)| other != language)
            {
                pairs.insert(format!("{}\t{one}\t{}\t{other}\n", language.code(), other_language.code()));
            }
        }
    }
    let count = pairs.len();
    let lines: String = pairs.into_iter().collect();
    write_gz("crates/search/data/terms.tsv.gz", lines.as_bytes())?;
    Ok(count)
}
