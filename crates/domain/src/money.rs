//! Amounts of money as people write them. Never converted from one currency into another.
//! Not for: printing an amount, which is the language's business.

use crate::Refusal;

/// Reads `12500`, `12 500,50`, `12.500,50` or `12,500.50` as hundredths; an empty text is "not stated" (`None`).
///
/// A last sign followed by one or two digits is the decimal sign, other points, commas and spaces part thousands.
///
/// # Errors
/// [`Refusal::NumberUnclear`] for anything else, and for amounts below zero.
pub fn amount_minor(text: &str) -> Result<Option<i64>, Refusal> {
    let given = text.trim();
    if given.is_empty() {
        return Ok(None);
    }
    let unclear = || Refusal::NumberUnclear { given: given.to_owned() };
    let is_sign = |c: char| c == ',' || c == '.';
    let (whole, cents) = match given.rsplit_once(is_sign) {
        Some((whole, cents)) if matches!(cents.len(), 1 | 2) => (whole, cents),
        _ => (given, ""),
    };
    let digits: String = whole.chars().filter(|c| !c.is_whitespace() && !is_sign(*c)).collect();
    let is_number = |part: &str| part.chars().all(|c| c.is_ascii_digit());
    if given.ends_with(is_sign)
        || digits.is_empty()
        || digits.len() > 12
        || !is_number(&digits)
        || !is_number(cents)
    {
        return Err(unclear());
    }
    let kronor: i64 = digits.parse().map_err(|_| unclear())?;
    let hundredths: i64 = format!("{cents:0<2}").parse().map_err(|_| unclear())?;
    Ok(Some(kronor * 100 + hundredths))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_is_read_as_the_nordic_countries_write_it() {
        for text in ["12500,50", "12 500,50", "12\u{a0}500,5", "12.500,50", "12,500.50"] {
            assert_eq!(amount_minor(text), Ok(Some(1_250_050)), "{text}");
        }
        assert_eq!(amount_minor("12.500"), Ok(Some(1_250_000)));
        assert_eq!(amount_minor(" "), Ok(None), "not stated is not zero");
    }

    #[test]
    fn words_and_amounts_below_zero_are_refused() {
        for text in ["ca 500", "-20", "5 000 kr", "1,2,", ","] {
            assert!(matches!(amount_minor(text), Err(Refusal::NumberUnclear { .. })), "{text}");
        }
    }
}
