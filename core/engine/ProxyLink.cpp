// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ProxyLink.h"

#include "core/settings/Settings.h"

#include <QCoroTask>

namespace Tidemark {

namespace {

ProxyKind kindOf(const QString &name)
{
    if (name == QLatin1String("none"))
        return ProxyKind::None;
    if (name == QLatin1String("http"))
        return ProxyKind::Http;
    return name == QLatin1String("socks5") ? ProxyKind::Socks5 : ProxyKind::System;
}

ProxyChoice choiceOf(const Settings &settings)
{
    ProxyChoice choice;
    choice.kind = kindOf(settings.text(Setting::ProxyKind));
    if (choice.kind == ProxyKind::System || choice.kind == ProxyKind::None)
        return choice;
    choice.host = settings.text(Setting::ProxyHost);
    choice.port = quint16(settings.whole(Setting::ProxyPort));
    choice.user = settings.text(Setting::ProxyUser);
    if (choice.host.isEmpty())
        choice.problem = QStringLiteral("a proxy is to be asked, and its address (proxy.host) is not set");
    return choice;
}

} // namespace

ProxyLink::ProxyLink(Settings &settings, std::unique_ptr<KeyStore> keychain)
    : m_settings(settings)
    , m_password(kPasswordVariable, checkedPassword, std::move(keychain))
{
    connect(&settings, &Settings::changed, this, &ProxyLink::settingChanged);
    relink();
}

// Another program may have changed all five: they are taken together, and nothing goes out half-way.
void ProxyLink::settingChanged(Setting key)
{
    if (key < Setting::ProxyKind || key > Setting::ProxyPassword || m_isPlanned)
        return;
    m_isPlanned = true;
    m_route->wait();
    QMetaObject::invokeMethod(this, &ProxyLink::relink, Qt::QueuedConnection);
}

void ProxyLink::relink()
{
    m_isPlanned = false;
    ++m_turn;
    ProxyChoice choice = choiceOf(m_settings);
    const bool isKept = m_password.isInEnvironment() || m_settings.flag(Setting::ProxyPassword);
    if (choice.user.isEmpty() || !choice.problem.isEmpty() || !isKept) {
        use(std::move(choice));
        return;
    }
    m_route->wait();
    readPassword(std::move(choice), m_turn);
}

void ProxyLink::use(ProxyChoice choice)
{
    m_problem = choice.problem;
    m_route->choose(std::move(choice));
    Q_EMIT decided();
}

QCoro::Task<void> ProxyLink::readPassword(ProxyChoice choice, int turn)
{
    const TaskCount::Running running(m_tasks);
    const auto password = co_await m_password.read();
    if (turn != m_turn)
        co_return;
    if (!password)
        choice.problem = QStringLiteral("the proxy's password could not be read: %1").arg(password.error().detail);
    else if (!*password)
        choice.problem = QStringLiteral("the proxy's password is no longer in the keychain");
    else
        choice.password = **password;
    use(choice);
}

QCoro::Task<Status> ProxyLink::setPassword(QByteArray text)
{
    const TaskCount::Running running(m_tasks);
    const Status kept = co_await m_password.set(text);
    if (!kept)
        co_return fail(kept.error());
    const bool isKnown = m_settings.flag(Setting::ProxyPassword);
    const Status noted = m_settings.set(Setting::ProxyPassword, true);
    if (isKnown)
        relink(); // the setting is as before, the password is not
    co_return Status(noted);
}

QCoro::Task<Status> ProxyLink::removePassword()
{
    const TaskCount::Running running(m_tasks);
    const Status removed = co_await m_password.remove();
    if (removed)
        m_settings.reset(Setting::ProxyPassword);
    co_return Status(removed);
}

} // namespace Tidemark
