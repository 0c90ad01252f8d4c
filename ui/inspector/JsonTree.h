// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

class QJsonValue;

namespace Tidemark {

class JsonTreeModel;

// A JSON value to walk through, as plain text whatever it holds. Ctrl+C copies the chosen value.
class JsonTree : public QTreeView
{
    Q_OBJECT
public:
    explicit JsonTree(QWidget *parent = nullptr);

    void showValue(const QJsonValue &value); // with its first level open where that is short
    void copyValue();
    void copyPath();

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();

    JsonTreeModel *m_model;
};

} // namespace Tidemark
