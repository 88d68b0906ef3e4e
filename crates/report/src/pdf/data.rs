//! The document as the data that `report.typ` reads: levels and numbers settled, links resolved, charts
//! drawn, and every character one that the fonts can print.

use serde_json::{Value, json};

use super::world::has_glyph;
use crate::chart::{self, Chart};
use crate::document::{Block, Document, Note, Quote, Table};
use crate::inline::Inline;
use crate::links::{Links, Target};
use crate::outline::{Outline, is_blank};

/// All that the template needs, in the shape it reads.
pub(super) fn build(doc: &Document, links: &Links<'_>) -> Value {
    let mut builder = Builder { doc, links, outline: Outline::default() };
    let origin = [doc.author.as_deref(), doc.date_text.as_deref().or(doc.date.as_deref())];
    let mut data = json!({
        "title": doc.title,
        "subtitle": doc.subtitle,
        "author": doc.author,
        "origin": origin.into_iter().flatten().collect::<Vec<_>>().join(", "),
        "date": doc.date.as_deref().and_then(date).map(|(year, month, day)| json!([year, month, day])),
        "lang": language(&doc.lang),
        "labels": doc.labels,
        "blocks": builder.blocks(&doc.blocks),
    });
    make_printable(&mut data);
    data
}

/// Year, month and day of an ISO date, when it is one that exists.
pub(super) fn date(iso: &str) -> Option<(i32, u8, u8)> {
    let mut parts = iso.get(..10)?.splitn(3, '-');
    let (year, month, day) =
        (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    typst::foundations::Datetime::from_ymd(year, month, day).map(|_| (year, month, day))
}

/// A BCP 47 tag as Typst wants it: a language of two or three letters and a region of two, or nothing.
fn language(tag: &str) -> Value {
    let mut parts = tag.split(['-', '_']);
    let letters = |part: &str, from: usize, to: usize| {
        (from..=to).contains(&part.len()) && part.chars().all(|c| c.is_ascii_alphabetic())
    };
    match parts.next().filter(|part| letters(part, 2, 3)) {
        Some(code) => {
            let region = parts.find(|part| letters(part, 2, 2)).map(str::to_ascii_uppercase);
            json!({ "code": code.to_ascii_lowercase(), "region": region })
        }
        None => Value::Null,
    }
}

struct Builder<'a> {
    doc: &'a Document,
    links: &'a Links<'a>,
    outline: Outline,
}

impl Builder<'_> {
    fn blocks(&mut self, blocks: &[Block]) -> Vec<Value> {
        let said = |block: &&Block| !matches!(block, Block::Heading { text, .. } if is_blank(text));
        blocks.iter().filter(said).map(|block| self.block(block)).collect()
    }

    fn block(&mut self, block: &Block) -> Value {
        match block {
            Block::Heading { level, text, id } => {
                json!({ "kind": "heading", "level": self.outline.heading(*level), "text": text, "id": id })
            }
            Block::Paragraph(inlines) => json!({ "kind": "paragraph", "body": self.inlines(inlines) }),
            Block::Quote(quote) => self.quote(quote),
            Block::List { ordered, items } => {
                let items: Vec<Value> = items.iter().map(|item| self.inlines(item)).collect();
                json!({ "kind": "list", "ordered": ordered, "items": items })
            }
            Block::Table(table) => {
                let label = self.outline.table(self.doc);
                self.table(table, &label)
            }
            Block::Chart(chart) => self.chart(chart),
            Block::Callout { kind, title, blocks } => {
                let blocks = self.blocks(blocks);
                json!({ "kind": "callout", "look": kind.name(), "title": title, "blocks": blocks })
            }
            Block::Facts(facts) => {
                let facts: Vec<Value> = facts
                    .iter()
                    .map(|fact| json!({ "label": fact.label, "value": self.inlines(&fact.value) }))
                    .collect();
                json!({ "kind": "facts", "facts": facts })
            }
            Block::Contents => json!({ "kind": "contents" }),
            Block::PageBreak => json!({ "kind": "page_break" }),
            Block::NoteList(notes) => {
                let notes: Vec<Value> = notes.iter().map(|note| self.note(note)).collect();
                json!({ "kind": "notes", "notes": notes })
            }
            Block::InLanguage { lang, blocks } => {
                json!({ "kind": "in_language", "lang": language(lang), "blocks": self.blocks(blocks) })
            }
        }
    }

    fn quote(&self, quote: &Quote) -> Value {
        json!({
            "kind": "quote",
            "text": quote.text,
            "lang": quote.lang.as_deref().map(language),
            "source": quote.source,
            "opposing": quote.oppose.then_some(&self.doc.labels.opposing),
            "note": quote.note_number.as_deref().map(|number| self.note_ref(number, quote.href.as_deref())),
        })
    }

    fn table(&self, table: &Table, label: &str) -> Value {
        let rows: Vec<Vec<Value>> =
            table.rows.iter().map(|row| row.iter().map(|cell| self.inlines(cell)).collect()).collect();
        json!({
            "kind": "table",
            "label": label,
            "caption": table.caption,
            "headers": table.headers,
            "rows": rows,
            "row_header": table.row_header,
        })
    }

    fn chart(&mut self, chart: &Chart) -> Value {
        let label = self.outline.figure(self.doc);
        json!({
            "kind": "chart",
            "id": chart.id,
            "label": label,
            "title": chart.title,
            "svg": chart::svg_for_print(chart).ok(),
            "alt": chart::alt(chart),
            "too_few": chart.too_few,
            "source": chart.source,
            "data": self.table(&chart::table(chart), &label),
        })
    }

    fn note(&self, note: &Note) -> Value {
        json!({
            "number": note.number,
            "id": Note::anchor(&note.number),
            "text": note.text,
            "lang": note.lang.as_deref().map(language),
            "source": note.source.as_deref().or(note.href.as_deref()),
            "target": target(note.href.as_deref().and_then(|href| self.links.resolve(href))),
        })
    }

    fn note_ref(&self, number: &str, href: Option<&str>) -> Value {
        json!({ "number": number, "target": target(self.links.note(number, href)) })
    }

    fn inlines(&self, inlines: &[Inline]) -> Value {
        inlines.iter().map(|inline| self.inline(inline)).collect()
    }

    fn inline(&self, inline: &Inline) -> Value {
        match inline {
            Inline::Text(words) => json!({ "kind": "text", "text": words }),
            Inline::Strong(words) => json!({ "kind": "strong", "text": words }),
            Inline::Emphasis(words) => json!({ "kind": "emphasis", "text": words }),
            Inline::Link { text, href } => {
                json!({ "kind": "link", "text": text, "target": target(self.links.resolve(href)) })
            }
            Inline::NoteRef { number, href } => {
                json!({ "kind": "note", "note": self.note_ref(number, href.as_deref()) })
            }
            Inline::Foreign { text, lang } => {
                json!({ "kind": "foreign", "text": text, "lang": language(lang) })
            }
        }
    }
}

fn target(target: Option<Target>) -> Value {
    match target {
        Some(Target::Inside(id)) => json!({ "inside": id }),
        Some(Target::Outside(address)) => json!({ "outside": address }),
        None => Value::Null,
    }
}

/// Rewrites every text that is printed; ids and addresses stay as they are.
fn make_printable(value: &mut Value) {
    match value {
        Value::String(words) if words.chars().any(|c| !is_printable(c)) => *words = printable(words),
        Value::Array(items) => items.iter_mut().for_each(make_printable),
        Value::Object(fields) => {
            let shown =
                fields.iter_mut().filter(|(name, _)| !matches!(name.as_str(), "inside" | "outside" | "id"));
            shown.for_each(|(_, value)| make_printable(value));
        }
        _ => {}
    }
}

fn is_printable(c: char) -> bool {
    matches!(c, '\n' | ' '..='~') || (!c.is_control() && has_glyph(c))
}

/// Text with a space for every unknown white space, nothing for control and joining characters, and the code
/// in brackets for a character that no font has.
fn printable(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for c in words.chars() {
        match c {
            c if is_printable(c) => out.push(c),
            c if c.is_whitespace() => out.push(' '),
            c if c.is_control()
                || matches!(c, '\u{200B}'..='\u{200F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}') => {}
            c => out.push_str(&format!("[U+{:04X}]", u32::from(c))),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{date, language, printable};

    #[test]
    fn a_character_without_a_glyph_is_written_as_its_code() {
        assert_eq!(printable("Bra! \u{1F44D}\u{FE0F} å\u{0}ø\u{2003}"), "Bra! [U+1F44D] åø\u{2003}");
        assert_eq!(
            printable("1\u{202F}234 \u{2212}5 \u{2013} æÆøØåÅäÄöÖéþð"),
            "1\u{202F}234 \u{2212}5 \u{2013} æÆøØåÅäÄöÖéþð"
        );
    }

    #[test]
    fn only_dates_that_exist_are_dates() {
        assert_eq!(date("2025-02-28"), Some((2025, 2, 28)));
        assert_eq!(date("2025-02-28T10:00:00Z"), Some((2025, 2, 28)));
        assert_eq!(date("2025-02-30"), None);
        assert_eq!(date("våren"), None);
    }

    #[test]
    fn language_tags_become_language_and_region() {
        assert_eq!(language("nb-NO"), json!({ "code": "nb", "region": "NO" }));
        assert_eq!(language("sv"), json!({ "code": "sv", "region": null }));
        assert_eq!(language("svenska"), json!(null));
    }
}
