//! torg-engine
