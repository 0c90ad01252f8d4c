// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/profiles/ProfileData.h"

#include <QObject>

#include <memory>

namespace Tidemark {

class Engine;

// Brings everything that is held about one creator from history: free, and off the GUI thread.
// The newest load() wins; an older one that is still under way is dropped.
class ProfileLoader : public QObject
{
    Q_OBJECT

public:
    explicit ProfileLoader(Engine &engine, QObject *parent = nullptr);

    void load(const QString &handle, std::optional<qint64> asOf);
    // Makes the page's data of an answer that history does not hold (yet).
    void adopt(const ProfileAnswer &answer);
    void drop(); // whatever is under way

Q_SIGNALS:
    void loaded(const Tidemark::ProfileData &data);
    void absent(const QString &handle);
    void failed(const Tidemark::Error &error);

private:
    struct Gathering;
    using Shared = std::shared_ptr<Gathering>;

    void gather(const Stored<Profile> &stored, int request, std::optional<qint64> asOf);
    void gatherSeries(const Shared &gathering, const QString &metric);
    void gatherEvents(const Shared &gathering);
    void gatherPosts(const Shared &gathering, QList<StoredPost> ProfileInputs::*target, std::optional<qint64> asOf);
    void arrived(const Shared &gathering);
    void assemble(const ProfileInputs &inputs, int request);

    Engine &m_engine;
    int m_request = 0;
};

} // namespace Tidemark
