//! From pasted names to organisations: asks about those that several or none have, and keeps every answer.

use crate::{Filled, Guest};
use torg_domain::Refusal;
use torg_domain::id::OrganisationId;
use torg_domain::organisation::Country;
use torg_stages::find;
use torg_stages::ground::places::{self, Lookup, OrganisationView};

/// The answer "leave this name out".
pub(super) const LEAVE_OUT: &str = "leave-out";

/// What became of one pasted name.
#[derive(Debug, Clone)]
pub(crate) struct Name {
    /// Number of the name in the list, from 0; part of its fields' names.
    pub at: usize,
    /// What was pasted.
    pub given: String,
    /// What it is taken for.
    pub found: Option<OrganisationView>,
    /// Places to choose from, where several have the name.
    pub candidates: Vec<OrganisationView>,
    /// The reader said to leave it out.
    pub is_left_out: bool,
}

impl Name {
    /// Must the reader still answer?
    pub(super) const fn is_open(&self) -> bool {
        self.found.is_none() && !self.is_left_out
    }

    /// Field that holds the choice.
    pub(super) fn field(&self) -> String {
        format!("choice-{}", self.at)
    }

    /// Field that holds another spelling.
    pub(super) fn spelling_field(&self) -> String {
        format!("spelling-{}", self.at)
    }

    /// Field that says which pasted name the answers belong to: the list may have changed since.
    pub(super) fn given_field(&self) -> String {
        format!("given-{}", self.at)
    }
}

/// Looks up what stands in the field `members`, with the answers given so far.
pub(super) fn read(guest: &Guest, form: &Filled) -> torg_stages::Result<Vec<Name>> {
    let country = Country::from_word(form.text("country"));
    let answers = places::look_up(&guest.app.ctx, form.text("members"), country)?;
    answers.into_iter().enumerate().map(|(at, answer)| settle(guest, form, (at, answer), country)).collect()
}

fn settle(
    guest: &Guest,
    form: &Filled,
    (at, answer): (usize, Lookup),
    country: Option<Country>,
) -> torg_stages::Result<Name> {
    let (given, found, candidates) = match answer {
        Lookup::Found { given, organisation } => (given, Some(organisation), Vec::new()),
        Lookup::Ambiguous { given, candidates } => (given, None, candidates),
        Lookup::Unknown { given } => {
            let mut others = find::queries::other_organisations(&guest.app.ctx, &given)?;
            let exact = others.iter().position(|other| other.name.to_lowercase() == given.to_lowercase());
            (given, exact.map(|at| others.swap_remove(at)), others)
        }
    };
    let mut name = Name { at, given, found, candidates, is_left_out: false };
    if form.text(&name.given_field()) != name.given {
        return Ok(name);
    }
    let choice = form.text(&name.field()).to_owned();
    name.is_left_out = choice == LEAVE_OUT;
    if name.found.is_none() && !name.is_left_out {
        name.found = name.candidates.iter().find(|candidate| candidate.id == choice).cloned();
    }
    let spelling = form.text(&name.spelling_field());
    if name.is_open() && !spelling.is_empty() {
        match places::look_up(&guest.app.ctx, spelling, country)?.pop() {
            Some(Lookup::Found { organisation, .. }) => name.found = Some(organisation),
            Some(Lookup::Ambiguous { candidates, .. }) => name.candidates = candidates,
            _ => {}
        }
    }
    Ok(name)
}

/// Ids of all that were found, each once.
///
/// # Errors
/// The first name that is still open, as [`Refusal::PlaceUnknown`] or [`Refusal::PlaceAmbiguous`].
pub(super) fn organisations(names: &[Name]) -> Result<Vec<OrganisationId>, Refusal> {
    if let Some(open) = names.iter().find(|name| name.is_open()) {
        let name = open.given.clone();
        return Err(match open.candidates.is_empty() {
            true => Refusal::PlaceUnknown { name },
            false => Refusal::PlaceAmbiguous { name },
        });
    }
    let mut ids: Vec<OrganisationId> = Vec::new();
    for organisation in names.iter().filter(|name| !name.is_left_out).filter_map(|name| name.found.as_ref()) {
        let id = OrganisationId::new(&organisation.id);
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    Ok(ids)
}

/// One organisation by name or code; nothing where the field is empty. Known ones are met by their exact name first.
pub(super) fn one(
    guest: &Guest,
    text: &str,
    known: &[(String, String)],
) -> torg_stages::Result<Option<OrganisationId>> {
    if text.is_empty() {
        return Ok(None);
    }
    let is_known = |(id, name): &&(String, String)| name.to_lowercase() == text.to_lowercase() || id == text;
    if let Some((id, _)) = known.iter().find(is_known) {
        return Ok(Some(OrganisationId::new(id)));
    }
    match places::look_up(&guest.app.ctx, text, None)?.pop() {
        Some(Lookup::Found { organisation, .. }) => return Ok(Some(OrganisationId::new(organisation.id))),
        Some(Lookup::Ambiguous { given, .. }) => return Err(Refusal::PlaceAmbiguous { name: given }.into()),
        _ => {}
    }
    let others = find::queries::other_organisations(&guest.app.ctx, text)?;
    let other = others.into_iter().find(|other| other.name.to_lowercase() == text.to_lowercase());
    let id = other.map(|other| OrganisationId::new(other.id));
    Ok(Some(id.ok_or_else(|| Refusal::PlaceUnknown { name: text.to_owned() })?))
}

/// How many names are taken for an organisation.
pub(crate) fn found(names: &[Name]) -> usize {
    names.iter().filter(|name| name.found.is_some()).count()
}
