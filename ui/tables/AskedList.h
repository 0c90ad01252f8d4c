// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/Questions.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ResultsTable.h"

#include <functional>

namespace Tidemark {

class AgeChip;
class Engine;
class PlainLabel;
class PriceButton;

// A list that comes page by page for credits: what is held shows at once and for nothing, one button asks for it anew and
// one for a page more, each with its price. Newer questions win. What is asked and how its rows look is the heir's.
class AskedList : public Card
{
    Q_OBJECT

public:
    struct Words {
        QString title;   // of the card, and the accessible name of its table
        QString load;    // the button, while nothing is held
        QString refresh; // and where something is
        QString unasked;
        QString none;    // an answer without rows
        QString subject; // of an error: "the comments"
        QString askedBy; // in the ledger
        std::function<QString(qsizetype shown, qint64 total)> some;
    };
    // How its table stands; columns are logical.
    struct Look {
        RowHeight rowHeight = RowHeight::Picture;
        QList<int> widths; // 0: leave
        QList<int> hidden;
        int stretched = 0;
        int sortedBy = 0; // the largest first
    };

    // objects: object names begin with it: "comments" gives commentsCard, commentsTable, loadComments ...
    AskedList(Engine &engine, const QString &objects, Words words, QWidget *parent);

    void setQuestion(const Question &question); // its limit is the list's own
    void setAsOf(std::optional<qint64> asOf);   // what had been asked by then; nothing is asked
    void setBlocked(std::optional<QString> reason);
    void setNow(qint64 now); // ages go on, but not those of a past time

protected:
    struct Page {
        qsizetype size = 0;
        Count total;
        bool hasMore = false;
        Provenance provenance;
        std::optional<Error> incomplete;
        int requests = 0;
    };
    struct Asked {
        Question question;
        AskOptions options;
        int request = 0;
    };

    // The rows; once, by the heir.
    void setRows(QAbstractItemModel *model, const Look &look);
    // To be done by askOf().
    virtual void ask(const Asked &asked) = 0;
    virtual void clearRows() = 0;
    virtual void filled(const Page &) {}
    template <typename T>
    using ListOf = QCoro::Task<Result<ListAnswer<T>>> (Questions::*)(QString, int, AskOptions);
    // take is given the rows where the question still stands.
    template <typename T>
    void askOf(ListOf<T> list, const Asked &asked, std::function<void(const ListAnswer<T> &)> take)
    {
        auto task = (questions().*list)(asked.question.subject, asked.question.limit, asked.options);
        QCoro::connect(std::move(task), this,
                       [this, request = asked.request, take = std::move(take)](const Result<ListAnswer<T>> &answer) {
                           answered(request, pageOf(answer), [&take, &answer] { take(*answer); });
                       });
    }

    [[nodiscard]] Engine &engine() const { return m_engine; }
    [[nodiscard]] Questions &questions() const;
    [[nodiscard]] ResultsTable &table() const { return *m_table; }
    void setPageRows(int rows) { m_pageRows = rows; } // where it is not the canonical 30

private:
    enum class Asking { Nothing, Held, Upstream };

    template <typename T>
    [[nodiscard]] static Result<Page> pageOf(const Result<ListAnswer<T>> &list)
    {
        if (!list)
            return fail(list.error());
        return Page{list->items.size(), list->total, !list->next.isEmpty(), list->provenance, list->incomplete, list->requests};
    }
    void answered(int request, const Result<Page> &page, const std::function<void()> &fill);
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
    std::optional<Provenance> m_provenance; // of the rows in sight
    qsizetype m_size = 0;
    bool m_hasMore = false;
    Asking m_asking = Asking::Nothing;
    int m_request = 0;
};

} // namespace Tidemark
