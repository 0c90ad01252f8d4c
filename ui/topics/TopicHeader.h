// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/topics/TopicData.h"
#include "ui/widgets/RefreshFace.h"

#include <QWidget>

class QHBoxLayout;

namespace Tidemark {

class Avatar;
class Chip;
class FlowLayout;
class PlainLabel;
class PriceButton;
class TopicKind;

// What it is, how it grows against its own usual pace, how old the figures are, and the refresh.
class TopicHeader : public QWidget
{
    Q_OBJECT

public:
    TopicHeader(const TopicKind &kind, QWidget *parent = nullptr);

    void showNothing(const QString &linkId);
    void setData(const TopicData &facts, qint64 ttlS);
    void setCover(const QImage &image); // of a sound
    void setRefresh(const RefreshState &state);
    void setNow(qint64 now);         // minutes have passed
    void addButton(QWidget *button); // before the others
    [[nodiscard]] PriceButton *exportButton() const { return m_export; }

signals:
    void refreshRequested();
    void allRequested();

private:
    void buildNames(QHBoxLayout *row);
    void buildButtons(FlowLayout *lines);
    void showFacts(const Topic &topic);
    void showPace(const TopicData &facts);

    const TopicKind &m_kind;
    Avatar *m_tile = nullptr;
    PlainLabel *m_name = nullptr;
    PlainLabel *m_by = nullptr;
    Chip *m_length = nullptr;
    Chip *m_original = nullptr;
    Chip *m_breakout = nullptr;
    PlainLabel *m_usual = nullptr;
    Chip *m_gone = nullptr;
    PriceButton *m_all = nullptr;
    PriceButton *m_export = nullptr;
    PriceButton *m_refresh = nullptr;
    FlowLayout *m_buttons = nullptr;
    RefreshFace m_face;
};

} // namespace Tidemark
