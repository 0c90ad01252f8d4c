// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/HistoryReader.h"
#include "ui/models/LocalFinder.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Navigator.h"

namespace Tidemark {

class ColumnProxy;
class ImageSource;
class MatchesModel;
class ResultsTable;
class SegmentedControl;

// What the local history holds for the words that are typed: free, best first, all kinds or one of them.
class LocalCard : public Card
{
    Q_OBJECT

public:
    explicit LocalCard(ImageSource *images, QWidget *parent = nullptr);

    void setMatches(const QString &text, const LocalFinder::Matches &matches, qint64 now);
    void setFailure(const Error &error);
    // The one that is meant where a name begins with what is typed; invalid where none does.
    [[nodiscard]] std::optional<Link> best() const;
    void focusTable();

signals:
    void opened(const Tidemark::Link &link);

private:
    void buildTable(ImageSource *images);
    void showKind();
    void say(const QString &words);

    SegmentedControl *m_kinds = nullptr;
    ResultsTable *m_table = nullptr;
    MatchesModel *m_model = nullptr;
    ColumnProxy *m_proxy = nullptr;
    PlainLabel *m_words = nullptr;
    QString m_text;
};

} // namespace Tidemark
