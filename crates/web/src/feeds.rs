//! The Atom feed of the newest public things (RFC 4287), each entry in its own language. Written by hand: a feed is a
//! dozen elements, and what matters is that every text is escaped and every entry says its language.

use crate::{Guest, Routes, Settings, Visit};
use axum::response::Response;
use std::fmt::Write as _;
use torg_stages::find::queries::newest;
use torg_stages::find::views::Hit;

/// As many as a reader of news goes through.
const ENTRIES: u32 = 50;
const MEDIA_TYPE: &str = "application/atom+xml; charset=utf-8";
/// Where a feed without entries stands in time: Atom asks for a moment, and an invented one would move.
const NO_MOMENT: &str = "2000-01-01T00:00:00Z";

/// The addresses of the feeds.
#[must_use]
pub fn routes() -> Routes {
    Routes::new().get("/feed.atom", atom)
}

async fn atom(visit: Visit) -> Response {
    visit
        .answer(|guest| {
            let mut hits = newest(&guest.app.ctx, &guest.actor, ENTRIES)?;
            if let Some(kind) = guest.query("kind") {
                hits.retain(|hit| hit.kind == kind);
            }
            if let Some(country) = guest.query("country") {
                hits.retain(|hit| hit.country == country);
            }
            guest.file(MEDIA_TYPE, "torg.atom", feed(&frame(guest), &hits))
        })
        .await
}

/// What surrounds the entries, in the reader's language.
struct Frame<'a> {
    settings: &'a Settings,
    lang: &'static str,
    subtitle: String,
    /// The address asked for, with what narrows it.
    path: String,
    kinds: Vec<(String, String)>,
}

fn frame(guest: &Guest) -> Frame<'_> {
    let words = guest.app.words.get(guest.lang);
    let narrowed: Vec<String> = ["kind", "country"]
        .iter()
        .filter_map(|name| Some(format!("{name}={}", guest.query(name)?)))
        .collect();
    let path = if narrowed.is_empty() {
        guest.path().to_owned()
    } else {
        format!("{}?{}", guest.path(), narrowed.join("&"))
    };
    let kinds = ["practice", "report", "commitment", "pilot", "exchange"];
    Frame {
        settings: &guest.app.settings,
        lang: guest.lang.code(),
        subtitle: words.t("share-feed-about").to_owned(),
        path,
        kinds: kinds
            .iter()
            .map(|kind| ((*kind).to_owned(), words.t(&format!("kind-{kind}")).to_owned()))
            .collect(),
    }
}

fn feed(frame: &Frame<'_>, hits: &[Hit]) -> String {
    let url = &frame.settings.public_url;
    let address = format!("{url}{}", frame.path);
    let updated = hits.iter().map(|hit| moment(&hit.at)).max().unwrap_or_else(|| NO_MOMENT.to_owned());
    let mut text = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    let _ = writeln!(text, "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">", frame.lang);
    element(&mut text, "id", "", &address);
    element(&mut text, "title", "", &frame.settings.installation);
    element(&mut text, "subtitle", "", &frame.subtitle);
    element(&mut text, "updated", "", &updated);
    let _ = writeln!(text, "<author><name>{}</name></author>", escaped(&frame.settings.installation));
    let _ =
        writeln!(text, "<link rel=\"self\" type=\"application/atom+xml\" href=\"{}\"/>", escaped(&address));
    let _ = writeln!(text, "<link rel=\"alternate\" type=\"text/html\" href=\"{}/\"/>", escaped(url));
    for hit in hits {
        entry(&mut text, frame, hit);
    }
    text.push_str("</feed>\n");
    text
}

fn entry(text: &mut String, frame: &Frame<'_>, hit: &Hit) {
    let lang =
        if hit.lang.is_empty() { String::new() } else { format!(" xml:lang=\"{}\"", escaped(&hit.lang)) };
    let url = &frame.settings.public_url;
    let kind = frame.kinds.iter().find(|(kind, _)| *kind == hit.kind).map_or("", |(_, word)| word);
    let _ = writeln!(text, "<entry{lang}>");
    element(text, "id", "", &id_of(url, hit));
    element(text, "title", "", &hit.title);
    element(text, "updated", "", &moment(&hit.at));
    let _ = writeln!(
        text,
        "<link rel=\"alternate\" type=\"text/html\" href=\"{}{}\"/>",
        escaped(url),
        escaped(&hit.path)
    );
    let _ = writeln!(text, "<category term=\"{}\" label=\"{}\"/>", escaped(&hit.kind), escaped(kind));
    if !hit.organisation.is_empty() {
        let _ = writeln!(text, "<author><name>{}</name></author>", escaped(&hit.organisation));
    }
    if !hit.summary.is_empty() {
        element(text, "summary", " type=\"text\"", &hit.summary);
    }
    text.push_str("</entry>\n");
}

fn element(text: &mut String, name: &str, attributes: &str, value: &str) {
    let _ = writeln!(text, "<{name}{attributes}>{}</{name}>", escaped(value));
}

/// A name that stays when the server moves to another address: the UUID where the id is one, else a `tag:` (RFC 4151)
/// of the year Torg began.
fn id_of(url: &str, hit: &Hit) -> String {
    let is_uuid = hit.id.len() == 32 && hit.id.bytes().all(|byte| byte.is_ascii_hexdigit());
    if is_uuid {
        let id = hit.id.to_ascii_lowercase();
        return format!("urn:uuid:{}-{}-{}-{}-{}", &id[..8], &id[8..12], &id[12..16], &id[16..20], &id[20..]);
    }
    let host = url.split("://").nth(1).unwrap_or(url).split([':', '/']).next().unwrap_or_default();
    let plain: String = hit
        .id
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() || "-._:".contains(c) { c } else { '-' })
        .collect();
    format!("tag:{host},2026:{}:{plain}", hit.kind)
}

/// A moment as Atom wants it, of a date as exact as its source: `2024-05` begins on its first day.
fn moment(at: &str) -> String {
    let date = at.get(..10).unwrap_or(at);
    let time =
        at.get(10..).filter(|time| time.starts_with('T') && time.ends_with('Z')).unwrap_or("T00:00:00Z");
    let is_date = date.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    match (is_date, date.len()) {
        (true, 4) => format!("{date}-01-01{time}"),
        (true, 7) => format!("{date}-01{time}"),
        (true, 10) => format!("{date}{time}"),
        _ => NO_MOMENT.to_owned(),
    }
}

/// Text between or inside tags; control characters have no place in XML 1.0.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\n' | '\t' => safe.push(c),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => {}
            c => safe.push(c),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hit(id: &str, title: &str, at: &str) -> Hit {
        Hit {
            kind: "practice".into(),
            id: id.into(),
            title: title.into(),
            summary: "Hverdag & hjælp".into(),
            lang: "da".into(),
            country: "DK".into(),
            organisation: "Hedensted".into(),
            path: format!("/share/practices/{id}"),
            at: at.into(),
        }
    }

    fn drawn(hits: &[Hit]) -> String {
        let settings = Settings {
            public_url: "https://torg.example".into(),
            installation: "Torg <prov>".into(),
            proxies: Vec::new(),
            demo: None,
        };
        let frame = Frame {
            settings: &settings,
            lang: "sv",
            subtitle: "Nytt".into(),
            path: "/feed.atom?kind=practice&country=DK".into(),
            kinds: vec![("practice".into(), "Arbetssätt".into())],
        };
        feed(&frame, hits)
    }

    #[test]
    fn an_entry_says_its_language_and_every_text_is_escaped() {
        let text = drawn(&[hit("S4-pr1", "Små \"teams\" < store\u{1}", "2025-10-01")]);
        assert!(text.contains("<entry xml:lang=\"da\">"), "{text}");
        assert!(text.contains("<title>Små &quot;teams&quot; &lt; store</title>"), "{text}");
        assert!(text.contains("<summary type=\"text\">Hverdag &amp; hjælp</summary>"), "{text}");
        assert!(text.contains("<title>Torg &lt;prov&gt;</title>"), "{text}");
        assert!(
            text.contains("href=\"https://torg.example/feed.atom?kind=practice&amp;country=DK\""),
            "{text}"
        );
        assert!(text.contains("<id>tag:torg.example,2026:practice:S4-pr1</id>"), "{text}");
        assert!(text.contains("<category term=\"practice\" label=\"Arbetssätt\"/>"), "{text}");
    }

    #[test]
    fn the_feed_is_as_new_as_its_newest_entry() {
        let text = drawn(&[hit("a", "Först", "2024"), hit("b", "Sen", "2025-10-01T07:30:00Z")]);
        let updated: Vec<&str> = text.lines().filter(|line| line.starts_with("<updated>")).collect();
        let wanted = ["2025-10-01T07:30:00Z", "2024-01-01T00:00:00Z", "2025-10-01T07:30:00Z"];
        assert_eq!(updated, wanted.map(|at| format!("<updated>{at}</updated>")));
        assert!(drawn(&[]).contains(&format!("<updated>{NO_MOMENT}</updated>")));
    }

    #[test]
    fn an_id_stays_when_the_server_moves() {
        let uuid = "01890a5d7c3b7d4e8f1011121314a5b6";
        let id = |url: &str| id_of(url, &hit(uuid, "x", "2025"));
        assert_eq!(id("https://a.example"), "urn:uuid:01890a5d-7c3b-7d4e-8f10-11121314a5b6");
        assert_eq!(id("https://a.example"), id("http://b.example:8080"));
    }
}
