// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/watchlists/ListHeader.h"

#include "core/base/PlainText.h"
#include "core/engine/Engine.h"
#include "core/settings/Settings.h"
#include "core/watch/VisitForecast.h"
#include "core/watch/WatchLists.h"
#include "ui/render/NumberFormat.h"
#include "ui/render/TimeFormat.h"
#include "ui/render/Translate.h"
#include "ui/theme/Measures.h"
#include "ui/watchlists/RunBar.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/DetailWords.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/PriceButton.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/SettingField.h"
#include "ui/widgets/WhenReady.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QSpinBox>
#include <QVBoxLayout>

namespace Tidemark {

namespace {

constexpr int kMostAgeDays = 365;
constexpr int kNumberWidth = 80;
constexpr int kAgeWidth = 64;
constexpr int kLeastRun = 240; // its words go before its button does

QWidget *labelled(const QString &words, QWidget *field, QWidget *parent)
{
    auto *pair = new QWidget(parent);
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpaceControl);
    row->addWidget(secondaryLabel(words, pair));
    row->addWidget(field);
    return pair;
}

} // namespace

ListHeader::ListHeader(Engine &engine, QWidget *parent)
    : QWidget(parent)
    , m_engine(engine)
{
    setObjectName(QStringLiteral("listHeader"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceControl);
    buildTop();
    m_words = secondaryLabel({}, this);
    m_words->setObjectName(QStringLiteral("listWords"));
    m_words->setOverflow(Overflow::Wrap);
    column->addWidget(m_words);
    buildSettings();
    m_problem = new PlainLabel(TextRole::Caption, this);
    m_problem->setObjectName(QStringLiteral("listProblem"));
    m_problem->setInk(TextInk::Critical);
    m_problem->setOverflow(Overflow::Wrap);
    m_problem->hide();
    column->addWidget(m_problem);
    setEnabled(false); // until there is a list
}

// It stands in a splitter, which knows of no height that goes with a width.
bool ListHeader::event(QEvent *event)
{
    const bool isHandled = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        setMinimumHeight(layout()->heightForWidth(width()));
    return isHandled;
}

void ListHeader::buildTop()
{
    auto *row = new FlowLayout(nullptr, kSpaceControl);
    m_name = new PlainLabel(TextRole::Heading, this);
    m_name->setObjectName(QStringLiteral("listName"));
    m_rename = new QLineEdit(this);
    m_rename->setObjectName(QStringLiteral("renameList"));
    m_rename->setAccessibleName(tr("New name of the watchlist"));
    m_rename->hide();
    m_paused = new Chip(tr("paused"), Tone::Warning, this);
    m_paused->setObjectName(QStringLiteral("pausedChip"));
    m_pause = new PriceButton(tr("Pause"), ButtonKind::Plain, this);
    m_pause->setObjectName(QStringLiteral("pauseList"));
    m_pause->setToolTip(tr("A paused list is asked for nothing, also from the middle of a run on"));
    m_run = new RunBar(m_engine, this);
    auto *more = new PriceButton(tr("More"), ButtonKind::Plain, this);
    more->setObjectName(QStringLiteral("moreOfList"));
    buildMenu(more);
    row->addWidget(m_name);
    row->addWidget(m_rename);
    row->addWidget(m_paused);
    for (QWidget *part : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_paused)})
        row->setAlignment(part, Qt::AlignVCenter);
    row->addShare(m_run, kLeastRun, 1);
    row->addWidget(m_pause);
    row->addWidget(more);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_pause, &QAbstractButton::clicked, this, [this] {
        NamedList list = m_summary.list;
        list.paused = !list.paused;
        change(list);
    });
    connect(m_rename, &QLineEdit::editingFinished, this, &ListHeader::rename);
}

void ListHeader::buildMenu(PriceButton *more)
{
    auto *menu = new QMenu(more);
    menu->setObjectName(QStringLiteral("listMenu"));
    connect(menu->addAction(tr("Rename")), &QAction::triggered, this, [this] {
        m_name->hide();
        m_rename->setText(m_summary.list.name);
        m_rename->show();
        m_rename->setFocus(Qt::OtherFocusReason);
        m_rename->selectAll();
    });
    connect(menu->addAction(tr("Import names…")), &QAction::triggered, this, &ListHeader::importRequested);
    connect(menu->addAction(tr("Export names…")), &QAction::triggered, this, &ListHeader::exportRequested);
    menu->addSeparator();
    m_remove = menu->addAction(tr("Delete the list…"));
    connect(m_remove, &QAction::triggered, this, &ListHeader::askRemove);
    more->setMenu(menu);
}

void ListHeader::buildSettings()
{
    auto *row = new FlowLayout(nullptr, kSpaceControl);
    m_policy = new SegmentedControl(tr("Policy"), this);
    m_policy->setObjectName(QStringLiteral("listPolicy"));
    m_policy->addSegment(tr("Thrifty"), watchPolicyName(WatchPolicy::Thrifty),
                         tr("The allowance goes where the figures are expected to be most wrong"));
    m_policy->addSegment(tr("Equal intervals"), watchPolicyName(WatchPolicy::Equal), tr("All names equally often"));
    m_policy->addSegment(tr("Ahead of age"), watchPolicyName(WatchPolicy::Ahead),
                         tr("Refreshed before the answers expire, so that nobody waits"));
    m_policy->addSegment(tr("By hand"), watchPolicyName(WatchPolicy::Manual), tr("Only when you press Run now"));
    m_allowance = new QLineEdit(this);
    m_allowance->setObjectName(QStringLiteral("listAllowance"));
    m_allowance->setAccessibleName(tr("Credits a month"));
    m_allowance->setFixedWidth(kNumberWidth);
    m_age = new QSpinBox(this);
    m_age->setObjectName(QStringLiteral("listAge"));
    m_age->setAccessibleName(tr("Greatest age of a figure, in days"));
    m_age->setToolTip(tr("No figure gets older than this where the allowance suffices (thrifty, equal intervals)"));
    m_age->setRange(1, kMostAgeDays);
    m_age->setSuffix(tr(" d"));
    m_age->setKeyboardTracking(false);
    m_age->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_age->setFixedWidth(kAgeWidth);
    row->addShare(m_policy, 0, 1);
    row->addWidget(labelled(tr("Credits a month"), m_allowance, this));
    row->addWidget(labelled(tr("Greatest age"), m_age, this));
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_policy, &SegmentedControl::chosen, this, [this](const QString &id) {
        NamedList list = m_summary.list;
        list.policy = watchPolicyOf(id).value_or(list.policy);
        change(list);
    });
    connect(m_allowance, &QLineEdit::editingFinished, this, &ListHeader::setAllowance);
    connect(m_age, &QSpinBox::valueChanged, this, [this](int days) {
        NamedList list = m_summary.list;
        list.maxAgeDays = days;
        if (days != m_summary.list.maxAgeDays)
            change(list);
    });
}

void ListHeader::setList(const ListSummary &summary)
{
    if (summary.list.id != m_summary.list.id)
        m_month.clear();
    m_summary = summary;
    setEnabled(true);
    const NamedList &list = summary.list;
    m_name->setText(list.name);
    m_paused->setVisible(list.paused);
    m_pause->setLabel(list.paused ? tr("Resume") : tr("Pause"));
    m_remove->setEnabled(list.id != WatchLists::kDefault);
    m_policy->setCurrent(watchPolicyName(list.policy));
    if (!m_allowance->hasFocus() || !m_allowance->isModified())
        m_allowance->setText(SettingField::words(SettingUnit::Credits, list.allowance.value_or(-1)));
    const QSignalBlocker quiet(m_age);
    m_age->setValue(list.maxAgeDays);
    m_problem->hide();
    m_words->setText(allowanceWords(summary) + m_month);
    m_run->setList(list);
}

void ListHeader::setMonth(const ListForecast &forecast)
{
    m_month = QStringLiteral(" · ")
              + (forecast.credits > 0 ? tr("%1 foreseen for the next 30 days").arg(creditsText(forecast.credits))
                                      : tr("nothing foreseen for the next 30 days"));
    if (!forecast.isBoundKept)
        m_month +=
            QStringLiteral(" · ")
            + tr("the allowance does not suffice for the greatest age of %Ln d", nullptr, pluralOf(forecast.list.maxAgeDays));
    if (forecast.emptyAt)
        m_month += QStringLiteral(" · ") + tr("used up on %1").arg(utcDayText(*forecast.emptyAt)); // the plan says more
    m_words->setText(allowanceWords(m_summary) + m_month);
}

void ListHeader::setAllowance()
{
    if (!m_allowance->isModified())
        return;
    m_allowance->setModified(false);
    const QVariant credits = SettingField::read(SettingUnit::Credits, m_allowance->text());
    if (!credits.isValid() || credits.toLongLong() < -1) {
        const QString typed = m_allowance->text();
        complain({ErrorKind::Usage, tr("Credits a month: %1").arg(SettingField::expectation(SettingUnit::Credits)), 0, 0, {}});
        m_allowance->setText(typed); // what is to be mended stays
        m_allowance->selectAll();
        return;
    }
    NamedList list = m_summary.list;
    list.allowance = credits.toLongLong() < 0 ? std::nullopt : std::optional(credits.toLongLong());
    if (list != m_summary.list)
        change(list);
}

// The allowance of the default list is a setting; it is written when the list as a whole can be kept.
void ListHeader::change(const NamedList &list)
{
    whenReady(m_engine.watchLists().change(list), this, [this, list](const Result<NamedList> &kept) {
        if (!kept) {
            complain(kept.error());
            return;
        }
        if (list.id == WatchLists::kDefault && list.allowance != m_summary.list.allowance) {
            const Status set = m_engine.settings().set(Setting::WatchCreditsPerMonth, list.allowance.value_or(-1));
            if (!set) {
                complain(set.error());
                return;
            }
        }
        emit changed();
    });
}

void ListHeader::rename()
{
    if (!m_rename->isVisible())
        return;
    m_rename->hide();
    m_name->show();
    NamedList list = m_summary.list;
    list.name = m_rename->text();
    if (list.name.simplified() != m_summary.list.name)
        change(list);
}

// What cannot be undone: the list's name for its payer in the ledger goes with it.
void ListHeader::askRemove()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Delete the list"), QString(), QMessageBox::Cancel, this);
    box->setObjectName(QStringLiteral("deleteListDialog"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setText(
        tr("Delete “%1” with its %Ln names? What was seen of them stays in the history.", nullptr, pluralOf(m_summary.list.names))
            .arg(plain(m_summary.list.name)));
    QPushButton *yes = box->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    connect(yes, &QAbstractButton::clicked, this, &ListHeader::remove);
    box->open();
}

void ListHeader::remove()
{
    whenReady(m_engine.watchLists().remove(m_summary.list.id), this, [this](const Status &status) {
        if (status)
            emit removed();
        else
            complain(status.error());
    });
}

void ListHeader::complain(const Error &error)
{
    setList(m_summary);
    m_problem->setText(detailWords(error));
    m_problem->show();
}

} // namespace Tidemark
