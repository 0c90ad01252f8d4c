// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/NginxConfig.h"

#include "core/base/PlainText.h"
#include "core/exporting/EdgeTemplate.h"
#include "core/exporting/NginxScript.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace Tidemark {

namespace {

constexpr qint64 kNotFoundTtlS = 300;
constexpr int kRequestsPerMinute = 200;
constexpr int kAgainS = 5;       // before a question whose answer could not be kept is asked again
constexpr int kHandOverS = 2;    // what the inner server may take besides the API's own time-out
constexpr int kLockMarginS = 5;  // who waits for another's request waits longer than that may take
constexpr int kKnownKeys = 8000; // what the zone of 1 MB has room for
constexpr qsizetype kLongestSocketPath = 107;

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
    return fail(ErrorKind::Usage, QStringLiteral("--api-base: expected an address such as https://api.tikliveapi.com"));
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

Status checkUser(const QString &user)
{
    static const QRegularExpression allowed(QStringLiteral("^(?:[A-Za-z0-9_][A-Za-z0-9._-]* [A-Za-z0-9_][A-Za-z0-9._-]*)?\\z"));
    if (allowed.match(user).hasMatch())
        return {};
    return fail(ErrorKind::Usage, QStringLiteral("the cache folder's owner has a name that nginx does not take"));
}

Status checkResolvers(const QStringList &resolvers)
{
    static const QRegularExpression allowed(QStringLiteral("^(?:[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|\\[[0-9a-fA-F:]{2,45}\\])\\z"));
    for (const QString &resolver : resolvers) {
        if (!allowed.match(resolver).hasMatch())
            return fail(ErrorKind::Usage, QStringLiteral("a name server's address cannot stand in a configuration of nginx"));
    }
    return {};
}

Status check(const QList<Endpoint> &endpoints, const NginxOptions &options)
{
    const QList<Status> all{
        checkListen(options.listen),
        checkUpstream(options.upstream),
        checkPath(QStringLiteral("--out"), options.folder),
        checkPath(QStringLiteral("--cache-dir"), options.cacheDir),
        checkPath(QStringLiteral("--modules"), options.modulesDir),
        checkPath(QStringLiteral("the certificates"), options.certificates),
        checkPath(QStringLiteral("--upstream-key"), options.closed ? options.closed->keyFile : options.folder),
        checkUser(options.user),
        checkResolvers(options.resolvers),
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

QString staleWords(const Endpoint &endpoint)
{
    return endpoint.staleS > 0
               ? QStringLiteral("stale for at most %1 s while it is refreshed or the API fails").arg(endpoint.staleS)
               : QStringLiteral("never shown stale");
}

QString locationOf(const Endpoint &endpoint)
{
    QString summary = plain(endpoint.summary, LineBreaks::Fold, 100);
    summary.remove(QLatin1Char('@'));
    return edgeTemplate("location.conf", {
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
    QString text;
    for (const Endpoint &endpoint : endpoints)
        text += locationOf(endpoint);
    return text;
}

QString tlsText(const QUrl &upstream, const QString &certificates)
{
    if (upstream.scheme() != QLatin1String("https"))
        return {};
    QString text;
    for (const QString &line : {
             QStringLiteral("proxy_ssl_server_name on;"),
             QStringLiteral("proxy_ssl_name %1;").arg(upstream.host(QUrl::FullyEncoded)),
             QStringLiteral("proxy_ssl_verify on;"),
             QStringLiteral("proxy_ssl_verify_depth 5;"),
             QStringLiteral("proxy_ssl_trusted_certificate %1;").arg(certificates),
             QStringLiteral("proxy_ssl_protocols TLSv1.2 TLSv1.3;"),
         })
        text += QStringLiteral("            ") + line + QLatin1Char('\n');
    return text;
}

// A name that is looked up while nginx runs does not keep it from starting, and may change.
bool isLookedUp(const NginxOptions &options)
{
    static const QRegularExpression address(QStringLiteral("^(?:[0-9.]+|[0-9a-fA-F:]+|localhost)\\z"));
    return !options.resolvers.isEmpty() && !address.match(options.upstream.host()).hasMatch();
}

QString passText(const QUrl &address, const NginxOptions &options)
{
    const QString base = address.toString(QUrl::FullyEncoded);
    const QString indent(12, QLatin1Char(' '));
    if (!isLookedUp(options))
        return indent + QStringLiteral("proxy_pass %1/;").arg(base);
    QString text; // a rewrite with `break` ends what is set: it comes last
    for (const QString &line : {
             QStringLiteral("set $edge_api \"%1\"; # by a variable: looked up while nginx runs").arg(base),
             QStringLiteral("rewrite ^/upstream/[0-9]+(/.+)$ $1 break;"),
             QStringLiteral("proxy_pass $edge_api;"),
         })
        text += indent + line + QLatin1Char('\n');
    return text.chopped(1);
}

QString resolverText(const NginxOptions &options)
{
    if (!isLookedUp(options))
        return {};
    return QStringLiteral(
               "    # The API's address is looked up while nginx runs, at the name servers of the machine that wrote this.\n"
               "    resolver %1 ipv6=off;\n"
               "    resolver_timeout 5s;\n\n")
        .arg(options.resolvers.join(QLatin1Char(' ')));
}

// One way to the API for each time-out of the catalogue.
QString upstreamsOf(const QList<Endpoint> &endpoints, const NginxOptions &options)
{
    QList<int> timeouts;
    for (const Endpoint &endpoint : endpoints) {
        if (!timeouts.contains(endpoint.timeoutS))
            timeouts += endpoint.timeoutS;
    }
    std::sort(timeouts.begin(), timeouts.end());
    const QUrl address =
        options.upstream.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    const QString key = options.closed ? QStringLiteral("include %1;").arg(options.closed->keyFile)
                                       : QStringLiteral("proxy_set_header X-Api-Key $http_x_api_key;");
    QString text;
    for (const int timeout : std::as_const(timeouts))
        text += edgeTemplate("upstream.conf", {{"PASS", passText(address, options)},
                                               {"TIMEOUT", QString::number(timeout)},
                                               {"HOST", address.authority(QUrl::FullyEncoded)},
                                               {"KEY", key},
                                               {"TLS", tlsText(address, options.certificates)}});
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

int longestTimeoutS(const QList<Endpoint> &endpoints)
{
    int longest = 0;
    for (const Endpoint &endpoint : endpoints)
        longest = std::max(longest, endpoint.timeoutS);
    return longest;
}

QString proofLife(const NginxOptions &options)
{
    return QStringLiteral("max-age=%1, stale-while-revalidate=%1").arg(options.trustS / 2);
}

// Everything that differs between clients with the API's keys and clients with keys of the edge.
TemplateValues keyValues(const NginxOptions &options)
{
    if (options.closed)
        return {
            {"HEAD_OF_KEYS", edgeTemplate("closed-head.txt")},
            {"KEYS_IN_HTTP", edgeTemplate("closed-http.conf")},
            {"KEYS_IN_OUTER", edgeTemplate("closed-outer.conf")},
            {"KEY_TO_INNER", QString()},
            {"KEY_TO_ASK", QString()},
            {"KEY_LOCATIONS", QString()},
            {"PROOFS", QString()},
            {"AGAIN_KEY", QStringLiteral("$request_uri")},
            {"CACHE_SHOWN", QStringLiteral("$upstream_cache_status")},
            {"CLIENTS", clientsText(options.closed->clientDigests)},
            {"KEY_FILE", options.closed->keyFile},
        };
    return {
        {"HEAD_OF_KEYS", edgeTemplate("open-head.txt")},
        {"KEYS_IN_HTTP", edgeTemplate("open-http.conf")},
        {"KEYS_IN_OUTER", edgeTemplate("open-outer.conf")},
        {"KEY_TO_INNER", QStringLiteral("        proxy_set_header X-Api-Key $http_x_api_key;\n")},
        {"KEY_TO_ASK", QStringLiteral("            proxy_set_header X-Api-Key $http_x_api_key;\n")},
        {"KEY_LOCATIONS", edgeTemplate("open-locations.conf")},
        {"PROOFS", edgeTemplate("open-inner.conf")},
        {"AGAIN_KEY", QStringLiteral("$edge_again_key")},
        {"CACHE_SHOWN", QStringLiteral("$edge_cache_shown")},
        {"TRUST", QString::number(options.trustS)},
        {"HALF_TRUST", QString::number(options.trustS / 2)},
        {"MOST_KEYS", QString::number(kKnownKeys)},
        {"PROOF_LIFE", proofLife(options)},
    };
}

QString userText(const QString &user)
{
    if (user.isEmpty())
        return {};
    return QStringLiteral(
               "# Started by root, the workers are run by the owner of the cache folder: nobody else may enter it. For another\n"
               "# user, generate into a folder of that user's. Started by anybody but root, nginx ignores this and says so.\n"
               "user %1;\n")
        .arg(user);
}

QString configurationOf(const QList<Endpoint> &endpoints, const NginxOptions &options)
{
    const int askedS = longestTimeoutS(endpoints) + kHandOverS;
    TemplateValues values = keyValues(options);
    values += {
        {"LOCATIONS", locationsOf(endpoints)},
        {"UPSTREAMS", upstreamsOf(endpoints, options)},
        {"RESOLVER", resolverText(options)},
        {"USER", userText(options.user)},
        {"CONFIGURATION", options.configurationFile()},
        {"SCRIPT", options.scriptFile()},
        {"MODULES", options.modulesDir},
        {"CACHE", options.cacheDir},
        {"LISTEN", options.listen},
        {"INACTIVE", QString::number(longestLifeS(endpoints))},
        {"PER_MINUTE", QString::number(kRequestsPerMinute)},
        {"AGAIN_PER_MINUTE", QString::number(60 / kAgainS)},
        {"AGAIN_S", QString::number(kAgainS)},
        {"FLIGHT_DEADLINE", QString::number(askedS)},
        {"FLIGHT_LOCK", QString::number(askedS + kLockMarginS)},
        {"TRIAL_DEADLINE", QString::number(askedS)},
        {"PROOF_DEADLINE", QString::number(askedS + kHandOverS)},
        {"PROOF_LOCK", QString::number(askedS + kHandOverS + kLockMarginS)},
    };
    return edgeTemplate("nginx.conf", values);
}

} // namespace

QString NginxOptions::configurationFile() const
{
    return folder + QStringLiteral("/nginx.conf");
}

QString NginxOptions::scriptFile() const
{
    return folder + QStringLiteral("/edge.js");
}

Result<NginxFiles> nginxFiles(const QList<Endpoint> &endpoints, const NginxOptions &options)
{
    const Status good = check(endpoints, options);
    if (!good)
        return fail(good.error());
    const QString script = nginxScript(endpoints, {kNotFoundTtlS, !options.closed, proofLife(options)});
    return NginxFiles{configurationOf(endpoints, options).toUtf8(), script.toUtf8()};
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
