//! Words of seven languages that translate each other, from free word lists (`data/README.md`).

use flate2::read::GzDecoder;
use std::collections::HashMap;
use std::io::Read;
use std::sync::OnceLock;
use torg_engine::text::{fold::fold, language::Language, skeleton::skeleton, split::split, stem::stem};

const PACKED: [&[u8]; 2] = [include_bytes!("../data/lexicon.tsv.gz"), include_bytes!("../data/terms.tsv.gz")];
/// Translations of one word that are used.
const MOST: usize = 12;

/// A word of the lexicon: its language and its folded form.
#[derive(Debug)]
struct Head {
    language: Language,
    folded: Box<str>,
    /// Numbers of heads in other languages.
    partners: Vec<u32>,
}

#[derive(Debug, Default)]
pub(crate) struct Lexicon {
    heads: Vec<Head>,
    /// Heads by language and key.
    keys: HashMap<(Language, Box<str>), Vec<u32>>,
    /// Keys of each language in order, for words that are in none.
    sorted: Vec<Vec<Box<str>>>,
}

/// What inflections of a word have in common.
fn key(folded: &str, language: Language) -> String {
    if language.is_scandinavian() { skeleton(folded) } else { stem(folded, language) }
}

impl Lexicon {
    /// The lexicon in the program, unpacked at first use.
    pub(crate) fn embedded() -> &'static Self {
        static LEXICON: OnceLock<Lexicon> = OnceLock::new();
        LEXICON.get_or_init(|| {
            let mut text = String::new();
            for packed in PACKED {
                let before = text.len();
                // A damaged list leaves a search without its translations, not a program without search.
                if GzDecoder::new(packed).read_to_string(&mut text).is_err() {
                    text.truncate(before);
                }
            }
            Self::read(&text)
        })
    }

    /// Lines of language, word, language, word, between tabs.
    fn read(text: &str) -> Self {
        let mut lexicon = Self::default();
        let mut numbers: HashMap<(Language, &str), u32> = HashMap::new();
        for line in text.lines() {
            let mut cells = line.split('\t');
            let mut word = || Some((Language::from_code(cells.next()?)?, cells.next()?));
            if let (Some(one), Some(other)) = (word(), word()) {
                let (one, other) = (lexicon.head(&mut numbers, one), lexicon.head(&mut numbers, other));
                lexicon.heads[one as usize].partners.push(other);
                lexicon.heads[other as usize].partners.push(one);
            }
        }
        lexicon.sort();
        lexicon
    }

    fn head<'a>(
        &mut self,
        numbers: &mut HashMap<(Language, &'a str), u32>,
        word: (Language, &'a str),
    ) -> u32 {
        *numbers.entry(word).or_insert_with(|| {
            let number = self.heads.len() as u32;
            let folded = fold(word.1).replace(' ', "");
            self.keys.entry((word.0, key(&folded, word.0).into())).or_default().push(number);
            self.heads.push(Head { language: word.0, folded: folded.into(), partners: Vec::new() });
            number
        })
    }

    fn sort(&mut self) {
        self.sorted = vec![Vec::new(); Language::ALL.len()];
        for (language, key) in self.keys.keys() {
            self.sorted[language.number()].push(key.clone());
        }
        self.sorted.iter_mut().for_each(|keys| keys.sort());
    }

    fn find(&self, folded: &str, language: Language) -> &[u32] {
        self.keys.get(&(language, key(folded, language).into())).map_or(&[], Vec::as_slice)
    }

    /// Translations of a folded word into other languages, with shares that sum to at most one, best first.
    /// A compound that is in no list is translated by its parts, an unknown form by the nearest known one.
    pub(crate) fn translate(&self, folded: &str, language: Language, to: &[Language]) -> Vec<(String, f32)> {
        let whole = self.direct(self.find(folded, language), to);
        if !whole.is_empty() {
            return whole;
        }
        if let Some((first, second)) = split(folded, |part| !self.find(part, language).is_empty()) {
            return self.parts(
                self.direct(self.find(first, language), to),
                &self.direct(self.find(second, language), to),
            );
        }
        let Some((nearest, share)) = self.nearest(folded, language) else { return Vec::new() };
        let heads = self.keys.get(&(language, nearest)).map_or(&[][..], Vec::as_slice);
        self.direct(heads, to).into_iter().map(|(word, part)| (word, part * share)).collect()
    }

    fn parts(&self, first: Vec<(String, f32)>, second: &[(String, f32)]) -> Vec<(String, f32)> {
        let mut all = Vec::new();
        for (one, p) in first.iter().take(3) {
            all.extend(second.iter().take(3).map(|(other, q)| (format!("{one}{other}"), 0.8 * p * q)));
        }
        all.extend(second.iter().take(4).map(|(word, share)| (word.clone(), 0.4 * share)));
        all.extend(first.into_iter().take(4).map(|(word, share)| (word, 0.25 * share)));
        all
    }

    /// Partners in `to`, and partners of partners in other languages at half the weight.
    fn direct(&self, heads: &[u32], to: &[Language]) -> Vec<(String, f32)> {
        let mut shares: HashMap<&str, f32> = HashMap::new();
        for &partner in heads.iter().flat_map(|&head| &self.heads[head as usize].partners) {
            let partner = &self.heads[partner as usize];
            if to.contains(&partner.language) {
                *shares.entry(&partner.folded).or_default() += 1.0;
                continue;
            }
            let wanted = || {
                let far = self.find(&partner.folded, partner.language).iter();
                far.flat_map(|&same| &self.heads[same as usize].partners)
                    .map(|&far| &self.heads[far as usize])
                    .filter(|far| to.contains(&far.language))
            };
            let count = wanted().count().max(1) as f32;
            for far in wanted() {
                *shares.entry(&far.folded).or_default() += 0.5 / count;
            }
        }
        let sum: f32 = shares.values().sum();
        let mut all: Vec<(String, f32)> =
            shares.into_iter().map(|(word, share)| (word.to_owned(), share / sum)).collect();
        all.sort_by(|a, b| b.1.total_cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        all.truncate(MOST);
        all
    }

    /// The known key that shares the longest beginning, if it is most of both, and how much.
    fn nearest(&self, folded: &str, language: Language) -> Option<(Box<str>, f32)> {
        let key = key(folded, language);
        let keys = self.sorted.get(language.number())?;
        let at = keys.partition_point(|known| **known < *key);
        let near = keys[at.saturating_sub(3)..(at + 3).min(keys.len())].iter();
        let best = near.map(|known| (known, same_start(known, &key))).max_by(|a, b| a.1.total_cmp(&b.1))?;
        (best.1 >= 0.7 && key.chars().count() >= 4).then(|| (best.0.clone(), best.1))
    }
}

/// The share of letters of two words that lie in their common beginning.
fn same_start(one: &str, other: &str) -> f32 {
    let same = one.chars().zip(other.chars()).take_while(|(a, b)| a == b).count();
    2.0 * same as f32 / (one.chars().count() + other.chars().count()).max(1) as f32
}
