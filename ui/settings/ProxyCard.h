// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/net/ProxyTrial.h"
#include "ui/settings/SettingsCard.h"
#include "ui/widgets/PlainLabel.h"

namespace Tidemark {

class Engine;
class PasswordField;
class PriceButton;
class SegmentedControl;
class SettingField;

// By which proxy requests leave: the system's, none, or one's own, whose rows show only then. It can be tried as the fields
// have it, saved or not; the try ends with a change of these, and when the page is left.
class ProxyCard : public SettingsCard
{
    Q_OBJECT

public:
    explicit ProxyCard(Engine &engine, QWidget *parent = nullptr);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void buildChoice();
    void buildOwn();
    void buildTest();
    void show();
    [[nodiscard]] std::optional<ProxyChoice> typed() const; // nothing: a field cannot be read
    void test();
    void dropTest();
    void setTesting(bool isTesting);
    void showTested(const Result<ProxyReport> &report);
    void savePassword(const QByteArray &password);
    void removePassword();
    void tell(const QString &text, TextInk ink);
    [[nodiscard]] QString stateWords() const; // empty: nothing is to be said

    Engine &m_engine;
    SegmentedControl *m_kind = nullptr;
    SettingField *m_host = nullptr;
    SettingField *m_port = nullptr;
    SettingField *m_user = nullptr;
    QList<QWidget *> m_own; // the controls of one's own proxy
    PasswordField *m_password = nullptr;
    PlainLabel *m_state = nullptr;
    PlainLabel *m_told = nullptr;
    PriceButton *m_test = nullptr;
    PlainLabel *m_tested = nullptr;
    bool m_isTesting = false;
    int m_testTurn = 0; // the newest test is told of
};

} // namespace Tidemark
