//! From values to places on the paper, round axis steps, and numbers as the reader writes them.

use serde::{Deserialize, Serialize};

/// How numbers are written. The caller takes it from the document's language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NumberStyle {
    /// `,` in sv, da and nb; `.` in en.
    pub decimal: char,
    /// Between groups of three digits: a narrow no-break space (U+202F) in sv and nb, `.` in da, `,` in en.
    pub thousands: char,
    /// Decimals of the values, 0 to 6.
    pub decimals: u8,
}

impl Default for NumberStyle {
    fn default() -> Self {
        Self { decimal: ',', thousands: '\u{202F}', decimals: 0 }
    }
}

impl NumberStyle {
    /// Writes `value` with the style's decimals, grouped digits and a true minus sign (U+2212).
    ///
    /// Groups begin at four digits, as `torg_lang::numbers::number` writes them in the lists and cards beside a
    /// drawing. Years are not written here: they are names of places on the axis.
    pub fn write(&self, value: f64) -> String {
        self.write_with(value, self.decimals)
    }

    pub(super) fn write_with(&self, value: f64, decimals: u8) -> String {
        let plain = format!("{:.*}", usize::from(decimals.min(6)), value.abs());
        let (whole, part) = plain.split_once('.').unwrap_or((&plain, ""));
        let mut out = String::new();
        if value < 0.0 && plain.chars().any(|c| c.is_ascii_digit() && c != '0') {
            out.push('\u{2212}');
        }
        for (place, digit) in whole.chars().enumerate() {
            let left = whole.len() - place;
            if place > 0 && left.is_multiple_of(3) {
                out.push(self.thousands);
            }
            out.push(digit);
        }
        if !part.is_empty() {
            out.push(self.decimal);
            out.push_str(part);
        }
        out
    }
}

/// A straight scale from values to places on the paper.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scale {
    from: (f64, f64),
    to: (f64, f64),
}

impl Scale {
    /// Maps the values `from.0..=from.1` on the places `to.0..=to.1`.
    pub(super) fn new(from: (f64, f64), to: (f64, f64)) -> Self {
        let from = if from.0 < from.1 { from } else { (from.0 - 0.5, from.0 + 0.5) };
        Self { from, to }
    }

    pub(super) fn place(&self, value: f64) -> f64 {
        let share = (value - self.from.0) / (self.from.1 - self.from.0);
        self.to.0 + share * (self.to.1 - self.to.0)
    }
}

/// A round axis: rising tick values and the decimals they need.
#[derive(Debug, PartialEq)]
pub(super) struct Ticks {
    pub(super) values: Vec<f64>,
    pub(super) decimals: u8,
}

/// About `wanted` round ticks that enclose `low..=high`; steps are 1, 2 or 5 times a power of ten.
pub(super) fn ticks(low: f64, high: f64, wanted: usize) -> Ticks {
    let (low, high) = if low < high { (low, high) } else { (low - 1.0, high + 1.0) };
    let raw = (high - low) / wanted.max(1) as f64;
    let power = raw.log10().floor();
    let base = 10f64.powf(power);
    let step = [1.0, 2.0, 5.0, 10.0].into_iter().map(|times| times * base).find(|step| *step >= raw * 0.999);
    let step = step.unwrap_or(10.0 * base);
    let first = (low / step + 1e-9).floor() as i64;
    let last = (high / step - 1e-9).ceil() as i64;
    let decimals = (-step.log10().floor()).clamp(0.0, 6.0) as u8;
    Ticks { values: (first..=last).map(|n| n as f64 * step).collect(), decimals }
}

#[cfg(test)]
mod tests {
    use super::{NumberStyle, Scale, ticks};

    #[test]
    fn numbers_are_written_as_the_language_writes_them() {
        let sv = NumberStyle { decimals: 1, ..NumberStyle::default() };
        assert_eq!(sv.write(14.25), "14,2");
        assert_eq!(sv.write(-1234.5), "\u{2212}1\u{202F}234,5");
        assert_eq!(sv.write(1_234_567.0), "1\u{202F}234\u{202F}567,0");
        assert_eq!(sv.write(-0.01), "0,0");
        let en = NumberStyle { decimal: '.', thousands: ',', decimals: 2 };
        assert_eq!(en.write(12345.678), "12,345.68");
    }

    #[test]
    fn ticks_are_round_and_enclose_the_values() {
        assert_eq!(ticks(0.0, 16.0, 4).values, [0.0, 5.0, 10.0, 15.0, 20.0]);
        let shares = ticks(0.31, 0.58, 4);
        assert_eq!(shares.decimals, 1);
        assert!(shares.values[0] <= 0.31 && shares.values[shares.values.len() - 1] >= 0.58);
        assert!(ticks(7.0, 7.0, 4).values.len() > 1);
    }

    #[test]
    fn a_scale_keeps_its_ends_and_a_single_value_stands_in_the_middle() {
        let scale = Scale::new((2010.0, 2020.0), (50.0, 450.0));
        assert_eq!((scale.place(2010.0), scale.place(2020.0)), (50.0, 450.0));
        assert_eq!(Scale::new((3.0, 3.0), (0.0, 100.0)).place(3.0), 50.0);
    }
}
