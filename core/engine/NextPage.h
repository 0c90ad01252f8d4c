// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Tidemark::detail {

struct NextPage {
    int items = 0;
    QString cursor; // empty: the list ends here
};

// How far this page of a list goes, and where the next one starts. Nothing for a body that is no page.
[[nodiscard]] NextPage nextPage(const QString &endpoint, const QByteArray &body);

} // namespace Tidemark::detail
