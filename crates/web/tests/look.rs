//! What the look promises: light on the wire, no other host, readable colours, a guide that names real classes.
//! Not for: pages; those are drawn and checked in a browser.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test stops where something is amiss")]
#![expect(clippy::expect_used, reason = "a test says what it needs and stops there")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

include!(concat!(env!("OUT_DIR"), "/assets.rs"));

type Palette = BTreeMap<String, [f64; 3]>;

fn source(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).expect("a file of this crate")
}

fn asset(address: &str) -> (&'static [u8], &'static [u8]) {
    let (_, _, plain, gzip) = ASSETS.iter().find(|(path, ..)| *path == address).expect("an embedded asset");
    (plain, gzip)
}

fn style_sheet() -> &'static str {
    std::str::from_utf8(asset(CSS_PATH).0).expect("the style sheet is UTF-8")
}

#[test]
fn style_sheet_and_font_leave_half_of_the_150_kb_before_the_first_input() {
    let bytes = asset(CSS_PATH).1.len() + asset(FONT_PATH).0.len();
    assert!(bytes < 80_000, "style sheet and font weigh {bytes} bytes");
}

#[test]
fn every_font_named_in_the_style_sheet_is_embedded() {
    for address in [FONT_PATH, FONT_EXT_PATH] {
        let file = address.trim_start_matches("/assets/");
        assert!(style_sheet().contains(file), "{file} is not in the style sheet");
        assert!(asset(address).0.starts_with(b"wOF2"));
    }
    assert!(asset(MARK_PATH).0.starts_with(b"<svg") && asset(FAVICON_PATH).0.starts_with(b"<svg"));
}

#[test]
fn the_style_sheet_asks_no_other_host() {
    let sheet = style_sheet();
    for foreign in ["@import", "url(http", "url(\"http", "url('http", "url(//"] {
        assert!(!sheet.contains(foreign), "{foreign} would fetch something from elsewhere");
    }
}

#[test]
fn every_class_in_the_guide_and_the_layouts_stands_in_the_style_sheet() {
    let sheet = style_sheet();
    let mut missing = BTreeSet::new();
    for path in [
        "../../docs/guide/look.md",
        "templates/layout/page.html",
        "templates/layout/shell.html",
        "templates/parts/parts.html",
    ] {
        let text = source(path);
        let lists = text.split("class=\"").skip(1).filter_map(|rest| rest.split('"').next());
        let names = lists.filter(|list| !list.contains('{')).flat_map(str::split_whitespace);
        let unknown = names.filter(|name| !sheet.contains(&format!(".{name}")));
        missing.extend(unknown.map(|name| format!("{name} ({path})")));
    }
    assert!(missing.is_empty(), "no style for: {missing:?}");
}

/// Relative luminance and contrast as in WCAG 2.2, "contrast ratio".
fn contrast(one: [f64; 3], other: [f64; 3]) -> f64 {
    let luminance = |colour: [f64; 3]| {
        let part = colour.map(|c| if c <= 0.040_45 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) });
        0.2126 * part[0] + 0.7152 * part[1] + 0.0722 * part[2]
    };
    let (a, b) = (luminance(one), luminance(other));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

fn colour(hex: &str) -> Option<[f64; 3]> {
    let digits = hex.trim().trim_end_matches(';').strip_prefix('#')?;
    let long: String =
        if digits.len() == 3 { digits.chars().flat_map(|d| [d, d]).collect() } else { digits.into() };
    let part =
        |at: usize| u8::from_str_radix(long.get(at..at + 2)?, 16).ok().map(|byte| f64::from(byte) / 255.0);
    Some([part(0)?, part(2)?, part(4)?])
}

/// The light palette and the dark one, as they stand in `tokens.css`.
fn palettes() -> [Palette; 2] {
    let tokens = source("assets/css/tokens.css");
    let (light, dark) = tokens.split_once("@media").expect("a dark part");
    [light, dark].map(|part| {
        let pairs = part.lines().filter_map(|line| line.trim().strip_prefix("--ds-color-")?.split_once(':'));
        pairs.filter_map(|(name, value)| Some((name.to_owned(), colour(value)?))).collect()
    })
}

#[test]
fn text_reaches_4_5_to_1_and_control_borders_3_to_1_in_light_and_dark() {
    for palette in palettes() {
        let ratio = |front: String, ground: String| contrast(palette[&front], palette[&ground]);
        for family in ["accent", "neutral", "brand1"] {
            for ground in ["background-default", "background-tinted", "surface-default", "surface-tinted"] {
                for text in ["text-subtle", "text-default"] {
                    let got = ratio(format!("{family}-{text}"), format!("{family}-{ground}"));
                    assert!(got >= 4.5, "{family}-{text} on {family}-{ground}: {got:.2}");
                }
                let got = ratio(format!("{family}-border-default"), format!("{family}-{ground}"));
                assert!(got >= 3.0, "{family}-border-default on {family}-{ground}: {got:.2}");
            }
            let got = ratio(format!("{family}-base-contrast-default"), format!("{family}-base-default"));
            assert!(got >= 4.5, "words on a {family} button: {got:.2}");
        }
    }
}
