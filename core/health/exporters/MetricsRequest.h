// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Tidemark {

// Why a request to the exporter's port is not answered with the page.
struct MetricsVerdict {
    int status = 200;     // 200: it is
    bool withBody = true; // false: HEAD
};

// Judges the head of a request (up to the empty line) to a listener on this port. Only those who mean this very address
// are answered: a web page that was led here by a name of its own comes with that name as Host, or with an Origin, and
// gets 403 whatever it asks. Pure.
[[nodiscard]] MetricsVerdict judgeRequest(const QByteArray &head, quint16 port);

} // namespace Tidemark
