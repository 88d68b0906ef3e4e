//! The shapes a text in JSON-stat may have, as they are written. Not for: whether they fit together.

use super::Datum;
use serde::Deserialize;
use serde::de::{Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::fmt;
use std::marker::PhantomData;

/// What stands at the top: enough to tell which reader is needed.
#[derive(Debug, Default)]
pub(super) struct Top {
    pub(super) class: Option<String>,
    pub(super) version: bool,
    /// A description of a format and no data, whatever its members are called.
    pub(super) is_schema: bool,
    pub(super) error: Option<serde_json::Value>,
    pub(super) has_dimension: bool,
    /// Names of members that are objects with a `dimension`.
    pub(super) cubes: Vec<String>,
}

impl<'de> Deserialize<'de> for Top {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let members: Ordered<Member> = Ordered::deserialize(deserializer)?;
        let mut top = Self::default();
        for (name, member) in members.0 {
            match (name.as_str(), member) {
                ("class", Member::Text(class)) => top.class = Some(class),
                ("version", _) => top.version = true,
                ("$schema", _) => top.is_schema = true,
                ("error", Member::Text(words)) => top.error = Some(words.into()),
                ("error", Member::Object { .. } | Member::Other) => top.error = Some("".into()),
                ("dimension", Member::Object { .. }) => top.has_dimension = true,
                (_, Member::Object { has_dimension: true }) => top.cubes.push(name),
                _ => {}
            }
        }
        Ok(top)
    }
}

/// A member of the top, looked into no deeper than needed.
enum Member {
    Text(String),
    Object { has_dimension: bool },
    Other,
}

impl<'de> Deserialize<'de> for Member {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Look;
        impl<'de> Visitor<'de> for Look {
            type Value = Member;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a member")
            }
            fn visit_str<E: Error>(self, text: &str) -> Result<Member, E> {
                Ok(Member::Text(text.to_owned()))
            }
            fn visit_bool<E: Error>(self, _: bool) -> Result<Member, E> {
                Ok(Member::Other)
            }
            fn visit_i64<E: Error>(self, _: i64) -> Result<Member, E> {
                Ok(Member::Other)
            }
            fn visit_u64<E: Error>(self, _: u64) -> Result<Member, E> {
                Ok(Member::Other)
            }
            fn visit_f64<E: Error>(self, _: f64) -> Result<Member, E> {
                Ok(Member::Other)
            }
            fn visit_unit<E: Error>(self) -> Result<Member, E> {
                Ok(Member::Other)
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Member, A::Error> {
                while list.next_element::<IgnoredAny>()?.is_some() {}
                Ok(Member::Other)
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Member, A::Error> {
                let mut has_dimension = false;
                while let Some((name, _)) = map.next_entry::<String, IgnoredAny>()? {
                    has_dimension |= name == "dimension";
                }
                Ok(Member::Object { has_dimension })
            }
        }
        deserializer.deserialize_any(Look)
    }
}

/// An object with its members in the order of the text.
#[derive(Debug)]
pub(super) struct Ordered<T>(pub(super) Vec<(String, T)>);

impl<T> Default for Ordered<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Ordered<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Members<T>(PhantomData<T>);
        impl<'de, T: Deserialize<'de>> Visitor<'de> for Members<T> {
            type Value = Ordered<T>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Ordered<T>, A::Error> {
                let mut all = Vec::new();
                while let Some(member) = map.next_entry()? {
                    all.push(member);
                }
                Ok(Ordered(all))
            }
        }
        deserializer.deserialize_map(Members(PhantomData))
    }
}

/// A list, or an object in its order: how `value`, `status` and `index` are written.
#[derive(Debug)]
pub(super) enum Listed<T> {
    Array(Vec<T>),
    Object(Vec<(String, T)>),
    Text(String),
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Listed<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Both<T>(PhantomData<T>);
        impl<'de, T: Deserialize<'de>> Visitor<'de> for Both<T> {
            type Value = Listed<T>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an array, an object or a text")
            }
            fn visit_str<E: Error>(self, text: &str) -> Result<Listed<T>, E> {
                Ok(Listed::Text(text.to_owned()))
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Listed<T>, A::Error> {
                let mut all = Vec::new();
                while let Some(one) = list.next_element()? {
                    all.push(one);
                }
                Ok(Listed::Array(all))
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Listed<T>, A::Error> {
                let mut all = Vec::new();
                while let Some(member) = map.next_entry()? {
                    all.push(member);
                }
                Ok(Listed::Object(all))
            }
        }
        deserializer.deserialize_any(Both(PhantomData))
    }
}

impl<'de> Deserialize<'de> for Datum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Value;
        impl Visitor<'_> for Value {
            type Value = Datum;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a number, a text or null")
            }
            #[allow(clippy::cast_precision_loss, reason = "the format's numbers are those of JavaScript")]
            fn visit_i64<E: Error>(self, number: i64) -> Result<Datum, E> {
                Ok(Datum::Number(number as f64))
            }
            #[allow(clippy::cast_precision_loss, reason = "the format's numbers are those of JavaScript")]
            fn visit_u64<E: Error>(self, number: u64) -> Result<Datum, E> {
                Ok(Datum::Number(number as f64))
            }
            fn visit_f64<E: Error>(self, number: f64) -> Result<Datum, E> {
                Ok(Datum::Number(number))
            }
            fn visit_str<E: Error>(self, text: &str) -> Result<Datum, E> {
                Ok(Datum::Text(text.to_owned()))
            }
        }
        deserializer.deserialize_any(Value)
    }
}

/// A text, or a number written where a text belongs.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub(super) enum Word {
    Text(String),
    Whole(u64),
}

/// A position or size: a whole number, or a text of one.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub(super) enum Count {
    Whole(u64),
    Text(String),
}

impl Count {
    pub(super) fn number(&self) -> Option<usize> {
        match self {
            Self::Whole(number) => usize::try_from(*number).ok(),
            Self::Text(text) => text.trim().parse().ok(),
        }
    }
}

/// Words, or a list of them.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub(super) enum Words {
    One(String),
    Many(Vec<Option<String>>),
}

impl Words {
    pub(super) fn list(self) -> Vec<String> {
        match self {
            Self::One(text) => vec![text],
            // An empty place keeps its number: mandatory notes are told by it.
            Self::Many(texts) => texts.into_iter().map(Option::unwrap_or_default).collect(),
        }
    }
}

#[derive(Debug, Deserialize)]
pub(super) struct Cube {
    pub(super) label: Option<String>,
    /// Eurostat's word for the label.
    title: Option<String>,
    pub(super) source: Option<String>,
    pub(super) updated: Option<String>,
    pub(super) href: Option<String>,
    pub(super) note: Option<Words>,
    pub(super) id: Option<Vec<String>>,
    pub(super) size: Option<Vec<Count>>,
    pub(super) role: Option<Roles>,
    pub(super) dimension: Option<Dimensions>,
    pub(super) value: Option<Listed<Option<Datum>>>,
    pub(super) status: Option<Listed<serde_json::Value>>,
    pub(super) extension: Option<Extension>,
}

impl Cube {
    pub(super) fn name(&mut self) -> String {
        self.label.take().or_else(|| self.title.take()).unwrap_or_default()
    }
}

#[derive(Debug, Default, Deserialize)]
pub(super) struct Roles {
    #[serde(default)]
    pub(super) time: Vec<String>,
    #[serde(default)]
    pub(super) geo: Vec<String>,
    #[serde(default)]
    pub(super) metric: Vec<String>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Extension {
    #[serde(default, rename = "noteMandatory")]
    pub(super) note_mandatory: Option<Ordered<serde_json::Value>>,
}

/// `dimension`: by name, and in version 1 beside them `id`, `size` and `role`.
#[derive(Debug, Default)]
pub(super) struct Dimensions {
    pub(super) id: Option<Vec<String>>,
    pub(super) size: Option<Vec<Count>>,
    pub(super) role: Option<Roles>,
    pub(super) named: Vec<(String, Axis)>,
}

impl<'de> Deserialize<'de> for Dimensions {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let members: Ordered<serde_json::Value> = Ordered::deserialize(deserializer)?;
        let mut all = Self::default();
        for (name, member) in members.0 {
            let wrong = |error: serde_json::Error| D::Error::custom(format!("dimension {name}: {error}"));
            match name.as_str() {
                "id" if member.is_array() => all.id = Some(serde_json::from_value(member).map_err(wrong)?),
                "size" if member.is_array() => {
                    all.size = Some(serde_json::from_value(member).map_err(wrong)?)
                }
                "role" if member.get("category").is_none() => {
                    all.role = Some(serde_json::from_value(member).map_err(wrong)?);
                }
                _ => {
                    let axis = serde_json::from_value(member).map_err(wrong)?;
                    all.named.push((name, axis));
                }
            }
        }
        Ok(all)
    }
}

#[derive(Debug, Deserialize)]
pub(super) struct Axis {
    pub(super) label: Option<String>,
    pub(super) category: Option<Categories>,
    pub(super) note: Option<Words>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Categories {
    pub(super) index: Option<Listed<Word>>,
    #[serde(default)]
    pub(super) label: Option<Ordered<Option<String>>>,
    #[serde(default)]
    pub(super) unit: Option<Ordered<Option<UnitOf>>>,
    #[serde(default)]
    pub(super) child: Option<Ordered<Vec<String>>>,
    #[serde(default)]
    pub(super) coordinates: Option<Ordered<Option<(f64, f64)>>>,
    #[serde(default)]
    pub(super) note: Option<Ordered<Words>>,
}

#[derive(Debug, Deserialize)]
pub(super) struct UnitOf {
    pub(super) base: Option<String>,
    pub(super) label: Option<String>,
    pub(super) symbol: Option<String>,
    pub(super) decimals: Option<Count>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Shelf {
    pub(super) label: Option<String>,
    pub(super) updated: Option<String>,
    #[serde(default)]
    pub(super) link: Option<Links>,
}

#[derive(Debug, Default, Deserialize)]
pub(super) struct Links {
    #[serde(default)]
    pub(super) item: Vec<Linked>,
}

/// An item with its own members; a whole dataset has `dimension` and is read as a cube.
#[derive(Debug, Deserialize)]
pub(super) struct Linked {
    pub(super) class: Option<String>,
    #[serde(flatten)]
    pub(super) cube: Cube,
}
