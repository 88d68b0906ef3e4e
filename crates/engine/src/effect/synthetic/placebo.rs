//! What would have been found where nothing happened, or before it did, or without a donor.

use super::fit::{Fit, check, fit, of_donors};
use super::study::{Study, Unfit};
use super::{PredictorWeights, Settings};
use crate::effect::progress::{Listener, listener};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

/// The treated unit among all others in its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Space {
    /// The treated unit.
    pub treated: usize,
    /// Of every unit, by its number.
    pub fits: Vec<Fit>,
    /// By unit: is its gap before the start numerically nothing?
    pub exact: Vec<bool>,
    /// By unit: a quarter of what it swings, squared, which may count in place of nothing. See [`Space::ratio`] and [`Space::p_floored`].
    pub floors: Vec<f64>,
}

impl Space {
    /// Root mean squared gap of a unit after the start divided by that before it.
    ///
    /// Where there are more donors than periods a mixture may meet a unit in every period without a rest. The ratio of such a unit is infinite:
    /// it counts as at least as large as that of any treated unit with a gap. Where the treated unit itself is met exactly, all such
    /// units would be equal; then, and only then, each of them is counted with a quarter of what it swings itself: its root mean squared change
    /// from one period to the next, less the mean change of all, before the start ([`Space::is_floored`], decision 0094).
    #[must_use]
    pub fn ratio(&self, unit: usize) -> f64 {
        let is_plain = self.exact[unit] && !self.exact[self.treated];
        self.ratio_to(unit, if is_plain { 0.0 } else { self.counted_before(&self.fits[unit]) })
    }

    fn ratio_to(&self, unit: usize, before: f64) -> f64 {
        let after = self.fits[unit].after;
        if before == 0.0 && after == 0.0 { 0.0 } else { (after / before).sqrt() }
    }

    /// Does something else than the unit's own gap before the start count in its ratio?
    #[must_use]
    pub fn is_floored(&self, unit: usize) -> bool {
        self.exact[unit] && self.exact[self.treated] && self.floors[unit] > 0.0
    }

    pub(super) fn counted_before(&self, fit: &Fit) -> f64 {
        if self.exact[fit.treated] { self.floors[fit.treated] } else { fit.before }
    }

    /// How many units count in [`Space::p_within`], the treated one among them.
    #[must_use]
    pub fn counted_within(&self, limit: f64) -> usize {
        self.fits.iter().filter(|fit| self.is_within(fit, limit)).count()
    }

    fn is_within(&self, fit: &Fit, limit: f64) -> bool {
        let most = limit * self.counted_before(&self.fits[self.treated]);
        fit.treated == self.treated || fit.before <= most
    }

    /// Share of units, the treated one among them, whose gap grew as much (`R_j ≥ R_1`).
    #[must_use]
    pub fn p(&self) -> f64 {
        self.p_of(|_| true)
    }

    /// The same with a quarter of its own swing for every unit that is met exactly, whoever is treated: never above [`Space::p`]. The interval is
    /// this test turned round. Infinite ratios would leave none: they stay infinite whatever is taken off.
    #[must_use]
    pub fn p_floored(&self) -> f64 {
        let ratio = |fit: &Fit| self.ratio_to(fit.treated, self.counted_before(fit));
        let own = ratio(&self.fits[self.treated]);
        let as_high = self.fits.iter().filter(|fit| fit.treated == self.treated || ratio(fit) >= own).count();
        as_high as f64 / self.fits.len() as f64
    }

    /// The same as [`Space::p`] without placebos whose mean squared gap before the start is more than `limit` times the treated unit's.
    #[must_use]
    pub fn p_within(&self, limit: f64) -> f64 {
        self.p_of(|fit| self.is_within(fit, limit))
    }

    fn p_of(&self, counts: impl Fn(&Fit) -> bool) -> f64 {
        let own = self.ratio(self.treated);
        let counted = || self.fits.iter().filter(|fit| counts(fit));
        let as_high =
            counted().filter(|fit| fit.treated == self.treated || self.ratio(fit.treated) >= own).count();
        as_high as f64 / counted().count() as f64
    }

    /// Units by falling ratio.
    #[must_use]
    pub fn ranking(&self) -> Vec<usize> {
        let mut order: Vec<usize> = (0..self.fits.len()).collect();
        order.sort_by(|one, two| self.ratio(*two).total_cmp(&self.ratio(*one)));
        order
    }
}

/// A start that was earlier than the real one.
#[derive(Debug, Clone, PartialEq)]
pub struct InTime {
    /// Periods before the earlier start.
    pub before: usize,
    /// The fit up to the real start: its periods after the earlier start should show no gap.
    pub fit: Fit,
    /// Predictors that were left out because nothing of them was known before the earlier start.
    pub left_out: Vec<usize>,
}

/// A fit without one donor that had a weight.
#[derive(Debug, Clone, PartialEq)]
pub struct LeftOut {
    /// The donor.
    pub donor: usize,
    /// The fit without it.
    pub fit: Fit,
}

/// Puts every unit in the treated one's place, which joins the donors. Of many units that takes seconds:
/// [`told`](crate::effect::progress::told) says how far it is.
///
/// # Errors
/// [`Unfit`] as in [`fit`].
pub fn placebos_in_space(study: &Study, treated: usize, settings: &Settings) -> Result<Space, Unfit> {
    let ready = study.ready()?;
    if treated >= ready.units {
        return Err(Unfit::NoSuchUnit(treated));
    }
    check(settings, ready.predictors())?;
    let fits = beside(ready.units, listener().as_ref(), |unit| {
        let donors: Vec<usize> = (0..ready.units).filter(|other| *other != unit).collect();
        of_donors(&ready, unit, &donors, settings)
    });
    let (exact, floors) = floors(study, &fits);
    Ok(Space { treated, fits, exact, floors })
}

/// Beside the unit's own swing a root mean squared gap this small is no gap: the search for weights stops above it.
const EXACT_BESIDE_SWING: f64 = 1e-6;
/// And beside its largest outcome, of which it would be rounding.
const EXACT_BESIDE_SIZE: f64 = 1e-10;

/// Which fits are exact, and a quarter of each unit's own swing, squared.
fn floors(study: &Study, fits: &[Fit]) -> (Vec<bool>, Vec<f64>) {
    let units = study.units();
    let steps = study.before - 1;
    let change = |unit: usize, step: usize| study.outcome(unit)[step + 1] - study.outcome(unit)[step];
    let means: Vec<f64> = (0..steps)
        .map(|step| {
            // Summed by size, so that the order of the units does not matter.
            let mut all: Vec<f64> = (0..units).map(|unit| change(unit, step)).collect();
            all.sort_by(f64::total_cmp);
            all.iter().sum::<f64>() / units as f64
        })
        .collect();
    let floor = |fit: &Fit| {
        let square = (0..steps).map(|step| (change(fit.treated, step) - means[step]).powi(2)).sum::<f64>();
        let swing = if steps == 0 { 0.0 } else { (square / steps as f64).sqrt() };
        let outcomes = &study.outcome(fit.treated)[..study.before];
        let size = outcomes.iter().fold(0.0, |most: f64, value| most.max(value.abs()));
        let is_exact = fit.before.sqrt() <= (EXACT_BESIDE_SWING * swing).max(EXACT_BESIDE_SIZE * size);
        (is_exact, (swing / 4.0).powi(2))
    };
    fits.iter().map(floor).unzip()
}

/// Fits again without each donor whose weight is above a thousandth.
///
/// # Errors
/// [`Unfit`] as in [`fit`]; where only two donors are there, none can be left out.
pub fn leave_one_out(study: &Study, of: &Fit, settings: &Settings) -> Result<Vec<LeftOut>, Unfit> {
    let ready = study.ready()?;
    check(settings, ready.predictors())?;
    if of.treated >= ready.units {
        return Err(Unfit::NoSuchUnit(of.treated));
    }
    if ready.units < 4 {
        return Err(Unfit::FewDonors(ready.units - 2));
    }
    let weighty: Vec<usize> =
        (0..ready.units).filter(|unit| of.weights.get(*unit).is_some_and(|w| *w > 1e-3)).collect();
    let fits = beside(weighty.len(), None, |at| {
        let donors: Vec<usize> =
            (0..ready.units).filter(|other| *other != of.treated && *other != weighty[at]).collect();
        of_donors(&ready, of.treated, &donors, settings)
    });
    Ok(weighty.into_iter().zip(fits).map(|(donor, fit)| LeftOut { donor, fit }).collect())
}

/// Fits as if it had begun after `before` periods, and looks up to the real start. Predictors are cut at the earlier start;
/// those of which nothing is left are left out.
///
/// # Errors
/// [`Unfit`] as in [`fit`]; [`Unfit::Start`] where the earlier start is not earlier.
pub fn placebo_in_time(
    study: &Study,
    treated: usize,
    before: usize,
    settings: &Settings,
) -> Result<InTime, Unfit> {
    study.ready()?;
    if before == 0 || before >= study.before {
        return Err(Unfit::Start);
    }
    let cut = |values: &[f64]| -> Vec<f64> {
        values.chunks_exact(study.periods).flat_map(|row| row[..study.before].iter().copied()).collect()
    };
    let mut earlier = Study {
        outcomes: cut(&study.outcomes),
        periods: study.before,
        before,
        predictors: Vec::new(),
        fitted: study.fitted.start.min(before - 1)..study.fitted.end.min(before),
    };
    let mut settings = settings.clone();
    let (mut left_out, mut kept) = (Vec::new(), Vec::new());
    for (at, predictor) in study.predictors.iter().enumerate() {
        let mut shorter = predictor.clone();
        shorter.values = cut(&predictor.values);
        shorter.periods.end = shorter.periods.end.min(before);
        let alone = Study { predictors: vec![shorter.clone()], ..earlier.clone() };
        if alone.ready().is_ok() {
            earlier.predictors.push(shorter);
            kept.push(at);
        } else {
            left_out.push(at);
        }
    }
    if let PredictorWeights::Given(weights) = &mut settings.weights {
        check(
            &Settings { weights: PredictorWeights::Given(weights.clone()), seed: 0 },
            study.predictors.len(),
        )?;
        *weights = kept.iter().map(|at| weights[*at]).collect();
    }
    Ok(InTime { before, fit: fit(&earlier, treated, &settings)?, left_out })
}

/// Makes all of them, each by whichever thread is free.
fn beside<T: Send>(count: usize, listener: Option<&Listener>, one: impl Fn(usize) -> T + Sync) -> Vec<T> {
    let threads = std::thread::available_parallelism().map_or(1, std::num::NonZero::get).min(count.max(1));
    let (next, made) = (AtomicUsize::new(0), Mutex::new(Vec::with_capacity(count)));
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                loop {
                    let at = next.fetch_add(1, Ordering::Relaxed);
                    if at >= count {
                        break;
                    }
                    let value = one(at);
                    let mut made = made.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
                    made.push((at, value));
                    // Within the lock, so that numbers rise.
                    if let Some(listener) = listener {
                        listener(made.len(), count);
                    }
                }
            });
        }
    });
    let mut made = made.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
    made.sort_unstable_by_key(|(at, _)| *at);
    made.into_iter().map(|(_, value)| value).collect()
}
