// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/Catalogue.h"
#include "core/health/Runbook.h"
#include "core/health/RunbookChecks.h"

#include <QTest>

using namespace Tidemark;

namespace {

const char kGood[] = R"(title: A title
endpoint: /search-video/
when: Now and then.
steps:
  - text: Look.
    check: cursor_deep
    with: {cursor: 30, hours: 24}
    action: small-pages
  - text: Write.
    ticket: true
ticket: "{endpoint} since {since}"
)";

const Catalogue &catalogue()
{
    static const Catalogue kCatalogue = std::move(*Catalogue::load());
    return kCatalogue;
}

} // namespace

class RunbookReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void theShippedOnes();
    void everyCheckIsUsed();
    void aDocument();
    void refused_data();
    void refused();
};

void RunbookReaderTest::theShippedOnes()
{
    const auto books = loadRunbooks(catalogue());
    QVERIFY2(books, books ? "" : qPrintable(books.error().detail));
    QStringList names;
    for (const Runbook &book : *books) {
        names += book.name;
        QVERIFY2(book.steps.last().isTicket, qPrintable(book.name));
        QVERIFY2(book.steps.size() >= 4, qPrintable(book.name));
        for (const RunbookStep &step : book.steps)
            QVERIFY2(step.text.endsWith(QLatin1Char('.')), qPrintable(step.text));
    }
    QCOMPARE(names, QStringList({QStringLiteral("contract-drift"), QStringLiteral("key-refused"), QStringLiteral("out-of-credits"), QStringLiteral("post-detail-links"),
                                 QStringLiteral("rate-limited"), QStringLiteral("search-video"), QStringLiteral("user-followers-paging"), QStringLiteral("userinfo-shape")}));
}

void RunbookReaderTest::everyCheckIsUsed()
{
    QStringList unused = checkNames();
    const auto books = loadRunbooks(catalogue());
    QVERIFY(books);
    for (const Runbook &book : *books) {
        for (const RunbookStep &step : book.steps)
            unused.removeAll(step.check);
    }
    QCOMPARE(unused, QStringList());
}

void RunbookReaderTest::aDocument()
{
    const auto book = readRunbook(QStringLiteral("some"), kGood, catalogue());
    QVERIFY2(book, book ? "" : qPrintable(book.error().detail));
    QCOMPARE(book->endpoint, QStringLiteral("search-video"));
    QCOMPARE(book->steps.size(), 2);
    QCOMPARE(book->steps.first().arguments.value(QStringLiteral("cursor")), QStringLiteral("30"));
    QCOMPARE(book->steps.first().action, std::optional(Mitigation::SmallPages));
    QVERIFY(book->offers(Mitigation::SmallPages));
    QVERIFY(!book->offers(Mitigation::SwitchedOff));
    QVERIFY(book->steps.last().isTicket);
}

void RunbookReaderTest::refused_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const char *from, const char *to, const char *said) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromLatin1(said);
    };
    row("unknown check", "cursor_deep", "cursor_wide", "runbook some.yaml line 6: steps[1].check \"cursor_wide\" is no check; there are p95_above");
    row("unknown action", "small-pages", "reboot", "line 8: steps[1].action \"reboot\" is no action; there are small-pages, serve-stale, switch-off");
    row("unknown endpoint", "/search-video/", "/nowhere/", "line 2: endpoint \"/nowhere/\" is no endpoint of the catalogue");
    row("unknown field", "when:", "wenn:", "line 3: wenn is not known");
    row("unknown field of a step", "    check: cursor_deep", "    chekc: cursor_deep", "line 6: steps[1].chekc is not known");
    row("unknown argument", "cursor: 30", "kursor: 30", "steps[1] with.kursor is not known to cursor_deep");
    row("argument that is no number", "cursor: 30", "cursor: deep", "steps[1] with.cursor must be a number");
    row("missing argument", "{cursor: 30, hours: 24}", "{cursor: 30}", "steps[1] with.hours is missing for cursor_deep");
    row("arguments without a check", "    check: cursor_deep\n", "", "steps[1].with is for a check, and there is none");
    row("check without its endpoint", "endpoint: /search-video/\n", "", "needs an endpoint above the steps");
    row("unknown placeholder", "{since}", "{sinse}", "ticket has {sinse}; there are");
    row("no title", "title: A title\n", "", "title is missing");
    row("no steps", "steps:", "title2:", "title2 is not known");
    row("a field twice", "when: Now and then.", "when: Now and then.\nwhen: Again.", "line 4: when stands twice");
    row("a step without words", "  - text: Look.\n    check", "  - check", "steps[1].text is missing");
    row("ticket that is no flag", "ticket: true", "ticket: maybe", "must be true, or be left out");
    row("no YAML", "title: A title", "title: [", "not YAML");
    row("a list", "title: A title", "- a", "runbook some.yaml");
}

void RunbookReaderTest::refused()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, said);
    const QByteArray yaml = QByteArray(kGood).replace(from, to);
    QVERIFY(yaml != kGood);
    const auto book = readRunbook(QStringLiteral("some"), yaml, catalogue());
    QVERIFY(!book);
    QCOMPARE(book.error().kind, ErrorKind::LocalData);
    QVERIFY2(book.error().detail.contains(said), qPrintable(book.error().detail));
}

QTEST_GUILESS_MAIN(RunbookReaderTest)
#include "RunbookReaderTest.moc"
