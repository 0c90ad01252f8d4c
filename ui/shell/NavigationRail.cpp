// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/NavigationRail.h"

#include "ui/render/NumberFormat.h"
#include "ui/theme/Measures.h"
#include "ui/theme/TextLine.h"
#include "ui/theme/Tokens.h"
#include "ui/theme/Typography.h"
#include "ui/widgets/ChipPainter.h"
#include "ui/widgets/PlainLabel.h"

#include <QFocusEvent>
#include <QPainter>
#include <QStyle>
#include <QThreadPool>
#include <QVBoxLayout>

#include <algorithm>

namespace Tidemark {

namespace {

constexpr int kEntryHeight = 32;
constexpr int kEntryIndent = 12;
constexpr int kRailMargin = 8;
constexpr int kNarrowRailWidth = 52;
constexpr int kDotSize = 7;     // says that there is news where its number has no room
constexpr int kMostUnseen = 99; // more are no figure to act on

// The sign of the program; it takes the accent of the theme in which it is painted.
class Brand : public QWidget
{
public:
    explicit Brand(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(44);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &tokens = Tokens::of(palette());
        const int size = 20;
        const QRect icon(kEntryIndent, (height() - size) / 2, size, size);
        painter.drawPixmap(QStyle::visualRect(layoutDirection(), rect(), icon),
                           iconPixmap(Icon::Logo, tokens.accent, size, devicePixelRatioF()));
        painter.setFont(fontFor(TextRole::Heading));
        painter.setPen(tokens.text);
        const QRect name = rect().adjusted(icon.right() + kSpaceControl, 0, 0, 0);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), name), Qt::AlignVCenter | Qt::AlignLeft,
                         QStringLiteral("Tidemark"));
    }
};

} // namespace

RailButton::RailButton(Icon icon, const QString &name, QWidget *parent)
    : ChoiceButton(parent)
    , m_icon(icon)
{
    setText(name);
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize RailButton::sizeHint() const
{
    return {(m_isNarrow ? kNarrowRailWidth : kRailWidth) - 2 * kRailMargin, kEntryHeight};
}

void RailButton::setNarrow(bool isNarrow)
{
    m_isNarrow = isNarrow;
    updateGeometry();
}

void RailButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = Tokens::of(palette());
    const QRectF area = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? tokens.accentSoft : tokens.hover);
        painter.drawRoundedRect(area, kRadiusControl, kRadiusControl);
    }
    if (hasFocus() && m_reachedByKeys) {
        painter.setPen(QPen(tokens.accent, kFocusWidth));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(area, kRadiusControl, kRadiusControl);
    }
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    const int indent = m_isNarrow ? (width() - kIconSize) / 2 : kEntryIndent;
    QRect icon(indent, (height() - kIconSize) / 2, kIconSize, kIconSize);
    QRect words = rect().adjusted(icon.right() + kEntryIndent, 0, -kEntryIndent, 0);
    if (isRightToLeft) {
        icon.moveRight(width() - indent);
        words = rect().adjusted(kEntryIndent, 0, -(kIconSize + 2 * kEntryIndent), 0);
    }
    painter.drawPixmap(icon, iconPixmap(m_icon, isChecked() ? tokens.accent : tokens.secondary, kIconSize, devicePixelRatioF()));
    if (m_isNarrow) {
        paintUnseenDot(painter, icon);
        return;
    }
    painter.setFont(fontFor(isChecked() ? TextRole::BodyStrong : TextRole::Body));
    painter.setPen(isChecked() ? tokens.accent : tokens.secondary);
    const int mark = m_unseen > 0 ? unseenSize().width() + kSpaceControl : 0;
    if (textWidth(painter.font(), text()) <= words.width() - mark)
        paintUnseen(painter);
    else
        paintUnseenDot(painter, icon); // a long name needs the number's room
    const QString name = elidedToWidth(painter.font(), text(), words.width());
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, name); // the painter mirrors it
}

void RailButton::paintUnseenDot(QPainter &painter, const QRect &icon) const
{
    if (m_unseen <= 0)
        return;
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(Tokens::of(palette()).accent);
    painter.drawEllipse(QRectF(icon.right() - 2, icon.top() - 2, kDotSize, kDotSize));
    painter.restore();
}

QString RailButton::unseenWords() const
{
    return m_unseen > kMostUnseen ? exactCount(kMostUnseen) + QLatin1Char('+') : exactCount(m_unseen);
}

QSize RailButton::unseenSize() const
{
    if (m_unseen <= 0)
        return {};
    const QSize size = chipSize(unseenWords(), fontFor(TextRole::Caption));
    return {std::max(size.width(), size.height()), size.height()};
}

void RailButton::paintUnseen(QPainter &painter) const
{
    if (m_unseen <= 0)
        return;
    const Tokens &tokens = Tokens::of(palette());
    painter.save();
    painter.setFont(fontFor(TextRole::Caption));
    const QSize size = unseenSize();
    const QRect area(QPoint(width() - kEntryIndent - size.width(), (height() - size.height()) / 2), size);
    // On the entry in sight the soft accent lies already.
    const ToneColours colours{isChecked() ? tokens.surface : tokens.accentSoft, tokens.accent, tokens.accent};
    paintChip(painter, QStyle::visualRect(layoutDirection(), rect(), area), unseenWords(), colours);
    painter.restore();
}

void RailButton::setUnseen(int count)
{
    if (m_unseen == count)
        return;
    m_unseen = count;
    setAccessibleName(count > 0 ? tr("%1, %Ln unseen news", nullptr, count).arg(text()) : text());
    update();
}

void RailButton::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void RailButton::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

void RailButton::focusInEvent(QFocusEvent *event)
{
    m_reachedByKeys = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
                      || event->reason() == Qt::ShortcutFocusReason;
    QAbstractButton::focusInEvent(event);
}

NavigationRail::NavigationRail(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setFixedWidth(kRailWidth);
    setObjectName(QStringLiteral("rail"));
    setAccessibleName(tr("Views"));
    m_layout->setContentsMargins(kRailMargin, kRailMargin, kRailMargin, kRailMargin);
    m_layout->setSpacing(2);
    m_brand = new Brand(this);
    m_layout->addWidget(m_brand);
    m_layout->addSpacing(4);
    add(Place::Profiles, Icon::Profiles, tr("Profiles"), "railProfiles");
    add(Place::Posts, Icon::Posts, tr("Posts"), "railPosts");
    add(Place::Hashtags, Icon::Hashtags, tr("Hashtags"), "railHashtags");
    add(Place::Sounds, Icon::Sounds, tr("Sounds"), "railSounds");
    add(Place::Discover, Icon::Discover, tr("Discover"), "railDiscover");
    add(Place::Compare, Icon::Compare, tr("Compare"), "railCompare");
    add(Place::Watchlists, Icon::Watchlists, tr("Watchlists"), "railWatchlists");
    m_layout->addStretch();
    add(Place::Credits, Icon::Credits, tr("Credits"), "railCredits");
    add(Place::Health, Icon::Health, tr("Health"), "railHealth");
    add(Place::Inspector, Icon::Inspector, tr("Inspector"), "railInspector");
    add(Place::Settings, Icon::Settings, tr("Settings"), "railSettings");
    QList<Icon> icons;
    for (const RailButton *button : std::as_const(m_buttons))
        icons.append(button->sign());
    // The first paint of the window waits for all of them.
    QThreadPool::globalInstance()->start([icons, ratio = devicePixelRatioF()] { prepareIcons(icons, kIconSize, ratio); });
}

void NavigationRail::add(Place place, Icon icon, const QString &name, const char *objectName)
{
    auto *button = new RailButton(icon, name, this);
    button->setObjectName(QLatin1String(objectName));
    m_places.append(place);
    button->setToolTip(m_places.size() > 9 ? name : tr("%1 (Ctrl+%2)").arg(name).arg(m_places.size()));
    connect(button, &QAbstractButton::clicked, this, [this, place] { emit placeChosen(place); });
    m_buttons.insert(place, button);
    m_layout->addWidget(button);
}

void NavigationRail::setNarrow(bool isNarrow)
{
    if (m_isNarrow == isNarrow)
        return;
    m_isNarrow = isNarrow;
    setFixedWidth(isNarrow ? kNarrowRailWidth : kRailWidth);
    m_brand->setFixedWidth((isNarrow ? kNarrowRailWidth : kRailWidth) - 2 * kRailMargin);
    for (RailButton *button : std::as_const(m_buttons))
        button->setNarrow(isNarrow);
}

void NavigationRail::setCurrent(Place place)
{
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it) {
        it.value()->setAutoExclusive(false); // none may be checked: the first-run page has no entry
        it.value()->mark(it.key() == place);
        it.value()->setAutoExclusive(true);
    }
}

void NavigationRail::setUnseen(Place place, int count)
{
    if (RailButton *button = m_buttons.value(place))
        button->setUnseen(count);
}

void NavigationRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = Tokens::of(palette());
    painter.fillRect(rect(), tokens.surface);
    painter.setPen(tokens.border);
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.drawLine(edge, 0, edge, height());
}

} // namespace Tidemark
