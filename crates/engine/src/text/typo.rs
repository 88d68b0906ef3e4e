//! Slips of the finger: how many letters were left out, added, changed or swapped.

/// Letters of a word that are compared; longer words are no slips of each other.
const LONGEST: usize = 40;

/// The number of slips between two words, or `None` when more than `most` or when a word has more than 40 letters
/// (restricted Damerau–Levenshtein distance).
#[must_use]
pub fn slips(one: &str, other: &str, most: usize) -> Option<usize> {
    let (mut a, mut b) = (['\0'; LONGEST], ['\0'; LONGEST]);
    let (a, b) = (letters(one, &mut a)?, letters(other, &mut b)?);
    if a.len().abs_diff(b.len()) > most {
        return None;
    }
    // Three rows of the table: the one before the last, the last, and the one being written.
    let mut rows = [[0_usize; LONGEST + 1]; 3];
    for (at, cell) in rows[1].iter_mut().enumerate() {
        *cell = at;
    }
    for i in 1..=a.len() {
        let [before, last, row] = &mut rows;
        row[0] = i;
        let mut least = i;
        for j in 1..=b.len() {
            let changed = last[j - 1] + usize::from(a[i - 1] != b[j - 1]);
            row[j] = changed.min(last[j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                row[j] = row[j].min(before[j - 2] + 1);
            }
            least = least.min(row[j]);
        }
        if least > most {
            return None;
        }
        rows.rotate_left(1);
    }
    Some(rows[1][b.len()]).filter(|slips| *slips <= most)
}

/// The letters of a word in `room`, if it has room.
fn letters<'a>(word: &str, room: &'a mut [char; LONGEST]) -> Option<&'a [char]> {
    let mut count = 0;
    for sign in word.chars() {
        *room.get_mut(count)? = sign;
        count += 1;
    }
    room.get(..count)
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
        assert_eq!(slips(&"ö".repeat(40), &"ö".repeat(39), 1), Some(1));
        assert_eq!(slips(&"ö".repeat(41), &"ö".repeat(41), 1), None);
    }
}
