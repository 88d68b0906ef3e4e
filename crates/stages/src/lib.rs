//! torg-stages
