// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One step with the real keychain, for keychain.sh: it prints what happened, never the key.
#include "core/secrets/KeychainKeyStore.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <QElapsedTimer>

#include <cstdio>

using namespace Tidemark;

namespace {
int say(const QString &text)
{
    std::puts(qUtf8Printable(text));
    return 0;
}

int sayError(const Error &error)
{
    return say(QStringLiteral("error %1: %2").arg(errorKindName(error.kind), error.detail));
}

int readStep(KeychainKeyStore &store, const QByteArray &expected)
{
    const Result<std::optional<Secret>> key = QCoro::waitFor(store.read());
    if (!key)
        return sayError(key.error());
    if (!key->has_value())
        return say(QStringLiteral("missing"));
    return say((*key)->reveal() == expected ? QStringLiteral("same") : QStringLiteral("different"));
}

int statusStep(const Status &status)
{
    return status ? say(QStringLiteral("done")) : sayError(status.error());
}

QString named(const char *variable, const char *otherwise)
{
    return qEnvironmentVariable(variable, QLatin1String(otherwise));
}
} // namespace

// keychain_steps read|write|remove <key> [limit in ms]; KEYCHAIN_SERVICE and KEYCHAIN_ENTRY name another secret.
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    const QString step = arguments.value(1);
    const QByteArray key = arguments.value(2).toLatin1();
    const std::chrono::milliseconds limit(arguments.value(3, QStringLiteral("10000")).toInt());
    KeychainKeyStore store(named("KEYCHAIN_SERVICE", "Tidemark test"), named("KEYCHAIN_ENTRY", "api-key"), limit);
    if (step == QLatin1String("read"))
        return readStep(store, key);
    if (step == QLatin1String("write"))
        return statusStep(QCoro::waitFor(store.write(Secret(key))));
    if (step == QLatin1String("remove"))
        return statusStep(QCoro::waitFor(store.remove()));
    return 2;
}
