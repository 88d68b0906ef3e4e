//! Did the pilot help? The place beside a mixture of others, or its teams beside other teams, with what can and can not be
//! said of it. Refusing with a reason is an answer too.

use super::effect_pictures::{Picture, difference_pictures, synthetic_pictures};
use crate::{Page, Visit};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use torg_domain::id::{IndicatorId, PilotId};
use torg_domain::indicator::IndicatorSource;
use torg_lang::Arg;
use torg_stages::follow_up::effect::sentences::{self, Question};
use torg_stages::follow_up::effect::views::{DifferenceView, PilotEffectView, SyntheticView};
use torg_stages::follow_up::queries;
use torg_stages::follow_up::views::{IndicatorView, PlaceView};

#[derive(Template)]
#[template(path = "act/effect.html")]
struct EffectPage {
    page: Page,
    view: PilotEffectView,
    /// What is looked at; empty where nothing is expected.
    indicator: Option<IndicatorView>,
    /// Why no effect is told.
    why: Vec<String>,
    told: Option<Told>,
    /// What was left out or cut, and why.
    notes: Vec<String>,
}

/// What is answered about one indicator.
pub(super) struct Answered {
    /// What is looked at; empty where nothing is expected.
    pub(super) indicator: Option<IndicatorView>,
    /// Why no effect is told.
    pub(super) why: Vec<String>,
    pub(super) told: Option<Told>,
    /// What was left out or cut, and why.
    pub(super) notes: Vec<String>,
}

impl Answered {
    pub(super) fn of(page: &Page, view: &PilotEffectView) -> Self {
        let indicator = view.chosen.as_ref().map(|chosen| chosen.indicator.clone());
        let why = view.refused.as_ref().map_or_else(Vec::new, |why| sentences::refused(why, page.phrases()));
        let told = match (&view.synthetic, &view.difference, &indicator) {
            (Some(found), _, Some(indicator)) => Some(Told::mixture(page, view, found, indicator)),
            (_, Some(found), Some(indicator)) => Some(Told::teams(page, found, indicator)),
            _ => None,
        };
        Self { notes: notes(page, view), indicator, why, told }
    }
}

/// An answer in the reader's words.
pub(super) struct Told {
    /// Which question was answered.
    pub(super) question: Question,
    /// How well the mixture follows before the start.
    pub(super) fit: Vec<String>,
    pub(super) found: Vec<String>,
    /// What is compared, how long, and the interval.
    pub(super) facts: Vec<(String, String)>,
    pub(super) checks: Vec<String>,
    /// Shares of the mixture; none where teams are compared.
    pub(super) weights: Vec<(String, String)>,
    pub(super) pictures: Vec<Picture>,
    pub(super) can: String,
    pub(super) assumed: Vec<String>,
    pub(super) source: String,
}

pub(super) async fn show(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            let wanted = guest.query("indicator").map(IndicatorId::new);
            let view = queries::effect(&guest.app.ctx, &guest.actor, &PilotId::new(id), wanted.as_ref())?;
            let page = guest.page("act", "effect-title");
            let Answered { indicator, why, told, notes } = Answered::of(&page, &view);
            guest.html(&EffectPage { page, view, indicator, why, told, notes })
        })
        .await
}

/// Two digits of how far values lie apart.
pub(super) fn digits(values: impl Iterator<Item = f64>) -> usize {
    sentences::decimals(&values.collect::<Vec<_>>()).saturating_sub(2)
}

fn interval(
    page: &Page,
    (from, to): (Option<f64>, Option<f64>),
    level: f64,
    digits: usize,
) -> (String, String) {
    let percent = page.phrases().percent(100.0 * (1.0 - level), 0);
    let end = |end: Option<f64>| {
        end.map_or_else(|| page.t("effect-no-end").to_owned(), |end| page.number(end, digits))
    };
    let words = page
        .phrases()
        .with("effect-from-to", &[("from", Arg::Text(&end(from))), ("to", Arg::Text(&end(to)))]);
    (page.with("effect-fact-interval", &percent), words)
}

/// "2000 to 2007 (8)".
fn span(page: &Page, periods: &[&str]) -> String {
    let (Some(first), Some(last)) = (periods.first(), periods.last()) else { return String::new() };
    format!("{} ({})", page.phrases().date_range(first, last), periods.len())
}

fn source(page: &Page, indicator: &IndicatorView) -> String {
    let from = IndicatorSource::from_word(&indicator.source).map_or("", IndicatorSource::name);
    if from.is_empty() {
        page.t("effect-calculated-local").to_owned()
    } else {
        page.with("effect-calculated-from", from)
    }
}

impl Told {
    fn mixture(
        page: &Page,
        view: &PilotEffectView,
        found: &SyntheticView,
        indicator: &IndicatorView,
    ) -> Self {
        let words = page.phrases();
        let digits = digits(found.periods.iter().flat_map(|one| [one.observed, one.synthetic]));
        let of = |is_after: bool| -> Vec<&str> {
            let own = found.periods.iter().filter(|one| one.is_after == is_after);
            own.map(|one| one.period.as_str()).collect()
        };
        let facts = vec![
            (page.t("effect-fact-others").to_owned(), page.number(found.donors, 0)),
            (page.t("effect-before").to_owned(), span(page, &of(false))),
            (page.t("effect-after").to_owned(), span(page, &of(true))),
            (page.t("effect-mean-gap").to_owned(), page.number(found.mean_gap, digits)),
            interval(page, (found.from, found.to), found.level, digits),
            (page.t("effect-fact-p").to_owned(), sentences::share(found.p, words)),
        ];
        let share = |weight: f64| words.percent(100.0 * weight, 1);
        Self {
            question: Question::Synthetic,
            found: sentences::synthetic_found(found, digits, words),
            facts,
            fit: sentences::synthetic_fit(found, digits, words),
            checks: sentences::synthetic_checks(found, digits, words),
            weights: found.weights.iter().map(|one| (one.unit.clone(), share(one.weight))).collect(),
            pictures: synthetic_pictures(page, view, found, (indicator, digits)),
            can: sentences::can_say(Question::Synthetic, words),
            assumed: sentences::assumed(Question::Synthetic, words),
            source: source(page, indicator),
        }
    }

    fn teams(page: &Page, found: &DifferenceView, indicator: &IndicatorView) -> Self {
        let words = page.phrases();
        let means = &found.means;
        let digits = digits(
            [means.treated_before, means.treated_after, means.others_before, means.others_after]
                .into_iter()
                .chain(found.path.iter().map(|one| means.treated_before + one.gap)),
        );
        let of = |is_after: bool| -> Vec<&str> {
            let own = found.path.iter().filter(|one| one.is_after == is_after);
            own.map(|one| one.period.as_str()).collect()
        };
        let facts = vec![
            (page.t("effect-did-began").to_owned(), found.treated.join(", ")),
            (page.t("effect-fact-others").to_owned(), page.number(found.others, 0)),
            (page.t("effect-before").to_owned(), span(page, &of(false))),
            (page.t("effect-after").to_owned(), span(page, &of(true))),
            (page.t("effect-gap").to_owned(), page.number(found.att, digits)),
            interval(page, (found.from, found.to), found.level, digits),
            (page.t("effect-p").to_owned(), sentences::share(found.p, words)),
        ];
        Self {
            question: Question::Difference,
            found: sentences::difference_found(found, digits, words),
            facts,
            fit: Vec::new(),
            checks: Vec::new(),
            weights: Vec::new(),
            pictures: difference_pictures(page, found, (indicator, digits)),
            can: sentences::can_say(Question::Difference, words),
            assumed: sentences::assumed(Question::Difference, words),
            source: source(page, indicator),
        }
    }
}

fn names(page: &Page, places: &[PlaceView]) -> String {
    let mut names: Vec<String> = places.iter().map(|place| place.name.clone()).collect();
    torg_lang::sort_names(page.lang, &mut names, String::as_str);
    names.join(", ")
}

fn notes(page: &Page, view: &PilotEffectView) -> Vec<String> {
    let mut notes = Vec::new();
    for (key, year) in [("effect-cut-before", view.cut_before), ("effect-cut-after", view.cut_after)] {
        if let Some(year) = year {
            notes.push(page.with(key, &year.to_string()));
        }
    }
    if view.incomplete > 0 {
        notes.push(page.n("effect-incomplete", view.incomplete));
    }
    for (key, places) in [("effect-same", &view.same), ("effect-similar-are", &view.similar)] {
        if !places.is_empty() {
            notes.push(page.with(key, &names(page, places)));
        }
    }
    if view.refused.is_none() {
        notes.push(page.t("effect-start-counts").to_owned());
    }
    notes
}
