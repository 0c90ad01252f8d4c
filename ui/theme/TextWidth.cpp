// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/TextWidth.h"

#include <QCache>
#include <QFontMetricsF>
#include <QGuiApplication>

namespace Tidemark {

namespace {

constexpr qsizetype kRemembered = 4'000;
constexpr qsizetype kLongestRemembered = 200;

using Line = std::pair<QFont, QString>;

QCache<Line, qreal> g_widths(kRemembered); // of the window's thread

void forget()
{
    g_widths.clear();
}

// A font must be gone before the application is, and is another one where fonts were added.
void forgetInTime()
{
    static const bool isDone = [] {
        qAddPostRoutine(forget);
        return bool(QObject::connect(qGuiApp, &QGuiApplication::fontDatabaseChanged, qGuiApp, forget));
    }();
    Q_UNUSED(isDone)
}

qreal exactWidth(const QFont &font, const QString &text)
{
    if (text.size() > kLongestRemembered)
        return QFontMetricsF(font).horizontalAdvance(text);
    forgetInTime();
    const Line line(font, text);
    if (const qreal *known = g_widths.object(line))
        return *known;
    const qreal width = QFontMetricsF(font).horizontalAdvance(text);
    g_widths.insert(line, new qreal(width));
    return width;
}

} // namespace

int textWidth(const QFont &font, const QString &text)
{
    return qRound(exactWidth(font, text));
}

QString elidedToWidth(const QFont &font, const QString &text, int width)
{
    return exactWidth(font, text) <= width ? text : QFontMetrics(font).elidedText(text, Qt::ElideRight, width);
}

} // namespace Tidemark
