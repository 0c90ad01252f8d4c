// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Tokens.h"

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace Tidemark {

class FlowLayout;
class PlainLabel;

enum class Padding { Card, Table, None };

// A surface with a border and rounded corners. The title stands at the left of its row, chips and
// buttons at the right, or below where they have no room; body() takes everything below.
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr, Padding padding = Padding::Card);

    void setTitle(const QString &title);
    [[nodiscard]] QString title() const;
    void setEdge(Tone tone); // Neutral: the border token; else the tone's colour (an alert)
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    void addBesideTitle(QWidget *widget); // follows the title at the left
    void addToTitleRow(QWidget *widget);  // at the right end

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] virtual bool isHighlighted() const { return false; } // border in the accent

private:
    void ensureTitleRow();

    QVBoxLayout *m_body = nullptr;
    FlowLayout *m_titleRow = nullptr;
    QHBoxLayout *m_titleGroup = nullptr; // in it, with what stands beside the title
    PlainLabel *m_title = nullptr;
    int m_besideTitle = 1;
    Tone m_edge = Tone::Neutral;
    Padding m_padding;
};

} // namespace Tidemark
