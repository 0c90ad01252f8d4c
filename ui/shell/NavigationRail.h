// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Icons.h"
#include "ui/widgets/ChoiceButton.h"
#include "ui/widgets/Navigator.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace Tidemark {

// One entry of the rail: icon and name, filled softly while its view is the one in sight.
class RailButton : public ChoiceButton
{
    Q_OBJECT
public:
    RailButton(Icon icon, const QString &name, QWidget *parent = nullptr);
    [[nodiscard]] Icon sign() const { return m_icon; }
    [[nodiscard]] QSize sizeHint() const override;
    // A mark at its end: so much of it nobody has seen. 0 takes the mark away.
    void setUnseen(int count);
    [[nodiscard]] int unseen() const { return m_unseen; }
    void setNarrow(bool isNarrow); // the icon alone

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QString unseenWords() const;
    [[nodiscard]] QSize unseenSize() const; // of the mark; empty where all was seen
    void paintUnseen(QPainter &painter) const;
    void paintUnseenDot(QPainter &painter, const QRect &icon) const;

    Icon m_icon;
    int m_unseen = 0;
    bool m_isNarrow = false;
    bool m_reachedByKeys = false; // only then is the focus drawn
};

// The views, at the left: what one works with above, what one runs the program with below.
class NavigationRail : public QWidget
{
    Q_OBJECT
public:
    explicit NavigationRail(QWidget *parent = nullptr);

    void setCurrent(Place place);
    void setUnseen(Place place, int count);
    // Icons without their names, which stand in the tooltips: in a small window the page needs the room.
    void setNarrow(bool isNarrow);
    // In the order of the rail; also that of Ctrl+1 to Ctrl+9.
    [[nodiscard]] QList<Place> places() const { return m_places; }

signals:
    void placeChosen(Tidemark::Place place);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void add(Place place, Icon icon, const QString &name, const char *objectName);

    QVBoxLayout *m_layout = nullptr;
    QWidget *m_brand = nullptr;
    bool m_isNarrow = false;
    QHash<Place, RailButton *> m_buttons;
    QList<Place> m_places;
};

} // namespace Tidemark
