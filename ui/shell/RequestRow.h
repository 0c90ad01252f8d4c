// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fetch/SingleFlight.h"

#include <QWidget>

namespace Tidemark {

class Engine;
class IconButton;
class PlainLabel;

// Somebody who waits for the API: what for, whether it may have cost a credit by now, and a button that ends the waiting.
class RequestRow : public QWidget
{
    Q_OBJECT

public:
    RequestRow(Engine &engine, const Waiting &waiting, QWidget *parent = nullptr);

    void showWaiting(const Waiting &waiting);

private:
    PlainLabel *m_title = nullptr;
    PlainLabel *m_state = nullptr;
    IconButton *m_cancel = nullptr;
};

} // namespace Tidemark
