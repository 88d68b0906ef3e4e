//! Whole numbers in as few bits as their range needs, least significant bit first.

/// Bits that hold every number up to `largest`.
pub(super) fn width(largest: u64) -> u32 {
    u64::BITS - largest.leading_zeros()
}

/// Appends numbers below `2^width`.
pub(super) fn write(out: &mut Vec<u8>, numbers: impl Iterator<Item = u64>, width: u32) {
    let (mut held, mut count) = (0_u128, 0_u32);
    for number in numbers {
        held |= u128::from(number) << count;
        count += width;
        while count >= 8 {
            out.push((held & 0xff) as u8);
            held >>= 8;
            count -= 8;
        }
    }
    if count > 0 {
        out.push((held & 0xff) as u8);
    }
}

/// Reads `count` numbers of `width` bits; `None` where the bytes end too early.
pub(super) fn read(bytes: &[u8], count: usize, width: u32) -> Option<impl Iterator<Item = u64>> {
    let bytes = bytes.get(..length(count, width)?)?;
    // Zeros behind them, so that the last number can be read like every other: as a whole word.
    let mut padded = Vec::with_capacity(bytes.len() + 16);
    padded.extend_from_slice(bytes);
    padded.resize(bytes.len() + 16, 0);
    let mask = if width == 64 { u64::MAX } else { (1_u64 << width) - 1 };
    Some((0..count).map(move |at| {
        let bit = at * width as usize;
        let from = &padded[bit / 8..];
        // A number begins up to seven bits into its first byte.
        let word = if width <= u64::BITS - 7 {
            from.first_chunk().map_or(0, |word| u64::from_le_bytes(*word) >> (bit % 8))
        } else {
            from.first_chunk().map_or(0, |word| (u128::from_le_bytes(*word) >> (bit % 8)) as u64)
        };
        word & mask
    }))
}

/// Bytes that `count` numbers of `width` bits take.
pub(super) fn length(count: usize, width: u32) -> Option<usize> {
    Some(count.checked_mul(width as usize)?.div_ceil(8))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_come_back_at_every_width() {
        for bits in 0..=64 {
            let mask = if bits == 64 { u64::MAX } else { (1_u64 << bits) - 1 };
            let numbers: Vec<u64> =
                (0..37_u64).map(|n| n.wrapping_mul(0x9e37_79b9_7f4a_7c15) & mask).collect();
            let mut out = Vec::new();
            write(&mut out, numbers.iter().copied(), bits);
            assert_eq!(Some(out.len()), length(numbers.len(), bits));
            assert_eq!(read(&out, numbers.len(), bits).unwrap().collect::<Vec<_>>(), numbers, "{bits}");
            assert!(bits == 0 || read(&out[1..], numbers.len(), bits).is_none());
        }
    }
}
