// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/RunbookWords.h"

#include "ui/render/NumberFormat.h"
#include "ui/render/Translate.h"

namespace Tidemark {

namespace {

constexpr char kContext[] = "Tidemark::Runbooks";

// For lupdate alone; each has to stand in resources/runbooks or in the core word for word (tests/translations checks it).
[[maybe_unused]] constexpr const char *kSentences[] = {
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "Answers drift from the documentation"),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "Answers of some endpoint are refused as shape_mismatch, or fields come and go."),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "See which endpoint is refused the most."),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "Compare its newest answer with the documented one."),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "Compare the refused answer with the last good ones, path by path."),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "Switch the endpoint off rather than asking again."),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "Until then what is held can be served."),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "File a contract issue with the vendor, with what differs and a sample request."),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "The API refuses the key"),
    QT_TRANSLATE_NOOP(
        "Tidemark::Runbooks",
        "Answers say 401 or 403, or that the key is not available. Nothing is asked with that key until another is set."),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "See whether this very key was refused."),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "See how many of the latest answers said so."),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "Check the key in the vendor's account; it may have been replaced there. It goes "
                                            "into the header X-Api-Key and nowhere else."),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "Set the new key with \"tidemark-cli key set\", or in Settings. That ends the stop."),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks",
                      "Open a ticket with the vendor if the account shows the same key as this program has."),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "The account is out of credits"),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks",
                      "Answers say 402. Nothing more is asked with this key until somebody has bought credits and says so."),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "See whether spending is stopped for want of credits."),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "See how many of the latest answers said 402."),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "See what the balance is, as far as it is known."),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "See whether one asker spends most of it, and can wait."),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks",
                      "Buy credits, then allow spending again with \"tidemark-cli credits resume\", or in Credits."),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "Open a ticket with the vendor if the account shows credits that the API denies."),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "Posts come without links to their videos"),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "Downloads fail, or a post has no link to its video."),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "Confirm that play, wmplay and hdplay are all in the answers."),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "See whether play or wmplay is missing. Then there is nothing to fall back on."),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "See whether hdplay is missing in more than 5 % of recent answers. Fewer are posts "
                                            "without an HD master, for which play is used, and nobody is paged."),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "While links are missing, serve the answers that are held."),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks",
                      "If nothing can be downloaded, switch the endpoint off rather than paying for answers without links."),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks",
                      "Open a ticket with the vendor, with the share that lacks links and a sample request."),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "The API says that it is asked too often"),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks",
                      "Answers say 429. Each of them is paid for, and the whole program waits as long as the API says."),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "See how many answers of the last hour said 429."),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "See whether this program came near the pace that the API allows. If it did not, "
                                            "another program asks with the same key."),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks",
                      "Find the other programs that use this key, and let them share a cache or a data folder with this one."),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "Let background work wait, by the pause in Watchlists."),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "Open a ticket with the vendor if 429 comes far below the documented pace."),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "Video search is degraded"),
    QT_TRANSLATE_NOOP(
        "Tidemark::Runbooks",
        "Searches for videos are slow or fail. Search is tier 2 and slower by nature, since it filters by time and sorts."),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "Confirm that p95 has been above 4 s for 10 minutes."),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "See whether the rest of the API is failing too; then it is not the search."),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "See whether the cursor is passed. Deep pages are heavier."),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "Ask for 10 results in place of 30."),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "If it is still degraded, serve what is held for popular keywords."),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "If even that burns the budget, switch searches for videos off."),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "Open a ticket with the vendor, with times in UTC and a sample request."),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "Lists of followers are stuck"),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "A list of followers begins again, repeats itself or ends too early."),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks",
                      "Verify that the top-level time of each answer is passed back as it came, and no cursor in its place."),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "See whether the API's time stands still from page to page."),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "See whether hasMore turns false before the list is at its end."),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "While it is stuck, serve the pages that are held."),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "If walks go in circles, switch the endpoint off, since each round is paid for."),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "Open a ticket with the vendor, with a sample request of a page that repeats."),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "Profiles come in another shape"),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks",
                      "Answers about profiles are refused as shape_mismatch. That is no outage, and asking again does not help."),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "See how many of the latest answers were refused for their shape."),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks",
                      "Compare the newest answer with the documented one. Where they agree, the contract test is what is wrong."),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "Ask for the pinned smoke-test user and compare its answer with the one before."),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks",
                      "If a field truly disappeared, switch the affected endpoint off rather than asking again."),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "calls in the last %2 minutes: %1; needed: %3"),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "p95 was %1 ms over %2 calls in the last %3 minutes; the limit is %4 ms"),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "nothing else was asked in the last %1 minutes"),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "calls of other endpoints in the last %3 minutes: %2, of which failed: %1"),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "no calls in the last %1 minutes"),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "calls in the last %3 minutes: %2, of which ended as %4: %1 (%5 %)"),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "calls of %6 in the last %3 minutes: %2, of which ended as %4: %1 (%5 %)"),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "the API refused the key that is set: %1"),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "the key that is set was not refused"),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "spending is stopped: %1"),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "spending is not stopped for want of credits"),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "the balance is not known; \"tidemark-cli credits set-balance N\" tells it"),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "credits left: %1; spent a day: %2"),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "credits left: %1"),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "nothing was spent in seven days"),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "credits spent in seven days: %3, of which by %1: %2"),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks",
                      "requests of this program in its busiest minute: %1; the API takes %2 a minute and key"),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "no answer about a video is held of the last %1 hours"),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "all of them are in every answer; answers looked at: %1"),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "answers looked at: %1; missing: %2"),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "answers about videos in the last %2 hours: %1; needed: %3"),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "answers looked at: %1; missing: %2 (%3 %, the limit is %4 %)"),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "questions of the last week whose answers can be served: %1"),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "no answer is held"),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "the newest answer breaks the documented contract; places in which it differs: %1"),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "the newest answer keeps the contract; documented fields that are not in it: %1"),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "no answer was refused for its shape"),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "no good answer is held to compare the refused one with"),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks",
                      "places in which the refused answer differs from the good ones before it: %1; good ones: %2"),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks",
                      "places in which it differed from the good ones before it: %1; good ones before: %2, since: %3"),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "asking for @%1 brought nothing: %2"),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "answers about @%2 that are held: %1; needed: 2"),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "places in which the newest answer about @%1 differs from the one before: %2"),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "no page after a first one was asked in the last %1 hours"),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "every page was asked with the time of the answer before it; pages: %1"),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "pages asked with a time that no answer before them gave: %1 of %2, such as %3"),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "no page that says that more follows came in the last %1 hours"),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "the time moved on in every page; pages: %1"),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks",
                      "pages that say that more follows and give no time to go on with: %1 of %2, such as \"%3\""),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "no list was read to its end in the last %1 hours"),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "no list ended early; lists: %1"),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "lists that ended early: %1 of %2, such as one after %3 of %4 people"),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "no answer is held of the last %1 hours"),
    QT_TRANSLATE_NOOP("Tidemark::Runbooks", "answers asked for at a cursor of %3 or deeper: %1 of %2; the deepest was %4"),
};

} // namespace

QString runbookWords(const QString &english)
{
    return english.isEmpty() ? english : QCoreApplication::translate(kContext, english.toUtf8().constData());
}

// As a sentence of its own begins; "p95" is a name.
QString sentenceWords(const Sentence &sentence)
{
    QString words = filledIn(runbookWords(sentence.text), sentence.values);
    if (words.size() > 1 && words.at(1).isLetter())
        words.replace(0, 1, words.at(0).toUpper());
    return words;
}

VerdictWords verdictWords(const std::optional<CheckResult> &result)
{
    if (!result)
        return {tr("by hand"), tr("This step is yours: the program cannot look at it.")};
    switch (result->verdict) {
    case CheckVerdict::Holds: return {tr("holds", "what a step says"), tr("What the step says is so.")};
    case CheckVerdict::DoesNot: return {tr("does not hold"), tr("What the step says is not so.")};
    case CheckVerdict::NotEnoughData: return {tr("not enough data"), tr("Too little was called or answered to say.")};
    }
    Q_UNREACHABLE();
}

QString mitigationWords(Mitigation mitigation)
{
    switch (mitigation) {
    case Mitigation::SmallPages: return tr("Ask for small pages");
    case Mitigation::ServeStale: return tr("Serve what is held");
    case Mitigation::SwitchedOff: return tr("Switch the endpoint off");
    }
    Q_UNREACHABLE();
}

QString mitigationMeaning(Mitigation mitigation)
{
    switch (mitigation) {
    case Mitigation::SmallPages: return tr("Lists are asked in pages of 10 in place of 30: the same price, fewer items.");
    case Mitigation::ServeStale: return tr("What is held is shown, up to a week old, and nothing is asked in its place.");
    case Mitigation::SwitchedOff: return tr("Nothing is asked; what is held and not too old is shown.");
    }
    Q_UNREACHABLE();
}

QString activeWords(const ActiveMitigation &active)
{
    const QString since = dateTimeText(active.since);
    switch (active.mitigation) {
    case Mitigation::SmallPages: return tr("%1 is asked in small pages since %2.").arg(active.endpoint, since);
    case Mitigation::ServeStale: return tr("%1 is answered from what is held since %2.").arg(active.endpoint, since);
    case Mitigation::SwitchedOff: return tr("%1 is switched off since %2.").arg(active.endpoint, since);
    }
    Q_UNREACHABLE();
}

QString differenceWords(const BodyDifference &difference)
{
    const QString expected = difference.expected.isEmpty() ? unknownText() : difference.expected;
    const QString found = difference.found.isEmpty() ? unknownText() : difference.found;
    switch (difference.kind) {
    case BodyDifference::Kind::Missing: return tr("%1 is missing (%2)").arg(difference.path, expected);
    case BodyDifference::Kind::Added: return tr("%1 is new (%2)").arg(difference.path, found);
    case BodyDifference::Kind::Type:
    case BodyDifference::Kind::Value: return tr("%1: %2, expected %3").arg(difference.path, found, expected);
    }
    Q_UNREACHABLE();
}

} // namespace Tidemark
