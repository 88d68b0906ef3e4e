//! FOLLOW UP: what became of it, in figures.
//!
//! Nouns: an *indicator* with its definition, source, breaks and end; a *series* of one indicator for one place or
//! team, whose *observations* are only ever added to; a *comparison group* whose members stand beside every mean; an
//! *expectation* of what a pilot should change; a *goal* with the map of what follows it nationally, regionally and
//! locally. What all of this comes together in is the [curve](views::CurveView).
//!
//! Rules that hold everywhere here: a value published as missing and one that was never reported are two things;
//! nothing that Torg calculated carries an authority's source line; answers on a scale of words have no mean; cells
//! under five persons are not shown; nothing is drawn after the last year of an ended series; places are ordered by
//! name and never by result.
//!
//! Neighbours: reads pilots from [`act`](crate::act), observations from `torg-sources`; read by `share`.
//! Not for: fetching from services, formulas of effects (`torg_engine::effect`), drawing.

mod blocks;
mod change;
pub mod commands;
pub mod continuity;
pub mod effect;
pub mod queries;
mod series;
mod store;
#[cfg(test)]
mod tests;
pub mod views;
