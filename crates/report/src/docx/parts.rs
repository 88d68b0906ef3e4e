//! The parts of the package around the text: properties, styles, numbering, settings and footer.

use crate::document::Document;
use crate::escape::xml;

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
pub(super) const W: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" \
     xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

pub(super) const CONTENT_TYPES: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
<Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>
<Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/>
<Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/>
<Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/>
<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
<Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>
</Types>"#;

pub(super) const PACKAGE_RELATIONS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>
<Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties" Target="docProps/app.xml"/>
</Relationships>"#;

pub(super) const APP: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Torg</Application></Properties>"#;

/// Id of the numbering used by unordered lists; ordered lists follow it, each with a number of its own.
pub(super) const BULLETS: usize = 1;

/// A language as Word expects it, with a region: without one Word checks the spelling in its own language.
pub(super) fn language(tag: &str) -> String {
    let known = [
        ("sv", "sv-SE"),
        ("da", "da-DK"),
        ("nb", "nb-NO"),
        ("nn", "nn-NO"),
        ("fi", "fi-FI"),
        ("is", "is-IS"),
        ("fo", "fo-FO"),
        ("en", "en-GB"),
        ("de", "de-DE"),
        ("fr", "fr-FR"),
        ("nl", "nl-NL"),
    ];
    let full = known.iter().find(|(short, _)| *short == tag).map_or(tag, |(_, full)| full);
    xml(full)
}

/// Title, author, language and date of the file.
pub(super) fn core(doc: &Document) -> String {
    let mut out = format!(
        "{HEAD}<cp:coreProperties \
         xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\
         <dc:title>{}</dc:title>",
        xml(&doc.title)
    );
    if let Some(subtitle) = &doc.subtitle {
        out.push_str(&format!("<dc:subject>{}</dc:subject>", xml(subtitle)));
    }
    if let Some(author) = &doc.author {
        out.push_str(&format!("<dc:creator>{}</dc:creator>", xml(author)));
    }
    out.push_str(&format!("<dc:language>{}</dc:language>", language(&doc.lang)));
    if let Some(day) = doc.date.as_deref().and_then(|date| date.get(..10)) {
        let at = format!("{}T00:00:00Z", xml(day));
        out.push_str(&format!("<dcterms:created xsi:type=\"dcterms:W3CDTF\">{at}</dcterms:created>"));
        out.push_str(&format!("<dcterms:modified xsi:type=\"dcterms:W3CDTF\">{at}</dcterms:modified>"));
    }
    out + "</cp:coreProperties>"
}

/// The relations of the text: fixed parts first, then one per outside address.
pub(super) fn relations(addresses: &[String]) -> String {
    let base = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let mut out = format!(
        "{HEAD}<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
    );
    for (n, part) in ["styles", "numbering", "settings", "footer"].into_iter().enumerate() {
        let file = if part == "footer" { "footer1" } else { part };
        let id = n + 1;
        out.push_str(&format!("<Relationship Id=\"rId{id}\" Type=\"{base}/{part}\" Target=\"{file}.xml\"/>"));
    }
    for (n, address) in addresses.iter().enumerate() {
        out.push_str(&format!(
            "<Relationship Id=\"link{n}\" Type=\"{base}/hyperlink\" Target=\"{}\" TargetMode=\"External\"/>",
            xml(address)
        ));
    }
    out + "</Relationships>"
}

/// One paragraph style.
struct Look {
    id: &'static str,
    name: &'static str,
    next: &'static str,
    paragraph: &'static str,
    run: &'static str,
}

const LOOKS: [Look; 12] = [
    heading("Title", "Title", "<w:spacing w:before=\"0\" w:after=\"160\"/>", "<w:b/><w:sz w:val=\"52\"/>"),
    heading(
        "Subtitle",
        "Subtitle",
        "<w:spacing w:after=\"120\"/>",
        "<w:color w:val=\"505B6B\"/><w:sz w:val=\"28\"/>",
    ),
    heading(
        "Heading1",
        "heading 1",
        "<w:keepNext/><w:keepLines/><w:spacing w:before=\"480\" w:after=\"160\"/><w:outlineLvl w:val=\"0\"/>",
        "<w:b/><w:sz w:val=\"34\"/>",
    ),
    heading(
        "Heading2",
        "heading 2",
        "<w:keepNext/><w:keepLines/><w:spacing w:before=\"360\" w:after=\"120\"/><w:outlineLvl w:val=\"1\"/>",
        "<w:b/><w:sz w:val=\"28\"/>",
    ),
    heading(
        "Heading3",
        "heading 3",
        "<w:keepNext/><w:keepLines/><w:spacing w:before=\"280\" w:after=\"80\"/><w:outlineLvl w:val=\"2\"/>",
        "<w:b/><w:sz w:val=\"24\"/>",
    ),
    heading(
        "Heading4",
        "heading 4",
        "<w:keepNext/><w:keepLines/><w:spacing w:before=\"240\" w:after=\"80\"/><w:outlineLvl w:val=\"3\"/>",
        "<w:i/><w:sz w:val=\"23\"/>",
    ),
    Look {
        id: "Quote",
        name: "Quote",
        next: "Quote",
        paragraph: "<w:pBdr><w:left w:val=\"single\" w:sz=\"18\" w:space=\"10\" w:color=\"00539F\"/></w:pBdr>\
                    <w:spacing w:before=\"120\" w:after=\"60\"/><w:ind w:left=\"400\"/>",
        run: "",
    },
    Look {
        id: "QuoteSource",
        name: "Quote Source",
        next: "Normal",
        paragraph: "<w:pBdr><w:left w:val=\"single\" w:sz=\"18\" w:space=\"10\" w:color=\"00539F\"/></w:pBdr>\
                    <w:spacing w:after=\"200\"/><w:ind w:left=\"400\"/>",
        run: "<w:color w:val=\"505B6B\"/><w:sz w:val=\"19\"/>",
    },
    Look {
        id: "Source",
        name: "Source",
        next: "Normal",
        paragraph: "<w:spacing w:before=\"80\" w:after=\"240\"/>",
        run: "<w:color w:val=\"505B6B\"/><w:sz w:val=\"19\"/>",
    },
    Look {
        id: "Caption",
        name: "caption",
        next: "Normal",
        paragraph: "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"80\"/>",
        run: "<w:sz w:val=\"20\"/>",
    },
    Look {
        id: "Callout",
        name: "Callout",
        next: "Callout",
        paragraph: "<w:pBdr><w:left w:val=\"single\" w:sz=\"24\" w:space=\"10\" w:color=\"00539F\"/></w:pBdr>\
                    <w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"EEF3F8\"/><w:ind w:left=\"240\" w:right=\"240\"/>",
        run: "",
    },
    Look {
        id: "Facts",
        name: "Facts",
        next: "Facts",
        paragraph: "<w:tabs><w:tab w:val=\"left\" w:pos=\"2800\"/></w:tabs><w:spacing w:after=\"80\"/>\
                    <w:ind w:left=\"2800\" w:hanging=\"2800\"/>",
        run: "",
    },
];

const fn heading(id: &'static str, name: &'static str, paragraph: &'static str, run: &'static str) -> Look {
    Look { id, name, next: "Normal", paragraph, run }
}

const OTHER_STYLES: &str = "<w:style w:type=\"character\" w:styleId=\"Hyperlink\"><w:name w:val=\"Hyperlink\"/>\
     <w:rPr><w:color w:val=\"00539F\"/><w:u w:val=\"single\"/></w:rPr></w:style>\
     <w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/><w:tblPr>\
     <w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/>\
     <w:left w:w=\"108\" w:type=\"dxa\"/><w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"108\" w:type=\"dxa\"/>\
     </w:tblCellMar></w:tblPr></w:style>\
     <w:style w:type=\"table\" w:styleId=\"Report\"><w:name w:val=\"Report\"/><w:basedOn w:val=\"TableNormal\"/>\
     <w:pPr><w:spacing w:before=\"60\" w:after=\"60\" w:line=\"252\" w:lineRule=\"auto\"/></w:pPr>\
     <w:tblPr><w:tblBorders><w:top w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"1E2B3C\"/>\
     <w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"C3CAD4\"/>\
     <w:insideH w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"C3CAD4\"/></w:tblBorders></w:tblPr>\
     <w:tblStylePr w:type=\"firstRow\"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>";

/// Styles, with the document's language as the default of every run.
pub(super) fn styles(lang: &str) -> String {
    let mut out = format!(
        "{HEAD}<w:styles {W}><w:docDefaults><w:rPrDefault><w:rPr>\
         <w:rFonts w:ascii=\"Calibri\" w:hAnsi=\"Calibri\" w:eastAsia=\"Calibri\" w:cs=\"Calibri\"/>\
         <w:sz w:val=\"23\"/><w:szCs w:val=\"23\"/><w:lang w:val=\"{lang}\" w:eastAsia=\"{lang}\" w:bidi=\"ar-SA\"/>\
         </w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"160\" w:line=\"300\" w:lineRule=\"auto\"/>\
         </w:pPr></w:pPrDefault></w:docDefaults>\
         <w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/>\
         </w:style>",
        lang = language(lang)
    );
    for Look { id, name, next, paragraph, run } in &LOOKS {
        out.push_str(&format!(
            "<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:basedOn w:val=\"Normal\"/>\
             <w:next w:val=\"{next}\"/><w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
        ));
    }
    out + OTHER_STYLES + "</w:styles>"
}

/// Numbering of lists: bullets, and `ordered` lists that each begin at 1.
pub(super) fn numbering(ordered: usize) -> String {
    let level = |format: &str, words: &str| {
        format!(
            "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/><w:lvlText w:val=\"{words}\"/>\
             <w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"500\" w:hanging=\"360\"/></w:pPr></w:lvl>"
        )
    };
    let mut out = format!(
        "{HEAD}<w:numbering {W}><w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"singleLevel\"/>{}\
         </w:abstractNum><w:abstractNum w:abstractNumId=\"1\"><w:multiLevelType w:val=\"singleLevel\"/>{}\
         </w:abstractNum><w:num w:numId=\"{BULLETS}\"><w:abstractNumId w:val=\"0\"/></w:num>",
        level("bullet", "•"),
        level("decimal", "%1.")
    );
    for n in 1..=ordered {
        out.push_str(&format!(
            "<w:num w:numId=\"{}\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\">\
             <w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>",
            BULLETS + n
        ));
    }
    out + "</w:numbering>"
}

/// Settings: shows the title rather than the file name, and the language of the theme's fonts.
pub(super) fn settings(lang: &str) -> String {
    format!(
        "{HEAD}<w:settings {W}><w:defaultTabStop w:val=\"720\"/><w:compat>\
         <w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" \
         w:val=\"15\"/></w:compat><w:themeFontLang w:val=\"{}\"/></w:settings>",
        language(lang)
    )
}

/// "Sida 2 av 9" with fields that Word keeps up to date.
pub(super) fn footer(doc: &Document) -> String {
    let words = |words: &str| format!("<w:r><w:t xml:space=\"preserve\">{}</w:t></w:r>", xml(words));
    let field =
        |name: &str| format!("<w:fldSimple w:instr=\" {name} \"><w:r><w:t>1</w:t></w:r></w:fldSimple>");
    format!(
        "{HEAD}<w:ftr {W}><w:p><w:pPr><w:jc w:val=\"right\"/></w:pPr>{}{}{}{}</w:p></w:ftr>",
        words(&format!("{} ", doc.labels.page)),
        field("PAGE"),
        words(&format!(" {} ", doc.labels.of)),
        field("NUMPAGES")
    )
}
