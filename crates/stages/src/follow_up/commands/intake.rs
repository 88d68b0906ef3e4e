//! Answers of services on their way in: descriptions and values, each with where it came from.

use super::super::blocks::{self, Origin};
use super::super::store;
use super::super::views::{ImportView, IndicatorView, IntakeView, TitleChangedView};
use super::indicator::{NewIndicator, insert_indicator};
use crate::ground::{access, journal};
use crate::{Actor, Ctx, Result};
use std::collections::{BTreeSet, HashSet};
use torg_db::{Tx, args};
use torg_domain::id::IndicatorId;
use torg_domain::indicator::IndicatorSource;
use torg_domain::network::Concept;
use torg_sources::packed::{Builder, Cell, Cells, PARTS};
use torg_sources::{Batch, Described};

/// One answer of a service.
#[derive(Debug, Clone)]
pub struct Intake {
    /// The service.
    pub source: IndicatorSource,
    /// What it says.
    pub batch: Batch,
    /// Where and when, and the answer's hash.
    pub from: Origin,
}

/// What to do where an indicator's title is another one than it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Titles {
    /// Stop this series and ask: another title may be another measure.
    Ask,
    /// The administrator has looked: it is the same measure under a new name.
    Accept,
}

/// Brings in what services answered, all of it or nothing.
///
/// A described indicator that is not known becomes one of the catalogue; of a known one our own definition stays. Only what is new
/// is stored, as a block with source, time and hash; what was corrected stands in a later block, and nothing is ever
/// overwritten or removed. Values of unknown indicators and places are left out and named. An indicator whose title at
/// its source has changed gets no value before the administrator has accepted the new title.
///
/// # Errors
/// Forbidden but for the administrator.
pub fn import_answers(ctx: &Ctx, actor: &Actor, answers: &[Intake], titles: Titles) -> Result<IntakeView> {
    access::indicator::may_import(actor)?;
    ctx.db.tx(|tx| {
        let mut desk =
            Desk { ctx, actor, titles, places: None, done: IntakeView::default(), changed: BTreeSet::new() };
        for answer in answers {
            for described in &answer.batch.described {
                desk.describe(tx, answer.source, described)?;
            }
            for (code, cells) in &answer.batch.values {
                desk.values(tx, answer, code, cells)?;
            }
        }
        for id in &desk.changed {
            let happening =
                journal::Happening { deed: "import_observations", network: None, kind: "indicator", id };
            journal::record(tx, ctx, actor, &happening)?;
        }
        Ok(desk.done)
    })
}

struct Desk<'a> {
    ctx: &'a Ctx,
    actor: &'a Actor,
    titles: Titles,
    /// Codes of the places of one country; answers of one import are nearly always of one.
    places: Option<(&'static str, HashSet<String>)>,
    done: IntakeView,
    changed: BTreeSet<String>,
}

impl Desk<'_> {
    fn describe(&mut self, tx: &mut Tx<'_>, source: IndicatorSource, new: &Described) -> Result<()> {
        let id = id(source, &new.code);
        let Some(known) = tx.find(store::FIND_INDICATOR, args![&id], store::read_indicator)? else {
            self.done.new_indicators += 1;
            return insert_indicator(
                tx,
                self.ctx,
                self.actor,
                &IndicatorId::new(&id),
                &of_source(source, new),
            );
        };
        if known.title == new.title.trim() {
            // The source went back to the title we know: the question has answered itself.
            tx.execute(store::SET_ASKED_TITLE, args![&id, ""])?;
            return Ok(());
        }
        match self.titles {
            Titles::Accept => {
                let renamed = renamed(source, &known, new);
                insert_indicator(tx, self.ctx, self.actor, &IndicatorId::new(&id), &renamed)?;
                tx.execute(store::SET_ASKED_TITLE, args![&id, ""])?;
                self.done.renamed += 1;
            }
            Titles::Ask => {
                tx.execute(store::SET_ASKED_TITLE, args![&id, new.title.trim()])?;
                self.ask(&id, &known.title, new.title.trim());
            }
        }
        Ok(())
    }

    fn ask(&mut self, id: &str, known: &str, at_source: &str) {
        if self.done.changed_titles.iter().all(|told| told.indicator_id != id) {
            self.done.changed_titles.push(TitleChangedView {
                indicator_id: id.to_owned(),
                known: known.to_owned(),
                at_source: at_source.to_owned(),
            });
        }
    }

    fn values(&mut self, tx: &mut Tx<'_>, answer: &Intake, code: &str, cells: &Cells) -> Result<()> {
        let id = id(answer.source, code);
        let known = tx
            .find(store::FIND_TITLES, args![&id], |row| Ok((row.get::<String>(0)?, row.get::<String>(1)?)))?;
        let Some((title, asked)) = known else {
            add(&mut self.done.import.unknown_indicators, id);
            return Ok(());
        };
        if !asked.is_empty() {
            self.ask(&id, &title, &asked);
            self.done.stopped += cells.len();
            return Ok(());
        }
        let country = answer.source.country().map_or("", |country| country.word());
        let places = self.places(tx, country)?;
        let mut kept = cells.clone();
        let unknown = kept.retain_places(|place| places.contains(place));
        unknown
            .into_iter()
            .for_each(|place| add(&mut self.done.import.unknown_places, format!("{country}:{place}")));
        let known = everything_known(tx, &id)?;
        let changes = known.changes(&kept);
        blocks::append(tx, &id, &changes.cells, &answer.from)?;
        let ImportView { added, revised, unchanged, .. } = &mut self.done.import;
        *added += changes.added;
        *revised += changes.revised;
        *unchanged += changes.unchanged;
        self.done.gone += changes.gone;
        if !changes.cells.is_empty() {
            self.changed.insert(id);
        }
        Ok(())
    }

    fn places(&mut self, tx: &mut Tx<'_>, country: &'static str) -> Result<&HashSet<String>> {
        if self.places.as_ref().is_none_or(|(of, _)| *of != country) {
            let listed = tx.list(store::LIST_PLACES_OF_COUNTRY, args![country], store::read_place)?;
            let code = |id: &str| id.split_once(':').map(|(_, code)| code.to_owned());
            self.places = Some((country, listed.iter().filter_map(|place| code(&place.id)).collect()));
        }
        let (_, codes) = self.places.get_or_insert_with(|| (country, HashSet::new()));
        Ok(codes)
    }
}

fn id(source: IndicatorSource, code: &str) -> String {
    format!("{}:{code}", source.word())
}

fn add(list: &mut Vec<String>, one: String) {
    if !list.contains(&one) {
        list.push(one);
    }
}

/// What is in blocks, over what was recorded value by value.
fn everything_known(tx: &mut Tx<'_>, id: &str) -> Result<Cells> {
    let in_blocks = blocks::known(tx, id)?;
    let rows = tx.list(store::LIST_VALUES_OF_INDICATOR, args![id], |row| {
        let (place, part): (String, String) = (row.get(0)?, row.get(1)?);
        Ok((place, part, row.get::<String>(2)?, row.get::<Option<f64>>(3)?, row.get::<String>(4)?))
    })?;
    let mut builder = Builder::default();
    for (place, part, period, value, sign) in &rows {
        let gender = PARTS.into_iter().find(|gender| gender.part() == part);
        if let (Some(gender), Some((_, place))) = (gender, place.split_once(':')) {
            builder.push(&Cell { place, gender, period, value: *value, sign });
        }
    }
    Ok(if builder.is_empty() { in_blocks } else { builder.finish().with(&in_blocks) })
}

fn of_source(source: IndicatorSource, new: &Described) -> NewIndicator {
    let mut definition = new.description.trim().to_owned();
    for note in &new.notes {
        definition = format!("{definition} {}", note.trim());
    }
    NewIndicator {
        source,
        code: new.code.clone(),
        title: new.title.trim().to_owned(),
        lang: new.lang.clone(),
        unit: new.unit.clone(),
        definition: definition.trim().to_owned(),
        producer: new.producer.clone(),
        concept: Concept::Other,
        ended_with: new.ended_with.map(i64::from),
        is_ordinal: new.is_ordinal,
        age_note: String::new(),
        owner: None,
        is_example: false,
    }
}

/// The new title, and what follows from it; the rest stays as the catalogue has it.
fn renamed(source: IndicatorSource, known: &IndicatorView, new: &Described) -> NewIndicator {
    let concept = Concept::from_word(&known.concept).unwrap_or(Concept::Other);
    NewIndicator {
        unit: known.unit.clone(),
        definition: known.definition.clone(),
        producer: known.producer.clone(),
        age_note: known.age_note.clone(),
        concept,
        ended_with: new.ended_with.map(i64::from).or(known.ended_with),
        is_ordinal: new.is_ordinal || known.is_ordinal,
        is_example: known.is_example,
        ..of_source(source, new)
    }
}
