//! Reads. The link is the right to read: what stands behind it goes through no other rule, so it is chosen here.

use super::commands::{ANCHOR, anchor};
use super::views::{FundedExchangeView, FunderLinkLine, FunderLinksView, FunderView};
use crate::act::queries as acted;
use crate::act::views::CommitmentView;
use crate::capture::queries as captured;
use crate::conclude::queries as concluded;
use crate::error::OrMissing;
use crate::ground::open_link::{self, Purpose};
use crate::ground::{access, networks, places};
use crate::meet::queries as met;
use crate::meet::views::{FundingView, ParticipantView, PartyView};
use crate::{Actor, Ctx, Result};
use torg_db::Tx;
use torg_domain::Refusal;
use torg_domain::id::{CommitmentId, ExchangeId, NetworkId, OrganisationId};

/// Sources that pay for exchanges of a network, with their links.
///
/// # Errors
/// Forbidden for everybody but the network's coordinators and facilitators; missing network.
pub fn links(ctx: &Ctx, actor: &Actor, network: &NetworkId) -> Result<FunderLinksView> {
    ctx.db.read(|tx| {
        let view = networks::find(tx, network)?.or_missing("network", network.as_str())?;
        access::funder::may_hand_out(actor, network)?;
        let mut lines = Vec::new();
        for source in met::sources_of_network(tx, network)? {
            let id = OrganisationId::new(&source.id);
            let exchanges = met::funded_by(tx, network, &id)?.len();
            let token = open_link::find(tx, ctx, Purpose::Funder, (ANCHOR, &anchor(network, &id)))?;
            lines.push(FunderLinkLine { source, exchanges, token });
        }
        Ok(FunderLinksView { network: view, lines })
    })
}

/// What a funder reads with a link.
///
/// # Errors
/// [`Refusal::LinkEnded`] where it was ended or leads nowhere any more.
pub fn by_link(ctx: &Ctx, token: &str) -> Result<FunderView> {
    let now = ctx.now();
    ctx.db.read(|tx| {
        let anchor = open_link::open(tx, ctx, Purpose::Funder, token)?;
        let (network, source) = anchor.split_once('/').ok_or(Refusal::LinkEnded)?;
        let (network, source) = (NetworkId::new(network), OrganisationId::new(source));
        let view = networks::find(tx, &network)?.ok_or(Refusal::LinkEnded)?;
        let payer = places::find(tx, source.as_str())?.ok_or(Refusal::LinkEnded)?;
        let mut exchanges = Vec::new();
        for id in met::funded_by(tx, &network, &source)? {
            exchanges.extend(funded(tx, &id, &source, &now)?);
        }
        exchanges.sort_by(|a, b| b.exchange.when.starts_on.cmp(&a.exchange.when.starts_on));
        let all = each_once(&exchanges);
        let (after_12, after_24) = acted::outcome_shares(&all, &ctx.today());
        let lines = || exchanges.iter().flat_map(|funded| &funded.lines);
        Ok(FunderView {
            network: view,
            source: PartyView { id: payer.id, name: payer.name, country: payer.country },
            sums: met::sums(lines()),
            not_stated: lines().filter(|line| line.amount_minor.is_none()).count(),
            after_12,
            after_24,
            subjects: captured::subjects_of_network(tx, &network)?,
            exchanges,
        })
    })
}

fn funded(
    tx: &mut Tx<'_>,
    id: &ExchangeId,
    source: &OrganisationId,
    now: &str,
) -> Result<Option<FundedExchangeView>> {
    let (Some(line), Some(full)) = (met::find_line(tx, id)?, met::find_exchange(tx, id)?) else {
        return Ok(None);
    };
    let today = now.get(..10).unwrap_or(now);
    let (own, others): (Vec<FundingView>, Vec<FundingView>) = met::funding_lines(tx, id, now)?
        .into_iter()
        .partition(|line| line.source_id.as_deref() == Some(source.as_str()));
    let (organisations, people) = who_took_part(met::participants(tx, id)?);
    let commitments = acted::came_of(tx, id, today)?;
    let mut pilots = Vec::new();
    for commitment in &commitments {
        pilots.extend(acted::pilots_of_commitment(tx, &CommitmentId::new(&commitment.id))?);
    }
    let (after_12, after_24) = acted::outcome_shares(&commitments, today);
    let sums = met::sums(&own);
    Ok(Some(FundedExchangeView {
        exchange: line,
        organisations,
        per_person: people.map(|people| shared_out(&sums, people)).unwrap_or_default(),
        people,
        not_stated: own.iter().filter(|line| line.amount_minor.is_none()).count(),
        lines: own,
        sums,
        lines_of_others: others.len(),
        reports: concluded::public_reports_on(tx, id, full.programme().as_ref())?,
        commitments,
        pilots,
        after_12,
        after_24,
    }))
}

/// Each organisation once, and the number of people where every line states one.
fn who_took_part(participants: Vec<ParticipantView>) -> (Vec<PartyView>, Option<i64>) {
    let people =
        participants.iter().map(|line| line.people).sum::<Option<i64>>().filter(|people| *people > 0);
    let mut organisations: Vec<PartyView> = Vec::new();
    for line in participants {
        if organisations.last().is_none_or(|last| last.id != line.organisation_id) {
            let (id, name, country) = (line.organisation_id, line.organisation_name, line.country);
            organisations.push(PartyView { id, name, country });
        }
    }
    (organisations, people)
}

/// Hundredths for each person, to the nearest; half a hundredth goes up.
fn shared_out(sums: &[(String, i64)], people: i64) -> Vec<(String, i64)> {
    let each = |minor: i64| (2 * minor + people).div_euclid(2 * people);
    sums.iter().map(|(currency, minor)| (currency.clone(), each(*minor))).collect()
}

/// A promise that rests on two exchanges is still one.
fn each_once(exchanges: &[FundedExchangeView]) -> Vec<CommitmentView> {
    let mut all: Vec<CommitmentView> = Vec::new();
    for commitment in exchanges.iter().flat_map(|funded| &funded.commitments) {
        if all.iter().all(|known| known.id != commitment.id) {
            all.push(commitment.clone());
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::shared_out;

    #[test]
    fn a_sum_is_shared_out_to_the_nearest_hundredth_and_never_across_currencies() {
        let sums = [("EUR".to_owned(), 10_000), ("SEK".to_owned(), 5)];
        assert_eq!(shared_out(&sums, 3), [("EUR".to_owned(), 3_333), ("SEK".to_owned(), 2)]);
        assert_eq!(shared_out(&sums, 10), [("EUR".to_owned(), 1_000), ("SEK".to_owned(), 1)]);
    }
}
