//! The words of the vocabularies that are written and read.

use oxrdf::NamedNodeRef;

macro_rules! words {
    ($($name:ident = $address:literal),+ $(,)?) => {
        $(pub(crate) const $name: NamedNodeRef<'_> = NamedNodeRef::new_unchecked($address);)+
    };
}

pub(crate) const SKOS: &str = "http://www.w3.org/2004/02/skos/core#";
pub(crate) const DCT: &str = "http://purl.org/dc/terms/";
/// What SKOS has no word for. The address is a name and is not looked up.
pub(crate) const OWN: &str = "https://torg.example/ns/glossary#";

words! {
    TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type",
    BOOLEAN = "http://www.w3.org/2001/XMLSchema#boolean",
    DATE_TIME = "http://www.w3.org/2001/XMLSchema#dateTime",
    CONCEPT = "http://www.w3.org/2004/02/skos/core#Concept",
    CONCEPT_SCHEME = "http://www.w3.org/2004/02/skos/core#ConceptScheme",
    IN_SCHEME = "http://www.w3.org/2004/02/skos/core#inScheme",
    TOP_CONCEPT_OF = "http://www.w3.org/2004/02/skos/core#topConceptOf",
    PREF_LABEL = "http://www.w3.org/2004/02/skos/core#prefLabel",
    ALT_LABEL = "http://www.w3.org/2004/02/skos/core#altLabel",
    DEFINITION = "http://www.w3.org/2004/02/skos/core#definition",
    SCOPE_NOTE = "http://www.w3.org/2004/02/skos/core#scopeNote",
    EDITORIAL_NOTE = "http://www.w3.org/2004/02/skos/core#editorialNote",
    NOTATION = "http://www.w3.org/2004/02/skos/core#notation",
    EXACT_MATCH = "http://www.w3.org/2004/02/skos/core#exactMatch",
    CLOSE_MATCH = "http://www.w3.org/2004/02/skos/core#closeMatch",
    TITLE = "http://purl.org/dc/terms/title",
    SOURCE = "http://purl.org/dc/terms/source",
    MODIFIED = "http://purl.org/dc/terms/modified",
    FALSE_FRIEND = "https://torg.example/ns/glossary#falseFriend",
    IS_CHECKED = "https://torg.example/ns/glossary#isChecked",
}
