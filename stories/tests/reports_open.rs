//! The reports of the demonstration as PDF and DOCX, opened by programs that are not ours: `pdfinfo` and `pdftotext`
//! of Poppler, and LibreOffice. A program that is missing fails the test: `./test` installs them.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;
use torg_domain::id::ReportId;
use torg_domain::report::Output;
use torg_lang::{Lang, Words};
use torg_stages::Ctx;
use torg_stages::conclude::queries as concluded;
use torg_stages::conclude::report::{Reader, write};
use torg_stages::conclude::views::FrozenReport;
use torg_stories::demonstration;

/// Network of each source, and the language its report is read in here.
const REPORTS: [(&str, Lang); 6] = [
    ("esn-ageing", Lang::Sv),
    ("nordvast", Lang::En),
    ("bodo-aalborg", Lang::Nb),
    ("gr", Lang::Sv),
    ("naerhed-i-omsorg", Lang::Da),
    ("ex-nara-vard", Lang::Sv),
];

/// A report with what has to be found in its files.
struct Written {
    network: &'static str,
    report: FrozenReport,
    lang: Lang,
    file: PathBuf,
}

fn run(program: &str, arguments: &[&str]) -> String {
    let done = Command::new(program).args(arguments).output();
    let output = done.unwrap_or_else(|error| {
        panic!("{program} can not be started ({error}): install poppler-utils and libreoffice-writer-nogui")
    });
    assert!(output.status.success(), "{program} {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn write_all(ctx: &Ctx, folder: &Path, output: Output, ending: &str) -> Vec<Written> {
    let words = Words::embedded();
    REPORTS
        .into_iter()
        .map(|(network, lang)| {
            let id = ReportId::new(format!("{network}-report"));
            let report = concluded::frozen_report(ctx, &id, 1).unwrap();
            let reader = Reader { words: words.get(lang), base: Some("https://torg.example") };
            let file = folder.join(format!("{network}.{ending}"));
            std::fs::write(&file, write(&report, &reader, output).unwrap()).unwrap();
            Written { network, report, lang, file }
        })
        .collect()
}

impl Written {
    fn path(&self) -> &str {
        self.file.to_str().unwrap()
    }

    /// Headings that stand in every report, in its language, and its focus areas or the visit's headings.
    fn headings(&self, words: &Words) -> Vec<String> {
        let words = words.get(self.lang);
        let keys = ["conclude-report-in-short", "conclude-report-participants", "conclude-method-title"];
        let fixed = keys.iter().map(|key| words.t(key).to_owned());
        let areas = self.report.focus_areas.iter().map(|(_, name)| name.clone());
        let written = self.report.headings.iter().filter(|heading| !heading.notes.is_empty());
        let visit = written.map(|heading| words.t(&format!("heading-{}", heading.heading)).to_owned());
        fixed.chain(areas).chain(visit).collect()
    }
}

/// Line breaks of a page fall anywhere.
fn in_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn poppler_reads_tagged_pdfs_with_title_language_headings_and_tables() {
    let demonstration = demonstration();
    let folder = torg_testkit::temporary_folder();
    let words = Words::embedded();
    for written in write_all(&demonstration.ctx, folder.path(), Output::Pdf, "pdf") {
        let network = written.network;
        let info = run("pdfinfo", &[written.path()]);
        let says = |name: &str| {
            let line = info.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default();
            line.trim_start_matches(':').trim().to_owned()
        };
        assert_eq!(says("Tagged"), "yes", "{network}\n{info}");
        assert_eq!(says("Title"), written.report.title, "{network}");
        let meta = run("pdfinfo", &["-meta", written.path()]);
        let language = format!("<rdf:li>{}</rdf:li>", written.lang.code());
        assert!(meta.contains(&language), "{network} does not say it is in {:?}\n{meta}", written.lang);
        let structure = run("pdfinfo", &["-struct", written.path()]);
        let tags: BTreeSet<&str> = structure
            .lines()
            .filter_map(|line| Some(line.split_whitespace().next()?.trim_end_matches(':')))
            .collect();
        for tag in ["H1", "H2", "Table", "TH", "TD", "L", "P"] {
            let is_there = tags.contains(tag);
            assert!(is_there, "{network} has no {tag}\n{structure}");
        }
        let text = in_one_line(&run("pdftotext", &["-enc", "UTF-8", written.path(), "-"]));
        for heading in written.headings(&words) {
            assert!(text.contains(&in_one_line(&heading)), "{network} lacks {heading:?}\n{text}");
        }
        for finding in &written.report.findings {
            assert!(text.contains(&finding.number), "{network} lacks {}", finding.number);
        }
    }
}

#[test]
fn libreoffice_reads_docx_with_real_headings_and_table_headers() {
    let demonstration = demonstration();
    let folder = torg_testkit::temporary_folder();
    let words = Words::embedded();
    let all = write_all(&demonstration.ctx, folder.path(), Output::Docx, "docx");
    let profile = format!("-env:UserInstallation=file://{}/profile", folder.path().display());
    let out = folder.path().to_str().unwrap();
    let mut arguments = vec![profile.as_str(), "--headless", "--convert-to", "html", "--outdir", out];
    arguments.extend(all.iter().map(Written::path));
    run("soffice", &arguments);
    for written in &all {
        let network = written.network;
        let html = std::fs::read_to_string(written.file.with_extension("html")).unwrap();
        let titles = headings_of(&html);
        for heading in written.headings(&words) {
            assert!(titles.contains(&in_one_line(&heading)), "{network} lacks {heading:?}\n{titles:#?}");
        }
        assert!(html.contains("<th"), "{network}: tables have header cells");
        let lang = format!("lang=\"{}", written.lang.code());
        assert!(html.contains(&lang), "{network} does not say it is in {:?}", written.lang);
        let title = format!("<title>{}</title>", written.report.title);
        assert!(html.contains(&title), "{network} has another title");
    }
}

/// The words of every `<h1>` to `<h6>`.
fn headings_of(html: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = html;
    while let Some(start) = rest.find("<h") {
        rest = &rest[start + 2..];
        if !rest.starts_with(|sign: char| ('1'..='6').contains(&sign)) {
            continue;
        }
        let end = rest.find("</h").unwrap();
        let mut text = String::new();
        for part in rest[..end].split('<') {
            text.push_str(part.split_once('>').map_or("", |(_, words)| words));
        }
        found.push(in_one_line(&text.replace("&amp;", "&")));
    }
    found
}
