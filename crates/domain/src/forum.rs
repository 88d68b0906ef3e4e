//! Forums: standing meetings where organisations cooperate. What each is for, who ought to sit there, and what is
//! missing when all forums of a network are seen side by side.
//!
//! A gap is only ever told where something is stated: a forum whose levels nobody wrote down lacks no level, it lacks
//! the statement, and that is a gap of its own.

use crate::network::Level;
use crate::word::words;

words! {
    /// What a forum is for.
    pub enum Task {
        /// Steers the cooperation: aims, money, priorities.
        Steering = "steering",
        /// The municipality and health care in one place.
        LocalCooperation = "local-cooperation",
        /// Home from hospital.
        Discharge = "discharge",
        /// Users and relatives are heard.
        UserVoice = "user-voice",
        /// Follows how it goes.
        FollowUp = "follow-up",
        /// Coordinates between organisations.
        Coordination = "coordination",
        /// Learns from each other.
        Learning = "learning",
        /// Develops a way of working.
        Development = "development",
        /// Something else.
        Other = "other",
    }
}

impl Task {
    /// Levels without which the task is hard to do. A group with more than one level in it asks for one of them.
    #[must_use]
    pub const fn needs(self) -> &'static [&'static [Level]] {
        match self {
            Self::Steering => &[&[Level::Management, Level::Politician]],
            Self::LocalCooperation => &[&[Level::HealthCare], &[Level::CareStaff]],
            Self::Discharge => &[&[Level::HealthCare]],
            Self::UserVoice => &[&[Level::User, Level::Relative]],
            Self::Development => &[&[Level::CareStaff]],
            Self::FollowUp => &[&[Level::Management]],
            Self::Coordination | Self::Learning | Self::Other => &[],
        }
    }
}

/// A member of the network, as the rules of gaps see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Its organisation.
    pub organisation: String,
    /// A municipality: one is missed in a forum, an association or institute is not.
    pub is_municipality: bool,
}

/// A forum, as the rules of gaps see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meeting {
    /// The forum.
    pub forum: String,
    /// What it is for; `None` = not stated.
    pub task: Option<Task>,
    /// Whose it is; `None` = shared by all.
    pub owner: Option<String>,
    /// Who sits there, from which level.
    pub seats: Vec<(String, Level)>,
}

impl Meeting {
    fn seats_of<'a>(&'a self, organisation: &'a str) -> impl Iterator<Item = Level> + 'a {
        self.seats.iter().filter(move |(id, _)| id == organisation).map(|(_, level)| *level)
    }

    fn holds(&self, organisation: &str) -> bool {
        self.seats_of(organisation).next().is_some()
    }
}

/// What is missing or doubled when the forums of a network are seen side by side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Gap {
    /// A member municipality sits in none of the forums.
    InNoForum {
        /// The member.
        organisation: String,
    },
    /// A member municipality sits in no forum with a task that others have one for.
    NoForumFor {
        /// The member.
        organisation: String,
        /// The task.
        task: Task,
    },
    /// Nobody sits in a forum from a level its task needs.
    NoLevel {
        /// The forum.
        forum: String,
        /// Any of these would do.
        levels: &'static [Level],
    },
    /// Who sits in a forum, or from which level, is not stated.
    SeatsNotStated {
        /// The forum.
        forum: String,
    },
    /// Two forums have the same task for the same organisation.
    SameTask {
        /// One forum.
        forum: String,
        /// The other.
        other: String,
        /// The task.
        task: Task,
    },
}

impl Gap {
    /// The fixed word of its kind; locale keys are made of it.
    #[must_use]
    pub const fn word(&self) -> &'static str {
        match self {
            Self::InNoForum { .. } => "in-no-forum",
            Self::NoForumFor { .. } => "no-forum-for",
            Self::NoLevel { .. } => "no-level",
            Self::SeatsNotStated { .. } => "seats-not-stated",
            Self::SameTask { .. } => "same-task",
        }
    }
}

/// Everything that is missing or doubled, the weightiest first; in the order the members and forums came within.
#[must_use]
pub fn gaps(members: &[Member], meetings: &[Meeting]) -> Vec<Gap> {
    let mut gaps = in_no_forum(members, meetings);
    gaps.extend(no_forum_for(members, meetings));
    gaps.extend(meetings.iter().flat_map(no_level));
    gaps.extend(same_task(meetings));
    gaps.extend(
        meetings
            .iter()
            .filter(|meeting| !says_who(meeting))
            .map(|meeting| Gap::SeatsNotStated { forum: meeting.forum.clone() }),
    );
    gaps
}

/// Nothing is said of a network where no seat is known at all: silence is not absence.
fn in_no_forum(members: &[Member], meetings: &[Meeting]) -> Vec<Gap> {
    if meetings.iter().all(|meeting| meeting.seats.is_empty()) {
        return Vec::new();
    }
    let sits = |member: &&Member| meetings.iter().any(|meeting| meeting.holds(&member.organisation));
    let left_out = members.iter().filter(|member| member.is_municipality).filter(|member| !sits(member));
    left_out.map(|member| Gap::InNoForum { organisation: member.organisation.clone() }).collect()
}

/// A task counts as something every municipality could have where at least two of them do. Who sits nowhere at all is
/// told once, and not for each task.
fn no_forum_for(members: &[Member], meetings: &[Meeting]) -> Vec<Gap> {
    let municipalities: Vec<&Member> = members.iter().filter(|member| member.is_municipality).collect();
    let sits = |member: &Member, task: Option<Task>| {
        meetings
            .iter()
            .any(|meeting| (task.is_none() || meeting.task == task) && meeting.holds(&member.organisation))
    };
    let mut gaps = Vec::new();
    for task in Task::ALL.iter().copied().filter(|task| *task != Task::Other) {
        let have = municipalities.iter().filter(|member| sits(member, Some(task))).count();
        if have < 2 {
            continue;
        }
        let missing = municipalities.iter().filter(|member| !sits(member, Some(task)) && sits(member, None));
        gaps.extend(
            missing.map(|member| Gap::NoForumFor { organisation: member.organisation.clone(), task }),
        );
    }
    gaps
}

fn no_level(meeting: &Meeting) -> Vec<Gap> {
    let (Some(task), true) = (meeting.task, says_who(meeting)) else { return Vec::new() };
    let is_there = |levels: &[Level]| meeting.seats.iter().any(|(_, level)| levels.contains(level));
    let missing = task.needs().iter().copied().filter(|levels| !is_there(levels));
    missing.map(|levels| Gap::NoLevel { forum: meeting.forum.clone(), levels }).collect()
}

/// Is the level of at least one seat stated?
fn says_who(meeting: &Meeting) -> bool {
    meeting.seats.iter().any(|(_, level)| *level != Level::NotStated)
}

fn same_task(meetings: &[Meeting]) -> Vec<Gap> {
    let mut gaps = Vec::new();
    for (at, one) in meetings.iter().enumerate() {
        let Some(task) = one.task.filter(|task| *task != Task::Other) else { continue };
        let twins =
            meetings[at + 1..].iter().filter(|other| other.task == one.task && other.owner == one.owner);
        gaps.extend(twins.map(|other| Gap::SameTask {
            forum: one.forum.clone(),
            other: other.forum.clone(),
            task,
        }));
    }
    gaps
}

#[cfg(test)]
mod tests;
