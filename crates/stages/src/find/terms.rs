//! The glossary as a search uses it: which concepts a query names, for the cards above the answer and for widening it.
//!
//! Rules: a concept whose note says that words only partly correspond carries a caution; names of two or three letters
//! are meant only in capitals; general words and false friends never widen a search (`torg_search::Concepts`), but what
//! they are called elsewhere can be looked up. In a longer query only names of several words are looked up: a card for
//! each ordinary word would stand in the way of the answer.

use crate::ground::glossary::ConceptView;
use std::collections::{HashMap, HashSet};
use torg_engine::text::language::Language;
use torg_engine::text::skeleton::skeleton;
use torg_engine::text::words::{each_word, words};
use torg_search::{Concept, Concepts};

/// Words of a note that say so.
const CAUTIONS: [&str; 8] = [
    "partial",
    "only partly",
    "not synonyms",
    "proposals",
    "false friend",
    "false-friend",
    "scope differs",
    "is not",
];
/// A query up to this length may be about one word.
const SHORT_QUERY: usize = 3;
/// The longest name that is recognised, in words.
const LONGEST: usize = 5;
/// Cards above an answer at most.
const CARDS: usize = 3;
/// Names shorter than this are meant only in capitals.
const LEAST_LETTERS: usize = 4;

/// All concepts, ready to be looked up.
#[derive(Debug, Default)]
pub(super) struct Terms {
    all: Vec<ConceptView>,
    by_id: HashMap<String, usize>,
    /// As written but for accents and capitals.
    by_name: HashMap<String, Vec<usize>>,
    /// By the sounds that neighbours' spellings share.
    by_sound: HashMap<String, Vec<usize>>,
}

/// A part of a query that names concepts.
struct Named {
    first: usize,
    end: usize,
    typed: String,
    is_exact: bool,
    concepts: Vec<usize>,
}

impl Terms {
    pub(super) fn new(all: Vec<ConceptView>) -> Self {
        let mut terms = Self::default();
        for (number, concept) in all.iter().enumerate() {
            terms.by_id.insert(concept.id.clone(), number);
            for name in concept.terms.iter().flat_map(|(_, words)| words) {
                let folded = words(name);
                add(&mut terms.by_name, folded.join(" "), number);
                add(&mut terms.by_sound, sound(&folded), number);
            }
        }
        terms.all = all;
        terms
    }

    pub(super) fn find(&self, id: &str) -> Option<&ConceptView> {
        self.by_id.get(id).and_then(|number| self.all.get(*number))
    }

    /// The same for the index, which widens queries by it.
    pub(super) fn concepts(&self) -> Concepts {
        Concepts::new(self.all.iter().map(concept).collect())
    }

    /// The concepts that a query is about, with the words that name them: longest and best first.
    pub(super) fn about(&self, query: &str) -> Vec<(String, &ConceptView)> {
        let mut places = Vec::new();
        let mut folded: Vec<String> = Vec::new();
        each_word(query, |place, word| {
            places.push(place);
            folded.push(word.to_owned());
        });
        let least = if folded.len() <= SHORT_QUERY { 1 } else { 2 };
        let mut named: Vec<Named> = Vec::new();
        for length in (least..=LONGEST.min(folded.len())).rev() {
            for first in 0..=folded.len() - length {
                let end = first + length;
                let is_inside = named.iter().any(|known| known.first <= first && end <= known.end);
                let typed = &query[places[first].start..places[end - 1].end];
                if let Some(found) = self.named(&folded[first..end], typed).filter(|_| !is_inside) {
                    named.push(Named { first, end, ..found });
                }
            }
        }
        named
            .sort_by_key(|named| (std::cmp::Reverse((named.is_exact, named.end - named.first)), named.first));
        let mut seen = HashSet::new();
        let each = named.iter().flat_map(|named| named.concepts.iter().map(move |number| (named, *number)));
        let fresh = each.filter(|(_, number)| seen.insert(*number)).take(CARDS);
        fresh.filter_map(|(named, number)| Some((named.typed.clone(), self.all.get(number)?))).collect()
    }

    fn named(&self, folded: &[String], typed: &str) -> Option<Named> {
        let is_short = typed.chars().count() < LEAST_LETTERS;
        if is_short && typed.chars().any(char::is_lowercase) {
            return None;
        }
        let exact = self.by_name.get(&folded.join(" "));
        let concepts = exact.or_else(|| self.by_sound.get(&sound(folded)).filter(|_| !is_short))?;
        Some(Named {
            first: 0,
            end: 0,
            typed: typed.to_owned(),
            is_exact: exact.is_some(),
            concepts: concepts.clone(),
        })
    }

    /// Names that begin as `start` does, with their concept, shortest first; for suggestions.
    pub(super) fn beginning(&self, start: &str, most: usize) -> Vec<(&str, &str, &ConceptView)> {
        let start = words(start).join(" ");
        let mut found: Vec<(&str, &str, &ConceptView)> = Vec::new();
        for concept in &self.all {
            for (lang, name) in
                concept.terms.iter().flat_map(|(lang, names)| names.iter().map(move |n| (lang, n)))
            {
                let is_new = found.iter().all(|(known, ..)| !known.eq_ignore_ascii_case(name));
                if is_new && words(name).join(" ").starts_with(&start) {
                    found.push((name, lang, concept));
                }
            }
        }
        found.sort_by_key(|(name, ..)| (name.chars().count(), *name));
        found.truncate(most);
        found
    }
}

/// Do the words of a concept correspond only in part?
pub(super) fn is_caution(note: &str) -> bool {
    let note = note.to_lowercase();
    CAUTIONS.iter().any(|caution| note.contains(caution))
}

fn concept(view: &ConceptView) -> Concept {
    let forms = view.terms.iter().filter_map(|(lang, words)| Some((Language::from_code(lang)?, words)));
    Concept {
        id: view.id.clone(),
        forms: forms
            .flat_map(|(language, words)| words.iter().map(move |word| (language, word.clone())))
            .collect(),
        caution: is_caution(&view.note),
    }
}

fn sound(folded: &[String]) -> String {
    folded.iter().map(|word| skeleton(word)).collect::<Vec<_>>().join(" ")
}

fn add(names: &mut HashMap<String, Vec<usize>>, name: String, concept: usize) {
    let list = names.entry(name).or_default();
    if list.last() != Some(&concept) {
        list.push(concept);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn concept(id: &str, note: &str, terms: &[(&str, &[&str])]) -> ConceptView {
        let terms = terms.iter().map(|(lang, words)| {
            ((*lang).to_owned(), words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>())
        });
        ConceptView { id: id.into(), note: note.into(), is_checked: true, terms: terms.collect() }
    }

    fn terms() -> Terms {
        Terms::new(vec![
            concept(
                "adm.needs-assessment",
                "DK visitation is NOT a visit.",
                &[("sv", &["biståndsbedömning"]), ("da", &["visitation", "behovsvurdering"])],
            ),
            concept("exc.study-visit", "", &[("sv", &["studiebesök"]), ("da", &["studiebesøg", "besøg"])]),
            concept("fun.ip", "", &[("sv", &["IP"])]),
        ])
    }

    fn about(query: &str) -> Vec<String> {
        terms().about(query).into_iter().map(|(typed, concept)| format!("{typed}={}", concept.id)).collect()
    }

    #[test]
    fn a_neighbours_spelling_names_the_concept_and_a_false_friend_does_not() {
        assert_eq!(about("dansk visitasjon forklart"), ["visitasjon=adm.needs-assessment"]);
        assert_eq!(about("Studiebesøg"), ["Studiebesøg=exc.study-visit"]);
    }

    #[test]
    fn short_names_are_meant_only_in_capitals_and_long_queries_only_by_several_words() {
        assert_eq!(about("IP"), ["IP=fun.ip"]);
        assert_eq!(about("ip"), Vec::<String>::new());
        assert_eq!(about("hur gör man en biståndsbedömning bättre"), Vec::<String>::new());
    }

    #[test]
    fn a_note_about_what_does_not_correspond_is_a_caution() {
        assert!(is_caution("DK visitation is NOT a visit: it is assessment."));
        assert!(is_caution("Only partly the same."));
        assert!(!is_caution("DK statutory duty was lifted."));
    }
}
