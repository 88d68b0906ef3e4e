//! All words of the index in memory, and which of them look like a given one.
//!
//! Words are grouped by their sounds; the n-grams of skeletons and sounds lead from a word that nobody indexed to those that
//! somebody did. Only grows: a word that no entry has any more costs a lookup and finds nothing.

mod lists;

use self::lists::Lists;
use std::cell::RefCell;
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::hash::Hasher;
use std::ops::RangeInclusive;
use std::sync::Arc;
use torg_engine::text::kin::{kinds, kinship};
use torg_engine::text::{grams::grams, skeleton};

/// An n-gram says little and costs much when more groups have it than this many while the vocabulary is small, more than that
/// many when it is large: lists and sums then lie in slow memory. It is never less than that part of all groups.
const COMMON: usize = 600;
const COMMON_OF_MANY: usize = 150;
const PART: usize = 800;
/// Groups of a large vocabulary.
const MANY_GROUPS: usize = 50_000;
/// So many of the rarest n-grams of a word are always looked at.
const TELLING: usize = 6;
/// Numbers of groups in a line of the processor's memory.
const LINE: usize = 16;
/// How many words are given back, how many groups are looked at for them, and how many words of a group.
const WORDS: usize = 32;
const WORDS_OF_A_GROUP: usize = 8;
/// Lengths of the n-grams of skeletons, and of sounds with their endings.
const SKELETON: RangeInclusive<usize> = 2..=5;
const SOUNDS: RangeInclusive<usize> = 3..=5;
/// So many new words are worth a second thread.
const MANY: usize = 2_000;
/// What an n-gram of the sounds with endings weighs against one of the skeleton.
const ENDINGS: f32 = 0.8;
/// Groups less alike than this are noise.
const LEAST: f32 = 0.1;

/// Words of the same sounds.
#[derive(Debug)]
struct Group {
    skeleton: Box<str>,
    sounds: Box<str>,
    /// The sounds as kinds of letters.
    heard: Box<[u8]>,
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
    words: Vec<Arc<str>>,
    /// In how many entries each stands, deleted ones counted.
    frequency: Vec<u32>,
    numbers: HashMap<Arc<str>, u32>,
    groups: Vec<Group>,
    /// The length of the vector of n-grams of each group, apart from it: thousands of them are read for one word.
    norms: Vec<f32>,
    group_of: HashMap<Box<str>, u32>,
    skeletons: Lists,
    sounds: Lists,
    /// Words that are in groups, and how many groups there were when all were weighed.
    grouped: usize,
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

    pub(crate) fn shared(&self, number: u32) -> Arc<str> {
        self.words.get(number as usize).map_or_else(|| "".into(), Arc::clone)
    }

    pub(crate) fn number(&self, word: &str) -> Option<u32> {
        self.numbers.get(word).copied()
    }

    pub(crate) fn frequency(&self, number: u32) -> u32 {
        self.frequency.get(number as usize).copied().unwrap_or(0)
    }

    /// How many words there are.
    pub(crate) fn size(&self) -> usize {
        self.words.len()
    }

    /// Counts `entries` more entries with `word` and gives its number; with `merged`, those of a known word were counted
    /// before.
    pub(crate) fn add(&mut self, word: &str, entries: u32, merged: bool) -> u32 {
        if let Some(&number) = self.numbers.get(word) {
            self.frequency[number as usize] += if merged { 0 } else { entries };
            return number;
        }
        let number = self.words.len() as u32;
        let word: Arc<str> = word.into();
        self.words.push(Arc::clone(&word));
        self.frequency.push(entries);
        self.numbers.insert(word, number);
        number
    }

    /// Groups the new words and lists their n-grams; weighs all again when the vocabulary has grown by a quarter. Until then
    /// new words are only known as they are written.
    pub(crate) fn settle(&mut self) {
        self.group();
        let new = self.norms.len()..self.groups.len();
        let Self { groups, skeletons, sounds, .. } = &mut *self;
        let (groups, start) = (&groups[new.clone()], new.start as u32);
        beside(
            groups.len(),
            || list(skeletons, groups.iter().map(|group| &*group.skeleton), start, SKELETON),
            || list(sounds, groups.iter().map(|group| &*group.sounds), start, SOUNDS),
        );
        if self.groups.len() > self.weighed_at + self.weighed_at / 4 {
            self.weigh();
            self.skeletons.make_room();
            self.sounds.make_room();
        } else {
            let norms: Vec<f32> =
                self.groups[new].iter().map(|group| self.norm(&group.skeleton, &group.sounds)).collect();
            self.norms.extend(norms);
        }
    }

    /// Puts words that are new with those of the same sounds.
    fn group(&mut self) {
        let new = &self.words[self.grouped..];
        let (one, other) = new.split_at(new.len() / 2);
        let heard = |words: &[Arc<str>]| words.iter().map(|word| heard(word)).collect::<Vec<_>>();
        let (one, other) = beside(new.len(), || heard(one), || heard(other));
        for ((skeleton, sounds), number) in one.into_iter().chain(other).zip(self.grouped as u32..) {
            match self.group_of.entry(sounds) {
                Entry::Occupied(group) => self.groups[*group.get() as usize].more.push(number),
                Entry::Vacant(place) => {
                    let sounds = place.key().clone();
                    place.insert(self.groups.len() as u32);
                    let heard = kinds(&sounds);
                    self.groups.push(Group { skeleton, sounds, heard, first: number, more: Vec::new() });
                }
            }
        }
        self.grouped = self.words.len();
    }

    /// The norms of all groups, list by list: looking every n-gram of every group up would take many times as long.
    fn weigh(&mut self) {
        let mut sums = vec![0.0_f32; self.groups.len()];
        for (lists, share) in [(&self.skeletons, 1.0), (&self.sounds, ENDINGS)] {
            for list in lists.all() {
                let weight = (share * self.weight(list.len())).powi(2);
                list.iter().for_each(|&group| sums[group as usize] += weight);
            }
        }
        self.norms = sums.into_iter().map(|sum| sum.sqrt().max(1e-6)).collect();
        self.weighed_at = self.groups.len();
    }

    fn weight(&self, groups: usize) -> f32 {
        (1.0 + (self.groups.len() + 1) as f32 / groups.max(1) as f32).ln()
    }

    fn norm(&self, skeleton: &str, sounds: &str) -> f32 {
        let mut sum = 0.0;
        self.each_list(skeleton, sounds, |list, share| {
            let weight = share * self.weight(list.len());
            sum += weight * weight;
        });
        sum.sqrt().max(1e-6)
    }

    /// The groups of every n-gram of a word, and what it weighs: those of the skeleton, and those of the sounds with their
    /// endings.
    fn each_list<'a>(&'a self, skeleton: &str, sounds: &str, mut give: impl FnMut(&'a [u32], f32)) {
        let mut all = Vec::with_capacity(64);
        grams(skeleton, SKELETON, |gram| all.push(gram));
        self.skeletons.of_all(&all, |list| give(list, 1.0));
        all.clear();
        grams(sounds, SOUNDS, |gram| all.push(gram));
        self.sounds.of_all(&all, |list| give(list, ENDINGS));
    }

    /// The `most` words most like a folded one, best first; never more than 32.
    pub(crate) fn near(&self, folded: &str, most: usize) -> Vec<Near> {
        let skeleton = skeleton::skeleton(folded);
        let sounds = skeleton::sounds(folded);
        let most = most.min(WORDS);
        let mut found = Vec::with_capacity(2 * most);
        for (number, likeness) in self.groups_near(&skeleton, &sounds, most) {
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
        kinship(heard, &self.groups[near.group as usize].heard)
    }

    /// The sounds of a word that [`Vocabulary::near`] found, as kinds of letters.
    pub(crate) fn heard(&self, near: &Near) -> &[u8] {
        &self.groups[near.group as usize].heard
    }

    /// The `wanted` groups that share most with a word, in no order.
    fn groups_near(&self, skeleton: &str, sounds: &str, wanted: usize) -> Vec<(u32, f32)> {
        let mut lists: Vec<(&[u32], f32)> = Vec::new();
        let mut norm = 0.0;
        self.each_list(skeleton, sounds, |list, _| {
            let weight = self.weight(list.len());
            norm += weight * weight;
            lists.push((list, weight * weight));
        });
        lists.sort_unstable_by_key(|(list, _)| list.len());
        let common = if self.groups.len() < MANY_GROUPS { COMMON } else { COMMON_OF_MANY };
        let most = common.max(self.groups.len() / PART);
        let read = lists.iter().skip(TELLING).position(|(list, _)| list.len() > most);
        lists.truncate(read.map_or(lists.len(), |read| TELLING + read));
        // Each list lies somewhere else in memory: touched one after the other without waiting, they are fetched together.
        let lines = lists.iter().flat_map(|(list, _)| list.iter().step_by(LINE));
        std::hint::black_box(lines.fold(0, |all, group| all ^ group));
        let norm = norm.sqrt().max(1e-6);
        ROOM.with_borrow_mut(|room| {
            let most = lists.iter().map(|(list, _)| list.len()).sum::<usize>().min(self.groups.len());
            room.sums.resize(self.groups.len().max(room.sums.len()), 0.0);
            room.touched.resize((most + 1).max(room.touched.len()), 0);
            // No branch waits for what is read here: thousands of reads from slow memory overlap.
            let mut touched = 0;
            for (list, weight) in &lists {
                for &group in *list {
                    let sum = &mut room.sums[group as usize];
                    room.touched[touched] = group;
                    touched += usize::from(*sum == 0.0);
                    *sum += weight;
                }
            }
            room.likenesses.clear();
            room.likenesses.extend(room.touched[..touched].iter().map(|&group| {
                let sum = std::mem::take(&mut room.sums[group as usize]);
                (sum / (norm * self.norms[group as usize])).min(1.0)
            }));
            let all = room.touched.iter().copied().zip(room.likenesses.iter().copied());
            room.best.clear();
            room.best.extend(all.filter(|(_, likeness)| *likeness >= LEAST));
            if room.best.len() > wanted {
                room.best.select_nth_unstable_by(wanted, |a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
                room.best.truncate(wanted);
            }
            room.best.clone()
        })
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
        let list = gram.map_or(&[][..], |gram| self.skeletons.of(gram));
        list.iter().flat_map(|&group| self.groups[group as usize].words())
    }
}

/// The skeleton and the sounds of a folded word.
fn heard(word: &str) -> (Box<str>, Box<str>) {
    (skeleton::skeleton(word).into(), skeleton::sounds(word).into())
}

/// Does two halves of one job on so many words: at the same time when there are many.
fn beside<A: Send, B: Send>(
    words: usize,
    one: impl FnOnce() -> A + Send,
    other: impl FnOnce() -> B + Send,
) -> (A, B) {
    if words < MANY {
        return (one(), other());
    }
    std::thread::scope(|scope| {
        let one = scope.spawn(one);
        let other = other();
        (one.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)), other)
    })
}

/// Puts groups, numbered from `start`, into the lists of the n-grams of their forms.
fn list<'a>(
    lists: &mut Lists,
    forms: impl Iterator<Item = &'a str>,
    start: u32,
    lengths: RangeInclusive<usize>,
) {
    for (form, group) in forms.zip(start..) {
        grams(form, lengths.clone(), |gram| lists.add(gram, group));
    }
}

/// Room for sums over groups, kept per thread; the sums are always left at nothing.
#[derive(Debug, Default)]
struct Room {
    sums: Vec<f32>,
    /// Groups that a sum was begun for, and how alike each is.
    touched: Vec<u32>,
    likenesses: Vec<f32>,
    best: Vec<(u32, f32)>,
}

thread_local! {
    static ROOM: RefCell<Room> = RefCell::default();
}

/// For keys that are hashes or numbers given one after the other.
#[derive(Debug, Default)]
pub(crate) struct Hashed(u64);

impl Hasher for Hashed {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|&byte| self.0 = self.0.rotate_left(8) ^ u64::from(byte));
    }

    fn write_u32(&mut self, number: u32) {
        self.write_u64(u64::from(number));
    }

    fn write_u64(&mut self, hash: u64) {
        // Buckets go by the lowest bits, which the hash of n-grams mixes least.
        self.0 = (hash ^ (hash >> 32)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    }
}
