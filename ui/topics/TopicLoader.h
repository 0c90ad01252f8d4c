// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "ui/topics/TopicData.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace Tidemark {

class Engine;
class TopicKind;

// Brings everything that is held about one hashtag or sound from history: free, and off the GUI thread.
// The newest load() wins; an older one that is still under way is dropped.
class TopicLoader : public QObject
{
    Q_OBJECT

public:
    TopicLoader(Engine &engine, const TopicKind &kind, QObject *parent = nullptr);

    void load(const QString &linkId, std::optional<qint64> asOf);
    void drop(); // whatever is under way

signals:
    void loaded(const Tidemark::TopicData &data);
    void absent(const QString &linkId);
    void failed(const Tidemark::Error &error);

private:
    struct Gathering;
    using Shared = std::shared_ptr<Gathering>;

    void gather(const Topic &topic, int request, std::optional<qint64> asOf);
    void gatherSeries(const Shared &gathering);
    template <typename T, typename Take>
    void wait(const Shared &gathering, const QFuture<Result<T>> &future, Take take);
    void gatherOwn(const Shared &gathering);
    void arrived(const Shared &gathering);
    void assemble(const Shared &gathering);

    Engine &m_engine;
    const TopicKind &m_kind;
    int m_request = 0;
};

} // namespace Tidemark
