// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/KeychainKeyStore.h"

#include "core/base/PlainText.h"

#include <QCoroFuture>
#include <QPromise>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <memory>

namespace Tidemark {

namespace {
enum class Ended { Done, Missing, Failed };

struct JobEnd {
    Ended ended = Ended::Failed;
    QString detail;
    QByteArray secret;
};

constexpr int kDetailLength = 200;

QString failureText(QKeychain::Error error, const QString &text)
{
    const QString detail = plain(text, LineBreaks::Fold, kDetailLength);
    switch (error) {
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser: return QStringLiteral("the keychain is locked or refuses access: ") + detail;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented: return QStringLiteral("there is no keychain on this machine: ") + detail;
    default: return QStringLiteral("the keychain cannot be reached: ") + detail;
    }
}

JobEnd endOf(const QKeychain::Job &job)
{
    if (job.error() == QKeychain::EntryNotFound)
        return {Ended::Missing, {}, {}};
    if (job.error() != QKeychain::NoError)
        return {Ended::Failed, failureText(job.error(), job.errorString()), {}};
    const auto *reading = qobject_cast<const QKeychain::ReadPasswordJob *>(&job);
    return {Ended::Done, {}, reading ? reading->textData().toUtf8() : QByteArray()};
}

// The job deletes itself when it ends, however late: it cannot be stopped, only no longer waited for.
QFuture<JobEnd> run(QKeychain::Job *job, std::chrono::milliseconds limit)
{
    auto promise = std::make_shared<QPromise<JobEnd>>();
    promise->start();
    const auto finish = [promise](const JobEnd &end) {
        if (promise->future().isFinished())
            return;
        promise->addResult(end);
        promise->finish();
    };
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, job, [finish](QKeychain::Job *done) { finish(endOf(*done)); });
    QTimer::singleShot(limit, job, [finish, limit] {
        const QString seconds = QString::number(double(limit.count()) / 1000.0);
        finish({Ended::Failed, QStringLiteral("the keychain did not answer within %1 s").arg(seconds), {}});
    });
    job->start();
    return promise->future();
}

tl::unexpected<Error> unreachable(const QString &detail)
{
    Error error{ErrorKind::LocalData, detail, 0, 0, {}};
    error.hint = QStringLiteral("Unlock the keychain, or give the key for this session only");
    return fail(error);
}
} // namespace

KeychainKeyStore::KeychainKeyStore(QString service, QString account, std::chrono::milliseconds limit, SecretCheck check)
    : m_service(std::move(service))
    , m_account(std::move(account))
    , m_limit(limit)
    , m_check(check)
{
}

QCoro::Task<Result<std::optional<Secret>>> KeychainKeyStore::read()
{
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    job->setKey(m_account);
    const QFuture<JobEnd> future = run(job, m_limit);
    const JobEnd end = co_await future;
    if (end.ended == Ended::Missing)
        co_return std::optional<Secret>();
    if (end.ended == Ended::Failed)
        co_return unreachable(end.detail);
    Result<Secret> key = m_check(end.secret);
    if (!key)
        co_return fail(ErrorKind::KeyRefused,
                       QStringLiteral("what the keychain holds is not what was stored: ") + key.error().detail);
    co_return std::optional<Secret>(std::move(*key));
}

QCoro::Task<Status> KeychainKeyStore::write(Secret key)
{
    const Result<Secret> checked = m_check(key.reveal());
    if (!checked)
        co_return fail(checked.error());
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setKey(m_account);
    job->setTextData(QString::fromUtf8(checked->reveal()));
    const QFuture<JobEnd> future = run(job, m_limit);
    const JobEnd end = co_await future;
    if (end.ended != Ended::Done)
        co_return unreachable(end.detail);
    co_return Status();
}

QCoro::Task<Status> KeychainKeyStore::remove()
{
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    job->setKey(m_account);
    const QFuture<JobEnd> future = run(job, m_limit);
    const JobEnd end = co_await future;
    if (end.ended == Ended::Failed)
        co_return unreachable(end.detail);
    co_return Status();
}

} // namespace Tidemark
