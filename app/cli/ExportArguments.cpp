// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ExportArguments.h"

#include "app/cli/EntityArgument.h"
#include "app/cli/GlobalOptions.h"
#include "app/cli/OutputFolder.h"
#include "core/base/PlainText.h"
#include "core/history/HistoryReader.h"
#include "core/insight/Compare.h"
#include "core/insight/PostFilterWords.h"

#include <QFileInfo>

#include <algorithm>

namespace Tidemark {

namespace {

const QString kFormat = QStringLiteral("--format");
const QString kOut = QStringLiteral("--out");
const QString kSince = QStringLiteral("--since");
const QString kAsOf = QStringLiteral("--as-of");
const QString kFilter = QStringLiteral("--filter");
const QString kMetric = QStringLiteral("--metric");
const QString kAlign = QStringLiteral("--align");
const QString kRawText = QStringLiteral("--raw-text");

// One kind of export: what follows its name, and which of the options belong to it.
struct What {
    QString name;
    QString arguments;
    int least = 0;
    int most = 0;
    QStringList options;
};

const QList<What> &whats()
{
    static const QList<What> table{
        {QStringLiteral("profile"), QStringLiteral("NAME"), 1, 1, {kAsOf}},
        {QStringLiteral("posts"), QStringLiteral("NAME"), 1, 1, {kAsOf, kSince, kFilter}},
        {QStringLiteral("post"), QStringLiteral("URL"), 1, 1, {kAsOf}},
        {QStringLiteral("hashtag"), QStringLiteral("NAME"), 1, 1, {kAsOf}},
        {QStringLiteral("sound"), QStringLiteral("ID"), 1, 1, {kAsOf}},
        {QStringLiteral("history"), QStringLiteral("KIND ID"), 2, 2, {kAsOf, kSince, kMetric}},
        {QStringLiteral("compare"),
         QStringLiteral("[KIND] NAME NAME..."),
         kLeastCompared,
         kMostCompared + 1,
         {kAsOf, kSince, kMetric, kAlign}},
        {QStringLiteral("ledger"), {}, 0, 0, {kAsOf, kSince}},
        {QStringLiteral("watchlist"), QStringLiteral("[LIST]"), 0, 1, {}},
    };
    return table;
}

QStringList whatNames()
{
    QStringList names;
    for (const What &what : whats())
        names.append(what.name);
    return names;
}

Result<What> whatNamed(const QString &name)
{
    const auto found = std::find_if(whats().cbegin(), whats().cend(), [&name](const What &what) { return what.name == name; });
    if (found != whats().cend())
        return *found;
    return fail(ErrorKind::Usage, QStringLiteral("export: expected one of %1, or verify; got \"%2\"%3")
                                      .arg(whatNames().join(QStringLiteral(", ")), plain(name, LineBreaks::Fold, 60),
                                           suggestion(name, whatNames())));
}

Status checkArguments(const What &what, const Invocation &invocation)
{
    const auto given = static_cast<int>(invocation.arguments.size()) - 1;
    if (given < what.least || given > what.most)
        return fail(ErrorKind::Usage,
                    QStringLiteral("usage: export %1 %2 --format csv|xlsx|json --out FILE").arg(what.name, what.arguments));
    for (const QString &option : {kAsOf, kSince, kFilter, kMetric, kAlign}) {
        if (invocation.has(option) && !what.options.contains(option))
            return fail(ErrorKind::Usage, QStringLiteral("%1 does not belong to export %2").arg(option, what.name));
    }
    return {};
}

Status readTimes(const Invocation &invocation, qint64 now, ExportRecipe &recipe)
{
    recipe.asOf = now;
    if (invocation.has(kAsOf)) {
        const auto asOf = TimeArgument::parse(invocation.value(kAsOf));
        if (!asOf)
            return fail(ErrorKind::Usage, kAsOf + QStringLiteral(": ") + asOf.error().detail);
        recipe.asOf = asOf->at(now);
        if (recipe.asOf > now)
            return fail(ErrorKind::Usage, QStringLiteral("--as-of lies in the future; history ends now"));
    }
    if (!invocation.has(kSince))
        return {};
    const auto since = TimeArgument::parse(invocation.value(kSince));
    if (!since)
        return fail(ErrorKind::Usage, kSince + QStringLiteral(": ") + since.error().detail);
    recipe.since = since->at(now);
    if (*recipe.since > recipe.asOf)
        return fail(ErrorKind::Usage, QStringLiteral("--since lies after the time as of which is asked"));
    return {};
}

Status readEntity(const QString &kind, const QString &name, ExportRecipe &recipe)
{
    const auto entity = EntityArgument::parse(kind, name);
    if (!entity)
        return fail(entity.error());
    recipe.kind = entity->kind;
    recipe.names.append(entity->name);
    return {};
}

Status readCounter(const Invocation &invocation, const QString &usual, ExportRecipe &recipe)
{
    recipe.metric = invocation.has(kMetric) ? invocation.value(kMetric) : usual;
    const QStringList counters = counterNames(recipe.kind);
    if (recipe.metric.isEmpty() || counters.contains(recipe.metric))
        return {};
    return fail(ErrorKind::Usage, QStringLiteral("--metric: expected one of %1 for a %2, got \"%3\"%4")
                                      .arg(counters.join(QStringLiteral(", ")), entityKindName(recipe.kind),
                                           plain(recipe.metric, LineBreaks::Fold, 60), suggestion(recipe.metric, counters)));
}

Status readFilter(const Invocation &invocation, ExportRecipe &recipe)
{
    const auto terms = parsePostFilter(invocation.value(kFilter), QTimeZone::utc());
    if (!terms)
        return fail(ErrorKind::Usage, kFilter + QStringLiteral(": ") + terms.error().detail);
    QStringList words;
    for (const PostTerm &term : *terms)
        words.append(term.words);
    recipe.filter = words.join(QStringLiteral(" and "));
    return {};
}

Result<ExportRecipe> recipeOf(const What &what, const Invocation &invocation, qint64 now)
{
    if (what.name == QLatin1String("compare"))
        return comparisonRecipe(invocation, 1, now);
    ExportRecipe recipe;
    recipe.what = what.name;
    Status read = readTimes(invocation, now, recipe);
    const bool isHistory = what.name == QLatin1String("history");
    const QString kind = isHistory                             ? invocation.argument(1)
                         : what.name == QLatin1String("posts") ? QStringLiteral("profile")
                                                               : what.name;
    if (what.name == QLatin1String("watchlist"))
        recipe.names = invocation.arguments.sliced(1);
    if (read && what.least > 0)
        read = readEntity(kind, invocation.argument(isHistory ? 2 : 1), recipe);
    if (read && isHistory)
        read = readCounter(invocation, {}, recipe);
    if (read)
        read = readFilter(invocation, recipe);
    if (!read)
        return fail(read.error());
    return recipe;
}

QString usualCounter(EntityKind kind, const QString &alignment)
{
    switch (kind) {
    case EntityKind::Profile:
        return alignment == QLatin1String("per-follower") ? QStringLiteral("likes") : QStringLiteral("followers");
    case EntityKind::Post:
    case EntityKind::Hashtag: return QStringLiteral("views");
    case EntityKind::Sound: return QStringLiteral("videos");
    }
    Q_UNREACHABLE();
}

bool isKind(const QString &word)
{
    return QStringList{QStringLiteral("profile"), QStringLiteral("post"), QStringLiteral("hashtag"), QStringLiteral("sound")}
        .contains(word);
}

ExportDrawing drawingOf(const QString &format, const QString &what)
{
    const bool isReported = what == QLatin1String("profile") || what == QLatin1String("compare");
    if (format == QLatin1String("pdf") && isReported)
        return ExportDrawing::Pdf;
    return format == QLatin1String("png") && what == QLatin1String("history") ? ExportDrawing::Png : ExportDrawing::None;
}

Status readFormat(const Invocation &invocation, ExportRequest &request)
{
    const QString suffix = QFileInfo(request.out).suffix().toLower();
    const QString name = invocation.has(kFormat) ? invocation.value(kFormat) : suffix;
    const auto format = formatNamed(name);
    request.drawing = drawingOf(name, request.recipe.what);
    const bool isDrawing = request.drawing != ExportDrawing::None;
    if (request.drawing == ExportDrawing::Png && request.recipe.metric.isEmpty())
        return fail(ErrorKind::Usage, QStringLiteral("--metric: a picture shows one counter; name it"));
    if (!format && !isDrawing) {
        const bool isImage = name == QLatin1String("pdf") || name == QLatin1String("png");
        const QString why = isImage ? QStringLiteral("%1 is drawn, and this is a table: csv, xlsx or json; a profile and a "
                                                     "comparison can be pdf, the chart of one counter of history png")
                                    : QStringLiteral("expected csv, xlsx or json, got \"%1\"");
        return fail(ErrorKind::Usage, kFormat + QStringLiteral(": ") + why.arg(plain(name, LineBreaks::Fold, 60)));
    }
    request.format = format.value_or(request.format);
    request.hasRawText = invocation.has(kRawText);
    if (request.hasRawText && (isDrawing || request.format != ExportFormat::Csv))
        return fail(ErrorKind::Usage,
                    QStringLiteral("--raw-text belongs to csv: other formats hold texts as they are, and run none"));
    return {};
}

} // namespace

Result<ExportRecipe> comparisonRecipe(const Invocation &invocation, qsizetype first, qint64 now)
{
    QStringList names = invocation.arguments.sliced(first);
    QString kind = QStringLiteral("profile");
    if (isKind(names.value(0)))
        kind = names.takeFirst();
    else if (names.value(0).startsWith(u'#'))
        kind = QStringLiteral("hashtag");
    ExportRecipe recipe;
    recipe.what = QStringLiteral("compare");
    recipe.alignment = invocation.has(kAlign) ? invocation.value(kAlign) : alignmentName(Alignment::Absolute);
    const auto alignment = alignmentNamed(recipe.alignment);
    if (!alignment)
        return fail(ErrorKind::Usage,
                    QStringLiteral("--align: expected one of %1, got \"%2\"%3")
                        .arg(alignmentNames().join(QStringLiteral(", ")), plain(recipe.alignment, LineBreaks::Fold, 60),
                             suggestion(recipe.alignment, alignmentNames())));
    Status read = readTimes(invocation, now, recipe);
    for (const QString &name : std::as_const(names)) {
        if (read)
            read = readEntity(kind, name, recipe);
    }
    if (read)
        read = readCounter(invocation, usualCounter(recipe.kind, recipe.alignment), recipe);
    if (read)
        read = checkComparison(recipe.kind, recipe.metric, *alignment, recipe.names);
    if (!read)
        return fail(read.error());
    return recipe;
}

Result<ExportRequest> exportRequest(const Invocation &invocation, qint64 now)
{
    const auto what = whatNamed(invocation.argument(0));
    if (!what)
        return fail(what.error());
    const Status good = checkArguments(*what, invocation);
    if (!good)
        return fail(good.error());
    ExportRequest request;
    const auto recipe = recipeOf(*what, invocation, now);
    if (!recipe)
        return fail(recipe.error());
    request.recipe = *recipe;
    if (invocation.value(kOut).isEmpty())
        return fail(ErrorKind::Usage, QStringLiteral("--out FILE is needed: exports go into a file"));
    request.out = absolutePath(invocation.value(kOut));
    const Status read = readFormat(invocation, request);
    if (!read)
        return fail(read.error());
    return request;
}

QStringList exportWhats()
{
    QStringList lines;
    for (const What &what : whats())
        lines.append(what.arguments.isEmpty() ? what.name : what.name + QLatin1Char(' ') + what.arguments);
    return lines;
}

QList<Option> comparisonOptions()
{
    return {
        {kMetric, QStringLiteral("M"), QStringLiteral("which counter (of compare: followers, views or videos, where not said)")},
        {kAlign, QStringLiteral("HOW"), QStringLiteral("of compare: ") + alignmentNames().join(QStringLiteral(", "))},
        {kSince, QStringLiteral("T"), QStringLiteral("from T on (Unix seconds, ISO 8601, or -3d)")},
        asOfOption()};
}

QList<Option> exportOptions()
{
    return QList<Option>{
               {kOut, QStringLiteral("FILE"), QStringLiteral("where to; an existing file is replaced when the new one is whole")},
               {kFormat, QStringLiteral("csv|xlsx|json|png|pdf"),
                QStringLiteral("else by the file's extension; png: a chart of one counter of history; pdf: a report on a profile "
                               "or a comparison")},
               {kFilter, QStringLiteral("WORDS"),
                QStringLiteral("of posts: such as \"views > 1M and #fyp\"; dates are UTC days")},
               {kRawText, {}, QStringLiteral("of csv: texts as they are, also those that a spreadsheet would run")}}
           + comparisonOptions();
}

} // namespace Tidemark
