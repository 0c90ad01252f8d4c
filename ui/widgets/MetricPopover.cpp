// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/MetricPopover.h"

#include "ui/render/CoreWords.h"
#include "ui/theme/Measures.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Compositor.h"
#include "ui/widgets/FloatingSheet.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/PriceButton.h"
#include "ui/widgets/SegmentedControl.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

namespace Tidemark {

namespace {

constexpr int kWidth = 460;
constexpr int kRowPadding = 10;

// A label at the left, its value at the right, a hairline below.
class RowWidget final : public QWidget
{
public:
    RowWidget(const MetricRow &row, QWidget *parent)
        : QWidget(parent)
    {
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(kRowPadding, 0, kRowPadding, 1);
        layout->setSpacing(kSpaceCard);
        auto *value = new PlainLabel(coreWords(row.value), TextRole::Body, this);
        value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        value->setOverflow(Overflow::Elide);
        layout->addWidget(secondaryLabel(row.label, this));
        layout->addWidget(value, 1);
        setFixedHeight(kDenseRowHeight);
        setAccessibleName(row.label);
        setAccessibleDescription(value->fullText());
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(QRect(0, height() - 1, width(), 1), Tokens::of(palette()).hairline);
    }
};

} // namespace

MetricPopover::MetricPopover(QWidget *parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint)
{
    setObjectName(QStringLiteral("metricPopover"));
    setAttribute(Qt::WA_TranslucentBackground);
    setFixedWidth(kWidth + 2 * kSheetShadow);
    auto *layout = new QVBoxLayout(this);
    const int margin = kSheetShadow + kSpaceCard;
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(kSpaceControl);
    buildHead();
    m_formula = secondaryLabel({}, this, TextRole::Code);
    m_formula->setOverflow(Overflow::Wrap);
    m_formula->setObjectName(QStringLiteral("formula"));
    layout->addLayout(m_head);
    layout->addWidget(m_formula);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(0);
    layout->addLayout(m_rows);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(kSpaceControl);
    m_buttons->setContentsMargins(0, kSpaceChip, 0, 0);
    m_buttons->addStretch(1);
    layout->addLayout(m_buttons);
}

void MetricPopover::buildHead()
{
    m_head = new QHBoxLayout;
    m_head->setSpacing(kSpaceControl);
    m_title = new PlainLabel(TextRole::CardTitle, this);
    m_title->setOverflow(Overflow::Elide);
    m_head->addWidget(m_title, 1);
}

void MetricPopover::setExplanation(const MetricExplanation &explanation)
{
    m_explanation = explanation;
    m_title->setText(explanation.title);
    m_formula->setText(coreWords(explanation.formula));
    m_formula->setVisible(!explanation.formula.isEmpty());
    setAccessibleName(m_title->fullText());
    setAccessibleDescription(m_formula->fullText());
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const MetricRow &row : explanation.rows)
        m_rows->addWidget(new RowWidget(row, this));
    adjustSize();
}

SegmentedControl *MetricPopover::definitions()
{
    if (!m_definitions) {
        m_definitions = new SegmentedControl(tr("definition"), this);
        m_definitions->setObjectName(QStringLiteral("definitions"));
        m_head->addWidget(m_definitions);
    }
    return m_definitions;
}

PriceButton *MetricPopover::addButton(const QString &label, const QString &objectName)
{
    auto *button = new PriceButton(label, ButtonKind::Plain, this);
    button->setObjectName(objectName);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

void MetricPopover::openBeside(QWidget *anchor)
{
    adjustSize();
    const QRect place(anchor->mapToGlobal(QPoint(0, 0)), anchor->size());
    QPoint corner(place.left() - kSheetShadow, place.bottom() + kSpaceChip - kSheetShadow);
    if (const QScreen *screen = anchor->screen()) {
        const QRect room = screen->availableGeometry();
        corner.setX(qBound(room.left(), corner.x(), qMax(room.left(), room.right() - width())));
        if (corner.y() + height() > room.bottom())
            corner.setY(qMax(room.top(), place.top() - height() + kSheetShadow - kSpaceChip));
    }
    move(corner);
    show();
    setFocus();
}

QString MetricPopover::asText() const
{
    QStringList lines = {m_explanation.title, m_explanation.formula};
    for (const MetricRow &row : m_explanation.rows)
        lines << row.label + QLatin1Char('\t') + row.value;
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

// Where nobody blends the shadow with the page, the sheet stands without it.
void MetricPopover::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (!hasCompositor())
        setMask(floatingSheetShape(*this));
}

void MetricPopover::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintFloatingSheet(painter, *this, mask().isEmpty() ? SheetShadow::Soft : SheetShadow::None);
}

} // namespace Tidemark
