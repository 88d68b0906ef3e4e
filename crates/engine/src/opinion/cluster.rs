//! k-means as Polis does it: up to a hundred base clusters of people first, then two to five groups of base clusters.

use super::found::LEAST_GROUP;
use super::tree::{Heap, Tree, square};

/// Base clusters at most.
const BASE: usize = 100;
const BASE_ROUNDS: usize = 100;
const GROUP_ROUNDS: usize = 20;
/// Centres that all move less than this have settled.
const SETTLED: f64 = 0.01;
/// So many beginnings are tried for each k, and the tightest is kept.
const STARTS: usize = 8;
/// Groups at most.
const MOST_GROUPS: usize = 5;

/// People by base cluster.
pub(super) struct Base {
    pub(super) centres: Vec<[f64; 2]>,
    pub(super) sizes: Vec<f64>,
    /// Of each point.
    pub(super) labels: Vec<u8>,
}

/// One way to split the base clusters.
#[derive(Debug, Clone)]
pub(super) struct Split {
    pub(super) k: usize,
    pub(super) silhouette: f64,
    /// Of each base cluster.
    pub(super) labels: Vec<u8>,
}

/// The first so many different points.
fn first_distinct(points: impl Iterator<Item = [f64; 2]>, most: usize) -> Vec<[f64; 2]> {
    let mut found: Vec<[f64; 2]> = Vec::with_capacity(most);
    for point in points {
        if found.len() == most {
            break;
        }
        if !found.contains(&point) {
            found.push(point);
        }
    }
    found
}

/// New centres from what was assigned; those that got nothing fall away.
fn moved(centres: &[[f64; 2]], heaps: &[Heap]) -> (Vec<[f64; 2]>, bool) {
    let middle = |heap: &Heap| heap.sum.map(|sum| sum / heap.count);
    let new: Vec<[f64; 2]> = heaps.iter().filter(|heap| heap.count > 0.0).map(middle).collect();
    let is_settled = new.len() == centres.len()
        && new.iter().zip(centres).all(|(new, old)| square(*new, *old) < SETTLED * SETTLED);
    (new, is_settled)
}

/// Labels without gaps where some centres got nothing.
fn closed_up(labels: &mut [u8], heaps: &[Heap]) {
    if heaps.iter().all(|heap| heap.count > 0.0) {
        return;
    }
    let mut next = 0;
    let names: Vec<u8> = heaps
        .iter()
        .map(|heap| {
            let own = next;
            next += u8::from(heap.count > 0.0);
            own
        })
        .collect();
    labels.iter_mut().for_each(|label| *label = names[usize::from(*label)]);
}

/// Points in an order that does not depend on who they are.
pub(super) fn base(points: &[[f64; 2]]) -> Base {
    let tree = Tree::new(points);
    let mut centres = first_distinct(points.iter().copied(), BASE);
    let (mut heaps, mut labels) = (Vec::new(), Vec::new());
    for _ in 0..BASE_ROUNDS {
        (heaps, labels) = tree.assign(&centres);
        let (new, is_settled) = moved(&centres, &heaps);
        centres = new;
        if is_settled {
            break;
        }
    }
    closed_up(&mut labels, &heaps);
    let sizes = heaps.iter().map(|heap| heap.count).filter(|count| *count > 0.0).collect();
    Base { centres, sizes, labels }
}

/// All k that can be shown, with their silhouettes.
pub(super) fn splits(base: &Base) -> Vec<Split> {
    let count = base.centres.len();
    let apart = Apart::of(&base.centres);
    (2..=MOST_GROUPS.min(2 + count / 12))
        .filter_map(|k| {
            let labels = tightest(base, k)?;
            Some(Split { k, silhouette: apart.silhouette(&labels, k), labels })
        })
        .collect()
}

fn tightest(base: &Base, k: usize) -> Option<Vec<u8>> {
    let count = base.centres.len();
    let mut best: Option<(f64, Vec<u8>)> = None;
    for start in 0..STARTS {
        let shift = start * count / STARTS;
        let turned = base.centres[shift..].iter().chain(&base.centres[..shift]).copied();
        let begun = first_distinct(turned, k);
        let Some((spread, labels)) = settled(base, begun, k) else { continue };
        if best.as_ref().is_none_or(|best| spread < best.0 * (1.0 - 1e-9)) {
            best = Some((spread, labels));
        }
    }
    let (_, labels) = best?;
    // A group that small is no group, and its members could be known.
    let mut people = vec![0.0; k];
    for (label, size) in labels.iter().zip(&base.sizes) {
        people[usize::from(*label)] += size;
    }
    people.iter().all(|count| *count >= LEAST_GROUP as f64).then_some(labels)
}

/// Sum of squares and labels; `None` where fewer than k groups are left.
fn settled(base: &Base, mut centres: Vec<[f64; 2]>, k: usize) -> Option<(f64, Vec<u8>)> {
    let mut labels = vec![0_u8; base.centres.len()];
    for _ in 0..GROUP_ROUNDS {
        if centres.len() < k {
            return None;
        }
        let mut heaps = vec![Heap::default(); k];
        for ((point, size), label) in base.centres.iter().zip(&base.sizes).zip(&mut labels) {
            *label = nearest(*point, &centres);
            let heap = &mut heaps[usize::from(*label)];
            heap.count += size;
            heap.sum = [heap.sum[0] + size * point[0], heap.sum[1] + size * point[1]];
        }
        let (new, is_settled) = moved(&centres, &heaps);
        centres = new;
        if is_settled {
            break;
        }
    }
    if centres.len() < k {
        return None;
    }
    let squares = base.centres.iter().zip(&base.sizes).zip(&labels);
    let spread =
        squares.map(|((point, size), label)| size * square(*point, centres[usize::from(*label)])).sum();
    Some((spread, labels))
}

fn nearest(point: [f64; 2], centres: &[[f64; 2]]) -> u8 {
    let mut best = (f64::INFINITY, 0);
    for (label, centre) in (0_u8..).zip(centres) {
        let distance = square(point, *centre);
        if distance < best.0 {
            best = (distance, label);
        }
    }
    best.1
}

/// Distances between all base clusters.
struct Apart {
    count: usize,
    distances: Vec<f64>,
}

impl Apart {
    fn of(points: &[[f64; 2]]) -> Self {
        let distances = points.iter().flat_map(|a| points.iter().map(|b| square(*a, *b).sqrt())).collect();
        Self { count: points.len(), distances }
    }

    /// The mean over base clusters; one that is alone in its group counts 0.
    fn silhouette(&self, labels: &[u8], k: usize) -> f64 {
        let mut members = vec![0.0_f64; k];
        labels.iter().for_each(|label| members[usize::from(*label)] += 1.0);
        let mut total = 0.0;
        let mut sums = vec![0.0; k];
        for (row, own) in self.distances.chunks_exact(self.count.max(1)).zip(labels) {
            let own = usize::from(*own);
            if members[own] < 2.0 {
                continue;
            }
            sums.fill(0.0);
            row.iter().zip(labels).for_each(|(distance, label)| sums[usize::from(*label)] += distance);
            let inside = sums[own] / (members[own] - 1.0);
            let others = sums.iter().zip(&members).enumerate().filter(|(group, _)| *group != own);
            let outside = others.map(|(_, (sum, count))| sum / count).fold(f64::INFINITY, f64::min);
            let larger = inside.max(outside);
            total += if larger > 0.0 { (outside - inside) / larger } else { 0.0 };
        }
        total / self.count.max(1) as f64
    }
}
