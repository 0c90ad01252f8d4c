// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/update/UpdateBook.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSaveFile>

#include <chrono>

namespace Tidemark {

namespace {

constexpr qint64 kDayS = 86'400;
constexpr qint64 kClockSlipS = 60;
constexpr qint64 kMostBytes = 64 * 1024;
constexpr std::chrono::milliseconds kPatience{500};

QJsonObject toJson(const UpdateState &state)
{
    QJsonObject json{{QStringLiteral("wanted"), state.isWanted}, {QStringLiteral("asked_at"), state.askedAt}};
    if (state.newest)
        json.insert(QStringLiteral("newest"), QString::fromUtf8(manifestText(*state.newest)));
    return json;
}

} // namespace

UpdateBook::UpdateBook(const QString &dataDir)
    : m_path(dataDir + QLatin1String("/updates.json"))
{
}

UpdateState UpdateBook::read() const
{
    QFile file(m_path);
    UpdateState state;
    if (!file.open(QIODevice::ReadOnly))
        return state;
    const QJsonObject json = QJsonDocument::fromJson(file.read(kMostBytes)).object();
    state.isWanted = json.value(QLatin1String("wanted")).toBool(true);
    state.askedAt = json.value(QLatin1String("asked_at")).toInteger();
    const auto newest = readManifestText(json.value(QLatin1String("newest")).toString().toUtf8());
    if (newest)
        state.newest = *newest;
    return state;
}

template <typename Change>
Status UpdateBook::change(Change change) const
{
    QLockFile lock(m_path + QLatin1String(".lock"));
    if (!lock.tryLock(static_cast<int>(kPatience.count())))
        return fail(ErrorKind::LocalData, QStringLiteral("%1 is held by another program").arg(m_path));
    UpdateState state = read();
    if (!change(state))
        return fail(ErrorKind::Cancelled, {});
    QSaveFile file(m_path);
    const QByteArray bytes = QJsonDocument(toJson(state)).toJson();
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
                           && file.write(bytes) == bytes.size() && file.commit();
    return isWritten ? Status() : Status(fail(ErrorKind::LocalData, QStringLiteral("%1 cannot be written").arg(m_path)));
}

Status UpdateBook::setWanted(bool isWanted) const
{
    return change([isWanted](UpdateState &state) {
        state.isWanted = isWanted;
        return true;
    });
}

bool UpdateBook::claim(qint64 now) const
{
    const Status claimed = change([now](UpdateState &state) {
        const bool isFromTheFuture = state.askedAt > now + kClockSlipS; // a clock that was wrong must not silence it for years
        if (!state.isWanted || (!isFromTheFuture && now - state.askedAt < kDayS))
            return false;
        state.askedAt = now;
        return true;
    });
    return claimed.has_value();
}

Status UpdateBook::remember(const Release &release) const
{
    const Status kept = change([&release](UpdateState &state) {
        if (state.newest && state.newest->version >= release.version)
            return false;
        state.newest = release;
        return true;
    });
    return kept || kept.error().kind == ErrorKind::Cancelled ? Status() : kept;
}

} // namespace Tidemark
