// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/UpdatesCard.h"

#include "ui/widgets/DetailWords.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/PriceButton.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/WhenReady.h"

#include <QDesktopServices>
#include <QtConcurrentRun>

namespace Tidemark {

namespace {
const QString kOn = QStringLiteral("on");
const QString kOff = QStringLiteral("off");
} // namespace

UpdatesCard::UpdatesCard(UpdateSource source, const QString &dataDir, QWidget *parent)
    : SettingsCard(tr("Updates"), QStringLiteral("updatesCard"), parent)
    , m_source(std::move(source))
    , m_book(dataDir)
{
    m_wanted = new SegmentedControl(tr("Tell me of new versions"), this);
    m_wanted->setObjectName(QStringLiteral("updatesChoice"));
    m_wanted->addSegment(tr("On"), kOn);
    m_wanted->addSegment(tr("Off"), kOff);
    connect(m_wanted, &SegmentedControl::chosen, this, [this](const QString &id) { choose(id == kOn); });
    addRow(tr("Tell me of new versions"),
           tr("Once a day at most, a signed file is read at %1. No identifier goes along, nothing is installed, and no credit "
              "is spent.")
               .arg(m_source.url.host()),
           m_wanted);
    m_open = new PriceButton(tr("Open its page"), ButtonKind::Plain, this);
    m_open->setObjectName(QStringLiteral("openRelease"));
    connect(m_open, &QAbstractButton::clicked, this, [this] { QDesktopServices::openUrl(m_page); });
    addRow(tr("Newest version"), tr("This is %1.").arg(m_source.own.toString()), m_open);
    m_told = addWords(QStringLiteral("updatesTold"));
    reload();
}

void UpdatesCard::reload()
{
    whenReady(QtConcurrent::run([book = m_book] { return book.read(); }), this,
              [this](const UpdateState &state) { show(state); });
}

void UpdatesCard::choose(bool isWanted)
{
    whenReady(QtConcurrent::run([book = m_book, isWanted] { return book.setWanted(isWanted); }), this, [this](const Status &set) {
        reload();
        if (set)
            return;
        m_told->setInk(TextInk::Critical);
        m_told->setText(detailWords(set.error()));
    });
}

void UpdatesCard::show(const UpdateState &state)
{
    m_wanted->setCurrent(state.isWanted ? kOn : kOff);
    const auto newer = knownNewer(m_source, state);
    m_page = newer ? newer->page : QUrl();
    m_open->setEnabled(newer.has_value());
    m_told->setInk(TextInk::Secondary);
    m_told->setText(newer ? tr("%1 of %2 is there, at %3.").arg(newer->version.toString(), newer->released, m_page.host())
                          : tr("No newer one is known."));
}

} // namespace Tidemark
