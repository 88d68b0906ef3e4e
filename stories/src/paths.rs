//! Every path a Rust file names (`crate::meet::queries`, also inside `use {..}`), made absolute within its crate.

use syn::visit::{self, Visit};

/// The paths of `file`. Those of its own crate begin with `crate`; a bare word (`find(..)`) stays as it is.
/// `module` says where the file stands: `["meet", "commands"]`.
#[must_use]
pub fn paths(file: &syn::File, module: &[&str]) -> Vec<Vec<String>> {
    let here = module.iter().map(|word| (*word).to_owned()).collect();
    let mut all = All { here, found: Vec::new() };
    all.visit_file(file);
    all.found
}

/// Where a file below `src` stands: `meet/commands/mod.rs` is `["meet", "commands"]`.
#[must_use]
pub fn module_of(below_src: &str) -> Vec<&str> {
    let stem = below_src.trim_end_matches(".rs");
    let mut words: Vec<&str> = stem.split('/').collect();
    if words.last().is_some_and(|last| ["mod", "lib", "main"].contains(last)) {
        words.pop();
    }
    words
}

struct All {
    here: Vec<String>,
    found: Vec<Vec<String>>,
}

impl All {
    fn add(&mut self, words: Vec<String>) {
        let mut absolute = match words.first().map(String::as_str) {
            Some("crate") => vec!["crate".to_owned()],
            Some("self" | "super") => ["crate".to_owned()].into_iter().chain(self.here.clone()).collect(),
            _ => return self.found.push(words),
        };
        for word in words {
            match word.as_str() {
                "crate" | "self" => {}
                "super" => drop(absolute.pop()),
                _ => absolute.push(word),
            }
        }
        self.found.push(absolute);
    }

    fn add_tree(&mut self, before: &[String], tree: &syn::UseTree) {
        let with = |word: &syn::Ident| before.iter().cloned().chain([word.to_string()]).collect::<Vec<_>>();
        match tree {
            syn::UseTree::Path(path) => self.add_tree(&with(&path.ident), &path.tree),
            syn::UseTree::Name(name) => self.add(with(&name.ident)),
            syn::UseTree::Rename(rename) => self.add(with(&rename.ident)),
            syn::UseTree::Glob(_) => self.add(before.to_vec()),
            syn::UseTree::Group(group) => group.items.iter().for_each(|tree| self.add_tree(before, tree)),
        }
    }
}

impl<'f> Visit<'f> for All {
    fn visit_item_mod(&mut self, module: &'f syn::ItemMod) {
        self.here.push(module.ident.to_string());
        visit::visit_item_mod(self, module);
        self.here.pop();
    }

    fn visit_item_use(&mut self, item: &'f syn::ItemUse) {
        self.add_tree(&[], &item.tree);
    }

    fn visit_path(&mut self, path: &'f syn::Path) {
        self.add(path.segments.iter().map(|segment| segment.ident.to_string()).collect());
        visit::visit_path(self, path);
    }
}

#[cfg(test)]
mod tests {
    use super::{module_of, paths};

    #[test]
    fn paths_are_made_absolute_wherever_they_stand() {
        let file = "use crate::{meet::queries as q, ground::{self, thread}};\nuse super::store::INSERT;
            fn f() { super::super::find::queries::search(); }
            mod inner { use super::super::views; }\n";
        let found = paths(&syn::parse_file(file).unwrap(), &["capture", "commands"]);
        let found: Vec<String> = found.iter().map(|words| words.join("::")).collect();
        let expected = [
            "meet::queries",
            "ground",
            "ground::thread",
            "capture::store::INSERT",
            "find::queries::search",
            "capture::views",
        ];
        for path in expected {
            assert!(found.contains(&format!("crate::{path}")), "{path} is not in {found:?}");
        }
    }

    #[test]
    fn a_file_stands_where_its_folders_say() {
        assert_eq!(module_of("meet/commands/mod.rs"), ["meet", "commands"]);
        assert_eq!(module_of("find/queries.rs"), ["find", "queries"]);
        assert_eq!(module_of("lib.rs"), Vec::<&str>::new());
    }
}
