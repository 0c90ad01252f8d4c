// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/KeyEntry.h"

#include "core/engine/Engine.h"
#include "core/secrets/KeyStore.h"
#include "ui/render/CoreWords.h"
#include "ui/theme/Measures.h"
#include "ui/widgets/DetailWords.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/PriceButton.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace Tidemark {

KeyEntry::KeyEntry(Engine &engine, QWidget *parent)
    : QWidget(parent)
    , m_engine(engine)
{
    setObjectName(QStringLiteral("keyEntry"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceChip);
    auto *row = new QHBoxLayout;
    row->setSpacing(kSpaceControl);
    m_field = new QLineEdit(this);
    m_field->setObjectName(QStringLiteral("keyField"));
    m_field->setAccessibleName(tr("API key"));
    m_field->setPlaceholderText(tr("Paste your API key"));
    m_field->setEchoMode(QLineEdit::Password);
    m_field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_field->setContextMenuPolicy(Qt::DefaultContextMenu);
    m_save = new PriceButton(tr("Save the key"), ButtonKind::Primary, this);
    m_save->setObjectName(QStringLiteral("saveKey"));
    m_save->setEnabled(false);
    row->addWidget(m_field, 1);
    row->addWidget(m_save);
    column->addLayout(row);
    m_problem = new PlainLabel(TextRole::Caption, this);
    m_problem->setObjectName(QStringLiteral("keyProblem"));
    m_problem->setOverflow(Overflow::Wrap);
    m_problem->setInk(TextInk::Critical);
    m_problem->hide();
    column->addWidget(m_problem);
    connect(m_field, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_save->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_field, &QLineEdit::returnPressed, this, &KeyEntry::take);
    connect(m_save, &QAbstractButton::clicked, this, &KeyEntry::take);
}

void KeyEntry::setLabel(const QString &label)
{
    m_save->setLabel(label);
}

void KeyEntry::focusField()
{
    m_field->setFocus();
}

void KeyEntry::take()
{
    QString text = m_field->text();
    m_field->setText(QString()); // forgets what could be undone, too
    QByteArray key = text.toUtf8();
    text.fill(QChar(0));
    if (key.trimmed().isEmpty())
        return;
    m_problem->hide();
    if (!checkedKey(key)) {
        complain(tr("A key has 8 to 512 characters, without spaces or special letters. Please paste it again."));
        return;
    }
    QCoro::connect(m_engine.setKey(std::move(key)), this,
                   [this](const Result<KeyStatus> &status) { told(status ? Status() : Status(fail(status.error()))); });
}

void KeyEntry::told(const Status &status)
{
    if (status) {
        emit taken();
        return;
    }
    const QString hint = status.error().hint;
    complain(hint.isEmpty() ? tr("The key could not be kept: %1. Please paste it again.").arg(detailWords(status.error()))
                            : tr("The key could not be kept: %1. %2.").arg(detailWords(status.error()), coreWords(hint)));
}

void KeyEntry::complain(const QString &words)
{
    m_problem->setText(words);
    m_problem->show();
    m_field->setFocus();
}

} // namespace Tidemark
