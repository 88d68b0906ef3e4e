//! Fetches the design system and the font with npm, joins the style sheets, and writes `assets.rs` for the binary.
//!
//! For: what a browser needs before the first page, embedded with content-hash names and a gzip copy of each text.
//! Not for: anything at run time; the running server never reads a file or the network for its looks.

use std::error::Error;
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use flate2::{Compression, write::GzEncoder};
use sha2::{Digest, Sha256};

type Outcome<T> = Result<T, Box<dyn Error>>;

const NPM_MISSING: &str =
    "Torg needs npm (Debian: apt-get install npm; or nodejs.org) to fetch its style sheets at build time.";

/// The parts of the design system that Torg's pages use, in the package's own order.
/// Leaving out the rest (suggestion, combobox, file upload ...) saves about a quarter of the weight.
const DESIGN_SYSTEM: &[&str] = &[
    "theme/designsystemet.css",
    "src/base.css",
    "src/skip-link.css",
    "src/heading.css",
    "src/paragraph.css",
    "src/label.css",
    "src/link.css",
    "src/list.css",
    "src/divider.css",
    "src/button.css",
    "src/badge.css",
    "src/tag.css",
    "src/chip.css",
    "src/alert.css",
    "src/card.css",
    "src/details.css",
    "src/dialog.css",
    "src/field.css",
    "src/fieldset.css",
    "src/input.css",
    "src/validation-message.css",
    "src/table.css",
    "src/data-size-workaround.css",
];

/// Torg's own sheets, in the order of the cascade.
const OWN: &[&str] = &[
    "fonts",
    "tokens",
    "base",
    "shell",
    "parts",
    "forms",
    "words",
    "workbench",
    "thread",
    "board",
    "visit",
    "report",
    "print",
];

/// One file to embed: its public address, type and bytes.
struct Asset {
    path: String,
    content_type: &'static str,
    bytes: Vec<u8>,
}

fn main() {
    if let Err(reason) = build() {
        println!("cargo::error={}", reason.to_string().replace('\n', " "));
    }
}

fn build() -> Outcome<()> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=assets");
    let source = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("assets");
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let packages = fetch_packages(&source, &out)?;
    let inter = packages.join("@fontsource-variable/inter/files");
    let font =
        hashed("inter-latin", "woff2", "font/woff2", fs::read(inter.join("inter-latin-wght-normal.woff2"))?);
    let font_ext = hashed(
        "inter-latin-ext",
        "woff2",
        "font/woff2",
        fs::read(inter.join("inter-latin-ext-wght-normal.woff2"))?,
    );
    let sheet = join_sheets(&source, &packages.join("@digdir/designsystemet-css/dist"))?
        .replace("inter-latin.woff2", file_name(&font))
        .replace("inter-latin-ext.woff2", file_name(&font_ext));
    let css = hashed("torg", "css", "text/css; charset=utf-8", sheet.into_bytes());
    let mark = hashed("torg", "svg", "image/svg+xml", fs::read(source.join("torg.svg"))?);
    let favicon = hashed("favicon", "svg", "image/svg+xml", fs::read(source.join("favicon.svg"))?);
    let draft = fs::read(source.join("js/draft.js"))?;
    let draft = hashed("draft", "js", "text/javascript; charset=utf-8", draft);
    let suggest = fs::read(source.join("js/suggest.js"))?;
    let suggest = hashed("suggest", "js", "text/javascript; charset=utf-8", suggest);
    let words = fs::read(source.join("js/words.js"))?;
    let words = hashed("words", "js", "text/javascript; charset=utf-8", words);
    let board = fs::read(source.join("js/board.js"))?;
    let board = hashed("board", "js", "text/javascript; charset=utf-8", board);
    let outbox = fs::read(source.join("js/outbox.js"))?;
    let outbox = hashed("outbox", "js", "text/javascript; charset=utf-8", outbox);
    let on_visit = fs::read(source.join("js/visit.js"))?;
    let on_visit = hashed("visit", "js", "text/javascript; charset=utf-8", on_visit);
    let lead = fs::read(source.join("js/lead.js"))?;
    let lead = hashed("lead", "js", "text/javascript; charset=utf-8", lead);
    let named = [
        ("CSS_PATH", "The one style sheet.", css),
        ("FONT_PATH", "Inter for western European letters, preloaded.", font),
        ("FONT_EXT_PATH", "Inter for rarer Latin letters, fetched only when a page has one.", font_ext),
        ("MARK_PATH", "The wordmark's picture as a file of its own.", mark),
        ("DRAFT_PATH", "The script that keeps what is typed in a form until it is sent.", draft),
        ("SUGGEST_PATH", "The script that shows suggestions while somebody types a search.", suggest),
        ("WORDS_PATH", "The script that lets a finger open a word's card and Escape close it.", words),
        ("BOARD_PATH", "The script of a phone at a live board: cards, votes and what changes.", board),
        ("OUTBOX_PATH", "The script that keeps what a phone sends until the server has it.", outbox),
        ("VISIT_PATH", "The script of a phone on a visit: notes that are not lost in a tunnel.", on_visit),
        (
            "LEAD_PATH",
            "The script that keeps the facilitator's board and the room's screen up to date.",
            lead,
        ),
        ("FAVICON_PATH", "The small picture in the browser's tab.", favicon),
    ];
    write_module(&out, &named)
}

/// Runs `npm ci` once per lock file; the result stays in `OUT_DIR` until the lock file changes.
fn fetch_packages(source: &Path, out: &Path) -> Outcome<PathBuf> {
    let home = out.join("npm");
    let packages = home.join("node_modules");
    let stamp = home.join("fetched-lock.json");
    let lock = fs::read(source.join("package-lock.json"))?;
    if packages.is_dir() && fs::read(&stamp).is_ok_and(|fetched| fetched == lock) {
        return Ok(packages);
    }
    fs::create_dir_all(&home)?;
    for name in ["package.json", "package-lock.json"] {
        fs::copy(source.join(name), home.join(name))?;
    }
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    let done = Command::new(npm)
        .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"])
        .current_dir(&home)
        .output()
        .map_err(|_| NPM_MISSING)?;
    if !done.status.success() {
        let reason = String::from_utf8_lossy(&done.stderr);
        return Err(format!(
            "npm could not fetch Torg's style sheets; is a package registry reachable? {reason}"
        )
        .into());
    }
    fs::write(stamp, lock)?;
    Ok(packages)
}

fn join_sheets(source: &Path, design_system: &Path) -> Outcome<String> {
    let mut sheet = String::from("@layer ds.theme, ds.base, ds.components;\n");
    for name in DESIGN_SYSTEM {
        sheet.push_str(&read(&design_system.join(name))?);
        sheet.push('\n');
    }
    for name in OWN {
        sheet.push_str(&without_comments(&read(&source.join("css").join(format!("{name}.css")))?));
    }
    Ok(sheet)
}

/// Drops `/* */` and the indentation of our own sheets (they hold neither inside strings).
fn without_comments(css: &str) -> String {
    let mut kept = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        kept.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    kept.push_str(rest);
    kept.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .fold(String::new(), |sheet, line| sheet + line + "\n")
}

fn read(path: &Path) -> Outcome<String> {
    fs::read_to_string(path).map_err(|cause| format!("{}: {cause}", path.display()).into())
}

fn hashed(stem: &str, extension: &str, content_type: &'static str, bytes: Vec<u8>) -> Asset {
    let digest = Sha256::digest(&bytes);
    let short = digest.iter().take(8).fold(String::new(), |text, byte| format!("{text}{byte:02x}"));
    Asset { path: format!("/assets/{stem}.{short}.{extension}"), content_type, bytes }
}

fn file_name(asset: &Asset) -> &str {
    asset.path.rsplit('/').next().unwrap_or_default()
}

fn gzip(bytes: &[u8]) -> Outcome<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}

/// Writes `assets.rs`: one constant per address and `ASSETS`, each with its plain and its gzip bytes.
/// A font is already compressed: its gzip slice is empty, and the server sends the plain bytes.
fn write_module(out: &Path, named: &[(&str, &str, Asset)]) -> Outcome<()> {
    let mut code = String::new();
    let mut list = String::new();
    for (name, says, asset) in named {
        let file = file_name(asset);
        let packed = if asset.content_type.starts_with("font/") { Vec::new() } else { gzip(&asset.bytes)? };
        fs::write(out.join(file), &asset.bytes)?;
        fs::write(out.join(format!("{file}.gz")), packed)?;
        writeln!(code, "/// {says}\npub const {name}: &str = {:?};", asset.path)?;
        let include =
            |suffix: &str| format!("include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{file}{suffix}\"))");
        writeln!(
            list,
            "    ({:?}, {:?}, {}, {}),",
            asset.path,
            asset.content_type,
            include(""),
            include(".gz")
        )?;
    }
    writeln!(
        code,
        "/// (address, content type, plain bytes, gzip bytes or nothing where gzip does not help)\n\
         pub static ASSETS: &[(&str, &str, &[u8], &[u8])] = &[\n{list}];"
    )?;
    Ok(fs::write(out.join("assets.rs"), code)?)
}
