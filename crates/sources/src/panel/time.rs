//! Times of a panel: whole numbers, such as years, or months.

/// When.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Time {
    /// The number itself, or months since January of year 0.
    pub at: i64,
    /// Is it a month?
    pub is_month: bool,
    /// As it is written: `1989`, `2026-03`.
    pub label: String,
}

impl Time {
    /// Reads `1989`, `1989.0` as programs write whole numbers, or `2026-03`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        if let Some((year, month)) = text.split_once('-').filter(|(year, _)| year.len() == 4) {
            let (year, month) = (year.parse::<i64>().ok()?, month.get(..2)?.parse::<i64>().ok()?);
            // The first of a month is that month: spreadsheets make dates of months.
            let is_month = text.len() == 7 || text.get(7..) == Some("-01");
            return ((1..=12).contains(&month) && is_month).then(|| Self::month(year * 12 + month - 1));
        }
        let whole = text
            .split_once(['.', ','])
            .map_or(text, |(whole, rest)| if rest.bytes().all(|digit| digit == b'0') { whole } else { text });
        let at: i64 = whole.parse().ok()?;
        Some(Self { at, is_month: false, label: at.to_string() })
    }

    fn month(at: i64) -> Self {
        Self { at, is_month: true, label: format!("{:04}-{:02}", at.div_euclid(12), at.rem_euclid(12) + 1) }
    }

    /// The time that is this number, written as this one is.
    #[must_use]
    pub fn like(&self, at: i64) -> Self {
        if self.is_month { Self::month(at) } else { Self { at, is_month: false, label: at.to_string() } }
    }
}
