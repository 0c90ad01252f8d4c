// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SegmentedControl.h"

#include "ui/theme/Measures.h"
#include "ui/theme/TextLine.h"
#include "ui/theme/Tokens.h"
#include "ui/theme/Typography.h"
#include "ui/widgets/ChoiceButton.h"
#include "ui/widgets/FocusFrame.h"
#include "ui/widgets/RoundedBox.h"
#include "ui/widgets/SpokenRole.h"
#include "ui/widgets/ToolTipText.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

namespace Tidemark {

namespace {

constexpr int kSegmentPadding = 9;
const char *const kIdProperty = "segmentId";

class Segment final : public ChoiceButton
{
public:
    Segment(const QString &text, QWidget *parent)
        : ChoiceButton(parent)
    {
        setText(text);
        setAccessibleName(text);
        setFont(fontFor(TextRole::Caption));
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        QFont bold = font();
        bold.setWeight(QFont::DemiBold); // reserved, so that the choice moves nothing
        return {textWidth(bold, text()) + 2 * kSegmentPadding, kSmallControlHeight};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &tokens = Tokens::of(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRect inner = rect().adjusted(0, 1, 0, -1);
        if (isChecked())
            painter.fillRect(inner, tokens.accentSoft);
        else if (underMouse() && isEnabled())
            painter.fillRect(inner, tokens.hover);
        QFont used = font();
        used.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
        painter.setFont(used);
        painter.setPen(!isEnabled() ? tokens.disabled : isChecked() ? tokens.accent : tokens.secondary);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, text());
        paintFocusFrame(painter, *this, rect(), kRadiusControl - 2);
    }
};

} // namespace

SegmentedControl::SegmentedControl(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    speakAs(*this, QAccessible::Grouping);
    setAccessibleName(accessibleName);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_layout->setContentsMargins(1, 0, 1, 0);
    m_layout->setSpacing(0);
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::buttonClicked, this,
            [this](QAbstractButton *button) { emit chosen(button->property(kIdProperty).toString()); });
}

void SegmentedControl::addSegment(const QString &text, const QString &id, const QString &toolTip)
{
    auto *segment = new Segment(text, this);
    segment->setObjectName(QStringLiteral("segment-") + id);
    segment->setProperty(kIdProperty, id);
    segment->setToolTip(toolTipText(toolTip));
    m_group->addButton(segment);
    m_layout->addWidget(segment);
    if (m_group->buttons().size() == 1)
        segment->mark(true);
}

void SegmentedControl::clear()
{
    const QList<QAbstractButton *> buttons = m_group->buttons();
    qDeleteAll(buttons);
}

void SegmentedControl::setCurrent(const QString &id)
{
    bool found = false;
    for (QAbstractButton *button : m_group->buttons()) {
        if (button->property(kIdProperty).toString() == id) {
            static_cast<ChoiceButton *>(button)->mark(true);
            found = true;
        }
    }
    if (found || !m_group->checkedButton())
        return;
    m_group->setExclusive(false);
    m_group->checkedButton()->setChecked(false);
    m_group->setExclusive(true);
}

QString SegmentedControl::current() const
{
    const QAbstractButton *button = m_group->checkedButton();
    return button ? button->property(kIdProperty).toString() : QString();
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRoundedBox(painter, rect(), kRadiusControl, tokens.raised, tokens.border);
    painter.setPen(tokens.hairline);
    for (const QAbstractButton *button : m_group->buttons()) {
        if (button != m_group->buttons().first())
            painter.drawLine(button->geometry().topLeft() + QPoint(0, 1), button->geometry().bottomLeft() - QPoint(0, 1));
    }
}

} // namespace Tidemark
