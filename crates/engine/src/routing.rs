//! Which statement somebody is shown next, so that all are seen and telling ones more often.
//!
//! After Polis' comment routing (statement priority without projections, E = 0): a statement is drawn with a chance in
//! proportion to `((1 − p) · a · (1 + 8 · 2^(−S/5)))²`, where `a = (A + 1)/(S + 2)` and `p = (P + 1)/(S + 2)` are the
//! shares that agree and pass, and S have seen it: what is new and what people take a stand on comes up more often. Torg
//! adds that none falls behind: while a statement was seen less than half as often as the candidates on average, only such
//! ones are drawn. Not for: deciding who may vote, or keeping count.

use crate::numbers::Numbers;
use crate::opinion;

/// What has been said about one statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Asked {
    /// Who agree.
    pub agree: u32,
    /// Who pass.
    pub pass: u32,
    /// Who have seen it, whatever they said.
    pub seen: u32,
}

impl Asked {
    /// The weight in the draw; always above nothing.
    #[must_use]
    pub fn priority(self) -> f64 {
        opinion::priority([self.agree, self.pass, self.seen], 0.0)
    }
}

/// The next statements for one person out of those they have not voted on, at most `most` of them: places in
/// `statements`, drawn without putting back. The same seed gives the same answer.
#[must_use]
pub fn hand(statements: &[Asked], most: usize, seed: u64) -> Vec<usize> {
    let mut left: Vec<usize> = (0..statements.len()).collect();
    let mut random = Numbers::seeded(seed);
    let mut drawn = Vec::with_capacity(most.min(left.len()));
    while drawn.len() < most && !left.is_empty() {
        let total: u64 = left.iter().map(|at| u64::from(statements[*at].seen)).sum();
        let count = u64::try_from(left.len()).unwrap_or(u64::MAX);
        let is_behind = |at: &usize| 2 * u64::from(statements[*at].seen) * count < total;
        let behind: Vec<usize> = left.iter().copied().filter(is_behind).collect();
        let among = if behind.is_empty() { &left } else { &behind };
        let chosen = draw(statements, among, random.share());
        left.retain(|at| *at != chosen);
        drawn.push(chosen);
    }
    drawn
}

/// The one at this share of the sum of weights.
fn draw(statements: &[Asked], among: &[usize], share: f64) -> usize {
    let weights = among.iter().map(|at| statements[*at].priority());
    let mut left = share * weights.clone().sum::<f64>();
    for (at, weight) in among.iter().zip(weights) {
        left -= weight;
        if left < 0.0 {
            return *at;
        }
    }
    among.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn asked(agree: u32, pass: u32, seen: u32) -> Asked {
        Asked { agree, pass, seen }
    }

    #[test]
    fn priorities_are_those_of_the_source() {
        assert!((asked(1, 0, 1).priority() - 12.5297).abs() < 1e-3);
        assert!((asked(20, 3, 20).priority() - 1.3724).abs() < 1e-3);
    }

    #[test]
    fn the_same_seed_gives_the_same_hand_and_nothing_twice() {
        let statements: Vec<Asked> = (0..30).map(|n| asked(n, 0, 2 * n)).collect();
        assert_eq!(hand(&statements, 5, 7), hand(&statements, 5, 7));
        assert_ne!(hand(&statements, 5, 7), hand(&statements, 5, 8));
        let mut all = hand(&statements, 100, 7);
        all.sort_unstable();
        assert_eq!(all, (0..30).collect::<Vec<_>>());
        assert!(hand(&[], 5, 7).is_empty());
    }

    /// A room of 60 votes 12 times each on 40 statements; some find agreement, some are passed over.
    fn room() -> Vec<Asked> {
        let mut statements = vec![Asked::default(); 40];
        for person in 0..60_u64 {
            let mut own: Vec<usize> = Vec::new();
            for turn in 0..12_u64 {
                let open: Vec<usize> = (0..40).filter(|at| !own.contains(at)).collect();
                let facts: Vec<Asked> = open.iter().map(|at| statements[*at]).collect();
                let chosen = open[hand(&facts, 1, person * 1_000 + turn)[0]];
                own.push(chosen);
                let told = &mut statements[chosen];
                told.seen += 1;
                if chosen < 20 {
                    told.agree += 1;
                } else {
                    told.pass += 1;
                }
            }
        }
        statements
    }

    #[test]
    fn every_statement_is_seen_and_telling_ones_more_often() {
        let statements = room();
        let average = 60 * 12 / 40;
        let fewest = statements.iter().map(|told| told.seen).min().unwrap();
        assert!(
            2 * fewest + 2 >= average,
            "the one behind was seen {fewest} times, the average is {average}"
        );
        let seen = |from: usize| statements[from..from + 20].iter().map(|told| told.seen).sum::<u32>();
        assert!(seen(0) > seen(20) * 5 / 4, "{} and {}", seen(0), seen(20));
    }
}
