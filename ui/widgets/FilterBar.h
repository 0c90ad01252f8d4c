// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QWidget>

#include <functional>

class QCompleter;
class QHBoxLayout;
class QLineEdit;
class QStringListModel;

namespace Tidemark {

class Chip;
class PlainLabel;

// A field that takes conditions as words and keeps each as a chip. What is being typed counts at
// once where it can be read; Enter or "and" makes a chip of it, Backspace in an empty field takes
// the last one away. Chips for which there is no room stand in the menu of one that counts them.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    // The one form of a condition's words, or what was expected instead.
    using Reader = std::function<Result<QString>(const QString &)>;
    using Splitter = std::function<QStringList(const QString &)>;

    FilterBar(const QString &accessibleName, Reader reader, Splitter splitter, QWidget *parent = nullptr);

    void setPlaceholder(const QString &text);
    void setCompletions(const QStringList &words);
    void setTerms(const QStringList &terms); // no signal
    [[nodiscard]] QStringList terms() const; // chips, and what is being typed where it can be read
    [[nodiscard]] QStringList chips() const { return m_terms; }
    void addTerm(const QString &term);
    void focusField();
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void termsChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildField(const QString &accessibleName);
    void edited(const QString &text);
    void commit();
    void removeTerm(int index);
    void rebuildChips();
    void fitChips();
    void offerOthers();
    void complain(const QString &text);

    Reader m_reader;
    Splitter m_splitter;
    QStringList m_terms;
    QList<Chip *> m_chips;
    Chip *m_others = nullptr; // counts those that have no room
    qsizetype m_fitting = 0;  // that have
    QHBoxLayout *m_layout = nullptr;
    QLineEdit *m_field = nullptr;
    PlainLabel *m_problem = nullptr;
    QStringListModel *m_words = nullptr;
    QCompleter *m_completer = nullptr;
};

} // namespace Tidemark
