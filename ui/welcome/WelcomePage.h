// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Page.h"

class QHBoxLayout;
class QVBoxLayout;

namespace Tidemark {

class Card;
class FirstCreatorsCard;
class KeyEntry;
class PlainLabel;
class PriceButton;

// The first start: a key, demo data or a look around offline; then a budget and the first creators.
class WelcomePage : public Page
{
    Q_OBJECT

public:
    WelcomePage(Engine &engine, Navigator &navigator, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void visit(const Link &link) override;
    void setAsOf(std::optional<qint64> asOf) override;
    [[nodiscard]] bool followsAsOf() const override { return false; }

private:
    void buildSheet();
    void buildWays(QVBoxLayout *column);
    [[nodiscard]] Card *buildKey();
    [[nodiscard]] Card *buildDemo();
    [[nodiscard]] Card *buildOffline();
    [[nodiscard]] QWidget *buildBudget();
    void buildEnd(QVBoxLayout *column);
    void showKey();
    void startDemo();
    void finish();

    QWidget *m_sheet = nullptr;
    PlainLabel *m_keyWords = nullptr;
    PlainLabel *m_demoWords = nullptr;
    KeyEntry *m_entry = nullptr;
    FirstCreatorsCard *m_creators = nullptr;
    int m_request = 0;
};

} // namespace Tidemark
