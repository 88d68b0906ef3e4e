//! How the lexicon is laid out in the program.

use super::key;
use std::collections::{BTreeMap, HashMap};
use torg_engine::text::{fold::fold, language::Language};

/// Lists in a packed lexicon.
pub(super) const LISTS: usize = 9;

/// Language number, key and folded form, and the word as it stands in the list, which may be one of several.
type Head<'a> = (usize, String, String, &'a str);

/// A list of numbers of four bytes.
fn numbers(all: impl IntoIterator<Item = usize>) -> Vec<u8> {
    all.into_iter().flat_map(|number| (number as u32).to_le_bytes()).collect()
}

/// Where each word ends when they are written one after the other, and that.
fn texts<'a>(words: impl IntoIterator<Item = &'a str>) -> (Vec<u8>, Vec<u8>) {
    let (mut text, mut ends) = (Vec::new(), Vec::new());
    for word in words {
        text.extend_from_slice(word.as_bytes());
        ends.push(text.len());
    }
    (numbers(ends), text)
}

fn word<'a>(cells: &mut std::str::Split<'a, char>) -> Option<(Language, &'a str)> {
    Some((Language::from_code(cells.next()?)?, cells.next()?))
}

/// Lays out lines of language, word, language, word, between tabs, as the search reads them: the lengths of nine lists in bytes,
/// then the lists, with numbers of four bytes, the smallest first. Where the keys of each language end and where its heads; where the text of
/// each key ends, and that; where the heads of each key end; where the folded form of each head ends, and that;
/// where the partners of each head end, and they.
#[must_use]
pub fn pack(lines: &str) -> Vec<u8> {
    let pairs: Vec<[(Language, &str); 2]> = lines
        .lines()
        .filter_map(|line| {
            let mut cells = line.split('\t');
            Some([word(&mut cells)?, word(&mut cells)?])
        })
        .collect();
    let mut heads: Vec<Head> = Vec::new();
    for &(language, word) in pairs.iter().flatten() {
        let folded = fold(word).replace(' ', "");
        heads.push((language.number(), key(&folded, language), folded, word));
    }
    heads.sort();
    heads.dedup();
    let places: HashMap<(usize, &str), usize> =
        heads.iter().enumerate().map(|(at, head)| ((head.0, head.3), at)).collect();
    let mut partners: Vec<Vec<usize>> = vec![Vec::new(); heads.len()];
    for [one, other] in &pairs {
        let place = |word: &(Language, &str)| places.get(&(word.0.number(), word.1)).copied();
        if let (Some(one), Some(other)) = (place(one), place(other)) {
            partners[one].push(other);
            partners[other].push(one);
        }
    }
    // In order already, as the heads are.
    let mut keys: BTreeMap<(usize, &str), usize> = BTreeMap::new();
    for (at, head) in heads.iter().enumerate() {
        keys.insert((head.0, &head.1), at + 1);
    }
    let of_languages = |count: &dyn Fn(usize) -> usize| numbers((0..Language::ALL.len()).map(count));
    let keys_to = of_languages(&|language| keys.keys().filter(|key| key.0 <= language).count());
    let language_to = of_languages(&|language| heads.partition_point(|head| head.0 <= language));
    let (key_ends, key_text) = texts(keys.keys().map(|key| key.1));
    let (folded_ends, folded_text) = texts(heads.iter().map(|head| head.2.as_str()));
    let partners_to = numbers(partners.iter().scan(0, |end, of_head| {
        *end += of_head.len();
        Some(*end)
    }));
    let lists: [Vec<u8>; LISTS] = [
        keys_to,
        language_to,
        key_ends,
        key_text,
        numbers(keys.values().copied()),
        folded_ends,
        folded_text,
        partners_to,
        numbers(partners.into_iter().flatten()),
    ];
    let mut packed = numbers(lists.iter().map(Vec::len));
    packed.extend(lists.into_iter().flatten());
    packed
}
