// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Tokens.h"

#include "ui/theme/Palette.h"

#include <QPalette>
#include <QTest>

using namespace Tidemark;

// Whatever is written on whatever: at least 4.5:1, in both themes.
class TokensTest : public QObject
{
    Q_OBJECT

private slots:
    void textIsReadable_data();
    void textIsReadable();
    void tokensAreFoundInTheirPalette();
    void contrastIsThatOfWcag();
};

namespace {

void addRows(const char *theme, const Tokens &t)
{
    const auto row = [theme](const QString &name, const QColor &text, const QColor &ground) {
        QTest::addRow("%s, %s", theme, qPrintable(name)) << text << ground;
    };
    const std::array<std::pair<QString, QColor>, 4> grounds = {
        {{QStringLiteral("window"), t.window}, {QStringLiteral("surface"), t.surface}, {QStringLiteral("raised"), t.raised}, {QStringLiteral("hover"), t.hover}}};
    const std::array<std::pair<QString, QColor>, 6> inks = {{{QStringLiteral("text"), t.text}, {QStringLiteral("secondary"), t.secondary}, {QStringLiteral("accent"), t.accent},
                                                            {QStringLiteral("good"), t.good}, {QStringLiteral("warning"), t.warning}, {QStringLiteral("critical"), t.critical}}};
    for (const auto &[groundName, ground] : grounds) {
        for (const auto &[inkName, ink] : inks)
            row(QStringLiteral("%1 on %2").arg(inkName, groundName), ink, ground);
    }
    for (const Tone tone : {Tone::Neutral, Tone::Accent, Tone::Good, Tone::Warning, Tone::Critical}) {
        const ToneColours colours = t.tone(tone);
        row(QStringLiteral("tone %1 on its soft fill").arg(int(tone)), colours.text, colours.fill);
    }
    row(QStringLiteral("accent text on accent"), t.accentText, t.accent);
    row(QStringLiteral("accent text on the accent under the pointer"), t.accentText, t.accentHover);
    row(QStringLiteral("text on the chosen row"), t.text, t.accentSoft);
    row(QStringLiteral("secondary on the chosen row"), t.secondary, t.accentSoft);
    row(QStringLiteral("text of the banner"), t.text, t.warningSoft);
}

} // namespace

void TokensTest::textIsReadable_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    addRows("light", Tokens::light());
    addRows("dark", Tokens::darkTheme());
}

void TokensTest::textIsReadable()
{
    QFETCH(QColor, text);
    QFETCH(QColor, ground);
    const double ratio = contrastRatio(text, ground);
    QVERIFY2(ratio >= 4.5, qPrintable(QStringLiteral("%1:1").arg(ratio)));
}

void TokensTest::tokensAreFoundInTheirPalette()
{
    QVERIFY(!Tokens::of(paletteFrom(Tokens::light())).dark);
    QVERIFY(Tokens::of(paletteFrom(Tokens::darkTheme())).dark);
    QVERIFY(!Tokens::of(QPalette()).dark);
}

void TokensTest::contrastIsThatOfWcag()
{
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
}

QTEST_MAIN(TokensTest)
#include "TokensTest.moc"
