// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/NginxConfig.h"

#include "core/base/PlainText.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace Tidemark {

namespace {

constexpr qint64 kNotFoundTtlS = 300;
constexpr int kRequestsPerMinute = 200;
constexpr int kAgainS = 5;      // before a question whose answer could not be kept is asked again
constexpr int kHandOverS = 2;   // what the inner server may take besides the API's own time-out
constexpr int kLockMarginS = 5; // who waits for another's request waits longer than that may take
constexpr qsizetype kLongestSocketPath = 107;

using Values = QList<std::pair<const char *, QString>>;

QString templateNamed(const char *name)
{
    QFile file(QStringLiteral(":/tidemark/edge/") + QLatin1String(name));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return isOpen ? QString::fromUtf8(file.readAll()) : QString();
}

QString filled(QString text, const Values &values)
{
    for (const auto &[name, value] : values)
        text.replace(QLatin1Char('@') + QLatin1String(name) + QLatin1Char('@'), value);
    return text;
}

Status checkPath(const QString &what, const QString &path)
{
    // Nothing that would need quoting in the configuration.
    static const QRegularExpression allowed(QStringLiteral("^/[A-Za-z0-9._/+-]+\\z"));
    if (allowed.match(path).hasMatch())
        return {};
    return fail(ErrorKind::Usage, QStringLiteral("%1: expected an absolute path of letters, digits and . _ + -, got \"%2\"")
                                      .arg(what, plain(path, LineBreaks::Fold, 120)));
}

Status checkListen(const QString &listen)
{
    static const QRegularExpression allowed(
        QStringLiteral("^(?:[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|\\[[0-9a-fA-F:]{2,45}\\]|localhost):([0-9]{1,5})\\z"));
    const auto match = allowed.match(listen);
    const int port = match.captured(1).toInt();
    if (match.hasMatch() && port >= 1 && port <= 65'535)
        return {};
    return fail(ErrorKind::Usage, QStringLiteral("--listen: expected ADDRESS:PORT such as 127.0.0.1:8080, got \"%1\"")
                                      .arg(plain(listen, LineBreaks::Fold, 80)));
}

Status checkUpstream(const QUrl &url)
{
    static const QRegularExpression host(QStringLiteral("^([a-z0-9.-]+|[0-9a-f:]+)\\z"));
    const bool isKnown = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    if (url.isValid() && isKnown && host.match(url.host(QUrl::FullyEncoded).toLower()).hasMatch())
        return {};
    return fail(ErrorKind::Usage, QStringLiteral("--upstream: expected an address such as https://api.tikliveapi.com"));
}

Status checkEndpoints(const QList<Endpoint> &endpoints)
{
    static const QRegularExpression allowed(QStringLiteral("^(/[A-Za-z0-9_-]+)+/\\z"));
    for (const Endpoint &endpoint : endpoints) {
        if (!allowed.match(endpoint.path).hasMatch())
            return fail(ErrorKind::LocalData, QStringLiteral("the catalogue's path %1 cannot stand in a configuration of nginx")
                                                  .arg(plain(endpoint.path, LineBreaks::Fold, 80)));
    }
    return {};
}

Status check(const QList<Endpoint> &endpoints, const NginxOptions &options)
{
    const QList<Status> all{
        checkListen(options.listen),
        checkUpstream(options.upstream),
        checkPath(QStringLiteral("--cache-dir"), options.cacheDir),
        checkPath(QStringLiteral("--output"), options.scriptFile),
        checkPath(QStringLiteral("--upstream-key"), options.keyFile),
        checkEndpoints(endpoints),
    };
    for (const Status &status : all) {
        if (!status)
            return status;
    }
    if (options.cacheDir.size() + QStringLiteral("/inner.sock").size() > kLongestSocketPath)
        return fail(ErrorKind::Usage,
                    QStringLiteral("--cache-dir: too long, a socket's path has at most %1 characters").arg(kLongestSocketPath));
    return {};
}

// --- the script's table

QJsonObject parameterJson(const Parameter &parameter)
{
    return {
        {QStringLiteral("name"), parameter.name},
        {QStringLiteral("type"), parameterTypeName(parameter.type)},
        {QStringLiteral("required"), parameter.required},
        {QStringLiteral("fallback"), parameter.defaultValue},
        {QStringLiteral("minimum"), parameter.minimum},
        {QStringLiteral("maximum"), parameter.maximum},
        {QStringLiteral("values"), QJsonArray::fromStringList(parameter.values)},
    };
}

QJsonObject contractJson(const Contract &contract)
{
    QJsonArray required;
    for (const QStringList &keys : contract.requiredAny)
        required.append(QJsonArray::fromStringList(keys));
    QJsonArray fields;
    for (const FieldRule &rule : contract.fields)
        fields.append(QJsonObject{{QStringLiteral("path"), rule.path},
                                  {QStringLiteral("type"), fieldTypeName(rule.type)},
                                  {QStringLiteral("nullable"), rule.nullable}});
    return {{QStringLiteral("required"), required}, {QStringLiteral("fields"), fields}};
}

QString endpointJson(const Endpoint &endpoint)
{
    QList<Parameter> sorted = endpoint.parameters; // the order of the key
    std::sort(sorted.begin(), sorted.end(), [](const Parameter &a, const Parameter &b) { return a.name < b.name; });
    QJsonArray parameters;
    for (const Parameter &parameter : std::as_const(sorted))
        parameters.append(parameterJson(parameter));
    const QJsonObject object{
        {QStringLiteral("path"), endpoint.path},
        {QStringLiteral("ttl"), endpoint.ttlS},
        {QStringLiteral("stale"), endpoint.staleS},
        {QStringLiteral("timeout"), endpoint.timeoutS},
        {QStringLiteral("holdsLinks"), endpoint.name.startsWith(QLatin1String("download-"))},
        {QStringLiteral("parameters"), parameters},
        {QStringLiteral("contract"), contractJson(endpoint.contract)},
    };
    return QStringLiteral("    \"%1\": %2,\n")
        .arg(endpoint.path, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

QString scriptOf(const QList<Endpoint> &endpoints)
{
    QString table = QStringLiteral("{\n");
    for (const Endpoint &endpoint : endpoints)
        table += endpointJson(endpoint);
    table += QLatin1Char('}');
    return filled(templateNamed("edge.js"), {{"NOT_FOUND_TTL_S", QString::number(kNotFoundTtlS)}, {"ENDPOINTS", table}});
}

// --- the configuration

QString staleWords(const Endpoint &endpoint)
{
    return endpoint.staleS > 0
               ? QStringLiteral("stale for at most %1 s while it is refreshed or the API fails").arg(endpoint.staleS)
               : QStringLiteral("never shown stale");
}

QString locationOf(const QString &pattern, const Endpoint &endpoint)
{
    QString summary = plain(endpoint.summary, LineBreaks::Fold, 100);
    summary.remove(QLatin1Char('@'));
    return filled(pattern, {
                               {"SUMMARY", summary.isEmpty() ? endpoint.name : summary},
                               {"PATH", endpoint.path},
                               {"DEADLINE", QString::number(endpoint.timeoutS + kHandOverS)},
                               {"LOCK", QString::number(endpoint.timeoutS + kHandOverS + kLockMarginS)},
                               {"NOT_FOUND_TTL", QString::number(kNotFoundTtlS)},
                               {"TTL", QString::number(endpoint.ttlS)},
                               {"BACKGROUND", endpoint.staleS > 0 ? QStringLiteral("on") : QStringLiteral("off")},
                               {"STALE", staleWords(endpoint)},
                           });
}

QString locationsOf(const QList<Endpoint> &endpoints)
{
    const QString pattern = templateNamed("location.conf");
    QString text;
    for (const Endpoint &endpoint : endpoints)
        text += locationOf(pattern, endpoint);
    return text;
}

QString tlsText(const QUrl &upstream)
{
    if (upstream.scheme() != QLatin1String("https"))
        return {};
    QString text;
    for (const QString &line : {
             QStringLiteral("proxy_ssl_server_name on;"),
             QStringLiteral("proxy_ssl_name %1;").arg(upstream.host(QUrl::FullyEncoded)),
             QStringLiteral("proxy_ssl_verify on;"),
             QStringLiteral("proxy_ssl_verify_depth 5;"),
             QStringLiteral("proxy_ssl_trusted_certificate /etc/ssl/certs/ca-certificates.crt;"),
             QStringLiteral("proxy_ssl_protocols TLSv1.2 TLSv1.3;"),
         })
        text += QStringLiteral("            ") + line + QLatin1Char('\n');
    return text;
}

// One way to the API for each time-out of the catalogue.
QString upstreamsOf(const QList<Endpoint> &endpoints, const NginxOptions &options)
{
    const QString pattern = templateNamed("upstream.conf");
    QList<int> timeouts;
    for (const Endpoint &endpoint : endpoints) {
        if (!timeouts.contains(endpoint.timeoutS))
            timeouts += endpoint.timeoutS;
    }
    std::sort(timeouts.begin(), timeouts.end());
    const QUrl address =
        options.upstream.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    QString text;
    for (const int timeout : std::as_const(timeouts))
        text += filled(pattern, {{"TIMEOUT", QString::number(timeout)},
                                 {"UPSTREAM", address.toString(QUrl::FullyEncoded)},
                                 {"HOST", address.authority(QUrl::FullyEncoded)},
                                 {"KEY_FILE", options.keyFile},
                                 {"TLS", tlsText(address)}});
    return text;
}

QString clientsText(const QStringList &digests)
{
    QStringList lines;
    for (const QString &digest : digests)
        lines += QStringLiteral("        %1 known;").arg(digest);
    return lines.isEmpty() ? QStringLiteral("        # None yet: everybody is refused.") : lines.join(QLatin1Char('\n'));
}

qint64 longestLifeS(const QList<Endpoint> &endpoints)
{
    qint64 longest = kNotFoundTtlS;
    for (const Endpoint &endpoint : endpoints)
        longest = std::max(longest, endpoint.ttlS + endpoint.staleS);
    return longest;
}

} // namespace

Result<NginxFiles> nginxFiles(const QList<Endpoint> &endpoints, const NginxOptions &options)
{
    const Status good = check(endpoints, options);
    if (!good)
        return fail(good.error());
    const QString configuration = filled(templateNamed("nginx.conf"), {
                                                                          {"LOCATIONS", locationsOf(endpoints)},
                                                                          {"UPSTREAMS", upstreamsOf(endpoints, options)},
                                                                          {"CLIENTS", clientsText(options.clientDigests)},
                                                                          {"SCRIPT", options.scriptFile},
                                                                          {"KEY_FILE", options.keyFile},
                                                                          {"CACHE", options.cacheDir},
                                                                          {"LISTEN", options.listen},
                                                                          {"INACTIVE", QString::number(longestLifeS(endpoints))},
                                                                          {"PER_MINUTE", QString::number(kRequestsPerMinute)},
                                                                          {"AGAIN_PER_MINUTE", QString::number(60 / kAgainS)},
                                                                          {"AGAIN_S", QString::number(kAgainS)},
                                                                      });
    return NginxFiles{configuration.toUtf8(), scriptOf(endpoints).toUtf8()};
}

Result<QStringList> clientDigestsOf(const QByteArray &keys)
{
    static const QRegularExpression allowed(QStringLiteral("^[\\x21-\\x7e]{8,512}\\z"));
    QStringList digests;
    int number = 0;
    const QList<QByteArray> lines = keys.split('\n');
    for (const QByteArray &line : lines) {
        ++number;
        const QByteArray key = line.trimmed();
        if (key.isEmpty() || key.startsWith('#'))
            continue;
        if (!allowed.match(QString::fromLatin1(key)).hasMatch())
            return fail(ErrorKind::Usage,
                        QStringLiteral("--keys-file: line %1 is no key of 8 to 512 visible characters").arg(number));
        const QString digest = QString::fromLatin1(QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex());
        if (!digests.contains(digest))
            digests += digest;
    }
    return digests;
}

} // namespace Tidemark
