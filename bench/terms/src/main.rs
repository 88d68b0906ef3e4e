//! How long the reading aid takes to find the glossary's terms in 10,000 words: `cargo run --release -p torg-bench-terms`
//! from the top of the repository. Texts are the recorded exchanges of `data/`, repeated to length.

use std::error::Error;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use torg_engine::text::language::Language;
use torg_engine::text::terms::{Term, Terms};

const WORDS: usize = 10_000;
const RUNS: usize = 51;
const CODES: [&str; 7] = ["en", "sv", "da", "nb", "nn", "fi", "nl"];

fn main() -> Result<(), Box<dyn Error>> {
    let glossary = fs::read_to_string("data/glossary.tsv")?;
    let list = list(&glossary);
    let start = Instant::now();
    let terms = Terms::new(list.iter().map(|(language, word)| Term { language: *language, word }));
    let built = start.elapsed();
    let text = text(Path::new("data/exchanges"))?;
    let mut out = std::io::stdout();
    writeln!(out, "{} terms built in {:.1} ms; {WORDS} words, {} bytes", list.len(), ms(built), text.len())?;
    for language in
        [Language::Swedish, Language::Danish, Language::Bokmal, Language::Nynorsk, Language::Finnish]
    {
        let found = terms.find(&text, language).len();
        let mut times: Vec<Duration> = (0..RUNS).map(|_| timed(&terms, &text, language)).collect();
        times.sort();
        writeln!(
            out,
            "{}: fastest {:.2} ms, median {:.2} ms, worst of {RUNS} {:.2} ms, {found} found",
            language.code(),
            ms(times[0]),
            ms(times[RUNS / 2]),
            ms(times[RUNS - 1]),
        )?;
    }
    Ok(())
}

fn timed(terms: &Terms, text: &str, language: Language) -> Duration {
    let start = Instant::now();
    std::hint::black_box(terms.find(std::hint::black_box(text), language));
    start.elapsed()
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

/// Language and word of every term.
fn list(glossary: &str) -> Vec<(Language, &str)> {
    let rows = glossary.lines().skip(1).map(|line| line.split('\t').skip(1));
    let cells = rows.flat_map(|cells| CODES.iter().zip(cells));
    let words = cells.flat_map(|(code, cell)| cell.split('|').map(move |word| (*code, word.trim())));
    words
        .filter_map(|(code, word)| Some((Language::from_code(code)?, word)))
        .filter(|(_, word)| !word.is_empty())
        .collect()
}

/// The words of all files under a folder, in the order of their names, repeated to the wanted number.
fn text(folder: &Path) -> Result<String, Box<dyn Error>> {
    let mut files = Vec::new();
    collect(folder, &mut files)?;
    files.sort();
    let all = files.iter().map(fs::read_to_string).collect::<Result<Vec<_>, _>>()?.join("\n");
    let words: Vec<&str> = all.split_whitespace().collect();
    if words.is_empty() {
        return Err(format!("{} holds no text", folder.display()).into());
    }
    Ok(words.into_iter().cycle().take(WORDS).collect::<Vec<_>>().join(" "))
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> std::io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() { collect(&path, files)? } else { files.push(path) }
    }
    Ok(())
}
