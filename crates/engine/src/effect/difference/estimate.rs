//! The estimate, its chance and its interval.

use super::choices::{count, drawn, each};
use super::{Panel, Settings, Unfit};
use crate::effect::can_be_squared;

/// Mean outcomes of the two by two.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Means {
    /// Treated units before the start.
    pub treated_before: f64,
    /// Treated units after it.
    pub treated_after: f64,
    /// The others before the start.
    pub others_before: f64,
    /// The others after it.
    pub others_after: f64,
}

/// Treated minus others in one period, less the same in the last period before the start.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Gap {
    /// In the outcome's unit of measure; 0 in the last period before the start.
    pub gap: f64,
    /// Share of choices with as large a gap in this period.
    pub p: f64,
}

/// What was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Difference {
    /// The mean effect on the treated, in the outcome's unit of measure.
    pub att: f64,
    /// What it is made from.
    pub means: Means,
    /// Share of choices of treated units with as large an |ATT|, the real one counted in.
    pub p: f64,
    /// Choices with as large an |ATT|, the real one among them: `p` of `choices`.
    pub as_large: u64,
    /// Choices looked at, the real one among them.
    pub choices: u64,
    /// Were those all there are?
    pub is_exact: bool,
    /// No p can be below this with so many units.
    pub least_p: f64,
    /// Constant effects that are not refused at the level, from and to; infinite where there are too few units to refuse any.
    pub interval: (f64, f64),
    /// Period by period.
    pub path: Vec<Gap>,
    /// Share of choices whose gaps before the start are as large together (sum of squares); `None` with one period before.
    pub pre_trend_p: Option<f64>,
}

/// Compares the changes of treated and other units.
///
/// # Errors
/// [`Unfit`] says what is wrong.
pub fn difference(panel: &Panel, settings: &Settings) -> Result<Difference, Unfit> {
    check(panel, settings)?;
    let treated: Vec<usize> = (0..panel.treated.len()).filter(|unit| panel.treated[*unit]).collect();
    let units = panel.treated.len();
    let changes = Changes::of(panel, treated.len());
    let own = changes.statistics(&treated);
    let ways = count(units, treated.len());
    let is_exact = ways.is_some_and(|ways| ways <= settings.most);
    let mut chance = Chance::new(&own, panel.before, changes.size());
    let mut look = |chosen: &[usize]| {
        let overlap = chosen.iter().filter(|unit| panel.treated[**unit]).count();
        chance.count(&changes.statistics(chosen), changes.overlap(overlap));
    };
    if is_exact {
        each(units, treated.len(), look);
    } else {
        look(&treated);
        drawn(units, treated.len(), (settings.draws, settings.seed), look);
    }
    let choices = chance.ends.len() as u64;
    let share = |as_large: u64| as_large as f64 / choices as f64;
    let path = own[1..]
        .iter()
        .zip(&chance.as_large[1..])
        .map(|(gap, as_large)| Gap { gap: *gap, p: share(*as_large) });
    Ok(Difference {
        att: own[0],
        means: means(panel),
        p: share(chance.as_large[0]),
        as_large: chance.as_large[0],
        choices,
        is_exact,
        // With halves of the units every choice has a mirror image that is as large.
        least_p: if is_exact { share(1 + u64::from(2 * treated.len() == units)) } else { share(1) },
        interval: chance.interval(settings.level),
        path: path.collect(),
        pre_trend_p: (panel.before > 1).then(|| share(chance.as_large_before)),
    })
}

fn check(panel: &Panel, settings: &Settings) -> Result<(), Unfit> {
    let units = panel.treated.len();
    if panel.periods == 0 || units == 0 || panel.outcomes.len() != units * panel.periods {
        return Err(Unfit::Shape);
    }
    if let Some(at) = panel.outcomes.iter().position(|value| !value.is_finite()) {
        return Err(Unfit::Missing { unit: at / panel.periods, period: at % panel.periods });
    }
    if !can_be_squared(&panel.outcomes) {
        return Err(Unfit::Overflow);
    }
    if panel.before == 0 || panel.before >= panel.periods {
        return Err(Unfit::Start);
    }
    let treated = panel.treated.iter().filter(|is_treated| **is_treated).count();
    if treated == 0 || units - treated < 2 {
        return Err(Unfit::Few(treated, units - treated));
    }
    if !(settings.level > 0.0 && settings.level < 1.0) || settings.draws == 0 {
        return Err(Unfit::Settings);
    }
    Ok(())
}

fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len() as f64
}

fn means(panel: &Panel) -> Means {
    let rows = || panel.outcomes.chunks_exact(panel.periods).zip(&panel.treated);
    let of = |wanted: bool, is_after: bool| {
        let part =
            |row: &[f64]| if is_after { mean(&row[panel.before..]) } else { mean(&row[..panel.before]) };
        mean(&rows().filter(|(_, treated)| **treated == wanted).map(|(row, _)| part(row)).collect::<Vec<_>>())
    };
    Means {
        treated_before: of(true, false),
        treated_after: of(true, true),
        others_before: of(false, false),
        others_after: of(false, true),
    }
}

/// Of every unit: its change from before to after, then its difference to the last period before, period by period.
struct Changes {
    rows: Vec<f64>,
    width: usize,
    total: Vec<f64>,
    treated: f64,
    others: f64,
}

impl Changes {
    fn of(panel: &Panel, treated: usize) -> Self {
        let width = panel.periods + 1;
        let mut rows = Vec::with_capacity(panel.treated.len() * width);
        for row in panel.outcomes.chunks_exact(panel.periods) {
            rows.push(mean(&row[panel.before..]) - mean(&row[..panel.before]));
            rows.extend(row.iter().map(|value| value - row[panel.before - 1]));
        }
        let mut total = vec![0.0; width];
        for row in rows.chunks_exact(width) {
            total.iter_mut().zip(row).for_each(|(sum, value)| *sum += value);
        }
        let others = (panel.treated.len() - treated) as f64;
        Self { rows, width, total, treated: treated as f64, others }
    }

    /// Chosen minus others.
    fn statistics(&self, chosen: &[usize]) -> Vec<f64> {
        let mut sums = vec![0.0; self.width];
        for unit in chosen {
            let row = &self.rows[unit * self.width..(unit + 1) * self.width];
            sums.iter_mut().zip(row).for_each(|(sum, value)| *sum += value);
        }
        sums.iter()
            .zip(&self.total)
            .map(|(sum, all)| sum / self.treated - (all - sum) / self.others)
            .collect()
    }

    /// The same of the indicator of being treated, where so many of the chosen are.
    fn overlap(&self, treated: usize) -> f64 {
        let treated = treated as f64;
        treated / self.treated - (self.treated - treated) / self.others
    }

    /// The size of the numbers, for what is only rounding.
    fn size(&self) -> f64 {
        self.rows.iter().fold(0.0, |most: f64, value| most.max(value.abs()))
    }
}

/// What choices came to.
struct Chance<'o> {
    own: &'o [f64],
    before: usize,
    own_before: f64,
    rounding: f64,
    as_large: Vec<u64>,
    as_large_before: u64,
    /// Constant effects under which a choice is as large, from and to.
    ends: Vec<(f64, f64)>,
}

impl<'o> Chance<'o> {
    fn new(own: &'o [f64], before: usize, size: f64) -> Self {
        let own_before = own[1..=before].iter().map(|gap| gap * gap).sum();
        let rounding = 1e-11 * size;
        Self {
            own,
            before,
            own_before,
            rounding,
            as_large: vec![0; own.len()],
            as_large_before: 0,
            ends: Vec::new(),
        }
    }

    fn count(&mut self, other: &[f64], overlap: f64) {
        for ((as_large, own), other) in self.as_large.iter_mut().zip(self.own).zip(other) {
            *as_large += u64::from(other.abs() >= own.abs() - self.rounding);
        }
        let before: f64 = other[1..=self.before].iter().map(|gap| gap * gap).sum();
        self.as_large_before += u64::from(before.sqrt() >= self.own_before.sqrt() - self.rounding);
        let att = self.own[0];
        let end = |difference: f64, share: f64, sign: f64| {
            if share.abs() > 1e-12 { difference / share } else { sign * f64::INFINITY }
        };
        let one = end(att - other[0], 1.0 - overlap, 1.0);
        let two = end(att + other[0], 1.0 + overlap, -1.0);
        self.ends.push(if overlap.abs() > 1.0 - 1e-12 {
            (f64::NEG_INFINITY, f64::INFINITY)
        } else {
            (one.min(two), one.max(two))
        });
    }

    fn interval(&self, level: f64) -> (f64, f64) {
        let refused = ((level * self.ends.len() as f64) as usize).min(self.ends.len() - 1);
        let mut low: Vec<f64> = self.ends.iter().map(|(low, _)| *low).collect();
        let mut high: Vec<f64> = self.ends.iter().map(|(_, high)| *high).collect();
        low.sort_by(f64::total_cmp);
        high.sort_by(|one, two| two.total_cmp(one));
        (low[refused], high[refused])
    }
}
