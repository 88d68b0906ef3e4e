//! Scoring: every word of a query gives an entry its best match, BM25-wise; the sum ranks.
//!
//! Rare words go first. As soon as the rest cannot lift an entry that has none of them into the answer, the rest is only
//! looked up for entries that are already in play.

use crate::answer::{Answer, Bucket, Cursor, Facet, Hit};
use crate::index::{Error, State};
use crate::plan::{Asked, Plan};
use crate::request::Request;
use crate::segment::{Segment, Sieve};
use std::collections::HashMap;
use tantivy::fieldnorm::FieldNormReader;
use tantivy::postings::{Postings, SegmentPostings};
use tantivy::schema::IndexRecordOption;
use tantivy::{DocId, DocSet, TERMINATED, Term};

const SATURATION: f32 = 1.2;
const LENGTH: f32 = 0.4;

/// Room for the scores of one segment; kept between searches, always left empty.
#[derive(Debug, Default)]
pub(crate) struct Scratch {
    score: Vec<f32>,
    /// The last word of the query that an entry got something for.
    word: Vec<u16>,
    touched: Vec<DocId>,
}

/// An entry in the running.
#[derive(Debug, Clone, Copy)]
struct Ranked {
    score: f32,
    order: u64,
    segment: usize,
    entry: DocId,
}

impl Ranked {
    fn before(&self, other: &Self) -> std::cmp::Ordering {
        other.score.total_cmp(&self.score).then(self.order.cmp(&other.order))
    }
}

/// The best so far, at most `most`, and what is behind the cursor only.
struct Best {
    most: usize,
    after: Option<Cursor>,
    list: Vec<Ranked>,
}

impl Best {
    /// What a score must exceed to matter.
    fn bar(&self) -> f32 {
        if self.list.len() < self.most { 0.0 } else { self.list.last().map_or(f32::MAX, |last| last.score) }
    }

    fn offer(&mut self, ranked: Ranked) {
        let behind = self.after.is_none_or(|after| {
            let cursor = Ranked { score: after.score, order: after.order, ..ranked };
            cursor.before(&ranked).is_lt()
        });
        if !behind || self.most == 0 {
            return;
        }
        let place = self.list.partition_point(|known| known.before(&ranked).is_lt());
        self.list.insert(place, ranked);
        self.list.truncate(self.most);
    }
}

pub(crate) fn answer(
    state: &State,
    mut plan: Plan,
    request: &Request,
    scratch: &mut Scratch,
) -> Result<Answer, Error> {
    let mut best = Best { most: request.limit, after: request.after, list: Vec::new() };
    let counted = !request.facets.is_empty();
    let mut count = Count::default();
    let order = rarest_first(&plan.asked);
    for (number, segment) in state.segments.iter().enumerate() {
        let sieve = segment.sieve(&request.filter)?;
        if sieve.closed {
            continue;
        }
        let mut run = Run { segment, number, sieve: &sieve, state, everything: counted, scratch };
        run.score(&plan.asked, &order, &mut best)?;
        if counted {
            run.count(request, &mut count)?;
        }
        run.empty();
    }
    let mut hits = Vec::with_capacity(best.list.len());
    for ranked in &best.list {
        let segment = &state.segments[ranked.segment];
        let cursor = Cursor { score: ranked.score, order: ranked.order };
        hits.push(Hit { id: segment.id(&segment.store()?, ranked.entry)?, score: ranked.score, cursor });
    }
    plan.asked.shrink_to_fit();
    Ok(Answer { hits, total: counted.then_some(count.total), facets: count.facets(&request.facets), plan })
}

/// The most that one word of the query can give.
fn most(asked: &Asked) -> f32 {
    let weight = asked.wanted.first().map_or(0.0, |wanted| wanted.weight);
    asked.rarity * weight * (SATURATION + 1.0)
}

fn rarest_first(asked: &[Asked]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..asked.len()).collect();
    order.sort_by(|&a, &b| asked[b].rarity.total_cmp(&asked[a].rarity));
    order
}

struct Run<'a> {
    segment: &'a Segment,
    number: usize,
    sieve: &'a Sieve<'a>,
    state: &'a State,
    /// Every entry found counts, not only the best.
    everything: bool,
    scratch: &'a mut Scratch,
}

impl Run<'_> {
    fn score(&mut self, asked: &[Asked], order: &[usize], best: &mut Best) -> Result<(), Error> {
        let size = self.segment.size();
        if self.scratch.score.len() < size {
            self.scratch.score.resize(size, 0.0);
            self.scratch.word.resize(size, u16::MAX);
        }
        let lengths = self.lengths();
        let mut rest: f32 = order.iter().map(|&word| most(&asked[word])).sum();
        let mut closed = false;
        for (place, &word) in order.iter().enumerate() {
            if !closed && !self.everything && place > 0 {
                closed = self.bar(best, rest);
            }
            if closed {
                self.keep(self.floor(best) - rest);
            }
            for wanted in &asked[word].wanted {
                let gain = asked[word].rarity * wanted.weight * (SATURATION + 1.0);
                let term = Term::from_field_text(self.segment.field, &wanted.word);
                let Some(info) = self.segment.words.get_term_info(&term)? else { continue };
                let postings =
                    self.segment.words.read_postings_from_terminfo(&info, IndexRecordOption::WithFreqs)?;
                if closed {
                    self.look_up(postings, (word as u16, gain), &lengths);
                } else {
                    self.walk(postings, (word as u16, gain), &lengths);
                }
            }
            rest -= most(&asked[word]);
        }
        self.offer(best);
        Ok(())
    }

    /// What the length of an entry does to its scores, by the byte that tantivy keeps.
    fn lengths(&self) -> [f32; 256] {
        let mean = self.state.mean_words;
        std::array::from_fn(|byte| {
            let words = FieldNormReader::id_to_fieldnorm(byte as u8) as f32;
            SATURATION * (1.0 - LENGTH + LENGTH * words / mean)
        })
    }

    fn walk(&mut self, mut postings: SegmentPostings, gain: (u16, f32), lengths: &[f32; 256]) {
        let mut entry = postings.doc();
        while entry != TERMINATED {
            let at = entry as usize;
            // Words are looked for best first: the first match of an entry is its best.
            if self.scratch.word[at] != gain.0 {
                if self.scratch.score[at] == 0.0 {
                    self.scratch.touched.push(entry);
                }
                self.scratch.word[at] = gain.0;
                self.scratch.score[at] += self.one(entry, postings.term_freq(), gain.1, lengths);
            }
            entry = postings.advance();
        }
    }

    fn look_up(&mut self, mut postings: SegmentPostings, gain: (u16, f32), lengths: &[f32; 256]) {
        for place in 0..self.scratch.touched.len() {
            let entry = self.scratch.touched[place];
            if postings.doc() < entry && postings.seek(entry) == TERMINATED {
                return;
            }
            let at = entry as usize;
            if postings.doc() == entry && self.scratch.word[at] != gain.0 {
                self.scratch.word[at] = gain.0;
                self.scratch.score[at] += self.one(entry, postings.term_freq(), gain.1, lengths);
            }
        }
    }

    fn one(&self, entry: DocId, times: u32, gain: f32, lengths: &[f32; 256]) -> f32 {
        let times = times as f32;
        gain * times / (times + lengths[self.segment.lengths.fieldnorm_id(entry) as usize])
    }

    /// Whether no entry that is not in play yet can come into the answer.
    fn bar(&mut self, best: &Best, rest: f32) -> bool {
        self.floor(best) > rest
    }

    /// A score that the last entry of the answer reaches at least.
    fn floor(&self, best: &Best) -> f32 {
        let known = best.bar();
        if best.after.is_some() || self.scratch.touched.len() < best.most {
            return known;
        }
        let mut top: Vec<f32> = Vec::with_capacity(best.most + 1);
        for &entry in &self.scratch.touched {
            let score = self.scratch.score[entry as usize];
            let full = top.len() >= best.most;
            if (!full || top.last().is_some_and(|last| score > *last)) && self.sieve.passes(entry) {
                let place = top.partition_point(|other| *other >= score);
                top.insert(place, score);
                top.truncate(best.most);
            }
        }
        if top.len() >= best.most { top.last().copied().unwrap_or(known).max(known) } else { known }
    }

    /// Drops entries below `least` from play and puts the rest in order.
    fn keep(&mut self, least: f32) {
        let Scratch { score, word, touched } = &mut *self.scratch;
        touched.retain(|&entry| {
            let stays = score[entry as usize] >= least;
            if !stays {
                score[entry as usize] = 0.0;
                word[entry as usize] = u16::MAX;
            }
            stays
        });
        touched.sort_unstable();
    }

    fn offer(&self, best: &mut Best) {
        for &entry in &self.scratch.touched {
            let score = self.scratch.score[entry as usize];
            if score >= best.bar() && self.sieve.passes(entry) {
                best.offer(Ranked { score, order: self.segment.order(entry), segment: self.number, entry });
            }
        }
    }

    fn count(&self, request: &Request, count: &mut Count) -> Result<(), Error> {
        let passing: Vec<DocId> =
            self.scratch.touched.iter().copied().filter(|&entry| self.sieve.passes(entry)).collect();
        count.total += passing.len();
        for &facet in &request.facets {
            let column = self.segment.column(facet.column());
            let mut numbers: HashMap<Option<u64>, usize> = HashMap::new();
            for &entry in &passing {
                let mut stated = false;
                for number in column.iter().flat_map(|column| column.term_ords(entry)) {
                    stated = true;
                    *numbers.entry(Some(number)).or_default() += 1;
                }
                if !stated {
                    *numbers.entry(None).or_default() += 1;
                }
            }
            for (number, entries) in numbers {
                let mut value = String::new();
                if let (Some(number), Some(column)) = (number, column) {
                    column.ord_to_str(number, &mut value)?;
                }
                *count.values.entry((facet, number.map(|_| value))).or_default() += entries;
            }
        }
        Ok(())
    }

    fn empty(&mut self) {
        let Scratch { score, word, touched } = &mut *self.scratch;
        for entry in touched.drain(..) {
            score[entry as usize] = 0.0;
            word[entry as usize] = u16::MAX;
        }
    }
}

#[derive(Debug, Default)]
struct Count {
    total: usize,
    values: HashMap<(Facet, Option<String>), usize>,
}

impl Count {
    /// The values of each facet, the most frequent first.
    fn facets(&self, asked: &[Facet]) -> Vec<(Facet, Vec<Bucket>)> {
        asked
            .iter()
            .map(|&facet| {
                let of_it = self.values.iter().filter(|((of, _), _)| *of == facet);
                let mut buckets: Vec<Bucket> =
                    of_it.map(|((_, value), &entries)| Bucket { value: value.clone(), entries }).collect();
                buckets.sort_by(|a, b| b.entries.cmp(&a.entries).then_with(|| a.value.cmp(&b.value)));
                (facet, buckets)
            })
            .collect()
    }
}
