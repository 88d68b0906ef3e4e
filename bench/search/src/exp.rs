//! experiment
use crate::data;
use anyhow::Result;
use std::collections::{HashMap, HashSet};
use std::path::Path;
use torg_engine::text::{fold::fold, grams::grams, language::Language, skeleton::skeleton, stem::stem};

pub fn words(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).map(str::to_lowercase).collect()
}
pub fn raw_words(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).map(str::to_owned).collect()
}
pub struct Run { pub r1: f64, pub mrr: f64, pub ndcg: f64 }
pub fn evaluate(n: usize, mut rank: impl FnMut(usize) -> Vec<f64>, queries: &[usize]) -> Run {
    let (mut r1, mut mrr, mut nd) = (0.0, 0.0, 0.0);
    for &q in queries {
        let s = rank(q);
        let mine = s[q];
        let better = (0..n).filter(|&d| d != q && s[d] > mine).count() as f64;
        let ties = if mine <= 0.0 { n as f64 } else { (0..n).filter(|&d| d != q && s[d] == mine).count() as f64 };
        let r = 1.0 + better + ties / 2.0;
        if r < 1.5 { r1 += 1.0; }
        if r <= 10.0 { mrr += 1.0 / r; nd += 1.0 / (1.0 + r).log2(); }
    }
    let k = queries.len() as f64;
    Run { r1: r1 / k, mrr: mrr / k, ndcg: nd / k }
}
pub fn bm25(docs: &[Vec<String>], q: &[String]) -> Vec<f64> {
    let n = docs.len();
    let avg = docs.iter().map(Vec::len).sum::<usize>() as f64 / n as f64;
    let mut out = vec![0.0; n];
    for w in q {
        let tf: Vec<f64> = docs.iter().map(|d| d.iter().filter(|t| *t == w).count() as f64).collect();
        let df = tf.iter().filter(|&&t| t > 0.0).count() as f64;
        if df == 0.0 { continue; }
        let idf = (1.0 + (n as f64 - df + 0.5) / (df + 0.5)).ln();
        for d in 0..n {
            if tf[d] > 0.0 { out[d] += idf * tf[d] * 2.2 / (tf[d] + 1.2 * (0.25 + 0.75 * docs[d].len() as f64 / avg)); }
        }
    }
    out
}
fn doc_grams(ws: &[String], r: std::ops::RangeInclusive<usize>) -> HashMap<u64, f64> {
    let mut m = HashMap::new();
    for w in ws { grams(w, r.clone(), |g| *m.entry(g).or_insert(0.0) += 1.0); }
    m
}
pub struct Tfidf { post: HashMap<u64, Vec<(u32, f64)>>, idf: HashMap<u64, f64>, n: usize, r: std::ops::RangeInclusive<usize>, sub: bool }
impl Tfidf {
    pub fn new(docs: &[Vec<String>], r: std::ops::RangeInclusive<usize>, sub: bool) -> Self {
        let n = docs.len();
        let ms: Vec<_> = docs.iter().map(|d| doc_grams(d, r.clone())).collect();
        let mut df: HashMap<u64, f64> = HashMap::new();
        for m in &ms { for g in m.keys() { *df.entry(*g).or_default() += 1.0; } }
        let idf: HashMap<u64, f64> = df.into_iter().map(|(g, d)| (g, ((1.0 + n as f64) / (1.0 + d)).ln() + 1.0)).collect();
        let mut post: HashMap<u64, Vec<(u32, f64)>> = HashMap::new();
        for (i, m) in ms.iter().enumerate() {
            let v: Vec<(u64, f64)> = m.iter().map(|(g, t)| (*g, (if sub { 1.0 + t.ln() } else { *t }) * idf[g])).collect();
            let norm = v.iter().map(|x| x.1 * x.1).sum::<f64>().sqrt();
            for (g, x) in v { post.entry(g).or_default().push((i as u32, x / norm)); }
        }
        Self { post, idf, n, r, sub }
    }
    pub fn score(&self, q: &[String]) -> Vec<f64> {
        let mut out = vec![0.0; self.n];
        for (g, t) in doc_grams(q, self.r.clone()) {
            if let Some(p) = self.post.get(&g) {
                let w = (if self.sub { 1.0 + t.ln() } else { t }) * self.idf[&g];
                for (d, x) in p { out[*d as usize] += w * x; }
            }
        }
        // normalise query for comparability
        out
    }
}
/// Similar words in a vocabulary by cosine of weighted grams of skeletons and of the words.
pub struct Near { post: HashMap<u64, Vec<(u32, f32)>>, idf: HashMap<u64, f32>, n: usize }
fn feats(w: &str, mut f: impl FnMut(u64, f32)) {
    let folded = fold(w);
    let sk = skeleton(&folded);
    let e = |n: &str, d: f32| -> f32 { std::env::var(n).ok().and_then(|x| x.parse().ok()).unwrap_or(d) };
    static W: std::sync::OnceLock<(f32, f32)> = std::sync::OnceLock::new();
    let (a, b) = *W.get_or_init(|| (e("RAWW", 0.7), e("SNDW", 0.0)));
    grams(&sk, 2..=5, |g| f(g, 1.0));
    if b > 0.0 { grams(&torg_engine::text::skeleton::sounds(&folded), 3..=5, |g| f(g.rotate_left(9) ^ 0x5555, b)); }
    if a > 0.0 { grams(&folded, 3..=5, |g| f(g.rotate_left(7) ^ 0x55, a)); }
}
impl Near {
    pub fn new(vocab: &[String]) -> Self {
        let mut post: HashMap<u64, Vec<(u32, f32)>> = HashMap::new();
        for (i, w) in vocab.iter().enumerate() { feats(w, |g, x| post.entry(g).or_default().push((i as u32, x))); }
        let n = vocab.len();
        let idf: HashMap<u64, f32> = post.iter().map(|(g, p)| (*g, (1.0 + n as f32 / p.len() as f32).ln())).collect();
        let mut norm = vec![0f32; n];
        for (g, p) in &post { for (i, x) in p { let y = x * idf[g]; norm[*i as usize] += y * y; } }
        for (g, p) in &mut post { for (i, x) in p.iter_mut() { *x *= idf[g] / norm[*i as usize].sqrt(); } }
        Self { post, idf, n }
    }
    pub fn near(&self, w: &str, least: f32) -> Vec<(u32, f32)> {
        let mut acc = vec![0f32; self.n];
        let mut norm = 0.0;
        let mx = (1.0 + self.n as f32).ln();
        feats(w, |g, x| {
            let idf = self.idf.get(&g).copied().unwrap_or(mx);
            norm += x * x * idf * idf;
            if let Some(p) = self.post.get(&g) { for (i, y) in p { acc[*i as usize] += x * idf * y; } }
        });
        let norm = norm.sqrt().max(1e-9);
        let mut out: Vec<(u32, f32)> = acc.iter().enumerate().filter(|(_, s)| **s / norm >= least).map(|(i, s)| (i as u32, s / norm)).collect();
        out.sort_by(|a, b| b.1.total_cmp(&a.1));
        out
    }
}
pub struct Lex { map: HashMap<(String, String), Vec<(String, String, f32)>>, heads: HashMap<String, (Vec<String>, Near)> }
impl Lex {
    pub fn load() -> Self {
        let mut map: HashMap<(String, String), Vec<(String, String, f32)>> = HashMap::new();
        let text = std::fs::read_to_string("/work/tmp/search/lex.tsv").unwrap();
        for line in text.lines() {
            let p: Vec<&str> = line.split('\t').collect();
            let key = |l: &str, w: &str| (l.to_owned(), stem(w, Language::from_code(l).unwrap()));
            let (a, b) = (key(p[0], p[1]), key(p[2], p[3]));
            map.entry(a.clone()).or_default().push((p[2].into(), p[3].into(), 1.0));
            map.entry(b).or_default().push((p[0].into(), p[1].into(), 1.0));
        }
        let mut heads = HashMap::new();
        for l in ["sv", "nb", "fi", "en"] {
            let mut w: Vec<String> = map.iter().filter(|((x, _), _)| x == l).flat_map(|(_, v)| v.iter().map(|_| String::new()).take(0)).collect();
            for line in text.lines() { let p: Vec<&str> = line.split('\t').collect(); if p[0] == l { w.push(p[1].into()); } if p[2] == l { w.push(p[3].into()); } }
            w.sort(); w.dedup();
            let n = Near::new(&w);
            heads.insert(l.to_owned(), (w, n));
        }
        Self { map, heads }
    }
    fn has(&self, w: &str, from: &str) -> bool { self.map.contains_key(&(from.to_owned(), stem(w, Language::from_code(from).unwrap()))) }
    pub fn deep(&self, w: &str, from: &str, to: &[&str], fall: f32, comp: f32) -> Vec<(String, f32)> {
        let v = self.forms(w, from, to);
        if !v.is_empty() { return v; }
        if comp > 0.0 && let Some((a, b)) = self.split(w, from) {
            let fa = self.forms(&a, from, to); let fb = self.forms(&b, from, to);
            let mut out = Vec::new();
            for (x, p) in fa.iter().take(3) { for (y, q) in fb.iter().take(3) { out.push((format!("{x}{y}"), comp * p * q)); } }
            for (x, p) in fb.iter().take(4) { out.push((x.clone(), comp * 0.5 * p)); }
            for (x, p) in fa.iter().take(4) { out.push((x.clone(), comp * 0.3 * p)); }
            if !out.is_empty() { return out; }
        }
        if fall > 0.0 && let Some((words, near)) = self.heads.get(from) {
            if let Some((t, s)) = near.near(w, fall).first() { return self.forms(&words[*t as usize], from, to).into_iter().map(|(w, p)| (w, p * s)).collect(); }
        }
        Vec::new()
    }
    fn split(&self, w: &str, from: &str) -> Option<(String, String)> {
        let c: Vec<char> = w.chars().collect();
        let mut best: Option<(usize, (String, String))> = None;
        for i in 3..c.len().saturating_sub(2) {
            let b: String = c[i..].iter().collect();
            if !self.has(&b, from) { continue; }
            let a: String = c[..i].iter().collect();
            let short: String = c[..i - 1].iter().collect();
            let a = if self.has(&a, from) { a } else if i > 3 && matches!(c[i - 1], 's' | 'e' | 'o' | 'u' | 'a') && self.has(&short, from) { short } else { continue };
            let score = i.min(c.len() - i);
            if best.as_ref().is_none_or(|x| score > x.0) { best = Some((score, (a, b))); }
        }
        best.map(|x| x.1)
    }
    /// forms in target language(s)
    pub fn forms(&self, w: &str, from: &str, to: &[&str]) -> Vec<(String, f32)> {
        let mut out: HashMap<String, f32> = HashMap::new();
        let key = (from.to_owned(), stem(w, Language::from_code(from).unwrap()));
        if let Some(v) = self.map.get(&key) {
            let direct: Vec<_> = v.iter().filter(|(l, ..)| to.contains(&l.as_str())).collect();
            for (_, w2, _) in &direct { *out.entry(w2.clone()).or_default() += 1.0; }
            // pivot
            for (l, w2, _) in v {
                if to.contains(&l.as_str()) { continue; }
                let k2 = (l.clone(), stem(w2, Language::from_code(l).unwrap()));
                if let Some(v2) = self.map.get(&k2) {
                    let t: Vec<_> = v2.iter().filter(|(l, ..)| to.contains(&l.as_str())).collect();
                    for (_, w3, _) in &t { *out.entry(w3.clone()).or_default() += 0.5 / t.len() as f32; }
                }
            }
        }
        let total: f32 = out.values().sum();
        let mut v: Vec<(String, f32)> = out.into_iter().map(|(w, x)| (w, x / total.max(1e-9))).collect();
        v.sort_by(|a, b| b.1.total_cmp(&a.1));
        v
    }
}

fn cognate_pairs(shared: &Path) -> Vec<(String, String)> {
    let mut pairs = Vec::new();
    for line in std::fs::read_to_string("/work/tmp/search/lex.tsv").unwrap().lines() {
        let p: Vec<&str> = line.split('\t').collect();
        if (p[0] == "sv" && p[2] == "nb") || (p[0] == "nb" && p[2] == "sv") { pairs.push((fold(p[1]), fold(p[3]))); }
    }
    let omw = data::text_of(&shared.join("terms/omw_parallel_terms_even.csv.gz")).unwrap();
    let mut r = csv::Reader::from_reader(omw.as_bytes());
    for rec in r.records() {
        let rec = rec.unwrap();
        for (x, y) in [(2, 3), (2, 4), (2, 5), (3, 4), (3, 5), (4, 5)] {
            for a in rec[x].split(" | ") { for b in rec[y].split(" | ") { if !a.is_empty() && !b.is_empty() && a != b { for _ in 0..2 { pairs.push((fold(a), fold(b))); } } } }
        }
    }
    pairs
}
pub fn stripped(w: &str) -> Vec<usize> { super::edit::codes(torg_engine::text::skeleton::ending(&fold(w))) }
pub fn main(shared: &Path) -> Result<()> {
    let s = data::sentences(shared)?;
    let lex = Lex::load();
    let ed = super::edit::Edit::train(&cognate_pairs(shared), 6, 0.6);
    let odd: Vec<usize> = (0..s.ids.len()).filter(|&i| s.ids[i] % 2 == 1).collect();
    let even: Vec<usize> = (0..s.ids.len()).filter(|&i| s.ids[i] % 2 == 0).collect();
    let dev = std::env::var("DEV").is_ok();
    let queries = if dev { &even } else { &odd };
    println!("queries {}", queries.len());
    let grid = |name: &str, d: f32| std::env::var(name).ok().and_then(|x| x.parse().ok()).unwrap_or(d);
    let (least, power, lw, kmax) = (grid("LEAST", 0.1), grid("POWER", 1.0), grid("LW", 0.8), grid("KMAX", 200.0) as usize);
    let lam = grid("LAM", 0.0) as f64;
    let (ktot, kful) = (grid("KTOT", 0.0) as usize, grid("KFUL", 12.0) as usize);
    let (fall, comp, ipow, imin, bb, fpow) = (grid("FALL", 0.0), grid("COMP", 0.0), grid("IPOW", 1.0), grid("IMIN", 0.0), grid("BB", 0.4) as f64, grid("FPOW", 0.3));
    let (beta, elo, epow) = (grid("BETA", 0.0), grid("ELO", 0.4), grid("EPOW", 1.0));
    for (a, b, ca, cb) in [("swe", "dan", "sv", "da"), ("swe", "nob", "sv", "nb"), ("nob", "dan", "nb", "da"), ("swe", "fin", "sv", "fi"), ("swe", "swe", "sv", "sv")] {
        let (qa, db) = (s.column(a), s.column(b));
        let docs: Vec<Vec<String>> = db.iter().map(|t| words(t)).collect();
        let qdocs: Vec<Vec<String>> = qa.iter().map(|t| words(t)).collect();
        let mut df: HashMap<&str, usize> = HashMap::new();
        for d in &qdocs { for w in d.iter().collect::<HashSet<_>>() { *df.entry(w).or_default() += 1; } }
        let kw = |i: usize| -> Vec<String> {
            let mut seen = HashSet::new();
            let mut c: Vec<(usize, usize, String)> = raw_words(&qa[i]).into_iter().enumerate()
                .filter(|(_, w)| w.chars().count() >= 4 && w.chars().all(|c| c.is_lowercase()) && seen.insert(w.clone()))
                .map(|(p, w)| (df[w.as_str()], p, w)).collect();
            c.sort();
            c.into_iter().take(3).map(|x| x.2).collect()
        };
        let (la, lb) = (Language::from_code(ca).unwrap(), Language::from_code(cb).unwrap());
        let sdocs: Vec<Vec<String>> = docs.iter().map(|d| d.iter().map(|w| stem(w, lb)).collect()).collect();
        let st = |q: &[String]| -> Vec<String> { q.iter().map(|w| stem(w, la)).collect() };
        let tf = Tfidf::new(&docs, 3..=5, false);
        let tfs = Tfidf::new(&docs, 3..=5, true);
        let n = docs.len();
        let mut vocab: Vec<String> = docs.iter().flatten().cloned().collect::<HashSet<_>>().into_iter().collect();
        vocab.sort();
        let vid: HashMap<&str, u32> = vocab.iter().enumerate().map(|(i, w)| (w.as_str(), i as u32)).collect();
        let mut vdocs: Vec<Vec<u32>> = vec![Vec::new(); vocab.len()];
        for (i, d) in docs.iter().enumerate() { for w in d.iter().collect::<HashSet<_>>() { vdocs[vid[w.as_str()] as usize].push(i as u32); } }
        let near = Near::new(&vocab);
        let vcodes: Vec<Vec<usize>> = vocab.iter().map(|w| stripped(w)).collect();
        let avg = docs.iter().map(Vec::len).sum::<usize>() as f64 / n as f64;
        let cb2: Vec<&str> = if cb == "da" { vec!["da", "nb"] } else { vec![cb] };
        let soft = |q: &[String], use_lex: bool| -> Vec<f64> {
            let mut out = vec![0f64; n];
            for w in q {
                let mut best: HashMap<u32, f32> = HashMap::new();
                let mut put = |form: &str, weight: f32| {
                    let fc = stripped(form);
                    for (k, (t, x)) in near.near(form, least).into_iter().take(kmax).enumerate() {
                        let x = if k < 60 && beta > 0.0 { let y = ed.similarity(&fc, &vcodes[t as usize]); let y = ((y - elo) / (1.0 - elo)).max(0.0).powf(epow); (1.0 - beta) * x + beta * y } else { (1.0 - beta) * x };
                        let x = weight * x.powf(power);
                        let e = best.entry(t).or_default();
                        if x > *e { *e = x; }
                    }
                };
                put(w, 1.0);
                if use_lex && ca != cb { for (f, p) in lex.deep(w, ca, &cb2, fall, comp).into_iter().take(12) { put(&f, lw * p.powf(fpow)); } }
                if ktot > 0 { let mut v: Vec<(u32, f32)> = best.into_iter().collect(); v.sort_by(|a, b| b.1.total_cmp(&a.1)); v.truncate(if q.len() > 6 { kful } else { ktot }); best = v.into_iter().collect(); }
                let mut doc_best: HashMap<u32, f32> = HashMap::new();
                for (t, x) in &best { for d in &vdocs[*t as usize] { let e = doc_best.entry(*d).or_default(); if *x > *e { *e = *x; } } }
                let dfw: f32 = doc_best.values().map(|x| x.powf(ipow)).sum::<f32>().max(imin);
                let idf = (1.0 + (n as f32 - dfw + 0.5).max(0.0) / (dfw + 0.5)).ln() as f64;
                for (d, x) in doc_best { out[d as usize] += idf * f64::from(x) * 2.2 / (1.0 + 1.2 * (1.0 - bb + bb * docs[d as usize].len() as f64 / avg)); }
            }
            out
        };
        let show = |name: &str, r: Run, f: Run| println!("{a}->{b} {name:12} kw3lc {:.3} {:.3} {:.3}   full {:.3} {:.3} {:.3}", r.r1, r.mrr, r.ndcg, f.r1, f.mrr, f.ndcg);
        let none = || Run { r1: 0.0, mrr: 0.0, ndcg: 0.0 };
        let quick = std::env::var("QUICK").is_ok();
        if !quick {
            show("bm25", evaluate(n, |i| bm25(&docs, &kw(i)), queries), none());
            show("tfidf", evaluate(n, |i| tf.score(&kw(i)), queries), evaluate(n, |i| tf.score(&qdocs[i]), queries));
            show("tfidf sub", evaluate(n, |i| tfs.score(&kw(i)), queries), evaluate(n, |i| tfs.score(&qdocs[i]), queries));
            show("snowball", evaluate(n, |i| bm25(&sdocs, &st(&kw(i))), queries), none());
        }
        let full = std::env::var("FULL").is_ok();
        if std::env::var("FAIL").is_ok() {
            for &i in queries.iter() {
                let q = kw(i); let x = soft(&q, true);
                let r = x.iter().filter(|y| **y > x[i]).count();
                if r >= 1 {
                    println!("#{r} {}", docs[i].join(" "));
                    for w in &q {
                        let f: Vec<String> = lex.forms(w, ca, &cb2).into_iter().take(6).map(|(w, p)| format!("{w} {p:.2}")).collect();
                        let nn: Vec<String> = near.near(w, least).into_iter().take(4).map(|(t, x)| format!("{} {x:.2}", vocab[t as usize])).collect();
                        println!("    {w}: lex {f:?} near {nn:?}");
                    }
                }
            }
        }
        for ul in [false, true] {
            let mix = |q: &[String]| { let mut x = soft(q, ul); if lam > 0.0 { let y = tfs.score(q); for (p, z) in x.iter_mut().zip(y) { *p += lam * z; } } x };
            show(if ul { "soft+lex" } else { "soft" }, evaluate(n, |i| mix(&kw(i)), queries), if full { evaluate(n, |i| mix(&qdocs[i]), queries) } else { none() });
        }
    }
    Ok(())
}
