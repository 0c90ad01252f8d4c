// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QTimer;

namespace Tidemark {

class PlainLabel;
class PriceButton;

// A line at the foot of the window that says what was just done and, where it can be undone, carries the button for it.
// It goes by itself, but never while the pointer or the keyboard is on it. One at a time.
class Toast : public QFrame
{
    Q_OBJECT

public:
    using Undo = std::function<void()>;

    // In the window of this widget; the toast of before goes, unless it has a way back: then this one follows it. The way
    // back is called at most once.
    static void tell(QWidget *inWindowOf, const QString &text, Undo undo = {});
    // As its button does, while the line is in sight; a line without one is left alone.
    static void undoLast(QWidget *inWindowOf);
    // Of work that goes on: it stays until it is deleted, another comes, or its button ends the work.
    static Toast *tellOfWork(QWidget *inWindowOf, const QString &text, std::function<void()> cancel);
    void setText(const QString &text);

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Stay { Awhile, UntilDone };
    struct Button {
        QString label; // empty: none
        QString name;
        std::function<void()> pressed;
    };
    Toast(QWidget *origin, const QString &text, const Button &button, Stay stay);
    static Toast *put(QWidget *inWindowOf, const QString &text, const Button &button, Stay stay);
    void addButton(QWidget *origin, const Button &button);
    void startPatience();
    void place();
    [[nodiscard]] bool hasUndo() const;
    void goUnlessUsed();

    PlainLabel *m_text = nullptr;
    PriceButton *m_button = nullptr;
    QTimer *m_patience = nullptr; // null: it stays
};

} // namespace Tidemark
