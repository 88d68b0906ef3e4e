//! torg-web
