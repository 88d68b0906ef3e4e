//! From ratings to what is shown: spread, label, roles, reasons.

use super::store::RatingRow;
use super::views::{CountsView, OwnRatingView, ResultView, RoleCountsView, SaidView};
use torg_domain::assessment::ROLE_LEAST;
use torg_domain::network::Level;
use torg_engine::consensus::{Agreement, Maturity, Stand, agreement};

/// Ratings as the engine takes them. A stored number outside 0 to 5 can not be; it is left out, not guessed.
fn ratings<'r>(rows: impl Iterator<Item = &'r RatingRow>) -> Vec<u8> {
    rows.filter_map(|row| u8::try_from(row.rating).ok()).collect()
}

/// The agreement of the ratings of one dimension.
pub(super) fn agreed<'r>(rows: impl Iterator<Item = &'r RatingRow>) -> Option<Agreement> {
    agreement(&ratings(rows))
}

/// The step a panel agrees on; `None` where it is split or too few rated.
pub(super) fn level(agreed: &Agreement) -> Option<u8> {
    let is_agreed = agreed.stand == Some(Stand::Agreement);
    // A half median counts upwards, as for the label.
    is_agreed.then(|| (0..=5).find(|step| f64::from(*step) >= agreed.median)).flatten()
}

/// The spread of one dimension.
pub(super) fn spread<'r>(rows: impl Iterator<Item = &'r RatingRow>) -> CountsView {
    let Some(found) = agreed(rows) else {
        return CountsView {
            raters: 0,
            counts: [0; 6],
            median: None,
            at_median: 0.0,
            in_agreement: 0.0,
            stand: String::new(),
            maturity: String::new(),
        };
    };
    let stand = match found.stand {
        Some(Stand::Agreement) => "agreement",
        Some(Stand::Split) => "split",
        None => "",
    };
    let maturity = match found.maturity {
        Some(Maturity::Initial) => "initial",
        Some(Maturity::Progressing) => "progressing",
        Some(Maturity::Optimising) => "optimising",
        Some(Maturity::Uncertain) => "uncertain",
        None => "",
    };
    CountsView {
        raters: found.raters,
        counts: found.counts,
        median: Some(found.median),
        at_median: found.percent_at_median,
        in_agreement: found.percent_in_agreement,
        stand: stand.to_owned(),
        maturity: maturity.to_owned(),
    }
}

/// Everything the municipality's own people see of one dimension.
pub(super) fn result(dimension: &str, rows: &[RatingRow], talk: SaidView) -> ResultView {
    let ours: Vec<&RatingRow> = rows.iter().filter(|row| row.dimension == dimension).collect();
    let mut reasons: Vec<(i64, SaidView)> = ours
        .iter()
        .filter(|row| !row.reason.is_empty())
        .map(|row| (row.rating, SaidView { words: row.reason.clone(), lang: row.lang.clone() }))
        .collect();
    // By rating, then by words: the order in which people rated is told to nobody.
    reasons.sort_by(|a, b| (a.0, &a.1.words).cmp(&(b.0, &b.1.words)));
    ResultView {
        dimension: dimension.to_owned(),
        spread: spread(ours.iter().copied()),
        roles: roles(&ours),
        reasons,
        talk,
    }
}

/// A role is told where at least [`ROLE_LEAST`] of it rated, and all others together are as many or none, so that
/// nobody's rating follows from the rest.
fn roles(ours: &[&RatingRow]) -> Vec<RoleCountsView> {
    let counts = |word: &str| {
        let of_role = ours.iter().copied().filter(|row| row.role == word);
        agreed(of_role).map(|found| RoleCountsView { role: word.to_owned(), counts: found.counts })
    };
    let number = |role: &RoleCountsView| role.counts.iter().sum::<usize>();
    let told: Vec<RoleCountsView> = Level::ALL
        .iter()
        .filter(|role| **role != Level::NotStated)
        .filter_map(|role| counts(role.word()))
        .filter(|role| number(role) >= ROLE_LEAST)
        .collect();
    let rest = ours.len() - told.iter().map(number).sum::<usize>();
    if rest == 0 || rest >= ROLE_LEAST { told } else { Vec::new() }
}

/// One person's own ratings.
pub(super) fn own(rows: &[RatingRow], rater: &str) -> Vec<OwnRatingView> {
    let ours = rows.iter().filter(|row| row.rater == rater);
    ours.map(|row| OwnRatingView {
        dimension: row.dimension.clone(),
        rating: row.rating,
        reason: SaidView { words: row.reason.clone(), lang: row.lang.clone() },
        role: row.role.clone(),
    })
    .collect()
}
