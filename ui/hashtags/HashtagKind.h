// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/topics/TopicKind.h"

namespace Tidemark {

// Hashtags, as the view of topics takes them.
class HashtagKind : public TopicKind
{
public:
    HashtagKind();

    [[nodiscard]] const Names &names() const override { return m_names; }
    [[nodiscard]] const TopicWords &words() const override { return m_words; }
    [[nodiscard]] Result<QString> normalised(const QString &text) const override;
    [[nodiscard]] QString shownAs(const QString &linkId) const override;
    [[nodiscard]] PostFilter postsWith(const Topic &topic) const override;
    void read(HistoryReader &history, const QString &linkId, std::optional<qint64> asOf, QObject *context,
              OneRead done) const override;
    void readAll(HistoryReader &history, std::optional<qint64> asOf, QObject *context, AllRead done) const override;
    void ask(Questions &questions, const Asked &asked, QObject *context, Answered done) const override;
    void askPosts(Questions &questions, const Asked &asked, QObject *context, PostsAnswered done) const override;

private:
    Names m_names;
    TopicWords m_words;
};

} // namespace Tidemark
