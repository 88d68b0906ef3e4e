//! What Typst may see: the template, the document's data and the built-in fonts. No files, no network, no
//! clock.

use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};
use typst_kit::fonts::{FontStore, embedded};

use crate::error::Error;

/// The fonts in the binary, read once: they are constants, only too large to parse for every report.
static FONTS: LazyLock<FontStore> = LazyLock::new(|| {
    let mut fonts = FontStore::new();
    fonts.extend(embedded());
    fonts
});

/// One report on its way to paper.
pub(super) struct Pages {
    library: LazyHash<Library>,
    template: Source,
    data_id: FileId,
    data: Bytes,
}

impl Pages {
    /// Takes the document's data as JSON.
    pub(super) fn new(data: Vec<u8>) -> Result<Self, Error> {
        // Row headers of tables are behind this flag in Typst 0.15.
        let library = Library::builder().with_features([Feature::A11yExtras].into_iter().collect()).build();
        Ok(Self {
            library: LazyHash::new(library),
            template: Source::new(file_id("report.typ")?, include_str!("report.typ").to_owned()),
            data_id: file_id("document.json")?,
            data: Bytes::new(data),
        })
    }
}

fn file_id(name: &str) -> Result<FileId, Error> {
    let path = VirtualPath::new(name).map_err(|fault| Error::Layout(fault.to_string()))?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

/// Whether one of the fonts has this character.
pub(super) fn has_glyph(c: char) -> bool {
    let book = FONTS.book();
    let mut faces = book.families().flat_map(|(_, faces)| faces).filter_map(|at| book.info(at));
    faces.any(|face| face.coverage.contains(u32::from(c)))
}

impl World for Pages {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        FONTS.book()
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.template.id() { Ok(self.template.clone()) } else { Err(missing(id)) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.data_id { Ok(self.data.clone()) } else { Err(missing(id)) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.font(index)
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn missing(id: FileId) -> FileError {
    FileError::NotFound(id.get().vpath().get_without_slash().into())
}
