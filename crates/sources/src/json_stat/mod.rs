//! JSON-stat, the cube format of statistics offices: versions 2.0 and 1.x (json-stat.org/full).
//!
//! One reader for every shape in use: a `dataset` (2.0 by its class, 1.x bare or in a bundle under any name), a `collection` whose items are links
//! or whole datasets, a `dimension`. Values come dense (an array, `null` = missing) or sparse (an object by index); sizes as
//! numbers or texts; the index as an array, an object or, with one category, not at all; the status as one sign for all,
//! an array, an object by index, or Eurostat's `{"value": […], "category": …}`. What does not fit together is refused
//! with a sentence and gives nothing.
//!
//! ```
//! use torg_sources::json_stat::{self, Answer, Datum};
//! let text = r#"{"version": "2.0", "class": "dataset", "id": ["sex", "year"], "size": [2, 2], "value": {"1": 4.5},
//!     "dimension": {"sex": {"category": {"index": ["K", "M"]}}, "year": {"category": {"index": {"2023": 0, "2024": 1}}}}}"#;
//! let Answer::Datasets(datasets) = json_stat::read(text.as_bytes()).unwrap() else { panic!() };
//! let cube = &datasets[0].1;
//! assert_eq!(cube.value(cube.cell_of(&[0, 1]).unwrap()), Some(&Datum::Number(4.5)));
//! assert_eq!(cube.value(0), None);
//! ```
//! Not for: what a dimension means to us.

mod check;
mod raw;
mod table;

pub use check::Fault;
pub use table::Row;

use std::collections::BTreeMap;

/// What a text in JSON-stat holds.
#[derive(Debug, Clone, PartialEq)]
pub enum Answer {
    /// Cubes by name, in the order of the text; a single dataset has the name `dataset`.
    Datasets(Vec<(String, Dataset)>),
    /// A list of what is to be had elsewhere, or of whole datasets.
    Collection(Collection),
    /// One dimension alone.
    Dimension(Dimension),
}

/// A cube: values over dimensions, row-major, so that the last dimension varies fastest.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Dataset {
    /// Its title; empty = not stated.
    pub label: String,
    /// Who published it; empty = not stated.
    pub source: String,
    /// When it was last changed, as written; empty = not stated.
    pub updated: String,
    /// Where it is; empty = not stated.
    pub href: String,
    /// Notes in their order.
    pub notes: Vec<String>,
    /// Places in [`notes`](Self::notes) of those that have to be shown (`extension.noteMandatory`).
    pub mandatory_notes: Vec<usize>,
    /// Its dimensions, in order.
    pub dimensions: Vec<Dimension>,
    pub(crate) len: usize,
    pub(crate) values: Values,
    pub(crate) status: Signs,
}

/// A dimension of a cube.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Dimension {
    /// Its id.
    pub id: String,
    /// Its title; the id where none is stated.
    pub label: String,
    /// What it is: time, places, measures; not every office says so.
    pub role: Option<Role>,
    /// Its categories by position.
    pub categories: Vec<Category>,
    /// Notes.
    pub notes: Vec<String>,
}

/// What a dimension stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Points or spans of time.
    Time,
    /// Places.
    Geo,
    /// What is measured.
    Metric,
}

/// A category of a dimension.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Category {
    /// Its code.
    pub code: String,
    /// Its title; the code where none is stated.
    pub label: String,
    /// What its values are counted in; for measures.
    pub unit: Option<Unit>,
    /// Positions of the categories below it.
    pub children: Vec<usize>,
    /// Longitude and latitude.
    pub coordinates: Option<(f64, f64)>,
    /// Notes.
    pub notes: Vec<String>,
}

/// What values are counted in.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Unit {
    /// In words: `base` of PxWeb, `label` elsewhere; empty = not stated.
    pub name: String,
    /// A sign such as `€`; empty = none.
    pub symbol: String,
    /// Digits after the point the office publishes.
    pub decimals: Option<u8>,
}

/// A published value. Almost all are numbers; the format allows texts too.
#[derive(Debug, Clone, PartialEq)]
pub enum Datum {
    /// A number.
    Number(f64),
    /// A text.
    Text(String),
}

/// A list of links.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Collection {
    /// Its title; empty = not stated.
    pub label: String,
    /// When it was last changed; empty = not stated.
    pub updated: String,
    /// Its items, in order.
    pub items: Vec<Item>,
}

/// An item of a collection.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Item {
    /// `dataset`, `dimension` or `collection`.
    pub class: String,
    /// Its title; empty = not stated.
    pub label: String,
    /// Where it is; empty = not stated.
    pub href: String,
    /// The dataset itself, where the collection brings it along.
    pub dataset: Option<Dataset>,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Values {
    /// One for each cell.
    Dense(Vec<Option<Datum>>),
    /// By cell; all others are missing.
    Sparse(BTreeMap<usize, Option<Datum>>),
}

impl Default for Values {
    fn default() -> Self {
        Self::Sparse(BTreeMap::new())
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) enum Signs {
    #[default]
    None,
    /// The same for every cell.
    All(String),
    /// By cell.
    Each(BTreeMap<usize, String>),
}

/// Reads a text in JSON-stat.
///
/// # Errors
/// [`Fault`] with a sentence: what the text is instead, or what in it does not fit together.
pub fn read(bytes: &[u8]) -> Result<Answer, Fault> {
    check::answer(bytes)
}

/// Reads a text that has to hold exactly one cube, alone or in a bundle of one.
///
/// # Errors
/// As [`read`], and [`Fault::NotOneDataset`].
pub fn read_dataset(bytes: &[u8]) -> Result<Dataset, Fault> {
    match read(bytes)? {
        Answer::Datasets(mut datasets) if datasets.len() == 1 => Ok(datasets.swap_remove(0).1),
        Answer::Datasets(datasets) => Err(Fault::NotOneDataset(datasets.len())),
        Answer::Collection(_) => Err(Fault::NotOneDataset(0)),
        Answer::Dimension(_) => Err(Fault::NotOneDataset(0)),
    }
}

impl Dataset {
    /// Number of cells: the product of the dimensions' sizes.
    #[must_use]
    pub fn len(&self) -> usize {
        self.len
    }

    /// Whether it has no cell at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// The value of a cell; `None` = missing.
    #[must_use]
    pub fn value(&self, cell: usize) -> Option<&Datum> {
        match &self.values {
            Values::Dense(all) => all.get(cell)?.as_ref(),
            Values::Sparse(some) => some.get(&cell)?.as_ref(),
        }
    }

    /// The sign at a cell, verbatim; empty = none.
    #[must_use]
    pub fn status(&self, cell: usize) -> &str {
        match &self.status {
            Signs::None => "",
            Signs::All(_) if cell >= self.len => "",
            Signs::All(sign) => sign,
            Signs::Each(signs) => signs.get(&cell).map_or("", String::as_str),
        }
    }

    /// The cell at these positions, one for each dimension in order.
    #[must_use]
    pub fn cell_of(&self, positions: &[usize]) -> Option<usize> {
        if positions.len() != self.dimensions.len() {
            return None;
        }
        self.dimensions.iter().zip(positions).try_fold(0_usize, |cell, (dimension, position)| {
            let size = dimension.categories.len();
            (*position < size).then(|| cell * size + position)
        })
    }

    /// The positions of a cell, one for each dimension in order.
    #[must_use]
    pub fn positions(&self, mut cell: usize) -> Vec<usize> {
        let mut positions = vec![0; self.dimensions.len()];
        for (position, dimension) in positions.iter_mut().zip(&self.dimensions).rev() {
            let size = dimension.categories.len().max(1);
            *position = cell % size;
            cell /= size;
        }
        positions
    }

    /// Cells that have a value or a sign of their own, in rising order. Of a sparse cube the rest was never stated.
    pub fn stated(&self) -> Box<dyn Iterator<Item = usize> + '_> {
        match (&self.values, &self.status) {
            (Values::Dense(all), _) => Box::new(0..all.len()),
            (Values::Sparse(some), Signs::Each(signs)) => {
                let mut cells: Vec<usize> = some.keys().chain(signs.keys()).copied().collect();
                cells.sort_unstable();
                cells.dedup();
                Box::new(cells.into_iter())
            }
            (Values::Sparse(some), _) => Box::new(some.keys().copied()),
        }
    }

    /// The dimension with this id.
    #[must_use]
    pub fn dimension(&self, id: &str) -> Option<&Dimension> {
        self.dimensions.iter().find(|dimension| dimension.id == id)
    }
}
