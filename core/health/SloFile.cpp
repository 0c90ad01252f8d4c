// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/SloFile.h"

#include "core/base/Log.h"
#include "core/base/PlainText.h"
#include "core/catalogue/Catalogue.h"
#include "core/health/SloReader.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace Tidemark {

namespace {

constexpr qint64 kLargestFile = 256 * 1024;

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::LocalData, plain(QStringLiteral("slo.yaml cannot be read: %1").arg(file.errorString())));
    const QByteArray bytes = file.read(kLargestFile + 1);
    if (bytes.size() > kLargestFile)
        return fail(ErrorKind::LocalData, QStringLiteral("slo.yaml is larger than 256 KiB"));
    return bytes;
}

void keepAsLastGood(const QString &path, const QByteArray &yaml)
{
    const auto held = QFile::exists(path) ? contentOf(path) : Result<QByteArray>(QByteArray());
    if (held && *held == yaml)
        return;
    QSaveFile file(path);
    const bool isKept = file.open(QIODevice::WriteOnly) && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
                        && file.write(yaml) == yaml.size() && file.commit();
    if (!isKept)
        qCWarning(lcHealth) << "the objectives could not be kept for a day on which slo.yaml is broken:" << file.errorString();
}

} // namespace

QString SloFile::path(const QString &folder)
{
    return folder + QLatin1String("/slo.yaml");
}

QString SloFile::lastGoodPath(const QString &folder)
{
    return folder + QLatin1String("/slo.last-good.yaml");
}

Result<SloPlan> SloFile::shipped(const Catalogue &catalogue)
{
    QFile file(QStringLiteral(":/tidemark/slo/slo.yaml"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::LocalData, QStringLiteral("the shipped slo.yaml is not there"));
    return readSlo(file.readAll(), catalogue, nullptr, SloLists::LeaveToCatalogue);
}

Result<LoadedSlo> SloFile::load(const QString &folder, const Catalogue &catalogue)
{
    auto base = shipped(catalogue);
    if (!base)
        return fail(base.error());
    LoadedSlo loaded{*base, LoadedSlo::Source::Shipped, {}};
    if (!QFileInfo::exists(path(folder))) {
        QFile::remove(lastGoodPath(folder));
        return loaded;
    }
    const auto yaml = contentOf(path(folder));
    auto plan = yaml ? readSlo(*yaml, catalogue, &*base, SloLists::Follow) : Result<SloPlan>(fail(yaml.error()));
    if (plan) {
        keepAsLastGood(lastGoodPath(folder), *yaml);
        return LoadedSlo{std::move(*plan), LoadedSlo::Source::File, {}};
    }
    const auto kept = contentOf(lastGoodPath(folder));
    auto last = kept ? readSlo(*kept, catalogue, &*base, SloLists::Follow) : Result<SloPlan>(fail(kept.error()));
    if (last) {
        loaded.plan = std::move(*last);
        loaded.source = LoadedSlo::Source::LastGood;
    }
    loaded.problem = plan.error().detail
                     + (last ? QStringLiteral("; the last slo.yaml that could be read stays in force")
                             : QStringLiteral("; the objectives that Tidemark ships are in force"));
    return loaded;
}

QString sloSourceName(LoadedSlo::Source source)
{
    switch (source) {
    case LoadedSlo::Source::Shipped: return QStringLiteral("shipped");
    case LoadedSlo::Source::File: return QStringLiteral("file");
    case LoadedSlo::Source::LastGood: return QStringLiteral("last_good");
    }
    return {};
}

} // namespace Tidemark
