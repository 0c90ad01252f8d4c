// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Learned.h"
#include "ui/widgets/Page.h"

class QStackedWidget;
class QTimer;

namespace Tidemark {

class ImageSource;
class PostPage;
class PostsList;

// All posts that are held, and the page of each. Opening either asks nothing.
class PostsPage : public Page
{
    Q_OBJECT

public:
    PostsPage(Engine &engine, Navigator &navigator, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    // An id shows that post; "all" as the aspect the list; "#tag" or "@handle" as the aspect the
    // list with this filter.
    void visit(const Link &link) override;
    void setAsOf(std::optional<qint64> asOf) override;
    void refresh() override;
    [[nodiscard]] std::optional<int> refreshPrice() const override;
    void focusFilter() override;
    [[nodiscard]] bool canExport() const override;
    void exportData() override;

private:
    void showList();
    void reload();
    [[nodiscard]] bool showsPost() const;

    std::optional<qint64> m_asOf;
    QTimer *m_reload = nullptr;
    ImageSource *m_images = nullptr;
    QStackedWidget *m_stack = nullptr;
    PostsList *m_list = nullptr;
    PostPage *m_post = nullptr;
};

} // namespace Tidemark
