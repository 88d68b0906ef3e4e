//! The glossary that Torg brings along, and what is said of its concepts in the languages of the pages.

use super::rows;
use crate::stop::Stop;
use serde::Deserialize;
use std::collections::HashMap;
use torg_domain::glossary::ConceptNoteKind;
use torg_stages::ground::glossary::{ConceptNote, ConceptView};

const LANGUAGES: &[&str] = &["en", "sv", "da", "nb", "nn", "fi", "nl"];
const GLOSSARY: &str = include_str!("../../../../data/glossary.tsv");
const NOTES: &str = include_str!("../../../../data/glossary_notes.tsv");

#[derive(Deserialize)]
struct Note {
    concept: String,
    kind: String,
    lang: String,
    text: String,
}

/// Each concept and what is said of it.
pub(super) fn read() -> Result<Vec<(ConceptView, Vec<ConceptNote>)>, Stop> {
    let mut notes: HashMap<String, Vec<ConceptNote>> = HashMap::new();
    for note in rows::<Note>("glossary_notes.tsv", NOTES)? {
        if ConceptNoteKind::from_word(&note.kind).is_none() {
            return Err(Stop::broken(format!("data/glossary_notes.tsv: {} is no kind of note", note.kind)));
        }
        let said = ConceptNote { kind: note.kind, lang: note.lang, text: note.text };
        notes.entry(note.concept).or_default().push(said);
    }
    let rows: Vec<HashMap<String, String>> = rows("glossary.tsv", GLOSSARY)?;
    let concepts: Vec<_> = rows
        .iter()
        .map(|row| {
            let concept = concept(row);
            let notes = notes.remove(&concept.id).unwrap_or_default();
            (concept, notes)
        })
        .collect();
    match notes.keys().next() {
        Some(id) => Err(Stop::broken(format!("data/glossary_notes.tsv: {id} is no concept of the glossary"))),
        None => Ok(concepts),
    }
}

fn concept(row: &HashMap<String, String>) -> ConceptView {
    ConceptView {
        id: row.get("concept_id").cloned().unwrap_or_default(),
        note: row.get("note").cloned().unwrap_or_default(),
        is_checked: row.get("checked").is_some_and(|checked| checked == "yes"),
        terms: LANGUAGES
            .iter()
            .map(|lang| ((*lang).to_owned(), words(row.get(*lang))))
            .filter(|(_, words)| !words.is_empty())
            .collect(),
    }
}

fn words(cell: Option<&String>) -> Vec<String> {
    let words = cell.map(|cell| cell.split('|').map(str::trim).filter(|word| !word.is_empty()));
    words.map(|words| words.map(str::to_owned).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::read;
    use std::collections::BTreeMap;

    const PAGES: [&str; 4] = ["sv", "da", "nb", "en"];

    #[test]
    fn every_note_stands_in_all_four_languages_of_the_pages() {
        for (concept, notes) in read().unwrap() {
            let mut languages: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
            for note in &notes {
                languages.entry(&note.kind).or_default().push(&note.lang);
            }
            for (kind, of_kind) in languages {
                for lang in PAGES {
                    let count = of_kind.iter().filter(|known| **known == lang).count();
                    assert_eq!(count, 1, "{} {kind} in {lang}", concept.id);
                }
            }
        }
    }

    #[test]
    fn what_the_list_warns_of_is_said_in_every_language() {
        for (concept, notes) in read().unwrap() {
            let warns = notes.iter().any(|note| note.kind != "plain");
            assert!(concept.note.is_empty() || warns, "{} has a note in the list only", concept.id);
        }
    }
}
