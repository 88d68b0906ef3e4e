//! Rising lists of short texts in one piece of memory.

/// Texts one after the other.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Texts {
    all: String,
    /// Where each ends.
    ends: Vec<u32>,
}

impl Texts {
    /// Room for so many texts of so many bytes together.
    pub(super) fn with_capacity(texts: usize, bytes: usize) -> Self {
        Self { all: String::with_capacity(bytes), ends: Vec::with_capacity(texts) }
    }

    /// Number of texts.
    #[must_use]
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// The text at a position.
    #[must_use]
    pub fn get(&self, at: usize) -> Option<&str> {
        let end = *self.ends.get(at)? as usize;
        let start = if at == 0 { 0 } else { self.ends[at - 1] as usize };
        Some(&self.all[start..end])
    }

    /// The last one.
    #[must_use]
    pub fn last(&self) -> Option<&str> {
        self.get(self.len().checked_sub(1)?)
    }

    /// All in order.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        (0..self.len()).filter_map(|at| self.get(at))
    }

    /// Whether each comes after the one before it.
    pub(super) fn is_rising(&self) -> bool {
        self.iter().zip(self.iter().skip(1)).all(|(one, next)| one < next)
    }

    /// Where a text stands in a rising list.
    pub(super) fn find(&self, text: &str) -> Option<usize> {
        let (mut from, mut to) = (0, self.len());
        while from < to {
            let middle = usize::midpoint(from, to);
            match self.get(middle)?.cmp(text) {
                std::cmp::Ordering::Less => from = middle + 1,
                std::cmp::Ordering::Equal => return Some(middle),
                std::cmp::Ordering::Greater => to = middle,
            }
        }
        None
    }

    #[allow(
        clippy::cast_possible_truncation,
        reason = "codes of places and periods of one answer are far below four gigabytes"
    )]
    pub(super) fn push(&mut self, text: &str) {
        self.all.push_str(text);
        self.ends.push(self.all.len() as u32);
    }

    /// The place of a text in a list that need not rise, at its end where it is new.
    pub(super) fn place(&mut self, text: &str) -> usize {
        let at = self.iter().position(|known| known == text).unwrap_or(self.len());
        if at == self.len() {
            self.push(text);
        }
        at
    }

    /// Two rising lists in one, and where the entries of each stand in it.
    pub(super) fn united(left: &Self, right: &Self) -> (Self, Vec<u64>, Vec<u64>) {
        let mut all = Self::with_capacity(left.len() + right.len(), left.all.len() + right.all.len());
        let (mut of_left, mut of_right) = (Vec::with_capacity(left.len()), Vec::with_capacity(right.len()));
        loop {
            let (own, other) = (left.get(of_left.len()), right.get(of_right.len()));
            let Some(next) = own.into_iter().chain(other).min() else { break };
            let place = all.len() as u64;
            all.push(next);
            if own == Some(next) {
                of_left.push(place);
            }
            if other == Some(next) {
                of_right.push(place);
            }
        }
        (all, of_left, of_right)
    }
}

impl<'t> FromIterator<&'t str> for Texts {
    fn from_iter<I: IntoIterator<Item = &'t str>>(texts: I) -> Self {
        let mut all = Self::default();
        texts.into_iter().for_each(|text| all.push(text));
        all
    }
}
