//! Literal text inside XML and HTML. The only door through which user text reaches a marked-up writer.

/// Escapes `text` for element content and double-quoted attributes of HTML and XML.
///
/// Characters that XML 1.0 (section 2.2) forbids are left out: one of them in a pasted note would make Word
/// refuse the whole file.
pub(crate) fn xml(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 8);
    for c in text.chars().filter(|c| is_xml(*c)) {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}

fn is_xml(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | '\u{20}'..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..)
}

#[cfg(test)]
mod tests {
    use super::xml;

    #[test]
    fn marks_become_entities_and_nordic_letters_stay() {
        assert_eq!(xml("å<b> & \"ø\" 'æ'"), "å&lt;b&gt; &amp; &quot;ø&quot; &#39;æ&#39;");
    }

    #[test]
    fn characters_that_xml_forbids_are_left_out() {
        assert_eq!(xml("a\u{0}b\u{1b}c\u{fffe}d\n"), "abcd\n");
    }
}
