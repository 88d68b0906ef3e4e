//! Scoring: every word of a query gives an entry its best match, BM25-wise; the sum ranks.
//!
//! What tells most is looked for first, whichever word of the query it belongs to. As soon as the rest cannot lift an
//! entry that has none of it into the answer, the rest is only looked up for entries that are already in play, and these
//! drop out when the rest cannot save them.

use crate::answer::{Answer, Bucket, Cursor, Facet, Hit};
use crate::index::{Error, State};
use crate::plan::weights::Weights;
use crate::plan::{Asked, Plan, Worth};
use crate::request::Request;
use crate::segment::{Segment, Sieve};
use std::collections::HashMap;
use tantivy::fieldnorm::FieldNormReader;
use tantivy::postings::{BlockSegmentPostings, TermInfo};
use tantivy::schema::IndexRecordOption;
use tantivy::{DocId, TERMINATED};

/// More repetitions of a word count no more.
const REPEATED: u32 = 4;
/// Whether the answer is closed is asked again after so many matches, or as many as there are entries in play: asking
/// looks at all of them.
const LOOK: u32 = 256;
/// Skipping to an entry costs as much as reading so many.
const SEEK: u32 = 4;

/// Room for the scores of one segment; kept between searches, always left empty.
#[derive(Debug, Default)]
pub(crate) struct Scratch {
    entries: Vec<InPlay>,
    touched: Vec<DocId>,
    /// Where the words of the steps are listed.
    listed: Vec<Option<TermInfo>>,
}

/// What an entry got so far.
#[derive(Debug, Clone, Copy, Default)]
struct InPlay {
    score: f32,
    /// What the best of its words make of it.
    worth: Worth,
    /// The words of the query that it got something for, a bit each.
    matched: u64,
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
    /// Something was found, on whatever page it stands.
    any: bool,
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
    (weights, scratch): (&Weights, &mut Scratch),
) -> Result<Answer, Error> {
    let mut best = Best { most: request.limit, after: request.after, list: Vec::new(), any: false };
    let counted = !request.facets.is_empty();
    let mut count = Count::default();
    let steps = steps(&plan.asked);
    let shape = Shape::new(weights, state.mean_words);
    let most: f32 =
        plan.asked.iter().filter_map(|asked| asked.wanted.first()).map(|wanted| wanted.gain).sum();
    for (number, segment) in state.segments.iter().enumerate() {
        let sieve = segment.sieve(&request.filter, &request.typed_only)?;
        if sieve.closed {
            continue;
        }
        let mut run = Run {
            segment,
            number,
            sieve: &sieve,
            shape: &shape,
            everything: counted,
            least: plan.least,
            enough: if request.typed_only.is_empty() { plan.least } else { Worth::Hit },
            scratch,
            postings: None,
        };
        run.score(&steps, most, &mut best)?;
        if counted {
            run.count(request, &mut count)?;
        }
        run.empty();
    }
    let found = best.any || count.total > 0;
    // Nothing stands for what was typed: what looks like it may come.
    let may_guess = request.guesses && plan.least > Worth::Guess;
    if !found && may_guess && steps.iter().any(|step| step.worth == Worth::Guess) {
        plan.least = Worth::Guess;
        return answer(state, plan, request, (weights, scratch));
    }
    let mut hits = Vec::with_capacity(best.list.len());
    for ranked in &best.list {
        let segment = &state.segments[ranked.segment];
        let cursor = Cursor { score: ranked.score, order: ranked.order };
        hits.push(Hit { id: segment.id(ranked.entry)?, score: ranked.score, cursor });
    }
    Ok(Answer { hits, total: counted.then_some(count.total), facets: count.facets(&request.facets), plan })
}

/// A word of the index that is looked for, for the word of the query with that number.
#[derive(Debug, Clone, Copy)]
struct Step {
    /// In the vocabulary.
    word: u32,
    asked: usize,
    gain: f32,
    worth: Worth,
    /// The gain of the next step for the same word of the query.
    next: f32,
}

/// All that is looked for, what tells most first.
fn steps(asked: &[Asked]) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    for (number, asked) in asked.iter().enumerate() {
        let next = asked.wanted.iter().skip(1).map(|wanted| wanted.gain).chain([0.0]);
        let of_it = asked.wanted.iter().zip(next);
        steps.extend(of_it.map(|(wanted, next)| Step {
            word: wanted.number,
            asked: number,
            gain: wanted.gain,
            worth: asked.worth(wanted),
            next,
        }));
    }
    steps.sort_by(|a, b| b.gain.total_cmp(&a.gain));
    steps
}

/// Repetition and length, as in BM25.
struct Shape {
    /// What a match gets at most of its gain.
    most: f32,
    /// What a match gets of its gain, by the repetitions less one and by the length of the entry, as the byte that tantivy
    /// keeps.
    shares: Box<[[f32; 256]; REPEATED as usize]>,
}

impl Shape {
    fn new(weights: &Weights, mean_words: f32) -> Self {
        let (saturation, length) = (weights.saturation, weights.length);
        let repeated = REPEATED as f32;
        let mut shares = Box::new([[0.0; 256]; REPEATED as usize]);
        for (times, row) in (1..).zip(shares.iter_mut()) {
            for (byte, share) in (0..=u8::MAX).zip(row.iter_mut()) {
                let words = FieldNormReader::id_to_fieldnorm(byte) as f32;
                let length = saturation * (1.0 - length + length * words / mean_words);
                *share = (saturation + 1.0) * times as f32 / (times as f32 + length);
            }
        }
        let most = (saturation + 1.0) * repeated / (repeated + saturation * (1.0 - length));
        Self { most, shares }
    }
}

struct Run<'a> {
    segment: &'a Segment,
    number: usize,
    sieve: &'a Sieve<'a>,
    shape: &'a Shape,
    /// Every entry found counts, not only the best.
    everything: bool,
    /// What an entry must be to be found.
    least: Worth,
    /// What makes it a hit whatever it is.
    enough: Worth,
    scratch: &'a mut Scratch,
    /// The list read last; its room serves for the next.
    postings: Option<BlockSegmentPostings>,
}

impl Run<'_> {
    /// `most` is what the first steps of all words of the query give together.
    fn score(&mut self, steps: &[Step], most: f32, best: &mut Best) -> Result<(), Error> {
        let size = self.segment.size();
        if self.scratch.entries.len() < size {
            self.scratch.entries.resize(size, InPlay::default());
        }
        // What an entry that has none of the words looked for so far can still get.
        let mut rest: f32 = most * self.shape.most;
        let (mut closed, mut looked, mut all) = (false, 0_u32, 0_u64);
        // Looked up beforehand and together: each is a place in memory that nothing was read from lately.
        let mut listed = std::mem::take(&mut self.scratch.listed);
        self.segment.listed(steps.iter().map(|step| step.word), &mut listed);
        for (step, info) in steps.iter().zip(listed.drain(..)) {
            // The bound before this step: what it gives itself is not taken off yet.
            let bound = rest;
            rest -= (step.gain - step.next) * self.shape.most;
            if closed && all & (1 << step.asked) != 0 {
                continue;
            }
            let Some(info) = info else { continue };
            let look = LOOK.max(self.scratch.touched.len() as u32);
            if !self.everything && looked + info.doc_freq >= look {
                looked = 0;
                let floor = self.floor(best);
                closed |= floor > bound;
                if closed {
                    all = self.keep(floor - bound);
                }
            }
            looked += info.doc_freq;
            let few = (self.scratch.touched.len() as u32) < info.doc_freq / SEEK;
            let mut postings = self.postings(&info)?;
            if closed && few {
                self.look_up(&mut postings, step);
            } else {
                self.walk(&mut postings, step, closed);
            }
            self.postings = Some(postings);
        }
        self.scratch.listed = listed;
        self.offer(best);
        Ok(())
    }

    fn postings(&mut self, info: &TermInfo) -> Result<BlockSegmentPostings, Error> {
        let words = &self.segment.words;
        let Some(mut postings) = self.postings.take() else {
            return Ok(words.read_block_postings_from_terminfo(info, IndexRecordOption::WithFreqs)?);
        };
        words.reset_block_postings_from_terminfo(info, &mut postings)?;
        Ok(postings)
    }

    fn walk(&mut self, postings: &mut BlockSegmentPostings, step: &Step, closed: bool) {
        let bit = 1_u64 << step.asked;
        while postings.block_len() > 0 {
            // Entries lie far apart in memory: read one after the other without deciding anything, the waits overlap.
            let read = postings.docs().iter().map(|&entry| self.scratch.entries[entry as usize].matched);
            std::hint::black_box(read.fold(0, |all, matched| all | matched));
            for (&entry, &times) in postings.docs().iter().zip(postings.freqs()) {
                let known = &mut self.scratch.entries[entry as usize];
                let matched = known.matched;
                // What tells most is looked for first: the first match of an entry is its best.
                if matched & bit == 0 && (!closed || matched != 0) {
                    if matched == 0 {
                        self.scratch.touched.push(entry);
                    }
                    self.matches(entry, times, step);
                } else if matched != 0 {
                    known.worth = known.worth.max(step.worth);
                }
            }
            postings.advance();
        }
    }

    /// Looks only for entries in play, which are in order.
    fn look_up(&mut self, postings: &mut BlockSegmentPostings, step: &Step) {
        let bit = 1_u64 << step.asked;
        for place in 0..self.scratch.touched.len() {
            let entry = self.scratch.touched[place];
            let known = self.scratch.entries[entry as usize];
            if known.matched & bit != 0 && known.worth >= step.worth {
                continue;
            }
            let at = postings.seek(entry);
            let found = postings.doc(at);
            if found == TERMINATED {
                return;
            }
            if found == entry && known.matched & bit != 0 {
                self.scratch.entries[entry as usize].worth = step.worth;
            } else if found == entry {
                self.matches(entry, postings.freq(at), step);
            }
        }
    }

    fn matches(&mut self, entry: DocId, times: u32, step: &Step) {
        let length = usize::from(self.segment.lengths.fieldnorm_id(entry));
        let share = self.shape.shares[times.clamp(1, REPEATED) as usize - 1][length];
        let known = &mut self.scratch.entries[entry as usize];
        known.matched |= 1 << step.asked;
        known.worth = known.worth.max(step.worth);
        known.score += step.gain * share;
    }

    /// A score that the last entry of the answer reaches at least.
    fn floor(&self, best: &Best) -> f32 {
        let known = best.bar();
        if best.after.is_some() || self.scratch.touched.len() < best.most {
            return known;
        }
        let mut top: Vec<f32> = Vec::with_capacity(best.most + 1);
        for &entry in &self.scratch.touched {
            let score = self.scratch.entries[entry as usize].score;
            let full = top.len() >= best.most;
            if (!full || top.last().is_some_and(|last| score > *last)) && self.passes(entry) {
                let place = top.partition_point(|other| *other >= score);
                top.insert(place, score);
                top.truncate(best.most);
            }
        }
        if top.len() >= best.most { top.last().copied().unwrap_or(known).max(known) } else { known }
    }

    /// Drops entries below `least` from play, puts the rest in order and tells the words that all of them have.
    fn keep(&mut self, least: f32) -> u64 {
        let enough = self.enough;
        let Scratch { entries, touched, .. } = &mut *self.scratch;
        let mut all = u64::MAX;
        touched.retain(|&entry| {
            let known = &mut entries[entry as usize];
            let stays = known.score >= least;
            if stays {
                // One that is no hit yet may become one by a word that it got something for.
                all &= if known.worth >= enough { known.matched } else { 0 };
            } else {
                *known = InPlay::default();
            }
            stays
        });
        touched.sort_unstable();
        all
    }

    /// Whether the entry is a hit that the reader may have.
    fn passes(&self, entry: DocId) -> bool {
        let worth = self.scratch.entries[entry as usize].worth;
        let by_meaning = worth == Worth::Meant && self.sieve.is_typed_only(entry);
        worth >= self.least && !by_meaning && self.sieve.passes(entry)
    }

    fn offer(&self, best: &mut Best) {
        for &entry in &self.scratch.touched {
            let score = self.scratch.entries[entry as usize].score;
            if score >= best.bar() && self.passes(entry) {
                best.any = true;
                best.offer(Ranked { score, order: self.segment.order(entry), segment: self.number, entry });
            }
        }
    }

    fn count(&self, request: &Request, count: &mut Count) -> Result<(), Error> {
        let passing: Vec<DocId> =
            self.scratch.touched.iter().copied().filter(|&entry| self.passes(entry)).collect();
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
        let Scratch { entries, touched, .. } = &mut *self.scratch;
        for entry in touched.drain(..) {
            entries[entry as usize] = InPlay::default();
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
