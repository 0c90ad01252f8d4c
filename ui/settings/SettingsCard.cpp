// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsCard.h"

#include "ui/theme/Measures.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SettingField.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace Tidemark {

SettingsCard::SettingsCard(const QString &title, const QString &objectName, QWidget *parent)
    : Card(parent)
    , m_rows(new QGridLayout)
{
    setObjectName(objectName);
    setTitle(title);
    m_rows->setHorizontalSpacing(kSpacePage);
    m_rows->setVerticalSpacing(kSpaceCardGap);
    m_rows->setColumnStretch(0, 1);
    body()->addLayout(m_rows);
}

void SettingsCard::addRow(const QString &title, const QString &help, QWidget *control)
{
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *name = new PlainLabel(title, TextRole::Body, this);
    words->addWidget(name);
    m_words[control] = {name};
    if (!help.isEmpty()) {
        auto *explanation = secondaryLabel(help, this, TextRole::Caption);
        explanation->setOverflow(Overflow::Wrap);
        words->addWidget(explanation);
        m_words[control].append(explanation);
    }
    const int row = m_rows->rowCount();
    m_rows->addLayout(words, row, 0, Qt::AlignVCenter);
    m_rows->addWidget(control, row, 1, Qt::AlignVCenter | Qt::AlignRight);
}

void SettingsCard::addField(const QString &title, const QString &help, SettingField *field)
{
    field->setFieldName(title);
    addRow(title, help, field);
}

void SettingsCard::setRowVisible(QWidget *control, bool isVisible)
{
    control->setVisible(isVisible);
    for (QWidget *words : m_words.value(control))
        words->setVisible(isVisible);
}

PlainLabel *SettingsCard::addWords(const QString &objectName)
{
    auto *words = secondaryLabel({}, this);
    words->setObjectName(objectName);
    words->setOverflow(Overflow::Wrap);
    m_rows->addWidget(words, m_rows->rowCount(), 0, 1, 2);
    return words;
}

} // namespace Tidemark
