// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ProxyCard.h"

#include "core/engine/Engine.h"
#include "core/engine/ProxyLink.h"
#include "core/settings/Settings.h"
#include "ui/render/CoreWords.h"
#include "ui/settings/PasswordField.h"
#include "ui/settings/ProxyTrialWords.h"
#include "ui/widgets/DetailWords.h"
#include "ui/widgets/PriceButton.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/SettingField.h"

#include <QHideEvent>
#include <QLineEdit>

namespace Tidemark {

namespace {

constexpr int kTextWidth = 220;

bool isOwn(const Settings &settings)
{
    const QString kind = settings.text(Setting::ProxyKind);
    return kind == QLatin1String("http") || kind == QLatin1String("socks5");
}

} // namespace

ProxyCard::ProxyCard(Engine &engine, QWidget *parent)
    : SettingsCard(tr("Proxy"), QStringLiteral("proxyCard"), parent)
    , m_engine(engine)
{
    buildChoice();
    buildOwn();
    buildTest();
    m_state = addWords(QStringLiteral("proxyState"));
    m_told = addWords(QStringLiteral("proxyTold"));
    m_told->hide();
    m_tested = addWords(QStringLiteral("proxyTested"));
    m_tested->hide();
    setEnabled(!engine.isDemo());
    connect(&engine.settings(), &Settings::changed, this, [this](Setting key) {
        if (key < Setting::ProxyKind || key > Setting::ProxyPassword)
            return;
        dropTest();
        show();
    });
    connect(&engine.proxy(), &ProxyLink::decided, this, &ProxyCard::show);
    show();
}

void ProxyCard::buildChoice()
{
    m_kind = new SegmentedControl(tr("Proxy"), this);
    m_kind->setObjectName(QStringLiteral("proxyKind"));
    m_kind->addSegment(tr("System"), QStringLiteral("system"), tr("As the desktop or the environment is set"));
    m_kind->addSegment(tr("None"), QStringLiteral("none"), tr("Straight to the host"));
    m_kind->addSegment(QStringLiteral("HTTP"), QStringLiteral("http"));
    m_kind->addSegment(QStringLiteral("SOCKS5"), QStringLiteral("socks5"));
    connect(m_kind, &SegmentedControl::chosen, this, [this](const QString &id) {
        m_told->hide();
        std::ignore = m_engine.settings().set(Setting::ProxyKind, id); // one of the choices that it offers
    });
    addRow(tr("Way out"),
           tr("Holds at once for the API, pictures, downloads, hooks and the look for new versions, here and on the command "
              "line. What goes to this machine itself, and to a shared cache, takes none."),
           m_kind);
}

void ProxyCard::buildOwn()
{
    Settings &settings = m_engine.settings();
    m_host = new SettingField(settings, Setting::ProxyHost, SettingUnit::Host, this);
    m_host->setFieldWidth(kTextWidth);
    m_host->field().setPlaceholderText(QStringLiteral("proxy.example.com"));
    addField(tr("Address of the proxy"), tr("Names of hosts are looked up there, not here."), m_host);
    m_port = new SettingField(settings, Setting::ProxyPort, SettingUnit::Port, this);
    addField(tr("Port"), {}, m_port);
    m_user = new SettingField(settings, Setting::ProxyUser, SettingUnit::UserName, this);
    m_user->setFieldWidth(kTextWidth);
    addField(tr("User name"), tr("Leave it empty if the proxy asks for none."), m_user);
    m_password = new PasswordField(tr("Password of the proxy"), QStringLiteral("Proxy"), this);
    addRow(tr("Password"), tr("It is kept in the system's keychain, and in no file of ours."), m_password);
    connect(m_password, &PasswordField::given, this, &ProxyCard::savePassword);
    connect(m_password, &PasswordField::removed, this, &ProxyCard::removePassword);
    m_own = {m_host, m_port, m_user, m_password};
}

void ProxyCard::buildTest()
{
    m_test = new PriceButton(tr("Test"), ButtonKind::Plain, this);
    m_test->setObjectName(QStringLiteral("testProxy"));
    addRow(tr("Connection"), tr("Goes by it as far as the API, as the fields say, and asks nothing there: it costs no credit."),
           m_test);
    connect(m_test, &QAbstractButton::clicked, this, &ProxyCard::test);
    for (const SettingField *field : {m_host, m_port, m_user})
        connect(&field->field(), &QLineEdit::textChanged, this, &ProxyCard::dropTest);
    connect(m_password, &PasswordField::typed, this, &ProxyCard::dropTest);
}

void ProxyCard::show()
{
    const Settings &settings = m_engine.settings();
    m_kind->setCurrent(settings.text(Setting::ProxyKind));
    for (QWidget *control : m_own)
        setRowVisible(control, isOwn(settings));
    m_password->setKept(settings.flag(Setting::ProxyPassword));
    m_password->setEnabled(!settings.text(Setting::ProxyUser).isEmpty());
    const QString text = stateWords();
    m_state->setText(text);
    m_state->setInk(m_engine.proxy().problem().isEmpty() ? TextInk::Secondary : TextInk::Warning);
    m_state->setVisible(!text.isEmpty());
}

QString ProxyCard::stateWords() const
{
    const Settings &settings = m_engine.settings();
    if (!isOwn(settings))
        return {};
    if (settings.text(Setting::ProxyHost).isEmpty())
        return tr("Nothing is sent until the proxy has an address.");
    if (const QString problem = m_engine.proxy().problem(); !problem.isEmpty())
        return tr("Nothing can be sent: %1.").arg(coreWords(problem));
    if (m_engine.proxy().isPasswordInEnvironment())
        return tr("The password comes from TIDEMARK_PROXY_PASSWORD.");
    return {};
}

std::optional<ProxyChoice> ProxyCard::typed() const
{
    ProxyChoice choice;
    choice.kind = proxyKindOf(m_kind->current());
    if (choice.kind == ProxyKind::System || choice.kind == ProxyKind::None)
        return choice;
    const auto host = checkedSetting(Setting::ProxyHost, SettingField::read(SettingUnit::Host, m_host->field().text()));
    const auto port = checkedSetting(Setting::ProxyPort, SettingField::read(SettingUnit::Port, m_port->field().text()));
    const auto user = checkedSetting(Setting::ProxyUser, SettingField::read(SettingUnit::UserName, m_user->field().text()));
    if (!host || !port || !user || host->toString().isEmpty())
        return std::nullopt;
    choice.host = host->toString();
    choice.port = quint16(port->toUInt());
    choice.user = user->toString();
    return choice;
}

void ProxyCard::test()
{
    const bool wasTesting = m_isTesting;
    dropTest();
    if (wasTesting)
        return;
    m_tested->setInk(TextInk::Critical);
    m_tested->setVisible(true);
    const auto choice = typed();
    if (m_engine.isOffline() || !choice) {
        m_tested->setText(choice ? tr("You are offline, and nothing is sent. Go online to try it.")
                                 : tr("It cannot be tried before the address, the port and the user name are right."));
        return;
    }
    m_tested->setInk(TextInk::Secondary);
    m_tested->setText(tr("Trying…"));
    setTesting(true);
    QCoro::connect(m_engine.proxy().test(*choice, m_password->text(), m_engine.apiBase()), this,
                   [this, turn = m_testTurn](const Result<ProxyReport> &report) {
                       if (turn == m_testTurn)
                           showTested(report);
                   });
}

void ProxyCard::dropTest()
{
    ++m_testTurn;
    if (m_isTesting)
        m_engine.proxy().stopTest();
    setTesting(false);
    m_tested->hide();
}

void ProxyCard::setTesting(bool isTesting)
{
    m_isTesting = isTesting;
    m_test->setLabel(isTesting ? tr("Stop") : tr("Test"));
}

void ProxyCard::showTested(const Result<ProxyReport> &report)
{
    setTesting(false);
    const bool isReached = report && report->reach == ProxyReach::Reached;
    m_tested->setInk(isReached ? TextInk::Secondary : TextInk::Critical);
    m_tested->setText(report ? proxyTrialWords(*report) : tr("It cannot be tried: %1.").arg(detailWords(report.error())));
}

void ProxyCard::hideEvent(QHideEvent *event)
{
    SettingsCard::hideEvent(event);
    if (m_isTesting && !event->spontaneous())
        dropTest();
}

void ProxyCard::savePassword(const QByteArray &password)
{
    QCoro::connect(m_engine.proxy().setPassword(password), this, [this](const Status &status) {
        if (status)
            tell(tr("The password is in the keychain."), TextInk::Secondary);
        else
            tell(tr("The password was not stored: %1.").arg(detailWords(status.error())), TextInk::Critical);
    });
}

void ProxyCard::removePassword()
{
    QCoro::connect(m_engine.proxy().removePassword(), this, [this](const Status &status) {
        if (status)
            tell(tr("The password is gone from the keychain."), TextInk::Secondary);
        else
            tell(tr("The password could not be removed: %1.").arg(detailWords(status.error())), TextInk::Critical);
    });
}

void ProxyCard::tell(const QString &text, TextInk ink)
{
    m_told->setText(text);
    m_told->setInk(ink);
    m_told->setVisible(true);
}

} // namespace Tidemark
