// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/exporters/GrafanaDashboard.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace Tidemark {

namespace {

using Values = QList<std::pair<const char *, QString>>;

constexpr int kFirstTierPanel = 2;
constexpr int kTierWidth = 8;

// A text of resources/monitoring with its @NAME@s replaced.
QString filled(const char *name, const Values &values)
{
    QFile file(QStringLiteral(":/tidemark/monitoring/") + QLatin1String(name));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    QString text = isOpen ? QString::fromUtf8(file.readAll()) : QString();
    for (const auto &[word, value] : values)
        text.replace(QLatin1Char('@') + QLatin1String(word) + QLatin1Char('@'), value);
    return text;
}

QString number(double value)
{
    return QString::number(value, 'g', 10);
}

QString tierPanel(const SloTier &tier, int place)
{
    return filled("tier.json.in", {{"ID", QString::number(kFirstTierPanel + place)},
                                   {"X", QString::number(place * kTierWidth)},
                                   {"LABEL", tier.label},
                                   {"TITLE", QStringLiteral("Tier ") + tier.label.last(1)},
                                   {"PROMISE", QStringLiteral("Promised: p95 below %1 s, %2 % of calls over 30 days")
                                                   .arg(number(tier.p95Ms / 1000), number(tier.availability * 100))},
                                   {"P95", number(tier.p95Ms / 1000)},
                                   {"SLOW", number(tier.slowBurn * tier.budgetShare())},
                                   {"FAST", number(tier.fastBurn * tier.budgetShare())}});
}

QString jsonList(const QStringList &words)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(words)).toJson(QJsonDocument::Compact));
}

} // namespace

QByteArray grafanaDashboard(const SloPlan &plan)
{
    QStringList tiers;
    QStringList endpoints;
    for (const SloTier &tier : plan.tiers) {
        tiers += tierPanel(tier, int(tiers.size()));
        endpoints += tier.endpoints;
    }
    const QString text = filled(
        "dashboard.json.in",
        {{"TIERS", tiers.join(u',')}, {"ENDPOINTS", endpoints.join(u',')}, {"CHOSEN", jsonList(plan.tiers.first().endpoints)}});
    QJsonParseError error;
    const QJsonDocument dashboard = QJsonDocument::fromJson(text.toUtf8(), &error);
    Q_ASSERT(error.error == QJsonParseError::NoError);
    return dashboard.toJson();
}

} // namespace Tidemark
