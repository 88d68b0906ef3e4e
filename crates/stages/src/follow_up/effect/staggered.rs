//! Units that began at different times.

use super::views::{
    AggregateView, CellView, EstimateView, GroupSizeView, LineView, PreChanceView, PreTrendView,
    StaggeredView,
};
use super::{LEAST_OF_GROUP, Refused};
use torg_engine::effect::staggered::{
    self as engine, Aggregate, Base, Control, Estimate, Gone, Kind, Method, NoTest, PreChance, PreTrend,
    Settings, UNITS_PER_CELL, Unfit,
};
use torg_sources::panel::{Panel, Time};

/// A panel whose units begin at different times, and how effects are estimated.
#[derive(Debug, Clone, PartialEq)]
pub struct Begun {
    /// Outcomes with the time each unit began; none missing.
    pub panel: Panel,
    /// Names of further columns that are covariates.
    pub covariates: Vec<String>,
    /// How effects are estimated.
    pub settings: Settings,
    /// Units left out because an outcome or a covariate is missing.
    pub left_out: Vec<String>,
}

/// Effects by group and time, and their aggregates.
///
/// # Errors
/// [`Refused`] where nobody begins after the first period, or nobody is left to compare with.
pub fn staggered(begun: &Begun) -> Result<StaggeredView, Refused> {
    let panel = &begun.panel;
    let times = panel.times.len();
    let like = panel.times.first().ok_or(Refused::NoGroups)?;
    if panel.is_whether {
        return Err(Refused::WhetherOnly);
    }
    if let Some(other) = panel.firsts.iter().flatten().find(|first| first.step != like.step) {
        return Err(Refused::NoStart(other.label.clone()));
    }
    let found = engine::staggered(&sample(begun), &begun.settings).map_err(|unfit| refused(unfit, panel))?;
    let groups: Vec<GroupSizeView> = found
        .sizes
        .iter()
        .map(|(start, units)| GroupSizeView { start: start.map(|at| like.like(at).label), units: *units })
        .collect();
    let cells = found.cells.iter().map(|cell| CellView {
        group: like.like(cell.group).label,
        time: like.like(cell.time).label,
        is_after: cell.time >= cell.group,
        estimate: cell.estimate.as_ref().ok().map(estimate),
        gone: cell.estimate.as_ref().err().map(gone),
    });
    let settings = &begun.settings;
    Ok(StaggeredView {
        units: found.units,
        clusters: found.clusters,
        periods: times,
        small_groups: groups.iter().filter(|group| group.units < LEAST_OF_GROUP).cloned().collect(),
        groups,
        left_out: begun.left_out.clone(),
        control: control(settings.control),
        method: method(settings.method),
        base: base(settings.base),
        anticipation: settings.anticipation,
        covariates: begun.covariates.clone(),
        draws: settings.draws,
        seed: settings.seed,
        level: settings.level,
        critical: found.critical,
        cells: cells.collect(),
        is_uniform: settings.is_uniform(),
        balance: settings.balance,
        pre_trend: found.pre_trend.as_ref().ok().map(pre_trend),
        pre_trend_gone: found.pre_trend.as_ref().err().map(no_test),
        pre_chance: found.pre_chance.as_ref().map(pre_chance),
        aggregates: found.aggregates.iter().map(|one| aggregate(one, like)).collect(),
    })
}

fn pre_trend(test: &PreTrend) -> PreTrendView {
    PreTrendView {
        statistic: test.statistic,
        degrees: test.degrees,
        p: test.is_enough().then_some(test.p),
        smallest: test.smallest,
        needed: UNITS_PER_CELL * test.degrees,
    }
}

fn pre_chance(chance: &PreChance) -> PreChanceView {
    PreChanceView {
        statistic: chance.statistic,
        cells: chance.cells,
        as_large: chance.as_large,
        ways: chance.ways,
        p: chance.p(),
    }
}

const fn no_test(why: &NoTest) -> &'static str {
    match why {
        NoTest::NothingBefore => "nothing-before",
        NoTest::Singular(_) => "singular",
    }
}

const fn control(control: Control) -> &'static str {
    match control {
        Control::Never => "never",
        Control::NotYet => "not-yet",
    }
}

const fn method(method: Method) -> &'static str {
    match method {
        Method::DoublyRobust => "doubly-robust",
        Method::Regression => "regression",
        Method::Weighting => "weighting",
    }
}

const fn base(base: Base) -> &'static str {
    match base {
        Base::Varying => "varying",
        Base::Universal => "universal",
    }
}

fn sample(begun: &Begun) -> engine::Panel {
    let panel = &begun.panel;
    let columns: Vec<&[f64]> = begun.covariates.iter().filter_map(|name| panel.other(name)).collect();
    let values = (0..panel.outcomes.len()).flat_map(|at| columns.iter().map(move |column| column[at]));
    engine::Panel {
        times: panel.times.iter().map(|time| time.at).collect(),
        outcomes: panel.outcomes.clone(),
        starts: panel.firsts.iter().map(|first| first.as_ref().map(|time| time.at)).collect(),
        covariates: columns.len(),
        covariate_values: values.collect(),
        weights: Vec::new(),
        clusters: panel.clusters.clone(),
    }
}

fn refused(unfit: Unfit, panel: &Panel) -> Refused {
    match unfit {
        Unfit::Missing(unit, period) => {
            Refused::Missing(vec![(panel.units[unit].clone(), vec![panel.times[period].label.clone()])])
        }
        Unfit::NoGroups | Unfit::Shape => Refused::NoGroups,
        Unfit::Anticipation => Refused::Anticipation,
        Unfit::Overflow => Refused::Overflow,
        Unfit::NoControls => Refused::NoControls,
        Unfit::Settings => Refused::Level,
        Unfit::NothingEstimated => Refused::NothingEstimated,
    }
}

fn estimate(own: &Estimate) -> EstimateView {
    let finite = |value: f64| Some(value).filter(|value| value.is_finite());
    EstimateView {
        att: own.value,
        error: finite(own.error),
        bootstrap_error: finite(own.bootstrap_error),
        from: finite(own.band.0),
        to: finite(own.band.1),
    }
}

const fn gone(why: &Gone) -> &'static str {
    match why {
        Gone::Empty => "nobody",
        Gone::Singular => "depends",
        Gone::NoOverlap => "apart",
    }
}

fn aggregate(own: &Aggregate, like: &Time) -> AggregateView {
    let line = |row: &engine::Row| LineView {
        at: match own.kind {
            Kind::Event => row.at.to_string(),
            Kind::Simple | Kind::Group | Kind::Calendar => like.like(row.at).label,
        },
        estimate: estimate(&row.estimate),
    };
    AggregateView {
        kind: match own.kind {
            Kind::Simple => "simple",
            Kind::Group => "group",
            Kind::Event => "event",
            Kind::Calendar => "calendar",
        },
        overall: estimate(&own.overall),
        critical: own.critical,
        lines: own.rows.iter().map(line).collect(),
    }
}
