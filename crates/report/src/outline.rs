//! What runs through a whole document: heading levels without holes, and numbers of tables and figures.
//! Every writer walks with one `Outline`, so that "Tabell 2" is the same table in every file.

use crate::document::{Block, Document};

/// The running state of one walk through a document, in reading order.
#[derive(Debug, Default)]
pub(crate) struct Outline {
    level: u8,
    tables: usize,
    figures: usize,
}

impl Outline {
    /// The level a heading gets: as asked for, but at most one deeper than the heading before it, and 1 to 4.
    ///
    /// PDF/UA-1 (ISO 14289-1, 7.4.2) and WCAG technique G141 want no level skipped.
    pub(crate) fn heading(&mut self, asked: u8) -> u8 {
        self.level = asked.clamp(1, 4).min(self.level + 1);
        self.level
    }

    /// "Tabell 2".
    pub(crate) fn table(&mut self, doc: &Document) -> String {
        self.tables += 1;
        format!("{} {}", doc.labels.table, self.tables)
    }

    /// "Figur 2".
    pub(crate) fn figure(&mut self, doc: &Document) -> String {
        self.figures += 1;
        format!("{} {}", doc.labels.figure, self.figures)
    }
}

/// A line of the table of contents.
#[derive(Debug, PartialEq)]
pub(crate) struct Entry<'a> {
    pub(crate) level: u8,
    pub(crate) text: &'a str,
    pub(crate) id: &'a str,
}

/// The headings of level 1 and 2 in reading order, for the table of contents.
pub(crate) fn contents(doc: &Document) -> Vec<Entry<'_>> {
    let mut outline = Outline::default();
    let mut entries = Vec::new();
    visit(&doc.blocks, &mut |block| {
        if let Block::Heading { level, text, id } = block
            && !is_blank(text)
        {
            let level = outline.heading(*level);
            if level <= 2 {
                entries.push(Entry { level, text, id });
            }
        }
    });
    entries
}

/// Whether a heading says nothing; such a one is left out (PDF/UA and WCAG 2.4.6 want headings with words).
pub(crate) fn is_blank(heading: &str) -> bool {
    heading.trim().is_empty()
}

/// Calls `see` for every block in reading order, also for those inside other blocks.
pub(crate) fn visit<'a>(blocks: &'a [Block], see: &mut impl FnMut(&'a Block)) {
    for block in blocks {
        see(block);
        if let Block::Callout { blocks, .. } | Block::InLanguage { blocks, .. } = block {
            visit(blocks, see);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Outline;

    #[test]
    fn a_heading_never_skips_a_level() {
        let mut outline = Outline::default();
        let given: Vec<u8> = [3, 2, 4, 4, 1, 9, 0].into_iter().map(|asked| outline.heading(asked)).collect();
        assert_eq!(given, [1, 2, 3, 4, 1, 2, 1]);
    }
}
