//! Slips of the finger: how many letters were left out, added, changed or swapped.

/// The number of slips between two words, or `None` when more than `most` (restricted Damerau–Levenshtein distance).
#[must_use]
pub fn slips(one: &str, other: &str, most: usize) -> Option<usize> {
    let (a, b): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    if a.len().abs_diff(b.len()) > most {
        return None;
    }
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for i in 1..=a.len() {
        let mut row = vec![i];
        for j in 1..=b.len() {
            let changed = last[j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut least = changed.min(last[j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                least = least.min(before[j - 2] + 1);
            }
            row.push(least);
        }
        if row.iter().all(|slips| *slips > most) {
            return None;
        }
        before = std::mem::replace(&mut last, row);
    }
    last.last().copied().filter(|slips| *slips <= most)
}

#[cfg(test)]
mod tests {
    use super::slips;

    #[test]
    fn each_slip_counts_once_and_too_many_are_none() {
        assert_eq!(slips("hemtjänst", "hemtjänst", 2), Some(0));
        assert_eq!(slips("hemtjänst", "hemtjäsnt", 2), Some(1));
        assert_eq!(slips("hemtjänst", "hemtjnst", 2), Some(1));
        assert_eq!(slips("hemtjänst", "hjemtjenst", 2), Some(2));
        assert_eq!(slips("hemtjänst", "hjemmepleje", 2), None);
        assert_eq!(slips("", "", 0), Some(0));
    }
}
