//! Character n-grams of words and skeletons, as hashes.

/// The hashes of the n-grams of `word` between two marks of its edges, for every length of `lengths`; shorter words give
/// themselves.
pub fn grams(word: &str, lengths: std::ops::RangeInclusive<usize>, mut give: impl FnMut(u64)) {
    let signs: Vec<char> =
        std::iter::once('\u{2}').chain(word.chars()).chain(std::iter::once('\u{3}')).collect();
    let (shortest, longest) = lengths.into_inner();
    for start in 0..signs.len() {
        // The hash of a longer n-gram goes on from that of a shorter one.
        let mut hash = FNV;
        for (before, &sign) in signs[start..].iter().take(longest).enumerate() {
            hash = (hash ^ u64::from(u32::from(sign))).wrapping_mul(0x0100_0000_01b3);
            if before + 1 >= shortest {
                give(hash);
            }
        }
    }
}

/// FNV-1a over the code points; the same on every machine.
const FNV: u64 = 0xcbf2_9ce4_8422_2325;
