// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoroFuture>
#include <QCoroTask>

namespace Tidemark {

template <typename T>
[[nodiscard]] QCoro::Task<T> valueOf(QFuture<T> future)
{
    auto value = co_await future;
    co_return value;
}

// The value of a future, with the event loop running until it is there.
template <typename T>
[[nodiscard]] T wait(QFuture<T> future)
{
    return QCoro::waitFor(valueOf(std::move(future)));
}

} // namespace Tidemark
