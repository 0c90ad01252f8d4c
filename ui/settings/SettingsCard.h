// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Card.h"

#include <QHash>

class QVBoxLayout;

namespace Tidemark {

class PlainLabel;
class SettingField;

// A card of settings: what it is and what it does at the left, the control at the right, or below where the card is narrow.
class SettingsCard : public Card
{
    Q_OBJECT

public:
    SettingsCard(const QString &title, const QString &objectName, QWidget *parent = nullptr);

    void addRow(const QString &title, const QString &help, QWidget *control);
    void addField(const QString &title, const QString &help, SettingField *field);
    void setRowVisible(QWidget *control, bool isVisible); // with what stands beside it
    PlainLabel *addWords(const QString &objectName);      // a sentence across the card

private:
    QVBoxLayout *m_rows = nullptr;
    QHash<QWidget *, QWidget *> m_words; // beside each control
};

} // namespace Tidemark
