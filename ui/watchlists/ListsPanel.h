// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "ui/models/ListsModel.h"

#include <QWidget>

class QLineEdit;
class QListView;

namespace Tidemark {

class Engine;
class PlainLabel;

// The watchlists with their meters, and a field that makes a new one.
class ListsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ListsPanel(Engine &engine, QWidget *parent = nullptr);

    void load(); // from history; free
    // The list of this id; of a name that is gone the first one.
    void choose(qint64 id);
    void chooseNamed(const QString &name);
    [[nodiscard]] std::optional<ListSummary> current() const;

signals:
    void chosen(const Tidemark::ListSummary &summary); // also when the chosen one has changed
    void failed(const Tidemark::Error &error);

private:
    struct Gathering;
    void buildField();
    void gather(const QList<NamedList> &lists, int request);
    void show(const QList<ListSummary> &summaries);
    void create();
    void tellChosen();

    Engine &m_engine;
    QListView *m_view = nullptr;
    ListsModel *m_model = nullptr;
    QLineEdit *m_field = nullptr;
    PlainLabel *m_hint = nullptr;
    qint64 m_chosen = 0; // 0: the first
    QString m_wanted;    // a name that is chosen as soon as the lists are there
    int m_request = 0;
};

} // namespace Tidemark
