// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/CreditsCommand.h"

#include "app/cli/CreditsText.h"
#include "app/cli/JsonPrinter.h"
#include "app/cli/TimeArgument.h"
#include "core/base/PlainText.h"
#include "core/catalogue/Catalogue.h"
#include "core/fetch/CallSignal.h"
#include "core/settings/Settings.h"

#include <QCoroFuture>

namespace Tidemark {

namespace {

constexpr int kForecastDays = 8; // seven whole ones and today
constexpr qint64 kMostCredits = 1'000'000'000;

struct CapOption {
    QString name;
    Setting setting;
    qint64 most;
};

QList<CapOption> capOptions()
{
    return {
        {QStringLiteral("per-action"), Setting::CapsPerAction, kMostCredits},
        {QStringLiteral("per-day"), Setting::CapsPerDay, kMostCredits},
        {QStringLiteral("per-month"), Setting::CapsPerMonth, kMostCredits},
        {QStringLiteral("background"), Setting::CapsBackground, 100},
    };
}

// "per-day 500 per-month none" into the settings; all is checked before anything is changed.
Status changeCaps(Settings &settings, const QStringList &words)
{
    QList<std::pair<Setting, qint64>> changes;
    for (qsizetype i = 0; i < words.size(); i += 2) {
        const QString &name = words.at(i);
        const QString value = words.value(i + 1);
        QStringList names;
        std::optional<CapOption> cap;
        for (const CapOption &option : capOptions()) {
            names += option.name;
            if (option.name == name)
                cap = option;
        }
        if (!cap)
            return fail(ErrorKind::Usage, QStringLiteral("credits caps: unknown cap \"%1\"%2")
                                              .arg(plain(name, LineBreaks::Fold, 60), suggestion(name, names)));
        if (value == QLatin1String("none") && cap->setting != Setting::CapsBackground) {
            changes.append({cap->setting, -1});
            continue;
        }
        const auto number = integerIn(QStringLiteral("credits caps ") + name, value, 0, cap->most);
        if (!number)
            return fail(number.error());
        changes.append({cap->setting, *number});
    }
    for (const auto &[setting, value] : changes) {
        const Status set = settings.set(setting, value);
        if (!set)
            return set;
    }
    return {};
}

Status checkCount(const Invocation &invocation, qsizetype count, const QString &usage)
{
    if (invocation.arguments.size() == count)
        return {};
    return fail(ErrorKind::Usage, QStringLiteral("expected `credits %1`").arg(usage));
}

const QString kEndpoint = QStringLiteral("--endpoint");
const QString kOutcome = QStringLiteral("--outcome");
const QString kSince = QStringLiteral("--since");

// Names as the catalogue and `slo status` have them; several are parted by commas.
Result<LedgerFilter> ledgerFilter(const Invocation &invocation, const Catalogue &catalogue, qint64 now)
{
    LedgerFilter filter;
    const QStringList endpoints = invocation.value(kEndpoint).split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &name : endpoints) {
        const Endpoint *endpoint = catalogue.find(name);
        if (!endpoint)
            return fail(ErrorKind::Usage,
                        QStringLiteral("credits ledger: unknown endpoint \"%1\"").arg(plain(name, LineBreaks::Fold, 60)));
        filter.endpoints += endpoint->name;
    }
    QStringList known;
    for (int i = 0; i < kCallOutcomes; ++i)
        known += outcomeName(CallOutcome(i));
    filter.outcomes = invocation.value(kOutcome).split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &outcome : std::as_const(filter.outcomes)) {
        if (!known.contains(outcome))
            return fail(ErrorKind::Usage, QStringLiteral("credits ledger: unknown outcome \"%1\"; there are %2")
                                              .arg(plain(outcome, LineBreaks::Fold, 60), known.join(QStringLiteral(", "))));
    }
    if (!invocation.has(kSince))
        return filter;
    const auto since = TimeArgument::parse(invocation.value(kSince));
    if (!since)
        return fail(ErrorKind::Usage, kSince + QStringLiteral(": ") + since.error().detail);
    filter.from = since->at(now);
    return filter;
}

} // namespace

CommandSpec CreditsCommand::spec()
{
    CommandSpec spec;
    spec.name = QStringLiteral("credits");
    spec.synopsis = QStringLiteral("[ledger|set-balance N|set-price P|caps [NAME N ...]|stop|resume]");
    spec.summary = QStringLiteral("balance, burn, projection, savings; the ledger; caps; the kill switch");
    spec.details = QStringLiteral(
        "set-balance N: what the vendor's page shows; the ledger counts down from it. "
        "set-price P: US dollars for 100,000 credits. "
        "caps: per-action, per-day, per-month with a number or none; background with a share of 0 to 100 per cent. "
        "stop: nothing more is spent by any program on this data folder, until resume.");
    spec.maxArguments = -1;
    spec.options = {limitOption(),
                    {kEndpoint, QStringLiteral("NAME[,...]"), QStringLiteral("ledger: of these endpoints alone")},
                    {kOutcome, QStringLiteral("NAME[,...]"), QStringLiteral("ledger: that ended so, as in `slo status --json`")},
                    {kSince, QStringLiteral("T"), QStringLiteral("ledger: from T on (Unix seconds, ISO 8601, or -3d)")}};
    spec.examples = {QStringLiteral("credits"),
                     QStringLiteral("credits ledger --limit 100 --json"),
                     QStringLiteral("credits ledger --endpoint search-video --outcome timeout,upstream_error --since -6h"),
                     QStringLiteral("credits set-balance 48210"),
                     QStringLiteral("credits caps per-day 500 per-month none"),
                     QStringLiteral("credits stop")};
    spec.make = makeCommand<CreditsCommand>;
    return spec;
}

CreditsCommand::Act CreditsCommand::actNamed(const QString &name)
{
    static const QMap<QString, Act> acts{
        {QString(), &CreditsCommand::show},
        {QStringLiteral("ledger"), &CreditsCommand::ledger},
        {QStringLiteral("set-balance"), &CreditsCommand::setBalance},
        {QStringLiteral("set-price"), &CreditsCommand::setPrice},
        {QStringLiteral("caps"), &CreditsCommand::caps},
        {QStringLiteral("stop"), &CreditsCommand::stop},
        {QStringLiteral("resume"), &CreditsCommand::resume},
    };
    return acts.value(name, nullptr);
}

QCoro::Task<Result<Output>> CreditsCommand::run(Session session)
{
    const QString name = session.invocation->argument(0);
    const Act act = actNamed(name);
    if (!act) {
        const QStringList names{QStringLiteral("ledger"), QStringLiteral("set-balance"), QStringLiteral("set-price"),
                                QStringLiteral("caps"),   QStringLiteral("stop"),        QStringLiteral("resume")};
        co_return fail(
            ErrorKind::Usage,
            QStringLiteral("credits: unknown word \"%1\"%2").arg(plain(name, LineBreaks::Fold, 60), suggestion(name, names)));
    }
    auto output = co_await (this->*act)(session);
    co_return output;
}

QCoro::Task<Result<Output>> CreditsCommand::show(Session session)
{
    Engine &engine = *session.engine;
    co_await engine.keyStatus(); // whether a stop binds hangs on the key in use
    const auto summary = co_await engine.ledger().summary(kForecastDays, engine.keyFingerprint());
    if (!summary)
        co_return fail(summary.error());
    const Forecast ahead = forecast(summary->days, summary->balance.credits, engine.clock().now());
    const double price = engine.settings().real(Setting::PricePer100k);
    Output output;
    output.document = creditsJson(*summary, ahead, price);
    output.text = creditsSummaryText(*summary, ahead, price);
    co_return output;
}

QCoro::Task<Result<Output>> CreditsCommand::ledger(Session session)
{
    const Status words = checkCount(*session.invocation, 1, QStringLiteral("ledger [--limit N]"));
    if (!words)
        co_return fail(words.error());
    const auto filter = ledgerFilter(*session.invocation, session.engine->catalogue(), session.engine->clock().now());
    if (!filter)
        co_return fail(filter.error());
    const auto rows = co_await session.engine->ledger().rowsOf(*filter, session.options->limit);
    if (!rows)
        co_return fail(rows.error());
    Output output;
    output.document.insert(QStringLiteral("rows"), toArray(*rows, ledgerRowJson));
    output.text = ledgerText(*rows);
    co_return output;
}

QCoro::Task<Result<Output>> CreditsCommand::setBalance(Session session)
{
    const Status words = checkCount(*session.invocation, 2, QStringLiteral("set-balance N"));
    if (!words)
        co_return fail(words.error());
    const auto credits = integerIn(QStringLiteral("credits set-balance"), session.invocation->argument(1), 0, kMostCredits);
    if (!credits)
        co_return fail(credits.error());
    const Status set = co_await session.engine->ledger().setBalance(*credits, Balance::Origin::Manual);
    if (!set)
        co_return fail(set.error());
    auto output = co_await show(session);
    co_return output;
}

QCoro::Task<Result<Output>> CreditsCommand::setPrice(Session session)
{
    const Status words = checkCount(*session.invocation, 2, QStringLiteral("set-price P"));
    if (!words)
        co_return fail(words.error());
    bool isNumber = false;
    const double price = session.invocation->argument(1).toDouble(&isNumber);
    if (!isNumber)
        co_return fail(ErrorKind::Usage,
                       QStringLiteral("credits set-price: expected US dollars for 100,000 credits, such as 9.90"));
    const Status set = session.engine->settings().set(Setting::PricePer100k, price);
    if (!set)
        co_return fail(set.error());
    const Status saved = co_await session.engine->settings().save();
    if (!saved)
        co_return fail(saved.error());
    auto output = co_await show(session);
    co_return output;
}

QCoro::Task<Result<Output>> CreditsCommand::caps(Session session)
{
    const Status changed = changeCaps(session.engine->settings(), session.invocation->arguments.sliced(1));
    if (!changed)
        co_return fail(changed.error());
    const Status saved = co_await session.engine->settings().save();
    if (!saved)
        co_return fail(saved.error());
    const Settings &settings = session.engine->settings();
    const Caps caps{settings.whole(Setting::CapsPerAction), settings.whole(Setting::CapsPerDay),
                    settings.whole(Setting::CapsPerMonth), static_cast<int>(settings.whole(Setting::CapsBackground))};
    Output output;
    output.document.insert(QStringLiteral("caps"), capsJson(caps));
    output.text = capsText(caps);
    co_return output;
}

QCoro::Task<Result<Output>> CreditsCommand::stop(Session session)
{
    const Status stopped = co_await session.engine->ledger().setSpendingStopped(true);
    if (!stopped)
        co_return fail(stopped.error());
    Output output;
    output.document.insert(QStringLiteral("spending_stopped"), true);
    output.text = QStringLiteral("Spending is stopped. `tidemark-cli credits resume` allows it again.\n");
    co_return output;
}

// Lifts the kill switch, and what the API's refusals have stopped for this key: the user's word.
QCoro::Task<Result<Output>> CreditsCommand::resume(Session session)
{
    const Status resumed = co_await session.engine->ledger().setSpendingStopped(false);
    if (!resumed)
        co_return fail(resumed.error());
    const KeyStatus key = co_await session.engine->keyStatus();
    if (key.present && !key.refused) {
        const Status cleared = co_await session.engine->ledger().clearStops(session.engine->keyFingerprint());
        if (!cleared)
            co_return fail(cleared.error());
    }
    Output output;
    output.document.insert(QStringLiteral("spending_stopped"), false);
    output.document.insert(QStringLiteral("key_refused"), key.refused);
    output.text =
        key.refused ? QStringLiteral("The kill switch is off, but the API has refused this key and nothing is sent with it. Give "
                                     "another with `tidemark-cli key set`, in TIDEMARK_API_KEY or by `--key-file -`.\n")
                    : QStringLiteral("Spending is allowed again, within the caps.\n");
    co_return output;
}

} // namespace Tidemark
