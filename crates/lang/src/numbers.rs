//! Numbers, shares and amounts as each language writes them.
//!
//! | | decimals | thousands | source |
//! |---|---|---|---|
//! | sv, nb | comma | narrow no-break space | Språkrådet (SE, NO): a thin space, never a point |
//! | da | comma | point | Dansk Sprognævn |
//! | en | point | comma | |
//!
//! Written by hand and not with icu's decimal formatter: CLDR gives sv and nb a full-width no-break space, which tears
//! numbers apart in tables. Currencies keep their ISO code, since "kr" means three different things here.

use fluent_bundle::FluentValue;
use fluent_bundle::types::FluentNumber;

use crate::Lang;

const NARROW_SPACE: &str = "\u{202f}";
const NO_BREAK_SPACE: char = '\u{a0}';
const MINUS: char = '\u{2212}';
/// Stands for a value that is no number.
const NO_VALUE: &str = "–";

/// A number with a fixed count of decimals, rounded half to even as the machine does. Not finite: a dash.
#[must_use]
pub fn number(lang: Lang, value: f64, decimals: usize) -> String {
    written(lang, value, decimals, true)
}

/// A share; `value` is already in percent. `percent(Sv, 12.5, 1)` is "12,5 %".
#[must_use]
pub fn percent(lang: Lang, value: f64, decimals: usize) -> String {
    let number = number(lang, value, decimals);
    match lang {
        Lang::En => format!("{number}%"),
        Lang::Sv | Lang::Da | Lang::Nb => format!("{number}{NO_BREAK_SPACE}%"),
    }
}

/// An amount in the currency it was stated in (ISO 4217 code), never converted. Decimals only where the amount has any.
#[must_use]
pub fn money(lang: Lang, amount: f64, currency: &str) -> String {
    let cents = (amount * 100.0).round();
    let decimals = if cents % 100.0 == 0.0 { 0 } else { 2 };
    let number = number(lang, amount, decimals);
    match lang {
        Lang::En => format!("{currency}{NO_BREAK_SPACE}{number}"),
        Lang::Sv | Lang::Da | Lang::Nb => format!("{number}{NO_BREAK_SPACE}{currency}"),
    }
}

/// How Fluent writes the numbers in messages of a language.
pub(crate) fn formatter<M>(lang: Lang) -> fn(&FluentValue<'_>, &M) -> Option<String> {
    match lang {
        Lang::Sv => |value, _| in_message(Lang::Sv, value),
        Lang::Da => |value, _| in_message(Lang::Da, value),
        Lang::Nb => |value, _| in_message(Lang::Nb, value),
        Lang::En => |value, _| in_message(Lang::En, value),
    }
}

fn in_message(lang: Lang, value: &FluentValue<'_>) -> Option<String> {
    let FluentValue::Number(FluentNumber { value, options }) = value else { return None };
    let shortest = format!("{value}");
    let own = shortest.split_once('.').map_or(0, |(_, decimals)| decimals.len());
    let least = options.minimum_fraction_digits.unwrap_or(0);
    let most = options.maximum_fraction_digits.unwrap_or(usize::MAX).max(least);
    Some(written(lang, *value, own.clamp(least, most), options.use_grouping))
}

fn written(lang: Lang, value: f64, decimals: usize, has_groups: bool) -> String {
    if !value.is_finite() {
        return NO_VALUE.to_owned();
    }
    let (group, point) = match lang {
        Lang::Sv | Lang::Nb => (NARROW_SPACE, ','),
        Lang::Da => (".", ','),
        Lang::En => (",", '.'),
    };
    let plain = format!("{:.decimals$}", value.abs());
    let (whole, rest) = plain.split_once('.').unwrap_or((&plain, ""));
    let mut text = String::with_capacity(plain.len() + 8);
    if value < 0.0 && plain.bytes().any(|byte| (b'1'..=b'9').contains(&byte)) {
        text.push(MINUS);
    }
    for (at, digit) in whole.chars().enumerate() {
        if has_groups && at > 0 && (whole.len() - at).is_multiple_of(3) {
            text.push_str(group);
        }
        text.push(digit);
    }
    if !rest.is_empty() {
        text.push(point);
        text.push_str(rest);
    }
    text
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{money, number, percent};
    use crate::Lang;

    #[test]
    fn decimals_and_thousands_follow_the_language() {
        for (lang, text) in [
            (Lang::Sv, "1\u{202f}234\u{202f}567,89"),
            (Lang::Nb, "1\u{202f}234\u{202f}567,89"),
            (Lang::Da, "1.234.567,89"),
            (Lang::En, "1,234,567.89"),
        ] {
            assert_eq!(number(lang, 1_234_567.891, 2), text);
        }
        assert_eq!(number(Lang::Sv, 999.0, 0), "999");
        assert_eq!(number(Lang::Da, -1000.5, 1), "−1.000,5");
        assert_eq!(number(Lang::En, -0.04, 1), "0.0");
        assert_eq!(number(Lang::Sv, f64::NAN, 1), "–");
    }

    #[test]
    fn shares_and_amounts_keep_their_unit_on_the_same_line() {
        assert_eq!(percent(Lang::Sv, 12.5, 1), "12,5\u{a0}%");
        assert_eq!(percent(Lang::En, 12.5, 0), "12%");
        assert_eq!(money(Lang::Da, 1_200_000.0, "DKK"), "1.200.000\u{a0}DKK");
        assert_eq!(money(Lang::Sv, 99.5, "EUR"), "99,50\u{a0}EUR");
        assert_eq!(money(Lang::En, 1200.0, "NOK"), "NOK\u{a0}1,200");
    }

    proptest! {
        #[test]
        fn a_written_number_reads_back_as_the_same(value in -1e9f64..1e9, decimals in 0usize..6) {
            for lang in Lang::ALL {
                let text = number(*lang, value, decimals);
                let groups: &[char] = match lang { Lang::En => &[','], Lang::Da => &['.'], _ => &['\u{202f}'] };
                let plain = text.replace(groups, "").replace(',', ".").replace('−', "-");
                let back: f64 = plain.parse().unwrap();
                prop_assert!((back - value).abs() <= 0.5 * 10f64.powi(-(decimals as i32)) + 1e-6);
            }
        }
    }
}
