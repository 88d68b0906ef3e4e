//! torg-report
