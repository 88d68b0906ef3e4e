//! Which cells of a table may not be told, because they are about too few or because those could be worked out.

/// So many clients a cell has to be about to be told: KOSTRA's rule for care.
pub const LEAST_TOLD: usize = 5;

/// So many clients a median has to be about to be told. With ten of them five lie on each side of it; with fewer it is, to the
/// reader, one client's value or the mean of two. The rule of thumb for outputs of research data centres: ten units behind
/// each number (Brandt et al., Guidelines for the checking of output based on microdata research, ESSnet SDC 2010).
pub const MEDIAN_TOLD: usize = 10;

/// So many for a quartile: of twenty five lie beyond each, as of ten on each side of the median.
pub const QUARTILES_TOLD: usize = 20;

/// Which cells of one row, whose total is told, have to be hidden: those of one to `least − 1` clients; and where total and
/// open cells would give them away, the smallest open ones as well, until at least two are hidden that together hold `least`
/// clients. Of equally small ones the first. Empty cells are about nobody: they stay open and hide nobody.
///
/// After the rules of primary and secondary suppression (Hundepool et al., Statistical Disclosure Control, 2012, chapter 4)
/// for one row with its sum.
#[must_use]
pub fn hidden(clients: &[usize], least: usize) -> Vec<bool> {
    let mut is_hidden: Vec<bool> = clients.iter().map(|own| (1..least).contains(own)).collect();
    while is_hidden.contains(&true) {
        let of_hidden = || clients.iter().zip(&is_hidden).filter(|(_, hidden)| **hidden).map(|(own, _)| own);
        if of_hidden().count() >= 2 && of_hidden().sum::<usize>() >= least {
            break;
        }
        let open = (0..clients.len()).filter(|at| !is_hidden[*at] && clients[*at] > 0);
        match open.min_by_key(|at| clients[*at]) {
            Some(smallest) => is_hidden[smallest] = true,
            None => break,
        }
    }
    is_hidden
}
