// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Tidemark {

// A `tidemark-cli serve-metrics` as Prometheus reaches it, and where it stands: a label of the target, since the
// program's own series say nothing of places.
struct ScrapeTarget {
    QString location; // "eu"
    QString address;  // "127.0.0.1:9101"

    bool operator==(const ScrapeTarget &) const = default;
};

struct ScrapeOptions {
    QList<ScrapeTarget> synthetic; // those that run with --probe
    QList<ScrapeTarget> rum;
    QString alertmanager = QStringLiteral("127.0.0.1:9093");
};

// prometheus.yml with the two jobs of the monitoring text, its alerting block and the rules beside it. Pure.
[[nodiscard]] QByteArray prometheusScrape(const ScrapeOptions &options);

} // namespace Tidemark
