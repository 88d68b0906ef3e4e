//! Points of a plane in a tree of boxes, for k-means with many centres: where only one centre can be the nearest to a whole
//! box, its points are added at once. The assignment is that of comparing every point with every centre.

/// So many points are compared one by one.
const LEAF: usize = 12;

/// Sums of the points that went to one centre.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Heap {
    pub(super) count: f64,
    pub(super) sum: [f64; 2],
}

struct Node {
    low: [f64; 2],
    high: [f64; 2],
    heap: Heap,
    points: std::ops::Range<usize>,
    /// Where the second half stands; the first stands just behind this one.
    second: Option<usize>,
}

/// The tree, and the points in its order.
pub(super) struct Tree {
    nodes: Vec<Node>,
    points: Vec<[f64; 2]>,
    /// Which point of the caller's stands where.
    origin: Vec<u32>,
}

/// What one round of assigning fills.
struct Round<'c> {
    centres: &'c [[f64; 2]],
    heaps: Vec<Heap>,
    labels: Vec<u8>,
    /// Centres that are still possible, as a stack.
    possible: Vec<u8>,
}

impl Tree {
    pub(super) fn new(points: &[[f64; 2]]) -> Self {
        let mut keyed: Vec<([f64; 2], u32)> = points.iter().copied().zip(0..).collect();
        let mut nodes = Vec::with_capacity(4 * points.len() / LEAF + 1);
        grow(&mut keyed, 0, &mut nodes);
        let (points, origin) = keyed.into_iter().unzip();
        Self { nodes, points, origin }
    }

    /// The nearest centre of each point (of equally near ones the first), in the caller's order, with the sums. At most 256.
    pub(super) fn assign(&self, centres: &[[f64; 2]]) -> (Vec<Heap>, Vec<u8>) {
        let count = u8::try_from(centres.len().saturating_sub(1)).unwrap_or(u8::MAX);
        let mut round = Round {
            centres,
            heaps: vec![Heap::default(); centres.len()],
            labels: vec![0; self.points.len()],
            possible: (0..=count).collect(),
        };
        if !self.nodes.is_empty() {
            self.visit(0, 0, &mut round);
        }
        let mut labels = vec![0; self.points.len()];
        for (label, origin) in round.labels.iter().zip(&self.origin) {
            labels[*origin as usize] = *label;
        }
        (round.heaps, labels)
    }

    fn visit(&self, at: usize, begin: usize, round: &mut Round<'_>) {
        let node = &self.nodes[at];
        let end = round.possible.len();
        let middle = [0, 1].map(|axis| f64::midpoint(node.low[axis], node.high[axis]));
        let nearest = nearest(middle, &round.possible[begin..end], round.centres);
        let best = round.centres[usize::from(nearest)];
        for place in begin..end {
            let other = round.possible[place];
            if other == nearest || !is_farther(round.centres[usize::from(other)], best, node) {
                round.possible.push(other);
            }
        }
        if round.possible.len() == end + 1 {
            let heap = &mut round.heaps[usize::from(nearest)];
            heap.count += node.heap.count;
            heap.sum = [heap.sum[0] + node.heap.sum[0], heap.sum[1] + node.heap.sum[1]];
            round.labels[node.points.clone()].fill(nearest);
        } else if let Some(second) = node.second {
            self.visit(at + 1, end, round);
            self.visit(second, end, round);
        } else {
            for place in node.points.clone() {
                let point = self.points[place];
                let own = self::nearest(point, &round.possible[end..], round.centres);
                let heap = &mut round.heaps[usize::from(own)];
                heap.count += 1.0;
                heap.sum = [heap.sum[0] + point[0], heap.sum[1] + point[1]];
                round.labels[place] = own;
            }
        }
        round.possible.truncate(end);
    }
}

fn grow(points: &mut [([f64; 2], u32)], begin: usize, nodes: &mut Vec<Node>) {
    if points.is_empty() {
        return;
    }
    let mut node = Node {
        low: points[0].0,
        high: points[0].0,
        heap: Heap::default(),
        points: begin..begin + points.len(),
        second: None,
    };
    for (point, _) in &*points {
        for (axis, value) in point.iter().enumerate() {
            node.low[axis] = node.low[axis].min(*value);
            node.high[axis] = node.high[axis].max(*value);
            node.heap.sum[axis] += value;
        }
    }
    node.heap.count = points.len() as f64;
    let axis = usize::from(node.high[1] - node.low[1] > node.high[0] - node.low[0]);
    let own = nodes.len();
    nodes.push(node);
    if points.len() > LEAF {
        let half = points.len() / 2;
        points.select_nth_unstable_by(half, |a, b| a.0[axis].total_cmp(&b.0[axis]).then(a.1.cmp(&b.1)));
        let (first, second) = points.split_at_mut(half);
        grow(first, begin, nodes);
        nodes[own].second = Some(nodes.len());
        grow(second, begin + half, nodes);
    }
}

pub(super) fn square(a: [f64; 2], b: [f64; 2]) -> f64 {
    let (x, y) = (a[0] - b[0], a[1] - b[1]);
    x * x + y * y
}

fn nearest(point: [f64; 2], possible: &[u8], centres: &[[f64; 2]]) -> u8 {
    let mut best = (f64::INFINITY, possible.first().copied().unwrap_or(0));
    for own in possible {
        let distance = square(point, centres[usize::from(*own)]);
        if distance < best.0 {
            best = (distance, *own);
        }
    }
    best.1
}

/// Is every point of the box nearer to `best`? Asked at the corner that is the most towards `other`.
fn is_farther(other: [f64; 2], best: [f64; 2], node: &Node) -> bool {
    let corner = [0, 1].map(|axis| if other[axis] > best[axis] { node.high[axis] } else { node.low[axis] });
    square(corner, other) > square(corner, best)
}
