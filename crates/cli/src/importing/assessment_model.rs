//! `torg import assessment-model`: a model of self-assessment, all of it or every fault of it with its line.

use crate::args::ImportAssessmentModel;
use crate::config::Config;
use crate::stop::Stop;
use crate::{facts, storage};
use torg_domain::assessment::model;
use torg_domain::id::NetworkId;
use torg_lang::{Arg, Lang, Words};
use torg_stages::Actor;
use torg_stages::capture::assessment;

/// Takes the model in.
///
/// # Errors
/// Where the file can not be read, and the faults of the model, each with its line; then nothing is taken in.
pub fn run(wanted: &ImportAssessmentModel) -> Result<(), Stop> {
    let lang = Lang::parse(&wanted.lang).ok_or_else(|| {
        Stop::configuration(format!("There is no language \"{}\".", wanted.lang), "Choose sv, da, nb or en.")
    })?;
    let file = wanted.file.display();
    let text = std::fs::read_to_string(&wanted.file).map_err(|error| {
        Stop::not_available(format!("{file} can not be read: {error}."), "Name a text file in UTF-8.")
    })?;
    let read = model::read(&text).map_err(|faults| {
        let embedded = Words::embedded();
        let words = embedded.get(lang);
        for fault in &faults {
            let key = format!("assess-fault-{}", fault.kind);
            let sentence = words.with(&key, &[("text", Arg::Text(&fault.about))]);
            eprintln!("{file}:{}: {sentence}", fault.line);
        }
        Stop::refused(
            format!("{} faults in the model; nothing was taken in.", faults.len()),
            "Mend them and run again.",
        )
    })?;
    if wanted.dry_run {
        eprintln!("The model \"{}\" with {} dimensions can be taken in.", read.id(), read.dimensions.len());
        return Ok(());
    }
    let config = Config::of(&wanted.storage)?;
    let ctx = storage::open(&config.data, config.database.as_deref())?;
    facts::load(&ctx)?;
    let network = wanted.network.as_ref().map(NetworkId::new);
    let id = assessment::import(&ctx, &Actor::program(), network.as_ref(), &read)?;
    eprintln!("The model \"{id}\" with {} dimensions was taken in.", read.dimensions.len());
    Ok(())
}
