// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/MonitoringArguments.h"

#include "app/cli/OutputFolder.h"
#include "core/base/PlainText.h"
#include "core/health/exporters/PrometheusRules.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace Tidemark {

namespace {

const QString kHere = QStringLiteral("local=127.0.0.1:9101");

tl::unexpected<Error> refused(const QString &option, const QString &what, const QString &got)
{
    return fail(ErrorKind::Usage,
                QStringLiteral("%1: expected %2, got \"%3\"").arg(option, what, plain(got, LineBreaks::Fold, 60)));
}

bool isAddress(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(?:\\[[0-9A-Fa-f:]+\\]|[A-Za-z0-9._-]+):([0-9]{1,5})\\z"));
    const auto match = form.match(text);
    const int port = match.captured(1).toInt();
    return match.hasMatch() && port >= 1 && port <= 65'535;
}

bool isLocation(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9._-]{0,62}\\z"));
    return form.match(text).hasMatch();
}

// "eu=127.0.0.1:9111,us=127.0.0.1:9112"
Result<QList<ScrapeTarget>> targetsOf(const Invocation &invocation, const QString &option)
{
    const QString what = QStringLiteral("PLACE=HOST:PORT, or several with commas between");
    const QString text = invocation.has(option) ? invocation.value(option) : kHere;
    QList<ScrapeTarget> targets;
    for (const QString &word : text.split(u',')) {
        const qsizetype equals = word.indexOf(u'=');
        const ScrapeTarget target{word.left(equals), word.mid(equals + 1)};
        if (equals < 0 || !isLocation(target.location) || !isAddress(target.address))
            return refused(option, what, word);
        const bool isTwice = std::any_of(targets.cbegin(), targets.cend(),
                                         [&target](const ScrapeTarget &other) { return other.address == target.address; });
        if (isTwice)
            return fail(ErrorKind::Usage, QStringLiteral("%1: %2 stands twice").arg(option, target.address));
        targets += target;
    }
    return targets;
}

} // namespace

QList<Option> rulesOptionList()
{
    return {{QStringLiteral("--runbooks"), QStringLiteral("URL"),
             QStringLiteral("where your runbooks are: URL/tikliveapi-tier1, ... (default %1)").arg(kRunbooksOfTheText)}};
}

Result<QString> runbooksOf(const Invocation &invocation)
{
    const QString option = QStringLiteral("--runbooks");
    if (!invocation.has(option))
        return kRunbooksOfTheText;
    const QString text = invocation.value(option);
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    // Annotations are templates.
    if (!url.isValid() || !isWeb || url.host().isEmpty() || !url.userInfo().isEmpty() || text.contains(QLatin1String("{{")))
        return refused(option, QStringLiteral("an http(s) address"), text);
    return text.endsWith(u'/') ? text.chopped(1) : text;
}

QList<Option> scrapeOptionList()
{
    return {
        {QStringLiteral("--synthetic"), QStringLiteral("PLACE=HOST:PORT,..."),
         QStringLiteral("each `serve-metrics --probe` (default %1)").arg(kHere)},
        {QStringLiteral("--rum"), QStringLiteral("PLACE=HOST:PORT,..."),
         QStringLiteral("each `serve-metrics` of people's own calls (default %1)").arg(kHere)},
        {QStringLiteral("--alertmanager"), QStringLiteral("HOST:PORT"), QStringLiteral("(default 127.0.0.1:9093)")},
    };
}

Result<ScrapeOptions> scrapeOptions(const Invocation &invocation)
{
    ScrapeOptions options;
    const auto synthetic = targetsOf(invocation, QStringLiteral("--synthetic"));
    if (!synthetic)
        return fail(synthetic.error());
    const auto rum = targetsOf(invocation, QStringLiteral("--rum"));
    if (!rum)
        return fail(rum.error());
    options.synthetic = *synthetic;
    options.rum = *rum;
    const QString option = QStringLiteral("--alertmanager");
    if (invocation.has(option)) {
        options.alertmanager = invocation.value(option);
        if (!isAddress(options.alertmanager))
            return refused(option, QStringLiteral("HOST:PORT"), options.alertmanager);
    }
    return options;
}

QList<Option> alertmanagerOptionList()
{
    return {
        {QStringLiteral("--pagerduty-key"), QStringLiteral("FILE"),
         QStringLiteral("where Alertmanager reads the routing key; never written by this program")},
        {QStringLiteral("--slack-webhook"), QStringLiteral("FILE"),
         QStringLiteral("where Alertmanager reads the webhook's address; never written by this program")},
        {QStringLiteral("--slack-channel"), QStringLiteral("NAME"), QStringLiteral("(default #sre-tikliveapi)")},
    };
}

Result<AlertmanagerOptions> alertmanagerOptions(const Invocation &invocation, const QString &folder)
{
    const auto path = [&](const char *option, const char *otherwise) {
        return invocation.has(QLatin1String(option)) ? absolutePath(invocation.value(QLatin1String(option)))
                                                     : folder + QLatin1Char('/') + QLatin1String(otherwise);
    };
    AlertmanagerOptions options;
    options.pagerDutyKeyFile = path("--pagerduty-key", "pagerduty-routing-key");
    options.slackWebhookFile = path("--slack-webhook", "slack-webhook-url");
    const QString option = QStringLiteral("--slack-channel");
    if (invocation.has(option)) {
        static const QRegularExpression form(QStringLiteral("^[#@]?[\\p{L}\\p{N}._-]{1,80}\\z"));
        options.slackChannel = invocation.value(option);
        if (!form.match(options.slackChannel).hasMatch())
            return refused(option, QStringLiteral("a channel's name"), options.slackChannel);
    }
    return options;
}

} // namespace Tidemark
