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
use torg_engine::text::typo::slips;
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
/// A query up to this length says too little for its language to be guessed.
const FEW: usize = 2;
/// Letters of a word from which on a slip is mended, and from which on two are.
const MENDED: usize = 6;
const LONG: usize = 9;
/// The longest name that is recognised, in words.
const LONGEST: usize = 5;
/// Cards above an answer at most.
const CARDS: usize = 3;
/// Names shorter than this are meant only in capitals.
const LEAST_LETTERS: usize = 4;

/// A name of several words is meant by a query that has at least this share of its telling words, in any order.
const MEANT: (usize, usize) = (2, 3);
/// Words shorter than this tell little.
const TELLING: usize = 4;

/// A concept that a longer query means without naming it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Meant {
    pub(super) concept: String,
    /// A name of it in one word, in the language of the query where it has one.
    pub(super) name: String,
    /// The words of the query that say so.
    pub(super) typed: String,
}

/// All concepts, ready to be looked up.
#[derive(Debug, Default)]
pub(super) struct Terms {
    all: Vec<ConceptView>,
    by_id: HashMap<String, usize>,
    /// As written but for accents and capitals.
    by_name: HashMap<String, Vec<usize>>,
    /// By the sounds that neighbours' spellings share.
    by_sound: HashMap<String, Vec<usize>>,
    /// Every word of a name, folded.
    words: HashSet<String>,
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
                terms.words.extend(folded.iter().cloned());
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

    /// The language in which a concept is called so; empty where it is not.
    pub(super) fn language_of(&self, id: &str, name: &str) -> String {
        let terms = self.find(id).map(|concept| concept.terms.as_slice()).unwrap_or_default();
        let of_it = terms.iter().find(|(_, names)| names.iter().any(|known| known == name));
        of_it.map(|(lang, _)| lang.clone()).unwrap_or_default()
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

    /// The concept that a question means by several words of one of its names: "färre olika personal hos brukaren" has two of
    /// the three telling words of "antal personal per brukare". The best one, if any.
    pub(super) fn meant(&self, query: &str, language: &str, without: &[String]) -> Option<Meant> {
        let mut asked: Vec<(String, &str)> = Vec::new();
        each_word(query, |place, word| {
            if word.chars().count() >= TELLING {
                asked.push((skeleton(word), &query[place]));
            }
        });
        let mut best: Option<(usize, usize, Meant)> = None;
        for concept in self.all.iter().filter(|concept| !without.contains(&concept.id)) {
            for name in concept.terms.iter().flat_map(|(_, names)| names) {
                let telling = telling(name);
                let has = |(sound, _): &&(String, &str)| telling.contains(sound);
                let typed: Vec<&str> = asked.iter().filter(has).map(|(_, typed)| *typed).collect();
                let is_meant = typed.len() >= MEANT.0 && typed.len() * MEANT.1 >= telling.len() * MEANT.0;
                let is_better = best.as_ref().is_none_or(|(words, of, _)| {
                    (typed.len(), std::cmp::Reverse(telling.len())) > (*words, std::cmp::Reverse(*of))
                });
                if let Some(name) = one_word(concept, language).filter(|_| is_meant && is_better) {
                    let (concept, typed_words) = (concept.id.clone(), typed.join(" … "));
                    best = Some((typed.len(), telling.len(), Meant { concept, name, typed: typed_words }));
                }
            }
        }
        best.map(|(_, _, meant)| meant)
    }

    fn named(&self, folded: &[String], typed: &str) -> Option<Named> {
        let is_short = typed.chars().count() < LEAST_LETTERS;
        if is_short && typed.chars().any(char::is_lowercase) {
            return None;
        }
        let exact = self.by_name.get(&folded.join(" "));
        let found = exact.or_else(|| self.by_sound.get(&sound(folded)).filter(|_| !is_short))?;
        let mut concepts = found.clone();
        concepts.sort_by_key(|number| self.distance(*number, folded));
        Some(Named { first: 0, end: 0, typed: typed.to_owned(), is_exact: exact.is_some(), concepts })
    }

    /// How far the nearest name of a concept that sounds so is from what was typed, in letters; then how far down it stands.
    fn distance(&self, number: usize, folded: &[String]) -> (usize, usize) {
        let (asked, length) = (sound(folded), folded.join(" ").chars().count());
        let names = self.all.get(number).into_iter().flat_map(|concept| &concept.terms);
        let each = names.flat_map(|(_, names)| names.iter().enumerate()).filter_map(|(position, name)| {
            let name = words(name);
            let same = sound(&name) == asked;
            same.then(|| (name.join(" ").chars().count().abs_diff(length), position))
        });
        each.min().unwrap_or((usize::MAX, usize::MAX))
    }

    /// The language of a query of one or two words, where the glossary knows it as it is written; the reader's own first.
    pub(super) fn language(&self, query: &str, reads: &str) -> Option<String> {
        let folded = words(query);
        let known = self.by_name.get(&folded.join(" ")).filter(|_| folded.len() <= FEW)?;
        let names =
            known.iter().filter_map(|number| self.all.get(*number)).flat_map(|concept| &concept.terms);
        let mut languages =
            names.filter(|(_, names)| names.iter().any(|name| words(name) == folded)).map(|(lang, _)| lang);
        let first = languages.clone().next().cloned();
        if languages.any(|lang| lang == reads) { Some(reads.to_owned()) } else { first }
    }

    /// Words of the glossary a slip of the finger away from long words of a short query that it does not know.
    pub(super) fn mended(&self, query: &str) -> Vec<String> {
        let asked = words(query);
        let unknown = |word: &&String| word.chars().count() >= MENDED && !self.words.contains(*word);
        let mend = |word: &String| {
            let most = 1 + usize::from(word.chars().count() >= LONG);
            let near = self.words.iter().filter_map(|known| Some((slips(word, known, most)?, known)));
            near.min().map(|(_, known)| known.clone())
        };
        if asked.len() > SHORT_QUERY {
            return Vec::new();
        }
        asked.iter().filter(unknown).filter_map(mend).collect()
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

/// What the telling words of a name have in common with their neighbours, each once.
fn telling(name: &str) -> HashSet<String> {
    words(name).iter().filter(|word| word.chars().count() >= TELLING).map(|word| skeleton(word)).collect()
}

/// A name of one long word: in `language`, otherwise the first.
fn one_word(concept: &ConceptView, language: &str) -> Option<String> {
    let in_one_word = |name: &&String| name.chars().count() > TELLING && !name.contains([' ', '-']);
    let own = concept.terms.iter().filter(|(lang, _)| lang == language);
    own.chain(&concept.terms).flat_map(|(_, names)| names).find(in_one_word).cloned()
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
    fn a_question_may_mean_a_concept_by_most_words_of_one_of_its_names() {
        let terms = Terms::new(vec![concept(
            "org.staff-continuity",
            "",
            &[("sv", &["personalkontinuitet", "antal personal per brukare"]), ("da", &["personkontinuitet"])],
        )]);
        let query = "hur får vi färre olika personal hos brukaren";
        let meant = terms.meant(query, "sv", &[]).unwrap();
        assert_eq!(
            (meant.name.as_str(), meant.typed.as_str()),
            ("personalkontinuitet", "personal … brukaren")
        );
        assert_eq!(terms.meant(query, "sv", &["org.staff-continuity".to_owned()]), None);
        assert_eq!(terms.meant("hur leder man personal", "sv", &[]), None);
    }

    #[test]
    fn a_slip_is_mended_by_a_word_of_the_glossary_and_a_known_word_is_left_alone() {
        let teams = concept("org.teams", "", &[("sv", &["självstyrande grupper"])]);
        let terms = Terms::new(vec![teams]);
        assert_eq!(terms.mended("självstyrnde grupper"), ["självstyrande"]);
        assert_eq!(terms.mended("självstyrande grupper"), [""; 0]);
        assert_eq!(terms.language("Självstyrande grupper", "en").as_deref(), Some("sv"));
    }

    #[test]
    fn a_note_about_what_does_not_correspond_is_a_caution() {
        assert!(is_caution("DK visitation is NOT a visit: it is assessment."));
        assert!(is_caution("Only partly the same."));
        assert!(!is_caution("DK statutory duty was lifted."));
    }
}
