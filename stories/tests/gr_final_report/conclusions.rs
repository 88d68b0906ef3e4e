//! Grouping cards, findings with quotes on both sides, counted prevalence, the check by the people in the room.

use super::room::{CARDS, Card, SENTENCE, Series};
use NoteKind::{Obstacle, Opportunity, SupportNeed};
use torg_domain::Refusal;
use torg_domain::finding::{CheckAnswer, FindingKind};
use torg_domain::id::{FindingId, NoteId};
use torg_domain::note::NoteKind;
use torg_domain::prevalence::Unit;
use torg_stages::conclude::commands::{self as conclude, GroupCards, NewAnswer, NewFinding};
use torg_stages::conclude::queries as concluded;
use torg_stages::conclude::views::{CardFilter, FindingView};
use torg_stories::{forbidden, refusal};

/// The findings of the series.
pub struct Findings {
    pub all: FindingId,
    pub tension: FindingId,
    pub keep: FindingId,
}

pub fn draw(series: &Series<'_>) -> Findings {
    the_matrix_counts_the_cards(series);
    cards_are_grouped(series);
    let findings = write_down(series);
    check_with_the_room(series, &findings);
    findings
}

fn the_matrix_counts_the_cards(series: &Series<'_>) {
    let bench =
        concluded::workbench(series.ctx, &series.facilitator, &series.scope(), &CardFilter::default())
            .unwrap();
    assert_eq!(bench.cards_total, CARDS.len());
    let competence = &bench.rows[4];
    assert_eq!((competence.name.as_str(), competence.total), ("Kompetensutveckling", 10));
    assert_eq!(competence.cells.iter().map(|cell| cell.total).collect::<Vec<_>>(), [2, 3, 2, 2, 1]);
    assert_eq!(bench.rows[0].total, 0, "nobody spoke of Egenvård");
    forbidden(concluded::workbench(series.ctx, &series.outsider, &series.scope(), &CardFilter::default()));
}

fn cards_are_grouped(series: &Series<'_>) {
    let group = GroupCards {
        network: series.network.clone(),
        focus_area: Some(series.areas[4].clone()),
        title: "Använd det vi kan".into(),
        notes: series.cards(5, Opportunity, |_| true),
    };
    forbidden(conclude::group_cards(series.ctx, &series.outsider, &group));
    let id = conclude::group_cards(series.ctx, &series.facilitator, &group).unwrap();
    let filter = CardFilter { group: id.clone(), ..CardFilter::default() };
    let bench = concluded::workbench(series.ctx, &series.facilitator, &series.scope(), &filter).unwrap();
    assert_eq!(bench.cards.len(), 3);
    assert!(bench.cards.iter().any(|card| card.quote.text == SENTENCE));
    assert_eq!(bench.groups[0].note_ids.len(), 3);
}

fn new(
    series: &Series<'_>,
    (area, kind, unit): (usize, FindingKind, Unit),
    claim: &str,
    sides: (&[NoteId], &[NoteId]),
) -> NewFinding {
    let scope = series.scope();
    let whole = torg_stories::finding((&scope, kind), (claim, "sv"), unit, sides);
    NewFinding { focus_area: Some(series.areas[area - 1].clone()), ..whole }
}

/// What is to be written down: where, of what kind, counted in what; the claim; quotes on both sides; k, N and the word.
type Case = ((usize, FindingKind, Unit), &'static str, [Vec<NoteId>; 2], (u32, u32, &'static str));

fn cases(series: &Series<'_>) -> Vec<Case> {
    let raises = |card: &Card| card.4.starts_with("Baspersonalens") || card.4.starts_with("Fler med");
    let more = series.cards(5, SupportNeed, |card| !raises(card));
    let raise = series.cards(5, SupportNeed, raises);
    let early = series.cards(4, Opportunity, |_| true);
    let unsure = series.cards(4, Obstacle, |_| true);
    let technical = series.cards(3, SupportNeed, |_| true);
    let better = series.cards(5, Opportunity, |_| true);
    let near = more[..2].to_vec();
    let by_workshop = |area, kind| (area, kind, Unit::Workshop);
    vec![
        (
            by_workshop(5, FindingKind::SharedView),
            "Det behövs mer kompetens.",
            [more, Vec::new()],
            (5, 5, "all"),
        ),
        (
            by_workshop(4, FindingKind::SharedView),
            "Kommunerna bör arbeta mer förebyggande.",
            [early, Vec::new()],
            (4, 5, "most"),
        ),
        (
            by_workshop(4, FindingKind::Uncertain),
            "Det är osäkert om det går utan mer resurser.",
            [unsure, Vec::new()],
            (3, 5, "most"),
        ),
        (
            (3, FindingKind::SharedView, Unit::Municipality),
            "Kommunerna vill ha stöd kring digital teknik.",
            [technical, Vec::new()],
            (4, 8, "many"),
        ),
        (
            by_workshop(5, FindingKind::Tension),
            "Används kompetensen fel, eller måste den först höjas?",
            [better, raise],
            (3, 5, "most"),
        ),
        (
            by_workshop(5, FindingKind::Keep),
            "Att nya får lära av dem som kan.",
            [near, Vec::new()],
            (2, 5, "some"),
        ),
    ]
}

fn write_down(series: &Series<'_>) -> Findings {
    let mut ids = Vec::new();
    for (what, claim, [supports, opposes], expected) in cases(series) {
        let new = new(series, what, claim, (&supports, &opposes));
        forbidden(conclude::accept_finding(series.ctx, &series.outsider, &new));
        let before = concluded::preview(series.ctx, &series.facilitator, &new).unwrap();
        let id = conclude::accept_finding(series.ctx, &series.facilitator, &new).unwrap();
        let written = concluded::finding(series.ctx, &series.facilitator, &id).unwrap();
        assert_eq!(before.prevalence, written.prevalence, "what was shown is what was written");
        let count = written.prevalence.count.as_ref().unwrap();
        assert_eq!((count.said, count.of, count.word.as_str()), expected, "{claim}");
        ids.push((id, written));
    }
    is_two_sided(&ids[4].1);
    Findings { all: ids[0].0.clone(), tension: ids[4].0.clone(), keep: ids[5].0.clone() }
}

fn is_two_sided(tension: &FindingView) {
    assert!(tension.prevalence.is_two_sided);
    assert!(tension.supports.iter().any(|quote| quote.text == SENTENCE));
    let against: Vec<_> = tension.opposes.iter().map(|quote| quote.text.as_str()).collect();
    assert!(against.contains(&"Baspersonalens kompetens måste höjas generellt."), "{against:?}");
    let count = tension.prevalence.count.as_ref().unwrap();
    assert_eq!(count.opposed, 2);
    let both: Vec<_> = count.units.iter().filter(|unit| unit.supports && unit.opposes).collect();
    assert_eq!(both.len(), 1, "the second workshop said both");
    assert_eq!(both[0].name, "Workshop 2");
}

/// Without owner and sign nothing is "kept"; without another side nothing is a tension; nothing is final unseen.
fn check_with_the_room(series: &Series<'_>, findings: &Findings) {
    let (ctx, facilitator) = (series.ctx, &series.facilitator);
    let scope = series.scope();
    assert_eq!(refusal(conclude::make_final(ctx, facilitator, &findings.all)), Refusal::StateUnclear);
    let sent = conclude::send_to_check(ctx, facilitator, &scope).unwrap();
    assert_eq!(sent.shown, 5);
    assert_eq!(sent.left, [("F-6".to_owned(), Refusal::KeepNeedsOwner)]);
    let keep = concluded::finding(ctx, facilitator, &findings.keep).unwrap();
    let notes: Vec<_> = keep.supports.iter().map(|quote| NoteId::new(&quote.note_id)).collect();
    let guarded = NewFinding {
        keep_owner: "Områdeschef".into(),
        keep_warning: "Gemensamma genomgångar ställs in två veckor i rad.".into(),
        ..new(series, (5, FindingKind::Keep, Unit::Workshop), &keep.claim, (&notes, &[]))
    };
    conclude::edit_finding(ctx, facilitator, &findings.keep, &guarded, keep.revision).unwrap();
    let late = conclude::edit_finding(ctx, facilitator, &findings.keep, &guarded, keep.revision);
    assert_eq!(refusal(late), Refusal::ChangedMeanwhile);
    let again = conclude::send_to_check(ctx, facilitator, &scope).unwrap();
    assert_eq!(
        (again.shown, again.token.as_str()),
        (1, sent.token.as_str()),
        "one link for the whole series"
    );
    the_room_answers(series, &sent.token, findings);
    assert_eq!(conclude::make_all_final(ctx, facilitator, &scope).unwrap(), 5);
    let objected = concluded::finding(ctx, facilitator, &findings.tension).unwrap();
    assert_eq!(objected.state, "in-check", "what somebody objected to waits");
    let answers = concluded::check_of(ctx, facilitator, &findings.tension).unwrap().answers;
    assert_eq!(answers[0].words, "Båda sakerna sades, men av samma personer.");
    conclude::make_final(ctx, facilitator, &findings.tension).unwrap();
    conclude::withdraw_check(ctx, facilitator, &scope).unwrap();
    assert_eq!(refusal(concluded::room(ctx, &sent.token)), Refusal::LinkEnded);
}

fn the_room_answers(series: &Series<'_>, token: &str, findings: &Findings) {
    let room = concluded::room(series.ctx, token).unwrap();
    assert_eq!(room.findings.len(), 6);
    let unquotable =
        room.findings.iter().flat_map(|one| &one.finding.supports).find(|quote| !quote.is_quotable);
    assert_eq!(unquotable.unwrap().text, "", "who did not agree is counted, not quoted");
    let answer = |finding: &FindingId, answer, words: &str| NewAnswer {
        finding: finding.clone(),
        answer,
        words: words.into(),
        role: "undersköterska".into(),
        confirmed: false,
    };
    for _ in 0..3 {
        conclude::answer_check(series.ctx, token, &answer(&findings.all, CheckAnswer::Agrees, "")).unwrap();
    }
    let silent = answer(&findings.tension, CheckAnswer::Differs, "");
    assert_eq!(refusal(conclude::answer_check(series.ctx, token, &silent)), Refusal::TextEmpty);
    let words = "Båda sakerna sades, men av samma personer.";
    let heard = answer(&findings.tension, CheckAnswer::Differs, words);
    conclude::answer_check(series.ctx, token, &heard).unwrap();
}
