//! Numbers as people and their programs write them: `12,5`, `1 234,5`, `1.234,5`, `1,234.5`.

use crate::Refusal;

/// What stands before the decimals in a column or a file, as far as its cells tell.
///
/// `1.234` alone may be a thousand or a little more than one. Beside `12,5` it is a thousand; beside `12.5` it is not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Decimals {
    comma: bool,
    point: bool,
}

impl Decimals {
    /// What these cells tell; those that are no numbers tell nothing.
    pub fn seen_in<'t>(cells: impl IntoIterator<Item = &'t str>) -> Self {
        let mut seen = Self::default();
        for cell in cells {
            match read(&bare(cell)) {
                Some(Read::Sure { sign: Some(',') }) => seen.comma = true,
                Some(Read::Sure { sign: Some(_) }) => seen.point = true,
                _ => {}
            }
        }
        seen
    }

    /// A number in the way computers read it: without what stands between thousands, a point before the decimals. `None`
    /// where the signs make no sense or it could be two numbers.
    ///
    /// Where comma and point both occur the last is decimal; of one that occurs several times none is; a single one with
    /// three digits behind is what the other cells say, and decimal where they say nothing.
    #[must_use]
    pub fn plain(self, typed: &str) -> Option<String> {
        let bare = bare(typed);
        let without = |sign: char| bare.replace(sign, "");
        Some(match read(&bare)? {
            Read::Sure { sign: None } => bare.replace([',', '.'], ""),
            Read::Sure { sign: Some(',') } => without('.').replace(',', "."),
            Read::Sure { sign: Some(_) } => without(','),
            Read::Either { sign } => {
                let (own, other) =
                    if sign == ',' { (self.comma, self.point) } else { (self.point, self.comma) };
                match (own, other) {
                    (true, true) => return None,
                    (false, true) => without(sign),
                    _ => bare.replace(sign, "."),
                }
            }
        })
    }
}

/// A number that stands alone, as [`Decimals::plain`] reads it.
#[must_use]
pub fn plain_number(typed: &str) -> Option<String> {
    Decimals::default().plain(typed)
}

/// A number as people type it.
///
/// # Errors
/// [`Refusal::NumberUnclear`] for anything else.
pub fn number_from(typed: &str) -> Result<f64, Refusal> {
    number_beside(typed, Decimals::default())
}

/// The same among other cells of a column.
///
/// # Errors
/// [`Refusal::NumberUnclear`] for what is no number, or could be two.
pub fn number_beside(typed: &str, decimals: Decimals) -> Result<f64, Refusal> {
    let is_decimal = |plain: &String| plain.chars().all(|c| c.is_ascii_digit() || ".-".contains(c));
    let number = decimals.plain(typed).filter(is_decimal).and_then(|plain| plain.parse::<f64>().ok());
    number
        .filter(|number| number.is_finite())
        .ok_or_else(|| Refusal::NumberUnclear { given: typed.trim().to_owned() })
}

fn bare(typed: &str) -> String {
    let bare: String = typed.chars().filter(|c| !c.is_whitespace()).collect();
    bare.replace('\u{2212}', "-")
}

enum Read {
    /// Before the decimals stands this, or nothing: there are none.
    Sure { sign: Option<char> },
    /// Thousands or decimals.
    Either { sign: char },
}

/// How the signs of a number are to be read; `None` where they make no sense.
fn read(bare: &str) -> Option<Read> {
    let digits = bare.strip_prefix('-').unwrap_or(bare);
    let Some(last) = digits.rfind([',', '.']) else { return Some(Read::Sure { sign: None }) };
    let (whole, decimals) = (&digits[..last], &digits[last + 1..]);
    let sign = if digits[last..].starts_with(',') { ',' } else { '.' };
    let other = if sign == ',' { '.' } else { ',' };
    let are_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let is_grouped = |by: char| {
        let mut groups = whole.split(by);
        let first = groups.next().unwrap_or_default();
        are_digits(first) && first.len() <= 3 && groups.all(|group| group.len() == 3 && are_digits(group))
    };
    match (whole.contains(sign), whole.contains(other)) {
        (false, false) => {
            let is_either = decimals.len() == 3 && is_grouped(sign) && !whole.starts_with('0');
            Some(if is_either { Read::Either { sign } } else { Read::Sure { sign: Some(sign) } })
        }
        (false, true) => is_grouped(other).then_some(Read::Sure { sign: Some(sign) }),
        // 1.234.567: the other sign would stand before decimals.
        (true, false) => (is_grouped(sign) && decimals.len() == 3).then_some(Read::Sure { sign: None }),
        (true, true) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_alone_is_read_with_comma_or_point() {
        for (typed, number) in [
            ("12,5", 12.5),
            ("12.5", 12.5),
            (" 1 234,5 ", 1234.5),
            ("1\u{a0}234", 1234.0),
            ("-3", -3.0),
            ("\u{2212}3,5", -3.5),
            (",5", 0.5),
            ("1.234,5", 1234.5),
            ("1,234.5", 1234.5),
            ("1.234.567", 1_234_567.0),
            ("-1.234.567,25", -1_234_567.25),
            ("1.234", 1.234),
            ("1234,567", 1234.567),
        ] {
            assert_eq!(number_from(typed), Ok(number), "{typed}");
        }
        for typed in
            ["", "tolv", "1e3", "inf", "12 %", "1.23,5", "1.2.3", "1,234.5,6", "1.234,567.8", ".", "1.234.56"]
        {
            assert!(matches!(number_from(typed), Err(Refusal::NumberUnclear { .. })), "{typed}");
        }
    }

    #[test]
    fn a_thousand_is_told_from_decimals_by_the_cells_beside_it() {
        let beside =
            |cells: &[&str], typed: &str| number_beside(typed, Decimals::seen_in(cells.iter().copied())).ok();
        assert_eq!(beside(&["12,5", "1.234"], "1.234"), Some(1234.0));
        assert_eq!(beside(&["12.5", "1,234"], "1,234"), Some(1234.0));
        assert_eq!(beside(&["12.5", "1.234"], "1.234"), Some(1.234));
        assert_eq!(beside(&["1.234,5"], "2.345"), Some(2345.0));
        assert_eq!(beside(&["0,250"], "1.250"), Some(1250.0), "nobody writes 0 thousands");
        assert_eq!(beside(&["12,5", "12.5"], "1.234"), None, "could be two");
        assert_eq!(beside(&["12,5", "12.5"], "7,25"), Some(7.25));
        assert_eq!(beside(&["norr", "", "17"], "1.234"), Some(1.234));
    }
}
