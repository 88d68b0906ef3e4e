//! Sentences about effects, the same on the page and in the command's answer. Nothing is called significant: a share, an
//! interval and what has to be believed are told, and the reader judges.

use super::views::{DifferenceView, StaggeredView, SyntheticView};
use torg_lang::{Arg, Phrases};

pub use super::refusals::refused;

/// Which of the three questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Question {
    /// One unit beside a mixture.
    Synthetic,
    /// Some that began together.
    Difference,
    /// Many that began at different times.
    Staggered,
}

impl Question {
    const fn word(self) -> &'static str {
        match self {
            Self::Synthetic => "synthetic",
            Self::Difference => "difference",
            Self::Staggered => "staggered",
        }
    }
}

/// What the answer can and can not say, as one paragraph.
#[must_use]
pub fn can_say(question: Question, words: &Phrases) -> String {
    words.t(&format!("effect-{}-can", question.word())).to_owned()
}

/// What has to be assumed for a difference to be an effect.
#[must_use]
pub fn assumed(question: Question, words: &Phrases) -> Vec<String> {
    let first = format!("effect-assume-{}", question.word());
    let all = [
        first.as_str(),
        "effect-assume-alone",
        "effect-assume-untouched",
        "effect-assume-not-ahead",
        "effect-assume-measured",
    ];
    all.map(|key| words.t(key).to_owned()).to_vec()
}

/// Decimals that tell four digits of how outcomes differ; 0 to 6.
#[must_use]
pub fn decimals(outcomes: &[f64]) -> usize {
    let known = || outcomes.iter().filter(|value| value.is_finite());
    let count = known().count().max(1) as f64;
    let mean = known().sum::<f64>() / count;
    let spread = (known().map(|value| (value - mean).powi(2)).sum::<f64>() / count).sqrt();
    // A constant outcome, or none at all.
    if spread <= 0.0 {
        return 2;
    }
    (4.0 - spread.log10().floor()).clamp(0.0, 6.0) as usize
}

/// A share between 0 and 1 in three decimals, small ones in four, or as many as it takes to tell it from nothing.
#[must_use]
pub fn share(p: f64, words: &Phrases) -> String {
    let decimals = match p {
        p if p >= 0.01 || p <= 0.0 => 3,
        p if p >= 0.001 => 4,
        p => -p.log10().floor() as i32,
    };
    words.number(p, decimals.clamp(3, 12) as usize)
}

fn percent(level: f64, words: &Phrases) -> String {
    words.percent(100.0 * (1.0 - level), 0)
}

/// The interval as a sentence; `none` is the key where it has no end.
fn interval(
    (from, to): (Option<f64>, Option<f64>),
    none: &str,
    level: f64,
    decimals: usize,
    words: &Phrases,
) -> String {
    let write = |end: Option<f64>| end.map_or_else(String::new, |end| words.number(end, decimals));
    let key = match (from, to) {
        (Some(_), Some(_)) => "effect-interval",
        (Some(_), None) => "effect-interval-from",
        (None, Some(_)) => "effect-interval-to",
        (None, None) => none,
    };
    let (from, to, percent) = (write(from), write(to), percent(level, words));
    words.with(key, &[("from", Arg::Text(&from)), ("to", Arg::Text(&to)), ("percent", Arg::Text(&percent))])
}

fn left_out(units: &[String], words: &Phrases) -> Option<String> {
    (!units.is_empty()).then(|| {
        words
            .with("effect-left-out", &[("n", Arg::from(units.len())), ("text", Arg::Text(&units.join(", ")))])
    })
}

/// Who is set beside whom.
#[must_use]
pub fn synthetic_lead(found: &SyntheticView, words: &Phrases) -> Vec<String> {
    let start = words.date_long(&found.start);
    let values = [
        ("unit", Arg::Text(&found.treated)),
        ("n", Arg::from(found.donors)),
        ("before", Arg::from(found.before)),
        ("after", Arg::from(found.after)),
        ("start", Arg::Text(&start)),
    ];
    let lead = words.with("effect-synthetic-lead", &values);
    std::iter::once(lead).chain(left_out(&found.left_out, words)).collect()
}

/// How well the mixture follows before the start.
#[must_use]
pub fn synthetic_fit(found: &SyntheticView, decimals: usize, words: &Phrases) -> Vec<String> {
    let (root, square) =
        (words.number(found.rmspe_before, decimals), words.number(found.mspe_before, decimals));
    let values = [
        ("rmspe", Arg::Text(&root)),
        ("mspe", Arg::Text(&square)),
        ("k", Arg::from(found.follows_better_than)),
        ("n", Arg::from(found.donors)),
    ];
    let mut lines = vec![words.with("effect-fit", &values)];
    if 2 * found.follows_better_than < found.donors {
        lines.push(words.t("effect-fit-poor").to_owned());
    }
    if let Some(floor) = found.floor {
        let floor = words.number(floor, decimals);
        lines.push(words.with("effect-fit-close", &[("text", Arg::Text(&floor))]));
    }
    lines
}

/// What was found: the mean gap, the placebo shares and the interval.
#[must_use]
pub fn synthetic_found(found: &SyntheticView, decimals: usize, words: &Phrases) -> Vec<String> {
    let (gap, start) = (words.number(found.mean_gap, decimals), words.date_long(&found.start));
    let (p, least, within) =
        (share(found.p, words), share(found.least_p, words), share(found.within.p, words));
    let mut lines = vec![
        words.with(
            "effect-found",
            &[("unit", Arg::Text(&found.treated)), ("start", Arg::Text(&start)), ("gap", Arg::Text(&gap))],
        ),
        words.with(
            "effect-placebo",
            &[
                ("unit", Arg::Text(&found.treated)),
                ("k", Arg::from(found.rank)),
                ("n", Arg::from(found.placebos.len())),
                ("p", Arg::Text(&p)),
                ("least", Arg::Text(&least)),
            ],
        ),
    ];
    if found.exact > 0 {
        let key = if found.floored > 0 { "effect-floored" } else { "effect-exact" };
        let floored = share(found.p_floored, words);
        let values = [
            ("n", Arg::from(found.exact)),
            ("of", Arg::from(found.placebos.len())),
            ("p", Arg::Text(&floored)),
        ];
        lines.push(words.with(key, &values));
    }
    lines.extend([
        words.with(
            "effect-placebo-within",
            &[
                ("n", Arg::from(found.within.units)),
                ("limit", Arg::Number(found.within.limit)),
                ("p", Arg::Text(&within)),
            ],
        ),
        interval((found.from, found.to), "effect-interval-none-of-ratios", found.level, decimals, words),
    ]);
    lines
}

/// What comes out without single donors and with an earlier start.
#[must_use]
pub fn synthetic_checks(found: &SyntheticView, decimals: usize, words: &Phrases) -> Vec<String> {
    let number = |value: f64| words.number(value, decimals);
    let mut lines = Vec::new();
    let gaps = || found.leave_one_out.iter().map(|one| one.mean_gap);
    if let (Some(low), Some(high)) = (gaps().reduce(f64::min), gaps().reduce(f64::max)) {
        let (from, to) = (number(low), number(high));
        lines.push(words.with("effect-without-told", &[("from", Arg::Text(&from)), ("to", Arg::Text(&to))]));
    }
    if let Some(earlier) = &found.in_time {
        let (start, gap) = (words.date_long(&earlier.start), number(earlier.mean_gap));
        let (before, after) = (number(earlier.rmspe_before), number(earlier.rmspe_after));
        lines.push(words.with(
            "effect-in-time",
            &[
                ("start", Arg::Text(&start)),
                ("gap", Arg::Text(&gap)),
                ("before", Arg::Text(&before)),
                ("after", Arg::Text(&after)),
            ],
        ));
        if !earlier.left_out.is_empty() {
            let names = earlier.left_out.join(", ");
            lines.push(words.with("effect-in-time-left-out", &[("text", Arg::Text(&names))]));
        }
    }
    lines
}

/// Who is set beside whom.
#[must_use]
pub fn difference_lead(found: &DifferenceView, words: &Phrases) -> Vec<String> {
    let start = words.date_long(&found.start);
    let values = [
        ("own", Arg::from(found.treated.len())),
        ("others", Arg::from(found.others)),
        ("start", Arg::Text(&start)),
        ("before", Arg::from(found.before)),
        ("after", Arg::from(found.after)),
    ];
    let lead = words.with("effect-did-lead", &values);
    std::iter::once(lead).chain(left_out(&found.left_out, words)).collect()
}

/// What was found: the effect, its share by permutation and its interval, and the test of the time before.
#[must_use]
pub fn difference_found(found: &DifferenceView, decimals: usize, words: &Phrases) -> Vec<String> {
    let att = words.number(found.att, decimals);
    let p = share(found.p, words);
    // No fewer than the real one can be as large, or two with halves of the units.
    let least = (found.least_p * found.choices as f64).round();
    let key = if found.is_exact { "effect-did-p-all" } else { "effect-did-p-drawn" };
    let values = [
        ("n", Arg::Number(found.choices as f64)),
        ("k", Arg::Number(found.as_large as f64)),
        ("p", Arg::Text(&p)),
        ("least", Arg::Number(least)),
    ];
    let mut lines = vec![
        words.with("effect-did-att", &[("att", Arg::Text(&att))]),
        words.with(key, &values),
        interval((found.from, found.to), "effect-interval-none", found.level, decimals, words),
    ];
    if let Some(p) = found.pre_trend_p {
        lines.push(words.with("effect-did-trend", &[("p", Arg::Text(&share(p, words)))]));
    }
    lines
}

/// Who is set beside whom, and how.
#[must_use]
pub fn staggered_lead(found: &StaggeredView, words: &Phrases) -> Vec<String> {
    let control = words.t(&format!("effect-control-{}", found.control));
    let method = words.t(&format!("effect-method-{}", found.method));
    let values = [
        ("n", Arg::from(found.units)),
        ("periods", Arg::from(found.periods)),
        ("control", Arg::Text(control)),
        ("method", Arg::Text(method)),
    ];
    let mut lines = vec![words.with("effect-staggered-lead", &values)];
    if !found.covariates.is_empty() {
        let names = found.covariates.join(", ");
        lines.push(words.with("effect-covariates", &[("text", Arg::Text(&names))]));
    }
    lines.extend(left_out(&found.left_out, words));
    let small: Vec<String> =
        found.small_groups.iter().map(|group| group_name(group.start.as_deref(), words)).collect();
    if !small.is_empty() {
        lines.push(words.with("effect-small-groups", &[("text", Arg::Text(&small.join(", ")))]));
    }
    lines
}

/// When a group began, or that it never does.
#[must_use]
pub fn group_name(start: Option<&str>, words: &Phrases) -> String {
    start.map_or_else(|| words.t("effect-never").to_owned(), |start| words.date_long(start))
}

/// How bands are to be read, and the test of the time before.
#[must_use]
pub fn staggered_found(found: &StaggeredView, words: &Phrases) -> Vec<String> {
    let (percent, critical) = (percent(found.level, words), words.number(found.critical, 3));
    let seed = found.seed.to_string();
    let band = if found.is_uniform { "effect-band-told" } else { "effect-band-alone" };
    let values = [("percent", Arg::Text(&percent)), ("critical", Arg::Text(&critical))];
    let mut lines = vec![words.with(band, &values)];
    if found.draws > 0 {
        let values = [
            ("n", Arg::from(found.draws)),
            ("clusters", Arg::from(found.clusters)),
            ("text", Arg::Text(&seed)),
        ];
        lines.push(words.with("effect-bootstrap", &values));
    }
    if let (Some(balance), false) = (found.balance, found.aggregates.iter().any(|one| one.kind == "event")) {
        lines.push(words.with("effect-no-balance", &[("n", Arg::from(balance))]));
    }
    lines.extend(before_the_starts(found, words));
    lines
}

/// The test of the time before, or why there is none.
fn before_the_starts(found: &StaggeredView, words: &Phrases) -> Vec<String> {
    let mut lines = Vec::new();
    match (found.pre_trend, found.pre_trend_gone) {
        (Some(test), _) => {
            let statistic = words.number(test.statistic, 4);
            let p = test.p.map(|p| share(p, words));
            let values = [
                ("statistic", Arg::Text(&statistic)),
                ("degrees", Arg::from(test.degrees)),
                ("p", Arg::Text(p.as_deref().unwrap_or_default())),
                ("smallest", Arg::from(test.smallest)),
                ("needed", Arg::from(test.needed)),
            ];
            let key = if p.is_some() { "effect-pre-trend" } else { "effect-pre-trend-few" };
            lines.push(words.with(key, &values));
            if p.is_some() {
                return lines;
            }
        }
        (None, Some("singular")) => lines.push(words.t("effect-pre-trend-singular").to_owned()),
        (None, _) => return vec![words.t("effect-pre-trend-nothing").to_owned()],
    }
    lines.push(match found.pre_chance {
        Some(chance) => {
            let p = share(chance.p, words);
            let values = [
                ("cells", Arg::from(chance.cells)),
                ("k", Arg::from(chance.as_large)),
                ("n", Arg::from(chance.ways)),
                ("p", Arg::Text(&p)),
            ];
            words.with("effect-pre-chance", &values)
        }
        None => words.t("effect-pre-chance-none").to_owned(),
    });
    lines
}
