// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/DoctorCommand.h"

#include "app/cli/ErrorText.h"
#include "app/cli/JsonPrinter.h"
#include "app/cli/RunbookText.h"
#include "app/cli/TextPrinter.h"
#include "app/cli/TextTable.h"
#include "core/credits/Ledger.h"
#include "core/engine/DataFolder.h"
#include "core/engine/ProxyLink.h"
#include "core/engine/SharedLink.h"
#include "core/net/RequestPolicy.h"

#include <QCoroFuture>
#include <QFileInfo>
#include <QStorageInfo>

namespace Tidemark {

namespace {

enum class Verdict { Good, Warning, Bad };

struct Check {
    QString name;
    Verdict verdict = Verdict::Good;
    QString detail;
    QString hint;
    ErrorKind kind = ErrorKind::LocalData; // of a Bad one: the exit code
};

constexpr qint64 kLittleRoom = 200LL * 1024 * 1024;
constexpr qint64 kBuiltAfter = 1'760'000'000; // October 2025: no right clock is earlier

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Good: return QStringLiteral("ok");
    case Verdict::Warning: return QStringLiteral("warning");
    case Verdict::Bad: return QStringLiteral("bad");
    }
    Q_UNREACHABLE();
}

QJsonObject checkJson(const Check &check)
{
    return {
        {QStringLiteral("name"), check.name},
        {QStringLiteral("state"), verdictName(check.verdict)},
        {QStringLiteral("detail"), check.detail},
        {QStringLiteral("hint"), textOrNull(check.hint)},
    };
}

Check failed(const QString &name, const Error &error)
{
    return {name, Verdict::Bad, errorMessage(error), errorHint(error), error.kind};
}

bool isWritable(const QString &dataDir)
{
    return QFileInfo(dataDir).isWritable() && !QStorageInfo(dataDir).isReadOnly();
}

Check dataCheck(const QString &dataDir)
{
    if (isWritable(dataDir))
        return {QStringLiteral("data"),
                Verdict::Good,
                QStringLiteral("cache, history and ledger are open"),
                {},
                ErrorKind::LocalData};
    return {QStringLiteral("data"), Verdict::Bad, QStringLiteral("cache, history and ledger can be read, but not written"),
            QStringLiteral("Check the data folder's owner and rights; nothing can be asked until it is writable."),
            ErrorKind::LocalData};
}

Check diskCheck(const QString &dataDir)
{
    Check check{QStringLiteral("disk"), Verdict::Good, {}, {}, ErrorKind::LocalData};
    const QStorageInfo storage(dataDir);
    const qint64 room = storage.bytesAvailable();
    check.detail = QStringLiteral("%1, %2 free").arg(dataDir, bytesText(room));
    if (!isWritable(dataDir)) {
        check.verdict = Verdict::Bad;
        check.hint =
            QStringLiteral("The data folder cannot be written: check its owner and rights, or choose another with --data-dir.");
    } else if (room < kLittleRoom) {
        check.verdict = Verdict::Warning;
        check.hint = QStringLiteral("Make room: spending stops when history can no longer be written.");
    }
    return check;
}

// What can be said where the engine does not open.
QList<Check> unopened(const QString &dataDir, const Error &error)
{
    Check data = failed(QStringLiteral("data"), error);
    if (!QFileInfo(dataDir).isDir())
        return {data};
    const Check disk = diskCheck(dataDir);
    if (disk.verdict == Verdict::Bad)
        data.hint = disk.hint;
    return {data, disk};
}

Check rightsCheck(const QString &dataDir)
{
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    const bool isOpen = bool(QFileInfo(dataDir).permissions() & others);
    if (!isOpen)
        return {QStringLiteral("rights"),
                Verdict::Good,
                QStringLiteral("only you can read the data folder"),
                {},
                ErrorKind::LocalData};
    return {QStringLiteral("rights"), Verdict::Warning, QStringLiteral("others on this machine can read the data folder"),
            QStringLiteral("`chmod 700` on it closes it."), ErrorKind::LocalData};
}

Check keyCheck(const KeyStatus &status)
{
    const QString name = QStringLiteral("key");
    if (status.refused)
        return {name, Verdict::Bad, QStringLiteral("the API refused the key in %1").arg(status.place),
                QStringLiteral("Set another with `tidemark-cli key set`."), ErrorKind::KeyRefused};
    if (!status.present && !status.place.isEmpty())
        return {name, Verdict::Bad, status.problem, QStringLiteral("Correct the key, or take it away to use the keychain's."),
                ErrorKind::Usage};
    if (!status.present)
        return {name, Verdict::Warning, QStringLiteral("no key is set"),
                QStringLiteral("`tidemark-cli key set`; demo data (--demo) and --offline need none."), ErrorKind::KeyRefused};
    return {name, Verdict::Good, QStringLiteral("in ") + status.place, {}, ErrorKind::KeyRefused};
}

Check keychainCheck(const KeyStatus &status)
{
    const bool isAsked = status.place.isEmpty() || status.place == QLatin1String("keychain");
    if (!isAsked)
        return {QStringLiteral("keychain"),
                Verdict::Good,
                QStringLiteral("not asked: the key comes from the %1").arg(status.place),
                {},
                ErrorKind::LocalData};
    if (status.problem.isEmpty())
        return {QStringLiteral("keychain"), Verdict::Good, QStringLiteral("nothing is wrong with it"), {}, ErrorKind::LocalData};
    return {QStringLiteral("keychain"), Verdict::Warning, status.problem,
            QStringLiteral("Without one the key comes from TIDEMARK_API_KEY or --key-file -; it is never written to a file."),
            ErrorKind::LocalData};
}

Check spendingCheck(const CreditSummary &summary, const KeyStatus &key)
{
    const QString name = QStringLiteral("spending");
    if (summary.spendingStopped)
        return {name, Verdict::Warning, QStringLiteral("stopped by `credits stop`: nothing new is asked"),
                QStringLiteral("`tidemark-cli credits resume` allows it again."), ErrorKind::OverBudget};
    if (key.refused)
        return {name, Verdict::Bad, QStringLiteral("stopped: the API refused the key"),
                QStringLiteral("Set another with `tidemark-cli key set`."), ErrorKind::KeyRefused};
    if (!summary.stopReason.isEmpty())
        return {name, Verdict::Bad, QStringLiteral("stopped: ") + summary.stopReason,
                QStringLiteral("Buy credits, then `tidemark-cli credits resume`."), ErrorKind::OverBudget};
    return {name, Verdict::Good, QStringLiteral("allowed, within the caps"), {}, ErrorKind::OverBudget};
}

// What a runbook has changed and nobody has undone yet.
Check runbooksCheck(const QList<ActiveMitigation> &active)
{
    const QString name = QStringLiteral("runbooks");
    if (active.isEmpty())
        return {name, Verdict::Good, QStringLiteral("nothing that they offer is in force"), {}, ErrorKind::LocalData};
    QStringList parts;
    for (const ActiveMitigation &each : active)
        parts += activeText(each);
    return {name, Verdict::Warning, parts.join(QStringLiteral("; ")),
            QStringLiteral("`tidemark-cli runbook NAME --undo ACTION` ends it."), ErrorKind::LocalData};
}

Check clockCheck(qint64 now, const QList<LedgerRow> &newest)
{
    const QString name = QStringLiteral("clock");
    const QString hint = QStringLiteral("Set this machine's clock: ages and daily caps hang on it.");
    if (now < kBuiltAfter)
        return {name, Verdict::Bad, QStringLiteral("it says %1, which is too early").arg(minuteText(now)), hint,
                ErrorKind::LocalData};
    if (!newest.isEmpty() && newest.first().at > now + 60)
        return {name, Verdict::Warning,
                QStringLiteral("it says %1, but credits were spent on %2").arg(minuteText(now), minuteText(newest.first().at)),
                hint, ErrorKind::LocalData};
    return {name, Verdict::Good, minuteText(now), {}, ErrorKind::LocalData};
}

// "SOCKS5 proxy 10.0.0.1:1080, with a user name and the password of the keychain"; never the password, nor the name.
QString proxyDetail(const ProxyStatus &status, const QString &host)
{
    if (isLoopbackHost(host))
        return QStringLiteral("none: %1 is this machine").arg(host);
    if (status.address.isEmpty())
        return status.kind == ProxyKind::None ? QStringLiteral("none: requests go straight to %1").arg(host)
                                              : QStringLiteral("none: the system names none for %1").arg(host);
    if (status.kind == ProxyKind::System)
        return QStringLiteral("the system's, %1").arg(status.address);
    const QString named =
        QStringLiteral("%1 proxy %2")
            .arg(status.kind == ProxyKind::Http ? QStringLiteral("HTTP") : QStringLiteral("SOCKS5"), status.address);
    if (!status.hasUser)
        return named;
    return status.passwordPlace.isEmpty()
               ? named + QStringLiteral(", with a user name and no password")
               : named + QStringLiteral(", with a user name and the password of the %1").arg(status.passwordPlace);
}

QCoro::Task<Check> proxyCheck(Engine *engine)
{
    Check check{QStringLiteral("proxy"), Verdict::Good, {}, {}, ErrorKind::Upstream};
    const QUrl target = engine->apiBase();
    const ProxyStatus status = co_await engine->proxy().status(target);
    check.detail = proxyDetail(status, target.host());
    if (status.problem.isEmpty())
        co_return check;
    check.verdict = Verdict::Bad;
    check.detail = status.problem;
    check.hint = QStringLiteral("Nothing is sent until it is right: in Settings, under Proxy, or in settings.json; its password "
                                "there or in TIDEMARK_PROXY_PASSWORD.");
    co_return check;
}

// The balance page is asked, which is free: the one request that this command sends.
QCoro::Task<Check> networkCheck(Engine *engine)
{
    const QString name = QStringLiteral("network");
    if (engine->isOffline())
        co_return Check{name, Verdict::Warning, QStringLiteral("not tried: --offline"), {}, ErrorKind::Upstream};
    const KeyStatus key = co_await engine->keyStatus();
    if (!key.present || key.refused)
        co_return Check{
            name, Verdict::Warning, QStringLiteral("not tried: nothing is sent without a key"), {}, ErrorKind::Upstream};
    const Status asked = co_await engine->checkBalance();
    const bool isUnanswered = !asked && (asked.error().httpStatus == 0 || asked.error().httpStatus >= 500);
    if (isUnanswered || (!asked && asked.error().kind == ErrorKind::KeyRefused))
        co_return failed(name, asked.error());
    if (!asked) // it is reached, and that is what was to be known
        co_return Check{name,
                        Verdict::Good,
                        QStringLiteral("%1 answers; %2").arg(engine->apiBase().toString(), asked.error().detail),
                        {},
                        ErrorKind::Upstream};
    co_return Check{name, Verdict::Good, engine->apiBase().toString() + QStringLiteral(" answers"), {}, ErrorKind::Upstream};
}

// Never Bad: without it everything goes on, only dearer.
QCoro::Task<Check> sharedCheck(Engine *engine)
{
    Check check{QStringLiteral("shared cache"), Verdict::Good, QStringLiteral("none is used"), {}, ErrorKind::Upstream};
    const SharedStatus status = co_await engine->shared().status();
    if (!status.address.isEmpty())
        check.detail = QStringLiteral("%1 answers in %2 ms%3")
                           .arg(status.address, QString::number(status.roundTripMs, 'f', 1),
                                status.isPrivate ? QString() : QStringLiteral("; nothing on the way to it is encrypted"));
    if (status.problem.isEmpty())
        co_return check;
    check.detail = status.address.isEmpty() ? QStringLiteral("none is used: ") + status.problem : status.problem;
    check.verdict = status.address.isEmpty() ? Verdict::Good : Verdict::Warning;
    if (check.verdict == Verdict::Warning)
        check.hint = QStringLiteral("Answers come from this machine and the API until it is well again. Its address is set in "
                                    "Settings or by --shared, its password there or in TIDEMARK_SHARED_PASSWORD.");
    co_return check;
}

QCoro::Task<QList<Check>> checksOf(Engine *engine)
{
    QList<Check> checks{dataCheck(engine->dataDir())};
    for (const QString &notice : engine->notices())
        checks.append({QStringLiteral("data"), Verdict::Warning, notice, {}, ErrorKind::LocalData});
    checks.append(diskCheck(engine->dataDir()));
    checks.append(rightsCheck(engine->dataDir()));
    const KeyStatus key = co_await engine->keyStatus();
    checks.append(keyCheck(key));
    checks.append(keychainCheck(key));
    const auto summary = co_await engine->ledger().summary(1, engine->keyFingerprint());
    checks.append(summary ? spendingCheck(*summary, key) : failed(QStringLiteral("spending"), summary.error()));
    checks.append(runbooksCheck(engine->runbooks().mitigations().active()));
    const auto newest = co_await engine->ledger().rows(1);
    checks.append(newest ? clockCheck(engine->clock().now(), *newest) : failed(QStringLiteral("ledger"), newest.error()));
    const Check shared = co_await sharedCheck(engine);
    checks.append(shared);
    const Check proxy = co_await proxyCheck(engine);
    checks.append(proxy);
    const Check network = co_await networkCheck(engine);
    checks.append(network);
    co_return checks;
}

Output outputOf(const QList<Check> &checks)
{
    Output output;
    output.document.insert(QStringLiteral("checks"), toArray(checks, checkJson));
    TextTable table(
        {{QStringLiteral("CHECK")}, {QStringLiteral("STATE")}, {QStringLiteral("DETAIL"), TextTable::Align::Left, 120}});
    for (const Check &check : checks) {
        table.addRow({check.name, verdictName(check.verdict), check.detail});
        if (!check.hint.isEmpty())
            table.addRow({QString(), QString(), check.hint});
        if (check.verdict == Verdict::Bad && !output.error)
            output.error = Error{check.kind, check.name + QStringLiteral(": ") + check.detail, 0, 0, check.hint};
    }
    output.text = table.text();
    return output;
}

} // namespace

CommandSpec DoctorCommand::spec()
{
    CommandSpec spec;
    spec.name = QStringLiteral("doctor");
    spec.summary = QStringLiteral(
        "what works here: data folder, disk, key, keychain, spending, runbooks, clock, shared cache, proxy, network");
    spec.details = QStringLiteral(
        "Spends nothing: the one request that it sends is the free balance page. The exit code is that of the first bad check.");
    spec.examples = {QStringLiteral("doctor"), QStringLiteral("doctor --offline --json")};
    spec.needs = Needs::Nothing;
    spec.make = makeCommand<DoctorCommand>;
    return spec;
}

QCoro::Task<Result<Output>> DoctorCommand::run(Session session)
{
    const auto engine = session.openEngine();
    if (!engine)
        co_return outputOf(unopened(DataFolder::root(session.options->dataDir, session.options->demo), engine.error()));
    const QList<Check> checks = co_await checksOf(*engine);
    co_return outputOf(checks);
}

} // namespace Tidemark
