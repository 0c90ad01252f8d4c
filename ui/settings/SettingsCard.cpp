// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsCard.h"

#include "ui/theme/Measures.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SettingField.h"

#include <QVBoxLayout>

namespace Tidemark {

namespace {
constexpr int kLeastWords = 220;
} // namespace

SettingsCard::SettingsCard(const QString &title, const QString &objectName, QWidget *parent)
    : Card(parent)
    , m_rows(new QVBoxLayout)
{
    setObjectName(objectName);
    setTitle(title);
    m_rows->setSpacing(kSpaceCardGap);
    body()->addLayout(m_rows);
}

void SettingsCard::addRow(const QString &title, const QString &help, QWidget *control)
{
    auto *words = new QWidget(this);
    auto *lines = new QVBoxLayout(words);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(2);
    lines->addWidget(new PlainLabel(title, TextRole::Body, words));
    if (!help.isEmpty()) {
        auto *explanation = secondaryLabel(help, words, TextRole::Caption);
        explanation->setOverflow(Overflow::Wrap);
        lines->addWidget(explanation);
    }
    m_words[control] = words;
    auto *row = new FlowLayout(nullptr, kSpacePage);
    m_rows->addLayout(row);
    row->addShare(words, kLeastWords, 1, Qt::AlignVCenter);
    row->addWidget(control);
    row->setAlignment(control, Qt::AlignVCenter);
}

void SettingsCard::addField(const QString &title, const QString &help, SettingField *field)
{
    field->setFieldName(title);
    addRow(title, help, field);
}

void SettingsCard::setRowVisible(QWidget *control, bool isVisible)
{
    control->setVisible(isVisible);
    if (QWidget *words = m_words.value(control))
        words->setVisible(isVisible);
}

PlainLabel *SettingsCard::addWords(const QString &objectName)
{
    auto *words = secondaryLabel({}, this);
    words->setObjectName(objectName);
    words->setOverflow(Overflow::Wrap);
    m_rows->addWidget(words);
    return words;
}

} // namespace Tidemark
