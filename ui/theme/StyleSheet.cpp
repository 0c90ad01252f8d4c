// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/StyleSheet.h"

#include "ui/theme/Measures.h"
#include "ui/theme/Tokens.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QHash>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>

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

QString filled(const QString &source, const Tokens &tokens)
{
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
        Q_ASSERT_X(values.contains(name), "filled", "the style sheet names an unknown token");
        out += values.value(name);
        i = end - 1;
    }
    return out;
}

QString read(const QString &name, const Tokens &tokens)
{
    QFile file(QStringLiteral(":/tidemark/theme/%1.qss").arg(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "read", "the style sheets are compiled in");
    return opened ? filled(QString::fromUtf8(file.readAll()), tokens) : QString();
}

// A field within a field, as that of a number with arrows, is dressed with what it is in.
bool isWithinField(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QComboBox *>(parent);
}

// The name of its file; empty: none.
QString sheetOf(const QWidget &widget)
{
    if (qobject_cast<const QLineEdit *>(&widget))
        return isWithinField(widget) ? QString() : QStringLiteral("fields");
    if (qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QAbstractSpinBox *>(&widget)
        || qobject_cast<const QPlainTextEdit *>(&widget))
        return QStringLiteral("fields");
    if (qobject_cast<const QMenu *>(&widget))
        return QStringLiteral("menu");
    if (qobject_cast<const QProgressBar *>(&widget))
        return QStringLiteral("progress");
    if (qobject_cast<const QFileDialog *>(&widget))
        return QStringLiteral("files");
    const bool isOfHelp = widget.objectName() == QLatin1String("helpPages") || widget.objectName() == QLatin1String("helpText");
    return isOfHelp ? QStringLiteral("help") : QString();
}

} // namespace

QString styleSheetFor(const QWidget &widget, const Tokens &tokens)
{
    static QHash<std::pair<QString, const Tokens *>, QString> known; // of the window's thread
    const QString name = sheetOf(widget);
    if (name.isEmpty())
        return {};
    QString &sheet = known[{name, &tokens}];
    if (sheet.isEmpty())
        sheet = read(name, tokens);
    return sheet;
}

} // namespace Tidemark
