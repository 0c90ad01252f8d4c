// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "ui/widgets/Card.h"

#include <optional>

class QPlainTextEdit;
class QTimer;

namespace Tidemark {

class CreatorsBatch;
class Engine;
class PlainLabel;
class PriceButton;

// Handles are pasted, the price is said, and only then they are looked up.
class FirstCreatorsCard : public Card
{
    Q_OBJECT

public:
    explicit FirstCreatorsCard(Engine &engine, QWidget *parent = nullptr);

    void refreshPrice();
    [[nodiscard]] bool isRunning() const;

private:
    void read();
    void showButton();
    void lookUp();
    void countOne();
    void finished(int found);
    void stopped(int found, const Error &error);

    Engine &m_engine;
    CreatorsBatch *m_batch = nullptr;
    QPlainTextEdit *m_text = nullptr;
    PlainLabel *m_words = nullptr;
    PriceButton *m_ask = nullptr;
    PriceButton *m_cancel = nullptr;
    QTimer *m_settled = nullptr;
    QStringList m_handles;
    QStringList m_notFound;
    std::optional<int> m_price;
    int m_done = 0;
};

} // namespace Tidemark
