// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Log.h"

namespace Tidemark {
Q_LOGGING_CATEGORY(lcCatalogue, "tidemark.catalogue", QtWarningMsg)
Q_LOGGING_CATEGORY(lcSettings, "tidemark.settings", QtWarningMsg)
Q_LOGGING_CATEGORY(lcSecrets, "tidemark.secrets", QtWarningMsg)
Q_LOGGING_CATEGORY(lcDb, "tidemark.db", QtWarningMsg)
Q_LOGGING_CATEGORY(lcNet, "tidemark.net", QtWarningMsg)
Q_LOGGING_CATEGORY(lcCache, "tidemark.cache", QtWarningMsg)
Q_LOGGING_CATEGORY(lcHistory, "tidemark.history", QtWarningMsg)
Q_LOGGING_CATEGORY(lcCredits, "tidemark.credits", QtWarningMsg)
Q_LOGGING_CATEGORY(lcFetch, "tidemark.fetch", QtWarningMsg)
Q_LOGGING_CATEGORY(lcSandbox, "tidemark.sandbox", QtWarningMsg)
Q_LOGGING_CATEGORY(lcWatch, "tidemark.watch", QtWarningMsg)
Q_LOGGING_CATEGORY(lcHealth, "tidemark.health", QtWarningMsg)
Q_LOGGING_CATEGORY(lcEngine, "tidemark.engine", QtWarningMsg)
Q_LOGGING_CATEGORY(lcUi, "tidemark.ui", QtWarningMsg)
} // namespace Tidemark
