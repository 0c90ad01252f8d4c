// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/LookUpBar.h"

#include "ui/theme/Measures.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/PriceButton.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace Tidemark {

LookUpBar::LookUpBar(const Words &words, QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_button(new PriceButton(QString(), ButtonKind::Primary, this))
    , m_count(secondaryLabel({}, this, TextRole::Caption))
{
    m_field->setObjectName(words.fieldName);
    m_field->setAccessibleName(words.accessible);
    m_field->setPlaceholderText(words.placeholder);
    m_field->setClearButtonEnabled(true);
    m_button->setObjectName(QStringLiteral("lookUp"));
    m_button->hide();
    m_count->setObjectName(words.countName);
    auto *row = new QHBoxLayout;
    row->setSpacing(kSpaceControl);
    row->addWidget(m_field, 1);
    row->addWidget(m_button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceCardGap);
    column->addLayout(row);
    column->addWidget(m_count);
}

} // namespace Tidemark
