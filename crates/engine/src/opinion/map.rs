//! The map of a room without anybody's own place on it.

/// Points put together in clumps of at least `least` neighbours: the middle of each and how many are in it. Fewer points
/// than that are one clump. The same points give the same clumps, in whatever order they come.
#[must_use]
pub fn clumps(points: &[[f64; 2]], least: usize) -> Vec<([f64; 2], usize)> {
    let mut made = Vec::new();
    if !points.is_empty() {
        split(&mut points.to_vec(), least.max(1), &mut made);
    }
    made
}

/// Halves across the longer side, as long as both halves are large enough.
fn split(points: &mut [[f64; 2]], least: usize, made: &mut Vec<([f64; 2], usize)>) {
    let span = |axis: usize| {
        let values = || points.iter().map(|point| point[axis]);
        values().fold(f64::MIN, f64::max) - values().fold(f64::MAX, f64::min)
    };
    let axis = usize::from(span(1) > span(0));
    points.sort_by(|a, b| a[axis].total_cmp(&b[axis]).then(a[1 - axis].total_cmp(&b[1 - axis])));
    if points.len() < 2 * least {
        let count = points.len() as f64;
        let middle = [0, 1].map(|axis| points.iter().map(|point| point[axis]).sum::<f64>() / count);
        made.push((middle, points.len()));
        return;
    }
    let (low, high) = points.split_at_mut(points.len() / 2);
    split(low, least, made);
    split(high, least, made);
}

#[cfg(test)]
mod tests {
    use super::clumps;

    #[test]
    fn nobody_stands_alone_and_nobody_is_lost() {
        let points: Vec<[f64; 2]> = (0..53).map(|n| [f64::from(n * 7 % 53), f64::from(n * n % 11)]).collect();
        let made = clumps(&points, 5);
        assert!(made.len() >= 5 && made.iter().all(|(_, people)| *people >= 5), "{made:?}");
        assert_eq!(made.iter().map(|(_, people)| people).sum::<usize>(), 53);
        let turned: Vec<[f64; 2]> = points.iter().rev().copied().collect();
        assert_eq!(clumps(&turned, 5), made);
        assert_eq!(clumps(&points[..4], 5).len(), 1);
        assert!(clumps(&[], 5).is_empty());
    }
}
