// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FilterBar.h"

#include "core/base/PlainText.h"
#include "ui/render/Translate.h"
#include "ui/theme/Measures.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/DetailWords.h"
#include "ui/widgets/PlainLabel.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QRegularExpression>
#include <QStringListModel>

#include <algorithm>

namespace Tidemark {

namespace {

constexpr int kBarHeight = 32;
constexpr int kLeastField = 160;
constexpr int kLeastBar = 280;

} // namespace

FilterBar::FilterBar(const QString &accessibleName, Reader reader, Splitter splitter, QWidget *parent)
    : QWidget(parent)
    , m_reader(std::move(reader))
    , m_splitter(std::move(splitter))
{
    setObjectName(QStringLiteral("filterBar"));
    setAccessibleName(accessibleName);
    setFixedHeight(kBarHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::IBeamCursor);
    m_layout = new QHBoxLayout(this);
    m_layout->setContentsMargins(kSpaceCardGap, 1, kSpaceCardGap, 1);
    m_layout->setSpacing(kSpaceControl);
    m_others = new Chip(QString(), Tone::Accent, ChipUse::Button, this);
    m_others->setObjectName(QStringLiteral("otherFilters"));
    m_others->hide();
    m_layout->addWidget(m_others, 0, Qt::AlignVCenter);
    connect(m_others, &QAbstractButton::clicked, this, &FilterBar::offerOthers);
    buildField(accessibleName);
    m_problem = new PlainLabel(TextRole::Caption, this);
    m_problem->setObjectName(QStringLiteral("filterProblem"));
    m_problem->setInk(TextInk::Critical);
    m_problem->hide();
    m_layout->addWidget(m_problem);
}

void FilterBar::buildField(const QString &accessibleName)
{
    m_field = new QLineEdit(this);
    m_field->setObjectName(QStringLiteral("filterField"));
    m_field->setAccessibleName(accessibleName);
    m_field->setFrame(false);
    m_field->installEventFilter(this);
    m_words = new QStringListModel(this);
    m_completer = new QCompleter(m_words, this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setMaxVisibleItems(8);
    m_field->setCompleter(m_completer);
    m_layout->addWidget(m_field, 1);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textEdited, this, &FilterBar::edited);
    connect(m_field, &QLineEdit::returnPressed, this, &FilterBar::commit);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &FilterBar::commit, Qt::QueuedConnection);
}

void FilterBar::setPlaceholder(const QString &text)
{
    m_field->setPlaceholderText(text);
}

void FilterBar::setCompletions(const QStringList &words)
{
    if (m_words->stringList() != words)
        m_words->setStringList(words);
}

void FilterBar::setTerms(const QStringList &terms)
{
    m_terms.clear();
    for (const QString &term : terms) {
        if (const auto words = m_reader(term); words && !m_terms.contains(*words))
            m_terms.append(*words);
    }
    m_field->clear();
    complain({});
    rebuildChips();
}

QStringList FilterBar::terms() const
{
    QStringList all = m_terms;
    for (const QString &part : m_splitter(m_field->text())) {
        if (const auto words = m_reader(part); words && !all.contains(*words))
            all.append(*words);
    }
    return all;
}

void FilterBar::addTerm(const QString &term)
{
    const auto words = m_reader(term);
    if (!words || m_terms.contains(*words))
        return;
    m_terms.append(*words);
    rebuildChips();
    emit termsChanged();
}

void FilterBar::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FilterBar::edited(const QString &text)
{
    static const QRegularExpression joint(QStringLiteral("\\sand\\s$"), QRegularExpression::CaseInsensitiveOption);
    complain({});
    const QStringList parts = m_splitter(QString(text).remove(joint));
    const bool isRead =
        std::all_of(parts.begin(), parts.end(), [this](const QString &part) { return m_reader(part).has_value(); });
    if (joint.match(text).hasMatch() && isRead) {
        commit();
        return;
    }
    emit termsChanged(); // what cannot be read yet stays as it is typed
}

void FilterBar::commit()
{
    static const QRegularExpression joint(QStringLiteral("\\s+and\\s*$"), QRegularExpression::CaseInsensitiveOption);
    QString text = m_field->text();
    QStringList left;
    for (const QString &part : m_splitter(text.remove(joint))) {
        const auto words = m_reader(part);
        if (!words) {
            left.append(part);
            complain(detailWords(words.error()));
        } else if (!m_terms.contains(*words)) {
            m_terms.append(*words);
        }
    }
    m_field->setText(left.join(QStringLiteral(" and ")));
    rebuildChips();
    emit termsChanged();
}

void FilterBar::removeTerm(int index)
{
    m_terms.removeAt(index);
    rebuildChips();
    m_field->setFocus();
    emit termsChanged();
}

void FilterBar::rebuildChips()
{
    for (Chip *chip : std::as_const(m_chips))
        chip->deleteLater();
    m_chips.clear();
    for (int i = 0; i < int(m_terms.size()); ++i) {
        auto *chip = new Chip(m_terms.at(i), Tone::Accent, ChipUse::Removable, this);
        chip->setObjectName(QStringLiteral("filterChip"));
        chip->setAccessibleName(tr("filter: %1").arg(m_terms.at(i)));
        connect(chip, &Chip::removeRequested, this, [this, i] { removeTerm(i); });
        m_layout->insertWidget(i, chip, 0, Qt::AlignVCenter);
        m_chips.append(chip);
    }
    fitChips();
}

// The first ones, as many as leave room to type; a long filter must not push the window open.
void FilterBar::fitChips()
{
    const int all = width() - kLeastField - 2 * kSpaceCardGap;
    int used = 0;
    m_fitting = 0;
    for (const Chip *chip : std::as_const(m_chips)) {
        used += chip->sizeHint().width() + kSpaceControl;
        const bool isLast = m_fitting + 1 == m_chips.size();
        if (used > all - (isLast ? 0 : m_others->sizeHint().width() + kSpaceControl))
            break;
        ++m_fitting;
    }
    for (qsizetype i = 0; i < m_chips.size(); ++i)
        m_chips.at(i)->setVisible(i < m_fitting);
    const auto others = m_chips.size() - m_fitting;
    m_others->setVisible(others > 0);
    m_others->setChipText(m_fitting > 0 ? (tr("%Ln more", nullptr, pluralOf(others)))
                                        : (tr("%Ln conditions", nullptr, pluralOf(others))));
    m_others->setToolTip(m_terms.mid(m_fitting).join(QLatin1Char('\n')));
}

// A click on one takes it away, as its cross would.
void FilterBar::offerOthers()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("otherFiltersMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (qsizetype i = m_fitting; i < m_terms.size(); ++i)
        menu->addAction(tr("Remove: %1").arg(plain(m_terms.at(i)).replace(QLatin1Char('&'), QStringLiteral("&&"))), this,
                        [this, i] { removeTerm(int(i)); });
    menu->popup(m_others->mapToGlobal(QPoint(0, m_others->height() + kSpaceChip)));
}

QSize FilterBar::minimumSizeHint() const
{
    return {kLeastBar, kBarHeight};
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitChips();
}

void FilterBar::complain(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        update();
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Backspace && m_field->text().isEmpty() && !m_terms.isEmpty()) {
            removeTerm(int(m_terms.size()) - 1);
            return true;
        }
        if (key == Qt::Key_Escape && !m_field->text().isEmpty()) {
            m_field->clear();
            complain({});
            emit termsChanged();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FilterBar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_field->hasFocus() ? tokens.accent : tokens.border);
    painter.setBrush(tokens.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kRadiusControl, kRadiusControl);
}

} // namespace Tidemark
