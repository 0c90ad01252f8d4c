// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "ui/settings/SettingsCard.h"
#include "ui/widgets/PlainLabel.h"

namespace Tidemark {

class Engine;
class PasswordField;
class SegmentedControl;

// By which proxy requests leave: the system's, none, or one's own, whose rows show only then.
class ProxyCard : public SettingsCard
{
    Q_OBJECT

public:
    explicit ProxyCard(Engine &engine, QWidget *parent = nullptr);

private:
    void buildChoice();
    void buildOwn();
    void show();
    void savePassword(const QByteArray &password);
    void removePassword();
    void tell(const QString &text, TextInk ink);
    [[nodiscard]] QString stateWords() const; // empty: nothing is to be said

    Engine &m_engine;
    SegmentedControl *m_kind = nullptr;
    QList<QWidget *> m_own; // the controls of one's own proxy
    PasswordField *m_password = nullptr;
    PlainLabel *m_state = nullptr;
    PlainLabel *m_told = nullptr;
};

} // namespace Tidemark
