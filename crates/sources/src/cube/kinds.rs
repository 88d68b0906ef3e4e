//! What each dimension of a table is: place, time, sex, or part of what is measured.

use super::Axis;
use crate::json_stat::Role;
use torg_domain::indicator::{Gender, position_of};

#[derive(Debug)]
pub(super) enum Kind {
    /// Codes of places as Torg has them.
    Place(Vec<String>),
    /// Periods as Torg writes them.
    Time(Vec<String>),
    /// Who is counted.
    Sex(Vec<Gender>),
    /// What is counted.
    Measure,
}

impl Axis {
    /// Whether its categories are what is measured: its role says so, or its name in PxWeb.
    pub(super) fn is_metric(&self) -> bool {
        self.role == Some(Role::Metric)
            || ["contentscode", "tiedot", "tabellinnehåll", "statistikkvariabel"]
                .contains(&self.id.to_lowercase().as_str())
    }

    fn is_named(&self, names: &[&str]) -> bool {
        let id = self.id.to_lowercase();
        names.iter().any(|name| id == *name)
    }

    fn is_time(&self) -> bool {
        self.role == Some(Role::Time)
            || self.is_named(&["tid", "time", "vuosi", "kuukausi", "år", "ar", "year"])
    }

    fn is_place_by_name(&self) -> bool {
        let id = self.id.to_lowercase();
        self.is_named(&[
            "region",
            "area",
            "område",
            "omrade",
            "alue",
            "kommun",
            "kommune",
            "komk",
            "kunta",
            "hyvinvointialue",
            "bopkom",
        ]) || (id.starts_with("kok") && id.contains("region"))
    }

    /// Most codes are those of Swedish or Norwegian municipalities: four digits.
    fn has_codes_of_places(&self) -> bool {
        let is_code = |code: &str| code.len() == 4 && code.bytes().all(|byte| byte.is_ascii_digit());
        let many = self.categories.iter().filter(|(code, ..)| is_code(code)).count();
        self.role.is_none() && many > 0 && many * 2 >= self.categories.len()
    }
}

/// What each dimension is.
pub(super) fn sorted(dimensions: &[Axis]) -> Result<Vec<Kind>, String> {
    let time = dimensions.iter().position(Axis::is_time);
    let is_other = |at: &usize| Some(*at) != time;
    let first =
        |is: &dyn Fn(&Axis) -> bool| (0..dimensions.len()).filter(is_other).find(|at| is(&dimensions[*at]));
    // Of several places (where people live, where they were born) the one named as such is ours.
    let place = first(&|axis| axis.role == Some(Role::Geo) && axis.is_place_by_name())
        .or_else(|| first(&|axis| axis.role == Some(Role::Geo)))
        .or_else(|| first(&|axis| axis.role.is_none() && axis.is_place_by_name()))
        .or_else(|| first(&Axis::has_codes_of_places));
    let kind = |(at, axis): (usize, &Axis)| {
        if Some(at) == time {
            let periods = axis.categories.iter().map(|(code, ..)| {
                period(code)
                    .ok_or_else(|| format!("{code:?} is no year, month or day; Torg keeps no other periods"))
            });
            return periods.collect::<Result<Vec<String>, String>>().map(Kind::Time);
        }
        if Some(at) == place {
            return Ok(Kind::Place(axis.categories.iter().map(|(code, ..)| place_code(code)).collect()));
        }
        Ok(genders(axis).map_or(Kind::Measure, Kind::Sex))
    };
    dimensions.iter().enumerate().map(kind).collect()
}

/// A period as Torg writes it: `2024`, `2024M01` → `2024-01`, `2024-01-31`. `None` for weeks, quarters and the rest.
#[must_use]
pub fn period(code: &str) -> Option<String> {
    let code = code.trim();
    let plain = match code.split_once(['M', 'm']) {
        Some((year, month)) if month.len() == 2 => format!("{year}-{month}"),
        _ => code.to_owned(),
    };
    position_of(&plain).map(|_| plain)
}

/// `KU091` of Statistics Finland and `K-3103` of SSB's sums are the municipalities `091` and `3103`; all others are as they are.
fn place_code(code: &str) -> String {
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let inner = code.strip_prefix("KU").or_else(|| code.strip_prefix("K-"));
    inner.filter(|inner| is_number(inner)).unwrap_or(code).to_owned()
}

/// The sex each category counts, where all of them are one; a total alone is also a measure's category and stays one.
fn genders(axis: &Axis) -> Option<Vec<Gender>> {
    if !axis.is_named(&["kon", "kön", "kjonn", "kjønn", "køn", "sukupuoli", "sex", "gender"]) {
        return None;
    }
    axis.categories.iter().map(|(code, label, _)| gender(code, label)).collect()
}

/// Who a category counts, by its title in the five languages of the offices, else by the codes they use.
fn gender(code: &str, label: &str) -> Option<Gender> {
    let label = label.trim().to_lowercase();
    let starts = |words: &[&str]| words.iter().any(|word| label.starts_with(word));
    if starts(&[
        "total",
        "totalt",
        "i alt",
        "ialt",
        "båda",
        "begge",
        "alla",
        "alle",
        "yhteensä",
        "both",
        "samtliga",
    ]) {
        Some(Gender::All)
    } else if starts(&["kvinn", "kvind", "women", "female", "nais"]) {
        Some(Gender::Women)
    } else if starts(&["män", "menn", "mænd", "mand", "men", "male", "mieh"]) {
        Some(Gender::Men)
    } else {
        match code {
            "TOT" | "SSS" | "0" | "1+2" | "T" => Some(Gender::All),
            "K" | "2" => Some(Gender::Women),
            "M" | "1" => Some(Gender::Men),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_months_and_days_are_periods_and_nothing_else() {
        assert_eq!(period("2024").as_deref(), Some("2024"));
        assert_eq!(period("2024M03").as_deref(), Some("2024-03"));
        assert_eq!(period("2024-03-31").as_deref(), Some("2024-03-31"));
        for other in ["2024K1", "2024Q1", "2024U05", "2024-2025", ""] {
            assert_eq!(period(other), None, "{other}");
        }
    }

    #[test]
    fn a_sex_is_told_by_its_title_and_else_by_its_code() {
        assert_eq!(gender("2", "kvinnor"), Some(Gender::Women));
        assert_eq!(gender("K", "Kvinder"), Some(Gender::Women));
        assert_eq!(gender("1", "Menn"), Some(Gender::Men));
        assert_eq!(gender("SSS", "Yhteensä"), Some(Gender::All));
        assert_eq!(gender("0", "Begge kjønn"), Some(Gender::All));
        assert_eq!(gender("2", ""), Some(Gender::Women));
        assert_eq!(gender("9", "okänt"), None);
    }

    #[test]
    fn codes_of_places_lose_their_marks() {
        for (code, plain) in
            [("KU091", "091"), ("K-3103", "3103"), ("1804", "1804"), ("EKG12", "EKG12"), ("KUx", "KUx")]
        {
            assert_eq!(place_code(code), plain);
        }
    }
}
