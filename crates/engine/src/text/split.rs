//! Compounds: "hemtjänstgrupperna" is hemtjänst and grupperna. Which words exist is the caller's to say.

/// The linking letters that Scandinavian languages, Dutch and Finnish put between two words, and none.
const LINKS: [&str; 5] = ["", "s", "e", "er", "en"];
/// The shortest part that counts as a word.
const SHORTEST: usize = 3;

/// The two parts of `word` that `known` knows as words, the most even cut first; linking letters belong to neither.
/// The parts may be split again. `None` when there is no such cut.
pub fn split(word: &str, mut known: impl FnMut(&str) -> bool) -> Option<(&str, &str)> {
    let cuts: Vec<usize> = word.char_indices().map(|(at, _)| at).skip(SHORTEST).collect();
    let last = cuts.len().saturating_sub(SHORTEST - 1);
    let middle = cuts.len() / 2;
    let mut order: Vec<usize> = (0..last).collect();
    order.sort_by_key(|place| place.abs_diff(middle.saturating_sub(1)));
    for place in order {
        let (first, second) = word.split_at(cuts[place]);
        if !known(second) {
            continue;
        }
        for link in LINKS {
            if let Some(start) = first.strip_suffix(link)
                && start.chars().count() >= SHORTEST
                && known(start)
            {
                return Some((start, second));
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::split;

    fn cut(word: &'static str) -> Option<(&'static str, &'static str)> {
        let known = [
            "hemtjänst",
            "hem",
            "tjänst",
            "grupperna",
            "hverdag",
            "rehabilitering",
            "forlöb",
            "hverdagsrehabilitering",
        ];
        split(word, |part| known.contains(&part))
    }

    #[test]
    fn compounds_come_apart_with_and_without_a_linking_letter() {
        assert_eq!(cut("hemtjänstgrupperna"), Some(("hemtjänst", "grupperna")));
        assert_eq!(cut("hverdagsrehabilitering"), Some(("hverdag", "rehabilitering")));
        assert_eq!(cut("hverdagsrehabiliteringsforlöb"), Some(("hverdagsrehabilitering", "forlöb")));
        assert_eq!(cut("hemtjänst"), Some(("hem", "tjänst")));
    }

    #[test]
    fn a_word_of_no_known_parts_stays_whole() {
        assert_eq!(cut("grupperna"), None);
        assert_eq!(cut("å"), None);
        assert_eq!(cut(""), None);
    }
}
