//! Builds `crates/search/data/lexicon.tsv.gz` from FreeDict's dictionaries (WikDict, CC BY-SA 3.0).

use crate::bridged;
use crate::data::{text_of_gz, write_gz};
use anyhow::Result;
use std::collections::{BTreeSet, HashSet};
use std::path::Path;

/// Only the dictionaries under CC BY-SA 3.0; those under the GPL are left out.
const DICTIONARIES: [&str; 11] = [
    "swe-nor", "eng-nor", "fin-nor", "fin-swe", "eng-fin", "nld-swe", "swe-fin", "swe-nld", "nld-fin",
    "fin-nld", "fin-eng",
];

fn code(name: &str) -> &'static str {
    match name {
        "swe" => "sv",
        "nor" => "nb",
        "fin" => "fi",
        "nld" => "nl",
        _ => "en",
    }
}

/// `folder` holds `freedict-*.dict.dz`. Gives one line per dictionary with the pairs of single words taken from it.
pub fn build(folder: &Path) -> Result<Vec<String>> {
    let mut pairs: BTreeSet<String> = BTreeSet::new();
    let (mut report, mut known) = (Vec::new(), HashSet::new());
    for name in DICTIONARIES {
        let Some((from, to)) = name.split_once('-') else { continue };
        let before = pairs.len();
        read(&text_of(folder, name)?, |head, word| {
            if name == "swe-nor" {
                known.insert(head.to_owned());
            }
            pairs.insert(format!("{}\t{head}\t{}\t{word}\n", code(from), code(to)));
        });
        report.push(format!("{name}: {}", pairs.len() - before));
    }
    let before = pairs.len();
    for (swedish, norwegian) in bridged::pairs(folder, &known)? {
        pairs.insert(format!("sv\t{swedish}\tnb\t{norwegian}\n"));
    }
    report.push(format!("swe-nor by way of other languages: {}", pairs.len() - before));
    let lines: String = pairs.into_iter().collect();
    write_gz("crates/search/data/lexicon.tsv.gz", lines.as_bytes())?;
    Ok(report)
}

/// The text of one dictionary, "swe-nor".
pub(crate) fn text_of(folder: &Path, name: &str) -> Result<String> {
    text_of_gz(&folder.join(format!("freedict-{name}.dict.dz")))
}

/// Lays the committed lists of pairs out as the search reads them, and gives how many bytes that are.
pub fn pack() -> Result<usize> {
    let lists = ["lexicon", "terms"].map(|name| format!("crates/search/data/{name}.tsv.gz"));
    let pairs: String = lists.iter().map(|list| text_of_gz(Path::new(list))).collect::<Result<_>>()?;
    let packed = torg_search::pack_lexicon(&pairs);
    write_gz("crates/search/data/lexicon.bin.gz", &packed)?;
    Ok(packed.len())
}

/// An entry is a line that ends in a part of speech between angle brackets; the line after it and numbered lines hold
/// translations, the others explanations.
pub(crate) fn read(text: &str, mut give: impl FnMut(&str, &str)) {
    let (mut head, mut first) = (String::new(), false);
    for line in text.lines() {
        if line.ends_with('>') && !line.starts_with(' ') && line.contains(" <") {
            let written = line.split(['/', '<']).next().unwrap_or_default().trim();
            head = written.trim_start_matches("to ").to_lowercase();
            first = true;
            continue;
        }
        let numbered = line.trim_start().split_once(". ").filter(|(number, _)| number.parse::<u8>().is_ok());
        if !first && numbered.is_none() {
            continue;
        }
        first = false;
        for word in numbered.map_or(line, |(_, rest)| rest).split([',', ';']) {
            let word = bare(word);
            let single =
                |word: &str| word.chars().count() >= 2 && !word.contains(' ') && !word.starts_with('-');
            if single(&head) && single(&word) {
                give(&head, &word);
            }
        }
    }
}

/// Without remarks in brackets, the number of the next meaning, and the mark of an infinitive or an article.
fn bare(word: &str) -> String {
    let word = word
        .split('(')
        .next()
        .unwrap_or_default()
        .trim()
        .trim_end_matches(|sign: char| sign.is_ascii_digit() || sign == '.');
    let word = word.trim();
    let marks = ["å ", "att ", "at ", "to ", "en ", "ei ", "ett ", "et ", "the ", "a "];
    marks.iter().find_map(|mark| word.strip_prefix(mark)).unwrap_or(word).to_lowercase()
}
