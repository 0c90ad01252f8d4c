// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/SloReader.h"

#include "core/base/PlainText.h"
#include "core/catalogue/Catalogue.h"
#include "core/catalogue/SloTier.h"

#include <QHash>

#include <cmath>
#include <exception>
#include <yaml-cpp/yaml.h>

namespace Tidemark {

namespace {

constexpr double kHighestAvailability = 0.999999; // past it no budget is left to count in
constexpr double kLowestAvailability = 0.01;
constexpr double kLowestBurn = 0.1;

const QString kRoot = QStringLiteral("slo_tiers");

QString textOf(const std::string &text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

// Lines of yaml-cpp count from 0; a node that it made up itself has none.
int lineOf(const YAML::Node &node)
{
    return node.Mark().line + 1;
}

tl::unexpected<Error> refuse(int line, const QString &field, const QString &what)
{
    const QString where = line > 0 ? QStringLiteral("slo.yaml line %1: ").arg(line) : QStringLiteral("slo.yaml: ");
    return fail(ErrorKind::LocalData, plain(where + (field.isEmpty() ? what : field + QLatin1Char(' ') + what)));
}

// The walk over one document. Fields are visited in the order in which they stand, so the first error is the first line.
class SloWalk
{
public:
    SloWalk(const Catalogue &catalogue, SloLists lists)
        : m_catalogue(catalogue)
        , m_lists(lists)
    {
    }

    [[nodiscard]] Status read(const YAML::Node &document);
    [[nodiscard]] Result<SloPlan> plan(const SloPlan *base) const;

private:
    [[nodiscard]] Status readTiers(const YAML::Node &node, int rootLine);
    [[nodiscard]] Status readTier(const TierName &name, const YAML::Node &node, int line);
    [[nodiscard]] Status readField(SloTier &tier, const QString &key, const YAML::Node &value, int line);
    [[nodiscard]] Status readEndpoints(const SloTier &tier, const QString &field, const YAML::Node &list);
    [[nodiscard]] Status check(const SloTier &tier, const QHash<QString, int> &lines, int line) const;

    const Catalogue &m_catalogue;
    SloLists m_lists;
    QHash<QString, SloTier> m_tiers;  // by name
    QHash<QString, int> m_tierLines;  // by name
    QHash<QString, int> m_listedAt;   // line, by path
    QHash<QString, QString> m_listed; // tier's name, by path
};

QString fieldName(const QString &tier, const QString &field = {})
{
    const QLatin1Char dot('.');
    return kRoot + dot + tier + (field.isEmpty() ? QString() : dot + field);
}

// Key of a pair; empty where it is no plain word.
QString keyOf(const YAML::Node &node)
{
    return node.IsScalar() ? textOf(node.Scalar()) : QString();
}

Status SloWalk::read(const YAML::Node &document)
{
    if (!document.IsMap())
        return refuse(lineOf(document), {}, QStringLiteral("must begin with \"slo_tiers:\""));
    bool isThere = false;
    for (const auto &pair : document) {
        const QString key = keyOf(pair.first);
        if (key != kRoot)
            return refuse(lineOf(pair.first), key, QStringLiteral("is not known here, only slo_tiers is"));
        if (isThere)
            return refuse(lineOf(pair.first), key, QStringLiteral("stands twice"));
        isThere = true;
        const Status tiers = readTiers(pair.second, lineOf(pair.first));
        if (!tiers)
            return tiers;
    }
    return isThere ? Status() : Status(refuse(1, kRoot, QStringLiteral("is missing")));
}

Status SloWalk::readTiers(const YAML::Node &node, int rootLine)
{
    if (!node.IsMap() || node.size() == 0)
        return refuse(rootLine, kRoot, QStringLiteral("must hold tiers by name"));
    for (const auto &pair : node) {
        const QString name = keyOf(pair.first);
        const int line = lineOf(pair.first);
        const TierName *known = tierNamed(name);
        if (!known)
            return refuse(line, fieldName(name),
                          QStringLiteral("is no tier; there are tier1_interactive, tier2_search and tier3_batch"));
        if (m_tiers.contains(name))
            return refuse(line, fieldName(name), QStringLiteral("stands twice, first on line %1").arg(m_tierLines.value(name)));
        m_tierLines.insert(name, line);
        const Status tier = readTier(*known, pair.second, line);
        if (!tier)
            return tier;
    }
    return {};
}

Status SloWalk::readTier(const TierName &name, const YAML::Node &node, int line)
{
    if (!node.IsMap())
        return refuse(line, fieldName(name.name), QStringLiteral("must hold fields by name"));
    SloTier tier;
    tier.name = name.name;
    tier.label = name.label;
    tier.timeoutS = name.timeoutS;
    QHash<QString, int> lines;
    for (const auto &pair : node) {
        const QString key = keyOf(pair.first);
        const int keyLine = lineOf(pair.first);
        if (lines.contains(key))
            return refuse(keyLine, fieldName(tier.name, key),
                          QStringLiteral("stands twice, first on line %1").arg(lines.value(key)));
        lines.insert(key, keyLine);
        const Status field = readField(tier, key, pair.second, keyLine);
        if (!field)
            return field;
    }
    m_tiers.insert(tier.name, tier);
    return check(tier, lines, line);
}

Status SloWalk::readField(SloTier &tier, const QString &key, const YAML::Node &value, int line)
{
    const QString field = fieldName(tier.name, key);
    if (key == QLatin1String("endpoints"))
        return readEndpoints(tier, field, value);
    const QHash<QString, double *> numbers{{QStringLiteral("p95_ms"), &tier.p95Ms},
                                           {QStringLiteral("availability"), &tier.availability},
                                           {QStringLiteral("burn_rate_fast"), &tier.fastBurn},
                                           {QStringLiteral("burn_rate_slow"), &tier.slowBurn}};
    double *number = numbers.value(key);
    if (!number)
        return refuse(line, field,
                      QStringLiteral("is not known; a tier has p95_ms, availability, burn_rate_fast, burn_rate_slow, endpoints"));
    bool isNumber = false;
    *number = value.IsScalar() ? textOf(value.Scalar()).toDouble(&isNumber) : 0;
    if (!isNumber || !std::isfinite(*number) || *number <= 0)
        return refuse(line, field, QStringLiteral("must be a positive number"));
    return {};
}

Status SloWalk::readEndpoints(const SloTier &tier, const QString &field, const YAML::Node &list)
{
    if (list.IsNull())
        return {};
    if (!list.IsSequence())
        return refuse(lineOf(list), field, QStringLiteral("must be a list of paths"));
    for (const auto &item : list) {
        const QString text = keyOf(item);
        const int line = lineOf(item);
        const Endpoint *endpoint = text.isEmpty() ? nullptr : m_catalogue.find(text);
        if (!endpoint)
            return refuse(line, field, QStringLiteral("has \"%1\", which is no endpoint of the catalogue").arg(text));
        if (m_listedAt.contains(endpoint->path))
            return refuse(
                line, field,
                QStringLiteral("has %1 twice: it stands on line %2 (%3) already")
                    .arg(endpoint->path, QString::number(m_listedAt.value(endpoint->path)), m_listed.value(endpoint->path)));
        m_listedAt.insert(endpoint->path, line);
        m_listed.insert(endpoint->path, tier.name);
    }
    return {};
}

Status SloWalk::check(const SloTier &tier, const QHash<QString, int> &lines, int line) const
{
    const auto at = [&](const char *key) { return lines.value(QString::fromLatin1(key), 0); };
    const auto field = [&](const char *key) { return fieldName(tier.name, QString::fromLatin1(key)); };
    for (const char *key : {"p95_ms", "availability", "burn_rate_fast", "burn_rate_slow"}) {
        if (at(key) == 0)
            return refuse(line, field(key), QStringLiteral("is missing"));
    }
    if (tier.availability >= 1)
        return refuse(at("availability"), field("availability"),
                      QStringLiteral("must be a share below 1, like 0.999 for 99.9 percent"));
    if (tier.availability > kHighestAvailability || tier.availability < kLowestAvailability)
        return refuse(at("availability"), field("availability"),
                      QStringLiteral("must be from %1 to %2").arg(kLowestAvailability).arg(kHighestAvailability));
    if (tier.slowBurn < kLowestBurn)
        return refuse(at("burn_rate_slow"), field("burn_rate_slow"), QStringLiteral("must be at least %1").arg(kLowestBurn));
    if (tier.p95Ms > tier.timeoutS * 1000)
        return refuse(at("p95_ms"), field("p95_ms"),
                      QStringLiteral("is more than the tier's hard time-out of %1 ms").arg(tier.timeoutS * 1000));
    if (tier.fastBurn <= tier.slowBurn)
        return refuse(at("burn_rate_fast"), field("burn_rate_fast"), QStringLiteral("must be more than burn_rate_slow"));
    if (tier.fastBurn * tier.budgetShare() >= 1)
        return refuse(at("burn_rate_fast"), field("burn_rate_fast"),
                      QStringLiteral("can never be reached: with this availability all calls failing burn %1 times")
                          .arg(1 / tier.budgetShare(), 0, 'g', 4));
    return {};
}

Result<SloPlan> SloWalk::plan(const SloPlan *base) const
{
    SloPlan plan;
    for (const TierName &name : allTiers()) {
        const qsizetype number = plan.tiers.size();
        if (!m_tiers.contains(name.name) && !base)
            return refuse(0, fieldName(name.name), QStringLiteral("is missing"));
        SloTier tier = m_tiers.contains(name.name) ? m_tiers.value(name.name) : base->tiers.at(number);
        tier.endpoints.clear();
        for (const Endpoint &endpoint : m_catalogue.endpoints()) {
            const QString listed = m_lists == SloLists::Follow ? m_listed.value(endpoint.path) : QString();
            if ((listed.isEmpty() ? endpoint.tier : listed) == tier.name)
                tier.endpoints += endpoint.path;
        }
        plan.tiers += tier;
    }
    return plan;
}

Result<SloPlan> read(const QByteArray &yaml, const Catalogue &catalogue, const SloPlan *base, SloLists lists)
{
    const std::vector<YAML::Node> documents = YAML::LoadAll(yaml.toStdString());
    if (documents.empty())
        return refuse(1, kRoot, QStringLiteral("is missing"));
    if (documents.size() > 1)
        return refuse(lineOf(documents.at(1)), {}, QStringLiteral("a second document begins; one is read"));
    SloWalk walk(catalogue, lists);
    const Status walked = walk.read(documents.front());
    if (!walked)
        return fail(walked.error());
    return walk.plan(base);
}

} // namespace

// The only place that meets yaml-cpp's exceptions.
Result<SloPlan> readSlo(const QByteArray &yaml, const Catalogue &catalogue, const SloPlan *base, SloLists lists)
{
    try {
        return read(yaml, catalogue, base, lists);
    } catch (const YAML::Exception &error) {
        return refuse(error.mark.is_null() ? 0 : error.mark.line + 1, {}, QStringLiteral("not YAML (%1)").arg(textOf(error.msg)));
    } catch (const std::exception &error) {
        return refuse(0, {}, QString::fromUtf8(error.what()));
    }
}

} // namespace Tidemark
