//! Decisions of FOLLOW UP on a database of its own, with the project's recorded figures.

mod change;
mod curves;
mod local;
mod pilots;
mod similar;
mod values;

use super::commands::{
    NewGroup, NewIndicator, import_observations, insert_break, insert_comparison_group, insert_indicator,
};
use super::queries::{self, CurveRequest};
use super::views::CurveView;
use crate::act::tests::Scene;
use crate::ground::networks::{self, NewNetwork};
use crate::ground::places::{self, NewOrganisation};
use crate::{Actor, Result};
use std::path::PathBuf;
use torg_domain::id::{IndicatorId, NetworkId, OrganisationId};
use torg_domain::indicator::{Gender, IndicatorSource, ended_with, is_ordinal};
use torg_domain::network::Concept;
use torg_sources::{Observation, recorded};

/// The eight municipalities of northwest Stockholm, by their codes.
const NORTHWEST: [(&str, &str); 8] = [
    ("0114", "Upplands Väsby"),
    ("0123", "Järfälla"),
    ("0125", "Ekerö"),
    ("0139", "Upplands-Bro"),
    ("0163", "Sollentuna"),
    ("0183", "Sundbyberg"),
    ("0184", "Solna"),
    ("0191", "Sigtuna"),
];

fn municipality(code: &str, name: &str) -> NewOrganisation {
    NewOrganisation {
        id: format!("SE:{code}"),
        kind: "municipality".into(),
        country: "SE".into(),
        code: Some(code.into()),
        name: name.into(),
        ..NewOrganisation::default()
    }
}

/// The scene of ACT, the northwest as a network, and the ready-made group that lost Sollentuna.
fn northwest() -> Scene {
    let scene = Scene::new();
    let ctx = &scene.ctx;
    let members: Vec<OrganisationId> = NORTHWEST.iter().map(|(code, _)| place(code)).collect();
    let network = NewNetwork {
        name: "Nordvästra Stockholm".into(),
        language: "sv".into(),
        is_public: true,
        members: members.clone(),
        ..NewNetwork::default()
    };
    let ready_made = NewGroup {
        id: "kolada:G196055".into(),
        name: "Nordvästkommunerna i Stockholms län (ovägt medel)".into(),
        source_line: "Källa: Kolada".into(),
        year: None,
        of: None,
        members: members.into_iter().filter(|member| member.as_str() != "SE:0163").collect(),
    };
    ctx.db
        .tx(|tx| -> Result<()> {
            for (code, name) in NORTHWEST {
                places::put(tx, &ctx.now(), &municipality(code, name))?;
            }
            let region = NewOrganisation {
                id: "SE:0001".into(),
                kind: "region".into(),
                ..municipality("0001", "Region")
            };
            places::put(tx, &ctx.now(), &region)?;
            networks::insert(tx, ctx, &Actor::program(), &NetworkId::new("nordvast"), &network)?;
            networks::put_member(tx, &NetworkId::new("nordvast"), &OrganisationId::new("SE:0001"), "member")?;
            insert_comparison_group(tx, ctx, &Actor::program(), &ready_made)
        })
        .unwrap();
    scene
}

fn place(code: &str) -> OrganisationId {
    OrganisationId::new(format!("SE:{code}"))
}

fn kolada(code: &str) -> IndicatorId {
    IndicatorId::new(format!("kolada:{code}"))
}

fn new_indicator(source: IndicatorSource, code: &str, title: &str) -> NewIndicator {
    NewIndicator {
        source,
        code: code.into(),
        title: title.into(),
        lang: "sv".into(),
        unit: "procent".into(),
        definition: "Vad som mäts".into(),
        producer: "SCB".into(),
        concept: Concept::SelfCare,
        ended_with: ended_with(title).map(i64::from),
        is_ordinal: is_ordinal(title),
        age_note: String::new(),
        owner: None,
        is_example: false,
    }
}

impl Scene {
    fn put_kolada(&self, code: &str, title: &str) {
        let new = new_indicator(IndicatorSource::Kolada, code, title);
        self.ctx.db.tx(|tx| insert_indicator(tx, &self.ctx, &Actor::program(), &kolada(code), &new)).unwrap();
    }

    fn put_break(&self, code: &str, year: i64, text: &str) {
        self.ctx.db.tx(|tx| insert_break(tx, &Actor::program(), &kolada(code), year, ("sv", text))).unwrap();
    }

    fn import(&self, observations: Vec<Observation>) -> super::views::ImportView {
        import_observations(&self.ctx, &Actor::program(), observations).unwrap()
    }

    /// The project's recorded net cost of elder care per inhabitant, 1998 to 2011.
    fn put_recorded_costs(&self) {
        self.put_kolada("N20014", "Nettokostnad äldreomsorg, kr/inv");
        let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../data/indicators/kolada_values.tsv");
        let text = std::fs::read_to_string(path).unwrap();
        let all = recorded::read_values(&text, IndicatorSource::Kolada, "kolada_values.tsv").unwrap();
        self.import(all.into_iter().filter(|o| o.indicator == "N20014").collect());
    }

    fn curve(&self, indicator: &str, code: &str, group: Option<&str>) -> CurveView {
        let request = CurveRequest {
            group: group.map(str::to_owned),
            ..CurveRequest::of(kolada(indicator), place(code))
        };
        queries::curve(&self.ctx, &Actor::stranger(), &request).unwrap()
    }
}

fn observed(indicator: &str, code: &str, period: &str, value: Option<f64>) -> Observation {
    Observation {
        source: IndicatorSource::Kolada,
        indicator: indicator.into(),
        place: code.into(),
        period: period.into(),
        gender: Gender::All,
        value,
        status: if value.is_none() { "Missing".into() } else { String::new() },
        origin: "test".into(),
        fetched_on: "2026-03-23".into(),
    }
}

fn has_caveat(curve: &CurveView, word: &str) -> bool {
    curve.caveats.iter().any(|caveat| caveat.caveat == word)
}
