// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/KeyCard.h"

#include "core/engine/Engine.h"
#include "ui/settings/ConfirmButton.h"
#include "ui/widgets/DetailWords.h"
#include "ui/widgets/KeyEntry.h"
#include "ui/widgets/KeyStatusWords.h"

#include <QVBoxLayout>

namespace Tidemark {

KeyCard::KeyCard(Engine &engine, QWidget *parent)
    : SettingsCard(tr("API key"), QStringLiteral("keyCard"), parent)
    , m_engine(engine)
{
    m_status = addWords(QStringLiteral("keyStatus"));
    m_status->setText(tr("Looking for the key…"));
    m_entry = new KeyEntry(engine, this);
    body()->addWidget(m_entry);
    m_remove = new ConfirmButton(tr("Remove the key"), tr("Remove it for good?"), this);
    m_remove->setObjectName(QStringLiteral("removeKey"));
    m_remove->hide();
    addToTitleRow(m_remove);
    m_problem = new PlainLabel(TextRole::Caption, this);
    m_problem->setObjectName(QStringLiteral("removeProblem"));
    m_problem->setInk(TextInk::Critical);
    m_problem->setOverflow(Overflow::Wrap);
    m_problem->hide();
    body()->addWidget(m_problem);
    m_entry->setVisible(!engine.isDemo());
    connect(m_entry, &KeyEntry::taken, this, &KeyCard::reload);
    connect(&engine, &Engine::keyChanged, this, &KeyCard::reload);
    connect(m_remove, &ConfirmButton::confirmed, this, [this] {
        m_problem->hide();
        QCoro::connect(m_engine.removeKey(), this, [this](const Status &status) {
            m_problem->setText(status ? QString() : tr("The key could not be removed: %1.").arg(detailWords(status.error())));
            m_problem->setVisible(!status);
            reload();
        });
    });
}

void KeyCard::reload()
{
    const int request = ++m_request;
    QCoro::connect(m_engine.keyStatus(), this, [this, request](const KeyStatus &status) {
        if (request != m_request)
            return;
        const KeyStatusWords words = keyStatusWords(status);
        m_status->setText(words.text);
        m_status->setInk(words.ink);
        m_entry->setLabel(status.present ? tr("Change the key") : tr("Save the key"));
        m_remove->setVisible(status.present && !m_engine.isDemo() && status.place != QLatin1String("environment"));
    });
}

void KeyCard::focusField()
{
    m_entry->focusField();
}

} // namespace Tidemark
