// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/SloWatch.h"

#include "core/base/Log.h"

#include <QDateTime>
#include <QFileInfo>

namespace Tidemark {

namespace {
constexpr std::chrono::minutes kEvery{1};
}

SloWatch::SloWatch(QString folder, Catalogue catalogue)
    : m_folder(std::move(folder))
    , m_catalogue(std::move(catalogue))
    , m_seen(stamp())
{
    m_timer.setInterval(kEvery);
    connect(&m_timer, &QTimer::timeout, this, &SloWatch::look);
}

SloWatch::Stamp SloWatch::stamp() const
{
    const QFileInfo file(SloFile::path(m_folder));
    if (!file.exists())
        return {};
    return {true, file.lastModified().toMSecsSinceEpoch(), file.size()};
}

void SloWatch::look()
{
    const Stamp now = stamp();
    // Editors replace a file by taking it away first: it is gone where it is gone twice.
    const bool isGoneNow = !now.exists && m_seen.exists && !m_isGone;
    m_isGone = !now.exists;
    if (now == m_seen || isGoneNow)
        return;
    m_seen = now;
    const auto loaded = SloFile::load(m_folder, m_catalogue);
    if (!loaded) {
        qCWarning(lcHealth) << "slo.yaml was not read anew:" << loaded.error().detail;
        return;
    }
    if (!loaded->problem.isEmpty())
        qCWarning(lcHealth) << loaded->problem;
    Q_EMIT changed(*loaded);
}

} // namespace Tidemark
