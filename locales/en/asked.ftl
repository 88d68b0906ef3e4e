### ASKED: mail that asks: how a promise goes, what a delegation brought home (English).

asked-title-3 = How is it going?
asked-title-12 = What became of it?
asked-title-24 = What became of it, two years on?
asked-thanks = Thank you
asked-answered = The question has been answered
asked-promised = Published { $text }:
asked-own = Your answer
asked-answer-under-way = We are working on it
asked-answer-kept = Done as promised
asked-answer-stopped = We stopped
asked-answer-no-effect = Done, but we saw no effect
asked-what = What is different now, and for whom?
asked-what-help = One sentence is enough. If you stopped or saw no effect, say why: others learn most from that.
asked-do = Send the answer
asked-public = The answer is shown with the commitment, open to everyone. Write no names.
asked-received = Your answer now stands with the commitment
asked-received-text = Nothing more is asked right now. To change something, open the commitment and sign in.
mail-kind-asked = Question about a commitment

post-subject-asked-3 = Three months on, how is it going? { $text }
post-subject-asked-12 = One year on, what became of it? { $text }
post-subject-asked-24 = Two years on, what became of it? { $text }
post-lead-asked-3 = On { $date }, { $organisation } made this commitment public. How is it going?
post-lead-asked-12 = On { $date }, { $organisation } made this commitment public. A year has passed: what became of it?
post-lead-asked-24 = On { $date }, { $organisation } made this commitment public. Two years have passed: what became of it?
post-asked-choose = Choose the answer that fits. You can add a sentence before you send it, and you need not sign in.
post-asked-for-all = Nothing yet? Choose “We are working on it”. Your answer counts for the whole organisation.
post-foot-asked = You get this one mail from { $installation } because your role owns the commitment or you published it. If you want no more, remove the address under Your account.

# To the leader of a delegation.
mail-kind-home-draft = Draft after a visit
mail-kind-home-commitment = Reminder after a visit
post-subject-home-draft = The draft from “{ $title }” is ready to read
post-lead-home-draft = What your group wrote during “{ $title }” now stands under its headings, impressions apart from facts. Read it through, correct it and hand it to the host here:
post-subject-home-commitment = What do you take home from “{ $title }”?
post-lead-home-commitment = Two weeks have passed since “{ $title }”, and no commitment has been written. What do you take home? One is enough. We remind you this one time only.
post-foot-home = You get this mail from { $installation } because you lead the group that made the visit. If you want no more, remove the address under Your account.
