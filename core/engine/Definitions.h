// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/catalogue/Catalogue.h"
#include "core/health/SloFile.h"

#include <future>

namespace Tidemark {

// What is defined in text: the endpoints, and the objectives for them.
struct Definitions {
    Catalogue catalogue;
    LoadedSlo slo;
};

// Reads them in a thread of its own, from when it is made: needs no application, so a program may begin before it has one.
class DefinitionsReading
{
public:
    // Of the folder of EngineOptions with the same names. In the thread of the application that is, or that will be.
    DefinitionsReading(const QString &dataDir, bool isDemo);

    // Waits for them. Once.
    [[nodiscard]] Result<Definitions> take() { return m_read.get(); }

private:
    std::future<Result<Definitions>> m_read;
};

} // namespace Tidemark
