//! Where a link may lead. Addresses come from user text, so only known schemes pass; everything else is
//! written as plain words.

use std::collections::BTreeSet;

use crate::document::{Block, Document, Note};
use crate::error::Error;
use crate::outline::{is_blank, visit};

/// A link's destination in a file that leaves the server.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Target {
    /// An id in the same document.
    Inside(String),
    /// A full address.
    Outside(String),
}

/// The anchors of one document and the base of its addresses.
#[derive(Debug)]
pub(crate) struct Links<'a> {
    base: Option<&'a str>,
    ids: BTreeSet<String>,
}

impl<'a> Links<'a> {
    /// Gathers the anchors of `doc`. Fails when the title is empty, a chart has no id, or an id is
    /// used twice.
    pub(crate) fn check(doc: &'a Document) -> Result<Self, Error> {
        if doc.title.trim().is_empty() {
            return Err(Error::Untitled);
        }
        let mut ids = BTreeSet::new();
        for id in anchors(doc) {
            if id.is_empty() {
                return Err(Error::NoId);
            }
            if !ids.insert(id.clone()) {
                return Err(Error::DuplicateId(id));
            }
        }
        Ok(Self { base: doc.base.as_deref(), ids })
    }

    /// Gathers the anchors of `doc` without judging it.
    pub(crate) fn of(doc: &'a Document) -> Self {
        Self { base: doc.base.as_deref(), ids: anchors(doc).into_iter().collect() }
    }

    /// Where `href` leads in a file that stands alone, or `None` when it can lead nowhere.
    pub(crate) fn resolve(&self, href: &str) -> Option<Target> {
        if let Some(id) = href.strip_prefix('#') {
            return self.ids.contains(id).then(|| Target::Inside(id.to_owned()));
        }
        if is_rooted(href) {
            let base = self.base?.trim_end_matches('/');
            return Some(Target::Outside(format!("{base}{href}")));
        }
        has_known_scheme(href).then(|| Target::Outside(href.to_owned()))
    }

    /// Where the number of a note leads: to `href`, else to the note list.
    pub(crate) fn note(&self, number: &str, href: Option<&str>) -> Option<Target> {
        let fallback = || self.resolve(&format!("#{}", Note::anchor(number)));
        href.and_then(|href| self.resolve(href)).or_else(fallback)
    }

    /// The ids in a fixed order, with the place of each: DOCX bookmarks are named by number.
    pub(crate) fn place_of(&self, id: &str) -> Option<usize> {
        self.ids.iter().position(|known| known == id)
    }

    /// Whether `id` is an anchor of this document.
    pub(crate) fn knows(&self, id: &str) -> bool {
        self.ids.contains(id)
    }
}

/// Whether `href` may stand in a page on the server itself: rooted, inside the page, or of a known scheme.
pub(crate) fn is_safe(href: &str) -> bool {
    href.starts_with('#') || is_rooted(href) || has_known_scheme(href)
}

/// A path on this server. `//host` and `/\host` are addresses of other servers in a browser.
fn is_rooted(href: &str) -> bool {
    href.starts_with('/') && !href.starts_with("//") && !href.starts_with("/\\")
}

fn has_known_scheme(href: &str) -> bool {
    ["https://", "http://", "mailto:"]
        .iter()
        .any(|scheme| href.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme)))
        && !href.chars().any(|c| c.is_whitespace() || c.is_control())
}

fn anchors(doc: &Document) -> Vec<String> {
    let mut ids = Vec::new();
    visit(&doc.blocks, &mut |block| match block {
        Block::Heading { id, text, .. } if !id.is_empty() && !is_blank(text) => ids.push(id.clone()),
        Block::Chart(chart) => ids.push(chart.id.clone()),
        Block::NoteList(notes) => ids.extend(notes.iter().map(|note| Note::anchor(&note.number))),
        _ => {}
    });
    ids
}

#[cfg(test)]
mod tests {
    use super::{Links, Target, is_safe};
    use crate::document::{Block, Document};
    use crate::error::Error;

    fn with_heading() -> Document {
        let heading = Block::Heading { level: 1, text: "Mål".into(), id: "mal".into() };
        Document {
            title: "T".into(),
            base: Some("https://torg.example/".into()),
            blocks: vec![heading],
            ..Document::default()
        }
    }

    #[test]
    fn a_script_address_is_not_a_link() {
        for href in
            ["javascript:alert(1)", "data:text/html,x", "//evil.example", "/\\evil.example", "https://a b"]
        {
            assert!(!is_safe(href), "{href}");
        }
        for href in ["/boards/1", "#mal", "HTTPS://kolada.se", "http://a.example/?q=1"] {
            assert!(is_safe(href), "{href}");
        }
    }

    #[test]
    fn addresses_on_the_server_get_its_base_and_unknown_anchors_lead_nowhere() {
        let doc = with_heading();
        let links = Links::check(&doc).expect("sound");
        assert_eq!(links.resolve("/notes/3"), Some(Target::Outside("https://torg.example/notes/3".into())));
        assert_eq!(links.resolve("#mal"), Some(Target::Inside("mal".into())));
        assert_eq!(links.resolve("#gone"), None);
    }

    #[test]
    fn an_id_used_twice_and_a_missing_title_are_refused() {
        let mut doc = with_heading();
        doc.blocks.push(doc.blocks[0].clone());
        assert!(matches!(Links::check(&doc), Err(Error::DuplicateId(id)) if id == "mal"));
        doc.title = "  ".into();
        assert!(matches!(Links::check(&doc), Err(Error::Untitled)));
    }
}
