// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Navigator.h"

#include <QList>

namespace Tidemark {

// Remembers where a page wanted to go.
class RecordingNavigator final : public Navigator
{
public:
    void open(const Link &link) override { opened.append(link); }
    [[nodiscard]] Link last() const { return opened.isEmpty() ? Link{Place::Welcome, {}, {}} : opened.last(); }

    QList<Link> opened;
};

} // namespace Tidemark
