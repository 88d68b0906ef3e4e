//! Do the parts of a text in JSON-stat fit together? What does not is told in one sentence.

use super::raw::{Axis, Categories, Count, Cube, Linked, Listed, Ordered, Roles, Shelf, Top, Word, Words};
use super::{Answer, Category, Collection, Dataset, Datum, Dimension, Item, Role, Signs, Unit, Values};
use std::collections::{BTreeMap, HashMap};

/// Why a text is not taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// Not JSON, or a member of another kind than the format has; the words of the JSON reader.
    #[error("this can not be read as JSON-stat: {0}")]
    NotJson(String),
    /// The text ends before the JSON does: half an answer.
    #[error("the answer ends in the middle; ask again")]
    Half,
    /// JSON, but nothing in it is a dataset.
    #[error(
        "this is JSON but not JSON-stat: it has no class and no dimension, and no member of it is a dataset"
    )]
    NotJsonStat,
    /// A class this reader does not know.
    #[error("JSON-stat of class \"{0}\" is not known; dataset, collection and dimension are")]
    UnknownClass(String),
    /// The service answered with an error in place of data.
    #[error("the service answered with an error: {0}")]
    Refused(String),
    /// Something does not fit.
    #[error("the dataset does not fit together: {0}")]
    Unfit(String),
    /// One dataset was asked for.
    #[error("one dataset was expected and there are {0}")]
    NotOneDataset(usize),
}

fn unfit<T>(why: impl Into<String>) -> Result<T, Fault> {
    Err(Fault::Unfit(why.into()))
}

fn json<'d, T: serde::Deserialize<'d>>(bytes: &'d [u8]) -> Result<T, Fault> {
    serde_json::from_slice(bytes)
        .map_err(|error| if error.is_eof() { Fault::Half } else { Fault::NotJson(error.to_string()) })
}

pub(super) fn answer(bytes: &[u8]) -> Result<Answer, Fault> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let top: Top = json(bytes)?;
    match top.class.as_deref() {
        _ if top.is_schema => Err(Fault::NotJsonStat),
        Some("dataset") => one(bytes),
        Some("collection") => Ok(Answer::Collection(collection(json(bytes)?)?)),
        Some("dimension") => {
            let axis: Axis = json(bytes)?;
            let named = axis.label.clone().unwrap_or_else(|| "dimension".to_owned());
            dimension(named, axis, None).map(Answer::Dimension)
        }
        Some(other) if top.version => Err(Fault::UnknownClass(other.to_owned())),
        _ if top.has_dimension => one(bytes),
        _ if !top.cubes.is_empty() => bundle(bytes, &top.cubes),
        _ => match top.error {
            Some(words) => Err(Fault::Refused(words.as_str().unwrap_or_default().to_owned())),
            None => Err(Fault::NotJsonStat),
        },
    }
}

fn one(bytes: &[u8]) -> Result<Answer, Fault> {
    Ok(Answer::Datasets(vec![("dataset".to_owned(), dataset(json(bytes)?)?)]))
}

/// Version 1: datasets by name. What else stands beside them is left alone.
fn bundle(bytes: &[u8], cubes: &[String]) -> Result<Answer, Fault> {
    let members: Ordered<serde_json::Value> = json(bytes)?;
    let mut all = Vec::new();
    for (name, member) in members.0.into_iter().filter(|(name, _)| cubes.contains(name)) {
        let cube = serde_json::from_value(member)
            .map_err(|error| Fault::NotJson(format!("dataset {name}: {error}")))?;
        all.push((name, dataset(cube)?));
    }
    Ok(Answer::Datasets(all))
}

fn collection(shelf: Shelf) -> Result<Collection, Fault> {
    let items = shelf.link.unwrap_or_default().item;
    Ok(Collection {
        label: shelf.label.unwrap_or_default(),
        updated: shelf.updated.unwrap_or_default(),
        items: items.into_iter().map(item).collect::<Result<_, _>>()?,
    })
}

fn item(linked: Linked) -> Result<Item, Fault> {
    let mut cube = linked.cube;
    let mut item = Item {
        class: linked.class.unwrap_or_default(),
        href: cube.href.clone().unwrap_or_default(),
        ..Item::default()
    };
    if cube.dimension.is_some() {
        let whole = dataset(cube)?;
        item.label.clone_from(&whole.label);
        item.dataset = Some(whole);
    } else {
        item.label = cube.name();
    }
    Ok(item)
}

fn dataset(mut cube: Cube) -> Result<Dataset, Fault> {
    let label = cube.name();
    let Some(mut axes) = cube.dimension.take() else { return unfit("it has no dimension") };
    let Some(ids) = cube.id.take().or_else(|| axes.id.take()) else {
        return unfit("the order of its dimensions (id) is missing");
    };
    let Some(sizes) = cube.size.take().or_else(|| axes.size.take()) else {
        return unfit("the sizes of its dimensions (size) are missing");
    };
    if ids.len() != sizes.len() {
        return unfit(format!("id names {} dimensions and size {}", ids.len(), sizes.len()));
    }
    // A description without values may show fewer categories in size than it lists; only values need the two to agree.
    let has_values = match &cube.value {
        None => false,
        Some(Listed::Array(all)) => !all.is_empty(),
        Some(_) => true,
    };
    let roles = cube.role.take().or_else(|| axes.role.take()).unwrap_or_default();
    let mut named: HashMap<String, Axis> = axes.named.into_iter().collect();
    let mut dimensions = Vec::with_capacity(ids.len());
    for (id, size) in ids.into_iter().zip(&sizes) {
        let Some(axis) = named.remove(&id) else {
            return unfit(format!("dimension \"{id}\" of id is not there, or is named twice"));
        };
        let Some(size) = size.number() else {
            return unfit(format!("the size of \"{id}\" is no whole number"));
        };
        let role = role_of(&roles, &id);
        dimensions.push(Dimension { role, ..dimension(id, axis, has_values.then_some(size))? });
    }
    let len =
        dimensions.iter().try_fold(1_usize, |all, one: &Dimension| all.checked_mul(one.categories.len()));
    let Some(len) = len else { return unfit("it has more cells than can be counted") };
    let notes = cube.note.map(Words::list).unwrap_or_default();
    let mandatory = cube.extension.and_then(|extension| extension.note_mandatory).unwrap_or_default();
    let is_set = |value: &serde_json::Value| value.as_bool() == Some(true);
    let mandatory =
        mandatory.0.iter().filter(|(_, value)| is_set(value)).filter_map(|(at, _)| at.parse().ok());
    Ok(Dataset {
        mandatory_notes: mandatory.filter(|at| *at < notes.len()).collect(),
        values: values(cube.value, len)?,
        status: signs(cube.status, len)?,
        source: cube.source.unwrap_or_default(),
        updated: cube.updated.unwrap_or_default(),
        href: cube.href.unwrap_or_default(),
        label,
        notes,
        dimensions,
        len,
    })
}

fn role_of(roles: &Roles, id: &str) -> Option<Role> {
    let of = |list: &[String], role| list.iter().any(|one| one == id).then_some(role);
    of(&roles.time, Role::Time)
        .or_else(|| of(&roles.geo, Role::Geo))
        .or_else(|| of(&roles.metric, Role::Metric))
}

fn dimension(id: String, axis: Axis, size: Option<usize>) -> Result<Dimension, Fault> {
    let Some(categories) = axis.category else { return unfit(format!("dimension \"{id}\" has no category")) };
    let codes = codes(&id, &categories)?;
    if let Some(size) = size.filter(|size| *size != codes.len()) {
        return unfit(format!("dimension \"{id}\" has {} categories where size says {size}", codes.len()));
    }
    let at: HashMap<&str, usize> = codes.iter().map(String::as_str).zip(0..).collect();
    let mut all: Vec<Category> = codes
        .iter()
        .map(|code| Category { code: code.clone(), label: code.clone(), ..Category::default() })
        .collect();
    // What is said about a category that is not in the index is about none of these cells.
    for (code, label) in categories.label.unwrap_or_default().0 {
        if let (Some(at), Some(label)) = (at.get(code.as_str()), label) {
            all[*at].label = label;
        }
    }
    for (code, unit) in categories.unit.unwrap_or_default().0 {
        if let (Some(at), Some(unit)) = (at.get(code.as_str()), unit) {
            let decimals = unit.decimals.as_ref().and_then(Count::number);
            all[*at].unit = Some(Unit {
                name: unit.base.or(unit.label).unwrap_or_default(),
                symbol: unit.symbol.unwrap_or_default(),
                decimals: decimals.and_then(|number| u8::try_from(number).ok()),
            });
        }
    }
    for (code, children) in categories.child.unwrap_or_default().0 {
        if let Some(parent) = at.get(code.as_str()) {
            all[*parent].children =
                children.iter().filter_map(|code| at.get(code.as_str()).copied()).collect();
        }
    }
    for (code, place) in categories.coordinates.unwrap_or_default().0 {
        if let Some(at) = at.get(code.as_str()) {
            all[*at].coordinates = place;
        }
    }
    for (code, notes) in categories.note.unwrap_or_default().0 {
        if let Some(at) = at.get(code.as_str()) {
            all[*at].notes = notes.list();
        }
    }
    let label = axis.label.unwrap_or_else(|| id.clone());
    Ok(Dimension {
        label,
        role: None,
        categories: all,
        notes: axis.note.map(Words::list).unwrap_or_default(),
        id,
    })
}

/// Codes by position: from the index, or with one category from its label.
fn codes(id: &str, categories: &Categories) -> Result<Vec<String>, Fault> {
    match (&categories.index, &categories.label) {
        (Some(Listed::Array(words)), _) => {
            let codes: Vec<String> = words.iter().map(code).collect();
            let mut seen: Vec<&String> = codes.iter().collect();
            seen.sort_unstable();
            match seen.windows(2).find(|two| two[0] == two[1]) {
                Some(two) => unfit(format!("dimension \"{id}\" has the category \"{}\" twice", two[0])),
                None => Ok(codes),
            }
        }
        (Some(Listed::Object(members)), _) => {
            let mut codes = vec![None; members.len()];
            for (code, position) in members {
                let at = match position {
                    Word::Whole(number) => usize::try_from(*number).ok(),
                    Word::Text(text) => text.trim().parse().ok(),
                };
                match at.and_then(|at| codes.get_mut(at)) {
                    Some(place @ None) => *place = Some(code.clone()),
                    Some(Some(other)) => {
                        return unfit(format!(
                            "\"{other}\" and \"{code}\" of \"{id}\" have the same position"
                        ));
                    }
                    None => return unfit(format!("the position of \"{code}\" of \"{id}\" is out of range")),
                }
            }
            Ok(codes.into_iter().flatten().collect())
        }
        (Some(Listed::Text(_)), _) => unfit(format!("the index of \"{id}\" is a text")),
        (None, Some(labels)) if labels.0.len() == 1 => Ok(vec![labels.0[0].0.clone()]),
        (None, _) => {
            unfit(format!("dimension \"{id}\" has no index, which only one with a single category may lack"))
        }
    }
}

fn code(word: &Word) -> String {
    match word {
        Word::Text(text) => text.clone(),
        Word::Whole(number) => number.to_string(),
    }
}

/// An empty list is that of a description without data: every value is missing.
fn values(listed: Option<Listed<Option<Datum>>>, len: usize) -> Result<Values, Fault> {
    match listed {
        None => Ok(Values::default()),
        Some(Listed::Array(all)) if all.is_empty() => Ok(Values::default()),
        Some(Listed::Array(all)) if all.len() == len => Ok(Values::Dense(all)),
        Some(Listed::Array(all)) => unfit(format!("there are {} values for {len} cells", all.len())),
        Some(Listed::Object(members)) => by_cell("value", members, len).map(Values::Sparse),
        Some(Listed::Text(_)) => unfit("value is a text"),
    }
}

fn by_cell<T>(what: &str, members: Vec<(String, T)>, len: usize) -> Result<BTreeMap<usize, T>, Fault> {
    let mut all = BTreeMap::new();
    for (at, member) in members {
        let Some(cell) = at.parse().ok().filter(|cell| *cell < len) else {
            return unfit(format!("{what} \"{at}\" is no cell; there are {len}"));
        };
        if all.insert(cell, member).is_some() {
            return unfit(format!("{what} \"{at}\" is there twice"));
        }
    }
    Ok(all)
}

fn signs(listed: Option<Listed<serde_json::Value>>, len: usize) -> Result<Signs, Fault> {
    match listed {
        None => Ok(Signs::None),
        Some(Listed::Text(sign)) if sign.is_empty() => Ok(Signs::None),
        Some(Listed::Text(sign)) => Ok(Signs::All(sign)),
        Some(Listed::Array(mut all)) if all.len() == 1 && len != 1 => {
            Ok(sign(all.swap_remove(0))?.map_or(Signs::None, Signs::All))
        }
        Some(Listed::Array(all)) if all.is_empty() => Ok(Signs::None),
        Some(Listed::Array(all)) if all.len() == len => each(all.into_iter().enumerate()),
        Some(Listed::Array(all)) => unfit(format!("there are {} signs (status) for {len} cells", all.len())),
        Some(Listed::Object(members)) => {
            // Eurostat's first service: the list below `value`, the words for the signs beside it.
            let is_wrapped = members.iter().any(|(name, _)| name == "value");
            if is_wrapped {
                let inner = members.into_iter().find(|(name, _)| name == "value").map(|(_, inner)| inner);
                let inner = serde_json::from_value(inner.unwrap_or_default());
                return signs(inner.map_err(|error| Fault::NotJson(format!("status: {error}")))?, len);
            }
            each(by_cell("status", members, len)?.into_iter())
        }
    }
}

fn each(all: impl Iterator<Item = (usize, serde_json::Value)>) -> Result<Signs, Fault> {
    let mut signs = BTreeMap::new();
    for (cell, value) in all {
        if let Some(sign) = sign(value)? {
            signs.insert(cell, sign);
        }
    }
    Ok(Signs::Each(signs))
}

fn sign(value: serde_json::Value) -> Result<Option<String>, Fault> {
    match value {
        serde_json::Value::Null => Ok(None),
        serde_json::Value::String(sign) => Ok(Some(sign).filter(|sign| !sign.is_empty())),
        serde_json::Value::Number(number) => Ok(Some(number.to_string())),
        other => unfit(format!("{other} is no sign (status)")),
    }
}
