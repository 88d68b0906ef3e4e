//! All words of the index in memory, and which of them look like a given one.
//!
//! Words are grouped by their sounds; the n-grams of skeletons and sounds lead from a word that nobody indexed to those that
//! somebody did. Only grows: a word that no entry has any more costs a lookup and finds nothing.

use std::cell::RefCell;
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use torg_engine::text::kin::{kinds, kinship};
use torg_engine::text::{grams::grams, skeleton};

/// An n-gram in more than this share of the groups says little and costs much.
const COMMON: usize = 200;
/// So many of the rarest n-grams of a word are always looked at.
const TELLING: usize = 6;
/// How many groups of one form are looked at, and how many words of a group.
const GROUPS: usize = 48;
const WORDS_OF_A_GROUP: usize = 8;
/// How many words are given back.
const WORDS: usize = 64;
/// What an n-gram of the sounds with endings weighs against one of the skeleton.
const ENDINGS: f32 = 0.8;
/// Groups less alike than this are noise.
const LEAST: f32 = 0.1;

/// Words of the same sounds.
#[derive(Debug)]
struct Group {
    skeleton: Box<str>,
    sounds: Box<str>,
    first: u32,
    /// The other words of the group.
    more: Vec<u32>,
}

impl Group {
    fn words(&self) -> impl Iterator<Item = u32> + '_ {
        std::iter::once(self.first).chain(self.more.iter().copied())
    }
}

#[derive(Debug, Default)]
pub(crate) struct Vocabulary {
    words: Vec<Box<str>>,
    /// In how many entries each stands, deleted ones counted.
    frequency: Vec<u32>,
    numbers: HashMap<Box<str>, u32>,
    groups: Vec<Group>,
    /// The length of the vector of n-grams of each group, apart from it: thousands of them are read for one word.
    norms: Vec<f32>,
    group_of: HashMap<Box<str>, u32>,
    grams: HashMap<u64, Vec<u32>, BuildHasherDefault<Hashed>>,
    weighed_at: usize,
}

/// A word of the vocabulary that looks like the one asked for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Near {
    pub word: u32,
    group: u32,
    /// 1 for the word itself.
    pub likeness: f32,
    /// Whether the skeletons are equal.
    pub cognate: bool,
}

impl Vocabulary {
    pub(crate) fn word(&self, number: u32) -> &str {
        self.words.get(number as usize).map_or("", |word| word)
    }

    pub(crate) fn number(&self, word: &str) -> Option<u32> {
        self.numbers.get(word).copied()
    }

    pub(crate) fn frequency(&self, number: u32) -> u32 {
        self.frequency.get(number as usize).copied().unwrap_or(0)
    }

    /// Counts `entries` more entries with `word`.
    pub(crate) fn add(&mut self, word: &str, entries: u32) {
        if let Some(&number) = self.numbers.get(word) {
            self.frequency[number as usize] += entries;
            return;
        }
        let number = self.words.len() as u32;
        self.words.push(word.into());
        self.frequency.push(entries);
        self.numbers.insert(word.into(), number);
        let sounds = skeleton::sounds(word);
        match self.group_of.get(sounds.as_str()) {
            Some(&group) => self.groups[group as usize].more.push(number),
            None => self.new_group(&skeleton::skeleton(word), &sounds, number),
        }
    }

    fn new_group(&mut self, skeleton: &str, sounds: &str, first: u32) {
        let number = self.groups.len() as u32;
        features(skeleton, sounds, |gram, _| {
            let list = self.grams.entry(gram).or_default();
            if list.last() != Some(&number) {
                list.push(number);
            }
        });
        self.norms.push(self.norm(skeleton, sounds));
        self.groups.push(Group { skeleton: skeleton.into(), sounds: sounds.into(), first, more: Vec::new() });
        self.group_of.insert(sounds.into(), number);
    }

    /// Weighs the n-grams again when the vocabulary has grown by a quarter.
    pub(crate) fn settle(&mut self) {
        if self.groups.len() < self.weighed_at + self.weighed_at / 4 + 1 {
            return;
        }
        for place in 0..self.groups.len() {
            self.norms[place] = self.norm(&self.groups[place].skeleton, &self.groups[place].sounds);
        }
        self.weighed_at = self.groups.len();
    }

    fn weight(&self, groups: usize) -> f32 {
        (1.0 + (self.groups.len() + 1) as f32 / groups.max(1) as f32).ln()
    }

    fn norm(&self, skeleton: &str, sounds: &str) -> f32 {
        let mut sum = 0.0;
        features(skeleton, sounds, |gram, share| {
            let weight = share * self.weight(self.grams.get(&gram).map_or(1, Vec::len));
            sum += weight * weight;
        });
        sum.sqrt().max(1e-6)
    }

    /// The `most` words most like a folded one, best first; never more than 64.
    pub(crate) fn near(&self, folded: &str, most: usize) -> Vec<Near> {
        let skeleton = skeleton::skeleton(folded);
        let sounds = skeleton::sounds(folded);
        let most = most.min(WORDS);
        let mut found = Vec::with_capacity(2 * most);
        for (number, likeness) in self.groups_near(&skeleton, &sounds, most.min(GROUPS)) {
            let group = &self.groups[number as usize];
            let cognate = *group.skeleton == *skeleton;
            // The word itself can only be among those that sound the same.
            let itself = (*group.sounds == *sounds).then(|| self.number(folded)).flatten();
            let near = |word| {
                let likeness = if itself == Some(word) { 1.0 } else { 0.99 * likeness };
                Near { word, group: number, likeness, cognate }
            };
            found.extend(group.words().take(WORDS_OF_A_GROUP).map(near));
            if let Some(word) =
                itself.filter(|word| !group.words().take(WORDS_OF_A_GROUP).any(|other| other == *word))
            {
                found.push(near(word));
            }
        }
        found.sort_by(|a, b| b.likeness.total_cmp(&a.likeness).then(a.word.cmp(&b.word)));
        found.truncate(most);
        found
    }

    /// How alike a word sounds, given as kinds of letters, and one that [`Vocabulary::near`] found; 1 for the same.
    pub(crate) fn kinship(&self, heard: &[u8], near: &Near) -> f32 {
        kinship(heard, &kinds(&self.groups[near.group as usize].sounds))
    }

    /// The `wanted` groups that share most with a word, in no order.
    fn groups_near(&self, skeleton: &str, sounds: &str, wanted: usize) -> Vec<(u32, f32)> {
        let mut lists: Vec<(&[u32], f32)> = Vec::new();
        let mut norm = 0.0;
        features(skeleton, sounds, |gram, _| {
            let list = self.grams.get(&gram).map_or(&[][..], Vec::as_slice);
            let weight = self.weight(list.len());
            norm += weight * weight;
            lists.push((list, weight * weight));
        });
        lists.sort_by_key(|(list, _)| list.len());
        let most = (self.groups.len() / COMMON).max(600);
        let norm = norm.sqrt().max(1e-6);
        let mut best = ROOM.with_borrow_mut(|room| {
            room.sums.resize(self.groups.len().max(room.sums.len()), 0.0);
            for (place, (list, weight)) in lists.iter().enumerate() {
                if place >= TELLING && list.len() > most {
                    break;
                }
                for &group in *list {
                    let sum = &mut room.sums[group as usize];
                    if *sum == 0.0 {
                        room.touched.push(group);
                    }
                    *sum += weight;
                }
            }
            let mut best: Vec<(u32, f32)> = Vec::new();
            for group in room.touched.drain(..) {
                let likeness = (room.sums[group as usize] / (norm * self.norms[group as usize])).min(1.0);
                room.sums[group as usize] = 0.0;
                if likeness >= LEAST {
                    best.push((group, likeness));
                }
            }
            best
        });
        if best.len() > wanted {
            best.select_nth_unstable_by(wanted, |a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
            best.truncate(wanted);
        }
        best
    }

    /// Up to `most` words that begin with `start`, the most frequent first.
    pub(crate) fn beginning(&self, start: &str, most: usize) -> Vec<u32> {
        let mut found: Vec<u32> =
            self.near_beginning(start).filter(|&word| self.word(word).starts_with(start)).collect();
        found.sort_by_key(|&word| std::cmp::Reverse(self.frequency(word)));
        found.truncate(most);
        found
    }

    /// Words of groups that share the first letters of the skeleton of `start`.
    fn near_beginning(&self, start: &str) -> impl Iterator<Item = u32> + '_ {
        let sounds = skeleton::sounds(start);
        let kept: String = sounds.chars().take(3).collect();
        let mut gram = None;
        let mark = format!("{kept}\u{0}");
        let length = kept.chars().count() + 1;
        if (2..=4).contains(&length) {
            // The first n-gram of a word is the mark of its edge and its first letters.
            grams(&mark, length..=length, |hash| {
                gram.get_or_insert(hash);
            });
        }
        let list = gram.and_then(|gram| self.grams.get(&gram)).map_or(&[][..], Vec::as_slice);
        list.iter().flat_map(|&group| self.groups[group as usize].words())
    }
}

/// The n-grams of a word and what each weighs: those of the skeleton, and those of the sounds with their endings.
fn features(skeleton: &str, sounds: &str, mut give: impl FnMut(u64, f32)) {
    grams(skeleton, 2..=5, |gram| give(gram, 1.0));
    grams(sounds, 3..=5, |gram| give(gram.rotate_left(9) ^ 0x5555, ENDINGS));
}

/// Room for sums over groups, kept per thread and always left empty.
#[derive(Debug, Default)]
struct Room {
    sums: Vec<f32>,
    touched: Vec<u32>,
}

thread_local! {
    static ROOM: RefCell<Room> = RefCell::default();
}

/// The keys are hashes already.
#[derive(Debug, Default)]
struct Hashed(u64);

impl Hasher for Hashed {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|&byte| self.0 = self.0.rotate_left(8) ^ u64::from(byte));
    }

    fn write_u64(&mut self, hash: u64) {
        // Buckets go by the lowest bits, which the hash of n-grams mixes least.
        self.0 = (hash ^ (hash >> 32)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    }
}
