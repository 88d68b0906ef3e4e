//! Units that began together beside others.

use super::Refused;
use super::views::{DifferenceView, MeansView, PathView};
use torg_engine::effect::difference::{self as engine, Difference, Settings, Unfit};

/// Units of which some began together.
#[derive(Debug, Clone, PartialEq)]
pub struct Together {
    /// Names of the units.
    pub units: Vec<String>,
    /// Names of the periods, rising.
    pub periods: Vec<String>,
    /// Units × periods, unit by unit; none missing.
    pub outcomes: Vec<f64>,
    /// By unit.
    pub treated: Vec<bool>,
    /// Periods before the start.
    pub before: usize,
    /// How chance is counted.
    pub settings: Settings,
    /// Units left out because an outcome is missing.
    pub left_out: Vec<String>,
}

/// Compares the changes of the units that began with those of the others.
///
/// # Errors
/// [`Refused`] where there are so few units that no choice of them could ever be unusual at the level.
pub fn difference(together: &Together) -> Result<DifferenceView, Refused> {
    let own = together.treated.iter().filter(|is_treated| **is_treated).count();
    let others = together.treated.len() - own;
    if own == 0 || others == 0 {
        return Err(Refused::NobodyApart);
    }
    let panel = engine::Panel {
        outcomes: together.outcomes.clone(),
        periods: together.periods.len(),
        before: together.before,
        treated: together.treated.clone(),
    };
    let level = together.settings.level;
    let found = engine::difference(&panel, &together.settings)
        .map_err(|unfit| refused(unfit, together, (own, others)))?;
    // One choice more than the level refuses is needed for an interval with an end.
    if found.least_p > level + 1e-12 {
        if !found.is_exact {
            return Err(Refused::FewDraws(
                together.settings.draws,
                (1.0 / level - 1e-9).ceil() as u32 - 1,
                level,
            ));
        }
        return Err(Refused::FewChoices(own, others, found.least_p, level));
    }
    let names = together.units.iter().zip(&together.treated).filter(|(_, is_treated)| **is_treated);
    let path = found.path.iter().zip(&together.periods).enumerate().map(|(at, (gap, period))| PathView {
        period: period.clone(),
        is_after: at >= together.before,
        gap: gap.gap,
        p: gap.p,
    });
    let finite = |end: f64| Some(end).filter(|end| end.is_finite());
    Ok(DifferenceView {
        treated: names.map(|(name, _)| name.clone()).collect(),
        others,
        start: together.periods[together.before].clone(),
        before: together.before,
        after: together.periods.len() - together.before,
        left_out: together.left_out.clone(),
        att: found.att,
        means: means(&found),
        p: found.p,
        least_p: found.least_p,
        as_large: found.as_large,
        choices: found.choices,
        is_exact: found.is_exact,
        level,
        from: finite(found.interval.0),
        to: finite(found.interval.1),
        path: path.collect(),
        pre_trend_p: found.pre_trend_p,
        seed: together.settings.seed,
    })
}

const fn means(found: &Difference) -> MeansView {
    MeansView {
        treated_before: found.means.treated_before,
        treated_after: found.means.treated_after,
        others_before: found.means.others_before,
        others_after: found.means.others_after,
    }
}

/// So many others a few that began need at least, for a p as low as the level to be possible.
#[must_use]
pub fn others_needed(own: u64, level: f64) -> u64 {
    let ways = |others: u64| (1..=own).fold(1.0, |ways, at| ways * (others + at) as f64 / at as f64);
    // With halves of the units every choice has a mirror image that is as large.
    let least = |others: u64| (if others == own { 2.0 } else { 1.0 }) / ways(others);
    (2..).find(|others| least(*others) <= level + 1e-12).unwrap_or(u64::MAX)
}

fn refused(unfit: Unfit, together: &Together, (own, others): (usize, usize)) -> Refused {
    match unfit {
        Unfit::Missing { unit, period } => {
            Refused::Missing(vec![(together.units[unit].clone(), vec![together.periods[period].clone()])])
        }
        Unfit::Start => Refused::NothingAfter,
        Unfit::Few(..) => {
            // One of all units is set apart, which can be done in as many ways; of two it is the same either way.
            let units = own + others;
            let least = if units == 2 { 1.0 } else { 1.0 / units as f64 };
            Refused::FewChoices(own, others, least, together.settings.level)
        }
        Unfit::Settings => Refused::Level,
        Unfit::Overflow => Refused::Overflow,
        Unfit::Shape => Refused::NobodyApart,
    }
}
