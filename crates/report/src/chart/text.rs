//! Text in a drawing: how wide it is and where it breaks. SVG breaks no lines, so this is done here from an
//! average letter width; exact widths would need the reader's font.

/// Width of a letter as a share of the type size, generous for Inter and Libertinus in mixed text.
const LETTER: f64 = 0.54;

/// Estimated width of `text` in the units of `size`.
pub(super) fn width(text: &str, size: f64) -> f64 {
    text.chars().count() as f64 * LETTER * size
}

/// The pieces of `text` that stay whole: a number with its no-break spaces ("7 284") is one.
pub(super) fn words(text: &str) -> impl Iterator<Item = &str> {
    let breaks = |c: char| c.is_whitespace() && !matches!(c, '\u{A0}' | '\u{202F}');
    text.split(breaks).filter(|word| !word.is_empty())
}

/// Breaks `text` at spaces into lines not wider than `room`; a single long word is not broken.
pub(super) fn wrap(text: &str, room: f64, size: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in words(text) {
        match lines.last_mut() {
            Some(line) if width(line, size) + width(word, size) + LETTER * size <= room => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::{width, wrap};

    #[test]
    fn lines_break_at_spaces_and_keep_every_word() {
        let lines = wrap("Liknande kommuner hemtjänst äldre", 120.0, 14.0);
        assert!(lines.len() > 1);
        assert!(lines.iter().all(|line| width(line, 14.0) <= 120.0));
        assert_eq!(lines.join(" "), "Liknande kommuner hemtjänst äldre");
        assert_eq!(wrap("Omsorgskontinuitet", 10.0, 14.0), ["Omsorgskontinuitet"]);
        assert_eq!(
            wrap("Mölndal 7\u{202F}284", 60.0, 14.0),
            ["Mölndal", "7\u{202F}284"],
            "a number stays whole"
        );
    }
}
