//! One part of the index, opened once for all searches: postings, lengths, and the columns that filters and facets read.

use crate::entry::Fields;
use crate::index::Error;
use crate::places::Places;
use crate::request::Filter;
use std::sync::Arc;
use tantivy::columnar::{Column, StrColumn};
use tantivy::fieldnorm::FieldNormReader;
use tantivy::index::InvertedIndexReader;
use tantivy::postings::TermInfo;
use tantivy::schema::{Field, Value};
use tantivy::store::StoreReader;
use tantivy::{DocId, SegmentReader, TantivyDocument};
use torg_engine::text::language::Language;

pub(crate) struct Segment {
    reader: SegmentReader,
    pub words: Arc<InvertedIndexReader>,
    places: Arc<Places>,
    pub lengths: FieldNormReader,
    store: StoreReader,
    id: Field,
    order: Column<u64>,
    year: Column<u64>,
    columns: Vec<(&'static str, Option<StrColumn>)>,
}

/// The filter in numbers of one segment: an entry passes when every list has a value of its column.
pub(crate) struct Sieve<'a> {
    segment: &'a Segment,
    lists: Vec<(&'a StrColumn, Vec<u64>)>,
    years: Option<std::ops::RangeInclusive<u64>>,
    /// The column of kinds, and those that only typed words find.
    typed_only: Option<(&'a StrColumn, Vec<u64>)>,
    /// Nothing in this segment can pass.
    pub closed: bool,
}

const COLUMNS: [&str; 6] = ["audience", "kind", "country", "language", "focus_area", "state"];
/// Blocks of the store kept unpacked: 16 KB each, with the names of some thousand entries.
const UNPACKED: usize = 64;

impl Segment {
    pub(crate) fn open(reader: &SegmentReader, fields: &Fields, places: Arc<Places>) -> Result<Self, Error> {
        let fast = reader.fast_fields();
        let mut columns = Vec::new();
        for name in COLUMNS {
            columns.push((name, fast.str(name)?));
        }
        Ok(Self {
            words: reader.inverted_index(fields.words)?,
            lengths: reader.get_fieldnorms_reader(fields.words)?,
            places,
            store: reader.get_store_reader(UNPACKED)?,
            id: fields.id,
            order: fast.u64("order")?,
            year: fast
                .column_opt::<u64>("year")?
                .unwrap_or_else(|| Column::build_empty_column(reader.max_doc())),
            columns,
            reader: reader.clone(),
        })
    }

    pub(crate) fn size(&self) -> usize {
        self.reader.max_doc() as usize
    }

    pub(crate) fn order(&self, entry: DocId) -> u64 {
        self.order.first(entry).unwrap_or(0)
    }

    pub(crate) fn column(&self, name: &str) -> Option<&StrColumn> {
        self.columns.iter().find(|(known, _)| *known == name).and_then(|(_, column)| column.as_ref())
    }

    pub(crate) fn languages(&self) -> Vec<Language> {
        let Some(column) = self.column("language") else { return Vec::new() };
        let mut code = String::new();
        let codes = (0..column.num_terms() as u64).filter_map(|number| {
            code.clear();
            column.ord_to_str(number, &mut code).ok().and_then(|_| Language::from_code(&code))
        });
        codes.collect()
    }

    /// Puts into `found` where the entries of each of these words of the vocabulary are listed; `None` where none has it.
    pub(crate) fn listed(&self, words: impl Iterator<Item = u32>, found: &mut Vec<Option<TermInfo>>) {
        self.places.of(words, found);
    }

    pub(crate) fn id(&self, entry: DocId) -> Result<String, Error> {
        let document: TantivyDocument = self.store.get(entry)?;
        Ok(document.get_first(self.id).and_then(|value| value.as_str()).unwrap_or_default().to_owned())
    }

    /// `typed_only`: the kinds that only typed words find.
    pub(crate) fn sieve<'a>(&'a self, filter: &Filter, typed_only: &[String]) -> Result<Sieve<'a>, Error> {
        let years = filter.years.clone().map(|years| u64::from(*years.start())..=u64::from(*years.end()));
        let mut sieve = Sieve { segment: self, lists: Vec::new(), years, typed_only: None, closed: false };
        let languages: Vec<String> =
            filter.languages.iter().map(|language| language.code().to_owned()).collect();
        let wanted = [
            ("audience", Some(&filter.audience)),
            ("kind", Some(&filter.kinds).filter(|kinds| !kinds.is_empty())),
            ("country", Some(&filter.countries).filter(|countries| !countries.is_empty())),
            ("language", Some(&languages).filter(|languages| !languages.is_empty())),
            ("focus_area", Some(&filter.focus_areas).filter(|areas| !areas.is_empty())),
            ("state", Some(&filter.states).filter(|states| !states.is_empty())),
        ];
        for (name, values) in wanted {
            let Some(values) = values else { continue };
            let Some(column) = self.column(name) else {
                sieve.closed = true;
                continue;
            };
            let numbers = numbers(column, values)?;
            sieve.closed |= numbers.is_empty();
            sieve.lists.push((column, numbers));
        }
        if let Some(column) = self.column("kind").filter(|_| !typed_only.is_empty()) {
            sieve.typed_only = Some((column, numbers(column, typed_only)?));
        }
        Ok(sieve)
    }
}

/// The numbers of values in a column, in order; values it does not have are left out.
fn numbers(column: &StrColumn, values: &[String]) -> Result<Vec<u64>, Error> {
    let mut numbers = Vec::new();
    for value in values {
        numbers.extend(column.dictionary().term_ord(value.as_bytes())?);
    }
    numbers.sort_unstable();
    Ok(numbers)
}

impl Sieve<'_> {
    /// Whether only typed words find the entry.
    pub(crate) fn is_typed_only(&self, entry: DocId) -> bool {
        self.typed_only.as_ref().is_some_and(|(column, numbers)| {
            column.term_ords(entry).any(|number| numbers.binary_search(&number).is_ok())
        })
    }

    /// Whether the entry is there, may be seen and is wanted.
    pub(crate) fn passes(&self, entry: DocId) -> bool {
        let alive = self.segment.reader.alive_bitset().is_none_or(|alive| alive.is_alive(entry));
        let in_years = || {
            self.years
                .as_ref()
                .is_none_or(|years| self.segment.year.first(entry).is_some_and(|year| years.contains(&year)))
        };
        alive
            && self.lists.iter().all(|(column, numbers)| {
                column.term_ords(entry).any(|number| numbers.binary_search(&number).is_ok())
            })
            && in_years()
    }
}
