// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "ui/hashtags/HashtagData.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace Tidemark {

class Engine;

// Brings everything that is held about one hashtag from history: free, and off the GUI thread.
// The newest load() wins; an older one that is still under way is dropped.
class HashtagLoader : public QObject
{
    Q_OBJECT

public:
    explicit HashtagLoader(Engine &engine, QObject *parent = nullptr);

    void load(const QString &name, std::optional<qint64> asOf);
    void drop(); // whatever is under way

signals:
    void loaded(const Tidemark::HashtagData &data);
    void absent(const QString &name);
    void failed(const Tidemark::Error &error);

private:
    struct Gathering;
    using Shared = std::shared_ptr<Gathering>;

    void gather(const Stored<Hashtag> &stored, int request, std::optional<qint64> asOf);
    template <typename T, typename Take>
    void wait(const Shared &gathering, const QFuture<Result<T>> &future, Take take);
    void gatherOwn(const Shared &gathering);
    void arrived(const Shared &gathering);
    void assemble(const Shared &gathering);

    Engine &m_engine;
    int m_request = 0;
};

} // namespace Tidemark
