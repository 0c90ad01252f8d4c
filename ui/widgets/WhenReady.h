// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

namespace Tidemark {

// Calls function(value) in the context's thread once the future has its value; never, where the
// context is gone by then. (QFuture::then(context, …) of Qt 6.4 asserts in that case.)
template <typename T, typename Context, typename Function>
void whenReady(const QFuture<T> &future, Context *context, Function function)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, function = std::move(function)]() mutable {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            function(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace Tidemark
