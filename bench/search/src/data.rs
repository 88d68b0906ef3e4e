//! The measured collections, read from `../shared/data`.

use anyhow::{Context, Result};
use flate2::{Compression, read::MultiGzDecoder, write::GzEncoder};
use std::fs::File;
use std::io::{Read, Write};
use std::path::Path;

/// Sentence pairs: the number of the pair and the sentence in each language of `codes`.
#[derive(Debug)]
pub struct Sentences {
    pub ids: Vec<u32>,
    /// One column per language, by its code in the file.
    pub columns: Vec<(String, Vec<String>)>,
}

impl Sentences {
    pub fn column(&self, code: &str) -> &[String] {
        self.columns.iter().find(|(name, _)| name == code).map_or(&[], |(_, rows)| rows)
    }
}

pub fn text_of_gz(path: &Path) -> Result<String> {
    let mut text = String::new();
    let file = File::open(path).with_context(|| path.display().to_string())?;
    // Dictionaries are packed in blocks of their own.
    MultiGzDecoder::new(file).read_to_string(&mut text)?;
    Ok(text)
}

/// Writes a file as [`text_of_gz`] reads it.
pub fn write_gz(path: &str, bytes: &[u8]) -> Result<()> {
    let mut packed = GzEncoder::new(File::create(path)?, Compression::best());
    packed.write_all(bytes)?;
    packed.finish()?;
    Ok(())
}

pub fn sentences(shared: &Path) -> Result<Sentences> {
    let text = text_of_gz(&shared.join("xling/sib200_flores_train_dev.csv.gz"))?;
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let names: Vec<String> = reader.headers()?.iter().map(str::to_owned).collect();
    let mut columns: Vec<(String, Vec<String>)> =
        names.iter().skip(3).map(|name| (name.clone(), Vec::new())).collect();
    let mut ids = Vec::new();
    for record in reader.records() {
        let record = record?;
        ids.push(record[1].parse()?);
        for (place, (_, rows)) in columns.iter_mut().enumerate() {
            rows.push(record[place + 3].to_owned());
        }
    }
    Ok(Sentences { ids, columns })
}

/// Everything is made and tuned on even numbers and reported on odd ones.
pub fn is_even(number: u32) -> bool {
    number.is_multiple_of(2)
}

/// The words of the committed lexicon, by the code of their language.
pub fn lexicon_words(code: &str) -> Result<Vec<String>> {
    let text = text_of_gz(Path::new("crates/search/data/lexicon.tsv.gz"))?;
    let mut words: Vec<String> = Vec::new();
    for line in text.lines() {
        let cells: Vec<&str> = line.split('\t').collect();
        words.extend(cells.chunks_exact(2).filter(|pair| pair[0] == code).map(|pair| pair[1].to_owned()));
    }
    words.sort();
    words.dedup();
    Ok(words)
}
