// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Entity.h"
#include "core/domain/Profile.h"
#include "core/insight/Insight.h"

namespace Tidemark {

// What an advertiser or TikTok pays, as the user knows it; there is no built-in rate (M14).
struct EarningsTerms {
    double rpmLow = 0; // USD for 1,000 qualified views
    double rpmHigh = 0;
    double qualifiedLow = 0; // per cent of the views
    double qualifiedHigh = 0;

    [[nodiscard]] bool isGiven() const { return rpmHigh > 0 && qualifiedHigh > 0; }
    bool operator==(const EarningsTerms &) const = default;
};

// Another creator, as a peer to compare with.
struct PeerFigure {
    QString id;
    qint64 followers = 0;
    double engagement = 0; // er_view_typical, per cent

    bool operator==(const PeerFigure &) const = default;
};

// The size of an audience by the field's usual steps: under 10,000 followers, 100,000, 500,000, 1,000,000, above.
[[nodiscard]] int audienceTier(qint64 followers);

// All rows that a metric may be made of. Pure data: the same inputs give the same figures, today and later.
struct MetricInputs {
    qint64 now = 0;                    // UTC seconds; as of a past time, that time
    std::optional<PostSample> post;    // the post itself, where the entity is one
    QList<PostSample> posts;           // the creator's own, also where the entity is one of them; of a hashtag, all
                                       // that are held of the creators who used it
    Count followers;                   // of the creator, now
    QList<Observation> followerSeries; // of the creator, oldest first
    Count videos;                      // which the profile reports
    QList<Observation> series;         // of a hashtag's views, a sound's videos
    QList<Profile> followerSample;     // those of the newest page of followers that is held
    QList<PeerFigure> peers;           // other creators of the same tier
    QString hashtag;                   // the name, where the entity is one
    QByteArray timeZone = "UTC";       // of the week's hours
    EarningsTerms earnings;
};

// One entry of the catalogue of metrics: every figure of the product by its id.
struct MetricDefinition {
    QString id;
    EntityKind kind; // what it is a figure of
    MetricResult (*compute)(const MetricInputs &inputs);
};

[[nodiscard]] const QList<MetricDefinition> &metricDefinitions();
[[nodiscard]] QStringList metricIds(EntityKind kind);
// Nothing where no metric of that name belongs to the kind.
[[nodiscard]] std::optional<MetricResult> metricOf(const QString &id, EntityKind kind, const MetricInputs &inputs);
// The newest of a counter's observations up to `now`, as a figure: what the upstream said.
[[nodiscard]] MetricResult counterFigure(const QString &counter, const QList<Observation> &series, qint64 now);
// All of a kind, by id.
[[nodiscard]] QMap<QString, MetricResult> metricsOf(EntityKind kind, const MetricInputs &inputs);

} // namespace Tidemark
