// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/Setting.h"

#include "core/settings/HostName.h"
#include "core/settings/RedisAddress.h"

#include <QRegularExpression>
#include <QUrl>

#include <cmath>

namespace Tidemark {

namespace {

constexpr double kMostCredits = 1e9;
constexpr double kMiB = 1024.0 * 1024.0;

SettingDefinition whole(Setting key, const char *name, qint64 value, double minimum, double maximum)
{
    return {key, QString::fromLatin1(name), SettingKind::Whole, value, minimum, maximum, {}};
}

SettingDefinition text(Setting key, const char *name, const char *value, const char *choices = "")
{
    return {key,
            QString::fromLatin1(name),
            SettingKind::Text,
            QString::fromLatin1(value),
            0,
            0,
            QString::fromLatin1(choices).split(QLatin1Char(' '), Qt::SkipEmptyParts)};
}

QList<SettingDefinition> table()
{
    return {
        whole(Setting::CapsPerAction, "caps.perAction", 25, -1, kMostCredits),
        whole(Setting::CapsPerDay, "caps.perDay", 200, -1, kMostCredits),
        whole(Setting::CapsPerMonth, "caps.perMonth", 2500, -1, kMostCredits),
        whole(Setting::CapsBackground, "caps.background", 80, 0, 100),
        {Setting::PricePer100k, QStringLiteral("price.per100k"), SettingKind::Real, 9.90, 0, 1e6, {}},
        text(Setting::ApiBase, "api.base", "https://api.tikliveapi.com"),
        whole(Setting::CacheMemoryBytes, "cache.memoryBytes", 64 * 1024 * 1024, kMiB, 4096 * kMiB),
        text(Setting::ProxyKind, "proxy.kind", "system", "system none http socks5"),
        text(Setting::ProxyHost, "proxy.host", ""),
        whole(Setting::ProxyPort, "proxy.port", 8080, 1, 65'535),
        text(Setting::ProxyUser, "proxy.user", ""),
        {Setting::ProxyPassword, QStringLiteral("proxy.passwordInKeychain"), SettingKind::Flag, false, 0, 0, {}},
        text(Setting::SharedCacheUrl, "sharedCache.url", ""),
        {Setting::SharedCachePassword, QStringLiteral("sharedCache.passwordInKeychain"), SettingKind::Flag, false, 0, 0, {}},
        text(Setting::AppearanceTheme, "appearance.theme", "system", "system light dark"),
        whole(Setting::AppearanceScale, "appearance.scale", 100, 100, 300),
        text(Setting::AppearanceLanguage, "appearance.language", "system", "system en de ar"),
        text(Setting::InsightEngagement, "insight.engagement", "er_view_typical",
             "er_view_pooled er_view_pooled_saves er_likes_mean er_view_median_ratio er_view_mean_no_shares "
             "er_view_mean er_view_typical er_follower_per_post er_follower_typical"),
        {Setting::WatchBackground, QStringLiteral("watch.background"), SettingKind::Flag, false, 0, 0, {}},
        whole(Setting::WatchEveryMinutes, "watch.everyMinutes", 45, 5, 1440),
        whole(Setting::WatchCreditsPerMonth, "watch.creditsPerMonth", 1000, -1, kMostCredits),
        text(Setting::FreshnessRule, "freshness.rule", "age", "age thrifty"),
        {Setting::FreshnessBound, QStringLiteral("freshness.bound"), SettingKind::Real, 0.5, 0.05, 10, {}},
        whole(Setting::ProbesEveryMinutes, "probes.everyMinutes", 0, 0, 1440),
        whole(Setting::ProbesCreditsPerDay, "probes.creditsPerDay", 100, -1, kMostCredits),
        {Setting::BackgroundPaused, QStringLiteral("background.paused"), SettingKind::Flag, false, 0, 0, {}},
        {Setting::KeepInTray, QStringLiteral("window.keepInTray"), SettingKind::Flag, false, 0, 0, {}},
        {Setting::NotifyDesktop, QStringLiteral("notifications.desktop"), SettingKind::Flag, true, 0, 0, {}},
        whole(Setting::NotifyDigestHour, "notifications.digestHour", 8, 0, 23),
        text(Setting::AlertsPageTo, "alerts.pageTo", "desktop,pagerduty", "desktop pagerduty slack webhook"),
        text(Setting::AlertsTicketTo, "alerts.ticketTo", "desktop,slack,webhook", "desktop pagerduty slack webhook"),
        whole(Setting::AlertsGroupWaitS, "alerts.groupWaitS", 10, 0, 600),
        whole(Setting::AlertsGroupIntervalS, "alerts.groupIntervalS", 300, 0, 3'600),
        whole(Setting::AlertsRepeatMinutes, "alerts.repeatMinutes", 60, 5, 1440),
        text(Setting::AlertsPagerDutyUrl, "alerts.pagerDutyUrl", "https://events.pagerduty.com/v2/enqueue"),
        {Setting::AlertsPagerDutyKey, QStringLiteral("alerts.pagerDutyKeyInKeychain"), SettingKind::Flag, false, 0, 0, {}},
        {Setting::AlertsSlackHook, QStringLiteral("alerts.slackHookInKeychain"), SettingKind::Flag, false, 0, 0, {}},
        {Setting::AlertsWebhook, QStringLiteral("alerts.webhookInKeychain"), SettingKind::Flag, false, 0, 0, {}},
        {Setting::MetricsServed, QStringLiteral("exporters.metrics"), SettingKind::Flag, false, 0, 0, {}},
        whole(Setting::MetricsPort, "exporters.metricsPort", 9101, 1, 65'535),
        {Setting::FirstRunDone, QStringLiteral("firstRun.done"), SettingKind::Flag, false, 0, 0, {}},
        text(Setting::RunbookSmallPages, "runbooks.smallPages", ""),
        text(Setting::RunbookServeStale, "runbooks.serveStale", ""),
        text(Setting::RunbookSwitchedOff, "runbooks.switchedOff", ""),
    };
}

tl::unexpected<Error> refused(const SettingDefinition &definition, const QString &expected)
{
    return fail(ErrorKind::Usage, QStringLiteral("%1: expected %2").arg(definition.name, expected));
}

bool isNumber(const QVariant &value)
{
    const int type = value.typeId();
    return type == QMetaType::Int || type == QMetaType::UInt || type == QMetaType::LongLong || type == QMetaType::Double;
}

Result<QVariant> checkedNumber(const SettingDefinition &definition, const QVariant &value)
{
    const double number = value.toDouble();
    const bool isWhole = definition.kind == SettingKind::Whole;
    const bool fits = isNumber(value) && std::isfinite(number) && number >= definition.minimum && number <= definition.maximum;
    if (fits && !isWhole)
        return QVariant(number);
    if (fits && std::floor(number) >= number)
        return QVariant(static_cast<qint64>(number));
    const QString least = QString::number(definition.minimum, 'f', 0);
    return refused(definition, QStringLiteral("a %1 from %2 to %3")
                                   .arg(isWhole ? QStringLiteral("whole number") : QStringLiteral("number"),
                                        definition.minimum < 0 ? least + QStringLiteral(" (no limit)") : least,
                                        QString::number(definition.maximum, 'f', 0)));
}

bool isThisMachine(const QString &host)
{
    static const QRegularExpression loopback(QStringLiteral("^(localhost|::1|127(\\.[0-9]{1,3}){3})\\z"));
    return loopback.match(host).hasMatch();
}

// The key goes out over TLS only, but for a server on this very machine.
Result<QVariant> checkedAddress(const SettingDefinition &definition, const QString &address)
{
    const QUrl url(address.trimmed(), QUrl::StrictMode);
    const QString host = url.host();
    const bool secure = url.scheme() == QLatin1String("https") || (url.scheme() == QLatin1String("http") && isThisMachine(host));
    const bool bare = url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment()
                      && (url.path().isEmpty() || url.path() == QLatin1String("/"));
    if (!url.isValid() || host.isEmpty() || !secure || !bare)
        return refused(
            definition,
            QStringLiteral("an https address without a path such as https://api.tikliveapi.com (http for this machine alone)"));
    return QVariant(url.adjusted(QUrl::StripTrailingSlash | QUrl::RemovePath).toString());
}

// The file is no place for a password.
Result<QVariant> checkedSharedCache(const SettingDefinition &definition, const QString &given)
{
    if (given.trimmed().isEmpty())
        return QVariant(QString());
    auto address = RedisAddress::parse(given);
    if (!address) {
        address.error().detail.prepend(definition.name + QStringLiteral(": "));
        return fail(address.error());
    }
    if (!address->password.isEmpty())
        return refused(definition, QStringLiteral("an address without a password: that belongs into the keychain"));
    return QVariant(address->text());
}

// Empty: none is named yet.
Result<QVariant> checkedHost(const SettingDefinition &definition, const QString &given)
{
    const QString text = given.trimmed();
    if (text.isEmpty())
        return QVariant(QString());
    const bool isBareV6 = text.count(QLatin1Char(':')) > 1 && !text.startsWith(QLatin1Char('['));
    const auto host = hostNameOf(isBareV6 ? QStringLiteral("[%1]").arg(text) : text);
    if (!host)
        return refused(definition, QStringLiteral("a name or an address, without http:// and without a port"));
    return QVariant(*host);
}

// As both kinds of proxy can take it: SOCKS5 has a byte for its length, and HTTP ends it at a colon.
Result<QVariant> checkedUser(const SettingDefinition &definition, const QString &given)
{
    constexpr qsizetype kLongest = 255;
    static const QRegularExpression barred(QStringLiteral("[\\x00-\\x1f\\x7f:]"));
    const QString user = given.trimmed();
    if (user.toUtf8().size() > kLongest || barred.match(user).hasMatch())
        return refused(definition, QStringLiteral("a user name of at most 255 bytes without a colon"));
    return QVariant(user);
}

// A secret may go there: TLS only, but for a server on this very machine.
Result<QVariant> checkedHook(const SettingDefinition &definition, const QString &address)
{
    const QUrl url(address.trimmed(), QUrl::StrictMode);
    const QString host = url.host();
    const bool secure = url.scheme() == QLatin1String("https") || (url.scheme() == QLatin1String("http") && isThisMachine(host));
    if (!url.isValid() || host.isEmpty() || !secure || !url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return refused(definition, QStringLiteral("an https address such as https://events.pagerduty.com/v2/enqueue (http for "
                                                  "this machine alone)"));
    return QVariant(url.toString());
}

// Several of the choices, each once, in the order of the choices; none is a choice too.
Result<QVariant> checkedChoices(const SettingDefinition &definition, const QString &given)
{
    const QStringList names = given.split(QLatin1Char(','), Qt::SkipEmptyParts);
    QStringList taken;
    for (const QString &choice : definition.choices) {
        if (names.contains(choice))
            taken += choice;
    }
    if (taken.size() != names.size())
        return refused(definition,
                       QStringLiteral("some of %1, with commas between").arg(definition.choices.join(QStringLiteral(", "))));
    return QVariant(taken.join(QLatin1Char(',')));
}

// Endpoints by name, each with the time since when: see core/fetch/Mitigations.
Result<QVariant> checkedEndpoints(const SettingDefinition &definition, const QString &given)
{
    constexpr qsizetype kLongest = 8'192;
    static const QRegularExpression form(QStringLiteral("^([a-z0-9-]{1,64}@[0-9]{1,12}( [a-z0-9-]{1,64}@[0-9]{1,12})*)?\\z"));
    if (given.size() > kLongest || !form.match(given).hasMatch())
        return refused(definition, QStringLiteral("endpoints with since when, as in search-video@1790000000"));
    return QVariant(given);
}

Result<QVariant> checkedText(const SettingDefinition &definition, const QVariant &value)
{
    const QString given = value.toString();
    const bool isText = value.typeId() == QMetaType::QString;
    if (definition.key == Setting::ApiBase && isText)
        return checkedAddress(definition, given);
    if (definition.key == Setting::ProxyHost && isText)
        return checkedHost(definition, given);
    if (definition.key == Setting::ProxyUser && isText)
        return checkedUser(definition, given);
    if (definition.key == Setting::SharedCacheUrl && isText)
        return checkedSharedCache(definition, given);
    if (definition.key == Setting::AlertsPagerDutyUrl && isText)
        return checkedHook(definition, given);
    if ((definition.key == Setting::AlertsPageTo || definition.key == Setting::AlertsTicketTo) && isText)
        return checkedChoices(definition, given);
    if (definition.key >= Setting::RunbookSmallPages && definition.key <= Setting::RunbookSwitchedOff && isText)
        return checkedEndpoints(definition, given);
    if (!isText || !definition.choices.contains(given))
        return refused(definition, QStringLiteral("one of %1").arg(definition.choices.join(QStringLiteral(", "))));
    return value;
}

} // namespace

const QList<SettingDefinition> &settingDefinitions()
{
    static const QList<SettingDefinition> definitions = table();
    return definitions;
}

const SettingDefinition &settingDefinition(Setting key)
{
    const auto &all = settingDefinitions();
    Q_ASSERT(all.at(static_cast<int>(key)).key == key); // the table stands in the order of the enum
    return all.at(static_cast<int>(key));
}

std::optional<Setting> settingOf(const QString &name)
{
    for (const SettingDefinition &definition : settingDefinitions()) {
        if (definition.name == name)
            return definition.key;
    }
    return std::nullopt;
}

Result<QVariant> checkedSetting(Setting key, const QVariant &value)
{
    const SettingDefinition &definition = settingDefinition(key);
    switch (definition.kind) {
    case SettingKind::Whole:
    case SettingKind::Real: return checkedNumber(definition, value);
    case SettingKind::Text: return checkedText(definition, value);
    case SettingKind::Flag: break;
    }
    if (value.typeId() != QMetaType::Bool)
        return refused(definition, QStringLiteral("true or false"));
    return value;
}

} // namespace Tidemark
