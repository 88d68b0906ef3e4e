//! The Markdown file.

use crate::sample;
use torg_report::markdown;

#[test]
fn every_block_has_its_form() {
    let page = markdown::write(&sample::document());
    for part in [
        "# Slutrapport: god \\& nära vård \\<2020\\>\n",
        "Göteborgsregionen, 14 december 2020",
        "  - Röster",
        "\n## Kompetensutveckling\n",
        "**behovet av kompetens** upp\\[1\\], se [Kolada](<https://www.kolada.se/?a=1&b=2>)",
        "- **Deltagare:** 42 personer",
        "- Punkt ett\n- Punkt två",
        "1. Först\n2. Sedan",
        "> Vi mangler tid til at lære af hinanden\n>\n> — **Talar emot** Workshop 4 [\\[2\\]](<https://torg.example/notes/2>)",
        "| Fokusområde | Workshoppar |\n| --- | --- |\n| Kompetensutveckling | 7 av 7 |",
        "**Figur 1** Personalkontinuitet i hemtjänsten",
        "> **Så räknade vi**\n>\n> En workshop räknas en gång.",
        "**\\[1\\]** god kompetens [Tavlan, hösten 2020](<https://torg.example/notes/1>)",
    ] {
        assert!(page.contains(part), "missing: {part}\n{page}");
    }
}

#[test]
fn user_text_is_literal() {
    let page = markdown::write(&sample::document());
    let line = page.lines().find(|line| line.contains("slut") && line.contains("lutad")).unwrap();
    let mut read = String::new();
    let mut escaped = false;
    for c in line.chars() {
        if c == '\\' && !escaped {
            escaped = true;
            continue;
        }
        assert!(escaped || !"#*_<`[@$".contains(c), "{c} stands without a backslash in {line}");
        read.push(c);
        escaped = false;
    }
    assert_eq!(read, sample::MARKS);
}
