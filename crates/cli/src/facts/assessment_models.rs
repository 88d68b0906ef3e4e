//! The models of self-assessment that Torg brings along, in words of its own.

use crate::stop::Stop;
use torg_domain::assessment::{Model, model};
use torg_domain::id::AssessmentModelId;
use torg_stages::capture::assessment;
use torg_stages::{Ctx, Result, Tx};

const FILES: [(&str, &str); 3] = [
    ("integrated_care.tsv", include_str!("../../../../data/assessment/integrated_care.tsv")),
    ("close_care.tsv", include_str!("../../../../data/assessment/close_care.tsv")),
    ("elder_care_quality.tsv", include_str!("../../../../data/assessment/elder_care_quality.tsv")),
];

/// Every model.
pub(super) fn read() -> std::result::Result<Vec<Model>, Stop> {
    FILES.iter().map(|(name, text)| model::read(text).map_err(|faults| broken(name, &faults))).collect()
}

fn broken(name: &str, faults: &[torg_domain::assessment::Fault]) -> Stop {
    let first = faults.first();
    let told = first.map(|fault| format!("line {}: {} {}", fault.line, fault.kind, fault.about));
    Stop::broken(format!("data/assessment/{name}: {}", told.unwrap_or_default()))
}

/// Puts in those that are not there: a version never changes.
pub(super) fn put(tx: &mut Tx<'_>, ctx: &Ctx, models: &[Model]) -> Result<()> {
    for model in models {
        if !assessment::is_known(tx, &AssessmentModelId::new(model.id()))? {
            assessment::insert_model(tx, ctx, None, model)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn every_model_is_whole_in_the_four_languages_of_the_pages() {
        let models = read().unwrap();
        let sizes: Vec<usize> = models.iter().map(|model| model.dimensions.len()).collect();
        assert_eq!(sizes, [12, 6, 4]);
        for model in models {
            assert_eq!(model.languages().collect::<Vec<_>>(), ["da", "en", "nb", "sv"], "{}", model.key);
        }
    }
}
