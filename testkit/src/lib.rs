//! torg-testkit
