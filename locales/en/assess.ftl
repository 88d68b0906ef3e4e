### Self-assessment (English).

# The pages.

assess-title = Assess ourselves
assess-lead = How far have we come? Everybody rates alone, with a reason. Then you see where you agree and where not, and talk about that.
assess-card = See how far you have come, where you agree and where you do not. Nobody outside sees it.
assess-private = What you rate stays in your municipality. No network, no facilitator and nobody who runs Torg can read it, until you choose to share a result.
assess-own = Ours
assess-own-none = Nothing yet. Choose a model below and ask a few colleagues to rate too.
assess-model = Model
assess-models = Models
assess-models-text = A model has some areas, each with six steps in words. A network can add its own.
assess-start = Start rating
assess-shared = Others share
assess-shared-none = Nobody shares a result with you yet.
assess-about-model = About the model
assess-version = Version
assess-licence = Terms of use
assess-dimension = Area
assess-round-or-place = Round or place
assess-rules = Agreement: fewer than a third of the ratings lie more than one step from the middle (of twelve, fewer than four). Otherwise the panel is split and the level uncertain. Middle 0–2 is initial, 3–4 progressing, 5 optimising; a half middle counts upwards. Under six raters there is no label.

# Rating.

assess-rate = Rate now
assess-which = Which step describes us best?
assess-why = Why?
assess-why-help = One or two sentences. Your colleagues read it without your name once the round is closed. Write nothing about a single person.
assess-role = From where do you see it?
assess-role-help = Shown only where at least five of the same kind have rated.
assess-save-next = Save and go on
assess-later = Go on later
assess-alone = Nobody sees anybody else’s rating before the round is closed.
assess-before = What the last round said
assess-not-yet = not rated yet
assess-close = Close the round
assess-close-help = Then all of you see how the ratings lie, with the reasons. Nothing in the round can be changed afterwards.
assess-next-round = Rate again

# The result.

assess-stand-agreement = agreement
assess-stand-split = split
assess-stand-few = too few raters for a label
maturity-initial = at the beginning
maturity-progressing = on the way
maturity-optimising = far ahead
maturity-uncertain = uncertain
assess-nobody = Nobody rated this.
assess-chose = { $k } chose { $n }
assess-k-of-n = { $k } of { $n }
assess-round = Round { $n }
assess-round-open = Round { $n }: rating
assess-round-closed = Round { $n }: closed
assess-result = Result of round { $n }
assess-you-chose = you chose { $n }
assess-talk-of = From the talk after round { $n }:
assess-line = Line { $n }
assess-source = Own ratings; each dot is one person, the triangle is the middle
assess-spider-title = All areas at once
assess-spider-text = One spoke for each area, from 0 in the centre to 5; the broad lines show lowest to highest rating, hollow marks are split or too few. The same figures stand in the table.
assess-spider-source = Own ratings; marks show the middle, broad lines lowest to highest, hollow marks are split or too few
assess-earlier = Earlier, { $text }
assess-as-table = The same as a table
assess-steps = The six steps
assess-talk = The talk
assess-talk-notes = What we said
assess-talk-help = What did some see that others did not? Write no names.
assess-talk-keep = Keep the notes

# Sharing and comparing.

audience-nobody = Only we see it
audience-network = Shared with a network
audience-everybody = Shared with everybody
assess-sharing = Who may see it
assess-sharing-text = If you share, others see how many chose which step in the last closed round. They never see reasons, roles or notes of the talk. You can take it back at any time.
assess-share-with = Share with
assess-share = Share the result
assess-take-back = Take it back
assess-compare = Compare
assess-compare-text = Only places that share their result are here, in alphabetical order. There is no ranking.
assess-compare-own = Your own result is shown here to you alone.

# A model from a file.

assess-import-title = Take in a model
assess-import-lead = All of it is taken in, or nothing and every fault with its line. A version is never changed: give a new one a new number.
assess-import-for = For whom
assess-for-everybody = Everybody
assess-import-file = The file
assess-import-help = Three columns with a tab between: what, language, words. Copy them from a spreadsheet.
assess-import-do = Take it in
assess-nothing-taken = Nothing was taken in.
assess-fault-columns = There should be three columns with a tab between; there are { $text }.
assess-fault-part = “{ $text }” does not belong in a model.
assess-fault-language = There is no language “{ $text }”.
assess-fault-empty = The words for “{ $text }” are missing.
assess-fault-long = At most { $text } characters.
assess-fault-twice = “{ $text }” was said before.
assess-fault-place = “{ $text }” stands before the first dimension.
assess-fault-concept = There is no concept “{ $text }”.
assess-fault-key = “{ $text }” may only have small letters a–z, figures and hyphens.
assess-fault-missing = “{ $text }” is missing.
assess-fault-too-many = At most { $text } dimensions.

# What a practice requires.

assess-could-we = Could we do this?
assess-state = State what it requires
assess-state-lead = How far does a place have to have come for this to work? Leave out what does not matter.
assess-no-requirement = does not matter
assess-needs-this = The least a place needs, by
assess-none-stated = Nobody has stated yet how far a place has to have come.
assess-not-assessed = You have not assessed yourselves by this model.
assess-gap-private = Only your own people see where you stand. The questions say what is needed, not what you lack.
assess-fit-there = we are there
assess-fit-gap = not yet
assess-fit-unsure = we do not agree, or are too few
assess-fit-not-rated = not rated
assess-gap-question = { $name }: how did you get to where “{ $text }”?
assess-ask-exchange = Put the questions to “{ $text }”

# With numbers.

assess-dimensions = { $n ->
        [one] { $n } area
       *[other] { $n } areas
    }
assess-raters-so-far = { $n ->
        [one] { $n } person has rated something.
       *[other] { $n } people have rated something.
    }
assess-complete = { $n ->
        [one] { $n } of them everything.
       *[other] { $n } of them everything.
    }
assess-spread = { $n ->
        [one] { $n } rated; the middle is { $median }; { $chosen }.
       *[other] { $n } rated; the middle is { $median }; { $chosen }.
    }
assess-reasons = { $n ->
        [one] { $n } reason
       *[other] { $n } reasons
    }
assess-faults = { $n ->
        [one] { $n } fault
       *[other] { $n } faults
    }
assess-ask-request = { $n ->
        [one] Ask about { $n } gap
       *[other] Ask about { $n } gaps
    }

# What was done.

done-assessment-started = Rate the first area. Then ask your colleagues to do the same.
done-rated = Saved.
done-assessment-closed = The round is closed. Here is how the ratings lie.
done-assessment-closed-meanwhile = The round was closed meanwhile, so this rating was not taken in.
done-assessment-opened = The next round is open. The earlier one stays as it is.
done-assessment-talk-kept = The notes are kept.
done-assessment-shared = The result is shared.
done-assessment-taken-back = Nobody outside sees it any more.
done-assessment-model-added = The model is taken in.
done-requirements-stated = What it requires is stated.
done-gaps-asked = Your questions are added.

# For the journal.

deed-start-assessment = started a self-assessment
deed-close-assessment-round = closed a round of a self-assessment
deed-open-assessment-round = opened a round of a self-assessment
deed-keep-assessment-talk = wrote down a talk about a self-assessment
deed-share-assessment = shared a result of a self-assessment
deed-take-back-assessment = took back a result of a self-assessment
deed-import-assessment-model = took in a model of self-assessment
deed-state-requirements = stated what a practice requires
kind-assessment = Self-assessment
kind-assessment-model = Model of self-assessment
field-questions = Questions
field-rating = Step
field-assess-reason = Reason
field-with = Whom you share with
