// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of all posts of a chunk at once: what they sort by, and which of them fulfil a condition.
#include "ui/models/PostChunk.h"

#include <algorithm>
#include <cmath>

namespace Tidemark {

namespace {

// What a loop over a column does with one post: its place in kept stays or goes.
template <typename Holds>
void keep(std::span<char> kept, bool wanted, Holds holds)
{
    for (size_t i = 0; i < kept.size(); ++i)
        kept[i] = char(kept[i] & char(holds(i) == wanted ? 1 : 0));
}

// What a relation comes to where it is not to hold: of a known figure, one of the two is true.
Relation opposite(Relation relation)
{
    switch (relation) {
    case Relation::Over: return Relation::AtMost;
    case Relation::AtMost: return Relation::Over;
    case Relation::Under: return Relation::AtLeast;
    case Relation::AtLeast: return Relation::Under;
    case Relation::Equal: break;
    }
    return relation;
}

template <typename Figure>
bool isKnown(Figure figure)
{
    if constexpr (std::is_floating_point_v<Figure>)
        return !std::isnan(figure);
    else
        return WholeColumn::isKnown(figure);
}

// What figures of a kind are compared with: whole ones with a whole one, so that none is made another kind of number.
template <typename Figure>
Figure limitOf(Relation relation, double amount)
{
    if constexpr (std::is_floating_point_v<Figure>) {
        return amount;
    } else {
        constexpr double kMost = sizeof(Figure) == sizeof(qint32) ? WholeColumn::kMost : 9e18; // no figure is as much
        const double whole = relation == Relation::Over || relation == Relation::AtMost ? std::floor(amount) : std::ceil(amount);
        return Figure(std::clamp(whole, -kMost, kMost));
    }
}

// The posts whose figure is known and fulfils the condition, or does not where that is wanted. One loop for each relation:
// which one it is, is asked once; and no branch in it: which posts pass is nothing that a processor could guess.
template <typename Number, typename FigureOf>
void keepFigures(std::span<char> kept, const FigureCondition &condition, bool wanted, std::span<const Number> numbers,
                 FigureOf figureOf)
{
    using Figure = decltype(figureOf(Number()));
    const auto keepThose = [&](auto holds) {
        for (size_t i = 0; i < kept.size(); ++i)
            kept[i] = char(kept[i] & char(holds(figureOf(numbers[i])) ? 1 : 0));
    };
    const Relation relation = wanted ? condition.relation : opposite(condition.relation);
    const Figure limit = limitOf<Figure>(relation, condition.amount);
    switch (relation) {
    case Relation::Over: return keepThose([limit](Figure figure) { return figure > limit; });
    case Relation::AtLeast: return keepThose([limit](Figure figure) { return figure >= limit; });
    case Relation::Under: return keepThose([limit](Figure figure) { return isKnown(figure) & (figure < limit); });
    case Relation::AtMost: return keepThose([limit](Figure figure) { return isKnown(figure) & (figure <= limit); });
    case Relation::Equal:
        return keepThose([&](Figure figure) { return isKnown(figure) && condition.holds(double(figure)) == wanted; });
    }
}

std::string utf8(const QString &text)
{
    return text.toUtf8().toStdString();
}

// Of each name whether it is one that is looked for, so that a name that thousands share is looked at once.
template <typename Is>
std::vector<char> among(const TextColumn &names, Is is)
{
    std::vector<char> found(size_t(names.size()));
    for (qsizetype name = 0; name < names.size(); ++name)
        found[size_t(name)] = is(name) ? 1 : 0;
    return found;
}

} // namespace

std::optional<qint64> PostChunk::weekOf(size_t i) const
{
    const std::span<const Seen> views = viewsOf(i);
    return views.size() < 2 ? std::nullopt : std::optional(views.back().value - views.front().value);
}

// In UTF-8, as it is held: a million QStrings are soon made, but not soon enough. What is put together is kept in made.
std::string_view PostChunk::textOf(PostColumn column, size_t i, std::string &made) const
{
    const auto row = qsizetype(i);
    made.clear();
    switch (column) {
    case PostColumn::Creator:
        if (const std::string_view handle = m_handles.bytes(row); !handle.empty())
            made.append(1, '@').append(handle);
        return made;
    case PostColumn::Sound: return m_sounds.bytes(row);
    case PostColumn::Hashtags: break;
    default:
        if (const std::string_view title = m_titles.bytes(row); !title.empty())
            return title;
        made = utf8(postTitle(this->row(row, 0).post()));
        return made;
    }
    for (const quint32 tag : tagsOf(i))
        made.append(made.empty() ? "#" : " #").append(m_tags.names().bytes(tag));
    return made;
}

void PostChunk::appendKeys(PostColumn column, qint64 at, RankColumn &keys) const
{
    const auto whole = [&keys, this](auto value) {
        for (size_t i = 0; i < m_seen.size(); ++i) {
            if (const std::optional<qint64> key = value(i))
                keys.appendWhole(*key);
            else
                keys.appendUnknown();
        }
    };
    const auto counts = [&whole, this](Counter counter) { whole([&](size_t i) { return m_counts[counter].at(i); }); };
    const auto reals = [&keys](const std::vector<double> &values) {
        for (const double value : values)
            keys.appendReal(value);
    };
    switch (column) {
    case PostColumn::Age:
        return whole([&](size_t i) {
            const std::optional<qint64> created = m_created.at(i);
            return created ? std::optional(std::max<qint64>(0, at - *created)) : std::nullopt;
        });
    case PostColumn::Views: return counts(Views);
    case PostColumn::Week: return whole([&](size_t i) { return weekOf(i); });
    case PostColumn::Likes: return counts(Likes);
    case PostColumn::Comments: return counts(Comments);
    case PostColumn::Shares: return counts(Shares);
    case PostColumn::Saves: return counts(Saves);
    case PostColumn::Engagement: return reals(m_engagement.value);
    case PostColumn::Outlier: return reals(m_outlier.value);
    case PostColumn::Length:
        return whole([&](size_t i) { return m_length[i] < 0 ? std::nullopt : std::optional(qint64(m_length[i])); });
    case PostColumn::Posted: return whole([&](size_t i) { return m_created.at(i); });
    case PostColumn::Seen: return whole([&](size_t i) { return std::optional(m_seen[i]); });
    case PostColumn::Title:
    case PostColumn::Creator:
    case PostColumn::Hashtags:
    case PostColumn::Sound: break;
    }
    std::string text;
    for (size_t i = 0; i < m_seen.size(); ++i)
        keys.appendUtf8(textOf(column, i, text));
}

void PostChunk::narrowFigures(const FigureCondition &condition, bool wanted, qint64 at, std::span<char> kept) const
{
    const auto which = [&](auto numbers, auto figureOf) { keepFigures(kept, condition, wanted, numbers, figureOf); };
    const auto counts = [&](Counter counter) {
        m_counts[counter].ask([&](auto numbers) { which(numbers, [](auto count) { return count; }); });
    };
    const auto reals = [&](const Metric &metric) {
        which(std::span<const double>(metric.value), [](double value) { return value; });
    };
    switch (condition.figure) {
    case PostFigure::Views: return counts(Views);
    case PostFigure::Likes: return counts(Likes);
    case PostFigure::Comments: return counts(Comments);
    case PostFigure::Shares: return counts(Shares);
    case PostFigure::Saves: return counts(Saves);
    case PostFigure::Engagement: return reals(m_engagement);
    case PostFigure::Outlier: return reals(m_outlier);
    case PostFigure::Length:
        return which(std::span<const qint32>(m_length),
                     [](qint32 length) { return length < 0 ? std::numeric_limits<qint32>::min() : length; });
    case PostFigure::Age:
        return m_created.ask([&](auto numbers) {
            which(numbers, [at](auto created) {
                return WholeColumn::isKnown(created) ? std::max<qint64>(0, at - created) : std::numeric_limits<qint64>::min();
            });
        });
    }
}

void PostChunk::narrow(const PostTerm &term, qint64 at, std::span<char> kept) const
{
    const bool wanted = !term.negated;
    if (const auto *figure = std::get_if<FigureCondition>(&term.condition)) {
        narrowFigures(*figure, wanted, at, kept);
    } else if (const auto *posted = std::get_if<PostedCondition>(&term.condition)) {
        m_created.ask([&](auto created) {
            keep(kept, true, [&](size_t i) { return WholeColumn::isKnown(created[i]) && posted->holds(created[i]) == wanted; });
        });
    } else if (const auto *tag = std::get_if<TagCondition>(&term.condition)) {
        const auto found = among(m_tags.names(), [&](qsizetype name) { return m_tags.names().at(name) == tag->name; });
        keep(kept, wanted, [&](size_t i) {
            const auto tags = tagsOf(i);
            return std::any_of(tags.begin(), tags.end(), [&found](quint32 one) { return found[one] != 0; });
        });
    } else if (const auto *creator = std::get_if<CreatorCondition>(&term.condition)) {
        const auto found =
            among(m_handles.names(), [&](qsizetype name) { return m_handles.names().at(name) == creator->handle; });
        keep(kept, wanted, [&](size_t i) { return found[m_handles.numberAt(qsizetype(i))] != 0; });
    } else if (const auto *trait = std::get_if<PostTrait>(&term.condition)) {
        keep(kept, wanted, [&, is = *trait](size_t i) {
            return is == PostTrait::Pinned ? m_isPinned[i] != 0
                   : is == PostTrait::Gone ? m_gone.at(i).has_value()
                                           : (m_isPhotos[i] != 0) == (is == PostTrait::Photos);
        });
    } else if (const auto *text = std::get_if<TextCondition>(&term.condition); text && text->where == PostText::Sound) {
        const auto found = among(m_sounds.names(), [&](qsizetype name) {
            return m_sounds.names().at(name).contains(text->text, Qt::CaseInsensitive);
        });
        keep(kept, wanted, [&](size_t i) { return found[m_sounds.numberAt(qsizetype(i))] != 0; });
    } else if (text) {
        const std::vector<char> has = m_foldedTitles.having(utf8(folded(text->text)));
        keep(kept, wanted, [&](size_t i) { return has[i] != 0; });
    }
}

} // namespace Tidemark
