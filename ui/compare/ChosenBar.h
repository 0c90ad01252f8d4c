// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/CompareChoice.h"

#include <QWidget>

class QLineEdit;
class QStringListModel;

namespace Tidemark {

class Engine;
class FlowLayout;
class PlainLabel;

// Who stands side by side: a chip for each, a field that completes what is held, and some that are held as a proposal
// while fewer than two are chosen. Looks at history alone: free.
class ChosenBar : public QWidget
{
    Q_OBJECT

public:
    explicit ChosenBar(Engine &engine, QWidget *parent = nullptr);

    void setChoice(const CompareChoice &choice);
    void showHint(const QString &text); // why what was typed was not taken; empty: nothing
    void focusField();

signals:
    void addRequested(const QString &words); // "@mrbeast", "#fyp", or without a sign
    void removeRequested(const QString &name);

private:
    void buildField();
    void loadHeld();
    void enter();
    void showChips();

    Engine &m_engine;
    QLineEdit *m_field = nullptr;
    PlainLabel *m_hint = nullptr;
    QWidget *m_chipSheet = nullptr;
    FlowLayout *m_chips = nullptr;
    QStringListModel *m_words = nullptr;
    QStringList m_held; // with their sign, those seen last first
    CompareChoice m_choice;
};

} // namespace Tidemark
