// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SharedCacheCard.h"

#include "core/base/PlainText.h"
#include "core/engine/Engine.h"
#include "core/engine/SharedLink.h"
#include "core/settings/RedisAddress.h"
#include "core/settings/Settings.h"
#include "ui/render/CoreWords.h"
#include "ui/render/NumberFormat.h"
#include "ui/render/Translate.h"
#include "ui/settings/PasswordField.h"
#include "ui/widgets/DetailWords.h"
#include "ui/widgets/PriceButton.h"
#include "ui/widgets/SettingField.h"

#include <QLineEdit>

#include <utility>

namespace Tidemark {

namespace {

constexpr int kAddressWidth = 320;

} // namespace

SharedCacheCard::SharedCacheCard(Engine &engine, QWidget *parent)
    : SettingsCard(tr("Shared cache"), QStringLiteral("sharedCacheCard"), parent)
    , m_engine(engine)
{
    buildAddress();
    buildPassword();
    buildTest();
    showPassword();
    setEnabled(!engine.isDemo());
    connect(&engine.settings(), &Settings::changed, this, &SharedCacheCard::showPassword);
    connect(&engine.shared(), &SharedLink::relinked, this, &SharedCacheCard::reload);
}

void SharedCacheCard::buildAddress()
{
    m_address = new SettingField(m_engine.settings(), Setting::SharedCacheUrl, SettingUnit::SharedAddress, this);
    m_address->setFieldWidth(kAddressWidth);
    m_address->field().setPlaceholderText(QStringLiteral("redis://host:6379"));
    addField(tr("Address of a Redis server"),
             tr("What one of your team's programs paid for, the others read from there. Leave it empty to share nothing."),
             m_address);
}

void SharedCacheCard::buildPassword()
{
    m_password = new PasswordField(tr("Password of the shared cache"), QStringLiteral("Shared"), this);
    addRow(tr("Password"), tr("It is kept in the system's keychain, and in no file of ours."), m_password);
    connect(m_password, &PasswordField::given, this, &SharedCacheCard::savePassword);
    connect(m_password, &PasswordField::removed, this, &SharedCacheCard::removePassword);
}

void SharedCacheCard::buildTest()
{
    m_test = new PriceButton(tr("Test"), ButtonKind::Plain, this);
    m_test->setObjectName(QStringLiteral("testShared"));
    addRow(tr("Connection"), tr("A server that does not answer costs a quarter of a second, once, and no answer is lost."),
           m_test);
    m_counts = addWords(QStringLiteral("sharedCounts"));
    m_counts->hide();
    m_told = addWords(QStringLiteral("sharedTold"));
    m_told->hide();
    connect(m_test, &QAbstractButton::clicked, this, &SharedCacheCard::test);
}

void SharedCacheCard::showPassword()
{
    m_password->setKept(m_engine.settings().flag(Setting::SharedCachePassword));
}

void SharedCacheCard::savePassword(const QByteArray &password)
{
    QCoro::connect(m_engine.shared().setPassword(password), this, [this](const Status &status) {
        if (status)
            tell(tr("The password is in the keychain."), TextInk::Secondary);
        else
            tell(tr("The password was not stored: %1.").arg(detailWords(status.error())), TextInk::Critical);
    });
}

void SharedCacheCard::removePassword()
{
    QCoro::connect(m_engine.shared().removePassword(), this, [this](const Status &status) {
        if (status)
            tell(tr("The password is gone from the keychain."), TextInk::Secondary);
        else
            tell(tr("The password could not be removed: %1.").arg(detailWords(status.error())), TextInk::Critical);
    });
}

void SharedCacheCard::test()
{
    if (m_address->field().text().trimmed().isEmpty()) {
        tell(tr("There is no address to test."), TextInk::Secondary);
        return;
    }
    m_test->setEnabled(false);
    const QByteArray password = m_password->text();
    QCoro::connect(m_engine.shared().test(m_address->field().text(), password), this, [this](const Result<double> &trip) {
        m_test->setEnabled(true);
        if (trip)
            tell(tested(*trip), TextInk::Secondary);
        else
            tell(tr("It cannot be used: %1. %2").arg(detailWords(trip.error()), hintWords(trip.error())).trimmed(),
                 TextInk::Critical);
    });
}

QString SharedCacheCard::tested(double ms) const
{
    const QString answered = tr("It answers in %1 ms.").arg(displayLocale().toString(ms, 'f', 1));
    const auto address = RedisAddress::parse(m_address->field().text());
    if (!address || address->isLoopback())
        return answered;
    return answered + QLatin1Char(' ')
           + tr("What is sent to it is not encrypted: use it in a network that you trust, or through a tunnel on this machine.");
}

// How it did so far, since this window opened. Offline, nothing is sent to it either.
void SharedCacheCard::reload()
{
    const int request = ++m_request;
    m_counts->setVisible(false);
    if (m_engine.isDemo() || m_engine.isOffline())
        return;
    QCoro::connect(m_engine.shared().status(), this, [this, request](const SharedStatus &status) {
        if (request != m_request || (status.address.isEmpty() && status.problem.isEmpty()))
            return;
        const auto &counts = status.statistics;
        m_counts->setText(
            status.isReachable
                ? tr("Since this window opened: %Ln answers from there, %1 that it did not have, %2 that could not be "
                     "believed.",
                     nullptr, pluralOf(counts.hits))
                      .arg(exactCount(counts.misses), exactCount(counts.rejected))
                : tr("It is not used: %1.").arg(coreWords(plain(status.problem))));
        m_counts->setInk(status.isReachable ? TextInk::Secondary : TextInk::Warning);
        m_counts->setVisible(true);
    });
}

void SharedCacheCard::tell(const QString &text, TextInk ink)
{
    m_told->setText(text);
    m_told->setInk(ink);
    m_told->setVisible(true);
}

} // namespace Tidemark
