//! torg-domain
