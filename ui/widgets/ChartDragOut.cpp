// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ChartDragOut.h"

#include <QApplication>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>
#include <QPixmap>

#include <utility>

namespace Tidemark {

namespace {

constexpr qreal kImageScale = 2.0; // sharp where screens are
constexpr int kShownWidth = 240;   // of the picture under the pointer

} // namespace

ChartDragOut::ChartDragOut(QWidget *chart, ChartActions actions)
    : QObject(chart)
    , m_chart(chart)
    , m_actions(std::move(actions))
{
    chart->installEventFilter(this);
}

std::unique_ptr<QMimeData> ChartDragOut::carried() const
{
    if (m_actions.twin().rows == 0)
        return nullptr;
    auto mime = std::make_unique<QMimeData>();
    mime->setImageData(chartImage(m_actions.picture(), kImageScale));
    mime->setText(m_actions.data());
    return mime;
}

bool ChartDragOut::eventFilter(QObject *watched, QEvent *event)
{
    const auto *mouse = dynamic_cast<QMouseEvent *>(event);
    if (!mouse)
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::MouseButtonPress && mouse->button() == Qt::LeftButton
        && mouse->modifiers().testFlag(Qt::ControlModifier)) {
        m_from = mouse->position();
        return true;
    }
    if (event->type() == QEvent::MouseMove && m_from)
        return moved(mouse->position());
    if (event->type() == QEvent::MouseButtonRelease && m_from) {
        m_from.reset();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

bool ChartDragOut::moved(QPointF to)
{
    if ((to - *m_from).manhattanLength() < QApplication::startDragDistance())
        return true;
    m_from.reset();
    auto mime = carried();
    if (!mime)
        return true;
    auto *drag = new QDrag(m_chart); // Qt deletes it
    drag->setPixmap(
        QPixmap::fromImage(qvariant_cast<QImage>(mime->imageData()).scaledToWidth(kShownWidth, Qt::SmoothTransformation)));
    drag->setMimeData(mime.release());
    drag->exec(Qt::CopyAction);
    return true;
}

} // namespace Tidemark
