//! Loading what FOLLOW UP owns: the catalogue with its breaks and groups, recorded values, local measures with their
//! example values, goals and what follows them.

use crate::demo::read::{id_of, word};
use crate::facts::rows;
use crate::stop::Stop;
use serde::Deserialize;
use torg_domain::id::{FocusAreaId, GoalId, IndicatorId, NetworkId, OrganisationId};
use torg_domain::indicator::{FollowLevel, IndicatorSource};
use torg_domain::network::Concept;
use torg_sources::recorded;
use torg_stages::follow_up::commands::{
    NewGoal, NewGroup, NewIndicator, NewMeasure, NewValue, SeriesKey, import_observations, insert_break,
    insert_comparison_group, insert_goal, insert_indicator, insert_measure, insert_series_values,
};
use torg_stages::{Actor, Ctx, Error, Result, Tx};

const CATALOGUE: &str = include_str!("../../../../../data/indicators/kolada_catalogue.tsv");
const BREAKS: &str = include_str!("../../../../../data/indicators/breaks.tsv");
const GROUPS: &str = include_str!("../../../../../data/indicators/groups.tsv");
const VALUES: &str = include_str!("../../../../../data/indicators/kolada_values.tsv");
const LOCAL: &str = include_str!("../../../../../data/indicators/local_measures.tsv");
const EXAMPLE: &str = include_str!("../../../../../data/demo/example_measure.tsv");
const GOALS: &str = include_str!("../../../../../data/demo/goals.toml");
const VALUES_FILE: &str = "data/indicators/kolada_values.tsv";

#[derive(Deserialize)]
struct LocalMeasure {
    id: String,
    concept: String,
    name_sv: String,
    unit: String,
    method_sv: String,
}

#[derive(Deserialize)]
struct Goals {
    goal: Vec<Goal>,
}

#[derive(Deserialize)]
struct Goal {
    id: String,
    network: String,
    focus: String,
    text: String,
    lang: String,
    measures: Vec<Measure>,
    example: bool,
}

#[derive(Deserialize)]
struct Measure {
    level: String,
    indicator: String,
    text: String,
}

fn misread(name: &str, why: impl std::fmt::Display) -> Stop {
    Stop::broken(format!("data/{name}: {why}"))
}

/// Indicators with breaks, values and groups.
pub(in crate::demo) fn load_figures(ctx: &Ctx) -> std::result::Result<(), Stop> {
    let indicators =
        recorded::read_indicators(CATALOGUE).map_err(|e| misread("indicators/kolada_catalogue.tsv", e))?;
    let breaks = recorded::read_breaks(BREAKS).map_err(|e| misread("indicators/breaks.tsv", e))?;
    let groups = recorded::read_groups(GROUPS).map_err(|e| misread("indicators/groups.tsv", e))?;
    let values = recorded::read_values(VALUES, IndicatorSource::Kolada, VALUES_FILE)
        .map_err(|e| misread("indicators/kolada_values.tsv", e))?;
    let local: Vec<LocalMeasure> = rows("indicators/local_measures.tsv", LOCAL)?;
    ctx.db.tx(|tx| {
        indicators.iter().try_for_each(|row| load_indicator(tx, ctx, row))?;
        for row in breaks {
            let id = IndicatorId::new(format!("kolada:{}", row.code));
            for (lang, text) in &row.texts {
                insert_break(tx, &Actor::program(), &id, row.year, (lang, text))?;
            }
        }
        groups.iter().try_for_each(|row| load_group(tx, ctx, row))?;
        local.iter().try_for_each(|row| load_local(tx, ctx, row))
    })?;
    import_observations(ctx, &Actor::program(), values)?;
    load_example(ctx)
}

fn load_indicator(tx: &mut Tx<'_>, ctx: &Ctx, row: &recorded::IndicatorRow) -> Result<()> {
    let new = NewIndicator {
        source: IndicatorSource::Kolada,
        code: row.code.clone(),
        title: row.title.clone(),
        lang: "sv".to_owned(),
        unit: row.unit.clone(),
        definition: row.definition.clone(),
        producer: row.producer.clone(),
        concept: word(&row.concept, "concept", Concept::from_word)?,
        ended_with: row.ended_with,
        is_ordinal: row.is_ordinal,
        age_note: row.age_note.clone(),
        owner: None,
        is_example: false,
    };
    insert_indicator(tx, ctx, &Actor::program(), &IndicatorId::new(format!("kolada:{}", row.code)), &new)
}

fn load_group(tx: &mut Tx<'_>, ctx: &Ctx, row: &recorded::GroupRow) -> Result<()> {
    let new = NewGroup {
        id: format!("kolada:{}", row.id),
        name: row.title.clone(),
        source_line: IndicatorSource::Kolada.source_line().to_owned(),
        year: row.year,
        of: row.of_municipality.as_ref().map(|code| OrganisationId::new(format!("SE:{code}"))),
        members: row.members.iter().map(|code| OrganisationId::new(format!("SE:{code}"))).collect(),
    };
    insert_comparison_group(tx, ctx, &Actor::program(), &new)
}

fn load_local(tx: &mut Tx<'_>, ctx: &Ctx, row: &LocalMeasure) -> Result<()> {
    let new = NewIndicator {
        source: IndicatorSource::Local,
        code: row.id.clone(),
        title: row.name_sv.clone(),
        lang: "sv".to_owned(),
        unit: row.unit.clone(),
        definition: row.method_sv.clone(),
        producer: String::new(),
        concept: word(&row.concept, "concept", Concept::from_word)?,
        ended_with: None,
        is_ordinal: false,
        age_note: String::new(),
        owner: None,
        is_example: false,
    };
    insert_indicator(tx, ctx, &Actor::program(), &IndicatorId::new(format!("local:{}", row.id)), &new)
}

fn load_example(ctx: &Ctx) -> std::result::Result<(), Stop> {
    let values = recorded::read_local_values(EXAMPLE).map_err(|e| misread("demo/example_measure.tsv", e))?;
    let mut series: std::collections::BTreeMap<SeriesKey, Vec<NewValue>> = std::collections::BTreeMap::new();
    for row in values {
        let key = SeriesKey {
            indicator: IndicatorId::new(&row.indicator),
            organisation: OrganisationId::new(&row.organisation),
            part: row.part,
        };
        series.entry(key).or_default().push(NewValue {
            period: row.period,
            value: row.value,
            status: row.status,
            persons: row.persons,
            recorded_on: String::new(),
            origin: "data/demo/example_measure.tsv".to_owned(),
        });
    }
    ctx.db.tx(|tx| {
        series.iter().try_for_each(|(key, values)| {
            insert_series_values(tx, ctx, &Actor::program(), (key, true), values).map(drop)
        })
    })?;
    Ok(())
}

/// Goals with what follows them; after networks and indicators are there.
pub(in crate::demo) fn load_goals(ctx: &Ctx) -> std::result::Result<(), Stop> {
    let goals: Goals = toml::from_str(GOALS).map_err(|e| misread("demo/goals.toml", e))?;
    ctx.db.tx(|tx| -> std::result::Result<(), Error> {
        for goal in &goals.goal {
            load_goal(tx, ctx, goal)?;
        }
        Ok(())
    })?;
    Ok(())
}

fn load_goal(tx: &mut Tx<'_>, ctx: &Ctx, goal: &Goal) -> Result<()> {
    let id = GoalId::new(&goal.id);
    let new = NewGoal {
        network: NetworkId::new(&goal.network),
        focus_area: id_of(&goal.focus).map(FocusAreaId::new),
        text: goal.text.clone(),
        lang: goal.lang.clone(),
        is_example: goal.example,
    };
    insert_goal(tx, ctx, &Actor::program(), &id, &new)?;
    for measure in &goal.measures {
        let new = NewMeasure {
            goal: id.clone(),
            level: word(&measure.level, "level", FollowLevel::from_word)?,
            indicator: id_of(&measure.indicator).map(IndicatorId::new),
            text: measure.text.clone(),
        };
        insert_measure(tx, ctx, &Actor::program(), &new)?;
    }
    Ok(())
}
