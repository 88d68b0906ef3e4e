//! Values of a local measure from a sheet somebody keeps at home: looked at first, taken whole or not at all.

use super::super::series::{self, NewValue, SeriesKey};
use super::super::store;
use super::super::views::{ImportView, SheetFaultView, SheetView};
use super::expectation;
use crate::error::OrMissing;
use crate::ground::free_text::{self, Confirmed};
use crate::ground::{access, journal};
use crate::{Actor, Ctx, Result};
use std::collections::BTreeMap;
use torg_db::args;
use torg_domain::Refusal;
use torg_domain::id::{IndicatorId, OrganisationId};
use torg_domain::indicator::IndicatorSource;
use torg_sources::local::{Fault, Field, Mapping, Why};
use torg_sources::recorded::LocalValue;
use torg_sources::sheet::{self, Sheet, SheetError};

/// Rows that a preview shows.
const SHOWN: usize = 8;
/// Bad lines that are told one by one.
const FAULTS_TOLD: usize = 100;

/// A sheet of one measure and one place.
#[derive(Debug, Clone)]
pub struct SheetRequest {
    /// The measure.
    pub indicator: IndicatorId,
    /// The place.
    pub organisation: OrganisationId,
    /// What was said of columns: word of a [`Field`] and heading.
    pub columns: Vec<(String, String)>,
    /// The answer to the gentle question, for names of teams.
    pub confirmed: Confirmed,
}

/// Looks at a sheet, as a file or as the text of an earlier look: which column is what, the first rows, and every line
/// that can not be taken. Nothing is stored.
///
/// # Errors
/// Forbidden for those who do not belong to the organisation; missing measure; refused for a file that gives no rows,
/// for an official indicator, and for a sheet with personal identity numbers anywhere in it.
pub fn look_at_sheet(ctx: &Ctx, actor: &Actor, bytes: &[u8], request: &SheetRequest) -> Result<SheetView> {
    let sheet = opened(ctx, actor, bytes, request)?;
    Ok(looked_at(&sheet, request).0)
}

/// Takes every value of a sheet, or none: then the lines that stand in the way are told.
///
/// # Errors
/// As [`look_at_sheet`], and the gentle question about names of teams.
pub fn take_sheet(
    ctx: &Ctx,
    actor: &Actor,
    bytes: &[u8],
    request: &SheetRequest,
) -> Result<std::result::Result<ImportView, SheetView>> {
    let sheet = opened(ctx, actor, bytes, request)?;
    let (view, values) = looked_at(&sheet, request);
    if !view.faults.is_empty() {
        return Ok(Err(view));
    }
    let parts: Vec<&str> = values.iter().map(|value| value.part.as_str()).collect();
    free_text::check(&parts, request.confirmed)?;
    let today = ctx.now().get(..10).unwrap_or_default().to_owned();
    let mut series: BTreeMap<SeriesKey, Vec<NewValue>> = BTreeMap::new();
    for value in values {
        let key = SeriesKey {
            indicator: request.indicator.clone(),
            organisation: request.organisation.clone(),
            part: value.part,
        };
        series.entry(key).or_default().push(NewValue {
            period: value.period,
            value: value.value,
            status: value.status,
            persons: value.persons,
            recorded_on: today.clone(),
            origin: "sheet".to_owned(),
        });
    }
    ctx.db.tx(|tx| {
        let mut done = ImportView::default();
        for (key, values) in &series {
            let id = series::get_or_make(tx, ctx, key, false)?;
            let appended = series::append(tx, &id, values)?;
            done.added += appended.added;
            done.revised += appended.revised;
            done.unchanged += appended.unchanged;
            expectation::follow_pilots(tx, ctx, actor, key, &id)?;
            let happening =
                journal::Happening { deed: "take_sheet", network: None, kind: "series", id: id.as_str() };
            journal::record(tx, ctx, actor, &happening)?;
        }
        Ok(Ok(done))
    })
}

fn opened(ctx: &Ctx, actor: &Actor, bytes: &[u8], request: &SheetRequest) -> Result<Sheet> {
    access::indicator::may_enter(actor, &request.organisation)?;
    let id = request.indicator.as_str();
    let indicator = ctx
        .db
        .read(|tx| tx.find(store::FIND_INDICATOR, args![id], store::read_indicator))?
        .or_missing("indicator", id)?;
    if IndicatorSource::from_word(&indicator.source).is_none_or(IndicatorSource::is_official) {
        return Err(Refusal::FieldMissing { field: "source" }.into());
    }
    let sheet = sheet::read(bytes, None).map_err(|why| Refusal::SheetUnread { why: unread(&why) })?;
    // A list of clients in another column must not even be shown again.
    let cells: Vec<&str> = sheet.rows.iter().flat_map(|row| &row.cells).map(String::as_str).collect();
    free_text::check(&cells, Confirmed::Yes)?;
    Ok(sheet)
}

const fn unread(why: &SheetError) -> &'static str {
    match why {
        SheetError::NoWorkbook(_) | SheetError::NoText(..) => "unreadable",
        SheetError::OldWorkbook => "old",
        SheetError::NoSheet(..) | SheetError::Empty => "empty",
        SheetError::TooLarge => "large",
    }
}

fn looked_at(sheet: &Sheet, request: &SheetRequest) -> (SheetView, Vec<LocalValue>) {
    // One measure and one place: whatever the sheet says of them is not read.
    let said: Vec<(Field, String)> = request
        .columns
        .iter()
        .filter(|(_, heading)| !heading.is_empty())
        .filter_map(|(word, heading)| {
            let field = FIELDS.into_iter().find(|field| field.word() == word)?;
            Some((field, heading.clone()))
        })
        .collect();
    let headings: Vec<String> = sheet.rows.first().map(|row| row.cells.clone()).unwrap_or_default();
    let own = (request.indicator.as_str(), request.organisation.as_str());
    let (mapping, missing) = Mapping::guess(sheet, &said);
    let mapping = mapping.without(&[Field::Measure, Field::Place]);
    let columns = FIELDS.into_iter().map(|field| {
        let heading = mapping.heading(sheet, field).unwrap_or_default();
        (field.word().to_owned(), heading.to_owned())
    });
    let columns = columns.collect();
    let read = if missing.is_empty() { mapping.read(sheet, own) } else { Err(missing) };
    let (values, faults) = read.map_or_else(|faults| (Vec::new(), faults), |values| (values, Vec::new()));
    let view = SheetView {
        headings,
        columns,
        unread: mapping.unread(sheet).into_iter().map(str::to_owned).collect(),
        rows: sheet.rows.iter().skip(1).take(SHOWN).map(|row| (row.line, row.cells.clone())).collect(),
        lines: sheet.rows.len().saturating_sub(1),
        values: values.len(),
        more_faults: faults.len().saturating_sub(FAULTS_TOLD),
        faults: faults.iter().take(FAULTS_TOLD).map(told).collect(),
        text: sheet.to_text(),
    };
    (view, values)
}

/// Columns that a sheet of one measure and place has.
const FIELDS: [Field; 4] = [Field::Period, Field::Part, Field::Value, Field::Persons];

fn told(fault: &Fault) -> SheetFaultView {
    let (why, detail) = match &fault.why {
        Why::NoColumn => ("no-column", String::new()),
        Why::NoHeading(heading) => ("no-heading", heading.clone()),
        Why::TwoColumns(one, two) => ("two-columns", format!("{one}, {two}")),
        Why::Empty => ("empty", String::new()),
        Why::NoNumber(text) => ("no-number", text.clone()),
        Why::NoPeriod(text) => ("no-period", text.clone()),
        Why::Twice(line) => ("twice", line.to_string()),
    };
    SheetFaultView { line: fault.line, field: fault.field.word().to_owned(), why: why.to_owned(), detail }
}
