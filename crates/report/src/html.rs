//! The document as an HTML fragment: one `<article>` with real headings, tables and quotes. It writes no
//! page around itself and no style or script; its class names are those of `docs/guide/look.md`.

use crate::chart;
use crate::document::{Block, CalloutKind, Document, Note, Quote, Table};
use crate::escape::xml;
use crate::inline::Inline;
use crate::links::{Links, is_safe};
use crate::outline::{Outline, contents, is_blank};

/// Writes `doc` as an `<article>`: the title is an `<h1>`, headings of level 1 to 4 are `<h2>` to `<h5>`.
/// Links that could run a script are written as plain words.
pub fn write(doc: &Document) -> String {
    let mut writer = Writer { doc, links: Links::of(doc), outline: Outline::default(), out: String::new() };
    writer.out.push_str(&format!("<article class=\"report\" lang=\"{}\">\n", xml(&doc.lang)));
    writer.header();
    writer.blocks(&doc.blocks);
    writer.out.push_str("</article>\n");
    writer.out
}

/// Writes the table of contents alone, as a `<nav>`, for a page that shows it beside the text.
pub fn write_contents(doc: &Document) -> String {
    let mut writer = Writer { doc, links: Links::of(doc), outline: Outline::default(), out: String::new() };
    writer.contents();
    writer.out
}

/// Writes only the blocks of `doc`, for a page that shows the title itself.
pub fn write_blocks(doc: &Document) -> String {
    let mut writer = Writer { doc, links: Links::of(doc), outline: Outline::default(), out: String::new() };
    writer.blocks(&doc.blocks);
    writer.out
}

struct Writer<'a> {
    doc: &'a Document,
    links: Links<'a>,
    outline: Outline,
    out: String,
}

impl Writer<'_> {
    fn push(&mut self, html: &str) {
        self.out.push_str(html);
    }

    fn header(&mut self) {
        let doc = self.doc;
        self.push(&format!("<header class=\"report-cover\">\n<h1>{}</h1>\n", lines(&doc.title)));
        if let Some(subtitle) = &doc.subtitle {
            self.push(&format!("<p class=\"lead\">{}</p>\n", lines(subtitle)));
        }
        let date = doc.date_text.as_ref().or(doc.date.as_ref()).map(|words| match &doc.date {
            Some(iso) => format!("<time datetime=\"{}\">{}</time>", xml(iso), xml(words)),
            None => xml(words),
        });
        let parts: Vec<String> = doc.author.as_deref().map(xml).into_iter().chain(date).collect();
        if !parts.is_empty() {
            self.push(&format!("<p class=\"version\">{}</p>\n", parts.join(", ")));
        }
        self.push("</header>\n");
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { level, text, id } => self.heading(*level, text, id),
            Block::Paragraph(inlines) => {
                let words = self.inlines(inlines);
                self.push(&format!("<p>{words}</p>\n"));
            }
            Block::Quote(quote) => self.quote(quote),
            Block::List { ordered, items } => self.list(*ordered, items),
            Block::Table(table) => {
                let label = self.outline.table(self.doc);
                self.table(table, &label);
            }
            Block::Chart(chart) => self.chart(chart),
            Block::Callout { kind, title, blocks } => {
                self.push(&format!(
                    "<div class=\"ds-alert\" role=\"note\" data-color=\"{}\">\n",
                    colour(*kind)
                ));
                self.push(&format!("<p><strong>{}</strong></p>\n", lines(title)));
                self.blocks(blocks);
                self.push("</div>\n");
            }
            Block::Facts(facts) => {
                self.push("<dl class=\"terms\">\n");
                for fact in facts {
                    let value = self.inlines(&fact.value);
                    self.push(&format!("<dt>{}</dt><dd>{value}</dd>\n", lines(&fact.label)));
                }
                self.push("</dl>\n");
            }
            Block::Contents => self.contents(),
            Block::PageBreak => self.push("<hr class=\"page-break\">\n"),
            Block::NoteList(notes) => self.notes(notes),
            Block::InLanguage { lang, blocks } => {
                self.push(&format!("<div lang=\"{}\">\n", xml(lang)));
                self.blocks(blocks);
                self.push("</div>\n");
            }
        }
    }

    fn heading(&mut self, level: u8, text: &str, id: &str) {
        if is_blank(text) {
            return;
        }
        let rank = self.outline.heading(level) + 1;
        let anchor = if id.is_empty() { String::new() } else { format!(" id=\"{}\"", xml(id)) };
        self.push(&format!("<h{rank}{anchor}>{}</h{rank}>\n", lines(text)));
    }

    fn contents(&mut self) {
        let title = xml(&self.doc.labels.contents);
        self.push(&format!("<nav class=\"contents\" aria-label=\"{title}\">\n<p>{title}</p>\n<ol>\n"));
        for entry in contents(self.doc) {
            let (level, id, text) = (entry.level, xml(entry.id), lines(entry.text));
            self.push(&format!("<li class=\"level-{level}\"><a href=\"#{id}\">{text}</a></li>\n"));
        }
        self.push("</ol>\n</nav>\n");
    }

    fn quote(&mut self, quote: &Quote) {
        let side = if quote.oppose { " data-side=\"opposes\"" } else { "" };
        let words = lines(&quote.text);
        self.push(&format!(
            "<figure class=\"quote\"{side}>\n<blockquote{}><p>{words}</p></blockquote>\n",
            lang(&quote.lang)
        ));
        let mut parts: Vec<String> = Vec::new();
        if quote.oppose {
            parts.push(format!("<strong>{}</strong>", xml(&self.doc.labels.opposing)));
        }
        parts.extend(quote.source.as_deref().map(|source| format!("<span>{}</span>", lines(source))));
        if let Some(number) = &quote.note_number {
            parts.push(self.note_ref(number, quote.href.as_deref()));
        }
        if !parts.is_empty() {
            self.push(&format!("<figcaption>{}</figcaption>\n", parts.join(" ")));
        }
        self.push("</figure>\n");
    }

    fn list(&mut self, ordered: bool, items: &[Vec<Inline>]) {
        let tag = if ordered { "ol" } else { "ul" };
        self.push(&format!("<{tag}>\n"));
        for item in items {
            let words = self.inlines(item);
            self.push(&format!("<li>{words}</li>\n"));
        }
        self.push(&format!("</{tag}>\n"));
    }

    fn table(&mut self, table: &Table, label: &str) {
        // A wide table scrolls in its own frame, which the keyboard must reach (WCAG 2.1.1).
        self.push(&format!(
            "<div class=\"scroll-table\" tabindex=\"0\" role=\"region\" aria-label=\"{}\">\n\
             <table class=\"ds-table\" data-zebra>\n<caption><b>{}</b> {}</caption>\n<thead>\n<tr>",
            xml(&format!("{label} {}", table.caption)),
            xml(label),
            lines(&table.caption)
        ));
        for header in &table.headers {
            self.push(&format!("<th scope=\"col\">{}</th>", lines(header)));
        }
        self.push("</tr>\n</thead>\n<tbody>\n");
        for row in &table.rows {
            self.push("<tr>");
            for (place, cell) in row.iter().enumerate() {
                let words = self.inlines(cell);
                if place == 0 && table.row_header {
                    self.push(&format!("<th scope=\"row\">{words}</th>"));
                } else {
                    self.push(&format!("<td>{words}</td>"));
                }
            }
            self.push("</tr>\n");
        }
        self.push("</tbody>\n</table>\n</div>\n");
    }

    fn chart(&mut self, chart: &chart::Chart) {
        let label = self.outline.figure(self.doc);
        self.push(&format!("<figure class=\"chart\" id=\"{}\">\n", xml(&chart.id)));
        self.push(&format!("<figcaption><b>{}</b> {}</figcaption>\n", xml(&label), lines(&chart.title)));
        match chart::svg(chart) {
            Ok(svg) => self.push(&format!("<div class=\"chart-picture\">{svg}</div>")),
            Err(_) => self.push(&format!("<p class=\"too-few\">{}</p>", lines(&chart.too_few))),
        }
        self.push(&format!(
            "\n<details class=\"more\">\n<summary>{}</summary>\n",
            lines(&self.doc.labels.data)
        ));
        self.table(&chart::table(chart), &label);
        self.push("</details>\n");
        if let Some(source) = &chart.source {
            self.push(&format!("<p class=\"source\">{}</p>\n", lines(source)));
        }
        self.push("</figure>\n");
    }

    fn notes(&mut self, notes: &[Note]) {
        self.push("<ol class=\"notes-list\">\n");
        for note in notes {
            let (id, number) = (xml(&Note::anchor(&note.number)), xml(&note.number));
            self.push(&format!("<li id=\"{id}\"><span class=\"note-number\">{number}</span> "));
            self.push(&format!("<div><span{}>{}</span>", lang(&note.lang), lines(&note.text)));
            match (&note.source, note.href.as_deref().filter(|href| is_safe(href))) {
                (source, Some(href)) => {
                    let words = lines(source.as_deref().unwrap_or(href));
                    self.push(&format!(" <a href=\"{}\">{words}</a>", xml(href)));
                }
                (Some(source), None) => self.push(&format!(" {}", lines(source))),
                (None, None) => {}
            }
            self.push("</div>");
            self.push("</li>\n");
        }
        self.push("</ol>\n");
    }

    fn inlines(&self, inlines: &[Inline]) -> String {
        inlines.iter().map(|inline| self.inline(inline)).collect()
    }

    fn inline(&self, inline: &Inline) -> String {
        match inline {
            Inline::Text(words) => lines(words),
            Inline::Strong(words) => format!("<strong>{}</strong>", lines(words)),
            Inline::Emphasis(words) => format!("<em>{}</em>", lines(words)),
            Inline::Link { text, href } if is_safe(href) => {
                format!("<a href=\"{}\">{}</a>", xml(href), lines(text))
            }
            Inline::Link { text, .. } => lines(text),
            Inline::NoteRef { number, href } => self.note_ref(number, href.as_deref()),
            Inline::Foreign { text, lang } => format!("<span lang=\"{}\">{}</span>", xml(lang), lines(text)),
        }
    }

    /// A note number, read aloud as "Not 3".
    fn note_ref(&self, number: &str, href: Option<&str>) -> String {
        let anchor = Note::anchor(number);
        let own = self.links.knows(&anchor).then(|| format!("#{anchor}"));
        let href = href.filter(|href| is_safe(href)).map(str::to_owned).or(own);
        let shown = xml(number);
        match href {
            Some(href) => {
                let label = format!("{} {shown}", xml(&self.doc.labels.note));
                let href = xml(&href);
                format!("<a class=\"note-number\" href=\"{href}\" aria-label=\"{label}\">{shown}</a>")
            }
            None => format!("<span class=\"note-number\">{shown}</span>"),
        }
    }
}

/// The page's colour for what a callout is about; its title says it in words.
fn colour(kind: CalloutKind) -> &'static str {
    match kind {
        CalloutKind::Caution => "warning",
        CalloutKind::Info | CalloutKind::Method => "info",
    }
}

fn lang(lang: &Option<String>) -> String {
    lang.as_deref().map(|lang| format!(" lang=\"{}\"", xml(lang))).unwrap_or_default()
}

/// Escaped words with line feeds kept as line breaks.
fn lines(words: &str) -> String {
    xml(words).replace('\n', "<br>")
}
