//! Indicators: a measure with a definition, its source, its breaks and its end.

use crate::date::PartialDate;
use crate::organisation::Country;
use crate::word::words;

words! {
    /// Who publishes the values.
    pub enum IndicatorSource {
        /// Kolada (RKA, Sweden).
        Kolada = "kolada",
        /// KOSTRA (SSB, Norway).
        Kostra = "kostra",
        /// StatBank Denmark.
        StatbankDk = "statbank-dk",
        /// Sotkanet (THL, Finland).
        Sotkanet = "sotkanet",
        /// Statistics Sweden.
        Scb = "scb",
        /// Statistics Finland.
        StatisticsFinland = "statfin",
        /// Counted by the municipality itself.
        Local = "local",
    }
}

impl IndicatorSource {
    /// Is this an official source? Own measures are never dressed as official.
    #[must_use]
    pub const fn is_official(self) -> bool {
        !matches!(self, Self::Local)
    }

    /// The proper name of the source, the same in every language; empty for local measures.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Kolada => "Kolada",
            Self::Kostra => "KOSTRA, SSB",
            Self::StatbankDk => "StatBank Denmark",
            Self::Sotkanet => "Sotkanet, THL",
            Self::Scb => "SCB",
            Self::StatisticsFinland => "Tilastokeskus",
            Self::Local => "",
        }
    }

    /// The line its terms ask for under every value, in the source's own language; empty for local measures.
    ///
    /// Kolada: kolada.se/om-oss/api. SSB, THL and Statistics Finland publish under CC BY 4.0, Danmarks Statistik asks to be named,
    /// SCB publishes under CC0 and is named as good practice.
    #[must_use]
    pub const fn source_line(self) -> &'static str {
        match self {
            Self::Kolada => "Källa: Kolada",
            Self::Kostra => "Kilde: Statistisk sentralbyrå (SSB), KOSTRA",
            Self::StatbankDk => "Kilde: Danmarks Statistik, Statistikbanken",
            Self::Sotkanet => "Lähde: Sotkanet, THL",
            Self::Scb => "Källa: SCB",
            Self::StatisticsFinland => "Lähde: Tilastokeskus",
            Self::Local => "",
        }
    }

    /// The country whose codes the source uses.
    #[must_use]
    pub const fn country(self) -> Option<Country> {
        match self {
            Self::Kolada | Self::Scb => Some(Country::Se),
            Self::Kostra => Some(Country::No),
            Self::StatbankDk => Some(Country::Dk),
            Self::Sotkanet | Self::StatisticsFinland => Some(Country::Fi),
            Self::Local => None,
        }
    }
}

words! {
    /// Something a reader has to know before drawing a conclusion from a curve.
    pub enum Caveat {
        /// Answers on a scale of words have no mean.
        OrdinalNoMean = "ordinal-no-mean",
        /// The municipalities collect the figures themselves all autumn: a mean of the current year is too early.
        OwnSurvey = "own-survey",
        /// Fewer than 30 answers in some year.
        FewAnswers = "few-answers",
        /// Values are recorded up to a year; the series goes on at its source.
        RecordingEnds = "recording-ends",
        /// The place is itself a member of the group it stands beside.
        OwnInGroup = "own-in-group",
        /// The group holds places of another country: compare patterns, not levels.
        OtherCountries = "other-countries",
        /// Cells with fewer than five persons are left out.
        SmallCellsHidden = "small-cells-hidden",
        /// Not every member of the group has a value every year.
        MembersMissing = "members-missing",
        /// A curve beside a group can not show what caused a change.
        NoCause = "no-cause",
    }
}

words! {
    /// Who a value of an official source counts. The signs are Kolada's.
    pub enum Gender {
        /// Everybody.
        All = "T",
        /// Women.
        Women = "K",
        /// Men.
        Men = "M",
    }
}

impl Gender {
    /// The part of a place its series is kept under; the whole place has no name.
    #[must_use]
    pub const fn part(self) -> &'static str {
        match self {
            Self::All => "",
            Self::Women => "women",
            Self::Men => "men",
        }
    }
}

/// Who a figure on a page comes from.
///
/// Kolada's terms ask for "Källa: Kolada" under its values and forbid naming Kolada as the source of anything that
/// was calculated from them (kolada.se/om-oss/api). So a derived figure has no source line to print at all: it can
/// only say that it is an own calculation, and from what.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Attribution {
    /// A value as it was published or counted, with the line its terms ask for.
    Raw {
        /// The source line, such as `Källa: Kolada`.
        line: String,
    },
    /// Calculated in Torg.
    OwnCalculation {
        /// The proper name of where the inputs were fetched; empty for local measures.
        from: String,
    },
}

impl Attribution {
    /// The source line; a derived figure has none.
    #[must_use]
    pub fn source_line(&self) -> Option<&str> {
        match self {
            Self::Raw { line } => Some(line),
            Self::OwnCalculation { .. } => None,
        }
    }
}

/// Cells with fewer persons behind them are not shown: a team is small, and people know each other.
pub const LEAST_PERSONS: i64 = 5;

/// Whether a value with `persons` behind it may be shown; an official value states no persons and is shown.
#[must_use]
pub fn may_be_shown(persons: Option<i64>) -> bool {
    persons.is_none_or(|persons| persons >= LEAST_PERSONS)
}

/// Where a period stands on a time axis, in years: the middle of a month or day, the year itself for a whole year.
///
/// `None` where the period is not `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
#[must_use]
pub fn position_of(period: &str) -> Option<f64> {
    let date = PartialDate::parse(period).ok()??;
    let mut parts = date.as_str().split('-').skip(1).map(|part| part.parse::<f64>().unwrap_or(1.0));
    let year = f64::from(date.year());
    Some(match (parts.next(), parts.next()) {
        (None, _) => year,
        (Some(month), None) => year + (month - 0.5) / 12.0,
        (Some(month), Some(day)) => year + (month - 1.0 + (day - 0.5) / 31.0) / 12.0,
    })
}

/// Whether a title tells of answers on a scale of words (`Ja=1, Nej=0`; `Breddinfört=2`), which have no mean.
#[must_use]
pub fn is_ordinal(title: &str) -> bool {
    title.contains("=0)") || title.contains("= 0)")
}

/// The unit a Kolada title ends with; version 3 of its interface has no field for it. Empty where none is told.
#[must_use]
pub fn unit_of(title: &str) -> &str {
    let title = title.rsplit_once(" (-").map_or(title, |(before, _)| before).trim_end();
    if title.ends_with("(%)") {
        return "%";
    }
    let tail = title.rsplit_once(", ").map_or("", |(_, tail)| tail);
    if tail.len() < 60 && !tail.starts_with('(') { tail } else { "" }
}

/// The Kolada indicator that flags a user survey with fewer than 30 answers that year.
#[must_use]
pub fn few_answers_flag(title: &str) -> Option<&'static str> {
    if title.starts_with("Brukarbedömning hemtjänst äldreomsorg") {
        Some("N23590")
    } else if title.starts_with("Brukarbedömning särskilt boende äldreomsorg") {
        Some("N23591")
    } else {
        None
    }
}

/// The years of age a measure is about, as two measures are told apart by: from, and to where there is an end.
///
/// Reads what stands in titles and notes of the Nordic services: `80+`, `80 år og over`, `75 vuotta täyttäneet`,
/// `67-79 år`, `75–84-vuotiaat`, `aged 75 and over`. `None` where no age is told, or only one up to which.
#[must_use]
pub fn age_group(text: &str) -> Option<(u32, Option<u32>)> {
    let text = text.to_lowercase();
    let mut rest = text.as_str();
    while let Some(at) = rest.find(|sign: char| sign.is_ascii_digit()) {
        let (before, (from, after)) = (&rest[..at], digits(&rest[at..]));
        let is_told_before = before.ends_with("aged ");
        let range = after.trim_start().strip_prefix(['-', '–']).map(|after| digits(after.trim_start()));
        if let (Some(from), Some((Some(to), behind))) = (from, range) {
            if from < to && to <= 110 && (is_told_before || is_age(behind)) {
                return Some((from, Some(to)));
            }
            rest = behind;
            continue;
        }
        rest = after;
        let is_from = from.is_some_and(|age| (15..=99).contains(&age)) && !is_up_to(before, after);
        if is_from && (is_told_before || is_age(after)) {
            return from.map(|from| (from, None));
        }
    }
    None
}

/// Does a word for years of age follow?
fn is_age(after: &str) -> bool {
    let after = after.trim_start_matches([' ', '\u{a0}', '-', '–']);
    ["+", "år", "vuot", "year", "and over", "and older"].iter().any(|word| after.starts_with(word))
}

/// Is it the age up to which, and not the one from which?
fn is_up_to(before: &str, after: &str) -> bool {
    let before = before.trim_end();
    let ends = ["under", "below", "younger than", "yngre än", "yngre end", "yngre enn"];
    let follows = ["yngre", "nuor", "and under", "and younger"];
    let next = after.split([',', '.', ';', '(']).next().unwrap_or_default();
    // Finnish for "under"; in Norwegian it is "all".
    if before.ends_with("alle") && next.contains("vuo") {
        return true;
    }
    ends.iter().any(|word| before.ends_with(word)) || follows.iter().any(|word| next.contains(word))
}

/// The number a text begins with, and what follows it.
fn digits(text: &str) -> (Option<u32>, &str) {
    let end = text.find(|sign: char| !sign.is_ascii_digit()).unwrap_or(text.len());
    (text[..end].parse().ok(), &text[end..])
}

words! {
    /// What keeps two measures from being compared as they stand.
    pub enum Differs {
        /// They are about people of other ages.
        Age = "age",
        /// Only one of them tells for which age it is.
        OneAge = "one-age",
        /// They are of other countries: other laws, other services, other ways of counting.
        Country = "country",
        /// They are counted in other units.
        Unit = "unit",
        /// They are two measures, with definitions of their own.
        Measure = "measure",
    }
}

words! {
    /// The level a goal is followed on.
    pub enum FollowLevel {
        /// In the whole country.
        National = "national",
        /// In the region.
        Regional = "regional",
        /// At home.
        Local = "local",
    }
}

/// The year a title says its series ended with: `... (- 2024)`. Kolada has no field for it (interfaces A.4).
#[must_use]
pub fn ended_with(title: &str) -> Option<i32> {
    let inside = title.trim_end().strip_suffix(')')?.rsplit_once('(')?.1;
    inside.trim().strip_prefix('-')?.trim().parse().ok().filter(|year| (1990..=2100).contains(year))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_tells_whom_it_is_about() {
        for (title, told) in [
            ("Invånare 80+ med hemtjänst i ordinärt boende, andel (%)", Some((80, None))),
            ("Andel innbyggere 80 år og over som bruker hjemmetjenester (prosent)", Some((80, None))),
            ("Säännöllisen kotihoidon piirissä olleet 75 vuotta täyttäneet, %", Some((75, None))),
            ("Säännöllisen kotihoidon piirissä 75 täyttäneet", None),
            ("Andel mottakere med dagaktivitet 67-79 år", Some((67, Some(79)))),
            ("Andel 75 år eller äldre 2015", Some((75, None))),
            ("Home care, persons aged 75 and over in 2023", Some((75, None))),
            ("Personalkontinuitet under 14 dagar (- 2024)", None),
            ("Fallskador 65–79 år, 3-årsm", Some((65, Some(79)))),
            ("Kostnad 2015, kr/inv", None),
            ("Invånare 0–64 år, andel", Some((0, Some(64)))),
            ("Personer under 65 år", None),
            ("65 år eller yngre", None),
            ("75–84-vuotiaat", Some((75, Some(84)))),
            ("Årsverk 2015-2024, 80 år og over", Some((80, None))),
        ] {
            assert_eq!(age_group(title), told, "{title}");
        }
    }

    #[test]
    fn a_title_tells_when_its_series_ended() {
        assert_eq!(ended_with("Personalkontinuitet, antal personal, medelvärde (- 2024)"), Some(2024));
        assert_eq!(
            ended_with("Hemtjänsttagare med namngiven fast personalkontakt, andel (%) (-2024)"),
            Some(2024)
        );
        assert_eq!(ended_with("Invånare 80+ med hemtjänst, andel (%)"), None);
    }

    #[test]
    fn a_calculated_figure_has_no_source_line() {
        let raw = Attribution::Raw { line: "Källa: Kolada".into() };
        assert_eq!(raw.source_line(), Some("Källa: Kolada"));
        assert_eq!(Attribution::OwnCalculation { from: "Kolada".into() }.source_line(), None);
    }

    #[test]
    fn fewer_than_five_persons_are_not_shown() {
        assert!(!may_be_shown(Some(4)));
        assert!(may_be_shown(Some(5)));
        assert!(may_be_shown(None));
    }

    #[test]
    fn periods_stand_in_order_on_the_axis() {
        let at = |period| position_of(period).unwrap();
        assert!((at("2011") - 2011.0).abs() < 1e-9);
        assert!(
            at("2026-01") < at("2026-02") && at("2026-02-01") < at("2026-02-28") && at("2026-12") < 2027.0
        );
        assert_eq!(position_of("autumn 2020"), None);
    }

    #[test]
    fn a_title_tells_its_unit_and_whether_it_is_a_scale_of_words() {
        assert_eq!(unit_of("Invånare 80+, andel (%)"), "%");
        assert_eq!(unit_of("Nettokostnad äldreomsorg, kr/inv 65+"), "kr/inv 65+");
        assert_eq!(unit_of("Personalkontinuitet, antal personal, medelvärde (- 2024)"), "medelvärde");
        assert!(is_ordinal("GPS-larm finns tillgängligt, (Breddinfört=2, testverksamhet=1, Nej=0)"));
        assert!(!is_ordinal("Invånare 80+, andel (%)"));
    }

    #[test]
    fn a_user_survey_has_a_flag_for_few_answers() {
        assert_eq!(
            few_answers_flag("Brukarbedömning hemtjänst äldreomsorg - helhetssyn, andel (%)"),
            Some("N23590")
        );
        assert_eq!(few_answers_flag("Invånare 80+, andel (%)"), None);
    }
}
