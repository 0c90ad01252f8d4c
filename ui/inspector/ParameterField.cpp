// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/ParameterField.h"

#include "ui/render/NumberFormat.h"
#include "ui/theme/Measures.h"
#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace Tidemark {

namespace {

QString example(ParameterType type)
{
    switch (type) {
    case ParameterType::Handle: return QStringLiteral("@name");
    case ParameterType::HashtagName: return QStringLiteral("#tag");
    case ParameterType::NumericId: return ParameterField::tr("digits");
    case ParameterType::PostUrl: return QStringLiteral("https://www.tiktok.com/@name/video/…");
    case ParameterType::Link: return QStringLiteral("https://www.tiktok.com/…");
    case ParameterType::Keyword: return ParameterField::tr("words");
    case ParameterType::Region: return ParameterField::tr("two letters, or nothing");
    case ParameterType::Cursor: return ParameterField::tr("as the API gave it");
    case ParameterType::Text:
    case ParameterType::Integer: return {};
    }
    Q_UNREACHABLE();
}

QString hintOf(const Parameter &parameter)
{
    if (!parameter.values.isEmpty())
        return ParameterField::tr("one of %1").arg(parameter.values.join(QStringLiteral(", ")));
    if (parameter.maximum > 0) {
        const QLocale locale = displayLocale();
        return ParameterField::tr("%1 to %2").arg(locale.toString(parameter.minimum), locale.toString(parameter.maximum));
    }
    return {};
}

} // namespace

ParameterField::ParameterField(const Parameter &parameter, QWidget *parent)
    : QWidget(parent)
    , m_name(parameter.name)
    , m_hint(hintOf(parameter))
    , m_field(new QLineEdit(this))
    , m_below(new PlainLabel(TextRole::Caption, this))
{
    setObjectName(m_name + QStringLiteral(".row"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceChip);
    auto *head = new QHBoxLayout;
    head->setSpacing(kSpaceControl);
    auto *label = new PlainLabel(m_name, TextRole::BodyStrong, this);
    label->setBuddy(m_field);
    head->addWidget(label);
    head->addStretch(1);
    head->addWidget(secondaryLabel(parameter.required ? tr("required") : m_hint, this, TextRole::Caption));
    m_field->setObjectName(m_name);
    m_field->setAccessibleName(parameter.required ? tr("%1, required").arg(m_name) : m_name);
    m_field->setAccessibleDescription(m_hint);
    m_field->setPlaceholderText(parameter.defaultValue.isEmpty() ? example(parameter.type) : parameter.defaultValue);
    m_field->setClearButtonEnabled(false);
    m_below->setObjectName(m_name + QStringLiteral(".problem"));
    m_below->setOverflow(Overflow::Wrap);
    m_below->setInk(TextInk::Critical);
    m_below->hide();
    column->addLayout(head);
    column->addWidget(m_field);
    column->addWidget(m_below);
    connect(m_field, &QLineEdit::textChanged, this, &ParameterField::edited);
    connect(m_field, &QLineEdit::returnPressed, this, &ParameterField::entered);
}

QString ParameterField::text() const
{
    return m_field->text();
}

void ParameterField::setText(const QString &text)
{
    m_field->setText(text);
}

void ParameterField::showProblem(const QString &words)
{
    m_below->setText(words);
    m_below->setVisible(!words.isEmpty());
    m_field->setAccessibleDescription(words.isEmpty() ? m_hint : words);
}

void ParameterField::focusField()
{
    m_field->setFocus();
}

} // namespace Tidemark
