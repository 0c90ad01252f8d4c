// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/UpdateNotice.h"

#include "core/base/Clock.h"
#include "core/base/Log.h"
#include "core/engine/Engine.h"
#include "core/engine/ProxyLink.h"
#include "core/net/KeylessClient.h"
#include "core/settings/Settings.h"

namespace Tidemark {

namespace {
constexpr std::chrono::seconds kFirst{30}; // the window has what it needs by then
constexpr std::chrono::hours kEvery{1};    // the day's one question is the book's to give
} // namespace

UpdateNotice::UpdateNotice(Engine &engine, UpdateSource source, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_source(std::move(source))
    , m_client(updateClient(m_source, engine.proxy().route()))
{
    if (!m_source.isComplete() || engine.isDemo())
        return;
    connect(&m_timer, &QTimer::timeout, this, &UpdateNotice::look);
    m_timer.start(kFirst);
}

UpdateNotice::~UpdateNotice()
{
    m_client->abortAll();
}

void UpdateNotice::look()
{
    m_timer.setInterval(kEvery);
    if (m_engine.isOffline() || m_engine.settings().flag(Setting::BackgroundPaused))
        return;
    auto looking = newerRelease(m_client, m_source, UpdateBook(m_engine.dataDir()), m_engine.clock().now());
    QCoro::connect(std::move(looking), this, [this](const Result<std::optional<Release>> &newer) {
        if (!newer)
            qCInfo(lcNet) << "new versions could not be looked for:" << newer.error().detail;
        if (!newer || !*newer || (*newer)->version == m_said)
            return;
        m_said = (*newer)->version;
        emit found(**newer);
    });
}

} // namespace Tidemark
