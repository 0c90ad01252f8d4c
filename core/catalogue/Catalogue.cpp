// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/Catalogue.h"

#include "core/base/PlainText.h"
#include "core/catalogue/EndpointReader.h"
#include "core/catalogue/SloTier.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace Tidemark {

namespace {

constexpr qint64 kLargestFile = 4 * 1024 * 1024;
constexpr int kFormat = 1;

tl::unexpected<Error> broken(const QString &reason)
{
    return fail(ErrorKind::LocalData, plain(QStringLiteral("catalogue: ") + reason));
}

Result<QByteArray> readFile(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return broken(QStringLiteral("%1 cannot be read: %2").arg(name, file.errorString()));
    const QByteArray bytes = file.read(kLargestFile + 1);
    if (bytes.size() > kLargestFile)
        return broken(QStringLiteral("%1 is larger than 4 MiB").arg(name));
    return bytes;
}

Result<QJsonArray> entriesOf(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject()) {
        const QString reason = error.error == QJsonParseError::NoError ? QStringLiteral("not an object") : error.errorString();
        return broken(QStringLiteral("not a catalogue document, at byte %1: %2").arg(QString::number(error.offset), reason));
    }
    const QJsonObject root = document.object();
    const QStringList keys = root.keys();
    for (const QString &key : keys) {
        if (key != QLatin1String("format") && key != QLatin1String("endpoints"))
            return broken(QStringLiteral("field \"%1\": not known here").arg(key));
    }
    if (root.value(QLatin1String("format")) != QJsonValue(kFormat))
        return broken(QStringLiteral("field \"format\": must be %1").arg(kFormat));
    if (!root.value(QLatin1String("endpoints")).isArray())
        return broken(QStringLiteral("field \"endpoints\": must be a list"));
    return root.value(QLatin1String("endpoints")).toArray();
}

QString bareName(const QString &nameOrPath)
{
    qsizetype first = 0;
    qsizetype last = nameOrPath.size();
    while (first < last && nameOrPath.at(first) == QLatin1Char('/'))
        ++first;
    while (last > first && nameOrPath.at(last - 1) == QLatin1Char('/'))
        --last;
    return nameOrPath.sliced(first, last - first);
}

} // namespace

Result<Catalogue> Catalogue::load(const QString &userFile)
{
    const auto shipped = readFile(QStringLiteral(":/tidemark/catalogue/endpoints.json"));
    if (!shipped)
        return fail(shipped.error());
    auto catalogue = parse(*shipped);
    if (!catalogue || userFile.isEmpty() || !QFile::exists(userFile))
        return catalogue;

    const auto own = readFile(userFile);
    if (!own)
        return fail(own.error());
    const Status merged = catalogue->merge(*own);
    if (!merged) {
        Error error = merged.error();
        error.hint = QStringLiteral("Correct or remove %1.").arg(plain(userFile));
        return fail(std::move(error));
    }
    return catalogue;
}

Result<Catalogue> Catalogue::parse(const QByteArray &json)
{
    Catalogue catalogue;
    const Status merged = catalogue.merge(json);
    if (!merged)
        return fail(merged.error());
    return catalogue;
}

Status Catalogue::merge(const QByteArray &json)
{
    const auto entries = entriesOf(json);
    if (!entries)
        return fail(entries.error());
    QSet<QString> seen;
    int number = 0;
    for (const QJsonValue &entry : *entries) {
        const QString path = entry.toObject().value(QLatin1String("path")).toString();
        if (!path.isEmpty() && seen.contains(path))
            return broken(QStringLiteral("%1, field \"path\": stands twice").arg(path));
        seen.insert(path);
        const Status merged = mergeEntry(++number, entry);
        if (!merged)
            return merged;
    }
    return {};
}

Status Catalogue::mergeEntry(int number, const QJsonValue &value)
{
    const QString path = value.toObject().value(QLatin1String("path")).toString();
    const QString where = path.isEmpty() ? QStringLiteral("entry %1").arg(number) : path;
    if (!value.isObject())
        return broken(where + QStringLiteral(": must be an object"));
    const auto known =
        std::find_if(m_endpoints.begin(), m_endpoints.end(), [&](const Endpoint &endpoint) { return endpoint.path == path; });
    if (known != m_endpoints.end())
        return detail::overrideEndpoint(*known, value.toObject());
    const auto endpoint = detail::readEndpoint(where, value.toObject());
    if (!endpoint)
        return fail(endpoint.error());
    add(*endpoint);
    return {};
}

void Catalogue::add(const Endpoint &endpoint)
{
    m_byName.insert(endpoint.name, m_endpoints.size());
    m_endpoints += endpoint;
}

void Catalogue::setTier(const QString &nameOrPath, const TierName &tier)
{
    const auto found = m_byName.constFind(bareName(nameOrPath));
    if (found == m_byName.cend())
        return;
    m_endpoints[*found].tier = tier.name;
    m_endpoints[*found].timeoutS = tier.timeoutS;
}

const Endpoint *Catalogue::find(const QString &nameOrPath) const
{
    const auto found = m_byName.constFind(bareName(nameOrPath));
    return found == m_byName.cend() ? nullptr : &m_endpoints.at(*found);
}

} // namespace Tidemark
