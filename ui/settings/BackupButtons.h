// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QFileDialog;

namespace Tidemark {

class Engine;
class PriceButton;

// A copy of history and ledger into a file, and its way back.
class BackupButtons : public QWidget
{
    Q_OBJECT

public:
    explicit BackupButtons(Engine &engine, QWidget *parent = nullptr);

    void backUpTo(const QString &path);
    void restoreFrom(const QString &path);

signals:
    // What became of it, for the line below.
    void told(const QString &text, bool isGood);

private:
    [[nodiscard]] QFileDialog *newDialog();
    void askWhereTo();
    void askWhatFrom();
    void setBusy(bool busy);

    Engine &m_engine;
    PriceButton *m_backUp = nullptr;
    PriceButton *m_restore = nullptr;
};

} // namespace Tidemark
