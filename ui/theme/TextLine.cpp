// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/TextLine.h"

#include <QCache>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QStyle>
#include <QTextLayout>

namespace Tidemark {

namespace {

constexpr qsizetype kRemembered = 2'000;
constexpr qsizetype kLongestRemembered = 200;

struct Line {
    QFont font;
    QString text;
    Qt::LayoutDirection direction = Qt::LeftToRight;

    bool operator==(const Line &) const = default;
};

size_t qHash(const Line &line, size_t seed = 0)
{
    return qHashMulti(seed, line.font, line.text, int(line.direction));
}

QCache<Line, QTextLayout> g_lines(kRemembered); // of the window's thread

void forget()
{
    g_lines.clear();
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

// Until the next line is asked for.
QTextLine shaped(const Line &line)
{
    forgetInTime();
    if (const QTextLayout *known = g_lines.object(line))
        return known->lineAt(0);
    auto *layout = new QTextLayout(line.text, line.font);
    QTextOption option;
    option.setTextDirection(line.direction);
    option.setWrapMode(QTextOption::NoWrap);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    layout->beginLayout();
    layout->createLine().setPosition({});
    layout->endLayout();
    g_lines.insert(line, layout);
    return layout->lineAt(0);
}

qreal exactWidth(const QFont &font, const QString &text)
{
    return text.size() > kLongestRemembered ? QFontMetricsF(font).horizontalAdvance(text)
                                            : shaped({font, text, Qt::LeftToRight}).horizontalAdvance();
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

void paintTextLine(QPainter &painter, const QRect &rect, Qt::Alignment alignment, const QString &text)
{
    if (text.isEmpty())
        return;
    if (text.size() > kLongestRemembered) {
        painter.drawText(rect, int(alignment) | Qt::TextSingleLine, text);
        return;
    }
    const Qt::LayoutDirection direction = painter.layoutDirection();
    const QTextLine line = shaped({painter.font(), text, direction});
    const Qt::Alignment side = QStyle::visualAlignment(direction, alignment);
    QPointF place = rect.topLeft();
    if (side.testFlag(Qt::AlignVCenter))
        place.ry() += (rect.height() - line.ascent() - line.descent()) / 2;
    if (side.testFlag(Qt::AlignRight))
        place.rx() += rect.width() - line.horizontalAdvance();
    else if (side.testFlag(Qt::AlignHCenter))
        place.rx() += (rect.width() - line.horizontalAdvance()) / 2;
    line.draw(&painter, place);
}

} // namespace Tidemark
