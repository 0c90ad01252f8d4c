// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/profiles/ProfileData.h"

#include <QObject>

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
    void arrived(const QString &handle, const Result<std::optional<ProfileData>> &made);

    Engine &m_engine;
    int m_request = 0;
};

} // namespace Tidemark
