//! Concepts out of Turtle or JSON-LD, of our own making or of other tools'.

use crate::fault::{Fault, Wrong};
use crate::subject::{Subject, is_plain, is_spoken};
use crate::vocabulary as word;
use crate::{Concept, Format};
use oxjsonld::{JsonLdParser, JsonLdSyntaxError};
use oxrdf::{NamedOrBlankNode, Term, Triple};
use oxttl::{TurtleParser, TurtleSyntaxError};
use std::collections::{BTreeMap, HashMap};

/// Addresses without a beginning are read as if the file lay here; only the last part of a concept's address counts.
const BASE: &str = "https://torg.example/glossary/";

/// What a file held.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Taken {
    /// Its concepts, in the order of the file.
    pub concepts: Vec<Concept>,
    /// Words and notes in languages that were not asked for, and how many of each: they are left out.
    pub other_languages: BTreeMap<String, usize>,
}

/// Reads the concepts of a file. Words and notes are kept in the languages asked for; `no` is read as `nb`, and a tag
/// with a country such as `sv-FI` as its language.
///
/// # Errors
/// Every fault of the file, in its order; then nothing is taken.
pub fn read(text: &str, format: Format, languages: &[&str]) -> Result<Taken, Vec<Fault>> {
    let text = text.trim_start_matches('\u{feff}');
    let (triples, mut faults) = match format {
        Format::Turtle => turtle(text),
        Format::JsonLd => json_ld(text),
    };
    let mut reading = Reading { languages, ..Reading::default() };
    for (line, triple) in &triples {
        reading.take(*line, triple);
    }
    if reading.subjects.is_empty() && faults.is_empty() {
        faults.push(Fault { line: None, number: 0, concept: String::new(), what: Wrong::NoConcept });
    }
    faults.append(&mut reading.faults);
    let mut taken = Taken::default();
    let mut ids: HashMap<String, ()> = HashMap::new();
    for (number, subject) in (1..).zip(&reading.subjects) {
        let concept = subject.concept();
        let is_new = ids.insert(concept.id.clone(), ()).is_none();
        let repeated = (!is_new).then(|| Wrong::SameId(concept.id.clone()));
        let wrong = subject.faults().into_iter().chain(repeated);
        faults.extend(wrong.map(|what| Fault { number, what, ..subject.fault() }));
        taken.concepts.push(concept);
    }
    taken.other_languages = reading.other_languages;
    if faults.is_empty() { Ok(taken) } else { Err(faults) }
}

type Lines = (Vec<(Option<u64>, Triple)>, Vec<Fault>);

fn broken(line: Option<u64>, message: &str) -> Fault {
    Fault { line, number: 0, concept: String::new(), what: Wrong::Syntax(message.to_owned()) }
}

/// The parser is fed line by line, so that each statement has the line it ends on. It recovers after a fault, so that
/// all faults are told.
fn turtle(text: &str) -> Lines {
    let (mut triples, mut faults) = (Vec::new(), Vec::new());
    let Ok(parser) = TurtleParser::new().with_base_iri(BASE) else { return (triples, faults) };
    let mut parser = parser.low_level();
    let lines = text.split_inclusive('\n').map(Some).chain([None]);
    for (number, line) in (1_u64..).zip(lines) {
        match line {
            Some(line) => parser.extend_from_slice(line.as_bytes()),
            None => parser.end(),
        }
        while let Some(next) = parser.parse_next() {
            match next {
                Ok(triple) => triples.push((Some(number), triple)),
                Err(error) => faults.push(broken(line_of(&error), error.message())),
            }
        }
    }
    (triples, faults)
}

fn line_of(error: &TurtleSyntaxError) -> Option<u64> {
    Some(error.location().start.line + 1)
}

fn json_ld(text: &str) -> Lines {
    let (mut triples, mut faults) = (Vec::new(), Vec::new());
    let Ok(parser) = JsonLdParser::new().with_base_iri(BASE) else { return (triples, faults) };
    for next in parser.for_slice(text) {
        match next {
            Ok(quad) => triples.push((None, Triple::new(quad.subject, quad.predicate, quad.object))),
            Err(error) => {
                faults.push(json_fault(&error));
                break;
            }
        }
    }
    (triples, faults)
}

fn json_fault(error: &JsonLdSyntaxError) -> Fault {
    broken(error.location().map(|place| place.start.line + 1), &error.to_string())
}

/// A file under way.
#[derive(Default)]
struct Reading<'a> {
    languages: &'a [&'a str],
    subjects: Vec<Subject>,
    places: HashMap<NamedOrBlankNode, usize>,
    waiting: HashMap<NamedOrBlankNode, Vec<(Option<u64>, Triple)>>,
    other_languages: BTreeMap<String, usize>,
    faults: Vec<Fault>,
}

impl Reading<'_> {
    /// Takes a statement. What is said of something before it is known to be a concept waits.
    fn take(&mut self, line: Option<u64>, triple: &Triple) {
        if triple.predicate == word::TYPE && triple.object == Term::from(word::CONCEPT) {
            self.begin(line, &triple.subject);
        } else if let Some(place) = self.places.get(&triple.subject).copied() {
            self.say(place, triple);
        } else {
            self.waiting.entry(triple.subject.clone()).or_default().push((line, triple.clone()));
        }
    }

    fn begin(&mut self, line: Option<u64>, subject: &NamedOrBlankNode) {
        if self.places.contains_key(subject) {
            return;
        }
        let place = self.subjects.len();
        self.places.insert(subject.clone(), place);
        let address = match subject {
            NamedOrBlankNode::NamedNode(node) => node.as_str().to_owned(),
            NamedOrBlankNode::BlankNode(node) => node.as_str().to_owned(),
        };
        let before = self.waiting.remove(subject).unwrap_or_default();
        let line = before.first().and_then(|(line, _)| *line).or(line);
        self.subjects.push(Subject::new(address, line));
        for (_, triple) in before {
            self.say(place, &triple);
        }
    }

    fn say(&mut self, place: usize, triple: &Triple) {
        let which = triple.predicate.as_ref();
        match &triple.object {
            Term::NamedNode(node) => self.subjects[place].match_with(which, node.as_str()),
            Term::Literal(literal) if is_plain(which) => self.subjects[place].set(which, literal),
            Term::Literal(literal) if is_spoken(which) => {
                let Some(tag) = literal.language() else {
                    return self.subjects[place].unspoken.push(literal.value().to_owned());
                };
                match self.languages.iter().find(|known| **known == language(tag)) {
                    Some(lang) => self.subjects[place].speak(which, (*lang).to_owned(), literal.value()),
                    None => *self.other_languages.entry(tag.to_owned()).or_default() += 1,
                }
            }
            _ => {}
        }
    }
}

/// The language of a tag: `sv-FI` is `sv`, `no` is `nb`.
fn language(tag: &str) -> &str {
    match tag.split('-').next().unwrap_or_default() {
        "no" => "nb",
        lang => lang,
    }
}
