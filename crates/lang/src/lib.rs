//! torg-lang
