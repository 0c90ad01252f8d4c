// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notify/DeliveryBook.h"
#include "core/settings/Setting.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/PlainLabel.h"

#include <QWidget>

class QHBoxLayout;
class QLineEdit;

namespace Tidemark {

class ConfirmButton;
class Engine;
class PriceButton;
class SegmentedControl;

// The controls of one channel on which alerts are told: of which alerts, its secret, and a test. The secret's text leaves its
// field the moment it is taken and lies in the keychain alone.
class AlertChannelRow : public QWidget
{
    Q_OBJECT

public:
    AlertChannelRow(Engine &engine, AlertChannel channel, const QString &title, QWidget *parent = nullptr);

    // How telling fares there; words is where it is said.
    void showState(const ChannelState &state, PlainLabel *words);

signals:
    void changed(); // a secret or a route, or a test was told
    void said(const QString &text, Tidemark::TextInk ink);

private:
    void buildRoute(const QString &title);
    void buildSecret(QHBoxLayout *row, const QString &title);
    void showSetting();
    void setRoute(const QString &id);
    void save();
    void remove();
    void test();
    [[nodiscard]] QString route() const;
    [[nodiscard]] bool isSetUp() const;

    Engine &m_engine;
    AlertChannel m_channel;
    QString m_title;
    SegmentedControl *m_route = nullptr;
    QLineEdit *m_secret = nullptr; // null: the desktop
    PriceButton *m_save = nullptr;
    ConfirmButton *m_remove = nullptr;
    PriceButton *m_test = nullptr;
};

} // namespace Tidemark
