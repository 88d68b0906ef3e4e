//! Words of seven languages that translate each other, from free word lists (`data/README.md`).

mod pack;

pub use pack::pack;

use std::collections::HashMap;
use torg_engine::text::kin::{kinds, kinship};
use torg_engine::text::skeleton::{skeleton, sounds};
use torg_engine::text::{irregular::listed, language::Language, split::split, stem::stem};

/// Made by [`pack`] and unpacked when the program is built: only what is looked at comes into memory.
const PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/lexicon.bin"));
/// What an inflection of the asked word in a list counts beside the word itself, and a word that only sounds the same.
const INFLECTED: f32 = 0.5;
const SAME_SOUND: f32 = 0.05;
/// The least kinship of the sounds of a word that only has the same skeleton.
const LEAST_KINSHIP: f32 = 0.75;
/// Translations of one word that are used.
const MOST: usize = 12;

/// The shortest word that an s is taken from, in bytes.
const SHORTEST_BARE: usize = 4;

/// Folded words and their shares, best first.
type Translations = Vec<(String, f32)>;

/// Numbers of four bytes, the smallest first.
#[derive(Debug, Clone, Copy, Default)]
struct Numbers<'a>(&'a [u8]);

impl Numbers<'_> {
    /// 0 where there is none.
    fn at(self, place: usize) -> usize {
        let bytes = self.0.get(4 * place..4 * place + 4).and_then(|bytes| bytes.try_into().ok());
        bytes.map_or(0, u32::from_le_bytes) as usize
    }

    /// The part that ends with number `place`; it begins where the one before ends.
    fn part(self, place: usize) -> std::ops::Range<usize> {
        place.checked_sub(1).map_or(0, |before| self.at(before))..self.at(place)
    }
}

/// Words one after the other, and where each ends.
#[derive(Debug, Clone, Copy, Default)]
struct Texts<'a> {
    ends: Numbers<'a>,
    text: &'a [u8],
}

impl<'a> Texts<'a> {
    /// Checked word by word: all of it at once would be read whole for every search.
    fn at(self, place: usize) -> &'a str {
        std::str::from_utf8(self.bytes(place)).unwrap_or_default()
    }

    fn bytes(self, place: usize) -> &'a [u8] {
        self.text.get(self.ends.part(place)).unwrap_or_default()
    }
}

/// A few flat lists over bytes made by [`pack`]. A head is a word of one language in its folded form; a key is what
/// inflections of a word have in common. Heads lie in the order of their keys, keys in order of language and text.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Lexicon<'a> {
    /// Where the keys of each language end, and its heads.
    keys_to: Numbers<'a>,
    language_to: Numbers<'a>,
    keys: Texts<'a>,
    /// Where the heads of each key end.
    heads_to: Numbers<'a>,
    folded: Texts<'a>,
    /// Where the partners of each head, heads of other languages, end.
    partners_to: Numbers<'a>,
    partners: Numbers<'a>,
}

/// What inflections of a word have in common.
fn key(folded: &str, language: Language) -> String {
    if language.is_scandinavian() { skeleton(folded) } else { stem(folded, language) }
}

impl<'a> Lexicon<'a> {
    /// The lexicon in the program.
    pub(crate) fn embedded() -> Lexicon<'static> {
        Lexicon::over(PACKED)
    }

    /// Nine lengths in bytes, then the lists. A damaged list leaves a search without its translations, not a program without search.
    fn over(bytes: &'a [u8]) -> Self {
        let lengths = Numbers(bytes);
        let mut from = 4 * pack::LISTS;
        let mut lists = (0..pack::LISTS).map(|list| {
            let to = from + lengths.at(list);
            let part = bytes.get(from..to).unwrap_or_default();
            from = to;
            part
        });
        let mut next = || lists.next().unwrap_or_default();
        let texts = |ends, text| Texts { ends: Numbers(ends), text };
        Self {
            keys_to: Numbers(next()),
            language_to: Numbers(next()),
            keys: texts(next(), next()),
            heads_to: Numbers(next()),
            folded: texts(next(), next()),
            partners_to: Numbers(next()),
            partners: Numbers(next()),
        }
    }

    fn heads_of(self, key: usize) -> std::ops::Range<usize> {
        self.heads_to.part(key)
    }

    fn partners_of(self, head: usize) -> impl Iterator<Item = usize> {
        self.partners_to.part(head).map(move |place| self.partners.at(place))
    }

    /// The heads that share the key of `head`.
    fn alike(self, head: usize, language: Language) -> std::ops::Range<usize> {
        let keys = self.keys_to.part(language.number());
        let (mut low, mut high) = (keys.start, keys.end);
        while low < high {
            let middle = low.midpoint(high);
            if self.heads_to.at(middle) <= head { low = middle + 1 } else { high = middle }
        }
        if low < keys.end { self.heads_of(low) } else { 0..0 }
    }

    fn language_of(self, head: usize) -> Option<Language> {
        Language::ALL.into_iter().find(|language| head < self.language_to.at(language.number()))
    }

    /// The first key of `keys` that does not come before `key`.
    fn first_from(self, keys: std::ops::Range<usize>, key: &str) -> usize {
        let (mut low, mut high) = (keys.start, keys.end);
        while low < high {
            let middle = low.midpoint(high);
            if self.keys.bytes(middle) < key.as_bytes() { low = middle + 1 } else { high = middle }
        }
        low
    }

    /// Heads whose key is that of a folded word.
    fn find(self, folded: &str, language: Language) -> std::ops::Range<usize> {
        let key = key(folded, language);
        let keys = self.keys_to.part(language.number());
        let at = self.first_from(keys.clone(), &key);
        if at < keys.end && self.keys.bytes(at) == key.as_bytes() { self.heads_of(at) } else { 0..0 }
    }

    /// Translations of a folded word into other languages, with shares that sum to at most one, best first.
    /// A compound that is in no list is translated by its parts, an unknown form by the nearest known one.
    pub(crate) fn translate(self, folded: &str, language: Language, to: &[Language]) -> Translations {
        let whole = self.whole((folded, language), to);
        if !whole.is_empty() {
            return whole;
        }
        let known = |part: &str| read_as(language).any(|language| !self.find(part, language).is_empty());
        if let Some((first, second)) = split(folded, known) {
            let found = |part| self.read((part, language), to);
            return self.parts(found(first), &found(second));
        }
        let Some((nearest, share)) = self.nearest(folded, language) else { return Vec::new() };
        let near = self.direct(self.heads_of(nearest), (folded, language), to);
        near.into_iter().map(|(word, part)| (word, part * share)).collect()
    }

    /// Translations of a word that is in the lists, as it is or without the s of a genitive or passive.
    fn whole(self, (folded, language): (&str, Language), to: &[Language]) -> Translations {
        let whole = self.read((folded, language), to);
        match folded.strip_suffix('s') {
            Some(bare) if whole.is_empty() && bare.len() >= SHORTEST_BARE => self.read((bare, language), to),
            _ => whole,
        }
    }

    /// Translations of a word in each of the languages that it can be read as.
    fn read(self, (folded, language): (&str, Language), to: &[Language]) -> Translations {
        mixed(read_as(language).map(|language| self.with_listed((folded, language), to)).collect())
    }

    fn found(self, (asked, language): (&str, Language), to: &[Language]) -> Translations {
        self.direct(self.find(asked, language), (asked, language), to)
    }

    /// The translations of a word as it is written. Where it is an irregular form of a word of the lists, that word's
    /// count instead, or as much where the form is a word of the lists too.
    fn with_listed(self, (folded, language): (&str, Language), to: &[Language]) -> Translations {
        let as_written = || self.found((folded, language), to);
        let written = |word: &str| self.find(word, language).any(|head| self.folded.at(head) == word);
        let mut listed = listed(folded, language);
        listed.retain(|word| written(word));
        if listed.is_empty() {
            return as_written();
        }
        let mut all = Vec::new();
        if written(folded) {
            all.push(as_written());
        }
        all.extend(listed.iter().map(|word| self.found((word, language), to)));
        mixed(all)
    }

    fn parts(self, first: Translations, second: &[(String, f32)]) -> Translations {
        let mut all = Vec::new();
        for (one, p) in first.iter().take(3) {
            all.extend(second.iter().take(3).map(|(other, q)| (format!("{one}{other}"), 0.8 * p * q)));
        }
        all.extend(second.iter().take(4).map(|(word, share)| (word.clone(), 0.4 * share)));
        all.extend(first.into_iter().take(4).map(|(word, share)| (word, 0.25 * share)));
        all
    }

    /// Partners in `to`, and partners of partners in other languages at half the weight. Heads only share the skeleton of the
    /// asked word: those that are not the word itself count less, other words of the same sound next to nothing.
    fn direct(
        self,
        heads: std::ops::Range<usize>,
        (asked, language): (&str, Language),
        to: &[Language],
    ) -> Translations {
        let mut shares: HashMap<&str, f32> = HashMap::new();
        let stemmed = stem(asked, language);
        for head in heads {
            let written = self.folded.at(head);
            let sure = if written == asked {
                1.0
            } else if stem(written, language) == stemmed {
                INFLECTED
            } else if sounds_the_same(asked, written) {
                SAME_SOUND
            } else {
                continue;
            };
            for partner in self.partners_of(head) {
                let Some(spoken) = self.language_of(partner) else { continue };
                if to.contains(&spoken) {
                    *shares.entry(self.folded.at(partner)).or_default() += sure;
                } else {
                    self.through(partner, spoken, to, sure, &mut shares);
                }
            }
        }
        let sum: f32 = shares.values().sum();
        let mut all: Translations =
            shares.into_iter().map(|(word, share)| (word.to_owned(), share / sum)).collect();
        all.sort_by(|a, b| b.1.total_cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        all.truncate(MOST);
        all
    }

    /// What a word of a third language, which is a translation as sure as that, leads to in `to`: half as sure, in equal parts.
    fn through(
        self,
        partner: usize,
        spoken: Language,
        to: &[Language],
        sure: f32,
        shares: &mut HashMap<&'a str, f32>,
    ) {
        let far = self.alike(partner, spoken).flat_map(|same| self.partners_of(same));
        let wanted: Vec<usize> =
            far.filter(|&far| self.language_of(far).is_some_and(|language| to.contains(&language))).collect();
        for &far in &wanted {
            *shares.entry(self.folded.at(far)).or_default() += 0.5 * sure / wanted.len() as f32;
        }
    }

    /// The number of the known key that shares the longest beginning, if it is most of both, and how much.
    fn nearest(self, folded: &str, language: Language) -> Option<(usize, f32)> {
        let key = key(folded, language);
        let keys = self.keys_to.part(language.number());
        let at = self.first_from(keys.clone(), &key);
        let near = at.saturating_sub(3).max(keys.start)..(at + 3).min(keys.end);
        let best =
            near.map(|at| (at, same_start(self.keys.at(at), &key))).max_by(|a, b| a.1.total_cmp(&b.1))?;
        (best.1 >= 0.7 && key.chars().count() >= 4).then_some(best)
    }
}

/// Whether two words of one skeleton sound so much alike that they are one word: *demens* is no form of *dem*.
fn sounds_the_same(one: &str, other: &str) -> bool {
    kinship(&kinds(&sounds(one)), &kinds(&sounds(other))) >= LEAST_KINSHIP
}

/// The languages whose lists have words of a language. Few Danish and nynorsk words are listed: the bokmål word of the same
/// skeleton counts as much.
fn read_as(language: Language) -> impl Iterator<Item = Language> {
    let neighbour = matches!(language, Language::Danish | Language::Nynorsk).then_some(Language::Bokmal);
    std::iter::once(language).chain(neighbour)
}

/// Translations by several ways, each of which counts as much; ways that lead nowhere are left out.
fn mixed(mut ways: Vec<Translations>) -> Translations {
    ways.retain(|way| !way.is_empty());
    let share = 1.0 / ways.len().max(1) as f32;
    let mut all = Translations::new();
    for (word, part) in ways.into_iter().flatten() {
        match all.iter_mut().find(|(known, _)| *known == word) {
            Some(known) => known.1 += part * share,
            None => all.push((word, part * share)),
        }
    }
    all.sort_by(|a, b| b.1.total_cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    all.truncate(MOST);
    all
}

/// The share of letters of two words that lie in their common beginning.
fn same_start(one: &str, other: &str) -> f32 {
    let same = one.chars().zip(other.chars()).take_while(|(a, b)| a == b).count();
    2.0 * same as f32 / (one.chars().count() + other.chars().count()).max(1) as f32
}
