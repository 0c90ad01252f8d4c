// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QString>
#include <QWidget>

namespace Tidemark {

// Lives while the controls of a list are made anew: where one of them had the keyboard, its successor has it afterwards,
// which is the one of the same name, else the one in its place. Without it the keyboard would be nowhere, or, since a
// control that is hidden passes it on, somewhere else on the page.
class KeptFocus
{
public:
    explicit KeptFocus(QWidget &list);
    ~KeptFocus();
    Q_DISABLE_COPY_MOVE(KeptFocus)

private:
    [[nodiscard]] QList<QWidget *> controls() const;
    [[nodiscard]] QWidget *successor() const;
    [[nodiscard]] static QString nameOf(QWidget *widget); // also as it is spoken

    QPointer<QWidget> m_list;
    QList<QPointer<QWidget>> m_before;
    QString m_name;
    qsizetype m_namesake = 0; // how many of that name stand before it
    qsizetype m_place = -1;   // -1: the keyboard was elsewhere
};

} // namespace Tidemark
