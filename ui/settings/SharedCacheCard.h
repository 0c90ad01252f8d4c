// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "ui/settings/SettingsCard.h"
#include "ui/widgets/PlainLabel.h"

namespace Tidemark {

class Engine;
class PasswordField;
class PriceButton;
class SettingField;

// The cache that a team shares: where it is, its password, and whether it answers. The password's
// text leaves its field the moment it is taken and lies in the keychain alone.
class SharedCacheCard : public SettingsCard
{
    Q_OBJECT

public:
    explicit SharedCacheCard(Engine &engine, QWidget *parent = nullptr);

    void reload();

private:
    void buildAddress();
    void buildPassword();
    void buildTest();
    void savePassword(const QByteArray &password);
    void removePassword();
    void test();
    void tell(const QString &text, TextInk ink);
    void showPassword();
    [[nodiscard]] QString tested(double ms) const;

    Engine &m_engine;
    SettingField *m_address = nullptr;
    PasswordField *m_password = nullptr;
    PriceButton *m_test = nullptr;
    PlainLabel *m_counts = nullptr;
    PlainLabel *m_told = nullptr;
    int m_request = 0;
};

} // namespace Tidemark
