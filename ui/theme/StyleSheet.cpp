// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/StyleSheet.h"

#include "ui/theme/Measures.h"
#include "ui/theme/Tokens.h"

#include <QFile>
#include <QHash>

namespace Tidemark {

namespace {

QHash<QString, QString> valuesOf(const Tokens &t)
{
    const auto pixels = [](int size) { return QString::number(size) + QStringLiteral("px"); };
    return {
        {QStringLiteral("window"), t.window.name()},
        {QStringLiteral("surface"), t.surface.name()},
        {QStringLiteral("raised"), t.raised.name()},
        {QStringLiteral("border"), t.border.name()},
        {QStringLiteral("hairline"), t.hairline.name()},
        {QStringLiteral("text"), t.text.name()},
        {QStringLiteral("secondary"), t.secondary.name()},
        {QStringLiteral("disabled"), t.disabled.name()},
        {QStringLiteral("accent"), t.accent.name()},
        {QStringLiteral("accentText"), t.accentText.name()},
        {QStringLiteral("accentSoft"), t.accentSoft.name()},
        {QStringLiteral("neutralSoft"), t.neutralSoft.name()},
        {QStringLiteral("hover"), t.hover.name()},
        {QStringLiteral("radiusControl"), pixels(kRadiusControl)},
        {QStringLiteral("controlHeight"), pixels(kControlHeight - 2)},
        {QStringLiteral("space"), pixels(kSpaceControl)},
        {QStringLiteral("spaceChip"), pixels(kSpaceChip)},
    };
}

bool isNamePart(QChar c)
{
    return c.isLetter();
}

} // namespace

QString styleSheetFrom(const Tokens &tokens)
{
    QFile file(QStringLiteral(":/tidemark/theme/tidemark.qss"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "styleSheetFrom", "the style sheet is compiled in");
    const QString source = opened ? QString::fromUtf8(file.readAll()) : QString();
    const QHash<QString, QString> values = valuesOf(tokens);
    QString out;
    out.reserve(source.size());
    for (qsizetype i = 0; i < source.size(); ++i) {
        if (source.at(i) != QLatin1Char('@')) {
            out += source.at(i);
            continue;
        }
        qsizetype end = i + 1;
        while (end < source.size() && isNamePart(source.at(end)))
            ++end;
        const QString name = source.mid(i + 1, end - i - 1);
        Q_ASSERT_X(values.contains(name), "styleSheetFrom", "the style sheet names an unknown token");
        out += values.value(name);
        i = end - 1;
    }
    return out;
}

} // namespace Tidemark
