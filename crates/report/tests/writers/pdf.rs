//! The PDF file, read back by another program (poppler).

use std::io::Write;
use std::process::{Command, Stdio};

use crate::sample;
use torg_report::{Block, CalloutKind, Error, Quote, Table, pdf, text};

/// What a poppler tool says about the file. `./test` installs poppler-utils.
fn read(tool: &str, options: &[&str], file: &[u8]) -> String {
    let mut child = Command::new(tool)
        .args(options)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap_or_else(|fault| {
            panic!("{tool} is needed to read the PDF back: install poppler-utils ({fault})")
        });
    let mut stdin = child.stdin.take().unwrap();
    let file = file.to_vec();
    let feeder = std::thread::spawn(move || stdin.write_all(&file));
    let said = child.wait_with_output().unwrap();
    feeder.join().unwrap().unwrap();
    assert!(said.status.success(), "{tool}: {}", String::from_utf8_lossy(&said.stderr));
    // pdfinfo writes titles of tags as raw UTF-16.
    String::from_utf8_lossy(&said.stdout).into_owned()
}

fn field<'a>(info: &'a str, name: &str) -> &'a str {
    info.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':')).unwrap_or_default().trim()
}

#[test]
fn the_file_is_tagged_and_says_its_title_and_language() {
    let file = pdf::write(&sample::document()).unwrap();
    assert!(file.starts_with(b"%PDF-"));
    let info = read("pdfinfo", &["-"], &file);
    assert_eq!(field(&info, "Tagged"), "yes", "{info}");
    assert_eq!(field(&info, "Title"), "Slutrapport: god & nära vård <2020>");
    assert_eq!(field(&info, "Author"), "Göteborgsregionen");
    assert!(field(&info, "Page size").contains("A4"), "{info}");
    let metadata = read("pdfinfo", &["-meta", "-"], &file);
    assert!(metadata.contains("pdfuaid"), "PDF/UA is declared: {metadata}");
    assert!(metadata.contains("pdfaid"), "PDF/A is declared");
    assert!(metadata.contains("<rdf:li>sv</rdf:li>") || metadata.contains("sv"), "{metadata}");
}

#[test]
fn the_structure_has_headings_table_headers_and_alternative_texts() {
    let file = pdf::write(&sample::document()).unwrap();
    let tags = read("pdfinfo", &["-struct-text", "-"], &file);
    for wanted in ["H1", "H2", "Table", "TH", "TD", "BlockQuote", "L ", "Figure", "TOC", "Link"] {
        assert!(tags.lines().any(|line| line.trim_start().starts_with(wanted)), "no {wanted} in\n{tags}");
    }
    assert!(tags.contains("/Scope /Row"), "rows have headers too");
    // Poppler shows no alternative texts; in the file they are UTF-16 in hexadecimal.
    let alternative: String =
        "Mölndal går från 15 till 12".encode_utf16().map(|unit| format!("{unit:04X}")).collect();
    assert!(
        String::from_utf8_lossy(&file).contains(&format!("/Alt<FEFF{alternative}")),
        "no alternative text"
    );
}

#[test]
fn empty_parts_do_not_stop_a_report() {
    let mut doc = sample::document();
    doc.blocks = vec![
        Block::Contents,
        sample::heading(3, "", ""),
        Block::Paragraph(Vec::new()),
        Block::Paragraph(text("")),
        Block::Quote(Quote::default()),
        Block::List { ordered: true, items: vec![Vec::new()] },
        Block::List { ordered: false, items: Vec::new() },
        Block::Table(Table::default()),
        Block::Facts(Vec::new()),
        Block::NoteList(Vec::new()),
        Block::Callout { kind: CalloutKind::Info, title: String::new(), blocks: Vec::new() },
        Block::PageBreak,
        Block::InLanguage { lang: String::new(), blocks: Vec::new() },
    ];
    assert!(pdf::write(&doc).unwrap().starts_with(b"%PDF-"));
}

#[test]
fn too_few_values_give_a_sentence_and_the_table() {
    let mut doc = sample::document();
    let mut chart = sample::chart();
    chart.series.truncate(1);
    chart.series[0].points.truncate(1);
    doc.blocks = vec![Block::Chart(chart)];
    let words = read("pdftotext", &["-", "-"], &pdf::write(&doc).unwrap());
    assert!(words.contains("Det finns för få värden för att rita en kurva.") && words.contains("15,0"));
}

#[test]
fn the_words_come_in_reading_order_and_literally() {
    let file = pdf::write(&sample::document()).unwrap();
    let words = read("pdftotext", &["-", "-"], &file).split_whitespace().collect::<Vec<_>>().join(" ");
    let mut from = 0;
    for wanted in [
        "Slutrapport: god & nära vård <2020>",
        "Workshoppar hösten 2020",
        "Göteborgsregionen, 14 december 2020",
        "Innehåll",
        "I alla workshoppar kom behovet av kompetens upp",
        sample::MARKS,
        "Deltagare",
        "Punkt ett",
        "Röster",
        "vi har god kompetens, men denna måste nyttjas bättre än idag",
        "Talar emot",
        "A paragraph in English.",
        "Tabell 1",
        "7 av 7",
        "Figur 1",
        "uppgift saknas",
        "En workshop räknas en gång.",
        "Här står orden",
        "mangler tid",
    ] {
        let at = words[from..].find(wanted);
        assert!(at.is_some(), "`{wanted}` is missing or out of order in\n{words}");
        from += at.unwrap();
    }
    assert!(words.contains("Sida 1 av"), "{words}");
}

#[test]
fn a_character_without_a_glyph_does_not_stop_the_report() {
    let mut doc = sample::document();
    doc.blocks.push(Block::Paragraph(text("Bra \u{1F44D} jobbat\u{0007}")));
    let file = pdf::write(&doc).unwrap();
    assert!(read("pdftotext", &["-", "-"], &file).contains("Bra [U+1F44D] jobbat"));
}

#[test]
fn a_document_without_date_or_known_language_is_still_tagged() {
    let mut doc = sample::document();
    doc.date = None;
    doc.lang = "okänt språk".into();
    let info = read("pdfinfo", &["-"], &pdf::write(&doc).unwrap());
    assert_eq!(field(&info, "Tagged"), "yes");
    assert_eq!(field(&info, "CreationDate"), "");
}

#[test]
fn an_id_used_twice_is_refused() {
    let mut doc = sample::document();
    doc.blocks.push(sample::heading(1, "Igen", "siffror"));
    assert!(matches!(pdf::write(&doc), Err(Error::DuplicateId(id)) if id == "siffror"));
}

#[test]
fn ten_pages_are_numbered_and_the_same_document_gives_the_same_bytes() {
    let file = pdf::write(&sample::long_document()).unwrap();
    let pages: usize = field(&read("pdfinfo", &["-"], &file), "Pages").parse().unwrap();
    assert!((10..=20).contains(&pages), "{pages} pages");
    assert!(read("pdftotext", &["-", "-"], &file).contains(&format!("Sida {pages} av {pages}")));
    assert_eq!(file, pdf::write(&sample::long_document()).unwrap());
}
