//! Every SQL text of a Rust file, and whether it stands where it should: in a `const` of its own.

use syn::visit::{self, Visit};

/// A SQL text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SqlText {
    /// The constant's name; `None` = a literal in the middle of code.
    pub name: Option<String>,
    /// The text.
    pub text: String,
}

/// The SQL texts of a file but for those in `#[cfg(test)]`.
#[must_use]
pub fn sql_texts(file: &syn::File) -> Vec<SqlText> {
    let mut all = All { name: None, found: Vec::new() };
    all.visit_file(file);
    all.found
}

struct All {
    name: Option<String>,
    found: Vec<SqlText>,
}

impl<'f> Visit<'f> for All {
    fn visit_item_mod(&mut self, module: &'f syn::ItemMod) {
        if !crate::repository::is_for_tests(&module.attrs) {
            visit::visit_item_mod(self, module);
        }
    }

    fn visit_item_const(&mut self, item: &'f syn::ItemConst) {
        self.name = Some(item.ident.to_string());
        visit::visit_item_const(self, item);
        self.name = None;
    }

    fn visit_attribute(&mut self, _: &'f syn::Attribute) {}

    fn visit_lit_str(&mut self, literal: &'f syn::LitStr) {
        let text = literal.value();
        if is_sql(&text) {
            self.found.push(SqlText { name: self.name.clone(), text });
        }
    }
}

fn is_sql(text: &str) -> bool {
    let mut words = text.split_whitespace();
    let (first, second) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    match first {
        "SELECT" | "WITH" => !second.is_empty(),
        "INSERT" => second == "INTO" || second == "OR",
        "DELETE" => second == "FROM",
        "UPDATE" => text.contains(" SET "),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::sql_texts;

    #[test]
    fn texts_are_found_in_constants_and_in_the_middle_of_code() {
        let file = r#"const LIST: &str = "SELECT id
                FROM note";
            const NOT_SQL: &str = "UPDATE your profile";
            fn f(tx: &mut Tx) { tx.execute("DELETE FROM note", &[]); }
            #[cfg(test)] mod tests { const T: &str = "SELECT 1 FROM x"; }"#;
        let found = sql_texts(&syn::parse_file(file).unwrap());
        let names: Vec<Option<&str>> = found.iter().map(|sql| sql.name.as_deref()).collect();
        assert_eq!(names, [Some("LIST"), None]);
        assert!(found[0].text.ends_with("FROM note"));
    }
}
