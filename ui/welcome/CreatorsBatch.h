// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QObject>
#include <QStringList>

namespace Tidemark {

class Engine;

// The handles in a pasted text, in canonical form and without repeats, and what could not be read.
struct PastedHandles {
    QStringList handles;
    QStringList unreadable;
};
[[nodiscard]] PastedHandles pastedHandles(const QString &text);

// Prices and looks up creators one after another. Ends at the first error that holds for all of
// them (key, budget, own data); a creator that is not found does not end it.
class CreatorsBatch : public QObject
{
    Q_OBJECT

public:
    explicit CreatorsBatch(Engine &engine, QObject *parent = nullptr);

    void price(const QStringList &handles); // answered by priced(); a newer one wins
    void start(const QStringList &handles);
    void cancel(); // what is under way ends, nothing more is asked
    [[nodiscard]] bool isRunning() const { return m_running; }

signals:
    void priced(int credits);
    void found(const QString &handle);
    void missed(const QString &handle);
    void finished(int found);                              // all were asked about
    void stopped(int found, const Tidemark::Error &error); // or not: cancelled, or nothing more can be asked

private:
    void priceNext(int request, int index, int sum);
    void next();
    void end();

    Engine &m_engine;
    QStringList m_priced;
    QStringList m_left;
    int m_priceRequest = 0;
    int m_request = 0;
    int m_found = 0;
    bool m_running = false;
};

} // namespace Tidemark
