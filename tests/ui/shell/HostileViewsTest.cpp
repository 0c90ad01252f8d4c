// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/HistoryStore.h"
#include "core/watch/Watchlist.h"
#include "tests/support/PageRig.h"
#include "tests/support/RawHttpServer.h"
#include "tests/support/Wait.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Router.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Page.h"
#include "ui/widgets/ResultsTable.h"

#include <QAbstractButton>
#include <QElapsedTimer>
#include <QLabel>
#include <QTest>
#include <QTextBrowser>
#include <QTextDocument>

using namespace Tidemark;

// What others wrote, in every view at once: it is shown as the characters that it is, asks nothing of anybody, and
// neither its size nor odd figures stop the window.
class HostileViewsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void textsOfOthersAreData_data();
    void textsOfOthersAreData();
    void figuresOfAnySize_data();
    void figuresOfAnySize();
    void aBioOfTenMegabytes();
    void aWatchlistOfFiveThousand();
};

namespace {

const QString kHandle = QStringLiteral("wild.one");
const QString kUser = QStringLiteral("6812345678901234567");
const QString kPost = QStringLiteral("7106594312292453675");
const QString kSound = QStringLiteral("6900000000000000001");
const QString kTag = QStringLiteral("wildtag");
constexpr qint64 kDayS = 86'400;

// One creator with posts, a hashtag and a sound, whose texts are all the same.
struct Others {
    QString text;
    QString bio;
    QString handle = kHandle;
    Count figure = 1'000;

    [[nodiscard]] Learned learned(qint64 at) const
    {
        Profile profile;
        profile.id = UserId{kUser};
        profile.handle = handle;
        profile.nickname = text;
        profile.bio = bio.isEmpty() ? text : bio;
        profile.bioLink = text;
        profile.region = text.left(2);
        profile.avatarUrl = text;
        profile.followers = profile.following = profile.likes = profile.videos = figure;
        Hashtag tag;
        tag.id = HashtagId{QStringLiteral("17")};
        tag.name = kTag;
        tag.description = text;
        tag.views = tag.users = figure;
        Sound sound;
        sound.id = SoundId{kSound};
        sound.title = sound.author = sound.album = sound.coverUrl = text;
        sound.videos = figure;
        return {{profile}, {post(0, at), post(1, at)}, {tag}, {sound}};
    }
    [[nodiscard]] Post post(int number, qint64 at) const
    {
        Post post;
        post.id = PostId{kPost.chopped(1) + QString::number(number)};
        post.title = post.authorNickname = post.soundTitle = post.soundAuthor = post.coverUrl = post.region = text;
        post.authorId = UserId{kUser};
        post.authorHandle = handle;
        post.createdAt = at - (number + 1) * kDayS;
        post.hashtags = {kTag};
        post.soundId = SoundId{kSound};
        post.views = post.likes = post.comments = post.shares = post.saves = figure;
        return post;
    }
};

struct World {
    explicit World(const Others &others)
        : window(*rig.engine, *theme)
    {
        const qint64 now = rig.engine->clock().now();
        for (const qint64 at : {now - 2 * kDayS, now - 60}) {
            AnswerRecord answer{QStringLiteral("userinfo-by-username"), QStringLiteral("key"), {}, {}, at, "{}"};
            if (!wait(rig.engine->historyStore().keep(answer, others.learned(at))))
                qFatal("nothing was kept");
        }
        WatchEntry entry{{WatchKind::Creator, others.handle}, {}};
        entry.labels.note = entry.labels.group = others.text.left(100);
        const auto added = wait(rig.engine->watchlist().add({entry}, 1));
        if (!added)
            qWarning("%s", qPrintable(added.error().detail));
        window.resize(1280, 800);
        window.show();
    }
    void open(const Link &link)
    {
        window.router().open(link);
        QTRY_VERIFY_WITH_TIMEOUT(rig.isAtRest(window), 20'000);
    }

    PageRig rig;
    std::unique_ptr<Theme> theme = std::make_unique<Theme>(*qApp, ThemeMode::Light);
    MainWindow window;
};

QList<Link> everyPlace(const QString &handle)
{
    return {{Place::Profiles, {}, {}},
            {Place::Profiles, handle, {}},
            {Place::Posts, {}, {}},
            {Place::Posts, kPost.chopped(1) + QLatin1Char('0'), {}},
            {Place::Hashtags, {}, {}},
            {Place::Hashtags, kTag, {}},
            {Place::Sounds, {}, {}},
            {Place::Sounds, kSound, {}},
            {Place::Discover, QStringLiteral("wild"), QStringLiteral("videos")},
            {Place::Compare, QLatin1Char('@') + handle, {}},
            {Place::Watchlists, {}, {}},
            {Place::Watchlists, {}, QStringLiteral("plan")},
            {Place::Credits, {}, {}},
            {Place::Inspector, QStringLiteral("userinfo-by-username?username=@") + handle, {}},
            {Place::Settings, {}, {}},
            {Place::Welcome, {}, {}}};
}

bool hasOddCharacters(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        const char16_t code = c.unicode();
        return (code < 0x20 && code != u'\n' && code != u'\t') || (code >= 0x202A && code <= 0x202E)
               || (code >= 0x2066 && code <= 0x2069) || code == 0x200B;
    });
}

// Empty, or what is wrong with a text that Qt will guess the kind of.
QString whatIsRich(const QString &text)
{
    if (!Qt::mightBeRichText(text))
        return {};
    QTextDocument document;
    document.setHtml(text);
    const bool loads = text.contains(QLatin1String("<img")) || text.contains(QLatin1String("<a "));
    return loads ? QStringLiteral("rich text that loads or leads: ") + text.left(80) : QString();
}

QString whatIsWrongWith(const QWidget &widget)
{
    if (qobject_cast<const QTextBrowser *>(&widget))
        return QStringLiteral("a text browser");
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->textFormat() != Qt::PlainText && !label->text().isEmpty())
            return QStringLiteral("a label that guesses: ") + label->text().left(80);
        if (hasOddCharacters(label->text()))
            return QStringLiteral("a label with odd characters");
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget); button && hasOddCharacters(button->text()))
        return QStringLiteral("a button with odd characters");
    for (const QString &text : {widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle()}) {
        if (hasOddCharacters(text))
            return QStringLiteral("odd characters for who listens: ") + text.left(80);
    }
    return whatIsRich(widget.toolTip()) + whatIsRich(widget.whatsThis()) + whatIsRich(widget.statusTip());
}

QStringList wrongIn(const MainWindow &window)
{
    QStringList found;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const QString wrong = whatIsWrongWith(*widget);
        if (!wrong.isEmpty())
            found += QStringLiteral("%1: %2").arg(widget->objectName(), wrong);
    }
    return found;
}

} // namespace

void HostileViewsTest::initTestCase()
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

void HostileViewsTest::textsOfOthersAreData_data()
{
    QTest::addColumn<QString>("text");
    const QString server = QStringLiteral("http://127.0.0.1:%PORT/");
    QTest::newRow("markup that loads and leads")
        << QStringLiteral("<b>wild</b><img src=\"file:///etc/passwd\"><img src='%1x.png'><a href='%1'>me</a>").arg(server);
    QTest::newRow("a page with a style")
        << QStringLiteral("<!DOCTYPE html><html><style>*{background:url(%1)}</style><h1>wild</h1></html>").arg(server);
    QTest::newRow("entities and marks of our own sentences") << QStringLiteral("wild &lt; &amp; &#0; %1 %2 %n %99 %L1");
    QTest::newRow("what turns, hides and is half of a letter")
        << QStringLiteral("wild") + QChar(0x202E) + QStringLiteral("fed") + QChar(0x2066) + QChar(0x200B) + QChar(7)
               + QChar(0xD800) + QChar(0xDFFF) + QChar(0xD83D);
    QTest::newRow("a thousand marks on one letter") << QStringLiteral("wild") + QString(1'000, QChar(0x0301));
    QTest::newRow("10,000 lines and a word of 100,000 letters")
        << QStringLiteral("wild\n").repeated(10'000) + QString(100'000, QLatin1Char('w'));
    QTest::newRow("a formula") << QStringLiteral("=HYPERLINK(\"http://127.0.0.1\",\"wild\")");
}

void HostileViewsTest::textsOfOthersAreData()
{
    QFETCH(QString, text);
    RawHttpServer stranger;
    text.replace(QLatin1String("%PORT"), QString::number(stranger.port()));
    World world({text, {}, kHandle, 1'000});
    for (const Link &link : everyPlace(kHandle)) {
        world.open(link);
        static_cast<void>(world.window.grab());
        const QStringList wrong = wrongIn(world.window);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }
    QCOMPARE(stranger.connections(), 0);
    QCOMPARE(world.rig.sandbox->requests(), 0);
}

void HostileViewsTest::figuresOfAnySize_data()
{
    QTest::addColumn<Count>("figure");
    QTest::addColumn<QString>("handle");
    QTest::newRow("nothing") << Count(0) << kHandle;
    QTest::newRow("unknown") << Count() << kHandle;
    QTest::newRow("ten million million") << Count(10'000'000'000'000) << kHandle;
    QTest::newRow("the largest that there is") << Count(std::numeric_limits<qint64>::max()) << kHandle;
    QTest::newRow("a handle of 100 characters") << Count(5) << QStringLiteral("w").repeated(100);
}

void HostileViewsTest::figuresOfAnySize()
{
    QFETCH(Count, figure);
    QFETCH(QString, handle);
    World world({QStringLiteral("wild"), {}, handle, figure});
    for (const Link &link : everyPlace(handle)) {
        world.open(link);
        const QImage seen = world.window.grab().toImage();
        QCOMPARE(seen.size(), QSize(1280, 800)); // nothing pushes the window open
    }
    QCOMPARE(world.rig.sandbox->requests(), 0);
}

void HostileViewsTest::aBioOfTenMegabytes()
{
    World world({QStringLiteral("wild"), QStringLiteral("wild ").repeated(2 * 1024 * 1024), kHandle, 7});
    for (const Link &link : everyPlace(kHandle)) {
        QElapsedTimer passed;
        passed.start();
        world.open(link);
        static_cast<void>(world.window.grab());
        QVERIFY2(passed.elapsed() < 15'000, qPrintable(QStringLiteral("%1 took %2 ms").arg(link.id).arg(passed.elapsed())));
        for (const QLabel *label : world.window.findChildren<QLabel *>())
            QVERIFY2(label->text().size() < 20'000, qPrintable(label->objectName()));
    }
    QCOMPARE(world.rig.sandbox->requests(), 0);
}

void HostileViewsTest::aWatchlistOfFiveThousand()
{
    World world({QStringLiteral("wild"), {}, kHandle, 7});
    QList<WatchName> names;
    for (int i = 0; i < 4'999; ++i)
        names += WatchName{WatchKind::Creator, QStringLiteral("name%1").arg(i)};
    QVERIFY(wait(world.rig.engine->watchlist().add(names)));
    world.open({Place::Watchlists, {}, {}});
    auto *table = part<ResultsTable>(world.window, "namesTable");
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() >= 5'000, 20'000);
    table->setSortKeys({{0, Qt::DescendingOrder}});
    QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("@wild.one"));
    QCOMPARE(world.rig.sandbox->requests(), 0);
}

QTEST_MAIN(HostileViewsTest)

#include "HostileViewsTest.moc"
