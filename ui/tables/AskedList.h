// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/Questions.h"
#include "ui/widgets/Card.h"

#include <functional>

namespace Tidemark {

class AgeChip;
class Engine;
class PlainLabel;
class PriceButton;
class ResultsTable;

// A list that comes page by page for credits: what is held shows at once and for nothing, one button asks for it anew and
// one for a page more, each with its price. Newer questions win. What is asked and how its rows look is the heir's.
class AskedList : public Card
{
    Q_OBJECT

public:
    struct Words {
        QString table;   // accessible name
        QString load;    // the button, while nothing is held
        QString refresh; // and where something is
        QString unasked;
        QString none;    // an answer without rows
        QString subject; // of an error: "the comments"
        QString askedBy; // in the ledger
        std::function<QString(qsizetype shown, qint64 total)> some;
    };

    // objects: object names begin with it: "comments" gives commentsCard, commentsTable, loadComments ...
    AskedList(Engine &engine, const QString &objects, Words words, QWidget *parent);

    void setQuestion(const Question &question); // its limit is the list's own
    void setAsOf(std::optional<qint64> asOf);   // what had been asked by then; nothing is asked
    void setBlocked(std::optional<QString> reason);

protected:
    struct Page {
        qsizetype size = 0;
        Count total;
        bool hasMore = false;
        Provenance provenance;
        std::optional<Error> incomplete;
        int requests = 0;
    };
    template <typename T>
    [[nodiscard]] static Result<Page> pageOf(const Result<ListAnswer<T>> &list)
    {
        if (!list)
            return fail(list.error());
        return Page{list->items.size(), list->total, !list->next.isEmpty(), list->provenance, list->incomplete, list->requests};
    }

    // To be answered by answered(), whose fill takes over the rows where the question still stands.
    virtual void ask(const Question &question, const AskOptions &options, int request) = 0;
    virtual void clearRows() = 0;
    virtual void filled(const Page &) {}
    void answered(int request, const Result<Page> &page, const std::function<void()> &fill);

    [[nodiscard]] Engine &engine() const { return m_engine; }
    [[nodiscard]] ResultsTable &table() const { return *m_table; }
    void setPageRows(int rows) { m_pageRows = rows; } // where it is not the canonical 30

private:
    enum class Asking { Nothing, Held, Upstream };

    void buildHead();
    void buildBody();
    void showHeld();
    [[nodiscard]] int oneMorePage() const; // as a limit
    void askPrices();
    void askPrice(int limit, FetchMode mode, std::optional<qint64> AskedList::*price);
    void askFor(int limit, FetchMode mode);
    void showButtons();
    void showPage(const Page &page);
    void showProblem(const Error &error, const QString &subject);
    void say(const QString &words);

    Engine &m_engine;
    QString m_objects;
    Words m_words;
    AgeChip *m_age = nullptr;
    PriceButton *m_ask = nullptr;
    PriceButton *m_more = nullptr;
    PlainLabel *m_said = nullptr;
    ResultsTable *m_table = nullptr;
    Question m_question;
    std::optional<qint64> m_asOf;
    std::optional<QString> m_blocked;
    std::optional<qint64> m_price;
    std::optional<qint64> m_morePrice;
    int m_pageRows = 30;
    qsizetype m_size = 0;
    bool m_hasMore = false;
    Asking m_asking = Asking::Nothing;
    int m_request = 0;
};

} // namespace Tidemark
