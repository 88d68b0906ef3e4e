//! Practices that somebody collected elsewhere, loaded in bulk at the administrator's word.
//!
//! They are public and say where they come from. One transaction: all of them or none. The same file again changes nothing,
//! a changed line changes its practice: what a line is known by is its source and its id there.

use super::commands::{NewPractice, PracticeWords, UpdatePractice, insert_practice, write_words};
use super::views::PracticeView;
use super::{queries, store};
use crate::ground::free_text::{self, Confirmed};
use crate::ground::{access, journal};
use crate::{Actor, Ctx, Result};
use sha2::{Digest, Sha256};
use torg_db::{Tx, args};
use torg_domain::id::{OrganisationId, PracticeId};
use torg_domain::link::Anchor;

/// A practice of a collection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Collected {
    /// Name of the collection.
    pub source: String,
    /// What it is called there; empty = it is known by organisation, language and title.
    pub key: String,
    /// Who does it.
    pub organisation: OrganisationId,
    /// What is said of it.
    pub words: PracticeWords,
}

/// What an import did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Imported {
    /// Practices that were not known.
    pub new: usize,
    /// Practices whose words differ from the last time.
    pub changed: usize,
    /// Practices that stand as they are.
    pub same: usize,
}

impl Collected {
    /// Its id here, the same for the same source and key.
    #[must_use]
    pub fn id(&self) -> PracticeId {
        let words = &self.words;
        let known_by = match self.key.trim() {
            "" => [self.organisation.as_str(), &words.lang, words.title.trim()].join("\u{0}"),
            key => key.to_owned(),
        };
        let digest = Sha256::digest(format!("{}\u{0}{known_by}", self.source.trim()));
        let digits: String = digest[..16].iter().map(|byte| format!("{byte:02x}")).collect();
        PracticeId::new(format!("import-{digits}"))
    }

    /// Whether it can be taken in as it stands.
    ///
    /// # Errors
    /// Refused without title, summary or language, for a text too long, a year to come and personal data.
    pub fn check(&self, ctx: &Ctx) -> Result<()> {
        self.words.check(&ctx.now())?;
        free_text::check(&self.words.texts(), Confirmed::No)?;
        Ok(())
    }
}

/// Loads a collection; `told` hears how many were done.
///
/// # Errors
/// Forbidden for everyone but the administrator and the program; refused as [`Collected::check`]; missing organisation. Then
/// nothing was changed.
pub fn import_practices(
    ctx: &Ctx,
    actor: &Actor,
    all: &[Collected],
    told: &dyn Fn(usize),
) -> Result<Imported> {
    access::installation::may_administer(actor)?;
    ctx.db.tx(|tx| {
        let mut imported = Imported::default();
        for (done, collected) in all.iter().enumerate() {
            collected.check(ctx)?;
            take_in(tx, ctx, actor, collected, &mut imported)?;
            told(done + 1);
        }
        Ok(imported)
    })
}

fn take_in(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    actor: &Actor,
    collected: &Collected,
    imported: &mut Imported,
) -> Result<()> {
    let id = collected.id();
    let Some(known) = queries::find_practice(tx, &id)? else {
        let new = NewPractice::new(collected.organisation.clone(), collected.words.clone());
        insert_practice(tx, ctx, actor, &id, &new)?;
        tx.execute(store::UPDATE_SOURCE, args![id.as_str(), collected.source.trim()])?;
        imported.new += 1;
        return Ok(());
    };
    if is_same(&known, &collected.words) {
        imported.same += 1;
        return Ok(());
    }
    let published_at = known.published_at.unwrap_or_else(|| ctx.now());
    let update = UpdatePractice {
        words: collected.words.clone(),
        is_published: true,
        revision: known.revision,
        confirmed: Confirmed::No,
    };
    write_words(tx, &id, &update, Some(published_at))?;
    imported.changed += 1;
    journal::record_on(tx, ctx, actor, "update_practice", (None, &Anchor::from(&id)))
}

fn is_same(known: &PracticeView, words: &PracticeWords) -> bool {
    let texts = [
        &known.title,
        &known.summary,
        &known.core,
        &known.context,
        &known.conditions,
        &known.requires,
        &known.costs,
        &known.went_wrong,
        &known.contact_role,
    ];
    texts.into_iter().zip(words.texts()).all(|(known, now)| known == now.trim())
        && known.lang == words.lang
        && known.year == words.year
        && known.concept == words.concept.map_or("", torg_domain::network::Concept::word)
        && known.state == words.state.word()
        && known.evidence == words.evidence.word()
}
