// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/GenerateCommand.h"

#include "app/cli/EdgeArguments.h"
#include "app/cli/JsonPrinter.h"
#include "app/cli/MonitoringKinds.h"
#include "core/base/PlainText.h"
#include "core/exporting/CdnRules.h"

#include <QFileInfo>

namespace Tidemark {

namespace {

QString nextSteps(const NginxOptions &options)
{
    const QString start = QStringLiteral("nginx -c %1\n").arg(options.configurationFile());
    if (!options.closed)
        return QStringLiteral("Clients send their own API keys; a hit is for those that the API has answered.\n"
                              "Next: %1")
            .arg(start);
    return QStringLiteral("%1 clients' keys are known.\n"
                          "Next: put the API's key into %2 (the file's head says how), then\n"
                          "      %3")
        .arg(options.closed->clientDigests.size())
        .arg(options.closed->keyFile, start);
}

Result<Generated> nginx(const Session &session, const QString &folder)
{
    const auto options = edgeOptions(*session.invocation, session.engine->apiBase(), folder);
    if (!options)
        return fail(options.error());
    const auto files = nginxFiles(session.engine->catalogue().endpoints(), *options);
    if (!files)
        return fail(files.error());
    // A folder that was named and is there keeps the rights that it was given.
    const bool isGiven = session.invocation->has(QStringLiteral("--cache-dir")) && QFileInfo::exists(options->cacheDir);
    Generated generated;
    generated.files = {{QStringLiteral("nginx.conf"), files->configuration}, {QStringLiteral("edge.js"), files->script}};
    generated.privateFolder = isGiven ? QString() : options->cacheDir;
    generated.next = nextSteps(*options);
    generated.document = {
        {QStringLiteral("listen"), options->listen},
        {QStringLiteral("upstream"), options->upstream.toString()},
        {QStringLiteral("cache_dir"), options->cacheDir},
        {QStringLiteral("keys"), options->closed ? QStringLiteral("listed") : QStringLiteral("passed")},
        {QStringLiteral("key_file"), options->closed ? QJsonValue(options->closed->keyFile) : QJsonValue()},
        {QStringLiteral("clients"), options->closed ? options->closed->clientDigests.size() : 0},
    };
    return generated;
}

Result<Generated> cdn(const Session &session, const QString &)
{
    const QString text = cdnRules(session.engine->catalogue().endpoints());
    Generated generated;
    generated.files = {{QStringLiteral("cdn.txt"), text.toUtf8()}};
    generated.document = {{QStringLiteral("text"), text}};
    return generated;
}

const QList<GenerateKind> &kinds()
{
    static const QList<GenerateKind> all =
        QList<GenerateKind>{{QStringLiteral("nginx"), edgeOptionList(), nginx}, {QStringLiteral("cdn"), {}, cdn}}
        + monitoringKinds();
    return all;
}

QStringList kindNames()
{
    QStringList names;
    for (const GenerateKind &kind : kinds())
        names += kind.name;
    return names;
}

QList<Option> allOptions()
{
    QList<Option> options{{QStringLiteral("--out"), QStringLiteral("DIR"),
                           QStringLiteral("write the files into DIR, made where it is missing; else they are printed")}};
    for (const GenerateKind &kind : kinds())
        options += kind.options;
    return options;
}

// An option of another kind would be ignored; better said.
Status checkOptions(const GenerateKind &kind, const Invocation &invocation)
{
    for (const GenerateKind &other : kinds()) {
        for (const Option &option : other.options) {
            if (other.name != kind.name && invocation.has(option.name))
                return fail(ErrorKind::Usage, QStringLiteral("%1: belongs to generate %2").arg(option.name, other.name));
        }
    }
    return {};
}

Status write(const Generated &generated, const QString &folder)
{
    const Status written = writeInto(folder, generated.files);
    if (!written || generated.privateFolder.isEmpty())
        return written;
    return makePrivateFolder(generated.privateFolder);
}

QJsonObject documentOf(const GenerateKind &kind, const Generated &generated, const QString &folder)
{
    QJsonArray files;
    for (const GeneratedFile &file : generated.files)
        files += QJsonObject{{QStringLiteral("path"), QString(folder + QLatin1Char('/') + file.name)},
                             {QStringLiteral("text"), QString::fromUtf8(file.bytes)}};
    QJsonObject document = generated.document;
    document[QStringLiteral("kind")] = kind.name;
    document[QStringLiteral("files")] = files;
    return document;
}

Result<Output> generate(const GenerateKind &kind, const Session &session)
{
    const Invocation &invocation = *session.invocation;
    const bool isWritten = invocation.has(QStringLiteral("--out"));
    const QString folder = absolutePath(isWritten ? invocation.value(QStringLiteral("--out")) : QStringLiteral("."));
    const Status good = checkOptions(kind, invocation);
    if (!good)
        return fail(good.error());
    const auto generated = kind.make(session, folder);
    if (!generated)
        return fail(generated.error());
    Output output;
    output.document = documentOf(kind, *generated, folder);
    output.document[QStringLiteral("written")] = isWritten;
    if (!isWritten) {
        output.text = QString::fromUtf8(generated->files.first().bytes);
        if (generated->files.size() > 1)
            session.console->note(
                QStringLiteral("This is one of %1 files; --out DIR writes them all.").arg(generated->files.size()));
        return output;
    }
    const Status written = write(*generated, folder);
    if (!written)
        return fail(written.error());
    for (const GeneratedFile &file : generated->files)
        output.text += QStringLiteral("Written: %1/%2\n").arg(folder, file.name);
    output.text += generated->next;
    return output;
}

} // namespace

CommandSpec GenerateCommand::spec()
{
    CommandSpec spec;
    spec.name = QStringLiteral("generate");
    spec.synopsis = kindNames().join(QLatin1Char('|'));
    spec.summary = QStringLiteral("files for other programs: a cache at the edge, or monitoring with Prometheus and Grafana");
    spec.details = QStringLiteral(
        "nginx: a proxy cache in front of --api-base with the catalogue's lifetimes, 404s kept for 5 minutes, stale answers "
        "within their windows, one request a key at a time, and key errors (HTTP 200 with a lone message) never kept. Clients "
        "send their own API keys: a hit is for a key that the API has answered lately, an unknown one is tried at the API; or "
        "list keys of your own with --keys-file. `nginx -c DIR/nginx.conf` starts it, by any user; it needs nginx's njs module "
        "(Debian: nginx-light libnginx-mod-http-js). "
        "cdn: what a rule set at Cloudflare or Fastly would hold. "
        "prometheus-rules: the alerts and budgets of slo.yaml, by which Prometheus gives the verdicts of this program. "
        "prometheus-scrape: a prometheus.yml that reads `serve-metrics`. alertmanager: pages to PagerDuty, tickets to Slack. "
        "grafana: a dashboard to import.");
    spec.required = {kindNames().join(QStringLiteral(" or "))};
    spec.maxArguments = 1;
    spec.options = allOptions();
    spec.examples = {
        QStringLiteral("generate nginx --out edge"),
        QStringLiteral("generate nginx --listen 127.0.0.1:9000 --keys-file clients.txt --out /srv/edge"),
        QStringLiteral("generate cdn"), QStringLiteral("generate prometheus-rules --out monitoring"),
        QStringLiteral("generate prometheus-scrape --synthetic eu=127.0.0.1:9111,us=127.0.0.1:9112 --out monitoring")};
    spec.make = makeCommand<GenerateCommand>;
    return spec;
}

QCoro::Task<Result<Output>> GenerateCommand::run(Session session)
{
    const QString what = session.invocation->argument(0);
    for (const GenerateKind &kind : kinds()) {
        if (kind.name == what)
            co_return generate(kind, session);
    }
    co_return fail(ErrorKind::Usage, QStringLiteral("generate: expected %1, got \"%2\"")
                                         .arg(kindNames().join(QStringLiteral(" or ")), plain(what, LineBreaks::Fold, 60)));
}

} // namespace Tidemark
