//! SQL of assessments and models.

use super::views::{AssessmentLine, ModelLine, SaidView};
use torg_db::{Error, Row, Tx, args};
use torg_domain::assessment::{Audience, Model};
use torg_domain::id::{AssessmentId, NetworkId};

type Read<T> = Result<T, Error>;

/// A model without its words.
#[derive(Debug, Clone)]
pub(super) struct ModelRow {
    pub id: String,
    pub key: String,
    pub version: String,
    pub network: Option<NetworkId>,
    pub network_name: String,
    pub licence: String,
    pub source: String,
    pub dimensions: i64,
}

/// A text of a model: dimension, part, language, words.
pub(super) type Text = (String, String, String, String);

/// An assessment without its rounds.
#[derive(Debug, Clone)]
pub(super) struct AssessmentRow {
    pub id: String,
    pub model: String,
    pub organisation: String,
    pub organisation_name: String,
    pub country: String,
    pub audience: Audience,
    pub network: Option<NetworkId>,
    pub network_name: String,
    pub shared_round: Option<i64>,
    pub shared_at: Option<String>,
    pub is_example: bool,
    pub created_at: String,
}

impl AssessmentRow {
    /// The line of it.
    pub fn line(&self, model: SaidView, last: Option<&RoundRow>) -> AssessmentLine {
        AssessmentLine {
            id: self.id.clone(),
            model_id: self.model.clone(),
            model,
            organisation_id: self.organisation.clone(),
            organisation: self.organisation_name.clone(),
            created_at: self.created_at.clone(),
            round: last.map_or(0, |round| round.number),
            is_open: last.is_some_and(|round| round.closed_at.is_none()),
            audience: self.audience.word().to_owned(),
            is_example: self.is_example,
        }
    }
}

/// A round.
#[derive(Debug, Clone)]
pub(super) struct RoundRow {
    pub number: i64,
    pub closed_at: Option<String>,
}

/// A rating.
#[derive(Debug, Clone)]
pub(super) struct RatingRow {
    pub dimension: String,
    pub rater: String,
    pub role: String,
    pub rating: i64,
    pub reason: String,
    pub lang: String,
}

pub(super) fn insert_model(
    tx: &mut Tx<'_>,
    model: &Model,
    network: Option<&NetworkId>,
    at: &str,
) -> Read<()> {
    let id = model.id();
    let network = network.map(NetworkId::as_str);
    let values = args![&id, &model.key, &model.version, network, &model.licence, &model.source, at];
    tx.execute(INSERT_MODEL, values)?;
    let mut put = |dimension: &str, part: &str, texts: &torg_domain::assessment::model::Texts| {
        texts.iter().try_for_each(|(lang, words)| {
            tx.execute(INSERT_TEXT, args![&id, dimension, part, lang, words]).map(|_| ())
        })
    };
    put("", "name", &model.names)?;
    put("", "about", &model.abouts)?;
    for dimension in &model.dimensions {
        put(&dimension.key, "name", &dimension.names)?;
        put(&dimension.key, "about", &dimension.abouts)?;
        for (step, texts) in dimension.steps.iter().enumerate() {
            put(&dimension.key, &step.to_string(), texts)?;
        }
    }
    for (position, dimension) in (0_i64..).zip(&model.dimensions) {
        let concept = dimension.concept.map_or("", |concept| concept.word());
        tx.execute(INSERT_DIMENSION, args![&id, &dimension.key, position, concept])?;
    }
    Ok(())
}

pub(super) fn find_model(tx: &mut Tx<'_>, id: &str) -> Read<Option<ModelRow>> {
    tx.find(FIND_MODEL, args![id], read_model)
}

pub(super) fn list_models(tx: &mut Tx<'_>) -> Read<Vec<ModelRow>> {
    tx.list(LIST_MODELS, &[], read_model)
}

fn read_model(row: &Row<'_>) -> Read<ModelRow> {
    Ok(ModelRow {
        id: row.get(0)?,
        key: row.get(1)?,
        version: row.get(2)?,
        network: row.get::<Option<String>>(3)?.map(NetworkId::new),
        network_name: row.get(4)?,
        licence: row.get(5)?,
        source: row.get(6)?,
        dimensions: row.get(7)?,
    })
}

/// Short name and concept of each dimension, in order.
pub(super) fn list_dimensions(tx: &mut Tx<'_>, model: &str) -> Read<Vec<(String, String)>> {
    tx.list(LIST_DIMENSIONS, args![model], |row| Ok((row.get(0)?, row.get(1)?)))
}

pub(super) fn list_texts(tx: &mut Tx<'_>, model: &str) -> Read<Vec<Text>> {
    tx.list(LIST_TEXTS, args![model], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))
}

pub(super) fn list_names(tx: &mut Tx<'_>, model: &str) -> Read<Vec<Text>> {
    tx.list(LIST_NAMES, args![model], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))
}

pub(super) fn line_of(row: &ModelRow, name: SaidView, about: SaidView) -> ModelLine {
    ModelLine {
        id: row.id.clone(),
        key: row.key.clone(),
        version: row.version.clone(),
        name,
        about,
        network_id: row.network.as_ref().map(NetworkId::to_string),
        network: row.network_name.clone(),
        dimensions: row.dimensions,
    }
}

pub(super) fn insert(
    tx: &mut Tx<'_>,
    id: &AssessmentId,
    (model, organisation): (&str, &str),
    (is_example, at): (bool, &str),
) -> Read<()> {
    tx.execute(INSERT_ASSESSMENT, args![id.as_str(), model, organisation, is_example, at])?;
    Ok(())
}

pub(super) fn find(tx: &mut Tx<'_>, id: &AssessmentId) -> Read<Option<AssessmentRow>> {
    tx.find(FIND_ASSESSMENT, args![id.as_str()], read)
}

/// Assessments of one organisation, the newest first.
pub(super) fn list_of(tx: &mut Tx<'_>, organisation: &str) -> Read<Vec<AssessmentRow>> {
    tx.list(LIST_OF, args![organisation], read)
}

/// Everything that is shared with somebody, the newest first.
pub(super) fn list_shared(tx: &mut Tx<'_>) -> Read<Vec<AssessmentRow>> {
    tx.list(LIST_SHARED, &[], read)
}

fn read(row: &Row<'_>) -> Read<AssessmentRow> {
    Ok(AssessmentRow {
        id: row.get(0)?,
        model: row.get(1)?,
        organisation: row.get(2)?,
        organisation_name: row.get(3)?,
        country: row.get(4)?,
        // An unknown word is read as the one by which nobody sees anything.
        audience: Audience::from_word(&row.get::<String>(5)?).unwrap_or(Audience::Nobody),
        network: row.get::<Option<String>>(6)?.map(NetworkId::new),
        network_name: row.get(7)?,
        shared_round: row.get(8)?,
        shared_at: row.get(9)?,
        is_example: row.get(10)?,
        created_at: row.get(11)?,
    })
}

pub(super) fn set_shared(
    tx: &mut Tx<'_>,
    id: &AssessmentId,
    (audience, network): (Audience, Option<&NetworkId>),
    (round, at): (Option<i64>, Option<&str>),
) -> Read<()> {
    let network = network.map(NetworkId::as_str);
    tx.execute(SET_SHARED, args![id.as_str(), audience.word(), network, round, at])?;
    Ok(())
}

pub(super) fn insert_round(tx: &mut Tx<'_>, id: &AssessmentId, number: i64, at: &str) -> Read<()> {
    tx.execute(INSERT_ROUND, args![id.as_str(), number, at])?;
    Ok(())
}

pub(super) fn close_round(tx: &mut Tx<'_>, id: &AssessmentId, number: i64, at: &str) -> Read<()> {
    tx.execute(CLOSE_ROUND, args![id.as_str(), number, at])?;
    Ok(())
}

pub(super) fn list_rounds(tx: &mut Tx<'_>, id: &str) -> Read<Vec<RoundRow>> {
    tx.list(LIST_ROUNDS, args![id], |row| Ok(RoundRow { number: row.get(0)?, closed_at: row.get(1)? }))
}

pub(super) fn put_rating(
    tx: &mut Tx<'_>,
    (id, round): (&AssessmentId, i64),
    new: &RatingRow,
    at: &str,
) -> Read<()> {
    let values = args![
        id.as_str(),
        round,
        &new.dimension,
        &new.rater,
        &new.role,
        new.rating,
        &new.reason,
        &new.lang,
        at,
    ];
    tx.execute(UPSERT_RATING, values)?;
    Ok(())
}

pub(super) fn list_ratings(tx: &mut Tx<'_>, id: &str, round: i64) -> Read<Vec<RatingRow>> {
    tx.list(LIST_RATINGS, args![id, round], |row| {
        Ok(RatingRow {
            dimension: row.get(0)?,
            rater: row.get(1)?,
            role: row.get(2)?,
            rating: row.get(3)?,
            reason: row.get(4)?,
            lang: row.get(5)?,
        })
    })
}

pub(super) fn put_talk(
    tx: &mut Tx<'_>,
    (id, round, dimension): (&AssessmentId, i64, &str),
    (words, lang): (&str, &str),
    at: &str,
) -> Read<()> {
    tx.execute(UPSERT_TALK, args![id.as_str(), round, dimension, words, lang, at])?;
    Ok(())
}

/// Dimension, words and language of the talk of a round.
pub(super) fn list_talk(tx: &mut Tx<'_>, id: &str, round: i64) -> Read<Vec<(String, SaidView)>> {
    tx.list(LIST_TALK, args![id, round], |row| {
        Ok((row.get(0)?, SaidView { words: row.get(1)?, lang: row.get(2)? }))
    })
}

const INSERT_MODEL: &str =
    "INSERT INTO assessment_model (id, key, version, network_id, licence, source, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)";
const INSERT_DIMENSION: &str =
    "INSERT INTO assessment_dimension (model_id, key, position, concept) VALUES ($1, $2, $3, $4)";
const INSERT_TEXT: &str =
    "INSERT INTO assessment_text (model_id, dimension, part, lang, words) VALUES ($1, $2, $3, $4, $5)";

/// What is read of a model of self-assessment; the end says of which.
macro_rules! models {
    ($end:literal) => {
        concat!(
            "SELECT m.id, m.key, m.version, m.network_id, COALESCE(n.name, ''), m.licence, m.source,
         (SELECT CAST(COUNT(*) AS BIGINT) FROM assessment_dimension d WHERE d.model_id = m.id)
     FROM assessment_model m LEFT JOIN network n ON n.id = m.network_id ",
            $end
        )
    };
}

const FIND_MODEL: &str = models!("WHERE m.id = $1");
const LIST_MODELS: &str = models!("ORDER BY m.created_at, m.id");
const LIST_DIMENSIONS: &str =
    "SELECT key, concept FROM assessment_dimension WHERE model_id = $1 ORDER BY position";
const LIST_TEXTS: &str = "SELECT dimension, part, lang, words FROM assessment_text WHERE model_id = $1
     ORDER BY dimension, part, lang";
const LIST_NAMES: &str = "SELECT dimension, part, lang, words FROM assessment_text
     WHERE model_id = $1 AND dimension = '' ORDER BY dimension, part, lang";
const INSERT_ASSESSMENT: &str =
    "INSERT INTO assessment (id, model_id, organisation_id, is_example, created_at)
     VALUES ($1, $2, $3, $4, $5)";

/// What is read of a self-assessment; the end says of which.
macro_rules! assessments {
    ($end:literal) => {
        concat!(
            "SELECT a.id, a.model_id, a.organisation_id, o.name, o.country, a.audience, a.shared_network_id,
         COALESCE(n.name, ''), a.shared_round, a.shared_at, a.is_example, a.created_at
     FROM assessment a JOIN organisation o ON o.id = a.organisation_id LEFT JOIN network n ON n.id = a.shared_network_id ",
            $end
        )
    };
}

const FIND_ASSESSMENT: &str = assessments!("WHERE a.id = $1");
const LIST_OF: &str = assessments!("WHERE a.organisation_id = $1 ORDER BY a.created_at DESC, a.id DESC");
const LIST_SHARED: &str = assessments!(
    "WHERE a.audience <> 'nobody' AND a.shared_round IS NOT NULL ORDER BY a.created_at DESC, a.id DESC"
);
const SET_SHARED: &str = "UPDATE assessment SET audience = $2, shared_network_id = CAST($3 AS TEXT), shared_round = CAST($4 AS BIGINT),
         shared_at = CAST($5 AS TEXT) WHERE id = $1";
const INSERT_ROUND: &str =
    "INSERT INTO assessment_round (assessment_id, number, opened_at) VALUES ($1, $2, $3)";
const CLOSE_ROUND: &str =
    "UPDATE assessment_round SET closed_at = $3 WHERE assessment_id = $1 AND number = $2";
const LIST_ROUNDS: &str =
    "SELECT number, closed_at FROM assessment_round WHERE assessment_id = $1 ORDER BY number";
const UPSERT_RATING: &str = "INSERT INTO assessment_rating (assessment_id, round, dimension, rater, role, rating, reason, lang, rated_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     ON CONFLICT (assessment_id, round, dimension, rater) DO UPDATE SET role = excluded.role, rating = excluded.rating,
         reason = excluded.reason, lang = excluded.lang, rated_at = excluded.rated_at";
const LIST_RATINGS: &str = "SELECT dimension, rater, role, rating, reason, lang FROM assessment_rating
     WHERE assessment_id = $1 AND round = $2 ORDER BY dimension, rater";
const UPSERT_TALK: &str =
    "INSERT INTO assessment_talk (assessment_id, round, dimension, words, lang, told_at)
     VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (assessment_id, round, dimension) DO UPDATE SET words = excluded.words, lang = excluded.lang,
         told_at = excluded.told_at";
const LIST_TALK: &str = "SELECT dimension, words, lang FROM assessment_talk
     WHERE assessment_id = $1 AND round = $2 ORDER BY dimension";
