// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/update/UpdateCheck.h"

#include <QObject>
#include <QTimer>

namespace Tidemark {

class Engine;

// Looks for a newer version now and then while the window runs, and says it once a session. Offline, while all background
// work is paused, on demo data and in a build that names no place to ask, it looks for nothing.
class UpdateNotice : public QObject
{
    Q_OBJECT

public:
    UpdateNotice(Engine &engine, UpdateSource source, QObject *parent = nullptr);
    ~UpdateNotice() override;

Q_SIGNALS:
    void found(const Release &release);

private:
    void look();

    Engine &m_engine;
    UpdateSource m_source;
    std::shared_ptr<KeylessClient> m_client;
    QTimer m_timer{this};
    QVersionNumber m_said;
};

} // namespace Tidemark
