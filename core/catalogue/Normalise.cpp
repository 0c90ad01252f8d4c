// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/Normalise.h"

#include "core/base/PlainText.h"

#include <QRegularExpression>
#include <QUrl>

namespace Tidemark {

namespace {

constexpr int kLongestHashtag = 150;
constexpr int kLongestLink = 2000;

tl::unexpected<Error> expected(const QString &what, const QString &got)
{
    const QString shown = got.trimmed().isEmpty() ? QStringLiteral("nothing")
                                                  : QLatin1Char('"') + plain(got, LineBreaks::Fold, 80) + QLatin1Char('"');
    return fail(ErrorKind::Usage, QStringLiteral("expected %1, got %2").arg(what, shown));
}

bool isTikTokHost(const QString &host)
{
    return host == QLatin1String("tiktok.com") || host.endsWith(QLatin1String(".tiktok.com"));
}

bool isShortLink(const QUrl &url)
{
    const QString host = url.host();
    return host == QLatin1String("vt.tiktok.com") || host == QLatin1String("vm.tiktok.com")
           || url.path().startsWith(QLatin1String("/t/"));
}

// A link to TikTok, with its scheme added where people leave it out; invalid for all else.
QUrl tikTokLink(const QString &text)
{
    static const QRegularExpression scheme(QStringLiteral("^https?://"), QRegularExpression::CaseInsensitiveOption);
    if (text.size() > kLongestLink || !text.isValidUtf16())
        return {};
    const QUrl url(scheme.match(text).hasMatch() ? text : QStringLiteral("https://") + text, QUrl::StrictMode);
    if (!url.isValid() || !url.userInfo().isEmpty() || url.port() != -1 || !isTikTokHost(url.host()))
        return {};
    return url;
}

struct PostParts {
    QString handle; // lower case; may be empty
    QString kind;   // "video" or "photo"
    QString id;
};

PostParts postParts(const QUrl &url)
{
    static const QRegularExpression post(QStringLiteral("^/(?:@([^/]*)/)?(video|photo)/([0-9]{1,20})/?$"),
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression other(
        QStringLiteral("^/(?:v|embed|embed/v[0-9]+|player/v[0-9]+)/([0-9]{1,20})(?:\\.html)?/?$"));
    const QString path = url.path(QUrl::FullyDecoded);
    if (const auto match = post.match(path); match.hasMatch()) {
        const auto handle = normaliseHandle(match.captured(1));
        return {handle ? *handle : QString(), match.captured(2).toLower(), match.captured(3)};
    }
    if (const auto match = other.match(path); match.hasMatch())
        return {{}, QStringLiteral("video"), match.captured(1)};
    return {};
}

bool isDigits(const QString &text)
{
    static const QRegularExpression digits(QStringLiteral("^[0-9]{1,20}\\z"));
    return digits.match(text).hasMatch();
}

QString withoutSigns(QString text, QChar narrow, QChar wide)
{
    while (text.startsWith(narrow) || text.startsWith(wide))
        text.remove(0, 1);
    return text.trimmed();
}

} // namespace

Result<QString> normaliseHandle(const QString &text)
{
    static const QRegularExpression allowed(QStringLiteral("^[a-z0-9._-]{1,64}\\z"));
    static const QRegularExpression inPath(QStringLiteral("^/@([^/]+)"));
    QString handle = text.trimmed();
    if (const QUrl url = tikTokLink(handle); url.isValid())
        handle = inPath.match(url.path(QUrl::FullyDecoded)).captured(1);
    handle = withoutSigns(handle, QLatin1Char('@'), QChar(0xFF20)).toLower();
    if (!allowed.match(handle).hasMatch())
        return expected(QStringLiteral("a handle (letters, digits, dots and underscores) or a profile link"), text);
    return handle;
}

Result<QString> normaliseHashtag(const QString &text)
{
    static const QRegularExpression refused(QStringLiteral("[\\s\\p{Cc}\\p{Zs}\\p{Zl}\\p{Zp}#@/?&]"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression inPath(QStringLiteral("^/tag/([^/]+)/?$"));
    QString tag = text.trimmed();
    if (const QUrl url = tikTokLink(tag); url.isValid())
        tag = inPath.match(url.path(QUrl::FullyDecoded)).captured(1);
    tag = withoutSigns(tag, QLatin1Char('#'), QChar(0xFF03));
    if (tag.isEmpty() || tag.size() > kLongestHashtag || !tag.isValidUtf16() || refused.match(tag).hasMatch())
        return expected(QStringLiteral("one hashtag without blanks, or a tag link"), text);
    return tag.toLower().normalized(QString::NormalizationForm_C);
}

Result<QString> normalisePostUrl(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (isDigits(trimmed))
        return QStringLiteral("https://www.tiktok.com/video/") + trimmed;
    const QUrl url = tikTokLink(trimmed);
    if (!url.isValid())
        return expected(QStringLiteral("a post link such as https://www.tiktok.com/@name/video/123, or a post's id"), text);
    if (isShortLink(url) && url.path().size() > 1)
        return trimmed.contains(QLatin1String("://")) ? trimmed : QStringLiteral("https://") + trimmed;
    const PostParts parts = postParts(url);
    if (parts.id.isEmpty())
        return expected(QStringLiteral("a link to one post, such as https://www.tiktok.com/@name/video/123"), text);
    const QString owner = parts.handle.isEmpty() ? QString() : QLatin1Char('@') + parts.handle + QLatin1Char('/');
    return QStringLiteral("https://www.tiktok.com/%1%2/%3").arg(owner, parts.kind, parts.id);
}

Result<QString> normaliseLink(const QString &text)
{
    const auto post = normalisePostUrl(text);
    if (post)
        return post;
    const QString trimmed = text.trimmed();
    if (!tikTokLink(trimmed).isValid())
        return expected(QStringLiteral("a link to tiktok.com, or a post's id"), text);
    return trimmed.contains(QLatin1String("://")) ? trimmed : QStringLiteral("https://") + trimmed;
}

Result<QString> normaliseSound(const QString &text)
{
    static const QRegularExpression inPath(QStringLiteral("^/music/(?:[^/]*-)?([0-9]{1,20})/?$"));
    QString id = text.trimmed();
    if (const QUrl url = tikTokLink(id); url.isValid())
        id = inPath.match(url.path(QUrl::FullyDecoded)).captured(1);
    if (!isDigits(id))
        return expected(QStringLiteral("a sound's link such as https://www.tiktok.com/music/title-123, or its id"), text);
    return id;
}

Result<QString> normaliseNumericId(const QString &text)
{
    const QString id = text.trimmed();
    if (!isDigits(id))
        return expected(QStringLiteral("a numeric id"), text);
    return id;
}

QString postIdOf(const QString &postUrl)
{
    const QString trimmed = postUrl.trimmed();
    if (isDigits(trimmed))
        return trimmed;
    const QUrl url = tikTokLink(trimmed);
    return url.isValid() ? postParts(url).id : QString();
}

} // namespace Tidemark
