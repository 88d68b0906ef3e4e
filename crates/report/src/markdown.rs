//! The document as CommonMark with pipe tables, for those who keep their reports in plain text. Every
//! character that Markdown could read as mark-up is escaped.

use crate::chart;
use crate::document::{Block, Document, Note, Quote, Table};
use crate::inline::Inline;
use crate::links::{Links, Target};
use crate::outline::{Outline, contents, is_blank};

/// Writes `doc` as Markdown: the title is `#`, headings of level 1 to 4 are `##` to `#####`.
///
/// Languages inside the text and figures' drawings are lost, as Markdown has no place for them; figures come
/// as description and table.
pub fn write(doc: &Document) -> String {
    let mut writer = Writer { doc, links: Links::of(doc), outline: Outline::default() };
    let mut parts = vec![format!("# {}", one_line(&doc.title))];
    parts.extend(doc.subtitle.as_deref().map(|words| format!("*{}*", one_line(words))));
    let date = doc.date_text.as_deref().or(doc.date.as_deref());
    let origin: Vec<String> = doc.author.as_deref().into_iter().chain(date).map(one_line).collect();
    if !origin.is_empty() {
        parts.push(origin.join(", "));
    }
    parts.extend(writer.blocks(&doc.blocks));
    parts.join("\n\n") + "\n"
}

struct Writer<'a> {
    doc: &'a Document,
    links: Links<'a>,
    outline: Outline,
}

impl Writer<'_> {
    /// One string per block, without blank lines around it.
    fn blocks(&mut self, blocks: &[Block]) -> Vec<String> {
        blocks.iter().map(|block| self.block(block)).filter(|words| !words.is_empty()).collect()
    }

    fn block(&mut self, block: &Block) -> String {
        match block {
            Block::Heading { text, .. } if is_blank(text) => String::new(),
            Block::Heading { level, text, .. } => {
                let marks = "#".repeat(usize::from(self.outline.heading(*level)) + 1);
                format!("{marks} {}", one_line(text))
            }
            Block::Paragraph(inlines) => self.inlines(inlines),
            Block::Quote(quote) => self.quote(quote),
            Block::List { ordered, items } => self.list(*ordered, items),
            Block::Table(table) => {
                let label = self.outline.table(self.doc);
                self.table(table, &label)
            }
            Block::Chart(chart) => self.chart(chart),
            Block::Callout { title, blocks, .. } => {
                let mut parts = vec![format!("**{}**", one_line(title))];
                parts.extend(self.blocks(blocks));
                quoted(&parts.join("\n\n"))
            }
            Block::Facts(facts) => {
                let lines = facts
                    .iter()
                    .map(|fact| format!("- **{}:** {}", one_line(&fact.label), self.inlines(&fact.value)));
                lines.collect::<Vec<_>>().join("\n")
            }
            Block::Contents => self.contents(),
            Block::PageBreak => "---".to_owned(),
            Block::NoteList(notes) => {
                notes.iter().map(|note| self.note(note)).collect::<Vec<_>>().join("\n\n")
            }
            Block::InLanguage { blocks, .. } => self.blocks(blocks).join("\n\n"),
        }
    }

    fn contents(&self) -> String {
        let mut lines = vec![format!("**{}**\n", one_line(&self.doc.labels.contents))];
        lines.extend(contents(self.doc).iter().map(|entry| {
            let indent = "  ".repeat(usize::from(entry.level) - 1);
            format!("{indent}- {}", one_line(entry.text))
        }));
        lines.join("\n")
    }

    fn quote(&self, quote: &Quote) -> String {
        let mut parts: Vec<String> = Vec::new();
        if quote.oppose {
            parts.push(format!("**{}**", one_line(&self.doc.labels.opposing)));
        }
        parts.extend(quote.source.as_deref().map(one_line));
        parts.extend(quote.note_number.as_deref().map(|number| self.note_ref(number, quote.href.as_deref())));
        let mut words = lines(&quote.text);
        if !parts.is_empty() {
            words.push_str(&format!("\n\n— {}", parts.join(" ")));
        }
        quoted(&words)
    }

    fn list(&self, ordered: bool, items: &[Vec<Inline>]) -> String {
        let lines = items.iter().enumerate().map(|(n, item)| {
            let mark = if ordered { format!("{}.", n + 1) } else { "-".to_owned() };
            format!("{mark} {}", self.inlines(item))
        });
        lines.collect::<Vec<_>>().join("\n")
    }

    fn table(&self, table: &Table, label: &str) -> String {
        let row = |cells: Vec<String>| format!("| {} |", cells.join(" | "));
        let mut out = vec![format!("**{}** {}\n", one_line(label), one_line(&table.caption))];
        out.push(row(table.headers.iter().map(|header| one_line(header)).collect()));
        out.push(row(table.headers.iter().map(|_| "---".to_owned()).collect()));
        for cells in &table.rows {
            out.push(row(cells.iter().map(|cell| self.inlines(cell).replace("\\\n", " ")).collect()));
        }
        out.join("\n")
    }

    fn chart(&mut self, chart: &chart::Chart) -> String {
        let label = self.outline.figure(self.doc);
        let words = if chart::svg(chart).is_ok() { &chart.description } else { &chart.too_few };
        let mut parts = vec![lines(words), self.table(&chart::table(chart), &label)];
        parts.extend(chart.end_note.as_deref().map(lines));
        parts.extend(chart.source.as_deref().map(lines));
        parts.retain(|part| !part.is_empty());
        parts.join("\n\n")
    }

    fn note(&self, note: &Note) -> String {
        let source = note.source.as_deref().or(note.href.as_deref());
        let source = match (source, note.href.as_deref()) {
            (Some(words), Some(href)) => self.link(words, href),
            (Some(words), None) => one_line(words),
            (None, _) => String::new(),
        };
        format!("**\\[{}\\]** {} {source}", one_line(&note.number), lines(&note.text)).trim_end().to_owned()
    }

    fn inlines(&self, inlines: &[Inline]) -> String {
        inlines.iter().map(|inline| self.inline(inline)).collect()
    }

    fn inline(&self, inline: &Inline) -> String {
        match inline {
            Inline::Text(words) | Inline::Foreign { text: words, .. } => lines(words),
            Inline::Strong(words) => marked("**", words),
            Inline::Emphasis(words) => marked("*", words),
            Inline::Link { text, href } => self.link(text, href),
            Inline::NoteRef { number, href } => self.note_ref(number, href.as_deref()),
        }
    }

    fn link(&self, words: &str, href: &str) -> String {
        match self.links.resolve(href) {
            Some(Target::Outside(address)) => format!("[{}](<{}>)", one_line(words), address_only(&address)),
            Some(Target::Inside(_)) | None => one_line(words),
        }
    }

    /// `\[3\]`, linked when the number leads out of the document: Markdown has no anchors of its own.
    fn note_ref(&self, number: &str, href: Option<&str>) -> String {
        self.link(&format!("[{number}]"), href.unwrap_or_default())
    }
}

/// `<` and `>` would end the address early.
fn address_only(address: &str) -> String {
    address.replace('<', "%3C").replace('>', "%3E").replace('\\', "%5C")
}

fn quoted(words: &str) -> String {
    let lines = words.lines().map(|line| if line.is_empty() { ">".to_owned() } else { format!("> {line}") });
    lines.collect::<Vec<_>>().join("\n")
}

/// Words between marks. Blanks go outside: a mark beside a blank marks nothing (CommonMark 0.31.2, 6.2).
fn marked(mark: &str, words: &str) -> String {
    let inner = words.trim();
    if inner.is_empty() {
        return words.to_owned();
    }
    let (before, after) = (words.len() - words.trim_start().len(), words.trim_end().len());
    format!("{}{mark}{}{mark}{}", &words[..before], one_line(inner), &words[after..])
}

fn one_line(words: &str) -> String {
    escape(words).replace(['\n', '\r'], " ")
}

/// Escaped words with line feeds as hard line breaks.
fn lines(words: &str) -> String {
    escape(words).replace("\r\n", "\n").replace('\n', "\\\n")
}

/// Puts a backslash before every ASCII mark that can start mark-up (CommonMark 0.31, 2.4). Full stops and
/// hyphens matter only at the start of a line, after a number or alone.
fn escape(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    let mut line_start = true;
    for c in words.chars() {
        let always = matches!(
            c,
            '\\' | '`'
                | '*'
                | '_'
                | '{'
                | '}'
                | '['
                | ']'
                | '<'
                | '>'
                | '#'
                | '|'
                | '~'
                | '&'
                | '$'
                | '@'
                | '!'
        );
        if always || (line_start && matches!(c, '-' | '+' | '=' | '.' | ')')) {
            out.push('\\');
        }
        out.push(c);
        line_start = c == '\n' || (line_start && (c.is_ascii_digit() || c == ' '));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::escape;

    #[test]
    fn marks_stand_against_the_words_they_mark() {
        assert_eq!(super::marked("*", " In most workshops. "), " *In most workshops.* ");
        assert_eq!(super::marked("**", " "), " ");
    }

    #[test]
    fn marks_are_escaped_and_ordinary_sentences_stay_readable() {
        assert_eq!(escape("# inte en rubrik"), "\\# inte en rubrik");
        assert_eq!(escape("2020. Året"), "2020\\. Året");
        assert_eq!(escape("- streck"), "\\- streck");
        assert_eq!(escape("Äldre-omsorg, 14.5 %."), "Äldre-omsorg, 14.5 %.");
        assert_eq!(escape("a*b_c<d\\"), "a\\*b\\_c\\<d\\\\");
    }
}
