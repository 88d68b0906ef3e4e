//! The HTML fragment.

use crate::sample;
use torg_report::{Block, Inline, html};

#[test]
fn every_block_has_its_element() {
    let page = html::write(&sample::document());
    for part in [
        "<article class=\"report\" lang=\"sv\">",
        "<h1>Slutrapport: god &amp; nära vård &lt;2020&gt;</h1>",
        "<time datetime=\"2020-12-14\">14 december 2020</time>",
        "<nav class=\"contents\" aria-label=\"Innehåll\">",
        "<li class=\"level-2\"><a href=\"#roster\">Röster</a></li>",
        "<h2 id=\"kompetens\">Kompetensutveckling</h2>",
        "<h3 id=\"roster\">Röster</h3>",
        "<strong>behovet av kompetens</strong>",
        "<a class=\"note-number\" href=\"#note-1\" aria-label=\"Not 1\">1</a>",
        "<a href=\"https://www.kolada.se/?a=1&amp;b=2\">Kolada</a>",
        "<span lang=\"nb\">hverdagsmestring</span>",
        "<dl class=\"terms\">\n<dt>Deltagare</dt><dd>42 personer</dd>",
        "<ul>\n<li>Punkt ett</li>",
        "<ol>\n<li>Först</li>",
        "<blockquote lang=\"da\"><p>Vi mangler tid til at lære af hinanden</p></blockquote>",
        "<figure class=\"quote\" data-side=\"opposes\">\n<blockquote lang=\"da\">",
        "<div lang=\"en\">\n<p>A paragraph in English.</p>",
        "<caption><b>Tabell 1</b> Hur många workshoppar som tog upp frågan</caption>",
        "<th scope=\"col\">Fokusområde</th>",
        "<th scope=\"row\">Kompetensutveckling</th><td>7 av 7</td>",
        "<b>Figur 1</b> Personalkontinuitet i hemtjänsten",
        "<details class=\"more\">\n<summary>Visa siffrorna som tabell</summary>\n<div class=\"scroll-table\" tabindex=\"0\"",
        "<p class=\"source\">Källa: Kolada</p>",
        "<div class=\"ds-alert\" role=\"note\" data-color=\"info\">\n<p><strong>Så räknade vi</strong></p>",
        "<hr class=\"page-break\">",
        "<li id=\"note-2\"><span class=\"note-number\">2</span> <div><span lang=\"da\">mangler tid</span>",
    ] {
        assert!(page.contains(part), "missing: {part}\n{page}");
    }
}

#[test]
fn user_text_is_literal() {
    let page = html::write(&sample::document());
    let expected = "#set $x^2$ *fet* _lutad_ @not &lt;b&gt;fet&lt;/b&gt; \\stig `kod` [länk](x) {{a}} &amp; å ä ö æ ø é // slut";
    assert!(page.contains(expected), "{page}");
}

#[test]
fn every_opened_element_is_closed_in_order() {
    let page = html::write(&sample::document());
    let mut open: Vec<String> = Vec::new();
    for tag in page.split('<').skip(1) {
        let tag = tag.split('>').next().unwrap();
        let name = tag.trim_start_matches('/').split([' ', '/']).next().unwrap().to_owned();
        if let Some(closed) = tag.strip_prefix('/') {
            assert_eq!(open.pop().as_deref(), Some(closed));
        } else if !tag.ends_with('/') && !matches!(name.as_str(), "hr" | "br") {
            open.push(name);
        }
    }
    assert!(open.is_empty(), "{open:?}");
}

#[test]
fn a_link_that_would_run_a_script_becomes_words() {
    let mut doc = sample::document();
    doc.blocks = vec![Block::Paragraph(vec![
        Inline::Link { text: "tryck".into(), href: "javascript:alert(1)".into() },
        Inline::NoteRef { number: "9".into(), href: Some("javascript:alert(2)".into()) },
    ])];
    assert!(html::write(&doc).contains("<p>tryck<span class=\"note-number\">9</span></p>"));
}

#[test]
fn with_too_few_values_the_reader_gets_a_sentence_and_the_table() {
    let mut doc = sample::document();
    let mut chart = sample::chart();
    chart.series.truncate(1);
    chart.series[0].points.truncate(1);
    doc.blocks = vec![Block::Chart(chart)];
    let page = html::write(&doc);
    assert!(page.contains("<p class=\"too-few\">Det finns för få värden för att rita en kurva.</p>"));
    assert!(!page.contains("<svg") && page.contains("<td>15,0</td>"));
}

#[test]
fn the_blocks_alone_have_no_title() {
    let blocks = html::write_blocks(&sample::document());
    assert!(!blocks.contains("<h1>") && blocks.contains("<h2 id=\"kompetens\">"));
}

#[test]
fn a_document_survives_being_stored_as_json() {
    let doc = sample::document();
    let stored = serde_json::to_string(&doc).unwrap();
    assert_eq!(serde_json::from_str::<torg_report::Document>(&stored).unwrap(), doc);
}
