// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/SaveCommand.h"

#include "app/cli/JsonPrinter.h"
#include "app/cli/TextPrinter.h"
#include "core/engine/MediaSaver.h"

namespace Tidemark {

namespace {

Result<MediaWish> wishOf(const Invocation &invocation, const GlobalOptions &options)
{
    const auto question = questionOf(Question::Kind::Post, invocation.argument(0), options);
    if (!question)
        return fail(question.error());
    const bool isHd = invocation.has(QStringLiteral("--hd"));
    const bool isSound = invocation.has(QStringLiteral("--sound"));
    if (isHd && isSound)
        return fail(ErrorKind::Usage, QStringLiteral("save: --hd is of the video, --sound of the sound; take one"));
    MediaWish wish;
    wish.link = question->subject;
    wish.kind = isSound ? MediaKind::Sound : (isHd ? MediaKind::VideoHd : MediaKind::Video);
    wish.target = invocation.value(QStringLiteral("--out"));
    return wish;
}

QString kindName(MediaKind kind)
{
    switch (kind) {
    case MediaKind::Sound: return QStringLiteral("sound");
    case MediaKind::VideoHd: return QStringLiteral("video_hd");
    case MediaKind::Video: break;
    }
    return QStringLiteral("video");
}

Output outputOf(const SavedMedia &saved, MediaKind kind)
{
    Output output;
    output.document = {
        {QStringLiteral("path"), saved.path},       {QStringLiteral("bytes"), saved.bytes},
        {QStringLiteral("kind"), kindName(kind)},   {QStringLiteral("resumed"), saved.resumed},
        {QStringLiteral("renewed"), saved.renewed}, {QStringLiteral("provenance"), toJson(saved.provenance)},
    };
    output.text = QStringLiteral("%1  %2%3\n")
                      .arg(saved.path, bytesText(saved.bytes),
                           saved.renewed ? QStringLiteral("  (the link had expired, and was asked for anew)") : QString());
    output.text += provenanceText(saved.provenance, saved.requests);
    output.requests = saved.requests;
    return output;
}

// One line for each tenth, so that a log stays short.
std::function<void(MediaProgress)> reportTo(Console *console)
{
    return [console, told = 0](MediaProgress progress) mutable {
        const int tenth = progress.total.value_or(0) > 0 ? static_cast<int>(10 * progress.received / *progress.total) : 0;
        if (tenth == told || tenth == 10)
            return;
        told = tenth;
        console->progress(QStringLiteral("%1 of %2").arg(bytesText(progress.received), bytesText(*progress.total)));
    };
}

} // namespace

CommandSpec SaveCommand::spec()
{
    CommandSpec spec;
    spec.name = QStringLiteral("save");
    spec.synopsis = QStringLiteral("URL");
    spec.summary = QStringLiteral("a post's video or sound, into a file");
    spec.details =
        QStringLiteral("URL is a post's link or its id. 1 credit for the link, which is held for two hours; 2 where it has "
                       "died before. A save that broke off goes on where it was when it is asked for again.");
    spec.required = {QStringLiteral("URL")};
    spec.maxArguments = 1;
    spec.options = {
        {QStringLiteral("--hd"), {}, QStringLiteral("the video in its higher quality")},
        {QStringLiteral("--sound"), {}, QStringLiteral("the sound")},
        {QStringLiteral("--out"), QStringLiteral("FILE|DIR"), QStringLiteral("where to (default: here, named after the post)")},
    };
    spec.examples = {QStringLiteral("save https://www.tiktok.com/@mrbeast/video/7106594312292453675 --hd"),
                     QStringLiteral("save 7106594312292453675 --sound --out sound.mp3")};
    spec.make = makeCommand<SaveCommand>;
    return spec;
}

Result<Priced> SaveCommand::priced(const Catalogue &catalogue, const Invocation &invocation, const GlobalOptions &options) const
{
    const auto wish = wishOf(invocation, options);
    if (!wish)
        return fail(wish.error());
    const auto query = MediaSaver::query(catalogue, *wish, options.scope);
    if (!query)
        return fail(query.error());
    return Priced(*query);
}

QCoro::Task<Result<Output>> SaveCommand::run(Session session)
{
    const auto wish = wishOf(*session.invocation, *session.options);
    if (!wish)
        co_return fail(wish.error());
    const auto ask = session.options->ask(spec().name, session.engine->clock().now());
    if (!ask)
        co_return fail(ask.error());
    const auto saved = co_await session.engine->media().save(*wish, *ask, reportTo(session.console));
    if (!saved)
        co_return fail(saved.error());
    co_return outputOf(*saved, wish->kind);
}

} // namespace Tidemark
