//! The parallel terms of the free wordnets in `../shared/data/terms`: words of one meaning in the Nordic languages and Dutch.

use crate::data::text_of_gz;
use anyhow::Result;
use std::path::Path;
use torg_engine::text::language::Language;

const COLUMNS: [(&str, Language); 6] = [
    ("swe", Language::Swedish),
    ("dan", Language::Danish),
    ("nob", Language::Bokmal),
    ("nno", Language::Nynorsk),
    ("fin", Language::Finnish),
    ("nld", Language::Dutch),
];

/// One meaning and its single words, small letters.
pub type Concept = Vec<(Language, String)>;

pub fn concepts(shared: &Path) -> Result<Vec<Concept>> {
    let text = text_of_gz(&shared.join("terms/omw_parallel_terms_even.csv.gz"))?;
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let names = reader.headers()?.clone();
    let mut all = Vec::new();
    for record in reader.records() {
        let record = record?;
        let mut concept = Concept::new();
        for (name, language) in COLUMNS {
            let cell = names.iter().position(|known| known == name).and_then(|place| record.get(place));
            let lemmas = cell.unwrap_or_default().split('|').map(|lemma| lemma.trim().to_lowercase());
            let single =
                |lemma: &String| lemma.chars().count() >= 2 && lemma.chars().all(char::is_alphabetic);
            concept.extend(lemmas.filter(single).map(|lemma| (language, lemma)));
        }
        all.push(concept);
    }
    Ok(all)
}
