//! torg-db
