// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cache/CacheEntry.h"
#include "core/domain/Provenance.h"
#include "ui/widgets/AgeChip.h"
#include "ui/widgets/ErrorWords.h"
#include "ui/widgets/StatePanel.h"

#include <QWidget>

class QStackedWidget;

namespace Tidemark {

struct AnswerDifference;
class DifferenceTable;
class JsonTree;
class PlainLabel;
class SegmentedControl;

// The answer to the question at the left, as it came: where it is from and how old, and its JSON as a
// tree, and how it differs from what is documented and from the answer before. Where there is none, what to do about it.
class AnswerView : public QWidget
{
    Q_OBJECT
public:
    explicit AnswerView(QWidget *parent = nullptr);

    void showEmpty(const QString &title, const QString &text);
    void showAsking(const QString &subject, qint64 credits);
    // The same entry again changes the words around it and leaves the tree as it was opened.
    void showAnswer(const CacheEntryPtr &entry, const Provenance &provenance, bool isOffline);
    void showNotFound(const ErrorWords &words, const Provenance &provenance);
    void showProblem(const ErrorWords &words, const QString &chip, std::optional<int> price); // above an answer, where one stands
    void clearProblem();
    void showDifferences(const AnswerDifference &difference); // of the answer that is shown
    void setNow(qint64 now);
    [[nodiscard]] CacheEntryPtr entry() const { return m_entry; }

signals:
    void retryRequested();
    void answerShown(const Tidemark::CacheEntryPtr &entry); // another one than before

private:
    void buildCard();
    void buildFaces();
    void parse(const CacheEntryPtr &entry);
    void dropAnswer();

    StatePanel *m_panel = nullptr;
    Card *m_card = nullptr;
    AgeChip *m_age = nullptr;
    PlainLabel *m_cost = nullptr;
    SegmentedControl *m_face = nullptr;
    QStackedWidget *m_faces = nullptr;
    JsonTree *m_tree = nullptr;
    DifferenceTable *m_documented = nullptr;
    DifferenceTable *m_earlier = nullptr;
    CacheEntryPtr m_entry; // whose tree is shown
    int m_parsing = 0;     // newest wins
};

} // namespace Tidemark
