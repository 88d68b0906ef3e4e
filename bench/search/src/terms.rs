//! Builds `crates/search/data/terms.tsv.gz`: words of one meaning from the free wordnets in `../shared/data/terms`.

use crate::omw::Concept;
use anyhow::Result;
use flate2::{Compression, write::GzEncoder};
use std::collections::BTreeSet;
use std::io::Write;

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
    let file = std::fs::File::create("crates/search/data/terms.tsv.gz")?;
    let mut packed = GzEncoder::new(file, Compression::best());
    for pair in &pairs {
        packed.write_all(pair.as_bytes())?;
    }
    packed.finish()?;
    Ok(pairs.len())
}
