//! A model of self-assessment: dimensions with six steps each, in one language or several. It is data; this reads its
//! file and tells every fault with its line, so that nothing is taken in by half.
//!
//! The file has three columns with a tab between: what, language, words. `docs/guide/self-assessment.md` describes it.

use super::STEP_MOST;
use crate::network::Concept;
use crate::word::words;
use std::collections::BTreeMap;

/// Words by the code of their language.
pub type Texts = BTreeMap<String, String>;

/// Languages a model may be written in.
pub const LANGUAGES: [&str; 7] = ["sv", "da", "nb", "en", "fi", "nl", "nn"];
/// Dimensions a model may have; more can neither be rated in one sitting nor be drawn.
pub const DIMENSIONS_MOST: usize = 16;
/// Characters of a name.
const NAME_MOST: usize = 80;
/// Characters of any other text.
const TEXT_MOST: usize = 400;

/// A model as its file states it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Model {
    /// Short name in small letters, the same in every version.
    pub key: String,
    /// Version, such as `1`. What was rated by one version is not changed by another.
    pub version: String,
    /// Under which terms the words may be used; empty = not stated.
    pub licence: String,
    /// Where it comes from.
    pub source: String,
    /// Its name.
    pub names: Texts,
    /// What it is for.
    pub abouts: Texts,
    /// What is rated, in its order.
    pub dimensions: Vec<Dimension>,
}

/// One thing that is rated.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Dimension {
    /// Short name in small letters.
    pub key: String,
    /// The shared concept it is about; `None` = none.
    pub concept: Option<Concept>,
    /// Its name.
    pub names: Texts,
    /// What it is about.
    pub abouts: Texts,
    /// What each step from 0 to 5 looks like.
    pub steps: [Texts; STEP_MOST as usize + 1],
}

impl Model {
    /// The id of this version: nothing else ever has it.
    #[must_use]
    pub fn id(&self) -> String {
        format!("{}.{}", self.key, self.version)
    }

    /// Languages it is written in: those of its name.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.names.keys().map(String::as_str)
    }
}

words! {
    /// What is wrong with a line. Each word has a sentence `assess-fault-<word>` that takes [`Fault::about`].
    pub enum FaultKind {
        /// There are not three columns.
        Columns = "columns",
        /// Nothing of this name belongs into a model.
        Part = "part",
        /// No such language.
        Language = "language",
        /// The words are empty.
        Empty = "empty",
        /// The words are too long.
        Long = "long",
        /// It was said before.
        Twice = "twice",
        /// A step stands before the first dimension.
        Place = "place",
        /// There is no such concept.
        Concept = "concept",
        /// A short name has other signs than small letters, figures and hyphens.
        Key = "key",
        /// Something is missing; the line is that of the dimension, or the first.
        Missing = "missing",
        /// More dimensions than can be rated in one sitting.
        TooMany = "too-many",
    }
}

/// One fault of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong.
    pub kind: FaultKind,
    /// What it is about: the words in question.
    pub about: String,
}

/// Reads a model's file.
///
/// # Errors
/// Every fault, in the order of the lines.
pub fn read(text: &str) -> Result<Model, Vec<Fault>> {
    let mut reader = Reader::default();
    for (line, words) in (1..).zip(text.trim_start_matches('\u{feff}').lines()) {
        if !words.trim().is_empty() && !words.starts_with('#') {
            reader.take(line, words);
        }
    }
    reader.end()
}

#[derive(Debug, Default)]
struct Reader {
    model: Model,
    faults: Vec<Fault>,
    /// The line at which each dimension begins.
    begins: Vec<usize>,
}

impl Reader {
    fn fault(&mut self, line: usize, kind: FaultKind, about: &str) {
        self.faults.push(Fault { line, kind, about: about.to_owned() });
    }

    fn take(&mut self, line: usize, words: &str) {
        let cells: Vec<&str> = words.split('\t').map(str::trim).collect();
        let [part, lang, said] = cells[..] else {
            return self.fault(line, FaultKind::Columns, &cells.len().to_string());
        };
        if said.is_empty() {
            return self.fault(line, FaultKind::Empty, part);
        }
        let most = if part == "name" { NAME_MOST } else { TEXT_MOST };
        if said.chars().count() > most {
            return self.fault(line, FaultKind::Long, &most.to_string());
        }
        match part {
            "model" | "version" | "licence" | "source" => self.take_head(line, part, said),
            "dimension" => self.begin_dimension(line, said),
            "concept" => self.take_concept(line, said),
            _ if !LANGUAGES.contains(&lang) => self.fault(line, FaultKind::Language, lang),
            "name" | "about" => self.take_text(line, (part, lang), said),
            _ => match part.parse::<usize>() {
                Ok(step) if step <= usize::from(STEP_MOST) => self.take_step(line, (step, lang), said),
                _ => self.fault(line, FaultKind::Part, part),
            },
        }
    }

    fn take_head(&mut self, line: usize, part: &str, said: &str) {
        if matches!(part, "model" | "version") && !is_key(said) {
            return self.fault(line, FaultKind::Key, said);
        }
        let field = match part {
            "model" => &mut self.model.key,
            "version" => &mut self.model.version,
            "licence" => &mut self.model.licence,
            _ => &mut self.model.source,
        };
        if field.is_empty() {
            said.clone_into(field);
        } else {
            self.fault(line, FaultKind::Twice, part);
        }
    }

    fn begin_dimension(&mut self, line: usize, key: &str) {
        if !is_key(key) {
            self.fault(line, FaultKind::Key, key);
        } else if self.model.dimensions.iter().any(|known| known.key == key) {
            self.fault(line, FaultKind::Twice, key);
        } else if self.model.dimensions.len() == DIMENSIONS_MOST {
            self.fault(line, FaultKind::TooMany, &DIMENSIONS_MOST.to_string());
        }
        self.model.dimensions.push(Dimension { key: key.to_owned(), ..Dimension::default() });
        self.begins.push(line);
    }

    fn take_concept(&mut self, line: usize, said: &str) {
        match (self.model.dimensions.last_mut(), Concept::from_word(said)) {
            (None, _) => self.fault(line, FaultKind::Place, "concept"),
            (_, None) => self.fault(line, FaultKind::Concept, said),
            (Some(dimension), Some(concept)) => {
                if dimension.concept.replace(concept).is_some() {
                    self.fault(line, FaultKind::Twice, "concept");
                }
            }
        }
    }

    fn take_text(&mut self, line: usize, (part, lang): (&str, &str), said: &str) {
        let texts = match (self.model.dimensions.last_mut(), part) {
            (Some(dimension), "name") => &mut dimension.names,
            (Some(dimension), _) => &mut dimension.abouts,
            (None, "name") => &mut self.model.names,
            (None, _) => &mut self.model.abouts,
        };
        if texts.insert(lang.to_owned(), said.to_owned()).is_some() {
            self.fault(line, FaultKind::Twice, &format!("{part} {lang}"));
        }
    }

    fn take_step(&mut self, line: usize, (step, lang): (usize, &str), said: &str) {
        let Some(dimension) = self.model.dimensions.last_mut() else {
            return self.fault(line, FaultKind::Place, &step.to_string());
        };
        if dimension.steps[step].insert(lang.to_owned(), said.to_owned()).is_some() {
            self.fault(line, FaultKind::Twice, &format!("{step} {lang}"));
        }
    }

    /// Every language of the model's name has to be complete: a rater reads all steps or none.
    fn end(mut self) -> Result<Model, Vec<Fault>> {
        let head =
            [("model", &self.model.key), ("version", &self.model.version), ("source", &self.model.source)];
        let mut missing: Vec<(usize, String)> = head
            .iter()
            .filter(|(_, said)| said.is_empty())
            .map(|(part, _)| (1, (*part).to_owned()))
            .collect();
        if self.model.names.is_empty() {
            missing.push((1, "name".to_owned()));
        }
        if self.model.dimensions.is_empty() {
            missing.push((1, "dimension".to_owned()));
        }
        for lang in self.model.names.keys() {
            for (dimension, line) in self.model.dimensions.iter().zip(&self.begins) {
                let steps = dimension.steps.iter().enumerate().map(|(step, texts)| (step.to_string(), texts));
                let texts = std::iter::once(("name".to_owned(), &dimension.names)).chain(steps);
                let lacking = texts.filter(|(_, texts)| !texts.contains_key(lang));
                missing.extend(lacking.map(|(part, _)| (*line, format!("{part} {lang}"))));
            }
        }
        for (line, about) in missing {
            self.fault(line, FaultKind::Missing, &about);
        }
        self.faults.sort_by_key(|fault| fault.line);
        if self.faults.is_empty() { Ok(self.model) } else { Err(self.faults) }
    }
}

/// Small letters, figures and hyphens: it becomes part of addresses.
fn is_key(text: &str) -> bool {
    (1..=40).contains(&text.len())
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whole() -> String {
        let mut file = "# a comment\nmodel\t-\tnight\nversion\t-\t1\nsource\t-\tOur own\nname\tsv\tNatten\n\
             dimension\t-\tcalls\nconcept\t-\tcontinuity\nname\tsv\tLarm\nabout\tsv\tVem kommer?\n"
            .to_owned();
        for step in 0..=5 {
            file.push_str(&format!("{step}\tsv\tSteg {step}\n"));
        }
        file
    }

    fn faults(text: &str) -> Vec<(usize, &'static str, String)> {
        let all = read(text).unwrap_err();
        all.into_iter().map(|fault| (fault.line, fault.kind.word(), fault.about)).collect()
    }

    #[test]
    fn a_whole_file_is_a_model() {
        let model = read(&whole()).unwrap();
        assert_eq!(model.id(), "night.1");
        assert_eq!(model.dimensions[0].concept, Some(Concept::Continuity));
        assert_eq!(model.dimensions[0].steps[5]["sv"], "Steg 5");
        assert_eq!(model.languages().collect::<Vec<_>>(), ["sv"]);
    }

    #[test]
    fn every_fault_is_told_with_its_line() {
        let told = faults(
            &whole()
                .replace("4\tsv\tSteg 4\n", "4 sv Steg 4\n")
                .replace("concept\t-\tcontinuity", "concept\t-\tnight"),
        );
        let expected = [
            (6, "missing", "4 sv".to_owned()),
            (7, "concept", "night".to_owned()),
            (14, "columns", "1".to_owned()),
        ];
        assert_eq!(told, expected);
    }

    #[test]
    fn a_second_language_is_whole_or_refused() {
        let told = faults(&whole().replace("name\tsv\tNatten", "name\tsv\tNatten\nname\tda\tNatten"));
        assert_eq!(told.len(), 7, "a name and six steps");
        assert!(told.iter().all(|(line, kind, _)| (*line, *kind) == (7, "missing")));
    }

    #[test]
    fn what_stands_twice_or_in_the_wrong_place_is_told() {
        assert!(faults("0\tsv\tIngenting").contains(&(1, "missing", "dimension".to_owned())));
        assert!(faults("0\tsv\tIngenting").contains(&(1, "place", "0".to_owned())));
        assert_eq!(faults(&format!("{}5\tsv\tIgen\n", whole())), [(16, "twice", "5 sv".to_owned())]);
        assert_eq!(faults(&format!("{}5\txx\tIgen\n", whole())), [(16, "language", "xx".to_owned())]);
    }
}
