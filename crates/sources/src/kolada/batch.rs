//! An answer of Kolada, of either kind, as a [`Batch`].

use super::{indicator, parse, read_cells};
use crate::{Batch, Described, ReadError};

/// Reads a page of values or of descriptions; which of the two it is, its first row tells.
///
/// # Errors
/// As [`read_cells`].
pub fn read(json: &[u8]) -> Result<Batch, ReadError> {
    let is_described = {
        let start = &json[..json.len().min(4096)];
        let has = |name: &[u8]| start.windows(name.len()).any(|window| window == name);
        has(b"\"title\"") && !has(b"\"municipality\"")
    };
    if is_described {
        let text = std::str::from_utf8(json).map_err(|error| ReadError::NotAnAnswer(error.to_string()))?;
        let answer = parse::<super::Kpi>(text)?;
        let next_url = answer.next_url.filter(|url| !url.is_empty() && !answer.values.is_empty());
        let described = answer.values.into_iter().map(indicator).map(|one| Described {
            code: one.code,
            title: one.title,
            lang: "sv".to_owned(),
            unit: one.unit,
            description: one.description,
            producer: one.producer,
            ended_with: one.ended_with,
            is_ordinal: one.is_ordinal,
            notes: Vec::new(),
        });
        return Ok(Batch { described: described.collect(), values: Vec::new(), next_url });
    }
    let page = read_cells(json)?;
    Ok(Batch { described: Vec::new(), values: page.indicators, next_url: page.next_url })
}
