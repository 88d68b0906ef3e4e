//! A term at the beginning or the end of a compound.

use super::index::Index;

/// A stem with fewer letters begins and ends too many words that have nothing to do with it.
const SHORTEST_PART: usize = 6;
/// What stands beside the term has at least this many letters.
const SHORTEST_REST: usize = 3;
/// Beginnings of what stands after a term that make another word of it, not a compound: effekt-ivitet, kommun-ikation.
const DERIVED: [&str; 18] = [
    "iv", "al", "ell", "ik", "isk", "ist", "ism", "iser", "er", "else", "ande", "ende", "ig", "lig", "het",
    "hed", "ning", "ion",
];
/// A derived word has at most this many letters after such a beginning.
const MOST_AFTER_DERIVED: usize = 5;
/// Endings of what stands before a term that make another word of it: o-trygg, miss-förhållande.
const NEGATING: [&str; 4] = ["miss", "mis", "icke", "ikke"];

/// May a term with this stem be a part of a compound?
pub(super) fn may_be_part(stem: &str) -> bool {
    stem.chars().count() >= SHORTEST_PART
}

/// The terms that this folded word begins with or, failing that, ends with; the longest of each.
pub(super) fn find<'i>(index: &'i Index, word: &str) -> Option<&'i [usize]> {
    let cuts: Vec<usize> = word.char_indices().map(|(at, _)| at).collect();
    if cuts.len() < SHORTEST_PART + SHORTEST_REST {
        return None;
    }
    beginning(index, word, &cuts).or_else(|| ending(index, word, &cuts))
}

fn beginning<'i>(index: &'i Index, word: &str, cuts: &[usize]) -> Option<&'i [usize]> {
    if !index.may_begin(word) {
        return None;
    }
    let longest = cuts.len() - SHORTEST_REST;
    (SHORTEST_PART..=longest).rev().find_map(|letters| {
        let (start, rest) = word.split_at(cuts[letters]);
        let terms = index.part(start)?;
        is_word_like(rest).then_some(terms)
    })
}

fn ending<'i>(index: &'i Index, word: &str, cuts: &[usize]) -> Option<&'i [usize]> {
    let latest = cuts.len() - SHORTEST_PART;
    let places = &cuts[SHORTEST_REST..=latest];
    if !places.iter().any(|at| index.may_begin(&word[*at..])) {
        return None;
    }
    let stem = index.stem(word);
    places.iter().filter(|at| index.may_begin(&word[**at..])).find_map(|at| {
        let terms = index.part(stem.get(*at..)?)?;
        (!NEGATING.contains(&&word[..*at])).then_some(terms)
    })
}

/// Is this the second half of a compound, perhaps after linking letters, and no ending?
fn is_word_like(rest: &str) -> bool {
    let has_vowel = rest.chars().any(|sign| "aeiouyåäö".contains(sign));
    let is_derived = |beginning: &&str| {
        rest.strip_prefix(*beginning).is_some_and(|after| after.chars().count() <= MOST_AFTER_DERIVED)
    };
    has_vowel && !DERIVED.iter().any(is_derived)
}
