//! learned edit
use std::collections::HashMap;
pub const A: usize = 31; // 0 = gap, 1..=26 a-z, å ä ö, 30 other
pub fn code(c: char) -> usize {
    match c { 'a'..='z' => c as usize - 'a' as usize + 1, 'å' => 27, 'ä' => 28, 'ö' => 29, _ => 30 }
}
pub fn codes(w: &str) -> Vec<usize> { w.chars().map(code).collect() }
pub struct Edit { pub cost: Vec<f32>, gapless: Vec<f32> }
impl Edit {
    pub fn plain() -> Self {
        let mut cost = vec![1.0; A * A];
        for a in 0..A { cost[a * A + a] = 0.0; }
        Self { cost, gapless: vec![1.0; A] }
    }
    fn c(&self, a: usize, b: usize) -> f32 { self.cost[a * A + b] }
    pub fn distance(&self, a: &[usize], b: &[usize]) -> f32 { self.table(a, b)[(a.len() + 1) * (b.len() + 1) - 1] }
    fn table(&self, a: &[usize], b: &[usize]) -> Vec<f32> {
        let w = b.len() + 1;
        let mut t = vec![0f32; (a.len() + 1) * w];
        for j in 1..w { t[j] = t[j - 1] + self.c(0, b[j - 1]); }
        for i in 1..=a.len() {
            t[i * w] = t[(i - 1) * w] + self.c(a[i - 1], 0);
            for j in 1..w {
                let x = t[(i - 1) * w + j - 1] + self.c(a[i - 1], b[j - 1]);
                let y = t[(i - 1) * w + j] + self.c(a[i - 1], 0);
                let z = t[i * w + j - 1] + self.c(0, b[j - 1]);
                t[i * w + j] = x.min(y).min(z);
            }
        }
        t
    }
    pub fn similarity(&self, a: &[usize], b: &[usize]) -> f32 {
        let d = self.distance(a, b);
        let most: f32 = a.iter().map(|x| self.c(*x, 0)).sum::<f32>() + b.iter().map(|x| self.c(0, *x)).sum::<f32>();
        (1.0 - d / most.max(0.01) * 1.0).max(0.0)
    }
    fn trace(&self, a: &[usize], b: &[usize], mut f: impl FnMut(usize, usize)) {
        let t = self.table(a, b);
        let w = b.len() + 1;
        let (mut i, mut j) = (a.len(), b.len());
        while i > 0 || j > 0 {
            let v = t[i * w + j];
            if i > 0 && j > 0 && (t[(i - 1) * w + j - 1] + self.c(a[i - 1], b[j - 1]) - v).abs() < 1e-5 { f(a[i - 1], b[j - 1]); i -= 1; j -= 1; }
            else if i > 0 && (t[(i - 1) * w + j] + self.c(a[i - 1], 0) - v).abs() < 1e-5 { f(a[i - 1], 0); i -= 1; }
            else { f(0, b[j - 1]); j -= 1; }
        }
    }
    /// viterbi EM, symmetric
    pub fn train(pairs: &[(String, String)], rounds: usize, least: f32) -> Self {
        let mut e = Self::plain();
        let ps: Vec<(Vec<usize>, Vec<usize>)> = pairs.iter().map(|(a, b)| (codes(a), codes(b))).collect();
        for r in 0..rounds {
            let mut n: HashMap<(usize, usize), f32> = HashMap::new();
            let mut used = 0;
            for (a, b) in &ps {
                if e.similarity(a, b) < least { continue; }
                used += 1;
                e.trace(a, b, |x, y| { *n.entry((x, y)).or_default() += 1.0; *n.entry((y, x)).or_default() += 1.0; });
            }
            let mut row = vec![0f32; A];
            for ((x, _), c) in &n { row[*x] += c; }
            let total: f32 = row.iter().sum();
            // cost = -ln p(x,y)/sqrt(p(x,x)p(y,y)) like; gap: -ln p(x,0)/p(x)
            let k = 1.0;
            for x in 0..A { for y in 0..A {
                let c = n.get(&(x, y)).copied().unwrap_or(0.0) + 0.3;
                let cost = if x == y { 0.0 } else {
                    let (rx, ry) = (row[x] + 10.0, row[y] + 10.0);
                    if x == 0 || y == 0 { let l = if x == 0 { ry } else { rx }; -(c / l).ln() } else { -(c / rx.min(ry)).ln() }
                };
                e.cost[x * A + y] = if x == 0 && y == 0 { 0.0 } else { (cost / 4.0 * k).clamp(0.0, 1.6) };
            } }
            if r + 1 == rounds { eprintln!("edit: {used} of {} pairs, {total}", ps.len()); }
        }
        e.gapless = vec![1.0; A];
        e
    }
}
