// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/AlertChannelRow.h"

#include "core/base/PlainText.h"
#include "core/engine/Engine.h"
#include "core/health/AlertCourier.h"
#include "core/health/HealthWatch.h"
#include "core/notify/AlertSender.h"
#include "core/settings/Settings.h"
#include "ui/render/CoreWords.h"
#include "ui/render/NumberFormat.h"
#include "ui/settings/ConfirmButton.h"
#include "ui/theme/Measures.h"
#include "ui/widgets/DetailWords.h"
#include "ui/widgets/PriceButton.h"
#include "ui/widgets/SegmentedControl.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace Tidemark {

namespace {

constexpr int kSecretWidth = 180;
const QString kPages = QStringLiteral("pages");
const QString kTickets = QStringLiteral("tickets");
const QString kBoth = QStringLiteral("both");
const QString kNone = QStringLiteral("none");

QString withChannel(const QString &list, const QString &channel, bool isIn)
{
    QStringList names = list.split(QLatin1Char(','), Qt::SkipEmptyParts);
    names.removeAll(channel);
    if (isIn)
        names += channel;
    return names.isEmpty() ? QString(QLatin1String("")) : names.join(QLatin1Char(','));
}

} // namespace

AlertChannelRow::AlertChannelRow(Engine &engine, AlertChannel channel, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_engine(engine)
    , m_channel(channel)
    , m_title(title)
{
    const QString name = alertChannelName(channel);
    setObjectName(name + QStringLiteral("Channel"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceControl);
    buildRoute(title);
    column->addWidget(m_route, 0, Qt::AlignRight);
    auto *row = new QHBoxLayout;
    row->setSpacing(kSpaceControl);
    row->addStretch(1);
    if (channel != AlertChannel::Desktop)
        buildSecret(row, title);
    m_test = new PriceButton(tr("Send a test"), ButtonKind::Plain, this);
    m_test->setObjectName(name + QStringLiteral("Test"));
    m_test->setAccessibleName(tr("Send a test: %1").arg(title));
    row->addWidget(m_test);
    column->addLayout(row);
    connect(m_test, &QAbstractButton::clicked, this, &AlertChannelRow::test);
    connect(&engine.settings(), &Settings::changed, this, &AlertChannelRow::showSetting);
    showSetting();
}

void AlertChannelRow::buildRoute(const QString &title)
{
    m_route = new SegmentedControl(tr("Alerts that are told: %1").arg(title), this);
    m_route->setObjectName(alertChannelName(m_channel) + QStringLiteral("Route"));
    m_route->addSegment(tr("Pages"), kPages, tr("What somebody has to look at now"));
    m_route->addSegment(tr("Tickets"), kTickets, tr("What can wait for the working day"));
    m_route->addSegment(tr("Both"), kBoth);
    m_route->addSegment(tr("Nothing"), kNone);
    connect(m_route, &SegmentedControl::chosen, this, &AlertChannelRow::setRoute);
}

void AlertChannelRow::buildSecret(QHBoxLayout *row, const QString &title)
{
    const QString name = alertChannelName(m_channel);
    m_secret = new QLineEdit(this);
    m_secret->setObjectName(name + QStringLiteral("Secret"));
    m_secret->setAccessibleName(title);
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_secret->setFixedWidth(kSecretWidth);
    m_save = new PriceButton(tr("Save"), ButtonKind::Plain, this);
    m_save->setObjectName(name + QStringLiteral("Save"));
    m_save->setEnabled(false);
    m_remove = new ConfirmButton(tr("Remove"), tr("Remove it for good?"), this);
    m_remove->setObjectName(name + QStringLiteral("Remove"));
    for (QWidget *part : {static_cast<QWidget *>(m_secret), static_cast<QWidget *>(m_save), static_cast<QWidget *>(m_remove)})
        row->addWidget(part);
    connect(m_secret, &QLineEdit::textChanged, this, [this](const QString &text) { m_save->setEnabled(!text.isEmpty()); });
    connect(m_secret, &QLineEdit::returnPressed, this, &AlertChannelRow::save);
    connect(m_save, &QAbstractButton::clicked, this, &AlertChannelRow::save);
    connect(m_remove, &ConfirmButton::confirmed, this, &AlertChannelRow::remove);
}

bool AlertChannelRow::isSetUp() const
{
    return m_engine.healthWatch().courier().sender().isSetUp(m_channel);
}

QString AlertChannelRow::route() const
{
    const bool isForPages = alertChannelsIn(m_engine.settings().text(Setting::AlertsPageTo)).contains(m_channel);
    const bool isForTickets = alertChannelsIn(m_engine.settings().text(Setting::AlertsTicketTo)).contains(m_channel);
    if (isForPages && isForTickets)
        return kBoth;
    return isForPages ? kPages : isForTickets ? kTickets : kNone;
}

void AlertChannelRow::showSetting()
{
    m_route->setCurrent(route());
    m_test->setEnabled(isSetUp());
    if (!m_secret)
        return;
    m_secret->setPlaceholderText(isSetUp() ? tr("In the keychain") : tr("None"));
    m_remove->setVisible(isSetUp());
}

void AlertChannelRow::setRoute(const QString &id)
{
    Settings &settings = m_engine.settings();
    const QString name = alertChannelName(m_channel);
    const bool isForPages = id == kPages || id == kBoth;
    const bool isForTickets = id == kTickets || id == kBoth;
    std::ignore = settings.set(Setting::AlertsPageTo, withChannel(settings.text(Setting::AlertsPageTo), name, isForPages));
    std::ignore = settings.set(Setting::AlertsTicketTo, withChannel(settings.text(Setting::AlertsTicketTo), name, isForTickets));
    emit changed();
}

void AlertChannelRow::save()
{
    const QByteArray secret = m_secret->text().toUtf8();
    if (secret.isEmpty())
        return;
    m_secret->clear();
    QCoro::connect(m_engine.healthWatch().courier().sender().setSecret(m_channel, secret), this, [this](const Status &status) {
        if (status)
            emit said(tr("%1: it is in the keychain.").arg(m_title), TextInk::Secondary);
        else
            emit said(tr("%1: it was not stored: %2.").arg(m_title, detailWords(status.error())), TextInk::Critical);
        emit changed();
    });
}

void AlertChannelRow::remove()
{
    QCoro::connect(m_engine.healthWatch().courier().sender().removeSecret(m_channel), this, [this](const Status &status) {
        if (status)
            emit said(tr("%1: it is gone from the keychain.").arg(m_title), TextInk::Secondary);
        else
            emit said(tr("%1: it could not be removed: %2.").arg(m_title, detailWords(status.error())), TextInk::Critical);
        emit changed();
    });
}

void AlertChannelRow::test()
{
    m_test->setEnabled(false);
    QCoro::connect(m_engine.healthWatch().courier().test(m_channel), this, [this](const Status &status) {
        m_test->setEnabled(true);
        if (status)
            emit said(tr("%1: the test was told.").arg(m_title), TextInk::Secondary);
        else
            emit said(tr("%1: the test was not told: %2.").arg(m_title, detailWords(status.error())), TextInk::Critical);
        emit changed();
    });
}

void AlertChannelRow::showState(const ChannelState &state, PlainLabel *words)
{
    QString text;
    TextInk ink = TextInk::Secondary;
    m_test->setEnabled(isSetUp());
    if (m_channel == AlertChannel::Desktop && !isSetUp()) {
        text = tr("This desktop has no tray, so nothing can be shown on it.");
        ink = TextInk::Warning;
    } else if (state.isFailing() && state.failedAt) {
        const QString when = dateTimeText(*state.failedAt);
        const QString why = coreWords(plain(state.why));
        text = state.isFinal ? tr("Refused on %1: %2. It is not tried again.").arg(when, why)
                             : tr("Not told on %1: %2. It is tried again.").arg(when, why);
        ink = state.isFinal ? TextInk::Critical : TextInk::Warning;
    } else if (state.toldAt) {
        text = tr("Told last on %1.").arg(dateTimeText(*state.toldAt));
    }
    if (state.waiting > 0)
        text += QLatin1Char(' ') + tr("%Ln alerts are yet to be told.", nullptr, state.waiting);
    words->setText(text.trimmed());
    words->setInk(ink);
    words->setVisible(!text.isEmpty());
}

} // namespace Tidemark
