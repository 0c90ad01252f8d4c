// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/SharedLink.h"

#include "core/base/PlainText.h"
#include "core/secrets/EnvironmentKeyStore.h"
#include "core/settings/Settings.h"

#include <QCoroFuture>
#include <QElapsedTimer>
#include <QtConcurrentRun>

namespace Tidemark {

namespace {

constexpr qsizetype kLongestRefusal = 160;

// The last one to let go of a client waits for its thread, which nobody here shall do.
template <typename T>
void letGo(std::shared_ptr<T> last)
{
    std::ignore = QtConcurrent::run([last = std::move(last)]() mutable { last.reset(); });
}

} // namespace

SharedLink::SharedLink(Clock &clock, Settings &settings, SharedLayer &layer, std::unique_ptr<KeyStore> keychain)
    : m_clock(clock)
    , m_settings(settings)
    , m_layer(layer)
    , m_environment(std::make_unique<EnvironmentKeyStore>(kPasswordVariable, checkedPassword))
    , m_keychain(std::move(keychain))
{
    connect(&settings, &Settings::changed, this, &SharedLink::settingChanged);
}

SharedLink::~SharedLink() = default;

Status SharedLink::open(const QString &given, const QString &barred)
{
    m_given = given;
    m_barred = barred;
    if (!given.isEmpty() && given != QLatin1String(kNone)) {
        const auto address = RedisAddress::parse(given);
        if (!address)
            return fail(address.error());
    }
    relink();
    return {};
}

void SharedLink::settingChanged(Setting key)
{
    if (m_given.isEmpty() && (key == Setting::SharedCacheUrl || key == Setting::SharedCachePassword))
        relink();
}

QString SharedLink::addressInUse() const
{
    if (m_given == QLatin1String(kNone))
        return {};
    if (!m_given.isEmpty())
        return m_given;
    return m_barred.isEmpty() ? m_settings.text(Setting::SharedCacheUrl) : QString();
}

void SharedLink::relink()
{
    if (auto before = m_layer.cache())
        letGo(std::move(before));
    const QString text = addressInUse();
    m_problem = text.isEmpty() && m_given.isEmpty() ? m_barred : QString();
    m_linked = {};
    const auto promise = std::make_shared<QPromise<SharedLayer::CachePtr>>();
    promise->start();
    m_layer.connectTo(promise->future());
    const auto address = RedisAddress::parse(text);
    if (address) {
        m_linked = *address;
        link(*address, promise);
    } else {
        promise->addResult(SharedLayer::CachePtr());
        promise->finish();
    }
    Q_EMIT relinked();
}

QCoro::Task<void> SharedLink::link(RedisAddress address, Promise promise)
{
    const TaskCount::Running running(m_tasks);
    SharedLayer::CachePtr cache;
    if (address.password.isEmpty()) {
        const auto password = co_await passwordFor(address.hostAndPort());
        if (password)
            address.password = *password;
        else
            m_problem = password.error().detail;
    }
    if (m_problem.isEmpty())
        cache = std::make_shared<SharedCache>(m_clock, address);
    if (m_linked.text() == address.text())
        m_linked = address;
    promise->addResult(cache);
    promise->finish();
}

// An empty secret: none is needed, as far as is known.
QCoro::Task<Result<Secret>> SharedLink::passwordFor(QString hostAndPort)
{
    const auto fromEnvironment = co_await m_environment->read();
    if (!fromEnvironment)
        co_return fail(fromEnvironment.error());
    if (*fromEnvironment)
        co_return Secret(**fromEnvironment);
    const auto kept = RedisAddress::parse(m_settings.text(Setting::SharedCacheUrl));
    const bool isItsOwn = kept && kept->hostAndPort() == hostAndPort;
    if (!isItsOwn || !m_keychain || !m_settings.flag(Setting::SharedCachePassword))
        co_return Secret();
    const auto fromKeychain = co_await m_keychain->read();
    if (!fromKeychain)
        co_return fail(ErrorKind::LocalData,
                       QStringLiteral("its password could not be read: %1").arg(fromKeychain.error().detail));
    if (!*fromKeychain)
        co_return fail(ErrorKind::LocalData, QStringLiteral("its password is no longer in the keychain"));
    co_return Secret(**fromKeychain);
}

QCoro::Task<Result<double>> SharedLink::ping(RedisAddress address)
{
    auto client = std::make_shared<RedisClient>(m_clock, address);
    const QList<RedisCommand> ping{{"PING"}};
    const QFuture<Result<RedisReplies>> first = client->ask(ping); // with connecting and greeting
    const Result<RedisReplies> connected = co_await first;
    QElapsedTimer timer;
    timer.start();
    const QFuture<Result<RedisReplies>> second = client->ask(ping);
    const Result<RedisReplies> replies = co_await second;
    const double ms = double(timer.nsecsElapsed()) / 1e6;
    letGo(std::move(client));
    if (!connected)
        co_return fail(connected.error());
    if (!replies)
        co_return fail(replies.error());
    if (replies->first().isRefusal())
        co_return fail(ErrorKind::Upstream, QStringLiteral("the shared cache at %1 refuses: %2")
                                                .arg(address.hostAndPort(), plain(QString::fromUtf8(replies->first().text),
                                                                                  LineBreaks::Fold, kLongestRefusal)));
    co_return ms;
}

QCoro::Task<SharedStatus> SharedLink::status()
{
    const TaskCount::Running running(m_tasks);
    SharedStatus status;
    const QFuture<SharedLayer::CachePtr> link = m_layer.link();
    const SharedLayer::CachePtr cache = co_await link;
    if (!addressInUse().isEmpty()) {
        status.address = m_linked.text();
        status.isPrivate = m_linked.isLoopback();
    }
    status.problem = m_problem;
    if (!cache)
        co_return SharedStatus(status);
    status.statistics = cache->statistics();
    const auto trip = co_await ping(cache->client().address());
    status.isReachable = trip.has_value();
    if (trip)
        status.roundTripMs = *trip;
    else
        status.problem = trip.error().detail;
    co_return SharedStatus(status);
}

QCoro::Task<Result<double>> SharedLink::test(QString address, QByteArray password)
{
    const TaskCount::Running running(m_tasks);
    auto parsed = RedisAddress::parse(address);
    if (!parsed)
        co_return fail(parsed.error());
    if (!password.isEmpty()) {
        const auto checked = checkedPassword(password);
        if (!checked)
            co_return fail(checked.error());
        parsed->password = *checked;
    } else if (parsed->password.isEmpty()) {
        const auto known = co_await passwordFor(parsed->hostAndPort());
        if (!known)
            co_return fail(known.error());
        parsed->password = *known;
    }
    const auto trip = co_await ping(*parsed);
    co_return trip ? Result<double>(*trip) : Result<double>(fail(trip.error()));
}

QCoro::Task<Status> SharedLink::setPassword(QByteArray text)
{
    const TaskCount::Running running(m_tasks);
    const auto password = checkedPassword(text);
    if (!password)
        co_return fail(password.error());
    if (!m_keychain)
        co_return fail(ErrorKind::LocalData, QStringLiteral("demo data share nothing"));
    const Status written = co_await m_keychain->write(*password);
    if (!written)
        co_return fail(written.error());
    const bool isKnown = m_settings.flag(Setting::SharedCachePassword);
    const Status noted = m_settings.set(Setting::SharedCachePassword, true);
    if (isKnown && m_given.isEmpty())
        relink(); // the setting is as before, the password is not
    co_return Status(noted);
}

QCoro::Task<Status> SharedLink::removePassword()
{
    const TaskCount::Running running(m_tasks);
    if (!m_keychain)
        co_return Status();
    const Status removed = co_await m_keychain->remove();
    if (removed)
        m_settings.reset(Setting::SharedCachePassword);
    co_return Status(removed);
}

SharedPurge SharedLink::outcome(const SharedCache::Purged &purged) const
{
    return {!addressInUse().isEmpty(), purged.problem.isEmpty(), purged.removed, purged.problem};
}

QCoro::Task<SharedPurge> SharedLink::purge(QStringList keys)
{
    const TaskCount::Running running(m_tasks);
    const QFuture<SharedLayer::CachePtr> link = m_layer.link();
    const SharedLayer::CachePtr cache = co_await link;
    SharedCache::Purged purged{0, m_problem};
    if (cache)
        purged = co_await cache->purge(keys);
    co_return outcome(purged);
}

QCoro::Task<SharedPurge> SharedLink::purge(int namespaceVersion, QString endpoint)
{
    const TaskCount::Running running(m_tasks);
    const QFuture<SharedLayer::CachePtr> link = m_layer.link();
    const SharedLayer::CachePtr cache = co_await link;
    SharedCache::Purged purged{0, m_problem};
    if (cache)
        purged = co_await cache->purge(namespaceVersion, endpoint);
    co_return outcome(purged);
}

QCoro::Task<void> SharedLink::flush()
{
    if (const auto cache = m_layer.cache()) {
        const QFuture<void> flushed = cache->flushed();
        co_await flushed;
    }
}

} // namespace Tidemark
