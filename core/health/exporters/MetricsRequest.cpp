// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/exporters/MetricsRequest.h"

#include <QByteArrayList>

#include <optional>

namespace Tidemark {

namespace {

struct Head {
    QByteArray method;
    QByteArray path;
    QByteArrayList hosts;
    bool hasOrigin = false;
};

bool isToken(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < 0x7f && c != ':'; });
}

// Absent where the bytes are no HTTP/1 head. Header lines that go on in the next (obs-fold) are no longer allowed.
std::optional<Head> parsed(const QByteArray &bytes)
{
    QByteArrayList lines = bytes.split('\n');
    for (QByteArray &line : lines) {
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.contains('\r') || line.contains('\0'))
            return std::nullopt;
    }
    const QByteArrayList words = lines.takeFirst().split(' ');
    if (words.size() != 3 || !words.at(1).startsWith('/') || !(words.at(2) == "HTTP/1.1" || words.at(2) == "HTTP/1.0"))
        return std::nullopt;
    Head head{words.at(0), words.at(1), {}, false};
    head.path.truncate(std::max<qsizetype>(0, QByteArray(head.path + '?').indexOf('?')));
    for (const QByteArray &line : std::as_const(lines)) {
        if (line.isEmpty())
            continue;
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(colon).toLower();
        if (colon < 0 || !isToken(name))
            return std::nullopt;
        if (name == "host")
            head.hosts += line.mid(colon + 1).trimmed().toLower();
        head.hasOrigin |= name == "origin";
    }
    return head;
}

bool isOurs(const QByteArray &host, quint16 port)
{
    const QByteArray end = ':' + QByteArray::number(port);
    return host == "127.0.0.1" + end || host == "localhost" + end || host == "[::1]" + end;
}

} // namespace

MetricsVerdict judgeRequest(const QByteArray &bytes, quint16 port)
{
    const auto head = parsed(bytes);
    if (!head)
        return {400, true};
    const bool withBody = head->method != "HEAD";
    if (head->hosts.size() != 1 || !isOurs(head->hosts.first(), port) || head->hasOrigin)
        return {403, withBody};
    if (head->method != "GET" && head->method != "HEAD")
        return {405, true};
    return {head->path == "/metrics" ? 200 : 404, withBody};
}

} // namespace Tidemark
