//! [`Cells`] as bytes and back: kind 1.
//!
//! In order: the number 1; places, periods and signs as lists of texts; which keys are there as runs (so many not, so many there);
//! which of them have no value as runs; signs as runs (sign, how often); the numbers, 1,024 at a time, each with its
//! count of decimals, its least number and the bits of the rest, or as eight bytes each where decimals do not do. Whole numbers
//! outside the bits are written seven bits a byte (LEB128).

use super::runs::Runs;
use super::texts::Texts;
use super::{Cells, Damaged, MISSING, bits};

const KIND: u8 = 1;
const AT_ONCE: usize = 1024;
const AS_THEY_ARE: u8 = 255;
/// Values with more decimals than this have no short form; nor have whole numbers a `f64` can not count by one.
const MOST_DECIMALS: u8 = 9;
const EXACT: f64 = 9_007_199_254_740_992.0;
const TENS: [f64; 10] = [1.0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9];

impl Cells {
    /// As bytes.
    #[must_use]
    pub fn pack(&self) -> Vec<u8> {
        let mut out = vec![KIND];
        for list in [&self.places, &self.periods, &self.signs] {
            number(&mut out, list.len() as u64);
            for text in list.iter() {
                number(&mut out, text.len() as u64);
                out.extend_from_slice(text.as_bytes());
            }
        }
        runs(&mut out, &self.keys);
        let mut missing = Runs::default();
        for (at, value) in (0_u64..).zip(&self.values) {
            if value.is_nan() {
                missing.push(at..at + 1);
            }
        }
        runs(&mut out, &missing);
        let mut repeated: Vec<(u32, u64)> = Vec::new();
        for sign in &self.sign {
            match repeated.last_mut() {
                Some((last, count)) if last == sign => *count += 1,
                _ => repeated.push((*sign, 1)),
            }
        }
        number(&mut out, repeated.len() as u64);
        for (sign, count) in repeated {
            number(&mut out, u64::from(sign));
            number(&mut out, count);
        }
        let numbers: Vec<f64> = self.values.iter().copied().filter(|value| !value.is_nan()).collect();
        for chunk in numbers.chunks(AT_ONCE) {
            pack_numbers(&mut out, chunk);
        }
        out
    }

    /// Back from bytes.
    ///
    /// # Errors
    /// [`Damaged`] where the bytes are not what [`pack`](Self::pack) writes.
    pub fn unpack(bytes: &[u8]) -> Result<Self, Damaged> {
        let mut from = From { bytes, at: 0 };
        if from.byte()? != KIND {
            return Err(Damaged { at: 0 });
        }
        let (places, periods, signs) = (from.texts()?, from.texts()?, from.texts()?);
        if !places.is_rising() || !periods.is_rising() {
            return Err(Damaged { at: from.at });
        }
        let cells =
            (places.len() as u64).checked_mul(3).and_then(|lines| lines.checked_mul(periods.len() as u64));
        let keys = from.runs(cells.ok_or(Damaged { at: from.at })?)?;
        let missing = from.runs(keys.len() as u64)?;
        let mut sign = Vec::with_capacity(keys.len());
        for _ in 0..from.count()? {
            let (one, count) = (from.number()?, from.count()?);
            let is_known = usize::try_from(one).is_ok_and(|one| one < signs.len());
            if !is_known || count > keys.len() - sign.len() {
                return Err(Damaged { at: from.at });
            }
            sign.extend(std::iter::repeat_n(u32::try_from(one).unwrap_or_default(), count));
        }
        let numbers = from.numbers(keys.len() - missing.len())?;
        if from.at != bytes.len() || sign.len() != keys.len() {
            return Err(Damaged { at: from.at });
        }
        let values = if missing.len() == 0 { numbers } else { spread(&numbers, &missing, keys.len()) };
        Ok(Self { places, periods, signs, keys, values, sign })
    }
}

/// Seven bits a byte, the least first.
fn number(out: &mut Vec<u8>, mut number: u64) {
    while number >= 0x80 {
        out.push((number & 0x7f) as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

/// Rising numbers as runs: so many left out, so many there.
fn runs(out: &mut Vec<u8>, rising: &Runs) {
    number(out, rising.iter().len() as u64);
    let mut end = 0;
    for run in rising.iter() {
        number(out, run.keys.start - end);
        number(out, run.len() as u64);
        end = run.keys.end;
    }
}

/// Numbers with the missing ones in their places among them.
fn spread(numbers: &[f64], missing: &Runs, count: usize) -> Vec<f64> {
    let mut values = Vec::with_capacity(count);
    for run in missing.iter() {
        // Of the values before it `run.at` are missing.
        let before = usize::try_from(run.keys.start).unwrap_or(count) - run.at;
        values.extend_from_slice(&numbers[values.len() - run.at..before]);
        values.resize(values.len() + run.len(), MISSING);
    }
    values.extend_from_slice(&numbers[values.len() - missing.len()..]);
    values
}

/// How many decimals all of them have, where writing them so loses no bit.
fn decimals(numbers: &[f64]) -> Option<u8> {
    let is_exact = |number: f64, decimals: u8| {
        let ten = TENS[usize::from(decimals)];
        // Adding zero makes -0.0 0.0, which is then seen to differ: a whole number has no negative zero.
        let whole = (number * ten).round() + 0.0;
        whole.abs() < EXACT && (whole / ten).to_bits() == number.to_bits()
    };
    let mut least = 0;
    for number in numbers {
        while !is_exact(*number, least) {
            least += 1;
            if least > MOST_DECIMALS {
                return None;
            }
        }
    }
    numbers.iter().all(|number| is_exact(*number, least)).then_some(least)
}

#[allow(clippy::cast_possible_truncation, reason = "whole numbers below 2^53")]
fn pack_numbers(out: &mut Vec<u8>, numbers: &[f64]) {
    let Some(decimals) = decimals(numbers) else {
        out.push(AS_THEY_ARE);
        for number in numbers {
            out.extend_from_slice(&number.to_le_bytes());
        }
        return;
    };
    let ten = TENS[usize::from(decimals)];
    let wholes: Vec<i64> = numbers.iter().map(|number| (number * ten).round() as i64).collect();
    let least = wholes.iter().copied().min().unwrap_or_default();
    let above = |whole: &i64| whole.abs_diff(least);
    let width = bits::width(wholes.iter().map(above).max().unwrap_or_default());
    out.push(decimals);
    number(out, zigzag(least));
    out.push(width as u8);
    bits::write(out, wholes.iter().map(above), width);
}

fn zigzag(whole: i64) -> u64 {
    ((whole << 1) ^ (whole >> 63)) as u64
}

fn unzigzag(number: u64) -> i64 {
    ((number >> 1) as i64) ^ -((number & 1) as i64)
}

/// Bytes that are read from the front.
struct From<'b> {
    bytes: &'b [u8],
    at: usize,
}

impl<'b> From<'b> {
    fn damaged(&self) -> Damaged {
        Damaged { at: self.at }
    }

    fn take(&mut self, count: usize) -> Result<&'b [u8], Damaged> {
        let end = self.at.checked_add(count).ok_or(self.damaged())?;
        let taken = self.bytes.get(self.at..end).ok_or(self.damaged())?;
        self.at = end;
        Ok(taken)
    }

    fn byte(&mut self) -> Result<u8, Damaged> {
        Ok(self.take(1)?[0])
    }

    fn number(&mut self) -> Result<u64, Damaged> {
        let mut number = 0_u64;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            number |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Ok(number);
            }
        }
        Err(self.damaged())
    }

    fn count(&mut self) -> Result<usize, Damaged> {
        usize::try_from(self.number()?).map_err(|_| self.damaged())
    }

    fn texts(&mut self) -> Result<Texts, Damaged> {
        let count = self.count()?;
        let mut all = Texts::with_capacity(count.min(self.bytes.len()), 0);
        for _ in 0..count {
            let length = self.count()?;
            all.push(std::str::from_utf8(self.take(length)?).map_err(|_| self.damaged())?);
        }
        Ok(all)
    }

    /// Rising numbers below `limit`.
    fn runs(&mut self, limit: u64) -> Result<Runs, Damaged> {
        let mut all = Runs::default();
        let mut end = 0_u64;
        for _ in 0..self.count()? {
            let start = end.checked_add(self.number()?).ok_or(self.damaged())?;
            end = start.checked_add(self.number()?).filter(|end| *end <= limit).ok_or(self.damaged())?;
            // A number takes at least no bit, so bytes do not bound how many there are; a hundred million is no answer.
            if all.len() as u64 + (end - start) > 100_000_000 {
                return Err(self.damaged());
            }
            all.push(start..end);
        }
        Ok(all)
    }

    #[allow(clippy::cast_precision_loss, reason = "whole numbers below 2^53")]
    fn numbers(&mut self, count: usize) -> Result<Vec<f64>, Damaged> {
        let mut all = Vec::with_capacity(count);
        while all.len() < count {
            let wanted = (count - all.len()).min(AT_ONCE);
            let decimals = self.byte()?;
            if decimals == AS_THEY_ARE {
                let bytes = self.take(wanted * 8)?;
                all.extend(bytes.as_chunks::<8>().0.iter().map(|eight| f64::from_le_bytes(*eight)));
                continue;
            }
            let ten = *TENS.get(usize::from(decimals)).ok_or(self.damaged())?;
            let least = unzigzag(self.number()?);
            let width = u32::from(self.byte()?);
            let length = bits::length(wanted, width).filter(|_| width <= 64).ok_or(self.damaged())?;
            let packed = self.take(length)?;
            let above = bits::read(packed, wanted, width).ok_or(self.damaged())?;
            all.extend(above.map(|above| least.wrapping_add_unsigned(above) as f64 / ten));
        }
        Ok(all)
    }
}
