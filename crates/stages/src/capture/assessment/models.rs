//! Models: taken in from a file whole or not at all, read in the reader's language as far as they have it.

use super::store::{self, ModelRow, Text};
use super::views::{DimensionView, ModelLine, ModelView, SaidView};
use crate::error::OrMissing;
use crate::ground::free_text::{self, Confirmed};
use crate::ground::{access, journal};
use crate::{Actor, Ctx, Error, Result};
use torg_db::Tx;
use torg_domain::Refusal;
use torg_domain::assessment::{Model, STEP_MOST};
use torg_domain::id::{AssessmentModelId, NetworkId};

/// Takes a model in, for everybody or as a network's own. A version that is there is never changed.
///
/// # Errors
/// Forbidden for all but the administrator, and a network's editors for its own; refused where this version is there
/// already, and for personal identity numbers.
pub fn import(
    ctx: &Ctx,
    actor: &Actor,
    network: Option<&NetworkId>,
    model: &Model,
) -> Result<AssessmentModelId> {
    access::assessment::may_import(actor, network)?;
    ctx.db.tx(|tx| {
        let id = insert(tx, ctx, network, model)?;
        let kind = "assessment-model";
        let happening =
            journal::Happening { deed: "import_assessment_model", network, kind, id: id.as_str() };
        journal::record(tx, ctx, actor, &happening)?;
        Ok(id)
    })
}

/// The same inside a running transaction, without the rule of access: for models that come with the program.
///
/// # Errors
/// As [`import`] but for the rule.
pub fn insert(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    network: Option<&NetworkId>,
    model: &Model,
) -> Result<AssessmentModelId> {
    let id = model.id();
    if store::find_model(tx, &id)?.is_some() {
        return Err(Refusal::NameTaken.into());
    }
    let dimensions = model.dimensions.iter();
    let texts = dimensions.flat_map(|one| [&one.names, &one.abouts].into_iter().chain(&one.steps));
    let all: Vec<&str> =
        texts.chain([&model.names, &model.abouts]).flat_map(|t| t.values()).map(String::as_str).collect();
    free_text::check(&all, Confirmed::Yes)?;
    free_text::check(&[&model.source, &model.licence], Confirmed::Yes)?;
    store::insert_model(tx, model, network, &ctx.now())?;
    Ok(AssessmentModelId::new(id))
}

/// Is this version there?
///
/// # Errors
/// The database's.
pub fn is_known(tx: &mut Tx<'_>, id: &AssessmentModelId) -> Result<bool> {
    Ok(store::find_model(tx, id.as_str())?.is_some())
}

/// Models this reader may use, in the order in which they were taken in.
///
/// # Errors
/// The database's.
pub fn models(ctx: &Ctx, actor: &Actor, lang: &str) -> Result<Vec<ModelLine>> {
    ctx.db.read(|tx| {
        let rows = store::list_models(tx)?;
        let ours = rows.into_iter();
        let ours = ours.filter(|row| access::assessment::may_see_model(actor, row.network.as_ref()).is_ok());
        ours.map(|row| line(tx, &row, lang)).collect()
    })
}

/// One model.
///
/// # Errors
/// Missing where there is none; forbidden where it is another network's own.
pub fn model(ctx: &Ctx, actor: &Actor, id: &AssessmentModelId, lang: &str) -> Result<ModelView> {
    ctx.db.read(|tx| visible(tx, actor, id, lang))
}

pub(super) fn visible(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: &AssessmentModelId,
    lang: &str,
) -> Result<ModelView> {
    let row = store::find_model(tx, id.as_str())?.or_missing("assessment-model", id.as_str())?;
    access::assessment::may_see_model(actor, row.network.as_ref())
        .map_err(|_| Error::Missing("assessment-model", id.to_string()))?;
    whole(tx, &row, lang)
}

/// A model with its words, without a rule: what rests on it has rules of its own.
///
/// # Errors
/// Missing where there is none.
pub fn find(tx: &mut Tx<'_>, id: &str, lang: &str) -> Result<ModelView> {
    let row = store::find_model(tx, id)?.or_missing("assessment-model", id)?;
    whole(tx, &row, lang)
}

/// The name of a model.
pub(super) fn name(tx: &mut Tx<'_>, id: &str, lang: &str) -> Result<SaidView> {
    Ok(said(&store::list_names(tx, id)?, ("", "name"), lang))
}

fn line(tx: &mut Tx<'_>, row: &ModelRow, lang: &str) -> Result<ModelLine> {
    let texts = store::list_names(tx, &row.id)?;
    Ok(store::line_of(row, said(&texts, ("", "name"), lang), said(&texts, ("", "about"), lang)))
}

fn whole(tx: &mut Tx<'_>, row: &ModelRow, lang: &str) -> Result<ModelView> {
    let texts = store::list_texts(tx, &row.id)?;
    let dimension = |(key, concept): (String, String)| DimensionView {
        name: said(&texts, (&key, "name"), lang),
        about: said(&texts, (&key, "about"), lang),
        steps: (0..=STEP_MOST).map(|step| said(&texts, (&key, &step.to_string()), lang)).collect(),
        key,
        concept,
    };
    Ok(ModelView {
        model: store::line_of(row, said(&texts, ("", "name"), lang), said(&texts, ("", "about"), lang)),
        licence: row.licence.clone(),
        source: row.source.clone(),
        dimensions: store::list_dimensions(tx, &row.id)?.into_iter().map(dimension).collect(),
    })
}

/// The words of one part: in the reader's language, else in English, else in the first there is.
fn said(texts: &[Text], (dimension, part): (&str, &str), lang: &str) -> SaidView {
    let ours = || texts.iter().filter(|text| text.0 == dimension && text.1 == part);
    let in_language = |wanted: &str| ours().find(|text| text.2 == wanted);
    let found = in_language(lang).or_else(|| in_language("en")).or_else(|| ours().next());
    found.map(|text| SaidView { words: text.3.clone(), lang: text.2.clone() }).unwrap_or_default()
}
