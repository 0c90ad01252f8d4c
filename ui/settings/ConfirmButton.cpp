// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ConfirmButton.h"

#include <QTimer>

namespace Tidemark {

namespace {

constexpr int kPatienceMs = 6'000;

} // namespace

ConfirmButton::ConfirmButton(const QString &label, const QString &question, QWidget *parent)
    : PriceButton(label, ButtonKind::Plain, parent)
    , m_label(label)
    , m_question(question)
    , m_patience(new QTimer(this))
{
    m_patience->setSingleShot(true);
    m_patience->setInterval(kPatienceMs);
    connect(m_patience, &QTimer::timeout, this, &ConfirmButton::goBack);
    connect(this, &QAbstractButton::clicked, this, &ConfirmButton::pressedOnce);
}

void ConfirmButton::pressedOnce()
{
    if (m_patience->isActive()) {
        goBack();
        emit confirmed();
        return;
    }
    setKind(ButtonKind::Danger);
    setLabel(m_question);
    m_patience->start();
}

void ConfirmButton::goBack()
{
    m_patience->stop();
    setKind(ButtonKind::Plain);
    setLabel(m_label);
}

} // namespace Tidemark
