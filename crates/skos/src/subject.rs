//! One concept of a file, put together statement by statement.

use crate::Concept;
use crate::fault::{Fault, Wrong};
use crate::vocabulary as word;
use oxrdf::{Literal, NamedNodeRef};
use std::collections::BTreeMap;

/// One concept under way.
#[derive(Debug, Default)]
pub(crate) struct Subject {
    pub(crate) address: String,
    pub(crate) line: Option<u64>,
    notation: String,
    preferred: Vec<(String, String)>,
    others: Vec<(String, String)>,
    pub(crate) unspoken: Vec<String>,
    rest: Concept,
}

pub(crate) fn is_spoken(which: NamedNodeRef<'_>) -> bool {
    [word::PREF_LABEL, word::ALT_LABEL, word::DEFINITION, word::SCOPE_NOTE, word::FALSE_FRIEND]
        .contains(&which)
}

pub(crate) fn is_plain(which: NamedNodeRef<'_>) -> bool {
    [word::NOTATION, word::EDITORIAL_NOTE, word::SOURCE, word::MODIFIED, word::IS_CHECKED].contains(&which)
}

impl Subject {
    /// A concept of which nothing but its address is known.
    pub(crate) fn new(address: String, line: Option<u64>) -> Self {
        Self { address, line, ..Self::default() }
    }

    pub(crate) fn match_with(&mut self, which: NamedNodeRef<'_>, address: &str) {
        match which {
            word::EXACT_MATCH => self.rest.exact.push(address.to_owned()),
            word::CLOSE_MATCH => self.rest.close.push(address.to_owned()),
            word::SOURCE if self.rest.source.is_empty() => self.rest.source = address.to_owned(),
            _ => {}
        }
    }

    pub(crate) fn set(&mut self, which: NamedNodeRef<'_>, literal: &Literal) {
        let value = literal.value().trim().to_owned();
        match which {
            word::NOTATION if self.notation.is_empty() => self.notation = value,
            word::EDITORIAL_NOTE if self.rest.editorial_note.is_empty() => self.rest.editorial_note = value,
            word::SOURCE if self.rest.source.is_empty() => self.rest.source = value,
            word::MODIFIED => self.rest.modified = Some(value),
            word::IS_CHECKED => self.rest.is_checked = value == "true" || value == "1",
            _ => {}
        }
    }

    pub(crate) fn speak(&mut self, which: NamedNodeRef<'_>, lang: String, text: &str) {
        let text = text.trim().to_owned();
        let list = match which {
            word::PREF_LABEL => &mut self.preferred,
            word::ALT_LABEL => &mut self.others,
            word::DEFINITION => &mut self.rest.definitions,
            word::SCOPE_NOTE => &mut self.rest.scope_notes,
            _ => &mut self.rest.false_friends,
        };
        let is_label = which == word::PREF_LABEL || which == word::ALT_LABEL;
        match list.iter_mut().find(|(known, _)| *known == lang) {
            // Several notes in one language are one text here.
            Some((_, before)) if !is_label => *before = format!("{before} {text}"),
            _ if text.is_empty() => {}
            _ => list.push((lang, text)),
        }
    }

    pub(crate) fn fault(&self) -> Fault {
        Fault { line: self.line, number: 0, concept: self.address.clone(), what: Wrong::NoLabel }
    }

    pub(crate) fn faults(&self) -> Vec<Wrong> {
        let mut wrong: Vec<Wrong> = self.unspoken.iter().cloned().map(Wrong::NoLanguage).collect();
        if self.preferred.is_empty() {
            wrong.push(Wrong::NoLabel);
            return wrong;
        }
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for (lang, _) in &self.preferred {
            *counts.entry(lang).or_default() += 1;
        }
        let twice = counts.iter().filter(|(_, count)| **count > 1);
        wrong.extend(twice.map(|(lang, _)| Wrong::TwoPreferred((*lang).to_owned())));
        let mut without: Vec<&str> = self.others.iter().map(|(lang, _)| lang.as_str()).collect();
        without.retain(|lang| !counts.contains_key(lang));
        without.sort_unstable();
        without.dedup();
        wrong.extend(without.into_iter().map(|lang| Wrong::NoPreferred(lang.to_owned())));
        wrong
    }

    /// The concept as it stands. An id that is not of our form is made of the last part of its address.
    pub(crate) fn concept(&self) -> Concept {
        let mut labels: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (lang, label) in self.preferred.iter().chain(&self.others) {
            let words = labels.entry(lang.clone()).or_default();
            if !words.contains(label) {
                words.push(label.clone());
            }
        }
        let mut concept =
            Concept { id: self.id(), labels: labels.into_iter().collect(), ..self.rest.clone() };
        for texts in [&mut concept.definitions, &mut concept.scope_notes, &mut concept.false_friends] {
            texts.sort();
        }
        concept
    }

    fn id(&self) -> String {
        let last = self.address.rsplit(['/', '#', ':']).next().unwrap_or_default();
        let own = [self.notation.as_str(), last].into_iter().find(|id| is_own_id(id));
        own.map_or_else(|| format!("other.{}", plain(last)), str::to_owned)
    }
}

/// Is this `area.word`, in small letters, digits and hyphens?
fn is_own_id(id: &str) -> bool {
    let is_part = |part: &str| {
        !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
    };
    id.split_once('.').is_some_and(|(area, word)| is_part(area) && is_part(word))
}

fn plain(text: &str) -> String {
    let letters = text.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' });
    letters.collect::<String>().trim_matches('-').to_owned()
}
