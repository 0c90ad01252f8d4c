// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fetch/KeyRing.h"

#include "core/credits/Ledger.h"
#include "core/net/RedactingLog.h"

#include <QCoroFuture>

namespace Tidemark {

KeyRing::KeyRing(Ledger &ledger, std::unique_ptr<KeyStore> session, std::unique_ptr<KeyStore> keychain)
    : m_ledger(ledger)
    , m_session(std::move(session))
    , m_keychain(std::move(keychain))
{
}

KeyRing::~KeyRing() = default;

// A key that was given for this run and is malformed ends the search: another key would spend unasked.
QCoro::Task<Result<std::optional<Secret>>> KeyRing::readFrom(KeyStore *store)
{
    if (!store)
        co_return std::optional<Secret>();
    auto read = co_await store->read();
    if (read)
        co_return std::move(*read);
    m_problem = read.error().detail;
    if (store == m_session.get()) {
        m_place = store->place();
        co_return fail(read.error());
    }
    co_return std::optional<Secret>();
}

QCoro::Task<Result<KeyRing::ActiveKey>> KeyRing::activate(Secret key, QString place)
{
    RedactingLog::learn(key);
    const auto salt = co_await m_ledger.salt();
    if (!salt)
        co_return fail(salt.error());
    const QByteArray fingerprint = key.fingerprint(*salt);
    m_active = ActiveKey{std::move(key), fingerprint};
    m_place = place;
    co_return ActiveKey(*m_active); // a copy: QCoro 0.8 moves out of what is returned
}

QCoro::Task<Result<KeyRing::ActiveKey>> KeyRing::active()
{
    if (m_active)
        co_return ActiveKey(*m_active); // a copy: QCoro 0.8 moves out of what is returned
    for (KeyStore *store : {m_session.get(), m_keychain.get()}) {
        auto key = co_await readFrom(store);
        if (m_active)                       // another caller was quicker
            co_return ActiveKey(*m_active); // a copy: QCoro 0.8 moves out of what is returned
        if (!key)
            co_return fail(key.error());
        if (*key) {
            auto active = co_await activate(std::move(**key), store->place());
            co_return active;
        }
    }
    co_return fail(ErrorKind::KeyRefused, m_problem.isEmpty() ? QStringLiteral("no API key is set")
                                                              : QStringLiteral("no API key is at hand: %1").arg(m_problem));
}

QCoro::Task<Status> KeyRing::set(Secret key)
{
    m_problem.clear();
    KeyStore *store = m_session.get();
    if (m_keychain) {
        const Status written = co_await m_keychain->write(key);
        if (written)
            store = m_keychain.get();
        else
            m_problem = written.error().detail;
    }
    if (store == m_session.get()) {
        const Status held = co_await m_session->write(key);
        if (!held)
            co_return held;
    }
    const auto active = co_await activate(std::move(key), store->place());
    if (!active)
        co_return fail(active.error());
    const Status cleared = co_await m_ledger.clearStops(active->fingerprint);
    co_return cleared;
}

QCoro::Task<Status> KeyRing::remove()
{
    m_active.reset();
    m_place.clear();
    const Status session = co_await m_session->remove();
    if (!session || !m_keychain)
        co_return session;
    const Status removed = co_await m_keychain->remove();
    co_return removed;
}

} // namespace Tidemark
