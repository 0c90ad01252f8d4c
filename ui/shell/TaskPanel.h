// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QHash>
#include <QTimer>

class QScrollArea;
class QVBoxLayout;

namespace Tidemark {

class DownloadRow;
class Engine;
class PlainLabel;
class PriceButton;
class RequestRow;
struct Waiting;

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
    void buildRequests(QVBoxLayout *column);
    void showList();
    void showRequests();
    void showRequestRows(const QList<Waiting> &waiting);
    void place();

    Engine &m_engine;
    QHash<qint64, DownloadRow *> m_rows;
    QHash<qint64, RequestRow *> m_requests; // by who waits
    QTimer m_soon;                          // a long run of requests is not shown one by one
    PlainLabel *m_running = nullptr;
    PlainLabel *m_more = nullptr;
    PlainLabel *m_left = nullptr;
    QVBoxLayout *m_requestList = nullptr;
    PlainLabel *m_nothing = nullptr;
    PriceButton *m_clear = nullptr;
    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_list = nullptr;
};

} // namespace Tidemark
