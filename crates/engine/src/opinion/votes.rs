//! The votes of a room, kept by person: two bytes a vote.

/// So many statements can be voted on: column and vote share 16 bits.
pub const MOST_STATEMENTS: usize = 21_845;

/// What somebody answered to a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Vote {
    /// Against it.
    Disagree,
    /// Seen and passed over.
    Pass,
    /// For it.
    Agree,
}

impl Vote {
    /// −1, 0 or 1.
    #[must_use]
    pub const fn from_sign(sign: i8) -> Option<Self> {
        match sign {
            -1 => Some(Self::Disagree),
            0 => Some(Self::Pass),
            1 => Some(Self::Agree),
            _ => None,
        }
    }
}

/// One vote.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cast {
    /// Who, counted from 0.
    pub voter: u32,
    /// On which statement, counted from 0.
    pub statement: u16,
    /// What.
    pub vote: Vote,
}

/// Why votes can not be taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Misfit {
    /// More statements than [`MOST_STATEMENTS`].
    #[error("more than 21845 statements")]
    TooManyStatements,
    /// No such person or statement.
    #[error("there is no voter {0} or no statement {1}")]
    OutOfBounds(u32, u16),
    /// The same person on the same statement twice.
    #[error("voter {0} voted twice on statement {1}")]
    Twice(u32, u16),
    /// More votes than 32 bits count.
    #[error("too many votes")]
    TooMany,
}

/// All votes, the rows in an order that only their content decides.
#[derive(Debug, Clone)]
pub struct Votes {
    statements: usize,
    voters: usize,
    /// `3 · statement + vote`, each row in rising order.
    pub(super) entries: Vec<u16>,
    /// Where each row begins in `entries`, and the end of the last.
    pub(super) starts: Vec<u32>,
    /// Whose row it is. People without a vote have none.
    pub(super) people: Vec<u32>,
}

impl Votes {
    /// Takes votes in, in any order.
    ///
    /// # Errors
    /// [`Misfit`] where a vote names nobody or nothing, or stands there twice.
    pub fn new(voters: usize, statements: usize, cast: &[Cast]) -> Result<Self, Misfit> {
        if statements > MOST_STATEMENTS {
            return Err(Misfit::TooManyStatements);
        }
        u32::try_from(cast.len()).map_err(|_| Misfit::TooMany)?;
        let mut starts = vec![0_u32; voters + 1];
        for one in cast {
            if one.voter as usize >= voters || usize::from(one.statement) >= statements {
                return Err(Misfit::OutOfBounds(one.voter, one.statement));
            }
            starts[one.voter as usize + 1] += 1;
        }
        for at in 0..voters {
            starts[at + 1] += starts[at];
        }
        let mut next = starts.clone();
        let mut entries = vec![0_u16; cast.len()];
        for one in cast {
            let at = &mut next[one.voter as usize];
            entries[*at as usize] = 3 * one.statement + one.vote as u16;
            *at += 1;
        }
        for (voter, ends) in (0_u32..).zip(starts.windows(2)) {
            let row = &mut entries[ends[0] as usize..ends[1] as usize];
            if !row.is_sorted() {
                row.sort_unstable();
            }
            if let Some(pair) = row.windows(2).find(|pair| pair[0] / 3 == pair[1] / 3) {
                return Err(Misfit::Twice(voter, pair[0] / 3));
            }
        }
        Ok(Self::in_order(statements, voters, &entries, &starts))
    }

    fn in_order(statements: usize, voters: usize, entries: &[u16], starts: &[u32]) -> Self {
        let row = |voter: u32| &entries[starts[voter as usize] as usize..starts[voter as usize + 1] as usize];
        let mut order: Vec<(u64, u32)> = (0_u32..)
            .zip(starts.windows(2))
            .filter(|(_, ends)| ends[0] < ends[1])
            .map(|(voter, _)| (key(row(voter)), voter))
            .collect();
        // Two with the same row are the same to every calculation: which of them comes first does not matter.
        order.sort_unstable_by(|a, b| a.0.cmp(&b.0).then_with(|| row(a.1).cmp(row(b.1))).then(a.1.cmp(&b.1)));
        let mut sorted = Vec::with_capacity(entries.len());
        let mut ends = Vec::with_capacity(order.len() + 1);
        ends.push(0);
        for (_, voter) in &order {
            sorted.extend_from_slice(row(*voter));
            ends.push(sorted.len() as u32);
        }
        let people = order.into_iter().map(|(_, voter)| voter).collect();
        Self { statements, voters, entries: sorted, starts: ends, people }
    }

    /// How many statements.
    #[must_use]
    pub const fn statements(&self) -> usize {
        self.statements
    }

    /// How many people, those without a vote too.
    #[must_use]
    pub const fn voters(&self) -> usize {
        self.voters
    }

    /// How many votes.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.entries.len()
    }

    /// Has nobody voted?
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// People who voted at all.
    pub(super) const fn rows(&self) -> usize {
        self.people.len()
    }

    pub(super) fn row(&self, at: usize) -> &[u16] {
        &self.entries[self.starts[at] as usize..self.starts[at + 1] as usize]
    }

    /// The rows in two parts with about as many votes: always the same two.
    pub(super) fn halves(&self) -> [std::ops::Range<usize>; 2] {
        let half = self.entries.len() as u32 / 2;
        let middle = self.starts.partition_point(|start| *start < half).min(self.rows());
        [0..middle, middle..self.rows()]
    }
}

/// A row mixed into 64 bits: an order of rows that no counting of people goes into.
fn key(row: &[u16]) -> u64 {
    row.iter().fold(0x746F_7267, |key, entry| {
        let mixed = (key ^ u64::from(*entry)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        mixed ^ (mixed >> 32)
    })
}
