// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cache/DiskCache.h"
#include "core/cache/PictureStore.h"
#include "core/engine/CachePurge.h"
#include "ui/settings/SettingsCard.h"

namespace Tidemark {

class Engine;
class ConfirmButton;

// Where the data lie, copies of them, how much the cache holds, and purging it: the history stays then.
class DataCard : public SettingsCard
{
    Q_OBJECT

public:
    explicit DataCard(Engine &engine, QWidget *parent = nullptr);

    void reload();

private:
    void buildFolder();
    void buildBackup();
    void buildCache();
    void purge();
    void showHeld(const Result<DiskCache::Statistics> &disk, const PictureStore::Statistics &pictures);
    void tell(const Result<CachePurge::Purged> &purged);

    Engine &m_engine;
    PlainLabel *m_disk = nullptr;
    PlainLabel *m_told = nullptr;
    ConfirmButton *m_purge = nullptr;
    int m_request = 0;
};

} // namespace Tidemark
