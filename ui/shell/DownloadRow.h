// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/Downloads.h"

#include <QWidget>

class QHBoxLayout;
class QProgressBar;

namespace Tidemark {

class Engine;
class IconButton;
class PlainLabel;
class PriceButton;

// One download: what it is, how far it is, and what can be done about it. To go on carries its price.
class DownloadRow : public QWidget
{
    Q_OBJECT

public:
    DownloadRow(Engine &engine, qint64 id, QWidget *parent = nullptr);

    void showDownload();

private:
    void buildButtons(QHBoxLayout *row);
    [[nodiscard]] QString stateWords(const Download &download) const;
    void askPrice(const Download &download);
    void openFolder();

    Engine &m_engine;
    qint64 m_id;
    std::optional<DownloadState> m_shown;
    PlainLabel *m_title = nullptr;
    PlainLabel *m_state = nullptr;
    QProgressBar *m_progress = nullptr;
    PriceButton *m_resume = nullptr;
    PriceButton *m_folder = nullptr;
    IconButton *m_pause = nullptr;
    IconButton *m_cancel = nullptr;
};

} // namespace Tidemark
