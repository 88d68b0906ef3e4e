use super::*;

fn side(concept: Concept, lang: &str, country: &str) -> Side {
    Side { concepts: vec![concept], languages: vec![lang.into()], country: country.into(), ..Side::default() }
}

fn kinds(fit: &Fit) -> Vec<ReasonKind> {
    fit.reasons.iter().map(|reason| reason.kind).collect()
}

const HADERSLEV: Place = Place { lat: 55.25, lon: 9.49 };
const HEDENSTED: Place = Place { lat: 55.77, lon: 9.70 };
const BODO: Place = Place { lat: 67.28, lon: 14.40 };

#[test]
fn the_score_is_the_sum_of_the_points_of_its_reasons() -> Result<(), Obstacle> {
    let need = Side {
        place: Some(HADERSLEV),
        forms: vec![WantedForm::Visit],
        ..side(Concept::Continuity, "da", "DK")
    };
    let offer = Side {
        place: Some(HEDENSTED),
        forms: vec![WantedForm::Call, WantedForm::Visit],
        ..side(Concept::Continuity, "da", "DK")
    };
    let fit = fit(&need, &offer, Likeness { is_similar: true, rank: Some(3) })?;
    assert_eq!(fit.score, 40 + 15 + 10 + 15 + 12 + 5);
    assert_eq!(fit.score, fit.reasons.iter().map(|reason| reason.points).sum::<u32>());
    assert_eq!(fit.top(1)[0].value, "continuity");
    assert!(fit.cautions.is_empty());
    Ok(())
}

#[test]
fn a_pair_needs_something_both_are_about() {
    let (need, offer) = (side(Concept::Continuity, "da", "DK"), side(Concept::Housing, "da", "DK"));
    assert_eq!(fit(&need, &offer, Likeness::default()), Err(Obstacle::NoSharedTheme));
    let with_term = |side: Side| Side { terms: vec!["reablement".into()], ..side };
    let met = fit(&with_term(need), &with_term(offer), Likeness::default());
    assert_eq!(met.map(|fit| fit.reasons[0].kind), Ok(ReasonKind::SharedTerm));
}

#[test]
fn nobody_is_paired_with_their_own_organisation_or_with_a_full_offer() {
    let own =
        Side { organisation: Some(OrganisationId::new("DK:0510")), ..side(Concept::Continuity, "da", "DK") };
    assert_eq!(fit(&own, &own, Likeness::default()), Err(Obstacle::SameOrganisation));
    let full = Side { capacity_left: Some(0), ..side(Concept::Continuity, "da", "DK") };
    assert_eq!(fit(&own, &full, Likeness::default()), Err(Obstacle::Full));
}

#[test]
fn neighbours_read_each_other_and_finnish_needs_a_language_in_common() -> Result<(), Obstacle> {
    let need = side(Concept::SelfCare, "nb", "NO");
    let danish = fit(&need, &side(Concept::SelfCare, "da", "DK"), Likeness::default())?;
    assert_eq!(kinds(&danish), [ReasonKind::SharedConcept, ReasonKind::NeighbourLanguage]);
    let finnish = fit(&need, &side(Concept::SelfCare, "fi", "FI"), Likeness::default())?;
    assert_eq!(finnish.cautions, [Caution::NoSharedLanguage]);
    Ok(())
}

#[test]
fn a_form_that_is_wanted_but_not_offered_is_told_and_costs_nothing() -> Result<(), Obstacle> {
    let need = Side { forms: vec![WantedForm::Visit], ..side(Concept::SelfCare, "nb", "NO") };
    let offer = Side { forms: vec![WantedForm::Documents], ..side(Concept::SelfCare, "nb", "NO") };
    let fit = fit(&need, &offer, Likeness::default())?;
    assert_eq!((fit.score, fit.cautions), (60, vec![Caution::FormNotOffered]));
    Ok(())
}

#[test]
fn how_far_it_is_counts_only_where_somebody_travels() -> Result<(), Obstacle> {
    let at =
        |place, form| Side { place: Some(place), forms: vec![form], ..side(Concept::SelfCare, "nb", "NO") };
    let visit = fit(&at(BODO, WantedForm::Visit), &at(HADERSLEV, WantedForm::Visit), Likeness::default())?;
    let far = visit.reasons.iter().find(|reason| reason.kind == ReasonKind::Distance);
    assert!(far.is_some_and(|reason| reason.points == 0 && (1300..1400).contains(&reason.amount)));
    assert_eq!(visit.cautions, [Caution::FarAway]);
    let call = fit(&at(BODO, WantedForm::Call), &at(HADERSLEV, WantedForm::Call), Likeness::default())?;
    assert!(!kinds(&call).contains(&ReasonKind::Distance));
    Ok(())
}

#[test]
fn strong_where_weak_counts_one_to_three_steps_ahead_and_never_behind() -> Result<(), Obstacle> {
    let level =
        |level| Side { levels: vec![(Concept::SelfCare, level)], ..side(Concept::SelfCare, "nb", "NO") };
    for (own, theirs, points) in [(1, 3, 20), (1, 4, 30), (1, 5, 0), (3, 1, 0), (2, 2, 0)] {
        let fit = fit(&level(own), &level(theirs), Likeness::default())?;
        let found = fit.reasons.iter().find(|reason| reason.kind == ReasonKind::StrongWhereWeak);
        assert_eq!(found.map_or(0, |reason| reason.points), points, "{own} and {theirs}");
    }
    Ok(())
}

#[test]
fn everything_but_the_theme_together_never_passes_a_theme_with_a_language() {
    let points = Points::STANDARD;
    let rest =
        points.similar[0] + points.distance[0] + points.same_country + points.same_network + points.form;
    assert!(rest < points.first_concept + points.language, "{rest}");
}

#[test]
fn distances_fall_into_four_kinds_of_journey() {
    let word = |km| DistanceClass::of(km).word();
    assert_eq!(
        [99, 100, 299, 300, 799, 800].map(word),
        ["near", "day-trip", "day-trip", "overnight", "overnight", "far"]
    );
    assert_eq!(kilometres(HADERSLEV, HADERSLEV), 0);
    assert!((55..65).contains(&kilometres(HADERSLEV, HEDENSTED)));
}
