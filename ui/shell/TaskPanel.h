// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QHash>

class QScrollArea;
class QVBoxLayout;

namespace Tidemark {

class DownloadRow;
class Engine;
class PlainLabel;
class PriceButton;

// What runs, over the right end of the status line: requests under way and downloads, each with its progress and with
// what stops it. Opens of itself when a download begins, and takes no focus then.
class TaskPanel : public QFrame
{
    Q_OBJECT

public:
    TaskPanel(Engine &engine, QWidget *window);

    void toggle();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildHead(QVBoxLayout *column);
    void showList();
    void showRunning();
    void place();

    Engine &m_engine;
    QHash<qint64, DownloadRow *> m_rows;
    PlainLabel *m_running = nullptr;
    PlainLabel *m_nothing = nullptr;
    PriceButton *m_clear = nullptr;
    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_list = nullptr;
};

} // namespace Tidemark
