//! The DOCX file, read back from its package.

use std::io::{Cursor, Read};

use crate::sample;
use torg_report::{Error, docx};

fn part(file: &[u8], name: &str) -> String {
    let mut package = zip::ZipArchive::new(Cursor::new(file)).unwrap();
    let mut words = String::new();
    package.by_name(name).unwrap().read_to_string(&mut words).unwrap();
    words
}

#[test]
fn headings_tables_lists_and_links_are_real() {
    let file = docx::write(&sample::document()).unwrap();
    let body = part(&file, "word/document.xml");
    for wanted in [
        "<w:pStyle w:val=\"Title\"/>",
        "<w:pStyle w:val=\"Heading1\"/>",
        "<w:pStyle w:val=\"Heading2\"/>",
        "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>",
        "<w:tblCaption w:val=\"Tabell 1 Hur många workshoppar som tog upp frågan\"/>",
        "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>",
        "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"2\"/></w:numPr>",
        "<w:lang w:val=\"da-DK\"/>",
        "<w:lang w:val=\"nb-NO\"/>",
        "<w:lang w:val=\"en-GB\"/>",
        "<w:vertAlign w:val=\"superscript\"/>",
        "TOC \\o \"1-2\"",
        "<w:br w:type=\"page\"/>",
    ] {
        assert!(body.contains(wanted), "missing: {wanted}");
    }
    assert_eq!(body.matches("<w:tblHeader/>").count(), 2, "the table and the figure's data");
    assert!(body.contains("<w:hyperlink w:anchor=\"torg_"), "note numbers lead to the notes");
    assert!(part(&file, "word/_rels/document.xml.rels").contains("Target=\"https://torg.example/notes/2\""));
    assert!(part(&file, "word/footer1.xml").contains(" NUMPAGES "));
}

#[test]
fn every_link_inside_has_a_place_to_lead_to() {
    let body = part(&docx::write(&sample::document()).unwrap(), "word/document.xml");
    let targets: Vec<&str> =
        body.split("w:anchor=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert!(!targets.is_empty());
    for target in targets {
        let bookmark = format!("w:name=\"{target}\"");
        assert_eq!(body.matches(&bookmark).count(), 1, "{target}");
    }
}

#[test]
fn title_language_and_date_are_properties_of_the_file() {
    let file = docx::write(&sample::document()).unwrap();
    let core = part(&file, "docProps/core.xml");
    assert!(core.contains("<dc:title>Slutrapport: god &amp; nära vård &lt;2020&gt;</dc:title>"));
    assert!(core.contains("<dc:language>sv-SE</dc:language>"));
    assert!(core.contains(">2020-12-14T00:00:00Z</dcterms:created>"));
    assert!(part(&file, "word/styles.xml").contains("<w:lang w:val=\"sv-SE\""));
}

#[test]
fn user_text_is_literal() {
    let body = part(&docx::write(&sample::document()).unwrap(), "word/document.xml");
    assert!(body.contains(
        "#set $x^2$ *fet* _lutad_ @not &lt;b&gt;fet&lt;/b&gt; \\stig `kod` [länk](x) {{a}} &amp; å ä ö"
    ));
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    assert_eq!(docx::write(&sample::document()).unwrap(), docx::write(&sample::document()).unwrap());
}

#[test]
fn a_document_without_a_title_is_refused() {
    let mut doc = sample::document();
    doc.title.clear();
    assert!(matches!(docx::write(&doc), Err(Error::Untitled)));
}
