//! A page of values straight into [`Cells`]: texts are borrowed, nothing is kept twice.
//!
//! The same answers as [`super::read_page`] reads, some ten million values at a time.

use crate::ReadError;
use crate::packed::{Builder, Cell, Cells};
use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::borrow::Cow;
use std::fmt;
use torg_domain::indicator::{Gender, position_of};

/// One answered page.
#[derive(Debug, Default)]
pub struct CellPage {
    /// Values by indicator, in the order of the page.
    pub indicators: Vec<(String, Cells)>,
    /// Where the next page is; an empty page has none.
    pub next_url: Option<String>,
    /// Values in it, deleted ones left out.
    pub values: usize,
}

/// Reads one page of values.
///
/// # Errors
/// [`ReadError::Half`] where the text ends early, [`ReadError::NotAnAnswer`] where it has another shape.
pub fn read_cells(json: &[u8]) -> Result<CellPage, ReadError> {
    let json = json.strip_prefix(b"\xef\xbb\xbf").unwrap_or(json);
    let mut sink = Sink::default();
    let mut reader = serde_json::Deserializer::from_slice(json);
    PageSeed(&mut sink).deserialize(&mut reader).and_then(|()| reader.end()).map_err(ReadError::of_json)?;
    let next_url = sink.next_url.take().filter(|url| !url.is_empty() && sink.rows > 0);
    let indicators: Vec<(String, Cells)> =
        sink.builders.into_iter().map(|(code, builder)| (code, builder.finish())).collect();
    Ok(CellPage { values: indicators.iter().map(|(_, cells)| cells.len()).sum(), indicators, next_url })
}

#[derive(Default)]
struct Sink {
    builders: Vec<(String, Builder)>,
    current: usize,
    next_url: Option<String>,
    rows: usize,
}

impl Sink {
    /// The builder of an indicator; pages have one or a few, in runs.
    fn builder(&mut self, code: &str) -> &mut Builder {
        if self.builders.get(self.current).is_none_or(|(known, _)| known != code) {
            self.current = self.builders.iter().position(|(known, _)| known == code).unwrap_or_else(|| {
                self.builders.push((code.to_owned(), Builder::default()));
                self.builders.len() - 1
            });
        }
        &mut self.builders[self.current].1
    }
}

/// A text that is borrowed where it has no escapes.
#[derive(Deserialize, Default)]
struct Text<'t>(#[serde(borrow)] Cow<'t, str>);

struct PageSeed<'s>(&'s mut Sink);

impl<'de> DeserializeSeed<'de> for PageSeed<'_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for PageSeed<'_> {
    type Value = ();
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a page of values")
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut has_values = false;
        while let Some(name) = map.next_key::<Text<'de>>()? {
            match &*name.0 {
                "values" => {
                    map.next_value_seed(RowsSeed(self.0))?;
                    has_values = true;
                }
                "next_url" => self.0.next_url = map.next_value::<Option<String>>()?,
                _ => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        if has_values { Ok(()) } else { Err(A::Error::missing_field("values")) }
    }
}

struct RowsSeed<'s>(&'s mut Sink);

impl<'de> DeserializeSeed<'de> for RowsSeed<'_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for RowsSeed<'_> {
    type Value = ();
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of rows")
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        while let Some(row) = list.next_element::<Row<'de>>()? {
            self.0.rows += 1;
            row.into(self.0)?;
        }
        Ok(())
    }
}

#[derive(Deserialize)]
struct Row<'t> {
    #[serde(borrow)]
    kpi: Text<'t>,
    #[serde(borrow)]
    municipality: Text<'t>,
    #[serde(borrow)]
    period: Period<'t>,
    #[serde(default)]
    isdeleted: bool,
    #[serde(borrow)]
    values: Few<'t>,
}

impl Row<'_> {
    fn into<E: serde::de::Error>(self, sink: &mut Sink) -> Result<(), E> {
        if self.isdeleted {
            return Ok(());
        }
        let builder = sink.builder(&self.kpi.0);
        for value in self.values.iter().filter(|value| !value.isdeleted) {
            let gender = match &*value.gender.0 {
                "T" => Gender::All,
                "K" => Gender::Women,
                "M" => Gender::Men,
                other => return Err(E::custom(format!("unknown gender {other:?}"))),
            };
            let sign = value.status.as_ref().map_or("", |sign| &sign.0);
            let (place, period) = (&*self.municipality.0, &*self.period.0);
            builder.push(&Cell { place, gender, period, value: value.value, sign });
        }
        Ok(())
    }
}

#[derive(Deserialize)]
struct Value<'t> {
    #[serde(borrow)]
    gender: Text<'t>,
    value: Option<f64>,
    #[serde(borrow, default)]
    status: Option<Text<'t>>,
    #[serde(default)]
    isdeleted: bool,
}

/// A row's values: at most three as a rule, so they need no room of their own.
struct Few<'t> {
    first: [Option<Value<'t>>; 3],
    rest: Vec<Value<'t>>,
}

impl<'t> Few<'t> {
    fn iter(&self) -> impl Iterator<Item = &Value<'t>> {
        self.first.iter().flatten().chain(&self.rest)
    }
}

impl<'de: 't, 't> Deserialize<'de> for Few<'t> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct List;
        impl<'de> Visitor<'de> for List {
            type Value = Few<'de>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list of values")
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Few<'de>, A::Error> {
                let mut few = Few { first: [None, None, None], rest: Vec::new() };
                let mut at = 0;
                while let Some(value) = list.next_element()? {
                    match few.first.get_mut(at) {
                        Some(place) => *place = Some(value),
                        None => few.rest.push(value),
                    }
                    at += 1;
                }
                Ok(few)
            }
        }
        deserializer.deserialize_seq(List)
    }
}

/// A whole number in version 3; a text in version 2, answers of which are still about.
struct Period<'t>(Cow<'t, str>);

/// Years without asking for room: nearly every period is one of these.
const YEARS: [&str; 60] = [
    "1990", "1991", "1992", "1993", "1994", "1995", "1996", "1997", "1998", "1999", "2000", "2001", "2002",
    "2003", "2004", "2005", "2006", "2007", "2008", "2009", "2010", "2011", "2012", "2013", "2014", "2015",
    "2016", "2017", "2018", "2019", "2020", "2021", "2022", "2023", "2024", "2025", "2026", "2027", "2028",
    "2029", "2030", "2031", "2032", "2033", "2034", "2035", "2036", "2037", "2038", "2039", "2040", "2041",
    "2042", "2043", "2044", "2045", "2046", "2047", "2048", "2049",
];

/// A period of a year there has been or will be soon; the year 99999999 would be the newest for ever.
fn stated<E: serde::de::Error>(period: Cow<'_, str>) -> Result<Period<'_>, E> {
    let year = period.get(..4).and_then(|year| year.parse::<u32>().ok());
    match year.filter(|year| (1000..=2200).contains(year) && period.len() <= "2026-03-31".len()) {
        Some(year) if period.len() == 4 || position_of(&period).is_some() || year < 1900 => {
            Ok(Period(period))
        }
        _ => Err(E::custom(format!("{period:?} is no period"))),
    }
}

impl<'de: 't, 't> Deserialize<'de> for Period<'t> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Year;
        impl<'de> Visitor<'de> for Year {
            type Value = Period<'de>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a year")
            }
            fn visit_u64<E: serde::de::Error>(self, year: u64) -> Result<Period<'de>, E> {
                let known = year.checked_sub(1990).and_then(|at| YEARS.get(usize::try_from(at).ok()?));
                known.map_or_else(|| stated(year.to_string().into()), |year| Ok(Period((*year).into())))
            }
            fn visit_borrowed_str<E: serde::de::Error>(self, text: &'de str) -> Result<Period<'de>, E> {
                stated(text.into())
            }
            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Period<'de>, E> {
                stated(text.to_owned().into())
            }
        }
        deserializer.deserialize_any(Year)
    }
}
