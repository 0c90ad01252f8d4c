// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/PasswordField.h"

#include "ui/settings/ConfirmButton.h"
#include "ui/theme/Measures.h"
#include "ui/widgets/PriceButton.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace Tidemark {

namespace {
constexpr int kWidth = 180;
}

PasswordField::PasswordField(const QString &accessibleName, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_save(new PriceButton(tr("Save"), ButtonKind::Plain, this))
    , m_remove(new ConfirmButton(tr("Remove"), tr("Remove it for good?"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpaceControl);
    m_field->setObjectName(name.toLower() + QStringLiteral("Password"));
    m_field->setAccessibleName(accessibleName);
    m_field->setEchoMode(QLineEdit::Password);
    m_field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_field->setFixedWidth(kWidth);
    m_save->setObjectName(QStringLiteral("save%1Password").arg(name));
    m_save->setEnabled(false);
    m_remove->setObjectName(QStringLiteral("remove%1Password").arg(name));
    for (QWidget *part : {static_cast<QWidget *>(m_field), static_cast<QWidget *>(m_save), static_cast<QWidget *>(m_remove)})
        row->addWidget(part);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) { m_save->setEnabled(!text.isEmpty()); });
    connect(m_field, &QLineEdit::textEdited, this, &PasswordField::typed);
    connect(m_field, &QLineEdit::returnPressed, this, &PasswordField::give);
    connect(m_save, &QAbstractButton::clicked, this, &PasswordField::give);
    connect(m_remove, &ConfirmButton::confirmed, this, &PasswordField::removed);
    setKept(false);
}

void PasswordField::setKept(bool isKept)
{
    m_field->setPlaceholderText(isKept ? tr("In the keychain") : tr("None"));
    m_remove->setVisible(isKept);
}

QByteArray PasswordField::text() const
{
    return m_field->text().toUtf8();
}

void PasswordField::give()
{
    const QByteArray password = text();
    if (password.isEmpty())
        return;
    m_field->clear();
    emit given(password);
}

} // namespace Tidemark
