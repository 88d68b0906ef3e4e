//! Why nothing was calculated, in the reader's language. Nothing that stands in a file is repeated.

use crate::stop::Stop;
use std::path::Path;
use torg_lang::{Arg, Phrases};
use torg_stages::follow_up::continuity::Problem;
use torg_stages::follow_up::continuity::sentences::{self, Outlet};

/// Bad lines that are told; of the rest only how many.
const TOLD: usize = 200;

pub(super) fn stop(file: &Path, problem: &Problem, words: &Phrases) -> Stop {
    let file = file.display().to_string();
    let sentence = words.with("continuity-refused", &[("text", Arg::Text(&file))]);
    let (mut lines, more) = sentences::of(problem, words, TOLD);
    if more > 0 {
        lines.push(
            words
                .with("continuity-more-lines", &[("n", Arg::Whole(i64::try_from(more).unwrap_or(i64::MAX)))]),
        );
    }
    lines.extend(sentences::advice(problem, words, Outlet::Command));
    Stop::refused(sentence, lines.join("\n      "))
}
