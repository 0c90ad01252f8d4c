// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of all posts of a chunk at once: what they sort by, and which of them fulfil a condition.
#include "ui/models/PostChunk.h"
#include "ui/models/Prefetch.h"

#include <algorithm>

namespace Tidemark {

namespace {

// What a loop over a column does with one post: its place in kept stays or goes.
template <typename Holds>
void keep(std::span<char> kept, bool wanted, Holds holds)
{
    for (size_t i = 0; i < kept.size(); ++i)
        kept[i] = char(kept[i] & char(holds(i) == wanted ? 1 : 0));
}

// The posts whose figure is known (a number, that is) and fulfils the condition, or does not where that is wanted. One loop
// for each relation: which one it is, is asked once; and no branch in it: which posts pass is nothing that a processor
// could guess. The columns of chunks lie far from each other in memory, so what comes next is fetched meanwhile.
template <typename Number, typename FigureOf>
void keepFigures(std::span<char> kept, const FigureCondition &condition, bool wanted, const std::vector<Number> &column,
                 FigureOf figureOf)
{
    constexpr size_t kBlock = 16;
    constexpr size_t kAhead = 128;
    const std::span<const Number> figures = column;
    const auto keepThose = [&](auto holds) {
        for (size_t from = 0; from < kept.size(); from += kBlock) {
            const size_t to = std::min(from + kBlock, kept.size());
            prefetch(figures.data() + std::min(from + kAhead, figures.size()));
            for (size_t i = from; i < to; ++i) {
                const double figure = figureOf(figures[i]);
                kept[i] = char(kept[i] & char(figure == figure ? 1 : 0) & char(holds(figure) == wanted ? 1 : 0));
            }
        }
    };
    const double amount = condition.amount;
    switch (condition.relation) {
    case Relation::Over: return keepThose([amount](double figure) { return figure > amount; });
    case Relation::Under: return keepThose([amount](double figure) { return figure < amount; });
    case Relation::AtLeast: return keepThose([amount](double figure) { return figure >= amount; });
    case Relation::AtMost: return keepThose([amount](double figure) { return figure <= amount; });
    case Relation::Equal: return keepThose([&condition](double figure) { return condition.holds(figure); });
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
    const auto counts = [&whole, this](Counter counter) { whole([&](size_t i) { return known(m_counts[counter][i]); }); };
    const auto reals = [&keys](const std::vector<double> &values) {
        for (const double value : values)
            keys.appendReal(value);
    };
    switch (column) {
    case PostColumn::Age:
        return whole([&](size_t i) {
            return m_created[i] == kUnknown ? std::nullopt : std::optional(std::max<qint64>(0, at - m_created[i]));
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
    case PostColumn::Posted: return whole([&](size_t i) { return known(m_created[i]); });
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
    constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
    const auto which = [&](const auto &column, auto figureOf) { keepFigures(kept, condition, wanted, column, figureOf); };
    const auto counts = [&](Counter counter) {
        which(m_counts[counter], [](qint64 count) { return count == kUnknown ? kNone : double(count); });
    };
    const auto reals = [&](const Metric &metric) { which(metric.value, [](double value) { return value; }); };
    switch (condition.figure) {
    case PostFigure::Views: return counts(Views);
    case PostFigure::Likes: return counts(Likes);
    case PostFigure::Comments: return counts(Comments);
    case PostFigure::Shares: return counts(Shares);
    case PostFigure::Saves: return counts(Saves);
    case PostFigure::Engagement: return reals(m_engagement);
    case PostFigure::Outlier: return reals(m_outlier);
    case PostFigure::Length: return which(m_length, [](qint32 length) { return length < 0 ? kNone : double(length); });
    case PostFigure::Age:
        return which(m_created,
                     [at](qint64 created) { return created == kUnknown ? kNone : double(std::max<qint64>(0, at - created)); });
    }
}

void PostChunk::narrow(const PostTerm &term, qint64 at, std::span<char> kept) const
{
    const bool wanted = !term.negated;
    if (const auto *figure = std::get_if<FigureCondition>(&term.condition)) {
        narrowFigures(*figure, wanted, at, kept);
    } else if (const auto *posted = std::get_if<PostedCondition>(&term.condition)) {
        for (size_t i = 0; i < kept.size(); ++i)
            kept[i] = char(kept[i] & char(m_created[i] != kUnknown && posted->holds(m_created[i]) == wanted ? 1 : 0));
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
                   : is == PostTrait::Gone ? m_gone[i] != kUnknown
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
