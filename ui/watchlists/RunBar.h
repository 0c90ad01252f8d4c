// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/watch/Warmer.h"

#include <QWidget>

#include <memory>

class QProgressBar;

namespace Tidemark {

class Engine;
class PlainLabel;
class PriceButton;

// Runs a list now: what it would ask with its price on the button, how far it is, a way to stop it, and what came of it.
// It spends no more than the price that stood on the button.
class RunBar : public QWidget
{
    Q_OBJECT

public:
    explicit RunBar(Engine &engine, QWidget *parent = nullptr);
    ~RunBar() override;

    void setList(const std::optional<NamedList> &list); // absent: nothing can be run
    void setPast(bool isPast);                          // the page shows a past time
    void reload();                                      // the price
    void start();
    [[nodiscard]] std::optional<int> price() const; // absent: not known, or nothing to run

Q_SIGNALS:
    void priceChanged();
    void ended(); // names were asked

private:
    struct Run;
    void cancel();
    void showPrice();
    void tellEnd(const Result<WarmReport> &report);

    Engine &m_engine;
    std::optional<NamedList> m_list;
    std::optional<int> m_price;
    bool m_isPast = false;
    int m_request = 0;
    std::shared_ptr<Run> m_run; // while it is under way
    PriceButton *m_button = nullptr;
    PriceButton *m_cancel = nullptr;
    QProgressBar *m_bar = nullptr;
    PlainLabel *m_words = nullptr;
};

} // namespace Tidemark
