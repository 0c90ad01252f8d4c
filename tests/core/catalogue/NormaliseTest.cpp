// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/Normalise.h"

#include <QTest>

using namespace Tidemark;

class NormaliseTest : public QObject
{
    Q_OBJECT

private slots:
    void handle_data();
    void handle();
    void hashtag_data();
    void hashtag();
    void postUrl_data();
    void postUrl();
    void link_data();
    void link();
    void sound_data();
    void sound();
    void numericId_data();
    void numericId();
    void postId_data();
    void postId();
};

namespace {

void columns()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical"); // empty: refused
}

// What is canonical stays as it is; what is refused says what was expected.
void check(Result<QString> (*normalise)(const QString &))
{
    QFETCH(QString, text);
    QFETCH(QString, canonical);
    const auto result = normalise(text);
    if (canonical.isEmpty()) {
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Usage);
        QVERIFY2(result.error().detail.startsWith(QLatin1String("expected ")), qPrintable(result.error().detail));
        return;
    }
    QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().detail));
    QCOMPARE(*result, canonical);
    QCOMPARE(normalise(*result).value(), canonical);
}

} // namespace

void NormaliseTest::handle_data()
{
    columns();
    QTest::newRow("bare") << "mrbeast" << "mrbeast";
    QTest::newRow("sign and capitals") << "@MrBeast" << "mrbeast";
    QTest::newRow("blanks around") << "  @MrBeast\n" << "mrbeast";
    QTest::newRow("full-width sign") << QString::fromUtf8("＠khaby.lame") << "khaby.lame";
    QTest::newRow("profile link") << "https://www.tiktok.com/@MrBeast" << "mrbeast";
    QTest::newRow("link with query") << "https://www.tiktok.com/@MrBeast?lang=en&is_from_webapp=1" << "mrbeast";
    QTest::newRow("link without scheme") << "tiktok.com/@a_b.c" << "a_b.c";
    QTest::newRow("post link") << "https://www.tiktok.com/@MrBeast/video/71" << "mrbeast";
    QTest::newRow("escaped sign") << "https://www.tiktok.com/%40MrBeast" << "mrbeast";
    QTest::newRow("empty") << "" << "";
    QTest::newRow("only the sign") << "@" << "";
    QTest::newRow("two words") << "mr beast" << "";
    QTest::newRow("look-alike letters") << QString::fromUtf8("mrbeаst") << "";
    QTest::newRow("line break inside") << "mr\nbeast" << "";
    QTest::newRow("link elsewhere") << "https://example.com/@mrbeast" << "";
    QTest::newRow("host that ends alike") << "https://nottiktok.com/@mrbeast" << "";
    QTest::newRow("user part in link") << "https://tiktok.com@evil.example/@mrbeast" << "";
    QTest::newRow("very long") << QString(65, QLatin1Char('a')) << "";
}

void NormaliseTest::handle() { check(&normaliseHandle); }

void NormaliseTest::hashtag_data()
{
    columns();
    QTest::newRow("bare") << "fyp" << "fyp";
    QTest::newRow("sign and capitals") << "#FYP" << "fyp";
    QTest::newRow("full-width sign") << QString::fromUtf8("＃fyp") << "fyp";
    QTest::newRow("two signs") << "##fyp" << "fyp";
    QTest::newRow("kanji") << QString::fromUtf8("#日本") << QString::fromUtf8("日本");
    QTest::newRow("capital umlaut, decomposed") << QString::fromUtf8("U\xcc\x88" "ber") << QString::fromUtf8("über");
    QTest::newRow("capital dotted i") << QString::fromUtf8("İzmir") << QString::fromUtf8("i̇zmir");
    QTest::newRow("emoji") << QString::fromUtf8("#🔥") << QString::fromUtf8("🔥");
    QTest::newRow("tag link") << "https://www.tiktok.com/tag/FYP?lang=en" << "fyp";
    QTest::newRow("escaped tag link") << "https://www.tiktok.com/tag/%C3%BCber" << QString::fromUtf8("über");
    QTest::newRow("empty") << "#" << "";
    QTest::newRow("two tags") << "#a #b" << "";
    QTest::newRow("two tags joined") << "#a#b" << "";
    QTest::newRow("path") << "a/b" << "";
    QTest::newRow("no-break space") << QString::fromUtf8("a\xc2\xa0") + QStringLiteral("b") << "";
    QTest::newRow("profile link") << "https://www.tiktok.com/@a" << "";
    QTest::newRow("lone surrogate") << QString(QChar(0xD800)) << "";
}

void NormaliseTest::hashtag() { check(&normaliseHashtag); }

void NormaliseTest::postUrl_data()
{
    columns();
    QTest::newRow("canonical") << "https://www.tiktok.com/@a/video/71" << "https://www.tiktok.com/@a/video/71";
    QTest::newRow("copied link") << "https://www.tiktok.com/@MrBeast/video/7106594312292453675?is_copy_url=1"
                                 << "https://www.tiktok.com/@mrbeast/video/7106594312292453675";
    QTest::newRow("photo post") << "https://www.tiktok.com/@MrBeast/photo/71#x" << "https://www.tiktok.com/@mrbeast/photo/71";
    QTest::newRow("no scheme, bare host") << "tiktok.com/@a/video/71/" << "https://www.tiktok.com/@a/video/71";
    QTest::newRow("http") << "http://www.tiktok.com/@a/video/71" << "https://www.tiktok.com/@a/video/71";
    QTest::newRow("capitals in host") << "HTTPS://WWW.TikTok.com/@a/video/71" << "https://www.tiktok.com/@a/video/71";
    QTest::newRow("no handle") << "https://www.tiktok.com/video/71" << "https://www.tiktok.com/video/71";
    QTest::newRow("empty handle") << "https://www.tiktok.com/@/video/71" << "https://www.tiktok.com/video/71";
    QTest::newRow("mobile link") << "https://m.tiktok.com/v/71.html?u_code=1" << "https://www.tiktok.com/video/71";
    QTest::newRow("embedded") << "https://www.tiktok.com/embed/v2/71" << "https://www.tiktok.com/video/71";
    QTest::newRow("player") << "https://www.tiktok.com/player/v1/71" << "https://www.tiktok.com/video/71";
    QTest::newRow("bare id") << " 7106594312292453675 " << "https://www.tiktok.com/video/7106594312292453675";
    QTest::newRow("short link") << "https://vt.tiktok.com/ZSabCD12x/" << "https://vt.tiktok.com/ZSabCD12x/";
    QTest::newRow("short link, other host") << "https://vm.tiktok.com/ZSabCD12x" << "https://vm.tiktok.com/ZSabCD12x";
    QTest::newRow("short link by path") << "https://www.tiktok.com/t/ZSabCD12x/" << "https://www.tiktok.com/t/ZSabCD12x/";
    QTest::newRow("short link without scheme") << "vt.tiktok.com/ZSab/" << "https://vt.tiktok.com/ZSab/";
    QTest::newRow("empty") << "" << "";
    QTest::newRow("profile only") << "https://www.tiktok.com/@a" << "";
    QTest::newRow("live") << "https://www.tiktok.com/@a/live" << "";
    QTest::newRow("id of letters") << "https://www.tiktok.com/@a/video/abc" << "";
    QTest::newRow("short host alone") << "https://vt.tiktok.com/" << "";
    QTest::newRow("other host") << "https://example.com/@a/video/71" << "";
    QTest::newRow("other scheme") << "file:///www.tiktok.com/@a/video/71" << "";
    QTest::newRow("user part") << "https://a:b@www.tiktok.com/@a/video/71" << "";
    QTest::newRow("port") << "https://www.tiktok.com:8080/@a/video/71" << "";
}

void NormaliseTest::postUrl() { check(&normalisePostUrl); }

void NormaliseTest::link_data()
{
    columns();
    QTest::newRow("post") << "https://www.tiktok.com/@A/video/71?x=1" << "https://www.tiktok.com/@a/video/71";
    QTest::newRow("sound") << "https://www.tiktok.com/music/original-sound-71" << "https://www.tiktok.com/music/original-sound-71";
    QTest::newRow("advertisement") << "ads.tiktok.com/business/creativecenter/topads/71"
                                   << "https://ads.tiktok.com/business/creativecenter/topads/71";
    QTest::newRow("other host") << "https://example.com/topads/71" << "";
    QTest::newRow("words") << "hello" << "";
}

void NormaliseTest::link() { check(&normaliseLink); }

void NormaliseTest::sound_data()
{
    columns();
    QTest::newRow("id") << " 7106594312292453675 " << "7106594312292453675";
    QTest::newRow("link") << "https://www.tiktok.com/music/original-sound-7106594312292453675" << "7106594312292453675";
    QTest::newRow("link with a query") << "www.tiktok.com/music/Eight-Bit-Rain-71?lang=en" << "71";
    QTest::newRow("title of digits") << "https://www.tiktok.com/music/99-Balloons-2-71/" << "71";
    QTest::newRow("title in another script") << "https://www.tiktok.com/music/%E6%B3%A2-71" << "71";
    QTest::newRow("no title") << "https://www.tiktok.com/music/71" << "71";
    QTest::newRow("a post's link") << "https://www.tiktok.com/@a/video/71" << "";
    QTest::newRow("a link without an id") << "https://www.tiktok.com/music/original-sound" << "";
    QTest::newRow("other host") << "https://example.com/music/a-71" << "";
    QTest::newRow("words") << "Eight Bit Rain" << "";
    QTest::newRow("empty") << "" << "";
}

void NormaliseTest::sound() { check(&normaliseSound); }

void NormaliseTest::numericId_data()
{
    columns();
    QTest::newRow("short") << "7" << "7";
    QTest::newRow("beyond 2^53") << " 7106594312292453675 " << "7106594312292453675";
    QTest::newRow("empty") << "" << "";
    QTest::newRow("sign") << "+7" << "";
    QTest::newRow("letters") << "7a" << "";
    QTest::newRow("two lines") << "7\n8" << "";
    QTest::newRow("too long") << QString(21, QLatin1Char('1')) << "";
}

void NormaliseTest::numericId() { check(&normaliseNumericId); }

void NormaliseTest::postId_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");
    QTest::newRow("post") << "https://www.tiktok.com/@a/video/71" << "71";
    QTest::newRow("photo") << "https://www.tiktok.com/@a/photo/72" << "72";
    QTest::newRow("no handle") << "https://www.tiktok.com/video/73" << "73";
    QTest::newRow("bare id") << "74" << "74";
    QTest::newRow("short link") << "https://vt.tiktok.com/ZSab/" << "";
    QTest::newRow("elsewhere") << "https://example.com/video/75" << "";
}

void NormaliseTest::postId()
{
    QFETCH(QString, text);
    QTEST(postIdOf(text), "id");
}

QTEST_GUILESS_MAIN(NormaliseTest)
#include "NormaliseTest.moc"
