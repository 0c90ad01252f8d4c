// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/Catalogue.h"
#include "core/health/SloFile.h"

#include <QObject>
#include <QTimer>

namespace Tidemark {

// Reads slo.yaml anew when it has changed: a look at the file once a minute, as often as alerts are evaluated. A file that
// breaks meanwhile leaves the last good one in force, as at a start. Thread of the engine.
class SloWatch final : public QObject
{
    Q_OBJECT

public:
    // catalogue: as it was before any plan was applied to it, so that what a list gives up goes back to where it was.
    SloWatch(QString folder, Catalogue catalogue);

    void start() { m_timer.start(); }
    void look(); // what the timer does

Q_SIGNALS:
    void changed(const Tidemark::LoadedSlo &slo);

private:
    struct Stamp {
        bool exists = false;
        qint64 modifiedMs = 0;
        qint64 size = 0;

        bool operator==(const Stamp &) const = default;
    };
    [[nodiscard]] Stamp stamp() const;

    QString m_folder;
    Catalogue m_catalogue;
    Stamp m_seen;
    bool m_isGone = false; // at the last look
    QTimer m_timer;
};

} // namespace Tidemark
