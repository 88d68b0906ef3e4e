//! Why there is no answer, in the reader's language.

use crate::stop::Stop;
use std::path::Path;
use torg_lang::{Arg, Phrases};
use torg_sources::panel::{Fault, Why};
use torg_sources::sheet::SheetError;
use torg_stages::follow_up::effect::{Refused, sentences};

/// Lines that are told; of the rest only how many.
const TOLD: usize = 200;

/// Too little is known, or it does not fit.
pub(super) fn stop(file: &Path, why: &Refused, words: &Phrases) -> Stop {
    told(file, &sentences::refused(why, words), words)
}

/// The table has bad lines.
pub(super) fn lines(file: &Path, faults: &[Fault], words: &Phrases) -> Stop {
    let line = |fault: &Fault| {
        let (number, why) = (fault.line.to_string(), sentence(&fault.why, words));
        words.with("effect-line", &[("n", Arg::Text(&number)), ("text", Arg::Text(&why))])
    };
    told(file, &faults.iter().map(line).collect::<Vec<_>>(), words)
}

fn told(file: &Path, lines: &[String], words: &Phrases) -> Stop {
    let mut hint: Vec<String> = lines.iter().take(TOLD).cloned().collect();
    if lines.len() > TOLD {
        hint.push(words.with("effect-more-lines", &[("n", Arg::from(lines.len() - TOLD))]));
    }
    let file = file.display().to_string();
    Stop::refused(words.with("effect-refused", &[("text", Arg::Text(&file))]), hint.join("\n      "))
}

fn sentence(why: &Why, words: &Phrases) -> String {
    let about = |key: &str, text: &str| words.with(key, &[("text", Arg::Text(text))]);
    let of = |key: &str, name: &str, text: &str| {
        words.with(key, &[("name", Arg::Text(name)), ("text", Arg::Text(text))])
    };
    match why {
        Why::NoSheet(error) => about("effect-no-table", &no_sheet(error, words)),
        Why::NoColumn(column, all) => {
            let line = about(&format!("effect-no-column-{}", column.word()), all);
            if all.contains(", ") { line } else { format!("{line} {}", words.t("effect-one-column")) }
        }
        Why::NoHeading(name, all) => of("effect-no-heading", name, all),
        Why::TwoColumns(column, one, two) => words.with(
            "effect-two-columns",
            &[("one", Arg::Text(one)), ("two", Arg::Text(two)), ("flag", Arg::Text(column.word()))],
        ),
        Why::Empty(name) => about("effect-empty", name),
        Why::NoNumber(name, text) => of("effect-no-number", name, text),
        Why::NoCovariate(name, text) => of("effect-no-covariate", name, text),
        Why::NotFinite(name, text) => of("effect-not-finite", name, text),
        Why::OpenQuote(name) => about("effect-open-quote", name),
        Why::NoLines => words.t("effect-no-lines").to_owned(),
        Why::TurnsBack(name, line) => of("effect-turns-back", name, &line.to_string()),
        Why::NoTime(name, text) => of("effect-no-time", name, text),
        Why::MixedTimes(text) => about("effect-mixed-times", text),
        Why::Twice(line) => about("effect-twice", &line.to_string()),
        Why::SaysOtherwise(name, line) => of("effect-otherwise", name, &line.to_string()),
    }
}

/// Why the file is no table, without the words of whatever tried to read it.
fn no_sheet(why: &SheetError, words: &Phrases) -> String {
    let key = match why {
        SheetError::NoWorkbook(_) | SheetError::NoSheet(..) => "effect-sheet-workbook",
        SheetError::OldWorkbook => "effect-sheet-old",
        SheetError::Empty => "effect-sheet-empty",
        SheetError::TooLarge => "effect-sheet-large",
        SheetError::NoText(..) => "effect-sheet-text",
    };
    words.t(key).to_owned()
}
