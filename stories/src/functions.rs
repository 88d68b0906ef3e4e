//! Every function of a Rust file with its length and number of parameters.

use crate::repository::is_for_tests;
use syn::spanned::Spanned as _;
use syn::visit::{self, Visit};

/// A function as it stands in its file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Function {
    /// Its name.
    pub name: String,
    /// Lines from its signature to its closing brace.
    pub lines: usize,
    /// Parameters, without `self`.
    pub parameters: usize,
}

/// The functions of a file but for those in `#[cfg(test)]`.
#[must_use]
pub fn functions(file: &syn::File) -> Vec<Function> {
    let mut all = All(Vec::new());
    all.visit_file(file);
    all.0
}

struct All(Vec<Function>);

impl All {
    fn add(&mut self, signature: &syn::Signature, end: usize) {
        let typed = |input: &&syn::FnArg| matches!(input, syn::FnArg::Typed(_));
        self.0.push(Function {
            name: signature.ident.to_string(),
            lines: end - signature.span().start().line + 1,
            parameters: signature.inputs.iter().filter(typed).count(),
        });
    }
}

impl<'f> Visit<'f> for All {
    fn visit_item_mod(&mut self, module: &'f syn::ItemMod) {
        if !is_for_tests(&module.attrs) {
            visit::visit_item_mod(self, module);
        }
    }

    fn visit_item_fn(&mut self, function: &'f syn::ItemFn) {
        self.add(&function.sig, function.block.span().end().line);
        visit::visit_item_fn(self, function);
    }

    fn visit_impl_item_fn(&mut self, function: &'f syn::ImplItemFn) {
        self.add(&function.sig, function.block.span().end().line);
        visit::visit_impl_item_fn(self, function);
    }
}

#[cfg(test)]
mod tests {
    use super::{Function, functions};

    #[test]
    fn functions_are_measured_from_signature_to_closing_brace() {
        let file = "/// About.\nfn one(a: i32) -> i32 {\n    a\n}\nstruct S;\nimpl S {\n    fn two(&self, a: i32, b: i32) {}\n}
            #[cfg(test)]\nmod tests { fn three() {} }\n";
        let found = functions(&syn::parse_file(file).unwrap());
        let of = |name: &str, lines, parameters| Function { name: name.into(), lines, parameters };
        assert_eq!(found, [of("one", 3, 1), of("two", 1, 2)]);
    }
}
