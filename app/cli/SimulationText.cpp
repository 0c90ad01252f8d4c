// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/SimulationText.h"

#include "app/cli/JsonPrinter.h"
#include "app/cli/TextPrinter.h"
#include "app/cli/TextTable.h"

namespace Tidemark {

namespace {

constexpr int kDaysOfMonth = 30;

QString percentText(double percent)
{
    return QString::number(percent, 'f', 1) + QStringLiteral(" %");
}

QString pairText(const MeanAndTail &values, int decimals, double factor = 1)
{
    return QStringLiteral("%1 / %2").arg(QString::number(values.mean * factor, 'f', decimals),
                                         QString::number(values.p95 * factor, 'f', decimals));
}

QJsonObject pairJson(const MeanAndTail &values)
{
    return {{QStringLiteral("mean"), values.mean}, {QStringLiteral("p95"), values.p95}};
}

QJsonObject endpointJson(const EndpointDay &day)
{
    return {{QStringLiteral("calls"), day.calls},
            {QStringLiteral("requests"), day.requests},
            {QStringLiteral("hits"), day.hits},
            {QStringLiteral("mean_rel_error"), day.error.mean},
            {QStringLiteral("p95_rel_error"), day.error.p95}};
}

QJsonArray hoursJson(const HourlyCount &hours)
{
    QJsonArray array;
    for (const qint64 requests : hours)
        array.append(requests);
    return array;
}

QJsonObject dayJson(const ModeDay &day, double price)
{
    return {{QStringLiteral("name"), day.name},
            {QStringLiteral("requests"), day.requests()},
            {QStringLiteral("userinfo_hit_rate"), day.userinfo.hitRate()},
            {QStringLiteral("posts_hit_rate"), day.posts.hitRate()},
            {QStringLiteral("saved"), day.saved()},
            {QStringLiteral("max_age_s"), day.maxAgeS},
            {QStringLiteral("mean_rel_error"), day.error.mean},
            {QStringLiteral("p95_rel_error"), day.error.p95},
            {QStringLiteral("programs"), day.programs},
            {QStringLiteral("error_bound"), toJson(day.errorBound)},
            {QStringLiteral("userinfo"), endpointJson(day.userinfo)},
            {QStringLiteral("posts"), endpointJson(day.posts)},
            {QStringLiteral("requests_by_hour"), hoursJson(day.requestsByHour)},
            {QStringLiteral("coalesced"), day.coalesced},
            {QStringLiteral("wait_ms"), pairJson(day.waitMs)},
            {QStringLiteral("age_s"), pairJson(day.ageS)},
            {QStringLiteral("saved_month"), day.saved() * kDaysOfMonth},
            {QStringLiteral("worth_day"), double(day.saved()) * price},
            {QStringLiteral("worth_month"), double(day.saved() * kDaysOfMonth) * price}};
}

QJsonValue equalJson(const std::optional<EqualError> &equal)
{
    if (!equal)
        return {};
    return QJsonObject{{QStringLiteral("error_bound"), equal->bound},
                       {QStringLiteral("requests"), equal->requests},
                       {QStringLiteral("ratio"), equal->ratio}};
}

QJsonObject leastJson(const LeastRequests &requests)
{
    return {{QStringLiteral("userinfo"), requests.userinfo}, {QStringLiteral("posts"), requests.posts}};
}

QString headText(const SimulationReport &report)
{
    const DayShape &shape = report.shape;
    return QStringLiteral("%1 users x %2 profile views, %3 creators: %4 userinfo and %4 posts calls. The least possible with the "
                          "TTLs: %5 + %6 = %7 requests.\n"
                          "Calibrated (to %8 and %9): creators by Zipf's law with exponent %10; ")
               .arg(countText(shape.users), countText(shape.viewsPerUser), countText(shape.creators), countText(shape.views()),
                    countText(report.least.userinfo), countText(report.least.posts), countText(report.least.all()),
                    countText(report.target.userinfo), countText(report.target.posts))
               .arg(shape.exponent, 0, 'f', 4)
           + QStringLiteral("%1 of the views ask for the second page of posts (another key) in place of the first.\n")
                 .arg(percentText(100 * shape.secondPageShare));
}

QString tableText(const QList<ModeDay> &days)
{
    constexpr auto right = TextTable::Align::Right;
    TextTable table({{QStringLiteral("MODE")},
                     {QStringLiteral("REQUESTS"), right},
                     {QStringLiteral("USERINFO"), right},
                     {QStringLiteral("POSTS"), right},
                     {QStringLiteral("HITS"), right},
                     {QStringLiteral("WAIT ms"), right},
                     {QStringLiteral("AGE s"), right},
                     {QStringLiteral("OLDEST s"), right},
                     {QStringLiteral("ERROR %"), right},
                     {QStringLiteral("FOLLOWERS %"), right},
                     {QStringLiteral("VIEWS %"), right}});
    for (const ModeDay &day : days) {
        table.addRow({day.name, countText(day.requests()), countText(day.userinfo.requests), countText(day.posts.requests),
                      QStringLiteral("%1 / %2").arg(percentText(day.userinfo.hitRate()), percentText(day.posts.hitRate())),
                      pairText(day.waitMs, 0), pairText(day.ageS, 0), countText(day.maxAgeS), pairText(day.error, 3, 100),
                      pairText(day.userinfo.error, 3, 100), pairText(day.posts.error, 3, 100)});
    }
    return table.text();
}

QString savedText(const SimulationReport &report)
{
    constexpr auto right = TextTable::Align::Right;
    TextTable table({{QStringLiteral("MODE")},
                     {QStringLiteral("SAVED A DAY"), right},
                     {QStringLiteral("A MONTH"), right},
                     {QStringLiteral("WORTH A DAY"), right},
                     {QStringLiteral("A MONTH"), right}});
    for (const ModeDay &day : report.days) {
        const double worth = double(day.saved()) * report.pricePerCredit;
        table.addRow({day.name, countText(day.saved()), countText(day.saved() * kDaysOfMonth), numberText(worth),
                      numberText(worth * kDaysOfMonth)});
    }
    return table.text();
}

QString equalText(const QString &what, const std::optional<EqualError> &equal)
{
    if (!equal)
        return QStringLiteral("thrifty at the %1 error of ttl: no bound is as exact on this day\n").arg(what);
    return QStringLiteral("thrifty at the %1 error of ttl: %2 requests, %3x of the least possible (bound %4)\n")
        .arg(what, countText(equal->requests), QString::number(equal->ratio, 'f', 3),
             QString::number(100 * equal->bound, 'f', 2) + QStringLiteral(" %"));
}

} // namespace

QJsonObject simulationJson(const SimulationReport &report)
{
    const DayShape &shape = report.shape;
    QJsonObject ratios;
    if (report.ratios)
        ratios = {{QStringLiteral("same_mean_error"), equalJson(report.ratios->atMean)},
                  {QStringLiteral("same_p95_error"), equalJson(report.ratios->atP95)}};
    const qint64 calls = 2 * shape.views();
    const qint64 saved = calls - report.least.all(); // by TTL alone
    return {{QStringLiteral("calls"), calls},
            {QStringLiteral("saved_day"), saved},
            {QStringLiteral("saved_month"), saved * kDaysOfMonth},
            {QStringLiteral("worth_day"), double(saved) * report.pricePerCredit},
            {QStringLiteral("worth_month"), double(saved * kDaysOfMonth) * report.pricePerCredit},
            {QStringLiteral("day"), QJsonObject{{QStringLiteral("users"), shape.users},
                                                {QStringLiteral("views_per_user"), shape.viewsPerUser},
                                                {QStringLiteral("creators"), shape.creators},
                                                {QStringLiteral("seed"), qint64(shape.seed)},
                                                {QStringLiteral("exponent"), shape.exponent},
                                                {QStringLiteral("second_page_share"), shape.secondPageShare},
                                                {QStringLiteral("least_requests"), leastJson(report.least)},
                                                {QStringLiteral("target_requests"), leastJson(report.target)}}},
            {QStringLiteral("modes"),
             toArray(report.days, [price = report.pricePerCredit](const ModeDay &day) { return dayJson(day, price); })},
            {QStringLiteral("thrifty"), report.ratios ? QJsonValue(ratios) : QJsonValue()},
            {QStringLiteral("price_per_credit"), report.pricePerCredit}};
}

QString simulationText(const SimulationReport &report)
{
    QString text =
        headText(report) + QLatin1Char('\n') + tableText(report.days)
        + QStringLiteral("Pairs: mean / p95; hits: userinfo / posts. Errors are those of the figures given, against "
                         "the true counts, rounding included.\n\n")
        + savedText(report)
        + QStringLiteral("A month is %1 days; a credit at %2.\n").arg(kDaysOfMonth).arg(report.pricePerCredit, 0, 'f', 6);
    if (report.ratios)
        text += QLatin1Char('\n') + equalText(QStringLiteral("mean"), report.ratios->atMean)
                + equalText(QStringLiteral("p95"), report.ratios->atP95);
    return text;
}

} // namespace Tidemark
