//! Words of seven languages that translate each other, from free word lists (`data/README.md`).

use flate2::read::GzDecoder;
use std::collections::HashMap;
use std::io::Read;
use std::sync::OnceLock;
use torg_engine::text::{fold::fold, language::Language, skeleton::skeleton, split::split, stem::stem};

const PACKED: [&[u8]; 2] = [include_bytes!("../data/lexicon.tsv.gz"), include_bytes!("../data/terms.tsv.gz")];
/// Translations of one word that are used.
const MOST: usize = 12;

/// A piece of [`Lexicon::text`].
#[derive(Debug, Clone, Copy)]
struct Piece {
    at: u32,
    bytes: u16,
}

/// A word of the lexicon: its language and its folded form.
#[derive(Debug)]
struct Head {
    folded: Piece,
    language: Language,
    /// Where its partners, heads of other languages, end; they begin where those of the head before end.
    partners_to: u32,
}

/// What inflections have in common, and where its heads end; they begin where those of the key before end.
#[derive(Debug)]
struct Key {
    text: Piece,
    heads_to: u32,
}

/// A few flat lists: two hundred thousand words in little more memory than their letters.
#[derive(Debug, Default)]
pub(crate) struct Lexicon {
    text: String,
    heads: Vec<Head>,
    partners: Vec<u32>,
    /// In order of language and text.
    keys: Vec<Key>,
    of_keys: Vec<u32>,
    /// Where the keys of each language end.
    keys_to: Vec<usize>,
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
    fn read(lines: &str) -> Self {
        let mut lexicon = Self::default();
        let mut numbers: HashMap<(Language, &str), u32> = HashMap::new();
        let mut pairs = Vec::new();
        for line in lines.lines() {
            let mut cells = line.split('\t');
            let mut word = || Some((Language::from_code(cells.next()?)?, cells.next()?));
            if let (Some(one), Some(other)) = (word(), word()) {
                let (one, other) = (lexicon.head(&mut numbers, one), lexicon.head(&mut numbers, other));
                pairs.extend([(one, other), (other, one)]);
            }
        }
        drop(numbers);
        pairs.sort_by_key(|pair| pair.0); // stable: partners stay in the order of the lines
        let mut end = 0;
        for (number, head) in lexicon.heads.iter_mut().enumerate() {
            end += pairs[end..].iter().take_while(|pair| pair.0 as usize == number).count();
            head.partners_to = end as u32;
        }
        lexicon.partners = pairs.into_iter().map(|pair| pair.1).collect();
        lexicon.set_keys();
        lexicon.text.shrink_to_fit();
        lexicon
    }

    fn head<'a>(
        &mut self,
        numbers: &mut HashMap<(Language, &'a str), u32>,
        word: (Language, &'a str),
    ) -> u32 {
        *numbers.entry(word).or_insert_with(|| {
            let folded = self.write(&fold(word.1).replace(' ', ""));
            self.heads.push(Head { language: word.0, folded, partners_to: 0 });
            self.heads.len() as u32 - 1
        })
    }

    fn set_keys(&mut self) {
        let key_of = |head: &Head| key(self.piece(head.folded), head.language);
        let mut named: Vec<(usize, String, u32)> =
            (0..).zip(&self.heads).map(|(at, head)| (head.language.number(), key_of(head), at)).collect();
        named.sort_unstable();
        self.keys_to = vec![0; Language::ALL.len()];
        for (at, (language, key, head)) in named.iter().enumerate() {
            self.of_keys.push(*head);
            match self
                .keys
                .last_mut()
                .filter(|_| at > 0 && named[at - 1].0 == *language && named[at - 1].1 == *key)
            {
                Some(same) => same.heads_to += 1,
                None => {
                    let text = self.write(key);
                    self.keys.push(Key { text, heads_to: at as u32 + 1 });
                }
            }
            self.keys_to[*language..].fill(self.keys.len());
        }
    }

    fn write(&mut self, word: &str) -> Piece {
        let at = self.text.len() as u32;
        // Longer words than a page are in no list.
        let bytes = u16::try_from(word.len()).unwrap_or_default();
        self.text.push_str(&word[..bytes.into()]);
        Piece { at, bytes }
    }

    fn piece(&self, piece: Piece) -> &str {
        &self.text[piece.at as usize..][..piece.bytes.into()]
    }

    /// The keys of a language, in order, and the number of the first.
    fn keys_of(&self, language: Language) -> (usize, &[Key]) {
        let number = language.number();
        let from = if number == 0 { 0 } else { self.keys_to.get(number - 1).copied().unwrap_or_default() };
        let to = self.keys_to.get(number).copied().unwrap_or_default();
        (from, &self.keys[from..to])
    }

    fn heads_of(&self, key: usize) -> &[u32] {
        let from = if key == 0 { 0 } else { self.keys[key - 1].heads_to as usize };
        &self.of_keys[from..self.keys[key].heads_to as usize]
    }

    fn partners_of(&self, head: u32) -> impl Iterator<Item = &Head> {
        let head = head as usize;
        let from = if head == 0 { 0 } else { self.heads[head - 1].partners_to as usize };
        self.partners[from..self.heads[head].partners_to as usize]
            .iter()
            .map(|&other| &self.heads[other as usize])
    }

    fn find(&self, folded: &str, language: Language) -> &[u32] {
        let key = key(folded, language);
        let (from, keys) = self.keys_of(language);
        let found = keys.binary_search_by(|known| self.piece(known.text).cmp(&key));
        found.map_or(&[], |at| self.heads_of(from + at))
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
        self.direct(self.heads_of(nearest), to).into_iter().map(|(word, part)| (word, part * share)).collect()
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
        for partner in heads.iter().flat_map(|&head| self.partners_of(head)) {
            let folded = self.piece(partner.folded);
            if to.contains(&partner.language) {
                *shares.entry(folded).or_default() += 1.0;
                continue;
            }
            let alike = self.find(folded, partner.language);
            let wanted = || {
                alike.iter().flat_map(|&same| self.partners_of(same)).filter(|far| to.contains(&far.language))
            };
            let count = wanted().count().max(1) as f32;
            for far in wanted() {
                *shares.entry(self.piece(far.folded)).or_default() += 0.5 / count;
            }
        }
        let sum: f32 = shares.values().sum();
        let mut all: Vec<(String, f32)> =
            shares.into_iter().map(|(word, share)| (word.to_owned(), share / sum)).collect();
        all.sort_by(|a, b| b.1.total_cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        all.truncate(MOST);
        all
    }

    /// The number of the known key that shares the longest beginning, if it is most of both, and how much.
    fn nearest(&self, folded: &str, language: Language) -> Option<(usize, f32)> {
        let key = key(folded, language);
        let (from, keys) = self.keys_of(language);
        let at = keys.partition_point(|known| self.piece(known.text) < key.as_str());
        let near = at.saturating_sub(3)..(at + 3).min(keys.len());
        let best = near
            .map(|at| (from + at, same_start(self.piece(keys[at].text), &key)))
            .max_by(|a, b| a.1.total_cmp(&b.1))?;
        (best.1 >= 0.7 && key.chars().count() >= 4).then_some(best)
    }
}

/// The share of letters of two words that lie in their common beginning.
fn same_start(one: &str, other: &str) -> f32 {
    let same = one.chars().zip(other.chars()).take_while(|(a, b)| a == b).count();
    2.0 * same as f32 / (one.chars().count() + other.chars().count()).max(1) as f32
}
