// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/Autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSettings>
#include <QStandardPaths>

namespace Tidemark {

namespace {

const QString kInTray = QStringLiteral("--in-tray");

// By the Desktop Entry Specification: within quotes these are escaped, a per cent sign is doubled, and as the value of a
// key a backslash is doubled once more.
QString execArgument(const QString &argument)
{
    QString quoted;
    for (const QChar c : argument) {
        if (c == QLatin1Char('"') || c == QLatin1Char('`') || c == QLatin1Char('$') || c == QLatin1Char('\\'))
            quoted += QLatin1Char('\\');
        quoted += c == QLatin1Char('%') ? QStringLiteral("%%") : QString(c);
    }
    quoted.replace(QLatin1Char('\\'), QStringLiteral("\\\\"));
    return QLatin1Char('"') + quoted + QLatin1Char('"');
}

Status writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool isWritten = QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly)
                           && file.write(bytes) == bytes.size() && file.commit();
    return isWritten ? Status() : Status(fail(ErrorKind::LocalData, QStringLiteral("%1 cannot be written").arg(path)));
}

#ifdef Q_OS_WIN
const QString kRunKey = QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run");
const QString kRunName = QStringLiteral("Tidemark");

QString windowsCommand(const QStringList &command)
{
    QStringList quoted;
    for (const QString &part : command)
        quoted += QLatin1Char('"') + QDir::toNativeSeparators(part) + QLatin1Char('"');
    return quoted.join(QLatin1Char(' '));
}
#endif

} // namespace

Autostart::Autostart(QStringList command)
    : m_command(std::move(command))
{
}

QStringList Autostart::ownCommand()
{
    const QString image = qEnvironmentVariable("APPIMAGE"); // the program's own path is gone after it ends
    return {image.isEmpty() ? QCoreApplication::applicationFilePath() : image, kInTray};
}

QByteArray Autostart::desktopFile(const QStringList &command)
{
    QStringList quoted;
    for (const QString &argument : command)
        quoted += execArgument(argument);
    QString program = command.value(0); // where it was uninstalled, the session passes over the entry
    program.replace(QLatin1Char('\\'), QStringLiteral("\\\\"));
    return QStringLiteral("[Desktop Entry]\nType=Application\nName=Tidemark\nTryExec=%1\nExec=%2\nIcon=tidemark\n"
                          "X-GNOME-Autostart-enabled=true\n")
        .arg(program, quoted.join(QLatin1Char(' ')))
        .toUtf8();
}

QByteArray Autostart::propertyList(const QStringList &command)
{
    QString arguments;
    for (const QString &argument : command)
        arguments += QStringLiteral("    <string>%1</string>\n").arg(argument.toHtmlEscaped());
    return QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                          "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
                          "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n"
                          "<plist version=\"1.0\"><dict>\n"
                          "  <key>Label</key><string>app.tidemark</string>\n"
                          "  <key>ProgramArguments</key><array>\n%1  </array>\n"
                          "  <key>RunAtLoad</key><true/>\n"
                          "</dict></plist>\n")
        .arg(arguments)
        .toUtf8();
}

#ifdef Q_OS_WIN

QString Autostart::place()
{
    return kRunKey + QLatin1Char('\\') + kRunName;
}

bool Autostart::isOn() const
{
    return QSettings(kRunKey, QSettings::NativeFormat).contains(kRunName);
}

Status Autostart::set(bool on)
{
    QSettings run(kRunKey, QSettings::NativeFormat);
    if (on)
        run.setValue(kRunName, windowsCommand(m_command));
    else
        run.remove(kRunName);
    run.sync();
    return run.status() == QSettings::NoError ? Status() : Status(fail(ErrorKind::LocalData, place()));
}

#else

QString Autostart::place()
{
#ifdef Q_OS_MACOS
    return QDir::homePath() + QStringLiteral("/Library/LaunchAgents/app.tidemark.plist");
#else
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
           + QStringLiteral("/autostart/tidemark.desktop");
#endif
}

// A desktop's own settings switch an entry off by a line in it.
bool Autostart::isOn() const
{
    QFile file(place());
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray text = file.read(64 * 1024).toLower();
    return !text.contains("\nhidden=true") && !text.contains("\nx-gnome-autostart-enabled=false");
}

Status Autostart::set(bool on)
{
    if (!on)
        return !QFile::exists(place()) || QFile::remove(place())
                   ? Status()
                   : Status(fail(ErrorKind::LocalData, QStringLiteral("%1 cannot be removed").arg(place())));
#ifdef Q_OS_MACOS
    return writeWhole(place(), propertyList(m_command));
#else
    return writeWhole(place(), desktopFile(m_command));
#endif
}

#endif

} // namespace Tidemark
