// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ProxyLink.h"

#include "core/settings/Settings.h"

#include <QCoroFuture>
#include <QCoroSignal>
#include <QCoroTask>

namespace Tidemark {

namespace {

ProxyChoice choiceOf(const Settings &settings)
{
    ProxyChoice choice;
    choice.kind = proxyKindOf(settings.text(Setting::ProxyKind));
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

ProxyKind proxyKindOf(const QString &name)
{
    if (name == QLatin1String("none"))
        return ProxyKind::None;
    if (name == QLatin1String("http"))
        return ProxyKind::Http;
    return name == QLatin1String("socks5") ? ProxyKind::Socks5 : ProxyKind::System;
}

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
    if (choice.user.isEmpty() || !choice.problem.isEmpty() || !isPasswordKept()) {
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
    const auto password = co_await keptPassword();
    if (turn != m_turn)
        co_return;
    if (password)
        choice.password = *password;
    else
        choice.problem = password.error().detail;
    use(choice);
}

bool ProxyLink::isPasswordKept() const
{
    return m_password.isInEnvironment() || m_settings.flag(Setting::ProxyPassword);
}

QCoro::Task<Result<Secret>> ProxyLink::keptPassword()
{
    const auto password = co_await m_password.read();
    if (!password)
        co_return fail(ErrorKind::LocalData,
                       QStringLiteral("the proxy's password could not be read: %1").arg(password.error().detail));
    if (!*password)
        co_return fail(ErrorKind::LocalData, QStringLiteral("the proxy's password is no longer in the keychain"));
    Secret kept = **password;
    co_return kept;
}

// Empty where none is known.
QCoro::Task<Result<Secret>> ProxyLink::passwordFor(QByteArray typed)
{
    if (!typed.isEmpty()) {
        auto checked = checkedPassword(typed);
        co_return checked;
    }
    if (!isPasswordKept()) {
        Secret none;
        co_return none;
    }
    auto kept = co_await keptPassword();
    co_return kept;
}

QCoro::Task<ProxyStatus> ProxyLink::status(QUrl target)
{
    const TaskCount::Running running(m_tasks);
    while (!m_route->isDecided())
        co_await qCoro(m_route.get(), &ProxyRoute::decided);
    ProxyStatus status;
    status.kind = proxyKindOf(m_settings.text(Setting::ProxyKind));
    std::ignore = m_route->proxiesFor(QNetworkProxyQuery(target)); // so that the system's is known
    status.address = m_route->addressFor(target.host());
    status.problem = m_route->refusalFor(target.host());
    const bool isOwn = status.kind == ProxyKind::Http || status.kind == ProxyKind::Socks5;
    status.hasUser = isOwn && !m_settings.text(Setting::ProxyUser).isEmpty();
    if (status.hasUser && isPasswordKept())
        status.passwordPlace = m_password.isInEnvironment() ? QStringLiteral("environment") : QStringLiteral("keychain");
    co_return status;
}

QCoro::Task<Result<ProxyReport>> ProxyLink::test(ProxyChoice choice, QByteArray password, QUrl target)
{
    const TaskCount::Running running(m_tasks);
    stopTest();
    const int turn = m_testTurn;
    if (!choice.user.isEmpty()) {
        const auto known = co_await passwordFor(password);
        if (!known)
            co_return fail(known.error());
        choice.password = *known;
    }
    ProxyReport report;
    if (turn != m_testTurn)
        co_return report;
    ProxyTrial trial(choice, target);
    m_trial = &trial;
    const QFuture<ProxyReport> ended = trial.begin();
    report = co_await ended;
    if (m_trial == &trial)
        m_trial = nullptr;
    co_return report;
}

void ProxyLink::stopTest()
{
    ++m_testTurn;
    if (m_trial)
        m_trial->stop();
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
