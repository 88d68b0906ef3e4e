//! torg-sources
