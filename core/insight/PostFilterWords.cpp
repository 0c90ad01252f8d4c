// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/PostFilterWords.h"

#include "core/base/PlainText.h"
#include "core/insight/FilterAmount.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace Tidemark {

namespace {

constexpr int kMostOffered = 40;
constexpr int kLongestShown = 40;

// "“many”: expected a number such as 5M"; what was expected alone where nothing was said.
Error expectedNot(const QString &said, const QString &wanted)
{
    const QString shown = plain(said, LineBreaks::Fold, kLongestShown).trimmed();
    const QString expected = QStringLiteral("expected %1").arg(wanted);
    return Error{ErrorKind::Usage, shown.isEmpty() ? expected : QStringLiteral("“%1”: %2").arg(shown, expected), 0, 0, {}};
}

std::optional<double> toDouble(Count count)
{
    return count ? std::optional(double(*count)) : std::nullopt;
}

struct Field {
    QString name;
    QStringList aliases;
    AmountKind kind;
    PostFigure figure;
};

const QList<Field> &fields()
{
    static const QList<Field> table{
        {QStringLiteral("views"), {QStringLiteral("plays")}, AmountKind::Number, PostFigure::Views},
        {QStringLiteral("likes"), {}, AmountKind::Number, PostFigure::Likes},
        {QStringLiteral("comments"), {}, AmountKind::Number, PostFigure::Comments},
        {QStringLiteral("shares"), {}, AmountKind::Number, PostFigure::Shares},
        {QStringLiteral("saves"), {}, AmountKind::Number, PostFigure::Saves},
        {QStringLiteral("engagement"),
         {QStringLiteral("er"), QStringLiteral("eng. rate")},
         AmountKind::Percent,
         PostFigure::Engagement},
        {QStringLiteral("outlier"), {}, AmountKind::Times, PostFigure::Outlier},
        {QStringLiteral("length"), {QStringLiteral("duration")}, AmountKind::Seconds, PostFigure::Length},
        {QStringLiteral("age"), {}, AmountKind::Span, PostFigure::Age},
    };
    return table;
}

std::optional<double> figureOf(PostFigure figure, const PostFacts &row)
{
    switch (figure) {
    case PostFigure::Views: return toDouble(row.post.views);
    case PostFigure::Likes: return toDouble(row.post.likes);
    case PostFigure::Comments: return toDouble(row.post.comments);
    case PostFigure::Shares: return toDouble(row.post.shares);
    case PostFigure::Saves: return toDouble(row.post.saves);
    case PostFigure::Engagement: return row.engagement;
    case PostFigure::Outlier: return row.outlier;
    case PostFigure::Length: return row.post.durationS ? std::optional(double(*row.post.durationS)) : std::nullopt;
    case PostFigure::Age: return toDouble(row.ageS);
    }
    return std::nullopt;
}

// Whether a condition holds for one post; nothing where it is not known.
struct Asked {
    const PostFacts &row;

    std::optional<bool> operator()(const FigureCondition &condition) const
    {
        const auto value = figureOf(condition.figure, row);
        return value ? std::optional(condition.holds(*value)) : std::nullopt;
    }
    std::optional<bool> operator()(const PostedCondition &condition) const
    {
        const auto created = row.post.createdAt;
        return created ? std::optional(condition.holds(*created)) : std::nullopt;
    }
    std::optional<bool> operator()(const TagCondition &condition) const { return row.post.hashtags.contains(condition.name); }
    std::optional<bool> operator()(const CreatorCondition &condition) const { return row.post.authorHandle == condition.handle; }
    std::optional<bool> operator()(PostTrait trait) const
    {
        switch (trait) {
        case PostTrait::Pinned: return row.post.pinned;
        case PostTrait::Gone: return row.isGone;
        case PostTrait::Photos: return row.post.type == PostType::Images;
        case PostTrait::Videos: return row.post.type == PostType::Video;
        }
        return std::nullopt;
    }
    std::optional<bool> operator()(const TextCondition &condition) const
    {
        const QString &text = condition.where == PostText::Title ? row.post.title : row.post.soundTitle;
        return text.contains(condition.text, Qt::CaseInsensitive);
    }
};

const Field *fieldNamed(const QString &name)
{
    for (const Field &field : fields()) {
        if (field.name == name || field.aliases.contains(name))
            return &field;
    }
    return nullptr;
}

Relation relationOf(const QString &op)
{
    if (op == QLatin1String(">"))
        return Relation::Over;
    if (op == QLatin1String("<"))
        return Relation::Under;
    if (op == QChar(0x2265))
        return Relation::AtLeast;
    return op == QChar(0x2264) ? Relation::AtMost : Relation::Equal;
}

QString operatorOf(const QString &text)
{
    static const QHash<QString, QString> operators{
        {QStringLiteral(">"), QStringLiteral(">")},           {QStringLiteral("over"), QStringLiteral(">")},
        {QStringLiteral("above"), QStringLiteral(">")},       {QStringLiteral("more than"), QStringLiteral(">")},
        {QStringLiteral("<"), QStringLiteral("<")},           {QStringLiteral("under"), QStringLiteral("<")},
        {QStringLiteral("below"), QStringLiteral("<")},       {QStringLiteral("less than"), QStringLiteral("<")},
        {QStringLiteral(">="), QString(QChar(0x2265))},       {QString(QChar(0x2265)), QString(QChar(0x2265))},
        {QStringLiteral("at least"), QString(QChar(0x2265))}, {QStringLiteral("<="), QString(QChar(0x2264))},
        {QString(QChar(0x2264)), QString(QChar(0x2264))},     {QStringLiteral("at most"), QString(QChar(0x2264))},
        {QStringLiteral("="), QStringLiteral("=")},
    };
    return operators.value(text.simplified().toLower());
}

// Nothing where the words are no comparison at all.
std::optional<Result<PostTerm>> comparisonTerm(const QString &words)
{
    static const QRegularExpression form(QStringLiteral("^([a-z][a-z. ]*?)\\s*(>=|<=|[><=\\x{2265}\\x{2264}]|over|above|more "
                                                        "than|under|below|less than|at least|at most)\\s*(.*)$"),
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(words);
    if (!match.hasMatch())
        return std::nullopt;
    const Field *field = fieldNamed(match.captured(1).trimmed().toLower());
    const bool isSign = !match.captured(2).at(0).isLetter();
    if (!field && !isSign)
        return std::nullopt; // words such as "life under water"
    if (!field)
        return Result<PostTerm>(
            fail(ErrorKind::Usage, QStringLiteral("“%1” is no figure of a post").arg(match.captured(1).trimmed())));
    const auto amount = parseAmount(match.captured(3), field->kind);
    if (!amount)
        return Result<PostTerm>(
            fail(expectedNot(match.captured(match.captured(3).isEmpty() ? 1 : 3), amountExample(field->kind))));
    const QString op = operatorOf(match.captured(2));
    const QString chip = field->name + QLatin1Char(' ') + op + QLatin1Char(' ') + amountWords(*amount, field->kind);
    return Result<PostTerm>(PostTerm{chip, FigureCondition{field->figure, relationOf(op), *amount}});
}

std::optional<Result<PostTerm>> timeTerm(const QString &words, const QTimeZone &zone)
{
    static const QRegularExpression last(QStringLiteral("^(?:posted\\s+)?in\\s+(?:the\\s+)?last\\s+(.+)$"),
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression older(QStringLiteral("^older\\s+than\\s+(.+)$"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression date(QStringLiteral("^posted\\s+(before|after|since)\\s+(.+)$"),
                                         QRegularExpression::CaseInsensitiveOption);
    const auto spanTerm = [](const QString &text, const QString &form, Relation relation) -> Result<PostTerm> {
        const auto span = parseAmount(text, AmountKind::Span);
        if (!span)
            return fail(expectedNot(text, amountExample(AmountKind::Span)));
        return PostTerm{form.arg(amountWords(*span, AmountKind::Span)), FigureCondition{PostFigure::Age, relation, *span}};
    };
    if (const auto match = last.match(words); match.hasMatch())
        return spanTerm(match.captured(1), QStringLiteral("posted in last %1"), Relation::AtMost);
    if (const auto match = older.match(words); match.hasMatch())
        return spanTerm(match.captured(1), QStringLiteral("older than %1"), Relation::Over);
    const auto match = date.match(words);
    if (!match.hasMatch())
        return std::nullopt;
    const QDate day = QDate::fromString(match.captured(2).trimmed(), Qt::ISODate);
    if (!day.isValid())
        return Result<PostTerm>(fail(expectedNot(match.captured(2), QStringLiteral("a date such as 2026-11-01"))));
    const bool before = match.captured(1).toLower() == QLatin1String("before");
    const qint64 start = day.startOfDay(zone).toSecsSinceEpoch();
    const QString form = before ? QStringLiteral("posted before %1") : QStringLiteral("posted after %1");
    return Result<PostTerm>(PostTerm{form.arg(day.toString(Qt::ISODate)), PostedCondition{before, start}});
}

std::optional<PostTerm> namedTerm(const QString &words)
{
    static const QRegularExpression tag(QStringLiteral("^#([\\w.]+)$"), QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression creator(QStringLiteral("^@([A-Za-z0-9._]+)$"));
    if (const auto match = tag.match(words); match.hasMatch()) {
        const QString name = match.captured(1).toLower();
        return PostTerm{QLatin1Char('#') + name, TagCondition{name}};
    }
    if (const auto match = creator.match(words); match.hasMatch()) {
        const QString handle = match.captured(1).toLower();
        return PostTerm{QLatin1Char('@') + handle, CreatorCondition{handle}};
    }
    return std::nullopt;
}

std::optional<PostTerm> kindTerm(const QString &words)
{
    const QString word = words.toLower();
    if (word == QLatin1String("pinned"))
        return PostTerm{word, PostTrait::Pinned};
    if (word == QLatin1String("gone"))
        return PostTerm{word, PostTrait::Gone};
    if (word == QLatin1String("photos") || word == QLatin1String("images"))
        return PostTerm{QStringLiteral("photos"), PostTrait::Photos};
    if (word == QLatin1String("videos") || word == QLatin1String("video"))
        return PostTerm{QStringLiteral("videos"), PostTrait::Videos};
    return std::nullopt;
}

QString unquoted(const QString &text)
{
    const QString trimmed = text.trimmed();
    const bool quoted = trimmed.size() >= 2 && trimmed.startsWith(QLatin1Char('"')) && trimmed.endsWith(QLatin1Char('"'));
    QString inner = quoted ? trimmed.mid(1, trimmed.size() - 2) : trimmed;
    return inner.remove(QLatin1Char('"')).simplified();
}

Result<PostTerm> textTerm(const QString &words)
{
    static const QRegularExpression sound(QStringLiteral("^sound\\s+(.+)$"), QRegularExpression::CaseInsensitiveOption);
    if (const auto match = sound.match(words); match.hasMatch()) {
        const QString text = unquoted(match.captured(1));
        return PostTerm{QStringLiteral("sound \"%1\"").arg(text), TextCondition{PostText::Sound, text}};
    }
    const QString text = unquoted(words);
    if (text.isEmpty())
        return fail(ErrorKind::Usage, QStringLiteral("expected a condition such as views > 5M"));
    return PostTerm{QStringLiteral("\"%1\"").arg(text), TextCondition{PostText::Title, text}};
}

Result<PostTerm> parsePositive(const QString &words, const QTimeZone &zone)
{
    if (const auto term = namedTerm(words))
        return *term;
    if (const auto term = kindTerm(words))
        return *term;
    if (words.startsWith(QLatin1Char('"')))
        return textTerm(words);
    if (const auto term = timeTerm(words, zone))
        return *term;
    if (const auto term = comparisonTerm(words))
        return *term;
    return textTerm(words);
}

} // namespace

bool PostTerm::accepts(const PostFacts &row) const
{
    const std::optional<bool> holds = std::visit(Asked{row}, condition);
    return holds && *holds != negated;
}

Result<PostTerm> parsePostTerm(const QString &words, const QTimeZone &zone)
{
    static const QRegularExpression negation(QStringLiteral("^not\\s+(.+)$"), QRegularExpression::CaseInsensitiveOption);
    const QString text = words.simplified();
    const auto match = negation.match(text);
    auto term = parsePositive(match.hasMatch() ? match.captured(1) : text, zone);
    if (term && match.hasMatch()) {
        term->negated = true;
        term->words.prepend(QStringLiteral("not "));
    }
    return term;
}

QStringList splitPostTerms(const QString &words)
{
    static const QRegularExpression joint(QStringLiteral("\\G\\s+and\\s+"), QRegularExpression::CaseInsensitiveOption);
    QStringList terms;
    QString term;
    bool quoted = false;
    for (qsizetype i = 0; i < words.size();) {
        const auto match = quoted ? QRegularExpressionMatch() : joint.match(words, i);
        if (match.hasMatch()) {
            terms.append(term.trimmed());
            term.clear();
            i = match.capturedEnd();
            continue;
        }
        quoted = quoted != (words.at(i) == QLatin1Char('"'));
        term += words.at(i++);
    }
    terms.append(term.trimmed());
    terms.removeAll(QString());
    return terms;
}

Result<QList<PostTerm>> parsePostFilter(const QString &words, const QTimeZone &zone)
{
    QList<PostTerm> terms;
    for (const QString &part : splitPostTerms(words)) {
        auto term = parsePostTerm(part, zone);
        if (!term)
            return fail(term.error());
        terms.append(std::move(*term));
    }
    return terms;
}

bool acceptsPost(const QList<PostTerm> &terms, const PostFacts &row)
{
    return std::all_of(terms.begin(), terms.end(), [&row](const PostTerm &term) { return term.accepts(row); });
}

QStringList postFilterSuggestions(const QList<Post> &posts)
{
    QHash<QString, int> names;
    for (const Post &post : posts) {
        for (const QString &tag : post.hashtags)
            ++names[QLatin1Char('#') + tag];
        if (!post.authorHandle.isEmpty())
            ++names[QLatin1Char('@') + post.authorHandle];
    }
    return postFilterSuggestions(names);
}

QStringList postFilterSuggestions(const QHash<QString, int> &names)
{
    QStringList frequent = names.keys();
    std::sort(frequent.begin(), frequent.end(), [&names](const QString &a, const QString &b) {
        return names.value(a) != names.value(b) ? names.value(a) > names.value(b) : a < b;
    });
    QStringList offered;
    for (const char *form : {"views > 1M", "likes > 100K", "comments > 1K", "shares > 10K", "saves > 10K", "engagement > 8 %",
                             "outlier > 2x", "length < 30s", "age < 3d", "posted in last 7d", "posted in last 30d",
                             "posted in last 60d", "older than 30d", "photos", "videos", "pinned", "gone"})
        offered.append(QString::fromLatin1(form));
    return offered + frequent.mid(0, kMostOffered);
}

} // namespace Tidemark
