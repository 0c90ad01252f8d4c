// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/GenerateCommand.h"

#include "app/cli/JsonPrinter.h"
#include "core/base/PlainText.h"
#include "core/exporting/CdnRules.h"
#include "core/exporting/ExportFile.h"
#include "core/exporting/NginxConfig.h"
#include "core/settings/Setting.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace Tidemark {

namespace {

constexpr qint64 kLargestKeysFile = 1024 * 1024;
const char *const kUsualOutput = "tidemark-edge.conf";

QString absolute(const QString &path)
{
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    const bool isRegular = QFileInfo(path).isFile();
    if (!isRegular || !file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::LocalData,
                    QStringLiteral("--keys-file: %1").arg(isRegular ? file.errorString() : QStringLiteral("no such file")));
    const QByteArray bytes = file.read(kLargestKeysFile + 1);
    if (bytes.size() > kLargestKeysFile)
        return fail(ErrorKind::Usage, QStringLiteral("--keys-file: larger than a list of keys can be"));
    return bytes;
}

Result<NginxOptions> optionsOf(const Session &session)
{
    const Invocation &invocation = *session.invocation;
    const QString given = invocation.value(QStringLiteral("--output"));
    const QFileInfo output(absolute(given.isEmpty() ? QString::fromLatin1(kUsualOutput) : given));
    if (output.suffix() == QLatin1String("js"))
        return fail(ErrorKind::Usage, QStringLiteral("--output: the script beside the configuration has the name in .js"));
    NginxOptions options;
    options.upstream = session.engine->apiBase();
    options.scriptFile = output.absolutePath() + QLatin1Char('/') + output.completeBaseName() + QStringLiteral(".js");
    options.keyFile = output.absolutePath() + QStringLiteral("/tidemark-upstream.key");
    if (invocation.has(QStringLiteral("--listen")))
        options.listen = invocation.value(QStringLiteral("--listen"));
    if (invocation.has(QStringLiteral("--cache-dir")))
        options.cacheDir = absolute(invocation.value(QStringLiteral("--cache-dir")));
    if (invocation.has(QStringLiteral("--upstream-key")))
        options.keyFile = absolute(invocation.value(QStringLiteral("--upstream-key")));
    if (invocation.has(QStringLiteral("--upstream"))) {
        const auto base = checkedSetting(Setting::ApiBase, invocation.value(QStringLiteral("--upstream")));
        if (!base)
            return fail(ErrorKind::Usage, QStringLiteral("--upstream: expected an https address without a path "
                                                         "(http for this machine alone)"));
        options.upstream = QUrl(base->toString());
    }
    if (invocation.has(QStringLiteral("--keys-file"))) {
        const auto keys = contentOf(invocation.value(QStringLiteral("--keys-file")));
        if (!keys)
            return fail(keys.error());
        const auto digests = clientDigestsOf(*keys);
        if (!digests)
            return fail(digests.error());
        options.clientDigests = *digests;
    }
    return options;
}

QJsonObject fileJson(const QString &path, const QByteArray &text)
{
    return {{QStringLiteral("path"), path}, {QStringLiteral("text"), QString::fromUtf8(text)}};
}

QString nextSteps(const QString &path, const NginxOptions &options)
{
    return QStringLiteral("Written: %1\n         %2\n"
                          "%3 clients' keys are known.\n"
                          "Next: put the API's key into %4 (the file's head says how), then\n"
                          "      nginx -t -c %1 && nginx -c %1\n")
        .arg(path, options.scriptFile)
        .arg(options.clientDigests.size())
        .arg(options.keyFile);
}

Result<Output> nginx(const Session &session)
{
    const auto options = optionsOf(session);
    if (!options)
        return fail(options.error());
    const auto files = nginxFiles(session.engine->catalogue().endpoints(), *options);
    if (!files)
        return fail(files.error());
    const QString given = session.invocation->value(QStringLiteral("--output"));
    const QString path = absolute(given.isEmpty() ? QString::fromLatin1(kUsualOutput) : given);
    Output output;
    output.document = {
        {QStringLiteral("kind"), QStringLiteral("nginx")},
        {QStringLiteral("written"), !given.isEmpty()},
        {QStringLiteral("listen"), options->listen},
        {QStringLiteral("upstream"), options->upstream.toString()},
        {QStringLiteral("key_file"), options->keyFile},
        {QStringLiteral("clients"), options->clientDigests.size()},
        {QStringLiteral("files"), QJsonArray{fileJson(path, files->configuration), fileJson(options->scriptFile, files->script)}},
    };
    if (given.isEmpty()) {
        output.text = QString::fromUtf8(files->configuration);
        session.console->note(QStringLiteral("The script that it imports is written with --output FILE, beside FILE."));
        return output;
    }
    for (const auto &[target, bytes] : {std::pair{options->scriptFile, files->script}, std::pair{path, files->configuration}}) {
        const Status written = writeExport(target, bytes);
        if (!written)
            return fail(written.error());
    }
    output.text = nextSteps(path, *options);
    return output;
}

Result<Output> cdn(const Session &session)
{
    if (!session.invocation->options.isEmpty() && session.invocation->has(QStringLiteral("--output")))
        return fail(ErrorKind::Usage, QStringLiteral("generate cdn: is a text to read, printed; --output belongs to nginx"));
    Output output;
    output.text = cdnRules(session.engine->catalogue().endpoints());
    output.document = {{QStringLiteral("kind"), QStringLiteral("cdn")}, {QStringLiteral("text"), output.text}};
    return output;
}

} // namespace

CommandSpec GenerateCommand::spec()
{
    CommandSpec spec;
    spec.name = QStringLiteral("generate");
    spec.synopsis = QStringLiteral("nginx|cdn");
    spec.summary = QStringLiteral("a cache at the edge: nginx's configuration, or what a CDN's rules hold");
    spec.details = QStringLiteral(
        "nginx: a proxy cache with the catalogue's lifetimes, 404s kept for 5 minutes, stale answers within their windows, one "
        "request a key at a time, clients' keys checked before a hit, and key errors (HTTP 200 with a lone message) never kept. "
        "Needs nginx's njs module (Debian: libnginx-mod-http-js); the file's head says how to start it. "
        "cdn: what a rule set at Cloudflare or Fastly would hold.");
    spec.required = {QStringLiteral("nginx or cdn")};
    spec.maxArguments = 1;
    spec.options = {
        {QStringLiteral("--listen"), QStringLiteral("ADDR:PORT"), QStringLiteral("where clients ask (default 127.0.0.1:8080)")},
        {QStringLiteral("--upstream"), QStringLiteral("URL"), QStringLiteral("the API (default as --api-base)")},
        {QStringLiteral("--upstream-key"), QStringLiteral("FILE"),
         QStringLiteral("where nginx reads the API's key; never written by this program")},
        {QStringLiteral("--cache-dir"), QStringLiteral("DIR"),
         QStringLiteral("what nginx writes (default /var/cache/tidemark-edge)")},
        {QStringLiteral("--keys-file"), QStringLiteral("FILE"),
         QStringLiteral("clients' keys, one a line; only their digests go into the configuration")},
        {QStringLiteral("--output"), QStringLiteral("FILE"), QStringLiteral("write FILE, and its script beside it in .js")},
    };
    spec.examples = {QStringLiteral("generate nginx --keys-file clients.txt --output edge.conf"),
                     QStringLiteral("generate nginx --listen 127.0.0.1:9000 --cache-dir /srv/edge"),
                     QStringLiteral("generate cdn")};
    spec.make = makeCommand<GenerateCommand>;
    return spec;
}

QCoro::Task<Result<Output>> GenerateCommand::run(Session session)
{
    const QString what = session.invocation->argument(0);
    if (what == QLatin1String("nginx"))
        co_return nginx(session);
    if (what == QLatin1String("cdn"))
        co_return cdn(session);
    co_return fail(ErrorKind::Usage,
                   QStringLiteral("generate: expected nginx or cdn, got \"%1\"").arg(plain(what, LineBreaks::Fold, 60)));
}

} // namespace Tidemark
