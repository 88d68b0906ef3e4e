//! A folder of recorded answers: each as it came in a file of its own, and a list of what was asked, when.
//!
//! `index.tsv` has a line for each: file, service, table, time, SHA-256, what was asked. A file is written whole before its
//! line is, so a recording that was broken off goes on where it stopped.

use crate::stop::Stop;
use std::collections::HashMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use torg_sources::fetching::sha256;

const INDEX: &str = "index.tsv";

/// One recorded answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Noted {
    pub(super) file: String,
    pub(super) service: String,
    pub(super) table: String,
    pub(super) fetched_at: String,
    pub(super) sha256: String,
    pub(super) asked: String,
}

/// What a folder holds.
#[derive(Debug)]
pub(super) struct Index {
    folder: PathBuf,
    by_file: HashMap<String, Noted>,
    by_question: HashMap<String, String>,
}

impl Index {
    /// Reads the list of a folder; an empty one where there is none.
    pub(super) fn open(folder: &Path) -> Result<Self, Stop> {
        let mut index =
            Self { folder: folder.to_owned(), by_file: HashMap::new(), by_question: HashMap::new() };
        let path = folder.join(INDEX);
        let Ok(text) = fs::read_to_string(&path) else { return Ok(index) };
        for (line, number) in text.lines().zip(1..) {
            let cells: Vec<&str> = line.split('\t').collect();
            let [file, service, table, fetched_at, sha256, asked] = cells[..] else {
                return Err(Stop::refused(
                    format!("{}:{number}: six columns are needed.", path.display()),
                    "Mend the line or take it out; its answer is then asked for again.",
                ));
            };
            index.keep(Noted {
                file: file.into(),
                service: service.into(),
                table: table.into(),
                fetched_at: fetched_at.into(),
                sha256: sha256.into(),
                asked: asked.into(),
            });
        }
        Ok(index)
    }

    fn keep(&mut self, noted: Noted) {
        self.by_question.insert(noted.asked.clone(), noted.file.clone());
        self.by_file.insert(noted.file.clone(), noted);
    }

    pub(super) fn of_file(&self, file: &str) -> Option<&Noted> {
        self.by_file.get(file)
    }

    /// The recorded answer to a question, where its file is there and unchanged.
    pub(super) fn answer(&self, asked: &str) -> Option<(Vec<u8>, &Noted)> {
        let noted = self.by_file.get(self.by_question.get(asked)?)?;
        let bytes = fs::read(self.folder.join(&noted.file)).ok()?;
        (sha256(&bytes) == noted.sha256).then_some((bytes, noted))
    }

    /// Writes an answer down.
    pub(super) fn write(&mut self, bytes: &[u8], noted: &Noted) -> Result<(), Stop> {
        let ending =
            if bytes.trim_ascii_start().starts_with(b"{") || bytes.trim_ascii_start().starts_with(b"[") {
                "json"
            } else {
                "csv"
            };
        let file = format!("{:05}-{}.{ending}", self.by_file.len(), &noted.sha256[..12]);
        let noted = Noted { file: file.clone(), ..noted.clone() };
        let Noted { service, table, fetched_at, sha256, asked, .. } = &noted;
        let line = format!("{file}\t{service}\t{table}\t{fetched_at}\t{sha256}\t{asked}\n");
        let write = || -> std::io::Result<()> {
            fs::create_dir_all(&self.folder)?;
            let part = self.folder.join(format!("{file}.part"));
            let mut out = fs::File::create(&part)?;
            out.write_all(bytes)?;
            out.sync_all()?;
            fs::rename(part, self.folder.join(&file))?;
            let list = fs::OpenOptions::new().create(true).append(true).open(self.folder.join(INDEX));
            list?.write_all(line.as_bytes())
        };
        write().map_err(|error| {
            let folder = self.folder.display();
            Stop::not_available(
                format!("{folder} can not be written: {error}."),
                "Check rights and free space.",
            )
        })?;
        self.keep(noted);
        Ok(())
    }
}
