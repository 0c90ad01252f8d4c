// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/JsonText.h"
#include "core/parse/TextBlock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <memory>
#include <optional>

using namespace Tidemark;
using detail::decodedText;
using detail::TextBlock;

// Texts of JSON, and the blocks they share.
class TextBlockTest : public QObject
{
    Q_OBJECT

private slots:
    void decodes_data();
    void decodes();
    void decodesLikeQt();
    void endsWithMark();
    void changedAlone_data();
    void changedAlone();
    void lastOfBlockGrows();
    void longTextStandsAlone();
    void outlivesThread();
};

namespace {

// Enough texts for several blocks, each told from the others.
QStringList manyTexts()
{
    QStringList texts;
    for (int i = 0; i < 5'000; ++i)
        texts.append(decodedText(QByteArray("text " + QByteArray::number(i)).toStdString()));
    return texts;
}

bool isAsMade(const QString &text, qsizetype index)
{
    return text == QStringLiteral("text %1").arg(index);
}

using Change = void (*)(QString &);

} // namespace

Q_DECLARE_METATYPE(Change)

void TextBlockTest::decodes_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("text");
    const QString lost(QChar(0xFFFD));
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("half of an emoji") << QByteArray("a\\ud83d") << u'a' + lost;
    QTest::newRow("other half alone") << QByteArray("\\udc25b") << lost + u'b';
    QTest::newRow("halves in the wrong order") << QByteArray("\\udc25\\ud83d") << lost + lost;
    QTest::newRow("high half, then a letter") << QByteArray("\\ud83d\\u0041") << lost + u'A';
    QTest::newRow("NUL") << QByteArray("a\\u0000b") << u'a' + lost + u'b';
    QTest::newRow("no hex") << QByteArray("\\u12g4") << lost + QStringLiteral("12g4");
    QTest::newRow("cut off in an escape") << QByteArray("abc\\") << QStringLiteral("abc");
    QTest::newRow("cut off in a unicode escape") << QByteArray("abc\\u12") << QStringLiteral("abc") + lost + QStringLiteral("12");
    QTest::newRow("a byte of a sequence behind a backslash") << QByteArray("\\\xC3\xA9") << lost + QStringLiteral("é");
}

void TextBlockTest::decodes()
{
    QFETCH(const QByteArray, raw);
    QFETCH(const QString, text);
    QCOMPARE(decodedText(raw.toStdString()), text);
}

// Every kind of character at every place of texts around the sizes of the blocks that are copied at once.
void TextBlockTest::decodesLikeQt()
{
    const char *const characters[] = {"x", "é", "ß", "漢", "ࠀ", "￿", "🐥", "\xF4\x8F\xBF\xBF", "\\n", "\\/", "\\\\", "\\u00e9", "\\u6f22", "\\ud83d\\udc25", "\x7f"};
    for (const char *const character : characters) {
        for (int before = 0; before < 36; ++before) {
            for (const int after : {0, 1, 7, 8, 15, 16, 17}) {
                const QByteArray raw = QByteArray(before, 'a') + character + QByteArray(after, 'z') + character;
                const QString wanted = QJsonDocument::fromJson("[\"" + raw + "\"]").array().at(0).toString();
                QVERIFY(!wanted.isEmpty());
                QCOMPARE(decodedText(raw.toStdString()), wanted);
            }
        }
    }
}

void TextBlockTest::endsWithMark()
{
    const QStringList texts = manyTexts();
    for (const QString &text : texts)
        QCOMPARE(text.utf16()[text.size()], u'\0');
}

void TextBlockTest::changedAlone_data()
{
    QTest::addColumn<Change>("change");
    QTest::newRow("append") << Change([](QString &text) { text.append(QStringLiteral(" and more")); });
    QTest::newRow("prepend") << Change([](QString &text) { text.prepend(QStringLiteral("some ")); });
    QTest::newRow("character") << Change([](QString &text) { text[0] = u'T'; });
    QTest::newRow("remove") << Change([](QString &text) { text.remove(0, 3); });
    QTest::newRow("replace") << Change([](QString &text) { text.replace(QStringLiteral("text"), QStringLiteral("longer text")); });
    QTest::newRow("truncate") << Change([](QString &text) { text.truncate(1); });
    QTest::newRow("resize") << Change([](QString &text) { text.resize(200, u'-'); });
    QTest::newRow("reserve and squeeze") << Change([](QString &text) { text.reserve(999); text.squeeze(); text += u'!'; });
    QTest::newRow("fill") << Change([](QString &text) { text.fill(u'#'); });
    QTest::newRow("clear") << Change([](QString &text) { text.clear(); });
}

void TextBlockTest::changedAlone()
{
    QFETCH(const Change, change);
    QStringList texts = manyTexts();
    const QStringList copies = texts;
    for (qsizetype i = 0; i < texts.size(); i += 2)
        change(texts[i]);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        QVERIFY(isAsMade(copies.at(i), i));
        QString same = copies.at(i).sliced(0);
        if (i % 2 == 0)
            change(same);
        QCOMPARE(texts.at(i), same);
    }
}

void TextBlockTest::lastOfBlockGrows()
{
    std::optional<TextBlock> block(std::in_place);
    QString last;
    for (int i = 0; last.isNull() || i < 3; ++i) {
        std::fill_n(block->room(TextBlock::kLongest), 4, u'a');
        last = block->take(4);
    }
    QVERIFY(!last.isDetached());
    block.reset(); // nobody else holds the text's memory now: users that never came are given back
    QVERIFY(last.isDetached());
    for (std::size_t i = 0; i < 2 * TextBlock::kUnits; ++i)
        last.append(u'b');
    QCOMPARE(last, QStringLiteral("aaaa") + QString(2 * TextBlock::kUnits, u'b'));
}

void TextBlockTest::longTextStandsAlone()
{
    for (const std::size_t size : {TextBlock::kLongest - 1, TextBlock::kLongest, TextBlock::kLongest + 1, TextBlock::kUnits * 3}) {
        const QString text = decodedText(std::string(size, 'l'));
        QCOMPARE(text, QString(static_cast<qsizetype>(size), u'l'));
        QCOMPARE(text.isDetached(), size > TextBlock::kLongest);
    }
}

void TextBlockTest::outlivesThread()
{
    QStringList texts;
    const std::unique_ptr<QThread> thread(QThread::create([&texts] { texts = manyTexts(); }));
    thread->start();
    QVERIFY(thread->wait());
    const QStringList own = manyTexts();
    for (qsizetype i = 0; i < texts.size(); ++i) {
        QVERIFY(isAsMade(texts.at(i), i));
        QVERIFY(isAsMade(own.at(i), i));
    }
}

QTEST_APPLESS_MAIN(TextBlockTest)
#include "TextBlockTest.moc"
