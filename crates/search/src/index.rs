//! The index on disk: opening, putting in, taking out, committing, searching.

use crate::answer::Answer;
use crate::concepts::Concepts;
use crate::entry::{ANALYSER, Entry, Fields, schema};
use crate::places::Places;
use crate::plan::Wanted;
use crate::plan::weights::Weights;
use crate::plan::widen::How;
use crate::request::Request;
use crate::score::{self, Scratch};
use crate::segment::Segment;
use crate::tokens::Analyser;
use crate::vocabulary::Vocabulary;
use std::collections::HashMap;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};
use tantivy::directory::MmapDirectory;
use tantivy::index::SegmentId;
use tantivy::tokenizer::TextAnalyzer;
use tantivy::{IndexReader, IndexWriter, ReloadPolicy, Term};
use torg_engine::text::language::Language;

/// Why the index could not do it. Its remedy is always the same: build it again from the journal.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("the search index could not be read or written")]
    Index(#[from] tantivy::TantivyError),
    #[error("the folder of the search index could not be opened")]
    Folder(#[from] std::io::Error),
    #[error("the folder of the search index could not be opened")]
    Directory(#[from] tantivy::directory::error::OpenDirectoryError),
}

/// Memory that new entries may take before they are written out, in bytes. A commit of one entry pays for tables in
/// proportion.
const WRITER_MEMORY: usize = 64 << 20;
/// Remembered words of queries before all are forgotten.
const REMEMBERED: usize = 20_000;

/// What searches read: one picture of the index.
pub(crate) struct State {
    pub segments: Vec<Segment>,
    /// Entries, deleted ones not counted.
    pub entries: u64,
    /// Mean number of words of an entry.
    pub mean_words: f32,
    pub languages: Vec<Language>,
}

/// What words of queries led to, by how they were widened.
type Remembered = HashMap<How, HashMap<String, Arc<[Wanted]>>>;

/// A search index in a folder. One process writes; any number of threads search meanwhile.
pub struct Index {
    index: tantivy::Index,
    fields: Fields,
    reader: IndexReader,
    writer: Mutex<IndexWriter>,
    pub(crate) vocabulary: RwLock<Vocabulary>,
    /// The segments whose words were read, and where these lie in them.
    known: Mutex<HashMap<SegmentId, Arc<Places>>>,
    state: RwLock<Arc<State>>,
    concepts: RwLock<Arc<Concepts>>,
    weights: RwLock<Weights>,
    remembered: RwLock<Remembered>,
    scratch: Mutex<Vec<Scratch>>,
}

impl std::fmt::Debug for Index {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Index").field("index", &self.index).finish_non_exhaustive()
    }
}

/// A panic of one thread leaves these values whole: each is replaced or extended in one step.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Index {
    /// Opens the index in `folder`, or makes an empty one there. What was not committed when the last process ended is gone.
    pub fn open(folder: &Path) -> Result<Self, Error> {
        std::fs::create_dir_all(folder)?;
        let (schema, fields) = schema();
        let index = tantivy::Index::open_or_create(MmapDirectory::open(folder)?, schema)?;
        index.tokenizers().register(ANALYSER, TextAnalyzer::from(Analyser::default()));
        let reader = index.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()?;
        let writer = Mutex::new(index.writer(WRITER_MEMORY)?);
        let state = State { segments: Vec::new(), entries: 0, mean_words: 1.0, languages: Vec::new() };
        let this = Self {
            index,
            fields,
            reader,
            writer,
            vocabulary: RwLock::default(),
            known: Mutex::default(),
            state: RwLock::new(Arc::new(state)),
            concepts: RwLock::default(),
            weights: RwLock::new(Weights::embedded()),
            remembered: RwLock::default(),
            scratch: Mutex::default(),
        };
        this.refresh()?;
        Ok(this)
    }

    /// Puts an entry in, in place of one with the same id. Found after the next [`Index::commit`].
    pub fn put(&self, entry: &Entry) -> Result<(), Error> {
        let writer = locked(&self.writer);
        writer.delete_term(Term::from_field_text(self.fields.id, &entry.id));
        writer.add_document(entry.document(&self.fields))?;
        Ok(())
    }

    /// Puts an entry in that is known not to be there: for building the index anew.
    pub fn put_new(&self, entry: &Entry) -> Result<(), Error> {
        locked(&self.writer).add_document(entry.document(&self.fields))?;
        Ok(())
    }

    /// Takes an entry out. No longer found after the next [`Index::commit`].
    pub fn remove(&self, id: &str) {
        locked(&self.writer).delete_term(Term::from_field_text(self.fields.id, id));
    }

    /// Takes everything out, to build it anew. Searches find the old entries until the next [`Index::commit`].
    pub fn clear(&self) -> Result<(), Error> {
        locked(&self.writer).delete_all_documents()?;
        Ok(())
    }

    /// Makes everything since the last commit lasting and found, with the place in the journal it belongs to.
    /// Either all of it survives a crash or none.
    pub fn commit(&self, position: u64) -> Result<(), Error> {
        let mut writer = locked(&self.writer);
        let mut commit = writer.prepare_commit()?;
        commit.set_payload(&position.to_string());
        commit.commit()?;
        drop(writer);
        self.refresh()
    }

    /// Waits until segments that belong together have been merged; for measurements and before a backup.
    pub fn settle(self, folder: &Path) -> Result<Self, Error> {
        let writer = self.writer.into_inner().unwrap_or_else(PoisonError::into_inner);
        writer.wait_merging_threads()?;
        drop(self.reader);
        Self::open(folder)
    }

    /// The place in the journal of the last commit; `None` for an index that nothing was committed to.
    pub fn position(&self) -> Result<Option<u64>, Error> {
        Ok(self.index.load_metas()?.payload.and_then(|payload| payload.parse().ok()))
    }

    /// How many entries can be found.
    #[must_use]
    pub fn entries(&self) -> u64 {
        self.state().entries
    }

    /// The concepts that queries are widened by, from now on.
    pub fn set_concepts(&self, concepts: Concepts) {
        *self.concepts.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(concepts);
    }

    /// Searches. Sees everything up to the last commit.
    pub fn search(&self, request: &Request) -> Result<Answer, Error> {
        let state = self.state();
        let plan = self.plan(&state, request);
        let mut scratch = locked(&self.scratch).pop().unwrap_or_default();
        let answer = score::answer(&state, plan, request, (&self.weights(), &mut scratch));
        locked(&self.scratch).push(scratch);
        answer
    }

    pub(crate) fn state(&self) -> Arc<State> {
        Arc::clone(&self.state.read().unwrap_or_else(PoisonError::into_inner))
    }

    pub(crate) fn concepts(&self) -> Arc<Concepts> {
        Arc::clone(&self.concepts.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Searches with other weights than the tuned ones, from now on; for measurements.
    pub fn set_weights(&self, weights: Weights) {
        *self.weights.write().unwrap_or_else(PoisonError::into_inner) = weights;
        self.forget();
    }

    pub(crate) fn weights(&self) -> Weights {
        *self.weights.read().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn remembered(&self, folded: &str, how: How) -> Option<Arc<[Wanted]>> {
        let remembered = self.remembered.read().unwrap_or_else(PoisonError::into_inner);
        remembered.get(&how)?.get(folded).map(Arc::clone)
    }

    pub(crate) fn remember(&self, folded: &str, how: How, wanted: &Arc<[Wanted]>) {
        let mut remembered = self.remembered.write().unwrap_or_else(PoisonError::into_inner);
        let of_it = remembered.entry(how).or_default();
        if of_it.len() >= REMEMBERED {
            of_it.clear();
        }
        of_it.insert(folded.to_owned(), Arc::clone(wanted));
    }

    fn forget(&self) {
        self.remembered.write().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// Takes the last commit into the picture that searches read, and its new words into the vocabulary.
    fn refresh(&self) -> Result<(), Error> {
        self.reader.reload()?;
        let searcher = self.reader.searcher();
        let places = self.learn(&searcher)?;
        let readers = searcher.segment_readers();
        let segments = readers
            .iter()
            .zip(places)
            .map(|(reader, places)| Segment::open(reader, &self.fields, places))
            .collect::<Result<Vec<_>, _>>()?;
        let mut words = 0;
        for reader in readers {
            words += reader.inverted_index(self.fields.words)?.total_num_tokens();
        }
        let mut languages: Vec<Language> = segments.iter().flat_map(Segment::languages).collect();
        languages.sort();
        languages.dedup();
        let all: u64 = readers.iter().map(|reader| u64::from(reader.max_doc())).sum();
        let mean_words = (words as f32 / all.max(1) as f32).max(1.0);
        let state = State { segments, entries: searcher.num_docs(), mean_words, languages };
        *self.state.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(state);
        self.forget();
        Ok(())
    }

    /// Reads the words of segments that were not there at the last look; gives where the words of each segment lie.
    fn learn(&self, searcher: &tantivy::Searcher) -> Result<Vec<Arc<Places>>, Error> {
        let mut known = locked(&self.known);
        let mut now: HashMap<SegmentId, Arc<Places>> = HashMap::new();
        let readers = searcher.segment_readers();
        // A merged segment has only words of its parts, which were read before: merging starts after a commit was read.
        let merged = !known.is_empty()
            && known.keys().any(|id| readers.iter().all(|reader| reader.segment_id() != *id));
        let mut all = Vec::with_capacity(readers.len());
        for reader in readers {
            let places = match known.get(&reader.segment_id()) {
                Some(places) => Arc::clone(places),
                None => Arc::new(self.read(reader, merged)?),
            };
            now.insert(reader.segment_id(), Arc::clone(&places));
            all.push(places);
        }
        self.vocabulary.write().unwrap_or_else(PoisonError::into_inner).settle();
        *known = now;
        Ok(all)
    }

    /// Takes the words of one segment into the vocabulary.
    fn read(&self, reader: &tantivy::SegmentReader, merged: bool) -> Result<Places, Error> {
        let words = reader.inverted_index(self.fields.words)?;
        let mut stream = words.terms().stream()?;
        let mut vocabulary = self.vocabulary.write().unwrap_or_else(PoisonError::into_inner);
        let mut listed = Vec::with_capacity(words.terms().num_terms());
        while stream.advance() {
            let Ok(word) = std::str::from_utf8(stream.key()) else { continue };
            listed.push((vocabulary.add(word, stream.value().doc_freq, merged), stream.value().clone()));
        }
        Ok(Places::new(&listed, vocabulary.size()))
    }
}
