//! Answers on their way into the database, a few in each transaction.

use crate::args::ImportIndicators;
use crate::stop::Stop;
use std::path::Path;
use torg_domain::id::IndicatorId;
use torg_lang::{Arg, Phrases};
use torg_sources::answers::Reader;
use torg_sources::recorded::{self, SourceBreakRow};
use torg_sources::{ReadError, fetching};
use torg_stages::follow_up::commands::{Intake, Origin, Titles, import_answers, insert_break};
use torg_stages::follow_up::views::IntakeView;
use torg_stages::{Actor, Ctx};

const BREAKS: &str = include_str!("../../../../data/indicators/source_breaks.tsv");
/// Answers in one transaction. A crash loses at most so many, and they are still in the file.
const AT_ONCE: usize = 32;

/// Reads, collects, stores.
pub(super) struct Taker<'t> {
    pub(super) ctx: &'t Ctx,
    pub(super) reader: Reader,
    words: &'t Phrases,
    titles: Titles,
    is_dry: bool,
    waiting: Vec<Intake>,
    done: IntakeView,
}

impl<'t> Taker<'t> {
    pub(super) fn new(ctx: &'t Ctx, wanted: &ImportIndicators, words: &'t Phrases) -> Self {
        let titles = if wanted.accept_titles { Titles::Accept } else { Titles::Ask };
        Self {
            ctx,
            reader: Reader::default(),
            words,
            titles,
            is_dry: wanted.dry_run,
            waiting: Vec::new(),
            done: IntakeView::default(),
        }
    }

    /// Takes an answer that was read.
    pub(super) fn take(&mut self, intake: Intake) -> Result<(), Stop> {
        if self.is_dry {
            let values: usize = intake.batch.values.iter().map(|(_, cells)| cells.len()).sum();
            self.done.import.added += values;
            self.done.new_indicators += intake.batch.described.len();
            return Ok(());
        }
        if intake.batch.described.is_empty() && intake.batch.values.is_empty() {
            return Ok(());
        }
        self.waiting.push(intake);
        if self.waiting.len() >= AT_ONCE { self.store() } else { Ok(()) }
    }

    fn store(&mut self) -> Result<(), Stop> {
        let waiting = std::mem::take(&mut self.waiting);
        if !waiting.is_empty() {
            self.done.add(import_answers(self.ctx, &Actor::program(), &waiting, self.titles)?);
            self.tell_breaks(&waiting)?;
        }
        Ok(())
    }

    /// What changed for everything of a source stands on the curve of each of its indicators.
    fn tell_breaks(&self, taken: &[Intake]) -> Result<(), Stop> {
        let breaks = recorded::read_source_breaks(BREAKS)
            .map_err(|why| Stop::broken(format!("data/indicators/source_breaks.tsv: {why}")))?;
        self.ctx.db.tx(|tx| {
            for intake in taken {
                for described in &intake.batch.described {
                    let id = IndicatorId::new(format!("{}:{}", intake.source.word(), described.code));
                    let is_of = |row: &&SourceBreakRow| {
                        row.source == intake.source && described.code.contains(&row.code_has)
                    };
                    for row in breaks.iter().filter(is_of) {
                        for (lang, text) in &row.texts {
                            insert_break(tx, &Actor::program(), &id, row.year, (lang, text))?;
                        }
                    }
                }
            }
            Ok::<(), torg_stages::Error>(())
        })?;
        Ok(())
    }

    /// Stores the rest and tells what was done.
    pub(super) fn finish(mut self) -> Result<IntakeView, Stop> {
        self.store()?;
        if self.is_dry {
            eprintln!("{}", self.words.t("import-indicators-dry"));
        }
        Ok(self.done)
    }
}

/// One answer read: what it gives and where it comes from.
pub(super) fn read(
    reader: &Reader,
    bytes: &[u8],
    (name, origin, fetched_at): (&str, &str, &str),
) -> Result<Intake, ReadError> {
    let (source, batch) = reader.read(bytes, name)?;
    let from = Origin {
        origin: origin.to_owned(),
        fetched_at: fetched_at.to_owned(),
        sha256: fetching::sha256(bytes),
    };
    Ok(Intake { source, batch, from })
}

/// What can not be read stops the import at that answer; what came before it is in.
pub(super) fn unreadable(path: &Path, line: Option<usize>, why: &ReadError, words: &Phrases) -> Stop {
    let name = match line {
        Some(line) => format!("{}:{line}", path.display()),
        None => path.display().to_string(),
    };
    if let ReadError::BadLines(lines) = why {
        for line in lines.iter().take(super::TOLD) {
            eprintln!("{name}:{}: {}", line.number, line.why);
        }
    }
    let values = [("file", Arg::Text(&name)), ("why", Arg::Text(&why.to_string()))];
    Stop::refused(
        words.with("import-indicators-unreadable", &values),
        words.t("import-indicators-unreadable-hint"),
    )
}
