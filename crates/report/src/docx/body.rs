//! The text of the file: `word/document.xml`, block by block, and the outside addresses it links to.

use super::parts::{BULLETS, W, language};
use crate::chart::{self, Chart};
use crate::document::{Block, Document, Note, Quote, Table};
use crate::escape::xml;
use crate::inline::{Inline, text};
use crate::links::{Links, Target};
use crate::outline::{Outline, contents, is_blank};

/// What the body of a document became.
pub(super) struct Body {
    pub(super) xml: String,
    /// Outside addresses, in the order of their relation ids.
    pub(super) addresses: Vec<String>,
    pub(super) ordered_lists: usize,
}

/// A4 in twentieths of a point, with margins of 2.5 cm.
const PAGE: &str = "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId4\"/>\
     <w:pgSz w:w=\"11906\" w:h=\"16838\"/>\
     <w:pgMar w:top=\"1418\" w:right=\"1418\" w:bottom=\"1418\" w:left=\"1418\" w:header=\"709\" w:footer=\"709\" \
     w:gutter=\"0\"/></w:sectPr>";

/// Width between the margins, in twentieths of a point.
const TEXT_WIDTH: usize = 9070;

pub(super) fn write(doc: &Document, links: &Links<'_>) -> Body {
    let mut writer = Writer {
        doc,
        links,
        outline: Outline::default(),
        out: String::new(),
        addresses: Vec::new(),
        ordered_lists: 0,
        style: "Normal",
        lang: None,
    };
    writer.front();
    writer.blocks(&doc.blocks);
    let xml = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
         <w:document {W}><w:body>{}{PAGE}</w:body></w:document>",
        writer.out
    );
    Body { xml, addresses: writer.addresses, ordered_lists: writer.ordered_lists }
}

struct Writer<'a> {
    doc: &'a Document,
    links: &'a Links<'a>,
    outline: Outline,
    out: String,
    addresses: Vec<String>,
    ordered_lists: usize,
    /// Style of plain paragraphs: another one inside a callout.
    style: &'static str,
    /// Language of the blocks around, when it is not the document's.
    lang: Option<String>,
}

/// How a run looks, in the order that the schema wants its properties.
#[derive(Clone, Copy, Default)]
struct Run<'a> {
    link: bool,
    bold: bool,
    italic: bool,
    raised: bool,
    lang: Option<&'a str>,
}

impl Writer<'_> {
    fn front(&mut self) {
        let doc = self.doc;
        let origin = [doc.author.as_deref(), doc.date_text.as_deref().or(doc.date.as_deref())];
        let origin = origin.into_iter().flatten().collect::<Vec<_>>().join(", ");
        self.styled("Title", &text(doc.title.as_str()));
        if let Some(subtitle) = &doc.subtitle {
            self.styled("Subtitle", &text(subtitle.as_str()));
        }
        if !origin.is_empty() {
            self.styled("Normal", &text(origin));
        }
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { level, text, id } => self.heading(*level, text, id),
            Block::Paragraph(inlines) => self.styled(self.style, inlines),
            Block::Quote(quote) => self.quote(quote),
            Block::List { ordered, items } => self.list(*ordered, items),
            Block::Table(table) => {
                let label = self.outline.table(self.doc);
                self.table(table, &label);
            }
            Block::Chart(chart) => self.chart(chart),
            Block::Callout { title, blocks, .. } => {
                let around = std::mem::replace(&mut self.style, "Callout");
                self.styled("Callout", &[Inline::Strong(title.clone())]);
                self.blocks(blocks);
                self.style = around;
            }
            Block::Facts(facts) => {
                for fact in facts {
                    let label = self.run(&fact.label, Run { bold: true, ..Run::default() });
                    let value = self.inlines(&fact.value);
                    self.paragraph("Facts", "", &format!("{label}<w:r><w:tab/></w:r>{value}"));
                }
            }
            Block::Contents => self.contents(),
            Block::PageBreak => self.paragraph("Normal", "", "<w:r><w:br w:type=\"page\"/></w:r>"),
            Block::NoteList(notes) => notes.iter().for_each(|note| self.note(note)),
            Block::InLanguage { lang, blocks } => {
                let around = self.lang.replace(lang.clone());
                self.blocks(blocks);
                self.lang = around;
            }
        }
    }

    /// One paragraph; `more` goes after its style, in the order of the schema.
    fn paragraph(&mut self, style: &str, more: &str, content: &str) {
        self.out.push_str(&format!("<w:p><w:pPr><w:pStyle w:val=\"{style}\"/>{more}</w:pPr>{content}</w:p>"));
    }

    fn styled(&mut self, style: &str, inlines: &[Inline]) {
        let content = self.inlines(inlines);
        self.paragraph(style, "", &content);
    }

    fn heading(&mut self, level: u8, words: &str, id: &str) {
        if is_blank(words) {
            return;
        }
        let style = format!("Heading{}", self.outline.heading(level));
        let content = self.run(words, Run::default());
        let content = self.bookmarked(id, &content);
        self.paragraph(&style, "", &content);
    }

    /// Content that links can lead to. Word allows only letters, digits and `_` in bookmark names, so the
    /// place of the id among all ids is the name.
    fn bookmarked(&self, id: &str, content: &str) -> String {
        match self.links.place_of(id) {
            Some(n) => {
                format!(
                    "<w:bookmarkStart w:id=\"{n}\" w:name=\"torg_{n}\"/>{content}<w:bookmarkEnd w:id=\"{n}\"/>"
                )
            }
            None => content.to_owned(),
        }
    }

    /// The contents as links, inside a field that Word can renew with page numbers.
    fn contents(&mut self) {
        let title = self.doc.labels.contents.clone();
        self.styled("Normal", &[Inline::Strong(title)]);
        let field = |kind: &str| format!("<w:r><w:fldChar w:fldCharType=\"{kind}\"/></w:r>");
        let instruction =
            "<w:r><w:instrText xml:space=\"preserve\"> TOC \\o \"1-2\" \\h \\z \\u </w:instrText></w:r>";
        let entries = contents(self.doc);
        for (n, entry) in entries.iter().enumerate() {
            let indent = usize::from(entry.level - 1) * 360;
            let link = self.link(entry.text, Some(Target::Inside(entry.id.to_owned())), false);
            let before = if n == 0 {
                format!("{}{instruction}{}", field("begin"), field("separate"))
            } else {
                String::new()
            };
            let after = if n + 1 == entries.len() { field("end") } else { String::new() };
            let more = format!("<w:spacing w:after=\"60\"/><w:ind w:left=\"{indent}\"/>");
            self.paragraph("Normal", &more, &format!("{before}{link}{after}"));
        }
    }

    fn quote(&mut self, quote: &Quote) {
        let words = self.run(&quote.text, Run { lang: quote.lang.as_deref(), ..Run::default() });
        self.paragraph("Quote", "", &words);
        let mut parts: Vec<String> = Vec::new();
        if quote.oppose {
            parts.push(self.run(&self.doc.labels.opposing, Run { bold: true, ..Run::default() }));
        }
        parts.extend(quote.source.as_deref().map(|words| self.run(words, Run::default())));
        if let Some(number) = &quote.note_number {
            parts.push(self.link(number, self.links.note(number, quote.href.as_deref()), true));
        }
        if !parts.is_empty() {
            let content = parts.join(&self.run(" ", Run::default()));
            self.paragraph("QuoteSource", "", &content);
        }
    }

    fn list(&mut self, ordered: bool, items: &[Vec<Inline>]) {
        let number = if ordered {
            self.ordered_lists += 1;
            BULLETS + self.ordered_lists
        } else {
            BULLETS
        };
        let more = format!(
            "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"{number}\"/></w:numPr><w:spacing w:after=\"80\"/>"
        );
        for item in items {
            let content = self.inlines(item);
            self.paragraph(self.style, &more, &content);
        }
    }

    fn table(&mut self, table: &Table, label: &str) {
        self.styled(
            "Caption",
            &[Inline::Strong(label.to_owned()), Inline::Text(format!(" {}", table.caption))],
        );
        if table.headers.is_empty() {
            // A row without cells makes Word call the file damaged.
            return;
        }
        let columns = table.headers.len();
        let width = TEXT_WIDTH / columns;
        let first_column = u8::from(table.row_header);
        self.out.push_str(&format!(
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"Report\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/>\
             <w:tblLook w:val=\"0020\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"{first_column}\" \
             w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/><w:tblCaption w:val=\"{}\"/></w:tblPr><w:tblGrid>{}\
             </w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>",
            xml(&format!("{label} {}", table.caption)),
            format!("<w:gridCol w:w=\"{width}\"/>").repeat(columns)
        ));
        for header in &table.headers {
            self.cell(width, &[Inline::Strong(header.clone())]);
        }
        self.out.push_str("</w:tr>");
        for row in table.rows.iter().filter(|row| !row.is_empty()) {
            self.out.push_str("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            for cell in row {
                self.cell(width, cell);
            }
            self.out.push_str("</w:tr>");
        }
        // Word joins two tables that follow each other without a paragraph between them.
        self.out.push_str("</w:tbl><w:p><w:pPr><w:spacing w:after=\"0\"/></w:pPr></w:p>");
    }

    fn cell(&mut self, width: usize, cell: &[Inline]) {
        let content = self.inlines(cell);
        self.out.push_str(&format!(
            "<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr><w:p>{content}</w:p></w:tc>"
        ));
    }

    fn chart(&mut self, chart: &Chart) {
        let label = self.outline.figure(self.doc);
        let words = if chart::svg(chart).is_ok() { chart::alt(chart) } else { chart.too_few.clone() };
        let content = self.run(&words, Run::default());
        let content = self.bookmarked(&chart.id, &content);
        self.paragraph(self.style, "<w:keepNext/>", &content);
        self.table(&chart::table(chart), &label);
        if let Some(source) = &chart.source {
            self.styled("Source", &text(source.as_str()));
        }
    }

    fn note(&mut self, note: &Note) {
        let number = self.run(&note.number, Run { bold: true, ..Run::default() });
        let words = self.run(&note.text, Run { lang: note.lang.as_deref(), ..Run::default() });
        let mut content = format!("{number}<w:r><w:tab/></w:r>{words}");
        if let Some(source) = note.source.as_deref().or(note.href.as_deref()) {
            let target = note.href.as_deref().and_then(|href| self.links.resolve(href));
            content.push_str(&self.run(" ", Run::default()));
            content.push_str(&self.link(source, target, false));
        }
        let content = self.bookmarked(&Note::anchor(&note.number), &content);
        let more = "<w:tabs><w:tab w:val=\"left\" w:pos=\"600\"/></w:tabs><w:spacing w:after=\"100\"/>\
                    <w:ind w:left=\"600\" w:hanging=\"600\"/>";
        self.paragraph("Normal", more, &content);
    }

    fn inlines(&mut self, inlines: &[Inline]) -> String {
        inlines.iter().map(|inline| self.inline(inline)).collect()
    }

    fn inline(&mut self, inline: &Inline) -> String {
        match inline {
            Inline::Text(words) => self.run(words, Run::default()),
            Inline::Strong(words) => self.run(words, Run { bold: true, ..Run::default() }),
            Inline::Emphasis(words) => self.run(words, Run { italic: true, ..Run::default() }),
            Inline::Link { text, href } => self.link(text, self.links.resolve(href), false),
            Inline::NoteRef { number, href } => {
                self.link(number, self.links.note(number, href.as_deref()), true)
            }
            Inline::Foreign { text, lang } => self.run(text, Run { lang: Some(lang), ..Run::default() }),
        }
    }

    fn link(&mut self, words: &str, target: Option<Target>, raised: bool) -> String {
        let run = self.run(words, Run { link: target.is_some(), raised, ..Run::default() });
        match target {
            Some(Target::Inside(id)) => match self.links.place_of(&id) {
                Some(n) => format!("<w:hyperlink w:anchor=\"torg_{n}\" w:history=\"1\">{run}</w:hyperlink>"),
                None => run,
            },
            Some(Target::Outside(address)) => {
                let known = self.addresses.iter().position(|one| *one == address);
                let n = known.unwrap_or_else(|| {
                    self.addresses.push(address);
                    self.addresses.len() - 1
                });
                format!("<w:hyperlink r:id=\"link{n}\" w:history=\"1\">{run}</w:hyperlink>")
            }
            None => run,
        }
    }

    fn run(&self, words: &str, look: Run<'_>) -> String {
        let mut properties = String::new();
        for (wanted, xml) in [
            (look.link, "<w:rStyle w:val=\"Hyperlink\"/>"),
            (look.bold, "<w:b/>"),
            (look.italic, "<w:i/>"),
            (look.raised, "<w:vertAlign w:val=\"superscript\"/>"),
        ] {
            if wanted {
                properties.push_str(xml);
            }
        }
        if let Some(lang) = look.lang.or(self.lang.as_deref()) {
            properties.push_str(&format!("<w:lang w:val=\"{}\"/>", language(lang)));
        }
        let mut lines =
            words.lines().map(xml).collect::<Vec<_>>().join("</w:t><w:br/><w:t xml:space=\"preserve\">");
        if lines.is_empty() {
            lines = xml(words);
        }
        format!("<w:r><w:rPr>{properties}</w:rPr><w:t xml:space=\"preserve\">{lines}</w:t></w:r>")
    }
}
