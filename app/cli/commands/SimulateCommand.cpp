// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/SimulateCommand.h"

#include "app/cli/SimulationPlots.h"
#include "core/base/PlainText.h"
#include "core/base/SignalWatcher.h"
#include "core/settings/Setting.h"

#include <cmath>
#include <limits>

namespace Tidemark {

namespace {

constexpr qint64 kMostUsers = 20'000;
constexpr qint64 kMostViews = 100;
constexpr qint64 kMostCalls = 400'000; // of one endpoint
constexpr qint64 kViewsACreator = 250; // a day: calibrated, 160 creators for 40,000 views
constexpr qint64 kMostCreators = 10'000;
constexpr double kMostPrice = 1'000;

struct Wanted {
    SimulationOptions options;
    QStringList modes;
    bool isAll = true;
    double price = 0;
};

Result<qint64> numberOf(const Invocation &invocation, const QString &name, qint64 otherwise, qint64 least, qint64 most)
{
    return invocation.has(name) ? integerIn(name, invocation.value(name), least, most) : Result<qint64>(otherwise);
}

Result<double> priceOf(const Invocation &invocation)
{
    const QString name = QStringLiteral("--price-per-credit");
    if (!invocation.has(name))
        return settingDefinition(Setting::PricePer100k).defaultValue.toDouble() / 100'000;
    bool isNumber = false;
    const double price = invocation.value(name).toDouble(&isNumber);
    if (!isNumber || !std::isfinite(price) || price < 0 || price > kMostPrice)
        return fail(ErrorKind::Usage, QStringLiteral("%1: expected a number from 0 to 1000, got \"%2\"")
                                          .arg(name, plain(invocation.value(name), LineBreaks::Fold, 60)));
    return price;
}

Status readShape(const Invocation &invocation, SimulationOptions &options)
{
    const auto users = numberOf(invocation, QStringLiteral("--users"), options.shape.users, 1, kMostUsers);
    if (!users)
        return fail(users.error());
    const auto views = numberOf(invocation, QStringLiteral("--views"), options.shape.viewsPerUser, 1, kMostViews);
    if (!views)
        return fail(views.error());
    if (*users * *views > kMostCalls)
        return fail(ErrorKind::Usage, QStringLiteral("--users times --views: at most %1").arg(kMostCalls));
    const qint64 usual = std::clamp<qint64>(*users * *views / kViewsACreator, 2, kMostCreators);
    const auto creators = numberOf(invocation, QStringLiteral("--creators"), usual, 1, kMostCreators);
    if (!creators)
        return fail(creators.error());
    const auto seed = numberOf(invocation, QStringLiteral("--seed"), 1, 0, std::numeric_limits<qint64>::max());
    if (!seed)
        return fail(seed.error());
    const auto programs = numberOf(invocation, QStringLiteral("--programs"), options.programs, 1, Simulation::kMostPrograms);
    if (!programs)
        return fail(programs.error());
    options.shape.users = int(*users);
    options.shape.viewsPerUser = int(*views);
    options.shape.creators = int(*creators);
    options.shape.seed = quint64(*seed);
    options.programs = int(*programs);
    return {};
}

Result<Wanted> wantedOf(const Invocation &invocation)
{
    Wanted wanted;
    if (const Status read = readShape(invocation, wanted.options); !read)
        return fail(read.error());
    const auto price = priceOf(invocation);
    if (!price)
        return fail(price.error());
    wanted.price = *price;
    const QString mode =
        invocation.has(QStringLiteral("--mode")) ? invocation.value(QStringLiteral("--mode")) : QStringLiteral("all");
    wanted.isAll = mode == QLatin1String("all");
    if (!wanted.isAll && !Simulation::isMode(mode))
        return fail(ErrorKind::Usage,
                    QStringLiteral("--mode: unknown mode \"%1\"; all, %2, shared-N")
                        .arg(plain(mode, LineBreaks::Fold, 60), Simulation::modes().join(QStringLiteral(", "))));
    wanted.modes = wanted.isAll ? Simulation::modes() : QStringList(mode);
    return wanted;
}

} // namespace

CommandSpec SimulateCommand::spec()
{
    CommandSpec spec;
    spec.name = QStringLiteral("simulate");
    spec.summary = QStringLiteral("what each way of fetching would cost a dashboard on one day, spending nothing");
    spec.details = QStringLiteral(
        "Plays a day of profile views through the program's own fetch flow, on a virtual clock and against creators that are "
        "simulated: 5,000 users look at 8 profiles each, and each view asks for the profile and for a page of posts. The day is "
        "calibrated so that answers kept for their TTL meet 92 % of the profile calls and 70 % of the posts calls; for the "
        "second "
        "figure some views ask for another page of posts. Modes: none, coalesced (one request for all who ask at once), ttl, swr "
        "(stale at once, refreshed behind), warm (all profiles anew every 45 minutes), refresh-ahead (by expected use), thrifty "
        "(by expected error), shared-N (N programs with one shared layer), desktops (a program for each user, sharing nothing).");
    spec.options = {
        {QStringLiteral("--mode"), QStringLiteral("M"),
         QStringLiteral("one mode, or all (the default); shared alone is shared-8")},
        {QStringLiteral("--programs"), QStringLiteral("N"),
         QStringLiteral("how many share, where --mode does not say (default 8)")},
        {QStringLiteral("--users"), QStringLiteral("N"), QStringLiteral("default 5000")},
        {QStringLiteral("--views"), QStringLiteral("N"), QStringLiteral("profiles that each user looks at (default 8)")},
        {QStringLiteral("--creators"), QStringLiteral("N"), QStringLiteral("default: one for 250 views")},
        {QStringLiteral("--seed"), QStringLiteral("N"), QStringLiteral("another day")},
        {QStringLiteral("--plot"), QStringLiteral("DIR"),
         QStringLiteral("draw requests.png, errors.png and hours.png into this folder")},
        {QStringLiteral("--price-per-credit"), QStringLiteral("P"), QStringLiteral("what a credit costs (default 0.000099)")},
    };
    spec.examples = {QStringLiteral("simulate"), QStringLiteral("simulate --mode thrifty --users 500 --json")};
    spec.needs = Needs::Nothing;
    spec.make = makeCommand<SimulateCommand>;
    return spec;
}

QCoro::Task<Result<Output>> SimulateCommand::run(Session session)
{
    auto wanted = wantedOf(*session.invocation);
    if (!wanted)
        co_return fail(wanted.error());
    const auto catalogue = Catalogue::load();
    if (!catalogue)
        co_return fail(catalogue.error());
    const SignalWatcher *watcher = session.signalWatcher;
    wanted->options.isCancelled = [watcher] { return watcher && watcher->isInterrupted(); };
    Simulation simulation(*catalogue, wanted->options);
    SimulationReport report;
    report.shape = simulation.shape();
    report.least = simulation.least();
    report.target = simulation.target();
    report.pricePerCredit = wanted->price;
    for (const QString &mode : std::as_const(wanted->modes)) {
        const auto day = co_await simulation.run(mode);
        if (!day)
            co_return fail(day.error());
        report.days.append(*day);
    }
    if (wanted->modes.contains(QStringLiteral("thrifty"))) {
        const auto ratios = co_await simulation.thriftyRatios();
        if (!ratios)
            co_return fail(ratios.error());
        report.ratios = *ratios;
    }
    if (const QString name = QStringLiteral("--plot"); session.invocation->has(name)) {
        auto drawn = co_await plot(simulation, report, session.invocation->value(name));
        co_return drawn;
    }
    co_return outputOf(report, std::nullopt);
}

QCoro::Task<Result<Output>> SimulateCommand::plot(Simulation &simulation, SimulationReport report, QString folder)
{
    if (report.ratios) {
        const auto curve = co_await simulation.thriftyCurve();
        if (!curve)
            co_return fail(curve.error());
        report.curve = *curve;
    }
    const auto written = writePlots(simulationPlots(report), folder);
    if (!written)
        co_return fail(written.error());
    co_return outputOf(report, *written);
}

Output SimulateCommand::outputOf(const SimulationReport &report, const std::optional<QStringList> &plots)
{
    Output output;
    output.document = simulationJson(report);
    output.text = simulationText(report);
    if (plots) {
        output.document.insert(QStringLiteral("plots"), QJsonArray::fromStringList(*plots));
        output.text += QStringLiteral("\nDrawn: %1\n").arg(plots->join(QStringLiteral(", ")));
    }
    return output;
}

} // namespace Tidemark
