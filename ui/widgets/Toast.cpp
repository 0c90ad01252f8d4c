// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Toast.h"

#include "ui/theme/Measures.h"
#include "ui/widgets/FloatingSheet.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/PriceButton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPointer>
#include <QTimer>

namespace Tidemark {

namespace {
constexpr int kStaysMs = 8'000;
constexpr int kWidest = 560;
const QString kUndo = QStringLiteral("undo");
} // namespace

void Toast::tell(QWidget *inWindowOf, const QString &text, Undo undo)
{
    const QString label = undo ? tr("Undo") : QString();
    put(inWindowOf, text, {label, undo ? kUndo : QString(), std::move(undo)}, Stay::Awhile);
}

void Toast::undoLast(QWidget *inWindowOf)
{
    const auto *toast = inWindowOf->window()->findChild<Toast *>(QString(), Qt::FindDirectChildrenOnly);
    if (toast && toast->hasUndo())
        toast->m_button->click();
}

bool Toast::hasUndo() const
{
    return m_button && m_button->isVisible() && m_button->objectName() == kUndo;
}

Toast *Toast::tellOfWork(QWidget *inWindowOf, const QString &text, std::function<void()> cancel)
{
    return put(inWindowOf, text, {tr("Cancel"), QStringLiteral("cancelWork"), std::move(cancel)}, Stay::UntilDone);
}

Toast *Toast::put(QWidget *inWindowOf, const QString &text, const Button &button, Stay stay)
{
    QWidget *window = inWindowOf->window();
    auto *there = window->findChild<Toast *>(QString(), Qt::FindDirectChildrenOnly);
    if (there && there->hasUndo() && stay == Stay::Awhile && button.name != kUndo) {
        // What can be undone stays its time; the other follows it.
        connect(
            there, &QObject::destroyed, inWindowOf, [inWindowOf, text, button] { put(inWindowOf, text, button, Stay::Awhile); },
            Qt::QueuedConnection);
        return nullptr;
    }
    delete there;
    auto *toast = new Toast(inWindowOf, text, button, stay);
    toast->place();
    toast->show();
    toast->raise();
    return toast;
}

Toast::Toast(QWidget *origin, const QString &text, const Button &button, Stay stay)
    : QFrame(origin->window())
{
    setObjectName(QStringLiteral("toast"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kSheetShadow + kSpaceCard, kSheetShadow + kSpaceControl, kSheetShadow + kSpaceControl,
                            kSheetShadow + kSpaceControl);
    row->setSpacing(kSpaceControl);
    m_text = new PlainLabel(text, TextRole::Body, this);
    m_text->setObjectName(QStringLiteral("toastText"));
    m_text->setOverflow(Overflow::Wrap); // what is wrong often stands at the end
    row->addWidget(m_text, 1);
    if (!button.label.isEmpty())
        addButton(origin, button);
    auto *close = new IconButton(Icon::Close, tr("Close the message"), this);
    close->setObjectName(QStringLiteral("closeToast"));
    row->addWidget(close);
    connect(close, &QAbstractButton::clicked, this, &QObject::deleteLater);
    setAccessibleName(m_text->fullText());
    if (stay == Stay::Awhile)
        startPatience();
    parentWidget()->installEventFilter(this);
}

void Toast::addButton(QWidget *origin, const Button &button)
{
    m_button = new PriceButton(button.label, ButtonKind::Plain, this);
    m_button->setObjectName(button.name);
    layout()->addWidget(m_button);
    connect(m_button, &QAbstractButton::clicked, this, [this, from = QPointer<QWidget>(origin), pressed = button.pressed] {
        hide();
        deleteLater();
        if (from) // what it acts on is still there
            pressed();
    });
}

void Toast::startPatience()
{
    m_patience = new QTimer(this);
    m_patience->setSingleShot(true);
    m_patience->setInterval(kStaysMs);
    connect(m_patience, &QTimer::timeout, this, &Toast::goUnlessUsed);
    m_patience->start();
}

void Toast::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(m_text->fullText());
    place();
}

void Toast::place()
{
    const QWidget *window = parentWidget();
    const QFontMetrics metrics(m_text->font());
    const int words = metrics.horizontalAdvance(m_text->fullText()) + 2 * kSpaceCard;
    const int others = sizeHint().width() - m_text->sizeHint().width();
    const int width = qMin(qMin(kWidest, window->width() - 2 * kSpacePage) + 2 * kSheetShadow, words + others);
    const int height = heightForWidth(width);
    setGeometry((window->width() - width) / 2, window->height() - kStatusBarHeight - kSpaceCard + kSheetShadow - height, width,
                height);
}

void Toast::goUnlessUsed()
{
    const bool isUsed = underMouse() || (m_button && m_button->hasFocus());
    if (isUsed)
        m_patience->start();
    else
        deleteLater();
}

void Toast::enterEvent(QEnterEvent *event)
{
    if (m_patience)
        m_patience->stop();
    QFrame::enterEvent(event);
}

void Toast::leaveEvent(QEvent *event)
{
    if (m_patience)
        m_patience->start();
    QFrame::leaveEvent(event);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintFloatingSheet(painter, *this);
}

} // namespace Tidemark
