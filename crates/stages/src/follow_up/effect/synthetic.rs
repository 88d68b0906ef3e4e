//! One unit beside a mixture of others.

use super::views::{
    BalanceView, InTimeView, LeftOutView, PeriodView, PlaceboView, SyntheticView, WeightView, WithinView,
};
use super::{LEAST_BEFORE, LEAST_DONORS, Refused};
use std::ops::Range;
use torg_engine::effect::synthetic::{
    Fit, Predictor, PredictorWeights, Settings, Space, Study, Unfit, leave_one_out, placebo_in_time,
    placebos_in_space,
};

/// Placebos whose mean squared gap before the start is more than this many times the treated unit's are left out of the
/// second share, as Abadie, Diamond and Hainmueller (2010) do.
const LIMIT: f64 = 20.0;
/// Smaller shares of the mixture are not told.
const LEAST_WEIGHT: f64 = 1e-3;

/// What the mixture is made by: the mean of a column over some periods.
#[derive(Debug, Clone, PartialEq)]
pub struct NamedPredictor {
    /// What it is called.
    pub name: String,
    /// Units × periods, unit by unit; NaN = not known.
    pub values: Vec<f64>,
    /// The periods.
    pub periods: Range<usize>,
}

/// One unit, its start, and who it may be mixed from.
#[derive(Debug, Clone, PartialEq)]
pub struct Case {
    /// Names of the units.
    pub units: Vec<String>,
    /// Names of the periods, rising.
    pub periods: Vec<String>,
    /// Units × periods, unit by unit; none missing.
    pub outcomes: Vec<f64>,
    /// The place of the treated unit.
    pub treated: usize,
    /// Periods before the start.
    pub before: usize,
    /// What the mixture is made by; empty = the outcome of every period before the start.
    pub predictors: Vec<NamedPredictor>,
    /// Does every predictor count the same? Else they count so that the outcome before is followed best.
    pub is_alike: bool,
    /// Periods before an earlier start that is tried; `None` = half of those before the real one.
    pub earlier: Option<usize>,
    /// Seed of the search.
    pub seed: u64,
    /// What the interval leaves out: 0.1 for 90 %.
    pub level: f64,
    /// Units left out because an outcome is missing.
    pub left_out: Vec<String>,
}

/// Mixes the others so that they look like the unit before the start, and does the same for every one of them.
///
/// # Errors
/// [`Refused`] where too little is known, or no mixture can be like the unit.
pub fn synthetic(case: &Case) -> Result<SyntheticView, Refused> {
    check(case)?;
    let (study, names) = study(case);
    let weights = if case.is_alike || case.predictors.is_empty() {
        PredictorWeights::Given(vec![1.0; names.len()])
    } else {
        PredictorWeights::Nested
    };
    let settings = Settings { weights, seed: case.seed };
    let refused = |unfit| refused(unfit, case, &names);
    let space = placebos_in_space(&study, case.treated, &settings).map_err(refused)?;
    let own = &space.fits[case.treated];
    let without = leave_one_out(&study, own, &settings).map_err(refused)?;
    let without = without.iter().map(|one| LeftOutView {
        unit: case.units[one.donor].clone(),
        rmspe_before: one.fit.before.sqrt(),
        mean_gap: one.fit.mean_gap_after(case.before),
        gaps: one.fit.gaps.clone(),
    });
    let leave_one_out = without.collect();
    Ok(told(case, &names, &space, leave_one_out, in_time(case, &names, &study, &settings)))
}

fn check(case: &Case) -> Result<(), Refused> {
    let donors = case.units.len().saturating_sub(1);
    if case.before < LEAST_BEFORE {
        return Err(Refused::FewBefore(case.before, LEAST_BEFORE));
    }
    if case.before >= case.periods.len() {
        return Err(Refused::NothingAfter);
    }
    if !(case.level > 0.0 && case.level < 1.0) {
        return Err(Refused::Level);
    }
    if donors < LEAST_DONORS {
        return Err(Refused::FewDonors(donors, LEAST_DONORS));
    }
    let rows: Vec<&[f64]> = case.outcomes.chunks_exact(case.periods.len()).collect();
    let beyond = |is_beyond: fn(f64, f64) -> bool| {
        (0..case.before).all(|period| {
            let own = rows[case.treated][period];
            let mut others = rows.iter().enumerate().filter(|(unit, _)| *unit != case.treated);
            others.all(|(_, row)| is_beyond(own, row[period]))
        })
    };
    for (is_above, is_beyond) in
        [(true, beyond(|own, other| own > other)), (false, beyond(|own, other| own < other))]
    {
        if is_beyond {
            return Err(Refused::Outside(case.units[case.treated].clone(), is_above));
        }
    }
    if let Some(late) =
        case.predictors.iter().find(|one| one.periods.is_empty() || one.periods.end > case.before)
    {
        return Err(Refused::PredictorPeriods(late.name.clone()));
    }
    Ok(())
}

/// The study and the names of its predictors. Of the outcome's own periods those count in which units differ.
fn study(case: &Case) -> (Study, Vec<String>) {
    let count = case.periods.len();
    let differs = |period: &usize| {
        let mut column = case.outcomes.iter().skip(*period).step_by(count);
        let first = column.next();
        column.any(|value| Some(value) != first)
    };
    let (predictors, names) = if case.predictors.is_empty() {
        (0..case.before)
            .filter(differs)
            .map(|at| {
                (Predictor { values: case.outcomes.clone(), periods: at..at + 1 }, case.periods[at].clone())
            })
            .unzip()
    } else {
        let one = |one: &NamedPredictor| {
            (Predictor { values: one.values.clone(), periods: one.periods.clone() }, one.name.clone())
        };
        case.predictors.iter().map(one).unzip()
    };
    let (outcomes, before) = (case.outcomes.clone(), case.before);
    (Study { outcomes, periods: count, before, predictors, fitted: 0..before }, names)
}

fn refused(unfit: Unfit, case: &Case, names: &[String]) -> Refused {
    let unit = |unit: usize| case.units.get(unit).cloned().unwrap_or_default();
    let predictor = |at: usize| names.get(at).cloned().unwrap_or_default();
    match unfit {
        Unfit::Missing { unit: own, period } => {
            Refused::Missing(vec![(unit(own), vec![case.periods[period].clone()])])
        }
        Unfit::Unknown { predictor: at, unit: own } => Refused::PredictorUnknown(predictor(at), unit(own)),
        Unfit::Constant(at) => Refused::PredictorConstant(predictor(at)),
        Unfit::Periods => Refused::PredictorPeriods(String::new()),
        Unfit::NoSuchUnit(own) => Refused::NoSuchUnit(unit(own)),
        Unfit::FewDonors(donors) => Refused::FewDonors(donors, LEAST_DONORS),
        Unfit::Start => Refused::NothingAfter,
        // Of outcomes that never differ nothing can be made.
        Unfit::NoPredictors => Refused::PredictorConstant(String::new()),
        Unfit::Overflow => Refused::Overflow,
        Unfit::Shape | Unfit::Weights => Refused::NobodyApart,
    }
}

fn in_time(case: &Case, names: &[String], study: &Study, settings: &Settings) -> Option<InTimeView> {
    let before = case.earlier.unwrap_or(case.before.div_ceil(2));
    let found = placebo_in_time(study, case.treated, before, settings).ok()?;
    Some(InTimeView {
        start: case.periods[before].clone(),
        rmspe_before: found.fit.before.sqrt(),
        rmspe_after: found.fit.after.sqrt(),
        mean_gap: found.fit.mean_gap_after(before),
        gaps: found.fit.gaps,
        // Of the outcome's own periods the later ones are left out by nature.
        left_out: if case.predictors.is_empty() {
            Vec::new()
        } else {
            found.left_out.iter().map(|at| names[*at].clone()).collect()
        },
    })
}

fn told(
    case: &Case,
    names: &[String],
    space: &Space,
    leave_one_out: Vec<LeftOutView>,
    in_time: Option<InTimeView>,
) -> SyntheticView {
    let own = &space.fits[case.treated];
    let units = space.fits.len();
    let ratio = |unit: usize| Some(space.ratio(unit)).filter(|ratio| ratio.is_finite());
    let of = |fit: &Fit| PlaceboView {
        unit: case.units[fit.treated].clone(),
        rmspe_before: fit.before.sqrt(),
        rmspe_after: fit.after.sqrt(),
        ratio: ratio(fit.treated),
        is_floored: space.is_floored(fit.treated),
        gaps: fit.gaps.clone(),
    };
    let p = space.p();
    let (from, to) = space.interval(case.before, case.level);
    let finite = |end: f64| Some(end).filter(|end| end.is_finite());
    SyntheticView {
        treated: case.units[case.treated].clone(),
        start: case.periods[case.before].clone(),
        before: case.before,
        after: case.periods.len() - case.before,
        donors: units - 1,
        left_out: case.left_out.clone(),
        weights: weights(case, own),
        predictors: balance(names, own),
        is_any_weight_as_good: own.is_any_weight_as_good,
        mspe_before: own.before,
        rmspe_before: own.before.sqrt(),
        rmspe_after: own.after.sqrt(),
        ratio: ratio(case.treated),
        floor: space.is_floored(case.treated).then(|| space.floors[case.treated].sqrt()),
        exact: space.exact.iter().filter(|is_exact| **is_exact).count(),
        floored: (0..units).filter(|unit| space.is_floored(*unit)).count(),
        follows_better_than: space.fits.iter().filter(|fit| fit.before > own.before).count(),
        mean_gap: own.mean_gap_after(case.before),
        periods: periods(case, own),
        placebos: space.ranking().iter().map(|unit| of(&space.fits[*unit])).collect(),
        rank: (p * units as f64).round() as usize,
        p,
        p_floored: space.p_floored(),
        least_p: 1.0 / units as f64,
        within: WithinView { limit: LIMIT, units: space.counted_within(LIMIT), p: space.p_within(LIMIT) },
        level: case.level,
        from: finite(from),
        to: finite(to),
        leave_one_out,
        in_time,
        seed: case.seed,
    }
}

fn weights(case: &Case, own: &Fit) -> Vec<WeightView> {
    let all = case.units.iter().zip(&own.weights).filter(|(_, weight)| **weight > LEAST_WEIGHT);
    let mut all: Vec<WeightView> =
        all.map(|(unit, weight)| WeightView { unit: unit.clone(), weight: *weight }).collect();
    all.sort_by(|one, two| two.weight.total_cmp(&one.weight).then_with(|| one.unit.cmp(&two.unit)));
    all
}

fn balance(names: &[String], own: &Fit) -> Vec<BalanceView> {
    let rows = names.iter().zip(&own.predictor_weights).zip(&own.balance);
    rows.map(|((name, weight), balance)| BalanceView {
        predictor: name.clone(),
        weight: *weight,
        treated: balance.treated,
        synthetic: balance.synthetic,
        donor_mean: balance.donor_mean,
    })
    .collect()
}

fn periods(case: &Case, own: &Fit) -> Vec<PeriodView> {
    let observed = &case.outcomes[case.treated * case.periods.len()..];
    let one = |at: usize| PeriodView {
        period: case.periods[at].clone(),
        is_after: at >= case.before,
        observed: observed[at],
        synthetic: own.synthetic[at],
        gap: own.gaps[at],
    };
    (0..case.periods.len()).map(one).collect()
}
