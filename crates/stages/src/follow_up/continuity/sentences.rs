//! Sentences and cells, the same on the page and in the command's answer.

use super::views::{ContinuityView, RowView, SpreadView};
use super::{Column, Fault, Faults, File, MappingFault, Problem, Why};
use torg_lang::{Arg, Phrases};

/// Headings of the columns of [`cells`].
pub const COLUMNS: [&str; 12] = [
    "continuity-clients",
    "continuity-mean",
    "continuity-median",
    "continuity-share-over",
    "continuity-daily",
    "continuity-upc",
    "continuity-hhi",
    "continuity-coc",
    "continuity-secon",
    "continuity-mmci",
    "continuity-five",
    "continuity-named",
];

/// Numbers of a row in local form; `None` where it is hidden.
#[must_use]
pub fn cells(row: &RowView, words: &Phrases) -> Option<Vec<String>> {
    let nothing = || "–".to_owned();
    let clients = row.clients?;
    let Some(own) = &row.numbers else {
        let rest = std::iter::repeat_with(nothing).take(COLUMNS.len() - 1);
        return Some(std::iter::once(clients.to_string()).chain(rest).collect());
    };
    let share = |spread: SpreadView| words.number(spread.mean, 2);
    let maybe = |spread: Option<SpreadView>| spread.map_or_else(nothing, share);
    Some(vec![
        words.number(clients as f64, 0),
        words.number(own.staff.mean, 1),
        own.staff.median.map_or_else(nothing, |median| words.number(median, 1)),
        words.percent(100.0 * own.share_over, 0),
        words.number(own.daily.mean, 1),
        share(own.upc),
        share(own.hhi),
        maybe(own.coc),
        maybe(own.secon),
        share(own.mmci),
        words.percent(100.0 * own.five.mean, 0),
        own.named.map_or_else(nothing, |named| words.percent(100.0 * named.mean, 0)),
    ])
}

/// The name of a row's group.
#[must_use]
pub fn group(row: &RowView, words: &Phrases) -> String {
    match (row.by, row.group.as_str()) {
        ("team", "") if row.clients.is_none() => words.t("continuity-hidden-team").to_owned(),
        ("team", "") => words.t("continuity-no-team").to_owned(),
        ("team", name) => name.to_owned(),
        ("band", "0") => words.t("continuity-band-first").to_owned(),
        ("band", "5") => words.t("continuity-band-last").to_owned(),
        ("band", begins) => {
            let next = begins.parse::<u32>().unwrap_or(0) + 1;
            words.with("continuity-band", &[("text", Arg::Text(begins)), ("n", Arg::from(next))])
        }
        ("sex", "woman") => words.t("follow-up-women").to_owned(),
        ("sex", "man") => words.t("follow-up-men").to_owned(),
        ("sex", _) => words.t("continuity-no-sex").to_owned(),
        _ => words.t("continuity-everybody").to_owned(),
    }
}

/// The same with its window before it.
#[must_use]
pub fn in_window(row: &RowView, words: &Phrases) -> String {
    format!("{}  {}", row.window.from, group(row, words))
}

/// By which rules was counted, what was taken for granted, and who does not count.
#[must_use]
pub fn about(found: &ContinuityView, words: &Phrases) -> Vec<String> {
    let own = &found.definition;
    let mut lines = Vec::new();
    if own.is_swedish {
        lines.push(words.t("continuity-swedish").to_owned());
    } else {
        let values = [
            ("days", Arg::from(own.days)),
            ("from", Arg::Text(&own.from)),
            ("to", Arg::Text(&own.to)),
            ("least", Arg::from(own.least_daily)),
            ("more", Arg::from(own.more_than)),
        ];
        lines.push(words.with("continuity-own-rules", &values));
        let key = if own.only_65 { "continuity-own-clients" } else { "continuity-all-clients" };
        lines.push(words.t(key).to_owned());
    }
    let read = [
        ("rows", Arg::Number(found.rows as f64)),
        ("contacts", Arg::from(found.contacts)),
        ("from", Arg::Text(&words.date_long(&found.first_day))),
        ("to", Arg::Text(&words.date_long(&found.last_day))),
        ("not", Arg::Number(found.not_counted.total() as f64)),
    ];
    lines.push(words.with("continuity-read", &read));
    lines.extend(
        found.assumed.iter().map(|what| words.t(&format!("continuity-assumed-{}", what.word())).to_owned()),
    );
    if found.repeated > 0 {
        lines.push(words.with("continuity-repeated", &[("n", Arg::from(found.repeated))]));
    }
    for own in found.left_out.iter().filter(|own| own.clients != Some(0)) {
        let clients = own.clients.map_or_else(
            || words.t("continuity-few").to_owned(),
            |clients| words.number(f64::from(clients), 0),
        );
        let key = format!("continuity-left-out-{}", own.reason);
        lines.push(words.with(&key, &[("text", Arg::Text(&clients))]));
    }
    let is_median_missing = |row: &RowView| row.numbers.is_some_and(|own| own.staff.median.is_none());
    if found.numbers.iter().chain(&found.series).any(is_median_missing) {
        let from = [("n", Arg::from(found.told_from.median)), ("of", Arg::from(found.told_from.quartiles))];
        lines.push(words.with("continuity-no-median", &from));
    }
    lines
}

/// Why nothing was worked out: at most so many sentences, the same fault of several lines in one, and how many faults there are
/// beyond these.
#[must_use]
pub fn of(problem: &Problem, words: &Phrases, most: usize) -> (Vec<String>, u64) {
    let about = |key: &str, text: &str| words.with(key, &[("text", Arg::Text(text))]);
    let one = match problem {
        Problem::Lines(faults) => {
            let same = alike(faults);
            let rest: usize = same.iter().skip(most).map(|(_, lines)| lines.len()).sum();
            let told = same.iter().take(most).map(|(fault, lines)| line(fault, lines, words)).collect();
            return (told, faults.more + rest as u64);
        }
        Problem::Mapping(MappingFault::NoPair(text)) => about("continuity-no-pair", text),
        Problem::Mapping(MappingFault::NoColumn(text)) => about("continuity-no-such-column", text),
        Problem::Mapping(MappingFault::NoKind(text)) => about("continuity-no-such-kind", text),
        Problem::Mapping(MappingFault::NoZone(text)) => about("continuity-no-zone", text),
        Problem::TooMuch(_) => words.t("continuity-too-much").to_owned(),
        Problem::NoVisits => words.t("continuity-no-visits").to_owned(),
        Problem::TooShort(has, needed) => {
            words.with("continuity-too-short", &[("n", Arg::from(*has)), ("of", Arg::from(*needed))])
        }
        Problem::NoSuchDay(text) => about("continuity-no-such-day", text),
        Problem::TeamIsAPerson => words.t("continuity-team-is-a-person").to_owned(),
    };
    (vec![one], 0)
}

/// Each kind of fault as it was first found, with all its lines.
fn alike(faults: &Faults) -> Vec<(Fault, Vec<u64>)> {
    let mut found: Vec<(Fault, Vec<u64>)> = Vec::new();
    for fault in &faults.told {
        match found.iter_mut().find(|(own, _)| (own.file, own.why) == (fault.file, fault.why)) {
            Some((_, lines)) => lines.push(fault.line),
            None => found.push((*fault, vec![fault.line])),
        }
    }
    found
}

/// Lines that are told by their number; of the rest only how many.
const LINES_TOLD: usize = 6;

/// `3`, `3, 5 and 9`, or `3, 5, 9, 12, 13, 14 and 17 more`.
fn numbered(lines: &[u64], words: &Phrases) -> String {
    let told: Vec<String> = lines.iter().take(LINES_TOLD).map(|line| words.number(*line as f64, 0)).collect();
    let rest = lines.len().saturating_sub(LINES_TOLD);
    match told.split_last() {
        Some((last, before)) if rest == 0 && !before.is_empty() => {
            format!("{} {} {last}", before.join(", "), words.t("word-and"))
        }
        _ if rest == 0 => told.concat(),
        _ => {
            let values = [("text", Arg::Text(&told.join(", "))), ("n", Arg::from(rest))];
            words.with("continuity-and-more-lines", &values)
        }
    }
}

fn line(fault: &Fault, lines: &[u64], words: &Phrases) -> String {
    let about = |key: &str, text: &str| words.with(key, &[("text", Arg::Text(text))]);
    let why = match fault.why {
        Why::NoCsv => words.t("continuity-no-csv").to_owned(),
        Why::NoSheet => words.t("continuity-no-sheet").to_owned(),
        Why::TooLarge => words.t("continuity-unpacks").to_owned(),
        Why::NoColumn(column) => about("continuity-no-column", column.name()),
        Why::Cells(are, should) => {
            words.with("continuity-cells", &[("n", Arg::from(are)), ("of", Arg::from(should))])
        }
        Why::Empty(column) => about("continuity-empty", column.name()),
        Why::NoTime(column) => about("continuity-no-time", column.name()),
        Why::NoDate(column) => about("continuity-no-date", column.name()),
        Why::NoYesOrNo(Column::Performed) => words.t("continuity-neither-performed").to_owned(),
        Why::NoYesOrNo(column) => about("continuity-no-yes-or-no", column.name()),
        Why::NoKind => words.t("continuity-no-kind").to_owned(),
        Why::NoSex => words.t("continuity-neither-sex").to_owned(),
        Why::EndsBefore => words.t("continuity-ends-before").to_owned(),
        Why::LastsTooLong => words.t("continuity-lasts-too-long").to_owned(),
        Why::SaysOtherwise(column) => about("continuity-says-otherwise", column.name()),
        Why::NotAmongClients => words.t("continuity-not-among-clients").to_owned(),
        Why::TooManyTeams => words.t("continuity-too-many-teams").to_owned(),
    };
    let key = match (fault.file, lines.len()) {
        (File::Visits, 1) => "continuity-line",
        (File::Visits, _) => "continuity-lines",
        (File::Clients, 1) => "continuity-line-of-clients",
        (File::Clients, _) => "continuity-lines-of-clients",
    };
    words.with(key, &[("n", Arg::Text(&numbered(lines, words))), ("text", Arg::Text(&why))])
}

/// Where the reader is, who is told what to do about a fault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outlet {
    /// The page, with boxes.
    Page,
    /// The command, with flags.
    Command,
}

/// What to do about columns and words that are called something else: which box or flag, and what the file's own names are.
#[must_use]
pub fn advice(problem: &Problem, words: &Phrases, outlet: Outlet) -> Vec<String> {
    let Problem::Lines(faults) = problem else { return Vec::new() };
    let about = |key: &str, text: &str| words.with(key, &[("text", Arg::Text(text))]);
    let has = |is: fn(&Why) -> bool| faults.told.iter().any(|fault| is(&fault.why));
    let mut lines = Vec::new();
    let missing = faults.told.iter().find_map(|fault| match fault.why {
        Why::NoColumn(column) => Some(column.name()),
        _ => None,
    });
    if let Some(missing) = missing {
        let theirs = faults.headings.first().map_or("…", String::as_str);
        let example = format!("{missing}={theirs}");
        lines.push(match (outlet, faults.headings.is_empty()) {
            (Outlet::Page, false) => words.t("continuity-pick-columns").to_owned(),
            (Outlet::Page, true) => about("continuity-box-of-columns", words.t("continuity-columns")),
            (Outlet::Command, _) => about("continuity-flag-of-columns", &example),
        });
        if outlet == Outlet::Command && !faults.headings.is_empty() {
            lines.push(about("continuity-headings", &faults.headings.join(", ")));
        }
    }
    let words_wanted = [
        (has(|why| *why == Why::NoKind), "care=…, alarm=…"),
        (has(|why| *why == Why::NoYesOrNo(Column::Performed)), "performed=…, not_performed=…"),
    ];
    for (_, example) in words_wanted.iter().filter(|(is, _)| *is) {
        let values = [("name", Arg::Text(words.t("continuity-kinds"))), ("text", Arg::Text(example))];
        let key = match outlet {
            Outlet::Page => "continuity-box-of-words",
            Outlet::Command => "continuity-flag-of-words",
        };
        lines.push(words.with(key, &values));
    }
    lines
}
