//! torg-stories
