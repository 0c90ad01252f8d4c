// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/ProfileCommand.h"

#include "app/cli/JsonPrinter.h"
#include "app/cli/TextPrinter.h"
#include "core/base/PlainText.h"

namespace Tidemark {

namespace {

QString textOf(const ProfileAnswer &answer)
{
    const Profile &profile = answer.profile;
    const QString verified = profile.verified.value_or(false) ? QStringLiteral(" \u2713 verified") : QString();
    QString text = QStringLiteral("@%1  %2%3\n").arg(plain(profile.handle), plain(profile.nickname), verified);
    if (!profile.bio.isEmpty())
        text += plain(profile.bio) + QLatin1Char('\n');
    text += pairsText({
        {QStringLiteral("followers"), countText(profile.followers)},
        {QStringLiteral("following"), countText(profile.following)},
        {QStringLiteral("likes"), countText(profile.likes)},
        {QStringLiteral("videos"), countText(profile.videos)},
    });
    text += countersText(answer.counters);
    text += QLatin1Char('\n') + metricsText(answer.metrics) + QLatin1Char('\n');
    text += QStringLiteral("profile ") + provenanceText(answer.provenance, answer.provenance.requests);
    if (!answer.postsProvenance.endpoint.isEmpty())
        text += QStringLiteral("posts   ") + provenanceText(answer.postsProvenance, answer.postsProvenance.requests);
    return text;
}

Output profileOutput(const ProfileAnswer &answer)
{
    Output output;
    output.document = profileJson(answer.profile);
    output.document.insert(QStringLiteral("metrics"), toJson(answer.metrics));
    output.document.insert(QStringLiteral("counters"), toJson(answer.counters));
    output.document.insert(QStringLiteral("provenance"), toJson(answer.provenance));
    const bool hasPosts = !answer.postsProvenance.endpoint.isEmpty();
    output.document.insert(QStringLiteral("posts_provenance"),
                           hasPosts ? QJsonValue(toJson(answer.postsProvenance)) : QJsonValue());
    output.text = textOf(answer);
    output.requests = answer.requests;
    output.error = answer.postsError;
    return output;
}

} // namespace

CommandSpec ProfileCommand::spec()
{
    CommandSpec spec;
    spec.name = QStringLiteral("profile");
    spec.synopsis = QStringLiteral("USERNAME");
    spec.summary = QStringLiteral("a creator at a glance, with metrics over the newest posts");
    spec.details = QStringLiteral("Asks the profile and one page of posts: 2 credits where nothing is held.");
    spec.required = {QStringLiteral("USERNAME")};
    spec.maxArguments = 1;
    spec.options = {asOfOption()};
    spec.examples = {QStringLiteral("profile @mrbeast"), QStringLiteral("profile @mrbeast --json --max-credits 2"),
                     QStringLiteral("profile @mrbeast --as-of 2026-11-01")};
    spec.make = makeCommand<ProfileCommand>;
    return spec;
}

Result<Question> ProfileCommand::question(const Invocation &invocation, const GlobalOptions &options) const
{
    return questionOf(Question::Kind::Profile, invocation.argument(0), options);
}

QCoro::Task<Result<Output>> ProfileCommand::answer(Questions *questions, Question question, AskOptions options)
{
    return outputOf(questions->profile(question.subject, options), profileOutput);
}

} // namespace Tidemark
