// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/NumberFormat.h"
#include "ui/widgets/Card.h"

namespace Tidemark {

class AgeChip;
class Chip;
class PlainLabel;
class Skeleton;
class SparklineWidget;

enum class GoodWhen { Up, Down, Neither };

// What a card of one figure shows. An empty value is unknown, and reason says why.
struct KpiFigure {
    QString value;  // "112.4 M"
    QString exact;  // tooltip: "112,412,345 ±50 K"
    QString reason; // why there is no value: "2 of 3 posts needed"
    QString note;   // in place of a change: "14 with, 212 without"
    Change change;
    GoodWhen goodWhen = GoodWhen::Up;
    QList<double> trend;
    int colour = 0; // chart series of the trend
};

// Title, caption, big figure, change with arrow, sparkline. Its height is the same in every state,
// so nothing jumps. Pressed (mouse, Enter, Space) it asks for its explanation.
class KpiCard : public Card
{
    Q_OBJECT
public:
    explicit KpiCard(const QString &title, QWidget *parent = nullptr);

    void setCaption(const QString &caption); // at the right of the title: "±50 K"
    void setFigure(const KpiFigure &figure);
    void setLoading(const QString &words = {}); // skeleton; words in a chip: "asking · 1 credit"
    [[nodiscard]] AgeChip *ageChip();           // made on first use, below the change
    [[nodiscard]] QString valueText() const;

    // The same width for all, so that cards in a row are equal whatever they hold.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void explanationRequested();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    [[nodiscard]] bool isHighlighted() const override;

private:
    void buildHeader(const QString &title);
    void buildFigure();
    void showParts(bool known, bool loading);
    void describe();

    PlainLabel *m_titleLabel = nullptr;
    PlainLabel *m_caption = nullptr;
    PlainLabel *m_value = nullptr;
    PlainLabel *m_change = nullptr;
    QWidget *m_changeRow = nullptr;
    SparklineWidget *m_trend = nullptr;
    Skeleton *m_skeleton = nullptr;
    AgeChip *m_age = nullptr;
    bool m_hovered = false;
};

} // namespace Tidemark
