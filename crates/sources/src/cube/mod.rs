//! A table of a statistics office as indicators by place, period and sex.
//!
//! Of a table's dimensions one is the place, one the time, perhaps one the sex; every combination of the others is an
//! indicator of its own, with the code `table:contents` and, for each further dimension, `:dimension=category`. So a
//! selection of another size gives the same codes. Which dimension is what is taken from the table's roles and, where
//! an office sets none (SCB and StatBank for places), from its name and codes.

mod kinds;

pub use kinds::period;

use crate::json_stat::{Dataset, Datum, Role};
use crate::packed::{Builder, Cell};
use crate::{Batch, Described, ReadError, statbank};
use kinds::Kind;
use std::collections::BTreeMap;

/// What a reader of tables has to know beside the table.
#[derive(Debug, Clone, Copy)]
pub struct About<'a> {
    /// The table's id, such as `12209`.
    pub table: &'a str,
    /// Language of its titles.
    pub lang: &'a str,
}

/// Reads a JSON-stat cube.
///
/// Cells that were never stated are not there; a cell with a sign and no value was published as missing.
///
/// # Errors
/// [`ReadError::NotAnAnswer`] with a sentence: no dimension of places or of time, a period that is neither year, month nor day.
pub fn read(cube: &Dataset, about: About<'_>) -> Result<Batch, ReadError> {
    let mut axes = Axes::of_cube(cube, about)?;
    for cell in cube.stated() {
        let (value, sign) = match cube.value(cell) {
            None => (None, cube.status(cell)),
            // A sign beside a number (preliminary, estimated) is no reason for a missing value.
            Some(Datum::Number(number)) => (Some(*number), ""),
            Some(Datum::Text(text)) => value(text).map_err(ReadError::NotAnAnswer)?,
        };
        axes.push(&cube.positions(cell), value, sign)?;
    }
    Ok(axes.finish())
}

/// A cell of a table: a number with point or comma, or a sign for a missing one, which is kept as it is.
///
/// # Errors
/// A sentence for anything else.
pub fn value(cell: &str) -> Result<(Option<f64>, &str), String> {
    let cell = cell.trim();
    if cell.is_empty() || (cell.len() <= 3 && cell.chars().all(|c| matches!(c, '.' | ':' | '-' | '*' | 'x')))
    {
        return Ok((None, cell));
    }
    match cell.replace(',', ".").parse::<f64>() {
        Ok(number) if number.is_finite() => Ok((Some(number), "")),
        _ => Err(format!("{cell:?} is no number")),
    }
}

/// A table's dimensions sorted by what they are, and the values read so far.
#[derive(Debug)]
pub struct Axes {
    about: Described,
    kinds: Vec<Kind>,
    dimensions: Vec<Axis>,
    place: usize,
    time: usize,
    sex: Option<usize>,
    builders: BTreeMap<Vec<usize>, Builder>,
}

/// A dimension as it is needed here.
#[derive(Debug)]
pub(crate) struct Axis {
    pub(crate) id: String,
    pub(crate) role: Option<Role>,
    /// Code, title and unit of each category.
    pub(crate) categories: Vec<(String, String, String)>,
}

impl Axes {
    fn of_cube(cube: &Dataset, about: About<'_>) -> Result<Self, ReadError> {
        let dimensions = cube.dimensions.iter().map(|dimension| Axis {
            id: dimension.id.clone(),
            role: dimension.role,
            categories: dimension
                .categories
                .iter()
                .map(|one| {
                    let unit = one.unit.as_ref().map(|unit| unit.name.clone()).unwrap_or_default();
                    (one.code.clone(), one.label.clone(), unit)
                })
                .collect(),
        });
        let notes = cube.mandatory_notes.iter().filter_map(|at| cube.notes.get(*at).cloned()).collect();
        let described = Described {
            code: about.table.to_owned(),
            title: cube.label.clone(),
            lang: about.lang.to_owned(),
            producer: cube.source.clone(),
            notes,
            ..Described::default()
        };
        Self::new(described, dimensions.collect())
    }

    /// The dimensions of a table of StatBank Denmark.
    ///
    /// # Errors
    /// [`ReadError::NotAnAnswer`] where no variable is a place or the time.
    pub fn of(table: &statbank::Table) -> Result<Self, ReadError> {
        let dimensions = table.variables.iter().map(|variable| Axis {
            id: variable.id.clone(),
            role: variable.time.then_some(Role::Time),
            categories: variable
                .values
                .iter()
                .map(|value| (value.id.clone(), value.text.clone(), String::new()))
                .collect(),
        });
        let described = Described {
            code: table.id.clone(),
            title: table.text.clone(),
            lang: "da".to_owned(),
            unit: table.unit.clone(),
            description: table.description.clone(),
            producer: "Danmarks Statistik".to_owned(),
            ..Described::default()
        };
        Self::new(described, dimensions.collect())
    }

    fn new(about: Described, dimensions: Vec<Axis>) -> Result<Self, ReadError> {
        let kinds = kinds::sorted(&dimensions).map_err(ReadError::NotAnAnswer)?;
        let at = |is: fn(&Kind) -> bool| kinds.iter().position(is);
        let place = at(|kind| matches!(kind, Kind::Place(_)));
        let time = at(|kind| matches!(kind, Kind::Time(_)));
        let sex = at(|kind| matches!(kind, Kind::Sex(_)));
        let lacks = |what: &str| {
            let ids: Vec<&str> = dimensions.iter().map(|dimension| dimension.id.as_str()).collect();
            ReadError::NotAnAnswer(format!(
                "table {} has no dimension of {what} among {}",
                about.code,
                ids.join(", ")
            ))
        };
        let (place, time) = (place.ok_or_else(|| lacks("places"))?, time.ok_or_else(|| lacks("time"))?);
        Ok(Self { about, kinds, dimensions, place, time, sex, builders: BTreeMap::new() })
    }

    /// Adds the value at these positions, one for each dimension in order.
    ///
    /// # Errors
    /// [`ReadError::NotAnAnswer`] where a position is outside its dimension.
    pub fn push(&mut self, positions: &[usize], value: Option<f64>, sign: &str) -> Result<(), ReadError> {
        let outside = || ReadError::NotAnAnswer("a value outside the table".to_owned());
        let at = |dimension: usize| positions.get(dimension).copied().ok_or_else(outside);
        let (Kind::Place(places), Kind::Time(periods)) = (&self.kinds[self.place], &self.kinds[self.time])
        else {
            return Err(outside());
        };
        let place = places.get(at(self.place)?).ok_or_else(outside)?;
        let period = periods.get(at(self.time)?).ok_or_else(outside)?;
        let gender = match self.sex.map(|dimension| &self.kinds[dimension]) {
            Some(Kind::Sex(genders)) => {
                *genders.get(at(self.sex.unwrap_or_default())?).ok_or_else(outside)?
            }
            _ => torg_domain::indicator::Gender::All,
        };
        let is_measure = |dimension: &usize| matches!(self.kinds[*dimension], Kind::Measure);
        let key = (0..self.kinds.len()).filter(is_measure).map(at).collect::<Result<Vec<usize>, _>>()?;
        let builder = self.builders.entry(key).or_default();
        builder.push(&Cell { place, gender, period, value, sign });
        Ok(())
    }

    /// Everything read, by indicator.
    #[must_use]
    pub fn finish(self) -> Batch {
        let measures: Vec<&Axis> = self
            .dimensions
            .iter()
            .zip(&self.kinds)
            .filter(|(_, kind)| matches!(kind, Kind::Measure))
            .map(|(dimension, _)| dimension)
            .collect();
        let mut batch = Batch::default();
        for (key, builder) in self.builders {
            let one = described(&self.about, &measures, &key);
            batch.values.push((one.code.clone(), builder.finish()));
            batch.described.push(one);
        }
        batch
    }
}

fn described(about: &Described, measures: &[&Axis], key: &[usize]) -> Described {
    let mut one = about.clone();
    let chosen =
        || measures.iter().zip(key).filter_map(|(axis, at)| Some((*axis, axis.categories.get(*at)?)));
    let metric = chosen().find(|(axis, _)| axis.is_metric());
    if let Some((_, (code, label, unit))) = metric {
        one.code = format!("{}:{code}", one.code);
        one.description.clone_from(&one.title);
        one.title.clone_from(label);
        one.unit.clone_from(unit);
    }
    for (axis, (code, label, _)) in chosen().filter(|(axis, _)| !axis.is_metric()) {
        one.code = format!("{}:{}={code}", one.code, axis.id);
        one.title = format!("{}, {label}", one.title);
    }
    one
}
