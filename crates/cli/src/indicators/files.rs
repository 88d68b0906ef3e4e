//! Recorded answers in files and folders, read on all cores and taken in order.

use super::record::{Index, Noted};
use super::take::{self, Taker};
use crate::args::ImportIndicators;
use crate::progress::Progress;
use crate::stop::Stop;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use torg_lang::Phrases;
use torg_sources::{ReadError, in_order};
use torg_stages::follow_up::commands::Intake;

/// An answer to be read.
struct Text {
    file: usize,
    /// Its line where the file has one answer a line.
    line: Option<usize>,
    bytes: std::io::Result<Vec<u8>>,
}

/// Endings of files that are looked at in a folder.
const ENDINGS: [&str; 4] = ["json", "jsonl", "ndjson", "csv"];

pub(super) fn all(taker: &mut Taker<'_>, wanted: &ImportIndicators, words: &Phrases) -> Result<(), Stop> {
    let mut files = Vec::new();
    for path in &wanted.paths {
        find(path, &mut files)?;
    }
    if files.is_empty() {
        return Err(Stop::refused(
            words.t("import-indicators-empty"),
            words.t("import-indicators-what-hint"),
        ));
    }
    taker.reader.source = wanted.source.as_deref().map(super::source).transpose()?;
    taker.reader.table.clone_from(&wanted.table);
    // What others need comes first, in whatever order the files are.
    for (path, _) in files.iter().filter(|(path, _)| !is_lines(path)) {
        let bytes = std::fs::read(path).map_err(|error| not_read(path, &error))?;
        taker.reader.learn(&bytes).map_err(|why| take::unreadable(path, None, &why, words))?;
    }
    let now = wanted.fetched_on.clone().unwrap_or_else(|| taker.ctx.now());
    let progress = Progress::of(words.t("import-indicators-progress"), files.len());
    let reader = taker.reader.clone();
    let read = |text: Text| -> (usize, Option<usize>, Result<Intake, Fault>) {
        let (path, noted) = &files[text.file];
        let read = || {
            let bytes = text.bytes.map_err(Fault::File)?;
            let stem = path.file_stem().unwrap_or_default().to_string_lossy();
            let (name, origin, at) = match noted {
                Some(noted) => (noted.table.as_str(), noted.asked.clone(), noted.fetched_at.as_str()),
                None => (&*stem, origin(path, text.line), now.as_str()),
            };
            take::read(&reader, &bytes, (name, &origin, at)).map_err(Fault::Text)
        };
        (text.file, text.line, read())
    };
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let mut last = 0;
    in_order(cores, texts(&files), read, |(file, line, intake)| {
        if file != last {
            progress.reach(file, files.len());
            last = file;
        }
        match intake {
            Ok(intake) => taker.take(intake),
            Err(Fault::Text(why)) => Err(take::unreadable(&files[file].0, line, &why, words)),
            Err(Fault::File(error)) => Err(not_read(&files[file].0, &error)),
        }
    })?;
    progress.reach(files.len(), files.len());
    progress.done();
    Ok(())
}

enum Fault {
    File(std::io::Error),
    Text(ReadError),
}

fn not_read(path: &Path, error: &std::io::Error) -> Stop {
    Stop::not_available(format!("{} can not be read: {error}.", path.display()), "Check its name and rights.")
}

fn origin(path: &Path, line: Option<usize>) -> String {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    line.map_or_else(|| name.clone().into_owned(), |line| format!("{name}:{line}"))
}

/// Files in the order of their names; of a folder that was recorded here also what was asked, when.
fn find(path: &Path, files: &mut Vec<(PathBuf, Option<Noted>)>) -> Result<(), Stop> {
    if !path.is_dir() {
        if !path.exists() {
            return Err(Stop::not_available(format!("There is no {}.", path.display()), "Check its name."));
        }
        files.push((path.to_owned(), None));
        return Ok(());
    }
    let index = Index::open(path)?;
    let entries = std::fs::read_dir(path).map_err(|error| not_read(path, &error))?;
    let mut inside: Vec<PathBuf> = entries.filter_map(|entry| entry.ok().map(|entry| entry.path())).collect();
    inside.sort();
    for path in inside {
        let ending = path.extension().unwrap_or_default().to_string_lossy().to_lowercase();
        if path.is_file() && ENDINGS.contains(&ending.as_str()) {
            let noted = index.of_file(&path.file_name().unwrap_or_default().to_string_lossy()).cloned();
            files.push((path, noted));
        }
    }
    Ok(())
}

/// Files with one answer a line, which may be many and large.
fn is_lines(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending == "jsonl" || ending == "ndjson")
}

/// Every answer of the files, one after the other; a file of lines is never in memory as a whole.
fn texts(files: &[(PathBuf, Option<Noted>)]) -> impl Iterator<Item = Text> + Send + '_ {
    files.iter().enumerate().flat_map(|(file, (path, _))| -> Box<dyn Iterator<Item = Text> + Send> {
        if !is_lines(path) {
            return Box::new(std::iter::once(Text { file, line: None, bytes: std::fs::read(path) }));
        }
        match File::open(path) {
            Err(error) => Box::new(std::iter::once(Text { file, line: None, bytes: Err(error) })),
            Ok(opened) => {
                let lines = BufReader::with_capacity(1 << 20, opened).split(b'\n').enumerate();
                let is_full = |bytes: &std::io::Result<Vec<u8>>| {
                    bytes.as_ref().map_or(true, |bytes| !bytes.trim_ascii().is_empty())
                };
                let lines = lines.map(move |(at, bytes)| Text { file, line: Some(at + 1), bytes });
                Box::new(lines.filter(move |text| is_full(&text.bytes)))
            }
        }
    })
}
