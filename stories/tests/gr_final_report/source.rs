//! The record of the real report, as the demonstration loads it: strengths in the source's own words, nothing counted.

use torg_domain::id::ProgrammeId;
use torg_stages::Actor;
use torg_stages::conclude::queries as concluded;
use torg_stages::conclude::views::{FindingView, QuoteView};
use torg_stories::demonstrated;

pub fn holds() {
    demonstrated(|ctx| {
        let programme = ProgrammeId::new("S3-programme");
        let findings = concluded::findings_of_programme(ctx, &Actor::stranger(), &programme).unwrap();
        assert_eq!(findings.len(), 10);
        assert!(
            findings.iter().all(|finding| finding.prevalence.count.is_none()),
            "the source gives no counts"
        );
        assert_eq!(stated(&findings, "all-workshops"), ["S3-f1"]);
        assert_eq!(stated(&findings, "most"), ["S3-f2", "S3-f3"]);
        let tensions: Vec<_> = findings.iter().filter(|finding| finding.kind == "tension").collect();
        assert_eq!(tensions.len(), 1);
        assert_eq!(numbers(&tensions[0].supports), ["S3-12"]);
        assert_eq!(numbers(&tensions[0].opposes), ["S3-13"]);
        assert!(tensions[0].prevalence.is_two_sided);
        let others = findings.iter().filter(|finding| finding.kind != "tension");
        assert!(others.map(|finding| finding.opposes.len()).sum::<usize>() == 0);
        let silent: Vec<_> = ["S3-F1", "S3-F6"].into_iter().collect();
        let is_silent = |area: &&str| findings.iter().all(|one| one.focus_area_id.as_deref() != Some(area));
        assert!(silent.iter().all(is_silent), "Egenvård and Samverkan have no findings on the page");
    });
}

fn stated<'a>(findings: &'a [FindingView], strength: &str) -> Vec<&'a str> {
    let is_so = |finding: &&FindingView| finding.prevalence.stated_strength == strength;
    findings.iter().filter(is_so).map(|finding| finding.id.as_str()).collect()
}

fn numbers(quotes: &[QuoteView]) -> Vec<&str> {
    quotes.iter().map(|quote| quote.number.as_str()).collect()
}
