//! Character n-grams of words and skeletons, as hashes.

/// The hashes of the n-grams of `word` between two marks of its edges, for every length of `lengths`; shorter words give
/// themselves.
pub fn grams(word: &str, lengths: std::ops::RangeInclusive<usize>, mut give: impl FnMut(u64)) {
    let signs: Vec<char> =
        std::iter::once('\u{2}').chain(word.chars()).chain(std::iter::once('\u{3}')).collect();
    for length in lengths {
        if signs.len() < length {
            break;
        }
        for window in signs.windows(length) {
            give(hash(window));
        }
    }
}

/// FNV-1a over the code points; the same on every machine.
fn hash(signs: &[char]) -> u64 {
    signs.iter().fold(0xcbf2_9ce4_8422_2325, |state, &sign| {
        (state ^ u64::from(u32::from(sign))).wrapping_mul(0x0100_0000_01b3)
    })
}
