// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/Definitions.h"

#include "core/engine/DataFolder.h"

#include <QThread>

namespace Tidemark {

namespace {

Result<Definitions> read(const QString &root)
{
    auto endpoints = Catalogue::load(root + QLatin1String("/catalogue.json"));
    if (!endpoints)
        return fail(endpoints.error());
    auto objectives = SloFile::load(root, *endpoints);
    if (!objectives)
        return fail(objectives.error());
    return Definitions{std::move(*endpoints), std::move(*objectives)};
}

} // namespace

DefinitionsReading::DefinitionsReading(const QString &dataDir, bool isDemo)
{
    std::ignore = QThread::currentThread(); // the first thread that Qt meets is the application's to it
    m_read = std::async(std::launch::async, read, DataFolder::root(dataDir, isDemo));
}

} // namespace Tidemark
