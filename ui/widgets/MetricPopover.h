// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QGridLayout;
class QHBoxLayout;
class QVBoxLayout;

namespace Tidemark {

class PlainLabel;
class PriceButton;
class SegmentedControl;

struct MetricRow {
    QString label;
    QString value;
};

struct MetricExplanation {
    QString title;   // "Engagement by views, typical"
    QString formula; // "100 · median((likes + comments + shares) / views), views > 0"
    QList<MetricRow> rows;
};

// What a figure means: formula, how many rows, how old, from where. Opens beside the figure, closes
// with Escape or a click outside.
class MetricPopover : public QFrame
{
    Q_OBJECT
public:
    explicit MetricPopover(QWidget *parent);

    void setExplanation(const MetricExplanation &explanation);
    SegmentedControl *definitions(); // made on first use, at the right of the title
    PriceButton *addButton(const QString &label, const QString &objectName);
    void openBeside(QWidget *anchor);
    [[nodiscard]] QString asText() const; // title, formula and rows, for the clipboard

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHead();

    MetricExplanation m_explanation;
    PlainLabel *m_title = nullptr;
    PlainLabel *m_formula = nullptr;
    SegmentedControl *m_definitions = nullptr;
    QHBoxLayout *m_head = nullptr;
    QVBoxLayout *m_rows = nullptr;
    QHBoxLayout *m_buttons = nullptr;
};

} // namespace Tidemark
