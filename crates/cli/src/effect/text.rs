//! The answer as tables and sentences for people, in their language.

use std::fmt::Write as _;
use torg_lang::Phrases;
use torg_stages::follow_up::effect::sentences::{self, Question};
use torg_stages::follow_up::effect::views::{
    AggregateView, CellView, DifferenceView, EstimateView, StaggeredView, SyntheticView,
};

/// Lines of text, and what numbers look like in them.
struct Paper<'w> {
    out: String,
    words: &'w Phrases,
    decimals: usize,
}

impl Paper<'_> {
    fn lines(&mut self, lines: &[String]) {
        for line in lines {
            let _ = writeln!(self.out, "{line}");
        }
    }

    fn title(&mut self, key: &str) {
        let _ = writeln!(self.out, "\n{}", self.words.t(key));
    }

    /// A table: names to the left, numbers to the right.
    fn table(&mut self, heads: &[&str], rows: &[Vec<String>]) {
        let heads: Vec<String> = heads.iter().map(|key| self.words.t(key).to_owned()).collect();
        let wide = |at: usize| {
            let cells = rows.iter().filter_map(|row| row.get(at)).chain(heads.get(at));
            cells.map(|cell| cell.chars().count()).max().unwrap_or_default()
        };
        let wides: Vec<usize> = (0..heads.len()).map(wide).collect();
        for row in std::iter::once(&heads).chain(rows) {
            let mut line = String::from(" ");
            for (at, (cell, wide)) in row.iter().zip(&wides).enumerate() {
                let _ =
                    if at == 0 { write!(line, " {cell:<wide$}") } else { write!(line, "  {cell:>wide$}") };
            }
            let _ = writeln!(self.out, "{}", line.trim_end());
        }
    }

    fn number(&self, value: f64) -> String {
        self.words.number(value, self.decimals)
    }

    fn maybe(&self, value: Option<f64>) -> String {
        value.map_or_else(|| "–".to_owned(), |value| self.number(value))
    }

    fn date(&self, period: &str) -> String {
        self.words.date_short(period)
    }

    fn ending(&mut self, question: Question, seed: u64) {
        self.title("effect-can");
        let words = self.words;
        self.lines(&[sentences::can_say(question, words)]);
        self.title("effect-assumed");
        let all = sentences::assumed(question, words).into_iter().map(|line| format!("- {line}"));
        self.lines(&all.collect::<Vec<_>>());
        let seed = seed.to_string();
        let seed = words.with("effect-seed", &[("text", torg_lang::Arg::Text(&seed))]);
        self.lines(&[String::new(), seed]);
    }
}

pub(super) fn synthetic(found: &SyntheticView, decimals: usize, words: &Phrases) -> String {
    let mut paper = Paper { out: String::new(), words, decimals };
    paper.lines(&sentences::synthetic_lead(found, words));
    paper.lines(&[String::new()]);
    paper.lines(&sentences::synthetic_found(found, decimals, words));
    paper.title("effect-mixture");
    let shares = found.weights.iter().map(|one| vec![one.unit.clone(), words.number(one.weight, 3)]);
    paper.table(&["effect-unit", "effect-share"], &shares.collect::<Vec<_>>());
    paper.title("effect-balance");
    let rows = found.predictors.iter().map(|one| {
        let numbers = [one.treated, one.synthetic, one.donor_mean].map(|value| paper.number(value));
        [one.predictor.clone(), words.number(one.weight, 3)].into_iter().chain(numbers).collect()
    });
    let rows: Vec<Vec<String>> = rows.collect();
    let heads =
        ["effect-predictor", "effect-counts", "effect-observed", "effect-mixed", "effect-mean-of-others"];
    paper.table(&heads, &rows);
    if found.is_any_weight_as_good {
        paper.lines(&[words.t("effect-any-weight").to_owned()]);
    }
    paper.lines(&[String::new()]);
    paper.lines(&sentences::synthetic_fit(found, decimals, words));
    paper.title("effect-by-period");
    let rows = found.periods.iter().map(|one| {
        let mark = if one.is_after { "" } else { "·" };
        let numbers = [one.observed, one.synthetic, one.gap].map(|value| paper.number(value));
        std::iter::once(format!("{} {mark}", paper.date(&one.period)).trim_end().to_owned())
            .chain(numbers)
            .collect()
    });
    let rows: Vec<Vec<String>> = rows.collect();
    paper.table(&["effect-period", "effect-observed", "effect-mixed", "effect-gap"], &rows);
    placebos(&mut paper, found);
    paper.ending(Question::Synthetic, found.seed);
    paper.out
}

fn placebos(paper: &mut Paper<'_>, found: &SyntheticView) {
    paper.title("effect-placebos");
    let rows = found.placebos.iter().map(|one| {
        let ratio = one.ratio.map_or_else(|| "∞".to_owned(), |ratio| paper.words.number(ratio, 2));
        vec![one.unit.clone(), ratio, paper.number(one.rmspe_before), paper.number(one.rmspe_after)]
    });
    let rows: Vec<Vec<String>> = rows.collect();
    paper.table(&["effect-unit", "effect-ratio", "effect-rmspe-before", "effect-rmspe-after"], &rows);
    paper.title("effect-without");
    let rows = found
        .leave_one_out
        .iter()
        .map(|one| vec![one.unit.clone(), paper.number(one.mean_gap), paper.number(one.rmspe_before)]);
    let rows: Vec<Vec<String>> = rows.collect();
    paper.table(&["effect-without-unit", "effect-mean-gap", "effect-rmspe-before"], &rows);
    paper.lines(&[String::new()]);
    paper.lines(&sentences::synthetic_checks(found, paper.decimals, paper.words));
}

pub(super) fn difference(found: &DifferenceView, decimals: usize, words: &Phrases) -> String {
    let mut paper = Paper { out: String::new(), words, decimals };
    paper.lines(&sentences::difference_lead(found, words));
    paper.lines(&[String::new()]);
    paper.lines(&sentences::difference_found(found, decimals, words));
    paper.lines(&[String::new()]);
    let means = &found.means;
    let row = |key: &str, before: f64, after: f64| {
        vec![words.t(key).to_owned(), paper.number(before), paper.number(after), paper.number(after - before)]
    };
    let rows = [
        row("effect-did-began", means.treated_before, means.treated_after),
        row("effect-did-others", means.others_before, means.others_after),
    ];
    paper.table(&["effect-unit", "effect-before", "effect-after", "effect-change"], &rows);
    paper.title("effect-did-path");
    let rows = found
        .path
        .iter()
        .map(|one| vec![paper.date(&one.period), paper.number(one.gap), sentences::share(one.p, words)]);
    let rows: Vec<Vec<String>> = rows.collect();
    paper.table(&["effect-period", "effect-gap", "effect-p"], &rows);
    paper.ending(Question::Difference, found.seed);
    paper.out
}

pub(super) fn staggered(found: &StaggeredView, decimals: usize, words: &Phrases) -> String {
    let mut paper = Paper { out: String::new(), words, decimals };
    paper.lines(&sentences::staggered_lead(found, words));
    paper.title("effect-groups");
    let rows = found.groups.iter().map(|group| {
        vec![sentences::group_name(group.start.as_deref(), words), words.number(group.units as f64, 0)]
    });
    paper.table(&["effect-began", "effect-how-many"], &rows.collect::<Vec<_>>());
    paper.title("effect-cells");
    let rows: Vec<Vec<String>> = found.cells.iter().map(|cell| of_cell(&paper, cell)).collect();
    paper.table(&["effect-group", "effect-time", "effect-effect", "effect-error", "effect-band"], &rows);
    for one in &found.aggregates {
        aggregate(&mut paper, one);
    }
    paper.lines(&[String::new()]);
    paper.lines(&sentences::staggered_found(found, words));
    paper.ending(Question::Staggered, found.seed);
    paper.out
}

fn of_cell(paper: &Paper<'_>, cell: &CellView) -> Vec<String> {
    let name = [paper.date(&cell.group), paper.date(&cell.time)];
    let rest = match (&cell.estimate, cell.gone) {
        (Some(own), _) => estimate(paper, own),
        (None, gone) => vec![
            "–".to_owned(),
            "–".to_owned(),
            paper.words.t(&format!("effect-gone-{}", gone.unwrap_or("nobody"))).to_owned(),
        ],
    };
    name.into_iter().chain(rest).collect()
}

fn estimate(paper: &Paper<'_>, own: &EstimateView) -> Vec<String> {
    let band = match (own.from, own.to) {
        (Some(from), Some(to)) => format!("{} … {}", paper.number(from), paper.number(to)),
        _ => "–".to_owned(),
    };
    vec![paper.number(own.att), paper.maybe(own.error), band]
}

fn aggregate(paper: &mut Paper<'_>, own: &AggregateView) {
    paper.title(&format!("effect-kind-{}", own.kind));
    let name = |at: &str| if own.kind == "event" { at.replace('-', "\u{2212}") } else { paper.date(at) };
    let row = |name: String, own: &EstimateView| std::iter::once(name).chain(estimate(paper, own)).collect();
    let mut rows: Vec<Vec<String>> =
        own.lines.iter().map(|line| row(name(&line.at), &line.estimate)).collect();
    rows.push(row(paper.words.t("effect-overall").to_owned(), &own.overall));
    let first = match own.kind {
        "event" => "effect-steps",
        "calendar" => "effect-time",
        _ => "effect-group",
    };
    paper.table(&[first, "effect-effect", "effect-error", "effect-band"], &rows);
}
