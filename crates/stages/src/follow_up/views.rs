//! What FOLLOW UP shows. Words such as levels are the fixed ones of the domain; the outlets bring the sentences.

use schemars::JsonSchema;
use serde::Serialize;

/// An indicator with its definition and source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct IndicatorView {
    /// Its id: `kolada:N20014`, or one of the id source.
    pub id: String,
    /// Word of `IndicatorSource`.
    pub source: String,
    /// The source's code.
    pub code: String,
    /// Title, exactly as its source has it.
    pub title: String,
    /// Language of title and definition.
    pub lang: String,
    /// Unit in words.
    pub unit: String,
    /// What it measures.
    pub definition: String,
    /// Who collects the figures; empty = not stated.
    pub producer: String,
    /// The line to print under raw values; empty for local measures.
    pub source_line: String,
    /// Word of the shared `Concept`.
    pub concept: String,
    /// Last year of a series that was discontinued.
    pub ended_with: Option<i64>,
    /// Answers on a scale of words: never averaged.
    pub is_ordinal: bool,
    /// Age limit; empty = not stated.
    pub age_note: String,
    /// Who counts it, for local measures.
    pub owner: Option<String>,
    /// Invented, to be marked.
    pub is_example: bool,
    /// Published by an authority?
    pub is_official: bool,
    /// Is any value recorded?
    pub has_values: bool,
}

/// A break in an indicator's definition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct BreakView {
    /// First year of the new definition.
    pub year: i64,
    /// Language of the text.
    pub lang: String,
    /// What changed.
    pub text: String,
}

/// A place by id and name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PlaceView {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
}

/// Something that keeps two measures from being compared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct DifferenceBetweenView {
    /// Word of `Differs`.
    pub what: String,
    /// What the first has, `80+`; empty = not stated.
    pub one: String,
    /// What the other has.
    pub other: String,
}

/// Two measures beside each other.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct BesideView {
    /// The first.
    pub one: CurveView,
    /// The other, where it was chosen and has values somewhere.
    pub other: Option<CurveView>,
    /// What keeps them from being compared.
    pub differs: Vec<DifferenceBetweenView>,
    /// What can be chosen: those of the same concept first, then by code.
    pub choices: Vec<IndicatorView>,
    /// Where the other has values.
    pub places: Vec<PlaceView>,
}

/// An indicator's page without a place chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct IndicatorPageView {
    /// The indicator.
    pub indicator: IndicatorView,
    /// Its breaks, in every language they are told in.
    pub breaks: Vec<BreakView>,
    /// Places with values that this reader may see, to be ordered by name.
    pub places: Vec<PlaceView>,
    /// May the reader enter values for their own organisation?
    pub may_enter: bool,
}

/// Why a period has no value, or that it has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Cell {
    /// There is a value.
    Value,
    /// Published as missing.
    Missing,
    /// Fewer than five persons: not shown.
    Hidden,
}

/// One period of one line.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct PointView {
    /// `2011` or `2026-03`.
    pub period: String,
    /// Place on the time axis, in years.
    pub at: f64,
    /// Is there a value?
    pub cell: Cell,
    /// The value in the indicator's unit.
    pub value: Option<f64>,
    /// The source's sign for why it is missing, verbatim.
    pub status: String,
    /// Persons behind a local value; `None` = not stated.
    pub persons: Option<i64>,
    /// Fewer than 30 answers stand behind it.
    pub has_few_answers: bool,
    /// When it was recorded; empty = not stated.
    pub recorded_on: String,
    /// How often the value was corrected since it was first recorded.
    pub revision: i64,
}

/// A line of values as they were published or counted.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct LineView {
    /// The series.
    pub series_id: String,
    /// The place.
    pub place: PlaceView,
    /// Team or part; `women` and `men` for official values; empty = the whole place.
    pub part: String,
    /// Its periods, oldest first. A period that was never reported has no point.
    pub points: Vec<PointView>,
}

/// One period of a group: calculated in Torg.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct BandPointView {
    /// The period.
    pub period: String,
    /// Place on the time axis, in years.
    pub at: f64,
    /// Unweighted mean of the members with a value.
    pub mean: f64,
    /// Lowest of them.
    pub low: f64,
    /// Highest of them.
    pub high: f64,
    /// How many members have a value.
    pub members: usize,
}

/// A comparison group beside a place. Its figures are calculated in Torg and carry no authority's source line.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ComparisonView {
    /// Id of the group.
    pub group: String,
    /// Its name; empty for the other teams of the place.
    pub name: String,
    /// Year of the grouping.
    pub year: Option<i64>,
    /// Every member, with or without values.
    pub members: Vec<PlaceView>,
    /// Members without any value in the drawn periods.
    pub without_values: Vec<PlaceView>,
    /// Mean, lowest and highest by period; empty where a mean has no meaning.
    pub points: Vec<BandPointView>,
    /// Proper name of where the inputs were fetched; empty for local measures.
    pub calculated_from: String,
    /// Source of the grouping itself.
    pub group_source: String,
}

/// A member of a group by itself.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct MemberView {
    /// The member.
    pub place: PlaceView,
    /// Its value in the period of the strip; `None` = not stated.
    pub value: Option<f64>,
    /// Its periods, oldest first.
    pub points: Vec<PointView>,
}

/// A place beside each member of a group, and among all of its kind in its country.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct MembersView {
    /// The place.
    pub place: PlaceView,
    /// The last period the place has a value for; empty = none.
    pub period: String,
    /// Its value then.
    pub own: Option<f64>,
    /// The other members, to be ordered by name.
    pub members: Vec<MemberView>,
    /// Values of all others in that period, without names.
    pub others: Vec<f64>,
    /// Municipalities of the country, with a value or without.
    pub all: usize,
}

/// How much of a network a group holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct CoverageView {
    /// Name of the network.
    pub network: String,
    /// Name of the group.
    pub group: String,
    /// Members of the network that are in the group.
    pub held: usize,
    /// Municipalities and regions in the network.
    pub of: usize,
    /// Members of the network that are not in the group.
    pub missing: Vec<PlaceView>,
}

/// A group somebody can choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct GroupView {
    /// What is asked for with `group=`.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Year of the grouping.
    pub year: Option<i64>,
    /// How many members.
    pub members: usize,
    /// peers, ready-made, network or other-teams.
    pub kind: String,
}

/// Something to know before drawing a conclusion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct CaveatView {
    /// Word of `Caveat`.
    pub caveat: String,
    /// What it is about, where that helps: a year, names.
    pub detail: String,
}

/// The pilot a curve follows.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct PilotMarkView {
    /// The pilot.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// Its language.
    pub lang: String,
    /// Start, as exactly as stated.
    pub starts_on: Option<String>,
    /// Place of the start on the time axis, in years.
    pub starts_at: Option<f64>,
    /// Place of the end on the time axis, in years.
    pub ends_at: Option<f64>,
    /// Word of `ExpectedChange`; `None` where nothing was expected of this indicator.
    pub expects: Option<String>,
}

/// A curve: one place beside a named group, with everything a reader needs to judge it.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct CurveView {
    /// The indicator.
    pub indicator: IndicatorView,
    /// The place.
    pub place: PlaceView,
    /// Its lines, as published or counted.
    pub own: Vec<LineView>,
    /// Change or noise, for each line that has values.
    pub changes: Vec<ChangeView>,
    /// The group beside it.
    pub comparison: Option<ComparisonView>,
    /// Groups to choose from.
    pub groups: Vec<GroupView>,
    /// Networks of the place that the chosen group nearly holds.
    pub coverage: Vec<CoverageView>,
    /// Breaks in the definition, in every language they are told in.
    pub breaks: Vec<BreakView>,
    /// The pilot.
    pub pilot: Option<PilotMarkView>,
    /// What to know before drawing a conclusion.
    pub caveats: Vec<CaveatView>,
    /// Invented values, to be marked.
    pub is_example: bool,
    /// Are there at least two values to draw a line between?
    pub is_drawable: bool,
    /// May the reader enter values?
    pub may_enter: bool,
}

/// Whether the changes of a line are more than noise, by the control chart and the run chart.
#[derive(Debug, Clone, Default, PartialEq, Serialize, JsonSchema)]
pub struct ChangeView {
    /// The series.
    pub series_id: String,
    /// Team or part; empty = the whole place.
    pub part: String,
    /// Yearly values, which these rules are not for.
    pub is_yearly: bool,
    /// Values that count: those after the last break that are known.
    pub points: usize,
    /// So many are needed.
    pub needed: usize,
    /// First year of the definition in force, where values before it were left out.
    pub after_break: Option<i64>,
    /// Is what follows filled in?
    pub is_charted: bool,
    /// The first so many values make mean and limits: those before the pilot. `None` = all.
    pub baseline: Option<usize>,
    /// The pilot they lie before.
    pub pilot: Option<PilotMarkView>,
    /// First period that makes them.
    pub from: String,
    /// Last period that makes them.
    pub to: String,
    /// The centre line, in the indicator's unit.
    pub mean: f64,
    /// Lower natural limit; may lie below what is possible.
    pub lower: f64,
    /// Upper natural limit.
    pub upper: f64,
    /// Fewer than twelve values made the limits.
    pub is_trial: bool,
    /// What is more than noise, in order of time.
    pub signals: Vec<SignalView>,
    /// The run chart; `None` with too few values beside the median.
    pub run: Option<RunView>,
}

/// Neighbouring values that meet one rule.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct SignalView {
    /// `outside`, `trend`, `two-of-three` or `one-side`.
    pub rule: String,
    /// `above` or `below`.
    pub side: String,
    /// `improvement` or `concern` by what the pilot expects; `change` where it expects neither.
    pub meaning: String,
    /// First period.
    pub from: String,
    /// Last period.
    pub to: String,
    /// Their places on the time axis, in years.
    pub at: Vec<f64>,
}

/// A run chart by Anhøj's rules.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct RunView {
    /// The centre line.
    pub median: f64,
    /// Longest run on one side of it.
    pub longest_run: usize,
    /// Longest that chance explains.
    pub longest_run_limit: usize,
    /// How often the line crosses it.
    pub crossings: usize,
    /// Fewest that chance explains.
    pub crossings_limit: usize,
    /// Too long for chance?
    pub has_long_run: bool,
    /// Too few for chance?
    pub has_few_crossings: bool,
}

/// What a pilot is expected to change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ExpectationView {
    /// The indicator.
    pub indicator: IndicatorView,
    /// Word of `ExpectedChange`.
    pub change: String,
}

/// A series as its address shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SeriesView {
    /// Its id.
    pub id: String,
    /// The indicator.
    pub indicator_id: String,
    /// The place.
    pub organisation_id: String,
    /// Team or part.
    pub part: String,
    /// The pilot it measures, where this reader may see one.
    pub pilot_id: Option<String>,
}

/// What follows a goal on one level.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct LevelView {
    /// Word of `FollowLevel`.
    pub level: String,
    /// What is followed; empty = a gap.
    pub measures: Vec<MeasureView>,
}

/// One thing that is followed. Its place in the goal's list is what takes it away again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct MeasureView {
    /// Place in the goal's list.
    pub position: i64,
    /// The indicator, where one stands for it.
    pub indicator: Option<IndicatorView>,
    /// In words, where none does.
    pub text: String,
}

/// A goal and what follows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct GoalView {
    /// Its id.
    pub id: String,
    /// The goal, in its own language.
    pub text: String,
    /// Its language.
    pub lang: String,
    /// Name of the focus area.
    pub focus_area: Option<String>,
    /// Invented, to be marked.
    pub is_example: bool,
    /// National, regional, local: always all three, so that gaps are seen.
    pub levels: Vec<LevelView>,
}

/// The goals of a network with what follows them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct GoalsView {
    /// The network.
    pub network_id: String,
    /// Its name.
    pub network: String,
    /// Its goals in order.
    pub goals: Vec<GoalView>,
    /// Levels of goals that nothing follows.
    pub gaps: usize,
    /// May the reader change them?
    pub may_edit: bool,
}

/// What an import did.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ImportView {
    /// New values.
    pub added: usize,
    /// Values that were different before: a revision was appended.
    pub revised: usize,
    /// Values that were known already.
    pub unchanged: usize,
    /// Codes of indicators that are not in the catalogue; their values were left out.
    pub unknown_indicators: Vec<String>,
    /// Codes of places that are not in the register; their values were left out.
    pub unknown_places: Vec<String>,
}

/// What a sheet of values holds, before anything of it is taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SheetView {
    /// Its first row.
    pub headings: Vec<String>,
    /// Which heading is what: `period`, `part`, `value`, `persons`; empty = no column.
    pub columns: Vec<(String, String)>,
    /// Headings of columns that nothing is read from.
    pub unread: Vec<String>,
    /// The first rows below: number of the line and cells.
    pub rows: Vec<(usize, Vec<String>)>,
    /// Rows below the first.
    pub lines: usize,
    /// Values that can be taken; 0 while any line is bad.
    pub values: usize,
    /// Lines that can not be taken.
    pub faults: Vec<SheetFaultView>,
    /// How many more of them there are.
    pub more_faults: usize,
    /// The whole sheet as text, for the second step.
    pub text: String,
}

/// What is wrong with a line of a sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SheetFaultView {
    /// Its number, from 1.
    pub line: usize,
    /// The column it is about: `period`, `part`, `value`, `persons`.
    pub field: String,
    /// `no-column`, `no-heading`, `two-columns`, `empty`, `no-number`, `no-period` or `twice`.
    pub why: String,
    /// What stands there, or the earlier line.
    pub detail: String,
}

/// What an import of answers did.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct IntakeView {
    /// Values, and what was left out.
    pub import: ImportView,
    /// Indicators that came into the catalogue.
    pub new_indicators: usize,
    /// Indicators whose new title was accepted.
    pub renamed: usize,
    /// Known values of the answers' places and periods that the source no longer has; they are kept.
    pub gone: usize,
    /// Values that were not taken because their indicator's title has changed.
    pub stopped: usize,
    /// Those indicators.
    pub changed_titles: Vec<TitleChangedView>,
}

/// An indicator whose title at its source is another one than ours.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct TitleChangedView {
    /// The indicator.
    pub indicator_id: String,
    /// The title we know.
    pub known: String,
    /// The title at its source.
    pub at_source: String,
}

impl IntakeView {
    /// Adds what another part of the same import did.
    pub fn add(&mut self, other: Self) {
        self.import.added += other.import.added;
        self.import.revised += other.import.revised;
        self.import.unchanged += other.import.unchanged;
        self.new_indicators += other.new_indicators;
        self.renamed += other.renamed;
        self.gone += other.gone;
        self.stopped += other.stopped;
        for (all, more) in [
            (&mut self.import.unknown_indicators, other.import.unknown_indicators),
            (&mut self.import.unknown_places, other.import.unknown_places),
        ] {
            for one in more {
                if !all.contains(&one) {
                    all.push(one);
                }
            }
        }
        for title in other.changed_titles {
            if !self.changed_titles.contains(&title) {
                self.changed_titles.push(title);
            }
        }
    }
}
