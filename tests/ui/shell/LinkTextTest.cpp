// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/LinkText.h"

#include <QTest>

using namespace Tidemark;

class LinkTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsOpened_data();
    void whatIsOpened();
    void whatIsRefused_data();
    void whatIsRefused();
    void thereAndBack_data();
    void thereAndBack();
};

void LinkTextTest::whatIsOpened_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Link>("link");
    const auto row = [](const char *name, const char *text, Place place, const char *id) {
        QTest::newRow(name) << QString::fromUtf8(text) << Link{place, QString::fromUtf8(id), {}};
    };
    row("a creator", "tidemark://profile/MrBeast", Place::Profiles, "mrbeast");
    row("a creator with its sign", "tidemark://profile/@mrbeast", Place::Profiles, "mrbeast");
    row("a hashtag", "tidemark://hashtag/fyp", Place::Hashtags, "fyp");
    row("a hashtag in another script", "tidemark://hashtag/%C3%A9t%C3%A9", Place::Hashtags, "été");
    row("a post", "TIDEMARK://post/7106594312292453675", Place::Posts, "7106594312292453675");
    row("a sound", "tidemark://sound/7016547803243022337", Place::Sounds, "7016547803243022337");
    row("the watchlists", "tidemark://watchlists", Place::Watchlists, "");
    row("the credits", "tidemark://credits/", Place::Credits, "");
    row("the API's health", "tidemark://health", Place::Health, "");
    row("the search", "tidemark://discover", Place::Discover, "");
    row("a creator's page", "https://www.tiktok.com/@MrBeast?lang=en", Place::Profiles, "mrbeast");
    row("a post's page", "https://www.tiktok.com/@mrbeast/video/7106594312292453675?is_copy_url=1", Place::Posts,
        "7106594312292453675");
    row("a post's page without its scheme", "www.tiktok.com/@mrbeast/photo/7106594312292453675", Place::Posts,
        "7106594312292453675");
    row("a hashtag's page", "https://www.tiktok.com/tag/fyp", Place::Hashtags, "fyp");
    row("a sound's page", "https://www.tiktok.com/music/original-sound-7016547803243022337", Place::Sounds, "7016547803243022337");
    row("a handle", "  @mrbeast\n", Place::Profiles, "mrbeast");
    row("a bare handle", "mrbeast", Place::Profiles, "mrbeast");
    row("a tag", "#FYP", Place::Hashtags, "fyp");
}

void LinkTextTest::whatIsOpened()
{
    QFETCH(QString, text);
    QFETCH(Link, link);
    const Result<Link> read = readLink(text);
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->place, link.place);
    QCOMPARE(read->id, link.id);
    QVERIFY(read->aspect.isEmpty()); // a link from outside never asks
}

void LinkTextTest::whatIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a file") << QStringLiteral("file:///etc/passwd");
    QTest::newRow("a path") << QStringLiteral("/etc/passwd");
    QTest::newRow("a way up") << QStringLiteral("tidemark://profile/../../etc/passwd");
    QTest::newRow("a way up, hidden") << QStringLiteral("tidemark://profile/..%2F..%2Fetc");
    QTest::newRow("a backslash") << QStringLiteral("tidemark://profile/..%5Cwindows");
    QTest::newRow("a script") << QStringLiteral("javascript:alert(1)");
    QTest::newRow("data") << QStringLiteral("data:text/html,<b>x</b>");
    QTest::newRow("another place") << QStringLiteral("tidemark://settings/key");
    QTest::newRow("more than a page") << QStringLiteral("tidemark://credits/stop");
    QTest::newRow("no id") << QStringLiteral("tidemark://profile/");
    QTest::newRow("a question") << QStringLiteral("tidemark://profile/mrbeast?ask=1");
    QTest::newRow("a fragment") << QStringLiteral("tidemark://profile/mrbeast#ask");
    QTest::newRow("a user") << QStringLiteral("tidemark://me:secret@profile/mrbeast");
    QTest::newRow("no number") << QStringLiteral("tidemark://post/12ab");
    QTest::newRow("another host") << QStringLiteral("https://example.org/@mrbeast/video/7106594312292453675");
    QTest::newRow("a host that looks alike") << QStringLiteral("https://nottiktok.com/@mrbeast");
    QTest::newRow("a host before the host") << QStringLiteral("https://www.tiktok.com@example.org/@mrbeast");
    QTest::newRow("a short link") << QStringLiteral("https://vm.tiktok.com/ZM8abc/");
    QTest::newRow("ten thousand characters") << QStringLiteral("tidemark://profile/") + QString(10'000, QLatin1Char('a'));
    QTest::newRow("a control character") << QStringLiteral("tidemark://profile/mr\u0007beast");
    QTest::newRow("an override of direction") << QStringLiteral("@mr\u202Ebeast");
    QTest::newRow("a line break within") << QStringLiteral("@a\n@b");
}

void LinkTextTest::whatIsRefused()
{
    QFETCH(QString, text);
    const Result<Link> read = readLink(text);
    QVERIFY2(!read, qPrintable(read ? read->id : QString()));
    QCOMPARE(read.error().kind, ErrorKind::Usage);
    QVERIFY(!read.error().detail.isEmpty());
    QVERIFY(read.error().detail.size() < 300); // it is said, not repeated
}

void LinkTextTest::thereAndBack_data()
{
    QTest::addColumn<Link>("link");
    QTest::newRow("a creator") << Link{Place::Profiles, QStringLiteral("mrbeast"), {}};
    QTest::newRow("a hashtag in another script") << Link{Place::Hashtags, QStringLiteral("été"), {}};
    QTest::newRow("a post") << Link{Place::Posts, QStringLiteral("7106594312292453675"), {}};
    QTest::newRow("a sound") << Link{Place::Sounds, QStringLiteral("7"), {}};
}

void LinkTextTest::thereAndBack()
{
    QFETCH(Link, link);
    const Result<Link> read = readLink(linkText(link));
    QVERIFY(read);
    QCOMPARE(*read, link);
}

QTEST_GUILESS_MAIN(LinkTextTest)
#include "LinkTextTest.moc"
