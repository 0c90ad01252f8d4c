// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/Options.h"

#include "core/settings/Setting.h"

#include <QHash>

#include <functional>

namespace Tidemark {

namespace {

using Setter = std::function<Status(GuiOptions &, const QString &)>;

tl::unexpected<Error> wrong(const char *option, const QString &expected)
{
    return fail(ErrorKind::Usage, QStringLiteral("%1: expected %2").arg(QLatin1String(option), expected));
}

Status setSize(GuiOptions &options, const QString &text)
{
    const QStringList parts = text.split(QLatin1Char('x'));
    const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
    if (parts.size() != 2 || size.width() < 320 || size.height() < 240 || size.width() > 16'384 || size.height() > 16'384)
        return wrong("--size", QStringLiteral("WIDTHxHEIGHT such as 1280x800"));
    options.size = size;
    return {};
}

Status setScale(GuiOptions &options, const QString &text)
{
    bool isNumber = false;
    double scale = text.toDouble(&isNumber);
    if (isNumber && scale >= 50) // 200 means 200 %
        scale /= 100;
    if (!isNumber || scale < 0.5 || scale > 4)
        return wrong("--scale", QStringLiteral("a factor from 0.5 to 4"));
    options.scale = scale;
    return {};
}

Status setTheme(GuiOptions &options, const QString &text)
{
    if (text != QLatin1String("light") && text != QLatin1String("dark"))
        return wrong("--theme", QStringLiteral("light or dark"));
    options.theme = text;
    return {};
}

Status setLanguage(GuiOptions &options, const QString &text)
{
    const QStringList &known = settingDefinition(Setting::AppearanceLanguage).choices;
    if (!known.contains(text))
        return wrong("--language", QStringLiteral("one of %1").arg(known.join(QStringLiteral(", "))));
    options.language = text;
    return {};
}

Status setState(GuiOptions &options, const QString &text)
{
    static const QHash<QString, RenderState> states{{QStringLiteral("full"), RenderState::Full},
                                                    {QStringLiteral("empty"), RenderState::Empty},
                                                    {QStringLiteral("loading"), RenderState::Loading},
                                                    {QStringLiteral("offline"), RenderState::Offline},
                                                    {QStringLiteral("error"), RenderState::Error}};
    if (!states.contains(text))
        return wrong("--state", QStringLiteral("full, empty, loading, offline or error"));
    options.state = states.value(text);
    return {};
}

template <typename Member>
Setter keepText(const char *name, Member member)
{
    return [name, member](GuiOptions &options, const QString &text) -> Status {
        if (text.trimmed().isEmpty())
            return fail(ErrorKind::Usage, QStringLiteral("%1 needs a value").arg(QLatin1String(name)));
        options.*member = text;
        return {};
    };
}

const QHash<QString, Setter> &withValue()
{
    static const QHash<QString, Setter> table{
        {QStringLiteral("--data-dir"), keepText("--data-dir", &GuiOptions::dataDir)},
        {QStringLiteral("--api-base"), keepText("--api-base", &GuiOptions::apiBase)},
        {QStringLiteral("--render-views"), keepText("--render-views", &GuiOptions::renderDir)},
        {QStringLiteral("--theme"), setTheme},
        {QStringLiteral("--language"), setLanguage},
        {QStringLiteral("--size"), setSize},
        {QStringLiteral("--scale"), setScale},
        {QStringLiteral("--state"), setState},
    };
    return table;
}

const QHash<QString, bool GuiOptions::*> &switches()
{
    static const QHash<QString, bool GuiOptions::*> table{
        {QStringLiteral("--offline"), &GuiOptions::offline}, {QStringLiteral("--demo"), &GuiOptions::demo},
        {QStringLiteral("--help"), &GuiOptions::help},       {QStringLiteral("-h"), &GuiOptions::help},
        {QStringLiteral("--version"), &GuiOptions::version}, {QStringLiteral("--in-tray"), &GuiOptions::inTray},
    };
    return table;
}

} // namespace

Result<GuiOptions> parseGuiOptions(const QStringList &arguments)
{
    GuiOptions options;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString name = arguments.at(i).section(QLatin1Char('='), 0, 0);
        const bool hasInline = name.size() < arguments.at(i).size();
        if (!name.startsWith(QLatin1Char('-'))) {
            options.links.append(arguments.at(i));
        } else if (const auto flag = switches().value(name, nullptr); flag && !hasInline) {
            options.*flag = true;
        } else if (const auto setter = withValue().value(name)) {
            if (!hasInline && i + 1 >= arguments.size())
                return fail(ErrorKind::Usage, QStringLiteral("%1 needs a value").arg(name));
            const QString value = hasInline ? arguments.at(i).mid(name.size() + 1) : arguments.at(++i);
            if (const Status set = setter(options, value); !set)
                return fail(set.error());
        } else {
            return fail(ErrorKind::Usage, QStringLiteral("%1 is not an option of tidemark").arg(name));
        }
    }
    if (options.demo && !options.apiBase.isEmpty())
        return fail(ErrorKind::Usage,
                    QStringLiteral("--demo and --api-base exclude each other: demo data have an API of their own"));
    return options;
}

QString guiHelp()
{
    return QStringLiteral("tidemark: TikTok creators, posts and hashtags, with their history and their price\n"
                          "Usage: tidemark [OPTIONS] [@creator | #hashtag | tidemark://profile/NAME | link to TikTok ...]\n"
                          "\n"
                          "Options\n"
                          "  --demo               opens invented creators in a data folder of their own: no key, no cost\n"
                          "  --data-dir DIR       where history and cache lie\n"
                          "  --api-base URL       another API host (https, or http on this machine)\n"
                          "  --offline            sends nothing; all that was seen before can be opened\n"
                          "  --in-tray            starts in the tray, without a window, where the desktop has one\n"
                          "  --language ID        the window's words for this once: system, en, de or ar\n"
                          "  --theme light|dark   the window's colours for this once\n"
                          "  --render-views DIR   with --demo: draws every view into DIR/<view>.png and ends\n"
                          "  --size WxH           of such a picture: 1280x800 where nothing is said\n"
                          "  --scale N            of such a picture: a factor from 0.5 to 4, or per cent from 50 on\n"
                          "  --state STATE        of such a picture: full, empty, loading, offline or error\n"
                          "  --version            shows the version\n"
                          "  --help               shows this\n");
}

} // namespace Tidemark
