// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/discover/SearchLoader.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Navigator.h"

namespace Tidemark {

class AgeChip;
class FoundTables;
class ImageSource;
class PlainLabel;
class PriceButton;
class SegmentedControl;
class Skeleton;

// What may be done with the search in sight.
struct SearchState {
    Search search;
    SearchPrices prices;
    bool isAsking = false;
    bool isOffline = false;
    bool isPast = false; // the page shows a past time: nothing is asked
    bool isWatched = false;
};

// The searches of TikTok, one kind at a time: what was found, how old that is, and the buttons that ask, with their price.
class SearchCard : public Card
{
    Q_OBJECT

public:
    explicit SearchCard(ImageSource *images, QWidget *parent = nullptr);

    void setKind(SearchKind kind);
    [[nodiscard]] SearchKind kind() const;
    void setState(const SearchState &state);
    void showNothing(); // no answer is held
    void showAnswer(const SearchAnswer &answer, qint64 now);
    void setNow(qint64 now);
    void showFailure(const Error &error);
    void focusSearch();
    [[nodiscard]] const std::optional<SearchAnswer> &answer() const { return m_answer; }

signals:
    void kindChosen();
    void searchRequested();
    void moreRequested();
    void watchRequested();
    void opened(const Tidemark::Link &link);

private:
    void buildHead();
    void buildFoot();
    void showButtons();
    void showWords();
    void showAge();
    [[nodiscard]] QString words() const;

    SegmentedControl *m_kinds = nullptr;
    AgeChip *m_age = nullptr;
    PriceButton *m_watch = nullptr;
    PriceButton *m_search = nullptr;
    PriceButton *m_more = nullptr;
    FoundTables *m_tables = nullptr;
    Skeleton *m_skeleton = nullptr;
    PlainLabel *m_problem = nullptr;
    PlainLabel *m_words = nullptr;
    SearchState m_state;
    std::optional<SearchAnswer> m_answer;
    std::optional<Error> m_error;
    qint64 m_now = 0;
};

} // namespace Tidemark
